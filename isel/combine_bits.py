"""Combines of bit operations: and, or, xor, shifts, sign_extend_inreg; and demanded bits.

`demanded(c, value, mask)` finds a simpler value that agrees on the bits of a mask (LLVM's SimplifyDemandedBits).  It builds new
nodes and only looks through nodes with other users, never changes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.combine_int import const_of, one_use
from oxllc.isel.dag import MemInfo
from oxllc.isel.knownbits import known
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


# -- and, or, xor -------------------------------------------------------------------------------------------------------------------------


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
    vt = x.vt
    if x is y:
        return x
    left, right = const_of(x), const_of(y)
    if left is not None:
        if right is not None:
            return c.const(left & right, vt)
        return c.op(AND, y, x)
    if right is None:
        return None
    bits = MVT_BITS[vt]
    full = (1 << bits) - 1
    mask = right & full
    if mask == full:
        return x
    if mask == 0:
        return y
    zeros = known(x)[0]
    if not ~zeros & full & ~mask:
        return x
    if not ~zeros & full & mask:
        return c.const(0, vt)
    inner = x.node
    if c.legal_only and inner.opcode == SRL and mask > 2047 and mask & (mask + 1) == 0 and one_use(x):
        # A field in the middle, where the mask is no immediate: two shifts.
        amount = const_of(inner.ops[1])
        width = mask.bit_length()
        if amount is not None and amount + width < bits:
            return c.con(SRL, c.con(SHL, inner.ops[0], bits - width - amount), bits - width)
    if inner.opcode == AND:
        number = const_of(inner.ops[1])
        if number is not None:
            return c.con(AND, inner.ops[0], number & right)
    if mask & (mask + 1) == 0:
        narrow = int_mvt(mask.bit_length())
        if narrow is not None:
            loaded = narrow_load(c, x, narrow, isd.ZEXTLOAD)
            if loaded is not None:
                return loaded
    simpler = demanded(c, x, mask)
    if simpler is not None:
        return c.op(AND, simpler, y)
    return None


def _or(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    vt = x.vt
    if x is y:
        return x
    left, right = const_of(x), const_of(y)
    if left is not None:
        if right is not None:
            return c.const(left | right, vt)
        return c.op(OR, y, x)
    if right is not None:
        if right == 0:
            return x
        if right == -1:
            return y
        inner = x.node
        if inner.opcode == OR:
            number = const_of(inner.ops[1])
            if number is not None:
                return c.con(OR, inner.ops[0], number | right)
        return None
    return _rotation(c, node)


def _rotation(c: Combiner, node: SDNode) -> SDValue | None:
    """(x << n) | (x >> (W - n)) as a rotation, where the target has one."""
    vt = node.vts[0]
    if not (c.can(isd.ROTL, vt) or c.can(isd.ROTR, vt)):
        return None
    up, down = node.ops[0].node, node.ops[1].node
    if up.opcode == SRL:
        up, down = down, up
    if up.opcode != SHL or down.opcode != SRL or up.ops[0] is not down.ops[0]:
        return None
    bits = MVT_BITS[vt]
    left, right = const_of(up.ops[1]), const_of(down.ops[1])
    if left is not None and right is not None:
        if left + right != bits:
            return None
        if c.can(isd.ROTR, vt):
            return c.con(isd.ROTR, up.ops[0], right)
        return c.con(isd.ROTL, up.ops[0], left)
    # amount and (0 - amount) & (W - 1)
    for opcode, by, back in ((isd.ROTL, up.ops[1], down.ops[1]), (isd.ROTR, down.ops[1], up.ops[1])):
        if c.can(opcode, vt) and _is_negated(back, by, bits):
            return c.op(opcode, up.ops[0], by)
    return None


def _is_negated(value: SDValue, amount: SDValue, bits: int) -> bool:
    node = value.node
    if node.opcode == AND and const_of(node.ops[1]) == bits - 1:
        node = node.ops[0].node
    if node.opcode != isd.SUB or const_of(node.ops[0]) not in (0, bits):
        return False
    if node.ops[1] is amount:
        return True
    masked = amount.node
    return masked.opcode == AND and const_of(masked.ops[1]) == bits - 1 and masked.ops[0] is node.ops[1]


def _xor(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    vt = x.vt
    if x is y:
        return c.const(0, vt)
    left, right = const_of(x), const_of(y)
    if left is not None:
        if right is not None:
            return c.const(left ^ right, vt)
        return c.op(XOR, y, x)
    if right is None:
        return None
    if right == 0:
        return x
    inner = x.node
    if inner.opcode == XOR:
        number = const_of(inner.ops[1])
        if number is not None:
            return c.con(XOR, inner.ops[0], number ^ right)
    if right == 1 and inner.opcode == isd.SETCC and one_use(x):
        cc = inner.payload
        assert isinstance(cc, int)
        integer = MVT_IS_INT[inner.ops[0].vt]
        inverse = isd.invert_int_cc(cc) if integer else isd.invert_fp_cc(cc)
        if not c.legal_only or (isd.SETCC, inner.ops[0].vt, inverse) in c.legal:
            return c.dag.setcc(vt, inner.ops[0], inner.ops[1], inverse)
    return None


# -- shifts ----------------------------------------------------------------------------------------------------


def _shl(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    vt = x.vt
    bits = MVT_BITS[vt]
    right = const_of(y)
    if right is None:
        return c.const(0, vt) if const_of(x) == 0 else None
    if right == 0:
        return x
    if not 0 < right < bits:
        return c.dag.undef(vt)
    left = const_of(x)
    if left is not None:
        return c.const(left << right, vt)
    inner = x.node
    amount = const_of(inner.ops[1]) if inner.opcode in (SHL, SRL, SRA) else None
    if amount is not None and 0 <= amount < bits:
        if inner.opcode == SHL:
            return c.con(SHL, inner.ops[0], amount + right) if amount + right < bits else c.const(0, vt)
        if amount == right:
            mask = -(1 << right)
            if mask >= -2048:
                return c.con(AND, inner.ops[0], mask)
    if inner.opcode == isd.ADD and one_use(x):
        number = const_of(inner.ops[1])
        if number is not None and -2048 <= number << right < 2048:
            return c.con(isd.ADD, c.con(SHL, inner.ops[0], right), number << right)
    simpler = demanded(c, x, (1 << (bits - right)) - 1)
    if simpler is not None:
        return c.op(SHL, simpler, y)
    return None


def _srl(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    vt = x.vt
    bits = MVT_BITS[vt]
    full = (1 << bits) - 1
    right = const_of(y)
    if right is None:
        return c.const(0, vt) if const_of(x) == 0 else None
    if right == 0:
        return x
    if not 0 < right < bits:
        return c.dag.undef(vt)
    left = const_of(x)
    if left is not None:
        return c.const((left & full) >> right, vt)
    if not ~known(x)[0] & full & -(1 << right):
        return c.const(0, vt)
    inner = x.node
    if c.legal_only and inner.opcode == AND and one_use(x):
        mask = const_of(inner.ops[1])
        if mask is not None and mask > 2047 and mask & (mask + 1) == 0 and mask.bit_length() != 32:
            width = mask.bit_length()
            return c.con(SRL, c.con(SHL, inner.ops[0], bits - width), bits - width + right)
    amount = const_of(inner.ops[1]) if inner.opcode in (SHL, SRL, SRA) else None
    if amount is not None and 0 <= amount < bits:
        if inner.opcode == SRL:
            return c.con(SRL, inner.ops[0], amount + right) if amount + right < bits else c.const(0, vt)
        if inner.opcode == SRA and right == bits - 1:
            return c.con(SRL, inner.ops[0], right)
        if inner.opcode == SHL and amount == right and bits - right in (8, 16, 32) and one_use(x):
            return c.con(AND, inner.ops[0], (1 << (bits - right)) - 1)
    if inner.opcode == isd.SIGN_EXTEND_INREG and right == bits - 1 and one_use(x):
        # The sign bit of a narrow value: bring it to the top by a shift alone.
        width = MVT_BITS[inner.payload]
        return c.con(SRL, c.con(SHL, inner.ops[0], bits - width), right) if (isd.SRLW, vt) not in c.legal or width != 32 else None
    simpler = demanded(c, x, full & -(1 << right))
    if simpler is not None:
        return c.op(SRL, simpler, y)
    return None


def _sra(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    vt = x.vt
    bits = MVT_BITS[vt]
    zeros, _, signs = known(x)
    if signs == bits:
        return x
    right = const_of(y)
    if zeros >> (bits - 1) & 1:
        return c.op(SRL, x, y)
    if right is None:
        return None
    if right == 0:
        return x
    if not 0 < right < bits:
        return c.dag.undef(vt)
    left = const_of(x)
    if left is not None:
        return c.const(left >> right, vt)
    inner = x.node
    amount = const_of(inner.ops[1]) if inner.opcode in (SHL, SRA) else None
    if amount is not None and 0 <= amount < bits:
        if inner.opcode == SRA:
            return c.con(SRA, inner.ops[0], min(bits - 1, amount + right))
        narrow = int_mvt(bits - amount)
        if right >= amount and narrow is not None and (isd.SIGN_EXTEND_INREG, vt, narrow) in c.legal and bits - amount == 32:
            extended = c.dag.get(isd.SIGN_EXTEND_INREG, vt, (inner.ops[0],), narrow)
            return c.con(SRA, extended, right - amount) if right > amount else extended
    simpler = demanded(c, x, ((1 << bits) - 1) & -(1 << right))
    if simpler is not None:
        return c.op(SRA, simpler, y)
    return None


def _sext_inreg(c: Combiner, node: SDNode) -> SDValue | None:
    x = node.ops[0]
    vt = x.vt
    narrow = node.payload
    assert isinstance(narrow, int)
    width = MVT_BITS[narrow]
    bits = MVT_BITS[vt]
    number = const_of(x)
    if number is not None:
        number &= (1 << width) - 1
        return c.const(number - (1 << width) if number >> (width - 1) else number, vt)
    if known(x)[2] > bits - width:
        return x
    loaded = narrow_load(c, x, narrow, isd.SEXTLOAD)
    if loaded is not None:
        return loaded
    inner = x.node
    if inner.opcode == isd.SIGN_EXTEND_INREG and MVT_BITS[inner.payload] >= width:
        return c.dag.get(isd.SIGN_EXTEND_INREG, vt, (inner.ops[0],), narrow)
    simpler = demanded(c, x, (1 << width) - 1)
    if simpler is not None:
        return c.dag.get(isd.SIGN_EXTEND_INREG, vt, (simpler,), narrow)
    return None


_WORD_SHIFTS = {isd.SLLW: SHL, isd.SRLW: SRL, isd.SRAW: SRA}


def _word_op(c: Combiner, node: SDNode) -> SDValue | None:
    """The ...W operations read the low halves of their operands, shifts only five bits of the amount."""
    x = node.ops[0]
    vt = x.vt
    low = 0xFFFFFFFF
    p = demanded(c, x, low)
    if len(node.ops) == 1:
        return None if p is None else c.dag.get(node.opcode, vt, (p,))
    y = node.ops[1]
    is_shift = node.opcode in _WORD_SHIFTS or node.opcode in (isd.ROLW, isd.RORW)
    q = demanded(c, y, 31 if is_shift else low)
    if p is not None or q is not None:
        return c.op(node.opcode, p or x, q or y)
    if node.opcode in _WORD_SHIFTS:
        left, amount = const_of(x), const_of(y)
        if left is not None and amount is not None:
            amount &= 31
            number = left & low
            signed = number - (1 << 32) if number >> 31 else number
            result = number << amount if node.opcode == isd.SLLW else number >> amount if node.opcode == isd.SRLW else signed >> amount
            result &= low
            return c.const(result - (1 << 32) if result >> 31 else result, vt)
    return None


def _count(c: Combiner, node: SDNode) -> SDValue | None:
    number = const_of(node.ops[0])
    if number is None:
        return None
    vt = node.vts[0]
    bits = MVT_BITS[vt]
    number &= (1 << bits) - 1
    opcode = node.opcode
    if opcode == isd.CTPOP:
        return c.const(number.bit_count(), vt)
    if opcode in (isd.CTLZ, isd.CTLZ_ZERO_UNDEF):
        return c.const(bits - number.bit_length(), vt)
    if opcode in (isd.CTTZ, isd.CTTZ_ZERO_UNDEF):
        return c.const((number & -number).bit_length() - 1 if number else bits, vt)
    if opcode == isd.BSWAP:
        return c.const(int.from_bytes(number.to_bytes(bits // 8, "little"), "big"), vt)
    return c.const(int(f"{number:0{bits}b}"[::-1], 2), vt)


def _abs(c: Combiner, node: SDNode) -> SDValue | None:
    x = node.ops[0]
    number = const_of(x)
    if number is not None:
        return c.const(abs(number), x.vt)
    if known(x)[0] >> (MVT_BITS[x.vt] - 1) & 1:
        return x
    return None


def _resize(c: Combiner, node: SDNode) -> SDValue | None:
    x = node.ops[0]
    number = const_of(x)
    if number is not None:
        if node.opcode == isd.ZERO_EXTEND:
            number &= (1 << MVT_BITS[x.vt]) - 1
        return c.const(number, node.vts[0])
    if node.opcode == isd.TRUNCATE and x.node.opcode in (isd.ZERO_EXTEND, isd.SIGN_EXTEND, isd.ANY_EXTEND):
        inner = x.node.ops[0]
        if inner.vt == node.vts[0]:
            return inner
    return None


BIT_VISITORS: dict[int, Callable[[Combiner, SDNode], SDValue | None]] = {
    AND: _and, OR: _or, XOR: _xor, SHL: _shl, SRL: _srl, SRA: _sra, isd.SIGN_EXTEND_INREG: _sext_inreg, isd.SLLW: _word_op,
    isd.SRLW: _word_op, isd.SRAW: _word_op, isd.DIVW: _word_op, isd.DIVUW: _word_op, isd.REMW: _word_op, isd.REMUW: _word_op,
    isd.ROLW: _word_op, isd.RORW: _word_op, isd.CLZW: _word_op, isd.CTZW: _word_op, isd.CPOPW: _word_op, isd.CTPOP: _count,
    isd.CTLZ: _count, isd.CTTZ: _count, isd.CTLZ_ZERO_UNDEF: _count, isd.CTTZ_ZERO_UNDEF: _count, isd.BSWAP: _count,
    isd.BITREVERSE: _count, isd.ABS: _abs, isd.TRUNCATE: _resize, isd.ZERO_EXTEND: _resize, isd.SIGN_EXTEND: _resize,
    isd.ANY_EXTEND: _resize,
}  # fmt: skip
