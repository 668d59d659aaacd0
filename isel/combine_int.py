"""Combines of integer arithmetic that rules cannot state: division by constants, offsets of symbols.

Division by an invariant integer: Granlund and Montgomery (PLDI 1994); Warren, Hacker's Delight, chapter 10.  Where the dividend is
known to have few bits, one high multiplication suffices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.dag import MAX_SYMBOL_OFFSET
from oxllc.isel.knownbits import known
from oxllc.target_desc import isd
from oxllc.target_desc.constants import constant_steps
from oxllc.target_desc.mvt import MVT_BITS

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.isel.combine import Combiner
    from oxllc.isel.dag import SDNode, SDValue

CONSTANT = isd.CONSTANT
ADD, SUB, MUL, SRL, SRA = isd.ADD, isd.SUB, isd.MUL, isd.SRL, isd.SRA


def const_of(value: SDValue) -> int | None:
    """The signed number of a constant."""
    node = value.node
    return node.payload if node.opcode == CONSTANT else None


def one_use(value: SDValue) -> bool:
    """Whether a value has exactly one use."""
    return len(value.uses) == 1


def _add(c: Combiner, node: SDNode) -> SDValue | None:
    """An offset goes into the symbol, unless accesses take it."""
    x, y = node.ops
    inner = x.node
    if inner.opcode == isd.GLOBAL_ADDRESS and one_use(x):
        offset = const_of(y)
        half = 1 << (c.imm_bits - 1)
        if offset is not None and not (-half <= offset < half and _only_addresses(node)):
            name, base = inner.payload
            if not -MAX_SYMBOL_OFFSET <= base + offset < MAX_SYMBOL_OFFSET:
                return None
            return c.dag.get(isd.GLOBAL_ADDRESS, x.vt, (), (name, base + offset))
    return None


def _only_addresses(node: SDNode) -> bool:
    """Whether a value only serves as an address of accesses, which can take an offset."""
    value = node.values[0]
    accesses = (isd.LOAD, isd.STORE)
    return all(user.opcode in accesses and user.ops[-1] is value and value not in user.ops[:-1] for user in value.uses)


# -- division by constants ------------------------------------------------------------------------------------------------------------


def _active_bits(value: SDValue) -> int:
    """How many low bits can be non-zero."""
    mask = (1 << MVT_BITS[value.vt]) - 1
    return (known(value)[0] ^ mask).bit_length()


def unsigned_magic(divisor: int, bits: int) -> tuple[int, int]:
    """(M, p) with x / divisor == (x * M) >> p for every x below 2**bits; p is as small as possible."""
    p = bits
    while True:
        magic = -(-(1 << p) // divisor)
        if (magic * divisor - (1 << p)) << bits <= 1 << p:
            return magic, p
        p += 1


def signed_magic(divisor: int, bits: int) -> tuple[int, int]:
    """(M, p), p >= bits, with M of the divisor's sign: x / divisor == ((x * M) >> p) + (x * M < 0) for every signed x of `bits` bits
    (|divisor| below 2**(bits - 1)).

    |M| exceeds 2**p / |divisor| by less than what brings any quotient to the next integer (Warren, "Hacker's Delight", 10-1): the
    closest are those x that leave |divisor| - 1.  A product below zero may just reach it, one above may not."""
    size = abs(divisor)
    half = 1 << (bits - 1)
    above, below = (half - 1, half) if divisor > 0 else (half, half - 1)  # largest |x| with a product above and below zero
    above -= (above + 1) % size
    below -= (below + 1) % size
    p = bits
    while True:
        magic = (1 << p) // size + 1
        excess = magic * size - (1 << p)
        if excess * above < 1 << p and excess * below <= 1 << p:
            return magic if divisor > 0 else -magic, p
        p += 1


def _udiv(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    vt = x.vt
    bits = MVT_BITS[vt]
    mask = (1 << bits) - 1
    right = const_of(y)
    if right is None or right == 0:
        return None
    divisor = right & mask
    active = _active_bits(x)
    if divisor.bit_length() > active:
        return c.const(0, vt)
    if active + (active + 1) <= bits or active <= bits // 2:
        magic, p = unsigned_magic(divisor, active)
        if magic.bit_length() + active <= bits and p < bits and c.can(MUL, vt):
            product = _product_of_shifted(c, x, magic, active) or c.con(MUL, x, magic)
            return c.con(SRL, product, p)
        if p <= bits and c.can(isd.MULHU, vt):
            return c.con(isd.MULHU, x, magic << (bits - p))
    if not (c.can(isd.MULHU, vt) and c.can(MUL, vt)):
        return None
    magic, p = unsigned_magic(divisor, bits)
    if magic >> bits == 0:
        high = c.con(isd.MULHU, x, magic)
        return c.con(SRL, high, p - bits) if p > bits else high
    if divisor % 2 == 0:
        shift = (divisor & -divisor).bit_length() - 1
        magic, p = unsigned_magic(divisor >> shift, bits - shift)
        if magic >> bits == 0:
            high = c.con(isd.MULHU, c.con(SRL, x, shift), magic)
            return c.con(SRL, high, p - bits) if p > bits else high
        magic, p = unsigned_magic(divisor, bits)
    # One bit too many: q = (((x - h) >> 1) + h) >> (p - bits - 1) with h = high(x * (M - 2^bits)).
    high = c.con(isd.MULHU, x, magic - (1 << bits))
    total = c.op(ADD, c.con(SRL, c.op(SUB, x, high), 1), high)
    return c.con(SRL, total, p - bits - 1) if p > bits + 1 else total


def _product_of_shifted(c: Combiner, x: SDValue, magic: int, active: int) -> SDValue | None:
    """x * magic where x is the low half of another value: the high half of (value << h) * (magic << h), h being half a word.  One shift does
    what would take two, and a constant of a word's upper half is often made in fewer instructions than one with its top bit set."""
    half = MVT_BITS[x.vt] // 2
    if active != half or magic >> half or x.node.opcode != isd.AND or const_of(x.node.ops[1]) != (1 << half) - 1:
        return None
    if not c.can(isd.MULHU, x.vt):
        return None
    high = magic << half
    signed = high - (1 << 2 * half) if high >> (2 * half - 1) else high
    steps, plain_steps = constant_steps(c.legality.target, signed), constant_steps(c.legality.target, magic)
    if steps is None or plain_steps is None or len(steps) > len(plain_steps):
        return None
    return c.con(isd.MULHU, c.con(isd.SHL, x.node.ops[0], half), high)


