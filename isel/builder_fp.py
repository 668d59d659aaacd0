"""Floating-point instructions.

A format that the target holds in registers is used as it is.  Others are "soft": the value travels as its bit pattern in integer
parts.  half and bfloat compute in float (every operation of them rounds correctly that way: float has more than 2p + 2 bits of
precision, Figueroa 1995); float, double and fp128 without hardware are library calls (the names of libgcc and compiler-rt).
Signs are bits: fneg, fabs and copysign of soft formats are integer operations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.builder_int import clean, extend, resize, sext_in, zext_in
from oxllc.isel.builder_tables import handles
from oxllc.target_desc import isd, mvt

if TYPE_CHECKING:
    from oxllc.ir.instructions import CastInst, CmpInst, Instruction
    from oxllc.isel.builder import Builder, Parts
    from oxllc.isel.dag import SDValue
    from oxllc.isel.lower_types import Leaf

FCMP_CC = {
    "false": isd.SETFALSE, "oeq": isd.SETOEQ, "ogt": isd.SETOGT, "oge": isd.SETOGE, "olt": isd.SETOLT, "ole": isd.SETOLE,
    "one": isd.SETONE, "ord": isd.SETO, "uno": isd.SETUO, "ueq": isd.SETUEQ, "ugt": isd.SETUGT, "uge": isd.SETUGE,
    "ult": isd.SETULT, "ule": isd.SETULE, "une": isd.SETUNE, "true": isd.SETTRUE,
}  # fmt: skip
BINARY = {"fadd": isd.FADD, "fsub": isd.FSUB, "fmul": isd.FMUL, "fdiv": isd.FDIV, "frem": isd.FREM}
# libgcc's mode letters: hf, sf, df, tf
MODE = {mvt.F16: "hf", mvt.BF16: "bf", mvt.F32: "sf", mvt.F64: "df", mvt.F128: "tf"}
_SOFT_ARITHMETIC = {isd.FADD: "__add{}3", isd.FSUB: "__sub{}3", isd.FMUL: "__mul{}3", isd.FDIV: "__div{}3"}
# Condition -> (routine, integer condition on its result against 0, value when unordered comes out right by construction)
_SOFT_COMPARE = {
    isd.SETOEQ: ("__eq{}2", isd.SETEQ), isd.SETUNE: ("__ne{}2", isd.SETNE), isd.SETOGE: ("__ge{}2", isd.SETGE),
    isd.SETULT: ("__ge{}2", isd.SETLT), isd.SETOLT: ("__lt{}2", isd.SETLT), isd.SETUGE: ("__lt{}2", isd.SETGE),
    isd.SETOLE: ("__le{}2", isd.SETLE), isd.SETUGT: ("__le{}2", isd.SETGT), isd.SETOGT: ("__gt{}2", isd.SETGT),
    isd.SETULE: ("__gt{}2", isd.SETLE), isd.SETUO: ("__unord{}2", isd.SETNE), isd.SETO: ("__unord{}2", isd.SETEQ),
}  # fmt: skip


# -- bits -------------------------------------------------------------------------------------------------------------------


def fp_to_bits(b: Builder, value: SDValue, bits: int) -> Parts:
    """The bit pattern of a value in a register of its own format, as integer parts."""
    vts = b.types.int_parts(bits)
    if len(vts) == 1:
        width = mvt.MVT_BITS[vts[0]]
        opcode = isd.BITCAST if width == bits else isd.FP_TO_BITS
        return (b.dag.get(opcode, vts[0], (value,)),)
    return _through_memory(b, (value,), value.vt, bits, to_fp=False)


def bits_to_fp(b: Builder, parts: Parts, vt: int) -> SDValue:
    """A value of a format from its bit pattern."""
    bits = mvt.MVT_BITS[vt]
    if len(parts) == 1:
        width = mvt.MVT_BITS[parts[0].vt]
        node = parts[0].node
        if node.opcode == isd.CONSTANT and isinstance(node.payload, int):
            return b.dag.constant_fp(node.payload & ((1 << bits) - 1), vt)
        return b.dag.get(isd.BITCAST if width == bits else isd.FP_FROM_BITS, vt, parts)
    return _through_memory(b, parts, vt, bits, to_fp=True)[0]


def _through_memory(b: Builder, parts: Parts, vt: int, bits: int, *, to_fp: bool) -> Parts:
    """A bit cast between register files of different width: store, then load."""
    from oxllc.isel.builder_memory import Access, load_int, store_int
    from oxllc.isel.dag import MemInfo

    size = bits // 8
    slot = b.mf.new_frame_object(size, size)
    address = b.dag.get(isd.FRAME_INDEX, b.ptr_vt, (), slot)
    access = Access(size, base=("fi", slot), offset=0)
    if to_fp:
        b.chain = b.dag.token_factor(store_int(b, parts, address, 0, bits, access, b.root()))
        node = b.dag.load(b.chain, address, vt, MemInfo(vt, isd.NON_EXTLOAD, access.operand(size, 0, True)))
        b.pending_loads.append(node.values[1])
        return (node.values[0],)
    b.chain = b.dag.store(b.root(), parts[0], address, MemInfo(vt, isd.NON_EXTLOAD, access.operand(size, 0, False)))
    return load_int(b, address, 0, bits, access)


def leaf_bits(b: Builder, parts: Parts, leaf: Leaf) -> Parts:
    """The bits of any scalar as integer parts."""
    if leaf.fp and not leaf.soft:
        return fp_to_bits(b, parts[0], leaf.bits)
    return parts


def leaf_from_bits(b: Builder, parts: Parts, leaf: Leaf) -> Parts:
    """A scalar from its bits."""
    if leaf.fp and not leaf.soft:
        return (bits_to_fp(b, parts, leaf.fp),)
    return parts


# -- conversion between formats ------------------------------------------------------------------------------------------------


def is_small(vt: int) -> bool:
    """Whether a format is half or bfloat."""
    return vt in (mvt.F16, mvt.BF16)


def convert(b: Builder, parts: Parts, source: int, target: int) -> Parts:
    """A value of one format in another one."""
    from oxllc.isel.lower_libcalls import libcall_parts

    legal = b.types.legal_fp
    if source == target:
        return parts
    widening = mvt.MVT_BITS[target] > mvt.MVT_BITS[source]
    if source in legal and target in legal:
        opcode = isd.FP_EXTEND if widening else isd.FP_ROUND
        if (opcode, target, source) in b.legality.legal:
            return (b.dag.get(opcode, target, parts),)
        if is_small(source) and target != mvt.F32:
            return convert(b, convert(b, parts, source, mvt.F32), mvt.F32, target)
    if source == mvt.BF16:  # the upper half of a float
        bits = parts if source not in legal else fp_to_bits(b, parts[0], 16)
        wide = (b.op_const(isd.SHL, bits[0], 16),)
        single = (bits_to_fp(b, wide, mvt.F32),) if mvt.F32 in legal else wide
        return convert(b, single, mvt.F32, target)
    if target == mvt.BF16 and source == mvt.F32:
        if source in legal and b.legality.is_legal(isd.FP_TO_BF16, b.word_vt):
            rounded: Parts = (b.dag.get(isd.FP_TO_BF16, b.word_vt, parts),)
        else:
            rounded = _round_to_bfloat(b, parts if source not in legal else fp_to_bits(b, parts[0], 32))
        return rounded if target not in legal else (bits_to_fp(b, rounded, target),)
    if target == mvt.BF16 and source == mvt.F64 and mvt.F32 in legal and source in legal:
        rounded = _round_to_bfloat(b, _round_to_odd(b, parts[0]))
        return rounded if target not in legal else (bits_to_fp(b, rounded, target),)
    if is_small(source) and target != mvt.F32:
        return convert(b, convert(b, parts, source, mvt.F32), mvt.F32, target)
    name = f"__{'extend' if widening else 'trunc'}{MODE[source]}{MODE[target]}2"
    return libcall_parts(b, name, [(parts, source)], target)


def _round_to_odd(b: Builder, x: SDValue) -> Parts:
    """The bits of a double as a float, rounded to odd: cut off towards zero, with the last bit set if anything was lost.  Rounding that
    once more, to a format at least two bits shorter, is the same as rounding the double (Boldo and Melquiond, 2008)."""
    single = b.dag.get(isd.FP_ROUND, mvt.F32, (x,))
    back = b.dag.get(isd.FP_EXTEND, mvt.F64, (single,))
    magnitude = b.dag.get(isd.FABS, mvt.F64, (x,))
    above = b.dag.setcc(b.bool_vt, b.dag.get(isd.FABS, mvt.F64, (back,)), magnitude, isd.SETOGT)
    inexact = b.op(isd.XOR, b.dag.setcc(b.bool_vt, back, x, isd.SETOEQ), b.const(1, b.bool_vt))
    bits = fp_to_bits(b, single, 32)[0]
    bits = b.op(isd.SUB, bits, resize(b, above, bits.vt, False))
    return (b.op(isd.OR, bits, resize(b, inexact, bits.vt, False)),)


def _round_to_bfloat(b: Builder, bits: Parts) -> Parts:
    """Round a float's bits to the nearest bfloat, ties to even; a NaN stays a (quiet) NaN."""
    x = zext_in(b, bits[0], 32)
    vt = x.vt
    upper = b.op_const(isd.SRL, x, 16)
    odd = b.op_const(isd.AND, upper, 1)
    rounded = b.op_const(isd.SRL, b.op(isd.ADD, b.op_const(isd.ADD, x, 0x7FFF), odd), 16)
    magnitude = b.op_const(isd.AND, x, 0x7FFFFFFF)
    is_nan = b.dag.setcc(b.bool_vt, magnitude, b.const(0x7F800000, vt), isd.SETUGT)
    return (b.select(is_nan, b.op_const(isd.OR, upper, 0x40), rounded),)


