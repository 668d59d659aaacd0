"""A loop body as the modulo scheduler sees it: its dependences across iterations, its cost, and the schedule worth taking.

In SSA form registers have data dependences only; a use that goes through d PHIs reads the value of d iterations before.  Memory: accesses that
may overlap keep their order, in the same iteration and from one to the next ones.  Two accesses whose addresses are the same PHI plus
constants, and whose PHI grows by a constant, are compared exactly for the distances that can matter; different known bases (a global,
a stack object) do not overlap, and an address inherits its base through additions and PHIs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from oxllc.mir.function import FIRST_VREG, FrameIndex, MachineInstr, SymbolRef
from oxllc.sched.dependence import build, may_alias
from oxllc.sched.list_scheduler import schedule_latency
from oxllc.sched.machine import machine_of
from oxllc.sched.modulo import MAX_STAGES, LoopEdge, LoopGraph, ModuloSchedule, schedule
from oxllc.sched.pipeline_model import InOrderPipeline, prepare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.mir.function import MachineBlock, MachineFunction

ROUNDS = 8  # in which the pipeline model reaches the steady state
MAX_TRIES = 8  # intervals tried until the registers suffice
MAX_WALK = 16  # definitions followed for one address


class Choice(NamedTuple):
    """A schedule that pays: cycles of an iteration before and after."""

    schedule: ModuloSchedule
    before: int
    after: int


class LoopBody:
    """`instrs`: the body without PHIs and terminators; `phis`: PHI result -> (value at entry, value of the iteration before).

    `home[v]`: index of the instruction that defines v; `terminators`; `outside`: the values of the loop that other blocks use."""

    __slots__ = ("block", "definitions", "home", "instrs", "machine", "mf", "outside", "phis", "terminators")

    def __init__(self, mf: MachineFunction, block: MachineBlock) -> None:
        self.mf = mf
        self.block = block
        self.machine = machine_of(mf.target)
        first, last = block.first_non_phi(), block.first_terminator()
        self.instrs = block.instrs[first:last]
        self.terminators = block.instrs[last:]
        self.home = {reg: i for i, mi in enumerate(self.instrs) for reg in mi.reg_defs()}
        self.phis: dict[int, int] = {}  # result -> register carried around the loop
        for mi in block.instrs[:first]:
            values = dict(zip((id(b) for b in mi.ops[2::2]), mi.ops[1::2]))
            self.phis[mi.ops[0]] = values[id(block)]  # type: ignore[index, assignment]
        self.definitions: dict[int, MachineInstr] = {}
        mine = {*self.home, *self.phis}
        used: dict[int, None] = {}
        for other in mf.blocks:
            for mi in other.instrs:
                for reg in mi.reg_defs():
                    self.definitions[reg] = mi
                if other is not block:
                    used.update((reg, None) for reg in mi.reg_uses() if reg in mine)
        self.outside = list(used)

    def source_of(self, reg: int) -> tuple[int, int]:
        """(register of an instruction of the body or -1, iterations before) that a register of the loop holds."""
        distance = 0
        while reg in self.phis and distance <= len(self.phis):
            reg = self.phis[reg]
            distance += 1
        return (reg, distance) if reg in self.home else (-1, 0)

    def graph(self) -> LoopGraph:
        """All dependences."""
        machine = self.machine
        classes = [machine.issue_class(mi.desc) for mi in self.instrs]
        classes.append(machine.issue_class(self.terminators[0].desc))
        edges: dict[tuple[int, int, int], int] = {}
        for b, users in enumerate([*([mi] for mi in self.instrs), self.terminators]):
            for mi in users:
                advances = machine.issue_class(mi.desc).advances
                for position, reg in enumerate(mi.reg_uses()):
                    value, distance = self.source_of(reg)
                    if value < 0:
                        continue
                    a = self.home[value]
                    k = min(self.instrs[a].reg_defs().index(value), len(classes[a].latencies) - 1)
                    latency = classes[a].latencies[k]
                    advance = advances[position] if position < len(advances) else None
                    if advance is not None:
                        latency = max(0, latency - advance.get(classes[a].writes[k], 0))
                    edges[a, b, distance] = max(latency, edges.get((a, b, distance), 0))
        for a, b, latency, distance in self._memory():
            edges[a, b, distance] = max(latency, edges.get((a, b, distance), 0))
        return LoopGraph(classes, [LoopEdge(a, b, latency, distance) for (a, b, distance), latency in edges.items()], machine)

    def _memory(self) -> list[LoopEdge]:
        found: list[LoopEdge] = []
        accesses = [i for i, mi in enumerate(self.instrs) if mi.desc.may_load or mi.desc.may_store or mi.mem is not None]
        for a in accesses:
            for b in accesses:
                one, two = self.instrs[a], self.instrs[b]
                if not (_stores(one) or _stores(two)) or _invariant(one) or _invariant(two):
                    continue
                latency = 1 if _stores(one) and not _stores(two) else 0
                distances = self._overlaps(one, two)
                if a < b and 0 in distances:
                    found.append(LoopEdge(a, b, latency, 0))
                later = [d for d in distances if d]
                if later:
                    found.append(LoopEdge(a, b, latency, min(later)))
        return found

    def _overlaps(self, one: MachineInstr, two: MachineInstr) -> Sequence[int]:
        """The distances (up to what can matter) at which `two` may touch what `one` touches."""
        everything = range(MAX_STAGES + 1)
        a, b = one.mem, two.mem
        if a is None or b is None:
            return everything
        where, other = self.address(one), self.address(two)
        base = a.base if a.base is not None else where[0]
        if not may_alias(a._replace(base=base, offset=None), b._replace(base=b.base if b.base is not None else other[0], offset=None)):
            return ()
        if where[1] and where[1] == other[1]:
            step = self._step(where[1])
            if step is not None:
                return [d for d in everything if -b.size < other[2] + d * step - where[2] < a.size]
        return everything

    def address(self, mi: MachineInstr) -> tuple[object, int, int]:
        """(base as in `MemOperand` or None, register that the address is relative to or 0, offset) of an access."""
        desc = mi.desc
        at = len(mi.ops) - 1
        if at < 1 or at - 1 not in desc.use_positions or at in desc.use_positions or at in desc.def_positions or type(mi.ops[at]) is not int:
            return None, 0, 0
        offset: int = mi.ops[at]  # type: ignore[assignment]
        reg = mi.ops[at - 1]
        if isinstance(reg, FrameIndex):
            return ("fi", reg.index), 0, offset
        assert isinstance(reg, int)
        start, more = self._constant_chain(reg)
        return self._base(reg, 0), start, offset + more

    def _constant_chain(self, reg: int) -> tuple[int, int]:
        """(register, constant): what `reg` is, through additions of constants inside the loop."""
        total = 0
        for _ in range(MAX_WALK):
            if reg not in self.home:
                break
            mi = self.instrs[self.home[reg]]
            if not self._adds_constant(mi):
                break
            reg, total = mi.ops[1], total + mi.ops[2]  # type: ignore[assignment, operator]
        return reg, total

    def _adds_constant(self, mi: MachineInstr) -> bool:
        rules = self.mf.target.frame.add_imm
        return bool(rules) and mi.desc.name == rules[0].opcode and len(mi.ops) == 3 and type(mi.ops[1]) is int and type(mi.ops[2]) is int

    def _step(self, reg: int) -> int | None:
        """By how much a register grows from one iteration to the next, if that is a constant."""
        if reg not in self.phis:
            return 0 if reg not in self.home else None
        start, total = self._constant_chain(self.phis[reg])
        return total if start == reg else None

    def _base(self, reg: int, depth: int) -> object:
        """The object that an address points into, or None: through additions of constants, copies and PHIs of this loop."""
        if depth > MAX_WALK or reg < FIRST_VREG:
            return None
        mi = self.definitions.get(reg)
        if mi is None:
            return None
        if reg in self.phis:
            start, _ = self._constant_chain(self.phis[reg])
            if start != reg:
                return None
            entries = [value for value, block in zip(mi.ops[1::2], mi.ops[2::2]) if block is not self.block]
            return self._base(entries[0], depth + 1) if len(entries) == 1 and type(entries[0]) is int else None
        if self._adds_constant(mi) or mi.desc.name == "COPY":
            source = mi.ops[1]
            return ("fi", source.index) if isinstance(source, FrameIndex) else self._base(source, depth + 1)  # type: ignore[arg-type]
        if not mi.reg_uses() and not mi.desc.may_load and len(mi.ops) == 2:
            if isinstance(mi.ops[1], SymbolRef) and not mi.ops[1].modifier:
                return mi.ops[1].name
            if isinstance(mi.ops[1], FrameIndex):
                return ("fi", mi.ops[1].index)
        return None

    def best_schedule(self) -> Choice | None:
        """A schedule that saves cycles, or None."""
        graph = self.graph()
        before = self.cycles_now()
        start = 1
        for _ in range(MAX_TRIES):
            found = schedule(graph, before - 1, start)
            if found is None or found.stages < 2:
                return None
            if self._registers_suffice(found):
                after = self.cycles_of(found)
                return Choice(found, before, after) if after < before else None
            start = found.interval + max(1, found.interval // 8)  # a longer interval: fewer iterations in flight
        return None

    def cycles_now(self) -> int:
        """Cycles of an iteration of the loop as a list schedule would leave it."""
        order = range(len(self.instrs))
        graph = build(self.instrs, self.machine, self.terminators[:1])
        best, _ = schedule_latency(graph)
        return min(self._steady([(self.instrs[i], 0) for i in which]) for which in (order, best))

    def cycles_of(self, found: ModuloSchedule) -> int:
        """Cycles of a pass of the kernel, with a copy for each value whose lifetimes overlap."""
        position = {a: i for i, a in enumerate(found.order)}
        last_use: dict[tuple[int, int], int] = {}  # (value, passes ago) -> last place that reads it
        for b in found.order[:-1]:
            for reg in self.instrs[b].reg_uses():
                value, distance = self.source_of(reg)
                if value >= 0:
                    ago = found.stage(b) + distance - found.stage(self.home[value])
                    last_use[value, ago] = max(last_use.get((value, ago), 0), position[b])
        copies = 0
        for (value, ago), place in last_use.items():
            if ago > 1 or (ago == 1 and place >= position[self.home[value]]):
                copies += 1
        code = [(self.instrs[a], found.stage(a)) for a in found.order[:-1]]
        return max(self._steady(code),
                   -(-(len(self.instrs) + copies + 1) // self.machine.issue_width))

    def _steady(self, code: list[tuple[MachineInstr, int]]) -> int:
        """Cycles of a round, the branch included, when rounds follow each other.  Each round's values have keys of their own."""
        pipe = InOrderPipeline(self.machine)
        at = [0]

        def key(reg: int, iteration: int) -> int:
            while reg in self.phis:
                reg = self.phis[reg]
                iteration -= 1
            return reg * (2 * ROUNDS) + iteration % (2 * ROUNDS) if reg in self.home else -reg

        static = [(prepare(mi, self.machine), stage) for mi, stage in code]
        branch = prepare(self.terminators[0], self.machine)
        for k in range(ROUNDS):
            for instr, stage in [*static, (branch, 0)]:
                reads = tuple((key(reg, k - stage), advance) for reg, advance in instr.reads)
                writes = tuple((key(reg, k - stage), latency, write) for reg, latency, write in instr.writes)
                pipe.issue(instr._replace(reads=reads, writes=writes))
            pipe.bubble(max(1, self.machine.taken_branch_penalty))
            at.append(pipe.cycle)
        return at[ROUNDS] - at[ROUNDS - 1]

    def _registers_suffice(self, found: ModuloSchedule) -> bool:
        """Whether the kernel's values fit, by lifetimes modulo the interval (MaxLive) and what lives through the loop."""
        from oxllc.sched.pressure import PressureSets

        sets = PressureSets(self.mf, self.machine)
        end: dict[int, int] = {}
        invariants: dict[int, None] = {}
        for b in found.order[:-1]:
            for reg in self.instrs[b].reg_uses():
                value, distance = self.source_of(reg)
                if value >= 0:
                    end[value] = max(end.get(value, 0), found.times[b] + distance * found.interval)
                elif reg >= FIRST_VREG:
                    invariants[reg] = None
        live = [[0] * found.interval for _ in sets.limits]
        for value, until in end.items():
            begin = found.times[self.home[value]]
            rc = self.mf.class_of(value)
            if sets.set_of[rc] >= 0:
                for t in range(begin, max(until, begin + 1)):
                    live[sets.set_of[rc]][t % found.interval] += sets.weight[rc]
        fixed = [0] * len(sets.limits)
        for reg in invariants:
            rc = self.mf.class_of(reg)
            if sets.set_of[rc] >= 0:
                fixed[sets.set_of[rc]] += sets.weight[rc]
        return all(max(row) + fixed[s] + 2 <= limit for s, (row, limit) in enumerate(zip(live, sets.limits)))


def _stores(mi: MachineInstr) -> bool:
    return mi.desc.may_store or (mi.mem is not None and mi.mem.is_store)


def _invariant(mi: MachineInstr) -> bool:
    return mi.mem is not None and mi.mem.is_invariant and not mi.mem.is_store
