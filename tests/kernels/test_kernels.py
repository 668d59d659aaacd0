"""Kernels of many kinds, from Triton (one and four warps), Numba and clang, compute on the simulated device what NumPy says."""

from __future__ import annotations

import pytest
from kernels.cases import CASES
from kernels.runner import HERE, run

FAST = {"argmax.w4.ll", "atomics.w1.ll", "cross_entropy.w4.ll", "matmul_f16.w4.ll", "nb_warp_sum.ll", "randoms.w4.ll"}
FAST_C = {"c_atomic", "c_diverge", "a_lanes"}


@pytest.mark.parametrize("file", [
    pytest.param(path.name, marks=() if path.name in FAST else pytest.mark.slow)
    for path in sorted((HERE / "ll").glob("*.ll")) if not path.name.startswith("clang_")])
def test_kernel(file: str) -> None:
    run(HERE / "ll" / file)


@pytest.mark.parametrize(("level", "kernel"), [
    pytest.param(level, name, marks=() if level == 2 and name in FAST_C else pytest.mark.slow)
    for level in (0, 1, 2) for name in CASES if name.startswith(("c_", "a_"))])
def test_clang_kernel(level: int, kernel: str) -> None:
    stem = "clang_nvptx" if kernel.startswith("c_") else "clang_amdgpu"
    run(HERE / "ll" / f"{stem}.O{level}.ll", kernel)
