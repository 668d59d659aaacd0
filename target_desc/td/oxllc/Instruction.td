//===- Instruction.td - operands, instructions, aliases -------------------===//

// Operators of dags that are lists.
def ops;
def outs;
def ins;
def variable_ops;

class AsmOperandClass {
  string Name = ?;                 // what the assembler calls it in an error: "simm12"
  list<AsmOperandClass> SuperClasses = [];
  string DiagnosticString = "";
  string DiagnosticType = "";
  string ParserMethod = "";
  bit IsOptional = false;
  int DefaultValue = 0;            // oxllc: value of an optional operand that is left out
}
def ImmAsmOperand : AsmOperandClass { let Name = "Imm"; }
def NoAsmOperand : AsmOperandClass { let Name = "None"; }

class RegisterOperand<RegisterClass regclass, string pm = "printOperand"> : DAGOperand {
  RegisterClass RegClass = regclass;
  string PrintMethod = pm;
  string EncoderMethod = "";
  string OperandType = "OPERAND_REGISTER";
  AsmOperandClass ParserMatchClass = ?;
}

class Operand<ValueType ty> : DAGOperand {
  ValueType Type = ty;
  string PrintMethod = "printOperand";
  string EncoderMethod = "";
  bit hasCompleteDecoder = true;
  string OperandType = "OPERAND_UNKNOWN";
  dag MIOperandInfo = (ops);
  AsmOperandClass ParserMatchClass = ImmAsmOperand;

  // oxllc: legal values: Minimum <= v <= Maximum, v a multiple of 2**Scale, not in Excluded.
  // The encoding holds v >> Scale in Width bits; the assembler checks against the range.
  int Width = 0;                   // 0: no statement (then no check)
  bit isSigned = true;
  int Scale = 0;
  list<int> Excluded = [];
  int Minimum = ?;                 // unset: follows from Width, isSigned and Scale
  int Maximum = ?;
  int Bias = 0;                    // encoding holds (v - Bias) >> Scale
  int WrittenBits = 0;             // not 0: a negative v is written as v + 2**WrittenBits, and only so
  bit IsNegated = false;           // encoding holds (Bias - v) >> Scale instead
  bit FloatNames = false;          // EnumNames are floating-point numbers, however the assembler's text writes them, or words
  bit NamesOnly = false;           // assembler takes the names of values only, no other number
  bit BareSymbol = false;          // assembler takes a symbol without an addend only
  bit NarrowsBare = false;         // a compression pattern makes it of a symbol without an addend only
  bit TakesDifference = false;     // assembler takes the difference of two labels that it does not know yet
  bit TakesAnyName = false;        // a register's name is a symbol here
  bit AcceptUnsigned = false;      // assembler also accepts v - 2**(Width+Scale) written as unsigned
  Relocation Fixup = ?;            // relocation for a bare symbol
  list<string> EnumNames = [];     // assembler names of the values 0, 1, ..; "" for a reserved one
  bit IsOptional = false;          // may be missing in assembly; then
  int DefaultValue = 0;            //   it has this value
  bit ShowDefault = false;         //   and is printed nevertheless where no aliases are
  bit PrintHex = false;
  string DiagnosticString = "";    // what an assembler says of anything else; "": that the number is out of its range
  string NamedValues = "";         // oxllc: class name of the NamedValue records that the operand may be written as
}

// oxllc: a name for a value of an operand (CSR names): `def : SysReg<"mstatus", 0x300>`.
class NamedValue<string name, int value> {
  string AsmName = name;
  list<string> AltNames = [];
  list<string> OldNames = [];      // an assembler takes these with a warning
  string NotHere = "";             // not "": what an assembler says of the name, which another machine has
  int Value = value;
  bit isReadOnly = false;
  bit isDivergent = false;         // differs between the lanes of a warp
  string Feature = "";
}

def i1imm : Operand<i1>;
def i8imm : Operand<i8>;
def i16imm : Operand<i16>;
def i32imm : Operand<i32>;
def i64imm : Operand<i64>;
def f32imm : Operand<f32>;
def f64imm : Operand<f64>;
def unknown : Operand<OtherVT>;

class OperandWithDefaultOps<ValueType ty, dag defaultops> : Operand<ty> {
  dag DefaultOps = defaultops;
}
class PredicateOperand<ValueType ty, dag OpTypes, dag AlwaysVal> : OperandWithDefaultOps<ty, AlwaysVal> {
  let MIOperandInfo = OpTypes;
}

class InstructionEncoding {
  int Size = 0;                    // bytes; 0: from Inst
  string DecoderNamespace = "";
  list<Predicate> Predicates = [];
  string DecoderMethod = "";
  bit hasCompleteDecoder = true;
}

