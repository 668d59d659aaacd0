//===- RISCVInstrPatterns.td - patterns of RV64I --------------------------===//
//
// i64 is the only integer type in registers; a 32-bit value is kept
// sign-extended where somebody can tell, as the ABI wants it.
//
//===----------------------------------------------------------------------===//

class PatGprGpr<SDPatternOperator op, Instruction inst> : Pat<(i64 (op (i64 GPR:$rs1), (i64 GPR:$rs2))), (inst GPR:$rs1, GPR:$rs2)>;
class PatGprImm<SDPatternOperator op, Instruction inst, ImmLeaf immtype>
    : Pat<(i64 (op (i64 GPR:$rs1), immtype:$imm)), (inst GPR:$rs1, immtype:$imm)>;
class PatGpr<SDPatternOperator op, Instruction inst> : Pat<(i64 (op (i64 GPR:$rs1))), (inst GPR:$rs1)>;

//===- Constants -----------------------------------------------------------===//

// Others: the hook materialize_constant.
def : Pat<(i64 simm12:$imm), (ADDI X0, simm12:$imm)>;
def lui_xform : SDNodeXForm<imm, "(imm >> 12) & 0xfffff">;
def simm32hi20 : ImmLeaf<i64, "isInt(32, imm) and imm & 0xfff == 0 and imm != 0", lui_xform>;
let AddedComplexity = 1 in   // shorter than a wide simm12
def : Pat<(i64 simm32hi20:$imm), (LUI simm32hi20:$imm)>;

//===- Shifts --------------------------------------------------------------===//

def : Pat<(i64 (shl GPR:$rs1, (shiftMaskXLen GPR:$rs2))), (SLL GPR:$rs1, GPR:$rs2)>;
def : Pat<(i64 (srl GPR:$rs1, (shiftMaskXLen GPR:$rs2))), (SRL GPR:$rs1, GPR:$rs2)>;
def : Pat<(i64 (sra GPR:$rs1, (shiftMaskXLen GPR:$rs2))), (SRA GPR:$rs1, GPR:$rs2)>;
def : Pat<(i64 (riscv_sllw GPR:$rs1, (shiftMask32 GPR:$rs2))), (SLLW GPR:$rs1, GPR:$rs2)>;
def : Pat<(i64 (riscv_srlw GPR:$rs1, (shiftMask32 GPR:$rs2))), (SRLW GPR:$rs1, GPR:$rs2)>;
def : Pat<(i64 (riscv_sraw GPR:$rs1, (shiftMask32 GPR:$rs2))), (SRAW GPR:$rs1, GPR:$rs2)>;
def : Pat<(i64 (riscv_sllw GPR:$rs1, uimm5:$imm)), (SLLIW GPR:$rs1, uimm5:$imm)>;
def : Pat<(i64 (riscv_srlw GPR:$rs1, uimm5:$imm)), (SRLIW GPR:$rs1, uimm5:$imm)>;
def : Pat<(i64 (riscv_sraw GPR:$rs1, uimm5:$imm)), (SRAIW GPR:$rs1, uimm5:$imm)>;

//===- 32-bit arithmetic ---------------------------------------------------===//

def : Pat<(sext_inreg (i64 GPR:$rs1), i32), (ADDIW GPR:$rs1, 0)>;
def : Pat<(i64 (sra (sext_inreg GPR:$rs1, i32), uimm5:$shamt)), (SRAIW GPR:$rs1, uimm5:$shamt)>;
def uimm5nonzero : ImmLeaf<i64, "0 < imm < 32">;    // then the result has bit 31 clear
def : Pat<(i64 (srl (and GPR:$rs1, 0xffffffff), uimm5nonzero:$shamt)), (SRLIW GPR:$rs1, uimm5nonzero:$shamt)>;
def : Pat<(sext_inreg (i64 (srl (and GPR:$rs1, 0xffffffff), uimm5:$shamt)), i32), (SRLIW GPR:$rs1, uimm5:$shamt)>;
// No user looks above the low word: the W forms can be compressed as well, and
// they make a later sign extension free.
def : Pat<(binop_allwusers<add> GPR:$rs1, GPR:$rs2), (ADDW GPR:$rs1, GPR:$rs2)>;
def : Pat<(binop_allwusers<add> GPR:$rs1, simm12:$imm), (ADDIW GPR:$rs1, simm12:$imm)>;
def : Pat<(binop_allwusers<sub> GPR:$rs1, GPR:$rs2), (SUBW GPR:$rs1, GPR:$rs2)>;
def : Pat<(binop_allwusers<shl> GPR:$rs1, uimm5:$imm), (SLLIW GPR:$rs1, uimm5:$imm)>;

