"""Allocation without optimization, proved by the symbolic checker; liveness from coalescing to allocation."""

from __future__ import annotations

import random

import pytest
from examples_data import EXAMPLES
from toy_machine.generator import generate, random_shape
from toy_machine.harness import TARGET

from oxllc.driver.compile import compile_text
from oxllc.driver.pipeline import Plan
from oxllc.mir import frequency, liveness
from oxllc.mir.context import Options, PassContext
from oxllc.mir.function import FIRST_VREG, MachineFunction
from oxllc.passes import coalescing, phi_elimination, two_address
from oxllc.regalloc import straight
from oxllc.target_desc import load_target


@pytest.mark.parametrize("name", ["nqueens.O2", "mandelbrot.O0", "bignum.O1"])
def test_examples_are_proved(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Loops, calls, memory for what finds no register, floating point: all of it by this allocator."""
    done: list[bool] = []
    real = straight.run

    def run(mf: MachineFunction) -> straight.Steps | None:
        steps = real(mf)
        done.append(steps is not None)
        return steps

    monkeypatch.setattr(straight, "run", run)
    options = Options(opt_level=0, regalloc="linearscan", verify_regalloc=True)
    made = compile_text((EXAMPLES / "ll" / f"{name}.ll").read_text(), name, load_target("generic-rv64"), options, Plan(verify=True)).module
    assert done and all(done)
    assert all(reg < FIRST_VREG for mf in made.functions for mi in mf.instructions() for reg in mi.reg_defs() + mi.reg_uses())
    spills = sum(int(mf.stats["spills"]) for mf in made.functions)
    assert spills > 0 if name == "bignum.O1" else spills < 20


def test_liveness_is_kept_by_coalescing() -> None:
    kept = 0
    for seed in range(40):
        rng = random.Random(seed)
        mf = generate(TARGET, rng, random_shape(rng), ssa=seed % 3 != 0)
        ctx = PassContext(TARGET, Options())
        frequency.run(mf)
        phi_elimination.run(mf, ctx)
        two_address.run(mf, ctx)
        coalescing.run(mf, ctx)
        mine = mf.liveness
        if mine is None:
            continue
        kept += 1
        fresh = liveness.compute(mf)
        for block in mf.blocks:
            live_in, live_out = set(mine.vregs_in(block)), set(mine.vregs_out(block))
            assert live_in >= set(fresh.vregs_in(block)), seed  # more where registers only copy each other in a circle
            assert live_out >= set(fresh.vregs_out(block)), seed
            assert live_out == {v for s in block.successors for v in mine.vregs_in(s)}, seed
            live = set(live_out)
            for mi in reversed(block.instrs):
                live -= set() if mi.predicate else set(mi.reg_defs())
                live |= {v for v in mi.reg_uses() + (mi.reg_defs() if mi.predicate else []) if v >= FIRST_VREG}
            assert live == live_in, seed
        assert (mine.phys_in, mine.phys_out) == (fresh.phys_in, fresh.phys_out)
    assert kept > 5
