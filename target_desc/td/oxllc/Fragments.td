//===- Fragments.td - standard pattern fragments --------------------------===//

// Predicates on constants.
def immAllOnes : ImmLeaf<iAny, "imm == -1">;
def immZero : ImmLeaf<iAny, "imm == 0">;

def not : PatFrag<(ops node:$in), (xor node:$in, -1)>;
def vnot : PatFrag<(ops node:$in), (xor node:$in, -1)>;
def ineg : PatFrag<(ops node:$in), (sub 0, node:$in)>;

// LLVM's BR_CC, which selection writes as a branch on a comparison.
def brcc : PatFrag<(ops node:$cc, node:$lhs, node:$rhs, node:$dst), (brcond (setcc node:$lhs, node:$rhs, node:$cc), node:$dst)>;

// Loads.
def unindexedload : PatFrag<(ops node:$ptr), (ld node:$ptr)> { let IsLoad = true; let IsUnindexed = true; }
def load : PatFrag<(ops node:$ptr), (unindexedload node:$ptr)> { let IsLoad = true; let IsNonExtLoad = true; }
def extload : PatFrag<(ops node:$ptr), (unindexedload node:$ptr)> { let IsLoad = true; let IsAnyExtLoad = true; }
def sextload : PatFrag<(ops node:$ptr), (unindexedload node:$ptr)> { let IsLoad = true; let IsSignExtLoad = true; }
def zextload : PatFrag<(ops node:$ptr), (unindexedload node:$ptr)> { let IsLoad = true; let IsZeroExtLoad = true; }

foreach ty = [i1, i8, i16, i32] in {
  def extload#ty : PatFrag<(ops node:$ptr), (extload node:$ptr)> { let IsLoad = true; let MemoryVT = ty; }
  def sextload#ty : PatFrag<(ops node:$ptr), (sextload node:$ptr)> { let IsLoad = true; let MemoryVT = ty; }
  def zextload#ty : PatFrag<(ops node:$ptr), (zextload node:$ptr)> { let IsLoad = true; let MemoryVT = ty; }
}
foreach ty = [f16, bf16, f32, f64] in
  def extload#ty : PatFrag<(ops node:$ptr), (extload node:$ptr)> { let IsLoad = true; let MemoryVT = ty; }

// Stores.
def unindexedstore : PatFrag<(ops node:$val, node:$ptr), (st node:$val, node:$ptr)> {
  let IsStore = true; let IsUnindexed = true;
}
def store : PatFrag<(ops node:$val, node:$ptr), (unindexedstore node:$val, node:$ptr)> {
  let IsStore = true; let IsNonTruncStore = true;
}
def truncstore : PatFrag<(ops node:$val, node:$ptr), (unindexedstore node:$val, node:$ptr)> {
  let IsStore = true; let IsTruncStore = true;
}
foreach ty = [i1, i8, i16, i32, f16, bf16, f32] in
  def truncstore#ty : PatFrag<(ops node:$val, node:$ptr), (truncstore node:$val, node:$ptr)> {
    let IsStore = true; let MemoryVT = ty;
  }

// Comparisons.
foreach cc = ["oeq", "ogt", "oge", "olt", "ole", "one", "o", "uo", "ueq", "ugt", "uge", "ult", "ule", "une",
              "eq", "gt", "ge", "lt", "le", "ne"] in {
  defvar upper = !cond(
    !eq(cc, "oeq"): SETOEQ, !eq(cc, "ogt"): SETOGT, !eq(cc, "oge"): SETOGE, !eq(cc, "olt"): SETOLT,
    !eq(cc, "ole"): SETOLE, !eq(cc, "one"): SETONE, !eq(cc, "o"): SETO, !eq(cc, "uo"): SETUO,
    !eq(cc, "ueq"): SETUEQ, !eq(cc, "ugt"): SETUGT, !eq(cc, "uge"): SETUGE, !eq(cc, "ult"): SETULT,
    !eq(cc, "ule"): SETULE, !eq(cc, "une"): SETUNE, !eq(cc, "eq"): SETEQ, !eq(cc, "gt"): SETGT,
    !eq(cc, "ge"): SETGE, !eq(cc, "lt"): SETLT, !eq(cc, "le"): SETLE, true: SETNE);
  def set#cc : PatFrag<(ops node:$lhs, node:$rhs), (setcc node:$lhs, node:$rhs, upper)>;
}

// oxllc: an `or` that adds, because its operands have no common bit.
def or_disjoint : PatFrag<(ops node:$lhs, node:$rhs), (or node:$lhs, node:$rhs),
                          "isDisjoint(N) or haveNoCommonBits(lhs, rhs)"> { let PredicateCodeUsesOperands = true; }
def add_like : PatFrags<(ops node:$lhs, node:$rhs),
                        [(or_disjoint node:$lhs, node:$rhs), (add node:$lhs, node:$rhs)]>;
