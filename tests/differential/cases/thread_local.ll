; Thread-local objects: their distance from each other (there is no thread pointer here).
@first = internal thread_local(localexec) global i64 5, align 8
@second = internal thread_local(localexec) global [4 x i64] [i64 1, i64 2, i64 3, i64 4], align 8

define i64 @run(i64 %a, i64 %b) {
  %i = and i64 %a, 3
  %p = getelementptr i64, ptr @second, i64 %i
  %q = ptrtoint ptr %p to i64
  %r = ptrtoint ptr @first to i64
  %d = sub i64 %q, %r
  ret i64 %d
}
