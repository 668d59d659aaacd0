"""Triton kernels of many kinds: element-wise, reductions, scans, tensor products, atomics, random numbers, sorting."""

import triton
import triton.language as tl


@triton.jit
def add_odd(x_ptr, y_ptr, out_ptr, n, BLOCK: tl.constexpr):
    """out = x + y below n, n no multiple of anything."""
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    mask = at < n
    tl.store(out_ptr + at, tl.load(x_ptr + at, mask=mask) + tl.load(y_ptr + at, mask=mask, other=1.0), mask=mask)


@triton.jit
def softmax(x_ptr, out_ptr, columns, BLOCK: tl.constexpr):
    row = tl.program_id(0)
    at = tl.arange(0, BLOCK)
    mask = at < columns
    x = tl.load(x_ptr + row * columns + at, mask=mask, other=-float("inf"))
    e = tl.exp(x - tl.max(x, axis=0))
    tl.store(out_ptr + row * columns + at, e / tl.sum(e, axis=0), mask=mask)


@triton.jit
def layer_norm(x_ptr, w_ptr, b_ptr, out_ptr, mean_ptr, rstd_ptr, columns, eps, BLOCK: tl.constexpr):
    row = tl.program_id(0)
    x_ptr += row * columns
    out_ptr += row * columns
    total = tl.zeros([BLOCK], dtype=tl.float32)
    for start in range(0, columns, BLOCK):
        at = start + tl.arange(0, BLOCK)
        total += tl.load(x_ptr + at, mask=at < columns, other=0.0)
    mean = tl.sum(total, axis=0) / columns
    squares = tl.zeros([BLOCK], dtype=tl.float32)
    for start in range(0, columns, BLOCK):
        at = start + tl.arange(0, BLOCK)
        x = tl.load(x_ptr + at, mask=at < columns, other=0.0)
        x = tl.where(at < columns, x - mean, 0.0)
        squares += x * x
    rstd = 1 / tl.sqrt(tl.sum(squares, axis=0) / columns + eps)
    tl.store(mean_ptr + row, mean)
    tl.store(rstd_ptr + row, rstd)
    for start in range(0, columns, BLOCK):
        at = start + tl.arange(0, BLOCK)
        mask = at < columns
        w = tl.load(w_ptr + at, mask=mask)
        b = tl.load(b_ptr + at, mask=mask)
        x = tl.load(x_ptr + at, mask=mask, other=0.0)
        tl.store(out_ptr + at, (x - mean) * rstd * w + b, mask=mask)


@triton.jit
def rms_norm(x_ptr, w_ptr, out_ptr, columns, eps, BLOCK: tl.constexpr):
    row = tl.program_id(0)
    at = tl.arange(0, BLOCK)
    mask = at < columns
    x = tl.load(x_ptr + row * columns + at, mask=mask, other=0.0).to(tl.float32)
    scale = tl.rsqrt(tl.sum(x * x, axis=0) / columns + eps)
    w = tl.load(w_ptr + at, mask=mask, other=0.0).to(tl.float32)
    tl.store(out_ptr + row * columns + at, (x * scale * w).to(out_ptr.dtype.element_ty), mask=mask)


@triton.jit
def matmul(a_ptr, b_ptr, c_ptr, m, n, k, BM: tl.constexpr, BN: tl.constexpr, BK: tl.constexpr, ACC: tl.constexpr):
    """c = a b, tiles at the edges masked."""
    rows = tl.program_id(0) * BM + tl.arange(0, BM)
    columns = tl.program_id(1) * BN + tl.arange(0, BN)
    acc = tl.zeros((BM, BN), dtype=ACC)
    for start in range(0, k, BK):
        inner = start + tl.arange(0, BK)
        a = tl.load(a_ptr + rows[:, None] * k + inner[None, :], mask=(rows[:, None] < m) & (inner[None, :] < k), other=0)
        b = tl.load(b_ptr + inner[:, None] * n + columns[None, :], mask=(inner[:, None] < k) & (columns[None, :] < n), other=0)
        acc += tl.dot(a, b, input_precision="ieee", out_dtype=ACC)
    tl.store(c_ptr + rows[:, None] * n + columns[None, :], acc.to(c_ptr.dtype.element_ty), mask=(rows[:, None] < m) & (columns[None, :] < n))


