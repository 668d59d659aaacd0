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
  let LargeImm = [(LUI $dst, (hi20 $imm)), (ADDIW $dst, $dst, (lo12 $imm))];
  let Branch = [(PseudoBR $target)];
  let LongBranch = [(PseudoJump $tmp, $target)];
  let Return = [(PseudoRET)];
}

def : CopyRule<GPR, GPR, [(ADDI $dst, $src, 0)]>;
let Predicates = [HasStdExtF] in {
def : CopyRule<FPR32, FPR32, [(FSGNJ_S $dst, $src, $src)]>;
def : CopyRule<FPR32, GPR, [(FMV_W_X $dst, $src)]>;
def : CopyRule<GPR, FPR32, [(FMV_X_W $dst, $src)]>;
def : SpillRule<FPR32, [(FSW $src, $fi, 0)], [(FLW $dst, $fi, 0)]>;
}
let Predicates = [HasStdExtD] in {
def : CopyRule<FPR64, FPR64, [(FSGNJ_D $dst, $src, $src)]>;
def : CopyRule<FPR64, GPR, [(FMV_D_X $dst, $src)]>;
def : CopyRule<GPR, FPR64, [(FMV_X_D $dst, $src)]>;
def : SpillRule<FPR64, [(FSD $src, $fi, 0)], [(FLD $dst, $fi, 0)]>;
}
let Predicates = [HasStdExtZfh] in {
def : CopyRule<FPR16, FPR16, [(FSGNJ_H $dst, $src, $src)]>;
def : CopyRule<FPR16, GPR, [(FMV_H_X $dst, $src)]>;
def : CopyRule<GPR, FPR16, [(FMV_X_H $dst, $src)]>;
def : SpillRule<FPR16, [(FSH $src, $fi, 0)], [(FLH $dst, $fi, 0)]>;
}
def : SpillRule<GPR, [(SD $src, $fi, 0)], [(LD $dst, $fi, 0)]>;

def RISCVLowering : LoweringInfo {
  let SetCCResultType = i64;
  let ShiftAmountType = i64;
  let AllowsMisalignedAccess = false;
  let PreferSExtI32 = true;
}
