"""Every operation on every type, one small function each: programs for the judge, made from tables.

A function of the table gets operands made of the two arguments of `@run`, and its result is folded into 64 bits: NaNs become one
pattern; zeros lose their sign where LLVM leaves it open (`unsigned_zero`).  Divisors are positive and shift amounts below the width.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

WIDTHS = (1, 3, 7, 8, 13, 16, 24, 31, 32, 33, 47, 48, 63, 64, 65, 96, 100, 127, 128, 129, 192, 200, 257)
NARROW = tuple(bits for bits in WIDTHS if bits <= 128)  # wider integers LLVM 22 cannot convert to floating point
FLOATS = ("half", "bfloat", "float", "double", "fp128")
FP_BITS = {"half": 16, "bfloat": 16, "float": 32, "double": 64, "fp128": 128}
MANGLED = {"half": "f16", "bfloat": "bf16", "float": "f32", "double": "f64", "fp128": "f128"}
VECTORS = ("<2 x i64>", "<4 x i32>", "<3 x i32>", "<8 x i16>", "<3 x i8>", "<16 x i8>", "<5 x i1>", "<2 x i128>", "<2 x i33>", "<3 x i65>")
FP_VECTORS = ("<4 x float>", "<2 x double>", "<3 x half>", "<3 x float>")
ICMP = ("eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle")
FCMP = ("oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule", "une", "uno")

# Corner values of every width at once: the low bits of each are one of a narrow type, too.
CORNERS = (
    0, 1, -1, 2, 0x7FFF_FFFF_FFFF_FFFF, -0x8000_0000_0000_0000, 0x8000_0000, 0x7FFF_FFFF, 0xFFFF_FFFF, 0x1_0000_0000, 0x8080_8080_8080_8080 - (1 << 64),
    0x3FF0_0000_3F80_3C00, 0xBFF8_0000_BFC0_BE00 - (1 << 64), 0x7FF0_0000_0000_0000, 0x7F80_0000, 0x7FF8_0000_7FC0_7E00, 0x4340_0000_4B00_6401,
    0x0010_0000_0080_0001, 0x43E0_0000_5F00_7BFF, 0xC3E0_0000_DF00_FBFF - (1 << 64), 0x1234_5678_9ABC_DEF0, 0x4009_21FB_4049_0FDB, 0x3FE0_0000_3F00_3800,
    0x4004_0000_4020_4100, 0x3690_0000_3300_0401, 0x47EF_FFFF_F000_7C00,
)
ARGUMENTS = tuple((x, CORNERS[(i * 7 + shift) % len(CORNERS)]) for shift in (3, 10) for i, x in enumerate(CORNERS))


@dataclass(frozen=True, slots=True)
class Operation:
    """A function: its operands' types, its result's, and its body, in which %x0, %x1, ... are the operands and %r the result."""

    name: str
    operands: tuple[str, ...]
    result: str
    body: str
    unsigned_zero: bool = False


def mangled(type: str) -> str:
    """The suffix of an overloaded intrinsic's name."""
    if type[0] == "<":
        count, _, lane = type[1:-1].partition(" x ")
        return f"v{count}{mangled(lane)}"
    return "p0" if type == "ptr" else MANGLED.get(type, type)


def lanes(type: str) -> tuple[int, str]:
    """Number of lanes and lane type of a vector."""
    count, _, lane = type[1:-1].partition(" x ")
    return int(count), lane


def call(name: str, result: str, operands: tuple[str, ...], extra: str = "", suffix: str = "") -> str:
    """The call of an intrinsic on %x0, %x1, ..."""
    arguments = ", ".join(f"{type} %x{i}" for i, type in enumerate(operands))
    return f"%r = call {result} @llvm.{name}{suffix or '.' + mangled(operands[0])}({arguments}{extra})"


