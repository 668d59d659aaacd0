; kernel=conv2d block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @conv2d(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, i32 inreg %4, ptr addrspace(1) inreg nofree readnone captures(none) %5, ptr addrspace(1) inreg nofree readnone captures(none) %6) local_unnamed_addr #0 {
  %8 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %9 = shl i32 %8, 3
  %10 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %11 = lshr i32 %10, 4
  %12 = and i32 %11, 1
  %13 = or disjoint i32 %12, %9
  %14 = tail call i32 @llvm.amdgcn.workgroup.id.y()
  %15 = shl i32 %14, 4
  %16 = and i32 %10, 15
  %17 = or disjoint i32 %15, %16
  %invariant.op3 = add i32 %13, -1
  %invariant.op5 = add nuw nsw i32 %13, 1
  %invariant.op7 = add nuw nsw i32 %13, 3
  %invariant.op9 = add nuw nsw i32 %13, 5
  %invariant.op = add i32 %17, -1
  %18 = icmp slt i32 %invariant.op3, %3
  %19 = icmp slt i32 %invariant.op5, %3
  %20 = icmp slt i32 %invariant.op7, %3
  %21 = icmp slt i32 %invariant.op9, %3
  %22 = mul i32 %invariant.op3, %4
  %23 = mul i32 %invariant.op5, %4
  %24 = mul i32 %invariant.op7, %4
  %25 = mul i32 %invariant.op9, %4
  %26 = sext i32 %22 to i64
  %27 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %26
  %28 = sext i32 %23 to i64
  %29 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %28
  %30 = sext i32 %24 to i64
  %31 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %30
  %32 = sext i32 %25 to i64
  %33 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %32
  %34 = or i32 %invariant.op, %invariant.op3
  %35 = icmp sgt i32 %34, -1
  %36 = and i1 %18, %35
  %37 = or i32 %invariant.op, %invariant.op5
  %38 = icmp sgt i32 %37, -1
  %39 = and i1 %19, %38
  %40 = or i32 %invariant.op, %invariant.op7
  %41 = icmp sgt i32 %40, -1
  %42 = and i1 %20, %41
  %43 = or i32 %invariant.op, %invariant.op9
  %44 = icmp sgt i32 %43, -1
  %45 = and i1 %21, %44
  %46 = icmp slt i32 %invariant.op, %4
  %47 = and i1 %46, %36
  %48 = and i1 %46, %39
  %49 = and i1 %46, %42
  %50 = and i1 %46, %45
  %51 = sext i32 %invariant.op to i64
  %52 = getelementptr [4 x i8], ptr addrspace(1) %29, i64 %51
  %53 = getelementptr [4 x i8], ptr addrspace(1) %31, i64 %51
  %54 = getelementptr [4 x i8], ptr addrspace(1) %33, i64 %51
  br i1 %47, label %55, label %58

55:                                               ; preds = %7
  %56 = getelementptr [4 x i8], ptr addrspace(1) %27, i64 %51
  %57 = load <1 x float>, ptr addrspace(1) %56, align 4
  br label %58

58:                                               ; preds = %55, %7
  %59 = phi <1 x float> [ %57, %55 ], [ zeroinitializer, %7 ]
  %60 = extractelement <1 x float> %59, i64 0
  br i1 %48, label %61, label %63

61:                                               ; preds = %58
  %62 = load <1 x float>, ptr addrspace(1) %52, align 4
  br label %63

63:                                               ; preds = %61, %58
  %64 = phi <1 x float> [ %62, %61 ], [ zeroinitializer, %58 ]
  %65 = extractelement <1 x float> %64, i64 0
  br i1 %49, label %66, label %68

66:                                               ; preds = %63
  %67 = load <1 x float>, ptr addrspace(1) %53, align 4
  br label %68

68:                                               ; preds = %66, %63
  %69 = phi <1 x float> [ %67, %66 ], [ zeroinitializer, %63 ]
  %70 = extractelement <1 x float> %69, i64 0
  br i1 %50, label %71, label %73

71:                                               ; preds = %68
  %72 = load <1 x float>, ptr addrspace(1) %54, align 4
  br label %73

