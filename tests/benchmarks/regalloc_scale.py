"""Speed of the allocators on large functions: machine instructions a second at 5 000 and 50 000, and the growth between.

    python tests/benchmarks/regalloc_scale.py [--strategies linearscan,graphcolor] [--sizes 5000,50000] [--values 13,28]

Input: one generated function for rv64 (`pressure_ir.py`'s statements, repeated until it has the size), compiled up to allocation.
`--values`: how many variables live throughout: 13 for what programs are like (a few spills), 28 for high pressure (integers alone beyond the registers).
The time is the allocator's alone with resolution and rewriting, processor time.  Growth 1.0 is linear.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from pressure_ir import _Writer, promote

from oxllc.driver.compile import run_ir_stages, select
from oxllc.driver.pipeline import Plan, pass_index, run_machine_passes
from oxllc.mir.context import Options, PassContext
from oxllc.mir.function import MachineFunction
from oxllc.regalloc import driver
from oxllc.target_desc import load_target


def prepared(statements: int, values: int = 28) -> tuple[MachineFunction, PassContext]:
    """A function of many statements, in front of register allocation."""
    writer = _Writer(5)
    writer.ints, writer.doubles, writer.calls, writer.budget = 5 * values // 7, 2 * values // 7, True, statements
    ctx = PassContext(load_target("generic-rv64"), Options(pre_ra_sched="source"))
    plan = Plan(stop=pass_index("regalloc", "scale"))
    module = select(run_ir_stages(promote(writer.text()), "scale", ctx, plan), ctx.target, ctx, plan)
    run_machine_passes(module, ctx, plan)
    return next(mf for mf in module.functions if mf.name == "run"), ctx


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--strategies", default="linearscan,graphcolor")
    parser.add_argument("--sizes", default="5000,50000")
    parser.add_argument("--values", default="13,28")
    parser.add_argument("--profile", action="store_true")
    args = parser.parse_args()
    sizes = [int(s) for s in args.sizes.split(",")]
    gc.set_threshold(100_000)
    for name, values in [(name, int(values)) for name in args.strategies.split(",") for values in args.values.split(",")]:
        speeds = []
        for size in sizes:
            mf, ctx = prepared(3 * size // 5, values)
            ctx.options.regalloc = name
            count = sum(len(b.instrs) for b in mf.blocks)
            gc.collect()
            gc.freeze()
            begin = time.process_time()
            if args.profile:
                import cProfile

                cProfile.runctx("driver.run(mf, ctx)", globals(), {"mf": mf, "ctx": ctx}, sort="tottime")
            else:
                driver.run(mf, ctx)
            speeds.append(count / (time.process_time() - begin))
            print(f"{name:<12} {values:3} values  {count:7,} machine instructions  {speeds[-1]:9,.0f} per second"
                  f"  {int(mf.stats['reloads'])} reloads", flush=True)
        print(f"{name:<12} {values:3} values  growth {speeds[0] / speeds[-1]:.2f} x linear")


if __name__ == "__main__":
    main()
