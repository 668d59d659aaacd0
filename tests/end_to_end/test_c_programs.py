"""The C examples from LLVM IR to a right answer, three ways: our simulator and unicorn run our linked image, the host runs the same IR."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from emulate import run_image
from examples_data import EXAMPLES, FUNCTIONS, by_name
from measure import file_of, run_ours
from native import run_native

from oxllc.asm.linker import link
from oxllc.driver.compile import compile_text
from oxllc.driver.pipeline import Plan
from oxllc.mir.context import Options
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target


@cache
def native_answer(file: str, function: str, arguments: tuple[int, ...]) -> int:
    return int(run_native((EXAMPLES / file).read_text(), function, list(arguments)))


@pytest.mark.parametrize("recipe", FUNCTIONS, ids=by_name)
def test_foreign_linker(recipe: dict[str, Any]) -> None:
    """Linked by lld, executed by unicorn; at most twice LLVM's instructions."""
    result, count, _, _ = run_ours(recipe, "O2", 2)
    assert result == recipe["expect"]
    assert count < 2 * recipe["llvm_instructions"]


def three_ways(recipe: dict[str, Any], level: str, opt: int, regalloc: str) -> None:
    target = load_target(recipe["mcpu"])
    file = file_of(recipe, level)
    options = Options(opt_level=opt, regalloc=regalloc, verify_regalloc=True)
    done = compile_text((EXAMPLES / file).read_text(), file, target, options, Plan(verify=True))
    image = link([("a.o", done.obj)], target)
    arguments = [a["value"] for a in recipe["args"]]
    assert native_answer(file, recipe["function"], tuple(arguments)) == recipe["expect"]
    assert run_image(image.elf, recipe["function"], arguments).signed == recipe["expect"]
    assert Machine(image.elf, target).call(recipe["function"], arguments) == recipe["expect"]


@pytest.mark.parametrize("regalloc", ["linearscan", "graphcolor"])
@pytest.mark.parametrize("recipe", FUNCTIONS[::3], ids=by_name)
def test_default(recipe: dict[str, Any], regalloc: str) -> None:
    three_ways(recipe, "O2", 2, regalloc)


@pytest.mark.slow
@pytest.mark.parametrize("regalloc", ["linearscan", "graphcolor"])
@pytest.mark.parametrize("opt", [0, 1, 2, 3])
@pytest.mark.parametrize("level", ["O1", "O2", "O0"])
@pytest.mark.parametrize("recipe", FUNCTIONS, ids=by_name)
def test_matrix(recipe: dict[str, Any], level: str, opt: int, regalloc: str) -> None:
    """Every front-end level, our level and allocator."""
    three_ways(recipe, level, opt, regalloc)


@pytest.mark.slow
@pytest.mark.parametrize("regalloc", ["greedy", "ssa", "pbqp"])
@pytest.mark.parametrize("recipe", FUNCTIONS[::3], ids=by_name)
def test_other_strategies(recipe: dict[str, Any], regalloc: str) -> None:
    three_ways(recipe, "O2", 2, regalloc)
