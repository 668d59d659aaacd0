"""Vector-predicated intrinsics and pattern fills as ordinary IR (Language Reference, "Vector Predication Intrinsics").

    %r = call <4 x i32> @llvm.vp.udiv.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i1> %m, i32 %n)

has poison in the lanes that the mask disables or that lie at or behind the length.  So an operation that cannot fail is done on all lanes;
a divisor becomes 1 and a reduced lane the neutral element where disabled; accesses become masked ones.  Each call is written as the
text of a function of one block, which is read and put in its place.  `llvm.experimental.memset.pattern` becomes the call of a function
with a loop.

Before: a module as read.  After: the same without these intrinsics; one that is not known stays, and is refused later by name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from oxllc.ir.edit import substitute
from oxllc.ir.instructions import CallInst
from oxllc.ir.metadata import MDString
from oxllc.ir.module import Function
from oxllc.ir.types import VectorType
from oxllc.ir.values import MetadataAsValue

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.ir.module import Module
    from oxllc.ir.types import Type
    from oxllc.ir.values import Value

PATTERN: Final = "llvm.experimental.memset.pattern."
_PREFIX: Final = re.compile(r"llvm\.(?:experimental\.)?vp\.")
_TYPES: Final = re.compile(r"(\.(v\d+)*(i\d+|f\d+|bf16|p\d+))+$")
_BINARY: Final = frozenset(("add", "sub", "mul", "shl", "lshr", "ashr", "and", "or", "xor", "fadd", "fsub", "fmul", "fdiv", "frem"))
_DIVISIONS: Final = frozenset(["udiv", "sdiv", "urem", "srem"])
_CASTS: Final = frozenset(["trunc", "zext", "sext", "fptrunc", "fpext", "fptoui", "fptosi", "uitofp", "sitofp", "ptrtoint", "inttoptr"])
_LANEWISE: Final = frozenset((
    "abs", "bswap", "bitreverse", "ctpop", "ctlz", "cttz", "smin", "smax", "umin", "umax", "sadd.sat", "uadd.sat", "ssub.sat", "usub.sat",
    "fshl", "fshr", "fabs", "sqrt", "floor", "ceil", "round", "roundeven", "rint", "nearbyint", "roundtozero", "lrint", "llrint", "fma",
    "fmuladd", "copysign", "minnum", "maxnum", "minimum", "maximum", "is.fpclass",
))  # fmt: skip
_NEUTRAL: Final = {"add": "0", "or": "0", "xor": "0", "umax": "0", "mul": "1", "fadd": "-0.0", "fmul": "1.0"}
_SUFFIX: Final = {"half": "f16", "bfloat": "bf16", "float": "f32", "double": "f64", "fp128": "f128"}


def expand_predicated(module: Module) -> None:
    """Put ordinary IR in place of predicated calls and pattern fills, in place."""
    wanted = {f: f.name for f in module.functions.values() if not f.blocks and (_PREFIX.match(f.name) or f.name.startswith(PATTERN))}
    if not wanted:
        return
    made: dict[str, tuple[str, list[CallInst]]] = {}  # text of a body -> name, calls
    for function in module.definitions():
        for inst in function.instructions():
            if isinstance(inst, CallInst) and inst.callee in wanted:
                text = _definition(inst, wanted[inst.callee])
                if text:
                    made.setdefault(text, (f"__predicated.{len(made)}", []))[1].append(inst)
    if not made:
        return
    from oxllc.ir.prep_library import inline_calls
    from oxllc.ir.reader import parse

    bodies = [text.replace("@NAME", f"@{name}") for text, (name, _) in made.items()]
    added = parse("".join([*bodies, *sorted(_declarations(made))]), "<predicated>")
    same: dict[Value, Value] = {}
    for name, function in added.functions.items():
        if function.blocks or name not in module.functions:
            function.parent = module
            module.functions[name] = function
        else:
            same[function] = module.functions[name]
    small: dict[Value, Function] = {}
    for name, calls in made.values():
        body = added.functions[name]
        substitute(body, same)
        if len(body.blocks) == 1:
            small[body] = body
        for inst in calls:
            inst.operands = [body if operand is inst.callee else operand for operand in inst.operands]
            inst.function_type = body.value_type
    for function in module.definitions():
        inline_calls(function, small)
    for function in small.values():
        del module.functions[function.name]


def _declarations(made: dict[str, tuple[str, list[CallInst]]]) -> set[str]:
    """Declarations of the intrinsics that the bodies call."""
    out = set()
    for text in made:
        for result, name, arguments in re.findall(r"call (<[^>]*>|\{[^}]*\}|\w+) (@llvm[\w.]+)\(([^()]*)\)", text):
            types = [re.match(r"<[^>]*>|\w+", a.strip()) for a in re.split(r",(?![^<]*>)", arguments)]
            out.add(f"declare {result} {name}({', '.join(t[0] for t in types if t)})\n")
    return out


def _suffix(type: Type) -> str:
    if isinstance(type, VectorType):
        return f"v{type.count}{_suffix(type.elem)}"
    return "p0" if type.kind == "ptr" else _SUFFIX.get(type.text, type.text)


def _splat(type: Type, value: str) -> str:
    assert isinstance(type, VectorType)
    return f"<{', '.join([f'{type.elem.text} {value}'] * type.count)}>"


def _align(inst: CallInst, index: int) -> int:
    return max(1, inst.arg_attrs[index].get_int("align", 1))


def _definition(inst: CallInst, name: str) -> str:
    """The text of a function `@NAME` that does what the call does; "" if its operation is not known."""
    callee = inst.callee
    assert isinstance(callee, Function)
    types = [a.type for a in callee.args]
    if any("vscale" in t.text for t in [*types, callee.return_type]):
        return ""
    if name.startswith(PATTERN):
        return _pattern(inst, types)
    operation = _TYPES.sub("", _PREFIX.sub("", name))
    lines = _body(inst, operation, types, callee.return_type)
    if lines is None:
        return ""
    listed = ", ".join(f"{t.text} %a{i}" for i, t in enumerate(types))
    end = "ret void" if callee.return_type.kind == "void" else f"ret {callee.return_type.text} %r"
    return f"define internal {callee.return_type.text} @NAME({listed}) {{\n  " + "\n  ".join([*lines, end]) + "\n}\n"


def _pattern(inst: CallInst, types: list[Type]) -> str:
    """A loop that stores the second argument as often as the third says."""
    value, count = types[1].text, types[2].text
    flag = "volatile " if str(getattr(inst.operands[3], "value", 0)) == "1" else ""
    return f"""define internal void @NAME(ptr %to, {value} %value, {count} %count, i1 %volatile) {{
entry:
  %none = icmp eq {count} %count, 0
  br i1 %none, label %done, label %loop
loop:
  %i = phi {count} [ 0, %entry ], [ %next, %loop ]
  %at = phi ptr [ %to, %entry ], [ %after, %loop ]
  store {flag}{value} %value, ptr %at, align {_align(inst, 0)}
  %after = getelementptr {value}, ptr %at, i64 1
  %next = add {count} %i, 1
  %more = icmp ult {count} %next, %count
  br i1 %more, label %loop, label %done
done:
  ret void
}}
"""


def _lanes_below(count: int, length: str, name: str) -> list[str]:
    """%name: which lanes lie in front of the length."""
    v = f"<{count} x i32>"
    numbers = ", ".join(f"i32 {i}" for i in range(count))
    return [f"%{name}.i = insertelement {v} poison, i32 {length}, i32 0", f"%{name}.s = shufflevector {v} %{name}.i, {v} poison, {v} zeroinitializer",
            f"%{name} = icmp ult {v} <{numbers}>, %{name}.s"]


def _body(inst: CallInst, operation: str, types: list[Type], result: Type) -> list[str] | None:
    """The instructions, the value in %r; None for an unknown operation."""
    last = len(types) - 1
    vectors = [t for t in [result, *types] if isinstance(t, VectorType)]
    count = vectors[0].count
    r, bools = result.text, f"<{count} x i1>"
    active = [*_lanes_below(count, f"%a{last}", "below"), f"%m = and {bools} %a{last - 1}, %below"]
    listed = [f"{t.text} %a{i}" for i, t in enumerate(types)]
    if operation in _BINARY:
        return [f"%r = {operation} {listed[0]}, %a1"]
    if operation in _DIVISIONS:
        return [*active, f"%d = select {bools} %m, {listed[1]}, {types[1].text} {_splat(types[1], '1')}", f"%r = {operation} {listed[0]}, %d"]
    if operation in _CASTS:
        return [f"%r = {operation} {listed[0]} to {r}"]
    if operation == "fneg":
        return [f"%r = fneg {listed[0]}"]
    if operation in ("icmp", "fcmp"):
        word = inst.operands[2]
        assert isinstance(word, MetadataAsValue) and isinstance(word.metadata, MDString)
        return [f"%r = {operation} {word.metadata.text} {listed[0]}, %a1"]
    if operation == "select":
        return [f"%r = select {listed[0]}, {listed[1]}, {listed[2]}"]
    if operation == "merge":
        return [*_lanes_below(count, f"%a{last}", "below"), f"%m = and {bools} %a0, %below", f"%r = select {bools} %m, {listed[1]}, {listed[2]}"]
    if operation in _LANEWISE:
        target = "trunc" if operation == "roundtozero" else operation
        names = [_suffix(result), *([_suffix(types[0])] if "lrint" in operation else [])] if operation != "is.fpclass" else [_suffix(types[0])]
        return [f"%r = call {r} @llvm.{target}.{'.'.join(names)}({', '.join(listed[:-2])})"]
    if operation.startswith("reduce."):
        return active + _reduction(operation[7:], types[1], listed)
    make: Callable[[], list[str]] | None = {
        "load": lambda: [f"%r = call {r} @llvm.masked.load.{_suffix(result)}.p0(ptr %a0, i32 {_align(inst, 0)}, {bools} %m, {r} poison)"],
        "store": lambda: [f"call void @llvm.masked.store.{_suffix(types[0])}.p0({listed[0]}, ptr %a1, i32 {_align(inst, 1)}, {bools} %m)"],
        "gather": lambda: [_gather(result, "%a0", _align(inst, 0))],
        "scatter": lambda: [_scatter(types[0], "%a1", _align(inst, 1))],
        "strided.load": lambda: [*_addresses(count, 0, types[1], 1), _gather(result, "%p", _align(inst, 0))],
        "strided.store": lambda: [*_addresses(count, 1, types[2], 2), _scatter(types[0], "%p", _align(inst, 1))],
        "splat": lambda: _repeated(r, listed[0], count, "r"),
        "reverse": lambda: _reverse(result, count, f"%a{last}"),
        "splice": lambda: _splice(result, count),
        "cttz.elts": lambda: _first_lane(types[0], result, bools, f"%a{last}"),
    }.get(operation)
    if make is None:
        return None
    return [*([] if operation in ("splat", "reverse", "splice") else active), *make()]


def _repeated(vector: str, value: str, count: int, name: str) -> list[str]:
    """%name: a value in all lanes."""
    return [f"%{name}.i = insertelement {vector} poison, {value}, i32 0",
            f"%{name} = shufflevector {vector} %{name}.i, {vector} poison, <{count} x i32> zeroinitializer"]


def _gather(type: Type, pointers: str, align: int) -> str:
    assert isinstance(type, VectorType)
    n, r = type.count, type.text
    return f"%r = call {r} @llvm.masked.gather.{_suffix(type)}.v{n}p0(<{n} x ptr> {pointers}, i32 {align}, <{n} x i1> %m, {r} poison)"


def _scatter(type: Type, pointers: str, align: int) -> str:
    assert isinstance(type, VectorType)
    n = type.count
    return f"call void @llvm.masked.scatter.{_suffix(type)}.v{n}p0({type.text} %a0, <{n} x ptr> {pointers}, i32 {align}, <{n} x i1> %m)"


def _addresses(count: int, pointer: int, stride: Type, index: int) -> list[str]:
    """%p: the pointers of the lanes of a strided access."""
    v = f"<{count} x {stride.text}>"
    numbers = ", ".join(f"{stride.text} {i}" for i in range(count))
    return [*_repeated(v, f"{stride.text} %a{index}", count, "s"), f"%o = mul {v} <{numbers}>, %s", f"%p = getelementptr i8, ptr %a{pointer}, {v} %o"]


def _reduction(name: str, vector: Type, listed: list[str]) -> list[str]:
    """Disabled lanes are neutral; the start value joins at the end, or in front where the order counts."""
    assert isinstance(vector, VectorType)
    lane, v, bools = vector.elem.text, vector.text, f"<{vector.count} x i1>"
    neutral = _NEUTRAL.get(name, "")
    if not neutral and vector.elem.kind == "int":
        bits = int(lane[1:])
        neutral = {"and": "-1", "umin": "-1", "smax": str(-(1 << bits - 1)), "smin": str((1 << bits - 1) - 1)}[name]
    elif not neutral:  # maxnum and minnum ignore a NaN; maximum and minimum need an infinity
        neutral = {"fmax": "+qnan", "fmin": "+qnan", "fmaximum": "-inf", "fminimum": "+inf"}[name]
    lines = [f"%v = select {bools} %m, {listed[1]}, {v} {_splat(vector, neutral)}"]
    reduce = f"@llvm.vector.reduce.{name}.{_suffix(vector)}"
    if name in ("fadd", "fmul"):
        return [*lines, f"%r = call {lane} {reduce}({listed[0]}, {v} %v)"]
    lines.append(f"%w = call {lane} {reduce}({v} %v)")
    joined = {"fmax": "maxnum", "fmin": "minnum", "fmaximum": "maximum", "fminimum": "minimum"}.get(name, name)
    if joined in ("add", "mul", "and", "or", "xor"):
        return [*lines, f"%r = {joined} {listed[0]}, %w"]
    return [*lines, f"%r = call {lane} @llvm.{joined}.{_suffix(vector.elem)}({listed[0]}, {lane} %w)"]


def _picked(type: Type, count: int, at: Callable[[int], list[str]]) -> list[str]:
    """%r of lanes %e<i>, which `at(i)` makes."""
    assert isinstance(type, VectorType)
    lines: list[str] = []
    for i in range(count):
        lines += at(i)
        before, name = f"%r{i - 1}" if i else "poison", "r" if i == count - 1 else f"r{i}"
        lines.append(f"%{name} = insertelement {type.text} {before}, {type.elem.text} %e{i}, i32 {i}")
    return lines


def _reverse(type: Type, count: int, length: str) -> list[str]:
    def lane(i: int) -> list[str]:
        return [f"%b{i} = sub i32 {length}, {i + 1}", f"%c{i} = icmp ult i32 %b{i}, {count}", f"%k{i} = select i1 %c{i}, i32 %b{i}, i32 0",
                f"%e{i} = extractelement {type.text} %a0, i32 %k{i}"]

    return _picked(type, count, lane)


def _splice(type: Type, count: int) -> list[str]:
    """Lane i of the first vector's first %a4 lanes followed by the second's, from %a2 on (from the end of the first where negative)."""
    assert isinstance(type, VectorType)
    elem = type.elem.text

    def lane(i: int) -> list[str]:
        return [f"%b{i} = add i32 %from, {i}", f"%c{i} = icmp ult i32 %b{i}, %a4", f"%k{i} = select i1 %c{i}, i32 %b{i}, i32 0",
                f"%x{i} = extractelement {type.text} %a0, i32 %k{i}", f"%d{i} = sub i32 %b{i}, %a4", f"%f{i} = icmp ult i32 %d{i}, {count}",
                f"%h{i} = select i1 %f{i}, i32 %d{i}, i32 0", f"%y{i} = extractelement {type.text} %a1, i32 %h{i}",
                f"%e{i} = select i1 %c{i}, {elem} %x{i}, {elem} %y{i}"]

    return ["%neg = icmp slt i32 %a2, 0", "%back = add i32 %a2, %a4", "%from = select i1 %neg, i32 %back, i32 %a2", *_picked(type, count, lane)]


def _first_lane(type: Type, result: Type, bools: str, length: str) -> list[str]:
    """The number of the first enabled lane that is not zero; the length if there is none."""
    r = result.text
    bits = int(r[1:])
    resized = f"add i32 {length}, 0" if bits == 32 else f"{'zext' if bits > 32 else 'trunc'} i32 {length} to {r}"
    return [f"%z = icmp ne {type.text} %a0, zeroinitializer", f"%w = and {bools} %z, %m",
            f"%t = call {r} @llvm.experimental.cttz.elts.{r}.v{bools[1:].split()[0]}i1({bools} %w, i1 false)", f"%len = {resized}",
            f"%lt = icmp ult {r} %t, %len", f"%r = select i1 %lt, {r} %t, {r} %len"]
