"""PHI elimination, two-address form and coalescing keep the meaning of random functions (judge: the interpreter)."""

from __future__ import annotations

import random

import pytest
from toy_machine.generator import generate, random_shape
from toy_machine.interp import Interpreter
from toy_machine.toy_target import make_target

from oxllc.mir import frequency
from oxllc.mir.context import PassContext
from oxllc.passes import coalescing, phi_elimination, two_address

TARGET = make_target()


@pytest.mark.parametrize("chunk", range(4))
def test_meaning_is_kept(chunk: int) -> None:
    ctx = PassContext(TARGET)
    for seed in range(chunk * 30, chunk * 30 + 30):
        rng = random.Random(seed)
        shape = random_shape(rng)
        mf = generate(TARGET, rng, shape, ssa=seed % 3 != 0)
        expected = Interpreter(mf).run()
        frequency.run(mf)
        phi_elimination.run(mf, ctx)
        assert Interpreter(mf).run() == expected, f"phi elimination, seed {seed}"
        assert not any(mi.desc.name == "PHI" for mi in mf.instructions())
        two_address.run(mf, ctx)
        assert Interpreter(mf).run() == expected, f"two-address, seed {seed}"
        assert all(mi.ops[d] == mi.ops[u] for mi in mf.instructions() for d, u in two_address.tied_pairs(mi))
        coalescing.run(mf, ctx)
        assert Interpreter(mf).run() == expected, f"coalescing, seed {seed}"
    assert ctx.stats["coalescing.joined"] > 300
