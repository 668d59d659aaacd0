"""Proves that a new order of a block keeps what the old order meant.

Independent of the dependence graph, after the idea of a symbolic check: with the new order

1. the instructions are the same objects, each once;
2. every read of a register key (unit or virtual register) sees the write of the same instruction as before, or the value at block
   entry as before; and so does the end of the block;
3. accesses to memory that may overlap, of which one writes or is ordered, stand in the same order;
4. instructions that keep their place (labels, PHIs, terminators, calls, barriers, other effects) stand where they stood, and the
   instructions between two of them are the same.

`check` collects all violations; the empty list means that the order is right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG
from oxllc.sched.dependence import is_ordered, may_alias
from oxllc.sched.machine import keys_of_units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.mir.function import MachineFunction, MachineInstr


def check(mf: MachineFunction, before: Sequence[MachineInstr], after: Sequence[MachineInstr]) -> list[str]:
    """Violations of the new order `after` of a block whose order was `before`."""
    position = {id(mi): i for i, mi in enumerate(before)}
    if len(after) != len(before) or {id(mi) for mi in after} != set(position):
        return ["the instructions are not the same"]
    if all(a is b for a, b in zip(before, after)):
        return []
    problems: list[str] = []
    old_reads, old_end = _reaching(mf, before)
    new_reads, new_end = _reaching(mf, after)
    for i, mi in enumerate(before):
        for key, writer in old_reads[id(mi)].items():
            if new_reads[id(mi)][key] is not writer:
                problems.append(f"{i} {mi.desc.name} reads {_name(key)} of another instruction than before")
    for key, writer in old_end.items():
        if new_end.get(key) is not writer:
            problems.append(f"{_name(key)} has another last writer")
    for i, mi in enumerate(before):
        if _is_fixed(mi) and after[i] is not mi:
            problems.append(f"{i} {mi.desc.name} must keep its place")
    fixed_before = [0]
    for mi in before:
        fixed_before.append(fixed_before[-1] + _is_fixed(mi))
    passed = 0
    for mi in after:
        if fixed_before[position[id(mi)]] != passed and not _is_fixed(mi):
            problems.append(f"{position[id(mi)]} {mi.desc.name} moved across an instruction that keeps its place")
        passed += _is_fixed(mi)
    problems += _memory(mf, before, after)
    return problems


def _name(key: int) -> str:
    return f"%{key - FIRST_VREG}" if key >= FIRST_VREG else f"unit {key - 1}"


def _is_fixed(mi: MachineInstr) -> bool:
    desc = mi.desc
    return (desc.name in ("PHI", "INLINEASM", "DBG_LABEL", "CFI_INSTRUCTION", "ADJCALLSTACKDOWN", "ADJCALLSTACKUP") or desc.is_terminator
            or desc.is_call or (desc.has_side_effects and (desc.is_convergent or not (desc.may_load or desc.may_store))))


def _keys(mf: MachineFunction, reg: int) -> tuple[int, ...]:
    if reg >= FIRST_VREG:
        return (reg,)
    return () if mf.target.registers[reg].is_constant else keys_of_units(mf.target.reg_units[reg])


def _reaching(mf: MachineFunction, order: Sequence[MachineInstr]) -> tuple[dict[int, dict[int, object]], dict[int, object]]:
    """For each instruction (by id) the writer of every key that it reads, and the last writer of every key."""
    writer: dict[int, object] = {}
    reads: dict[int, dict[int, object]] = {}
    for mi in order:
        uses = mi.reg_uses()
        defs = mi.reg_defs()
        if mi.predicate:
            uses = uses + defs
        reads[id(mi)] = {key: writer.get(key) for reg in uses for key in _keys(mf, reg)}
        for reg in defs:
            for key in _keys(mf, reg):
                writer[key] = mi
        if mi.clobbers:
            for key in keys_of_units(mi.clobbers):
                writer[key] = mi
    return reads, writer


def _memory(mf: MachineFunction, before: Sequence[MachineInstr], after: Sequence[MachineInstr]) -> list[str]:
    accesses = [mi for mi in before if mi.desc.may_load or mi.desc.may_store or mi.mem is not None]
    place = {id(mi): i for i, mi in enumerate(after)}
    problems: list[str] = []

    def is_spill_slot(index: int) -> bool:
        return mf.frame_objects[index].is_spill_slot

    for i, b in enumerate(accesses):
        if b.mem is not None and b.mem.is_invariant and not b.mem.is_store and not b.mem.is_volatile:
            continue
        b_writes = b.desc.may_store or (b.mem is not None and b.mem.is_store)
        for a in accesses[max(0, i - 200):i]:
            if place[id(a)] < place[id(b)] or (a.mem is not None and a.mem.is_invariant and not a.mem.is_store and not a.mem.is_volatile):
                continue
            a_writes = a.desc.may_store or (a.mem is not None and a.mem.is_store)
            if is_ordered(a) or is_ordered(b) or ((a_writes or b_writes) and may_alias(a.mem, b.mem, is_spill_slot)):
                problems.append(f"memory accesses {a.desc.name} and {b.desc.name} changed their order")
    return problems
