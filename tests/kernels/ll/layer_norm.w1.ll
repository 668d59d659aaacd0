; kernel=layer_norm block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite)
define amdgpu_kernel void @layer_norm(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree readonly captures(none) %2, ptr addrspace(1) inreg nofree writeonly captures(none) %3, ptr addrspace(1) inreg nofree writeonly captures(none) %4, ptr addrspace(1) inreg nofree writeonly captures(none) %5, i32 inreg %6, float inreg %7, ptr addrspace(1) inreg nofree readnone captures(none) %8, ptr addrspace(1) inreg nofree readnone captures(none) %9) local_unnamed_addr #0 {
  %11 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %12 = mul i32 %6, %11
  %13 = sext i32 %12 to i64
  %14 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %13
  %15 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %13
  %16 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %17 = and i32 %16, 31
  %18 = or disjoint i32 %17, 32
  %19 = or disjoint i32 %17, 64
  %20 = or disjoint i32 %17, 96
  %21 = icmp sgt i32 %6, 0
  br i1 %21, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %10, %60
  %22 = phi float [ %63, %60 ], [ 0.000000e+00, %10 ]
  %23 = phi float [ %64, %60 ], [ 0.000000e+00, %10 ]
  %24 = phi float [ %65, %60 ], [ 0.000000e+00, %10 ]
  %25 = phi float [ %66, %60 ], [ 0.000000e+00, %10 ]
  %26 = phi i32 [ %67, %60 ], [ 0, %10 ]
  %27 = or disjoint i32 %26, %17
  %28 = or disjoint i32 %26, %18
  %29 = or disjoint i32 %26, %19
  %30 = or disjoint i32 %26, %20
  %31 = icmp slt i32 %27, %6
  %32 = icmp slt i32 %28, %6
  %33 = icmp slt i32 %29, %6
  %34 = icmp slt i32 %30, %6
  %35 = sext i32 %28 to i64
  %36 = getelementptr [4 x i8], ptr addrspace(1) %14, i64 %35
  %37 = sext i32 %29 to i64
  %38 = getelementptr [4 x i8], ptr addrspace(1) %14, i64 %37
  %39 = sext i32 %30 to i64
  %40 = getelementptr [4 x i8], ptr addrspace(1) %14, i64 %39
  br i1 %31, label %41, label %45

41:                                               ; preds = %.lr.ph
  %42 = sext i32 %27 to i64
  %43 = getelementptr [4 x i8], ptr addrspace(1) %14, i64 %42
  %44 = load <1 x float>, ptr addrspace(1) %43, align 4
  br label %45

45:                                               ; preds = %41, %.lr.ph
  %46 = phi <1 x float> [ %44, %41 ], [ zeroinitializer, %.lr.ph ]
  %47 = extractelement <1 x float> %46, i64 0
  br i1 %32, label %48, label %50

48:                                               ; preds = %45
  %49 = load <1 x float>, ptr addrspace(1) %36, align 4
  br label %50

50:                                               ; preds = %48, %45
  %51 = phi <1 x float> [ %49, %48 ], [ zeroinitializer, %45 ]
  %52 = extractelement <1 x float> %51, i64 0
  br i1 %33, label %53, label %55

53:                                               ; preds = %50
  %54 = load <1 x float>, ptr addrspace(1) %38, align 4
  br label %55

55:                                               ; preds = %53, %50
  %56 = phi <1 x float> [ %54, %53 ], [ zeroinitializer, %50 ]
  %57 = extractelement <1 x float> %56, i64 0
  br i1 %34, label %58, label %60

58:                                               ; preds = %55
  %59 = load <1 x float>, ptr addrspace(1) %40, align 4
  br label %60

