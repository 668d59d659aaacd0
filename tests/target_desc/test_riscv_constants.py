"""Constants of the RISC-V target: right for every value, and no longer than a foreign assembler's `li`."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from clang_assembler import assemble
from hypothesis import given
from hypothesis import strategies as st

from oxllc.target_desc.targets.riscv.hooks import materialize_constant

M64 = (1 << 64) - 1
FEATURES = (frozenset(), frozenset({"zba"}), frozenset({"zba", "zbb", "zbs"}))


def sext(value: int, bits: int) -> int:
    return ((value & ((1 << bits) - 1)) ^ (1 << (bits - 1))) - (1 << (bits - 1))


def execute(steps: list[tuple[str, int]]) -> int:
    """What the instructions compute, starting from zero (volume I of the manual)."""
    x = 0
    for opcode, imm in steps:
        if opcode == "LUI":
            assert 0 <= imm < 1 << 20
            x = sext(imm << 12, 32)
        elif opcode in ("ADDI", "ADDIW"):
            assert -2048 <= imm < 2048
            x = x + imm if opcode == "ADDI" else sext(x + imm, 32)
        elif opcode in ("SH1ADD", "SH2ADD", "SH3ADD", "ADD_UW"):  # the number: whether the second source is zero
            x = (x & 0xFFFFFFFF if opcode == "ADD_UW" else x << int(opcode[2])) + (0 if imm else x)
        elif opcode == "XORI":
            x ^= imm
        else:
            assert 0 <= imm < 64
            x = {"SLLI": x << imm, "SRLI": (x & M64) >> imm, "SLLI_UW": (x & 0xFFFFFFFF) << imm, "BSETI": x | 1 << imm,
                 "BCLRI": x & ~(1 << imm), "RORI": (x & M64) >> imm | x << (64 - imm)}[opcode]
        x &= M64
    return x


values = st.one_of(st.integers(-(1 << 63), (1 << 64) - 1), st.integers(-5000, 5000), st.integers(0, 63).map(lambda n: (1 << n) - 1),
                   st.tuples(st.integers(-2048, 2047), st.integers(0, 63)).map(lambda p: p[0] << p[1]),
                   st.tuples(st.integers(0, 1 << 20), st.integers(0, 63)).map(lambda p: (p[0] << p[1]) + 1))


@given(values, st.sampled_from(FEATURES))
def test_value(value: int, features: frozenset[str]) -> None:
    steps = materialize_constant(value, features)
    assert execute(steps) == value & M64
    assert 1 <= len(steps) <= 8


@pytest.mark.parametrize(("features", "cpu"), [(FEATURES[0], "generic_rv64"), (FEATURES[2], "generic_rv64+zba+zbb+zbs")])
def test_no_longer_than_clangs(features: frozenset[str], cpu: str, tmp_path: Path) -> None:
    rng = random.Random(7)
    numbers = [rng.getrandbits(rng.choice((8, 13, 20, 31, 32, 33, 40, 48, 56, 63, 64))) << rng.choice((0, 0, 0, 3, 12, 30)) & M64
               for _ in range(400)]
    numbers += [M64 - n for n in numbers[:200]] + [1 << n for n in range(64)] + [M64 >> n for n in range(64)]
    theirs = [len(code) // 4 for code in assemble([f"li a0, {n - (1 << 64) if n >> 63 else n}" for n in numbers], cpu, tmp_path)]
    ours = [len(materialize_constant(n, features)) for n in numbers]
    longer = [(hex(n), o, t) for n, o, t in zip(numbers, ours, theirs) if o > t]
    assert len(longer) <= len(numbers) // 50, longer
    assert sum(ours) <= sum(theirs) * 1.01
