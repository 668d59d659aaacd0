"""Inline PTX and helpers that Numba prints (half precision, masks of lanes, waiting, atomics), as functions of LLVM IR that do the same.

Half-precision numbers are `i16` there, as PTX's registers hold them.  A call of assembler text becomes a call of a function that is inlined;
its definition follows the module.  Texts that are not known stay, and the compiler refuses them.
"""

from __future__ import annotations

import re

_CALL = re.compile(r'call (void|i\d+|float|double|half) asm\s+(?:sideeffect\s+)?"((?:[^"\\]|\\.)*)", ?"[^"]*"\s*\(([^()]*)\)')
_TYPES = {"f32": "float", "f64": "double", "f16": "half"}
_ARITHMETIC = {"add": "fadd", "sub": "fsub", "mul": "fmul"}
_HALF = {"neg": "  %r = fneg half %x\n", "abs": "  %r = call half @llvm.fabs.f16(half %x)\n"}
_READ = {"activemask.b32 $0;": "llvm.nvvm.activemask", "mov.u32 $0, %lanemask_lt;": "llvm.nvvm.read.ptx.sreg.lanemask.lt"}
# Atomic operations that Numba has libNVVM compile from text of its own.
_ATOMICS = {"double_add": ("double", "fadd"), "float_sub": ("float", "fsub"), "double_sub": ("double", "fsub"),
            "u64_inc": ("i64", "uinc_wrap"), "u64_dec": ("i64", "udec_wrap"),
            **{f"{name}_{nan}{way}": (name, f"f{way}") for name in ("float", "double") for nan in ("", "nan") for way in ("min", "max")}}
_COMPARE = {"eq": "oeq", "ne": "one", "lt": "olt", "le": "ole", "gt": "ogt", "ge": "oge"}
# Functions of cuda_fp16.h, which Numba compiles for itself: the result is stored, 0 is returned.
_WRAPPED = {"hsin": "sin", "hcos": "cos", "hlog": "log", "hlog10": "log10", "hlog2": "log2", "hexp": "exp", "hexp2": "exp2", "hexp10": "exp10",
            "hsqrt": "sqrt", "hfloor": "floor", "hceil": "ceil", "hrint": "rint", "htrunc": "trunc"}  # fmt: skip
DYNAMIC_SHARED_SIZE = """
declare ptr addrspace(4) @llvm.amdgcn.implicitarg.ptr()
define linkonce_odr i32 @__ptx_dynamic_smem_size() alwaysinline {
  %a = call ptr addrspace(4) @llvm.amdgcn.implicitarg.ptr()
  %p = getelementptr i8, ptr addrspace(4) %a, i64 120
  %n = load i32, ptr addrspace(4) %p
  ret i32 %n
}
"""


def without_ptx(text: str) -> str:
    """A module with functions in place of inline PTX, and definitions of them."""
    made: dict[str, str] = {}

    def replace(m: re.Match[str]) -> str:
        result, asm, arguments = m.groups()
        asm = re.sub(r"\s+", " ", asm.replace("\\0A", " ").replace("\\09", " ")).strip()
        found = _function(asm, result)
        if found is None:
            return m[0]
        name, body = found
        made[name] = body
        return f"call {result} @{name}({arguments})"

    text = _CALL.sub(replace, text)
    for name in sorted(set(re.findall(r"@\"?__numba_wrapper_(\w+)\"?\(", text))):
        body = _wrapper(name)
        if body:
            made[f"__numba_wrapper_{name}"] = body
    for name in sorted(set(re.findall(r"@\"?___numba_atomic_(\w+)\"?\(", text))):
        body = _atomic(name)
        if body:
            made[f"___numba_atomic_{name}"] = body
    return text + "".join(made[name] for name in sorted(made))


def _define(name: str, result: str, parameters: str, body: str, declare: str = "") -> tuple[str, str]:
    return name, f"\n{declare}define linkonce_odr {result} @{name}({parameters}) alwaysinline {{\n{body}}}\n"


def _halves(names: str) -> tuple[str, str]:
    """(parameters, their conversions from i16) of half-precision operands."""
    return ", ".join(f"i16 %{n}.h" for n in names), "".join(f"  %{n} = bitcast i16 %{n}.h to half\n" for n in names)


_AS_BITS = "  %b = bitcast half %r to i16\n  ret i16 %b\n"


