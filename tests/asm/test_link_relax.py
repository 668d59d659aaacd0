"""Linker relaxation: which code becomes what, that programs answer as before, that what is out of reach stays."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from emulate import run_image

from oxllc.asm import elf
from oxllc.asm.disassembler import Disassembler
from oxllc.asm.linker import Image, link
from oxllc.asm.parser import assemble
from oxllc.diagnostics import OxllcError
from oxllc.driver import ld
from oxllc.target_desc import load_target

TARGET = load_target("generic-rv64", "+c,+relax")
GP = ".option push\n.option norelax\nla gp, __global_pointer$\n.option pop\n"
FORMS = [
    ("call f", "", "jal ra"), ("tail f", "", "c.j"), ("call f\n.zero 4096", "", "jal ra"), ("tail f\n.zero 4096", "", "jal zero"),
    ("call f\n.zero 0x100000", "", "auipc ra; jalr ra"), ("jal t0, f", "", "jal t0"), ("jal x0, f", "", "c.j"),
    ("lui a0, %hi(f)\naddi a0, a0, %lo(f)", "", "c.lui a0; addi a0"), ("lui sp, %hi(f)\naddi a0, sp, %lo(f)", "", "lui sp; addi a0"),
    ("lui a0, %hi(x)\nlw a1, %lo(x)(a0)\nsw a1, %lo(x+4)(a0)", GP, "lw gp; sw gp"), ("lw a0, x", GP, "lw gp"), ("la a0, x", GP, "addi gp"),
    ("lui a0, %hi(x)\nlw a1, %lo(x)(a0)\nsw a1, %lo(x+4096)(a0)", GP, "c.lui a0; lw a0; sw a0"),  # not all low parts are in reach
    ("lui a0, %hi(x)\nlw a1, %lo(x)(a0)\n.option norelax\nsw a1, %lo(x)(a0)", GP, "c.lui a0; lw a0; sw a0"),  # or not all may be rewritten
    ("lw a0, x", "", "auipc a0; lw a0"), (".weak w\nlui a0, %hi(w)\naddi a0, a0, %lo(w)", "", "addi zero"),
    ("lui a0, %tprel_hi(t)\nadd a0, a0, tp, %tprel_add(t)\nlw a0, %tprel_lo(t)(a0)", "", "lw tp"),
    ("lui a0, %tprel_hi(far)\nadd a0, a0, tp, %tprel_add(far)\nlw a0, %tprel_lo(far)(a0)", "", "lui a0; add tp; lw a0"),
    (".option norelax\ncall f", "", "auipc ra; jalr ra"),
]
TAIL = ("\nf: ret\n.sdata\nx: .word 5, 6\n.zero 8192\n.section .tdata,\"awT\",@progbits\nt: .word 1\n.zero 4096\nfar: .word 2\n")


def linked(text: str, relax: bool = True) -> Image:
    return link([("a.o", assemble(text, TARGET))], TARGET, relax=relax, entry_required=True)


def lines(image: Image) -> list[str]:
    """The code between `here` and the next place of 0x1000 zeros, or `f`: mnemonic, and the register that matters."""
    obj = elf.read(image.elf)
    section = next(s for s in obj.sections if s.name == ".text")
    start, end = image.symbols["here"].value - section.address, image.symbols["f"].value - section.address
    out = []
    for line in Disassembler(TARGET, use_aliases=False).lines(bytes(section.data[start:end])):
        mnemonic, _, operands = line.text.partition("\t")
        if line.mi is None or not int.from_bytes(line.data, "little"):
            break
        names = operands.replace("(", ",").replace(")", "").replace(" ", "").split(",")
        out.append(f"{mnemonic} {names[-1] if mnemonic in ('lw', 'sw', 'add') else names[1] if names[1:] and names[1] in ('gp', 'zero') else names[0]}"
                   if mnemonic != "c.j" else mnemonic)
    return out


@pytest.mark.parametrize(("code", "before", "want"), FORMS)
def test_forms(code: str, before: str, want: str) -> None:
    image = linked(f".globl _start\n_start:\n{before}here:\n{code}\n{TAIL}")
    assert lines(image) == want.split("; ")


def program(rng: random.Random) -> str:
    """Functions that call one another forwards and count in a table, apart by distances around what jumps reach."""
    count = rng.randint(4, 9)
    out = [".globl run, _start\nrun:\n_start: mv s1, ra\n mv s0, a0\n", GP, " call f0\n mv a0, s0\n jr s1\n"]
    for i in range(count):
        out.append(f".section .text.f{i},\"ax\"\n" if rng.random() < 0.5 else ".text\n")
        out.append(f".p2align {rng.choice((1, 2, 4, 6))}\n.globl f{i}\nf{i}:\n addi sp, sp, -16\n sd ra, 0(sp)\n")
        for _ in range(rng.randint(1, 3)):
            to = rng.randrange(i + 1, count) if i + 1 < count and rng.random() < 0.7 else None
            out.append(f" call f{to}\n" if to is not None else f" lui a2, %hi(v{i})\n lw a1, %lo(v{i})(a2)\n addw a1, a1, s0\n sw a1, %lo(v{i})(a2)\n")
            out.append(f" lw a1, v{rng.randrange(count)}\n xor s0, s0, a1\n addi s0, s0, {i + 1}\n")
            if rng.random() < 0.4:
                out.append(f" tail 1f\n .p2align {rng.choice((3, 5))}\n .zero {rng.choice((2000, 2030, 2040, 1020, 0xFFFF0, 0x100000))}\n1:\n")
        out.append(" ld ra, 0(sp)\n addi sp, sp, 16\n ret\n")
    out.append(".sdata\n" + "".join(f"v{i}: .word {7 * i}\n .zero {rng.choice((0, 8, 1000, 2040))}\n" for i in range(count)))
    return "".join(out)


def test_programs_answer_alike() -> None:
    rng = random.Random(5)
    for _ in range(8):
        text = program(rng)
        images = [linked(text, relax) for relax in (False, True)]
        assert len(images[1].segments[0].data) < len(images[0].segments[0].data)
        a, b = (run_image(image.elf, "run", [3]).signed for image in images)
        assert a == b, text


def test_sizes_follow() -> None:
    """Symbols with their sizes and differences across shorter code."""
    text = (".globl _start\n_start: call f\n call f\nend:\n.size _start, .-_start\n.p2align 4\nf: ret\n"
            ".data\ndiff: .word end-_start\n.uleb128 end-_start\n")
    image = linked(text)
    assert (image.symbols["_start"].size, image.symbols["f"].value - image.symbols["_start"].value) == (8, 16)
    data = next(s.data for s in elf.read(image.elf).sections if s.name == ".data")
    assert bytes(data) == b"\x08\0\0\0\x08"


def test_hostile() -> None:
    """Permissions at places that overlap or lie outside of the section are refused; mutated ones do no harm."""
    good = assemble(f".globl _start\n_start: call f\n tail f\n la a0, x\n.p2align 4\n{TAIL}", TARGET)
    rng = random.Random(3)
    for _ in range(150):
        data = bytearray(good)
        for _ in range(rng.randint(1, 4)):
            data[rng.randrange(64, len(data))] = rng.choice((0, 1, 4, 8, 19, 43, 51, 255))
        try:
            link([("a.o", bytes(data))], TARGET, relax=True)
        except OxllcError:
            continue
    with pytest.raises(OxllcError, match="lie outside of the section or inside others"):
        linked(".globl _start\n_start: call f\n nop\n nop\n nop\nf: ret\n.reloc _start+4, R_RISCV_CALL, f\n.reloc _start+4, R_RISCV_RELAX\n")


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.o").write_bytes(assemble(".globl _start\n_start: call f\nf: li a0, 5\n", TARGET))
    sizes = []
    for flag in ("--no-relax", "--relax"):
        assert ld.main([flag, "-o", str(tmp_path / "a"), str(tmp_path / "a.o")]) == 0
        sizes.append((tmp_path / "a").stat().st_size)
    assert sizes[1] <= sizes[0]
    assert ld.main(["-e", "none", str(tmp_path / "a.o"), "-o", str(tmp_path / "a")]) == 1
    assert "entry symbol 'none' is not defined" in capsys.readouterr().err
