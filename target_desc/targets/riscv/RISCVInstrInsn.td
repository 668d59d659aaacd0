//===- RISCVInstrInsn.td - `.insn`: instructions by format and fields ------===//
//
// RISC-V Assembly Programmer's Manual, ".insn"; `.insn r ..` is matched as the
// mnemonic `.insn_r`.  Nothing prints or decodes to these.
//
//===----------------------------------------------------------------------===//

def uimm7_opcode : Operand<i64> {
  let Width = 7;
  let isSigned = false;
  let OperandType = "OPERAND_IMMEDIATE";
  let DiagnosticString = "opcode must be a valid opcode name or an immediate in the range [0, 127]";
  let EnumNames = [
    "", "", "", "LOAD", "", "", "", "LOAD_FP",
    "", "", "", "CUSTOM_0", "", "", "", "MISC_MEM",
    "", "", "", "OP_IMM", "", "", "", "AUIPC",
    "", "", "", "OP_IMM_32", "", "", "", "",
    "", "", "", "STORE", "", "", "", "STORE_FP",
    "", "", "", "CUSTOM_1", "", "", "", "AMO",
    "", "", "", "OP", "", "", "", "LUI",
    "", "", "", "OP_32", "", "", "", "",
    "", "", "", "MADD", "", "", "", "MSUB",
    "", "", "", "NMSUB", "", "", "", "NMADD",
    "", "", "", "OP_FP", "", "", "", "OP_V",
    "", "", "", "CUSTOM_2", "", "", "", "",
    "", "", "", "BRANCH", "", "", "", "JALR",
    "", "", "", "", "", "", "", "JAL",
    "", "", "", "SYSTEM", "", "", "", "",
    "", "", "", "CUSTOM_3", "", "", "", ""
  ];
}
def uimm3 : ImmOperand<i64, 3, false>;
def uimm7 : ImmOperand<i64, 7, false>;
def AnyReg : RegisterClass<"RISCV", [untyped], 64, (add (sequence "X%u", 0, 31), (sequence "F%u_D", 0, 31))> {
  let isAllocatable = false;
}

class DirectiveInsn<dag outs, dag ins> : Instruction {
  let Namespace = "RISCV";
  let Size = 4;
  let OutOperandList = outs;
  let InOperandList = ins;
  let AsmString = "";
  let isCodeGenOnly = true;
  let hasNoSchedulingInfo = true;
  let hasSideEffects = true;
  let mayLoad = true;
  let mayStore = true;
  field bits<32> Inst;
  bits<7> opcode;
  bits<3> funct3;
  let Inst{6-0} = opcode;
  let Inst{14-12} = funct3;
}
def InsnR : DirectiveInsn<(outs AnyReg:$rd), (ins uimm7_opcode:$opcode, uimm3:$funct3, uimm7:$funct7, AnyReg:$rs1, AnyReg:$rs2)> {
  bits<7> funct7;
  bits<5> rs2;
  bits<5> rs1;
  bits<5> rd;
  let Inst{31-25} = funct7;
  let Inst{24-20} = rs2;
  let Inst{19-15} = rs1;
  let Inst{11-7} = rd;
}
def InsnR4 : DirectiveInsn<(outs AnyReg:$rd), (ins uimm7_opcode:$opcode, uimm3:$funct3, uimm2:$funct2, AnyReg:$rs1, AnyReg:$rs2, AnyReg:$rs3)> {
  bits<2> funct2;
  bits<5> rs3;
  bits<5> rs2;
  bits<5> rs1;
  bits<5> rd;
  let Inst{31-27} = rs3;
  let Inst{26-25} = funct2;
  let Inst{24-20} = rs2;
  let Inst{19-15} = rs1;
  let Inst{11-7} = rd;
}
def InsnI : DirectiveInsn<(outs AnyReg:$rd), (ins uimm7_opcode:$opcode, uimm3:$funct3, AnyReg:$rs1, simm12:$imm12)> {
  bits<12> imm12;
  bits<5> rs1;
  bits<5> rd;
  let Inst{31-20} = imm12;
  let Inst{19-15} = rs1;
  let Inst{11-7} = rd;
}
def InsnS : DirectiveInsn<(outs), (ins uimm7_opcode:$opcode, uimm3:$funct3, AnyReg:$rs2, AnyReg:$rs1, simm12_st:$imm12)> {
  bits<12> imm12;
  bits<5> rs2;
  bits<5> rs1;
  let Inst{31-25} = imm12{11-5};
  let Inst{24-20} = rs2;
  let Inst{19-15} = rs1;
  let Inst{11-7} = imm12{4-0};
}
def InsnB : DirectiveInsn<(outs), (ins uimm7_opcode:$opcode, uimm3:$funct3, AnyReg:$rs1, AnyReg:$rs2, simm13_lsb0:$imm12)> {
  bits<12> imm12;
  bits<5> rs2;
  bits<5> rs1;
  let Inst{31} = imm12{11};
  let Inst{30-25} = imm12{9-4};
  let Inst{24-20} = rs2;
  let Inst{19-15} = rs1;
  let Inst{11-8} = imm12{3-0};
  let Inst{7} = imm12{10};
}
class DirectiveInsnUJ<dag outs, dag ins> : Instruction {
  let Namespace = "RISCV";
  let Size = 4;
  let OutOperandList = outs;
  let InOperandList = ins;
  let AsmString = "";
  let isCodeGenOnly = true;
  let hasNoSchedulingInfo = true;
  let hasSideEffects = true;
  let mayLoad = true;
  let mayStore = true;
  field bits<32> Inst;
  bits<7> opcode;
  bits<20> imm20;
  bits<5> rd;
  let Inst{6-0} = opcode;
  let Inst{11-7} = rd;
}
def InsnU : DirectiveInsnUJ<(outs AnyReg:$rd), (ins uimm7_opcode:$opcode, uimm20_lui:$imm20)> {
  let Inst{31-12} = imm20;
}
def InsnJ : DirectiveInsnUJ<(outs AnyReg:$rd), (ins uimm7_opcode:$opcode, simm21_lsb0_jal:$imm20)> {
  let Inst{31} = imm20{19};
  let Inst{30-21} = imm20{9-0};
  let Inst{20} = imm20{10};
  let Inst{19-12} = imm20{18-11};
}

