"""A sample of `matrix.py`: kernels through the register allocators on both engines, with one and with four warps."""

from __future__ import annotations

import pytest
from kernels.matrix import ENGINES, REGALLOCS, run_all

SAMPLE = ("matmul_f16.w4.ll", "softmax.w1.ll", "cumsum.w4.ll", "half_axpy_bf16.w1.ll", "collatz.w4.ll")


@pytest.mark.slow
@pytest.mark.parametrize("regalloc", REGALLOCS)
@pytest.mark.parametrize("file", SAMPLE)
def test_matrix(file: str, regalloc: str) -> None:
    assert run_all(file, "", regalloc, ENGINES) == dict.fromkeys(ENGINES, "")
