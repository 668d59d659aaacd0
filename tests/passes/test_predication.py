"""Guards and small diamonds as predicated instructions: what is converted, what is not, and that every lane gets its value."""

from __future__ import annotations

import numpy as np
import pytest

import oxllc

HEAD = """
declare i32 @llvm.ox.tid.x()
declare i32 @llvm.ox.ballot(i1)
define amdgpu_kernel void @k(ptr %out, ptr %in, i32 %n) {
  %t = call i32 @llvm.ox.tid.x()
  %i = zext i32 %t to i64
  %p = getelementptr i32, ptr %in, i64 %i
  %q = getelementptr i32, ptr %out, i64 %i
"""

BODIES = {  # name: (body, what NumPy says of lane numbers, inputs and n; branches left)
    "guard": ("""
  %c = icmp slt i32 %t, %n
  br i1 %c, label %side, label %join
side:
  %v = load i32, ptr %p
  br label %join
join:
  %w = phi i32 [ %v, %side ], [ 7, %0 ]
  store i32 %w, ptr %q
  ret void""", lambda t, x, n: np.where(t < n, x, 7), 0),
    "chain": ("""
  %c = icmp slt i32 %t, %n
  br i1 %c, label %side, label %join
side:
  %v = load i32, ptr %p
  %v3 = mul i32 %v, 3
  br label %join
join:
  %w = phi i32 [ %v3, %side ], [ %t, %0 ]
  %odd = and i32 %t, 1
  %d = icmp eq i32 %odd, 0
  br i1 %d, label %end, label %more
more:
  %x = add i32 %w, 100
  store i32 %x, ptr %q
  br label %end
end:
  ret void""", lambda t, x, n: np.where(t & 1, np.where(t < n, 3 * x, t) + 100, -1), 0),
    "diamond": ("""
  %c = icmp ult i32 %t, %n
  br i1 %c, label %a, label %b
a:
  %v = load i32, ptr %p
  %va = sub i32 %v, %t
  br label %join
b:
  %vb = mul i32 %t, %t
  store i32 5, ptr %p
  br label %join
join:
  %w = phi i32 [ %va, %a ], [ %vb, %b ]
  %u = phi i32 [ %t, %a ], [ %n, %b ]
  %r = add i32 %w, %u
  store i32 %r, ptr %q
  ret void""", lambda t, x, n: np.where(t < n, x, t * t + n), 0),
    "loop": ("""
  br label %loop
loop:
  %k = phi i32 [ 0, %0 ], [ %k1, %next ]
  %s = phi i32 [ 0, %0 ], [ %s2, %next ]
  %c = icmp slt i32 %k, %t
  br i1 %c, label %side, label %next
side:
  %v = load i32, ptr %p
  %s1 = add i32 %s, %v
  br label %next
next:
  %s2 = phi i32 [ %s1, %side ], [ %s, %loop ]
  %k1 = add i32 %k, 1
  %again = icmp slt i32 %k1, %n
  br i1 %again, label %loop, label %end
end:
  store i32 %s2, ptr %q
  ret void""", lambda t, x, n: x * np.minimum(t, n), 1),
    "convergent": ("""
  %c = icmp slt i32 %t, %n
  br i1 %c, label %side, label %join
side:
  %v = call i32 @llvm.ox.ballot(i1 true)
  br label %join
join:
  %w = phi i32 [ %v, %side ], [ 7, %0 ]
  store i32 %w, ptr %q
  ret void""", lambda t, x, n: np.where(t < n, (1 << n) - 1, 7), 1),
}


@pytest.mark.parametrize("allocator", ["linearscan", *(pytest.param(name, marks=pytest.mark.slow) for name in ("graphcolor", "greedy"))])
@pytest.mark.parametrize("name", BODIES)
def test_values(name: str, allocator: str) -> None:
    body, expected, branches = BODIES[name]
    made = oxllc.compile_ir(HEAD + body + "\n}\n", mcpu="ox1", regalloc=allocator, verify_machineinstrs=True, verify_regalloc=True)
    mnemonics = [line.split()[0] for line in made.asm.splitlines() if line.startswith("\t") and not line.startswith("\t.")]
    assert sum(m in ("beq", "bne", "blt", "bge", "bltu", "bgeu", "beqz", "bnez", "bltz", "bgez", "blez", "bgtz") for m in mnemonics) == branches
    lanes = np.arange(32, dtype=np.int64)
    given = (lanes * 5 + 3).astype(np.int32)
    out = np.full(32, -1, np.int32)
    oxllc.Device("ox1", engine="reference").load(made.obj).launch("k", 1, 32, [out, given.copy(), np.int32(11)])
    np.testing.assert_array_equal(out, expected(lanes, given, 11))
