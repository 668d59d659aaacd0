"""What each GPU kernel must compute, in NumPy: one function per kernel, named by its recipe's `reference`.

A function gets the buffers before the launch (name -> array) and the scalar arguments (name -> number), and returns the
arrays that must be in memory afterwards (name -> array); buffers it does not name may hold anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

Arrays = dict[str, np.ndarray]


def saxpy(buffers: Mapping[str, np.ndarray], scalars: Mapping[str, float]) -> Arrays:
    """y = a x + y below n; what lies above stays."""
    n = int(scalars["n"])
    y = buffers["y"].copy()
    y[:n] += np.float32(scalars["a"]) * buffers["x"][:n]
    return {"y": y, "x": buffers["x"]}


def vadd(buffers: Mapping[str, np.ndarray], scalars: Mapping[str, float]) -> Arrays:
    """out = x + y below n; what lies above stays."""
    n = int(scalars["n"])
    out = buffers["out"].copy()
    out[:n] = buffers["x"][:n] + buffers["y"][:n]
    return {"out": out}


def rowmax(buffers: Mapping[str, np.ndarray], scalars: Mapping[str, float]) -> Arrays:
    """The largest element of each row."""
    rows: np.ndarray = buffers["x"].reshape(-1, int(scalars["columns"]))
    maxima: np.ndarray = np.max(rows, axis=1)
    return {"out": maxima}


def collatz(buffers: Mapping[str, np.ndarray], scalars: Mapping[str, float]) -> Arrays:
    """The number of Collatz steps from each start to 1, below n."""
    length = buffers["length"].copy()
    for i in range(int(scalars["n"])):
        value, steps = int(buffers["start"][i]), 0
        while value != 1:
            value = 3 * value + 1 if value & 1 else value >> 1
            steps += 1
        length[i] = steps
    return {"length": length}


def _sums(values: np.ndarray, n: int, block: int, blocks: int) -> np.ndarray:
    padded = np.zeros(block * blocks, np.int64)
    padded[:n] = values[:n]
    sums: np.ndarray = padded.reshape(blocks, block).sum(axis=1)
    return sums.astype(np.int32)


def reduce(buffers: Mapping[str, np.ndarray], scalars: Mapping[str, float]) -> Arrays:
    """The sum of every 256 elements, modulo 2^32."""
    return {"out": _sums(buffers["in"], int(scalars["n"]), 256, len(buffers["out"]))}


def blocksum(buffers: Mapping[str, np.ndarray], scalars: Mapping[str, float]) -> Arrays:
    """The sum of every 64 elements, modulo 2^32."""
    return {"sums": _sums(buffers["values"], int(scalars["n"]), 64, len(buffers["sums"]))}


def fill(buffer: Mapping[str, Any]) -> np.ndarray:
    """The initial contents of a recipe's buffer (README.md, "Recipes")."""
    shape = tuple(buffer["shape"])
    dtype = np.dtype(buffer["dtype"])
    kind = buffer.get("fill", "zeros")
    if kind == "zeros":
        return np.zeros(shape, dtype)
    if kind == "arange":
        return np.arange(int(np.prod(shape))).reshape(shape).astype(dtype)
    if kind == "random":
        low, high = buffer.get("low", 0), buffer.get("high", 1)
        generator = np.random.default_rng(buffer.get("seed", 0))
        if dtype.kind == "f":
            return generator.uniform(low, high, shape).astype(dtype)
        integers: np.ndarray = generator.integers(low, high, shape, dtype)
        return integers
    raise ValueError(f"unknown fill {kind!r}")
