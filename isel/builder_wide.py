"""Integers of more than one part: schoolbook arithmetic on digits of W bits, lowest first (Knuth, TAOCP 2, 4.3.1).

Bits above the IR type's width in the last part are unspecified, in operands and in results, as everywhere in the builder.
Shifts by a variable amount move whole digits by a ladder of selects (one rung for each bit of the digit count), then bits.
Division of up to 128 bits is a library call; wider division is expanded on IR before selection.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.target_desc import isd

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.isel.builder import Builder, Parts
    from oxllc.isel.dag import SDValue


def _carry_out(b: Builder, total: SDValue, operand: SDValue) -> SDValue:
    """1 if an addition that gave `total` overflowed."""
    return widen_bool(b, b.dag.setcc(b.bool_vt, total, operand, isd.SETULT))


def widen_bool(b: Builder, value: SDValue) -> SDValue:
    """A 0/1 value as a word."""
    if value.vt == b.word_vt:
        return value
    return b.dag.get(isd.ZERO_EXTEND, b.word_vt, (value,))


def add_with_carry(b: Builder, x: Parts, y: Parts, carry: SDValue | None = None) -> tuple[Parts, SDValue]:
    """Sum of equally long numbers, and the carry out (0 or 1)."""
    out: list[SDValue] = []
    for p, q in zip(x, y):
        total = b.op(isd.ADD, p, q)
        out_carry = _carry_out(b, total, p)
        if carry is not None:
            again = b.op(isd.ADD, total, carry)
            out_carry = b.op(isd.OR, out_carry, _carry_out(b, again, total))
            total = again
        out.append(total)
        carry = out_carry
    assert carry is not None
    return tuple(out), carry


def sub_with_borrow(b: Builder, x: Parts, y: Parts) -> tuple[Parts, SDValue]:
    """Difference of equally long numbers, and the borrow out (1 if x < y unsigned)."""
    out: list[SDValue] = []
    borrow: SDValue | None = None
    for p, q in zip(x, y):
        less = widen_bool(b, b.dag.setcc(b.bool_vt, p, q, isd.SETULT))
        total = b.op(isd.SUB, p, q)
        if borrow is not None:
            again = b.op(isd.SUB, total, borrow)
            less = b.op(isd.OR, less, widen_bool(b, b.dag.setcc(b.bool_vt, total, borrow, isd.SETULT)))
            total = again
        out.append(total)
        borrow = less
    assert borrow is not None
    return tuple(out), borrow


def _add(b: Builder, x: Parts, y: Parts, bits: int) -> Parts:
    return add_with_carry(b, x, y)[0]


def _sub(b: Builder, x: Parts, y: Parts, bits: int) -> Parts:
    return sub_with_borrow(b, x, y)[0]


def wide_multiply(b: Builder, x: Parts, y: Parts, digits: int) -> Parts:
    """The low `digits` digits of a product; a machine without a multiplier calls a routine for each product of two digits."""
    zero = b.const(0, b.word_vt)
    inline = b.legality.is_legal(isd.MUL, b.word_vt)
    if not inline and digits == 2 and len(x) == len(y) == 2:
        return _product(b, x, y)
    out: list[SDValue] = [zero] * digits
    for i, p in enumerate(x):
        if i >= digits or (p.node.opcode == isd.CONSTANT and p.node.payload == 0):
            continue
        carry = zero
        for j, q in enumerate(y):
            at = i + j
            if at >= digits:
                break
            # out[at] + carry + low(p * q): at most one carry each into the high word, which cannot overflow.
            low, high = (b.op(isd.MUL, p, q), None) if inline else _product(b, (p, zero), (q, zero))
            total = b.op(isd.ADD, out[at], low)
            if at + 1 < digits:
                high = high or b.op(isd.MULHU, p, q)
                high = b.op(isd.ADD, high, _carry_out(b, total, low))
                final = b.op(isd.ADD, total, carry)
                high = b.op(isd.ADD, high, _carry_out(b, final, carry))
                carry = high
            else:
                final = b.op(isd.ADD, total, carry)
            out[at] = final
        else:
            at = i + len(y)
            if at < digits:
                out[at] = carry
    return tuple(out)


def _product(b: Builder, x: Parts, y: Parts) -> Parts:
    from oxllc.isel.lower_libcalls import int_libcall

    return int_libcall(b, "mul", x, y, 2 * b.word_bits, False)


def _mul(b: Builder, x: Parts, y: Parts, bits: int) -> Parts:
    return wide_multiply(b, x, y, len(x))


def _bitwise(opcode: int) -> Callable[[Builder, Parts, Parts, int], Parts]:
    def lower(b: Builder, x: Parts, y: Parts, bits: int) -> Parts:
        return tuple(b.op(opcode, p, q) for p, q in zip(x, y))

    return lower


# -- shifts ---------------------------------------------------------------------------------------------------------------


def shift_left_const(b: Builder, x: Parts, amount: int) -> Parts:
    """x << amount, same length."""
    words, rest = divmod(amount, b.word_bits)
    zero = b.const(0, b.word_vt)
    out: list[SDValue] = []
    for i in range(len(x)):
        high = x[i - words] if i >= words else zero
        if rest:
            low = x[i - words - 1] if i - words - 1 >= 0 else None
            high = b.op_const(isd.SHL, high, rest)
            if low is not None:
                high = b.op(isd.OR, high, b.op_const(isd.SRL, low, b.word_bits - rest))
        out.append(high)
    return tuple(out)


def shift_right_const(b: Builder, x: Parts, amount: int, signed: bool) -> Parts:
    """x >> amount of a number whose upper bits are clean, same length."""
    words, rest = divmod(amount, b.word_bits)
    count = len(x)
    fill = b.op_const(isd.SRA, x[-1], b.word_bits - 1) if signed else b.const(0, b.word_vt)
    out: list[SDValue] = []
    for i in range(count):
        at = i + words
        if at >= count:
            out.append(fill)
            continue
        low = x[at]
        if rest:
            if at + 1 < count:
                low = b.op(isd.OR, b.op_const(isd.SRL, low, rest), b.op_const(isd.SHL, x[at + 1], b.word_bits - rest))
            else:
                low = b.op_const(isd.SRA if signed else isd.SRL, low, rest)
        out.append(low)
    return tuple(out)


def _digit_ladder(b: Builder, x: Parts, amount: SDValue, fill: SDValue, left: bool) -> Parts:
    """Move whole digits by amount / W: one select per digit and bit of the digit count."""
    count = len(x)
    log_bits = b.word_bits.bit_length() - 1
    parts = list(x)
    step = 1
    while step < count:
        bit = b.op_const(isd.AND, b.op_const(isd.SRL, amount, log_bits + step.bit_length() - 1), 1)
        taken = b.dag.setcc(b.bool_vt, bit, b.const(0, bit.vt), isd.SETNE)
        moved = []
        for i in range(count):
            source = i - step if left else i + step
            moved.append(b.select(taken, parts[source] if 0 <= source < count else fill, parts[i]))
        parts = moved
        step *= 2
    return tuple(parts)


def _shl(b: Builder, x: Parts, y: Parts, bits: int) -> Parts:
    amount = y[0]
    node = amount.node
    if node.opcode == isd.CONSTANT and isinstance(node.payload, int):
        return shift_left_const(b, x, min(max(node.payload, 0), bits))
    parts = _digit_ladder(b, x, amount, b.const(0, b.word_vt), True)
    rest = b.op_const(isd.AND, amount, b.word_bits - 1)
    back = b.op(isd.XOR, rest, b.const(b.word_bits - 1, rest.vt))
    out = [b.op(isd.SHL, parts[0], rest)]
    for i in range(1, len(parts)):
        # The shift right by W - rest is done in two steps, so that rest == 0 gives zero and not an undefined shift.
        low = b.op(isd.SRL, b.op_const(isd.SRL, parts[i - 1], 1), back)
        out.append(b.op(isd.OR, b.op(isd.SHL, parts[i], rest), low))
    return tuple(out)


def _shift_right(b: Builder, x: Parts, y: Parts, bits: int, signed: bool) -> Parts:
    from oxllc.isel.builder_int import clean

    x = clean(b, x, bits, signed)
    amount = y[0]
    node = amount.node
    if node.opcode == isd.CONSTANT and isinstance(node.payload, int):
        return shift_right_const(b, x, min(max(node.payload, 0), bits), signed)
    fill = b.op_const(isd.SRA, x[-1], b.word_bits - 1) if signed else b.const(0, b.word_vt)
    parts = _digit_ladder(b, x, amount, fill, False)
    rest = b.op_const(isd.AND, amount, b.word_bits - 1)
    back = b.op(isd.XOR, rest, b.const(b.word_bits - 1, rest.vt))
    out: list[SDValue] = []
    for i in range(len(parts) - 1):
        high = b.op(isd.SHL, b.op_const(isd.SHL, parts[i + 1], 1), back)
        out.append(b.op(isd.OR, b.op(isd.SRL, parts[i], rest), high))
    out.append(b.op(isd.SRA if signed else isd.SRL, parts[-1], rest))
    return tuple(out)


def _lshr(b: Builder, x: Parts, y: Parts, bits: int) -> Parts:
    return _shift_right(b, x, y, bits, False)


def _ashr(b: Builder, x: Parts, y: Parts, bits: int) -> Parts:
    return _shift_right(b, x, y, bits, True)


# -- division ---------------------------------------------------------------------------------------------------------------


def _division(name: str, signed: bool) -> Callable[[Builder, Parts, Parts, int], Parts]:
    def lower(b: Builder, x: Parts, y: Parts, bits: int) -> Parts:
        from oxllc.isel.builder_int import clean
        from oxllc.isel.lower_libcalls import int_libcall

        if bits > 128:
            b.unsupported(b.dag.ir, f"division of i{bits}")
        return int_libcall(b, name, clean(b, x, bits, signed), clean(b, y, bits, signed), bits, signed)

    return lower


WIDE_BINARY: dict[str, Callable[[Builder, Parts, Parts, int], Parts]] = {
    "add": _add,
    "sub": _sub,
    "mul": _mul,
    "and": _bitwise(isd.AND),
    "or": _bitwise(isd.OR),
    "xor": _bitwise(isd.XOR),
    "shl": _shl,
    "lshr": _lshr,
    "ashr": _ashr,
    "sdiv": _division("div", True),
    "udiv": _division("udiv", False),
    "srem": _division("mod", True),
    "urem": _division("umod", False),
}


# -- compares -----------------------------------------------------------------------------------------------------------------


def wide_compare(b: Builder, cc: int, x: Parts, y: Parts) -> SDValue:
    """An integer compare of numbers whose upper bits are clean, as 0 or 1."""
    if cc in (isd.SETEQ, isd.SETNE):
        total: SDValue | None = None
        for p, q in zip(x, y):
            difference = b.op(isd.XOR, p, q)
            total = difference if total is None else b.op(isd.OR, total, difference)
        assert total is not None
        return b.dag.setcc(b.bool_vt, total, b.const(0, b.word_vt), cc)
    # x < y decided by the highest digits that differ; from the lowest digits up: less = equal ? less : x_i < y_i.
    unsigned = {isd.SETGT: isd.SETUGT, isd.SETGE: isd.SETUGE, isd.SETLT: isd.SETULT, isd.SETLE: isd.SETULE}.get(cc, cc)
    result = b.dag.setcc(b.bool_vt, x[0], y[0], unsigned)
    for i in range(1, len(x)):
        condition = cc if i == len(x) - 1 else unsigned
        here = b.dag.setcc(b.bool_vt, x[i], y[i], condition)
        equal = b.dag.setcc(b.bool_vt, x[i], y[i], isd.SETEQ)
        result = b.select(equal, result, here)
    return result
