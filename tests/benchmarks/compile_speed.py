"""Compile speed: IR instructions a second of the whole pipeline and of its parts, and the ratio to LLVM in the same run.

    python tests/benchmarks/compile_speed.py [-O2] [--regalloc linearscan] [--repeat 3] [--profile]
    python tests/benchmarks/compile_speed.py [-O2] --threads 2

Input: the C examples' `.O2.ll` files. Times are processor times of this process, the median over the repetitions. LLVM compiles the same
text with the same features at the same level (llvmlite's parse_assembly and emit_assembly).

With `--threads` all examples are one module (linked by LLVM, names made different), as forking pays for large ones, and one process and that many
are compared: wall-clock time, and what it would be on as many idle processors: the parent's processor time and an even share of the workers'.
"""

from __future__ import annotations

import argparse
import gc
import re
import resource
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
from oxllc.target_desc.model import Target


def one_module(texts: list[str]) -> str:
    """All texts as one module, each with global names of its own."""
    import llvmlite.binding as llvm

    parts = [llvm.parse_assembly(re.sub(r'@(?!llvm\.)([-\w.$]+)', rf"@\1.{i}", text)) for i, text in enumerate(texts)]
    for part in parts[1:]:
        parts[0].link_in(part)
    return str(parts[0])


def processor_time(who: int) -> float:
    """Of this process or its children."""
    used = resource.getrusage(who)
    return used.ru_utime + used.ru_stime


def side_by_side(text: str, target: Target, options: Options, threads: int, repeat: int) -> None:
    """One process and several."""
    instructions = sum(len(b.instructions) for f in parse(text).definitions() for b in f.blocks)
    print(f"one module, {text.count(chr(10))} lines, {instructions} IR instructions, -O{options.opt_level}, {options.regalloc}")
    rows: dict[int, list[tuple[float, float, float]]] = {1: [], threads: []}
    for _ in range(repeat):
        made = {}
        for count, found in rows.items():
            before = time.perf_counter(), processor_time(resource.RUSAGE_SELF), processor_time(resource.RUSAGE_CHILDREN)
            made[count] = compile_text(text, "example", target, options, threads=count).asm
            after = time.perf_counter(), processor_time(resource.RUSAGE_SELF), processor_time(resource.RUSAGE_CHILDREN)
            found.append(tuple(b - a for a, b in zip(before, after)))  # type: ignore[arg-type]
        assert made[1] == made[threads]
    for count, found in rows.items():
        wall, parent, workers = (statistics.median(column) for column in zip(*found))
        ideal = parent + workers / count
        print(f"{count} process{'es' if count > 1 else ''}: {instructions / wall:6.0f} IR instructions/s by the clock; processor time "
              f"{parent:.2f} s{f' and of workers {workers:.2f} s' if workers else ''}: {instructions / ideal:6.0f}/s on idle processors")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-O", dest="level", type=int, default=2)
    parser.add_argument("--regalloc", default="")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--profile", action="store_true", help="where the time goes, by cProfile")
    parser.add_argument("--threads", type=int, default=1, help="compare one process with so many")
    args = parser.parse_args()
    texts = [(EXAMPLES / next(f for f in r["files"] if ".O2." in f)).read_text() for r in FUNCTIONS]
    lines = sum(t.count("\n") for t in texts)
    instructions = sum(len(b.instructions) for t in texts for f in parse(t).definitions() for b in f.blocks)
    target = load_target("generic-rv64")
    options = Options(opt_level=args.level, regalloc=args.regalloc or default_regalloc(args.level))
    _ = compile_text(texts[0], "warm-up", target, options).asm

    gc.freeze()  # as the command does
    gc.set_threshold(100_000)
    if args.threads > 1:
        side_by_side(one_module(texts), target, options, args.threads, args.repeat)
        return
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
