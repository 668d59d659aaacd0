"""Functions of CUDA's libdevice that are one operation of LLVM: their definitions as IR text, by name.

Signatures are those of NVIDIA's libdevice user's guide; an `f` at the end is the 32-bit version, `fast_` names the same function (the
device's own f32 functions are within one unit in the last place).
"""

from __future__ import annotations

BOTH = {  # name -> (intrinsic, number of arguments), for f32 and f64
    "sqrt": ("sqrt", 1), "fabs": ("fabs", 1), "floor": ("floor", 1), "ceil": ("ceil", 1), "trunc": ("trunc", 1), "rint": ("rint", 1),
    "nearbyint": ("rint", 1), "round": ("round", 1), "fma": ("fma", 3), "copysign": ("copysign", 2), "fmin": ("minnum", 2),
    "fmax": ("maxnum", 2),
}  # fmt: skip
SINGLE = {"exp": "exp", "exp2": "exp2", "log": "log", "log2": "log2", "log10": "log10", "sin": "sin", "cos": "cos",
          "fast_exp": "exp", "fast_log": "log", "fast_log2": "log2", "fast_log10": "log10", "fast_sin": "sin", "fast_cos": "cos"}  # fmt: skip
ROUNDED = {"fsqrt_rn": ("float", "sqrt", 1), "dsqrt_rn": ("double", "sqrt", 1), "fmaf_rn": ("float", "fma", 3), "fma_rn": ("double", "fma", 3)}
INTEGER = {"abs": ("i32", "abs"), "llabs": ("i64", "abs"), "min": ("i32", "smin"), "max": ("i32", "smax"), "umin": ("i32", "umin"),
           "umax": ("i32", "umax"), "llmin": ("i64", "smin"), "llmax": ("i64", "smax"), "ullmin": ("i64", "umin"),
           "ullmax": ("i64", "umax"), "popc": ("i32", "ctpop"), "popcll": ("i64", "ctpop"), "clz": ("i32", "ctlz"),
           "clzll": ("i64", "ctlz"), "brev": ("i32", "bitreverse"), "brevll": ("i64", "bitreverse")}  # fmt: skip
CASTS = {"double_as_longlong": ("i64", "bitcast", "double"), "longlong_as_double": ("double", "bitcast", "i64"),
         "float_as_int": ("i32", "bitcast", "float"), "int_as_float": ("float", "bitcast", "i32")}  # fmt: skip
TESTS = {"isnan": "fcmp uno {t} %a, 0.0", "isinf": "fcmp oeq {t} %m, 0x7FF0000000000000", "isfinite": "fcmp olt {t} %m, 0x7FF0000000000000"}
FLAGGED = {"abs", "ctlz"}  # intrinsics with a flag for a case that is poison


def definition(symbol: str) -> str | None:
    """IR text that defines `__nv_...`, None where it takes more than an operation."""
    name = symbol.removeprefix("__nv_")
    base, type_ = (name[:-1], "float") if name.endswith("f") and name not in BOTH else (name, "double")
    if base in BOTH:
        return _intrinsic(symbol, type_, *BOTH[base])
    if type_ == "float" and base in SINGLE:
        return _intrinsic(symbol, type_, SINGLE[base], 1)
    if name in ROUNDED:
        return _intrinsic(symbol, *ROUNDED[name])
    if name in INTEGER:
        return _integer(symbol, *INTEGER[name])
    if name in CASTS:
        to, op, of = CASTS[name]
        return f"define linkonce_odr {to} @{symbol}({of} %a) alwaysinline {{\n  %r = {op} {of} %a to {to}\n  ret {to} %r\n}}\n"
    for test, text in TESTS.items():
        if name in (test + "f", test + "d") or (test == "isfinite" and name in ("finitef", "isfinited")):
            t = "float" if name.endswith("f") else "double"
            absolute = f"llvm.fabs.{'f32' if t == 'float' else 'f64'}"
            return (f"declare {t} @{absolute}({t})\ndefine linkonce_odr i32 @{symbol}({t} %a) alwaysinline {{\n  %m = call {t} @{absolute}({t} %a)\n"
                    f"  %c = {text.format(t=t)}\n  %r = zext i1 %c to i32\n  ret i32 %r\n}}\n")
    return None


def _intrinsic(symbol: str, type_: str, intrinsic: str, count: int) -> str:
    full = f"llvm.{intrinsic}.{'f32' if type_ == 'float' else 'f64'}"
    names = [f"{type_} %{c}" for c in "abc"[:count]]
    return (f"declare {type_} @{full}({', '.join([type_] * count)})\ndefine linkonce_odr {type_} @{symbol}({', '.join(names)}) alwaysinline {{\n"
            f"  %r = call {type_} @{full}({', '.join(names)})\n  ret {type_} %r\n}}\n")


def _integer(symbol: str, type_: str, intrinsic: str) -> str:
    full = f"llvm.{intrinsic}.{type_}"
    count = 2 if intrinsic[1:] in ("min", "max") else 1
    names = [f"{type_} %{c}" for c in "ab"[:count]]
    types = [type_] * count + ["i1"] * (intrinsic in FLAGGED)
    values = names + ["i1 false"] * (intrinsic in FLAGGED)
    result = "i32" if intrinsic in ("ctpop", "ctlz") else type_
    narrow = f"  %n = trunc {type_} %r to i32\n  ret i32 %n\n" if result != type_ else f"  ret {type_} %r\n"
    return (f"declare {type_} @{full}({', '.join(types)})\ndefine linkonce_odr {result} @{symbol}({', '.join(names)}) alwaysinline {{\n"
            f"  %r = call {type_} @{full}({', '.join(values)})\n{narrow}}}\n")
