"""Atomic loads and stores of vectors: one access of the whole."""

from __future__ import annotations

import pytest

import oxllc
from oxllc.simulator.abi import Integer
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

TEXT = """
define i64 @run(i64 %a) {
  %p = alloca i64
  store i64 %a, ptr %p
  %v = load atomic <2 x i32>, ptr %p acquire, align 8
  %w = add <2 x i32> %v, <i32 1, i32 2>
  store atomic <2 x i32> %w, ptr %p release, align 8
  %r = load atomic i64, ptr %p seq_cst, align 8
  ret i64 %r
}
"""


@pytest.mark.parametrize("level", [0, 2])
def test_a_vector_is_one_access(level: int) -> None:
    program = oxllc.compile_ir(TEXT, mcpu="generic-rv64", opt_level=level)
    assert "__atomic" not in program.asm
    machine = Machine(program, load_target("generic-rv64", ""), "fast")
    assert machine.call("run", [Integer.of(0x1234567800000005, 64)]) == 0x1234567A00000006
