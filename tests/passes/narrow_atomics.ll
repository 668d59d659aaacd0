; RUN: oxllc %s -verify-machineinstrs -o - | FileCheck %s
; RUN: oxllc %s -O0 -regalloc=fast -verify-machineinstrs -o - | FileCheck %s
; The loops of narrow atomics are blocks of their own, each with its branch at the end, and stay in one piece.

define i8 @add(ptr %p, i8 %v) {
; CHECK-LABEL: add:
; CHECK: [[LOOP:.LBB0_[0-9]+]]:
; CHECK: lr.w.aqrl [[OLD:[a-z0-9]+]], ({{.*}})
; CHECK-NEXT: bne [[OLD]], {{.*}}, [[DONE:.LBB0_[0-9]+]]
; CHECK: sc.w.rl [[FAILED:[a-z0-9]+]],
; CHECK-NEXT: bnez [[FAILED]], {{.LBB0_[0-9]+}}
; CHECK-NEXT: [[DONE]]:
  %r = atomicrmw add ptr %p, i8 %v seq_cst
  ret i8 %r
}

define i1 @exchange(ptr %p, i16 %v, i16 %w) {
; CHECK-LABEL: exchange:
; CHECK: lr.w.aqrl
; CHECK: sc.w.rl
  %r = cmpxchg ptr %p, i16 %v, i16 %w seq_cst seq_cst
  %s = extractvalue {i16, i1} %r, 1
  ret i1 %s
}
