"""`-isel=optimal` on the C examples: right answers at every level, verified machine code and allocations.

Executed by unicorn; with bit manipulation, which unicorn does not know, by the simulator."""

from __future__ import annotations

from typing import Any

import pytest
from emulate import run_image
from examples_data import EXAMPLES, FUNCTIONS, KERNELS, by_name
from measure import file_of

from oxllc.asm.linker import link
from oxllc.driver.compile import compile_text
from oxllc.driver.pipeline import Plan
from oxllc.driver.recipes import find_recipe, run_recipe
from oxllc.mir.context import Options
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

BITS = "+zba,+zbb,+zbs,+zicond"


def right_answer(recipe: dict[str, Any], level: str, opt: int, mattr: str = "") -> None:
    target = load_target(recipe["mcpu"], mattr)
    file = file_of(recipe, level)
    options = Options(opt_level=opt, regalloc="linearscan" if opt else "fast", isel="optimal", verify_regalloc=True)
    done = compile_text((EXAMPLES / file).read_text(), file, target, options, Plan(verify=True))
    image = link([("a.o", done.obj)], target)
    arguments = [a["value"] for a in recipe["args"]]
    got = Machine(image.elf, target).call(recipe["function"], arguments) if mattr else run_image(image.elf, recipe["function"], arguments).signed
    assert got == recipe["expect"]


@pytest.mark.parametrize("recipe", FUNCTIONS[1::7], ids=by_name)
def test_optimal(recipe: dict[str, Any]) -> None:
    right_answer(recipe, "O2", 2, BITS)


@pytest.mark.slow
@pytest.mark.parametrize(("level", "opt", "mattr"), [("O0", 0, ""), ("O1", 1, BITS), ("O2", 2, ""), ("O2", 3, BITS)], ids=str)
@pytest.mark.parametrize("recipe", FUNCTIONS, ids=by_name)
def test_optimal_at_every_level(recipe: dict[str, Any], level: str, opt: int, mattr: str) -> None:
    right_answer(recipe, level, opt, mattr)


@pytest.mark.slow
@pytest.mark.parametrize("file", sorted({recipe["files"][-1] for recipe in KERNELS})[:3])
def test_optimal_on_kernels(file: str) -> None:
    target = load_target("ox1")
    options = Options(regalloc="linearscan", isel="optimal", verify_regalloc=True)
    done = compile_text((EXAMPLES / file).read_text(), file, target, options, Plan(verify=True))
    assert run_recipe(find_recipe(str(EXAMPLES / "recipes.json"), str(EXAMPLES / file)), done.obj, target, timing=False).correct is True
