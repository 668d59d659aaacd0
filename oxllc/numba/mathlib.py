"""Functions of CUDA's libdevice in double precision, in Python for Numba's CUDA target; the 32-bit ones round their results.

Methods (Muller, Elementary Functions, 3rd ed.): arguments reduced with constants in two or three parts (Cody and Waite), Taylor series
on the reduced interval, inverse functions by atan and log, erf by its series and by a continued fraction, the gamma function by
Lanczos' approximation.  Errors are a few units in the last place; `pow` loses up to ten bits where the result is near the ends of the
range, and sine and cosine of arguments beyond 1e6 lose what the reduction cannot keep.
"""

from __future__ import annotations

import functools
import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

LN2_HI, LN2_LO = 6.93147180369123816490e-01, 1.90821492927058770002e-10
PIO2_1, PIO2_2, PIO2_3 = 1.57079632673412561417e00, 6.07710050630396597660e-11, 2.02226624879595063154e-21
INF = float("inf")

def has(symbol: str) -> bool:
    """Whether `__nv_...` is here, in either precision."""
    name = symbol.removeprefix("__nv_").removeprefix("fast_")
    return name in _library() or (name[-1] == "f" and name[:-1] in _library())


def function(symbol: str) -> tuple[Callable[..., Any], Any, tuple[Any, ...]]:
    """(Python function, result type, argument types) of a symbol that `has` knows."""
    from numba import types

    name = symbol.removeprefix("__nv_").removeprefix("fast_")
    type_ = types.float64
    if name not in _library():
        name, type_ = name[:-1], types.float32
    body, count = _library()[name]
    integers = (types.int32,) if name in ("powi", "ldexp") else ()
    return body, type_, (type_,) * (count - len(integers)) + integers