def unary_binary() -> list[Operation]:
    """Integer arithmetic, bit counting, saturation and overflow of every width."""
    out: list[Operation] = []

    def add(name: str, type: str, count: int, body: str, result: str = "") -> None:
        out.append(Operation(f"{name} {type}", (type,) * count, result or type, body))

    for bits in WIDTHS:
        t = f"i{bits}"
        for opcode in ("add", "sub", "mul", "and", "or", "xor"):
            add(opcode, t, 2, f"%r = {opcode} {t} %x0, %x1")
        mask = (1 << (bits - 1).bit_length() - 1) - 1 if bits > 1 else 0
        for opcode in ("shl", "lshr", "ashr"):
            add(opcode, t, 2, f"%n = and {t} %x1, {mask}\n  %r = {opcode} {t} %x0, %n")
            add(opcode + " constant", t, 1, f"%r = {opcode} {t} %x0, {bits * 2 // 3}")
        if bits > 1:
            for opcode in ("udiv", "sdiv", "urem", "srem"):
                add(opcode, t, 2, f"%h = lshr {t} %x1, 1\n  %d = or {t} %h, {1 if bits > 2 else 0}\n  %r = {opcode} {t} %x0, %d")
                add(opcode + " constant", t, 1, f"%r = {opcode} {t} %x0, {min(7, (1 << bits - 1) - 1)}")
        flags = "\n  ".join(f"%c{i} = icmp {cc} {t} %x0, %x1\n  %z{i} = zext i1 %c{i} to i16\n  %s{i} = shl i16 %z{i}, {i}" for i, cc in enumerate(ICMP))
        total = "\n  ".join(f"%t{i} = or i16 %{'s0' if i == 1 else f't{i - 1}'}, %s{i}" for i in range(1, 10))
        add("icmp", t, 2, f"{flags}\n  {total}\n  %r = or i16 %t9, 0", "i16")
        for name in ("smin", "smax", "umin", "umax", "sadd.sat", "uadd.sat", "ssub.sat", "usub.sat"):
            add(name, t, 2, call(name, t, (t, t)))
        for name in ("sshl.sat", "ushl.sat"):
            add(name, t, 2, f"%n = and {t} %x1, {mask}\n  %r = call {t} @llvm.{name}.{t}({t} %x0, {t} %n)")
        for name in ("ctlz", "cttz", "abs"):
            add(name, t, 1, call(name, t, (t,), ", i1 false"))
        for name in ("ctpop", "bitreverse", *(["bswap"] if bits % 16 == 0 else [])):
            add(name, t, 1, call(name, t, (t,)))
        for name in ("fshl", "fshr"):
            add(name, t, 3, call(name, t, (t, t, t)))
            add(name + " rotate", t, 2, f"%r = call {t} @llvm.{name}.{t}({t} %x0, {t} %x0, {t} %x1)")
        for name in ("sadd", "uadd", "ssub", "usub", "smul", "umul"):
            pair = f"{{ {t}, i1 }}"
            body = f"%p = call {pair} @llvm.{name}.with.overflow.{t}({t} %x0, {t} %x1)\n  %v = extractvalue {pair} %p, 0\n  %o = extractvalue {pair} %p, 1\n"
            add(name + ".with.overflow", t, 2, f"{body}  %n = xor {t} %v, -1\n  %r = select i1 %o, {t} %n, {t} %v")
        for name in ("scmp", "ucmp"):
            add(name, t, 2, f"%r = call i8 @llvm.{name}.i8.{t}({t} %x0, {t} %x1)", "i8")
        if 4 <= bits <= 128:
            for name in ("smul.fix", "umul.fix", "smul.fix.sat", "umul.fix.sat"):
                if ".sat" in name:
                    add(name, t, 2, call(name, t, (t, t), f", i32 {bits // 3}"))
                else:  # what overflows is poison
                    body = f"%p = lshr {t} %x0, {bits // 2 + 1}\n  %q = lshr {t} %x1, {bits // 2 + 1}\n  "
                    add(name, t, 2, f"{body}%r = call {t} @llvm.{name}.{t}({t} %p, {t} %q, i32 {bits // 3})")
        if 4 <= bits <= 64:
            for name in ("sdiv.fix.sat", "udiv.fix.sat"):
                body = f"%h = lshr {t} %x1, 1\n  %d = or {t} %h, 1\n  "
                add(name, t, 2, f"{body}%r = call {t} @llvm.{name}.{t}({t} %x0, {t} %d, i32 {bits // 3})")
    return out


