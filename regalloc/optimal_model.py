"""The constraint model of `optimal`: Boolean variables per segment, solved by CP-SAT.

Per segment s and candidate register r: `x[s, r]`, the value has r in the head; `y[s, r]`, it keeps r through the tail (y <= x).  Exactly one
x is true; the y's sum to `kept`.  A register unit holds one value at a point: at most one of the literals live there, stated at the points
where something begins.  Cost literals, each with its block or edge frequency:
  - reload or rematerialization where a tail in memory meets the next access, or an edge leads from memory to a register;
  - move where two neighbouring places are different registers; copy where the sides of a COPY (or parts of a group) are;
  - store where a value leaves its register and its slot is not valid.  `valid` flows along the segments and edges: a write ends it, a store
    and being in memory make it; a register may instead be stored behind each of its definitions;
  - save and restore of a callee-saved register that is used.
A value that can be made again may do without its definition.  Registers that nothing tells apart are interchangeable: only as many of
them as values are live at once become candidates.

Objective coefficients are integers: frequencies scaled so that none is lost to rounding.
"""

from __future__ import annotations

import math
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Any

from oxllc.mir.function import FIRST_VREG
from oxllc.regalloc.belady import Demand
from oxllc.regalloc.cost import generic_moves
from oxllc.regalloc.emit import Emitter
from oxllc.regalloc.problem import CALLEE_SAVED_COST, REMAT_COST
from oxllc.regalloc.ranges import INF, REGION, LiveRange, to_allocation
from oxllc.regalloc.resolve import edge_place
from oxllc.regalloc.segments import Segment, Segments

if TYPE_CHECKING:
    from oxllc.regalloc.problem import Problem
    from oxllc.regalloc.result import Allocation

MAX_COEFFICIENT = 10**9
STAGES: tuple[tuple[float, tuple[tuple[str, Any], ...]], ...] = (  # share of the time, settings of the solver
    (0.6, (("optimize_with_core", True),)),  # finds solutions, and bounds from sets of costs that cannot all be spared
    (0.4, (("optimize_with_lb_tree_search", True), ("linearization_level", 2))),  # raises the bound by linear programming
)
MAX_PATH = 60
MAX_CUTS = 20_000


class Solved:
    """`bound`: proven lower bound of the cost; `objective`: cost by the model; `allocation`: None if nothing was found."""

    __slots__ = ("allocation", "bound", "objective")

    def __init__(self, allocation: Allocation | None, objective: float, bound: float) -> None:
        self.allocation = allocation
        self.objective = objective
        self.bound = bound


