"""Problems of single patterns: `lint_patterns(target)` gives warnings, of the first kind errors, at the records.

    operand-kind       an immediate given to a register operand of the result, or a register to an immediate one
    unused-binding     a name that the source binds and nothing uses (an operand would vanish silently)
    impossible-type    a type that no register class of the target holds: such a pattern can never match
    class-mismatch     a result operand that names a class which does not hold the source's type
    never-made         an operation that lowering never leaves for patterns: such a pattern can never match

Problems between patterns (shadowing, overlap at equal priority) need the matcher's tests: `oxllc.isel.match_lint`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.target_desc.mvt import MVT_NAMES, OTHER
from oxllc.target_desc.pattern_tree import LEAF_REG, LEAF_VT, NODE_COMPLEX, NODE_INSTR, NODE_SD, PatLeaf, PatNode, Tree
from oxllc.target_desc.patterns import bound_names, legal_type_mask, load_patterns, used_names

if TYPE_CHECKING:
    from oxllc.diagnostics import Diagnostic
    from oxllc.target_desc.model import InstrDesc, Target
    from oxllc.target_desc.pattern_tree import Pattern


def lint_patterns(target: Target) -> list[Diagnostic]:
    """All warnings about single patterns, in source order, one per record and problem."""
    found: dict[tuple[int, str], Diagnostic] = {}
    legal = legal_type_mask(target)
    for pattern in sorted(load_patterns(target).patterns, key=lambda p: p.id):
        for kind, messages in (("operand-kind", _operand_kinds(pattern, target)),
                               ("unused-binding", _unused_names(pattern)), ("impossible-type", _impossible_types(pattern.source, legal)),
                               ("class-mismatch", _class_mismatches(pattern, target)), ("never-made", _never_made(pattern.source))):
            for message in messages:
                key = (id(pattern.record), message)
                if key not in found:
                    warning = pattern.record.diagnostic(f"{message} in pattern {pattern} [{kind}]", hint=_HINTS[kind])
                    warning.severity = "error" if kind == "operand-kind" else "warning"
                    found[key] = warning
    return list(found.values())


_HINTS = {
    "operand-kind": "write the operand's class or immediate in the pattern as the instruction declares it",
    "unused-binding": "use it in the result, or write (i64 node) where the operand does not matter",
    "impossible-type": "add the type to a register class, or write the pattern for the type that values have after legalization",
    "never-made": "write the operations that it is made of, or give the instruction an Intrinsic of its own",
    "class-mismatch": "choose an instruction for this type, or put COPY_TO_REGCLASS around the operand",
}

IMMEDIATES = frozenset(("ISD::Constant", "ISD::TargetConstant"))

# Operations of LLVM's vocabulary that lowering takes apart before patterns see them; vectors are lowered element by element.
NEVER_MADE = frozenset(f"ISD::{name}" for name in (
    "SADDO", "UADDO", "SSUBO", "USUBO", "SMULO", "UMULO", "UADDO_CARRY", "USUBO_CARRY", "FMAD", "FMINNUM_IEEE", "FMAXNUM_IEEE", "IS_FPCLASS",
    "FP_TO_SINT_SAT", "FP_TO_UINT_SAT", "FP16_TO_FP", "FP_TO_FP16", "BF16_TO_FP", "VSELECT", "PREFETCH", "STACKSAVE",
    "STACKRESTORE", "VECTOR_SHUFFLE", "BUILD_VECTOR", "SPLAT_VECTOR", "SCALAR_TO_VECTOR", "EXTRACT_VECTOR_ELT", "INSERT_VECTOR_ELT",
    "CONCAT_VECTORS",
))  # fmt: skip


def _never_made(source: PatNode) -> list[str]:
    names = [tree.op for tree in _nodes(source) if isinstance(tree, PatNode) and tree.kind == NODE_SD and tree.opcode_name in NEVER_MADE]
    return [f"selection never meets '{name}', so the pattern can never match" for name in dict.fromkeys(names)]


def _unused_names(pattern: Pattern) -> list[str]:
    bound = bound_names(pattern.source)
    used = {name for result in pattern.results for name in used_names(result)}
    used.update(name for tree in _nodes(pattern.source) for predicate in tree.predicates if predicate.uses_operands
                for name in bound_names(tree))
    return [f"${name} is bound but not used" for name in dict.fromkeys(bound) if name not in used and bound.count(name) == 1]


def _class_mismatches(pattern: Pattern, target: Target) -> list[str]:
    """Values given to operands, and results taken from definitions, whose class does not hold their type."""
    out: list[str] = []
    types: dict[str, int] = {}
    for tree in _nodes(pattern.source):
        if tree.name:
            vt = tree.type if isinstance(tree, PatLeaf) else (tree.types[0] if tree.types else -1)
            types.setdefault(tree.name, vt)
    for result in pattern.results:
        if isinstance(result, PatNode):
            if pattern.source.types and result.kind == NODE_INSTR and result.op in target.instr_by_name:
                desc = target.instr_by_name[result.op]
                if desc.def_positions and not _is_generic(desc):
                    cls = target.classes[desc.operands[desc.def_positions[0]].reg_class]
                    if pattern.source.types[0] not in cls.vts:
                        out.append(f"{result.op} gives its result in {cls.name}, which does not hold {MVT_NAMES[pattern.source.types[0]]}")
            _operand_mismatches(result, types, target, out)
    return out


def _operand_mismatches(tree: PatNode, types: dict[str, int], target: Target, out: list[str]) -> None:
    desc = target.instr_by_name.get(tree.op) if tree.kind == NODE_INSTR else None
    if desc is not None and not _is_generic(desc):
        inputs = [op for op in desc.operands if not op.is_def]
        for info, arg in zip(inputs, tree.args, strict=False):
            vt = types.get(arg.name, -1) if isinstance(arg, PatLeaf) else -1
            if info.reg_class >= 0 and vt > OTHER and vt not in target.classes[info.reg_class].vts:
                out.append(f"${arg.name} of type {MVT_NAMES[vt]} is given to operand ${info.name} of {tree.op}, whose class "
                           f"{target.classes[info.reg_class].name} does not hold it")
    for arg in tree.args:
        if isinstance(arg, PatNode):
            _operand_mismatches(arg, types, target, out)


def _operand_kinds(pattern: Pattern, target: Target) -> list[str]:
    """Immediates that would stand where a register's number is encoded, and the reverse."""
    sources = {tree.name: tree for tree in _nodes(pattern.source) if tree.name}
    out: list[str] = []
    for result in pattern.results:
        for tree in _nodes(result):
            if not isinstance(tree, PatNode) or tree.kind != NODE_INSTR:
                continue
            desc = target.instr_by_name.get(tree.op)
            if desc is None or _is_generic(desc):
                continue
            for info, arg in zip([op for op in desc.operands if not op.is_def], tree.args, strict=False):
                source = sources.get(arg.name) if isinstance(arg, PatLeaf) else None
                if info.reg_class >= 0 and isinstance(source, PatNode) and source.opcode_name in IMMEDIATES:
                    out.append(f"${arg.name} is an immediate, but operand ${info.name} of {tree.op} is a register")
                elif info.reg_class < 0 and isinstance(source, PatLeaf) and source.kind == LEAF_REG:
                    out.append(f"${arg.name} is a register, but operand ${info.name} of {tree.op} is an immediate")
    return out


def _is_generic(desc: InstrDesc) -> bool:
    return desc.record is None or desc.record.isa("StandardPseudoInstruction")


def _nodes(tree: Tree) -> list[Tree]:
    out: list[Tree] = [tree]
    if isinstance(tree, PatNode):
        for arg in tree.args:
            out.extend(_nodes(arg))
    return out


def _impossible_types(source: PatNode, legal: int) -> list[str]:
    out: list[str] = []
    for tree in _nodes(source):
        if isinstance(tree, PatLeaf):
            types = [tree.type] if tree.kind != LEAF_VT and tree.type >= 0 else []
        else:
            types = tree.types if tree.kind != NODE_COMPLEX else []
        for vt in types:
            if vt != OTHER and not legal >> vt & 1:
                what = "a register" if tree.kind == LEAF_REG else "an operand"
                out.append(f"type {MVT_NAMES[vt]} of {what} is in no register class, so the pattern can never match")
    return list(dict.fromkeys(out))
