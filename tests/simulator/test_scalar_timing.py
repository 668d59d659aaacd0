"""Caches and branch prediction of scalar timing: against their definition, both engines event by event, every slot with its reason."""

from __future__ import annotations

import random
from collections import OrderedDict
from pathlib import Path
from typing import Any

import pytest
from examples_data import EXAMPLES, FUNCTIONS

import oxllc
from oxllc.asm.linker import link
from oxllc.asm.parser import assemble
from oxllc.driver.sim import main
from oxllc.simulator.machine import Machine
from oxllc.simulator.microarchitecture import TAKEN, WRONG, Core, Events
from oxllc.target_desc import load_target

TARGET = load_target("sifive-u74")
MODEL = TARGET.sched_model
WALK = """
    .text
    .globl walk
    .type walk,@function
walk:
    li a3, 0
1:  mv a4, a0
    mv a5, a1
2:  ld a6, 0(a4)
    add a3, a3, a6
    add a4, a4, a2
    addi a5, a5, -1
    bnez a5, 2b
    addi a7, a7, -1
    bgtz a7, 1b
    mv a0, a3
    ret
    .size walk, .-walk
    .bss
    .globl data
data: .zero 8388608
"""
WALK_IMAGE = link([("t.o", assemble(WALK, TARGET, "t.s"))], TARGET).elf


def timed(program: bytes, engine: str, function: str, args: list[Any], target: Any = TARGET) -> tuple[Machine, Any]:
    m = Machine(program, target, engine)
    if engine == "fast":
        m.engine.threshold = lambda pc: 2
    m.start_timing(effects=True)
    m.call(function, args)
    report = m.timing_report()
    assert sum(report.slots) == report.cycles * target.sched_model.issue_width
    assert all(n >= 0 for n in report.slots)
    return m, report


def test_cache_is_lru() -> None:
    """Against the textbook: a dictionary per set in order of use."""
    core = Core(MODEL)
    sets: list[dict[int, OrderedDict[int, None]]] = [{} for _ in MODEL.caches]
    r = random.Random(5)
    for _ in range(20000):
        address = r.choice((r.randrange(1 << 16), r.randrange(1 << 22), 4096 * r.randrange(64)))
        want = 0
        for level, c in enumerate(MODEL.caches):
            line = address // c.line
            ways = sets[level].setdefault(line % (c.size // c.line // c.ways), OrderedDict())
            found = line in ways
            ways[line] = None
            ways.move_to_end(line)
            if found:
                break
            want += 1
            if len(ways) > c.ways:
                ways.popitem(last=False)
        assert core.access(address) == want


def test_predictor_learns() -> None:
    core = Core(MODEL)
    wrong = sum(not core.branch(0x1000, i % 4 != 3, True) for i in range(400))
    assert wrong < 60  # a pattern within the history
    for depth in (4, 6):
        for i in range(depth):
            core.call(100 + i)
        assert all(core.ret(100 + i) for i in reversed(range(depth)))
    for i in range(8):
        core.call(100 + i)
    assert [core.ret(100 + i) for i in reversed(range(8))] == [True] * 6 + [False] * 2
    assert [core.indirect(0x2000, t) for t in (5, 5, 6, 6)] == [False, True, False, True]


@pytest.mark.parametrize("cpu", ["sifive-u74", "generic-rv64"])
def test_native_tables(cpu: str) -> None:
    """The compiled tables count what those in Python count."""
    target = load_target(cpu)
    m = Machine(WALK_IMAGE, target)
    m.start_timing(effects=True)
    native, core = m.events, Events(m, native=False)
    assert native is not None and core.core is not None
    r = random.Random(7)
    f = native.functions
    for i in range(4000):
        pc = 0x10000 + 2 * r.randrange(40)
        kind = r.randrange(5)
        if kind == 0:
            address = r.randrange(1 << r.randrange(8, 23))
            f["oxllc_access"](address, native.place(pc))
            level = core.core.access(address)
            if level:
                core._count(pc, level - 1)
        elif kind == 1:
            taken, backward = r.random() < 0.7, r.random() < 0.5
            f["oxllc_branch"](pc, taken, backward, native.place(pc))
            right = core.core.branch(pc, taken, backward)
            if taken or not right:
                core._count(pc, TAKEN if right else WRONG)
        elif kind == 2:
            f["oxllc_call"](i)
            core.core.call(i)
        elif kind == 3:
            target_pc = i - r.randrange(4)
            f["oxllc_return"](target_pc, native.place(pc))
            if not core.core.ret(target_pc):
                core._count(pc, WRONG)
        else:
            target_pc = r.randrange(2)
            f["oxllc_indirect"](pc, target_pc, native.place(pc))
            if not core.core.indirect(pc, target_pc):
                core._count(pc, WRONG)
        assert native.at(pc) == core.at(pc), (i, kind)


def test_working_sets() -> None:
    """8 KiB stay in the first level, 256 KiB in the second, 8 MiB in none."""
    data = Machine(WALK_IMAGE, TARGET).symbol("data")
    cycles = []
    for size, level in ((8 << 10, -1), (256 << 10, 0), (8 << 20, 1)):
        m = Machine(WALK_IMAGE, TARGET)
        m.engine.threshold = lambda pc: 2
        m.start_timing(effects=True)
        n = size // 64
        m.set("a7", 50)
        m.call("walk", [data, n, 64])
        report = m.timing_report()
        load = next(pc for pc in report.counts if m.fetch(pc).desc.may_load)
        events = m.events.at(load)  # type: ignore[union-attr]
        assert sum(events[:2]) <= n if level < 0 else events[level] >= 49 * n, (size, events)
        cycles.append(report.cycles / (50 * n))
    assert cycles[0] < 9 < 15 < cycles[1] < 30 < 100 < cycles[2]


@pytest.mark.parametrize("name", ["walk", pytest.param("hash", marks=pytest.mark.slow)])
def test_engines_agree(name: str) -> None:
    if name == "walk":
        program, target, function, args = WALK_IMAGE, TARGET, "walk", [Machine(WALK_IMAGE, TARGET).symbol("data"), 700, 64]
    else:
        recipe = next(r for r in FUNCTIONS if r["name"] == name)
        file = next(f for f in recipe["files"] if f.endswith(".O2.ll"))
        target = load_target("generic-rv64")
        program, function, args = oxllc.compile_ir((EXAMPLES / file).read_text(), mcpu="generic-rv64").obj, recipe["function"], [1]
    (a, fast), (b, reference) = (timed(program, engine, function, args, target) for engine in ("fast", "reference"))
    assert a.executed == b.executed and fast.counts == reference.counts
    for pc in reference.counts:
        assert a.events.at(pc) == b.events.at(pc), hex(pc)  # type: ignore[union-attr]
    assert abs(fast.cycles - reference.cycles) < 0.1 * reference.cycles
    for report in (fast, reference):
        assert "predicted wrong" in report.text() and "found in L1" in report.text()


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "walk.elf"
    file.write_bytes(WALK_IMAGE)
    assert main([str(file), "-mcpu=sifive-u74", "-call=walk", "-args=0x12000,100,64", "-timing"]) == 0
    full = capsys.readouterr().err
    assert "found in memory" in full and "  100.00  all" in full
    assert main([str(file), "-mcpu=sifive-u74", "-call=walk", "-args=0x12000,100,64", "-timing=pipeline"]) == 0
    assert "found in" not in capsys.readouterr().err