60:                                               ; preds = %58, %55
  %61 = phi <1 x float> [ %59, %58 ], [ zeroinitializer, %55 ]
  %62 = extractelement <1 x float> %61, i64 0
  %63 = fadd float %22, %47
  %64 = fadd float %23, %52
  %65 = fadd float %24, %57
  %66 = fadd float %25, %62
  %67 = add i32 %26, 128
  %68 = icmp slt i32 %67, %6
  br i1 %68, label %.lr.ph, label %._crit_edge.loopexit

._crit_edge.loopexit:                             ; preds = %60
  %69 = fadd float %63, %64
  %70 = fadd float %65, %66
  %71 = fadd float %69, %70
  br label %._crit_edge

._crit_edge:                                      ; preds = %._crit_edge.loopexit, %10
  %72 = phi float [ 0.000000e+00, %10 ], [ %71, %._crit_edge.loopexit ]
  %73 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %72, i32 280, i32 15, i32 15, i1 true)
  %74 = fadd float %72, %73
  %75 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %74, i32 276, i32 15, i32 15, i1 true)
  %76 = fadd float %74, %75
  %77 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %76, i32 274, i32 15, i32 15, i1 true)
  %78 = fadd float %76, %77
  %79 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %78, i32 273, i32 15, i32 15, i1 true)
  %80 = fadd float %78, %79
  %81 = bitcast float %80 to i32
  %82 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %81, i32 -1, i32 -1, i1 true, i1 false)
  %83 = bitcast i32 %82 to float
  %84 = fadd float %80, %83
  %85 = tail call float @llvm.amdgcn.readlane.f32(float %84, i32 31)
  %86 = sitofp i32 %6 to float
  %87 = fdiv float %85, %86
  br i1 %21, label %.lr.ph6, label %._crit_edge7

.lr.ph6:                                          ; preds = %._crit_edge, %126
  %88 = phi float [ %141, %126 ], [ 0.000000e+00, %._crit_edge ]
  %89 = phi float [ %142, %126 ], [ 0.000000e+00, %._crit_edge ]
  %90 = phi float [ %143, %126 ], [ 0.000000e+00, %._crit_edge ]
  %91 = phi float [ %144, %126 ], [ 0.000000e+00, %._crit_edge ]
  %92 = phi i32 [ %145, %126 ], [ 0, %._crit_edge ]
  %93 = or disjoint i32 %92, %17
  %94 = or disjoint i32 %92, %18
  %95 = or disjoint i32 %92, %19
  %96 = or disjoint i32 %92, %20
  %97 = icmp slt i32 %93, %6
  %98 = icmp slt i32 %94, %6
  %99 = icmp slt i32 %95, %6
  %100 = icmp slt i32 %96, %6
  %101 = sext i32 %94 to i64
  %102 = getelementptr [4 x i8], ptr addrspace(1) %14, i64 %101
  %103 = sext i32 %95 to i64
  %104 = getelementptr [4 x i8], ptr addrspace(1) %14, i64 %103
  %105 = sext i32 %96 to i64
  %106 = getelementptr [4 x i8], ptr addrspace(1) %14, i64 %105
  br i1 %97, label %107, label %111

107:                                              ; preds = %.lr.ph6
  %108 = sext i32 %93 to i64
  %109 = getelementptr [4 x i8], ptr addrspace(1) %14, i64 %108
  %110 = load <1 x float>, ptr addrspace(1) %109, align 4
  br label %111

111:                                              ; preds = %107, %.lr.ph6
  %112 = phi <1 x float> [ %110, %107 ], [ zeroinitializer, %.lr.ph6 ]
  %113 = extractelement <1 x float> %112, i64 0
  br i1 %98, label %114, label %116

114:                                              ; preds = %111
  %115 = load <1 x float>, ptr addrspace(1) %102, align 4
  br label %116

116:                                              ; preds = %114, %111
  %117 = phi <1 x float> [ %115, %114 ], [ zeroinitializer, %111 ]
  %118 = extractelement <1 x float> %117, i64 0
  br i1 %99, label %119, label %121

119:                                              ; preds = %116
  %120 = load <1 x float>, ptr addrspace(1) %104, align 4
  br label %121

