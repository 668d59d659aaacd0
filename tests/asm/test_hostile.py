"""Mutated input: the assembler, the disassembler and the ELF reader answer with code or with an OxllcError, in bounded time."""

from __future__ import annotations

import contextlib
import os
import random
import time

import pytest

from oxllc.asm import elf
from oxllc.asm.assembler import Assembler
from oxllc.asm.disassembler import Disassembler
from oxllc.asm.parser import assemble, parse_into
from oxllc.diagnostics import OxllcError
from oxllc.target_desc import load_target

ROUNDS = int(os.environ.get("OXLLC_FUZZ", "300"))
SOURCE = """\t.text
\t.file 1 "/a" "b.c"
\t.macro m x, y=2
\taddi \\x, \\x, \\y
\t.endm
f:\t.loc 1 2 3
\t.cfi_startproc
1:\tm a0, 5
\tbeqz a0, 1b
\tla a1, v+4
\tli a2, 0x123456789
\t.rept 3
\tnop
\t.endr
\t.if 1 < 2
\tlw a0, %lo(v)(a1)
\t.endif
\t.option rvc
\tj 2f
2:\t.insn r OP, 0, 0, a0, a1, a2
\t.p2align 4
\t.cfi_def_cfa_offset 16
\t.cfi_offset ra, -8
\t.cfi_endproc
\t.size f, .-f
\t.data
v:\t.quad f, v-f, 'a', 1b
\t.asciz "text\\n"
\t.uleb128 300
\t.set k, 5*3
\t.section .x,"aw",@progbits
\t.fill 3, 2, k
\t.reloc 0, R_RISCV_NONE, f
"""
PIECES = [" ", "\n", ",", "(", ")", "%", ".", "-1", "0x", '"', "\\", ":", ";", ".macro", ".endm", ".rept 9", ".irp", ".if", ".else", "1f",
          "99999999999999999999", ".org", ".fill", "\x00", "é", ".set f,f", "a0", ".option pop", ".loc 1 1", "/*"]


def mutated(data: bytes, rng: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(rng.randint(1, 6)):
        at = rng.randrange(len(out))
        kind = rng.randrange(4)
        if kind == 0:
            out[at] = rng.choice((0, 1, 0x7F, 0x80, 0xFF, rng.randrange(256)))
        elif kind == 1:
            del out[at:at + rng.randint(1, 12)]
        elif kind == 2:
            start = rng.randrange(len(out))
            out[at:at] = out[start:start + rng.randint(1, 24)]
        else:
            out[at:at + 8] = rng.getrandbits(64).to_bytes(8, "little")
        out = out or bytearray(b" ")
    return bytes(out)


def attempt(action: object, limit: float = 30.0) -> None:
    start = time.process_time()
    with contextlib.suppress(OxllcError):
        action()  # type: ignore[operator]
    assert time.process_time() - start < limit


def mutated_text(rng: random.Random) -> str:
    """The source with one to four changes."""
    text = SOURCE
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(text))
        if rng.random() < 0.5:
            text = text[:at] + rng.choice(PIECES) + text[at:]
        else:
            text = mutated(text.encode("utf-8", "surrogateescape"), rng).decode("utf-8", "surrogateescape")
        text = text or " "
    return text


def check_code(data: bytes, disassembler: Disassembler) -> None:
    """Every byte is shown, and what is shown assembles."""
    lines = list(disassembler.lines(data))
    assert b"".join(line.data for line in lines) == data
    again = Assembler(disassembler.target)
    parse_into(again, "\n".join(line.text for line in lines if line.mi is not None))


def test_assembler() -> None:
    target = load_target("generic-rv64")
    assert assemble(SOURCE, target)
    rng = random.Random(11)
    for _ in range(ROUNDS):
        text = mutated_text(rng)
        attempt(lambda: assemble(text, target))  # noqa: B023 - called at once


@pytest.mark.parametrize("cpu", ["sifive-u74", "ox1"])
def test_disassembler(cpu: str) -> None:
    disassembler = Disassembler(load_target(cpu))
    rng = random.Random(12)
    for _ in range(ROUNDS):
        check_code(rng.randbytes(rng.randint(1, 64)), disassembler)


def test_elf_reader() -> None:
    good = assemble(SOURCE, load_target("generic-rv64"))
    rng = random.Random(13)
    for _ in range(ROUNDS * 3):
        bad = mutated(good, rng)
        attempt(lambda: elf.read(bad))  # noqa: B023 - called at once


def test_bounds() -> None:
    target = load_target("generic-rv64")
    for text in ("nop " * 2_500_000, ".macro m\nm\nm\n.endm\nm\n", ".rept 1000000000\nnop\n.endr\n", ".zero 99999999999\n", "a = b\nb = a\n.word a\n",
                 "(" * 100_000 + "\n", ".word " + "1+" * 50_000 + "1\n", ".org 1<<60\n",
                 "x" * 10_000_000):
        attempt(lambda: assemble(text, target), 40.0)  # noqa: B023 - called at once
