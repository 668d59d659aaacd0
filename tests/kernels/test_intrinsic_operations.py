"""Intrinsics of GPU front ends that IR operations or several instructions say, against a scalar reference; refusals name the way out."""

from __future__ import annotations

import numpy as np
import pytest

import oxllc

PTX = """
@shared = internal addrspace(3) global [256 x i32] undef, align 16
declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()
declare i32 @llvm.nvvm.ldg.global.i.i32.p0(ptr, i32)
declare i64 @llvm.nvvm.ldu.global.i.i64.p1(ptr addrspace(1), i32)
declare i32 @llvm.nvvm.atomic.add.gen.i.cta.i32.p0(ptr, i32)
declare i32 @llvm.nvvm.atomic.cas.gen.i.sys.i32.p0(ptr, i32, i32)
declare i32 @llvm.nvvm.atomic.load.inc.32.p0(ptr, i32)
declare {i32, i1} @llvm.nvvm.match.all.sync.i32p(i32, i32)
declare {i32, i1} @llvm.nvvm.match.all.sync.i64p(i32, i64)
declare {i32, i1} @llvm.nvvm.shfl.sync.up.i32p(i32, i32, i32, i32)
declare {float, i1} @llvm.nvvm.shfl.sync.bfly.f32p(i32, float, i32, i32)
declare void @llvm.nvvm.cp.async.ca.shared.global.16(ptr addrspace(3), ptr addrspace(1))
declare void @llvm.nvvm.cp.async.commit.group()
declare void @llvm.nvvm.cp.async.wait.group(i32)
declare void @llvm.nvvm.barrier.cta.sync.aligned.count(i32, i32)
declare i64 @llvm.nvvm.read.ptx.sreg.clock64()
declare i64 @llvm.nvvm.read.ptx.sreg.globaltimer()
declare void @llvm.nvvm.nanosleep(i32)
define ptx_kernel void @k(ptr %out, ptr %in, ptr %sum, ptr addrspace(1) %gin) {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %c0 = call i64 @llvm.nvvm.read.ptx.sreg.clock64()
  %g0 = call i64 @llvm.nvvm.read.ptx.sreg.globaltimer()
  %p = getelementptr i32, ptr %in, i32 %t
  %v = call i32 @llvm.nvvm.ldg.global.i.i32.p0(ptr %p, i32 4)
  %w = call i64 @llvm.nvvm.ldu.global.i.i64.p1(ptr addrspace(1) %gin, i32 8)
  %a = call i32 @llvm.nvvm.atomic.add.gen.i.cta.i32.p0(ptr %sum, i32 %v)
  %s1 = getelementptr i32, ptr %sum, i32 1
  %b = call i32 @llvm.nvvm.atomic.load.inc.32.p0(ptr %s1, i32 9)
  %s2 = getelementptr i32, ptr %sum, i32 2
  %c = call i32 @llvm.nvvm.atomic.cas.gen.i.sys.i32.p0(ptr %s2, i32 5, i32 6)
  %wide = shl i32 %v, 24
  %low = ashr i32 %wide, 31
  %m = call {i32, i1} @llvm.nvvm.match.all.sync.i32p(i32 -1, i32 %low)
  %m0 = extractvalue {i32, i1} %m, 0
  %n = call {i32, i1} @llvm.nvvm.match.all.sync.i64p(i32 -1, i64 %w)
  %n0 = extractvalue {i32, i1} %n, 0
  %n1 = extractvalue {i32, i1} %n, 1
  %n1w = zext i1 %n1 to i32
  %u = call {i32, i1} @llvm.nvvm.shfl.sync.up.i32p(i32 -1, i32 %v, i32 3, i32 0)
  %u0 = extractvalue {i32, i1} %u, 0
  %u1 = extractvalue {i32, i1} %u, 1
  %u1w = zext i1 %u1 to i32
  %f = sitofp i32 %v to float
  %x = call {float, i1} @llvm.nvvm.shfl.sync.bfly.f32p(i32 -1, float %f, i32 1, i32 31)
  %x0 = extractvalue {float, i1} %x, 0
  %x0w = fptosi float %x0 to i32
  call void @llvm.nvvm.nanosleep(i32 10)
  %t4 = mul i32 %t, 4
  %sp = getelementptr i32, ptr addrspace(3) @shared, i32 %t4
  %gp = getelementptr i32, ptr addrspace(1) %gin, i32 %t4
  call void @llvm.nvvm.cp.async.ca.shared.global.16(ptr addrspace(3) %sp, ptr addrspace(1) %gp)
  call void @llvm.nvvm.cp.async.commit.group()
  call void @llvm.nvvm.cp.async.wait.group(i32 0)
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 0, i32 32)
  %o4 = sub i32 127, %t4
  %sq = getelementptr i32, ptr addrspace(3) @shared, i32 %o4
  %sv = load i32, ptr addrspace(3) %sq
  %c1 = call i64 @llvm.nvvm.read.ptx.sreg.clock64()
  %later = icmp ugt i64 %c1, %c0
  %laterw = zext i1 %later to i32
  %q = getelementptr [8 x i32], ptr %out, i32 %t
  store i32 %m0, ptr %q
  %q1 = getelementptr i32, ptr %q, i32 1
  store i32 %n0, ptr %q1
  %q2 = getelementptr i32, ptr %q, i32 2
  store i32 %u0, ptr %q2
  %q3 = getelementptr i32, ptr %q, i32 3
  store i32 %u1w, ptr %q3
  %q4 = getelementptr i32, ptr %q, i32 4
  store i32 %x0w, ptr %q4
  %q5 = getelementptr i32, ptr %q, i32 5
  store i32 %sv, ptr %q5
  %q6 = getelementptr i32, ptr %q, i32 6
  store i32 %laterw, ptr %q6
  %q7 = getelementptr i32, ptr %q, i32 7
  store i32 %n1w, ptr %q7
  ret void
}
"""


