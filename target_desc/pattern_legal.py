"""Which operations a target selects: derived from its patterns, so that a new pattern makes its operation legal.

A pattern makes its root operation legal when it is *general*: its operands are plain registers (or what a selector always
supplies: an address, a block, a symbol) that may be anything of their type.  `legal_operations` gives tuples:

    (opcode, vt)                   result type; first value operand's type where there is no result, and for SETCC
    (opcode, vt, source vt)        one-operand operations that change the type
    (LOAD, vt, memory vt, ext)     (STORE, vt, memory vt)     (ATOMIC_xxx, vt, memory vt)
    (SETCC, operand vt, cc)        (SELECT_CC, vt, operand vt, cc)
    (SIGN_EXTEND_INREG, vt, narrow vt)
    (intrinsic name,)              some pattern has this intrinsic as its root
    ("narrow", opcode, vt)         an operation without side effects that only stands inside patterns, or takes only certain operands
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.target_desc import isd
from oxllc.target_desc.mvt import MVT_COUNT, MVT_ELEM, OTHER
from oxllc.target_desc.pattern_tree import (
    LEAF_ANY,
    LEAF_COMPLEX,
    LEAF_COND,
    LEAF_OPERAND,
    LEAF_REG,
    LEAF_VT,
    NODE_COMPLEX,
    NODE_INTRINSIC,
    NODE_SD,
    PatLeaf,
    PatNode,
    Tree,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from oxllc.target_desc.pattern_tree import Pattern

# Pure operations that the legalizer replaces by others where the target does not select them.
EXPANDABLE = frozenset((
    isd.ROTL, isd.ROTR, isd.FSHL, isd.FSHR, isd.CTPOP, isd.CTLZ, isd.CTTZ, isd.BSWAP, isd.BITREVERSE, isd.MULHU, isd.MULHS, isd.ABS, isd.SMIN,
    isd.SMAX, isd.UMIN, isd.UMAX, isd.SREM, isd.UREM, isd.SADDSAT, isd.UADDSAT, isd.SSUBSAT, isd.USUBSAT, isd.FNEG, isd.FABS,
))  # fmt: skip
EXT_KINDS = {"non": isd.NON_EXTLOAD, "any": isd.EXTLOAD, "sext": isd.SEXTLOAD, "zext": isd.ZEXTLOAD}
_ALWAYS_SUPPLIED = frozenset((  # leaves that a selector can always bring into this form
    isd.BASIC_BLOCK, isd.TARGET_GLOBAL_ADDRESS, isd.TARGET_GLOBAL_TLS_ADDRESS, isd.TARGET_EXTERNAL_SYMBOL, isd.TARGET_CONSTANT_POOL,
    isd.TARGET_JUMP_TABLE, isd.TARGET_BLOCK_ADDRESS, isd.TARGET_CONSTANT, isd.TARGET_FRAME_INDEX,
))  # fmt: skip
_MEMORY_FACTS = frozenset(("load", "store", "atomic", "unindexed", "ext", "trunc", "memvt", "memelt", "addrspaces", "ordering"))


def _is_free(tree: Tree) -> bool:
    """Whether a subtree matches every value of its type."""
    if tree.predicates:
        return False
    if isinstance(tree, PatLeaf):
        return tree.kind in (LEAF_REG, LEAF_ANY, LEAF_OPERAND)
    return tree.kind == NODE_SD and tree.opcode in _ALWAYS_SUPPLIED and not tree.args


def _is_address(tree: Tree) -> bool:
    record = tree.record
    return tree.kind in (LEAF_COMPLEX, NODE_COMPLEX) and record is not None and record.str("SelectFunc").startswith("selectBase")


def is_general(source: PatNode) -> bool:
    """Whether a pattern's source matches its root operation whatever the operands are."""
    if source.kind == NODE_COMPLEX or any(p.kind not in _MEMORY_FACTS for p in source.predicates):
        return False
    names: set[str] = set()
    for arg in source.args:
        if isinstance(arg, PatLeaf) and arg.kind in (LEAF_COND, LEAF_VT):
            continue
        if not (_is_free(arg) or _is_address(arg)):
            return False
        if arg.name:
            if arg.name in names:
                return False
            names.add(arg.name)
    return True


def _type_of(tree: Tree) -> int:
    if isinstance(tree, PatLeaf):
        return tree.type
    return tree.types[0] if tree.types else -1


def _payload(tree: Tree) -> int | None:
    if isinstance(tree, PatLeaf):
        if tree.kind == LEAF_COND:
            return isd.CC_BY_NAME[str(tree.value)]
        if tree.kind == LEAF_VT and isinstance(tree.value, int):
            return tree.value
    return None


def operations(source: PatNode) -> Iterable[tuple[object, ...]]:
    """The legality tuples that a general pattern's source gives."""
    if source.kind == NODE_INTRINSIC:
        yield (source.opcode_name,)
        return
    opcode = source.opcode
    values = [a for a in source.args if _type_of(a) not in (-1, OTHER)]
    result = source.types[0] if source.types else -1
    decisive = result
    if result < 0 or opcode == isd.SETCC:
        decisive = _type_of(values[0]) if values else -1
    if decisive < 0:
        yield (opcode, OTHER)
        return
    facts = {p.kind: p.value for p in source.predicates}
    memory = facts.get("memvt")
    if memory is None and isinstance(element := facts.get("memelt"), int):
        count = MVT_COUNT[decisive]
        memory = next((vt for vt in range(len(MVT_ELEM)) if MVT_ELEM[vt] == element and MVT_COUNT[vt] == count), element)
    if opcode == isd.LOAD:
        ext = EXT_KINDS[str(facts.get("ext", "non"))]
        yield (opcode, decisive, decisive if memory is None else memory, ext)
        if ext == isd.NON_EXTLOAD:
            yield (opcode, decisive)
        return
    if opcode == isd.STORE:
        yield (opcode, decisive, decisive if memory is None else memory)
        if not facts.get("trunc"):
            yield (opcode, decisive)
        return
    payload = next((p for p in map(_payload, source.args) if p is not None), None)
    if payload is None or opcode in (isd.SETCC, isd.SELECT_CC):
        yield (opcode, decisive)
    if "atomic" in facts:
        yield (opcode, decisive, decisive if memory is None else memory)
    if opcode == isd.SELECT_CC:
        yield (opcode, decisive, _type_of(values[0]), payload)
    elif payload is not None:
        yield (opcode, decisive, payload)
        if opcode == isd.SIGN_EXTEND_INREG:
            yield (opcode, decisive)
    elif len(values) >= 1 and result >= 0 and _type_of(values[0]) != result:
        yield (opcode, result, _type_of(values[0]))


def legal_from(patterns: Iterable[Pattern]) -> set[tuple[object, ...]]:
    """The operations that these patterns make legal."""
    out: set[tuple[object, ...]] = set()
    for pattern in patterns:
        source = pattern.source
        if source.kind == NODE_INTRINSIC:
            out.add((source.opcode_name,))
        pattern.general = is_general(source)
        if pattern.general:
            out.update(operations(source))
    narrow = {(t.opcode, t.types[0]) for pattern in patterns for t in _operations_in(pattern.source)}
    out.update(("narrow", opcode, vt) for opcode, vt in narrow - out)
    return out


def _operations_in(tree: Tree) -> Iterable[PatNode]:
    """The nodes of a source tree whose operation would be expanded where no pattern took it."""
    if isinstance(tree, PatNode):
        if tree.kind == NODE_SD and tree.types and tree.opcode in EXPANDABLE:
            yield tree
        for arg in tree.args:
            yield from _operations_in(arg)
