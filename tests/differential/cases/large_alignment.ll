define i64 @run(i64 %a, i64 %n) {
  %page = alloca [4 x i64], align 4096
  %line = alloca i8, i64 32, align 64
  store volatile i64 %a, ptr %page
  store volatile i8 1, ptr %line
  %m = and i64 %n, 255
  %moving = alloca i8, i64 %m, align 8192
  store volatile i8 7, ptr %moving
  %p = ptrtoint ptr %page to i64
  %low = and i64 %p, 4095
  %q = ptrtoint ptr %moving to i64
  %rest = and i64 %q, 8191
  %v = load volatile i64, ptr %page
  %x = add i64 %low, %v
  %y = add i64 %x, %rest
  ret i64 %y
}
