// A target of four instructions, which the files beside this one extend; nothing in it is worth a finding.
include "oxllc/Target.td"

def SmallModel : SchedMachineModel { let IssueWidth = 1; let MicroOpBufferSize = 0; }
def Unit : ProcResource<1> { let SchedModel = SmallModel; }
def WriteALU : SchedWrite;
def ReadALU : SchedRead;
let SchedModel = SmallModel in {
  def : WriteRes<WriteALU, [Unit]>;
  def : ReadAdvance<ReadALU, 0>;
}
def : ProcessorModel<"small", SmallModel, []>;
class GPRReg<int n> : Register<"r" # n> { let HWEncoding = n; }
foreach i = 0-7 in
  def R#i : GPRReg<i>;
def GPR : RegisterClass<"Small", [i64], 64, (add (sequence "R%u", 0, 7))>;
def SmallInfo : TargetInfo {
  let Name = "small"; let Triple = "small-unknown-elf"; let PointerBits = 64; let DataLayout = "e-i64:64-n64";
  let ELFMachine = 0; let DefaultCPU = "small"; let PointerClass = GPR;
}
def : TypeLegal<i64, GPR>;
def simm8 : ImmOperand<i64, 8, true>;
def uimm4 : ImmOperand<i64, 4, false>;

class Insn<bits<6> opcode, dag outs, dag ins, string asm> : Instruction, Sched<[WriteALU, ReadALU]> {
  bits<3> rd;
  bits<3> rs1;
  bits<8> tail;
  field bits<32> Inst;
  let Inst{5-0} = opcode;
  let Inst{8-6} = rd;
  let Inst{11-9} = rs1;
  let Inst{19-12} = tail;
  let Inst{31-20} = 0;
  let OutOperandList = outs;
  let InOperandList = ins;
  let AsmString = asm;
  let Size = 4;
  let hasSideEffects = false;
  let mayLoad = false;
  let mayStore = false;
}
class RRR<bits<6> opcode, string name> : Insn<opcode, (outs GPR:$rd), (ins GPR:$rs1, GPR:$rs2), name # " $rd, $rs1, $rs2"> {
  bits<3> rs2;
  let tail{2-0} = rs2;
  let tail{7-3} = 0;
  let SchedRW = [WriteALU, ReadALU, ReadALU];
}
class RRI<bits<6> opcode, string name, ImmOperand op = simm8> : Insn<opcode, (outs GPR:$rd), (ins GPR:$rs1, op:$imm), name # " $rd, $rs1, $imm"> {
  bits<8> imm;
  let tail = imm;
}
def ADD : RRR<0, "add">, Selects<[(set GPR:$rd, (add (i64 GPR:$rs1), GPR:$rs2))]>;
def SUB : RRR<1, "sub">, Selects<[(set GPR:$rd, (sub (i64 GPR:$rs1), GPR:$rs2))]>;
def ADDI : RRI<2, "addi">, Selects<[(set GPR:$rd, (add (i64 GPR:$rs1), simm8:$imm))]>;
def ANDI : RRI<3, "andi">, Selects<[(set GPR:$rd, (and (i64 GPR:$rs1), simm8:$imm))]>;
