; kernel=matmul block=32 shared=2048
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external addrspace(3) global [0 x i8], align 16

; Function Attrs: norecurse nounwind
define amdgpu_kernel void @matmul(ptr addrspace(1) inreg nofree readonly %0, ptr addrspace(1) inreg nofree readonly %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, i32 inreg %4, i32 inreg %5, ptr addrspace(1) inreg nofree readnone captures(none) %6, ptr addrspace(1) inreg nofree readnone captures(none) %7) local_unnamed_addr #0 {
  %9 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %10 = shl i32 %9, 5
  %11 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %12 = and i32 %11, 31
  %13 = and i32 %11, 15
  %14 = and i32 %11, 16
  %15 = lshr exact i32 %14, 1
  %16 = or disjoint i32 %10, %13
  %17 = or disjoint i32 %16, 16
  %18 = or disjoint i32 %10, 1
  %19 = or disjoint i32 %10, 2
  %20 = or disjoint i32 %10, 3
  %21 = or disjoint i32 %10, 4
  %22 = or disjoint i32 %10, 5
  %23 = or disjoint i32 %10, 6
  %24 = or disjoint i32 %10, 7
  %25 = or disjoint i32 %10, 8
  %26 = or disjoint i32 %10, 9
  %27 = or disjoint i32 %10, 10
  %28 = or disjoint i32 %10, 11
  %29 = or disjoint i32 %10, 12
  %30 = or disjoint i32 %10, 13
  %31 = or disjoint i32 %10, 14
  %32 = or disjoint i32 %10, 15
  %33 = or disjoint i32 %10, 16
  %34 = or disjoint i32 %10, 17
  %35 = or disjoint i32 %10, 18
  %36 = or disjoint i32 %10, 19
  %37 = or disjoint i32 %10, 20
  %38 = or disjoint i32 %10, 21
  %39 = or disjoint i32 %10, 22
  %40 = or disjoint i32 %10, 23
  %41 = or disjoint i32 %10, 24
  %42 = or disjoint i32 %10, 25
  %43 = or disjoint i32 %10, 26
  %44 = or disjoint i32 %10, 27
  %45 = or disjoint i32 %10, 28
  %46 = or disjoint i32 %10, 29
  %47 = or disjoint i32 %10, 30
  %48 = or disjoint i32 %10, 31
  %49 = tail call i32 @llvm.amdgcn.workgroup.id.y()
  %50 = shl i32 %49, 5
  %51 = or disjoint i32 %15, %50
  %52 = or disjoint i32 %51, 1
  %53 = or disjoint i32 %51, 2
  %54 = or disjoint i32 %51, 3
  %55 = or disjoint i32 %51, 4
  %56 = or disjoint i32 %51, 5
  %57 = or disjoint i32 %51, 6
  %58 = or disjoint i32 %51, 7
  %59 = or disjoint i32 %51, 16
  %60 = or disjoint i32 %51, 17
  %61 = or disjoint i32 %51, 18
  %62 = or disjoint i32 %51, 19
  %63 = or disjoint i32 %51, 20
  %64 = or disjoint i32 %51, 21
  %65 = or disjoint i32 %51, 22
  %66 = or disjoint i32 %51, 23
  %67 = or disjoint i32 %50, %12
  %68 = icmp slt i32 %10, %3
  %69 = icmp slt i32 %18, %3
  %70 = icmp slt i32 %19, %3
  %71 = icmp slt i32 %20, %3
  %72 = icmp slt i32 %21, %3
  %73 = icmp slt i32 %22, %3
  %74 = icmp slt i32 %23, %3
  %75 = icmp slt i32 %24, %3
  %76 = icmp slt i32 %25, %3
  %77 = icmp slt i32 %26, %3
  %78 = icmp slt i32 %27, %3
  %79 = icmp slt i32 %28, %3
  %80 = icmp slt i32 %29, %3
  %81 = icmp slt i32 %30, %3
  %82 = icmp slt i32 %31, %3
  %83 = icmp slt i32 %32, %3
  %84 = icmp slt i32 %33, %3
  %85 = icmp slt i32 %34, %3
  %86 = icmp slt i32 %35, %3
  %87 = icmp slt i32 %36, %3
  %88 = icmp slt i32 %37, %3
  %89 = icmp slt i32 %38, %3
  %90 = icmp slt i32 %39, %3
  %91 = icmp slt i32 %40, %3
  %92 = icmp slt i32 %41, %3
  %93 = icmp slt i32 %42, %3
  %94 = icmp slt i32 %43, %3
  %95 = icmp slt i32 %44, %3
  %96 = icmp slt i32 %45, %3
  %97 = icmp slt i32 %46, %3
  %98 = icmp slt i32 %47, %3
  %99 = icmp slt i32 %48, %3
  %100 = mul i32 %5, %10
  %101 = mul i32 %5, %18
  %102 = mul i32 %5, %19
  %103 = mul i32 %5, %20
  %104 = mul i32 %5, %21
  %105 = mul i32 %5, %22
  %106 = mul i32 %5, %23
  %107 = mul i32 %5, %24
  %108 = mul i32 %5, %25
  %109 = mul i32 %5, %26
  %110 = mul i32 %5, %27
  %111 = mul i32 %5, %28
  %112 = mul i32 %5, %29
  %113 = mul i32 %5, %30
  %114 = mul i32 %5, %31
  %115 = mul i32 %5, %32
  %116 = mul i32 %5, %33
  %117 = mul i32 %5, %34
  %118 = mul i32 %5, %35
  %119 = mul i32 %5, %36
  %120 = mul i32 %5, %37
  %121 = mul i32 %5, %38
  %122 = mul i32 %5, %39
  %123 = mul i32 %5, %40
  %124 = mul i32 %5, %41
  %125 = mul i32 %5, %42
  %126 = mul i32 %5, %43
  %127 = mul i32 %5, %44
  %128 = mul i32 %5, %45
  %129 = mul i32 %5, %46
  %130 = mul i32 %5, %47
  %131 = mul i32 %5, %48
  %132 = sext i32 %100 to i64
  %133 = getelementptr i8, ptr addrspace(1) %0, i64 %132
  %134 = sext i32 %101 to i64
  %135 = getelementptr i8, ptr addrspace(1) %0, i64 %134
  %136 = sext i32 %102 to i64
  %137 = getelementptr i8, ptr addrspace(1) %0, i64 %136
  %138 = sext i32 %103 to i64
  %139 = getelementptr i8, ptr addrspace(1) %0, i64 %138
  %140 = sext i32 %104 to i64
  %141 = getelementptr i8, ptr addrspace(1) %0, i64 %140
  %142 = sext i32 %105 to i64
  %143 = getelementptr i8, ptr addrspace(1) %0, i64 %142
  %144 = sext i32 %106 to i64
  %145 = getelementptr i8, ptr addrspace(1) %0, i64 %144
  %146 = sext i32 %107 to i64
  %147 = getelementptr i8, ptr addrspace(1) %0, i64 %146
  %148 = sext i32 %108 to i64
  %149 = getelementptr i8, ptr addrspace(1) %0, i64 %148
  %150 = sext i32 %109 to i64
  %151 = getelementptr i8, ptr addrspace(1) %0, i64 %150
  %152 = sext i32 %110 to i64
  %153 = getelementptr i8, ptr addrspace(1) %0, i64 %152
  %154 = sext i32 %111 to i64
  %155 = getelementptr i8, ptr addrspace(1) %0, i64 %154
  %156 = sext i32 %112 to i64
  %157 = getelementptr i8, ptr addrspace(1) %0, i64 %156
  %158 = sext i32 %113 to i64
  %159 = getelementptr i8, ptr addrspace(1) %0, i64 %158
  %160 = sext i32 %114 to i64
  %161 = getelementptr i8, ptr addrspace(1) %0, i64 %160
  %162 = sext i32 %115 to i64
  %163 = getelementptr i8, ptr addrspace(1) %0, i64 %162
  %164 = sext i32 %116 to i64
  %165 = getelementptr i8, ptr addrspace(1) %0, i64 %164
  %166 = sext i32 %117 to i64
  %167 = getelementptr i8, ptr addrspace(1) %0, i64 %166
  %168 = sext i32 %118 to i64
  %169 = getelementptr i8, ptr addrspace(1) %0, i64 %168
  %170 = sext i32 %119 to i64
  %171 = getelementptr i8, ptr addrspace(1) %0, i64 %170
  %172 = sext i32 %120 to i64
  %173 = getelementptr i8, ptr addrspace(1) %0, i64 %172
  %174 = sext i32 %121 to i64
  %175 = getelementptr i8, ptr addrspace(1) %0, i64 %174
  %176 = sext i32 %122 to i64
  %177 = getelementptr i8, ptr addrspace(1) %0, i64 %176
  %178 = sext i32 %123 to i64
  %179 = getelementptr i8, ptr addrspace(1) %0, i64 %178
  %180 = sext i32 %124 to i64
  %181 = getelementptr i8, ptr addrspace(1) %0, i64 %180
  %182 = sext i32 %125 to i64
  %183 = getelementptr i8, ptr addrspace(1) %0, i64 %182
  %184 = sext i32 %126 to i64
  %185 = getelementptr i8, ptr addrspace(1) %0, i64 %184
  %186 = sext i32 %127 to i64
  %187 = getelementptr i8, ptr addrspace(1) %0, i64 %186
  %188 = sext i32 %128 to i64
  %189 = getelementptr i8, ptr addrspace(1) %0, i64 %188
  %190 = sext i32 %129 to i64
  %191 = getelementptr i8, ptr addrspace(1) %0, i64 %190
  %192 = sext i32 %130 to i64
  %193 = getelementptr i8, ptr addrspace(1) %0, i64 %192
  %194 = sext i32 %131 to i64
  %195 = getelementptr i8, ptr addrspace(1) %0, i64 %194
  %196 = icmp slt i32 %67, %4
  %197 = icmp sgt i32 %5, 0
  %198 = icmp slt i32 %12, %5
  %199 = and i1 %68, %198
  %200 = and i1 %69, %198
  %201 = and i1 %70, %198
  %202 = and i1 %71, %198
  %203 = and i1 %72, %198
  %204 = and i1 %73, %198
  %205 = and i1 %74, %198
  %206 = and i1 %75, %198
  %207 = and i1 %76, %198
  %208 = and i1 %77, %198
  %209 = and i1 %78, %198
  %210 = and i1 %79, %198
  %211 = and i1 %80, %198
  %212 = and i1 %81, %198
  %213 = and i1 %82, %198
  %214 = and i1 %83, %198
  %215 = and i1 %84, %198
  %216 = and i1 %85, %198
  %217 = and i1 %86, %198
  %218 = and i1 %87, %198
  %219 = and i1 %88, %198
  %220 = and i1 %89, %198
  %221 = and i1 %90, %198
  %222 = and i1 %91, %198
  %223 = and i1 %92, %198
  %224 = and i1 %93, %198
  %225 = and i1 %94, %198
  %226 = and i1 %95, %198
  %227 = and i1 %96, %198
  %228 = and i1 %97, %198
  %229 = and i1 %98, %198
  %230 = and i1 %99, %198
  %231 = zext nneg i32 %12 to i64
  %232 = getelementptr i8, ptr addrspace(1) %135, i64 %231
  %233 = getelementptr i8, ptr addrspace(1) %137, i64 %231
  %234 = getelementptr i8, ptr addrspace(1) %139, i64 %231
  %235 = getelementptr i8, ptr addrspace(1) %141, i64 %231
  %236 = getelementptr i8, ptr addrspace(1) %143, i64 %231
  %237 = getelementptr i8, ptr addrspace(1) %145, i64 %231
  %238 = getelementptr i8, ptr addrspace(1) %147, i64 %231
  %239 = getelementptr i8, ptr addrspace(1) %149, i64 %231
  %240 = getelementptr i8, ptr addrspace(1) %151, i64 %231
  %241 = getelementptr i8, ptr addrspace(1) %153, i64 %231
  %242 = getelementptr i8, ptr addrspace(1) %155, i64 %231
  %243 = getelementptr i8, ptr addrspace(1) %157, i64 %231
  %244 = getelementptr i8, ptr addrspace(1) %159, i64 %231
  %245 = getelementptr i8, ptr addrspace(1) %161, i64 %231
  %246 = getelementptr i8, ptr addrspace(1) %163, i64 %231
  %247 = getelementptr i8, ptr addrspace(1) %165, i64 %231
  %248 = getelementptr i8, ptr addrspace(1) %167, i64 %231
  %249 = getelementptr i8, ptr addrspace(1) %169, i64 %231
  %250 = getelementptr i8, ptr addrspace(1) %171, i64 %231
  %251 = getelementptr i8, ptr addrspace(1) %173, i64 %231
  %252 = getelementptr i8, ptr addrspace(1) %175, i64 %231
  %253 = getelementptr i8, ptr addrspace(1) %177, i64 %231
  %254 = getelementptr i8, ptr addrspace(1) %179, i64 %231
  %255 = getelementptr i8, ptr addrspace(1) %181, i64 %231
  %256 = getelementptr i8, ptr addrspace(1) %183, i64 %231
  %257 = getelementptr i8, ptr addrspace(1) %185, i64 %231
  %258 = getelementptr i8, ptr addrspace(1) %187, i64 %231
  %259 = getelementptr i8, ptr addrspace(1) %189, i64 %231
  %260 = getelementptr i8, ptr addrspace(1) %191, i64 %231
  %261 = getelementptr i8, ptr addrspace(1) %193, i64 %231
  %262 = getelementptr i8, ptr addrspace(1) %195, i64 %231
  br i1 %199, label %263, label %266

263:                                              ; preds = %8
  %264 = getelementptr i8, ptr addrspace(1) %133, i64 %231
  %265 = load <1 x i8>, ptr addrspace(1) %264, align 1
  br label %266

266:                                              ; preds = %263, %8
  %267 = phi <1 x i8> [ %265, %263 ], [ zeroinitializer, %8 ]
  br i1 %200, label %268, label %270

268:                                              ; preds = %266
  %269 = load <1 x i8>, ptr addrspace(1) %232, align 1
  br label %270

270:                                              ; preds = %268, %266
  %271 = phi <1 x i8> [ %269, %268 ], [ zeroinitializer, %266 ]
  br i1 %201, label %272, label %274

272:                                              ; preds = %270
  %273 = load <1 x i8>, ptr addrspace(1) %233, align 1
  br label %274

274:                                              ; preds = %272, %270
  %275 = phi <1 x i8> [ %273, %272 ], [ zeroinitializer, %270 ]
  br i1 %202, label %276, label %278

276:                                              ; preds = %274
  %277 = load <1 x i8>, ptr addrspace(1) %234, align 1
  br label %278

278:                                              ; preds = %276, %274
  %279 = phi <1 x i8> [ %277, %276 ], [ zeroinitializer, %274 ]
  br i1 %203, label %280, label %282

280:                                              ; preds = %278
  %281 = load <1 x i8>, ptr addrspace(1) %235, align 1
  br label %282

282:                                              ; preds = %280, %278
  %283 = phi <1 x i8> [ %281, %280 ], [ zeroinitializer, %278 ]
  br i1 %204, label %284, label %286

284:                                              ; preds = %282
  %285 = load <1 x i8>, ptr addrspace(1) %236, align 1
  br label %286

286:                                              ; preds = %284, %282
  %287 = phi <1 x i8> [ %285, %284 ], [ zeroinitializer, %282 ]
  br i1 %205, label %288, label %290

288:                                              ; preds = %286
  %289 = load <1 x i8>, ptr addrspace(1) %237, align 1
  br label %290

290:                                              ; preds = %288, %286
  %291 = phi <1 x i8> [ %289, %288 ], [ zeroinitializer, %286 ]
  br i1 %206, label %292, label %294

292:                                              ; preds = %290
  %293 = load <1 x i8>, ptr addrspace(1) %238, align 1
  br label %294

294:                                              ; preds = %292, %290
  %295 = phi <1 x i8> [ %293, %292 ], [ zeroinitializer, %290 ]
  br i1 %207, label %296, label %298

296:                                              ; preds = %294
  %297 = load <1 x i8>, ptr addrspace(1) %239, align 1
  br label %298

298:                                              ; preds = %296, %294
  %299 = phi <1 x i8> [ %297, %296 ], [ zeroinitializer, %294 ]
  br i1 %208, label %300, label %302

300:                                              ; preds = %298
  %301 = load <1 x i8>, ptr addrspace(1) %240, align 1
  br label %302

302:                                              ; preds = %300, %298
  %303 = phi <1 x i8> [ %301, %300 ], [ zeroinitializer, %298 ]
  br i1 %209, label %304, label %306

304:                                              ; preds = %302
  %305 = load <1 x i8>, ptr addrspace(1) %241, align 1
  br label %306

306:                                              ; preds = %304, %302
  %307 = phi <1 x i8> [ %305, %304 ], [ zeroinitializer, %302 ]
  br i1 %210, label %308, label %310

308:                                              ; preds = %306
  %309 = load <1 x i8>, ptr addrspace(1) %242, align 1
  br label %310

310:                                              ; preds = %308, %306
  %311 = phi <1 x i8> [ %309, %308 ], [ zeroinitializer, %306 ]
  br i1 %211, label %312, label %314

312:                                              ; preds = %310
  %313 = load <1 x i8>, ptr addrspace(1) %243, align 1
  br label %314

314:                                              ; preds = %312, %310
  %315 = phi <1 x i8> [ %313, %312 ], [ zeroinitializer, %310 ]
  br i1 %212, label %316, label %318

316:                                              ; preds = %314
  %317 = load <1 x i8>, ptr addrspace(1) %244, align 1
  br label %318

318:                                              ; preds = %316, %314
  %319 = phi <1 x i8> [ %317, %316 ], [ zeroinitializer, %314 ]
  br i1 %213, label %320, label %322

320:                                              ; preds = %318
  %321 = load <1 x i8>, ptr addrspace(1) %245, align 1
  br label %322

322:                                              ; preds = %320, %318
  %323 = phi <1 x i8> [ %321, %320 ], [ zeroinitializer, %318 ]
  br i1 %214, label %324, label %326

324:                                              ; preds = %322
  %325 = load <1 x i8>, ptr addrspace(1) %246, align 1
  br label %326

326:                                              ; preds = %324, %322
  %327 = phi <1 x i8> [ %325, %324 ], [ zeroinitializer, %322 ]
  br i1 %215, label %328, label %330

328:                                              ; preds = %326
  %329 = load <1 x i8>, ptr addrspace(1) %247, align 1
  br label %330

330:                                              ; preds = %328, %326
  %331 = phi <1 x i8> [ %329, %328 ], [ zeroinitializer, %326 ]
  br i1 %216, label %332, label %334

332:                                              ; preds = %330
  %333 = load <1 x i8>, ptr addrspace(1) %248, align 1
  br label %334

334:                                              ; preds = %332, %330
  %335 = phi <1 x i8> [ %333, %332 ], [ zeroinitializer, %330 ]
  br i1 %217, label %336, label %338

336:                                              ; preds = %334
  %337 = load <1 x i8>, ptr addrspace(1) %249, align 1
  br label %338

338:                                              ; preds = %336, %334
  %339 = phi <1 x i8> [ %337, %336 ], [ zeroinitializer, %334 ]
  br i1 %218, label %340, label %342

340:                                              ; preds = %338
  %341 = load <1 x i8>, ptr addrspace(1) %250, align 1
  br label %342

342:                                              ; preds = %340, %338
  %343 = phi <1 x i8> [ %341, %340 ], [ zeroinitializer, %338 ]
  br i1 %219, label %344, label %346

344:                                              ; preds = %342
  %345 = load <1 x i8>, ptr addrspace(1) %251, align 1
  br label %346

346:                                              ; preds = %344, %342
  %347 = phi <1 x i8> [ %345, %344 ], [ zeroinitializer, %342 ]
  br i1 %220, label %348, label %350

348:                                              ; preds = %346
  %349 = load <1 x i8>, ptr addrspace(1) %252, align 1
  br label %350

350:                                              ; preds = %348, %346
  %351 = phi <1 x i8> [ %349, %348 ], [ zeroinitializer, %346 ]
  br i1 %221, label %352, label %354

352:                                              ; preds = %350
  %353 = load <1 x i8>, ptr addrspace(1) %253, align 1
  br label %354

354:                                              ; preds = %352, %350
  %355 = phi <1 x i8> [ %353, %352 ], [ zeroinitializer, %350 ]
  br i1 %222, label %356, label %358

356:                                              ; preds = %354
  %357 = load <1 x i8>, ptr addrspace(1) %254, align 1
  br label %358

358:                                              ; preds = %356, %354
  %359 = phi <1 x i8> [ %357, %356 ], [ zeroinitializer, %354 ]
  br i1 %223, label %360, label %362

360:                                              ; preds = %358
  %361 = load <1 x i8>, ptr addrspace(1) %255, align 1
  br label %362

362:                                              ; preds = %360, %358
  %363 = phi <1 x i8> [ %361, %360 ], [ zeroinitializer, %358 ]
  br i1 %224, label %364, label %366

364:                                              ; preds = %362
  %365 = load <1 x i8>, ptr addrspace(1) %256, align 1
  br label %366

366:                                              ; preds = %364, %362
  %367 = phi <1 x i8> [ %365, %364 ], [ zeroinitializer, %362 ]
  br i1 %225, label %368, label %370

368:                                              ; preds = %366
  %369 = load <1 x i8>, ptr addrspace(1) %257, align 1
  br label %370

370:                                              ; preds = %368, %366
  %371 = phi <1 x i8> [ %369, %368 ], [ zeroinitializer, %366 ]
  br i1 %226, label %372, label %374

372:                                              ; preds = %370
  %373 = load <1 x i8>, ptr addrspace(1) %258, align 1
  br label %374

374:                                              ; preds = %372, %370
  %375 = phi <1 x i8> [ %373, %372 ], [ zeroinitializer, %370 ]
  br i1 %227, label %376, label %378

