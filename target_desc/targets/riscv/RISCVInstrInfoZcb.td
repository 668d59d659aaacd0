//===- RISCVInstrInfoZcb.td - Zcb, Zcmop and compressed hints -------------===//
//
// Volume I, "Zc" extensions and "May-Be-Operations".
//
//===----------------------------------------------------------------------===//

def uimm2_lsb0 : ImmOperand<i64, 1, false, 1> { let DiagnosticString = "immediate must be one of [0, 2]"; }

class ZcbMem<dag outs, dag ins, string opcodestr, string argstr, bits<6> funct6> : RVInst16<outs, ins, opcodestr, argstr, 0b100, 0b00> {
  bits<3> rs1;
  let Predicates = [HasStdExtZcb];
  let Inst{12-10} = funct6{2-0};
  let Inst{9-7} = rs1;
}
class ZcbMemByte<dag outs, dag ins, string opcodestr, string argstr, bits<6> funct6> : ZcbMem<outs, ins, opcodestr, argstr, funct6> {
  bits<2> imm;
  let Inst{6} = imm{0};
  let Inst{5} = imm{1};
}
class ZcbMemHalf<dag outs, dag ins, string opcodestr, string argstr, bits<6> funct6, bit isSigned> : ZcbMem<outs, ins, opcodestr, argstr, funct6> {
  bits<1> imm;
  let Inst{6} = isSigned;
  let Inst{5} = imm;
}
let mayLoad = true in {
def C_LBU : ZcbMemByte<(outs GPRC:$rd), (ins GPRC:$rs1, uimm2:$imm), "c.lbu", "$rd, ${imm}(${rs1})", 0b100000>, Sched<[WriteLDB, ReadMemBase]>,
            Sem<[(set GPRC:$rd, (i64 (zextloadi8 (add GPRC:$rs1, uimm2:$imm))))]> { bits<3> rd; let Inst{4-2} = rd; }
def C_LHU : ZcbMemHalf<(outs GPRC:$rd), (ins GPRC:$rs1, uimm2_lsb0:$imm), "c.lhu", "$rd, ${imm}(${rs1})", 0b100001, false>,
            Sched<[WriteLDH, ReadMemBase]>,
            Sem<[(set GPRC:$rd, (i64 (zextloadi16 (add GPRC:$rs1, uimm2_lsb0:$imm))))]> { bits<3> rd; let Inst{4-2} = rd; }
def C_LH : ZcbMemHalf<(outs GPRC:$rd), (ins GPRC:$rs1, uimm2_lsb0:$imm), "c.lh", "$rd, ${imm}(${rs1})", 0b100001, true>,
           Sched<[WriteLDH, ReadMemBase]>,
           Sem<[(set GPRC:$rd, (i64 (sextloadi16 (add GPRC:$rs1, uimm2_lsb0:$imm))))]> { bits<3> rd; let Inst{4-2} = rd; }
}
let mayStore = true in {
def C_SB : ZcbMemByte<(outs), (ins GPRC:$rs2, GPRC:$rs1, uimm2:$imm), "c.sb", "$rs2, ${imm}(${rs1})", 0b100010>,
           Sched<[WriteSTB, ReadStoreData, ReadMemBase]>,
           Sem<[(truncstorei8 (i64 GPRC:$rs2), (add GPRC:$rs1, uimm2:$imm))]> { bits<3> rs2; let Inst{4-2} = rs2; }
def C_SH : ZcbMemHalf<(outs), (ins GPRC:$rs2, GPRC:$rs1, uimm2_lsb0:$imm), "c.sh", "$rs2, ${imm}(${rs1})", 0b100011, false>,
           Sched<[WriteSTH, ReadStoreData, ReadMemBase]>,
           Sem<[(truncstorei16 (i64 GPRC:$rs2), (add GPRC:$rs1, uimm2_lsb0:$imm))]> { bits<3> rs2; let Inst{4-2} = rs2; }
}

// One register, which is source and destination.
class ZcbUnary<bits<3> funct3, string opcodestr, dag expr>
    : RVInst16<(outs GPRC:$rd_wb), (ins GPRC:$rd), opcodestr, "$rd", 0b100, 0b01>, Sem<[(set GPRC:$rd_wb, expr)]>, Sched<[WriteIALU, ReadIALU]> {
  bits<3> rd;
  let Constraints = "$rd = $rd_wb";
  let Inst{12-10} = 0b111;
  let Inst{9-7} = rd;
  let Inst{6-5} = 0b11;
  let Inst{4-2} = funct3;
}
let Predicates = [HasStdExtZcb] in {
def C_ZEXT_B : ZcbUnary<0b000, "c.zext.b", (and (i64 GPRC:$rd), 0xff)>;
def C_NOT : ZcbUnary<0b101, "c.not", (xor (i64 GPRC:$rd), -1)>;
}
let Predicates = [HasStdExtZcb, HasStdExtZbb] in {
def C_SEXT_B : ZcbUnary<0b001, "c.sext.b", (sext_inreg (i64 GPRC:$rd), i8)>;
def C_ZEXT_H : ZcbUnary<0b010, "c.zext.h", (and (i64 GPRC:$rd), 0xffff)>;
def C_SEXT_H : ZcbUnary<0b011, "c.sext.h", (sext_inreg (i64 GPRC:$rd), i16)>;
}
let Predicates = [HasStdExtZcb, HasStdExtZba] in
def C_ZEXT_W : ZcbUnary<0b100, "c.zext.w", (and (i64 GPRC:$rd), 0xffffffff)>;
let Predicates = [HasStdExtZcb, HasStdExtZmmul] in
def C_MUL : CArith<0b100111, 0b10, "c.mul", (mul (i64 GPRC:$rd), GPRC:$rs2)>, Sched<[WriteIMul, ReadIMul, ReadIMul]>;

