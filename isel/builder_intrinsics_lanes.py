"""Intrinsics that move or search lanes by a mask: compress, match, count of leading false lanes, partial reduction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.builder_int import clean, compare, int_binary
from oxllc.isel.builder_tables import intrinsic
from oxllc.target_desc import isd, mvt

if TYPE_CHECKING:
    from oxllc.ir.instructions import CallInst
    from oxllc.isel.builder import Builder, Parts
    from oxllc.isel.dag import SDValue


def _lanes(b: Builder, inst: CallInst, index: int) -> list[Parts]:
    value = inst.operands[index]
    parts = b.value(value)
    return [b.member(parts, leaf) for leaf in b.types.info(value.type).leaves]


def _bits(b: Builder, inst: CallInst, index: int) -> list[SDValue]:
    """The lanes of a mask as 0 or 1."""
    return [clean(b, lane, 1, False)[0] for lane in _lanes(b, inst, index)]


@intrinsic("experimental.vector.compress", "vector.compress")
def _compress(b: Builder, inst: CallInst) -> None:
    """From the last lane to the first: an enabled lane goes in front of what its successors became."""
    values, mask, rest = _lanes(b, inst, 0), _bits(b, inst, 1), _lanes(b, inst, 2)
    packed: list[Parts] = []
    count = b.const(0, b.bool_vt)
    for value, enabled in zip(reversed(values), reversed(mask)):
        moved = [value, *packed]
        stays = [*packed, value]
        packed = [tuple(b.select(enabled, p, q) for p, q in zip(x, y)) for x, y in zip(moved, stays)]
        count = b.op(isd.ADD, count, enabled)
    out: list[SDValue] = []
    for at, (lane, other) in enumerate(zip(packed, rest)):
        filled = b.dag.setcc(b.bool_vt, b.const(at, count.vt), count, isd.SETULT)
        out.extend(b.select(filled, p, q) for p, q in zip(lane, other))
    b.values[inst] = tuple(out)


@intrinsic("experimental.cttz.elts")
def _leading_false(b: Builder, inst: CallInst) -> None:
    source = b.types.info(inst.operands[0].type).leaves
    vts = b.types.info(inst.type).vts
    lanes = _lanes(b, inst, 0)
    found = b.int_parts_of(len(lanes), vts)
    for at in range(len(lanes) - 1, -1, -1):
        zero = b.int_parts_of(0, tuple(part.vt for part in lanes[at]))
        false = compare(b, isd.SETEQ, lanes[at], zero, source[at].bits)
        found = tuple(b.select(false, p, q) for p, q in zip(found, b.int_parts_of(at, vts)))
    b.values[inst] = found


@intrinsic("experimental.vector.match")
def _match(b: Builder, inst: CallInst) -> None:
    bits = b.types.info(inst.operands[0].type).leaves[0].bits
    needles = _lanes(b, inst, 1)
    out: list[SDValue] = []
    for lane, enabled in zip(_lanes(b, inst, 0), _bits(b, inst, 2)):
        any_equal = b.const(0, b.bool_vt)
        for needle in needles:
            any_equal = b.op(isd.OR, any_equal, compare(b, isd.SETEQ, lane, needle, bits))
        out.append(b.op(isd.AND, any_equal, enabled))
    b.values[inst] = tuple(out)


@intrinsic("experimental.vector.partial.reduce.add", "vector.partial.reduce.add")
def _partial_sums(b: Builder, inst: CallInst) -> None:
    bits = b.types.info(inst.type).leaves[0].bits
    sums = _lanes(b, inst, 0)
    for at, lane in enumerate(_lanes(b, inst, 1)):
        sums[at % len(sums)] = int_binary(b, "add", sums[at % len(sums)], lane, bits)
    b.values[inst] = tuple(part for lane in sums for part in lane)


@intrinsic("clmul")
def _carryless_product(b: Builder, inst: CallInst) -> None:
    info = b.types.info(inst.type)
    x, y = b.value(inst.operands[0]), b.value(inst.operands[1])
    b.values[inst] = tuple(part for leaf in info.leaves for part in _carryless(b, b.member(x, leaf), b.member(y, leaf), leaf.bits))


def _carryless(b: Builder, x: Parts, y: Parts, bits: int) -> Parts:
    """The product of polynomials over two elements, a digit of `y` at a time, by words as in school."""
    word = mvt.MVT_BITS[x[0].vt]
    out = [b.const(0, part.vt) for part in x]
    for row, digits in enumerate(y):
        for at in range(min(word, bits - word * row)):
            digit = b.op_const(isd.AND, b.op_const(isd.SRL, digits, at), 1)
            mask = b.op(isd.SUB, b.const(0, digit.vt), digit)
            for column in range(len(x) - row):
                low = b.op(isd.AND, b.op_const(isd.SHL, x[column], at), mask)
                out[row + column] = b.op(isd.XOR, out[row + column], low)
                if at and row + column + 1 < len(out):
                    high = b.op(isd.AND, b.op_const(isd.SRL, x[column], word - at), mask)
                    out[row + column + 1] = b.op(isd.XOR, out[row + column + 1], high)
    return tuple(out)
