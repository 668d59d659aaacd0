"""Compiled guest code, second tier: callees in place of their calls, computed jumps to targets not seen before, faults with all registers
in place, comparisons that reach further than the memory."""

from __future__ import annotations

import pytest

from oxllc.asm.linker import link
from oxllc.asm.parser import assemble
from oxllc.simulator import fast
from oxllc.simulator.errors import GuestError
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

TARGET = load_target("generic-rv64")

LEAF = """
    .globl run
    .type run, @function
run:                            # sum of leaf(i) for i below a0; a fault where a1 is no address
    addi sp, sp, -32
    sd ra, 24(sp)
    sd s0, 16(sp)
    mv s0, a0
    li a2, 0
1:  mv a0, s0
    call leaf
    add a2, a2, a0
    addi s0, s0, -1
    bnez s0, 1b
    mv a0, a2
    ld ra, 24(sp)
    ld s0, 16(sp)
    addi sp, sp, 32
    ret
    .type leaf, @function
leaf:
    slli a3, a0, 1
    blt a0, a4, 2f
    ret
2:  ld a3, (a1)
    ret
"""

SWITCH = """
    .globl run
    .type run, @function
run:                            # a0 rounds of case 0 to 2, then one of case 3
    li a2, 0
    li a3, 0
    la t0, table
1:  li t1, 3
    beqz a0, 2f
    rem t1, a0, t1
2:  slli t1, t1, 3
    add t1, t1, t0
    ld t1, (t1)
    jr t1
zero: addi a2, a2, 1
    j next
one: addi a2, a2, 10
    j next
two: slli a2, a2, 1
    srli a2, a2, 1
    j next
three: addi a2, a2, 1000
    mv a0, a2
    ret
next: addi a0, a0, -1
    j 1b
    .data
    .align 3
table: .dword zero, one, two, three
"""


def machine(source: str, engine: str, **options: int) -> Machine:
    return Machine(link([("m.o", assemble(source, TARGET))], TARGET).elf, TARGET, engine, **options)


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Translate at once, optimize after a few thousand instructions, keep nothing."""
    monkeypatch.setenv("OXLLC_CACHE", "off")
    monkeypatch.setattr(fast, "SLICE", 2000)
    monkeypatch.setattr(fast, "CHARGE", 1)


def test_callee_in_place() -> None:
    m = machine(LEAF, "fast")
    m.set("a4", 0)
    assert m.call("run", [5000, 0]) == 5000 * 5001 // 2
    assert m.symbol("run") in m.core.good
    instructions = m.executed
    reference = machine(LEAF, "reference")
    reference.call("run", [5000, 0])
    assert instructions == reference.executed


def test_fault_in_callee() -> None:
    texts = []
    for engine in ("fast", "reference"):
        m = machine(LEAF, engine)
        m.call("run", [5000, 0])
        with pytest.raises(GuestError) as e:
            m.call("run", [3000, 24, 0, 0, 17])
        texts.append(str(e.value))
        assert (m.get("a0"), m.get("a3"), m.get("s0")) == (16, 32, 16)
        assert m.get("a2") == sum(range(17, 3001))
        assert m.exe.symbol_at(m.get("ra")).startswith("run+")
    assert texts[0] == texts[1]
    assert "leaf" in texts[0]


def test_target_not_seen_before() -> None:
    counts = []
    for engine in ("fast", "reference"):
        m = machine(SWITCH, engine)
        assert m.call("run", [6000]) == 2000 + 20000 + 1000
        assert m.call("run", [9000]) == 3000 + 30000 + 1000
        counts.append(m.executed)
    assert counts[0] == counts[1]


def test_span_larger_than_memory() -> None:
    source = LEAF.replace("sd s0, 16(sp)", "sd s0, 16(sp)\n    sd s0, -2000(sp)").replace("mv a0, a2\n", "mv a0, a2\n    lui t0, 4\n    sub t0, sp, t0\n", 1)
    for size in (8192, 1 << 20):
        m = machine(source, "fast", memory_size=size)
        assert m.call("run", [5000, 0]) == 5000 * 5001 // 2
