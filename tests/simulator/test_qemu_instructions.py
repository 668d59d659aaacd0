"""Instructions against qemu-riscv64 (skipped where it is not installed or too old for an extension): results, boxes and floating-point flags, both
engines.

* Of the extensions that unicorn does not know: 300 operand tuples each, all rounding modes.
* Of RV64 IMFD, Zba, Zbb and Zbs: the operands that the RISC-V architecture tests (riscv-non-isa/riscv-arch-test) are made of: the cross product of
  their special values, walking ones and zeros for integers (`sp_dataset`, `walking_ones` of their coverage definitions), and the basic
  floating-point types of the IBM models (B1) for numbers, two by two, a sample of the triples.

One program per extension executes every instruction on every tuple and writes what it left in its registers.  Loads, stores and atomics have
their proofs in `test_extensions` and `test_crypto`.
"""

from __future__ import annotations

import io
import itertools
import math
import random
import shutil
import subprocess
from pathlib import Path

import pytest

from oxllc.asm.linker import link
from oxllc.asm.parser import assemble
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target
from oxllc.target_desc.model import InstrDesc, Target
from oxllc.target_desc.mvt import F16, F32, F64

from . import single
from .test_instructions import INSTRS

# feature -> how our target gets it
EXTENSIONS = {
    "zba": "+zba", "zbb": "+zbb", "zbs": "+zbs", "zbc": "+zbc", "zbkb": "+zbkb", "zbkx": "+zbkx", "zicond": "+zicond", "zfh": "+zfh", "zfa": "+zfa",
    "zfinx": "-a,-c,-d,-f,+zfinx", "zdinx": "-a,-c,-d,-f,+zdinx", "zhinx": "-a,-c,-d,-f,+zhinx",
}
QEMU_NAMES = {"zfh": "Zfh"}  # as version 7 has them
WRONG_IN_QEMU = {"CTZW"}  # before version 8: looks at the upper word
TUPLES, ROUNDS = 100, 3
RD, SOURCES = 10, (11, 12, 13)
FIELDS = 7  # words of a tuple: three integers, three floats, fcsr


def instructions(feature: str) -> tuple[Target, list[InstrDesc]]:
    """The target with a feature, and the instructions that it brings and that only compute."""
    mattr = EXTENSIONS[feature]
    target = load_target("generic-rv64", mattr)
    before = load_target("generic-rv64", ",".join(part for part in mattr.split(",") if part[0] == "-")) if "-" in mattr else load_target("generic-rv64")
    known = {d.name for d in before.instrs}
    found = [d for d in target.instrs if d.name not in known and d.encoding is not None and d.fixed_mask and not d.is_pseudo and not d.is_code_gen_only
             and not d.has_side_effects and not d.may_load and not d.may_store and d.size == 4 and d.name not in WRONG_IN_QEMU]
    return target, found


def word_of(d: InstrDesc, target: Target, r: random.Random) -> int:
    """The instruction on the registers of a tuple."""
    values: list[int] = []
    sources = 0
    for info in d.operands:
        if info.reg_class >= 0:
            number = RD if info.is_def or info.tied_to >= 0 else SOURCES[sources % 3]
            sources += not info.is_def
            values.append(next(m for m in target.classes[info.reg_class].members if target.registers[m].encoding == number))
        else:
            values.append(single.immediate(r, info))
    return single.encode(d, values, target)


def content(r: random.Random, kind: int) -> int:
    """A register's content: a number of a format in its box, now and then with a broken one, or an integer."""
    if kind == 0:
        return r.choice((r.choice(single.INTS), r.getrandbits(64), r.getrandbits(r.randrange(1, 64))))
    corners, bits = {F16: (single.HALVES, 16), F32: (single.SINGLES, 32), F64: (single.DOUBLES, 64)}[kind]
    value = r.choice(corners) if r.random() < 0.7 else r.getrandbits(bits)
    box = single.MASK ^ ((1 << bits) - 1)
    return value | (box if r.random() < 0.9 else r.getrandbits(64) & box)


