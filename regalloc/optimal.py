"""Exact allocation: spilling, assignment, coalescing and rematerialization in one model, solved by CP-SAT (OR-Tools, an extra).

The model (`optimal_model.py`) decides per segment (`segments.py`) which register a value has at its accesses and whether it stays there until the
next; `cost.py` says what is made least.  Its optimum is relative to what it can say: a value changes its place only at its accesses and at
block boundaries, the instructions are as they are, and the two sides of a copy hold two values while both live.

First a relaxed model without the registers' names is solved: its optimum is a lower bound, often the cost that another strategy has reached already,
and then nothing more is asked.  Otherwise the whole model looks for registers for what the relaxed one keeps, and then for everything.

The best allocation of the other strategies is the solver's start and the upper bound of the objective; whichever is cheaper in the end is
returned, so the result never costs more than theirs.  Where the model is too large, or the solver finds nothing, that allocation
stands; remarks say which strategy took over and how far from the proven bound it is.

Deterministic: one worker, a fixed seed, and a limit in the solver's own deterministic time (about a second per unit).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.regalloc.best import best_heuristic, resolved_cost
from oxllc.regalloc.problem import Problem

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction
    from oxllc.regalloc.result import Allocation

MAX_INSTRUCTIONS = 600
MAX_VARIABLES = 60_000  # of the model with registers; the bound of the relaxed one is there beyond it
RELAXED = 0.4  # its share of the time
TOLERANCE = 1e-6  # relative; objective coefficients are rounded


def allocate(mf: MachineFunction, ctx: PassContext) -> Allocation:
    """Allocate registers of a function that is out of SSA and in two-address form.  Raises OxllcError where OR-Tools is not installed."""
    require_solver()
    p = Problem(mf, ctx)
    name, best, best_cost = best_heuristic(p, mf, ctx)
    size = len(p.numbering.instrs)
    if size > MAX_INSTRUCTIONS:
        return _fallback(mf, ctx, name, best, f"{size} instructions are more than {MAX_INSTRUCTIONS}")
    bound = 0.0
    if best_cost > 0:
        from oxllc.regalloc.optimal_model import Model

        limit = ctx.options.regalloc_time_limit
        relaxed = Model(p, best, relaxed=True).solve(RELAXED * limit, best_cost)
        bound = min(relaxed.bound, best_cost)
        model = Model(p, best)
        if best_cost - bound > TOLERANCE * best_cost and model.size <= MAX_VARIABLES:
            solved = model.solve((1 - RELAXED) * limit, best_cost, bound, relaxed.kept)
            bound = min(max(bound, solved.bound), best_cost)
            if solved.allocation is not None:
                cost = resolved_cost(p, mf, solved.allocation)
                if cost < best_cost:
                    name, best, best_cost = "", solved.allocation, cost
    gap = max(0.0, best_cost - bound) / best_cost if best_cost > 0 else 0.0
    gap = 0.0 if gap < TOLERANCE else gap
    best.stats["optimal_cost"] = best_cost
    best.stats["optimal_bound"] = bound
    best.stats["optimal_gap"] = gap
    ctx.count("regalloc.optimal.proven" if gap == 0 else "regalloc.optimal.unproven")
    ctx.count("regalloc.optimal.gap-percent-sum", round(100 * gap))
    what = f"the allocation of '{name}'" if name else "the solver's allocation"
    ctx.remarks.append((mf.name, f"optimal: {what}, cost {best_cost:.6g}, bound {bound:.6g}, gap {100 * gap:.2f} %"))
    return best


def require_solver() -> None:
    """Raise OxllcError with what to do where OR-Tools cannot be imported."""
    from importlib.util import find_spec

    if find_spec("ortools") is None:
        raise OxllcError("-regalloc=optimal needs the CP-SAT solver of OR-Tools, which is not installed: pip install 'oxllc[optimal]'")


def _fallback(mf: MachineFunction, ctx: PassContext, name: str, allocation: Allocation, why: str) -> Allocation:
    ctx.count("regalloc.optimal.too-large")
    ctx.remarks.append((mf.name, f"optimal: too large ({why}); '{name}' took over, nothing is proven"))
    return allocation
