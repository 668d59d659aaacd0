; kernel=matmul block=32 shared=4096
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
  %133 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %132
  %134 = sext i32 %101 to i64
  %135 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %134
  %136 = sext i32 %102 to i64
  %137 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %136
  %138 = sext i32 %103 to i64
  %139 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %138
  %140 = sext i32 %104 to i64
  %141 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %140
  %142 = sext i32 %105 to i64
  %143 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %142
  %144 = sext i32 %106 to i64
  %145 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %144
  %146 = sext i32 %107 to i64
  %147 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %146
  %148 = sext i32 %108 to i64
  %149 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %148
  %150 = sext i32 %109 to i64
  %151 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %150
  %152 = sext i32 %110 to i64
  %153 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %152
  %154 = sext i32 %111 to i64
  %155 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %154
  %156 = sext i32 %112 to i64
  %157 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %156
  %158 = sext i32 %113 to i64
  %159 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %158
  %160 = sext i32 %114 to i64
  %161 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %160
  %162 = sext i32 %115 to i64
  %163 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %162
  %164 = sext i32 %116 to i64
  %165 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %164
  %166 = sext i32 %117 to i64
  %167 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %166
  %168 = sext i32 %118 to i64
  %169 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %168
  %170 = sext i32 %119 to i64
  %171 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %170
  %172 = sext i32 %120 to i64
  %173 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %172
  %174 = sext i32 %121 to i64
  %175 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %174
  %176 = sext i32 %122 to i64
  %177 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %176
  %178 = sext i32 %123 to i64
  %179 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %178
  %180 = sext i32 %124 to i64
  %181 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %180
  %182 = sext i32 %125 to i64
  %183 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %182
  %184 = sext i32 %126 to i64
  %185 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %184
  %186 = sext i32 %127 to i64
  %187 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %186
  %188 = sext i32 %128 to i64
  %189 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %188
  %190 = sext i32 %129 to i64
  %191 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %190
  %192 = sext i32 %130 to i64
  %193 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %192
  %194 = sext i32 %131 to i64
  %195 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %194
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
  %232 = getelementptr [2 x i8], ptr addrspace(1) %135, i64 %231
  %233 = getelementptr [2 x i8], ptr addrspace(1) %137, i64 %231
  %234 = getelementptr [2 x i8], ptr addrspace(1) %139, i64 %231
  %235 = getelementptr [2 x i8], ptr addrspace(1) %141, i64 %231
  %236 = getelementptr [2 x i8], ptr addrspace(1) %143, i64 %231
  %237 = getelementptr [2 x i8], ptr addrspace(1) %145, i64 %231
  %238 = getelementptr [2 x i8], ptr addrspace(1) %147, i64 %231
  %239 = getelementptr [2 x i8], ptr addrspace(1) %149, i64 %231
  %240 = getelementptr [2 x i8], ptr addrspace(1) %151, i64 %231
  %241 = getelementptr [2 x i8], ptr addrspace(1) %153, i64 %231
  %242 = getelementptr [2 x i8], ptr addrspace(1) %155, i64 %231
  %243 = getelementptr [2 x i8], ptr addrspace(1) %157, i64 %231
  %244 = getelementptr [2 x i8], ptr addrspace(1) %159, i64 %231
  %245 = getelementptr [2 x i8], ptr addrspace(1) %161, i64 %231
  %246 = getelementptr [2 x i8], ptr addrspace(1) %163, i64 %231
  %247 = getelementptr [2 x i8], ptr addrspace(1) %165, i64 %231
  %248 = getelementptr [2 x i8], ptr addrspace(1) %167, i64 %231
  %249 = getelementptr [2 x i8], ptr addrspace(1) %169, i64 %231
  %250 = getelementptr [2 x i8], ptr addrspace(1) %171, i64 %231
  %251 = getelementptr [2 x i8], ptr addrspace(1) %173, i64 %231
  %252 = getelementptr [2 x i8], ptr addrspace(1) %175, i64 %231
  %253 = getelementptr [2 x i8], ptr addrspace(1) %177, i64 %231
  %254 = getelementptr [2 x i8], ptr addrspace(1) %179, i64 %231
  %255 = getelementptr [2 x i8], ptr addrspace(1) %181, i64 %231
  %256 = getelementptr [2 x i8], ptr addrspace(1) %183, i64 %231
  %257 = getelementptr [2 x i8], ptr addrspace(1) %185, i64 %231
  %258 = getelementptr [2 x i8], ptr addrspace(1) %187, i64 %231
  %259 = getelementptr [2 x i8], ptr addrspace(1) %189, i64 %231
  %260 = getelementptr [2 x i8], ptr addrspace(1) %191, i64 %231
  %261 = getelementptr [2 x i8], ptr addrspace(1) %193, i64 %231
  %262 = getelementptr [2 x i8], ptr addrspace(1) %195, i64 %231
  br i1 %199, label %263, label %266

263:                                              ; preds = %8
  %264 = getelementptr [2 x i8], ptr addrspace(1) %133, i64 %231
  %265 = load <1 x bfloat>, ptr addrspace(1) %264, align 2
  br label %266

266:                                              ; preds = %263, %8
  %267 = phi <1 x bfloat> [ %265, %263 ], [ zeroinitializer, %8 ]
  br i1 %200, label %268, label %270

268:                                              ; preds = %266
  %269 = load <1 x bfloat>, ptr addrspace(1) %232, align 2
  br label %270

270:                                              ; preds = %268, %266
  %271 = phi <1 x bfloat> [ %269, %268 ], [ zeroinitializer, %266 ]
  br i1 %201, label %272, label %274

272:                                              ; preds = %270
  %273 = load <1 x bfloat>, ptr addrspace(1) %233, align 2
  br label %274

274:                                              ; preds = %272, %270
  %275 = phi <1 x bfloat> [ %273, %272 ], [ zeroinitializer, %270 ]
  br i1 %202, label %276, label %278

276:                                              ; preds = %274
  %277 = load <1 x bfloat>, ptr addrspace(1) %234, align 2
  br label %278

278:                                              ; preds = %276, %274
  %279 = phi <1 x bfloat> [ %277, %276 ], [ zeroinitializer, %274 ]
  br i1 %203, label %280, label %282

280:                                              ; preds = %278
  %281 = load <1 x bfloat>, ptr addrspace(1) %235, align 2
  br label %282

282:                                              ; preds = %280, %278
  %283 = phi <1 x bfloat> [ %281, %280 ], [ zeroinitializer, %278 ]
  br i1 %204, label %284, label %286

284:                                              ; preds = %282
  %285 = load <1 x bfloat>, ptr addrspace(1) %236, align 2
  br label %286

286:                                              ; preds = %284, %282
  %287 = phi <1 x bfloat> [ %285, %284 ], [ zeroinitializer, %282 ]
  br i1 %205, label %288, label %290

288:                                              ; preds = %286
  %289 = load <1 x bfloat>, ptr addrspace(1) %237, align 2
  br label %290

290:                                              ; preds = %288, %286
  %291 = phi <1 x bfloat> [ %289, %288 ], [ zeroinitializer, %286 ]
  br i1 %206, label %292, label %294

292:                                              ; preds = %290
  %293 = load <1 x bfloat>, ptr addrspace(1) %238, align 2
  br label %294

294:                                              ; preds = %292, %290
  %295 = phi <1 x bfloat> [ %293, %292 ], [ zeroinitializer, %290 ]
  br i1 %207, label %296, label %298

296:                                              ; preds = %294
  %297 = load <1 x bfloat>, ptr addrspace(1) %239, align 2
  br label %298

298:                                              ; preds = %296, %294
  %299 = phi <1 x bfloat> [ %297, %296 ], [ zeroinitializer, %294 ]
  br i1 %208, label %300, label %302

300:                                              ; preds = %298
  %301 = load <1 x bfloat>, ptr addrspace(1) %240, align 2
  br label %302

302:                                              ; preds = %300, %298
  %303 = phi <1 x bfloat> [ %301, %300 ], [ zeroinitializer, %298 ]
  br i1 %209, label %304, label %306

304:                                              ; preds = %302
  %305 = load <1 x bfloat>, ptr addrspace(1) %241, align 2
  br label %306

306:                                              ; preds = %304, %302
  %307 = phi <1 x bfloat> [ %305, %304 ], [ zeroinitializer, %302 ]
  br i1 %210, label %308, label %310

308:                                              ; preds = %306
  %309 = load <1 x bfloat>, ptr addrspace(1) %242, align 2
  br label %310

310:                                              ; preds = %308, %306
  %311 = phi <1 x bfloat> [ %309, %308 ], [ zeroinitializer, %306 ]
  br i1 %211, label %312, label %314

312:                                              ; preds = %310
  %313 = load <1 x bfloat>, ptr addrspace(1) %243, align 2
  br label %314

314:                                              ; preds = %312, %310
  %315 = phi <1 x bfloat> [ %313, %312 ], [ zeroinitializer, %310 ]
  br i1 %212, label %316, label %318

316:                                              ; preds = %314
  %317 = load <1 x bfloat>, ptr addrspace(1) %244, align 2
  br label %318

318:                                              ; preds = %316, %314
  %319 = phi <1 x bfloat> [ %317, %316 ], [ zeroinitializer, %314 ]
  br i1 %213, label %320, label %322

320:                                              ; preds = %318
  %321 = load <1 x bfloat>, ptr addrspace(1) %245, align 2
  br label %322

322:                                              ; preds = %320, %318
  %323 = phi <1 x bfloat> [ %321, %320 ], [ zeroinitializer, %318 ]
  br i1 %214, label %324, label %326

324:                                              ; preds = %322
  %325 = load <1 x bfloat>, ptr addrspace(1) %246, align 2
  br label %326

326:                                              ; preds = %324, %322
  %327 = phi <1 x bfloat> [ %325, %324 ], [ zeroinitializer, %322 ]
  br i1 %215, label %328, label %330

328:                                              ; preds = %326
  %329 = load <1 x bfloat>, ptr addrspace(1) %247, align 2
  br label %330

330:                                              ; preds = %328, %326
  %331 = phi <1 x bfloat> [ %329, %328 ], [ zeroinitializer, %326 ]
  br i1 %216, label %332, label %334

332:                                              ; preds = %330
  %333 = load <1 x bfloat>, ptr addrspace(1) %248, align 2
  br label %334

334:                                              ; preds = %332, %330
  %335 = phi <1 x bfloat> [ %333, %332 ], [ zeroinitializer, %330 ]
  br i1 %217, label %336, label %338

336:                                              ; preds = %334
  %337 = load <1 x bfloat>, ptr addrspace(1) %249, align 2
  br label %338

338:                                              ; preds = %336, %334
  %339 = phi <1 x bfloat> [ %337, %336 ], [ zeroinitializer, %334 ]
  br i1 %218, label %340, label %342

340:                                              ; preds = %338
  %341 = load <1 x bfloat>, ptr addrspace(1) %250, align 2
  br label %342

342:                                              ; preds = %340, %338
  %343 = phi <1 x bfloat> [ %341, %340 ], [ zeroinitializer, %338 ]
  br i1 %219, label %344, label %346

344:                                              ; preds = %342
  %345 = load <1 x bfloat>, ptr addrspace(1) %251, align 2
  br label %346

346:                                              ; preds = %344, %342
  %347 = phi <1 x bfloat> [ %345, %344 ], [ zeroinitializer, %342 ]
  br i1 %220, label %348, label %350

348:                                              ; preds = %346
  %349 = load <1 x bfloat>, ptr addrspace(1) %252, align 2
  br label %350

350:                                              ; preds = %348, %346
  %351 = phi <1 x bfloat> [ %349, %348 ], [ zeroinitializer, %346 ]
  br i1 %221, label %352, label %354

352:                                              ; preds = %350
  %353 = load <1 x bfloat>, ptr addrspace(1) %253, align 2
  br label %354

354:                                              ; preds = %352, %350
  %355 = phi <1 x bfloat> [ %353, %352 ], [ zeroinitializer, %350 ]
  br i1 %222, label %356, label %358

356:                                              ; preds = %354
  %357 = load <1 x bfloat>, ptr addrspace(1) %254, align 2
  br label %358

358:                                              ; preds = %356, %354
  %359 = phi <1 x bfloat> [ %357, %356 ], [ zeroinitializer, %354 ]
  br i1 %223, label %360, label %362

360:                                              ; preds = %358
  %361 = load <1 x bfloat>, ptr addrspace(1) %255, align 2
  br label %362

362:                                              ; preds = %360, %358
  %363 = phi <1 x bfloat> [ %361, %360 ], [ zeroinitializer, %358 ]
  br i1 %224, label %364, label %366

364:                                              ; preds = %362
  %365 = load <1 x bfloat>, ptr addrspace(1) %256, align 2
  br label %366

366:                                              ; preds = %364, %362
  %367 = phi <1 x bfloat> [ %365, %364 ], [ zeroinitializer, %362 ]
  br i1 %225, label %368, label %370

368:                                              ; preds = %366
  %369 = load <1 x bfloat>, ptr addrspace(1) %257, align 2
  br label %370

370:                                              ; preds = %368, %366
  %371 = phi <1 x bfloat> [ %369, %368 ], [ zeroinitializer, %366 ]
  br i1 %226, label %372, label %374

372:                                              ; preds = %370
  %373 = load <1 x bfloat>, ptr addrspace(1) %258, align 2
  br label %374

374:                                              ; preds = %372, %370
  %375 = phi <1 x bfloat> [ %373, %372 ], [ zeroinitializer, %370 ]
  br i1 %227, label %376, label %378

376:                                              ; preds = %374
  %377 = load <1 x bfloat>, ptr addrspace(1) %259, align 2
  br label %378

378:                                              ; preds = %376, %374
  %379 = phi <1 x bfloat> [ %377, %376 ], [ zeroinitializer, %374 ]
  br i1 %228, label %380, label %382

380:                                              ; preds = %378
  %381 = load <1 x bfloat>, ptr addrspace(1) %260, align 2
  br label %382

382:                                              ; preds = %380, %378
  %383 = phi <1 x bfloat> [ %381, %380 ], [ zeroinitializer, %378 ]
  br i1 %229, label %384, label %386

384:                                              ; preds = %382
  %385 = load <1 x bfloat>, ptr addrspace(1) %261, align 2
  br label %386

386:                                              ; preds = %384, %382
  %387 = phi <1 x bfloat> [ %385, %384 ], [ zeroinitializer, %382 ]
  br i1 %230, label %388, label %390

388:                                              ; preds = %386
  %389 = load <1 x bfloat>, ptr addrspace(1) %262, align 2
  br label %390

390:                                              ; preds = %388, %386
  %391 = phi <1 x bfloat> [ %389, %388 ], [ zeroinitializer, %386 ]
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
  %486 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %485
  %487 = sext i32 %455 to i64
  %488 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %487
  %489 = sext i32 %456 to i64
  %490 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %489
  %491 = sext i32 %457 to i64
  %492 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %491
  %493 = sext i32 %458 to i64
  %494 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %493
  %495 = sext i32 %459 to i64
  %496 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %495
  %497 = sext i32 %460 to i64
  %498 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %497
  %499 = sext i32 %461 to i64
  %500 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %499
  %501 = sext i32 %462 to i64
  %502 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %501
  %503 = sext i32 %463 to i64
  %504 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %503
  %505 = sext i32 %464 to i64
  %506 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %505
  %507 = sext i32 %465 to i64
  %508 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %507
  %509 = sext i32 %466 to i64
  %510 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %509
  %511 = sext i32 %467 to i64
  %512 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %511
  %513 = sext i32 %468 to i64
  %514 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %513
  %515 = sext i32 %469 to i64
  %516 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %515
  %517 = sext i32 %470 to i64
  %518 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %517
  %519 = sext i32 %471 to i64
  %520 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %519
  %521 = sext i32 %472 to i64
  %522 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %521
  %523 = sext i32 %473 to i64
  %524 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %523
  %525 = sext i32 %474 to i64
  %526 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %525
  %527 = sext i32 %475 to i64
  %528 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %527
  %529 = sext i32 %476 to i64
  %530 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %529
  %531 = sext i32 %477 to i64
  %532 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %531
  %533 = sext i32 %478 to i64
  %534 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %533
  %535 = sext i32 %479 to i64
  %536 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %535
  %537 = sext i32 %480 to i64
  %538 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %537
  %539 = sext i32 %481 to i64
  %540 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %539
  %541 = sext i32 %482 to i64
  %542 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %541
  %543 = sext i32 %483 to i64
  %544 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %543
  %545 = sext i32 %484 to i64
  %546 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %545
  %547 = sext i32 %67 to i64
  %548 = getelementptr [2 x i8], ptr addrspace(1) %486, i64 %547
  %549 = getelementptr [2 x i8], ptr addrspace(1) %488, i64 %547
  %550 = getelementptr [2 x i8], ptr addrspace(1) %490, i64 %547
  %551 = getelementptr [2 x i8], ptr addrspace(1) %492, i64 %547
  %552 = getelementptr [2 x i8], ptr addrspace(1) %494, i64 %547
  %553 = getelementptr [2 x i8], ptr addrspace(1) %496, i64 %547
  %554 = getelementptr [2 x i8], ptr addrspace(1) %498, i64 %547
  %555 = getelementptr [2 x i8], ptr addrspace(1) %500, i64 %547
  %556 = getelementptr [2 x i8], ptr addrspace(1) %502, i64 %547
  %557 = getelementptr [2 x i8], ptr addrspace(1) %504, i64 %547
  %558 = getelementptr [2 x i8], ptr addrspace(1) %506, i64 %547
  %559 = getelementptr [2 x i8], ptr addrspace(1) %508, i64 %547
  %560 = getelementptr [2 x i8], ptr addrspace(1) %510, i64 %547
  %561 = getelementptr [2 x i8], ptr addrspace(1) %512, i64 %547
  %562 = getelementptr [2 x i8], ptr addrspace(1) %514, i64 %547
  %563 = getelementptr [2 x i8], ptr addrspace(1) %516, i64 %547
  %564 = getelementptr [2 x i8], ptr addrspace(1) %518, i64 %547
  %565 = getelementptr [2 x i8], ptr addrspace(1) %520, i64 %547
  %566 = getelementptr [2 x i8], ptr addrspace(1) %522, i64 %547
  %567 = getelementptr [2 x i8], ptr addrspace(1) %524, i64 %547
  %568 = getelementptr [2 x i8], ptr addrspace(1) %526, i64 %547
  %569 = getelementptr [2 x i8], ptr addrspace(1) %528, i64 %547
  %570 = getelementptr [2 x i8], ptr addrspace(1) %530, i64 %547
  %571 = getelementptr [2 x i8], ptr addrspace(1) %532, i64 %547
  %572 = getelementptr [2 x i8], ptr addrspace(1) %534, i64 %547
  %573 = getelementptr [2 x i8], ptr addrspace(1) %536, i64 %547
  %574 = getelementptr [2 x i8], ptr addrspace(1) %538, i64 %547
  %575 = getelementptr [2 x i8], ptr addrspace(1) %540, i64 %547
  %576 = getelementptr [2 x i8], ptr addrspace(1) %542, i64 %547
  %577 = getelementptr [2 x i8], ptr addrspace(1) %544, i64 %547
  %578 = getelementptr [2 x i8], ptr addrspace(1) %546, i64 %547
  br i1 %423, label %579, label %582

579:                                              ; preds = %390
  %580 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %547
  %581 = load <1 x bfloat>, ptr addrspace(1) %580, align 2
  br label %582

582:                                              ; preds = %579, %390
  %583 = phi <1 x bfloat> [ %581, %579 ], [ zeroinitializer, %390 ]
  %584 = extractelement <1 x bfloat> %583, i64 0
  br i1 %424, label %585, label %587

585:                                              ; preds = %582
  %586 = load <1 x bfloat>, ptr addrspace(1) %548, align 2
  br label %587

587:                                              ; preds = %585, %582
  %588 = phi <1 x bfloat> [ %586, %585 ], [ zeroinitializer, %582 ]
  %589 = extractelement <1 x bfloat> %588, i64 0
  br i1 %425, label %590, label %592

