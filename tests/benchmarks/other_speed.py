"""Start-up, reader, `.td` language and simulator: speeds, each beside another program's in the same run.

    python tests/benchmarks/other_speed.py [--repeat 3]

All times are processor times (of child processes for commands), the best of the repetitions. Judges: the interpreter's own start for
start-up, llvmlite's `parse_assembly` for the reader, unicorn for the simulator.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import llvmlite.binding as llvm
from emulate import run_image
from examples_data import EXAMPLES, FUNCTIONS
from llvm_judge import compile_llvm, link

from oxllc.ir import parse
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target


def best(repeat: int, work: Callable[[], object]) -> float:
    """The least processor time of several runs, in seconds."""
    times = []
    for _ in range(repeat):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def best_command(repeat: int, command: list[str]) -> float:
    """The same for a command, user and system time of the child."""
    times = []
    for _ in range(repeat + 1):  # the first one fills caches
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(times[1:])


def start_up(repeat: int) -> None:
    """Commands, in units of an empty run of the interpreter."""
    empty = best_command(repeat, [sys.executable, "-c", "pass"])
    call = [sys.executable, "-c", "import sys; from oxllc.driver.llc import main; sys.exit(main())"]
    for name, arguments in (("-version", ["-version"]), ("saxpy.ll for ox1", [str(EXAMPLES / "saxpy.ll"), "-mcpu=ox1", "-o", "-"])):
        seconds = best_command(repeat, call + arguments)
        print(f"oxllc {name:<18} {seconds:6.2f} s   {seconds / empty:5.1f} x python -c pass ({empty:.3f} s)")


def reader(repeat: int) -> None:
    """Lines a second on all `.ll` files of the C examples."""
    texts = [(EXAMPLES / f).read_text() for r in FUNCTIONS for f in r["files"]]
    lines = sum(t.count("\n") for t in texts)
    ours = best(repeat, lambda: [parse(t) for t in texts])
    theirs = best(repeat, lambda: [llvm.parse_assembly(t) for t in texts])
    print(f"reader {lines / ours:14,.0f} lines/s   {ours / theirs:5.1f} x the time of LLVM's ({lines:,} lines)")


def simulator() -> None:
    """Guest instructions a second on LLVM's code of four C examples, and what translating them costs.

    Speed is the slope between the usual work and a thousand times as much (reference engine: ten times), so that it is without set-up."""
    target = load_target("generic-rv64")
    images = []
    for recipe in FUNCTIONS:
        if recipe["name"] in ("base64", "hash", "mandelbrot", "sort"):
            text = (EXAMPLES / next(f for f in recipe["files"] if ".O2." in f)).read_text()
            images.append((link(compile_llvm(text)), [int(a["value"]) for a in recipe["args"]]))
    for engine, factor in (("fast", 1000), ("reference", 10)):
        executed, seconds, judge, first = 0, 0.0, 0.0, 0.0
        for image, arguments in images:
            for scale, sign in ((1, -1), (factor, 1)):
                machine = Machine(image, target, engine)
                start = time.process_time()
                result = machine.call("run", [a * scale for a in arguments])
                spent = time.process_time() - start
                seconds += sign * spent
                first += spent if sign < 0 else 0
                executed += sign * int(machine.stats()["instructions"])
                start = time.process_time()
                other = run_image(image, "run", [a * scale for a in arguments]).signed
                judge += sign * (time.process_time() - start)
                assert result == other, "the simulator and the judge disagree"
        print(f"simulator, {engine:<9} {executed / seconds / 1e6:8.1f} million instructions/s, unicorn {executed / judge / 1e6:8.1f}; "
              f"the first run {first / len(images):.2f} s a program")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeat", type=int, default=3)
    args = parser.parse_args()
    start_up(args.repeat)
    reader(args.repeat)
    simulator()


if __name__ == "__main__":
    main()
