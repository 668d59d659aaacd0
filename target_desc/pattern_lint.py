"""Problems of single patterns that are no errors: `lint_patterns(target)` gives warnings at the records.

* a name that the source binds and nothing uses (an operand would vanish silently);
* a type that no register class of the target holds: such a pattern can never match;
* a result operand that names a class which does not hold the source's type.

Problems between patterns (shadowing, overlap at equal priority) need the matcher's tests: `oxllc.isel.match_lint`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.target_desc.mvt import MVT_NAMES, OTHER
from oxllc.target_desc.pattern_tree import LEAF_REG, LEAF_VT, NODE_COMPLEX, PatLeaf, PatNode, Tree
from oxllc.target_desc.patterns import bound_names, legal_type_mask, load_patterns, used_names

if TYPE_CHECKING:
    from oxllc.target_desc.model import Target
    from oxllc.target_desc.pattern_tree import Pattern

    from oxllc.diagnostics import Diagnostic


def lint_patterns(target: Target) -> list[Diagnostic]:
    """All warnings about single patterns, in source order, one per record and problem."""
    found: dict[tuple[int, str], Diagnostic] = {}
    legal = legal_type_mask(target)
    for pattern in sorted(load_patterns(target).patterns, key=lambda p: p.id):
        for message in (*_unused_names(pattern), *_impossible_types(pattern.source, legal)):
            key = (id(pattern.record), message)
            if key not in found:
                warning = pattern.record.diagnostic(f"{message} in pattern {pattern}")
                warning.severity = "warning"
                found[key] = warning
    return list(found.values())


def _unused_names(pattern: Pattern) -> list[str]:
    bound = bound_names(pattern.source)
    used = {name for result in pattern.results for name in used_names(result)}
    used.update(name for tree in _nodes(pattern.source) for predicate in tree.predicates if predicate.uses_operands
                for name in bound_names(tree))
    return [f"${name} is bound but not used" for name in dict.fromkeys(bound) if name not in used and bound.count(name) == 1]


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
