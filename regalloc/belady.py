"""Spilling to register pressure by next use (M. Braun and S. Hack, "Register Spilling and Live-Range Splitting for SSA-Form Programs", CC 2009).

Belady's MIN rule (1966) over a control-flow graph: whenever more values are wanted in registers than fit, the one with the farthest next
use goes to memory.  The distance of a use outside the block is the shortest over the successors; leaving a loop counts
`LOOP_EXIT`, so values that a loop uses outlast those that merely live through it.  At the start of a loop the registers go to values used
in the loop; live-through values get what the loop's highest pressure leaves.  At other joins a value is in a register if it arrives
there in one on the more frequent edges.  Values that can be made again cost half a reload: theirs is the shorter end of a tie.

"Fits" is Hall's condition on register units: for every class, the values whose classes lie inside its units need no more than fixed
registers leave of them.  It is exact for single registers and necessary for aligned groups; what a fragmented file still refuses is
found when the colours are given.

Before: all tails of `Segments` kept.  After: at every point the kept segments fit, save where one instruction alone asks for more.
Complexity: O(instructions x registers) and the data flow of the distances, which runs only if something does not fit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.regalloc.emit import emitter_of

if TYPE_CHECKING:
    from oxllc.regalloc.problem import Problem
    from oxllc.regalloc.segments import Segments

LOOP_EXIT = 1 << 20
REMAT_BONUS = 8


class Demand:
    """How many register units the values of some classes need, and whether fixed registers leave as many."""

    def __init__(self, p: Problem) -> None:
        self.p = p
        classes = sorted({p.mf.vreg_class[v] for v, ranges in enumerate(p.intervals.ranges) if ranges})
        self.scopes = sorted({p.class_units[c] for c in classes})
        self.width = {c: max((mask.bit_count() for _, mask in p.candidates[c]), default=1) for c in classes}
        self.inside = {c: [k for k, units in enumerate(self.scopes) if not p.class_units[c] & ~units] for c in classes}
        self.masks = [[mask for c in classes if not p.class_units[c] & ~units for _, mask in p.candidates[c]] for units in self.scopes]
        self.known: dict[tuple[int, int], int] = {}
        self.count = [0] * len(self.scopes)

    def add(self, class_id: int, sign: int = 1) -> None:
        """Count a value in (or out, with sign -1)."""
        width = sign * self.width[class_id]
        for k in self.inside[class_id]:
            self.count[k] += width

    def room(self, k: int, fixed: int) -> int:
        """Units of scope k in registers that no fixed register touches."""
        fixed &= self.scopes[k]
        found = self.known.get((k, fixed))
        if found is None:
            found = self.known[k, fixed] = self.left(k, fixed).bit_count()
        return found

    def left(self, k: int, fixed: int) -> int:
        """These units as a set."""
        units = 0
        for mask in self.masks[k]:
            if not mask & fixed:
                units |= mask
        return units

    def excess(self, fixed: int) -> int:
        """The number of a scope that is asked for too much, -1 if all fits."""
        for k, count in enumerate(self.count):
            if count > self.room(k, fixed):
                return k
        return -1


class Spiller:
    """Decides which tails are kept, block by block in the linear order."""

    def __init__(self, p: Problem, segments: Segments) -> None:
        self.p = p
        self.s = segments
        self.order = p.numbering.order
        self.distances: list[dict[int, int]] = []  # by block: vreg -> distance of the next use from its start
        emitter = emitter_of(p.target)
        self.pinned = {c for c in set(p.mf.vreg_class) if not emitter.can_spill(c)}
        self.at: list[dict[int, list[int]]] = [{} for _ in p.mf.blocks]  # by block: index -> segments whose head is there
        for n, s in enumerate(segments.all):
            if s.accesses:
                self.at[s.block].setdefault(s.accesses[0] >> 1, []).append(n)
        self.fixed = dict(zip(p.intervals.fixed_points, p.intervals.fixed_units))
        self.demand = Demand(p)
        self.slack: list[list[int]] = []
        self.done = [False] * len(p.mf.blocks)
        self.evictions = 0

    def run(self) -> int:
        """Set `kept` of every segment; how many tails went to memory."""
        for b in range(len(self.p.mf.blocks)):
            self.slack.append([1 << 30] * len(self.demand.scopes))
            self._block(b, dict(self.s.entry[b]), self.slack[b])
        if all(room >= 0 for mine in self.slack for room in mine):
            return 0
        self._find_distances()
        headers = {loop.header: loop for loop in self.p.intervals.info.loops}
        for b in self.order:
            if b in headers:
                inside = self._enter_loop(b, headers[b].blocks)
            else:
                inside = self._enter(b)
            self._block(b, inside, None)
            self.done[b] = True
        return self.evictions

    # -- one block --------------------------------------------------------------------------------------------------

    def _block(self, b: int, inside: dict[int, int], slack: list[int] | None) -> None:
        """Walk through a block with `inside` (vreg -> segment) in registers at its start.

        Evicts what does not fit, or only notes the least room by scope in `slack`."""
        p, segments, demand, fixed = self.p, self.s.all, self.demand, self.fixed
        vreg_class = p.mf.vreg_class
        here = self.at[b]
        demand.count = [0] * len(demand.scopes)
        for v in inside:
            demand.add(vreg_class[v])
        label = p.numbering.label[b]
        self._check(2 * label, inside, slack)
        for i in range(label + 1, p.numbering.end[b]):
            heads = here.get(i)
            point = 2 * i
            if heads is None:
                if point in fixed:
                    self._check(point, inside, slack)
                if point + 1 in fixed:
                    self._check(point + 1, inside, slack)
                continue
            late: list[int] = []
            for n in heads:
                s = segments[n]
                if s.v in inside:
                    del inside[s.v]  # its operands must stay: no longer among those that may leave
                elif s.start <= point:
                    demand.add(vreg_class[s.v])
                else:
                    late.append(n)
            self._check(point, inside, slack)
            for n in late:
                demand.add(vreg_class[segments[n].v])
            for n in heads:
                s = segments[n]
                if s.head <= point + 1:
                    if s.end > s.head:
                        inside[s.v] = n
                    else:
                        demand.add(vreg_class[s.v], -1)
            self._check(point + 1, inside, slack)
            for n in heads:
                s = segments[n]
                if s.head > point + 1:
                    if s.end > s.head:
                        inside[s.v] = n
                    else:
                        demand.add(vreg_class[s.v], -1)

    def _check(self, point: int, inside: dict[int, int], slack: list[int] | None) -> None:
        """Make the values at a point fit, or note the room."""
        demand = self.demand
        fixed = self.fixed.get(point, 0)
        if slack is not None:
            for k, count in enumerate(demand.count):
                slack[k] = min(slack[k], demand.room(k, fixed) - count)
            return
        vreg_class = self.p.mf.vreg_class
        while True:
            k = demand.excess(fixed)
            if k < 0:
                return
            victim, farthest = -1, -1
            for v, n in inside.items():
                class_id = vreg_class[v]
                if k in demand.inside[class_id] and class_id not in self.pinned:
                    distance = self._next_use(n, point)
                    if distance > farthest:
                        victim, farthest = v, distance
            if victim < 0:
                return
            self.s.all[inside.pop(victim)].kept = False
            demand.add(vreg_class[victim], -1)
            self.evictions += 1

    # -- next uses --------------------------------------------------------------------------------------------------

    def _next_use(self, n: int, point: int) -> int:
        """How far the next access behind a segment's tail is from a point inside it."""
        s = self.s.all[n]
        distance = s.end - point
        if self.s.exit[s.block].get(s.v) == n:
            distance += self._behind(s.block, s.v)
        return 2 * distance + REMAT_BONUS if s.v in self.p.remat else distance

    def _behind(self, b: int, v: int) -> int:
        """Distance of the next use from the end of a block."""
        depth = self.p.intervals.info.depth
        best = LOOP_EXIT * LOOP_EXIT
        for succ in self.p.mf.blocks[b].successors:
            distance = self.distances[succ.number].get(v)
            if distance is not None:
                best = min(best, distance + LOOP_EXIT * max(0, depth[b] - depth[succ.number]))
        return best

    def _find_distances(self) -> None:
        """Distances at the start of every block, to a fixpoint (backward, shortest path)."""
        numbering = self.p.numbering
        segments = self.s
        through: list[list[int]] = []
        for b in range(len(self.p.mf.blocks)):
            start = 2 * numbering.label[b]
            local: dict[int, int] = {}
            rest: list[int] = []
            for v, n in segments.entry[b].items():
                if segments.exit[b].get(v) == n:
                    rest.append(v)
                else:
                    local[v] = segments.all[n].end - start
            self.distances.append(local)
            through.append(rest)
        changed = True
        while changed:
            changed = False
            for b in reversed(self.order):
                mine = self.distances[b]
                length = 2 * (numbering.end[b] - numbering.label[b])
                for v in through[b]:
                    distance = length + self._behind(b, v)
                    if distance < mine.get(v, LOOP_EXIT * LOOP_EXIT):
                        mine[v] = distance
                        changed = True

    # -- what a block starts with -----------------------------------------------------------------------------------

    def _leave_out(self, n: int) -> None:
        self.s.all[n].kept = False
        self.evictions += 1

    def _enter(self, b: int) -> dict[int, int]:
        """A join: what arrives in a register on the more frequent edges."""
        inside: dict[int, int] = {}
        p = self.p
        for v, n in self.s.entry[b].items():
            balance = 0.0
            for pred in p.mf.blocks[b].predecessors:
                m = self.s.exit[pred.number].get(v)
                if m is not None:
                    weight = min(p.freq[b], p.freq[pred.number])
                    s = self.s.all[m]
                    balance += weight if not self.done[pred.number] or s.kept else -weight
            if balance >= 0 or p.mf.vreg_class[v] in self.pinned:
                inside[v] = n
            else:
                self._leave_out(n)
        return inside

    def _enter_loop(self, header: int, blocks: list[int]) -> dict[int, int]:
        """The start of a loop: values that the loop uses; of the others, as many as its pressure leaves room for."""
        demand = self.demand
        vreg_class = self.p.mf.vreg_class
        entry = self.s.entry[header]
        inside = dict(entry)
        lack = [-min(self.slack[b][k] for b in blocks) for k in range(len(demand.scopes))]
        if max(lack) <= 0:
            return inside
        far = LOOP_EXIT * LOOP_EXIT
        distance = self.distances[header]
        for v in sorted(entry, key=lambda v: (-distance.get(v, far), v)):
            class_id = vreg_class[v]
            if distance.get(v, far) < LOOP_EXIT:
                break
            scopes = demand.inside[class_id]
            if class_id not in self.pinned and any(lack[k] > 0 for k in scopes):
                for k in scopes:
                    lack[k] -= demand.width[class_id]
                self._leave_out(inside.pop(v))
        return inside
