"""Combines of choices and branches that rules cannot state: masks in place of conditional zeros, inverted branches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.combine_int import const_of
from oxllc.isel.knownbits import is_zero_extended
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import MVT_IS_INT, OTHER

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.isel.combine import Combiner
    from oxllc.isel.dag import SDNode, SDValue

SETCC = isd.SETCC


def _select(c: Combiner, node: SDNode) -> SDValue | None:
    """A choice between a value and all zeros or ones, where the target has no conditional zero."""
    condition, x, y = node.ops
    vt = x.vt
    if not MVT_IS_INT[vt] or vt != condition.vt or (isd.CZERO_EQZ, vt) in c.legal:
        return None
    p, q = const_of(x), const_of(y)
    if p is not None and q is not None:
        return None
    if q == 0:
        return c.op(isd.AND, x, c.op(isd.SUB, c.const(0, vt), condition))
    if p == 0:
        return c.op(isd.AND, y, c.con(isd.ADD, condition, -1))
    if p == -1:
        return c.op(isd.OR, y, c.op(isd.SUB, c.const(0, vt), condition))
    if q == -1:
        return c.op(isd.OR, x, c.con(isd.ADD, condition, -1))
    return None


def _brcond(c: Combiner, node: SDNode) -> SDValue | None:
    chain, condition, block = node.ops
    test = condition.node
    if test.opcode == isd.XOR and const_of(test.ops[1]) == 1 and is_zero_extended(test.ops[0], 1):
        inverted = c.dag.setcc(condition.vt, test.ops[0], c.const(0, condition.vt), isd.SETEQ)
        return c.dag.make(isd.BRCOND, (OTHER,), (chain, inverted, block)).values[0]
    if test.opcode == SETCC and test.payload == isd.SETNE and const_of(test.ops[1]) == 0 and test.ops[0].node.opcode == SETCC:
        return c.dag.make(isd.BRCOND, (OTHER,), (chain, test.ops[0], block)).values[0]
    return None


SELECT_VISITORS: dict[int, Callable[[Combiner, SDNode], SDValue | None]] = {isd.SELECT: _select, isd.BRCOND: _brcond}
