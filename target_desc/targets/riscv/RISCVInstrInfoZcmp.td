//===- RISCVInstrInfoZcmp.td - Zcmp, Zcmt: several operations in one ------===//
//
// Volume I, "Zcmp" (push, pop, moves of two registers) and "Zcmt" (table jumps).
// Each list of registers is an instruction of its own, so that its meaning is
// plain stores and loads: the last register of the list at the highest address.
//
//===----------------------------------------------------------------------===//

//===- Zcmp ----------------------------------------------------------------===//

// How much the stack pointer moves: room for the registers, and up to 48 bytes more.
class StackRoom<int room> : Operand<i64> {
  let Width = 2;
  let isSigned = false;
  let Scale = 4;
  let Bias = room;
  let OperandType = "OPERAND_IMMEDIATE";
  let DiagnosticString = "stack adjustment for register list must be a multiple of 16 bytes in the range [" # room # ", " # !add(room, 48) # "]";
}
class StackTaken<int room> : StackRoom<!sub(0, room)> {
  let IsNegated = true;
  let DiagnosticString = "stack adjustment for register list must be a multiple of 16 bytes in the range ["
                         # !sub(-48, room) # ", " # !sub(0, room) # "]";
}
foreach room = [16, 32, 48, 64, 80, 96, 112] in {
  def stackroom # room : StackRoom<room>;
  def stacktaken # room : StackTaken<room>;
}

class RegList<int encoding, string text, string numbers, int room, list<Register> registers> {
  int Encoding = encoding;
  string Text = text;
  string Numbers = numbers;   // as numbered registers
  int Room = room;
  list<Register> Registers = registers;
}
defvar RegLists = [
  RegList<4, "{ra}", "{x1}", 16, [X1]>,
  RegList<5, "{ra, s0}", "{x1, x8}", 16, [X1, X8]>,
  RegList<6, "{ra, s0-s1}", "{x1, x8-x9}", 32, [X1, X8, X9]>,
  RegList<7, "{ra, s0-s2}", "{x1, x8-x9, x18}", 32, [X1, X8, X9, X18]>,
  RegList<8, "{ra, s0-s3}", "{x1, x8-x9, x18-x19}", 48, [X1, X8, X9, X18, X19]>,
  RegList<9, "{ra, s0-s4}", "{x1, x8-x9, x18-x20}", 48, [X1, X8, X9, X18, X19, X20]>,
  RegList<10, "{ra, s0-s5}", "{x1, x8-x9, x18-x21}", 64, [X1, X8, X9, X18, X19, X20, X21]>,
  RegList<11, "{ra, s0-s6}", "{x1, x8-x9, x18-x22}", 64, [X1, X8, X9, X18, X19, X20, X21, X22]>,
  RegList<12, "{ra, s0-s7}", "{x1, x8-x9, x18-x23}", 80, [X1, X8, X9, X18, X19, X20, X21, X22, X23]>,
  RegList<13, "{ra, s0-s8}", "{x1, x8-x9, x18-x24}", 80, [X1, X8, X9, X18, X19, X20, X21, X22, X23, X24]>,
  RegList<14, "{ra, s0-s9}", "{x1, x8-x9, x18-x25}", 96, [X1, X8, X9, X18, X19, X20, X21, X22, X23, X24, X25]>,
  RegList<15, "{ra, s0-s11}", "{x1, x8-x9, x18-x27}", 112, [X1, X8, X9, X18, X19, X20, X21, X22, X23, X24, X25, X26, X27]>];

// Bytes of a register's place below the top of the frame, and what there is to do for all of the list.
class Saved<RegList l> {
  list<int> Numbers = !range(!size(l.Registers));
  list<dag> Stores = !foreach(i, Numbers, (store (i64 l.Registers[i]), (add (i64 X2), !mul(-8, !sub(!size(l.Registers), i)))));
}
class Restored<RegList l, Operand room> {
  list<int> Numbers = !range(!size(l.Registers));
  list<dag> Loads = !foreach(i, Numbers, (set l.Registers[i], (i64 (load (add (add (i64 X2), room:$adj), !mul(-8, !sub(!size(l.Registers), i)))))));
  dag Address = (load (add (add (i64 X2), room:$adj), !mul(-8, !size(l.Registers))));   // what ra becomes
}

