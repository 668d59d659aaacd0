; kernel=embedding block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @embedding(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #0 {
  %7 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %8 = sext i32 %7 to i64
  %9 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %8
  %10 = load <1 x i64>, ptr addrspace(1) %9, align 8
  %11 = extractelement <1 x i64> %10, i64 0
  %12 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %13 = and i32 %12, 31
  %14 = or disjoint i32 %13, 32
  %15 = icmp slt i32 %13, %3
  %16 = icmp slt i32 %14, %3
  %17 = mul i32 %3, %7
  %18 = sext i32 %17 to i64
  %19 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %18
  %20 = zext nneg i32 %13 to i64
  %21 = getelementptr [4 x i8], ptr addrspace(1) %19, i64 %20
  %22 = zext nneg i32 %14 to i64
  %23 = getelementptr [4 x i8], ptr addrspace(1) %19, i64 %22
  %24 = sext i32 %3 to i64
  %25 = mul i64 %11, %24
  %26 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %25
  %27 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %22
  br i1 %15, label %28, label %31

28:                                               ; preds = %6
  %29 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %20
  %30 = load <1 x float>, ptr addrspace(1) %29, align 4
  br label %31

31:                                               ; preds = %28, %6
  %32 = phi <1 x float> [ %30, %28 ], [ zeroinitializer, %6 ]
  br i1 %16, label %33, label %35

33:                                               ; preds = %31
  %34 = load <1 x float>, ptr addrspace(1) %27, align 4
  br label %35

35:                                               ; preds = %33, %31
  %36 = phi <1 x float> [ %34, %33 ], [ zeroinitializer, %31 ]
  br i1 %15, label %37, label %38

37:                                               ; preds = %35
  store <1 x float> %32, ptr addrspace(1) %21, align 4
  br label %38

38:                                               ; preds = %37, %35
  br i1 %16, label %39, label %40

39:                                               ; preds = %38
  store <1 x float> %36, ptr addrspace(1) %23, align 4
  br label %40

40:                                               ; preds = %39, %38
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
