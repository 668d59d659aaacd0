"""Triton kernels of further kinds, run through the plug-in: a list of products, four-bit weights, a state-space scan, selection by digits, double
precision.  Each `check_*` function launches with `num_warps` and compares with NumPy."""

from __future__ import annotations

import numpy as np
import triton
import triton.language as tl
from kernels.cases import integers, uniform, zeros
from kernels.triton_more import close


@triton.jit
def grouped_matmul(a_ptr, b_ptr, c_ptr, sizes_ptr, places_ptr, count, PROGRAMS: tl.constexpr, BM: tl.constexpr, BN: tl.constexpr,
                   BK: tl.constexpr):
    """Products of several sizes whose list lies on the device; programs take tiles in turn, whichever product they belong to."""
    tile = tl.program_id(0)
    end = 0
    for g in range(count):
        m, n, k = tl.load(sizes_ptr + 3 * g), tl.load(sizes_ptr + 3 * g + 1), tl.load(sizes_ptr + 3 * g + 2)
        columns = tl.cdiv(n, BN)
        tiles = tl.cdiv(m, BM) * columns
        while tile >= end and tile < end + tiles:
            a = a_ptr + tl.load(places_ptr + 3 * g)
            b = b_ptr + tl.load(places_ptr + 3 * g + 1)
            c = c_ptr + tl.load(places_ptr + 3 * g + 2)
            rm = (tile - end) // columns * BM + tl.arange(0, BM)
            rn = (tile - end) % columns * BN + tl.arange(0, BN)
            acc = tl.zeros((BM, BN), tl.float32)
            for start in range(0, k, BK):
                rk = start + tl.arange(0, BK)
                x = tl.load(a + rm[:, None] * k + rk[None, :], mask=(rm[:, None] < m) & (rk[None, :] < k), other=0.0)
                y = tl.load(b + rk[:, None] * n + rn[None, :], mask=(rk[:, None] < k) & (rn[None, :] < n), other=0.0)
                acc = tl.dot(x, y, acc)
            tl.store(c + rm[:, None] * n + rn[None, :], acc.to(tl.float16), mask=(rm[:, None] < m) & (rn[None, :] < n))
            tile += PROGRAMS
        end += tiles


def check_grouped_matmul(num_warps):
    sizes = np.array([(48, 32, 64), (17, 40, 16), (33, 20, 40)], np.int32)
    a = [uniform(m, k, seed=i, dtype=np.float16) for i, (m, _, k) in enumerate(sizes)]
    b = [uniform(k, n, seed=9 + i, dtype=np.float16) for i, (_, n, k) in enumerate(sizes)]
    lengths = np.array([(m * k, k * n, m * n) for m, n, k in sizes], np.int32)
    places = (np.cumsum(lengths, 0) - lengths).astype(np.int32)
    c = zeros(int(lengths[:, 2].sum()), dtype=np.float16)
    flat = [np.concatenate([x.ravel() for x in xs]) for xs in (a, b)]
    grouped_matmul[(3,)](*flat, c, sizes, places, 3, 3, 32, 32, 16, num_warps=num_warps)
    for (m, n, _), (_, _, at), x, y in zip(sizes, places, a, b):
        close(c[at:at + m * n].reshape(m, n), x.astype(np.float64) @ y.astype(np.float64), 2e-3, 2e-3)


