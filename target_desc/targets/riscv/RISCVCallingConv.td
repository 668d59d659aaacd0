//===- RISCVCallingConv.td - the LP64 family ------------------------------===//
//
// RISC-V ABIs Specification, "Procedure Calling Convention".
//
//===----------------------------------------------------------------------===//

defvar ArgGPRs = [X10, X11, X12, X13, X14, X15, X16, X17];
// Numbers in integer registers, for what is left of registers, anonymous
// arguments and soft-float conventions.
class IntegerRest<list<CCAction> first> : CallingConv<!listconcat([CCIfNest<CCAssignToReg<[X7]>>], first, [
  CCIfType<[f16, bf16], CCBitConvertToType<i64>>,
  CCIfType<[f32], CCBitConvertToType<i64>>,
  CCIfType<[f64], CCBitConvertToType<i64>>,
  CCIfType<[i1, i8, i16, i32], CCPromoteToType<i64>>,
  // A pair with 16-byte alignment among anonymous arguments starts at an even register.
  CCIf<"isSplit and not isFixed and alignment >= 16", CCAlignRegs<ArgGPRs, 2>>,
  CCIfType<[i64], CCAssignToReg<ArgGPRs>>,
  CCIf<"isSplit and alignment >= 16", CCAssignToStack<8, 16>>,
  CCAssignToStack<8, 8>
])>;
def CC_LP64 : IntegerRest<[]>;
def RetCC_LP64 : CallingConv<[
  CCIfType<[f16, bf16], CCBitConvertToType<i64>>,
  CCIfType<[f32], CCBitConvertToType<i64>>,
  CCIfType<[f64], CCBitConvertToType<i64>>,
  CCIfType<[i1, i8, i16, i32], CCPromoteToType<i64>>,
  CCIfType<[i64], CCAssignToReg<[X10, X11]>>
]>;
def CSR_LP64 : CalleeSavedRegs<(add X1, X8, X9, (sequence "X%u", 18, 27))>;
// LLVM's conventions that are all this one.
defvar CNames = ["ccc", "coldcc", "tailcc", "preserve_allcc", "swiftcc", "cc 10"];

// LLVM's `fastcc`: scratch registers take arguments too, nothing is passed by reference for its size, and what is left of registers
// takes no more of the stack than its size.
defvar FastGPRs = !listconcat(ArgGPRs, [X28, X29, X30, X31]);
class FastRest<list<CCAction> first, list<CCAction> stack> : CallingConv<!listconcat(first, [
  CCIfType<[i1, i8, i16, i32], CCPromoteToType<i64>>,
  CCIfType<[i64], CCAssignToReg<FastGPRs>>], stack, [CCAssignToStack<8, 8>])>;
def CC_Fast : FastRest<[CCIfType<[f16, bf16, f32, f64], CCBitConvertToType<i64>>], []>;

// `preserve_mostcc`: the arguments of C; kept are all integer registers but three.
def CSR_Most : CalleeSavedRegs<(add X1, X5, X8, X9, (sequence "X%u", 10, 27), X29, X30, X31)>;
