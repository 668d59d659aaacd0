declare ptr @llvm.stacksave.p0()
declare void @llvm.stackrestore.p0(ptr)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
define internal void @fill(ptr %p, i64 %n, i64 %seed) noinline {
  br label %l
l:
  %i = phi i64 [ 0, %0 ], [ %j, %l ]
  %x = mul i64 %i, %seed
  %y = add i64 %x, 12345
  %q = getelementptr i64, ptr %p, i64 %i
  store i64 %y, ptr %q
  %j = add i64 %i, 1
  %c = icmp ult i64 %j, %n
  br i1 %c, label %l, label %d
d:
  ret void
}
define internal i64 @sum(ptr %p, i64 %n) noinline {
  br label %l
l:
  %i = phi i64 [ 0, %0 ], [ %j, %l ]
  %s = phi i64 [ 7, %0 ], [ %t, %l ]
  %q = getelementptr i64, ptr %p, i64 %i
  %x = load i64, ptr %q
  %m = mul i64 %s, 1099511628211
  %t = xor i64 %m, %x
  %j = add i64 %i, 1
  %c = icmp ult i64 %j, %n
  br i1 %c, label %l, label %d
d:
  ret i64 %t
}
define internal i64 @large(i64 %a, i64 %b) noinline {
  %big = alloca [1000 x i64], align 8
  %huge = alloca [9000 x i64], align 8
  %small = alloca i64, align 8
  store volatile i64 %a, ptr %small
  call void @fill(ptr %big, i64 1000, i64 %a)
  call void @fill(ptr %huge, i64 9000, i64 %b)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %huge, ptr align 8 %big, i64 100, i1 false)
  %h = getelementptr i8, ptr %huge, i64 71000
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %h, ptr align 8 %big, i64 37, i1 false)
  %h2 = getelementptr i8, ptr %huge, i64 40001
  call void @llvm.memset.p0.i64(ptr %h2, i8 -91, i64 45, i1 false)
  %x = call i64 @sum(ptr %big, i64 1000)
  %y = call i64 @sum(ptr %huge, i64 9000)
  %z = load volatile i64, ptr %small
  %far = getelementptr [9000 x i64], ptr %huge, i64 0, i64 8999
  %w = load i64, ptr %far
  %r = xor i64 %x, %y
  %s = add i64 %r, %z
  %t = xor i64 %s, %w
  ret i64 %t
}
define internal i64 @aligned(i64 %a, i64 %n, double %d) noinline {
  %v = alloca i64, align 64
  %w = alloca [3 x i32], align 256
  store i64 %a, ptr %v
  call void @fill(ptr %w, i64 1, i64 %a)
  %dyn = alloca i64, i64 %n, align 128
  call void @fill(ptr %dyn, i64 %n, i64 3)
  %saved = call ptr @llvm.stacksave.p0()
  %dyn2 = alloca i8, i64 %n, align 32
  store volatile i8 3, ptr %dyn2
  call void @llvm.stackrestore.p0(ptr %saved)
  %s = call i64 @sum(ptr %dyn, i64 %n)
  %vi = ptrtoint ptr %v to i64
  %wi = ptrtoint ptr %w to i64
  %di = ptrtoint ptr %dyn to i64
  %d2 = ptrtoint ptr %dyn2 to i64
  %m1 = and i64 %vi, 63
  %m2 = and i64 %wi, 255
  %m3 = and i64 %di, 127
  %m4 = and i64 %d2, 31
  %o1 = or i64 %m1, %m2
  %o2 = or i64 %m3, %m4
  %o3 = or i64 %o1, %o2
  %l = load i64, ptr %v
  %k = load i32, ptr %w
  %kz = zext i32 %k to i64
  %dd = fptosi double %d to i64
  %x1 = xor i64 %s, %l
  %x2 = add i64 %x1, %kz
  %x3 = xor i64 %x2, %dd
  %x4 = add i64 %x3, %o3
  ret i64 %x4
}
define i64 @run(i64 %a, i64 %b) {
  %x = call i64 @large(i64 %a, i64 %b)
  %n0 = and i64 %b, 15
  %n = add i64 %n0, 1
  %t = trunc i64 %a to i16
  %d = sitofp i16 %t to double
  %y = call i64 @aligned(i64 %a, i64 %n, double %d)
  %r = xor i64 %x, %y
  ret i64 %r
}