def kind_of(d: InstrDesc, target: Target) -> int:
    """The format that an instruction is about; 0 for integers."""
    if "f" in target.features:
        operands = sorted((o for o in d.operands if o.reg_class >= 0), key=lambda o: o.is_def)
        return next((vt for o in operands for vt in target.classes[o.reg_class].vts[:1] if vt in (F16, F32, F64)), 0)
    return next((vt for name, vt in (("_H", F16), ("_S", F32), ("_D", F64)) if d.name.replace("_INX", "").endswith(name)), 0)


Rows = list[list[int]]  # tuples: three integers, three floats, fcsr


def random_rows(r: random.Random, kind: int, has_floats: bool) -> Rows:
    """Tuples for instructions on a format."""
    return [[content(r, 0 if has_floats and k < 3 else kind) for k in range(6)] + [r.randrange(5) << 5] for _ in range(TUPLES)]


def special_integers() -> Rows:
    """What the architecture tests take for two integers."""
    some = [3, 5, *(int(digit * 16, 16) for digit in "5a36"), math.isqrt(1 << 63), -math.isqrt(1 << 63)]
    values = sorted({v & single.MASK for x in some for v in (x - 1, x, x + 1)} | {0, 1, single.MASK, 1 << 63, (1 << 63) - 1})
    pairs = list(itertools.product(values, values))
    for k in range(64):
        for walking in (1 << k, single.MASK ^ 1 << k):
            pairs += [(walking, values[k % len(values)]), (values[k % len(values)], walking)]
    return [[a, b, a ^ b, 0, 0, 0, k % 5 << 5] for k, (a, b) in enumerate(pairs)]