@triton.jit
def four_bit_matmul(a_ptr, packed_ptr, scale_ptr, zero_ptr, c_ptr, m, n, k, GROUP: tl.constexpr, BM: tl.constexpr, BN: tl.constexpr):
    """Weights of four bits, eight to a word along k, with a scale and a zero for each group of rows."""
    rm = tl.program_id(0) * BM + tl.arange(0, BM)
    rn = tl.program_id(1) * BN + tl.arange(0, BN)
    acc = tl.zeros((BM, BN), tl.float32)
    for start in range(0, k, GROUP):
        rk = start + tl.arange(0, GROUP)
        x = tl.load(a_ptr + rm[:, None] * k + rk[None, :], mask=rm[:, None] < m, other=0.0)
        words = tl.load(packed_ptr + rk[:, None] // 8 * n + rn[None, :])
        scale, zero = tl.load(scale_ptr + start // GROUP * n + rn), tl.load(zero_ptr + start // GROUP * n + rn)
        weight = (words >> (rk % 8 * 4)[:, None]) & 15
        acc = tl.dot(x, (weight - zero[None, :]).to(tl.float16) * scale[None, :], acc)
    tl.store(c_ptr + rm[:, None] * n + rn[None, :], acc, mask=rm[:, None] < m)


def check_four_bit_matmul(num_warps):
    m, n, k, group = 20, 64, 64, 32
    a, scale = uniform(m, k, dtype=np.float16), uniform(k // group, n, seed=2, low=0.01, high=0.1, dtype=np.float16)
    weight, zero = integers(k, n, seed=1, low=0, high=16), integers(k // group, n, seed=3, low=0, high=16)
    packed = sum(weight[i::8].astype(np.uint32) << 4 * i for i in range(8)).astype(np.uint32).view(np.int32)
    c = zeros(m, n)
    four_bit_matmul[(1, 2)](a, packed, scale, zero, c, m, n, k, group, 32, 32, num_warps=num_warps)
    want = (weight - np.repeat(zero, group, 0)).astype(np.float16) * np.repeat(scale, group, 0)
    close(c, a.astype(np.float64) @ want.astype(np.float64), 1e-3, 1e-3)


@triton.jit
def state_space(x_ptr, dt_ptr, a_ptr, b_ptr, c_ptr, y_ptr, length, width, STATES: tl.constexpr, BLOCK: tl.constexpr):
    """A recurrence whose decay depends on the input, step by step, with its states in registers."""
    d, s = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK), tl.arange(0, STATES)
    mask = d < width
    a = tl.load(a_ptr + d[:, None] * STATES + s[None, :], mask=mask[:, None], other=0.0)
    h = tl.zeros((BLOCK, STATES), tl.float32)
    for t in range(length):
        x = tl.load(x_ptr + t * width + d, mask=mask, other=0.0)
        dt = tl.load(dt_ptr + t * width + d, mask=mask, other=0.0)
        dt = tl.where(dt > 20.0, dt, tl.log(1.0 + tl.exp(dt)))
        h = tl.exp(dt[:, None] * a) * h + (dt * x)[:, None] * tl.load(b_ptr + t * STATES + s)[None, :]
        tl.store(y_ptr + t * width + d, tl.sum(h * tl.load(c_ptr + t * STATES + s)[None, :], 1), mask=mask)


def check_state_space(num_warps):
    length, width, states = 9, 37, 16
    x, dt = uniform(length, width, seed=1), uniform(length, width, seed=2)
    a = -np.exp(uniform(width, states, seed=3))
    b, c, y = uniform(length, states, seed=4), uniform(length, states, seed=5), zeros(length, width)
    state_space[(2,)](x, dt, a, b, c, y, length, width, states, 32, num_warps=num_warps)
    h, want = np.zeros((width, states)), []
    for t in range(length):
        step = np.log1p(np.exp(dt[t].astype(np.float64)))
        h = np.exp(step[:, None] * a) * h + (step * x[t])[:, None] * b[t]
        want.append((h * c[t]).sum(1))
    close(y, want, 2e-5, 2e-5)


@triton.jit
def select_by_digits(x_ptr, out_ptr, n, k, BLOCK: tl.constexpr):
    """The k-th largest number of a row: its ordered bits by digits of eight, each by a histogram of what is left."""
    at = tl.arange(0, BLOCK)
    bits = tl.load(x_ptr + tl.program_id(0) * n + at, mask=at < n, other=0.0).to(tl.uint32, bitcast=True)
    bits = tl.where(bits >> 31 != 0, ~bits, bits | 0x80000000)
    left = at < n
    wanted = k
    found = tl.zeros((), tl.uint32)
    for i in tl.static_range(0, 32, 8):
        digit = ((bits >> (24 - i)) & 255).to(tl.int32)
        counts = tl.histogram(digit, 256, mask=left)
        above = tl.cumsum(counts, 0, reverse=True)
        hit = (above >= wanted) & (above - counts < wanted)
        chosen = tl.sum(tl.where(hit, tl.arange(0, 256), 0), 0)
        wanted -= tl.sum(tl.where(hit, above - counts, 0), 0)
        left = left & (digit == chosen)
        found = found | (chosen.to(tl.uint32) << (24 - i))
    tl.store(out_ptr + tl.program_id(0), tl.where(found >> 31 != 0, found & 0x7FFFFFFF, ~found).to(tl.float32, bitcast=True))


def check_select_by_digits(num_warps):
    x, out = uniform(3, 300), zeros(3)
    select_by_digits[(3,)](x, out, 300, 17, 512, num_warps=num_warps)
    np.testing.assert_array_equal(out, np.sort(x, 1)[:, -17])


@triton.jit
def waves(x_ptr, y_ptr, sine_ptr, cosine_ptr, rest_ptr, BLOCK: tl.constexpr):
    at = tl.arange(0, BLOCK)
    x = tl.load(x_ptr + at)
    tl.store(sine_ptr + at, tl.sin(x))
    tl.store(cosine_ptr + at, tl.cos(x))
    tl.store(rest_ptr + at, x % tl.load(y_ptr + at))


def check_waves(num_warps):
    """Angles up to 1e290, whose reduction takes bits of 2/pi from far behind the point."""
    rng = np.random.default_rng(3)
    x, y = rng.standard_normal(128) * 10.0 ** rng.integers(-3, 290, 128), rng.standard_normal(128)
    sine, cosine, rest = (zeros(128, dtype=np.float64) for _ in range(3))
    waves[(1,)](x, y, sine, cosine, rest, 128, num_warps=num_warps)
    close(sine, np.sin(x), 1e-15, 1e-300)
    close(cosine, np.cos(x), 1e-15, 0)
    np.testing.assert_array_equal(rest, np.fmod(x, y))


CHECKS = {name.removeprefix("check_"): check for name, check in list(globals().items()) if name.startswith("check_")}
