"""The cheapest covering of a small DAG, by exhaustive search: the yardstick of `tiling.py`.

Nodes are decided users first.  Where a needed node has several candidates, each is tried; a branch is left as soon as what it costs
already, plus the cheapest candidates of the nodes that it is known to need, is no less than the best covering found.  Exponential in the
number of nodes with a choice, so the number of steps is bounded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.isel.tiling import Plan

MAX_STEPS = 20_000
MAX_DECIDING = 200  # nodes with a choice: the depth of the recursion


def exact_cost(plan: Plan, max_steps: int = MAX_STEPS) -> int | None:
    """The minimum cost over all coverings with the plan's candidates; None where that takes more than `max_steps` decisions.

    The plan keeps its own covering."""
    if len(plan.deciding) > MAX_DECIDING:
        return None
    return _Search(plan, max_steps).run()


class _Search:
    """Branch and bound over one plan."""

    def __init__(self, plan: Plan, max_steps: int) -> None:
        self.candidates = plan.candidates
        self.counts = list(plan.required)
        self.least = [min((c.cost for c in found), default=0) for found in plan.candidates]
        self.best = plan.cost + 1  # the plan's own covering is a bound
        self.steps = max_steps

    def run(self) -> int | None:
        top = len(self.counts) - 1
        pending = sum(self.least[i] for i, count in enumerate(self.counts) if count > 0)
        self.search(top, 0, pending)
        return self.best if self.steps >= 0 else None

    def search(self, i: int, cost: int, pending: int) -> None:
        """Decide nodes i, i - 1, ...; `pending`: the least that needed nodes up to i cost."""
        counts = self.counts
        undo: list[tuple[int, int]] = []
        while i >= 0:
            found = self.candidates[i]
            if counts[i] > 0 and found:
                if len(found) > 1:
                    break
                cost += found[0].cost
                pending += self.take(i, found[0].reads, found[0].frees, undo)
            i -= 1
        if i < 0:
            self.best = min(self.best, cost)
        else:
            for candidate in sorted(self.candidates[i], key=lambda c: c.cost):
                self.steps -= 1
                own: list[tuple[int, int]] = []
                then = pending + self.take(i, candidate.reads, candidate.frees, own)
                if self.steps >= 0 and cost + candidate.cost + then < self.best:
                    self.search(i - 1, cost + candidate.cost, then)
                self.restore(own)
        self.restore(undo)

    def take(self, i: int, reads: tuple[int, ...], frees: tuple[int, ...], undo: list[tuple[int, int]]) -> int:
        """Count what a candidate reads and frees; the change of the least that is still to pay."""
        counts = self.counts
        change = -self.least[i]
        for read in reads:
            counts[read] += 1
            undo.append((read, -1))
            if counts[read] == 1:
                change += self.least[read]
        for free in frees:
            counts[free] -= 1
            undo.append((free, 1))
            if counts[free] == 0:
                change -= self.least[free]
        return change

    def restore(self, undo: list[tuple[int, int]]) -> None:
        for i, by in undo:
            self.counts[i] += by