73:                                               ; preds = %71, %68
  %74 = phi <1 x float> [ %72, %71 ], [ zeroinitializer, %68 ]
  %75 = extractelement <1 x float> %74, i64 0
  %76 = load <1 x float>, ptr addrspace(1) %1, align 4
  %77 = extractelement <1 x float> %76, i64 0
  %78 = fmul float %60, %77
  %79 = fmul float %65, %77
  %80 = fmul float %70, %77
  %81 = fmul float %75, %77
  %82 = fadd float %78, 0.000000e+00
  %83 = fadd float %79, 0.000000e+00
  %84 = fadd float %80, 0.000000e+00
  %85 = fadd float %81, 0.000000e+00
  %86 = or i32 %15, %invariant.op3
  %87 = icmp sgt i32 %86, -1
  %88 = and i1 %18, %87
  %89 = or i32 %15, %invariant.op5
  %90 = icmp sgt i32 %89, -1
  %91 = and i1 %19, %90
  %92 = or i32 %15, %invariant.op7
  %93 = icmp sgt i32 %92, -1
  %94 = and i1 %20, %93
  %95 = or i32 %15, %invariant.op9
  %96 = icmp sgt i32 %95, -1
  %97 = and i1 %21, %96
  %98 = icmp slt i32 %17, %4
  %99 = and i1 %98, %88
  %100 = and i1 %98, %91
  %101 = and i1 %98, %94
  %102 = and i1 %98, %97
  %103 = sext i32 %17 to i64
  %104 = getelementptr [4 x i8], ptr addrspace(1) %29, i64 %103
  %105 = getelementptr [4 x i8], ptr addrspace(1) %31, i64 %103
  %106 = getelementptr [4 x i8], ptr addrspace(1) %33, i64 %103
  br i1 %99, label %107, label %110

107:                                              ; preds = %73
  %108 = getelementptr [4 x i8], ptr addrspace(1) %27, i64 %103
  %109 = load <1 x float>, ptr addrspace(1) %108, align 4
  br label %110

110:                                              ; preds = %107, %73
  %111 = phi <1 x float> [ %109, %107 ], [ zeroinitializer, %73 ]
  %112 = extractelement <1 x float> %111, i64 0
  br i1 %100, label %113, label %115

113:                                              ; preds = %110
  %114 = load <1 x float>, ptr addrspace(1) %104, align 4
  br label %115

115:                                              ; preds = %113, %110
  %116 = phi <1 x float> [ %114, %113 ], [ zeroinitializer, %110 ]
  %117 = extractelement <1 x float> %116, i64 0
  br i1 %101, label %118, label %120

118:                                              ; preds = %115
  %119 = load <1 x float>, ptr addrspace(1) %105, align 4
  br label %120

120:                                              ; preds = %118, %115
  %121 = phi <1 x float> [ %119, %118 ], [ zeroinitializer, %115 ]
  %122 = extractelement <1 x float> %121, i64 0
  br i1 %102, label %123, label %125

123:                                              ; preds = %120
  %124 = load <1 x float>, ptr addrspace(1) %106, align 4
  br label %125

125:                                              ; preds = %123, %120
  %126 = phi <1 x float> [ %124, %123 ], [ zeroinitializer, %120 ]
  %127 = extractelement <1 x float> %126, i64 0
  %128 = getelementptr i8, ptr addrspace(1) %1, i64 4
  %129 = load <1 x float>, ptr addrspace(1) %128, align 4
  %130 = extractelement <1 x float> %129, i64 0
  %131 = fmul float %112, %130
  %132 = fmul float %117, %130
  %133 = fmul float %122, %130
  %134 = fmul float %127, %130
  %135 = fadd float %82, %131
  %136 = fadd float %83, %132
  %137 = fadd float %84, %133
  %138 = fadd float %85, %134
  %.reass.2 = add i32 %17, 1
  %139 = or i32 %.reass.2, %invariant.op3
  %140 = icmp sgt i32 %139, -1
  %141 = and i1 %18, %140
  %142 = or i32 %.reass.2, %invariant.op5
  %143 = icmp sgt i32 %142, -1
  %144 = and i1 %19, %143
  %145 = or i32 %.reass.2, %invariant.op7
  %146 = icmp sgt i32 %145, -1
  %147 = and i1 %20, %146
  %148 = or i32 %.reass.2, %invariant.op9
  %149 = icmp sgt i32 %148, -1
  %150 = and i1 %21, %149
  %151 = icmp slt i32 %.reass.2, %4
  %152 = and i1 %151, %141
  %153 = and i1 %151, %144
  %154 = and i1 %151, %147
  %155 = and i1 %151, %150
  %156 = sext i32 %.reass.2 to i64
  %157 = getelementptr [4 x i8], ptr addrspace(1) %29, i64 %156
  %158 = getelementptr [4 x i8], ptr addrspace(1) %31, i64 %156
  %159 = getelementptr [4 x i8], ptr addrspace(1) %33, i64 %156
  br i1 %152, label %160, label %163