121:                                              ; preds = %119, %116
  %122 = phi <1 x float> [ %120, %119 ], [ zeroinitializer, %116 ]
  %123 = extractelement <1 x float> %122, i64 0
  br i1 %100, label %124, label %126

124:                                              ; preds = %121
  %125 = load <1 x float>, ptr addrspace(1) %106, align 4
  br label %126

126:                                              ; preds = %124, %121
  %127 = phi <1 x float> [ %125, %124 ], [ zeroinitializer, %121 ]
  %128 = extractelement <1 x float> %127, i64 0
  %129 = fsub float %113, %87
  %130 = fsub float %118, %87
  %131 = fsub float %123, %87
  %132 = fsub float %128, %87
  %133 = select i1 %97, float %129, float 0.000000e+00
  %134 = select i1 %98, float %130, float 0.000000e+00
  %135 = select i1 %99, float %131, float 0.000000e+00
  %136 = select i1 %100, float %132, float 0.000000e+00
  %137 = fmul float %133, %133
  %138 = fmul float %134, %134
  %139 = fmul float %135, %135
  %140 = fmul float %136, %136
  %141 = fadd float %88, %137
  %142 = fadd float %89, %138
  %143 = fadd float %90, %139
  %144 = fadd float %91, %140
  %145 = add i32 %92, 128
  %146 = icmp slt i32 %145, %6
  br i1 %146, label %.lr.ph6, label %._crit_edge7.loopexit

._crit_edge7.loopexit:                            ; preds = %126
  %147 = fadd float %141, %142
  %148 = fadd float %143, %144
  %149 = fadd float %147, %148
  br label %._crit_edge7

._crit_edge7:                                     ; preds = %._crit_edge7.loopexit, %._crit_edge
  %150 = phi float [ 0.000000e+00, %._crit_edge ], [ %149, %._crit_edge7.loopexit ]
  %151 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %150, i32 280, i32 15, i32 15, i1 true)
  %152 = fadd float %150, %151
  %153 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %152, i32 276, i32 15, i32 15, i1 true)
  %154 = fadd float %152, %153
  %155 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %154, i32 274, i32 15, i32 15, i1 true)
  %156 = fadd float %154, %155
  %157 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %156, i32 273, i32 15, i32 15, i1 true)
  %158 = fadd float %156, %157
  %159 = bitcast float %158 to i32
  %160 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %159, i32 -1, i32 -1, i1 true, i1 false)
  %161 = bitcast i32 %160 to float
  %162 = fadd float %158, %161
  %163 = tail call float @llvm.amdgcn.readlane.f32(float %162, i32 31)
  %164 = fdiv float %163, %86
  %165 = fadd float %7, %164
  %166 = tail call float @llvm.amdgcn.sqrt.f32(float %165)
  %167 = fdiv float 1.000000e+00, %166
  %168 = icmp eq i32 %17, 0
  br i1 %168, label %169, label %.critedge

169:                                              ; preds = %._crit_edge7
  %170 = insertelement <1 x float> poison, float %167, i64 0
  %171 = sext i32 %11 to i64
  %172 = getelementptr [4 x i8], ptr addrspace(1) %5, i64 %171
  %173 = getelementptr [4 x i8], ptr addrspace(1) %4, i64 %171
  %174 = insertelement <1 x float> poison, float %87, i64 0
  store <1 x float> %174, ptr addrspace(1) %173, align 4
  store <1 x float> %170, ptr addrspace(1) %172, align 4
  br label %.critedge

.critedge:                                        ; preds = %._crit_edge7, %169
  br i1 %21, label %.lr.ph9, label %._crit_edge10

