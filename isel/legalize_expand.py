"""Expansions of single operations (LLVM's TargetLowering::expand...); identities from Warren, Hacker's Delight, 2nd ed.

Each function takes the expander and a node and returns the value that replaces the node's first value, or None where the
operation is legal as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.dag import MemInfo
from oxllc.mir.function import MemOperand
from oxllc.target_desc import isd, mvt
from oxllc.target_desc.constants import constant_steps

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.isel.dag import DAG, SDNode, SDValue
    from oxllc.isel.function_lowering import FunctionLowering


class Expander:
    """The DAG at hand and short ways to make nodes."""

    def __init__(self, dag: DAG, fl: FunctionLowering) -> None:
        self.dag = dag
        self.fl = fl
        self.legality = fl.legality
        self.legal = fl.legality.legal
        self.bool_vt = fl.types.int_parts(1)[0]

    def op(self, opcode: int, a: SDValue, b: SDValue) -> SDValue:
        """A binary operation."""
        return self.dag.get(opcode, a.vt, (a, b))

    def con(self, opcode: int, a: SDValue, number: int) -> SDValue:
        """A binary operation with a constant."""
        return self.dag.get(opcode, a.vt, (a, self.dag.constant(number, a.vt)))

    def const(self, number: int, vt: int) -> SDValue:
        """A constant."""
        return self.dag.constant(number, vt)


# -- rotations and counts ---------------------------------------------------------------------------------------------


def _rotate(e: Expander, node: SDNode) -> SDValue | None:
    vt = node.vts[0]
    opcode = node.opcode
    if (opcode, vt) in e.legal:
        return None
    x, amount = node.ops
    other = isd.ROTR if opcode == isd.ROTL else isd.ROTL
    bits = mvt.MVT_BITS[vt]
    if amount.node.opcode == isd.CONSTANT:
        count = amount.node.payload
        assert isinstance(count, int)
        count %= bits
        if count == 0:
            return x
        if (other, vt) in e.legal:
            return e.con(other, x, bits - count)
        left, right = (count, bits - count) if opcode == isd.ROTL else (bits - count, count)
        return e.op(isd.OR, e.con(isd.SHL, x, left), e.con(isd.SRL, x, right))
    back = e.op(isd.SUB, e.const(0, amount.vt), amount)
    if (other, vt) in e.legal:
        return e.op(other, x, back)
    amount, back = e.con(isd.AND, amount, bits - 1), e.con(isd.AND, back, bits - 1)
    left_by, right_by = (amount, back) if opcode == isd.ROTL else (back, amount)
    return e.op(isd.OR, e.op(isd.SHL, x, left_by), e.op(isd.SRL, x, right_by))


def _pattern(byte: int, bits: int) -> int:
    return int.from_bytes(bytes([byte]) * (bits // 8), "little")


def _ctpop(e: Expander, node: SDNode) -> SDValue | None:
    vt = node.vts[0]
    if (isd.CTPOP, vt) in e.legal:
        return None
    bits = mvt.MVT_BITS[vt]
    x = node.ops[0]
    # Figure 5-2: sums of neighbouring fields, doubled in width three times; the product adds up the bytes.
    x = e.op(isd.SUB, x, e.con(isd.AND, e.con(isd.SRL, x, 1), _pattern(0x55, bits)))
    x = e.op(isd.ADD, e.con(isd.AND, x, _pattern(0x33, bits)), e.con(isd.AND, e.con(isd.SRL, x, 2), _pattern(0x33, bits)))
    x = e.con(isd.AND, e.op(isd.ADD, x, e.con(isd.SRL, x, 4)), _pattern(0x0F, bits))
    if (isd.MUL, vt) in e.legal:
        return e.con(isd.SRL, e.con(isd.MUL, x, _pattern(0x01, bits)), bits - 8)
    shift = 8
    while shift < bits:
        x = e.op(isd.ADD, x, e.con(isd.SHL, x, shift))
        shift *= 2
    return e.con(isd.SRL, x, bits - 8)


def _ctlz(e: Expander, node: SDNode) -> SDValue | None:
    vt = node.vts[0]
    if (node.opcode, vt) in e.legal:
        return None
    x = node.ops[0]
    if node.opcode == isd.CTLZ_ZERO_UNDEF:
        return e.dag.get(isd.CTLZ, vt, (x,))
    shift = 1
    while shift < mvt.MVT_BITS[vt]:
        x = e.op(isd.OR, x, e.con(isd.SRL, x, shift))
        shift *= 2
    return e.dag.get(isd.CTPOP, vt, (e.con(isd.XOR, x, -1),))


def _cttz(e: Expander, node: SDNode) -> SDValue | None:
    vt = node.vts[0]
    if (node.opcode, vt) in e.legal:
        return None
    x = node.ops[0]
    if node.opcode == isd.CTTZ_ZERO_UNDEF:
        return e.dag.get(isd.CTTZ, vt, (x,))
    below = e.op(isd.AND, e.con(isd.XOR, x, -1), e.con(isd.ADD, x, -1))  # ones exactly below the lowest one
    if (isd.CTLZ, vt) in e.legal and (isd.CTPOP, vt) not in e.legal:
        return e.op(isd.SUB, e.const(mvt.MVT_BITS[vt], vt), e.dag.get(isd.CTLZ, vt, (below,)))
    return e.dag.get(isd.CTPOP, vt, (below,))


def _bswap(e: Expander, node: SDNode) -> SDValue | None:
    vt = node.vts[0]
    if (isd.BSWAP, vt) in e.legal:
        return None
    bits = mvt.MVT_BITS[vt]
    x = node.ops[0]
    total: SDValue | None = None
    size = bits // 8
    for i in range(size):
        distance = (size - 1 - 2 * i) * 8
        if distance > 0:
            byte = x if i == 0 else e.con(isd.AND, x, 0xFF << (8 * i))
            byte = e.con(isd.SHL, byte, distance)
        else:
            byte = e.con(isd.SRL, x, -distance)
            if i != size - 1:
                byte = e.con(isd.AND, byte, 0xFF << (8 * (size - 1 - i)))
        total = byte if total is None else e.op(isd.OR, total, byte)
    return total


def _bitreverse(e: Expander, node: SDNode) -> SDValue | None:
    vt = node.vts[0]
    if (isd.BITREVERSE, vt) in e.legal:
        return None
    bits = mvt.MVT_BITS[vt]
    x = e.dag.get(isd.BSWAP, vt, node.ops)
    for shift, mask in ((4, 0x0F), (2, 0x33), (1, 0x55)):
        wide = _pattern(mask, bits)
        x = e.op(isd.OR, e.con(isd.AND, e.con(isd.SRL, x, shift), wide), e.con(isd.SHL, e.con(isd.AND, x, wide), shift))
    return x


# -- arithmetic -------------------------------------------------------------------------------------------------------


def _mulhu(e: Expander, node: SDNode) -> SDValue | None:
    vt = node.vts[0]
    opcode = node.opcode
    if (opcode, vt) in e.legal:
        return None
    bits = mvt.MVT_BITS[vt]
    x, y = node.ops
    if opcode == isd.MULHS:
        # The unsigned product minus what the signs contributed (8-3).
        high = e.op(isd.MULHU, x, y)
        high = e.op(isd.SUB, high, e.op(isd.AND, e.con(isd.SRA, x, bits - 1), y))
        return e.op(isd.SUB, high, e.op(isd.AND, e.con(isd.SRA, y, bits - 1), x))
    if (isd.MULHS, vt) in e.legal:
        high = e.op(isd.MULHS, x, y)
        high = e.op(isd.ADD, high, e.op(isd.AND, e.con(isd.SRA, x, bits - 1), y))
        return e.op(isd.ADD, high, e.op(isd.AND, e.con(isd.SRA, y, bits - 1), x))
    half = bits // 2
    mask = (1 << half) - 1
    x0, x1 = e.con(isd.AND, x, mask), e.con(isd.SRL, x, half)
    y0, y1 = e.con(isd.AND, y, mask), e.con(isd.SRL, y, half)
    low = e.op(isd.MUL, x0, y0)
    middle = e.op(isd.ADD, e.op(isd.MUL, x1, y0), e.con(isd.SRL, low, half))
    lower = e.op(isd.ADD, e.op(isd.MUL, x0, y1), e.con(isd.AND, middle, mask))
    return e.op(isd.ADD, e.op(isd.ADD, e.op(isd.MUL, x1, y1), e.con(isd.SRL, middle, half)), e.con(isd.SRL, lower, half))


def _abs(e: Expander, node: SDNode) -> SDValue | None:
    vt = node.vts[0]
    if (isd.ABS, vt) in e.legal:
        return None
    x = node.ops[0]
    if (isd.SMAX, vt) in e.legal:
        return e.op(isd.SMAX, x, e.op(isd.SUB, e.const(0, vt), x))
    sign = e.con(isd.SRA, x, mvt.MVT_BITS[vt] - 1)
    return e.op(isd.SUB, e.op(isd.XOR, x, sign), sign)


_MINMAX_CC = {isd.SMIN: isd.SETLT, isd.SMAX: isd.SETGT, isd.UMIN: isd.SETULT, isd.UMAX: isd.SETUGT}


def _minmax(e: Expander, node: SDNode) -> SDValue | None:
    vt = node.vts[0]
    if (node.opcode, vt) in e.legal:
        return None
    x, y = node.ops
    return e.dag.get(isd.SELECT, vt, (e.dag.setcc(e.bool_vt, x, y, _MINMAX_CC[node.opcode]), x, y))


def _funnel(e: Expander, node: SDNode) -> SDValue | None:
    vt = node.vts[0]
    if (node.opcode, vt) in e.legal:
        return None
    x, y, amount = node.ops
    bits = mvt.MVT_BITS[vt]
    if amount.node.opcode == isd.CONSTANT and isinstance(amount.node.payload, int):
        count = amount.node.payload % bits
        if count == 0:
            return x if node.opcode == isd.FSHL else y
        up = count if node.opcode == isd.FSHL else bits - count
        return e.op(isd.OR, e.con(isd.SHL, x, up), e.con(isd.SRL, y, bits - up))
    low = e.con(isd.AND, amount, bits - 1)
    rest = e.con(isd.XOR, low, bits - 1)  # a shift by one more takes away all bits where the amount is 0
    if node.opcode == isd.FSHL:
        return e.op(isd.OR, e.op(isd.SHL, x, low), e.op(isd.SRL, e.con(isd.SRL, y, 1), rest))
    return e.op(isd.OR, e.op(isd.SHL, e.con(isd.SHL, x, 1), rest), e.op(isd.SRL, y, low))


def _saturate(e: Expander, node: SDNode) -> SDValue | None:
    """Saturating sums and differences of a register's width."""
    vt = node.vts[0]
    if (node.opcode, vt) in e.legal:
        return None
    x, y = node.ops
    bits = mvt.MVT_BITS[vt]
    add = node.opcode in (isd.SADDSAT, isd.UADDSAT)
    result = e.op(isd.ADD if add else isd.SUB, x, y)
    if node.opcode == isd.UADDSAT:
        lost, limit = e.dag.setcc(e.bool_vt, result, x, isd.SETULT), e.const(-1, vt)
    elif node.opcode == isd.USUBSAT:
        lost, limit = e.dag.setcc(e.bool_vt, x, y, isd.SETULT), e.const(0, vt)
    else:  # overflow: the result's sign is not x's, though the operands' signs were equal (a difference: were not)
        signs = e.op(isd.AND, e.op(isd.XOR, x, result), e.op(isd.XOR, result if add else x, y))
        lost = e.dag.setcc(e.bool_vt, signs, e.const(0, vt), isd.SETLT)
        limit = e.con(isd.XOR, e.con(isd.SRA, x, bits - 1), (1 << (bits - 1)) - 1)
    return e.dag.get(isd.SELECT, vt, (lost, limit, result))