def casts() -> list[Operation]:
    """Conversions between integers, between formats, and between both."""
    out: list[Operation] = []
    for i, bits in enumerate(WIDTHS):
        for other in WIDTHS[i + 1 :: 3]:
            out += [Operation(f"{c} i{bits} i{other}", (f"i{bits}",), f"i{other}", f"%r = {c} i{bits} %x0 to i{other}") for c in ("zext", "sext")]
            out.append(Operation(f"trunc i{other} i{bits}", (f"i{other}",), f"i{bits}", f"%r = trunc i{other} %x0 to i{bits}"))
    for fp in FLOATS:
        for bits in NARROW:
            if fp == "bfloat" and bits > 24:
                continue  # LLVM rounds twice
            for opcode in ("sitofp", "uitofp"):
                out.append(Operation(f"{opcode} i{bits} {fp}", (f"i{bits}",), fp, f"%r = {opcode} i{bits} %x0 to {fp}"))
        for bits in NARROW:
            for letter in "su":
                name = f"fpto{letter}i.sat.i{bits}.{MANGLED[fp]}"
                out.append(Operation(name, (fp,), f"i{bits}", f"%r = call i{bits} @llvm.{name}({fp} %x0)"))
                small = min(bits, 8 if fp != "half" else 7)  # every format holds these exactly
                extension = "zext" if letter == "u" else "sext"
                back = f"%s = trunc i{bits} %x0 to i{small}" if small < bits else f"%s = add i{bits} %x0, 0"
                body = f"{back}\n  %f = {letter}itofp i{small} %s to {fp}\n  %r = fpto{letter}i {fp} %f to i{bits}"
                out.append(Operation(f"fpto{letter}i {fp} i{bits} {extension}", (f"i{bits}",), f"i{bits}", body))
    for x in FLOATS:
        for y in FLOATS:
            if FP_BITS[x] < FP_BITS[y]:
                out.append(Operation(f"fpext {x} {y}", (x,), y, f"%r = fpext {x} %x0 to {y}"))
                if (x, y) != ("bfloat", "fp128"):  # __trunctfbf2 is in no runtime
                    out.append(Operation(f"fptrunc {y} {x}", (y,), x, f"%r = fptrunc {y} %x0 to {x}"))
    return out


