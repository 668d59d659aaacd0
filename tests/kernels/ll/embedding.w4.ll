; kernel=embedding block=128 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @embedding(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #0 {
  %7 = tail call i32 @llvm.amdgcn.wave.id()
  %8 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %9 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %10 = and i32 %9, 31
  %11 = shl i32 %7, 5
  %.masked = and i32 %11, 32
  %12 = or disjoint i32 %.masked, %10
  %13 = icmp slt i32 %12, %3
  %14 = mul i32 %3, %8
  %15 = sext i32 %14 to i64
  %16 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %15
  %17 = zext nneg i32 %12 to i64
  %18 = getelementptr [4 x i8], ptr addrspace(1) %16, i64 %17
  br i1 %13, label %19, label %29

19:                                               ; preds = %6
  %20 = sext i32 %8 to i64
  %21 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %20
  %22 = load <1 x i64>, ptr addrspace(1) %21, align 8
  %23 = extractelement <1 x i64> %22, i64 0
  %24 = zext nneg i32 %3 to i64
  %25 = mul i64 %23, %24
  %26 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %25
  %27 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %17
  %28 = load <1 x float>, ptr addrspace(1) %27, align 4
  br label %29

29:                                               ; preds = %19, %6
  %30 = phi <1 x float> [ %28, %19 ], [ zeroinitializer, %6 ]
  %31 = and i32 %7, 2
  %32 = icmp eq i32 %31, 0
  %33 = and i1 %32, %13
  br i1 %33, label %34, label %35

34:                                               ; preds = %29
  store <1 x float> %30, ptr addrspace(1) %18, align 4
  br label %35

35:                                               ; preds = %34, %29
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
