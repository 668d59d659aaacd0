"""Library routines: their names (libgcc / compiler-rt, libm, libc) and calls to them.

Names can be changed by the target's `LibCallName` records.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir import types as irt
from oxllc.isel.builder_int import clean, extend
from oxllc.isel.lower_call import Arg, collect_scalar, emit_call, from_location, result_locations
from oxllc.target_desc import isd, mvt

if TYPE_CHECKING:
    from oxllc.ir.types import Type
    from oxllc.isel.builder import Builder, Parts

IR_FLOAT = {mvt.F16: irt.HALF, mvt.BF16: irt.BFLOAT, mvt.F32: irt.FLOAT, mvt.F64: irt.DOUBLE, mvt.F128: irt.FP128}
FP_LIBM = {
    isd.FREM: "fmod", isd.FMA: "fma", isd.FSQRT: "sqrt", isd.FSIN: "sin", isd.FCOS: "cos", isd.FTAN: "tan", isd.FTANH: "tanh",
    isd.FEXP: "exp", isd.FEXP2: "exp2", isd.FEXP10: "exp10", isd.FLOG: "log", isd.FLOG2: "log2", isd.FLOG10: "log10",
    isd.FPOW: "pow", isd.FFLOOR: "floor", isd.FCEIL: "ceil", isd.FTRUNC: "trunc", isd.FRINT: "rint", isd.FNEARBYINT: "nearbyint",
    isd.FROUND: "round", isd.FROUNDEVEN: "roundeven", isd.FMINNUM: "fmin", isd.FMAXNUM: "fmax", isd.FMINIMUM: "fminimum",
    isd.FMAXIMUM: "fmaximum", isd.FMINIMUMNUM: "fminimum_num", isd.FMAXIMUMNUM: "fmaximum_num", isd.FCOPYSIGN: "copysign",
}  # fmt: skip
_INT_MODE = {32: "si", 64: "di", 128: "ti"}


def call_routine(b: Builder, name: str, args: list[tuple[Parts, Type, bool | None]], result: Type) -> Parts:
    """Call a C routine.  Arguments are (parts, IR type, signed extension of a narrow integer or None)."""
    name = b.fl.module.libcall_names.get(name, name)
    key = b.fl.module.convention("", None)
    collected: list[Arg] = []
    for index, (parts, type, signed) in enumerate(args):
        collect_scalar(b, collected, parts, type, signed, index)
    locations = result_locations(b, result, key, False, None)
    if locations is None:
        b.unsupported(b.dag.ir, f"the result of the library routine '{name}'")
    target = b.dag.get(isd.TARGET_EXTERNAL_SYMBOL, b.ptr_vt, (), (name, 0))
    b.fl.module.note_external(name)
    values = emit_call(b, target, key, collected, locations)
    return tuple(from_location(b, value, vt) for value, vt in zip(values, b.types.info(result).vts))


def int_libcall(b: Builder, name: str, x: Parts, y: Parts, bits: int, signed: bool) -> Parts:
    """__divdi3 and its like: both operands and the result have `bits` bits; operands are clean to their own width."""
    wide = 32 if bits <= 32 else 64 if bits <= 64 else 128
    type = irt.int_type(wide)
    args: list[tuple[Parts, Type, bool | None]] = [(_fit(b, part, wide, signed), type, signed) for part in (x, y)]
    return call_routine(b, f"__{name}{_INT_MODE[wide]}3", args, type)[: len(x)]


def _fit(b: Builder, parts: Parts, bits: int, signed: bool) -> Parts:
    have = sum(mvt.MVT_BITS[p.vt] for p in parts)
    return extend(b, parts, min(have, bits), bits, signed)


def libcall_parts(b: Builder, name: str, args: list[tuple[Parts, int]], result_vt: int) -> Parts:
    """A routine on floating-point numbers: arguments (parts, format), result of a format."""
    return call_routine(b, name, [(parts, IR_FLOAT[vt], None) for parts, vt in args], IR_FLOAT[result_vt])


def libcall_int(b: Builder, name: str, args: list[tuple[Parts, int]], bits: int) -> Parts:
    """A routine from floating-point numbers to an integer."""
    return call_routine(b, name, [(parts, IR_FLOAT[vt], None) for parts, vt in args], irt.int_type(bits))


def libcall_from_int(b: Builder, name: str, parts: Parts, bits: int, signed: bool, result_vt: int) -> Parts:
    """A routine from an integer to a floating-point number."""
    return call_routine(b, name, [(clean(b, parts, bits, signed), irt.int_type(bits), signed)], IR_FLOAT[result_vt])
