"""Triton kernels that are only run through the plug-in: those of well-known kinds that `triton_sources.py` lacks.

Each `check_*` function launches a kernel with `num_warps` and compares with NumPy; it raises AssertionError where results differ.
Tolerances: f32 1e-5 relative (sums over k by as much absolute), f16 and bf16 results by their own rounding, integers exact.
"""

from __future__ import annotations

import numpy as np
import triton
import triton.language as tl
from kernels.cases import from_bf16, integers, to_bf16, uniform, zeros
from triton.language.extra import libdevice

import oxllc.triton_backend as ox


def close(got, want, rtol=1e-5, atol=1e-5):
    np.testing.assert_allclose(got.astype(np.float64), np.asarray(want, np.float64), rtol=rtol, atol=atol)


def fp8_values(exponent_bits):
    """The 256 values of an 8-bit float (OCP: e4m3fn or e5m2), infinities and NaN as NaN."""
    bits = np.arange(256)
    mantissa_bits = 7 - exponent_bits
    bias = (1 << exponent_bits - 1) - 1
    sign = np.where(bits >> 7, -1.0, 1.0)
    e, m = bits >> mantissa_bits & (1 << exponent_bits) - 1, bits & (1 << mantissa_bits) - 1
    value = np.where(e == 0, m * 2.0 ** (1 - bias - mantissa_bits), (1 + m / (1 << mantissa_bits)) * 2.0 ** (e - bias)) * sign
    special = (bits & 0x7F) == 0x7F if exponent_bits == 4 else e == 31
    return np.where(special, np.nan, value)


@triton.jit
def matmul_strided(a_ptr, b_ptr, c_ptr, m, n, k, sam, sak, sbk, sbn, scm, scn, BM: tl.constexpr, BN: tl.constexpr, BK: tl.constexpr,
                   GROUP: tl.constexpr, ACTIVATION: tl.constexpr):
    """Blocks in groups of rows (for the cache's sake), any strides, a fused activation."""
    pid = tl.program_id(0)
    rows_of_blocks = tl.cdiv(m, BM)
    columns_of_blocks = tl.cdiv(n, BN)
    in_group = GROUP * columns_of_blocks
    first = pid // in_group * GROUP
    height = min(rows_of_blocks - first, GROUP)
    row = first + pid % in_group % height
    column = pid % in_group // height
    rm = (row * BM + tl.arange(0, BM)) % m
    rn = (column * BN + tl.arange(0, BN)) % n
    rk = tl.arange(0, BK)
    a = a_ptr + rm[:, None] * sam + rk[None, :] * sak
    b = b_ptr + rk[:, None] * sbk + rn[None, :] * sbn
    acc = tl.zeros((BM, BN), dtype=tl.float32)
    for i in range(tl.cdiv(k, BK)):
        x = tl.load(a, mask=rk[None, :] < k - i * BK, other=0.0)
        y = tl.load(b, mask=rk[:, None] < k - i * BK, other=0.0)
        acc = tl.dot(x, y, acc)
        a += BK * sak
        b += BK * sbk
    if ACTIVATION == "leaky":
        acc = tl.where(acc >= 0, acc, 0.01 * acc)
    om = row * BM + tl.arange(0, BM)
    on = column * BN + tl.arange(0, BN)
    tl.store(c_ptr + om[:, None] * scm + on[None, :] * scn, acc.to(c_ptr.dtype.element_ty), mask=(om[:, None] < m) & (on[None, :] < n))


