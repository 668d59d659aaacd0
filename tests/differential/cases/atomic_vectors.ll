declare i32 @llvm.experimental.get.vector.length.i64(i64, i32, i1)
declare i32 @llvm.experimental.get.vector.length.i8(i8, i32, i1)
define i64 @run(i64 %a, i64 %b) {
  %p = alloca i64
  store i64 %a, ptr %p
  %v = load <2 x i32>, ptr %p
  %w = add <2 x i32> %v, <i32 1, i32 2>
  store <2 x i32> %w, ptr %p
  %s = load <4 x i8>, ptr %p
  %sb = bitcast <4 x i8> %s to i32
  %z = zext i32 %sb to i64
  %t = load atomic i64, ptr %p seq_cst, align 8
  store i64 4827863023616, ptr %p
  %f = trunc i64 %b to i8
  %c = sitofp i8 %f to half
  %h0 = insertelement <2 x half> zeroinitializer, half %c, i32 1
  %h1 = insertelement <2 x half> %h0, half 3.0, i32 0
  %o = atomicrmw fadd ptr %p, <2 x half> %h1 seq_cst
  %ob = bitcast <2 x half> %o to i32
  %oz = zext i32 %ob to i64
  %fl = sitofp i8 %f to float
  %g0 = insertelement <2 x float> <float 1.5, float 2.5>, float %fl, i32 0
  %r0 = atomicrmw fmax ptr %p, <2 x float> %g0 acq_rel
  %e = load i64, ptr %p
  %n = call i32 @llvm.experimental.get.vector.length.i64(i64 %a, i32 4, i1 false)
  %m = call i32 @llvm.experimental.get.vector.length.i8(i8 %f, i32 4, i1 false)
  %n6 = zext i32 %n to i64
  %m6 = zext i32 %m to i64
  %x0 = xor i64 %z, %t
  %x1 = add i64 %x0, %oz
  %x2 = mul i64 %x1, 31
  %x3 = add i64 %x2, %e
  %x4 = mul i64 %x3, 31
  %x5 = add i64 %x4, %n6
  %x6 = mul i64 %x5, 31
  %x7 = add i64 %x6, %m6
  ret i64 %x7
}
