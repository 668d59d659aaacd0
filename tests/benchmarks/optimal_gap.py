"""How far each register allocator is from the proven optimum, function by function.

    python tests/benchmarks/optimal_gap.py [--only examples,kernels,pressure] [--functions 20] [--seconds 5] [--each]

Every function up to allocation is given to all strategies; cost is `regalloc/cost.py`'s (memory traffic, moves and saved registers by
estimated block frequency).  Where `optimal` proves its cost in the time limit (the solver's deterministic seconds), a strategy's ratio is
(its cost + 1) / (the optimum + 1); geometric means over functions of which some strategy has a cost.  "best" is the cheapest
of the inexact ones, function by function.

Input: the C examples for rv64, the kernels for ox1, small generated functions of high pressure (`pressure_ir.py`).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from examples_data import EXAMPLES
from measure import geometric_mean
from pressure_ir import _Writer, promote
from tabulate import tabulate

from oxllc.driver.compile import run_ir_stages, select
from oxllc.driver.pipeline import Plan, pass_index, run_machine_passes
from oxllc.mir import frequency
from oxllc.mir.context import Options, PassContext
from oxllc.regalloc import optimal
from oxllc.regalloc.best import resolved_cost
from oxllc.regalloc.driver import STRATEGIES
from oxllc.regalloc.problem import Problem
from oxllc.target_desc import load_target

KERNELS = Path(__file__).resolve().parents[1] / "kernels" / "ll"
NAMES = [name for name in STRATEGIES if name not in ("fast", "optimal")]


def small(seed: int) -> str:
    """A short function with more values than registers."""
    writer = _Writer(seed)
    writer.ints, writer.doubles, writer.budget = writer.rng.randint(20, 34), 0, 12
    return promote(writer.text())


def programs(parts: list[str], functions: int) -> list[tuple[str, str, str]]:
    """(set, processor, text) of every input."""
    found = []
    if "examples" in parts:
        texts = [path.read_text() for path in sorted((EXAMPLES / "ll").glob("*.O2.ll"))]
        found += [("examples", "generic-rv64", text) for text in texts if 'target triple = "riscv64' in text]
    if "kernels" in parts:
        found += [("kernels", "ox1", path.read_text()) for path in sorted([*KERNELS.glob("*.ll"), *(EXAMPLES / "ll").glob("*.triton.ll")])]
    if "pressure" in parts:
        found += [("pressure", "generic-rv64", small(seed)) for seed in range(functions)]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="examples,kernels,pressure")
    parser.add_argument("--functions", type=int, default=20, help="generated ones")
    parser.add_argument("--seconds", type=float, default=5.0, help="limit of the exact allocator per function")
    parser.add_argument("--each", action="store_true")
    args = parser.parse_args()
    ratios: dict[str, dict[str, list[float]]] = {}
    seen: dict[str, int] = {}
    known: set[tuple[str, str, int]] = set()
    for part, processor, text in programs(args.only.split(","), args.functions):
        ctx = PassContext(load_target(processor), Options(regalloc_time_limit=args.seconds))
        plan = Plan(stop=pass_index("regalloc", "gap"))
        module = select(run_ir_stages(text, "gap", ctx, plan), ctx.target, ctx, plan)
        run_machine_passes(module, ctx, plan)
        for mf in module.functions:
            key = part, mf.name, sum(len(block.instrs) for block in mf.blocks)  # several programs hold the same library functions
            if key in known:
                continue
            known.add(key)
            frequency.run(mf, ctx)
            p = Problem(mf, ctx)
            seen[part] = seen.get(part, 0) + 1
            exact = optimal.allocate(mf, ctx)
            if exact.stats.get("optimal_gap", 1.0) > 0:
                continue
            least = exact.stats["optimal_cost"]
            costs = {name: resolved_cost(p, mf, STRATEGIES[name](mf, ctx)) for name in NAMES}
            costs["best"] = min(costs.values())
            if args.each:
                print(part, mf.name, least, costs, flush=True)
            if max(costs.values()) > 0:
                for name, cost in costs.items():
                    ratios.setdefault(part, {}).setdefault(name, []).append((cost + 1) / (least + 1))
    for part, mine in ratios.items():
        count = len(mine["best"])
        print(f"{part}: {seen[part]} functions, {count} with a cost and a proof")
        print(tabulate([[name, geometric_mean(mine[name]), max(mine[name])] for name in [*NAMES, "best"]],
                       ["allocator", "cost / optimum (geo. mean)", "worst"], floatfmt=".3f"))


if __name__ == "__main__":
    main()
