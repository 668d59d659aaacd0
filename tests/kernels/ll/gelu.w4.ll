; kernel=gelu block=128 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp2.f32(float) #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @gelu(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #1 {
  %7 = tail call i32 @llvm.amdgcn.wave.id()
  %8 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %9 = shl i32 %8, 8
  %10 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %11 = and i32 %10, 31
  %12 = shl i32 %7, 5
  %.masked = and i32 %12, 96
  %13 = or disjoint i32 %.masked, %11
  %14 = or disjoint i32 %13, %9
  %15 = or disjoint i32 %14, 128
  %16 = icmp slt i32 %14, %3
  %17 = icmp slt i32 %15, %3
  %18 = sext i32 %15 to i64
  %19 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %18
  br i1 %16, label %20, label %24

20:                                               ; preds = %6
  %21 = sext i32 %14 to i64
  %22 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %21
  %23 = load <1 x float>, ptr addrspace(1) %22, align 4
  br label %24

24:                                               ; preds = %20, %6
  %25 = phi <1 x float> [ %23, %20 ], [ zeroinitializer, %6 ]
  %26 = extractelement <1 x float> %25, i64 0
  br i1 %17, label %27, label %29

27:                                               ; preds = %24
  %28 = load <1 x float>, ptr addrspace(1) %19, align 4
  br label %29

29:                                               ; preds = %27, %24
  %30 = phi <1 x float> [ %28, %27 ], [ zeroinitializer, %24 ]
  %31 = extractelement <1 x float> %30, i64 0
  %32 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %18
  %33 = fmul float %31, 5.000000e-01
  %34 = fmul float %26, f0x3F3504F3
  %35 = fmul float %31, f0x3F3504F3
  %36 = tail call float @llvm.fabs.f32(float %34)
  %37 = fcmp olt float %36, 1.000000e+00
  br i1 %37, label %38, label %46

38:                                               ; preds = %29
  %39 = fmul nnan float %34, %34
  %40 = tail call noundef float @llvm.fmuladd.f32(float %39, float f0xBA1345E1, float f0x3BA10414)
  %41 = tail call noundef float @llvm.fmuladd.f32(float %39, float %40, float f0xBCDAC9B8)
  %42 = tail call noundef float @llvm.fmuladd.f32(float %39, float %41, float f0x3DE703BE)
  %43 = tail call noundef float @llvm.fmuladd.f32(float %39, float %42, float f0xBEC09330)
  %44 = tail call noundef float @llvm.fmuladd.f32(float %39, float %43, float f0x3E0375D0)
  %45 = tail call float @llvm.fma.f32(float %36, float %44, float %36)
  br label %__ocml_erf_f32.exit

46:                                               ; preds = %29
  %47 = tail call noundef float @llvm.fmuladd.f32(float %36, float f0x378E98AB, float f0xB9C68948)
  %48 = tail call noundef float @llvm.fmuladd.f32(float %36, float %47, float f0x3B7CD369)
  %49 = tail call noundef float @llvm.fmuladd.f32(float %36, float %48, float f0xBCC618B2)
  %50 = tail call noundef float @llvm.fmuladd.f32(float %36, float %49, float f0x3DDA74E4)
  %51 = tail call noundef float @llvm.fmuladd.f32(float %36, float %50, float f0x3F228AFD)
  %52 = tail call noundef float @llvm.fmuladd.f32(float %36, float %51, float f0x3E03C728)
  %53 = tail call float @llvm.fma.f32(float %36, float %52, float %36)
  %54 = fneg float %53
  %55 = tail call noundef float @llvm.exp.f32(float %54)
  %56 = fsub float 1.000000e+00, %55
  br label %__ocml_erf_f32.exit

__ocml_erf_f32.exit:                              ; preds = %38, %46
  %57 = phi float [ %45, %38 ], [ %56, %46 ]
  %58 = tail call noundef float @llvm.copysign.f32(float %57, float %34)
  %59 = tail call float @llvm.fabs.f32(float %35)
  %60 = fcmp olt float %59, 1.000000e+00
  br i1 %60, label %61, label %69

