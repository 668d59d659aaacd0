//===- riscv.td - the RISC-V target, RV64 ---------------------------------===//
//
// Encodings: The RISC-V Instruction Set Manual, volume I (unprivileged).
// Names of records are those of LLVM's RISC-V target.
//
//===----------------------------------------------------------------------===//

include "oxllc/Target.td"
include "riscv/RISCVFeatures.td"
include "riscv/RISCVFeatureNames.td"
include "riscv/RISCVTuning.td"
include "riscv/RISCVRegisterInfo.td"
include "riscv/RISCVImmediates.td"
include "riscv/RISCVISA.td"
include "riscv/RISCVInstrInfoFD.td"
include "riscv/RISCVInstrInfoC.td"
include "riscv/RISCVInstrInfoZk.td"
include "riscv/RISCVIntrinsics.td"
include "riscv/RISCVInstrInfoZcb.td"
include "riscv/RISCVInstrInfoZi.td"
include "riscv/RISCVInstrInfoZacas.td"
include "riscv/RISCVInstrInfoPriv.td"
include "riscv/RISCVInstrInfoZfa.td"
include "riscv/RISCVInstrInfoQ.td"
include "riscv/RISCVInstrInfoZcmp.td"
include "riscv/RISCVInstrInfoZalasr.td"
include "riscv/RISCVInstrInfoRV32.td"
include "riscv/RISCVInstrInsn.td"
include "riscv/RISCVCallingConv.td"
include "riscv/RISCVCallingConvFP.td"
include "riscv/RISCVFrame.td"
include "riscv/RISCVDebugger.td"
include "riscv/RISCVProcessors.td"

def RISCV : TargetInfo {
  let Name = "riscv";
  let Triple = "riscv64-unknown-elf";
  let Archs = ["riscv64"];
  let PointerBits = 64;
  let DataLayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128";
  let ELFMachine = 243;
  let ELFFlags = 0;
  let DefaultCPU = "generic-rv64";
  let IsDefault = true;
  let Nop = (ADDI X0, X0, 0);
  let Hooks = "riscv.hooks";
  let PointerClass = GPR;
  let DecoderNamespaces = ["RISCVSpecial", "RISCVShadow", "RVCSpecial", "RVZcmp", "RV32", "RVC"];
}
