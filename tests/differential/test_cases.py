"""Small programs on which the compiler was once wrong or failed: every one at every level and allocator against LLVM's code."""

from __future__ import annotations

import pathlib
import sys

FOLDER = pathlib.Path(__file__).parent
sys.path.insert(0, str(FOLDER))

from judge import judge  # noqa: E402


def test_all() -> None:
    files = sorted((FOLDER / "cases").glob("*.ll"))
    failures = judge([file.read_text() for file in files])
    assert not failures, "\n".join(f"{files[int(f.variant.split('_')[0][4:])].name} {f.variant}: {f.kind}: {f.message}" for f in failures)