160:                                              ; preds = %125
  %161 = getelementptr [4 x i8], ptr addrspace(1) %27, i64 %156
  %162 = load <1 x float>, ptr addrspace(1) %161, align 4
  br label %163

163:                                              ; preds = %160, %125
  %164 = phi <1 x float> [ %162, %160 ], [ zeroinitializer, %125 ]
  %165 = extractelement <1 x float> %164, i64 0
  br i1 %153, label %166, label %168

166:                                              ; preds = %163
  %167 = load <1 x float>, ptr addrspace(1) %157, align 4
  br label %168

168:                                              ; preds = %166, %163
  %169 = phi <1 x float> [ %167, %166 ], [ zeroinitializer, %163 ]
  %170 = extractelement <1 x float> %169, i64 0
  br i1 %154, label %171, label %173

171:                                              ; preds = %168
  %172 = load <1 x float>, ptr addrspace(1) %158, align 4
  br label %173

173:                                              ; preds = %171, %168
  %174 = phi <1 x float> [ %172, %171 ], [ zeroinitializer, %168 ]
  %175 = extractelement <1 x float> %174, i64 0
  br i1 %155, label %176, label %178

176:                                              ; preds = %173
  %177 = load <1 x float>, ptr addrspace(1) %159, align 4
  br label %178

178:                                              ; preds = %176, %173
  %179 = phi <1 x float> [ %177, %176 ], [ zeroinitializer, %173 ]
  %180 = extractelement <1 x float> %179, i64 0
  %181 = getelementptr i8, ptr addrspace(1) %1, i64 8
  %182 = load <1 x float>, ptr addrspace(1) %181, align 4
  %183 = extractelement <1 x float> %182, i64 0
  %184 = fmul float %165, %183
  %185 = fmul float %170, %183
  %186 = fmul float %175, %183
  %187 = fmul float %180, %183
  %188 = fadd float %135, %184
  %189 = fadd float %136, %185
  %190 = fadd float %137, %186
  %191 = fadd float %138, %187
  %.reass6.1 = or disjoint i32 %13, 2
  %.reass8.1 = or disjoint i32 %13, 4
  %.reass10.1 = or disjoint i32 %13, 6
  %192 = icmp slt i32 %13, %3
  %193 = icmp slt i32 %.reass6.1, %3
  %194 = icmp slt i32 %.reass8.1, %3
  %195 = icmp slt i32 %.reass10.1, %3
  %196 = mul i32 %13, %4
  %197 = mul i32 %.reass6.1, %4
  %198 = mul i32 %.reass8.1, %4
  %199 = mul i32 %.reass10.1, %4
  %200 = sext i32 %196 to i64
  %201 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %200
  %202 = sext i32 %197 to i64
  %203 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %202
  %204 = sext i32 %198 to i64
  %205 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %204
  %206 = sext i32 %199 to i64
  %207 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %206
  %208 = getelementptr i8, ptr addrspace(1) %1, i64 12
  %209 = or i32 %invariant.op, %9
  %210 = icmp sgt i32 %209, -1
  %211 = and i1 %192, %210
  %212 = or i32 %invariant.op, %9
  %213 = icmp sgt i32 %212, -1
  %214 = and i1 %193, %213
  %215 = or i32 %invariant.op, %9
  %216 = icmp sgt i32 %215, -1
  %217 = and i1 %194, %216
  %218 = or i32 %invariant.op, %9
  %219 = icmp sgt i32 %218, -1
  %220 = and i1 %195, %219
  %221 = and i1 %46, %211
  %222 = and i1 %46, %214
  %223 = and i1 %46, %217
  %224 = and i1 %46, %220
  %225 = getelementptr [4 x i8], ptr addrspace(1) %203, i64 %51
  %226 = getelementptr [4 x i8], ptr addrspace(1) %205, i64 %51
  %227 = getelementptr [4 x i8], ptr addrspace(1) %207, i64 %51
  br i1 %221, label %228, label %231

