"""Atomics: load, store, cmpxchg, atomicrmw, fence.

Operations of the register's width, and narrower ones that some pattern selects, become ATOMIC_ nodes with the ordering as written.
Other operations of 8 and 16 bits work on the aligned word that holds them (LLVM's AtomicExpandPass): and, or and xor with a
widened operand directly; the rest by a cmpxchg loop, as are floating-point and other operations without an instruction.
Wider ones call libatomic's `__atomic_*` routines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir import types as irt
from oxllc.isel.builder_aggregate import bitcast
from oxllc.isel.builder_atomic_wide import wide_cmpxchg, wide_new_value, wide_rmw
from oxllc.isel.builder_control import emit_cond_branch, start_loop
from oxllc.isel.builder_fp import fp_op, leaf_bits, leaf_from_bits
from oxllc.isel.builder_int import compare, sext_in, zext_in
from oxllc.isel.builder_memory import address_of, known_base
from oxllc.isel.builder_tables import handles
from oxllc.isel.dag import MemInfo
from oxllc.mir.function import MachineInstr, MemOperand
from oxllc.target_desc import isd, mvt
from oxllc.target_desc.mvt import OTHER

if TYPE_CHECKING:
    from oxllc.ir.instructions import AtomicRMWInst, CmpXchgInst, FenceInst, LoadInst, StoreInst
    from oxllc.ir.types import Type
    from oxllc.isel.builder import Builder, Parts
    from oxllc.isel.dag import SDValue
    from oxllc.isel.lower_types import TypeLowering

_CH = (OTHER,)
_ORDER_NUMBER = {"unordered": 1, "monotonic": 2, "acquire": 4, "release": 5, "acq_rel": 6, "seq_cst": 7}
_LIBATOMIC_ORDER = {"unordered": 0, "monotonic": 0, "acquire": 2, "release": 3, "acq_rel": 4, "seq_cst": 5}
_RMW = {
    "xchg": isd.ATOMIC_SWAP, "add": isd.ATOMIC_LOAD_ADD, "sub": isd.ATOMIC_LOAD_SUB, "and": isd.ATOMIC_LOAD_AND,
    "nand": isd.ATOMIC_LOAD_NAND, "or": isd.ATOMIC_LOAD_OR, "xor": isd.ATOMIC_LOAD_XOR, "max": isd.ATOMIC_LOAD_MAX,
    "min": isd.ATOMIC_LOAD_MIN, "umax": isd.ATOMIC_LOAD_UMAX, "umin": isd.ATOMIC_LOAD_UMIN, "fadd": isd.ATOMIC_LOAD_FADD,
    "fsub": isd.ATOMIC_LOAD_FSUB, "fmax": isd.ATOMIC_LOAD_FMAX, "fmin": isd.ATOMIC_LOAD_FMIN,
}  # fmt: skip
_MINMAX = {"max": isd.SETGT, "min": isd.SETLT, "umax": isd.SETUGT, "umin": isd.SETULT}


def _info(b: Builder, vt: int, size: int, ordering: str, pointer: object, *, load: bool, store: bool, volatile: bool,
          space: int) -> MemInfo:
    base, offset = known_base(b, pointer)  # type: ignore[arg-type]
    mem = MemOperand(size, size, load, store, volatile, True, False, base, offset, space)
    return MemInfo(vt, isd.EXTLOAD if load and not store else isd.NON_EXTLOAD, mem, ordering)


def _fence(b: Builder, ordering: str, scope: str) -> None:
    number = _ORDER_NUMBER[ordering]
    if number < 4:
        return
    simt = b.fl.module.target.simt
    single = scope.startswith("singlethread") or (simt is not None and scope in simt.ordered_scopes)
    dag = b.dag
    if single:
        b.root()  # orders the compiler only
        return
    b.chain = dag.make(
        isd.ATOMIC_FENCE, _CH, (b.root(), dag.target_constant(number, b.word_vt), dag.target_constant(1, b.word_vt))).values[0]


@handles("fence")
def _fence_inst(b: Builder, inst: FenceInst) -> None:
    _fence(b, inst.ordering, inst.syncscope)


def _unit(b: Builder, type: Type) -> Type:
    """What an access reads or writes at once: the integer of a vector's size, other types as they are."""
    if b.types.info(type).single or not isinstance(type, irt.VectorType):
        return type
    return irt.int_type(b.layout.size_in_bits(type))


