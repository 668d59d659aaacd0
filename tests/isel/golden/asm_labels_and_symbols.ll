; RUN: oxllc %s -o - | FileCheck %s
; RUN: oxllc %s -filetype=obj -o %t.o
; RUN: oxllc-objdump -d %t.o | FileCheck --check-prefix=CODE %s
; Numbered labels go on counting from one text of inline assembly to the next; an address too far from its symbol is added; only letters
; for symbols take one.

@table = external global [4 x i64]

define void @labels() {
; CODE-LABEL: <labels>:
; CODE: j 0x4
; CODE: j 0xc
  call void asm sideeffect "j 1f\0A1: nop", ""()
  call void asm sideeffect "j 1f\0A1: nop", ""()
  ret void
}

define ptr @far() {
; CHECK-LABEL: far:
; CHECK: lla a0, table{{$}}
; CHECK: add a0, a0,
  ret ptr getelementptr (i8, ptr @table, i64 -2149580800)
}

define void @operands() {
; CHECK-LABEL: operands:
; CHECK: # a{{[0-9]}}
; CHECK: # table+8
; CHECK: # 7
  call void asm sideeffect "# $0", "rK"(ptr getelementptr (i8, ptr @table, i64 8))
  call void asm sideeffect "# $0", "i"(ptr getelementptr (i8, ptr @table, i64 8))
  call void asm sideeffect "# $0", "rK"(i64 7)
  ret void
}
