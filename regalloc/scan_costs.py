"""What it costs a linear scan that a piece has no register for a while: memory traffic by block frequency.

Out of its register a piece is in memory up to its next access, or up to a less frequent block boundary in front of it, where it is
reloaded (`reload`, `cheap`); the store is paid once per value, behind its writes or where it leaves its register, whichever runs less
often.  In a loop that reads the value before and after the point it is reloaded on the back edge, too (`back`).  A victim is chosen by
traffic over the root of the time that is won: a weighted form of Belady's rule.

Complexity: what is learned about a piece holds until the scan passes a point where it changes, so most questions are answered in O(1).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from math import sqrt

from oxllc.regalloc.problem import REMAT_COST
from oxllc.regalloc.scan_pieces import WINDOW, Piece, Pieces

INF = float("inf")


class PieceCosts(Pieces):
    """Costs of pieces in the state of the scan."""

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
