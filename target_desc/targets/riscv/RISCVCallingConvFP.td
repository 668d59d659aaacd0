//===- RISCVCallingConvFP.td - arguments in floating-point registers ------===//
//
// RISC-V ABIs Specification, "Hardware Floating-point Calling Convention".
//
//===----------------------------------------------------------------------===//

defvar ArgFPR64s = [F10_D, F11_D, F12_D, F13_D, F14_D, F15_D, F16_D, F17_D];
defvar ArgFPR32s = [F10_F, F11_F, F12_F, F13_F, F14_F, F15_F, F16_F, F17_F];
defvar ArgFPR16s = [F10_H, F11_H, F12_H, F13_H, F14_H, F15_H, F16_H, F17_H];

def CC_LP64D : IntegerRest<[
  CCIf<"isFixed", CCIfType<[f64], CCAssignToRegWithShadow<ArgFPR64s, []>>>,
  CCIf<"isFixed", CCIfType<[f32], CCAssignToRegWithShadow<ArgFPR32s, []>>>,
  CCIf<"isFixed", CCIfType<[f16, bf16], CCAssignToRegWithShadow<ArgFPR16s, []>>>]>;
def CC_LP64F : IntegerRest<[
  CCIf<"isFixed", CCIfType<[f32], CCAssignToRegWithShadow<ArgFPR32s, []>>>,
  CCIf<"isFixed", CCIfType<[f16, bf16], CCAssignToRegWithShadow<ArgFPR16s, []>>>]>;

def RetCC_LP64D : CallingConv<!listconcat([
  CCIfType<[f64], CCAssignToReg<[F10_D, F11_D]>>,
  CCIfType<[f32], CCAssignToReg<[F10_F, F11_F]>>,
  CCIfType<[f16, bf16], CCAssignToReg<[F10_H, F11_H]>>], RetCC_LP64.Actions)>;

def CSR_LP64F : CalleeSavedRegs<(add CSR_LP64, F8_F, F9_F, (sequence "F%u_F", 18, 27))>;
def CSR_LP64D : CalleeSavedRegs<(add CSR_LP64, F8_D, F9_D, (sequence "F%u_D", 18, 27))>;

let Predicates = [HasStdExtD] in
def : ConventionFor<CNames, CC_LP64D, RetCC_LP64D, CSR_LP64D>;
let Predicates = [HasStdExtF] in
def : ConventionFor<CNames, CC_LP64F, RetCC_LP64D, CSR_LP64F>;
def : ConventionFor<CNames, CC_LP64, RetCC_LP64, CSR_LP64>;
