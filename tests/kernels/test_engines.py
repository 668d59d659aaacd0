"""Both engines of the SIMT device leave the same bytes behind and count the same instructions."""

from __future__ import annotations

import re

import numpy as np
import pytest
from kernels.cases import CASES
from kernels.runner import HERE

import oxllc

FAST = ("collatz.w4.ll", "atomics.w1.ll")
SLOW = ("add_odd.w4.ll", "cumsum.w4.ll", "dropout.w1.ll", "matmul_f16.w4.ll", "nb_spin_lock.ll", "nb_warp_scan.ll", "softmax.w4.ll")


@pytest.mark.parametrize("file", [*FAST, *(pytest.param(f, marks=pytest.mark.slow) for f in SLOW)])
def test_engines_agree(file: str) -> None:
    text = (HERE / "ll" / file).read_text()
    head = re.match(r"; kernel=(\S+) block=(\S+) shared=(\d+)", text)
    assert head is not None
    obj = oxllc.compile_ir(text, mcpu="ox1").obj
    seen = []
    for engine in ("fast", "reference"):
        grid, arguments, _ = CASES[file.split(".")[0]]()
        scratch = [np.int64(0), np.int64(0)] if ".w" in file else []
        result = oxllc.Device("ox1", engine=engine).load(obj).launch(
            head[1], grid, tuple(int(b) for b in head[2].split(",")), [*arguments, *scratch], shared=int(head[3]))
        seen.append((result.instructions, result.lane_instructions, [a.tobytes() for a in arguments if isinstance(a, np.ndarray)]))
    assert seen[0] == seen[1]
