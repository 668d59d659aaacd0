"""Functions that Hypothesis draws from all operations on all types (`operations.py`): each value may be an operand of later operations.

Combined in one block the operations meet the combiner and the tilers' larger patterns, which one operation alone never does.
Hypothesis makes a failing choice small; `reduce.py` then makes its text small.
"""

from __future__ import annotations

import functools
import re

from hypothesis import strategies as st
from operations import FP_BITS, MANGLED, Operation, atomics, casts, declarations, floating, folded, lanes, operand, unary_binary, vectors


@functools.cache
def table() -> tuple[Operation, ...]:
    """All operations; those come first whose types are the usual ones, for smaller examples."""
    # LLVM aborts on a fixed-point division whose widened division has more than 128 bits.
    every = [op for op in (*unary_binary(), *casts(), *floating(), *vectors(), *atomics()) if "div.fix" not in op.name]
    return tuple(sorted(every, key=lambda op: sum(t not in ("i64", "i32", "i8", "double", "float") for t in op.operands)))


def _renamed(text: str, suffix: str, operands: list[str]) -> str:
    """A body with its locals told apart from other bodies', and its operands in place."""
    text = re.sub(r"%([\w.]+)", lambda m: f"%{m[1]}{suffix}", text)
    for i, value in enumerate(operands):
        text = re.sub(rf"%x{i}{suffix}(?![\w.])", value, text)
    return text


def _without_nan(type: str, name: str) -> list[str]:
    """%name from %name.raw: a NaN is 1.0, and no zero has a sign (which of either an operation gives may be open)."""
    one = "0xL00000000000000003FFF000000000000" if type == "fp128" else "1.0"
    zero = "0xL00000000000000000000000000000000" if type == "fp128" else "0.0"
    return [f"{name}.z = fadd {type} {name}.raw, {zero}", f"{name}.n = fcmp uno {type} {name}.z, {zero}",
            f"{name} = select i1 {name}.n, {type} {one}, {type} {name}.z"]


@st.composite
def function(draw: st.DrawFn, number: int = 0) -> str:
    """`define internal i64 @f<number>(i64 %A, i64 %B, i64 %C)` of up to eight operations."""
    lines: list[str] = []
    pool: dict[str, list[str]] = {}
    mixed = "0"
    for step in range(draw(st.integers(1, 8))):
        op = table()[draw(st.integers(0, len(table()) - 1))]
        values: list[str] = []
        for i, type in enumerate(op.operands):
            known = pool.get(type, [])
            choice = draw(st.integers(0, len(known)))
            if choice < len(known):
                values.append(known[-1 - choice])
            else:
                lines += operand(type, i, f"%o{step}_{i}")
                values.append(f"%o{step}_{i}")
        lines += _renamed(op.body, f".{step}", values).splitlines()
        result = f"%r.{step}"
        usable = op.result not in FP_BITS and not (op.result[0] == "<" and lanes(op.result)[1] in MANGLED)
        if op.result in FP_BITS:
            lines += [f"%v{step}.raw = select i1 true, {op.result} {result}, {op.result} {result}", *_without_nan(op.result, f"%v{step}")]
            result, usable = f"%v{step}", True
        if usable:
            pool.setdefault(op.result, []).append(result)
        fold = "\n".join(folded(op.result, f"%out{step}", op.unsigned_zero or op.result in FP_BITS))
        lines += re.sub(r"%r\b(?![\w.])", result, re.sub(r"%(?!r\b|out)([\w.]+)", rf"%\1.f{step}", fold)).splitlines()
        lines += [f"%mul{step} = mul i64 {mixed}, 1099511628211", f"%mix{step} = xor i64 %mul{step}, %out{step}"]
        mixed = f"%mix{step}"
    body = "\n  ".join(line.strip() for line in [*lines, f"ret i64 {mixed}"])
    return f"define internal i64 @f{number}(i64 %A, i64 %B, i64 %C) noinline {{\n  {body}\n}}\n"


@st.composite
def program(draw: st.DrawFn, functions: int = 4) -> str:
    """A module of several functions, with `@run`."""
    bodies = [draw(function(i)) for i in range(functions)]
    lines, total = ["%c = xor i64 %a, %b"], "0"
    for i in range(functions):
        lines += [f"%r{i} = call i64 @f{i}(i64 %a, i64 %b, i64 %c)", f"%m{i} = mul i64 {total}, 1099511628211", f"%t{i} = xor i64 %m{i}, %r{i}"]
        total = f"%t{i}"
    text = "".join(bodies) + "define i64 @run(i64 %a, i64 %b) {\n  " + "\n  ".join([*lines, f"ret i64 {total}"]) + "\n}\n"
    return text + declarations(text)
