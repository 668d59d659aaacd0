; A static chain travels in a register of its own; a trampoline passes it to whoever calls a plain pointer.
define internal i64 @inner(ptr nest %frame, i64 %x, i64 %y) noinline {
  %v = load i64, ptr %frame
  %d = sub i64 %x, %y
  %r = mul i64 %v, %d
  ret i64 %r
}
define internal i64 @apply(ptr %f, i64 %x, i64 %y) noinline {
  %r = call i64 %f(i64 %x, i64 %y)
  %s = add i64 %r, 1
  ret i64 %s
}
define i64 @run(i64 %x, i64 %y) {
  %frame = alloca i64
  store i64 %x, ptr %frame
  %direct = call i64 @inner(ptr nest %frame, i64 %x, i64 %y)
  %tramp = alloca [32 x i8], align 8
  call void @llvm.init.trampoline(ptr %tramp, ptr @inner, ptr %frame)
  %f = call ptr @llvm.adjust.trampoline(ptr %tramp)
  %through = call i64 @apply(ptr %f, i64 %y, i64 7)
  %r = xor i64 %direct, %through
  ret i64 %r
}
declare void @llvm.init.trampoline(ptr, ptr, ptr)
declare ptr @llvm.adjust.trampoline(ptr)
