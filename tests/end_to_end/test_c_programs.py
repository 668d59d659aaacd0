"""The C examples from LLVM IR to a right answer: compiled by oxllc, linked by lld, executed by unicorn."""

from __future__ import annotations

from typing import Any

import pytest
from examples_data import FUNCTIONS, by_name
from measure import run_ours


@pytest.mark.parametrize("recipe", FUNCTIONS, ids=by_name)
def test_default(recipe: dict[str, Any]) -> None:
    result, count, _, _ = run_ours(recipe, "O2", 2)
    assert result == recipe["expect"]
    assert count < 4 * recipe["llvm_instructions"]


@pytest.mark.slow
@pytest.mark.parametrize("regalloc", ["linearscan", "graphcolor"])
@pytest.mark.parametrize("opt", [0, 1, 2, 3])
@pytest.mark.parametrize("level", ["O0", "O1", "O2"])
@pytest.mark.parametrize("recipe", FUNCTIONS, ids=by_name)
def test_matrix(recipe: dict[str, Any], level: str, opt: int, regalloc: str) -> None:
    """Every front-end level, our level and allocator."""
    assert run_ours(recipe, level, opt, regalloc)[0] == recipe["expect"]