@triton.jit
def cumsum(x_ptr, out_ptr, n, BLOCK: tl.constexpr):
    at = tl.arange(0, BLOCK)
    row = tl.program_id(0) * n
    tl.store(out_ptr + row + at, tl.cumsum(tl.load(x_ptr + row + at, mask=at < n, other=0), axis=0), mask=at < n)


@triton.jit
def _linear(a1, b1, a2, b2):
    return a1 * a2, b1 * a2 + b2


@triton.jit
def linear_scan(a_ptr, b_ptr, out_ptr, n, BLOCK: tl.constexpr):
    """h[i] = a[i] h[i - 1] + b[i]: an associative scan over pairs."""
    at = tl.arange(0, BLOCK)
    a = tl.load(a_ptr + at, mask=at < n, other=1.0)
    b = tl.load(b_ptr + at, mask=at < n, other=0.0)
    _, h = tl.associative_scan((a, b), 0, _linear)
    tl.store(out_ptr + at, h, mask=at < n)


@triton.jit
def argmax(x_ptr, best_ptr, least_ptr, columns, BLOCK: tl.constexpr):
    row = tl.program_id(0)
    at = tl.arange(0, BLOCK)
    x = tl.load(x_ptr + row * columns + at, mask=at < columns, other=-float("inf"))
    tl.store(best_ptr + row, tl.argmax(x, axis=0))
    y = tl.load(x_ptr + row * columns + at, mask=at < columns, other=float("inf"))
    tl.store(least_ptr + row, tl.argmin(y, axis=0))


@triton.jit
def histogram_atomic(x_ptr, out_ptr, n, BLOCK: tl.constexpr):
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    x = tl.load(x_ptr + at, mask=at < n, other=0)
    tl.atomic_add(out_ptr + x, 1, mask=at < n)


@triton.jit
def histogram(x_ptr, out_ptr, BLOCK: tl.constexpr, BINS: tl.constexpr):
    x = tl.load(x_ptr + tl.arange(0, BLOCK))
    tl.store(out_ptr + tl.arange(0, BINS), tl.histogram(x, BINS))


@triton.jit
def embedding(index_ptr, table_ptr, out_ptr, width, BLOCK: tl.constexpr):
    row = tl.program_id(0)
    token = tl.load(index_ptr + row)
    at = tl.arange(0, BLOCK)
    mask = at < width
    tl.store(out_ptr + row * width + at, tl.load(table_ptr + token * width + at, mask=mask), mask=mask)


@triton.jit
def dropout(x_ptr, out_ptr, n, p, seed, BLOCK: tl.constexpr):
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    x = tl.load(x_ptr + at, mask=at < n)
    keep = tl.rand(seed, at) > p
    tl.store(out_ptr + at, tl.where(keep, x / (1 - p), 0.0), mask=at < n)


@triton.jit
def randoms(out_ptr, normal_ptr, seed, BLOCK: tl.constexpr):
    at = tl.arange(0, BLOCK)
    tl.store(out_ptr + at, tl.randint(seed, at))
    tl.store(normal_ptr + at, tl.randn(seed, at))


@triton.jit
def maths(x_ptr, out_ptr, n, BLOCK: tl.constexpr):
    """Twelve functions of every x."""
    at = tl.arange(0, BLOCK)
    x = tl.load(x_ptr + at)
    tl.store(out_ptr + 0 * n + at, tl.exp(x))
    tl.store(out_ptr + 1 * n + at, tl.log(x))
    tl.store(out_ptr + 2 * n + at, tl.sin(x))
    tl.store(out_ptr + 3 * n + at, tl.cos(x))
    tl.store(out_ptr + 4 * n + at, tl.sqrt(x))
    tl.store(out_ptr + 5 * n + at, tl.rsqrt(x))
    tl.store(out_ptr + 6 * n + at, 2 * tl.sigmoid(2 * x) - 1)
    tl.store(out_ptr + 7 * n + at, tl.exp2(x))
    tl.store(out_ptr + 8 * n + at, tl.log2(x))
    tl.store(out_ptr + 9 * n + at, tl.floor(x))
    tl.store(out_ptr + 10 * n + at, tl.abs(x - 2))
    tl.store(out_ptr + 11 * n + at, tl.erf(x))
    tl.store(out_ptr + 12 * n + at, tl.sqrt_rn(x))
    tl.store(out_ptr + 13 * n + at, tl.div_rn(1.0, x))
    tl.store(out_ptr + 14 * n + at, tl.ceil(x))
    tl.store(out_ptr + 15 * n + at, tl.fma(x, x, x))


