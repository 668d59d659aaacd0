"""The pieces that a linear scan places: which have which registers at the point where it stands, and what splitting does.

A live interval is one piece at first.  A piece that is cut ends at the cut; what is behind it is a new one, which waits in the queue until the
scan comes to its start.  A piece has one location: a register, or memory up to its next access.  It is *waiting*, *active* (its register
is taken), *inactive* (in a lifetime hole; the register may be lent to what ends before the hole does) or *handled*.

Where a piece is cut is free within limits; block boundaries are candidates, and the least frequent one is taken ("optimal split position",
Wimmer and Moessenboeck 2005).

Invariants: `busy` and `owner` are right for `position`; pieces of one register do not overlap, and together they are its live interval.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from heapq import heappop, heappush

from oxllc.mir.intervals import overlap
from oxllc.regalloc.emit import emitter_of
from oxllc.regalloc.loop_spills import clusters
from oxllc.regalloc.problem import Problem
from oxllc.regalloc.ranges import clip
from oxllc.regalloc.result import Allocation

WINDOW = 24  # block boundaries looked at for a split position
HANDLED, ACTIVE, INACTIVE, WAITING = range(4)


class Piece:
    """A part of a live interval with one location.  `reg` 0: memory.  `k`: index in `ranges` of the range at the scan point.

    What leaving its register would cost is remembered from one question to the next: `known_until` (up to which point it holds),
    `known_loop`, `next` (the next access), `gap_end` (where the time in memory ends), `cheap` and `reload` (bounds of the reload's
    frequency), `back` (frequency of a reload on a back edge), `leave` (the traffic, if it happens at frequency `known_freq`)."""

    __slots__ = ("accesses", "back", "cheap", "end", "gap_end", "k", "known_freq", "known_loop", "known_until", "leave", "next", "previous",
                 "ranges", "reg", "reload", "seq", "start", "state", "v")
    known_loop: int
    known_freq: float
    leave: float
    next: int
    gap_end: int
    cheap: float
    reload: float
    back: float

    def __init__(self, v: int, ranges: list[int], accesses: list[int], seq: int, previous: int) -> None:
        self.v = v
        self.ranges = ranges
        self.accesses = accesses
        self.start = ranges[0]
        self.end = ranges[-1]
        self.reg = 0
        self.k = 0
        self.state = WAITING
        self.seq = seq
        self.previous = previous  # register of the piece before
        self.known_until = -1

    def __lt__(self, other: Piece) -> bool:
        return self.seq < other.seq


class Pieces:
    """The state of one scan; `cleared`: points of instructions around which all values are in memory."""

    def __init__(self, problem: Problem, cleared: list[int]) -> None:
        self.p = problem
        self.cleared = cleared
        self.units = problem.units
        self.vreg_class = problem.mf.vreg_class
        self.freq = problem.point_freq
        self.write_freq: dict[int, float] = {}  # stores behind all writes, of the registers that were asked for
        self.pieces: dict[int, list[Piece]] = {}  # by vreg, of split ones
        count = len(problem.intervals.ranges)
        self.first: list[Piece | None] = [None] * count
        self.assigned = [0] * count  # latest register by vreg
        self.stored = bytearray(count)  # 1: some piece is in memory already, the store is paid
        self.unpaid = problem.callee_saved_units & ~self._used_anyway()
        self.busy = 0
        self.owner: dict[int, Piece | None] = {}  # by unit, as a set of one
        self.waiting: list[tuple[int, int, Piece]] = []
        self.range_ends: list[tuple[int, int, Piece]] = []
        self.inactive: list[tuple[int, int, Piece]] = []  # by start of the next range
        self.dying = 0  # units of pieces that ended at the odd point where the scan stands
        self.position = 0
        self.seq = 0
        self.splits = 0
        label = problem.numbering.label
        info = problem.intervals.info
        self.loop_at = info.loop_of
        self.loop_parent = [loop.parent for loop in info.loops]
        self.loop_start = [2 * label[loop.header] for loop in info.loops]
        self.loop_end = [2 * problem.numbering.end[loop.last] for loop in info.loops]
        order = problem.numbering.order
        self.boundaries = [2 * label[b] for b in order]  # ascending
        self.rank: list[int] = []  # by instruction index: how many boundaries begin up to there
        for k, b in enumerate(order, 1):
            self.rank += [k] * (problem.numbering.end[b] - label[b])
        self.rank.append(len(order))
        freq = problem.freq
        self.boundary_freq = [min(freq[b], freq[order[i - 1]]) if i else freq[b] for i, b in enumerate(order)]

    def _used_anyway(self) -> int:
        """Callee-saved units that the function's own instructions write: they are saved in any case."""
        fixed = self.p.fixed
        return fixed.any_in(0, fixed.points[-1] + 1) if fixed.points else 0

    # -- before the scan ----------------------------------------------------------------------------------------------

    def _clear(self, spilled: dict[int, list[tuple[int, int]]]) -> None:
        """Add the cleared instructions to the places where values are in memory."""
        emitter = emitter_of(self.p.target)
        for v, ranges in enumerate(self.p.intervals.ranges):
            spans = spilled.get(v, [])
            for here in self.cleared:
                if overlap(ranges, [here, here + 2]) and not any(start < here + 2 and here < end for start, end in spans):
                    spans.append((here, here + 2))
            if spans and emitter.can_spill(self.vreg_class[v]):
                spilled[v] = sorted(spans)

    def _spill_in_loops(self, v: int, spans: list[tuple[int, int]]) -> None:
        """Cut an interval so that it is in memory in `spans`, but around the accesses there."""
        whole = self.first[v]
        assert whole is not None
        accesses = whole.accesses
        stays: list[tuple[int, int]] = []  # in a register
        position, at = whole.start, 0
        for start, end in [*spans, (whole.end, whole.end)]:
            stop = bisect_left(accesses, start, at)
            if stop > at:
                if position > whole.start:
                    position = self._cheapest_boundary(position, accesses[at])
                until = start
                if start < whole.end:
                    last = accesses[stop - 1]
                    until = self._cheapest_boundary(last + 1, start)
                stays.append((position, until))
            at = bisect_left(accesses, end, stop)
            for first, last in clusters(self.p, accesses, stop, at):
                stays.append((accesses[first] & ~1, accesses[last - 1] + 1))
            position = end
        self.stored[v] = 1
        starts: list[tuple[int, int, bool]] = []
        position = whole.start
        for start, end in stays:
            if start > position:
                starts.append((position, start, False))
            starts.append((max(start, position), end, True))
            position = end
        if position < whole.end:
            starts.append((position, whole.end, False))
        mine = self.pieces[v] = []
        for start, end, wanted in starts:
            ranges = clip(whole.ranges, start, end)
            if not ranges:
                continue
            lo = bisect_left(accesses, ranges[0])
            hi = bisect_left(accesses, end)
            self.seq += 1
            piece = Piece(v, ranges, accesses[lo:hi], self.seq, 0)
            mine.append(piece)
            if wanted:
                self.splits += 1
                self.waiting.append((piece.start, piece.seq, piece))
            else:
                piece.state = HANDLED
        self.first[v] = mine[0]

    # -- at a point ---------------------------------------------------------------------------------------------------

    def _advance(self, position: int) -> None:
        """Retire and wake pieces so that `busy` is right at `position`."""
        ends = self.range_ends
        units = self.units
        owner = self.owner
        while ends and ends[0][0] <= position:
            point, _, piece = heappop(ends)
            if piece.state != ACTIVE or piece.ranges[piece.k + 1] != point:
                continue
            mask = units[piece.reg]
            self.busy &= ~mask
            if mask & (mask - 1):
                self._disown(piece, mask)
            elif owner[mask] is piece:
                owner[mask] = None
            if point == position and point & 1:
                self.dying |= mask
            piece.k += 2
            if piece.k >= len(piece.ranges):
                piece.state = HANDLED
            else:
                piece.state = INACTIVE
                insort(self.inactive, (piece.ranges[piece.k], piece.seq, piece))
        inactive = self.inactive
        while inactive and inactive[0][0] <= position:
            _, _, piece = inactive.pop(0)
            ranges = piece.ranges
            k = piece.k
            while k < len(ranges) and ranges[k + 1] <= position:
                k += 2
            piece.k = k
            if k >= len(ranges):
                piece.state = HANDLED
            elif ranges[k] <= position:
                self._activate(piece)
            else:
                insort(inactive, (ranges[k], piece.seq, piece))

    def _activate(self, piece: Piece) -> None:
        mask = self.units[piece.reg]
        piece.state = ACTIVE
        self.busy |= mask
        owner = self.owner
        if mask & (mask - 1):
            while mask:
                low = mask & -mask
                owner[low] = piece
                mask ^= low
        else:
            owner[mask] = piece
        heappush(self.range_ends, (piece.ranges[piece.k + 1], piece.seq, piece))

    def _disown(self, piece: Piece, mask: int) -> None:
        owner = self.owner
        while mask:
            low = mask & -mask
            if owner[low] is piece:
                owner[low] = None
            mask ^= low

    def _assign(self, piece: Piece, reg: int) -> None:
        piece.reg = reg
        self.assigned[piece.v] = reg
        self.unpaid &= ~self.units[reg]
        piece.k = 0
        if piece.end <= self.position:  # a read in front of the scan point: over already
            piece.state = HANDLED
            self.dying |= self.units[reg]
        else:
            self._activate(piece)

    def _release(self, piece: Piece) -> None:
        """Take a piece out of the scan's sets; it keeps its register for what is left of it."""
        if piece.state == ACTIVE:
            mask = self.units[piece.reg]
            self.busy &= ~mask
            self._disown(piece, mask)
        elif piece.state == INACTIVE:
            self.inactive.remove((piece.ranges[piece.k], piece.seq, piece))
        piece.state = HANDLED

    def _held_before(self, piece: Piece) -> int:
        """Units of active pieces that began at or before the start of a piece that lies behind the scan point."""
        units = 0
        for other in self.owner.values():
            if other is not None and other.start <= piece.start:
                units |= self.units[other.reg]
        return units

    def _occupied_early(self, point: int) -> int:
        """Units in use at an even point that the scan has just passed (the scan stands at the odd point behind it)."""
        return self.dying | self.p.fixed.any_in(point, point + 1)

    # -- splitting ----------------------------------------------------------------------------------------------------

    def _split_position(self, piece: Piece, lo: int, hi: int) -> int:
        """The cheapest even point in (last access before hi, hi]; block boundaries are candidates, the latest is preferred."""
        accesses = piece.accesses
        at = bisect_left(accesses, hi)
        low = max(lo, accesses[at - 1] if at else 0)
        first = bisect_right(self.boundaries, low)
        last = bisect_right(self.boundaries, hi)
        best = hi
        cost = self.freq[hi >> 1]
        for k in range(last - 1, max(first, last - WINDOW) - 1, -1):
            if self.boundary_freq[k] < cost:
                best, cost = self.boundaries[k], self.boundary_freq[k]
        return best

    def _cheapest_boundary(self, lo: int, hi: int) -> int:
        """The cheapest place to change a location in [lo, hi]: the even point at hi, or a block boundary; the latest is preferred."""
        hi &= ~1
        first = bisect_left(self.boundaries, lo)
        last = bisect_right(self.boundaries, hi)
        best = hi
        cost = self.freq[hi >> 1]
        for k in range(last - 1, max(first, last - WINDOW) - 1, -1):
            if self.boundary_freq[k] < cost or self.boundaries[k] == hi:
                best, cost = self.boundaries[k], self.boundary_freq[k]
        return best

    def _cut(self, piece: Piece, point: int) -> Piece | None:
        """Split a piece at a point inside its span; the tail goes to the queue.  Returns the tail (None if nothing is left there)."""
        ranges = piece.ranges
        k = bisect_right(ranges, point)
        if k & 1:
            if ranges[k - 1] == point:
                left, right = ranges[:k - 1], ranges[k - 1:]
            else:
                left, right = [*ranges[:k], point], [point, *ranges[k:]]
        else:
            left, right = ranges[:k], ranges[k:]
        if not right:
            return None
        assert left, "a split leaves something on both sides"
        at = bisect_left(piece.accesses, right[0])
        self.seq += 1
        self.splits += 1
        tail = Piece(piece.v, right, piece.accesses[at:], self.seq, piece.reg)
        piece.known_until = -1
        piece.ranges = left
        piece.accesses = piece.accesses[:at]
        piece.end = left[-1]
        self._register(tail)
        heappush(self.waiting, (tail.start, tail.seq, tail))
        return tail

    def _register(self, piece: Piece) -> None:
        mine = self.pieces.get(piece.v)
        if mine is None:
            first = self.first[piece.v]
            assert first is not None
            mine = self.pieces[piece.v] = [first]
        mine.append(piece)

    def _evict(self, victim: Piece, here: int, by: Piece) -> None:
        """A piece leaves its register at `here`: memory up to its next access, and a second chance from there."""
        if victim.state == INACTIVE:
            resume = victim.ranges[victim.k]
            self._release(victim)
            self._cut(victim, resume)
            return
        self._release(victim)
        if victim.start >= here:  # nothing stays in the register
            self._to_memory(victim)
            return
        if victim.v in self.p.remat:  # costs nothing to give up: right behind the last access
            at = bisect_left(victim.accesses, here)
            point = max(victim.accesses[at - 1] + 2 & ~1 if at else 0, victim.start + 2 & ~1)
        else:
            point = self._split_position(victim, victim.start + 1, here)
        tail = self._cut(victim, point)
        if tail is not None:
            if tail.start <= here:
                self._to_memory(tail)
            # else: it resumes later behind a hole, and waits in the queue

    def _to_memory(self, piece: Piece) -> None:
        """Leave a piece in memory up to its next access; the rest waits."""
        accesses = piece.accesses
        piece.state = HANDLED
        previous = piece.reg or piece.previous
        piece.reg = 0
        self.stored[piece.v] = 1
        if piece.v not in self.pieces:
            first = self.first[piece.v]
            assert first is not None
            self.pieces[piece.v] = [first]
        if accesses:
            n = accesses[0]
            even = n & ~1
            k = bisect_right(piece.ranges, n) - 1
            if n & 1 and piece.ranges[k] == n:
                point = n
            else:
                point = self._reload_position(piece, even)
            tail = self._cut(piece, point)
            if tail is not None:
                tail.previous = previous

    def _reload_position(self, piece: Piece, use: int) -> int:
        """Where a piece in memory comes back before an access: at the access, or at a cheaper block boundary before it.

        Never behind the scan point, though an evicted piece may start there: what held registers then is forgotten."""
        first = bisect_right(self.boundaries, max(piece.start, self.position))
        last = bisect_right(self.boundaries, use)
        best = use
        cost = self.freq[use >> 1]
        for k in range(last - 1, max(first, last - WINDOW) - 1, -1):
            if self.boundary_freq[k] < cost:
                best, cost = self.boundaries[k], self.boundary_freq[k]
        return best

    # -- result -------------------------------------------------------------------------------------------------------

    def _finish(self) -> Allocation:
        result = Allocation(self.p.intervals)
        reg = result.reg
        for v, piece in enumerate(self.first):
            if piece is not None and v not in self.pieces:
                reg[v] = piece.reg
        for v, mine in self.pieces.items():
            mine.sort(key=lambda piece: piece.start)
            starts: list[int] = []
            regs: list[int] = []
            for piece in mine:
                if regs and regs[-1] == piece.reg:
                    continue
                starts.append(piece.start)
                regs.append(piece.reg)
            if len(regs) == 1 and regs[0]:
                reg[v] = regs[0]
                continue
            result.pieces[v] = (starts, regs)
            if v in self.p.remat and self._dead_definition(mine):
                result.deleted.add(mine[0].start >> 1)
        result.remat = {v: mi for v, mi in self.p.remat.items() if v in result.pieces}
        result.stats["splits"] = self.splits
        return result

    def _dead_definition(self, pieces: list[Piece]) -> bool:
        """Whether a rematerializable value's definition is read from its register by nothing."""
        first = pieces[0]
        return bool(first.start & 1) and first.end == first.start + 1 and (
            len(pieces) == 1 or (pieces[1].reg == 0 and pieces[1].start == first.end))
