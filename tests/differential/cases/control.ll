define internal i64 @dense(i64 %x) noinline {
  switch i64 %x, label %d [ i64 0, label %a
    i64 1, label %b
    i64 2, label %c
    i64 3, label %a
    i64 4, label %b
    i64 5, label %c
    i64 7, label %a
    i64 8, label %d ]
a:
  ret i64 11
b:
  %m = mul i64 %x, 3
  ret i64 %m
c:
  ret i64 -5
d:
  ret i64 99
}
define internal i64 @sparse(i33 %x) noinline {
  switch i33 %x, label %d [ i33 0, label %a
    i33 1000, label %b
    i33 -1000, label %c
    i33 4294967295, label %a
    i33 -4294967296, label %b
    i33 77, label %c ]
a:
  ret i64 1
b:
  ret i64 2
c:
  ret i64 3
d:
  ret i64 4
}
define internal i64 @bits(i8 %x) noinline {
  switch i8 %x, label %d [ i8 1, label %a
    i8 3, label %a
    i8 5, label %a
    i8 9, label %a
    i8 12, label %b
    i8 13, label %b
    i8 40, label %a
    i8 -1, label %b
    i8 -128, label %a ]
a:
  ret i64 1
b:
  ret i64 2
d:
  ret i64 4
}
define internal i64 @wide(i128 %x) noinline {
  switch i128 %x, label %d [ i128 0, label %a
    i128 18446744073709551616, label %b
    i128 -1, label %a
    i128 340282366920938463463374607431768211400, label %b ]
a:
  ret i64 1
b:
  ret i64 2
d:
  ret i64 4
}
@labels = internal constant [3 x ptr] [ptr blockaddress(@jump, %a), ptr blockaddress(@jump, %b), ptr blockaddress(@jump, %c)]
define internal i64 @jump(i64 %x) noinline {
entry:
  %i = urem i64 %x, 3
  %p = getelementptr [3 x ptr], ptr @labels, i64 0, i64 %i
  %t = load ptr, ptr %p
  indirectbr ptr %t, [label %a, label %b, label %c]
a:
  ret i64 5
b:
  %n = phi i64 [ %x, %entry ], [ %k, %c ]
  ret i64 %n
c:
  %k = mul i64 %x, 7
  br label %b
}
define internal i64 @even(i64 %n, i64 %acc) noinline {
  %z = icmp eq i64 %n, 0
  br i1 %z, label %done, label %more
done:
  ret i64 %acc
more:
  %m = sub i64 %n, 1
  %s = add i64 %acc, %n
  %r = musttail call i64 @odd(i64 %m, i64 %s)
  ret i64 %r
}
define internal i64 @odd(i64 %n, i64 %acc) noinline {
  %z = icmp eq i64 %n, 0
  br i1 %z, label %done, label %more
done:
  %x = xor i64 %acc, -1
  ret i64 %x
more:
  %m = sub i64 %n, 1
  %r = musttail call i64 @even(i64 %m, i64 %acc)
  ret i64 %r
}
define internal i64 @eight(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %g, i64 %h) noinline {
  %z = icmp ult i64 %a, 2
  br i1 %z, label %done, label %more
done:
  %s = sub i64 %g, %b
  %t = mul i64 %s, %h
  ret i64 %t
more:
  %m = lshr i64 %a, 1
  %r = musttail call i64 @eight(i64 %m, i64 %c, i64 %b, i64 %d, i64 %e, i64 %f, i64 %h, i64 %g)
  ret i64 %r
}
@table = internal constant [2 x ptr] [ptr @dense, ptr @jump]
define i64 @run(i64 %a, i64 %b) {
  %a1 = and i64 %a, 15
  %r1 = call i64 @dense(i64 %a1)
  %a2 = trunc i64 %a to i33
  %r2 = call i64 @sparse(i33 %a2)
  %a3 = trunc i64 %b to i8
  %r3 = call i64 @bits(i8 %a3)
  %a4 = sext i64 %a to i128
  %a5 = shl i128 %a4, 64
  %r4 = call i64 @wide(i128 %a4)
  %r5 = call i64 @wide(i128 %a5)
  %r6 = call i64 @jump(i64 %b)
  %n = and i64 %b, 1023
  %r7 = call i64 @even(i64 %n, i64 %a)
  %r8 = call i64 @eight(i64 %a, i64 %b, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8, i64 %b)
  %i = and i64 %a, 1
  %p = getelementptr [2 x ptr], ptr @table, i64 0, i64 %i
  %f = load ptr, ptr %p
  %r9 = tail call i64 %f(i64 %n)
  %m1 = mul i64 %r1, 31
  %m2 = add i64 %m1, %r2
  %m3 = mul i64 %m2, 31
  %m4 = add i64 %m3, %r3
  %m5 = mul i64 %m4, 31
  %m6 = add i64 %m5, %r4
  %m7 = mul i64 %m6, 31
  %m8 = add i64 %m7, %r5
  %m9 = mul i64 %m8, 31
  %m10 = add i64 %m9, %r6
  %m11 = mul i64 %m10, 31
  %m12 = add i64 %m11, %r7
  %m13 = mul i64 %m12, 31
  %m14 = add i64 %m13, %r8
  %m15 = xor i64 %m14, %r9
  ret i64 %m15
}
