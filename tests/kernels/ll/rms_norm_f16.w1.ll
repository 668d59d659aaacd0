; kernel=rms_norm block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @rms_norm(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, float inreg %4, ptr addrspace(1) inreg nofree readnone captures(none) %5, ptr addrspace(1) inreg nofree readnone captures(none) %6) local_unnamed_addr #0 {
  %8 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %9 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %10 = and i32 %9, 31
  %11 = or disjoint i32 %10, 32
  %12 = or disjoint i32 %10, 64
  %13 = or disjoint i32 %10, 96
  %14 = or disjoint i32 %10, 128
  %15 = or disjoint i32 %10, 160
  %16 = or disjoint i32 %10, 192
  %17 = or disjoint i32 %10, 224
  %18 = icmp slt i32 %10, %3
  %19 = icmp slt i32 %11, %3
  %20 = icmp slt i32 %12, %3
  %21 = icmp slt i32 %13, %3
  %22 = icmp slt i32 %14, %3
  %23 = icmp slt i32 %15, %3
  %24 = icmp slt i32 %16, %3
  %25 = icmp slt i32 %17, %3
  %26 = mul i32 %3, %8
  %27 = sext i32 %26 to i64
  %28 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %27
  %29 = zext nneg i32 %11 to i64
  %30 = getelementptr [2 x i8], ptr addrspace(1) %28, i64 %29
  %31 = zext nneg i32 %12 to i64
  %32 = getelementptr [2 x i8], ptr addrspace(1) %28, i64 %31
  %33 = zext nneg i32 %13 to i64
  %34 = getelementptr [2 x i8], ptr addrspace(1) %28, i64 %33
  %35 = zext nneg i32 %14 to i64
  %36 = getelementptr [2 x i8], ptr addrspace(1) %28, i64 %35
  %37 = zext nneg i32 %15 to i64
  %38 = getelementptr [2 x i8], ptr addrspace(1) %28, i64 %37
  %39 = zext nneg i32 %16 to i64
  %40 = getelementptr [2 x i8], ptr addrspace(1) %28, i64 %39
  %41 = zext nneg i32 %17 to i64
  %42 = getelementptr [2 x i8], ptr addrspace(1) %28, i64 %41
  br i1 %18, label %43, label %47

43:                                               ; preds = %7
  %44 = zext nneg i32 %10 to i64
  %45 = getelementptr [2 x i8], ptr addrspace(1) %28, i64 %44
  %46 = load <1 x half>, ptr addrspace(1) %45, align 2
  br label %47

47:                                               ; preds = %43, %7
  %48 = phi <1 x half> [ %46, %43 ], [ zeroinitializer, %7 ]
  %49 = extractelement <1 x half> %48, i64 0
  br i1 %19, label %50, label %52

50:                                               ; preds = %47
  %51 = load <1 x half>, ptr addrspace(1) %30, align 2
  br label %52

52:                                               ; preds = %50, %47
  %53 = phi <1 x half> [ %51, %50 ], [ zeroinitializer, %47 ]
  %54 = extractelement <1 x half> %53, i64 0
  br i1 %20, label %55, label %57

55:                                               ; preds = %52
  %56 = load <1 x half>, ptr addrspace(1) %32, align 2
  br label %57

57:                                               ; preds = %55, %52
  %58 = phi <1 x half> [ %56, %55 ], [ zeroinitializer, %52 ]
  %59 = extractelement <1 x half> %58, i64 0
  br i1 %21, label %60, label %62

60:                                               ; preds = %57
  %61 = load <1 x half>, ptr addrspace(1) %34, align 2
  br label %62

62:                                               ; preds = %60, %57
  %63 = phi <1 x half> [ %61, %60 ], [ zeroinitializer, %57 ]
  %64 = extractelement <1 x half> %63, i64 0
  br i1 %22, label %65, label %67

65:                                               ; preds = %62
  %66 = load <1 x half>, ptr addrspace(1) %36, align 2
  br label %67

67:                                               ; preds = %65, %62
  %68 = phi <1 x half> [ %66, %65 ], [ zeroinitializer, %62 ]
  %69 = extractelement <1 x half> %68, i64 0
  br i1 %23, label %70, label %72

70:                                               ; preds = %67
  %71 = load <1 x half>, ptr addrspace(1) %38, align 2
  br label %72

72:                                               ; preds = %70, %67
  %73 = phi <1 x half> [ %71, %70 ], [ zeroinitializer, %67 ]
  %74 = extractelement <1 x half> %73, i64 0
  br i1 %24, label %75, label %77

75:                                               ; preds = %72
  %76 = load <1 x half>, ptr addrspace(1) %40, align 2
  br label %77

77:                                               ; preds = %75, %72
  %78 = phi <1 x half> [ %76, %75 ], [ zeroinitializer, %72 ]
  %79 = extractelement <1 x half> %78, i64 0
  br i1 %25, label %80, label %82

