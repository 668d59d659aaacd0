"""Integer intrinsics: minima, bit counting, byte swaps, funnel shifts, overflow and saturating arithmetic.

Each scalar helper takes and returns parts of an N-bit integer; the handlers apply them lane by lane.  Identities are from Warren,
Hacker's Delight (2nd ed., chapters 2, 5 and 7).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir.values import ConstantInt
from oxllc.isel.builder_int import clean, compare, extend, int_binary, prefers_sign, sext_in, zext_in
from oxllc.isel.builder_tables import intrinsic
from oxllc.isel.builder_wide import add_with_carry, shift_left_const, shift_right_const, sub_with_borrow, wide_multiply
from oxllc.target_desc import isd, mvt

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.ir.instructions import CallInst
    from oxllc.isel.builder import Builder, Parts
    from oxllc.isel.dag import SDValue

_MINMAX = {
    "smin": (isd.SMIN, isd.SETLT), "smax": (isd.SMAX, isd.SETGT), "umin": (isd.UMIN, isd.SETULT), "umax": (isd.UMAX, isd.SETUGT),
}  # fmt: skip


def base_name(inst: CallInst) -> str:
    """The intrinsic's name without "llvm."."""
    name: str = getattr(inst.callee, "name", "")
    return name[5:]


def lanewise(b: Builder, inst: CallInst, count: int, function: Callable[..., Parts]) -> None:
    """Apply function(b, bits, parts...) to each lane of the first `count` arguments."""
    info = b.types.info(inst.operands[0].type)
    values = [b.value(inst.operands[i]) for i in range(count)]
    out: list[SDValue] = []
    for leaf in info.leaves:
        out.extend(function(b, leaf.bits, *(b.member(v, leaf) for v in values)))
    b.values[inst] = tuple(out)


# -- minima, maxima, absolute value ---------------------------------------------------------------------------------------------


def minmax(b: Builder, name: str, bits: int, x: Parts, y: Parts) -> Parts:
    """smin, smax, umin or umax."""
    opcode, cc = _MINMAX[name]
    if len(x) > 1:
        signed = isd.is_signed_cc(cc)
        x, y = clean(b, x, bits, signed), clean(b, y, bits, signed)
        first = compare(b, cc, x, y, bits)
        return tuple(b.select(first, p, q) for p, q in zip(x, y))
    p, q = x[0], y[0]
    if bits < mvt.MVT_BITS[p.vt]:
        if isd.is_signed_cc(cc) or prefers_sign(p, q, bits):
            p, q = sext_in(b, p, bits), sext_in(b, q, bits)
        else:
            p, q = zext_in(b, p, bits), zext_in(b, q, bits)
    return (b.op(opcode, p, q),)


@intrinsic("smin", "smax", "umin", "umax")
def _minmax(b: Builder, inst: CallInst) -> None:
    name = base_name(inst)[:4]
    lanewise(b, inst, 2, lambda b, bits, x, y: minmax(b, name, bits, x, y))


def negate(b: Builder, bits: int, x: Parts) -> Parts:
    """0 - x."""
    zero = tuple(b.const(0, p.vt) for p in x)
    return int_binary(b, "sub", zero, x, bits)


def absolute(b: Builder, bits: int, x: Parts) -> Parts:
    """|x|; the most negative number stays as it is."""
    x = clean(b, x, bits, True)
    if len(x) == 1:
        return (b.dag.get(isd.ABS, x[0].vt, x),)
    negative = compare(b, isd.SETLT, x, tuple(b.const(0, p.vt) for p in x), bits)
    return tuple(b.select(negative, p, q) for p, q in zip(negate(b, bits, x), x))


@intrinsic("abs")
def _abs(b: Builder, inst: CallInst) -> None:
    lanewise(b, inst, 1, absolute)


@intrinsic("scmp", "ucmp")
def _three_way(b: Builder, inst: CallInst) -> None:
    signed = base_name(inst)[0] == "s"
    greater, less = (isd.SETGT, isd.SETLT) if signed else (isd.SETUGT, isd.SETULT)
    info = b.types.info(inst.operands[0].type)
    result = b.types.info(inst.type)
    x, y = b.value(inst.operands[0]), b.value(inst.operands[1])
    out: list[SDValue] = []
    for leaf, to in zip(info.leaves, result.leaves):
        p, q = b.member(x, leaf), b.member(y, leaf)
        difference = b.op(isd.SUB, compare(b, greater, p, q, leaf.bits), compare(b, less, p, q, leaf.bits))
        out.extend(extend(b, (difference,), min(to.bits, mvt.MVT_BITS[difference.vt]), to.bits, True))
    b.values[inst] = tuple(out)


