"""Address translation and interrupts of the bare machine, in both engines: page tables, faults, aliases, MPRV, vectored handlers."""

from __future__ import annotations

import pytest

from oxllc.asm.linker import link
from oxllc.asm.parser import assemble
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

TARGET = load_target("generic-rv64", "+c")
ENGINES = pytest.mark.parametrize("engine", ["reference", "fast"])

# Machine code sets up page tables: the first page of addresses is `page` for the user, the gigapage (as a leaf of level 2)
# at 0x80000000 is itself for the supervisor.  Each trap leaves scause in s2 and stval in s3 and goes on at the pc in s1.
FRAME = """
    .option norelax
    .globl _start, tohost
_start:
    la t0, machine_trap
    csrw mtvec, t0
    la t0, supervisor_trap
    csrw stvec, t0
    li t0, 0xb100
    csrw medeleg, t0
    csrwi mideleg, {delegated}
    la a0, root
    la a1, middle
{upper}
1:  srli t0, a1, 2
    ori t0, t0, 1
    sd t0, 0(a0)
    li t0, 0x80000000 >> 2 | 0xcf
    sd t0, 16(a0)
    la a2, last
    srli t0, a2, 2
    ori t0, t0, 1
    sd t0, 0(a1)
    la a3, page
    srli a3, a3, 2
    ori t0, a3, {bits}
    sd t0, 0(a2)
    la t0, root{root}
    srli t0, t0, 12
    li t1, {mode} << 60
    or t0, t0, t1
    csrw satp, t0
    csrr t1, satp
    bne t0, t1, fail
    sfence.vma
    li t0, {status}
    csrs mstatus, t0
    la t0, 1f
    csrw mepc, t0
    mret
1:
{body}
    li a0, 0
    j done
fail:
    li a0, 1
done:
    slli a0, a0, 1
    ori a0, a0, 1
    la t0, tohost
    sd a0, 0(t0)
1:  j 1b
    .align 2
supervisor_trap:
    csrr s2, scause
    csrr s3, stval
    csrw sepc, s1
    li t0, 0x100
    csrs sstatus, t0
    sret
    .align 2
machine_trap:
    csrr s2, mcause
    csrr s3, mtval
    csrw mepc, s1
    mret
    .data
    .align 12
tohost: .dword 0
    .align 12
page: li a0, 77
    ecall
    .align 12
upper: .skip 4096
root: .skip 4096
middle: .skip 4096
last: .skip 4096
"""

SUPERVISOR = 0x0800  # MPP
FAULT = """
    la s1, 2f
    li s2, 0
    li t1, 8
    {access}
    j fail
2:  li t2, {cause}
    bne s2, t2, fail
    li t2, 8
    bne s3, t2, fail"""


def run(engine: str, body: str, bits: int, status: int = SUPERVISOR, mode: int = 8, delegated: int = 2) -> int:
    upper = "" if mode == 8 else "    la t1, upper\n    srli t0, a0, 2\n    ori t0, t0, 1\n    sd t0, 0(t1)"
    source = FRAME.format(upper=upper, root="" if mode == 8 else " - 4096", mode=mode, status=status, body=body, bits=bits,
                          delegated=delegated)
    elf = link([("test.o", assemble(source, TARGET, "test.s"))], TARGET, base=0x80000000)
    return Machine(elf, TARGET, engine, max_instructions=100_000).run()


@ENGINES
@pytest.mark.parametrize(("bits", "access", "cause"), [
    (0x0, "lw t0, 0(t1)", 13), (0xd9, "sw t0, 0(t1)", 15), (0x47, "sw t0, 0(t1)", 15), (0x87, "lw t0, 0(t1)", 13), (0xdf, "lw t0, 0(t1)", 13),
    (0xc7, "jr t1", 12), (0x45, "lw t0, 0(t1)", 13), (0x43, "amoadd.w t0, t0, (t1)", 15), (0xc9, "lw t0, 0(t1)", 13)])