228:                                              ; preds = %178
  %229 = getelementptr [4 x i8], ptr addrspace(1) %201, i64 %51
  %230 = load <1 x float>, ptr addrspace(1) %229, align 4
  br label %231

231:                                              ; preds = %228, %178
  %232 = phi <1 x float> [ %230, %228 ], [ zeroinitializer, %178 ]
  %233 = extractelement <1 x float> %232, i64 0
  br i1 %222, label %234, label %236

234:                                              ; preds = %231
  %235 = load <1 x float>, ptr addrspace(1) %225, align 4
  br label %236

236:                                              ; preds = %234, %231
  %237 = phi <1 x float> [ %235, %234 ], [ zeroinitializer, %231 ]
  %238 = extractelement <1 x float> %237, i64 0
  br i1 %223, label %239, label %241

239:                                              ; preds = %236
  %240 = load <1 x float>, ptr addrspace(1) %226, align 4
  br label %241

241:                                              ; preds = %239, %236
  %242 = phi <1 x float> [ %240, %239 ], [ zeroinitializer, %236 ]
  %243 = extractelement <1 x float> %242, i64 0
  br i1 %224, label %244, label %246

244:                                              ; preds = %241
  %245 = load <1 x float>, ptr addrspace(1) %227, align 4
  br label %246

246:                                              ; preds = %244, %241
  %247 = phi <1 x float> [ %245, %244 ], [ zeroinitializer, %241 ]
  %248 = extractelement <1 x float> %247, i64 0
  %249 = load <1 x float>, ptr addrspace(1) %208, align 4
  %250 = extractelement <1 x float> %249, i64 0
  %251 = fmul float %233, %250
  %252 = fmul float %238, %250
  %253 = fmul float %243, %250
  %254 = fmul float %248, %250
  %255 = fadd float %188, %251
  %256 = fadd float %189, %252
  %257 = fadd float %190, %253
  %258 = fadd float %191, %254
  %259 = or i32 %15, %9
  %260 = icmp sgt i32 %259, -1
  %261 = and i1 %192, %260
  %262 = or i32 %15, %9
  %263 = icmp sgt i32 %262, -1
  %264 = and i1 %193, %263
  %265 = or i32 %15, %9
  %266 = icmp sgt i32 %265, -1
  %267 = and i1 %194, %266
  %268 = or i32 %15, %9
  %269 = icmp sgt i32 %268, -1
  %270 = and i1 %195, %269
  %271 = and i1 %98, %261
  %272 = and i1 %98, %264
  %273 = and i1 %98, %267
  %274 = and i1 %98, %270
  %275 = getelementptr [4 x i8], ptr addrspace(1) %203, i64 %103
  %276 = getelementptr [4 x i8], ptr addrspace(1) %205, i64 %103
  %277 = getelementptr [4 x i8], ptr addrspace(1) %207, i64 %103
  br i1 %271, label %278, label %281

278:                                              ; preds = %246
  %279 = getelementptr [4 x i8], ptr addrspace(1) %201, i64 %103
  %280 = load <1 x float>, ptr addrspace(1) %279, align 4
  br label %281

281:                                              ; preds = %278, %246
  %282 = phi <1 x float> [ %280, %278 ], [ zeroinitializer, %246 ]
  %283 = extractelement <1 x float> %282, i64 0
  br i1 %272, label %284, label %286

284:                                              ; preds = %281
  %285 = load <1 x float>, ptr addrspace(1) %275, align 4
  br label %286

