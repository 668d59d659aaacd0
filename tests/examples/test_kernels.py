"""The kernels of the examples, run natively lane by lane, give what their NumPy references say."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from examples_data import EXAMPLES, KERNELS, load
from simt_judge import launch


@pytest.mark.parametrize(("recipe", "file"), [(r, f) for r in KERNELS for f in r["files"]], ids=lambda v: v if isinstance(v, str) else "")
def test_kernel(recipe: dict[str, Any], file: str) -> None:
    text = (EXAMPLES / file).read_text()
    if file == "ll/rowmax.triton.ll":
        text = text.replace("float -inf", "float 0xFFF0000000000000")  # newer spelling than llvmlite's LLVM knows
    reference = load("reference")
    buffers = {name: reference.fill(buffer) for name, buffer in recipe["buffers"].items()}
    scalars = {a["name"]: a["value"] for a in recipe["args"] if "value" in a}
    expected = getattr(reference, recipe["reference"])({k: v.copy() for k, v in buffers.items()}, scalars)
    arguments = [(a["type"], buffers[a["buffer"]] if "buffer" in a else a["value"]) for a in recipe["args"]]
    launch(text, recipe["kernel"], recipe["grid"], recipe["block"], arguments)
    for name, array in expected.items():
        np.testing.assert_allclose(buffers[name], array, rtol=recipe.get("rtol", 0), atol=recipe.get("atol", 0))
