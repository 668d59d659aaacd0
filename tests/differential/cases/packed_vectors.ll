; Vectors whose lanes are no whole number of bytes: returned in memory, inside aggregates, loaded as the integer they are.
define internal <4 x i1> @mask(i64 %x, ...) noinline {
  %v = trunc i64 %x to i4
  %m = bitcast i4 %v to <4 x i1>
  ret <4 x i1> %m
}

define internal { i8, <3 x i7>, i16 } @members(i64 %x) noinline {
  %a = trunc i64 %x to i7
  %s = lshr i64 %x, 9
  %b = trunc i64 %s to i7
  %v0 = insertelement <3 x i7> <i7 1, i7 2, i7 3>, i7 %a, i32 1
  %v1 = insertelement <3 x i7> %v0, i7 %b, i32 2
  %r = insertvalue { i8, <3 x i7>, i16 } { i8 5, <3 x i7> zeroinitializer, i16 -2 }, <3 x i7> %v1, 1
  ret { i8, <3 x i7>, i16 } %r
}

define i64 @run(i64 %a, i64 %b) {
  %slot = alloca [32 x i8], align 16
  store [32 x i8] zeroinitializer, ptr %slot
  %m = call <4 x i1> (i64, ...) @mask(i64 %a, i64 %b)
  %m1 = extractelement <4 x i1> %m, i32 1
  %m3 = extractelement <4 x i1> %m, i32 3
  %z1 = zext i1 %m1 to i64
  %z3 = zext i1 %m3 to i64
  %t = call { i8, <3 x i7>, i16 } @members(i64 %b)
  store { i8, <3 x i7>, i16 } %t, ptr %slot
  %back = load { i8, <3 x i7>, i16 }, ptr %slot
  %v = extractvalue { i8, <3 x i7>, i16 } %back, 1
  %at = getelementptr i8, ptr %slot, i64 4
  %w = load i21, ptr %at
  %e2 = extractelement <3 x i7> %v, i32 2
  %x = zext i21 %w to i64
  %y = zext i7 %e2 to i64
  %s1 = shl i64 %z1, 40
  %s3 = shl i64 %z3, 50
  %sy = shl i64 %y, 30
  %o1 = or i64 %s1, %s3
  %o2 = or i64 %x, %sy
  %o = or i64 %o1, %o2
  ret i64 %o
}
