"""Shared by the allocator tests: a random function, prepared for allocation, with what it should do."""

from __future__ import annotations

import random

from oxllc.mir import frequency
from oxllc.mir.context import Options, PassContext
from oxllc.mir.function import MachineFunction
from oxllc.passes import coalescing, phi_elimination, two_address
from toy_machine.generator import Shape, generate, random_shape
from toy_machine.interp import Interpreter
from toy_machine.toy_target import make_target

TARGET = make_target()


def context(regalloc: str) -> PassContext:
    return PassContext(TARGET, Options(regalloc=regalloc, verify_regalloc=True))


def prepared(seed: int, shape: Shape | None = None) -> tuple[MachineFunction, list[object]]:
    """A function in two-address form and the observations of its run."""
    rng = random.Random(seed)
    mf = generate(TARGET, rng, shape or random_shape(rng), ssa=seed % 3 != 0)
    expected = Interpreter(mf).run()
    ctx = context("")
    frequency.run(mf)
    phi_elimination.run(mf, ctx)
    two_address.run(mf, ctx)
    coalescing.run(mf, ctx)
    return mf, expected
