; Compress and count of leading false lanes, in functions of their own so that masks are unknown.
define internal i32 @packed(<4 x i32> %v, <4 x i1> %m, <4 x i32> %p, i64 %at) noinline {
  %r = call <4 x i32> @llvm.experimental.vector.compress.v4i32(<4 x i32> %v, <4 x i1> %m, <4 x i32> %p)
  %i = and i64 %at, 3
  %e = extractelement <4 x i32> %r, i64 %i
  ret i32 %e
}
define internal i64 @leading(<5 x i1> %m) noinline {
  %r = call i64 @llvm.experimental.cttz.elts.i64.v5i1(<5 x i1> %m, i1 false)
  ret i64 %r
}
define i64 @run(i64 %a, i64 %b) {
  %m = trunc i64 %b to i4
  %mask = bitcast i4 %m to <4 x i1>
  %m5 = trunc i64 %a to i5
  %mask5 = bitcast i5 %m5 to <5 x i1>
  %v = bitcast i64 %a to <4 x i16>
  %w = zext <4 x i16> %v to <4 x i32>
  %x = call i32 @packed(<4 x i32> %w, <4 x i1> %mask, <4 x i32> <i32 -1, i32 -2, i32 -3, i32 -4>, i64 0)
  %y = call i32 @packed(<4 x i32> %w, <4 x i1> %mask, <4 x i32> <i32 -1, i32 -2, i32 -3, i32 -4>, i64 2)
  %z = call i64 @leading(<5 x i1> %mask5)
  %1 = zext i32 %x to i64
  %2 = zext i32 %y to i64
  %3 = shl i64 %2, 32
  %4 = xor i64 %1, %3
  %5 = shl i64 %z, 50
  %6 = xor i64 %4, %5
  ret i64 %6
}
declare <4 x i32> @llvm.experimental.vector.compress.v4i32(<4 x i32>, <4 x i1>, <4 x i32>)
declare i64 @llvm.experimental.cttz.elts.i64.v5i1(<5 x i1>, i1)
