"""Expansion of pseudo-instructions into real ones, from `Expansion` and `HookExpansion` records, on the way to bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import OxllcError
from oxllc.mir.function import MachineInstr, SymbolRef
from oxllc.mir.output import instantiate
from oxllc.target_desc.constants import HOOK, constant_steps
from oxllc.target_desc.safe_expr import kept_expr

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.target_desc.model import InstrDesc, Target


def materialize(target: Target, reg: int, value: int) -> list[MachineInstr]:
    """The shortest known sequence that puts a constant into a register, by the target's hook."""
    out: list[MachineInstr] = []
    steps = constant_steps(target, value)
    assert steps is not None
    for opcode, imm in steps:
        desc = target.instr_by_name[opcode]
        ops: list[object] = []
        last_zero = imm == 1 and desc.operands[-1].reg_class >= 0  # no immediate: the number is about the last register
        for position, info in enumerate(desc.operands):
            if info.is_def:
                ops.append(reg)
            elif info.reg_class >= 0:
                ops.append(reg if out and not (last_zero and position == len(desc.operands) - 1) else zero_register(target, info.reg_class))
            else:
                ops.append(imm)
        out.append(MachineInstr(desc, ops))
    return out


def zero_register(target: Target, reg_class: int) -> int:
    """The register of a class that always reads as zero."""
    return next(reg for reg in target.classes[reg_class].members if target.registers[reg].is_constant)


def is_real(desc: InstrDesc) -> bool:
    """Whether the instruction has an encoding of its own."""
    return desc.encoding is not None and not desc.is_pseudo


def is_marked(mi: MachineInstr) -> bool:
    """Whether this is a pseudo that assembly knows, with a specifier that is lost once it is expanded: it only tells the linker something."""
    desc = mi.desc
    return (desc.is_pseudo and bool(desc.asm_string) and not desc.is_code_gen_only
            and any(isinstance(op, SymbolRef) and op.modifier for op in mi.ops))


def expand(mi: MachineInstr, target: Target, label: Callable[[str], str]) -> list[tuple[str | None, MachineInstr]]:
    """The real instructions of `mi`, each with the label in front of it (or None); `mi` itself if it is real.

    Among them may be pseudos that `is_marked` holds for.

    `label(what)` makes a fresh private label for `what` (the label's name in the record).
    Raises OxllcError for a pseudo that no record expands."""
    desc = mi.desc
    if is_real(desc):
        return [(None, mi)]
    if target.hook_expansions.get(desc.name) == HOOK and isinstance(mi.ops[1], int):
        reg, value = mi.ops
        assert isinstance(reg, int) and isinstance(value, int)
        return [(None, real) for real in materialize(target, reg, value)]
    bindings: dict[str, Any] = {info.name: op for info, op in zip(desc.operands, mi.ops)}
    for rule in target.expansions.get(desc.name, ()):
        if rule.when and not kept_expr(rule.when, tuple(bindings))(*bindings.values()):
            continue
        first_label = None
        if rule.label:
            first_label = label(rule.label.lstrip("$"))
            bindings[rule.label.lstrip("$")] = SymbolRef(first_label)
        out: list[tuple[str | None, MachineInstr]] = []
        for real in instantiate(rule.insts, target, bindings):
            real.mem, real.debug_loc = mi.mem, mi.debug_loc
            real.predicate, real.predicate_inverted = mi.predicate, mi.predicate_inverted
            if is_marked(real):
                out.append((None if out else first_label, real))
                continue
            for prefix, part in expand(real, target, label):
                out.append((prefix if out else prefix or first_label, part))
        return out
    raise OxllcError(f"pseudo-instruction '{desc.name}' has no expansion")
