"""Which values stay out of registers in which loops: decided by register pressure before a scan starts.

A scan in linear order sees a loop's pressure only when it is in the loop; what it evicts there comes back on every iteration.
So the loops are looked at first, outer before inner, as tiles of the function (D. Callahan and B. Koblenz, "Register Allocation via
Hierarchical Graph Coloring", PLDI 1991, without the colouring): where a loop wants more registers of a bank than there are, the live
values that are cheapest in memory there are spilled throughout the loop, each access excepted.  An inner loop that uses such a value
often enough takes it back into a register, unless the inner loop is too full itself.

Pressure is counted in register units per bank of classes at every point, in one sweep over the live intervals.

Input: `Problem`.  Output: by vreg index, ascending spans of points in which the value is in memory but around its accesses.
Complexity: O(points + ranges + live-in values of full loops x their accesses in them).
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG
from oxllc.regalloc.interference import banks
from oxllc.regalloc.problem import REMAT_COST
from oxllc.regalloc.ranges import CLUSTER_GAP

if TYPE_CHECKING:
    from oxllc.regalloc.problem import Problem

Spans = list[tuple[int, int]]
BENEFIT = 2.0  # an eviction in a full block costs a store and a reload there


def pressure(p: Problem, bank_of: list[int], bank: int, width: list[int]) -> tuple[list[int], int]:
    """(register units wanted by point, units that the bank has)."""
    units = 0
    wide = [0] * len(width)  # by class: its width, if it belongs to the bank
    for c in sorted(set(p.mf.vreg_class)):
        if bank_of[c] == bank:
            units |= p.class_units[c]
            wide[c] = width[c]
    change = [0] * (2 * len(p.numbering.instrs) + 3)
    for ranges, c in zip(p.intervals.ranges, p.mf.vreg_class):
        w = wide[c]
        if w and ranges:
            if len(ranges) == 2:
                change[ranges[0]] += w
                change[ranges[1]] -= w
            else:
                for start in ranges[::2]:
                    change[start] += w
                for end in ranges[1::2]:
                    change[end] -= w
    for point, taken in zip(p.fixed.points, p.fixed.levels[0] if p.fixed.points else ()):
        if taken & units:
            w = (taken & units).bit_count()
            change[point] += w
            change[point + 1] -= w
    return list(accumulate(change)), units.bit_count()


def clusters(p: Problem, accesses: list[int], lo: int, hi: int) -> list[tuple[int, int]]:
    """Index pairs [from, to) of the accesses lo <= k < hi that share a stay in a register: near each other in one block."""
    found: list[tuple[int, int]] = []
    block_of = p.numbering.block_of
    k = lo
    while k < hi:
        first = k
        block = block_of[accesses[k] >> 1]
        k += 1
        while k < hi and (accesses[k] & ~1) - accesses[k - 1] <= CLUSTER_GAP and block_of[accesses[k] >> 1] == block:
            k += 1
        found.append((first, k))
    return found


def loop_spills(p: Problem) -> dict[int, Spans]:
    """Spans of loops in which values are in memory but around their accesses, by vreg index."""
    found: dict[int, Spans] = {}
    if not p.intervals.info.loops:
        return found
    bank_of = banks(p)
    used = sorted(set(p.mf.vreg_class))
    width = [0] * len(bank_of)
    for c in used:
        if p.candidates[c]:
            width[c] = p.candidates[c][0][1].bit_count()
    for bank in sorted({bank_of[c] for c in used if width[c]}):
        wanted, there = pressure(p, bank_of, bank, width)
        if max(wanted) > there:
            _Tiles(p, bank_of, bank, width, wanted, there, found).run()
    for spans in found.values():
        spans.sort()
    return found


def _inside_any(spans: Spans, point: int) -> bool:
    """Whether a point lies in one of the spans."""
    for start, end in spans:  # noqa: SIM110 (a generator costs more than what it looks at)
        if start <= point < end:
            return True
    return False


class _Tiles:
    """The loops of a function for one bank."""

    def __init__(self, p: Problem, bank_of: list[int], bank: int, width: list[int], wanted: list[int], there: int,
                 found: dict[int, Spans]) -> None:
        self.p = p
        self.bank_of = bank_of
        self.bank = bank
        self.width = width
        self.found = found
        self.info = p.intervals.info
        self.stored: set[int] = set()
        self.children: list[list[int]] = [[] for _ in self.info.loops]  # in the linear order
        self.write_freq: dict[int, float] = {}  # of all definitions, by register, as far as asked for
        # by block number: how many units too many are wanted at the worst point, and that point
        self.excess: dict[int, int] = {}
        self.worst: dict[int, int] = {}
        numbering = p.numbering
        for b in numbering.order:
            if self.info.loop_of[b] >= 0:
                start, end = 2 * numbering.label[b], 2 * numbering.end[b]
                most = max(wanted[start:end])
                if most > there:
                    self.excess[b] = most - there
                    self.worst[b] = wanted.index(most, start, end)
        self.start = [2 * numbering.label[loop.header] for loop in self.info.loops]
        self.end = [2 * numbering.end[loop.last] for loop in self.info.loops]
        for loop in sorted(self.info.loops, key=lambda loop: self.start[loop.index]):
            if loop.parent >= 0:
                self.children[loop.parent].append(loop.index)
        self.entries = [self._entry_frequency(loop.index) for loop in self.info.loops]

    def _entry_frequency(self, index: int) -> float:
        """How often a loop is entered per execution of the function."""
        loop = self.info.loops[index]
        latches = set(loop.latches)
        total = 0.0
        for pred in self.p.mf.blocks[loop.header].predecessors:
            if pred.number not in latches:
                total += self.p.freq[pred.number] * pred.share(pred.successors.index(self.p.mf.blocks[loop.header]))
        return total

    def run(self) -> None:
        """Outer loops before inner ones."""
        if self.excess:
            for loop in self.info.loops:
                self._relieve(loop.index)

    def _relieve(self, index: int) -> None:
        p = self.p
        excess = self.excess
        over = [b for b in self.info.loops[index].blocks if excess.get(b, 0) > 0]
        if not over:
            return
        live = p.intervals.liveness
        vreg_class = p.mf.vreg_class
        choices: list[tuple[float, int, Spans, list[tuple[int, int]]]] = []
        start = self.start[index]
        for reg in live.vregs_of(live.live_in[self.info.loops[index].header]):
            v = reg - FIRST_VREG
            if self.bank_of[vreg_class[v]] != self.bank:
                continue
            if v in self.found and _inside_any(self.found[v], start):
                continue
            cost, kept, held = self._cost(v, index)
            choices.append((cost / self.width[vreg_class[v]], v, kept, held))
        choices.sort(key=lambda choice: choice[:2])
        freq = p.freq
        numbering = p.numbering
        most = max([freq[b] for b in over])
        for cost, v, kept, held in choices:
            if cost >= most * BENEFIT:
                break
            helped = []
            benefit = 0.0
            for b in over:
                point = self.worst[b]
                block_start = 2 * numbering.label[b]
                if _inside_any(kept, block_start) or _inside_any(held, point):
                    continue
                helped.append(b)
                if freq[b] > benefit:
                    benefit = freq[b]
            if not helped or cost >= benefit * BENEFIT:
                continue
            self.stored.add(v)
            spans = self.found.setdefault(v, [])
            position = start
            for s, e in kept:
                if s > position:
                    spans.append((position, s))
                position = e
            if position < self.end[index]:
                spans.append((position, self.end[index]))
            w = self.width[vreg_class[v]]
            for b in helped:
                excess[b] -= w
            over = [b for b in over if excess[b] > 0]
            if not over:
                return

    def _cost(self, v: int, index: int) -> tuple[float, Spans, list[tuple[int, int]]]:
        """(memory traffic if v is in memory in a loop, inner loops that take it back, points that it needs at its accesses)."""
        p = self.p
        accesses = p.intervals.accesses[v]
        end = self.end[index]
        freq = p.point_freq
        again = REMAT_COST if v in p.remat else 1.0
        around = 0.0
        if v not in p.remat and v not in self.stored:
            writes = self.write_freq.get(v)
            if writes is None:
                writes = self.write_freq[v] = sum([freq[a >> 1] for a in accesses if a & 1])
            around = min(self.entries[index], writes)
        if p.intervals.ranges[v][-1] > end:  # it comes back behind the loop, at the latest where it is read next
            at = bisect_left(accesses, end)
            back = self.entries[index]
            if at < len(accesses):
                back = min(back, freq[accesses[at] >> 1])
            around += again * back
        inside, kept, held = self._inside(v, index, again)
        return around + inside, kept, held

    def _inside(self, v: int, index: int, again: float) -> tuple[float, Spans, list[tuple[int, int]]]:
        p = self.p
        accesses = p.intervals.accesses[v]
        lo = bisect_left(accesses, self.start[index])
        hi = bisect_left(accesses, self.end[index])
        if lo == hi:
            return 0.0, [], []
        cost = 0.0
        kept: Spans = []
        held: list[tuple[int, int]] = []
        at = lo
        for child in self.children[index]:
            if at == hi:
                break
            if accesses[at] >= self.end[child] or accesses[hi - 1] < self.start[child]:
                continue
            first = bisect_left(accesses, self.start[child], at, hi)
            last = bisect_left(accesses, self.end[child], first, hi)
            if first == last:
                continue
            mine, mine_kept, mine_held = self._inside(v, child, again)
            writes = any(a & 1 for a in accesses[first:last])
            taken = self.entries[child] * (again + (1.0 if writes else 0.0))
            if at < first:
                cost += self._at_accesses(v, at, first, again, held)
            if taken < mine:
                cost += taken
                kept.append((self.start[child], self.end[child]))
            else:
                cost += mine
                kept += mine_kept
                held += mine_held
            at = last
        if at < hi:
            cost += self._at_accesses(v, at, hi, again, held)
        return cost, kept, held

    def _at_accesses(self, v: int, lo: int, hi: int, again: float, held: list[tuple[int, int]]) -> float:
        """Traffic of the accesses lo <= k < hi when each cluster loads and stores for itself."""
        p = self.p
        accesses = p.intervals.accesses[v]
        freq = p.point_freq
        cost = 0.0
        for first, last in clusters(p, accesses, lo, hi):
            f = freq[accesses[first] >> 1]
            if not accesses[first] & 1:
                cost += f * again
            for k in range(first, last):
                if accesses[k] & 1:
                    cost += f
                    break
            held.append((accesses[first] & ~1, accesses[last - 1] + 1))
        return cost