def _rem(e: Expander, node: SDNode) -> SDValue | None:
    vt = node.vts[0]
    if (node.opcode, vt) in e.legal:
        return None
    divide = isd.SDIV if node.opcode == isd.SREM else isd.UDIV
    if (divide, vt) not in e.legal:
        return None
    x, y = node.ops
    return e.op(isd.SUB, x, e.op(isd.MUL, e.op(divide, x, y), y))


def _sext_inreg(e: Expander, node: SDNode) -> SDValue | None:
    vt = node.vts[0]
    narrow = node.payload
    assert isinstance(narrow, int)
    if (isd.SIGN_EXTEND_INREG, vt, narrow) in e.legal:
        return None
    distance = mvt.MVT_BITS[vt] - mvt.MVT_BITS[narrow]
    return e.con(isd.SRA, e.con(isd.SHL, node.ops[0], distance), distance)


# -- compares and choices ---------------------------------------------------------------------------------------------


def _setcc(e: Expander, node: SDNode) -> SDValue | None:
    cc = node.payload
    assert isinstance(cc, int)
    x, y = node.ops
    vt = x.vt
    legal = e.legal
    if (isd.SETCC, vt, cc) in legal:
        return None
    result = node.vts[0]
    swapped = isd.swap_operands_cc(cc)
    if swapped != cc and (isd.SETCC, vt, swapped) in legal:
        return e.dag.setcc(result, y, x, swapped)
    integer = mvt.MVT_IS_INT[vt]
    inverse = isd.invert_int_cc(cc) if integer else isd.invert_fp_cc(cc)
    for other, a, b in ((inverse, x, y), (isd.swap_operands_cc(inverse), y, x)):
        if (isd.SETCC, vt, other) in legal:
            return e.con(isd.XOR, e.dag.setcc(result, a, b, other), 1)
    if integer:
        if cc in (isd.SETEQ, isd.SETNE):
            difference = e.op(isd.XOR, x, y)
            below = e.dag.setcc(result, difference, e.const(1, vt), isd.SETULT)
            return below if cc == isd.SETEQ else e.con(isd.XOR, below, 1)
        return None
    return _fp_setcc(e, x, y, cc, result)


