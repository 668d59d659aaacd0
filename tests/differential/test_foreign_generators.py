"""Programs of other people's generators: Csmith's compute what LLVM's code computes; llvm-stress's modules compile.

Modules of llvm-stress are full of poison, so what they compute is not compared.  A failure prints its seed; `--seed` of the generator
repeats it, `reduce.py` makes it small.
"""

from __future__ import annotations

import pathlib
import shutil
import subprocess
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from csmith_programs import INCLUDE, module
from judge import crash_of, judge, our_object

STRESS = next((path for name in ("llvm-stress-22", "llvm-stress-19", "llvm-stress") if (path := shutil.which(name))), None)


@pytest.mark.slow
@pytest.mark.skipif(not (shutil.which("csmith") and INCLUDE.is_dir()), reason="csmith is not installed")
@pytest.mark.parametrize("start", [10, 14])
def test_csmith(start: int) -> None:
    programs = [module(seed, seed % 3) for seed in range(start, start + 4)]
    failures = judge(programs, ((2, "linearscan"), (0, "fast")), ((0, 0),))
    assert not failures, "\n".join(f"{f.text.splitlines()[0]}: {f.kind} {f.variant}: {f.message}" for f in failures)


@pytest.mark.slow
@pytest.mark.skipif(STRESS is None, reason="llvm-stress is not installed")
@pytest.mark.parametrize("start", [0, 1000])
def test_stress(start: int) -> None:
    failures = []
    for seed in range(start, start + 5):
        text = subprocess.run([str(STRESS), f"--seed={seed}", "--size=80"], capture_output=True, text=True, check=True).stdout
        for level, regalloc in ((0, "fast"), (2, "linearscan")):
            try:
                our_object(text, level, regalloc)
            except Exception as error:  # an internal error is what is looked for
                failures.append(f"seed {seed} at -O{level}: {crash_of(error)}")
    assert not failures, "\n".join(failures)