def floating() -> list[Operation]:
    """Arithmetic, compares and intrinsics of every format."""
    out: list[Operation] = []
    for t in FLOATS:
        m = MANGLED[t]
        for opcode in ("fadd", "fsub", "fmul", "fdiv", "frem"):
            if opcode != "frem" or t in ("float", "double"):
                out.append(Operation(f"{opcode} {t}", (t, t), t, f"%r = {opcode} {t} %x0, %x1"))
        out.append(Operation(f"fneg {t}", (t,), t, f"%r = fneg {t} %x0"))
        flags = "\n  ".join(f"%c{i} = fcmp {cc} {t} %x0, %x1\n  %z{i} = zext i1 %c{i} to i16\n  %s{i} = shl i16 %z{i}, {i}" for i, cc in enumerate(FCMP))
        total = "\n  ".join(f"%t{i} = or i16 %{'s0' if i == 1 else f't{i - 1}'}, %s{i}" for i in range(1, 14))
        out.append(Operation(f"fcmp {t}", (t, t), "i16", f"{flags}\n  {total}\n  %r = or i16 %t13, 0"))
        for cc in FCMP:
            out.append(Operation(f"select fcmp {cc} {t}", (t, t), t, f"%c = fcmp {cc} {t} %x0, %x1\n  %r = select i1 %c, {t} %x1, {t} %x0"))
        for name in ("fabs", "canonicalize"):
            out.append(Operation(f"{name} {t}", (t,), t, call(name, t, (t,))))
        out.append(Operation(f"copysign {t}", (t, t), t, call("copysign", t, (t, t))))
        for mask in (0x001, 0x002, 0x003, 0x204, 0x264, 0x090, 0x060, 0x108, 0x1F8, 0x3FC, 0x198, 0x0F0, 0x3FF):
            out.append(Operation(f"is.fpclass {mask:#x} {t}", (t,), "i1", f"%r = call i1 @llvm.is.fpclass.{m}({t} %x0, i32 {mask})"))
        if t in ("half", "bfloat", "float", "double"):
            # Signaling NaNs: what they become is left open.
            for name in ("minnum", "maxnum", "minimum", "maximum", "minimumnum", "maximumnum"):
                if t == "bfloat" and "num" in name[4:] and name.startswith(("minimum", "maximum")):
                    continue
                body = f"%a = fadd {t} %x0, 0.0\n  %b = fadd {t} %x1, 0.0\n  %r = call {t} @llvm.{name}.{m}({t} %a, {t} %b)"
                out.append(Operation(f"{name} {t}", (t, t), t, body, name in ("minnum", "maxnum")))
            for name in ("sqrt", "floor", "ceil", "trunc", "round"):
                out.append(Operation(f"{name} {t}", (t,), t, call(name, t, (t,))))
        if t in ("float", "double"):
            for name in ("rint", "roundeven"):
                out.append(Operation(f"{name} {t}", (t,), t, call(name, t, (t,))))
            for name in ("fma", "fmuladd"):
                out.append(Operation(f"{name} {t}", (t, t, t), t, call(name, t, (t, t, t))))
                for i in range(3):
                    arguments = [f"{t} %{'n' if i == j else f'x{j}'}" for j in range(3)]
                    body = f"%n = fneg {t} %x{i}\n  %v = call {t} @llvm.{name}.{m}({', '.join(arguments)})\n  %r = fneg {t} %v"
                    out.append(Operation(f"{name} negated {i} {t}", (t, t, t), t, body))
            for name in ("lrint", "llrint", "lround", "llround"):
                inside = f"%g = call {t} @llvm.fabs.{m}({t} %x0)\n  %c = fcmp olt {t} %g, 4.0e9\n  %f = select i1 %c, {t} %x0, {t} 2.5\n  "
                out.append(Operation(f"{name} {t}", (t,), "i64", f"{inside}%r = call i64 @llvm.{name}.i64.{m}({t} %f)"))
            strict = 'metadata !"round.dynamic", metadata !"fpexcept.strict"'
            for name in ("fadd", "fsub", "fmul", "fdiv"):
                body = f"%r = call {t} @llvm.experimental.constrained.{name}.{m}({t} %x0, {t} %x1, {strict}) strictfp"
                out.append(Operation(f"constrained {name} {t}", (t, t), t, body))
            for name in ("sqrt",):
                out.append(Operation(f"constrained {name} {t}", (t,), t, f"%r = call {t} @llvm.experimental.constrained.{name}.{m}({t} %x0, {strict}) strictfp"))
            for name in ("fcmp", "fcmps"):
                for cc in ("olt", "ueq", "une", "oge"):
                    body = f'%r = call i1 @llvm.experimental.constrained.{name}.{m}({t} %x0, {t} %x1, metadata !"{cc}", metadata !"fpexcept.strict") strictfp'
                    out.append(Operation(f"constrained {name} {cc} {t}", (t, t), "i1", body))
            body = f'%r = call {t} @llvm.experimental.constrained.sitofp.{m}.i32(i32 %x0, {strict}) strictfp'
            out.append(Operation(f"constrained sitofp {t}", ("i32",), t, body))
            body = f'%f = sitofp i32 %x0 to {t}\n  %r = call i64 @llvm.experimental.constrained.fptosi.i64.{m}({t} %f, metadata !"fpexcept.strict") strictfp'
            out.append(Operation(f"constrained fptosi {t}", ("i32",), "i64", body))
    return out


