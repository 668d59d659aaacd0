"""The hooks of the RISC-V target: constants, lengths of instructions, and what `arch.py` and `attributes.py` say of objects.

`materialize_constant` follows LLVM's RISCVMatInt: a 32-bit value is LUI plus ADDI(W); a wider one is a shorter value shifted left
plus a 12-bit one, recursively; then other decompositions are tried and the shortest is taken.  The search is bounded:
every step of the recursion removes at least 12 bits.
"""

from __future__ import annotations

from functools import lru_cache

from oxllc.target_desc.targets.riscv.arch import arch_string, extensions
from oxllc.target_desc.targets.riscv.attributes import ATTRIBUTES, code_attributes, declared_features, merge_attribute

__all__ = ["ATTRIBUTES", "ELF_FLAGS_MAY_DIFFER", "MAPPING_SYMBOLS", "VARIANT_CC", "arch_string", "code_attributes", "declared_features", "extensions",
           "instruction_length", "materialize_constant", "merge_attribute"]

_M64 = (1 << 64) - 1
Step = tuple[str, int]


def materialize_constant(value: int, features: frozenset[str] = frozenset()) -> list[Step]:
    """The shortest known sequence of instructions that gives a 64-bit constant.

    Args:
        value: the constant, signed or unsigned (taken modulo 2**64).
        features: the CPU's features ("zba", "zbs", "zbb" allow shorter sequences).

    Returns:
        (instruction, immediate) pairs; of an instruction without immediate (SH1ADD, ADD_UW) the number says whether
        its second source is the zero register, not the result so far once more.  The first one reads the zero register (or
        none, for LUI), each later one
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
    """The alternatives in LLVM's order, each taken only if it is shorter than what is found so far."""
    best = _simple(value, features)
    if value & 0xFFF and not value & 1 and len(best) >= 2:  # trailing zeros below bit 12: shift at the end
        shift = (value & -value).bit_length() - 1
        shifted = _simple(value >> shift, features)
        if len(shifted) + 1 < len(best) or _is_int(6, value >> shift):  # (C.LI and C.SLLI are shorter than LUI and ADDI)
            best = [*shifted, ("SLLI", shift)]
    if len(best) <= 2:
        return tuple(best)
    if value & 0xFFF and value & 0x1800 == 0x1000:  # a lower part beyond 0x7ff by less than 0x800: leave 0x800 to the upper part
        low = (value & 0xFFF) - 0x800
        upper = _simple(_signed(value - low), features)
        if len(upper) + 1 < len(best):
            best = [*upper, ("ADDI", low)]
    if value > 0 and len(best) > 2:
        best = _leading_zeros(value, features, best)
    if value < 0 and len(best) > 3:
        inverted = _leading_zeros(~value, features, [])
        if inverted and len(inverted) + 1 < len(best):
            best = [*inverted, ("XORI", -1)]
    pattern = value & _M64
    if "zbs" in features:
        for low in (pattern & 0x7FFFFFFF, pattern | 0xFFFFFFFF80000000):
            wrong = pattern ^ low
            if len(best) > 2 and wrong:
                candidate = _single_bits(_simple(_signed(low), features) if low else [], wrong, pattern)
                if len(candidate) < len(best):
                    best = candidate
        if best[0] == ("ADDI", 1) and len(best) > 1 and best[1][0] == "SLLI":
            best[:2] = [("BSETI", best[1][1])]
    if "zba" in features and len(best) > 2:  # 3, 5 or 9 times a 32-bit value, plus 12 bits
        whole = any(value % d == 0 and _is_int(32, value // d) for d in (3, 5, 9))
        high, rest = (value, 0) if whole else (_signed((value + 0x800) & ~0xFFF), _low12(value))
        for divisor, opcode in ((3, "SH1ADD"), (5, "SH2ADD"), (9, "SH3ADD")):
            if high % divisor == 0 and _is_int(32, high // divisor):
                candidate = [*_simple(high // divisor, features), (opcode, 0), *([("ADDI", rest)] if rest else [])]
                if len(candidate) < len(best):
                    best = candidate
                break
    if "zbb" in features and len(best) > 2:  # a rotated small constant
        for rotation in range(1, 64):
            rotated = _signed((pattern << rotation) | (pattern >> (64 - rotation)))
            if rotated < 0 and _is_int(12, rotated):
                return ("ADDI", rotated), ("RORI", rotation)
    return tuple(best)


def _simple(value: int, features: tuple[str, ...]) -> list[Step]:
    """LUI and ADDI for 32 bits; a shorter constant, a shift and an ADDI for more (LLVM's generateInstSeqImpl)."""
    if "zbs" in features and (not _is_int(32, value) or value == 0x800) and (value & _M64).bit_count() == 1:
        return [("BSETI", (value & _M64).bit_length() - 1)]
    if _is_int(32, value):
        high = ((value + 0x800) >> 12) & 0xFFFFF
        low = _low12(value)
        steps: list[Step] = []
        if high:
            steps.append(("LUI", high))
        if low or not high:
            # ADDIW only where the sum of 64 bits is not the constant
            wraps = _signed32(high << 12) + low != value
            steps.append(("ADDIW" if wraps else "ADDI", low))
        return steps
    low = _low12(value)
    rest = _signed(value - low)
    if _is_int(32, rest):
        return [*_simple(rest, features), ("ADDI", low)]
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


def _leading_zeros(value: int, features: tuple[str, ...], best: list[Step]) -> list[Step]:
    """A positive constant without its leading zeros, and a logical shift to the right at the end; `best` where that is no shorter."""
    zeros = 64 - value.bit_length()
    shifted = value << zeros
    for candidate in (_signed(shifted | ((1 << zeros) - 1)), _signed(shifted)):  # below: ones, or zeros
        steps = [*_simple(candidate, features), ("SRLI", zeros)]
        if not best or len(steps) < len(best):
            best = steps
    if zeros == 32 and "zba" in features:
        steps = [*_simple(_signed32(value), features), ("ADD_UW", 1)]
        if len(steps) < len(best):
            best = steps
    return best


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


def instruction_length(word: int) -> int:
    """Bytes of the instruction that starts with these bits (volume I, "Expanded Instruction-Length Encoding"); 0: longer than 8."""
    if word & 3 != 3:
        return 2
    if word & 0x1C != 0x1C:
        return 4
    if word & 0x3F == 0x1F:
        return 6
    return 8 if word & 0x7F == 0x3F else 0


MAPPING_SYMBOLS = ("$x", "$d")  # ELF psABI, "Mapping Symbol": where code and where data begins

VARIANT_CC = 0x80  # STO_RISCV_VARIANT_CC: a bit of a symbol's st_other, its function has another calling convention
ELF_FLAGS_MAY_DIFFER = 0x1 | 0x10  # EF_RISCV_RVC, EF_RISCV_TSO: a program may mix what has them and what lacks them