# -- counting bits -----------------------------------------------------------------------------------------------------------------


def count_ones(b: Builder, bits: int, x: Parts) -> Parts:
    """ctpop."""
    x = clean(b, x, bits, False) if not _has_word(b, isd.CPOPW, bits, x) else x
    if len(x) == 1:
        if _has_word(b, isd.CPOPW, bits, x):
            return (b.dag.get(isd.CPOPW, x[0].vt, x),)
        return (b.dag.get(isd.CTPOP, x[0].vt, x),)
    total = b.dag.get(isd.CTPOP, b.word_vt, (x[0],))
    for part in x[1:]:
        total = b.op(isd.ADD, total, b.dag.get(isd.CTPOP, b.word_vt, (part,)))
    return _small(b, total, len(x))


def _small(b: Builder, value: SDValue, count: int) -> Parts:
    """A small number as a wide one."""
    return (value, *[b.const(0, b.word_vt)] * (count - 1))


def _has_word(b: Builder, opcode: int, bits: int, x: Parts) -> bool:
    return bits == 32 and len(x) == 1 and mvt.MVT_BITS[x[0].vt] == 64 and b.legality.is_legal(opcode, x[0].vt)


def leading_zeros(b: Builder, bits: int, x: Parts) -> Parts:
    """ctlz; N for zero."""
    if _has_word(b, isd.CLZW, bits, x):
        return (b.dag.get(isd.CLZW, x[0].vt, x),)
    x = clean(b, x, bits, False)
    width = mvt.MVT_BITS[x[0].vt]
    if len(x) == 1:
        count = b.dag.get(isd.CTLZ, x[0].vt, x)
        return (b.op_const(isd.SUB, count, width - bits) if bits < width else count,)
    total = b.dag.get(isd.CTLZ, b.word_vt, (x[0],))
    total = b.op_const(isd.ADD, total, (len(x) - 1) * width)
    for i in range(1, len(x)):
        here = b.dag.get(isd.CTLZ, b.word_vt, (x[i],))
        here = b.op_const(isd.ADD, here, (len(x) - 1 - i) * width)
        empty = b.dag.setcc(b.bool_vt, x[i], b.const(0, x[i].vt), isd.SETEQ)
        total = b.select(empty, total, here)
    unused = len(x) * width - bits
    if unused:
        total = b.op_const(isd.SUB, total, unused)
    return _small(b, total, len(x))


def trailing_zeros(b: Builder, bits: int, x: Parts) -> Parts:
    """cttz; N for zero."""
    if _has_word(b, isd.CTZW, bits, x):
        return (b.dag.get(isd.CTZW, x[0].vt, x),)
    width = mvt.MVT_BITS[x[0].vt]
    if len(x) == 1:
        value = x[0]
        if bits < width:  # a sentinel bit just above
            value = b.op_const(isd.OR, value, 1 << bits)
        return (b.dag.get(isd.CTTZ, value.vt, (value,)),)
    rest = bits - (len(x) - 1) * width
    top = x[-1] if rest == width else b.op_const(isd.OR, x[-1], 1 << rest)
    total = b.op_const(isd.ADD, b.dag.get(isd.CTTZ, b.word_vt, (top,)), (len(x) - 1) * width)
    for i in range(len(x) - 2, -1, -1):
        here = b.op_const(isd.ADD, b.dag.get(isd.CTTZ, b.word_vt, (x[i],)), i * width)
        empty = b.dag.setcc(b.bool_vt, x[i], b.const(0, x[i].vt), isd.SETEQ)
        total = b.select(empty, total, here)
    return _small(b, total, len(x))


@intrinsic("ctpop")
def _ctpop(b: Builder, inst: CallInst) -> None:
    lanewise(b, inst, 1, count_ones)


@intrinsic("ctlz")
def _ctlz(b: Builder, inst: CallInst) -> None:
    lanewise(b, inst, 1, leading_zeros)


@intrinsic("cttz")
def _cttz(b: Builder, inst: CallInst) -> None:
    lanewise(b, inst, 1, trailing_zeros)