376:                                              ; preds = %374
  %377 = load <1 x i8>, ptr addrspace(1) %259, align 1
  br label %378

378:                                              ; preds = %376, %374
  %379 = phi <1 x i8> [ %377, %376 ], [ zeroinitializer, %374 ]
  br i1 %228, label %380, label %382

380:                                              ; preds = %378
  %381 = load <1 x i8>, ptr addrspace(1) %260, align 1
  br label %382

382:                                              ; preds = %380, %378
  %383 = phi <1 x i8> [ %381, %380 ], [ zeroinitializer, %378 ]
  br i1 %229, label %384, label %386

384:                                              ; preds = %382
  %385 = load <1 x i8>, ptr addrspace(1) %261, align 1
  br label %386

386:                                              ; preds = %384, %382
  %387 = phi <1 x i8> [ %385, %384 ], [ zeroinitializer, %382 ]
  br i1 %230, label %388, label %390

388:                                              ; preds = %386
  %389 = load <1 x i8>, ptr addrspace(1) %262, align 1
  br label %390

390:                                              ; preds = %388, %386
  %391 = phi <1 x i8> [ %389, %388 ], [ zeroinitializer, %386 ]
  %392 = icmp sgt i32 %5, 1
  %393 = icmp sgt i32 %5, 2
  %394 = icmp sgt i32 %5, 3
  %395 = icmp sgt i32 %5, 4
  %396 = icmp sgt i32 %5, 5
  %397 = icmp sgt i32 %5, 6
  %398 = icmp sgt i32 %5, 7
  %399 = icmp sgt i32 %5, 8
  %400 = icmp sgt i32 %5, 9
  %401 = icmp sgt i32 %5, 10
  %402 = icmp sgt i32 %5, 11
  %403 = icmp sgt i32 %5, 12
  %404 = icmp sgt i32 %5, 13
  %405 = icmp sgt i32 %5, 14
  %406 = icmp sgt i32 %5, 15
  %407 = icmp sgt i32 %5, 16
  %408 = icmp sgt i32 %5, 17
  %409 = icmp sgt i32 %5, 18
  %410 = icmp sgt i32 %5, 19
  %411 = icmp sgt i32 %5, 20
  %412 = icmp sgt i32 %5, 21
  %413 = icmp sgt i32 %5, 22
  %414 = icmp sgt i32 %5, 23
  %415 = icmp sgt i32 %5, 24
  %416 = icmp sgt i32 %5, 25
  %417 = icmp sgt i32 %5, 26
  %418 = icmp sgt i32 %5, 27
  %419 = icmp sgt i32 %5, 28
  %420 = icmp sgt i32 %5, 29
  %421 = icmp sgt i32 %5, 30
  %422 = icmp sgt i32 %5, 31
  %423 = and i1 %196, %197
  %424 = and i1 %196, %392
  %425 = and i1 %196, %393
  %426 = and i1 %196, %394
  %427 = and i1 %196, %395
  %428 = and i1 %196, %396
  %429 = and i1 %196, %397
  %430 = and i1 %196, %398
  %431 = and i1 %196, %399
  %432 = and i1 %196, %400
  %433 = and i1 %196, %401
  %434 = and i1 %196, %402
  %435 = and i1 %196, %403
  %436 = and i1 %196, %404
  %437 = and i1 %196, %405
  %438 = and i1 %196, %406
  %439 = and i1 %196, %407
  %440 = and i1 %196, %408
  %441 = and i1 %196, %409
  %442 = and i1 %196, %410
  %443 = and i1 %196, %411
  %444 = and i1 %196, %412
  %445 = and i1 %196, %413
  %446 = and i1 %196, %414
  %447 = and i1 %196, %415
  %448 = and i1 %196, %416
  %449 = and i1 %196, %417
  %450 = and i1 %196, %418
  %451 = and i1 %196, %419
  %452 = and i1 %196, %420
  %453 = and i1 %196, %421
  %454 = and i1 %196, %422
  %455 = shl i32 %4, 1
  %456 = mul i32 %4, 3
  %457 = shl i32 %4, 2
  %458 = mul i32 %4, 5
  %459 = mul i32 %4, 6
  %460 = mul i32 %4, 7
  %461 = shl i32 %4, 3
  %462 = mul i32 %4, 9
  %463 = mul i32 %4, 10
  %464 = mul i32 %4, 11
  %465 = mul i32 %4, 12
  %466 = mul i32 %4, 13
  %467 = mul i32 %4, 14
  %468 = mul i32 %4, 15
  %469 = shl i32 %4, 4
  %470 = mul i32 %4, 17
  %471 = mul i32 %4, 18
  %472 = mul i32 %4, 19
  %473 = mul i32 %4, 20
  %474 = mul i32 %4, 21
  %475 = mul i32 %4, 22
  %476 = mul i32 %4, 23
  %477 = mul i32 %4, 24
  %478 = mul i32 %4, 25
  %479 = mul i32 %4, 26
  %480 = mul i32 %4, 27
  %481 = mul i32 %4, 28
  %482 = mul i32 %4, 29
  %483 = mul i32 %4, 30
  %484 = mul i32 %4, 31
  %485 = sext i32 %4 to i64
  %486 = getelementptr i8, ptr addrspace(1) %1, i64 %485
  %487 = sext i32 %455 to i64
  %488 = getelementptr i8, ptr addrspace(1) %1, i64 %487
  %489 = sext i32 %456 to i64
  %490 = getelementptr i8, ptr addrspace(1) %1, i64 %489
  %491 = sext i32 %457 to i64
  %492 = getelementptr i8, ptr addrspace(1) %1, i64 %491
  %493 = sext i32 %458 to i64
  %494 = getelementptr i8, ptr addrspace(1) %1, i64 %493
  %495 = sext i32 %459 to i64
  %496 = getelementptr i8, ptr addrspace(1) %1, i64 %495
  %497 = sext i32 %460 to i64
  %498 = getelementptr i8, ptr addrspace(1) %1, i64 %497
  %499 = sext i32 %461 to i64
  %500 = getelementptr i8, ptr addrspace(1) %1, i64 %499
  %501 = sext i32 %462 to i64
  %502 = getelementptr i8, ptr addrspace(1) %1, i64 %501
  %503 = sext i32 %463 to i64
  %504 = getelementptr i8, ptr addrspace(1) %1, i64 %503
  %505 = sext i32 %464 to i64
  %506 = getelementptr i8, ptr addrspace(1) %1, i64 %505
  %507 = sext i32 %465 to i64
  %508 = getelementptr i8, ptr addrspace(1) %1, i64 %507
  %509 = sext i32 %466 to i64
  %510 = getelementptr i8, ptr addrspace(1) %1, i64 %509
  %511 = sext i32 %467 to i64
  %512 = getelementptr i8, ptr addrspace(1) %1, i64 %511
  %513 = sext i32 %468 to i64
  %514 = getelementptr i8, ptr addrspace(1) %1, i64 %513
  %515 = sext i32 %469 to i64
  %516 = getelementptr i8, ptr addrspace(1) %1, i64 %515
  %517 = sext i32 %470 to i64
  %518 = getelementptr i8, ptr addrspace(1) %1, i64 %517
  %519 = sext i32 %471 to i64
  %520 = getelementptr i8, ptr addrspace(1) %1, i64 %519
  %521 = sext i32 %472 to i64
  %522 = getelementptr i8, ptr addrspace(1) %1, i64 %521
  %523 = sext i32 %473 to i64
  %524 = getelementptr i8, ptr addrspace(1) %1, i64 %523
  %525 = sext i32 %474 to i64
  %526 = getelementptr i8, ptr addrspace(1) %1, i64 %525
  %527 = sext i32 %475 to i64
  %528 = getelementptr i8, ptr addrspace(1) %1, i64 %527
  %529 = sext i32 %476 to i64
  %530 = getelementptr i8, ptr addrspace(1) %1, i64 %529
  %531 = sext i32 %477 to i64
  %532 = getelementptr i8, ptr addrspace(1) %1, i64 %531
  %533 = sext i32 %478 to i64
  %534 = getelementptr i8, ptr addrspace(1) %1, i64 %533
  %535 = sext i32 %479 to i64
  %536 = getelementptr i8, ptr addrspace(1) %1, i64 %535
  %537 = sext i32 %480 to i64
  %538 = getelementptr i8, ptr addrspace(1) %1, i64 %537
  %539 = sext i32 %481 to i64
  %540 = getelementptr i8, ptr addrspace(1) %1, i64 %539
  %541 = sext i32 %482 to i64
  %542 = getelementptr i8, ptr addrspace(1) %1, i64 %541
  %543 = sext i32 %483 to i64
  %544 = getelementptr i8, ptr addrspace(1) %1, i64 %543
  %545 = sext i32 %484 to i64
  %546 = getelementptr i8, ptr addrspace(1) %1, i64 %545
  %547 = sext i32 %67 to i64
  %548 = getelementptr i8, ptr addrspace(1) %486, i64 %547
  %549 = getelementptr i8, ptr addrspace(1) %488, i64 %547
  %550 = getelementptr i8, ptr addrspace(1) %490, i64 %547
  %551 = getelementptr i8, ptr addrspace(1) %492, i64 %547
  %552 = getelementptr i8, ptr addrspace(1) %494, i64 %547
  %553 = getelementptr i8, ptr addrspace(1) %496, i64 %547
  %554 = getelementptr i8, ptr addrspace(1) %498, i64 %547
  %555 = getelementptr i8, ptr addrspace(1) %500, i64 %547
  %556 = getelementptr i8, ptr addrspace(1) %502, i64 %547
  %557 = getelementptr i8, ptr addrspace(1) %504, i64 %547
  %558 = getelementptr i8, ptr addrspace(1) %506, i64 %547
  %559 = getelementptr i8, ptr addrspace(1) %508, i64 %547
  %560 = getelementptr i8, ptr addrspace(1) %510, i64 %547
  %561 = getelementptr i8, ptr addrspace(1) %512, i64 %547
  %562 = getelementptr i8, ptr addrspace(1) %514, i64 %547
  %563 = getelementptr i8, ptr addrspace(1) %516, i64 %547
  %564 = getelementptr i8, ptr addrspace(1) %518, i64 %547
  %565 = getelementptr i8, ptr addrspace(1) %520, i64 %547
  %566 = getelementptr i8, ptr addrspace(1) %522, i64 %547
  %567 = getelementptr i8, ptr addrspace(1) %524, i64 %547
  %568 = getelementptr i8, ptr addrspace(1) %526, i64 %547
  %569 = getelementptr i8, ptr addrspace(1) %528, i64 %547
  %570 = getelementptr i8, ptr addrspace(1) %530, i64 %547
  %571 = getelementptr i8, ptr addrspace(1) %532, i64 %547
  %572 = getelementptr i8, ptr addrspace(1) %534, i64 %547
  %573 = getelementptr i8, ptr addrspace(1) %536, i64 %547
  %574 = getelementptr i8, ptr addrspace(1) %538, i64 %547
  %575 = getelementptr i8, ptr addrspace(1) %540, i64 %547
  %576 = getelementptr i8, ptr addrspace(1) %542, i64 %547
  %577 = getelementptr i8, ptr addrspace(1) %544, i64 %547
  %578 = getelementptr i8, ptr addrspace(1) %546, i64 %547
  br i1 %423, label %579, label %582

579:                                              ; preds = %390
  %580 = getelementptr i8, ptr addrspace(1) %1, i64 %547
  %581 = load <1 x i8>, ptr addrspace(1) %580, align 1
  br label %582

582:                                              ; preds = %579, %390
  %583 = phi <1 x i8> [ %581, %579 ], [ zeroinitializer, %390 ]
  %584 = extractelement <1 x i8> %583, i64 0
  br i1 %424, label %585, label %587

585:                                              ; preds = %582
  %586 = load <1 x i8>, ptr addrspace(1) %548, align 1
  br label %587

587:                                              ; preds = %585, %582
  %588 = phi <1 x i8> [ %586, %585 ], [ zeroinitializer, %582 ]
  %589 = extractelement <1 x i8> %588, i64 0
  br i1 %425, label %590, label %592

590:                                              ; preds = %587
  %591 = load <1 x i8>, ptr addrspace(1) %549, align 1
  br label %592

592:                                              ; preds = %590, %587
  %593 = phi <1 x i8> [ %591, %590 ], [ zeroinitializer, %587 ]
  %594 = extractelement <1 x i8> %593, i64 0
  br i1 %426, label %595, label %597

595:                                              ; preds = %592
  %596 = load <1 x i8>, ptr addrspace(1) %550, align 1
  br label %597

597:                                              ; preds = %595, %592
  %598 = phi <1 x i8> [ %596, %595 ], [ zeroinitializer, %592 ]
  %599 = extractelement <1 x i8> %598, i64 0
  br i1 %427, label %600, label %602

600:                                              ; preds = %597
  %601 = load <1 x i8>, ptr addrspace(1) %551, align 1
  br label %602

602:                                              ; preds = %600, %597
  %603 = phi <1 x i8> [ %601, %600 ], [ zeroinitializer, %597 ]
  %604 = extractelement <1 x i8> %603, i64 0
  br i1 %428, label %605, label %607

605:                                              ; preds = %602
  %606 = load <1 x i8>, ptr addrspace(1) %552, align 1
  br label %607

607:                                              ; preds = %605, %602
  %608 = phi <1 x i8> [ %606, %605 ], [ zeroinitializer, %602 ]
  %609 = extractelement <1 x i8> %608, i64 0
  br i1 %429, label %610, label %612

610:                                              ; preds = %607
  %611 = load <1 x i8>, ptr addrspace(1) %553, align 1
  br label %612

612:                                              ; preds = %610, %607
  %613 = phi <1 x i8> [ %611, %610 ], [ zeroinitializer, %607 ]
  %614 = extractelement <1 x i8> %613, i64 0
  br i1 %430, label %615, label %617

615:                                              ; preds = %612
  %616 = load <1 x i8>, ptr addrspace(1) %554, align 1
  br label %617

617:                                              ; preds = %615, %612
  %618 = phi <1 x i8> [ %616, %615 ], [ zeroinitializer, %612 ]
  %619 = extractelement <1 x i8> %618, i64 0
  br i1 %431, label %620, label %622

620:                                              ; preds = %617
  %621 = load <1 x i8>, ptr addrspace(1) %555, align 1
  br label %622

622:                                              ; preds = %620, %617
  %623 = phi <1 x i8> [ %621, %620 ], [ zeroinitializer, %617 ]
  %624 = extractelement <1 x i8> %623, i64 0
  br i1 %432, label %625, label %627

625:                                              ; preds = %622
  %626 = load <1 x i8>, ptr addrspace(1) %556, align 1
  br label %627

627:                                              ; preds = %625, %622
  %628 = phi <1 x i8> [ %626, %625 ], [ zeroinitializer, %622 ]
  %629 = extractelement <1 x i8> %628, i64 0
  br i1 %433, label %630, label %632

630:                                              ; preds = %627
  %631 = load <1 x i8>, ptr addrspace(1) %557, align 1
  br label %632

632:                                              ; preds = %630, %627
  %633 = phi <1 x i8> [ %631, %630 ], [ zeroinitializer, %627 ]
  %634 = extractelement <1 x i8> %633, i64 0
  br i1 %434, label %635, label %637

635:                                              ; preds = %632
  %636 = load <1 x i8>, ptr addrspace(1) %558, align 1
  br label %637

637:                                              ; preds = %635, %632
  %638 = phi <1 x i8> [ %636, %635 ], [ zeroinitializer, %632 ]
  %639 = extractelement <1 x i8> %638, i64 0
  br i1 %435, label %640, label %642

640:                                              ; preds = %637
  %641 = load <1 x i8>, ptr addrspace(1) %559, align 1
  br label %642

642:                                              ; preds = %640, %637
  %643 = phi <1 x i8> [ %641, %640 ], [ zeroinitializer, %637 ]
  %644 = extractelement <1 x i8> %643, i64 0
  br i1 %436, label %645, label %647

645:                                              ; preds = %642
  %646 = load <1 x i8>, ptr addrspace(1) %560, align 1
  br label %647

647:                                              ; preds = %645, %642
  %648 = phi <1 x i8> [ %646, %645 ], [ zeroinitializer, %642 ]
  %649 = extractelement <1 x i8> %648, i64 0
  br i1 %437, label %650, label %652

650:                                              ; preds = %647
  %651 = load <1 x i8>, ptr addrspace(1) %561, align 1
  br label %652

652:                                              ; preds = %650, %647
  %653 = phi <1 x i8> [ %651, %650 ], [ zeroinitializer, %647 ]
  %654 = extractelement <1 x i8> %653, i64 0
  br i1 %438, label %655, label %657

655:                                              ; preds = %652
  %656 = load <1 x i8>, ptr addrspace(1) %562, align 1
  br label %657

657:                                              ; preds = %655, %652
  %658 = phi <1 x i8> [ %656, %655 ], [ zeroinitializer, %652 ]
  %659 = extractelement <1 x i8> %658, i64 0
  br i1 %439, label %660, label %662

660:                                              ; preds = %657
  %661 = load <1 x i8>, ptr addrspace(1) %563, align 1
  br label %662

662:                                              ; preds = %660, %657
  %663 = phi <1 x i8> [ %661, %660 ], [ zeroinitializer, %657 ]
  %664 = extractelement <1 x i8> %663, i64 0
  br i1 %440, label %665, label %667

665:                                              ; preds = %662
  %666 = load <1 x i8>, ptr addrspace(1) %564, align 1
  br label %667

667:                                              ; preds = %665, %662
  %668 = phi <1 x i8> [ %666, %665 ], [ zeroinitializer, %662 ]
  %669 = extractelement <1 x i8> %668, i64 0
  br i1 %441, label %670, label %672

670:                                              ; preds = %667
  %671 = load <1 x i8>, ptr addrspace(1) %565, align 1
  br label %672

672:                                              ; preds = %670, %667
  %673 = phi <1 x i8> [ %671, %670 ], [ zeroinitializer, %667 ]
  %674 = extractelement <1 x i8> %673, i64 0
  br i1 %442, label %675, label %677

675:                                              ; preds = %672
  %676 = load <1 x i8>, ptr addrspace(1) %566, align 1
  br label %677

677:                                              ; preds = %675, %672
  %678 = phi <1 x i8> [ %676, %675 ], [ zeroinitializer, %672 ]
  %679 = extractelement <1 x i8> %678, i64 0
  br i1 %443, label %680, label %682

680:                                              ; preds = %677
  %681 = load <1 x i8>, ptr addrspace(1) %567, align 1
  br label %682

682:                                              ; preds = %680, %677
  %683 = phi <1 x i8> [ %681, %680 ], [ zeroinitializer, %677 ]
  %684 = extractelement <1 x i8> %683, i64 0
  br i1 %444, label %685, label %687

685:                                              ; preds = %682
  %686 = load <1 x i8>, ptr addrspace(1) %568, align 1
  br label %687

687:                                              ; preds = %685, %682
  %688 = phi <1 x i8> [ %686, %685 ], [ zeroinitializer, %682 ]
  %689 = extractelement <1 x i8> %688, i64 0
  br i1 %445, label %690, label %692

690:                                              ; preds = %687
  %691 = load <1 x i8>, ptr addrspace(1) %569, align 1
  br label %692

692:                                              ; preds = %690, %687
  %693 = phi <1 x i8> [ %691, %690 ], [ zeroinitializer, %687 ]
  %694 = extractelement <1 x i8> %693, i64 0
  br i1 %446, label %695, label %697

695:                                              ; preds = %692
  %696 = load <1 x i8>, ptr addrspace(1) %570, align 1
  br label %697

697:                                              ; preds = %695, %692
  %698 = phi <1 x i8> [ %696, %695 ], [ zeroinitializer, %692 ]
  %699 = extractelement <1 x i8> %698, i64 0
  br i1 %447, label %700, label %702

700:                                              ; preds = %697
  %701 = load <1 x i8>, ptr addrspace(1) %571, align 1
  br label %702

702:                                              ; preds = %700, %697
  %703 = phi <1 x i8> [ %701, %700 ], [ zeroinitializer, %697 ]
  %704 = extractelement <1 x i8> %703, i64 0
  br i1 %448, label %705, label %707

705:                                              ; preds = %702
  %706 = load <1 x i8>, ptr addrspace(1) %572, align 1
  br label %707

707:                                              ; preds = %705, %702
  %708 = phi <1 x i8> [ %706, %705 ], [ zeroinitializer, %702 ]
  %709 = extractelement <1 x i8> %708, i64 0
  br i1 %449, label %710, label %712

710:                                              ; preds = %707
  %711 = load <1 x i8>, ptr addrspace(1) %573, align 1
  br label %712

712:                                              ; preds = %710, %707
  %713 = phi <1 x i8> [ %711, %710 ], [ zeroinitializer, %707 ]
  %714 = extractelement <1 x i8> %713, i64 0
  br i1 %450, label %715, label %717

715:                                              ; preds = %712
  %716 = load <1 x i8>, ptr addrspace(1) %574, align 1
  br label %717

717:                                              ; preds = %715, %712
  %718 = phi <1 x i8> [ %716, %715 ], [ zeroinitializer, %712 ]
  %719 = extractelement <1 x i8> %718, i64 0
  br i1 %451, label %720, label %722

720:                                              ; preds = %717
  %721 = load <1 x i8>, ptr addrspace(1) %575, align 1
  br label %722

722:                                              ; preds = %720, %717
  %723 = phi <1 x i8> [ %721, %720 ], [ zeroinitializer, %717 ]
  %724 = extractelement <1 x i8> %723, i64 0
  br i1 %452, label %725, label %727

725:                                              ; preds = %722
  %726 = load <1 x i8>, ptr addrspace(1) %576, align 1
  br label %727

727:                                              ; preds = %725, %722
  %728 = phi <1 x i8> [ %726, %725 ], [ zeroinitializer, %722 ]
  %729 = extractelement <1 x i8> %728, i64 0
  br i1 %453, label %730, label %732