def : InstAlias<".insn_r $opcode, $funct3, $funct7, $rd, $rs1, $rs2",
                (InsnR AnyReg:$rd, uimm7_opcode:$opcode, uimm3:$funct3, uimm7:$funct7, AnyReg:$rs1, AnyReg:$rs2), 0>;
foreach m = ["r", "r4"] in
  def : InstAlias<".insn_" # m # " $opcode, $funct3, $funct2, $rd, $rs1, $rs2, $rs3",
                  (InsnR4 AnyReg:$rd, uimm7_opcode:$opcode, uimm3:$funct3, uimm2:$funct2, AnyReg:$rs1, AnyReg:$rs2, AnyReg:$rs3), 0>;
def : InstAlias<".insn_i $opcode, $funct3, $rd, $rs1, $imm12",
                (InsnI AnyReg:$rd, uimm7_opcode:$opcode, uimm3:$funct3, AnyReg:$rs1, simm12:$imm12), 0>;
def : InstAlias<".insn_i $opcode, $funct3, $rd, ${imm12}(${rs1})",
                (InsnI AnyReg:$rd, uimm7_opcode:$opcode, uimm3:$funct3, AnyReg:$rs1, simm12:$imm12), 0>;
def : InstAlias<".insn_s $opcode, $funct3, $rs2, ${imm12}(${rs1})",
                (InsnS uimm7_opcode:$opcode, uimm3:$funct3, AnyReg:$rs2, AnyReg:$rs1, simm12_st:$imm12), 0>;
foreach m = ["b", "sb"] in
  def : InstAlias<".insn_" # m # " $opcode, $funct3, $rs1, $rs2, $imm12",
                  (InsnB uimm7_opcode:$opcode, uimm3:$funct3, AnyReg:$rs1, AnyReg:$rs2, simm13_lsb0:$imm12), 0>;
def : InstAlias<".insn_u $opcode, $rd, $imm20", (InsnU AnyReg:$rd, uimm7_opcode:$opcode, uimm20_lui:$imm20), 0>;
foreach m = ["j", "uj"] in
  def : InstAlias<".insn_" # m # " $opcode, $rd, $imm20", (InsnJ AnyReg:$rd, uimm7_opcode:$opcode, simm21_lsb0_jal:$imm20), 0>;