def _reversal(opcode: int) -> Callable[[Builder, int, Parts], Parts]:
    def lower(b: Builder, bits: int, x: Parts) -> Parts:
        turned = tuple(b.dag.get(opcode, part.vt, (part,)) for part in reversed(x))
        unused = sum(mvt.MVT_BITS[p.vt] for p in x) - bits
        if not unused:
            return turned
        if len(turned) == 1:
            return (b.op_const(isd.SRL, turned[0], unused),)
        return shift_right_const(b, turned, unused, False)

    return lower


_byte_swap = _reversal(isd.BSWAP)
_bit_reverse = _reversal(isd.BITREVERSE)


@intrinsic("bswap")
def _bswap(b: Builder, inst: CallInst) -> None:
    lanewise(b, inst, 1, _byte_swap)


@intrinsic("bitreverse")
def _bitreverse(b: Builder, inst: CallInst) -> None:
    lanewise(b, inst, 1, _bit_reverse)


# -- funnel shifts ------------------------------------------------------------------------------------------------------------------


def funnel_shift(b: Builder, left: bool, bits: int, x: Parts, y: Parts, z: Parts) -> Parts:
    """fshl: high half of (x:y) << z; fshr: low half of (x:y) >> z; z modulo N."""
    amount = z[0]
    node = amount.node
    if len(x) == 1 and bits == mvt.MVT_BITS[x[0].vt]:
        opcode = isd.FSHL if left else isd.FSHR
        rotates = x[0] is y[0] and any(b.legality.has_pattern(r, x[0].vt) for r in (isd.ROTL, isd.ROTR))
        if b.legality.has_pattern(opcode, x[0].vt) and not rotates:
            return (b.dag.get(opcode, x[0].vt, (x[0], y[0], amount)),)
    if node.opcode == isd.CONSTANT and isinstance(node.payload, int) and len(z) == 1:
        fixed = (node.payload & ((1 << bits) - 1)) % bits
        if fixed == 0:
            return x if left else y
        up = fixed if left else bits - fixed
        if len(x) == 1 and x[0] is y[0]:
            rotated = _rotate(b, left, bits, x[0], b.const(fixed, amount.vt))
            if rotated is not None:
                return (rotated,)
        return _or(b, _shift(b, "shl", x, up, bits), _shift(b, "lshr", y, bits - up, bits))
    if len(x) == 1 and x[0] is y[0] and bits & (bits - 1) == 0:
        rotated = _rotate(b, left, bits, x[0], amount)
        if rotated is not None:
            return (rotated,)
    width = mvt.MVT_BITS[x[0].vt]
    if len(x) == 1 and 2 * bits <= width and bits & (bits - 1) == 0:
        # Both halves fit in one register.
        pair = b.op(isd.OR, b.op_const(isd.SHL, x[0], bits), zext_in(b, y[0], bits))
        masked = b.op_const(isd.AND, amount, bits - 1)
        if left:
            return (b.op_const(isd.SRL, b.op(isd.SHL, zext_in(b, pair, 2 * bits), masked), bits),)
        return (b.op(isd.SRL, zext_in(b, pair, 2 * bits), masked),)
    if bits & (bits - 1) == 0:
        low = b.op_const(isd.AND, amount, bits - 1)
        rest = b.op_const(isd.XOR, low, bits - 1)
    else:
        number = clean(b, z, bits, False)
        low = _remainder(b, number, bits)
        rest = b.op(isd.SUB, b.const(bits - 1, low.vt), low)
    s = (low, *[b.const(0, low.vt)] * (len(x) - 1))
    r = (rest, *[b.const(0, low.vt)] * (len(x) - 1))
    if left:
        return _or(b, int_binary(b, "shl", x, s, bits), int_binary(b, "lshr", _shift(b, "lshr", y, 1, bits), r, bits))
    return _or(b, int_binary(b, "shl", _shift(b, "shl", x, 1, bits), r, bits), int_binary(b, "lshr", y, s, bits))


def _remainder(b: Builder, number: Parts, modulus: int) -> SDValue:
    """An unsigned number modulo a small constant, part by part from the top (Horner): every step fits in a register."""
    vt = number[0].vt
    width = mvt.MVT_BITS[vt]
    divisor = (b.const(modulus, vt),)
    rest = int_binary(b, "urem", (number[-1],), divisor, width)[0]
    for part in number[-2::-1]:
        scaled = b.op(isd.MUL, rest, b.const((1 << width) % modulus, vt))
        piece = int_binary(b, "urem", (part,), divisor, width)[0]
        rest = int_binary(b, "urem", (b.op(isd.ADD, scaled, piece),), divisor, width)[0]
    return rest


