; kernel=add_odd block=128 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @add_odd(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #0 {
  %7 = tail call i32 @llvm.amdgcn.wave.id()
  %8 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %9 = shl i32 %8, 8
  %10 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %11 = and i32 %10, 31
  %12 = shl i32 %7, 5
  %.masked = and i32 %12, 96
  %13 = or disjoint i32 %.masked, %11
  %14 = or disjoint i32 %13, %9
  %15 = or disjoint i32 %14, 128
  %16 = icmp slt i32 %14, %3
  %17 = icmp slt i32 %15, %3
  %18 = sext i32 %14 to i64
  %19 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %18
  %20 = sext i32 %15 to i64
  %21 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %20
  %22 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %20
  br i1 %16, label %23, label %26

23:                                               ; preds = %6
  %24 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %18
  %25 = load <1 x float>, ptr addrspace(1) %24, align 4
  br label %26

26:                                               ; preds = %23, %6
  %27 = phi <1 x float> [ %25, %23 ], [ zeroinitializer, %6 ]
  %28 = extractelement <1 x float> %27, i64 0
  br i1 %17, label %29, label %31

29:                                               ; preds = %26
  %30 = load <1 x float>, ptr addrspace(1) %22, align 4
  br label %31

31:                                               ; preds = %29, %26
  %32 = phi <1 x float> [ %30, %29 ], [ zeroinitializer, %26 ]
  %33 = extractelement <1 x float> %32, i64 0
  %34 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %20
  br i1 %16, label %35, label %38

35:                                               ; preds = %31
  %36 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %18
  %37 = load <1 x float>, ptr addrspace(1) %36, align 4
  br label %38

38:                                               ; preds = %35, %31
  %39 = phi <1 x float> [ %37, %35 ], [ splat (float 1.000000e+00), %31 ]
  %40 = extractelement <1 x float> %39, i64 0
  br i1 %17, label %41, label %43

41:                                               ; preds = %38
  %42 = load <1 x float>, ptr addrspace(1) %34, align 4
  br label %43

43:                                               ; preds = %41, %38
  %44 = phi <1 x float> [ %42, %41 ], [ splat (float 1.000000e+00), %38 ]
  %45 = extractelement <1 x float> %44, i64 0
  %46 = fadd float %33, %45
  br i1 %16, label %47, label %50

47:                                               ; preds = %43
  %48 = fadd float %28, %40
  %49 = insertelement <1 x float> poison, float %48, i64 0
  store <1 x float> %49, ptr addrspace(1) %19, align 4
  br label %50

50:                                               ; preds = %47, %43
  br i1 %17, label %51, label %53

51:                                               ; preds = %50
  %52 = insertelement <1 x float> poison, float %46, i64 0
  store <1 x float> %52, ptr addrspace(1) %21, align 4
  br label %53

53:                                               ; preds = %51, %50
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
