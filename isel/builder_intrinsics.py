"""Intrinsic calls: finding the handler, and the intrinsics that are neither arithmetic nor memory.

A name like `llvm.smax.i32` is looked up without "llvm." and with its type suffixes stripped one by one.  Intrinsics of the
target (those that some pattern has) become INTRINSIC_* nodes with the name as payload.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir.metadata import MDNode, MDString
from oxllc.ir.values import ConstantInt, MetadataAsValue, PoisonValue
from oxllc.isel import (
    builder_intrinsics_fp,
    builder_intrinsics_frame,
    builder_intrinsics_int,
    builder_intrinsics_lanes,
    builder_intrinsics_memory,
    builder_intrinsics_vector,
)
from oxllc.isel.builder_int import clean, sext_in
from oxllc.isel.builder_intrinsics_env import CONSTRAINED, in_order
from oxllc.isel.builder_intrinsics_target import lower_by_records, lowerings
from oxllc.isel.builder_tables import INTRINSICS, intrinsic
from oxllc.target_desc import isd, mvt
from oxllc.target_desc.mvt import OTHER

if TYPE_CHECKING:
    from oxllc.ir.instructions import CallInst, Instruction
    from oxllc.isel.builder import Builder
    from oxllc.isel.dag import SDValue

__all__ = ["builder_intrinsics_fp", "builder_intrinsics_frame", "builder_intrinsics_int", "builder_intrinsics_lanes", "builder_intrinsics_memory",
           "builder_intrinsics_vector", "lower_intrinsic"]

_CH = (OTHER,)


def lower_intrinsic(b: Builder, inst: CallInst, name: str) -> None:
    """A call of a function named `llvm.*`."""
    short = name[5:]
    while True:
        handler = INTRINSICS.get(short)
        if handler is not None:
            if short.startswith(CONSTRAINED):
                in_order(b, inst, handler)
            else:
                handler(b, inst)
            return
        records = lowerings(b.target).get("llvm." + short)
        if records is not None and lower_by_records(b, inst, records):
            return
        if b.fl.module.target_intrinsic("llvm." + short) is not None:
            _target_intrinsic(b, inst, "llvm." + short)
            return
        cut = short.rfind(".")
        if cut < 0:
            b.unsupported(inst, f"intrinsic '@{name}'")
        short = short[:cut]


def _target_intrinsic(b: Builder, inst: CallInst, name: str) -> None:
    fact = b.fl.module.target_intrinsic(name)
    assert fact is not None
    dag = b.dag
    operands: list[SDValue] = []
    for index in range(inst.num_args):
        value = inst.operands[index]
        if isinstance(value, MetadataAsValue):
            continue
        if index in fact.immediates and isinstance(value, ConstantInt):
            operands.append(dag.target_constant(value.signed, b.word_vt))
            continue
        info = b.types.info(value.type)
        parts = b.value(value)
        if info.single and not info.leaves[0].fp and len(parts) == 1 and not isinstance(value, PoisonValue):
            bits = info.leaves[0].bits
            parts = (sext_in(b, parts[0], bits),) if bits == 32 else clean(b, parts, bits, False)
        operands.extend(parts)
    info = b.types.info(inst.type)
    vts = info.vts
    if not fact.has_chain:
        node = dag.make(isd.INTRINSIC_WO_CHAIN, vts, tuple(operands), name)
        b.values[inst] = tuple(node.values)
        return
    opcode = isd.INTRINSIC_W_CHAIN if vts else isd.INTRINSIC_VOID
    node = dag.make(opcode, (*vts, OTHER), (b.root(), *operands), name)
    b.chain = node.values[-1]
    if vts:
        b.values[inst] = tuple(node.values[:-1])


@intrinsic("dbg", "lifetime", "assume", "invariant.end", "donothing", "sideeffect", "pseudoprobe", "var.annotation", "prefetch",
           "codeview.annotation", "experimental.noalias.scope.decl", "va_end", "fake.use", "instrprof",
           "experimental.convergence")
def _nothing(b: Builder, inst: CallInst) -> None:
    if inst.type.kind not in ("void", "token"):
        b.unsupported(inst, f"intrinsic '{inst.callee!r}'")


@intrinsic("invariant.start")
def _invariant_start(b: Builder, inst: CallInst) -> None:
    b.values[inst] = b.zero(inst.type)


@intrinsic("expect", "launder.invariant.group", "strip.invariant.group", "annotation", "ptr.annotation", "ssa.copy", "arithmetic.fence",
           "threadlocal.address", "preserve.array.access.index", "preserve.struct.access.index", "preserve.union.access.index")
def _same(b: Builder, inst: CallInst) -> None:
    b.values[inst] = b.value(inst.operands[0])


@intrinsic("is.constant")
def _is_constant(b: Builder, inst: CallInst) -> None:
    parts = b.value(inst.operands[0])
    constant = all(part.node.opcode in (isd.CONSTANT, isd.CONSTANT_FP) for part in parts)
    b.values[inst] = (b.const(int(constant), b.bool_vt),)


@intrinsic("allow.runtime.check", "allow.ubsan.check", "experimental.widenable.condition")
def _allowed(b: Builder, inst: CallInst) -> None:
    b.values[inst] = (b.const(1, b.bool_vt),)


@intrinsic("objectsize")
def _objectsize(b: Builder, inst: CallInst) -> None:
    minimum = inst.operands[1]
    number = 0 if isinstance(minimum, ConstantInt) and minimum.value else -1
    b.values[inst] = b.int_parts_of(number, b.types.info(inst.type).vts)


@intrinsic("ptrmask")
def _ptrmask(b: Builder, inst: CallInst) -> None:
    b.values[inst] = tuple(b.op(isd.AND, p, q) for p, q in zip(b.value(inst.operands[0]), b.value(inst.operands[1])))


@intrinsic("trap", "ubsantrap")
def _trap(b: Builder, inst: CallInst) -> None:
    if b.legality.is_legal(isd.TRAP, OTHER):
        b.chain = b.dag.make(isd.TRAP, _CH, (b.root(),)).values[0]
    else:
        from oxllc.ir import types as irt
        from oxllc.isel.lower_libcalls import call_routine

        call_routine(b, "abort", [], irt.VOID)


@intrinsic("debugtrap")
def _debugtrap(b: Builder, inst: CallInst) -> None:
    if b.legality.is_legal(isd.DEBUGTRAP, OTHER):
        b.chain = b.dag.make(isd.DEBUGTRAP, _CH, (b.root(),)).values[0]
    else:
        _trap(b, inst)


@intrinsic("readcyclecounter")
def _cycles(b: Builder, inst: CallInst) -> None:
    _counter(b, inst, isd.READCYCLECOUNTER)


@intrinsic("readsteadycounter")
def _steady(b: Builder, inst: CallInst) -> None:
    _counter(b, inst, isd.READSTEADYCOUNTER)


def _counter(b: Builder, inst: CallInst, opcode: int) -> None:
    if not b.legality.is_legal(opcode, b.word_vt):
        b.values[inst] = b.zero(inst.type)
        return
    node = b.dag.make(opcode, (b.word_vt, OTHER), (b.root(),))
    b.chain = node.values[1]
    b.values[inst] = (node.values[0],)


@intrinsic("stacksave")
def _stacksave(b: Builder, inst: CallInst) -> None:
    node = b.dag.copy_from_reg(b.root(), b.target.frame.stack_pointer, b.ptr_vt)
    b.chain = node.values[1]
    b.values[inst] = (node.values[0],)


@intrinsic("thread.pointer")
def _thread_pointer(b: Builder, inst: CallInst) -> None:
    if not b.legality.is_legal(isd.THREAD_POINTER, b.ptr_vt):
        b.unsupported(inst, "'llvm.thread.pointer' on this target")
    b.values[inst] = (b.dag.get(isd.THREAD_POINTER, b.ptr_vt, ()),)


@intrinsic("load.relative")
def _load_relative(b: Builder, inst: CallInst) -> None:
    from oxllc.isel.builder_memory import Access, load_int

    base = b.scalar(inst.operands[0])
    offset = b.types.info(inst.operands[1].type).leaves[0]
    place = b.op(isd.ADD, base, sext_in(b, b.scalar(inst.operands[1]), offset.bits))
    distance = load_int(b, place, 0, 32, Access(4))[0]
    b.values[inst] = (b.op(isd.ADD, base, sext_in(b, distance, 32)),)


def _named_register(b: Builder, inst: CallInst) -> int:
    """The register that a metadata operand names: one that the allocator never uses."""
    name = inst.operands[0]
    node = name.metadata if isinstance(name, MetadataAsValue) else None
    text = node.operands[0].text if isinstance(node, MDNode) and node.operands and isinstance(node.operands[0], MDString) else ""
    reg = b.target.reg_by_asm_name.get(text)
    if reg is None:
        b.unsupported(inst, f"register '{text}'")
    if reg not in b.target.reserved:
        b.unsupported(inst, f"access to register '{text}', which the allocator uses,")
    return reg


@intrinsic("read_register", "read_volatile_register")
def _read_register(b: Builder, inst: CallInst) -> None:
    info = b.types.info(inst.type)
    reg = _named_register(b, inst)
    if info.vts != (b.word_vt,):
        b.unsupported(inst, f"a register as '{inst.type}'")
    node = b.dag.copy_from_reg(b.root(), reg, b.word_vt)
    b.chain = node.values[1]
    b.values[inst] = (node.values[0],)


@intrinsic("write_register")
def _write_register(b: Builder, inst: CallInst) -> None:
    reg = _named_register(b, inst)
    value = b.value(inst.operands[1])
    if len(value) != 1 or value[0].vt != b.word_vt:
        b.unsupported(inst, f"a register as '{inst.operands[1].type}'")
    b.chain = b.dag.copy_to_reg(b.root(), reg, value[0])


@intrinsic("stackrestore")
def _stackrestore(b: Builder, inst: CallInst) -> None:
    b.mf.has_dynamic_alloca = True
    b.chain = b.dag.copy_to_reg(b.root(), b.target.frame.stack_pointer, b.scalar(inst.operands[0]))


@intrinsic("fptrunc.round", "eh", "coro", "gc", "experimental.gc", "experimental.deoptimize", "experimental.stackmap",
           "experimental.patchpoint", "vscale", "localescape", "localrecover", "swift", "call.preallocated")
def _refused(b: Builder, inst: CallInst) -> None:
    callee = inst.callee
    b.unsupported(inst, f"intrinsic '@{getattr(callee, 'name', '')}'")


@intrinsic("va_start")
def _va_start(b: Builder, inst: CallInst) -> None:
    from oxllc.isel.builder_memory import Access, address_of, store_int

    if b.fl.varargs_slot < 0:
        b.unsupported(inst, "'llvm.va_start' in a function without variable arguments")
    address, _ = address_of(b, inst.operands[0])
    first = b.dag.get(isd.FRAME_INDEX, b.ptr_vt, (), b.fl.varargs_slot)
    bits = mvt.MVT_BITS[b.ptr_vt]
    b.chain = b.dag.token_factor(store_int(b, (first,), address, 0, bits, Access(bits // 8), b.root()))


@intrinsic("va_copy")
def _va_copy(b: Builder, inst: CallInst) -> None:
    from oxllc.isel.builder_memory import Access, address_of, load_int, store_int

    to, _ = address_of(b, inst.operands[0])
    source, _ = address_of(b, inst.operands[1])
    bits = mvt.MVT_BITS[b.ptr_vt]
    value = load_int(b, source, 0, bits, Access(bits // 8))
    b.chain = b.dag.token_factor(store_int(b, value, to, 0, bits, Access(bits // 8), b.root()))


def lower_va_arg(b: Builder, inst: Instruction) -> None:
    """va_arg: the list is a pointer that walks over word-sized slots."""
    from oxllc.isel.builder_memory import Access, address_of, load_int, load_type, store_int
    from oxllc.isel.lower_arguments import load_words
    from oxllc.isel.lower_call import is_indirect
    from oxllc.isel.lower_groups import groups

    address, _ = address_of(b, inst.operands[0])
    bits = mvt.MVT_BITS[b.ptr_vt]
    word = bits // 8
    pointer = load_int(b, address, 0, bits, Access(word))[0]
    info = b.types.info(inst.type)
    by_reference = is_indirect(b, info)
    align = word if by_reference else max(word, b.layout.abi_align(inst.type))
    size = word if by_reference else -(-b.layout.alloc_size(inst.type) // word) * word
    if align > word:
        pointer = b.op_const(isd.AND, b.op_const(isd.ADD, pointer, align - 1), -align)
    following = b.op_const(isd.ADD, pointer, size)
    b.chain = b.dag.token_factor(store_int(b, (following,), address, 0, bits, Access(word), b.root()))
    if by_reference:
        pointer = load_int(b, pointer, 0, bits, Access(word))[0]
        out = list(b.zero(inst.type))
        load_words(b, out, pointer, groups(b, info)[0], info)
        b.values[inst] = tuple(out)
    else:
        b.values[inst] = load_type(b, pointer, inst.type, Access(min(align, b.layout.abi_align(inst.type))))
    b.root()