def _rotate(b: Builder, left: bool, bits: int, x: SDValue, amount: SDValue) -> SDValue | None:
    """A rotation by the target's own instructions, or by two shifts that ignore the upper bits of their amounts."""
    vt = x.vt
    width = mvt.MVT_BITS[vt]
    if bits == width:
        return b.dag.get(isd.ROTL if left else isd.ROTR, vt, (x, amount))
    if bits == 32 and width == 64:
        for opcode, way in ((isd.ROLW, True), (isd.RORW, False)):
            if b.legality.is_legal(opcode, vt):
                constant = amount.node.opcode == isd.CONSTANT
                if way == left and not (constant and opcode == isd.ROLW and b.legality.is_legal(isd.RORW, vt)):
                    return b.dag.get(opcode, vt, (x, amount))
                if way != left and (constant or not b.legality.is_legal(isd.ROLW if left else isd.RORW, vt)):
                    if constant and isinstance(amount.node.payload, int):
                        return b.dag.get(opcode, vt, (x, b.const(-amount.node.payload & 31, vt)))
                    return b.dag.get(opcode, vt, (x, b.op(isd.SUB, b.const(0, vt), amount)))
        if amount.node.opcode != isd.CONSTANT and b.legality.is_legal(isd.SLLW, vt) and b.legality.is_legal(isd.SRLW, vt):
            back = b.op(isd.SUB, b.const(0, vt), amount)
            up, down = (amount, back) if left else (back, amount)
            return b.op(isd.OR, b.dag.get(isd.SLLW, vt, (x, up)), b.dag.get(isd.SRLW, vt, (x, down)))
    return None


def _shift(b: Builder, opcode: str, x: Parts, amount: int, bits: int) -> Parts:
    if len(x) > 1:
        if opcode == "shl":
            return shift_left_const(b, x, amount)
        return shift_right_const(b, clean(b, x, bits, False), amount, False)
    return int_binary(b, opcode, x, (b.const(amount, x[0].vt),), bits)


def _or(b: Builder, x: Parts, y: Parts) -> Parts:
    return tuple(b.op(isd.OR, p, q) for p, q in zip(x, y))


@intrinsic("fshl", "fshr")
def _funnel(b: Builder, inst: CallInst) -> None:
    left = base_name(inst)[3] == "l"
    lanewise(b, inst, 3, lambda b, bits, x, y, z: funnel_shift(b, left, bits, x, y, z))


# -- overflow -----------------------------------------------------------------------------------------------------------------------


def _signed_overflow(b: Builder, opcode: int, bits: int, x: Parts, y: Parts) -> tuple[Parts, SDValue]:
    """(x + y or, for SUB, x - y; whether it overflows)."""
    x, y = clean(b, x, bits, True), clean(b, y, bits, True)
    if _fits(x, bits):
        total = b.op(opcode, x[0], y[0])
        return (total,), b.dag.setcc(b.bool_vt, sext_in(b, total, bits), total, isd.SETNE)
    result, _ = add_with_carry(b, x, y) if opcode == isd.ADD else sub_with_borrow(b, x, y)
    if bits % b.word_bits:
        return result, _not_extended(b, result, bits)
    if opcode == isd.ADD:  # the sum differs in sign from both operands
        top = b.op(isd.AND, b.op(isd.XOR, result[-1], x[-1]), b.op(isd.XOR, result[-1], y[-1]))
    else:  # the operands differ in sign, and the difference from the first
        top = b.op(isd.AND, b.op(isd.XOR, x[-1], y[-1]), b.op(isd.XOR, x[-1], result[-1]))
    return result, b.dag.setcc(b.bool_vt, top, b.const(0, top.vt), isd.SETLT)


def add_overflow(b: Builder, signed: bool, bits: int, x: Parts, y: Parts) -> tuple[Parts, SDValue]:
    """(x + y, whether it overflows)."""
    if signed:
        return _signed_overflow(b, isd.ADD, bits, x, y)
    if _fits(x, bits):
        if bits == 32:  # sign extension keeps the unsigned order, and the sum of sign-extended words is one instruction
            p, q = sext_in(b, x[0], bits), sext_in(b, y[0], bits)
            total = sext_in(b, b.op(isd.ADD, p, q), bits)
            return (total,), b.dag.setcc(b.bool_vt, total, p, isd.SETULT)
        total = b.op(isd.ADD, zext_in(b, x[0], bits), zext_in(b, y[0], bits))
        return (total,), b.dag.setcc(b.bool_vt, b.op_const(isd.SRL, total, bits), b.const(0, total.vt), isd.SETNE)
    x, y = clean(b, x, bits, False), clean(b, y, bits, False)
    result, carry = add_with_carry(b, x, y)
    if bits % b.word_bits:
        rest = bits % b.word_bits
        return result, b.dag.setcc(b.bool_vt, b.op_const(isd.SRL, result[-1], rest), b.const(0, b.word_vt), isd.SETNE)
    return result, _as_bool(b, carry)


