"""Programs of other people's generators compute what LLVM's code computes: Csmith's, and llvm-stress's made executable.

The first failure is made small; the message has its text and the command that repeats it.  OXLLC_PROOF=full takes the lengths of `proof.py`.
"""

from __future__ import annotations

import pathlib
import shutil
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import stress
from csmith_programs import INCLUDE
from proof import length, run


@pytest.mark.slow
@pytest.mark.skipif(not (shutil.which("csmith") and INCLUDE.is_dir()), reason="csmith is not installed")
def test_csmith() -> None:
    failures = run("csmith", 8, length("csmith", 8))
    assert not failures, failures[0]


@pytest.mark.slow
@pytest.mark.skipif(stress.TOOL is None, reason="llvm-stress is not installed")
def test_stress() -> None:
    failures = run("stress", 0, length("stress", 5), size=5)
    assert not failures, failures[0]
