; kernel=softmax block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp2.f32(float) #0

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @softmax(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, i32 inreg %2, ptr addrspace(1) inreg nofree readnone captures(none) %3, ptr addrspace(1) inreg nofree readnone captures(none) %4) local_unnamed_addr #1 {
  %6 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %7 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %8 = and i32 %7, 31
  %9 = or disjoint i32 %8, 32
  %10 = or disjoint i32 %8, 64
  %11 = or disjoint i32 %8, 96
  %12 = or disjoint i32 %8, 128
  %13 = or disjoint i32 %8, 160
  %14 = or disjoint i32 %8, 192
  %15 = or disjoint i32 %8, 224
  %16 = icmp slt i32 %8, %2
  %17 = icmp slt i32 %9, %2
  %18 = icmp slt i32 %10, %2
  %19 = icmp slt i32 %11, %2
  %20 = icmp slt i32 %12, %2
  %21 = icmp slt i32 %13, %2
  %22 = icmp slt i32 %14, %2
  %23 = icmp slt i32 %15, %2
  %24 = mul i32 %2, %6
  %25 = sext i32 %24 to i64
  %26 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %25
  %27 = zext nneg i32 %9 to i64
  %28 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %27
  %29 = zext nneg i32 %10 to i64
  %30 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %29
  %31 = zext nneg i32 %11 to i64
  %32 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %31
  %33 = zext nneg i32 %12 to i64
  %34 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %33
  %35 = zext nneg i32 %13 to i64
  %36 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %35
  %37 = zext nneg i32 %14 to i64
  %38 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %37
  %39 = zext nneg i32 %15 to i64
  %40 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %39
  br i1 %16, label %41, label %45

41:                                               ; preds = %5
  %42 = zext nneg i32 %8 to i64
  %43 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %42
  %44 = load <1 x float>, ptr addrspace(1) %43, align 4
  br label %45

45:                                               ; preds = %41, %5
  %46 = phi <1 x float> [ %44, %41 ], [ splat (float -inf), %5 ]
  %47 = extractelement <1 x float> %46, i64 0
  br i1 %17, label %48, label %50

48:                                               ; preds = %45
  %49 = load <1 x float>, ptr addrspace(1) %28, align 4
  br label %50

50:                                               ; preds = %48, %45
  %51 = phi <1 x float> [ %49, %48 ], [ splat (float -inf), %45 ]
  %52 = extractelement <1 x float> %51, i64 0
  br i1 %18, label %53, label %55

53:                                               ; preds = %50
  %54 = load <1 x float>, ptr addrspace(1) %30, align 4
  br label %55

55:                                               ; preds = %53, %50
  %56 = phi <1 x float> [ %54, %53 ], [ splat (float -inf), %50 ]
  %57 = extractelement <1 x float> %56, i64 0
  br i1 %19, label %58, label %60

58:                                               ; preds = %55
  %59 = load <1 x float>, ptr addrspace(1) %32, align 4
  br label %60

60:                                               ; preds = %58, %55
  %61 = phi <1 x float> [ %59, %58 ], [ splat (float -inf), %55 ]
  %62 = extractelement <1 x float> %61, i64 0
  br i1 %20, label %63, label %65

63:                                               ; preds = %60
  %64 = load <1 x float>, ptr addrspace(1) %34, align 4
  br label %65

65:                                               ; preds = %63, %60
  %66 = phi <1 x float> [ %64, %63 ], [ splat (float -inf), %60 ]
  %67 = extractelement <1 x float> %66, i64 0
  br i1 %21, label %68, label %70

68:                                               ; preds = %65
  %69 = load <1 x float>, ptr addrspace(1) %36, align 4
  br label %70

70:                                               ; preds = %68, %65
  %71 = phi <1 x float> [ %69, %68 ], [ splat (float -inf), %65 ]
  %72 = extractelement <1 x float> %71, i64 0
  br i1 %22, label %73, label %75

