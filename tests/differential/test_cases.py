"""Small programs on which the compiler was once wrong or failed, or of what no generator makes: every one against LLVM's code."""

from __future__ import annotations

import pathlib
import sys

import pytest

FOLDER = pathlib.Path(__file__).parent
sys.path.insert(0, str(FOLDER))

from judge import VARIANTS, judge  # noqa: E402


def check(variants: tuple[tuple[int, str], ...]) -> None:
    files = sorted((FOLDER / "cases").glob("*.ll"))
    failures = judge([file.read_text() for file in files], variants)
    assert not failures, "\n".join(f"{files[int(f.variant.split('_')[0][4:])].name} {f.variant}: {f.kind}: {f.message}" for f in failures)


def test_usual_variants() -> None:
    check(((2, "linearscan"), (0, "fast")))


@pytest.mark.slow
def test_other_variants() -> None:
    check(tuple(v for v in VARIANTS if v not in ((2, "linearscan"), (0, "fast"))))
