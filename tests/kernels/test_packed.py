"""Packed and dot operations: formed from IR on vectors, named as intrinsics, used for those of other GPUs; against NumPy on both engines."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from kernels.cases import from_bf16, to_bf16

import oxllc
from oxllc.ir.prep_packed import form_packed
from oxllc.ir.reader import parse

KERNELS = {
    "k_f32": ("<4 x float>", "  %p = fadd <4 x float> %x, %y\n  %q = fmul <4 x float> %p, %z\n"
              "  %r = call <4 x float> @llvm.fma.v4f32(<4 x float> %q, <4 x float> %x, <4 x float> splat (float 2.0))"),
    "k_f16": ("<8 x half>", "  %p = fmul <8 x half> %x, %y\n  %q = fsub <8 x half> %p, %z\n"
              "  %r = call <8 x half> @llvm.maxnum.v8f16(<8 x half> %q, <8 x half> %x)"),
    "k_bf16": ("<4 x bfloat>", "  %p = fmul <4 x bfloat> %x, %y\n  %r = call <4 x bfloat> @llvm.ox.padd.bf16(<4 x bfloat> %p, <4 x bfloat> %z)"),
    "k_i8": ("<16 x i8>", "  %p = add <16 x i8> %x, %y\n  %q = sub <16 x i8> %p, %z\n"
             "  %s = call <16 x i8> @llvm.smin.v16i8(<16 x i8> %q, <16 x i8> %x)\n"
             "  %r = call <16 x i8> @llvm.umax.v16i8(<16 x i8> %s, <16 x i8> %y)"),
}
DECLARATIONS = """declare i64 @llvm.ox.tid.x()
declare <4 x float> @llvm.fma.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <8 x half> @llvm.maxnum.v8f16(<8 x half>, <8 x half>)
declare <4 x bfloat> @llvm.ox.padd.bf16(<4 x bfloat>, <4 x bfloat>)
declare <16 x i8> @llvm.smin.v16i8(<16 x i8>, <16 x i8>)
declare <16 x i8> @llvm.umax.v16i8(<16 x i8>, <16 x i8>)
declare i32 @llvm.amdgcn.sdot4(i32, i32, i32, i1)
declare float @llvm.amdgcn.fdot2(<2 x half>, <2 x half>, float, i1)
declare i64 @llvm.ox.dot8.i8(i64, i64, i64)
define amdgpu_kernel void @k_dot(ptr %o, ptr %x, ptr %y, ptr %z) {
  %t = call i64 @llvm.ox.tid.x()
  %px = getelementptr i64, ptr %x, i64 %t
  %py = getelementptr i64, ptr %y, i64 %t
  %a = load i64, ptr %px
  %b = load i64, ptr %py
  %a4 = trunc i64 %a to i32
  %b4 = trunc i64 %b to i32
  %ah = bitcast i32 %a4 to <2 x half>
  %bh = bitcast i32 %b4 to <2 x half>
  %d4 = call i32 @llvm.amdgcn.sdot4(i32 %a4, i32 %b4, i32 -7, i1 false)
  %d8 = call i64 @llvm.ox.dot8.i8(i64 %a, i64 %b, i64 100)
  %dh = call float @llvm.amdgcn.fdot2(<2 x half> %ah, <2 x half> %bh, float 0.5, i1 false)
  %t8 = trunc i64 %d8 to i32
  %q = getelementptr [3 x i32], ptr %o, i64 %t
  store i32 %d4, ptr %q
  %q1 = getelementptr i32, ptr %q, i64 1
  store i32 %t8, ptr %q1
  %q2 = getelementptr i32, ptr %q, i64 2
  store float %dh, ptr %q2
  ret void
}
"""


def program() -> str:
    out = [DECLARATIONS]
    for name, (type, body) in KERNELS.items():
        loads = "\n".join(f"  %p{v} = getelementptr {type}, ptr %a{v}, i64 %t\n  %{v} = load {type}, ptr %p{v}, align 16" for v in "xyz")
        out.append(f"define amdgpu_kernel void @{name}(ptr %o, ptr %ax, ptr %ay, ptr %az) {{\n  %t = call i64 @llvm.ox.tid.x()\n{loads}\n{body}\n"
                   f"  %po = getelementptr {type}, ptr %o, i64 %t\n  store {type} %r, ptr %po, align 16\n  ret void\n}}")
    return "\n".join(out)


@pytest.fixture(scope="module")
def compiled() -> Any:
    return oxllc.compile_ir(program(), mcpu="ox1")


@pytest.mark.parametrize("engine", ["fast", "reference"])
def test_results(engine: str, compiled: Any) -> None:
    module = oxllc.Device("ox1", engine=engine).load(bytes(compiled.obj))
    rng = np.random.default_rng(5)

    def run(name: str, *arrays: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        out = np.zeros_like(arrays[0])
        module.launch(name, 1, 32, [out, *arrays])
        return out

    x, y, z = (rng.standard_normal((32, 4)).astype(np.float32) for _ in range(3))
    want = ((x + y) * z).astype(np.float64) * x + 2
    np.testing.assert_array_equal(run("k_f32", x, y, z), want.astype(np.float32))
    x, y, z = (rng.standard_normal((32, 8)).astype(np.float16) for _ in range(3))
    np.testing.assert_array_equal(run("k_f16", x, y, z), np.maximum(x * y - z, x))
    x, y, z = (to_bf16(rng.standard_normal((32, 4)).astype(np.float32)) for _ in range(3))
    product = from_bf16(to_bf16(from_bf16(x) * from_bf16(y)))
    np.testing.assert_array_equal(run("k_bf16", x, y, z), to_bf16(product + from_bf16(z)))
    x, y, z = (rng.integers(0, 256, (32, 16)).astype(np.uint8) for _ in range(3))
    least = np.minimum((x + y - z).view(np.int8), x.view(np.int8)).view(np.uint8)
    np.testing.assert_array_equal(run("k_i8", x, y, z), np.maximum(least, y))

    a, b = (rng.integers(-128, 128, (32, 8)).astype(np.int8) for _ in range(2))
    a[:, 1::2], b[:, 1::2] = 0x3C, 0x38  # halves that are numbers
    out = np.zeros((32, 3), np.int32)
    module.launch("k_dot", 1, 32, [out, a.view(np.int64), b.view(np.int64), out])
    wide = a.astype(np.int64) * b
    np.testing.assert_array_equal(out[:, 0], wide[:, :4].sum(1) - 7)
    np.testing.assert_array_equal(out[:, 1], wide.sum(1) + 100)
    halves = a.view(np.float16).astype(np.float32)[:, :2] * b.view(np.float16).astype(np.float32)[:, :2]
    np.testing.assert_array_equal(out[:, 2].view(np.float32), (np.float32(0.5) + halves[:, 0]) + halves[:, 1])


def test_one_instruction_a_word(compiled: Any) -> None:
    named = [line.split()[0] for line in compiled.asm.splitlines() if "\tox.p" in line or "\tox.dot" in line]
    assert {n: named.count(n) for n in sorted(set(named))} == {
        "ox.dot2.f16": 1, "ox.dot4.i8": 1, "ox.dot8.i8": 1, "ox.padd.bf16": 1, "ox.padd.f32": 2, "ox.padd.i8": 2, "ox.pfma.f32": 2,
        "ox.pmax.f16": 2, "ox.pmaxu.i8": 2, "ox.pmin.i8": 2, "ox.pmul.bf16": 1, "ox.pmul.f16": 2, "ox.pmul.f32": 2, "ox.psub.f16": 2,
        "ox.psub.i8": 2}


def test_lanes_put_together_do_not_pay() -> None:
    text = """
