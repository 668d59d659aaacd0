; Constants from memory and how they get there: one address instruction and the load.
; RUN: oxllc %s -mcpu=generic-rv64 -o - | FileCheck %s

define i64 @wide() {
; CHECK-LABEL: wide:
; CHECK: auipc [[A:a[0-9]]], %pcrel_hi(.LCPI0_0)
; CHECK-NEXT: ld a0, %pcrel_lo(.Lpcrel_hi{{[0-9]+}})([[A]])
; CHECK-NEXT: ret
  ret i64 1311768467463790321
}

define double @tenth() {
; CHECK-LABEL: tenth:
; CHECK: auipc [[B:a[0-9]]], %pcrel_hi(.LCPI
; CHECK-NEXT: fld fa0, %pcrel_lo(.Lpcrel_hi{{[0-9]+}})([[B]])
; CHECK-NEXT: ret
  ret double 1.000000e-01
}

; The divisor's sign is in the magic number; the correction is the product's sign.
define i64 @divided(i64 %x) {
; CHECK-LABEL: divided:
; CHECK: mulh
; CHECK-NEXT: srli
; CHECK-NEXT: add
; CHECK-NEXT: ret
  %q = sdiv i64 %x, -6
  ret i64 %q
}
