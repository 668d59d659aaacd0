"""Scheduling before register allocation (`-pre-RA-sched=`): hide latencies without running out of registers.

Runs after coalescing, on virtual registers out of SSA form.  Heuristics, with LLVM's names:

- `source`: leave the order of selection;
- `list-latency`: critical path first, registers do not count;
- `list-pressure`: fewest live values;
- `list-hybrid`: critical path first while the registers suffice, fewest live values beyond.  Where no order fits, the hybrid, the
  latency and the pressure order compete: least cycles plus the cost of a spill for each register in excess;
- `list-bidirectional`: from both ends, see `bidirectional.py`.

An order is taken only if it is better than the source order on the in-order machine: fewer cycles (list-latency), less pressure
(list-pressure), fewer cycles with spills counted in (list-hybrid, list-bidirectional).  Regions end at what `Boundaries` says;
in particular nothing moves across an instruction that touches an allocatable physical register, so no physical live range grows.

Invariants: every block holds the same instructions; what keeps its place (see `checker.py`) does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError, did_you_mean
from oxllc.mir import liveness
from oxllc.sched.dependence import Boundaries, build
from oxllc.sched.list_scheduler import can_improve, cycles_of, is_better, schedule_latency, schedule_pressure, source_cycles
from oxllc.sched.machine import machine_of
from oxllc.sched.pressure import BlockBounds, BlockPressure, PressureSets
from oxllc.sched.stalls import may_stall

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction
    from oxllc.sched.dependence import DependenceGraph
    from oxllc.sched.pressure import RegionPressure

HEURISTICS = ("source", "list-latency", "list-pressure", "list-hybrid", "list-bidirectional")
ALIASES = {"none": "source", "linearize": "source", "list-ilp": "list-hybrid", "list-burr": "list-pressure", "default": "list-hybrid"}
SPILL_INSTRUCTIONS = 2  # a store and a reload: what each register in excess costs besides the reload's latency
MAX_PRESSURE_REGION = 2000  # longer regions: latency only, the pressure-aware choices look at whole ready lists


def heuristic(name: str) -> str:
    """The heuristic of an option value; raises OxllcError for an unknown one."""
    name = ALIASES.get(name, name)
    if name not in HEURISTICS:
        hint = did_you_mean(name, HEURISTICS)
        known = f"{hint + ' ' if hint else ''}known: {', '.join(HEURISTICS)}"
        raise OxllcError(f"option '-pre-RA-sched': there is no scheduler '{name}'; {known}")
    return name


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Schedule every region of a function."""
    kind = heuristic(ctx.options.pre_ra_sched)
    if kind == "source":
        return
    machine = machine_of(mf.target)
    bounds = Boundaries(mf, machine, fixed_physical=True)
    sets = PressureSets(mf, machine)
    live = limits = None
    if kind == "list-pressure" or (kind in ("list-hybrid", "list-bidirectional") and sets.may_exceed()):
        live = mf.liveness or liveness.compute(mf)
        limits = BlockBounds(live, sets)

    def is_spill_slot(index: int) -> bool:
        return mf.frame_objects[index].is_spill_slot

    latency_first = kind in ("list-latency", "list-hybrid")
    verify = ctx.options.verify_machineinstrs
    changed = saved = 0
    for block in mf.blocks:
        instrs = block.instrs
        regions = bounds.split(instrs)
        if not regions:
            continue
        before = list(instrs) if verify else instrs
        walk = None
        if live is not None and limits is not None and (kind == "list-pressure" or limits.may_exceed(block)):
            walk = BlockPressure(block, live, sets)
        for begin, end in reversed(regions):
            region = instrs[begin:end]
            pressure = None
            if walk is not None and len(region) <= MAX_PRESSURE_REGION:
                pressure = walk.region(begin, end)
            if latency_first and not may_stall(region, machine, instrs[end:end + 2]):
                if pressure is None or kind == "list-latency" or pressure.fits_any_order() or not pressure.source_excess():
                    continue  # nothing to gain
            graph = build(region, machine, instrs[end:end + 2], is_spill_slot)
            order, cycles = _best(graph, pressure, kind)
            if order is not None:
                changed += 1
                saved += source_cycles(graph) - cycles
                if walk is not None:
                    walk.go_to(begin)
                instrs[begin:end] = [region[a] for a in order]
        if verify:
            from oxllc.sched.checker import check

            problems = check(mf, before, block.instrs)
            assert not problems, f"{mf.name}: {block}: pre-RA schedule: " + "; ".join(problems)
    if mf.target.simt is not None and kind == "list-hybrid":
        from oxllc.sched.fewer_registers import save_registers

        save_registers(mf, ctx, machine, bounds, sets, live or liveness.compute(mf), is_spill_slot)
    if changed:
        ctx.count("pre-ra-sched.regions", changed)
        ctx.count("pre-ra-sched.cycles-saved", saved)


