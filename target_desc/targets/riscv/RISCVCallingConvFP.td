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

defvar FastFPR64s = !listconcat(ArgFPR64s, [F0_D, F1_D, F2_D, F3_D, F4_D, F5_D, F6_D, F7_D, F28_D, F29_D, F30_D, F31_D]);
defvar FastFPR32s = !listconcat(ArgFPR32s, [F0_F, F1_F, F2_F, F3_F, F4_F, F5_F, F6_F, F7_F, F28_F, F29_F, F30_F, F31_F]);
defvar FastFPR16s = !listconcat(ArgFPR16s, [F0_H, F1_H, F2_H, F3_H, F4_H, F5_H, F6_H, F7_H, F28_H, F29_H, F30_H, F31_H]);
defvar FastSingles = [CCIfType<[f32], CCAssignToReg<FastFPR32s>>, CCIfType<[f16, bf16], CCAssignToReg<FastFPR16s>>];
defvar FastStack = [CCIfType<[f16, bf16], CCAssignToStack<2, 2>>, CCIfType<[f32], CCAssignToStack<4, 4>>];
def CC_FastD : FastRest<!listconcat([CCIfType<[f64], CCAssignToReg<FastFPR64s>>], FastSingles), FastStack>;
def CC_FastF : FastRest<!listconcat([CCIfType<[f64], CCBitConvertToType<i64>>], FastSingles), FastStack>;

multiclass Conventions<CallingConv args, CallingConv fast, CallingConv ret, CalleeSavedRegs saved> {
  def : ConventionFor<CNames, args, ret, saved>;
  let Key = "fast", MaxDirectBits = 65536 in
  def : ConventionFor<["fastcc"], fast, ret, saved>;
  let Key = "most" in
  def : ConventionFor<["preserve_mostcc"], args, ret, CSR_Most>;
}
let Predicates = [HasStdExtD] in
defm : Conventions<CC_LP64D, CC_FastD, RetCC_LP64D, CSR_LP64D>;
let Predicates = [HasStdExtF] in
defm : Conventions<CC_LP64F, CC_FastF, RetCC_LP64D, CSR_LP64F>;
defm : Conventions<CC_LP64, CC_Fast, RetCC_LP64, CSR_LP64>;
