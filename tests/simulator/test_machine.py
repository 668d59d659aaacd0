"""Scalar programs in both engines: calls, system calls, faults, limits, counters, cycles, the command."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from oxllc.asm.linker import link
from oxllc.asm.parser import assemble
from oxllc.diagnostics import OxllcError
from oxllc.driver.sim import main
from oxllc.simulator.errors import GuestError
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

TARGET = load_target("generic-rv64")
ENGINES = pytest.mark.parametrize("engine", ["reference", "fast"])

FIB = """
    .globl fib
    .type fib,@function
fib:
    li a5, 2
    blt a0, a5, 1f
    addi sp, sp, -32
    sd ra, 24(sp)
    sd s0, 16(sp)
    mv s0, a0
    addi a0, s0, -1
    call fib
    sd a0, 8(sp)
    addi a0, s0, -2
    call fib
    ld a1, 8(sp)
    add a0, a0, a1
    ld ra, 24(sp)
    ld s0, 16(sp)
    addi sp, sp, 32
1:  ret
    .size fib, .-fib
    .globl deep
    .type deep,@function
deep:
    beqz a0, 2f
    addi sp, sp, -16
    sd ra, 8(sp)
    addi a0, a0, -1
    call deep
    addi a0, a0, 1
    ld ra, 8(sp)
    addi sp, sp, 16
2:  ret
    .size deep, .-deep
    .globl dispatch
    .type dispatch,@function
dispatch:
    li a2, 0
    li a4, 0
3:  andi a3, a4, 3
    slli a3, a3, 3
    la a5, table
    add a3, a3, a5
    ld a3, 0(a3)
    jr a3
c0: addi a2, a2, 1
    j 4f
c1: addi a2, a2, 10
    j 4f
c2: addi a2, a2, 100
    j 4f
c3: addi a2, a2, 1000
4:  addi a4, a4, 1
    blt a4, a0, 3b
    mv a0, a2
    ret
    .size dispatch, .-dispatch
    .globl add10
    .type add10,@function
add10:
    ld a0, 0(sp)
    ld a1, 8(sp)
    add a0, a0, a1
    ret
    .size add10, .-add10
    .globl half
    .type half,@function
half:
    fadd.d fa0, fa0, fa1
    fcvt.s.d fa0, fa0
    fcvt.d.s fa0, fa0
    ret
    .size half, .-half
    .globl touch
    .type touch,@function
touch:
    ld a0, 0(a0)
    ret
    .size touch, .-touch
    .globl walk
    .type walk,@function
walk:
    li a1, 0
6:  addi a1, a1, 1
    ld a2, 0(a0)
    addi a0, a0, 8
    bnez a1, 6b
    ret
    .size walk, .-walk
    .globl spin
    .type spin,@function
spin:
    j spin
    .size spin, .-spin
    .globl flags
    .type flags,@function
flags:
    fdiv.d fa0, fa0, fa1
    frflags a0
    ret
    .size flags, .-flags
    .globl counters
    .type counters,@function
counters:
    csrr a0, instret
    nop
    nop
    csrr a1, instret
    sub a0, a1, a0
    ret
    .size counters, .-counters
    .globl lock
    .type lock,@function
lock:
    addi sp, sp, -16
    sd zero, 0(sp)
    li a3, 0
5:  lr.d a1, (sp)
    addi a1, a1, 3
    sc.d a2, a1, (sp)
    bnez a2, 5b
    amoadd.d a4, a3, (sp)
    addi a3, a3, 1
    blt a3, a0, 5b
    ld a0, 0(sp)
    addi sp, sp, 16
    ret
    .size lock, .-lock
    .data
    .p2align 3
table: .quad c0, c1, c2, c3
"""

HELLO = """
    .globl _start
_start:
    ld s1, 0(sp)
    li a0, 1
    la a1, text
    li a2, 6
    li a7, 64
    ecall
    li a0, 0
    la a1, buffer
    li a2, 16
    li a7, 63
    ecall
    mv a2, a0
    li a0, 2
    la a1, buffer
    li a7, 64
    ecall
    mv a0, s1
    li a7, 93
    ecall
    .section .rodata
