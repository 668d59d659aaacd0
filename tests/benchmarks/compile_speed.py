"""Compile speed: IR instructions a second of the whole pipeline and of its parts, and the ratio to LLVM in the same run.

    python tests/benchmarks/compile_speed.py [-O2] [--regalloc linearscan] [--repeat 3] [--profile]

Input: the C examples' `.O2.ll` files. Times are processor times of this process, the median over the repetitions. LLVM compiles the same
text with the same features at the same level (llvmlite's parse_assembly and emit_assembly).
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from examples_data import EXAMPLES, FUNCTIONS
from llvm_judge import assembly_llvm

from oxllc.driver.compile import compile_text, default_regalloc
from oxllc.driver.pipeline import Plan
from oxllc.ir import parse
from oxllc.mir.context import Options
from oxllc.target_desc import load_target


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-O", dest="level", type=int, default=2)
    parser.add_argument("--regalloc", default="")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--profile", action="store_true", help="where the time goes, by cProfile")
    args = parser.parse_args()
    texts = [(EXAMPLES / next(f for f in r["files"] if ".O2." in f)).read_text() for r in FUNCTIONS]
    lines = sum(t.count("\n") for t in texts)
    instructions = sum(len(b.instructions) for t in texts for f in parse(t).definitions() for b in f.blocks)
    target = load_target("generic-rv64")
    options = Options(opt_level=args.level, regalloc=args.regalloc or default_regalloc(args.level))
    _ = compile_text(texts[0], "warm-up", target, options).asm

    gc.freeze()  # as the command does
    gc.set_threshold(100_000)
    ours, theirs, times = [], [], []
    for _ in range(args.repeat):
        plan = Plan()
        start = time.process_time()
        for text in texts:
            plan.timed("emit", lambda text=text, plan=plan: compile_text(text, "example", target, options, plan).asm)
        ours.append(time.process_time() - start)
        plan.times["emit"] -= sum(seconds for name, seconds in plan.times.items() if name != "emit")
        times.append(plan.times)
        start = time.process_time()
        for text in texts:
            assembly_llvm(text, opt=args.level)
        theirs.append(time.process_time() - start)
    mine, llvm = statistics.median(ours), statistics.median(theirs)
    print(f"{len(texts)} files, {lines} lines, {instructions} IR instructions, -O{args.level}, {options.regalloc}")
    print(f"oxllc  {instructions / mine:8.0f} IR instructions/s")
    print(f"LLVM   {instructions / llvm:8.0f} IR instructions/s   ratio {mine / llvm:.1f}")
    middle = {name: statistics.median(t.get(name, 0.0) for t in times) for name in times[0]}
    for name, seconds in sorted(middle.items(), key=lambda item: -item[1]):
        print(f"  {name:<28} {100 * seconds / sum(middle.values()):5.1f} %  {instructions / max(seconds, 1e-9):9.0f}/s")
    if args.profile:
        import cProfile
        import pstats

        profile = cProfile.Profile()
        profile.enable()
        for text in texts:
            _ = compile_text(text, "example", target, options).asm
        profile.disable()
        pstats.Stats(profile).sort_stats("tottime").print_stats(45)


if __name__ == "__main__":
    main()
