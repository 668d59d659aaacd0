
"""From IR to running code: selection against LLVM's JIT on the host, construct by construct and at random."""

from __future__ import annotations

import pytest
from emulate import run_image
from llvm_judge import link
from native import run_native

import oxllc
from oxllc.diagnostics import OxllcError

from .random_ir import random_module

INPUTS = ((3, 5), (-81985529216486896, 0x123456789ABCDEF1), (0, -1), (-0x7FFFFFFF80000000, 0x7FFFFFFF80000001))


def judge(text: str, levels: tuple[int, ...] = (0, 2), inputs: tuple[tuple[int, int], ...] = INPUTS) -> None:
    """`i64 @test(i64, i64)` gives what the host gives."""
    wanted = [int(run_native(text, "test", pair, "i64(i64, i64)")) for pair in inputs]
    for level in levels:
        image = link(oxllc.compile_ir(text, mcpu="generic-rv64", opt_level=level).obj, entry="test")
        got = [run_image(image, "test", list(pair)).signed for pair in inputs]
        assert got == wanted, f"-O{level}"


@pytest.mark.parametrize("seed", range(6))
def test_random(seed: int) -> None:
    judge(random_module(seed, 30), (2,))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 200))
def test_random_more(seed: int) -> None:
    judge(random_module(seed, 40))


