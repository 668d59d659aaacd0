; Stores are joined at the place of the second one, so nothing that may be to the same place can stand between them; loads at the place of
; the first one.
;
; RUN: oxllc %s -mcpu=ox1 -O2 -o - | FileCheck %s
; CHECK-LABEL: {{^}}joined:
; CHECK: ox.ldp
; CHECK: ox.sdp
; CHECK: ox.exit
define amdgpu_kernel void @joined(ptr %p, i64 %a, i64 %b) {
  %p8 = getelementptr i8, ptr %p, i64 8
  %x = load i64, ptr %p, align 16
  %y = load i64, ptr %p8, align 8
  %a1 = add i64 %a, %x
  %b1 = add i64 %b, %y
  store i64 %a1, ptr %p, align 16
  store i64 %b1, ptr %p8, align 8
  ret void
}

; CHECK-LABEL: {{^}}kept:
; CHECK-NOT: ox.sdp
; CHECK: sd [[A:[a-z0-9]+]], 0([[P:[a-z0-9]+]])
; CHECK: sd {{[a-z0-9]+}}, 0({{[a-z0-9]+}})
; CHECK: sd {{[a-z0-9]+}}, 8([[P]])
; CHECK: ox.exit
define amdgpu_kernel void @kept(ptr %p, ptr %q, i64 %a, i64 %b, i64 %c) {
  %a1 = add i64 %a, 1
  %b1 = add i64 %b, 1
  %c1 = add i64 %c, 1
  %p8 = getelementptr i8, ptr %p, i64 8
  store i64 %a1, ptr %p, align 16
  store i64 %b1, ptr %q, align 16
  store i64 %c1, ptr %p8, align 8
  ret void
}
