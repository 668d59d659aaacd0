"""Instruction sequences given as data (copies, spills, frame adjustments): rule to machine instructions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.mir.function import MachineInstr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from oxllc.target_desc.model import OperandInfo, OutputInstr, Target


def hi20(value: int) -> int:
    """The upper 20 bits of a 32-bit value whose lower 12 are added as a signed number."""
    return (value + 0x800) >> 12 & 0xFFFFF


def lo12(value: int) -> int:
    """The lower 12 bits as a signed number."""
    return ((value & 0xFFF) ^ 0x800) - 0x800


_FUNCTIONS = {"hi20": hi20, "lo12": lo12, "neg": lambda value: -value}


def argument(arg: Any, target: Target, bindings: dict[str, Any]) -> Any:
    """The value of one argument of a rule: a number, a register, a parameter, or a function of a parameter."""
    if isinstance(arg, str):
        return bindings[arg[1:]] if arg.startswith("$") else target.reg_by_name[arg]
    if isinstance(arg, tuple):
        return _FUNCTIONS[arg[0]](*(argument(a, target, bindings) for a in arg[1:]))
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
