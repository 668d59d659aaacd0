"""Random machine functions through every allocator for as long as wanted: the long form of `test_allocators.py`.

    python tests/regalloc/random_run.py --seconds 3600 [--seed 1000000] [--strategies greedy,graphcolor]

Every allocation is proved by the symbolic checker and the result is run by the interpreter. Every fourth function has several times
more values than registers. The first seed is printed at the start, a failure with its seed and strategy as it happens;
exit code 1 if there was one. The same seed gives the same function.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from toy_machine.generator import Shape
from toy_machine.harness import context, prepared
from toy_machine.interp import Interpreter

from oxllc import regalloc
from oxllc.regalloc.checker import AllocationError


def shape_of(seed: int) -> Shape | None:
    """Every fourth function under high pressure; None: the generator's own random shape."""
    if seed % 4:
        return None
    rng = random.Random(seed)
    return Shape(blocks=rng.randint(2, 20), gprs=rng.randint(12, 30), lows=rng.randint(0, 8), fprs=rng.randint(0, 14),
                 pairs=rng.choice((0, 2, 5, 8)), length=rng.randint(6, 24), calls=rng.choice((0, 0.05, 0.15)),
                 predicated=rng.choice((0, 0.1)), irreducible=rng.random() < 0.3)


def failure(seed: int, strategy: str) -> str:
    """What goes wrong with one function under one strategy; empty if nothing does."""
    mf, expected = prepared(seed, shape_of(seed))
    try:
        regalloc.run(mf, context(strategy))
        if Interpreter(mf).run() != expected:
            return "the interpreter sees other results"
    except (AllocationError, AssertionError, LookupError, TypeError, ValueError) as error:
        return f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"
    except Exception as error:  # the run goes on: one failure must not hide the others
        return f"{type(error).__name__}: {error}"
    return ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=1_000_000)
    parser.add_argument("--strategies", default=",".join(n for n in regalloc.STRATEGIES if n != "optimal"))
    args = parser.parse_args()
    names = args.strategies.split(",")
    end = time.monotonic() + args.seconds
    print(f"first seed {args.seed}, strategies {', '.join(names)}", flush=True)
    seed, failures = args.seed, 0
    while time.monotonic() < end:
        for name in names:
            problem = failure(seed, name)
            if problem:
                failures += 1
                print(f"seed {seed}, {name}: {problem}", flush=True)
        seed += 1
    print(f"{seed - args.seed} functions, {(seed - args.seed) * len(names)} allocations, {failures} failures", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
