"""What is left of exceptions, since nothing unwinds: `invoke` of what cannot unwind becomes `call`; what needs an unwinder is refused with its line.

Also refused here, at the user's own source, are the other constructs that the back end leaves out: garbage collection, coroutines,
scalable vectors, funclet pads, and `callbr` where the target has no text for it.  `check_supported` is read-only and collects all.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from oxllc.diagnostics import Diagnostic, OxllcError
from oxllc.ir.edit import remove_edge
from oxllc.ir.instructions import BranchInst, CallInst, Instruction
from oxllc.ir.module import Function, Module
from oxllc.ir.types import ArrayType, FunctionType, StructType, Type, VectorType
from oxllc.ir.values import Block


def cannot_unwind(call: CallInst) -> bool:
    """Whether a call surely returns normally or not at all."""
    if "nounwind" in call.fn_attrs:
        return True
    callee = call.callee
    return isinstance(callee, Function) and "nounwind" in callee.attrs


def lower_invokes(function: Function) -> bool:
    """Turn every invoke that cannot unwind into a call and a branch."""
    changed = False
    for block in function.blocks:
        last = block.instructions[-1]
        if not isinstance(last, CallInst) or last.opcode != "invoke" or not cannot_unwind(last):
            continue
        normal, unwind = last.successors
        last.opcode = "call"
        last.successors = ()
        branch = BranchInst([], [normal])
        branch.parent = block
        branch.offset = last.offset
        branch.debug_loc = last.debug_loc
        block.instructions.append(branch)
        remove_edge(block, unwind)
        changed = True
    return changed


def _reachable_without_unwinding(function: Function) -> list[Block]:
    """Blocks that control reaches once invokes of nounwind callees are calls."""
    seen = {function.blocks[0]}
    order = [function.blocks[0]]
    for block in order:
        last = block.instructions[-1]
        targets = block.successors
        if isinstance(last, CallInst) and last.opcode == "invoke" and cannot_unwind(last):
            targets = targets[:1]
        for target in targets:
            if target not in seen:
                seen.add(target)
                order.append(target)
    return order


def check_supported(module: Module) -> None:
    """Raise OxllcError naming every construct that is out of scope, each with its place."""
    problems: list[Diagnostic] = []
    for function in module.functions.values():
        for message, offset, hint in _problems(function):
            problems.append(Diagnostic(message, module.source, offset, hint=hint))
    if problems:
        raise OxllcError(problems)


_CALLS: Final = frozenset(("call", "invoke", "callbr"))
_PADS: Final = frozenset(("landingpad", "resume", "catchswitch", "catchpad", "cleanuppad", "catchret", "cleanupret"))
_ORDINARY: Final = frozenset(("void", "int", "float", "ptr"))  # kinds of types that every target computes with


def _problems(function: Function) -> Iterator[tuple[str, int, str | None]]:
    if function.gc is not None:
        yield f'garbage collection (gc "{function.gc}") is not supported', function.offset, None
    if "presplitcoroutine" in function.attrs:
        yield "coroutines are not supported", function.offset, "run LLVM's coroutine passes (opt -O1) first"
    if not function.blocks:
        return
    if _scalable(function.value_type):
        yield "scalable vectors are not supported", function.offset, None
    for block in _reachable_without_unwinding(function):
        for inst in block.instructions:
            if inst.opcode in _CALLS or inst.opcode in _PADS or inst.type.kind not in _ORDINARY:
                problem = _instruction_problem(inst)
                if problem is not None:
                    yield problem[0], inst.offset, problem[1]


def _instruction_problem(inst: Instruction) -> tuple[str, str | None] | None:
    opcode = inst.opcode
    if isinstance(inst, CallInst):
        if opcode == "invoke" and not cannot_unwind(inst):
            callee = inst.callee
            name = f"@{callee.name}" if isinstance(callee, Function) else "a pointer"
            return (
                f"exceptions are not supported: 'invoke' of {name}, which may unwind",
                "compile with -fno-exceptions, or mark the callee nounwind",
            )
        if opcode == "callbr":
            return "'callbr' (asm goto) is not supported", None
        for tag, _ in inst.bundle_sizes:
            if tag in ("deopt", "funclet", "gc-transition", "gc-live", "preallocated", "ptrauth"):
                return f'operand bundle "{tag}" is not supported', None
        callee = inst.callee
        if isinstance(callee, Function) and callee.name.startswith(
            ("llvm.coro.", "llvm.gc", "llvm.experimental.gc.", "llvm.experimental.deoptimize", "llvm.eh.")
        ):
            return f"intrinsic '@{callee.name}' is not supported", None
    elif opcode in _PADS:
        return f"exceptions are not supported: '{opcode}'", "compile with -fno-exceptions"
    if inst.type.kind in ("vector", "array", "struct") and _scalable(inst.type):
        return "scalable vectors are not supported", "compile without the vector extension"
    if inst.type.kind == "x86_amx":
        return "type x86_amx is not supported", None
    return None


def _scalable(type: Type) -> bool:
    if isinstance(type, VectorType):
        return type.scalable
    if isinstance(type, ArrayType):
        return _scalable(type.elem)
    if isinstance(type, StructType):
        return any(_scalable(f) for f in type.fields or ())
    if isinstance(type, FunctionType):
        return _scalable(type.ret) or any(_scalable(p) for p in type.params)
    return False
