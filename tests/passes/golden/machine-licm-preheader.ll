; The table's address is invariant; the loop is entered from a block with another way out, so it gets a preheader, which falls into it.
;
; RUN: oxllc %s -mcpu=generic-rv64 -O2 -verify-machineinstrs -verify-regalloc -stop-after=machine-licm -o - | FileCheck %s
; CHECK: bb.0.entry
; CHECK-NOT: @table
; CHECK: .preheader
; CHECK-NOT: .loop
; CHECK: @table
; CHECK: .loop
; CHECK-NOT: @table
@table = internal constant [256 x i8] zeroinitializer
declare void @g(i64)
define void @f(ptr %p, ptr %end) {
entry:
  %empty = icmp eq ptr %p, %end
  br i1 %empty, label %done, label %loop
loop:
  %q = phi ptr [ %p, %entry ], [ %q1, %loop ]
  %b = load volatile i8, ptr %q
  %i = zext i8 %b to i64
  %a = getelementptr i8, ptr @table, i64 %i
  store volatile i8 0, ptr %a
  %q1 = getelementptr i8, ptr %q, i64 1
  %c = icmp eq ptr %q1, %end
  br i1 %c, label %done, label %loop
done:
  ret void
}
