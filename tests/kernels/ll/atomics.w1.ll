; kernel=atomics block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @atomics(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree captures(none) %1, ptr addrspace(1) inreg nofree captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #0 {
  %7 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %8 = shl i32 %7, 7
  %9 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %10 = and i32 %9, 31
  %11 = or disjoint i32 %8, %10
  %12 = or disjoint i32 %11, 32
  %13 = or disjoint i32 %11, 64
  %14 = or disjoint i32 %11, 96
  %15 = icmp slt i32 %11, %3
  %16 = icmp slt i32 %12, %3
  %17 = icmp slt i32 %13, %3
  %18 = icmp slt i32 %14, %3
  %19 = sext i32 %12 to i64
  %20 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %19
  %21 = sext i32 %13 to i64
  %22 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %21
  %23 = sext i32 %14 to i64
  %24 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %23
  br i1 %15, label %25, label %29

25:                                               ; preds = %6
  %26 = sext i32 %11 to i64
  %27 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %26
  %28 = load <1 x i32>, ptr addrspace(1) %27, align 4
  br label %29

29:                                               ; preds = %25, %6
  %30 = phi <1 x i32> [ %28, %25 ], [ zeroinitializer, %6 ]
  %31 = extractelement <1 x i32> %30, i64 0
  br i1 %16, label %32, label %34

32:                                               ; preds = %29
  %33 = load <1 x i32>, ptr addrspace(1) %20, align 4
  br label %34

34:                                               ; preds = %32, %29
  %35 = phi <1 x i32> [ %33, %32 ], [ zeroinitializer, %29 ]
  %36 = extractelement <1 x i32> %35, i64 0
  br i1 %17, label %37, label %39

37:                                               ; preds = %34
  %38 = load <1 x i32>, ptr addrspace(1) %22, align 4
  br label %39

39:                                               ; preds = %37, %34
  %40 = phi <1 x i32> [ %38, %37 ], [ zeroinitializer, %34 ]
  %41 = extractelement <1 x i32> %40, i64 0
  br i1 %18, label %42, label %44

42:                                               ; preds = %39
  %43 = load <1 x i32>, ptr addrspace(1) %24, align 4
  br label %44

44:                                               ; preds = %42, %39
  %45 = phi <1 x i32> [ %43, %42 ], [ zeroinitializer, %39 ]
  %46 = extractelement <1 x i32> %45, i64 0
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %15, label %47, label %49

47:                                               ; preds = %44
  %48 = atomicrmw max ptr addrspace(1) %1, i32 %31 syncscope("agent") release, align 4
  br label %49

49:                                               ; preds = %47, %44
  br i1 %16, label %50, label %52

50:                                               ; preds = %49
  %51 = atomicrmw max ptr addrspace(1) %1, i32 %36 syncscope("agent") monotonic, align 4
  br label %52

52:                                               ; preds = %50, %49
  br i1 %17, label %53, label %55

53:                                               ; preds = %52
  %54 = atomicrmw max ptr addrspace(1) %1, i32 %41 syncscope("agent") monotonic, align 4
  br label %55

55:                                               ; preds = %53, %52
  br i1 %18, label %56, label %58

56:                                               ; preds = %55
  %57 = atomicrmw max ptr addrspace(1) %1, i32 %46 syncscope("agent") acquire, align 4
  br label %58

58:                                               ; preds = %56, %55
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %59 = getelementptr i8, ptr addrspace(1) %1, i64 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %15, label %60, label %62

60:                                               ; preds = %58
  %61 = atomicrmw min ptr addrspace(1) %59, i32 %31 syncscope("agent") release, align 4
  br label %62

62:                                               ; preds = %60, %58
  br i1 %16, label %63, label %65

63:                                               ; preds = %62
  %64 = atomicrmw min ptr addrspace(1) %59, i32 %36 syncscope("agent") monotonic, align 4
  br label %65

65:                                               ; preds = %63, %62
  br i1 %17, label %66, label %68

66:                                               ; preds = %65
  %67 = atomicrmw min ptr addrspace(1) %59, i32 %41 syncscope("agent") monotonic, align 4
  br label %68

68:                                               ; preds = %66, %65
  br i1 %18, label %69, label %71

69:                                               ; preds = %68
  %70 = atomicrmw min ptr addrspace(1) %59, i32 %46 syncscope("agent") acquire, align 4
  br label %71

71:                                               ; preds = %69, %68
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %72 = getelementptr i8, ptr addrspace(1) %1, i64 8
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %15, label %73, label %75

73:                                               ; preds = %71
  %74 = atomicrmw xor ptr addrspace(1) %72, i32 %31 syncscope("agent") release, align 4
  br label %75

75:                                               ; preds = %73, %71
  br i1 %16, label %76, label %78

76:                                               ; preds = %75
  %77 = atomicrmw xor ptr addrspace(1) %72, i32 %36 syncscope("agent") monotonic, align 4
  br label %78

78:                                               ; preds = %76, %75
  br i1 %17, label %79, label %81

79:                                               ; preds = %78
  %80 = atomicrmw xor ptr addrspace(1) %72, i32 %41 syncscope("agent") monotonic, align 4
  br label %81

81:                                               ; preds = %79, %78
  br i1 %18, label %82, label %84

82:                                               ; preds = %81
  %83 = atomicrmw xor ptr addrspace(1) %72, i32 %46 syncscope("agent") acquire, align 4
  br label %84

84:                                               ; preds = %82, %81
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %85 = sitofp i32 %36 to float
  %86 = sitofp i32 %41 to float
  %87 = sitofp i32 %46 to float
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %15, label %88, label %91

88:                                               ; preds = %84
  %89 = sitofp i32 %31 to float
  %90 = atomicrmw fadd ptr addrspace(1) %2, float %89 syncscope("agent") release, align 4
  br label %91

91:                                               ; preds = %88, %84
  br i1 %16, label %92, label %94

92:                                               ; preds = %91
  %93 = atomicrmw fadd ptr addrspace(1) %2, float %85 syncscope("agent") monotonic, align 4
  br label %94

94:                                               ; preds = %92, %91
  br i1 %17, label %95, label %97

95:                                               ; preds = %94
  %96 = atomicrmw fadd ptr addrspace(1) %2, float %86 syncscope("agent") monotonic, align 4
  br label %97

97:                                               ; preds = %95, %94
  br i1 %18, label %98, label %100

98:                                               ; preds = %97
  %99 = atomicrmw fadd ptr addrspace(1) %2, float %87 syncscope("agent") acquire, align 4
  br label %100

100:                                              ; preds = %98, %97
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %101 = icmp eq i32 %10, 0
  br i1 %101, label %102, label %105

102:                                              ; preds = %100
  %103 = getelementptr i8, ptr addrspace(1) %1, i64 12
  %104 = cmpxchg ptr addrspace(1) %103, i32 0, i32 77 syncscope("agent") acq_rel monotonic, align 4
  br label %105

105:                                              ; preds = %102, %100
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