73:                                               ; preds = %70
  %74 = load <1 x float>, ptr addrspace(1) %38, align 4
  br label %75

75:                                               ; preds = %73, %70
  %76 = phi <1 x float> [ %74, %73 ], [ splat (float -inf), %70 ]
  %77 = extractelement <1 x float> %76, i64 0
  br i1 %23, label %78, label %80

78:                                               ; preds = %75
  %79 = load <1 x float>, ptr addrspace(1) %40, align 4
  br label %80

80:                                               ; preds = %78, %75
  %81 = phi <1 x float> [ %79, %78 ], [ splat (float -inf), %75 ]
  %82 = extractelement <1 x float> %81, i64 0
  %83 = tail call float @llvm.maxnum.f32(float %47, float %52)
  %84 = tail call float @llvm.maxnum.f32(float %83, float %57)
  %85 = tail call float @llvm.maxnum.f32(float %62, float %67)
  %86 = tail call float @llvm.maxnum.f32(float %85, float %72)
  %87 = tail call float @llvm.maxnum.f32(float %77, float %82)
  %88 = tail call float @llvm.maxnum.f32(float %84, float %86)
  %89 = tail call float @llvm.maxnum.f32(float %88, float %87)
  %90 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %89, i32 280, i32 15, i32 15, i1 true)
  %91 = tail call float @llvm.maxnum.f32(float %89, float %90)
  %92 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %91, i32 276, i32 15, i32 15, i1 true)
  %93 = tail call float @llvm.maxnum.f32(float %91, float %92)
  %94 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %93, i32 274, i32 15, i32 15, i1 true)
  %95 = tail call float @llvm.maxnum.f32(float %93, float %94)
  %96 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %95, i32 273, i32 15, i32 15, i1 true)
  %97 = tail call float @llvm.maxnum.f32(float %95, float %96)
  %98 = bitcast float %97 to i32
  %99 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %98, i32 -1, i32 -1, i1 true, i1 false)
  %100 = bitcast i32 %99 to float
  %101 = tail call float @llvm.maxnum.f32(float %97, float %100)
  %102 = tail call float @llvm.amdgcn.readlane.f32(float %101, i32 31)
  %103 = fsub float %47, %102
  %104 = fsub float %52, %102
  %105 = fsub float %57, %102
  %106 = fsub float %62, %102
  %107 = fsub float %67, %102
  %108 = fsub float %72, %102
  %109 = fsub float %77, %102
  %110 = fsub float %82, %102
  %111 = fmul float %103, f0x3FB8AA3B
  %112 = tail call float @llvm.exp2.f32(float %111)
  %113 = fmul float %104, f0x3FB8AA3B
  %114 = tail call float @llvm.exp2.f32(float %113)
  %115 = fmul float %105, f0x3FB8AA3B
  %116 = tail call float @llvm.exp2.f32(float %115)
  %117 = fmul float %106, f0x3FB8AA3B
  %118 = tail call float @llvm.exp2.f32(float %117)
  %119 = fmul float %107, f0x3FB8AA3B
  %120 = tail call float @llvm.exp2.f32(float %119)
  %121 = fmul float %108, f0x3FB8AA3B
  %122 = tail call float @llvm.exp2.f32(float %121)
  %123 = fmul float %109, f0x3FB8AA3B
  %124 = tail call float @llvm.exp2.f32(float %123)
  %125 = fmul float %110, f0x3FB8AA3B
  %126 = tail call float @llvm.exp2.f32(float %125)
  %127 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %25
  %128 = getelementptr [4 x i8], ptr addrspace(1) %127, i64 %27
  %129 = getelementptr [4 x i8], ptr addrspace(1) %127, i64 %29
  %130 = getelementptr [4 x i8], ptr addrspace(1) %127, i64 %31
  %131 = getelementptr [4 x i8], ptr addrspace(1) %127, i64 %33
  %132 = getelementptr [4 x i8], ptr addrspace(1) %127, i64 %35
  %133 = getelementptr [4 x i8], ptr addrspace(1) %127, i64 %37
  %134 = getelementptr [4 x i8], ptr addrspace(1) %127, i64 %39
  %135 = fadd float %112, %114
  %136 = fadd float %116, %118
  %137 = fadd float %120, %122
  %138 = fadd float %124, %126
  %139 = fadd float %135, %136
  %140 = fadd float %137, %138
  %141 = fadd float %139, %140
  %142 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %141, i32 280, i32 15, i32 15, i1 true)
  %143 = fadd float %142, %141
  %144 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %143, i32 276, i32 15, i32 15, i1 true)
  %145 = fadd float %144, %143
  %146 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %145, i32 274, i32 15, i32 15, i1 true)
  %147 = fadd float %146, %145
  %148 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %147, i32 273, i32 15, i32 15, i1 true)
  %149 = fadd float %148, %147
  %150 = bitcast float %149 to i32
  %151 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %150, i32 -1, i32 -1, i1 true, i1 false)
  %152 = bitcast i32 %151 to float
  %153 = fadd float %149, %152
  %154 = tail call float @llvm.amdgcn.readlane.f32(float %153, i32 31)
  %155 = fdiv float %114, %154
  %156 = fdiv float %116, %154
  %157 = fdiv float %118, %154
  %158 = fdiv float %120, %154
  %159 = fdiv float %122, %154
  %160 = fdiv float %124, %154
  %161 = fdiv float %126, %154
  br i1 %16, label %162, label %167