def : InstAlias<".insn_i $opcode, $funct3, $rd, (${rs1})", (InsnI AnyReg:$rd, uimm7_opcode:$opcode, uimm3:$funct3, AnyReg:$rs1, 0), 0>;
def : InstAlias<".insn_s $opcode, $funct3, $rs2, (${rs1})", (InsnS uimm7_opcode:$opcode, uimm3:$funct3, AnyReg:$rs2, AnyReg:$rs1, 0), 0>;

//===- Compressed formats --------------------------------------------------===//

def uimm2_opcode : Operand<i64> {
  let Width = 2;
  let isSigned = false;
  let OperandType = "OPERAND_IMMEDIATE";
  let DiagnosticString = "opcode must be a valid opcode name or an immediate in the range [0, 2]";
  let Excluded = [3];
  let EnumNames = ["C0", "C1", "C2", ""];
}
def uimm4 : ImmOperand<i64, 4, false>;
def uimm6 : ImmOperand<i64, 6, false>;
def uimm8 : ImmOperand<i64, 8, false>;
def AnyRegC : RegisterClass<"RISCV", [untyped], 64, (add (sequence "X%u", 8, 15), (sequence "F%u_D", 8, 15))> {
  let isAllocatable = false;
}

class DirectiveInsn16<dag outs, dag ins> : Instruction {
  let Namespace = "RISCV";
  let Size = 2;
  let OutOperandList = outs;
  let InOperandList = ins;
  let AsmString = "";
  let isCodeGenOnly = true;
  let hasNoSchedulingInfo = true;
  let hasSideEffects = true;
  let mayLoad = true;
  let mayStore = true;
  let Predicates = [HasStdExtZca];
  field bits<16> Inst;
  bits<2> opcode;
  let Inst{1-0} = opcode;
}
class DirectiveInsn16F3<dag outs, dag ins> : DirectiveInsn16<outs, ins> {
  bits<3> funct3;
  let Inst{15-13} = funct3;
}
def InsnCR : DirectiveInsn16<(outs AnyReg:$rd), (ins uimm2_opcode:$opcode, uimm4:$funct4, AnyReg:$rs2)> {
  bits<4> funct4;
  bits<5> rd;
  bits<5> rs2;
  let Inst{15-12} = funct4;
  let Inst{11-7} = rd;
  let Inst{6-2} = rs2;
}
def InsnCI : DirectiveInsn16F3<(outs AnyReg:$rd), (ins uimm2_opcode:$opcode, uimm3:$funct3, simm6:$imm6)> {
  bits<6> imm6;
  bits<5> rd;
  let Inst{12} = imm6{5};
  let Inst{11-7} = rd;
  let Inst{6-2} = imm6{4-0};
}
def InsnCIW : DirectiveInsn16F3<(outs AnyRegC:$rd), (ins uimm2_opcode:$opcode, uimm3:$funct3, uimm8:$imm8)> {
  bits<8> imm8;
  bits<3> rd;
  let Inst{12-5} = imm8;
  let Inst{4-2} = rd;
}
def InsnCSS : DirectiveInsn16F3<(outs), (ins uimm2_opcode:$opcode, uimm3:$funct3, AnyReg:$rs2, uimm6:$imm6)> {
  bits<6> imm6;
  bits<5> rs2;
  let Inst{12-7} = imm6;
  let Inst{6-2} = rs2;
}
def InsnCL : DirectiveInsn16F3<(outs AnyRegC:$rd), (ins uimm2_opcode:$opcode, uimm3:$funct3, AnyRegC:$rs1, uimm5:$imm5)> {
  bits<5> imm5;
  bits<3> rd;
  bits<3> rs1;
  let Inst{12-10} = imm5{4-2};
  let Inst{9-7} = rs1;
  let Inst{6-5} = imm5{1-0};
  let Inst{4-2} = rd;
}
def InsnCS : DirectiveInsn16F3<(outs), (ins uimm2_opcode:$opcode, uimm3:$funct3, AnyRegC:$rs2, AnyRegC:$rs1, uimm5:$imm5)> {
  bits<5> imm5;
  bits<3> rs2;
  bits<3> rs1;
  let Inst{12-10} = imm5{4-2};
  let Inst{9-7} = rs1;
  let Inst{6-5} = imm5{1-0};
  let Inst{4-2} = rs2;
}
def InsnCA : DirectiveInsn16<(outs AnyRegC:$rd), (ins uimm2_opcode:$opcode, uimm6:$funct6, uimm2:$funct2, AnyRegC:$rs2)> {
  bits<6> funct6;
  bits<2> funct2;
  bits<3> rd;
  bits<3> rs2;
  let Inst{15-10} = funct6;
  let Inst{9-7} = rd;
  let Inst{6-5} = funct2;
  let Inst{4-2} = rs2;
}
def InsnCB : DirectiveInsn16F3<(outs), (ins uimm2_opcode:$opcode, uimm3:$funct3, AnyRegC:$rs1, simm9_lsb0:$imm)> {
  bits<8> imm;
  bits<3> rs1;
  let Inst{12} = imm{7};
  let Inst{11-10} = imm{3-2};
  let Inst{9-7} = rs1;
  let Inst{6-5} = imm{6-5};
  let Inst{4-3} = imm{1-0};
  let Inst{2} = imm{4};
}
def InsnCJ : DirectiveInsn16F3<(outs), (ins uimm2_opcode:$opcode, uimm3:$funct3, simm12_lsb0:$imm)> {
  bits<11> imm;
  let Inst{12} = imm{10};
  let Inst{11} = imm{3};
  let Inst{10-9} = imm{8-7};
  let Inst{8} = imm{9};
  let Inst{7} = imm{5};
  let Inst{6} = imm{6};
  let Inst{5-3} = imm{2-0};
  let Inst{2} = imm{4};
}

