"""Kernels written by hand against NumPy: divergence, barriers, cross-lane operations, memory spaces, tensors, and what must fail."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from oxllc.asm.parser import assemble
from oxllc.diagnostics import OxllcError
from oxllc.simulator.device import Device, Module
from oxllc.simulator.errors import GuestError
from oxllc.target_desc import load_target

TARGET = load_target("ox1")
DEVICE = Device(target=TARGET, memory=64 << 20)

# a1 = global thread number, a2 = its lane's slot in the first buffer (8 bytes each)
PROLOGUE = """
    csrr a1, ox.tid.x
    csrr a2, ox.ctaid.x
    csrr a3, ox.ntid.x
    mul a2, a2, a3
    add a1, a1, a2
    ld a2, 0(a0)
    sh3add a2, a1, a2
"""


def build(body: str, prologue: str = PROLOGUE) -> Module:
    text = f".text\n.globl k\n.type k,@function\nk:\n{prologue}\n{body}\n.size k, .-k\n"
    return DEVICE.load(assemble(text, TARGET, "k.s"))


def run(body: str, *args: Any, grid: Any = 1, block: Any = 32, **options: Any) -> Any:
    return build(body).launch("k", grid, block, args, **options)


def lanes(n: int = 32, dtype: Any = np.int64) -> Any:
    return np.arange(n, dtype=dtype)


def test_divergent_branch_and_join() -> None:
    out = np.zeros(70, dtype=np.int64)
    r = run("""
    ox.bssy b0, .Ljoin
    andi a3, a1, 1
    bnez a3, .Lodd
    slli a4, a1, 1
    j .Ljoin
.Lodd:
    addi a4, a1, 1000
.Ljoin:
    ox.bsync b0
    csrr a5, ox.activemask
    sd a4, 0(a2)
    beqz a5, .Ljoin
    ox.exit
    """, out, grid=1, block=70)
    i = np.arange(70)
    assert (out == np.where(i % 2 == 1, i + 1000, 2 * i)).all()
    assert r.lane_instructions < r.instructions * 32


def test_all_lanes_are_together_after_the_join() -> None:
    out = np.zeros(32, dtype=np.int64)
    run("""
    ox.bssy b3, .Ljoin
    li a5, 5
    blt a1, a5, .Lless
    addi a4, zero, 7
    j .Ljoin
.Lless:
    addi a4, zero, 9
.Ljoin:
    ox.bsync b3
    csrr a5, ox.activemask
    sd a5, 0(a2)
    ox.exit
    """, out)
    assert (out == 0xFFFFFFFF).all()


def test_loops_with_different_trip_counts() -> None:
    out = np.zeros(64, dtype=np.int64)
    run("""
    li a4, 0
    mv a5, a1
    ox.bssy b0, .Lout
.Lloop:
    blez a5, .Lout
    add a4, a4, a5
    addi a5, a5, -1
    j .Lloop
.Lout:
    ox.bsync b0
    csrr a6, ox.activemask
    sll a6, a6, zero
    sd a4, 0(a2)
    ox.exit
    """, out, grid=2)
    i = np.arange(64)
    assert (out == i * (i + 1) // 2).all()


def test_exit_inside_divergence_lets_the_others_join() -> None:
    out = np.full(32, -1, dtype=np.int64)
    run("""
    ox.bssy b0, .Ljoin
    li a3, 10
    blt a1, a3, .Lgo
    ox.exit
.Lgo:
    nop
.Ljoin:
    ox.bsync b0
    csrr a5, ox.activemask
    sd a5, 0(a2)
    ox.exit
    """, out)
    assert (out[:10] == 1023).all() and (out[10:] == -1).all()


def test_spin_lock_of_every_lane() -> None:
    lock, counter = np.zeros(1, dtype=np.int32), np.zeros(1, dtype=np.int64)
    build("""
    ld a2, 0(a0)
    ld a3, 8(a0)
    li a4, 1
    ox.bssy b0, .Ldone
