; A byte that is loaded to be switched on indexes the table as it comes.
;
; RUN: oxllc %s -mcpu=generic-rv64 -o - | FileCheck %s
define i64 @f(ptr %p, i64 %a, i64 %b) {
  %v = load i8, ptr %p
  switch i8 %v, label %none [ i8 0, label %add i8 1, label %sub i8 2, label %mul i8 3, label %or i8 4, label %xor ]
add:
  %r1 = add i64 %a, %b
  ret i64 %r1
sub:
  %r2 = sub i64 %a, %b
  ret i64 %r2
mul:
  %r3 = mul i64 %a, %b
  ret i64 %r3
or:
  %r4 = or i64 %a, %b
  ret i64 %r4
xor:
  %r5 = xor i64 %a, %b
  ret i64 %r5
none:
  unreachable
}

; CHECK: lbu
; CHECK-NOT: sra
; CHECK: jr
