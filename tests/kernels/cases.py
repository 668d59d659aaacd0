"""How each kernel is launched and what it must compute, in NumPy.

A case is a function without arguments that returns `(grid, arguments, expected)`: the arguments in order, NumPy arrays for
buffers; `expected` maps positions of arguments to `(array, rtol, atol)`.  Triton's two scratch pointers are added by the
runner.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

Expected = dict[int, tuple[np.ndarray, float, float]]
Case = tuple[tuple[int, ...], list[Any], Expected]
CASES: dict[str, Callable[[], Case]] = {}


def case(*names: str, **options: Any) -> Callable[[Callable[..., Case]], Callable[..., Case]]:
    """Registers a case under some names; a name's options are passed to the function."""

    def register(function: Callable[..., Case]) -> Callable[..., Case]:
        for name in names:
            CASES[name] = lambda: function(**options)
        return function

    return register


def uniform(*shape: int, seed: int = 0, low: float = -1, high: float = 1, dtype: Any = np.float32) -> np.ndarray:
    return np.random.default_rng(seed).uniform(low, high, shape).astype(dtype)


def integers(*shape: int, seed: int = 0, low: int = -1000, high: int = 1000, dtype: Any = np.int32) -> np.ndarray:
    return np.random.default_rng(seed).integers(low, high, shape, dtype)


def zeros(*shape: int, dtype: Any = np.float32) -> np.ndarray:
    return np.zeros(shape, dtype)


def to_bf16(x: np.ndarray) -> np.ndarray:
    """float32 -> bits of bfloat16, round to nearest even."""
    bits = x.astype(np.float32).view(np.uint32)
    return ((bits + 0x7FFF + (bits >> 16 & 1)) >> 16).astype(np.uint16)


def from_bf16(bits: np.ndarray) -> np.ndarray:
    wide: np.ndarray = (bits.astype(np.uint32) << 16).view(np.float32)
    return wide


def erf(x: np.ndarray) -> np.ndarray:
    return np.array([math.erf(float(v)) for v in x])


@case("add_odd")
def add_odd(dtype: Any = np.float32) -> Case:
    n = 1000 - 13
    x, y = uniform(1024, seed=1, dtype=dtype), uniform(1024, seed=2, dtype=dtype)
    out = np.arange(1024).astype(dtype)
    want = out.copy()
    want[:n] = x[:n] + y[:n]
    return (4,), [x, y, out, n], {2: (want, 0, 0)}


CASES["add_f64"] = lambda: add_odd(np.float64)


@case("softmax")
def softmax() -> Case:
    x = uniform(5, 201, low=-4, high=4)
    e = np.exp(x.astype(np.float64) - x.max(1, keepdims=True))
    return (5,), [x, zeros(5, 201), 201], {1: (e / e.sum(1, keepdims=True), 1e-5, 1e-7)}


@case("layer_norm")
def layer_norm() -> Case:
    x, w, b = uniform(3, 300, seed=1, low=-2, high=3), uniform(300, seed=2), uniform(300, seed=3)
    z = x.astype(np.float64)
    mean, rstd = z.mean(1), 1 / np.sqrt(z.var(1) + np.float32(1e-5))
    out = (z - mean[:, None]) * rstd[:, None] * w + b
    return (3,), [x, w, b, zeros(3, 300), zeros(3), zeros(3), 300, 1e-5], {
        3: (out, 1e-4, 1e-5), 4: (mean, 1e-4, 1e-5), 5: (rstd, 1e-5, 0)}


