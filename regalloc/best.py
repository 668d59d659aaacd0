"""The cheapest outcome of several strategies for each function, by what `cost.py` counts.

No strategy is the best everywhere: which loop is cut where, and who gives way to whom, is a guess in all of them.  All of them run, and the
estimate decides; the time is the sum of theirs.  `optimal` starts from the same.  `auto` runs the second one only where there is something to win:
in large loops with many ends (interpreters, parsers) linear scan leaves values in other places at the ends than at the head.

Input: `Problem`.  Output: that strategy's `Allocation`; a remark names it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.regalloc import graphcolor, greedy, linearscan, pbqp, ssa
from oxllc.regalloc.cost import allocation_cost
from oxllc.regalloc.problem import Problem
from oxllc.regalloc.resolve import resolve

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction
    from oxllc.regalloc.result import Allocation

# What an allocation may cost, relative to the instructions executed, before another one is tried: in QuickJS nearly all that `greedy` wins
# is beyond, in the C examples no function.
WORTH_ANOTHER = 0.1
QUICK = ("linearscan", "graphcolor", "greedy")  # what `best` tries; the others are rarely cheaper and take longer
HEURISTICS = {"linearscan": linearscan.allocate, "graphcolor": graphcolor.allocate, "greedy": greedy.allocate, "ssa": ssa.allocate,
              "pbqp": pbqp.allocate}


def allocate(mf: MachineFunction, ctx: PassContext) -> Allocation:
    """Allocate registers of a function that is out of SSA and in two-address form."""
    name, allocation, cost = best_heuristic(Problem(mf, ctx), mf, ctx, QUICK)
    ctx.remarks.append((mf.name, f"best: the allocation of '{name}', cost {cost:.6g}"))
    return allocation


def allocate_auto(mf: MachineFunction, ctx: PassContext) -> Allocation:
    """Linear scan; where it splits or spills for much of the function's work, whichever of it and `greedy` costs less."""
    allocation = linearscan.allocate(mf, ctx)
    if not allocation.pieces:
        return allocation
    p = Problem(mf, ctx)
    cost = resolved_cost(p, mf, allocation)
    if cost <= WORTH_ANOTHER * sum(block.frequency * len(block.instrs) for block in mf.blocks):
        return allocation
    other = greedy.allocate(mf, ctx)
    return other if resolved_cost(p, mf, other) < cost else allocation


def resolved_cost(p: Problem, mf: MachineFunction, a: Allocation) -> float:
    """Cost of an allocation whose edits are not made yet; leaves them unmade."""
    resolve(mf, a)
    cost = allocation_cost(p, a)
    a.edits = []
    a.edge_edits = {}
    return cost


def best_heuristic(p: Problem, mf: MachineFunction, ctx: PassContext, names: tuple[str, ...] = tuple(HEURISTICS)) -> tuple[str, Allocation, float]:
    """The cheapest of some strategies: name, allocation, cost."""
    found: tuple[str, Allocation, float] | None = None
    for name in names:
        allocation = HEURISTICS[name](mf, ctx)
        cost = resolved_cost(p, mf, allocation)
        if found is None or cost < found[2] - 1e-9:
            found = name, allocation, cost
    assert found is not None
    return found
