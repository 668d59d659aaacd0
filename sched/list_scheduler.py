"""List scheduling of one region on the in-order machine (Cooper and Torczon, section 12.3).

`schedule_latency` goes top-down, cycle by cycle: of the instructions whose operands are ready, the one with the longest latency
path to the end of the region issues first; resources of wide or partly pipelined machines are reserved.  Given a
`RegionPressure` it is the hybrid of LLVM's list-hybrid: while the registers suffice latency decides, beyond that the instruction
that frees most registers.  `schedule_pressure` goes bottom-up and always takes the instruction that makes fewest values live,
in the spirit of Sethi and Ullman's numbering, near to the source order where there is no difference.

Input: a `DependenceGraph`.  Output: a permutation of its nodes that keeps every edge.  Ready lists are heaps of ints that encode
(priority, node), so ties are broken by source order and the result does not depend on anything else.

Complexity: O(e + n log n) for latency; the pressure-aware choices look at the whole ready list, O(n * ready list).
"""

from __future__ import annotations

from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.sched.dependence import DependenceGraph
    from oxllc.sched.machine import IssueClass
    from oxllc.sched.pressure import RegionPressure


def schedule_latency(graph: DependenceGraph, pressure: RegionPressure | None = None) -> tuple[list[int], int]:
    """The order with the critical path first, and its cycles (comparable with `graph.source_cycles`).

    With `pressure`, registers decide as soon as one more value would exceed them."""
    n = len(graph.instrs)
    machine = graph.machine
    classes = graph.classes
    successors = graph.successors
    missing = graph.predecessor_counts.copy()
    heights = graph.heights()
    width = machine.issue_width
    top = max(heights) + 1
    # an entry of the ready list is (top - height) * n + node: smallest first
    ready = [(top - heights[a]) * n + a for a in range(n) if not missing[a]]
    heapify(ready)
    waiting: list[int] = []  # earliest cycle * n + node
    earliest = [0] * n
    free = _Units(graph)
    order: list[int] = []
    exits = graph.exit_latency
    cycle = slots = end = 0
    while len(order) < n:
        while waiting and waiting[0] < (cycle + 1) * n:
            a = heappop(waiting) % n
            heappush(ready, (top - heights[a]) * n + a)
        chosen = -1
        if ready:
            if pressure is not None and pressure.is_tight():
                chosen = _relieve(ready, waiting, n, pressure)
                if chosen >= 0 and earliest[chosen] > cycle:
                    cycle, slots = earliest[chosen], 0
                if chosen >= 0 and classes[chosen].hazards:
                    until = free.free_at(classes[chosen])
                    if until > cycle:
                        cycle, slots = until, 0
            elif free.simple:
                chosen = heappop(ready) % n
            else:
                held: list[int] = []
                while ready:
                    entry = heappop(ready)
                    a = entry % n
                    hazards = classes[a].hazards
                    if hazards and free.free_at(classes[a]) > cycle:
                        held.append(entry)
                        continue
                    chosen = a
                    break
                for entry in held:
                    heappush(ready, entry)
        if chosen < 0:  # nothing can issue now: on to the next cycle in which something may
            events = [free.free_at(classes[entry % n]) for entry in ready]
            if waiting:
                events.append(waiting[0] // n)
            cycle = max(cycle + 1, min(events))
            slots = 0
            continue
        order.append(chosen)
        ic = classes[chosen]
        if ic.hazards:
            free.take(ic, cycle)
        if pressure is not None:
            pressure.issue(chosen)
        if cycle + exits[chosen] > end:
            end = cycle + exits[chosen]
        for b, latency in successors[chosen]:
            at = cycle + latency
            if at > earliest[b]:
                earliest[b] = at
            missing[b] -= 1
            if not missing[b]:
                at = earliest[b]
                if at <= cycle:
                    heappush(ready, (top - heights[b]) * n + b)
                else:
                    heappush(waiting, at * n + b)
        slots += ic.micro_ops
        while slots >= width and ic.micro_ops:
            cycle += 1
            slots -= width
            if not slots:
                break
    return order, max(end, cycle + (1 if slots else 0))


def _relieve(ready: list[int], waiting: list[int], n: int, pressure: RegionPressure) -> int:
    """Take the instruction that lowers the pressure most out of the ready (or, if none there lowers it, the waiting) list."""
    best = best_change = 0
    best_entry = -1
    for entry in ready:
        change = pressure.change(entry % n)
        if best_entry < 0 or change < best_change or (change == best_change and entry < best_entry):
            best_entry, best_change = entry, change
    if best_change > 0:  # rather wait for one that frees registers than make more values live
        late_entry = -1
        for entry in waiting:
            change = pressure.change(entry % n)
            if change < best_change or (late_entry >= 0 and change == best_change and entry < late_entry):
                late_entry, best_change = entry, change
        if late_entry >= 0:
            waiting.remove(late_entry)
            heapify(waiting)
            return late_entry % n
    best = best_entry % n
    ready.remove(best_entry)
    heapify(ready)
    return best


class _Units:
    """When the resource units that a region's instructions compete for are free."""

    __slots__ = ("busy", "simple")

    def __init__(self, graph: DependenceGraph) -> None:
        self.simple = not graph.has_hazards
        self.busy: list[int] = [] if self.simple else [0] * graph.machine.slot_count

    def free_at(self, ic: IssueClass) -> int:
        """The first cycle in which an instruction of this class finds all its resources."""
        cycle = 0
        busy = self.busy
        for slots, begin, _ in ic.hazards:
            at = busy[slots[0]]
            for slot in slots:
                if busy[slot] < at:
                    at = busy[slot]
            if at - begin > cycle:
                cycle = at - begin
        return cycle

    def take(self, ic: IssueClass, cycle: int) -> None:
        """Hold the least busy units from `cycle` on."""
        busy = self.busy
        for slots, _, end in ic.hazards:
            best = slots[0]
            for slot in slots:
                if busy[slot] < busy[best]:
                    best = slot
            busy[best] = cycle + end


def schedule_pressure(graph: DependenceGraph, pressure: RegionPressure) -> list[int]:
    """The order with few live values: bottom-up, always what adds least, else what stands last in the source."""
    n = len(graph.instrs)
    remaining = [len(outs) for outs in graph.successors]
    predecessors: list[list[int]] = [[] for _ in range(n)]
    for a, outs in enumerate(graph.successors):
        for b, _ in outs:
            predecessors[b].append(a)
    ready = [a for a in range(n) if not remaining[a]]
    order: list[int] = []
    live = pressure.start_bottom_up()
    while ready:
        best = 0
        best_change: tuple[int, int] | None = None
        for i, a in enumerate(ready):
            change = (live.change(a), -a)
            if best_change is None or change < best_change:
                best, best_change = i, change
        a = ready[best]
        ready[best] = ready[-1]
        ready.pop()
        order.append(a)
        live.issue(a)
        for b in predecessors[a]:
            remaining[b] -= 1
            if not remaining[b]:
                ready.append(b)
    order.reverse()
    return order


def cycles_of(graph: DependenceGraph, order: Sequence[int]) -> int:
    """Cycles that an order takes on the in-order machine, with the same rules as `schedule_latency`."""
    return _issue(graph, order)[0]


def is_better(graph: DependenceGraph, order: Sequence[int], cycles: int) -> bool:
    """Whether an order of so many cycles is better than the source order: fewer cycles, or as many but an earlier branch.

    On a machine that issues several instructions a cycle, the branch behind a region can share the last one."""
    before = source_cycles(graph)
    if cycles != before or not _has_early_branch(graph):
        return cycles < before
    return _issue(graph, order)[1] < _issue(graph, range(len(order)))[1]


def can_improve(graph: DependenceGraph) -> bool:
    """Whether the source order is above a bound of what `is_better` compares."""
    if source_cycles(graph) > graph.lower_bound():
        return True
    if not _has_early_branch(graph):
        return False
    uops = sum([ic.micro_ops for ic in graph.classes])
    bound = max(max(graph.heights()), uops // graph.machine.issue_width)
    return _issue(graph, range(len(graph.instrs)))[1] > bound


def _has_early_branch(graph: DependenceGraph) -> bool:
    """Whether the branch behind a region may share a cycle with it."""
    return graph.branch is not None and graph.machine.issue_width > 1


def _issue(graph: DependenceGraph, order: Sequence[int]) -> tuple[int, int]:
    """(cycles of an order, cycle in which a branch behind it can issue)."""
    classes = graph.classes
    earliest = [0] * len(order)
    free = _Units(graph)
    width = graph.machine.issue_width
    exits = graph.exit_latency
    cycle = slots = end = 0
    for a in order:
        ic = classes[a]
        need = earliest[a]
        if ic.hazards:
            need = max(need, free.free_at(ic))
        if need > cycle:
            cycle, slots = need, 0
        if ic.hazards:
            free.take(ic, cycle)
        end = max(end, cycle + exits[a])
        for b, latency in graph.successors[a]:
            if cycle + latency > earliest[b]:
                earliest[b] = cycle + latency
        slots += ic.micro_ops
        while slots >= width and ic.micro_ops:
            cycle += 1
            slots -= width
            if not slots:
                break
    branch = graph.branch
    early = max(end, cycle, free.free_at(branch) if branch is not None and branch.hazards and not free.simple else 0)
    return max(end, cycle + (1 if slots else 0)), early


def source_cycles(graph: DependenceGraph) -> int:
    """Cycles of the source order, resources included (computed once)."""
    if not graph.has_resources_counted:
        graph.has_resources_counted = True
        if graph.has_hazards:
            graph.source_cycles = cycles_of(graph, range(len(graph.instrs)))
    return graph.source_cycles