def _rms(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    z = x.astype(np.float64)
    scaled: np.ndarray = z / np.sqrt((z * z).mean(1, keepdims=True) + 1e-5) * w
    return scaled


@case("rms_norm")
def rms_norm() -> Case:
    x, w = uniform(4, 100, seed=1), uniform(100, seed=2)
    return (4,), [x, w, zeros(4, 100), 100, 1e-5], {2: (_rms(x, w), 1e-5, 1e-6)}


@case("rms_norm_f16")
def rms_norm_f16() -> Case:
    x, w = uniform(4, 201, seed=1, dtype=np.float16), uniform(201, seed=2, dtype=np.float16)
    return (4,), [x, w, zeros(4, 201, dtype=np.float16), 201, 1e-5], {2: (_rms(x, w.astype(np.float64)), 1e-3, 1e-4)}


@case("rms_norm_bf16")
def rms_norm_bf16() -> Case:
    x, w = to_bf16(uniform(4, 200, seed=1)), to_bf16(uniform(200, seed=2))
    want = to_bf16(_rms(from_bf16(x), from_bf16(w)).astype(np.float32))
    return (4,), [x, w, zeros(4, 200, dtype=np.uint16), 200, 1e-5], {2: (want, 0, 1)}


@case("matmul_f32")
def matmul_f32() -> Case:
    a, b = uniform(30, 20, seed=1), uniform(20, 25, seed=2)
    return (2, 2), [a, b, zeros(30, 25), 30, 25, 20], {2: (a.astype(np.float64) @ b, 1e-5, 1e-5)}


@case("matmul_f16")
def matmul_f16(out: Any = np.float32, rtol: float = 1e-5) -> Case:
    a, b = uniform(40, 50, seed=1, dtype=np.float16), uniform(50, 33, seed=2, dtype=np.float16)
    return (2, 2), [a, b, zeros(40, 33, dtype=out), 40, 33, 50], {2: (a.astype(np.float64) @ b.astype(np.float64), rtol, rtol)}


CASES["matmul_f16_f16"] = lambda: matmul_f16(np.float16, 1e-3)


@case("matmul_bf16")
def matmul_bf16() -> Case:
    a, b = to_bf16(uniform(40, 50, seed=1)), to_bf16(uniform(50, 33, seed=2))
    return (2, 2), [a, b, zeros(40, 33), 40, 33, 50], {2: (from_bf16(a).astype(np.float64) @ from_bf16(b), 1e-5, 1e-5)}


@case("matmul_i8")
def matmul_i8() -> Case:
    a, b = integers(40, 50, seed=1, low=-128, high=128, dtype=np.int8), integers(50, 33, seed=2, low=-128, high=128, dtype=np.int8)
    return (2, 2), [a, b, zeros(40, 33, dtype=np.int32), 40, 33, 50], {2: (a.astype(np.int32) @ b.astype(np.int32), 0, 0)}


@case("cumsum")
def cumsum() -> Case:
    x = uniform(3, 200)
    return (3,), [x, zeros(3, 200), 200], {1: (np.cumsum(x.astype(np.float64), 1), 1e-5, 1e-5)}


@case("cumsum_i32")
def cumsum_i32() -> Case:
    x = integers(3, 200)
    return (3,), [x, zeros(3, 200, dtype=np.int32), 200], {1: (np.cumsum(x, 1), 0, 0)}


@case("linear_scan")
def linear_scan() -> Case:
    a, b = uniform(100, seed=1), uniform(100, seed=2)
    want, h = np.zeros(100), 0.0
    for i in range(100):
        want[i] = h = float(a[i]) * h + float(b[i])
    return (1,), [a, b, zeros(100), 100], {2: (want, 1e-5, 1e-5)}


@case("argmax")
def argmax() -> Case:
    x = integers(6, 99, low=-40, high=40).astype(np.float32)  # with ties: the first one counts
    return (6,), [x, zeros(6, dtype=np.int32), zeros(6, dtype=np.int32), 99], {1: (x.argmax(1), 0, 0), 2: (x.argmin(1), 0, 0)}


@case("histogram_atomic")
def histogram_atomic() -> Case:
    x = integers(700, low=0, high=40)
    return (3,), [x, zeros(40, dtype=np.int32), 700], {1: (np.bincount(x, minlength=40), 0, 0)}


@case("histogram")
def histogram() -> Case:
    x = integers(256, low=0, high=32)
    return (1,), [x, zeros(32, dtype=np.int32)], {1: (np.bincount(x, minlength=32), 0, 0)}


@case("embedding")
def embedding() -> Case:
    index, table = integers(9, low=0, high=20, dtype=np.int64), uniform(20, 50)
    return (9,), [index, table, zeros(9, 50), 50], {2: (table[index], 0, 0)}


def philox(seed: int, offset: np.ndarray) -> list[np.ndarray]:
    """Philox 4x32-10 (Salmon et al., SC 2011) as Triton calls it: counter (offset, 0, 0, 0), key (seed, seed >> 32)."""
    c = [offset.astype(np.uint64), *(np.zeros(offset.shape, np.uint64) for _ in range(3))]
    low = np.uint64(0xFFFFFFFF)
    k0, k1 = seed & 0xFFFFFFFF, seed >> 32 & 0xFFFFFFFF
    for _ in range(10):
        p0, p1 = c[0] * np.uint64(0xD2511F53), c[2] * np.uint64(0xCD9E8D57)
        c = [(p1 >> np.uint64(32)) ^ c[1] ^ np.uint64(k0), p1 & low, (p0 >> np.uint64(32)) ^ c[3] ^ np.uint64(k1), p0 & low]
        k0, k1 = k0 + 0x9E3779B9 & 0xFFFFFFFF, k1 + 0xBB67AE85 & 0xFFFFFFFF
    return [v.astype(np.uint32) for v in c]


def unit(bits: np.ndarray) -> np.ndarray:
    """Triton's map of 32 random bits to [0, 1)."""
    x = bits.view(np.int32).astype(np.int64)
    x = np.where(x < 0, -x - 1, x).astype(np.float32)
    scaled: np.ndarray = x * np.float32(4.6566127342e-10)
    return scaled


@case("dropout")
def dropout() -> Case:
    x = uniform(500)
    keep = unit(philox(123, np.arange(500))[0]) > np.float32(0.3)
    return (2,), [x, zeros(500), 500, 0.3, 123], {1: (np.where(keep, x / (1 - np.float32(0.3)), 0), 1e-6, 0)}


@case("randoms")
def randoms() -> Case:
    bits = philox(77, np.arange(128))
    u1, u2 = np.maximum(1e-7, unit(bits[0])).astype(np.float64), unit(bits[1]).astype(np.float64)
    normal = np.sqrt(-2 * np.log(u1)) * np.cos(2 * np.pi * u2)
    return (1,), [zeros(128, dtype=np.int32), zeros(128), 77], {0: (bits[0].view(np.int32), 0, 0), 1: (normal, 1e-4, 1e-5)}


@case("maths")
def maths() -> Case:
    x = uniform(128, low=0.1, high=6)
    z = x.astype(np.float64)
    rows = [np.exp(z), np.log(z), np.sin(z), np.cos(z), np.sqrt(z), 1 / np.sqrt(z), np.tanh(z), np.exp2(z), np.log2(z), np.floor(z),
            np.abs(z - 2), erf(z), np.sqrt(z), 1 / z, np.ceil(z), z * z + z]
    return (1,), [x, zeros(16, 128), 128], {1: (np.stack(rows), 3e-6, 1e-6)}


@case("conv2d")
def conv2d() -> Case:
    x, w = uniform(13, 30, seed=1), uniform(3, 3, seed=2)
    padded = np.pad(x.astype(np.float64), 1)
    want = sum(padded[i:i + 13, j:j + 30] * w[i, j] for i in range(3) for j in range(3))
    return (2, 2), [x, w, zeros(13, 30), 13, 30], {2: (np.asarray(want), 1e-5, 1e-5)}


@case("gather")
def gather() -> Case:
    x, index = uniform(128), integers(128, low=0, high=128)
    return (1,), [x, index, zeros(128)], {2: (x[index], 0, 0)}


@case("sort")
def sort() -> Case:
    x = uniform(2, 128)
    return (2,), [x, zeros(2, 128)], {1: (np.sort(x, 1), 0, 0)}


@case("sort_i32")
def sort_i32() -> Case:
    x = integers(2, 64, low=-50, high=50)
    return (2,), [x, zeros(2, 64, dtype=np.int32)], {1: (np.sort(x, 1), 0, 0)}


@case("transpose")
def transpose() -> Case:
    x = uniform(50, 27)
    return (2, 2), [x, zeros(27, 50), 50, 27], {1: (x.T, 0, 0)}


@case("casts")
def casts() -> Case:
    x = uniform(256, low=-100, high=100)
    x[:8] = [0, -0.0, 1e-6, 65519.9, 3.5, -2.5, 1e-8, 0.1]
    whole = np.trunc(x).astype(np.int32)
    safe = np.abs(x) < 128
    x[~safe] = 5.5
    whole[~safe] = 5
    return (1,), [x, zeros(256, dtype=np.float16), zeros(256), zeros(256, dtype=np.int32), zeros(256, dtype=np.int8),
                  zeros(256, dtype=np.float64)], {
        1: (x.astype(np.float16), 0, 0), 2: (from_bf16(to_bf16(x)), 0, 0), 3: (whole, 0, 0), 4: (whole.astype(np.int8), 0, 0),
        5: (x.astype(np.float64) * 3, 0, 0)}


@case("half_axpy_f16")
def half_axpy_f16() -> Case:
    x, y = uniform(600, seed=1, dtype=np.float16), uniform(600, seed=2, dtype=np.float16)
    want = x.astype(np.float64) * y.astype(np.float64) + x
    return (2,), [x, y, zeros(600, dtype=np.float16), 600], {2: (want, 2e-3, 1e-3)}


@case("half_axpy_bf16")
def half_axpy_bf16() -> Case:
    x, y = to_bf16(uniform(600, seed=1)), to_bf16(uniform(600, seed=2))
    want = to_bf16(from_bf16(to_bf16(from_bf16(x) * from_bf16(y))) + from_bf16(x))
    return (2,), [x, y, zeros(600, dtype=np.uint16), 600], {2: (want, 0, 2)}


def _attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, scale: float) -> np.ndarray:
    s = q.astype(np.float64) @ k.astype(np.float64).T * scale
    s[np.triu_indices(len(s), 1)] = -1e30
    p = np.exp(s - s.max(1, keepdims=True))
    out: np.ndarray = p / p.sum(1, keepdims=True) @ v.astype(np.float64)
    return out