286:                                              ; preds = %284, %281
  %287 = phi <1 x float> [ %285, %284 ], [ zeroinitializer, %281 ]
  %288 = extractelement <1 x float> %287, i64 0
  br i1 %273, label %289, label %291

289:                                              ; preds = %286
  %290 = load <1 x float>, ptr addrspace(1) %276, align 4
  br label %291

291:                                              ; preds = %289, %286
  %292 = phi <1 x float> [ %290, %289 ], [ zeroinitializer, %286 ]
  %293 = extractelement <1 x float> %292, i64 0
  br i1 %274, label %294, label %296

294:                                              ; preds = %291
  %295 = load <1 x float>, ptr addrspace(1) %277, align 4
  br label %296

296:                                              ; preds = %294, %291
  %297 = phi <1 x float> [ %295, %294 ], [ zeroinitializer, %291 ]
  %298 = extractelement <1 x float> %297, i64 0
  %299 = getelementptr i8, ptr addrspace(1) %1, i64 16
  %300 = load <1 x float>, ptr addrspace(1) %299, align 4
  %301 = extractelement <1 x float> %300, i64 0
  %302 = fmul float %283, %301
  %303 = fmul float %288, %301
  %304 = fmul float %293, %301
  %305 = fmul float %298, %301
  %306 = fadd float %255, %302
  %307 = fadd float %256, %303
  %308 = fadd float %257, %304
  %309 = fadd float %258, %305
  %310 = or i32 %.reass.2, %9
  %311 = icmp sgt i32 %310, -1
  %312 = and i1 %192, %311
  %313 = or i32 %.reass.2, %9
  %314 = icmp sgt i32 %313, -1
  %315 = and i1 %193, %314
  %316 = or i32 %.reass.2, %9
  %317 = icmp sgt i32 %316, -1
  %318 = and i1 %194, %317
  %319 = or i32 %.reass.2, %9
  %320 = icmp sgt i32 %319, -1
  %321 = and i1 %195, %320
  %322 = and i1 %151, %312
  %323 = and i1 %151, %315
  %324 = and i1 %151, %318
  %325 = and i1 %151, %321
  %326 = getelementptr [4 x i8], ptr addrspace(1) %203, i64 %156
  %327 = getelementptr [4 x i8], ptr addrspace(1) %205, i64 %156
  %328 = getelementptr [4 x i8], ptr addrspace(1) %207, i64 %156
  br i1 %322, label %329, label %332

329:                                              ; preds = %296
  %330 = getelementptr [4 x i8], ptr addrspace(1) %201, i64 %156
  %331 = load <1 x float>, ptr addrspace(1) %330, align 4
  br label %332

332:                                              ; preds = %329, %296
  %333 = phi <1 x float> [ %331, %329 ], [ zeroinitializer, %296 ]
  %334 = extractelement <1 x float> %333, i64 0
  br i1 %323, label %335, label %337

335:                                              ; preds = %332
  %336 = load <1 x float>, ptr addrspace(1) %326, align 4
  br label %337

337:                                              ; preds = %335, %332
  %338 = phi <1 x float> [ %336, %335 ], [ zeroinitializer, %332 ]
  %339 = extractelement <1 x float> %338, i64 0
  br i1 %324, label %340, label %342

340:                                              ; preds = %337
  %341 = load <1 x float>, ptr addrspace(1) %327, align 4
  br label %342

342:                                              ; preds = %340, %337
  %343 = phi <1 x float> [ %341, %340 ], [ zeroinitializer, %337 ]
  %344 = extractelement <1 x float> %343, i64 0
  br i1 %325, label %345, label %347

345:                                              ; preds = %342
  %346 = load <1 x float>, ptr addrspace(1) %328, align 4
  br label %347