def _best(graph: DependenceGraph, pressure: RegionPressure | None, kind: str) -> tuple[list[int] | None, int]:
    """The order to take (None: the source order) and its cycles."""
    source = range(len(graph.instrs))
    if kind == "list-pressure":
        if pressure is None:
            return None, source_cycles(graph)
        order = schedule_pressure(graph, pressure)
        if pressure.worst(order) < pressure.worst(source):
            return order, cycles_of(graph, order)
        return None, source_cycles(graph)
    if kind == "list-bidirectional":
        return _both_ends(graph, pressure)
    if pressure is None or kind == "list-latency" or pressure.fits_any_order():
        if not _worth_a_try(graph):
            return None, source_cycles(graph)
        order, cycles = schedule_latency(graph)
        return (order, cycles) if is_better(graph, order, cycles) else (None, cycles)
    spill = SPILL_INSTRUCTIONS + graph.machine.load_latency
    excess = pressure.source_excess()
    best: list[int] | None = None
    best_cycles = source_cycles(graph)
    best_cost = best_cycles + spill * excess
    if excess == 0 and not _worth_a_try(graph):
        return None, best_cycles
    pressure.reset()
    order, cycles = schedule_latency(graph, pressure)
    candidates = [(order, cycles, pressure.peak_excess())]
    if candidates[0][2] or cycles > graph.lower_bound():
        order, cycles = schedule_latency(graph)
        candidates.append((order, cycles, pressure.excess(order)))
    if min(excess, candidates[0][2]):
        order = schedule_pressure(graph, pressure)
        candidates.append((order, cycles_of(graph, order), pressure.excess(order)))
    for order, cycles, excess in candidates:
        cost = cycles + spill * excess
        if cost < best_cost:
            best, best_cycles, best_cost = order, cycles, cost
    return best, best_cycles


def _both_ends(graph: DependenceGraph, pressure: RegionPressure | None) -> tuple[list[int] | None, int]:
    """`list-bidirectional`: its order where that is better than the source order."""
    before = cost = source_cycles(graph)
    if len(graph.instrs) > MAX_PRESSURE_REGION or (pressure is None and not _worth_a_try(graph)):
        return None, before
    from oxllc.sched.bidirectional import schedule_bidirectional

    order = schedule_bidirectional(graph, pressure)
    cycles = after = cycles_of(graph, order)
    if pressure is not None:
        spill = SPILL_INSTRUCTIONS + graph.machine.load_latency
        cost += spill * pressure.excess(range(len(order)))
        after += spill * pressure.excess(order)
    return (order, cycles) if after < cost else (None, before)


def _worth_a_try(graph: DependenceGraph) -> bool:
    """Whether another order could save cycles."""
    if graph.machine.issue_width > 1 or any(ic.hazards for ic in graph.classes):
        return graph.stalls > 0 or can_improve(graph)
    return graph.stalls > 0
