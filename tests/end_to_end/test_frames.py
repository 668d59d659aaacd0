"""Stack frames of every kind: large and huge ones, over-aligned objects, variable-length arrays, stack arguments, varargs, returned structs.

`Inputs/frames.*.ll` come from `frames.c` by clang (-O0 without optnone, -O2) for riscv64; LLVM's own code gives the answer.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from emulate import run_image
from llvm_judge import compile_llvm

from oxllc.asm.linker import link
from oxllc.driver.compile import compile_text
from oxllc.driver.pipeline import Plan
from oxllc.mir.context import Options
from oxllc.regalloc import STRATEGIES
from oxllc.target_desc import load_target

INPUTS = Path(__file__).parent / "Inputs"


@pytest.mark.parametrize("regalloc", sorted(STRATEGIES))
@pytest.mark.parametrize(("level", "opt"), [("O0", 0), ("O2", 2)])
def test_frames(level: str, opt: int, regalloc: str) -> None:
    text = (INPUTS / f"frames.{level}.ll").read_text()
    target = load_target("generic-rv64")
    expected = run_image(link([("llvm.o", compile_llvm(text, 2))], target).elf, "run", [9]).signed
    done = compile_text(text, "frames", target, Options(opt_level=opt, regalloc=regalloc, verify_regalloc=True), Plan(verify=True))
    assert run_image(link([("ours.o", done.obj)], target).elf, "run", [9]).signed == expected