@triton.jit
def conv2d(x_ptr, w_ptr, out_ptr, height, width, KH: tl.constexpr, KW: tl.constexpr, BH: tl.constexpr, BW: tl.constexpr):
    """out = x convolved with w, same size, zeros around."""
    rows = tl.program_id(0) * BH + tl.arange(0, BH)
    columns = tl.program_id(1) * BW + tl.arange(0, BW)
    acc = tl.zeros((BH, BW), dtype=tl.float32)
    for i in range(KH):
        for j in range(KW):
            r = rows[:, None] + i - KH // 2
            c = columns[None, :] + j - KW // 2
            inside = (r >= 0) & (r < height) & (c >= 0) & (c < width)
            acc += tl.load(x_ptr + r * width + c, mask=inside, other=0.0) * tl.load(w_ptr + i * KW + j)
    tl.store(out_ptr + rows[:, None] * width + columns[None, :], acc, mask=(rows[:, None] < height) & (columns[None, :] < width))


@triton.jit
def gather(x_ptr, index_ptr, out_ptr, BLOCK: tl.constexpr):
    at = tl.arange(0, BLOCK)
    tl.store(out_ptr + at, tl.gather(tl.load(x_ptr + at), tl.load(index_ptr + at), 0))


@triton.jit
def sort(x_ptr, out_ptr, BLOCK: tl.constexpr):
    at = tl.arange(0, BLOCK)
    row = tl.program_id(0) * BLOCK
    tl.store(out_ptr + row + at, tl.sort(tl.load(x_ptr + row + at)))


@triton.jit
def transpose(x_ptr, out_ptr, m, n, BM: tl.constexpr, BN: tl.constexpr):
    rows = tl.program_id(0) * BM + tl.arange(0, BM)
    columns = tl.program_id(1) * BN + tl.arange(0, BN)
    x = tl.load(x_ptr + rows[:, None] * n + columns[None, :], mask=(rows[:, None] < m) & (columns[None, :] < n))
    tl.store(out_ptr + columns[:, None] * m + rows[None, :], tl.trans(x), mask=(columns[:, None] < n) & (rows[None, :] < m))


@triton.jit
def casts(x_ptr, half_ptr, brain_ptr, int_ptr, byte_ptr, double_ptr, BLOCK: tl.constexpr):
    at = tl.arange(0, BLOCK)
    x = tl.load(x_ptr + at)
    tl.store(half_ptr + at, x.to(tl.float16))
    tl.store(brain_ptr + at, x.to(tl.bfloat16).to(tl.float32))
    tl.store(int_ptr + at, x.to(tl.int32))
    tl.store(byte_ptr + at, x.to(tl.int8))
    tl.store(double_ptr + at, x.to(tl.float64) * 3)


@triton.jit
def half_axpy(x_ptr, y_ptr, out_ptr, n, BLOCK: tl.constexpr):
    """out = x y + x in 16-bit arithmetic."""
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    mask = at < n
    x = tl.load(x_ptr + at, mask=mask, other=0.0)
    y = tl.load(y_ptr + at, mask=mask, other=0.0)
    tl.store(out_ptr + at, x * y + x, mask=mask)


