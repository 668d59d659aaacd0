; kernel=layer_norm block=128 shared=16
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external local_unnamed_addr addrspace(3) global [0 x i8], align 16

; Function Attrs: norecurse nounwind
define amdgpu_kernel void @layer_norm(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree readonly captures(none) %2, ptr addrspace(1) inreg nofree writeonly captures(none) %3, ptr addrspace(1) inreg nofree writeonly captures(none) %4, ptr addrspace(1) inreg nofree writeonly captures(none) %5, i32 inreg %6, float inreg %7, ptr addrspace(1) inreg nofree readnone captures(none) %8, ptr addrspace(1) inreg nofree readnone captures(none) %9) local_unnamed_addr #0 {
  %11 = tail call i32 @llvm.amdgcn.wave.id()
  %12 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %13 = mul i32 %6, %12
  %14 = sext i32 %13 to i64
  %15 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %14
  %16 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %14
  %17 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %18 = and i32 %17, 31
  %19 = shl i32 %11, 5
  %.masked = and i32 %19, 96
  %20 = or disjoint i32 %.masked, %18
  %21 = icmp sgt i32 %6, 0
  br i1 %21, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %10, %30
  %22 = phi float [ %33, %30 ], [ 0.000000e+00, %10 ]
  %23 = phi i32 [ %34, %30 ], [ 0, %10 ]
  %24 = or disjoint i32 %23, %20
  %25 = icmp slt i32 %24, %6
  br i1 %25, label %26, label %30

26:                                               ; preds = %.lr.ph
  %27 = sext i32 %24 to i64
  %28 = getelementptr [4 x i8], ptr addrspace(1) %15, i64 %27
  %29 = load <1 x float>, ptr addrspace(1) %28, align 4
  br label %30

30:                                               ; preds = %26, %.lr.ph
  %31 = phi <1 x float> [ %29, %26 ], [ zeroinitializer, %.lr.ph ]
  %32 = extractelement <1 x float> %31, i64 0
  %33 = fadd float %22, %32
  %34 = add i32 %23, 128
  %35 = icmp slt i32 %34, %6
  br i1 %35, label %.lr.ph, label %._crit_edge

._crit_edge:                                      ; preds = %30, %10
  %.lcssa8 = phi float [ 0.000000e+00, %10 ], [ %33, %30 ]
  %36 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %.lcssa8, i32 280, i32 15, i32 15, i1 true)
  %37 = fadd float %.lcssa8, %36
  %38 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %37, i32 276, i32 15, i32 15, i1 true)
  %39 = fadd float %37, %38
  %40 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %39, i32 274, i32 15, i32 15, i1 true)
  %41 = fadd float %39, %40
  %42 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %41, i32 273, i32 15, i32 15, i1 true)
  %43 = fadd float %41, %42
  %44 = bitcast float %43 to i32
  %45 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %44, i32 -1, i32 -1, i1 true, i1 false)
  %46 = bitcast i32 %45 to float
  %47 = fadd float %43, %46
  %48 = tail call float @llvm.amdgcn.readlane.f32(float %47, i32 31)
  %49 = lshr exact i32 %19, 3
  %50 = and i32 %49, 12
  %51 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %50
  %52 = insertelement <1 x float> poison, float %48, i64 0
  store <1 x float> %52, ptr addrspace(3) %51, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %53 = shl nuw nsw i32 %17, 2
  %54 = and i32 %53, 12
  %55 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %54
  %56 = load <1 x float>, ptr addrspace(3) %55, align 4
  %57 = extractelement <1 x float> %56, i64 0
  %58 = bitcast float %57 to i32
  %59 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %58, i32 354, i32 15, i32 15, i1 true)
  %60 = bitcast i32 %59 to float
  %61 = fadd float %57, %60
  %62 = bitcast float %61 to i32
  %63 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %62, i32 353, i32 15, i32 15, i1 true)
  %64 = bitcast i32 %63 to float
  %65 = fadd float %61, %64
  %66 = sitofp i32 %6 to float
  %67 = fdiv float %65, %66
  br i1 %21, label %.lr.ph10, label %._crit_edge11

.lr.ph10:                                         ; preds = %._crit_edge, %76
  %68 = phi float [ %82, %76 ], [ 0.000000e+00, %._crit_edge ]
  %69 = phi i32 [ %83, %76 ], [ 0, %._crit_edge ]
  %70 = or disjoint i32 %69, %20
  %71 = icmp slt i32 %70, %6
  br i1 %71, label %72, label %76

72:                                               ; preds = %.lr.ph10
  %73 = sext i32 %70 to i64
  %74 = getelementptr [4 x i8], ptr addrspace(1) %15, i64 %73
  %75 = load <1 x float>, ptr addrspace(1) %74, align 4
  br label %76

