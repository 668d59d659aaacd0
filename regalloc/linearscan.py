"""Linear scan with lifetime holes and interval splitting.

C. Wimmer and H. Moessenboeck, "Optimized Interval Splitting in a Linear Scan Register Allocator" (VEE 2005), on the form after SSA:
pieces of live intervals are taken by rising start; a piece gets a register that is free for all of its life; otherwise the cheapest
of these is done, the rest of what is split going back to the queue ("second chance"):

  - take a register that is free for the first part, and split the piece where that ends;
  - take a register from pieces that have it now, each splitting where it leaves, and again before its next access;
  - leave the piece itself in memory up to its next access;
  - start to use a callee-saved register, at the price of its save and restore.

Before the scan, `loop_spills.py` decides by register pressure which values stay in memory in which loops; their intervals are cut there.

"Cheapest" is memory traffic by block frequency over the root of the time that is won (a weighted form of Belady's rule); a value
that a loop reads before and after the point costs its reload on the back edge.  Split positions move to the cheapest block boundary
between the accesses on both sides ("optimal split position").

Last resort, so that no legal instruction can run out of registers: pieces that an instruction reads are moved to other registers in
front of it (those with more candidates make room for those with fewer), or read from memory for this instruction only.  Where even that
gets stuck (groups between the holes that others leave), the scan begins again with all values in memory around the instruction.

Input: `Problem`.  Output: `Allocation` with pieces.  Complexity: O(n (log n + registers + pieces in holes)).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from heapq import heapify, heappop, heappush
from math import sqrt
from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.mir.intervals import overlap
from oxllc.regalloc.emit import emitter_of
from oxllc.regalloc.loop_spills import clusters, loop_spills
from oxllc.regalloc.operands import flexibility
from oxllc.regalloc.problem import CALLEE_SAVED_COST, REMAT_COST, Problem
from oxllc.regalloc.ranges import clip
from oxllc.regalloc.result import Allocation

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction

INF = float("inf")
WINDOW = 24  # block boundaries looked at for a split position
RESTARTS = 16  # instructions that a scan may get stuck at, before it gives up
HANDLED, ACTIVE, INACTIVE, WAITING = range(4)


class Piece:
    """A part of a live interval with one location.  `reg` 0: memory.  `k`: index in `ranges` of the range at the scan point.

    What leaving its register would cost is remembered from one question to the next: `known_until` (up to which point it holds),
    `known_loop`, `next` (the next access), `gap_end` (where the time in memory ends), `cheap` and `reload` (bounds of the reload's
    frequency), `back` (frequency of a reload on a back edge)."""

    __slots__ = ("accesses", "back", "cheap", "end", "gap_end", "k", "known_loop", "known_until", "next", "previous", "ranges", "reg",
                 "reload", "seq", "start", "state", "v")
    known_loop: int
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


def allocate(mf: MachineFunction, ctx: PassContext) -> Allocation:
    """Allocate registers of a function that is out of SSA and in two-address form."""
    cleared: list[int] = []
    while True:
        try:
            return LinearScan(Problem(mf, ctx), cleared).run()
        except _Stuck as stuck:
            if stuck.position in cleared or len(cleared) == RESTARTS:
                raise
            cleared.append(stuck.position)


class _Stuck(OxllcError):
    """No register for an operand of the instruction at `position`."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.position = position