def _function(asm: str, result: str) -> tuple[str, str] | None:
    """(name, definition) of a text's function."""
    if asm == "mov.u32 $0, %dynamic_smem_size;":
        return "__ptx_dynamic_smem_size", DYNAMIC_SHARED_SIZE
    if asm in _READ:
        read = _READ[asm]
        return _define(f"__ptx_{read.rpartition('.')[2]}", "i32", "", f"  %r = call i32 @{read}()\n  ret i32 %r\n", f"declare i32 @{read}()\n")
    if asm == "nanosleep.u32 $0;":
        return _define("__ptx_nanosleep", "void", "i32 %n", "  call void @llvm.nvvm.nanosleep(i32 %n)\n  ret void\n",
                       "declare void @llvm.nvvm.nanosleep(i32)\n")
    if asm == "tanh.approx.f32 $0, $1;":
        return _define("__ptx_tanh", "float", "float %x", "  %r = call float @llvm.nvvm.tanh.approx.f(float %x)\n  ret float %r\n",
                       "declare float @llvm.nvvm.tanh.approx.f(float)\n")
    head = asm.split(" ", 1)[0]
    parts = head.split(".")
    if re.fullmatch(r"(add|sub|mul)\.f16 \$0, ?\$1, ?\$2;", asm):
        parameters, operands = _halves("xy")
        return _define(f"__ptx_{parts[0]}_f16", "i16", parameters, f"{operands}  %r = {_ARITHMETIC[parts[0]]} half %x, %y\n{_AS_BITS}")
    if re.fullmatch(r"(neg|abs)\.f16 \$0, ?\$1;", asm):
        parameters, operands = _halves("x")
        return _define(f"__ptx_{parts[0]}_f16", "i16", parameters, f"{operands}{_HALF[parts[0]]}{_AS_BITS}", "declare half @llvm.fabs.f16(half)\n")
    if re.fullmatch(r"fma\.rn\.f16 \$0, ?\$1, ?\$2, ?\$3;", asm):
        parameters, operands = _halves("xyz")
        body = f"{operands}  %r = call half @llvm.fma.f16(half %x, half %y, half %z)\n{_AS_BITS}"
        return _define("__ptx_fma_f16", "i16", parameters, body, "declare half @llvm.fma.f16(half, half, half)\n")
    if head.startswith("cvt."):
        return _conversion(parts, result)
    compare = re.search(r"setp\.(\w\w)\.f16 ", asm)
    if compare and "selp.u16 $0, 1, 0" in asm and compare[1] in _COMPARE:
        parameters, operands = _halves("xy")
        body = f"{operands}  %c = fcmp {_COMPARE[compare[1]]} half %x, %y\n  %r = zext i1 %c to i16\n  ret i16 %r\n"
        return _define(f"__ptx_{compare[1]}_f16", "i16", parameters, body)
    return None


def _conversion(parts: list[str], result: str) -> tuple[str, str] | None:
    """`cvt[.rn|.rni].to.from` between halves and other numbers."""
    to, of = parts[-2:]
    name = f"__ptx_cvt_{to}_{of}"
    if of == "f16" and to in _TYPES:
        parameters, operands = _halves("x")
        return _define(name, _TYPES[to], parameters, f"{operands}  %r = fpext half %x to {_TYPES[to]}\n  ret {_TYPES[to]} %r\n")
    if to == "f16" and of in _TYPES:
        return _define(name, "i16", f"{_TYPES[of]} %x", f"  %r = fptrunc {_TYPES[of]} %x to half\n{_AS_BITS}")
    if of == "f16" and re.fullmatch(r"[su]\d+", to):
        parameters, operands = _halves("x")
        integer = f"i{to[1:]}"
        body = (f"{operands}  %w = call half @llvm.rint.f16(half %x)\n  %r = call {integer} @llvm.fpto{to[0]}i.sat.{integer}.f16(half %w)\n"
                f"  ret {integer} %r\n")
        declare = f"declare half @llvm.rint.f16(half)\ndeclare {integer} @llvm.fpto{to[0]}i.sat.{integer}.f16(half)\n"
        return _define(name, integer, parameters, body, declare) if integer == result else None
    if to == "f16" and re.fullmatch(r"[su]\d+", of):
        return _define(name, "i16", f"i{of[1:]} %x", f"  %r = {of[0]}itofp i{of[1:]} %x to half\n{_AS_BITS}")
    return None


def _atomic(name: str) -> str:
    """The definition of `___numba_atomic_<name>`, "" for others."""
    compare = re.fullmatch(r"(i\d+)_cas_hack", name)
    if compare:
        t = compare[1]
        body = (f"  %p = cmpxchg ptr %at, {t} %old, {t} %new monotonic monotonic\n  %r = extractvalue {{ {t}, i1 }} %p, 0\n  ret {t} %r\n")
        return _define(f"___numba_atomic_{name}", t, f"ptr %at, {t} %old, {t} %new", body)[1]
    if name not in _ATOMICS:
        return ""
    t, operation = _ATOMICS[name]
    return _define(f"___numba_atomic_{name}", t, f"ptr %at, {t} %v", f"  %r = atomicrmw {operation} ptr %at, {t} %v monotonic\n  ret {t} %r\n")[1]


def _wrapper(name: str) -> str:
    """The definition of one of Numba's functions on halves, "" for others: computed in single precision and rounded."""
    store = "  %h = fptrunc float %r to half\n  %b = bitcast half %h to i16\n  store i16 %b, ptr %out\n  ret i32 0\n"
    extend = "".join(f"  %{n}.v = bitcast i16 %{n}.h to half\n  %{n} = fpext half %{n}.v to float\n" for n in "xy"[: 1 + (name == "hdiv")])
    declare = ""
    if name == "hdiv":
        body = "  %r = fdiv float %x, %y\n"
    elif name == "hrcp":
        body = "  %r = fdiv float 1.0, %x\n"
    elif name == "hrsqrt":
        declare, body = "declare float @llvm.sqrt.f32(float)\n", "  %s = call float @llvm.sqrt.f32(float %x)\n  %r = fdiv float 1.0, %s\n"
    elif name in _WRAPPED:
        intrinsic = f"llvm.{_WRAPPED[name]}.f32"
        declare, body = f"declare float @{intrinsic}(float)\n", f"  %r = call float @{intrinsic}(float %x)\n"
    else:
        return ""
    parameters = "ptr %out, i16 %x.h" + (", i16 %y.h" if name == "hdiv" else "")
    return _define(f"__numba_wrapper_{name}", "i32", parameters, f"{extend}{body}{store}", declare)[1]