@case("attention")
def attention() -> Case:
    q, k, v = (uniform(40, 16, seed=s) for s in (1, 2, 3))
    return (3,), [q, k, v, zeros(40, 16), 40, 0.25], {3: (_attention(q, k, v, 0.25), 1e-4, 1e-5)}


@case("attention_f16")
def attention_f16() -> Case:
    q, k, v = (uniform(60, 32, seed=s, dtype=np.float16) for s in (1, 2, 3))
    return (2,), [q, k, v, zeros(60, 32), 60, 0.25], {3: (_attention(q, k, v, 0.25), 5e-3, 1e-3)}


@case("atomics")
def atomics() -> Case:
    x = integers(300)
    want = np.array([max(0, x.max()), min(0, x.min()), np.bitwise_xor.reduce(x), 77], np.int32)
    return (3,), [x, zeros(4, dtype=np.int32), zeros(1), 300], {1: (want, 0, 0), 2: (np.array([x.sum()], np.float32), 1e-6, 0)}


@case("column_sum")
def column_sum() -> Case:
    x = uniform(30, 29, low=0)
    return (1,), [x, zeros(29), zeros(30), 30, 29], {1: (x.astype(np.float64).sum(0), 1e-5, 0), 2: (x.max(1), 0, 0)}


@case("column_sum_i64")
def column_sum_i64() -> Case:
    x = integers(15, 29, low=0, high=1 << 50, dtype=np.int64)
    return (1,), [x, zeros(29, dtype=np.int64), zeros(15, dtype=np.int64), 15, 29], {1: (x.sum(0), 0, 0), 2: (x.max(1), 0, 0)}


