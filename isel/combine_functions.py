"""What conditions and results of combine rules may ask and compute.

On nodes, besides those of `match_predicates`: widthOf(x), isInteger(x), sameType(x, y), isBoolean(x) (known to be 0 or 1),
decided(cc, x, y) (1 or 0 where the known bits decide an integer compare, else -1), inverseCC(cc, x) (the opposite of a compare
whose first operand is x), isExact(x), isNUW(x), isNSW(x), isContract(x): flags of the node that computes x.
On numbers: swapCC(cc), compare(cc, a, b, bits), vtBits(t), byteSwap(x, bits), bitReverse(x, bits), toward0(a, b) (division that
rounds toward zero).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir.instructions import CONTRACT, EXACT, NSW, NUW
from oxllc.isel import match_predicates
from oxllc.isel.knownbits import is_zero_extended, known
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import MVT_BITS, MVT_COUNT, MVT_IS_INT
from oxllc.target_desc.safe_expr import NODE_SIGNATURES, SafeExprError

if TYPE_CHECKING:
    from oxllc.isel.dag import SDValue

EQ, NE, GT, GE, LT, LE = isd.SETEQ, isd.SETNE, isd.SETGT, isd.SETGE, isd.SETLT, isd.SETLE
UGT, UGE, ULT, ULE = isd.SETUGT, isd.SETUGE, isd.SETULT, isd.SETULE


def evaluate(cc: int, x: int, y: int, bits: int) -> bool:
    """An integer condition on two (signed) constants."""
    if cc in (UGT, UGE, ULT, ULE):
        mask = (1 << bits) - 1
        x, y = x & mask, y & mask
    return {EQ: x == y, NE: x != y, GT: x > y, GE: x >= y, LT: x < y, LE: x <= y, UGT: x > y, UGE: x >= y, ULT: x < y, ULE: x <= y}[cc]


def decided(cc: int, x: SDValue, y: SDValue) -> int:
    """What the known bits say about an integer compare: 1, 0, or -1 for nothing."""
    zx, ox, _ = known(x)
    zy, oy, _ = known(y)
    bits = MVT_BITS[x.vt]
    mask = (1 << bits) - 1
    if cc in (EQ, NE):
        if (zx & oy) | (ox & zy):
            return int(cc == NE)
        return -1
    low_x, high_x, low_y, high_y = ox, ~zx & mask, oy, ~zy & mask
    if cc in (GT, GE, LT, LE):
        top = 1 << (bits - 1)
        if not (zx | ox) & top or not (zy | oy) & top:
            return -1
        low_x, high_x, low_y, high_y = low_x ^ top, high_x ^ top, low_y ^ top, high_y ^ top
    if cc in (LT, ULT):
        return 1 if high_x < low_y else 0 if low_x >= high_y else -1
    if cc in (LE, ULE):
        return 1 if high_x <= low_y else 0 if low_x > high_y else -1
    if cc in (GT, UGT):
        return 1 if low_x > high_y else 0 if high_x <= low_y else -1
    return 1 if low_x >= high_y else 0 if high_x < low_y else -1


def width_of(value: SDValue) -> int:
    """Bits of a value's type."""
    return MVT_BITS[value.vt]


def is_integer(value: SDValue) -> bool:
    """Whether a value is a scalar integer."""
    return MVT_IS_INT[value.vt] and not MVT_COUNT[value.vt]


def same_type(a: SDValue, b: SDValue) -> bool:
    """Whether two values have one type."""
    return a.vt == b.vt


def is_boolean(value: SDValue) -> bool:
    """Whether a value is known to be 0 or 1."""
    return is_zero_extended(value, 1)


def inverse_cc(cc: int, x: SDValue) -> int:
    """The opposite of a compare with this first operand."""
    return isd.invert_int_cc(cc) if MVT_IS_INT[x.vt] else isd.invert_fp_cc(cc)


def vt_bits(vt: int) -> int:
    """Bits of a type given by its number."""
    return MVT_BITS[vt]


def byte_swap(x: int, bits: int) -> int:
    """The bytes of the low `bits` bits in reverse order."""
    return int.from_bytes((x & ((1 << bits) - 1)).to_bytes(bits // 8, "little"), "big")


def bit_reverse(x: int, bits: int) -> int:
    """The low `bits` bits in reverse order."""
    return int(f"{x & ((1 << bits) - 1):0{bits}b}"[::-1], 2)


def is_exact(value: SDValue) -> bool:
    """Whether a division or right shift is promised to leave no remainder."""
    return value.node.flags & EXACT != 0


def is_nuw(value: SDValue) -> bool:
    """Whether an operation is promised not to wrap as an unsigned one."""
    return value.node.flags & NUW != 0


def is_nsw(value: SDValue) -> bool:
    """Whether an operation is promised not to wrap as a signed one."""
    return value.node.flags & NSW != 0


def is_contract(value: SDValue) -> bool:
    """Whether an operation may be fused with others into one that rounds once."""
    return value.node.flags & CONTRACT != 0


def toward0(a: int, b: int) -> int:
    """a / b without its fraction."""
    if b == 0:
        raise SafeExprError("division by zero")
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient


FUNCTIONS: dict[str, object] = {
    **match_predicates.FUNCTIONS, "widthOf": width_of, "isInteger": is_integer, "sameType": same_type, "isBoolean": is_boolean,
    "decided": decided, "inverseCC": inverse_cc, "swapCC": isd.swap_operands_cc, "compare": evaluate, "vtBits": vt_bits,
    "byteSwap": byte_swap, "bitReverse": bit_reverse, "toward0": toward0, "isExact": is_exact, "isNUW": is_nuw,
    "isNSW": is_nsw, "isContract": is_contract,
}  # fmt: skip
SIGNATURES: dict[str, str] = {
    **NODE_SIGNATURES, "widthOf": "n", "isInteger": "n", "sameType": "nn", "isBoolean": "n", "decided": "inn", "inverseCC": "in",
    "swapCC": "i", "compare": "iiii", "vtBits": "i", "byteSwap": "ii", "bitReverse": "ii", "toward0": "ii",
    "isExact": "n", "isNUW": "n", "isNSW": "n", "isContract": "n",
}  # fmt: skip
