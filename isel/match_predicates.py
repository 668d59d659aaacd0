"""What fragments may ask about nodes (`PatFrag.PredicateCode`), and the selector's own questions.

Functions of the expressions: hasOneUse(x), isConstant(x), constant(x), haveNoCommonBits(a, b), maskedValueIsZero(x, mask),
numSignBits(x), isZeroExtended(x, bits), isSignExtended(x, bits), allUsersUseLow(N, bits), isDisjoint(N), isNoWrap(N),
isAligned(N, bytes), isVolatile(N), addressSpace(N).  `N` is the matched node (its first value); operands are values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.ir.instructions import DISJOINT, NSW, NUW
from oxllc.isel.knownbits import is_sign_extended, is_zero_extended, masked_is_zero, no_common_bits, num_sign_bits
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import MVT_BITS

if TYPE_CHECKING:
    from oxllc.isel.dag import SDValue

MAX_USER_DEPTH = 4


def has_one_use(value: SDValue) -> bool:
    """Whether the value is used once."""
    return len(value.uses) == 1


def is_constant(value: SDValue) -> bool:
    """Whether the value is an integer constant."""
    return value.node.opcode in (isd.CONSTANT, isd.TARGET_CONSTANT)


def constant(value: SDValue) -> int:
    """An integer constant's value (0 where it is none: ask isConstant first)."""
    payload = value.node.payload
    return payload if is_constant(value) and isinstance(payload, int) else 0


def is_disjoint(value: SDValue) -> bool:
    """Whether the IR promises that the operands of an `or` have no common bit."""
    return value.node.flags & DISJOINT != 0


def is_no_wrap(value: SDValue) -> bool:
    """Whether the IR promises that the operation does not wrap, as a signed or as an unsigned one."""
    return value.node.flags & (NUW | NSW) != 0


_SAME_BITS = frozenset((isd.ADD, isd.SUB, isd.MUL, isd.AND, isd.OR, isd.XOR))
_LOW_WORD = frozenset((
    isd.SLLW, isd.SRLW, isd.SRAW, isd.DIVW, isd.DIVUW, isd.REMW, isd.REMUW, isd.ROLW, isd.RORW, isd.CLZW, isd.CTZW, isd.CPOPW,
))  # fmt: skip


def all_users_use_low(value: SDValue, bits: int, depth: int = 0) -> bool:
    """Whether every user reads at most the low `bits` bits of the value (LLVM's hasAllNBitUsers)."""
    uses = value.uses
    if not uses:
        return False
    for user in uses:
        opcode = user.opcode
        ops = user.ops
        if opcode == isd.SIGN_EXTEND_INREG:
            narrow: Any = user.payload
            if MVT_BITS[narrow] > bits:
                return False
        elif opcode == isd.STORE:
            info: Any = user.payload
            if ops[2] is value or MVT_BITS[info.vt] > bits:
                return False
        elif opcode in _LOW_WORD:
            if bits < 32:
                return False
        elif opcode == isd.AND and is_constant(ops[1]) and 0 <= constant(ops[1]) < 1 << bits:
            continue
        elif opcode == isd.SHL and is_constant(ops[1]) and ops[0] is value:
            low = bits + constant(ops[1])  # bits from `bits` up come out from `low` up
            if low < MVT_BITS[value.vt] and (depth >= MAX_USER_DEPTH or not all_users_use_low(user.values[0], low, depth + 1)):
                return False
        elif opcode in _SAME_BITS:
            if depth >= MAX_USER_DEPTH or not all_users_use_low(user.values[0], bits, depth + 1):
                return False
        else:
            return False
    return True


def is_aligned(value: SDValue, size: int) -> bool:
    """Whether the access is aligned to `size` bytes."""
    info: Any = value.node.payload
    return bool(info.mem.align >= size)


def is_volatile(value: SDValue) -> bool:
    """Whether the access is volatile."""
    info: Any = value.node.payload
    return bool(info.mem.is_volatile)


def address_space(value: SDValue) -> int:
    """The access's address space."""
    info: Any = value.node.payload
    return int(info.mem.addrspace)


FUNCTIONS: dict[str, object] = {
    "hasOneUse": has_one_use, "isConstant": is_constant, "constant": constant, "haveNoCommonBits": no_common_bits,
    "maskedValueIsZero": masked_is_zero, "numSignBits": num_sign_bits, "isZeroExtended": is_zero_extended,
    "isSignExtended": is_sign_extended, "allUsersUseLow": all_users_use_low, "isDisjoint": is_disjoint, "isNoWrap": is_no_wrap,
    "isAligned": is_aligned, "isVolatile": is_volatile, "addressSpace": address_space,
}  # fmt: skip

