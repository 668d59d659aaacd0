"""Tensor operations whose result or operand types the target has not itself: the same fragments, converted."""

from __future__ import annotations

import numpy as np
import pytest

import oxllc

KERNEL = """
declare i32 @llvm.amdgcn.workitem.id.x()
declare {d} @llvm.amdgcn.{name}({a}, {a}, {d}{more})
define amdgpu_kernel void @k(ptr %out, ptr %a, ptr %b, ptr %c) {{
  %t = call i32 @llvm.amdgcn.workitem.id.x()
  %pa = getelementptr {a}, ptr %a, i32 %t
  %pb = getelementptr {a}, ptr %b, i32 %t
  %pc = getelementptr {d}, ptr %c, i32 %t
  %po = getelementptr {d}, ptr %out, i32 %t
  %va = load {a}, ptr %pa
  %vb = load {a}, ptr %pb
  %vc = load {d}, ptr %pc
  %r = call {d} @llvm.amdgcn.{name}({a} %va, {a} %vb, {d} %vc{value})
  store {d} %r, ptr %po
  ret void
}}
"""


def values(kind: str, given: np.ndarray) -> np.ndarray:
    """Small numbers as a type holds them, from integers -4..4."""
    if kind == "half":
        return given.astype(np.float16)
    if kind == "bf16":
        return (given.astype(np.float32).view(np.uint32) >> 16).astype(np.uint16)
    if kind == "fp8":  # e4m3
        return np.array([{0: 0, 1: 0x38, 2: 0x40, 3: 0x44, 4: 0x48}[abs(x)] | (128 if x < 0 else 0) for x in given.flat], np.uint8)
    if kind == "bf8":  # e5m2
        return np.array([{0: 0, 1: 0x3C, 2: 0x40, 3: 0x42, 4: 0x44}[abs(x)] | (128 if x < 0 else 0) for x in given.flat], np.uint8)
    return given.astype(np.float32)


CASES = {
    "wmma.f16.16x16x16.f16.v8f16.v8f16": ("<8 x half>", "<8 x half>", "half", "half", "half"),
    "wmma.bf16.16x16x16.bf16.v8i16.v8i16": ("<8 x i16>", "<8 x i16>", "bf16", "bf16", "bf16"),
    "wmma.f32.16x16x16.fp8.bf8.v8f32.v2i32": ("<8 x float>", "<2 x i32>", "fp8", "bf8", "float"),
}


@pytest.mark.parametrize("name", [pytest.param(name, marks=pytest.mark.slow if "fp8" in name else ()) for name in CASES])
def test_variant(name: str) -> None:
    d, a, kind_a, kind_b, kind_d = CASES[name]
    short = not name.startswith("wmma.f32")
    text = KERNEL.format(d=d, a=a, name=name, more=", i1" if short else "", value=", i1 false" if short else "")
    rng = np.random.default_rng(5)
    matrix_a, matrix_b, matrix_c = (rng.integers(-4, 5, (16, 16)) for _ in range(3))
    lanes, element = np.arange(32)[:, None], np.arange(8)[None, :]
    fragment_a = matrix_a[lanes % 16, lanes // 16 * 8 + element]
    fragment_b = matrix_b[lanes // 16 * 8 + element, lanes % 16]
    place = (lanes // 16 * 8 + element, lanes % 16)
    made = oxllc.compile_ir(text, mcpu="ox1", verify_machineinstrs=True)
    out = np.zeros_like(values(kind_d, matrix_c[place]))
    arguments = [out, values(kind_a, fragment_a), values(kind_b, fragment_b), values(kind_d, matrix_c[place])]
    oxllc.Device("ox1", engine="reference").load(made.obj).launch("k", 1, 32, arguments)
    want = (matrix_a @ matrix_b + matrix_c)[place].astype(np.float32)
    if kind_d == "bf16":  # to nearest even
        bits = want.view(np.uint32).astype(np.uint64)
        np.testing.assert_array_equal(out, ((bits + 0x7FFF + (bits >> 16 & 1)) >> 16).astype(np.uint16))
    else:
        np.testing.assert_array_equal(out, want.astype(out.dtype))