def steps_to_one(x: np.ndarray) -> np.ndarray:
    out = []
    for start in x:
        value, steps = int(start), 0
        while value != 1:
            value = 3 * value + 1 if value & 1 else value >> 1
            steps += 1
        out.append(steps)
    return np.array(out, np.int32)


@case("collatz")
def collatz() -> Case:
    x = integers(100, low=1, high=30)
    return (2,), [x, zeros(100, dtype=np.int32), 100], {1: (steps_to_one(x), 0, 0)}


@case("cross_entropy")
def cross_entropy() -> Case:
    x, label = uniform(4, 200, low=-3, high=3), integers(4, low=0, high=200)
    z = x.astype(np.float64)
    return (4,), [x, label, zeros(4), 200], {2: (np.log(np.exp(z).sum(1)) - z[np.arange(4), label], 1e-5, 1e-6)}


@case("gelu")
def gelu() -> Case:
    x = uniform(300, low=-4, high=4)
    z = x.astype(np.float64)
    return (2,), [x, zeros(300), zeros(300), 300], {
        1: (0.5 * z * (1 + erf(z * math.sqrt(0.5))), 1e-5, 1e-6), 2: (z / (1 + np.exp(-z)), 1e-5, 1e-6)}


@case("int_ops")
def int_ops() -> Case:
    x, y = integers(128, seed=1, low=-1 << 31, high=1 << 31), integers(128, seed=2, low=1, high=1 << 20)
    y[::3] *= -1
    a, b, p, q = x.view(np.uint32).astype(np.uint64), y.view(np.uint32).astype(np.uint64), x.astype(np.int64), y.astype(np.int64)
    quotient = np.trunc(p / q).astype(np.int64)
    shifted = ((p << (q & 31)).astype(np.int32) ^ (x >> 7)).astype(np.int64)
    rows = [quotient, p - quotient * q, shifted, (a * b >> np.uint64(32)).astype(np.int64), (a // b).astype(np.int64),
            (np.minimum(x, y) + np.maximum(x, -y)).astype(np.int64)]
    return (1,), [x, y, zeros(6, 128, dtype=np.int64), 128], {2: (np.stack(rows), 0, 0)}


@case("flip_join")
def flip_join() -> Case:
    x = uniform(128)
    return (1,), [x, zeros(256)], {1: (np.stack([x[::-1], x], 1).reshape(-1), 0, 0)}


# -- Numba ---------------------------------------------------------------------------------------------------------------


def numba_array(x: np.ndarray) -> list[Any]:
    """An array as Numba passes it: meminfo, parent, number of items, their size, data, shape, strides."""
    numbers = [np.int64(0), np.int64(0), np.int64(x.size), np.int64(x.itemsize)]
    return [*numbers, x, *(np.int64(n) for n in x.shape), *(np.int64(s) for s in x.strides)]


def numba_case(grid: tuple[int, ...], arguments: list[Any], expected: Expected) -> Case:
    """Expands arrays; positions in `expected` count the arguments as written in Python."""
    flat: list[Any] = []
    moved: Expected = {}
    for at, argument in enumerate(arguments):
        if isinstance(argument, np.ndarray):
            if at in expected:
                moved[len(flat) + 4] = expected[at]
            flat += numba_array(argument)
        else:
            flat.append(argument)
    return grid, flat, moved


@case("nb_dot")
def nb_dot() -> Case:
    x, y = uniform(2000, seed=1), uniform(2000, seed=2)
    return numba_case((3,), [x, y, zeros(1), 2000], {2: (np.array([x.astype(np.float64) @ y]), 1e-4, 1e-4)})


@case("nb_histogram")
def nb_histogram() -> Case:
    x = integers(250, low=0, high=1000)
    return numba_case((4,), [x, zeros(32, dtype=np.int32), 250], {1: (np.bincount(x & 31, minlength=32), 0, 0)})


@case("nb_atomics")
def nb_atomics() -> Case:
    x = integers(150)
    want = np.array([max(0, x.max()), min(0, x.min()), np.bitwise_xor.reduce(x), np.bitwise_or.reduce(x & 255), -x.sum()], np.int32)
    return numba_case((3,), [x, zeros(5, dtype=np.int32), zeros(8, dtype=np.int32), 150], {1: (want, 0, 0)})


@case("nb_warp_sum")
def nb_warp_sum() -> Case:
    x = integers(120, low=0)
    rows = np.pad(x, (0, 8)).reshape(4, 32)
    even = [0x55555555] * 3 + [0x00555555]
    want = np.stack([rows.sum(1), rows.max(1), np.array(even), np.array([e.bit_count() for e in even])], 1)
    return numba_case((2,), [x, zeros(4, 4, dtype=np.int32), 120], {1: (want, 0, 0)})


@case("nb_warp_scan")
def nb_warp_scan() -> Case:
    x = uniform(128)
    return numba_case((2,), [x, zeros(128), 128], {1: (np.cumsum(x.reshape(4, 32).astype(np.float64), 1).reshape(-1), 1e-5, 1e-5)})


@case("nb_mandelbrot")
def nb_mandelbrot() -> Case:
    want = np.zeros((20, 30), np.int32)
    for row in range(20):
        for column in range(30):
            c, z = complex(-2.0 + 3.0 * column / 30, -1.0 + 2.0 * row / 20), 0j
            while want[row, column] < 40 and z.real * z.real + z.imag * z.imag <= 4.0:
                z = complex(z.real * z.real - z.imag * z.imag + c.real, 2.0 * z.real * z.imag + c.imag)
                want[row, column] += 1
    return numba_case((2, 3), [zeros(20, 30, dtype=np.int32), 30, 20, 40], {0: (want, 0, 0)})


@case("nb_primes")
def nb_primes() -> Case:
    flags = [all(i % d for d in range(2, i)) and i > 1 for i in range(102)]
    return numba_case((2,), [zeros(100, dtype=np.int32), 100], {0: (np.array([sum(flags[:i + 2]) for i in range(100)]), 0, 0)})


@case("nb_matmul")
def nb_matmul() -> Case:
    a, b = uniform(20, 13, seed=1), uniform(13, 18, seed=2)
    return numba_case((3, 3), [a, b, zeros(20, 18)], {2: (a.astype(np.float64) @ b, 1e-5, 1e-5)})


@case("nb_stencil")
def nb_stencil() -> Case:
    x = uniform(11, 30, dtype=np.float64)
    want = np.zeros((11, 30))
    want[1:-1, 1:-1] = 0.25 * (x[:-2, 1:-1] + x[2:, 1:-1] + x[1:-1, :-2] + x[1:-1, 2:])
    return numba_case((2, 3), [x, zeros(11, 30, dtype=np.float64)], {1: (want, 1e-15, 0)})


@case("nb_number_theory")
def nb_number_theory() -> Case:
    a, b = integers(100, seed=1, low=1, dtype=np.int64), integers(100, seed=2, low=1, dtype=np.int64)
    want = np.array([math.gcd(int(x), int(y)) * 1000 + pow(int(x), int(y), 997) for x, y in zip(a, b)])
    return numba_case((2,), [a, b, zeros(100, dtype=np.int64), 100], {2: (want, 0, 0)})


@case("nb_bitonic")
def nb_bitonic() -> Case:
    x = integers(128)
    want = np.sort(x.reshape(2, 64), 1).reshape(-1)
    return numba_case((2,), [x], {0: (want, 0, 0)})


@case("nb_local_sort")
def nb_local_sort() -> Case:
    x = integers(64, 8)
    return numba_case((1,), [x, zeros(64, 8, dtype=np.int32)], {1: (np.sort(x, 1), 0, 0)})


@case("nb_blur")
def nb_blur() -> Case:
    x = integers(100, low=0, high=256, dtype=np.uint8)
    wide = x.astype(np.int32)
    want = wide.copy()
    want[1:-1] = (wide[:-2] + 2 * wide[1:-1] + wide[2:]) // 4
    return numba_case((2,), [x, zeros(100, dtype=np.uint8)], {1: (want, 0, 0)})


@case("nb_newton")
def nb_newton() -> Case:
    x = uniform(100, low=0.01, high=1e6, dtype=np.float64)
    return numba_case((2,), [x, zeros(100, dtype=np.float64), 100], {1: (np.sqrt(x), 1e-14, 0)})


@case("nb_spin_lock")
def nb_spin_lock() -> Case:
    counter = zeros(1, dtype=np.int32)
    return numba_case((2,), [zeros(1, dtype=np.int32), counter, 3], {1: (np.array([2 * 64 * 3]), 0, 0)})


# -- clang ---------------------------------------------------------------------------------------------------------------

BLOCKS = {"c_transpose": (16, 16)}  # threads per block; 64 where absent
"""C kernels by prefix: c_ in clang_nvptx.c, a_ in clang_amdgpu.c."""


@case("c_transpose")
def c_transpose() -> Case:
    x = uniform(20, 35)
    return (3, 2), [x, zeros(35, 20), 35, 20], {1: (x.T, 0, 0)}


@case("c_warp_reduce")
def c_warp_reduce() -> Case:
    x = integers(120, low=0)
    rows = np.pad(x, (0, 8)).reshape(4, 32)
    odd = ((rows & 1) << np.arange(32)).sum(1).astype(np.uint32).view(np.int32)
    want = np.stack([rows.sum(1), rows.max(1), odd], 1)
    return (2,), [x, zeros(4, 3, dtype=np.int32), 120], {1: (want, 0, 0)}


def _weigh(x: int) -> int:
    s = steps = 0
    while x > 1:
        if x % 7 == 3:
            x, steps = x - 3, steps + 1
            continue
        if s > 50:
            break
        x = 3 * x + 1 if x & 1 else x // 2
        s += 1
    r = {0: s, 1: -s, 2: s * s, 3: s ^ 5, 5: s << 2}.get(s & 7, 1)
    return r * 100 + steps


@case("c_diverge")
def c_diverge() -> Case:
    x = integers(150, low=1)
    return (3,), [x, zeros(150, dtype=np.int32), 150], {1: (np.array([_weigh(int(v)) for v in x], np.int32), 0, 0)}


@case("c_atomic")
def c_atomic() -> Case:
    x = integers(200, low=0)
    value = 0
    for _ in range(200):
        value = value * 3 + 1 & 0xFFFFFFFF
    want = np.array([*np.bincount(x & 15, minlength=16), x.max(), value], np.int64).astype(np.uint32).view(np.int32)
    return (2,), [x, zeros(18, dtype=np.int32), zeros(1), 200], {1: (want, 0, 0), 2: (np.array([x.sum()], np.float32), 1e-6, 0)}


@case("c_half")
def c_half() -> Case:
    a, b = uniform(100, seed=1, dtype=np.float16), uniform(100, seed=2, dtype=np.float16)
    return (2,), [a, b, zeros(100, dtype=np.float16), 100], {2: (a.astype(np.float64) * b.astype(np.float64) + 2, 2e-3, 0)}


@case("c_struct")
def c_struct() -> Case:
    p = np.zeros((100, 4), np.float32)
    p[:, :3] = uniform(100, 3)
    number = np.arange(100, dtype=np.int32)
    p[:, 3] = number.view(np.float32)
    length = np.sqrt((p[:, :3].astype(np.float64) ** 2).sum(1))
    q = np.concatenate([p[:, :3] / length[:, None], (number ^ 0x55).view(np.float32)[:, None]], 1)
    return (2,), [p, zeros(100, 4), zeros(100, dtype=np.float64), zeros(100, dtype=np.uint8), np.int64(100)], {
        1: (q, 1e-6, 1e-40), 2: (length * 0.1 + number, 1e-6, 0), 3: (((number * 3) & 255) >> 2, 0, 0)}


@case("a_scan")
def a_scan() -> Case:
    x = integers(2, 64)
    return (2,), [x, zeros(2, 64, dtype=np.int32)], {1: (np.cumsum(x, 1), 0, 0)}


@case("a_lanes")
def a_lanes() -> Case:
    x = integers(4, 32)
    lane = np.arange(32)
    positive = x > 0
    rank = np.where(positive, np.cumsum(positive, 1) - positive, -1)
    s = x + np.where(lane % 16 > 0, np.roll(x, 1, 1), 0)
    s = s + s[:, lane ^ 1]
    want = np.stack([rank, np.broadcast_to(x[:, :1], x.shape), np.roll(x, -1, 1), s], 2)
    return (2,), [x, zeros(4, 32, 4, dtype=np.int32)], {1: (want, 0, 0)}


@case("a_private")
def a_private() -> Case:
    x = integers(100, 8)
    want = []
    for row in x:
        a = [int(v) for v in row]
        for i in range(8):
            j = a[i] & 7
            a[i], a[j] = a[j], a[i]
        h = 0
        for v in a:
            h = h * 31 + v & 0xFFFFFFFF
        want.append(h)
    return (2,), [x, zeros(100, dtype=np.int32), 100], {1: (np.array(want, np.uint32).view(np.int32), 0, 0)}


@case("a_math")
def a_math() -> Case:
    x = uniform(100, low=0.25, high=4)
    z = x.astype(np.float64)
    rows = [1 / z + 1 / np.sqrt(z) + np.sqrt(z), np.clip(z, 1, 2) + z % 1, np.sin(2 * np.pi * z) + np.cos(2 * np.pi * z),
            np.exp(z) + np.log(z) + 2 * np.exp2(z) + np.log2(z), z * z + z + np.floor(z) + np.trunc(z) + np.floor(z + 0.5) + 4 * z]
    return (2,), [x, zeros(5, 100), 100], {1: (np.stack(rows), 1e-5, 3e-6)}
