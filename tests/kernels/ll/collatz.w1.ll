; kernel=collatz block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite)
define amdgpu_kernel void @collatz(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, i32 inreg %2, ptr addrspace(1) inreg nofree readnone captures(none) %3, ptr addrspace(1) inreg nofree readnone captures(none) %4) local_unnamed_addr #0 {
  %6 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %7 = shl i32 %6, 6
  %8 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %9 = and i32 %8, 31
  %10 = or disjoint i32 %7, %9
  %11 = or disjoint i32 %10, 32
  %12 = icmp slt i32 %10, %2
  %13 = icmp slt i32 %11, %2
  %14 = sext i32 %11 to i64
  %15 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %14
  br i1 %12, label %16, label %20

16:                                               ; preds = %5
  %17 = sext i32 %10 to i64
  %18 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %17
  %19 = load <1 x i32>, ptr addrspace(1) %18, align 4
  br label %20

20:                                               ; preds = %16, %5
  %21 = phi <1 x i32> [ %19, %16 ], [ splat (i32 1), %5 ]
  %22 = extractelement <1 x i32> %21, i64 0
  br i1 %13, label %23, label %25

23:                                               ; preds = %20
  %24 = load <1 x i32>, ptr addrspace(1) %15, align 4
  br label %25

25:                                               ; preds = %23, %20
  %26 = phi <1 x i32> [ %24, %23 ], [ splat (i32 1), %20 ]
  %27 = extractelement <1 x i32> %26, i64 0
  br label %28

28:                                               ; preds = %44, %25
  %.pn3 = phi i32 [ %65, %44 ], [ %22, %25 ]
  %.pn1 = phi i32 [ %66, %44 ], [ %27, %25 ]
  %29 = phi i32 [ %49, %44 ], [ 0, %25 ]
  %30 = phi i32 [ %50, %44 ], [ 0, %25 ]
  %31 = tail call i32 @llvm.smax.i32(i32 %.pn3, i32 %.pn1)
  %32 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %31, i32 280, i32 15, i32 15, i1 true)
  %33 = tail call i32 @llvm.smax.i32(i32 %31, i32 %32)
  %34 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %33, i32 276, i32 15, i32 15, i1 true)
  %35 = tail call i32 @llvm.smax.i32(i32 %33, i32 %34)
  %36 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %35, i32 274, i32 15, i32 15, i1 true)
  %37 = tail call i32 @llvm.smax.i32(i32 %35, i32 %36)
  %38 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %37, i32 273, i32 15, i32 15, i1 true)
  %39 = tail call i32 @llvm.smax.i32(i32 %37, i32 %38)
  %40 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %39, i32 -1, i32 -1, i1 true, i1 false)
  %41 = tail call i32 @llvm.smax.i32(i32 %39, i32 %40)
  %42 = tail call i32 @llvm.amdgcn.readlane.i32(i32 %41, i32 31)
  %43 = icmp sgt i32 %42, 1
  br i1 %43, label %44, label %67

44:                                               ; preds = %28
  %45 = icmp ne i32 %.pn3, 1
  %46 = icmp ne i32 %.pn1, 1
  %47 = zext i1 %45 to i32
  %48 = zext i1 %46 to i32
  %49 = add i32 %29, %47
  %50 = add i32 %30, %48
  %51 = icmp eq i32 %.pn3, 1
  %52 = icmp eq i32 %.pn1, 1
  %53 = and i32 %.pn3, 1
  %54 = icmp eq i32 %53, 0
  %55 = and i32 %.pn1, 1
  %56 = icmp eq i32 %55, 0
  %57 = sdiv i32 %.pn3, 2
  %58 = sdiv i32 %.pn1, 2
  %59 = mul i32 %.pn3, 3
  %60 = mul i32 %.pn1, 3
  %61 = add i32 %59, 1
  %62 = add i32 %60, 1
  %63 = select i1 %54, i32 %57, i32 %61
  %64 = select i1 %56, i32 %58, i32 %62
  %65 = select i1 %51, i32 1, i32 %63
  %66 = select i1 %52, i32 1, i32 %64
  br label %28

67:                                               ; preds = %28
  %68 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %14
  br i1 %12, label %69, label %73

69:                                               ; preds = %67
  %70 = sext i32 %10 to i64
  %71 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %70
  %72 = insertelement <1 x i32> poison, i32 %29, i64 0
  store <1 x i32> %72, ptr addrspace(1) %71, align 4
  br label %73

73:                                               ; preds = %69, %67
  br i1 %13, label %74, label %76

74:                                               ; preds = %73
  %75 = insertelement <1 x i32> poison, i32 %30, i64 0
  store <1 x i32> %75, ptr addrspace(1) %68, align 4
  br label %76

76:                                               ; preds = %74, %73
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.readlane.i32(i32, i32) #3

attributes #0 = { nofree norecurse nounwind memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
