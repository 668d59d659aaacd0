"""The cycle model of kernels: slots add up, memory costs what it should, deadlocks are found, results are those without timing."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from oxllc.simulator.device import Device
from oxllc.simulator.errors import GuestError

from .test_simt import DEVICE, TARGET, build

STREAM = """
    csrr a1, ox.tid.x
    csrr a2, ox.ctaid.x
    csrr a3, ox.ntid.x
    mul a2, a2, a3
    add a1, a1, a2
    ld a2, 0(a0)
    ld a3, 8(a0)
    lw a4, 16(a0)
    mul a5, a1, a4
    sh2add a5, a5, a2
    lw a6, 0(a5)
    addi a6, a6, 1
    sh2add a7, a1, a3
    sw a6, 0(a7)
    ox.exit
"""


def launch(stride: int, cores: int = 1, blocks: int = 8) -> Any:
    device = DEVICE if cores == DEVICE.cores else Device(target=TARGET, cores=cores, memory=64 << 20)
    from oxllc.asm.parser import assemble

    module = device.load(assemble(f".text\n.globl k\n.type k,@function\nk:\n{STREAM}\n.size k, .-k\n", TARGET, "k.s"))
    n = blocks * 64
    x, out = np.arange(n * stride, dtype=np.int32), np.zeros(n, dtype=np.int32)
    result = module.launch("k", blocks, 64, [x, out, np.int32(stride)], timing=True)
    assert (out == x[::stride] + 1).all()
    report = result.report
    assert sum(report.reasons().values()) == report.cycles * report.cores
    assert report.reasons()["issued"] == result.instructions
    assert "100.00  all" in report.text()
    return report


def test_slots_add_up_and_strides_cost() -> None:
    dense, sparse = launch(1), launch(32)
    assert sparse.cycles > 1.5 * dense.cycles
    assert (dense.figures["segments"], sparse.figures["segments"]) == (16 * 5, 16 * (4 + 32))
    assert dense.reasons()["memory"] > 0


def test_cores_share_the_work() -> None:
    one, four = launch(1, cores=1, blocks=32), launch(1, cores=4, blocks=32)
    assert four.cores == 4 and four.cycles < one.cycles


def test_dependent_chain_takes_its_latency() -> None:
    n = 50
    module = build("\n".join(["mul a1, a1, a1"] * n) + "\nox.exit", "li a1, 3")
    report = module.launch("k", 1, 32, [], timing=True).report
    # one warp: each multiplication waits for the one before, as long as the model says
    latency = TARGET.sched_model.info(TARGET.desc("MUL")).latency
    assert n * latency <= report.cycles <= n * latency + 20
    many = module.launch("k", 4, 128, [], timing=True).report
    assert many.cycles < 4 * 4 * report.cycles / 4  # warps hide each other's latency


def test_bank_conflicts() -> None:
    cycles = []
    for shift in (2, 7):
        module = build(f"""
    csrr a1, ox.tid.x
    li a2, 0x10000000
    slli a3, a1, {shift}
    add a2, a2, a3
    sw a1, 0(a2)
    lw a4, 0(a2)
    add a4, a4, a4
    ox.exit
    """, "")
        report = module.launch("k", 1, 32, [], shared=4096, timing=True).report
        cycles.append(report.cycles)
    assert report.figures["shared passes"] == 64 and cycles[1] > cycles[0] + 30


def test_barriers_are_named() -> None:
    report = build("""
    csrr a1, ox.warpid
    bnez a1, .Lwait
    li a2, 3
""" + "    div a2, a2, a2\n" * 8 + """
.Lwait:
    ox.bar
    ox.exit
    """, "").launch("k", 1, 128, [], timing=True).report
    reasons = report.reasons()
    assert reasons["unit busy"] + reasons["operand"] > 100
    with pytest.raises(GuestError, match="deadlock"):
        build("""
    csrr a1, ox.tid.x
    ox.bssy b1, .Ljoin
    beqz a1, .Ljoin
    ox.bar
.Ljoin:
    ox.bsync b1
    ox.exit
    """, "").launch("k", 1, 32, [], timing=True)
