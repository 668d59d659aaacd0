; RUN: oxllc %s -mattr=+zkn,+zbb,+zbc -o - | FileCheck %s
; RUN: not oxllc %s -o - 2>&1 | FileCheck %s --check-prefix=WITHOUT
; LLVM's intrinsics of single instructions, and the page of a target without them.
; WITHOUT: Cannot select: llvm.riscv.{{.*}} (i64) on riscv
; WITHOUT: hint: -mattr=+{{[a-z]+}}
; WITHOUT: patterns with the root llvm.riscv.{{.*}} need a feature that is off: {{[a-z]+}}
declare i64 @llvm.riscv.aes64ds(i64, i64)
declare i64 @llvm.riscv.aes64im(i64)
declare i64 @llvm.riscv.sha512sum0(i64)
declare i64 @llvm.riscv.clmulh.i64(i64, i64)
declare i64 @llvm.riscv.xperm8.i64(i64, i64)
declare i64 @llvm.riscv.brev8.i64(i64)
declare i64 @llvm.riscv.orc.b.i64(i64)

define i64 @f(i64 %a, i64 %b) {
; CHECK-LABEL: f:
; CHECK: aes64ds [[A:[a-z0-9]+]], a0, a1
; CHECK-NEXT: aes64im [[B:[a-z0-9]+]], [[A]]
; CHECK-NEXT: sha512sum0 [[C:[a-z0-9]+]], [[B]]
; CHECK-NEXT: clmulh [[D:[a-z0-9]+]], [[C]], a1
; CHECK-NEXT: xperm8 [[E:[a-z0-9]+]], [[D]]
; CHECK-NEXT: brev8 [[F:[a-z0-9]+]], [[E]]
; CHECK-NEXT: orc.b a0, [[F]]
  %1 = call i64 @llvm.riscv.aes64ds(i64 %a, i64 %b)
  %2 = call i64 @llvm.riscv.aes64im(i64 %1)
  %3 = call i64 @llvm.riscv.sha512sum0(i64 %2)
  %4 = call i64 @llvm.riscv.clmulh.i64(i64 %3, i64 %b)
  %5 = call i64 @llvm.riscv.xperm8.i64(i64 %4, i64 %a)
  %6 = call i64 @llvm.riscv.brev8.i64(i64 %5)
  %7 = call i64 @llvm.riscv.orc.b.i64(i64 %6)
  ret i64 %7
}
