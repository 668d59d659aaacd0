"""Vectors of short lanes as words: loads of pairs, accumulators that stay in their registers around a loop, packed stores."""

from __future__ import annotations

import llvmlite.binding as llvm
import numpy as np

import oxllc
from oxllc.ir.prep_lane_phis import join_lane_phis
from oxllc.ir.prep_words import vectors_as_words
from oxllc.ir.reader import parse

WMMA = "llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16"


def kernel() -> str:
    """C = sum of A_k B_k over n tiles, the accumulator taken apart around the loop as Triton does."""
    phis = "\n".join(f"  %s{i} = phi float [ 0.0, %entry ], [ %r{i}, %loop ]" for i in range(8))
    joins = "\n".join(f"  %v{i} = insertelement <8 x float> {'poison' if not i else f'%v{i - 1}'}, float %s{i}, i64 {i}" for i in range(8))
    parts = "\n".join(f"  %r{i} = extractelement <8 x float> %d, i64 {i}" for i in range(8))
    halves = "\n".join(f"  %h{i} = fptrunc float %r{i} to half\n  %w{i} = insertelement <8 x half> "
                       f"{'poison' if not i else f'%w{i - 1}'}, half %h{i}, i64 {i}" for i in range(8))
    return f"""
declare <8 x float> @{WMMA}(<8 x half>, <8 x half>, <8 x float>)
declare i32 @llvm.amdgcn.workitem.id.x()
define amdgpu_kernel void @k(ptr addrspace(1) noalias %a, ptr addrspace(1) noalias %b, ptr addrspace(1) noalias %c, i32 %n) {{
entry:
  %lane = call i32 @llvm.amdgcn.workitem.id.x()
  %wide = zext i32 %lane to i64
  %pa0 = getelementptr <8 x half>, ptr addrspace(1) %a, i64 %wide
  %pb0 = getelementptr <8 x half>, ptr addrspace(1) %b, i64 %wide
  %pc = getelementptr <8 x half>, ptr addrspace(1) %c, i64 %wide
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %pa = phi ptr addrspace(1) [ %pa0, %entry ], [ %pa1, %loop ]
  %pb = phi ptr addrspace(1) [ %pb0, %entry ], [ %pb1, %loop ]
{phis}
  %x = load <8 x half>, ptr addrspace(1) %pa, align 16
  %y = load <8 x half>, ptr addrspace(1) %pb, align 16
{joins}
  %d = call <8 x float> @{WMMA}(<8 x half> %x, <8 x half> %y, <8 x float> %v7)
{parts}
  %pa1 = getelementptr i8, ptr addrspace(1) %pa, i64 512
  %pb1 = getelementptr i8, ptr addrspace(1) %pb, i64 512
  %next = add i32 %i, 1
  %more = icmp slt i32 %next, %n
  br i1 %more, label %loop, label %done
done:
{halves}
  store <8 x half> %w7, ptr addrspace(1) %pc, align 16
  ret void
}}
"""


def test_values_cross_blocks_as_words() -> None:
    module = parse(kernel(), "k.ll")
    for function in module.definitions():
        assert join_lane_phis(function) == 1
        assert vectors_as_words(function, lambda call: getattr(call.callee, "name", "") == WMMA) == 4
    text = str(module)
    assert "phi <4 x i64>" in text and "phi float" not in text and text.count("load <2 x i64>") == 2 and "store <2 x i64>" in text
    llvm.parse_assembly(text).verify()


def test_the_loop_has_no_moves() -> None:
    compiled = oxllc.compile_ir(kernel(), mcpu="ox1")
    lines = [line.split("#")[0].split() for line in compiled.asm.splitlines()]
    names = [line[0] for line in lines if line and not line[0].startswith(".")]
    assert names.count("ox.ldp") == 2 and names.count("ox.sdp") == 1 and "lh" not in names and "sh" not in names
    at = names.index("ox.wmma.f32.f16")
    begin = names.index("ox.ldp")
    assert names[begin:at].count("mv") == 0
    rng = np.random.default_rng(1)
    n = 3
    a, b = (rng.uniform(-1, 1, (n, 16, 16)).astype(np.float16) for _ in range(2))  # a: rows by depth; b: columns by depth
    fragments = [np.ascontiguousarray(np.concatenate([m[:, :, :8], m[:, :, 8:]], axis=1)) for m in (a, b)]
    c = np.zeros((32, 8), np.float16)
    oxllc.Device("ox1").load(compiled.obj).launch("k", 1, 32, [*fragments, c, np.int32(n)])
    want = sum(x.astype(np.float32) @ y.astype(np.float32).T for x, y in zip(a, b))
    got = np.concatenate([c[:16].T, c[16:].T])
    np.testing.assert_allclose(got.astype(np.float32), want, rtol=2e-3, atol=2e-3)
