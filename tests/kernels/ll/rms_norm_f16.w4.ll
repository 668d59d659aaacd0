; kernel=rms_norm block=128 shared=16
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external local_unnamed_addr addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @rms_norm(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, float inreg %4, ptr addrspace(1) inreg nofree readnone captures(none) %5, ptr addrspace(1) inreg nofree readnone captures(none) %6) local_unnamed_addr #0 {
  %8 = tail call i32 @llvm.amdgcn.wave.id()
  %9 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %10 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %11 = and i32 %10, 31
  %12 = shl i32 %8, 5
  %.masked = and i32 %12, 96
  %13 = or disjoint i32 %.masked, %11
  %14 = or disjoint i32 %13, 128
  %15 = icmp slt i32 %13, %3
  %16 = icmp slt i32 %14, %3
  %17 = mul i32 %3, %9
  %18 = sext i32 %17 to i64
  %19 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %18
  %20 = zext nneg i32 %14 to i64
  %21 = getelementptr [2 x i8], ptr addrspace(1) %19, i64 %20
  br i1 %15, label %22, label %26

22:                                               ; preds = %7
  %23 = zext nneg i32 %13 to i64
  %24 = getelementptr [2 x i8], ptr addrspace(1) %19, i64 %23
  %25 = load <1 x half>, ptr addrspace(1) %24, align 2
  br label %26

26:                                               ; preds = %22, %7
  %27 = phi <1 x half> [ %25, %22 ], [ zeroinitializer, %7 ]
  %28 = extractelement <1 x half> %27, i64 0
  br i1 %16, label %29, label %31

29:                                               ; preds = %26
  %30 = load <1 x half>, ptr addrspace(1) %21, align 2
  br label %31

31:                                               ; preds = %29, %26
  %32 = phi <1 x half> [ %30, %29 ], [ zeroinitializer, %26 ]
  %33 = extractelement <1 x half> %32, i64 0
  %34 = fpext half %28 to float
  %35 = fpext half %33 to float
  %36 = fmul float %34, %34
  %37 = fmul float %35, %35
  %38 = fadd float %36, %37
  %39 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %38, i32 280, i32 15, i32 15, i1 true)
  %40 = fadd float %39, %38
  %41 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %40, i32 276, i32 15, i32 15, i1 true)
  %42 = fadd float %41, %40
  %43 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %42, i32 274, i32 15, i32 15, i1 true)
  %44 = fadd float %43, %42
  %45 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %44, i32 273, i32 15, i32 15, i1 true)
  %46 = fadd float %45, %44
  %47 = bitcast float %46 to i32
  %48 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %47, i32 -1, i32 -1, i1 true, i1 false)
  %49 = bitcast i32 %48 to float
  %50 = fadd float %46, %49
  %51 = tail call float @llvm.amdgcn.readlane.f32(float %50, i32 31)
  %52 = lshr exact i32 %12, 3
  %53 = and i32 %52, 12
  %54 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %53
  %55 = insertelement <1 x float> poison, float %51, i64 0
  store <1 x float> %55, ptr addrspace(3) %54, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %56 = shl nuw nsw i32 %10, 2
  %57 = and i32 %56, 12
  %58 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %57
  %59 = load <1 x float>, ptr addrspace(3) %58, align 4
  %60 = extractelement <1 x float> %59, i64 0
  %61 = bitcast float %60 to i32
  %62 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %61, i32 354, i32 15, i32 15, i1 true)
  %63 = bitcast i32 %62 to float
  %64 = fadd float %60, %63
  %65 = bitcast float %64 to i32
  %66 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %65, i32 353, i32 15, i32 15, i1 true)
  %67 = bitcast i32 %66 to float
  %68 = fadd float %64, %67
  %69 = sitofp i32 %3 to float
  %70 = fdiv float %68, %69
  %71 = fadd float %4, %70
  %72 = tail call float @llvm.amdgcn.rsq.f32(float %71)
  %73 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %20
  br i1 %15, label %74, label %78

74:                                               ; preds = %31
  %75 = zext nneg i32 %13 to i64
  %76 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %75
  %77 = load <1 x half>, ptr addrspace(1) %76, align 2
  br label %78

78:                                               ; preds = %74, %31
  %79 = phi <1 x half> [ %77, %74 ], [ zeroinitializer, %31 ]
  %80 = extractelement <1 x half> %79, i64 0
  br i1 %16, label %81, label %83

81:                                               ; preds = %78
  %82 = load <1 x half>, ptr addrspace(1) %73, align 2
  br label %83

83:                                               ; preds = %81, %78
  %84 = phi <1 x half> [ %82, %81 ], [ zeroinitializer, %78 ]
  %85 = extractelement <1 x half> %84, i64 0
  %86 = fpext half %85 to float
  %87 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %18
  %88 = getelementptr [2 x i8], ptr addrspace(1) %87, i64 %20
  %89 = fmul float %72, %35
  %90 = fmul float %89, %86
  %91 = fptrunc float %90 to half
  br i1 %15, label %92, label %100

92:                                               ; preds = %83
  %93 = zext nneg i32 %13 to i64
  %94 = getelementptr [2 x i8], ptr addrspace(1) %87, i64 %93
  %95 = fmul float %72, %34
  %96 = fpext half %80 to float
  %97 = fmul float %95, %96
  %98 = fptrunc float %97 to half
  %99 = insertelement <1 x half> poison, half %98, i64 0
  store <1 x half> %99, ptr addrspace(1) %94, align 2
  br label %100

100:                                              ; preds = %92, %83
  br i1 %16, label %101, label %103

101:                                              ; preds = %100
  %102 = insertelement <1 x half> poison, half %91, i64 0
  store <1 x half> %102, ptr addrspace(1) %88, align 2
  br label %103

103:                                              ; preds = %101, %100
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
declare float @llvm.amdgcn.rsq.f32(float) #4

; Function Attrs: convergent nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.readlane.f32(float, i32) #5

attributes #0 = { mustprogress norecurse nounwind willreturn "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { convergent nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
