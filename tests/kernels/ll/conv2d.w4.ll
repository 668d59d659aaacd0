; kernel=conv2d block=128 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @conv2d(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, i32 inreg %4, ptr addrspace(1) inreg nofree readnone captures(none) %5, ptr addrspace(1) inreg nofree readnone captures(none) %6) local_unnamed_addr #0 {
  %8 = tail call i32 @llvm.amdgcn.wave.id()
  %9 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %10 = shl i32 %9, 3
  %11 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %12 = and i32 %11, 16
  %13 = shl i32 %8, 5
  %14 = or disjoint i32 %12, %13
  %15 = lshr exact i32 %14, 4
  %16 = and i32 %15, 7
  %17 = or disjoint i32 %16, %10
  %18 = tail call i32 @llvm.amdgcn.workgroup.id.y()
  %19 = shl i32 %18, 4
  %20 = and i32 %11, 15
  %21 = or disjoint i32 %19, %20
  %invariant.op3 = add i32 %17, -1
  %invariant.op = add i32 %21, -1
  %22 = icmp slt i32 %invariant.op3, %3
  %23 = mul i32 %invariant.op3, %4
  %24 = sext i32 %23 to i64
  %25 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %24
  %26 = or i32 %invariant.op, %invariant.op3
  %27 = icmp sgt i32 %26, -1
  %28 = and i1 %22, %27
  %29 = icmp slt i32 %invariant.op, %4
  %30 = and i1 %29, %28
  br i1 %30, label %31, label %35

31:                                               ; preds = %7
  %32 = sext i32 %invariant.op to i64
  %33 = getelementptr [4 x i8], ptr addrspace(1) %25, i64 %32
  %34 = load <1 x float>, ptr addrspace(1) %33, align 4
  br label %35

35:                                               ; preds = %31, %7
  %36 = phi <1 x float> [ %34, %31 ], [ zeroinitializer, %7 ]
  %37 = extractelement <1 x float> %36, i64 0
  %38 = load <1 x float>, ptr addrspace(1) %1, align 4
  %39 = extractelement <1 x float> %38, i64 0
  %40 = fmul float %37, %39
  %41 = fadd float %40, 0.000000e+00
  %42 = or i32 %19, %invariant.op3
  %43 = icmp sgt i32 %42, -1
  %44 = and i1 %22, %43
  %45 = icmp slt i32 %21, %4
  %46 = and i1 %45, %44
  br i1 %46, label %47, label %51

47:                                               ; preds = %35
  %48 = sext i32 %21 to i64
  %49 = getelementptr [4 x i8], ptr addrspace(1) %25, i64 %48
  %50 = load <1 x float>, ptr addrspace(1) %49, align 4
  br label %51

51:                                               ; preds = %47, %35
  %52 = phi <1 x float> [ %50, %47 ], [ zeroinitializer, %35 ]
  %53 = extractelement <1 x float> %52, i64 0
  %54 = getelementptr i8, ptr addrspace(1) %1, i64 4
  %55 = load <1 x float>, ptr addrspace(1) %54, align 4
  %56 = extractelement <1 x float> %55, i64 0
  %57 = fmul float %53, %56
  %58 = fadd float %41, %57
  %.reass.2 = add i32 %21, 1
  %59 = or i32 %.reass.2, %invariant.op3
  %60 = icmp sgt i32 %59, -1
  %61 = and i1 %22, %60
  %62 = icmp slt i32 %.reass.2, %4
  %63 = and i1 %62, %61
  br i1 %63, label %64, label %68

64:                                               ; preds = %51
  %65 = sext i32 %.reass.2 to i64
  %66 = getelementptr [4 x i8], ptr addrspace(1) %25, i64 %65
  %67 = load <1 x float>, ptr addrspace(1) %66, align 4
  br label %68

68:                                               ; preds = %64, %51
  %69 = phi <1 x float> [ %67, %64 ], [ zeroinitializer, %51 ]
  %70 = extractelement <1 x float> %69, i64 0
  %71 = getelementptr i8, ptr addrspace(1) %1, i64 8
  %72 = load <1 x float>, ptr addrspace(1) %71, align 4
  %73 = extractelement <1 x float> %72, i64 0
  %74 = fmul float %70, %73
  %75 = fadd float %58, %74
  %76 = icmp slt i32 %17, %3
  %77 = mul i32 %17, %4
  %78 = sext i32 %77 to i64
  %79 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %78
  %80 = getelementptr i8, ptr addrspace(1) %1, i64 12
  %81 = or i32 %invariant.op, %10
  %82 = icmp sgt i32 %81, -1
  %83 = and i1 %76, %82
  %84 = and i1 %29, %83
  br i1 %84, label %85, label %89

85:                                               ; preds = %68
  %86 = sext i32 %invariant.op to i64
  %87 = getelementptr [4 x i8], ptr addrspace(1) %79, i64 %86
  %88 = load <1 x float>, ptr addrspace(1) %87, align 4
  br label %89

89:                                               ; preds = %85, %68
  %90 = phi <1 x float> [ %88, %85 ], [ zeroinitializer, %68 ]
  %91 = extractelement <1 x float> %90, i64 0
  %92 = load <1 x float>, ptr addrspace(1) %80, align 4
  %93 = extractelement <1 x float> %92, i64 0
  %94 = fmul float %91, %93
  %95 = fadd float %75, %94
  %96 = or i32 %19, %10
  %97 = icmp sgt i32 %96, -1
  %98 = and i1 %76, %97
  %99 = and i1 %45, %98
  br i1 %99, label %100, label %104

