"""One instruction at a time: encode it from its description, execute it in an engine of ours and in unicorn."""

from __future__ import annotations

import random
import struct
from typing import Any

from oxllc.simulator.elf_loader import PF_R, PF_W, PF_X, Executable, LoadSegment
from oxllc.simulator.machine import Machine
from oxllc.target_desc.model import InstrDesc, Target
from oxllc.target_desc.mvt import F16, F32, F64

CODE = 0x10000
DATA = 0x20000
DATA_SIZE = 0x1000
MASK = (1 << 64) - 1
STOP_PC = MASK - 15  # `Machine.stop_pc` with 64-bit pointers

INTS = [0, 1, 2, 3, 5, 7, 31, 32, 63, 64, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x100000000,
        0x7FFFFFFFFFFFFFFF, 0x8000000000000000, 0xFFFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFE, 0xFFFFFFFF80000000, 0xFFFFFFFF7FFFFFFF,
        0x0123456789ABCDEF, 0xAAAAAAAAAAAAAAAA]
SINGLES = [0, 0x80000000, 1, 0x007FFFFF, 0x00800000, 0x3F800000, 0xBF800000, 0x3F000000, 0x7F7FFFFF, 0x7F800000, 0xFF800000, 0x7FC00000,
           0xFFC00001, 0x7F800001, 0x4F000000, 0xCF000000, 0x4F800000, 0x5F000000, 0xDF000000, 0x3FC00000, 0x40200000, 0xBF000000,
           0x80000001, 0xFF7FFFFF]
DOUBLES = [0, 1 << 63, 1, 0x000FFFFFFFFFFFFF, 0x0010000000000000, 0x3FF0000000000000, 0xBFF0000000000000, 0x3FE0000000000000,
           0x7FEFFFFFFFFFFFFF, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0xFFF8000000000001, 0x7FF0000000000001,
           0x41DFFFFFFFC00000, 0x41E0000000000000, 0xC1E0000000000000, 0x43E0000000000000, 0x41EFFFFFFFE00000, 0x43F0000000000000,
           0x3FF8000000000000, 0x4004000000000000, 0xBFE0000000000000, 0x3690000000000000, 0x36A0000000000000, 0x47EFFFFFF0000000]
HALVES = [0, 0x8000, 1, 0x3FF, 0x400, 0x3C00, 0xBC00, 0x7BFF, 0x7C00, 0xFC00, 0x7E00, 0x7C01, 0x3800, 0x4248]


def encode(desc: InstrDesc, values: list[int], target: Target) -> int:
    """The word of an instruction with these operands (register ids, immediates)."""
    assert desc.encoding is not None
    word = 0
    raw = [target.registers[v].encoding if info.reg_class >= 0 else (info.bias - v if info.negated else v - info.bias) >> info.scale
           for v, info in zip(values, desc.operands, strict=True)]
    for at, what in enumerate(desc.encoding):
        if what == 1:
            word |= 1 << at
        elif isinstance(what, tuple):
            word |= (raw[what[0]] >> what[1] & 1) << at
    return word


def machine_for(target: Target, code: bytes, engine: str) -> Machine:
    """A machine with some code and a page of data."""
    exe = Executable()
    exe.machine = target.elf_machine
    exe.entry = CODE
    exe.segments = [LoadSegment(CODE, code, len(code), PF_R | PF_X), LoadSegment(DATA, b"", DATA_SIZE, PF_R | PF_W)]
    exe.code_ranges = [(CODE, CODE + len(code))]
    return Machine(exe, target, engine, memory_size=1 << 16)


def operand_value(r: random.Random, info: Any, target: Target, address: bool) -> int:
    """A register's content of the kind that its class holds, corners often."""
    vts = target.classes[info.reg_class].vts
    if address:
        return DATA + 8 * r.randrange(64) + 0x800
    for vt, corners, bits in ((F32, SINGLES, 32), (F64, DOUBLES, 64), (F16, HALVES, 16)):
        if vts and vts[0] == vt:
            value = r.choice(corners) if r.random() < 0.7 else r.getrandbits(bits)
            if r.random() < 0.2 and bits > 16:  # near a corner
                value = (r.choice(corners) + r.choice((-1, 1))) & ((1 << bits) - 1)
            return value | (MASK ^ ((1 << bits) - 1))  # unicorn does not look at the box: `test_boxing` does
    kind = r.random()
    if kind < 0.5:
        return r.choice(INTS)
    return r.getrandbits(64) if kind < 0.8 else r.getrandbits(r.randrange(1, 64))


def immediate(r: random.Random, info: Any) -> int:
    """A legal immediate, corners often."""
    lo, hi, step = info.lo, info.hi, 1 << info.scale
    if info.width and info.width < 64:
        span = 1 << info.width
        lo = (-(span >> 1) if info.signed else 0) << info.scale
        hi = ((span >> 1) - 1 if info.signed else span - 1) << info.scale
    while True:
        v = r.choice((lo, hi, 0, step)) if r.random() < 0.4 else r.randrange(lo, hi + 1) & -step
        if lo <= v <= hi and v not in info.excluded:
            return v


class Unicorn:
    """One unicorn instance for many single steps."""

    def __init__(self) -> None:
        from unicorn import UC_ARCH_RISCV, UC_MODE_RISCV64, Uc
        from unicorn import riscv_const as rv

        self.rv = rv
        self.uc = Uc(UC_ARCH_RISCV, UC_MODE_RISCV64)
        self.uc.mem_map(CODE - 0x2000, 0x6000)
        self.uc.mem_map(DATA, DATA_SIZE)
        self.uc.reg_write(rv.UC_RISCV_REG_MSTATUS, 0x6000)  # floating point on
        self.x = [getattr(rv, f"UC_RISCV_REG_X{i}") for i in range(32)]
        self.f = [getattr(rv, f"UC_RISCV_REG_F{i}") for i in range(32)]

    def step(self, word: int, x: dict[int, int], f: dict[int, int], data: bytes, frm: int) -> tuple[list[int], list[int], bytes, int, int]:
        """Execute one word at CODE; (x, f, data, fflags, pc) afterwards."""
        uc, rv = self.uc, self.rv
        # another address each time: translated blocks are cached
        self.at = (getattr(self, "at", 0) + 16) % 0xF00
        pc = CODE + self.at
        uc.ctl_remove_cache(pc, pc + 4)
        uc.mem_write(pc, struct.pack("<I", word))
        uc.mem_write(DATA, data)
        for i, v in x.items():
            uc.reg_write(self.x[i], v)
        for i, v in f.items():
            uc.reg_write(self.f[i], v)
        uc.reg_write(rv.UC_RISCV_REG_FFLAGS, 0)
        uc.reg_write(rv.UC_RISCV_REG_FRM, frm)
        uc.emu_start(pc, 0, count=1)
        return ([uc.reg_read(r) for r in self.x], [uc.reg_read(r) for r in self.f], bytes(uc.mem_read(DATA, DATA_SIZE)),
                uc.reg_read(rv.UC_RISCV_REG_FFLAGS), uc.reg_read(rv.UC_RISCV_REG_PC) - pc)
