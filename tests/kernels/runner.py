"""Runs one kernel of this folder on the simulated device and compares with NumPy."""

from __future__ import annotations

import pathlib
import re

import numpy as np
from kernels.cases import CASES

import oxllc

HERE = pathlib.Path(__file__).resolve().parent


def run(path: pathlib.Path) -> None:
    """Compile and launch a file of `ll/`; raises AssertionError where results differ."""
    file, text = path.name, path.read_text()
    head = re.match(r"; kernel=(\S+) block=(\S+) shared=(\d+)", text)
    assert head, file
    grid, arguments, expected = CASES[file.split(".")[0]]()
    scratch = [np.int64(0), np.int64(0)] if re.search(r"\.w\d+\.ll$", file) else []
    module = oxllc.Device("ox1").load(oxllc.compile_ir(text, mcpu="ox1").obj)
    block = tuple(int(b) for b in head[2].split(","))
    module.launch(head[1], grid, block, [*arguments, *scratch], shared=int(head[3]))
    for at, (want, rtol, atol) in expected.items():
        got = arguments[at]
        if got.dtype.kind in "iu" and not rtol:
            got, want = got.astype(np.int64), want.astype(np.int64)
        np.testing.assert_allclose(got, want, rtol=rtol, atol=atol)
