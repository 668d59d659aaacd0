; kernel=linear_scan block=128 shared=32
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external local_unnamed_addr addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @linear_scan(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #0 {
  %7 = tail call i32 @llvm.amdgcn.wave.id()
  %8 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %9 = and i32 %8, 31
  %10 = shl i32 %7, 5
  %.masked = and i32 %10, 96
  %11 = or disjoint i32 %.masked, %9
  %12 = icmp slt i32 %11, %3
  br i1 %12, label %13, label %17

13:                                               ; preds = %6
  %14 = zext nneg i32 %11 to i64
  %15 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %14
  %16 = load <1 x float>, ptr addrspace(1) %15, align 4
  br label %17

17:                                               ; preds = %13, %6
  %18 = phi <1 x float> [ %16, %13 ], [ splat (float 1.000000e+00), %6 ]
  %19 = extractelement <1 x float> %18, i64 0
  br i1 %12, label %20, label %24

20:                                               ; preds = %17
  %21 = zext nneg i32 %11 to i64
  %22 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %21
  %23 = load <1 x float>, ptr addrspace(1) %22, align 4
  br label %24

24:                                               ; preds = %20, %17
  %25 = phi <1 x float> [ %23, %20 ], [ zeroinitializer, %17 ]
  %26 = extractelement <1 x float> %25, i64 0
  %27 = lshr i32 %8, 5
  %28 = and i32 %27, 3
  %29 = bitcast float %19 to i32
  %30 = tail call i32 @llvm.usub.sat.i32(i32 %9, i32 1)
  %31 = shl nuw nsw i32 %30, 2
  %32 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %31, i32 %29)
  %33 = bitcast i32 %32 to float
  %34 = bitcast float %26 to i32
  %35 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %31, i32 %34)
  %36 = bitcast i32 %35 to float
  %.not = icmp eq i32 %9, 0
  %37 = fmul float %19, %33
  %38 = fmul float %19, %36
  %39 = fadd float %26, %38
  %40 = select i1 %.not, float %19, float %37
  %41 = select i1 %.not, float %26, float %39
  %42 = bitcast float %40 to i32
  %43 = icmp samesign ult i32 %9, 2
  %44 = shl nuw nsw i32 %9, 2
  %45 = add nsw i32 %44, -8
  %46 = select i1 %43, i32 %44, i32 %45
  %47 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %46, i32 %42)
  %48 = bitcast i32 %47 to float
  %49 = bitcast float %41 to i32
  %50 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %46, i32 %49)
  %51 = bitcast i32 %50 to float
  %52 = icmp samesign ugt i32 %9, 1
  %53 = fmul float %40, %48
  %54 = fmul float %40, %51
  %55 = fadd float %54, %41
  %56 = select i1 %52, float %53, float %40
  %57 = select i1 %52, float %55, float %41
  %58 = bitcast float %56 to i32
  %59 = icmp samesign ult i32 %9, 4
  %60 = add nsw i32 %44, -16
  %61 = select i1 %59, i32 %44, i32 %60
  %62 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %61, i32 %58)
  %63 = bitcast i32 %62 to float
  %64 = bitcast float %57 to i32
  %65 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %61, i32 %64)
  %66 = bitcast i32 %65 to float
  %67 = icmp samesign ugt i32 %9, 3
  %68 = fmul float %56, %63
  %69 = fmul float %56, %66
  %70 = fadd float %69, %57
  %71 = select i1 %67, float %68, float %56
  %72 = select i1 %67, float %70, float %57
  %73 = bitcast float %71 to i32
  %74 = icmp samesign ult i32 %9, 8
  %75 = add nsw i32 %44, -32
  %76 = select i1 %74, i32 %44, i32 %75
  %77 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %76, i32 %73)
  %78 = bitcast i32 %77 to float
  %79 = bitcast float %72 to i32
  %80 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %76, i32 %79)
  %81 = bitcast i32 %80 to float
  %82 = icmp samesign ugt i32 %9, 7
  %83 = fmul float %71, %78
  %84 = fmul float %71, %81
  %85 = fadd float %84, %72
  %86 = select i1 %82, float %83, float %71
  %87 = select i1 %82, float %85, float %72
  %88 = bitcast float %86 to i32
  %89 = icmp samesign ult i32 %9, 16
  %90 = add nsw i32 %44, -64
  %91 = select i1 %89, i32 %44, i32 %90
  %92 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %91, i32 %88)
  %93 = bitcast i32 %92 to float
  %94 = bitcast float %87 to i32
  %95 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %91, i32 %94)
  %96 = bitcast i32 %95 to float
  %97 = icmp samesign ugt i32 %9, 15
  %98 = fmul float %86, %93
  %99 = fmul float %86, %96
  %100 = fadd float %99, %87
  %101 = select i1 %97, float %98, float %86
  %102 = select i1 %97, float %100, float %87
  %103 = icmp eq i32 %9, 31
  br i1 %103, label %104, label %.critedge

104:                                              ; preds = %24
  %105 = getelementptr [4 x i8], ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 16), i32 %28
  %106 = getelementptr [4 x i8], ptr addrspace(3) @global_smem, i32 %28
  store float %98, ptr addrspace(3) %106, align 4
  store float %100, ptr addrspace(3) %105, align 4
  br label %.critedge

.critedge:                                        ; preds = %24, %104
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %12, label %107, label %127

107:                                              ; preds = %.critedge
  %.not1 = icmp eq i32 %28, 0
  %108 = icmp eq i32 %28, 3
  %109 = load float, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 16), align 16
  %110 = load float, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 4), align 4
  %111 = fmul float %109, %110
  %112 = load float, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 20), align 4
  %113 = fadd float %111, %112
  %114 = load float, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 8), align 8
  %115 = fmul float %113, %114
  %116 = load float, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 24), align 8
  %117 = fadd float %115, %116
  %118 = icmp samesign ugt i32 %28, 1
  %119 = select i1 %118, float %113, float %109
  %120 = select i1 %108, float %117, float %119
  %121 = fmul float %101, %120
  %122 = fadd float %102, %121
  %123 = select i1 %.not1, float %102, float %122
  %124 = insertelement <1 x float> poison, float %123, i64 0
  %125 = zext nneg i32 %11 to i64
  %126 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %125
  store <1 x float> %124, ptr addrspace(1) %126, align 4
  br label %127

127:                                              ; preds = %107, %.critedge
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

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
