@table = internal global [5 x i32] [i32 1, i32 2, i32 3, i32 4, i32 5]
@objectsize_other = weak global [5 x i32] zeroinitializer
declare i64 @llvm.objectsize.i64.p0(ptr, i1, i1, i1)
define internal i64 @copied(ptr byval([3 x i64]) %p) noinline {
  %q = getelementptr [3 x i64], ptr %p, i64 0, i64 1
  %n = call i64 @llvm.objectsize.i64.p0(ptr %q, i1 false, i1 false, i1 false)
  ret i64 %n
}
define i64 @run(i64 %a, i64 %b) {
  %slot = alloca [7 x i16], i64 3
  %in = getelementptr i8, ptr %slot, i64 10
  %past = getelementptr i8, ptr %slot, i64 50
  %any = getelementptr i8, ptr %slot, i64 %a
  %1 = call i64 @llvm.objectsize.i64.p0(ptr %in, i1 false, i1 false, i1 false)
  %2 = call i64 @llvm.objectsize.i64.p0(ptr %past, i1 true, i1 false, i1 false)
  %3 = call i64 @llvm.objectsize.i64.p0(ptr %any, i1 true, i1 false, i1 false)
  %4 = call i64 @llvm.objectsize.i64.p0(ptr getelementptr inbounds ([5 x i32], ptr @table, i64 0, i64 2), i1 false, i1 false, i1 false)
  %5 = call i64 @llvm.objectsize.i64.p0(ptr @objectsize_other, i1 false, i1 false, i1 false)
  %6 = call i64 @copied(ptr byval([3 x i64]) @table)
  %7 = shl i64 %1, 8
  %8 = add i64 %7, %2
  %9 = shl i64 %8, 8
  %10 = add i64 %9, %3
  %11 = shl i64 %10, 8
  %12 = add i64 %11, %4
  %13 = shl i64 %12, 8
  %14 = add i64 %13, %6
  %15 = xor i64 %14, %5
  ret i64 %15
}
