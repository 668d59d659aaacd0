"""Every strategy on random functions: the symbolic checker proves each allocation, the interpreter compares what it does."""

from __future__ import annotations

import random

import pytest
from toy_machine.generator import Shape
from toy_machine.harness import TARGET, context, prepared
from toy_machine.interp import Interpreter

from oxllc import regalloc
from oxllc.diagnostics import OxllcError
from oxllc.mir.function import FIRST_VREG, MachineFunction

ALL = sorted(regalloc.STRATEGIES)


def allocate(mf: MachineFunction, strategy: str) -> None:
    regalloc.run(mf, context(strategy))
    for mi in mf.instructions():
        assert all(reg < FIRST_VREG for reg in mi.reg_defs() + mi.reg_uses())
        assert mi.desc.name not in ("COPY", "REG_SEQUENCE", "EXTRACT_SUBREG", "IMPLICIT_DEF")


@pytest.mark.parametrize("strategy", ALL)
def test_random_functions(strategy: str) -> None:
    for seed in range(25):
        mf, expected = prepared(seed)
        allocate(mf, strategy)
        assert Interpreter(mf).run() == expected, seed


@pytest.mark.slow
@pytest.mark.parametrize("strategy", ALL)
def test_many_random_functions(strategy: str) -> None:
    last = 3000 if strategy in ("ssa", "pbqp") else 5000  # the slower ones
    for seed in range(1000, last):
        mf, expected = prepared(seed)
        allocate(mf, strategy)
        assert Interpreter(mf).run() == expected, seed


@pytest.mark.parametrize("strategy", ALL)
def test_high_pressure(strategy: str) -> None:
    """Three times more values than registers, all classes, calls everywhere."""
    for seed in range(4):
        rng = random.Random(seed)
        shape = Shape(blocks=8, gprs=rng.randint(16, 28), lows=6, fprs=12, pairs=6, length=20, calls=0.15, predicated=0.1)
        mf, expected = prepared(seed, shape)
        allocate(mf, strategy)
        assert Interpreter(mf).run() == expected, seed
        assert mf.stats["reloads"] > 0


@pytest.mark.parametrize("strategy", ALL)
def test_no_pressure_needs_no_memory(strategy: str) -> None:
    if strategy == "fast":
        pytest.skip("keeps values in memory between blocks")
    for seed in range(12):
        mf, _ = prepared(seed, Shape(blocks=4, gprs=3, lows=0, fprs=1, pairs=0, length=6, calls=0))
        allocate(mf, strategy)
        assert mf.stats["spills"] == mf.stats["reloads"] == 0, seed


@pytest.mark.parametrize("strategy", ALL)
def test_same_result_twice(strategy: str) -> None:
    for seed in range(4):
        texts = []
        for _ in range(2):
            mf, _ = prepared(seed)
            allocate(mf, strategy)
            texts.append([(mi.desc.name, [str(op) for op in mi.ops]) for mi in mf.instructions()])
        assert texts[0] == texts[1]


def test_best_takes_the_cheapest() -> None:
    for seed in range(4):
        mf, expected = prepared(seed)
        ctx = context("best")
        regalloc.run(mf, ctx)
        assert Interpreter(mf).run() == expected, seed
        assert ctx.remarks[0][1].startswith("best: the allocation of '")


def test_unknown_strategy() -> None:
    mf, _ = prepared(1)
    with pytest.raises(OxllcError, match="unknown register allocator 'finest'"):
        regalloc.run(mf, context("finest"))


def test_reserved_registers_of_a_function() -> None:
    """A frame pointer that the function reserves is not handed out."""
    reg = TARGET.reg_by_name["r6"]
    for strategy in ALL:
        for seed in range(8):
            mf, expected = prepared(seed)
            mf.reserved = mf.reserved | {reg}
            allocate(mf, strategy)
            assert reg not in mf.used_callee_saved
            assert Interpreter(mf).run() == expected
