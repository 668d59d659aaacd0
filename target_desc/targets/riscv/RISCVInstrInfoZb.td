//===- RISCVInstrInfoZb.td - bit manipulation: Zba, Zbb, Zbs --------------===//
//
// Volume I, "B" extension for bit manipulation.
//
//===----------------------------------------------------------------------===//

def riscv_rolw : SDNode<"RISCVISD::ROLW", SDT_RISCVIntBinOpW>;
def riscv_rorw : SDNode<"RISCVISD::RORW", SDT_RISCVIntBinOpW>;
def riscv_clzw : SDNode<"RISCVISD::CLZW", SDT_RISCVIntUnaryOpW>;
def riscv_ctzw : SDNode<"RISCVISD::CTZW", SDT_RISCVIntUnaryOpW>;
def riscv_cpopw : SDNode<"RISCVISD::CPOPW", SDT_RISCVIntUnaryOpW>;
def riscv_orc_b : SDNode<"RISCVISD::ORC_B", SDTIntUnaryOp>;

// Amounts of opposite rotations; constants with one bit that ANDI, ORI and XORI cannot hold.
def ImmSubFromXLen : SDNodeXForm<imm, "(64 - imm) & 63">;
def ImmSubFrom32 : SDNodeXForm<imm, "(32 - imm) & 31">;
def SingleBit : SDNodeXForm<imm, "countTrailingZeros(imm)">;
def SingleClear : SDNodeXForm<imm, "countTrailingZeros(~imm)">;
def SingleBitSetMask : ImmLeaf<i64, "not isInt(12, imm) and isPowerOf2(imm)", SingleBit>;
def BCLRMask : ImmLeaf<i64, "not isInt(12, imm) and isPowerOf2(~imm)", SingleClear>;

class RVBUnary<bits<7> funct7, bits<5> rs2val, bits<3> funct3, RISCVOpcode opcode, string opcodestr>
    : RVInstRUnary<funct7, rs2val, funct3, opcode, (outs GPR:$rd), (ins GPR:$rs1), opcodestr, "$rd, $rs1">;

//===- Zba -----------------------------------------------------------------===//

