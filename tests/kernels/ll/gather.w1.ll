; kernel=gather block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @gather(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, ptr addrspace(1) inreg nofree readnone captures(none) %3, ptr addrspace(1) inreg nofree readnone captures(none) %4) local_unnamed_addr #0 {
  %6 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %7 = and i32 %6, 31
  %8 = or disjoint i32 %7, 32
  %9 = or disjoint i32 %7, 64
  %10 = or disjoint i32 %7, 96
  %11 = zext nneg i32 %7 to i64
  %12 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %11
  %13 = zext nneg i32 %8 to i64
  %14 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %13
  %15 = zext nneg i32 %9 to i64
  %16 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %15
  %17 = zext nneg i32 %10 to i64
  %18 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %17
  %19 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %11
  %20 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %13
  %21 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %15
  %22 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %17
  %23 = load <1 x i32>, ptr addrspace(1) %19, align 4
  %24 = load <1 x i32>, ptr addrspace(1) %20, align 4
  %25 = load <1 x i32>, ptr addrspace(1) %21, align 4
  %26 = load <1 x i32>, ptr addrspace(1) %22, align 4
  %27 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %11
  %28 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %13
  %29 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %15
  %30 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %17
  %31 = load <1 x i32>, ptr addrspace(1) %27, align 4
  %32 = extractelement <1 x i32> %31, i64 0
  %33 = load <1 x i32>, ptr addrspace(1) %28, align 4
  %34 = extractelement <1 x i32> %33, i64 0
  %35 = load <1 x i32>, ptr addrspace(1) %29, align 4
  %36 = extractelement <1 x i32> %35, i64 0
  %37 = load <1 x i32>, ptr addrspace(1) %30, align 4
  %38 = extractelement <1 x i32> %37, i64 0
  %39 = lshr i32 %32, 5
  %40 = and i32 %39, 3
  %41 = extractelement <1 x i32> %23, i64 0
  %42 = shl i32 %32, 2
  %43 = and i32 %42, 124
  %44 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %43, i32 %41)
  %45 = bitcast i32 %44 to float
  %46 = icmp eq i32 %40, 0
  %47 = select i1 %46, float %45, float undef
  %48 = extractelement <1 x i32> %24, i64 0
  %49 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %43, i32 %48)
  %50 = bitcast i32 %49 to float
  %51 = icmp eq i32 %40, 1
  %52 = select i1 %51, float %50, float %47
  %53 = extractelement <1 x i32> %25, i64 0
  %54 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %43, i32 %53)
  %55 = bitcast i32 %54 to float
  %56 = icmp eq i32 %40, 2
  %57 = select i1 %56, float %55, float %52
  %58 = extractelement <1 x i32> %26, i64 0
  %59 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %43, i32 %58)
  %60 = bitcast i32 %59 to float
  %61 = icmp eq i32 %40, 3
  %62 = select i1 %61, float %60, float %57
  %63 = lshr i32 %34, 5
  %64 = and i32 %63, 3
  %65 = shl i32 %34, 2
  %66 = and i32 %65, 124
  %67 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %66, i32 %41)
  %68 = bitcast i32 %67 to float
  %69 = icmp eq i32 %64, 0
  %70 = select i1 %69, float %68, float undef
  %71 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %66, i32 %48)
  %72 = bitcast i32 %71 to float
  %73 = icmp eq i32 %64, 1
  %74 = select i1 %73, float %72, float %70
  %75 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %66, i32 %53)
  %76 = bitcast i32 %75 to float
  %77 = icmp eq i32 %64, 2
  %78 = select i1 %77, float %76, float %74
  %79 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %66, i32 %58)
  %80 = bitcast i32 %79 to float
  %81 = icmp eq i32 %64, 3
  %82 = select i1 %81, float %80, float %78
  %83 = lshr i32 %36, 5
  %84 = and i32 %83, 3
  %85 = shl i32 %36, 2
  %86 = and i32 %85, 124
  %87 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %86, i32 %41)
  %88 = bitcast i32 %87 to float
  %89 = icmp eq i32 %84, 0
  %90 = select i1 %89, float %88, float undef
  %91 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %86, i32 %48)
  %92 = bitcast i32 %91 to float
  %93 = icmp eq i32 %84, 1
  %94 = select i1 %93, float %92, float %90
  %95 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %86, i32 %53)
  %96 = bitcast i32 %95 to float
  %97 = icmp eq i32 %84, 2
  %98 = select i1 %97, float %96, float %94
  %99 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %86, i32 %58)
  %100 = bitcast i32 %99 to float
  %101 = icmp eq i32 %84, 3
  %102 = select i1 %101, float %100, float %98
  %103 = lshr i32 %38, 5
  %104 = and i32 %103, 3
  %105 = shl i32 %38, 2
  %106 = and i32 %105, 124
  %107 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %106, i32 %41)
  %108 = bitcast i32 %107 to float
  %109 = icmp eq i32 %104, 0
  %110 = select i1 %109, float %108, float undef
  %111 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %106, i32 %48)
  %112 = bitcast i32 %111 to float
  %113 = icmp eq i32 %104, 1
  %114 = select i1 %113, float %112, float %110
  %115 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %106, i32 %53)
  %116 = bitcast i32 %115 to float
  %117 = icmp eq i32 %104, 2
  %118 = select i1 %117, float %116, float %114
  %119 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %106, i32 %58)
  %120 = bitcast i32 %119 to float
  %121 = icmp eq i32 %104, 3
  %122 = select i1 %121, float %120, float %118
  %123 = insertelement <1 x float> poison, float %62, i64 0
  store <1 x float> %123, ptr addrspace(1) %12, align 4
  %124 = insertelement <1 x float> poison, float %82, i64 0
  store <1 x float> %124, ptr addrspace(1) %14, align 4
  %125 = insertelement <1 x float> poison, float %102, i64 0
  store <1 x float> %125, ptr addrspace(1) %16, align 4
  %126 = insertelement <1 x float> poison, float %122, i64 0
  store <1 x float> %126, ptr addrspace(1) %18, align 4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.ds.bpermute(i32, i32) #2

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
