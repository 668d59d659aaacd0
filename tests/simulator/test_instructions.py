"""Every RV64 IMAFD instruction on random and corner operands: both engines against unicorn, results, memory, pc and flags."""

from __future__ import annotations

import random
import struct

import pytest

pytest.importorskip("unicorn")

from oxllc.simulator.errors import GuestFault
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target
from oxllc.target_desc.model import InstrDesc
from oxllc.target_desc.mvt import F32

from . import single

TARGET = load_target("generic-rv64")
TUPLES = 24
MANY = 300
RD, RS1, RS2, RS3 = 10, 11, 12, 13


def can_test(d: InstrDesc) -> bool:
    if d.encoding is None or d.is_pseudo or d.is_code_gen_only or d.size != 4:
        return False
    return not (d.has_side_effects and not d.may_load and not d.may_store)  # CSRs, system: their own tests


INSTRS = [d for d in TARGET.instrs if can_test(d) and not d.name.startswith(("FENCE", "ECALL", "LR_", "SC_"))]


@pytest.fixture(scope="module")
def unicorn() -> single.Unicorn:
    return single.Unicorn()


def assign(d: InstrDesc, r: random.Random) -> tuple[list[int], list[int]]:
    """(operand values, positions of source registers): distinct registers, sometimes equal ones."""
    numbers = [RD, RS1, RS2, RS3]
    values, sources = [], []
    for i, info in enumerate(d.operands):
        if info.reg_class >= 0:
            members = {TARGET.registers[m].encoding: m for m in TARGET.classes[info.reg_class].members}
            number = RD if info.is_def else numbers[1 + len(sources) % 3]
            if not info.is_def:
                sources.append(i)
            values.append(members[number])
        else:
            values.append(single.immediate(r, info))
    return values, sources


def is_float(register: int) -> bool:
    return TARGET.registers[register].asm_name.startswith("f") and TARGET.registers[register].name != "X8"


@pytest.mark.parametrize("d", INSTRS, ids=lambda d: d.name)
def test_instruction(d: InstrDesc, unicorn: single.Unicorn) -> None:
    prove(d, unicorn, TUPLES)


@pytest.mark.slow
@pytest.mark.parametrize("d", INSTRS, ids=lambda d: d.name)
def test_instruction_many(d: InstrDesc, unicorn: single.Unicorn) -> None:
    prove(d, unicorn, MANY)


