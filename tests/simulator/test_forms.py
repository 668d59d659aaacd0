"""The three forms of a meaning agree: Python ints, NumPy over a warp, and LLVM IR, for every lane instruction of ox1.

These are the instructions of RV64 IM Zba Zbb Zbs Zicond with floating point in the integer registers (what unicorn does not know),
packed arithmetic included; each on 320 operand tuples, random and corner."""

from __future__ import annotations

import random
import struct
from typing import Any

import numpy as np
import pytest

from oxllc.simulator.expr import Expr
from oxllc.simulator.machine import decoder_of, slots_of
from oxllc.simulator.meaning import meaning_of
from oxllc.simulator.reference import factory
from oxllc.simulator.simt import warp_factory
from oxllc.target_desc import load_target
from oxllc.target_desc.model import InstrDesc

from . import single

TARGET = load_target("ox1")
SLOTS, NUM_SLOTS = slots_of(TARGET)
RD, SOURCES = 10, (11, 12, 13)
TUPLES = 320


def plain(e: Expr) -> bool:
    return e.op not in ("load", "amo", "prim", "physreg") and e.width <= 64


def can_test(d: InstrDesc) -> bool:
    if d.encoding is None or d.is_pseudo or d.size != 4 or d.name == "WFI":
        return False
    meaning = meaning_of(TARGET, d)
    return all(s.kind == "write" for s in meaning.statements) and all(plain(e) for e in meaning.expressions())


INSTRS = [d for d in TARGET.instrs if can_test(d)]


class FakeWarp:
    def __init__(self, regs: Any) -> None:
        self.regs = regs


def test_there_are_many() -> None:
    assert len(INSTRS) > 150


@pytest.mark.parametrize("d", INSTRS, ids=lambda d: d.name)
def test_forms(d: InstrDesc) -> None:
    r = random.Random(d.name)
    registers = {TARGET.registers[m].encoding: m for m in TARGET.classes[TARGET.simt.lane_class].members}
    values: list[int] = []
    sources: list[tuple[int, Any]] = []
    for info in d.operands:
        if info.reg_class >= 0 and info.is_def:
            values.append(registers[RD])
        elif info.reg_class >= 0:
            number = RD if info.tied_to >= 0 else SOURCES[len(sources) % 3]
            sources.append((number, info))
            values.append(registers[number])
        elif info.name == "frm":
            values.append(r.choice((0, 1, 2, 3, 4, 7)) if "legacy" not in info.type_name else 0)
        else:
            values.append(narrow(r, info, d))
    word = single.encode(d, values, TARGET)
    decoded = decoder_of(TARGET).decode(struct.pack("<I", word))
    assert decoded is not None and decoded.desc is d and list(decoded.operands) == values
    operands = [v & single.MASK if info.reg_class < 0 else SLOTS[v] for v, info in zip(values, d.operands, strict=True)]
    scalar = single.machine_for(TARGET, struct.pack("<II", word, 0x8067), "fast")
    step = factory(TARGET, d)(scalar)(single.CODE, single.CODE + 4, *operands)
    scalar.engine.translate(single.CODE)
    warp_step = warp_factory(TARGET, d)(single.CODE, single.CODE + 4, *operands)
    for _ in range(TUPLES // 32):
        regs = np.zeros((NUM_SLOTS, 32), dtype=np.uint64)
        for number, info in sources:
            regs[SLOTS[registers[number]]] = [single.operand_value(r, info, TARGET, False) for _ in range(32)]
        before = regs.copy()
        with np.errstate(all="ignore"):
            warp_step(FakeWarp(regs), None)
        for lane in range(32):
            inputs = {number: int(before[SLOTS[registers[number]], lane]) for number, _ in sources}
            results = []
            for native in (False, True):
                scalar.regs[:] = [0] * NUM_SLOTS
                for number, value in inputs.items():
                    scalar.set(registers[number], value)
                if native:
                    scalar.set("ra", single.STOP_PC)
                    scalar.executed = 0
                    scalar.engine.run(single.CODE, single.STOP_PC, 100)
                else:
                    step()
                results.append(scalar.get(registers[RD]))
            want = results[0]
            text = f"{d.name} {values} {({k: hex(v) for k, v in inputs.items()})}"
            got = int(regs[SLOTS[registers[RD]], lane])
            assert got == want, f"{text}: NumPy {got:#x}, ints {want:#x}"
            assert results[1] == want, f"{text}: LLVM {results[1]:#x}, ints {want:#x}"


def narrow(r: random.Random, info: Any, d: InstrDesc) -> int:
    """An immediate that fits the ordinary encoding."""
    bits = sum(isinstance(b, tuple) and d.operands[b[0]] is info for b in d.encoding or ())
    for _ in range(1000):
        v = single.immediate(r, info)
        v = (v & ((1 << bits) - 1)) << info.scale
        if info.signed and v >> (bits - 1 + info.scale):
            v -= 1 << (bits + info.scale)
        if info.lo <= v <= info.hi and v not in info.excluded:
            return v
    raise AssertionError(f"no immediate for {d.name}")