590:                                              ; preds = %587
  %591 = load <1 x bfloat>, ptr addrspace(1) %549, align 2
  br label %592

592:                                              ; preds = %590, %587
  %593 = phi <1 x bfloat> [ %591, %590 ], [ zeroinitializer, %587 ]
  %594 = extractelement <1 x bfloat> %593, i64 0
  br i1 %426, label %595, label %597

595:                                              ; preds = %592
  %596 = load <1 x bfloat>, ptr addrspace(1) %550, align 2
  br label %597

597:                                              ; preds = %595, %592
  %598 = phi <1 x bfloat> [ %596, %595 ], [ zeroinitializer, %592 ]
  %599 = extractelement <1 x bfloat> %598, i64 0
  br i1 %427, label %600, label %602

600:                                              ; preds = %597
  %601 = load <1 x bfloat>, ptr addrspace(1) %551, align 2
  br label %602

602:                                              ; preds = %600, %597
  %603 = phi <1 x bfloat> [ %601, %600 ], [ zeroinitializer, %597 ]
  %604 = extractelement <1 x bfloat> %603, i64 0
  br i1 %428, label %605, label %607

605:                                              ; preds = %602
  %606 = load <1 x bfloat>, ptr addrspace(1) %552, align 2
  br label %607

607:                                              ; preds = %605, %602
  %608 = phi <1 x bfloat> [ %606, %605 ], [ zeroinitializer, %602 ]
  %609 = extractelement <1 x bfloat> %608, i64 0
  br i1 %429, label %610, label %612

610:                                              ; preds = %607
  %611 = load <1 x bfloat>, ptr addrspace(1) %553, align 2
  br label %612

612:                                              ; preds = %610, %607
  %613 = phi <1 x bfloat> [ %611, %610 ], [ zeroinitializer, %607 ]
  %614 = extractelement <1 x bfloat> %613, i64 0
  br i1 %430, label %615, label %617

615:                                              ; preds = %612
  %616 = load <1 x bfloat>, ptr addrspace(1) %554, align 2
  br label %617

617:                                              ; preds = %615, %612
  %618 = phi <1 x bfloat> [ %616, %615 ], [ zeroinitializer, %612 ]
  %619 = extractelement <1 x bfloat> %618, i64 0
  br i1 %431, label %620, label %622

620:                                              ; preds = %617
  %621 = load <1 x bfloat>, ptr addrspace(1) %555, align 2
  br label %622

622:                                              ; preds = %620, %617
  %623 = phi <1 x bfloat> [ %621, %620 ], [ zeroinitializer, %617 ]
  %624 = extractelement <1 x bfloat> %623, i64 0
  br i1 %432, label %625, label %627

625:                                              ; preds = %622
  %626 = load <1 x bfloat>, ptr addrspace(1) %556, align 2
  br label %627

627:                                              ; preds = %625, %622
  %628 = phi <1 x bfloat> [ %626, %625 ], [ zeroinitializer, %622 ]
  %629 = extractelement <1 x bfloat> %628, i64 0
  br i1 %433, label %630, label %632

630:                                              ; preds = %627
  %631 = load <1 x bfloat>, ptr addrspace(1) %557, align 2
  br label %632

632:                                              ; preds = %630, %627
  %633 = phi <1 x bfloat> [ %631, %630 ], [ zeroinitializer, %627 ]
  %634 = extractelement <1 x bfloat> %633, i64 0
  br i1 %434, label %635, label %637

635:                                              ; preds = %632
  %636 = load <1 x bfloat>, ptr addrspace(1) %558, align 2
  br label %637

637:                                              ; preds = %635, %632
  %638 = phi <1 x bfloat> [ %636, %635 ], [ zeroinitializer, %632 ]
  %639 = extractelement <1 x bfloat> %638, i64 0
  br i1 %435, label %640, label %642

640:                                              ; preds = %637
  %641 = load <1 x bfloat>, ptr addrspace(1) %559, align 2
  br label %642

642:                                              ; preds = %640, %637
  %643 = phi <1 x bfloat> [ %641, %640 ], [ zeroinitializer, %637 ]
  %644 = extractelement <1 x bfloat> %643, i64 0
  br i1 %436, label %645, label %647

645:                                              ; preds = %642
  %646 = load <1 x bfloat>, ptr addrspace(1) %560, align 2
  br label %647

647:                                              ; preds = %645, %642
  %648 = phi <1 x bfloat> [ %646, %645 ], [ zeroinitializer, %642 ]
  %649 = extractelement <1 x bfloat> %648, i64 0
  br i1 %437, label %650, label %652

650:                                              ; preds = %647
  %651 = load <1 x bfloat>, ptr addrspace(1) %561, align 2
  br label %652

652:                                              ; preds = %650, %647
  %653 = phi <1 x bfloat> [ %651, %650 ], [ zeroinitializer, %647 ]
  %654 = extractelement <1 x bfloat> %653, i64 0
  br i1 %438, label %655, label %657

655:                                              ; preds = %652
  %656 = load <1 x bfloat>, ptr addrspace(1) %562, align 2
  br label %657

657:                                              ; preds = %655, %652
  %658 = phi <1 x bfloat> [ %656, %655 ], [ zeroinitializer, %652 ]
  %659 = extractelement <1 x bfloat> %658, i64 0
  br i1 %439, label %660, label %662

660:                                              ; preds = %657
  %661 = load <1 x bfloat>, ptr addrspace(1) %563, align 2
  br label %662

662:                                              ; preds = %660, %657
  %663 = phi <1 x bfloat> [ %661, %660 ], [ zeroinitializer, %657 ]
  %664 = extractelement <1 x bfloat> %663, i64 0
  br i1 %440, label %665, label %667

665:                                              ; preds = %662
  %666 = load <1 x bfloat>, ptr addrspace(1) %564, align 2
  br label %667

667:                                              ; preds = %665, %662
  %668 = phi <1 x bfloat> [ %666, %665 ], [ zeroinitializer, %662 ]
  %669 = extractelement <1 x bfloat> %668, i64 0
  br i1 %441, label %670, label %672

670:                                              ; preds = %667
  %671 = load <1 x bfloat>, ptr addrspace(1) %565, align 2
  br label %672

672:                                              ; preds = %670, %667
  %673 = phi <1 x bfloat> [ %671, %670 ], [ zeroinitializer, %667 ]
  %674 = extractelement <1 x bfloat> %673, i64 0
  br i1 %442, label %675, label %677

675:                                              ; preds = %672
  %676 = load <1 x bfloat>, ptr addrspace(1) %566, align 2
  br label %677

677:                                              ; preds = %675, %672
  %678 = phi <1 x bfloat> [ %676, %675 ], [ zeroinitializer, %672 ]
  %679 = extractelement <1 x bfloat> %678, i64 0
  br i1 %443, label %680, label %682

680:                                              ; preds = %677
  %681 = load <1 x bfloat>, ptr addrspace(1) %567, align 2
  br label %682

682:                                              ; preds = %680, %677
  %683 = phi <1 x bfloat> [ %681, %680 ], [ zeroinitializer, %677 ]
  %684 = extractelement <1 x bfloat> %683, i64 0
  br i1 %444, label %685, label %687

685:                                              ; preds = %682
  %686 = load <1 x bfloat>, ptr addrspace(1) %568, align 2
  br label %687

687:                                              ; preds = %685, %682
  %688 = phi <1 x bfloat> [ %686, %685 ], [ zeroinitializer, %682 ]
  %689 = extractelement <1 x bfloat> %688, i64 0
  br i1 %445, label %690, label %692

690:                                              ; preds = %687
  %691 = load <1 x bfloat>, ptr addrspace(1) %569, align 2
  br label %692

692:                                              ; preds = %690, %687
  %693 = phi <1 x bfloat> [ %691, %690 ], [ zeroinitializer, %687 ]
  %694 = extractelement <1 x bfloat> %693, i64 0
  br i1 %446, label %695, label %697

695:                                              ; preds = %692
  %696 = load <1 x bfloat>, ptr addrspace(1) %570, align 2
  br label %697

697:                                              ; preds = %695, %692
  %698 = phi <1 x bfloat> [ %696, %695 ], [ zeroinitializer, %692 ]
  %699 = extractelement <1 x bfloat> %698, i64 0
  br i1 %447, label %700, label %702

700:                                              ; preds = %697
  %701 = load <1 x bfloat>, ptr addrspace(1) %571, align 2
  br label %702

702:                                              ; preds = %700, %697
  %703 = phi <1 x bfloat> [ %701, %700 ], [ zeroinitializer, %697 ]
  %704 = extractelement <1 x bfloat> %703, i64 0
  br i1 %448, label %705, label %707

705:                                              ; preds = %702
  %706 = load <1 x bfloat>, ptr addrspace(1) %572, align 2
  br label %707

707:                                              ; preds = %705, %702
  %708 = phi <1 x bfloat> [ %706, %705 ], [ zeroinitializer, %702 ]
  %709 = extractelement <1 x bfloat> %708, i64 0
  br i1 %449, label %710, label %712

710:                                              ; preds = %707
  %711 = load <1 x bfloat>, ptr addrspace(1) %573, align 2
  br label %712

712:                                              ; preds = %710, %707
  %713 = phi <1 x bfloat> [ %711, %710 ], [ zeroinitializer, %707 ]
  %714 = extractelement <1 x bfloat> %713, i64 0
  br i1 %450, label %715, label %717

715:                                              ; preds = %712
  %716 = load <1 x bfloat>, ptr addrspace(1) %574, align 2
  br label %717

717:                                              ; preds = %715, %712
  %718 = phi <1 x bfloat> [ %716, %715 ], [ zeroinitializer, %712 ]
  %719 = extractelement <1 x bfloat> %718, i64 0
  br i1 %451, label %720, label %722

720:                                              ; preds = %717
  %721 = load <1 x bfloat>, ptr addrspace(1) %575, align 2
  br label %722

722:                                              ; preds = %720, %717
  %723 = phi <1 x bfloat> [ %721, %720 ], [ zeroinitializer, %717 ]
  %724 = extractelement <1 x bfloat> %723, i64 0
  br i1 %452, label %725, label %727

725:                                              ; preds = %722
  %726 = load <1 x bfloat>, ptr addrspace(1) %576, align 2
  br label %727

727:                                              ; preds = %725, %722
  %728 = phi <1 x bfloat> [ %726, %725 ], [ zeroinitializer, %722 ]
  %729 = extractelement <1 x bfloat> %728, i64 0
  br i1 %453, label %730, label %732

730:                                              ; preds = %727
  %731 = load <1 x bfloat>, ptr addrspace(1) %577, align 2
  br label %732

732:                                              ; preds = %730, %727
  %733 = phi <1 x bfloat> [ %731, %730 ], [ zeroinitializer, %727 ]
  %734 = extractelement <1 x bfloat> %733, i64 0
  br i1 %454, label %735, label %738

735:                                              ; preds = %732
  %736 = load <1 x bfloat>, ptr addrspace(1) %578, align 2
  %737 = shufflevector <1 x bfloat> %736, <1 x bfloat> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  br label %738

738:                                              ; preds = %735, %732
  %739 = phi <8 x bfloat> [ %737, %735 ], [ <bfloat 0.000000e+00, bfloat undef, bfloat undef, bfloat undef, bfloat undef, bfloat undef, bfloat undef, bfloat undef>, %732 ]
  %740 = shl nuw nsw i32 %12, 1
  %741 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %740
  store <1 x bfloat> %267, ptr addrspace(3) %741, align 2
  %742 = getelementptr inbounds nuw i8, ptr addrspace(3) %741, i32 64
  store <1 x bfloat> %271, ptr addrspace(3) %742, align 2
  %743 = getelementptr inbounds nuw i8, ptr addrspace(3) %741, i32 512
  store <1 x bfloat> %299, ptr addrspace(3) %743, align 2
  %744 = getelementptr inbounds nuw i8, ptr addrspace(3) %741, i32 576
  store <1 x bfloat> %303, ptr addrspace(3) %744, align 2
  %745 = getelementptr inbounds nuw i8, ptr addrspace(3) %741, i32 1024
  store <1 x bfloat> %331, ptr addrspace(3) %745, align 2
  %746 = getelementptr inbounds nuw i8, ptr addrspace(3) %741, i32 1088
  store <1 x bfloat> %335, ptr addrspace(3) %746, align 2
  %747 = getelementptr inbounds nuw i8, ptr addrspace(3) %741, i32 1536
  store <1 x bfloat> %363, ptr addrspace(3) %747, align 2
  %748 = getelementptr inbounds nuw i8, ptr addrspace(3) %741, i32 1600
  store <1 x bfloat> %367, ptr addrspace(3) %748, align 2
  %749 = xor i32 %740, 144
  %750 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %749
  store <1 x bfloat> %275, ptr addrspace(3) %750, align 2
  %751 = getelementptr inbounds nuw i8, ptr addrspace(3) %750, i32 64
  store <1 x bfloat> %279, ptr addrspace(3) %751, align 2
  %752 = getelementptr inbounds nuw i8, ptr addrspace(3) %750, i32 512
  store <1 x bfloat> %307, ptr addrspace(3) %752, align 2
  %753 = getelementptr inbounds nuw i8, ptr addrspace(3) %750, i32 576
  store <1 x bfloat> %311, ptr addrspace(3) %753, align 2
  %754 = getelementptr inbounds nuw i8, ptr addrspace(3) %750, i32 1024
  store <1 x bfloat> %339, ptr addrspace(3) %754, align 2
  %755 = getelementptr inbounds nuw i8, ptr addrspace(3) %750, i32 1088
  store <1 x bfloat> %343, ptr addrspace(3) %755, align 2
  %756 = getelementptr inbounds nuw i8, ptr addrspace(3) %750, i32 1536
  store <1 x bfloat> %371, ptr addrspace(3) %756, align 2
  %757 = getelementptr inbounds nuw i8, ptr addrspace(3) %750, i32 1600
  store <1 x bfloat> %375, ptr addrspace(3) %757, align 2
  %758 = xor i32 %740, 288
  %759 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %758
  store <1 x bfloat> %283, ptr addrspace(3) %759, align 2
  %760 = getelementptr inbounds nuw i8, ptr addrspace(3) %759, i32 64
  store <1 x bfloat> %287, ptr addrspace(3) %760, align 2
  %761 = getelementptr inbounds nuw i8, ptr addrspace(3) %759, i32 512
  store <1 x bfloat> %315, ptr addrspace(3) %761, align 2
  %762 = getelementptr inbounds nuw i8, ptr addrspace(3) %759, i32 576
  store <1 x bfloat> %319, ptr addrspace(3) %762, align 2
  %763 = getelementptr inbounds nuw i8, ptr addrspace(3) %759, i32 1024
  store <1 x bfloat> %347, ptr addrspace(3) %763, align 2
  %764 = getelementptr inbounds nuw i8, ptr addrspace(3) %759, i32 1088
  store <1 x bfloat> %351, ptr addrspace(3) %764, align 2
  %765 = getelementptr inbounds nuw i8, ptr addrspace(3) %759, i32 1536
  store <1 x bfloat> %379, ptr addrspace(3) %765, align 2
  %766 = getelementptr inbounds nuw i8, ptr addrspace(3) %759, i32 1600
  store <1 x bfloat> %383, ptr addrspace(3) %766, align 2
  %767 = xor i32 %740, 432
  %768 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %767
  store <1 x bfloat> %291, ptr addrspace(3) %768, align 2
  %769 = getelementptr inbounds nuw i8, ptr addrspace(3) %768, i32 64
  store <1 x bfloat> %295, ptr addrspace(3) %769, align 2
  %770 = getelementptr inbounds nuw i8, ptr addrspace(3) %768, i32 512
  store <1 x bfloat> %323, ptr addrspace(3) %770, align 2
  %771 = getelementptr inbounds nuw i8, ptr addrspace(3) %768, i32 576
  store <1 x bfloat> %327, ptr addrspace(3) %771, align 2
  %772 = getelementptr inbounds nuw i8, ptr addrspace(3) %768, i32 1024
  store <1 x bfloat> %355, ptr addrspace(3) %772, align 2
  %773 = getelementptr inbounds nuw i8, ptr addrspace(3) %768, i32 1088
  store <1 x bfloat> %359, ptr addrspace(3) %773, align 2
  %774 = getelementptr inbounds nuw i8, ptr addrspace(3) %768, i32 1536
  store <1 x bfloat> %387, ptr addrspace(3) %774, align 2
  %775 = getelementptr inbounds nuw i8, ptr addrspace(3) %768, i32 1600
  store <1 x bfloat> %391, ptr addrspace(3) %775, align 2
  %776 = shl nuw nsw i32 %12, 6
  %777 = shl nuw nsw i32 %11, 3
  %778 = and i32 %777, 48
  %779 = shl nuw nsw i32 %11, 1
  %780 = xor i32 %777, %779
  %781 = and i32 %780, 48
  %782 = or disjoint i32 %781, %776
  %783 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %782
  %784 = insertelement <8 x bfloat> poison, bfloat %584, i64 0
  %785 = insertelement <8 x bfloat> %784, bfloat %589, i64 1
  %786 = insertelement <8 x bfloat> %785, bfloat %594, i64 2
  %787 = insertelement <8 x bfloat> %786, bfloat %599, i64 3
  %788 = insertelement <8 x bfloat> %787, bfloat %604, i64 4
  %789 = insertelement <8 x bfloat> %788, bfloat %609, i64 5
  %790 = insertelement <8 x bfloat> %789, bfloat %614, i64 6
  %791 = insertelement <8 x bfloat> %790, bfloat %619, i64 7
  store <8 x bfloat> %791, ptr addrspace(3) %783, align 16
  %792 = xor i32 %782, 16
  %793 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %792
  %794 = insertelement <8 x bfloat> poison, bfloat %624, i64 0
  %795 = insertelement <8 x bfloat> %794, bfloat %629, i64 1
  %796 = insertelement <8 x bfloat> %795, bfloat %634, i64 2
  %797 = insertelement <8 x bfloat> %796, bfloat %639, i64 3
  %798 = insertelement <8 x bfloat> %797, bfloat %644, i64 4
  %799 = insertelement <8 x bfloat> %798, bfloat %649, i64 5
  %800 = insertelement <8 x bfloat> %799, bfloat %654, i64 6
  %801 = insertelement <8 x bfloat> %800, bfloat %659, i64 7
  store <8 x bfloat> %801, ptr addrspace(3) %793, align 16
  %802 = xor i32 %782, 32
  %803 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %802
  %804 = insertelement <8 x bfloat> poison, bfloat %664, i64 0
  %805 = insertelement <8 x bfloat> %804, bfloat %669, i64 1
  %806 = insertelement <8 x bfloat> %805, bfloat %674, i64 2
  %807 = insertelement <8 x bfloat> %806, bfloat %679, i64 3
  %808 = insertelement <8 x bfloat> %807, bfloat %684, i64 4
  %809 = insertelement <8 x bfloat> %808, bfloat %689, i64 5
  %810 = insertelement <8 x bfloat> %809, bfloat %694, i64 6
  %811 = insertelement <8 x bfloat> %810, bfloat %699, i64 7
  store <8 x bfloat> %811, ptr addrspace(3) %803, align 16
  %812 = xor i32 %782, 48
  %813 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %812
  %814 = insertelement <8 x bfloat> poison, bfloat %704, i64 0
  %815 = insertelement <8 x bfloat> %814, bfloat %709, i64 1
  %816 = insertelement <8 x bfloat> %815, bfloat %714, i64 2
  %817 = insertelement <8 x bfloat> %816, bfloat %719, i64 3
  %818 = insertelement <8 x bfloat> %817, bfloat %724, i64 4
  %819 = insertelement <8 x bfloat> %818, bfloat %729, i64 5
  %820 = insertelement <8 x bfloat> %819, bfloat %734, i64 6
  %821 = shufflevector <8 x bfloat> %820, <8 x bfloat> %739, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 8>
  store <8 x bfloat> %821, ptr addrspace(3) %813, align 16
  %822 = add i32 %5, -32
  %invariant.gep = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %547
  %823 = icmp sgt i32 %822, 0
  br i1 %823, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %738
  %824 = shl nuw nsw i32 %13, 6
  %825 = or disjoint i32 %824, %778
  %826 = xor i32 %825, %14
  %827 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %826
  %828 = getelementptr inbounds nuw i8, ptr addrspace(3) %827, i32 1024
  %829 = xor i32 %826, 32
  %830 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %829
  %831 = getelementptr inbounds nuw i8, ptr addrspace(3) %830, i32 1024
  %832 = shl nuw nsw i32 %11, 6
  %833 = and i32 %832, 448
  %834 = and i32 %11, 8
  %835 = icmp eq i32 %834, 0
  %836 = select i1 %835, i32 0, i32 528
  %837 = or disjoint i32 %833, %778
  %838 = xor i32 %837, %836
  %839 = xor i32 %838, %14
  %840 = xor i32 %839, 32
  %841 = xor i32 %839, 1056
  %842 = or disjoint i32 %12, 32
  %843 = icmp slt i32 %842, %5
  %844 = and i1 %68, %843
  %845 = and i1 %69, %843
  %846 = and i1 %70, %843
  %847 = and i1 %71, %843
  %848 = and i1 %72, %843
  %849 = and i1 %73, %843
  %850 = and i1 %74, %843
  %851 = and i1 %75, %843
  %852 = and i1 %76, %843
  %853 = and i1 %77, %843
  %854 = and i1 %78, %843
  %855 = and i1 %79, %843
  %856 = and i1 %80, %843
  %857 = and i1 %81, %843
  %858 = and i1 %82, %843
  %859 = and i1 %83, %843
  %860 = and i1 %84, %843
  %861 = and i1 %85, %843
  %862 = and i1 %86, %843
  %863 = and i1 %87, %843
  %864 = and i1 %88, %843
  %865 = and i1 %89, %843
  %866 = and i1 %90, %843
  %867 = and i1 %91, %843
  %868 = and i1 %92, %843
  %869 = and i1 %93, %843
  %870 = and i1 %94, %843
  %871 = and i1 %95, %843
  %872 = and i1 %96, %843
  %873 = and i1 %97, %843
  %874 = and i1 %98, %843
  %875 = and i1 %99, %843
  %876 = zext nneg i32 %842 to i64
  %877 = getelementptr [2 x i8], ptr addrspace(1) %135, i64 %876
  %878 = getelementptr [2 x i8], ptr addrspace(1) %137, i64 %876
  %879 = getelementptr [2 x i8], ptr addrspace(1) %139, i64 %876
  %880 = getelementptr [2 x i8], ptr addrspace(1) %141, i64 %876
  %881 = getelementptr [2 x i8], ptr addrspace(1) %143, i64 %876
  %882 = getelementptr [2 x i8], ptr addrspace(1) %145, i64 %876
  %883 = getelementptr [2 x i8], ptr addrspace(1) %147, i64 %876
  %884 = getelementptr [2 x i8], ptr addrspace(1) %149, i64 %876
  %885 = getelementptr [2 x i8], ptr addrspace(1) %151, i64 %876
  %886 = getelementptr [2 x i8], ptr addrspace(1) %153, i64 %876
  %887 = getelementptr [2 x i8], ptr addrspace(1) %155, i64 %876
  %888 = getelementptr [2 x i8], ptr addrspace(1) %157, i64 %876
  %889 = getelementptr [2 x i8], ptr addrspace(1) %159, i64 %876
  %890 = getelementptr [2 x i8], ptr addrspace(1) %161, i64 %876
  %891 = getelementptr [2 x i8], ptr addrspace(1) %163, i64 %876
  %892 = getelementptr [2 x i8], ptr addrspace(1) %165, i64 %876
  %893 = getelementptr [2 x i8], ptr addrspace(1) %167, i64 %876
  %894 = getelementptr [2 x i8], ptr addrspace(1) %169, i64 %876
  %895 = getelementptr [2 x i8], ptr addrspace(1) %171, i64 %876
  %896 = getelementptr [2 x i8], ptr addrspace(1) %173, i64 %876
  %897 = getelementptr [2 x i8], ptr addrspace(1) %175, i64 %876
  %898 = getelementptr [2 x i8], ptr addrspace(1) %177, i64 %876
  %899 = getelementptr [2 x i8], ptr addrspace(1) %179, i64 %876
  %900 = getelementptr [2 x i8], ptr addrspace(1) %181, i64 %876
  %901 = getelementptr [2 x i8], ptr addrspace(1) %183, i64 %876
  %902 = getelementptr [2 x i8], ptr addrspace(1) %185, i64 %876
  %903 = getelementptr [2 x i8], ptr addrspace(1) %187, i64 %876
  %904 = getelementptr [2 x i8], ptr addrspace(1) %189, i64 %876
  %905 = getelementptr [2 x i8], ptr addrspace(1) %191, i64 %876
  %906 = getelementptr [2 x i8], ptr addrspace(1) %193, i64 %876
  %907 = getelementptr [2 x i8], ptr addrspace(1) %195, i64 %876
  br i1 %844, label %908, label %911

