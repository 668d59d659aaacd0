"""`oxllc.numba`: kernels of Numba's CUDA target launched with NumPy arrays, their mathematics, and what goes wrong."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from kernels.cases import CASES

import oxllc

numba = pytest.importorskip("numba")
from kernels import numba_more, numba_sources  # noqa: E402
from numba import cuda, types  # noqa: E402

import oxllc.numba  # noqa: E402

FAST = {"nb_dot", "nb_matmul"}
SLOW = {"nb_histogram", "nb_warp_sum", "nb_mandelbrot", "nb_number_theory", "nb_bitonic", "nb_spin_lock"}


@pytest.mark.parametrize("name", [pytest.param(n, marks=() if n in FAST else pytest.mark.slow) for n in numba_sources.SIGNATURES if n in FAST | SLOW])
def test_kernel(name: str) -> None:
    function, signature = numba_sources.SIGNATURES[name]
    grid, flat, expected = CASES[name]()
    arguments: list[Any] = []
    wanted = {}
    at = 0
    for type_ in signature:
        if isinstance(type_, types.Array):
            if at + 4 in expected:
                wanted[len(arguments)] = expected[at + 4]
            arguments.append(flat[at + 4])
            at += 5 + 2 * type_.ndim
        else:
            arguments.append(np.dtype(type_.name).type(flat[at]))
            at += 1
    block = tuple(int(b) for b in numba_sources.BLOCKS.get(name, "64").split(","))
    kernel = oxllc.numba.jit(function)
    kernel[grid, block](*arguments)
    assert kernel.last_launch.instructions > 0
    for i, (want, rtol, atol) in wanted.items():
        got = arguments[i]
        if got.dtype.kind in "iu" and not rtol:
            got, want = got.astype(np.int64), want.astype(np.int64)
        np.testing.assert_allclose(got, want, rtol=rtol, atol=atol)


@pytest.mark.parametrize("name", [pytest.param(n, marks=() if n == "halves" else pytest.mark.slow) for n in numba_more.CHECKS])
def test_further_kernel(name: str) -> None:
    numba_more.CHECKS[name]()


@oxllc.numba.jit
def saxpy(a, x, y):
    i = cuda.grid(1)
    if i < x.size:
        y[i] += a * x[i]


def test_views_types_and_reports() -> None:
    x, y = np.arange(200, dtype=np.float32), np.ones(300, np.float32)
    kept = y.copy()
    with oxllc.numba.profile() as launches:
        saxpy[2, 64](2, x[::2], y[100:200])  # strided and offset views of larger arrays
    kept[100:200] += 2 * x[::2]
    np.testing.assert_array_equal(y, kept)
    assert launches[0].cycles > 0
    assert any("test_numba_plugin.py" in line for line in launches[0].report.by_line())
    saxpy[1, 32](np.float64(0.5), np.arange(4, dtype=np.float64), z := np.zeros(4))
    np.testing.assert_array_equal(z, [0, 0.5, 1, 1.5])
    assert len(saxpy.specializations) == 2


def test_dynamic_shared_memory_and_tuples() -> None:
    @oxllc.numba.jit
    def turn(x, where):
        part = cuda.shared.array(0, numba.int32)
        lane = cuda.threadIdx.x
        part[lane] = x[lane]
        cuda.syncthreads()
        x[lane] = part[(lane + where[0]) % 64] * where[1]

    x = np.arange(64, dtype=np.int32)
    turn[1, 64, 0, 256](x, (5, 3))
    np.testing.assert_array_equal(x, (np.arange(64) + 5) % 64 * 3)


def test_lanes_take_a_lock_in_turn() -> None:
    """The lock is released behind the loop that takes it: the lanes may not meet before."""
    @oxllc.numba.jit
    def locked(lock, count, odd):
        while cuda.atomic.cas(lock, 0, 0, 1) != 0:
            pass
        count[0] = count[0] * 3 + 1
        if cuda.grid(1) % 2:
            odd[0] += 1
        cuda.threadfence()
        cuda.atomic.exch(lock, 0, 0)
        total = cuda.ballot_sync(0xFFFFFFFF, True)  # all lanes are together again
        if cuda.grid(1) == 0:
            odd[1] = cuda.popc(total)

    lock, count, odd = np.zeros(1, np.int32), np.zeros(1, np.int64), np.zeros(2, np.int32)
    locked[2, 48](lock, count, odd)
    want = 0
    for _ in range(96):
        want = want * 3 + 1
    assert int(count[0]) & 0xFFFFFFFFFFFFFFFF == want & 0xFFFFFFFFFFFFFFFF
    np.testing.assert_array_equal(odd, [48, 32])


@pytest.mark.slow
def test_mathematics() -> None:
    @oxllc.numba.jit
    def maths(x, y, out):
        i = cuda.grid(1)
        if i < x.size:
            out[0, i] = math.exp(x[i])
            out[1, i] = math.log(x[i])
            out[2, i] = math.sin(y[i])
            out[3, i] = x[i] ** y[i]
            out[4, i] = math.atan2(y[i], x[i])
            out[5, i] = math.fmod(y[i], x[i])
            out[6, i] = math.erf(y[i])

    for dtype, ulps in ((np.float64, 20), (np.float32, 2)):
        x, y = (np.random.default_rng(s).uniform(low, 5, 60).astype(dtype) for s, low in ((1, 0.1), (2, -5)))
        out = np.zeros((7, 60), dtype)
        maths[1, 64](x, y, out)
        a, b = x.astype(np.float64), y.astype(np.float64)
        want = [np.exp(a), np.log(a), np.sin(b), a**b, np.arctan2(b, a), np.fmod(b, a), [math.erf(v) for v in b]]
        for got, w in zip(out, want):
            assert np.max(np.abs(got - w) / np.spacing(np.abs(np.asarray(w)).astype(dtype))) < ulps


def test_mistakes_are_explained() -> None:
    x = np.zeros(4, np.float32)
    with pytest.raises(oxllc.OxllcError, match=r"launch it as saxpy\[grid, block\]"):
        saxpy(1.0, x, x)
    with pytest.raises(oxllc.OxllcError, match="4096 threads is too large"):
        saxpy[1, 4096](1.0, x, x)
    with pytest.raises(oxllc.OxllcError, match=r"kernel\[grid, block\]"):
        saxpy[1](1.0, x, x)
