"""Intrinsics on the function's own frame and code: frame and return addresses, the stack pointer on entry, the instruction cache,
trampolines.

Frames form a list: right below the address that a frame pointer holds are the return address and the caller's frame pointer
(`passes/frame_lowering.py`; RISC-V psABI, "Frame Pointer Convention").  A level above 0 walks it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir import types as irt
from oxllc.ir.values import ConstantInt
from oxllc.isel.builder_memory import Access, load_int, store_piece
from oxllc.isel.builder_tables import intrinsic
from oxllc.target_desc import isd, mvt

if TYPE_CHECKING:
    from oxllc.ir.instructions import CallInst
    from oxllc.isel.builder import Builder
    from oxllc.isel.dag import SDValue


def _level(b: Builder, inst: CallInst) -> int:
    level = inst.operands[0]
    if not isinstance(level, ConstantInt):
        b.unsupported(inst, "a frame whose level is not constant")
    return level.value


def _frame(b: Builder, level: int) -> SDValue:
    """The frame pointer of the function that is `level` calls up; null where nobody called."""
    if b.mf.is_kernel or not b.target.frame.return_address:
        return b.const(0, b.ptr_vt)
    b.mf.linkage["frame_pointer"] = "all"
    node = b.dag.copy_from_reg(b.dag.entry, b.target.frame.frame_pointer, b.ptr_vt)
    frame = node.values[0]
    for _ in range(level):
        frame = _load(b, frame, 2)
    return frame


def _load(b: Builder, frame: SDValue, words: int) -> SDValue:
    size = mvt.MVT_BITS[b.ptr_vt] // 8
    return load_int(b, b.op_const(isd.ADD, frame, -words * size), 0, 8 * size, Access(size))[0]


@intrinsic("frameaddress")
def _frameaddress(b: Builder, inst: CallInst) -> None:
    b.values[inst] = (_frame(b, _level(b, inst)),)


@intrinsic("returnaddress")
def _returnaddress(b: Builder, inst: CallInst) -> None:
    from oxllc.isel.lower_arguments import live_in

    level = _level(b, inst)
    pushed = b.target.frame.pushed
    if pushed and not level:
        slot = b.dag.get(isd.FRAME_INDEX, b.ptr_vt, (), b.mf.new_frame_object(pushed, 1, is_fixed=True, offset=-pushed))
        b.values[inst] = (load_int(b, slot, 0, 8 * pushed, Access(1))[0],)
    elif b.mf.is_kernel or not b.target.frame.return_address:
        b.values[inst] = b.zero(inst.type)
    elif level:
        b.values[inst] = (_load(b, _frame(b, level), 1),)
    else:
        b.values[inst] = (live_in(b, b.target.frame.return_address, b.ptr_vt),)


@intrinsic("sponentry")
def _sponentry(b: Builder, inst: CallInst) -> None:
    slot = b.mf.new_frame_object(0, 1, is_fixed=True, offset=0)
    b.values[inst] = (b.dag.get(isd.FRAME_INDEX, b.ptr_vt, (), slot),)


@intrinsic("clear_cache")
def _clear_cache(b: Builder, inst: CallInst) -> None:
    from oxllc.isel.lower_libcalls import call_routine

    call_routine(b, "__clear_cache", [(b.value(operand), irt.PTR, None) for operand in inst.operands[:2]], irt.VOID)


@intrinsic("init.trampoline")
def _init_trampoline(b: Builder, inst: CallInst) -> None:
    """The target's code, the static chain and the nested function's address, into the memory given."""
    from oxllc.isel.lower_libcalls import call_routine

    frame = b.target.frame
    if not frame.trampoline:
        b.unsupported(inst, "a trampoline")
    b.fl.module.result.executable_stack = True
    start = b.value(inst.operands[0])
    size = mvt.MVT_BITS[b.ptr_vt] // 8
    chain = b.root()
    chains: list[SDValue] = []
    for number, word in enumerate(frame.trampoline):
        chains += store_piece(b, b.const(word, b.word_vt), start[0], 4 * number, 4, Access(4), chain)
    for at, operand in ((frame.trampoline_chain, inst.operands[2]), (frame.trampoline_function, inst.operands[1])):
        chains += store_piece(b, b.value(operand)[0], start[0], at, size, Access(size), chain)
    b.chain = b.dag.token_factor(chains)
    end = (b.op_const(isd.ADD, start[0], max(frame.trampoline_chain, frame.trampoline_function) + size),)
    call_routine(b, "__clear_cache", [(start, irt.PTR, None), (end, irt.PTR, None)], irt.VOID)


@intrinsic("adjust.trampoline")
def _adjust_trampoline(b: Builder, inst: CallInst) -> None:
    b.values[inst] = b.value(inst.operands[0])
