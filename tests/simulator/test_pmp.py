"""Physical memory protection: entries against their definition, and a program that runs into them in user and in machine mode."""

from __future__ import annotations

import io
import random

import pytest

from oxllc.asm.linker import link
from oxllc.asm.parser import assemble
from oxllc.simulator.machine import Machine
from oxllc.simulator.pmp import LOCKED, MACHINE, Protection, R, W, X
from oxllc.target_desc import load_target

TARGET = load_target("generic-rv64")
ENGINES = pytest.mark.parametrize("engine", ["reference", "fast"])

# The handler notes causes in s0 (four bits each) and goes on behind the instruction, behind a refused fetch at ra.
PROGRAM = """
    .globl _start, tohost, fromhost
_start:
    la t0, handler
    csrw mtvec, t0
    la s2, secret
    la s3, hidden
    srli t0, s2, 2
    ori t0, t0, 1
    csrw pmpaddr0, t0
    srli t0, s3, 2
    csrw pmpaddr1, t0
    li t0, -1
    csrw pmpaddr2, t0
    li t0, 0x1f1019
    csrw pmpcfg0, t0
    li s0, 0
    lw t1, (s3)
    la t0, user
    csrw mepc, t0
    mret
user:
    lw t1, (s2)
    lw t1, 12(s2)
    sw t1, 16(s2)
    sw t1, (s2)
    lw t1, (s3)
    ld t1, -4(s3)
    lw t1, -4(s3)
    jalr s2
    ecall
machine:
    li t0, 0x99
    csrw pmpcfg0, t0
    csrw pmpcfg0, zero
    csrr s4, pmpcfg0
    csrw pmpaddr0, zero
    lw t1, (s2)
    sw t1, (s2)
    csrr s5, pmpaddr0
    srli t0, s2, 2
    ori t0, t0, 1
    bne s5, t0, 1f
    slli s4, s4, 32
    or s0, s0, s4
1:  slli gp, s0, 1
    ori gp, gp, 1
    la t0, result
    sd s0, (t0)
2:  li gp, 1
    sd gp, tohost, t5
    j 2b
    .align 2
handler:
    csrr t5, mcause
    slli s0, s0, 4
    or s0, s0, t5
    li t6, 8
    la t4, machine
    beq t5, t6, set
    li t6, 1
    mv t4, ra
    beq t5, t6, set
    csrr t4, mepc
    addi t4, t4, 4
    j keep
set:
    li t6, 0x1800
    csrs mstatus, t6
    beqz zero, go
keep:
    csrw mepc, t4
    mret
go: csrw mepc, t4
    li t6, 8
    beq t5, t6, 1f
    li t6, 0x1800
    csrc mstatus, t6
1:  mret
    .data
    .align 4
secret: .word 1, 2, 3, 4
    .word 5, 6, 7, 8
    .word 9
hidden: .word 10, 11, 12
    .align 3
tohost: .dword 0
fromhost: .dword 0
result: .dword 0
"""


@ENGINES
def test_program(engine: str) -> None:
    elf = link([("m.o", assemble(PROGRAM, TARGET))], TARGET).elf
    m = Machine(elf, TARGET, engine, max_instructions=100_000)
    assert m.run_bare(stdout=io.BytesIO()) == 0
    # a store to what may be read only, two loads of hidden bytes, a fetch, the call; then a store against a locked entry
    assert m.memory.load(m.symbol("result"), 8) == 0x99 << 32 | 0x755187


def test_entries_against_their_definition() -> None:
    rng = random.Random(7)
    for _ in range(300):
        p = Protection((0, 1 << 12))
        entries: list[tuple[set[int], int]] = []
        before = 0
        for i in range(4):
            kind, address, bits = rng.randrange(4), rng.randrange(1 << 8), rng.choice((0, R, R | W, X, R | X, R | W | X)) | rng.choice((0, LOCKED))
            p.write(f"pmpaddr{i}", address)
            ones = len(bin(address)) - len(bin(address).rstrip("1"))
            size = 8 << ones
            low = (address << 2) // size * size
            span = {0: range(0), 1: range(before << 2, address << 2), 2: range(address << 2, (address << 2) + 4), 3: range(low, low + size)}[kind]
            entries.append((set(span), bits))
            before = address
            config = sum(b << 8 * j for j, b in enumerate([*p.config[:i], kind << 3 | bits]))
            p.write("pmpcfg0", config)
        for _ in range(40):
            at, size, mode, wanted = rng.randrange(1 << 10), rng.choice((1, 2, 4, 8)), rng.choice((0, 1, MACHINE)), rng.choice((R, W, X))
            touched = set(range(at, at + size))
            expected = mode == MACHINE or not p.active
            for held, bits in entries:
                if held & touched:
                    expected = touched <= held and (bool(bits & wanted) or (mode == MACHINE and not bits & LOCKED))
                    break
            assert p.allows(at, size, mode, wanted) == expected
