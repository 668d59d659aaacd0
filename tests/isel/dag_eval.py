"""A plain evaluator of integer DAG values: the oracle for combines and expansions."""

from __future__ import annotations

from oxllc.isel.combine_functions import evaluate
from oxllc.isel.dag import SDValue
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import MVT_BITS


def signed(value: int, bits: int) -> int:
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def value_of(value: SDValue, registers: dict[int, int], memo: dict[SDValue, int] | None = None) -> int | None:
    """The unsigned value; None where it is undefined (shift too far, division by zero)."""
    memo = {} if memo is None else memo
    stack = [value]
    while stack:
        top = stack[-1]
        if top in memo:
            stack.pop()
            continue
        waiting = [op for op in top.node.ops if op not in memo and MVT_BITS[op.vt]]
        if waiting:
            stack.extend(waiting)
            continue
        memo[top] = _apply(top, [memo[op] for op in top.node.ops if MVT_BITS[op.vt]], registers)  # type: ignore[assignment]
        stack.pop()
    return memo[value]


def _apply(value: SDValue, ops: list[int], registers: dict[int, int]) -> int | None:
    node = value.node
    opcode = node.opcode
    bits = MVT_BITS[value.vt]
    mask = (1 << bits) - 1
    if opcode == isd.CONSTANT:
        return node.payload & mask
    if opcode == isd.COPY_FROM_REG:
        return registers[node.payload] & mask
    if opcode == isd.UNDEF or any(op is None for op in ops):
        return None
    if opcode == isd.SETCC:
        width = MVT_BITS[node.ops[0].vt]
        return int(evaluate(node.payload, signed(ops[0], width), signed(ops[1], width), width))
    if opcode == isd.SELECT:
        return ops[1] if ops[0] & 1 else ops[2]
    if opcode == isd.SIGN_EXTEND_INREG:
        return signed(ops[0], MVT_BITS[node.payload]) & mask
    x = ops[0]
    y = ops[1] if len(ops) > 1 else 0
    sx, sy = signed(x, bits), signed(y, bits)
    if opcode in (isd.SHL, isd.SRL, isd.SRA) and y >= bits:
        return None
    if opcode in (isd.SDIV, isd.UDIV, isd.SREM, isd.UREM) and y == 0:
        return None
    if opcode in (isd.CTLZ_ZERO_UNDEF, isd.CTTZ_ZERO_UNDEF) and x == 0:
        return None
    low, ly = x & 0xFFFFFFFF, y & 31

    def word(result: int) -> int:
        return signed(result, 32) & mask

    result = {
        isd.ADD: lambda: x + y, isd.SUB: lambda: x - y, isd.MUL: lambda: x * y, isd.AND: lambda: x & y, isd.OR: lambda: x | y,
        isd.XOR: lambda: x ^ y, isd.SHL: lambda: x << y, isd.SRL: lambda: x >> y, isd.SRA: lambda: sx >> y,
        isd.UDIV: lambda: x // y, isd.UREM: lambda: x % y,
        isd.SDIV: lambda: abs(sx) // abs(sy) * (1 if (sx < 0) == (sy < 0) else -1),
        isd.SREM: lambda: abs(sx) % abs(sy) * (-1 if sx < 0 else 1),
        isd.MULHU: lambda: x * y >> bits, isd.MULHS: lambda: sx * sy >> bits,
        isd.SMIN: lambda: min(sx, sy), isd.SMAX: lambda: max(sx, sy), isd.UMIN: lambda: min(x, y), isd.UMAX: lambda: max(x, y),
        isd.ABS: lambda: abs(sx), isd.CTPOP: lambda: x.bit_count(), isd.CTLZ: lambda: bits - x.bit_length(),
        isd.CTTZ: lambda: (x & -x).bit_length() - 1 if x else bits,
        isd.BSWAP: lambda: int.from_bytes(x.to_bytes(bits // 8, "little"), "big"),
        isd.BITREVERSE: lambda: int(f"{x:0{bits}b}"[::-1], 2),
        isd.ROTL: lambda: x << (y % bits) | x >> (-y % bits), isd.ROTR: lambda: x >> (y % bits) | x << (-y % bits),
        isd.SLLW: lambda: word(x << ly), isd.SRLW: lambda: word(low >> ly), isd.SRAW: lambda: word(signed(low, 32) >> ly),
        isd.CTLZ_ZERO_UNDEF: lambda: bits - x.bit_length(), isd.CTTZ_ZERO_UNDEF: lambda: (x & -x).bit_length() - 1,
        isd.CZERO_EQZ: lambda: x if y else 0, isd.CZERO_NEZ: lambda: 0 if y else x,
    }[opcode]()  # fmt: skip
    return result & mask
