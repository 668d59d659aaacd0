//===- tri24.td - a 32-bit load/store machine, whole ---------------------===//
// Sixteen registers, three addresses, condition codes that only comparisons
// write, instructions of three bytes, and of six with a 32-bit number.
// With CALLS_PUSH (push24.td) calls push the return address and arguments are
// on the stack.
//
//   23   18 17 14 13 10 9  6 5  0      23        14 13 10 9  6 5  0
//   funct    rb    ra    rd   0        imm10         ra    rd   op

include "oxllc/Target.td"
class TReg<bits<16> number, string name, list<string> alt = []> : Register<name, alt> { let HWEncoding = number; }
foreach i = 0-12 in
  def R#i : TReg<i, "r" # i>, DwarfRegNum<[i]>;
def SP : TReg<13, "sp", ["r13"]>, DwarfRegNum<[13]>;
def LR : TReg<14, "lr", ["r14"]>, DwarfRegNum<[14]>;
def FP : TReg<15, "fp", ["r15"]>, DwarfRegNum<[15]>;
def CC : TReg<0, "cc">;
def GPR : RegisterClass<"T24", [i32], 32, (add (sequence "R%u", 0, 12), LR, FP, SP)>;
def Flags : RegisterClass<"T24", [i32], 32, (add CC)>;
def : ReservedRegs<(add SP)>;
def : TypeLegal<i32, GPR>;