# -- arithmetic ---------------------------------------------------------------------------------------------------------------


def fp_op(b: Builder, opcode: int, operands: list[Parts], leaf_fp: int) -> Parts:
    """An operation whose operands and result have one format."""
    from oxllc.isel.lower_libcalls import FP_LIBM, libcall_parts

    legal = b.types.legal_fp
    if leaf_fp in legal:
        if b.legality.is_legal(opcode, leaf_fp) or opcode in _EXPANDED:
            return (b.dag.get(opcode, leaf_fp, tuple(p[0] for p in operands)),)
        if is_small(leaf_fp):
            return _in_float(b, opcode, operands, leaf_fp)
    elif is_small(leaf_fp):
        if opcode in (isd.FNEG, isd.FABS, isd.FCOPYSIGN):
            return _sign_op(b, opcode, operands, 16)
        return _in_float(b, opcode, operands, leaf_fp)
    elif opcode in (isd.FNEG, isd.FABS, isd.FCOPYSIGN):
        return _sign_op(b, opcode, operands, mvt.MVT_BITS[leaf_fp])
    arithmetic = _SOFT_ARITHMETIC.get(opcode)
    if arithmetic is not None and leaf_fp not in legal:
        return libcall_parts(b, arithmetic.format(MODE[leaf_fp]), [(p, leaf_fp) for p in operands], leaf_fp)
    name = FP_LIBM.get(opcode)
    if name is None:
        b.unsupported(b.dag.ir, f"operation {isd.ISD_NAMES[opcode]} on {mvt.MVT_NAMES[leaf_fp]}")
    suffix = {mvt.F32: "f", mvt.F64: "", mvt.F128: "l"}[leaf_fp]
    return libcall_parts(b, name + suffix, [(p, leaf_fp) for p in operands], leaf_fp)