def sub_overflow(b: Builder, signed: bool, bits: int, x: Parts, y: Parts) -> tuple[Parts, SDValue]:
    """(x - y, whether it overflows)."""
    if signed:
        return _signed_overflow(b, isd.SUB, bits, x, y)
    return int_binary(b, "sub", x, y, bits), compare(b, isd.SETULT, x, y, bits)


def mul_overflow(b: Builder, signed: bool, bits: int, x: Parts, y: Parts) -> tuple[Parts, SDValue]:
    """(x * y, whether it overflows)."""
    x, y = clean(b, x, bits, signed), clean(b, y, bits, signed)
    width = mvt.MVT_BITS[x[0].vt]
    if len(x) == 1 and 2 * bits <= width:
        total = b.op(isd.MUL, x[0], y[0])
        if signed:
            return (total,), b.dag.setcc(b.bool_vt, sext_in(b, total, bits), total, isd.SETNE)
        return (total,), b.dag.setcc(b.bool_vt, b.op_const(isd.SRL, total, bits), b.const(0, total.vt), isd.SETNE)
    if len(x) == 1 and bits == width:
        total = b.op(isd.MUL, x[0], y[0])
        high = b.op(isd.MULHS if signed else isd.MULHU, x[0], y[0])
        expected = b.op_const(isd.SRA, total, width - 1) if signed else b.const(0, total.vt)
        return (total,), b.dag.setcc(b.bool_vt, high, expected, isd.SETNE)
    digits = len(x)
    fill_x = b.op_const(isd.SRA, x[-1], b.word_bits - 1) if signed else b.const(0, b.word_vt)
    fill_y = b.op_const(isd.SRA, y[-1], b.word_bits - 1) if signed else b.const(0, b.word_vt)
    product = wide_multiply(b, (*x, *[fill_x] * digits), (*y, *[fill_y] * digits), 2 * digits)
    kept = clean(b, product[:digits], bits, signed)
    fill = b.op_const(isd.SRA, kept[-1], b.word_bits - 1) if signed else b.const(0, b.word_vt)
    wrong = b.op(isd.XOR, kept[-1], product[digits - 1])
    for part in product[digits:]:
        wrong = b.op(isd.OR, wrong, b.op(isd.XOR, part, fill))
    return product[:digits], b.dag.setcc(b.bool_vt, wrong, b.const(0, wrong.vt), isd.SETNE)


def _fits(x: Parts, bits: int) -> bool:
    return len(x) == 1 and bits < mvt.MVT_BITS[x[0].vt]


def _not_extended(b: Builder, parts: Parts, bits: int) -> SDValue:
    kept = clean(b, parts, bits, True)
    return b.dag.setcc(b.bool_vt, kept[-1], parts[-1], isd.SETNE)


def _as_bool(b: Builder, word: SDValue) -> SDValue:
    return word if word.vt == b.bool_vt else b.dag.get(isd.TRUNCATE, b.bool_vt, (word,))


_OVERFLOW = {"add": add_overflow, "sub": sub_overflow, "mul": mul_overflow}


@intrinsic("sadd.with.overflow", "uadd.with.overflow", "ssub.with.overflow", "usub.with.overflow", "smul.with.overflow",
           "umul.with.overflow")
def _with_overflow(b: Builder, inst: CallInst) -> None:
    name = base_name(inst)
    function = _OVERFLOW[name[1:4]]
    info = b.types.info(inst.operands[0].type)
    x, y = b.value(inst.operands[0]), b.value(inst.operands[1])
    results: list[SDValue] = []
    flags: list[SDValue] = []
    for leaf in info.leaves:
        result, flag = function(b, name[0] == "s", leaf.bits, b.member(x, leaf), b.member(y, leaf))
        results.extend(result)
        flags.append(flag)
    b.values[inst] = (*results, *flags)


# -- saturation ------------------------------------------------------------------------------------------------------------------------


