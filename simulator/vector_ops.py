"""Core operations on a warp: NumPy arrays of 32 lanes, one array element per lane.

Integers of width w are arrays of uint<w> (bool for one bit); floating-point values are their bit patterns.  Results are those of
`intops` and `softfloat` in every bit; flags are not collected (a warp has none).  Round to nearest even runs on the host's
arithmetic, f32 fma through an exact product and a sum rounded to odd (Boldo and Melquiond, "Emulation of FMA and correctly rounded
sums", 2008); other rounding modes and f64 fma go lane by lane through `softfloat`.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from oxllc.simulator import intops, softfloat
from oxllc.target_desc import isd

U: dict[int, Any] = {1: np.bool_, 8: np.uint8, 16: np.uint16, 32: np.uint32, 64: np.uint64}
S: dict[int, Any] = {8: np.int8, 16: np.int16, 32: np.int32, 64: np.int64}
F: dict[str, Any] = {"f16": np.float16, "f32": np.float32, "f64": np.float64}
CANONICAL: dict[str, Any] = {"f16": np.uint16(0x7E00), "bf16": np.uint16(0x7FC0), "f32": np.uint32(0x7FC00000),
                             "f64": np.uint64(0x7FF8000000000000)}
Array = Any


def sext(a: Array, from_width: int, to_width: int) -> Array:
    """Sign extension; one bit becomes all ones."""
    if from_width == 1:
        return -a.astype(U[to_width])
    return a.view(S[from_width]).astype(S[to_width]).view(U[to_width])


def trunc(a: Array, width: int) -> Array:
    """The low bits."""
    if width == 1:
        return (a & 1).astype(np.bool_)
    return a.astype(U[width])


def _lanes(function: Any, width: int, *args: Array) -> Array:
    columns = np.broadcast_arrays(*args)
    return np.array([function(*(int(x) for x in row)) for row in zip(*columns, strict=True)], dtype=U[width])


def mulhu(a: Array, b: Array, w: int) -> Array:
    """Upper half of the unsigned product."""
    if w <= 32:
        return ((a.astype(np.uint64) * b.astype(np.uint64)) >> np.uint64(w)).astype(U[w])
    m, s = np.uint64(0xFFFFFFFF), np.uint64(32)
    al, ah, bl, bh = a & m, a >> s, b & m, b >> s
    mid = ah * bl + ((al * bl) >> s)
    low = al * bh + (mid & m)
    return ah * bh + (mid >> s) + (low >> s)


def mulhs(a: Array, b: Array, w: int) -> Array:
    """Upper half of the signed product."""
    top = a.dtype.type(w - 1)
    return mulhu(a, b, w) - np.where(a >> top, b, b.dtype.type(0)) - np.where(b >> top, a, a.dtype.type(0))


def mulhsu(a: Array, b: Array, w: int) -> Array:
    """Upper half of signed a times unsigned b."""
    return mulhu(a, b, w) - np.where(a >> a.dtype.type(w - 1), b, b.dtype.type(0))


def udiv(a: Array, b: Array, w: int) -> Array:
    """Unsigned quotient; all ones where b is zero."""
    zero = b == 0
    return np.where(zero, U[w](-1 & ((1 << w) - 1)), a // np.where(zero, U[w](1), b))


def urem(a: Array, b: Array, w: int) -> Array:
    """Unsigned remainder; a where b is zero."""
    zero = b == 0
    return np.where(zero, a, a % np.where(zero, U[w](1), b))


def sdiv(a: Array, b: Array, w: int) -> Array:
    """Signed quotient towards zero."""
    na, nb = a >> U[w](w - 1) != 0, b >> U[w](w - 1) != 0
    q = udiv(np.where(na, -a, a), np.where(nb, -b, b), w)
    return np.where(b == 0, q, np.where(na != nb, -q, q))


def srem(a: Array, b: Array, w: int) -> Array:
    """Signed remainder."""
    na, nb = a >> U[w](w - 1) != 0, b >> U[w](w - 1) != 0
    r = urem(np.where(na, -a, a), np.where(nb, -b, b), w)
    return np.where(na, -r, r)


def shl(a: Array, b: Array, w: int) -> Array:
    """Shift left, the amount modulo w."""
    return a << (b & U[w](w - 1)).astype(U[w])


def srl(a: Array, b: Array, w: int) -> Array:
    """Logical shift right."""
    return a >> (b & U[w](w - 1)).astype(U[w])


def sra(a: Array, b: Array, w: int) -> Array:
    """Arithmetic shift right."""
    return (a.view(S[w]) >> (b & U[w](w - 1)).astype(S[w])).view(U[w])


def rotl(a: Array, b: Array, w: int) -> Array:
    """Rotate left."""
    n = b & U[w](w - 1)
    return (a << n) | (a >> ((U[w](0) - n) & U[w](w - 1)))


def rotr(a: Array, b: Array, w: int) -> Array:
    """Rotate right."""
    n = b & U[w](w - 1)
    return (a >> n) | (a << ((U[w](0) - n) & U[w](w - 1)))


def smin(a: Array, b: Array, w: int) -> Array:
    """Signed minimum."""
    return np.minimum(a.view(S[w]), b.view(S[w])).view(U[w])


def smax(a: Array, b: Array, w: int) -> Array:
    """Signed maximum."""
    return np.maximum(a.view(S[w]), b.view(S[w])).view(U[w])


def umin(a: Array, b: Array, w: int) -> Array:
    """Unsigned minimum."""
    return np.minimum(a, b)


def umax(a: Array, b: Array, w: int) -> Array:
    """Unsigned maximum."""
    return np.maximum(a, b)


def ctpop(a: Array, w: int) -> Array:
    """Number of ones."""
    return np.bitwise_count(a).astype(U[w])


def ctlz(a: Array, w: int) -> Array:
    """Leading zeros."""
    x = a.copy()
    shift = 1
    while shift < w:
        x |= x >> U[w](shift)
        shift *= 2
    return U[w](w) - np.bitwise_count(x).astype(U[w])


def cttz(a: Array, w: int) -> Array:
    """Trailing zeros."""
    return np.bitwise_count(~a & (a - U[w](1))).astype(U[w])


def bswap(a: Array, w: int) -> Array:
    """Bytes reversed."""
    return a.byteswap()


def bitreverse(a: Array, w: int) -> Array:
    """Bits reversed."""
    return _lanes(lambda x: intops.bitreverse(x, w), w, a)


def abs_(a: Array, w: int) -> Array:
    """Absolute value, wrapping."""
    return np.where(a >> U[w](w - 1) != 0, -a, a)


ICMP: dict[int, Any] = {isd.SETEQ: np.equal, isd.SETNE: np.not_equal, isd.SETULT: np.less, isd.SETULE: np.less_equal,
                        isd.SETUGT: np.greater, isd.SETUGE: np.greater_equal}
ICMP_SIGNED: dict[int, Any] = {isd.SETLT: np.less, isd.SETLE: np.less_equal, isd.SETGT: np.greater, isd.SETGE: np.greater_equal}


def icmp(code: int, a: Array, b: Array, w: int) -> Array:
    """An integer comparison."""
    f = ICMP.get(code)
    if f is not None:
        return f(a, b)
    return ICMP_SIGNED[code](a.view(S[w]), b.view(S[w]))


# -- floating point ------------------------------------------------------------------------------------------------


def to_float(a: Array, fmt: str) -> Array:
    """Patterns as host floats (bf16 as f32, exactly)."""
    if fmt == "bf16":
        return (a.astype(np.uint32) << np.uint32(16)).view(np.float32)
    return a.view(F[fmt])


def from_float(r: Array, fmt: str) -> Array:
    """Host floats of the format's own type as patterns with canonical NaNs."""
    bits = r.view(U[softfloat.FORMATS[fmt].bits])
    nan = r != r
    if np.count_nonzero(nan):
        bits = np.where(nan, CANONICAL[fmt], bits)
    return bits


