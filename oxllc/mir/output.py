"""Instruction sequences given as data (copies, spills, frame adjustments, expansions): rule to machine instructions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import OxllcError
from oxllc.mir.function import MachineInstr, SymbolRef
from oxllc.target_desc.safe_expr import kept_expr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from oxllc.target_desc.model import OperandInfo, OutputInstr, Target


def argument(arg: Any, target: Target, bindings: dict[str, Any]) -> Any:
    """The value of one argument of a rule: a number, a register, a parameter, `%spec(symbol)`, or an expression over a parameter."""
    if isinstance(arg, str):
        return bindings[arg[1:]] if arg.startswith("$") else target.reg_by_name[arg]
    if isinstance(arg, tuple):
        kind, text, inner = arg
        value = argument(inner, target, bindings)
        if kind == "expr":
            return int(kept_expr(text, ("imm",))(value))
        if not isinstance(value, SymbolRef):
            raise OxllcError(f"%{text}() needs a symbol")
        return SymbolRef(value.name, value.offset, text)
    return arg


def instantiate(rule: Iterable[OutputInstr], target: Target, bindings: dict[str, Any]) -> list[MachineInstr]:
    """The instructions of a rule with its parameters (names without `$`) bound to registers, numbers or operands."""
    return [
        MachineInstr(target.instr_by_name[out.opcode], [argument(arg, target, bindings) for arg in out.args]) for out in rule
    ]


def parameter_operand(rule: Iterable[OutputInstr], target: Target, name: str) -> OperandInfo:
    """The operand at which a parameter stands in a rule (its first place), for its range."""
    for out in rule:
        for position, arg in enumerate(out.args):
            if arg == "$" + name:
                return target.instr_by_name[out.opcode].operands[position]
    raise AssertionError(f"rule has no parameter '{name}'")
