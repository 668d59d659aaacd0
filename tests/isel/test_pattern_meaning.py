"""Every integer pattern of the shipped targets computes what its source says (LLVM's meaning of nodes against `Semantics`)."""

from __future__ import annotations

import pytest

from oxllc.target_desc import load_target
from oxllc.target_desc.patterns import load_patterns

from .pattern_eval import PatternRunner, Skip, Unsupported

SAMPLES_EACH = 16
TRIES = 600


@pytest.mark.parametrize(("cpu", "mattr", "at_least"), [
    ("generic-rv64", "", 120), ("generic-rv64", "+zba,+zbb,+zbs,+zicond", 180), ("ox1", "", 180)])
def test_result_equals_source(cpu: str, mattr: str, at_least: int) -> None:
    target = load_target(cpu, mattr)
    checked = 0
    wrong: list[str] = []
    unfit: list[str] = []
    for number, pattern in enumerate(load_patterns(target).patterns):
        runner = PatternRunner(target, pattern, number)
        done = 0
        try:
            for _ in range(TRIES):
                if done >= SAMPLES_EACH:
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
        if done:
            checked += 1
        else:
            unfit.append(str(pattern))
    assert not wrong, "\n".join(wrong)
    assert checked >= at_least, (checked, unfit)
    print(checked, len(unfit), unfit)
