"""Cuts of the exact allocator's model: what must break on a path between two places that cannot be one register.

A place is (segment, whether its tail), or (-register, False) for a physical register that a copy names.  A link says that two places are one
register unless one of some literals is true (a move, a copy that is made, memory).  "Is one register" is transitive and knows no time, so
on every path of links something must break

  - between two places that are occupied at one point, and
  - between a physical register and a place that cannot have it (something fixed is there, or it is not in the class).

The clauses follow from the rest of the model, but only through every register in turn; without them the bound on moves is loose, and the
relaxed model, which knows no registers, would have none.

The cheapest path of every pair (Dijkstra 1959), at most `MAX_PATH` places from each start, `MAX_CUTS` clauses in all.  A path that goes through
another place that it must not be equal to is left out: the shorter clause implies it.
"""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Place = tuple[int, bool]
MAX_PATH = 60
MAX_CUTS = 20_000
INF = float("inf")


class Links:
    """The graph of links: by place, (cost of the cheapest break, neighbour, breaking literals)."""

    __slots__ = ("of",)

    def __init__(self) -> None:
        self.of: dict[Place, list[tuple[float, Place, list[Any]]]] = {}

    def add(self, a: Place, b: Place, breaks: list[Any], cost: float) -> None:
        """Note that two places are one register unless one of `breaks` is true."""
        self.of.setdefault(a, []).append((cost, b, breaks))
        self.of.setdefault(b, []).append((cost, a, breaks))

    def cuts(self, together: list[list[Place]], fits: Callable[[Place], set[int]]) -> Iterator[tuple[list[Place], list[Any]]]:
        """(one or two segments' places, literals of which one must be true if these hold a register).

        `together`: lists of places occupied at one point; `fits(place)`: the registers that a place can have."""
        seen: set[tuple[int, ...]] = set()

        def fresh(breaks: list[Any]) -> bool:
            key = tuple(sorted({lit.index for lit in breaks}))
            if key in seen or len(seen) >= MAX_CUTS:
                return False
            seen.add(key)
            return True

        for start in sorted(place for place in self.of if place[0] < 0):
            reg = -start[0]

            def refuses(place: Place, reg: int = reg) -> bool:
                return place[0] < 0 or reg not in fits(place)

            for goal, breaks in self._paths(start, refuses):
                if (goal[0] >= 0 or goal > start) and fresh(breaks):
                    yield [goal] if goal[0] >= 0 else [], breaks
        for here in together:
            places = set(here)
            for start in here:
                for goal, breaks in self._paths(start, places.__contains__):
                    if goal > start and fresh(breaks):
                        yield [start, goal], breaks

    def _paths(self, start: Place, is_goal: Callable[[Place], bool]) -> list[tuple[Place, list[Any]]]:
        """Cheapest paths from a place to the goals nearest to it."""
        if start not in self.of:
            return []
        best: dict[Place, float] = {start: 0.0}
        came: dict[Place, tuple[Place, list[Any]]] = {}
        heap = [(0.0, start)]
        done: set[Place] = set()
        found = []
        while heap and len(done) < MAX_PATH:
            cost, place = heappop(heap)
            if place in done:
                continue
            done.add(place)
            if place != start and is_goal(place):
                breaks: list[Any] = []
                at = place
                while at != start:
                    at, more = came[at]
                    breaks += more
                found.append((place, breaks))
                continue
            for step, to, lits in self.of.get(place, ()):
                total = cost + step
                if to not in done and total < best.get(to, INF):
                    best[to] = total
                    came[to] = place, lits
                    heappush(heap, (total, to))
        return found
