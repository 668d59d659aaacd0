"""Every operation on every type (`operations.py`): the same results as LLVM's code."""

from __future__ import annotations

import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from judge import judge
from operations import ARGUMENTS, Operation, atomics, casts, floating, program, unary_binary, vectors


def check(chosen: list[Operation], variants: tuple[tuple[int, str], ...], per_program: int = 12) -> None:
    parts = [chosen[i : i + per_program] for i in range(0, len(chosen), per_program)]
    failures = judge([program(part) for part in parts], variants, ARGUMENTS)
    assert not failures, "\n".join(f"{f.variant}: {f.kind}: {f.message}\n{f.text[:400]}" for f in failures[:5])


def test_a_few_of_each_kind() -> None:
    chosen = [op for kind in (unary_binary, casts, floating, vectors, atomics) for op in kind()[5::160]]
    check(chosen, ((2, "linearscan"),))


@pytest.mark.slow
def test_more() -> None:
    integers = [op for op in unary_binary() if op.operands[0] in ("i3", "i32", "i65")]
    formats = [op for op in floating() if op.operands[0] in ("half", "bfloat", "float")]
    check([*integers[::8], *formats[::8], *casts()[::40], *vectors()[::20], *atomics()[::10]], ((2, "linearscan"), (0, "fast")))
