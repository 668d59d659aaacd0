"""Kernels that never end are stopped with an error that says who waits and who spins; kernels that only take long are not."""

from __future__ import annotations

import numpy as np
import pytest

from oxllc.asm.parser import assemble
from oxllc.simulator import hang
from oxllc.simulator.device import Device, Module
from oxllc.simulator.errors import GuestError

from .test_simt import PROLOGUE, TARGET

WAYS = ("reference", "fast", "timing")

# all lanes meet behind the loop that takes the lock: the owner waits for those that wait for it
LOCK = """
    ld a2, 0(a0)
    li a3, 1
    ox.bssy b3, .Ljoin
.Ltry:
    amoswap.w a4, a3, (a2)
    bnez a4, .Ltry
.Ljoin:
    ox.bsync b3
    amoswap.w zero, zero, (a2)
    ox.exit
"""

# memory changes all the time, but goes round in a circle
SWAP = """
    csrr a5, ox.warpid
    sh3add a2, a5, a2
    li a3, 1
.Lagain:
    lw a4, 0(a2)
    xor a4, a4, a3
    sw a4, 0(a2)
    j .Lagain
"""

# lane 0 lets the others go after a long time: polling is no progress, counting down is
PATIENCE = """
    li a3, 100000
    ox.bssy b1, .Ljoin
    bnez a1, .Lpoll
.Lcount:
    addi a3, a3, -1
    bnez a3, .Lcount
    li a4, 1
    sw a4, 0(a2)
    j .Ljoin
.Lpoll:
    ld a2, 0(a0)
    lw a4, 0(a2)
    beqz a4, .Lpoll
.Ljoin:
    ox.bsync b1
    ox.exit
"""


def build(body: str, way: str, prologue: str = PROLOGUE) -> Module:
    device = Device(target=TARGET, memory=64 << 20, engine="auto" if way == "timing" else way)
    text = f".text\n.globl k\n.type k,@function\nk:\n.file 1 \"lock.c\"\n.loc 1 7\n{prologue}\n.loc 1 8\n{body}\n.size k, .-k\n"
    return device.load(assemble(text, TARGET, "k.s"))


def message(body: str, way: str, *, grid: int = 1, block: int = 32, prologue: str = PROLOGUE) -> str:
    with pytest.raises(GuestError) as e:
        build(body, way, prologue).launch("k", grid, block, [np.zeros(64, dtype=np.int64)], timing=way == "timing")
    assert e.value.cause == "deadlock"
    return str(e.value)


@pytest.mark.parametrize("way", WAYS)
def test_owner_waits_for_those_that_spin(way: str) -> None:
    text = message(LOCK, way, grid=2, block=40)
    assert "deadlock in kernel 'k'" in text
    warp, lanes = (1, "1-7") if way == "timing" else (0, "1-31")  # who got the lock
    assert f"block (0, 0, 0), warp {warp}: lanes {lanes} spin\n" in text
    assert "lock.c:8: atomic of 4 bytes at" in text and "the buffer of argument 0" in text
    assert f"warp {warp}: lane 0 waits for reconvergence at barrier register b3, which lanes {lanes} of the warp have not reached" in text
    assert "(lock.c:8)" in text


@pytest.mark.parametrize("way", WAYS)
def test_a_cycle_through_memory(way: str) -> None:
    text = message(SWAP, way, block=56)
    assert "warp 1: lanes 0-23 spin" in text and "load of 4 bytes" in text and "wait" not in text.replace("all lanes wait or spin", "")


@pytest.mark.parametrize("way", WAYS)
def test_barrier_that_one_warp_does_not_reach(way: str) -> None:
    text = message("""
    csrr a3, ox.warpid
    beqz a3, .Lspin
    ox.bar
    ox.exit
.Lspin:
    j .Lspin
    """, way, block=96)
    assert "warp 0: lanes 0-31 spin" in text
    assert "warp 2: lanes 0-31 wait at the block barrier, not reached by all warps: lanes 0-31 of warp 0 have not" in text


@pytest.mark.parametrize("way", WAYS)
def test_everybody_waits(way: str) -> None:
    text = message("""
    ox.bssy b1, .Ljoin
    beqz a1, .Ljoin
    ox.bar
.Ljoin:
    ox.bsync b1
    ox.exit
    """, way)
    assert "every lane that has not exited waits" in text
    assert "lanes 1-31 wait at the block barrier, not reached by all warps: lane 0 of warp 0 has not" in text
    assert "lane 0 waits for reconvergence at barrier register b1, which lanes 1-31 of the warp have not reached" in text


@pytest.mark.parametrize("way", WAYS)
def test_slow_kernels_end(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hang, "FIRST", 64)
    out = np.zeros(64, dtype=np.int64)
    body = PATIENCE.replace("100000", "3000")
    build(body, way).launch("k", 1, 32, [out], timing=way == "timing")
    assert out[0] == 1


def test_a_clock_is_progress() -> None:
    out = np.zeros(64, dtype=np.int64)
    with pytest.raises(GuestError, match="limit"):
        build(".Lx: csrr a3, cycle\nli a3, 0\nj .Lx", "reference").launch("k", 1, 32, [out], max_instructions=60000)