# Operations that the legalizer expands to others where no pattern selects them.
_EXPANDED = frozenset((isd.FNEG, isd.FABS, isd.FCOPYSIGN))


def _in_float(b: Builder, opcode: int, operands: list[Parts], vt: int) -> Parts:
    wide = [convert(b, p, vt, mvt.F32) for p in operands]
    return convert(b, fp_op(b, opcode, wide, mvt.F32), mvt.F32, vt)


def _sign_op(b: Builder, opcode: int, operands: list[Parts], bits: int) -> Parts:
    """fneg, fabs, copysign on bit patterns."""
    x = operands[0]
    top = (bits - 1) % b.word_bits
    sign = 1 << top
    last = x[-1]
    if opcode == isd.FNEG:
        last = b.op_const(isd.XOR, last, sign)
    elif opcode == isd.FABS:
        last = b.op_const(isd.AND, last, sign - 1)
    else:
        other = operands[1][-1]
        last = b.op(isd.OR, b.op_const(isd.AND, last, sign - 1), b.op_const(isd.AND, other, sign))
    return (*x[:-1], last)


def each_leaf(b: Builder, inst: Instruction, opcode: int, count: int) -> None:
    """Apply an operation lane by lane to the first `count` operands."""
    info = b.types.info(inst.type)
    values = [b.value(inst.operands[i]) for i in range(count)]
    out: list[SDValue] = []
    for leaf in info.leaves:
        out.extend(fp_op(b, opcode, [b.member(v, leaf) for v in values], leaf.fp))
    b.values[inst] = tuple(out)


