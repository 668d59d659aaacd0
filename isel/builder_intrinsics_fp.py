"""Floating-point intrinsics, constrained ones too (exceptions are not tracked; the rounding mode is the dynamic one)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir import types as irt
from oxllc.ir.metadata import MDString
from oxllc.ir.values import ConstantInt, MetadataAsValue
from oxllc.isel.builder_fp import (
    BINARY,
    FCMP_CC,
    bits_to_fp,
    convert,
    each_leaf,
    fp_compare,
    fp_op,
    fp_to_bits,
    fp_to_int,
    int_to_fp,
    is_small,
    leaf_bits,
)
from oxllc.isel.builder_int import extend, sext_in, zext_in
from oxllc.isel.builder_intrinsics_int import base_name
from oxllc.isel.builder_tables import intrinsic
from oxllc.target_desc import isd, mvt

if TYPE_CHECKING:
    from oxllc.ir.instructions import CallInst
    from oxllc.isel.builder import Builder, Parts
    from oxllc.isel.dag import SDValue
    from oxllc.isel.lower_types import Leaf

_UNARY = {
    "sqrt": isd.FSQRT, "fabs": isd.FABS, "floor": isd.FFLOOR, "ceil": isd.FCEIL, "trunc": isd.FTRUNC, "rint": isd.FRINT,
    "nearbyint": isd.FNEARBYINT, "round": isd.FROUND, "roundeven": isd.FROUNDEVEN, "sin": isd.FSIN, "cos": isd.FCOS, "tan": isd.FTAN,
    "tanh": isd.FTANH, "exp": isd.FEXP, "exp2": isd.FEXP2, "exp10": isd.FEXP10, "log": isd.FLOG, "log2": isd.FLOG2,
    "log10": isd.FLOG10,
}  # fmt: skip
_BINARY = {
    "copysign": isd.FCOPYSIGN, "minnum": isd.FMINNUM, "maxnum": isd.FMAXNUM, "minimum": isd.FMINIMUM, "maximum": isd.FMAXIMUM,
    "minimumnum": isd.FMINIMUMNUM, "maximumnum": isd.FMAXIMUMNUM, "pow": isd.FPOW,
}  # fmt: skip
_LIBM_UNARY = ("asin", "acos", "atan", "sinh", "cosh")


def _plain(name: str) -> str:
    prefix = "experimental.constrained."
    if name.startswith(prefix):
        name = name[len(prefix) :]
    return name.split(".")[0]


@intrinsic(*_UNARY, *(f"experimental.constrained.{n}" for n in _UNARY))
def _unary(b: Builder, inst: CallInst) -> None:
    each_leaf(b, inst, _UNARY[_plain(base_name(inst))], 1)


@intrinsic(*_BINARY, *(f"experimental.constrained.{n}" for n in _BINARY))
def _binary(b: Builder, inst: CallInst) -> None:
    opcode = _BINARY[_plain(base_name(inst))]
    if opcode in (isd.FMINIMUM, isd.FMAXIMUM, isd.FMINIMUMNUM, isd.FMAXIMUMNUM):
        info = b.types.info(inst.type)
        x, y = b.value(inst.operands[0]), b.value(inst.operands[1])
        out: list[SDValue] = []
        for leaf in info.leaves:
            out.extend(minimum(b, opcode, b.member(x, leaf), b.member(y, leaf), leaf.fp))
        b.values[inst] = tuple(out)
        return
    each_leaf(b, inst, opcode, 2)


def minimum(b: Builder, opcode: int, x: Parts, y: Parts, vt: int) -> Parts:
    """IEEE 754-2019 minimum and maximum (NaN wins) or minimumNumber and maximumNumber (numbers win); -0 < +0."""
    if vt in b.types.legal_fp and b.legality.is_legal(opcode, vt):
        return fp_op(b, opcode, [x, y], vt)
    if is_small(vt):
        return convert(b, minimum(b, opcode, convert(b, x, vt, mvt.F32), convert(b, y, vt, mvt.F32), mvt.F32), mvt.F32, vt)
    least = opcode in (isd.FMINIMUM, isd.FMINIMUMNUM)
    # Of equal operands (zeros) the one with the wanted sign; otherwise by order.
    order = fp_compare(b, isd.SETOLT if least else isd.SETOGT, x, y, vt)
    chosen = tuple(b.select(order, p, q) for p, q in zip(x, y))
    bits = mvt.MVT_BITS[vt]
    top = fp_to_bits(b, x[0], bits)[-1] if vt in b.types.legal_fp else x[-1]
    sign = b.op_const(isd.AND, b.op_const(isd.SRL, top, (bits - 1) % b.word_bits), 1)
    if not least:
        sign = b.op_const(isd.XOR, sign, 1)
    equal = fp_compare(b, isd.SETOEQ, x, y, vt)
    by_sign = tuple(b.select(sign, p, q) for p, q in zip(x, y))
    chosen = tuple(b.select(equal, p, q) for p, q in zip(by_sign, chosen))
    x_nan = fp_compare(b, isd.SETUO, x, x, vt)
    y_nan = fp_compare(b, isd.SETUO, y, y, vt)
    if opcode in (isd.FMINIMUM, isd.FMAXIMUM):
        quiet = fp_op(b, isd.FADD, [x, y], vt)
        nan = b.op(isd.OR, x_nan, y_nan)
        return tuple(b.select(nan, p, q) for p, q in zip(quiet, chosen))
    chosen = tuple(b.select(y_nan, p, q) for p, q in zip(x, chosen))
    return tuple(b.select(x_nan, p, q) for p, q in zip(y, chosen))


@intrinsic("fma", "experimental.constrained.fma")
def _fma(b: Builder, inst: CallInst) -> None:
    each_leaf(b, inst, isd.FMA, 3)


@intrinsic("fmuladd", "experimental.constrained.fmuladd")
def _fmuladd(b: Builder, inst: CallInst) -> None:
    info = b.types.info(inst.type)
    values = [b.value(inst.operands[i]) for i in range(3)]
    out: list[SDValue] = []
    for leaf in info.leaves:
        x, y, z = (b.member(v, leaf) for v in values)
        if b.fl.module.fma_is_faster and leaf.fp in b.types.legal_fp and b.legality.is_legal(isd.FMA, leaf.fp):
            out.extend(fp_op(b, isd.FMA, [x, y, z], leaf.fp))
        else:
            out.extend(fp_op(b, isd.FADD, [fp_op(b, isd.FMUL, [x, y], leaf.fp), z], leaf.fp))
    b.values[inst] = tuple(out)


@intrinsic("canonicalize")
def _canonicalize(b: Builder, inst: CallInst) -> None:
    info = b.types.info(inst.type)
    x = b.value(inst.operands[0])
    out: list[SDValue] = []
    for leaf in info.leaves:
        part = b.member(x, leaf)
        if leaf.fp in b.types.legal_fp and b.legality.is_legal(isd.FCANONICALIZE, leaf.fp):
            out.append(b.dag.get(isd.FCANONICALIZE, leaf.fp, part))
        else:  # a multiplication by one quiets NaNs; -0 stays
            one = {mvt.F16: 0x3C00, mvt.BF16: 0x3F80, mvt.F32: 0x3F800000, mvt.F64: 0x3FF0 << 48, mvt.F128: 0x3FFF << 112}[leaf.fp]
            unit = (b.dag.constant_fp(one, leaf.fp),) if not leaf.soft else b.int_parts_of(one, leaf.vts)
            out.extend(fp_op(b, isd.FMUL, [part, unit], leaf.fp))
    b.values[inst] = tuple(out)


@intrinsic("experimental.constrained.fadd", "experimental.constrained.fsub", "experimental.constrained.fmul",
           "experimental.constrained.fdiv", "experimental.constrained.frem")
def _constrained(b: Builder, inst: CallInst) -> None:
    each_leaf(b, inst, BINARY[_plain(base_name(inst))], 2)


@intrinsic("experimental.constrained.fcmp", "experimental.constrained.fcmps")
def _constrained_fcmp(b: Builder, inst: CallInst) -> None:
    metadata = inst.operands[2]
    assert isinstance(metadata, MetadataAsValue) and isinstance(metadata.metadata, MDString)
    cc = FCMP_CC[metadata.metadata.text]
    x, y = b.value(inst.operands[0]), b.value(inst.operands[1])
    info = b.types.info(inst.operands[0].type)
    b.values[inst] = tuple(fp_compare(b, cc, b.member(x, leaf), b.member(y, leaf), leaf.fp) for leaf in info.leaves)


def _leaves(b: Builder, inst: CallInst) -> list[tuple[Parts, Leaf, Leaf]]:
    source = b.types.info(inst.operands[0].type)
    result = b.types.info(inst.type)
    x = b.value(inst.operands[0])
    return [(b.member(x, leaf), leaf, to) for leaf, to in zip(source.leaves, result.leaves)]


@intrinsic("experimental.constrained.fpext", "experimental.constrained.fptrunc")
def _constrained_convert(b: Builder, inst: CallInst) -> None:
    b.values[inst] = tuple(p for x, leaf, to in _leaves(b, inst) for p in convert(b, x, leaf.fp, to.fp))


@intrinsic("experimental.constrained.sitofp", "experimental.constrained.uitofp")
def _constrained_from_int(b: Builder, inst: CallInst) -> None:
    signed = _plain(base_name(inst)) == "sitofp"
    b.values[inst] = tuple(p for x, leaf, to in _leaves(b, inst) for p in int_to_fp(b, x, leaf.bits, to.fp, signed))


@intrinsic("experimental.constrained.fptosi", "experimental.constrained.fptoui")
def _constrained_to_int(b: Builder, inst: CallInst) -> None:
    signed = _plain(base_name(inst)) == "fptosi"
    b.values[inst] = tuple(p for x, leaf, to in _leaves(b, inst) for p in fp_to_int(b, x, leaf.fp, to.bits, signed))


@intrinsic("convert.from.fp16")
def _from_fp16(b: Builder, inst: CallInst) -> None:
    from oxllc.isel.builder_fp import bits_to_fp

    bits = b.value(inst.operands[0])
    half: Parts = (bits_to_fp(b, bits, mvt.F16),) if mvt.F16 in b.types.legal_fp else bits
    b.values[inst] = convert(b, half, mvt.F16, b.types.info(inst.type).leaves[0].fp)


@intrinsic("convert.to.fp16")
def _to_fp16(b: Builder, inst: CallInst) -> None:
    half = convert(b, b.value(inst.operands[0]), b.types.info(inst.operands[0].type).leaves[0].fp, mvt.F16)
    b.values[inst] = fp_to_bits(b, half[0], 16) if mvt.F16 in b.types.legal_fp else half


@intrinsic("lrint", "llrint", "lround", "llround", "experimental.constrained.lrint", "experimental.constrained.llrint",
           "experimental.constrained.lround", "experimental.constrained.llround")
def _to_int(b: Builder, inst: CallInst) -> None:
    from oxllc.isel.lower_libcalls import libcall_int

    name = _plain(base_name(inst))
    opcode = {"lrint": isd.LRINT, "llrint": isd.LLRINT, "lround": isd.LROUND, "llround": isd.LLROUND}[name]
    out: list[SDValue] = []
    for x, leaf, to in _leaves(b, inst):
        if leaf.fp in b.types.legal_fp and len(to.vts) == 1 and (opcode, to.vts[0], leaf.fp) in b.legality.legal:
            out.append(b.dag.get(opcode, to.vts[0], x))
            continue
        value, vt = x, leaf.fp
        if is_small(vt):
            value, vt = convert(b, x, vt, mvt.F32), mvt.F32
        suffix = {mvt.F32: "f", mvt.F64: "", mvt.F128: "l"}[vt]
        result = libcall_int(b, "ll" + name.lstrip("l") + suffix, [(value, vt)], 64)
        out.extend(extend(b, result, 64, to.bits, True))
    b.values[inst] = tuple(out)


@intrinsic("fptosi.sat", "fptoui.sat")
def _saturating(b: Builder, inst: CallInst) -> None:
    signed = base_name(inst).startswith("fptosi")
    out: list[SDValue] = []
    for x, leaf, to in _leaves(b, inst):
        out.extend(saturating_fp_to_int(b, x, leaf.fp, to.bits, signed))
    b.values[inst] = tuple(out)


def saturating_fp_to_int(b: Builder, x: Parts, vt: int, bits: int, signed: bool) -> Parts:
    """Convert with the ends of the range for what lies beyond, 0 for NaN."""
    if is_small(vt):
        x, vt = convert(b, x, vt, mvt.F32), mvt.F32
    low = -(1 << (bits - 1)) if signed else 0
    high = (1 << (bits - 1)) - 1 if signed else (1 << bits) - 1
    vts = b.types.int_parts(bits)
    plain = fp_to_int(b, x, vt, bits, signed)
    below = fp_compare(b, isd.SETOLT, x, _fp_constant(b, low, vt), vt)
    above = fp_compare(b, isd.SETOGT, x, _fp_constant(b, high, vt), vt)
    result = tuple(b.select(below, p, q) for p, q in zip(b.int_parts_of(low, vts), plain))
    result = tuple(b.select(above, p, q) for p, q in zip(b.int_parts_of(high, vts), result))
    nan = fp_compare(b, isd.SETUO, x, x, vt)
    return tuple(b.select(nan, b.const(0, p.vt), p) for p in result)


_FORMATS = {mvt.F32: (24, 8), mvt.F64: (53, 11), mvt.F128: (113, 15)}


def _fp_constant(b: Builder, number: int, vt: int) -> Parts:
    """An integer as a floating-point constant, rounded towards zero where it is not exact."""
    precision, exponent_bits = _FORMATS[vt]
    magnitude = abs(number)
    bits = 0
    if magnitude:
        length = magnitude.bit_length()
        if length > precision:
            magnitude = magnitude >> (length - precision) << (length - precision)
        exponent = length - 1 + (1 << (exponent_bits - 1)) - 1
        fraction = magnitude << precision >> length  # `precision` significant bits
        if exponent >= (1 << exponent_bits) - 1:
            exponent, fraction = (1 << exponent_bits) - 2, (1 << precision) - 1
        bits = (exponent << (precision - 1)) | (fraction & ((1 << (precision - 1)) - 1))
    if number < 0:
        bits |= 1 << (precision - 1 + exponent_bits)
    if vt in b.types.legal_fp:
        return (b.dag.constant_fp(bits, vt),)
    return b.int_parts_of(bits, b.types.int_parts(mvt.MVT_BITS[vt]))


@intrinsic("is.fpclass")
def _is_fpclass(b: Builder, inst: CallInst) -> None:
    mask = inst.operands[1]
    assert isinstance(mask, ConstantInt)
    info = b.types.info(inst.operands[0].type)
    x = b.value(inst.operands[0])
    b.values[inst] = tuple(fp_class(b, b.member(x, leaf), leaf, mask.value) for leaf in info.leaves)


def fp_class(b: Builder, parts: Parts, leaf: Leaf, mask: int) -> SDValue:
    """Test the classes of `llvm.is.fpclass` on the bit pattern."""
    from oxllc.isel.builder_int import compare

    bits = leaf.bits
    pattern = leaf_bits(b, parts, leaf)
    if len(pattern) == 1:
        pattern = (zext_in(b, pattern[0], bits),)
    vts = tuple(p.vt for p in pattern)
    precision = {mvt.F16: 11, mvt.BF16: 8, mvt.F32: 24, mvt.F64: 53, mvt.F128: 113}[leaf.fp]
    fraction = precision - 1
    infinity = ((1 << (bits - 1 - fraction)) - 1) << fraction
    sign = 1 << (bits - 1)
    top = (bits - 1) % b.word_bits
    magnitude = (*pattern[:-1], b.op_const(isd.AND, pattern[-1], (1 << top) - 1))
    negative = b.op_const(isd.AND, b.op_const(isd.SRL, pattern[-1], top), 1)
    del sign

    def number(value: int) -> Parts:
        return b.int_parts_of(value, vts)

    def between(low: int, high: int) -> SDValue:
        """low <= magnitude <= high."""
        above = compare(b, isd.SETUGE, magnitude, number(low), bits)
        return b.op(isd.AND, above, compare(b, isd.SETULE, magnitude, number(high), bits))

    quiet = infinity | (1 << (fraction - 1))
    tests: list[tuple[int, int, SDValue]] = []  # (bit of the negative class, of the positive one, magnitude test)
    terms: list[SDValue] = []
    if mask & 1:  # signaling NaN
        terms.append(between(infinity + 1, quiet - 1))
    if mask & 2:
        terms.append(compare(b, isd.SETUGE, magnitude, number(quiet), bits))
    ranges = ((2, 9, infinity, infinity), (3, 8, 1 << fraction, infinity - 1), (4, 7, 1, (1 << fraction) - 1), (5, 6, 0, 0))
    for minus, plus, low, high in ranges:
        if mask >> minus & 1 or mask >> plus & 1:
            test = compare(b, isd.SETEQ, magnitude, number(low), bits) if low == high else between(low, high)
            tests.append((minus, plus, test))
    for minus, plus, test in tests:
        if not mask >> minus & 1:
            test = b.op(isd.AND, test, b.op_const(isd.XOR, negative, 1))
        elif not mask >> plus & 1:
            test = b.op(isd.AND, test, negative)
        terms.append(test)
    if not terms:
        return b.const(0, b.bool_vt)
    result = terms[0]
    for term in terms[1:]:
        result = b.op(isd.OR, result, term)
    return result


@intrinsic("powi", "experimental.constrained.powi")
def _powi(b: Builder, inst: CallInst) -> None:
    from oxllc.isel.lower_libcalls import IR_FLOAT, call_routine

    exponent = b.value(inst.operands[1])
    out: list[SDValue] = []
    for x, leaf, _ in _leaves(b, inst):
        value, vt = (convert(b, x, leaf.fp, mvt.F32), mvt.F32) if is_small(leaf.fp) else (x, leaf.fp)
        mode = {mvt.F32: "sf", mvt.F64: "df", mvt.F128: "tf"}[vt]
        power: Parts = (sext_in(b, exponent[0], 32),)
        result = call_routine(b, f"__powi{mode}2", [(value, IR_FLOAT[vt], None), (power, irt.I32, True)], IR_FLOAT[vt])
        out.extend(convert(b, result, vt, leaf.fp))
    b.values[inst] = tuple(out)


@intrinsic("ldexp", "experimental.constrained.ldexp")
def _ldexp(b: Builder, inst: CallInst) -> None:
    from oxllc.isel.lower_libcalls import IR_FLOAT, call_routine

    exponents = b.value(inst.operands[1])
    exponent_info = b.types.info(inst.operands[1].type)
    out: list[SDValue] = []
    for i, (x, leaf, _) in enumerate(_leaves(b, inst)):
        at = exponent_info.leaves[i if exponent_info.is_vector else 0]
        exponent = extend(b, b.member(exponents, at), at.bits, 32, True)
        value, vt = (convert(b, x, leaf.fp, mvt.F32), mvt.F32) if is_small(leaf.fp) else (x, leaf.fp)
        if vt == mvt.F32 and b.word_bits >= 64 and b.legality.is_legal(isd.FMUL, mvt.F64):
            out.extend(convert(b, _scaled_in_double(b, value, exponent), vt, leaf.fp))
            continue
        if vt == mvt.F64 and b.word_bits >= 64 and b.legality.is_legal(isd.FMUL, mvt.F64):
            out.extend(_scaled_in_steps(b, value, exponent))
            continue
        suffix = {mvt.F32: "f", mvt.F64: "", mvt.F128: "l"}[vt]
        result = call_routine(b, "ldexp" + suffix, [(value, IR_FLOAT[vt], None), (exponent, irt.I32, True)], IR_FLOAT[vt])
        out.extend(convert(b, result, vt, leaf.fp))
    b.values[inst] = tuple(out)


def _scaled_in_steps(b: Builder, value: Parts, exponent: Parts) -> Parts:
    """value 2^exponent in double precision, rounded once: two factors bring the exponent into the range of normal powers, a third one does the rest.

    A factor downwards is 2^-969, not 2^-1022: what is left is then below 2^-53, so a product that is subnormal before the last step
    ends as 0 or the smallest number, whatever was rounded away."""
    from oxllc.isel.builder_intrinsics_int import minmax

    def times_power(x: Parts, power: SDValue) -> Parts:
        bits = b.op_const(isd.SHL, b.op_const(isd.ADD, power, 1023), 52)
        return fp_op(b, isd.FMUL, [x, (bits_to_fp(b, (bits,), mvt.F64),)], mvt.F64)

    left = extend(b, exponent, 32, 64, True)[0]
    for _ in range(2):
        is_high = b.dag.setcc(b.bool_vt, left, b.const(1023, left.vt), isd.SETGT)
        is_low = b.dag.setcc(b.bool_vt, left, b.const(-1022, left.vt), isd.SETLT)
        step = b.select(is_high, b.const(1023, left.vt), b.select(is_low, b.const(-969, left.vt), b.const(0, left.vt)))
        value = times_power(value, step)
        left = b.op(isd.SUB, left, step)
    last = minmax(b, "smax", 64, minmax(b, "smin", 64, (left,), (b.const(1023, left.vt),)), (b.const(-1022, left.vt),))
    return times_power(value, last[0])


def _scaled_in_double(b: Builder, value: Parts, exponent: Parts) -> Parts:
    """value 2^exponent in single precision: exact in double precision, where every power that matters is normal; rounded once."""
    from oxllc.isel.builder_intrinsics_int import minmax

    wide = extend(b, exponent, 32, 64, True)
    wide = minmax(b, "smin", 64, wide, (b.const(400, wide[0].vt),))
    wide = minmax(b, "smax", 64, wide, (b.const(-400, wide[0].vt),))
    bits = b.op_const(isd.SHL, b.op_const(isd.ADD, wide[0], 1023), 52)
    power = bits_to_fp(b, (bits,), mvt.F64)
    product = fp_op(b, isd.FMUL, [convert(b, value, mvt.F32, mvt.F64), (power,)], mvt.F64)
    return convert(b, product, mvt.F64, mvt.F32)


@intrinsic(*_LIBM_UNARY, *(f"experimental.constrained.{n}" for n in _LIBM_UNARY))
def _libm(b: Builder, inst: CallInst) -> None:
    from oxllc.isel.lower_libcalls import libcall_parts

    name = _plain(base_name(inst))
    out: list[SDValue] = []
    for x, leaf, _ in _leaves(b, inst):
        value, vt = (convert(b, x, leaf.fp, mvt.F32), mvt.F32) if is_small(leaf.fp) else (x, leaf.fp)
        suffix = {mvt.F32: "f", mvt.F64: "", mvt.F128: "l"}[vt]
        out.extend(convert(b, libcall_parts(b, name + suffix, [(value, vt)], vt), vt, leaf.fp))
    b.values[inst] = tuple(out)


@intrinsic("atan2", "experimental.constrained.atan2")
def _atan2(b: Builder, inst: CallInst) -> None:
    from oxllc.isel.lower_libcalls import libcall_parts

    other = b.value(inst.operands[1])
    out: list[SDValue] = []
    for x, leaf, _ in _leaves(b, inst):
        y = b.member(other, leaf)
        vt = leaf.fp
        if is_small(vt):
            x, y, vt = convert(b, x, vt, mvt.F32), convert(b, y, vt, mvt.F32), mvt.F32
        suffix = {mvt.F32: "f", mvt.F64: "", mvt.F128: "l"}[vt]
        out.extend(convert(b, libcall_parts(b, "atan2" + suffix, [(x, vt), (y, vt)], vt), vt, leaf.fp))
    b.values[inst] = tuple(out)


@intrinsic("sincos")
def _sincos(b: Builder, inst: CallInst) -> None:
    info = b.types.info(inst.operands[0].type)
    x = b.value(inst.operands[0])
    sines: list[SDValue] = []
    cosines: list[SDValue] = []
    for leaf in info.leaves:
        sines.extend(fp_op(b, isd.FSIN, [b.member(x, leaf)], leaf.fp))
        cosines.extend(fp_op(b, isd.FCOS, [b.member(x, leaf)], leaf.fp))
    b.values[inst] = (*sines, *cosines)


def _fraction_and_exponent(b: Builder, x: Parts) -> tuple[Parts, SDValue]:
    """frexp in double precision from the bits; subnormal numbers are scaled by 2^54 first.  0, infinities and NaNs stay, with 0."""
    field = 0x7FF << 52
    word = fp_to_bits(b, x[0], 64)[0]
    is_small_number = b.dag.setcc(b.bool_vt, b.op_const(isd.AND, word, field), b.const(0, word.vt), isd.SETEQ)
    scaled = fp_op(b, isd.FMUL, [x, (b.dag.constant_fp((1023 + 54) << 52, mvt.F64),)], mvt.F64)
    bits = b.select(is_small_number, fp_to_bits(b, scaled[0], 64)[0], word)
    bias = b.select(is_small_number, b.const(-1022 - 54, word.vt), b.const(-1022, word.vt))
    raw = b.op_const(isd.AND, b.op_const(isd.SRL, bits, 52), 0x7FF)
    fraction = b.op_const(isd.OR, b.op_const(isd.AND, bits, ~field), 1022 << 52)
    has_none = b.op(isd.OR, b.dag.setcc(b.bool_vt, raw, b.const(0, raw.vt), isd.SETEQ),
                    b.dag.setcc(b.bool_vt, raw, b.const(0x7FF, raw.vt), isd.SETEQ))
    exponent = b.select(has_none, b.const(0, raw.vt), b.op(isd.ADD, raw, bias))
    return (bits_to_fp(b, (b.select(has_none, word, fraction),), mvt.F64),), exponent


@intrinsic("frexp", "modf")
def _frexp(b: Builder, inst: CallInst) -> None:
    from oxllc.isel.builder_memory import Access, load_type
    from oxllc.isel.lower_libcalls import IR_FLOAT, call_routine

    name = _plain(base_name(inst))
    firsts: list[SDValue] = []
    seconds: list[SDValue] = []
    x = b.value(inst.operands[0])
    for leaf in b.types.info(inst.operands[0].type).leaves:
        lane = b.member(x, leaf)
        value, vt = (convert(b, lane, leaf.fp, mvt.F32), mvt.F32) if is_small(leaf.fp) else (lane, leaf.fp)
        if name == "frexp" and vt in (mvt.F32, mvt.F64) and b.word_bits >= 64 and b.legality.is_legal(isd.FMUL, mvt.F64):
            fraction, exponent = _fraction_and_exponent(b, convert(b, value, vt, mvt.F64))
            firsts.extend(convert(b, convert(b, fraction, mvt.F64, vt), vt, leaf.fp))
            seconds.append(exponent)
            continue
        suffix = {mvt.F32: "f", mvt.F64: "", mvt.F128: "l"}[vt]
        second = irt.I32 if name == "frexp" else IR_FLOAT[vt]
        size = b.layout.alloc_size(second)
        slot = b.mf.new_frame_object(size, size)
        address = b.dag.get(isd.FRAME_INDEX, b.ptr_vt, (), slot)
        result = call_routine(b, name + suffix, [(value, IR_FLOAT[vt], None), ((address,), irt.PTR, None)], IR_FLOAT[vt])
        other = load_type(b, address, second, Access(size, base=("fi", slot), offset=0))
        firsts.extend(convert(b, result, vt, leaf.fp))
        seconds.extend(convert(b, other, vt, leaf.fp) if name == "modf" else other)
    b.values[inst] = (*firsts, *seconds)
