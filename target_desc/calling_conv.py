"""Calling conventions from `CallingConv` and `ConventionFor` records, as nested tuples that selection interprets.

A rule is a tuple whose first member is the class of the CCAction record:

    ("CCIfType", (vt, ...), rule)     ("CCIf", predicate, rule)          ("CCAssignToReg", (register, ...))
    ("CCAssignToRegWithShadow", registers, shadows)                      ("CCAssignToStack", size, align)
    ("CCPassByVal", size, align)      ("CCPromoteToType", vt)            ("CCBitConvertToType", vt)
    ("CCTruncToType", vt)             ("CCPassIndirect", vt)             ("CCAlignRegs", registers, multiple)
    ("CCAssignToSegment", register)   ("CCDelegateTo", rules)            ("CCCustom", name)

Registers are ids, types MVT ids.  A predicate is a `CCPredicate`: called with an object whose attributes are the names below.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.target_desc import mvt
from oxllc.target_desc.model import CallingConvention
from oxllc.target_desc.safe_expr import SafeExpr, compile_expr

if TYPE_CHECKING:
    from oxllc.target_desc.model import Target
    from oxllc.target_desc.records import Record, RecordKeeper
    from oxllc.target_desc.set_theory import SetTheory

FLAG_NAMES = ("isVarArg", "isFixed", "isByVal", "isSRet", "isSExt", "isZExt", "isSplit", "isInReg", "isNest", "index", "size", "alignment")


class CCPredicate:
    """A CCIf's condition over the flags of an argument part."""

    __slots__ = ("expr",)

    def __init__(self, expr: SafeExpr) -> None:
        self.expr = expr

    def __call__(self, flags: Any) -> bool:
        """Whether it holds; `flags` has an attribute for every name of FLAG_NAMES."""
        return bool(self.expr(*[getattr(flags, name) for name in self.expr.parameters]))

    def __reduce__(self) -> tuple[type[CCPredicate], tuple[SafeExpr]]:
        return (CCPredicate, (self.expr,))

    def __repr__(self) -> str:
        return self.expr.text


def add_conventions(target: Target, keeper: RecordKeeper, sets: SetTheory) -> None:
    """Fill `target.calling_convs` and `target.conventions`; the first record for a key whose predicates hold counts."""
    target.calling_convs, target.conventions = {}, {}
    for record in keeper.get_all_derived("ConventionFor"):
        if not target.satisfies(record.list("Predicates")):
            continue
        key = record.str("Key")
        for name in record.list("Names"):
            target.conventions.setdefault(name, key)
        if key in target.calling_convs:
            continue
        saved = tuple(target.reg_by_name[str(r.name)] for r in sets.expand(record.record("CalleeSaved")) or ())
        for suffix, field in (("", "Args"), (".ret", "Return")):
            conv = record.record(field)
            made = CallingConvention(key + suffix, rules(target, conv), saved)
            made.is_kernel = record.bit("isKernel")
            made.stack_align = record.int("StackAlign")
            made.max_direct_bits = record.int("MaxDirectBits")
            target.calling_convs[key + suffix] = made


def rules(target: Target, conv: Record) -> tuple[Any, ...]:
    """The rules of a CallingConv record."""
    return tuple(_rule(target, action) for action in conv.list("Actions"))


def _regs(target: Target, records: list[Record]) -> tuple[int, ...]:
    return tuple(target.reg_by_name[str(r.name)] for r in records)


def _vt(record: Record, field: str) -> int:
    return mvt.MVT_BY_NAME[record.record(field).str("MVTName")]


def _rule(target: Target, action: Record) -> tuple[Any, ...]:
    if action.isa("CCIfType"):
        vts = tuple(mvt.MVT_BY_NAME[vt.str("MVTName")] for vt in action.list("VTs"))
        return ("CCIfType", vts, _rule(target, action.record("SubAction")))
    if action.isa("CCIf"):
        text = action.str("Predicate")
        checked = compile_expr(text, FLAG_NAMES, action.field_loc("Predicate"))
        return ("CCIf", CCPredicate(compile_expr(text, checked.names)), _rule(target, action.record("SubAction")))
    if action.isa("CCAssignToRegWithShadow"):
        regs, shadows = _regs(target, action.list("RegList")), _regs(target, action.list("ShadowRegList"))
        if shadows and len(shadows) != len(regs):
            raise action.error(f"{len(regs)} registers but {len(shadows)} shadow registers", "ShadowRegList")
        return ("CCAssignToRegWithShadow", regs, shadows)
    if action.isa("CCAssignToReg"):
        return ("CCAssignToReg", _regs(target, action.list("RegList")))
    if action.isa("CCAlignRegs"):
        return ("CCAlignRegs", _regs(target, action.list("RegList")), action.int("Multiple"))
    for name in ("CCAssignToStack", "CCPassByVal"):
        if action.isa(name):
            return (name, action.int("Size"), action.int("Align"))
    for name in ("CCPromoteToType", "CCBitConvertToType", "CCTruncToType", "CCPassIndirect"):
        if action.isa(name):
            return (name, _vt(action, "DestTy"))
    if action.isa("CCAssignToSegment"):
        return ("CCAssignToSegment", target.reg_by_name[str(action.record("Base").name)])
    if action.isa("CCDelegateTo"):
        return ("CCDelegateTo", rules(target, action.record("CC")))
    raise action.error(f"calling convention action '{action.superclasses[-1]}' is not known")
