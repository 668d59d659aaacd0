"""Floating-point operations on bit patterns for `pattern_eval`: f16, f32 and f64 through Python's floats.

Arithmetic in the narrow formats rounds twice (through double); both sides of a comparison do, so patterns can be compared, but the
results are not a model of the hardware."""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from fractions import Fraction

from oxllc.target_desc import isd, mvt

FORMATS = {mvt.F16: "<e", mvt.F32: "<f", mvt.F64: "<d"}
NEAREST_EVEN, TO_ZERO, DOWN, UP, NEAREST_AWAY, DYNAMIC = 0, 1, 2, 3, 4, 7


def decode(bits: int, vt: int) -> float:
    """The number that a pattern of the type means."""
    size = mvt.MVT_BITS[vt] // 8
    return float(struct.unpack(FORMATS[vt], bits.to_bytes(size, "little"))[0])


def encode(x: float, vt: int) -> int:
    """The pattern of a number, rounded to the type; every NaN is the canonical one."""
    width = mvt.MVT_BITS[vt]
    if math.isnan(x):
        return {16: 0x7E00, 32: 0x7FC00000, 64: 0x7FF8000000000000}[width]
    try:
        return int.from_bytes(struct.pack(FORMATS[vt], x), "little")
    except OverflowError:
        return encode(math.copysign(math.inf, x), vt)


def divide(a: float, b: float) -> float:
    """IEEE division."""
    if b:
        return a / b
    if not a or math.isnan(a) or math.isnan(b):
        return math.nan
    return math.copysign(math.inf, a) * math.copysign(1, b)


def fma(a: float, b: float, c: float) -> float:
    """a * b + c rounded once to double."""
    if not all(map(math.isfinite, (a, b, c))):
        return a * b + c
    exact = Fraction(a) * Fraction(b) + Fraction(c)
    if not exact:
        return a * b + c
    try:
        return float(exact)
    except OverflowError:
        return math.inf if exact > 0 else -math.inf


def square_root(a: float) -> float:
    """IEEE square root."""
    return math.sqrt(a) if a >= 0 else math.nan


ARITHMETIC: dict[str, Callable[..., float]] = {
    "FADD": lambda a, b: a + b, "FSUB": lambda a, b: a - b, "FMUL": lambda a, b: a * b, "FDIV": divide, "FMA": fma,
    "FSQRT": square_root,
}  # fmt: skip


def to_integral(x: float, mode: int) -> int:
    """A finite number to an integer."""
    floor = math.floor(x)
    if mode == TO_ZERO:
        return math.trunc(x)
    if mode == DOWN:
        return floor
    if mode == UP:
        return math.ceil(x)
    if mode == NEAREST_AWAY:
        return int(math.copysign(math.floor(abs(Fraction(x)) + Fraction(1, 2)), x)) if abs(x) < 2**53 else int(x)
    return round(x)


ROUNDINGS = {"FFLOOR": DOWN, "FCEIL": UP, "FTRUNC": TO_ZERO, "FRINT": NEAREST_EVEN, "FNEARBYINT": NEAREST_EVEN,
             "FROUNDEVEN": NEAREST_EVEN, "FROUND": NEAREST_AWAY}


def rounded(x: float, mode: int) -> float:
    """A number rounded to an integral one, the sign kept."""
    return math.copysign(float(to_integral(x, mode)), x) if math.isfinite(x) else x


def saturated(x: float, mode: int, bits: int, is_signed: bool) -> int:
    """RISC-V's conversion to an integer."""
    low, high = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if is_signed else (0, (1 << bits) - 1)
    if math.isnan(x):
        return high
    if math.isinf(x):
        return high if x > 0 else low
    return max(low, min(high, to_integral(x, mode)))


def compare(cc: int, a: float, b: float) -> bool | None:
    """A comparison; None where the condition leaves NaN open."""
    if math.isnan(a) or math.isnan(b):
        if cc >= isd.SETFALSE2:
            return None
        return bool(cc & 8)
    relation = 1 if a == b else 2 if a > b else 4
    return bool(cc & relation)


def number_minmax(a: int, b: int, vt: int, want_max: bool) -> int:
    """minimumNumber and maximumNumber on patterns."""
    x, y = decode(a, vt), decode(b, vt)
    if math.isnan(x) or math.isnan(y):
        return encode(y if math.isnan(x) else x, vt)
    if x == y == 0:
        negative = [p for p in (a, b) if math.copysign(1, decode(p, vt)) < 0]
        positive = [p for p in (a, b) if p not in negative]
        return (positive or negative)[0] if want_max else (negative or positive)[0]
    return a if (x > y) == want_max else b