def test_page_faults(engine: str, bits: int, access: str, cause: int) -> None:
    """Invalid, read-only, not dirty, not accessed, the user's, not executable, reserved (W without R), execute-only."""
    assert run(engine, FAULT.format(access=access, cause=cause), bits) == 0


@ENGINES
def test_accesses_and_change_of_tables(engine: str) -> None:
    body = """
    li s0, 300
1:  lw t0, 4(zero)           # through the first page and through the gigapage
    la t1, page
    lw t2, 4(t1)
    bne t0, t2, fail
    sw s0, 4(zero)
    lw t2, 4(t1)
    bne s0, t2, fail
    addi s0, s0, -1
    bnez s0, 1b
    la t1, last              # another page there
    ld t0, 0(t1)
    addi t0, t0, 0x400
    sd t0, 0(t1)
    sfence.vma
    lw t0, 4(zero)
    lw t2, upper + 4
    bne t0, t2, fail
    li t1, 4095              # half of it in a page that is not there
    la s1, 2f
    lh t0, 0(t1)
    j fail
2:  li t1, 4096
    bne s3, t1, fail"""
    assert run(engine, body, 0xC7) == 0


@ENGINES
@pytest.mark.parametrize("mode", [8, 9])
def test_user_code(engine: str, mode: int) -> None:
    """A supervisor calls code in the user's page, which returns by a system call; then reads that page with SUM."""
    body = """
    la s1, 2f
    csrw sepc, zero
    li t0, 0x100
    csrc sstatus, t0
    sret
2:  li t0, 8
    bne s2, t0, fail
    addi a0, a0, -77
    bnez a0, fail
    la s1, 3f
    lw t0, 0(zero)
    j fail
3:  li t0, 1 << 18
    csrs sstatus, t0
    lw t0, 0(zero)
    lw t1, page
    bne t0, t1, fail"""
    assert run(engine, body, 0xDF, mode=mode) == 0


@ENGINES
def test_machine_mode_with_mprv(engine: str) -> None:
    body = """
    lw t0, 0(zero)
    li t1, 1 << 17
    csrc mstatus, t1
    lw t1, page
    bne t0, t1, fail"""
    status = 0x1800
    setup = """
    li t0, 0x1800
    csrc mstatus, t0
    li t0, 0x800 | 1 << 17
    csrs mstatus, t0"""
    assert run(engine, setup + body, 0xC7, status) == 0


@ENGINES
def test_vectored_interrupt_in_supervisor(engine: str) -> None:
    """Software makes its own interrupt pending; it is taken when it is enabled, at the entry of its cause."""
    body = """
    la t0, table + 1
    csrw stvec, t0
    csrsi sie, 2
    csrsi sip, 2
    li s4, 0
    nop
    csrsi sstatus, 2
    li t1, 1
    bne s4, t1, fail
    csrr t0, sstatus
    andi t0, t0, 2
    beqz t0, fail
    j 9f
    .align 6
    .option push
    .option norvc
table: j fail
    j 1f
    .option pop
1:  csrr t0, scause
    slli t1, t0, 1
    srli t1, t1, 1
    addi t1, t1, -1
    bnez t1, fail
    bgez t0, fail
    csrci sip, 2
    addi s4, s4, 1
    sret
9:"""
    assert run(engine, body, 0xC7) == 0


@ENGINES
def test_trapped_virtual_memory(engine: str) -> None:
    """TVM: a supervisor's `sfence.vma` and satp go to machine mode."""
    for instruction in ("sfence.vma", "csrr t0, satp"):
        body = f"    la s1, 2f\n    li s2, 0\n    {instruction}\n    j fail\n    .align 2\n2:  li t0, 2\n    bne s2, t0, fail"
        assert run(engine, body, 0xC7, SUPERVISOR | 1 << 20) == 0