908:                                              ; preds = %.lr.ph
  %909 = getelementptr [2 x i8], ptr addrspace(1) %133, i64 %876
  %910 = load <1 x bfloat>, ptr addrspace(1) %909, align 2
  br label %911

911:                                              ; preds = %908, %.lr.ph
  %912 = phi <1 x bfloat> [ %910, %908 ], [ zeroinitializer, %.lr.ph ]
  br i1 %845, label %913, label %915

913:                                              ; preds = %911
  %914 = load <1 x bfloat>, ptr addrspace(1) %877, align 2
  br label %915

915:                                              ; preds = %913, %911
  %916 = phi <1 x bfloat> [ %914, %913 ], [ zeroinitializer, %911 ]
  br i1 %846, label %917, label %919

917:                                              ; preds = %915
  %918 = load <1 x bfloat>, ptr addrspace(1) %878, align 2
  br label %919

919:                                              ; preds = %917, %915
  %920 = phi <1 x bfloat> [ %918, %917 ], [ zeroinitializer, %915 ]
  br i1 %847, label %921, label %923

921:                                              ; preds = %919
  %922 = load <1 x bfloat>, ptr addrspace(1) %879, align 2
  br label %923

923:                                              ; preds = %921, %919
  %924 = phi <1 x bfloat> [ %922, %921 ], [ zeroinitializer, %919 ]
  br i1 %848, label %925, label %927

925:                                              ; preds = %923
  %926 = load <1 x bfloat>, ptr addrspace(1) %880, align 2
  br label %927

927:                                              ; preds = %925, %923
  %928 = phi <1 x bfloat> [ %926, %925 ], [ zeroinitializer, %923 ]
  br i1 %849, label %929, label %931

929:                                              ; preds = %927
  %930 = load <1 x bfloat>, ptr addrspace(1) %881, align 2
  br label %931

931:                                              ; preds = %929, %927
  %932 = phi <1 x bfloat> [ %930, %929 ], [ zeroinitializer, %927 ]
  br i1 %850, label %933, label %935

933:                                              ; preds = %931
  %934 = load <1 x bfloat>, ptr addrspace(1) %882, align 2
  br label %935

935:                                              ; preds = %933, %931
  %936 = phi <1 x bfloat> [ %934, %933 ], [ zeroinitializer, %931 ]
  br i1 %851, label %937, label %939

937:                                              ; preds = %935
  %938 = load <1 x bfloat>, ptr addrspace(1) %883, align 2
  br label %939

939:                                              ; preds = %937, %935
  %940 = phi <1 x bfloat> [ %938, %937 ], [ zeroinitializer, %935 ]
  br i1 %852, label %941, label %943

941:                                              ; preds = %939
  %942 = load <1 x bfloat>, ptr addrspace(1) %884, align 2
  br label %943

943:                                              ; preds = %941, %939
  %944 = phi <1 x bfloat> [ %942, %941 ], [ zeroinitializer, %939 ]
  br i1 %853, label %945, label %947

945:                                              ; preds = %943
  %946 = load <1 x bfloat>, ptr addrspace(1) %885, align 2
  br label %947

947:                                              ; preds = %945, %943
  %948 = phi <1 x bfloat> [ %946, %945 ], [ zeroinitializer, %943 ]
  br i1 %854, label %949, label %951

949:                                              ; preds = %947
  %950 = load <1 x bfloat>, ptr addrspace(1) %886, align 2
  br label %951

951:                                              ; preds = %949, %947
  %952 = phi <1 x bfloat> [ %950, %949 ], [ zeroinitializer, %947 ]
  br i1 %855, label %953, label %955

953:                                              ; preds = %951
  %954 = load <1 x bfloat>, ptr addrspace(1) %887, align 2
  br label %955

955:                                              ; preds = %953, %951
  %956 = phi <1 x bfloat> [ %954, %953 ], [ zeroinitializer, %951 ]
  br i1 %856, label %957, label %959

957:                                              ; preds = %955
  %958 = load <1 x bfloat>, ptr addrspace(1) %888, align 2
  br label %959

959:                                              ; preds = %957, %955
  %960 = phi <1 x bfloat> [ %958, %957 ], [ zeroinitializer, %955 ]
  br i1 %857, label %961, label %963

961:                                              ; preds = %959
  %962 = load <1 x bfloat>, ptr addrspace(1) %889, align 2
  br label %963

963:                                              ; preds = %961, %959
  %964 = phi <1 x bfloat> [ %962, %961 ], [ zeroinitializer, %959 ]
  br i1 %858, label %965, label %967

965:                                              ; preds = %963
  %966 = load <1 x bfloat>, ptr addrspace(1) %890, align 2
  br label %967

967:                                              ; preds = %965, %963
  %968 = phi <1 x bfloat> [ %966, %965 ], [ zeroinitializer, %963 ]
  br i1 %859, label %969, label %971

969:                                              ; preds = %967
  %970 = load <1 x bfloat>, ptr addrspace(1) %891, align 2
  br label %971

971:                                              ; preds = %969, %967
  %972 = phi <1 x bfloat> [ %970, %969 ], [ zeroinitializer, %967 ]
  br i1 %860, label %973, label %975

973:                                              ; preds = %971
  %974 = load <1 x bfloat>, ptr addrspace(1) %892, align 2
  br label %975

975:                                              ; preds = %973, %971
  %976 = phi <1 x bfloat> [ %974, %973 ], [ zeroinitializer, %971 ]
  br i1 %861, label %977, label %979

977:                                              ; preds = %975
  %978 = load <1 x bfloat>, ptr addrspace(1) %893, align 2
  br label %979

979:                                              ; preds = %977, %975
  %980 = phi <1 x bfloat> [ %978, %977 ], [ zeroinitializer, %975 ]
  br i1 %862, label %981, label %983

981:                                              ; preds = %979
  %982 = load <1 x bfloat>, ptr addrspace(1) %894, align 2
  br label %983

983:                                              ; preds = %981, %979
  %984 = phi <1 x bfloat> [ %982, %981 ], [ zeroinitializer, %979 ]
  br i1 %863, label %985, label %987

985:                                              ; preds = %983
  %986 = load <1 x bfloat>, ptr addrspace(1) %895, align 2
  br label %987

987:                                              ; preds = %985, %983
  %988 = phi <1 x bfloat> [ %986, %985 ], [ zeroinitializer, %983 ]
  br i1 %864, label %989, label %991

989:                                              ; preds = %987
  %990 = load <1 x bfloat>, ptr addrspace(1) %896, align 2
  br label %991

991:                                              ; preds = %989, %987
  %992 = phi <1 x bfloat> [ %990, %989 ], [ zeroinitializer, %987 ]
  br i1 %865, label %993, label %995

993:                                              ; preds = %991
  %994 = load <1 x bfloat>, ptr addrspace(1) %897, align 2
  br label %995

995:                                              ; preds = %993, %991
  %996 = phi <1 x bfloat> [ %994, %993 ], [ zeroinitializer, %991 ]
  br i1 %866, label %997, label %999

997:                                              ; preds = %995
  %998 = load <1 x bfloat>, ptr addrspace(1) %898, align 2
  br label %999

999:                                              ; preds = %997, %995
  %1000 = phi <1 x bfloat> [ %998, %997 ], [ zeroinitializer, %995 ]
  br i1 %867, label %1001, label %1003

1001:                                             ; preds = %999
  %1002 = load <1 x bfloat>, ptr addrspace(1) %899, align 2
  br label %1003

1003:                                             ; preds = %1001, %999
  %1004 = phi <1 x bfloat> [ %1002, %1001 ], [ zeroinitializer, %999 ]
  br i1 %868, label %1005, label %1007

1005:                                             ; preds = %1003
  %1006 = load <1 x bfloat>, ptr addrspace(1) %900, align 2
  br label %1007

1007:                                             ; preds = %1005, %1003
  %1008 = phi <1 x bfloat> [ %1006, %1005 ], [ zeroinitializer, %1003 ]
  br i1 %869, label %1009, label %1011

1009:                                             ; preds = %1007
  %1010 = load <1 x bfloat>, ptr addrspace(1) %901, align 2
  br label %1011

1011:                                             ; preds = %1009, %1007
  %1012 = phi <1 x bfloat> [ %1010, %1009 ], [ zeroinitializer, %1007 ]
  br i1 %870, label %1013, label %1015

1013:                                             ; preds = %1011
  %1014 = load <1 x bfloat>, ptr addrspace(1) %902, align 2
  br label %1015

1015:                                             ; preds = %1013, %1011
  %1016 = phi <1 x bfloat> [ %1014, %1013 ], [ zeroinitializer, %1011 ]
  br i1 %871, label %1017, label %1019

1017:                                             ; preds = %1015
  %1018 = load <1 x bfloat>, ptr addrspace(1) %903, align 2
  br label %1019

1019:                                             ; preds = %1017, %1015
  %1020 = phi <1 x bfloat> [ %1018, %1017 ], [ zeroinitializer, %1015 ]
  br i1 %872, label %1021, label %1023

1021:                                             ; preds = %1019
  %1022 = load <1 x bfloat>, ptr addrspace(1) %904, align 2
  br label %1023

1023:                                             ; preds = %1021, %1019
  %1024 = phi <1 x bfloat> [ %1022, %1021 ], [ zeroinitializer, %1019 ]
  br i1 %873, label %1025, label %1027

1025:                                             ; preds = %1023
  %1026 = load <1 x bfloat>, ptr addrspace(1) %905, align 2
  br label %1027

1027:                                             ; preds = %1025, %1023
  %1028 = phi <1 x bfloat> [ %1026, %1025 ], [ zeroinitializer, %1023 ]
  br i1 %874, label %1029, label %1031

1029:                                             ; preds = %1027
  %1030 = load <1 x bfloat>, ptr addrspace(1) %906, align 2
  br label %1031

1031:                                             ; preds = %1029, %1027
  %1032 = phi <1 x bfloat> [ %1030, %1029 ], [ zeroinitializer, %1027 ]
  br i1 %875, label %1033, label %1035

1033:                                             ; preds = %1031
  %1034 = load <1 x bfloat>, ptr addrspace(1) %907, align 2
  br label %1035