text: .ascii "hello\\n"
    .bss
buffer: .zero 16
"""


def image(text: str) -> bytes:
    return link([("t.o", assemble(".text\n" + text, TARGET, "t.s"))], TARGET).elf


FIB_IMAGE = image(FIB)
HELLO_IMAGE = image(HELLO)


def machine(engine: str, **options: Any) -> Machine:
    m = Machine(FIB_IMAGE, TARGET, engine, **options)
    if engine == "fast":
        m.engine.threshold = lambda pc: 2  # translate almost at once
    return m


@ENGINES
def test_recursion_and_stack_arguments(engine: str) -> None:
    m = machine(engine)
    assert m.call("fib", [15]) == 610
    assert m.call("fib", [16]) == 987
    assert m.call("deep", [5000]) == 5000  # deeper than compiled code nests on the host's stack
    assert m.call("deep", [5001]) == 5001
    assert m.call("add10", [*range(8), 40, 2]) == 42
    assert m.call("dispatch", [400]) == 111100
    assert m.call("dispatch", [403]) == 111211


@ENGINES
def test_doubles_and_flags(engine: str) -> None:
    m = machine(engine)
    for _ in range(3):
        assert m.call("half", [1.5, 2.25], "f64") == 3.75
    assert m.call("flags", [1.0, 0.0]) & 8
    assert m.call("flags", [1.0, 3.0]) & 1


@ENGINES
def test_atomics(engine: str) -> None:
    m = machine(engine)
    for n in (10, 300):
        assert m.call("lock", [n]) == 3 * n + n * (n - 1) // 2


@ENGINES
def test_counters_agree(engine: str) -> None:
    m = machine(engine)
    m.call("fib", [12])
    assert m.executed == reference_count("fib", 12)
    assert m.call("counters") == 3


def reference_count(name: str, n: int) -> int:
    m = machine("reference")
    m.call(name, [n])
    return m.executed


@ENGINES
def test_faults_say_where(engine: str) -> None:
    m = machine(engine)
    for _ in range(2):
        with pytest.raises(GuestError) as e:
            m.call("touch", [16])
        assert "8-byte load at 0x10" in str(e.value) and "<touch>" in str(e.value) and "null pointer" in str(e.value)
        assert "ld a0, 0(a0)" in str(e.value) and "a0 = 0x10" in str(e.value)
    with pytest.raises(GuestError, match="outside of memory"):
        m.call("touch", [m.memory.end - 4])
    with pytest.raises(GuestError, match="execution left the code"):
        m.call(m.memory.end - 64)


def test_a_fault_in_compiled_code_reads_the_same() -> None:
    texts = []
    for engine in ("reference", "fast"):
        m = machine(engine, memory_size=1 << 16)
        with pytest.raises(GuestError) as e:
            m.call("walk", [m.memory.write_base])
        assert e.value.pc == m.symbol("walk") + 8
        texts.append(str(e.value))
    assert texts[0] == texts[1]


@ENGINES
def test_limits(engine: str) -> None:
    m = machine(engine, max_instructions=20000)
    with pytest.raises(GuestError, match="the limit of 20000 instructions is reached"):
        m.call("spin")
    assert 20000 <= m.executed <= 20100


@ENGINES
def test_system_calls(engine: str) -> None:
    m = Machine(HELLO_IMAGE, TARGET, engine)
    out, err = io.BytesIO(), io.BytesIO()
    status = m.run(["prog", "x", "y"], stdin=io.BytesIO(b"input"), stdout=out, stderr=err)
    assert (status, out.getvalue(), err.getvalue()) == (3, b"hello\n", b"input")


@pytest.mark.parametrize(("number", "message"), [(221, r"system call 221 \(execve\) is not supported"),
                                                 (1999, "system call 1999 is not supported")])
def test_unknown_system_call_is_named(number: int, message: str) -> None:
    m = Machine(image(f".globl _start\n_start: li a7, {number}\n ecall\n"), TARGET, "reference")
    with pytest.raises(GuestError, match=message):
        m.run()


@ENGINES
def test_slots_add_up(engine: str) -> None:
    m = Machine(FIB_IMAGE, load_target("sifive-u74"), engine)
    m.start_timing()
    m.call("fib", [14])
    report = m.timing_report()
    assert report.instructions == reference_count("fib", 14)
    assert sum(report.reasons().values()) == report.cycles * m.target.sched_model.issue_width
    assert report.reasons()["issued"] == report.instructions
    assert "100.00  all" in report.text()


def test_counts_per_pc_agree() -> None:
    tables = []
    for engine in ("reference", "fast"):
        m = machine(engine)
        m.count_blocks()
        m.call("fib", [13])
        m.call("dispatch", [500])
        m.call("lock", [50])
        tables.append(m.counts())
    assert tables[0] == tables[1]


def test_hostile_files() -> None:
    good = bytearray(FIB_IMAGE)
    for data in (b"", b"\x7fELF", bytes(good[:80]), b"MZ" + bytes(good[2:])):
        with pytest.raises(OxllcError):
            Machine(data, TARGET, "reference")
    for at in range(64):
        bad = bytearray(good)
        bad[at] ^= 0xFF
        with contextlib.suppress(OxllcError):
            Machine(bytes(bad), TARGET, "reference", memory_size=1 << 20)


def test_command(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    program, obj = tmp_path / "fib.elf", tmp_path / "fib.o"
    program.write_bytes(FIB_IMAGE)
    obj.write_bytes(assemble(".text\n" + FIB, TARGET, "fib.s"))
    for path in (program, obj):
        for engine in ("fast", "reference"):
            assert main([str(path), "-call=fib", "-args=10", f"-engine={engine}", "--stats"]) == 0
            captured = capfd.readouterr()
            assert captured.out == "55\n" and "instructions" in captured.err
    assert main([str(program), "-call=half", "-args=1.5,2.25", "-result=f64"]) == 0
    assert capfd.readouterr().out == "3.75\n"
    for argv in ([], ["-call=fib"], [str(tmp_path / "none")], [str(program), "-call=nofib"], [str(program), "-engine=quick"],
                 [str(program), "-call=touch", "-args=0"], [str(program), "-call=spin", "-max-instructions=100"], [str(program), "-bogus"]):
        assert main(argv) == 1, argv
        assert "error:" in capfd.readouterr().err
    assert main([str(program), "-call=fib", "-args=3", "-engine=reference", "-trace=-"]) == 0
    assert "blt a0, a5" in capfd.readouterr().err
    assert main([str(program), "-call=fib", "-args=9", "-profile", "-timing"]) == 0
    assert "fib" in capfd.readouterr().err
    hello = tmp_path / "hello"
    hello.write_bytes(HELLO_IMAGE)


@ENGINES
def test_arrays_are_pointers(engine: str) -> None:
    """Views and their base are one memory in the guest; what the guest writes comes back."""
    source = """
    .globl add
    .type add,@function
add:                         # add(count, to, from): doubles
1:  fld fa0, 0(a1)
    fld fa1, 0(a2)
    fadd.d fa0, fa0, fa1
    fsd fa0, 0(a1)
    addi a1, a1, 8
    addi a2, a2, 8
    addi a0, a0, -1
    bnez a0, 1b
    sub a0, a2, a1
    ret
"""
    elf = link([("a.o", assemble(source, TARGET, "a.s"))], TARGET)
    m = Machine(elf, TARGET, engine, memory_size=1 << 16)
    x, y = np.arange(100.0), np.ones(100)
    m.call("add", [100, y, x], "void")
    assert np.array_equal(y, np.arange(100.0) + 1)
    assert m.call("add", [10, x[50:], x[:10]]) == -400
    assert np.array_equal(x[50:60], np.arange(50.0, 60) + np.arange(10.0))
    with pytest.raises(OxllcError, match="do not fit"):
        m.call("add", [1, np.zeros(1 << 20), x])
