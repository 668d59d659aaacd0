"""Live intervals cut at every access and block boundary: the grain at which `ssa` and `optimal` decide between register and memory.

A segment begins with the accesses of one instruction ("head") or at the start of a block (no head) and reaches to the next access
in the block or to the block's end ("tail").  In its head a value must be in a register; in its tail it is kept there or is in memory.
A value that an instruction reads and writes (tied or predicated operands) has one head for both.

Before: `Problem`.  After: the segments of one register cover its live interval exactly, ascending; those of one block stand together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.regalloc.ranges import BLOCK, LiveRange, finish

if TYPE_CHECKING:
    from oxllc.regalloc.problem import Problem


class Segment:
    """`[start, head)`: points of the accesses (empty at the start of a block); `[head, end)`: the tail (empty where the value dies).

    `accesses`: the points (one or two); `writes`: whether the value changes here.  `before`: number of the segment whose tail ends where this
    one starts, -1 for none (a definition, or the start of a block).  `kept`: whether the tail is in a register (an empty one is); ssa sets it."""

    __slots__ = ("accesses", "before", "block", "end", "head", "kept", "start", "v", "writes")

    def __init__(self, v: int, block: int, start: int, head: int, end: int, accesses: list[int], before: int) -> None:
        self.v = v
        self.block = block
        self.start = start
        self.head = head
        self.end = end
        self.accesses = accesses
        self.writes = bool(accesses) and bool(accesses[-1] & 1)
        self.before = before
        self.kept = True


class Segments:
    """`all`: every segment; `of[v]`: their numbers by vreg index.

    `entry[b]`: {v: the segment that starts with block b}, `exit[b]`: {v: the segment that ends with it}."""

    __slots__ = ("all", "entry", "exit", "of")

    def __init__(self, p: Problem) -> None:
        count = len(p.mf.blocks)
        self.all: list[Segment] = []
        self.of: list[list[int]] = []
        self.entry: list[dict[int, int]] = [{} for _ in range(count)]
        self.exit: list[dict[int, int]] = [{} for _ in range(count)]
        for v, ranges in enumerate(p.intervals.ranges):
            first = len(self.all)
            if ranges:
                self._cut(p, v, ranges)
            self.of.append(list(range(first, len(self.all))))

    def _cut(self, p: Problem, v: int, ranges: list[int]) -> None:
        numbering = p.numbering
        block_of = numbering.block_of
        accesses = p.intervals.accesses[v]
        at = 0
        for k in range(0, len(ranges), 2):
            position, range_end = ranges[k], ranges[k + 1]
            while position < range_end:
                block = block_of[position >> 1]
                block_start, block_end = 2 * numbering.label[block], 2 * numbering.end[block]
                end = min(range_end, block_end)
                before = -1
                while position < end:
                    number = len(self.all)
                    group: list[int] = []
                    if at < len(accesses) and accesses[at] & ~1 <= position:
                        index = accesses[at] >> 1
                        while at < len(accesses) and accesses[at] >> 1 == index:
                            group.append(accesses[at])
                            at += 1
                    head = position
                    if group:
                        head = min(end, 2 * index + (2 if group[-1] & 1 else 1))
                    stop = end
                    if at < len(accesses):
                        stop = max(head, min(end, accesses[at] & ~1))
                    self.all.append(Segment(v, block, position, head, stop, group, before))
                    if position == block_start:
                        self.entry[block][v] = number
                    if stop == block_end:
                        self.exit[block][v] = number
                    before = number
                    position = stop


def merged(spans: list[tuple[int, int]]) -> list[int]:
    """Ascending spans as a range list without empty ranges or seams."""
    ranges: list[int] = []
    for start, end in spans:
        if start < end:
            if ranges and ranges[-1] == start:
                ranges[-1] = end
            else:
                ranges += (start, end)
    return ranges


def live_range(p: Problem, segments: list[Segment], level: int = BLOCK) -> LiveRange:
    """The live range made of the heads and the kept tails of some segments of one register, ascending."""
    spans: list[tuple[int, int]] = []
    accesses: list[int] = []
    for s in segments:
        spans.append((s.start, s.end if s.kept else s.head))
        accesses += s.accesses
    return finish(p, LiveRange(segments[0].v, merged(spans), accesses, level, segments[0].block))