1035:                                             ; preds = %1033, %1031
  %1036 = phi <1 x bfloat> [ %1034, %1033 ], [ zeroinitializer, %1031 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %1037 = load <8 x i16>, ptr addrspace(3) %827, align 16
  %1038 = load <8 x i16>, ptr addrspace(3) %828, align 16
  %1039 = load <8 x i16>, ptr addrspace(3) %830, align 16
  %1040 = load <8 x i16>, ptr addrspace(3) %831, align 16
  %1041 = icmp sgt i32 %5, 32
  %1042 = icmp sgt i32 %5, 33
  %1043 = icmp sgt i32 %5, 34
  %1044 = icmp sgt i32 %5, 35
  %1045 = icmp sgt i32 %5, 36
  %1046 = icmp sgt i32 %5, 37
  %1047 = icmp sgt i32 %5, 38
  %1048 = icmp sgt i32 %5, 39
  %1049 = icmp sgt i32 %5, 40
  %1050 = icmp sgt i32 %5, 41
  %1051 = icmp sgt i32 %5, 42
  %1052 = icmp sgt i32 %5, 43
  %1053 = icmp sgt i32 %5, 44
  %1054 = icmp sgt i32 %5, 45
  %1055 = icmp sgt i32 %5, 46
  %1056 = icmp sgt i32 %5, 47
  %1057 = icmp sgt i32 %5, 48
  %1058 = icmp sgt i32 %5, 49
  %1059 = icmp sgt i32 %5, 50
  %1060 = icmp sgt i32 %5, 51
  %1061 = icmp sgt i32 %5, 52
  %1062 = icmp sgt i32 %5, 53
  %1063 = icmp sgt i32 %5, 54
  %1064 = icmp sgt i32 %5, 55
  %1065 = icmp sgt i32 %5, 56
  %1066 = icmp sgt i32 %5, 57
  %1067 = icmp sgt i32 %5, 58
  %1068 = icmp sgt i32 %5, 59
  %1069 = icmp sgt i32 %5, 60
  %1070 = icmp sgt i32 %5, 61
  %1071 = icmp sgt i32 %5, 62
  %1072 = icmp sgt i32 %5, 63
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
  %1095 = and i1 %196, %1063
  %1096 = and i1 %196, %1064
  %1097 = and i1 %196, %1065
  %1098 = and i1 %196, %1066
  %1099 = and i1 %196, %1067
  %1100 = and i1 %196, %1068
  %1101 = and i1 %196, %1069
  %1102 = and i1 %196, %1070
  %1103 = and i1 %196, %1071
  %1104 = and i1 %196, %1072
  %1105 = mul i32 %4, 33
  %1106 = mul i32 %4, 34
  %1107 = mul i32 %4, 35
  %1108 = mul i32 %4, 36
  %1109 = mul i32 %4, 37
  %1110 = mul i32 %4, 38
  %1111 = mul i32 %4, 39
  %1112 = mul i32 %4, 40
  %1113 = mul i32 %4, 41
  %1114 = mul i32 %4, 42
  %1115 = mul i32 %4, 43
  %1116 = mul i32 %4, 44
  %1117 = mul i32 %4, 45
  %1118 = mul i32 %4, 46
  %1119 = mul i32 %4, 47
  %1120 = mul i32 %4, 48
  %1121 = mul i32 %4, 49
  %1122 = mul i32 %4, 50
  %1123 = mul i32 %4, 51
  %1124 = mul i32 %4, 52
  %1125 = mul i32 %4, 53
  %1126 = mul i32 %4, 54
  %1127 = mul i32 %4, 55
  %1128 = mul i32 %4, 56
  %1129 = mul i32 %4, 57
  %1130 = mul i32 %4, 58
  %1131 = mul i32 %4, 59
  %1132 = mul i32 %4, 60
  %1133 = mul i32 %4, 61
  %1134 = mul i32 %4, 62
  %1135 = mul i32 %4, 63
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
  %1157 = sext i32 %1126 to i64
  %1158 = sext i32 %1127 to i64
  %1159 = sext i32 %1128 to i64
  %1160 = sext i32 %1129 to i64
  %1161 = sext i32 %1130 to i64
  %1162 = sext i32 %1131 to i64
  %1163 = sext i32 %1132 to i64
  %1164 = sext i32 %1133 to i64
  %1165 = sext i32 %1134 to i64
  %1166 = sext i32 %1135 to i64
  %gep.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1136
  %gep3.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1137
  %gep5.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1138
  %gep7.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1139
  %gep9.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1140
  %gep11.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1141
  %gep13.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1142
  %gep15.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1143
  %gep17.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1144
  %gep19.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1145
  %gep21.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1146
  %gep23.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1147
  %gep25.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1148
  %gep27.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1149
  %gep29.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1150
  %gep31.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1151
  %gep33.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1152
  %gep35.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1153
  %gep37.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1154
  %gep39.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1155
  %gep41.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1156
  %gep43.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1157
  %gep45.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1158
  %gep47.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1159
  %gep49.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1160
  %gep51.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1161
  %gep53.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1162
  %gep55.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1163
  %gep57.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1164
  %gep59.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1165
  %gep61.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1166
  br i1 %1073, label %1167, label %1171

1167:                                             ; preds = %1035
  %1168 = shl i32 %4, 5
  %1169 = sext i32 %1168 to i64
  %gep63.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1169
  %1170 = load <1 x bfloat>, ptr addrspace(1) %gep63.peel, align 2
  br label %1171

1171:                                             ; preds = %1167, %1035
  %1172 = phi <1 x bfloat> [ %1170, %1167 ], [ zeroinitializer, %1035 ]
  %1173 = extractelement <1 x bfloat> %1172, i64 0
  br i1 %1074, label %1174, label %1176

1174:                                             ; preds = %1171
  %1175 = load <1 x bfloat>, ptr addrspace(1) %gep.peel, align 2
  br label %1176

1176:                                             ; preds = %1174, %1171
  %1177 = phi <1 x bfloat> [ %1175, %1174 ], [ zeroinitializer, %1171 ]
  %1178 = extractelement <1 x bfloat> %1177, i64 0
  br i1 %1075, label %1179, label %1181

1179:                                             ; preds = %1176
  %1180 = load <1 x bfloat>, ptr addrspace(1) %gep3.peel, align 2
  br label %1181

1181:                                             ; preds = %1179, %1176
  %1182 = phi <1 x bfloat> [ %1180, %1179 ], [ zeroinitializer, %1176 ]
  %1183 = extractelement <1 x bfloat> %1182, i64 0
  br i1 %1076, label %1184, label %1186

1184:                                             ; preds = %1181
  %1185 = load <1 x bfloat>, ptr addrspace(1) %gep5.peel, align 2
  br label %1186

1186:                                             ; preds = %1184, %1181
  %1187 = phi <1 x bfloat> [ %1185, %1184 ], [ zeroinitializer, %1181 ]
  %1188 = extractelement <1 x bfloat> %1187, i64 0
  br i1 %1077, label %1189, label %1191

1189:                                             ; preds = %1186
  %1190 = load <1 x bfloat>, ptr addrspace(1) %gep7.peel, align 2
  br label %1191

1191:                                             ; preds = %1189, %1186
  %1192 = phi <1 x bfloat> [ %1190, %1189 ], [ zeroinitializer, %1186 ]
  %1193 = extractelement <1 x bfloat> %1192, i64 0
  br i1 %1078, label %1194, label %1196

1194:                                             ; preds = %1191
  %1195 = load <1 x bfloat>, ptr addrspace(1) %gep9.peel, align 2
  br label %1196

1196:                                             ; preds = %1194, %1191
  %1197 = phi <1 x bfloat> [ %1195, %1194 ], [ zeroinitializer, %1191 ]
  %1198 = extractelement <1 x bfloat> %1197, i64 0
  br i1 %1079, label %1199, label %1201

1199:                                             ; preds = %1196
  %1200 = load <1 x bfloat>, ptr addrspace(1) %gep11.peel, align 2
  br label %1201

1201:                                             ; preds = %1199, %1196
  %1202 = phi <1 x bfloat> [ %1200, %1199 ], [ zeroinitializer, %1196 ]
  %1203 = extractelement <1 x bfloat> %1202, i64 0
  br i1 %1080, label %1204, label %1206

1204:                                             ; preds = %1201
  %1205 = load <1 x bfloat>, ptr addrspace(1) %gep13.peel, align 2
  br label %1206

1206:                                             ; preds = %1204, %1201
  %1207 = phi <1 x bfloat> [ %1205, %1204 ], [ zeroinitializer, %1201 ]
  %1208 = extractelement <1 x bfloat> %1207, i64 0
  br i1 %1081, label %1209, label %1211

1209:                                             ; preds = %1206
  %1210 = load <1 x bfloat>, ptr addrspace(1) %gep15.peel, align 2
  br label %1211

1211:                                             ; preds = %1209, %1206
  %1212 = phi <1 x bfloat> [ %1210, %1209 ], [ zeroinitializer, %1206 ]
  %1213 = extractelement <1 x bfloat> %1212, i64 0
  br i1 %1082, label %1214, label %1216

1214:                                             ; preds = %1211
  %1215 = load <1 x bfloat>, ptr addrspace(1) %gep17.peel, align 2
  br label %1216

1216:                                             ; preds = %1214, %1211
  %1217 = phi <1 x bfloat> [ %1215, %1214 ], [ zeroinitializer, %1211 ]
  %1218 = extractelement <1 x bfloat> %1217, i64 0
  br i1 %1083, label %1219, label %1221

1219:                                             ; preds = %1216
  %1220 = load <1 x bfloat>, ptr addrspace(1) %gep19.peel, align 2
  br label %1221

1221:                                             ; preds = %1219, %1216
  %1222 = phi <1 x bfloat> [ %1220, %1219 ], [ zeroinitializer, %1216 ]
  %1223 = extractelement <1 x bfloat> %1222, i64 0
  br i1 %1084, label %1224, label %1226

1224:                                             ; preds = %1221
  %1225 = load <1 x bfloat>, ptr addrspace(1) %gep21.peel, align 2
  br label %1226

1226:                                             ; preds = %1224, %1221
  %1227 = phi <1 x bfloat> [ %1225, %1224 ], [ zeroinitializer, %1221 ]
  %1228 = extractelement <1 x bfloat> %1227, i64 0
  br i1 %1085, label %1229, label %1231

1229:                                             ; preds = %1226
  %1230 = load <1 x bfloat>, ptr addrspace(1) %gep23.peel, align 2
  br label %1231

1231:                                             ; preds = %1229, %1226
  %1232 = phi <1 x bfloat> [ %1230, %1229 ], [ zeroinitializer, %1226 ]
  %1233 = extractelement <1 x bfloat> %1232, i64 0
  br i1 %1086, label %1234, label %1236

1234:                                             ; preds = %1231
  %1235 = load <1 x bfloat>, ptr addrspace(1) %gep25.peel, align 2
  br label %1236

1236:                                             ; preds = %1234, %1231
  %1237 = phi <1 x bfloat> [ %1235, %1234 ], [ zeroinitializer, %1231 ]
  %1238 = extractelement <1 x bfloat> %1237, i64 0
  br i1 %1087, label %1239, label %1241

1239:                                             ; preds = %1236
  %1240 = load <1 x bfloat>, ptr addrspace(1) %gep27.peel, align 2
  br label %1241

1241:                                             ; preds = %1239, %1236
  %1242 = phi <1 x bfloat> [ %1240, %1239 ], [ zeroinitializer, %1236 ]
  %1243 = extractelement <1 x bfloat> %1242, i64 0
  br i1 %1088, label %1244, label %1246

1244:                                             ; preds = %1241
  %1245 = load <1 x bfloat>, ptr addrspace(1) %gep29.peel, align 2
  br label %1246

1246:                                             ; preds = %1244, %1241
  %1247 = phi <1 x bfloat> [ %1245, %1244 ], [ zeroinitializer, %1241 ]
  %1248 = extractelement <1 x bfloat> %1247, i64 0
  br i1 %1089, label %1249, label %1251

1249:                                             ; preds = %1246
  %1250 = load <1 x bfloat>, ptr addrspace(1) %gep31.peel, align 2
  br label %1251

1251:                                             ; preds = %1249, %1246
  %1252 = phi <1 x bfloat> [ %1250, %1249 ], [ zeroinitializer, %1246 ]
  %1253 = extractelement <1 x bfloat> %1252, i64 0
  br i1 %1090, label %1254, label %1256

1254:                                             ; preds = %1251
  %1255 = load <1 x bfloat>, ptr addrspace(1) %gep33.peel, align 2
  br label %1256

1256:                                             ; preds = %1254, %1251
  %1257 = phi <1 x bfloat> [ %1255, %1254 ], [ zeroinitializer, %1251 ]
  %1258 = extractelement <1 x bfloat> %1257, i64 0
  br i1 %1091, label %1259, label %1261

1259:                                             ; preds = %1256
  %1260 = load <1 x bfloat>, ptr addrspace(1) %gep35.peel, align 2
  br label %1261

1261:                                             ; preds = %1259, %1256
  %1262 = phi <1 x bfloat> [ %1260, %1259 ], [ zeroinitializer, %1256 ]
  %1263 = extractelement <1 x bfloat> %1262, i64 0
  br i1 %1092, label %1264, label %1266

1264:                                             ; preds = %1261
  %1265 = load <1 x bfloat>, ptr addrspace(1) %gep37.peel, align 2
  br label %1266

1266:                                             ; preds = %1264, %1261
  %1267 = phi <1 x bfloat> [ %1265, %1264 ], [ zeroinitializer, %1261 ]
  %1268 = extractelement <1 x bfloat> %1267, i64 0
  br i1 %1093, label %1269, label %1271

1269:                                             ; preds = %1266
  %1270 = load <1 x bfloat>, ptr addrspace(1) %gep39.peel, align 2
  br label %1271

1271:                                             ; preds = %1269, %1266
  %1272 = phi <1 x bfloat> [ %1270, %1269 ], [ zeroinitializer, %1266 ]
  %1273 = extractelement <1 x bfloat> %1272, i64 0
  br i1 %1094, label %1274, label %1276

1274:                                             ; preds = %1271
  %1275 = load <1 x bfloat>, ptr addrspace(1) %gep41.peel, align 2
  br label %1276

1276:                                             ; preds = %1274, %1271
  %1277 = phi <1 x bfloat> [ %1275, %1274 ], [ zeroinitializer, %1271 ]
  %1278 = extractelement <1 x bfloat> %1277, i64 0
  br i1 %1095, label %1279, label %1281

1279:                                             ; preds = %1276
  %1280 = load <1 x bfloat>, ptr addrspace(1) %gep43.peel, align 2
  br label %1281

1281:                                             ; preds = %1279, %1276
  %1282 = phi <1 x bfloat> [ %1280, %1279 ], [ zeroinitializer, %1276 ]
  %1283 = extractelement <1 x bfloat> %1282, i64 0
  br i1 %1096, label %1284, label %1286

1284:                                             ; preds = %1281
  %1285 = load <1 x bfloat>, ptr addrspace(1) %gep45.peel, align 2
  br label %1286

1286:                                             ; preds = %1284, %1281
  %1287 = phi <1 x bfloat> [ %1285, %1284 ], [ zeroinitializer, %1281 ]
  %1288 = extractelement <1 x bfloat> %1287, i64 0
  br i1 %1097, label %1289, label %1291

1289:                                             ; preds = %1286
  %1290 = load <1 x bfloat>, ptr addrspace(1) %gep47.peel, align 2
  br label %1291

1291:                                             ; preds = %1289, %1286
  %1292 = phi <1 x bfloat> [ %1290, %1289 ], [ zeroinitializer, %1286 ]
  %1293 = extractelement <1 x bfloat> %1292, i64 0
  br i1 %1098, label %1294, label %1296

1294:                                             ; preds = %1291
  %1295 = load <1 x bfloat>, ptr addrspace(1) %gep49.peel, align 2
  br label %1296

1296:                                             ; preds = %1294, %1291
  %1297 = phi <1 x bfloat> [ %1295, %1294 ], [ zeroinitializer, %1291 ]
  %1298 = extractelement <1 x bfloat> %1297, i64 0
  br i1 %1099, label %1299, label %1301

1299:                                             ; preds = %1296
  %1300 = load <1 x bfloat>, ptr addrspace(1) %gep51.peel, align 2
  br label %1301

1301:                                             ; preds = %1299, %1296
  %1302 = phi <1 x bfloat> [ %1300, %1299 ], [ zeroinitializer, %1296 ]
  %1303 = extractelement <1 x bfloat> %1302, i64 0
  br i1 %1100, label %1304, label %1306

1304:                                             ; preds = %1301
  %1305 = load <1 x bfloat>, ptr addrspace(1) %gep53.peel, align 2
  br label %1306

1306:                                             ; preds = %1304, %1301
  %1307 = phi <1 x bfloat> [ %1305, %1304 ], [ zeroinitializer, %1301 ]
  %1308 = extractelement <1 x bfloat> %1307, i64 0
  br i1 %1101, label %1309, label %1311

1309:                                             ; preds = %1306
  %1310 = load <1 x bfloat>, ptr addrspace(1) %gep55.peel, align 2
  br label %1311

1311:                                             ; preds = %1309, %1306
  %1312 = phi <1 x bfloat> [ %1310, %1309 ], [ zeroinitializer, %1306 ]
  %1313 = extractelement <1 x bfloat> %1312, i64 0
  br i1 %1102, label %1314, label %1316

1314:                                             ; preds = %1311
  %1315 = load <1 x bfloat>, ptr addrspace(1) %gep57.peel, align 2
  br label %1316

1316:                                             ; preds = %1314, %1311
  %1317 = phi <1 x bfloat> [ %1315, %1314 ], [ zeroinitializer, %1311 ]
  %1318 = extractelement <1 x bfloat> %1317, i64 0
  br i1 %1103, label %1319, label %1321

1319:                                             ; preds = %1316
  %1320 = load <1 x bfloat>, ptr addrspace(1) %gep59.peel, align 2
  br label %1321

1321:                                             ; preds = %1319, %1316
  %1322 = phi <1 x bfloat> [ %1320, %1319 ], [ zeroinitializer, %1316 ]
  %1323 = extractelement <1 x bfloat> %1322, i64 0
  br i1 %1104, label %1324, label %1327

1324:                                             ; preds = %1321
  %1325 = load <1 x bfloat>, ptr addrspace(1) %gep61.peel, align 2
  %1326 = shufflevector <1 x bfloat> %1325, <1 x bfloat> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  br label %1327

1327:                                             ; preds = %1324, %1321
  %1328 = phi <8 x bfloat> [ %1326, %1324 ], [ <bfloat 0.000000e+00, bfloat undef, bfloat undef, bfloat undef, bfloat undef, bfloat undef, bfloat undef, bfloat undef>, %1321 ]
  %1329 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %839
  %1330 = load <8 x i16>, ptr addrspace(3) %1329, align 16
  %1331 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %840
  %1332 = load <8 x i16>, ptr addrspace(3) %1331, align 16
  %1333 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %841
  %1334 = load <8 x i16>, ptr addrspace(3) %1333, align 16
  %1335 = getelementptr inbounds nuw i8, ptr addrspace(3) %1329, i32 1024
  %1336 = load <8 x i16>, ptr addrspace(3) %1335, align 16
  %1337 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %1330, <8 x i16> %1037, <8 x float> zeroinitializer)
  %1338 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %1332, <8 x i16> %1039, <8 x float> %1337)
  %1339 = extractelement <8 x float> %1338, i64 0
  %1340 = extractelement <8 x float> %1338, i64 1
  %1341 = extractelement <8 x float> %1338, i64 2
  %1342 = extractelement <8 x float> %1338, i64 3
  %1343 = extractelement <8 x float> %1338, i64 4
  %1344 = extractelement <8 x float> %1338, i64 5
  %1345 = extractelement <8 x float> %1338, i64 6
  %1346 = extractelement <8 x float> %1338, i64 7
  %1347 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %1334, <8 x i16> %1037, <8 x float> zeroinitializer)
  %1348 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %1336, <8 x i16> %1039, <8 x float> %1347)
  %1349 = extractelement <8 x float> %1348, i64 0
  %1350 = extractelement <8 x float> %1348, i64 1
  %1351 = extractelement <8 x float> %1348, i64 2
  %1352 = extractelement <8 x float> %1348, i64 3
  %1353 = extractelement <8 x float> %1348, i64 4
  %1354 = extractelement <8 x float> %1348, i64 5
  %1355 = extractelement <8 x float> %1348, i64 6
  %1356 = extractelement <8 x float> %1348, i64 7
  %1357 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %1330, <8 x i16> %1038, <8 x float> zeroinitializer)
  %1358 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %1332, <8 x i16> %1040, <8 x float> %1357)
  %1359 = extractelement <8 x float> %1358, i64 0
  %1360 = extractelement <8 x float> %1358, i64 1
  %1361 = extractelement <8 x float> %1358, i64 2
  %1362 = extractelement <8 x float> %1358, i64 3
  %1363 = extractelement <8 x float> %1358, i64 4
  %1364 = extractelement <8 x float> %1358, i64 5
  %1365 = extractelement <8 x float> %1358, i64 6
  %1366 = extractelement <8 x float> %1358, i64 7
  %1367 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %1334, <8 x i16> %1038, <8 x float> zeroinitializer)
  %1368 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %1336, <8 x i16> %1040, <8 x float> %1367)
  %1369 = extractelement <8 x float> %1368, i64 0
  %1370 = extractelement <8 x float> %1368, i64 1
  %1371 = extractelement <8 x float> %1368, i64 2
  %1372 = extractelement <8 x float> %1368, i64 3
  %1373 = extractelement <8 x float> %1368, i64 4
  %1374 = extractelement <8 x float> %1368, i64 5
  %1375 = extractelement <8 x float> %1368, i64 6
  %1376 = extractelement <8 x float> %1368, i64 7
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  store <1 x bfloat> %912, ptr addrspace(3) %741, align 2
  store <1 x bfloat> %916, ptr addrspace(3) %742, align 2
  store <1 x bfloat> %944, ptr addrspace(3) %743, align 2
  store <1 x bfloat> %948, ptr addrspace(3) %744, align 2
  store <1 x bfloat> %976, ptr addrspace(3) %745, align 2
  store <1 x bfloat> %980, ptr addrspace(3) %746, align 2
  store <1 x bfloat> %1008, ptr addrspace(3) %747, align 2
  store <1 x bfloat> %1012, ptr addrspace(3) %748, align 2
  store <1 x bfloat> %920, ptr addrspace(3) %750, align 2
  store <1 x bfloat> %924, ptr addrspace(3) %751, align 2
  store <1 x bfloat> %952, ptr addrspace(3) %752, align 2
  store <1 x bfloat> %956, ptr addrspace(3) %753, align 2
  store <1 x bfloat> %984, ptr addrspace(3) %754, align 2
  store <1 x bfloat> %988, ptr addrspace(3) %755, align 2
  store <1 x bfloat> %1016, ptr addrspace(3) %756, align 2
  store <1 x bfloat> %1020, ptr addrspace(3) %757, align 2
  store <1 x bfloat> %928, ptr addrspace(3) %759, align 2
  store <1 x bfloat> %932, ptr addrspace(3) %760, align 2
  store <1 x bfloat> %960, ptr addrspace(3) %761, align 2
  store <1 x bfloat> %964, ptr addrspace(3) %762, align 2
  store <1 x bfloat> %992, ptr addrspace(3) %763, align 2
  store <1 x bfloat> %996, ptr addrspace(3) %764, align 2
  store <1 x bfloat> %1024, ptr addrspace(3) %765, align 2
  store <1 x bfloat> %1028, ptr addrspace(3) %766, align 2
  store <1 x bfloat> %936, ptr addrspace(3) %768, align 2
  store <1 x bfloat> %940, ptr addrspace(3) %769, align 2
  store <1 x bfloat> %968, ptr addrspace(3) %770, align 2
  store <1 x bfloat> %972, ptr addrspace(3) %771, align 2
  store <1 x bfloat> %1000, ptr addrspace(3) %772, align 2
  store <1 x bfloat> %1004, ptr addrspace(3) %773, align 2
  store <1 x bfloat> %1032, ptr addrspace(3) %774, align 2
  store <1 x bfloat> %1036, ptr addrspace(3) %775, align 2
  %1377 = insertelement <8 x bfloat> poison, bfloat %1173, i64 0
  %1378 = insertelement <8 x bfloat> %1377, bfloat %1178, i64 1
  %1379 = insertelement <8 x bfloat> %1378, bfloat %1183, i64 2
  %1380 = insertelement <8 x bfloat> %1379, bfloat %1188, i64 3
  %1381 = insertelement <8 x bfloat> %1380, bfloat %1193, i64 4
  %1382 = insertelement <8 x bfloat> %1381, bfloat %1198, i64 5
  %1383 = insertelement <8 x bfloat> %1382, bfloat %1203, i64 6
  %1384 = insertelement <8 x bfloat> %1383, bfloat %1208, i64 7
  store <8 x bfloat> %1384, ptr addrspace(3) %783, align 16
  %1385 = insertelement <8 x bfloat> poison, bfloat %1213, i64 0
  %1386 = insertelement <8 x bfloat> %1385, bfloat %1218, i64 1
  %1387 = insertelement <8 x bfloat> %1386, bfloat %1223, i64 2
  %1388 = insertelement <8 x bfloat> %1387, bfloat %1228, i64 3
  %1389 = insertelement <8 x bfloat> %1388, bfloat %1233, i64 4
  %1390 = insertelement <8 x bfloat> %1389, bfloat %1238, i64 5
  %1391 = insertelement <8 x bfloat> %1390, bfloat %1243, i64 6
  %1392 = insertelement <8 x bfloat> %1391, bfloat %1248, i64 7
  store <8 x bfloat> %1392, ptr addrspace(3) %793, align 16
  %1393 = insertelement <8 x bfloat> poison, bfloat %1253, i64 0
  %1394 = insertelement <8 x bfloat> %1393, bfloat %1258, i64 1
  %1395 = insertelement <8 x bfloat> %1394, bfloat %1263, i64 2
  %1396 = insertelement <8 x bfloat> %1395, bfloat %1268, i64 3
  %1397 = insertelement <8 x bfloat> %1396, bfloat %1273, i64 4
  %1398 = insertelement <8 x bfloat> %1397, bfloat %1278, i64 5
  %1399 = insertelement <8 x bfloat> %1398, bfloat %1283, i64 6
  %1400 = insertelement <8 x bfloat> %1399, bfloat %1288, i64 7
  store <8 x bfloat> %1400, ptr addrspace(3) %803, align 16
  %1401 = insertelement <8 x bfloat> poison, bfloat %1293, i64 0
  %1402 = insertelement <8 x bfloat> %1401, bfloat %1298, i64 1
  %1403 = insertelement <8 x bfloat> %1402, bfloat %1303, i64 2
  %1404 = insertelement <8 x bfloat> %1403, bfloat %1308, i64 3
  %1405 = insertelement <8 x bfloat> %1404, bfloat %1313, i64 4
  %1406 = insertelement <8 x bfloat> %1405, bfloat %1318, i64 5
  %1407 = insertelement <8 x bfloat> %1406, bfloat %1323, i64 6
  %1408 = shufflevector <8 x bfloat> %1407, <8 x bfloat> %1328, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 8>
  store <8 x bfloat> %1408, ptr addrspace(3) %813, align 16
  %1409 = icmp samesign ugt i32 %822, 32
  br i1 %1409, label %.peel.next, label %._crit_edge

