@g = internal global i64 5
define internal i64 @many(i64 %a, i64 %b) noinline {
  %s = call i64 asm "add $0, $1, $2", "=r,r,r"(i64 %a, i64 %b)
  %t = call i64 asm "addi $0, $1, $2", "=r,r,I"(i64 %s, i64 -2048)
  %u = call i64 asm "addi $0, $0, 3", "=r,0"(i64 %t)
  %v = call i64 asm "mv $0, ${1:z}", "=r,rJ"(i64 0)
  %w = call i64 asm sideeffect "csrrwi x0, fcsr, $1\0A mv $0, $2", "=r,K,r"(i64 0, i64 %u)
  %f = sitofp i64 %b to double
  %d = call double asm "fadd.d $0, $1, $1", "=f,f"(double %f)
  %h = fptrunc double %f to float
  %hs = call float asm "fmul.s $0, $1, $1", "=f,f"(float %h)
  %x = call { i64, i64 } asm "add $0, $2, $3\0A sub $1, $2, $3", "=&r,=r,r,r"(i64 %a, i64 %b)
  %x0 = extractvalue { i64, i64 } %x, 0
  %x1 = extractvalue { i64, i64 } %x, 1
  %y = call i64 asm "mv $0, $1", "={x10},{x11}"(i64 %x1)
  %z = call i64 asm "add${2:i} $0, $1, $2", "=r,r,ri"(i64 %y, i64 77)
  %z2 = call i64 asm "add${2:i} $0, $1, $2", "=r,r,ri"(i64 %z, i64 %a)
  call void asm sideeffect "li x5, 1\0A li s1, 2\0A li t3, 3\0A fmv.d.x fs0, zero", "~{x5},~{x9},~{t3},~{f8},~{memory}"()
  %l = call i64 asm "ld $0, $1", "=r,*m"(ptr elementtype(i64) @g)
  %slot = alloca [4 x i64]
  %p = getelementptr i64, ptr %slot, i64 2
  call void asm "sd $1, $0", "=*m,r"(ptr elementtype(i64) %p, i64 %z2)
  %back = load i64, ptr %p
  call void asm sideeffect "amoadd.d zero, $1, $0", "*A,r"(ptr elementtype(i64) @g, i64 %l)
  %g = load i64, ptr @g
  store i64 5, ptr @g
  %di = fptosi double %d to i64
  %fi = fptosi float %hs to i32
  %fz = zext i32 %fi to i64
  %i8 = trunc i64 %a to i8
  %n = call i8 asm "addi $0, $1, 1", "=r,r"(i8 %i8)
  %n64 = zext i8 %n to i64
  %tied = call { i64, i64 } asm "add $0, $0, $1\0A xor $1, $1, $0", "=r,=r,0,1"(i64 %a, i64 %b)
  %t0 = extractvalue { i64, i64 } %tied, 0
  %t1 = extractvalue { i64, i64 } %tied, 1
  %m1 = mul i64 %back, 31
  %m2 = xor i64 %m1, %di
  %m3 = mul i64 %m2, 31
  %m4 = xor i64 %m3, %fz
  %m5 = mul i64 %m4, 31
  %m6 = xor i64 %m5, %w
  %m7 = mul i64 %m6, 31
  %m8 = xor i64 %m7, %x0
  %m9 = mul i64 %m8, 31
  %m10 = xor i64 %m9, %g
  %m11 = mul i64 %m10, 31
  %m12 = xor i64 %m11, %n64
  %m13 = mul i64 %m12, 31
  %m14 = xor i64 %m13, %t0
  %m15 = mul i64 %m14, 31
  %m16 = xor i64 %m15, %t1
  %m17 = xor i64 %m16, %v
  ret i64 %m17
}
@words = internal global [2 x i32] [i32 1, i32 2]
define i64 @run(i64 %a, i64 %b) {
  %x = srem i64 %a, 30000
  %y = srem i64 %b, 30000
  %r = call i64 @many(i64 %x, i64 %y)
  %at = call i64 asm "lui $0, %hi($1)\0A addi $0, $0, %lo($1)", "=r,S"(ptr getelementptr (i32, ptr @words, i64 1))
  %distance = sub i64 %at, ptrtoint (ptr @words to i64)
  %s = add i64 %r, %distance
  ret i64 %s
}