let Predicates = [HasStdExtZba] in {
foreach n = [1, 2, 3] in {
  defvar funct3 = !cond(!eq(n, 1): 0b010, !eq(n, 2): 0b100, true: 0b110);
  def SH#n#ADD : ALU_rr<0b0010000, funct3, "sh" # n # "add">, Sched<[WriteSHXADD, ReadSHXADD, ReadSHXADD]>,
                 Selects<[(set GPR:$rd, (add (shl (i64 GPR:$rs1), (i64 n)), GPR:$rs2))]>;
  def SH#n#ADD_UW : ALUW_rr<0b0010000, funct3, "sh" # n # "add.uw">, Sched<[WriteSHXADD32, ReadSHXADD32, ReadSHXADD]>,
                    Selects<[(set GPR:$rd, (add (shl (and (i64 GPR:$rs1), 0xffffffff), (i64 n)), GPR:$rs2))]>;
}
def ADD_UW : ALUW_rr<0b0000100, 0b000, "add.uw">, Sched<[WriteIALU32, ReadIALU32, ReadIALU32]>,
             Selects<[(set GPR:$rd, (add (and (i64 GPR:$rs1), 0xffffffff), GPR:$rs2))]>;
def SLLI_UW : RVInstIShift<0b000010, 0b001, OPC_OP_IMM_32, (outs GPR:$rd), (ins GPR:$rs1, uimmlog2xlen:$shamt), "slli.uw", "$rd, $rs1, $shamt">,
              Sched<[WriteShiftImm32, ReadShiftImm32]>,
              Selects<[(set GPR:$rd, (shl (and (i64 GPR:$rs1), 0xffffffff), uimmlog2xlen:$shamt))]>;
def : InstAlias<"zext.w $rd, $rs", (ADD_UW GPR:$rd, GPR:$rs, X0)>;
def : Pat<(i64 (and GPR:$rs, 0xffffffff)), (ADD_UW GPR:$rs, (i64 X0))>;
}
let Predicates = [NoStdExtZba] in
def : Pat<(i64 (and GPR:$rs, 0xffffffff)), (SRLI (SLLI GPR:$rs, 32), 32)>;
// Products by 3, 5, 9 and sums with them.
let Predicates = [HasStdExtZba] in {
foreach p = [[3, 1], [5, 2], [9, 3]] in {
  defvar shxadd = !cast<Instruction>("SH" # p[1] # "ADD");
  def : Pat<(i64 (mul GPR:$r, (i64 !head(p)))), (shxadd GPR:$r, GPR:$r)>;
}
}

//===- Zbb -----------------------------------------------------------------===//

let Predicates = [HasStdExtZbb] in {
let Predicates = [HasStdExtZbbOrZbkb] in
def ANDN : ALU_rr<0b0100000, 0b111, "andn">, Sched<[WriteIALU, ReadIALU, ReadIALU]>,
           Selects<[(set GPR:$rd, (and (i64 GPR:$rs1), (xor GPR:$rs2, -1)))]>;
let Predicates = [HasStdExtZbbOrZbkb] in
def ORN : ALU_rr<0b0100000, 0b110, "orn">, Sched<[WriteIALU, ReadIALU, ReadIALU]>,
          Selects<[(set GPR:$rd, (or (i64 GPR:$rs1), (xor GPR:$rs2, -1)))]>;
let Predicates = [HasStdExtZbbOrZbkb] in
def XNOR : ALU_rr<0b0100000, 0b100, "xnor", true>, Sched<[WriteIALU, ReadIALU, ReadIALU]>,
           Selects<[(set GPR:$rd, (xor (i64 GPR:$rs1), (xor GPR:$rs2, -1)))]>;
let Predicates = [HasStdExtZbbOrZbkb] in
def ROL : ALU_rr<0b0110000, 0b001, "rol">, Sched<[WriteRotateReg, ReadRotate, ReadRotate]>,
          Sem<[(set GPR:$rd, (rotl (i64 GPR:$rs1), (and (i64 GPR:$rs2), 63)))]>;
let Predicates = [HasStdExtZbbOrZbkb] in
def ROR : ALU_rr<0b0110000, 0b101, "ror">, Sched<[WriteRotateReg, ReadRotate, ReadRotate]>,
          Sem<[(set GPR:$rd, (rotr (i64 GPR:$rs1), (and (i64 GPR:$rs2), 63)))]>;
let Predicates = [HasStdExtZbbOrZbkb] in
def RORI : Shift_ri<0b011000, 0b101, "rori">,
           Selects<[(set GPR:$rd, (rotr (i64 GPR:$rs1), uimmlog2xlen:$shamt))]> { let SchedRW = [WriteRotateImm, ReadRotate]; }
let Predicates = [HasStdExtZbbOrZbkb] in
def ROLW : ALUW_rr<0b0110000, 0b001, "rolw">, Sched<[WriteRotateReg32, ReadRotate32, ReadRotate32]>,
           Sem<[(set GPR:$rd, (riscv_rolw (i64 GPR:$rs1), (and (i64 GPR:$rs2), 31)))]>;
let Predicates = [HasStdExtZbbOrZbkb] in
def RORW : ALUW_rr<0b0110000, 0b101, "rorw">, Sched<[WriteRotateReg32, ReadRotate32, ReadRotate32]>,
           Sem<[(set GPR:$rd, (riscv_rorw (i64 GPR:$rs1), (and (i64 GPR:$rs2), 31)))]>;
let Predicates = [HasStdExtZbbOrZbkb] in
def RORIW : ShiftW_ri<0b0110000, 0b101, "roriw">,
            Selects<[(set GPR:$rd, (riscv_rorw (i64 GPR:$rs1), uimm5:$shamt))]> { let SchedRW = [WriteRotateImm32, ReadRotate32]; }
def CLZ : RVBUnary<0b0110000, 0b00000, 0b001, OPC_OP_IMM, "clz">, Sched<[WriteCLZ, ReadBitCount]>, Selects<[(set GPR:$rd, (ctlz (i64 GPR:$rs1)))]>;
def CTZ : RVBUnary<0b0110000, 0b00001, 0b001, OPC_OP_IMM, "ctz">, Sched<[WriteCTZ, ReadBitCount]>, Selects<[(set GPR:$rd, (cttz (i64 GPR:$rs1)))]>;
def CPOP : RVBUnary<0b0110000, 0b00010, 0b001, OPC_OP_IMM, "cpop">, Sched<[WriteCPOP, ReadBitCount]>, Selects<[(set GPR:$rd, (ctpop (i64 GPR:$rs1)))]>;
def CLZW : RVBUnary<0b0110000, 0b00000, 0b001, OPC_OP_IMM_32, "clzw">, Sched<[WriteCLZ32, ReadBitCount32]>, Selects<[(set GPR:$rd, (riscv_clzw (i64 GPR:$rs1)))]>;
def CTZW : RVBUnary<0b0110000, 0b00001, 0b001, OPC_OP_IMM_32, "ctzw">, Sched<[WriteCTZ32, ReadBitCount32]>, Selects<[(set GPR:$rd, (riscv_ctzw (i64 GPR:$rs1)))]>;
def CPOPW : RVBUnary<0b0110000, 0b00010, 0b001, OPC_OP_IMM_32, "cpopw">, Sched<[WriteCPOP32, ReadBitCount32]>, Selects<[(set GPR:$rd, (riscv_cpopw (i64 GPR:$rs1)))]>;
def SEXT_B : RVBUnary<0b0110000, 0b00100, 0b001, OPC_OP_IMM, "sext.b">, Sched<[WriteIALU, ReadIALU]>, Selects<[(set GPR:$rd, (sext_inreg (i64 GPR:$rs1), i8))]>;
def SEXT_H : RVBUnary<0b0110000, 0b00101, 0b001, OPC_OP_IMM, "sext.h">, Sched<[WriteIALU, ReadIALU]>, Selects<[(set GPR:$rd, (sext_inreg (i64 GPR:$rs1), i16))]>;
def ZEXT_H : RVBUnary<0b0000100, 0b00000, 0b100, OPC_OP_32, "zext.h">, Sched<[WriteIALU, ReadIALU]>, Selects<[(set GPR:$rd, (and (i64 GPR:$rs1), 0xffff))]>;
let Predicates = [HasStdExtZbbOrZbkb] in
def REV8 : RVBUnary<0b0110101, 0b11000, 0b101, OPC_OP_IMM, "rev8">, Sched<[WriteREV8, ReadREV8]>, Selects<[(set GPR:$rd, (bswap (i64 GPR:$rs1)))]>;
def ORC_B : RVBUnary<0b0010100, 0b00111, 0b101, OPC_OP_IMM, "orc.b">, Sched<[WriteORCB, ReadORCB]>, Selects<[(set GPR:$rd, (riscv_orc_b (i64 GPR:$rs1)))]>;
def MIN : ALU_rr<0b0000101, 0b100, "min", true>, Sched<[WriteIMinMax, ReadIMinMax, ReadIMinMax]>, Selects<[(set GPR:$rd, (smin (i64 GPR:$rs1), GPR:$rs2))]>;
def MINU : ALU_rr<0b0000101, 0b101, "minu", true>, Sched<[WriteIMinMax, ReadIMinMax, ReadIMinMax]>, Selects<[(set GPR:$rd, (umin (i64 GPR:$rs1), GPR:$rs2))]>;
def MAX : ALU_rr<0b0000101, 0b110, "max", true>, Sched<[WriteIMinMax, ReadIMinMax, ReadIMinMax]>, Selects<[(set GPR:$rd, (smax (i64 GPR:$rs1), GPR:$rs2))]>;
def MAXU : ALU_rr<0b0000101, 0b111, "maxu", true>, Sched<[WriteIMinMax, ReadIMinMax, ReadIMinMax]>, Selects<[(set GPR:$rd, (umax (i64 GPR:$rs1), GPR:$rs2))]>;

def : Pat<(i64 (rotl GPR:$rs1, (shiftMaskXLen GPR:$rs2))), (ROL GPR:$rs1, GPR:$rs2)>;
def : Pat<(i64 (rotr GPR:$rs1, (shiftMaskXLen GPR:$rs2))), (ROR GPR:$rs1, GPR:$rs2)>;
def : Pat<(i64 (rotl GPR:$rs1, uimmlog2xlen:$shamt)), (RORI GPR:$rs1, (ImmSubFromXLen uimmlog2xlen:$shamt))>;
def : Pat<(i64 (riscv_rolw GPR:$rs1, (shiftMask32 GPR:$rs2))), (ROLW GPR:$rs1, GPR:$rs2)>;
def : Pat<(i64 (riscv_rorw GPR:$rs1, (shiftMask32 GPR:$rs2))), (RORW GPR:$rs1, GPR:$rs2)>;
def : Pat<(i64 (riscv_rolw GPR:$rs1, uimm5:$shamt)), (RORIW GPR:$rs1, (ImmSubFrom32 uimm5:$shamt))>;
def : Pat<(i64 (ctlz_zero_undef (i64 GPR:$rs1))), (CLZ GPR:$rs1)>;
def : Pat<(i64 (cttz_zero_undef (i64 GPR:$rs1))), (CTZ GPR:$rs1)>;
def : Pat<(i64 (abs (i64 GPR:$rs1))), (MAX GPR:$rs1, (SUB (i64 X0), GPR:$rs1))>;
}
let Predicates = [HasStdExtZbbOrZbkb] in {
foreach p = [["ror", "RORI"]] in {
  def : InstAlias<p[0] # " $rd, $rs1, $shamt", (!cast<Instruction>(p[1]) GPR:$rd, GPR:$rs1, uimmlog2xlen:$shamt), 0>;
  def : InstAlias<p[0] # "w $rd, $rs1, $shamt", (!cast<Instruction>(p[1] # "W") GPR:$rd, GPR:$rs1, uimm5:$shamt), 0>;
}
}

//===- Zbs -----------------------------------------------------------------===//

let Predicates = [HasStdExtZbs] in {
def BCLR : ALU_rr<0b0100100, 0b001, "bclr">, Sched<[WriteSingleBit, ReadSingleBit, ReadSingleBit]>,
           Sem<[(set GPR:$rd, (and (i64 GPR:$rs1), (xor (shl (i64 1), (and (i64 GPR:$rs2), 63)), -1)))]>;
def BEXT : ALU_rr<0b0100100, 0b101, "bext">, Sched<[WriteBEXT, ReadSingleBit, ReadSingleBit]>,
           Sem<[(set GPR:$rd, (and (srl (i64 GPR:$rs1), (and (i64 GPR:$rs2), 63)), 1))]>;
def BINV : ALU_rr<0b0110100, 0b001, "binv">, Sched<[WriteSingleBit, ReadSingleBit, ReadSingleBit]>,
           Sem<[(set GPR:$rd, (xor (i64 GPR:$rs1), (shl (i64 1), (and (i64 GPR:$rs2), 63))))]>;
def BSET : ALU_rr<0b0010100, 0b001, "bset">, Sched<[WriteSingleBit, ReadSingleBit, ReadSingleBit]>,
           Sem<[(set GPR:$rd, (or (i64 GPR:$rs1), (shl (i64 1), (and (i64 GPR:$rs2), 63))))]>;
def BCLRI : Shift_ri<0b010010, 0b001, "bclri">,
            Sem<[(set GPR:$rd, (and (i64 GPR:$rs1), (xor (shl (i64 1), uimmlog2xlen:$shamt), -1)))]> { let SchedRW = [WriteSingleBitImm, ReadSingleBit]; }
def BEXTI : Shift_ri<0b010010, 0b101, "bexti">,
            Selects<[(set GPR:$rd, (and (srl (i64 GPR:$rs1), uimmlog2xlen:$shamt), 1))]> { let SchedRW = [WriteBEXTI, ReadSingleBit]; }
def BINVI : Shift_ri<0b011010, 0b001, "binvi">,
            Sem<[(set GPR:$rd, (xor (i64 GPR:$rs1), (shl (i64 1), uimmlog2xlen:$shamt)))]> { let SchedRW = [WriteSingleBitImm, ReadSingleBit]; }
def BSETI : Shift_ri<0b001010, 0b001, "bseti">,
            Sem<[(set GPR:$rd, (or (i64 GPR:$rs1), (shl (i64 1), uimmlog2xlen:$shamt)))]> { let SchedRW = [WriteSingleBitImm, ReadSingleBit]; }

def : Pat<(i64 (and (xor (shl 1, (shiftMaskXLen GPR:$rs2)), -1), GPR:$rs1)), (BCLR GPR:$rs1, GPR:$rs2)>;
def : Pat<(i64 (and (rotl -2, (i64 GPR:$rs2)), GPR:$rs1)), (BCLR GPR:$rs1, GPR:$rs2)>;
def : Pat<(i64 (or (shl 1, (shiftMaskXLen GPR:$rs2)), GPR:$rs1)), (BSET GPR:$rs1, GPR:$rs2)>;
def : Pat<(i64 (xor (shl 1, (shiftMaskXLen GPR:$rs2)), GPR:$rs1)), (BINV GPR:$rs1, GPR:$rs2)>;
def : Pat<(i64 (and (srl GPR:$rs1, (shiftMaskXLen GPR:$rs2)), 1)), (BEXT GPR:$rs1, GPR:$rs2)>;
def : Pat<(i64 (shl 1, (shiftMaskXLen GPR:$rs2))), (BSET (i64 X0), GPR:$rs2)>;
let AddedComplexity = 1 in {   // shorter than a wide simm12
def : Pat<(i64 (and GPR:$rs1, BCLRMask:$mask)), (BCLRI GPR:$rs1, BCLRMask:$mask)>;
def : Pat<(i64 (or GPR:$rs1, SingleBitSetMask:$mask)), (BSETI GPR:$rs1, SingleBitSetMask:$mask)>;
def : Pat<(i64 (xor GPR:$rs1, SingleBitSetMask:$mask)), (BINVI GPR:$rs1, SingleBitSetMask:$mask)>;
}
foreach p = [["bclr", "BCLRI"], ["bext", "BEXTI"], ["binv", "BINVI"], ["bset", "BSETI"]] in
  def : InstAlias<p[0] # " $rd, $rs1, $shamt", (!cast<Instruction>(p[1]) GPR:$rd, GPR:$rs1, uimmlog2xlen:$shamt), 0>;
}