.peel.next:                                       ; preds = %1327
  %1410 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %839
  %1411 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %840
  %1412 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %841
  %1413 = getelementptr inbounds nuw i8, ptr addrspace(3) %1410, i32 1024
  br label %1414

1414:                                             ; preds = %.peel.next, %1965
  %1415 = phi float [ %1339, %.peel.next ], [ %1981, %1965 ]
  %1416 = phi float [ %1340, %.peel.next ], [ %1982, %1965 ]
  %1417 = phi float [ %1341, %.peel.next ], [ %1983, %1965 ]
  %1418 = phi float [ %1342, %.peel.next ], [ %1984, %1965 ]
  %1419 = phi float [ %1343, %.peel.next ], [ %1985, %1965 ]
  %1420 = phi float [ %1344, %.peel.next ], [ %1986, %1965 ]
  %1421 = phi float [ %1345, %.peel.next ], [ %1987, %1965 ]
  %1422 = phi float [ %1346, %.peel.next ], [ %1988, %1965 ]
  %1423 = phi float [ %1349, %.peel.next ], [ %1999, %1965 ]
  %1424 = phi float [ %1350, %.peel.next ], [ %2000, %1965 ]
  %1425 = phi float [ %1351, %.peel.next ], [ %2001, %1965 ]
  %1426 = phi float [ %1352, %.peel.next ], [ %2002, %1965 ]
  %1427 = phi float [ %1353, %.peel.next ], [ %2003, %1965 ]
  %1428 = phi float [ %1354, %.peel.next ], [ %2004, %1965 ]
  %1429 = phi float [ %1355, %.peel.next ], [ %2005, %1965 ]
  %1430 = phi float [ %1356, %.peel.next ], [ %2006, %1965 ]
  %1431 = phi float [ %1359, %.peel.next ], [ %2017, %1965 ]
  %1432 = phi float [ %1360, %.peel.next ], [ %2018, %1965 ]
  %1433 = phi float [ %1361, %.peel.next ], [ %2019, %1965 ]
  %1434 = phi float [ %1362, %.peel.next ], [ %2020, %1965 ]
  %1435 = phi float [ %1363, %.peel.next ], [ %2021, %1965 ]
  %1436 = phi float [ %1364, %.peel.next ], [ %2022, %1965 ]
  %1437 = phi float [ %1365, %.peel.next ], [ %2023, %1965 ]
  %1438 = phi float [ %1366, %.peel.next ], [ %2024, %1965 ]
  %1439 = phi float [ %1369, %.peel.next ], [ %2035, %1965 ]
  %1440 = phi float [ %1370, %.peel.next ], [ %2036, %1965 ]
  %1441 = phi float [ %1371, %.peel.next ], [ %2037, %1965 ]
  %1442 = phi float [ %1372, %.peel.next ], [ %2038, %1965 ]
  %1443 = phi float [ %1373, %.peel.next ], [ %2039, %1965 ]
  %1444 = phi float [ %1374, %.peel.next ], [ %2040, %1965 ]
  %1445 = phi float [ %1375, %.peel.next ], [ %2041, %1965 ]
  %1446 = phi float [ %1376, %.peel.next ], [ %2042, %1965 ]
  %1447 = phi i32 [ 32, %.peel.next ], [ %1448, %1965 ]
  %1448 = add i32 %1447, 32
  %1449 = add i32 %1447, 33
  %1450 = add i32 %1447, 34
  %1451 = add i32 %1447, 35
  %1452 = add i32 %1447, 36
  %1453 = add i32 %1447, 37
  %1454 = add i32 %1447, 38
  %1455 = add i32 %1447, 39
  %1456 = add i32 %1447, 40
  %1457 = add i32 %1447, 41
  %1458 = add i32 %1447, 42
  %1459 = add i32 %1447, 43
  %1460 = add i32 %1447, 44
  %1461 = add i32 %1447, 45
  %1462 = add i32 %1447, 46
  %1463 = add i32 %1447, 47
  %1464 = add i32 %1447, 48
  %1465 = add i32 %1447, 49
  %1466 = add i32 %1447, 50
  %1467 = add i32 %1447, 51
  %1468 = add i32 %1447, 52
  %1469 = add i32 %1447, 53
  %1470 = add i32 %1447, 54
  %1471 = add i32 %1447, 55
  %1472 = add i32 %1447, 56
  %1473 = add i32 %1447, 57
  %1474 = add i32 %1447, 58
  %1475 = add i32 %1447, 59
  %1476 = add i32 %1447, 60
  %1477 = add i32 %1447, 61
  %1478 = add i32 %1447, 62
  %1479 = add i32 %1447, 63
  %1480 = or disjoint i32 %1448, %12
  %1481 = icmp slt i32 %1480, %5
  %1482 = and i1 %68, %1481
  %1483 = and i1 %69, %1481
  %1484 = and i1 %70, %1481
  %1485 = and i1 %71, %1481
  %1486 = and i1 %72, %1481
  %1487 = and i1 %73, %1481
  %1488 = and i1 %74, %1481
  %1489 = and i1 %75, %1481
  %1490 = and i1 %76, %1481
  %1491 = and i1 %77, %1481
  %1492 = and i1 %78, %1481
  %1493 = and i1 %79, %1481
  %1494 = and i1 %80, %1481
  %1495 = and i1 %81, %1481
  %1496 = and i1 %82, %1481
  %1497 = and i1 %83, %1481
  %1498 = and i1 %84, %1481
  %1499 = and i1 %85, %1481
  %1500 = and i1 %86, %1481
  %1501 = and i1 %87, %1481
  %1502 = and i1 %88, %1481
  %1503 = and i1 %89, %1481
  %1504 = and i1 %90, %1481
  %1505 = and i1 %91, %1481
  %1506 = and i1 %92, %1481
  %1507 = and i1 %93, %1481
  %1508 = and i1 %94, %1481
  %1509 = and i1 %95, %1481
  %1510 = and i1 %96, %1481
  %1511 = and i1 %97, %1481
  %1512 = and i1 %98, %1481
  %1513 = and i1 %99, %1481
  %1514 = sext i32 %1480 to i64
  %1515 = getelementptr [2 x i8], ptr addrspace(1) %135, i64 %1514
  %1516 = getelementptr [2 x i8], ptr addrspace(1) %137, i64 %1514
  %1517 = getelementptr [2 x i8], ptr addrspace(1) %139, i64 %1514
  %1518 = getelementptr [2 x i8], ptr addrspace(1) %141, i64 %1514
  %1519 = getelementptr [2 x i8], ptr addrspace(1) %143, i64 %1514
  %1520 = getelementptr [2 x i8], ptr addrspace(1) %145, i64 %1514
  %1521 = getelementptr [2 x i8], ptr addrspace(1) %147, i64 %1514
  %1522 = getelementptr [2 x i8], ptr addrspace(1) %149, i64 %1514
  %1523 = getelementptr [2 x i8], ptr addrspace(1) %151, i64 %1514
  %1524 = getelementptr [2 x i8], ptr addrspace(1) %153, i64 %1514
  %1525 = getelementptr [2 x i8], ptr addrspace(1) %155, i64 %1514
  %1526 = getelementptr [2 x i8], ptr addrspace(1) %157, i64 %1514
  %1527 = getelementptr [2 x i8], ptr addrspace(1) %159, i64 %1514
  %1528 = getelementptr [2 x i8], ptr addrspace(1) %161, i64 %1514
  %1529 = getelementptr [2 x i8], ptr addrspace(1) %163, i64 %1514
  %1530 = getelementptr [2 x i8], ptr addrspace(1) %165, i64 %1514
  %1531 = getelementptr [2 x i8], ptr addrspace(1) %167, i64 %1514
  %1532 = getelementptr [2 x i8], ptr addrspace(1) %169, i64 %1514
  %1533 = getelementptr [2 x i8], ptr addrspace(1) %171, i64 %1514
  %1534 = getelementptr [2 x i8], ptr addrspace(1) %173, i64 %1514
  %1535 = getelementptr [2 x i8], ptr addrspace(1) %175, i64 %1514
  %1536 = getelementptr [2 x i8], ptr addrspace(1) %177, i64 %1514
  %1537 = getelementptr [2 x i8], ptr addrspace(1) %179, i64 %1514
  %1538 = getelementptr [2 x i8], ptr addrspace(1) %181, i64 %1514
  %1539 = getelementptr [2 x i8], ptr addrspace(1) %183, i64 %1514
  %1540 = getelementptr [2 x i8], ptr addrspace(1) %185, i64 %1514
  %1541 = getelementptr [2 x i8], ptr addrspace(1) %187, i64 %1514
  %1542 = getelementptr [2 x i8], ptr addrspace(1) %189, i64 %1514
  %1543 = getelementptr [2 x i8], ptr addrspace(1) %191, i64 %1514
  %1544 = getelementptr [2 x i8], ptr addrspace(1) %193, i64 %1514
  %1545 = getelementptr [2 x i8], ptr addrspace(1) %195, i64 %1514
  br i1 %1482, label %1546, label %1549

1546:                                             ; preds = %1414
  %1547 = getelementptr [2 x i8], ptr addrspace(1) %133, i64 %1514
  %1548 = load <1 x bfloat>, ptr addrspace(1) %1547, align 2
  br label %1549

1549:                                             ; preds = %1546, %1414
  %1550 = phi <1 x bfloat> [ %1548, %1546 ], [ zeroinitializer, %1414 ]
  br i1 %1483, label %1551, label %1553

1551:                                             ; preds = %1549
  %1552 = load <1 x bfloat>, ptr addrspace(1) %1515, align 2
  br label %1553

1553:                                             ; preds = %1551, %1549
  %1554 = phi <1 x bfloat> [ %1552, %1551 ], [ zeroinitializer, %1549 ]
  br i1 %1484, label %1555, label %1557

1555:                                             ; preds = %1553
  %1556 = load <1 x bfloat>, ptr addrspace(1) %1516, align 2
  br label %1557

1557:                                             ; preds = %1555, %1553
  %1558 = phi <1 x bfloat> [ %1556, %1555 ], [ zeroinitializer, %1553 ]
  br i1 %1485, label %1559, label %1561

1559:                                             ; preds = %1557
  %1560 = load <1 x bfloat>, ptr addrspace(1) %1517, align 2
  br label %1561

1561:                                             ; preds = %1559, %1557
  %1562 = phi <1 x bfloat> [ %1560, %1559 ], [ zeroinitializer, %1557 ]
  br i1 %1486, label %1563, label %1565

1563:                                             ; preds = %1561
  %1564 = load <1 x bfloat>, ptr addrspace(1) %1518, align 2
  br label %1565

1565:                                             ; preds = %1563, %1561
  %1566 = phi <1 x bfloat> [ %1564, %1563 ], [ zeroinitializer, %1561 ]
  br i1 %1487, label %1567, label %1569

1567:                                             ; preds = %1565
  %1568 = load <1 x bfloat>, ptr addrspace(1) %1519, align 2
  br label %1569

1569:                                             ; preds = %1567, %1565
  %1570 = phi <1 x bfloat> [ %1568, %1567 ], [ zeroinitializer, %1565 ]
  br i1 %1488, label %1571, label %1573

1571:                                             ; preds = %1569
  %1572 = load <1 x bfloat>, ptr addrspace(1) %1520, align 2
  br label %1573

1573:                                             ; preds = %1571, %1569
  %1574 = phi <1 x bfloat> [ %1572, %1571 ], [ zeroinitializer, %1569 ]
  br i1 %1489, label %1575, label %1577

1575:                                             ; preds = %1573
  %1576 = load <1 x bfloat>, ptr addrspace(1) %1521, align 2
  br label %1577

1577:                                             ; preds = %1575, %1573
  %1578 = phi <1 x bfloat> [ %1576, %1575 ], [ zeroinitializer, %1573 ]
  br i1 %1490, label %1579, label %1581

1579:                                             ; preds = %1577
  %1580 = load <1 x bfloat>, ptr addrspace(1) %1522, align 2
  br label %1581

1581:                                             ; preds = %1579, %1577
  %1582 = phi <1 x bfloat> [ %1580, %1579 ], [ zeroinitializer, %1577 ]
  br i1 %1491, label %1583, label %1585

1583:                                             ; preds = %1581
  %1584 = load <1 x bfloat>, ptr addrspace(1) %1523, align 2
  br label %1585

1585:                                             ; preds = %1583, %1581
  %1586 = phi <1 x bfloat> [ %1584, %1583 ], [ zeroinitializer, %1581 ]
  br i1 %1492, label %1587, label %1589

1587:                                             ; preds = %1585
  %1588 = load <1 x bfloat>, ptr addrspace(1) %1524, align 2
  br label %1589

1589:                                             ; preds = %1587, %1585
  %1590 = phi <1 x bfloat> [ %1588, %1587 ], [ zeroinitializer, %1585 ]
  br i1 %1493, label %1591, label %1593

1591:                                             ; preds = %1589
  %1592 = load <1 x bfloat>, ptr addrspace(1) %1525, align 2
  br label %1593

1593:                                             ; preds = %1591, %1589
  %1594 = phi <1 x bfloat> [ %1592, %1591 ], [ zeroinitializer, %1589 ]
  br i1 %1494, label %1595, label %1597

1595:                                             ; preds = %1593
  %1596 = load <1 x bfloat>, ptr addrspace(1) %1526, align 2
  br label %1597

1597:                                             ; preds = %1595, %1593
  %1598 = phi <1 x bfloat> [ %1596, %1595 ], [ zeroinitializer, %1593 ]
  br i1 %1495, label %1599, label %1601

1599:                                             ; preds = %1597
  %1600 = load <1 x bfloat>, ptr addrspace(1) %1527, align 2
  br label %1601

1601:                                             ; preds = %1599, %1597
  %1602 = phi <1 x bfloat> [ %1600, %1599 ], [ zeroinitializer, %1597 ]
  br i1 %1496, label %1603, label %1605

1603:                                             ; preds = %1601
  %1604 = load <1 x bfloat>, ptr addrspace(1) %1528, align 2
  br label %1605

1605:                                             ; preds = %1603, %1601
  %1606 = phi <1 x bfloat> [ %1604, %1603 ], [ zeroinitializer, %1601 ]
  br i1 %1497, label %1607, label %1609

1607:                                             ; preds = %1605
  %1608 = load <1 x bfloat>, ptr addrspace(1) %1529, align 2
  br label %1609

1609:                                             ; preds = %1607, %1605
  %1610 = phi <1 x bfloat> [ %1608, %1607 ], [ zeroinitializer, %1605 ]
  br i1 %1498, label %1611, label %1613

1611:                                             ; preds = %1609
  %1612 = load <1 x bfloat>, ptr addrspace(1) %1530, align 2
  br label %1613

1613:                                             ; preds = %1611, %1609
  %1614 = phi <1 x bfloat> [ %1612, %1611 ], [ zeroinitializer, %1609 ]
  br i1 %1499, label %1615, label %1617

1615:                                             ; preds = %1613
  %1616 = load <1 x bfloat>, ptr addrspace(1) %1531, align 2
  br label %1617

1617:                                             ; preds = %1615, %1613
  %1618 = phi <1 x bfloat> [ %1616, %1615 ], [ zeroinitializer, %1613 ]
  br i1 %1500, label %1619, label %1621

1619:                                             ; preds = %1617
  %1620 = load <1 x bfloat>, ptr addrspace(1) %1532, align 2
  br label %1621

1621:                                             ; preds = %1619, %1617
  %1622 = phi <1 x bfloat> [ %1620, %1619 ], [ zeroinitializer, %1617 ]
  br i1 %1501, label %1623, label %1625

1623:                                             ; preds = %1621
  %1624 = load <1 x bfloat>, ptr addrspace(1) %1533, align 2
  br label %1625

1625:                                             ; preds = %1623, %1621
  %1626 = phi <1 x bfloat> [ %1624, %1623 ], [ zeroinitializer, %1621 ]
  br i1 %1502, label %1627, label %1629

1627:                                             ; preds = %1625
  %1628 = load <1 x bfloat>, ptr addrspace(1) %1534, align 2
  br label %1629

1629:                                             ; preds = %1627, %1625
  %1630 = phi <1 x bfloat> [ %1628, %1627 ], [ zeroinitializer, %1625 ]
  br i1 %1503, label %1631, label %1633

1631:                                             ; preds = %1629
  %1632 = load <1 x bfloat>, ptr addrspace(1) %1535, align 2
  br label %1633

1633:                                             ; preds = %1631, %1629
  %1634 = phi <1 x bfloat> [ %1632, %1631 ], [ zeroinitializer, %1629 ]
  br i1 %1504, label %1635, label %1637

1635:                                             ; preds = %1633
  %1636 = load <1 x bfloat>, ptr addrspace(1) %1536, align 2
  br label %1637

1637:                                             ; preds = %1635, %1633
  %1638 = phi <1 x bfloat> [ %1636, %1635 ], [ zeroinitializer, %1633 ]
  br i1 %1505, label %1639, label %1641

1639:                                             ; preds = %1637
  %1640 = load <1 x bfloat>, ptr addrspace(1) %1537, align 2
  br label %1641