def atomic_load(b: Builder, inst: LoadInst) -> None:
    """An atomic load: fences around a plain one where no pattern has the ordering (RISC-V memory model, table A.6)."""
    unit = _unit(b, inst.type)
    info = b.types.info(unit)
    leaf = info.leaves[0]
    ordering = inst.ordering or "monotonic"
    address, space = address_of(b, inst.operands[0])
    size = (leaf.bits + 7) // 8
    if not info.single or size * 8 > b.word_bits or size & (size - 1) or (inst.align and inst.align < size):
        _load_by_routine(b, inst, address, size, ordering)
        return
    vt = b.types.int_parts(leaf.bits)[0]
    mem_vt = mvt.int_mvt(size * 8)
    assert mem_vt is not None
    memory = _info(b, mem_vt, size, ordering, inst.operands[0], load=True, store=False, volatile=inst.volatile, space=space)
    if (isd.ATOMIC_LOAD, vt, mem_vt) in b.legality.legal:
        node = b.dag.make(isd.ATOMIC_LOAD, (vt, OTHER), (b.root(), address), memory)
        b.chain = node.values[1]
    else:
        if ordering == "seq_cst":
            _fence(b, ordering, inst.syncscope)
        ext = isd.NON_EXTLOAD if mem_vt == vt else isd.EXTLOAD
        node = b.dag.load(b.root(), address, vt, MemInfo(mem_vt, ext, memory.mem))
        b.chain = node.values[1]
        if ordering in ("acquire", "seq_cst"):
            _fence(b, "acquire", inst.syncscope)
    parts = leaf_from_bits(b, (node.values[0],), leaf)
    b.values[inst] = parts if unit is inst.type else bitcast(b, parts, unit, inst.type)


def atomic_store(b: Builder, inst: StoreInst) -> None:
    """An atomic store."""
    value, pointer = inst.operands
    unit = _unit(b, value.type)
    info = b.types.info(unit)
    leaf = info.leaves[0]
    ordering = inst.ordering or "monotonic"
    parts = leaf_bits(b, b.value(value), leaf) if unit is value.type else bitcast(b, b.value(value), value.type, unit)
    address, space = address_of(b, pointer)
    size = (leaf.bits + 7) // 8
    if not info.single or size * 8 > b.word_bits or size & (size - 1) or (inst.align and inst.align < size):
        _store_by_routine(b, parts, address, size, ordering)
        return
    mem_vt = mvt.int_mvt(size * 8)
    assert mem_vt is not None
    part = zext_in(b, parts[0], leaf.bits) if leaf.bits % 8 else parts[0]
    memory = _info(b, mem_vt, size, ordering, pointer, load=False, store=True, volatile=inst.volatile, space=space)
    if (isd.ATOMIC_STORE, part.vt, mem_vt) in b.legality.legal:
        b.chain = b.dag.make(isd.ATOMIC_STORE, _CH, (b.root(), part, address), memory).values[0]
        return
    if ordering in ("release", "seq_cst"):
        _fence(b, "release", inst.syncscope)
    b.chain = b.dag.store(b.root(), part, address, MemInfo(mem_vt, isd.NON_EXTLOAD, memory.mem))
    if ordering == "seq_cst":
        _fence(b, "seq_cst", inst.syncscope)


# -- read-modify-write -----------------------------------------------------------------------------------------------------------


