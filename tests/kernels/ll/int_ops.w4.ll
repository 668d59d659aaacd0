; kernel=int_ops block=128 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @int_ops(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #0 {
  %7 = tail call i32 @llvm.amdgcn.wave.id()
  %8 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %9 = and i32 %8, 31
  %10 = shl i32 %7, 5
  %.masked = and i32 %10, 96
  %11 = or disjoint i32 %.masked, %9
  %12 = zext nneg i32 %11 to i64
  %13 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %12
  %14 = load <1 x i32>, ptr addrspace(1) %13, align 4
  %15 = extractelement <1 x i32> %14, i64 0
  %16 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %12
  %17 = load <1 x i32>, ptr addrspace(1) %16, align 4
  %18 = extractelement <1 x i32> %17, i64 0
  %19 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %12
  %.frozen = freeze i32 %15
  %.frozen1 = freeze i32 %18
  %20 = sdiv i32 %.frozen, %.frozen1
  %21 = sext i32 %20 to i64
  %22 = insertelement <1 x i64> poison, i64 %21, i64 0
  store <1 x i64> %22, ptr addrspace(1) %19, align 8
  %23 = sext i32 %3 to i64
  %24 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %23
  %25 = getelementptr [8 x i8], ptr addrspace(1) %24, i64 %12
  %26 = mul i32 %20, %.frozen1
  %.decomposed = sub i32 %.frozen, %26
  %27 = sext i32 %.decomposed to i64
  %28 = insertelement <1 x i64> poison, i64 %27, i64 0
  store <1 x i64> %28, ptr addrspace(1) %25, align 8
  %29 = shl i32 %3, 1
  %30 = sext i32 %29 to i64
  %31 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %30
  %32 = getelementptr [8 x i8], ptr addrspace(1) %31, i64 %12
  %33 = and i32 %18, 31
  %34 = shl i32 %15, %33
  %35 = ashr i32 %15, 7
  %36 = xor i32 %34, %35
  %37 = sext i32 %36 to i64
  %38 = insertelement <1 x i64> poison, i64 %37, i64 0
  store <1 x i64> %38, ptr addrspace(1) %32, align 8
  %39 = mul i32 %3, 3
  %40 = sext i32 %39 to i64
  %41 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %40
  %42 = getelementptr [8 x i8], ptr addrspace(1) %41, i64 %12
  %43 = zext i32 %15 to i64
  %44 = zext i32 %18 to i64
  %45 = mul nuw i64 %44, %43
  %46 = lshr i64 %45, 32
  %47 = insertelement <1 x i64> poison, i64 %46, i64 0
  store <1 x i64> %47, ptr addrspace(1) %42, align 8
  %48 = shl i32 %3, 2
  %49 = sext i32 %48 to i64
  %50 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %49
  %51 = getelementptr [8 x i8], ptr addrspace(1) %50, i64 %12
  %52 = udiv i32 %15, %18
  %53 = zext i32 %52 to i64
  %54 = insertelement <1 x i64> poison, i64 %53, i64 0
  store <1 x i64> %54, ptr addrspace(1) %51, align 8
  %55 = mul i32 %3, 5
  %56 = sext i32 %55 to i64
  %57 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %56
  %58 = getelementptr [8 x i8], ptr addrspace(1) %57, i64 %12
  %59 = tail call i32 @llvm.smin.i32(i32 %15, i32 %18)
  %60 = sub i32 0, %18
  %61 = tail call i32 @llvm.smax.i32(i32 %15, i32 %60)
  %62 = add i32 %59, %61
  %63 = sext i32 %62 to i64
  %64 = insertelement <1 x i64> poison, i64 %63, i64 0
  store <1 x i64> %64, ptr addrspace(1) %58, align 8
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
