"""Instructions of the optional extensions and the compressed ones: the reference engine against compiled code of both tiers, all
registers, memory, pc and flags; compressed ones against unicorn as well."""

from __future__ import annotations

import random
import struct

import pytest

from oxllc.simulator.errors import GuestFault
from oxllc.simulator.machine import Machine, decoder_of
from oxllc.target_desc import load_target
from oxllc.target_desc.model import InstrDesc

from . import single
from .test_instructions import INSTRS

TARGET = load_target("generic-rv64", "+c,+zba,+zbb,+zbs,+zicond")
BASE = frozenset(d.name for d in INSTRS)
TUPLES, MANY = 12, 300


def can_test(d: InstrDesc) -> bool:
    return (d.encoding is not None and bool(d.fixed_mask) and not d.is_pseudo and not d.is_code_gen_only and not d.has_side_effects
            and d.name not in BASE and not d.decoder_namespace.startswith("RV32"))


EXTENSIONS = [d for d in TARGET.instrs if can_test(d)]


def words(d: InstrDesc, r: random.Random) -> int | None:
    """A word that decodes to the instruction, with random operand fields."""
    for _ in range(2000):
        word = d.fixed_bits | r.getrandbits(8 * d.size) & ~d.fixed_mask & ((1 << 8 * d.size) - 1)
        found = decoder_of(TARGET).decode(word.to_bytes(d.size, "little") + bytes(2))
        if found is not None and found.desc is d:
            return word
    return None


def fill(m: Machine, r: random.Random, at: int) -> None:
    for i in range(1, 32):
        value = r.choice((r.choice(single.INTS), r.getrandbits(64), at)) if i != 2 else at
        m.set(f"x{i}", value)
        m.set(f"f{i}", r.choice((r.choice(single.DOUBLES), r.choice(single.SINGLES) | 0xFFFFFFFF00000000)))
    m.memory.write(single.DATA, r.randbytes(256))


def one_step(m: Machine, native: bool) -> tuple[int, list[int], bytes, int] | str:
    m.fflags = m.executed = 0
    try:
        pc = m.engine._native(single.CODE, 1) if native else m.engine.prepare(single.CODE)()
    except GuestFault:
        return "fault"
    except Exception as e:
        if type(e).__name__ != "InstructionLimit":
            raise
        pc = m.pc
    return pc, list(m.regs[:-1]), m.memory.read(single.DATA, 256), m.fflags


def prove(d: InstrDesc, tuples: int) -> None:
    r = random.Random(d.name)
    executed = 0
    for variant in range(3):
        word = words(d, r)
        if word is None:
            pytest.skip("no word decodes to it: an alias")
        code = word.to_bytes(d.size, "little") + struct.pack("<I", 0x00008067)
        reference = single.machine_for(TARGET, code, "reference")
        fast = single.machine_for(TARGET, code, "fast")
        fast.engine.translate(single.CODE, quick=variant == 1)
        for _ in range(tuples // 3):
            seed = r.getrandbits(32)
            results = []
            for m in (reference, fast):
                fill(m, random.Random(seed), single.DATA + 64)
                m.set("ra", single.STOP_PC)
                results.append(one_step(m, m is fast))
            want, got = results
            if isinstance(want, str) or isinstance(got, str):
                assert want == got, (d.name, hex(word))
                continue
            executed += 1
            if got[0] == single.STOP_PC and want[0] == single.CODE + d.size:
                got = want[0], *got[1:]  # compiled code went on to the return
            assert got == want, (d.name, hex(word), seed)


@pytest.mark.parametrize("d", EXTENSIONS, ids=lambda d: d.name)
def test_extension(d: InstrDesc) -> None:
    prove(d, TUPLES)


@pytest.mark.slow
@pytest.mark.parametrize("d", EXTENSIONS, ids=lambda d: d.name)
def test_extension_many(d: InstrDesc) -> None:
    prove(d, MANY)
