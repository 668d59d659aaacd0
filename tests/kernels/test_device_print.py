"""What kernels print and failed assertions say: C's printf in the form of CUDA, through both engines, and Triton's."""

from __future__ import annotations

import numpy as np
import pytest

import oxllc
from oxllc.simulator.errors import GuestError

FORMAT = "%d|%5u|%-6x|%lld|%.2f|%e|%s|%c|%%|%*d|%p\\0A"
KERNEL = f"""
@format = private constant [{len(FORMAT) - 1} x i8] c"{FORMAT}\\00"
@word = private constant [5 x i8] c"word\\00"
@what = private constant [6 x i8] c"x < 9\\00"
@file = private constant [4 x i8] c"f.c\\00"
@function = private constant [2 x i8] c"k\\00"
declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()
declare i32 @vprintf(ptr, ptr)
declare void @__assertfail(ptr, ptr, i32, ptr, i64)
define ptx_kernel void @k(i32 %limit) {{
  %args = alloca [12 x i64]
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %odd = and i32 %t, 1
  %is = icmp ne i32 %odd, 0
  br i1 %is, label %print, label %check
print:
  %negative = sub i32 0, %t
  store i32 %negative, ptr %args
  %p1 = getelementptr i8, ptr %args, i64 4
  store i32 %t, ptr %p1
  %p2 = getelementptr i8, ptr %args, i64 8
  store i32 255, ptr %p2
  %p3 = getelementptr i8, ptr %args, i64 16
  store i64 -5000000000, ptr %p3
  %p4 = getelementptr i8, ptr %args, i64 24
  %f = sitofp i32 %t to double
  store double %f, ptr %p4
  %p5 = getelementptr i8, ptr %args, i64 32
  store double 0x7FF0000000000000, ptr %p5
  %p6 = getelementptr i8, ptr %args, i64 40
  store ptr @word, ptr %p6
  %p7 = getelementptr i8, ptr %args, i64 48
  store i32 65, ptr %p7
  %p8 = getelementptr i8, ptr %args, i64 52
  store i32 4, ptr %p8
  %p9 = getelementptr i8, ptr %args, i64 56
  store i32 7, ptr %p9
  %p10 = getelementptr i8, ptr %args, i64 64
  store i64 4096, ptr %p10
  %n = call i32 @vprintf(ptr @format, ptr %args)
  br label %check
check:
  %bad = icmp sge i32 %t, %limit
  br i1 %bad, label %fail, label %done
fail:
  call void @__assertfail(ptr @what, ptr @file, i32 12, ptr @function, i64 1)
  unreachable
done:
  ret void
}}
"""


@pytest.mark.parametrize("engine", ["fast", "reference"])
def test_printf(engine: str, capfd: pytest.CaptureFixture[str]) -> None:
    module = oxllc.Device("ox1", engine=engine).load(oxllc.compile_ir(KERNEL, mcpu="ox1").obj)
    for _ in range(2):  # the second launch begins with an empty buffer
        module.launch("k", 1, 8, [np.int32(99)])
        lines = [f"{-t}|{t:5}|ff    |-5000000000|{t:.2f}|inf|word|A|%|   7|0x1000" for t in (1, 3, 5, 7)]
        assert sorted(capfd.readouterr().out.splitlines()) == sorted(lines)
    with pytest.raises(GuestError, match=r"f.c:12: k: assertion `x < 9' failed \(4 times\)\n.*trap(.|\n)*block \(0, 0, 0\), warp 0"):
        module.launch("k", 1, 8, [np.int32(4)])


@pytest.mark.slow
def test_triton(capfd: pytest.CaptureFixture[str], tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    triton = pytest.importorskip("triton")
    from kernels.triton_prints import checked, printing

    import oxllc.triton_backend as ox

    monkeypatch.setenv("TRITON_CACHE_DIR", str(tmp_path))
    was = triton.runtime.driver._active
    ox.activate()
    try:
        x = np.arange(64, dtype=np.int32)
        printing[(1,)](x, 64, num_warps=1)
        out = capfd.readouterr().out.splitlines()
        assert "pid (0, 0, 0) idx ( 7) half: 3.500000" in out
        assert len(out) == 64
        checked[(1,)](x, 64, 64, num_warps=1, debug=True)
        with pytest.raises(GuestError, match=r"'too large'(.|\n)*triton_prints.py:(.|\n)*trap"):
            checked[(1,)](x, 32, 64, num_warps=1, debug=True)
    finally:
        triton.runtime.driver._active = was