61:                                               ; preds = %__ocml_erf_f32.exit
  %62 = fmul nnan float %35, %35
  %63 = tail call noundef float @llvm.fmuladd.f32(float %62, float f0xBA1345E1, float f0x3BA10414)
  %64 = tail call noundef float @llvm.fmuladd.f32(float %62, float %63, float f0xBCDAC9B8)
  %65 = tail call noundef float @llvm.fmuladd.f32(float %62, float %64, float f0x3DE703BE)
  %66 = tail call noundef float @llvm.fmuladd.f32(float %62, float %65, float f0xBEC09330)
  %67 = tail call noundef float @llvm.fmuladd.f32(float %62, float %66, float f0x3E0375D0)
  %68 = tail call float @llvm.fma.f32(float %59, float %67, float %59)
  br label %__ocml_erf_f32.exit1

69:                                               ; preds = %__ocml_erf_f32.exit
  %70 = tail call noundef float @llvm.fmuladd.f32(float %59, float f0x378E98AB, float f0xB9C68948)
  %71 = tail call noundef float @llvm.fmuladd.f32(float %59, float %70, float f0x3B7CD369)
  %72 = tail call noundef float @llvm.fmuladd.f32(float %59, float %71, float f0xBCC618B2)
  %73 = tail call noundef float @llvm.fmuladd.f32(float %59, float %72, float f0x3DDA74E4)
  %74 = tail call noundef float @llvm.fmuladd.f32(float %59, float %73, float f0x3F228AFD)
  %75 = tail call noundef float @llvm.fmuladd.f32(float %59, float %74, float f0x3E03C728)
  %76 = tail call float @llvm.fma.f32(float %59, float %75, float %59)
  %77 = fneg float %76
  %78 = tail call noundef float @llvm.exp.f32(float %77)
  %79 = fsub float 1.000000e+00, %78
  br label %__ocml_erf_f32.exit1

__ocml_erf_f32.exit1:                             ; preds = %61, %69
  %80 = phi float [ %68, %61 ], [ %79, %69 ]
  %81 = tail call noundef float @llvm.copysign.f32(float %80, float %35)
  %82 = fadd float %81, 1.000000e+00
  %83 = fmul float %33, %82
  br i1 %16, label %84, label %91

84:                                               ; preds = %__ocml_erf_f32.exit1
  %85 = sext i32 %14 to i64
  %86 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %85
  %87 = fmul float %26, 5.000000e-01
  %88 = fadd float %58, 1.000000e+00
  %89 = fmul float %87, %88
  %90 = insertelement <1 x float> poison, float %89, i64 0
  store <1 x float> %90, ptr addrspace(1) %86, align 4
  br label %91

91:                                               ; preds = %84, %__ocml_erf_f32.exit1
  br i1 %17, label %92, label %94

92:                                               ; preds = %91
  %93 = insertelement <1 x float> poison, float %83, i64 0
  store <1 x float> %93, ptr addrspace(1) %32, align 4
  br label %94

94:                                               ; preds = %92, %91
  %95 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %18
  %96 = fmul float %31, f0xBFB8AA3B
  %97 = tail call float @llvm.exp2.f32(float %96)
  %98 = fadd float %97, 1.000000e+00
  %99 = fdiv float 1.000000e+00, %98
  %100 = fmul float %31, %99
  br i1 %16, label %101, label %110

101:                                              ; preds = %94
  %102 = fmul float %26, f0xBFB8AA3B
  %103 = tail call float @llvm.exp2.f32(float %102)
  %104 = fadd float %103, 1.000000e+00
  %105 = fdiv float 1.000000e+00, %104
  %106 = fmul float %26, %105
  %107 = insertelement <1 x float> poison, float %106, i64 0
  %108 = sext i32 %14 to i64
  %109 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %108
  store <1 x float> %107, ptr addrspace(1) %109, align 4
  br label %110

110:                                              ; preds = %101, %94
  br i1 %17, label %111, label %113

111:                                              ; preds = %110
  %112 = insertelement <1 x float> poison, float %100, i64 0
  store <1 x float> %112, ptr addrspace(1) %95, align 4
  br label %113

113:                                              ; preds = %111, %110
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fma.f32(float, float, float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.copysign.f32(float, float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp.f32(float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #0

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
