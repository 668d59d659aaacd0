; A memory operand without "*" is a copy of the value.
define i64 @run(i64 %x, i64 %y) {
  %a = call i64 asm "ld $0, $1", "=r,m"(i64 %x)
  %b = call i64 asm "ld $0, $1", "=r,A"(i64 %y)
  %c = trunc i64 %y to i32
  %d = call i64 asm "lwu $0, $1", "=r,m"(i32 %c)
  %e = mul i64 %a, 3
  %f = sub i64 %b, %e
  %g = xor i64 %f, %d
  ret i64 %g
}
