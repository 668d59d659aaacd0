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
from typing import TYPE_CHECKING, Any

from oxllc.mir.function import FIRST_VREG
from oxllc.regalloc.belady import Demand
from oxllc.regalloc.cost import generic_moves
from oxllc.regalloc.emit import Emitter
from oxllc.regalloc.optimal_cuts import Links, Place
from oxllc.regalloc.problem import CALLEE_SAVED_COST, MOVE_COST, REMAT_COST
from oxllc.regalloc.ranges import REGION, LiveRange, to_allocation
from oxllc.regalloc.resolve import edge_place
from oxllc.regalloc.segments import Segment, Segments

if TYPE_CHECKING:
    from oxllc.regalloc.problem import Problem
    from oxllc.regalloc.result import Allocation

MAX_COEFFICIENT = 10**9
TRIAL = 0.2  # share of the time for registers for what the relaxed model keeps
Stages = tuple[tuple[float, tuple[tuple[str, Any], ...]], ...]  # share of the time, settings of the solver
RELAXED_STAGES: Stages = ((1.0, (("optimize_with_lb_tree_search", True), ("linearization_level", 2))),)
STAGES: Stages = (
    (0.6, (("optimize_with_core", True),)),  # finds solutions, and bounds from sets of costs that cannot all be spared
    (0.4, (("optimize_with_lb_tree_search", True), ("linearization_level", 2))),  # raises the bound by linear programming
)


class Solved:
    """`bound`: proven lower bound of the cost; `objective`: cost by the model; `allocation`: None if nothing was found.

    `kept`: of a relaxed model's solution, by segment, whether its end is in a register."""

    __slots__ = ("allocation", "bound", "kept", "objective")

    def __init__(self, allocation: Allocation | None, objective: float, bound: float, kept: list[bool] | None = None) -> None:
        self.allocation = allocation
        self.objective = objective
        self.bound = bound
        self.kept = kept


