"""A variadic function that hands its arguments on: what the callee reads is what a direct call would pass."""

from __future__ import annotations

import pytest

import oxllc
from oxllc.simulator.abi import Integer
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

TEXT = """
declare void @llvm.va_start(ptr)
define internal i64 @callee(i64 %n, ...) noinline {
  %va = alloca ptr
  call void @llvm.va_start(ptr %va)
  br label %l
l:
  %i = phi i64 [ 0, %0 ], [ %j, %l ]
  %s = phi i64 [ 7, %0 ], [ %t, %l ]
  %x = va_arg ptr %va, i64
  %m = mul i64 %s, 1099511628211
  %t = xor i64 %m, %x
  %j = add i64 %i, 1
  %c = icmp ult i64 %j, 11
  br i1 %c, label %l, label %d
d:
  %r = add i64 %t, %n
  ret i64 %r
}
define internal i64 @thunk(i64 %n, ...) noinline {
  %k = mul i64 %n, 3
  %r = musttail call i64 (i64, ...) @callee(i64 %k, ...)
  ret i64 %r
}
define i64 @run(i64 %a, i64 %b) {
  %k = mul i64 %a, 3
  %r = call i64 (i64, ...) @thunk(i64 %a, i64 %b, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8, i64 9, i64 %a)
  %d = call i64 (i64, ...) @callee(i64 %k, i64 %b, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8, i64 9, i64 %a)
  %x = sub i64 %r, %d
  ret i64 %x
}
"""


@pytest.mark.parametrize("level", [0, 2])
def test_variable_arguments_are_forwarded(level: int) -> None:
    program = oxllc.compile_ir(TEXT, mcpu="generic-rv64", opt_level=level)
    machine = Machine(program, load_target("generic-rv64", ""), "fast")
    assert machine.call("run", [Integer.of(123456789, 64), Integer.of(-5, 64)]) == 0
