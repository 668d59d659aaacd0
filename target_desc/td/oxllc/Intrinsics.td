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