def _fp_setcc(e: Expander, x: SDValue, y: SDValue, cc: int, result: int) -> SDValue | None:
    """Floating-point conditions from oeq, olt and ole (or their mirror images)."""
    def one(condition: int, a: SDValue, b: SDValue) -> SDValue:
        return e.dag.setcc(result, a, b, condition)

    if cc == isd.SETO:
        return e.op(isd.AND, one(isd.SETOEQ, x, x), one(isd.SETOEQ, y, y))
    if cc == isd.SETUO:
        return e.con(isd.XOR, e.op(isd.AND, one(isd.SETOEQ, x, x), one(isd.SETOEQ, y, y)), 1)
    if cc == isd.SETONE:
        return e.op(isd.OR, one(isd.SETOLT, x, y), one(isd.SETOLT, y, x))
    if cc == isd.SETUEQ:
        return e.con(isd.XOR, e.op(isd.OR, one(isd.SETOLT, x, y), one(isd.SETOLT, y, x)), 1)
    if cc & 16:  # does not care about unordered operands
        ordered = {isd.SETEQ: isd.SETOEQ, isd.SETNE: isd.SETUNE, isd.SETLT: isd.SETOLT, isd.SETLE: isd.SETOLE, isd.SETGT: isd.SETOGT,
                   isd.SETGE: isd.SETOGE}.get(cc)
        return one(ordered, x, y) if ordered is not None else e.const(1 if cc == isd.SETTRUE2 else 0, result)
    if cc in (isd.SETFALSE, isd.SETTRUE):
        return e.const(1 if cc == isd.SETTRUE else 0, result)
    return None


