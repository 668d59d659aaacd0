"""Triton kernels as libraries have them, run through the plug-in: losses, paged attention, quantization, sums over segments, double precision.

Each `check_*` function launches with `num_warps` and compares with NumPy (f32: 1e-5 relative unless said; integers exact)."""

from __future__ import annotations

import itertools

import numpy as np
import triton
import triton.language as tl
from kernels.cases import integers, uniform, zeros
from kernels.triton_more import close, fp8_values
from triton.language.extra import libdevice

import oxllc.triton_backend as ox


@triton.jit
def cross_entropy(x_ptr, label_ptr, loss_ptr, n, ignored, smoothing, BLOCK: tl.constexpr):
    """Loss of a row and, in place, its gradient, in blocks with an online maximum; rows of an ignored label end early."""
    row = tl.program_id(0).to(tl.int64)
    label = tl.load(label_ptr + row)
    x_ptr += row * n
    if label == ignored:
        for start in range(0, n, BLOCK):
            at = start + tl.arange(0, BLOCK)
            tl.store(x_ptr + at, 0.0, mask=at < n)
        return
    best = float("-inf")
    total = 0.0
    smooth = 0.0
    wanted = tl.load(x_ptr + label)
    for start in range(0, n, BLOCK):
        at = start + tl.arange(0, BLOCK)
        x = tl.load(x_ptr + at, mask=at < n, other=float("-inf"))
        smooth += tl.sum(tl.where(at < n, -x, 0.0))
        new = tl.maximum(best, tl.max(x))
        total = total * tl.exp(best - new) + tl.sum(tl.exp(x - new))
        best = new
    log_sum = best + tl.log(total)
    for start in range(0, n, BLOCK):
        at = start + tl.arange(0, BLOCK)
        x = tl.load(x_ptr + at, mask=at < n, other=float("-inf"))
        slope = tl.exp(x - best) / total - smoothing / n
        tl.store(x_ptr + at, tl.where(at == label, slope - (1 - smoothing), slope), mask=at < n)
    tl.store(loss_ptr + row, (log_sum - wanted) * (1 - smoothing) + (smooth / n + log_sum) * smoothing)


def check_cross_entropy(num_warps):
    x, loss = uniform(6, 300, seed=1) * 4, zeros(6)
    label = np.array([3, 299, -100, 0, 150, 7], np.int64)
    z = x.astype(np.float64)
    cross_entropy[(6,)](x, label, loss, 300, -100, 0.1, 128, num_warps=num_warps)
    log_p = z - np.log(np.exp(z).sum(1, keepdims=True))
    kept, rows = label != -100, np.arange(6)
    picked = np.where(kept, label, 0)
    close(loss, np.where(kept, -(0.9 * log_p[rows, picked] + 0.1 * log_p.mean(1)), 0), 1e-4, 1e-4)
    slope = np.exp(log_p) - 0.1 / 300
    slope[rows, picked] -= 0.9
    close(x, np.where(kept[:, None], slope, 0), 1e-4, 1e-5)


@triton.jit
def paged_attention(q_ptr, k_ptr, v_ptr, pages_ptr, length_ptr, out_ptr, scale, most_pages, HEADS: tl.constexpr, KV_HEADS: tl.constexpr,
                    D: tl.constexpr, PAGE: tl.constexpr):
    """One new query a sequence and head; keys and values lie in pages, and several heads share one of theirs."""
    sequence, kv = tl.program_id(0), tl.program_id(1)
    group: tl.constexpr = HEADS // KV_HEADS
    g, d, r = tl.arange(0, 16), tl.arange(0, D), tl.arange(0, PAGE)
    length = tl.load(length_ptr + sequence)
    at = (sequence * HEADS + kv * group + g[:, None]) * D + d[None, :]
    q = tl.load(q_ptr + at, mask=g[:, None] < group, other=0.0)
    best = tl.full((16,), float("-inf"), tl.float32)
    total = tl.zeros((16,), tl.float32)
    acc = tl.zeros((16, D), tl.float32)
    i = 0
    while i * PAGE < length:
        page = tl.load(pages_ptr + sequence * most_pages + i).to(tl.int64)
        valid = i * PAGE + r < length
        row = ((page * PAGE + r) * KV_HEADS + kv) * D
        k = tl.load(k_ptr + row[None, :] + d[:, None], mask=valid[None, :], other=0.0)
        s = tl.where(valid[None, :], tl.dot(q, k) * scale, -1e30)
        new = tl.maximum(best, tl.max(s, 1))
        p = tl.exp(s - new[:, None])
        old = tl.exp(best - new)
        v = tl.load(v_ptr + row[:, None] + d[None, :], mask=valid[:, None], other=0.0)
        acc = acc * old[:, None] + tl.dot(p.to(tl.float16), v)
        total = total * old + tl.sum(p, 1)
        best = new
        i += 1
    tl.store(out_ptr + at, acc / total[:, None], mask=g[:, None] < group)


