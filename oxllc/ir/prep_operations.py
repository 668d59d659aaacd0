"""Calls of a target's intrinsics that IR operations say: cached loads, atomics under a scope's name, copies, casts of address spaces.

The table (name, operation, bytes, reason, constants) comes from the target's `IntrinsicOperation` records; a name stands for itself and for what
follows it behind a dot.  Before: a module as read.  After: the same without those calls; an operation "refuse" raises OxllcError at the
call.  Atomic operations are monotonic, as the front ends that print these intrinsics mean them.

Inline assembly that traps becomes `llvm.trap`.  Barriers in front of it in its block go: a trap ends the launch, whoever has arrived, and
lanes that failed would wait for those that did not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from oxllc.diagnostics import Diagnostic, OxllcError
from oxllc.ir.edit import expand_calls
from oxllc.ir.instructions import AggregateInst, AtomicRMWInst, CallInst, CastInst, CmpXchgInst, GEPInst, LoadInst, StoreInst
from oxllc.ir.module import Function
from oxllc.ir.types import I8, VOID, int_type, struct_type
from oxllc.ir.values import ConstantInt, InlineAsm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.ir.instructions import Instruction
    from oxllc.ir.module import Module
    from oxllc.ir.values import Value

TRAP = "llvm.trap"


class Operation(NamedTuple):
    """One `IntrinsicOperation` record."""

    name: str
    operation: str
    bytes: int
    reason: str
    only_for: tuple[int, ...] = ()

    def fits(self, call: CallInst) -> bool:
        """Whether the record is about this call: its first argument is one of the constants, where the record gives any."""
        if not self.only_for:
            return True
        first = call.operands[0] if call.num_args else None
        return isinstance(first, ConstantInt) and first.value in self.only_for


def replace_calls(module: Module, table: Sequence[Operation]) -> bool:
    """Put operations in place of the calls that the table names; whether there were any."""
    by_name = {entry.name: entry for entry in table}
    wanted: dict[Value, Operation] = {}
    for name, function in module.functions.items():
        if not function.blocks and name.startswith("llvm."):
            parts = name.split(".")
            entry = next((by_name[head] for k in range(len(parts), 1, -1) if (head := ".".join(parts[:k])) in by_name), None)
            if entry is not None:
                wanted[function] = entry
    if not wanted:
        return False
    for function in module.definitions():
        expand_calls(function, wanted, lambda call: _operation(module, call, wanted[call.callee]))
    return True


def replace_traps(module: Module, table: Sequence[Operation]) -> None:
    """Put `llvm.trap` in place of inline assembly that the table names as one."""
    texts = {entry.name.removeprefix("asm ").encode() for entry in table if entry.operation == "trap"}
    for function in list(module.definitions()):
        for block in function.blocks:
            for at, inst in enumerate(block.instructions):
                if isinstance(inst, CallInst) and isinstance(inst.callee, InlineAsm) and inst.callee.asm in texts:
                    callee = module.functions.get(TRAP)
                    if callee is None:
                        module.functions[TRAP] = callee = Function(TRAP, inst.function_type)
                        callee.parent = module
                    trap = CallInst("call", inst.function_type, callee, [])
                    trap.parent, trap.offset, trap.debug_loc = block, inst.offset, inst.debug_loc
                    kept = [i for i in block.instructions[:at] if not _is_barrier(i)]
                    block.instructions = [*kept, trap, *block.instructions[at + 1:]]
                    break


def _is_barrier(inst: Instruction) -> bool:
    """Whether an instruction only makes lanes wait: a convergent intrinsic without a result."""
    if not isinstance(inst, CallInst) or not isinstance(inst.callee, Function) or not inst.callee.name.startswith("llvm."):
        return False
    return inst.type is VOID and "convergent" in inst.callee.attrs


def _operation(module: Module, call: CallInst, entry: Operation) -> list[Instruction] | None:
    """What does the call's work, the last one its result; None for a call that the record is not about."""
    if not entry.fits(call):
        return None
    arguments = call.operands[:call.num_args]
    kind = entry.operation
    if kind == "none":
        return []
    if kind == "refuse":
        text = f"'@{call.callee.name}': {entry.reason}"  # type: ignore[attr-defined]
        raise OxllcError(Diagnostic(text, module.source, call.offset) if module.source is not None else Diagnostic(text))
    if kind == "load":
        align = arguments[1].value if len(arguments) > 1 and isinstance(arguments[1], ConstantInt) else 0
        return [LoadInst(call.type, arguments[0], align)]
    if kind == "cast":
        return [CastInst("addrspacecast", call.type, [arguments[0]])]
    if kind == "copy":
        made: list[Instruction] = []
        step = min(entry.bytes, 8)
        for at in range(0, entry.bytes, step):
            load = LoadInst(int_type(8 * step), _plus(made, arguments[1], at), entry.bytes)
            made.append(load)
            made.append(StoreInst(load, _plus(made, arguments[0], at), entry.bytes if not at else step))
        return made
    if kind == "cmpxchg":
        pair = CmpXchgInst(struct_type((call.type, int_type(1))), list(arguments[:3]), "monotonic", "monotonic")
        return [pair, AggregateInst("extractvalue", call.type, [pair], (0,))]
    return [AtomicRMWInst(call.type, kind, list(arguments[:2]), "monotonic")]


def _plus(made: list[Instruction], pointer: Value, offset: int) -> Value:
    """The pointer some bytes on."""
    if not offset:
        return pointer
    step = GEPInst(pointer.type, I8, [pointer, ConstantInt(int_type(32), offset)])
    made.append(step)
    return step
