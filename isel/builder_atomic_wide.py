"""Read-modify-write of more bytes than a word, by libatomic's `__atomic_compare_exchange` (GCC's library, generic routines).

The expected value lies in a stack slot, which the routine overwrites with what it found; `atomicrmw` is a loop around that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir import types as irt
from oxllc.isel.builder_control import emit_cond_branch, start_loop
from oxllc.isel.builder_int import clean, compare, int_binary
from oxllc.isel.builder_memory import Access, load_type, store_type
from oxllc.target_desc import isd

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.ir.instructions import AtomicRMWInst, CmpXchgInst
    from oxllc.ir.types import Type
    from oxllc.isel.builder import Builder, Parts
    from oxllc.isel.dag import SDValue

ORDER = {"unordered": 0, "monotonic": 0, "acquire": 2, "release": 3, "acq_rel": 4, "seq_cst": 5}
_MAY_FAIL_WITH = {"release": "monotonic", "acq_rel": "acquire"}


def _slot(b: Builder, type: Type) -> tuple[SDValue, Access]:
    size = b.layout.store_size(type)
    slot = b.mf.new_frame_object(size, max(size & -size, 1))
    return b.dag.get(isd.FRAME_INDEX, b.ptr_vt, (), slot), Access(max(size & -size, 1))


def _exchange(b: Builder, type: Type, address: SDValue, expected: SDValue, desired: SDValue, success: str, failure: str) -> SDValue:
    """Whether the object held what `expected` points to and now holds what `desired` points to."""
    from oxllc.isel.lower_libcalls import call_routine

    word = irt.int_type(b.layout.pointer(0).bits)
    orders: list[tuple[Parts, Type, bool | None]] = [((b.const(ORDER[o], b.word_vt),), irt.I32, True) for o in (success, failure)]
    result = call_routine(b, "__atomic_compare_exchange", [
        ((b.const(b.layout.store_size(type), b.ptr_vt),), word, None), ((address,), irt.PTR, None), ((expected,), irt.PTR, None),
        ((desired,), irt.PTR, None), *orders], irt.I1)
    return clean(b, result, 1, False)[0]


def wide_cmpxchg(b: Builder, inst: CmpXchgInst, address: SDValue) -> None:
    """A cmpxchg: the value found is what the slot holds afterwards, whether it was exchanged or not."""
    type = inst.operands[1].type
    expected, access = _slot(b, type)
    desired, _ = _slot(b, type)
    store_type(b, b.value(inst.operands[1]), expected, type, access)
    store_type(b, b.value(inst.operands[2]), desired, type, access)
    success = _exchange(b, type, address, expected, desired, inst.success_ordering, inst.failure_ordering)
    b.values[inst] = (*load_type(b, expected, type, access), success)


def wide_rmw(b: Builder, inst: AtomicRMWInst, address: SDValue, operand: Parts, size: int,
             new_value: Callable[[Builder, AtomicRMWInst, Parts, Parts], Parts]) -> None:
    """load; loop: new = f(old); compare and exchange; until it succeeds."""
    from oxllc.isel.lower_libcalls import call_routine

    fl = b.fl
    type = inst.type
    expected, access = _slot(b, type)
    word = irt.int_type(b.layout.pointer(0).bits)
    call_routine(b, "__atomic_load", [((b.const(size, b.ptr_vt),), word, None), ((address,), irt.PTR, None), ((expected,), irt.PTR, None),
                                      ((b.const(0, b.word_vt),), irt.I32, True)], irt.VOID)
    carried = [address, *operand]
    regs = [b.mf.new_vreg(b.target.legal_types[value.vt]) for value in carried]
    b.exports.extend(b.dag.copy_to_reg(b.dag.entry, reg, value) for reg, value in zip(regs, carried))
    _, loop = start_loop(b)
    done = fl.new_block_after(b)
    values = [b.dag.copy_from_reg(b.dag.entry, reg, value.vt).values[0] for reg, value in zip(regs, carried)]
    slot = b.dag.get(isd.FRAME_INDEX, b.ptr_vt, (), expected.node.payload)
    current = load_type(b, slot, type, access)
    result_regs = fl.vregs(inst)
    b.exports.extend(b.dag.copy_to_reg(b.dag.entry, reg, part) for reg, part in zip(result_regs, fl.formed(b, inst, current)))
    desired, _ = _slot(b, type)
    store_type(b, new_value(b, inst, current, tuple(values[1:])), desired, type, access)
    success = _exchange(b, type, values[0], slot, desired, inst.ordering, _MAY_FAIL_WITH.get(inst.ordering, inst.ordering))
    loop.add_successor(loop)
    loop.add_successor(done)
    emit_cond_branch(b, success, done, loop)
    fl.finish_block(b)
    fl.start_block(b, done)
    b.values[inst] = b._import(inst)
    fl.exported.discard(inst)  # its registers are written already


_MINMAX = {"max": isd.SETGT, "min": isd.SETLT, "umax": isd.SETUGT, "umin": isd.SETULT}


def wide_new_value(b: Builder, name: str, old: Parts, operand: Parts, bits: int) -> Parts:
    """What an atomicrmw on an integer of several parts stores, for the operations that `int_binary` does not know."""
    vts = tuple(part.vt for part in old)
    zero, one = b.int_parts_of(0, vts), b.int_parts_of(1, vts)

    def choose(condition: SDValue, x: Parts, y: Parts) -> Parts:
        return tuple(b.select(condition, p, q) for p, q in zip(x, y))

    if name == "nand":
        return int_binary(b, "xor", int_binary(b, "and", old, operand, bits), b.int_parts_of(-1, vts), bits)
    if name in _MINMAX:
        return choose(compare(b, _MINMAX[name], old, operand, bits), old, operand)
    if name == "uinc_wrap":
        return choose(compare(b, isd.SETUGE, old, operand, bits), zero, int_binary(b, "add", old, one, bits))
    if name == "udec_wrap":
        outside = b.op(isd.OR, compare(b, isd.SETEQ, old, zero, bits), compare(b, isd.SETUGT, old, operand, bits))
        return choose(outside, operand, int_binary(b, "sub", old, one, bits))
    less = int_binary(b, "sub", old, operand, bits)
    return choose(compare(b, isd.SETUGE, old, operand, bits), less, old if name == "usub_cond" else zero)