347:                                              ; preds = %345, %342
  %348 = phi <1 x float> [ %346, %345 ], [ zeroinitializer, %342 ]
  %349 = extractelement <1 x float> %348, i64 0
  %350 = getelementptr i8, ptr addrspace(1) %1, i64 20
  %351 = load <1 x float>, ptr addrspace(1) %350, align 4
  %352 = extractelement <1 x float> %351, i64 0
  %353 = fmul float %334, %352
  %354 = fmul float %339, %352
  %355 = fmul float %344, %352
  %356 = fmul float %349, %352
  %357 = fadd float %306, %353
  %358 = fadd float %307, %354
  %359 = fadd float %308, %355
  %360 = fadd float %309, %356
  %.reass4.2 = add nuw nsw i32 %13, 1
  %.reass6.2 = add nuw nsw i32 %13, 3
  %.reass8.2 = add nuw nsw i32 %13, 5
  %.reass10.2 = add i32 %13, 7
  %361 = icmp slt i32 %.reass4.2, %3
  %362 = icmp slt i32 %.reass6.2, %3
  %363 = icmp slt i32 %.reass8.2, %3
  %364 = icmp slt i32 %.reass10.2, %3
  %365 = mul i32 %.reass4.2, %4
  %366 = mul i32 %.reass6.2, %4
  %367 = mul i32 %.reass8.2, %4
  %368 = mul i32 %.reass10.2, %4
  %369 = sext i32 %365 to i64
  %370 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %369
  %371 = sext i32 %366 to i64
  %372 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %371
  %373 = sext i32 %367 to i64
  %374 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %373
  %375 = sext i32 %368 to i64
  %376 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %375
  %377 = getelementptr i8, ptr addrspace(1) %1, i64 24
  %378 = or i32 %invariant.op, %.reass4.2
  %379 = icmp sgt i32 %378, -1
  %380 = and i1 %361, %379
  %381 = or i32 %invariant.op, %.reass6.2
  %382 = icmp sgt i32 %381, -1
  %383 = and i1 %362, %382
  %384 = or i32 %invariant.op, %.reass8.2
  %385 = icmp sgt i32 %384, -1
  %386 = and i1 %363, %385
  %387 = or i32 %invariant.op, %.reass10.2
  %388 = icmp sgt i32 %387, -1
  %389 = and i1 %364, %388
  %390 = and i1 %46, %380
  %391 = and i1 %46, %383
  %392 = and i1 %46, %386
  %393 = and i1 %46, %389
  %394 = getelementptr [4 x i8], ptr addrspace(1) %372, i64 %51
  %395 = getelementptr [4 x i8], ptr addrspace(1) %374, i64 %51
  %396 = getelementptr [4 x i8], ptr addrspace(1) %376, i64 %51
  br i1 %390, label %397, label %400

397:                                              ; preds = %347
  %398 = getelementptr [4 x i8], ptr addrspace(1) %370, i64 %51
  %399 = load <1 x float>, ptr addrspace(1) %398, align 4
  br label %400

400:                                              ; preds = %397, %347
  %401 = phi <1 x float> [ %399, %397 ], [ zeroinitializer, %347 ]
  %402 = extractelement <1 x float> %401, i64 0
  br i1 %391, label %403, label %405

403:                                              ; preds = %400
  %404 = load <1 x float>, ptr addrspace(1) %394, align 4
  br label %405

405:                                              ; preds = %403, %400
  %406 = phi <1 x float> [ %404, %403 ], [ zeroinitializer, %400 ]
  %407 = extractelement <1 x float> %406, i64 0
  br i1 %392, label %408, label %410

408:                                              ; preds = %405
  %409 = load <1 x float>, ptr addrspace(1) %395, align 4
  br label %410

410:                                              ; preds = %408, %405
  %411 = phi <1 x float> [ %409, %408 ], [ zeroinitializer, %405 ]
  %412 = extractelement <1 x float> %411, i64 0
  br i1 %393, label %413, label %415

413:                                              ; preds = %410
  %414 = load <1 x float>, ptr addrspace(1) %396, align 4
  br label %415

