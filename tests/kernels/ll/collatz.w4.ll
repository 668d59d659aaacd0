; kernel=collatz block=128 shared=8
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external local_unnamed_addr addrspace(3) global [0 x i8], align 16

; Function Attrs: norecurse nounwind
define amdgpu_kernel void @collatz(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, i32 inreg %2, ptr addrspace(1) inreg nofree readnone captures(none) %3, ptr addrspace(1) inreg nofree readnone captures(none) %4) local_unnamed_addr #0 {
  %6 = tail call i32 @llvm.amdgcn.wave.id()
  %7 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %8 = shl i32 %7, 6
  %9 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %10 = and i32 %9, 31
  %11 = shl i32 %6, 5
  %.masked = and i32 %11, 32
  %12 = or disjoint i32 %.masked, %8
  %13 = or disjoint i32 %12, %10
  %14 = icmp slt i32 %13, %2
  br i1 %14, label %15, label %19

15:                                               ; preds = %5
  %16 = sext i32 %13 to i64
  %17 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %16
  %18 = load <1 x i32>, ptr addrspace(1) %17, align 4
  br label %19

19:                                               ; preds = %15, %5
  %20 = phi <1 x i32> [ %18, %15 ], [ splat (i32 1), %5 ]
  %21 = extractelement <1 x i32> %20, i64 0
  %22 = lshr exact i32 %11, 3
  %23 = and i32 %22, 4
  %24 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %23
  %25 = shl nuw nsw i32 %9, 2
  %26 = and i32 %25, 4
  %27 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %26
  br label %28

28:                                               ; preds = %47, %19
  %.pn1 = phi i32 [ %58, %47 ], [ %21, %19 ]
  %29 = phi i32 [ %50, %47 ], [ 0, %19 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %30 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %.pn1, i32 280, i32 15, i32 15, i1 true)
  %31 = tail call i32 @llvm.smax.i32(i32 %.pn1, i32 %30)
  %32 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %31, i32 276, i32 15, i32 15, i1 true)
  %33 = tail call i32 @llvm.smax.i32(i32 %31, i32 %32)
  %34 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %33, i32 274, i32 15, i32 15, i1 true)
  %35 = tail call i32 @llvm.smax.i32(i32 %33, i32 %34)
  %36 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %35, i32 273, i32 15, i32 15, i1 true)
  %37 = tail call i32 @llvm.smax.i32(i32 %35, i32 %36)
  %38 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %37, i32 -1, i32 -1, i1 true, i1 false)
  %39 = tail call i32 @llvm.smax.i32(i32 %37, i32 %38)
  %40 = tail call i32 @llvm.amdgcn.readlane.i32(i32 %39, i32 31)
  %41 = insertelement <1 x i32> poison, i32 %40, i64 0
  store <1 x i32> %41, ptr addrspace(3) %24, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %42 = load <1 x i32>, ptr addrspace(3) %27, align 4
  %43 = extractelement <1 x i32> %42, i64 0
  %44 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %43, i32 353, i32 15, i32 15, i1 true)
  %45 = tail call i32 @llvm.smax.i32(i32 %43, i32 %44)
  %46 = icmp sgt i32 %45, 1
  br i1 %46, label %47, label %59

47:                                               ; preds = %28
  %48 = icmp ne i32 %.pn1, 1
  %49 = zext i1 %48 to i32
  %50 = add i32 %29, %49
  %51 = icmp eq i32 %.pn1, 1
  %52 = and i32 %.pn1, 1
  %53 = icmp eq i32 %52, 0
  %54 = sdiv i32 %.pn1, 2
  %55 = mul i32 %.pn1, 3
  %56 = add i32 %55, 1
  %57 = select i1 %53, i32 %54, i32 %56
  %58 = select i1 %51, i32 1, i32 %57
  br label %28

59:                                               ; preds = %28
  %60 = and i32 %6, 2
  %61 = icmp eq i32 %60, 0
  %62 = and i1 %61, %14
  br i1 %62, label %63, label %67

63:                                               ; preds = %59
  %64 = sext i32 %13 to i64
  %65 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %64
  %66 = insertelement <1 x i32> poison, i32 %29, i64 0
  store <1 x i32> %66, ptr addrspace(1) %65, align 4
  br label %67

67:                                               ; preds = %63, %59
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.signal(i32 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.wait(i16 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #4

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.readlane.i32(i32, i32) #3

attributes #0 = { norecurse nounwind "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
