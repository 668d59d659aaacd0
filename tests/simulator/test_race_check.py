"""The race detector and the check for uninitialized memory, on kernels with and without the fault, and on the kernels of the examples."""

from __future__ import annotations

import json
import pathlib

import numpy as np
import pytest

from oxllc import Device, compile_ir
from oxllc.diagnostics import OxllcError

EXAMPLES = pathlib.Path(__file__).parents[2] / "examples"
HEAD = """
@buffer = internal addrspace(3) global [1024 x i32] poison, align 16
declare i64 @llvm.ox.tid.x()
declare i64 @llvm.ox.ctaid.x()
declare void @llvm.ox.bar()
"""


def launch(body: str, grid: int = 1, block: int = 64, **checks: bool) -> list[str]:
    """The findings of `k(p: 64 x i32)`, as text."""
    text = HEAD + "define ptx_kernel void @k(ptr %p) {\nentry:\n  %t = call i64 @llvm.ox.tid.x()\n  %c = call i64 @llvm.ox.ctaid.x()\n" + body \
        + "\n  ret void\n}\n"
    device = Device("ox1", **(checks or {"check_races": True}))
    result = device.load(compile_ir(text, mcpu="ox1").obj).launch("k", grid, block, [np.zeros(64, np.int32)])
    return [finding.text for finding in result.findings]


EXCHANGE = """
  %v = trunc i64 %t to i32
  %mine = getelementptr i32, ptr addrspace(3) @buffer, i64 %t
  store i32 %v, ptr addrspace(3) %mine
  BARRIER
  %u = sub i64 63, %t
  %theirs = getelementptr i32, ptr addrspace(3) @buffer, i64 %u
  %w = load i32, ptr addrspace(3) %theirs
  %out = getelementptr i32, ptr %p, i64 %t
  store i32 %w, ptr %out"""


def test_a_missing_barrier() -> None:
    found = launch(EXCHANGE.replace("BARRIER", ""))
    assert len(found) == 1
    assert "race on shared memory" in found[0] and "load by block (0, 0, 0)" in found[0] and "store by block (0, 0, 0)" in found[0]
    assert launch(EXCHANGE.replace("BARRIER", "call void @llvm.ox.bar()")) == []


def test_one_warp_needs_no_barrier() -> None:
    assert launch(EXCHANGE.replace("BARRIER", "").replace("63", "31"), block=32) == []


COUNT = """
  %low = and i64 %t, 7
  %at = getelementptr i32, ptr %p, i64 %low
  ADD"""


def test_blocks_that_count_without_atomics() -> None:
    found = launch(COUNT.replace("ADD", "%n = load i32, ptr %at\n  %m = add i32 %n, 1\n  store i32 %m, ptr %at"), grid=2)
    assert found and "race on global memory" in found[0] and "argument 0" in found[0]
    assert launch(COUNT.replace("ADD", "%n = atomicrmw add ptr %at, i32 1 monotonic"), grid=2) == []


def test_an_atomic_hands_over() -> None:
    """A flag raised by an atomic after the data, and awaited by an atomic, orders the data; without waiting for it nothing does."""
    body = """
  %data = getelementptr i32, ptr %p, i64 8
  %first = icmp eq i64 %c, 0
  br i1 %first, label %give, label %wait
give:
  store i32 7, ptr %data
  %o = atomicrmw xchg ptr %p, i32 1 release
  br label %end
wait:
  %f = atomicrmw add ptr %p, i32 0 acquire
  %yes = icmp eq i32 %f, CONDITION
  br i1 %yes, label %take, label %wait
take:
  %d = load i32, ptr %data
  %out = getelementptr i32, ptr %p, i64 9
  store i32 %d, ptr %out
  br label %end
end:"""
    assert launch(body.replace("CONDITION", "1"), grid=2, block=1) == []
    elsewhere = body.replace("%o = atomicrmw xchg ptr %p", "%q = getelementptr i32, ptr %p, i64 20\n  %o = atomicrmw xchg ptr %q")
    assert any("load" in text for text in launch(elsewhere.replace("CONDITION", "%f"), grid=2, block=1))


def test_memory_that_nothing_was_stored_to() -> None:
    reading = EXCHANGE.replace("BARRIER", "call void @llvm.ox.bar()")
    assert launch(reading, check_uninitialized=True) == []
    found = launch(reading.replace("sub i64 63, %t", "add i64 64, %t"), check_uninitialized=True)
    assert len(found) == 1 and "of shared memory, to which the block has not stored" in found[0]
    stack = """
  %a = alloca [4 x i32]
  %i = and i64 %t, 3
  %at = getelementptr i32, ptr %a, i64 %i
  store volatile i32 1, ptr %a
  %x = load volatile i32, ptr %at
  store i32 %x, ptr %p"""
    found = launch(stack, block=1, check_uninitialized=True)
    assert found == []
    found = launch(stack, block=2, check_uninitialized=True)
    assert len(found) == 1 and "lane 1" in found[0]


@pytest.mark.parametrize("name", ["saxpy.ll", "ll/reduce.O2.ll", "ll/rowmax.triton.ll", "ll/blocksum.numba.ll"])
def test_correct_kernels_have_no_findings(name: str) -> None:
    recipes = json.loads((EXAMPLES / "recipes.json").read_text())["recipes"]
    recipe = next(r for r in recipes if name in r["files"])
    types = {"i32": np.int32, "i64": np.int64, "f32": np.float32, "f64": np.float64, "ptr": np.uint64}
    args = [np.zeros(recipe["buffers"][a["buffer"]]["shape"], recipe["buffers"][a["buffer"]]["dtype"]) if "buffer" in a
            else types[a["type"]](a["value"]) for a in recipe["args"]]
    device = Device("ox1", check_races=True, check_uninitialized=True)
    module = device.load(compile_ir((EXAMPLES / name).read_text(), mcpu="ox1").obj)
    result = module.launch(recipe["kernel"], recipe["grid"], recipe["block"], args, shared=recipe.get("shared", 0))
    assert [f.text for f in result.findings] == []


def test_stores_of_the_same_value_are_no_race() -> None:
    store = "\n  %low = and i64 %t, 31\n  %at = getelementptr i32, ptr %p, i64 %low\n  %v = trunc i64 VALUE to i32\n  store i32 %v, ptr %at"
    assert launch(store.replace("VALUE", "%low")) == []
    found = launch(store.replace("VALUE", "%t"))
    assert len(found) == 1 and found[0].count("store by block") == 2


def test_too_many_warps() -> None:
    with pytest.raises(OxllcError, match="at most 4096 warps"):
        launch("", grid=5000, block=32)
