; Blocks of any known size take no time: only few accesses are ever enumerated.
;
; RUN: oxllc %s -mcpu=generic-rv64 -o - | FileCheck %s
define void @f(ptr %p, ptr %q) {
  call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 4611686018427387904, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %q, i64 4611686018427387904, i1 false)
  ret void
}
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

; CHECK: call memset
; CHECK: {{call|tail}} memcpy
