"""Further kernels for Numba: half precision, local arrays, votes of blocks, atomics on floats, bits, libdevice.

Each `check_*` launches its kernels and compares with NumPy."""

import math

import numpy as np
from numba import cuda, float32, float64, int32, uint32
from numba.cuda import libdevice

import oxllc.numba


def numbers(n, dtype, low, high, seed=0):
    r = np.random.default_rng(seed)
    return r.integers(low, high, n, dtype=dtype) if np.dtype(dtype).kind in "iu" else r.uniform(low, high, n).astype(dtype)


@oxllc.numba.jit
def insertion_sort(x, out):
    mine = cuda.local.array(16, float32)
    i = cuda.grid(1)
    if i < out.shape[0]:
        for j in range(16):
            mine[j] = x[i, (j * 5 + i) % 16]
        for j in range(1, 16):
            value = mine[j]
            at = j
            while at > 0 and mine[at - 1] > value:
                mine[at] = mine[at - 1]
                at -= 1
            mine[at] = value
        for j in range(16):
            out[i, j] = mine[j]


def check_local_arrays():
    x, out = numbers((50, 16), np.float32, -1, 1), np.zeros((50, 16), np.float32)
    insertion_sort[2, 32](x, out)
    np.testing.assert_array_equal(out, np.sort(x, 1))


@oxllc.numba.jit
def halves(x, y, out, less):
    i = cuda.grid(1)
    if i < x.size:
        out[0, i] = x[i] * y[i] + x[i]
        out[1, i] = cuda.fp16.hfma(x[i], y[i], x[i])
        out[2, i] = cuda.fp16.hmax(x[i], y[i])
        out[3, i] = cuda.fp16.hdiv(x[i], y[i])
        out[4, i] = cuda.fp16.hexp(x[i])
        out[5, i] = abs(-x[i])
        out[6, i] = float32(x[i]) * 2
        less[i] = 1 if x[i] < y[i] else 0


def check_halves():
    x, y = numbers(70, np.float16, -2, 2), numbers(70, np.float16, 1, 2, seed=1)
    out, less = np.zeros((7, 70), np.float16), np.zeros(70, np.int32)
    halves[3, 32](x, y, out, less)
    a, b = x.astype(np.float64), y.astype(np.float64)
    for got, want in zip(out, (a * b + a, a * b + a, np.maximum(a, b), a / b, np.exp(a), abs(a), a * 2), strict=True):
        np.testing.assert_allclose(got.astype(np.float64), want, rtol=2e-3, atol=2e-3)
    np.testing.assert_array_equal(less, x < y)


@oxllc.numba.jit
def reductions(x, singles, doubles, words, old, votes):
    i = cuda.grid(1)
    if i < x.size:
        cuda.atomic.add(singles, 0, float32(x[i]))
        cuda.atomic.min(singles, 1, float32(x[i]))
        cuda.atomic.add(doubles, 0, float64(x[i]))
        cuda.atomic.max(doubles, 1, float64(x[i]))
        cuda.atomic.inc(words, 0, 50)
        cuda.atomic.and_(words, 1, uint32(~(1 << (i % 8))))
        old[i] = cuda.atomic.add(words, 2, uint32(1))
    votes[i, 0] = cuda.syncthreads_count(int32(i % 3 == 0))
    votes[i, 1] = cuda.syncthreads_or(int32(i == 5))
    votes[i, 2] = cuda.syncthreads_and(int32(i >= 0))
    votes[i, 3] = cuda.ffs(i)
    votes[i, 4] = cuda.activemask() & 0xFF
    votes[i, 5] = cuda.lanemask_lt()


def check_reductions():
    x = numbers(100, np.int32, -50, 50)
    singles, doubles, words = np.zeros(2, np.float32), np.zeros(2), np.array([0, 0xFFFF, 0], np.uint32)
    old, votes = np.zeros(100, np.uint32), np.zeros((128, 6), np.int64)
    reductions[2, 64](x, singles, doubles, words, old, votes)
    assert singles.tolist() == [x.sum(), x.min()]
    assert doubles.tolist() == [x.sum(), x.max()]
    assert words.tolist() == [100 % 51, 0xFF00, 100]
    np.testing.assert_array_equal(np.sort(old), np.arange(100))
    i = np.arange(128)
    want = [np.where(i < 64, 22, 21), i < 64, 1, [(int(k) & -int(k)).bit_length() for k in i], 255, (1 << i % 32) - 1]
    for got, right in zip(votes.T, want, strict=True):
        np.testing.assert_array_equal(got, right)


@oxllc.numba.jit
def library(x, y, out):
    i = cuda.grid(1)
    if i < x.size:
        a, b = x[i], y[i]
        out[0, i] = math.fmod(a, b)
        out[1, i] = round(a)
        out[2, i] = libdevice.nextafter(a, b)
        out[3, i] = libdevice.sinpi(a)
        out[4, i] = libdevice.ilogb(b)
        out[5, i] = libdevice.mulhi(int32(a * 1e9), int32(b * 1e8))
        out[6, i] = libdevice.double2int_rd(a)
        out[7, i] = math.frexp(b)[0]
        out[8, i] = math.modf(a)[0]
        out[9, i] = a % b


def check_library():
    x, y, out = numbers(70, np.float64, -2, 2), numbers(70, np.float64, 0.1, 9, seed=1), np.zeros((10, 70))
    library[3, 32](x, y, out)
    high = (x * 1e9).astype(np.int64) * (y * 1e8).astype(np.int64) >> 32
    want = [np.fmod(x, y), np.rint(x), np.nextafter(x, y), np.sin(np.pi * x), np.floor(np.log2(y)), high, np.floor(x), np.frexp(y)[0], np.modf(x)[0], x % y]
    for got, right in zip(out, want, strict=True):
        np.testing.assert_allclose(got, right, rtol=1e-14, atol=1e-15)


CHECKS = {name.removeprefix("check_"): check for name, check in list(globals().items()) if name.startswith("check_")}
