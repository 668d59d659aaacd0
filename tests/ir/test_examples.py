"""The example programs compute their checksums after reading, printing, LLVM's passes and our preparation."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from native import run_native

from oxllc.ir import parse, parse_file
from oxllc.ir.optimize import optimize
from oxllc.ir.prepare import prepare

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
RECIPES = json.loads((EXAMPLES / "recipes.json").read_text())["recipes"]
PROGRAMS = [
    (file, recipe["function"], [a["value"] for a in recipe["args"]], recipe["expect"])
    for recipe in RECIPES
    if "function" in recipe
    for file in recipe["files"]
]
IDS = [Path(p[0]).stem for p in PROGRAMS]


@pytest.mark.parametrize(("file", "function", "args", "expect"), PROGRAMS[::2], ids=IDS[::2])
def test_prepared_program_computes_its_checksum(file: str, function: str, args: list[int], expect: int) -> None:
    module = parse_file(str(EXAMPLES / file))
    assert run_native(str(prepare(module, 2)), function, args) == expect


@pytest.mark.parametrize(("file", "function", "args", "expect"), PROGRAMS[1::7], ids=IDS[1::7])
@pytest.mark.parametrize("pipeline", ["O0", "O2", "codegen"])
def test_optimized_then_prepared(pipeline: str, file: str, function: str, args: list[int], expect: int) -> None:
    module = optimize(parse_file(str(EXAMPLES / file)), pipeline)
    prepare(module, 0 if pipeline == "O0" else 2)
    text = str(module)
    assert str(parse(text)) == text
    assert run_native(text, function, args) == expect


@pytest.mark.slow
@pytest.mark.parametrize("level", [0, 1, 2])
@pytest.mark.parametrize(("file", "function", "args", "expect"), PROGRAMS, ids=IDS)
def test_every_program_at_every_level(level: int, file: str, function: str, args: list[int], expect: int) -> None:
    module = prepare(parse_file(str(EXAMPLES / file)), level)
    assert run_native(str(module), function, args) == expect
