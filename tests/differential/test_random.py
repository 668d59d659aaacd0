"""Random programs compiled by oxllc and by LLVM compute the same.

A failure leaves the program, reduced if time allows, in `differential-failures/` below the temporary folder and prints its seed
and the command that repeats it.
"""

from __future__ import annotations

import os
import pathlib
import re
import sys
import tempfile

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from generate import generate
from judge import ARGUMENTS, Failure, judge
from reduce import reduce_failure

REDUCE = bool(os.environ.get("OXLLC_REDUCE"))


def report(failures: list[Failure]) -> str:
    """Where the programs that failed are, and what they did; the first one is reduced if OXLLC_REDUCE is set."""
    folder = pathlib.Path(tempfile.gettempdir()) / "differential-failures"
    folder.mkdir(exist_ok=True)
    lines = []
    for number, failure in enumerate(failures[:10]):
        seed = re.search(r"; seed (\d+)", failure.text)
        variant = failure.variant.split("_", 1)[1]
        path = folder / f"seed{seed[1] if seed else 'x'}_{variant}.ll"
        path.write_text(reduce_failure(failure) if REDUCE and number == 0 else failure.text)
        lines.append(f"seed {seed[1] if seed else '?'} {variant}: {failure.kind}: {failure.message}\n  python tests/differential/reduce.py {path}")
    return "\n".join(lines)


def check(seeds: range, size: int, variants: tuple[tuple[int, str], ...]) -> None:
    failures = judge([generate(seed, size) for seed in seeds], variants, ARGUMENTS)
    assert not failures, report(failures)


def test_programs_are_deterministic() -> None:
    assert generate(3) == generate(3) != generate(4)


def test_sample() -> None:
    check(range(3), 4, ((2, "linearscan"),))


def test_sample_unoptimized() -> None:
    check(range(5, 7), 4, ((0, "fast"),))


@pytest.mark.slow
@pytest.mark.parametrize("start", range(100, 140, 8))
@pytest.mark.parametrize("variant", [(2, "linearscan"), (2, "graphcolor"), (0, "fast"), (1, "linearscan")], ids=str)
def test_many(start: int, variant: tuple[int, str]) -> None:
    check(range(start, start + 8), 6, (variant,))


@pytest.mark.slow
@pytest.mark.parametrize("start", range(1000, 1016, 8))
def test_many_with_bit_manipulation(start: int) -> None:
    mattr = "+zba,+zbb,+zbs"
    failures = judge([generate(seed, 8) for seed in range(start, start + 8)], ((2, "linearscan"),), mattr=mattr)
    assert not failures, report(failures)


@pytest.mark.slow
def test_optimal_tiling() -> None:
    failures = judge([generate(seed, 7) for seed in range(2000, 2008)], ((2, "linearscan"), (0, "fast")), isel="optimal")
    assert not failures, report(failures)
