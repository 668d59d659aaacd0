"""Greedy allocation with eviction and splitting, after LLVM's RegAllocGreedy (J. Olesen 2011).

Live ranges come from a priority queue, large ones first.  In turn: a free register; eviction of lighter live ranges (weight: spill
cost per point of life; a cascade number per eviction chain keeps it finite); splitting; memory.  A live range is split only when the
queue has nothing else to place, so that splitting sees the final interference.

Region splitting: for one register, the blocks in which the live range could have it are joined into a region.  A block stays in the region
while its accesses and its edges into the region run more often than its edges out of it, until nothing changes (a deterministic form of
LLVM's Hopfield network).  The register with the largest gain wins; the region gets it and the rest goes back to the queue.
Local splitting: inside a block, the longest run of accesses for which some register is free becomes a live range of its own.
Otherwise `ranges.split` cuts at loops, blocks and accesses.

Input: `Problem`.  Output: `Allocation` with pieces.  Region splitting looks at no more than `MAX_BLOCKS` blocks and
`MAX_REGISTERS` registers per live range.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG
from oxllc.regalloc.basic import BasicAllocator
from oxllc.regalloc.problem import Problem
from oxllc.regalloc.ranges import BLOCK, INF, REGION, LiveRange, clip, definition_is_dead, finish, split, to_allocation

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction
    from oxllc.regalloc.result import Allocation

MAX_BLOCKS = 256
MAX_REGISTERS = 12
HINTED_FIRST = 1e9
NEW, SPLIT = range(2)


def allocate(mf: MachineFunction, ctx: PassContext) -> Allocation:
    """Allocate registers of a function that is out of SSA and in two-address form."""
    return GreedyAllocator(Problem(mf, ctx)).run()


class GreedyAllocator(BasicAllocator):
    """`stage[n]`, `cascade[n]`, `weight[n]` by number of the live range."""

    def __init__(self, p: Problem) -> None:
        super().__init__(p)
        self.stage: list[int] = []
        self.cascade: list[int] = []
        self.weight: list[float] = []
        self.next_cascade = 1
        numbering = p.numbering
        self.block_starts = [2 * numbering.label[b] for b in numbering.order]
        for n in range(len(self.all)):
            self._register(n)

    def _register(self, n: int) -> None:
        ranges = self.all[n].ranges
        size = sum(ranges[1::2]) - sum(ranges[::2])
        self.stage.append(NEW)
        self.cascade.append(0)
        self.weight.append(self.all[n].cost / (size + 4))

    def _entry(self, n: int) -> tuple[float, int, int]:
        """Queue order: single accesses; what a copy ties to a physical register; the rest by falling size; what is to be split."""
        node = self.all[n]
        if node.cost == INF:
            return (-INF, len(self.p.candidates[self.p.mf.vreg_class[node.v]]), n)
        ranges = node.ranges
        size = sum(ranges[1::2]) - sum(ranges[::2])
        if self.stage[n] != NEW:
            return (1.0 + node.cost, 0, n)
        wants = any(0 < hint.other < FIRST_VREG for hint in self.p.hints.get(node.v, ()))
        return (float(-size) - (HINTED_FIRST if wants else 0.0), 0, n)

    def run(self) -> Allocation:
        """Place every live range."""
        splits = 0
        self.queue = [self._entry(n) for n in range(len(self.all))]
        heapify(self.queue)
        while self.queue:
            n = heappop(self.queue)[2]
            node = self.all[n]
            reg = self._free(node) or self._evict(n)
            if not reg and node.cost == INF:
                reg = self._make_room(node)
            if reg:
                self._place(n, reg)
                continue
            if self.stage[n] == NEW:
                self.stage[n] = SPLIT
                heappush(self.queue, self._entry(n))
                continue
            for part, given in self._split(node):
                if definition_is_dead(self.p, part):
                    continue
                splits += 1
                self.all.append(part)
                m = len(self.all) - 1
                self._register(m)
                self.cascade[m] = self.cascade[n]
                if given:
                    self._place(m, given)
                else:
                    heappush(self.queue, self._entry(m))
        result = to_allocation(self.p, [node for node in self.all if node.reg])
        result.stats["splits"] = splits
        return result

    # -- eviction ---------------------------------------------------------------------------------------------------

    def _evict(self, n: int) -> int:
        """Take a register whose holders are all lighter; 0 if there is none."""
        p = self.p
        node = self.all[n]
        mine = self.weight[n]
        number = self.cascade[n] or self.next_cascade
        best: tuple[float, float] = (mine, INF)
        best_reg = 0
        losers: list[int] = []
        for reg, mask in p.candidates[p.mf.vreg_class[node.v]]:
            if mask & node.forbidden or mask & self.unpaid:
                continue
            heaviest = 0.0
            total = 0.0
            holders = self.unions.holders(reg, node.ranges)
            for m in holders:
                if self.weight[m] >= mine or self.cascade[m] >= number:
                    break
                heaviest = max(heaviest, self.weight[m])
                total += self.all[m].cost
            else:
                if (heaviest, total) < best and total < node.cost:
                    best, best_reg, losers = (heaviest, total), reg, holders
        if best_reg:
            if not self.cascade[n]:
                self.cascade[n] = number
                self.next_cascade += 1
            for m in losers:
                other = self.all[m]
                self.unions.displace(other.reg, other.ranges, m)
                other.reg = 0
                self.cascade[m] = number
                self.stage[m] = NEW
                heappush(self.queue, self._entry(m))
        return best_reg

    # -- splitting --------------------------------------------------------------------------------------------------

    def _split(self, node: LiveRange) -> list[tuple[LiveRange, int]]:
        """Parts that replace a live range, some with a register already."""
        made = self._split_local(node) if node.level == BLOCK else self._split_region(node)
        return made or [(part, 0) for part in split(self.p, node)]

    def _blocks(self, ranges: list[int]) -> list[int]:
        """Numbers of the blocks in which a live range lives."""
        order = self.p.numbering.order
        starts = self.block_starts
        found: list[int] = []
        for k in range(0, len(ranges), 2):
            lo = bisect_right(starts, ranges[k]) - 1
            hi = bisect_left(starts, ranges[k + 1])
            for at in range(lo, hi):
                if not found or found[-1] != order[at]:
                    found.append(order[at])
        return found

    def _split_region(self, node: LiveRange) -> list[tuple[LiveRange, int]]:
        p = self.p
        numbering = p.numbering
        blocks = self._blocks(node.ranges)
        if not 1 < len(blocks) <= MAX_BLOCKS:
            return []
        inside = {b: clip(node.ranges, 2 * numbering.label[b], 2 * numbering.end[b]) for b in blocks}
        own = {}
        accesses = node.accesses
        for b in blocks:
            lo = bisect_left(accesses, 2 * numbering.label[b])
            hi = bisect_left(accesses, 2 * numbering.end[b])
            own[b] = p.freq[b] * (hi - lo)
        edges = self._edges(node, blocks)
        best = 0.0
        best_reg = 0
        best_region: list[int] = []
        tried = 0
        for reg, mask in p.candidates[p.mf.vreg_class[node.v]]:
            if mask & self.unpaid:
                continue
            region = {b for b in blocks if not p.fixed.in_ranges(inside[b]) & mask and self.unions.is_free(reg, inside[b])}
            if not region or len(region) == len(blocks):
                continue
            tried += 1
            if tried > MAX_REGISTERS:
                break
            gain = self._shrink(region, blocks, own, edges)
            if gain > best:
                best, best_reg, best_region = gain, reg, sorted(region)
        if not best_reg:
            return []
        return [(self._part(node, best_region), best_reg), (self._part(node, [b for b in blocks if b not in set(best_region)]), 0)]

    def _edges(self, node: LiveRange, blocks: list[int]) -> dict[int, list[tuple[int, float]]]:
        """Per block, (neighbour, frequency) of the edges over which the value lives."""
        p = self.p
        live = p.intervals.liveness
        bit = live.bit.get(node.v + FIRST_VREG)
        edges: dict[int, list[tuple[int, float]]] = {b: [] for b in blocks}
        if bit is None:
            return edges
        for b in blocks:
            if not live.live_in[b] >> bit & 1:
                continue
            for pred in p.mf.blocks[b].predecessors:
                frequency = min(p.freq[b], p.freq[pred.number])
                edges[b].append((pred.number, frequency))
                if pred.number in edges:
                    edges[pred.number].append((b, frequency))
        return edges

    def _shrink(self, region: set[int], blocks: list[int], own: dict[int, float],
                edges: dict[int, list[tuple[int, float]]]) -> float:
        """Drop blocks that cost more at the region's border than they are worth; the region's gain."""
        changed = True
        while changed and region:
            changed = False
            for b in blocks:
                if b in region:
                    balance = own[b]
                    for other, frequency in edges[b]:
                        balance += frequency if other in region else -frequency
                    if balance <= 0:
                        region.discard(b)
                        changed = True
        gain = 0.0
        for b in blocks:
            if b in region:
                gain += own[b]
                for other, frequency in edges[b]:
                    if other not in region:
                        gain -= frequency
        return gain

    def _part(self, node: LiveRange, blocks: list[int]) -> LiveRange:
        """The part of a live range in some blocks."""
        numbering = self.p.numbering
        ranges: list[int] = []
        accesses: list[int] = []
        for b in sorted(blocks, key=numbering.label.__getitem__):
            start, end = 2 * numbering.label[b], 2 * numbering.end[b]
            mine = clip(node.ranges, start, end)
            if ranges and mine and ranges[-1] == mine[0]:
                ranges.pop()
                mine = mine[1:]
            ranges += mine
            accesses += node.accesses[bisect_left(node.accesses, start):bisect_left(node.accesses, end)]
        return finish(self.p, LiveRange(node.v, ranges, accesses, REGION, -1))

    def _split_local(self, node: LiveRange) -> list[tuple[LiveRange, int]]:
        """Give the longest run of accesses for which a register is free a live range of its own."""
        p = self.p
        accesses = node.accesses
        count = len(accesses)
        if count < 3:
            return []
        best = (1, 0, 0, 0)  # number of accesses, first, behind the last, register
        for reg, mask in p.candidates[p.mf.vreg_class[node.v]]:
            if mask & self.unpaid:
                continue
            first = 0
            while first < count - best[0]:
                last = first
                while last < count:
                    inside = clip(node.ranges, accesses[first] & ~1 if last == first else accesses[last - 1], accesses[last] + 1)
                    if inside and (p.fixed.in_ranges(inside) & mask or not self.unions.is_free(reg, inside)):
                        break
                    last += 1
                if last - first > best[0]:
                    best = (last - first, first, last, reg)
                first = max(last, first + 1)
        run, first, last, reg = best
        while first and accesses[first - 1] >> 1 == accesses[first] >> 1:  # an instruction's read and write stay together
            first += 1
        while last < count and last > first and accesses[last - 1] >> 1 == accesses[last] >> 1:
            last -= 1
        if not reg or last - first < 2 or accesses[first] >> 1 == accesses[last - 1] >> 1 or run == count:
            return []
        parts = []
        for lo, hi, given in ((0, first, 0), (first, last, reg), (last, count, 0)):
            if lo < hi:
                ranges = clip(node.ranges, accesses[lo] & ~1, accesses[hi - 1] + 1)
                part = finish(p, LiveRange(node.v, ranges, accesses[lo:hi], BLOCK, node.region))
                if given and (part.forbidden & p.units[given] or not self.unions.is_free(given, ranges)):
                    given = 0
                parts.append((part, given))
        return parts
