define internal i64 @f() noinline {
 ret i64 1
}
define i64 @run(i64 %a, i64 %b) {
 %x = call i64 @f()
 ret i64 %x
}
