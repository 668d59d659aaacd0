"""Mutated ELF files through reader, objdump, linker and the simulator's loader: an answer or a clear error, in bounded time."""

from __future__ import annotations

import contextlib
import random
import time

import pytest

from oxllc.asm import elf
from oxllc.asm.linker import link
from oxllc.asm.parser import assemble
from oxllc.diagnostics import OxllcError
from oxllc.driver import object_summary
from oxllc.simulator.elf_loader import load_elf
from oxllc.target_desc import load_target

TARGET = load_target("generic-rv64")
TEXT = (".globl f\nf: la a0, table\n call g\n beqz a0, 1f\n tail f\n1: ret\n.globl g\ng: lui a1, %tprel_hi(t)\n ret\n"
        ".data\ntable: .quad f, 3\n.comm room, 64, 8\n.section .tdata,\"awT\",@progbits\nt: .word 5\n.section .init_array,\"aw\"\n.quad f\n")
WORDS = (0, 1, 0xFF, 1 << 16, 1 << 31, (1 << 32) - 1, (1 << 63) - 1, (1 << 64) - 1)


def mutated(rng: random.Random, good: bytes) -> bytes:
    data = bytearray(good)
    headers = int.from_bytes(good[40:48], "little")
    for _ in range(rng.choice((1, 1, 2, 4))):
        at = rng.choice((rng.randrange(64), rng.randrange(headers, len(data)), rng.randrange(len(data))))
        width = rng.choice((1, 2, 4, 8))
        value = rng.choice((*WORDS, rng.getrandbits(64), rng.randrange(len(data))))
        data[at:at + width] = (value & ((1 << 8 * width) - 1)).to_bytes(width, "little")[:len(data) - at]
    return bytes(data[:rng.randrange(len(data))] if rng.random() < 0.1 else data)


def corpus() -> tuple[bytes, ...]:
    obj = assemble(TEXT, TARGET)
    return obj, link([("a.o", obj)], TARGET).elf, assemble(TEXT, load_target("generic-rv64", "+c,+relax"))


def check_file(data: bytes, relax: bool) -> None:
    start = time.process_time()
    with contextlib.suppress(OxllcError):
        read = elf.read(data, "bad.o")
        for table in (object_summary.section_headers, object_summary.symbol_table, object_summary.names, object_summary.contents):
            list(table(read))
        list(object_summary.file_summary(read, TARGET))
    with contextlib.suppress(OxllcError):
        link([("bad.o", data)], TARGET, relax=relax)
    with contextlib.suppress(OxllcError):
        load_elf(data, "bad", 1 << 28)
    assert time.process_time() - start < 5


def survive(seed: int, count: int) -> None:
    good = corpus()
    rng = random.Random(seed)
    for _ in range(count):
        data = mutated(rng, rng.choice(good))
        check_file(data, rng.random() < 0.5)


def test_mutations() -> None:
    survive(1, 200)


@pytest.mark.slow
def test_many_mutations() -> None:
    survive(2, 3000)
