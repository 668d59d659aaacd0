"""Floating-point literals of LLVM IR <-> exact bit patterns, for every format, without host rounding.

Reads all spellings: decimal (rounded once, to nearest even, straight into the type), `0x` + a double's bits,
`0xH` half, `0xR` bfloat, `0xK` x86_fp80, `0xL` fp128 and `0xM` ppc_fp128 (both with the low 64 bits first),
`f0x` + the type's own bits, C99 hexadecimal (`0x1.8p3`), `+inf`, `-inf`, `+qnan`, `+nan(0x..)`, `+snan(0x..)`.
"""

from __future__ import annotations

import math
import re
import struct
from fractions import Fraction
from typing import Final

from oxllc.ir.types import BFLOAT, DOUBLE, FLOAT, FP128, HALF, PPC_FP128, X86_FP80, FloatType

_PREFIX_TYPE: Final = {"H": HALF, "R": BFLOAT, "K": X86_FP80, "L": FP128, "M": PPC_FP128}
_HEX_FLOAT: Final = re.compile(r"([-+]?)0x([0-9a-fA-F]+)(?:\.([0-9a-fA-F]*))?p([-+]?[0-9]+)")
_HEX_DIGITS: Final = re.compile("[0-9a-fA-F]+")
_NAN: Final = re.compile(r"([-+])(s?)nan\(0x([0-9a-fA-F]+)\)")


def parse_float(token: str, type: FloatType) -> int | None:
    """The bit pattern of a literal in a type, or None when the literal is not one of that type."""
    if token[:2] == "0x" and "p" not in token:
        return _parse_hex(token, type)
    if token[:3] == "f0x":
        if _HEX_DIGITS.fullmatch(token, 3) is None:
            return None
        bits = int(token[3:], 16)
        return bits if bits >> type.bits == 0 else None
    if token[1:] in ("inf", "qnan") and token[0] in "+-":
        return special(type, token[0] == "-", 0 if token[1:] == "inf" else _quiet_bit(type))
    found = _NAN.fullmatch(token)
    if found is not None:
        payload = int(found[3], 16)
        quiet = 0 if found[2] else _quiet_bit(type)
        if payload >= _quiet_bit(type) or (not quiet and not payload):
            return None
        return special(type, found[1] == "-", quiet | payload)
    found = _HEX_FLOAT.fullmatch(token)
    if found is not None:
        digits = found[2] + (found[3] or "")
        exponent = int(found[4]) - 4 * len(found[3] or "")
        return round_fraction(Fraction(int(digits, 16)) * Fraction(2) ** exponent, found[1] == "-", type)
    return _parse_decimal(token, type)


def _parse_decimal(token: str, type: FloatType) -> int | None:
    try:
        near = float(token)
    except ValueError:
        return None
    if type is DOUBLE:
        return int.from_bytes(struct.pack(">d", near), "big")
    if len(token) > 400 and "e" in token.lower():  # an absurd exponent must not cost absurd time
        return None
    return round_fraction(abs(Fraction(token)), token[0] == "-", type)


def _parse_hex(token: str, type: FloatType) -> int | None:
    letter = token[2:3]
    if _HEX_DIGITS.fullmatch(token, 3 if letter in _PREFIX_TYPE else 2) is None:
        return None
    if letter in _PREFIX_TYPE:
        if _PREFIX_TYPE[letter] is not type:
            return None
        digits = token[3:]
        if letter in "LM":  # two 64-bit words, the low one first
            if len(digits) > 32:
                return None
            digits = digits.rjust(32, "0")
            return int(digits[16:], 16) << 64 | int(digits[:16], 16)
        bits = int(digits, 16)
        return bits if bits >> type.bits == 0 else None
    bits = int(token[2:], 16)
    if bits >> 64:
        return None
    if type is DOUBLE:
        return bits
    if type in (FLOAT, HALF, BFLOAT):
        return double_to(bits, type)
    return None


def _quiet_bit(type: FloatType) -> int:
    return 1 << (type.precision - 2) if type is not PPC_FP128 else 1 << 51


def special(type: FloatType, negative: bool, fraction: int) -> int:
    """The pattern with all exponent bits set: infinity for fraction 0, otherwise a NaN."""
    if type is PPC_FP128:  # the first double decides; it lies in the low word
        return int(negative) << 63 | 0x7FF << 52 | fraction
    exponent = (1 << type.exponent_bits) - 1
    if type is X86_FP80:
        return int(negative) << 79 | exponent << 64 | 1 << 63 | fraction
    return int(negative) << (type.bits - 1) | exponent << (type.precision - 1) | fraction