def _by_lane(function: Any, fmt: str, rm: Array, *args: Array) -> Array:
    f = softfloat.FORMATS[fmt]
    return _lanes(lambda *row: function(f, *row[:-1], row[-1])[0], f.bits, *args, rm)


BINARY: dict[str, tuple[Any, Any]] = {
    "fadd": (np.add, softfloat.add), "fsub": (np.subtract, softfloat.sub), "fmul": (np.multiply, softfloat.mul),
    "fdiv": (np.divide, softfloat.div),
}  # fmt: skip


def fbinary(op: str, fmt: str, a: Array, b: Array, rm: int) -> Array:
    """fadd, fsub, fmul, fdiv."""
    host, exact = BINARY[op]
    if rm or fmt not in F:
        return _by_lane(exact, fmt, np.full(a.shape, rm), a, b)
    return from_float(host(a.view(F[fmt]), b.view(F[fmt])), fmt)


def fsqrt(fmt: str, a: Array, rm: int) -> Array:
    """Square root."""
    if rm or fmt not in F:
        return _by_lane(softfloat.sqrt, fmt, np.full(a.shape, rm), a)
    return from_float(np.sqrt(a.view(F[fmt])), fmt)


def sum_to_odd(p: Array, c: Array) -> Array:
    """p + c in f64, rounded to odd: rounding the result to f32 or f16 then rounds p + c once."""
    s = p + c
    bb = s - p
    err = (p - (s - bb)) + (c - bb)
    bits = s.view(np.uint64)
    odd = (bits & np.uint64(1)) != 0
    wrong = (err != 0) & ~odd & np.isfinite(s)
    if np.count_nonzero(wrong):
        # move to the neighbour in the direction of the error: that one is odd
        toward = np.where((err > 0) == (s > 0), bits + np.uint64(1), bits - np.uint64(1))
        zero = s == 0
        bits = np.where(wrong & ~zero, toward, bits)
        return bits.view(np.float64)
    return s


