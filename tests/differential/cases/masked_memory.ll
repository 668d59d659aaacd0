@m = internal global [16 x i32] [i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8]
@d = internal global [8 x double] zeroinitializer
define i64 @run(i64 %a, i64 %b) {
  %x = trunc i64 %a to i4
  %mask = bitcast i4 %x to <4 x i1>
  %y = trunc i64 %b to i4
  %mask2 = bitcast i4 %y to <4 x i1>
  %v = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr @m, i32 4, <4 x i1> %mask, <4 x i32> <i32 9, i32 8, i32 7, i32 6>)
  %p = getelementptr i32, ptr @m, i64 5
  call void @llvm.masked.store.v4i32.p0(<4 x i32> %v, ptr %p, i32 4, <4 x i1> %mask2)
  %e = call <4 x i32> @llvm.masked.expandload.v4i32(ptr @m, <4 x i1> %mask2, <4 x i32> %v)
  call void @llvm.masked.compressstore.v4i32(<4 x i32> %e, ptr @m, <4 x i1> %mask)
  %e3 = call <4 x i32> @llvm.masked.expandload.v4i32(ptr %p, <4 x i1> <i1 0, i1 1, i1 0, i1 1>, <4 x i32> %v)
  call void @llvm.masked.compressstore.v4i32(<4 x i32> %e3, ptr @m, <4 x i1> <i1 1, i1 0, i1 0, i1 1>)
  %f = sitofp <4 x i32> %e3 to <4 x double>
  %i0 = lshr i64 %a, 5
  %i1 = and i64 %i0, 7
  %i2 = insertelement <4 x i64> <i64 0, i64 1, i64 2, i64 3>, i64 %i1, i32 1
  %i3 = insertelement <4 x i64> %i2, i64 %i1, i32 2
  %ps = getelementptr double, ptr @d, <4 x i64> %i3
  call void @llvm.masked.scatter.v4f64.v4p0(<4 x double> %f, <4 x ptr> %ps, i32 8, <4 x i1> %mask)
  call void @llvm.masked.scatter.v4f64.v4p0(<4 x double> %f, <4 x ptr> %ps, i32 8, <4 x i1> <i1 0, i1 1, i1 1, i1 0>)
  %g = call <4 x double> @llvm.masked.gather.v4f64.v4p0(<4 x ptr> %ps, i32 8, <4 x i1> %mask2, <4 x double> %f)
  %gi = fptosi <4 x double> %g to <4 x i64>
  %gs = call i64 @llvm.vector.reduce.add.v4i64(<4 x i64> %gi)
  %nowhere = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr null, i32 4, <4 x i1> zeroinitializer, <4 x i32> %e)
  %w = load <16 x i32>, ptr @m, align 4
  %rot = shufflevector <16 x i32> %w, <16 x i32> poison, <16 x i32> <i32 3, i32 2, i32 1, i32 0, i32 7, i32 6, i32 5, i32 4, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %wm = mul <16 x i32> %rot, <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %s = call i32 @llvm.vector.reduce.add.v16i32(<16 x i32> %wm)
  %n = call i32 @llvm.vector.reduce.xor.v4i32(<4 x i32> %nowhere)
  %z = zext i32 %s to i64
  %z2 = zext i32 %n to i64
  %z3 = shl i64 %z2, 32
  %r = xor i64 %gs, %z
  %r2 = add i64 %r, %z3
  ret i64 %r2
}
declare <4 x i32> @llvm.masked.load.v4i32.p0(ptr, i32, <4 x i1>, <4 x i32>)
declare void @llvm.masked.store.v4i32.p0(<4 x i32>, ptr, i32, <4 x i1>)
declare <4 x i32> @llvm.masked.expandload.v4i32(ptr, <4 x i1>, <4 x i32>)
declare void @llvm.masked.compressstore.v4i32(<4 x i32>, ptr, <4 x i1>)
declare void @llvm.masked.scatter.v4f64.v4p0(<4 x double>, <4 x ptr>, i32, <4 x i1>)
declare <4 x double> @llvm.masked.gather.v4f64.v4p0(<4 x ptr>, i32, <4 x i1>, <4 x double>)
declare i32 @llvm.vector.reduce.add.v16i32(<16 x i32>)
declare i32 @llvm.vector.reduce.xor.v4i32(<4 x i32>)
declare i64 @llvm.vector.reduce.add.v4i64(<4 x i64>)
