"""Intrinsics on memory: memcpy, memmove, memset, masked accesses of vectors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir.values import ConstantAggregate, ConstantInt, ConstantZero
from oxllc.isel.builder_int import extend
from oxllc.isel.builder_memory import address_of, known_base
from oxllc.isel.builder_tables import intrinsic
from oxllc.isel.lower_memcpy import call_memory_routine, copy_inline, pieces, set_inline
from oxllc.target_desc import mvt

if TYPE_CHECKING:
    from oxllc.ir.instructions import CallInst
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
        if inline or len(pieces(b, size.value, align)) <= limit:
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
        if ".inline" in name or len(pieces(b, size.value, align)) <= b.fl.module.max_stores_memset:
            to, _ = address_of(b, pointer)
            set_inline(b, to, b.scalar(byte), size.value, align, _volatile(inst))
            return
    to, _ = address_of(b, pointer)
    call_memory_routine(b, "memset", to, b.scalar(byte), _size(b, size))


@intrinsic("masked.load", "masked.store", "masked.gather", "masked.scatter", "masked.expandload", "masked.compressstore")
def _masked(b: Builder, inst: CallInst) -> None:
    # With a mask that is known these are plain accesses of some lanes; a variable mask needs branches, which the preparation of
    # the IR has made already where this back end is used as a whole.
    name: str = getattr(inst.callee, "name", "")
    kind = name.split(".")[2]
    mask = _constant_mask(inst, kind)
    if mask is None or kind not in ("load", "store", "gather", "scatter"):
        b.unsupported(inst, f"'llvm.masked.{kind}' with a variable mask")
    from oxllc.ir.types import VectorType
    from oxllc.isel.builder_memory import Access, flat_address, load_leaf, plus, store_leaf

    is_store = kind in ("store", "scatter")
    pointer = inst.operands[1] if is_store else inst.operands[0]
    vector = inst.operands[0].type if is_store else inst.type
    assert isinstance(vector, VectorType)
    step = b.layout.alloc_size(vector.elem)
    element = b.types.info(vector.elem).leaves[0]
    info = b.types.info(vector)
    pointers = b.value(pointer)
    space = pointer.type.scalar.addrspace  # type: ignore[attr-defined]
    pointer_bits = b.types.info(pointer.type).leaves[0].bits
    many = kind in ("gather", "scatter")
    align = inst.arg_attrs[1 if is_store else 0].get_int("align", 0)
    if not align:
        legacy = inst.operands[2 if is_store else 1]
        align = legacy.value if isinstance(legacy, ConstantInt) else b.layout.abi_align(vector.elem)
    align = min(align, step & -step) if step else align
    access = Access(max(1, align), addrspace=space)
    chain = b.root() if is_store else b.chain
    chains: list[SDValue] = []
    out: list[SDValue] = []
    values = b.value(inst.operands[0]) if is_store else ()
    default = () if is_store else b.value(inst.operands[inst.num_args - 1])
    for i, leaf in enumerate(info.leaves):
        where = pointers[i] if many else pointers[0]
        if space in b.fl.windows:
            where = flat_address(b, where, pointer_bits, space)
        if not many:
            where = plus(b, where, i * step)
        if is_store:
            if mask[i]:
                chains += store_leaf(b, b.member(values, leaf), where, element, access, chain)
        else:
            out.extend(load_leaf(b, where, element, access) if mask[i] else b.member(default, leaf))
    if is_store:
        if chains:
            b.chain = b.dag.token_factor(chains)
    else:
        b.values[inst] = tuple(out)


def _constant_mask(inst: CallInst, kind: str) -> list[bool] | None:
    from oxllc.ir.types import VectorType
    from oxllc.ir.values import ConstantSplat

    for value in inst.operands[1 : inst.num_args]:
        type = value.type
        if isinstance(type, VectorType) and type.elem.text == "i1":
            if isinstance(value, ConstantAggregate):
                return [isinstance(e, ConstantInt) and bool(e.value) for e in value.elements]
            if isinstance(value, ConstantZero):
                return [False] * type.count
            if isinstance(value, ConstantSplat) and isinstance(value.element, ConstantInt):
                return [bool(value.element.value)] * type.count
    return None
