"""List scheduling of one region from both ends (as LLVM's GenericScheduler does it).

A front moves down from the start, one up from the end; each has the instructions whose predecessors (successors) are all placed, a cycle,
and the values live at it.  A step takes the better of the two fronts' best instructions: first the one that adds fewest registers to
sets that are full, then the one that stalls least, then by the longest path through it, the lower front first.  What an end of the
region fixes (values live out of it, results that the branch behind it reads) is so decided there, where it is known.

Input: a `DependenceGraph` and, where registers may run out, a `RegionPressure`.  Output: a permutation that keeps every edge.
Resources are left to whoever counts the cycles of the result.  Complexity: O(n * ready list).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.sched.dependence import DependenceGraph
    from oxllc.sched.pressure import RegionPressure


class Front:
    """One end of the unscheduled part: what may be placed there, and when its operands (downwards) or readers (upwards) allow it."""

    __slots__ = ("cycle", "earliest", "missing", "order", "paths", "ready", "slots", "successors")

    def __init__(self, successors: list[list[tuple[int, int]]], missing: list[int], earliest: list[int], paths: list[int]) -> None:
        self.successors = successors
        self.missing = missing
        self.earliest = earliest
        self.paths = paths  # the longest path from a node to the other end
        self.ready = [a for a in range(len(missing)) if not missing[a]]
        self.order: list[int] = []
        self.cycle = self.slots = 0

    def place(self, a: int, micro_ops: int, width: int) -> None:
        """Place a ready node; its neighbours away from this end may become ready."""
        self.ready.remove(a)
        self.order.append(a)
        if self.earliest[a] > self.cycle:
            self.cycle, self.slots = self.earliest[a], 0
        for b, latency in self.successors[a]:
            at = self.cycle + latency
            if at > self.earliest[b]:
                self.earliest[b] = at
            self.missing[b] -= 1
            if not self.missing[b]:
                self.ready.append(b)
        self.slots += micro_ops
        while self.slots >= width and micro_ops:
            self.cycle += 1
            self.slots -= width
            if not self.slots:
                break

    def forget(self, a: int) -> None:
        """A node was placed at the other end."""
        if self.missing[a]:
            self.missing[a] = -1  # never ready here
        else:
            self.ready.remove(a)


class LowerPressure:
    """The values live at the front that moves up, per pressure set."""

    __slots__ = ("current", "live", "region")

    def __init__(self, region: RegionPressure) -> None:
        self.region = region
        self.live = set(region.behind)
        self.current = list(region.bottom)

    def change(self, a: int) -> int:
        """Units that placing node `a` adds (negative: frees) in the sets that are at their limit."""
        region, live, current = self.region, self.live, self.current
        limits, weights = region.limits, region.weights
        uses, total = region.uses[a], 0
        for v in uses:
            if v not in live:
                s, w = weights[v]
                if current[s] >= limits[s]:
                    total += w
        for v in region.defs[a]:
            if v in live and v not in uses:
                s, w = weights[v]
                if current[s] >= limits[s]:
                    total -= w
        return total

    def place(self, a: int) -> None:
        """Note that node `a` was placed."""
        region, live, current = self.region, self.live, self.current
        uses = region.uses[a]
        for v in region.defs[a]:
            if v in live and v not in uses:
                live.discard(v)
                s, w = region.weights[v]
                current[s] -= w
        for v in uses:
            if v not in live:
                live.add(v)
                s, w = region.weights[v]
                current[s] += w


def schedule_bidirectional(graph: DependenceGraph, pressure: RegionPressure | None = None) -> list[int]:
    """The order from both ends; `pressure` is left as it is after a reset and the issue of the upper part."""
    n = len(graph.instrs)
    width = graph.machine.issue_width
    predecessors: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    depths = [0] * n
    for a, outs in enumerate(graph.successors):  # edges lead forwards in the source order
        for b, latency in outs:
            predecessors[b].append((a, latency))
            if depths[a] + latency > depths[b]:
                depths[b] = depths[a] + latency
    upper = Front(graph.successors, graph.predecessor_counts.copy(), [0] * n, graph.heights())
    lower = Front(predecessors, [len(outs) for outs in graph.successors], list(graph.exit_latency), depths)
    below = None
    if pressure is not None:
        pressure.reset()
        below = LowerPressure(pressure)
    micro_ops = [ic.micro_ops for ic in graph.classes]
    for _ in range(n):
        top = _best(upper, pressure.change if pressure is not None and pressure.is_tight() else None, 1)
        bottom = _best(lower, below.change if below is not None else None, -1)
        a = -bottom[3]
        if top[:2] < bottom[:2]:
            a = top[3]
            upper.place(a, micro_ops[a], width)
            if pressure is not None:
                pressure.issue(a)
            lower.forget(a)
        else:
            lower.place(a, micro_ops[a], width)
            if below is not None:
                below.place(a)
            upper.forget(a)
    lower.order.reverse()
    return upper.order + lower.order


def _best(front: Front, change: object, sign: int) -> tuple[int, int, int, int]:
    """(registers added, cycles stalled, - longest path, node with the sign of its direction) of the best ready node."""
    cycle, earliest, paths = front.cycle, front.earliest, front.paths
    best: tuple[int, int, int, int] | None = None
    for a in front.ready:
        late = earliest[a] - cycle
        key = (change(a) if callable(change) else 0, late if late > 0 else 0, -paths[a], sign * a)
        if best is None or key < best:
            best = key
    assert best is not None
    return best