730:                                              ; preds = %727
  %731 = load <1 x i8>, ptr addrspace(1) %577, align 1
  br label %732

732:                                              ; preds = %730, %727
  %733 = phi <1 x i8> [ %731, %730 ], [ zeroinitializer, %727 ]
  %734 = extractelement <1 x i8> %733, i64 0
  br i1 %454, label %735, label %738

735:                                              ; preds = %732
  %736 = load <1 x i8>, ptr addrspace(1) %578, align 1
  %737 = shufflevector <1 x i8> %736, <1 x i8> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  br label %738

738:                                              ; preds = %735, %732
  %739 = phi <8 x i8> [ %737, %735 ], [ <i8 0, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef>, %732 ]
  %740 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %12
  store <1 x i8> %267, ptr addrspace(3) %740, align 1
  %741 = getelementptr inbounds nuw i8, ptr addrspace(3) %740, i32 32
  store <1 x i8> %271, ptr addrspace(3) %741, align 1
  %742 = getelementptr inbounds nuw i8, ptr addrspace(3) %740, i32 64
  store <1 x i8> %275, ptr addrspace(3) %742, align 1
  %743 = getelementptr inbounds nuw i8, ptr addrspace(3) %740, i32 96
  store <1 x i8> %279, ptr addrspace(3) %743, align 1
  %744 = getelementptr inbounds nuw i8, ptr addrspace(3) %740, i32 512
  store <1 x i8> %331, ptr addrspace(3) %744, align 1
  %745 = getelementptr inbounds nuw i8, ptr addrspace(3) %740, i32 544
  store <1 x i8> %335, ptr addrspace(3) %745, align 1
  %746 = getelementptr inbounds nuw i8, ptr addrspace(3) %740, i32 576
  store <1 x i8> %339, ptr addrspace(3) %746, align 1
  %747 = getelementptr inbounds nuw i8, ptr addrspace(3) %740, i32 608
  store <1 x i8> %343, ptr addrspace(3) %747, align 1
  %748 = xor i32 %12, 136
  %749 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %748
  store <1 x i8> %283, ptr addrspace(3) %749, align 1
  %750 = getelementptr inbounds nuw i8, ptr addrspace(3) %749, i32 32
  store <1 x i8> %287, ptr addrspace(3) %750, align 1
  %751 = getelementptr inbounds nuw i8, ptr addrspace(3) %749, i32 64
  store <1 x i8> %291, ptr addrspace(3) %751, align 1
  %752 = getelementptr inbounds nuw i8, ptr addrspace(3) %749, i32 96
  store <1 x i8> %295, ptr addrspace(3) %752, align 1
  %753 = getelementptr inbounds nuw i8, ptr addrspace(3) %749, i32 512
  store <1 x i8> %347, ptr addrspace(3) %753, align 1
  %754 = getelementptr inbounds nuw i8, ptr addrspace(3) %749, i32 544
  store <1 x i8> %351, ptr addrspace(3) %754, align 1
  %755 = getelementptr inbounds nuw i8, ptr addrspace(3) %749, i32 576
  store <1 x i8> %355, ptr addrspace(3) %755, align 1
  %756 = getelementptr inbounds nuw i8, ptr addrspace(3) %749, i32 608
  store <1 x i8> %359, ptr addrspace(3) %756, align 1
  %757 = xor i32 %12, 272
  %758 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %757
  store <1 x i8> %299, ptr addrspace(3) %758, align 1
  %759 = getelementptr inbounds nuw i8, ptr addrspace(3) %758, i32 32
  store <1 x i8> %303, ptr addrspace(3) %759, align 1
  %760 = getelementptr inbounds nuw i8, ptr addrspace(3) %758, i32 64
  store <1 x i8> %307, ptr addrspace(3) %760, align 1
  %761 = getelementptr inbounds nuw i8, ptr addrspace(3) %758, i32 96
  store <1 x i8> %311, ptr addrspace(3) %761, align 1
  %762 = getelementptr inbounds nuw i8, ptr addrspace(3) %758, i32 512
  store <1 x i8> %363, ptr addrspace(3) %762, align 1
  %763 = getelementptr inbounds nuw i8, ptr addrspace(3) %758, i32 544
  store <1 x i8> %367, ptr addrspace(3) %763, align 1
  %764 = getelementptr inbounds nuw i8, ptr addrspace(3) %758, i32 576
  store <1 x i8> %371, ptr addrspace(3) %764, align 1
  %765 = getelementptr inbounds nuw i8, ptr addrspace(3) %758, i32 608
  store <1 x i8> %375, ptr addrspace(3) %765, align 1
  %766 = xor i32 %12, 408
  %767 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %766
  store <1 x i8> %315, ptr addrspace(3) %767, align 1
  %768 = getelementptr inbounds nuw i8, ptr addrspace(3) %767, i32 32
  store <1 x i8> %319, ptr addrspace(3) %768, align 1
  %769 = getelementptr inbounds nuw i8, ptr addrspace(3) %767, i32 64
  store <1 x i8> %323, ptr addrspace(3) %769, align 1
  %770 = getelementptr inbounds nuw i8, ptr addrspace(3) %767, i32 96
  store <1 x i8> %327, ptr addrspace(3) %770, align 1
  %771 = getelementptr inbounds nuw i8, ptr addrspace(3) %767, i32 512
  store <1 x i8> %379, ptr addrspace(3) %771, align 1
  %772 = getelementptr inbounds nuw i8, ptr addrspace(3) %767, i32 544
  store <1 x i8> %383, ptr addrspace(3) %772, align 1
  %773 = getelementptr inbounds nuw i8, ptr addrspace(3) %767, i32 576
  store <1 x i8> %387, ptr addrspace(3) %773, align 1
  %774 = getelementptr inbounds nuw i8, ptr addrspace(3) %767, i32 608
  store <1 x i8> %391, ptr addrspace(3) %774, align 1
  %775 = shl nuw nsw i32 %13, 5
  %776 = shl nuw nsw i32 %11, 1
  %777 = and i32 %776, 24
  %778 = icmp eq i32 %14, 0
  %779 = select i1 %778, i32 0, i32 520
  %780 = xor i32 %779, %777
  %781 = or disjoint i32 %780, %775
  %782 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %781
  %783 = insertelement <8 x i8> poison, i8 %584, i64 0
  %784 = insertelement <8 x i8> %783, i8 %589, i64 1
  %785 = insertelement <8 x i8> %784, i8 %594, i64 2
  %786 = insertelement <8 x i8> %785, i8 %599, i64 3
  %787 = insertelement <8 x i8> %786, i8 %604, i64 4
  %788 = insertelement <8 x i8> %787, i8 %609, i64 5
  %789 = insertelement <8 x i8> %788, i8 %614, i64 6
  %790 = insertelement <8 x i8> %789, i8 %619, i64 7
  store <8 x i8> %790, ptr addrspace(3) %782, align 8
  %791 = xor i32 %781, 8
  %792 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %791
  %793 = insertelement <8 x i8> poison, i8 %624, i64 0
  %794 = insertelement <8 x i8> %793, i8 %629, i64 1
  %795 = insertelement <8 x i8> %794, i8 %634, i64 2
  %796 = insertelement <8 x i8> %795, i8 %639, i64 3
  %797 = insertelement <8 x i8> %796, i8 %644, i64 4
  %798 = insertelement <8 x i8> %797, i8 %649, i64 5
  %799 = insertelement <8 x i8> %798, i8 %654, i64 6
  %800 = insertelement <8 x i8> %799, i8 %659, i64 7
  store <8 x i8> %800, ptr addrspace(3) %792, align 8
  %801 = xor i32 %781, 16
  %802 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %801
  %803 = insertelement <8 x i8> poison, i8 %664, i64 0
  %804 = insertelement <8 x i8> %803, i8 %669, i64 1
  %805 = insertelement <8 x i8> %804, i8 %674, i64 2
  %806 = insertelement <8 x i8> %805, i8 %679, i64 3
  %807 = insertelement <8 x i8> %806, i8 %684, i64 4
  %808 = insertelement <8 x i8> %807, i8 %689, i64 5
  %809 = insertelement <8 x i8> %808, i8 %694, i64 6
  %810 = insertelement <8 x i8> %809, i8 %699, i64 7
  store <8 x i8> %810, ptr addrspace(3) %802, align 8
  %811 = xor i32 %781, 24
  %812 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %811
  %813 = insertelement <8 x i8> poison, i8 %704, i64 0
  %814 = insertelement <8 x i8> %813, i8 %709, i64 1
  %815 = insertelement <8 x i8> %814, i8 %714, i64 2
  %816 = insertelement <8 x i8> %815, i8 %719, i64 3
  %817 = insertelement <8 x i8> %816, i8 %724, i64 4
  %818 = insertelement <8 x i8> %817, i8 %729, i64 5
  %819 = insertelement <8 x i8> %818, i8 %734, i64 6
  %820 = shufflevector <8 x i8> %819, <8 x i8> %739, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 8>
  store <8 x i8> %820, ptr addrspace(3) %812, align 8
  %821 = add i32 %5, -32
  %invariant.gep = getelementptr i8, ptr addrspace(1) %1, i64 %547
  %822 = icmp sgt i32 %821, 0
  br i1 %822, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %738
  %823 = or disjoint i32 %775, %777
  %824 = xor i32 %823, %15
  %825 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %824
  %826 = getelementptr inbounds nuw i8, ptr addrspace(3) %825, i32 512
  %827 = xor i32 %824, 16
  %828 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %827
  %829 = getelementptr inbounds nuw i8, ptr addrspace(3) %828, i32 512
  %830 = xor i32 %824, 520
  %831 = xor i32 %824, 536
  %832 = or disjoint i32 %12, 32
  %833 = icmp slt i32 %832, %5
  %834 = and i1 %68, %833
  %835 = and i1 %69, %833
  %836 = and i1 %70, %833
  %837 = and i1 %71, %833
  %838 = and i1 %72, %833
  %839 = and i1 %73, %833
  %840 = and i1 %74, %833
  %841 = and i1 %75, %833
  %842 = and i1 %76, %833
  %843 = and i1 %77, %833
  %844 = and i1 %78, %833
  %845 = and i1 %79, %833
  %846 = and i1 %80, %833
  %847 = and i1 %81, %833
  %848 = and i1 %82, %833
  %849 = and i1 %83, %833
  %850 = and i1 %84, %833
  %851 = and i1 %85, %833
  %852 = and i1 %86, %833
  %853 = and i1 %87, %833
  %854 = and i1 %88, %833
  %855 = and i1 %89, %833
  %856 = and i1 %90, %833
  %857 = and i1 %91, %833
  %858 = and i1 %92, %833
  %859 = and i1 %93, %833
  %860 = and i1 %94, %833
  %861 = and i1 %95, %833
  %862 = and i1 %96, %833
  %863 = and i1 %97, %833
  %864 = and i1 %98, %833
  %865 = and i1 %99, %833
  %866 = zext nneg i32 %832 to i64
  %867 = getelementptr i8, ptr addrspace(1) %135, i64 %866
  %868 = getelementptr i8, ptr addrspace(1) %137, i64 %866
  %869 = getelementptr i8, ptr addrspace(1) %139, i64 %866
  %870 = getelementptr i8, ptr addrspace(1) %141, i64 %866
  %871 = getelementptr i8, ptr addrspace(1) %143, i64 %866
  %872 = getelementptr i8, ptr addrspace(1) %145, i64 %866
  %873 = getelementptr i8, ptr addrspace(1) %147, i64 %866
  %874 = getelementptr i8, ptr addrspace(1) %149, i64 %866
  %875 = getelementptr i8, ptr addrspace(1) %151, i64 %866
  %876 = getelementptr i8, ptr addrspace(1) %153, i64 %866
  %877 = getelementptr i8, ptr addrspace(1) %155, i64 %866
  %878 = getelementptr i8, ptr addrspace(1) %157, i64 %866
  %879 = getelementptr i8, ptr addrspace(1) %159, i64 %866
  %880 = getelementptr i8, ptr addrspace(1) %161, i64 %866
  %881 = getelementptr i8, ptr addrspace(1) %163, i64 %866
  %882 = getelementptr i8, ptr addrspace(1) %165, i64 %866
  %883 = getelementptr i8, ptr addrspace(1) %167, i64 %866
  %884 = getelementptr i8, ptr addrspace(1) %169, i64 %866
  %885 = getelementptr i8, ptr addrspace(1) %171, i64 %866
  %886 = getelementptr i8, ptr addrspace(1) %173, i64 %866
  %887 = getelementptr i8, ptr addrspace(1) %175, i64 %866
  %888 = getelementptr i8, ptr addrspace(1) %177, i64 %866
  %889 = getelementptr i8, ptr addrspace(1) %179, i64 %866
  %890 = getelementptr i8, ptr addrspace(1) %181, i64 %866
  %891 = getelementptr i8, ptr addrspace(1) %183, i64 %866
  %892 = getelementptr i8, ptr addrspace(1) %185, i64 %866
  %893 = getelementptr i8, ptr addrspace(1) %187, i64 %866
  %894 = getelementptr i8, ptr addrspace(1) %189, i64 %866
  %895 = getelementptr i8, ptr addrspace(1) %191, i64 %866
  %896 = getelementptr i8, ptr addrspace(1) %193, i64 %866
  %897 = getelementptr i8, ptr addrspace(1) %195, i64 %866
  br i1 %834, label %898, label %901

898:                                              ; preds = %.lr.ph
  %899 = getelementptr i8, ptr addrspace(1) %133, i64 %866
  %900 = load <1 x i8>, ptr addrspace(1) %899, align 1
  br label %901

901:                                              ; preds = %898, %.lr.ph
  %902 = phi <1 x i8> [ %900, %898 ], [ zeroinitializer, %.lr.ph ]
  br i1 %835, label %903, label %905

903:                                              ; preds = %901
  %904 = load <1 x i8>, ptr addrspace(1) %867, align 1
  br label %905

905:                                              ; preds = %903, %901
  %906 = phi <1 x i8> [ %904, %903 ], [ zeroinitializer, %901 ]
  br i1 %836, label %907, label %909

907:                                              ; preds = %905
  %908 = load <1 x i8>, ptr addrspace(1) %868, align 1
  br label %909

909:                                              ; preds = %907, %905
  %910 = phi <1 x i8> [ %908, %907 ], [ zeroinitializer, %905 ]
  br i1 %837, label %911, label %913

911:                                              ; preds = %909
  %912 = load <1 x i8>, ptr addrspace(1) %869, align 1
  br label %913

913:                                              ; preds = %911, %909
  %914 = phi <1 x i8> [ %912, %911 ], [ zeroinitializer, %909 ]
  br i1 %838, label %915, label %917

915:                                              ; preds = %913
  %916 = load <1 x i8>, ptr addrspace(1) %870, align 1
  br label %917

917:                                              ; preds = %915, %913
  %918 = phi <1 x i8> [ %916, %915 ], [ zeroinitializer, %913 ]
  br i1 %839, label %919, label %921

919:                                              ; preds = %917
  %920 = load <1 x i8>, ptr addrspace(1) %871, align 1
  br label %921

921:                                              ; preds = %919, %917
  %922 = phi <1 x i8> [ %920, %919 ], [ zeroinitializer, %917 ]
  br i1 %840, label %923, label %925

923:                                              ; preds = %921
  %924 = load <1 x i8>, ptr addrspace(1) %872, align 1
  br label %925

925:                                              ; preds = %923, %921
  %926 = phi <1 x i8> [ %924, %923 ], [ zeroinitializer, %921 ]
  br i1 %841, label %927, label %929

927:                                              ; preds = %925
  %928 = load <1 x i8>, ptr addrspace(1) %873, align 1
  br label %929

929:                                              ; preds = %927, %925
  %930 = phi <1 x i8> [ %928, %927 ], [ zeroinitializer, %925 ]
  br i1 %842, label %931, label %933

931:                                              ; preds = %929
  %932 = load <1 x i8>, ptr addrspace(1) %874, align 1
  br label %933

933:                                              ; preds = %931, %929
  %934 = phi <1 x i8> [ %932, %931 ], [ zeroinitializer, %929 ]
  br i1 %843, label %935, label %937

935:                                              ; preds = %933
  %936 = load <1 x i8>, ptr addrspace(1) %875, align 1
  br label %937

937:                                              ; preds = %935, %933
  %938 = phi <1 x i8> [ %936, %935 ], [ zeroinitializer, %933 ]
  br i1 %844, label %939, label %941

939:                                              ; preds = %937
  %940 = load <1 x i8>, ptr addrspace(1) %876, align 1
  br label %941

941:                                              ; preds = %939, %937
  %942 = phi <1 x i8> [ %940, %939 ], [ zeroinitializer, %937 ]
  br i1 %845, label %943, label %945

943:                                              ; preds = %941
  %944 = load <1 x i8>, ptr addrspace(1) %877, align 1
  br label %945

945:                                              ; preds = %943, %941
  %946 = phi <1 x i8> [ %944, %943 ], [ zeroinitializer, %941 ]
  br i1 %846, label %947, label %949

947:                                              ; preds = %945
  %948 = load <1 x i8>, ptr addrspace(1) %878, align 1
  br label %949

949:                                              ; preds = %947, %945
  %950 = phi <1 x i8> [ %948, %947 ], [ zeroinitializer, %945 ]
  br i1 %847, label %951, label %953

951:                                              ; preds = %949
  %952 = load <1 x i8>, ptr addrspace(1) %879, align 1
  br label %953

953:                                              ; preds = %951, %949
  %954 = phi <1 x i8> [ %952, %951 ], [ zeroinitializer, %949 ]
  br i1 %848, label %955, label %957

955:                                              ; preds = %953
  %956 = load <1 x i8>, ptr addrspace(1) %880, align 1
  br label %957

957:                                              ; preds = %955, %953
  %958 = phi <1 x i8> [ %956, %955 ], [ zeroinitializer, %953 ]
  br i1 %849, label %959, label %961

959:                                              ; preds = %957
  %960 = load <1 x i8>, ptr addrspace(1) %881, align 1
  br label %961

961:                                              ; preds = %959, %957
  %962 = phi <1 x i8> [ %960, %959 ], [ zeroinitializer, %957 ]
  br i1 %850, label %963, label %965

963:                                              ; preds = %961
  %964 = load <1 x i8>, ptr addrspace(1) %882, align 1
  br label %965

965:                                              ; preds = %963, %961
  %966 = phi <1 x i8> [ %964, %963 ], [ zeroinitializer, %961 ]
  br i1 %851, label %967, label %969

967:                                              ; preds = %965
  %968 = load <1 x i8>, ptr addrspace(1) %883, align 1
  br label %969

969:                                              ; preds = %967, %965
  %970 = phi <1 x i8> [ %968, %967 ], [ zeroinitializer, %965 ]
  br i1 %852, label %971, label %973

971:                                              ; preds = %969
  %972 = load <1 x i8>, ptr addrspace(1) %884, align 1
  br label %973

973:                                              ; preds = %971, %969
  %974 = phi <1 x i8> [ %972, %971 ], [ zeroinitializer, %969 ]
  br i1 %853, label %975, label %977

975:                                              ; preds = %973
  %976 = load <1 x i8>, ptr addrspace(1) %885, align 1
  br label %977

977:                                              ; preds = %975, %973
  %978 = phi <1 x i8> [ %976, %975 ], [ zeroinitializer, %973 ]
  br i1 %854, label %979, label %981

979:                                              ; preds = %977
  %980 = load <1 x i8>, ptr addrspace(1) %886, align 1
  br label %981

981:                                              ; preds = %979, %977
  %982 = phi <1 x i8> [ %980, %979 ], [ zeroinitializer, %977 ]
  br i1 %855, label %983, label %985

983:                                              ; preds = %981
  %984 = load <1 x i8>, ptr addrspace(1) %887, align 1
  br label %985

985:                                              ; preds = %983, %981
  %986 = phi <1 x i8> [ %984, %983 ], [ zeroinitializer, %981 ]
  br i1 %856, label %987, label %989

987:                                              ; preds = %985
  %988 = load <1 x i8>, ptr addrspace(1) %888, align 1
  br label %989

989:                                              ; preds = %987, %985
  %990 = phi <1 x i8> [ %988, %987 ], [ zeroinitializer, %985 ]
  br i1 %857, label %991, label %993

991:                                              ; preds = %989
  %992 = load <1 x i8>, ptr addrspace(1) %889, align 1
  br label %993

993:                                              ; preds = %991, %989
  %994 = phi <1 x i8> [ %992, %991 ], [ zeroinitializer, %989 ]
  br i1 %858, label %995, label %997

995:                                              ; preds = %993
  %996 = load <1 x i8>, ptr addrspace(1) %890, align 1
  br label %997

997:                                              ; preds = %995, %993
  %998 = phi <1 x i8> [ %996, %995 ], [ zeroinitializer, %993 ]
  br i1 %859, label %999, label %1001

999:                                              ; preds = %997
  %1000 = load <1 x i8>, ptr addrspace(1) %891, align 1
  br label %1001

1001:                                             ; preds = %999, %997
  %1002 = phi <1 x i8> [ %1000, %999 ], [ zeroinitializer, %997 ]
  br i1 %860, label %1003, label %1005

1003:                                             ; preds = %1001
  %1004 = load <1 x i8>, ptr addrspace(1) %892, align 1
  br label %1005

1005:                                             ; preds = %1003, %1001
  %1006 = phi <1 x i8> [ %1004, %1003 ], [ zeroinitializer, %1001 ]
  br i1 %861, label %1007, label %1009

1007:                                             ; preds = %1005
  %1008 = load <1 x i8>, ptr addrspace(1) %893, align 1
  br label %1009

1009:                                             ; preds = %1007, %1005
  %1010 = phi <1 x i8> [ %1008, %1007 ], [ zeroinitializer, %1005 ]
  br i1 %862, label %1011, label %1013

1011:                                             ; preds = %1009
  %1012 = load <1 x i8>, ptr addrspace(1) %894, align 1
  br label %1013

