"""Integer instructions: arithmetic, shifts, compares, conversions, on one part or on many.

One part: IR's N-bit operation on a register of W >= N bits; operands are extended only where the operation looks at the upper
bits (division, right shifts, compares).  On 64-bit machines with 32-bit forms the `...W` nodes read the low halves themselves.
Many parts: schoolbook arithmetic on W-bit digits, lowest first (Knuth, TAOCP 2, 4.3.1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir.instructions import EXACT
from oxllc.isel.builder_tables import handles
from oxllc.isel.builder_wide import (
    WIDE_BINARY,
    wide_compare,
)
from oxllc.isel.knownbits import is_sign_extended, is_zero_extended
from oxllc.target_desc import isd, mvt

if TYPE_CHECKING:
    from oxllc.ir.instructions import CastInst, CmpInst, Instruction
    from oxllc.isel.builder import Builder, Parts
    from oxllc.isel.dag import SDValue

ICMP_CC = {
    "eq": isd.SETEQ, "ne": isd.SETNE, "ugt": isd.SETUGT, "uge": isd.SETUGE, "ult": isd.SETULT, "ule": isd.SETULE,
    "sgt": isd.SETGT, "sge": isd.SETGE, "slt": isd.SETLT, "sle": isd.SETLE,
}  # fmt: skip
_PLAIN = {"add": isd.ADD, "sub": isd.SUB, "mul": isd.MUL, "and": isd.AND, "or": isd.OR, "xor": isd.XOR}
_WRAPPING = frozenset((isd.ADD, isd.SUB, isd.MUL))
_SHIFTS = {"shl": (isd.SHL, isd.SLLW), "lshr": (isd.SRL, isd.SRLW), "ashr": (isd.SRA, isd.SRAW)}
_DIVISIONS = {
    "sdiv": (isd.SDIV, isd.DIVW, True, "div"), "udiv": (isd.UDIV, isd.DIVUW, False, "udiv"),
    "srem": (isd.SREM, isd.REMW, True, "mod"), "urem": (isd.UREM, isd.REMUW, False, "umod"),
}  # fmt: skip


# -- upper bits ---------------------------------------------------------------------------------------------------------


def zext_in(b: Builder, value: SDValue, bits: int) -> SDValue:
    """The part with every bit from `bits` up cleared."""
    width = mvt.MVT_BITS[value.vt]
    if bits >= width:
        return value
    node = value.node
    mask = (1 << bits) - 1
    if node.opcode == isd.CONSTANT:
        assert isinstance(node.payload, int)
        return b.dag.constant(node.payload & mask, value.vt)
    if is_zero_extended(value, bits):
        return value
    return b.dag.get(isd.AND, value.vt, (value, b.dag.constant(mask, value.vt)))


def sext_in(b: Builder, value: SDValue, bits: int) -> SDValue:
    """The part sign-extended from its low `bits` bits."""
    width = mvt.MVT_BITS[value.vt]
    if bits >= width:
        return value
    node = value.node
    if node.opcode == isd.CONSTANT:
        assert isinstance(node.payload, int)
        number = node.payload & ((1 << bits) - 1)
        return b.dag.constant(number - (1 << bits) if number >> (bits - 1) else number, value.vt)
    if is_sign_extended(value, bits):
        return value
    narrow = mvt.int_mvt(bits)
    if narrow is not None:
        return b.dag.get(isd.SIGN_EXTEND_INREG, value.vt, (value,), narrow)
    return b.op_const(isd.SRA, b.op_const(isd.SHL, value, width - bits), width - bits)


def clean(b: Builder, parts: Parts, bits: int, signed: bool) -> Parts:
    """All parts of an integer with the unspecified upper bits set by its sign, or cleared."""
    if len(parts) == 1:
        return (sext_in(b, parts[0], bits) if signed else zext_in(b, parts[0], bits),)
    top = bits - (len(parts) - 1) * b.word_bits
    last = sext_in(b, parts[-1], top) if signed else zext_in(b, parts[-1], top)
    return (*parts[:-1], last)


def resize(b: Builder, value: SDValue, vt: int, signed: bool | None) -> SDValue:
    """A part as another legal integer type; `signed` None leaves new upper bits unspecified."""
    old = mvt.MVT_BITS[value.vt]
    new = mvt.MVT_BITS[vt]
    if old == new:
        return value
    if old > new:
        return b.dag.get(isd.TRUNCATE, vt, (value,))
    opcode = isd.ANY_EXTEND if signed is None else isd.SIGN_EXTEND if signed else isd.ZERO_EXTEND
    return b.dag.get(opcode, vt, (value,))


def extend(b: Builder, parts: Parts, from_bits: int, to_bits: int, signed: bool | None) -> Parts:
    """An integer as one of another width; `signed` None: new bits are unspecified.  Narrowing drops bits."""
    to_vts = b.types.int_parts(to_bits)
    if len(to_vts) < len(parts) or (to_bits <= from_bits):
        kept = parts[: len(to_vts)]
        return tuple([resize(b, part, vt, None) for part, vt in zip(kept, to_vts)])
    if signed is not None:
        parts = clean(b, parts, from_bits, signed)
    if len(to_vts) == 1:
        return (resize(b, parts[0], to_vts[0], signed),)
    out = [resize(b, part, b.word_vt, signed) for part in parts]
    missing = len(to_vts) - len(out)
    if missing:
        if signed is None:
            fill = b.dag.undef(b.word_vt)
        elif signed:
            fill = b.op_const(isd.SRA, out[-1], b.word_bits - 1)
        else:
            fill = b.dag.constant(0, b.word_vt)
        out.extend([fill] * missing)
    return tuple(out)


def shift_amount(b: Builder, amount: SDValue, bits: int) -> SDValue:
    """A shift amount with nothing above: a defined amount is below `bits`, so only that many of its bits can matter."""
    width = mvt.MVT_BITS[amount.vt]
    if bits >= width:
        return amount
    node = amount.node
    mask = min(width - 1, (1 << bits) - 1)
    if node.opcode == isd.CONSTANT:
        assert isinstance(node.payload, int)
        return b.dag.constant(node.payload & mask, amount.vt)
    return b.dag.get(isd.AND, amount.vt, (amount, b.dag.constant(mask, amount.vt)))


# -- arithmetic ----------------------------------------------------------------------------------------------------------


def int_binary(b: Builder, opcode: str, x: Parts, y: Parts, bits: int) -> Parts:
    """One scalar integer operation of IR."""
    if len(x) > 1:
        return WIDE_BINARY[opcode](b, x, y, bits)
    a, c = x[0], y[0]
    plain = _PLAIN.get(opcode)
    if plain is not None:
        if plain == isd.MUL and not b.legality.is_legal(isd.MUL, a.vt):
            return _multiply_call(b, x, y)
        result = b.dag.get(plain, a.vt, (a, c))
        # A 32-bit sum costs the same sign-extended, and then nothing behind it needs extending.
        if bits == 32 and plain in _WRAPPING and (isd.SIGN_EXTEND_INREG, a.vt, mvt.I32) in b.legality.legal:
            return (b.dag.get(isd.SIGN_EXTEND_INREG, a.vt, (result,), mvt.I32),)
        return (result,)
    width = mvt.MVT_BITS[a.vt]
    shift = _SHIFTS.get(opcode)
    if shift is not None:
        plain, word = shift
        variable = c.node.opcode != isd.CONSTANT
        if variable and bits == 32 and width == 64 and b.legality.is_legal(word, a.vt):
            return (b.dag.get(word, a.vt, (a, c)),)
        if opcode == "lshr":
            a = zext_in(b, a, bits)
        elif opcode == "ashr":
            a = sext_in(b, a, bits)
        result = b.dag.get(plain, a.vt, (a, shift_amount(b, c, bits)))
        if plain == isd.SHL and bits == 32 and not variable and (isd.SIGN_EXTEND_INREG, a.vt, mvt.I32) in b.legality.legal:
            return (b.dag.get(isd.SIGN_EXTEND_INREG, a.vt, (result,), mvt.I32),)
        return (result,)
    plain, word, signed, name = _DIVISIONS[opcode]
    constant = c.node.opcode == isd.CONSTANT
    if bits == 32 and width == 64 and not (constant and b.optimize) and b.legality.is_legal(word, a.vt):
        return (b.dag.get(word, a.vt, (a, c)),)
    a = sext_in(b, a, bits) if signed else zext_in(b, a, bits)
    c = sext_in(b, c, bits) if signed else zext_in(b, c, bits)
    # By a constant: into shifts and multiplications.
    combined = constant and b.optimize and (_is_power_of_two(c) or b.legality.is_legal(isd.MULHS if signed else isd.MULHU, a.vt))
    # Legalization takes a remainder apart where there is a division.
    parts = (isd.MUL, isd.SDIV if signed else isd.UDIV) if plain in (isd.SREM, isd.UREM) else (plain,)
    if not combined and not b.legality.is_legal(plain, a.vt) and not all(b.legality.is_legal(part, a.vt) for part in parts):
        from oxllc.isel.lower_libcalls import int_libcall

        return int_libcall(b, name, (a,), (c,), width, signed)
    return (b.dag.get(plain, a.vt, (a, c)),)


def _is_power_of_two(constant: SDValue) -> bool:
    value = abs(int(constant.node.payload))
    return value != 0 and value & (value - 1) == 0


def _multiply_call(b: Builder, x: Parts, y: Parts) -> Parts:
    from oxllc.isel.lower_libcalls import int_libcall

    return int_libcall(b, "mul", x, y, mvt.MVT_BITS[x[0].vt], False)


@handles("add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr", "sdiv", "udiv", "srem", "urem")
def _binary(b: Builder, inst: Instruction) -> None:
    x = b.value(inst.operands[0])
    y = b.value(inst.operands[1])
    info = b.types.info(inst.type)
    if info.single:
        leaf = info.leaves[0]
        before = b.dag.next_id
        parts = b.values[inst] = int_binary(b, inst.opcode, x, y, leaf.bits)
        if inst.flags and b.optimize and len(parts) == 1:
            # In a wider register sums may wrap where IR's do not; a division sees extended operands.
            full = leaf.bits == mvt.MVT_BITS[parts[0].vt]
            b.dag.note_flags(parts[0].node, inst.flags if full else inst.flags & EXACT, before)
        return
    out: list[SDValue] = []
    for leaf in info.leaves:
        out.extend(int_binary(b, inst.opcode, b.member(x, leaf), b.member(y, leaf), leaf.bits))
    b.values[inst] = tuple(out)


# -- compares ---------------------------------------------------------------------------------------------------------------


def compare(b: Builder, cc: int, x: Parts, y: Parts, bits: int) -> SDValue:
    """An integer compare as 0 or 1."""
    if len(x) > 1:
        signed = isd.is_signed_cc(cc)
        return wide_compare(b, cc, clean(b, x, bits, signed), clean(b, y, bits, signed))
    a, c = x[0], y[0]
    if bits < mvt.MVT_BITS[a.vt]:
        if isd.is_signed_cc(cc) or prefers_sign(a, c, bits):
            # Sign extension keeps the order of unsigned numbers too, so it serves every condition.
            a, c = sext_in(b, a, bits), sext_in(b, c, bits)
        else:
            a, c = zext_in(b, a, bits), zext_in(b, c, bits)
    return b.dag.setcc(b.bool_vt, a, c, cc)


def prefers_sign(a: SDValue, c: SDValue, bits: int) -> bool:
    """Whether sign extension of two values of `bits` bits takes fewer instructions than zero extension."""
    zero_cost = 1 if bits <= 8 else 2
    sign_cost = 1 if bits == 32 else 2
    zero = sign = 0
    for value in (a, c):
        if value.node.opcode != isd.CONSTANT:
            zero += 0 if is_zero_extended(value, bits) else zero_cost
            sign += 0 if is_sign_extended(value, bits) else sign_cost
    return sign < zero or (sign == zero and bits == 32)


@handles("icmp")
def _icmp(b: Builder, inst: CmpInst) -> None:
    first, second = inst.operands
    x = b.value(first)
    y = b.value(second)
    info = b.types.info(first.type)
    cc = ICMP_CC[inst.predicate]
    if info.single:
        b.values[inst] = (compare(b, cc, x, y, info.leaves[0].bits),)
        return
    b.values[inst] = tuple(compare(b, cc, b.member(x, leaf), b.member(y, leaf), leaf.bits) for leaf in info.leaves)


# -- conversions --------------------------------------------------------------------------------------------------------------

NNEG = 16


@handles("zext", "sext", "trunc", "ptrtoint", "inttoptr", "ptrtoaddr")
def _int_cast(b: Builder, inst: CastInst) -> None:
    x = b.value(inst.operands[0])
    source = b.types.info(inst.operands[0].type)
    result = b.types.info(inst.type)
    signed: bool | None
    if inst.opcode == "sext":
        signed = True
    elif inst.opcode == "trunc":
        signed = None
    else:
        signed = False
    if source.single:
        bits = source.leaves[0].bits
        if signed is False and inst.flags & NNEG and bits == 32 and len(x) == 1 and not is_zero_extended(x[0], bits):
            signed = True  # equal for a value that is not negative, and the cheaper extension
        b.values[inst] = extend(b, x, bits, result.leaves[0].bits, signed)
        return
    out: list[SDValue] = []
    for leaf, to in zip(source.leaves, result.leaves):
        out.extend(extend(b, b.member(x, leaf), leaf.bits, to.bits, signed))
    b.values[inst] = tuple(out)


@handles("freeze")
def _freeze(b: Builder, inst: Instruction) -> None:
    # An UNDEF node may be given different values at different uses, so a frozen one becomes zero; anything else is one value.
    dag = b.dag
    b.values[inst] = tuple(
        part if part.node.opcode != isd.UNDEF
        else dag.constant(0, part.vt) if mvt.MVT_IS_INT[part.vt] else dag.constant_fp(0, part.vt)
        for part in b.value(inst.operands[0])
    )


@handles("select")
def _select(b: Builder, inst: Instruction) -> None:
    condition, true, false = inst.operands
    c = b.value(condition)
    x = b.value(true)
    y = b.value(false)
    info = b.types.info(inst.type)
    if b.types.info(condition.type).is_vector:
        out: list[SDValue] = []
        for lane, leaf in zip(c, info.leaves):
            chosen = zext_in(b, lane, 1)
            out.extend(b.select(chosen, p, q) for p, q in zip(b.member(x, leaf), b.member(y, leaf)))
        b.values[inst] = tuple(out)
        return
    chosen = zext_in(b, c[0], 1)
    b.values[inst] = tuple(b.select(chosen, p, q) for p, q in zip(x, y))
