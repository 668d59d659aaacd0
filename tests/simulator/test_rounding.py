"""Rounding modes in compiled code: loops under each frm and with each static mode leave what the reference engine leaves."""

from __future__ import annotations

import pytest

from oxllc.asm.linker import link
from oxllc.asm.parser import assemble
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

TARGET = load_target("generic-rv64")

LOOP = """
    .globl f
f:  fsrm a1
    fsflags x0
    fcvt.d.l fa0, zero
    li t0, 3
    fcvt.d.l fa1, t0
    li t1, -5
    fcvt.d.l fa2, t1
    li a5, 0x0123456789abcdef
1:  fdiv.d fa3, fa2, fa1{mode}
    fmadd.d fa0, fa3, fa1, fa0{mode}
    fadd.d fa0, fa0, fa3{mode}
    fcvt.s.d fa4, fa0{mode}
    fsqrt.s fa5, fa4
    fcvt.d.s fa5, fa4
    fadd.d fa0, fa0, fa5
    fcvt.l.d t2, fa0{int_mode}
    add a2, a2, t2
    fcvt.s.lu fa4, a5{mode}
    fcvt.d.s fa4, fa4
    fadd.d fa0, fa0, fa4{mode}
    fcvt.d.lu fa4, a5{mode}
    fsub.d fa0, fa0, fa4{mode}
    fcvt.w.d t3, fa3{round_mode}
    fcvt.d.w fa6, t3
    fadd.d fa0, fa0, fa6
    slli a5, a5, 1
    xor a5, a5, a0
    fcvt.d.l fa2, a0
    addi a0, a0, -1
    bnez a0, 1b
    fmv.x.d a0, fa0
    add a0, a0, a2
    frflags a3
    fsrm x0
    slli a0, a0, 5
    or a0, a0, a3
    ret
"""


@pytest.mark.parametrize(("mode", "frm"), [*(("", k) for k in range(5)), ("rne", 2), ("rtz", 0), ("rdn", 0), ("rup", 1)])
def test_loop(mode: str, frm: int) -> None:
    text = LOOP.format(mode=f", {mode}" if mode else "", int_mode=", rmm" if mode in ("", "rup") else f", {mode}",
                       round_mode=", rmm" if mode == "rdn" else ", dyn")
    elf = link([("f.o", assemble(text, TARGET, "f.s"))], TARGET).elf
    results = []
    for engine in ("reference", "fast"):
        m = Machine(elf, TARGET, engine)
        results.append(m.call("f", [200, frm, 0]))
        if engine == "fast" and frm != 4:
            assert m.core.native
            before = len(m.core.reference.steps)
            results.append(m.call("f", [200, frm, 0]))
            assert len(m.core.reference.steps) == before
    assert len(set(results)) == 1