80:                                               ; preds = %77
  %81 = load <1 x half>, ptr addrspace(1) %42, align 2
  br label %82

82:                                               ; preds = %80, %77
  %83 = phi <1 x half> [ %81, %80 ], [ zeroinitializer, %77 ]
  %84 = extractelement <1 x half> %83, i64 0
  %85 = fpext half %49 to float
  %86 = fpext half %54 to float
  %87 = fpext half %59 to float
  %88 = fpext half %64 to float
  %89 = fpext half %69 to float
  %90 = fpext half %74 to float
  %91 = fpext half %79 to float
  %92 = fpext half %84 to float
  %93 = fmul float %85, %85
  %94 = fmul float %86, %86
  %95 = fmul float %87, %87
  %96 = fmul float %88, %88
  %97 = fmul float %89, %89
  %98 = fmul float %90, %90
  %99 = fmul float %91, %91
  %100 = fmul float %92, %92
  %101 = fadd float %93, %94
  %102 = fadd float %95, %96
  %103 = fadd float %97, %98
  %104 = fadd float %99, %100
  %105 = fadd float %101, %102
  %106 = fadd float %103, %104
  %107 = fadd float %105, %106
  %108 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %107, i32 280, i32 15, i32 15, i1 true)
  %109 = fadd float %108, %107
  %110 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %109, i32 276, i32 15, i32 15, i1 true)
  %111 = fadd float %110, %109
  %112 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %111, i32 274, i32 15, i32 15, i1 true)
  %113 = fadd float %112, %111
  %114 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %113, i32 273, i32 15, i32 15, i1 true)
  %115 = fadd float %114, %113
  %116 = bitcast float %115 to i32
  %117 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %116, i32 -1, i32 -1, i1 true, i1 false)
  %118 = bitcast i32 %117 to float
  %119 = fadd float %115, %118
  %120 = tail call float @llvm.amdgcn.readlane.f32(float %119, i32 31)
  %121 = sitofp i32 %3 to float
  %122 = fdiv float %120, %121
  %123 = fadd float %4, %122
  %124 = tail call float @llvm.amdgcn.rsq.f32(float %123)
  %125 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %29
  %126 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %31
  %127 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %33
  %128 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %35
  %129 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %37
  %130 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %39
  %131 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %41
  br i1 %18, label %132, label %136

132:                                              ; preds = %82
  %133 = zext nneg i32 %10 to i64
  %134 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %133
  %135 = load <1 x half>, ptr addrspace(1) %134, align 2
  br label %136

136:                                              ; preds = %132, %82
  %137 = phi <1 x half> [ %135, %132 ], [ zeroinitializer, %82 ]
  %138 = extractelement <1 x half> %137, i64 0
  br i1 %19, label %139, label %141

139:                                              ; preds = %136
  %140 = load <1 x half>, ptr addrspace(1) %125, align 2
  br label %141

141:                                              ; preds = %139, %136
  %142 = phi <1 x half> [ %140, %139 ], [ zeroinitializer, %136 ]
  %143 = extractelement <1 x half> %142, i64 0
  br i1 %20, label %144, label %146

144:                                              ; preds = %141
  %145 = load <1 x half>, ptr addrspace(1) %126, align 2
  br label %146

146:                                              ; preds = %144, %141
  %147 = phi <1 x half> [ %145, %144 ], [ zeroinitializer, %141 ]
  %148 = extractelement <1 x half> %147, i64 0
  br i1 %21, label %149, label %151

149:                                              ; preds = %146
  %150 = load <1 x half>, ptr addrspace(1) %127, align 2
  br label %151

151:                                              ; preds = %149, %146
  %152 = phi <1 x half> [ %150, %149 ], [ zeroinitializer, %146 ]
  %153 = extractelement <1 x half> %152, i64 0
  br i1 %22, label %154, label %156

154:                                              ; preds = %151
  %155 = load <1 x half>, ptr addrspace(1) %128, align 2
  br label %156

156:                                              ; preds = %154, %151
  %157 = phi <1 x half> [ %155, %154 ], [ zeroinitializer, %151 ]
  %158 = extractelement <1 x half> %157, i64 0
  br i1 %23, label %159, label %161

159:                                              ; preds = %156
  %160 = load <1 x half>, ptr addrspace(1) %129, align 2
  br label %161

161:                                              ; preds = %159, %156
  %162 = phi <1 x half> [ %160, %159 ], [ zeroinitializer, %156 ]
  %163 = extractelement <1 x half> %162, i64 0
  br i1 %24, label %164, label %166

164:                                              ; preds = %161
  %165 = load <1 x half>, ptr addrspace(1) %130, align 2
  br label %166

