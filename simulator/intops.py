"""Integer operations on non-negative ints below 2**w: what Python has no operator for.  RISC-V's results where LLVM's are undefined."""

from __future__ import annotations


def signed(a: int, w: int) -> int:
    """The two's complement value of a pattern."""
    return a - (1 << w) if a >> (w - 1) else a


def mulhs(a: int, b: int, w: int) -> int:
    """Upper half of the signed product."""
    return (signed(a, w) * signed(b, w) >> w) & ((1 << w) - 1)


def mulhsu(a: int, b: int, w: int) -> int:
    """Upper half of signed a times unsigned b."""
    return (signed(a, w) * b >> w) & ((1 << w) - 1)


def udiv(a: int, b: int, w: int) -> int:
    """a / b; all ones where b is zero."""
    return a // b if b else (1 << w) - 1


def urem(a: int, b: int, w: int) -> int:
    """a mod b; a where b is zero."""
    return a % b if b else a


def sdiv(a: int, b: int, w: int) -> int:
    """Signed a / b towards zero; -1 where b is zero; wraps on overflow."""
    if not b:
        return (1 << w) - 1
    x, y = signed(a, w), signed(b, w)
    q = abs(x) // abs(y)
    return (-q if (x < 0) != (y < 0) else q) & ((1 << w) - 1)


def srem(a: int, b: int, w: int) -> int:
    """Signed remainder with the sign of a; a where b is zero."""
    if not b:
        return a
    x, y = signed(a, w), signed(b, w)
    r = abs(x) % abs(y)
    return (-r if x < 0 else r) & ((1 << w) - 1)


def rotl(a: int, b: int, w: int) -> int:
    """Rotate left."""
    b &= w - 1
    return ((a << b) | (a >> (w - b))) & ((1 << w) - 1)


def rotr(a: int, b: int, w: int) -> int:
    """Rotate right."""
    return rotl(a, w - (b & (w - 1)), w)


def ctpop(a: int, w: int) -> int:
    """Number of ones."""
    return a.bit_count()


def ctlz(a: int, w: int) -> int:
    """Leading zeros; w for zero."""
    return w - a.bit_length()


def cttz(a: int, w: int) -> int:
    """Trailing zeros; w for zero."""
    return (a & -a).bit_length() - 1 if a else w


def bswap(a: int, w: int) -> int:
    """Bytes reversed."""
    return int.from_bytes(a.to_bytes(w // 8, "little"), "big")


def bitreverse(a: int, w: int) -> int:
    """Bits reversed."""
    return int(bin(a)[2:].zfill(w)[::-1], 2)


def abs_(a: int, w: int) -> int:
    """Absolute value; the most negative number stays."""
    return -a & ((1 << w) - 1) if a >> (w - 1) else a
