; kernel=cross_entropy block=128 shared=16
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external local_unnamed_addr addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp2.f32(float) #0

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @cross_entropy(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #1 {
  %7 = tail call i32 @llvm.amdgcn.wave.id()
  %8 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %9 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %10 = and i32 %9, 31
  %11 = shl i32 %7, 5
  %.masked = and i32 %11, 96
  %12 = or disjoint i32 %.masked, %10
  %13 = or disjoint i32 %12, 128
  %14 = icmp slt i32 %12, %3
  %15 = icmp slt i32 %13, %3
  %16 = mul i32 %3, %8
  %17 = sext i32 %16 to i64
  %18 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %17
  %19 = zext nneg i32 %13 to i64
  %20 = getelementptr [4 x i8], ptr addrspace(1) %18, i64 %19
  br i1 %14, label %21, label %25

21:                                               ; preds = %6
  %22 = zext nneg i32 %12 to i64
  %23 = getelementptr [4 x i8], ptr addrspace(1) %18, i64 %22
  %24 = load <1 x float>, ptr addrspace(1) %23, align 4
  br label %25

25:                                               ; preds = %21, %6
  %26 = phi <1 x float> [ %24, %21 ], [ splat (float -inf), %6 ]
  %27 = extractelement <1 x float> %26, i64 0
  br i1 %15, label %28, label %30

28:                                               ; preds = %25
  %29 = load <1 x float>, ptr addrspace(1) %20, align 4
  br label %30

30:                                               ; preds = %28, %25
  %31 = phi <1 x float> [ %29, %28 ], [ splat (float -inf), %25 ]
  %32 = extractelement <1 x float> %31, i64 0
  %33 = tail call float @llvm.maxnum.f32(float %27, float %32)
  %34 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %33, i32 280, i32 15, i32 15, i1 true)
  %35 = tail call float @llvm.maxnum.f32(float %33, float %34)
  %36 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %35, i32 276, i32 15, i32 15, i1 true)
  %37 = tail call float @llvm.maxnum.f32(float %35, float %36)
  %38 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %37, i32 274, i32 15, i32 15, i1 true)
  %39 = tail call float @llvm.maxnum.f32(float %37, float %38)
  %40 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %39, i32 273, i32 15, i32 15, i1 true)
  %41 = tail call float @llvm.maxnum.f32(float %39, float %40)
  %42 = bitcast float %41 to i32
  %43 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %42, i32 -1, i32 -1, i1 true, i1 false)
  %44 = bitcast i32 %43 to float
  %45 = tail call float @llvm.maxnum.f32(float %41, float %44)
  %46 = tail call float @llvm.amdgcn.readlane.f32(float %45, i32 31)
  %47 = lshr exact i32 %11, 3
  %48 = and i32 %47, 12
  %49 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %48
  %50 = insertelement <1 x float> poison, float %46, i64 0
  store <1 x float> %50, ptr addrspace(3) %49, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %51 = shl nuw nsw i32 %9, 2
  %52 = and i32 %51, 12
  %53 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %52
  %54 = load <1 x float>, ptr addrspace(3) %53, align 4
  %55 = extractelement <1 x float> %54, i64 0
  %56 = bitcast float %55 to i32
  %57 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %56, i32 354, i32 15, i32 15, i1 true)
  %58 = bitcast i32 %57 to float
  %59 = tail call float @llvm.maxnum.f32(float %55, float %58)
  %60 = bitcast float %59 to i32
  %61 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %60, i32 353, i32 15, i32 15, i1 true)
  %62 = bitcast i32 %61 to float
  %63 = tail call float @llvm.maxnum.f32(float %59, float %62)
  %64 = sext i32 %8 to i64
  %65 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %64
  %66 = load <1 x i32>, ptr addrspace(1) %65, align 4
  %67 = extractelement <1 x i32> %66, i64 0
  %68 = sext i32 %67 to i64
  %69 = getelementptr [4 x i8], ptr addrspace(1) %18, i64 %68
  %70 = load <1 x float>, ptr addrspace(1) %69, align 4
  %71 = fsub float %27, %63
  %72 = fsub float %32, %63
  %73 = fmul float %71, f0x3FB8AA3B
  %74 = tail call float @llvm.exp2.f32(float %73)
  %75 = fmul float %72, f0x3FB8AA3B
  %76 = tail call float @llvm.exp2.f32(float %75)
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %77 = fadd float %74, %76
  %78 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %77, i32 280, i32 15, i32 15, i1 true)
  %79 = fadd float %77, %78
  %80 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %79, i32 276, i32 15, i32 15, i1 true)
  %81 = fadd float %79, %80
  %82 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %81, i32 274, i32 15, i32 15, i1 true)
  %83 = fadd float %81, %82
  %84 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %83, i32 273, i32 15, i32 15, i1 true)
  %85 = fadd float %83, %84
  %86 = bitcast float %85 to i32
  %87 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %86, i32 -1, i32 -1, i1 true, i1 false)
  %88 = bitcast i32 %87 to float
  %89 = fadd float %85, %88
  %90 = tail call float @llvm.amdgcn.readlane.f32(float %89, i32 31)
  %91 = insertelement <1 x float> poison, float %90, i64 0
  store <1 x float> %91, ptr addrspace(3) %49, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %92 = load <1 x float>, ptr addrspace(3) %53, align 4
  %93 = extractelement <1 x float> %92, i64 0
  %94 = bitcast float %93 to i32
  %95 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %94, i32 354, i32 15, i32 15, i1 true)
  %96 = bitcast i32 %95 to float
  %97 = fadd float %93, %96
  %98 = bitcast float %97 to i32
  %99 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %98, i32 353, i32 15, i32 15, i1 true)
  %100 = or i32 %10, %7
  %101 = icmp eq i32 %100, 0
  br i1 %101, label %102, label %111

102:                                              ; preds = %30
  %103 = bitcast i32 %99 to float
  %104 = fadd float %97, %103
  %105 = tail call float @llvm.log.f32(float %104)
  %106 = fadd float %63, %105
  %107 = extractelement <1 x float> %70, i64 0
  %108 = fsub float %106, %107
  %109 = insertelement <1 x float> poison, float %108, i64 0
  %110 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %64
  store <1 x float> %109, ptr addrspace(1) %110, align 4
  br label %111

111:                                              ; preds = %102, %30
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

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.log.f32(float) #0

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