class Instruction : InstructionEncoding {
  string Namespace = "";
  dag OutOperandList;
  dag InOperandList;
  string AsmString = "";
  list<dag> Pattern = [];
  list<Register> Uses = [];
  list<Register> Defs = [];
  int CodeSize = 0;
  int AddedComplexity = 0;

  // oxllc: meaning, in the vocabulary of patterns, where it is not Pattern.
  // (set $rd, expr) writes an operand; any other root is an effect.
  list<dag> Semantics = [];

  bit isPreISelOpcode = false;
  bit isReturn = false;
  bit isBranch = false;
  bit isEHScopeReturn = false;
  bit isIndirectBranch = false;
  bit isCompare = false;
  bit isMoveImm = false;
  bit isMoveReg = false;
  bit isBitcast = false;
  bit isSelect = false;
  bit isBarrier = false;
  bit isCall = false;
  bit isAdd = false;
  bit isTrap = false;
  bit canFoldAsLoad = false;
  bit mayLoad = ?;                 // unset flags follow from Pattern or Semantics
  bit mayStore = ?;
  bit mayRaiseFPException = false;
  bit isConvertibleToThreeAddress = false;
  bit isCommutable = false;
  bit isTerminator = false;
  bit isReMaterializable = false;
  bit isPredicable = false;
  bit isUnpredicable = false;
  bit hasDelaySlot = false;
  bit usesCustomInserter = false;
  bit hasPostISelHook = false;
  bit hasCtrlDep = false;
  bit isNotDuplicable = false;
  bit isConvergent = false;
  bit isSourceOfDivergence = false; // oxllc: its result differs between lanes whatever its operands (LLVM: a hook)
  bit isAlwaysUniform = false;      // oxllc: its result is the same in all lanes whatever its operands
  bit isAuthenticated = false;
  bit isAsCheapAsAMove = false;
  bit hasExtraSrcRegAllocReq = false;
  bit hasExtraDefRegAllocReq = false;
  bit isRegSequence = false;
  bit isPseudo = false;
  bit isMeta = false;
  bit isExtractSubreg = false;
  bit isInsertSubreg = false;
  bit variadicOpsAreDefs = false;
  bit hasSideEffects = ?;
  bit isCodeGenOnly = false;
  bit isAsmParserOnly = false;
  bit hasNoSchedulingInfo = false;

  list<SchedReadWrite> SchedRW = [];
  string Constraints = "";         // "$rd = $src", "@earlyclobber $rd"
  string DisableEncoding = "";
  bits<64> TSFlags = 0;
  string AsmMatchConverter = "";
  string TwoOperandAliasConstraint = "";
  string AsmVariantName = "";
  bit UseNamedOperandTable = false;
  bit FastISelShouldIgnore = false;

  string CommuteOperands = "";     // oxllc: "$rs1, $rs2": exchanged by commuting; "": the first two uses
}

// oxllc: shorthands for the lists of an instruction, used as superclasses like Sched<>.
class Sem<list<dag> semantics> {
  list<dag> Semantics = semantics;
}
class Selects<list<dag> pattern> {
  list<dag> Pattern = pattern;
}

class PseudoInstruction : Instruction {
  let isPseudo = true;
  let isCodeGenOnly = true;
}

class StandardPseudoInstruction : Instruction {
  let mayLoad = false;
  let mayStore = false;
  let hasSideEffects = false;
  let isCodeGenOnly = true;
  let isPseudo = true;
  let hasNoSchedulingInfo = true;
  let Namespace = "TargetOpcode";
}

