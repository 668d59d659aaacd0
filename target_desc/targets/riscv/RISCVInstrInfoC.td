//===- RISCVInstrInfoC.td - compressed instructions: Zca, Zcd -------------===//
//
// Volume I, "C" extension.  `imm` fields hold the immediate without its low
// zeros.  What is compressed to what is said at the end.
//
//===----------------------------------------------------------------------===//

//===- Operands ------------------------------------------------------------===//

def uimm7_lsb00 : ImmOperand<i64, 5, false, 2>;
def uimm8_lsb000 : ImmOperand<i64, 5, false, 3>;
def uimm8_lsb00 : ImmOperand<i64, 6, false, 2>;
def uimm9_lsb000 : ImmOperand<i64, 6, false, 3>;
def uimm10_lsb00nonzero : ImmOperand<i64, 8, false, 2> {
  let Excluded = [0];
  let DiagnosticString = "immediate must be a multiple of 4 bytes in the range [4, 1020]";
}
def simm6 : ImmOperand<i64, 6, true>;
def simm6nonzero : ImmOperand<i64, 6, true> { let Excluded = [0]; }
def simm10_lsb0000nonzero : ImmOperand<i64, 6, true, 4> { let Excluded = [0]; }
def uimmlog2xlennonzero : ImmOperand<i64, 6, false> { let Excluded = [0]; }
// The upper 20 bits of a sign-extended value, written as an unsigned number.
def c_lui_imm : ImmOperand<i64, 6, true> {
  let Excluded = [0];
  let WrittenBits = 20;
  let DiagnosticString = "immediate must be in [0xfffe0, 0xfffff] or [1, 31]";
}
let NarrowsBare = true in {
def simm9_lsb0 : PCRelOperand<OtherVT, 8, 1, R_RISCV_RVC_BRANCH>;
def simm12_lsb0 : PCRelOperand<OtherVT, 11, 1, R_RISCV_RVC_JUMP>;
}

//===- Formats -------------------------------------------------------------===//