.lr.ph9:                                          ; preds = %.critedge, %294
  %175 = phi i32 [ %295, %294 ], [ 0, %.critedge ]
  %176 = or disjoint i32 %175, %17
  %177 = or disjoint i32 %175, %18
  %178 = or disjoint i32 %175, %19
  %179 = or disjoint i32 %175, %20
  %180 = icmp slt i32 %176, %6
  %181 = icmp slt i32 %177, %6
  %182 = icmp slt i32 %178, %6
  %183 = icmp slt i32 %179, %6
  %184 = sext i32 %177 to i64
  %185 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %184
  %186 = sext i32 %178 to i64
  %187 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %186
  %188 = sext i32 %179 to i64
  %189 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %188
  br i1 %180, label %190, label %194

190:                                              ; preds = %.lr.ph9
  %191 = sext i32 %176 to i64
  %192 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %191
  %193 = load <1 x float>, ptr addrspace(1) %192, align 4
  br label %194

194:                                              ; preds = %190, %.lr.ph9
  %195 = phi <1 x float> [ %193, %190 ], [ zeroinitializer, %.lr.ph9 ]
  %196 = extractelement <1 x float> %195, i64 0
  br i1 %181, label %197, label %199

197:                                              ; preds = %194
  %198 = load <1 x float>, ptr addrspace(1) %185, align 4
  br label %199

199:                                              ; preds = %197, %194
  %200 = phi <1 x float> [ %198, %197 ], [ zeroinitializer, %194 ]
  %201 = extractelement <1 x float> %200, i64 0
  br i1 %182, label %202, label %204

202:                                              ; preds = %199
  %203 = load <1 x float>, ptr addrspace(1) %187, align 4
  br label %204

204:                                              ; preds = %202, %199
  %205 = phi <1 x float> [ %203, %202 ], [ zeroinitializer, %199 ]
  %206 = extractelement <1 x float> %205, i64 0
  br i1 %183, label %207, label %209

207:                                              ; preds = %204
  %208 = load <1 x float>, ptr addrspace(1) %189, align 4
  br label %209

209:                                              ; preds = %207, %204
  %210 = phi <1 x float> [ %208, %207 ], [ zeroinitializer, %204 ]
  %211 = extractelement <1 x float> %210, i64 0
  %212 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %184
  %213 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %186
  %214 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %188
  br i1 %180, label %215, label %219

215:                                              ; preds = %209
  %216 = sext i32 %176 to i64
  %217 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %216
  %218 = load <1 x float>, ptr addrspace(1) %217, align 4
  br label %219

219:                                              ; preds = %215, %209
  %220 = phi <1 x float> [ %218, %215 ], [ zeroinitializer, %209 ]
  %221 = extractelement <1 x float> %220, i64 0
  br i1 %181, label %222, label %224

222:                                              ; preds = %219
  %223 = load <1 x float>, ptr addrspace(1) %212, align 4
  br label %224

224:                                              ; preds = %222, %219
  %225 = phi <1 x float> [ %223, %222 ], [ zeroinitializer, %219 ]
  %226 = extractelement <1 x float> %225, i64 0
  br i1 %182, label %227, label %229

227:                                              ; preds = %224
  %228 = load <1 x float>, ptr addrspace(1) %213, align 4
  br label %229

229:                                              ; preds = %227, %224
  %230 = phi <1 x float> [ %228, %227 ], [ zeroinitializer, %224 ]
  %231 = extractelement <1 x float> %230, i64 0
  br i1 %183, label %232, label %234

232:                                              ; preds = %229
  %233 = load <1 x float>, ptr addrspace(1) %214, align 4
  br label %234

234:                                              ; preds = %232, %229
  %235 = phi <1 x float> [ %233, %232 ], [ zeroinitializer, %229 ]
  %236 = extractelement <1 x float> %235, i64 0
  %237 = getelementptr [4 x i8], ptr addrspace(1) %14, i64 %184
  %238 = getelementptr [4 x i8], ptr addrspace(1) %14, i64 %186
  %239 = getelementptr [4 x i8], ptr addrspace(1) %14, i64 %188
  br i1 %180, label %240, label %244

