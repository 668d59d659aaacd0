"""Intrinsics on memory: memcpy, memmove, memset, masked accesses of vectors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir.values import ConstantAggregate, ConstantInt, ConstantZero
from oxllc.isel.builder_int import extend, zext_in
from oxllc.isel.builder_memory import address_of, known_base
from oxllc.isel.builder_tables import intrinsic
from oxllc.isel.lower_memcpy import call_memory_routine, copy_inline, few_pieces, set_inline
from oxllc.target_desc import isd, mvt

if TYPE_CHECKING:
    from oxllc.ir.instructions import CallInst
    from oxllc.ir.types import VectorType
    from oxllc.ir.values import Value
    from oxllc.isel.builder import Builder
    from oxllc.isel.dag import SDValue


def _align(b: Builder, inst: CallInst, index: int) -> int:
    return max(1, inst.arg_attrs[index].get_int("align", 1))


def _size(b: Builder, value: Value) -> SDValue:
    """A byte count as a pointer-sized number."""
    bits = b.types.info(value.type).leaves[0].bits
    return extend(b, b.value(value), bits, mvt.MVT_BITS[b.ptr_vt], False)[0]


def _volatile(inst: CallInst) -> bool:
    flag = inst.operands[3]
    return isinstance(flag, ConstantInt) and flag.value == 1


@intrinsic("memcpy", "memcpy.inline", "memmove")
def _copy(b: Builder, inst: CallInst) -> None:
    name: str = getattr(inst.callee, "name", "")
    move = name.startswith("llvm.memmove")
    inline = ".inline" in name
    to_pointer, from_pointer, size = inst.operands[:3]
    if isinstance(size, ConstantInt):
        if size.value == 0:
            return
        align = min(_align(b, inst, 0), _align(b, inst, 1))
        align = max(align, min(_object_align(b, to_pointer), _object_align(b, from_pointer)))
        module = b.fl.module
        limit = module.max_stores_memmove if move else module.max_stores
        if inline or few_pieces(b, size.value, align, limit):
            to, _ = address_of(b, to_pointer)
            source, _ = address_of(b, from_pointer)
            bases = (known_base(b, to_pointer)[0], known_base(b, from_pointer)[0])
            copy_inline(b, to, source, size.value, align, volatile=_volatile(inst), bases=bases)
            return
    to, _ = address_of(b, to_pointer)
    source, _ = address_of(b, from_pointer)
    call_memory_routine(b, "memmove" if move else "memcpy", to, source, _size(b, size))


def _object_align(b: Builder, pointer: Value) -> int:
    """The alignment of a stack object or global that a pointer is."""
    slot = b.fl.frame_slots.get(pointer)
    if slot is not None:
        return b.mf.frame_objects[slot].align
    return getattr(pointer, "align", 0) or 1 if pointer.__class__.__name__ == "GlobalVariable" else 1


@intrinsic("memset", "memset.inline")
def _set(b: Builder, inst: CallInst) -> None:
    name: str = getattr(inst.callee, "name", "")
    pointer, byte, size = inst.operands[:3]
    if isinstance(size, ConstantInt):
        if size.value == 0:
            return
        align = max(_align(b, inst, 0), _object_align(b, pointer))
        if ".inline" in name or few_pieces(b, size.value, align, b.fl.module.max_stores_memset):
            to, _ = address_of(b, pointer)
            set_inline(b, to, b.scalar(byte), size.value, align, _volatile(inst))
            return
    to, _ = address_of(b, pointer)
    call_memory_routine(b, "memset", to, b.scalar(byte), _size(b, size))


@intrinsic("masked.load", "masked.store", "masked.gather", "masked.scatter", "masked.expandload", "masked.compressstore")
def _masked(b: Builder, inst: CallInst) -> None:
    """Lane by lane.  Under a mask that is known, only the enabled lanes are accessed.  Otherwise the address of a disabled lane is
    replaced by that of a stack slot that nobody else knows: no branches, at the price of an access that means nothing."""
    from oxllc.ir.types import VectorType
    from oxllc.isel.builder_memory import Access, flat_address, load_leaf, plus, store_leaf

    name: str = getattr(inst.callee, "name", "")
    kind = name.split(".")[2]
    is_store = kind in ("store", "scatter", "compressstore")
    many = kind in ("gather", "scatter")
    packed = kind in ("expandload", "compressstore")
    pointer = inst.operands[1] if is_store else inst.operands[0]
    vector = inst.operands[0].type if is_store else inst.type
    assert isinstance(vector, VectorType)
    step = b.layout.alloc_size(vector.elem)
    element = b.types.info(vector.elem).leaves[0]
    info = b.types.info(vector)
    pointers = b.value(pointer)
    space = pointer.type.scalar.addrspace  # type: ignore[attr-defined]
    pointer_bits = b.types.info(pointer.type).leaves[0].bits
    mask = _mask_operand(inst)
    known = _constant_mask(mask)
    lanes = b.value(mask) if known is None else ()
    align = _lane_align(b, inst, 1 if is_store else 0, vector, step, packed)
    access = Access(align, addrspace=space if known is not None else 0)
    chain = b.root() if is_store else b.chain
    spare: SDValue | None = None
    if known is None:
        slot = b.mf.new_frame_object(max(step, 1), max(align, b.layout.abi_align(vector.elem)))
        spare = b.dag.get(isd.FRAME_INDEX, b.ptr_vt, (), slot)
    chains: list[SDValue] = []
    out: list[SDValue] = []
    values = b.value(inst.operands[0]) if is_store else ()
    default = () if is_store else b.value(inst.operands[inst.num_args - 1])
    where = pointers[0]
    following = 0  # bytes from `where` to the lane that comes next, where the mask is known
    if space in b.fl.windows and not many:
        where = flat_address(b, where, pointer_bits, space)
    for i, leaf in enumerate(info.leaves):
        if many:
            lane_address = flat_address(b, pointers[i], pointer_bits, space) if space in b.fl.windows else pointers[i]
        elif packed:
            lane_address = plus(b, where, following) if following else where
        else:
            lane_address = plus(b, where, i * step)
        enabled = None
        if known is not None:
            if known[i]:
                following += step
            elif is_store:
                continue
            else:
                out.extend(b.member(default, leaf))
                continue
        else:
            assert spare is not None
            enabled = _as_condition(b, lanes[i])
            if packed:
                where = b.select(enabled, plus(b, lane_address, step), lane_address)
            lane_address = b.select(enabled, lane_address, spare)
        if is_store:
            made = store_leaf(b, b.member(values, leaf), lane_address, element, access, chain)
            if many:  # lanes may have the same address; the last one stays
                chain = b.dag.token_factor(made)
            chains += made
        else:
            loaded = load_leaf(b, lane_address, element, access)
            if enabled is not None:
                loaded = tuple(b.select(enabled, p, q) for p, q in zip(loaded, b.member(default, leaf)))
            out.extend(loaded)
    if is_store:
        if chains:
            b.chain = b.dag.token_factor(chains)
    else:
        b.values[inst] = tuple(out)


def _lane_align(b: Builder, inst: CallInst, pointer_index: int, vector: VectorType, step: int, packed: bool) -> int:
    """The alignment that every lane's address has."""
    align = inst.arg_attrs[pointer_index].get_int("align", 0)
    if not align and packed:
        return 1
    if not align:
        legacy = inst.operands[pointer_index + 1]  # the operand of LLVM 21 and before
        align = legacy.value if isinstance(legacy, ConstantInt) else b.layout.abi_align(vector.elem)
    return max(1, min(align, step & -step) if step else align)


def _as_condition(b: Builder, lane: SDValue) -> SDValue:
    """A lane of a mask as a condition: its lowest bit."""
    return zext_in(b, lane, 1)


def _mask_operand(inst: CallInst) -> Value:
    """The operand that is a vector of i1."""
    from oxllc.ir.types import VectorType

    for value in inst.operands[1 : inst.num_args]:
        if isinstance(value.type, VectorType) and value.type.elem.text == "i1":
            return value
    raise AssertionError("a masked access without a mask")


def _constant_mask(value: Value) -> list[bool] | None:
    """The lanes of a mask that is a constant."""
    from oxllc.ir.types import VectorType
    from oxllc.ir.values import ConstantSplat

    assert isinstance(value.type, VectorType)
    if isinstance(value, ConstantAggregate):
        return [isinstance(e, ConstantInt) and bool(e.value) for e in value.elements]
    if isinstance(value, ConstantZero):
        return [False] * value.type.count
    if isinstance(value, ConstantSplat) and isinstance(value.element, ConstantInt):
        return [bool(value.element.value)] * value.type.count
    return None
