"""The GPU kernels of the examples, compiled for ox1 and launched on the simulator: NumPy's answers, partial warps and divergence included."""

from __future__ import annotations

import pytest
from examples_data import EXAMPLES, KERNELS

from oxllc.driver.compile import compile_text
from oxllc.driver.pipeline import Plan
from oxllc.driver.recipes import find_recipe, run_recipe
from oxllc.mir.context import Options
from oxllc.regalloc import STRATEGIES
from oxllc.target_desc import load_target

FILES = sorted({file for recipe in KERNELS for file in recipe["files"]})


def launch(file: str, level: int, regalloc: str) -> None:
    target = load_target("ox1")
    options = Options(opt_level=level, regalloc=regalloc, verify_regalloc=True)
    done = compile_text((EXAMPLES / file).read_text(), file, target, options, Plan(verify=True))
    result = run_recipe(find_recipe(str(EXAMPLES / "recipes.json"), str(EXAMPLES / file)), done.obj, target, timing=False)
    assert result.correct is True


@pytest.mark.parametrize("regalloc", ["linearscan", "graphcolor"])
@pytest.mark.parametrize("file", FILES)
def test_default(file: str, regalloc: str) -> None:
    launch(file, 2, regalloc)


@pytest.mark.slow
@pytest.mark.parametrize("level", [0, 1, 2, 3])
@pytest.mark.parametrize("regalloc", sorted(STRATEGIES))
@pytest.mark.parametrize("file", FILES)
def test_matrix(file: str, regalloc: str, level: int) -> None:
    launch(file, level, regalloc)
