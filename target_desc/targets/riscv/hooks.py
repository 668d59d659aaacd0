"""Code of the RISC-V target: building constants.

`materialize_constant` follows LLVM's RISCVMatInt: a 32-bit value is LUI plus ADDI(W); a wider one is a shorter value shifted left
plus a 12-bit one, recursively; then other decompositions are tried and the shortest is taken.  The search is bounded:
every step of the recursion removes at least 12 bits.
"""

from __future__ import annotations

from functools import lru_cache

_M64 = (1 << 64) - 1
Step = tuple[str, int]


def materialize_constant(value: int, features: frozenset[str] = frozenset()) -> list[Step]:
    """The shortest known sequence of instructions that gives a 64-bit constant.

    Args:
        value: the constant, signed or unsigned (taken modulo 2**64).
        features: the CPU's features ("zba", "zbs", "zbb" allow shorter sequences).

    Returns:
        (instruction, immediate) pairs.  The first one reads the zero register (or none, for LUI), each later one
        the result of the one before.  Never empty.
    """
    return list(_best(_signed(value), tuple(sorted(features & {"zba", "zbb", "zbs"}))))


def _signed(value: int) -> int:
    value &= _M64
    return value - (1 << 64) if value >> 63 else value


def _is_int(bits: int, value: int) -> bool:
    return -(1 << (bits - 1)) <= value < 1 << (bits - 1)


@lru_cache(maxsize=4096)
def _best(value: int, features: tuple[str, ...]) -> tuple[Step, ...]:
    best = _simple(value, features)
    for candidate in _variants(value, features):
        if len(candidate) < len(best):
            best = candidate
        if len(best) <= 2:
            break
    return tuple(best)


def _simple(value: int, features: tuple[str, ...]) -> list[Step]:
    """LUI and ADDI for 32 bits; a shorter constant, a shift and an ADDI for more."""
    if "zbs" in features and not _is_int(32, value) and (value & _M64).bit_count() == 1:
        return [("BSETI", (value & _M64).bit_length() - 1)]
    if _is_int(32, value):
        high = ((value + 0x800) >> 12) & 0xFFFFF
        low = _low12(value)
        steps: list[Step] = []
        if high:
            steps.append(("LUI", high))
        if low or not high:
            steps.append(("ADDIW" if high else "ADDI", low))
        return steps
    low = _low12(value)
    rest = _signed(value - low)
    shift = (rest & -rest).bit_length() - 1
    upper = rest >> shift
    unsigned_word = False
    if shift > 12 and not _is_int(12, upper):  # leave 12 zeros below, so that LUI alone may give the upper part
        if _is_int(32, _signed(upper << 12)):
            shift -= 12
            upper <<= 12
        elif "zba" in features and 0 <= upper << 12 < 1 << 32:
            shift -= 12
            upper = _signed32(upper << 12)
            unsigned_word = True
    if not unsigned_word and "zba" in features and 0 <= upper < 1 << 32 and not _is_int(32, upper):
        upper = _signed32(upper)
        unsigned_word = True
    steps = _simple(upper, features)
    steps.append(("SLLI_UW" if unsigned_word else "SLLI", shift))
    if low:
        steps.append(("ADDI", low))
    return steps


def _low12(value: int) -> int:
    return ((value & 0xFFF) ^ 0x800) - 0x800


def _signed32(value: int) -> int:
    return ((value & 0xFFFFFFFF) ^ 0x80000000) - 0x80000000


def _variants(value: int, features: tuple[str, ...]) -> list[list[Step]]:
    """Other ways to the same constant."""
    out: list[list[Step]] = []
    pattern = value & _M64
    if value and value & 0xFFF and value & 1 == 0:  # trailing zeros below bit 12: shift at the end
        shift = (value & -value).bit_length() - 1
        out.append([*_simple(value >> shift, features), ("SLLI", shift)])
    if value > 0:  # leading zeros: build ones there, shift right logically
        zeros = 64 - pattern.bit_length()
        ones = _signed((pattern << zeros) | ((1 << zeros) - 1))
        out.append([*_simple(ones, features), ("SRLI", zeros)])
        out.append([*_simple(_signed(pattern << zeros), features), ("SRLI", zeros)])
        if zeros == 32 and "zba" in features:
            out.append([*_simple(_signed32(value), features), ("SLLI_UW", 0)])
    if "zbs" in features:
        if not _is_int(32, value):
            low = _signed32(value)
            out.append(_single_bits(_simple(low, features), pattern ^ (low & _M64), pattern))
            out.append(_single_bits(_simple(value & 0x7FFFFFFF, features), pattern ^ (pattern & 0x7FFFFFFF), pattern))
    if "zbb" in features:  # a rotated small constant
        for rotation in range(1, 64):
            rotated = _signed((pattern << rotation) | (pattern >> (64 - rotation)))
            if _is_int(12, rotated):
                out.append([("ADDI", rotated), ("RORI", rotation)])
                break
    return out


def _single_bits(start: list[Step], wrong: int, pattern: int) -> list[Step]:
    """Set and clear the bits that are wrong."""
    steps = list(start)
    while wrong and len(steps) < 9:
        bit = (wrong & -wrong).bit_length() - 1
        steps.append(("BSETI" if pattern >> bit & 1 else "BCLRI", bit))
        wrong &= wrong - 1
    if wrong:
        steps += [("ADDI", 0)] * 8  # too long to be chosen
    return steps