@handles("atomicrmw")
def _atomicrmw(b: Builder, inst: AtomicRMWInst) -> None:
    pointer, operand = inst.operands
    info = b.types.info(inst.type)
    leaf = info.leaves[0]
    unit = _unit(b, inst.type)
    size = (b.types.info(unit).leaves[0].bits + 7) // 8
    address, space = address_of(b, pointer)
    if not b.types.info(unit).single or size & (size - 1) or (not info.single and size * 8 > b.word_bits):
        b.unsupported(inst, f"atomicrmw on '{inst.type}'")
    if size * 8 > b.word_bits:
        wide_rmw(b, inst, address, b.value(operand), size, _new_value)
        return
    opcode = _RMW.get(inst.operation) if info.single else None
    value = b.value(operand)
    mem_vt = mvt.int_mvt(size * 8)
    assert mem_vt is not None
    legal = b.legality.legal
    if opcode is not None:
        if leaf.fp:
            if not leaf.soft and (opcode, leaf.fp, leaf.fp) in legal:
                memory = _info(b, leaf.fp, size, inst.ordering, pointer, load=True, store=True, volatile=inst.volatile, space=space)
                node = b.dag.make(opcode, (leaf.fp, OTHER), (b.root(), address, value[0]), memory)
                b.chain = node.values[1]
                b.values[inst] = (node.values[0],)
                return
            if opcode == isd.ATOMIC_SWAP:
                bits = leaf_bits(b, value, leaf)
                if (opcode, bits[0].vt, mem_vt) in legal:
                    old = _rmw_node(b, inst, opcode, bits[0], address, mem_vt, size, space)
                    b.values[inst] = leaf_from_bits(b, (old,), leaf)
                    return
        else:
            part = value[0]
            if (opcode, part.vt, mem_vt) in legal:
                if inst.operation in ("max", "min"):
                    part = sext_in(b, part, leaf.bits)
                elif inst.operation in ("umax", "umin"):
                    # W forms compare 32-bit numbers; a sign-extended operand is right for both signs.
                    part = sext_in(b, part, leaf.bits)
                b.values[inst] = (_rmw_node(b, inst, opcode, part, address, mem_vt, size, space),)
                return
            if opcode == isd.ATOMIC_LOAD_SUB and (isd.ATOMIC_LOAD_ADD, part.vt, mem_vt) in legal:
                negative = b.op(isd.SUB, b.const(0, part.vt), part)
                b.values[inst] = (_rmw_node(b, inst, isd.ATOMIC_LOAD_ADD, negative, address, mem_vt, size, space),)
                return
    _rmw_loop(b, inst, address, value, size)


def _rmw_node(b: Builder, inst: AtomicRMWInst, opcode: int, part: SDValue, address: SDValue, mem_vt: int, size: int, space: int) -> SDValue:
    memory = _info(b, mem_vt, size, inst.ordering, inst.operands[0], load=True, store=True, volatile=inst.volatile, space=space)
    node = b.dag.make(opcode, (part.vt, OTHER), (b.root(), address, part), memory)
    b.chain = node.values[1]
    return node.values[0]


class _Word:
    """The aligned unit that a cmpxchg works on, and where the value lies in it."""

    __slots__ = ("address", "mask", "shift", "size", "vt")

    def __init__(self, address: SDValue, size: int, vt: int, shift: SDValue | None, mask: SDValue | None) -> None:
        self.address = address
        self.size = size  # bytes
        self.vt = vt  # memory type
        self.shift = shift  # bit position of a narrower value; None: the whole unit
        self.mask = mask


def _word(b: Builder, address: SDValue, size: int) -> _Word:
    mem_vt = mvt.int_mvt(size * 8)
    assert mem_vt is not None
    reg_vt = b.types.int_parts(size * 8)[0]
    if (isd.ATOMIC_CMP_SWAP, reg_vt, mem_vt) in b.legality.legal:
        return _Word(address, size, mem_vt, None, None)
    for unit in (4, 8):
        unit_vt = mvt.int_mvt(unit * 8)
        assert unit_vt is not None
        if unit > size and unit * 8 <= b.word_bits and (isd.ATOMIC_CMP_SWAP, b.types.int_parts(unit * 8)[0], unit_vt) in b.legality.legal:
            aligned = b.op_const(isd.AND, address, -unit)
            byte = b.op_const(isd.AND, address, unit - 1)
            shift = b.op_const(isd.SHL, byte, 3)
            mask = b.op(isd.SHL, b.const((1 << (8 * size)) - 1, b.word_vt), shift)
            return _Word(aligned, unit, unit_vt, shift, mask)
    raise b.fl.error(f"atomic access of {size} bytes on this target is not supported", b.dag.ir)


