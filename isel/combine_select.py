"""Combines of compares, choices and branches.

Canonical forms: constants on the right; `<` and `>` instead of `<=` and `>=` against constants; a condition is negated by
inverting its compare; a choice between constants is arithmetic on the condition where that is at most two operations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.combine_int import const_of, one_use
from oxllc.isel.knownbits import known
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import I32, MVT_BITS, MVT_IS_INT, OTHER

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.isel.combine import Combiner
    from oxllc.isel.dag import SDNode, SDValue

SETCC, SELECT = isd.SETCC, isd.SELECT
EQ, NE, GT, GE, LT, LE = isd.SETEQ, isd.SETNE, isd.SETGT, isd.SETGE, isd.SETLT, isd.SETLE
UGT, UGE, ULT, ULE = isd.SETUGT, isd.SETUGE, isd.SETULT, isd.SETULE
SMALL = 2048  # constants below fit an immediate everywhere


def evaluate(cc: int, x: int, y: int, bits: int) -> bool:
    """An integer condition on two (signed) constants."""
    if cc in (UGT, UGE, ULT, ULE):
        mask = (1 << bits) - 1
        x, y = x & mask, y & mask
    return {EQ: x == y, NE: x != y, GT: x > y, GE: x >= y, LT: x < y, LE: x <= y, UGT: x > y, UGE: x >= y, ULT: x < y, ULE: x <= y}[cc]


def inverse_of(node: SDNode) -> int:
    """The opposite of a SETCC's condition."""
    cc = node.payload
    assert isinstance(cc, int)
    return isd.invert_int_cc(cc) if MVT_IS_INT[node.ops[0].vt] else isd.invert_fp_cc(cc)


def _decided(cc: int, x: SDValue, y: SDValue, bits: int) -> bool | None:
    """What the known bits say about an integer compare."""
    zx, ox, _ = known(x)
    zy, oy, _ = known(y)
    mask = (1 << bits) - 1
    if cc in (EQ, NE):
        if (zx & oy) | (ox & zy):
            return cc == NE
        return None
    low_x, high_x, low_y, high_y = ox, ~zx & mask, oy, ~zy & mask
    if cc in (GT, GE, LT, LE):
        top = 1 << (bits - 1)
        if not (zx | ox) & top or not (zy | oy) & top:
            return None
        low_x, high_x, low_y, high_y = low_x ^ top, high_x ^ top, low_y ^ top, high_y ^ top
    if cc in (LT, ULT):
        return True if high_x < low_y else False if low_x >= high_y else None
    if cc in (LE, ULE):
        return True if high_x <= low_y else False if low_x > high_y else None
    if cc in (GT, UGT):
        return True if low_x > high_y else False if high_x <= low_y else None
    return True if low_x >= high_y else False if high_x < low_y else None


