define internal i32 @f(i1 %c) noinline {
  %p = select i1 %c, ptr blockaddress(@f, %one), ptr blockaddress(@f, %two)
  indirectbr ptr %p, [label %one, label %two]
one:
  br label %join
two:
  br label %join
join:
  %r = phi i32 [ 5, %one ], [ 9, %two ]
  ret i32 %r
}
define i64 @run(i64 %a, i64 %b) {
  %c = trunc i64 %a to i1
  %x = call i32 @f(i1 %c)
  %y = zext i32 %x to i64
  ret i64 %y
}
