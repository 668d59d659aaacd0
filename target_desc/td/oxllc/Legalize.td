//===- Legalize.td - what the target has types and operations for (oxllc) -===//

// Values of this type live in registers of this class.  The first record for a
// type that holds (Predicates) counts.
class TypeLegal<ValueType vt, RegisterClass rc> {
  ValueType VT = vt;
  RegisterClass RC = rc;
  list<Predicate> Predicates = [];
}

// Which operations are legal is no record: one is if a pattern selects it
// whatever its operands are.  The rest is expanded, or calls a library routine.

// Name of a library routine where it is not the usual one ("__adddf3").
class LibCallName<string node, string name> {
  string Node = node;              // "ISD::FADD.f64"
  string Name = name;
}

// Facts for the legalizer; one record per target.
class LoweringInfo {
  ValueType SetCCResultType = i64;
  int ImmediateBits = 12;          // of the signed immediate that arithmetic and compares commonly have
  int MaxStoresPerMemcpy = 8;
  int MaxStoresPerMemset = 8;
  int MaxStoresPerMemmove = 8;
  bit AllowsMisalignedAccess = false;
  bit PreferSExtI32 = true;
  int MinJumpTableEntries = 5;
  int JumpTableEntrySize = 4;      // bytes; entries are relative to the table
  int JumpIsExpensive = 0;
  bit FMAFasterThanMulAdd = true;
  list<Predicate> Predicates = [];
}
