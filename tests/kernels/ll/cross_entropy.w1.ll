; kernel=cross_entropy block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp2.f32(float) #0

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @cross_entropy(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #1 {
  %7 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %8 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %9 = and i32 %8, 31
  %10 = or disjoint i32 %9, 32
  %11 = or disjoint i32 %9, 64
  %12 = or disjoint i32 %9, 96
  %13 = or disjoint i32 %9, 128
  %14 = or disjoint i32 %9, 160
  %15 = or disjoint i32 %9, 192
  %16 = or disjoint i32 %9, 224
  %17 = icmp slt i32 %9, %3
  %18 = icmp slt i32 %10, %3
  %19 = icmp slt i32 %11, %3
  %20 = icmp slt i32 %12, %3
  %21 = icmp slt i32 %13, %3
  %22 = icmp slt i32 %14, %3
  %23 = icmp slt i32 %15, %3
  %24 = icmp slt i32 %16, %3
  %25 = mul i32 %3, %7
  %26 = sext i32 %25 to i64
  %27 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %26
  %28 = zext nneg i32 %10 to i64
  %29 = getelementptr [4 x i8], ptr addrspace(1) %27, i64 %28
  %30 = zext nneg i32 %11 to i64
  %31 = getelementptr [4 x i8], ptr addrspace(1) %27, i64 %30
  %32 = zext nneg i32 %12 to i64
  %33 = getelementptr [4 x i8], ptr addrspace(1) %27, i64 %32
  %34 = zext nneg i32 %13 to i64
  %35 = getelementptr [4 x i8], ptr addrspace(1) %27, i64 %34
  %36 = zext nneg i32 %14 to i64
  %37 = getelementptr [4 x i8], ptr addrspace(1) %27, i64 %36
  %38 = zext nneg i32 %15 to i64
  %39 = getelementptr [4 x i8], ptr addrspace(1) %27, i64 %38
  %40 = zext nneg i32 %16 to i64
  %41 = getelementptr [4 x i8], ptr addrspace(1) %27, i64 %40
  br i1 %17, label %42, label %46

42:                                               ; preds = %6
  %43 = zext nneg i32 %9 to i64
  %44 = getelementptr [4 x i8], ptr addrspace(1) %27, i64 %43
  %45 = load <1 x float>, ptr addrspace(1) %44, align 4
  br label %46

46:                                               ; preds = %42, %6
  %47 = phi <1 x float> [ %45, %42 ], [ splat (float -inf), %6 ]
  %48 = extractelement <1 x float> %47, i64 0
  br i1 %18, label %49, label %51

49:                                               ; preds = %46
  %50 = load <1 x float>, ptr addrspace(1) %29, align 4
  br label %51

51:                                               ; preds = %49, %46
  %52 = phi <1 x float> [ %50, %49 ], [ splat (float -inf), %46 ]
  %53 = extractelement <1 x float> %52, i64 0
  br i1 %19, label %54, label %56

54:                                               ; preds = %51
  %55 = load <1 x float>, ptr addrspace(1) %31, align 4
  br label %56

56:                                               ; preds = %54, %51
  %57 = phi <1 x float> [ %55, %54 ], [ splat (float -inf), %51 ]
  %58 = extractelement <1 x float> %57, i64 0
  br i1 %20, label %59, label %61

59:                                               ; preds = %56
  %60 = load <1 x float>, ptr addrspace(1) %33, align 4
  br label %61

61:                                               ; preds = %59, %56
  %62 = phi <1 x float> [ %60, %59 ], [ splat (float -inf), %56 ]
  %63 = extractelement <1 x float> %62, i64 0
  br i1 %21, label %64, label %66

64:                                               ; preds = %61
  %65 = load <1 x float>, ptr addrspace(1) %35, align 4
  br label %66

66:                                               ; preds = %64, %61
  %67 = phi <1 x float> [ %65, %64 ], [ splat (float -inf), %61 ]
  %68 = extractelement <1 x float> %67, i64 0
  br i1 %22, label %69, label %71

69:                                               ; preds = %66
  %70 = load <1 x float>, ptr addrspace(1) %37, align 4
  br label %71

71:                                               ; preds = %69, %66
  %72 = phi <1 x float> [ %70, %69 ], [ splat (float -inf), %66 ]
  %73 = extractelement <1 x float> %72, i64 0
  br i1 %23, label %74, label %76

74:                                               ; preds = %71
  %75 = load <1 x float>, ptr addrspace(1) %39, align 4
  br label %76

76:                                               ; preds = %74, %71
  %77 = phi <1 x float> [ %75, %74 ], [ splat (float -inf), %71 ]
  %78 = extractelement <1 x float> %77, i64 0
  br i1 %24, label %79, label %81

79:                                               ; preds = %76
  %80 = load <1 x float>, ptr addrspace(1) %41, align 4
  br label %81

81:                                               ; preds = %79, %76
  %82 = phi <1 x float> [ %80, %79 ], [ splat (float -inf), %76 ]
  %83 = extractelement <1 x float> %82, i64 0
  %84 = tail call float @llvm.maxnum.f32(float %48, float %53)
  %85 = tail call float @llvm.maxnum.f32(float %84, float %58)
  %86 = tail call float @llvm.maxnum.f32(float %63, float %68)
  %87 = tail call float @llvm.maxnum.f32(float %86, float %73)
  %88 = tail call float @llvm.maxnum.f32(float %78, float %83)
  %89 = tail call float @llvm.maxnum.f32(float %85, float %87)
  %90 = tail call float @llvm.maxnum.f32(float %89, float %88)
  %91 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %90, i32 280, i32 15, i32 15, i1 true)
  %92 = tail call float @llvm.maxnum.f32(float %90, float %91)
  %93 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %92, i32 276, i32 15, i32 15, i1 true)
  %94 = tail call float @llvm.maxnum.f32(float %92, float %93)
  %95 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %94, i32 274, i32 15, i32 15, i1 true)
  %96 = tail call float @llvm.maxnum.f32(float %94, float %95)
  %97 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %96, i32 273, i32 15, i32 15, i1 true)
  %98 = tail call float @llvm.maxnum.f32(float %96, float %97)
  %99 = bitcast float %98 to i32
  %100 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %99, i32 -1, i32 -1, i1 true, i1 false)
  %101 = bitcast i32 %100 to float
  %102 = tail call float @llvm.maxnum.f32(float %98, float %101)
  %103 = tail call float @llvm.amdgcn.readlane.f32(float %102, i32 31)
  %104 = fsub float %48, %103
  %105 = fsub float %53, %103
  %106 = fsub float %58, %103
  %107 = fsub float %63, %103
  %108 = fsub float %68, %103
  %109 = fsub float %73, %103
  %110 = fsub float %78, %103
  %111 = fsub float %83, %103
  %112 = fmul float %104, f0x3FB8AA3B
  %113 = tail call float @llvm.exp2.f32(float %112)
  %114 = fmul float %105, f0x3FB8AA3B
  %115 = tail call float @llvm.exp2.f32(float %114)
  %116 = fmul float %106, f0x3FB8AA3B
  %117 = tail call float @llvm.exp2.f32(float %116)
  %118 = fmul float %107, f0x3FB8AA3B
  %119 = tail call float @llvm.exp2.f32(float %118)
  %120 = fmul float %108, f0x3FB8AA3B
  %121 = tail call float @llvm.exp2.f32(float %120)
  %122 = fmul float %109, f0x3FB8AA3B
  %123 = tail call float @llvm.exp2.f32(float %122)
  %124 = fmul float %110, f0x3FB8AA3B
  %125 = tail call float @llvm.exp2.f32(float %124)
  %126 = fmul float %111, f0x3FB8AA3B
  %127 = tail call float @llvm.exp2.f32(float %126)
  %128 = fadd float %113, %115
  %129 = fadd float %117, %119
  %130 = fadd float %121, %123
  %131 = fadd float %125, %127
  %132 = fadd float %128, %129
  %133 = fadd float %130, %131
  %134 = fadd float %132, %133
  %135 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %134, i32 280, i32 15, i32 15, i1 true)
  %136 = fadd float %135, %134
  %137 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %136, i32 276, i32 15, i32 15, i1 true)
  %138 = fadd float %137, %136
  %139 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %138, i32 274, i32 15, i32 15, i1 true)
  %140 = fadd float %139, %138
  %141 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %140, i32 273, i32 15, i32 15, i1 true)
  %142 = fadd float %141, %140
  %143 = bitcast float %142 to i32
  %144 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %143, i32 -1, i32 -1, i1 true, i1 false)
  %145 = bitcast i32 %144 to float
  %146 = fadd float %142, %145
  %147 = tail call float @llvm.amdgcn.readlane.f32(float %146, i32 31)
  %148 = icmp eq i32 %9, 0
  br i1 %148, label %149, label %163

149:                                              ; preds = %81
  %150 = tail call float @llvm.log.f32(float %147)
  %151 = fadd float %103, %150
  %152 = sext i32 %7 to i64
  %153 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %152
  %154 = load <1 x i32>, ptr addrspace(1) %153, align 4
  %155 = extractelement <1 x i32> %154, i64 0
  %156 = sext i32 %155 to i64
  %157 = getelementptr [4 x i8], ptr addrspace(1) %27, i64 %156
  %158 = load <1 x float>, ptr addrspace(1) %157, align 4
  %159 = extractelement <1 x float> %158, i64 0
  %160 = fsub float %151, %159
  %161 = insertelement <1 x float> poison, float %160, i64 0
  %162 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %152
  store <1 x float> %161, ptr addrspace(1) %162, align 4
  br label %163

163:                                              ; preds = %149, %81
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maxnum.f32(float, float) #0

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.update.dpp.f32(float, float, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.log.f32(float) #0

; Function Attrs: convergent nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.readlane.f32(float, i32) #4

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #4 = { convergent nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