.Lspin:
    amoswap.w.aq a5, a4, (a2)
    bnez a5, .Lspin
    ld a6, 0(a3)
    addi a6, a6, 1
    sd a6, 0(a3)
    amoswap.w.rl zero, zero, (a2)
.Ldone:
    ox.bsync b0
    ox.exit
    """, "").launch("k", 2, 40, [lock, counter])
    assert counter[0] == 80 and lock[0] == 0


def test_load_reserved_and_store_conditional() -> None:
    counter = np.zeros(1, dtype=np.int32)
    build("""
    ld a2, 0(a0)
    ox.bssy b0, .Ldone
.Lagain:
    lr.w a3, (a2)
    addi a3, a3, 3
    sc.w a4, a3, (a2)
    bnez a4, .Lagain
.Ldone:
    ox.bsync b0
    ox.exit
    """, "").launch("k", 2, 48, [counter])
    assert counter[0] == 3 * 96


def test_block_barrier_and_shared_memory() -> None:
    out = np.zeros(256, dtype=np.int64)
    run("""
    csrr a3, ox.tid.x
    li a4, 0x10000000
    sh2add a5, a3, a4
    sw a1, 0(a5)
    ox.bar
    xori a3, a3, 127
    sh2add a5, a3, a4
    lw a6, 0(a5)
    sd a6, 0(a2)
    ox.exit
    """, out, grid=2, block=128, shared=512)
    i = np.arange(256)
    assert (out == (i & 128) + (127 - (i & 127))).all()


def test_local_memory_belongs_to_the_lane() -> None:
    out = np.zeros(64, dtype=np.int64)
    run("""
    addi sp, sp, -32
    sd a1, 8(sp)
    sd zero, 0(sp)
    ld a3, 8(sp)
    slli a3, a3, 2
    sd a3, 0(a2)
    ox.exit
    """, out, block=64)
    assert (out == 4 * np.arange(64)).all()


def test_predication() -> None:
    out = np.full(32, 5, dtype=np.int64)
    where, where_not = (f".word {0x3F | 1 << 15 | inverted << 16 | 50 << 17}\n" for inverted in (0, 1))
    run(f"""
    andi x50, a1, 3
    {where} sd a1, 0(a2)
    {where_not} addi a4, zero, 77
    {where_not} sd a4, 0(a2)
    ox.exit
    """, out)
    i = np.arange(32)
    assert (out == np.where(i % 4 != 0, i, 77)).all()


def test_wide_registers_and_immediates() -> None:
    out = np.zeros(32, dtype=np.int64)
    run("""
    addi x127, a1, 100000
    sub x99, x127, a1
    add x64, x99, x127
    sd x64, 0(a2)
    ox.exit
    """, out)
    assert (out == 200000 + np.arange(32)).all()


@pytest.mark.parametrize(("op", "want"), [
    ("ox.shfl.idx a4, a1, a3, 5", lambda i: (i * 0 + 3)),
    ("ox.shfl.up a4, a1, a3, 5", lambda i: np.where(i >= 3, i - 3, i)),
    ("ox.shfl.down a4, a1, a3, 4", lambda i: np.where((i & 15) + 3 < 16, i + 3, i)),
    ("ox.shfl.bfly a4, a1, a3, 5", lambda i: i ^ 3),
    ("ox.ballot a4, a5", lambda i: i * 0 + 0xAAAAAAAA),
    ("ox.any a4, a5", lambda i: i * 0 + 1),
    ("ox.all a4, a5", lambda i: i * 0),
    ("ox.rdfirst a4, a1", lambda i: i * 0),
    ("ox.rdlane a4, a1, a3", lambda i: i * 0 + 3),
])  # fmt: skip
def test_cross_lane(op: str, want: Any) -> None:
    out = np.zeros(32, dtype=np.int64)
    run(f"li a3, 3\n andi a5, a1, 1\n {op}\n sd a4, 0(a2)\n ox.exit", out)
    assert (out == want(lanes())).all()


def test_dpp_row_operations() -> None:
    i = lanes()
    for control, want in ((0x111, np.where(i & 15, i - 1, -5)), (0x140, (i & 16) + 15 - (i & 15)), (0x161, i ^ 1),
                          (0x1B, (i & -4) + 3 - (i & 3)),
                          (0x121, (i & 16) + ((i - 1) & 15)), (0x311, np.where(i & 15, i - 1, 0))):
        out = np.zeros(32, dtype=np.int64)
        run(f"li a4, -5\n ox.dpp a4, a1, {control}\n sd a4, 0(a2)\n ox.exit", out)
        assert (out == want).all(), hex(control)


def test_special_functions_within_one_ulp() -> None:
    x = np.abs(np.random.default_rng(1).normal(size=64)).astype(np.float32) + np.float32(0.01)
    for name, f in (("exp2", np.exp2), ("log2", np.log2), ("rcp", lambda v: 1 / v), ("rsqrt", lambda v: 1 / np.sqrt(v)), ("sin", np.sin),
                    ("cos", np.cos), ("tanh", np.tanh)):
        out = np.zeros(64, dtype=np.float32)
        build(f"""
    csrr a1, ox.tid.x
    ld a2, 0(a0)
    ld a3, 8(a0)
    sh2add a2, a1, a2
    sh2add a3, a1, a3
    lw a4, 0(a3)
    ox.{name} a4, a4
    sw a4, 0(a2)
    ox.exit
    """, "").launch("k", 1, 64, [out, x])
        want = f(x.astype(np.float64))
        assert (np.abs(out - want) <= np.spacing(np.abs(want).astype(np.float32))).all(), name


def test_packed_arithmetic() -> None:
    r = np.random.default_rng(2)
    a, b = (r.normal(size=(32, 4)).astype(np.float16) for _ in range(2))
    out = np.zeros((32, 4), dtype=np.float16)
    build("""
    csrr a1, ox.tid.x
    ld a2, 0(a0)
    ld a3, 8(a0)
    ld a4, 16(a0)
    sh3add a2, a1, a2
    sh3add a3, a1, a3
    sh3add a4, a1, a4
    ld a5, 0(a3)
    ld a6, 0(a4)
    ox.pmul.f16 a7, a5, a6
    ox.padd.f16 a7, a7, a5
    sd a7, 0(a2)
    ox.exit
    """, "").launch("k", 1, 32, [out, a, b])
    assert (out == a * b + a).all()


@pytest.mark.parametrize(("kind", "dtype"), [("f32.f16", np.float16), ("i32.i8", np.int8)])
def test_tensor_product(kind: str, dtype: Any) -> None:
    r = np.random.default_rng(4)
    a, b = (r.integers(-8, 8, size=(16, 16)).astype(dtype) for _ in range(2))
    acc = np.int32 if kind == "i32.i8" else np.float32
    c = r.integers(-8, 8, size=(16, 16)).astype(acc)
    lane = np.arange(32)
    half, at = lane // 16, lane % 16
    fa = np.stack([a[at, 8 * half + i] for i in range(8)], axis=1)  # row l mod 16, k = 8 (l / 16) + i
    fb = np.stack([b[8 * half + i, at] for i in range(8)], axis=1)
    fc = np.stack([c[8 * half + i, at] for i in range(8)], axis=1)
    out = np.zeros((32, 8), dtype=acc)
    pad = np.zeros((32, 16 // fa.itemsize - 8), dtype=dtype)
    build(f"""
    csrr a1, ox.tid.x
    slli a3, a1, 4
    slli a4, a1, 5
    ld a5, 0(a0)
    ld a6, 8(a0)
    ld a7, 16(a0)
    ld t0, 24(a0)
    add a6, a6, a3
    add a7, a7, a3
    add t0, t0, a4
    add a5, a5, a4
    ox.ldp x32, 0(a6)
    ox.ldp x34, 0(a7)
    ox.ldp x36, 0(t0)
    ox.ldp x38, 16(t0)
    ox.wmma.{kind} x40, x32, x34, x36
    ox.sdp x40, 0(a5)
    ox.sdp x42, 16(a5)
    ox.exit
    """, "").launch("k", 1, 32, [out, np.hstack([fa, pad]), np.hstack([fb, pad]), fc])
    d = a.astype(np.float64) @ b.astype(np.float64) + c
    want = np.stack([d[8 * half + i, at] for i in range(8)], axis=1)
    assert (out == want).all()


def test_three_dimensional_coordinates() -> None:
    out = np.zeros((2, 3, 4, 5, 3, 2), dtype=np.int32)
    build("""
    ld a2, 0(a0)
    csrr a3, ox.ctaid.z
    csrr a4, ox.nctaid.y
    mul a3, a3, a4
    csrr a4, ox.ctaid.y
    add a3, a3, a4
    csrr a4, ox.nctaid.x
    mul a3, a3, a4
    csrr a4, ox.ctaid.x
    add a3, a3, a4
    csrr a4, ox.ntid.z
    mul a3, a3, a4
    csrr a4, ox.tid.z
    add a3, a3, a4
    csrr a4, ox.ntid.y
    mul a3, a3, a4
    csrr a4, ox.tid.y
    add a3, a3, a4
    csrr a4, ox.ntid.x
    mul a3, a3, a4
    csrr a4, ox.tid.x
    add a3, a3, a4
    sh2add a2, a3, a2
    sw a3, 0(a2)
    ox.exit
    """, "").launch("k", (4, 3, 2), (2, 3, 5), [out])
    assert (out.ravel() == np.arange(out.size)).all()


# -- what must fail ------------------------------------------------------------------------------------------------


def test_out_of_bounds_names_lane_and_instruction() -> None:
    out = np.zeros(20, dtype=np.int64)
    with pytest.raises(GuestError) as e:
        run("sd a1, 0(a2)\n ox.exit", out)
    assert e.value.lane == 20
    assert "the buffer of argument 0" in str(e.value) and "sd a1" in str(e.value) and "<k+" in str(e.value)


def test_read_only_and_null() -> None:
    with pytest.raises(GuestError, match="read-only"):
        run("sd a1, 0(a0)\n ox.exit", np.zeros(32, dtype=np.int64))
    with pytest.raises(GuestError, match="null pointer"):
        run("ld a1, 8(zero)\n ox.exit", np.zeros(32, dtype=np.int64))


def test_shared_and_local_limits() -> None:
    with pytest.raises(GuestError, match="of shared memory, of which the block has 64 bytes"):
        run("li a4, 0x10000000\n sh3add a4, a1, a4\n sd a1, 0(a4)\n ox.exit", np.zeros(32, dtype=np.int64), shared=64)
    with pytest.raises(GuestError, match="local memory"):
        run("sd a1, 0(sp)\n ox.exit", np.zeros(32, dtype=np.int64))


def test_barrier_not_reached_by_all_is_a_deadlock() -> None:
    with pytest.raises(GuestError, match="deadlock") as e:
        run("""
    ox.bssy b1, .Ljoin
    beqz a1, .Lother
    ox.bar
    j .Ljoin
.Lother:
    ox.bsync b1
.Ljoin:
    ox.bsync b1
    ox.exit
    """, np.zeros(32, dtype=np.int64))
    assert "reconvergence" in str(e.value) and "block barrier" in str(e.value)


def test_instruction_limit_and_bad_launches() -> None:
    out = np.zeros(32, dtype=np.int64)
    with pytest.raises(GuestError, match="limit"):
        run(".Lx: j .Lx", out, max_instructions=1000)
    module = build("ox.exit")
    for bad in (lambda: module.launch("kk", 1, 32, [out]), lambda: module.launch("k", 0, 32, [out]),
                lambda: module.launch("k", 1, 2048, [out]),
                lambda: module.launch("k", 1, 32, ["text"]), lambda: module.launch("k", 1, 32, [out], shared=1 << 20)):
        with pytest.raises(OxllcError):
            bad()


def test_memory_is_given_back() -> None:
    module = build("ox.exit")
    before = module.memory.top
    for _ in range(3):
        module.launch("k", 1, 32, [np.zeros(1 << 20, dtype=np.int64)])
    assert module.memory.top == before
