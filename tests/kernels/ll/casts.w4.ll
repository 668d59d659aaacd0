; kernel=casts block=128 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @casts(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, ptr addrspace(1) inreg nofree writeonly captures(none) %3, ptr addrspace(1) inreg nofree writeonly captures(none) %4, ptr addrspace(1) inreg nofree writeonly captures(none) %5, ptr addrspace(1) inreg nofree readnone captures(none) %6, ptr addrspace(1) inreg nofree readnone captures(none) %7) local_unnamed_addr #0 {
  %9 = tail call i32 @llvm.amdgcn.wave.id()
  %10 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %11 = and i32 %10, 31
  %12 = shl i32 %9, 5
  %.masked = and i32 %12, 96
  %13 = or disjoint i32 %.masked, %11
  %14 = or disjoint i32 %13, 128
  %15 = zext nneg i32 %13 to i64
  %16 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %15
  %17 = zext nneg i32 %14 to i64
  %18 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %17
  %19 = load <1 x float>, ptr addrspace(1) %16, align 4
  %20 = extractelement <1 x float> %19, i64 0
  %21 = load <1 x float>, ptr addrspace(1) %18, align 4
  %22 = extractelement <1 x float> %21, i64 0
  %23 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %15
  %24 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %17
  %25 = fptrunc float %20 to half
  %26 = fptrunc float %22 to half
  %27 = insertelement <1 x half> poison, half %25, i64 0
  store <1 x half> %27, ptr addrspace(1) %23, align 2
  %28 = insertelement <1 x half> poison, half %26, i64 0
  store <1 x half> %28, ptr addrspace(1) %24, align 2
  %29 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %15
  %30 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %17
  %31 = bitcast float %20 to i32
  %32 = fcmp uno float %20, 0.000000e+00
  %33 = lshr i32 %31, 16
  %34 = and i32 %33, 1
  %35 = add i32 %31, 32767
  %36 = add i32 %35, %34
  %37 = and i32 %36, -65536
  %38 = bitcast float %22 to i32
  %39 = fcmp uno float %22, 0.000000e+00
  %40 = lshr i32 %38, 16
  %41 = and i32 %40, 1
  %42 = add i32 %38, 32767
  %43 = add i32 %42, %41
  %44 = and i32 %43, -65536
  %45 = bitcast i32 %37 to float
  %46 = select i1 %32, float +nan(0x3F0000), float %45
  %47 = bitcast i32 %44 to float
  %48 = select i1 %39, float +nan(0x3F0000), float %47
  %49 = insertelement <1 x float> poison, float %46, i64 0
  store <1 x float> %49, ptr addrspace(1) %29, align 4
  %50 = insertelement <1 x float> poison, float %48, i64 0
  store <1 x float> %50, ptr addrspace(1) %30, align 4
  %51 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %15
  %52 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %17
  %53 = fptosi float %20 to i32
  %54 = fptosi float %22 to i32
  %55 = insertelement <1 x i32> poison, i32 %53, i64 0
  store <1 x i32> %55, ptr addrspace(1) %51, align 4
  %56 = insertelement <1 x i32> poison, i32 %54, i64 0
  store <1 x i32> %56, ptr addrspace(1) %52, align 4
  %57 = getelementptr i8, ptr addrspace(1) %4, i64 %15
  %58 = getelementptr i8, ptr addrspace(1) %4, i64 %17
  %59 = fptosi float %20 to i8
  %60 = fptosi float %22 to i8
  %61 = insertelement <1 x i8> poison, i8 %59, i64 0
  store <1 x i8> %61, ptr addrspace(1) %57, align 1
  %62 = insertelement <1 x i8> poison, i8 %60, i64 0
  store <1 x i8> %62, ptr addrspace(1) %58, align 1
  %63 = getelementptr [8 x i8], ptr addrspace(1) %5, i64 %15
  %64 = getelementptr [8 x i8], ptr addrspace(1) %5, i64 %17
  %65 = fpext float %20 to double
  %66 = fpext float %22 to double
  %67 = fmul double %65, 3.000000e+00
  %68 = fmul double %66, 3.000000e+00
  %69 = insertelement <1 x double> poison, double %67, i64 0
  store <1 x double> %69, ptr addrspace(1) %63, align 8
  %70 = insertelement <1 x double> poison, double %68, i64 0
  store <1 x double> %70, ptr addrspace(1) %64, align 8
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
