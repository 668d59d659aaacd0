"""What a tile costs, from the scheduling model: integers in thousandths of a cycle.

For one instruction

    issue time      the larger of micro-ops / issue width and, over its resources, cycles held / units
    + half of the latency beyond one cycle that its best-placed reader still sees (`ReadAdvance` subtracted): an in-order machine
      hides part of it behind other work, so it counts, but not in full
    + 1 for each byte, which decides among equals

A tile costs the sum over its instructions, equal inner ones once, as emission makes them.  Generic instructions (copies, sub-register
bookkeeping) are free: coalescing removes most.  A pseudo costs what it expands to: its `Expansion`, its loop, the sequence for its very
constant; a select pseudo a branch, a move and half of the penalties of a branch (on a SIMT machine, where lanes diverge there: the
penalties in full and the instructions of reconvergence).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.machine_node import MNode
from oxllc.target_desc.constants import constant_pseudos, constant_steps

if TYPE_CHECKING:
    from collections.abc import Iterable

    from oxllc.target_desc.model import InstrDesc, OutputInstr, Target

UNIT = 1000  # of one cycle


class TileCosts:
    """Costs on one CPU; figures are kept once computed.  Use `tile_costs`."""

    def __init__(self, target: Target) -> None:
        self.target = target
        model = target.sched_model
        self._model = model
        self._descs: dict[int, int] = {}
        self._constants: dict[int, int] = {}
        self._rules: dict[int, int] = {}
        self._advances: dict[str, int] = {}  # SchedWrite -> the most that a reader takes off its latency
        for cycles, valid in model.reads.values():
            for write in (valid if valid is not None else model.writes):
                self._advances[write] = max(self._advances.get(write, 0), cycles)
        self._by_constant = frozenset(constant_pseudos(target))
        self._selects = target.diamonds

    def tile(self, tile: MNode) -> int:
        """The cost of a tile.  All tiles of one pattern cost the same unless they hold a constant to be materialized."""
        cost = self._rules.get(tile.rule)
        if cost is None:
            parts: dict[object, MNode] = {}
            varies = self._collect(tile, parts)
            cost = sum(self._node(part) for part in parts.values())
            if not varies and tile.rule >= 0:
                self._rules[tile.rule] = cost
        return cost

    def _collect(self, tile: MNode, parts: dict[object, MNode]) -> bool:
        """The instructions of a tile, equal inner ones once; whether one depends on its constant."""
        varies = tile.desc.name in self._by_constant
        key: list[object] = [tile.desc.id, tile.result_class]
        for op in tile.ops:
            if type(op) is MNode:
                varies |= self._collect(op, parts)
                key.append((op.desc.id, *map(repr, op.ops)))
            else:
                key.append(op)
        parts.setdefault(tuple(key), tile)
        return varies

    def _node(self, tile: MNode) -> int:
        desc = tile.desc
        if desc.name in self._by_constant and tile.ops and type(tile.ops[0]) is int:
            return self._materialized(tile.ops[0])
        return self.instr(desc)

    def _materialized(self, value: int) -> int:
        found = self._constants.get(value)
        if found is None:
            steps = constant_steps(self.target, value)
            assert steps is not None
            found = self._constants[value] = sum(self.instr(self.target.instr_by_name[name]) for name, _ in steps)
        return found

    def instr(self, desc: InstrDesc) -> int:
        """The cost of one instruction."""
        found = self._descs.get(desc.id)
        if found is None:
            self._descs[desc.id] = 0  # a pseudo that expands to itself
            found = self._descs[desc.id] = self._instr(desc)
        return found

    def _instr(self, desc: InstrDesc) -> int:
        target = self.target
        name = desc.name
        if not desc.sched_rw and not desc.size and not desc.is_pseudo:
            return 0  # generic
        if name in self._selects:
            penalties = UNIT * (self._model.mispredict_penalty + self._model.taken_branch_penalty)
            branch = self.instr(target.instr_by_name[self._selects[name].opcode])
            if target.simt is None:
                return branch + UNIT + penalties // 2
            around = (target.simt.barrier_set, target.simt.barrier_sync)
            return branch + UNIT + penalties + sum(self.instr(target.instr_by_name[i]) for i in around if i)
        if name in target.loops:
            return self._sequence(target.loops[name][0].insts)
        if name in target.expansions:
            return self._sequence(target.expansions[name][0].insts)
        info = self._model.info(desc)
        issue = info.micro_ops / self._model.issue_width
        for number, begin, end in info.uses:
            issue = max(issue, (end - begin) / max(1, self._model.resources[number].units))
        advance = max((self._advances.get(write, 0) for write in info.writes), default=0)
        exposed = max(0, info.latency - advance - 1) if desc.def_positions else 0
        return round(UNIT * (issue + exposed / 2)) + desc.size

    def _sequence(self, insts: Iterable[OutputInstr]) -> int:
        return sum(self.instr(self.target.instr_by_name[inst.opcode]) for inst in insts)


def tile_costs(target: Target) -> TileCosts:
    """The costs of a target (one object for each Target)."""
    found: TileCosts | None = target.__dict__.get("tile_costs")
    if found is None:
        found = target.__dict__["tile_costs"] = TileCosts(target)
    return found
