"""Random programs: the reference engine, both tiers of compiled code and unicorn end in the same state.

A program is a sequence of integer, floating-point, memory and atomic instructions with random operands, with forward branches,
counted loops (nested up to twice), calls of a second function, load-reserved/store-conditional pairs and accesses to the control
registers of floating point.  Registers with a purpose of their own (return address, base of memory, counters) are not written by others.
Singles and doubles live in different registers, since unicorn does not look at the boxes of singles; fmin and fmax are left out, since it
follows an older version of them for signalling NaNs.  Nor does it raise NV for infinity times zero plus a quiet NaN, as RISC-V wants it: a seed that
comes upon that (7000160 is one) differs in this flag.
"""

from __future__ import annotations

import random
import struct

import pytest

pytest.importorskip("unicorn")

from unicorn import UcError

from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target
from oxllc.target_desc.model import InstrDesc

from . import single
from .test_instructions import INSTRS

TARGET = load_target("generic-rv64")
RA, BASE, COUNTERS, LINK = 1, 8, (9, 18), 19
WRITABLE = [n for n in range(5, 32) if n not in (BASE, *COUNTERS, LINK)]
READABLE = [0, *WRITABLE, BASE]
SINGLE_REGISTERS, DOUBLE_REGISTERS = range(16), range(16, 32)
PLAIN = [d for d in INSTRS if not d.is_branch and not d.is_call and not d.is_terminator and d.name not in ("JAL", "JALR")
         and not d.name.startswith(("FMIN", "FMAX", "AMO"))]
ATOMIC = [d for d in INSTRS if d.name.startswith("AMO")]
BRANCHES = [d for d in INSTRS if d.is_branch and d.branch_target >= 0 and not d.is_barrier and not d.is_call]
CSRRWI, CSRRS, CSRRSI = (TARGET.desc(n) for n in ("CSRRWI", "CSRRS", "CSRRSI"))
FFLAGS, FRM, FCSR = 1, 2, 3


class Generator:
    """Writes one program; `words` holds it."""

    def __init__(self, seed: int) -> None:
        self.r = random.Random(seed)
        self.words: list[int] = []

    def register(self, d: InstrDesc, position: int) -> int:
        info = d.operands[position]
        members = {TARGET.registers[m].encoding: m for m in TARGET.classes[info.reg_class].members}
        name = TARGET.registers[next(iter(members.values()))].name
        if name.startswith("F"):
            pool = SINGLE_REGISTERS if name.endswith("_F") else DOUBLE_REGISTERS
            return members[self.r.choice(pool)]
        return members[self.r.choice(WRITABLE if info.is_def else READABLE)]

    def emit(self, d: InstrDesc, fixed: dict[str, int] | None = None) -> None:
        """An instruction; `fixed`: operands by name, registers by their encoding."""
        values = []
        for i, info in enumerate(d.operands):
            if fixed and info.name in fixed:
                value = fixed[info.name]
                if info.reg_class >= 0:
                    value = next(m for m in TARGET.classes[info.reg_class].members if TARGET.registers[m].encoding == value)
                values.append(value)
            else:
                values.append(self.register(d, i) if info.reg_class >= 0 else single.immediate(self.r, info))
        self.words.append(single.encode(d, values, TARGET))

    def desc(self, name: str, **fixed: int) -> None:
        self.emit(TARGET.desc(name), fixed)

    def plain(self) -> None:
        r = self.r
        kind = r.random()
        if kind < 0.06:
            self.emit(r.choice(ATOMIC), {"rs1": BASE})
        elif kind < 0.08:
            w = r.choice("WD")
            self.desc(f"LR_{w}", rs1=BASE)
            if r.random() < 0.5:
                self.desc("ADD")
            self.desc(f"SC_{w}", rs1=BASE)
        elif kind < 0.12:
            csr = r.choice((FFLAGS, FFLAGS, FCSR))
            d = r.choice((CSRRS, CSRRSI, CSRRWI)) if csr == FFLAGS else CSRRS
            fixed = {"imm12": csr} if d is not CSRRS else {"imm12": csr, "rs1": 0}
            self.emit(d, fixed)
        elif kind < 0.125:
            self.emit(CSRRWI, {"imm12": FRM, "rs1": r.randrange(5)})
        else:
            d = r.choice(PLAIN)
            self.emit(d, {"rs1": BASE, "imm12": r.randrange(-2048, 2040)} if d.may_load or d.may_store else None)

    def block(self, depth: int, length: int) -> None:
        r = self.r
        for _ in range(length):
            kind = r.random()
            if kind < 0.10:
                at = len(self.words)
                self.words.append(0)
                for _ in range(r.randrange(1, 6)):
                    self.plain()
                rest, self.words = self.words[at + 1 :], self.words[:at]
                self._branch(r.choice(BRANCHES), 4 * (len(rest) + 1))
                self.words += rest
            elif kind < 0.15 and depth < len(COUNTERS):
                counter = COUNTERS[depth]
                self.desc("ADDI", rd=counter, rs1=0, imm12=r.randrange(1, 6))
                top = len(self.words)
                self.block(depth + 1, r.randrange(2, 10))
                self.desc("ADDI", rd=counter, rs1=counter, imm12=-1)
                self._branch(TARGET.desc("BLT"), 4 * (top - len(self.words)), {"rs1": 0, "rs2": counter})
            elif kind < 0.18:
                self.words.append(0)  # a call, filled in later
                self.words[-1] = -len(self.words)
            else:
                self.plain()

    def _branch(self, d: InstrDesc, distance: int, fixed: dict[str, int] | None = None) -> None:
        name = d.operands[d.branch_target].name
        self.emit(d, {**(fixed or {}), name: distance})

    def program(self) -> bytes:
        """A function that calls another; both end with a return."""
        self.block(0, self.r.randrange(20, 60))
        self.words.append(0x00008067)
        callee = len(self.words)
        for _ in range(self.r.randrange(3, 12)):
            self.plain()
        self.words.append(0x00008067 | (LINK ^ RA) << 15)
        jal = TARGET.desc("JAL")
        target = next(o.name for o in jal.operands if o.reg_class < 0)
        for i, word in enumerate(self.words):
            if word < 0:
                rest, self.words = self.words, []
                self.emit(jal, {"rd": LINK, target: 4 * (callee - i)})
                rest[i] = self.words[0]
                self.words = rest
        return b"".join(struct.pack("<I", w) for w in self.words)