def fma(fmt: str, a: Array, b: Array, c: Array, rm: int) -> Array:
    """a * b + c rounded once."""
    if rm or fmt not in ("f32", "f16"):
        return _by_lane(softfloat.fma, fmt, np.full(a.shape, rm), a, b, c)
    t = F[fmt]
    p = a.view(t).astype(np.float64) * b.view(t).astype(np.float64)  # exact
    r = sum_to_odd(p, c.view(t).astype(np.float64)).astype(t)
    return from_float(r, fmt)


def fminmax(op: str, fmt: str, a: Array, b: Array) -> Array:
    """minimumNumber and maximumNumber."""
    x, y = to_float(a, fmt), to_float(b, fmt)
    sign = a.dtype.type(softfloat.FORMATS[fmt].sign_bit)
    a_first = (x < y) | ((x == y) & ((a & sign) > (b & sign)))
    pick_a = (a_first if op == "fminnum" else ~a_first & (x == x)) & (y == y) | (y != y)
    r = np.where(pick_a, a, b)
    nan = (x != x) & (y != y)
    return np.where(nan, CANONICAL[fmt], r) if nan.any() else r


def fcmp(code: int, fmt: str, a: Array, b: Array) -> Array:
    """A floating-point comparison by LLVM's condition bits (1 equal, 2 greater, 4 less, 8 unordered)."""
    x, y = to_float(a, fmt), to_float(b, fmt)
    if code in (isd.SETOEQ, isd.SETEQ):
        return x == y
    if code in (isd.SETOLT, isd.SETLT):
        return x < y
    if code in (isd.SETOLE, isd.SETLE):
        return x <= y
    result = np.zeros(x.shape, dtype=np.bool_)
    if code & 1:
        result |= x == y
    if code & 2:
        result |= x > y
    if code & 4:
        result |= x < y
    if code & 8 or code == isd.SETNE:
        result |= (x != x) | (y != y)
    return result