1013:                                             ; preds = %1011, %1009
  %1014 = phi <1 x i8> [ %1012, %1011 ], [ zeroinitializer, %1009 ]
  br i1 %863, label %1015, label %1017

1015:                                             ; preds = %1013
  %1016 = load <1 x i8>, ptr addrspace(1) %895, align 1
  br label %1017

1017:                                             ; preds = %1015, %1013
  %1018 = phi <1 x i8> [ %1016, %1015 ], [ zeroinitializer, %1013 ]
  br i1 %864, label %1019, label %1021

1019:                                             ; preds = %1017
  %1020 = load <1 x i8>, ptr addrspace(1) %896, align 1
  br label %1021

1021:                                             ; preds = %1019, %1017
  %1022 = phi <1 x i8> [ %1020, %1019 ], [ zeroinitializer, %1017 ]
  br i1 %865, label %1023, label %1025

1023:                                             ; preds = %1021
  %1024 = load <1 x i8>, ptr addrspace(1) %897, align 1
  br label %1025

1025:                                             ; preds = %1023, %1021
  %1026 = phi <1 x i8> [ %1024, %1023 ], [ zeroinitializer, %1021 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %1027 = load <2 x i32>, ptr addrspace(3) %825, align 8
  %1028 = load <2 x i32>, ptr addrspace(3) %826, align 8
  %1029 = load <2 x i32>, ptr addrspace(3) %828, align 8
  %1030 = load <2 x i32>, ptr addrspace(3) %829, align 8
  %1031 = icmp sgt i32 %5, 32
  %1032 = icmp sgt i32 %5, 33
  %1033 = icmp sgt i32 %5, 34
  %1034 = icmp sgt i32 %5, 35
  %1035 = icmp sgt i32 %5, 36
  %1036 = icmp sgt i32 %5, 37
  %1037 = icmp sgt i32 %5, 38
  %1038 = icmp sgt i32 %5, 39
  %1039 = icmp sgt i32 %5, 40
  %1040 = icmp sgt i32 %5, 41
  %1041 = icmp sgt i32 %5, 42
  %1042 = icmp sgt i32 %5, 43
  %1043 = icmp sgt i32 %5, 44
  %1044 = icmp sgt i32 %5, 45
  %1045 = icmp sgt i32 %5, 46
  %1046 = icmp sgt i32 %5, 47
  %1047 = icmp sgt i32 %5, 48
  %1048 = icmp sgt i32 %5, 49
  %1049 = icmp sgt i32 %5, 50
  %1050 = icmp sgt i32 %5, 51
  %1051 = icmp sgt i32 %5, 52
  %1052 = icmp sgt i32 %5, 53
  %1053 = icmp sgt i32 %5, 54
  %1054 = icmp sgt i32 %5, 55
  %1055 = icmp sgt i32 %5, 56
  %1056 = icmp sgt i32 %5, 57
  %1057 = icmp sgt i32 %5, 58
  %1058 = icmp sgt i32 %5, 59
  %1059 = icmp sgt i32 %5, 60
  %1060 = icmp sgt i32 %5, 61
  %1061 = icmp sgt i32 %5, 62
  %1062 = icmp sgt i32 %5, 63
  %1063 = and i1 %196, %1031
  %1064 = and i1 %196, %1032
  %1065 = and i1 %196, %1033
  %1066 = and i1 %196, %1034
  %1067 = and i1 %196, %1035
  %1068 = and i1 %196, %1036
  %1069 = and i1 %196, %1037
  %1070 = and i1 %196, %1038
  %1071 = and i1 %196, %1039
  %1072 = and i1 %196, %1040
  %1073 = and i1 %196, %1041
  %1074 = and i1 %196, %1042
  %1075 = and i1 %196, %1043
  %1076 = and i1 %196, %1044
  %1077 = and i1 %196, %1045
  %1078 = and i1 %196, %1046
  %1079 = and i1 %196, %1047
  %1080 = and i1 %196, %1048
  %1081 = and i1 %196, %1049
  %1082 = and i1 %196, %1050
  %1083 = and i1 %196, %1051
  %1084 = and i1 %196, %1052
  %1085 = and i1 %196, %1053
  %1086 = and i1 %196, %1054
  %1087 = and i1 %196, %1055
  %1088 = and i1 %196, %1056
  %1089 = and i1 %196, %1057
  %1090 = and i1 %196, %1058
  %1091 = and i1 %196, %1059
  %1092 = and i1 %196, %1060
  %1093 = and i1 %196, %1061
  %1094 = and i1 %196, %1062
  %1095 = mul i32 %4, 33
  %1096 = mul i32 %4, 34
  %1097 = mul i32 %4, 35
  %1098 = mul i32 %4, 36
  %1099 = mul i32 %4, 37
  %1100 = mul i32 %4, 38
  %1101 = mul i32 %4, 39
  %1102 = mul i32 %4, 40
  %1103 = mul i32 %4, 41
  %1104 = mul i32 %4, 42
  %1105 = mul i32 %4, 43
  %1106 = mul i32 %4, 44
  %1107 = mul i32 %4, 45
  %1108 = mul i32 %4, 46
  %1109 = mul i32 %4, 47
  %1110 = mul i32 %4, 48
  %1111 = mul i32 %4, 49
  %1112 = mul i32 %4, 50
  %1113 = mul i32 %4, 51
  %1114 = mul i32 %4, 52
  %1115 = mul i32 %4, 53
  %1116 = mul i32 %4, 54
  %1117 = mul i32 %4, 55
  %1118 = mul i32 %4, 56
  %1119 = mul i32 %4, 57
  %1120 = mul i32 %4, 58
  %1121 = mul i32 %4, 59
  %1122 = mul i32 %4, 60
  %1123 = mul i32 %4, 61
  %1124 = mul i32 %4, 62
  %1125 = mul i32 %4, 63
  %1126 = sext i32 %1095 to i64
  %1127 = sext i32 %1096 to i64
  %1128 = sext i32 %1097 to i64
  %1129 = sext i32 %1098 to i64
  %1130 = sext i32 %1099 to i64
  %1131 = sext i32 %1100 to i64
  %1132 = sext i32 %1101 to i64
  %1133 = sext i32 %1102 to i64
  %1134 = sext i32 %1103 to i64
  %1135 = sext i32 %1104 to i64
  %1136 = sext i32 %1105 to i64
  %1137 = sext i32 %1106 to i64
  %1138 = sext i32 %1107 to i64
  %1139 = sext i32 %1108 to i64
  %1140 = sext i32 %1109 to i64
  %1141 = sext i32 %1110 to i64
  %1142 = sext i32 %1111 to i64
  %1143 = sext i32 %1112 to i64
  %1144 = sext i32 %1113 to i64
  %1145 = sext i32 %1114 to i64
  %1146 = sext i32 %1115 to i64
  %1147 = sext i32 %1116 to i64
  %1148 = sext i32 %1117 to i64
  %1149 = sext i32 %1118 to i64
  %1150 = sext i32 %1119 to i64
  %1151 = sext i32 %1120 to i64
  %1152 = sext i32 %1121 to i64
  %1153 = sext i32 %1122 to i64
  %1154 = sext i32 %1123 to i64
  %1155 = sext i32 %1124 to i64
  %1156 = sext i32 %1125 to i64
  %gep.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1126
  %gep3.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1127
  %gep5.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1128
  %gep7.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1129
  %gep9.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1130
  %gep11.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1131
  %gep13.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1132
  %gep15.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1133
  %gep17.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1134
  %gep19.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1135
  %gep21.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1136
  %gep23.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1137
  %gep25.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1138
  %gep27.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1139
  %gep29.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1140
  %gep31.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1141
  %gep33.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1142
  %gep35.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1143
  %gep37.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1144
  %gep39.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1145
  %gep41.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1146
  %gep43.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1147
  %gep45.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1148
  %gep47.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1149
  %gep49.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1150
  %gep51.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1151
  %gep53.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1152
  %gep55.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1153
  %gep57.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1154
  %gep59.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1155
  %gep61.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1156
  br i1 %1063, label %1157, label %1161

1157:                                             ; preds = %1025
  %1158 = shl i32 %4, 5
  %1159 = sext i32 %1158 to i64
  %gep63.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1159
  %1160 = load <1 x i8>, ptr addrspace(1) %gep63.peel, align 1
  br label %1161

1161:                                             ; preds = %1157, %1025
  %1162 = phi <1 x i8> [ %1160, %1157 ], [ zeroinitializer, %1025 ]
  %1163 = extractelement <1 x i8> %1162, i64 0
  br i1 %1064, label %1164, label %1166

1164:                                             ; preds = %1161
  %1165 = load <1 x i8>, ptr addrspace(1) %gep.peel, align 1
  br label %1166

1166:                                             ; preds = %1164, %1161
  %1167 = phi <1 x i8> [ %1165, %1164 ], [ zeroinitializer, %1161 ]
  %1168 = extractelement <1 x i8> %1167, i64 0
  br i1 %1065, label %1169, label %1171

1169:                                             ; preds = %1166
  %1170 = load <1 x i8>, ptr addrspace(1) %gep3.peel, align 1
  br label %1171

1171:                                             ; preds = %1169, %1166
  %1172 = phi <1 x i8> [ %1170, %1169 ], [ zeroinitializer, %1166 ]
  %1173 = extractelement <1 x i8> %1172, i64 0
  br i1 %1066, label %1174, label %1176

1174:                                             ; preds = %1171
  %1175 = load <1 x i8>, ptr addrspace(1) %gep5.peel, align 1
  br label %1176

1176:                                             ; preds = %1174, %1171
  %1177 = phi <1 x i8> [ %1175, %1174 ], [ zeroinitializer, %1171 ]
  %1178 = extractelement <1 x i8> %1177, i64 0
  br i1 %1067, label %1179, label %1181

1179:                                             ; preds = %1176
  %1180 = load <1 x i8>, ptr addrspace(1) %gep7.peel, align 1
  br label %1181

1181:                                             ; preds = %1179, %1176
  %1182 = phi <1 x i8> [ %1180, %1179 ], [ zeroinitializer, %1176 ]
  %1183 = extractelement <1 x i8> %1182, i64 0
  br i1 %1068, label %1184, label %1186

1184:                                             ; preds = %1181
  %1185 = load <1 x i8>, ptr addrspace(1) %gep9.peel, align 1
  br label %1186

1186:                                             ; preds = %1184, %1181
  %1187 = phi <1 x i8> [ %1185, %1184 ], [ zeroinitializer, %1181 ]
  %1188 = extractelement <1 x i8> %1187, i64 0
  br i1 %1069, label %1189, label %1191

1189:                                             ; preds = %1186
  %1190 = load <1 x i8>, ptr addrspace(1) %gep11.peel, align 1
  br label %1191

1191:                                             ; preds = %1189, %1186
  %1192 = phi <1 x i8> [ %1190, %1189 ], [ zeroinitializer, %1186 ]
  %1193 = extractelement <1 x i8> %1192, i64 0
  br i1 %1070, label %1194, label %1196

1194:                                             ; preds = %1191
  %1195 = load <1 x i8>, ptr addrspace(1) %gep13.peel, align 1
  br label %1196

1196:                                             ; preds = %1194, %1191
  %1197 = phi <1 x i8> [ %1195, %1194 ], [ zeroinitializer, %1191 ]
  %1198 = extractelement <1 x i8> %1197, i64 0
  br i1 %1071, label %1199, label %1201

1199:                                             ; preds = %1196
  %1200 = load <1 x i8>, ptr addrspace(1) %gep15.peel, align 1
  br label %1201

1201:                                             ; preds = %1199, %1196
  %1202 = phi <1 x i8> [ %1200, %1199 ], [ zeroinitializer, %1196 ]
  %1203 = extractelement <1 x i8> %1202, i64 0
  br i1 %1072, label %1204, label %1206

1204:                                             ; preds = %1201
  %1205 = load <1 x i8>, ptr addrspace(1) %gep17.peel, align 1
  br label %1206

1206:                                             ; preds = %1204, %1201
  %1207 = phi <1 x i8> [ %1205, %1204 ], [ zeroinitializer, %1201 ]
  %1208 = extractelement <1 x i8> %1207, i64 0
  br i1 %1073, label %1209, label %1211

1209:                                             ; preds = %1206
  %1210 = load <1 x i8>, ptr addrspace(1) %gep19.peel, align 1
  br label %1211

1211:                                             ; preds = %1209, %1206
  %1212 = phi <1 x i8> [ %1210, %1209 ], [ zeroinitializer, %1206 ]
  %1213 = extractelement <1 x i8> %1212, i64 0
  br i1 %1074, label %1214, label %1216

1214:                                             ; preds = %1211
  %1215 = load <1 x i8>, ptr addrspace(1) %gep21.peel, align 1
  br label %1216

1216:                                             ; preds = %1214, %1211
  %1217 = phi <1 x i8> [ %1215, %1214 ], [ zeroinitializer, %1211 ]
  %1218 = extractelement <1 x i8> %1217, i64 0
  br i1 %1075, label %1219, label %1221

1219:                                             ; preds = %1216
  %1220 = load <1 x i8>, ptr addrspace(1) %gep23.peel, align 1
  br label %1221

1221:                                             ; preds = %1219, %1216
  %1222 = phi <1 x i8> [ %1220, %1219 ], [ zeroinitializer, %1216 ]
  %1223 = extractelement <1 x i8> %1222, i64 0
  br i1 %1076, label %1224, label %1226

1224:                                             ; preds = %1221
  %1225 = load <1 x i8>, ptr addrspace(1) %gep25.peel, align 1
  br label %1226

1226:                                             ; preds = %1224, %1221
  %1227 = phi <1 x i8> [ %1225, %1224 ], [ zeroinitializer, %1221 ]
  %1228 = extractelement <1 x i8> %1227, i64 0
  br i1 %1077, label %1229, label %1231

1229:                                             ; preds = %1226
  %1230 = load <1 x i8>, ptr addrspace(1) %gep27.peel, align 1
  br label %1231

1231:                                             ; preds = %1229, %1226
  %1232 = phi <1 x i8> [ %1230, %1229 ], [ zeroinitializer, %1226 ]
  %1233 = extractelement <1 x i8> %1232, i64 0
  br i1 %1078, label %1234, label %1236

1234:                                             ; preds = %1231
  %1235 = load <1 x i8>, ptr addrspace(1) %gep29.peel, align 1
  br label %1236

1236:                                             ; preds = %1234, %1231
  %1237 = phi <1 x i8> [ %1235, %1234 ], [ zeroinitializer, %1231 ]
  %1238 = extractelement <1 x i8> %1237, i64 0
  br i1 %1079, label %1239, label %1241

1239:                                             ; preds = %1236
  %1240 = load <1 x i8>, ptr addrspace(1) %gep31.peel, align 1
  br label %1241

1241:                                             ; preds = %1239, %1236
  %1242 = phi <1 x i8> [ %1240, %1239 ], [ zeroinitializer, %1236 ]
  %1243 = extractelement <1 x i8> %1242, i64 0
  br i1 %1080, label %1244, label %1246

1244:                                             ; preds = %1241
  %1245 = load <1 x i8>, ptr addrspace(1) %gep33.peel, align 1
  br label %1246

1246:                                             ; preds = %1244, %1241
  %1247 = phi <1 x i8> [ %1245, %1244 ], [ zeroinitializer, %1241 ]
  %1248 = extractelement <1 x i8> %1247, i64 0
  br i1 %1081, label %1249, label %1251

1249:                                             ; preds = %1246
  %1250 = load <1 x i8>, ptr addrspace(1) %gep35.peel, align 1
  br label %1251

1251:                                             ; preds = %1249, %1246
  %1252 = phi <1 x i8> [ %1250, %1249 ], [ zeroinitializer, %1246 ]
  %1253 = extractelement <1 x i8> %1252, i64 0
  br i1 %1082, label %1254, label %1256

1254:                                             ; preds = %1251
  %1255 = load <1 x i8>, ptr addrspace(1) %gep37.peel, align 1
  br label %1256

1256:                                             ; preds = %1254, %1251
  %1257 = phi <1 x i8> [ %1255, %1254 ], [ zeroinitializer, %1251 ]
  %1258 = extractelement <1 x i8> %1257, i64 0
  br i1 %1083, label %1259, label %1261

1259:                                             ; preds = %1256
  %1260 = load <1 x i8>, ptr addrspace(1) %gep39.peel, align 1
  br label %1261

1261:                                             ; preds = %1259, %1256
  %1262 = phi <1 x i8> [ %1260, %1259 ], [ zeroinitializer, %1256 ]
  %1263 = extractelement <1 x i8> %1262, i64 0
  br i1 %1084, label %1264, label %1266

1264:                                             ; preds = %1261
  %1265 = load <1 x i8>, ptr addrspace(1) %gep41.peel, align 1
  br label %1266

1266:                                             ; preds = %1264, %1261
  %1267 = phi <1 x i8> [ %1265, %1264 ], [ zeroinitializer, %1261 ]
  %1268 = extractelement <1 x i8> %1267, i64 0
  br i1 %1085, label %1269, label %1271

1269:                                             ; preds = %1266
  %1270 = load <1 x i8>, ptr addrspace(1) %gep43.peel, align 1
  br label %1271

1271:                                             ; preds = %1269, %1266
  %1272 = phi <1 x i8> [ %1270, %1269 ], [ zeroinitializer, %1266 ]
  %1273 = extractelement <1 x i8> %1272, i64 0
  br i1 %1086, label %1274, label %1276

1274:                                             ; preds = %1271
  %1275 = load <1 x i8>, ptr addrspace(1) %gep45.peel, align 1
  br label %1276

1276:                                             ; preds = %1274, %1271
  %1277 = phi <1 x i8> [ %1275, %1274 ], [ zeroinitializer, %1271 ]
  %1278 = extractelement <1 x i8> %1277, i64 0
  br i1 %1087, label %1279, label %1281

1279:                                             ; preds = %1276
  %1280 = load <1 x i8>, ptr addrspace(1) %gep47.peel, align 1
  br label %1281

1281:                                             ; preds = %1279, %1276
  %1282 = phi <1 x i8> [ %1280, %1279 ], [ zeroinitializer, %1276 ]
  %1283 = extractelement <1 x i8> %1282, i64 0
  br i1 %1088, label %1284, label %1286

1284:                                             ; preds = %1281
  %1285 = load <1 x i8>, ptr addrspace(1) %gep49.peel, align 1
  br label %1286

1286:                                             ; preds = %1284, %1281
  %1287 = phi <1 x i8> [ %1285, %1284 ], [ zeroinitializer, %1281 ]
  %1288 = extractelement <1 x i8> %1287, i64 0
  br i1 %1089, label %1289, label %1291

1289:                                             ; preds = %1286
  %1290 = load <1 x i8>, ptr addrspace(1) %gep51.peel, align 1
  br label %1291

1291:                                             ; preds = %1289, %1286
  %1292 = phi <1 x i8> [ %1290, %1289 ], [ zeroinitializer, %1286 ]
  %1293 = extractelement <1 x i8> %1292, i64 0
  br i1 %1090, label %1294, label %1296

1294:                                             ; preds = %1291
  %1295 = load <1 x i8>, ptr addrspace(1) %gep53.peel, align 1
  br label %1296

1296:                                             ; preds = %1294, %1291
  %1297 = phi <1 x i8> [ %1295, %1294 ], [ zeroinitializer, %1291 ]
  %1298 = extractelement <1 x i8> %1297, i64 0
  br i1 %1091, label %1299, label %1301

1299:                                             ; preds = %1296
  %1300 = load <1 x i8>, ptr addrspace(1) %gep55.peel, align 1
  br label %1301

1301:                                             ; preds = %1299, %1296
  %1302 = phi <1 x i8> [ %1300, %1299 ], [ zeroinitializer, %1296 ]
  %1303 = extractelement <1 x i8> %1302, i64 0
  br i1 %1092, label %1304, label %1306

1304:                                             ; preds = %1301
  %1305 = load <1 x i8>, ptr addrspace(1) %gep57.peel, align 1
  br label %1306

1306:                                             ; preds = %1304, %1301
  %1307 = phi <1 x i8> [ %1305, %1304 ], [ zeroinitializer, %1301 ]
  %1308 = extractelement <1 x i8> %1307, i64 0
  br i1 %1093, label %1309, label %1311

1309:                                             ; preds = %1306
  %1310 = load <1 x i8>, ptr addrspace(1) %gep59.peel, align 1
  br label %1311

1311:                                             ; preds = %1309, %1306
  %1312 = phi <1 x i8> [ %1310, %1309 ], [ zeroinitializer, %1306 ]
  %1313 = extractelement <1 x i8> %1312, i64 0
  br i1 %1094, label %1314, label %1317

1314:                                             ; preds = %1311
  %1315 = load <1 x i8>, ptr addrspace(1) %gep61.peel, align 1
  %1316 = shufflevector <1 x i8> %1315, <1 x i8> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  br label %1317

1317:                                             ; preds = %1314, %1311
  %1318 = phi <8 x i8> [ %1316, %1314 ], [ <i8 0, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef>, %1311 ]
  %1319 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %824
  %1320 = load <2 x i32>, ptr addrspace(3) %1319, align 8
  %1321 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %827
  %1322 = load <2 x i32>, ptr addrspace(3) %1321, align 8
  %1323 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %830
  %1324 = load <2 x i32>, ptr addrspace(3) %1323, align 8
  %1325 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %831
  %1326 = load <2 x i32>, ptr addrspace(3) %1325, align 8
  %1327 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %1320, i1 true, <2 x i32> %1027, <8 x i32> zeroinitializer, i1 false)
  %1328 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %1322, i1 true, <2 x i32> %1029, <8 x i32> %1327, i1 false)
  %1329 = extractelement <8 x i32> %1328, i64 0
  %1330 = extractelement <8 x i32> %1328, i64 1
  %1331 = extractelement <8 x i32> %1328, i64 2
  %1332 = extractelement <8 x i32> %1328, i64 3
  %1333 = extractelement <8 x i32> %1328, i64 4
  %1334 = extractelement <8 x i32> %1328, i64 5
  %1335 = extractelement <8 x i32> %1328, i64 6
  %1336 = extractelement <8 x i32> %1328, i64 7
  %1337 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %1324, i1 true, <2 x i32> %1027, <8 x i32> zeroinitializer, i1 false)
  %1338 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %1326, i1 true, <2 x i32> %1029, <8 x i32> %1337, i1 false)
  %1339 = extractelement <8 x i32> %1338, i64 0
  %1340 = extractelement <8 x i32> %1338, i64 1
  %1341 = extractelement <8 x i32> %1338, i64 2
  %1342 = extractelement <8 x i32> %1338, i64 3
  %1343 = extractelement <8 x i32> %1338, i64 4
  %1344 = extractelement <8 x i32> %1338, i64 5
  %1345 = extractelement <8 x i32> %1338, i64 6
  %1346 = extractelement <8 x i32> %1338, i64 7
  %1347 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %1320, i1 true, <2 x i32> %1028, <8 x i32> zeroinitializer, i1 false)
  %1348 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %1322, i1 true, <2 x i32> %1030, <8 x i32> %1347, i1 false)
  %1349 = extractelement <8 x i32> %1348, i64 0
  %1350 = extractelement <8 x i32> %1348, i64 1
  %1351 = extractelement <8 x i32> %1348, i64 2
  %1352 = extractelement <8 x i32> %1348, i64 3
  %1353 = extractelement <8 x i32> %1348, i64 4
  %1354 = extractelement <8 x i32> %1348, i64 5
  %1355 = extractelement <8 x i32> %1348, i64 6
  %1356 = extractelement <8 x i32> %1348, i64 7
  %1357 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %1324, i1 true, <2 x i32> %1028, <8 x i32> zeroinitializer, i1 false)
  %1358 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %1326, i1 true, <2 x i32> %1030, <8 x i32> %1357, i1 false)
  %1359 = extractelement <8 x i32> %1358, i64 0
  %1360 = extractelement <8 x i32> %1358, i64 1
  %1361 = extractelement <8 x i32> %1358, i64 2
  %1362 = extractelement <8 x i32> %1358, i64 3
  %1363 = extractelement <8 x i32> %1358, i64 4
  %1364 = extractelement <8 x i32> %1358, i64 5
  %1365 = extractelement <8 x i32> %1358, i64 6
  %1366 = extractelement <8 x i32> %1358, i64 7
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  store <1 x i8> %902, ptr addrspace(3) %740, align 1
  store <1 x i8> %906, ptr addrspace(3) %741, align 1
  store <1 x i8> %910, ptr addrspace(3) %742, align 1
  store <1 x i8> %914, ptr addrspace(3) %743, align 1
  store <1 x i8> %966, ptr addrspace(3) %744, align 1
  store <1 x i8> %970, ptr addrspace(3) %745, align 1
  store <1 x i8> %974, ptr addrspace(3) %746, align 1
  store <1 x i8> %978, ptr addrspace(3) %747, align 1
  store <1 x i8> %918, ptr addrspace(3) %749, align 1
  store <1 x i8> %922, ptr addrspace(3) %750, align 1
  store <1 x i8> %926, ptr addrspace(3) %751, align 1
  store <1 x i8> %930, ptr addrspace(3) %752, align 1
  store <1 x i8> %982, ptr addrspace(3) %753, align 1
  store <1 x i8> %986, ptr addrspace(3) %754, align 1
  store <1 x i8> %990, ptr addrspace(3) %755, align 1
  store <1 x i8> %994, ptr addrspace(3) %756, align 1
  store <1 x i8> %934, ptr addrspace(3) %758, align 1
  store <1 x i8> %938, ptr addrspace(3) %759, align 1
  store <1 x i8> %942, ptr addrspace(3) %760, align 1
  store <1 x i8> %946, ptr addrspace(3) %761, align 1
  store <1 x i8> %998, ptr addrspace(3) %762, align 1
  store <1 x i8> %1002, ptr addrspace(3) %763, align 1
  store <1 x i8> %1006, ptr addrspace(3) %764, align 1
  store <1 x i8> %1010, ptr addrspace(3) %765, align 1
  store <1 x i8> %950, ptr addrspace(3) %767, align 1
  store <1 x i8> %954, ptr addrspace(3) %768, align 1
  store <1 x i8> %958, ptr addrspace(3) %769, align 1
  store <1 x i8> %962, ptr addrspace(3) %770, align 1
  store <1 x i8> %1014, ptr addrspace(3) %771, align 1
  store <1 x i8> %1018, ptr addrspace(3) %772, align 1
  store <1 x i8> %1022, ptr addrspace(3) %773, align 1
  store <1 x i8> %1026, ptr addrspace(3) %774, align 1
  %1367 = insertelement <8 x i8> poison, i8 %1163, i64 0
  %1368 = insertelement <8 x i8> %1367, i8 %1168, i64 1
  %1369 = insertelement <8 x i8> %1368, i8 %1173, i64 2
  %1370 = insertelement <8 x i8> %1369, i8 %1178, i64 3
  %1371 = insertelement <8 x i8> %1370, i8 %1183, i64 4
  %1372 = insertelement <8 x i8> %1371, i8 %1188, i64 5
  %1373 = insertelement <8 x i8> %1372, i8 %1193, i64 6
  %1374 = insertelement <8 x i8> %1373, i8 %1198, i64 7
  store <8 x i8> %1374, ptr addrspace(3) %782, align 8
  %1375 = insertelement <8 x i8> poison, i8 %1203, i64 0
  %1376 = insertelement <8 x i8> %1375, i8 %1208, i64 1
  %1377 = insertelement <8 x i8> %1376, i8 %1213, i64 2
  %1378 = insertelement <8 x i8> %1377, i8 %1218, i64 3
  %1379 = insertelement <8 x i8> %1378, i8 %1223, i64 4
  %1380 = insertelement <8 x i8> %1379, i8 %1228, i64 5
  %1381 = insertelement <8 x i8> %1380, i8 %1233, i64 6
  %1382 = insertelement <8 x i8> %1381, i8 %1238, i64 7
  store <8 x i8> %1382, ptr addrspace(3) %792, align 8
  %1383 = insertelement <8 x i8> poison, i8 %1243, i64 0
  %1384 = insertelement <8 x i8> %1383, i8 %1248, i64 1
  %1385 = insertelement <8 x i8> %1384, i8 %1253, i64 2
  %1386 = insertelement <8 x i8> %1385, i8 %1258, i64 3
  %1387 = insertelement <8 x i8> %1386, i8 %1263, i64 4
  %1388 = insertelement <8 x i8> %1387, i8 %1268, i64 5
  %1389 = insertelement <8 x i8> %1388, i8 %1273, i64 6
  %1390 = insertelement <8 x i8> %1389, i8 %1278, i64 7
  store <8 x i8> %1390, ptr addrspace(3) %802, align 8
  %1391 = insertelement <8 x i8> poison, i8 %1283, i64 0
  %1392 = insertelement <8 x i8> %1391, i8 %1288, i64 1
  %1393 = insertelement <8 x i8> %1392, i8 %1293, i64 2
  %1394 = insertelement <8 x i8> %1393, i8 %1298, i64 3
  %1395 = insertelement <8 x i8> %1394, i8 %1303, i64 4
  %1396 = insertelement <8 x i8> %1395, i8 %1308, i64 5
  %1397 = insertelement <8 x i8> %1396, i8 %1313, i64 6
  %1398 = shufflevector <8 x i8> %1397, <8 x i8> %1318, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 8>
  store <8 x i8> %1398, ptr addrspace(3) %812, align 8
  %1399 = icmp samesign ugt i32 %821, 32
  br i1 %1399, label %.peel.next, label %._crit_edge

