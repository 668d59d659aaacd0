; kernel=cumsum block=128 shared=32
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external local_unnamed_addr addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @cumsum(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, i32 inreg %2, ptr addrspace(1) inreg nofree readnone captures(none) %3, ptr addrspace(1) inreg nofree readnone captures(none) %4) local_unnamed_addr #0 {
  %6 = tail call i32 @llvm.amdgcn.wave.id()
  %7 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %8 = and i32 %7, 31
  %9 = shl i32 %6, 5
  %.masked = and i32 %9, 96
  %10 = or disjoint i32 %.masked, %8
  %11 = or disjoint i32 %10, 128
  %12 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %13 = mul i32 %2, %12
  %14 = icmp slt i32 %10, %2
  %15 = icmp slt i32 %11, %2
  %16 = sext i32 %13 to i64
  %17 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %16
  %18 = zext nneg i32 %10 to i64
  %19 = getelementptr [4 x i8], ptr addrspace(1) %17, i64 %18
  %20 = zext nneg i32 %11 to i64
  %21 = getelementptr [4 x i8], ptr addrspace(1) %17, i64 %20
  %22 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %16
  %23 = getelementptr [4 x i8], ptr addrspace(1) %22, i64 %20
  br i1 %14, label %24, label %27

24:                                               ; preds = %5
  %25 = getelementptr [4 x i8], ptr addrspace(1) %22, i64 %18
  %26 = load <1 x i32>, ptr addrspace(1) %25, align 4
  br label %27

27:                                               ; preds = %24, %5
  %28 = phi <1 x i32> [ %26, %24 ], [ zeroinitializer, %5 ]
  %29 = extractelement <1 x i32> %28, i64 0
  br i1 %15, label %30, label %32

30:                                               ; preds = %27
  %31 = load <1 x i32>, ptr addrspace(1) %23, align 4
  br label %32

32:                                               ; preds = %30, %27
  %33 = phi <1 x i32> [ %31, %30 ], [ zeroinitializer, %27 ]
  %34 = extractelement <1 x i32> %33, i64 0
  %35 = lshr i32 %7, 5
  %36 = and i32 %35, 3
  %37 = tail call i32 @llvm.usub.sat.i32(i32 %8, i32 1)
  %38 = shl nuw nsw i32 %37, 2
  %39 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %38, i32 %29)
  %.not = icmp eq i32 %8, 0
  %40 = select i1 %.not, i32 0, i32 %39
  %41 = add i32 %40, %29
  %42 = icmp samesign ult i32 %8, 2
  %43 = shl nuw nsw i32 %8, 2
  %44 = add nsw i32 %43, -8
  %45 = select i1 %42, i32 %43, i32 %44
  %46 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %45, i32 %41)
  %47 = icmp samesign ugt i32 %8, 1
  %48 = select i1 %47, i32 %46, i32 0
  %49 = add i32 %41, %48
  %50 = icmp samesign ult i32 %8, 4
  %51 = add nsw i32 %43, -16
  %52 = select i1 %50, i32 %43, i32 %51
  %53 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %52, i32 %49)
  %54 = icmp samesign ugt i32 %8, 3
  %55 = select i1 %54, i32 %53, i32 0
  %56 = add i32 %49, %55
  %57 = icmp samesign ult i32 %8, 8
  %58 = add nsw i32 %43, -32
  %59 = select i1 %57, i32 %43, i32 %58
  %60 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %59, i32 %56)
  %61 = icmp samesign ugt i32 %8, 7
  %62 = select i1 %61, i32 %60, i32 0
  %63 = add i32 %56, %62
  %64 = icmp samesign ult i32 %8, 16
  %65 = add nsw i32 %43, -64
  %66 = select i1 %64, i32 %43, i32 %65
  %67 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %66, i32 %63)
  %68 = icmp samesign ugt i32 %8, 15
  %69 = select i1 %68, i32 %67, i32 0
  %70 = add i32 %63, %69
  %71 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %38, i32 %34)
  %72 = select i1 %.not, i32 0, i32 %71
  %73 = add i32 %72, %34
  %74 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %45, i32 %73)
  %75 = select i1 %47, i32 %74, i32 0
  %76 = add i32 %73, %75
  %77 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %52, i32 %76)
  %78 = select i1 %54, i32 %77, i32 0
  %79 = add i32 %76, %78
  %80 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %59, i32 %79)
  %81 = select i1 %61, i32 %80, i32 0
  %82 = add i32 %79, %81
  %83 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %66, i32 %82)
  %84 = select i1 %68, i32 %83, i32 0
  %85 = add i32 %82, %84
  %86 = icmp eq i32 %8, 31
  br i1 %86, label %87, label %.critedge

87:                                               ; preds = %32
  %88 = getelementptr [4 x i8], ptr addrspace(3) @global_smem, i32 %36
  %89 = getelementptr i8, ptr addrspace(3) %88, i32 16
  store i32 %70, ptr addrspace(3) %88, align 4
  store i32 %85, ptr addrspace(3) %89, align 4
  br label %.critedge

.critedge:                                        ; preds = %32, %87
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %90 = load i32, ptr addrspace(3) @global_smem, align 16
  %91 = load i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 4), align 4
  %92 = icmp samesign ugt i32 %36, 1
  %93 = add i32 %91, %90
  %94 = load i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 8), align 8
  %95 = icmp eq i32 %36, 3
  %96 = add i32 %93, %94
  %97 = load i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 12), align 4
  %98 = add i32 %96, %97
  %99 = load i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 16), align 16
  %.not2 = icmp eq i32 %36, 0
  %100 = add i32 %98, %99
  %101 = select i1 %.not2, i32 %98, i32 %100
  %102 = load i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 20), align 4
  %103 = add i32 %100, %102
  %104 = select i1 %92, i32 %103, i32 %101
  %105 = load i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 24), align 8
  %106 = add i32 %103, %105
  %107 = select i1 %95, i32 %106, i32 %104
  %108 = add i32 %107, %85
  br i1 %14, label %109, label %115

109:                                              ; preds = %.critedge
  %110 = select i1 %92, i32 %93, i32 %90
  %111 = select i1 %95, i32 %96, i32 %110
  %112 = select i1 %.not2, i32 0, i32 %111
  %113 = add i32 %112, %70
  %114 = insertelement <1 x i32> poison, i32 %113, i64 0
  store <1 x i32> %114, ptr addrspace(1) %19, align 4
  br label %115

115:                                              ; preds = %109, %.critedge
  br i1 %15, label %116, label %118

116:                                              ; preds = %115
  %117 = insertelement <1 x i32> poison, i32 %108, i64 0
  store <1 x i32> %117, ptr addrspace(1) %21, align 4
  br label %118

118:                                              ; preds = %116, %115
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.ds.bpermute(i32, i32) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.signal(i32 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.wait(i16 immarg) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.usub.sat.i32(i32, i32) #4

attributes #0 = { mustprogress norecurse nounwind willreturn "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