let Predicates = [HasStdExtZca] in {
def : InstAlias<".insn_cr $opcode, $funct4, $rd, $rs2", (InsnCR AnyReg:$rd, uimm2_opcode:$opcode, uimm4:$funct4, AnyReg:$rs2), 0>;
def : InstAlias<".insn_ci $opcode, $funct3, $rd, $imm6", (InsnCI AnyReg:$rd, uimm2_opcode:$opcode, uimm3:$funct3, simm6:$imm6), 0>;
def : InstAlias<".insn_ciw $opcode, $funct3, $rd, $imm8", (InsnCIW AnyRegC:$rd, uimm2_opcode:$opcode, uimm3:$funct3, uimm8:$imm8), 0>;
def : InstAlias<".insn_css $opcode, $funct3, $rs2, $imm6", (InsnCSS uimm2_opcode:$opcode, uimm3:$funct3, AnyReg:$rs2, uimm6:$imm6), 0>;
def : InstAlias<".insn_cl $opcode, $funct3, $rd, ${imm5}(${rs1})",
                (InsnCL AnyRegC:$rd, uimm2_opcode:$opcode, uimm3:$funct3, AnyRegC:$rs1, uimm5:$imm5), 0>;
def : InstAlias<".insn_cl $opcode, $funct3, $rd, (${rs1})", (InsnCL AnyRegC:$rd, uimm2_opcode:$opcode, uimm3:$funct3, AnyRegC:$rs1, 0), 0>;
def : InstAlias<".insn_cs $opcode, $funct3, $rs2, ${imm5}(${rs1})",
                (InsnCS uimm2_opcode:$opcode, uimm3:$funct3, AnyRegC:$rs2, AnyRegC:$rs1, uimm5:$imm5), 0>;
def : InstAlias<".insn_cs $opcode, $funct3, $rs2, (${rs1})", (InsnCS uimm2_opcode:$opcode, uimm3:$funct3, AnyRegC:$rs2, AnyRegC:$rs1, 0), 0>;
def : InstAlias<".insn_ca $opcode, $funct6, $funct2, $rd, $rs2",
                (InsnCA AnyRegC:$rd, uimm2_opcode:$opcode, uimm6:$funct6, uimm2:$funct2, AnyRegC:$rs2), 0>;
def : InstAlias<".insn_cb $opcode, $funct3, $rs1, $imm", (InsnCB uimm2_opcode:$opcode, uimm3:$funct3, AnyRegC:$rs1, simm9_lsb0:$imm), 0>;
def : InstAlias<".insn_cj $opcode, $funct3, $imm", (InsnCJ uimm2_opcode:$opcode, uimm3:$funct3, simm12_lsb0:$imm), 0>;
}