1641:                                             ; preds = %1639, %1637
  %1642 = phi <1 x bfloat> [ %1640, %1639 ], [ zeroinitializer, %1637 ]
  br i1 %1506, label %1643, label %1645

1643:                                             ; preds = %1641
  %1644 = load <1 x bfloat>, ptr addrspace(1) %1538, align 2
  br label %1645

1645:                                             ; preds = %1643, %1641
  %1646 = phi <1 x bfloat> [ %1644, %1643 ], [ zeroinitializer, %1641 ]
  br i1 %1507, label %1647, label %1649

1647:                                             ; preds = %1645
  %1648 = load <1 x bfloat>, ptr addrspace(1) %1539, align 2
  br label %1649

1649:                                             ; preds = %1647, %1645
  %1650 = phi <1 x bfloat> [ %1648, %1647 ], [ zeroinitializer, %1645 ]
  br i1 %1508, label %1651, label %1653

1651:                                             ; preds = %1649
  %1652 = load <1 x bfloat>, ptr addrspace(1) %1540, align 2
  br label %1653

1653:                                             ; preds = %1651, %1649
  %1654 = phi <1 x bfloat> [ %1652, %1651 ], [ zeroinitializer, %1649 ]
  br i1 %1509, label %1655, label %1657

1655:                                             ; preds = %1653
  %1656 = load <1 x bfloat>, ptr addrspace(1) %1541, align 2
  br label %1657

1657:                                             ; preds = %1655, %1653
  %1658 = phi <1 x bfloat> [ %1656, %1655 ], [ zeroinitializer, %1653 ]
  br i1 %1510, label %1659, label %1661

1659:                                             ; preds = %1657
  %1660 = load <1 x bfloat>, ptr addrspace(1) %1542, align 2
  br label %1661

1661:                                             ; preds = %1659, %1657
  %1662 = phi <1 x bfloat> [ %1660, %1659 ], [ zeroinitializer, %1657 ]
  br i1 %1511, label %1663, label %1665

1663:                                             ; preds = %1661
  %1664 = load <1 x bfloat>, ptr addrspace(1) %1543, align 2
  br label %1665

1665:                                             ; preds = %1663, %1661
  %1666 = phi <1 x bfloat> [ %1664, %1663 ], [ zeroinitializer, %1661 ]
  br i1 %1512, label %1667, label %1669

1667:                                             ; preds = %1665
  %1668 = load <1 x bfloat>, ptr addrspace(1) %1544, align 2
  br label %1669

1669:                                             ; preds = %1667, %1665
  %1670 = phi <1 x bfloat> [ %1668, %1667 ], [ zeroinitializer, %1665 ]
  br i1 %1513, label %1671, label %1673

1671:                                             ; preds = %1669
  %1672 = load <1 x bfloat>, ptr addrspace(1) %1545, align 2
  br label %1673

1673:                                             ; preds = %1671, %1669
  %1674 = phi <1 x bfloat> [ %1672, %1671 ], [ zeroinitializer, %1669 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %1675 = load <8 x i16>, ptr addrspace(3) %827, align 16
  %1676 = load <8 x i16>, ptr addrspace(3) %828, align 16
  %1677 = load <8 x i16>, ptr addrspace(3) %830, align 16
  %1678 = load <8 x i16>, ptr addrspace(3) %831, align 16
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
  %1701 = icmp slt i32 %1470, %5
  %1702 = icmp slt i32 %1471, %5
  %1703 = icmp slt i32 %1472, %5
  %1704 = icmp slt i32 %1473, %5
  %1705 = icmp slt i32 %1474, %5
  %1706 = icmp slt i32 %1475, %5
  %1707 = icmp slt i32 %1476, %5
  %1708 = icmp slt i32 %1477, %5
  %1709 = icmp slt i32 %1478, %5
  %1710 = icmp slt i32 %1479, %5
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
  %1733 = and i1 %196, %1701
  %1734 = and i1 %196, %1702
  %1735 = and i1 %196, %1703
  %1736 = and i1 %196, %1704
  %1737 = and i1 %196, %1705
  %1738 = and i1 %196, %1706
  %1739 = and i1 %196, %1707
  %1740 = and i1 %196, %1708
  %1741 = and i1 %196, %1709
  %1742 = and i1 %196, %1710
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
  %1764 = mul i32 %1470, %4
  %1765 = mul i32 %1471, %4
  %1766 = mul i32 %1472, %4
  %1767 = mul i32 %1473, %4
  %1768 = mul i32 %1474, %4
  %1769 = mul i32 %1475, %4
  %1770 = mul i32 %1476, %4
  %1771 = mul i32 %1477, %4
  %1772 = mul i32 %1478, %4
  %1773 = mul i32 %1479, %4
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
  %1795 = sext i32 %1764 to i64
  %1796 = sext i32 %1765 to i64
  %1797 = sext i32 %1766 to i64
  %1798 = sext i32 %1767 to i64
  %1799 = sext i32 %1768 to i64
  %1800 = sext i32 %1769 to i64
  %1801 = sext i32 %1770 to i64
  %1802 = sext i32 %1771 to i64
  %1803 = sext i32 %1772 to i64
  %1804 = sext i32 %1773 to i64
  %gep = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1774
  %gep3 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1775
  %gep5 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1776
  %gep7 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1777
  %gep9 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1778
  %gep11 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1779
  %gep13 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1780
  %gep15 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1781
  %gep17 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1782
  %gep19 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1783
  %gep21 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1784
  %gep23 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1785
  %gep25 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1786
  %gep27 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1787
  %gep29 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1788
  %gep31 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1789
  %gep33 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1790
  %gep35 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1791
  %gep37 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1792
  %gep39 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1793
  %gep41 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1794
  %gep43 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1795
  %gep45 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1796
  %gep47 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1797
  %gep49 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1798
  %gep51 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1799
  %gep53 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1800
  %gep55 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1801
  %gep57 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1802
  %gep59 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1803
  %gep61 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1804
  br i1 %1711, label %1805, label %1809

1805:                                             ; preds = %1673
  %1806 = mul i32 %1448, %4
  %1807 = sext i32 %1806 to i64
  %gep63 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1807
  %1808 = load <1 x bfloat>, ptr addrspace(1) %gep63, align 2
  br label %1809

1809:                                             ; preds = %1805, %1673
  %1810 = phi <1 x bfloat> [ %1808, %1805 ], [ zeroinitializer, %1673 ]
  %1811 = extractelement <1 x bfloat> %1810, i64 0
  br i1 %1712, label %1812, label %1814

1812:                                             ; preds = %1809
  %1813 = load <1 x bfloat>, ptr addrspace(1) %gep, align 2
  br label %1814

1814:                                             ; preds = %1812, %1809
  %1815 = phi <1 x bfloat> [ %1813, %1812 ], [ zeroinitializer, %1809 ]
  %1816 = extractelement <1 x bfloat> %1815, i64 0
  br i1 %1713, label %1817, label %1819

1817:                                             ; preds = %1814
  %1818 = load <1 x bfloat>, ptr addrspace(1) %gep3, align 2
  br label %1819

1819:                                             ; preds = %1817, %1814
  %1820 = phi <1 x bfloat> [ %1818, %1817 ], [ zeroinitializer, %1814 ]
  %1821 = extractelement <1 x bfloat> %1820, i64 0
  br i1 %1714, label %1822, label %1824

1822:                                             ; preds = %1819
  %1823 = load <1 x bfloat>, ptr addrspace(1) %gep5, align 2
  br label %1824

1824:                                             ; preds = %1822, %1819
  %1825 = phi <1 x bfloat> [ %1823, %1822 ], [ zeroinitializer, %1819 ]
  %1826 = extractelement <1 x bfloat> %1825, i64 0
  br i1 %1715, label %1827, label %1829

1827:                                             ; preds = %1824
  %1828 = load <1 x bfloat>, ptr addrspace(1) %gep7, align 2
  br label %1829

1829:                                             ; preds = %1827, %1824
  %1830 = phi <1 x bfloat> [ %1828, %1827 ], [ zeroinitializer, %1824 ]
  %1831 = extractelement <1 x bfloat> %1830, i64 0
  br i1 %1716, label %1832, label %1834

1832:                                             ; preds = %1829
  %1833 = load <1 x bfloat>, ptr addrspace(1) %gep9, align 2
  br label %1834

1834:                                             ; preds = %1832, %1829
  %1835 = phi <1 x bfloat> [ %1833, %1832 ], [ zeroinitializer, %1829 ]
  %1836 = extractelement <1 x bfloat> %1835, i64 0
  br i1 %1717, label %1837, label %1839

1837:                                             ; preds = %1834
  %1838 = load <1 x bfloat>, ptr addrspace(1) %gep11, align 2
  br label %1839

1839:                                             ; preds = %1837, %1834
  %1840 = phi <1 x bfloat> [ %1838, %1837 ], [ zeroinitializer, %1834 ]
  %1841 = extractelement <1 x bfloat> %1840, i64 0
  br i1 %1718, label %1842, label %1844

1842:                                             ; preds = %1839
  %1843 = load <1 x bfloat>, ptr addrspace(1) %gep13, align 2
  br label %1844

1844:                                             ; preds = %1842, %1839
  %1845 = phi <1 x bfloat> [ %1843, %1842 ], [ zeroinitializer, %1839 ]
  %1846 = extractelement <1 x bfloat> %1845, i64 0
  br i1 %1719, label %1847, label %1849

1847:                                             ; preds = %1844
  %1848 = load <1 x bfloat>, ptr addrspace(1) %gep15, align 2
  br label %1849

1849:                                             ; preds = %1847, %1844
  %1850 = phi <1 x bfloat> [ %1848, %1847 ], [ zeroinitializer, %1844 ]
  %1851 = extractelement <1 x bfloat> %1850, i64 0
  br i1 %1720, label %1852, label %1854

1852:                                             ; preds = %1849
  %1853 = load <1 x bfloat>, ptr addrspace(1) %gep17, align 2
  br label %1854

1854:                                             ; preds = %1852, %1849
  %1855 = phi <1 x bfloat> [ %1853, %1852 ], [ zeroinitializer, %1849 ]
  %1856 = extractelement <1 x bfloat> %1855, i64 0
  br i1 %1721, label %1857, label %1859

1857:                                             ; preds = %1854
  %1858 = load <1 x bfloat>, ptr addrspace(1) %gep19, align 2
  br label %1859

1859:                                             ; preds = %1857, %1854
  %1860 = phi <1 x bfloat> [ %1858, %1857 ], [ zeroinitializer, %1854 ]
  %1861 = extractelement <1 x bfloat> %1860, i64 0
  br i1 %1722, label %1862, label %1864

1862:                                             ; preds = %1859
  %1863 = load <1 x bfloat>, ptr addrspace(1) %gep21, align 2
  br label %1864

1864:                                             ; preds = %1862, %1859
  %1865 = phi <1 x bfloat> [ %1863, %1862 ], [ zeroinitializer, %1859 ]
  %1866 = extractelement <1 x bfloat> %1865, i64 0
  br i1 %1723, label %1867, label %1869

1867:                                             ; preds = %1864
  %1868 = load <1 x bfloat>, ptr addrspace(1) %gep23, align 2
  br label %1869

1869:                                             ; preds = %1867, %1864
  %1870 = phi <1 x bfloat> [ %1868, %1867 ], [ zeroinitializer, %1864 ]
  %1871 = extractelement <1 x bfloat> %1870, i64 0
  br i1 %1724, label %1872, label %1874

1872:                                             ; preds = %1869
  %1873 = load <1 x bfloat>, ptr addrspace(1) %gep25, align 2
  br label %1874

1874:                                             ; preds = %1872, %1869
  %1875 = phi <1 x bfloat> [ %1873, %1872 ], [ zeroinitializer, %1869 ]
  %1876 = extractelement <1 x bfloat> %1875, i64 0
  br i1 %1725, label %1877, label %1879

1877:                                             ; preds = %1874
  %1878 = load <1 x bfloat>, ptr addrspace(1) %gep27, align 2
  br label %1879

1879:                                             ; preds = %1877, %1874
  %1880 = phi <1 x bfloat> [ %1878, %1877 ], [ zeroinitializer, %1874 ]
  %1881 = extractelement <1 x bfloat> %1880, i64 0
  br i1 %1726, label %1882, label %1884

1882:                                             ; preds = %1879
  %1883 = load <1 x bfloat>, ptr addrspace(1) %gep29, align 2
  br label %1884

1884:                                             ; preds = %1882, %1879
  %1885 = phi <1 x bfloat> [ %1883, %1882 ], [ zeroinitializer, %1879 ]
  %1886 = extractelement <1 x bfloat> %1885, i64 0
  br i1 %1727, label %1887, label %1889

1887:                                             ; preds = %1884
  %1888 = load <1 x bfloat>, ptr addrspace(1) %gep31, align 2
  br label %1889

1889:                                             ; preds = %1887, %1884
  %1890 = phi <1 x bfloat> [ %1888, %1887 ], [ zeroinitializer, %1884 ]
  %1891 = extractelement <1 x bfloat> %1890, i64 0
  br i1 %1728, label %1892, label %1894

1892:                                             ; preds = %1889
  %1893 = load <1 x bfloat>, ptr addrspace(1) %gep33, align 2
  br label %1894

1894:                                             ; preds = %1892, %1889
  %1895 = phi <1 x bfloat> [ %1893, %1892 ], [ zeroinitializer, %1889 ]
  %1896 = extractelement <1 x bfloat> %1895, i64 0
  br i1 %1729, label %1897, label %1899

1897:                                             ; preds = %1894
  %1898 = load <1 x bfloat>, ptr addrspace(1) %gep35, align 2
  br label %1899

1899:                                             ; preds = %1897, %1894
  %1900 = phi <1 x bfloat> [ %1898, %1897 ], [ zeroinitializer, %1894 ]
  %1901 = extractelement <1 x bfloat> %1900, i64 0
  br i1 %1730, label %1902, label %1904

1902:                                             ; preds = %1899
  %1903 = load <1 x bfloat>, ptr addrspace(1) %gep37, align 2
  br label %1904

1904:                                             ; preds = %1902, %1899
  %1905 = phi <1 x bfloat> [ %1903, %1902 ], [ zeroinitializer, %1899 ]
  %1906 = extractelement <1 x bfloat> %1905, i64 0
  br i1 %1731, label %1907, label %1909

1907:                                             ; preds = %1904
  %1908 = load <1 x bfloat>, ptr addrspace(1) %gep39, align 2
  br label %1909

1909:                                             ; preds = %1907, %1904
  %1910 = phi <1 x bfloat> [ %1908, %1907 ], [ zeroinitializer, %1904 ]
  %1911 = extractelement <1 x bfloat> %1910, i64 0
  br i1 %1732, label %1912, label %1914

1912:                                             ; preds = %1909
  %1913 = load <1 x bfloat>, ptr addrspace(1) %gep41, align 2
  br label %1914

1914:                                             ; preds = %1912, %1909
  %1915 = phi <1 x bfloat> [ %1913, %1912 ], [ zeroinitializer, %1909 ]
  %1916 = extractelement <1 x bfloat> %1915, i64 0
  br i1 %1733, label %1917, label %1919

1917:                                             ; preds = %1914
  %1918 = load <1 x bfloat>, ptr addrspace(1) %gep43, align 2
  br label %1919

1919:                                             ; preds = %1917, %1914
  %1920 = phi <1 x bfloat> [ %1918, %1917 ], [ zeroinitializer, %1914 ]
  %1921 = extractelement <1 x bfloat> %1920, i64 0
  br i1 %1734, label %1922, label %1924

1922:                                             ; preds = %1919
  %1923 = load <1 x bfloat>, ptr addrspace(1) %gep45, align 2
  br label %1924

1924:                                             ; preds = %1922, %1919
  %1925 = phi <1 x bfloat> [ %1923, %1922 ], [ zeroinitializer, %1919 ]
  %1926 = extractelement <1 x bfloat> %1925, i64 0
  br i1 %1735, label %1927, label %1929

1927:                                             ; preds = %1924
  %1928 = load <1 x bfloat>, ptr addrspace(1) %gep47, align 2
  br label %1929

1929:                                             ; preds = %1927, %1924
  %1930 = phi <1 x bfloat> [ %1928, %1927 ], [ zeroinitializer, %1924 ]
  %1931 = extractelement <1 x bfloat> %1930, i64 0
  br i1 %1736, label %1932, label %1934

1932:                                             ; preds = %1929
  %1933 = load <1 x bfloat>, ptr addrspace(1) %gep49, align 2
  br label %1934

1934:                                             ; preds = %1932, %1929
  %1935 = phi <1 x bfloat> [ %1933, %1932 ], [ zeroinitializer, %1929 ]
  %1936 = extractelement <1 x bfloat> %1935, i64 0
  br i1 %1737, label %1937, label %1939

1937:                                             ; preds = %1934
  %1938 = load <1 x bfloat>, ptr addrspace(1) %gep51, align 2
  br label %1939

1939:                                             ; preds = %1937, %1934
  %1940 = phi <1 x bfloat> [ %1938, %1937 ], [ zeroinitializer, %1934 ]
  %1941 = extractelement <1 x bfloat> %1940, i64 0
  br i1 %1738, label %1942, label %1944

1942:                                             ; preds = %1939
  %1943 = load <1 x bfloat>, ptr addrspace(1) %gep53, align 2
  br label %1944

1944:                                             ; preds = %1942, %1939
  %1945 = phi <1 x bfloat> [ %1943, %1942 ], [ zeroinitializer, %1939 ]
  %1946 = extractelement <1 x bfloat> %1945, i64 0
  br i1 %1739, label %1947, label %1949

1947:                                             ; preds = %1944
  %1948 = load <1 x bfloat>, ptr addrspace(1) %gep55, align 2
  br label %1949

1949:                                             ; preds = %1947, %1944
  %1950 = phi <1 x bfloat> [ %1948, %1947 ], [ zeroinitializer, %1944 ]
  %1951 = extractelement <1 x bfloat> %1950, i64 0
  br i1 %1740, label %1952, label %1954

1952:                                             ; preds = %1949
  %1953 = load <1 x bfloat>, ptr addrspace(1) %gep57, align 2
  br label %1954

1954:                                             ; preds = %1952, %1949
  %1955 = phi <1 x bfloat> [ %1953, %1952 ], [ zeroinitializer, %1949 ]
  %1956 = extractelement <1 x bfloat> %1955, i64 0
  br i1 %1741, label %1957, label %1959

1957:                                             ; preds = %1954
  %1958 = load <1 x bfloat>, ptr addrspace(1) %gep59, align 2
  br label %1959

1959:                                             ; preds = %1957, %1954
  %1960 = phi <1 x bfloat> [ %1958, %1957 ], [ zeroinitializer, %1954 ]
  %1961 = extractelement <1 x bfloat> %1960, i64 0
  br i1 %1742, label %1962, label %1965

1962:                                             ; preds = %1959
  %1963 = load <1 x bfloat>, ptr addrspace(1) %gep61, align 2
  %1964 = shufflevector <1 x bfloat> %1963, <1 x bfloat> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  br label %1965

1965:                                             ; preds = %1962, %1959
  %1966 = phi <8 x bfloat> [ %1964, %1962 ], [ <bfloat 0.000000e+00, bfloat undef, bfloat undef, bfloat undef, bfloat undef, bfloat undef, bfloat undef, bfloat undef>, %1959 ]
  %1967 = load <8 x i16>, ptr addrspace(3) %1410, align 16
  %1968 = load <8 x i16>, ptr addrspace(3) %1411, align 16
  %1969 = load <8 x i16>, ptr addrspace(3) %1412, align 16
  %1970 = load <8 x i16>, ptr addrspace(3) %1413, align 16
  %1971 = insertelement <8 x float> poison, float %1415, i64 0
  %1972 = insertelement <8 x float> %1971, float %1416, i64 1
  %1973 = insertelement <8 x float> %1972, float %1417, i64 2
  %1974 = insertelement <8 x float> %1973, float %1418, i64 3
  %1975 = insertelement <8 x float> %1974, float %1419, i64 4
  %1976 = insertelement <8 x float> %1975, float %1420, i64 5
  %1977 = insertelement <8 x float> %1976, float %1421, i64 6
  %1978 = insertelement <8 x float> %1977, float %1422, i64 7
  %1979 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %1967, <8 x i16> %1675, <8 x float> %1978)
  %1980 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %1968, <8 x i16> %1677, <8 x float> %1979)
  %1981 = extractelement <8 x float> %1980, i64 0
  %1982 = extractelement <8 x float> %1980, i64 1
  %1983 = extractelement <8 x float> %1980, i64 2
  %1984 = extractelement <8 x float> %1980, i64 3
  %1985 = extractelement <8 x float> %1980, i64 4
  %1986 = extractelement <8 x float> %1980, i64 5
  %1987 = extractelement <8 x float> %1980, i64 6
  %1988 = extractelement <8 x float> %1980, i64 7
  %1989 = insertelement <8 x float> poison, float %1423, i64 0
  %1990 = insertelement <8 x float> %1989, float %1424, i64 1
  %1991 = insertelement <8 x float> %1990, float %1425, i64 2
  %1992 = insertelement <8 x float> %1991, float %1426, i64 3
  %1993 = insertelement <8 x float> %1992, float %1427, i64 4
  %1994 = insertelement <8 x float> %1993, float %1428, i64 5
  %1995 = insertelement <8 x float> %1994, float %1429, i64 6
  %1996 = insertelement <8 x float> %1995, float %1430, i64 7
  %1997 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %1969, <8 x i16> %1675, <8 x float> %1996)
  %1998 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %1970, <8 x i16> %1677, <8 x float> %1997)
  %1999 = extractelement <8 x float> %1998, i64 0
  %2000 = extractelement <8 x float> %1998, i64 1
  %2001 = extractelement <8 x float> %1998, i64 2
  %2002 = extractelement <8 x float> %1998, i64 3
  %2003 = extractelement <8 x float> %1998, i64 4
  %2004 = extractelement <8 x float> %1998, i64 5
  %2005 = extractelement <8 x float> %1998, i64 6
  %2006 = extractelement <8 x float> %1998, i64 7
  %2007 = insertelement <8 x float> poison, float %1431, i64 0
  %2008 = insertelement <8 x float> %2007, float %1432, i64 1
  %2009 = insertelement <8 x float> %2008, float %1433, i64 2
  %2010 = insertelement <8 x float> %2009, float %1434, i64 3
  %2011 = insertelement <8 x float> %2010, float %1435, i64 4
  %2012 = insertelement <8 x float> %2011, float %1436, i64 5
  %2013 = insertelement <8 x float> %2012, float %1437, i64 6
  %2014 = insertelement <8 x float> %2013, float %1438, i64 7
  %2015 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %1967, <8 x i16> %1676, <8 x float> %2014)
  %2016 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %1968, <8 x i16> %1678, <8 x float> %2015)
  %2017 = extractelement <8 x float> %2016, i64 0
  %2018 = extractelement <8 x float> %2016, i64 1
  %2019 = extractelement <8 x float> %2016, i64 2
  %2020 = extractelement <8 x float> %2016, i64 3
  %2021 = extractelement <8 x float> %2016, i64 4
  %2022 = extractelement <8 x float> %2016, i64 5
  %2023 = extractelement <8 x float> %2016, i64 6
  %2024 = extractelement <8 x float> %2016, i64 7
  %2025 = insertelement <8 x float> poison, float %1439, i64 0
  %2026 = insertelement <8 x float> %2025, float %1440, i64 1
  %2027 = insertelement <8 x float> %2026, float %1441, i64 2
  %2028 = insertelement <8 x float> %2027, float %1442, i64 3
  %2029 = insertelement <8 x float> %2028, float %1443, i64 4
  %2030 = insertelement <8 x float> %2029, float %1444, i64 5
  %2031 = insertelement <8 x float> %2030, float %1445, i64 6
  %2032 = insertelement <8 x float> %2031, float %1446, i64 7
  %2033 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %1969, <8 x i16> %1676, <8 x float> %2032)
  %2034 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %1970, <8 x i16> %1678, <8 x float> %2033)
  %2035 = extractelement <8 x float> %2034, i64 0
  %2036 = extractelement <8 x float> %2034, i64 1
  %2037 = extractelement <8 x float> %2034, i64 2
  %2038 = extractelement <8 x float> %2034, i64 3
  %2039 = extractelement <8 x float> %2034, i64 4
  %2040 = extractelement <8 x float> %2034, i64 5
  %2041 = extractelement <8 x float> %2034, i64 6
  %2042 = extractelement <8 x float> %2034, i64 7
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  store <1 x bfloat> %1550, ptr addrspace(3) %741, align 2
  store <1 x bfloat> %1554, ptr addrspace(3) %742, align 2
  store <1 x bfloat> %1582, ptr addrspace(3) %743, align 2
  store <1 x bfloat> %1586, ptr addrspace(3) %744, align 2
  store <1 x bfloat> %1614, ptr addrspace(3) %745, align 2
  store <1 x bfloat> %1618, ptr addrspace(3) %746, align 2
  store <1 x bfloat> %1646, ptr addrspace(3) %747, align 2
  store <1 x bfloat> %1650, ptr addrspace(3) %748, align 2
  store <1 x bfloat> %1558, ptr addrspace(3) %750, align 2
  store <1 x bfloat> %1562, ptr addrspace(3) %751, align 2
  store <1 x bfloat> %1590, ptr addrspace(3) %752, align 2
  store <1 x bfloat> %1594, ptr addrspace(3) %753, align 2
  store <1 x bfloat> %1622, ptr addrspace(3) %754, align 2
  store <1 x bfloat> %1626, ptr addrspace(3) %755, align 2
  store <1 x bfloat> %1654, ptr addrspace(3) %756, align 2
  store <1 x bfloat> %1658, ptr addrspace(3) %757, align 2
  store <1 x bfloat> %1566, ptr addrspace(3) %759, align 2
  store <1 x bfloat> %1570, ptr addrspace(3) %760, align 2
  store <1 x bfloat> %1598, ptr addrspace(3) %761, align 2
  store <1 x bfloat> %1602, ptr addrspace(3) %762, align 2
  store <1 x bfloat> %1630, ptr addrspace(3) %763, align 2
  store <1 x bfloat> %1634, ptr addrspace(3) %764, align 2
  store <1 x bfloat> %1662, ptr addrspace(3) %765, align 2
  store <1 x bfloat> %1666, ptr addrspace(3) %766, align 2
  store <1 x bfloat> %1574, ptr addrspace(3) %768, align 2
  store <1 x bfloat> %1578, ptr addrspace(3) %769, align 2
  store <1 x bfloat> %1606, ptr addrspace(3) %770, align 2
  store <1 x bfloat> %1610, ptr addrspace(3) %771, align 2
  store <1 x bfloat> %1638, ptr addrspace(3) %772, align 2
  store <1 x bfloat> %1642, ptr addrspace(3) %773, align 2
  store <1 x bfloat> %1670, ptr addrspace(3) %774, align 2
  store <1 x bfloat> %1674, ptr addrspace(3) %775, align 2
  %2043 = insertelement <8 x bfloat> poison, bfloat %1811, i64 0
  %2044 = insertelement <8 x bfloat> %2043, bfloat %1816, i64 1
  %2045 = insertelement <8 x bfloat> %2044, bfloat %1821, i64 2
  %2046 = insertelement <8 x bfloat> %2045, bfloat %1826, i64 3
  %2047 = insertelement <8 x bfloat> %2046, bfloat %1831, i64 4
  %2048 = insertelement <8 x bfloat> %2047, bfloat %1836, i64 5
  %2049 = insertelement <8 x bfloat> %2048, bfloat %1841, i64 6
  %2050 = insertelement <8 x bfloat> %2049, bfloat %1846, i64 7
  store <8 x bfloat> %2050, ptr addrspace(3) %783, align 16
  %2051 = insertelement <8 x bfloat> poison, bfloat %1851, i64 0
  %2052 = insertelement <8 x bfloat> %2051, bfloat %1856, i64 1
  %2053 = insertelement <8 x bfloat> %2052, bfloat %1861, i64 2
  %2054 = insertelement <8 x bfloat> %2053, bfloat %1866, i64 3
  %2055 = insertelement <8 x bfloat> %2054, bfloat %1871, i64 4
  %2056 = insertelement <8 x bfloat> %2055, bfloat %1876, i64 5
  %2057 = insertelement <8 x bfloat> %2056, bfloat %1881, i64 6
  %2058 = insertelement <8 x bfloat> %2057, bfloat %1886, i64 7
  store <8 x bfloat> %2058, ptr addrspace(3) %793, align 16
  %2059 = insertelement <8 x bfloat> poison, bfloat %1891, i64 0
  %2060 = insertelement <8 x bfloat> %2059, bfloat %1896, i64 1
  %2061 = insertelement <8 x bfloat> %2060, bfloat %1901, i64 2
  %2062 = insertelement <8 x bfloat> %2061, bfloat %1906, i64 3
  %2063 = insertelement <8 x bfloat> %2062, bfloat %1911, i64 4
  %2064 = insertelement <8 x bfloat> %2063, bfloat %1916, i64 5
  %2065 = insertelement <8 x bfloat> %2064, bfloat %1921, i64 6
  %2066 = insertelement <8 x bfloat> %2065, bfloat %1926, i64 7
  store <8 x bfloat> %2066, ptr addrspace(3) %803, align 16
  %2067 = insertelement <8 x bfloat> poison, bfloat %1931, i64 0
  %2068 = insertelement <8 x bfloat> %2067, bfloat %1936, i64 1
  %2069 = insertelement <8 x bfloat> %2068, bfloat %1941, i64 2
  %2070 = insertelement <8 x bfloat> %2069, bfloat %1946, i64 3
  %2071 = insertelement <8 x bfloat> %2070, bfloat %1951, i64 4
  %2072 = insertelement <8 x bfloat> %2071, bfloat %1956, i64 5
  %2073 = insertelement <8 x bfloat> %2072, bfloat %1961, i64 6
  %2074 = shufflevector <8 x bfloat> %2073, <8 x bfloat> %1966, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 8>
  store <8 x bfloat> %2074, ptr addrspace(3) %813, align 16
  %2075 = icmp slt i32 %1448, %822
  br i1 %2075, label %1414, label %._crit_edge, !llvm.loop !2