def basic_types(bits: int, mantissa: int) -> list[int]:
    """The basic types of a format: zeros, least, middle and greatest subnormal and normal numbers, infinities, NaNs, ones; both signs."""
    ones, bias = (1 << mantissa) - 1, (1 << bits - 2 - mantissa) - 1
    pattern = int("5" * (bits // 4), 16) & ones
    infinity = (2 * bias + 1) << mantissa
    quiet = 1 << mantissa - 1
    plus = [0, 1, 2, ones - 1, pattern, ones, 1 << mantissa, (1 << mantissa) + 1, (1 << mantissa) | pattern, (1 << mantissa) | ones ^ pattern,
            (bias // 2 << mantissa) | pattern, (3 * bias // 2 << mantissa) | pattern, infinity - 1, infinity, infinity | quiet, infinity | quiet | 1,
            infinity | quiet | pattern, infinity | 1, infinity | (pattern & ~quiet), bias << mantissa]
    return [value | sign for value in plus for sign in (0, 1 << bits - 1)]


def special_numbers(bits: int, mantissa: int) -> Rows:
    """Pairs of basic types with a third one, each in another rounding mode than its neighbour; integers for the conversions from them."""
    box = single.MASK ^ ((1 << bits) - 1)
    values = [value | box for value in basic_types(bits, mantissa)]
    r = random.Random(bits)
    integers = sorted({row[0] for row in special_integers()})
    return [[r.choice(integers), a, b, a, b, r.choice(values), k % 5 << 5] for k, (a, b) in enumerate(itertools.product(values, values))]


def program(target: Target, descs: list[InstrDesc], rows: dict[int, Rows], r: random.Random) -> bytes:
    """Every instruction in a loop over the tuples of its format; writes x10, f10 and fcsr of each."""
    has_floats = "f" in target.features
    code = []
    size = 0
    for number, d in enumerate(descs):
        kind = kind_of(d, target)
        size += 24 * len(rows[kind])
        loads = "".join(f" fld fa{i}, {8 * i + 16}(s0)\n" for i in (1, 2, 3)) if has_floats else ""
        store = " fsd fa0, 8(s2)\n" if has_floats else " sd zero, 8(s2)\n"
        clear = " fmv.d.x fa0, zero\n" if has_floats else ""
        code.append(f" .type f{number}, @function\nf{number}: la s0, table{kind}\n li s1, {len(rows[kind])}\n1: ld t0, 48(s0)\n csrw fcsr, t0\n"
                    f" ld a1, 0(s0)\n ld a2, 8(s0)\n ld a3, 16(s0)\n{loads} ld a0, 8(s0)\n{clear} .word {word_of(d, target, r)}\n csrr t1, fcsr\n"
                    f" sd a0, 0(s2)\n{store} sd t1, 16(s2)\n addi s2, s2, 24\n addi s0, s0, {8 * FIELDS}\n addi s1, s1, -1\n bnez s1, 1b\n ret\n")
    data = "".join(f"table{kind}:" + "".join(" .quad " + ", ".join(map(str, row)) + "\n" for row in table) for kind, table in rows.items())
    calls = "".join(f" call f{number}\n" for number in range(len(descs)))
    text = (f".globl _start\n_start: la s2, room\n{calls} li a0, 1\n la a1, room\n li a2, {size}\n li a7, 64\n ecall\n li a0, 0\n li a7, 93\n ecall\n"
            + "".join(code) + f".data\n.p2align 4\n{data}.bss\n.p2align 4\nroom: .zero {size}\n")
    return link([("a.o", assemble(text, target))], target).elf


def results(image: bytes, target: Target, engine: str) -> bytes:
    out = io.BytesIO()
    assert Machine(image, target, engine).run(["a"], {}, stdout=out) == 0
    return out.getvalue()


def judge(target: Target, descs: list[InstrDesc], rows: dict[int, Rows], cpu: str, seed: int, path: Path) -> int:
    """Both engines leave what qemu leaves; the number of tuples compared."""
    qemu = shutil.which("qemu-riscv64")
    if qemu is None:
        pytest.skip("qemu-riscv64 is not installed")
    image = program(target, descs, rows, random.Random(seed))
    path.write_bytes(image)
    path.chmod(0o755)
    done = subprocess.run([qemu, "-cpu", cpu, path], capture_output=True)
    if done.returncode:
        pytest.skip(f"this qemu does not know the instructions: {done.stderr[:100]!r}")
    want = done.stdout
    for engine in ("reference", "fast"):
        got = results(image, target, engine)
        assert len(got) == len(want)
        at = 0
        for d in descs:
            for row in rows[kind_of(d, target)]:
                mine, theirs = got[at : at + 24], want[at : at + 24]
                assert mine == theirs, (f"{d.name} {engine} seed {seed} {[hex(x) for x in row]}: x10, f10, fcsr "
                                        f"{[part[i : i + 8][::-1].hex() for part in (mine, theirs) for i in (0, 8, 16)]}")
                at += 24
    return len(want) // 24


@pytest.mark.slow
@pytest.mark.parametrize("feature", EXTENSIONS)
def test_feature(feature: str, tmp_path: Path) -> None:
    target, descs = instructions(feature)
    assert descs
    cpu = f"rv64,{QEMU_NAMES.get(feature, feature)}=true" + (",f=false,d=false,a=false,c=false,zfinx=true" if "-f" in EXTENSIONS[feature] else "")
    for seed in range(ROUNDS):
        r = random.Random(seed)
        rows = {kind: random_rows(r, kind, "f" in target.features) for kind in dict.fromkeys(kind_of(d, target) for d in descs)}
        assert judge(target, descs, rows, cpu, seed, tmp_path / "a") == TUPLES * len(descs)


@pytest.mark.slow
def test_operands_of_the_architecture_tests(tmp_path: Path) -> None:
    target = load_target("generic-rv64", "+zba,+zbb,+zbs")
    names = {d.name for d in INSTRS} | {d.name for feature in ("zba", "zbb", "zbs") for d in instructions(feature)[1]}
    descs = [d for d in target.instrs if d.name in names and not d.may_load and not d.may_store and not d.is_branch and not d.is_call
             and not d.is_terminator and all(o.kind != "pcrel" for o in d.operands) and d.name not in ("AUIPC", "JAL", "JALR")]
    rows = {0: special_integers(), F32: special_numbers(32, 23), F64: special_numbers(64, 52)}
    assert len(rows[0]) > 900 and len(rows[F64]) == 1600
    assert judge(target, descs, rows, "rv64,zba=true,zbb=true,zbs=true", 1, tmp_path / "a") > 150_000