.peel.next:                                       ; preds = %1317
  %1400 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %824
  %1401 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %827
  %1402 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %830
  %1403 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %831
  br label %1404

1404:                                             ; preds = %.peel.next, %1955
  %1405 = phi i32 [ %1329, %.peel.next ], [ %1971, %1955 ]
  %1406 = phi i32 [ %1330, %.peel.next ], [ %1972, %1955 ]
  %1407 = phi i32 [ %1331, %.peel.next ], [ %1973, %1955 ]
  %1408 = phi i32 [ %1332, %.peel.next ], [ %1974, %1955 ]
  %1409 = phi i32 [ %1333, %.peel.next ], [ %1975, %1955 ]
  %1410 = phi i32 [ %1334, %.peel.next ], [ %1976, %1955 ]
  %1411 = phi i32 [ %1335, %.peel.next ], [ %1977, %1955 ]
  %1412 = phi i32 [ %1336, %.peel.next ], [ %1978, %1955 ]
  %1413 = phi i32 [ %1339, %.peel.next ], [ %1989, %1955 ]
  %1414 = phi i32 [ %1340, %.peel.next ], [ %1990, %1955 ]
  %1415 = phi i32 [ %1341, %.peel.next ], [ %1991, %1955 ]
  %1416 = phi i32 [ %1342, %.peel.next ], [ %1992, %1955 ]
  %1417 = phi i32 [ %1343, %.peel.next ], [ %1993, %1955 ]
  %1418 = phi i32 [ %1344, %.peel.next ], [ %1994, %1955 ]
  %1419 = phi i32 [ %1345, %.peel.next ], [ %1995, %1955 ]
  %1420 = phi i32 [ %1346, %.peel.next ], [ %1996, %1955 ]
  %1421 = phi i32 [ %1349, %.peel.next ], [ %2007, %1955 ]
  %1422 = phi i32 [ %1350, %.peel.next ], [ %2008, %1955 ]
  %1423 = phi i32 [ %1351, %.peel.next ], [ %2009, %1955 ]
  %1424 = phi i32 [ %1352, %.peel.next ], [ %2010, %1955 ]
  %1425 = phi i32 [ %1353, %.peel.next ], [ %2011, %1955 ]
  %1426 = phi i32 [ %1354, %.peel.next ], [ %2012, %1955 ]
  %1427 = phi i32 [ %1355, %.peel.next ], [ %2013, %1955 ]
  %1428 = phi i32 [ %1356, %.peel.next ], [ %2014, %1955 ]
  %1429 = phi i32 [ %1359, %.peel.next ], [ %2025, %1955 ]
  %1430 = phi i32 [ %1360, %.peel.next ], [ %2026, %1955 ]
  %1431 = phi i32 [ %1361, %.peel.next ], [ %2027, %1955 ]
  %1432 = phi i32 [ %1362, %.peel.next ], [ %2028, %1955 ]
  %1433 = phi i32 [ %1363, %.peel.next ], [ %2029, %1955 ]
  %1434 = phi i32 [ %1364, %.peel.next ], [ %2030, %1955 ]
  %1435 = phi i32 [ %1365, %.peel.next ], [ %2031, %1955 ]
  %1436 = phi i32 [ %1366, %.peel.next ], [ %2032, %1955 ]
  %1437 = phi i32 [ 32, %.peel.next ], [ %1438, %1955 ]
  %1438 = add i32 %1437, 32
  %1439 = add i32 %1437, 33
  %1440 = add i32 %1437, 34
  %1441 = add i32 %1437, 35
  %1442 = add i32 %1437, 36
  %1443 = add i32 %1437, 37
  %1444 = add i32 %1437, 38
  %1445 = add i32 %1437, 39
  %1446 = add i32 %1437, 40
  %1447 = add i32 %1437, 41
  %1448 = add i32 %1437, 42
  %1449 = add i32 %1437, 43
  %1450 = add i32 %1437, 44
  %1451 = add i32 %1437, 45
  %1452 = add i32 %1437, 46
  %1453 = add i32 %1437, 47
  %1454 = add i32 %1437, 48
  %1455 = add i32 %1437, 49
  %1456 = add i32 %1437, 50
  %1457 = add i32 %1437, 51
  %1458 = add i32 %1437, 52
  %1459 = add i32 %1437, 53
  %1460 = add i32 %1437, 54
  %1461 = add i32 %1437, 55
  %1462 = add i32 %1437, 56
  %1463 = add i32 %1437, 57
  %1464 = add i32 %1437, 58
  %1465 = add i32 %1437, 59
  %1466 = add i32 %1437, 60
  %1467 = add i32 %1437, 61
  %1468 = add i32 %1437, 62
  %1469 = add i32 %1437, 63
  %1470 = or disjoint i32 %1438, %12
  %1471 = icmp slt i32 %1470, %5
  %1472 = and i1 %68, %1471
  %1473 = and i1 %69, %1471
  %1474 = and i1 %70, %1471
  %1475 = and i1 %71, %1471
  %1476 = and i1 %72, %1471
  %1477 = and i1 %73, %1471
  %1478 = and i1 %74, %1471
  %1479 = and i1 %75, %1471
  %1480 = and i1 %76, %1471
  %1481 = and i1 %77, %1471
  %1482 = and i1 %78, %1471
  %1483 = and i1 %79, %1471
  %1484 = and i1 %80, %1471
  %1485 = and i1 %81, %1471
  %1486 = and i1 %82, %1471
  %1487 = and i1 %83, %1471
  %1488 = and i1 %84, %1471
  %1489 = and i1 %85, %1471
  %1490 = and i1 %86, %1471
  %1491 = and i1 %87, %1471
  %1492 = and i1 %88, %1471
  %1493 = and i1 %89, %1471
  %1494 = and i1 %90, %1471
  %1495 = and i1 %91, %1471
  %1496 = and i1 %92, %1471
  %1497 = and i1 %93, %1471
  %1498 = and i1 %94, %1471
  %1499 = and i1 %95, %1471
  %1500 = and i1 %96, %1471
  %1501 = and i1 %97, %1471
  %1502 = and i1 %98, %1471
  %1503 = and i1 %99, %1471
  %1504 = sext i32 %1470 to i64
  %1505 = getelementptr i8, ptr addrspace(1) %135, i64 %1504
  %1506 = getelementptr i8, ptr addrspace(1) %137, i64 %1504
  %1507 = getelementptr i8, ptr addrspace(1) %139, i64 %1504
  %1508 = getelementptr i8, ptr addrspace(1) %141, i64 %1504
  %1509 = getelementptr i8, ptr addrspace(1) %143, i64 %1504
  %1510 = getelementptr i8, ptr addrspace(1) %145, i64 %1504
  %1511 = getelementptr i8, ptr addrspace(1) %147, i64 %1504
  %1512 = getelementptr i8, ptr addrspace(1) %149, i64 %1504
  %1513 = getelementptr i8, ptr addrspace(1) %151, i64 %1504
  %1514 = getelementptr i8, ptr addrspace(1) %153, i64 %1504
  %1515 = getelementptr i8, ptr addrspace(1) %155, i64 %1504
  %1516 = getelementptr i8, ptr addrspace(1) %157, i64 %1504
  %1517 = getelementptr i8, ptr addrspace(1) %159, i64 %1504
  %1518 = getelementptr i8, ptr addrspace(1) %161, i64 %1504
  %1519 = getelementptr i8, ptr addrspace(1) %163, i64 %1504
  %1520 = getelementptr i8, ptr addrspace(1) %165, i64 %1504
  %1521 = getelementptr i8, ptr addrspace(1) %167, i64 %1504
  %1522 = getelementptr i8, ptr addrspace(1) %169, i64 %1504
  %1523 = getelementptr i8, ptr addrspace(1) %171, i64 %1504
  %1524 = getelementptr i8, ptr addrspace(1) %173, i64 %1504
  %1525 = getelementptr i8, ptr addrspace(1) %175, i64 %1504
  %1526 = getelementptr i8, ptr addrspace(1) %177, i64 %1504
  %1527 = getelementptr i8, ptr addrspace(1) %179, i64 %1504
  %1528 = getelementptr i8, ptr addrspace(1) %181, i64 %1504
  %1529 = getelementptr i8, ptr addrspace(1) %183, i64 %1504
  %1530 = getelementptr i8, ptr addrspace(1) %185, i64 %1504
  %1531 = getelementptr i8, ptr addrspace(1) %187, i64 %1504
  %1532 = getelementptr i8, ptr addrspace(1) %189, i64 %1504
  %1533 = getelementptr i8, ptr addrspace(1) %191, i64 %1504
  %1534 = getelementptr i8, ptr addrspace(1) %193, i64 %1504
  %1535 = getelementptr i8, ptr addrspace(1) %195, i64 %1504
  br i1 %1472, label %1536, label %1539

1536:                                             ; preds = %1404
  %1537 = getelementptr i8, ptr addrspace(1) %133, i64 %1504
  %1538 = load <1 x i8>, ptr addrspace(1) %1537, align 1
  br label %1539

1539:                                             ; preds = %1536, %1404
  %1540 = phi <1 x i8> [ %1538, %1536 ], [ zeroinitializer, %1404 ]
  br i1 %1473, label %1541, label %1543

1541:                                             ; preds = %1539
  %1542 = load <1 x i8>, ptr addrspace(1) %1505, align 1
  br label %1543

1543:                                             ; preds = %1541, %1539
  %1544 = phi <1 x i8> [ %1542, %1541 ], [ zeroinitializer, %1539 ]
  br i1 %1474, label %1545, label %1547

1545:                                             ; preds = %1543
  %1546 = load <1 x i8>, ptr addrspace(1) %1506, align 1
  br label %1547

1547:                                             ; preds = %1545, %1543
  %1548 = phi <1 x i8> [ %1546, %1545 ], [ zeroinitializer, %1543 ]
  br i1 %1475, label %1549, label %1551

1549:                                             ; preds = %1547
  %1550 = load <1 x i8>, ptr addrspace(1) %1507, align 1
  br label %1551

1551:                                             ; preds = %1549, %1547
  %1552 = phi <1 x i8> [ %1550, %1549 ], [ zeroinitializer, %1547 ]
  br i1 %1476, label %1553, label %1555

1553:                                             ; preds = %1551
  %1554 = load <1 x i8>, ptr addrspace(1) %1508, align 1
  br label %1555

1555:                                             ; preds = %1553, %1551
  %1556 = phi <1 x i8> [ %1554, %1553 ], [ zeroinitializer, %1551 ]
  br i1 %1477, label %1557, label %1559

1557:                                             ; preds = %1555
  %1558 = load <1 x i8>, ptr addrspace(1) %1509, align 1
  br label %1559

1559:                                             ; preds = %1557, %1555
  %1560 = phi <1 x i8> [ %1558, %1557 ], [ zeroinitializer, %1555 ]
  br i1 %1478, label %1561, label %1563

1561:                                             ; preds = %1559
  %1562 = load <1 x i8>, ptr addrspace(1) %1510, align 1
  br label %1563

1563:                                             ; preds = %1561, %1559
  %1564 = phi <1 x i8> [ %1562, %1561 ], [ zeroinitializer, %1559 ]
  br i1 %1479, label %1565, label %1567

1565:                                             ; preds = %1563
  %1566 = load <1 x i8>, ptr addrspace(1) %1511, align 1
  br label %1567

1567:                                             ; preds = %1565, %1563
  %1568 = phi <1 x i8> [ %1566, %1565 ], [ zeroinitializer, %1563 ]
  br i1 %1480, label %1569, label %1571

1569:                                             ; preds = %1567
  %1570 = load <1 x i8>, ptr addrspace(1) %1512, align 1
  br label %1571

1571:                                             ; preds = %1569, %1567
  %1572 = phi <1 x i8> [ %1570, %1569 ], [ zeroinitializer, %1567 ]
  br i1 %1481, label %1573, label %1575

1573:                                             ; preds = %1571
  %1574 = load <1 x i8>, ptr addrspace(1) %1513, align 1
  br label %1575

1575:                                             ; preds = %1573, %1571
  %1576 = phi <1 x i8> [ %1574, %1573 ], [ zeroinitializer, %1571 ]
  br i1 %1482, label %1577, label %1579

1577:                                             ; preds = %1575
  %1578 = load <1 x i8>, ptr addrspace(1) %1514, align 1
  br label %1579

1579:                                             ; preds = %1577, %1575
  %1580 = phi <1 x i8> [ %1578, %1577 ], [ zeroinitializer, %1575 ]
  br i1 %1483, label %1581, label %1583

1581:                                             ; preds = %1579
  %1582 = load <1 x i8>, ptr addrspace(1) %1515, align 1
  br label %1583

1583:                                             ; preds = %1581, %1579
  %1584 = phi <1 x i8> [ %1582, %1581 ], [ zeroinitializer, %1579 ]
  br i1 %1484, label %1585, label %1587

1585:                                             ; preds = %1583
  %1586 = load <1 x i8>, ptr addrspace(1) %1516, align 1
  br label %1587

1587:                                             ; preds = %1585, %1583
  %1588 = phi <1 x i8> [ %1586, %1585 ], [ zeroinitializer, %1583 ]
  br i1 %1485, label %1589, label %1591

1589:                                             ; preds = %1587
  %1590 = load <1 x i8>, ptr addrspace(1) %1517, align 1
  br label %1591

1591:                                             ; preds = %1589, %1587
  %1592 = phi <1 x i8> [ %1590, %1589 ], [ zeroinitializer, %1587 ]
  br i1 %1486, label %1593, label %1595

1593:                                             ; preds = %1591
  %1594 = load <1 x i8>, ptr addrspace(1) %1518, align 1
  br label %1595

1595:                                             ; preds = %1593, %1591
  %1596 = phi <1 x i8> [ %1594, %1593 ], [ zeroinitializer, %1591 ]
  br i1 %1487, label %1597, label %1599

1597:                                             ; preds = %1595
  %1598 = load <1 x i8>, ptr addrspace(1) %1519, align 1
  br label %1599

1599:                                             ; preds = %1597, %1595
  %1600 = phi <1 x i8> [ %1598, %1597 ], [ zeroinitializer, %1595 ]
  br i1 %1488, label %1601, label %1603

1601:                                             ; preds = %1599
  %1602 = load <1 x i8>, ptr addrspace(1) %1520, align 1
  br label %1603