162:                                              ; preds = %80
  %163 = fdiv float %112, %154
  %164 = insertelement <1 x float> poison, float %163, i64 0
  %165 = zext nneg i32 %8 to i64
  %166 = getelementptr [4 x i8], ptr addrspace(1) %127, i64 %165
  store <1 x float> %164, ptr addrspace(1) %166, align 4
  br label %167

167:                                              ; preds = %162, %80
  br i1 %17, label %168, label %170

168:                                              ; preds = %167
  %169 = insertelement <1 x float> poison, float %155, i64 0
  store <1 x float> %169, ptr addrspace(1) %128, align 4
  br label %170

170:                                              ; preds = %168, %167
  br i1 %18, label %171, label %173

171:                                              ; preds = %170
  %172 = insertelement <1 x float> poison, float %156, i64 0
  store <1 x float> %172, ptr addrspace(1) %129, align 4
  br label %173

173:                                              ; preds = %171, %170
  br i1 %19, label %174, label %176

174:                                              ; preds = %173
  %175 = insertelement <1 x float> poison, float %157, i64 0
  store <1 x float> %175, ptr addrspace(1) %130, align 4
  br label %176

176:                                              ; preds = %174, %173
  br i1 %20, label %177, label %179

177:                                              ; preds = %176
  %178 = insertelement <1 x float> poison, float %158, i64 0
  store <1 x float> %178, ptr addrspace(1) %131, align 4
  br label %179

179:                                              ; preds = %177, %176
  br i1 %21, label %180, label %182

180:                                              ; preds = %179
  %181 = insertelement <1 x float> poison, float %159, i64 0
  store <1 x float> %181, ptr addrspace(1) %132, align 4
  br label %182

182:                                              ; preds = %180, %179
  br i1 %22, label %183, label %185

183:                                              ; preds = %182
  %184 = insertelement <1 x float> poison, float %160, i64 0
  store <1 x float> %184, ptr addrspace(1) %133, align 4
  br label %185

185:                                              ; preds = %183, %182
  br i1 %23, label %186, label %188

186:                                              ; preds = %185
  %187 = insertelement <1 x float> poison, float %161, i64 0
  store <1 x float> %187, ptr addrspace(1) %134, align 4
  br label %188

188:                                              ; preds = %186, %185
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maxnum.f32(float, float) #0

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.update.dpp.f32(float, float, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #3

; Function Attrs: convergent nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.readlane.f32(float, i32) #4

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #4 = { convergent nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
