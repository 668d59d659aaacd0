"""Casts of all lanes of a vector, put together to a vector again, become one cast of the vector.

    %x0 = extractelement <4 x float> %v, i32 0  ...                %r = fptrunc <4 x float> %v to <4 x half>
    %h0 = fptrunc float %x0 to half             ...       =>
    %a = insertelement <4 x half> poison, half %h0, i32 0  ...

Front ends that keep tensors as structures of scalars round a result lane by lane and store it as vectors, often in another block; a packed
conversion needs all lanes in one place.  Casts with other users stay.

Before and after: any function.
"""

from __future__ import annotations

from oxllc.ir.edit import remove_dead, substitute
from oxllc.ir.instructions import CastInst, Instruction
from oxllc.ir.module import Function
from oxllc.ir.prep_lane_phis import Lanes, all_lanes
from oxllc.ir.types import VectorType
from oxllc.ir.uses import use_map
from oxllc.ir.values import ConstantInt, Value


def join_lane_casts(function: Function) -> int:
    """Join casts, in place; the number of vectors that are cast as a whole now."""
    mapping: dict[Value, Value] = {}
    uses = None
    for block in function.blocks:
        for at, inst in enumerate(block.instructions):
            if inst.opcode != "insertelement":
                continue
            lanes = all_lanes(inst)
            if lanes is None or not isinstance(lanes[0], CastInst) or lanes[0].opcode == "bitcast":
                continue
            source = _source(lanes)
            if source is None:
                continue
            uses = uses or use_map(function)
            if any(len(uses[lane]) != 1 for lane in lanes):
                continue
            flags = lanes[0].flags
            for lane in lanes:
                flags &= lane.flags  # type: ignore[attr-defined]
            made = CastInst(lanes[0].opcode, inst.type, [source], flags=flags)
            made.parent, made.offset, made.debug_loc = block, inst.offset, lanes[0].debug_loc
            block.instructions[at] = made
            mapping[inst] = made
    if mapping:
        substitute(function, mapping)
        remove_dead(function)
    return len(mapping)


def _source(lanes: Lanes) -> Value | None:
    """The vector whose lanes are cast, in order and all in the same way."""
    first = lanes[0]
    source: Value | None = None
    for index, lane in enumerate(lanes):
        if not isinstance(lane, CastInst) or lane.opcode != first.opcode or lane.type is not first.type:  # type: ignore[attr-defined]
            return None
        extract = lane.operands[0]
        if not isinstance(extract, Instruction) or extract.opcode != "extractelement":
            return None
        at, vector = extract.operands[1], extract.operands[0]
        if not isinstance(at, ConstantInt) or at.value != index or (source is not None and vector is not source):
            return None
        source = vector
    assert source is not None
    type = source.type
    return source if isinstance(type, VectorType) and not type.scalable and type.count == len(lanes) else None
