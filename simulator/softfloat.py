"""IEEE 754-2019 binary arithmetic on bit patterns, exact and rounded once, in all five RISC-V rounding modes with flags.

Every operation computes the exact result in Python integers (m * 2**e plus a sticky bit for quotients and roots)
and rounds it with `round_pack`: the standard's own definition, so there is nothing to prove about double rounding.
NaN results are canonical (RISC-V unprivileged manual, 11.3); tininess is detected after rounding (11.2).

An operation returns (bits, flags).  `bits` is an unsigned int of the format's width; `flags` are NV DZ OF UF NX as in fcsr.
`rm` is 0 RNE, 1 RTZ, 2 RDN, 3 RUP, 4 RMM.
"""

from __future__ import annotations

from math import isqrt

NX, UF, OF, DZ, NV = 1, 2, 4, 8, 16
RNE, RTZ, RDN, RUP, RMM = range(5)


class Format:
    """A binary interchange format: widths in bits, bias, and its special patterns."""

    __slots__ = ("bias", "bits", "canonical_nan", "emin", "exp_mask", "inf", "man_bits", "man_mask", "max_finite", "name",
                 "precision", "quiet_bit", "sign_bit")

    def __init__(self, name: str, exp_bits: int, man_bits: int) -> None:
        self.name = name
        self.man_bits = man_bits
        self.bits = 1 + exp_bits + man_bits
        self.precision = man_bits + 1
        self.bias = (1 << (exp_bits - 1)) - 1
        self.emin = 1 - self.bias  # exponent of the smallest normal number
        self.exp_mask = (1 << exp_bits) - 1
        self.man_mask = (1 << man_bits) - 1
        self.sign_bit = 1 << (self.bits - 1)
        self.inf = self.exp_mask << man_bits
        self.max_finite = self.inf - 1
        self.quiet_bit = 1 << (man_bits - 1)
        self.canonical_nan = self.inf | self.quiet_bit


F16 = Format("f16", 5, 10)
BF16 = Format("bf16", 8, 7)
F32 = Format("f32", 8, 23)
F64 = Format("f64", 11, 52)
FORMATS = {"f16": F16, "bf16": BF16, "f32": F32, "f64": F64}


def is_nan(f: Format, x: int) -> bool:
    """Whether the pattern is a NaN of either kind."""
    return (x & ~f.sign_bit) > f.inf


def is_snan(f: Format, x: int) -> bool:
    """Whether the pattern is a signalling NaN."""
    return (x & ~f.sign_bit) > f.inf and not x & f.quiet_bit


def unpack(f: Format, x: int) -> tuple[int, int, int]:
    """(sign, m, e) of a finite pattern: its value is (-1)**sign * m * 2**e."""
    exp = (x >> f.man_bits) & f.exp_mask
    m = x & f.man_mask
    if exp:
        return x >> (f.bits - 1), m | (1 << f.man_bits), exp - f.bias - f.man_bits
    return x >> (f.bits - 1), m, f.emin - f.man_bits


def _increments(sign: int, q: int, rem: int, half: int, rm: int) -> bool:
    if rm == RNE:
        return rem > half or (rem == half and (q & 1) == 1)
    if rm == RTZ:
        return False
    if rm == RDN:
        return rem != 0 and sign == 1
    if rm == RUP:
        return rem != 0 and sign == 0
    return rem >= half  # RMM


def round_pack(f: Format, sign: int, m: int, e: int, rm: int, sticky: bool = False) -> tuple[int, int]:
    """Round (-1)**sign * (m + s) * 2**e, s in (0, 1) if `sticky` else 0, to the format.  `m` > 0 (a zero is the caller's)."""
    p = f.precision
    if sticky:
        m = (m << (p + 3)) | 1
        e -= p + 3
    top = e + m.bit_length() - 1  # exponent of the leading bit
    lsb = max(top, f.emin) - p + 1
    shift = lsb - e
    signed = f.sign_bit if sign else 0
    flags = 0
    if shift <= 0:
        q = m << -shift
    else:
        q = m >> shift
        rem = m - (q << shift)
        half = 1 << (shift - 1)
        if rem:
            flags = NX
            if top < f.emin:
                tiny = True
                if top == f.emin - 1:  # would it round up to the smallest normal with an unbounded exponent?
                    q1 = m >> (shift - 1)
                    rem1 = m - (q1 << (shift - 1))
                    half1 = (1 << (shift - 2)) if shift >= 2 else 0
                    tiny = not (q1 == (1 << p) - 1 and rem1 != 0 and _increments(sign, q1, rem1, half1, rm))
                if tiny:
                    flags |= UF
            if _increments(sign, q, rem, half, rm):
                q += 1
    # a hidden bit (or a carry into it) adds one to the exponent field by itself
    field = ((lsb + p - 1 + f.bias - 1) << f.man_bits) + q
    if field >= f.inf:
        to_inf = rm in (RNE, RMM) or (rm == RDN and sign == 1) or (rm == RUP and sign == 0)
        return signed | (f.inf if to_inf else f.max_finite), OF | NX
    return signed | field, flags


