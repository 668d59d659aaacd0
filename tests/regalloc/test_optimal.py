"""The exact allocator: right, never dearer than the other strategies, its model's cost is the real one, deterministic, and clear without a solver."""

from __future__ import annotations

import importlib.util

import pytest
from toy_machine.generator import Shape
from toy_machine.harness import context, prepared
from toy_machine.interp import Interpreter

from oxllc import regalloc
from oxllc.diagnostics import OxllcError
from oxllc.mir.context import PassContext
from oxllc.mir.function import MachineFunction
from oxllc.regalloc import optimal
from oxllc.regalloc.best import best_heuristic, resolved_cost
from oxllc.regalloc.problem import Problem

if importlib.util.find_spec("ortools") is None:
    pytest.skip("OR-Tools is not installed", allow_module_level=True)

TINY = Shape(blocks=2, gprs=10, lows=1, fprs=1, pairs=1, length=5, calls=0.1)


def limited(seconds: float) -> PassContext:
    ctx = context("optimal")
    ctx.options.regalloc_time_limit = seconds
    return ctx


def allocated(seed: int, seconds: float, shape: Shape | None = None) -> tuple[MachineFunction, PassContext]:
    mf, expected = prepared(seed, shape)
    ctx = limited(seconds)
    regalloc.run(mf, ctx)
    assert Interpreter(mf).run() == expected, seed
    return mf, ctx


def test_random_functions() -> None:
    for seed in range(6):
        mf, ctx = allocated(seed, 0.05, TINY)
        assert mf.stats["optimal_bound"] <= mf.stats["optimal_cost"] + 1e-6
        assert 0 <= mf.stats["optimal_gap"] <= 1
        assert ctx.remarks[0][1].startswith("optimal: ")


@pytest.mark.slow
def test_many_random_functions() -> None:
    for seed in range(20):
        allocated(seed, 0.02, TINY if seed % 2 else None)


def test_the_model_counts_what_the_allocation_costs() -> None:
    """Exactly where it is proven; before that the solver may not have cleared every cost literal yet."""
    from oxllc.regalloc.optimal_model import Model

    for seed in range(8):
        mf, _ = prepared(seed, TINY)
        ctx = limited(0.05)
        p = Problem(mf, ctx)
        _, best, cost = best_heuristic(p, mf, ctx)
        solved = Model(p, best).solve(0.05, cost)
        if solved.allocation is not None:
            real = resolved_cost(p, mf, solved.allocation)
            assert real <= solved.objective + 1e-6, seed
            assert solved.bound <= real + 1e-6, seed
            if solved.bound == solved.objective:
                assert real == pytest.approx(solved.objective), seed


def test_never_dearer_than_the_others_and_proven_where_small() -> None:
    shape = Shape(blocks=1, gprs=9, lows=0, fprs=0, pairs=0, length=6, calls=0)
    proven = 0
    for seed in range(4):
        mf, _ = prepared(seed, shape)
        ctx = limited(0.3)
        cost = best_heuristic(Problem(mf, ctx), mf, ctx)[2]
        done, _ = allocated(seed, 0.3, shape)
        assert done.stats["optimal_cost"] <= cost + 1e-9
        proven += done.stats["optimal_gap"] == 0
    assert proven >= 2


def test_same_result_twice() -> None:
    texts = []
    for _ in range(2):
        mf, ctx = allocated(3, 0.05, TINY)
        texts.append(([(mi.desc.name, [str(op) for op in mi.ops]) for mi in mf.instructions()], ctx.remarks))
    assert texts[0] == texts[1]


def test_too_large_functions_fall_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(optimal, "MAX_INSTRUCTIONS", 3)
    _, ctx = allocated(3, 1.0, TINY)
    assert "took over" in ctx.remarks[0][1] and "too large" in ctx.remarks[0][1]
    assert ctx.stats["regalloc.optimal.too-large"] == 1


def test_without_a_solver(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    mf, _ = prepared(3, TINY)
    with pytest.raises(OxllcError, match=r"pip install 'oxllc\[optimal\]'"):
        regalloc.run(mf, limited(1.0))