240:                                              ; preds = %234
  %241 = sext i32 %176 to i64
  %242 = getelementptr [4 x i8], ptr addrspace(1) %14, i64 %241
  %243 = load <1 x float>, ptr addrspace(1) %242, align 4
  br label %244

244:                                              ; preds = %240, %234
  %245 = phi <1 x float> [ %243, %240 ], [ zeroinitializer, %234 ]
  %246 = extractelement <1 x float> %245, i64 0
  br i1 %181, label %247, label %249

247:                                              ; preds = %244
  %248 = load <1 x float>, ptr addrspace(1) %237, align 4
  br label %249

249:                                              ; preds = %247, %244
  %250 = phi <1 x float> [ %248, %247 ], [ zeroinitializer, %244 ]
  %251 = extractelement <1 x float> %250, i64 0
  br i1 %182, label %252, label %254

252:                                              ; preds = %249
  %253 = load <1 x float>, ptr addrspace(1) %238, align 4
  br label %254

254:                                              ; preds = %252, %249
  %255 = phi <1 x float> [ %253, %252 ], [ zeroinitializer, %249 ]
  %256 = extractelement <1 x float> %255, i64 0
  br i1 %183, label %257, label %259

257:                                              ; preds = %254
  %258 = load <1 x float>, ptr addrspace(1) %239, align 4
  br label %259

259:                                              ; preds = %257, %254
  %260 = phi <1 x float> [ %258, %257 ], [ zeroinitializer, %254 ]
  %261 = extractelement <1 x float> %260, i64 0
  %262 = getelementptr [4 x i8], ptr addrspace(1) %15, i64 %184
  %263 = getelementptr [4 x i8], ptr addrspace(1) %15, i64 %186
  %264 = getelementptr [4 x i8], ptr addrspace(1) %15, i64 %188
  %265 = fsub float %251, %87
  %266 = fsub float %256, %87
  %267 = fsub float %261, %87
  %268 = fmul float %167, %265
  %269 = fmul float %167, %266
  %270 = fmul float %167, %267
  %271 = fmul float %201, %268
  %272 = fmul float %206, %269
  %273 = fmul float %211, %270
  %274 = fadd float %226, %271
  %275 = fadd float %231, %272
  %276 = fadd float %236, %273
  br i1 %180, label %277, label %285

277:                                              ; preds = %259
  %278 = sext i32 %176 to i64
  %279 = getelementptr [4 x i8], ptr addrspace(1) %15, i64 %278
  %280 = fsub float %246, %87
  %281 = fmul float %167, %280
  %282 = fmul float %196, %281
  %283 = fadd float %221, %282
  %284 = insertelement <1 x float> poison, float %283, i64 0
  store <1 x float> %284, ptr addrspace(1) %279, align 4
  br label %285

285:                                              ; preds = %277, %259
  br i1 %181, label %286, label %288

286:                                              ; preds = %285
  %287 = insertelement <1 x float> poison, float %274, i64 0
  store <1 x float> %287, ptr addrspace(1) %262, align 4
  br label %288

288:                                              ; preds = %286, %285
  br i1 %182, label %289, label %291

289:                                              ; preds = %288
  %290 = insertelement <1 x float> poison, float %275, i64 0
  store <1 x float> %290, ptr addrspace(1) %263, align 4
  br label %291

291:                                              ; preds = %289, %288
  br i1 %183, label %292, label %294

292:                                              ; preds = %291
  %293 = insertelement <1 x float> poison, float %276, i64 0
  store <1 x float> %293, ptr addrspace(1) %264, align 4
  br label %294

294:                                              ; preds = %292, %291
  %295 = add i32 %175, 128
  %296 = icmp slt i32 %295, %6
  br i1 %296, label %.lr.ph9, label %._crit_edge10

._crit_edge10:                                    ; preds = %294, %.critedge
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
declare float @llvm.amdgcn.sqrt.f32(float) #3

; Function Attrs: convergent nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.readlane.f32(float, i32) #4

attributes #0 = { nofree norecurse nounwind memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { convergent nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
