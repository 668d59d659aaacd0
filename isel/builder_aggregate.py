"""Aggregates and vectors: extractvalue, insertvalue, extractelement, insertelement, shufflevector, bitcast.

All of them only rename parts; a variable lane goes through a select for each lane (short vectors) or through the stack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir.types import IntType, Type, VectorType
from oxllc.isel.builder_fp import leaf_bits, leaf_from_bits
from oxllc.isel.builder_int import clean, zext_in
from oxllc.isel.builder_tables import handles
from oxllc.isel.builder_wide import shift_right_const
from oxllc.target_desc import isd

if TYPE_CHECKING:
    from oxllc.ir.instructions import AggregateInst, CastInst, Instruction, ShuffleInst
    from oxllc.isel.builder import Builder, Parts
    from oxllc.isel.dag import SDValue
    from oxllc.isel.lower_types import TypeInfo

SELECT_LANES = 16  # up to so many lanes a variable lane is chosen by compares


@handles("extractvalue")
def _extractvalue(b: Builder, inst: AggregateInst) -> None:
    aggregate = inst.operands[0]
    first, end, _ = b.types.leaf_range(aggregate.type, inst.indices)
    b.values[inst] = b.value(aggregate)[first:end]


@handles("insertvalue")
def _insertvalue(b: Builder, inst: AggregateInst) -> None:
    aggregate, member = inst.operands
    first, end, _ = b.types.leaf_range(aggregate.type, inst.indices)
    parts = b.value(aggregate)
    b.values[inst] = (*parts[:first], *b.value(member), *parts[end:])


def _lanes(b: Builder, parts: Parts, type: Type) -> list[Parts]:
    info = b.types.info(type)
    return [b.member(parts, leaf) for leaf in info.leaves]


def _constant_lane(b: Builder, value: SDValue, count: int) -> int | None:
    node = value.node
    if node.opcode == isd.CONSTANT and isinstance(node.payload, int) and 0 <= node.payload < count:
        return node.payload
    return None


@handles("extractelement")
def _extractelement(b: Builder, inst: Instruction) -> None:
    vector, index = inst.operands
    assert isinstance(vector.type, VectorType)
    count = vector.type.count
    lanes = _lanes(b, b.value(vector), vector.type)
    at = b.scalar(index)
    lane = _constant_lane(b, at, count)
    if lane is not None:
        b.values[inst] = lanes[lane]
        return
    bits = b.types.info(index.type).leaves[0].bits
    at = zext_in(b, at, bits)
    if count <= SELECT_LANES:
        result = lanes[0]
        for i in range(1, count):
            here = b.dag.setcc(b.bool_vt, at, b.const(i, at.vt), isd.SETEQ)
            result = tuple(b.select(here, new, old) for new, old in zip(lanes[i], result))
        b.values[inst] = result
        return
    b.values[inst] = _extract_in_memory(b, inst, at)


def _extract_in_memory(b: Builder, inst: Instruction, at: SDValue) -> Parts:
    from oxllc.isel.builder_memory import load_type

    vector = inst.operands[0]
    assert isinstance(vector.type, VectorType)
    address, step, access = _spill_lanes(b, b.value(vector), vector.type, at)
    del step
    return load_type(b, address, vector.type.elem, access)


def _spill_lanes(b: Builder, parts: Parts, type: VectorType, at: SDValue):  # type: ignore[no-untyped-def]
    """Store a vector lane by lane (unpacked); the address of lane `at`, the distance of lanes, and how to access one."""
    from oxllc.isel.builder_memory import Access, plus, store_leaf

    step = b.layout.alloc_size(type.elem)
    align = b.layout.abi_align(type.elem)
    slot = b.mf.new_frame_object(step * type.count, align)
    base = b.dag.get(isd.FRAME_INDEX, b.ptr_vt, (), slot)
    access = Access(align, base=("fi", slot))
    element = b.types.info(type.elem)
    chain = b.root()
    chains: list[SDValue] = []
    for i, lane in enumerate(_lanes(b, parts, type)):
        for leaf in element.leaves:
            chains += store_leaf(b, b.member(lane, leaf), plus(b, base, i * step), leaf, access, chain)
    b.chain = b.dag.token_factor(chains)
    # An index out of range gives poison, but must not touch foreign memory.
    index = b.dag.get(isd.UMIN, at.vt, (at, b.const(type.count - 1, at.vt)))
    address = b.op(isd.ADD, base, b.op_const(isd.MUL, index, step))
    return address, step, access


@handles("insertelement")
def _insertelement(b: Builder, inst: Instruction) -> None:
    vector, member, index = inst.operands
    assert isinstance(vector.type, VectorType)
    count = vector.type.count
    lanes = _lanes(b, b.value(vector), vector.type)
    new = b.value(member)
    at = b.scalar(index)
    lane = _constant_lane(b, at, count)
    if lane is not None:
        lanes[lane] = new
    else:
        at = zext_in(b, at, b.types.info(index.type).leaves[0].bits)
        for i in range(count):
            here = b.dag.setcc(b.bool_vt, at, b.const(i, at.vt), isd.SETEQ)
            lanes[i] = tuple(b.select(here, p, q) for p, q in zip(new, lanes[i]))
    b.values[inst] = tuple(part for lane_parts in lanes for part in lane_parts)


@handles("shufflevector")
def _shufflevector(b: Builder, inst: ShuffleInst) -> None:
    x, y = inst.operands
    lanes = _lanes(b, b.value(x), x.type) + _lanes(b, b.value(y), y.type)
    assert isinstance(inst.type, VectorType)
    vts = b.types.info(inst.type.elem).vts
    undefined = tuple(b.dag.undef(vt) for vt in vts)
    b.values[inst] = tuple(part for lane in inst.mask for part in (lanes[lane] if lane >= 0 else undefined))


# -- bit patterns -------------------------------------------------------------------------------------------------------------


def pack_bits(b: Builder, parts: Parts, lane_bits: int, info: TypeInfo) -> Parts:
    """All lanes as one wide integer, lane 0 lowest."""
    total_bits = lane_bits * len(info.leaves)
    vts = b.types.int_parts(total_bits)
    words: list[SDValue | None] = [None] * len(vts)
    word = b.word_bits if len(vts) > 1 else total_bits
    for i, leaf in enumerate(info.leaves):
        bits = clean(b, leaf_bits(b, b.member(parts, leaf), leaf), lane_bits, False)
        at = i * lane_bits
        for k, piece in enumerate(bits):
            position = at + k * b.word_bits
            left = min(b.word_bits, lane_bits - k * b.word_bits)
            index, shift = divmod(position, word) if len(vts) > 1 else (0, position)
            low = b.op_const(isd.SHL, piece, shift) if shift else piece
            words[index] = low if words[index] is None else b.op(isd.OR, words[index], low)  # type: ignore[arg-type]
            if shift + left > word and index + 1 < len(vts):
                high = b.op_const(isd.SRL, piece, word - shift)
                earlier = words[index + 1]
                words[index + 1] = high if earlier is None else b.op(isd.OR, earlier, high)
    return tuple(w if w is not None else b.const(0, vt) for w, vt in zip(words, vts))


def unpack_bits(b: Builder, whole: Parts, lane_bits: int, info: TypeInfo) -> Parts:
    """The inverse of `pack_bits`."""
    out: list[SDValue] = []
    for i, leaf in enumerate(info.leaves):
        at = i * lane_bits
        if len(whole) == 1:
            piece: Parts = (b.op_const(isd.SRL, whole[0], at) if at else whole[0],)
        else:
            count = len(b.types.int_parts(lane_bits))
            first, shift = divmod(at, b.word_bits)
            window = whole[first : first - (-(shift + lane_bits) // b.word_bits)]
            piece = (shift_right_const(b, window, shift, False) if shift else window)[:count]
        out.extend(leaf_from_bits(b, piece, leaf))
    return tuple(out)


@handles("bitcast")
def _bitcast(b: Builder, inst: CastInst) -> None:
    value = inst.operands[0]
    if isinstance(value.type, VectorType) and isinstance(inst.type, VectorType):
        if value in b.words and _is_words(b, inst.type):
            b.values[inst] = b.words[value]
            return
        if _is_words(b, value.type):
            b.words[inst] = b.value(value)
    b.values[inst] = bitcast(b, b.value(inst.operands[0]), inst.operands[0].type, inst.type)


def _is_words(b: Builder, type: VectorType) -> bool:
    return isinstance(type.elem, IntType) and type.elem.bits == b.word_bits


def bitcast(b: Builder, parts: Parts, source_type: Type, target_type: Type) -> Parts:
    """The same bits as another type of the same size."""
    source = b.types.info(source_type)
    target = b.types.info(target_type)
    if len(source.leaves) == len(target.leaves):
        if all(p.bits == q.bits and p.fp == q.fp for p, q in zip(source.leaves, target.leaves)):
            return parts
        if all(p.bits == q.bits for p, q in zip(source.leaves, target.leaves)):
            out: list[SDValue] = []
            for p, q in zip(source.leaves, target.leaves):
                out.extend(leaf_from_bits(b, leaf_bits(b, b.member(parts, p), p), q))
            return tuple(out)
    whole = pack_bits(b, parts, source.leaves[0].bits, source)
    return unpack_bits(b, whole, target.leaves[0].bits, target)