_SATURATING = {("add", True): isd.SADDSAT, ("add", False): isd.UADDSAT, ("sub", True): isd.SSUBSAT, ("sub", False): isd.USUBSAT}


def saturating(b: Builder, name: str, signed: bool, bits: int, x: Parts, y: Parts) -> Parts:
    """sadd.sat and its like."""
    vts = tuple(p.vt for p in x)
    opcode = _SATURATING.get((name, signed))
    if opcode is not None and len(x) == 1 and bits == mvt.MVT_BITS[vts[0]] and b.legality.has_pattern(opcode, vts[0]):
        return (b.op(opcode, x[0], y[0]),)
    if name == "shl":
        shifted = int_binary(b, "shl", x, y, bits)
        back = int_binary(b, "ashr" if signed else "lshr", shifted, y, bits)
        lost = compare(b, isd.SETNE, back, x, bits)
        if not signed:
            limit = b.int_parts_of((1 << bits) - 1, vts)
        else:
            limit = _signed_limit(b, clean(b, x, bits, True), bits, vts)
        return tuple(b.select(lost, p, q) for p, q in zip(limit, shifted))
    result, overflow = _OVERFLOW[name](b, signed, bits, x, y)
    if signed:
        # x + y overflows towards the sign of x; so does x - y.
        limit = _signed_limit(b, clean(b, x, bits, True), bits, vts)
    else:
        limit = b.int_parts_of(0 if name == "sub" else (1 << bits) - 1, vts)
    return tuple(b.select(overflow, p, q) for p, q in zip(limit, result))


def _signed_limit(b: Builder, x: Parts, bits: int, vts: tuple[int, ...]) -> Parts:
    """The largest number where x >= 0, the smallest where x < 0."""
    sign = b.op_const(isd.SRA, x[-1], mvt.MVT_BITS[x[-1].vt] - 1)
    largest = b.int_parts_of((1 << (bits - 1)) - 1, vts)
    return tuple(b.op(isd.XOR, part, sign) for part in largest)


@intrinsic("sadd.sat", "uadd.sat", "ssub.sat", "usub.sat", "sshl.sat", "ushl.sat")
def _saturating(b: Builder, inst: CallInst) -> None:
    name = base_name(inst)
    lanewise(b, inst, 2, lambda b, bits, x, y: saturating(b, name[1:4], name[0] == "s", bits, x, y))


@intrinsic("smul.fix", "umul.fix", "smul.fix.sat", "umul.fix.sat")
def _mul_fix(b: Builder, inst: CallInst) -> None:
    name = base_name(inst)
    signed = name[0] == "s"
    scale = inst.operands[2]
    assert isinstance(scale, ConstantInt)
    shift = scale.value
    saturate = ".sat" in name

    def lower(b: Builder, bits: int, x: Parts, y: Parts) -> Parts:
        wide = 2 * bits
        p = extend(b, x, bits, wide, signed)
        q = extend(b, y, bits, wide, signed)
        product = int_binary(b, "mul", p, q, wide)
        if shift:
            if len(product) > 1:
                product = shift_right_const(b, clean(b, product, wide, signed), shift, signed)
            else:
                product = int_binary(b, "ashr" if signed else "lshr", product, (b.const(shift, product[0].vt),), wide)
        vts = tuple(part.vt for part in product)
        if saturate:
            if signed:
                product = minmax(b, "smin", wide, product, b.int_parts_of((1 << (bits - 1)) - 1, vts))
                product = minmax(b, "smax", wide, product, b.int_parts_of(-(1 << (bits - 1)), vts))
            else:
                product = minmax(b, "umin", wide, product, b.int_parts_of((1 << bits) - 1, vts))
        return extend(b, product, wide, bits, None)

    lanewise(b, inst, 2, lower)


@intrinsic("experimental.get.vector.length")
def _vector_length(b: Builder, inst: CallInst) -> None:
    """min(what is left, lanes), as LLVM expands it."""
    left, lanes, scalable = inst.operands[:3]
    if not isinstance(lanes, ConstantInt) or not isinstance(scalable, ConstantInt) or scalable.value:
        b.unsupported(inst, "the length of a scalable vector")
    bits = b.types.info(left.type).leaves[0].bits
    if lanes.value >> bits:
        b.values[inst] = extend(b, b.value(left), bits, 32, False)
        return
    least = minmax(b, "umin", bits, b.value(left), b.int_parts_of(lanes.value, b.types.info(left.type).vts))
    b.values[inst] = extend(b, least, bits, 32, False)
