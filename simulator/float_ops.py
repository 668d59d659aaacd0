"""Floating-point operations that only some machines have, over bit patterns: (format, operands...) -> (pattern, flags).

RISC-V "Zfa": numbers as immediates, minimum and maximum of IEEE 754-2019 (a NaN operand makes the result one), quiet comparisons,
rounding to an integer without the inexact flag, and the conversion to 32 bits modulo 2**32.  Names are those that `Semantics` use.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from oxllc.simulator import softfloat
from oxllc.simulator.softfloat import F64, NV, NX, RNE, RTZ, Format

if TYPE_CHECKING:
    from collections.abc import Callable

_CONSTANTS = (-1.0, 0.0, 2.0**-16, 2.0**-15, 2.0**-8, 2.0**-7, 0.0625, 0.125, 0.25, 0.3125, 0.375, 0.4375, 0.5, 0.625, 0.75, 0.875, 1.0, 1.25, 1.5,
              1.75, 2.0, 2.5, 3.0, 4.0, 8.0, 16.0, 128.0, 256.0, 32768.0, 65536.0, math.inf)


def constant(f: Format, index: int) -> tuple[int, int]:
    """The numbered constant; the second one is the least normal number, the last one a NaN."""
    if index == 1:
        return 1 << f.man_bits, 0
    if index == 31:
        return f.canonical_nan, 0
    value = _CONSTANTS[index]
    if math.isinf(value):
        return f.inf, 0
    mantissa, exponent = math.frexp(abs(value))
    bits = softfloat.round_pack(f, int(value < 0), int(mantissa * 2**53), exponent - 53, RNE)[0]
    return bits, 0


def _invalid(f: Format, a: int, b: int) -> int:
    return NV if softfloat.is_snan(f, a) or softfloat.is_snan(f, b) else 0


def _with_nan(operation: Callable[[Format, int, int], tuple[int, int]]) -> Callable[[Format, int, int], tuple[int, int]]:
    def both(f: Format, a: int, b: int) -> tuple[int, int]:
        if softfloat.is_nan(f, a) or softfloat.is_nan(f, b):
            return f.canonical_nan, _invalid(f, a, b)
        return operation(f, a, b)

    return both


def _quiet(operation: Callable[[Format, int, int], tuple[int, int]]) -> Callable[[Format, int, int], tuple[int, int]]:
    return lambda f, a, b: (operation(f, a, b)[0], _invalid(f, a, b))


def integral(f: Format, a: int, rm: int) -> tuple[int, int]:
    """Rounded to an integer in floating point; never inexact."""
    bits, flags = softfloat.round_to_integral(f, a, rm)
    return bits, flags & NV


def modular_s32(f: Format, a: int) -> tuple[int, int]:
    """Rounded towards zero, modulo 2**32, sign-extended; what has no such integer is 0.  Flags are those of the saturating conversion."""
    assert f is F64
    flags = softfloat.to_int(f, a, 32, True, RTZ)[1]
    exponent = a >> f.man_bits & f.exp_mask
    if exponent == f.exp_mask:
        return 0, NV
    _, m, e = softfloat.unpack(f, a)
    whole = m << e if e >= 0 else m >> -e
    value = -whole if a & f.sign_bit else whole
    value = (value + (1 << 31)) % (1 << 32) - (1 << 31)
    return value & ((1 << 64) - 1), flags & (NV | NX)


FLOAT: dict[str, Callable[..., tuple[int, int]]] = {
    "fp_constant": constant,
    "fp_minimum": _with_nan(softfloat.minimum_number),
    "fp_maximum": _with_nan(softfloat.maximum_number),
    "fp_quiet_le": _quiet(softfloat.le),
    "fp_quiet_lt": _quiet(softfloat.lt),
    "fp_integral": integral,
    "fp_modular_s32": modular_s32,
}