class State:
    """What a program starts with."""

    def __init__(self, seed: int) -> None:
        r = random.Random(seed + 1)
        self.x = {n: r.choice((r.choice(single.INTS), r.getrandbits(64))) for n in WRITABLE}
        self.x |= {RA: single.STOP_PC, BASE: single.DATA + 0x800, COUNTERS[0]: 0, COUNTERS[1]: 0, LINK: 0}
        self.f = {n: r.choice(single.SINGLES) | 0xFFFFFFFF00000000 for n in SINGLE_REGISTERS}
        self.f |= {n: r.choice((r.choice(single.DOUBLES), r.getrandbits(64))) for n in DOUBLE_REGISTERS}
        self.data = r.randbytes(single.DATA_SIZE)


Result = tuple[list[int], list[int], bytes, int, int]


def run(code: bytes, state: State, engine: str, quick: bool) -> Result:
    m: Machine = single.machine_for(TARGET, code, engine)
    m.limit = 200_000
    if engine == "fast":
        m.engine.threshold = lambda pc: 2
        m.engine.translate(single.CODE, quick=quick)
    for n, v in state.x.items():
        m.set(f"x{n}", v)
    for n, v in state.f.items():
        m.set(f"f{n}", v)
    m.memory.write(single.DATA, state.data)
    m.execute(single.CODE)
    return ([m.get(f"x{n}") for n in range(32)], [m.get(f"f{n}") for n in range(32)], m.memory.read(single.DATA, single.DATA_SIZE), m.fflags, m.frm)


def judge(u: single.Unicorn, code: bytes, state: State) -> Result:
    uc, rv = u.uc, u.rv
    uc.ctl_remove_cache(single.CODE, single.CODE + 0x1000)
    uc.mem_write(single.CODE, code)
    uc.mem_write(single.DATA, state.data)
    for n in range(32):
        uc.reg_write(u.x[n], state.x.get(n, 0))
        uc.reg_write(u.f[n], state.f[n])
    uc.reg_write(rv.UC_RISCV_REG_FCSR, 0)
    end = single.CODE + 4 * [struct.unpack_from("<I", code, at)[0] for at in range(0, len(code), 4)].index(0x00008067)
    uc.emu_start(single.CODE, end, count=200_000)
    boxes = [0xFFFFFFFF00000000 * (n in SINGLE_REGISTERS) for n in range(32)]  # which unicorn does not write
    return ([uc.reg_read(n) for n in u.x], [uc.reg_read(n) | box for n, box in zip(u.f, boxes, strict=True)], bytes(uc.mem_read(single.DATA, single.DATA_SIZE)),
            uc.reg_read(rv.UC_RISCV_REG_FFLAGS), uc.reg_read(rv.UC_RISCV_REG_FRM))


@pytest.fixture(scope="module")
def unicorn() -> single.Unicorn:
    return single.Unicorn()


def prove(seed: int, u: single.Unicorn) -> None:
    code, state = Generator(seed).program(), State(seed)
    assert len(code) <= 0x1000
    try:
        want = judge(u, code, state)
    except UcError as e:
        pytest.fail(f"seed {seed}: unicorn: {e}")
    for engine, quick in (("reference", False), ("fast", True), ("fast", False)):
        assert run(code, state, engine, quick) == want, (seed, engine, quick)


def test_few(unicorn: single.Unicorn) -> None:
    for seed in range(4):
        prove(seed, unicorn)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 1000, 100))
def test_many(seed: int, unicorn: single.Unicorn) -> None:
    for i in range(8):
        prove(seed + i, unicorn)
