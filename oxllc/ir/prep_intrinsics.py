"""Intrinsics and instructions that mean nothing to a code generator, or have a fixed answer by now.

Removed: debug, lifetime, invariant, assume, annotations and other markers.  Replaced by their first argument:
`expect`, `launder`, `ssa.copy`, `arithmetic.fence`, annotations with a result, `threadlocal.address`, a `freeze` of
what cannot be poison, a `bitcast` to the same type.  Answered: `is.constant` (by what the operand is now),
`objectsize` (unknown).  Debug records are dropped (debug locations stay).  Language Reference, "Intrinsic Functions".
"""

from __future__ import annotations

from typing import Final

from oxllc.ir.edit import substitute
from oxllc.ir.instructions import CallInst, Instruction
from oxllc.ir.module import Function
from oxllc.ir.types import IntType
from oxllc.ir.values import (
    Argument,
    Constant,
    ConstantAggregate,
    ConstantExpr,
    ConstantInt,
    PoisonValue,
    UndefValue,
    Value,
)

# By the name behind "llvm.", up to the point where types begin.
REMOVED: Final = (
    "dbg.", "lifetime.", "invariant.end", "assume", "experimental.noalias.scope.decl", "donothing", "sideeffect",
    "var.annotation", "codeview.annotation", "pseudoprobe", "fake.use", "experimental.guard.marker",
)  # fmt: skip
FORWARDED: Final = (
    "expect.", "launder.invariant.group", "strip.invariant.group", "ssa.copy", "arithmetic.fence", "annotation.",
    "ptr.annotation", "threadlocal.address", "preserve.array.access.index", "preserve.union.access.index",
)  # fmt: skip


_CLEANED: Final = frozenset(("call", "freeze", "bitcast"))


def clean_intrinsics(function: Function) -> bool:
    """Remove, forward and answer; gives whether anything changed."""
    mapping: dict[Value, Value] = {}
    removed = False
    for block in function.blocks:
        keep: list[Instruction] = []
        for inst in block.instructions:
            inst.records = None
            if inst.opcode not in _CLEANED:
                keep.append(inst)
                continue
            if isinstance(inst, CallInst):
                callee = inst.callee
                if isinstance(callee, Function) and callee.name.startswith("llvm."):
                    name = callee.name[5:]
                    if name.startswith(REMOVED):
                        removed = True
                        continue
                    if name.startswith(FORWARDED):
                        mapping[inst] = inst.operands[0]
                        continue
                    answer = _answer(name, inst)
                    if answer is not None:
                        mapping[inst] = answer
                        continue
            elif inst.opcode == "freeze" and _never_poison(inst.operands[0]):
                mapping[inst] = inst.operands[0]
                continue
            elif inst.opcode == "bitcast" and inst.type is inst.operands[0].type:
                mapping[inst] = inst.operands[0]  # was a cast between typed pointers
                continue
            keep.append(inst)
        if len(keep) != len(block.instructions):
            block.instructions = keep
    substitute(function, mapping)
    return removed or bool(mapping)


def _answer(name: str, inst: CallInst) -> Value | None:
    type = inst.type
    if name.startswith("is.constant.") and isinstance(type, IntType):
        return ConstantInt(type, int(isinstance(inst.operands[0], Constant)))
    if name.startswith("objectsize.") and isinstance(type, IntType):
        minimum = inst.operands[1]
        assert isinstance(minimum, ConstantInt)
        return ConstantInt(type, 0 if minimum.value else -1)
    if name.startswith("invariant.start"):
        return PoisonValue(type)  # its only use is invariant.end, which is removed as well
    if name.startswith(("allow.runtime.check", "allow.ubsan.check")) and isinstance(type, IntType):
        return ConstantInt(type, 1)
    return None


def _never_poison(value: Value) -> bool:
    if isinstance(value, Instruction):
        return value.opcode == "freeze"
    if isinstance(value, Argument):
        return "noundef" in value.attrs
    if isinstance(value, UndefValue | PoisonValue | ConstantExpr):
        return False
    if isinstance(value, ConstantAggregate):
        return all(_never_poison(e) for e in value.elements)
    return isinstance(value, Constant)
