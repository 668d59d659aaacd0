//===- RISCVInstrFormats.td - where the fields of an instruction are ------===//
//
// Volume I, "Base Instruction Formats".  The prefix RVInst_ is the format.
//
//===----------------------------------------------------------------------===//

class RISCVOpcode<bits<7> val> { bits<7> Value = val; }
def OPC_LOAD : RISCVOpcode<0b0000011>;
def OPC_LOAD_FP : RISCVOpcode<0b0000111>;
def OPC_CUSTOM_0 : RISCVOpcode<0b0001011>;
def OPC_MISC_MEM : RISCVOpcode<0b0001111>;
def OPC_OP_IMM : RISCVOpcode<0b0010011>;
def OPC_AUIPC : RISCVOpcode<0b0010111>;
def OPC_OP_IMM_32 : RISCVOpcode<0b0011011>;
def OPC_STORE : RISCVOpcode<0b0100011>;
def OPC_STORE_FP : RISCVOpcode<0b0100111>;
def OPC_CUSTOM_1 : RISCVOpcode<0b0101011>;
def OPC_AMO : RISCVOpcode<0b0101111>;
def OPC_OP : RISCVOpcode<0b0110011>;
def OPC_LUI : RISCVOpcode<0b0110111>;
def OPC_OP_32 : RISCVOpcode<0b0111011>;
def OPC_MADD : RISCVOpcode<0b1000011>;
def OPC_MSUB : RISCVOpcode<0b1000111>;
def OPC_NMSUB : RISCVOpcode<0b1001011>;
def OPC_NMADD : RISCVOpcode<0b1001111>;
def OPC_OP_FP : RISCVOpcode<0b1010011>;
def OPC_CUSTOM_2 : RISCVOpcode<0b1011011>;
def OPC_BRANCH : RISCVOpcode<0b1100011>;
def OPC_JALR : RISCVOpcode<0b1100111>;
def OPC_JAL : RISCVOpcode<0b1101111>;
def OPC_SYSTEM : RISCVOpcode<0b1110011>;
def OPC_CUSTOM_3 : RISCVOpcode<0b1111011>;

