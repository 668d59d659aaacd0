"""Allocation units ("live ranges") that start as whole registers and are cut into smaller regions when they get no register.

A live range is a part of one virtual register's live interval.  When it cannot have a register it is replaced by parts, from coarse
to fine: a whole interval (or the part in a loop) by its parts in the loops directly inside and, outside those, in each block from
first to last access; a block's part by clusters of near accesses, a cluster by single ones.  Parts without an access stay in
memory.  Only single accesses can no longer be cut: they need a register for one instruction, which every legal instruction grants.

Shared by graphcolor, basic and fast; `to_allocation` gives the pieces.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from oxllc.regalloc.problem import REMAT_COST
from oxllc.regalloc.result import Allocation

if TYPE_CHECKING:
    from oxllc.regalloc.problem import Problem

INF = float("inf")
WHOLE, LOOP, BLOCK, POINT, REGION = range(5)
CLUSTER_GAP = 12  # points, two per instruction


class LiveRange:
    """`level`: what it is; `region`: loop index or block number.  `cost`: what memory would cost more, by frequency (infinite for POINT).

    `forbidden`: units that fixed registers take during its life; `reg`: the register it got."""

    __slots__ = ("accesses", "cost", "forbidden", "level", "ranges", "reg", "region", "v")

    def __init__(self, v: int, ranges: list[int], accesses: list[int], level: int, region: int) -> None:
        self.v = v
        self.ranges = ranges
        self.accesses = accesses
        self.level = level
        self.region = region
        self.cost = 0.0
        self.forbidden = 0
        self.reg = 0


def initial(p: Problem) -> list[LiveRange]:
    """One live range per virtual register that is used."""
    made = []
    for v, ranges in enumerate(p.intervals.ranges):
        if ranges:
            made.append(finish(p, LiveRange(v, ranges, p.intervals.accesses[v], WHOLE, -1)))
    return made


def finish(p: Problem, part: LiveRange) -> LiveRange:
    """Set cost and forbidden units of a part; a part of one access becomes a POINT."""
    freq = p.point_freq
    part.forbidden = p.fixed.in_ranges(part.ranges) & p.class_units[p.mf.vreg_class[part.v]]
    accesses = part.accesses
    if part.level == POINT or (accesses and accesses[0] >> 1 == accesses[-1] >> 1 and len(part.ranges) == 2
                               and part.ranges[0] >= accesses[0] & ~1 and part.ranges[1] <= (accesses[0] | 1) + 1):
        part.level = POINT
        part.cost = INF
        return part
    cost = 0.0
    for a in accesses:
        cost += freq[a >> 1]
    if part.v in p.remat:
        cost *= REMAT_COST
        for point, reg in p.fixed_copies.get(part.v, ()):
            # What a move takes from another register to a physical one can be made there.
            if part.forbidden & p.units[reg] and accesses and accesses[0] <= point <= accesses[-1]:
                cost -= REMAT_COST * freq[point >> 1]
    part.cost = cost
    return part


def clip(ranges: list[int], start: int, end: int) -> list[int]:
    """The part of a range list inside [start, end)."""
    lo = bisect_right(ranges, start)
    hi = bisect_left(ranges, end)
    result = ranges[lo:hi]
    if lo & 1:
        result.insert(0, start)
    if hi & 1:
        result.append(end)
    return result


def split(p: Problem, old: LiveRange) -> list[LiveRange]:
    """The parts that replace a live range without a register (possibly none: nothing of it needs one)."""
    parts: list[LiveRange] = []
    numbering = p.numbering
    info = p.intervals.info
    v = old.v
    accesses = old.accesses
    if old.level == POINT:
        raise AssertionError("a single access cannot be cut")
    if old.level == BLOCK:
        clusters = _clusters(accesses)
        if len(clusters) > 1:
            for mine in clusters:
                parts.append(LiveRange(v, clip(old.ranges, mine[0] & ~1, mine[-1] + 1), mine, BLOCK, old.region))
            return [finish(p, part) for part in parts]
        for a in accesses:
            if parts and parts[-1].accesses[0] >> 1 == a >> 1:  # read and written by one instruction
                parts[-1].accesses.append(a)
                parts[-1].ranges = clip(old.ranges, parts[-1].ranges[0], a + 1)
                continue
            even = a & ~1
            ranges = clip(old.ranges, even, even + (2 if a & 1 else 1))
            parts.append(LiveRange(v, ranges, [a], POINT, old.region))
        return [finish(p, part) for part in parts]
    at = 0
    while at < len(accesses):
        block = numbering.block_of[accesses[at] >> 1]
        loop = info.loop_of[block]
        while loop >= 0 and info.loops[loop].parent != old.region:
            loop = info.loops[loop].parent
        if loop >= 0 and loop != old.region:
            inside = info.loops[loop]
            start = 2 * numbering.label[inside.header]
            end = 2 * numbering.end[inside.last]
            level, region = LOOP, loop
            stop = bisect_left(accesses, end, at)
            part_ranges = clip(old.ranges, start, end)
        else:
            end = 2 * numbering.end[block]
            level, region = BLOCK, block
            stop = bisect_left(accesses, end, at)
            last = accesses[stop - 1]
            part_ranges = clip(old.ranges, accesses[at] & ~1, last + 1)
        parts.append(LiveRange(v, part_ranges, accesses[at:stop], level, region))
        at = stop
    if len(parts) == 1 and parts[0].ranges == old.ranges:
        return split(p, parts[0])
    return [finish(p, part) for part in parts]


def _clusters(accesses: list[int]) -> list[list[int]]:
    """Accesses in one block, cut where more than `CLUSTER_GAP` points lie between two of them."""
    groups = [[accesses[0]]]
    for a in accesses[1:]:
        if (a & ~1) - groups[-1][-1] > CLUSTER_GAP:
            groups.append([a])
        else:
            groups[-1].append(a)
    return groups


def definition_is_dead(p: Problem, part: LiveRange) -> bool:
    """Whether a part is nothing but the definition of a rematerializable value: no register is needed, nor the definition."""
    return part.v in p.remat and len(part.accesses) == 1 and bool(part.accesses[0] & 1)


def to_allocation(p: Problem, live_ranges: list[LiveRange]) -> Allocation:
    """Pieces from live ranges that all have registers; what no live range covers is in memory."""
    result = Allocation(p.intervals)
    by_vreg: dict[int, list[LiveRange]] = {}
    for part in live_ranges:
        if part.level == WHOLE or part.ranges is p.intervals.ranges[part.v] or part.ranges == p.intervals.ranges[part.v]:
            result.reg[part.v] = part.reg
        else:
            by_vreg.setdefault(part.v, []).append(part)
    for v, ranges in enumerate(p.intervals.ranges):
        if not ranges or result.reg[v]:
            continue
        spans: list[tuple[int, int, int]] = []
        for part in by_vreg.get(v, ()):
            spans += [(part.ranges[k], part.ranges[k + 1], part.reg) for k in range(0, len(part.ranges), 2)]
        spans.sort()
        starts: list[int] = []
        regs: list[int] = []
        position = ranges[0]
        for start, end, reg in spans:
            if start > position or not starts:
                if start > position and (not regs or regs[-1] != 0):
                    starts.append(position)
                    regs.append(0)
            if not regs or regs[-1] != reg:
                starts.append(start)
                regs.append(reg)
            position = end
        if position < ranges[-1] and (not regs or regs[-1] != 0):
            starts.append(position)
            regs.append(0)
        result.pieces[v] = (starts, regs)
        if v in p.remat:
            result.remat[v] = p.remat[v]
            first = p.intervals.accesses[v][0]
            if first & 1 and result.location(v, first) == 0:
                result.deleted.add(first >> 1)
    return result
