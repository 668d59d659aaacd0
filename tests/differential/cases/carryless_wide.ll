; Carry-less products wider than a word, and of a width between words.
define i64 @run(i64 %x, i64 %y) {
  %a0 = zext i64 %x to i128
  %b0 = zext i64 %y to i128
  %a1 = shl i128 %b0, 67
  %b1 = shl i128 %a0, 61
  %a = xor i128 %a0, %a1
  %b = xor i128 %b0, %b1
  %p = call i128 @llvm.clmul.i128(i128 %a, i128 %b)
  %h = lshr i128 %p, 64
  %f = xor i128 %p, %h
  %r = trunc i128 %f to i64
  %c = trunc i128 %a to i70
  %d = trunc i128 %b to i70
  %q = call i70 @llvm.clmul.i70(i70 %c, i70 %d)
  %s = lshr i70 %q, 6
  %t = trunc i70 %s to i64
  %z = sub i64 %r, %t
  ret i64 %z
}
declare i128 @llvm.clmul.i128(i128, i128)
declare i70 @llvm.clmul.i70(i70, i70)