define <2 x float> @f(float %a, float %b, float %c, float %d) {
  %x0 = insertelement <2 x float> poison, float %a, i32 0
  %x1 = insertelement <2 x float> %x0, float %b, i32 1
  %y0 = insertelement <2 x float> poison, float %c, i32 0
  %y1 = insertelement <2 x float> %y0, float %d, i32 1
  %r = fadd <2 x float> %x1, %y1
  ret <2 x float> %r
}"""
    assert form_packed(parse(text), {("fadd", "float"): "llvm.ox.padd.f32"}) == 0


SOURCE = """
declare i64 @llvm.ox.tid.x()
declare {float, i1} @llvm.amdgcn.div.scale.f32(float, float, i1)
declare float @llvm.amdgcn.div.fmas.f32(float, float, float, i1)
declare float @llvm.amdgcn.div.fixup.f32(float, float, float)
declare float @llvm.amdgcn.rcp.f32(float)
declare i32 @llvm.amdgcn.cvt.sr.fp8.f32(float, i32, i32, i32)
declare i32 @llvm.amdgcn.sudot8(i1, i32, i1, i32, i32, i1)
declare i32 @llvm.amdgcn.sdot2(<2 x i16>, <2 x i16>, i32, i1)
declare i32 @llvm.nvvm.fns(i32, i32, i32)
define amdgpu_kernel void @k(ptr %o, ptr %x, ptr %y) {
  %t = call i64 @llvm.ox.tid.x()
  %px = getelementptr i32, ptr %x, i64 %t
  %py = getelementptr i32, ptr %y, i64 %t
  %a = load float, ptr %px
  %b = load float, ptr %py
  %ai = load i32, ptr %px
  %bi = load i32, ptr %py
  %ds = call {float, i1} @llvm.amdgcn.div.scale.f32(float %a, float %b, i1 false)
  %d = extractvalue {float, i1} %ds, 0
  %ns = call {float, i1} @llvm.amdgcn.div.scale.f32(float %a, float %b, i1 true)
  %n = extractvalue {float, i1} %ns, 0
  %s = extractvalue {float, i1} %ns, 1
  %r0 = call float @llvm.amdgcn.rcp.f32(float %d)
  %q0 = fmul float %n, %r0
  %nd = fneg float %d
  %e = call float @llvm.fma.f32(float %nd, float %q0, float %n)
  %m = call float @llvm.amdgcn.div.fmas.f32(float %e, float %r0, float %q0, i1 %s)
  %quotient = call float @llvm.amdgcn.div.fixup.f32(float %m, float %b, float %a)
  %sr = call i32 @llvm.amdgcn.cvt.sr.fp8.f32(float %a, i32 %bi, i32 -1, i32 1)
  %d8 = call i32 @llvm.amdgcn.sudot8(i1 true, i32 %ai, i1 false, i32 %bi, i32 5, i1 false)
  %av = bitcast i32 %ai to <2 x i16>
  %bv = bitcast i32 %bi to <2 x i16>
  %d2 = call i32 @llvm.amdgcn.sdot2(<2 x i16> %av, <2 x i16> %bv, i32 5, i1 true)
  %fns = call i32 @llvm.nvvm.fns(i32 %ai, i32 20, i32 -3)
  %q = getelementptr [5 x i32], ptr %o, i64 %t
  store float %quotient, ptr %q
  %q1 = getelementptr i32, ptr %q, i64 1
  store i32 %sr, ptr %q1
  %q2 = getelementptr i32, ptr %q, i64 2
  store i32 %d8, ptr %q2
  %q3 = getelementptr i32, ptr %q, i64 3
  store i32 %d2, ptr %q3
  %q4 = getelementptr i32, ptr %q, i64 4
  store i32 %fns, ptr %q4
  ret void
}
declare float @llvm.fma.f32(float, float, float)
"""


def stochastic_fp8(x: float, random: int) -> int:
    """The e4m3 number below or above, above where the dropped part and the random fraction carry."""
    magnitude, sign = abs(x), 128 if np.signbit(x) else 0
    exponent = max(int(np.floor(np.log2(magnitude))) if magnitude else -99, -6)
    steps = magnitude / 2.0 ** (exponent - 3)
    whole = int(np.floor(steps + (random >> 12) / 2.0 ** 20))
    code = whole + ((exponent + 6) << 3)
    return sign | min(code, 126)


def test_steps_of_quotients_and_others() -> None:
    rng = np.random.default_rng(2)
    x, y = ((rng.standard_normal(32) * 2.0 ** rng.integers(-3, 8, 32)).astype(np.float32) for _ in range(2))
    out = np.zeros((32, 5), np.int32)
    oxllc.Device("ox1").load(bytes(oxllc.compile_ir(SOURCE, mcpu="ox1").obj)).launch("k", 1, 32, [out, x, y])
    np.testing.assert_array_equal(out[:, 0].view(np.float32), x / y)
    a, b = x.view(np.uint32).tolist(), y.view(np.uint32).tolist()
    assert out[:, 1].view(np.uint32).tolist() == [0xFFFF00FF | stochastic_fp8(float(v), r) << 8 for v, r in zip(x, b)]
    nibbles = [sum((((p >> 4 * i & 15) ^ 8) - 8) * (q >> 4 * i & 15) for i in range(8)) + 5 for p, q in zip(a, b)]
    assert out[:, 2].tolist() == nibbles
    shorts = x.view(np.int16).astype(np.int64).reshape(32, 2) * y.view(np.int16).reshape(32, 2)
    assert out[:, 3].tolist() == np.clip(shorts.sum(1) + 5, -(1 << 31), (1 << 31) - 1).tolist()
    set_bits = [[i for i in range(20, -1, -1) if p >> i & 1] for p in a]
    assert out[:, 4].tolist() == [bits[2] if len(bits) > 2 else -1 for bits in set_bits]