100:                                              ; preds = %89
  %101 = sext i32 %21 to i64
  %102 = getelementptr [4 x i8], ptr addrspace(1) %79, i64 %101
  %103 = load <1 x float>, ptr addrspace(1) %102, align 4
  br label %104

104:                                              ; preds = %100, %89
  %105 = phi <1 x float> [ %103, %100 ], [ zeroinitializer, %89 ]
  %106 = extractelement <1 x float> %105, i64 0
  %107 = getelementptr i8, ptr addrspace(1) %1, i64 16
  %108 = load <1 x float>, ptr addrspace(1) %107, align 4
  %109 = extractelement <1 x float> %108, i64 0
  %110 = fmul float %106, %109
  %111 = fadd float %95, %110
  %112 = or i32 %.reass.2, %10
  %113 = icmp sgt i32 %112, -1
  %114 = and i1 %76, %113
  %115 = and i1 %62, %114
  br i1 %115, label %116, label %120

116:                                              ; preds = %104
  %117 = sext i32 %.reass.2 to i64
  %118 = getelementptr [4 x i8], ptr addrspace(1) %79, i64 %117
  %119 = load <1 x float>, ptr addrspace(1) %118, align 4
  br label %120

120:                                              ; preds = %116, %104
  %121 = phi <1 x float> [ %119, %116 ], [ zeroinitializer, %104 ]
  %122 = extractelement <1 x float> %121, i64 0
  %123 = getelementptr i8, ptr addrspace(1) %1, i64 20
  %124 = load <1 x float>, ptr addrspace(1) %123, align 4
  %125 = extractelement <1 x float> %124, i64 0
  %126 = fmul float %122, %125
  %127 = fadd float %111, %126
  %.reass4.2 = add i32 %17, 1
  %128 = icmp slt i32 %.reass4.2, %3
  %129 = mul i32 %.reass4.2, %4
  %130 = sext i32 %129 to i64
  %131 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %130
  %132 = getelementptr i8, ptr addrspace(1) %1, i64 24
  %133 = or i32 %invariant.op, %.reass4.2
  %134 = icmp sgt i32 %133, -1
  %135 = and i1 %128, %134
  %136 = and i1 %29, %135
  br i1 %136, label %137, label %141

137:                                              ; preds = %120
  %138 = sext i32 %invariant.op to i64
  %139 = getelementptr [4 x i8], ptr addrspace(1) %131, i64 %138
  %140 = load <1 x float>, ptr addrspace(1) %139, align 4
  br label %141

141:                                              ; preds = %137, %120
  %142 = phi <1 x float> [ %140, %137 ], [ zeroinitializer, %120 ]
  %143 = extractelement <1 x float> %142, i64 0
  %144 = load <1 x float>, ptr addrspace(1) %132, align 4
  %145 = extractelement <1 x float> %144, i64 0
  %146 = fmul float %143, %145
  %147 = fadd float %127, %146
  %148 = or i32 %19, %.reass4.2
  %149 = icmp sgt i32 %148, -1
  %150 = and i1 %128, %149
  %151 = and i1 %45, %150
  br i1 %151, label %152, label %156

152:                                              ; preds = %141
  %153 = sext i32 %21 to i64
  %154 = getelementptr [4 x i8], ptr addrspace(1) %131, i64 %153
  %155 = load <1 x float>, ptr addrspace(1) %154, align 4
  br label %156

156:                                              ; preds = %152, %141
  %157 = phi <1 x float> [ %155, %152 ], [ zeroinitializer, %141 ]
  %158 = extractelement <1 x float> %157, i64 0
  %159 = getelementptr i8, ptr addrspace(1) %1, i64 28
  %160 = load <1 x float>, ptr addrspace(1) %159, align 4
  %161 = extractelement <1 x float> %160, i64 0
  %162 = fmul float %158, %161
  %163 = fadd float %147, %162
  %164 = or i32 %.reass.2, %.reass4.2
  %165 = icmp sgt i32 %164, -1
  %166 = and i1 %128, %165
  %167 = and i1 %62, %166
  br i1 %167, label %168, label %172

168:                                              ; preds = %156
  %169 = sext i32 %.reass.2 to i64
  %170 = getelementptr [4 x i8], ptr addrspace(1) %131, i64 %169
  %171 = load <1 x float>, ptr addrspace(1) %170, align 4
  br label %172

172:                                              ; preds = %168, %156
  %173 = phi <1 x float> [ %171, %168 ], [ zeroinitializer, %156 ]
  %174 = and i1 %76, %45
  br i1 %174, label %175, label %186

175:                                              ; preds = %172
  %176 = extractelement <1 x float> %173, i64 0
  %177 = getelementptr i8, ptr addrspace(1) %1, i64 32
  %178 = load <1 x float>, ptr addrspace(1) %177, align 4
  %179 = extractelement <1 x float> %178, i64 0
  %180 = fmul float %176, %179
  %181 = fadd float %163, %180
  %182 = insertelement <1 x float> poison, float %181, i64 0
  %183 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %78
  %184 = sext i32 %21 to i64
  %185 = getelementptr [4 x i8], ptr addrspace(1) %183, i64 %184
  store <1 x float> %182, ptr addrspace(1) %185, align 4
  br label %186

186:                                              ; preds = %175, %172
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.y() #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