@handles("fadd", "fsub", "fmul", "fdiv", "frem")
def _binary(b: Builder, inst: Instruction) -> None:
    before = b.dag.next_id
    each_leaf(b, inst, BINARY[inst.opcode], 2)
    if inst.flags and b.optimize:
        for part in b.values[inst]:
            if part.node.opcode == BINARY[inst.opcode]:
                b.dag.note_flags(part.node, inst.flags, before)


@handles("fneg")
def _fneg(b: Builder, inst: Instruction) -> None:
    each_leaf(b, inst, isd.FNEG, 1)


# -- compares -------------------------------------------------------------------------------------------------------------------


def fp_compare(b: Builder, cc: int, x: Parts, y: Parts, vt: int) -> SDValue:
    """A floating-point compare as 0 or 1."""
    from oxllc.isel.lower_libcalls import libcall_int

    if cc == isd.SETFALSE:
        return b.const(0, b.bool_vt)
    if cc == isd.SETTRUE:
        return b.const(1, b.bool_vt)
    if vt in b.types.legal_fp:
        return b.dag.setcc(b.bool_vt, x[0], y[0], cc)
    if is_small(vt):
        return fp_compare(b, cc, convert(b, x, vt, mvt.F32), convert(b, y, vt, mvt.F32), mvt.F32)
    if cc == isd.SETONE:  # ordered and unequal
        return b.op(isd.AND, fp_compare(b, isd.SETUNE, x, y, vt), fp_compare(b, isd.SETO, x, y, vt))
    if cc == isd.SETUEQ:
        return b.op(isd.OR, fp_compare(b, isd.SETOEQ, x, y, vt), fp_compare(b, isd.SETUO, x, y, vt))
    name, condition = _SOFT_COMPARE[cc]
    result = libcall_int(b, name.format(MODE[vt]), [(x, vt), (y, vt)], 32)
    value = sext_in(b, result[0], 32)
    return b.dag.setcc(b.bool_vt, value, b.const(0, value.vt), condition)


@handles("fcmp")
def _fcmp(b: Builder, inst: CmpInst) -> None:
    x = b.value(inst.operands[0])
    y = b.value(inst.operands[1])
    info = b.types.info(inst.operands[0].type)
    cc = FCMP_CC[inst.predicate]
    if inst.flags & 0x100 and cc not in (isd.SETO, isd.SETUO, isd.SETFALSE, isd.SETTRUE):
        cc = isd.SETFALSE2 | (cc & 7)  # nnan: either form of the condition will do
        cc = _ORDERED_FORM[cc]
    b.values[inst] = tuple(fp_compare(b, cc, b.member(x, leaf), b.member(y, leaf), leaf.fp) for leaf in info.leaves)


_ORDERED_FORM = {
    isd.SETEQ: isd.SETOEQ, isd.SETGT: isd.SETOGT, isd.SETGE: isd.SETOGE, isd.SETLT: isd.SETOLT, isd.SETLE: isd.SETOLE,
    isd.SETNE: isd.SETUNE,
}  # fmt: skip