@triton.jit
def attention(q_ptr, k_ptr, v_ptr, out_ptr, length, scale, BM: tl.constexpr, BN: tl.constexpr, D: tl.constexpr):
    """One head of attention with online softmax, causal."""
    rows = tl.program_id(0) * BM + tl.arange(0, BM)
    d = tl.arange(0, D)
    q = tl.load(q_ptr + rows[:, None] * D + d[None, :], mask=rows[:, None] < length, other=0.0)
    best = tl.full((BM,), -1e30, dtype=tl.float32)
    total = tl.zeros((BM,), dtype=tl.float32)
    acc = tl.zeros((BM, D), dtype=tl.float32)
    for start in range(0, length, BN):
        keys = start + tl.arange(0, BN)
        k = tl.load(k_ptr + keys[None, :] * D + d[:, None], mask=keys[None, :] < length, other=0.0)
        s = tl.dot(q, k, input_precision="ieee") * scale
        s = tl.where((keys[None, :] <= rows[:, None]) & (keys[None, :] < length), s, -1e30)
        new = tl.maximum(best, tl.max(s, axis=1))
        p = tl.exp(s - new[:, None])
        old = tl.exp(best - new)
        total = total * old + tl.sum(p, axis=1)
        v = tl.load(v_ptr + keys[:, None] * D + d[None, :], mask=keys[:, None] < length, other=0.0)
        acc = acc * old[:, None] + tl.dot(p.to(v.dtype), v, input_precision="ieee")
        best = new
    tl.store(out_ptr + rows[:, None] * D + d[None, :], acc / total[:, None], mask=rows[:, None] < length)


@triton.jit
def atomics(x_ptr, out_ptr, float_ptr, n, BLOCK: tl.constexpr):
    """Maximum, minimum, xor, and a sum in floating point of all x."""
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    mask = at < n
    x = tl.load(x_ptr + at, mask=mask, other=0)
    zero = at * 0
    tl.atomic_max(out_ptr + zero, x, mask=mask)
    tl.atomic_min(out_ptr + 1 + zero, x, mask=mask)
    tl.atomic_xor(out_ptr + 2 + zero, x, mask=mask)
    tl.atomic_add(float_ptr + zero, x.to(tl.float32), mask=mask)
    tl.atomic_cas(out_ptr + 3 + tl.program_id(0) * 0, 0, 77)


@triton.jit
def column_sum(x_ptr, out_ptr, product_ptr, rows, columns, BM: tl.constexpr, BN: tl.constexpr):
    """Sums over the first axis and maxima over the second of a tile."""
    r = tl.arange(0, BM)
    c = tl.arange(0, BN)
    x = tl.load(x_ptr + r[:, None] * columns + c[None, :], mask=(r[:, None] < rows) & (c[None, :] < columns), other=0)
    tl.store(out_ptr + c, tl.sum(x, axis=0), mask=c < columns)
    tl.store(product_ptr + r, tl.max(x, axis=1), mask=r < rows)