//===- Subtraction of and addition of a constant beyond 12 bits ------------===//

// add r, imm with imm in 2048..4094 or -4096..-2049: two ADDI.
def AddiPairImmSmall : SDNodeXForm<imm, "2047 if imm > 0 else -2048">;
def AddiPairImmLarge : SDNodeXForm<imm, "imm - 2047 if imm > 0 else imm + 2048">;
def AddiPair : ImmLeaf<i64, "-4096 <= imm <= -2049 or 2048 <= imm <= 4094">;
def : Pat<(i64 (add_oneuse GPR:$rs1, AddiPair:$imm)),
          (ADDI (ADDI GPR:$rs1, (AddiPairImmLarge AddiPair:$imm)), (AddiPairImmSmall AddiPair:$imm))>;
def : Pat<(sext_inreg (i64 (add_oneuse GPR:$rs1, AddiPair:$imm)), i32),
          (ADDIW (ADDI GPR:$rs1, (AddiPairImmLarge AddiPair:$imm)), (AddiPairImmSmall AddiPair:$imm))>;

//===- Masks ---------------------------------------------------------------===//

// Low ones: shift left, then right.
def XLenSubTrailingOnes : SDNodeXForm<imm, "64 - countTrailingOnes(imm)">;
def TrailingOnesMask : ImmLeaf<i64, "not isInt(12, imm) and isMask(imm)", XLenSubTrailingOnes>;
def : Pat<(i64 (and GPR:$rs, TrailingOnesMask:$mask)),
          (SRLI (SLLI GPR:$rs, TrailingOnesMask:$mask), TrailingOnesMask:$mask)>;
// High ones: shift right, then left.
def CountTrailingZeros : SDNodeXForm<imm, "countTrailingZeros(imm)">;
def LeadingOnesMask : ImmLeaf<i64, "not isInt(12, imm) and imm < 0 and isMask(~imm)", CountTrailingZeros>;
def : Pat<(i64 (and GPR:$rs, LeadingOnesMask:$mask)),
          (SLLI (SRLI GPR:$rs, LeadingOnesMask:$mask), LeadingOnesMask:$mask)>;
// A field in the low word.
def LeadingOnesWMask : ImmLeaf<i64, "not isInt(12, imm) and imm > 0 and isUInt(32, imm) and (imm >> 31) == 1 and isShiftedMask(imm) and not isMask(imm)",
                               CountTrailingZeros>;
def : Pat<(i64 (and GPR:$rs, LeadingOnesWMask:$mask)),
          (SLLI (SRLIW GPR:$rs, LeadingOnesWMask:$mask), LeadingOnesWMask:$mask)>;

// Sign extension from 8 and 16 bits.
let Predicates = [NoStdExtZbb] in {
def : Pat<(sext_inreg (i64 GPR:$rs), i8), (SRAI (SLLI GPR:$rs, 56), 56)>;
def : Pat<(sext_inreg (i64 GPR:$rs), i16), (SRAI (SLLI GPR:$rs, 48), 48)>;
}
def : Pat<(sext_inreg (i64 GPR:$rs), i1), (SRAI (SLLI GPR:$rs, 63), 63)>;
// Extension and shift in one pair.
def ImmSub32 : SDNodeXForm<imm, "32 - imm">;
let Predicates = [NoStdExtZba] in
def : Pat<(i64 (shl (and GPR:$rs1, 0xffffffff), uimm5:$shamt)),
          (SRLI (SLLI GPR:$rs1, 32), (ImmSub32 uimm5:$shamt))>;

//===- Comparisons ---------------------------------------------------------===//

