"""`InstAlias` records: other spellings of instructions, for the parser (all) and the printer (those with EmitPriority).

An alias maps the operands of its syntax to the operands of the real instruction; each of these is a fixed register, a
fixed number, or taken from the alias's operand of that name (whose class or type may be narrower than the instruction's).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from oxllc.target_desc.model import InstrDesc, Target


class Fixed(NamedTuple):
    """An operand with a fixed value: a register id or a number."""

    value: int


class Named(NamedTuple):
    """An operand written in the alias under `name`; `type_name` is the record that limits it."""

    name: str
    type_name: str


class Alias(NamedTuple):
    """One alias; `operands` parallel to `desc.operands`."""

    asm_string: str
    desc: InstrDesc
    operands: tuple[Fixed | Named, ...]
    emit_priority: int
    order: int


def dag_operands(desc: InstrDesc, dag: Any, target: Target) -> tuple[Fixed | Named, ...]:
    """What a dag says of each operand of `desc`; tied operands may be left out of the dag."""
    operands: list[Fixed | Named] = []
    values = list(dag.args)
    for info in desc.operands:
        if info.tied_to >= 0 and len(values) < len(desc.operands) - len(operands):
            operands.append(operands[info.tied_to])
            continue
        value, name = values.pop(0)
        if isinstance(value, int):
            operands.append(Fixed(value))
        elif hasattr(value, "isa") and value.isa("Register"):
            operands.append(Fixed(target.reg_by_name[value.name]))
        elif getattr(value, "name", "") == "zero_reg":
            operands.append(Fixed(0))
        else:
            operands.append(Named(name or info.name, value.name))
    return tuple(operands)


def _alias(record: Any, target: Target, order: int) -> Alias | None:
    dag = record.dag("ResultInst")
    desc = target.instr_by_name.get(dag.op.name)
    if desc is None:
        return None
    return Alias(record.str("AsmString"), desc, dag_operands(desc, dag, target), record.int("EmitPriority"), order)


@lru_cache(maxsize=16)
def aliases(target: Target) -> list[Alias]:
    """All aliases that the target's features allow, in order of definition."""
    found = []
    for order, record in enumerate(target.records.get_all_derived("InstAlias")):
        if target.satisfies(record.list("Predicates")):
            alias = _alias(record, target, order)
            if alias is not None:
                found.append(alias)
    return found
