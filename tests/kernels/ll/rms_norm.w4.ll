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
  %14 = icmp slt i32 %13, %3
  %15 = mul i32 %3, %9
  br i1 %14, label %16, label %22

16:                                               ; preds = %7
  %17 = sext i32 %15 to i64
  %18 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %17
  %19 = zext nneg i32 %13 to i64
  %20 = getelementptr [4 x i8], ptr addrspace(1) %18, i64 %19
  %21 = load <1 x float>, ptr addrspace(1) %20, align 4
  br label %22

22:                                               ; preds = %16, %7
  %23 = phi <1 x float> [ %21, %16 ], [ zeroinitializer, %7 ]
  %24 = extractelement <1 x float> %23, i64 0
  %25 = fmul float %24, %24
  %26 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %25, i32 280, i32 15, i32 15, i1 true)
  %27 = fadd float %26, %25
  %28 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %27, i32 276, i32 15, i32 15, i1 true)
  %29 = fadd float %28, %27
  %30 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %29, i32 274, i32 15, i32 15, i1 true)
  %31 = fadd float %30, %29
  %32 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %31, i32 273, i32 15, i32 15, i1 true)
  %33 = fadd float %32, %31
  %34 = bitcast float %33 to i32
  %35 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %34, i32 -1, i32 -1, i1 true, i1 false)
  %36 = bitcast i32 %35 to float
  %37 = fadd float %33, %36
  %38 = tail call float @llvm.amdgcn.readlane.f32(float %37, i32 31)
  %39 = lshr exact i32 %12, 3
  %40 = and i32 %39, 12
  %41 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %40
  %42 = insertelement <1 x float> poison, float %38, i64 0
  store <1 x float> %42, ptr addrspace(3) %41, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %43 = shl nuw nsw i32 %10, 2
  %44 = and i32 %43, 12
  %45 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %44
  %46 = load <1 x float>, ptr addrspace(3) %45, align 4
  %47 = extractelement <1 x float> %46, i64 0
  %48 = bitcast float %47 to i32
  %49 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %48, i32 354, i32 15, i32 15, i1 true)
  %50 = bitcast i32 %49 to float
  %51 = fadd float %47, %50
  %52 = bitcast float %51 to i32
  %53 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %52, i32 353, i32 15, i32 15, i1 true)
  br i1 %14, label %54, label %.critedge

54:                                               ; preds = %22
  %55 = bitcast i32 %53 to float
  %56 = fadd float %51, %55
  %57 = uitofp nneg i32 %3 to float
  %58 = fdiv float %56, %57
  %59 = fadd float %4, %58
  %60 = tail call float @llvm.amdgcn.rsq.f32(float %59)
  %61 = zext nneg i32 %13 to i64
  %62 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %61
  %63 = load <1 x float>, ptr addrspace(1) %62, align 4
  %64 = fmul float %24, %60
  %65 = extractelement <1 x float> %63, i64 0
  %66 = fmul float %64, %65
  %67 = insertelement <1 x float> poison, float %66, i64 0
  %68 = sext i32 %15 to i64
  %69 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %68
  %70 = getelementptr [4 x i8], ptr addrspace(1) %69, i64 %61
  store <1 x float> %67, ptr addrspace(1) %70, align 4
  br label %.critedge

.critedge:                                        ; preds = %22, %54
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