// Equality with a register, with 0, with a constant.
def ImmNeg : SDNodeXForm<imm, "-imm">;
def ImmPlus1 : SDNodeXForm<imm, "imm + 1">;
def simm12Plus1 : ImmLeaf<i64, "isInt(12, imm + 1) and imm != -1">;     // imm + 1 does not wrap, unsigned either
def simm12Plus1Signed : ImmLeaf<i64, "isInt(12, imm + 1)">;
def simm12NegNonzero : ImmLeaf<i64, "imm != 0 and isInt(12, -imm)">;
def : Pat<(i64 (seteq GPR:$rs1, 0)), (SLTIU GPR:$rs1, 1)>;
def : Pat<(i64 (seteq GPR:$rs1, simm12NegNonzero:$imm)), (SLTIU (ADDI GPR:$rs1, (ImmNeg simm12NegNonzero:$imm)), 1)>;
def : Pat<(i64 (seteq GPR:$rs1, -2048)), (SLTIU (XORI GPR:$rs1, -2048), 1)>;
def : Pat<(i64 (seteq (i64 GPR:$rs1), (i64 GPR:$rs2))), (SLTIU (XOR GPR:$rs1, GPR:$rs2), 1)>;
def : Pat<(i64 (setne GPR:$rs1, 0)), (SLTU (i64 X0), GPR:$rs1)>;
def : Pat<(i64 (setne GPR:$rs1, simm12NegNonzero:$imm)), (SLTU (i64 X0), (ADDI GPR:$rs1, (ImmNeg simm12NegNonzero:$imm)))>;
def : Pat<(i64 (setne GPR:$rs1, -2048)), (SLTU (i64 X0), (XORI GPR:$rs1, -2048))>;
def : Pat<(i64 (setne (i64 GPR:$rs1), (i64 GPR:$rs2))), (SLTU (i64 X0), (XOR GPR:$rs1, GPR:$rs2))>;
// Order.
def : Pat<(i64 (setgt (i64 GPR:$rs1), (i64 GPR:$rs2))), (SLT GPR:$rs2, GPR:$rs1)>;
def : Pat<(i64 (setugt (i64 GPR:$rs1), (i64 GPR:$rs2))), (SLTU GPR:$rs2, GPR:$rs1)>;
def : Pat<(i64 (setge (i64 GPR:$rs1), (i64 GPR:$rs2))), (XORI (SLT GPR:$rs1, GPR:$rs2), 1)>;
def : Pat<(i64 (setuge (i64 GPR:$rs1), (i64 GPR:$rs2))), (XORI (SLTU GPR:$rs1, GPR:$rs2), 1)>;
def : Pat<(i64 (setle (i64 GPR:$rs1), (i64 GPR:$rs2))), (XORI (SLT GPR:$rs2, GPR:$rs1), 1)>;
def : Pat<(i64 (setule (i64 GPR:$rs1), (i64 GPR:$rs2))), (XORI (SLTU GPR:$rs2, GPR:$rs1), 1)>;
def : Pat<(i64 (setge GPR:$rs1, simm12:$imm)), (XORI (SLTI GPR:$rs1, simm12:$imm), 1)>;
def : Pat<(i64 (setuge GPR:$rs1, simm12:$imm)), (XORI (SLTIU GPR:$rs1, simm12:$imm), 1)>;
def : Pat<(i64 (setgt GPR:$rs1, simm12Plus1Signed:$imm)), (XORI (SLTI GPR:$rs1, (ImmPlus1 simm12Plus1Signed:$imm)), 1)>;
def : Pat<(i64 (setugt GPR:$rs1, simm12Plus1:$imm)), (XORI (SLTIU GPR:$rs1, (ImmPlus1 simm12Plus1:$imm)), 1)>;
def : Pat<(i64 (setle GPR:$rs1, simm12Plus1Signed:$imm)), (SLTI GPR:$rs1, (ImmPlus1 simm12Plus1Signed:$imm))>;
def : Pat<(i64 (setule GPR:$rs1, simm12Plus1:$imm)), (SLTIU GPR:$rs1, (ImmPlus1 simm12Plus1:$imm))>;

//===- Branches ------------------------------------------------------------===//

class SwappedBranch<PatFrag cc, Instruction inst>
    : Pat<(brcond (i64 (cc (i64 GPR:$rs1), (i64 GPR:$rs2))), bb:$dest), (inst GPR:$rs2, GPR:$rs1, bb:$dest)>;
def : SwappedBranch<setgt, BLT>;
def : SwappedBranch<setle, BGE>;
def : SwappedBranch<setugt, BLTU>;
def : SwappedBranch<setule, BGEU>;
// Comparisons with zero need no register for it.
class BranchZero<PatFrag cc, dag result> : Pat<(brcond (i64 (cc (i64 GPR:$rs1), 0)), bb:$dest), result>;
def : BranchZero<seteq, (BEQ GPR:$rs1, (i64 X0), bb:$dest)>;
def : BranchZero<setne, (BNE GPR:$rs1, (i64 X0), bb:$dest)>;
def : BranchZero<setlt, (BLT GPR:$rs1, (i64 X0), bb:$dest)>;
def : BranchZero<setge, (BGE GPR:$rs1, (i64 X0), bb:$dest)>;
def : BranchZero<setgt, (BLT (i64 X0), GPR:$rs1, bb:$dest)>;
def : BranchZero<setle, (BGE (i64 X0), GPR:$rs1, bb:$dest)>;
// x > -1 and x < 1.
def : Pat<(brcond (i64 (setgt (i64 GPR:$rs1), -1)), bb:$dest), (BGE GPR:$rs1, (i64 X0), bb:$dest)>;
def : Pat<(brcond (i64 (setlt (i64 GPR:$rs1), 1)), bb:$dest), (BGE (i64 X0), GPR:$rs1, bb:$dest)>;
// Any value: is it non-zero?
def : Pat<(brcond (i64 GPR:$cond), bb:$dest), (BNE GPR:$cond, (i64 X0), bb:$dest)>;