// Opcodes of every target.  Operands of the variadic ones: oxllc.mir.function.
let OutOperandList = (outs unknown:$dst) in {
let InOperandList = (ins variable_ops) in {
def PHI : StandardPseudoInstruction;
def REG_SEQUENCE : StandardPseudoInstruction;
}
let InOperandList = (ins unknown:$src) in def COPY : StandardPseudoInstruction { let isAsCheapAsAMove = true; }
let InOperandList = (ins) in def IMPLICIT_DEF : StandardPseudoInstruction { let isReMaterializable = true; let isAsCheapAsAMove = true; }
let InOperandList = (ins unknown:$src, i32imm:$subidx) in def EXTRACT_SUBREG : StandardPseudoInstruction;
let InOperandList = (ins unknown:$super, unknown:$sub, i32imm:$subidx) in def INSERT_SUBREG : StandardPseudoInstruction {
  let Constraints = "$super = $dst";
}
// Pattern results only: the selector turns them into COPY.
let InOperandList = (ins unknown:$src, i32imm:$regclass) in def COPY_TO_REGCLASS : StandardPseudoInstruction;
let InOperandList = (ins unknown:$implsrc, unknown:$subsrc, i32imm:$subidx) in def SUBREG_TO_REG : StandardPseudoInstruction;
}
let OutOperandList = (outs) in {
let InOperandList = (ins unknown:$src) in def KILL : StandardPseudoInstruction;
let InOperandList = (ins variable_ops), mayLoad = true, mayStore = true, hasSideEffects = true in
def INLINEASM : StandardPseudoInstruction;
let InOperandList = (ins i64imm:$amount, i64imm:$unused), hasSideEffects = true in {
def ADJCALLSTACKDOWN : StandardPseudoInstruction;
def ADJCALLSTACKUP : StandardPseudoInstruction;
}
let InOperandList = (ins i64imm:$cfi) in def CFI_INSTRUCTION : StandardPseudoInstruction { let hasSideEffects = true; }
let InOperandList = (ins i64imm:$label) in def DBG_LABEL : StandardPseudoInstruction;
}

// Another way to write an instruction.  `EmitPriority` 0: accepted only;
// larger: also printed, the largest first.
class InstAlias<string Asm, dag Result, int Emit = 1, string VariantName = ""> {
  string AsmString = Asm;
  dag ResultInst = Result;
  int EmitPriority = Emit;
  list<Predicate> Predicates = [];
  bit UseInstAsmMatchConverter = true;
  string AsmVariantName = VariantName;
}

class MnemonicAlias<string From, string To, string VariantName = ""> {
  string FromMnemonic = From;
  string ToMnemonic = To;
  string AsmVariantName = VariantName;
  list<Predicate> Predicates = [];
}

// A shorter encoding of the same operation, chosen after register allocation:
// where `Input` matches (operand classes decide), `Output` is emitted.
class CompressPat<dag input, dag output, list<Predicate> predicates = []> {
  dag Input = input;
  dag Output = output;
  list<Predicate> Predicates = predicates;
  bit isCompressOnly = false;
}

// oxllc: an address in two steps: `High` writes its own address plus its immediate times 2**Shift, sign-extended from
// `Bits` bits; `Jump` goes to that register plus its immediate.  (A disassembler shows where to.)
class FarJump<Instruction high, int shift, int bits_, Instruction jump> {
  Instruction High = high;
  int Shift = shift;
  int Bits = bits_;
  Instruction Jump = jump;
}

// oxllc: in position-independent code the assembler takes `Pic` for `Plain`.
class PicForm<Instruction plain, Instruction pic> {
  Instruction Plain = plain;
  Instruction Pic = pic;
}

// oxllc: `(pcrel_hi $symbol)` in an Expansion is written %pcrel_hi(symbol).
class SpecifierOp<string spec> {
  string Specifier = spec;
}

// oxllc: a pseudo replaced by a fixed sequence before emission.  In the dags
// operands are named as in the pseudo.  `Labels` ("$l") names a fresh local
// label at the first instruction.  `When`, a safe expression over the immediate
// operands, chooses among several expansions of one pseudo, tried in order.
class Expansion<Instruction pseudo, list<dag> result> {
  Instruction Pseudo = pseudo;
  list<dag> Result = result;
  list<Predicate> Predicates = [];
  string Labels = "";
  string When = "";
}

// oxllc: a pseudo that becomes a diamond of blocks: if (branch) holds, the
// result is $truev, else $falsev.
class DiamondExpansion<Instruction pseudo, dag branch> {
  Instruction Pseudo = pseudo;
  list<Predicate> Predicates = [];
  dag Branch = branch;             // (BEQ $lhs, $rhs, $target): jumps to $target where the true value is wanted
}

// oxllc: a pseudo that becomes a loop or another shape which only code can make;
// `Hook` is a function of the target's hooks module.
class HookExpansion<Instruction pseudo, string hook> {
  Instruction Pseudo = pseudo;
  string Hook = hook;
  list<Predicate> Predicates = [];
}

// oxllc: a pseudo that becomes a loop: a block `loop` with Body, of which any
// instruction may branch to $loop or $done, then block `done` with the rest of
// the code.  `When`, over the immediate operands, chooses among several.
class LoopExpansion<Instruction pseudo> {
  Instruction Pseudo = pseudo;
  list<dag> Body = [];
  string When = "";
  list<Predicate> Predicates = [];
}

// oxllc: an immediate computed from a rule's parameter: `(hi20 $imm)`; a safe
// expression over imm.
class ImmExpr<string expr> {
  string Expression = expr;
}