def _setcc(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    vt = x.vt
    result = node.vts[0]
    cc = node.payload
    assert isinstance(cc, int)
    if not MVT_IS_INT[vt]:
        return None
    bits = MVT_BITS[vt]
    if x is y:
        return c.const(int(cc in (EQ, GE, LE, UGE, ULE)), result)
    left, right = const_of(x), const_of(y)
    if left is not None:
        if right is not None:
            return c.const(int(evaluate(cc, left, right, bits)), result)
        return c.dag.setcc(result, y, x, isd.swap_operands_cc(cc))
    decided = _decided(cc, x, y, bits)
    if decided is not None:
        return c.const(int(decided), result)
    inner = x.node
    if right is None:
        if cc in (EQ, NE):
            other = y.node
            # x + z == y + z
            if inner.opcode == other.opcode and inner.opcode in (isd.ADD, isd.XOR) and one_use(x) and one_use(y):
                for i in (0, 1):
                    for j in (0, 1):
                        if inner.ops[i] is other.ops[j]:
                            return c.dag.setcc(result, inner.ops[1 - i], other.ops[1 - j], cc)
        return None
    opcode = inner.opcode
    if cc in (EQ, NE):
        if opcode == SETCC and right in (0, 1) and inner.vts[0] == result:
            if (cc == EQ) == (right == 1):
                return x
            if one_use(x):
                return c.dag.setcc(result, inner.ops[0], inner.ops[1], inverse_of(inner))
        if right == 0 and opcode in (isd.XOR, isd.SUB) and one_use(x):
            return c.dag.setcc(result, inner.ops[0], inner.ops[1], cc)
        if opcode in (isd.ADD, isd.XOR) and one_use(x):
            number = const_of(inner.ops[1])
            if number is not None:
                other_number = right - number if opcode == isd.ADD else right ^ number
                return c.dag.setcc(result, inner.ops[0], c.const(other_number, vt), cc)
        if opcode == isd.AND:
            changed = _masked_equality(c, node, inner, right, cc)
            if changed is not None:
                return changed
        return None
    # One form for each order.
    top = 1 << (bits - 1)
    strict = {GE: GT, LE: LT, UGE: UGT, ULE: ULT, ULT: EQ, UGT: NE}.get(cc)
    if c.legal_only and (SETCC, vt, strict) not in c.legal:
        return None
    if cc == GE and right != -top:
        return c.dag.setcc(result, x, c.const(right - 1, vt), GT)
    if cc == LE and right != top - 1:
        return c.dag.setcc(result, x, c.const(right + 1, vt), LT)
    if cc == UGE and right != 0:
        return c.dag.setcc(result, x, c.const(right - 1, vt), UGT)
    if cc == ULE and right != -1:
        return c.dag.setcc(result, x, c.const(right + 1, vt), ULT)
    if cc == ULT and right == 1:
        return c.dag.setcc(result, x, c.const(0, vt), EQ)
    if cc == UGT and right == 0:
        return c.dag.setcc(result, x, y, NE)
    if cc == UGT and right == -2:
        return c.dag.setcc(result, x, c.const(-1, vt), EQ)
    return None


def _masked_equality(c: Combiner, node: SDNode, inner: SDNode, right: int, cc: int) -> SDValue | None:
    """(x & mask) == constant without building a mask that is no immediate."""
    mask = const_of(inner.ops[1])
    if mask is None:
        return None
    x = inner.ops[0]
    vt = x.vt
    bits = MVT_BITS[vt]
    result = node.vts[0]
    single = mask & ((1 << bits) - 1)
    if single & (single - 1) == 0:
        if right == mask:  # the bit is set
            return c.dag.setcc(result, node.ops[0], c.const(0, vt), NE if cc == EQ else EQ)
        if right == 0 and not -SMALL <= mask < SMALL and one_use(node.ops[0]):
            distance = bits - single.bit_length()
            moved = c.con(isd.SHL, x, distance) if distance else x
            return c.dag.setcc(result, moved, c.const(0, vt), GE if cc == EQ else LT)
    if -SMALL <= mask < SMALL or not one_use(node.ops[0]):
        return None
    if mask == 0xFFFFFFFF and bits == 64 and (isd.SIGN_EXTEND_INREG, vt, I32) in c.legal and 0 <= right <= mask:
        extended = c.dag.get(isd.SIGN_EXTEND_INREG, vt, (x,), I32)
        return c.dag.setcc(result, extended, c.const(right - (1 << 32) if right >> 31 else right, vt), cc)
    if right == 0 and mask > 0 and mask & (mask + 1) == 0:
        return c.dag.setcc(result, c.con(isd.SHL, x, bits - mask.bit_length()), c.const(0, vt), cc)
    return None


_MINMAX = {
    LT: (isd.SMIN, isd.SMAX), LE: (isd.SMIN, isd.SMAX), GT: (isd.SMAX, isd.SMIN), GE: (isd.SMAX, isd.SMIN),
    ULT: (isd.UMIN, isd.UMAX), ULE: (isd.UMIN, isd.UMAX), UGT: (isd.UMAX, isd.UMIN), UGE: (isd.UMAX, isd.UMIN),
}  # fmt: skip


def _select(c: Combiner, node: SDNode) -> SDValue | None:
    condition, x, y = node.ops
    vt = x.vt
    if x is y:
        return x
    chosen = const_of(condition)
    if chosen is not None:
        return x if chosen & 1 else y
    if x.node.opcode == isd.UNDEF:
        return y
    if y.node.opcode == isd.UNDEF:
        return x
    test = condition.node
    if test.opcode == isd.XOR and const_of(test.ops[1]) == 1 and not known(test.ops[0])[0] ^ ((1 << MVT_BITS[condition.vt]) - 2):
        return c.dag.get(SELECT, vt, (test.ops[0], y, x))
    if test.opcode == SETCC:
        found = _select_of_compare(c, node, test)
        if found is not None:
            return found
    if not MVT_IS_INT[vt] or vt != condition.vt:
        return None
    p, q = const_of(x), const_of(y)
    if p is not None and q is not None:
        return _select_constants(c, condition, p, q, vt)
    boolean = (1 << MVT_BITS[vt]) - 2
    # Logical and, or of conditions.
    if q == 0 and known(x)[0] == boolean:
        return c.op(isd.AND, condition, x)
    if p == 1 and known(y)[0] == boolean:
        return c.op(isd.OR, condition, y)
    if p == 0 and known(y)[0] == boolean:
        return c.op(isd.AND, c.con(isd.XOR, condition, 1), y)
    if q == 1 and known(x)[0] == boolean:
        return c.op(isd.OR, c.con(isd.XOR, condition, 1), x)
    if (isd.CZERO_EQZ, vt) in c.legal:
        return None
    if q == 0:
        return c.op(isd.AND, x, c.op(isd.SUB, c.const(0, vt), condition))
    if p == 0:
        return c.op(isd.AND, y, c.con(isd.ADD, condition, -1))
    if p == -1:
        return c.op(isd.OR, y, c.op(isd.SUB, c.const(0, vt), condition))
    if q == -1:
        return c.op(isd.OR, x, c.con(isd.ADD, condition, -1))
    return None


def _select_of_compare(c: Combiner, node: SDNode, test: SDNode) -> SDValue | None:
    _, x, y = node.ops
    lhs, rhs = test.ops
    cc = test.payload
    assert isinstance(cc, int)
    vt = x.vt
    if MVT_IS_INT[vt] and lhs.vt == vt and cc in _MINMAX:
        straight, crossed = _MINMAX[cc]
        if x is lhs and y is rhs and c.can(straight, vt):
            return c.op(straight, x, y)
        if x is rhs and y is lhs and c.can(crossed, vt):
            return c.op(crossed, x, y)
        # x > C ? x : C + 1 after the compare was made strict
        number = const_of(rhs)
        if number is not None:
            if x is lhs and const_of(y) is not None:
                bound = const_of(y)
                if (cc in (GT, UGT) and bound == number + 1) or (cc in (LT, ULT) and bound == number - 1):
                    if c.can(straight, vt):
                        return c.op(straight, x, y)
            if y is lhs and const_of(x) is not None:
                bound = const_of(x)
                if (cc in (GT, UGT) and bound == number + 1) or (cc in (LT, ULT) and bound == number - 1):
                    if c.can(crossed, vt):
                        return c.op(crossed, y, x)
    return None


def _select_constants(c: Combiner, condition: SDValue, p: int, q: int, vt: int) -> SDValue | None:
    difference = p - q
    if difference == 0:
        return c.const(p, vt)
    if q == 0 and p == -1:
        return c.op(isd.SUB, c.const(0, vt), condition)
    if p == 0 and q == -1:
        return c.con(isd.ADD, condition, -1)
    if p == -1 and -SMALL <= q < SMALL:
        return c.con(isd.OR, c.op(isd.SUB, c.const(0, vt), condition), q)
    if q == -1 and -SMALL <= p < SMALL:
        return c.con(isd.OR, c.con(isd.ADD, condition, -1), p)
    if difference > 0 and difference & (difference - 1) == 0 and -SMALL <= q < SMALL:
        scaled = c.con(isd.SHL, condition, difference.bit_length() - 1) if difference > 1 else condition
        return c.con(isd.ADD, scaled, q) if q else scaled
    if difference < 0 and -difference & (-difference - 1) == 0:
        # The other way round, by the inverted condition where that is a compare.
        if condition.node.opcode == SETCC and one_use(condition):
            test = condition.node
            inverse = inverse_of(test)
            if not c.legal_only or (SETCC, test.ops[0].vt, inverse) in c.legal:
                return c.dag.get(SELECT, vt, (c.dag.setcc(condition.vt, test.ops[0], test.ops[1], inverse), c.const(q, vt), c.const(p, vt)))
        if p == 0 and q == 1:
            return c.con(isd.XOR, condition, 1)
    if q == 0 and -SMALL <= p < SMALL:
        return c.con(isd.AND, c.op(isd.SUB, c.const(0, vt), condition), p)
    if p == 0 and -SMALL <= q < SMALL:
        return c.con(isd.AND, c.con(isd.ADD, condition, -1), q)
    return None


def _brcond(c: Combiner, node: SDNode) -> SDValue | None:
    chain, condition, block = node.ops
    test = condition.node
    if test.opcode == isd.XOR and const_of(test.ops[1]) == 1 and not known(test.ops[0])[0] ^ ((1 << MVT_BITS[condition.vt]) - 2):
        inverted = c.dag.setcc(condition.vt, test.ops[0], c.const(0, condition.vt), EQ)
        return c.dag.make(isd.BRCOND, (OTHER,), (chain, inverted, block)).values[0]
    if test.opcode == SETCC and test.payload == NE and const_of(test.ops[1]) == 0 and test.ops[0].node.opcode == SETCC:
        return c.dag.make(isd.BRCOND, (OTHER,), (chain, test.ops[0], block)).values[0]
    return None


def _minmax(c: Combiner, node: SDNode) -> SDValue | None:
    x, y = node.ops
    if x is y:
        return x
    left, right = const_of(x), const_of(y)
    if left is None:
        return None
    if right is None:
        return c.op(node.opcode, y, x)
    cc = {isd.SMIN: LT, isd.SMAX: GT, isd.UMIN: ULT, isd.UMAX: UGT}[node.opcode]
    return x if evaluate(cc, left, right, MVT_BITS[x.vt]) else y


SELECT_VISITORS: dict[int, Callable[[Combiner, SDNode], SDValue | None]] = {
    SETCC: _setcc, SELECT: _select, isd.BRCOND: _brcond, isd.SMIN: _minmax, isd.SMAX: _minmax, isd.UMIN: _minmax, isd.UMAX: _minmax,
}  # fmt: skip