class LinearScan:
    """The state of one scan; `cleared`: points of instructions around which all values are in memory."""

    def __init__(self, problem: Problem, cleared: list[int]) -> None:
        self.p = problem
        self.cleared = cleared
        self.units = problem.units
        self.vreg_class = problem.mf.vreg_class
        self.freq = problem.point_freq
        freq = self.freq
        self.write_freq = [sum([freq[a >> 1] for a in mine if a & 1]) for mine in problem.intervals.accesses]  # stores behind all writes
        self.pieces: dict[int, list[Piece]] = {}  # by vreg, of split ones
        self.first: list[Piece | None] = [None] * len(problem.weight)
        self.assigned = [0] * len(problem.weight)  # latest register by vreg
        self.stored = bytearray(len(problem.weight))  # 1: some piece is in memory already, the store is paid
        self.unpaid = problem.callee_saved_units & ~self._used_anyway()
        self.busy = 0
        self.owner: list[Piece | None] = [None] * (problem.target.num_units + 1)
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
        self.boundaries = [2 * label[b] for b in problem.numbering.order]  # ascending
        freq = problem.freq
        order = problem.numbering.order
        self.boundary_freq = [min(freq[b], freq[order[i - 1]]) if i else freq[b] for i, b in enumerate(order)]

    def _used_anyway(self) -> int:
        """Callee-saved units that the function's own instructions write: they are saved in any case."""
        fixed = self.p.fixed
        return fixed.any_in(0, fixed.points[-1] + 1) if fixed.points else 0

    # -- main loop --------------------------------------------------------------------------------------------------

    def run(self) -> Allocation:
        """Scan all intervals and return the pieces."""
        intervals = self.p.intervals
        self.seq = len(intervals.ranges)
        spilled = loop_spills(self.p)
        if self.cleared:
            self._clear(spilled)
        for v, ranges in enumerate(intervals.ranges):
            if ranges:
                piece = Piece(v, ranges, intervals.accesses[v], v, 0)
                self.first[v] = piece
                if v not in spilled:
                    self.waiting.append((piece.start, v, piece))
        for v, spans in sorted(spilled.items()):
            self._spill_in_loops(v, spans)
        heapify(self.waiting)
        waiting = self.waiting
        while waiting:
            start, _, piece = heappop(waiting)
            if piece.state != WAITING or piece.start != start:
                continue
            if start > self.position:
                self.position = start
                self._advance(start)
            self._place(piece, self.position)
        return self._finish()

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

    def _advance(self, position: int) -> None:
        """Retire and wake pieces so that `busy` is right at `position`."""
        ends = self.range_ends
        units = self.units
        self.dying = 0
        while ends and ends[0][0] <= position:
            point, _, piece = heappop(ends)
            if piece.state != ACTIVE or piece.ranges[piece.k + 1] != point:
                continue
            mask = units[piece.reg]
            self.busy &= ~mask
            self._disown(piece, mask)
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
        while mask:
            low = mask & -mask
            owner[low.bit_length() - 1] = piece
            mask ^= low
        heappush(self.range_ends, (piece.ranges[piece.k + 1], piece.seq, piece))

    def _disown(self, piece: Piece, mask: int) -> None:
        owner = self.owner
        while mask:
            low = mask & -mask
            unit = low.bit_length() - 1
            if owner[unit] is piece:
                owner[unit] = None
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

    # -- one piece --------------------------------------------------------------------------------------------------

    def _place(self, piece: Piece, position: int) -> None:
        """Give a piece a register or memory."""
        assert piece.start >= position - 1, "the scan never goes back, save to the read of the instruction it stands at"
        p = self.p
        v = piece.v
        units = self.units
        end = piece.end
        ranges = piece.ranges
        fixed = p.fixed.any_in(ranges[0], end) if len(ranges) == 2 else p.fixed.in_ranges(ranges)
        conflict = self.busy | fixed
        if piece.start < position and end <= position:
            conflict = self._held_before(piece) | self._occupied_early(piece.start) | fixed
        else:
            if piece.start < position:
                conflict |= self._occupied_early(piece.start)
            simple = len(ranges) == 2 and piece.start >= position  # then every early enough start lies inside
            free = p.class_units[self.vreg_class[v]] & ~conflict
            for point, _, other in self.inactive:
                if point >= end or not free:
                    break
                mask = units[other.reg]
                if mask & free and (simple or overlap(ranges, other.ranges, other.k)):
                    conflict |= mask
                    free &= ~mask
        unpaid = self.unpaid
        allowed = p.allowed[self.vreg_class[v]]
        if piece.previous:
            reg = piece.previous
            if not units[reg] & conflict:
                self._assign(piece, reg)
                return
        hints = p.hints.get(v)
        if hints:
            for hint in hints:
                reg = p.hinted(hint, self.assigned)
                if reg and allowed >> reg & 1 and not units[reg] & (conflict | unpaid):
                    self._assign(piece, reg)
                    return
        fresh = 0
        for reg, mask in p.candidates[self.vreg_class[v]]:
            if not mask & conflict:
                if mask & unpaid:
                    if not fresh:
                        fresh = reg
                    continue
                self._assign(piece, reg)
                return
        self._place_blocked(piece, position, fresh, fixed)

    def _held_before(self, piece: Piece) -> int:
        """Units of active pieces that began at or before the start of a piece that lies behind the scan point."""
        units = 0
        for other in self.owner:
            if other is not None and other.start <= piece.start:
                units |= self.units[other.reg]
        return units

    def _occupied_early(self, point: int) -> int:
        """Units in use at an even point that the scan has just passed (the scan stands at the odd point behind it)."""
        return self.dying | self.p.fixed.any_in(point, point + 1)

    def _place_blocked(self, piece: Piece, position: int, fresh: int, fixed: int) -> None:
        """No register that is paid for is free for all of the piece: do the cheapest thing."""
        p = self.p
        start = piece.start
        here = start & ~1
        accesses = piece.accesses
        must = bool(accesses) and accesses[0] < here + 2
        best = INF
        best_cost = INF
        best_reg = 0
        best_until = piece.end
        best_victims: list[Piece] = []
        if not must:  # leave it in memory
            best_cost, distance = self._cost_out(piece, start)
            best = best_cost / distance
        early = self._occupied_early(start) if start < position else 0
        unpaid = self.unpaid
        end = piece.end
        class_id = self.vreg_class[piece.v]
        first_fixed = p.fixed.first_points(piece.ranges, fixed & p.class_units[class_id]) if fixed else []
        resuming = self._resuming(piece, p.class_units[class_id])
        back_units = 0
        for _, mask, _ in resuming:
            back_units |= mask
        owner, busy, leave_cost = self.owner, self.busy, self._leave_cost
        loop = self.loop_at[p.numbering.block_of[here >> 1]]
        freq_here = self.freq[here >> 1]
        tails: dict[int, tuple[float, float]] = {}
        for reg, mask in p.candidates[class_id]:
            if mask & early or (mask & unpaid and reg != fresh):
                continue  # an unused callee-saved register is never better than the first one
            until = end
            if mask & fixed:
                for point, units in first_fixed:
                    if units & mask:
                        until = point
                        break
                if until < here + 2 or (until & ~1) <= start:
                    continue
            if mask & back_units or mask & (mask - 1):
                victims = self._victims(mask, until, resuming)
                score = 0.0
                cost = 0.0
                for victim in victims:
                    cost_, score_ = leave_cost(victim, here, loop, freq_here) if victim.state == ACTIVE else self._resume_cost(victim, here)
                    cost += cost_
                    score += score_
                    if score >= best:
                        break
            elif mask & busy:
                holder = owner[mask.bit_length() - 1]
                assert holder is not None
                victims = [holder]
                cost, score = leave_cost(holder, here, loop, freq_here)
            else:
                victims = []
                cost = score = 0.0
            if score >= best:
                continue
            if until < end:
                tail = tails.get(until)
                if tail is None:
                    tail = tails[until] = self._cost_out(piece, until)
                cost += tail[0]
                score += tail[0] / tail[1]
            if mask & unpaid:
                cost += CALLEE_SAVED_COST
                score += CALLEE_SAVED_COST / (until - start + 2)
            if score < best:
                best, best_cost, best_reg, best_until, best_victims = score, cost, reg, until, victims
        if fresh and best_reg != fresh and best_cost >= CALLEE_SAVED_COST:
            self._assign(piece, fresh)
            return
        if best_reg:
            if best_until < piece.end:
                self._cut(piece, self._split_position(piece, start, best_until & ~1))
            for victim in best_victims:
                self._evict(victim, here, piece)
            self._assign(piece, best_reg)
        elif not must:
            self._to_memory(piece)
        elif fresh:
            self._assign(piece, fresh)
        else:
            self._last_resort(piece, position)

    def _resuming(self, piece: Piece, units: int) -> list[tuple[int, int, Piece]]:
        """(point, units, other) of pieces in a lifetime hole that come back in the life of `piece`, in registers of its class."""
        found: list[tuple[int, int, Piece]] = []
        end = piece.end
        simple = len(piece.ranges) == 2 and piece.start >= self.position  # then every early enough start lies inside
        for point, _, other in self.inactive:
            if point >= end:
                break
            mask = self.units[other.reg]
            if mask & units and (simple or overlap(piece.ranges, other.ranges, other.k)):
                found.append((point, mask, other))
        return found

    def _victims(self, mask: int, until: int, resuming: list[tuple[int, int, Piece]]) -> list[Piece]:
        """Pieces that hold one of the units now, or come back with it before `until`."""
        found: list[Piece] = []
        owner = self.owner
        rest = mask & self.busy
        while rest:
            low = rest & -rest
            rest ^= low
            other = owner[low.bit_length() - 1]
            if other is not None and other not in found:
                found.append(other)
        for point, held, other in resuming:
            if held & mask and point < until:
                found.append(other)
        return found

    def _resume_cost(self, victim: Piece, here: int) -> tuple[float, float]:
        """(memory traffic, the same over the root of its distance) if a piece in a lifetime hole does not come back to its register."""
        resume = victim.ranges[victim.k]
        if resume < here + 2:
            return INF, INF
        cost, distance = self._cost_out(victim, resume)
        return 0.5 * cost, 0.5 * cost / distance

    def _leave_cost(self, victim: Piece, here: int, loop: int, freq_here: float) -> tuple[float, float]:
        """The same for an active piece that leaves its register at the even point `here`, in loop `loop`; infinite if it is accessed here."""
        if victim.known_until < here or victim.known_loop != loop:
            self._learn(victim, here, loop)
        if victim.next < here + 2 or victim.start > here:
            return INF, INF
        cost = victim.cheap
        if cost < freq_here:
            cost = freq_here
        if cost > victim.reload:
            cost = victim.reload
        if cost < victim.back:
            cost = victim.back
        v = victim.v
        if v in self.p.remat:
            cost *= REMAT_COST
        elif not self.stored[v]:
            stores = self.write_freq[v]
            cost += stores if stores < freq_here else freq_here
        return cost, cost / sqrt(victim.gap_end - here + 2)

    def _cost_out(self, piece: Piece, point: int) -> tuple[float, float]:
        """Memory traffic, and the root of its distance, if a piece has no register from `point` to its next access."""
        v = piece.v
        self._learn(piece, point, self.loop_at[self.p.numbering.block_of[point >> 1]])
        piece.known_until = -1  # not the scan point
        freq_here = self.freq[point >> 1]
        cost = max(min(piece.reload, max(freq_here, piece.cheap)), piece.back)
        if v in self.p.remat:
            cost *= REMAT_COST
        elif not self.stored[v]:
            cost += min(freq_here, self.write_freq[v])
        return cost, sqrt(piece.gap_end - point + 2)

    def _learn(self, piece: Piece, point: int, loop: int) -> None:
        """Work out what leaving the register at `point` means, and up to which point that holds."""
        accesses = piece.accesses
        at = bisect_left(accesses, point)
        piece.known_loop = loop
        piece.back = 0.0
        piece.cheap = 0.0
        if at < len(accesses):
            n = piece.next = piece.gap_end = valid = accesses[at]
            ranges = piece.ranges
            boundaries = self.boundaries
            lo = bisect_right(boundaries, point)
            hi = bisect_right(boundaries, n, lo)
            piece.reload = self.freq[n >> 1]
            if n & 1:
                k = bisect_right(ranges, n) - 1
                if ranges[k] == n:  # written next, not read
                    gap = ranges[k - 1] if k else 0
                    if gap > point and self._leaves_block(gap):
                        valid = gap - 1
                    else:
                        piece.reload = 0.0
            if lo < hi:
                if hi - lo > WINDOW:
                    lo = hi - WINDOW
                piece.cheap = cheap = min(self.boundary_freq[lo:hi])
                first = boundaries[self.boundary_freq.index(cheap, lo, hi)]
                if first <= valid:
                    valid = first - 1
            else:
                piece.cheap = piece.reload
            piece.known_until = valid
        else:
            n = piece.known_until = piece.gap_end = piece.end
            piece.next = 1 << 60
            piece.reload = 0.0
        until = n + 2
        if loop >= 0 and until >= self.loop_end[loop]:  # a loop that reads the value is left without it in its register
            every = self.p.intervals.accesses[piece.v]
            ranges = self.p.intervals.ranges[piece.v]
            while loop >= 0 and until >= self.loop_end[loop]:
                head = self.loop_start[loop]
                if piece.start <= head and bisect_right(ranges, head) & 1:
                    at = bisect_left(every, head)
                    if at < len(every) and every[at] < point:
                        piece.back = max(piece.back, self.freq[head >> 1])
                loop = self.loop_parent[loop]

    def _leaves_block(self, end: int) -> bool:
        """Whether a range ends with its block: then the value goes on in a successor elsewhere in the linear order."""
        at = bisect_left(self.boundaries, end)
        return at < len(self.boundaries) and self.boundaries[at] == end

    # -- splitting --------------------------------------------------------------------------------------------------

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

    def _release(self, piece: Piece) -> None:
        """Take a piece out of the scan's sets; it keeps its register for what is left of it."""
        if piece.state == ACTIVE:
            mask = self.units[piece.reg]
            self.busy &= ~mask
            self._disown(piece, mask)
        elif piece.state == INACTIVE:
            self.inactive.remove((piece.ranges[piece.k], piece.seq, piece))
        piece.state = HANDLED

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

    # -- last resort ------------------------------------------------------------------------------------------------

    def _last_resort(self, piece: Piece, position: int) -> None:
        """The piece is accessed here and every candidate is held by pieces that this instruction accesses too, or is fixed."""
        here = piece.start & ~1
        accesses = piece.accesses
        reads = accesses[0] == here
        writes = here + 1 in accesses[:2]
        if reads and not writes and piece.end > here + 1 and piece.start == here:
            # Only the part behind the read is in the way: read it from memory, for this instruction only.
            self._cut_behind_read(piece, here)
            self._place(piece, position)
            return
        p = self.p
        class_id = self.vreg_class[piece.v]
        early = self._occupied_early(here) if piece.start < position else 0
        first_fixed = p.fixed.first_points(piece.ranges, p.class_units[class_id])
        resuming = self._resuming(piece, p.class_units[class_id])
        for reg, mask in p.candidates[class_id]:
            until = next((point for point, units in first_fixed if units & mask), piece.end)
            if mask & early or (until < piece.end and (until < here + 2 or (until & ~1) <= piece.start)):
                continue
            victims = self._victims(mask, until, resuming)
            if all(self._can_move(victim, here, class_id) for victim in victims):
                if until < piece.end:
                    self._cut(piece, self._split_position(piece, piece.start, until & ~1))
                for victim in victims:
                    self._move_away(victim, here)
                self._assign(piece, reg)
                return
        raise _Stuck(f"{self.p.mf.name}: the register allocator ran out of registers of class "
                     f"'{self.p.target.classes[self.vreg_class[piece.v]].name}' for one instruction", here)

    def _cut_behind_read(self, piece: Piece, here: int) -> None:
        """Shorten a piece to the read at `here`; from the odd point behind it the value is in memory."""
        tail = self._cut(piece, here + 1)
        if tail is not None and tail.start == here + 1:  # otherwise it resumes behind a hole
            self.stored[piece.v] = 1
            self._to_memory(tail)

    def _can_move(self, victim: Piece, here: int, class_id: int) -> bool:
        """Whether a piece may be asked to leave its register in front of the instruction at `here`."""
        if victim.state == INACTIVE:
            return victim.ranges[victim.k] >= here + 2
        if victim.start > here:
            return False
        at = bisect_left(victim.accesses, here)
        if at >= len(victim.accesses) or victim.accesses[at] >= here + 2:
            return True
        mine, other = len(self.p.candidates[class_id]), self.vreg_class[victim.v]
        return len(self.p.candidates[other]) > mine or flexibility(self.p, other, class_id) > 0 or (
            victim.accesses[at] == here and here + 1 not in victim.accesses[at:at + 2] and victim.end > here + 1)

    def _move_away(self, victim: Piece, here: int) -> None:
        if victim.state == INACTIVE:
            self._evict(victim, here, victim)
            return
        at = bisect_left(victim.accesses, here)
        if at >= len(victim.accesses) or victim.accesses[at] >= here + 2:
            self._evict(victim, here, victim)
            return
        self._release(victim)
        if victim.start < here:
            self._cut(victim, here)
        else:
            victim.state = WAITING
            victim.reg = 0
            heappush(self.waiting, (victim.start, victim.seq, victim))

    # -- result -----------------------------------------------------------------------------------------------------

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
