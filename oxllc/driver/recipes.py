"""Recipes: how to run an example on the simulator and what must come out (`-report-run=recipes.json`).

The format is described in `examples/README.md`.  Kernels name a reference function in the `reference.py` beside the recipe file; that
file is Python and is run, so a recipe file is trusted like a script: it is read only when named on the command line.
"""

from __future__ import annotations

import importlib.util
import json
import os
from typing import TYPE_CHECKING, Any, NamedTuple

from oxllc.diagnostics import OxllcError

if TYPE_CHECKING:
    from oxllc.target_desc.model import Target


class RunResult(NamedTuple):
    """What a run gave: `correct` None where the recipe names no answer; `cycles` of the timing model."""

    correct: bool | None
    instructions: int
    cycles: int | None


class Recipe(NamedTuple):
    """One entry of a recipe file."""

    data: dict[str, Any]
    folder: str


def find_recipe(recipes_path: str, input_path: str) -> Recipe:
    """The recipe that lists the input file.  Raises OxllcError if the file is unusable or lists no such input."""
    try:
        with open(recipes_path, encoding="utf-8") as file:
            content = json.load(file)
        entries = content["recipes"]
    except OSError as error:
        raise OxllcError(f"cannot read '{recipes_path}': {error.strerror or error}") from None
    except (ValueError, KeyError, TypeError) as error:
        raise OxllcError(f"'{recipes_path}' is not a recipe file: {error}") from None
    folder = os.path.dirname(os.path.abspath(recipes_path))
    wanted = os.path.abspath(input_path)
    for entry in entries:
        if any(os.path.abspath(os.path.join(folder, name)) == wanted for name in entry.get("files", ())):
            return Recipe(entry, folder)
    raise OxllcError(f"'{recipes_path}' has no recipe for '{input_path}'")


def run_recipe(recipe: Recipe, obj: bytes, target: Target, timing: bool = True) -> RunResult:
    """Run an object as the recipe says."""
    try:
        if "kernel" in recipe.data:
            return _launch(recipe, obj, target, timing)
        return _call(recipe, obj, target, timing)
    except KeyError as error:
        raise OxllcError(f"recipe '{recipe.data.get('name', '?')}' lacks {error}") from None


def _call(recipe: Recipe, obj: bytes, target: Target, timing: bool) -> RunResult:
    from oxllc.asm.linker import link
    from oxllc.simulator.machine import Machine

    data = recipe.data
    image = link([(str(data.get("name", "object")) + ".o", obj)], target)
    machine = Machine(image.elf, target, name=str(data.get("name", "program")))
    if timing:
        machine.start_timing()
    result = machine.call(data["function"], [arg["value"] for arg in data.get("args", ())])
    cycles = int(machine.timing_report().cycles) if timing else None
    correct = None if "expect" not in data else result == data["expect"]
    return RunResult(correct, int(machine.stats()["instructions"]), cycles)


def _launch(recipe: Recipe, obj: bytes, target: Target, timing: bool) -> RunResult:
    import numpy as np

    from oxllc.simulator.device import Device

    data = recipe.data
    buffers = {name: _fill(spec) for name, spec in data.get("buffers", {}).items()}
    before = {name: buffer.copy() for name, buffer in buffers.items()}
    scalars = {arg["name"]: arg["value"] for arg in data["args"] if "value" in arg}
    types = {"i8": np.int8, "i16": np.int16, "i32": np.int32, "i64": np.int64, "f32": np.float32, "f64": np.float64, "ptr": np.uint64}
    args = [buffers[arg["buffer"]] if "buffer" in arg else types[arg["type"]](arg["value"]) for arg in data["args"]]
    launch = Device(target=target).load(obj).launch(data["kernel"], tuple(data["grid"]), tuple(data["block"]), args,
                                             shared=data.get("shared", 0), timing=timing)
    correct = None
    if "reference" in data:
        expected = _reference(recipe, data["reference"])(before, scalars)
        correct = all(
            np.allclose(buffers[name], value, rtol=data.get("rtol", 0), atol=data.get("atol", 0), equal_nan=True)
            for name, value in expected.items())
    return RunResult(correct, int(launch.instructions), int(launch.cycles) or None)


def _fill(spec: dict[str, Any]) -> Any:
    """A buffer as its recipe describes it."""
    import numpy as np

    dtype = np.dtype(spec["dtype"])
    shape = tuple(spec["shape"])
    fill = spec.get("fill", "zeros")
    if fill == "zeros":
        return np.zeros(shape, dtype)
    if fill == "arange":
        return np.arange(int(np.prod(shape)), dtype=dtype).reshape(shape)
    if fill == "random":
        generator = np.random.default_rng(spec.get("seed", 0))
        low, high = spec.get("low", 0), spec.get("high", 1)
        if dtype.kind == "f":
            return generator.uniform(low, high, shape).astype(dtype)
        return generator.integers(low, high, shape, dtype)
    raise OxllcError(f"recipe: unknown fill '{fill}'")


def _reference(recipe: Recipe, name: str) -> Any:
    path = os.path.join(recipe.folder, "reference.py")
    spec = importlib.util.spec_from_file_location("oxllc_recipe_reference", path)
    if spec is None or spec.loader is None or not os.path.isfile(path):
        raise OxllcError(f"recipe '{recipe.data.get('name', '?')}' names a reference, but '{path}' does not exist")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    function = getattr(module, name, None)
    if function is None:
        raise OxllcError(f"'{path}' has no function '{name}'")
    return function
