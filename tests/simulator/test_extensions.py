"""Instructions of the optional extensions and the compressed ones: the reference engine against compiled code of both tiers, all
registers, memory, pc and flags; compressed ones (but jumps through registers, whose targets are absolute) against unicorn as well."""

from __future__ import annotations

import random
import struct

import pytest

from oxllc.simulator.errors import GuestFault
from oxllc.simulator.guest_code import site_at
from oxllc.simulator.machine import Machine, decoder_of
from oxllc.simulator.microarchitecture import access_of
from oxllc.target_desc import load_target
from oxllc.target_desc.model import InstrDesc

from . import single
from .test_instructions import INSTRS

TARGET = load_target("generic-rv64", "+c,+zcb,+zba,+zbb,+zbc,+zbs,+zbkb,+zbkx,+zicond,+zfh,+zfa,+zacas,+zabha,+zknd,+zkne,+zknh,+zksed,+zksh,+zimop")
BASE = frozenset(d.name for d in INSTRS)
KNOWN = frozenset(d.name for d in load_target("generic-rv64", "+c").instrs if d.size == 2)  # to unicorn
TUPLES, MANY = 12, 300


def can_test(d: InstrDesc) -> bool:
    return (d.encoding is not None and bool(d.fixed_mask) and not d.is_pseudo and not d.is_code_gen_only and not d.has_side_effects
            and d.name not in BASE and not d.name.endswith(("_AQ", "_RL")))  # those mean what the plain ones do


EXTENSIONS = [d for d in TARGET.instrs if can_test(d)]


def words(d: InstrDesc, r: random.Random) -> int | None:
    """A word that decodes to the instruction, with random operand fields; it does not write the register of the return that follows."""
    link = TARGET.frame.return_address
    for _ in range(2000):
        word = d.fixed_bits | r.getrandbits(8 * d.size) & ~d.fixed_mask & ((1 << 8 * d.size) - 1)
        found = decoder_of(TARGET).decode(word.to_bytes(d.size, "little") + bytes(2))
        if found is not None and found.desc is d and not any(o == link and i.is_def for o, i in zip(found.operands, d.operands, strict=True)):
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


@pytest.fixture(scope="module")
def unicorn() -> single.Unicorn:
    pytest.importorskip("unicorn")
    return single.Unicorn()


def judge(d: InstrDesc, word: int, seed: int, want: tuple[int, list[int], bytes, int], unicorn: single.Unicorn) -> None:
    """Unicorn ends in the same state."""
    m = single.machine_for(TARGET, word.to_bytes(d.size, "little") + bytes(8), "reference")
    fill(m, random.Random(seed), single.DATA + 64)
    access = access_of(site_at(m, single.CODE))
    if access is not None and not single.DATA <= m.regs[access[0]] + access[1] <= single.DATA + single.DATA_SIZE - 8:
        return  # code, which differs
    m.set("ra", single.STOP_PC)
    f = {i: m.get(f"f{i}") for i in range(1, 32)}
    got = unicorn.step(word, {i: m.get(f"x{i}") for i in range(1, 32)}, {**f, 0: 0}, m.memory.read(single.DATA, single.DATA_SIZE), 0)
    m.regs[: len(want[1])] = want[1]
    assert want[0] - single.CODE == got[4], (d.name, hex(word), seed)
    assert [m.get(f"x{i}") for i in range(32)] == got[0], (d.name, hex(word), seed)
    assert [m.get(f"f{i}") for i in range(1, 32)] == got[1][1:], (d.name, hex(word), seed)
    assert want[2] == got[2][:256] and want[3] == got[3], (d.name, hex(word), seed)


def prove(d: InstrDesc, tuples: int, unicorn: single.Unicorn) -> None:
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
            if d.name in KNOWN and not isinstance(want, str) and not (d.is_barrier | d.is_call and d.branch_target < 0):
                judge(d, word, seed, want, unicorn)
            if isinstance(want, str) or isinstance(got, str):
                assert want == got, (d.name, hex(word))
                continue
            executed += 1
            if got[0] == single.STOP_PC and want[0] == single.CODE + d.size:
                got = want[0], *got[1:]  # compiled code went on to the return
            assert got == want, (d.name, hex(word), seed)


@pytest.mark.parametrize("d", EXTENSIONS, ids=lambda d: d.name)
def test_extension(d: InstrDesc, unicorn: single.Unicorn) -> None:
    prove(d, TUPLES, unicorn)


@pytest.mark.slow
@pytest.mark.parametrize("d", EXTENSIONS, ids=lambda d: d.name)
def test_extension_many(d: InstrDesc, unicorn: single.Unicorn) -> None:
    prove(d, MANY, unicorn)
