"""Intrinsics on vectors: reductions and rearrangements; lanes are scalars, so these are folds and renamings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir.types import VectorType
from oxllc.ir.values import ConstantInt
from oxllc.isel.builder_fp import fp_op
from oxllc.isel.builder_int import compare, int_binary
from oxllc.isel.builder_intrinsics_fp import minimum
from oxllc.isel.builder_intrinsics_int import base_name, minmax
from oxllc.isel.builder_tables import intrinsic
from oxllc.target_desc import isd

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.ir.instructions import CallInst
    from oxllc.isel.builder import Builder, Parts
    from oxllc.isel.dag import SDValue


def _lanes(b: Builder, inst: CallInst, index: int) -> list[Parts]:
    value = inst.operands[index]
    parts = b.value(value)
    return [b.member(parts, leaf) for leaf in b.types.info(value.type).leaves]


def _tree(items: list[Parts], join: Callable[[Parts, Parts], Parts]) -> Parts:
    """Combine pairwise: a tree of logarithmic depth."""
    while len(items) > 1:
        paired = [join(items[i], items[i + 1]) for i in range(0, len(items) - 1, 2)]
        if len(items) % 2:
            paired.append(items[-1])
        items = paired
    return items[0]


@intrinsic(*(f"vector.reduce.{n}" for n in ("add", "mul", "and", "or", "xor", "smin", "smax", "umin", "umax")))
def _reduce_int(b: Builder, inst: CallInst) -> None:
    name = base_name(inst).split(".")[2]
    bits = b.types.info(inst.type).leaves[0].bits
    if name[1:] in ("min", "max"):
        b.values[inst] = _tree(_lanes(b, inst, 0), lambda x, y: minmax(b, name, bits, x, y))
    else:
        b.values[inst] = _tree(_lanes(b, inst, 0), lambda x, y: int_binary(b, name, x, y, bits))


@intrinsic("vector.reduce.fadd", "vector.reduce.fmul")
def _reduce_fp(b: Builder, inst: CallInst) -> None:
    opcode = isd.FADD if base_name(inst).split(".")[2] == "fadd" else isd.FMUL
    fp = b.types.info(inst.type).leaves[0].fp
    start = b.value(inst.operands[0])
    lanes = _lanes(b, inst, 1)
    if inst.flags & 0x4000:  # reassoc
        b.values[inst] = fp_op(b, opcode, [start, _tree(lanes, lambda x, y: fp_op(b, opcode, [x, y], fp))], fp)
        return
    for lane in lanes:
        start = fp_op(b, opcode, [start, lane], fp)
    b.values[inst] = start


_FP_MINMAX = {"fmin": isd.FMINNUM, "fmax": isd.FMAXNUM, "fminimum": isd.FMINIMUM, "fmaximum": isd.FMAXIMUM}


@intrinsic(*(f"vector.reduce.{n}" for n in _FP_MINMAX))
def _reduce_fp_minmax(b: Builder, inst: CallInst) -> None:
    opcode = _FP_MINMAX[base_name(inst).split(".")[2]]
    fp = b.types.info(inst.type).leaves[0].fp

    def join(x: Parts, y: Parts) -> Parts:
        if opcode in (isd.FMINIMUM, isd.FMAXIMUM):
            return minimum(b, opcode, x, y, fp)
        return fp_op(b, opcode, [x, y], fp)

    b.values[inst] = _tree(_lanes(b, inst, 0), join)


def _flat(lanes: list[Parts]) -> Parts:
    return tuple(part for lane in lanes for part in lane)


@intrinsic("vector.reverse")
def _reverse(b: Builder, inst: CallInst) -> None:
    b.values[inst] = _flat(_lanes(b, inst, 0)[::-1])


def _index(inst: CallInst, at: int) -> int:
    value = inst.operands[at]
    assert isinstance(value, ConstantInt)
    return value.signed


@intrinsic("vector.splice")
def _splice(b: Builder, inst: CallInst) -> None:
    first = _lanes(b, inst, 0)
    both = first + _lanes(b, inst, 1)
    at = _index(inst, 2)
    at = at + len(first) if at < 0 else at
    b.values[inst] = _flat(both[at : at + len(first)])


@intrinsic("vector.insert")
def _insert(b: Builder, inst: CallInst) -> None:
    whole, part, at = _lanes(b, inst, 0), _lanes(b, inst, 1), _index(inst, 2)
    whole[at : at + len(part)] = part
    b.values[inst] = _flat(whole)


@intrinsic("vector.extract")
def _extract(b: Builder, inst: CallInst) -> None:
    at = _index(inst, 1)
    assert isinstance(inst.type, VectorType)
    b.values[inst] = _flat(_lanes(b, inst, 0)[at : at + inst.type.count])


@intrinsic(*(f"vector.interleave{n}" for n in range(2, 9)))
def _interleave(b: Builder, inst: CallInst) -> None:
    columns = [_lanes(b, inst, i) for i in range(inst.num_args)]
    b.values[inst] = _flat([lane for row in zip(*columns) for lane in row])


@intrinsic(*(f"vector.deinterleave{n}" for n in range(2, 9)))
def _deinterleave(b: Builder, inst: CallInst) -> None:
    count = int(base_name(inst).split(".")[1][len("deinterleave") :])
    lanes = _lanes(b, inst, 0)
    b.values[inst] = tuple(part for i in range(count) for part in _flat(lanes[i::count]))


@intrinsic("stepvector", "experimental.stepvector")
def _stepvector(b: Builder, inst: CallInst) -> None:
    info = b.types.info(inst.type)
    b.values[inst] = tuple(p for i, leaf in enumerate(info.leaves) for p in b.int_parts_of(i, leaf.vts))


@intrinsic("get.active.lane.mask")
def _active_lane_mask(b: Builder, inst: CallInst) -> None:
    bits = b.types.info(inst.operands[0].type).leaves[0].bits
    start, count = b.value(inst.operands[0]), b.value(inst.operands[1])
    vts = tuple(p.vt for p in start)
    out: list[SDValue] = []
    for i in range(len(b.types.info(inst.type).leaves)):
        # start + i does not wrap in the definition: start < count and i < count - start.
        left = int_binary(b, "sub", count, start, bits)
        below = compare(b, isd.SETULT, start, count, bits)
        out.append(b.op(isd.AND, below, compare(b, isd.SETULT, b.int_parts_of(i, vts), left, bits)))
    b.values[inst] = tuple(out)
