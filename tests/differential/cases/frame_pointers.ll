declare ptr @llvm.frameaddress.p0(i32 immarg)
declare ptr @llvm.returnaddress(i32 immarg)
declare void @llvm.va_start(ptr)
declare void @llvm.va_end(ptr)
declare ptr @llvm.stacksave()
define internal i64 @walk(i64 %x) noinline "frame-pointer"="all" {
  %f1 = call ptr @llvm.frameaddress.p0(i32 1)
  %f2 = call ptr @llvm.frameaddress.p0(i32 2)
  %r1 = call ptr @llvm.returnaddress(i32 1)
  %q = getelementptr i8, ptr %f1, i64 -8
  %r = load ptr, ptr %q
  %c = icmp eq ptr %r, %r1
  %z = zext i1 %c to i64
  %i1 = ptrtoint ptr %f1 to i64
  %i2 = ptrtoint ptr %f2 to i64
  %up = icmp ugt i64 %i2, %i1
  %u = zext i1 %up to i64
  %s1 = shl i64 %u, 1
  %t1 = add i64 %x, %z
  %t2 = add i64 %t1, %s1
  ret i64 %t2
}
define internal i64 @variadic(i64 %n, ...) noinline "frame-pointer"="all" {
  %va = alloca ptr
  call void @llvm.va_start(ptr %va)
  %a = va_arg ptr %va, i64
  %b = va_arg ptr %va, i64
  call void @llvm.va_end(ptr %va)
  %f = call ptr @llvm.frameaddress.p0(i32 0)
  %q = getelementptr i8, ptr %f, i64 -8
  %r = load ptr, ptr %q
  %r0 = call ptr @llvm.returnaddress(i32 0)
  %c = icmp eq ptr %r, %r0
  %z = zext i1 %c to i64
  %w = call i64 @walk(i64 %b)
  %s = add i64 %a, %w
  %t = add i64 %s, %z
  ret i64 %t
}
define internal i64 @leaf(i64 %a, i64 %b) noinline "frame-pointer"="non-leaf" {
  %s = mul i64 %a, %b
  ret i64 %s
}
define internal i64 @large(i64 %a, i64 %n) noinline "frame-pointer"="non-leaf" {
  %big = alloca [5000 x i64]
  %m0 = and i64 %n, 63
  %m = or i64 %m0, 1
  %d = alloca i64, i64 %m
  %i = getelementptr i64, ptr %big, i64 4999
  store volatile i64 %a, ptr %big
  store volatile i64 %n, ptr %i
  store volatile i64 5, ptr %d
  %x = load volatile i64, ptr %big
  %y = load volatile i64, ptr %i
  %z = call i64 (i64, ...) @variadic(i64 %x, i64 %y, i64 %n)
  %l = call i64 @leaf(i64 %x, i64 %z)
  %s = add i64 %l, %y
  ret i64 %s
}
define internal i64 @bare(i64 %a, i64 %b) naked noinline {
  call void asm sideeffect "sub a0, a0, a1\0Aret", "~{s1},~{memory}"()
  unreachable
}
define internal i64 @outer(i64 %x) noinline "frame-pointer"="all" {
  %y = call i64 @walk(i64 %x)
  %z = mul i64 %y, 3
  ret i64 %z
}
define i64 @run(i64 %a, i64 %b) "frame-pointer"="all" {
  %x = call i64 @large(i64 %a, i64 %b)
  %y = call i64 @outer(i64 %x)
  %z = call i64 @bare(i64 %y, i64 %a)
  ret i64 %z
}
