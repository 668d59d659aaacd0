"""Zfa, Zfbfmin, Zcmp, Zalasr: the reference engine against compiled code of both tiers on random operands, and both against definitions
written down here, since the foreign emulators of the test machines do not know these instructions."""

from __future__ import annotations

import math
import random
import struct
from collections.abc import Callable

import pytest

from oxllc.simulator.errors import GuestFault, InstructionLimit
from oxllc.simulator.machine import Machine, decoder_of
from oxllc.target_desc import load_target
from oxllc.target_desc.model import InstrDesc

from . import single

FLOAT = load_target("generic-rv64", "+zfa,+zfh,+zfbfmin,+zalasr")
STACK = load_target("generic-rv64", "+zca,+zcmp")
PREFIXES = ("FLI_", "FMINM_", "FMAXM_", "FROUND_", "FROUNDNX_", "FLEQ_", "FLTQ_", "FCVTMOD_", "FCVT_BF16_S", "FCVT_S_BF16")
FLOATS = [d for d in FLOAT.instrs if d.name.startswith(PREFIXES)]
MEMORY = [d for d in FLOAT.instrs if d.name.endswith(("_AQ", "_RL", "_AQ_RL")) and d.name[:2] in ("LB", "LH", "LW", "LD", "SB", "SH", "SW", "SD")]
STACKED = [d for d in STACK.instrs if d.name.startswith("CM_")]
INSTRS = [pytest.param(d, t, id=d.name) for found, t in ((FLOATS, FLOAT), (MEMORY, FLOAT), (STACKED, STACK)) for d in found]
MIDDLE = single.DATA + 0x800


def fill(m: Machine, r: random.Random) -> None:
    for i in range(1, 32):
        m.set(f"x{i}", MIDDLE + 16 * r.randrange(8))
        m.set(f"f{i}", r.choice((r.choice(single.DOUBLES), r.choice(single.SINGLES) | 0xFFFFFFFF << 32, r.choice(single.HALVES) | (1 << 64) - (1 << 16),
                                 r.getrandbits(64))))
    m.memory.write(single.DATA, r.randbytes(single.DATA_SIZE))


def words(d: InstrDesc, r: random.Random) -> int:
    while True:
        word = d.fixed_bits | r.getrandbits(8 * d.size) & ~d.fixed_mask & ((1 << 8 * d.size) - 1)
        target = FLOAT if d.size == 4 else STACK
        found = decoder_of(target).decode(word.to_bytes(d.size, "little") + bytes(2))
        if d.size == 4 and word >> 7 & 31 == 1:
            continue  # the return address
        if found is not None and found.desc is d and ("frm" not in d.operand_index or found.operands[d.operand_index["frm"]] in (0, 1, 2, 3, 4, 7)):
            return word


def after(m: Machine, native: bool) -> tuple[object, ...]:
    try:
        pc = m.engine._native(single.CODE, 1) if native else m.engine.prepare(single.CODE)()
    except GuestFault:
        return ("fault",)
    except InstructionLimit:
        pc = m.pc
    return pc, list(m.regs[:-1]), m.memory.read(single.DATA, single.DATA_SIZE), m.fflags


@pytest.mark.parametrize(("d", "target"), INSTRS[::6])
def test_engines_agree(d: InstrDesc, target: object) -> None:
    prove(d, 12)


@pytest.mark.slow
@pytest.mark.parametrize(("d", "target"), INSTRS)
def test_engines_agree_on_many(d: InstrDesc, target: object) -> None:
    prove(d, 300)


