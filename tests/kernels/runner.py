"""Runs one kernel of this folder on the simulated device and compares with NumPy."""

from __future__ import annotations

import functools
import pathlib
import re

import numpy as np
from kernels.cases import BLOCKS, CASES

import oxllc

HERE = pathlib.Path(__file__).resolve().parent


@functools.lru_cache(maxsize=2)
def compiled(text: str, regalloc: str) -> bytes:
    """The object of a module (several kernels and engines in turn use it)."""
    return bytes(oxllc.compile_ir(text, mcpu="ox1", **({"regalloc": regalloc} if regalloc else {})).obj)


def run(path: pathlib.Path, kernel: str = "", engine: str = "auto", regalloc: str = "") -> None:
    """Compile a file of `ll/` and launch its kernel (one of clang's by name); raises AssertionError where results differ."""
    text = path.read_text()
    head = re.match(r"; kernel=(\S+) block=(\S+) shared=(\d+)", text)
    grid, arguments, expected = CASES[kernel or path.name.split(".")[0]]()
    scratch = [np.int64(0), np.int64(0)] if re.search(r"\.w\d+\.ll$", path.name) else []
    module = oxllc.Device("ox1", engine=engine).load(compiled(text, regalloc))
    if head:
        symbol, block, shared = head[1], tuple(int(b) for b in head[2].split(",")), int(head[3])
    else:
        symbol, block, shared = kernel, BLOCKS.get(kernel, (64,)), 0
    module.launch(symbol, grid, block, [*arguments, *scratch], shared=shared)
    for at, (want, rtol, atol) in expected.items():
        got = arguments[at]
        if got.dtype.kind in "iu" and not rtol:
            got, want = got.astype(np.int64), want.astype(np.int64)
        np.testing.assert_allclose(got, want, rtol=rtol, atol=atol)