class RVInst16<dag outs, dag ins, string opcodestr, string argstr, bits<3> funct3, bits<2> quadrant> : Instruction {
  let Namespace = "RISCV";
  let Size = 2;
  let DecoderNamespace = "RVC";
  let OutOperandList = outs;
  let InOperandList = ins;
  let AsmString = !if(!empty(argstr), opcodestr, opcodestr # "\t" # argstr);
  string Mnemonic = opcodestr;
  let Predicates = [HasStdExtZca];
  let hasSideEffects = false;
  let mayLoad = false;
  let mayStore = false;
  field bits<16> Inst;
  let Inst{15-13} = funct3;
  let Inst{1-0} = quadrant;
}

// An instruction without effect (destination zero, or nothing added) is a hint: it assembles, but nothing is compressed to it.

// Immediate of loads and stores with compressed registers: in units of 4 or 8.
class CLoadImm4<dag outs, dag ins, string opcodestr, string argstr, bits<3> funct3> : RVInst16<outs, ins, opcodestr, argstr, funct3, 0b00> {
  bits<5> imm;
  bits<3> rs1;
  let Inst{12-10} = imm{3-1};
  let Inst{9-7} = rs1;
  let Inst{6} = imm{0};
  let Inst{5} = imm{4};
}
class CLoadImm8<dag outs, dag ins, string opcodestr, string argstr, bits<3> funct3> : RVInst16<outs, ins, opcodestr, argstr, funct3, 0b00> {
  bits<5> imm;
  bits<3> rs1;
  let Inst{12-10} = imm{2-0};
  let Inst{9-7} = rs1;
  let Inst{6-5} = imm{4-3};
}

class CStoreSP<dag ins, string opcodestr, bits<3> funct3> : RVInst16<(outs), ins, opcodestr, "$rs2, ${imm}(${rs1})", funct3, 0b10> {
  bits<6> imm;
  bits<5> rs2;
  let Inst{6-2} = rs2;
  let mayStore = true;
}

// One register, which is source and destination, and a six-bit immediate.
class CImm<bits<3> funct3, bits<2> quadrant, string opcodestr, RegisterClass rc, Operand immtype, dag expr>
    : RVInst16<(outs rc:$rd_wb), (ins rc:$rd, immtype:$imm), opcodestr, "$rd, $imm", funct3, quadrant>,
      Sem<[(set rc:$rd_wb, expr)]> {
  bits<6> imm;
  bits<5> rd;
  let Constraints = "$rd = $rd_wb";
  let Inst{12} = imm{5};
  let Inst{11-7} = rd;
  let Inst{6-2} = imm{4-0};
}
class CImmPrime<bits<2> funct2, string opcodestr, Operand immtype, dag expr>
    : RVInst16<(outs GPRC:$rd_wb), (ins GPRC:$rd, immtype:$imm), opcodestr, "$rd, $imm", 0b100, 0b01>,
      Sem<[(set GPRC:$rd_wb, expr)]> {
  bits<6> imm;
  bits<3> rd;
  let Constraints = "$rd = $rd_wb";
  let Inst{12} = imm{5};
  let Inst{11-10} = funct2;
  let Inst{9-7} = rd;
  let Inst{6-2} = imm{4-0};
}
class CArith<bits<6> funct6, bits<2> funct2, string opcodestr, dag expr>
    : RVInst16<(outs GPRC:$rd_wb), (ins GPRC:$rd, GPRC:$rs2), opcodestr, "$rd, $rs2", 0b100, 0b01>,
      Sem<[(set GPRC:$rd_wb, expr)]> {
  bits<3> rd;
  bits<3> rs2;
  let Constraints = "$rd = $rd_wb";
  let Inst{15-10} = funct6;
  let Inst{9-7} = rd;
  let Inst{6-5} = funct2;
  let Inst{4-2} = rs2;
}
class CBranch<bits<3> funct3, string opcodestr, PatFrag cc>
    : RVInst16<(outs), (ins GPRC:$rs1, simm9_lsb0:$imm), opcodestr, "$rs1, $imm", funct3, 0b01>,
      Sem<[(brcond (i64 (cc (i64 GPRC:$rs1), 0)), $imm)]>, Sched<[WriteJmp, ReadJmp]> {
  bits<8> imm;
  bits<3> rs1;
  let isBranch = true;
  let isTerminator = true;
  let Inst{12} = imm{7};
  let Inst{11-10} = imm{3-2};
  let Inst{9-7} = rs1;
  let Inst{6-5} = imm{6-5};
  let Inst{4-3} = imm{1-0};
  let Inst{2} = imm{4};
}

//===- Quadrant 0 ----------------------------------------------------------===//

def C_ADDI4SPN : RVInst16<(outs GPRC:$rd), (ins SP:$rs1, uimm10_lsb00nonzero:$imm), "c.addi4spn", "$rd, $rs1, $imm", 0b000, 0b00>,
                 Sched<[WriteIALU, ReadIALU]>, Sem<[(set GPRC:$rd, (add (i64 SP:$rs1), uimm10_lsb00nonzero:$imm))]> {
  bits<8> imm;
  bits<3> rd;
  let Inst{12-11} = imm{3-2};
  let Inst{10-7} = imm{7-4};
  let Inst{6} = imm{0};
  let Inst{5} = imm{1};
  let Inst{4-2} = rd;
}
let mayLoad = true in {
def C_LW : CLoadImm4<(outs GPRC:$rd), (ins GPRC:$rs1, uimm7_lsb00:$imm), "c.lw", "$rd, ${imm}(${rs1})", 0b010>, Sched<[WriteLDW, ReadMemBase]>,
           Sem<[(set GPRC:$rd, (i64 (sextloadi32 (add GPRC:$rs1, uimm7_lsb00:$imm))))]> { bits<3> rd; let Inst{4-2} = rd; }
def C_LD : CLoadImm8<(outs GPRC:$rd), (ins GPRC:$rs1, uimm8_lsb000:$imm), "c.ld", "$rd, ${imm}(${rs1})", 0b011>, Sched<[WriteLDD, ReadMemBase]>,
           Sem<[(set GPRC:$rd, (i64 (load (add GPRC:$rs1, uimm8_lsb000:$imm))))]> { bits<3> rd; let Inst{4-2} = rd; }
let Predicates = [HasStdExtZcd] in
def C_FLD : CLoadImm8<(outs FPR64C:$rd), (ins GPRC:$rs1, uimm8_lsb000:$imm), "c.fld", "$rd, ${imm}(${rs1})", 0b001>,
            Sched<[WriteFLD64, ReadFMemBase]>,
            Sem<[(set FPR64C:$rd, (f64 (load (add GPRC:$rs1, uimm8_lsb000:$imm))))]> { bits<3> rd; let Inst{4-2} = rd; }
}
let mayStore = true in {
def C_SW : CLoadImm4<(outs), (ins GPRC:$rs2, GPRC:$rs1, uimm7_lsb00:$imm), "c.sw", "$rs2, ${imm}(${rs1})", 0b110>,
           Sched<[WriteSTW, ReadStoreData, ReadMemBase]>,
           Sem<[(truncstorei32 (i64 GPRC:$rs2), (add GPRC:$rs1, uimm7_lsb00:$imm))]> { bits<3> rs2; let Inst{4-2} = rs2; }
def C_SD : CLoadImm8<(outs), (ins GPRC:$rs2, GPRC:$rs1, uimm8_lsb000:$imm), "c.sd", "$rs2, ${imm}(${rs1})", 0b111>,
           Sched<[WriteSTD, ReadStoreData, ReadMemBase]>,
           Sem<[(store (i64 GPRC:$rs2), (add GPRC:$rs1, uimm8_lsb000:$imm))]> { bits<3> rs2; let Inst{4-2} = rs2; }
let Predicates = [HasStdExtZcd] in
def C_FSD : CLoadImm8<(outs), (ins FPR64C:$rs2, GPRC:$rs1, uimm8_lsb000:$imm), "c.fsd", "$rs2, ${imm}(${rs1})", 0b101>,
            Sched<[WriteFST64, ReadFStoreData64, ReadFMemBase]>,
            Sem<[(store (f64 FPR64C:$rs2), (add GPRC:$rs1, uimm8_lsb000:$imm))]> { bits<3> rs2; let Inst{4-2} = rs2; }
}

//===- Quadrant 1 ----------------------------------------------------------===//

def C_NOP : RVInst16<(outs), (ins), "c.nop", "", 0b000, 0b01>, Sched<[WriteNop]>, Sem<[(sem_hint)]> { let Inst{12-2} = 0; let hasSideEffects = true; }
// An addition to x0: a hint.
def C_NOP_HINT : RVInst16<(outs), (ins simm6nonzero:$imm), "c.nop", "$imm", 0b000, 0b01>, Sched<[WriteNop]>, Sem<[(sem_hint)]> {
  bits<6> imm;
  let hasSideEffects = true;
  let DecoderNamespace = "RVCSpecial";
  let Inst{12} = imm{5};
  let Inst{11-7} = 0;
  let Inst{6-2} = imm{4-0};
}
def C_ADDI : CImm<0b000, 0b01, "c.addi", GPRNoX0, simm6, (add (i64 GPRNoX0:$rd), simm6:$imm)>, Sched<[WriteIALU, ReadIALU]>;
def C_ADDIW : CImm<0b001, 0b01, "c.addiw", GPRNoX0, simm6, (sext_inreg (add (i64 GPRNoX0:$rd), simm6:$imm), i32)>,
              Sched<[WriteIALU32, ReadIALU32]>;
def C_LI : RVInst16<(outs GPR:$rd), (ins simm6:$imm), "c.li", "$rd, $imm", 0b010, 0b01>, Sched<[WriteIALU]>,
           Sem<[(set GPR:$rd, (i64 simm6:$imm))]> {
  bits<6> imm;
  bits<5> rd;
  let Inst{12} = imm{5};
  let Inst{11-7} = rd;
  let Inst{6-2} = imm{4-0};
}
def C_ADDI16SP : RVInst16<(outs SP:$rd_wb), (ins SP:$rd, simm10_lsb0000nonzero:$imm), "c.addi16sp", "$rd, $imm", 0b011, 0b01>,
                 Sched<[WriteIALU, ReadIALU]>, Sem<[(set SP:$rd_wb, (add (i64 SP:$rd), simm10_lsb0000nonzero:$imm))]> {
  bits<6> imm;
  let Constraints = "$rd = $rd_wb";
  let DecoderNamespace = "RVCSpecial";
  let Inst{12} = imm{5};
  let Inst{11-7} = 2;
  let Inst{6} = imm{0};
  let Inst{5} = imm{2};
  let Inst{4-3} = imm{4-3};
  let Inst{2} = imm{1};
}
def C_LUI : RVInst16<(outs GPRNoX2:$rd), (ins c_lui_imm:$imm), "c.lui", "$rd, $imm", 0b011, 0b01>, Sched<[WriteIALU]>,
            Sem<[(set GPRNoX2:$rd, (sext_inreg (shl (i64 c_lui_imm:$imm), (i64 12)), i32))]> {
  bits<6> imm;
  bits<5> rd;
  let Inst{12} = imm{5};
  let Inst{11-7} = rd;
  let Inst{6-2} = imm{4-0};
}
def C_SRLI : CImmPrime<0b00, "c.srli", uimmlog2xlen, (srl (i64 GPRC:$rd), uimmlog2xlen:$imm)>, Sched<[WriteShiftImm, ReadShiftImm]>;
def C_SRAI : CImmPrime<0b01, "c.srai", uimmlog2xlen, (sra (i64 GPRC:$rd), uimmlog2xlen:$imm)>, Sched<[WriteShiftImm, ReadShiftImm]>;
def C_ANDI : CImmPrime<0b10, "c.andi", simm6, (and (i64 GPRC:$rd), simm6:$imm)>, Sched<[WriteIALU, ReadIALU]>;
def C_SUB : CArith<0b100011, 0b00, "c.sub", (sub (i64 GPRC:$rd), GPRC:$rs2)>, Sched<[WriteIALU, ReadIALU, ReadIALU]>;
def C_XOR : CArith<0b100011, 0b01, "c.xor", (xor (i64 GPRC:$rd), GPRC:$rs2)>, Sched<[WriteIALU, ReadIALU, ReadIALU]>;
def C_OR : CArith<0b100011, 0b10, "c.or", (or (i64 GPRC:$rd), GPRC:$rs2)>, Sched<[WriteIALU, ReadIALU, ReadIALU]>;
def C_AND : CArith<0b100011, 0b11, "c.and", (and (i64 GPRC:$rd), GPRC:$rs2)>, Sched<[WriteIALU, ReadIALU, ReadIALU]>;
def C_SUBW : CArith<0b100111, 0b00, "c.subw", (sext_inreg (sub (i64 GPRC:$rd), GPRC:$rs2), i32)>, Sched<[WriteIALU32, ReadIALU32, ReadIALU32]>;
def C_ADDW : CArith<0b100111, 0b01, "c.addw", (sext_inreg (add (i64 GPRC:$rd), GPRC:$rs2), i32)>, Sched<[WriteIALU32, ReadIALU32, ReadIALU32]>;
def C_J : RVInst16<(outs), (ins simm12_lsb0:$imm), "c.j", "$imm", 0b101, 0b01>, Sched<[WriteJmp]>, Sem<[(br $imm)]> {
  bits<11> imm;
  let isBranch = true;
  let isBarrier = true;
  let isTerminator = true;
  let Inst{12} = imm{10};
  let Inst{11} = imm{3};
  let Inst{10-9} = imm{8-7};
  let Inst{8} = imm{9};
  let Inst{7} = imm{5};
  let Inst{6} = imm{6};
  let Inst{5-3} = imm{2-0};
  let Inst{2} = imm{4};
}
def C_BEQZ : CBranch<0b110, "c.beqz", seteq>;
def C_BNEZ : CBranch<0b111, "c.bnez", setne>;

//===- Quadrant 2 ----------------------------------------------------------===//

def C_SLLI : CImm<0b000, 0b10, "c.slli", GPR, uimmlog2xlen, (shl (i64 GPR:$rd), uimmlog2xlen:$imm)>,
             Sched<[WriteShiftImm, ReadShiftImm]>;
class CLoadSP8<RegisterClass rc, string opcodestr, bits<3> funct3, dag expr>
    : RVInst16<(outs rc:$rd), (ins SP:$rs1, uimm9_lsb000:$imm), opcodestr, "$rd, ${imm}(${rs1})", funct3, 0b10>, Sem<[(set rc:$rd, expr)]> {
  bits<6> imm;
  bits<5> rd;
  let mayLoad = true;
  let Inst{12} = imm{2};
  let Inst{11-7} = rd;
  let Inst{6-5} = imm{1-0};
  let Inst{4-2} = imm{5-3};
}
class CStoreSP8<RegisterClass rc, string opcodestr, bits<3> funct3, dag effect> : CStoreSP<(ins rc:$rs2, SP:$rs1, uimm9_lsb000:$imm), opcodestr, funct3>, Sem<[effect]> {
  let Inst{12-10} = imm{2-0};
  let Inst{9-7} = imm{5-3};
}
let Predicates = [HasStdExtZcd] in
def C_FLDSP : CLoadSP8<FPR64, "c.fldsp", 0b001, (f64 (load (add SP:$rs1, uimm9_lsb000:$imm)))>, Sched<[WriteFLD64, ReadFMemBase]>;
def C_LWSP : RVInst16<(outs GPRNoX0:$rd), (ins SP:$rs1, uimm8_lsb00:$imm), "c.lwsp", "$rd, ${imm}(${rs1})", 0b010, 0b10>,
             Sched<[WriteLDW, ReadMemBase]>, Sem<[(set GPRNoX0:$rd, (i64 (sextloadi32 (add SP:$rs1, uimm8_lsb00:$imm))))]> {
  bits<6> imm;
  bits<5> rd;
  let mayLoad = true;
  let Inst{12} = imm{3};
  let Inst{11-7} = rd;
  let Inst{6-4} = imm{2-0};
  let Inst{3-2} = imm{5-4};
}
def C_LDSP : CLoadSP8<GPRNoX0, "c.ldsp", 0b011, (i64 (load (add SP:$rs1, uimm9_lsb000:$imm)))>, Sched<[WriteLDD, ReadMemBase]>;
class CReg<bits<1> bit12, bits<5> rs2val, string opcodestr, RegisterClass rc>
    : RVInst16<(outs), (ins rc:$rs1), opcodestr, "$rs1", 0b100, 0b10> {
  bits<5> rs1;
  let Inst{12} = bit12;
  let Inst{11-7} = rs1;
  let Inst{6-2} = rs2val;
}
let isBranch = true, isBarrier = true, isTerminator = true, isIndirectBranch = true in
def C_JR : CReg<0, 0, "c.jr", GPRNoX0>, Sched<[WriteJalr, ReadJalr]>, Sem<[(brind (and (i64 GPRNoX0:$rs1), -2))]>;
let isCall = true, Defs = [X1] in
def C_JALR : CReg<1, 0, "c.jalr", GPRNoX0>, Sched<[WriteJalr, ReadJalr]>,
             Sem<[(set X1, (i64 next_pc)), (brind (and (i64 GPRNoX0:$rs1), -2))]>;
def C_MV : RVInst16<(outs GPR:$rd), (ins GPRNoX0:$rs2), "c.mv", "$rd, $rs2", 0b100, 0b10>, Sched<[WriteIALU, ReadIALU]>,
           Sem<[(set GPR:$rd, (i64 GPRNoX0:$rs2))]> {
  bits<5> rd;
  bits<5> rs2;
  let Inst{12} = 0;
  let Inst{11-7} = rd;
  let Inst{6-2} = rs2;
}
def C_EBREAK : RVInst16<(outs), (ins), "c.ebreak", "", 0b100, 0b10>, Sched<[WriteJmp]>, Sem<[(sem_ebreak)]> {
  let hasSideEffects = true;
  let Inst{12-2} = 0b10000000000;
}
def C_ADD : RVInst16<(outs GPR:$rd_wb), (ins GPR:$rd, GPRNoX0:$rs2), "c.add", "$rd, $rs2", 0b100, 0b10>,
            Sched<[WriteIALU, ReadIALU, ReadIALU]>, Sem<[(set GPR:$rd_wb, (add (i64 GPR:$rd), GPRNoX0:$rs2))]> {
  bits<5> rd;
  bits<5> rs2;
  let Constraints = "$rd = $rd_wb";
  let Inst{12} = 1;
  let Inst{11-7} = rd;
  let Inst{6-2} = rs2;
}
let Predicates = [HasStdExtZcd] in
def C_FSDSP : CStoreSP8<FPR64, "c.fsdsp", 0b101, (store (f64 FPR64:$rs2), (add SP:$rs1, uimm9_lsb000:$imm))>,
              Sched<[WriteFST64, ReadFStoreData64, ReadFMemBase]>;
def C_SWSP : CStoreSP<(ins GPR:$rs2, SP:$rs1, uimm8_lsb00:$imm), "c.swsp", 0b110>, Sched<[WriteSTW, ReadStoreData, ReadMemBase]>,
             Sem<[(truncstorei32 (i64 GPR:$rs2), (add SP:$rs1, uimm8_lsb00:$imm))]> {
  let Inst{12-9} = imm{3-0};
  let Inst{8-7} = imm{5-4};
}
def C_SDSP : CStoreSP8<GPR, "c.sdsp", 0b111, (store (i64 GPR:$rs2), (add SP:$rs1, uimm9_lsb000:$imm))>,
             Sched<[WriteSTD, ReadStoreData, ReadMemBase]>;

def C_UNIMP : RVInst16<(outs), (ins), "c.unimp", "", 0b000, 0b00>, Sched<[WriteNop]>, Sem<[(sem_unimp)]> {
  let hasSideEffects = true;
  let Inst{12-2} = 0;
  let DecoderNamespace = "RVCSpecial";
}

//===- Compression ---------------------------------------------------------===//

let Predicates = [HasStdExtZca] in {
foreach zero = ["zero", "x0"] in
  def : InstAlias<"c.addi " # zero # ", $imm", (C_NOP_HINT simm6:$imm), 0>;
// Shifts by 64 of a 128-bit machine: hints here.
def : InstAlias<"c.slli64 $rd", (C_SLLI GPR:$rd, 0), 0>;
def : InstAlias<"c.srli64 $rd", (C_SRLI GPRC:$rd, 0), 0>;
def : InstAlias<"c.srai64 $rd", (C_SRAI GPRC:$rd, 0), 0>;
def : InstAlias<"c.lw $rd, (${rs1})", (C_LW GPRC:$rd, GPRC:$rs1, 0), 0>;
def : InstAlias<"c.ld $rd, (${rs1})", (C_LD GPRC:$rd, GPRC:$rs1, 0), 0>;
def : InstAlias<"c.sw $rs2, (${rs1})", (C_SW GPRC:$rs2, GPRC:$rs1, 0), 0>;
def : InstAlias<"c.sd $rs2, (${rs1})", (C_SD GPRC:$rs2, GPRC:$rs1, 0), 0>;
def : InstAlias<"c.lwsp $rd, (${rs1})", (C_LWSP GPRNoX0:$rd, SP:$rs1, 0), 0>;
def : InstAlias<"c.ldsp $rd, (${rs1})", (C_LDSP GPRNoX0:$rd, SP:$rs1, 0), 0>;
def : InstAlias<"c.swsp $rs2, (${rs1})", (C_SWSP GPR:$rs2, SP:$rs1, 0), 0>;
def : InstAlias<"c.sdsp $rs2, (${rs1})", (C_SDSP GPR:$rs2, SP:$rs1, 0), 0>;
}
let Predicates = [HasStdExtZcd] in {
def : InstAlias<"c.fld $rd, (${rs1})", (C_FLD FPR64C:$rd, GPRC:$rs1, 0), 0>;
def : InstAlias<"c.fsd $rs2, (${rs1})", (C_FSD FPR64C:$rs2, GPRC:$rs1, 0), 0>;
def : InstAlias<"c.fldsp $rd, (${rs1})", (C_FLDSP FPR64:$rd, SP:$rs1, 0), 0>;
def : InstAlias<"c.fsdsp $rs2, (${rs1})", (C_FSDSP FPR64:$rs2, SP:$rs1, 0), 0>;
}

// The order matters where two fit: the one that comes first is taken.
let Predicates = [HasStdExtZca] in {
def : CompressPat<(ADDI GPRC:$rd, SP:$rs1, uimm10_lsb00nonzero:$imm), (C_ADDI4SPN GPRC:$rd, SP:$rs1, uimm10_lsb00nonzero:$imm)>;
def : CompressPat<(LW GPRC:$rd, GPRC:$rs1, uimm7_lsb00:$imm), (C_LW GPRC:$rd, GPRC:$rs1, uimm7_lsb00:$imm)>;
def : CompressPat<(LD GPRC:$rd, GPRC:$rs1, uimm8_lsb000:$imm), (C_LD GPRC:$rd, GPRC:$rs1, uimm8_lsb000:$imm)>;
def : CompressPat<(SW GPRC:$rs2, GPRC:$rs1, uimm7_lsb00:$imm), (C_SW GPRC:$rs2, GPRC:$rs1, uimm7_lsb00:$imm)>;
def : CompressPat<(SD GPRC:$rs2, GPRC:$rs1, uimm8_lsb000:$imm), (C_SD GPRC:$rs2, GPRC:$rs1, uimm8_lsb000:$imm)>;
def : CompressPat<(ADDI X0, X0, 0), (C_NOP)>;
def : CompressPat<(ADDI GPRNoX0:$rs1, GPRNoX0:$rs1, simm6nonzero:$imm), (C_ADDI GPRNoX0:$rs1, simm6nonzero:$imm)>;
def : CompressPat<(ADDIW GPRNoX0:$rs1, GPRNoX0:$rs1, simm6:$imm), (C_ADDIW GPRNoX0:$rs1, simm6:$imm)>;
def : CompressPat<(ADDI GPRNoX0:$rd, X0, simm6:$imm), (C_LI GPRNoX0:$rd, simm6:$imm)>;
def : CompressPat<(ADDI X2, X2, simm10_lsb0000nonzero:$imm), (C_ADDI16SP X2, simm10_lsb0000nonzero:$imm)>;
def : CompressPat<(LUI GPRNoX0X2:$rd, c_lui_imm:$imm), (C_LUI GPRNoX0X2:$rd, c_lui_imm:$imm)>;
def : CompressPat<(SRLI GPRC:$rs1, GPRC:$rs1, uimmlog2xlennonzero:$imm), (C_SRLI GPRC:$rs1, uimmlog2xlennonzero:$imm)>;
def : CompressPat<(SRAI GPRC:$rs1, GPRC:$rs1, uimmlog2xlennonzero:$imm), (C_SRAI GPRC:$rs1, uimmlog2xlennonzero:$imm)>;
def : CompressPat<(ANDI GPRC:$rs1, GPRC:$rs1, simm6:$imm), (C_ANDI GPRC:$rs1, simm6:$imm)>;
def : CompressPat<(SUB GPRC:$rs1, GPRC:$rs1, GPRC:$rs2), (C_SUB GPRC:$rs1, GPRC:$rs2)>;
foreach p = [[XOR, C_XOR], [OR, C_OR], [AND, C_AND], [ADDW, C_ADDW]] in {
  def : CompressPat<(p[0] GPRC:$rs1, GPRC:$rs1, GPRC:$rs2), (p[1] GPRC:$rs1, GPRC:$rs2)>;
  let isCompressOnly = true in
  def : CompressPat<(p[0] GPRC:$rs1, GPRC:$rs2, GPRC:$rs1), (p[1] GPRC:$rs1, GPRC:$rs2)>;
}
def : CompressPat<(SUBW GPRC:$rs1, GPRC:$rs1, GPRC:$rs2), (C_SUBW GPRC:$rs1, GPRC:$rs2)>;
def : CompressPat<(JAL X0, simm12_lsb0:$offset), (C_J simm12_lsb0:$offset)>;
foreach p = [[BEQ, C_BEQZ], [BNE, C_BNEZ]] in {
  def : CompressPat<(p[0] GPRC:$rs1, X0, simm9_lsb0:$imm), (p[1] GPRC:$rs1, simm9_lsb0:$imm)>;
  let isCompressOnly = true in
  def : CompressPat<(p[0] X0, GPRC:$rs1, simm9_lsb0:$imm), (p[1] GPRC:$rs1, simm9_lsb0:$imm)>;
}
def : CompressPat<(SLLI GPRNoX0:$rs1, GPRNoX0:$rs1, uimmlog2xlennonzero:$imm), (C_SLLI GPRNoX0:$rs1, uimmlog2xlennonzero:$imm)>;
def : CompressPat<(LW GPRNoX0:$rd, SP:$rs1, uimm8_lsb00:$imm), (C_LWSP GPRNoX0:$rd, SP:$rs1, uimm8_lsb00:$imm)>;
def : CompressPat<(LD GPRNoX0:$rd, SP:$rs1, uimm9_lsb000:$imm), (C_LDSP GPRNoX0:$rd, SP:$rs1, uimm9_lsb000:$imm)>;
def : CompressPat<(JALR X0, GPRNoX0:$rs1, 0), (C_JR GPRNoX0:$rs1)>;
def : CompressPat<(JALR X1, GPRNoX0:$rs1, 0), (C_JALR GPRNoX0:$rs1)>;
let isCompressOnly = true in {
def : CompressPat<(ADD GPRNoX0:$rs1, X0, GPRNoX0:$rs2), (C_MV GPRNoX0:$rs1, GPRNoX0:$rs2)>;
def : CompressPat<(ADD GPRNoX0:$rs1, GPRNoX0:$rs2, X0), (C_MV GPRNoX0:$rs1, GPRNoX0:$rs2)>;
}
def : CompressPat<(ADDI GPRNoX0:$rs1, GPRNoX0:$rs2, 0), (C_MV GPRNoX0:$rs1, GPRNoX0:$rs2)>;
def : CompressPat<(EBREAK), (C_EBREAK)>;
def : CompressPat<(UNIMP), (C_UNIMP)>;
def : CompressPat<(ADD GPRNoX0:$rs1, GPRNoX0:$rs1, GPRNoX0:$rs2), (C_ADD GPRNoX0:$rs1, GPRNoX0:$rs2)>;
let isCompressOnly = true in
def : CompressPat<(ADD GPRNoX0:$rs1, GPRNoX0:$rs2, GPRNoX0:$rs1), (C_ADD GPRNoX0:$rs1, GPRNoX0:$rs2)>;
def : CompressPat<(SW GPR:$rs2, SP:$rs1, uimm8_lsb00:$imm), (C_SWSP GPR:$rs2, SP:$rs1, uimm8_lsb00:$imm)>;
def : CompressPat<(SD GPR:$rs2, SP:$rs1, uimm9_lsb000:$imm), (C_SDSP GPR:$rs2, SP:$rs1, uimm9_lsb000:$imm)>;
}
let Predicates = [HasStdExtZcd] in {
def : CompressPat<(FLD FPR64C:$rd, GPRC:$rs1, uimm8_lsb000:$imm), (C_FLD FPR64C:$rd, GPRC:$rs1, uimm8_lsb000:$imm)>;
def : CompressPat<(FSD FPR64C:$rs2, GPRC:$rs1, uimm8_lsb000:$imm), (C_FSD FPR64C:$rs2, GPRC:$rs1, uimm8_lsb000:$imm)>;
def : CompressPat<(FLD FPR64:$rd, SP:$rs1, uimm9_lsb000:$imm), (C_FLDSP FPR64:$rd, SP:$rs1, uimm9_lsb000:$imm)>;
def : CompressPat<(FSD FPR64:$rs2, SP:$rs1, uimm9_lsb000:$imm), (C_FSDSP FPR64:$rs2, SP:$rs1, uimm9_lsb000:$imm)>;
}