def vectors() -> list[Operation]:
    """Vectors: arithmetic, reductions, shuffles, lanes at variable positions, masks."""
    out: list[Operation] = []
    for v in VECTORS:
        count, lane = lanes(v)
        bools = f"<{count} x i1>"
        for opcode in ("add", "mul", "xor"):
            out.append(Operation(f"{opcode} {v}", (v, v), v, f"%r = {opcode} {v} %x0, %x1"))
        for cc in ("ult", "sgt", "eq"):
            out.append(Operation(f"select icmp {cc} {v}", (v, v), v, f"%c = icmp {cc} {v} %x0, %x1\n  %r = select {bools} %c, {v} %x1, {v} %x0"))
        out.append(Operation(f"icmp to mask {v}", (v, v), f"i{count}", f"%c = icmp slt {v} %x0, %x1\n  %r = bitcast {bools} %c to i{count}"))
        for name in ("smax", "umin", "uadd.sat", "ssub.sat"):
            out.append(Operation(f"{name} {v}", (v, v), v, call(name, v, (v, v))))
        for name in ("ctpop", "bitreverse"):
            out.append(Operation(f"{name} {v}", (v,), v, call(name, v, (v,))))
        for name in ("add", "mul", "and", "or", "xor", "smax", "smin", "umax", "umin"):
            out.append(Operation(f"reduce.{name} {v}", (v,), lane, call(f"vector.reduce.{name}", lane, (v,))))
        reverse = ", ".join(f"i32 {count - 1 - i}" for i in range(count))
        out.append(Operation(f"shuffle {v}", (v, v), v, f"%r = shufflevector {v} %x0, {v} %x1, <{count} x i32> <{reverse}>"))
        at = "%i = and i32 %x1, 1\n  "
        out.append(Operation(f"extractelement {v}", (v, "i32"), lane, f"{at}%r = extractelement {v} %x0, i32 %i"))
        out.append(Operation(f"insertelement {v}", (v, "i32", lane), v, f"{at}%r = insertelement {v} %x0, {lane} %x2, i32 %i"))
        out.append(Operation(f"vector.reverse {v}", (v,), v, call("vector.reverse", v, (v,))))
        out.append(Operation(f"vector.splice {v}", (v, v), v, call("vector.splice", v, (v, v), ", i32 1")))
        wide = f"<{count} x i{int(lane[1:]) + 9}>"
        for opcode in ("sext", "zext"):
            out.append(Operation(f"{opcode} {v}", (v,), wide, f"%r = {opcode} {v} %x0 to {wide}"))
        size = count * int(lane[1:])
        out.append(Operation(f"bitcast {v}", (f"i{size}",), v, f"%r = bitcast i{size} %x0 to {v}"))
    for v in FP_VECTORS:
        count, lane = lanes(v)
        for opcode in ("fadd", "fdiv"):
            out.append(Operation(f"{opcode} {v}", (v, v), v, f"%r = {opcode} {v} %x0, %x1"))
        out.append(Operation(f"fcmp {v}", (v, v), f"<{count} x i1>", f"%r = fcmp olt {v} %x0, %x1"))
        out.append(Operation(f"fptosi.sat {v}", (v,), f"<{count} x i32>", f"%r = call <{count} x i32> @llvm.fptosi.sat.v{count}i32.{mangled(v)}({v} %x0)"))
        body = f"%r = call {lane} @llvm.vector.reduce.fadd.{mangled(v)}({lane} %x1, {v} %x0)"
        out.append(Operation(f"reduce.fadd {v}", (v, lane), lane, body))
        for name in ("fmaximum", "fminimum"):
            out.append(Operation(f"reduce.{name} {v}", (v,), lane, f"%r = call {lane} @llvm.vector.reduce.{name}.{mangled(v)}({v} %x0)"))
    return out


