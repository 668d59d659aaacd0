"""Loads, stores, addresses, stack objects: IR's memory instructions except atomics.

A value lies in memory as its leaves (`lower_types`), each at its byte offset; an integer of N bits occupies ceil(N / 8) bytes,
zero-extended.  Pieces that the target cannot access at once (odd widths, under-aligned addresses on machines that need alignment)
are cut into accesses of powers of two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir.instructions import INBOUNDS, NUW, GEPInst, PhiInst
from oxllc.ir.module import GlobalVariable
from oxllc.ir.types import StructType, VectorType
from oxllc.ir.values import Argument, Constant, ConstantExpr, ConstantInt
from oxllc.isel.builder_int import extend, resize, zext_in
from oxllc.isel.builder_tables import handles
from oxllc.isel.dag import MemInfo
from oxllc.isel.knownbits import known
from oxllc.isel.lower_globals import constant_gep_offset
from oxllc.mir.function import MemOperand
from oxllc.target_desc import isd, mvt

if TYPE_CHECKING:
    from oxllc.ir.instructions import AllocaInst, LoadInst, StoreInst
    from oxllc.ir.types import Type
    from oxllc.ir.values import Value
    from oxllc.isel.builder import Builder, Parts
    from oxllc.isel.dag import SDValue
    from oxllc.isel.lower_types import Leaf, TypeInfo


MAX_WALK = 16  # address computations, and PHIs, followed for one pointer


class Access:
    """What all pieces of one memory access share."""

    __slots__ = ("addrspace", "align", "base", "invariant", "offset", "ordering", "volatile")

    def __init__(self, align: int, *, volatile: bool = False, invariant: bool = False, base: object = None,
                 offset: int | None = None, addrspace: int = 0, ordering: str = "") -> None:
        self.align = align
        self.volatile = volatile
        self.invariant = invariant
        self.base = base
        self.offset = offset
        self.addrspace = addrspace
        self.ordering = ordering

    def operand(self, size: int, at: int, is_load: bool) -> MemOperand:
        """The memory operand of a piece of `size` bytes at byte `at` of the access."""
        align = self.align
        if at:
            align = min(align, at & -at)
        return MemOperand(size, align, is_load, not is_load, self.volatile, bool(self.ordering), self.invariant, self.base,
                          None if self.offset is None else self.offset + at, self.addrspace)


def known_base(b: Builder, pointer: Value) -> tuple[object, int | None]:
    """(base, byte offset) of a pointer for `MemOperand`: a stack object, a global, or a noalias argument.

    A PHI (a pointer that a loop steps, say) has a base where all its values point into one object."""
    start, offset = _without_steps(b, pointer)
    if not isinstance(start, PhiInst):
        base = _object_at(b, start)
        return base, offset if base is not None else None
    found: object = None
    seen = {start}
    work = [start]
    while work:
        for value in work.pop().operands:
            start, _ = _without_steps(b, value)
            if not isinstance(start, PhiInst):
                base = _object_at(b, start)
                if base is None or found not in (None, base):
                    return None, None
                found = base
            elif start not in seen:
                if len(seen) == MAX_WALK:
                    return None, None
                seen.add(start)
                work.append(start)
    return found, None


def _without_steps(b: Builder, pointer: Value) -> tuple[Value, int | None]:
    """What the address computations of a pointer start at, and the bytes that they add where these are known."""
    known = b.fl.starts.get(pointer)
    if known is not None:
        return known
    given = pointer
    offset: int | None = 0
    for _ in range(MAX_WALK):
        if getattr(pointer, "opcode", "") != "getelementptr" or pointer in b.fl.frame_slots:
            break
        step = b.fl.constant_gep_offset(pointer) if isinstance(pointer, GEPInst) else constant_gep_offset(b.fl.module, pointer)  # type: ignore[arg-type]
        offset = None if step is None or offset is None else offset + step
        pointer = pointer.operands[0]  # type: ignore[attr-defined]
    b.fl.starts[given] = pointer, offset
    return pointer, offset


def _object_at(b: Builder, pointer: Value) -> object:
    """The object that a pointer is the start of, as `MemOperand` names it, or None."""
    if pointer in b.fl.frame_slots:
        return "fi", b.fl.frame_slots[pointer]
    if isinstance(pointer, GlobalVariable):
        return pointer.name
    if isinstance(pointer, Argument) and "noalias" in pointer.attrs:
        return "arg", pointer.index
    return None


def _known_align(b: Builder, base: object, offset: int | None) -> int:
    """The alignment of a known place in a stack object, which an access may understate (LLVM's `InferPtrAlign`); 1 for others."""
    if offset is None or type(base) is not tuple or base[0] != "fi":
        return 1
    align = b.mf.frame_objects[base[1]].align
    return min(align, offset & -offset) if offset else align


def address_of(b: Builder, pointer: Value) -> tuple[SDValue, int]:
    """(flat address, address space) of a pointer operand."""
    space = pointer.type.addrspace  # type: ignore[attr-defined]
    slot = b.fl.frame_slots.get(pointer)
    if slot is not None:
        return b.dag.get(isd.FRAME_INDEX, b.ptr_vt, (), slot), space
    if space and space in b.fl.windows:
        # Steps that do not wrap may follow the way to the flat address, where they fold into the access.
        offset = 0
        bits = b.types.info(pointer.type).leaves[0].bits
        while (found := _constant_step(b, pointer)) is not None:
            base, step, is_sure = found
            if step < 0 or not (isinstance(base, Constant) or base in b.values):  # the base must be at hand in this block
                break
            if not is_sure and not _stays_within(b.scalar(base), offset + step, bits):
                break
            offset += step
            pointer = base
        return plus(b, flat_address(b, b.scalar(pointer), bits, space), offset), space
    return b.scalar(pointer), space


def _constant_step(b: Builder, pointer: Value) -> tuple[Value, int, bool] | None:
    """(base, bytes, whether the sum is known not to wrap) of a pointer that is a constant step from another one."""
    if isinstance(pointer, GEPInst):
        step = b.fl.constant_gep_offset(pointer)
        return None if step is None else (pointer.operands[0], step, bool(pointer.flags & (INBOUNDS | NUW)))
    if isinstance(pointer, ConstantExpr) and pointer.opcode == "getelementptr":
        step = constant_gep_offset(b.fl.module, pointer)
        return None if step is None else (pointer.operands[0], step, False)
    return None


def _stays_within(base: SDValue, step: int, bits: int) -> bool:
    """Whether base + step certainly is no larger than `bits` bits, without wrapping."""
    zeros, _, _ = known(base)
    return ((1 << bits) - 1 & ~zeros) + step < 1 << bits


def flat_address(b: Builder, value: SDValue, bits: int, space: int) -> SDValue:
    """The flat address of an offset into an address space's window."""
    base = b.fl.windows[space]
    value = resize(b, zext_in(b, value, bits), b.ptr_vt, False)
    return b.op_const(isd.ADD, value, base) if base else value


def plus(b: Builder, address: SDValue, offset: int) -> SDValue:
    """address + constant."""
    return b.op_const(isd.ADD, address, offset) if offset else address


# -- loads ------------------------------------------------------------------------------------------------------------------


def load_piece(b: Builder, address: SDValue, at: int, size: int, access: Access, vt: int, ext: int) -> SDValue:
    """Load `size` bytes (a power of two that fits `vt`) at address + at, extended to integer type `vt`."""
    mem = access.operand(size, at, True)
    if mem.align < size and not b.fl.misaligned_ok:
        return _load_bytes(b, address, at, size, access, vt, ext)
    mem_vt = mvt.int_mvt(size * 8)
    assert mem_vt is not None
    if mem_vt == vt:
        ext = isd.NON_EXTLOAD
    node = b.dag.load(b.chain, plus(b, address, at), vt, MemInfo(mem_vt, ext, mem))
    b.pending_loads.append(node.values[1])
    return node.values[0]


def _load_bytes(b: Builder, address: SDValue, at: int, size: int, access: Access, vt: int, ext: int) -> SDValue:
    """An under-aligned load: pieces as wide as the alignment allows, put together."""
    step = access.operand(size, at, True).align
    total: SDValue | None = None
    for low in range(0, size, step):
        last = low + step >= size
        kind = ext if last and ext == isd.SEXTLOAD else isd.ZEXTLOAD
        piece = load_piece(b, address, at + low, step, access, vt, kind)
        if low:
            piece = b.op_const(isd.SHL, piece, low * 8)
        total = piece if total is None else b.op(isd.OR, total, piece)
    assert total is not None
    return total


def load_int(b: Builder, address: SDValue, at: int, bits: int, access: Access) -> Parts:
    """An N-bit integer at address + at."""
    out: list[SDValue] = []
    size = (bits + 7) // 8
    word = b.word_bits // 8
    vts = b.types.int_parts(bits)
    for vt in vts:
        part = min(size, word)
        if part & (part - 1) == 0:
            # A boolean is stored as a whole byte of 0 or 1.
            out.append(load_piece(b, address, at, part, access, vt, isd.ZEXTLOAD if bits < 8 else isd.EXTLOAD))
        else:
            total: SDValue | None = None
            low = 0
            for piece in (4, 2, 1) if word > 4 else (2, 1):
                if part & piece:
                    value = load_piece(b, address, at + low, piece, access, vt, isd.ZEXTLOAD)
                    if low:
                        value = b.op_const(isd.SHL, value, low * 8)
                    total = value if total is None else b.op(isd.OR, total, value)
                    low += piece
            assert total is not None
            out.append(total)
        size -= part
        at += part
    return tuple(out)


def load_leaf(b: Builder, address: SDValue, leaf: Leaf, access: Access) -> Parts:
    """One scalar at its offset from an address."""
    at = leaf.offset
    if not leaf.fp or leaf.soft:
        return load_int(b, address, at, leaf.bits, access)
    size = leaf.bits // 8
    mem = access.operand(size, at, True)
    if mem.align < size and not b.fl.misaligned_ok:
        from oxllc.isel.builder_fp import bits_to_fp

        return (bits_to_fp(b, load_int(b, address, at, leaf.bits, access), leaf.fp),)
    node = b.dag.load(b.chain, plus(b, address, at), leaf.fp, MemInfo(leaf.fp, isd.NON_EXTLOAD, mem))
    b.pending_loads.append(node.values[1])
    return (node.values[0],)


def load_type(b: Builder, address: SDValue, type: Type, access: Access) -> Parts:
    """A value of an IR type at an address."""
    info = b.types.info(type)
    leaves = info.leaves
    if info.packed:
        return _load_packed(b, address, info, access)
    if len(leaves) == 1:
        return load_leaf(b, address, leaves[0], access)
    out: list[SDValue] = []
    for leaf in leaves:
        out.extend(load_leaf(b, address, leaf, access))
    return tuple(out)


def _load_packed(b: Builder, address: SDValue, info: TypeInfo, access: Access) -> Parts:
    """A value with vectors whose lanes are packed bit by bit: each such vector is one wide integer, taken apart."""
    from oxllc.isel.builder_aggregate import unpack_bits

    out: list[SDValue] = []
    at = 0
    for first, vector in info.packed:
        for leaf in info.leaves[at:first]:
            out.extend(load_leaf(b, address, leaf, access))
        lanes = b.types.info(vector)
        bits = lanes.leaves[0].bits
        whole = load_int(b, address, info.leaves[first].offset, bits * vector.count, access)
        out.extend(unpack_bits(b, whole, bits, lanes))
        at = first + vector.count
    for leaf in info.leaves[at:]:
        out.extend(load_leaf(b, address, leaf, access))
    return tuple(out)


# -- stores -----------------------------------------------------------------------------------------------------------------


def store_piece(b: Builder, value: SDValue, address: SDValue, at: int, size: int, access: Access, chain: SDValue) -> list[SDValue]:
    """Store the low `size` bytes (a power of two) of an integer part; the chains."""
    mem = access.operand(size, at, False)
    if mem.align < size and not b.fl.misaligned_ok:
        out: list[SDValue] = []
        for low in range(0, size, mem.align):
            piece = b.op_const(isd.SRL, value, low * 8) if low else value
            out += store_piece(b, piece, address, at + low, mem.align, access, chain)
        return out
    mem_vt = mvt.int_mvt(size * 8)
    assert mem_vt is not None
    return [b.dag.store(chain, value, plus(b, address, at), MemInfo(mem_vt, isd.NON_EXTLOAD, mem))]


def store_int(b: Builder, parts: Parts, address: SDValue, at: int, bits: int, access: Access, chain: SDValue) -> list[SDValue]:
    """Store an N-bit integer; the chains."""
    out: list[SDValue] = []
    size = (bits + 7) // 8
    word = b.word_bits // 8
    for i, value in enumerate(parts):
        part = min(size, word)
        left = bits - i * b.word_bits
        if left < part * 8:
            value = zext_in(b, value, left)
        if part & (part - 1) == 0:
            out += store_piece(b, value, address, at, part, access, chain)
        else:
            low = 0
            for piece in (4, 2, 1) if word > 4 else (2, 1):
                if part & piece:
                    shifted = b.op_const(isd.SRL, value, low * 8) if low else value
                    out += store_piece(b, shifted, address, at + low, piece, access, chain)
                    low += piece
        size -= part
        at += part
    return out


def store_leaf(b: Builder, parts: Parts, address: SDValue, leaf: Leaf, access: Access, chain: SDValue) -> list[SDValue]:
    """Store one scalar at its offset; the chains."""
    at = leaf.offset
    if not leaf.fp or leaf.soft:
        return store_int(b, parts, address, at, leaf.bits, access, chain)
    size = leaf.bits // 8
    mem = access.operand(size, at, False)
    if mem.align < size and not b.fl.misaligned_ok:
        from oxllc.isel.builder_fp import fp_to_bits

        return store_int(b, fp_to_bits(b, parts[0], leaf.bits), address, at, leaf.bits, access, chain)
    return [b.dag.store(chain, parts[0], plus(b, address, at), MemInfo(leaf.fp, isd.NON_EXTLOAD, mem))]


def store_type(b: Builder, parts: Parts, address: SDValue, type: Type, access: Access) -> None:
    """Store a value of an IR type and advance the chain."""
    chains = store_chains(b, parts, address, type, access, b.root())
    if chains:
        b.chain = b.dag.token_factor(chains)


def store_chains(b: Builder, parts: Parts, address: SDValue, type: Type, access: Access, chain: SDValue) -> list[SDValue]:
    """Store a value of an IR type; the chains."""
    info = b.types.info(type)
    chains: list[SDValue] = []
    leaves = info.leaves
    at = 0
    for first, vector in info.packed:
        from oxllc.isel.builder_aggregate import pack_bits

        for leaf in leaves[at:first]:
            chains += store_leaf(b, b.member(parts, leaf), address, leaf, access, chain)
        lanes = b.types.info(vector)
        begin = leaves[first].first
        bits = lanes.leaves[0].bits
        whole = pack_bits(b, parts[begin : begin + len(lanes.vts)], bits, lanes)
        chains += store_int(b, whole, address, leaves[first].offset, bits * vector.count, access, chain)
        at = first + vector.count
    for leaf in leaves[at:] if at else leaves:
        chains += store_leaf(b, b.member(parts, leaf), address, leaf, access, chain)
    return chains


# -- handlers -----------------------------------------------------------------------------------------------------------------


@handles("load")
def _load(b: Builder, inst: LoadInst) -> None:
    if inst.ordering is not None:
        from oxllc.isel.builder_atomic import atomic_load

        atomic_load(b, inst)
        return
    pointer = inst.operands[0]
    base, offset = known_base(b, pointer)
    address, space = address_of(b, pointer)
    align = max(inst.align or b.layout.abi_align(inst.type), _known_align(b, base, offset))
    invariant = bool(inst.metadata) and "invariant.load" in inst.metadata  # type: ignore[operator]
    access = Access(align, volatile=inst.volatile, invariant=invariant, base=base, offset=offset, addrspace=space)
    if inst.volatile:
        b.root()
    parts = load_type(b, address, inst.type, access)
    if inst.volatile:
        b.root()
    leaf = b.types.info(inst.type).leaves[0] if len(parts) == 1 else None
    if leaf is not None and not leaf.fp and leaf.bits in (16, 32) and leaf.bits < b.word_bits and b.fl.read_unsigned(inst):
        parts = (zext_in(b, parts[0], leaf.bits),)
    b.values[inst] = parts


@handles("store")
def _store(b: Builder, inst: StoreInst) -> None:
    if inst.ordering is not None:
        from oxllc.isel.builder_atomic import atomic_store

        atomic_store(b, inst)
        return
    value, pointer = inst.operands
    parts = b.value(value)
    base, offset = known_base(b, pointer)
    address, space = address_of(b, pointer)
    align = max(inst.align or b.layout.abi_align(value.type), _known_align(b, base, offset))
    store_type(b, parts, address, value.type,
               Access(align, volatile=inst.volatile, base=base, offset=offset, addrspace=space))


@handles("getelementptr")
def _gep(b: Builder, inst: GEPInst) -> None:
    info = b.types.info(inst.type)
    if info.is_vector:
        lanes: list[SDValue] = []
        for lane in range(len(info.leaves)):
            lanes.append(gep_address(b, inst, lane))
        b.values[inst] = tuple(lanes)
        return
    b.values[inst] = (gep_address(b, inst, None),)


def gep_address(b: Builder, inst: GEPInst, lane: int | None) -> SDValue:
    """Base plus scaled indices; the constant part is added last, where an access can fold it."""
    layout = b.layout
    base = inst.operands[0]
    parts = b.value(base)
    address = parts[lane] if lane is not None and len(parts) > 1 else parts[0]
    pointer_bits = b.types.info(inst.type).leaves[0].bits
    constant = 0
    type: Type = inst.source_type
    first = True
    for index in inst.operands[1:]:
        if first:
            stride = layout.alloc_size(type)
            first = False
        elif isinstance(type, StructType):
            field = _constant_index(index)
            constant += layout.field_offset(type, field)
            type = type.elements()[field]
            continue
        elif isinstance(type, VectorType):
            type = type.elem
            stride = layout.size_in_bits(type) // 8
        else:
            type = type.elem  # type: ignore[attr-defined]
            stride = layout.alloc_size(type)
        if isinstance(index, ConstantInt):
            constant += index.signed * stride
            continue
        if not stride:
            continue
        index_info = b.types.info(index.type)
        index_parts = b.value(index)
        width = len(index_info.leaves[0].vts)
        if index_info.is_vector and lane is not None:
            index_parts = index_parts[lane * width : lane * width + width]
        value = extend(b, index_parts, index_info.leaves[0].bits, pointer_bits, True)[0]
        if stride & (stride - 1) == 0:
            if stride > 1:
                value = b.op_const(isd.SHL, value, stride.bit_length() - 1)
        else:
            value = b.op_const(isd.MUL, value, stride)
        address = b.op(isd.ADD, address, value)
    if constant:
        node = address.node
        if node.opcode == isd.ADD and node.ops[1].node.opcode == isd.CONSTANT:
            earlier = node.ops[1].node.payload
            assert isinstance(earlier, int)
            return b.op_const(isd.ADD, node.ops[0], earlier + constant)
        address = b.op_const(isd.ADD, address, constant)
    return address


def _constant_index(index: Value) -> int:
    if isinstance(index, ConstantInt):
        return index.value
    element = getattr(index, "element", None) or (getattr(index, "elements", None) or (None,))[0]
    return element.value if isinstance(element, ConstantInt) else 0  # zeroinitializer


@handles("alloca")
def _alloca(b: Builder, inst: AllocaInst) -> None:
    if inst in b.fl.frame_slots:
        return  # the value is made where it is used
    if inst.inalloca:
        b.unsupported(inst, "inalloca")
    dag = b.dag
    size = b.layout.alloc_size(inst.allocated_type)
    align = max(inst.align or b.layout.preferred_align(inst.allocated_type), 1)
    stack_align = b.target.frame.stack_align
    count = extend(b, b.value(inst.operands[0]), b.types.info(inst.operands[0].type).leaves[0].bits, b.layout.pointer(0).bits, False)[0]
    amount = count if size == 1 else b.op_const(isd.MUL, count, size)
    amount = b.op_const(isd.AND, b.op_const(isd.ADD, amount, stack_align - 1), -stack_align)
    b.mf.has_dynamic_alloca = True
    sp = b.target.frame.stack_pointer
    read = dag.copy_from_reg(b.root(), sp, b.ptr_vt)
    address = b.op(isd.SUB, read.values[0], amount)
    if align > stack_align:
        address = b.op_const(isd.AND, address, -align)
    b.chain = dag.copy_to_reg(read.values[1], sp, address)
    # With a moving stack pointer no call frame is reserved: ADJCALLSTACKDOWN makes room for stack arguments below the object.
    b.values[inst] = (address,)


@handles("addrspacecast")
def _addrspacecast(b: Builder, inst: GEPInst) -> None:
    source = inst.operands[0].type
    scalar_from = source.scalar
    scalar_to = inst.type.scalar
    x = b.value(inst.operands[0])
    from_bits = b.types.info(source).leaves[0].bits
    to_bits = b.types.info(inst.type).leaves[0].bits
    windows = b.fl.windows
    out: list[SDValue] = []
    from_space = scalar_from.addrspace  # type: ignore[attr-defined]
    to_space = scalar_to.addrspace  # type: ignore[attr-defined]
    for part in x:
        value = part
        if from_space in windows and to_space not in windows:
            value = flat_address(b, part, from_bits, from_space)
        elif to_space in windows and from_space not in windows:
            base = windows[to_space]
            value = resize(b, b.op_const(isd.SUB, part, base) if base else part, b.types.int_parts(to_bits)[0], None)
        elif from_bits != to_bits:
            value = extend(b, (part,), from_bits, to_bits, False)[0]
        out.append(value)
    b.values[inst] = tuple(out)




@handles("va_arg")
def _va_arg(b: Builder, inst: LoadInst) -> None:
    from oxllc.isel.builder_intrinsics import lower_va_arg

    lower_va_arg(b, inst)