def prove(d: InstrDesc, tuples: int) -> None:
    target = FLOAT if d.size == 4 else STACK
    r = random.Random(d.name)
    for variant in range(3):
        word = words(d, r)
        code = word.to_bytes(d.size, "little") + struct.pack("<I", 0x00008067)
        machines = [single.machine_for(target, code, engine) for engine in ("reference", "fast")]
        machines[1].engine.translate(single.CODE, quick=variant == 1)
        for _ in range(tuples // 3):
            seed = r.getrandbits(32)
            results = []
            for m in machines:
                fill(m, random.Random(seed))
                m.fflags = m.executed = 0
                m.frm = seed % 4  # (compiled code leaves frm = rmm to the other engine)
                m.set("ra", single.STOP_PC)
                results.append(after(m, m is machines[1]))
            want, got = results
            if got[0] == single.STOP_PC and want[0] == single.CODE + d.size:
                got = want[0], *got[1:]  # compiled code went on to the return
            assert got == want, (d.name, hex(word), seed)


# -- definitions ---------------------------------------------------------------------------------------------------------


def run(d: str, operands: dict[str, int], registers: dict[str, int], target: object = FLOAT) -> Machine:
    """One instruction by name: operand fields as encoded, then registers as they are before it."""
    found = FLOAT if target is FLOAT else STACK
    desc = found.instr_by_name[d]
    values = [operands[info.name] for info in desc.operands]
    word = desc.fixed_bits
    assert desc.encoding is not None
    for at, what in enumerate(desc.encoding):
        if isinstance(what, tuple):
            word |= (values[what[0]] >> what[1] & 1) << at
    m = single.machine_for(found, word.to_bytes(desc.size, "little") + bytes(4), "reference")
    for name, value in registers.items():
        m.set(name, value)
    m.pc = m.engine.prepare(single.CODE)()
    return m


def bits(x: float) -> int:
    return int.from_bytes(struct.pack("<d", x), "little")


ROUNDINGS: list[Callable[[float], float]] = [lambda x: float(round(x)), math.trunc, math.floor, math.ceil,
                                             lambda x: math.copysign(math.floor(abs(x) + 0.5), x)]
NUMBERS = [0.0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994, 1e9 + 0.25, -3.75, 4503599627370495.5, 1e300, 5e-324, math.inf, -math.inf]


@pytest.mark.parametrize("x", NUMBERS)
def test_rounding(x: float) -> None:
    for mode, function in enumerate(ROUNDINGS):
        if abs(x) in (4503599627370495.5, 0.49999999999999994) and mode == 4:
            continue  # the sum above is inexact
        want = x if math.isinf(x) else math.copysign(float(function(x)), x)
        for name, inexact in (("FROUND_D", 0), ("FROUNDNX_D", int(want != x))):
            m = run(name, {"rd": 1, "rs1": 2, "frm": mode}, {"f2": bits(x)})
            assert (m.get("f1"), m.fflags) == (bits(want), inexact), (name, x, mode)


@pytest.mark.parametrize("x", [*NUMBERS, 2.0**31, 2.0**32 + 5, -(2.0**32) - 3.5, 2.0**84 + 2.0**40, math.nan])
def test_modular_conversion(x: float) -> None:
    whole = 0 if math.isnan(x) or math.isinf(x) else math.trunc(x)
    value = (whole + (1 << 31)) % (1 << 32) - (1 << 31)
    fits = not math.isnan(x) and not math.isinf(x) and -(1 << 31) <= whole < 1 << 31
    m = run("FCVTMOD_W_D", {"rd": 5, "rs1": 2, "frm": 1}, {"f2": bits(x)})
    assert m.get("x5") == value & single.MASK
    assert m.fflags == (int(whole != x) if fits else 16)


def test_constants() -> None:
    found = {}
    for name, code in (("FLI_H", "<e"), ("FLI_S", "<f"), ("FLI_D", "<d")):
        size = struct.calcsize(code)
        found[name] = [struct.unpack(code, run(name, {"rd": 1, "imm": i}, {}).get("f1").to_bytes(8, "little")[:size])[0] for i in range(32)]
    assert found["FLI_D"][2:30] == found["FLI_S"][2:30] == [*found["FLI_H"][2:29], 65536.0]
    assert found["FLI_H"][29] == math.inf and found["FLI_D"][0] == -1.0 and found["FLI_D"][30] == math.inf and math.isnan(found["FLI_S"][31])
    assert (found["FLI_D"][1], found["FLI_S"][1], found["FLI_H"][1]) == (2.0**-1022, 2.0**-126, 2.0**-14)
    assert found["FLI_D"][2:31] == sorted(found["FLI_D"][2:31]) and found["FLI_D"][16] == 1.0


def test_nan() -> None:
    quiet, signalling, one = 0x7FF8000000000001, 0x7FF0000000000001, bits(1.0)
    for a, b, flags in ((quiet, one, 0), (one, signalling, 16), (signalling, quiet, 16)):
        for name in ("FMINM_D", "FMAXM_D"):
            m = run(name, {"rd": 1, "rs1": 2, "rs2": 3}, {"f2": a, "f3": b})
            assert (m.get("f1"), m.fflags) == (0x7FF8000000000000, flags)
        for name in ("FLEQ_D", "FLTQ_D"):
            m = run(name, {"rd": 5, "rs1": 2, "rs2": 3}, {"f2": a, "f3": b})
            assert (m.get("x5"), m.fflags) == (0, flags)


@pytest.mark.parametrize("d", [d for d in STACKED if "PUSH" in d.name], ids=lambda d: d.name)
def test_push_and_pop(d: InstrDesc) -> None:
    """What is pushed stands below the old stack pointer, the last register at the top; pops bring it back and return."""
    number = int(d.name.rpartition("_")[2])
    names = ["ra", *(f"s{i}" for i in range(12 if number == 15 else number - 4))]
    values = {name: 0x1000 + 2 * i for i, name in enumerate(names)}
    room = -(-8 * len(names) // 16) * 16
    m = run(d.name, {"adj": 1}, {**values, "sp": MIDDLE}, STACK)
    assert m.get("sp") == MIDDLE - room - 16
    saved = m.memory.read(MIDDLE - 8 * len(names), 8 * len(names))
    assert list(struct.unpack(f"<{len(names)}Q", saved)) == list(values.values())
    for kind in ("CM_POP", "CM_POPRET", "CM_POPRETZ"):
        word = STACK.instr_by_name[f"{kind}_{number}"].fixed_bits | 1 << 2
        other = single.machine_for(STACK, word.to_bytes(2, "little") + bytes(4), "reference")
        other.memory.write(MIDDLE - 8 * len(names), saved)
        other.set("sp", MIDDLE - room - 16)
        other.set("a0", 5)
        pc = other.engine.prepare(single.CODE)()
        assert {name: other.get(name) for name in names} == values and other.get("sp") == MIDDLE
        assert pc == (single.CODE + 2 if kind == "CM_POP" else values["ra"]) and other.get("a0") == (0 if kind == "CM_POPRETZ" else 5)
