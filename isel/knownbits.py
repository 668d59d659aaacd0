"""Known bits and sign bits of DAG values (LLVM's computeKnownBits and ComputeNumSignBits).

`known(value)` gives (zeros, ones, signs): masks of the bits that are certainly 0 or 1, and how many leading bits certainly
equal the sign bit (at least 1).  The result is cached on the value.  Caches stay valid because a value is only ever replaced by
one that refines it, and demanded-bits rewriting builds new nodes instead of changing nodes in place.  Facts from outside
(arguments with `zeroext`, registers written by other blocks, `!range`) are stored in the cache when the value is made.

Operands are visited with an explicit stack, each node once: the cost is linear in the graph.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.target_desc import isd
from oxllc.target_desc.mvt import MVT_BITS, MVT_COUNT, MVT_IS_INT

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.isel.dag import SDNode, SDValue

Known = tuple[int, int, int]
UNKNOWN: Known = (0, 0, 1)


def known(value: SDValue) -> Known:
    """(known zeros, known ones, sign bits) of an integer value."""
    found = value.known
    if found is not None:
        return found
    node = value.node
    opcode = node.opcode
    if opcode not in _TRANSFER or not MVT_IS_INT[value.vt]:
        value.known = UNKNOWN
        return UNKNOWN
    if opcode == isd.CONSTANT and not MVT_COUNT[value.vt]:
        found = value.known = _constant(node, value)
        return found
    stack = [value]
    while stack:
        top = stack[-1]
        if top.known is not None:
            stack.pop()
            continue
        node = top.node
        transfer = _TRANSFER.get(node.opcode)
        if transfer is None or not MVT_IS_INT[top.vt] or MVT_COUNT[top.vt]:
            top.known = UNKNOWN
            stack.pop()
            continue
        size = len(stack)
        for op in node.ops:
            if op.known is None and MVT_IS_INT[op.vt]:
                stack.append(op)
        if len(stack) > size:
            continue
        top.known = normalize(*transfer(node, top), MVT_BITS[top.vt])
        stack.pop()
    result = value.known
    assert result is not None
    return result


def normalize(zeros: int, ones: int, signs: int, bits: int) -> Known:
    """Make the three agree: leading known bits are sign bits."""
    mask = (1 << bits) - 1
    zeros &= mask
    ones &= mask
    top = 1 << (bits - 1)
    if zeros & top:
        leading = bits - (zeros ^ mask).bit_length()
        if leading > signs:
            signs = leading
        elif signs > leading:
            zeros |= mask ^ ((1 << (bits - signs)) - 1)
    elif ones & top:
        leading = bits - (ones ^ mask).bit_length()
        if leading > signs:
            signs = leading
        elif signs > leading:
            ones |= mask ^ ((1 << (bits - signs)) - 1)
    return zeros, ones, signs if signs < bits else bits


def num_sign_bits(value: SDValue) -> int:
    """How many leading bits equal the sign bit."""
    return known(value)[2]


def masked_is_zero(value: SDValue, mask: int) -> bool:
    """Whether all bits of the mask are known to be 0."""
    return not mask & ~known(value)[0]


def is_zero_extended(value: SDValue, bits: int) -> bool:
    """Whether every bit from `bits` up is known to be 0."""
    width = MVT_BITS[value.vt]
    high = ((1 << width) - 1) ^ ((1 << bits) - 1)
    return known(value)[0] & high == high


def is_sign_extended(value: SDValue, bits: int) -> bool:
    """Whether the value is the sign extension of its low `bits` bits."""
    return known(value)[2] > MVT_BITS[value.vt] - bits


def no_common_bits(a: SDValue, b: SDValue) -> bool:
    """Whether no bit can be 1 in both."""
    mask = (1 << MVT_BITS[a.vt]) - 1
    return (known(a)[0] | known(b)[0]) & mask == mask


def known_from_range(zero_extended: int, sign_extended: int, bits: int) -> Known:
    """What it means to be zero-extended (or sign-extended) from so many bits (0: not)."""
    mask = (1 << bits) - 1
    if zero_extended and zero_extended < bits:
        return normalize(mask ^ ((1 << zero_extended) - 1), 0, 1, bits)
    if sign_extended and sign_extended < bits:
        return 0, 0, bits - sign_extended + 1
    return UNKNOWN


# -- transfer functions: operands' `known` is computed already ---------------------------------------------------------


def _k(value: SDValue) -> Known:
    found = value.known
    return found if found is not None else UNKNOWN


def _constant(node: SDNode, value: SDValue) -> Known:
    bits = MVT_BITS[value.vt]
    mask = (1 << bits) - 1
    number = node.payload
    assert isinstance(number, int)
    magnitude = (number if number >= 0 else ~number).bit_length()
    return mask & ~number, number & mask, bits - magnitude


def _and(node: SDNode, value: SDValue) -> Known:
    za, oa, sa = _k(node.ops[0])
    zb, ob, sb = _k(node.ops[1])
    return za | zb, oa & ob, min(sa, sb)


def _or(node: SDNode, value: SDValue) -> Known:
    za, oa, sa = _k(node.ops[0])
    zb, ob, sb = _k(node.ops[1])
    return za & zb, oa | ob, min(sa, sb)


def _xor(node: SDNode, value: SDValue) -> Known:
    za, oa, sa = _k(node.ops[0])
    zb, ob, sb = _k(node.ops[1])
    return (za & zb) | (oa & ob), (za & ob) | (oa & zb), min(sa, sb)


def _amount(node: SDNode) -> int | None:
    amount = node.ops[1].node
    if amount.opcode == isd.CONSTANT and isinstance(amount.payload, int) and 0 <= amount.payload < MVT_BITS[node.vts[0]]:
        return amount.payload
    return None


def _shl(node: SDNode, value: SDValue) -> Known:
    zeros, ones, signs = _k(node.ops[0])
    amount = _amount(node)
    if amount is None:
        mask = (1 << MVT_BITS[value.vt]) - 1
        low = zeros & mask  # trailing zeros stay
        trailing = (~low & (low + 1)).bit_length() - 1
        return (1 << trailing) - 1, 0, 1
    return (zeros << amount) | ((1 << amount) - 1), ones << amount, max(1, signs - amount)


def _srl(node: SDNode, value: SDValue) -> Known:
    zeros, ones, signs = _k(node.ops[0])
    bits = MVT_BITS[value.vt]
    mask = (1 << bits) - 1
    amount = _amount(node)
    if amount is None:
        leading = bits - (zeros ^ mask).bit_length()
        return mask ^ ((1 << (bits - leading)) - 1), 0, 1
    return (zeros >> amount) | (mask ^ (mask >> amount)), ones >> amount, 1 if amount else signs


def _sra(node: SDNode, value: SDValue) -> Known:
    zeros, ones, signs = _k(node.ops[0])
    bits = MVT_BITS[value.vt]
    amount = _amount(node)
    if amount is None:
        return 0, 0, signs
    fill = ((1 << bits) - 1) ^ ((1 << (bits - amount)) - 1)
    top = 1 << (bits - 1)
    z = zeros >> amount
    o = ones >> amount
    if zeros & top:
        z |= fill
    if ones & top:
        o |= fill
    return z, o, min(bits, signs + amount)


def _trailing(mask: int) -> int:
    """Number of low one bits of a mask."""
    return (~mask & (mask + 1)).bit_length() - 1


def _add(node: SDNode, value: SDValue) -> Known:
    bits = MVT_BITS[value.vt]
    mask = (1 << bits) - 1
    za, oa, sa = _k(node.ops[0])
    zb, ob, sb = _k(node.ops[1])
    low = min(sa, sb)
    signs = low - 1 if low > 1 else 1
    if node.opcode == isd.SUB:
        # a - b = a + ~b + 1
        zb, ob = ob, zb
        carry_zero, carry_one = 0, 1
    else:
        carry_zero, carry_one = 1, 0
    # The largest and the smallest possible sums agree on a bit iff it is known (Warren, Hacker's Delight, 4-2).
    sum_max = ((mask & ~za) + (mask & ~zb) + (1 - carry_zero)) & mask
    sum_min = (oa + ob + carry_one) & mask
    carry_known_zero = ~(sum_max ^ za ^ zb) & mask
    carry_known_one = (sum_min ^ oa ^ ob) & mask
    all_known = (za | oa) & (zb | ob) & (carry_known_zero | carry_known_one)
    return ~sum_max & all_known, sum_min & all_known, signs


def _mul(node: SDNode, value: SDValue) -> Known:
    bits = MVT_BITS[value.vt]
    mask = (1 << bits) - 1
    za, _, sa = _k(node.ops[0])
    zb, _, sb = _k(node.ops[1])
    trailing = min(bits, _trailing(za) + _trailing(zb))
    zeros = (1 << trailing) - 1
    active = (za ^ mask).bit_length() + (zb ^ mask).bit_length()
    if active < bits:
        zeros |= mask ^ ((1 << active) - 1)
    valid = (bits - sa + 1) + (bits - sb + 1)
    return zeros, 0, max(1, bits - valid + 1)


def _sext_inreg(node: SDNode, value: SDValue) -> Known:
    bits = MVT_BITS[value.vt]
    narrow = node.payload
    assert isinstance(narrow, int)
    width = MVT_BITS[narrow]
    zeros, ones, signs = _k(node.ops[0])
    low = (1 << width) - 1
    high = ((1 << bits) - 1) ^ low
    top = 1 << (width - 1)
    z = zeros & low
    o = ones & low
    if zeros & top:
        z |= high
    elif ones & top:
        o |= high
    return z, o, max(bits - width + 1, signs)


def _boolean(node: SDNode, value: SDValue) -> Known:
    bits = MVT_BITS[value.vt]
    return (1 << bits) - 2, 0, bits - 1


def _load(node: SDNode, value: SDValue) -> Known:
    info = node.payload
    bits = MVT_BITS[value.vt]
    width = MVT_BITS[info.vt]
    ext = info.ext
    if ext == isd.ZEXTLOAD:
        return ((1 << bits) - 1) ^ ((1 << width) - 1), 0, 1
    if ext == isd.SEXTLOAD:
        return 0, 0, bits - width + 1
    return UNKNOWN


def _select(node: SDNode, value: SDValue) -> Known:
    za, oa, sa = _k(node.ops[-2])
    zb, ob, sb = _k(node.ops[-1])
    return za & zb, oa & ob, min(sa, sb)


def _minmax(node: SDNode, value: SDValue) -> Known:
    za, oa, sa = _k(node.ops[0])
    zb, ob, sb = _k(node.ops[1])
    zeros = za & zb
    if node.opcode == isd.UMIN:  # no larger than either: keeps the longer run of leading zeros
        mask = (1 << MVT_BITS[value.vt]) - 1
        active = min((za ^ mask).bit_length(), (zb ^ mask).bit_length())
        zeros |= mask ^ ((1 << active) - 1)
    return zeros, oa & ob, min(sa, sb)


def _czero(node: SDNode, value: SDValue) -> Known:
    zeros, _, signs = _k(node.ops[0])
    return zeros, 0, signs


def _count(node: SDNode, value: SDValue) -> Known:
    bits = MVT_BITS[value.vt]
    return ((1 << bits) - 1) ^ ((1 << bits.bit_length()) - 1), 0, 1


def _word_count(node: SDNode, value: SDValue) -> Known:
    return ((1 << MVT_BITS[value.vt]) - 1) ^ 63, 0, 1


def _word_result(node: SDNode, value: SDValue) -> Known:
    return 0, 0, MVT_BITS[value.vt] - 31


def _udiv(node: SDNode, value: SDValue) -> Known:
    mask = (1 << MVT_BITS[value.vt]) - 1
    active = (_k(node.ops[0])[0] ^ mask).bit_length()
    divisor = node.ops[1].node
    if divisor.opcode == isd.CONSTANT and isinstance(divisor.payload, int) and divisor.payload > 0:
        active = max(0, active - divisor.payload.bit_length() + 1)
    return mask ^ ((1 << active) - 1), 0, 1


def _urem(node: SDNode, value: SDValue) -> Known:
    mask = (1 << MVT_BITS[value.vt]) - 1
    active = min((_k(node.ops[0])[0] ^ mask).bit_length(), (_k(node.ops[1])[0] ^ mask).bit_length())
    return mask ^ ((1 << active) - 1), 0, 1


def _srem(node: SDNode, value: SDValue) -> Known:
    return 0, 0, max(_k(node.ops[0])[2], 1)


def _sdiv(node: SDNode, value: SDValue) -> Known:
    return 0, 0, max(_k(node.ops[0])[2] - 1, 1)


def _mulhu(node: SDNode, value: SDValue) -> Known:
    bits = MVT_BITS[value.vt]
    mask = (1 << bits) - 1
    active = (_k(node.ops[0])[0] ^ mask).bit_length() + (_k(node.ops[1])[0] ^ mask).bit_length()
    return mask ^ ((1 << max(0, active - bits)) - 1), 0, 1


def _zero_extend(node: SDNode, value: SDValue) -> Known:
    zeros, ones, _ = _k(node.ops[0])
    return zeros | (((1 << MVT_BITS[value.vt]) - 1) ^ ((1 << MVT_BITS[node.ops[0].vt]) - 1)), ones, 1


def _sign_extend(node: SDNode, value: SDValue) -> Known:
    zeros, ones, signs = _k(node.ops[0])
    narrow = MVT_BITS[node.ops[0].vt]
    high = ((1 << MVT_BITS[value.vt]) - 1) ^ ((1 << narrow) - 1)
    top = 1 << (narrow - 1)
    return zeros | (high if zeros & top else 0), ones | (high if ones & top else 0), signs + MVT_BITS[value.vt] - narrow


def _any_extend(node: SDNode, value: SDValue) -> Known:
    zeros, ones, _ = _k(node.ops[0])
    return zeros, ones, 1


def _truncate(node: SDNode, value: SDValue) -> Known:
    zeros, ones, signs = _k(node.ops[0])
    return zeros, ones, max(1, signs - (MVT_BITS[node.ops[0].vt] - MVT_BITS[value.vt]))


def _freeze(node: SDNode, value: SDValue) -> Known:
    return _k(node.ops[0])


def _bswap(node: SDNode, value: SDValue) -> Known:
    size = MVT_BITS[value.vt] // 8
    zeros, ones, _ = _k(node.ops[0])
    return (
        int.from_bytes(zeros.to_bytes(size, "little"), "big"),
        int.from_bytes(ones.to_bytes(size, "little"), "big"),
        1,
    )


def _assert_sext(node: SDNode, value: SDValue) -> Known:
    zeros, ones, signs = _k(node.ops[0])
    assert isinstance(node.payload, int)
    return zeros, ones, max(signs, MVT_BITS[value.vt] - MVT_BITS[node.payload] + 1)


def _assert_zext(node: SDNode, value: SDValue) -> Known:
    zeros, ones, signs = _k(node.ops[0])
    assert isinstance(node.payload, int)
    return zeros | ((1 << MVT_BITS[value.vt]) - (1 << MVT_BITS[node.payload])), ones, signs


_TRANSFER: dict[int, Callable[[SDNode, SDValue], Known]] = {
    isd.ASSERT_SEXT: _assert_sext,
    isd.ASSERT_ZEXT: _assert_zext,
    isd.CONSTANT: _constant,
    isd.AND: _and,
    isd.OR: _or,
    isd.XOR: _xor,
    isd.SHL: _shl,
    isd.SRL: _srl,
    isd.SRA: _sra,
    isd.ADD: _add,
    isd.SUB: _add,
    isd.MUL: _mul,
    isd.SIGN_EXTEND_INREG: _sext_inreg,
    isd.SETCC: _boolean,
    isd.LOAD: _load,
    isd.SELECT: _select,
    isd.SELECT_CC: _select,
    isd.SMIN: _minmax,
    isd.SMAX: _minmax,
    isd.UMIN: _minmax,
    isd.UMAX: _minmax,
    isd.CZERO_EQZ: _czero,
    isd.CZERO_NEZ: _czero,
    isd.CTPOP: _count,
    isd.CTLZ: _count,
    isd.CTTZ: _count,
    isd.CTLZ_ZERO_UNDEF: _count,
    isd.CTTZ_ZERO_UNDEF: _count,
    isd.CPOPW: _word_count,
    isd.CLZW: _word_count,
    isd.CTZW: _word_count,
    isd.UDIV: _udiv,
    isd.UREM: _urem,
    isd.SDIV: _sdiv,
    isd.SREM: _srem,
    isd.MULHU: _mulhu,
    isd.ZERO_EXTEND: _zero_extend,
    isd.SIGN_EXTEND: _sign_extend,
    isd.ANY_EXTEND: _any_extend,
    isd.TRUNCATE: _truncate,
    isd.FREEZE: _freeze,
    isd.BSWAP: _bswap,
}
for _op in (isd.SLLW, isd.SRLW, isd.SRAW, isd.DIVW, isd.DIVUW, isd.REMW, isd.REMUW, isd.ROLW, isd.RORW):
    _TRANSFER[_op] = _word_result