def _nan(f: Format, *xs: int) -> tuple[int, int]:
    return f.canonical_nan, NV if any(is_snan(f, x) for x in xs) else 0


def add(f: Format, a: int, b: int, rm: int) -> tuple[int, int]:
    """a + b."""
    if is_nan(f, a) or is_nan(f, b):
        return _nan(f, a, b)
    mag = f.sign_bit - 1
    if (a & mag) == f.inf:
        if (b & mag) == f.inf and a != b:
            return f.canonical_nan, NV
        return a, 0
    if (b & mag) == f.inf:
        return b, 0
    return _sum(f, unpack(f, a), unpack(f, b), rm)


def _sum(f: Format, x: tuple[int, int, int], y: tuple[int, int, int], rm: int) -> tuple[int, int]:
    sa, ma, ea = x
    sb, mb, eb = y
    e = min(ea, eb)
    if not ma:
        e = eb
    elif not mb:
        e = ea
    va = (ma << (ea - e)) if ma else 0
    vb = (mb << (eb - e)) if mb else 0
    total = (-va if sa else va) + (-vb if sb else vb)
    if total == 0:
        sign = sa if sa == sb else int(rm == RDN)
        return (f.sign_bit if sign else 0), 0
    return round_pack(f, int(total < 0), abs(total), e, rm)


def sub(f: Format, a: int, b: int, rm: int) -> tuple[int, int]:
    """a - b."""
    return add(f, a, b if is_nan(f, b) else b ^ f.sign_bit, rm)


def mul(f: Format, a: int, b: int, rm: int) -> tuple[int, int]:
    """a * b."""
    if is_nan(f, a) or is_nan(f, b):
        return _nan(f, a, b)
    mag = f.sign_bit - 1
    signed = (a ^ b) & f.sign_bit
    if (a & mag) == f.inf or (b & mag) == f.inf:
        if not (a & mag) or not (b & mag):
            return f.canonical_nan, NV
        return signed | f.inf, 0
    sa, ma, ea = unpack(f, a)
    sb, mb, eb = unpack(f, b)
    if not ma or not mb:
        return signed, 0
    return round_pack(f, sa ^ sb, ma * mb, ea + eb, rm)


def fma(f: Format, a: int, b: int, c: int, rm: int) -> tuple[int, int]:
    """a * b + c, rounded once.  inf * 0 raises NV even where c is a quiet NaN (RISC-V 11.6)."""
    mag = f.sign_bit - 1
    a_inf, b_inf = (a & mag) == f.inf, (b & mag) == f.inf
    invalid = (a_inf and not b & mag) or (b_inf and not a & mag)
    if is_nan(f, a) or is_nan(f, b) or is_nan(f, c):
        bits, flags = _nan(f, a, b, c)
        return bits, flags | (NV if invalid else 0)
    if invalid:
        return f.canonical_nan, NV
    sign = (a ^ b) >> (f.bits - 1) & 1
    if a_inf or b_inf:
        if (c & mag) == f.inf and (c >> (f.bits - 1)) != sign:
            return f.canonical_nan, NV
        return (f.sign_bit if sign else 0) | f.inf, 0
    if (c & mag) == f.inf:
        return c, 0
    _, ma, ea = unpack(f, a)
    _, mb, eb = unpack(f, b)
    return _sum(f, (sign, ma * mb, ea + eb), unpack(f, c), rm)


def div(f: Format, a: int, b: int, rm: int) -> tuple[int, int]:
    """a / b."""
    if is_nan(f, a) or is_nan(f, b):
        return _nan(f, a, b)
    mag = f.sign_bit - 1
    signed = (a ^ b) & f.sign_bit
    if (a & mag) == f.inf:
        return (f.canonical_nan, NV) if (b & mag) == f.inf else (signed | f.inf, 0)
    if (b & mag) == f.inf:
        return signed, 0
    sa, ma, ea = unpack(f, a)
    sb, mb, eb = unpack(f, b)
    if not mb:
        return (f.canonical_nan, NV) if not ma else (signed | f.inf, DZ)
    if not ma:
        return signed, 0
    shift = max(0, f.precision + 3 - ma.bit_length() + mb.bit_length())
    q, rem = divmod(ma << shift, mb)
    return round_pack(f, sa ^ sb, q, ea - eb - shift, rm, sticky=rem != 0)


