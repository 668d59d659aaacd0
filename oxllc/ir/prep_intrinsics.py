"""Intrinsics and instructions that mean nothing to a code generator, or have a fixed answer by now.

Removed: debug, lifetime, invariant, assume, annotations and other markers.  Replaced by their first argument:
`expect`, `launder`, `ssa.copy`, `arithmetic.fence`, annotations with a result, `threadlocal.address`, a `freeze` of
what cannot be poison, a `bitcast` to the same type.  Answered: `is.constant` (by what the operand is now),
`objectsize` (of variables and stack slots; else unknown).  Debug records are dropped (debug locations stay).
Language Reference, "Intrinsic Functions".
"""

from __future__ import annotations

from typing import Final

from oxllc.ir.edit import constant_gep_offset, substitute
from oxllc.ir.instructions import AllocaInst, CallInst, GEPInst, Instruction
from oxllc.ir.layout import DataLayout
from oxllc.ir.module import Function, GlobalVariable
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

# Linkages whose definition no other module replaces.
FINAL: Final = ("", "external", "private", "internal", "linkonce_odr", "weak_odr", "appending", "available_externally")
_CLEANED: Final = frozenset(("call", "freeze", "bitcast"))


def clean_intrinsics(function: Function, layout: DataLayout) -> bool:
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
                    answer = _answer(name, inst, layout)
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


def _answer(name: str, inst: CallInst, layout: DataLayout) -> Value | None:
    type = inst.type
    if name.startswith("is.constant.") and isinstance(type, IntType):
        return ConstantInt(type, int(isinstance(inst.operands[0], Constant)))
    if name.startswith("objectsize.") and isinstance(type, IntType):
        minimum = inst.operands[1]
        assert isinstance(minimum, ConstantInt)
        size = _bytes_behind(inst.operands[0], layout)
        return ConstantInt(type, size if size is not None else 0 if minimum.value else -1)
    if name.startswith("invariant.start"):
        return PoisonValue(type)  # its only use is invariant.end, which is removed as well
    if name.startswith(("allow.runtime.check", "allow.ubsan.check")) and isinstance(type, IntType):
        return ConstantInt(type, 1)
    return None


def _bytes_behind(pointer: Value, layout: DataLayout) -> int | None:
    """How many bytes of its object lie at and behind an address; None where the object or the place is not known."""
    offset = 0
    for _ in range(1000):  # in code that is never reached an address may be its own base
        if not isinstance(pointer, GEPInst) and not (isinstance(pointer, ConstantExpr) and pointer.opcode == "getelementptr"):
            break
        assert pointer.source_type is not None
        step = constant_gep_offset(pointer.source_type, pointer.operands[1:], layout)
        if step is None:
            return None
        offset += step
        pointer = pointer.operands[0]
    if isinstance(pointer, AllocaInst) and isinstance(pointer.operands[0], ConstantInt):
        size = layout.alloc_size(pointer.allocated_type) * pointer.operands[0].value
    elif isinstance(pointer, GlobalVariable) and pointer.initializer is not None and pointer.linkage in FINAL:
        size = layout.alloc_size(pointer.value_type)
    elif isinstance(pointer, Argument) and (copied := pointer.attrs.get_type("byval")) is not None:
        size = layout.alloc_size(copied)
    else:
        return None
    return size - offset if 0 <= offset <= size else 0


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
