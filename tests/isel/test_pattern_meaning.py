"""Patterns of the shipped targets compute what their source says: LLVM's meaning of nodes against the result's `Semantics`.

Intrinsics, calls and fences are outside."""

from __future__ import annotations

import pytest

from oxllc.target_desc import load_target
from oxllc.target_desc.pattern_eval import PatternRunner, Skip, Unsupported
from oxllc.target_desc.patterns import load_patterns


def check(cpu: str, mattr: str, at_least: int, samples: int) -> None:
    """Run every pattern on so many samples."""
    target = load_target(cpu, mattr)
    checked = 0
    wrong: list[str] = []
    for number, pattern in enumerate(load_patterns(target).patterns):
        runner = PatternRunner(target, pattern, number + samples)
        done = 0
        try:
            for _ in range(samples * 40):
                if done >= samples:
                    break
                try:
                    if not runner.run():
                        wrong.append(f"{pattern.where}: {pattern}")
                        break
                    done += 1
                except Skip:
                    continue
        except Unsupported:
            continue
        checked += done > 0
    assert not wrong, "\n".join(wrong)
    assert checked >= at_least, checked


CASES = [("generic-rv64", "+zba,+zbb,+zbs,+zicond", 530), ("ox1", "", 630)]


@pytest.mark.parametrize(("cpu", "mattr", "at_least"), CASES)
def test_result_equals_source(cpu: str, mattr: str, at_least: int) -> None:
    check(cpu, mattr, at_least, 10)


@pytest.mark.slow
@pytest.mark.parametrize(("cpu", "mattr", "at_least"), [*CASES, ("generic-rv64", "", 420), ("generic-rv64", "+zfh", 420)])
def test_result_equals_source_on_many_samples(cpu: str, mattr: str, at_least: int) -> None:
    check(cpu, mattr, at_least, 200)
