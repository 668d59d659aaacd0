; kernel=softmax block=128 shared=16
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external local_unnamed_addr addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp2.f32(float) #0

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @softmax(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, i32 inreg %2, ptr addrspace(1) inreg nofree readnone captures(none) %3, ptr addrspace(1) inreg nofree readnone captures(none) %4) local_unnamed_addr #1 {
  %6 = tail call i32 @llvm.amdgcn.wave.id()
  %7 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %8 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %9 = and i32 %8, 31
  %10 = shl i32 %6, 5
  %.masked = and i32 %10, 96
  %11 = or disjoint i32 %.masked, %9
  %12 = or disjoint i32 %11, 128
  %13 = icmp slt i32 %11, %2
  %14 = icmp slt i32 %12, %2
  %15 = mul i32 %2, %7
  %16 = sext i32 %15 to i64
  %17 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %16
  %18 = zext nneg i32 %12 to i64
  %19 = getelementptr [4 x i8], ptr addrspace(1) %17, i64 %18
  br i1 %13, label %20, label %24

20:                                               ; preds = %5
  %21 = zext nneg i32 %11 to i64
  %22 = getelementptr [4 x i8], ptr addrspace(1) %17, i64 %21
  %23 = load <1 x float>, ptr addrspace(1) %22, align 4
  br label %24

24:                                               ; preds = %20, %5
  %25 = phi <1 x float> [ %23, %20 ], [ splat (float -inf), %5 ]
  %26 = extractelement <1 x float> %25, i64 0
  br i1 %14, label %27, label %29

27:                                               ; preds = %24
  %28 = load <1 x float>, ptr addrspace(1) %19, align 4
  br label %29

29:                                               ; preds = %27, %24
  %30 = phi <1 x float> [ %28, %27 ], [ splat (float -inf), %24 ]
  %31 = extractelement <1 x float> %30, i64 0
  %32 = tail call float @llvm.maxnum.f32(float %26, float %31)
  %33 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %32, i32 280, i32 15, i32 15, i1 true)
  %34 = tail call float @llvm.maxnum.f32(float %32, float %33)
  %35 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %34, i32 276, i32 15, i32 15, i1 true)
  %36 = tail call float @llvm.maxnum.f32(float %34, float %35)
  %37 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %36, i32 274, i32 15, i32 15, i1 true)
  %38 = tail call float @llvm.maxnum.f32(float %36, float %37)
  %39 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %38, i32 273, i32 15, i32 15, i1 true)
  %40 = tail call float @llvm.maxnum.f32(float %38, float %39)
  %41 = bitcast float %40 to i32
  %42 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %41, i32 -1, i32 -1, i1 true, i1 false)
  %43 = bitcast i32 %42 to float
  %44 = tail call float @llvm.maxnum.f32(float %40, float %43)
  %45 = tail call float @llvm.amdgcn.readlane.f32(float %44, i32 31)
  %46 = lshr exact i32 %10, 3
  %47 = and i32 %46, 12
  %48 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %47
  %49 = insertelement <1 x float> poison, float %45, i64 0
  store <1 x float> %49, ptr addrspace(3) %48, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %50 = shl nuw nsw i32 %8, 2
  %51 = and i32 %50, 12
  %52 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %51
  %53 = load <1 x float>, ptr addrspace(3) %52, align 4
  %54 = extractelement <1 x float> %53, i64 0
  %55 = bitcast float %54 to i32
  %56 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %55, i32 354, i32 15, i32 15, i1 true)
  %57 = bitcast i32 %56 to float
  %58 = tail call float @llvm.maxnum.f32(float %54, float %57)
  %59 = bitcast float %58 to i32
  %60 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %59, i32 353, i32 15, i32 15, i1 true)
  %61 = bitcast i32 %60 to float
  %62 = tail call float @llvm.maxnum.f32(float %58, float %61)
  %63 = fsub float %26, %62
  %64 = fsub float %31, %62
  %65 = fmul float %63, f0x3FB8AA3B
  %66 = tail call float @llvm.exp2.f32(float %65)
  %67 = fmul float %64, f0x3FB8AA3B
  %68 = tail call float @llvm.exp2.f32(float %67)
  %69 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %16
  %70 = getelementptr [4 x i8], ptr addrspace(1) %69, i64 %18
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %71 = fadd float %66, %68
  %72 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %71, i32 280, i32 15, i32 15, i1 true)
  %73 = fadd float %72, %71
  %74 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %73, i32 276, i32 15, i32 15, i1 true)
  %75 = fadd float %74, %73
  %76 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %75, i32 274, i32 15, i32 15, i1 true)
  %77 = fadd float %76, %75
  %78 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %77, i32 273, i32 15, i32 15, i1 true)
  %79 = fadd float %78, %77
  %80 = bitcast float %79 to i32
  %81 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %80, i32 -1, i32 -1, i1 true, i1 false)
  %82 = bitcast i32 %81 to float
  %83 = fadd float %79, %82
  %84 = tail call float @llvm.amdgcn.readlane.f32(float %83, i32 31)
  %85 = insertelement <1 x float> poison, float %84, i64 0
  store <1 x float> %85, ptr addrspace(3) %48, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %86 = load <1 x float>, ptr addrspace(3) %52, align 4
  %87 = extractelement <1 x float> %86, i64 0
  %88 = bitcast float %87 to i32
  %89 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %88, i32 354, i32 15, i32 15, i1 true)
  %90 = bitcast i32 %89 to float
  %91 = fadd float %87, %90
  %92 = bitcast float %91 to i32
  %93 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %92, i32 353, i32 15, i32 15, i1 true)
  %94 = bitcast i32 %93 to float
  %95 = fadd float %91, %94
  %96 = fdiv float %68, %95
  br i1 %13, label %97, label %102

97:                                               ; preds = %29
  %98 = fdiv float %66, %95
  %99 = insertelement <1 x float> poison, float %98, i64 0
  %100 = zext nneg i32 %11 to i64
  %101 = getelementptr [4 x i8], ptr addrspace(1) %69, i64 %100
  store <1 x float> %99, ptr addrspace(1) %101, align 4
  br label %102

102:                                              ; preds = %97, %29
  br i1 %14, label %103, label %105

103:                                              ; preds = %102
  %104 = insertelement <1 x float> poison, float %96, i64 0
  store <1 x float> %104, ptr addrspace(1) %70, align 4
  br label %105

105:                                              ; preds = %103, %102
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #2

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

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.signal(i32 immarg) #4

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.wait(i16 immarg) #4

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #3

; Function Attrs: convergent nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.readlane.f32(float, i32) #5

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress norecurse nounwind willreturn "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #4 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #5 = { convergent nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