def R_T24_NONE : Relocation<0, 0, "0">;
foreach p = [[8, 1, 4, 8], [16, 2, 5, 9], [32, 3, 6, 10], [64, 7, 11, 12]] in {
  let WholeField = true in {
  def R_T24_DATA#!head(p) : Relocation<p[1], !srl(p[0], 3), "S + A">;
  def R_T24_ADD#!head(p) : Relocation<p[2], !srl(p[0], 3), "V + S + A">;
  def R_T24_SUB#!head(p) : Relocation<p[3], !srl(p[0], 3), "V - S - A">;
  }
  def : DataRelocation<!srl(p[0], 3), !cast<Relocation>("R_T24_DATA" # !head(p))>;
  def : DiffRelocation<!srl(p[0], 3), !cast<Relocation>("R_T24_ADD" # !head(p)), !cast<Relocation>("R_T24_SUB" # !head(p))>;
}
def R_T24_IMM32 : Relocation<20, 6, "S + A"> { let Field{47-16} = Value{31-0}; }
def R_T24_PC15 : Relocation<21, 3, "S + A - P"> { let isPCRel = true; let CheckBits = 15; let Field{23-9} = Value{14-0}; }
def R_T24_PC18 : Relocation<22, 3, "S + A - P"> { let isPCRel = true; let CheckBits = 18; let Field{23-6} = Value{17-0}; }

def simm10 : ImmOperand<i32, 10, true>;
def imm32 : ImmOperand<i32, 32, true> { let AcceptUnsigned = true; let Fixup = R_T24_IMM32; }
def uimm5 : ImmOperand<i32, 5, false>;
def rel15 : PCRelOperand<OtherVT, 15, 0, R_T24_PC15>;
def rel18 : PCRelOperand<OtherVT, 18, 0, R_T24_PC18>;
def addr : ComplexPattern<iPTR, 2, "selectBaseOffset", [add, or, frameindex]> { let OperandTypes = [GPR, simm10]; }
def frameaddr : ComplexPattern<iPTR, 2, "selectFrameAddress", [frameindex, add, or]> { let OperandTypes = [GPR, simm10]; }

def Core : SchedMachineModel { let IssueWidth = 1; let MicroOpBufferSize = 0; let LoadLatency = 2; let MispredictPenalty = 2; }
foreach name = ["WriteALU", "WriteMul", "WriteLoad"] in
  def name : SchedWrite;
let SchedModel = Core in {
  def Unit : ProcResource<1> { let BufferSize = 0; }
  def : WriteRes<WriteALU, [Unit]>;
  def : WriteRes<WriteMul, [Unit]> { let Latency = 4; }
  def : WriteRes<WriteLoad, [Unit]> { let Latency = 2; }
}

class I24<bits<6> op, dag outs, dag ins, string asm, list<dag> pattern = []> : Instruction, Sched<[WriteALU]> {
  let OutOperandList = outs; let InOperandList = ins; let AsmString = asm; let Pattern = pattern; let Size = 3;
  field bits<24> Inst;
  let Inst{5-0} = op;
}
class R3<bits<6> funct, dag outs, dag ins, string asm, list<dag> pattern = []> : I24<0, outs, ins, asm, pattern> {
  bits<4> rd = 0; bits<4> ra = 0; bits<4> rb = 0;
  let Inst{9-6} = rd; let Inst{13-10} = ra; let Inst{17-14} = rb; let Inst{23-18} = funct;
}
class ALU<bits<6> funct, string name, SDPatternOperator op> : R3<funct, (outs GPR:$rd), (ins GPR:$ra, GPR:$rb), name # "\t$rd, $ra, $rb",
    [(set GPR:$rd, (op (i32 GPR:$ra), GPR:$rb))]> { bits<4> rd; bits<4> ra; bits<4> rb; }
class I10<bits<6> op, dag outs, dag ins, string asm, list<dag> pattern = []> : I24<op, outs, ins, asm, pattern> {
  bits<4> rd = 0; bits<4> ra = 0; bits<10> imm;
  let Inst{9-6} = rd; let Inst{13-10} = ra; let Inst{23-14} = imm;
}
class ALUI<bits<6> op_, string name, SDPatternOperator op> : I10<op_, (outs GPR:$rd), (ins GPR:$ra, simm10:$imm), name # "\t$rd, $ra, $imm",
    [(set GPR:$rd, (op (i32 GPR:$ra), simm10:$imm))]> { bits<4> rd; bits<4> ra; }
class Shift<bits<6> funct, string name, SDPatternOperator op> : I24<funct, (outs GPR:$rd), (ins GPR:$ra, uimm5:$imm), name # "\t$rd, $ra, $imm",
    [(set GPR:$rd, (op (i32 GPR:$ra), uimm5:$imm))]> { bits<4> rd; bits<4> ra; bits<5> imm;
  let Inst{9-6} = rd; let Inst{13-10} = ra; let Inst{18-14} = imm; let Inst{23-19} = 0; }

let isCommutable = true in {
def ADD : ALU<0, "add", add>;
def AND : ALU<2, "and", and>;
def OR : ALU<3, "or", or>;
def XOR : ALU<4, "xor", xor>;
let SchedRW = [WriteMul] in {
def MUL : ALU<5, "mul", mul>;
def MULHU : ALU<6, "mulhu", mulhu>;
def MULHS : ALU<7, "mulhs", mulhs>;
}
}
def SUB : ALU<1, "sub", sub>;
let SchedRW = [WriteMul] in {
def SDIV : ALU<8, "sdiv", sdiv>;
def UDIV : ALU<9, "udiv", udiv>;
}
def SHL : ALU<12, "shl", shl>;
def SHR : ALU<13, "shr", srl>;
def SAR : ALU<14, "sar", sra>;
def ROR : ALU<15, "ror", rotr>;
def MADD : R3<16, (outs GPR:$rd), (ins GPR:$acc, GPR:$ra, GPR:$rb), "madd\t$rd, $ra, $rb", [(set GPR:$rd, (add (i32 GPR:$acc), (mul GPR:$ra, GPR:$rb)))]> {
  let Constraints = "$acc = $rd"; bits<4> rd; bits<4> ra; bits<4> rb; }
def MOV : R3<17, (outs GPR:$rd), (ins GPR:$ra), "mov\t$rd, $ra">, Sem<[(set GPR:$rd, (i32 GPR:$ra))]> { bits<4> rd; bits<4> ra; }
def CLZ : R3<18, (outs GPR:$rd), (ins GPR:$ra), "clz\t$rd, $ra", [(set GPR:$rd, (ctlz (i32 GPR:$ra)))]> { bits<4> rd; bits<4> ra; }
def SXTB : R3<19, (outs GPR:$rd), (ins GPR:$ra), "sxt.b\t$rd, $ra", [(set GPR:$rd, (sext_inreg (i32 GPR:$ra), i8))]> { bits<4> rd; bits<4> ra; }
def SXTH : R3<20, (outs GPR:$rd), (ins GPR:$ra), "sxt.h\t$rd, $ra", [(set GPR:$rd, (sext_inreg (i32 GPR:$ra), i16))]> { bits<4> rd; bits<4> ra; }
def ADDI : ALUI<1, "add", add>;
def ANDI : ALUI<2, "and", and>;
def ORI : ALUI<3, "or", or>;
def XORI : ALUI<4, "xor", xor>;
def SHLI : Shift<5, "shl", shl>;
def SHRI : Shift<6, "shr", srl>;
def SARI : Shift<7, "sar", sra>;
def : Pat<(i32 (sext_inreg (i32 GPR:$a), i1)), (SARI (SHLI GPR:$a, 31), 31)>;
let isReMaterializable = true, isAsCheapAsAMove = true in {
def MOVI : I10<8, (outs GPR:$rd), (ins simm10:$imm), "mov\t$rd, $imm", [(set GPR:$rd, (i32 simm10:$imm))]> { bits<4> rd; let AddedComplexity = 1; }
def MOVL : Instruction, Sched<[WriteALU]> {
  let OutOperandList = (outs GPR:$rd); let InOperandList = (ins imm32:$imm); let AsmString = "movl\t$rd, $imm"; let Pattern = [(set GPR:$rd, (i32 imm32:$imm))];
  let Size = 6; field bits<48> Inst; bits<4> rd; bits<32> imm;
  let Inst{5-0} = 9; let Inst{9-6} = rd; let Inst{15-10} = 0; let Inst{47-16} = imm;
}
}
def : Pat<(i32 (frameaddr GPR:$base, simm10:$imm)), (ADDI GPR:$base, simm10:$imm)>;
foreach leaf = [globaladdr, tglobaladdr, externalsym, texternalsym, constpool, tconstpool, jumptable, tjumptable, blockaddress, tblockaddress] in
  def : Pat<(i32 leaf:$sym), (MOVL leaf:$sym)>;

multiclass LoadOf<bits<6> op_, bits<6> funct, string name, PatFrag op> {
  let SchedRW = [WriteLoad] in {
  def "" : I10<op_, (outs GPR:$rd), (ins GPR:$ra, simm10:$imm), name # "\t$rd, [$ra, $imm]">,
     Sem<[(set GPR:$rd, (i32 (op (add GPR:$ra, simm10:$imm))))]> { bits<4> rd; bits<4> ra; let SchedRW = [WriteLoad]; }
  def X : R3<funct, (outs GPR:$rd), (ins GPR:$ra, GPR:$rb), name # "\t$rd, [$ra, $rb]",
     [(set GPR:$rd, (i32 (op (add (i32 GPR:$ra), (i32 GPR:$rb)))))]> { bits<4> rd; bits<4> ra; bits<4> rb; let SchedRW = [WriteLoad]; }
  }
  def : Pat<(i32 (op (addr GPR:$ra, simm10:$imm))), (!cast<Instruction>(NAME) GPR:$ra, simm10:$imm)>;
}
multiclass StoreOf<bits<6> op_, bits<6> funct, string name, PatFrag op> {
  def "" : I10<op_, (outs), (ins GPR:$rd, GPR:$ra, simm10:$imm), name # "\t$rd, [$ra, $imm]">,
     Sem<[(op (i32 GPR:$rd), (add GPR:$ra, simm10:$imm))]> { bits<4> rd; bits<4> ra; }
  def X : R3<funct, (outs), (ins GPR:$rd, GPR:$ra, GPR:$rb), name # "\t$rd, [$ra, $rb]",
     [(op (i32 GPR:$rd), (add (i32 GPR:$ra), (i32 GPR:$rb)))]> { bits<4> rd; bits<4> ra; bits<4> rb; }
  def : Pat<(op (i32 GPR:$rd), (addr GPR:$ra, simm10:$imm)), (!cast<Instruction>(NAME) GPR:$rd, GPR:$ra, simm10:$imm)>;
}
defm LDW : LoadOf<16, 32, "ldw", load>;
defm LDH : LoadOf<17, 33, "ldh", sextloadi16>;
defm LDHU : LoadOf<18, 34, "ldhu", zextloadi16>;
defm LDB : LoadOf<19, 35, "ldb", sextloadi8>;
defm LDBU : LoadOf<20, 36, "ldbu", zextloadi8>;
defm STW : StoreOf<21, 40, "stw", store>;
defm STH : StoreOf<22, 41, "sth", truncstorei16>;
defm STB : StoreOf<23, 42, "stb", truncstorei8>;
foreach p = [["extloadi16", "LDHU"], ["extloadi8", "LDBU"], ["zextloadi1", "LDBU"], ["extloadi1", "LDBU"]] in
  def : Pat<(i32 (!cast<PatFrag>(p[0]) (addr GPR:$ra, simm10:$imm))), (!cast<Instruction>(p[1]) GPR:$ra, simm10:$imm)>;
def : Pat<(truncstorei1 (i32 GPR:$rd), (addr GPR:$ra, simm10:$imm)), (STB GPR:$rd, GPR:$ra, simm10:$imm)>;
def LDCC : I10<24, (outs Flags:$f), (ins GPR:$ra, simm10:$imm), "ldcc\t[$ra, $imm]">, Sem<[(set Flags:$f, (i32 (load (add GPR:$ra, simm10:$imm))))]> { bits<4> ra; }
def STCC : I10<25, (outs), (ins Flags:$f, GPR:$ra, simm10:$imm), "stcc\t[$ra, $imm]">, Sem<[(store (i32 Flags:$f), (add GPR:$ra, simm10:$imm))]> { bits<4> ra; }

class FlagsOf<dag a, dag b> { dag Value = (or (i32 (seteq a, b)), (or (shl (i32 (setlt a, b)), (i32 1)), (shl (i32 (setult a, b)), (i32 2)))); }
let isCompare = true in {
def CMP : R3<48, (outs Flags:$f), (ins GPR:$ra, GPR:$rb), "cmp\t$ra, $rb">, Sem<[(set Flags:$f, FlagsOf<(i32 GPR:$ra), (i32 GPR:$rb)>.Value)]> { bits<4> ra; bits<4> rb; }
def CMPI : I10<26, (outs Flags:$f), (ins GPR:$ra, simm10:$imm), "cmp\t$ra, $imm">, Sem<[(set Flags:$f, FlagsOf<(i32 GPR:$ra), (i32 simm10:$imm)>.Value)]> { bits<4> ra; }
}
multiclass Cond<bits<3> number, string cc, dag holds> {
  defvar op = !cast<PatFrag>("set" # cc);
  let isBranch = true, isTerminator = true, hasSideEffects = false in
  def B : I24<27, (outs), (ins Flags:$f, rel15:$imm), "b" # cc # "\t$imm">, Sem<[(brcond holds, $imm)]> { bits<15> imm; let Inst{8-6} = number; let Inst{23-9} = imm; }
  def SEL : I24<!add(40, number), (outs GPR:$rd), (ins Flags:$f, GPR:$ra, GPR:$rb), "sel." # cc # "\t$rd, $ra, $rb">, Sem<[(set GPR:$rd, (select holds, (i32 GPR:$ra), (i32 GPR:$rb)))]> {
    bits<4> rd; bits<4> ra; bits<4> rb; let Inst{9-6} = rd; let Inst{13-10} = ra; let Inst{17-14} = rb; let Inst{23-18} = 0; }
  def SET : R3<!add(56, number), (outs GPR:$rd), (ins Flags:$f), "set." # cc # "\t$rd">, Sem<[(set GPR:$rd, holds)]> { bits<4> rd; }
  foreach form = ["CMP", "CMPI"] in {
    defvar rhs = !if(!eq(form, "CMP"), !cast<DAGOperand>("GPR"), !cast<DAGOperand>("simm10"));
    defvar cmp = !cast<Instruction>(form);
    def : Pat<(brcond (i32 (op (i32 GPR:$a), (i32 rhs:$b))), bb:$t), (!cast<Instruction>(NAME # "B") (cmp GPR:$a, rhs:$b), bb:$t)>;
    def : Pat<(i32 (op (i32 GPR:$a), (i32 rhs:$b))), (!cast<Instruction>(NAME # "SET") (cmp GPR:$a, rhs:$b))>;
    def : Pat<(select (i32 (op (i32 GPR:$a), (i32 rhs:$b))), (i32 GPR:$x), (i32 GPR:$y)), (!cast<Instruction>(NAME # "SEL") (cmp GPR:$a, rhs:$b), GPR:$x, GPR:$y)>;
  }
}
foreach c = [[0, 1], [1, 2], [2, 4]] in {
  defvar lo = !cond(!eq(c[0], 0): "eq", !eq(c[0], 1): "lt", true: "ult"); defvar hi = !cond(!eq(c[0], 0): "ne", !eq(c[0], 1): "ge", true: "uge");
  defm lo#_ : Cond<!shl(c[0], 1), lo, (i32 (setne (and (i32 Flags:$f), c[1]), (i32 0)))>;
  defm hi#_ : Cond<!or(!shl(c[0], 1), 1), hi, (i32 (seteq (and (i32 Flags:$f), c[1]), (i32 0)))>;
  def : InvertBranch<!cast<Instruction>(lo # "_B"), !cast<Instruction>(hi # "_B")>;
}
foreach c = [["gt", "lt"], ["le", "ge"], ["ugt", "ult"], ["ule", "uge"]] in {
  defvar op = !cast<PatFrag>("set" # c[0]);
  def : Pat<(brcond (i32 (op (i32 GPR:$a), (i32 GPR:$b))), bb:$t), (!cast<Instruction>(c[1] # "_B") (CMP GPR:$b, GPR:$a), bb:$t)>;
  def : Pat<(i32 (op (i32 GPR:$a), (i32 GPR:$b))), (!cast<Instruction>(c[1] # "_SET") (CMP GPR:$b, GPR:$a))>;
  def : Pat<(select (i32 (op (i32 GPR:$a), (i32 GPR:$b))), (i32 GPR:$x), (i32 GPR:$y)), (!cast<Instruction>(c[1] # "_SEL") (CMP GPR:$b, GPR:$a), GPR:$x, GPR:$y)>;
}
def : Pat<(brcond (i32 GPR:$c), bb:$t), (ne_B (CMPI GPR:$c, 0), bb:$t)>;
def : Pat<(i32 (select (i32 GPR:$c), GPR:$x, GPR:$y)), (ne_SEL (CMPI GPR:$c, 0), GPR:$x, GPR:$y)>;

let isBranch = true, isTerminator = true, isBarrier = true, hasSideEffects = false in {
def JMP : I24<28, (outs), (ins rel18:$imm), "jmp\t$imm", [(br bb:$imm)]>, Sem<[(br $imm)]> { bits<18> imm; let Inst{23-6} = imm; }
let isIndirectBranch = true in
def JR : R3<50, (outs), (ins GPR:$ra), "jmp\t$ra", [(brind (i32 GPR:$ra))]> { bits<4> ra; }
}
#ifdef CALLS_PUSH
let isCall = true, Defs = [SP], Uses = [SP], hasSideEffects = false in {
def CALL : I24<29, (outs), (ins rel18:$imm), "call\t$imm">, Sem<[(store (i32 next_pc), (add (i32 SP), -4)), (set SP, (i32 (add (i32 SP), -4))), (br $imm)]> { bits<18> imm; let Inst{23-6} = imm; }
def CALLR : R3<51, (outs), (ins GPR:$ra), "call\t$ra">, Sem<[(store (i32 next_pc), (add (i32 SP), -4)), (set SP, (i32 (add (i32 SP), -4))), (brind (i32 GPR:$ra))]> { bits<4> ra; }
}
let isReturn = true, isTerminator = true, isBarrier = true, hasSideEffects = false, Uses = [SP], Defs = [SP] in
def RET : I24<30, (outs), (ins), "ret", [(retglue)]>, Sem<[(set SP, (i32 (add (i32 SP), 4))), (brind (i32 (load (i32 SP))))]> { let Inst{23-6} = 0; }
#else
let isCall = true, Defs = [LR], hasSideEffects = false in {
def CALL : I24<29, (outs), (ins rel18:$imm), "call\t$imm">, Sem<[(set LR, (i32 next_pc)), (br $imm)]> { bits<18> imm; let Inst{23-6} = imm; }
def CALLR : R3<51, (outs), (ins GPR:$ra), "call\t$ra">, Sem<[(set LR, (i32 next_pc)), (brind (i32 GPR:$ra))]> { bits<4> ra; }
}
let isReturn = true, isTerminator = true, isBarrier = true, hasSideEffects = false, Uses = [LR] in
def RET : I24<30, (outs), (ins), "ret", [(retglue)]>, Sem<[(brind (i32 LR))]> { let Inst{23-6} = 0; }
#endif
def : Pat<(call tglobaladdr:$f), (CALL tglobaladdr:$f)>;
def : Pat<(call texternalsym:$f), (CALL texternalsym:$f)>;
def : Pat<(call (i32 GPR:$f)), (CALLR GPR:$f)>;
def sem_trap : SemEffect<"TRAP">;
def TRAP : I24<63, (outs), (ins), "trap", [(trap)]>, Sem<[(sem_trap)]> { let Inst{23-6} = 0; }
def NOP : I24<31, (outs), (ins), "nop"> { let Inst{23-6} = 0; let hasSideEffects = false; let Semantics = [(set R0, (i32 R0))]; }

#ifdef CALLS_PUSH
defvar inRegisters = []<Register>;
defvar saved = (add R6, R7, R8, R9, R10, R11, FP);
#else
defvar inRegisters = [R0, R1, R2, R3];
defvar saved = (add R6, R7, R8, R9, R10, R11, FP, LR);
#endif
def CC_T24 : CallingConv<[CCIfType<[i1, i8, i16], CCPromoteToType<i32>>, CCIfType<[i32], CCAssignToReg<inRegisters>>, CCAssignToStack<4, 4>]>;
def RetCC_T24 : CallingConv<[CCIfType<[i1, i8, i16], CCPromoteToType<i32>>, CCIfType<[i32], CCAssignToReg<[R0, R1]>>]>;
def Saved : CalleeSavedRegs<saved>;
def : ConventionFor<["ccc", "fastcc", "coldcc"], CC_T24, RetCC_T24, Saved> { let StackAlign = 8; let MaxDirectBits = 64; }
def : CopyRule<GPR, GPR, [(MOV $dst, $src)]>;
def : SpillRule<GPR, [(STW $src, $fi, 0)], [(LDW $dst, $fi, 0)]>;
def : SpillRule<Flags, [(STCC $src, $fi, 0)], [(LDCC $dst, $fi, 0)]>;
def Frame : FrameInfo {
  let StackPointer = SP; let FramePointer = FP; let StackAlign = 8;
#ifdef CALLS_PUSH
  let PushedBytes = 4;
#else
  let ReturnAddress = LR;
#endif
  let AddImm = [(ADDI $dst, $src, $imm)]; let AlignSP = [(ANDI $dst, $src, $imm)]; let LargeImm = [(MOVL $dst, $imm)];
  let AddReg = [(ADD $dst, $src, $src2)]; let Branch = [(JMP $target)]; let Return = [(RET)];
}
def : LoweringInfo { let SetCCResultType = i32; let ImmediateBits = 10; let PreferSExtI32 = false; let JumpTableEntrySize = 4; }
def Tri24 : TargetInfo {
  let Name = "tri24"; let Triple = "tri24-unknown-elf"; let Archs = ["tri24", "lanai"]; let PointerBits = 32; let PointerClass = GPR;
  let DataLayout = "e-m:e-p:32:32-i64:64-n32-S128";
  let ELFMachine = 0x5432; let ImageBase = 0x10000; let DefaultCPU = "tri24"; let MinInstAlignment = 1; let Nop = (NOP);
}
def : ProcessorModel<"tri24", Core, []> { let Desc = "32 bits, three addresses"; }