def _take(b: Builder, word: _Word, whole: SDValue) -> SDValue:
    """The value inside a unit (upper bits unspecified)."""
    return whole if word.shift is None else b.op(isd.SRL, whole, word.shift)


def _put(b: Builder, word: _Word, whole: SDValue, part: SDValue) -> SDValue:
    """The unit with the value replaced."""
    if word.shift is None:
        return part
    assert word.mask is not None
    moved = b.op(isd.AND, b.op(isd.SHL, part, word.shift), word.mask)
    return b.op(isd.OR, b.op(isd.AND, whole, b.op_const(isd.XOR, word.mask, -1)), moved)


def _new_value(b: Builder, inst: AtomicRMWInst, old: Parts, operand: Parts) -> Parts:
    """What an atomicrmw stores."""
    leaf = b.types.info(inst.type).leaves[0]
    bits = leaf.bits
    name = inst.operation
    x, y = old[0], operand[0]
    if name == "xchg":
        return operand
    if name in ("add", "sub", "and", "or", "xor"):
        from oxllc.isel.builder_int import int_binary

        return int_binary(b, name, old, operand, bits)
    if len(old) > 1 and not leaf.fp:
        return wide_new_value(b, name, old, operand, bits)
    if name == "nand":
        return (b.op_const(isd.XOR, b.op(isd.AND, x, y), -1),)
    if name in _MINMAX:
        chosen = compare(b, _MINMAX[name], old, operand, bits)
        return (b.select(chosen, x, y),)
    if name in ("fadd", "fsub", "fmax", "fmin"):
        opcode = {"fadd": isd.FADD, "fsub": isd.FSUB, "fmax": isd.FMAXNUM, "fmin": isd.FMINNUM}[name]
        return fp_op(b, opcode, [old, operand], leaf.fp)
    if name in ("fmaximum", "fminimum"):
        from oxllc.isel.builder_intrinsics_fp import minimum

        return minimum(b, isd.FMAXIMUM if name == "fmaximum" else isd.FMINIMUM, old, operand, leaf.fp)
    x, y = zext_in(b, x, bits), zext_in(b, y, bits)
    zero, one = b.const(0, x.vt), b.const(1, x.vt)
    if name == "uinc_wrap":
        wraps = b.dag.setcc(b.bool_vt, x, y, isd.SETUGE)
        return (b.select(wraps, zero, b.op(isd.ADD, x, one)),)
    if name == "udec_wrap":
        empty = b.dag.setcc(b.bool_vt, x, zero, isd.SETEQ)
        above = b.dag.setcc(b.bool_vt, x, y, isd.SETUGT)
        return (b.select(b.op(isd.OR, empty, above), y, b.op(isd.SUB, x, one)),)
    if name == "usub_cond":
        enough = b.dag.setcc(b.bool_vt, x, y, isd.SETUGE)
        return (b.select(enough, b.op(isd.SUB, x, y), x),)
    if name == "usub_sat":
        enough = b.dag.setcc(b.bool_vt, x, y, isd.SETUGE)
        return (b.select(enough, b.op(isd.SUB, x, y), zero),)
    raise b.fl.error(f"atomicrmw {name} is not supported", inst)