def _select(e: Expander, node: SDNode) -> SDValue | None:
    vt = node.vts[0]
    if (isd.SELECT, vt) in e.legal:
        return None
    condition, x, y = node.ops
    if mvt.MVT_IS_FP[vt]:
        bits = _bits_of(e, x), _bits_of(e, y)
        chosen = e.dag.get(isd.SELECT, bits[0].vt, (condition, bits[0], bits[1]))
        return _from_bits(e, chosen, vt)
    if (isd.CZERO_EQZ, vt) in e.legal and (isd.CZERO_NEZ, vt) in e.legal:
        if x.node.opcode == isd.CONSTANT and x.node.payload == 0:
            return e.op(isd.CZERO_NEZ, y, condition)
        if y.node.opcode == isd.CONSTANT and y.node.payload == 0:
            return e.op(isd.CZERO_EQZ, x, condition)
        return e.op(isd.OR, e.op(isd.CZERO_EQZ, x, condition), e.op(isd.CZERO_NEZ, y, condition))
    mask = e.op(isd.SUB, e.const(0, vt), _as(e, condition, vt))
    return e.op(isd.XOR, y, e.op(isd.AND, e.op(isd.XOR, x, y), mask))


def _as(e: Expander, value: SDValue, vt: int) -> SDValue:
    if value.vt == vt:
        return value
    opcode = isd.ZERO_EXTEND if mvt.MVT_BITS[vt] > mvt.MVT_BITS[value.vt] else isd.TRUNCATE
    return e.dag.get(opcode, vt, (value,))


