//===- Frame.td - copies, spills, frames, branches (oxllc) ----------------===//
//
// Small instruction sequences that passes insert, as data.  $names in them are
// the parameters listed at each class.
//
//===----------------------------------------------------------------------===//

// $dst, $src: registers of the two classes.
class CopyRule<RegisterClass dstRC, RegisterClass srcRC, list<dag> insts> {
  RegisterClass DstRC = dstRC;
  RegisterClass SrcRC = srcRC;
  list<dag> Insts = insts;
  list<Predicate> Predicates = [];
}

// $src, $fi: register and stack slot; $dst, $fi.
class SpillRule<RegisterClass rc, list<dag> store, list<dag> load> {
  RegisterClass RC = rc;
  list<dag> Store = store;
  list<dag> Load = load;
  list<Predicate> Predicates = [];
}

// An instruction whose memory operand (base, offset) in the place of `operand` equals the register form behind a reload; otherwise
// their operands are the same.  Allocation folds reloads with it.
class FoldedReload<Instruction regForm, string operand, Instruction memForm> {
  Instruction RegForm = regForm;
  string Operand = operand;
  Instruction MemForm = memForm;
  list<Predicate> Predicates = [];
}

class FrameInfo {
  Register StackPointer;
  Register FramePointer;
  Register ReturnAddress = ?;      // where calls leave the return address; unset:
  int PushedBytes = 0;             // calls push so many bytes, the return address
  int StackAlign = 16;             // bytes
  list<dag> AddImm = [];           // $dst = $src + $imm  (imm in the range of the instruction)
  list<dag> AddReg = [];           // $dst = $src + $src2
  list<dag> AlignSP = [];          // $dst = $src rounded down to a multiple of -$imm (stack realignment)
  list<dag> AlignSPReg = [];       // $dst = $src & $src2, for alignments whose $imm is less than the least one of AddImm
  list<dag> LargeImm = [];         // $dst = $imm (any 32-bit value, split by hi20/lo12 or a hook)
  list<dag> Branch = [];           // jump to $target
  list<dag> LongBranch = [];       // jump to $target when it is out of reach of Branch; $tmp is a scratch register
  list<dag> Return = [];
  // Code that calls a nested function with its static chain: 32-bit words, and how many bytes behind its start the chain and the
  // function's address lie (llvm.init.trampoline).
  list<int> Trampoline = [];
  int TrampolineChain = 0;
  int TrampolineFunction = 0;
  string AsmGoto = "";             // assembly text that writes $number to $register and jumps to $label
}

// Two conditional branches of opposite condition; operands in the same order.
class InvertBranch<Instruction a, Instruction b> {
  Instruction A = a;
  Instruction B = b;
}

// A conditional branch as a predicate: `test` makes $dst of the branch's operands (by name); the branch is taken where that is not
// zero (`inverted`: where it is).  Where the branch's operand `Zero` is a register that is always zero, its operand `Value` serves.
class BranchPredicate<Instruction branch, dag test, bit inverted = false> {
  Instruction Branch = branch;
  dag Test = test;
  bit Inverted = inverted;
  string Value = "";
  string Zero = "";
  list<dag> ImmTest = [];          // the same test where the operand `Imm` is the constant $imm
  string Imm = "";
}

// A choice between two values: `Kept`, over which `Taken` is written in the lanes whose `Condition` is not zero (names of operands).
class PredicatedSelect<Instruction select> {
  Instruction Select = select;
  string Kept = "kept";
  string Taken = "taken";
  string Condition = "cond";
}

// Two accesses of `size` bytes at one base, the lower one at a multiple of twice that, as one access of a group of two registers.  The
// operands are the same: value, base, offset.
class AccessPair<Instruction single, Instruction pair, SubRegIndex low, SubRegIndex high, int size, int offsetBits> {
  Instruction Single = single;
  Instruction Pair = pair;
  SubRegIndex Low = low;
  SubRegIndex High = high;
  int Size = size;
  int OffsetBits = offsetBits;     // of the pair's signed offset
}
