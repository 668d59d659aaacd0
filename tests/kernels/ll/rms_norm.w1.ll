; kernel=rms_norm block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @rms_norm(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, float inreg %4, ptr addrspace(1) inreg nofree readnone captures(none) %5, ptr addrspace(1) inreg nofree readnone captures(none) %6) local_unnamed_addr #0 {
  %8 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %9 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %10 = and i32 %9, 31
  %11 = or disjoint i32 %10, 32
  %12 = or disjoint i32 %10, 64
  %13 = or disjoint i32 %10, 96
  %14 = icmp slt i32 %10, %3
  %15 = icmp slt i32 %11, %3
  %16 = icmp slt i32 %12, %3
  %17 = icmp slt i32 %13, %3
  %18 = mul i32 %3, %8
  %19 = sext i32 %18 to i64
  %20 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %19
  %21 = zext nneg i32 %11 to i64
  %22 = getelementptr [4 x i8], ptr addrspace(1) %20, i64 %21
  %23 = zext nneg i32 %12 to i64
  %24 = getelementptr [4 x i8], ptr addrspace(1) %20, i64 %23
  %25 = zext nneg i32 %13 to i64
  %26 = getelementptr [4 x i8], ptr addrspace(1) %20, i64 %25
  br i1 %14, label %27, label %31

27:                                               ; preds = %7
  %28 = zext nneg i32 %10 to i64
  %29 = getelementptr [4 x i8], ptr addrspace(1) %20, i64 %28
  %30 = load <1 x float>, ptr addrspace(1) %29, align 4
  br label %31

31:                                               ; preds = %27, %7
  %32 = phi <1 x float> [ %30, %27 ], [ zeroinitializer, %7 ]
  %33 = extractelement <1 x float> %32, i64 0
  br i1 %15, label %34, label %36

34:                                               ; preds = %31
  %35 = load <1 x float>, ptr addrspace(1) %22, align 4
  br label %36

36:                                               ; preds = %34, %31
  %37 = phi <1 x float> [ %35, %34 ], [ zeroinitializer, %31 ]
  %38 = extractelement <1 x float> %37, i64 0
  br i1 %16, label %39, label %41

39:                                               ; preds = %36
  %40 = load <1 x float>, ptr addrspace(1) %24, align 4
  br label %41

41:                                               ; preds = %39, %36
  %42 = phi <1 x float> [ %40, %39 ], [ zeroinitializer, %36 ]
  %43 = extractelement <1 x float> %42, i64 0
  br i1 %17, label %44, label %46

44:                                               ; preds = %41
  %45 = load <1 x float>, ptr addrspace(1) %26, align 4
  br label %46

46:                                               ; preds = %44, %41
  %47 = phi <1 x float> [ %45, %44 ], [ zeroinitializer, %41 ]
  %48 = extractelement <1 x float> %47, i64 0
  %49 = fmul float %33, %33
  %50 = fmul float %38, %38
  %51 = fmul float %43, %43
  %52 = fmul float %48, %48
  %53 = fadd float %49, %50
  %54 = fadd float %51, %52
  %55 = fadd float %53, %54
  %56 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %55, i32 280, i32 15, i32 15, i1 true)
  %57 = fadd float %56, %55
  %58 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %57, i32 276, i32 15, i32 15, i1 true)
  %59 = fadd float %58, %57
  %60 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %59, i32 274, i32 15, i32 15, i1 true)
  %61 = fadd float %60, %59
  %62 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %61, i32 273, i32 15, i32 15, i1 true)
  %63 = fadd float %62, %61
  %64 = bitcast float %63 to i32
  %65 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %64, i32 -1, i32 -1, i1 true, i1 false)
  %66 = bitcast i32 %65 to float
  %67 = fadd float %63, %66
  %68 = tail call float @llvm.amdgcn.readlane.f32(float %67, i32 31)
  %69 = sitofp i32 %3 to float
  %70 = fdiv float %68, %69
  %71 = fadd float %4, %70
  %72 = tail call float @llvm.amdgcn.rsq.f32(float %71)
  %73 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %21
  %74 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %23
  %75 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %25
  br i1 %14, label %76, label %80

76:                                               ; preds = %46
  %77 = zext nneg i32 %10 to i64
  %78 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %77
  %79 = load <1 x float>, ptr addrspace(1) %78, align 4
  br label %80

80:                                               ; preds = %76, %46
  %81 = phi <1 x float> [ %79, %76 ], [ zeroinitializer, %46 ]
  %82 = extractelement <1 x float> %81, i64 0
  br i1 %15, label %83, label %85

83:                                               ; preds = %80
  %84 = load <1 x float>, ptr addrspace(1) %73, align 4
  br label %85

85:                                               ; preds = %83, %80
  %86 = phi <1 x float> [ %84, %83 ], [ zeroinitializer, %80 ]
  %87 = extractelement <1 x float> %86, i64 0
  br i1 %16, label %88, label %90

88:                                               ; preds = %85
  %89 = load <1 x float>, ptr addrspace(1) %74, align 4
  br label %90

90:                                               ; preds = %88, %85
  %91 = phi <1 x float> [ %89, %88 ], [ zeroinitializer, %85 ]
  %92 = extractelement <1 x float> %91, i64 0
  br i1 %17, label %93, label %95

93:                                               ; preds = %90
  %94 = load <1 x float>, ptr addrspace(1) %75, align 4
  br label %95

95:                                               ; preds = %93, %90
  %96 = phi <1 x float> [ %94, %93 ], [ zeroinitializer, %90 ]
  %97 = extractelement <1 x float> %96, i64 0
  %98 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %19
  %99 = getelementptr [4 x i8], ptr addrspace(1) %98, i64 %21
  %100 = getelementptr [4 x i8], ptr addrspace(1) %98, i64 %23
  %101 = getelementptr [4 x i8], ptr addrspace(1) %98, i64 %25
  %102 = fmul float %38, %72
  %103 = fmul float %43, %72
  %104 = fmul float %48, %72
  %105 = fmul float %102, %87
  %106 = fmul float %103, %92
  %107 = fmul float %104, %97
  br i1 %14, label %108, label %114

108:                                              ; preds = %95
  %109 = zext nneg i32 %10 to i64
  %110 = getelementptr [4 x i8], ptr addrspace(1) %98, i64 %109
  %111 = fmul float %33, %72
  %112 = fmul float %111, %82
  %113 = insertelement <1 x float> poison, float %112, i64 0
  store <1 x float> %113, ptr addrspace(1) %110, align 4
  br label %114

114:                                              ; preds = %108, %95
  br i1 %15, label %115, label %117

115:                                              ; preds = %114
  %116 = insertelement <1 x float> poison, float %105, i64 0
  store <1 x float> %116, ptr addrspace(1) %99, align 4
  br label %117

117:                                              ; preds = %115, %114
  br i1 %16, label %118, label %120

118:                                              ; preds = %117
  %119 = insertelement <1 x float> poison, float %106, i64 0
  store <1 x float> %119, ptr addrspace(1) %100, align 4
  br label %120

120:                                              ; preds = %118, %117
  br i1 %17, label %121, label %123

121:                                              ; preds = %120
  %122 = insertelement <1 x float> poison, float %107, i64 0
  store <1 x float> %122, ptr addrspace(1) %101, align 4
  br label %123

123:                                              ; preds = %121, %120
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.update.dpp.f32(float, float, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.rsq.f32(float) #3

; Function Attrs: convergent nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.readlane.f32(float, i32) #4

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { convergent nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