class RVInst<dag outs, dag ins, string opcodestr, string argstr, RISCVOpcode opcode> : Instruction {
  let Namespace = "RISCV";
  let Size = 4;
  let DecoderNamespace = "RV32";
  let OutOperandList = outs;
  let InOperandList = ins;
  let AsmString = !if(!empty(argstr), opcodestr, opcodestr # "\t" # argstr);
  string Mnemonic = opcodestr;
  let isPredicable = InstructionsArePredicable;
  field bits<32> Inst;
  field bits<32> SoftFail = 0;
  let Inst{6-0} = opcode.Value;
}

// A pseudo; with a mnemonic the assembler accepts it.
class Pseudo<dag outs, dag ins, string opcodestr = "", string argstr = ""> : Instruction {
  let Namespace = "RISCV";
  let OutOperandList = outs;
  let InOperandList = ins;
  let AsmString = !if(!empty(argstr), opcodestr, opcodestr # "\t" # argstr);
  let isPseudo = true;
  let isCodeGenOnly = !empty(opcodestr);
  let Size = 4;
}

class RVInstR<bits<7> funct7, bits<3> funct3, RISCVOpcode opcode, dag outs, dag ins, string opcodestr, string argstr>
    : RVInst<outs, ins, opcodestr, argstr, opcode> {
  bits<5> rs2;
  bits<5> rs1;
  bits<5> rd;
  let Inst{31-25} = funct7;
  let Inst{24-20} = rs2;
  let Inst{19-15} = rs1;
  let Inst{14-12} = funct3;
  let Inst{11-7} = rd;
}

// One source register; rs2 is part of the operation.
class RVInstRUnary<bits<7> funct7, bits<5> rs2val, bits<3> funct3, RISCVOpcode opcode, dag outs, dag ins,
                   string opcodestr, string argstr> : RVInst<outs, ins, opcodestr, argstr, opcode> {
  bits<5> rs1;
  bits<5> rd;
  let Inst{31-25} = funct7;
  let Inst{24-20} = rs2val;
  let Inst{19-15} = rs1;
  let Inst{14-12} = funct3;
  let Inst{11-7} = rd;
}

class RVInstR4Frm<bits<2> funct2, RISCVOpcode opcode, dag outs, dag ins, string opcodestr, string argstr>
    : RVInst<outs, ins, opcodestr, argstr, opcode> {
  bits<5> rs3;
  bits<5> rs2;
  bits<5> rs1;
  bits<3> frm;
  bits<5> rd;
  let Inst{31-27} = rs3;
  let Inst{26-25} = funct2;
  let Inst{24-20} = rs2;
  let Inst{19-15} = rs1;
  let Inst{14-12} = frm;
  let Inst{11-7} = rd;
}

class RVInstRFrm<bits<7> funct7, RISCVOpcode opcode, dag outs, dag ins, string opcodestr, string argstr>
    : RVInst<outs, ins, opcodestr, argstr, opcode> {
  bits<5> rs2;
  bits<5> rs1;
  bits<3> frm;
  bits<5> rd;
  let Inst{31-25} = funct7;
  let Inst{24-20} = rs2;
  let Inst{19-15} = rs1;
  let Inst{14-12} = frm;
  let Inst{11-7} = rd;
}

class RVInstRUnaryFrm<bits<7> funct7, bits<5> rs2val, RISCVOpcode opcode, dag outs, dag ins, string opcodestr,
                      string argstr> : RVInst<outs, ins, opcodestr, argstr, opcode> {
  bits<5> rs1;
  bits<3> frm;
  bits<5> rd;
  let Inst{31-25} = funct7;
  let Inst{24-20} = rs2val;
  let Inst{19-15} = rs1;
  let Inst{14-12} = frm;
  let Inst{11-7} = rd;
}

class RVInstRAtomic<bits<5> funct5, bit aq, bit rl, bits<3> funct3, dag outs, dag ins, string opcodestr, string argstr>
    : RVInst<outs, ins, opcodestr, argstr, OPC_AMO> {
  bits<5> rs2;
  bits<5> rs1;
  bits<5> rd;
  let Inst{31-27} = funct5;
  let Inst{26} = aq;
  let Inst{25} = rl;
  let Inst{24-20} = rs2;
  let Inst{19-15} = rs1;
  let Inst{14-12} = funct3;
  let Inst{11-7} = rd;
}

class RVInstI<bits<3> funct3, RISCVOpcode opcode, dag outs, dag ins, string opcodestr, string argstr>
    : RVInst<outs, ins, opcodestr, argstr, opcode> {
  bits<12> imm12;
  bits<5> rs1;
  bits<5> rd;
  let Inst{31-20} = imm12;
  let Inst{19-15} = rs1;
  let Inst{14-12} = funct3;
  let Inst{11-7} = rd;
}

class RVInstIShift<bits<6> funct6, bits<3> funct3, RISCVOpcode opcode, dag outs, dag ins, string opcodestr, string argstr>
    : RVInst<outs, ins, opcodestr, argstr, opcode> {
  bits<6> shamt;
  bits<5> rs1;
  bits<5> rd;
  let Inst{31-26} = funct6;
  let Inst{25-20} = shamt;
  let Inst{19-15} = rs1;
  let Inst{14-12} = funct3;
  let Inst{11-7} = rd;
}

class RVInstIShiftW<bits<7> funct7, bits<3> funct3, RISCVOpcode opcode, dag outs, dag ins, string opcodestr, string argstr>
    : RVInst<outs, ins, opcodestr, argstr, opcode> {
  bits<5> shamt;
  bits<5> rs1;
  bits<5> rd;
  let Inst{31-25} = funct7;
  let Inst{24-20} = shamt;
  let Inst{19-15} = rs1;
  let Inst{14-12} = funct3;
  let Inst{11-7} = rd;
}

class RVInstS<bits<3> funct3, RISCVOpcode opcode, dag outs, dag ins, string opcodestr, string argstr>
    : RVInst<outs, ins, opcodestr, argstr, opcode> {
  bits<12> imm12;
  bits<5> rs2;
  bits<5> rs1;
  let Inst{31-25} = imm12{11-5};
  let Inst{24-20} = rs2;
  let Inst{19-15} = rs1;
  let Inst{14-12} = funct3;
  let Inst{11-7} = imm12{4-0};
}

// imm12 is the offset in units of 2 bytes.
class RVInstB<bits<3> funct3, RISCVOpcode opcode, dag outs, dag ins, string opcodestr, string argstr>
    : RVInst<outs, ins, opcodestr, argstr, opcode> {
  bits<12> imm12;
  bits<5> rs2;
  bits<5> rs1;
  let Inst{31} = imm12{11};
  let Inst{30-25} = imm12{9-4};
  let Inst{24-20} = rs2;
  let Inst{19-15} = rs1;
  let Inst{14-12} = funct3;
  let Inst{11-8} = imm12{3-0};
  let Inst{7} = imm12{10};
}

class RVInstU<RISCVOpcode opcode, dag outs, dag ins, string opcodestr, string argstr>
    : RVInst<outs, ins, opcodestr, argstr, opcode> {
  bits<20> imm20;
  bits<5> rd;
  let Inst{31-12} = imm20;
  let Inst{11-7} = rd;
}

class RVInstJ<RISCVOpcode opcode, dag outs, dag ins, string opcodestr, string argstr>
    : RVInst<outs, ins, opcodestr, argstr, opcode> {
  bits<20> imm20;
  bits<5> rd;
  let Inst{31} = imm20{19};
  let Inst{30-21} = imm20{9-0};
  let Inst{20} = imm20{10};
  let Inst{19-12} = imm20{18-11};
  let Inst{11-7} = rd;
}