# -- conversions ------------------------------------------------------------------------------------------------------------------


@handles("fpext", "fptrunc")
def _fp_cast(b: Builder, inst: CastInst) -> None:
    x = b.value(inst.operands[0])
    source = b.types.info(inst.operands[0].type)
    result = b.types.info(inst.type)
    out: list[SDValue] = []
    for leaf, to in zip(source.leaves, result.leaves):
        out.extend(convert(b, b.member(x, leaf), leaf.fp, to.fp))
    b.values[inst] = tuple(out)


def int_to_fp(b: Builder, parts: Parts, bits: int, vt: int, signed: bool) -> Parts:
    """An N-bit integer as a floating-point number."""
    from oxllc.isel.lower_libcalls import libcall_from_int

    opcode = isd.SINT_TO_FP if signed else isd.UINT_TO_FP
    if is_small(vt) and not (vt in b.types.legal_fp and len(parts) == 1 and (opcode, vt, parts[0].vt) in b.legality.legal):
        # Through float where it holds the integer exactly, otherwise through double.  For half that rounds once: what does not fit
        # 53 bits is infinite in half.
        if vt == mvt.BF16 and 53 < bits <= 128 and mvt.F64 in b.types.legal_fp and b.word_bits == 64:
            return convert(b, _int_to_odd_double(b, parts, bits, signed), mvt.F64, vt)
        middle = mvt.F32 if bits <= 24 else mvt.F64
        return convert(b, int_to_fp(b, parts, bits, middle, signed), middle, vt)
    if len(parts) == 1 and vt in b.types.legal_fp:
        value = sext_in(b, parts[0], bits) if signed else zext_in(b, parts[0], bits)
        width = mvt.MVT_BITS[value.vt]
        if (opcode, vt, value.vt) in b.legality.legal:
            return (b.dag.get(opcode, vt, (value,)),)
        if not signed and bits < width and (isd.SINT_TO_FP, vt, value.vt) in b.legality.legal:
            return (b.dag.get(isd.SINT_TO_FP, vt, (value,)),)
    wide = 32 if bits <= 32 else 64 if bits <= 64 else 128
    if bits > 128:
        b.unsupported(b.dag.ir, f"conversion of i{bits} to floating point")
    full = extend(b, parts, bits, wide, signed)
    full = clean(b, full, wide, signed)
    mode = {32: "si", 64: "di", 128: "ti"}[wide]
    return libcall_from_int(b, f"__float{'' if signed else 'un'}{mode}{MODE[vt]}", full, wide, signed, vt)


def _int_to_odd_double(b: Builder, parts: Parts, bits: int, signed: bool) -> Parts:
    """An integer of 54 to 128 bits as a double rounded to odd (see `_round_to_odd`), or exactly: a shorter format rounds that as it would
    round the integer.  Of a wide integer at least 31 leading bits are kept and the rest is or-ed into the last of them."""
    word = b.word_vt
    full = clean(b, extend(b, parts, bits, 64 if bits <= 64 else 128, signed), 64 if bits <= 64 else 128, signed)
    low, scale = full[0], None
    if len(full) == 2:
        high = full[1]
        middle = b.op(isd.OR, b.op_const(isd.SRL, low, 32), b.op_const(isd.SHL, high, 32))
        sticky = b.dag.setcc(b.bool_vt, b.op_const(isd.AND, low, 0xFFFF_FFFF), b.const(0, word), isd.SETNE)
        middle = b.op(isd.OR, middle, resize(b, sticky, word, False))
        sticky = b.dag.setcc(b.bool_vt, low, b.const(0, word), isd.SETNE)
        top = b.op(isd.OR, high, resize(b, sticky, word, False))
        beyond_96 = b.op_const(isd.SRA, high, 31) if signed else b.op_const(isd.SRL, high, 32)
        sign = b.op_const(isd.SRA, high, 63) if signed else b.const(0, word)
        fits_64 = b.dag.setcc(b.bool_vt, high, b.op_const(isd.SRA, low, 63) if signed else b.const(0, word), isd.SETEQ)
        fits_96 = b.dag.setcc(b.bool_vt, beyond_96, sign, isd.SETEQ)
        low = b.select(fits_64, low, b.select(fits_96, middle, top))
        power = b.select(fits_64, b.const(1023 << 52, word), b.select(fits_96, b.const(1023 + 32 << 52, word), b.const(1023 + 64 << 52, word)))
        scale = bits_to_fp(b, (power,), mvt.F64)
    # Beyond 2^53 the last 11 bits become one.
    lost = b.op_const(isd.ADD, b.op_const(isd.AND, low, 0x7FF), 0x7FF)
    odd = b.op_const(isd.AND, b.op(isd.OR, low, lost), -0x800)
    if signed:
        exact = b.dag.setcc(b.bool_vt, b.op_const(isd.ADD, low, 1 << 53), b.const(1 << 54, word), isd.SETULT)
    else:
        exact = b.dag.setcc(b.bool_vt, low, b.const(1 << 53, word), isd.SETULT)
    result = int_to_fp(b, (b.select(exact, low, odd),), 64, mvt.F64, signed)
    return result if scale is None else fp_op(b, isd.FMUL, [result, (scale,)], mvt.F64)


