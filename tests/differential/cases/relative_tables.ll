; Distances of symbols as data, as relative lookup tables and virtual tables have them; registers by name.
@a = internal constant i32 1234
@b = internal global [3 x i32] [i32 5, i32 6, i32 7]
@table = internal constant [3 x i32] [i32 trunc (i64 sub (i64 ptrtoint (ptr @a to i64), i64 ptrtoint (ptr @table to i64)) to i32),
  i32 trunc (i64 sub (i64 ptrtoint (ptr getelementptr (i8, ptr @b, i64 4) to i64), i64 ptrtoint (ptr @table to i64)) to i32),
  i32 trunc (i64 add (i64 sub (i64 ptrtoint (ptr @b to i64), i64 ptrtoint (ptr getelementptr (i8, ptr @table, i64 8) to i64)), i64 16) to i32)]
@wide = internal global i64 sub (i64 ptrtoint (ptr @twice to i64), i64 ptrtoint (ptr @wide to i64))
define internal i64 @twice(i64 %x) noinline {
  %r = shl i64 %x, 1
  ret i64 %r
}
define i64 @run(i64 %x, i64 %y) {
  %i = and i64 %x, 1
  %at = shl i64 %i, 2
  %p = call ptr @llvm.load.relative.i64(ptr @table, i64 %at)
  %v = load i32, ptr %p
  %d = load i32, ptr getelementptr (i8, ptr @table, i64 8)
  %e = sext i32 %d to i64
  %q = getelementptr i8, ptr @table, i64 %e
  %w = load i32, ptr %q
  %g = load i64, ptr @wide
  %f = getelementptr i8, ptr @wide, i64 %g
  %c = call i64 %f(i64 %y)
  %tp = call ptr @llvm.thread.pointer.p0()
  %t = ptrtoint ptr %tp to i64
  %u = call i64 @llvm.read_register.i64(metadata !0)
  %same = sub i64 %t, %u
  %v1 = zext i32 %v to i64
  %w1 = zext i32 %w to i64
  %s1 = shl i64 %w1, 20
  %r1 = add i64 %v1, %s1
  %r2 = add i64 %r1, %c
  %r3 = add i64 %r2, %same
  ret i64 %r3
}
declare ptr @llvm.load.relative.i64(ptr, i64)
declare ptr @llvm.thread.pointer.p0()
declare i64 @llvm.read_register.i64(metadata)
!0 = !{!"tp"}