def _sdiv(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    vt = x.vt
    bits = MVT_BITS[vt]
    right = const_of(y)
    if right is None or right == 0:
        return None
    signs = known(x)[2]
    divisor = abs(right)
    if right == -(1 << (bits - 1)):
        return None
    if divisor & (divisor - 1) == 0:
        quotient = c.con(SRA, c.op(ADD, x, _bias(c, x, divisor)), divisor.bit_length() - 1)
        return c.op(SUB, c.const(0, vt), quotient) if right < 0 else quotient
    width = bits - signs + 1  # x is the sign extension of so many bits
    if divisor >> (width - 1):
        return c.const(0, vt)
    magic, p = signed_magic(right, width)
    if abs(magic).bit_length() + width <= bits and p < bits and c.can(MUL, vt):
        product = c.con(MUL, x, magic)
        return c.op(ADD, c.con(SRA, product, p), c.con(SRL, product, bits - 1))
    if not c.can(isd.MULHS, vt):
        return None
    magic, p = signed_magic(right, bits)
    high = c.con(isd.MULHS, x, magic)
    if abs(magic) >> (bits - 1):  # as a signed constant it is 2**bits too small, or too large
        high = c.op(ADD if right > 0 else SUB, high, x)
    return c.op(ADD, c.con(SRA, high, p - bits) if p > bits else high, c.con(SRL, high, bits - 1))


def _bias(c: Combiner, x: SDValue, divisor: int) -> SDValue:
    """divisor - 1 for negative x, otherwise 0 (divisor a power of two)."""
    bits = MVT_BITS[x.vt]
    shift = divisor.bit_length() - 1
    sign = x if shift == 1 else c.con(SRA, x, bits - 1)
    return c.con(SRL, sign, bits - shift)


def _urem(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    vt = x.vt
    mask = (1 << MVT_BITS[vt]) - 1
    right = const_of(y)
    if right is None or right == 0:
        return None
    divisor = right & mask
    if divisor.bit_length() > _active_bits(x):
        return x
    quotient = _udiv(c, node)
    return None if quotient is None else c.op(SUB, x, c.con(MUL, quotient, right))


def _srem(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    right = const_of(y)
    if right is None or right == 0:
        return None
    divisor = abs(right)
    if divisor & (divisor - 1) == 0:
        bias = _bias(c, x, divisor)
        return c.op(SUB, c.con(isd.AND, c.op(ADD, x, bias), divisor - 1), bias)
    quotient = _sdiv(c, node) if right > 0 else None
    return None if quotient is None else c.op(SUB, x, c.con(MUL, quotient, right))


INT_VISITORS: dict[int, Callable[[Combiner, SDNode], SDValue | None]] = {
    ADD: _add, isd.UDIV: _udiv, isd.SDIV: _sdiv, isd.UREM: _urem, isd.SREM: _srem,
}