._crit_edge:                                      ; preds = %1965, %1327, %738
  %2076 = phi float [ 0.000000e+00, %738 ], [ %1339, %1327 ], [ %1981, %1965 ]
  %2077 = phi float [ 0.000000e+00, %738 ], [ %1340, %1327 ], [ %1982, %1965 ]
  %2078 = phi float [ 0.000000e+00, %738 ], [ %1341, %1327 ], [ %1983, %1965 ]
  %2079 = phi float [ 0.000000e+00, %738 ], [ %1342, %1327 ], [ %1984, %1965 ]
  %2080 = phi float [ 0.000000e+00, %738 ], [ %1343, %1327 ], [ %1985, %1965 ]
  %2081 = phi float [ 0.000000e+00, %738 ], [ %1344, %1327 ], [ %1986, %1965 ]
  %2082 = phi float [ 0.000000e+00, %738 ], [ %1345, %1327 ], [ %1987, %1965 ]
  %2083 = phi float [ 0.000000e+00, %738 ], [ %1346, %1327 ], [ %1988, %1965 ]
  %2084 = phi float [ 0.000000e+00, %738 ], [ %1349, %1327 ], [ %1999, %1965 ]
  %2085 = phi float [ 0.000000e+00, %738 ], [ %1350, %1327 ], [ %2000, %1965 ]
  %2086 = phi float [ 0.000000e+00, %738 ], [ %1351, %1327 ], [ %2001, %1965 ]
  %2087 = phi float [ 0.000000e+00, %738 ], [ %1352, %1327 ], [ %2002, %1965 ]
  %2088 = phi float [ 0.000000e+00, %738 ], [ %1353, %1327 ], [ %2003, %1965 ]
  %2089 = phi float [ 0.000000e+00, %738 ], [ %1354, %1327 ], [ %2004, %1965 ]
  %2090 = phi float [ 0.000000e+00, %738 ], [ %1355, %1327 ], [ %2005, %1965 ]
  %2091 = phi float [ 0.000000e+00, %738 ], [ %1356, %1327 ], [ %2006, %1965 ]
  %2092 = phi float [ 0.000000e+00, %738 ], [ %1359, %1327 ], [ %2017, %1965 ]
  %2093 = phi float [ 0.000000e+00, %738 ], [ %1360, %1327 ], [ %2018, %1965 ]
  %2094 = phi float [ 0.000000e+00, %738 ], [ %1361, %1327 ], [ %2019, %1965 ]
  %2095 = phi float [ 0.000000e+00, %738 ], [ %1362, %1327 ], [ %2020, %1965 ]
  %2096 = phi float [ 0.000000e+00, %738 ], [ %1363, %1327 ], [ %2021, %1965 ]
  %2097 = phi float [ 0.000000e+00, %738 ], [ %1364, %1327 ], [ %2022, %1965 ]
  %2098 = phi float [ 0.000000e+00, %738 ], [ %1365, %1327 ], [ %2023, %1965 ]
  %2099 = phi float [ 0.000000e+00, %738 ], [ %1366, %1327 ], [ %2024, %1965 ]
  %2100 = phi float [ 0.000000e+00, %738 ], [ %1369, %1327 ], [ %2035, %1965 ]
  %2101 = phi float [ 0.000000e+00, %738 ], [ %1370, %1327 ], [ %2036, %1965 ]
  %2102 = phi float [ 0.000000e+00, %738 ], [ %1371, %1327 ], [ %2037, %1965 ]
  %2103 = phi float [ 0.000000e+00, %738 ], [ %1372, %1327 ], [ %2038, %1965 ]
  %2104 = phi float [ 0.000000e+00, %738 ], [ %1373, %1327 ], [ %2039, %1965 ]
  %2105 = phi float [ 0.000000e+00, %738 ], [ %1374, %1327 ], [ %2040, %1965 ]
  %2106 = phi float [ 0.000000e+00, %738 ], [ %1375, %1327 ], [ %2041, %1965 ]
  %2107 = phi float [ 0.000000e+00, %738 ], [ %1376, %1327 ], [ %2042, %1965 ]
  %2108 = add i32 %5, 31
  %2109 = icmp sgt i32 %2108, 31
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %2109, label %2110, label %._crit_edge._crit_edge

