; kernel=half_axpy block=128 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @half_axpy(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #0 {
  %7 = tail call i32 @llvm.amdgcn.wave.id()
  %8 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %9 = shl i32 %8, 9
  %10 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %11 = and i32 %10, 31
  %12 = shl i32 %7, 5
  %.masked = and i32 %12, 96
  %13 = or disjoint i32 %.masked, %11
  %14 = or disjoint i32 %13, %9
  %15 = or disjoint i32 %14, 128
  %16 = or disjoint i32 %14, 256
  %17 = or disjoint i32 %14, 384
  %18 = icmp slt i32 %14, %3
  %19 = icmp slt i32 %15, %3
  %20 = icmp slt i32 %16, %3
  %21 = icmp slt i32 %17, %3
  %22 = sext i32 %15 to i64
  %23 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %22
  %24 = sext i32 %16 to i64
  %25 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %24
  %26 = sext i32 %17 to i64
  %27 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %26
  br i1 %18, label %28, label %32

28:                                               ; preds = %6
  %29 = sext i32 %14 to i64
  %30 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %29
  %31 = load <1 x i16>, ptr addrspace(1) %30, align 2
  br label %32

32:                                               ; preds = %28, %6
  %bc = phi <1 x i16> [ %31, %28 ], [ zeroinitializer, %6 ]
  br i1 %19, label %33, label %35

33:                                               ; preds = %32
  %34 = load <1 x i16>, ptr addrspace(1) %23, align 2
  br label %35

35:                                               ; preds = %33, %32
  %bc2 = phi <1 x i16> [ %34, %33 ], [ zeroinitializer, %32 ]
  br i1 %20, label %36, label %38

36:                                               ; preds = %35
  %37 = load <1 x i16>, ptr addrspace(1) %25, align 2
  br label %38

38:                                               ; preds = %36, %35
  %bc4 = phi <1 x i16> [ %37, %36 ], [ zeroinitializer, %35 ]
  br i1 %21, label %39, label %41

39:                                               ; preds = %38
  %40 = load <1 x i16>, ptr addrspace(1) %27, align 2
  br label %41

41:                                               ; preds = %39, %38
  %bc6 = phi <1 x i16> [ %40, %39 ], [ zeroinitializer, %38 ]
  %42 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %22
  %43 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %24
  %44 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %26
  br i1 %18, label %45, label %49

45:                                               ; preds = %41
  %46 = sext i32 %14 to i64
  %47 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %46
  %48 = load <1 x i16>, ptr addrspace(1) %47, align 2
  br label %49

49:                                               ; preds = %45, %41
  %bc1 = phi <1 x i16> [ %48, %45 ], [ zeroinitializer, %41 ]
  br i1 %19, label %50, label %52

50:                                               ; preds = %49
  %51 = load <1 x i16>, ptr addrspace(1) %42, align 2
  br label %52

52:                                               ; preds = %50, %49
  %bc3 = phi <1 x i16> [ %51, %50 ], [ zeroinitializer, %49 ]
  br i1 %20, label %53, label %55

53:                                               ; preds = %52
  %54 = load <1 x i16>, ptr addrspace(1) %43, align 2
  br label %55

55:                                               ; preds = %53, %52
  %bc5 = phi <1 x i16> [ %54, %53 ], [ zeroinitializer, %52 ]
  br i1 %21, label %56, label %58

56:                                               ; preds = %55
  %57 = load <1 x i16>, ptr addrspace(1) %44, align 2
  br label %58

58:                                               ; preds = %56, %55
  %bc7 = phi <1 x i16> [ %57, %56 ], [ zeroinitializer, %55 ]
  %59 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %22
  %60 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %24
  %61 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %26
  %62 = shufflevector <1 x i16> %bc2, <1 x i16> %bc3, <2 x i32> <i32 0, i32 1>
  %63 = zext <2 x i16> %62 to <2 x i32>
  %64 = shl nuw <2 x i32> %63, splat (i32 16)
  %65 = bitcast <2 x i32> %64 to <2 x float>
  %66 = extractelement <2 x float> %65, i64 0
  %67 = extractelement <2 x float> %65, i64 1
  %68 = fmul float %66, %67
  %69 = bitcast float %68 to i32
  %70 = fcmp uno float %68, 0.000000e+00
  %71 = lshr i32 %69, 16
  %72 = and i32 %71, 1
  %73 = add i32 %69, 32767
  %74 = add i32 %73, %72
  %75 = and i32 %74, -65536
  %76 = shufflevector <1 x i16> %bc4, <1 x i16> %bc5, <2 x i32> <i32 0, i32 1>
  %77 = zext <2 x i16> %76 to <2 x i32>
  %78 = shl nuw <2 x i32> %77, splat (i32 16)
  %79 = bitcast <2 x i32> %78 to <2 x float>
  %80 = extractelement <2 x float> %79, i64 0
  %81 = extractelement <2 x float> %79, i64 1
  %82 = fmul float %80, %81
  %83 = bitcast float %82 to i32
  %84 = fcmp uno float %82, 0.000000e+00
  %85 = lshr i32 %83, 16
  %86 = and i32 %85, 1
  %87 = add i32 %83, 32767
  %88 = add i32 %87, %86
  %89 = and i32 %88, -65536
  %90 = shufflevector <1 x i16> %bc6, <1 x i16> %bc7, <2 x i32> <i32 0, i32 1>
  %91 = zext <2 x i16> %90 to <2 x i32>
  %92 = shl nuw <2 x i32> %91, splat (i32 16)
  %93 = bitcast <2 x i32> %92 to <2 x float>
  %94 = extractelement <2 x float> %93, i64 0
  %95 = extractelement <2 x float> %93, i64 1
  %96 = fmul float %94, %95
  %97 = bitcast float %96 to i32
  %98 = fcmp uno float %96, 0.000000e+00
  %99 = lshr i32 %97, 16
  %100 = and i32 %99, 1
  %101 = add i32 %97, 32767
  %102 = add i32 %101, %100
  %103 = and i32 %102, -65536
  %104 = bitcast i32 %75 to float
  %105 = select i1 %70, float +nan(0x3F0000), float %104
  %106 = fadd float %105, %66
  %107 = bitcast float %106 to i32
  %108 = fcmp uno float %106, 0.000000e+00
  %109 = lshr i32 %107, 16
  %110 = and i32 %109, 1
  %111 = add i32 %107, 32767
  %112 = add i32 %111, %110
  %113 = lshr i32 %112, 16
  %114 = trunc nuw i32 %113 to i16
  %115 = bitcast i16 %114 to bfloat
  %116 = select i1 %108, bfloat +nan(0x3F), bfloat %115
  %117 = bitcast i32 %89 to float
  %118 = select i1 %84, float +nan(0x3F0000), float %117
  %119 = fadd float %118, %80
  %120 = bitcast float %119 to i32
  %121 = fcmp uno float %119, 0.000000e+00
  %122 = lshr i32 %120, 16
  %123 = and i32 %122, 1
  %124 = add i32 %120, 32767
  %125 = add i32 %124, %123
  %126 = lshr i32 %125, 16
  %127 = trunc nuw i32 %126 to i16
  %128 = bitcast i16 %127 to bfloat
  %129 = select i1 %121, bfloat +nan(0x3F), bfloat %128
  %130 = bitcast i32 %103 to float
  %131 = select i1 %98, float +nan(0x3F0000), float %130
  %132 = fadd float %131, %94
  %133 = bitcast float %132 to i32
  %134 = fcmp uno float %132, 0.000000e+00
  %135 = lshr i32 %133, 16
  %136 = and i32 %135, 1
  %137 = add i32 %133, 32767
  %138 = add i32 %137, %136
  %139 = lshr i32 %138, 16
  %140 = trunc nuw i32 %139 to i16
  %141 = bitcast i16 %140 to bfloat
  %142 = select i1 %134, bfloat +nan(0x3F), bfloat %141
  br i1 %18, label %143, label %174

143:                                              ; preds = %58
  %144 = shufflevector <1 x i16> %bc, <1 x i16> %bc1, <2 x i32> <i32 0, i32 1>
  %145 = zext <2 x i16> %144 to <2 x i32>
  %146 = shl nuw <2 x i32> %145, splat (i32 16)
  %147 = bitcast <2 x i32> %146 to <2 x float>
  %148 = extractelement <2 x float> %147, i64 0
  %149 = extractelement <2 x float> %147, i64 1
  %150 = fmul float %148, %149
  %151 = fcmp uno float %150, 0.000000e+00
  %152 = bitcast float %150 to i32
  %153 = lshr i32 %152, 16
  %154 = and i32 %153, 1
  %155 = add i32 %152, 32767
  %156 = add i32 %155, %154
  %157 = and i32 %156, -65536
  %158 = bitcast i32 %157 to float
  %159 = select i1 %151, float +nan(0x3F0000), float %158
  %160 = fadd float %159, %148
  %161 = fcmp uno float %160, 0.000000e+00
  %162 = bitcast float %160 to i32
  %163 = lshr i32 %162, 16
  %164 = and i32 %163, 1
  %165 = add i32 %162, 32767
  %166 = add i32 %165, %164
  %167 = lshr i32 %166, 16
  %168 = trunc nuw i32 %167 to i16
  %169 = bitcast i16 %168 to bfloat
  %170 = select i1 %161, bfloat +nan(0x3F), bfloat %169
  %171 = insertelement <1 x bfloat> poison, bfloat %170, i64 0
  %172 = sext i32 %14 to i64
  %173 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %172
  store <1 x bfloat> %171, ptr addrspace(1) %173, align 2
  br label %174

174:                                              ; preds = %143, %58
  br i1 %19, label %175, label %177

175:                                              ; preds = %174
  %176 = insertelement <1 x bfloat> poison, bfloat %116, i64 0
  store <1 x bfloat> %176, ptr addrspace(1) %59, align 2
  br label %177

177:                                              ; preds = %175, %174
  br i1 %20, label %178, label %180

178:                                              ; preds = %177
  %179 = insertelement <1 x bfloat> poison, bfloat %129, i64 0
  store <1 x bfloat> %179, ptr addrspace(1) %60, align 2
  br label %180

180:                                              ; preds = %178, %177
  br i1 %21, label %181, label %183

181:                                              ; preds = %180
  %182 = insertelement <1 x bfloat> poison, bfloat %142, i64 0
  store <1 x bfloat> %182, ptr addrspace(1) %61, align 2
  br label %183

183:                                              ; preds = %181, %180
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
