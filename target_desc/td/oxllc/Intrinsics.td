//===- Intrinsics.td - intrinsic functions --------------------------------===//

class IntrinsicProperty;
def IntrNoMem : IntrinsicProperty;
def IntrReadMem : IntrinsicProperty;
def IntrWriteMem : IntrinsicProperty;
def IntrArgMemOnly : IntrinsicProperty;
def IntrInaccessibleMemOnly : IntrinsicProperty;
def IntrHasSideEffects : IntrinsicProperty;
def IntrConvergent : IntrinsicProperty;
def IntrSpeculatable : IntrinsicProperty;
def IntrWillReturn : IntrinsicProperty;
def IntrNoReturn : IntrinsicProperty;
def Commutative : IntrinsicProperty;
class ImmArg<int n> : IntrinsicProperty { int ArgNo = n; }
class Range<int lo, int hi> : IntrinsicProperty { int Lower = lo; int Upper = hi; }  // of the result: Lower <= r < Upper

// An intrinsic is used as an operator of patterns, with its arguments (LLVM:
// the record is named int_xxx; here the IR's name is given, without the
// suffixes of overloaded types).
class Intrinsic<string name, list<ValueType> ret, list<ValueType> params,
                list<IntrinsicProperty> props = []> : SDPatternOperator {
  string LLVMName = name;
  list<ValueType> RetTypes = ret;
  list<ValueType> ParamTypes = params;
  list<IntrinsicProperty> IntrProperties = props;
  // oxllc: for the uniformity analysis of SIMT targets.
  bit isDivergent = false;         // differs between lanes even for equal arguments
  bit isUniform = false;           // the same in all lanes even for different arguments
}

// oxllc: a call of an intrinsic made of the target's own ones where a pattern cannot say it: several results, vectors whose
// elements share registers, a mode among the arguments.  `Results` has one dag of Intrinsic records for each part of the
// result.  In a dag, `$argI` is argument I and `$argI_K` the K-th word of argument I, a vector, packed; numbers are
// immediates.  With `PackedResult`, the dags are the words of a packed vector.
class IntrinsicLowering<string name, list<dag> results> {
  string LLVMName = name;
  list<dag> Results = results;
  list<int> WhenArgs = [];         // only where these arguments are constants with
  list<int> WhenValues = [];       // these values; the first record that fits
  bit PackedResult = false;
  bit PerWord = false;             // the dags once for each word of the arguments
}

// oxllc: a call of an intrinsic (of this name, or this name and a dot) that an IR operation says: "load", "copy", "cast" (of address
// spaces), "cmpxchg", "none", or the operation of an atomicrmw; "refuse" is an error with `Reason`.  Arguments as LLVM declares them: a pointer
// first (a copy: destination, source, `Bytes` of both, so aligned), and what the operation takes.  `OnlyFor`: the constants of the first
// argument that the record is about (none: any).  A name "asm TEXT" is for inline assembly of that text; its operation is "trap".
class IntrinsicOperation<string name, string operation> {
  string LLVMName = name;
  string Operation = operation;
  int Bytes = 0;
  string Reason = "";
  list<int> OnlyFor = [];
}

// oxllc: an intrinsic that moves a value of any type between lanes, which the target has for these types (LLVM's suffixes; i32 is one of
// them).  Other types go as words.  `Values`: the arguments that are of the result's type.
class LaneMove<string name, list<string> types, list<int> values> {
  string LLVMName = name;
  list<string> Types = types;
  list<int> Values = values;
}

// oxllc: an IR operation (or intrinsic) on vectors of this element type, whose words the target's intrinsic takes (a lowering with
// `PackedResult`).
class PackedOperation<string operation, string element, string callee> {
  string Operation = operation;
  string Element = element;
  string LLVMName = callee;
}
