"""The floating-point environment (Language Reference, "Floating-Point Environment Manipulation intrinsics"), and the operations that see it.

Rounding mode and flags are no operands of the DAG's floating-point nodes.  In a function that may read or write them (any call, any of the
intrinsics below, inline assembly), `in_order` therefore puts a constrained operation between two empty pieces of inline assembly with side
effects: one that its operand comes from, one that its result goes through.  They cost no instruction, but hold its place among the calls,
and no pass merges what goes through them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir.module import Function
from oxllc.isel.builder_int import clean
from oxllc.isel.builder_tables import intrinsic
from oxllc.mir.function import InlineAsm
from oxllc.target_desc import isd, mvt
from oxllc.target_desc.mvt import OTHER

if TYPE_CHECKING:
    from oxllc.ir import module
    from oxllc.ir.instructions import CallInst
    from oxllc.isel.builder import Builder, Parts
    from oxllc.isel.builder_tables import Handler

_CH = (OTHER,)
_GET = {"get.rounding": isd.GET_ROUNDING, "get.fpenv": isd.GET_FPENV, "get.fpmode": isd.GET_FPMODE}
_SET = {"set.rounding": isd.SET_ROUNDING, "set.fpenv": isd.SET_FPENV, "set.fpmode": isd.SET_FPMODE}
_RESET = {"reset.fpenv": isd.RESET_FPENV, "reset.fpmode": isd.RESET_FPMODE}
CONSTRAINED = "experimental.constrained."


def _key(inst: CallInst) -> str:
    callee = inst.callee
    assert isinstance(callee, Function)
    return ".".join(callee.name.split(".")[1:3])


def _refuse(b: Builder, inst: CallInst) -> None:
    callee = inst.callee
    assert isinstance(callee, Function)
    b.unsupported(inst, f"intrinsic '@{callee.name}' on this target")


def _word(b: Builder, inst: CallInst, bits: int) -> None:
    if bits > b.word_bits:
        _refuse(b, inst)


@intrinsic("get.rounding", "flt.rounds", "get.fpenv", "get.fpmode")
def _get(b: Builder, inst: CallInst) -> None:
    info = b.types.info(inst.type)
    opcode = _GET.get(_key(inst), isd.GET_ROUNDING)
    if not info.single or info.leaves[0].fp:
        _refuse(b, inst)
    _word(b, inst, info.leaves[0].bits)
    if not b.legality.is_legal(opcode, b.word_vt):
        if opcode != isd.GET_ROUNDING:
            _refuse(b, inst)
        b.values[inst] = (b.const(1, info.vts[0]),)  # to nearest, as the library routines round
        return
    node = b.dag.make(opcode, (b.word_vt, OTHER), (b.root(),))
    b.chain = node.values[1]
    b.values[inst] = (node.values[0],)


@intrinsic("set.rounding", "set.fpenv", "set.fpmode")
def _set(b: Builder, inst: CallInst) -> None:
    value = inst.operands[0]
    info = b.types.info(value.type)
    opcode = _SET[_key(inst)]
    if not info.single or info.leaves[0].fp or not b.legality.is_legal(opcode, b.word_vt):
        _refuse(b, inst)
    bits = info.leaves[0].bits
    _word(b, inst, bits)
    b.chain = b.dag.make(opcode, _CH, (b.root(), clean(b, b.value(value), bits, False)[0])).values[0]


@intrinsic("reset.fpenv", "reset.fpmode")
def _reset(b: Builder, inst: CallInst) -> None:
    opcode = _RESET[_key(inst)]
    if not b.legality.is_legal(opcode, OTHER):
        _refuse(b, inst)
    b.chain = b.dag.make(opcode, _CH, (b.root(),)).values[0]


def in_order(b: Builder, inst: CallInst, handler: Handler) -> None:
    """Lowers a constrained operation, which keeps its place among what may change or read the environment."""
    assert inst.parent is not None and inst.parent.parent is not None
    if not _touches_environment(inst.parent.parent):
        handler(b, inst)
        return
    operand = inst.operands[0]
    before = b.values.get(operand)
    b.values[operand] = _opaque(b, b.value(operand))
    handler(b, inst)
    if before is None:
        del b.values[operand]
    else:
        b.values[operand] = before
    b.values[inst] = _opaque(b, b.values[inst])


def _touches_environment(function: module.Function) -> bool:
    """Whether anything but constrained operations and plain intrinsics is called."""
    for block in function.blocks:
        for inst in block.instructions:
            if inst.opcode in ("call", "callbr", "invoke"):
                callee = inst.operands[-1]
                if not isinstance(callee, Function) or not callee.name.startswith("llvm."):
                    return True
                if ".".join(callee.name.split(".")[1:3]) in _ENVIRONMENT:
                    return True
    return False


_ENVIRONMENT = {*_GET, *_SET, *_RESET, "flt.rounds"}


def _opaque(b: Builder, parts: Parts) -> Parts:
    """The same values by way of inline assembly."""
    out = []
    for part in parts:
        if part.vt not in b.target.legal_types:
            return parts
        register = b.target.legal_types[part.vt]
        payload = InlineAsm("", "=r,0" if mvt.MVT_IS_INT[part.vt] else "=f,0", ("def", "tied:0"), (register, register), (), True)
        node = b.dag.make(isd.INLINEASM, (part.vt, OTHER), (b.root(), part), payload)
        b.chain = node.values[-1]
        out.append(node.values[0])
    return tuple(out)
