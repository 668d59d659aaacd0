; A by-value object as large as a pointer, whose address is a stack argument.
define internal i64 @f(i64 %x0, i128 %x1, i128 %x2, i64 %x3, i64 %x4, i64 %x5, ptr byval({ half, i32 }) align 8 %object) noinline {
  %both = load { half, i32 }, ptr %object, align 8
  %first = extractvalue { half, i32 } %both, 0
  %bits = bitcast half %first to i16
  %wide = zext i16 %bits to i64
  %second = extractvalue { half, i32 } %both, 1
  %zext = zext i32 %second to i64
  %product = mul i64 %wide, 1099511628211
  %result = xor i64 %product, %zext
  ret i64 %result
}

define i64 @run(i64 %a, i64 %b) {
  %object = alloca [64 x i8], align 16
  %word = trunc i64 %a to i32
  %value = insertvalue { half, i32 } { half 0xH4000, i32 2899 }, i32 %word, 1
  store { half, i32 } %value, ptr %object, align 16
  %result = call i64 @f(i64 %a, i128 1, i128 2, i64 3, i64 4, i64 5, ptr byval({ half, i32 }) align 8 %object)
  ret i64 %result
}
