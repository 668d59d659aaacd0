"""Fewer registers in the same time, after scheduling for SIMT targets.

Below the number at which a core loses warps, registers cost the list scheduler nothing, and critical path first makes as many values
live as there are independent chains.  Most of them buy no cycle: where an operation takes four, the fifth chain waits anyway.  So the
regions that decide how many registers the function needs are scheduled again, and the order with fewest live values is taken of those
that take hardly more cycles.  Candidates: list scheduling within a window that moves over an order with few live values (bottom-up by
pressure; depth first with Sethi and Ullman's numbers: one result after the other), and the hybrid of `list_scheduler.py` under a limit
that bisection lowers.

Only blocks whose pressure is above what the blocks before them came down to are looked at: others cannot lower the function's.

Before and after: a scheduled block, the same instructions, at most a fiftieth more cycles by the in-order machine where loads go to
memory, a tenth where they hit a cache.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG
from oxllc.sched.dependence import build
from oxllc.sched.list_scheduler import cycles_of, schedule_latency, schedule_pressure, source_cycles
from oxllc.sched.pressure import BlockPressure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineBlock, MachineFunction, MachineInstr
    from oxllc.mir.liveness import Liveness
    from oxllc.sched.dependence import Boundaries, DependenceGraph
    from oxllc.sched.machine import Machine
    from oxllc.sched.pressure import PressureSets, RegionPressure

MAX_REGION = 1200  # longer ones keep their order: the pressure-aware choice looks at whole ready lists
TRIES = 6
WINDOWS = (1, 2, 4, 8, 16, 32, 64)
SLACK = 10  # one cycle of so many may be lost where loads hit a cache: other warps have something to do in it
FAR_SLACK = 50  # the same where they go to memory: other warps wait there too


def save_registers(mf: MachineFunction, ctx: PassContext, machine: Machine, bounds: Boundaries, sets: PressureSets, live: Liveness,
                   is_spill_slot: Callable[[int], bool]) -> None:
    """Lower the function's largest number of live lane registers where that costs no cycles."""
    assert mf.target.simt is not None
    home = sets.set_of[mf.target.simt.lane_class]
    if home < 0:
        return
    for block in mf.blocks:
        if any(mi.desc.name == "IMPLICIT_DEF" for mi in block.instrs):
            block.instrs = [block.instrs[a] for a in put_off_undefined(block.instrs, range(len(block.instrs)))]
    by_pressure = sorted(((_peak(block, live, sets, home), -block.number, block) for block in mf.blocks if block.instrs), reverse=True)
    far = mf.target.simt.numbers.get("DramLatency", 0)
    floor = saved = 0
    for peak, _, block in by_pressure:
        if peak <= floor:
            break
        walk = BlockPressure(block, live, sets)
        instrs = block.instrs
        before = list(instrs)
        for begin, end in reversed(bounds.split(instrs)):
            region = instrs[begin:end]
            if len(region) > MAX_REGION:
                continue
            pressure = walk.region(begin, end)
            pressure.worst(range(len(region)))
            if pressure.peak[home] <= floor:
                continue
            graph = build(region, machine, instrs[end:end + 2], is_spill_slot)
            order = _tighten(graph, pressure, home, floor, far)
            if order is not None:
                instrs[begin:end] = [region[a] for a in order]
        if ctx.options.verify_machineinstrs:
            from oxllc.sched.checker import check

            problems = check(mf, before, instrs)
            assert not problems, f"{mf.name}: {block}: fewer registers: " + "; ".join(problems)
        now = _peak(block, live, sets, home)
        saved += peak - now
        floor = max(floor, now)
    if saved:
        ctx.count("pre-ra-sched.registers-saved", saved)


def _peak(block: MachineBlock, live: Liveness, sets: PressureSets, home: int) -> int:
    """The largest pressure between two instructions of a block."""
    walk = BlockPressure(block, live, sets)
    peak = walk.current[home]
    for at in range(len(block.instrs) - 1, -1, -1):
        walk.go_to(at)
        peak = max(peak, walk.current[home])
    return peak


class _Time:
    """What an order may take: with the model's latency of loads, and with that of memory, so that loads are not put off."""

    __slots__ = ("allowed", "graph", "slow", "slow_allowed")

    def __init__(self, graph: DependenceGraph, far: int) -> None:
        self.graph = graph
        self.allowed = source_cycles(graph)
        self.allowed += self.allowed // SLACK
        self.slow = copy.copy(graph)
        self.slow.successors = [[(b, max(latency, far) if latency > 1 else latency) for b, latency in outs] if mi.desc.may_load else outs
                                for mi, outs in zip(graph.instrs, graph.successors)]
        self.slow_allowed = cycles_of(self.slow, range(len(graph.instrs)))
        self.slow_allowed += self.slow_allowed // FAR_SLACK

    def suffices(self, order: list[int]) -> bool:
        return cycles_of(self.graph, order) <= self.allowed and cycles_of(self.slow, order) <= self.slow_allowed


