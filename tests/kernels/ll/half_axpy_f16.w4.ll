; kernel=half_axpy block=128 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @half_axpy(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #0 {
  %7 = tail call i32 @llvm.amdgcn.wave.id()
  %8 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %9 = shl i32 %8, 9
  %10 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %11 = and i32 %10, 31
  %12 = shl i32 %7, 5
  %.masked = and i32 %12, 96
  %13 = or disjoint i32 %.masked, %11
  %14 = or disjoint i32 %13, %9
  %15 = or disjoint i32 %14, 128
  %16 = or disjoint i32 %14, 256
  %17 = or disjoint i32 %14, 384
  %18 = icmp slt i32 %14, %3
  %19 = icmp slt i32 %15, %3
  %20 = icmp slt i32 %16, %3
  %21 = icmp slt i32 %17, %3
  %22 = sext i32 %15 to i64
  %23 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %22
  %24 = sext i32 %16 to i64
  %25 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %24
  %26 = sext i32 %17 to i64
  %27 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %26
  br i1 %18, label %28, label %32

28:                                               ; preds = %6
  %29 = sext i32 %14 to i64
  %30 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %29
  %31 = load <1 x half>, ptr addrspace(1) %30, align 2
  br label %32

32:                                               ; preds = %28, %6
  %33 = phi <1 x half> [ %31, %28 ], [ zeroinitializer, %6 ]
  %34 = extractelement <1 x half> %33, i64 0
  br i1 %19, label %35, label %37

35:                                               ; preds = %32
  %36 = load <1 x half>, ptr addrspace(1) %23, align 2
  br label %37

37:                                               ; preds = %35, %32
  %38 = phi <1 x half> [ %36, %35 ], [ zeroinitializer, %32 ]
  %39 = extractelement <1 x half> %38, i64 0
  br i1 %20, label %40, label %42

40:                                               ; preds = %37
  %41 = load <1 x half>, ptr addrspace(1) %25, align 2
  br label %42

42:                                               ; preds = %40, %37
  %43 = phi <1 x half> [ %41, %40 ], [ zeroinitializer, %37 ]
  %44 = extractelement <1 x half> %43, i64 0
  br i1 %21, label %45, label %47

45:                                               ; preds = %42
  %46 = load <1 x half>, ptr addrspace(1) %27, align 2
  br label %47

47:                                               ; preds = %45, %42
  %48 = phi <1 x half> [ %46, %45 ], [ zeroinitializer, %42 ]
  %49 = extractelement <1 x half> %48, i64 0
  %50 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %22
  %51 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %24
  %52 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %26
  br i1 %18, label %53, label %57

53:                                               ; preds = %47
  %54 = sext i32 %14 to i64
  %55 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %54
  %56 = load <1 x half>, ptr addrspace(1) %55, align 2
  br label %57

57:                                               ; preds = %53, %47
  %58 = phi <1 x half> [ %56, %53 ], [ zeroinitializer, %47 ]
  %59 = extractelement <1 x half> %58, i64 0
  br i1 %19, label %60, label %62

60:                                               ; preds = %57
  %61 = load <1 x half>, ptr addrspace(1) %50, align 2
  br label %62

62:                                               ; preds = %60, %57
  %63 = phi <1 x half> [ %61, %60 ], [ zeroinitializer, %57 ]
  %64 = extractelement <1 x half> %63, i64 0
  br i1 %20, label %65, label %67

65:                                               ; preds = %62
  %66 = load <1 x half>, ptr addrspace(1) %51, align 2
  br label %67

67:                                               ; preds = %65, %62
  %68 = phi <1 x half> [ %66, %65 ], [ zeroinitializer, %62 ]
  %69 = extractelement <1 x half> %68, i64 0
  br i1 %21, label %70, label %72

70:                                               ; preds = %67
  %71 = load <1 x half>, ptr addrspace(1) %52, align 2
  br label %72

72:                                               ; preds = %70, %67
  %73 = phi <1 x half> [ %71, %70 ], [ zeroinitializer, %67 ]
  %74 = extractelement <1 x half> %73, i64 0
  %75 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %22
  %76 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %24
  %77 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %26
  %78 = fmul half %39, %64
  %79 = fmul half %44, %69
  %80 = fmul half %49, %74
  %81 = fadd half %39, %78
  %82 = fadd half %44, %79
  %83 = fadd half %49, %80
  br i1 %18, label %84, label %90

84:                                               ; preds = %72
  %85 = sext i32 %14 to i64
  %86 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %85
  %87 = fmul half %34, %59
  %88 = fadd half %34, %87
  %89 = insertelement <1 x half> poison, half %88, i64 0
  store <1 x half> %89, ptr addrspace(1) %86, align 2
  br label %90

90:                                               ; preds = %84, %72
  br i1 %19, label %91, label %93

91:                                               ; preds = %90
  %92 = insertelement <1 x half> poison, half %81, i64 0
  store <1 x half> %92, ptr addrspace(1) %75, align 2
  br label %93

93:                                               ; preds = %91, %90
  br i1 %20, label %94, label %96

94:                                               ; preds = %93
  %95 = insertelement <1 x half> poison, half %82, i64 0
  store <1 x half> %95, ptr addrspace(1) %76, align 2
  br label %96

96:                                               ; preds = %94, %93
  br i1 %21, label %97, label %99

97:                                               ; preds = %96
  %98 = insertelement <1 x half> poison, half %83, i64 0
  store <1 x half> %98, ptr addrspace(1) %77, align 2
  br label %99

99:                                               ; preds = %97, %96
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
