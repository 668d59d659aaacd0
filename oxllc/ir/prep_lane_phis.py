"""Phis of all lanes of a vector become one phi of the vector.

Front ends that keep tensors as structures of scalars (Triton) take an accumulator apart at the end of a loop and put it together at the
start of the next round:

    loop:  %s0 = phi float [ 0.0, %entry ], [ %r0, %loop ]        loop:  %v = phi <2 x float> [ zeroinitializer, %entry ], [ %r, %loop ]
           %s1 = phi float [ 0.0, %entry ], [ %r1, %loop ]
           %u = insertelement <2 x float> poison, %s0, 0    =>           %r = call @f(<2 x float> %v)
           %v = insertelement <2 x float> %u, %s1, 1
           %r = call @f(<2 x float> %v)
           %r0, %r1 = extractelement %r, 0 and 1

A list of lanes is a vector if it is all lanes of one vector in order, all constants, or phis of one block whose lists of lanes are vectors
on every edge; cycles of phis are assumed to be vectors until something shows that they are not (greatest fixed point).  Lists are those
that a vector is put together from, and those that get all lanes of one vector on some edge (a loop's results behind it).

Before: any function.  After: the scalar phis that are still used are lanes of the vector.
"""

from __future__ import annotations

from oxllc.ir.edit import remove_dead, substitute
from oxllc.ir.instructions import Instruction, PhiInst
from oxllc.ir.module import Function
from oxllc.ir.types import I32, VectorType
from oxllc.ir.values import (
    Block,
    Constant,
    ConstantAggregate,
    ConstantFP,
    ConstantInt,
    ConstantZero,
    PoisonValue,
    UndefValue,
    Value,
)

Lanes = tuple[Value, ...]


def join_lane_phis(function: Function) -> int:
    """Join phis, in place; the number of vectors that are no longer put together from lanes."""
    work = _Join()
    mapping: dict[Value, Value] = {}
    for block in function.blocks:
        for inst in block.instructions:
            if inst.opcode == "insertelement":
                lanes = all_lanes(inst)
                if lanes is not None and isinstance(lanes[0], PhiInst) and work.is_vector(lanes):
                    mapping[inst] = work.vector(lanes, inst.type)  # type: ignore[arg-type]
        for lanes, type in _phis_of_vectors(block):
            if work.is_vector(lanes):
                work.vector(lanes, type)
    joined = len(work.built)
    if not joined:
        return 0
    for block, made in work.made.items():
        block.instructions[:0] = [phi for phi, _ in made]
        first = next(i for i, inst in enumerate(block.instructions) if not isinstance(inst, PhiInst))
        extracts: list[Instruction] = []
        for phi, lanes in made:
            for index, lane in enumerate(lanes):
                extract = Instruction("extractelement", lane.type, [phi, ConstantInt(I32, index)])
                extract.parent, extract.offset, extract.debug_loc = block, phi.offset, phi.debug_loc
                extracts.append(extract)
                mapping.setdefault(lane, extract)
        block.instructions[first:first] = extracts
    substitute(function, mapping)
    remove_dead(function)
    return joined


def _phis_of_vectors(block: Block) -> list[tuple[Lanes, VectorType]]:
    """Lists of a block's phis that get all lanes of one vector on some edge."""
    found: dict[tuple[int, Value], dict[int, Value]] = {}
    for phi in block.instructions:
        if not isinstance(phi, PhiInst):
            break
        for edge, v in enumerate(phi.operands):
            if isinstance(v, Instruction) and v.opcode == "extractelement" and isinstance(v.operands[1], ConstantInt):
                found.setdefault((edge, v.operands[0]), {}).setdefault(v.operands[1].value, phi)
    out: list[tuple[Lanes, VectorType]] = []
    for (_, vector), lanes in found.items():
        type = vector.type
        if isinstance(type, VectorType) and not type.scalable and all(i in lanes for i in range(type.count)):
            out.append((tuple(lanes[i] for i in range(type.count)), type))
    return out