def sqrt(f: Format, a: int, rm: int) -> tuple[int, int]:
    """The square root."""
    if is_nan(f, a):
        return _nan(f, a)
    if not a & (f.sign_bit - 1):
        return a, 0
    if a & f.sign_bit:
        return f.canonical_nan, NV
    if a == f.inf:
        return a, 0
    _, m, e = unpack(f, a)
    shift = 2 * (f.precision + 3)
    shift += (e - shift) & 1
    root = isqrt(m << shift)
    return round_pack(f, 0, root, (e - shift) // 2, rm, sticky=root * root != m << shift)


def _order_key(f: Format, x: int) -> int:
    return -(x & (f.sign_bit - 1)) if x & f.sign_bit else x


def eq(f: Format, a: int, b: int) -> tuple[int, int]:
    """Quiet equality: 1 or 0; NV for a signalling NaN."""
    if is_nan(f, a) or is_nan(f, b):
        return 0, _nan(f, a, b)[1]
    return int(_order_key(f, a) == _order_key(f, b)), 0


def lt(f: Format, a: int, b: int) -> tuple[int, int]:
    """Signalling a < b."""
    if is_nan(f, a) or is_nan(f, b):
        return 0, NV
    return int(_order_key(f, a) < _order_key(f, b)), 0


def le(f: Format, a: int, b: int) -> tuple[int, int]:
    """Signalling a <= b."""
    if is_nan(f, a) or is_nan(f, b):
        return 0, NV
    return int(_order_key(f, a) <= _order_key(f, b)), 0


def minimum_number(f: Format, a: int, b: int) -> tuple[int, int]:
    """minimumNumber of IEEE 754-2019: a NaN loses against a number, -0 < +0."""
    return _extremum(f, a, b, True)


def maximum_number(f: Format, a: int, b: int) -> tuple[int, int]:
    """maximumNumber of IEEE 754-2019."""
    return _extremum(f, a, b, False)


def _extremum(f: Format, a: int, b: int, want_min: bool) -> tuple[int, int]:
    flags = _nan(f, a, b)[1]
    if is_nan(f, a):
        return (f.canonical_nan if is_nan(f, b) else b), flags
    if is_nan(f, b):
        return a, flags
    ka = (_order_key(f, a), -(a >> (f.bits - 1)))  # the second part orders -0 below +0
    kb = (_order_key(f, b), -(b >> (f.bits - 1)))
    return (a if (ka <= kb) == want_min else b), flags


def classify(f: Format, a: int) -> int:
    """The ten-bit class mask of fclass."""
    sign = a >> (f.bits - 1)
    exp = (a >> f.man_bits) & f.exp_mask
    m = a & f.man_mask
    if exp == f.exp_mask:
        if m:
            return 1 << 9 if m & f.quiet_bit else 1 << 8
        return 1 << 0 if sign else 1 << 7
    if exp == 0:
        if not m:
            return 1 << 3 if sign else 1 << 4
        return 1 << 2 if sign else 1 << 5
    return 1 << 1 if sign else 1 << 6


def convert(src: Format, dst: Format, a: int, rm: int) -> tuple[int, int]:
    """Between formats; a NaN becomes the canonical one."""
    if is_nan(src, a):
        return dst.canonical_nan, NV if is_snan(src, a) else 0
    sign = a >> (src.bits - 1)
    signed = dst.sign_bit if sign else 0
    if (a & (src.sign_bit - 1)) == src.inf:
        return signed | dst.inf, 0
    _, m, e = unpack(src, a)
    if not m:
        return signed, 0
    return round_pack(dst, sign, m, e, rm)


def from_int(f: Format, value: int, rm: int) -> tuple[int, int]:
    """A (signed Python) integer to the nearest floating-point value."""
    if value == 0:
        return 0, 0
    return round_pack(f, int(value < 0), abs(value), 0, rm)


def to_int(f: Format, a: int, bits: int, signed: bool, rm: int) -> tuple[int, int]:
    """To an integer of `bits` bits, saturating as RISC-V fcvt does (NaN: the largest); the result is a signed Python int
    for `signed`, an unsigned one otherwise."""
    lo, hi = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if signed else (0, (1 << bits) - 1)
    if is_nan(f, a):
        return hi, NV
    sign = a >> (f.bits - 1)
    if (a & (f.sign_bit - 1)) == f.inf:
        return (lo if sign else hi), NV
    value, inexact = _integral(f, a, rm)
    if value < lo:
        return lo, NV
    if value > hi:
        return hi, NV
    return value, NX if inexact else 0


def _integral(f: Format, a: int, rm: int) -> tuple[int, bool]:
    sign, m, e = unpack(f, a)
    if e >= 0:
        return (-(m << e) if sign else m << e), False
    q = m >> -e
    rem = m - (q << -e)
    if rem and _increments(sign, q, rem, 1 << (-e - 1), rm):
        q += 1
    return (-q if sign else q), rem != 0


def round_to_integral(f: Format, a: int, rm: int) -> tuple[int, int]:
    """roundToIntegralExact: a floating-point integer, the sign of zero kept, NX where the value changed."""
    if is_nan(f, a):
        return _nan(f, a)
    sign = a & f.sign_bit
    if (a & (f.sign_bit - 1)) == f.inf or not a & (f.sign_bit - 1):
        return a, 0
    value, inexact = _integral(f, a, rm)
    bits = round_pack(f, 0, abs(value), 0, rm)[0] if value else 0
    return sign | bits, NX if inexact else 0
