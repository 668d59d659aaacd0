define internal half @f(half %a, i32 %b, half %c, half %d0, half %d1, half %d2, half %d3, half %d4, half %d5, half %d6, i64 %i,i64 %i1,i64 %i2,i64 %i3,i64 %i4,i64 %i5, i64 %i6, i64 %i7, half %on) noinline {
  %x = fadd half %a, %c
  %y = fmul half %d6, %on
  %z = fsub half %d5, %y
  %w = fadd half %x, %z
  ret half %w
}
define i64 @run(i64 %a, i64 %b) {
  %p = sitofp i64 %a to half
  %q = sitofp i64 %b to half
  %r = call half @f(half %p, i32 1, half 2.0, half %p, half %q, half %p, half %q, half %p, half %q, half %p, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8, half 3.0)
  %c = bitcast half %r to i16
  %n = fcmp uno half %r, %r
  %d = select i1 %n, i16 1, i16 %c
  %e = zext i16 %d to i64
  ret i64 %e
}
