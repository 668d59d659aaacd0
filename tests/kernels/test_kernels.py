"""Kernels of many kinds, from Triton (one and four warps) and Numba, compute on the simulated device what NumPy says."""

from __future__ import annotations

import pytest
from kernels.runner import HERE, run

FAST = {"argmax.w4.ll", "atomics.w1.ll", "cross_entropy.w4.ll", "matmul_f16.w4.ll", "nb_mandelbrot.ll", "nb_warp_sum.ll", "randoms.w4.ll"}


@pytest.mark.parametrize("file", [
    pytest.param(path.name, marks=() if path.name in FAST else pytest.mark.slow) for path in sorted((HERE / "ll").glob("*.ll"))])
def test_kernel(file: str) -> None:
    run(HERE / "ll" / file)