1603:                                             ; preds = %1601, %1599
  %1604 = phi <1 x i8> [ %1602, %1601 ], [ zeroinitializer, %1599 ]
  br i1 %1489, label %1605, label %1607

1605:                                             ; preds = %1603
  %1606 = load <1 x i8>, ptr addrspace(1) %1521, align 1
  br label %1607

1607:                                             ; preds = %1605, %1603
  %1608 = phi <1 x i8> [ %1606, %1605 ], [ zeroinitializer, %1603 ]
  br i1 %1490, label %1609, label %1611

1609:                                             ; preds = %1607
  %1610 = load <1 x i8>, ptr addrspace(1) %1522, align 1
  br label %1611

1611:                                             ; preds = %1609, %1607
  %1612 = phi <1 x i8> [ %1610, %1609 ], [ zeroinitializer, %1607 ]
  br i1 %1491, label %1613, label %1615

1613:                                             ; preds = %1611
  %1614 = load <1 x i8>, ptr addrspace(1) %1523, align 1
  br label %1615

1615:                                             ; preds = %1613, %1611
  %1616 = phi <1 x i8> [ %1614, %1613 ], [ zeroinitializer, %1611 ]
  br i1 %1492, label %1617, label %1619

1617:                                             ; preds = %1615
  %1618 = load <1 x i8>, ptr addrspace(1) %1524, align 1
  br label %1619

1619:                                             ; preds = %1617, %1615
  %1620 = phi <1 x i8> [ %1618, %1617 ], [ zeroinitializer, %1615 ]
  br i1 %1493, label %1621, label %1623

1621:                                             ; preds = %1619
  %1622 = load <1 x i8>, ptr addrspace(1) %1525, align 1
  br label %1623

1623:                                             ; preds = %1621, %1619
  %1624 = phi <1 x i8> [ %1622, %1621 ], [ zeroinitializer, %1619 ]
  br i1 %1494, label %1625, label %1627

1625:                                             ; preds = %1623
  %1626 = load <1 x i8>, ptr addrspace(1) %1526, align 1
  br label %1627

1627:                                             ; preds = %1625, %1623
  %1628 = phi <1 x i8> [ %1626, %1625 ], [ zeroinitializer, %1623 ]
  br i1 %1495, label %1629, label %1631

1629:                                             ; preds = %1627
  %1630 = load <1 x i8>, ptr addrspace(1) %1527, align 1
  br label %1631

1631:                                             ; preds = %1629, %1627
  %1632 = phi <1 x i8> [ %1630, %1629 ], [ zeroinitializer, %1627 ]
  br i1 %1496, label %1633, label %1635

1633:                                             ; preds = %1631
  %1634 = load <1 x i8>, ptr addrspace(1) %1528, align 1
  br label %1635

1635:                                             ; preds = %1633, %1631
  %1636 = phi <1 x i8> [ %1634, %1633 ], [ zeroinitializer, %1631 ]
  br i1 %1497, label %1637, label %1639

1637:                                             ; preds = %1635
  %1638 = load <1 x i8>, ptr addrspace(1) %1529, align 1
  br label %1639

1639:                                             ; preds = %1637, %1635
  %1640 = phi <1 x i8> [ %1638, %1637 ], [ zeroinitializer, %1635 ]
  br i1 %1498, label %1641, label %1643

1641:                                             ; preds = %1639
  %1642 = load <1 x i8>, ptr addrspace(1) %1530, align 1
  br label %1643

1643:                                             ; preds = %1641, %1639
  %1644 = phi <1 x i8> [ %1642, %1641 ], [ zeroinitializer, %1639 ]
  br i1 %1499, label %1645, label %1647

1645:                                             ; preds = %1643
  %1646 = load <1 x i8>, ptr addrspace(1) %1531, align 1
  br label %1647

1647:                                             ; preds = %1645, %1643
  %1648 = phi <1 x i8> [ %1646, %1645 ], [ zeroinitializer, %1643 ]
  br i1 %1500, label %1649, label %1651

1649:                                             ; preds = %1647
  %1650 = load <1 x i8>, ptr addrspace(1) %1532, align 1
  br label %1651

1651:                                             ; preds = %1649, %1647
  %1652 = phi <1 x i8> [ %1650, %1649 ], [ zeroinitializer, %1647 ]
  br i1 %1501, label %1653, label %1655

1653:                                             ; preds = %1651
  %1654 = load <1 x i8>, ptr addrspace(1) %1533, align 1
  br label %1655

1655:                                             ; preds = %1653, %1651
  %1656 = phi <1 x i8> [ %1654, %1653 ], [ zeroinitializer, %1651 ]
  br i1 %1502, label %1657, label %1659

1657:                                             ; preds = %1655
  %1658 = load <1 x i8>, ptr addrspace(1) %1534, align 1
  br label %1659

1659:                                             ; preds = %1657, %1655
  %1660 = phi <1 x i8> [ %1658, %1657 ], [ zeroinitializer, %1655 ]
  br i1 %1503, label %1661, label %1663

1661:                                             ; preds = %1659
  %1662 = load <1 x i8>, ptr addrspace(1) %1535, align 1
  br label %1663

1663:                                             ; preds = %1661, %1659
  %1664 = phi <1 x i8> [ %1662, %1661 ], [ zeroinitializer, %1659 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %1665 = load <2 x i32>, ptr addrspace(3) %825, align 8
  %1666 = load <2 x i32>, ptr addrspace(3) %826, align 8
  %1667 = load <2 x i32>, ptr addrspace(3) %828, align 8
  %1668 = load <2 x i32>, ptr addrspace(3) %829, align 8
  %1669 = icmp slt i32 %1438, %5
  %1670 = icmp slt i32 %1439, %5
  %1671 = icmp slt i32 %1440, %5
  %1672 = icmp slt i32 %1441, %5
  %1673 = icmp slt i32 %1442, %5
  %1674 = icmp slt i32 %1443, %5
  %1675 = icmp slt i32 %1444, %5
  %1676 = icmp slt i32 %1445, %5
  %1677 = icmp slt i32 %1446, %5
  %1678 = icmp slt i32 %1447, %5
  %1679 = icmp slt i32 %1448, %5
  %1680 = icmp slt i32 %1449, %5
  %1681 = icmp slt i32 %1450, %5
  %1682 = icmp slt i32 %1451, %5
  %1683 = icmp slt i32 %1452, %5
  %1684 = icmp slt i32 %1453, %5
  %1685 = icmp slt i32 %1454, %5
  %1686 = icmp slt i32 %1455, %5
  %1687 = icmp slt i32 %1456, %5
  %1688 = icmp slt i32 %1457, %5
  %1689 = icmp slt i32 %1458, %5
  %1690 = icmp slt i32 %1459, %5
  %1691 = icmp slt i32 %1460, %5
  %1692 = icmp slt i32 %1461, %5
  %1693 = icmp slt i32 %1462, %5
  %1694 = icmp slt i32 %1463, %5
  %1695 = icmp slt i32 %1464, %5
  %1696 = icmp slt i32 %1465, %5
  %1697 = icmp slt i32 %1466, %5
  %1698 = icmp slt i32 %1467, %5
  %1699 = icmp slt i32 %1468, %5
  %1700 = icmp slt i32 %1469, %5
  %1701 = and i1 %196, %1669
  %1702 = and i1 %196, %1670
  %1703 = and i1 %196, %1671
  %1704 = and i1 %196, %1672
  %1705 = and i1 %196, %1673
  %1706 = and i1 %196, %1674
  %1707 = and i1 %196, %1675
  %1708 = and i1 %196, %1676
  %1709 = and i1 %196, %1677
  %1710 = and i1 %196, %1678
  %1711 = and i1 %196, %1679
  %1712 = and i1 %196, %1680
  %1713 = and i1 %196, %1681
  %1714 = and i1 %196, %1682
  %1715 = and i1 %196, %1683
  %1716 = and i1 %196, %1684
  %1717 = and i1 %196, %1685
  %1718 = and i1 %196, %1686
  %1719 = and i1 %196, %1687
  %1720 = and i1 %196, %1688
  %1721 = and i1 %196, %1689
  %1722 = and i1 %196, %1690
  %1723 = and i1 %196, %1691
  %1724 = and i1 %196, %1692
  %1725 = and i1 %196, %1693
  %1726 = and i1 %196, %1694
  %1727 = and i1 %196, %1695
  %1728 = and i1 %196, %1696
  %1729 = and i1 %196, %1697
  %1730 = and i1 %196, %1698
  %1731 = and i1 %196, %1699
  %1732 = and i1 %196, %1700
  %1733 = mul i32 %1439, %4
  %1734 = mul i32 %1440, %4
  %1735 = mul i32 %1441, %4
  %1736 = mul i32 %1442, %4
  %1737 = mul i32 %1443, %4
  %1738 = mul i32 %1444, %4
  %1739 = mul i32 %1445, %4
  %1740 = mul i32 %1446, %4
  %1741 = mul i32 %1447, %4
  %1742 = mul i32 %1448, %4
  %1743 = mul i32 %1449, %4
  %1744 = mul i32 %1450, %4
  %1745 = mul i32 %1451, %4
  %1746 = mul i32 %1452, %4
  %1747 = mul i32 %1453, %4
  %1748 = mul i32 %1454, %4
  %1749 = mul i32 %1455, %4
  %1750 = mul i32 %1456, %4
  %1751 = mul i32 %1457, %4
  %1752 = mul i32 %1458, %4
  %1753 = mul i32 %1459, %4
  %1754 = mul i32 %1460, %4
  %1755 = mul i32 %1461, %4
  %1756 = mul i32 %1462, %4
  %1757 = mul i32 %1463, %4
  %1758 = mul i32 %1464, %4
  %1759 = mul i32 %1465, %4
  %1760 = mul i32 %1466, %4
  %1761 = mul i32 %1467, %4
  %1762 = mul i32 %1468, %4
  %1763 = mul i32 %1469, %4
  %1764 = sext i32 %1733 to i64
  %1765 = sext i32 %1734 to i64
  %1766 = sext i32 %1735 to i64
  %1767 = sext i32 %1736 to i64
  %1768 = sext i32 %1737 to i64
  %1769 = sext i32 %1738 to i64
  %1770 = sext i32 %1739 to i64
  %1771 = sext i32 %1740 to i64
  %1772 = sext i32 %1741 to i64
  %1773 = sext i32 %1742 to i64
  %1774 = sext i32 %1743 to i64
  %1775 = sext i32 %1744 to i64
  %1776 = sext i32 %1745 to i64
  %1777 = sext i32 %1746 to i64
  %1778 = sext i32 %1747 to i64
  %1779 = sext i32 %1748 to i64
  %1780 = sext i32 %1749 to i64
  %1781 = sext i32 %1750 to i64
  %1782 = sext i32 %1751 to i64
  %1783 = sext i32 %1752 to i64
  %1784 = sext i32 %1753 to i64
  %1785 = sext i32 %1754 to i64
  %1786 = sext i32 %1755 to i64
  %1787 = sext i32 %1756 to i64
  %1788 = sext i32 %1757 to i64
  %1789 = sext i32 %1758 to i64
  %1790 = sext i32 %1759 to i64
  %1791 = sext i32 %1760 to i64
  %1792 = sext i32 %1761 to i64
  %1793 = sext i32 %1762 to i64
  %1794 = sext i32 %1763 to i64
  %gep = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1764
  %gep3 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1765
  %gep5 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1766
  %gep7 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1767
  %gep9 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1768
  %gep11 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1769
  %gep13 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1770
  %gep15 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1771
  %gep17 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1772
  %gep19 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1773
  %gep21 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1774
  %gep23 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1775
  %gep25 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1776
  %gep27 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1777
  %gep29 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1778
  %gep31 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1779
  %gep33 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1780
  %gep35 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1781
  %gep37 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1782
  %gep39 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1783
  %gep41 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1784
  %gep43 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1785
  %gep45 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1786
  %gep47 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1787
  %gep49 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1788
  %gep51 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1789
  %gep53 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1790
  %gep55 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1791
  %gep57 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1792
  %gep59 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1793
  %gep61 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1794
  br i1 %1701, label %1795, label %1799

1795:                                             ; preds = %1663
  %1796 = mul i32 %1438, %4
  %1797 = sext i32 %1796 to i64
  %gep63 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %1797
  %1798 = load <1 x i8>, ptr addrspace(1) %gep63, align 1
  br label %1799

1799:                                             ; preds = %1795, %1663
  %1800 = phi <1 x i8> [ %1798, %1795 ], [ zeroinitializer, %1663 ]
  %1801 = extractelement <1 x i8> %1800, i64 0
  br i1 %1702, label %1802, label %1804

1802:                                             ; preds = %1799
  %1803 = load <1 x i8>, ptr addrspace(1) %gep, align 1
  br label %1804

1804:                                             ; preds = %1802, %1799
  %1805 = phi <1 x i8> [ %1803, %1802 ], [ zeroinitializer, %1799 ]
  %1806 = extractelement <1 x i8> %1805, i64 0
  br i1 %1703, label %1807, label %1809

1807:                                             ; preds = %1804
  %1808 = load <1 x i8>, ptr addrspace(1) %gep3, align 1
  br label %1809

1809:                                             ; preds = %1807, %1804
  %1810 = phi <1 x i8> [ %1808, %1807 ], [ zeroinitializer, %1804 ]
  %1811 = extractelement <1 x i8> %1810, i64 0
  br i1 %1704, label %1812, label %1814

1812:                                             ; preds = %1809
  %1813 = load <1 x i8>, ptr addrspace(1) %gep5, align 1
  br label %1814

1814:                                             ; preds = %1812, %1809
  %1815 = phi <1 x i8> [ %1813, %1812 ], [ zeroinitializer, %1809 ]
  %1816 = extractelement <1 x i8> %1815, i64 0
  br i1 %1705, label %1817, label %1819

1817:                                             ; preds = %1814
  %1818 = load <1 x i8>, ptr addrspace(1) %gep7, align 1
  br label %1819

1819:                                             ; preds = %1817, %1814
  %1820 = phi <1 x i8> [ %1818, %1817 ], [ zeroinitializer, %1814 ]
  %1821 = extractelement <1 x i8> %1820, i64 0
  br i1 %1706, label %1822, label %1824

1822:                                             ; preds = %1819
  %1823 = load <1 x i8>, ptr addrspace(1) %gep9, align 1
  br label %1824

1824:                                             ; preds = %1822, %1819
  %1825 = phi <1 x i8> [ %1823, %1822 ], [ zeroinitializer, %1819 ]
  %1826 = extractelement <1 x i8> %1825, i64 0
  br i1 %1707, label %1827, label %1829

1827:                                             ; preds = %1824
  %1828 = load <1 x i8>, ptr addrspace(1) %gep11, align 1
  br label %1829

1829:                                             ; preds = %1827, %1824
  %1830 = phi <1 x i8> [ %1828, %1827 ], [ zeroinitializer, %1824 ]
  %1831 = extractelement <1 x i8> %1830, i64 0
  br i1 %1708, label %1832, label %1834

1832:                                             ; preds = %1829
  %1833 = load <1 x i8>, ptr addrspace(1) %gep13, align 1
  br label %1834

1834:                                             ; preds = %1832, %1829
  %1835 = phi <1 x i8> [ %1833, %1832 ], [ zeroinitializer, %1829 ]
  %1836 = extractelement <1 x i8> %1835, i64 0
  br i1 %1709, label %1837, label %1839

1837:                                             ; preds = %1834
  %1838 = load <1 x i8>, ptr addrspace(1) %gep15, align 1
  br label %1839

1839:                                             ; preds = %1837, %1834
  %1840 = phi <1 x i8> [ %1838, %1837 ], [ zeroinitializer, %1834 ]
  %1841 = extractelement <1 x i8> %1840, i64 0
  br i1 %1710, label %1842, label %1844

1842:                                             ; preds = %1839
  %1843 = load <1 x i8>, ptr addrspace(1) %gep17, align 1
  br label %1844

1844:                                             ; preds = %1842, %1839
  %1845 = phi <1 x i8> [ %1843, %1842 ], [ zeroinitializer, %1839 ]
  %1846 = extractelement <1 x i8> %1845, i64 0
  br i1 %1711, label %1847, label %1849

1847:                                             ; preds = %1844
  %1848 = load <1 x i8>, ptr addrspace(1) %gep19, align 1
  br label %1849

1849:                                             ; preds = %1847, %1844
  %1850 = phi <1 x i8> [ %1848, %1847 ], [ zeroinitializer, %1844 ]
  %1851 = extractelement <1 x i8> %1850, i64 0
  br i1 %1712, label %1852, label %1854

1852:                                             ; preds = %1849
  %1853 = load <1 x i8>, ptr addrspace(1) %gep21, align 1
  br label %1854

1854:                                             ; preds = %1852, %1849
  %1855 = phi <1 x i8> [ %1853, %1852 ], [ zeroinitializer, %1849 ]
  %1856 = extractelement <1 x i8> %1855, i64 0
  br i1 %1713, label %1857, label %1859

1857:                                             ; preds = %1854
  %1858 = load <1 x i8>, ptr addrspace(1) %gep23, align 1
  br label %1859

1859:                                             ; preds = %1857, %1854
  %1860 = phi <1 x i8> [ %1858, %1857 ], [ zeroinitializer, %1854 ]
  %1861 = extractelement <1 x i8> %1860, i64 0
  br i1 %1714, label %1862, label %1864

1862:                                             ; preds = %1859
  %1863 = load <1 x i8>, ptr addrspace(1) %gep25, align 1
  br label %1864

1864:                                             ; preds = %1862, %1859
  %1865 = phi <1 x i8> [ %1863, %1862 ], [ zeroinitializer, %1859 ]
  %1866 = extractelement <1 x i8> %1865, i64 0
  br i1 %1715, label %1867, label %1869

1867:                                             ; preds = %1864
  %1868 = load <1 x i8>, ptr addrspace(1) %gep27, align 1
  br label %1869

1869:                                             ; preds = %1867, %1864
  %1870 = phi <1 x i8> [ %1868, %1867 ], [ zeroinitializer, %1864 ]
  %1871 = extractelement <1 x i8> %1870, i64 0
  br i1 %1716, label %1872, label %1874

1872:                                             ; preds = %1869
  %1873 = load <1 x i8>, ptr addrspace(1) %gep29, align 1
  br label %1874

1874:                                             ; preds = %1872, %1869
  %1875 = phi <1 x i8> [ %1873, %1872 ], [ zeroinitializer, %1869 ]
  %1876 = extractelement <1 x i8> %1875, i64 0
  br i1 %1717, label %1877, label %1879

1877:                                             ; preds = %1874
  %1878 = load <1 x i8>, ptr addrspace(1) %gep31, align 1
  br label %1879

1879:                                             ; preds = %1877, %1874
  %1880 = phi <1 x i8> [ %1878, %1877 ], [ zeroinitializer, %1874 ]
  %1881 = extractelement <1 x i8> %1880, i64 0
  br i1 %1718, label %1882, label %1884

1882:                                             ; preds = %1879
  %1883 = load <1 x i8>, ptr addrspace(1) %gep33, align 1
  br label %1884

1884:                                             ; preds = %1882, %1879
  %1885 = phi <1 x i8> [ %1883, %1882 ], [ zeroinitializer, %1879 ]
  %1886 = extractelement <1 x i8> %1885, i64 0
  br i1 %1719, label %1887, label %1889

1887:                                             ; preds = %1884
  %1888 = load <1 x i8>, ptr addrspace(1) %gep35, align 1
  br label %1889

1889:                                             ; preds = %1887, %1884
  %1890 = phi <1 x i8> [ %1888, %1887 ], [ zeroinitializer, %1884 ]
  %1891 = extractelement <1 x i8> %1890, i64 0
  br i1 %1720, label %1892, label %1894

1892:                                             ; preds = %1889
  %1893 = load <1 x i8>, ptr addrspace(1) %gep37, align 1
  br label %1894

1894:                                             ; preds = %1892, %1889
  %1895 = phi <1 x i8> [ %1893, %1892 ], [ zeroinitializer, %1889 ]
  %1896 = extractelement <1 x i8> %1895, i64 0
  br i1 %1721, label %1897, label %1899

1897:                                             ; preds = %1894
  %1898 = load <1 x i8>, ptr addrspace(1) %gep39, align 1
  br label %1899

1899:                                             ; preds = %1897, %1894
  %1900 = phi <1 x i8> [ %1898, %1897 ], [ zeroinitializer, %1894 ]
  %1901 = extractelement <1 x i8> %1900, i64 0
  br i1 %1722, label %1902, label %1904

1902:                                             ; preds = %1899
  %1903 = load <1 x i8>, ptr addrspace(1) %gep41, align 1
  br label %1904

1904:                                             ; preds = %1902, %1899
  %1905 = phi <1 x i8> [ %1903, %1902 ], [ zeroinitializer, %1899 ]
  %1906 = extractelement <1 x i8> %1905, i64 0
  br i1 %1723, label %1907, label %1909

1907:                                             ; preds = %1904
  %1908 = load <1 x i8>, ptr addrspace(1) %gep43, align 1
  br label %1909

1909:                                             ; preds = %1907, %1904
  %1910 = phi <1 x i8> [ %1908, %1907 ], [ zeroinitializer, %1904 ]
  %1911 = extractelement <1 x i8> %1910, i64 0
  br i1 %1724, label %1912, label %1914

1912:                                             ; preds = %1909
  %1913 = load <1 x i8>, ptr addrspace(1) %gep45, align 1
  br label %1914

1914:                                             ; preds = %1912, %1909
  %1915 = phi <1 x i8> [ %1913, %1912 ], [ zeroinitializer, %1909 ]
  %1916 = extractelement <1 x i8> %1915, i64 0
  br i1 %1725, label %1917, label %1919

1917:                                             ; preds = %1914
  %1918 = load <1 x i8>, ptr addrspace(1) %gep47, align 1
  br label %1919

1919:                                             ; preds = %1917, %1914
  %1920 = phi <1 x i8> [ %1918, %1917 ], [ zeroinitializer, %1914 ]
  %1921 = extractelement <1 x i8> %1920, i64 0
  br i1 %1726, label %1922, label %1924

1922:                                             ; preds = %1919
  %1923 = load <1 x i8>, ptr addrspace(1) %gep49, align 1
  br label %1924

1924:                                             ; preds = %1922, %1919
  %1925 = phi <1 x i8> [ %1923, %1922 ], [ zeroinitializer, %1919 ]
  %1926 = extractelement <1 x i8> %1925, i64 0
  br i1 %1727, label %1927, label %1929

1927:                                             ; preds = %1924
  %1928 = load <1 x i8>, ptr addrspace(1) %gep51, align 1
  br label %1929

1929:                                             ; preds = %1927, %1924
  %1930 = phi <1 x i8> [ %1928, %1927 ], [ zeroinitializer, %1924 ]
  %1931 = extractelement <1 x i8> %1930, i64 0
  br i1 %1728, label %1932, label %1934

1932:                                             ; preds = %1929
  %1933 = load <1 x i8>, ptr addrspace(1) %gep53, align 1
  br label %1934

1934:                                             ; preds = %1932, %1929
  %1935 = phi <1 x i8> [ %1933, %1932 ], [ zeroinitializer, %1929 ]
  %1936 = extractelement <1 x i8> %1935, i64 0
  br i1 %1729, label %1937, label %1939

1937:                                             ; preds = %1934
  %1938 = load <1 x i8>, ptr addrspace(1) %gep55, align 1
  br label %1939

1939:                                             ; preds = %1937, %1934
  %1940 = phi <1 x i8> [ %1938, %1937 ], [ zeroinitializer, %1934 ]
  %1941 = extractelement <1 x i8> %1940, i64 0
  br i1 %1730, label %1942, label %1944

1942:                                             ; preds = %1939
  %1943 = load <1 x i8>, ptr addrspace(1) %gep57, align 1
  br label %1944

1944:                                             ; preds = %1942, %1939
  %1945 = phi <1 x i8> [ %1943, %1942 ], [ zeroinitializer, %1939 ]
  %1946 = extractelement <1 x i8> %1945, i64 0
  br i1 %1731, label %1947, label %1949

1947:                                             ; preds = %1944
  %1948 = load <1 x i8>, ptr addrspace(1) %gep59, align 1
  br label %1949

1949:                                             ; preds = %1947, %1944
  %1950 = phi <1 x i8> [ %1948, %1947 ], [ zeroinitializer, %1944 ]
  %1951 = extractelement <1 x i8> %1950, i64 0
  br i1 %1732, label %1952, label %1955

1952:                                             ; preds = %1949
  %1953 = load <1 x i8>, ptr addrspace(1) %gep61, align 1
  %1954 = shufflevector <1 x i8> %1953, <1 x i8> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  br label %1955

1955:                                             ; preds = %1952, %1949
  %1956 = phi <8 x i8> [ %1954, %1952 ], [ <i8 0, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef>, %1949 ]
  %1957 = load <2 x i32>, ptr addrspace(3) %1400, align 8
  %1958 = load <2 x i32>, ptr addrspace(3) %1401, align 8
  %1959 = load <2 x i32>, ptr addrspace(3) %1402, align 8
  %1960 = load <2 x i32>, ptr addrspace(3) %1403, align 8
  %1961 = insertelement <8 x i32> poison, i32 %1405, i64 0
  %1962 = insertelement <8 x i32> %1961, i32 %1406, i64 1
  %1963 = insertelement <8 x i32> %1962, i32 %1407, i64 2
  %1964 = insertelement <8 x i32> %1963, i32 %1408, i64 3
  %1965 = insertelement <8 x i32> %1964, i32 %1409, i64 4
  %1966 = insertelement <8 x i32> %1965, i32 %1410, i64 5
  %1967 = insertelement <8 x i32> %1966, i32 %1411, i64 6
  %1968 = insertelement <8 x i32> %1967, i32 %1412, i64 7
  %1969 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %1957, i1 true, <2 x i32> %1665, <8 x i32> %1968, i1 false)
  %1970 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %1958, i1 true, <2 x i32> %1667, <8 x i32> %1969, i1 false)
  %1971 = extractelement <8 x i32> %1970, i64 0
  %1972 = extractelement <8 x i32> %1970, i64 1
  %1973 = extractelement <8 x i32> %1970, i64 2
  %1974 = extractelement <8 x i32> %1970, i64 3
  %1975 = extractelement <8 x i32> %1970, i64 4
  %1976 = extractelement <8 x i32> %1970, i64 5
  %1977 = extractelement <8 x i32> %1970, i64 6
  %1978 = extractelement <8 x i32> %1970, i64 7
  %1979 = insertelement <8 x i32> poison, i32 %1413, i64 0
  %1980 = insertelement <8 x i32> %1979, i32 %1414, i64 1
  %1981 = insertelement <8 x i32> %1980, i32 %1415, i64 2
  %1982 = insertelement <8 x i32> %1981, i32 %1416, i64 3
  %1983 = insertelement <8 x i32> %1982, i32 %1417, i64 4
  %1984 = insertelement <8 x i32> %1983, i32 %1418, i64 5
  %1985 = insertelement <8 x i32> %1984, i32 %1419, i64 6
  %1986 = insertelement <8 x i32> %1985, i32 %1420, i64 7
  %1987 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %1959, i1 true, <2 x i32> %1665, <8 x i32> %1986, i1 false)
  %1988 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %1960, i1 true, <2 x i32> %1667, <8 x i32> %1987, i1 false)
  %1989 = extractelement <8 x i32> %1988, i64 0
  %1990 = extractelement <8 x i32> %1988, i64 1
  %1991 = extractelement <8 x i32> %1988, i64 2
  %1992 = extractelement <8 x i32> %1988, i64 3
  %1993 = extractelement <8 x i32> %1988, i64 4
  %1994 = extractelement <8 x i32> %1988, i64 5
  %1995 = extractelement <8 x i32> %1988, i64 6
  %1996 = extractelement <8 x i32> %1988, i64 7
  %1997 = insertelement <8 x i32> poison, i32 %1421, i64 0
  %1998 = insertelement <8 x i32> %1997, i32 %1422, i64 1
  %1999 = insertelement <8 x i32> %1998, i32 %1423, i64 2
  %2000 = insertelement <8 x i32> %1999, i32 %1424, i64 3
  %2001 = insertelement <8 x i32> %2000, i32 %1425, i64 4
  %2002 = insertelement <8 x i32> %2001, i32 %1426, i64 5
  %2003 = insertelement <8 x i32> %2002, i32 %1427, i64 6
  %2004 = insertelement <8 x i32> %2003, i32 %1428, i64 7
  %2005 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %1957, i1 true, <2 x i32> %1666, <8 x i32> %2004, i1 false)
  %2006 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %1958, i1 true, <2 x i32> %1668, <8 x i32> %2005, i1 false)
  %2007 = extractelement <8 x i32> %2006, i64 0
  %2008 = extractelement <8 x i32> %2006, i64 1
  %2009 = extractelement <8 x i32> %2006, i64 2
  %2010 = extractelement <8 x i32> %2006, i64 3
  %2011 = extractelement <8 x i32> %2006, i64 4
  %2012 = extractelement <8 x i32> %2006, i64 5
  %2013 = extractelement <8 x i32> %2006, i64 6
  %2014 = extractelement <8 x i32> %2006, i64 7
  %2015 = insertelement <8 x i32> poison, i32 %1429, i64 0
  %2016 = insertelement <8 x i32> %2015, i32 %1430, i64 1
  %2017 = insertelement <8 x i32> %2016, i32 %1431, i64 2
  %2018 = insertelement <8 x i32> %2017, i32 %1432, i64 3
  %2019 = insertelement <8 x i32> %2018, i32 %1433, i64 4
  %2020 = insertelement <8 x i32> %2019, i32 %1434, i64 5
  %2021 = insertelement <8 x i32> %2020, i32 %1435, i64 6
  %2022 = insertelement <8 x i32> %2021, i32 %1436, i64 7
  %2023 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %1959, i1 true, <2 x i32> %1666, <8 x i32> %2022, i1 false)
  %2024 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %1960, i1 true, <2 x i32> %1668, <8 x i32> %2023, i1 false)
  %2025 = extractelement <8 x i32> %2024, i64 0
  %2026 = extractelement <8 x i32> %2024, i64 1
  %2027 = extractelement <8 x i32> %2024, i64 2
  %2028 = extractelement <8 x i32> %2024, i64 3
  %2029 = extractelement <8 x i32> %2024, i64 4
  %2030 = extractelement <8 x i32> %2024, i64 5
  %2031 = extractelement <8 x i32> %2024, i64 6
  %2032 = extractelement <8 x i32> %2024, i64 7
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  store <1 x i8> %1540, ptr addrspace(3) %740, align 1
  store <1 x i8> %1544, ptr addrspace(3) %741, align 1
  store <1 x i8> %1548, ptr addrspace(3) %742, align 1
  store <1 x i8> %1552, ptr addrspace(3) %743, align 1
  store <1 x i8> %1604, ptr addrspace(3) %744, align 1
  store <1 x i8> %1608, ptr addrspace(3) %745, align 1
  store <1 x i8> %1612, ptr addrspace(3) %746, align 1
  store <1 x i8> %1616, ptr addrspace(3) %747, align 1
  store <1 x i8> %1556, ptr addrspace(3) %749, align 1
  store <1 x i8> %1560, ptr addrspace(3) %750, align 1
  store <1 x i8> %1564, ptr addrspace(3) %751, align 1
  store <1 x i8> %1568, ptr addrspace(3) %752, align 1
  store <1 x i8> %1620, ptr addrspace(3) %753, align 1
  store <1 x i8> %1624, ptr addrspace(3) %754, align 1
  store <1 x i8> %1628, ptr addrspace(3) %755, align 1
  store <1 x i8> %1632, ptr addrspace(3) %756, align 1
  store <1 x i8> %1572, ptr addrspace(3) %758, align 1
  store <1 x i8> %1576, ptr addrspace(3) %759, align 1
  store <1 x i8> %1580, ptr addrspace(3) %760, align 1
  store <1 x i8> %1584, ptr addrspace(3) %761, align 1
  store <1 x i8> %1636, ptr addrspace(3) %762, align 1
  store <1 x i8> %1640, ptr addrspace(3) %763, align 1
  store <1 x i8> %1644, ptr addrspace(3) %764, align 1
  store <1 x i8> %1648, ptr addrspace(3) %765, align 1
  store <1 x i8> %1588, ptr addrspace(3) %767, align 1
  store <1 x i8> %1592, ptr addrspace(3) %768, align 1
  store <1 x i8> %1596, ptr addrspace(3) %769, align 1
  store <1 x i8> %1600, ptr addrspace(3) %770, align 1
  store <1 x i8> %1652, ptr addrspace(3) %771, align 1
  store <1 x i8> %1656, ptr addrspace(3) %772, align 1
  store <1 x i8> %1660, ptr addrspace(3) %773, align 1
  store <1 x i8> %1664, ptr addrspace(3) %774, align 1
  %2033 = insertelement <8 x i8> poison, i8 %1801, i64 0
  %2034 = insertelement <8 x i8> %2033, i8 %1806, i64 1
  %2035 = insertelement <8 x i8> %2034, i8 %1811, i64 2
  %2036 = insertelement <8 x i8> %2035, i8 %1816, i64 3
  %2037 = insertelement <8 x i8> %2036, i8 %1821, i64 4
  %2038 = insertelement <8 x i8> %2037, i8 %1826, i64 5
  %2039 = insertelement <8 x i8> %2038, i8 %1831, i64 6
  %2040 = insertelement <8 x i8> %2039, i8 %1836, i64 7
  store <8 x i8> %2040, ptr addrspace(3) %782, align 8
  %2041 = insertelement <8 x i8> poison, i8 %1841, i64 0
  %2042 = insertelement <8 x i8> %2041, i8 %1846, i64 1
  %2043 = insertelement <8 x i8> %2042, i8 %1851, i64 2
  %2044 = insertelement <8 x i8> %2043, i8 %1856, i64 3
  %2045 = insertelement <8 x i8> %2044, i8 %1861, i64 4
  %2046 = insertelement <8 x i8> %2045, i8 %1866, i64 5
  %2047 = insertelement <8 x i8> %2046, i8 %1871, i64 6
  %2048 = insertelement <8 x i8> %2047, i8 %1876, i64 7
  store <8 x i8> %2048, ptr addrspace(3) %792, align 8
  %2049 = insertelement <8 x i8> poison, i8 %1881, i64 0
  %2050 = insertelement <8 x i8> %2049, i8 %1886, i64 1
  %2051 = insertelement <8 x i8> %2050, i8 %1891, i64 2
  %2052 = insertelement <8 x i8> %2051, i8 %1896, i64 3
  %2053 = insertelement <8 x i8> %2052, i8 %1901, i64 4
  %2054 = insertelement <8 x i8> %2053, i8 %1906, i64 5
  %2055 = insertelement <8 x i8> %2054, i8 %1911, i64 6
  %2056 = insertelement <8 x i8> %2055, i8 %1916, i64 7
  store <8 x i8> %2056, ptr addrspace(3) %802, align 8
  %2057 = insertelement <8 x i8> poison, i8 %1921, i64 0
  %2058 = insertelement <8 x i8> %2057, i8 %1926, i64 1
  %2059 = insertelement <8 x i8> %2058, i8 %1931, i64 2
  %2060 = insertelement <8 x i8> %2059, i8 %1936, i64 3
  %2061 = insertelement <8 x i8> %2060, i8 %1941, i64 4
  %2062 = insertelement <8 x i8> %2061, i8 %1946, i64 5
  %2063 = insertelement <8 x i8> %2062, i8 %1951, i64 6
  %2064 = shufflevector <8 x i8> %2063, <8 x i8> %1956, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 8>
  store <8 x i8> %2064, ptr addrspace(3) %812, align 8
  %2065 = icmp slt i32 %1438, %821
  br i1 %2065, label %1404, label %._crit_edge, !llvm.loop !2

