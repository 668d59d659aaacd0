"""Expansion of pseudo-instructions into real ones, from `Expansion` and `HookExpansion` records.

A result like `(ADDI $dst, $dst, (pcrel_lo $l))` names operands of the pseudo by `$name`, registers, numbers, and relocation
specifiers applied to a symbol operand; `$l` of `Labels` is a fresh local label at the first instruction.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from oxllc.diagnostics import OxllcError
from oxllc.mir.function import MachineInstr, SymbolRef

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.target_desc.model import InstrDesc, Target


class Template(NamedTuple):
    """One expansion: instructions as (description, arguments); an argument is an int (number or register id), "$name", or (specifier, "$name").

    `label`: the parameter that names a label at the first instruction, or ""."""

    instrs: tuple[tuple[InstrDesc, tuple[Any, ...]], ...]
    label: str


def _argument(value: Any, name: str | None, target: Target) -> Any:
    if isinstance(value, int):
        return value
    if hasattr(value, "args"):  # a specifier around a symbol
        inner, inner_name = value.args[0]
        return (value.op.name, _argument(inner, inner_name, target))
    if hasattr(value, "isa") and value.isa("Register"):
        return target.reg_by_name[value.name]
    assert name, "an expansion's argument is neither a number, a register nor an operand"
    return "$" + name


@lru_cache(maxsize=16)
def expansions(target: Target) -> dict[str, Template]:
    """Fixed expansions by pseudo name."""
    found: dict[str, Template] = {}
    for record in target.records.get_all_derived("Expansion"):
        pseudo = record.record("Pseudo").name
        if pseudo not in target.instr_by_name or pseudo in found or not target.satisfies(record.list("Predicates")):
            continue
        instrs = []
        for dag in record.list("Result"):
            desc = target.instr_by_name.get(dag.op.name)
            if desc is None:
                break
            instrs.append((desc, tuple(_argument(value, name, target) for value, name in dag.args)))
        else:
            found[pseudo] = Template(tuple(instrs), record.str("Labels"))
    return found


@lru_cache(maxsize=16)
def constant_pseudos(target: Target) -> frozenset[str]:
    """Pseudos that load any constant by the target's `materialize_constant`."""
    return frozenset(
        record.record("Pseudo").name for record in target.records.get_all_derived("HookExpansion")
        if record.str("Hook") == "materialize_constant")


def materialize(target: Target, reg: int, value: int) -> list[MachineInstr]:
    """The shortest known sequence that puts a constant into a register (of the constant-building hook)."""
    sequence = target.hooks.materialize_constant(value, target.features)
    out: list[MachineInstr] = []
    for opcode, imm in sequence:
        desc = target.instr_by_name[opcode]
        ops: list[object] = []
        for info in desc.operands:
            if info.is_def:
                ops.append(reg)
            elif info.reg_class >= 0:
                ops.append(reg if out else zero_register(target, info.reg_class))
            else:
                ops.append(imm)
        out.append(MachineInstr(desc, ops))
    return out


def zero_register(target: Target, reg_class: int) -> int:
    """The register of a class that always reads as zero."""
    for reg in target.classes[reg_class].members:
        if target.registers[reg].is_constant:
            return reg
    raise AssertionError(f"class {target.classes[reg_class].name} has no constant register")


def expand(mi: MachineInstr, target: Target, label: Callable[[], str]) -> list[tuple[str | None, MachineInstr]]:
    """The real instructions of `mi`, each with the label in front of it (or None); `mi` itself if it is real."""
    desc = mi.desc
    if desc.encoding is not None and not desc.is_pseudo:
        return [(None, mi)]
    if desc.name in constant_pseudos(target):
        reg, value = mi.ops
        assert isinstance(reg, int)
        if not isinstance(value, int):
            raise OxllcError(f"'{desc.asm_string.split()[0]}' needs a constant")
        return [(None, real) for real in materialize(target, reg, value)]
    template = expansions(target).get(desc.name)
    if template is None:
        if desc.encoding is not None:
            return [(None, mi)]
        raise OxllcError(f"pseudo-instruction '{desc.name}' has no expansion")
    bindings: dict[str, Any] = {"$" + info.name: op for info, op in zip(desc.operands, mi.ops)}
    first_label = None
    if template.label:
        first_label = label()
        bindings[template.label] = SymbolRef(first_label)
    out: list[tuple[str | None, MachineInstr]] = []
    for real, args in template.instrs:
        new = MachineInstr(real, [_value(arg, bindings) for arg in args], mem=mi.mem, debug_loc=mi.debug_loc)
        new.predicate, new.predicate_inverted = mi.predicate, mi.predicate_inverted
        out.extend((first_label if not out and i == 0 else prefix, part) for i, (prefix, part) in enumerate(expand(new, target, label)))
    return out


def _value(arg: Any, bindings: dict[str, Any]) -> Any:
    if isinstance(arg, str):
        return bindings[arg]
    if isinstance(arg, tuple):
        inner = _value(arg[1], bindings)
        if not isinstance(inner, SymbolRef):
            raise OxllcError(f"%{arg[0]}() needs a symbol")
        return SymbolRef(inner.name, inner.offset, arg[0])
    return arg
