//===- RISCVFrame.td - copies, spills, frames, lowering facts -------------===//

// The two parts of a 32-bit constant, as LUI and ADDIW take them.
def hi20 : ImmExpr<"((imm + 0x800) >> 12) & 0xfffff">;
def lo12 : ImmExpr<"signExtend(imm, 12)">;

def RISCVFrame : FrameInfo {
  let StackPointer = X2;
  let FramePointer = X8;
  let ReturnAddress = X1;
  let StackAlign = 16;
  let AddImm = [(ADDI $dst, $src, $imm)];
  let AddReg = [(ADD $dst, $src, $src2)];
  let AlignSP = [(ANDI $dst, $src, $imm)];
  let AlignSPReg = [(AND $dst, $src, $src2)];
  let LargeImm = [(LUI $dst, (hi20 $imm)), (ADDIW $dst, $dst, (lo12 $imm))];
  let Branch = [(PseudoBR $target)];
  let LongBranch = [(PseudoJump $tmp, $target)];
  let Return = [(PseudoRET)];
  // auipc t2, 0; ld t0, 24(t2); ld t2, 16(t2); jr t0
  let Trampoline = [0x00000397, 0x0183b283, 0x0103b383, 0x00028067];
  let TrampolineChain = 16;
  let TrampolineFunction = 24;
  let AsmGoto = "li $register, $number\n\tj $label";
}

def : CopyRule<GPR, GPR, [(ADDI $dst, $src, 0)]>;
def : SpillRule<GPR, [(SD $src, $fi, 0)], [(LD $dst, $fi, 0)]>;

def RISCVLowering : LoweringInfo {
  let SetCCResultType = i64;
  let AllowsMisalignedAccess = false;
  let PreferSExtI32 = true;
}
