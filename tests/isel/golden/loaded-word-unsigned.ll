; A loaded word is zero-extended where that saves its readers more than sign extension; what is masked by it is too.
;
; RUN: oxllc %s -mcpu=generic-rv64 -o - | FileCheck %s
define i64 @other_block(ptr %p, i32 %m, i64 %k) {
  %h = load i32, ptr %p
  %a = and i32 %h, %m
  %n = xor i32 %a, -1
  %z = sext i32 %n to i64
  %q = getelementptr i32, ptr %p, i64 %z
  %v = load i32, ptr %q
  %c = icmp eq i32 %v, 0
  br i1 %c, label %x, label %y
y:
  %zv = zext i32 %v to i64
  %r = add i64 %zv, %k
  ret i64 %r
x:
  ret i64 0
}
define i64 @mask(ptr %p, i32 %m, i64 %k) {
  %h = load i32, ptr %p
  %a = and i32 %h, %m
  %n = zext i32 %a to i64
  %z = xor i64 %n, -1
  ret i64 %z
}
define i64 @signed(ptr %p) {
  %v = load i32, ptr %p
  %c = icmp slt i32 %v, 7
  %s = sext i32 %v to i64
  %z = zext i32 %v to i64
  %r = select i1 %c, i64 %s, i64 %z
  ret i64 %r
}

; CHECK-LABEL: other_block:
; CHECK: lwu
; CHECK-NEXT: beqz
; CHECK-NOT: srli
; CHECK-LABEL: mask:
; CHECK: lwu
; CHECK-NEXT: and
; CHECK-NEXT: not
; CHECK-NEXT: ret
; CHECK-LABEL: signed:
; CHECK: lw{{[ \t]}}