class Model:
    """Built around the places of a known allocation, which becomes the solver's start."""

    def __init__(self, p: Problem, start: Allocation) -> None:
        self.p = p
        self.start = start
        self.segments = Segments(p)
        self.every: list[Segment] = self.segments.all
        self.demand = Demand(p)
        self.live = self._live_points()
        self.candidates = self._candidates()
        self.size = sum(len(self.candidates[p.mf.vreg_class[s.v]]) * (2 if s.accesses and s.head < s.end else 1) for s in self.every)
        self.terms: list[tuple[float, Any]] = []
        self.constant = 0.0
        self.variables: list[Any] = []
        self.links: dict[tuple[int, bool], list[tuple[float, tuple[int, bool], list[Any]]]] = {}

    # -- who meets whom ---------------------------------------------------------------------------------------------

    def _live_points(self) -> list[list[tuple[int, bool]]]:
        """For every point where something begins: (segment, whether it is in its head) of all that live there."""
        by_block: dict[int, list[int]] = {}
        for n, s in enumerate(self.every):
            by_block.setdefault(s.block, []).append(n)
        found = []
        for b in self.p.numbering.order:
            mine = by_block.get(b, [])
            for point in sorted({self.every[n].start for n in mine}):
                here = [(n, point < self.every[n].head) for n in mine if self.every[n].start <= point < self.every[n].end]
                if len(here) > 1:
                    found.append(here)
        return found

    def _candidates(self) -> list[list[tuple[int, int]]]:
        """Candidates by class without needless copies of registers that nothing tells apart."""
        p = self.p
        special: set[int] = set()
        for hints in p.hints.values():
            special.update(hint.other for hint in hints if hint.other < FIRST_VREG)
        touched = 0
        for reg in special:
            touched |= p.units[reg]
        classes = sorted({p.mf.vreg_class[s.v] for s in self.every})
        groups: dict[tuple[object, ...], list[int]] = {}
        fixed_at = list(zip(p.intervals.fixed_points, p.intervals.fixed_units))
        wide = 0
        for c in classes:
            for _, mask in p.candidates[c]:
                if mask.bit_count() > 1:
                    wide |= mask
        pattern: dict[int, tuple[int, ...]] = {}
        for c in classes:
            for _, mask in p.candidates[c]:
                if mask not in pattern and not mask & wide:
                    pattern[mask] = tuple([point for point, units in fixed_at if units & mask])
        used = {reg for reg in self.start.reg if reg}
        for _, regs in self.start.pieces.values():
            used.update(regs)
        for reg, mask in sorted({c for k in classes for c in p.candidates[k]}):
            if mask & (touched | wide):
                continue
            kind = (tuple([c for c in classes if p.allowed[c] >> reg & 1]), bool(mask & p.callee_saved_units), pattern[mask])
            groups.setdefault(kind, []).append(reg)
        dropped: set[int] = set()
        for regs in groups.values():
            mask = p.units[regs[0]]
            most = 0
            for here in self.live:
                most = max(most, sum(1 for n, _ in here if p.class_units[p.mf.vreg_class[self.every[n].v]] & mask))
            regs.sort(key=lambda reg: reg not in used)
            dropped.update(regs[max(most, 1):])
        return [[c for c in mine if c[0] not in dropped] for mine in p.candidates]

    # -- the model --------------------------------------------------------------------------------------------------

    def solve(self, limit: float, upper: float) -> Solved:
        """Build and solve; `limit` in deterministic seconds, `upper`: a cost that is known to be reachable."""
        from ortools.sat.python import cp_model

        self.m: Any = cp_model.CpModel()
        self._places()
        self._units()
        self._validity()
        self._inside_blocks()
        self._edges()
        self._copies()
        self._callee_saved()
        self._path_cuts()
        highest = max((cost for cost, _ in self.terms), default=1.0)
        scale = 1000.0
        while highest * scale > MAX_COEFFICIENT:
            scale /= 10
        weights = [max(1, round(cost * scale)) for cost, _ in self.terms]
        total = sum(w * lit for w, (_, lit) in zip(weights, self.terms))
        self.m.minimize(total)
        self.m.add(total <= math.ceil((upper - self.constant) * scale + 0.5 * len(weights)))
        self._hint()
        found: Any = None
        bound = 0.0
        for share, settings in STAGES:
            solver = cp_model.CpSolver()
            solver.parameters.num_workers = 1
            solver.parameters.random_seed = 1
            solver.parameters.max_deterministic_time = share * limit
            for name, value in settings:
                setattr(solver.parameters, name, value)
            status = solver.solve(self.m)
            if status == cp_model.INFEASIBLE:  # nothing in the model is as cheap as what is known
                return Solved(None, upper, upper)
            bound = max(bound, solver.best_objective_bound / scale)
            if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
                if found is None or solver.objective_value <= found.objective_value:
                    found = solver
                if status == cp_model.OPTIMAL:
                    break
                self._hint_again(found)
        if found is None:
            return Solved(None, upper, self.constant + bound)
        exact = self.constant + sum(cost for cost, lit in self.terms if found.boolean_value(lit))
        return Solved(self._allocation(found), exact, exact if status == cp_model.OPTIMAL else self.constant + bound)

    def _hint_again(self, solver: Any) -> None:
        """The next stage starts from what this one has found."""
        self.m.clear_hints()
        for lit in self.variables:
            self.m.add_hint(lit, solver.boolean_value(lit))

    def _bool(self) -> Any:
        lit = self.m.new_bool_var("")
        self.variables.append(lit)
        return lit

    def _cost(self, cost: float) -> Any:
        """A literal that costs something when it is true."""
        lit = self._bool()
        self.terms.append((cost, lit))
        return lit

    def _fits(self, s: Segment, start: int, end: int) -> list[int]:
        fixed = self.p.fixed.any_in(start, end)
        return [reg for reg, mask in self.candidates[self.p.mf.vreg_class[s.v]] if not mask & fixed]

    def _places(self) -> None:
        """x, y, kept and gone; `first` and `last`: the literals by register at both ends of a segment."""
        p, m = self.p, self.m
        emitter = Emitter(p.target)
        self.true = m.new_constant(1)
        self.first: list[dict[int, Any]] = []
        self.last: list[dict[int, Any]] = []
        self.stays: list[Any] = []  # whether the end of the segment is in a register
        self.gone: dict[int, Any] = {}  # segment of a definition that is not made -> literal
        for n, s in enumerate(self.every):
            head: dict[int, Any] = {}
            if s.accesses:
                head = {reg: self._bool() for reg in self._fits(s, s.start, s.head)}
                if s.v in p.remat and s.writes:
                    self.gone[n] = self._bool()
                    m.add_exactly_one([*head.values(), self.gone[n]])
                else:
                    m.add_exactly_one(head.values())
            if s.head == s.end:
                self.first.append(head)
                self.last.append(head)
                self.stays.append(~self.gone[n] if n in self.gone else self.true)
                continue
            kept = self._bool() if emitter.can_spill(p.mf.vreg_class[s.v]) else self.true
            tail = {reg: self._bool() for reg in self._fits(s, s.head, s.end) if not s.accesses or reg in head}
            m.add_exactly_one([*tail.values(), ~kept])
            if s.accesses:
                for reg, lit in tail.items():
                    m.add_implication(lit, head[reg])
            self.first.append(head or tail)
            self.last.append(tail)
            self.stays.append(kept)

    def _units(self) -> None:
        units = self.p.units
        for here in self.live:
            by_unit: dict[int, list[Any]] = {}
            for n, in_head in here:
                for reg, lit in (self.first if in_head else self.last)[n].items():
                    mask = units[reg]
                    while mask:
                        low = mask & -mask
                        mask ^= low
                        by_unit.setdefault(low, []).append(lit)
            for lits in by_unit.values():
                if len(lits) > 1:
                    self.m.add_at_most_one(lits)
            self._pressure(here)

    def _pressure(self, here: list[tuple[int, bool]]) -> None:
        """What the units imply for `kept` alone: in every scope, no more values than registers (a cut for the relaxation)."""
        demand = self.demand
        vreg_class = self.p.mf.vreg_class
        point = max(self.every[n].start for n, _ in here)
        fixed = self.p.fixed.any_in(point, point + 1)
        for k in range(len(demand.scopes)):
            mine = [(demand.width[vreg_class[self.every[n].v]], self.true if in_head else self.stays[n]) for n, in_head in here
                    if k in demand.inside[vreg_class[self.every[n].v]] and n not in self.gone]
            if sum(width for width, _ in mine) > demand.room(k, fixed):
                self.m.add(sum(width * lit for width, lit in mine) <= demand.room(k, fixed))

    def _validity(self) -> None:
        """`valid[n]`: the slot is right at the end of segment n; `behind[v]`: v is stored behind its definitions."""
        p, m = self.p, self.m
        term = p.numbering.term
        self.valid: list[Any] = [None] * len(self.every)
        self.behind: dict[int, Any] = {}
        for v, mine in enumerate(self.segments.of):
            if not mine or v in p.remat:
                continue
            behind = self.behind[v] = self._bool()
            writes = [point >> 1 for point in p.intervals.accesses[v] if point & 1]
            if any(i == term[p.numbering.block_of[i]] for i in writes):
                m.add(behind == 0)
            self.terms.append((sum(p.point_freq[i] for i in writes), behind))
            for n in mine:
                s = self.every[n]
                if not s.accesses:
                    self.valid[n] = self._bool()
                    continue
                before = behind if s.writes else self.valid[s.before] if s.before >= 0 else None
                if s.head == s.end:
                    self.valid[n] = before if before is not None else ~self.true
                    continue
                valid = self.valid[n] = self._bool()
                store = self._cost(p.freq[s.block])
                known = [before] if before is not None else []
                m.add_bool_or([self.stays[n], store, *known])
                m.add_bool_or([~valid, ~self.stays[n], *known])

    def _inside_blocks(self) -> None:
        p = self.p
        for n, s in enumerate(self.every):
            if s.before < 0:
                continue
            frequency = p.freq[s.block]
            stays = self.stays[s.before]
            if stays is not self.true:
                self.terms.append((frequency * (REMAT_COST if s.v in p.remat else 1.0), ~stays))
            move = self._differ(self.last[s.before], self.first[n], [], frequency)
            breaks = [move] if stays is self.true else [move, ~stays]
            self._link(self._tail(s.before), (n, False), breaks, frequency)

    def _differ(self, a: dict[int, Any], b: dict[int, Any], unless: list[Any], frequency: float) -> Any:
        """A move if the registers of two neighbouring places differ; its literal."""
        move = self._cost(frequency)
        for reg, lit in a.items():
            same = [b[reg]] if reg in b else []
            self.m.add_bool_or([~lit, move, *same, *unless])
        return move

    def _link(self, a: tuple[int, bool], b: tuple[int, bool], breaks: list[Any], cost: float) -> None:
        """Note that two places (segment, whether its tail) hold one register unless one of `breaks` is true."""
        self.links.setdefault(a, []).append((cost, b, breaks))
        self.links.setdefault(b, []).append((cost, a, breaks))

    def _path_cuts(self) -> None:
        """Two places that are occupied at one point cannot be one register: on a path of links between them something must break.

        The clauses follow from the rest, but only through every register in turn; they are what makes the bound of moves tight.
        The cheapest path of every pair (Dijkstra 1959, at most `MAX_PATH` places), `MAX_CUTS` in all."""
        for n, s in enumerate(self.every):
            if s.accesses and s.head < s.end:
                self._link((n, False), (n, True), [~self.stays[n]] if self.stays[n] is not self.true else [], self.p.freq[s.block])
        seen: set[tuple[object, ...]] = set()
        for here in self.live:
            places = {(n, not in_head) for n, in_head in here}
            for n, in_head in here:
                start = (n, not in_head)
                for goal, breaks in self._paths(start, places):
                    key = tuple(sorted({lit.index for lit in breaks}))
                    if key not in seen and len(seen) < MAX_CUTS:
                        seen.add(key)
                        held = [~self.stays[k] for k, tail in (start, goal) if tail and self.stays[k] is not self.true]
                        self.m.add_bool_or([*breaks, *held])

    def _paths(self, start: tuple[int, bool], goals: set[tuple[int, bool]]) -> list[tuple[tuple[int, bool], list[Any]]]:
        """Cheapest paths from a place to others of the same point (later ones in order, each pair once)."""
        if start not in self.links:
            return []
        best: dict[tuple[int, bool], float] = {start: 0.0}
        came: dict[tuple[int, bool], tuple[tuple[int, bool], list[Any]]] = {}
        heap = [(0.0, start)]
        done: set[tuple[int, bool]] = set()
        found = []
        while heap and len(done) < MAX_PATH:
            cost, place = heappop(heap)
            if place in done:
                continue
            done.add(place)
            if place in goals and place > start:
                breaks: list[Any] = []
                at = place
                while at != start:
                    at, more = came[at]
                    breaks += more
                found.append((place, breaks))
            for step, to, lits in self.links.get(place, ()):
                total = cost + step
                if to not in done and total < best.get(to, INF):
                    best[to] = total
                    came[to] = place, lits
                    heappush(heap, (total, to))
        return found

    def _tail(self, n: int) -> tuple[int, bool]:
        """The place at the end of a segment."""
        return n, self.every[n].head < self.every[n].end

    def _edges(self) -> None:
        p, m = self.p, self.m
        for b, entry in enumerate(self.segments.entry):
            preds = p.mf.blocks[b].predecessors
            for v, n in entry.items():
                for pred in preds:
                    e = self.segments.exit[pred.number].get(v)
                    if e is None:
                        if v in self.behind:
                            m.add_bool_or([~self.valid[n], ~self.stays[n]])
                        continue
                    frequency = edge_place(p.mf, p.numbering, p.freq, pred.number, b)[1]
                    load = self._cost(frequency * (REMAT_COST if v in p.remat else 1.0))
                    m.add_bool_or([~self.stays[n], self.stays[e], load])
                    move = self._differ(self.last[e], self.first[n], [~self.stays[n]], frequency)
                    breaks = [move, *(~lit for lit in (self.stays[e], self.stays[n]) if lit is not self.true)]
                    self._link(self._tail(e), (n, True), breaks, frequency)
                    if v in self.behind:
                        store = self._cost(frequency)
                        m.add_bool_or([~self.stays[e], self.stays[n], self.valid[e], store])
                        m.add_bool_or([~self.valid[n], self.valid[e], ~self.stays[n]])
                if not preds and v in self.behind:
                    m.add_bool_or([~self.valid[n], ~self.stays[n]])

    def _copies(self) -> None:
        """COPY and its kin cost nothing where both sides are one register."""
        p = self.p
        at: dict[tuple[int, int], int] = {}
        for n, s in enumerate(self.every):
            for point in s.accesses:
                at[s.v, point] = n
        for i, mi in enumerate(p.numbering.instrs):
            if mi is None or mi.desc.size or not mi.desc.is_pseudo:
                continue
            for dst, dst_sub, src, src_sub in generic_moves(p, mi):
                to = self._parts(dst, dst_sub, at, 2 * i + 1)
                from_ = self._parts(src, src_sub, at, 2 * i)
                if dst < FIRST_VREG and src < FIRST_VREG:
                    self.constant += p.point_freq[i] if set(to) != set(from_) else 0.0
                    continue
                made = self.gone.get(at.get((dst - FIRST_VREG, 2 * i + 1), -1))
                copy = self._differ(from_, to, [] if made is None else [made], p.point_freq[i])
                if dst >= FIRST_VREG and src >= FIRST_VREG and not dst_sub and not src_sub:
                    ends = at[src - FIRST_VREG, 2 * i], at[dst - FIRST_VREG, 2 * i + 1]
                    self._link((ends[0], False), (ends[1], False), [copy] if made is None else [copy, made], p.point_freq[i])

    def _parts(self, reg: int, sub: int, at: dict[tuple[int, int], int], point: int) -> dict[int, Any]:
        """Literals by register for a register's place (or its part `sub`) at an access."""
        registers = self.p.target.registers
        places = self.first[at[reg - FIRST_VREG, point]] if reg >= FIRST_VREG else {reg: self.true}
        return {registers[r].sub_regs.get(sub, 0): lit for r, lit in places.items()} if sub else places

    def _callee_saved(self) -> None:
        p = self.p
        fixed = p.fixed.any_in(0, p.fixed.points[-1] + 1) if p.fixed.points else 0
        for saved in p.mf.callee_saved:
            mask = p.units[saved]
            if mask & fixed:
                continue
            lits = [lit for places in self.first for reg, lit in places.items() if p.units[reg] & mask]
            if lits:
                used = self._cost(CALLEE_SAVED_COST)
                for lit in lits:
                    self.m.add_implication(lit, used)

    # -- start and result -------------------------------------------------------------------------------------------

    def _hint(self) -> None:
        a = self.start
        hinted: set[int] = set()
        for n, s in enumerate(self.every):
            now = a.location(s.v, s.start)
            tail = a.location(s.v, s.head) if s.head < s.end and a.location(s.v, s.end - 1) else 0
            for places, reg in ((self.first[n], now), (self.last[n], now if tail and s.accesses else tail)):
                for other, lit in places.items():
                    if lit.index not in hinted:
                        hinted.add(lit.index)
                        self.m.add_hint(lit, other == reg)
            if s.head < s.end and self.stays[n] is not self.true:
                self.m.add_hint(self.stays[n], bool(tail))
            if n in self.gone:
                self.m.add_hint(self.gone[n], not now)

    def _allocation(self, solver: Any) -> Allocation:
        parts: list[LiveRange] = []
        for n, s in enumerate(self.every):
            for places, start, end in ((self.first[n] if s.accesses else {}, s.start, s.head), (self.last[n], s.head, s.end)):
                if start < end:
                    for reg, lit in places.items():
                        if solver.boolean_value(lit):
                            part = LiveRange(s.v, [start, end], [], REGION, -1)
                            part.reg = reg
                            parts.append(part)
        allocation = to_allocation(self.p, parts)
        for v, lit in self.behind.items():
            if v in allocation.pieces:
                allocation.store_after_defs[v] = bool(solver.boolean_value(lit))
        return allocation
