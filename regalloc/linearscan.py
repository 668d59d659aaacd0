"""Linear scan with lifetime holes and interval splitting.

C. Wimmer and H. Moessenboeck, "Optimized Interval Splitting in a Linear Scan Register Allocator" (VEE 2005), on the form after SSA:
pieces of live intervals are taken by rising start; a piece gets a register that is free for all of its life; otherwise the cheapest
of these is done, the rest of what is split going back to the queue ("second chance"):

  - take a register that is free for the first part, and split the piece where that ends;
  - take a register from pieces that have it now, each splitting where it leaves, and again before its next access;
  - leave the piece itself in memory up to its next access;
  - start to use a callee-saved register, at the price of its save and restore.

Before the scan, `loop_spills.py` decides by register pressure which values stay in memory in which loops; their intervals are cut there.

"Cheapest" is memory traffic by block frequency over the root of the time that is won (`scan_costs.py`).  Split positions move to the cheapest
block boundary between the accesses on both sides (`scan_pieces.py`).

Last resort, so that no legal instruction can run out of registers: pieces that an instruction reads are moved to other registers in
front of it (those with more candidates make room for those with fewer), or read from memory for this instruction only.  Where even that
gets stuck (groups between the holes that others leave), the scan begins again with all values in memory around the instruction.

Input: `Problem`.  Output: `Allocation` with pieces.  Complexity: O(n (log n + registers + pieces in holes)).
"""

from __future__ import annotations

from bisect import bisect_left
from heapq import heappop, heappush
from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.mir.intervals import overlap
from oxllc.regalloc.loop_spills import loop_spills
from oxllc.regalloc.operands import flexibility
from oxllc.regalloc.problem import CALLEE_SAVED_COST, Problem
from oxllc.regalloc.scan_costs import INF, PieceCosts
from oxllc.regalloc.scan_pieces import ACTIVE, INACTIVE, WAITING, Piece

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction
    from oxllc.regalloc.result import Allocation

RESTARTS = 16  # instructions that a scan may get stuck at, before it gives up


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


class LinearScan(PieceCosts):
    """One scan: a place for every piece."""

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
        initial = sorted(self.waiting, reverse=True)  # only what splits leave goes through a heap
        waiting = self.waiting = []
        ends, inactive = self.range_ends, self.inactive
        while initial or waiting:
            if not waiting or (initial and initial[-1] < waiting[0]):
                start, _, piece = initial.pop()
            else:
                start, _, piece = heappop(waiting)
            if piece.state != WAITING or piece.start != start:
                continue
            if start > self.position:
                self.position = start
                self.dying = 0
                if (ends and ends[0][0] <= start) or (inactive and inactive[0][0] <= start):
                    self._advance(start)
            self._place(piece, self.position)
        return self._finish()

    def _place(self, piece: Piece, position: int) -> None:
        """Give a piece a register or memory."""
        assert piece.start >= position - 1, "the scan never goes back, save to the read of the instruction it stands at"
        p = self.p
        v = piece.v
        units = self.units
        end = piece.end
        ranges = piece.ranges
        fixed = p.fixed.any_in(ranges[0], end) if len(ranges) == 2 else p.fixed.in_ranges(ranges)
        class_id = self.vreg_class[v]
        if piece.start < position and end <= position:
            free = p.class_units[class_id] & ~(self._held_before(piece) | self._occupied_early(piece.start) | fixed)
        else:
            free = p.class_units[class_id] & ~(self.busy | fixed)
            if piece.start < position:
                free &= ~self._occupied_early(piece.start)
            if free and self.inactive:
                simple = len(ranges) == 2 and piece.start >= position  # then every early enough start lies inside
                for point, _, other in self.inactive:
                    if point >= end:
                        break
                    mask = units[other.reg]
                    if mask & free and (simple or overlap(ranges, other.ranges, other.k)):
                        free &= ~mask
                        if not free:
                            break
        fresh = 0
        if free:
            reg = piece.previous
            if reg and not units[reg] & ~free:
                self._assign(piece, reg)
                return
            paid = free & ~self.unpaid
            if paid:
                hints = p.hints.get(v)
                if hints:
                    allowed = p.allowed[class_id]
                    for hint in hints:
                        reg = p.hinted(hint, self.assigned)
                        if reg and allowed >> reg & 1 and not units[reg] & ~paid:
                            self._assign(piece, reg)
                            return
                taken = ~paid
                for reg, mask in p.candidates[class_id]:
                    if not mask & taken:
                        self._assign(piece, reg)
                        return
            if paid != free:
                taken = ~free
                for reg, mask in p.candidates[class_id]:
                    if not mask & taken:
                        fresh = reg
                        break
        self._place_blocked(piece, position, fresh, fixed)

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
        grouped = 0  # units that come back to other pieces
        for _, mask, _ in resuming:
            grouped |= mask
        owner, busy, leave_cost = self.owner, self.busy, self._leave_cost
        loop = self.loop_at[p.numbering.block_of[here >> 1]]
        soonest = here + 2
        blocked = early | (unpaid & ~self.units[fresh] if fresh else unpaid)
        freq_here = self.freq[here >> 1]
        tails: dict[int, tuple[float, float]] = {}
        for reg, mask in p.candidates[class_id]:
            if mask & blocked:
                continue  # an unused callee-saved register is never better than the first one
            until = end
            if mask & grouped or mask & (mask - 1):
                if mask & fixed:
                    until = next(point for point, units in first_fixed if units & mask)
                    if until < soonest:
                        continue
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
                holder = owner[mask]
                assert holder is not None
                if holder.known_until >= here and holder.next < here + 2:
                    continue
                cost, score = leave_cost(holder, here, loop, freq_here)
                if score >= best:
                    continue
                if mask & fixed:
                    until = next(point for point, units in first_fixed if units & mask)
                    if until < soonest:
                        continue
                victims = [holder]
            else:
                if mask & fixed:
                    until, held = next(entry for entry in first_fixed if entry[1] & mask)
                    blocked |= held & ~busy  # the others that are free up to there are no better
                    if until < soonest:
                        continue
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
            other = owner[low]
            if other is not None and other not in found:
                found.append(other)
        for point, held, other in resuming:
            if held & mask and point < until:
                found.append(other)
        return found

    # -- last resort --------------------------------------------------------------------------------------------------

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