def fp_to_int(b: Builder, parts: Parts, vt: int, bits: int, signed: bool) -> Parts:
    """A floating-point number truncated to an N-bit integer."""
    from oxllc.isel.lower_libcalls import libcall_int

    if is_small(vt):
        opcode = isd.FP_TO_SINT if signed else isd.FP_TO_UINT
        vts = b.types.int_parts(bits)
        if not (vt in b.types.legal_fp and len(vts) == 1 and (opcode, vts[0], vt) in b.legality.legal):
            return fp_to_int(b, convert(b, parts, vt, mvt.F32), mvt.F32, bits, signed)
    vts = b.types.int_parts(bits)
    if len(vts) == 1 and vt in b.types.legal_fp:
        width = mvt.MVT_BITS[vts[0]]
        # An unsigned result that is narrower than the register is in range as a signed one.
        as_signed = signed or bits < width
        opcode = isd.FP_TO_SINT if as_signed else isd.FP_TO_UINT
        if (opcode, vts[0], vt) in b.legality.legal:
            value = b.dag.get(opcode, vts[0], parts)
            narrow = mvt.int_mvt(bits)
            if bits < width and narrow is not None:  # out of range is poison, so the extension is a fact
                value = b.dag.get(isd.ASSERT_SEXT if signed else isd.ASSERT_ZEXT, vts[0], (value,), narrow)
            return (value,)
    wide = 32 if bits <= 32 else 64 if bits <= 64 else 128
    if bits > 128:
        b.unsupported(b.dag.ir, f"conversion of floating point to i{bits}")
    mode = {32: "si", 64: "di", 128: "ti"}[wide]
    out = libcall_int(b, f"__fix{'' if signed else 'uns'}{MODE[vt]}{mode}", [(parts, vt)], wide)
    return tuple(resize(b, part, to, None) for part, to in zip(out, vts))


@handles("sitofp", "uitofp")
def _int_to_fp(b: Builder, inst: CastInst) -> None:
    x = b.value(inst.operands[0])
    source = b.types.info(inst.operands[0].type)
    result = b.types.info(inst.type)
    signed = inst.opcode == "sitofp" or bool(inst.flags & 16)
    out: list[SDValue] = []
    for leaf, to in zip(source.leaves, result.leaves):
        out.extend(int_to_fp(b, b.member(x, leaf), leaf.bits, to.fp, signed))
    b.values[inst] = tuple(out)


@handles("fptosi", "fptoui")
def _fp_to_int(b: Builder, inst: CastInst) -> None:
    x = b.value(inst.operands[0])
    source = b.types.info(inst.operands[0].type)
    result = b.types.info(inst.type)
    signed = inst.opcode == "fptosi"
    out: list[SDValue] = []
    for leaf, to in zip(source.leaves, result.leaves):
        out.extend(fp_to_int(b, b.member(x, leaf), leaf.fp, to.bits, signed))
    b.values[inst] = tuple(out)
