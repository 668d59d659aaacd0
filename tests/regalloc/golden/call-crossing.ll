; Every strategy keeps the loop's sum across the call where the call leaves it, and the constant is made again or kept, never loaded.
;
; RUN: oxllc %s -mcpu=generic-rv64 -O2 -regalloc=linearscan -verify-regalloc -o - | FileCheck %s --check-prefixes=CHECK,KEPT
; RUN: oxllc %s -mcpu=generic-rv64 -O2 -regalloc=graphcolor -verify-regalloc -o - | FileCheck %s --check-prefixes=CHECK,KEPT
; RUN: oxllc %s -mcpu=generic-rv64 -O2 -regalloc=greedy -verify-regalloc -o - | FileCheck %s --check-prefixes=CHECK,KEPT
; RUN: oxllc %s -mcpu=generic-rv64 -O2 -regalloc=basic -verify-regalloc -o - | FileCheck %s --check-prefixes=CHECK,KEPT
; RUN: oxllc %s -mcpu=generic-rv64 -O0 -regalloc=fast -verify-regalloc -o - | FileCheck %s
declare i64 @g(i64)
; CHECK-LABEL: sum:
; CHECK: call g
; KEPT-NOT: ld
; KEPT: add s{{[0-9]+}}, {{.*}}a0
; KEPT-NOT: ld
; KEPT: b{{[a-z]+}}
; CHECK: ret
define i64 @sum(i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ %n, %entry ], [ %i1, %loop ]
  %s = phi i64 [ 0, %entry ], [ %s1, %loop ]
  %v = call i64 @g(i64 %i)
  %s1 = add i64 %s, %v
  %i1 = add i64 %i, -1
  %c = icmp eq i64 %i1, 0
  br i1 %c, label %done, label %loop
done:
  ret i64 %s1
}
