"""Speed of the fast engine beside qemu-riscv64: the C examples as Linux programs, the same file in both, outputs compared.

    python tests/benchmarks/sim_speed.py [--seconds 5] [--repeat 20000] [--cache] [example ...]

Each program (`ziglang`'s clang and musl, -O2) calls the example's `run` so often that qemu needs about `--seconds`, or `--repeat` times.  Times are processor times, start and translation
included (the last column leaves the time of translation out); without `--cache` nothing is taken from or left on disk.  Ends quietly where qemu or ziglang is missing.
"""

from __future__ import annotations

import argparse
import importlib.util
import io
import math
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

MAIN = """
#include <stdio.h>
#include <stdlib.h>
long run(long n);
int main(int argc, char **argv) {
  long repeat = atol(argv[1]), n = atol(argv[2]);
  unsigned long sum = 0;
  for (long i = 0; i < repeat; i++)
    sum = sum * 31 + run(n);
  printf("%lu\\n", sum);
  return 0;
}
"""


def measure_translation() -> list[float]:
    """A list whose only element grows by the processor time that the fast engine spends translating."""
    from oxllc.simulator.fast import FastEngine

    spent = [0.0]
    translate, start_jit = FastEngine.translate, FastEngine._start_jit

    def timed(function: Any) -> Any:
        def wrapper(*args: Any) -> Any:
            before = time.process_time()
            try:
                return function(*args)
            finally:
                spent[0] += time.process_time() - before
        return wrapper

    FastEngine._start_jit = timed(start_jit)  # type: ignore[method-assign]
    plain = timed(translate)

    def once(self: FastEngine, pc: int, quick: bool = True) -> None:
        if self.jit is None:  # its time is counted above
            self._start_jit()
        plain(self, pc, quick)

    FastEngine.translate = once  # type: ignore[method-assign]
    return spent


def timed_run(command: list[str]) -> tuple[float, bytes]:
    """Processor time of a command (user and system) and its output."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = subprocess.run(command, capture_output=True, check=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--repeat", type=int, default=0)
    parser.add_argument("--cache", action="store_true", help="with compiled code of earlier runs")
    parser.add_argument("names", nargs="*")
    args = parser.parse_args()
    qemu = shutil.which("qemu-riscv64")
    if qemu is None or importlib.util.find_spec("ziglang") is None:
        print("qemu-riscv64 or ziglang is not installed: nothing to compare with")
        return
    if not args.cache:
        os.environ["OXLLC_CACHE"] = "off"
    from examples_data import EXAMPLES, FUNCTIONS

    from oxllc.simulator.machine import Machine
    from oxllc.target_desc import load_target

    target = load_target("generic-rv64")
    ratios = []
    translating = measure_translation()
    print(f"{'program':<14} {'instructions':>14} {'qemu MIPS':>10} {'ours MIPS':>10} {'translating s':>14} {'ratio':>6} {'translated':>11}")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "main.c").write_text(MAIN)
        for recipe in FUNCTIONS:
            if args.names and recipe["name"] not in args.names:
                continue
            exe, n = str(Path(folder) / recipe["name"]), str(recipe["args"][0]["value"])
            subprocess.run([sys.executable, "-m", "ziglang", "cc", "-target", "riscv64-linux-musl", "-static", "-O2",
                            "-mcpu=generic_rv64+m+a+f+d", str(EXAMPLES / recipe["source"]), str(Path(folder) / "main.c"), "-o", exe],
                           check=True)
            repeat = args.repeat
            if not repeat:
                repeat, took = 100, 0.0
                while took < args.seconds / 20:  # a run long enough to say how long one takes
                    repeat *= 4
                    took = timed_run([qemu, exe, str(repeat), n])[0]
                repeat = int(repeat * args.seconds / took)
            theirs, want = timed_run([qemu, exe, str(repeat), n])
            out = io.BytesIO()
            translating[0] = 0.0
            start = time.process_time()
            machine = Machine(Path(exe).read_bytes(), target)
            machine.run([exe, str(repeat), n], {}, stdout=out)
            ours = time.process_time() - start
            assert out.getvalue() == want, (recipe["name"], out.getvalue(), want)
            count = machine.executed / 1e6
            ratios.append(theirs / ours)
            print(f"{recipe['name']:<14} {machine.executed:>14,} {count / theirs:>10.0f} {count / ours:>10.0f} {translating[0]:>14.2f} "
                  f"{theirs / ours:>6.2f} {theirs / (ours - translating[0]):>11.2f}", flush=True)
    print(f"geometric mean {math.exp(sum(map(math.log, ratios)) / len(ratios)):.2f}")


if __name__ == "__main__":
    main()