@functools.cache
def _library() -> dict[str, tuple[Callable[..., Any], int]]:
    """The functions; those they share are device functions.  Made on first use, when Numba is there."""
    from numba import cuda, float64, int64
    from numba.cuda import libdevice

    device = cuda.jit(device=True)

    @device
    def power_of_two(k):  # type: ignore[no-untyped-def]
        return libdevice.longlong_as_double((int64(k) + 1023) << 52)

    @device
    def scaled(x, k):  # type: ignore[no-untyped-def]
        """x 2^k without overflow on the way."""
        if k > 2200:
            k = 2200
        if k < -2200:
            k = -2200
        while k > 1000:
            x *= power_of_two(1000)
            k -= 1000
        while k < -1000:
            x *= power_of_two(-1000)
            k += 1000
        return x * power_of_two(k)

    @device
    def exp(x):  # type: ignore[no-untyped-def]
        x = float64(x)
        if x != x:
            return x
        if x > 709.79:
            return INF
        if x < -745.2:
            return 0.0
        k = math.floor(x * 1.4426950408889634 + 0.5)
        r = (x - k * LN2_HI) - k * LN2_LO
        p = 1.0
        for i in range(14, 0, -1):
            p = 1.0 + p * r / i
        return scaled(p, int64(k))

    @device
    def expm1(x):  # type: ignore[no-untyped-def]
        x = float64(x)
        if abs(x) > 0.4:
            return exp(x) - 1.0
        p = 1.0
        for i in range(15, 1, -1):
            p = 1.0 + p * x / i
        return x * p

    @device
    def log(x):  # type: ignore[no-untyped-def]
        x = float64(x)
        if x != x or x == INF:
            return x
        if x <= 0.0:
            return -INF if x == 0.0 else INF - INF
        k = 0
        if x < 2.2250738585072014e-308:
            x *= 18014398509481984.0
            k = -54
        bits = libdevice.double_as_longlong(x)
        k += (bits >> 52) - 1023
        m = libdevice.longlong_as_double((bits & 0xFFFFFFFFFFFFF) | 0x3FF0000000000000)
        if m > 1.4142135623730951:
            m *= 0.5
            k += 1
        f = m - 1.0
        s = f / (2.0 + f)
        z = s * s
        p = 0.0
        for i in range(23, 1, -2):
            p = (p + 1.0 / i) * z
        return k * LN2_HI + (k * LN2_LO + 2.0 * (s + s * p))

    @device
    def log1p(x):  # type: ignore[no-untyped-def]
        x = float64(x)
        u = 1.0 + x
        if u == 1.0:
            return x
        if u == INF or x > 1e15:
            return log(u)
        return log(u) * (x / (u - 1.0))

    @device
    def sine(x, quarter):  # type: ignore[no-untyped-def]
        """sin(x + quarter pi/2)."""
        x = float64(x)
        if not abs(x) < INF:
            return INF - INF
        n = math.floor(x * 0.6366197723675814 + 0.5)
        r = ((x - n * PIO2_1) - n * PIO2_2) - n * PIO2_3
        q = (int64(n) + quarter) & 3
        z = r * r
        p = 1.0
        if q & 1:
            for i in range(20, 0, -2):
                p = 1.0 - p * z / (i * (i - 1))
        else:
            for i in range(19, 1, -2):
                p = 1.0 - p * z / (i * (i - 1))
            p *= r
        return -p if q & 2 else p

    @device
    def atan(x):  # type: ignore[no-untyped-def]
        x = float64(x)
        a = abs(x)
        if a != a:
            return x
        inverse = a > 1.0
        if inverse:
            a = 1.0 / a
        turned = a > 0.2679491924311227
        if turned:
            a = (a * 1.7320508075688772 - 1.0) / (1.7320508075688772 + a)
        z = a * a
        p = 0.0
        for i in range(31, 1, -2):
            p = (1.0 / i - p) * z
        p = a - a * p
        if turned:
            p += 0.5235987755982989
        if inverse:
            p = 1.5707963267948966 - p
        return -p if x < 0.0 else p

    @device
    def atan2(y, x):  # type: ignore[no-untyped-def]
        y, x = float64(y), float64(x)
        if x != x or y != y:
            return x + y
        if abs(x) == INF and abs(y) == INF:
            r = 0.7853981633974483 if x > 0.0 else 2.356194490192345
        elif x == 0.0 and y == 0.0:
            r = 0.0 if math.copysign(1.0, x) > 0.0 else 3.141592653589793
        elif x == 0.0:
            r = 1.5707963267948966
        else:
            r = atan(abs(y / x))
            if x < 0.0:
                r = 3.141592653589793 - r
        return math.copysign(r, y)

    @device
    def pow(x, y):  # type: ignore[no-untyped-def]
        x, y = float64(x), float64(y)
        if y == 0.0 or x == 1.0:
            return 1.0
        if x != x or y != y:
            return x + y
        whole = abs(y) >= 4503599627370496.0 or math.floor(y) == y
        odd = whole and abs(y) < 9007199254740992.0 and (int64(y) & 1) == 1
        if whole and abs(y) <= 64.0:
            n, base, r = int64(abs(y)), x, 1.0
            while n:
                if n & 1:
                    r *= base
                base *= base
                n >>= 1
            return r if y > 0.0 else 1.0 / r
        if x == 0.0:
            r = 0.0 if y > 0.0 else INF
        elif x < 0.0 and not whole and abs(x) < INF:
            return INF - INF
        else:
            r = exp(y * log(abs(x)))
        return -r if odd and math.copysign(1.0, x) < 0.0 else r

    @device
    def erfc_tail(x):  # type: ignore[no-untyped-def]
        """erfc for x >= 2 by Lentz' continued fraction, from its end."""
        if x > 27.5:
            return 0.0
        f = 0.0
        for i in range(60, 0, -1):
            f = 0.5 * i / (x + f)
        return exp(-x * x) / ((x + f) * 1.7724538509055159)

    @device
    def erf(x):  # type: ignore[no-untyped-def]
        x = float64(x)
        a = abs(x)
        if a > 2.0:
            return math.copysign(1.0 - erfc_tail(a), x)
        term = x
        total = x
        n = 0
        while n < 60 and abs(term) > 1e-18 * abs(total):
            n += 1
            term *= 2.0 * x * x / (2 * n + 1)
            total += term
        return total * 1.1283791670955126 * exp(-x * x)

    def erfc(x):  # type: ignore[no-untyped-def]
        x = float64(x)
        return erfc_tail(x) if x > 2.0 else 1.0 - erf(x)

    @device
    def lanczos(x):  # type: ignore[no-untyped-def]
        """log(gamma(x)) for x >= 0.5, g = 7 with nine terms (Godfrey)."""
        x -= 1.0
        a = 0.99999999999980993
        a += 676.5203681218851 / (x + 1) - 1259.1392167224028 / (x + 2) + 771.32342877765313 / (x + 3) - 176.61502916214059 / (x + 4)
        a += 12.507343278686905 / (x + 5) - 0.13857109526572012 / (x + 6) + 9.9843695780195716e-6 / (x + 7) + 1.5056327351493116e-7 / (x + 8)
        t = x + 7.5
        return 0.91893853320467274 + (x + 0.5) * log(t) - t + log(a)

    @device
    def lgamma(x):  # type: ignore[no-untyped-def]
        x = float64(x)
        if x >= 0.5:
            return lanczos(x)
        s = sine(3.141592653589793 * (x - 2.0 * math.floor(0.5 * x)), 0)
        return INF if s == 0.0 else 1.1447298858494002 - log(abs(s)) - lanczos(1.0 - x)

    def tgamma(x):  # type: ignore[no-untyped-def]
        x = float64(x)
        r = exp(lgamma(x))
        return -r if x < 0.0 and int64(math.floor(x)) & 1 else r

    def sinh(x):  # type: ignore[no-untyped-def]
        a = abs(float64(x))
        if a > 700.0:
            return math.copysign(0.5 * exp(0.5 * a) * exp(0.5 * a), x)
        e = expm1(a)
        return math.copysign(0.5 * (e + e / (e + 1.0)), x)

    def cosh(x):  # type: ignore[no-untyped-def]
        e = exp(0.5 * abs(float64(x)))
        return 0.5 * e * e + 0.5 / e / e

    def tanh(x):  # type: ignore[no-untyped-def]
        a = abs(float64(x))
        if a > 20.0:
            return math.copysign(1.0, x)
        e = expm1(2.0 * a)
        return math.copysign(e / (e + 2.0), x)

    def asin(x):  # type: ignore[no-untyped-def]
        x = float64(x)
        return atan2(x, math.sqrt((1.0 - x) * (1.0 + x)))

    def acos(x):  # type: ignore[no-untyped-def]
        x = float64(x)
        return 2.0 * atan2(math.sqrt(1.0 - x), math.sqrt(1.0 + x))

    def asinh(x):  # type: ignore[no-untyped-def]
        a = abs(float64(x))
        if a > 1e150:
            return math.copysign(log(a) + 0.6931471805599453, x)
        return math.copysign(log1p(a + a * a / (1.0 + math.sqrt(a * a + 1.0))), x)

    def acosh(x):  # type: ignore[no-untyped-def]
        t = float64(x) - 1.0
        return log1p(t + math.sqrt(t * (t + 2.0))) if t < 1e150 else log(t) + 0.6931471805599453

    def atanh(x):  # type: ignore[no-untyped-def]
        a = abs(float64(x))
        return math.copysign(0.5 * log1p(2.0 * a / (1.0 - a)), x)

    @device
    def fmod(x, y):  # type: ignore[no-untyped-def]
        """Exact: subtracts the largest y 2^k that fits, as long as one does."""
        r, b = abs(float64(x)), abs(float64(y))
        if not r < INF or b == 0.0 or b != b:
            return INF - INF
        while r >= b:
            t = b
            k = (libdevice.double_as_longlong(r) >> 52) - (libdevice.double_as_longlong(b) >> 52)
            if k > 1:
                t = scaled(b, k - 1)
            while t <= 0.5 * r:
                t += t
            r -= t
        return math.copysign(r, x)

    def remainder(x, y):  # type: ignore[no-untyped-def]
        x, b = float64(x), abs(float64(y))
        if b == INF and abs(x) < INF:
            return x
        r = fmod(x, 2.0 * b) if b < 8e307 else x
        a = abs(r)
        if a > b:  # the nearest multiple of b, the even one of two
            a -= 2.0 * b if a >= 1.5 * b else b
        elif a > 0.5 * b:
            a -= b
        return a if r >= 0.0 else -a

    def hypot(x, y):  # type: ignore[no-untyped-def]
        a, b = abs(float64(x)), abs(float64(y))
        if a == INF or b == INF:
            return INF
        if a < b:
            a, b = b, a
        if a == 0.0:
            return 0.0
        return a * math.sqrt(1.0 + (b / a) * (b / a))

    def cbrt(x):  # type: ignore[no-untyped-def]
        a = abs(float64(x))
        if a == 0.0 or not a < INF:
            return x
        r = exp(log(a) / 3.0)
        r -= (r * r * r - a) / (3.0 * r * r)
        return math.copysign(r, x)

    def exp2(x):  # type: ignore[no-untyped-def]
        x = float64(x)
        if not abs(x) < 1100.0:
            return exp(x)  # infinite, zero or NaN all the same
        k = math.floor(x + 0.5)
        return scaled(exp((x - k) * 0.6931471805599453), int64(k))

    def exp10(x):  # type: ignore[no-untyped-def]
        return pow(10.0, x)

    def log2(x):  # type: ignore[no-untyped-def]
        return log(x) * 1.4426950408889634

    def log10(x):  # type: ignore[no-untyped-def]
        return log(x) * 0.4342944819032518

    def sin(x):  # type: ignore[no-untyped-def]
        return x if x == 0.0 else sine(x, 0)

    def cos(x):  # type: ignore[no-untyped-def]
        return sine(x, 1)

    def tan(x):  # type: ignore[no-untyped-def]
        return sine(x, 0) / sine(x, 1)

    def rsqrt(x):  # type: ignore[no-untyped-def]
        return 1.0 / math.sqrt(float64(x))

    def powi(x, n):  # type: ignore[no-untyped-def]
        return pow(float64(x), float64(n))

    def ldexp(x, n):  # type: ignore[no-untyped-def]
        return scaled(float64(x), int64(n))

    two = (atan2, pow, fmod, remainder, hypot, powi, ldexp)
    one = (exp, expm1, log, log1p, atan, erf, erfc, lgamma, tgamma, sinh, cosh, tanh, asin, acos, asinh, acosh, atanh, cbrt, exp2, exp10,
           log2, log10, sin, cos, tan, rsqrt)  # fmt: skip
    found = {}
    for count, functions in ((1, one), (2, two)):
        for f in functions:
            body = getattr(f, "py_func", f)
            found[body.__name__] = (body, count)
    return found

