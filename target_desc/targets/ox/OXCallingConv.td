//===- OXCallingConv.td - device functions and kernels --------------------===//

// Device functions: the integer convention of RISC-V; x32 - x127 are not saved,
// half of the barrier registers are.
def CSR_Device : CalleeSavedRegs<(add CSR_LP64, (sequence "B%u", 8, 15))>;
def : ConventionFor<CNames, CC_LP64, RetCC_LP64, CSR_Device>;

// Kernels: a0 points to the arguments, in order, naturally aligned, in constant
// memory.  Nothing survives a kernel, so nothing is saved.
def CC_Kernel : CallingConv<[CCAssignToSegment<X10>]>;
def RetCC_Kernel : CallingConv<[]>;
def CSR_Kernel : CalleeSavedRegs<(add)>;
def : ConventionFor<["amdgpu_kernel", "ptx_kernel", "spir_kernel", "cc 71", "cc 76", "cc 91"], CC_Kernel, RetCC_Kernel, CSR_Kernel> {
  let Key = "kernel";
  let isKernel = true;
}
