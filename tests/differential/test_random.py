"""Random programs compiled by oxllc and by LLVM compute the same.

The first failure is made small and left in `differential-failures/` below the temporary folder; the message has its text and the
command that repeats it.  OXLLC_PROOF=full takes the lengths of `proof.py`.
"""

from __future__ import annotations

import os
import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from generate import generate
from judge import ARGUMENTS, judge
from proof import length, run, run_hypothesis
from reduce import explained


def check(seeds: range, size: int, variants: tuple[tuple[int, str], ...]) -> None:
    failures = judge([generate(seed, size) for seed in seeds], variants, ARGUMENTS)
    assert not failures, explained(failures)


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
    assert not failures, explained(failures, mattr)


@pytest.mark.slow
def test_optimal_tiling() -> None:
    failures = judge([generate(seed, 7) for seed in range(2000, 2008)], ((2, "linearscan"), (0, "fast")), isel="optimal")
    assert not failures, explained(failures, isel="optimal")


@pytest.mark.slow
@pytest.mark.skipif("OXLLC_PROOF" not in os.environ, reason="a long proof")
def test_functions_of_hypothesis() -> None:
    failures = run_hypothesis(length("hypothesis", 3))
    assert not failures, failures[0]


@pytest.mark.slow
@pytest.mark.skipif("OXLLC_PROOF" not in os.environ, reason="a long proof")
def test_random_at_length() -> None:
    failures = run("random", 5000, length("random", 8))
    assert not failures, failures[0]