2110:                                             ; preds = %._crit_edge
  %2111 = and i32 %11, 8
  %2112 = icmp eq i32 %2111, 0
  %2113 = select i1 %2112, i32 0, i32 528
  %2114 = shl nuw nsw i32 %11, 6
  %2115 = and i32 %2114, 448
  %2116 = or disjoint i32 %2115, %778
  %2117 = xor i32 %2116, %2113
  %2118 = xor i32 %2117, %14
  %2119 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %2118
  %2120 = getelementptr inbounds nuw i8, ptr addrspace(3) %2119, i32 1024
  %2121 = load <8 x i16>, ptr addrspace(3) %2120, align 16
  %2122 = xor i32 %2118, 1056
  %2123 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %2122
  %2124 = load <8 x i16>, ptr addrspace(3) %2123, align 16
  %2125 = xor i32 %2118, 32
  %2126 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %2125
  %2127 = load <8 x i16>, ptr addrspace(3) %2126, align 16
  %2128 = load <8 x i16>, ptr addrspace(3) %2119, align 16
  %2129 = shl nuw nsw i32 %13, 6
  %2130 = or disjoint i32 %2129, %778
  %2131 = xor i32 %2130, %14
  %2132 = xor i32 %2131, 32
  %2133 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %2132
  %2134 = getelementptr inbounds nuw i8, ptr addrspace(3) %2133, i32 1024
  %2135 = load <8 x i16>, ptr addrspace(3) %2134, align 16
  %2136 = load <8 x i16>, ptr addrspace(3) %2133, align 16
  %2137 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %2131
  %2138 = getelementptr inbounds nuw i8, ptr addrspace(3) %2137, i32 1024
  %2139 = load <8 x i16>, ptr addrspace(3) %2138, align 16
  %2140 = load <8 x i16>, ptr addrspace(3) %2137, align 16
  %2141 = insertelement <8 x float> poison, float %2076, i64 0
  %2142 = insertelement <8 x float> %2141, float %2077, i64 1
  %2143 = insertelement <8 x float> %2142, float %2078, i64 2
  %2144 = insertelement <8 x float> %2143, float %2079, i64 3
  %2145 = insertelement <8 x float> %2144, float %2080, i64 4
  %2146 = insertelement <8 x float> %2145, float %2081, i64 5
  %2147 = insertelement <8 x float> %2146, float %2082, i64 6
  %2148 = insertelement <8 x float> %2147, float %2083, i64 7
  %2149 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %2128, <8 x i16> %2140, <8 x float> %2148)
  %2150 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %2127, <8 x i16> %2136, <8 x float> %2149)
  %2151 = extractelement <8 x float> %2150, i64 0
  %2152 = extractelement <8 x float> %2150, i64 1
  %2153 = extractelement <8 x float> %2150, i64 2
  %2154 = extractelement <8 x float> %2150, i64 3
  %2155 = extractelement <8 x float> %2150, i64 4
  %2156 = extractelement <8 x float> %2150, i64 5
  %2157 = extractelement <8 x float> %2150, i64 6
  %2158 = extractelement <8 x float> %2150, i64 7
  %2159 = insertelement <8 x float> poison, float %2084, i64 0
  %2160 = insertelement <8 x float> %2159, float %2085, i64 1
  %2161 = insertelement <8 x float> %2160, float %2086, i64 2
  %2162 = insertelement <8 x float> %2161, float %2087, i64 3
  %2163 = insertelement <8 x float> %2162, float %2088, i64 4
  %2164 = insertelement <8 x float> %2163, float %2089, i64 5
  %2165 = insertelement <8 x float> %2164, float %2090, i64 6
  %2166 = insertelement <8 x float> %2165, float %2091, i64 7
  %2167 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %2124, <8 x i16> %2140, <8 x float> %2166)
  %2168 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %2121, <8 x i16> %2136, <8 x float> %2167)
  %2169 = extractelement <8 x float> %2168, i64 0
  %2170 = extractelement <8 x float> %2168, i64 1
  %2171 = extractelement <8 x float> %2168, i64 2
  %2172 = extractelement <8 x float> %2168, i64 3
  %2173 = extractelement <8 x float> %2168, i64 4
  %2174 = extractelement <8 x float> %2168, i64 5
  %2175 = extractelement <8 x float> %2168, i64 6
  %2176 = extractelement <8 x float> %2168, i64 7
  %2177 = insertelement <8 x float> poison, float %2092, i64 0
  %2178 = insertelement <8 x float> %2177, float %2093, i64 1
  %2179 = insertelement <8 x float> %2178, float %2094, i64 2
  %2180 = insertelement <8 x float> %2179, float %2095, i64 3
  %2181 = insertelement <8 x float> %2180, float %2096, i64 4
  %2182 = insertelement <8 x float> %2181, float %2097, i64 5
  %2183 = insertelement <8 x float> %2182, float %2098, i64 6
  %2184 = insertelement <8 x float> %2183, float %2099, i64 7
  %2185 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %2128, <8 x i16> %2139, <8 x float> %2184)
  %2186 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %2127, <8 x i16> %2135, <8 x float> %2185)
  %2187 = extractelement <8 x float> %2186, i64 0
  %2188 = extractelement <8 x float> %2186, i64 1
  %2189 = extractelement <8 x float> %2186, i64 2
  %2190 = extractelement <8 x float> %2186, i64 3
  %2191 = extractelement <8 x float> %2186, i64 4
  %2192 = extractelement <8 x float> %2186, i64 5
  %2193 = extractelement <8 x float> %2186, i64 6
  %2194 = extractelement <8 x float> %2186, i64 7
  %2195 = insertelement <8 x float> poison, float %2100, i64 0
  %2196 = insertelement <8 x float> %2195, float %2101, i64 1
  %2197 = insertelement <8 x float> %2196, float %2102, i64 2
  %2198 = insertelement <8 x float> %2197, float %2103, i64 3
  %2199 = insertelement <8 x float> %2198, float %2104, i64 4
  %2200 = insertelement <8 x float> %2199, float %2105, i64 5
  %2201 = insertelement <8 x float> %2200, float %2106, i64 6
  %2202 = insertelement <8 x float> %2201, float %2107, i64 7
  %2203 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %2124, <8 x i16> %2139, <8 x float> %2202)
  %2204 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %2121, <8 x i16> %2135, <8 x float> %2203)
  %2205 = extractelement <8 x float> %2204, i64 0
  %2206 = extractelement <8 x float> %2204, i64 1
  %2207 = extractelement <8 x float> %2204, i64 2
  %2208 = extractelement <8 x float> %2204, i64 3
  %2209 = extractelement <8 x float> %2204, i64 4
  %2210 = extractelement <8 x float> %2204, i64 5
  %2211 = extractelement <8 x float> %2204, i64 6
  %2212 = extractelement <8 x float> %2204, i64 7
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:                           ; preds = %._crit_edge, %2110
  %2213 = phi float [ %2151, %2110 ], [ %2076, %._crit_edge ]
  %2214 = phi float [ %2212, %2110 ], [ %2107, %._crit_edge ]
  %2215 = phi float [ %2211, %2110 ], [ %2106, %._crit_edge ]
  %2216 = phi float [ %2210, %2110 ], [ %2105, %._crit_edge ]
  %2217 = phi float [ %2209, %2110 ], [ %2104, %._crit_edge ]
  %2218 = phi float [ %2208, %2110 ], [ %2103, %._crit_edge ]
  %2219 = phi float [ %2207, %2110 ], [ %2102, %._crit_edge ]
  %2220 = phi float [ %2206, %2110 ], [ %2101, %._crit_edge ]
  %2221 = phi float [ %2205, %2110 ], [ %2100, %._crit_edge ]
  %2222 = phi float [ %2194, %2110 ], [ %2099, %._crit_edge ]
  %2223 = phi float [ %2193, %2110 ], [ %2098, %._crit_edge ]
  %2224 = phi float [ %2192, %2110 ], [ %2097, %._crit_edge ]
  %2225 = phi float [ %2191, %2110 ], [ %2096, %._crit_edge ]
  %2226 = phi float [ %2190, %2110 ], [ %2095, %._crit_edge ]
  %2227 = phi float [ %2189, %2110 ], [ %2094, %._crit_edge ]
  %2228 = phi float [ %2188, %2110 ], [ %2093, %._crit_edge ]
  %2229 = phi float [ %2187, %2110 ], [ %2092, %._crit_edge ]
  %2230 = phi float [ %2176, %2110 ], [ %2091, %._crit_edge ]
  %2231 = phi float [ %2175, %2110 ], [ %2090, %._crit_edge ]
  %2232 = phi float [ %2174, %2110 ], [ %2089, %._crit_edge ]
  %2233 = phi float [ %2173, %2110 ], [ %2088, %._crit_edge ]
  %2234 = phi float [ %2172, %2110 ], [ %2087, %._crit_edge ]
  %2235 = phi float [ %2171, %2110 ], [ %2086, %._crit_edge ]
  %2236 = phi float [ %2170, %2110 ], [ %2085, %._crit_edge ]
  %2237 = phi float [ %2169, %2110 ], [ %2084, %._crit_edge ]
  %2238 = phi float [ %2158, %2110 ], [ %2083, %._crit_edge ]
  %2239 = phi float [ %2157, %2110 ], [ %2082, %._crit_edge ]
  %2240 = phi float [ %2156, %2110 ], [ %2081, %._crit_edge ]
  %2241 = phi float [ %2155, %2110 ], [ %2080, %._crit_edge ]
  %2242 = phi float [ %2154, %2110 ], [ %2079, %._crit_edge ]
  %2243 = phi float [ %2153, %2110 ], [ %2078, %._crit_edge ]
  %2244 = phi float [ %2152, %2110 ], [ %2077, %._crit_edge ]
  %2245 = icmp slt i32 %16, %3
  %2246 = icmp slt i32 %17, %3
  %2247 = icmp slt i32 %51, %4
  %2248 = icmp slt i32 %52, %4
  %2249 = icmp slt i32 %53, %4
  %2250 = icmp slt i32 %54, %4
  %2251 = icmp slt i32 %55, %4
  %2252 = icmp slt i32 %56, %4
  %2253 = icmp slt i32 %57, %4
  %2254 = icmp slt i32 %58, %4
  %2255 = icmp slt i32 %59, %4
  %2256 = icmp slt i32 %60, %4
  %2257 = icmp slt i32 %61, %4
  %2258 = icmp slt i32 %62, %4
  %2259 = icmp slt i32 %63, %4
  %2260 = icmp slt i32 %64, %4
  %2261 = icmp slt i32 %65, %4
  %2262 = icmp slt i32 %66, %4
  %2263 = and i1 %2245, %2247
  %2264 = and i1 %2245, %2248
  %2265 = and i1 %2245, %2249
  %2266 = and i1 %2245, %2250
  %2267 = and i1 %2245, %2251
  %2268 = and i1 %2245, %2252
  %2269 = and i1 %2245, %2253
  %2270 = and i1 %2245, %2254
  %2271 = and i1 %2245, %2255
  %2272 = and i1 %2245, %2256
  %2273 = and i1 %2245, %2257
  %2274 = and i1 %2245, %2258
  %2275 = and i1 %2245, %2259
  %2276 = and i1 %2245, %2260
  %2277 = and i1 %2245, %2261
  %2278 = and i1 %2245, %2262
  %2279 = and i1 %2246, %2247
  %2280 = and i1 %2246, %2248
  %2281 = and i1 %2246, %2249
  %2282 = and i1 %2246, %2250
  %2283 = and i1 %2246, %2251
  %2284 = and i1 %2246, %2252
  %2285 = and i1 %2246, %2253
  %2286 = and i1 %2246, %2254
  %2287 = and i1 %2246, %2255
  %2288 = and i1 %2246, %2256
  %2289 = and i1 %2246, %2257
  %2290 = and i1 %2246, %2258
  %2291 = and i1 %2246, %2259
  %2292 = and i1 %2246, %2260
  %2293 = and i1 %2246, %2261
  %2294 = and i1 %2246, %2262
  %2295 = mul i32 %4, %16
  %2296 = mul i32 %4, %17
  %2297 = sext i32 %2295 to i64
  %2298 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %2297
  %2299 = sext i32 %2296 to i64
  %2300 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %2299
  %2301 = sext i32 %52 to i64
  %2302 = getelementptr [4 x i8], ptr addrspace(1) %2298, i64 %2301
  %2303 = sext i32 %53 to i64
  %2304 = getelementptr [4 x i8], ptr addrspace(1) %2298, i64 %2303
  %2305 = sext i32 %54 to i64
  %2306 = getelementptr [4 x i8], ptr addrspace(1) %2298, i64 %2305
  %2307 = sext i32 %55 to i64
  %2308 = getelementptr [4 x i8], ptr addrspace(1) %2298, i64 %2307
  %2309 = sext i32 %56 to i64
  %2310 = getelementptr [4 x i8], ptr addrspace(1) %2298, i64 %2309
  %2311 = sext i32 %57 to i64
  %2312 = getelementptr [4 x i8], ptr addrspace(1) %2298, i64 %2311
  %2313 = sext i32 %58 to i64
  %2314 = getelementptr [4 x i8], ptr addrspace(1) %2298, i64 %2313
  %2315 = sext i32 %59 to i64
  %2316 = getelementptr [4 x i8], ptr addrspace(1) %2298, i64 %2315
  %2317 = sext i32 %60 to i64
  %2318 = getelementptr [4 x i8], ptr addrspace(1) %2298, i64 %2317
  %2319 = sext i32 %61 to i64
  %2320 = getelementptr [4 x i8], ptr addrspace(1) %2298, i64 %2319
  %2321 = sext i32 %62 to i64
  %2322 = getelementptr [4 x i8], ptr addrspace(1) %2298, i64 %2321
  %2323 = sext i32 %63 to i64
  %2324 = getelementptr [4 x i8], ptr addrspace(1) %2298, i64 %2323
  %2325 = sext i32 %64 to i64
  %2326 = getelementptr [4 x i8], ptr addrspace(1) %2298, i64 %2325
  %2327 = sext i32 %65 to i64
  %2328 = getelementptr [4 x i8], ptr addrspace(1) %2298, i64 %2327
  %2329 = sext i32 %66 to i64
  %2330 = getelementptr [4 x i8], ptr addrspace(1) %2298, i64 %2329
  %2331 = sext i32 %51 to i64
  %2332 = getelementptr [4 x i8], ptr addrspace(1) %2300, i64 %2331
  %2333 = getelementptr [4 x i8], ptr addrspace(1) %2300, i64 %2301
  %2334 = getelementptr [4 x i8], ptr addrspace(1) %2300, i64 %2303
  %2335 = getelementptr [4 x i8], ptr addrspace(1) %2300, i64 %2305
  %2336 = getelementptr [4 x i8], ptr addrspace(1) %2300, i64 %2307
  %2337 = getelementptr [4 x i8], ptr addrspace(1) %2300, i64 %2309
  %2338 = getelementptr [4 x i8], ptr addrspace(1) %2300, i64 %2311
  %2339 = getelementptr [4 x i8], ptr addrspace(1) %2300, i64 %2313
  %2340 = getelementptr [4 x i8], ptr addrspace(1) %2300, i64 %2315
  %2341 = getelementptr [4 x i8], ptr addrspace(1) %2300, i64 %2317
  %2342 = getelementptr [4 x i8], ptr addrspace(1) %2300, i64 %2319
  %2343 = getelementptr [4 x i8], ptr addrspace(1) %2300, i64 %2321
  %2344 = getelementptr [4 x i8], ptr addrspace(1) %2300, i64 %2323
  %2345 = getelementptr [4 x i8], ptr addrspace(1) %2300, i64 %2325
  %2346 = getelementptr [4 x i8], ptr addrspace(1) %2300, i64 %2327
  %2347 = getelementptr [4 x i8], ptr addrspace(1) %2300, i64 %2329
  br i1 %2263, label %2348, label %2351

2348:                                             ; preds = %._crit_edge._crit_edge
  %2349 = getelementptr [4 x i8], ptr addrspace(1) %2298, i64 %2331
  %2350 = insertelement <1 x float> poison, float %2213, i64 0
  store <1 x float> %2350, ptr addrspace(1) %2349, align 4
  br label %2351

2351:                                             ; preds = %2348, %._crit_edge._crit_edge
  br i1 %2264, label %2352, label %2354

2352:                                             ; preds = %2351
  %2353 = insertelement <1 x float> poison, float %2244, i64 0
  store <1 x float> %2353, ptr addrspace(1) %2302, align 4
  br label %2354

2354:                                             ; preds = %2352, %2351
  br i1 %2265, label %2355, label %2357

2355:                                             ; preds = %2354
  %2356 = insertelement <1 x float> poison, float %2243, i64 0
  store <1 x float> %2356, ptr addrspace(1) %2304, align 4
  br label %2357

2357:                                             ; preds = %2355, %2354
  br i1 %2266, label %2358, label %2360

2358:                                             ; preds = %2357
  %2359 = insertelement <1 x float> poison, float %2242, i64 0
  store <1 x float> %2359, ptr addrspace(1) %2306, align 4
  br label %2360

2360:                                             ; preds = %2358, %2357
  br i1 %2267, label %2361, label %2363

2361:                                             ; preds = %2360
  %2362 = insertelement <1 x float> poison, float %2241, i64 0
  store <1 x float> %2362, ptr addrspace(1) %2308, align 4
  br label %2363

2363:                                             ; preds = %2361, %2360
  br i1 %2268, label %2364, label %2366

2364:                                             ; preds = %2363
  %2365 = insertelement <1 x float> poison, float %2240, i64 0
  store <1 x float> %2365, ptr addrspace(1) %2310, align 4
  br label %2366

2366:                                             ; preds = %2364, %2363
  br i1 %2269, label %2367, label %2369

2367:                                             ; preds = %2366
  %2368 = insertelement <1 x float> poison, float %2239, i64 0
  store <1 x float> %2368, ptr addrspace(1) %2312, align 4
  br label %2369

2369:                                             ; preds = %2367, %2366
  br i1 %2270, label %2370, label %2372

2370:                                             ; preds = %2369
  %2371 = insertelement <1 x float> poison, float %2238, i64 0
  store <1 x float> %2371, ptr addrspace(1) %2314, align 4
  br label %2372

2372:                                             ; preds = %2370, %2369
  br i1 %2271, label %2373, label %2375

2373:                                             ; preds = %2372
  %2374 = insertelement <1 x float> poison, float %2237, i64 0
  store <1 x float> %2374, ptr addrspace(1) %2316, align 4
  br label %2375

2375:                                             ; preds = %2373, %2372
  br i1 %2272, label %2376, label %2378

2376:                                             ; preds = %2375
  %2377 = insertelement <1 x float> poison, float %2236, i64 0
  store <1 x float> %2377, ptr addrspace(1) %2318, align 4
  br label %2378

2378:                                             ; preds = %2376, %2375
  br i1 %2273, label %2379, label %2381

2379:                                             ; preds = %2378
  %2380 = insertelement <1 x float> poison, float %2235, i64 0
  store <1 x float> %2380, ptr addrspace(1) %2320, align 4
  br label %2381

2381:                                             ; preds = %2379, %2378
  br i1 %2274, label %2382, label %2384

2382:                                             ; preds = %2381
  %2383 = insertelement <1 x float> poison, float %2234, i64 0
  store <1 x float> %2383, ptr addrspace(1) %2322, align 4
  br label %2384

2384:                                             ; preds = %2382, %2381
  br i1 %2275, label %2385, label %2387

2385:                                             ; preds = %2384
  %2386 = insertelement <1 x float> poison, float %2233, i64 0
  store <1 x float> %2386, ptr addrspace(1) %2324, align 4
  br label %2387

2387:                                             ; preds = %2385, %2384
  br i1 %2276, label %2388, label %2390

2388:                                             ; preds = %2387
  %2389 = insertelement <1 x float> poison, float %2232, i64 0
  store <1 x float> %2389, ptr addrspace(1) %2326, align 4
  br label %2390

2390:                                             ; preds = %2388, %2387
  br i1 %2277, label %2391, label %2393

2391:                                             ; preds = %2390
  %2392 = insertelement <1 x float> poison, float %2231, i64 0
  store <1 x float> %2392, ptr addrspace(1) %2328, align 4
  br label %2393

2393:                                             ; preds = %2391, %2390
  br i1 %2278, label %2394, label %2396

2394:                                             ; preds = %2393
  %2395 = insertelement <1 x float> poison, float %2230, i64 0
  store <1 x float> %2395, ptr addrspace(1) %2330, align 4
  br label %2396

2396:                                             ; preds = %2394, %2393
  br i1 %2279, label %2397, label %2399

2397:                                             ; preds = %2396
  %2398 = insertelement <1 x float> poison, float %2229, i64 0
  store <1 x float> %2398, ptr addrspace(1) %2332, align 4
  br label %2399

2399:                                             ; preds = %2397, %2396
  br i1 %2280, label %2400, label %2402

2400:                                             ; preds = %2399
  %2401 = insertelement <1 x float> poison, float %2228, i64 0
  store <1 x float> %2401, ptr addrspace(1) %2333, align 4
  br label %2402

2402:                                             ; preds = %2400, %2399
  br i1 %2281, label %2403, label %2405

2403:                                             ; preds = %2402
  %2404 = insertelement <1 x float> poison, float %2227, i64 0
  store <1 x float> %2404, ptr addrspace(1) %2334, align 4
  br label %2405

2405:                                             ; preds = %2403, %2402
  br i1 %2282, label %2406, label %2408

2406:                                             ; preds = %2405
  %2407 = insertelement <1 x float> poison, float %2226, i64 0
  store <1 x float> %2407, ptr addrspace(1) %2335, align 4
  br label %2408

2408:                                             ; preds = %2406, %2405
  br i1 %2283, label %2409, label %2411

2409:                                             ; preds = %2408
  %2410 = insertelement <1 x float> poison, float %2225, i64 0
  store <1 x float> %2410, ptr addrspace(1) %2336, align 4
  br label %2411

2411:                                             ; preds = %2409, %2408
  br i1 %2284, label %2412, label %2414

2412:                                             ; preds = %2411
  %2413 = insertelement <1 x float> poison, float %2224, i64 0
  store <1 x float> %2413, ptr addrspace(1) %2337, align 4
  br label %2414

2414:                                             ; preds = %2412, %2411
  br i1 %2285, label %2415, label %2417

2415:                                             ; preds = %2414
  %2416 = insertelement <1 x float> poison, float %2223, i64 0
  store <1 x float> %2416, ptr addrspace(1) %2338, align 4
  br label %2417

2417:                                             ; preds = %2415, %2414
  br i1 %2286, label %2418, label %2420

2418:                                             ; preds = %2417
  %2419 = insertelement <1 x float> poison, float %2222, i64 0
  store <1 x float> %2419, ptr addrspace(1) %2339, align 4
  br label %2420

2420:                                             ; preds = %2418, %2417
  br i1 %2287, label %2421, label %2423

2421:                                             ; preds = %2420
  %2422 = insertelement <1 x float> poison, float %2221, i64 0
  store <1 x float> %2422, ptr addrspace(1) %2340, align 4
  br label %2423

2423:                                             ; preds = %2421, %2420
  br i1 %2288, label %2424, label %2426

2424:                                             ; preds = %2423
  %2425 = insertelement <1 x float> poison, float %2220, i64 0
  store <1 x float> %2425, ptr addrspace(1) %2341, align 4
  br label %2426

2426:                                             ; preds = %2424, %2423
  br i1 %2289, label %2427, label %2429

2427:                                             ; preds = %2426
  %2428 = insertelement <1 x float> poison, float %2219, i64 0
  store <1 x float> %2428, ptr addrspace(1) %2342, align 4
  br label %2429

2429:                                             ; preds = %2427, %2426
  br i1 %2290, label %2430, label %2432

2430:                                             ; preds = %2429
  %2431 = insertelement <1 x float> poison, float %2218, i64 0
  store <1 x float> %2431, ptr addrspace(1) %2343, align 4
  br label %2432

2432:                                             ; preds = %2430, %2429
  br i1 %2291, label %2433, label %2435

2433:                                             ; preds = %2432
  %2434 = insertelement <1 x float> poison, float %2217, i64 0
  store <1 x float> %2434, ptr addrspace(1) %2344, align 4
  br label %2435

2435:                                             ; preds = %2433, %2432
  br i1 %2292, label %2436, label %2438

2436:                                             ; preds = %2435
  %2437 = insertelement <1 x float> poison, float %2216, i64 0
  store <1 x float> %2437, ptr addrspace(1) %2345, align 4
  br label %2438

2438:                                             ; preds = %2436, %2435
  br i1 %2293, label %2439, label %2441

2439:                                             ; preds = %2438
  %2440 = insertelement <1 x float> poison, float %2215, i64 0
  store <1 x float> %2440, ptr addrspace(1) %2346, align 4
  br label %2441

2441:                                             ; preds = %2439, %2438
  br i1 %2294, label %2442, label %2444

2442:                                             ; preds = %2441
  %2443 = insertelement <1 x float> poison, float %2214, i64 0
  store <1 x float> %2443, ptr addrspace(1) %2347, align 4
  br label %2444

2444:                                             ; preds = %2442, %2441
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
declare <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16>, <8 x i16>, <8 x float>) #3

attributes #0 = { norecurse nounwind "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #3 = { convergent mustprogress nocallback nocreateundeforpoison nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.peeled.count", i32 1}
