"""A launch makes room for the frames of its kernel, however large."""

from __future__ import annotations

import numpy as np
import pytest

import oxllc

BIG = """
define amdgpu_kernel void @k(ptr %out, i32 %n) {
  %slots = alloca [3000 x i32], addrspace(5)
  %tid = call i64 @llvm.ox.tid.x()
  %t = trunc i64 %tid to i32
  br label %loop
loop:
  %i = phi i32 [0, %0], [%next, %loop]
  %p = getelementptr i32, ptr addrspace(5) %slots, i32 %i
  %v = mul i32 %i, %t
  store volatile i32 %v, ptr addrspace(5) %p
  %next = add i32 %i, 1
  %more = icmp ult i32 %next, %n
  br i1 %more, label %loop, label %end
end:
  %q = getelementptr i32, ptr addrspace(5) %slots, i32 %t
  %w = load volatile i32, ptr addrspace(5) %q
  %r = getelementptr i32, ptr %out, i32 %t
  store i32 %w, ptr %r
  ret void
}
declare i64 @llvm.ox.tid.x()
"""


@pytest.mark.parametrize("engine", ["fast", "reference"])
def test_frame_above_default(engine: str) -> None:
    compiled = oxllc.compile_ir(BIG, mcpu="ox1")
    assert ".set\tk.private_seg_size, 12000" in compiled.asm
    out = np.zeros(32, np.int32)
    oxllc.Device("ox1", engine=engine).load(bytes(compiled.obj)).launch("k", 1, 32, [out, np.int32(3000)])
    assert (out == np.arange(32) ** 2).all()
