"""Random divergent kernels give every lane what a per-lane evaluation gives; see `divergent.py`."""

from __future__ import annotations

import numpy as np
import pytest
from kernels.divergent import make

import oxllc

ALLOCATORS = ("linearscan", "graphcolor", "greedy")


def check(seed: int) -> None:
    text, given, want, uniform = make(seed)
    cross_lane = "@llvm.ox.ballot(" in text.partition("define")[2]  # LLVM may reshape what nobody watches together
    before = ("", "mem2reg") if cross_lane else ("", "mem2reg", "O2")
    compiled = oxllc.compile_ir(text, mcpu="ox1", opt_level=seed % 3, regalloc=ALLOCATORS[seed % 3], ir_opt=before[seed // 3 % len(before)])
    out = np.zeros_like(given)
    oxllc.Device("ox1").load(compiled.obj).launch("k", 1, 64, [out, given, np.int32(uniform)])
    np.testing.assert_array_equal(out, want)


@pytest.mark.parametrize("seed", [0, 1, 2, 11])
def test_seed(seed: int) -> None:
    check(seed)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [37, 125, *range(300, 324)])
def test_more_seeds(seed: int) -> None:
    check(seed)
