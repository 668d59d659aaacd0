; ModuleID = 'reduce.c'
source_filename = "reduce.c"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgcn-amd-amdhsa"

@partial = internal unnamed_addr addrspace(3) global [256 x i32] zeroinitializer, align 4

; Function Attrs: convergent mustprogress nofree norecurse nounwind willreturn
define protected amdgpu_kernel void @reduce(ptr addrspace(1) noundef readonly captures(none) %0, ptr addrspace(1) noundef writeonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %5 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %6 = shl nsw i32 %5, 8
  %7 = add nsw i32 %6, %4
  %8 = icmp slt i32 %7, %2
  br i1 %8, label %9, label %13

9:                                                ; preds = %3
  %10 = sext i32 %7 to i64
  %11 = getelementptr inbounds i32, ptr addrspace(1) %0, i64 %10
  %12 = load i32, ptr addrspace(1) %11, align 4, !tbaa !4, !amdgpu.noclobber !8
  br label %13

13:                                               ; preds = %3, %9
  %14 = phi i32 [ %12, %9 ], [ 0, %3 ]
  %15 = getelementptr inbounds nuw i32, ptr addrspace(3) @partial, i32 %4
  store i32 %14, ptr addrspace(3) %15, align 4, !tbaa !4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %16 = icmp samesign ult i32 %4, 128
  br i1 %16, label %17, label %22

17:                                               ; preds = %13
  %18 = getelementptr inbounds nuw i8, ptr addrspace(3) %15, i32 512
  %19 = load i32, ptr addrspace(3) %18, align 4, !tbaa !4
  %20 = load i32, ptr addrspace(3) %15, align 4, !tbaa !4
  %21 = add nsw i32 %20, %19
  store i32 %21, ptr addrspace(3) %15, align 4, !tbaa !4
  br label %22

22:                                               ; preds = %17, %13
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %23 = icmp samesign ult i32 %4, 64
  br i1 %23, label %24, label %29

24:                                               ; preds = %22
  %25 = getelementptr inbounds nuw i8, ptr addrspace(3) %15, i32 256
  %26 = load i32, ptr addrspace(3) %25, align 4, !tbaa !4
  %27 = load i32, ptr addrspace(3) %15, align 4, !tbaa !4
  %28 = add nsw i32 %27, %26
  store i32 %28, ptr addrspace(3) %15, align 4, !tbaa !4
  br label %29

29:                                               ; preds = %24, %22
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %30 = icmp samesign ult i32 %4, 32
  br i1 %30, label %31, label %36

31:                                               ; preds = %29
  %32 = getelementptr inbounds nuw i8, ptr addrspace(3) %15, i32 128
  %33 = load i32, ptr addrspace(3) %32, align 4, !tbaa !4
  %34 = load i32, ptr addrspace(3) %15, align 4, !tbaa !4
  %35 = add nsw i32 %34, %33
  store i32 %35, ptr addrspace(3) %15, align 4, !tbaa !4
  br label %36

36:                                               ; preds = %31, %29
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %37 = icmp samesign ult i32 %4, 16
  br i1 %37, label %38, label %43

38:                                               ; preds = %36
  %39 = getelementptr inbounds nuw i8, ptr addrspace(3) %15, i32 64
  %40 = load i32, ptr addrspace(3) %39, align 4, !tbaa !4
  %41 = load i32, ptr addrspace(3) %15, align 4, !tbaa !4
  %42 = add nsw i32 %41, %40
  store i32 %42, ptr addrspace(3) %15, align 4, !tbaa !4
  br label %43

43:                                               ; preds = %38, %36
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %44 = icmp samesign ult i32 %4, 8
  br i1 %44, label %45, label %50

45:                                               ; preds = %43
  %46 = getelementptr inbounds nuw i8, ptr addrspace(3) %15, i32 32
  %47 = load i32, ptr addrspace(3) %46, align 4, !tbaa !4
  %48 = load i32, ptr addrspace(3) %15, align 4, !tbaa !4
  %49 = add nsw i32 %48, %47
  store i32 %49, ptr addrspace(3) %15, align 4, !tbaa !4
  br label %50

50:                                               ; preds = %45, %43
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %51 = icmp samesign ult i32 %4, 4
  br i1 %51, label %52, label %57

52:                                               ; preds = %50
  %53 = getelementptr inbounds nuw i8, ptr addrspace(3) %15, i32 16
  %54 = load i32, ptr addrspace(3) %53, align 4, !tbaa !4
  %55 = load i32, ptr addrspace(3) %15, align 4, !tbaa !4
  %56 = add nsw i32 %55, %54
  store i32 %56, ptr addrspace(3) %15, align 4, !tbaa !4
  br label %57

57:                                               ; preds = %52, %50
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %58 = icmp samesign ult i32 %4, 2
  br i1 %58, label %59, label %64

59:                                               ; preds = %57
  %60 = getelementptr inbounds nuw i8, ptr addrspace(3) %15, i32 8
  %61 = load i32, ptr addrspace(3) %60, align 4, !tbaa !4
  %62 = load i32, ptr addrspace(3) %15, align 4, !tbaa !4
  %63 = add nsw i32 %62, %61
  store i32 %63, ptr addrspace(3) %15, align 4, !tbaa !4
  br label %64

64:                                               ; preds = %59, %57
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %65 = icmp eq i32 %4, 0
  br i1 %65, label %66, label %71

66:                                               ; preds = %64
  %67 = load <2 x i32>, ptr addrspace(3) %15, align 4, !tbaa !4
  %68 = extractelement <2 x i32> %67, i64 0
  %69 = extractelement <2 x i32> %67, i64 1
  %70 = add nsw i32 %68, %69
  store i32 %70, ptr addrspace(3) %15, align 4, !tbaa !4
  br label %71

71:                                               ; preds = %66, %64
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %72 = icmp eq i32 %4, 0
  br i1 %72, label %73, label %77

73:                                               ; preds = %71
  %74 = sext i32 %5 to i64
  %75 = getelementptr inbounds i32, ptr addrspace(1) %1, i64 %74
  %76 = load i32, ptr addrspace(3) @partial, align 4, !tbaa !4
  store i32 %76, ptr addrspace(1) %75, align 4, !tbaa !4
  br label %77

77:                                               ; preds = %73, %71
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier() #2

attributes #0 = { convergent mustprogress nofree norecurse nounwind willreturn "amdgpu-flat-work-group-size"="256,256" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workgroup-id-x" "amdgpu-no-workgroup-id-y" "amdgpu-no-workgroup-id-z" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="gfx1201" "target-features"="+16-bit-insts,+atomic-buffer-global-pk-add-f16-insts,+atomic-buffer-pk-add-bf16-inst,+atomic-ds-pk-add-16-insts,+atomic-fadd-rtn-insts,+atomic-flat-pk-add-16-insts,+atomic-fmin-fmax-global-f32,+atomic-global-pk-add-bf16-inst,+ci-insts,+cube-insts,+cvt-pknorm-vop2-insts,+dl-insts,+dot10-insts,+dot11-insts,+dot12-insts,+dot7-insts,+dot8-insts,+dot9-insts,+dpp,+fp8-conversion-insts,+gfx10-3-insts,+gfx10-insts,+gfx11-insts,+gfx12-insts,+gfx8-insts,+gfx9-insts,+lerp-inst,+qsad-insts,+sad-insts,+wavefrontsize32" "uniform-work-group-size"="false" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}
!llvm.errno.tbaa = !{!4}

!0 = !{i32 1, !"amdhsa_code_object_version", i32 600}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{}