PROGRAMS = {
    "i128 arguments and results": """
define i128 @f(i128 %x, i64 %s, i128 %y) noinline {
  %p = mul i128 %x, %y
  %w = zext i64 %s to i128
  %q = lshr i128 %p, %w
  ret i128 %q
}
define i64 @test(i64 %a, i64 %b) {
  %x = sext i64 %a to i128
  %y = zext i64 %b to i128
  %s = and i64 %b, 127
  %r = call i128 @f(i128 %x, i64 %s, i128 %y)
  %h = lshr i128 %r, 64
  %l = xor i128 %h, %r
  %t = trunc i128 %l to i64
  ret i64 %t
}""",
    "many arguments": """
define i64 @f(i64 %a, double %d, i32 signext %b, i8 zeroext %c, i64 %e, i64 %g, i128 %w, i64 %h, i64 %i, float %j, i16 signext %k) noinline {
  %1 = sext i32 %b to i64
  %2 = zext i8 %c to i64
  %3 = fptosi double %d to i64
  %4 = fptosi float %j to i64
  %5 = sext i16 %k to i64
  %6 = trunc i128 %w to i64
  %s1 = mul i64 %1, 3
  %s2 = add i64 %s1, %2
  %s3 = xor i64 %s2, %3
  %s4 = sub i64 %s3, %4
  %s5 = add i64 %s4, %5
  %s6 = mul i64 %s5, 7
  %s7 = add i64 %s6, %6
  %s8 = xor i64 %s7, %h
  %s9 = sub i64 %s8, %i
  %s10 = add i64 %s9, %g
  %s11 = xor i64 %s10, %e
  %s12 = add i64 %s11, %a
  ret i64 %s12
}
define i64 @test(i64 %a, i64 %b) {
  %1 = trunc i64 %a to i32
  %2 = trunc i64 %b to i8
  %3 = trunc i64 %b to i16
  %w = sext i64 %b to i128
  %d = sitofp i32 %1 to double
  %j = sitofp i16 %3 to float
  %r = call i64 @f(i64 %a, double %d, i32 signext %1, i8 zeroext %2, i64 5, i64 %b, i128 %w, i64 77, i64 %a, float %j, i16 signext %3)
  ret i64 %r
}""",
    "aggregates returned in registers and in memory": """
define { i64, i32 } @two(i64 %a) noinline {
  %n = trunc i64 %a to i32
  %m = mul i32 %n, 77
  %1 = insertvalue { i64, i32 } undef, i64 %a, 0
  %2 = insertvalue { i64, i32 } %1, i32 %m, 1
  ret { i64, i32 } %2
}
define [4 x i64] @four(i64 %a, i64 %b) noinline {
  %1 = insertvalue [4 x i64] undef, i64 %a, 0
  %2 = insertvalue [4 x i64] %1, i64 %b, 1
  %s = add i64 %a, %b
  %3 = insertvalue [4 x i64] %2, i64 %s, 2
  %4 = insertvalue [4 x i64] %3, i64 9, 3
  ret [4 x i64] %4
}
define i64 @test(i64 %a, i64 %b) {
  %p = call { i64, i32 } @two(i64 %b)
  %x = extractvalue { i64, i32 } %p, 0
  %y = extractvalue { i64, i32 } %p, 1
  %q = call [4 x i64] @four(i64 %a, i64 %x)
  %z = extractvalue [4 x i64] %q, 2
  %w = extractvalue [4 x i64] %q, 3
  %y2 = sext i32 %y to i64
  %1 = mul i64 %z, %w
  %2 = xor i64 %1, %y2
  ret i64 %2
}""",
    "by value and sret": """
%pair = type { i64, i32, [5 x i8] }
define void @f(ptr sret(%pair) %out, ptr byval(%pair) align 8 %in, i64 %k) noinline {
  %p = getelementptr %pair, ptr %in, i32 0, i32 0
  %v = load i64, ptr %p
  %s = add i64 %v, %k
  store i64 %s, ptr %p
  %q = getelementptr %pair, ptr %out, i32 0, i32 0
  store i64 %s, ptr %q
  %i = getelementptr %pair, ptr %in, i32 0, i32 2, i32 3
  %b = load i8, ptr %i
  %o = getelementptr %pair, ptr %out, i32 0, i32 2, i32 4
  store i8 %b, ptr %o
  ret void
}
define i64 @test(i64 %a, i64 %b) {
  %in = alloca %pair
  %out = alloca %pair
  store i64 %a, ptr %in
  %i = getelementptr %pair, ptr %in, i32 0, i32 2, i32 3
  %t = trunc i64 %b to i8
  store i8 %t, ptr %i
  call void @f(ptr sret(%pair) %out, ptr byval(%pair) align 8 %in, i64 %b)
  %1 = load i64, ptr %in
  %2 = load i64, ptr %out
  %o = getelementptr %pair, ptr %out, i32 0, i32 2, i32 4
  %3 = load i8, ptr %o
  %4 = sext i8 %3 to i64
  %5 = mul i64 %1, 31
  %6 = xor i64 %5, %2
  %7 = add i64 %6, %4
  ret i64 %7
}""",
    "indirect calls and recursion": """
define i64 @inc(i64 %x) {
  %r = add i64 %x, 1
  ret i64 %r
}
define i64 @twice(ptr %f, i64 %x) noinline {
  %1 = call i64 %f(i64 %x)
  %2 = call i64 %f(i64 %1)
  ret i64 %2
}
define i64 @fact(i64 %n) noinline {
  %c = icmp ult i64 %n, 2
  br i1 %c, label %one, label %more
one:
  ret i64 1
more:
  %m = sub i64 %n, 1
  %r = call i64 @fact(i64 %m)
  %p = mul i64 %r, %n
  ret i64 %p
}
@table = internal constant [2 x ptr] [ptr @inc, ptr @fact]
define i64 @test(i64 %a, i64 %b) {
  %i = and i64 %a, 1
  %p = getelementptr [2 x ptr], ptr @table, i64 0, i64 %i
  %f = load ptr, ptr %p
  %k = and i64 %b, 7
  %1 = call i64 @twice(ptr @inc, i64 %b)
  %2 = call i64 %f(i64 %k)
  %3 = xor i64 %1, %2
  ret i64 %3
}""",
    "globals with addresses, odd types and packed vectors": """
%s = type { i8, i24, ptr, <4 x i1>, [3 x i16] }
@x = global i32 77
@g = global %s { i8 1, i24 -5, ptr getelementptr (i8, ptr @x, i64 0), <4 x i1> <i1 true, i1 false, i1 true, i1 true>, [3 x i16] [i16 1, i16 -2, i16 3] }
@bytes = private constant [6 x i8] c"abc\\00\\FFz"
define i64 @test(i64 %a, i64 %b) {
  %1 = getelementptr %s, ptr @g, i32 0, i32 1
  %2 = load i24, ptr %1
  %3 = sext i24 %2 to i64
  %4 = getelementptr %s, ptr @g, i32 0, i32 2
  %5 = load ptr, ptr %4
  %6 = load i32, ptr %5
  %7 = sext i32 %6 to i64
  %8 = getelementptr %s, ptr @g, i32 0, i32 3
  %9 = load <4 x i1>, ptr %8
  %10 = bitcast <4 x i1> %9 to i4
  %11 = zext i4 %10 to i64
  %i = urem i64 %a, 6
  %12 = getelementptr i8, ptr @bytes, i64 %i
  %13 = load i8, ptr %12
  %14 = sext i8 %13 to i64
  %15 = mul i64 %3, 1000
  %16 = add i64 %15, %7
  %17 = mul i64 %16, %11
  %18 = xor i64 %17, %14
  ret i64 %18
}""",
    "atomics": """
define i64 @test(i64 %a, i64 %b) {
  %m = alloca [4 x i64], align 8
  store i64 %a, ptr %m
  %n = getelementptr i8, ptr %m, i64 9
  %t = trunc i64 %b to i8
  store i64 %b, ptr %n, align 1
  %1 = atomicrmw add ptr %m, i64 %b seq_cst
  %2 = atomicrmw umax ptr %m, i64 %a acquire
  %3 = atomicrmw add ptr %n, i8 %t monotonic
  %4 = atomicrmw nand ptr %m, i64 12345 acq_rel
  %5 = atomicrmw min ptr %n, i8 7 seq_cst
  %h = getelementptr i8, ptr %m, i64 18
  store i16 300, ptr %h
  %6 = atomicrmw xchg ptr %h, i16 -2 release
  %7 = cmpxchg ptr %h, i16 -2, i16 55 seq_cst seq_cst
  %8 = extractvalue { i16, i1 } %7, 1
  %9 = cmpxchg ptr %m, i64 0, i64 1 monotonic monotonic
  %10 = extractvalue { i64, i1 } %9, 0
  %f = getelementptr i8, ptr %m, i64 24
  store double 1.5, ptr %f
  %11 = atomicrmw fadd ptr %f, double 2.25 seq_cst
  %12 = load atomic i64, ptr %f acquire, align 8
  %13 = load i64, ptr %n, align 1
  %14 = load atomic i16, ptr %h seq_cst, align 2
  %s1 = add i64 %1, %2
  %s2 = xor i64 %s1, %4
  %e3 = sext i8 %3 to i64
  %s3 = mul i64 %s2, 31
  %s4 = add i64 %s3, %e3
  %e5 = sext i8 %5 to i64
  %s5 = xor i64 %s4, %e5
  %e6 = zext i16 %6 to i64
  %s6 = add i64 %s5, %e6
  %e8 = zext i1 %8 to i64
  %s8 = add i64 %s6, %e8
  %s10 = xor i64 %s8, %10
  %s12 = add i64 %s10, %12
  %s13 = xor i64 %s12, %13
  %e14 = sext i16 %14 to i64
  %s14 = add i64 %s13, %e14
  ret i64 %s14
}""",
    "dynamic alloca": """
define i64 @fill(ptr %p, i64 %n, i64 %v) noinline {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %j, %loop ]
  %s = phi i64 [ 0, %0 ], [ %t, %loop ]
  %q = getelementptr i32, ptr %p, i64 %i
  %w = trunc i64 %v to i32
  %x = trunc i64 %i to i32
  %y = add i32 %w, %x
  store i32 %y, ptr %q
  %z = sext i32 %y to i64
  %t = add i64 %s, %z
  %j = add i64 %i, 1
  %c = icmp ult i64 %j, %n
  br i1 %c, label %loop, label %done
done:
  ret i64 %t
}
define i64 @test(i64 %a, i64 %b) {
  %n = and i64 %a, 15
  %m = add i64 %n, 1
  %p = alloca i32, i64 %m, align 32
  %q = alloca i32, i64 %m
  %1 = call i64 @fill(ptr %p, i64 %m, i64 %b)
  %2 = call i64 @fill(ptr %q, i64 %m, i64 %a)
  %3 = load i32, ptr %p
  %4 = sext i32 %3 to i64
  %5 = mul i64 %1, 3
  %6 = xor i64 %5, %2
  %7 = add i64 %6, %4
  ret i64 %7
}""",
    "is.fpclass and minimum": """
declare i1 @llvm.is.fpclass.f64(double, i32)
declare double @llvm.minimum.f64(double, double)
declare double @llvm.maximumnum.f64(double, double)
define i64 @test(i64 %a, i64 %b) {
  %x = bitcast i64 %a to double
  %y = sitofp i64 %b to double
  %1 = call i1 @llvm.is.fpclass.f64(double %x, i32 3)
  %2 = call i1 @llvm.is.fpclass.f64(double %x, i32 264)
  %3 = call i1 @llvm.is.fpclass.f64(double %x, i32 144)
  %4 = call i1 @llvm.is.fpclass.f64(double %x, i32 96)
  %m = call double @llvm.minimum.f64(double %y, double -0.0)
  %n = call double @llvm.maximumnum.f64(double %m, double 0.0)
  %5 = bitcast double %m to i64
  %6 = bitcast double %n to i64
  %z1 = zext i1 %1 to i64
  %z2 = select i1 %2, i64 2, i64 0
  %z3 = select i1 %3, i64 4, i64 0
  %z4 = select i1 %4, i64 8, i64 0
  %o1 = or i64 %z1, %z2
  %o2 = or i64 %z3, %z4
  %o3 = or i64 %o1, %o2
  %o4 = xor i64 %o3, %5
  %o5 = add i64 %o4, %6
  ret i64 %o5
}""",
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_program(name: str) -> None:
    judge(PROGRAMS[name])


VARARGS = """
declare void @llvm.va_start(ptr)
declare void @llvm.va_end(ptr)
define i64 @sum(i32 signext %n, ...) noinline {
  %list = alloca ptr
  call void @llvm.va_start(ptr %list)
  br label %loop
loop:
  %i = phi i32 [ 0, %0 ], [ %j, %loop ]
  %s = phi i64 [ 0, %0 ], [ %u, %loop ]
  %v = va_arg ptr %list, i64
  %d = va_arg ptr %list, double
  %e = fptosi double %d to i64
  %t = mul i64 %s, 3
  %x = add i64 %t, %v
  %u = xor i64 %x, %e
  %j = add i32 %i, 1
  %c = icmp slt i32 %j, %n
  br i1 %c, label %loop, label %done
done:
  %w = va_arg ptr %list, i128
  %h = lshr i128 %w, 64
  %l = trunc i128 %h to i64
  %r = add i64 %u, %l
  call void @llvm.va_end(ptr %list)
  ret i64 %r
}
define i64 @test(i64 %a, i64 %b) {
  %w = zext i64 %b to i128
  %v = shl i128 %w, 60
  %r = call i64 (i32, ...) @sum(i32 signext 5, i64 %a, double 1.5, i64 %b, double -2.0, i64 7, double 3.0, i64 8, double 4.0, i64 9, double 1.0e9, i128 %v)
  ret i64 %r
}"""


def test_variable_arguments() -> None:
    def expected(a: int, b: int) -> int:
        total = 0
        for v, d in ((a, 1), (b, -2), (7, 3), (8, 4), (9, 10**9)):
            total = (total * 3 + v) ^ d
        total += ((b & (1 << 64) - 1) << 60 & (1 << 128) - 1) >> 64
        total &= (1 << 64) - 1
        return total - (1 << 64) if total >> 63 else total

    for level in (0, 2):
        image = link(oxllc.compile_ir(VARARGS, mcpu="generic-rv64", opt_level=level).obj, entry="test")
        for pair in INPUTS:
            assert run_image(image, "test", list(pair)).signed == expected(*pair), f"-O{level}"


REFUSED = {
    "exception handling": "define void @f() personality ptr @g { invoke void @g() to label %a unwind label %b\na: ret void\n"
                          "b: %x = landingpad { ptr, i32 } cleanup ret void }\ndeclare void @g()",
    "scalable vector": "define <vscale x 4 x i32> @f(<vscale x 4 x i32> %x) { ret <vscale x 4 x i32> %x }",
    "x86_fp80": "define x86_fp80 @f(x86_fp80 %x) { ret x86_fp80 %x }",
    "intrinsic": "declare ptr @llvm.coro.begin(token, ptr)\ndefine ptr @f(ptr %p) { %x = call ptr @llvm.coro.begin(token none, ptr %p) ret ptr %x }",
}


@pytest.mark.parametrize("what", REFUSED)
def test_refusals_have_a_place(what: str) -> None:
    with pytest.raises(OxllcError) as error:
        oxllc.compile_ir(REFUSED[what], mcpu="generic-rv64", opt_level=0)
    text = str(error.value)
    assert "support" in text
    assert "Traceback" not in text
