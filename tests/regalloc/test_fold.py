"""Reloads folded into memory operands: right results on a machine that has them, and the checker sees wrong ones."""

from __future__ import annotations

from pathlib import Path

import pytest

import oxllc
from oxllc.asm.linker import link
from oxllc.mir.function import FrameIndex
from oxllc.regalloc.checker import AllocationError
from oxllc.regalloc.rewrite import Rewriter
from oxllc.simulator.abi import Integer
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

DESCRIPTION = str(Path(__file__).parents[2] / "examples" / "targets" / "mini16.td")
MASK = 0xFFFF
CODE = """
define i16 @run(i16 %a, i16 %b, i16 %c, i16 %d) {
  %p = mul i16 %a, %b
  %q = mul i16 %c, %d
  %r = mul i16 %a, %c
  %s = mul i16 %b, %d
  %t = mul i16 %a, %d
  %u = mul i16 %p, %q
  %v = mul i16 %r, %s
  %w = mul i16 %u, %t
  %x1 = add i16 %w, %p
  %x2 = sub i16 %x1, %q
  %x3 = xor i16 %x2, %r
  %x4 = and i16 %x3, %s
  %x5 = or i16 %x4, %t
  %x6 = add i16 %x5, %u
  %x7 = add i16 %x6, %v
  %x8 = sub i16 %x7, %a
  %x9 = sub i16 %x8, %b
  %x10 = xor i16 %x9, %c
  %x11 = sub i16 %x10, %d
  ret i16 %x11
}
"""


def meaning(a: int, b: int, c: int, d: int) -> int:
    p, q, r, s, t = a * b, c * d, a * c, b * d, a * d
    u, v = p * q, r * s
    return (((((((u * t + p - q) ^ r) & s) | t) + u + v - a - b) ^ c) - d) & MASK


def compile_it(regalloc: str) -> tuple[str, bytes]:
    done = oxllc.compile_ir(CODE, target_desc=DESCRIPTION, regalloc=regalloc, verify_regalloc=True, verify_machineinstrs=True)
    return done.asm, done.obj


@pytest.mark.parametrize("regalloc", ["linearscan", "greedy", "fast"])
def test_results(regalloc: str) -> None:
    asm, obj = compile_it(regalloc)
    assert asm.count(".m\t") >= 3
    target = load_target("", "", DESCRIPTION)
    for arguments in ((3, 5, 7, 11), (65535, 2, 40000, 9)):
        machine = Machine(link([("m", obj)], target).elf, target, "reference", max_instructions=10_000)
        result = machine.call("run", [Integer.of(x, 16) for x in arguments])
        assert int(result or 0) & MASK == meaning(*arguments)


@pytest.mark.parametrize("harm", ["slot", "offset", "form"])
def test_wrong_folds_are_caught(harm: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fold = Rewriter._fold

    def wrong(self: Rewriter, mi, at: int, v: int, frequency: float) -> None:  # type: ignore[no-untyped-def]
        fold(self, mi, at, v, frequency)
        if harm == "slot":
            mi.ops[at] = FrameIndex((mi.ops[at].index + 1) % len(self.mf.frame_objects))
        elif harm == "offset":
            mi.ops[at + 1] = 2
        else:
            mi.desc = self.target.desc("SUB_M" if mi.desc.name != "SUB_M" else "ADD_M")

    monkeypatch.setattr(Rewriter, "_fold", wrong)
    with pytest.raises(AllocationError):
        compile_it("linearscan")
