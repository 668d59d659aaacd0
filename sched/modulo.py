"""Iterative modulo scheduling of a single-block loop (B. R. Rau, "Iterative Modulo Scheduling", MICRO-27, 1994).

A *modulo schedule* gives every instruction of the body a time t; iteration i starts at i * II, the *initiation interval*.  An instruction
with t = s * II + c belongs to *stage* s and issues in cycle c of the kernel.  An edge (a, b, latency, distance) says that b of
iteration i + distance issues `latency` cycles after a of iteration i or later: t_b >= t_a + latency - distance * II.

The search starts at the least II that resources (ResMII) and recurrences (RecMII) allow.  For one II, instructions are placed by height, the
longest path to the end; where no slot is free in II cycles from the earliest start, one is taken and those in the way are placed again,
at most BUDGET placements per instruction.  The branch (node `branch`, if any) is kept in the last cycle of stage 0, and with it all that it needs.

Input: a `LoopGraph`; output: a `ModuloSchedule` whose every edge holds (`violations` proves it), or None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.sched.machine import IssueClass, Machine

BUDGET = 6
MAX_STAGES = 4
MAX_PLACED = 12  # intervals for which placement is tried: those that the bounds allow


class LoopEdge(NamedTuple):
    """A dependence between nodes of (different iterations of) the body; `latency` in cycles, `distance` in iterations."""

    source: int
    target: int
    latency: int
    distance: int


class LoopGraph:
    """The dependences of a loop body; node `branch` is its terminators as one (the last node)."""

    __slots__ = ("branch", "classes", "edges", "machine", "predecessors", "successors")

    def __init__(self, classes: Sequence[IssueClass], edges: Sequence[LoopEdge], machine: Machine) -> None:
        self.classes = classes
        self.edges = edges
        self.machine = machine
        self.branch = len(classes) - 1
        self.successors: list[list[LoopEdge]] = [[] for _ in classes]
        self.predecessors: list[list[LoopEdge]] = [[] for _ in classes]
        for edge in edges:
            self.successors[edge.source].append(edge)
            self.predecessors[edge.target].append(edge)

    def resource_bound(self) -> int:
        """ResMII: the cycles that the busiest resource, or the issue width, needs for one iteration."""
        machine = self.machine
        bound = -(-sum(ic.micro_ops for ic in self.classes) // machine.issue_width)
        used: dict[tuple[int, ...], int] = {}
        for ic in self.classes:
            for slots, begin, end in ic.hazards:
                used[slots] = used.get(slots, 0) + end - begin
        for slots in used:
            inside = sum(cycles for other, cycles in used.items() if set(other) <= set(slots))
            bound = max(bound, -(-inside // len(slots)))
        return max(bound, 1)

    def heights(self, interval: int) -> list[int] | None:
        """Longest path from each node with distances counted at `interval`; None if a recurrence does not fit (II < RecMII)."""
        n = len(self.classes)
        heights = [0] * n
        for _ in range(n + 1):
            changed = False
            for a, b, latency, distance in self.edges:
                length = heights[b] + latency - distance * interval
                if length > heights[a]:
                    heights[a] = length
                    changed = True
            if not changed:
                return heights
        return None


class ModuloSchedule(NamedTuple):
    """`times[a]` in cycles from the start of the iteration; `order`: the nodes as the kernel issues them."""

    interval: int
    times: list[int]
    order: list[int]

    def stage(self, a: int) -> int:
        """The stage of a node."""
        return self.times[a] // self.interval

    @property
    def stages(self) -> int:
        """How many iterations overlap."""
        return max(self.times) // self.interval + 1


def schedule(graph: LoopGraph, limit: int, start: int = 1) -> ModuloSchedule | None:
    """The schedule with the least interval from `start` up to `limit` that the search finds."""
    interval = max(start, graph.resource_bound()) - 1
    tried = 0
    while tried < MAX_PLACED:
        interval += 1
        if interval > limit:
            break
        heights = graph.heights(interval)
        if heights is None:
            continue
        if any(early > late for early, late in zip(_starts(graph, interval), _deadlines(graph, interval))):
            continue
        tried += 1
        times = _place(graph, interval, heights)
        if times is None:
            continue
        order = kernel_order(graph, interval, times)
        if order is not None and max(times) // interval < MAX_STAGES:
            return ModuloSchedule(interval, times, order)
    return None


def _place(graph: LoopGraph, interval: int, heights: list[int]) -> list[int] | None:
    """Times for one interval, or None if the budget runs out."""
    n = len(graph.classes)
    deadlines = _deadlines(graph, interval)
    times: list[int | None] = [None] * n
    last = [-1] * n  # where a node stood before it was evicted
    table = _Table(graph.machine, interval)
    budget = BUDGET * n
    # the branch first, then what it waits for, then by height; ties in source order
    todo = sorted(range(n), key=lambda a: (a != graph.branch, -heights[a], a))
    while todo:
        if not budget:
            return None
        budget -= 1
        a = todo.pop(0)
        early = 0
        for p, _, latency, distance in graph.predecessors[a]:
            at = times[p]
            if at is not None and p != a:
                early = max(early, at + latency - distance * interval)
        late = min(early + interval - 1, deadlines[a])
        if a == graph.branch:
            early = late = interval - 1
        if early > deadlines[a]:
            return None
        ic = graph.classes[a]
        chosen = next((t for t in range(early, late + 1) if table.free(ic, t)), None)
        if chosen is None:
            chosen = max(early, min(last[a] + 1, late))
        for other in table.in_the_way(ic, chosen):
            if other == graph.branch:
                return None
            _evict(other, times, table)
            todo.append(other)
        times[a] = last[a] = chosen
        table.take(a, ic, chosen)
        for _, b, latency, distance in graph.successors[a]:
            at = times[b]
            if at is not None and b != a and at < chosen + latency - distance * interval:
                if b == graph.branch:
                    return None
                _evict(b, times, table)
                todo.append(b)
        todo.sort(key=lambda x: (-heights[x], x))
    first = [t for t in times if t is not None]
    return first if not violations(graph, interval, first) else None


def _evict(a: int, times: list[int | None], table: _Table) -> None:
    times[a] = None
    table.release(a)


def _starts(graph: LoopGraph, interval: int) -> list[int]:
    """The earliest time of each node if there were resources for all."""
    early = [0] * len(graph.classes)
    changed = True
    while changed:  # ends: no recurrence is longer than the interval allows
        changed = False
        for a, b, latency, distance in graph.edges:
            if early[a] + latency - distance * interval > early[b]:
                early[b] = early[a] + latency - distance * interval
                changed = True
    return early


def _deadlines(graph: LoopGraph, interval: int) -> list[int]:
    """The last time of each node that lets the branch stand in the last cycle of stage 0."""
    far = 1 << 30
    late = [far] * len(graph.classes)
    late[graph.branch] = interval - 1
    changed = True
    rounds = 0
    while changed and rounds <= len(late):
        changed = False
        rounds += 1
        for a, b, latency, distance in graph.edges:
            if late[b] < far and late[b] - latency + distance * interval < late[a]:
                late[a] = late[b] - latency + distance * interval
                changed = True
    return late


def violations(graph: LoopGraph, interval: int, times: Sequence[int]) -> list[LoopEdge]:
    """The edges that a schedule breaks."""
    return [e for e in graph.edges if times[e.target] < times[e.source] + e.latency - e.distance * interval]


def kernel_order(graph: LoopGraph, interval: int, times: Sequence[int]) -> list[int] | None:
    """The nodes by cycle of the kernel, such that an edge within one pass of it goes forward; the branch last."""
    n = len(graph.classes)
    missing = [0] * n
    inside: list[list[int]] = [[] for _ in range(n)]
    for a, b, _, distance in graph.edges:
        passes = times[b] // interval + distance - times[a] // interval
        if passes < 0:
            return None
        if not passes and a != b:
            inside[a].append(b)
            missing[b] += 1
    order: list[int] = []
    ready = [a for a in range(n) if not missing[a]]
    while ready:
        ready.sort(key=lambda a: (a == graph.branch, times[a] % interval, a))
        a = ready.pop(0)
        order.append(a)
        for b in inside[a]:
            missing[b] -= 1
            if not missing[b]:
                ready.append(b)
    return order if len(order) == n and order[-1] == graph.branch else None


class _Table:
    """The modulo reservation table: micro-ops and units taken in each cycle of the kernel."""

    __slots__ = ("held", "interval", "uops", "users", "width")

    def __init__(self, machine: Machine, interval: int) -> None:
        self.interval = interval
        self.width = machine.issue_width
        self.uops = [0] * interval
        self.users: dict[tuple[int, int], int] = {}  # (unit slot, cycle) -> node
        self.held: dict[int, tuple[int, int, list[tuple[int, int]]]] = {}  # node -> (cycle, micro-ops, cells)

    def _cells(self, ic: IssueClass, time: int) -> list[tuple[int, int]] | None:
        """Free cells for every resource of a class, or None."""
        found: list[tuple[int, int]] = []
        for slots, begin, end in ic.hazards:
            if end - begin > self.interval:
                return None
            for slot in slots:
                cells = [(slot, (time + c) % self.interval) for c in range(begin, end)]
                if not any(cell in self.users or cell in found for cell in cells):
                    found.extend(cells)
                    break
            else:
                return None
        return found

    def free(self, ic: IssueClass, time: int) -> bool:
        """Whether an instruction of this class can issue at a time."""
        return self.uops[time % self.interval] + ic.micro_ops <= max(self.width, ic.micro_ops) and self._cells(ic, time) is not None

    def in_the_way(self, ic: IssueClass, time: int) -> list[int]:
        """The nodes to evict so that it can; none if it can."""
        if self.free(ic, time):
            return []
        cycle = time % self.interval
        nodes = {node for node, (at, _, _) in self.held.items() if at == cycle}
        for slots, begin, end in ic.hazards:
            for c in range(begin, end):
                for slot in slots:
                    user = self.users.get((slot, (time + c) % self.interval))
                    if user is not None:
                        nodes.add(user)
        return sorted(nodes)

    def take(self, a: int, ic: IssueClass, time: int) -> None:
        """Note that a node issues at a time."""
        cells = self._cells(ic, time) or []
        self.uops[time % self.interval] += ic.micro_ops
        self.held[a] = (time % self.interval, ic.micro_ops, cells)
        for cell in cells:
            self.users[cell] = a

    def release(self, a: int) -> None:
        """Forget a node."""
        cycle, uops, cells = self.held.pop(a)
        self.uops[cycle] -= uops
        for cell in cells:
            del self.users[cell]