def check_paged_attention(num_warps):
    lengths, pages = np.array([5, 33], np.int32), np.array([[7, 0, 0], [3, 11, 2]], np.int32)
    q, out = uniform(2, 4, 32, seed=1, dtype=np.float16), zeros(2, 4, 32)
    k, v = (uniform(12, 16, 2, 32, seed=s, dtype=np.float16) for s in (2, 3))
    paged_attention[(2, 2)](q, k, v, pages, lengths, out, 0.2, 3, 4, 2, 32, 16, num_warps=num_warps)
    for s in range(2):
        keys, values = (x[pages[s]].reshape(-1, 2, 32)[:lengths[s]].astype(np.float64) for x in (k, v))
        for h in range(4):
            p = np.exp(keys[:, h // 2] @ q[s, h].astype(np.float64) * 0.2)
            close(out[s, h], p @ values[:, h // 2] / p.sum(), 5e-3, 3e-3)


@triton.jit
def quantize_rows(x_ptr, q_ptr, scale_ptr, n, TOP: tl.constexpr, BLOCK: tl.constexpr):
    row, at = tl.program_id(0), tl.arange(0, BLOCK)
    x = tl.load(x_ptr + row * n + at, mask=at < n, other=0.0).to(tl.float32)
    scale = tl.maximum(tl.max(tl.abs(x)), 1e-10) / TOP
    y = tl.clamp(x / scale, -TOP, TOP)
    if q_ptr.dtype.element_ty == tl.int8:
        y = libdevice.rint(y)
    tl.store(q_ptr + row * n + at, y.to(q_ptr.dtype.element_ty), mask=at < n)
    tl.store(scale_ptr + row, scale)


def check_quantize_rows(num_warps):
    x, scale = uniform(4, 100, seed=1, dtype=np.float16), zeros(4)
    z = x.astype(np.float64)
    q = np.zeros((4, 100), np.uint8)
    quantize_rows[(4,)](x, ox.reinterpret(q, tl.float8e4nv), scale, 100, 448.0, 128, num_warps=num_warps)
    close(scale, np.abs(z).max(1) / 448)
    close(fp8_values(4)[q] * scale[:, None], z, 1 / 16, 1e-4)
    q = np.zeros((4, 100), np.int8)
    quantize_rows[(4,)](x, q, scale, 100, 127.0, 128, num_warps=num_warps)
    close(q * scale[:, None], z, 0, 0.501 * scale.max())


@triton.jit(noinline=True)
def horner(x, n):
    result = x
    i = 0
    while i < n:
        result = result * x + 1.0
        i += 1
    return result


@triton.jit
def segments(x_ptr, bounds_ptr, sum_ptr, row_ptr, table_ptr, rows, D: tl.constexpr, BLOCK: tl.constexpr):
    """Sums of segments of rows, scaled by a function that is called; rows added into a table with atomics, where the index is valid."""
    s = tl.program_id(0)
    low, high = tl.load(bounds_ptr + s), tl.load(bounds_ptr + s + 1)
    d = tl.arange(0, D)
    acc = tl.zeros((D,), tl.float32)
    for start in range(low, high, BLOCK):
        r = start + tl.arange(0, BLOCK)
        acc += tl.sum(tl.load(x_ptr + r[:, None] * D + d[None, :], mask=r[:, None] < high, other=0.0), 0)
    factor = horner(0.5, high - low)
    if (high - low) % 2 == 0:
        factor = horner(factor, 2)
    tl.store(sum_ptr + s * D + d, acc * factor)
    i = low
    while i < high:
        row = tl.load(row_ptr + i)
        if row >= 0 and row < rows:
            tl.atomic_add(table_ptr + row * D + d, tl.load(x_ptr + i * D + d))
        i += 1


def check_segments(num_warps):
    bounds = np.array([0, 3, 3, 40, 41, 77], np.int32)
    x, index = uniform(77, 32, seed=1), integers(77, seed=2, low=-1, high=12).astype(np.int64)
    sums, table = zeros(5, 32), zeros(10, 32)
    segments[(5,)](x, bounds, sums, index, table, 10, 32, 8, num_warps=num_warps)
    for s, (low, high) in enumerate(itertools.pairwise(bounds)):
        factor = horner.fn(0.5, high - low)
        close(sums[s], x[low:high].astype(np.float64).sum(0) * (factor if (high - low) % 2 else horner.fn(factor, 2)), 1e-4, 1e-4)
    want, valid = np.zeros((10, 32)), (index >= 0) & (index < 10)
    np.add.at(want, index[valid], x[valid])
    close(table, want, 1e-4, 1e-4)


@triton.jit
def doubles(x_ptr, out_ptr, root_ptr, n, BLOCK: tl.constexpr):
    at = tl.arange(0, BLOCK)
    x = tl.load(x_ptr + at, mask=at < n, other=1.0)
    tl.store(out_ptr + at, tl.exp(x), mask=at < n)
    tl.store(root_ptr + at, tl.sqrt(tl.abs(x)) / x, mask=at < n)


def check_doubles(num_warps):
    x = uniform(100, seed=1, dtype=np.float64) * 700
    x[:3] = -744.0, 709.5, -710.0
    out, root = zeros(100, dtype=np.float64), zeros(100, dtype=np.float64)
    doubles[(1,)](x, out, root, 100, 128, num_warps=num_warps)
    close(out, np.exp(x), 1e-13, 5e-324)
    close(root, np.sqrt(np.abs(x)) / x, 1e-15, 0)


CHECKS = {name.removeprefix("check_"): check for name, check in list(globals().items()) if name.startswith("check_")}