def round_fraction(value: Fraction, negative: bool, type: FloatType) -> int:
    """A non-negative exact value, rounded to nearest even, as bits (overflow gives infinity)."""
    if type is PPC_FP128:
        high = round_fraction(value, negative, DOUBLE)
        rest = (-value if negative else value) - Fraction(bits_to_float(high))
        low = round_fraction(abs(rest), rest < 0, DOUBLE) if rest else 0
        return low << 64 | high
    sign = int(negative) << (type.bits - 1)
    if not value:
        return sign
    precision = type.precision
    bias = (1 << (type.exponent_bits - 1)) - 1
    exponent = value.numerator.bit_length() - value.denominator.bit_length()
    if value < Fraction(2) ** exponent:
        exponent -= 1
    exponent = max(exponent, 1 - bias)
    scaled = value / Fraction(2) ** (exponent - (precision - 1))
    significand = round(scaled)  # Python rounds a Fraction half to even
    if significand >> precision:
        significand >>= 1
        exponent += 1
    if exponent > bias:
        return special(type, negative, 0)
    hidden = 1 << (precision - 1)
    biased = exponent + bias if significand & hidden else 0
    if type is X86_FP80:
        return sign | biased << 64 | significand
    return sign | biased << (precision - 1) | (significand & (hidden - 1))


def double_to(bits: int, type: FloatType) -> int | None:
    """A double's bits in a narrower type, None when that is not exact; NaN payloads keep their leading bits."""
    sign = bits >> 63
    fraction = bits & ((1 << 52) - 1)
    if bits >> 52 & 0x7FF == 0x7FF:
        dropped = 53 - type.precision
        if fraction & ((1 << dropped) - 1):
            return None
        return special(type, bool(sign), fraction >> dropped)
    value = Fraction(abs(bits_to_float(bits)))
    out = round_fraction(value, bool(sign), type)
    return out if to_fraction(out, type) == (-value if sign else value) else None


def bits_to_float(bits: int) -> float:
    """A double's bits as a Python float."""
    return float(struct.unpack(">d", bits.to_bytes(8, "big"))[0])


def to_fraction(bits: int, type: FloatType) -> Fraction | None:
    """The exact value of a bit pattern; None for infinities and NaNs."""
    if type is PPC_FP128:
        high = to_fraction(bits & ((1 << 64) - 1), DOUBLE)
        low = to_fraction(bits >> 64, DOUBLE)
        return None if high is None or low is None else high + low
    precision = type.precision
    mantissa_bits = 64 if type is X86_FP80 else precision - 1
    mantissa = bits & ((1 << mantissa_bits) - 1)
    biased = bits >> mantissa_bits & ((1 << type.exponent_bits) - 1)
    if biased == (1 << type.exponent_bits) - 1:
        return None
    bias = (1 << (type.exponent_bits - 1)) - 1
    if type is not X86_FP80 and biased:
        mantissa |= 1 << mantissa_bits
    value = Fraction(mantissa) * Fraction(2) ** (max(biased, 1) - bias - (precision - 1))
    return -value if bits >> (type.bits - 1) else value


def to_float(bits: int, type: FloatType) -> float:
    """The value as a Python float (rounded for the wide formats; NaN payloads are lost)."""
    if type is DOUBLE:
        return bits_to_float(bits)
    exact = to_fraction(bits, type)
    if exact is not None:
        if not exact:
            return -0.0 if bits >> (type.bits - 1) else 0.0
        try:
            return float(exact)
        except OverflowError:
            return math.inf if exact > 0 else -math.inf
    if type is PPC_FP128:
        return bits_to_float(bits & ((1 << 64) - 1))
    mantissa_bits = 63 if type is X86_FP80 else type.precision - 1
    if bits & ((1 << mantissa_bits) - 1):
        return math.nan
    return -math.inf if bits >> (type.bits - 1) else math.inf


def print_float(bits: int, type: FloatType) -> str:
    """A literal that every LLVM from 3 to 24 reads back as exactly these bits."""
    if type is FLOAT or type is DOUBLE:
        wide = bits if type is DOUBLE else _float_to_double(bits)
        value = bits_to_float(wide)
        if math.isfinite(value):
            text = f"{value:.6e}"
            if int.from_bytes(struct.pack(">d", float(text)), "big") == wide:
                return text
        return f"0x{wide:016X}"
    if type is HALF:
        return f"0xH{bits:04X}"
    if type is BFLOAT:
        return f"0xR{bits:04X}"
    if type is X86_FP80:
        return f"0xK{bits:020X}"
    low, high = bits & ((1 << 64) - 1), bits >> 64
    return f"0x{'L' if type is FP128 else 'M'}{low:016X}{high:016X}"


def _float_to_double(bits: int) -> int:
    if bits >> 23 & 0xFF == 0xFF:  # keep the payload; the host's conversion might quiet a NaN
        return (bits >> 31) << 63 | 0x7FF << 52 | (bits & 0x7FFFFF) << 29
    value = struct.unpack(">f", bits.to_bytes(4, "big"))[0]
    return int.from_bytes(struct.pack(">d", value), "big")
