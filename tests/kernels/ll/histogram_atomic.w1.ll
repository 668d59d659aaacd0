; kernel=histogram_atomic block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @histogram_atomic(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree captures(none) %1, i32 inreg %2, ptr addrspace(1) inreg nofree readnone captures(none) %3, ptr addrspace(1) inreg nofree readnone captures(none) %4) local_unnamed_addr #0 {
  %6 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %7 = shl i32 %6, 8
  %8 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %9 = and i32 %8, 31
  %10 = or disjoint i32 %7, %9
  %11 = or disjoint i32 %10, 32
  %12 = or disjoint i32 %10, 64
  %13 = or disjoint i32 %10, 96
  %14 = or disjoint i32 %10, 128
  %15 = or disjoint i32 %10, 160
  %16 = or disjoint i32 %10, 192
  %17 = or disjoint i32 %10, 224
  %18 = icmp slt i32 %10, %2
  %19 = icmp slt i32 %11, %2
  %20 = icmp slt i32 %12, %2
  %21 = icmp slt i32 %13, %2
  %22 = icmp slt i32 %14, %2
  %23 = icmp slt i32 %15, %2
  %24 = icmp slt i32 %16, %2
  %25 = icmp slt i32 %17, %2
  %26 = sext i32 %11 to i64
  %27 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %26
  %28 = sext i32 %12 to i64
  %29 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %28
  %30 = sext i32 %13 to i64
  %31 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %30
  %32 = sext i32 %14 to i64
  %33 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %32
  %34 = sext i32 %15 to i64
  %35 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %34
  %36 = sext i32 %16 to i64
  %37 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %36
  %38 = sext i32 %17 to i64
  %39 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %38
  br i1 %18, label %40, label %44

40:                                               ; preds = %5
  %41 = sext i32 %10 to i64
  %42 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %41
  %43 = load <1 x i32>, ptr addrspace(1) %42, align 4
  br label %44

44:                                               ; preds = %40, %5
  %45 = phi <1 x i32> [ %43, %40 ], [ zeroinitializer, %5 ]
  %46 = extractelement <1 x i32> %45, i64 0
  br i1 %19, label %47, label %49

47:                                               ; preds = %44
  %48 = load <1 x i32>, ptr addrspace(1) %27, align 4
  br label %49

49:                                               ; preds = %47, %44
  %50 = phi <1 x i32> [ %48, %47 ], [ zeroinitializer, %44 ]
  %51 = extractelement <1 x i32> %50, i64 0
  br i1 %20, label %52, label %54

52:                                               ; preds = %49
  %53 = load <1 x i32>, ptr addrspace(1) %29, align 4
  br label %54

54:                                               ; preds = %52, %49
  %55 = phi <1 x i32> [ %53, %52 ], [ zeroinitializer, %49 ]
  %56 = extractelement <1 x i32> %55, i64 0
  br i1 %21, label %57, label %59

57:                                               ; preds = %54
  %58 = load <1 x i32>, ptr addrspace(1) %31, align 4
  br label %59

59:                                               ; preds = %57, %54
  %60 = phi <1 x i32> [ %58, %57 ], [ zeroinitializer, %54 ]
  %61 = extractelement <1 x i32> %60, i64 0
  br i1 %22, label %62, label %64

62:                                               ; preds = %59
  %63 = load <1 x i32>, ptr addrspace(1) %33, align 4
  br label %64

64:                                               ; preds = %62, %59
  %65 = phi <1 x i32> [ %63, %62 ], [ zeroinitializer, %59 ]
  %66 = extractelement <1 x i32> %65, i64 0
  br i1 %23, label %67, label %69

67:                                               ; preds = %64
  %68 = load <1 x i32>, ptr addrspace(1) %35, align 4
  br label %69

69:                                               ; preds = %67, %64
  %70 = phi <1 x i32> [ %68, %67 ], [ zeroinitializer, %64 ]
  %71 = extractelement <1 x i32> %70, i64 0
  br i1 %24, label %72, label %74

72:                                               ; preds = %69
  %73 = load <1 x i32>, ptr addrspace(1) %37, align 4
  br label %74

74:                                               ; preds = %72, %69
  %75 = phi <1 x i32> [ %73, %72 ], [ zeroinitializer, %69 ]
  %76 = extractelement <1 x i32> %75, i64 0
  br i1 %25, label %77, label %79

77:                                               ; preds = %74
  %78 = load <1 x i32>, ptr addrspace(1) %39, align 4
  br label %79

79:                                               ; preds = %77, %74
  %80 = phi <1 x i32> [ %78, %77 ], [ zeroinitializer, %74 ]
  %81 = extractelement <1 x i32> %80, i64 0
  %82 = sext i32 %51 to i64
  %83 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %82
  %84 = sext i32 %56 to i64
  %85 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %84
  %86 = sext i32 %61 to i64
  %87 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %86
  %88 = sext i32 %66 to i64
  %89 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %88
  %90 = sext i32 %71 to i64
  %91 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %90
  %92 = sext i32 %76 to i64
  %93 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %92
  %94 = sext i32 %81 to i64
  %95 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %94
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %18, label %96, label %100

96:                                               ; preds = %79
  %97 = sext i32 %46 to i64
  %98 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %97
  %99 = atomicrmw add ptr addrspace(1) %98, i32 1 syncscope("agent") release, align 4
  br label %100

100:                                              ; preds = %96, %79
  br i1 %19, label %101, label %103

101:                                              ; preds = %100
  %102 = atomicrmw add ptr addrspace(1) %83, i32 1 syncscope("agent") monotonic, align 4
  br label %103

103:                                              ; preds = %101, %100
  br i1 %20, label %104, label %106

104:                                              ; preds = %103
  %105 = atomicrmw add ptr addrspace(1) %85, i32 1 syncscope("agent") monotonic, align 4
  br label %106

106:                                              ; preds = %104, %103
  br i1 %21, label %107, label %109

107:                                              ; preds = %106
  %108 = atomicrmw add ptr addrspace(1) %87, i32 1 syncscope("agent") monotonic, align 4
  br label %109

109:                                              ; preds = %107, %106
  br i1 %22, label %110, label %112

110:                                              ; preds = %109
  %111 = atomicrmw add ptr addrspace(1) %89, i32 1 syncscope("agent") monotonic, align 4
  br label %112

112:                                              ; preds = %110, %109
  br i1 %23, label %113, label %115

113:                                              ; preds = %112
  %114 = atomicrmw add ptr addrspace(1) %91, i32 1 syncscope("agent") monotonic, align 4
  br label %115

115:                                              ; preds = %113, %112
  br i1 %24, label %116, label %118

116:                                              ; preds = %115
  %117 = atomicrmw add ptr addrspace(1) %93, i32 1 syncscope("agent") monotonic, align 4
  br label %118

118:                                              ; preds = %116, %115
  br i1 %25, label %119, label %121

119:                                              ; preds = %118
  %120 = atomicrmw add ptr addrspace(1) %95, i32 1 syncscope("agent") acquire, align 4
  br label %121

121:                                              ; preds = %119, %118
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.signal(i32 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.wait(i16 immarg) #2

attributes #0 = { mustprogress norecurse nounwind willreturn "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
