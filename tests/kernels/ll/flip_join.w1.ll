; kernel=flip_join block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @flip_join(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, ptr addrspace(1) inreg nofree readnone captures(none) %2, ptr addrspace(1) inreg nofree readnone captures(none) %3) local_unnamed_addr #0 {
  %5 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %6 = and i32 %5, 31
  %7 = or disjoint i32 %6, 32
  %8 = or disjoint i32 %6, 64
  %9 = or disjoint i32 %6, 96
  %10 = zext nneg i32 %6 to i64
  %11 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %10
  %12 = zext nneg i32 %7 to i64
  %13 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %12
  %14 = zext nneg i32 %8 to i64
  %15 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %14
  %16 = zext nneg i32 %9 to i64
  %17 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %16
  %18 = load <1 x i32>, ptr addrspace(1) %11, align 4
  %19 = load <1 x i32>, ptr addrspace(1) %13, align 4
  %20 = load <1 x i32>, ptr addrspace(1) %15, align 4
  %21 = load <1 x i32>, ptr addrspace(1) %17, align 4
  %22 = extractelement <1 x i32> %18, i64 0
  %23 = extractelement <1 x i32> %19, i64 0
  %24 = extractelement <1 x i32> %20, i64 0
  %25 = extractelement <1 x i32> %21, i64 0
  %26 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %25, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %27 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %24, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %28 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %23, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %29 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %22, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %30 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %26, i32 360, i32 15, i32 15, i1 true)
  %31 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %27, i32 360, i32 15, i32 15, i1 true)
  %32 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %28, i32 360, i32 15, i32 15, i1 true)
  %33 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %29, i32 360, i32 15, i32 15, i1 true)
  %34 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %30, i32 356, i32 15, i32 15, i1 true)
  %35 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %31, i32 356, i32 15, i32 15, i1 true)
  %36 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %32, i32 356, i32 15, i32 15, i1 true)
  %37 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %33, i32 356, i32 15, i32 15, i1 true)
  %38 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %34, i32 354, i32 15, i32 15, i1 true)
  %39 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %35, i32 354, i32 15, i32 15, i1 true)
  %40 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %36, i32 354, i32 15, i32 15, i1 true)
  %41 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %37, i32 354, i32 15, i32 15, i1 true)
  %42 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %38, i32 353, i32 15, i32 15, i1 true)
  %43 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %39, i32 353, i32 15, i32 15, i1 true)
  %44 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %40, i32 353, i32 15, i32 15, i1 true)
  %45 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %41, i32 353, i32 15, i32 15, i1 true)
  %46 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %10
  %47 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %12
  %48 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %14
  %49 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %16
  %50 = getelementptr i8, ptr addrspace(1) %46, i64 512
  %51 = getelementptr i8, ptr addrspace(1) %46, i64 640
  %52 = getelementptr i8, ptr addrspace(1) %46, i64 768
  %53 = getelementptr i8, ptr addrspace(1) %46, i64 896
  %54 = and i32 %5, 16
  %55 = icmp eq i32 %54, 0
  %56 = and i32 %5, 1
  %57 = select i1 %55, i32 %42, i32 %22
  %58 = shl nuw nsw i32 %56, 6
  %59 = shl nuw nsw i32 %5, 1
  %60 = and i32 %59, 60
  %61 = or disjoint i32 %58, %60
  %62 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %61, i32 %57)
  %63 = bitcast i32 %62 to float
  %64 = select i1 %55, i32 %22, i32 %42
  %65 = xor i32 %61, 64
  %66 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %65, i32 %64)
  %67 = bitcast i32 %66 to float
  %68 = select i1 %55, i32 %43, i32 %23
  %69 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %61, i32 %68)
  %70 = bitcast i32 %69 to float
  %71 = select i1 %55, i32 %23, i32 %43
  %72 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %65, i32 %71)
  %73 = bitcast i32 %72 to float
  %74 = select i1 %55, i32 %44, i32 %24
  %75 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %61, i32 %74)
  %76 = bitcast i32 %75 to float
  %77 = select i1 %55, i32 %24, i32 %44
  %78 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %65, i32 %77)
  %79 = bitcast i32 %78 to float
  %80 = select i1 %55, i32 %45, i32 %25
  %81 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %61, i32 %80)
  %82 = bitcast i32 %81 to float
  %83 = select i1 %55, i32 %25, i32 %45
  %84 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %65, i32 %83)
  %85 = bitcast i32 %84 to float
  %86 = icmp eq i32 %56, 0
  %87 = select i1 %86, float %63, float %67
  %88 = select i1 %86, float %67, float %63
  %89 = select i1 %86, float %70, float %73
  %90 = select i1 %86, float %73, float %70
  %91 = select i1 %86, float %76, float %79
  %92 = select i1 %86, float %79, float %76
  %93 = select i1 %86, float %82, float %85
  %94 = select i1 %86, float %85, float %82
  %95 = insertelement <1 x float> poison, float %87, i64 0
  store <1 x float> %95, ptr addrspace(1) %46, align 4
  %96 = insertelement <1 x float> poison, float %88, i64 0
  store <1 x float> %96, ptr addrspace(1) %47, align 4
  %97 = insertelement <1 x float> poison, float %89, i64 0
  store <1 x float> %97, ptr addrspace(1) %48, align 4
  %98 = insertelement <1 x float> poison, float %90, i64 0
  store <1 x float> %98, ptr addrspace(1) %49, align 4
  %99 = insertelement <1 x float> poison, float %91, i64 0
  store <1 x float> %99, ptr addrspace(1) %50, align 4
  %100 = insertelement <1 x float> poison, float %92, i64 0
  store <1 x float> %100, ptr addrspace(1) %51, align 4
  %101 = insertelement <1 x float> poison, float %93, i64 0
  store <1 x float> %101, ptr addrspace(1) %52, align 4
  %102 = insertelement <1 x float> poison, float %94, i64 0
  store <1 x float> %102, ptr addrspace(1) %53, align 4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.ds.bpermute(i32, i32) #2

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
