; kernel=rms_norm block=128 shared=16
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external local_unnamed_addr addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @rms_norm(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, float inreg %4, ptr addrspace(1) inreg nofree readnone captures(none) %5, ptr addrspace(1) inreg nofree readnone captures(none) %6) local_unnamed_addr #0 {
  %8 = tail call i32 @llvm.amdgcn.wave.id()
  %9 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %10 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %11 = and i32 %10, 31
  %12 = shl i32 %8, 5
  %.masked = and i32 %12, 96
  %13 = or disjoint i32 %.masked, %11
  %14 = or disjoint i32 %13, 128
  %15 = icmp slt i32 %13, %3
  %16 = icmp slt i32 %14, %3
  %17 = mul i32 %3, %9
  %18 = sext i32 %17 to i64
  %19 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %18
  %20 = zext nneg i32 %14 to i64
  %21 = getelementptr [2 x i8], ptr addrspace(1) %19, i64 %20
  br i1 %15, label %22, label %26

22:                                               ; preds = %7
  %23 = zext nneg i32 %13 to i64
  %24 = getelementptr [2 x i8], ptr addrspace(1) %19, i64 %23
  %25 = load <1 x i16>, ptr addrspace(1) %24, align 2
  br label %26

26:                                               ; preds = %22, %7
  %bc = phi <1 x i16> [ %25, %22 ], [ zeroinitializer, %7 ]
  br i1 %16, label %27, label %29

27:                                               ; preds = %26
  %28 = load <1 x i16>, ptr addrspace(1) %21, align 2
  br label %29

29:                                               ; preds = %27, %26
  %bc1 = phi <1 x i16> [ %28, %27 ], [ zeroinitializer, %26 ]
  %30 = shufflevector <1 x i16> %bc, <1 x i16> %bc1, <2 x i32> <i32 0, i32 1>
  %31 = zext <2 x i16> %30 to <2 x i32>
  %32 = shl nuw <2 x i32> %31, splat (i32 16)
  %33 = bitcast <2 x i32> %32 to <2 x float>
  %34 = fmul <2 x float> %33, %33
  %35 = extractelement <2 x float> %34, i64 0
  %36 = extractelement <2 x float> %34, i64 1
  %37 = fadd float %35, %36
  %38 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %37, i32 280, i32 15, i32 15, i1 true)
  %39 = fadd float %38, %37
  %40 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %39, i32 276, i32 15, i32 15, i1 true)
  %41 = fadd float %40, %39
  %42 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %41, i32 274, i32 15, i32 15, i1 true)
  %43 = fadd float %42, %41
  %44 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %43, i32 273, i32 15, i32 15, i1 true)
  %45 = fadd float %44, %43
  %46 = bitcast float %45 to i32
  %47 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %46, i32 -1, i32 -1, i1 true, i1 false)
  %48 = bitcast i32 %47 to float
  %49 = fadd float %45, %48
  %50 = tail call float @llvm.amdgcn.readlane.f32(float %49, i32 31)
  %51 = lshr exact i32 %12, 3
  %52 = and i32 %51, 12
  %53 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %52
  %54 = insertelement <1 x float> poison, float %50, i64 0
  store <1 x float> %54, ptr addrspace(3) %53, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %55 = shl nuw nsw i32 %10, 2
  %56 = and i32 %55, 12
  %57 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %56
  %58 = load <1 x float>, ptr addrspace(3) %57, align 4
  %59 = extractelement <1 x float> %58, i64 0
  %60 = bitcast float %59 to i32
  %61 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %60, i32 354, i32 15, i32 15, i1 true)
  %62 = bitcast i32 %61 to float
  %63 = fadd float %59, %62
  %64 = bitcast float %63 to i32
  %65 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %64, i32 353, i32 15, i32 15, i1 true)
  %66 = bitcast i32 %65 to float
  %67 = fadd float %63, %66
  %68 = sitofp i32 %3 to float
  %69 = fdiv float %67, %68
  %70 = fadd float %4, %69
  %71 = tail call float @llvm.amdgcn.rsq.f32(float %70)
  %72 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %20
  br i1 %15, label %73, label %77

73:                                               ; preds = %29
  %74 = zext nneg i32 %13 to i64
  %75 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %74
  %76 = load <1 x i16>, ptr addrspace(1) %75, align 2
  br label %77

77:                                               ; preds = %73, %29
  %bc2 = phi <1 x i16> [ %76, %73 ], [ zeroinitializer, %29 ]
  br i1 %16, label %78, label %80

78:                                               ; preds = %77
  %79 = load <1 x i16>, ptr addrspace(1) %72, align 2
  br label %80

80:                                               ; preds = %78, %77
  %bc3 = phi <1 x i16> [ %79, %78 ], [ zeroinitializer, %77 ]
  %81 = extractelement <1 x i16> %bc3, i64 0
  %82 = zext i16 %81 to i32
  %83 = shl nuw i32 %82, 16
  %84 = bitcast i32 %83 to float
  %85 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %18
  %86 = getelementptr [2 x i8], ptr addrspace(1) %85, i64 %20
  %87 = extractelement <2 x float> %33, i64 1
  %88 = fmul float %71, %87
  %89 = fmul float %88, %84
  %90 = bitcast float %89 to i32
  %91 = fcmp uno float %89, 0.000000e+00
  %92 = lshr i32 %90, 16
  %93 = and i32 %92, 1
  %94 = add i32 %90, 32767
  %95 = add i32 %94, %93
  %96 = lshr i32 %95, 16
  %97 = trunc nuw i32 %96 to i16
  %98 = bitcast i16 %97 to bfloat
  %99 = select i1 %91, bfloat +nan(0x3F), bfloat %98
  br i1 %15, label %100, label %121

100:                                              ; preds = %80
  %101 = extractelement <2 x float> %33, i64 0
  %102 = fmul float %71, %101
  %103 = extractelement <1 x i16> %bc2, i64 0
  %104 = zext i16 %103 to i32
  %105 = shl nuw i32 %104, 16
  %106 = bitcast i32 %105 to float
  %107 = fmul float %102, %106
  %108 = fcmp uno float %107, 0.000000e+00
  %109 = bitcast float %107 to i32
  %110 = lshr i32 %109, 16
  %111 = and i32 %110, 1
  %112 = add i32 %109, 32767
  %113 = add i32 %112, %111
  %114 = lshr i32 %113, 16
  %115 = trunc nuw i32 %114 to i16
  %116 = bitcast i16 %115 to bfloat
  %117 = select i1 %108, bfloat +nan(0x3F), bfloat %116
  %118 = insertelement <1 x bfloat> poison, bfloat %117, i64 0
  %119 = zext nneg i32 %13 to i64
  %120 = getelementptr [2 x i8], ptr addrspace(1) %85, i64 %119
  store <1 x bfloat> %118, ptr addrspace(1) %120, align 2
  br label %121

121:                                              ; preds = %100, %80
  br i1 %16, label %122, label %124

122:                                              ; preds = %121
  %123 = insertelement <1 x bfloat> poison, bfloat %99, i64 0
  store <1 x bfloat> %123, ptr addrspace(1) %86, align 2
  br label %124

124:                                              ; preds = %122, %121
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.update.dpp.f32(float, float, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.signal(i32 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.wait(i16 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.rsq.f32(float) #4

; Function Attrs: convergent nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.readlane.f32(float, i32) #5

attributes #0 = { mustprogress norecurse nounwind willreturn "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { convergent nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
