//===- CallingConv.td - calling conventions -------------------------------===//

class CCAction;
class CCCustom<string fn> : CCAction { string FuncName = fn; }

class CCPredicateAction<CCAction A> : CCAction { CCAction SubAction = A; }
// The predicate is a safe expression over isVarArg, isByVal, isSRet, isSExt,
// isZExt, isFixed, isSplit, isInReg, isNest, index, and the features' FieldNames.
class CCIf<string predicate, CCAction A> : CCPredicateAction<A> { string Predicate = predicate; }
class CCIfType<list<ValueType> vts, CCAction A> : CCPredicateAction<A> { list<ValueType> VTs = vts; }
class CCIfByVal<CCAction A> : CCIf<"isByVal", A>;
class CCIfSRet<CCAction A> : CCIf<"isSRet", A>;
class CCIfVarArg<CCAction A> : CCIf<"isVarArg", A>;
class CCIfNotVarArg<CCAction A> : CCIf<"not isVarArg", A>;
class CCIfSplit<CCAction A> : CCIf<"isSplit", A>;
class CCIfInReg<CCAction A> : CCIf<"isInReg", A>;
class CCIfNest<CCAction A> : CCIf<"isNest", A>;
class CCIfCC<string cc, CCAction A> : CCIf<cc, A>;

class CCAssignToReg<list<Register> regList> : CCAction { list<Register> RegList = regList; }
class CCAssignToRegWithShadow<list<Register> regList, list<Register> shadowList> : CCAssignToReg<regList> {
  list<Register> ShadowRegList = shadowList;
}
// Size and alignment in bytes; 0: those of the type.
class CCAssignToStack<int size, int align> : CCAction { int Size = size; int Align = align; }
class CCPassByVal<int size, int align> : CCAction { int Size = size; int Align = align; }
class CCPromoteToType<ValueType destTy> : CCAction { ValueType DestTy = destTy; }
class CCBitConvertToType<ValueType destTy> : CCAction { ValueType DestTy = destTy; }
class CCTruncToType<ValueType destTy> : CCAction { ValueType DestTy = destTy; }
class CCPassIndirect<ValueType destTy> : CCAction { ValueType DestTy = destTy; }
// oxllc: skip registers until the next one in the list has an even index (pairs of a split, aligned value).
class CCAlignRegs<list<Register> regList, int multiple> : CCAction {
  list<Register> RegList = regList;
  int Multiple = multiple;
}
// oxllc: the argument is the n-th member of a constant segment whose address is in a register at entry.
class CCAssignToSegment<Register base> : CCAction { Register Base = base; }
class CallingConv;
class CCDelegateTo<CallingConv cc> : CCAction { CallingConv CC = cc; }

class CallingConv<list<CCAction> actions> {
  list<CCAction> Actions = actions;
  bit Entry = true;
  bit Custom = false;
}

class CalleeSavedRegs<dag saves> {
  dag SaveList = saves;
  dag OtherPreserved = (ops);
}

// oxllc: which conventions a function of LLVM calling convention `name` uses.
class ConventionFor<list<string> names, CallingConv args, CallingConv ret, CalleeSavedRegs csrs> {
  list<string> Names = names;      // "ccc", "fastcc", "amdgpu_kernel"
  CallingConv Args = args;
  CallingConv Return = ret;
  CalleeSavedRegs CalleeSaved = csrs;
  string Key = "C";                // name in Target.calling_convs; Key#".ret" for returns
  list<Predicate> Predicates = [];
  bit isKernel = false;
  int StackAlign = 16;             // bytes
  int MaxDirectBits = 128;         // larger scalars go by reference
}
