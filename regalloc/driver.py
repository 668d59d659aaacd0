"""The allocation pass: picks the strategy, resolves, rewrites, and proves the result when asked.

A strategy is a function (mf, ctx) -> Allocation that leaves the function as it is.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.mir import frequency
from oxllc.regalloc import basic, fast, graphcolor, greedy, linearscan, pbqp, ssa, straight, unspillable
from oxllc.regalloc.checker import Snapshot, check
from oxllc.regalloc.compact import prefer_narrow
from oxllc.regalloc.cost import allocation_cost
from oxllc.regalloc.occupancy import consider
from oxllc.regalloc.problem import Problem
from oxllc.regalloc.resolve import resolve
from oxllc.regalloc.rewrite import rewrite

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction
    from oxllc.regalloc.result import Allocation

    Strategy = Callable[[MachineFunction, PassContext], Allocation]

STRATEGIES: dict[str, Strategy] = {
    "fast": fast.allocate,
    "basic": basic.allocate,
    "linearscan": linearscan.allocate,
    "graphcolor": graphcolor.allocate,
    "greedy": greedy.allocate,
    "ssa": ssa.allocate,
    "pbqp": pbqp.allocate,
}
EXTRA_STRATEGIES = ("auto", "best", "optimal")  # they run the others, and are no rows of their own in a comparison of all


def find_strategy(name: str) -> Strategy:
    """The strategy of a name.  Raises OxllcError for an unknown one."""
    if name in ("auto", "best"):
        from oxllc.regalloc import best

        return best.allocate_auto if name == "auto" else best.allocate
    if name == "optimal":
        from oxllc.regalloc import optimal

        return optimal.allocate
    strategy = STRATEGIES.get(name)
    if strategy is None:
        raise OxllcError(f"unknown register allocator '{name}'; choose one of {', '.join((*STRATEGIES, *EXTRA_STRATEGIES))}")
    return strategy


GENERIC_COPIES = ("COPY", "REG_SEQUENCE", "EXTRACT_SUBREG", "INSERT_SUBREG")


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Allocate registers of one function by `ctx.options.regalloc`.

    Before: out of SSA, two-address form.  After: no virtual registers.  Raises OxllcError for an unknown strategy, and where
    inline assembly leaves too few registers."""
    begin = time.perf_counter()
    generic = {mf.target.desc(name).id for name in GENERIC_COPIES}
    copies = sum([mi.desc.id in generic for block in mf.blocks for mi in block.instrs])
    strategy = strategy_of(ctx)
    snapshot = Snapshot(mf) if ctx.options.verify_regalloc else None
    if not ctx.options.opt_level and strategy is linearscan.allocate and not ctx.options.measure_regalloc:
        steps = straight.run(mf)
        if steps is not None:
            mf.stats["copies_before"] = copies
            mf.stats["regalloc_seconds"] = time.perf_counter() - begin
            if snapshot is not None:
                check(snapshot, steps)
            _count(mf, ctx)
            return
    frequency.run(mf, ctx)
    if strategy is fast.allocate:
        mf.liveness = None
        unspillable.assign(mf)
        snapshot = Snapshot(mf) if ctx.options.verify_regalloc else None
    allocation = _allocate(mf, ctx, strategy)
    seconds = time.perf_counter() - begin
    if ctx.options.measure_regalloc:
        mf.stats["allocation_cost"] = allocation_cost(Problem(mf, ctx), allocation)
    mf.liveness = None
    begin = time.perf_counter()
    rewriter = rewrite(mf, allocation)
    mf.stats["copies_before"] = copies
    mf.stats["regalloc_seconds"] = seconds + time.perf_counter() - begin
    if snapshot is not None:
        check(snapshot, rewriter.steps)
    _count(mf, ctx)


def _count(mf: MachineFunction, ctx: PassContext) -> None:
    for name in ("spills", "reloads", "remats", "copies"):
        ctx.count(f"regalloc.{name}", int(mf.stats[name]))


def strategy_of(ctx: PassContext) -> Callable[[MachineFunction, PassContext], Allocation]:
    """The strategy that the options name; OxllcError if there is none of this name."""
    return find_strategy(ctx.options.regalloc)


def solve(mf: MachineFunction, ctx: PassContext) -> Allocation:
    """The outcome of a strategy with its edits, not applied: for reports."""
    strategy = strategy_of(ctx)
    frequency.run(mf, ctx)
    if strategy is fast.allocate:
        unspillable.assign(mf)
    return _allocate(mf, ctx, strategy)


def _allocate(mf: MachineFunction, ctx: PassContext, strategy: Strategy) -> Allocation:
    """A strategy's outcome with its edits."""

    def once() -> Allocation:
        allocation = strategy(mf, ctx)
        if ctx.options.opt_level:
            allocation.stats["narrowed_bytes"] = prefer_narrow(mf, allocation)
        resolve(mf, allocation)
        return allocation

    return consider(mf, ctx, once(), once) if ctx.options.opt_level else once()