._crit_edge:                                      ; preds = %1955, %1317, %738
  %2066 = phi i32 [ 0, %738 ], [ %1329, %1317 ], [ %1971, %1955 ]
  %2067 = phi i32 [ 0, %738 ], [ %1330, %1317 ], [ %1972, %1955 ]
  %2068 = phi i32 [ 0, %738 ], [ %1331, %1317 ], [ %1973, %1955 ]
  %2069 = phi i32 [ 0, %738 ], [ %1332, %1317 ], [ %1974, %1955 ]
  %2070 = phi i32 [ 0, %738 ], [ %1333, %1317 ], [ %1975, %1955 ]
  %2071 = phi i32 [ 0, %738 ], [ %1334, %1317 ], [ %1976, %1955 ]
  %2072 = phi i32 [ 0, %738 ], [ %1335, %1317 ], [ %1977, %1955 ]
  %2073 = phi i32 [ 0, %738 ], [ %1336, %1317 ], [ %1978, %1955 ]
  %2074 = phi i32 [ 0, %738 ], [ %1339, %1317 ], [ %1989, %1955 ]
  %2075 = phi i32 [ 0, %738 ], [ %1340, %1317 ], [ %1990, %1955 ]
  %2076 = phi i32 [ 0, %738 ], [ %1341, %1317 ], [ %1991, %1955 ]
  %2077 = phi i32 [ 0, %738 ], [ %1342, %1317 ], [ %1992, %1955 ]
  %2078 = phi i32 [ 0, %738 ], [ %1343, %1317 ], [ %1993, %1955 ]
  %2079 = phi i32 [ 0, %738 ], [ %1344, %1317 ], [ %1994, %1955 ]
  %2080 = phi i32 [ 0, %738 ], [ %1345, %1317 ], [ %1995, %1955 ]
  %2081 = phi i32 [ 0, %738 ], [ %1346, %1317 ], [ %1996, %1955 ]
  %2082 = phi i32 [ 0, %738 ], [ %1349, %1317 ], [ %2007, %1955 ]
  %2083 = phi i32 [ 0, %738 ], [ %1350, %1317 ], [ %2008, %1955 ]
  %2084 = phi i32 [ 0, %738 ], [ %1351, %1317 ], [ %2009, %1955 ]
  %2085 = phi i32 [ 0, %738 ], [ %1352, %1317 ], [ %2010, %1955 ]
  %2086 = phi i32 [ 0, %738 ], [ %1353, %1317 ], [ %2011, %1955 ]
  %2087 = phi i32 [ 0, %738 ], [ %1354, %1317 ], [ %2012, %1955 ]
  %2088 = phi i32 [ 0, %738 ], [ %1355, %1317 ], [ %2013, %1955 ]
  %2089 = phi i32 [ 0, %738 ], [ %1356, %1317 ], [ %2014, %1955 ]
  %2090 = phi i32 [ 0, %738 ], [ %1359, %1317 ], [ %2025, %1955 ]
  %2091 = phi i32 [ 0, %738 ], [ %1360, %1317 ], [ %2026, %1955 ]
  %2092 = phi i32 [ 0, %738 ], [ %1361, %1317 ], [ %2027, %1955 ]
  %2093 = phi i32 [ 0, %738 ], [ %1362, %1317 ], [ %2028, %1955 ]
  %2094 = phi i32 [ 0, %738 ], [ %1363, %1317 ], [ %2029, %1955 ]
  %2095 = phi i32 [ 0, %738 ], [ %1364, %1317 ], [ %2030, %1955 ]
  %2096 = phi i32 [ 0, %738 ], [ %1365, %1317 ], [ %2031, %1955 ]
  %2097 = phi i32 [ 0, %738 ], [ %1366, %1317 ], [ %2032, %1955 ]
  %2098 = add i32 %5, 31
  %2099 = icmp sgt i32 %2098, 31
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %2099, label %2100, label %._crit_edge._crit_edge