class Model:
    """Built around the places of a known allocation, which becomes the solver's start.

    `relaxed`: without the registers' names.  What is left - who is in memory where, under the pressure - is small, and with the cuts of
    `optimal_cuts.py` its optimum is a lower bound that is often the cost itself."""

    def __init__(self, p: Problem, start: Allocation, relaxed: bool = False) -> None:
        self.p = p
        self.start = start
        self.relaxed = relaxed
        self.segments = Segments(p)
        self.every: list[Segment] = self.segments.all
        self.demand = Demand(p)
        self.live = self._live_points()
        self.candidates = self._candidates()
        self.size = sum(len(self.candidates[p.mf.vreg_class[s.v]]) * (2 if s.accesses and s.head < s.end else 1) for s in self.every)
        self.terms: list[tuple[float, Any]] = []
        self.constant = 0.0
        self.variables: list[Any] = []
        self.links = Links()

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
        for mi in p.numbering.instrs:
            if mi is not None and not mi.desc.size and mi.desc.is_pseudo:
                for dst, _, src, _ in generic_moves(p, mi):
                    special.update(reg for reg in (dst, src) if 0 < reg < FIRST_VREG)
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

    def solve(self, limit: float, upper: float, lower: float = 0.0, kept: list[bool] | None = None) -> Solved:
        """Build and solve; `limit` in deterministic seconds, `upper`: a cost that is known to be reachable, `lower`: a bound that is proven.

        `kept`: what a relaxed model would keep in registers; the first attempt looks for registers for just that."""
        from ortools.sat.python import cp_model

        self.m: Any = cp_model.CpModel()
        self._places()
        self._callee_saved()
        self._units()
        self._validity()
        self._inside_blocks()
        self._edges()
        self._copies()
        self._cuts()
        highest = max((cost for cost, _ in self.terms), default=1.0)
        scale = 1000.0
        while highest * scale > MAX_COEFFICIENT:
            scale /= 10
        weights = [max(1, round(cost * scale)) for cost, _ in self.terms]
        total = sum(w * lit for w, (_, lit) in zip(weights, self.terms))
        self.m.minimize(total)
        slack = 0.5 * len(weights)
        self.m.add(total <= math.ceil((upper - self.constant) * scale + slack))
        if lower > self.constant:
            self.m.add(total >= math.floor((lower - self.constant) * scale - slack))
        self._hint()
        found: Any = None
        if kept is not None:
            found = self._with_kept(kept, TRIAL * limit)
            limit *= 1 - TRIAL
        bound = 0.0
        for share, settings in RELAXED_STAGES if self.relaxed else STAGES:
            solver = self._solver(share * limit)
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
        bound = exact if status == cp_model.OPTIMAL else self.constant + bound
        if self.relaxed:
            return Solved(None, exact, bound, [lit is self.true or found.boolean_value(lit) for lit in self.stays])
        return Solved(self._allocation(found), exact, bound)

    def _solver(self, limit: float) -> Any:
        """One worker, a fixed seed, a limit in deterministic time."""
        from ortools.sat.python import cp_model

        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = 1
        solver.parameters.max_deterministic_time = limit
        return solver

    def _with_kept(self, kept: list[bool], limit: float) -> Any:
        """The solver with a solution that keeps just these segments in registers; it becomes the hint.  None if none was found."""
        from ortools.sat.python import cp_model

        model = self.m.clone()
        for n, keep in enumerate(kept):
            lit = self.stays[n]
            if lit is not self.true and n not in self.gone:
                model.add(lit == keep)
        solver = self._solver(limit)
        if solver.solve(model) not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return None
        self._hint_again(solver)
        return solver

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
            if self.relaxed:
                self._relaxed_place(n, s, emitter)
                continue
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

    def _relaxed_place(self, n: int, s: Segment, emitter: Emitter) -> None:
        """Of a segment, only whether it is made and kept."""
        self.first.append({})
        self.last.append({})
        if s.accesses and s.v in self.p.remat and s.writes:
            self.gone[n] = self._bool()
        if s.head == s.end:
            self.stays.append(~self.gone[n] if n in self.gone else self.true)
            return
        kept = self._bool() if emitter.can_spill(self.p.mf.vreg_class[s.v]) else self.true
        if not self._fits(s, s.start if s.accesses else s.head, s.end):
            self.m.add(kept == 0)
        if n in self.gone:
            self.m.add_implication(self.gone[n], ~kept)
        self.stays.append(kept)

    def _units(self) -> None:
        units = self.p.units
        for here in self.live:
            if self.relaxed:
                self._pressure(here)
                continue
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
        unpaid = 0
        for mask in self.saves:
            unpaid |= mask
        for k in range(len(demand.scopes)):
            mine = [(demand.width[vreg_class[self.every[n].v]], self.true if in_head else self.stays[n]) for n, in_head in here
                    if k in demand.inside[vreg_class[self.every[n].v]] and n not in self.gone]
            left = demand.left(k, fixed)
            wanted = sum(width for width, _ in mine)
            if wanted > (left & ~unpaid).bit_count():
                paid = sum((mask & left).bit_count() * used for mask, used in self.saves.items() if mask & left)
                self.m.add(sum(width * lit for width, lit in mine) <= (left & ~unpaid).bit_count() + paid)
            if wanted > left.bit_count() and left & unpaid:
                self.m.add(sum(width * lit for width, lit in mine) <= left.bit_count())

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
            self.links.add(self._tail(s.before), (n, False), breaks, MOVE_COST * frequency)

    def _differ(self, a: dict[int, Any], b: dict[int, Any], unless: list[Any], frequency: float) -> Any:
        """A move if the registers of two neighbouring places differ; its literal."""
        move = self._cost(MOVE_COST * frequency)
        if self.relaxed:
            return move
        for reg, lit in a.items():
            same = [b[reg]] if reg in b else []
            self.m.add_bool_or([~lit, move, *same, *unless])
        return move

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
                    self.links.add(self._tail(e), (n, not self.every[n].accesses), breaks, MOVE_COST * frequency)
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
                    self.constant += MOVE_COST * p.point_freq[i] if set(to) != set(from_) else 0.0
                    continue
                made = self.gone.get(at.get((dst - FIRST_VREG, 2 * i + 1), -1))
                copy = self._differ(from_, to, [] if made is None else [made], p.point_freq[i])
                if not dst_sub and not src_sub:
                    ends = [(at[reg - FIRST_VREG, point], False) if reg >= FIRST_VREG else (-reg, False)
                            for reg, point in ((src, 2 * i), (dst, 2 * i + 1))]
                    self.links.add(ends[0], ends[1], [copy] if made is None else [copy, made], MOVE_COST * p.point_freq[i])

    def _parts(self, reg: int, sub: int, at: dict[tuple[int, int], int], point: int) -> dict[int, Any]:
        """Literals by register for a register's place (or its part `sub`) at an access."""
        if self.relaxed:
            return {}
        registers = self.p.target.registers
        places = self.first[at[reg - FIRST_VREG, point]] if reg >= FIRST_VREG else {reg: self.true}
        return {registers[r].sub_regs.get(sub, 0): lit for r, lit in places.items()} if sub else places

    def _cuts(self) -> None:
        """Clauses over paths of links: `optimal_cuts.py`."""
        links = self.links
        for n, s in enumerate(self.every):
            if s.accesses and s.head < s.end:
                links.add((n, False), (n, True), [~self.stays[n]] if self.stays[n] is not self.true else [], self.p.freq[s.block])
        registers: dict[Place, set[int]] = {}

        def fits(place: Place) -> set[int]:
            found = registers.get(place)
            if found is None:
                n, tail = place
                s = self.every[n]
                found = registers[place] = set(self._fits(s, s.head if tail else s.start, s.end if tail else s.head))
            return found

        for ends, breaks in links.cuts([[(n, not in_head) for n, in_head in here] for here in self.live], fits):
            held = [~self.stays[n] for n, tail in ends if tail and self.stays[n] is not self.true]
            held += [self.gone[n] for n, tail in ends if not tail and n in self.gone]
            self.m.add_bool_or([*breaks, *held])

    def _callee_saved(self) -> None:
        """`saves`: a literal by the units of each callee-saved register that costs its save when it is used."""
        p = self.p
        self.saves: dict[int, Any] = {}
        fixed = p.fixed.any_in(0, p.fixed.points[-1] + 1) if p.fixed.points else 0
        allowed = 0
        for c in {p.mf.vreg_class[s.v] for s in self.every}:
            allowed |= p.class_units[c]
        for saved in p.mf.callee_saved:
            mask = p.units[saved]
            if mask & fixed or not mask & allowed:
                continue
            if self.relaxed:
                self.saves[mask] = self._cost(CALLEE_SAVED_COST)
                continue
            lits = {lit.index: lit for places in (*self.first, *self.last) for reg, lit in places.items() if p.units[reg] & mask}
            if lits:
                used = self.saves[mask] = self._cost(CALLEE_SAVED_COST)
                for lit in lits.values():
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
