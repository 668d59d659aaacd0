; Lanes leave the loop one by one, so the barrier of %mid is set once, on the edge into the loop. That edge falls through: the block that
; splits it must stand behind %entry.
;
; RUN: oxllc %s -mcpu=ox1 -O1 -verify-machineinstrs -verify-regalloc -stop-after=simt-reconvergence -o - | FileCheck %s
; RUN: oxllc %s -mcpu=ox1 -O0 -verify-machineinstrs -verify-regalloc -o /dev/null
; CHECK: bb.0.entry
; CHECK: BLT
; CHECK-NEXT: bb.1.preheader
; CHECK-NEXT: successors: %bb.2(1.0)
; CHECK-NEXT: [[BARRIER:%[0-9]+]]:BAR = OX_BSSY %bb.3
; CHECK-NEXT: bb.2.inner
; CHECK: bb.3.mid
; CHECK: OX_BSYNC [[BARRIER]]
define i64 @f(i64 %v, ptr %p) {
entry:
  %neg = icmp slt i64 %v, 0
  br i1 %neg, label %done, label %inner
inner:
  %x = phi i64 [ %v, %entry ], [ %y, %inner ]
  %y = lshr i64 %x, 1
  %more = icmp ne i64 %y, 0
  br i1 %more, label %inner, label %mid
mid:
  store volatile i64 %x, ptr %p
  br label %done
done:
  %r = phi i64 [ 0, %entry ], [ %x, %mid ]
  store volatile i64 %r, ptr %p
  ret i64 %r
}
