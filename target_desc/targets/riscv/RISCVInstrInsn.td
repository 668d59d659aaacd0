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
def uimm2 : ImmOperand<i64, 2, false>;
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
