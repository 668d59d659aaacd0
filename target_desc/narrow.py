"""When an instruction has a shorter encoding: the conditions of its `CompressPat` records, as data for register allocation.

What an assembler does with a finished instruction (symbols, relaxation) is its own business; here is what depends on the choice of
registers, and the ranges of immediates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from oxllc.target_desc.model import InstrDesc, Target
    from oxllc.target_desc.records import RecordKeeper


class NarrowForm(NamedTuple):
    """One shorter form.  By operand position: register sets (bit sets of ids) that must hold the register; pairs that must be one register;
    fixed registers or numbers; (lowest, highest, scale) of immediates.  `saved`: bytes."""

    masks: tuple[tuple[int, int], ...]
    same: tuple[tuple[int, int], ...]
    fixed: tuple[tuple[int, int], ...]
    bounds: tuple[tuple[int, int, int, int], ...]
    saved: int


def narrow_forms(target: Target, keeper: RecordKeeper) -> dict[int, tuple[NarrowForm, ...]]:
    """Shorter forms by instruction id, in order of definition; empty where the features have none."""
    forms: dict[int, list[NarrowForm]] = {}
    for record in keeper.get_all_derived("CompressPat"):
        if not target.satisfies(record.list("Predicates")):
            continue
        long_dag, short_dag = record.dag("Input"), record.dag("Output")
        long, short = target.instr_by_name.get(long_dag.op.name), target.instr_by_name.get(short_dag.op.name)
        if long is not None and short is not None and len(long_dag.args) == len(long.operands):
            forms.setdefault(long.id, []).append(_form(target, long, short, long_dag, short_dag))
    return {opcode: tuple(found) for opcode, found in sorted(forms.items())}


def _form(target: Target, long: InstrDesc, short: InstrDesc, long_dag: Any, short_dag: Any) -> NarrowForm:
    types = {info.type_name: info for info in short.operands}
    narrower = {name: value.name for value, name in short_dag.args if name and hasattr(value, "name")}
    masks, same, fixed, bounds = [], [], [], []
    place: dict[str, int] = {}
    for position, (value, name) in enumerate(long_dag.args):
        if isinstance(value, int):
            fixed.append((position, value))
        elif hasattr(value, "isa") and value.isa("Register"):
            fixed.append((position, target.reg_by_name[value.name]))
        elif not name:
            continue
        elif name in place:
            same.append((place[name], position))
        else:
            place[name] = position
            for kind in dict.fromkeys((value.name, narrower.get(name, value.name))):
                rc = target.class_by_name.get(kind)
                if rc is not None and rc != long.operands[position].reg_class:
                    masks.append((position, target.classes[rc].members_mask))
                info = types.get(kind)
                if info is not None and info.kind == "imm":
                    bounds.append((position, info.lo, info.hi, info.scale))
    return NarrowForm(tuple(masks), tuple(same), tuple(fixed), tuple(bounds), long.size - short.size)