def _rmw_loop(b: Builder, inst: AtomicRMWInst, address: SDValue, operand: Parts, size: int) -> None:
    """load; loop: new = f(old); cmpxchg; until it succeeds.

    The loop is a machine block of its own with a PHI for the old unit; the rest of the IR block goes on behind it.
    """
    fl = b.fl
    mf = b.mf
    info = b.types.info(inst.type)
    leaf = info.leaves[0]
    word = _word(b, address, size)
    vt = b.types.int_parts(word.size * 8)[0]
    reg_class = b.target.legal_types[vt]
    memory = MemInfo(word.vt, isd.NON_EXTLOAD if word.vt == vt else isd.EXTLOAD,
                     MemOperand(word.size, word.size, True, False, inst.volatile, True))
    first = b.dag.load(b.root(), word.address, vt, memory)
    b.chain = first.values[1]
    # Everything the loop needs crosses into it through registers.
    carried: list[SDValue] = [word.address, *operand]
    if word.shift is not None and word.mask is not None:
        carried += [word.shift, word.mask]
    regs = [mf.new_vreg(b.target.legal_types[v.vt]) for v in carried]
    start_reg = mf.new_vreg(reg_class)
    entry = b.dag.entry
    for reg, value in zip([start_reg, *regs], [sext_in(b, first.values[0], word.size * 8), *carried]):
        b.exports.append(b.dag.copy_to_reg(entry, reg, value))
    before, loop = start_loop(b)
    done = fl.new_block_after(b)
    old_reg = mf.new_vreg(reg_class)
    again_reg = mf.new_vreg(reg_class)
    loop.instrs.insert(0, MachineInstr(b.target.instr_by_name["PHI"], [old_reg, start_reg, before, again_reg, loop]))
    width = mvt.MVT_BITS[vt]
    old = b.dag.copy_from_reg(b.dag.entry, old_reg, vt).values[0]
    if old.known is None and word.size * 8 < width:
        old.known = (0, 0, width - word.size * 8 + 1)
    values = [b.dag.copy_from_reg(b.dag.entry, reg, v.vt).values[0] for reg, v in zip(regs, carried)]
    here = _Word(values[0], word.size, word.vt, None, None)
    count = len(operand)
    if word.shift is not None:
        here.shift, here.mask = values[1 + count], values[2 + count]
    inside = (_take(b, here, old),)
    added = tuple(values[1 : 1 + count])
    if info.single:
        current = leaf_from_bits(b, inside, leaf)
        fresh = leaf_bits(b, _new_value(b, inst, current, added), leaf)
    else:  # a vector: lane by lane
        unit = irt.int_type(8 * size)
        current = bitcast(b, inside, unit, inst.type)
        lanes = [_new_value(b, inst, b.member(current, lane), b.member(added, lane)) for lane in info.leaves]
        fresh = bitcast(b, tuple(part for parts in lanes for part in parts), inst.type, unit)
    stored = _put(b, here, old, fresh[0])
    swap_memory = MemInfo(word.vt, isd.NON_EXTLOAD, MemOperand(word.size, word.size, True, True, inst.volatile, True), inst.ordering)
    swap = b.dag.make(isd.ATOMIC_CMP_SWAP, (vt, OTHER), (b.root(), here.address, old, stored), swap_memory)
    b.chain = swap.values[1]
    seen = sext_in(b, swap.values[0], word.size * 8)
    b.exports.append(b.dag.copy_to_reg(b.dag.entry, again_reg, seen))
    failed = b.dag.setcc(b.bool_vt, seen, old, isd.SETNE)
    result_regs = fl.vregs(inst)
    b.exports.extend(b.dag.copy_to_reg(b.dag.entry, reg, part) for reg, part in zip(result_regs, fl.formed(b, inst, current)))
    loop.add_successor(loop)
    loop.add_successor(done)
    emit_cond_branch(b, failed, loop, done)
    fl.finish_block(b)
    fl.start_block(b, done)
    b.values[inst] = b._import(inst)
    fl.exported.discard(inst)  # its registers are written already


