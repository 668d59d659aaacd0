"""Proofs by comparison with LLVM at full length: programs of four generators and the examples, compiled, executed, compared.

    python tests/differential/proof.py stress|csmith|random|hypothesis|examples [--count N] [--first SEED] [--batch N]

Without `--count` the full length: 500 modules of llvm-stress, 200 programs of Csmith, 250 times four functions of Hypothesis, 500 of
`generate.py`.  `OXLLC_PROOF=full pytest -m slow tests/differential` runs the same from the tests, which otherwise take a few of each.
Batches take turns with the levels, the allocators and the tilers (`PLANS`).  The first failure of a batch is made small; the
module and the command to repeat it are printed.  The last line counts.
"""

from __future__ import annotations

import argparse
import os
import pathlib
import subprocess
import sys
import time
import warnings
from collections.abc import Callable

sys.path.insert(0, str(pathlib.Path(__file__).parent))
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))

import csmith_programs
import stress
from generate import generate
from judge import Failure, judge
from reduce import explained

FULL = {"stress": 500, "csmith": 200, "random": 500, "hypothesis": 250, "examples": 0}
BATCH = {"stress": 10, "csmith": 4, "random": 8, "hypothesis": 8}
STRESS_SIZES = (30, 100, 200, 60, 400)
# Levels and allocators, and the tiler, of one batch after the other.
PLANS = (
    (((2, "linearscan"), (0, "fast")), "greedy"),
    (((2, "linearscan"), (1, "fast")), "optimal"),
    (((3, "graphcolor"), (0, "linearscan")), "greedy"),
    (((0, "fast"), (1, "linearscan")), "optimal"),
)
# Executed twice for each of several arguments, few suffice; Csmith's programs take none.
FEW = ((0, 0), (0x123456789ABCDEF0, 77), (-5, 0x7FFF_FFFF_FFFF_FFFF))


def length(kind: str, few: int) -> int:
    """How many programs a test takes: a few, or all with OXLLC_PROOF=full."""
    return FULL[kind] if os.environ.get("OXLLC_PROOF") == "full" else few


def stress_module(seed: int) -> str:
    return stress.module(seed, STRESS_SIZES[seed % len(STRESS_SIZES)])


def csmith_module(seed: int) -> str:
    return csmith_programs.module(seed, seed % 4)


PROGRAMS: dict[str, Callable[[int], str]] = {"stress": stress_module, "csmith": csmith_module, "random": lambda seed: generate(seed, 6)}


def batch(kind: str, seeds: range, number: int) -> tuple[list[Failure], str]:
    """The failures of a batch and the tiler it was compiled with."""
    variants, isel = PLANS[number % len(PLANS)]
    arguments = ((0, 0),) if kind == "csmith" else FEW
    return judge([PROGRAMS[kind](seed) for seed in seeds], variants, arguments, isel=isel), isel


def run(kind: str, first: int, count: int, say: Callable[[str], None] = lambda _: None, size: int = 0) -> list[str]:
    """Judges `count` programs from seed `first` on; what failed, explained."""
    out: list[str] = []
    size = size or BATCH[kind]
    start = time.monotonic()
    for at in range(first, first + count, size):
        seeds = range(at, min(at + size, first + count))
        failures, isel = batch(kind, seeds, at // size)
        if failures:
            out.append(explained(failures, isel=isel))
            say(out[-1])
        say(f"{kind}: seeds {first}..{seeds[-1]}, {len(out)} batches with failures, {time.monotonic() - start:.0f} s")
    return out


def llvm_compiles(text: str) -> bool:
    """Whether LLVM gets through a program; in a process of its own, because where it cannot it aborts."""
    code = "import sys; from llvm_judge import compile_llvm; t = sys.stdin.read(); compile_llvm(t, 0); compile_llvm(t, 2)"
    folder = pathlib.Path(__file__).resolve().parent.parent
    return not subprocess.run([sys.executable, "-c", code], input=text, text=True, capture_output=True, cwd=folder).returncode


def run_hypothesis(count: int, seed: int = 0) -> list[str]:
    """Judges `count` examples of four functions each that Hypothesis draws; a failing one is made small by it, then by our reducer."""
    from functions import program
    from hypothesis import HealthCheck, Phase, assume, given, settings
    from hypothesis import seed as seeded
    from hypothesis.errors import NonInteractiveExampleWarning

    warnings.simplefilter("ignore", NonInteractiveExampleWarning)
    plans = iter(range(1 << 30))
    failing: list[tuple[list[Failure], str]] = []

    @seeded(seed)
    @settings(max_examples=count, deadline=None, database=None, suppress_health_check=list(HealthCheck), phases=(Phase.generate, Phase.shrink))
    @given(program())
    def check(text: str) -> None:
        # Once something has failed, shrinking must see the plan that failed.
        variants, isel = PLANS[next(plans) % len(PLANS)] if not failing else failing[0][1]  # type: ignore[misc]
        assume(llvm_compiles(text))
        failures = judge([f"; hypothesis, seed {seed}\n{text}"], variants, FEW, isel=isel)
        if failures:
            failing.append((failures, (variants, isel)))  # type: ignore[arg-type]
            raise AssertionError(failures[0].message)

    try:
        check()
    except AssertionError:
        failures, plan = failing[-1]
        return [explained(failures, isel=plan[1])]
    return []


def run_examples(say: Callable[[str], None] = lambda _: None) -> list[str]:
    """The C examples: every front-end level, every level of ours, both tilers; executed by unicorn."""
    from emulate import run_image
    from examples_data import EXAMPLES, FUNCTIONS
    from llvm_judge import link
    from measure import file_of

    import oxllc

    out: list[str] = []
    done = 0
    for recipe in FUNCTIONS:
        arguments = [a["value"] for a in recipe["args"]]
        for front in ("O0", "O1", "O2"):
            text = (EXAMPLES / file_of(recipe, front)).read_text()
            for level in range(4):
                for isel in ("greedy", "optimal"):
                    regalloc = "linearscan" if level else "fast"
                    obj = oxllc.compile_ir(text, mcpu=recipe["mcpu"], opt_level=level, regalloc=regalloc, isel=isel, name=recipe["name"]).obj
                    got = run_image(link(obj, entry=recipe["function"]), recipe["function"], arguments).signed
                    done += 1
                    if got != recipe["expect"]:
                        out.append(f"{recipe['name']} {front} -O{level} -isel={isel}: {got} instead of {recipe['expect']}")
                        say(out[-1])
        say(f"examples: {recipe['name']}, {done} runs, {len(out)} wrong")
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=sorted(FULL))
    parser.add_argument("--count", type=int, help="programs (otherwise the full length)")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--batch", type=int, default=0, help="programs of one image")
    options = parser.parse_args()
    count = FULL[options.kind] if options.count is None else options.count

    def say(text: str) -> None:
        print(text, flush=True)

    if options.kind == "hypothesis":
        out = run_hypothesis(count, options.first)
    elif options.kind == "examples":
        out = run_examples(say)
    else:
        out = run(options.kind, options.first, count, say, options.batch)
    if options.kind == "hypothesis" and out:
        print("\n".join(out))
    print(f"{options.kind}: {count or 'all'} programs, {len(out)} failures" if options.kind != "hypothesis" else
          f"hypothesis: {count} times 4 functions, {'a failure' if out else 'no failure'}")
    sys.exit(bool(out))


if __name__ == "__main__":
    main()