//===- Memory --------------------------------------------------------------===//

class LdPat<PatFrag op, Instruction inst, ValueType vt = i64>
    : Pat<(vt (op (AddrRegImm GPR:$rs1, simm12:$imm12))), (inst GPR:$rs1, simm12:$imm12)>;
class StPat<PatFrag op, Instruction inst, RegisterClass rc, ValueType vt>
    : Pat<(op (vt rc:$rs2), (AddrRegImm GPR:$rs1, simm12:$imm12)), (inst rc:$rs2, GPR:$rs1, simm12:$imm12)>;

def : LdPat<sextloadi8, LB>;
def : LdPat<extloadi8, LBU>;   // some form extends by zero anyway: c.lbu
def : LdPat<extloadi1, LBU>;
def : LdPat<zextloadi1, LBU>;
def : LdPat<sextloadi16, LH>;
def : LdPat<extloadi16, LH>;
def : LdPat<sextloadi32, LW>;
def : LdPat<extloadi32, LW>;
def : LdPat<zextloadi8, LBU>;
def : LdPat<zextloadi16, LHU>;
def : LdPat<zextloadi32, LWU>;
def : LdPat<load, LD>;
def : StPat<truncstorei1, SB, GPR, i64>;
def : StPat<truncstorei8, SB, GPR, i64>;
def : StPat<truncstorei16, SH, GPR, i64>;
def : StPat<truncstorei32, SW, GPR, i64>;
def : StPat<store, SD, GPR, i64>;
// A stack slot's address.
def : Pat<(i64 (AddrFrame GPR:$base, simm12:$imm)), (ADDI GPR:$base, simm12:$imm)>;

//===- Fences, counters ----------------------------------------------------===//

// Orderings: 4 acquire, 5 release, 6 both, 7 sequentially consistent.
def : Pat<(atomic_fence (i64 4), timm), (FENCE 0b0010, 0b0011)>;
def : Pat<(atomic_fence (i64 5), timm), (FENCE 0b0011, 0b0001)>;
def : Pat<(atomic_fence (i64 6), timm), (FENCE_TSO)>;
def : Pat<(atomic_fence (i64 7), timm), (FENCE 0b0011, 0b0011)>;

let Predicates = [HasStdExtZicsr] in {
def : Pat<(i64 readcyclecounter), (CSRRS 0xC00, (i64 X0))>;
def : Pat<(i64 readsteadycounter), (CSRRS 0xC01, (i64 X0))>;
}

def : Pat<(i64 thread_pointer), (ADDI (i64 X4), 0)>;

//===- Floating-point environment ------------------------------------------===//

// fcsr (3) holds the flags in its bits 4 to 0 and frm (2) in 7 to 5.  The digits of 0x42301 translate frm's encoding into that of
// FLT_ROUNDS, and back.
let Predicates = [HasStdExtZicsr] in {
def : Pat<(i64 get_rounding), (ANDI (i64 (SRL (i64 (ADDIW (i64 (LUI 0x42)), 0x301)), (i64 (SLLI (i64 (CSRRS 2, (i64 X0))), 2)))), 7)>;
def : Pat<(set_rounding (i64 0)), (CSRRWI 2, 1)>;
def : Pat<(set_rounding (i64 1)), (CSRRWI 2, 0)>;
def : Pat<(set_rounding (i64 2)), (CSRRWI 2, 3)>;
def : Pat<(set_rounding (i64 3)), (CSRRWI 2, 2)>;
def : Pat<(set_rounding (i64 4)), (CSRRWI 2, 4)>;
def : Pat<(set_rounding i64:$mode), (CSRRW 2, (i64 (ANDI (i64 (SRL (i64 (ADDIW (i64 (LUI 0x42)), 0x301)), (i64 (SLLI $mode, 2)))), 7)))>;
def : Pat<(i64 get_fpenv), (CSRRS 3, (i64 X0))>;
def : Pat<(set_fpenv i64:$env), (CSRRW 3, $env)>;
def : Pat<(reset_fpenv), (CSRRWI 3, 0)>;
def : Pat<(i64 get_fpmode), (ANDI (i64 (CSRRS 3, (i64 X0))), -32)>;
def : Pat<(set_fpmode i64:$mode), (CSRRW 2, (i64 (SRLI $mode, 5)))>;
def : Pat<(reset_fpmode), (CSRRWI 2, 0)>;
}

//===- Types ---------------------------------------------------------------===//

def : TypeLegal<i64, GPR>;