def _select_cc(e: Expander, node: SDNode) -> SDValue | None:
    vt = node.vts[0]
    lhs, rhs, x, y = node.ops
    cc = node.payload
    assert isinstance(cc, int)
    if (isd.SELECT_CC, vt, lhs.vt, cc) in e.legal:
        return None
    return e.dag.get(isd.SELECT, vt, (e.dag.setcc(e.bool_vt, lhs, rhs, cc), x, y))


# -- floating point ---------------------------------------------------------------------------------------------------


def _int_of(e: Expander, fp: int) -> int:
    return e.fl.types.int_parts(mvt.MVT_BITS[fp])[0]


def _bits_of(e: Expander, value: SDValue) -> SDValue:
    vt = _int_of(e, value.vt)
    opcode = isd.BITCAST if mvt.MVT_BITS[vt] == mvt.MVT_BITS[value.vt] else isd.FP_TO_BITS
    return e.dag.get(opcode, vt, (value,))


def _from_bits(e: Expander, value: SDValue, fp: int) -> SDValue:
    opcode = isd.BITCAST if mvt.MVT_BITS[value.vt] == mvt.MVT_BITS[fp] else isd.FP_FROM_BITS
    return e.dag.get(opcode, fp, (value,))


def _fneg(e: Expander, node: SDNode) -> SDValue | None:
    vt = node.vts[0]
    if (node.opcode, vt) in e.legal:
        return None
    sign = 1 << (mvt.MVT_BITS[vt] - 1)
    bits = _bits_of(e, node.ops[0])
    changed = e.con(isd.XOR, bits, sign) if node.opcode == isd.FNEG else e.con(isd.AND, bits, sign - 1)
    return _from_bits(e, changed, vt)


def _fcopysign(e: Expander, node: SDNode) -> SDValue | None:
    vt = node.vts[0]
    x, y = node.ops
    if (isd.FCOPYSIGN, vt) in e.legal:
        return None
    sign = 1 << (mvt.MVT_BITS[vt] - 1)
    bits = e.op(isd.OR, e.con(isd.AND, _bits_of(e, x), sign - 1), e.con(isd.AND, _bits_of(e, y), sign))
    return _from_bits(e, bits, vt)


def _constant_fp(e: Expander, node: SDNode) -> SDValue | None:
    vt = node.vts[0]
    if (isd.CONSTANT_FP, vt) in e.legal:
        return None
    bits = node.payload
    assert isinstance(bits, int)
    width = mvt.MVT_BITS[vt]
    classes = e.fl.target.legal_types
    holder = _int_of(e, vt)
    found = e.fl.target.classes
    shared = found[classes[holder]].members_mask == found[classes[vt]].members_mask
    # An integer constant that one instruction makes, moved over; or, where both share registers, any constant.
    if shared or bits == 0 or (width == 32 and bits & 0xFFF == 0):
        signed = bits - (1 << width) if bits >> (width - 1) else bits
        return _from_bits(e, e.const(signed, holder), vt)
    if bits == 1 << (width - 1) and (isd.FNEG, vt) in e.legal:
        return e.dag.get(isd.FNEG, vt, (e.dag.constant_fp(0, vt),))
    size = width // 8
    symbol = e.fl.module.constant_pool(bits.to_bytes(size, "little"), size)
    address = e.dag.get(isd.CONSTANT_POOL, e.dag.ptr_vt, (), (symbol, 0))
    mem = MemOperand(size, size, is_invariant=True, base=symbol, offset=0)
    return e.dag.load(e.dag.entry, address, vt, MemInfo(vt, isd.NON_EXTLOAD, mem)).values[0]


