"""Scheduling after register allocation (`-post-RA-sched=`): fill the stalls that spill code, copies and reused registers left.

Runs on physical registers after frame lowering and pseudo expansion.  `list` takes the critical path first, under all dependences
between physical register units (anti and output dependences of reused registers included) and with the resources of the
machine; `none` and `source` leave the order.  An order is taken only if it saves cycles.

Invariants: as in `pre_ra.py`; register liveness at block boundaries does not change, since nothing leaves its block.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError, did_you_mean
from oxllc.sched.dependence import Boundaries, build
from oxllc.sched.list_scheduler import can_improve, is_better, schedule_latency, source_cycles
from oxllc.sched.machine import machine_of
from oxllc.sched.stalls import may_stall

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction

SCHEDULERS = ("list", "none", "source")


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Schedule every region of a function."""
    kind = ctx.options.post_ra_sched
    if kind not in SCHEDULERS:
        hint = did_you_mean(kind, SCHEDULERS)
        known = f"{hint + ' ' if hint else ''}known: {', '.join(SCHEDULERS)}"
        raise OxllcError(f"option '-post-RA-sched': there is no scheduler '{kind}'; {known}")
    if kind != "list":
        return
    machine = machine_of(mf.target)
    bounds = Boundaries(mf, machine, fixed_physical=False)

    def is_spill_slot(index: int) -> bool:
        return mf.frame_objects[index].is_spill_slot

    verify = ctx.options.verify_machineinstrs
    wide = machine.issue_width > 1
    changed = saved = 0
    for block in mf.blocks:
        instrs = block.instrs
        before = list(instrs) if verify else instrs
        for begin, end in bounds.split(instrs):
            region = instrs[begin:end]
            if not may_stall(region, machine, instrs[end:end + 2]):
                continue
            graph = build(region, machine, instrs[end:end + 2], is_spill_slot)
            hazards = any(ic.hazards for ic in graph.classes)
            if not hazards and not wide and not graph.stalls:
                continue
            if not can_improve(graph):
                continue
            order, cycles = schedule_latency(graph)
            if is_better(graph, order, cycles):
                changed += 1
                saved += source_cycles(graph) - cycles
                instrs[begin:end] = [region[a] for a in order]
        if verify:
            from oxllc.sched.checker import check

            problems = check(mf, before, block.instrs)
            assert not problems, f"{mf.name}: {block}: post-RA schedule: " + "; ".join(problems)
    if changed:
        ctx.count("post-ra-sched.regions", changed)
        ctx.count("post-ra-sched.cycles-saved", saved)