2100:                                             ; preds = %._crit_edge
  %2101 = or disjoint i32 %775, %777
  %2102 = xor i32 %2101, %15
  %2103 = xor i32 %2102, 536
  %2104 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %2103
  %2105 = load <2 x i32>, ptr addrspace(3) %2104, align 8
  %2106 = xor i32 %2102, 520
  %2107 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %2106
  %2108 = load <2 x i32>, ptr addrspace(3) %2107, align 8
  %2109 = xor i32 %2102, 16
  %2110 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %2109
  %2111 = load <2 x i32>, ptr addrspace(3) %2110, align 8
  %2112 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %2102
  %2113 = load <2 x i32>, ptr addrspace(3) %2112, align 8
  %2114 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %2109
  %2115 = getelementptr inbounds nuw i8, ptr addrspace(3) %2114, i32 512
  %2116 = load <2 x i32>, ptr addrspace(3) %2115, align 8
  %2117 = load <2 x i32>, ptr addrspace(3) %2114, align 8
  %2118 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %2102
  %2119 = getelementptr inbounds nuw i8, ptr addrspace(3) %2118, i32 512
  %2120 = load <2 x i32>, ptr addrspace(3) %2119, align 8
  %2121 = load <2 x i32>, ptr addrspace(3) %2118, align 8
  %2122 = insertelement <8 x i32> poison, i32 %2066, i64 0
  %2123 = insertelement <8 x i32> %2122, i32 %2067, i64 1
  %2124 = insertelement <8 x i32> %2123, i32 %2068, i64 2
  %2125 = insertelement <8 x i32> %2124, i32 %2069, i64 3
  %2126 = insertelement <8 x i32> %2125, i32 %2070, i64 4
  %2127 = insertelement <8 x i32> %2126, i32 %2071, i64 5
  %2128 = insertelement <8 x i32> %2127, i32 %2072, i64 6
  %2129 = insertelement <8 x i32> %2128, i32 %2073, i64 7
  %2130 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %2113, i1 true, <2 x i32> %2121, <8 x i32> %2129, i1 false)
  %2131 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %2111, i1 true, <2 x i32> %2117, <8 x i32> %2130, i1 false)
  %2132 = extractelement <8 x i32> %2131, i64 0
  %2133 = extractelement <8 x i32> %2131, i64 1
  %2134 = extractelement <8 x i32> %2131, i64 2
  %2135 = extractelement <8 x i32> %2131, i64 3
  %2136 = extractelement <8 x i32> %2131, i64 4
  %2137 = extractelement <8 x i32> %2131, i64 5
  %2138 = extractelement <8 x i32> %2131, i64 6
  %2139 = extractelement <8 x i32> %2131, i64 7
  %2140 = insertelement <8 x i32> poison, i32 %2074, i64 0
  %2141 = insertelement <8 x i32> %2140, i32 %2075, i64 1
  %2142 = insertelement <8 x i32> %2141, i32 %2076, i64 2
  %2143 = insertelement <8 x i32> %2142, i32 %2077, i64 3
  %2144 = insertelement <8 x i32> %2143, i32 %2078, i64 4
  %2145 = insertelement <8 x i32> %2144, i32 %2079, i64 5
  %2146 = insertelement <8 x i32> %2145, i32 %2080, i64 6
  %2147 = insertelement <8 x i32> %2146, i32 %2081, i64 7
  %2148 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %2108, i1 true, <2 x i32> %2121, <8 x i32> %2147, i1 false)
  %2149 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %2105, i1 true, <2 x i32> %2117, <8 x i32> %2148, i1 false)
  %2150 = extractelement <8 x i32> %2149, i64 0
  %2151 = extractelement <8 x i32> %2149, i64 1
  %2152 = extractelement <8 x i32> %2149, i64 2
  %2153 = extractelement <8 x i32> %2149, i64 3
  %2154 = extractelement <8 x i32> %2149, i64 4
  %2155 = extractelement <8 x i32> %2149, i64 5
  %2156 = extractelement <8 x i32> %2149, i64 6
  %2157 = extractelement <8 x i32> %2149, i64 7
  %2158 = insertelement <8 x i32> poison, i32 %2082, i64 0
  %2159 = insertelement <8 x i32> %2158, i32 %2083, i64 1
  %2160 = insertelement <8 x i32> %2159, i32 %2084, i64 2
  %2161 = insertelement <8 x i32> %2160, i32 %2085, i64 3
  %2162 = insertelement <8 x i32> %2161, i32 %2086, i64 4
  %2163 = insertelement <8 x i32> %2162, i32 %2087, i64 5
  %2164 = insertelement <8 x i32> %2163, i32 %2088, i64 6
  %2165 = insertelement <8 x i32> %2164, i32 %2089, i64 7
  %2166 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %2113, i1 true, <2 x i32> %2120, <8 x i32> %2165, i1 false)
  %2167 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %2111, i1 true, <2 x i32> %2116, <8 x i32> %2166, i1 false)
  %2168 = extractelement <8 x i32> %2167, i64 0
  %2169 = extractelement <8 x i32> %2167, i64 1
  %2170 = extractelement <8 x i32> %2167, i64 2
  %2171 = extractelement <8 x i32> %2167, i64 3
  %2172 = extractelement <8 x i32> %2167, i64 4
  %2173 = extractelement <8 x i32> %2167, i64 5
  %2174 = extractelement <8 x i32> %2167, i64 6
  %2175 = extractelement <8 x i32> %2167, i64 7
  %2176 = insertelement <8 x i32> poison, i32 %2090, i64 0
  %2177 = insertelement <8 x i32> %2176, i32 %2091, i64 1
  %2178 = insertelement <8 x i32> %2177, i32 %2092, i64 2
  %2179 = insertelement <8 x i32> %2178, i32 %2093, i64 3
  %2180 = insertelement <8 x i32> %2179, i32 %2094, i64 4
  %2181 = insertelement <8 x i32> %2180, i32 %2095, i64 5
  %2182 = insertelement <8 x i32> %2181, i32 %2096, i64 6
  %2183 = insertelement <8 x i32> %2182, i32 %2097, i64 7
  %2184 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %2108, i1 true, <2 x i32> %2120, <8 x i32> %2183, i1 false)
  %2185 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %2105, i1 true, <2 x i32> %2116, <8 x i32> %2184, i1 false)
  %2186 = extractelement <8 x i32> %2185, i64 0
  %2187 = extractelement <8 x i32> %2185, i64 1
  %2188 = extractelement <8 x i32> %2185, i64 2
  %2189 = extractelement <8 x i32> %2185, i64 3
  %2190 = extractelement <8 x i32> %2185, i64 4
  %2191 = extractelement <8 x i32> %2185, i64 5
  %2192 = extractelement <8 x i32> %2185, i64 6
  %2193 = extractelement <8 x i32> %2185, i64 7
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:                           ; preds = %._crit_edge, %2100
  %2194 = phi i32 [ %2132, %2100 ], [ %2066, %._crit_edge ]
  %2195 = phi i32 [ %2193, %2100 ], [ %2097, %._crit_edge ]
  %2196 = phi i32 [ %2192, %2100 ], [ %2096, %._crit_edge ]
  %2197 = phi i32 [ %2191, %2100 ], [ %2095, %._crit_edge ]
  %2198 = phi i32 [ %2190, %2100 ], [ %2094, %._crit_edge ]
  %2199 = phi i32 [ %2189, %2100 ], [ %2093, %._crit_edge ]
  %2200 = phi i32 [ %2188, %2100 ], [ %2092, %._crit_edge ]
  %2201 = phi i32 [ %2187, %2100 ], [ %2091, %._crit_edge ]
  %2202 = phi i32 [ %2186, %2100 ], [ %2090, %._crit_edge ]
  %2203 = phi i32 [ %2175, %2100 ], [ %2089, %._crit_edge ]
  %2204 = phi i32 [ %2174, %2100 ], [ %2088, %._crit_edge ]
  %2205 = phi i32 [ %2173, %2100 ], [ %2087, %._crit_edge ]
  %2206 = phi i32 [ %2172, %2100 ], [ %2086, %._crit_edge ]
  %2207 = phi i32 [ %2171, %2100 ], [ %2085, %._crit_edge ]
  %2208 = phi i32 [ %2170, %2100 ], [ %2084, %._crit_edge ]
  %2209 = phi i32 [ %2169, %2100 ], [ %2083, %._crit_edge ]
  %2210 = phi i32 [ %2168, %2100 ], [ %2082, %._crit_edge ]
  %2211 = phi i32 [ %2157, %2100 ], [ %2081, %._crit_edge ]
  %2212 = phi i32 [ %2156, %2100 ], [ %2080, %._crit_edge ]
  %2213 = phi i32 [ %2155, %2100 ], [ %2079, %._crit_edge ]
  %2214 = phi i32 [ %2154, %2100 ], [ %2078, %._crit_edge ]
  %2215 = phi i32 [ %2153, %2100 ], [ %2077, %._crit_edge ]
  %2216 = phi i32 [ %2152, %2100 ], [ %2076, %._crit_edge ]
  %2217 = phi i32 [ %2151, %2100 ], [ %2075, %._crit_edge ]
  %2218 = phi i32 [ %2150, %2100 ], [ %2074, %._crit_edge ]
  %2219 = phi i32 [ %2139, %2100 ], [ %2073, %._crit_edge ]
  %2220 = phi i32 [ %2138, %2100 ], [ %2072, %._crit_edge ]
  %2221 = phi i32 [ %2137, %2100 ], [ %2071, %._crit_edge ]
  %2222 = phi i32 [ %2136, %2100 ], [ %2070, %._crit_edge ]
  %2223 = phi i32 [ %2135, %2100 ], [ %2069, %._crit_edge ]
  %2224 = phi i32 [ %2134, %2100 ], [ %2068, %._crit_edge ]
  %2225 = phi i32 [ %2133, %2100 ], [ %2067, %._crit_edge ]
  %2226 = icmp slt i32 %16, %3
  %2227 = icmp slt i32 %17, %3
  %2228 = icmp slt i32 %51, %4
  %2229 = icmp slt i32 %52, %4
  %2230 = icmp slt i32 %53, %4
  %2231 = icmp slt i32 %54, %4
  %2232 = icmp slt i32 %55, %4
  %2233 = icmp slt i32 %56, %4
  %2234 = icmp slt i32 %57, %4
  %2235 = icmp slt i32 %58, %4
  %2236 = icmp slt i32 %59, %4
  %2237 = icmp slt i32 %60, %4
  %2238 = icmp slt i32 %61, %4
  %2239 = icmp slt i32 %62, %4
  %2240 = icmp slt i32 %63, %4
  %2241 = icmp slt i32 %64, %4
  %2242 = icmp slt i32 %65, %4
  %2243 = icmp slt i32 %66, %4
  %2244 = and i1 %2226, %2228
  %2245 = and i1 %2226, %2229
  %2246 = and i1 %2226, %2230
  %2247 = and i1 %2226, %2231
  %2248 = and i1 %2226, %2232
  %2249 = and i1 %2226, %2233
  %2250 = and i1 %2226, %2234
  %2251 = and i1 %2226, %2235
  %2252 = and i1 %2226, %2236
  %2253 = and i1 %2226, %2237
  %2254 = and i1 %2226, %2238
  %2255 = and i1 %2226, %2239
  %2256 = and i1 %2226, %2240
  %2257 = and i1 %2226, %2241
  %2258 = and i1 %2226, %2242
  %2259 = and i1 %2226, %2243
  %2260 = and i1 %2227, %2228
  %2261 = and i1 %2227, %2229
  %2262 = and i1 %2227, %2230
  %2263 = and i1 %2227, %2231
  %2264 = and i1 %2227, %2232
  %2265 = and i1 %2227, %2233
  %2266 = and i1 %2227, %2234
  %2267 = and i1 %2227, %2235
  %2268 = and i1 %2227, %2236
  %2269 = and i1 %2227, %2237
  %2270 = and i1 %2227, %2238
  %2271 = and i1 %2227, %2239
  %2272 = and i1 %2227, %2240
  %2273 = and i1 %2227, %2241
  %2274 = and i1 %2227, %2242
  %2275 = and i1 %2227, %2243
  %2276 = mul i32 %4, %16
  %2277 = mul i32 %4, %17
  %2278 = sext i32 %2276 to i64
  %2279 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %2278
  %2280 = sext i32 %2277 to i64
  %2281 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %2280
  %2282 = sext i32 %52 to i64
  %2283 = getelementptr [4 x i8], ptr addrspace(1) %2279, i64 %2282
  %2284 = sext i32 %53 to i64
  %2285 = getelementptr [4 x i8], ptr addrspace(1) %2279, i64 %2284
  %2286 = sext i32 %54 to i64
  %2287 = getelementptr [4 x i8], ptr addrspace(1) %2279, i64 %2286
  %2288 = sext i32 %55 to i64
  %2289 = getelementptr [4 x i8], ptr addrspace(1) %2279, i64 %2288
  %2290 = sext i32 %56 to i64
  %2291 = getelementptr [4 x i8], ptr addrspace(1) %2279, i64 %2290
  %2292 = sext i32 %57 to i64
  %2293 = getelementptr [4 x i8], ptr addrspace(1) %2279, i64 %2292
  %2294 = sext i32 %58 to i64
  %2295 = getelementptr [4 x i8], ptr addrspace(1) %2279, i64 %2294
  %2296 = sext i32 %59 to i64
  %2297 = getelementptr [4 x i8], ptr addrspace(1) %2279, i64 %2296
  %2298 = sext i32 %60 to i64
  %2299 = getelementptr [4 x i8], ptr addrspace(1) %2279, i64 %2298
  %2300 = sext i32 %61 to i64
  %2301 = getelementptr [4 x i8], ptr addrspace(1) %2279, i64 %2300
  %2302 = sext i32 %62 to i64
  %2303 = getelementptr [4 x i8], ptr addrspace(1) %2279, i64 %2302
  %2304 = sext i32 %63 to i64
  %2305 = getelementptr [4 x i8], ptr addrspace(1) %2279, i64 %2304
  %2306 = sext i32 %64 to i64
  %2307 = getelementptr [4 x i8], ptr addrspace(1) %2279, i64 %2306
  %2308 = sext i32 %65 to i64
  %2309 = getelementptr [4 x i8], ptr addrspace(1) %2279, i64 %2308
  %2310 = sext i32 %66 to i64
  %2311 = getelementptr [4 x i8], ptr addrspace(1) %2279, i64 %2310
  %2312 = sext i32 %51 to i64
  %2313 = getelementptr [4 x i8], ptr addrspace(1) %2281, i64 %2312
  %2314 = getelementptr [4 x i8], ptr addrspace(1) %2281, i64 %2282
  %2315 = getelementptr [4 x i8], ptr addrspace(1) %2281, i64 %2284
  %2316 = getelementptr [4 x i8], ptr addrspace(1) %2281, i64 %2286
  %2317 = getelementptr [4 x i8], ptr addrspace(1) %2281, i64 %2288
  %2318 = getelementptr [4 x i8], ptr addrspace(1) %2281, i64 %2290
  %2319 = getelementptr [4 x i8], ptr addrspace(1) %2281, i64 %2292
  %2320 = getelementptr [4 x i8], ptr addrspace(1) %2281, i64 %2294
  %2321 = getelementptr [4 x i8], ptr addrspace(1) %2281, i64 %2296
  %2322 = getelementptr [4 x i8], ptr addrspace(1) %2281, i64 %2298
  %2323 = getelementptr [4 x i8], ptr addrspace(1) %2281, i64 %2300
  %2324 = getelementptr [4 x i8], ptr addrspace(1) %2281, i64 %2302
  %2325 = getelementptr [4 x i8], ptr addrspace(1) %2281, i64 %2304
  %2326 = getelementptr [4 x i8], ptr addrspace(1) %2281, i64 %2306
  %2327 = getelementptr [4 x i8], ptr addrspace(1) %2281, i64 %2308
  %2328 = getelementptr [4 x i8], ptr addrspace(1) %2281, i64 %2310
  br i1 %2244, label %2329, label %2332

2329:                                             ; preds = %._crit_edge._crit_edge
  %2330 = getelementptr [4 x i8], ptr addrspace(1) %2279, i64 %2312
  %2331 = insertelement <1 x i32> poison, i32 %2194, i64 0
  store <1 x i32> %2331, ptr addrspace(1) %2330, align 4
  br label %2332

2332:                                             ; preds = %2329, %._crit_edge._crit_edge
  br i1 %2245, label %2333, label %2335

2333:                                             ; preds = %2332
  %2334 = insertelement <1 x i32> poison, i32 %2225, i64 0
  store <1 x i32> %2334, ptr addrspace(1) %2283, align 4
  br label %2335

2335:                                             ; preds = %2333, %2332
  br i1 %2246, label %2336, label %2338

2336:                                             ; preds = %2335
  %2337 = insertelement <1 x i32> poison, i32 %2224, i64 0
  store <1 x i32> %2337, ptr addrspace(1) %2285, align 4
  br label %2338

2338:                                             ; preds = %2336, %2335
  br i1 %2247, label %2339, label %2341

2339:                                             ; preds = %2338
  %2340 = insertelement <1 x i32> poison, i32 %2223, i64 0
  store <1 x i32> %2340, ptr addrspace(1) %2287, align 4
  br label %2341

2341:                                             ; preds = %2339, %2338
  br i1 %2248, label %2342, label %2344

2342:                                             ; preds = %2341
  %2343 = insertelement <1 x i32> poison, i32 %2222, i64 0
  store <1 x i32> %2343, ptr addrspace(1) %2289, align 4
  br label %2344

2344:                                             ; preds = %2342, %2341
  br i1 %2249, label %2345, label %2347

2345:                                             ; preds = %2344
  %2346 = insertelement <1 x i32> poison, i32 %2221, i64 0
  store <1 x i32> %2346, ptr addrspace(1) %2291, align 4
  br label %2347

2347:                                             ; preds = %2345, %2344
  br i1 %2250, label %2348, label %2350

2348:                                             ; preds = %2347
  %2349 = insertelement <1 x i32> poison, i32 %2220, i64 0
  store <1 x i32> %2349, ptr addrspace(1) %2293, align 4
  br label %2350

2350:                                             ; preds = %2348, %2347
  br i1 %2251, label %2351, label %2353

2351:                                             ; preds = %2350
  %2352 = insertelement <1 x i32> poison, i32 %2219, i64 0
  store <1 x i32> %2352, ptr addrspace(1) %2295, align 4
  br label %2353

2353:                                             ; preds = %2351, %2350
  br i1 %2252, label %2354, label %2356

2354:                                             ; preds = %2353
  %2355 = insertelement <1 x i32> poison, i32 %2218, i64 0
  store <1 x i32> %2355, ptr addrspace(1) %2297, align 4
  br label %2356

2356:                                             ; preds = %2354, %2353
  br i1 %2253, label %2357, label %2359

2357:                                             ; preds = %2356
  %2358 = insertelement <1 x i32> poison, i32 %2217, i64 0
  store <1 x i32> %2358, ptr addrspace(1) %2299, align 4
  br label %2359

2359:                                             ; preds = %2357, %2356
  br i1 %2254, label %2360, label %2362

2360:                                             ; preds = %2359
  %2361 = insertelement <1 x i32> poison, i32 %2216, i64 0
  store <1 x i32> %2361, ptr addrspace(1) %2301, align 4
  br label %2362

2362:                                             ; preds = %2360, %2359
  br i1 %2255, label %2363, label %2365

2363:                                             ; preds = %2362
  %2364 = insertelement <1 x i32> poison, i32 %2215, i64 0
  store <1 x i32> %2364, ptr addrspace(1) %2303, align 4
  br label %2365

2365:                                             ; preds = %2363, %2362
  br i1 %2256, label %2366, label %2368

2366:                                             ; preds = %2365
  %2367 = insertelement <1 x i32> poison, i32 %2214, i64 0
  store <1 x i32> %2367, ptr addrspace(1) %2305, align 4
  br label %2368

2368:                                             ; preds = %2366, %2365
  br i1 %2257, label %2369, label %2371

2369:                                             ; preds = %2368
  %2370 = insertelement <1 x i32> poison, i32 %2213, i64 0
  store <1 x i32> %2370, ptr addrspace(1) %2307, align 4
  br label %2371

2371:                                             ; preds = %2369, %2368
  br i1 %2258, label %2372, label %2374

2372:                                             ; preds = %2371
  %2373 = insertelement <1 x i32> poison, i32 %2212, i64 0
  store <1 x i32> %2373, ptr addrspace(1) %2309, align 4
  br label %2374

2374:                                             ; preds = %2372, %2371
  br i1 %2259, label %2375, label %2377

2375:                                             ; preds = %2374
  %2376 = insertelement <1 x i32> poison, i32 %2211, i64 0
  store <1 x i32> %2376, ptr addrspace(1) %2311, align 4
  br label %2377

2377:                                             ; preds = %2375, %2374
  br i1 %2260, label %2378, label %2380

2378:                                             ; preds = %2377
  %2379 = insertelement <1 x i32> poison, i32 %2210, i64 0
  store <1 x i32> %2379, ptr addrspace(1) %2313, align 4
  br label %2380

2380:                                             ; preds = %2378, %2377
  br i1 %2261, label %2381, label %2383

2381:                                             ; preds = %2380
  %2382 = insertelement <1 x i32> poison, i32 %2209, i64 0
  store <1 x i32> %2382, ptr addrspace(1) %2314, align 4
  br label %2383

2383:                                             ; preds = %2381, %2380
  br i1 %2262, label %2384, label %2386

2384:                                             ; preds = %2383
  %2385 = insertelement <1 x i32> poison, i32 %2208, i64 0
  store <1 x i32> %2385, ptr addrspace(1) %2315, align 4
  br label %2386

2386:                                             ; preds = %2384, %2383
  br i1 %2263, label %2387, label %2389

2387:                                             ; preds = %2386
  %2388 = insertelement <1 x i32> poison, i32 %2207, i64 0
  store <1 x i32> %2388, ptr addrspace(1) %2316, align 4
  br label %2389

2389:                                             ; preds = %2387, %2386
  br i1 %2264, label %2390, label %2392

2390:                                             ; preds = %2389
  %2391 = insertelement <1 x i32> poison, i32 %2206, i64 0
  store <1 x i32> %2391, ptr addrspace(1) %2317, align 4
  br label %2392

2392:                                             ; preds = %2390, %2389
  br i1 %2265, label %2393, label %2395

2393:                                             ; preds = %2392
  %2394 = insertelement <1 x i32> poison, i32 %2205, i64 0
  store <1 x i32> %2394, ptr addrspace(1) %2318, align 4
  br label %2395

2395:                                             ; preds = %2393, %2392
  br i1 %2266, label %2396, label %2398

2396:                                             ; preds = %2395
  %2397 = insertelement <1 x i32> poison, i32 %2204, i64 0
  store <1 x i32> %2397, ptr addrspace(1) %2319, align 4
  br label %2398

2398:                                             ; preds = %2396, %2395
  br i1 %2267, label %2399, label %2401

2399:                                             ; preds = %2398
  %2400 = insertelement <1 x i32> poison, i32 %2203, i64 0
  store <1 x i32> %2400, ptr addrspace(1) %2320, align 4
  br label %2401

2401:                                             ; preds = %2399, %2398
  br i1 %2268, label %2402, label %2404

2402:                                             ; preds = %2401
  %2403 = insertelement <1 x i32> poison, i32 %2202, i64 0
  store <1 x i32> %2403, ptr addrspace(1) %2321, align 4
  br label %2404

2404:                                             ; preds = %2402, %2401
  br i1 %2269, label %2405, label %2407

2405:                                             ; preds = %2404
  %2406 = insertelement <1 x i32> poison, i32 %2201, i64 0
  store <1 x i32> %2406, ptr addrspace(1) %2322, align 4
  br label %2407

2407:                                             ; preds = %2405, %2404
  br i1 %2270, label %2408, label %2410

2408:                                             ; preds = %2407
  %2409 = insertelement <1 x i32> poison, i32 %2200, i64 0
  store <1 x i32> %2409, ptr addrspace(1) %2323, align 4
  br label %2410

2410:                                             ; preds = %2408, %2407
  br i1 %2271, label %2411, label %2413

2411:                                             ; preds = %2410
  %2412 = insertelement <1 x i32> poison, i32 %2199, i64 0
  store <1 x i32> %2412, ptr addrspace(1) %2324, align 4
  br label %2413

2413:                                             ; preds = %2411, %2410
  br i1 %2272, label %2414, label %2416

2414:                                             ; preds = %2413
  %2415 = insertelement <1 x i32> poison, i32 %2198, i64 0
  store <1 x i32> %2415, ptr addrspace(1) %2325, align 4
  br label %2416

2416:                                             ; preds = %2414, %2413
  br i1 %2273, label %2417, label %2419

2417:                                             ; preds = %2416
  %2418 = insertelement <1 x i32> poison, i32 %2197, i64 0
  store <1 x i32> %2418, ptr addrspace(1) %2326, align 4
  br label %2419

2419:                                             ; preds = %2417, %2416
  br i1 %2274, label %2420, label %2422

2420:                                             ; preds = %2419
  %2421 = insertelement <1 x i32> poison, i32 %2196, i64 0
  store <1 x i32> %2421, ptr addrspace(1) %2327, align 4
  br label %2422

2422:                                             ; preds = %2420, %2419
  br i1 %2275, label %2423, label %2425

2423:                                             ; preds = %2422
  %2424 = insertelement <1 x i32> poison, i32 %2195, i64 0
  store <1 x i32> %2424, ptr addrspace(1) %2328, align 4
  br label %2425

2425:                                             ; preds = %2423, %2422
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.y() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.signal(i32 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.wait(i16 immarg) #2

; Function Attrs: convergent mustprogress nocallback nocreateundeforpoison nofree nounwind willreturn memory(none)
declare <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 immarg, <2 x i32>, i1 immarg, <2 x i32>, <8 x i32>, i1 immarg) #3

attributes #0 = { norecurse nounwind "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #3 = { convergent mustprogress nocallback nocreateundeforpoison nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.peeled.count", i32 1}
