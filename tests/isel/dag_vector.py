"""Integer DAG values for many inputs at once, of types up to 16 bits: NumPy arrays and a mask of the inputs without a value."""

from __future__ import annotations

import numpy as np

from oxllc.ir.instructions import EXACT, NSW, NUW
from oxllc.isel.dag import SDNode, SDValue
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import MVT_BITS

Array = np.ndarray
ORDERS = {isd.SETEQ: np.equal, isd.SETNE: np.not_equal, isd.SETGT: np.greater, isd.SETGE: np.greater_equal, isd.SETLT: np.less,
          isd.SETLE: np.less_equal, isd.SETUGT: np.greater, isd.SETUGE: np.greater_equal, isd.SETULT: np.less, isd.SETULE: np.less_equal}
UNSIGNED = (isd.SETUGT, isd.SETUGE, isd.SETULT, isd.SETULE)
_bits_of = np.array([[bin(i).count("1"), i.bit_length()] for i in range(1 << 16)])


def signed(x: Array, bits: int) -> Array:
    return ((x + (1 << (bits - 1))) & ((1 << bits) - 1)) - (1 << (bits - 1))


def values(value: SDValue, registers: dict[int, Array]) -> tuple[Array, Array]:
    """(unsigned values, where there is none: poison, undefined, division by zero)."""
    memo: dict[SDNode, tuple[Array, Array]] = {}

    def go(v: SDValue) -> tuple[Array, Array]:
        found = memo.get(v.node)
        if found is None:
            found = memo[v.node] = _apply(v, registers, go)
        return found

    return go(value)


def _apply(value: SDValue, registers: dict[int, Array], go: object) -> tuple[Array, Array]:
    node = value.node
    opcode = node.opcode
    bits = MVT_BITS[value.vt]
    mask = (1 << bits) - 1
    shape = next(iter(registers.values()))
    none = np.zeros(len(shape), bool)
    if opcode == isd.CONSTANT:
        return np.full(len(shape), node.payload & mask, np.int64), none
    if opcode == isd.COPY_FROM_REG:
        return registers[node.payload] & mask, none
    if opcode == isd.UNDEF:
        return np.zeros(len(shape), np.int64), ~none
    ops = [go(op) for op in node.ops]  # type: ignore[operator]
    bad = none.copy()
    if opcode == isd.SELECT:
        (c, bc), (x, bx), (y, by) = ops
        return np.where(c & 1, x, y), bc | np.where(c & 1, bx, by)
    for _, b in ops:
        bad |= b
    x = ops[0][0]
    y = ops[1][0] if len(ops) > 1 else x
    width = MVT_BITS[node.ops[0].vt]
    sx, sy = signed(x, width), signed(y, width)
    if opcode == isd.SETCC:
        a, b = (x, y) if node.payload in UNSIGNED else (sx, sy)
        return ORDERS[node.payload](a, b).astype(np.int64), bad
    if opcode in (isd.SHL, isd.SRL, isd.SRA):
        bad |= y >= bits
        y = np.where(y >= bits, 0, y)
    if opcode in (isd.SDIV, isd.UDIV, isd.SREM, isd.UREM):
        bad |= y == 0
        y, sy = np.where(y == 0, 1, y), np.where(y == 0, 1, sy)
    if opcode in (isd.CTLZ_ZERO_UNDEF, isd.CTTZ_ZERO_UNDEF):
        bad |= x == 0
    low = x & -x
    quotient = np.trunc(sx / np.where(sy == 0, 1, sy)).astype(np.int64)
    result = {
        isd.ADD: lambda: x + y, isd.SUB: lambda: x - y, isd.MUL: lambda: x * y, isd.AND: lambda: x & y, isd.OR: lambda: x | y,
        isd.XOR: lambda: x ^ y, isd.SHL: lambda: x << y, isd.SRL: lambda: x >> y, isd.SRA: lambda: sx >> y,
        isd.UDIV: lambda: x // np.where(y == 0, 1, y), isd.UREM: lambda: x % np.where(y == 0, 1, y), isd.SDIV: lambda: quotient,
        isd.SREM: lambda: sx - sy * quotient, isd.MULHU: lambda: x * y >> bits, isd.MULHS: lambda: sx * sy >> bits,
        isd.SMIN: lambda: np.minimum(sx, sy), isd.SMAX: lambda: np.maximum(sx, sy), isd.UMIN: lambda: np.minimum(x, y),
        isd.UMAX: lambda: np.maximum(x, y), isd.ABS: lambda: np.abs(sx), isd.CTPOP: lambda: _bits_of[x, 0],
        isd.CTLZ: lambda: bits - _bits_of[x, 1], isd.CTLZ_ZERO_UNDEF: lambda: bits - _bits_of[x, 1],
        isd.CTTZ: lambda: np.where(x == 0, bits, _bits_of[low, 1] - 1), isd.CTTZ_ZERO_UNDEF: lambda: _bits_of[low, 1] - 1,
        isd.BSWAP: lambda: x if bits == 8 else (x >> 8) | (x << 8),
        isd.BITREVERSE: lambda: sum(((x >> i) & 1) << (bits - 1 - i) for i in range(bits)),
        isd.ROTL: lambda: x << (y % bits) | x >> (-y % bits), isd.ROTR: lambda: x >> (y % bits) | x << (-y % bits),
        isd.SIGN_EXTEND_INREG: lambda: signed(x, MVT_BITS[node.payload]), isd.SIGN_EXTEND: lambda: sx, isd.ZERO_EXTEND: lambda: x,
        isd.ANY_EXTEND: lambda: x, isd.TRUNCATE: lambda: x,
    }[opcode]() & mask  # fmt: skip
    bad |= _broken_promise(node, x, sx, y, result, bits)
    return result, bad


def _broken_promise(node: SDNode, x: Array, sx: Array, y: Array, result: Array, bits: int) -> Array:
    """Where a flag of the node does not hold."""
    bad = np.zeros(len(x), bool)
    if node.flags & EXACT:
        if node.opcode in (isd.SRL, isd.SRA):
            bad |= (x & ((1 << y) - 1)) != 0
        elif node.opcode == isd.SDIV:
            bad |= signed(result, bits) * signed(y, bits) != sx
    if node.opcode == isd.SHL:
        if node.flags & NUW:
            bad |= (x << y) != result
        if node.flags & NSW:
            bad |= (sx << y) != signed(result, bits)
    return bad
