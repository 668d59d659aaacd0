//===- Legalize.td - what the target has types and operations for (oxllc) -===//

// Values of this type live in registers of this class.  The first record for a
// type that holds (Predicates) counts.
class TypeLegal<ValueType vt, RegisterClass rc> {
  ValueType VT = vt;
  RegisterClass RC = rc;
  list<Predicate> Predicates = [];
}

class LegalizeAction;
def Legal : LegalizeAction;
def Promote : LegalizeAction;      // to PromoteTo
def Expand : LegalizeAction;
def Custom : LegalizeAction;       // by a function of the target's hooks
def LibCall : LegalizeAction;

// An operation is legal on a type if a pattern can select it; this says what
// else shall be done.  `types`: those that decide, as in LLVM (result type;
// operand type for stores, setcc, br_cc, conversions to integer).
class OperationAction<list<SDNode> nodes, list<ValueType> types, LegalizeAction action> {
  list<SDNode> Nodes = nodes;
  list<ValueType> Types = types;
  LegalizeAction Action = action;
  ValueType PromoteTo = ?;
  string Hook = "";
  list<Predicate> Predicates = [];
}

// Extending loads and truncating stores that are not there.
class LoadExtAction<list<ValueType> types, list<ValueType> memtypes, string ext, LegalizeAction action> {
  list<ValueType> Types = types;
  list<ValueType> MemTypes = memtypes;
  string Ext = ext;                // "any", "sign", "zero", "trunc"
  LegalizeAction Action = action;
}

// Condition codes that no pattern selects: by swapped or inverted ones.
class CondCodeAction<list<CondCode> ccs, list<ValueType> types, LegalizeAction action> {
  list<CondCode> CCs = ccs;
  list<ValueType> Types = types;
  LegalizeAction Action = action;
  list<Predicate> Predicates = [];
}

// Name of a library routine where it is not the usual one ("__adddf3").
class LibCallName<string node, string name> {
  string Node = node;              // "ISD::FADD.f64"
  string Name = name;
}

// Facts for the legalizer; one record per target.
class LoweringInfo {
  ValueType SetCCResultType = i64;
  string BooleanContents = "ZeroOrOne";
  ValueType ShiftAmountType = i64;
  int MaxStoresPerMemcpy = 8;
  int MaxStoresPerMemset = 8;
  int MaxStoresPerMemmove = 8;
  bit AllowsMisalignedAccess = false;
  bit PreferSExtLoads = false;     // extend narrow integers by sign where nothing says how
  bit PreferSExtI32 = true;
  int MinJumpTableEntries = 5;
  int JumpTableEntrySize = 4;      // bytes; entries are relative to the table
  int JumpIsExpensive = 0;
  bit FMAFasterThanMulAdd = true;
  bit CheapToSpeculateCttz = false;
  bit CheapToSpeculateCtlz = false;
  int DivIsCheapBits = 0;          // do not replace division by multiplication up to this width
  list<Predicate> Predicates = [];
}
