"""Vector-predicated intrinsics and pattern fills, expanded and executed on the host."""

from __future__ import annotations

import pytest
from native import run_native

from oxllc.ir.prep_predicated import expand_predicated
from oxllc.ir.printer import print_module
from oxllc.ir.reader import parse

V, M = "<4 x i32>", "<4 x i1>"
DATA = "<i32 10, i32 20, i32 30, i32 40>"
OTHER = "<i32 1, i32 2, i32 3, i32 4>"
ODD = "<i1 true, i1 false, i1 true, i1 true>"  # with a length of 3: lanes 0 and 2

# Name, arguments, lanes of the result that count (None: poison), in lanes.
LANES: list[tuple[str, str, list[int | None]]] = [
    ("vp.add.v4i32", f"{V} {DATA}, {V} {OTHER}, {M} {ODD}, i32 3", [11, None, 33, None]),
    ("vp.udiv.v4i32", f"{V} {DATA}, {V} <i32 3, i32 0, i32 7, i32 0>, {M} {ODD}, i32 3", [3, None, 4, None]),
    ("vp.smax.v4i32", f"{V} {DATA}, {V} <i32 3, i32 0, i32 70, i32 0>, {M} {ODD}, i32 3", [10, None, 70, None]),
    ("vp.ctlz.v4i32", f"{V} {DATA}, i1 false, {M} {ODD}, i32 3", [28, None, 27, None]),
    ("vp.merge.v4i32", f"{M} {ODD}, {V} {DATA}, {V} {OTHER}, i32 3", [10, 2, 30, 4]),
    ("vp.select.v4i32", f"{M} {ODD}, {V} {DATA}, {V} {OTHER}, i32 3", [10, 2, 30, None]),
    ("experimental.vp.reverse.v4i32", f"{V} {DATA}, {M} {ODD}, i32 3", [30, None, 10, None]),
    ("experimental.vp.splice.v4i32", f"{V} {DATA}, {V} {OTHER}, i32 1, {M} splat (i1 true), i32 3, i32 4", [20, 30, 1, 2]),
    ("experimental.vp.splice.v4i32", f"{V} {DATA}, {V} {OTHER}, i32 -1, {M} splat (i1 true), i32 3, i32 4", [30, 1, 2, 3]),
    ("experimental.vp.splat.v4i32", f"i32 7, {M} {ODD}, i32 3", [7, None, 7, None]),
    ("vp.load.v4i32.p0", f"ptr align 4 @data, {M} {ODD}, i32 3", [5, None, 7, None]),
    ("experimental.vp.strided.load.v4i32.p0.i64", f"ptr align 4 @data, i64 8, {M} {ODD}, i32 3", [5, None, 9, None]),
]
SCALARS = [
    ("vp.reduce.add.v4i32", f"i32 100, {V} {DATA}, {M} {ODD}, i32 3", 140),
    ("vp.reduce.smin.v4i32", f"i32 100, {V} {DATA}, {M} <i1 false, i1 true, i1 true, i1 true>, i32 3", 20),
    ("vp.reduce.and.v4i32", f"i32 31, {V} {DATA}, {M} {ODD}, i32 3", 10 & 30),
    ("vp.cttz.elts.i32.v4i32", f"{V} <i32 0, i32 1, i32 0, i32 5>, i1 false, {M} {ODD}, i32 4", 3),
    ("vp.cttz.elts.i32.v4i32", f"{V} <i32 0, i32 1, i32 0, i32 5>, i1 false, {M} {ODD}, i32 3", 3),
]


def executed(result: str, name: str, arguments: str, after: str) -> int:
    types = ", ".join(a.split(">")[0] + ">" if a.strip()[0] == "<" else a.split()[0] for a in split(arguments))
    text = f"""
@data = global [8 x i32] [i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12]
define i64 @run() {{
  %x = call {result} @llvm.{name}({arguments})
{after}
}}
declare {result} @llvm.{name}({types})
"""
    module = parse(text)
    expand_predicated(module)
    printed = print_module(module)
    assert f"call {result} @llvm.{name}" not in printed
    return int(run_native(printed, "run", [], "i64()"))


def split(arguments: str) -> list[str]:
    out, depth = [""], 0
    for char in arguments:
        depth += char in "<("
        depth -= char in ">)"
        if char == "," and not depth:
            out.append("")
        else:
            out[-1] += char
    return [a.strip() for a in out]


@pytest.mark.parametrize(("name", "arguments", "lanes"), LANES, ids=[x[0] + str(i) for i, x in enumerate(LANES)])
def test_lanes(name: str, arguments: str, lanes: list[int | None]) -> None:
    after = ["  %t0 = add i64 0, 0"]
    wanted, number = 0, 0
    for i, lane in enumerate(lanes):
        if lane is not None:
            after += [f"  %e{i} = extractelement {V} %x, i32 {i}", f"  %z{i} = zext i32 %e{i} to i64", f"  %m{number} = mul i64 %t{number}, 1000",
                      f"  %t{number + 1} = add i64 %m{number}, %z{i}"]
            number += 1
            wanted = wanted * 1000 + lane
    assert executed(V, name, arguments, "\n".join([*after, f"  ret i64 %t{number}"])) == wanted


@pytest.mark.parametrize(("name", "arguments", "wanted"), SCALARS, ids=[x[0] + str(i) for i, x in enumerate(SCALARS)])
def test_scalars(name: str, arguments: str, wanted: int) -> None:
    assert executed("i32", name, arguments, "  %z = zext i32 %x to i64\n  ret i64 %z") == wanted


def test_pattern() -> None:
    text = """
@to = global [8 x i24] zeroinitializer, align 8
define i64 @run(i64 %n) {
  call void @llvm.experimental.memset.pattern.p0.i24.i64(ptr align 4 @to, i24 66051, i64 %n, i1 false)
  %p = getelementptr [8 x i24], ptr @to, i64 0, i64 2
  %q = getelementptr [8 x i24], ptr @to, i64 0, i64 3
  %x = load i24, ptr %p
  %y = load i24, ptr %q
  %v = zext i24 %x to i64
  %w = zext i24 %y to i64
  %s = shl i64 %w, 32
  %r = or i64 %v, %s
  ret i64 %r
}
declare void @llvm.experimental.memset.pattern.p0.i24.i64(ptr, i24, i64, i1)
"""
    for count, wanted in ((0, 0), (2, 0), (3, 66051)):
        module = parse(text)
        expand_predicated(module)
        assert run_native(print_module(module), "run", [count]) == wanted