def matmul(a, b, c, a_arg, b_arg, num_warps, **blocks):
    strides = [s // x.itemsize for x in (a, b, c) for s in x.strides]
    (m, k), n = a.shape, b.shape[1]
    size = {"BM": 32, "BN": 32, "BK": 32, "GROUP": 2, "ACTIVATION": "", **blocks}
    grid = (triton.cdiv(m, size["BM"]) * triton.cdiv(n, size["BN"]),)
    return matmul_strided[grid](a_arg, b_arg, c, m, n, k, *strides, **size, num_warps=num_warps)


def check_matmul_f16_transposed(num_warps):
    a, b = uniform(50, 70, seed=1, dtype=np.float16), uniform(45, 50, seed=2, dtype=np.float16).T
    a, b = a.T, b  # 70 x 50 by columns, 50 x 45 by columns
    c = zeros(70, 45, dtype=np.float16)
    matmul(a, b, c, a, b, num_warps, ACTIVATION="leaky")
    want = a.astype(np.float64) @ b.astype(np.float64)
    close(c, np.where(want >= 0, want, 0.01 * want), 1e-3, 1e-3)


def check_matmul_bf16(num_warps):
    a, b, c = to_bf16(uniform(40, 64, seed=1)), to_bf16(uniform(64, 48, seed=2)), zeros(40, 48)
    matmul(a, b, c, ox.reinterpret(a, tl.bfloat16), ox.reinterpret(b, tl.bfloat16), num_warps)
    close(c, from_bf16(a).astype(np.float64) @ from_bf16(b))


def check_matmul_fp8(num_warps):
    for exponent, dtype in ((4, tl.float8e4nv), (5, tl.float8e5)):
        values = fp8_values(exponent)
        usable = np.flatnonzero(np.abs(values) <= 4).astype(np.uint8)
        a, b = usable[integers(33, 64, seed=1, low=0, high=len(usable))], usable[integers(64, 40, seed=2, low=0, high=len(usable))]
        c = zeros(33, 40)
        matmul(a, b, c, ox.reinterpret(a, dtype), ox.reinterpret(b, dtype), num_warps, BK=64)
        close(c, values[a] @ values[b], 1e-5, 1e-4)


@triton.jit
def matmul_int8(a_ptr, b_ptr, c_ptr, N: tl.constexpr, K: tl.constexpr):
    r, k = tl.arange(0, N), tl.arange(0, K)
    a = tl.load(a_ptr + r[:, None] * K + k[None, :])
    b = tl.load(b_ptr + k[:, None] * N + r[None, :])
    tl.store(c_ptr + r[:, None] * N + r[None, :], tl.dot(a, b, out_dtype=tl.int32))


def check_matmul_int8(num_warps):
    a, b = integers(64, 32, seed=1, low=-128, high=128, dtype=np.int8), integers(32, 64, seed=2, low=-128, high=128, dtype=np.int8)
    c = zeros(64, 64, dtype=np.int32)
    matmul_int8[(1,)](a, b, c, 64, 32, num_warps=num_warps)
    np.testing.assert_array_equal(c, a.astype(np.int32) @ b.astype(np.int32))


@triton.jit
def attention(q_ptr, k_ptr, v_ptr, o_ptr, l_ptr, scale, sh, length, CAUSAL: tl.constexpr, BM: tl.constexpr, BN: tl.constexpr, D: tl.constexpr):
    """Attention of one head's BM queries with online softmax in powers of two; causal blocks past the diagonal are not visited."""
    start = tl.program_id(0) * BM
    base = tl.program_id(1) * sh
    rows = start + tl.arange(0, BM)
    d = tl.arange(0, D)
    q = tl.load(q_ptr + base + rows[:, None] * D + d[None, :], mask=rows[:, None] < length, other=0.0)
    best = tl.full((BM,), float("-inf"), dtype=tl.float32)
    total = tl.zeros((BM,), dtype=tl.float32)
    acc = tl.zeros((BM, D), dtype=tl.float32)
    end = min(length, start + BM) if CAUSAL else length
    for at in range(0, end, BN):
        keys = at + tl.arange(0, BN)
        k = tl.load(k_ptr + base + keys[None, :] * D + d[:, None], mask=keys[None, :] < length, other=0.0)
        s = tl.dot(q, k) * (scale * 1.44269504)
        keep = keys[None, :] < length
        if CAUSAL:
            keep = keep & (keys[None, :] <= rows[:, None])
        s = tl.where(keep, s, float("-inf"))
        new = tl.maximum(best, tl.max(s, 1))
        p = tl.exp2(s - new[:, None])
        old = tl.exp2(best - new)
        total = total * old + tl.sum(p, 1)
        v = tl.load(v_ptr + base + keys[:, None] * D + d[None, :], mask=keys[:, None] < length, other=0.0)
        acc = tl.dot(p.to(v.dtype), v, acc * old[:, None])
        best = new
    tl.store(o_ptr + base + rows[:, None] * D + d[None, :], acc / total[:, None], mask=rows[:, None] < length)
    tl.store(l_ptr + tl.program_id(1) * length + rows, best + tl.log2(total), mask=rows < length)


def attention_case(num_warps, causal, length=45, d=32, heads=2, blocks=(32, 32)):
    q, k, v = (uniform(heads, length, d, seed=s, dtype=np.float16) for s in (1, 2, 3))
    out, log = zeros(heads, length, d), zeros(heads, length)
    grid = (triton.cdiv(length, blocks[0]), heads)
    attention[grid](q, k, v, out, log, 0.3, length * d, length, causal, *blocks, d, num_warps=num_warps)
    s = q.astype(np.float64) @ k.astype(np.float64).transpose(0, 2, 1) * 0.3
    if causal:
        s[:, np.triu(np.ones((length, length), bool), 1)] = -np.inf
    e = np.exp(s)
    close(out, e / e.sum(2, keepdims=True) @ v.astype(np.float64), 5e-3, 2e-3)
    close(log, np.log2(e.sum(2)), 1e-3, 1e-3)


def check_attention(num_warps):
    attention_case(num_warps, False)


def check_attention_causal(num_warps):
    attention_case(num_warps, True)


@triton.jit
def top_k(x_ptr, out_ptr, sorted_ptr, n, BLOCK: tl.constexpr, K: tl.constexpr):
    at = tl.arange(0, BLOCK)
    row = tl.program_id(0)
    x = tl.load(x_ptr + row * n + at, mask=at < n, other=-float("inf"))
    tl.store(out_ptr + row * K + tl.arange(0, K), tl.topk(x, K))
    tl.store(sorted_ptr + row * BLOCK + at, tl.sort(x, descending=True))


def check_top_k(num_warps):
    x = uniform(3, 100)
    out, ordered = zeros(3, 8), zeros(3, 128)
    top_k[(3,)](x, out, ordered, 100, 128, 8, num_warps=num_warps)
    want = -np.sort(-x, 1)
    np.testing.assert_array_equal(out, want[:, :8])
    np.testing.assert_array_equal(ordered[:, :100], want)


@triton.jit
def locked_sum(x_ptr, lock_ptr, count_ptr, out_ptr, n, BLOCK: tl.constexpr):
    """Rows added one after the other under a lock; the first one stores."""
    at = tl.arange(0, BLOCK)
    x = tl.load(x_ptr + tl.program_id(0) * n + at, mask=at < n, other=0.0)
    while tl.atomic_cas(lock_ptr, 0, 1) == 1:
        pass
    if tl.load(count_ptr) == 0:
        tl.atomic_xchg(count_ptr, 1)
    else:
        x += tl.load(out_ptr + at, mask=at < n)
    tl.store(out_ptr + at, x, mask=at < n)
    tl.debug_barrier()
    tl.atomic_xchg(lock_ptr, 0)


def check_spin_lock(num_warps):
    x, out = integers(12, 50).astype(np.float32), zeros(50)
    locked_sum[(12,)](x, zeros(1, dtype=np.int32), zeros(1, dtype=np.int32), out, 50, 64, num_warps=num_warps)
    np.testing.assert_array_equal(out, x.sum(0))


@triton.jit
def gather_2d(x_ptr, i_ptr, j_ptr, rows_ptr, columns_ptr, M: tl.constexpr, N: tl.constexpr):
    r, c = tl.arange(0, M), tl.arange(0, N)
    at = r[:, None] * N + c[None, :]
    x = tl.load(x_ptr + at)
    tl.store(rows_ptr + at, tl.gather(x, tl.load(i_ptr + at), 0))
    tl.store(columns_ptr + at, tl.gather(x, tl.load(j_ptr + at), 1))


def check_gather(num_warps):
    x, i, j = uniform(16, 64), integers(16, 64, seed=1, low=0, high=16), integers(16, 64, seed=2, low=0, high=64)
    down, across = zeros(16, 64), zeros(16, 64)
    gather_2d[(1,)](x, i, j, down, across, 16, 64, num_warps=num_warps)
    np.testing.assert_array_equal(down, np.take_along_axis(x, i, 0))
    np.testing.assert_array_equal(across, np.take_along_axis(x, j, 1))


@triton.jit
def _welford(mean1, m1, n1, mean2, m2, n2):
    n = n1 + n2
    delta = mean2 - mean1
    share = tl.where(n == 0.0, 0.0, n2 / n)
    return mean1 + delta * share, m1 + m2 + delta * delta * n1 * share, n


@triton.jit
def _larger(a, b):
    return tl.maximum(a, b)


@triton.jit
def scans(x_ptr, down_ptr, back_ptr, product_ptr, top_ptr, mean_ptr, var_ptr, M: tl.constexpr, N: tl.constexpr):
    """Scans over either axis, from the end too, of products and maxima; mean and variance as one reduction."""
    r, c = tl.arange(0, M), tl.arange(0, N)
    at = r[:, None] * N + c[None, :]
    x = tl.load(x_ptr + at)
    tl.store(down_ptr + at, tl.cumsum(x, 0))
    tl.store(back_ptr + at, tl.cumsum(x, 1, reverse=True))
    tl.store(product_ptr + at, tl.cumprod(x, 1))
    tl.store(top_ptr + at, tl.associative_scan(x, 1, _larger))
    mean, m2, n = tl.reduce((x, tl.zeros_like(x), tl.full((M, N), 1.0, tl.float32)), 1, _welford)
    tl.store(mean_ptr + r, mean)
    tl.store(var_ptr + r, m2 / n)


def check_scans(num_warps):
    x = uniform(16, 64, low=0.5, high=1.5)
    out = [zeros(16, 64) for _ in range(4)]
    mean, var = zeros(16), zeros(16)
    scans[(1,)](x, *out, mean, var, 16, 64, num_warps=num_warps)
    z = x.astype(np.float64)
    for got, want in zip(out, (np.cumsum(z, 0), np.cumsum(z[:, ::-1], 1)[:, ::-1], np.cumprod(z, 1), np.maximum.accumulate(z, 1))):
        close(got, want)
    close(mean, z.mean(1))
    close(var, z.var(1))


@triton.jit
def library(x_ptr, y_ptr, out_ptr, n, BLOCK: tl.constexpr):
    at = tl.arange(0, BLOCK)
    x = tl.load(x_ptr + at)
    y = tl.load(y_ptr + at)
    tl.store(out_ptr + at, libdevice.tan(x))
    tl.store(out_ptr + n + at, libdevice.asin(x))
    tl.store(out_ptr + 2 * n + at, libdevice.acos(x))
    tl.store(out_ptr + 3 * n + at, libdevice.atan2(x, y))
    tl.store(out_ptr + 4 * n + at, libdevice.sinh(x))
    tl.store(out_ptr + 5 * n + at, libdevice.cosh(x))
    tl.store(out_ptr + 6 * n + at, libdevice.tanh(x))
    tl.store(out_ptr + 7 * n + at, libdevice.log1p(x))
    tl.store(out_ptr + 8 * n + at, libdevice.expm1(x))
    tl.store(out_ptr + 9 * n + at, libdevice.pow(y, x))
    tl.store(out_ptr + 10 * n + at, libdevice.atan(y))
    tl.store(out_ptr + 11 * n + at, libdevice.exp2(y))
    tl.store(out_ptr + 12 * n + at, libdevice.log10(y))
    tl.store(out_ptr + 13 * n + at, libdevice.fmod(y, x + 2))
    tl.store(out_ptr + 14 * n + at, libdevice.erf(x))
    tl.store(out_ptr + 15 * n + at, libdevice.round(y))


def check_library(num_warps):
    x, y = uniform(128, seed=1, low=-0.95, high=0.95), uniform(128, seed=2, low=0.1, high=8)
    out = zeros(16, 128)
    library[(1,)](x, y, out, 128, 128, num_warps=num_warps)
    a, b = x.astype(np.float64), y.astype(np.float64)
    import math

    want = [np.tan(a), np.arcsin(a), np.arccos(a), np.arctan2(a, b), np.sinh(a), np.cosh(a), np.tanh(a), np.log1p(a), np.expm1(a), b**a,
            np.arctan(b), np.exp2(b), np.log10(b), np.fmod(b, (x + np.float32(2)).astype(np.float64)), [math.erf(v) for v in a], np.rint(b)]
    for i in range(16):
        close(out[i], want[i], 5e-6, 1e-6)


@triton.jit
def block_pointers(x_ptr, out_ptr, m, n, BM: tl.constexpr, BN: tl.constexpr):
    """A tile moved by a tensor descriptor made on the device, its rows and columns exchanged."""
    x = tl.make_tensor_descriptor(x_ptr, [m, n], [n, 1], [BM, BN])
    out = tl.make_tensor_descriptor(out_ptr, [n, m], [m, 1], [BN, BM])
    i, j = tl.program_id(0) * BM, tl.program_id(1) * BN
    out.store([j, i], x.load([i, j]).T * 2)


def check_descriptors(num_warps):
    x, out = uniform(36, 52), zeros(52, 36)
    block_pointers[(2, 4)](x, out, 36, 52, 32, 16, num_warps=num_warps)
    np.testing.assert_array_equal(out, x.T * 2)


@triton.jit
def conv_gemm(x_ptr, w_ptr, out_ptr, H: tl.constexpr, W: tl.constexpr, C: tl.constexpr, F: tl.constexpr, K: tl.constexpr, BP: tl.constexpr):
    """A convolution of C channels to F filters as matrix products, one per tap; padding by zeros."""
    p = tl.program_id(0) * BP + tl.arange(0, BP)
    y, x = p // W, p % W
    c, f = tl.arange(0, C), tl.arange(0, F)
    acc = tl.zeros((BP, F), dtype=tl.float32)
    for i in range(K):
        for j in range(K):
            r, s = y + i - K // 2, x + j - K // 2
            inside = (p < H * W) & (r >= 0) & (r < H) & (s >= 0) & (s < W)
            a = tl.load(x_ptr + (r * W + s)[:, None] * C + c[None, :], mask=inside[:, None], other=0.0)
            b = tl.load(w_ptr + ((i * K + j) * C + c)[:, None] * F + f[None, :])
            acc = tl.dot(a, b, acc)
    tl.store(out_ptr + p[:, None] * F + f[None, :], acc, mask=(p < H * W)[:, None])


def check_conv2d(num_warps):
    x, w, out = uniform(9, 11, 16, seed=1, dtype=np.float16), uniform(3, 3, 16, 32, seed=2, dtype=np.float16), zeros(9, 11, 32)
    conv_gemm[(triton.cdiv(99, 32),)](x, w, out, 9, 11, 16, 32, 3, 32, num_warps=num_warps)
    padded = np.pad(x.astype(np.float64), ((1, 1), (1, 1), (0, 0)))
    close(out, sum(padded[i:i + 9, j:j + 11] @ w[i, j].astype(np.float64) for i in range(3) for j in range(3)), 1e-4, 1e-4)


@triton.jit
def persistent_softmax(out_ptr, x_ptr, x_stride, out_stride, rows, columns, BLOCK: tl.constexpr, STAGES: tl.constexpr):
    for row in tl.range(tl.program_id(0), rows, tl.num_programs(0), num_stages=STAGES):
        at = tl.arange(0, BLOCK)
        x = tl.load(x_ptr + row * x_stride + at, mask=at < columns, other=-float("inf"))
        e = tl.exp(x - tl.max(x, axis=0))
        tl.store(out_ptr + row * out_stride + at, e / tl.sum(e, axis=0), mask=at < columns)


def check_softmax(num_warps):
    whole = uniform(10, 300, low=-5, high=5)
    x, out = whole[1:, 7:288], zeros(9, 281)  # a view: strides that are not its width
    persistent_softmax[(4,)](out, x, 300, 281, 9, 281, 512, 2, num_warps=num_warps)
    e = np.exp(x.astype(np.float64) - x.max(1, keepdims=True))
    close(out, e / e.sum(1, keepdims=True), 1e-5, 1e-7)


@triton.jit
def shapes(x_ptr, a_ptr, b_ptr, c_ptr, N: tl.constexpr):
    """Split, interleaved, permuted, broadcast and concatenated tensors; batches of products."""
    at = tl.arange(0, N)
    x = tl.load(x_ptr + tl.arange(0, 2 * N))
    even, odd = tl.split(tl.reshape(x, (N, 2)))
    tl.store(a_ptr + tl.arange(0, 2 * N), tl.interleave(odd, even))
    cube = tl.permute(tl.reshape(x, (2, 4, N // 4)), (1, 2, 0))
    tl.store(b_ptr + tl.arange(0, 2 * N), tl.reshape(cube, (2 * N,)))
    wide = tl.broadcast_to(even[:, None], (N, 4)) + tl.arange(0, 4)[None, :]
    tl.store(c_ptr + at[:, None] * 4 + tl.arange(0, 4)[None, :], wide)


def check_shapes(num_warps):
    x, a, b, c = uniform(128), zeros(128), zeros(128), zeros(64, 4)
    shapes[(1,)](x, a, b, c, 64, num_warps=num_warps)
    np.testing.assert_array_equal(a, np.stack([x[1::2], x[::2]], 1).reshape(-1))
    np.testing.assert_array_equal(b, x.reshape(2, 4, 16).transpose(1, 2, 0).reshape(-1))
    np.testing.assert_array_equal(c, x[::2, None] + np.arange(4, dtype=np.float32))


@triton.jit
def small_types(b_ptr, s_ptr, u_ptr, flag_ptr, wide_ptr, out_ptr, n, BLOCK: tl.constexpr):
    """Bytes, signed and not, 16 and 64 bits, flags; division that rounds to zero."""
    at = tl.arange(0, BLOCK)
    mask = at < n
    b, s, u = tl.load(b_ptr + at, mask=mask), tl.load(s_ptr + at, mask=mask, other=1), tl.load(u_ptr + at, mask=mask, other=1)
    flag = tl.load(flag_ptr + at, mask=mask, other=0)
    wide = tl.load(wide_ptr + at, mask=mask)
    tl.store(out_ptr + at, b.to(tl.int64) * s + u, mask=mask)
    tl.store(out_ptr + n + at, tl.where(flag, wide // 7, wide % 1000003), mask=mask)
    tl.store(out_ptr + 2 * n + at, (b + b).to(tl.int64) + (u >> 3).to(tl.int64), mask=mask)
    tl.store(flag_ptr + at, (wide > 0) & (s < 0), mask=mask)


def check_small_types(num_warps):
    n = 100
    b, s, u = integers(n, low=-128, high=128, dtype=np.int8), integers(n, seed=1, dtype=np.int16), integers(n, low=0, high=65536, dtype=np.uint16)
    flag, wide, out = integers(n, low=0, high=2).astype(bool), integers(n, low=-1 << 60, high=1 << 60, dtype=np.int64), zeros(3, n, dtype=np.int64)
    was = flag.copy()
    small_types[(1,)](b, s, u, flag, wide, out, n, 128, num_warps=num_warps)
    quotient = np.sign(wide) * (np.abs(wide) // 7)
    rest = np.sign(wide) * (np.abs(wide) % 1000003)
    np.testing.assert_array_equal(out[0], b.astype(np.int64) * s + u)
    np.testing.assert_array_equal(out[1], np.where(was, quotient, rest))
    np.testing.assert_array_equal(out[2], (b + b).astype(np.int64) + (u >> 3))
    np.testing.assert_array_equal(flag, (wide > 0) & (s < 0))


@triton.jit
def more_atomics(x_ptr, f_ptr, old_ptr, low_ptr, bits_ptr, n, BLOCK: tl.constexpr):
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    mask = at < n
    x = tl.load(x_ptr + at, mask=mask, other=0.0)
    zero = at * 0
    tl.store(old_ptr + at, tl.atomic_add(f_ptr + zero, x, mask=mask), mask=mask)
    tl.atomic_max(low_ptr + zero, x, mask=mask)
    tl.atomic_min(low_ptr + 1 + zero, x, mask=mask)
    tl.atomic_or(bits_ptr + zero, at.to(tl.int64) << 32, mask=mask)
    tl.atomic_and(bits_ptr + 1 + zero, at.to(tl.int64), mask=mask)


def check_atomics(num_warps):
    x = integers(300).astype(np.float32)
    total, old, low, bits = zeros(1), zeros(300), zeros(2), np.array([0, -1], np.int64)
    more_atomics[(3,)](x, total, old, low, bits, 300, 128, num_warps=num_warps)
    assert total[0] == x.sum()
    assert len(set(old)) > 250
    np.testing.assert_array_equal(low, [x.max(), x.min()])
    np.testing.assert_array_equal(bits, [np.bitwise_or.reduce(np.arange(300)) << 32, 0])


CHECKS = {name.removeprefix("check_"): f for name, f in list(globals().items()) if name.startswith("check_")}