415:                                              ; preds = %413, %410
  %416 = phi <1 x float> [ %414, %413 ], [ zeroinitializer, %410 ]
  %417 = extractelement <1 x float> %416, i64 0
  %418 = load <1 x float>, ptr addrspace(1) %377, align 4
  %419 = extractelement <1 x float> %418, i64 0
  %420 = fmul float %402, %419
  %421 = fmul float %407, %419
  %422 = fmul float %412, %419
  %423 = fmul float %417, %419
  %424 = fadd float %357, %420
  %425 = fadd float %358, %421
  %426 = fadd float %359, %422
  %427 = fadd float %360, %423
  %428 = or i32 %15, %.reass4.2
  %429 = icmp sgt i32 %428, -1
  %430 = and i1 %361, %429
  %431 = or i32 %15, %.reass6.2
  %432 = icmp sgt i32 %431, -1
  %433 = and i1 %362, %432
  %434 = or i32 %15, %.reass8.2
  %435 = icmp sgt i32 %434, -1
  %436 = and i1 %363, %435
  %437 = or i32 %15, %.reass10.2
  %438 = icmp sgt i32 %437, -1
  %439 = and i1 %364, %438
  %440 = and i1 %98, %430
  %441 = and i1 %98, %433
  %442 = and i1 %98, %436
  %443 = and i1 %98, %439
  %444 = getelementptr [4 x i8], ptr addrspace(1) %372, i64 %103
  %445 = getelementptr [4 x i8], ptr addrspace(1) %374, i64 %103
  %446 = getelementptr [4 x i8], ptr addrspace(1) %376, i64 %103
  br i1 %440, label %447, label %450

447:                                              ; preds = %415
  %448 = getelementptr [4 x i8], ptr addrspace(1) %370, i64 %103
  %449 = load <1 x float>, ptr addrspace(1) %448, align 4
  br label %450

450:                                              ; preds = %447, %415
  %451 = phi <1 x float> [ %449, %447 ], [ zeroinitializer, %415 ]
  %452 = extractelement <1 x float> %451, i64 0
  br i1 %441, label %453, label %455

453:                                              ; preds = %450
  %454 = load <1 x float>, ptr addrspace(1) %444, align 4
  br label %455

455:                                              ; preds = %453, %450
  %456 = phi <1 x float> [ %454, %453 ], [ zeroinitializer, %450 ]
  %457 = extractelement <1 x float> %456, i64 0
  br i1 %442, label %458, label %460

458:                                              ; preds = %455
  %459 = load <1 x float>, ptr addrspace(1) %445, align 4
  br label %460

460:                                              ; preds = %458, %455
  %461 = phi <1 x float> [ %459, %458 ], [ zeroinitializer, %455 ]
  %462 = extractelement <1 x float> %461, i64 0
  br i1 %443, label %463, label %465

463:                                              ; preds = %460
  %464 = load <1 x float>, ptr addrspace(1) %446, align 4
  br label %465

465:                                              ; preds = %463, %460
  %466 = phi <1 x float> [ %464, %463 ], [ zeroinitializer, %460 ]
  %467 = extractelement <1 x float> %466, i64 0
  %468 = getelementptr i8, ptr addrspace(1) %1, i64 28
  %469 = load <1 x float>, ptr addrspace(1) %468, align 4
  %470 = extractelement <1 x float> %469, i64 0
  %471 = fmul float %452, %470
  %472 = fmul float %457, %470
  %473 = fmul float %462, %470
  %474 = fmul float %467, %470
  %475 = fadd float %424, %471
  %476 = fadd float %425, %472
  %477 = fadd float %426, %473
  %478 = fadd float %427, %474
  %479 = or i32 %.reass.2, %.reass4.2
  %480 = icmp sgt i32 %479, -1
  %481 = and i1 %361, %480
  %482 = or i32 %.reass.2, %.reass6.2
  %483 = icmp sgt i32 %482, -1
  %484 = and i1 %362, %483
  %485 = or i32 %.reass.2, %.reass8.2
  %486 = icmp sgt i32 %485, -1
  %487 = and i1 %363, %486
  %488 = or i32 %.reass.2, %.reass10.2
  %489 = icmp sgt i32 %488, -1
  %490 = and i1 %364, %489
  %491 = and i1 %151, %481
  %492 = and i1 %151, %484
  %493 = and i1 %151, %487
  %494 = and i1 %151, %490
  %495 = getelementptr [4 x i8], ptr addrspace(1) %372, i64 %156
  %496 = getelementptr [4 x i8], ptr addrspace(1) %374, i64 %156
  %497 = getelementptr [4 x i8], ptr addrspace(1) %376, i64 %156
  br i1 %491, label %498, label %501

