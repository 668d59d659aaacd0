"""Combines of integer arithmetic: add, sub, mul, division by constants.

Division by an invariant integer: Granlund and Montgomery (PLDI 1994); Warren, Hacker's Delight, chapter 10.  Where the dividend is
known to have few bits, one high multiplication suffices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.knownbits import known
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import MVT_BITS

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.isel.combine import Combiner
    from oxllc.isel.dag import SDNode, SDValue

CONSTANT = isd.CONSTANT
ADD, SUB, MUL, SHL, SRL, SRA = isd.ADD, isd.SUB, isd.MUL, isd.SHL, isd.SRL, isd.SRA


def const_of(value: SDValue) -> int | None:
    """The signed number of a constant."""
    node = value.node
    return node.payload if node.opcode == CONSTANT else None


def one_use(value: SDValue) -> bool:
    """Whether a value has exactly one use."""
    return len(value.uses) == 1


def wrap(number: int, bits: int) -> int:
    """A number as two's complement."""
    number &= (1 << bits) - 1
    return number - (1 << bits) if number >> (bits - 1) else number


def _add(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    left, right = const_of(x), const_of(y)
    if left is not None:
        if right is not None:
            return c.const(left + right, x.vt)
        return c.op(ADD, y, x)
    inner = x.node
    if right is not None:
        if right == 0:
            return x
        if inner.opcode == ADD:
            number = const_of(inner.ops[1])
            if number is not None:
                return c.con(ADD, inner.ops[0], number + right)
        elif inner.opcode == SUB:
            number = const_of(inner.ops[0])
            if number is not None:
                return c.op(SUB, c.const(number + right, x.vt), inner.ops[1])
        elif inner.opcode == isd.GLOBAL_ADDRESS and one_use(x) and not (-2048 <= right < 2048 and _only_addresses(node)):
            name, offset = inner.payload
            return c.dag.get(isd.GLOBAL_ADDRESS, x.vt, (), (name, offset + right))
        return None
    other = y.node
    # Constants move outwards, where an address can take them.
    if inner.opcode == ADD and one_use(x):
        number = const_of(inner.ops[1])
        if number is not None:
            return c.con(ADD, c.op(ADD, inner.ops[0], y), number)
    if other.opcode == ADD and one_use(y):
        number = const_of(other.ops[1])
        if number is not None:
            return c.con(ADD, c.op(ADD, x, other.ops[0]), number)
    if inner.opcode == SUB:
        if inner.ops[1] is y:
            return inner.ops[0]
        if const_of(inner.ops[0]) == 0:
            return c.op(SUB, y, inner.ops[1])
    if other.opcode == SUB:
        if other.ops[1] is x:
            return other.ops[0]
        if const_of(other.ops[0]) == 0:
            return c.op(SUB, x, other.ops[1])
    return None


def _only_addresses(node: SDNode) -> bool:
    """Whether a value only serves as an address of accesses, which can take an offset."""
    value = node.values[0]
    accesses = (isd.LOAD, isd.STORE)
    return all(user.opcode in accesses and user.ops[-1] is value and value not in user.ops[:-1] for user in value.uses)


def _sub(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    vt = x.vt
    if x is y:
        return c.const(0, vt)
    left, right = const_of(x), const_of(y)
    if right is not None:
        if left is not None:
            return c.const(left - right, vt)
        return c.con(ADD, x, -right)
    inner, other = x.node, y.node
    if inner.opcode == ADD:
        if inner.ops[1] is y:
            return inner.ops[0]
        if inner.ops[0] is y:
            return inner.ops[1]
        number = const_of(inner.ops[1])
        if number is not None and one_use(x):
            return c.con(ADD, c.op(SUB, inner.ops[0], y), number)
    if other.opcode == ADD:
        number = const_of(other.ops[1])
        if number is not None and left is not None:
            return c.op(SUB, c.const(left - number, vt), other.ops[0])
        if other.ops[0] is x:
            return c.op(SUB, c.const(0, vt), other.ops[1])
        if other.ops[1] is x:
            return c.op(SUB, c.const(0, vt), other.ops[0])
        if number is not None and one_use(y):
            return c.con(ADD, c.op(SUB, x, other.ops[0]), -number)
    if other.opcode == SUB and const_of(other.ops[0]) == 0:
        return other.ops[1] if left == 0 else c.op(ADD, x, other.ops[1])
    if left == -1:
        return c.con(isd.XOR, y, -1)
    if left == 0 and other.opcode == SRA and const_of(other.ops[1]) == MVT_BITS[vt] - 1:
        return c.con(SRL, other.ops[0], MVT_BITS[vt] - 1)
    return None


def _mul(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    vt = x.vt
    bits = MVT_BITS[vt]
    left, right = const_of(x), const_of(y)
    if left is not None:
        if right is not None:
            return c.const(left * right, vt)
        return c.op(MUL, y, x)
    if right is None:
        return None
    if right == 0:
        return y
    if right == 1:
        return x
    if right == -1:
        return c.op(SUB, c.const(0, vt), x)
    magnitude = right & ((1 << bits) - 1)
    if magnitude & (magnitude - 1) == 0:
        return c.con(SHL, x, magnitude.bit_length() - 1)
    if right < 0 and -right & (-right - 1) == 0:
        return c.op(SUB, c.const(0, vt), c.con(SHL, x, (-right).bit_length() - 1))
    inner = x.node
    if inner.opcode == SHL:
        amount = const_of(inner.ops[1])
        if amount is not None:
            return c.con(MUL, inner.ops[0], right << amount)
    if inner.opcode == MUL:
        number = const_of(inner.ops[1])
        if number is not None:
            return c.con(MUL, inner.ops[0], wrap(right * number, bits))
    if inner.opcode == ADD and one_use(x):
        number = const_of(inner.ops[1])
        if number is not None and -2048 <= number * right < 2048:
            return c.con(ADD, c.con(MUL, inner.ops[0], right), number * right)
    # 2^n + 1, 2^n - 1 and their negatives: a shift and an addition.
    positive = abs(right)
    if (positive - 1) & (positive - 2) == 0:
        shifted = c.con(SHL, x, (positive - 1).bit_length() - 1)
        total = c.op(ADD, shifted, x)
        return total if right > 0 else c.op(SUB, c.const(0, vt), total)
    if (positive + 1) & positive == 0:
        shifted = c.con(SHL, x, (positive + 1).bit_length() - 1)
        return c.op(SUB, shifted, x) if right > 0 else c.op(SUB, x, shifted)
    return None


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
    """(M, p), divisor > 1: x / divisor == ((x * M) >> p) + (x < 0) for every signed x of `bits` bits."""
    p = bits - 1
    while True:
        magic = (1 << p) // divisor + 1
        if (magic * divisor - (1 << p)) << (bits - 1) < 1 << p:
            return magic, p
        p += 1


def _udiv(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    vt = x.vt
    bits = MVT_BITS[vt]
    mask = (1 << bits) - 1
    left, right = const_of(x), const_of(y)
    if right is None or right == 0:
        return None
    divisor = right & mask
    if left is not None:
        return c.const((left & mask) // divisor, vt)
    if divisor & (divisor - 1) == 0:
        return c.con(SRL, x, divisor.bit_length() - 1)
    active = _active_bits(x)
    if divisor.bit_length() > active:
        return c.const(0, vt)
    if active + (active + 1) <= bits or active <= bits // 2:
        magic, p = unsigned_magic(divisor, active)
        if magic.bit_length() + active <= bits and p < bits and c.can(MUL, vt):
            return c.con(SRL, c.con(MUL, x, magic), p)
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


def _sdiv(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    vt = x.vt
    bits = MVT_BITS[vt]
    left, right = const_of(x), const_of(y)
    if right is None or right == 0:
        return None
    if left is not None:
        quotient = abs(left) // abs(right)
        return c.const(quotient if (left < 0) == (right < 0) else -quotient, vt)
    if right == 1:
        return x
    if right == -1:
        return c.op(SUB, c.const(0, vt), x)
    zeros, _, signs = known(x)
    divisor = abs(right)
    if zeros >> (bits - 1) & 1 and right > 0:
        return c.op(isd.UDIV, x, y)
    if right == -(1 << (bits - 1)):
        return None
    if divisor & (divisor - 1) == 0:
        quotient_value = c.con(SRA, c.op(ADD, x, _bias(c, x, divisor)), divisor.bit_length() - 1)
    else:
        width = bits - signs + 1  # x is the sign extension of so many bits
        if divisor >> (width - 1):
            return c.const(0, vt)
        magic, p = signed_magic(divisor, width)
        if magic.bit_length() + width <= bits and p < bits and c.can(MUL, vt):
            high = c.con(SRA, c.con(MUL, x, magic), p)
        elif c.can(isd.MULHS, vt):
            magic, p = signed_magic(divisor, bits)
            high = c.con(isd.MULHS, x, magic)
            if magic >> (bits - 1):
                high = c.op(ADD, high, x)
            if p > bits:
                high = c.con(SRA, high, p - bits)
        else:
            return None
        quotient_value = c.op(ADD, high, c.con(SRL, x, bits - 1))
    return c.op(SUB, c.const(0, vt), quotient_value) if right < 0 else quotient_value


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
    left, right = const_of(x), const_of(y)
    if right is None or right == 0:
        return None
    divisor = right & mask
    if left is not None:
        return c.const((left & mask) % divisor, vt)
    if divisor & (divisor - 1) == 0:
        return c.con(isd.AND, x, divisor - 1)
    if divisor.bit_length() > _active_bits(x):
        return x
    quotient = _udiv(c, node)
    return None if quotient is None else c.op(SUB, x, c.con(MUL, quotient, right))


def _srem(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    vt = x.vt
    bits = MVT_BITS[vt]
    left, right = const_of(x), const_of(y)
    if right is None or right == 0:
        return None
    divisor = abs(right)
    if left is not None:
        return c.const(abs(left) % divisor * (-1 if left < 0 else 1), vt)
    if divisor == 1:
        return c.const(0, vt)
    if known(x)[0] >> (bits - 1) & 1 and (isd.UREM, vt) in c.legal:
        return c.dag.get(isd.UREM, vt, (x, c.const(divisor, vt)))
    if divisor & (divisor - 1) == 0:
        bias = _bias(c, x, divisor)
        return c.op(SUB, c.con(isd.AND, c.op(ADD, x, bias), divisor - 1), bias)
    quotient = _sdiv(c, node) if right > 0 else None
    return None if quotient is None else c.op(SUB, x, c.con(MUL, quotient, right))


def _mulh(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    vt = x.vt
    bits = MVT_BITS[vt]
    left, right = const_of(x), const_of(y)
    if left is not None and right is not None:
        if node.opcode == isd.MULHU:
            mask = (1 << bits) - 1
            return c.const((left & mask) * (right & mask) >> bits, vt)
        return c.const(left * right >> bits, vt)
    if left is not None:
        return c.op(node.opcode, y, x)
    if right == 0:
        return y
    if node.opcode == isd.MULHU and right is not None and right > 0 and right & (right - 1) == 0 and right > 1:
        return c.con(SRL, x, bits - right.bit_length() + 1)
    return None


INT_VISITORS: dict[int, Callable[[Combiner, SDNode], SDValue | None]] = {
    ADD: _add, SUB: _sub, MUL: _mul, isd.UDIV: _udiv, isd.SDIV: _sdiv, isd.UREM: _urem, isd.SREM: _srem, isd.MULHU: _mulh,
    isd.MULHS: _mulh,
}  # fmt: skip