def all_lanes(last: Instruction) -> Lanes | None:
    """The lanes of a vector that a chain of insertelement ends with, all at constant places."""
    type = last.type
    if not isinstance(type, VectorType) or type.scalable:
        return None
    lanes: dict[int, Value] = {}
    at: Value = last
    while isinstance(at, Instruction) and at.opcode == "insertelement" and len(lanes) < type.count:
        index = at.operands[2]
        if not isinstance(index, ConstantInt) or index.value >= type.count:
            return None
        lanes.setdefault(index.value, at.operands[1])
        at = at.operands[0]
    return tuple(lanes[i] for i in range(type.count)) if len(lanes) == type.count else None


class _Join:
    """The lists of lanes met so far."""

    def __init__(self) -> None:
        self.known: dict[Lanes, bool] = {}
        self.built: dict[Lanes, Value] = {}
        self.made: dict[Block, list[tuple[PhiInst, Lanes]]] = {}

    def is_vector(self, lanes: Lanes) -> bool:
        """Whether a list of lanes is a vector."""
        assumed: list[Lanes] = []
        if self._assume(lanes, assumed):
            return True
        for one in assumed:  # what was found under an assumption that failed is open again
            del self.known[one]
        self.known[lanes] = False
        return False

    def _assume(self, lanes: Lanes, assumed: list[Lanes]) -> bool:
        work = [lanes]
        while work:
            lanes = work.pop()
            found = self.known.get(lanes)
            if found is not None:
                if not found:
                    return False
                continue
            edges = _edges(lanes)
            if edges is None and not _is_plain(lanes):
                return False
            self.known[lanes] = True
            assumed.append(lanes)
            work += edges or ()
        return True

    def vector(self, lanes: Lanes, type: VectorType) -> Value:
        """The vector of a list that is one."""
        found = self.built.get(lanes)
        if found is not None:
            return found
        edges = _edges(lanes)
        if edges is None:
            if isinstance(lanes[0], Constant):
                return _constant(lanes, type)
            return lanes[0].operands[0]  # type: ignore[attr-defined,no-any-return]
        first = lanes[0]
        assert isinstance(first, PhiInst) and first.parent is not None
        phi = PhiInst(type, [], list(first.incoming_blocks))
        phi.parent, phi.offset, phi.debug_loc = first.parent, first.offset, first.debug_loc
        self.built[lanes] = phi
        self.made.setdefault(first.parent, []).append((phi, lanes))
        phi.operands.extend(self.vector(edge, type) for edge in edges)
        return phi


def _edges(lanes: Lanes) -> list[Lanes] | None:
    """The lists of lanes that phis of one block get on its edges, None where the lanes are not such phis."""
    first = lanes[0]
    if not isinstance(first, PhiInst):
        return None
    blocks = first.incoming_blocks
    for lane in lanes:
        if not isinstance(lane, PhiInst) or lane.parent is not first.parent or lane.incoming_blocks != blocks:
            return None
    return [tuple(lane.operands[i] for lane in lanes) for i in range(len(blocks))]  # type: ignore[attr-defined]


def _is_plain(lanes: Lanes) -> bool:
    """Whether lanes are constants, or all those of one vector."""
    if all(isinstance(v, ConstantFP | ConstantInt | UndefValue | PoisonValue) for v in lanes):
        return True
    vector: Value | None = None
    for index, lane in enumerate(lanes):
        if not isinstance(lane, Instruction) or lane.opcode != "extractelement":
            return False
        at = lane.operands[1]
        if not isinstance(at, ConstantInt) or at.value != index or (vector is not None and lane.operands[0] is not vector):
            return False
        vector = lane.operands[0]
    assert vector is not None
    return isinstance(vector.type, VectorType) and vector.type.count == len(lanes)


def _constant(lanes: Lanes, type: VectorType) -> Value:
    if all((isinstance(v, ConstantFP) and v.bits == 0) or (isinstance(v, ConstantInt) and v.value == 0) for v in lanes):
        return ConstantZero(type)
    return ConstantAggregate(type, list(lanes))  # type: ignore[arg-type]