498:                                              ; preds = %465
  %499 = getelementptr [4 x i8], ptr addrspace(1) %370, i64 %156
  %500 = load <1 x float>, ptr addrspace(1) %499, align 4
  br label %501

501:                                              ; preds = %498, %465
  %502 = phi <1 x float> [ %500, %498 ], [ zeroinitializer, %465 ]
  %503 = extractelement <1 x float> %502, i64 0
  br i1 %492, label %504, label %506

504:                                              ; preds = %501
  %505 = load <1 x float>, ptr addrspace(1) %495, align 4
  br label %506

506:                                              ; preds = %504, %501
  %507 = phi <1 x float> [ %505, %504 ], [ zeroinitializer, %501 ]
  %508 = extractelement <1 x float> %507, i64 0
  br i1 %493, label %509, label %511

509:                                              ; preds = %506
  %510 = load <1 x float>, ptr addrspace(1) %496, align 4
  br label %511

511:                                              ; preds = %509, %506
  %512 = phi <1 x float> [ %510, %509 ], [ zeroinitializer, %506 ]
  %513 = extractelement <1 x float> %512, i64 0
  br i1 %494, label %514, label %516

514:                                              ; preds = %511
  %515 = load <1 x float>, ptr addrspace(1) %497, align 4
  br label %516

516:                                              ; preds = %514, %511
  %517 = phi <1 x float> [ %515, %514 ], [ zeroinitializer, %511 ]
  %518 = extractelement <1 x float> %517, i64 0
  %519 = getelementptr i8, ptr addrspace(1) %1, i64 32
  %520 = load <1 x float>, ptr addrspace(1) %519, align 4
  %521 = extractelement <1 x float> %520, i64 0
  %522 = fmul float %508, %521
  %523 = fmul float %513, %521
  %524 = fmul float %518, %521
  %525 = fadd float %476, %522
  %526 = fadd float %477, %523
  %527 = fadd float %478, %524
  %528 = or disjoint i32 %13, 2
  %529 = or disjoint i32 %13, 4
  %530 = or disjoint i32 %13, 6
  %531 = icmp slt i32 %528, %3
  %532 = icmp slt i32 %529, %3
  %533 = icmp slt i32 %530, %3
  %534 = and i1 %192, %98
  %535 = and i1 %531, %98
  %536 = and i1 %532, %98
  %537 = and i1 %533, %98
  %538 = mul i32 %4, %528
  %539 = mul i32 %4, %529
  %540 = mul i32 %4, %530
  %541 = sext i32 %538 to i64
  %542 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %541
  %543 = sext i32 %539 to i64
  %544 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %543
  %545 = sext i32 %540 to i64
  %546 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %545
  %547 = getelementptr [4 x i8], ptr addrspace(1) %542, i64 %103
  %548 = getelementptr [4 x i8], ptr addrspace(1) %544, i64 %103
  %549 = getelementptr [4 x i8], ptr addrspace(1) %546, i64 %103
  br i1 %534, label %550, label %556

550:                                              ; preds = %516
  %551 = fmul float %503, %521
  %552 = fadd float %475, %551
  %553 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %200
  %554 = getelementptr [4 x i8], ptr addrspace(1) %553, i64 %103
  %555 = insertelement <1 x float> poison, float %552, i64 0
  store <1 x float> %555, ptr addrspace(1) %554, align 4
  br label %556

556:                                              ; preds = %550, %516
  br i1 %535, label %557, label %559

557:                                              ; preds = %556
  %558 = insertelement <1 x float> poison, float %525, i64 0
  store <1 x float> %558, ptr addrspace(1) %547, align 4
  br label %559

559:                                              ; preds = %557, %556
  br i1 %536, label %560, label %562

560:                                              ; preds = %559
  %561 = insertelement <1 x float> poison, float %526, i64 0
  store <1 x float> %561, ptr addrspace(1) %548, align 4
  br label %562

562:                                              ; preds = %560, %559
  br i1 %537, label %563, label %565

563:                                              ; preds = %562
  %564 = insertelement <1 x float> poison, float %527, i64 0
  store <1 x float> %564, ptr addrspace(1) %549, align 4
  br label %565

565:                                              ; preds = %563, %562
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.y() #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