def fclass(fmt: str, a: Array, width: int) -> Array:
    """The class mask of fclass."""
    f = softfloat.FORMATS[fmt]
    return _lanes(lambda x: softfloat.classify(f, x), width, a)


def fcvt(src: str, dst: str, a: Array, rm: int) -> Array:
    """Between formats."""
    if dst == "bf16" and src == "f32" and not rm:
        bits = a.astype(np.uint64)
        rounded = ((bits + np.uint64(0x7FFF) + ((bits >> np.uint64(16)) & np.uint64(1))) >> np.uint64(16)).astype(np.uint16)
        x = a.view(np.float32)
        return np.where(x != x, CANONICAL["bf16"], rounded)
    if src == "bf16" and dst == "f32":
        return from_float(to_float(a, "bf16"), "f32")
    if rm or src not in F or dst not in F:
        s, d = softfloat.FORMATS[src], softfloat.FORMATS[dst]
        return _lanes(lambda x: softfloat.convert(s, d, x, rm)[0], d.bits, a)
    return from_float(a.view(F[src]).astype(F[dst]), dst)


def to_int(fmt: str, a: Array, width: int, is_signed: bool, rm: int) -> Array:
    """Saturating conversion to an integer."""
    x = to_float(a, fmt).astype(np.float64)
    if rm == 1:
        r = np.trunc(x)
    elif rm == 0:
        r = np.rint(x)
    elif rm == 2:
        r = np.floor(x)
    elif rm == 3:
        r = np.ceil(x)
    else:
        f = softfloat.FORMATS[fmt]
        return _lanes(lambda v: softfloat.to_int(f, v, width, is_signed, rm)[0] & ((1 << width) - 1), width, a)
    lo, hi = (-(1 << (width - 1)), (1 << (width - 1)) - 1) if is_signed else (0, (1 << width) - 1)
    too_big = ~(r < float(hi + 1))  # a NaN too
    too_small = r < float(lo)
    safe = np.where(too_big | too_small, 0.0, r)
    ints = safe.astype(np.int64).view(np.uint64) if is_signed else _to_u64(safe)
    out = np.where(too_big, np.uint64(hi & (1 << 64) - 1), np.where(too_small, np.uint64(lo & (1 << 64) - 1), ints))
    return out.astype(U[width])


def _to_u64(x: Array) -> Array:
    big = x >= 9223372036854775808.0
    return np.where(big, (np.where(big, x - 9223372036854775808.0, 0.0)).astype(np.int64).view(np.uint64) | np.uint64(1 << 63),
                    np.where(big, 0.0, x).astype(np.int64).view(np.uint64))


def from_int(fmt: str, a: Array, width: int, is_signed: bool, rm: int) -> Array:
    """An integer to the nearest floating-point value."""
    exact_in_double = width <= 32
    if rm or fmt not in F or (not exact_in_double and fmt != "f64"):
        if fmt == "f32" and not rm:  # NumPy's conversion of a 64-bit integer rounds once
            return from_float((a.view(S[width]) if is_signed else a).astype(np.float32), fmt)
        f = softfloat.FORMATS[fmt]
        fix = (lambda v: intops.signed(v, width)) if is_signed else (lambda v: v)
        return _lanes(lambda v: softfloat.from_int(f, fix(v), rm)[0], f.bits, a)
    return from_float((a.view(S[width]) if is_signed else a).astype(np.float64).astype(F[fmt]), fmt)


def fround(fmt: str, a: Array, rm: int) -> Array:
    """To an integral floating-point value."""
    f = softfloat.FORMATS[fmt]
    if fmt in F and rm < 4:
        host = (np.rint, np.trunc, np.floor, np.ceil)[rm]
        return from_float(host(a.view(F[fmt])), fmt)
    return _lanes(lambda x: softfloat.round_to_integral(f, x, rm)[0], f.bits, a)