class ZcmpStack<bits<5> kind, RegList l, string opcodestr, Operand room, list<dag> sem>
    : RVInst16<(outs), (ins room:$adj), opcodestr, l.Text # ", $adj", 0b101, 0b10>, Sem<sem> {
  bits<2> adj;
  let Predicates = [HasStdExtZcmp];
  let DecoderNamespace = "RVZcmp";
  let hasSideEffects = false;
  let Inst{12-8} = kind;
  let Inst{7-4} = l.Encoding;
  let Inst{3-2} = adj;
}
foreach l = RegLists in {
  defvar room = !cast<Operand>("stackroom" # l.Room);
  defvar taken = !cast<Operand>("stacktaken" # l.Room);
  defvar stackWrite = (set X2, (add (i64 X2), room:$adj));
  let Uses = !listconcat([X2], l.Registers), Defs = [X2], mayStore = true in
  def "CM_PUSH_" # l.Encoding : ZcmpStack<0b11000, l, "cm.push", taken,
      !listconcat(Saved<l>.Stores, [(set X2, (add (i64 X2), taken:$adj))])>, Sched<[WriteSTD, ReadStoreData, ReadMemBase]>;
  let Uses = [X2], mayLoad = true in {
  let Defs = !listconcat([X2], l.Registers) in
  def "CM_POP_" # l.Encoding : ZcmpStack<0b11010, l, "cm.pop", room, !listconcat(Restored<l, room>.Loads, [stackWrite])>,
                               Sched<[WriteLDD, ReadMemBase]>;
  let isReturn = true, isBarrier = true, isTerminator = true in {
  let Defs = !listconcat([X2, X10], l.Registers) in
  def "CM_POPRETZ_" # l.Encoding : ZcmpStack<0b11100, l, "cm.popretz", room,
      !listconcat(Restored<l, room>.Loads, [stackWrite, (set X10, (i64 0)), (brind (and (i64 Restored<l, room>.Address), -2))])>,
      Sched<[WriteLDD, ReadMemBase]>;
  let Defs = !listconcat([X2], l.Registers) in
  def "CM_POPRET_" # l.Encoding : ZcmpStack<0b11110, l, "cm.popret", room,
      !listconcat(Restored<l, room>.Loads, [stackWrite, (brind (and (i64 Restored<l, room>.Address), -2))])>,
      Sched<[WriteLDD, ReadMemBase]>;
  }
  }
  let Predicates = [HasStdExtZcmp] in {
  foreach other = !listconcat([l.Numbers], !if(!eq(l.Encoding, 5), ["{ra, fp}"], [])) in {
    def : InstAlias<"cm.push " # other # ", $adj", (!cast<Instruction>("CM_PUSH_" # l.Encoding) taken:$adj), 0>;
    foreach p = [["cm.pop", "CM_POP_"], ["cm.popret", "CM_POPRET_"], ["cm.popretz", "CM_POPRETZ_"]] in
      def : InstAlias<p[0] # " " # other # ", $adj", (!cast<Instruction>(p[1] # l.Encoding) room:$adj), 0>;
  }
  }
}

def SR07 : GPRClass<(add X8, X9, (sequence "X%u", 18, 23))> { let isAllocatable = false; }
class ZcmpMove<bits<2> kind, string opcodestr, dag outs, dag ins, list<dag> sem>
    : RVInst16<outs, ins, opcodestr, "$rs1, $rs2", 0b101, 0b10>, Sem<sem>, Sched<[WriteIALU, WriteIALU, ReadIALU, ReadIALU]> {
  bits<3> rs1;
  bits<3> rs2;
  let Predicates = [HasStdExtZcmp];
  let DecoderNamespace = "RVZcmp";
  let Inst{12-10} = 0b011;
  let Inst{9-7} = rs1;
  let Inst{6-5} = kind;
  let Inst{4-2} = rs2;
}
let Uses = [X10, X11], Constraints = "$rs1 != $rs2" in
def CM_MVSA01 : ZcmpMove<0b01, "cm.mvsa01", (outs SR07:$rs1, SR07:$rs2), (ins), [(set SR07:$rs1, (i64 X10)), (set SR07:$rs2, (i64 X11))]>;
let Defs = [X10, X11] in
def CM_MVA01S : ZcmpMove<0b11, "cm.mva01s", (outs), (ins SR07:$rs1, SR07:$rs2), [(set X10, (i64 SR07:$rs1)), (set X11, (i64 SR07:$rs2))]>;

//===- Zcmt ----------------------------------------------------------------===//

def uimm5_zcmt : ImmOperand<i64, 8, false> {
  let Excluded = !range(32, 256);
  let DiagnosticString = "immediate must be an integer in the range [0, 31]";
}
def uimm8ge32 : ImmOperand<i64, 8, false> {
  let Excluded = !range(32);
  let DiagnosticString = "immediate must be an integer in the range [32, 255]";
}

// The jump table is where the register jvt says, without its low six bits (the mode).
class ZcmtJump<Operand index, string opcodestr, list<dag> link>
    : RVInst16<(outs), (ins index:$index), opcodestr, "$index", 0b101, 0b10>, Sched<[WriteJalr, ReadMemBase]>,
      Sem<!listconcat(link, [(brind (and (i64 (load (add (and (csr_read (i64 0x17)), -64), (shl (i64 index:$index), (i64 3))))), -2))])> {
  bits<8> index;
  let Predicates = [HasStdExtZcmt];
  let DecoderNamespace = "RVZcmp";
  let mayLoad = true;
  let hasSideEffects = true;
  let Inst{12-10} = 0;
  let Inst{9-2} = index;
}
let isBarrier = true, isTerminator = true, isBranch = true, isIndirectBranch = true in
def CM_JT : ZcmtJump<uimm5_zcmt, "cm.jt", []>;
let isCall = true, Defs = [X1] in
def CM_JALT : ZcmtJump<uimm8ge32, "cm.jalt", [(set X1, (i64 next_pc))]>;
