"""Programs for the bare machine: traps, modes, control registers, `tohost`, code that changes itself."""

from __future__ import annotations

import io

import pytest

from oxllc.asm.linker import link
from oxllc.asm.parser import assemble
from oxllc.simulator.errors import GuestError
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

TARGET = load_target("generic-rv64")
ENGINES = pytest.mark.parametrize("engine", ["reference", "fast"])

FRAME = """
    .globl _start, tohost, fromhost
_start:
    la t0, handler
    csrw mtvec, t0
    csrr a0, mhartid
    bnez a0, fail
    csrwi satp, 0
    li t0, -1
    csrw pmpaddr0, t0
    csrwi pmpcfg0, 31
    csrwi mie, 0
    csrwi medeleg, 0
    csrwi mstatus, 0
    li t0, 0x2000
    csrs mstatus, t0
    la t0, user
    csrw mepc, t0
    li gp, 1
    mret
    .align 2
handler:
    csrr t5, mcause
    li t6, 8
    beq t5, t6, report
    csrr t4, mepc
    addi t4, t4, 4
    csrw mepc, t4
    csrr t3, mtval
    mret
report:
    slli gp, a0, 1
    ori gp, gp, 1
1:  sw gp, tohost, t5
    sw zero, tohost + 4, t5
    j 1b
fail:
    li a0, 99
    ecall
user:
%s
    li a0, 0
    ecall
    .data
    .align 6
tohost: .dword 0
    .align 6
fromhost: .dword 0
cell: .dword 5, 6
"""

BODIES = {
    "illegal": ("    csrr t0, mstatus\n    li t1, 2\n    bne t5, t1, fail", 0),
    "fault": ("    li t1, 16\n    lw t0, 0(t1)\n    li t2, 5\n    bne t5, t2, fail\n    bne t3, t1, fail", 0),
    "atomic": ("    la t1, cell+4\n    amoadd.d t0, t0, (t1)\n    li t2, 6\n    bne t5, t2, fail\n    bne t3, t1, fail", 0),
    "breakpoint": ("    ebreak\n    li t2, 3\n    bne t5, t2, fail", 0),
    "status": ("    li a0, 7\n    ecall", 7),
    "loop": ("    li t1, 100000\n1:  addi t1, t1, -1\n    bnez t1, 1b", 0),
    "self-modifying": ("    lw a0, 3f\n    la t0, 2f\n    li s0, 50\n1:  sw a0, 0(t0)\n    fence.i\n2:  li a1, 1\n    addi s0, s0, -1\n"
                       "    bnez s0, 1b\n    addi a1, a1, -77\n    bnez a1, fail\n    j 4f\n3:  li a1, 77\n4:", 0),
}


def machine(body: str, engine: str, limit: int = 0) -> Machine:
    obj = assemble(FRAME % body, TARGET, "test.s")
    return Machine(link([("test.o", obj)], TARGET, base=0x80000000), TARGET, engine, max_instructions=limit)


@ENGINES
@pytest.mark.parametrize("name", BODIES)
def test_bare(engine: str, name: str) -> None:
    body, status = BODIES[name]
    assert machine(body, engine).run() == status


@ENGINES
def test_console_and_system_call(engine: str) -> None:
    body = """
    la t0, tohost
    li t1, 0x0101000000000041
    sd t1, 0(t0)
1:  ld t1, 0(t0)
    bnez t1, 1b
    la t1, request
    sd t1, 0(t0)
2:  ld t1, 0(t0)
    bnez t1, 2b
    .data
text: .ascii "bc"
    .align 3
request: .dword 64, 1, text, 2
    .text"""
    out = io.BytesIO()
    assert machine(body, engine).run_bare(stdout=out) == 0
    assert out.getvalue() == b"Abc"


@ENGINES
def test_no_handler(engine: str) -> None:
    source = ".globl _start, tohost\n_start: ecall\n.data\ntohost: .dword 0\n"
    m = Machine(link([("t.o", assemble(source, TARGET, "t.s"))], TARGET), TARGET, engine)
    with pytest.raises(GuestError, match="ecall"):
        m.run()


@ENGINES
def test_limit(engine: str) -> None:
    with pytest.raises(GuestError, match="limit of 5000"):
        machine("1:  j 1b", engine, 5000).run()