@triton.jit
def collatz(x_ptr, out_ptr, n, BLOCK: tl.constexpr):
    """Loops with a bound known only at run time, scalar and on tensors."""
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    x = tl.load(x_ptr + at, mask=at < n, other=1)
    steps = tl.zeros([BLOCK], dtype=tl.int32)
    while tl.max(x, axis=0) > 1:
        steps += (x != 1).to(tl.int32)
        x = tl.where(x == 1, 1, tl.where(x % 2 == 0, x // 2, 3 * x + 1))
    tl.store(out_ptr + at, steps, mask=at < n)


@triton.jit
def cross_entropy(x_ptr, label_ptr, loss_ptr, columns, BLOCK: tl.constexpr):
    row = tl.program_id(0)
    at = tl.arange(0, BLOCK)
    x = tl.load(x_ptr + row * columns + at, mask=at < columns, other=-float("inf"))
    top = tl.max(x, axis=0)
    label = tl.load(label_ptr + row)
    picked = tl.load(x_ptr + row * columns + label)
    tl.store(loss_ptr + row, tl.log(tl.sum(tl.exp(x - top), axis=0)) + top - picked)


@triton.jit
def gelu(x_ptr, out_ptr, silu_ptr, n, BLOCK: tl.constexpr):
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    x = tl.load(x_ptr + at, mask=at < n, other=0.0)
    tl.store(out_ptr + at, 0.5 * x * (1 + tl.erf(x * 0.7071067811865476)), mask=at < n)
    tl.store(silu_ptr + at, x * tl.sigmoid(x), mask=at < n)


@triton.jit
def int_ops(x_ptr, y_ptr, out_ptr, n, BLOCK: tl.constexpr):
    """64-bit and unsigned arithmetic, division, high product, shifts."""
    at = tl.arange(0, BLOCK)
    x = tl.load(x_ptr + at)
    y = tl.load(y_ptr + at)
    tl.store(out_ptr + at, x // y)
    tl.store(out_ptr + n + at, x % y)
    tl.store(out_ptr + 2 * n + at, (x << (y & 31)) ^ (x >> 7))
    a = x.to(tl.uint32)
    b = y.to(tl.uint32)
    tl.store(out_ptr + 3 * n + at, tl.umulhi(a, b).to(tl.int64))
    tl.store(out_ptr + 4 * n + at, (a // b).to(tl.int64))
    tl.store(out_ptr + 5 * n + at, tl.minimum(x, y) + tl.maximum(x, -y))


@triton.jit
def flip_join(x_ptr, out_ptr, BLOCK: tl.constexpr):
    at = tl.arange(0, BLOCK)
    x = tl.load(x_ptr + at)
    both = tl.join(tl.flip(x), x)
    tl.store(out_ptr + tl.arange(0, 2 * BLOCK), tl.reshape(both, (2 * BLOCK,)))


V, F, I = "BLOCK", "*fp32", "*i32"


def _signature(text, constants):
    """`a:*fp32 n:i32` -> name -> type, with the constants' names added."""
    return dict(part.split(":") for part in text.split()) | dict.fromkeys(constants, "constexpr")


def _case(kernel, text, **constants):
    return kernel, _signature(text, constants), constants


def _mm(a, c, acc, m=32, n=32, k=32):
    return _case(matmul, f"a_ptr:{a} b_ptr:{a} c_ptr:{c} m:i32 n:i32 k:i32", BM=m, BN=n, BK=k, ACC=acc)


SIGNATURES = {
    "add_odd": _case(add_odd, "x_ptr:*fp32 y_ptr:*fp32 out_ptr:*fp32 n:i32", BLOCK=256),
    "add_f64": _case(add_odd, "x_ptr:*fp64 y_ptr:*fp64 out_ptr:*fp64 n:i32", BLOCK=256),
    "softmax": _case(softmax, "x_ptr:*fp32 out_ptr:*fp32 columns:i32", BLOCK=256),
    "layer_norm": _case(layer_norm, "x_ptr:*fp32 w_ptr:*fp32 b_ptr:*fp32 out_ptr:*fp32 mean_ptr:*fp32 rstd_ptr:*fp32 columns:i32 eps:fp32", BLOCK=128),
    "rms_norm": _case(rms_norm, "x_ptr:*fp32 w_ptr:*fp32 out_ptr:*fp32 columns:i32 eps:fp32", BLOCK=128),
    "rms_norm_f16": _case(rms_norm, "x_ptr:*fp16 w_ptr:*fp16 out_ptr:*fp16 columns:i32 eps:fp32", BLOCK=256),
    "rms_norm_bf16": _case(rms_norm, "x_ptr:*bf16 w_ptr:*bf16 out_ptr:*bf16 columns:i32 eps:fp32", BLOCK=256),
    "matmul_f32": _mm("*fp32", "*fp32", tl.float32, 16, 16, 16),
    "matmul_f16": _mm("*fp16", "*fp32", tl.float32),
    "matmul_f16_f16": _mm("*fp16", "*fp16", tl.float32),
    "matmul_bf16": _mm("*bf16", "*fp32", tl.float32),
    "matmul_i8": _mm("*i8", "*i32", tl.int32),
    "cumsum": _case(cumsum, "x_ptr:*fp32 out_ptr:*fp32 n:i32", BLOCK=256),
    "cumsum_i32": _case(cumsum, "x_ptr:*i32 out_ptr:*i32 n:i32", BLOCK=256),
    "linear_scan": _case(linear_scan, "a_ptr:*fp32 b_ptr:*fp32 out_ptr:*fp32 n:i32", BLOCK=128),
    "argmax": _case(argmax, "x_ptr:*fp32 best_ptr:*i32 least_ptr:*i32 columns:i32", BLOCK=128),
    "histogram_atomic": _case(histogram_atomic, "x_ptr:*i32 out_ptr:*i32 n:i32", BLOCK=256),
    "histogram": _case(histogram, "x_ptr:*i32 out_ptr:*i32", BLOCK=256, BINS=32),
    "embedding": _case(embedding, "index_ptr:*i64 table_ptr:*fp32 out_ptr:*fp32 width:i32", BLOCK=64),
    "dropout": _case(dropout, "x_ptr:*fp32 out_ptr:*fp32 n:i32 p:fp32 seed:i32", BLOCK=256),
    "randoms": _case(randoms, "out_ptr:*i32 normal_ptr:*fp32 seed:i32", BLOCK=128),
    "maths": _case(maths, "x_ptr:*fp32 out_ptr:*fp32 n:i32", BLOCK=128),
    "conv2d": _case(conv2d, "x_ptr:*fp32 w_ptr:*fp32 out_ptr:*fp32 height:i32 width:i32", KH=3, KW=3, BH=8, BW=16),
    "gather": _case(gather, "x_ptr:*fp32 index_ptr:*i32 out_ptr:*fp32", BLOCK=128),
    "sort": _case(sort, "x_ptr:*fp32 out_ptr:*fp32", BLOCK=128),
    "sort_i32": _case(sort, "x_ptr:*i32 out_ptr:*i32", BLOCK=64),
    "transpose": _case(transpose, "x_ptr:*fp32 out_ptr:*fp32 m:i32 n:i32", BM=32, BN=16),
    "casts": _case(casts, "x_ptr:*fp32 half_ptr:*fp16 brain_ptr:*fp32 int_ptr:*i32 byte_ptr:*i8 double_ptr:*fp64", BLOCK=256),
    "half_axpy_f16": _case(half_axpy, "x_ptr:*fp16 y_ptr:*fp16 out_ptr:*fp16 n:i32", BLOCK=512),
    "half_axpy_bf16": _case(half_axpy, "x_ptr:*bf16 y_ptr:*bf16 out_ptr:*bf16 n:i32", BLOCK=512),
    "attention": _case(attention, "q_ptr:*fp32 k_ptr:*fp32 v_ptr:*fp32 out_ptr:*fp32 length:i32 scale:fp32", BM=16, BN=16, D=16),
    "attention_f16": _case(attention, "q_ptr:*fp16 k_ptr:*fp16 v_ptr:*fp16 out_ptr:*fp32 length:i32 scale:fp32", BM=32, BN=32, D=32),
    "atomics": _case(atomics, "x_ptr:*i32 out_ptr:*i32 float_ptr:*fp32 n:i32", BLOCK=128),
    "column_sum": _case(column_sum, "x_ptr:*fp32 out_ptr:*fp32 product_ptr:*fp32 rows:i32 columns:i32", BM=32, BN=32),
    "column_sum_i64": _case(column_sum, "x_ptr:*i64 out_ptr:*i64 product_ptr:*i64 rows:i32 columns:i32", BM=16, BN=32),
    "collatz": _case(collatz, "x_ptr:*i32 out_ptr:*i32 n:i32", BLOCK=64),
    "cross_entropy": _case(cross_entropy, "x_ptr:*fp32 label_ptr:*i32 loss_ptr:*fp32 columns:i32", BLOCK=256),
    "gelu": _case(gelu, "x_ptr:*fp32 out_ptr:*fp32 silu_ptr:*fp32 n:i32", BLOCK=256),
    "int_ops": _case(int_ops, "x_ptr:*i32 y_ptr:*i32 out_ptr:*i64 n:i32", BLOCK=128),
    "flip_join": _case(flip_join, "x_ptr:*fp32 out_ptr:*fp32", BLOCK=128),
}
"""name -> (kernel, argument types, constants)"""
