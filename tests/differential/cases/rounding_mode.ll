; Constrained operations stay between the changes of the rounding mode, and equal ones in different modes are two.
define i64 @run(i64 %a, i64 %b) strictfp {
  %x = call double @llvm.experimental.constrained.sitofp.f64.i64(i64 %a, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  %y = call double @llvm.experimental.constrained.fadd.f64(double %x, double 3.0, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  call void @llvm.set.rounding(i32 2) strictfp
  %up = call double @llvm.experimental.constrained.fdiv.f64(double 1.0, double %y, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  call void @llvm.set.rounding(i32 3) strictfp
  %down = call double @llvm.experimental.constrained.fdiv.f64(double 1.0, double %y, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  %mode = and i64 %b, 3
  %m = trunc i64 %mode to i32
  call void @llvm.set.rounding(i32 %m) strictfp
  %some = call double @llvm.experimental.constrained.fdiv.f64(double 1.0, double %y, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  %got = call i32 @llvm.get.rounding() strictfp
  %env = call i64 @llvm.get.fpmode.i64() strictfp
  call void @llvm.reset.fpmode() strictfp
  %reset = call i32 @llvm.get.rounding() strictfp
  call void @llvm.set.fpmode.i64(i64 %env) strictfp
  %again = call i32 @llvm.get.rounding() strictfp
  call void @llvm.reset.fpenv() strictfp
  call void @llvm.set.rounding(i32 1) strictfp
  %u = bitcast double %up to i64
  %d = bitcast double %down to i64
  %s = bitcast double %some to i64
  %r0 = sub i64 %u, %d
  %r1 = mul i64 %r0, 1000003
  %r2 = xor i64 %r1, %s
  %g = zext i32 %got to i64
  %h = zext i32 %reset to i64
  %i = zext i32 %again to i64
  %r3 = shl i64 %g, 8
  %r4 = shl i64 %h, 16
  %r5 = shl i64 %i, 24
  %r6 = add i64 %r2, %r3
  %r7 = add i64 %r6, %r4
  %r8 = add i64 %r7, %r5
  ret i64 %r8
}
declare double @llvm.experimental.constrained.sitofp.f64.i64(i64, metadata, metadata)
declare double @llvm.experimental.constrained.fadd.f64(double, double, metadata, metadata)
declare double @llvm.experimental.constrained.fdiv.f64(double, double, metadata, metadata)
declare void @llvm.set.rounding(i32)
declare i32 @llvm.get.rounding()
declare i64 @llvm.get.fpmode.i64()
declare void @llvm.set.fpmode.i64(i64)
declare void @llvm.reset.fpmode()
declare void @llvm.reset.fpenv()