def prove(d: InstrDesc, unicorn: single.Unicorn, tuples: int) -> None:
    """Both engines (the fast one in both of its tiers) equal unicorn on so many tuples."""
    r = random.Random(f"{d.name} {tuples}")
    memory = d.may_load or d.may_store
    variants = 3
    for variant in range(variants):
        values, sources = assign(d, r)
        word = single.encode(d, values, TARGET)
        ret = struct.pack("<I", 0x00008067)
        code = struct.pack("<I", word) + ret
        machines = {name: single.machine_for(TARGET, code, name) for name in ("reference", "fast")}
        machines["fast"].engine.translate(single.CODE, quick=variant == 1)
        base = next((i for i in sources if d.operands[i].name == "rs1"), -1) if memory else -1
        imm = next((v for v, o in zip(values, d.operands, strict=True) if o.reg_class < 0), 0) if memory else 0
        for k in range(tuples // variants):
            frm = k % 5 if not memory else 0
            x: dict[int, int] = {RD: 0x1111111111111111, RS1: 1, RS2: 2, RS3: 3}
            f: dict[int, int] = {RD: 0x2222222222222222, RS1: 1, RS2: 2, RS3: 3}
            if any(o.kind == "pcrel" for o in d.operands):
                values = [r.randrange(-0x800, 0x7FF) * 2 if o.kind == "pcrel" else v for v, o in zip(values, d.operands, strict=True)]
                word = single.encode(d, values, TARGET)
                machines["reference"] = single.machine_for(TARGET, struct.pack("<I", word) + ret, "reference")
            atomic = memory and not any(o.reg_class < 0 for o in d.operands)
            for i in sources:
                number = TARGET.registers[values[i]].encoding
                content = single.operand_value(r, d.operands[i], TARGET, i == base)
                if i == base:
                    content = (content - imm + (0 if atomic else r.choice((0, 0, 1, 2, 3)))) & single.MASK
                if d.name in ("FMIN_S", "FMAX_S", "FMIN_D", "FMAX_D"):
                    content = quiet(content, d.name[-1])  # unicorn follows an older version of the extension
                if d.name == "JALR":
                    content = (single.CODE + r.randrange(0x800) - values[-1]) & single.MASK
                (f if is_float(values[i]) else x)[number] = content
            data = r.randbytes(single.DATA_SIZE)
            want = unicorn.step(word, x, f, data, frm)
            if d.name in ("AUIPC", "JAL", "JALR"):  # unicorn's copy stands elsewhere
                want[0][RD] = (want[0][RD] - unicorn.at) & single.MASK
            if d.name == "JALR":
                want = (*want[:4], want[4] + unicorn.at)
            for name, m in machines.items():
                check(d, name, m, values, x, f, data, frm, want)


def quiet(content: int, size: str) -> int:
    low, quiet_bit = (0x7F800000, 1 << 22) if size == "S" else (0x7FF0000000000000, 1 << 51)
    return content | quiet_bit if content & low == low and content & (quiet_bit - 1) else content


def single_result(d: InstrDesc) -> bool:
    return any(o.is_def and o.reg_class >= 0 and TARGET.classes[o.reg_class].vts[0] == F32 for o in d.operands)


def check(d: InstrDesc, name: str, m: Machine, values: list[int], x: dict[int, int], f: dict[int, int], data: bytes, frm: int,
          want: tuple[list[int], list[int], bytes, int, int]) -> None:
    m.memory.write(single.DATA, data)
    for number, value in x.items():
        m.set(f"x{number}", value)
    for number, value in f.items():
        m.set(f"f{number}", value)
    m.frm = frm
    m.fflags = 0
    m.set("ra", single.CODE + 4)
    stop = single.CODE + want[4]
    what = f"{d.name} {name} x={ {k: hex(v) for k, v in x.items()} } f={ {k: hex(v) for k, v in f.items()} } {values} frm={frm}"
    m.executed = 0
    if name == "reference":
        step = m.engine.prepare(single.CODE)
        assert step() == stop, what
    else:
        if want[4] != 4:
            return  # jumps leave the snippet: whole programs test them
        m.set("ra", single.STOP_PC)
        if d.name in ("JALR",):
            return
        try:
            m.engine.run(single.CODE, single.STOP_PC, 1000)
        except GuestFault as e:
            raise AssertionError(f"{what}: {e}") from None
    for number in (RD, RS1, RS2, RS3):
        assert m.get(f"x{number}") == want[0][number], f"{what}: x{number} {m.get(f'x{number}'):#x} want {want[0][number]:#x}"
        got, expected = m.get(f"f{number}"), want[1][number]
        if number == RD and single_result(d):  # unicorn does not box results
            assert got >> 32 == 0xFFFFFFFF, what
            expected |= 0xFFFFFFFF00000000
        assert got == expected, f"{what}: f{number} {got:#x} want {expected:#x}"
    assert m.memory.read(single.DATA, single.DATA_SIZE) == want[2], what
    assert m.fflags == want[3], f"{what}: fflags {m.fflags} want {want[3]}"


BOXING = {  # a single in a register that is not boxed counts as the canonical NaN, except where its bits are moved or stored
    "FADD_S": 0x7FC00000, "FSGNJ_S": 0x7FC00000, "FMIN_S": 0x3F800000, "FMV_X_W": 0x40000000, "FCLASS_S": 1 << 9,
}


@pytest.mark.parametrize("name", BOXING)
@pytest.mark.parametrize("engine", ["reference", "fast"])
def test_boxing(name: str, engine: str) -> None:
    d = TARGET.desc(name)
    values, _ = assign(d, random.Random(1))
    m = single.machine_for(TARGET, struct.pack("<II", single.encode(d, values, TARGET), 0x8067), engine)
    if engine == "fast":
        m.engine.translate(single.CODE)
    m.set("f11", 0x1234567840000000)  # 2.0, not boxed
    m.set("f12", 0xFFFFFFFF3F800000)
    m.set("ra", single.STOP_PC)
    m.engine.run(single.CODE, single.STOP_PC, 100)
    got = m.get(values[0])
    if is_float(values[0]):
        assert got >> 32 == 0xFFFFFFFF
        got &= 0xFFFFFFFF
    assert got == BOXING[name]


@pytest.mark.parametrize("name", ["FMADD_D", "FNMSUB_S"])
@pytest.mark.parametrize("engine", ["reference", "fast"])
def test_infinity_times_zero_is_invalid(name: str, engine: str) -> None:
    """Also where the addend is a quiet NaN: hosts say nothing of it."""
    d = TARGET.desc(name)
    values, _ = assign(d, random.Random(1))
    m = single.machine_for(TARGET, struct.pack("<II", single.encode(d, values, TARGET), 0x8067), engine)
    if engine == "fast":
        m.engine.translate(single.CODE)
    box, infinity, quiet = (0, 0x7FF << 52, 0x7FF8 << 48) if name[-1] == "D" else (0xFFFFFFFF << 32, 0x7F800000, 0x7FC00000)
    for factors, flags in (((infinity, 0), 16), ((0, infinity), 16), ((infinity, infinity), 0), ((0, 0), 0)):
        for number, value in zip((11, 12, 13), (*factors, quiet), strict=True):
            m.set(f"f{number}", value | box)
        m.fflags = 0
        m.set("ra", single.STOP_PC)
        m.engine.run(single.CODE, single.STOP_PC, 100)
        assert m.fflags == flags and m.get(values[0]) == quiet | box
