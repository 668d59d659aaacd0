//===- mini16.td - a 16-bit machine, whole -------------------------------===//
// Eight registers, of which r6 is the link register and r7 the stack pointer;
// two-address operations; comparisons and arithmetic write the flags, branches
// and `set` read them; instructions of two and four bytes.  docs/tutorial-target.md
//
//   two bytes                                 four bytes
//   15    10 9  7 6  4 3  0                   31      16 15    10 9  7 6  4 3  0
//   funct    rs   rd   op (even)              imm16      funct    rs   rd   0001

include "oxllc/Target.td"
//===- Registers -----------------------------------------------------------===//
class MReg<bits<16> number, string name, list<string> alt = []> : Register<name, alt> { let HWEncoding = number; }
foreach i = 0-5 in
  def R#i : MReg<i, "r" # i>, DwarfRegNum<[i]>;
def R6 : MReg<6, "lr", ["r6"]>, DwarfRegNum<[6]>;
def R7 : MReg<7, "sp", ["r7"]>, DwarfRegNum<[7]>;
def SR : MReg<8, "sr">;                                 // flags: bit 0 equal, 1 less, 2 below (unsigned)
def GPR : RegisterClass<"M16", [i16], 16, (add (sequence "R%u", 0, 7))>;
def Flags : RegisterClass<"M16", [i16], 16, (add SR)>;  // one register: no encoding and no syntax has to name it
def : ReservedRegs<(add R7)>;
def : TypeLegal<i16, GPR>;
//===- Relocations, immediates ---------------------------------------------===//
def R_M16_NONE : Relocation<0, 0, "0">;
foreach p = [[8, 1, 4, 8], [16, 2, 5, 9], [32, 3, 6, 10], [64, 7, 11, 12]] in {
  let WholeField = true in {
  def R_M16_DATA#!head(p) : Relocation<p[1], !srl(p[0], 3), "S + A">;
  def R_M16_ADD#!head(p) : Relocation<p[2], !srl(p[0], 3), "V + S + A">;
  def R_M16_SUB#!head(p) : Relocation<p[3], !srl(p[0], 3), "V - S - A">;
  }
  def : DataRelocation<!srl(p[0], 3), !cast<Relocation>("R_M16_DATA" # !head(p))>;
  def : DiffRelocation<!srl(p[0], 3), !cast<Relocation>("R_M16_ADD" # !head(p)), !cast<Relocation>("R_M16_SUB" # !head(p))>;
}
def R_M16_IMM : Relocation<20, 4, "S + A"> { let CheckBits = 17; let Field{31-16} = Value{15-0}; }
class RelocPC<int number, int size, int bits_> : Relocation<number, size, "S + A - P"> {
  let isPCRel = true; let CheckBits = bits_; let CheckScale = 1; }
def R_M16_PC16 : RelocPC<21, 4, 17> { let Field{31-16} = Value{16-1}; }
def R_M16_PC9 : RelocPC<22, 2, 10> { let Field{15-7} = Value{9-1}; }
def R_M16_PC12 : RelocPC<23, 2, 13> { let Field{15-4} = Value{12-1}; }

def imm16 : ImmOperand<i16, 16, true> { let AcceptUnsigned = true; let Fixup = R_M16_IMM; }
def simm9 : ImmOperand<i16, 9, true>;
def uimm4 : ImmOperand<i16, 4, false>;
def uimm7 : ImmOperand<i16, 6, false, 1>;
def far : PCRelOperand<OtherVT, 16, 1, R_M16_PC16>;
def near9 : PCRelOperand<OtherVT, 9, 1, R_M16_PC9>;
def near12 : PCRelOperand<OtherVT, 12, 1, R_M16_PC12>;
def addr : ComplexPattern<iPTR, 2, "selectBaseOffset", [add, or, frameindex]> { let OperandTypes = [GPR, imm16]; }
def frameaddr : ComplexPattern<iPTR, 2, "selectFrameAddress", [frameindex, add, or]> { let OperandTypes = [GPR, imm16]; }
//===- Time: one instruction a cycle ---------------------------------------===//
def Core : SchedMachineModel { let IssueWidth = 1; let MicroOpBufferSize = 0; let LoadLatency = 2; let MispredictPenalty = 2; }
foreach name = ["WriteALU", "WriteLong", "WriteLoad"] in
  def name : SchedWrite;
let SchedModel = Core in {
  def Unit : ProcResource<1> { let BufferSize = 0; }
  def : WriteRes<WriteALU, [Unit]>;
  def : WriteRes<WriteLong, [Unit]> { let Latency = 8; }
  def : WriteRes<WriteLoad, [Unit]> { let Latency = 2; }
}
//===- Formats -------------------------------------------------------------===//
class Inst16<bits<4> op, dag outs, dag ins, string asm, list<dag> pattern = []> : Instruction, Sched<[WriteALU]> {
  let OutOperandList = outs; let InOperandList = ins; let AsmString = asm; let Pattern = pattern; let Size = 2;
  field bits<16> Inst;
  let Inst{3-0} = op;
}
class RR<bits<6> funct, string name, dag outs, dag ins, list<dag> pattern = []> : Inst16<0, outs, ins, name # "\t$rd, $rs", pattern> {
  bits<3> rd; bits<3> rs;
  let Inst{15-10} = funct; let Inst{9-7} = rs; let Inst{6-4} = rd;
}
// What a comparison of a with b leaves in the flags; arithmetic compares its result with 0.
class FlagsOf<dag a, dag b> { dag Value = (or (i16 (seteq a, b)), (or (shl (i16 (setlt a, b)), (i16 1)), (shl (i16 (setult a, b)), (i16 2)))); }
class SetsFlags<dag result> {
  list<Register> Defs = [SR];
  list<dag> Semantics = [(set GPR:$wb, result), (set SR, FlagsOf<result, (i16 0)>.Value)];
  string Constraints = "$rd = $wb";
}
class ALU<bits<6> funct, string name, SDPatternOperator op> : RR<funct, name, (outs GPR:$wb), (ins GPR:$rd, GPR:$rs),
    [(set GPR:$wb, (op (i16 GPR:$rd), GPR:$rs))]>, SetsFlags<(i16 (op (i16 GPR:$rd), GPR:$rs))>;
class Shift<bits<3> funct, string name, SDPatternOperator op> : Inst16<0b1110, (outs GPR:$wb), (ins GPR:$rd, uimm4:$imm),
    name # "\t$rd, $imm", [(set GPR:$wb, (op (i16 GPR:$rd), (i16 uimm4:$imm)))]>, SetsFlags<(i16 (op (i16 GPR:$rd), (i16 uimm4:$imm)))> {
  bits<3> rd; bits<4> imm;
  let Inst{15-14} = 0; let Inst{13-10} = imm; let Inst{9-7} = funct; let Inst{6-4} = rd;
}
class Inst32<bits<6> funct, dag outs, dag ins, string asm, list<dag> pattern = []> : Instruction, Sched<[WriteALU]> {
  let OutOperandList = outs; let InOperandList = ins; let AsmString = asm; let Pattern = pattern; let Size = 4;
  field bits<32> Inst;
  bits<16> imm; bits<3> rd = 0; bits<3> rs = 0;
  let Inst{31-16} = imm; let Inst{15-10} = funct; let Inst{9-7} = rs; let Inst{6-4} = rd; let Inst{3-0} = 1;
}
class ALUI<bits<6> funct, string name, SDPatternOperator op> : Inst32<funct, (outs GPR:$wb), (ins GPR:$rd, imm16:$imm),
    name # "\t$rd, $imm", [(set GPR:$wb, (op (i16 GPR:$rd), imm16:$imm))]>, SetsFlags<(i16 (op (i16 GPR:$rd), imm16:$imm))> { bits<3> rd; }
