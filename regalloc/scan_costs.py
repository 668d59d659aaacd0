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
        if victim.known_until < here:
            self._learn(victim, here, loop)
        elif victim.known_loop != loop:
            self._learn_back(victim, here, loop)
        if victim.next < here + 2 or victim.start > here:
            return INF, INF
        cost = victim.leave if victim.known_freq == freq_here else self._traffic(victim, freq_here)
        return cost, cost / sqrt(victim.gap_end - here + 2)

    def _traffic(self, piece: Piece, frequency: float) -> float:
        """Memory traffic of a piece that leaves its register in a place that runs so often, from what has been learned."""
        cost = piece.cheap
        if cost < frequency:
            cost = frequency
        if cost > piece.reload:
            cost = piece.reload
        if cost < piece.back:
            cost = piece.back
        v = piece.v
        if v in self.p.remat:
            cost *= REMAT_COST
        elif not self.stored[v]:
            stores = self.write_freq.get(v)
            if stores is None:
                freq = self.freq
                stores = self.write_freq[v] = sum([freq[a >> 1] for a in self.p.intervals.accesses[v] if a & 1])
            cost += stores if stores < frequency else frequency
        piece.known_freq = frequency
        piece.leave = cost
        return cost

    def _cost_out(self, piece: Piece, point: int) -> tuple[float, float]:
        """Memory traffic, and the root of its distance, if a piece has no register from `point` to its next access."""
        self._learn(piece, point, self.loop_at[self.p.numbering.block_of[point >> 1]])
        piece.known_until = -1  # not the scan point
        cost = self._traffic(piece, self.freq[point >> 1])
        return cost, sqrt(piece.gap_end - point + 2)

    def _learn(self, piece: Piece, point: int, loop: int) -> None:
        """Work out what leaving the register at `point` means, and up to which point that holds."""
        accesses = piece.accesses
        at = bisect_left(accesses, point)
        piece.cheap = 0.0
        if at < len(accesses):
            n = piece.next = piece.gap_end = valid = accesses[at]
            ranges = piece.ranges
            lo = self.rank[point >> 1]
            hi = self.rank[n >> 1]
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
                first = self.boundaries[self.boundary_freq.index(cheap, lo, hi)]
                if first <= valid:
                    valid = first - 1
            else:
                piece.cheap = piece.reload
            piece.known_until = valid
        else:
            piece.known_until = piece.gap_end = piece.end
            piece.next = 1 << 60
            piece.reload = 0.0
        self._learn_back(piece, point, loop)

    def _learn_back(self, piece: Piece, point: int, loop: int) -> None:
        """Work out how often a piece that leaves its register at `point` in `loop` is reloaded on back edges."""
        piece.known_loop = loop
        piece.known_freq = -1.0
        piece.back = 0.0
        until = piece.gap_end + 2
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