def _tighten(graph: DependenceGraph, pressure: RegionPressure, home: int, floor: int, far: int) -> list[int] | None:
    """An order with a lower peak than the source order and hardly more cycles; None if there is none."""
    time = _Time(graph, far)
    high = pressure.peak[home]
    low = max(floor, pressure.top[home], pressure.bottom[home])
    best: list[int] | None = None
    n = len(graph.instrs)
    for near in (schedule_pressure(graph, pressure), depth_first(graph)):
        for window in WINDOWS:
            if low >= high or window >= 2 * n:
                break
            order = put_off_undefined(graph.instrs, windowed(graph, near, window))
            pressure.worst(order)
            peak = pressure.peak[home]
            if peak < high and time.suffices(order):
                best, high = order, peak
    limits = list(pressure.limits)
    for _ in range(TRIES):
        if low >= high:
            break
        middle = (low + high) // 2
        pressure.limits = [middle if s == home else limit for s, limit in enumerate(limits)]
        pressure.reset()
        order = put_off_undefined(graph.instrs, schedule_latency(graph, pressure)[0])
        pressure.worst(order)
        peak = pressure.peak[home]
        if peak < high and time.suffices(order):
            best, high = order, peak
        else:
            low = middle + 1
    pressure.limits = limits
    return best


def put_off_undefined(instrs: Sequence[MachineInstr], order: Iterable[int]) -> list[int]:
    """An order in which registers become undefined right in front of their next access, not before: until then they are free."""
    out: list[int] = []
    pending: dict[int, int] = {}
    for a in order:
        mi = instrs[a]
        if mi.desc.name == "IMPLICIT_DEF" and mi.reg_defs()[0] >= FIRST_VREG and not mi.predicate:
            pending[mi.reg_defs()[0]] = a
            continue
        if pending:
            if mi.desc.is_terminator:
                out += pending.values()
                pending.clear()
            else:
                out += [pending.pop(reg) for reg in dict.fromkeys((*mi.reg_uses(), *mi.reg_defs())) if reg in pending]
        out.append(a)
    return [*out, *pending.values()]


def depth_first(graph: DependenceGraph) -> list[int]:
    """One result after the other, each with all that it needs that is not there yet, what needs most registers first (Sethi and Ullman)."""
    n = len(graph.instrs)
    needs: list[list[int]] = [[] for _ in range(n)]
    for a, outs in enumerate(graph.successors):
        for b, _ in outs:
            needs[b].append(a)
    registers = [1] * n
    for a in range(n):
        needs[a].sort(key=lambda b: (-registers[b], b))
        for k, b in enumerate(needs[a]):
            registers[a] = max(registers[a], registers[b] + k)
    order: list[int] = []
    seen = [False] * n
    for root in range(n):
        if graph.successors[root]:
            continue
        stack = [(root, 0)]
        seen[root] = True
        while stack:
            a, k = stack.pop()
            while k < len(needs[a]) and seen[needs[a][k]]:
                k += 1
            if k < len(needs[a]):
                stack.append((a, k + 1))
                seen[needs[a][k]] = True
                stack.append((needs[a][k], 0))
            else:
                order.append(a)
    return order


def windowed(graph: DependenceGraph, near: list[int], window: int) -> list[int]:
    """List scheduling by critical path among the first `window` instructions of an order that have not been issued."""
    n = len(near)
    heights = graph.heights()
    missing = graph.predecessor_counts.copy()
    earliest = [0] * n
    open_: list[int] = []  # of the window, in the order `near`
    at = cycle = 0
    out: list[int] = []
    while len(out) < n:
        while len(open_) < window and at < n:
            open_.append(near[at])
            at += 1
        best = best_late = -1
        for a in open_:
            if missing[a]:
                continue
            late = earliest[a] if earliest[a] > cycle else cycle
            if best < 0 or late < best_late or (late == best_late and heights[a] > heights[best]):
                best, best_late = a, late
        open_.remove(best)
        out.append(best)
        cycle = best_late + 1
        for b, latency in graph.successors[best]:
            missing[b] -= 1
            if best_late + latency > earliest[b]:
                earliest[b] = best_late + latency
    return out