let Predicates = [HasStdExtZcb] in {
foreach op = [C_LBU, C_LHU, C_LH] in
  def : InstAlias<op.Mnemonic # " $rd, (${rs1})", (op GPRC:$rd, GPRC:$rs1, 0), 0>;
foreach op = [C_SB, C_SH] in
  def : InstAlias<op.Mnemonic # " $rs2, (${rs1})", (op GPRC:$rs2, GPRC:$rs1, 0), 0>;
def : CompressPat<(LBU GPRC:$rd, GPRC:$rs1, uimm2:$imm), (C_LBU GPRC:$rd, GPRC:$rs1, uimm2:$imm)>;
def : CompressPat<(LHU GPRC:$rd, GPRC:$rs1, uimm2_lsb0:$imm), (C_LHU GPRC:$rd, GPRC:$rs1, uimm2_lsb0:$imm)>;
def : CompressPat<(LH GPRC:$rd, GPRC:$rs1, uimm2_lsb0:$imm), (C_LH GPRC:$rd, GPRC:$rs1, uimm2_lsb0:$imm)>;
def : CompressPat<(SB GPRC:$rs2, GPRC:$rs1, uimm2:$imm), (C_SB GPRC:$rs2, GPRC:$rs1, uimm2:$imm)>;
def : CompressPat<(SH GPRC:$rs2, GPRC:$rs1, uimm2_lsb0:$imm), (C_SH GPRC:$rs2, GPRC:$rs1, uimm2_lsb0:$imm)>;
def : CompressPat<(ANDI GPRC:$rs1, GPRC:$rs1, 255), (C_ZEXT_B GPRC:$rs1)>;
def : CompressPat<(XORI GPRC:$rs1, GPRC:$rs1, -1), (C_NOT GPRC:$rs1)>;
}
let Predicates = [HasStdExtZcb, HasStdExtZbb] in {
def : CompressPat<(SEXT_B GPRC:$rs1, GPRC:$rs1), (C_SEXT_B GPRC:$rs1)>;
def : CompressPat<(ZEXT_H GPRC:$rs1, GPRC:$rs1), (C_ZEXT_H GPRC:$rs1)>;
def : CompressPat<(SEXT_H GPRC:$rs1, GPRC:$rs1), (C_SEXT_H GPRC:$rs1)>;
}
let Predicates = [HasStdExtZcb, HasStdExtZba] in
def : CompressPat<(ADD_UW GPRC:$rs1, GPRC:$rs1, X0), (C_ZEXT_W GPRC:$rs1)>;
let Predicates = [HasStdExtZcb, HasStdExtZmmul] in {
def : CompressPat<(MUL GPRC:$rs1, GPRC:$rs1, GPRC:$rs2), (C_MUL GPRC:$rs1, GPRC:$rs2)>;
let isCompressOnly = true in
def : CompressPat<(MUL GPRC:$rs1, GPRC:$rs2, GPRC:$rs1), (C_MUL GPRC:$rs1, GPRC:$rs2)>;
}

//===- Zcmop, Zicfiss, Zihintntl -------------------------------------------===//

class CMop<bits<3> number, string opcodestr, Predicate pred> : RVInst16<(outs), (ins), opcodestr, "", 0b011, 0b01>, Sched<[WriteNop]>, Sem<[(sem_hint)]> {
  let Predicates = [pred];
  let hasSideEffects = true;
  let Inst{12-11} = 0;
  let Inst{10-8} = number;
  let Inst{7} = 1;
  let Inst{6-2} = 0;
}
foreach n = 0-7 in
  def C_MOP_ # !add(!shl(n, 1), 1) : CMop<n, "c.mop." # !add(!shl(n, 1), 1), HasStdExtZcmop>;
// With a shadow stack two of them have a meaning.
def GPRX5 : GPRClass<(add X5)> { let isAllocatable = false; let DiagnosticString = "register must be t0 (x5)"; }
let Predicates = [HasStdExtZicfiss, HasStdExtZcmop], DecoderNamespace = "RVCSpecial", hasSideEffects = true in {
def C_SSPUSH : RVInst16<(outs), (ins GPRX1:$rs1), "c.sspush", "$rs1", 0b011, 0b01>, Sched<[WriteNop]>, Sem<[(sem_unimp)]> {
  let Inst{12-2} = 0b00000100000;   // the register is part of the operation
}
def C_SSPOPCHK : RVInst16<(outs), (ins GPRX5:$rs1), "c.sspopchk", "$rs1", 0b011, 0b01>, Sched<[WriteNop]>, Sem<[(sem_unimp)]> {
  let Inst{12-2} = 0b00010100000;
}
}
let Predicates = [HasStdExtZihintntl, HasStdExtZca] in
foreach p = [["c.ntl.p1", "X2"], ["c.ntl.pall", "X3"], ["c.ntl.s1", "X4"], ["c.ntl.all", "X5"]] in
  def : InstAlias<p[0], (C_ADD X0, !cast<Register>(p[1]))>;
