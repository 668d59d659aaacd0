"""The examples' recipes, for tests over all of them."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
RECIPES: list[dict[str, Any]] = json.loads((EXAMPLES / "recipes.json").read_text())["recipes"]
FUNCTIONS = [r for r in RECIPES if "function" in r]
KERNELS = [r for r in RECIPES if "kernel" in r]


def load(name: str) -> ModuleType:
    """A Python module of the examples' folder."""
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def by_name(recipe: dict[str, Any]) -> str:
    """A recipe's name, for parametrized tests."""
    return str(recipe["name"])