def atomics() -> list[Operation]:
    """Atomic accesses of a stack object: the old value, combined with the new contents."""
    out: list[Operation] = []
    orders = ("monotonic", "acquire", "release", "acq_rel", "seq_cst")
    for number, t in enumerate(("i8", "i16", "i32", "i64", "float", "double")):
        bits = FP_BITS.get(t) or int(t[1:])
        integer = ("xchg", "add", "sub", "and", "nand", "or", "xor", "max", "min", "umax", "umin", "uinc_wrap", "udec_wrap", "usub_cond", "usub_sat")
        kinds = integer if t[0] == "i" else ("xchg", "fadd", "fsub", "fmax", "fmin")
        for i, kind in enumerate(kinds):
            order = orders[(number + i) % 5]
            align = bits // 8
            back = "%v = bitcast {t} %n to i{bits}\n  %w = bitcast {t} %o to i{bits}" if t[0] != "i" else "%v = add {t} %n, 0\n  %w = xor {t} %o, -1"
            body = (f"%p = alloca {t}, align 8\n  store {t} %x0, ptr %p\n  %o = atomicrmw {kind} ptr %p, {t} %x1 {order}\n"
                    f"  %n = load atomic {t}, ptr %p {'seq_cst' if i % 2 else 'acquire'}, align {align}\n  {back.format(t=t, bits=bits)}\n"
                    f"  %m = mul i{bits} %v, 13\n  %r = xor i{bits} %m, %w")
            if t[0] != "i":  # no NaNs in, none out
                body = body.replace("store", f"%y0 = call {t} @llvm.fabs.{MANGLED[t]}({t} %x0)\n  %k = fcmp olt {t} %y0, 1048576.0\n  "
                                    f"%y = select i1 %k, {t} %x0, {t} 1.5\n  %u0 = call {t} @llvm.fabs.{MANGLED[t]}({t} %x1)\n  %ku = fcmp olt {t} %u0, 1048576.0\n  "
                                    f"%u = select i1 %ku, {t} %x1, {t} 2.5\n  store", 1)
                body = body.replace(f"store {t} %x0", f"store {t} %y").replace(f"{t} %x1 {order}", f"{t} %u {order}")
                if kind in ("fmax", "fmin"):
                    continue  # of two zeros either one
            out.append(Operation(f"atomicrmw {kind} {t}", (t, t), f"i{bits}", body))
        if t[0] == "i":
            for i, (ok, fail) in enumerate((("monotonic", "monotonic"), ("acq_rel", "acquire"), ("seq_cst", "seq_cst"), ("release", "monotonic"))):
                body = (f"%p = alloca {t}, align 8\n  store atomic {t} %x0, ptr %p release, align {bits // 8}\n  fence {('acquire', 'release', 'acq_rel', 'seq_cst')[i]}\n"
                        f"  %e = and {t} %x1, %x0\n  %c = cmpxchg {'weak ' if i % 2 else ''}ptr %p, {t} %e, {t} %x1 {ok} {fail}\n  %o = extractvalue {{ {t}, i1 }} %c, 0\n"
                        f"  %s = extractvalue {{ {t}, i1 }} %c, 1\n  %n = load {t}, ptr %p\n  %m = mul {t} %n, 7\n  %x = xor {t} %m, %o\n  %r = select i1 %s, {t} %x, {t} %o")
                out.append(Operation(f"cmpxchg {ok} {fail} {t}", (t, t), t, body))
    return out


# -- programs ----------------------------------------------------------------------------------------------------------------


def operand(type: str, position: int, name: str) -> list[str]:
    """Instructions that make an operand from %A and %B; even positions follow %A, odd ones %B."""
    first, second = ("%A", "%B") if position % 2 == 0 else ("%B", "%A")
    if position == 2:
        first = "%C"
    if type in FP_BITS:
        return [*operand(f"i{FP_BITS[type]}", position, name + "i"), f"{name} = bitcast i{FP_BITS[type]} {name}i to {type}"]
    if type[0] == "<":
        count, lane = lanes(type)
        out = []
        for i in range(count):
            source = f"{name}s{i}"
            out.append(f"{source} = call i64 @llvm.fshl.i64(i64 {first}, i64 {second}, i64 {i * (13 if lane[0] == 'i' else 32) % 64})")
            bits = FP_BITS.get(lane) or int(lane[1:])
            out.append(f"{name}w{i} = {'trunc' if bits < 64 else 'sext'} i64 {source} to i{bits}" if bits != 64 else f"{name}w{i} = xor i64 {source}, 0")
            made = f"{name}w{i}"
            if lane in FP_BITS:
                out.append(f"{name}f{i} = bitcast i{bits} {made} to {lane}")
                made = f"{name}f{i}"
            out.append(f"{name}v{i} = insertelement {type} {f'{name}v{i - 1}' if i else 'poison'}, {lane} {made}, i32 {i}")
        return [*out, f"{name} = freeze {type} {name}v{count - 1}"]
    bits = int(type[1:])
    if bits < 64:
        return [f"{name} = trunc i64 {first} to {type}"]
    if bits == 64:
        return [f"{name} = xor i64 {first}, 0"]
    return [f"{name}l = zext i64 {second} to {type}", f"{name}z = sext i64 {first} to {type}", f"{name}h = shl {type} {name}z, {bits - 64}",
            f"{name} = xor {type} {name}h, {name}l"]