def _is_run(number: int, bits: int) -> bool:
    """Whether the one bits of a number are contiguous."""
    number &= (1 << bits) - 1
    return number != 0 and ((number | (number - 1)) + 1) & number & ((1 << bits) - 1) == 0


def _constant(e: Expander, node: SDNode) -> SDValue | None:
    """A wide constant is loaded where building it takes longer than a load (LLVM's rule), or, on targets that do not say how they build
    constants, where it has no structure."""
    number = node.payload
    assert isinstance(number, int)
    vt = node.vts[0]
    bits = mvt.MVT_BITS[vt]
    if -(1 << 31) <= number < 1 << 32 or not e.fl.optimize:
        return None
    target = e.fl.target
    steps = constant_steps(target, number)
    if steps is not None:
        if len(steps) <= target.sched_model.load_latency + 1:
            return None
    else:
        odd = number >> ((number & -number).bit_length() - 1)
        if odd.bit_length() <= 44 or _is_run(number, bits) or _is_run(~number, bits):
            return None
    if (isd.LOAD, vt, vt, isd.NON_EXTLOAD) not in e.legal:
        return None
    size = bits // 8
    symbol = e.fl.module.constant_pool((number & ((1 << bits) - 1)).to_bytes(size, "little"), size)
    address = e.dag.get(isd.CONSTANT_POOL, e.dag.ptr_vt, (), (symbol, 0))
    mem = MemOperand(size, size, is_invariant=True, base=symbol, offset=0)
    return e.dag.load(e.dag.entry, address, vt, MemInfo(vt, isd.NON_EXTLOAD, mem)).values[0]


def _load(e: Expander, node: SDNode) -> SDValue | None:
    info = node.payload
    assert isinstance(info, MemInfo)
    vt = node.vts[0]
    ext = info.ext
    if ext == isd.NON_EXTLOAD or (isd.LOAD, vt, info.vt, ext) in e.legal:
        return None
    for other in (isd.ZEXTLOAD, isd.SEXTLOAD):
        if ext == isd.EXTLOAD and (isd.LOAD, vt, info.vt, other) in e.legal:
            return e.dag.load(node.ops[0], node.ops[1], vt, info._replace(ext=other)).values[0]
    for other in (isd.EXTLOAD, isd.ZEXTLOAD, isd.SEXTLOAD):
        if (isd.LOAD, vt, info.vt, other) in e.legal:
            raw = e.dag.load(node.ops[0], node.ops[1], vt, info._replace(ext=other))
            e.dag.replace_all_uses(node.values[1], raw.values[1])
            if ext == isd.ZEXTLOAD:
                return e.con(isd.AND, raw.values[0], (1 << mvt.MVT_BITS[info.vt]) - 1)
            return e.dag.get(isd.SIGN_EXTEND_INREG, vt, (raw.values[0],), info.vt)
    return None


EXPANDERS: dict[int, Callable[[Expander, SDNode], SDValue | None]] = {
    isd.ROTL: _rotate, isd.ROTR: _rotate, isd.CTPOP: _ctpop, isd.CTLZ: _ctlz, isd.CTLZ_ZERO_UNDEF: _ctlz, isd.CTTZ: _cttz,
    isd.CTTZ_ZERO_UNDEF: _cttz, isd.BSWAP: _bswap, isd.BITREVERSE: _bitreverse, isd.MULHU: _mulhu, isd.MULHS: _mulhu,
    isd.ABS: _abs, isd.SMIN: _minmax, isd.SMAX: _minmax, isd.UMIN: _minmax, isd.UMAX: _minmax, isd.SREM: _rem, isd.UREM: _rem,
    isd.SIGN_EXTEND_INREG: _sext_inreg, isd.SETCC: _setcc, isd.SELECT: _select, isd.SELECT_CC: _select_cc, isd.FNEG: _fneg,
    isd.FABS: _fneg, isd.FCOPYSIGN: _fcopysign, isd.CONSTANT_FP: _constant_fp, isd.LOAD: _load,
    isd.CONSTANT: _constant, isd.FSHL: _funnel, isd.FSHR: _funnel, isd.SADDSAT: _saturate, isd.UADDSAT: _saturate,
    isd.SSUBSAT: _saturate, isd.USUBSAT: _saturate,
}  # fmt: skip
