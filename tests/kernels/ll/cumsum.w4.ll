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
  %26 = load <1 x float>, ptr addrspace(1) %25, align 4
  br label %27

27:                                               ; preds = %24, %5
  %28 = phi <1 x float> [ %26, %24 ], [ zeroinitializer, %5 ]
  %29 = extractelement <1 x float> %28, i64 0
  br i1 %15, label %30, label %32

30:                                               ; preds = %27
  %31 = load <1 x float>, ptr addrspace(1) %23, align 4
  br label %32

32:                                               ; preds = %30, %27
  %33 = phi <1 x float> [ %31, %30 ], [ zeroinitializer, %27 ]
  %34 = extractelement <1 x float> %33, i64 0
  %35 = lshr i32 %7, 5
  %36 = and i32 %35, 3
  %37 = bitcast float %29 to i32
  %38 = tail call i32 @llvm.usub.sat.i32(i32 %8, i32 1)
  %39 = shl nuw nsw i32 %38, 2
  %40 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %39, i32 %37)
  %41 = bitcast i32 %40 to float
  %.not = icmp eq i32 %8, 0
  %42 = fadd float %29, %41
  %43 = select i1 %.not, float %29, float %42
  %44 = bitcast float %43 to i32
  %45 = icmp samesign ult i32 %8, 2
  %46 = shl nuw nsw i32 %8, 2
  %47 = add nsw i32 %46, -8
  %48 = select i1 %45, i32 %46, i32 %47
  %49 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %48, i32 %44)
  %50 = bitcast i32 %49 to float
  %51 = icmp samesign ugt i32 %8, 1
  %52 = fadd float %43, %50
  %53 = select i1 %51, float %52, float %43
  %54 = bitcast float %53 to i32
  %55 = icmp samesign ult i32 %8, 4
  %56 = add nsw i32 %46, -16
  %57 = select i1 %55, i32 %46, i32 %56
  %58 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %57, i32 %54)
  %59 = bitcast i32 %58 to float
  %60 = icmp samesign ugt i32 %8, 3
  %61 = fadd float %53, %59
  %62 = select i1 %60, float %61, float %53
  %63 = bitcast float %62 to i32
  %64 = icmp samesign ult i32 %8, 8
  %65 = add nsw i32 %46, -32
  %66 = select i1 %64, i32 %46, i32 %65
  %67 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %66, i32 %63)
  %68 = bitcast i32 %67 to float
  %69 = icmp samesign ugt i32 %8, 7
  %70 = fadd float %62, %68
  %71 = select i1 %69, float %70, float %62
  %72 = bitcast float %71 to i32
  %73 = icmp samesign ult i32 %8, 16
  %74 = add nsw i32 %46, -64
  %75 = select i1 %73, i32 %46, i32 %74
  %76 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %75, i32 %72)
  %77 = bitcast i32 %76 to float
  %78 = icmp samesign ugt i32 %8, 15
  %79 = fadd float %71, %77
  %80 = select i1 %78, float %79, float %71
  %81 = bitcast float %34 to i32
  %82 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %39, i32 %81)
  %83 = bitcast i32 %82 to float
  %84 = fadd float %34, %83
  %85 = select i1 %.not, float %34, float %84
  %86 = bitcast float %85 to i32
  %87 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %48, i32 %86)
  %88 = bitcast i32 %87 to float
  %89 = fadd float %85, %88
  %90 = select i1 %51, float %89, float %85
  %91 = bitcast float %90 to i32
  %92 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %57, i32 %91)
  %93 = bitcast i32 %92 to float
  %94 = fadd float %90, %93
  %95 = select i1 %60, float %94, float %90
  %96 = bitcast float %95 to i32
  %97 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %66, i32 %96)
  %98 = bitcast i32 %97 to float
  %99 = fadd float %95, %98
  %100 = select i1 %69, float %99, float %95
  %101 = bitcast float %100 to i32
  %102 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %75, i32 %101)
  %103 = bitcast i32 %102 to float
  %104 = fadd float %100, %103
  %105 = select i1 %78, float %104, float %100
  %106 = icmp eq i32 %8, 31
  br i1 %106, label %107, label %.critedge

107:                                              ; preds = %32
  %108 = getelementptr [4 x i8], ptr addrspace(3) @global_smem, i32 %36
  %109 = getelementptr i8, ptr addrspace(3) %108, i32 16
  store float %79, ptr addrspace(3) %108, align 4
  store float %104, ptr addrspace(3) %109, align 4
  br label %.critedge

.critedge:                                        ; preds = %32, %107
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %110 = load float, ptr addrspace(3) @global_smem, align 16
  %111 = load float, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 4), align 4
  %112 = icmp samesign ugt i32 %36, 1
  %113 = fadd float %110, %111
  %114 = load float, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 8), align 8
  %115 = icmp eq i32 %36, 3
  %116 = fadd float %113, %114
  %117 = load float, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 12), align 4
  %118 = fadd float %116, %117
  %119 = load float, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 16), align 16
  %.not2 = icmp eq i32 %36, 0
  %120 = fadd float %118, %119
  %121 = select i1 %.not2, float %118, float %120
  %122 = load float, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 20), align 4
  %123 = fadd float %120, %122
  %124 = select i1 %112, float %123, float %121
  %125 = load float, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 24), align 8
  %126 = fadd float %123, %125
  %127 = select i1 %115, float %126, float %124
  %128 = fadd float %105, %127
  br i1 %14, label %129, label %135

129:                                              ; preds = %.critedge
  %130 = select i1 %112, float %113, float %110
  %131 = select i1 %115, float %116, float %130
  %132 = fadd float %80, %131
  %133 = select i1 %.not2, float %80, float %132
  %134 = insertelement <1 x float> poison, float %133, i64 0
  store <1 x float> %134, ptr addrspace(1) %19, align 4
  br label %135

135:                                              ; preds = %129, %.critedge
  br i1 %15, label %136, label %138

136:                                              ; preds = %135
  %137 = insertelement <1 x float> poison, float %128, i64 0
  store <1 x float> %137, ptr addrspace(1) %21, align 4
  br label %138

138:                                              ; preds = %136, %135
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