def test_ptx() -> None:
    made = oxllc.compile_ir(PTX, mcpu="ox1", verify_machineinstrs=True)
    lanes = np.arange(32, dtype=np.int32)
    given = np.random.default_rng(3).integers(0, 1000, 128, dtype=np.int32)
    total = np.array([0, 7, 5], np.int32)
    out = np.zeros((32, 8), np.int32)
    oxllc.Device("ox1", engine="reference").load(made.obj).launch("k", 1, 32, [out, given, total, given.copy()])
    mine = given[:32]
    low = (mine << 24) >> 31
    np.testing.assert_array_equal(out[:, 0], -1 if (low == low[0]).all() else 0)
    np.testing.assert_array_equal(out[:, 1], -1)
    np.testing.assert_array_equal(out[:, 2], np.where(lanes >= 3, mine[lanes - 3], mine))
    np.testing.assert_array_equal(out[:, 3], lanes >= 3)
    np.testing.assert_array_equal(out[:, 4], mine[lanes ^ 1])
    np.testing.assert_array_equal(out[:, 5], given[127 - 4 * lanes])
    np.testing.assert_array_equal(out[:, 6], 1)
    np.testing.assert_array_equal(out[:, 7], 1)
    counter = 7
    for _ in lanes:
        counter = 0 if counter >= 9 else counter + 1
    np.testing.assert_array_equal(total, [mine.sum(), counter, 6])


def test_buffers_are_refused() -> None:
    text = """declare ptr addrspace(8) @llvm.amdgcn.make.buffer.rsrc.p8.p1(ptr addrspace(1), i16, i64, i32)
define amdgpu_kernel void @k(ptr addrspace(1) %p) {
  %r = call ptr addrspace(8) @llvm.amdgcn.make.buffer.rsrc.p8.p1(ptr addrspace(1) %p, i16 0, i64 100, i32 0)
  ret void
}
"""
    with pytest.raises(oxllc.CompileError, match=r":3:.*AMDGCN_USE_BUFFER_OPS=0"):
        oxllc.compile_ir(text, mcpu="ox1")


def test_only_one_mode_bit_may_be_set() -> None:
    """A record about one constant of the first argument leaves every other call alone."""
    text = """
declare void @llvm.amdgcn.s.setreg(i32 immarg, i32)
define amdgpu_kernel void @k(ptr addrspace(1) %out) {
  call void @llvm.amdgcn.s.setreg(i32 NUMBER, i32 1)
  store i32 1, ptr addrspace(1) %out
  ret void
}
"""
    assert "setreg" not in oxllc.compile_ir(text.replace("NUMBER", "1473"), mcpu="ox1").asm
    with pytest.raises(oxllc.OxllcError, match=r"s\.setreg' is not supported"):
        oxllc.compile_ir(text.replace("NUMBER", "1985"), mcpu="ox1")
