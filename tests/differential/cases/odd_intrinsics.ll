@g = internal global [4 x i64] [i64 1, i64 2, i64 3, i64 4]
@t = internal thread_local global i64 4
define i64 @run(i64 %a, i64 %b) {
  %p = call ptr @llvm.ptrmask.p0.i64(ptr getelementptr (i8, ptr @g, i64 9), i64 -8)
  %v = load i64, ptr %p
  %sz = call i64 @llvm.objectsize.i64.p0(ptr %p, i1 false, i1 true, i1 false)
  %known = call i1 @llvm.is.constant.i64(i64 7)
  %kz = zext i1 %known to i64
  %e = call i64 @llvm.expect.i64(i64 %a, i64 1)
  %d = sitofp i64 %a to double
  %third = call double @llvm.experimental.constrained.fdiv.f64(double %d, double 3.0, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  %tb = bitcast double %third to i64
  %tl = call ptr @llvm.threadlocal.address.p0(ptr @t)
  %fr = freeze i64 poison
  %fx = sub i64 %fr, %fr
  call void @llvm.prefetch.p0(ptr @g, i32 0, i32 3, i32 1)
  %m1 = mul i64 %v, 31
  %m2 = add i64 %m1, %kz
  %m3 = xor i64 %m2, %e
  %m4 = mul i64 %m3, 31
  %r1 = zext i8 7 to i64
  %r2 = zext i8 8 to i64
  %m5 = add i64 %m4, %r1
  %m6 = mul i64 %m5, 31
  %m7 = add i64 %m6, %r2
  %m8 = xor i64 %m7, %tb
  %m9 = add i64 %m8, %fx
  %pi = and i64 %b, 7
  %pt = trunc i64 %pi to i32
  %sh = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %pt, i32 4)
  %s0 = extractvalue { i32, i1 } %sh, 0
  %sx = sext i32 %s0 to i64
  %f = trunc i64 %b to i20
  %fd = sitofp i20 %f to double
  %pw = call double @llvm.powi.f64.i32(double %fd, i32 3)
  %pwb = bitcast double %pw to i64
  %ldb = xor i64 %pwb, 5
  %m10 = mul i64 %m9, 31
  %m11 = add i64 %m10, %pwb
  %m12 = mul i64 %m11, 31
  %m13 = add i64 %m12, %ldb
  %m14 = add i64 %m13, %sx
  ret i64 %m14
}