166:                                              ; preds = %164, %161
  %167 = phi <1 x half> [ %165, %164 ], [ zeroinitializer, %161 ]
  %168 = extractelement <1 x half> %167, i64 0
  br i1 %25, label %169, label %171

169:                                              ; preds = %166
  %170 = load <1 x half>, ptr addrspace(1) %131, align 2
  br label %171

171:                                              ; preds = %169, %166
  %172 = phi <1 x half> [ %170, %169 ], [ zeroinitializer, %166 ]
  %173 = extractelement <1 x half> %172, i64 0
  %174 = fpext half %143 to float
  %175 = fpext half %148 to float
  %176 = fpext half %153 to float
  %177 = fpext half %158 to float
  %178 = fpext half %163 to float
  %179 = fpext half %168 to float
  %180 = fpext half %173 to float
  %181 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %27
  %182 = getelementptr [2 x i8], ptr addrspace(1) %181, i64 %29
  %183 = getelementptr [2 x i8], ptr addrspace(1) %181, i64 %31
  %184 = getelementptr [2 x i8], ptr addrspace(1) %181, i64 %33
  %185 = getelementptr [2 x i8], ptr addrspace(1) %181, i64 %35
  %186 = getelementptr [2 x i8], ptr addrspace(1) %181, i64 %37
  %187 = getelementptr [2 x i8], ptr addrspace(1) %181, i64 %39
  %188 = getelementptr [2 x i8], ptr addrspace(1) %181, i64 %41
  %189 = fmul float %124, %86
  %190 = fmul float %124, %87
  %191 = fmul float %124, %88
  %192 = fmul float %124, %89
  %193 = fmul float %124, %90
  %194 = fmul float %124, %91
  %195 = fmul float %124, %92
  %196 = fmul float %189, %174
  %197 = fmul float %190, %175
  %198 = fmul float %191, %176
  %199 = fmul float %192, %177
  %200 = fmul float %193, %178
  %201 = fmul float %194, %179
  %202 = fmul float %195, %180
  %203 = fptrunc float %196 to half
  %204 = fptrunc float %197 to half
  %205 = fptrunc float %198 to half
  %206 = fptrunc float %199 to half
  %207 = fptrunc float %200 to half
  %208 = fptrunc float %201 to half
  %209 = fptrunc float %202 to half
  br i1 %18, label %210, label %218

210:                                              ; preds = %171
  %211 = zext nneg i32 %10 to i64
  %212 = getelementptr [2 x i8], ptr addrspace(1) %181, i64 %211
  %213 = fmul float %124, %85
  %214 = fpext half %138 to float
  %215 = fmul float %213, %214
  %216 = fptrunc float %215 to half
  %217 = insertelement <1 x half> poison, half %216, i64 0
  store <1 x half> %217, ptr addrspace(1) %212, align 2
  br label %218

218:                                              ; preds = %210, %171
  br i1 %19, label %219, label %221

219:                                              ; preds = %218
  %220 = insertelement <1 x half> poison, half %203, i64 0
  store <1 x half> %220, ptr addrspace(1) %182, align 2
  br label %221

221:                                              ; preds = %219, %218
  br i1 %20, label %222, label %224

222:                                              ; preds = %221
  %223 = insertelement <1 x half> poison, half %204, i64 0
  store <1 x half> %223, ptr addrspace(1) %183, align 2
  br label %224

224:                                              ; preds = %222, %221
  br i1 %21, label %225, label %227

225:                                              ; preds = %224
  %226 = insertelement <1 x half> poison, half %205, i64 0
  store <1 x half> %226, ptr addrspace(1) %184, align 2
  br label %227

227:                                              ; preds = %225, %224
  br i1 %22, label %228, label %230

228:                                              ; preds = %227
  %229 = insertelement <1 x half> poison, half %206, i64 0
  store <1 x half> %229, ptr addrspace(1) %185, align 2
  br label %230

230:                                              ; preds = %228, %227
  br i1 %23, label %231, label %233

231:                                              ; preds = %230
  %232 = insertelement <1 x half> poison, half %207, i64 0
  store <1 x half> %232, ptr addrspace(1) %186, align 2
  br label %233

233:                                              ; preds = %231, %230
  br i1 %24, label %234, label %236

234:                                              ; preds = %233
  %235 = insertelement <1 x half> poison, half %208, i64 0
  store <1 x half> %235, ptr addrspace(1) %187, align 2
  br label %236

236:                                              ; preds = %234, %233
  br i1 %25, label %237, label %239

237:                                              ; preds = %236
  %238 = insertelement <1 x half> poison, half %209, i64 0
  store <1 x half> %238, ptr addrspace(1) %188, align 2
  br label %239

239:                                              ; preds = %237, %236
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.update.dpp.f32(float, float, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.rsq.f32(float) #3

; Function Attrs: convergent nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.readlane.f32(float, i32) #4

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { convergent nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