def folded(type: str, value: str, unsigned_zero: bool) -> list[str]:
    """Instructions that fold %r into the 64 bits `value`."""
    if type[0] == "<":
        count, lane = lanes(type)
        out = []
        for i in range(count):
            out.append(f"%e{i} = extractelement {type} %r, i32 {i}")
            out += [re.sub(r"%r\b", f"%e{i}", line) for line in folded(lane, f"%g{i}", unsigned_zero)]
            out = [re.sub(r"%(nan|bits|sel|zero|k|j)\b(?=[ ,]|$)", rf"%\1_{i}", line) for line in out]
            out.append(f"%m{i} = mul i64 {f'%q{i - 1}' if i else '7'}, 1099511628211")
            out.append(f"%q{i} = xor i64 %m{i}, %g{i}")
        return [*out, f"{value} = add i64 %q{count - 1}, 0"]
    if type in FP_BITS:
        bits = FP_BITS[type]
        source = "%r"
        out = []
        if unsigned_zero:
            out.append(f"%zero = fadd {type} %r, 0.0" if type != "fp128" else f"%zero = fadd {type} %r, 0xL00000000000000000000000000000000")
            source = "%zero"
        out += [f"%nan = fcmp uno {type} {source}, {source}", f"%bits = bitcast {type} {source} to i{bits}", f"%sel = select i1 %nan, i{bits} 77, i{bits} %bits"]
        if bits == 128:
            return [*out, "%k = lshr i128 %sel, 64", "%j = xor i128 %k, %sel", f"{value} = trunc i128 %j to i64"]
        return [*out, f"{value} = {'zext' if bits < 64 else 'add'} i{bits} %sel{' to i64' if bits < 64 else ', 0'}"]
    bits = int(type[1:])
    if bits < 64:
        return [f"{value} = zext {type} %r to i64"]
    if bits == 64:
        return [f"{value} = add i64 %r, 0"]
    out = [f"{value}t0 = trunc {type} %r to i64"]
    for i in range(1, -(-bits // 64)):
        out += [f"{value}h{i} = lshr {type} %r, {64 * i}", f"{value}w{i} = trunc {type} {value}h{i} to i64",
                f"{value}m{i} = mul i64 {value}t{i - 1}, 1099511628211", f"{value}t{i} = xor i64 {value}m{i}, {value}w{i}"]
    return [*out, f"{value} = add i64 {value}t{-(-bits // 64) - 1}, 0"]


def program(chosen: list[Operation]) -> str:
    """A program whose result mixes the results of some operations."""
    functions, lines = [], ["%c = xor i64 %a, %b"]
    total = "0"
    for number, op in enumerate(chosen):
        made = [line for i, type in enumerate(op.operands) for line in operand(type, i, f"%x{i}")]
        body = "\n  ".join([*made, op.body, *folded(op.result, "%out", op.unsigned_zero), "ret i64 %out"])
        functions.append(f"; {op.name}\ndefine internal i64 @f{number}(i64 %A, i64 %B, i64 %C) noinline {{\n  {body}\n}}\n")
        lines += [f"%r{number} = call i64 @f{number}(i64 %a, i64 %b, i64 %c)", f"%m{number} = mul i64 {total}, 1099511628211",
                  f"%t{number} = xor i64 %m{number}, %r{number}"]
        total = f"%t{number}"
    run = "define i64 @run(i64 %a, i64 %b) {\n  " + "\n  ".join([*lines, f"ret i64 {total}"]) + "\n}\n"
    text = "".join(functions) + run
    return text + declarations(text)


def declarations(text: str) -> str:
    """Declarations of the intrinsics that a text calls."""
    declared: dict[str, str] = {}
    for result, name, arguments in re.findall(r"= call (\{[^}]*\}|<[^>]*>|\w+) (@llvm[\w.]+)\(([^()]*)\)", text):
        types = [re.match(r"(<[^>]*>|metadata|\w+)", a.strip())[1] for a in re.split(r",(?![^<]*>)", arguments)]  # type: ignore[index]
        declared[name] = f"declare {result} {name}({', '.join(types)})\n"
    return "".join(declared.values())