def splits_block(inst: AtomicRMWInst | CmpXchgInst, types: TypeLowering, legal: frozenset[tuple[object, ...]]) -> bool:
    """Whether lowering the instruction needs a loop, which ends the machine block (never wrong in saying yes)."""
    if inst.opcode == "cmpxchg":
        leaf = types.info(inst.operands[1].type).leaves[0]
        opcode: int | None = isd.ATOMIC_CMP_SWAP
    else:
        leaf = types.info(inst.type).leaves[0]
        opcode = _RMW.get(inst.operation)  # type: ignore[union-attr]
        if leaf.fp and not leaf.soft and (opcode, leaf.fp, leaf.fp) in legal:
            return False
        if leaf.fp and opcode != isd.ATOMIC_SWAP:
            return True
    mem_vt = mvt.int_mvt((leaf.bits + 7) // 8 * 8)
    vt = types.int_parts(leaf.bits)[0]
    if opcode == isd.ATOMIC_LOAD_SUB and (isd.ATOMIC_LOAD_ADD, vt, mem_vt) in legal:
        return False
    return (opcode, vt, mem_vt) not in legal


# -- compare and exchange --------------------------------------------------------------------------------------------------------


@handles("cmpxchg")
def _cmpxchg(b: Builder, inst: CmpXchgInst) -> None:
    pointer, expected, new = inst.operands
    info = b.types.info(expected.type)
    leaf = info.leaves[0]
    size = (leaf.bits + 7) // 8
    address, space = address_of(b, pointer)
    if not info.single or size & (size - 1):
        b.unsupported(inst, f"cmpxchg on '{expected.type}'")
    if size * 8 > b.word_bits:
        wide_cmpxchg(b, inst, address)
        return
    x, y = b.value(expected), b.value(new)
    word = _word(b, address, size)
    vt = b.types.int_parts(word.size * 8)[0]
    ordering = _stronger(inst.success_ordering, inst.failure_ordering)
    if word.shift is None:
        compare_with = sext_in(b, x[0], word.size * 8)
        memory = _info(b, word.vt, word.size, ordering, pointer, load=True, store=True, volatile=inst.volatile, space=space)
        node = b.dag.make(isd.ATOMIC_CMP_SWAP, (vt, OTHER), (b.root(), word.address, compare_with, y[0]), memory)
        b.chain = node.values[1]
        success = compare(b, isd.SETEQ, (node.values[0],), x, leaf.bits)
        b.values[inst] = (node.values[0], success)
        return
    _narrow_cmpxchg(b, inst, word, x[0], y[0], ordering)


def _stronger(success: str, failure: str) -> str:
    if failure == "seq_cst":
        return "seq_cst"
    if failure == "acquire" and success in ("monotonic", "release"):
        return "acquire" if success == "monotonic" else "acq_rel"
    return success


def _narrow_cmpxchg(b: Builder, inst: CmpXchgInst, word: _Word, x: SDValue, y: SDValue, ordering: str) -> None:
    """cmpxchg of a part of a word: retried while only the other bytes of the word changed."""
    fl = b.fl
    mf = b.mf
    vt = b.types.int_parts(word.size * 8)[0]
    assert word.mask is not None and word.shift is not None
    memory = MemInfo(word.vt, isd.NON_EXTLOAD if word.vt == vt else isd.EXTLOAD,
                     MemOperand(word.size, word.size, True, False, inst.volatile, True))
    first = b.dag.load(b.root(), word.address, vt, memory)
    b.chain = first.values[1]
    inverse = b.op_const(isd.XOR, word.mask, -1)
    others = b.op(isd.AND, sext_in(b, first.values[0], word.size * 8), inverse)
    wanted = b.op(isd.AND, b.op(isd.SHL, x, word.shift), word.mask)
    fresh = b.op(isd.AND, b.op(isd.SHL, y, word.shift), word.mask)
    carried = [word.address, wanted, fresh, inverse, word.shift]
    regs = [mf.new_vreg(b.target.legal_types[v.vt]) for v in carried]
    start_reg = mf.new_vreg(b.target.legal_types[vt])
    for reg, value in zip([start_reg, *regs], [others, *carried]):
        b.exports.append(b.dag.copy_to_reg(b.dag.entry, reg, value))
    before, loop = start_loop(b)
    retry = fl.new_block_after(b)
    others_reg = mf.new_vreg(b.target.legal_types[vt])
    again_reg = mf.new_vreg(b.target.legal_types[vt])
    loop.instrs.insert(0, MachineInstr(b.target.instr_by_name["PHI"], [others_reg, start_reg, before, again_reg, retry]))
    others = b.dag.copy_from_reg(b.dag.entry, others_reg, vt).values[0]
    address, wanted, fresh, inverse, shift = (b.dag.copy_from_reg(b.dag.entry, r, v.vt).values[0] for r, v in zip(regs, carried))
    expect = sext_in(b, b.op(isd.OR, others, wanted), word.size * 8)
    swap_memory = MemInfo(word.vt, isd.NON_EXTLOAD, MemOperand(word.size, word.size, True, True, inst.volatile, True), ordering)
    swap = b.dag.make(isd.ATOMIC_CMP_SWAP, (vt, OTHER), (b.root(), address, expect, b.op(isd.OR, others, fresh)), swap_memory)
    b.chain = swap.values[1]
    seen = sext_in(b, swap.values[0], word.size * 8)
    success = b.dag.setcc(b.bool_vt, seen, expect, isd.SETEQ)
    result = fl.vregs(inst)
    value = b.op(isd.SRL, seen, shift)
    for reg, part in zip(result, fl.formed(b, inst, (value, success))):
        b.exports.append(b.dag.copy_to_reg(b.dag.entry, reg, part))
    seen_reg = mf.new_vreg(b.target.legal_types[vt])
    b.exports.append(b.dag.copy_to_reg(b.dag.entry, seen_reg, seen))
    done = fl.new_block_after(b)
    loop.add_successor(done)
    loop.add_successor(retry)
    emit_cond_branch(b, success, done, retry)
    fl.finish_block(b)
    fl.start_block(b, retry)
    seen = b.dag.copy_from_reg(b.dag.entry, seen_reg, vt).values[0]
    old_others = b.dag.copy_from_reg(b.dag.entry, others_reg, vt).values[0]
    inverse = b.dag.copy_from_reg(b.dag.entry, regs[3], b.word_vt).values[0]
    now = b.op(isd.AND, seen, inverse)
    b.exports.append(b.dag.copy_to_reg(b.dag.entry, again_reg, now))
    changed = b.dag.setcc(b.bool_vt, now, old_others, isd.SETNE)
    retry.add_successor(loop)
    retry.add_successor(done)
    emit_cond_branch(b, changed, loop, done)
    fl.finish_block(b)
    fl.start_block(b, done)
    b.values[inst] = b._import(inst)
    fl.exported.discard(inst)  # its registers are written already


# -- library routines ---------------------------------------------------------------------------------------------------------------


def _load_by_routine(b: Builder, inst: LoadInst, address: SDValue, size: int, ordering: str) -> None:
    from oxllc.isel.builder_memory import Access, load_type
    from oxllc.isel.lower_libcalls import call_routine

    align = b.layout.preferred_align(inst.type)
    slot = b.mf.new_frame_object(size, align)
    buffer = b.dag.get(isd.FRAME_INDEX, b.ptr_vt, (), slot)
    word = irt.int_type(b.layout.pointer(0).bits)
    call_routine(b, "__atomic_load", [((b.const(size, b.ptr_vt),), word, None), ((address,), irt.PTR, None), ((buffer,), irt.PTR, None),
                                      ((b.const(_LIBATOMIC_ORDER[ordering], b.word_vt),), irt.I32, True)], irt.VOID)
    b.values[inst] = load_type(b, buffer, inst.type, Access(align))


def _store_by_routine(b: Builder, parts: Parts, address: SDValue, size: int, ordering: str) -> None:
    from oxllc.isel.builder_memory import Access, store_int
    from oxllc.isel.lower_libcalls import call_routine

    slot = b.mf.new_frame_object(size, min(16, size & -size))
    buffer = b.dag.get(isd.FRAME_INDEX, b.ptr_vt, (), slot)
    b.chain = b.dag.token_factor(store_int(b, parts, buffer, 0, size * 8, Access(1 if size & (size - 1) else min(size, 16)), b.root()))
    word = irt.int_type(b.layout.pointer(0).bits)
    call_routine(b, "__atomic_store", [((b.const(size, b.ptr_vt),), word, None), ((address,), irt.PTR, None), ((buffer,), irt.PTR, None),
                                       ((b.const(_LIBATOMIC_ORDER[ordering], b.word_vt),), irt.I32, True)], irt.VOID)
