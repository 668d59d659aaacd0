"""The allocation pass: picks the strategy, resolves, rewrites, and proves the result when asked.

A strategy is a function (mf, ctx) -> Allocation that leaves the function as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.mir import frequency
from oxllc.regalloc import basic, fast, graphcolor, greedy, linearscan, optimal, pbqp, ssa, unspillable
from oxllc.regalloc.checker import Snapshot, check
from oxllc.regalloc.resolve import resolve
from oxllc.regalloc.rewrite import rewrite

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction
    from oxllc.regalloc.result import Allocation

STRATEGIES: dict[str, Callable[[MachineFunction, PassContext], Allocation]] = {
    "fast": fast.allocate,
    "basic": basic.allocate,
    "linearscan": linearscan.allocate,
    "graphcolor": graphcolor.allocate,
    "greedy": greedy.allocate,
    "ssa": ssa.allocate,
    "pbqp": pbqp.allocate,
    "optimal": optimal.allocate,
}


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Allocate registers of one function by `ctx.options.regalloc`.

    Before: out of SSA, two-address form.  After: no virtual registers.  Raises OxllcError for an unknown strategy, and where
    inline assembly leaves too few registers."""
    strategy = STRATEGIES.get(ctx.options.regalloc)
    if strategy is None:
        raise OxllcError(f"unknown register allocator '{ctx.options.regalloc}'; choose one of {', '.join(STRATEGIES)}")
    frequency.run(mf, ctx)
    if strategy is fast.allocate:
        unspillable.assign(mf)
    snapshot = Snapshot(mf) if ctx.options.verify_regalloc else None
    allocation = strategy(mf, ctx)
    resolve(mf, allocation)
    rewriter = rewrite(mf, allocation)
    if snapshot is not None:
        check(snapshot, rewriter.steps)
    for name in ("spills", "reloads", "remats", "copies"):
        ctx.count(f"regalloc.{name}", int(mf.stats[name]))