class Load<bits<6> funct, string name, PatFrag op, RegisterClass rc = GPR> : Inst32<funct, (outs rc:$rd), (ins GPR:$rs, imm16:$imm),
    name # "\t$rd, ${imm}(${rs})">, Sem<[(set rc:$rd, (i16 (op (add GPR:$rs, imm16:$imm))))]> { let SchedRW = [WriteLoad]; bits<3> rd; bits<3> rs; }
class Store<bits<6> funct, string name, PatFrag op, RegisterClass rc = GPR> : Inst32<funct, (outs), (ins rc:$rd, GPR:$rs, imm16:$imm),
    name # "\t$rd, ${imm}(${rs})">, Sem<[(op (i16 rc:$rd), (add GPR:$rs, imm16:$imm))]> { bits<3> rd; bits<3> rs; }
class Pseudo<dag outs, dag ins, int size, list<dag> pattern = []> : PseudoInstruction, Sched<[WriteALU]> {
  let OutOperandList = outs; let InOperandList = ins; let Pattern = pattern; let Size = size; let hasSideEffects = false;
}
//===- Arithmetic ----------------------------------------------------------===//
def MOV : RR<0, "mov", (outs GPR:$rd), (ins GPR:$rs)>, Sem<[(set GPR:$rd, (i16 GPR:$rs))]>;
// Also with the second operand in memory: allocation takes that form where the operand was to be reloaded.
multiclass Arith<bits<6> funct, bits<6> mem, string name, SDPatternOperator op> {
  let isCommutable = !ne(name, "sub") in def "" : ALU<funct, name, op>;
  def _M : Inst32<mem, (outs GPR:$wb), (ins GPR:$rd, GPR:$rs, imm16:$imm), name # ".m\t$rd, ${imm}(${rs})">,
      SetsFlags<(i16 (op (i16 GPR:$rd), (i16 (load (add GPR:$rs, imm16:$imm)))))> { let SchedRW = [WriteLoad]; bits<3> rd; bits<3> rs; }
  def : FoldedReload<!cast<Instruction>(NAME), "rs", !cast<Instruction>(NAME # "_M")>;
}
foreach p = [[1, 20], [2, 21], [3, 22], [4, 23], [5, 24]] in {                     // function codes: with a register, with memory
  defvar name = !cond(!eq(p[0], 1): "add", !eq(p[0], 2): "and", !eq(p[0], 3): "or", !eq(p[0], 4): "xor", true: "sub");
  defm !toupper(name) : Arith<p[0], p[1], name, !cast<SDPatternOperator>(name)>;
}
def SHL : ALU<6, "shl", shl>;
def SHR : ALU<7, "shr", srl>;
def SAR : ALU<8, "sar", sra>;
let SchedRW = [WriteLong] in {
def MUL : ALU<9, "mul", mul> { let isCommutable = true; }
def MULHU : ALU<10, "mulhu", mulhu> { let isCommutable = true; }
def DIVU : ALU<11, "divu", udiv>;
def REMU : ALU<12, "remu", urem>;
}
def SHLI : Shift<0, "shl.i", shl>;
def SHRI : Shift<1, "shr.i", srl>;
def SARI : Shift<2, "sar.i", sra>;
def SXTB : RR<13, "sxtb", (outs GPR:$rd), (ins GPR:$rs), [(set GPR:$rd, (sext_inreg (i16 GPR:$rs), i8))]>;
def : Pat<(sext_inreg (i16 GPR:$a), i1), (SARI (SHLI GPR:$a, 15), 15)>;
let isReMaterializable = true, isAsCheapAsAMove = true in
def LI : Inst32<0, (outs GPR:$rd), (ins imm16:$imm), "li\t$rd, $imm", [(set GPR:$rd, (i16 imm16:$imm))]> { bits<3> rd; }
def LI_S : Inst16<0b0010, (outs GPR:$rd), (ins simm9:$imm), "li.s\t$rd, $imm">, Sem<[(set GPR:$rd, (i16 simm9:$imm))]> {
  bits<3> rd; bits<9> imm; let Inst{15-7} = imm; let Inst{6-4} = rd; }
def LEA : Inst32<1, (outs GPR:$rd), (ins GPR:$rs, imm16:$imm), "lea\t$rd, ${imm}(${rs})", [(set GPR:$rd, (add (i16 GPR:$rs), imm16:$imm))]> {
  bits<3> rd; bits<3> rs; }
def LEA_S : Inst16<0b0100, (outs GPR:$wb), (ins GPR:$rd, simm9:$imm), "lea.s\t$rd, $imm">, Sem<[(set GPR:$wb, (add (i16 GPR:$rd), simm9:$imm))]> {
  let Constraints = "$rd = $wb"; bits<3> rd; bits<9> imm; let Inst{15-7} = imm; let Inst{6-4} = rd; }
def ANDI : ALUI<2, "and.i", and>;
def ORI : ALUI<3, "or.i", or>;
def XORI : ALUI<4, "xor.i", xor>;
def : Pat<(i16 (frameaddr GPR:$base, imm16:$imm)), (LEA GPR:$base, imm16:$imm)>;
foreach leaf = [globaladdr, tglobaladdr, externalsym, texternalsym, constpool, tconstpool, jumptable, tjumptable, blockaddress, tblockaddress] in
  def : Pat<(i16 leaf:$sym), (LI leaf:$sym)>;
//===- Memory --------------------------------------------------------------===//
def LD : Load<8, "ld", load>;
def LDUB : Load<9, "ld.ub", zextloadi8>;
def LDSB : Load<10, "ld.sb", sextloadi8>;
def ST : Store<11, "st", store>;
def STB : Store<12, "st.b", truncstorei8>;
def LDF : Load<13, "ld.f", load, Flags>;                // flags that arithmetic comes between, and their reload
def STF : Store<14, "st.f", store, Flags>;
class Mem16<bits<4> op, dag outs, dag ins, string asm> : Inst16<op, outs, ins, asm> {
  bits<3> rd; bits<3> rs; bits<6> imm; let Inst{15-10} = imm; let Inst{9-7} = rs; let Inst{6-4} = rd; }
def LD_S : Mem16<0b0110, (outs GPR:$rd), (ins GPR:$rs, uimm7:$imm), "ld.s\t$rd, ${imm}(${rs})">,
           Sem<[(set GPR:$rd, (i16 (load (add GPR:$rs, uimm7:$imm))))]> { let SchedRW = [WriteLoad]; }
def ST_S : Mem16<0b1000, (outs), (ins GPR:$rd, GPR:$rs, uimm7:$imm), "st.s\t$rd, ${imm}(${rs})">,
           Sem<[(store (i16 GPR:$rd), (add GPR:$rs, uimm7:$imm))]>;
foreach p = [["load", "LD"], ["zextloadi8", "LDUB"], ["extloadi8", "LDUB"], ["sextloadi8", "LDSB"], ["zextloadi1", "LDUB"], ["extloadi1", "LDUB"]] in
  def : Pat<(i16 (!cast<PatFrag>(p[0]) (addr GPR:$rs, imm16:$imm))), (!cast<Instruction>(p[1]) GPR:$rs, imm16:$imm)>;
foreach p = [["store", "ST"], ["truncstorei8", "STB"], ["truncstorei1", "STB"]] in
  def : Pat<(!cast<PatFrag>(p[0]) (i16 GPR:$rd), (addr GPR:$rs, imm16:$imm)), (!cast<Instruction>(p[1]) GPR:$rd, GPR:$rs, imm16:$imm)>;
//===- Comparisons, branches -----------------------------------------------===//
let isCompare = true in {
def CMP : RR<14, "cmp", (outs Flags:$f), (ins GPR:$rd, GPR:$rs)>, Sem<[(set Flags:$f, FlagsOf<(i16 GPR:$rd), (i16 GPR:$rs)>.Value)]>;
def CMPI : Inst32<5, (outs Flags:$f), (ins GPR:$rd, imm16:$imm), "cmp.i\t$rd, $imm">,
           Sem<[(set Flags:$f, FlagsOf<(i16 GPR:$rd), (i16 imm16:$imm)>.Value)]> { bits<3> rd; }
}
multiclass Cond<bits<3> number, string cc, dag holds> {
  defvar op = !cast<PatFrag>("set" # cc);
  let hasSideEffects = false in {
  let isBranch = true, isTerminator = true in {
  def B : Inst32<16, (outs), (ins Flags:$f, far:$imm), "b" # cc # "\t$imm">, Sem<[(brcond holds, $imm)]> { let Inst{6-4} = number; }
  def B_S : Inst16<0b1010, (outs), (ins Flags:$f, near9:$imm), "b" # cc # ".s\t$imm">, Sem<[(brcond holds, $imm)]> {
    bits<9> imm; let Inst{15-7} = imm; let Inst{6-4} = number; }
  }
  def SET : Inst16<0, (outs GPR:$rd), (ins Flags:$f), "set" # cc # "\t$rd">, Sem<[(set GPR:$rd, holds)]> {
    bits<3> rd; let Inst{15-10} = 15; let Inst{9-7} = number; let Inst{6-4} = rd; }
  }
  defvar b = !cast<Instruction>(NAME # "B"); defvar set = !cast<Instruction>(NAME # "SET");
  def : CompressPat<(b Flags:$f, far:$imm), (!cast<Instruction>(NAME # "B_S") Flags:$f, near9:$imm)>;
  let usesCustomInserter = true in def SEL : Pseudo<(outs GPR:$rd), (ins Flags:$f, GPR:$truev, GPR:$falsev), 8>;
  defvar sel = !cast<Instruction>(NAME # "SEL");
  def : DiamondExpansion<sel, (b $f, $target)>;
  foreach form = ["CMP", "CMPI"] in {
    defvar rhs = !if(!eq(form, "CMP"), !cast<DAGOperand>("GPR"), !cast<DAGOperand>("imm16"));
    defvar cmp = !cast<Instruction>(form);
    def : Pat<(brcond (i16 (op (i16 GPR:$a), (i16 rhs:$b))), bb:$t), (b (cmp GPR:$a, rhs:$b), bb:$t)>;
    def : Pat<(i16 (op (i16 GPR:$a), (i16 rhs:$b))), (set (cmp GPR:$a, rhs:$b))>;
    def : Pat<(select (i16 (op (i16 GPR:$a), (i16 rhs:$b))), (i16 GPR:$x), (i16 GPR:$y)), (sel (cmp GPR:$a, rhs:$b), GPR:$x, GPR:$y)>;
  }
}
foreach c = [[0, 1], [1, 2], [2, 4]] in {
  defvar lo = !cond(!eq(c[0], 0): "eq", !eq(c[0], 1): "lt", true: "ult"); defvar hi = !cond(!eq(c[0], 0): "ne", !eq(c[0], 1): "ge", true: "uge");
  defm lo#_ : Cond<!shl(c[0], 1), lo, (i16 (setne (and (i16 Flags:$f), c[1]), (i16 0)))>;
  defm hi#_ : Cond<!or(!shl(c[0], 1), 1), hi, (i16 (seteq (and (i16 Flags:$f), c[1]), (i16 0)))>;
  def : InvertBranch<!cast<Instruction>(lo # "_B"), !cast<Instruction>(hi # "_B")>;
}
foreach c = [["gt", "lt"], ["le", "ge"], ["ugt", "ult"], ["ule", "uge"]] in {     // operands exchanged
  defvar op = !cast<PatFrag>("set" # c[0]);
  def : Pat<(brcond (i16 (op (i16 GPR:$a), (i16 GPR:$b))), bb:$t), (!cast<Instruction>(c[1] # "_B") (CMP GPR:$b, GPR:$a), bb:$t)>;
  def : Pat<(i16 (op (i16 GPR:$a), (i16 GPR:$b))), (!cast<Instruction>(c[1] # "_SET") (CMP GPR:$b, GPR:$a))>;
  def : Pat<(select (i16 (op (i16 GPR:$a), (i16 GPR:$b))), (i16 GPR:$x), (i16 GPR:$y)),
            (!cast<Instruction>(c[1] # "_SEL") (CMP GPR:$b, GPR:$a), GPR:$x, GPR:$y)>;
}
def : Pat<(brcond (i16 GPR:$c), bb:$t), (ne_B (CMPI GPR:$c, 0), bb:$t)>;
def : Pat<(i16 (select (i16 GPR:$c), GPR:$x, GPR:$y)), (ne_SEL (CMPI GPR:$c, 0), GPR:$x, GPR:$y)>;
//===- Jumps, calls --------------------------------------------------------===//
let isBranch = true, isTerminator = true, isBarrier = true, hasSideEffects = false in {
def JMP : Inst32<17, (outs), (ins far:$imm), "jmp\t$imm", [(br bb:$imm)]>, Sem<[(br $imm)]>;
def JMP_S : Inst16<0b1100, (outs), (ins near12:$imm), "jmp.s\t$imm">, Sem<[(br $imm)]> { bits<12> imm; let Inst{15-4} = imm; }
let isIndirectBranch = true in
def JR : RR<16, "jr", (outs), (ins GPR:$rs), [(brind (i16 GPR:$rs))]> { let AsmString = "jr\t$rs"; let Inst{6-4} = 0; }
}
let isCall = true, Defs = [R6], hasSideEffects = false in {
def CALL : Inst32<18, (outs), (ins far:$imm), "call\t$imm">, Sem<[(set R6, (i16 next_pc)), (br $imm)]>;
def CALLR : RR<17, "callr", (outs), (ins GPR:$rs)>, Sem<[(set R6, (i16 next_pc)), (brind (i16 GPR:$rs))]> {
  let AsmString = "callr\t$rs"; let Inst{6-4} = 0; }
}
let isReturn = true, isTerminator = true, isBarrier = true, Uses = [R6] in def RET : Pseudo<(outs), (ins), 2, [(retglue)]>;
def : Expansion<RET, [(JR R6)]>;
def : InstAlias<"ret", (JR R6), 1>;
def : Pat<(call tglobaladdr:$f), (CALL tglobaladdr:$f)>;
def : Pat<(call texternalsym:$f), (CALL texternalsym:$f)>;
def : Pat<(call (i16 GPR:$f)), (CALLR GPR:$f)>;
def sem_trap : SemEffect<"TRAP">;
def TRAP : Inst16<0b0000, (outs), (ins), "trap", [(trap)]>, Sem<[(sem_trap)]> { let Inst{15-4} = 0xfc0; }
//===- Short forms, where registers and numbers fit ------------------------===//
def : CompressPat<(LI GPR:$rd, simm9:$imm), (LI_S GPR:$rd, simm9:$imm)>;
def : CompressPat<(LEA GPR:$rd, GPR:$rd, simm9:$imm), (LEA_S GPR:$rd, simm9:$imm)>;
def : CompressPat<(LD GPR:$rd, GPR:$rs, uimm7:$imm), (LD_S GPR:$rd, GPR:$rs, uimm7:$imm)>;
def : CompressPat<(ST GPR:$rd, GPR:$rs, uimm7:$imm), (ST_S GPR:$rd, GPR:$rs, uimm7:$imm)>;
def : CompressPat<(JMP far:$imm), (JMP_S near12:$imm)>;
//===- Calling convention, frames ------------------------------------------===//
def CC_M16 : CallingConv<[CCIfType<[i1, i8], CCPromoteToType<i16>>, CCIfType<[i16], CCAssignToReg<[R0, R1, R2, R3]>>, CCAssignToStack<2, 2>]>;
def RetCC_M16 : CallingConv<[CCIfType<[i1, i8], CCPromoteToType<i16>>, CCIfType<[i16], CCAssignToReg<[R0, R1, R2, R3]>>]>;
def Saved : CalleeSavedRegs<(add R4, R5, R6)>;
def : ConventionFor<["ccc", "fastcc", "coldcc"], CC_M16, RetCC_M16, Saved> { let StackAlign = 2; let MaxDirectBits = 64; }
def : CopyRule<GPR, GPR, [(MOV $dst, $src)]>;
def : SpillRule<GPR, [(ST $src, $fi, 0)], [(LD $dst, $fi, 0)]>;
def : SpillRule<Flags, [(STF $src, $fi, 0)], [(LDF $dst, $fi, 0)]>;
def Frame : FrameInfo {
  let StackPointer = R7; let FramePointer = R5; let ReturnAddress = R6; let StackAlign = 2;
  let AddImm = [(LEA $dst, $src, $imm)]; let AlignSP = [(ANDI $dst, $src, $imm)]; let LargeImm = [(LI $dst, $imm)];
  let AddReg = [(MOV $dst, $src), (ADD $dst, $dst, $src2)]; let Branch = [(JMP $target)]; let Return = [(RET)];
}
def : LoweringInfo { let SetCCResultType = i16; let ImmediateBits = 16; let PreferSExtI32 = false; let JumpTableEntrySize = 2; }
def Mini16 : TargetInfo {
  let Name = "mini16"; let Triple = "mini16-unknown-elf"; let Archs = ["mini16", "msp430"]; let PointerBits = 16; let PointerClass = GPR;
  let DataLayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16";
  let ELFMachine = 0x4d16; let ImageBase = 0x1000; let DefaultCPU = "mini16"; let MinInstAlignment = 2; let Nop = (MOV R0, R0);
}
def : ProcessorModel<"mini16", Core, []> { let Desc = "16 bits, two-address, flags"; }
