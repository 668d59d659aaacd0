"""Demanded bits, and loads of no more bits than are used.

`demanded(c, value, mask)` finds a simpler value that agrees on the bits of a mask (LLVM's SimplifyDemandedBits).  It builds new
nodes and only looks through nodes with other users, never changes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.combine_int import const_of, one_use
from oxllc.isel.dag import MemInfo
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import MVT_BITS, MVT_IS_INT, int_mvt

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.isel.combine import Combiner
    from oxllc.isel.dag import SDNode, SDValue

AND, OR, XOR, SHL, SRL, SRA = isd.AND, isd.OR, isd.XOR, isd.SHL, isd.SRL, isd.SRA
_LOW_OPS = frozenset((isd.ADD, isd.SUB, isd.MUL))
MAX_DEPTH = 6


# -- demanded bits ----------------------------------------------------------------------------------------------------------------------


def demanded(c: Combiner, value: SDValue, mask: int, depth: int = 0) -> SDValue | None:
    """A simpler value that agrees with `value` on the bits of `mask`, or None."""
    node = value.node
    opcode = node.opcode
    if opcode == AND:
        number = const_of(node.ops[1])
        if number is None:
            return _both(c, value, mask, mask, depth)
        if not mask & ~number:
            return demanded(c, node.ops[0], mask, depth) or node.ops[0]
        return _first(c, value, mask & number, depth)
    if opcode in (OR, XOR):
        number = const_of(node.ops[1])
        if number is not None and not number & mask:
            return demanded(c, node.ops[0], mask, depth) or node.ops[0]
        return _both(c, value, mask, mask, depth)
    if opcode == isd.SIGN_EXTEND_INREG:
        if not one_use(value):
            return None  # it is computed for another user anyway
        width = MVT_BITS[node.payload]
        low = (1 << width) - 1
        if not mask & ~low:
            return demanded(c, node.ops[0], mask, depth) or node.ops[0]
        return _first(c, value, mask & low | 1 << (width - 1), depth)
    if opcode in _LOW_OPS:
        low = (1 << mask.bit_length()) - 1
        return _both(c, value, low, low, depth)
    if opcode == SHL:
        number = const_of(node.ops[1])
        if number is not None and number < MVT_BITS[value.vt]:
            return _first(c, value, mask >> number, depth)
        if number is None:
            low = (1 << mask.bit_length()) - 1
            return _first(c, value, low, depth)
        return None
    if opcode == SRL:
        number = const_of(node.ops[1])
        if number is not None and number < MVT_BITS[value.vt]:
            bits = MVT_BITS[value.vt]
            inner = node.ops[0].node
            if inner.opcode == SHL and const_of(inner.ops[1]) == number and not mask >> (bits - number):
                return demanded(c, inner.ops[0], mask, depth) or inner.ops[0]
            return _first(c, value, mask << number & ((1 << bits) - 1), depth)
        return None
    if opcode == isd.SELECT and depth < MAX_DEPTH and one_use(value):
        condition, x, y = node.ops
        p, q = demanded(c, x, mask, depth + 1), demanded(c, y, mask, depth + 1)
        if p is not None or q is not None:
            return c.dag.get(isd.SELECT, value.vt, (condition, p or x, q or y))
    return None


def _first(c: Combiner, value: SDValue, mask: int, depth: int) -> SDValue | None:
    if depth >= MAX_DEPTH or not one_use(value):
        return None
    node = value.node
    new = demanded(c, node.ops[0], mask, depth + 1)
    if new is None:
        return None
    return c.dag.get(node.opcode, value.vt, (new, *node.ops[1:]), node.payload)


def _both(c: Combiner, value: SDValue, left: int, right: int, depth: int) -> SDValue | None:
    if depth >= MAX_DEPTH or not one_use(value):
        return None
    node = value.node
    x, y = node.ops
    p = demanded(c, x, left, depth + 1)
    q = demanded(c, y, right, depth + 1)
    if p is None and q is None:
        return None
    return c.dag.get(node.opcode, value.vt, (p or x, q or y), node.payload)


# -- visitors -------------------------------------------------------------------------------------------------------------------------


def narrow_load(c: Combiner, value: SDValue, vt: int, ext: int) -> SDValue | None:
    """A load in place of the low bits of `value` (a load used once), extended; little-endian."""
    node = value.node
    if node.opcode != isd.LOAD or not one_use(value):
        return None
    info = node.payload
    assert isinstance(info, MemInfo)
    if info.mem.is_volatile or info.mem.is_atomic or (isd.LOAD, value.vt, vt, ext) not in c.legal:
        return None
    have, want = MVT_BITS[info.vt], MVT_BITS[vt]
    if want < 8 or want > have or (want == have and info.ext == ext):
        return None
    if want < have and not MVT_IS_INT[info.vt]:
        return None
    mem = info.mem if want == have else info.mem._replace(size=want // 8)
    new = c.dag.load(node.ops[0], node.ops[1], value.vt, MemInfo(vt, ext, mem))
    c.replace(node.values[1], new.values[1])
    return new.values[0]


def _and(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    right = const_of(y)
    if right is None:
        return None
    mask = right & ((1 << MVT_BITS[x.vt]) - 1)
    if mask & (mask + 1) == 0:
        narrow = int_mvt(mask.bit_length())
        if narrow is not None:
            loaded = narrow_load(c, x, narrow, isd.ZEXTLOAD)
            if loaded is not None:
                return loaded
    simpler = demanded(c, x, mask)
    return None if simpler is None else c.op(AND, simpler, y)


def _shift(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    amount = const_of(y)
    if amount is None:
        return None
    full = (1 << MVT_BITS[x.vt]) - 1
    simpler = demanded(c, x, full >> amount if node.opcode == SHL else full & -(1 << amount))
    return None if simpler is None else c.op(node.opcode, simpler, y)


def _sext_inreg(c: Combiner, node: SDNode) -> SDValue | None:
    x = node.ops[0]
    narrow = node.payload
    assert isinstance(narrow, int)
    loaded = narrow_load(c, x, narrow, isd.SEXTLOAD)
    if loaded is not None:
        return loaded
    simpler = demanded(c, x, (1 << MVT_BITS[narrow]) - 1)
    return None if simpler is None else c.dag.get(isd.SIGN_EXTEND_INREG, x.vt, (simpler,), narrow)


_WORD_SHIFTS = frozenset((isd.SLLW, isd.SRLW, isd.SRAW, isd.ROLW, isd.RORW))


def _word_op(c: Combiner, node: SDNode) -> SDValue | None:
    """The ...W operations read the low halves of their operands, shifts only five bits of the amount."""
    x = node.ops[0]
    vt = x.vt
    low = 0xFFFFFFFF
    p = demanded(c, x, low)
    if len(node.ops) == 1:
        return None if p is None else c.dag.get(node.opcode, vt, (p,))
    y = node.ops[1]
    q = demanded(c, y, 31 if node.opcode in _WORD_SHIFTS else low)
    return c.op(node.opcode, p or x, q or y) if p is not None or q is not None else None


BIT_VISITORS: dict[int, Callable[[Combiner, SDNode], SDValue | None]] = {
    AND: _and, SHL: _shift, SRL: _shift, SRA: _shift, isd.SIGN_EXTEND_INREG: _sext_inreg, isd.SLLW: _word_op,
    isd.SRLW: _word_op, isd.SRAW: _word_op, isd.DIVW: _word_op, isd.DIVUW: _word_op, isd.REMW: _word_op, isd.REMUW: _word_op,
    isd.ROLW: _word_op, isd.RORW: _word_op, isd.CLZW: _word_op, isd.CTZW: _word_op, isd.CPOPW: _word_op,
}  # fmt: skip
