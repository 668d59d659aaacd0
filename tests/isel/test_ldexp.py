"""llvm.ldexp in double precision, without a library: rounded once, whatever the exponent and wherever the result lies."""

from __future__ import annotations

import math
import random

import numpy as np

import oxllc
from oxllc.asm.linker import link
from oxllc.target_desc import load_target

KERNEL = """
declare double @llvm.ldexp.f64.i32(double, i32)
define void @f(ptr %x, ptr %e, ptr %out, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %xp = getelementptr double, ptr %x, i64 %i
  %ep = getelementptr i32, ptr %e, i64 %i
  %v = load double, ptr %xp
  %k = load i32, ptr %ep
  %r = call double @llvm.ldexp.f64.i32(double %v, i32 %k)
  %op = getelementptr double, ptr %out, i64 %i
  store double %r, ptr %op
  %next = add i64 %i, 1
  %again = icmp ult i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  ret void
}
"""


def ldexp(x: float, e: int) -> float:
    try:
        return math.ldexp(x, e)
    except OverflowError:
        return math.copysign(math.inf, x)


def test_ldexp_of_double() -> None:
    rng = random.Random(3)
    values = [0.0, -0.0, 1.0, math.inf, -math.inf, 5e-324, -2.2250738585072014e-308, 1.7976931348623157e308, math.nextafter(1, 2)]
    values += [math.ldexp(rng.uniform(-2, 2), rng.randrange(-1074, 1024)) for _ in range(60)]
    exponents = [0, 1, -1, 1023, 1024, -1022, -1023, -1075, 2046, 2098, 2099, -2098, -2100, (1 << 31) - 1, -(1 << 31)]
    pairs = [(x, e) for x in values for e in [*exponents, *(rng.randrange(-2200, 2200) for _ in range(20)), *(
        (rng.randrange(-1080, -1010) - math.frexp(x)[1],) * math.isfinite(x))]]
    xs, es = np.array([x for x, _ in pairs]), np.array([e for _, e in pairs], np.int32)
    out = np.zeros(len(pairs))
    target = load_target("generic-rv64")
    compiled = oxllc.compile_ir(KERNEL, mcpu="generic-rv64")
    oxllc.Machine(link([("f.o", compiled.obj)], target).elf, target).call("f", [xs, es, out, len(pairs)], "void")
    np.testing.assert_array_equal(out.view(np.int64), np.array([ldexp(x, e) for x, e in pairs]).view(np.int64))