76:                                               ; preds = %72, %.lr.ph10
  %77 = phi <1 x float> [ %75, %72 ], [ zeroinitializer, %.lr.ph10 ]
  %78 = extractelement <1 x float> %77, i64 0
  %79 = fsub float %78, %67
  %80 = select i1 %71, float %79, float 0.000000e+00
  %81 = fmul float %80, %80
  %82 = fadd float %68, %81
  %83 = add i32 %69, 128
  %84 = icmp slt i32 %83, %6
  br i1 %84, label %.lr.ph10, label %._crit_edge11

._crit_edge11:                                    ; preds = %76, %._crit_edge
  %.lcssa = phi float [ 0.000000e+00, %._crit_edge ], [ %82, %76 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %85 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %.lcssa, i32 280, i32 15, i32 15, i1 true)
  %86 = fadd float %.lcssa, %85
  %87 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %86, i32 276, i32 15, i32 15, i1 true)
  %88 = fadd float %86, %87
  %89 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %88, i32 274, i32 15, i32 15, i1 true)
  %90 = fadd float %88, %89
  %91 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %90, i32 273, i32 15, i32 15, i1 true)
  %92 = fadd float %90, %91
  %93 = bitcast float %92 to i32
  %94 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %93, i32 -1, i32 -1, i1 true, i1 false)
  %95 = bitcast i32 %94 to float
  %96 = fadd float %92, %95
  %97 = tail call float @llvm.amdgcn.readlane.f32(float %96, i32 31)
  %98 = insertelement <1 x float> poison, float %97, i64 0
  store <1 x float> %98, ptr addrspace(3) %51, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %99 = load <1 x float>, ptr addrspace(3) %55, align 4
  %100 = extractelement <1 x float> %99, i64 0
  %101 = bitcast float %100 to i32
  %102 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %101, i32 354, i32 15, i32 15, i1 true)
  %103 = bitcast i32 %102 to float
  %104 = fadd float %100, %103
  %105 = bitcast float %104 to i32
  %106 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %105, i32 353, i32 15, i32 15, i1 true)
  %107 = bitcast i32 %106 to float
  %108 = fadd float %104, %107
  %109 = fdiv float %108, %66
  %110 = fadd float %7, %109
  %111 = tail call float @llvm.amdgcn.sqrt.f32(float %110)
  %112 = fdiv float 1.000000e+00, %111
  %113 = or i32 %18, %11
  %114 = icmp eq i32 %113, 0
  br i1 %114, label %115, label %.critedge

115:                                              ; preds = %._crit_edge11
  %116 = insertelement <1 x float> poison, float %112, i64 0
  %117 = sext i32 %12 to i64
  %118 = getelementptr [4 x i8], ptr addrspace(1) %5, i64 %117
  %119 = getelementptr [4 x i8], ptr addrspace(1) %4, i64 %117
  %120 = insertelement <1 x float> poison, float %67, i64 0
  store <1 x float> %120, ptr addrspace(1) %119, align 4
  store <1 x float> %116, ptr addrspace(1) %118, align 4
  br label %.critedge

.critedge:                                        ; preds = %._crit_edge11, %115
  br i1 %21, label %.lr.ph13, label %._crit_edge14

.lr.ph13:                                         ; preds = %.critedge, %.critedge5
  %121 = phi i32 [ %141, %.critedge5 ], [ 0, %.critedge ]
  %122 = or disjoint i32 %121, %20
  %123 = icmp slt i32 %122, %6
  br i1 %123, label %124, label %.critedge5

124:                                              ; preds = %.lr.ph13
  %125 = sext i32 %122 to i64
  %126 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %125
  %127 = load <1 x float>, ptr addrspace(1) %126, align 4
  %128 = extractelement <1 x float> %127, i64 0
  %129 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %125
  %130 = load <1 x float>, ptr addrspace(1) %129, align 4
  %131 = extractelement <1 x float> %130, i64 0
  %132 = getelementptr [4 x i8], ptr addrspace(1) %15, i64 %125
  %133 = load <1 x float>, ptr addrspace(1) %132, align 4
  %134 = extractelement <1 x float> %133, i64 0
  %135 = fsub float %134, %67
  %136 = fmul float %112, %135
  %137 = fmul float %128, %136
  %138 = fadd float %131, %137
  %139 = insertelement <1 x float> poison, float %138, i64 0
  %140 = getelementptr [4 x i8], ptr addrspace(1) %16, i64 %125
  store <1 x float> %139, ptr addrspace(1) %140, align 4
  br label %.critedge5

.critedge5:                                       ; preds = %.lr.ph13, %124
  %141 = add i32 %121, 128
  %142 = icmp slt i32 %141, %6
  br i1 %142, label %.lr.ph13, label %._crit_edge14

._crit_edge14:                                    ; preds = %.critedge5, %.critedge
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.update.dpp.f32(float, float, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.signal(i32 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.wait(i16 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.sqrt.f32(float) #4

; Function Attrs: convergent nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.readlane.f32(float, i32) #5

attributes #0 = { norecurse nounwind "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { convergent nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
