; kernel=attention block=32 shared=4096
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp2.f32(float) #0

; Function Attrs: norecurse nounwind
define amdgpu_kernel void @attention(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly %1, ptr addrspace(1) inreg nofree readonly %2, ptr addrspace(1) inreg nofree writeonly captures(none) %3, i32 inreg %4, float inreg %5, ptr addrspace(1) inreg nofree readnone captures(none) %6, ptr addrspace(1) inreg nofree readnone captures(none) %7) local_unnamed_addr #1 {
  %9 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %10 = shl i32 %9, 5
  %11 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %12 = and i32 %11, 31
  %13 = and i32 %11, 15
  %14 = and i32 %11, 16
  %15 = lshr exact i32 %14, 1
  %16 = or disjoint i32 %15, 1
  %17 = or disjoint i32 %15, 2
  %18 = or disjoint i32 %15, 3
  %19 = or disjoint i32 %15, 4
  %20 = or disjoint i32 %15, 5
  %21 = or disjoint i32 %15, 6
  %22 = or disjoint i32 %15, 7
  %23 = or disjoint i32 %15, 16
  %24 = or disjoint i32 %15, 17
  %25 = or disjoint i32 %15, 18
  %26 = or disjoint i32 %15, 19
  %27 = or disjoint i32 %15, 20
  %28 = or disjoint i32 %15, 21
  %29 = or disjoint i32 %15, 22
  %30 = or disjoint i32 %15, 23
  %31 = or disjoint i32 %10, %13
  %32 = or disjoint i32 %31, 16
  %33 = or disjoint i32 %10, 1
  %34 = or disjoint i32 %10, 2
  %35 = or disjoint i32 %10, 3
  %36 = or disjoint i32 %10, 4
  %37 = or disjoint i32 %10, 5
  %38 = or disjoint i32 %10, 6
  %39 = or disjoint i32 %10, 7
  %40 = or disjoint i32 %10, 8
  %41 = or disjoint i32 %10, 9
  %42 = or disjoint i32 %10, 10
  %43 = or disjoint i32 %10, 11
  %44 = or disjoint i32 %10, 12
  %45 = or disjoint i32 %10, 13
  %46 = or disjoint i32 %10, 14
  %47 = or disjoint i32 %10, 15
  %48 = or disjoint i32 %10, 16
  %49 = or disjoint i32 %10, 17
  %50 = or disjoint i32 %10, 18
  %51 = or disjoint i32 %10, 19
  %52 = or disjoint i32 %10, 20
  %53 = or disjoint i32 %10, 21
  %54 = or disjoint i32 %10, 22
  %55 = or disjoint i32 %10, 23
  %56 = or disjoint i32 %10, 24
  %57 = or disjoint i32 %10, 25
  %58 = or disjoint i32 %10, 26
  %59 = or disjoint i32 %10, 27
  %60 = or disjoint i32 %10, 28
  %61 = or disjoint i32 %10, 29
  %62 = or disjoint i32 %10, 30
  %63 = or disjoint i32 %10, 31
  %64 = icmp slt i32 %31, %4
  %65 = icmp slt i32 %32, %4
  %66 = icmp slt i32 %10, %4
  %67 = icmp slt i32 %33, %4
  %68 = icmp slt i32 %34, %4
  %69 = icmp slt i32 %35, %4
  %70 = icmp slt i32 %36, %4
  %71 = icmp slt i32 %37, %4
  %72 = icmp slt i32 %38, %4
  %73 = icmp slt i32 %39, %4
  %74 = icmp slt i32 %40, %4
  %75 = icmp slt i32 %41, %4
  %76 = icmp slt i32 %42, %4
  %77 = icmp slt i32 %43, %4
  %78 = icmp slt i32 %44, %4
  %79 = icmp slt i32 %45, %4
  %80 = icmp slt i32 %46, %4
  %81 = icmp slt i32 %47, %4
  %82 = icmp slt i32 %48, %4
  %83 = icmp slt i32 %49, %4
  %84 = icmp slt i32 %50, %4
  %85 = icmp slt i32 %51, %4
  %86 = icmp slt i32 %52, %4
  %87 = icmp slt i32 %53, %4
  %88 = icmp slt i32 %54, %4
  %89 = icmp slt i32 %55, %4
  %90 = icmp slt i32 %56, %4
  %91 = icmp slt i32 %57, %4
  %92 = icmp slt i32 %58, %4
  %93 = icmp slt i32 %59, %4
  %94 = icmp slt i32 %60, %4
  %95 = icmp slt i32 %61, %4
  %96 = icmp slt i32 %62, %4
  %97 = icmp slt i32 %63, %4
  %98 = shl i32 %31, 5
  %99 = shl i32 %32, 5
  %100 = shl i32 %33, 5
  %101 = shl i32 %34, 5
  %102 = shl i32 %35, 5
  %103 = shl i32 %36, 5
  %104 = shl i32 %37, 5
  %105 = shl i32 %38, 5
  %106 = shl i32 %39, 5
  %107 = shl i32 %40, 5
  %108 = shl i32 %41, 5
  %109 = shl i32 %42, 5
  %110 = shl i32 %43, 5
  %111 = shl i32 %44, 5
  %112 = shl i32 %45, 5
  %113 = shl i32 %46, 5
  %114 = shl i32 %47, 5
  %115 = shl i32 %48, 5
  %116 = shl i32 %49, 5
  %117 = shl i32 %50, 5
  %118 = shl i32 %51, 5
  %119 = shl i32 %52, 5
  %120 = shl i32 %53, 5
  %121 = shl i32 %54, 5
  %122 = shl i32 %55, 5
  %123 = shl i32 %56, 5
  %124 = shl i32 %57, 5
  %125 = shl i32 %58, 5
  %126 = shl i32 %59, 5
  %127 = shl i32 %60, 5
  %128 = shl i32 %61, 5
  %129 = shl i32 %62, 5
  %130 = shl i32 %63, 5
  %131 = sext i32 %100 to i64
  %132 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %131
  %133 = sext i32 %101 to i64
  %134 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %133
  %135 = sext i32 %102 to i64
  %136 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %135
  %137 = sext i32 %103 to i64
  %138 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %137
  %139 = sext i32 %104 to i64
  %140 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %139
  %141 = sext i32 %105 to i64
  %142 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %141
  %143 = sext i32 %106 to i64
  %144 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %143
  %145 = sext i32 %107 to i64
  %146 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %145
  %147 = sext i32 %108 to i64
  %148 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %147
  %149 = sext i32 %109 to i64
  %150 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %149
  %151 = sext i32 %110 to i64
  %152 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %151
  %153 = sext i32 %111 to i64
  %154 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %153
  %155 = sext i32 %112 to i64
  %156 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %155
  %157 = sext i32 %113 to i64
  %158 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %157
  %159 = sext i32 %114 to i64
  %160 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %159
  %161 = sext i32 %115 to i64
  %162 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %161
  %163 = sext i32 %116 to i64
  %164 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %163
  %165 = sext i32 %117 to i64
  %166 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %165
  %167 = sext i32 %118 to i64
  %168 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %167
  %169 = sext i32 %119 to i64
  %170 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %169
  %171 = sext i32 %120 to i64
  %172 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %171
  %173 = sext i32 %121 to i64
  %174 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %173
  %175 = sext i32 %122 to i64
  %176 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %175
  %177 = sext i32 %123 to i64
  %178 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %177
  %179 = sext i32 %124 to i64
  %180 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %179
  %181 = sext i32 %125 to i64
  %182 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %181
  %183 = sext i32 %126 to i64
  %184 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %183
  %185 = sext i32 %127 to i64
  %186 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %185
  %187 = sext i32 %128 to i64
  %188 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %187
  %189 = sext i32 %129 to i64
  %190 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %189
  %191 = sext i32 %130 to i64
  %192 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %191
  %193 = zext nneg i32 %12 to i64
  %194 = getelementptr [2 x i8], ptr addrspace(1) %132, i64 %193
  %195 = getelementptr [2 x i8], ptr addrspace(1) %134, i64 %193
  %196 = getelementptr [2 x i8], ptr addrspace(1) %136, i64 %193
  %197 = getelementptr [2 x i8], ptr addrspace(1) %138, i64 %193
  %198 = getelementptr [2 x i8], ptr addrspace(1) %140, i64 %193
  %199 = getelementptr [2 x i8], ptr addrspace(1) %142, i64 %193
  %200 = getelementptr [2 x i8], ptr addrspace(1) %144, i64 %193
  %201 = getelementptr [2 x i8], ptr addrspace(1) %146, i64 %193
  %202 = getelementptr [2 x i8], ptr addrspace(1) %148, i64 %193
  %203 = getelementptr [2 x i8], ptr addrspace(1) %150, i64 %193
  %204 = getelementptr [2 x i8], ptr addrspace(1) %152, i64 %193
  %205 = getelementptr [2 x i8], ptr addrspace(1) %154, i64 %193
  %206 = getelementptr [2 x i8], ptr addrspace(1) %156, i64 %193
  %207 = getelementptr [2 x i8], ptr addrspace(1) %158, i64 %193
  %208 = getelementptr [2 x i8], ptr addrspace(1) %160, i64 %193
  %209 = getelementptr [2 x i8], ptr addrspace(1) %162, i64 %193
  %210 = getelementptr [2 x i8], ptr addrspace(1) %164, i64 %193
  %211 = getelementptr [2 x i8], ptr addrspace(1) %166, i64 %193
  %212 = getelementptr [2 x i8], ptr addrspace(1) %168, i64 %193
  %213 = getelementptr [2 x i8], ptr addrspace(1) %170, i64 %193
  %214 = getelementptr [2 x i8], ptr addrspace(1) %172, i64 %193
  %215 = getelementptr [2 x i8], ptr addrspace(1) %174, i64 %193
  %216 = getelementptr [2 x i8], ptr addrspace(1) %176, i64 %193
  %217 = getelementptr [2 x i8], ptr addrspace(1) %178, i64 %193
  %218 = getelementptr [2 x i8], ptr addrspace(1) %180, i64 %193
  %219 = getelementptr [2 x i8], ptr addrspace(1) %182, i64 %193
  %220 = getelementptr [2 x i8], ptr addrspace(1) %184, i64 %193
  %221 = getelementptr [2 x i8], ptr addrspace(1) %186, i64 %193
  %222 = getelementptr [2 x i8], ptr addrspace(1) %188, i64 %193
  %223 = getelementptr [2 x i8], ptr addrspace(1) %190, i64 %193
  %224 = getelementptr [2 x i8], ptr addrspace(1) %192, i64 %193
  br i1 %66, label %225, label %231

225:                                              ; preds = %8
  %226 = shl i32 %9, 10
  %227 = sext i32 %226 to i64
  %228 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %227
  %229 = getelementptr [2 x i8], ptr addrspace(1) %228, i64 %193
  %230 = load <1 x half>, ptr addrspace(1) %229, align 2
  br label %231

231:                                              ; preds = %225, %8
  %232 = phi <1 x half> [ %230, %225 ], [ zeroinitializer, %8 ]
  br i1 %67, label %233, label %235

233:                                              ; preds = %231
  %234 = load <1 x half>, ptr addrspace(1) %194, align 2
  br label %235

235:                                              ; preds = %233, %231
  %236 = phi <1 x half> [ %234, %233 ], [ zeroinitializer, %231 ]
  br i1 %68, label %237, label %239

237:                                              ; preds = %235
  %238 = load <1 x half>, ptr addrspace(1) %195, align 2
  br label %239

239:                                              ; preds = %237, %235
  %240 = phi <1 x half> [ %238, %237 ], [ zeroinitializer, %235 ]
  br i1 %69, label %241, label %243

241:                                              ; preds = %239
  %242 = load <1 x half>, ptr addrspace(1) %196, align 2
  br label %243

243:                                              ; preds = %241, %239
  %244 = phi <1 x half> [ %242, %241 ], [ zeroinitializer, %239 ]
  br i1 %70, label %245, label %247

245:                                              ; preds = %243
  %246 = load <1 x half>, ptr addrspace(1) %197, align 2
  br label %247

247:                                              ; preds = %245, %243
  %248 = phi <1 x half> [ %246, %245 ], [ zeroinitializer, %243 ]
  br i1 %71, label %249, label %251

249:                                              ; preds = %247
  %250 = load <1 x half>, ptr addrspace(1) %198, align 2
  br label %251

251:                                              ; preds = %249, %247
  %252 = phi <1 x half> [ %250, %249 ], [ zeroinitializer, %247 ]
  br i1 %72, label %253, label %255

253:                                              ; preds = %251
  %254 = load <1 x half>, ptr addrspace(1) %199, align 2
  br label %255

255:                                              ; preds = %253, %251
  %256 = phi <1 x half> [ %254, %253 ], [ zeroinitializer, %251 ]
  br i1 %73, label %257, label %259

257:                                              ; preds = %255
  %258 = load <1 x half>, ptr addrspace(1) %200, align 2
  br label %259

259:                                              ; preds = %257, %255
  %260 = phi <1 x half> [ %258, %257 ], [ zeroinitializer, %255 ]
  br i1 %74, label %261, label %263

261:                                              ; preds = %259
  %262 = load <1 x half>, ptr addrspace(1) %201, align 2
  br label %263

263:                                              ; preds = %261, %259
  %264 = phi <1 x half> [ %262, %261 ], [ zeroinitializer, %259 ]
  br i1 %75, label %265, label %267

265:                                              ; preds = %263
  %266 = load <1 x half>, ptr addrspace(1) %202, align 2
  br label %267

267:                                              ; preds = %265, %263
  %268 = phi <1 x half> [ %266, %265 ], [ zeroinitializer, %263 ]
  br i1 %76, label %269, label %271

269:                                              ; preds = %267
  %270 = load <1 x half>, ptr addrspace(1) %203, align 2
  br label %271

271:                                              ; preds = %269, %267
  %272 = phi <1 x half> [ %270, %269 ], [ zeroinitializer, %267 ]
  br i1 %77, label %273, label %275

273:                                              ; preds = %271
  %274 = load <1 x half>, ptr addrspace(1) %204, align 2
  br label %275

275:                                              ; preds = %273, %271
  %276 = phi <1 x half> [ %274, %273 ], [ zeroinitializer, %271 ]
  br i1 %78, label %277, label %279

277:                                              ; preds = %275
  %278 = load <1 x half>, ptr addrspace(1) %205, align 2
  br label %279

279:                                              ; preds = %277, %275
  %280 = phi <1 x half> [ %278, %277 ], [ zeroinitializer, %275 ]
  br i1 %79, label %281, label %283

281:                                              ; preds = %279
  %282 = load <1 x half>, ptr addrspace(1) %206, align 2
  br label %283

283:                                              ; preds = %281, %279
  %284 = phi <1 x half> [ %282, %281 ], [ zeroinitializer, %279 ]
  br i1 %80, label %285, label %287

285:                                              ; preds = %283
  %286 = load <1 x half>, ptr addrspace(1) %207, align 2
  br label %287

287:                                              ; preds = %285, %283
  %288 = phi <1 x half> [ %286, %285 ], [ zeroinitializer, %283 ]
  br i1 %81, label %289, label %291

289:                                              ; preds = %287
  %290 = load <1 x half>, ptr addrspace(1) %208, align 2
  br label %291

291:                                              ; preds = %289, %287
  %292 = phi <1 x half> [ %290, %289 ], [ zeroinitializer, %287 ]
  br i1 %82, label %293, label %295

293:                                              ; preds = %291
  %294 = load <1 x half>, ptr addrspace(1) %209, align 2
  br label %295

295:                                              ; preds = %293, %291
  %296 = phi <1 x half> [ %294, %293 ], [ zeroinitializer, %291 ]
  br i1 %83, label %297, label %299

297:                                              ; preds = %295
  %298 = load <1 x half>, ptr addrspace(1) %210, align 2
  br label %299

299:                                              ; preds = %297, %295
  %300 = phi <1 x half> [ %298, %297 ], [ zeroinitializer, %295 ]
  br i1 %84, label %301, label %303

301:                                              ; preds = %299
  %302 = load <1 x half>, ptr addrspace(1) %211, align 2
  br label %303

303:                                              ; preds = %301, %299
  %304 = phi <1 x half> [ %302, %301 ], [ zeroinitializer, %299 ]
  br i1 %85, label %305, label %307

305:                                              ; preds = %303
  %306 = load <1 x half>, ptr addrspace(1) %212, align 2
  br label %307

307:                                              ; preds = %305, %303
  %308 = phi <1 x half> [ %306, %305 ], [ zeroinitializer, %303 ]
  br i1 %86, label %309, label %311

309:                                              ; preds = %307
  %310 = load <1 x half>, ptr addrspace(1) %213, align 2
  br label %311

311:                                              ; preds = %309, %307
  %312 = phi <1 x half> [ %310, %309 ], [ zeroinitializer, %307 ]
  br i1 %87, label %313, label %315

313:                                              ; preds = %311
  %314 = load <1 x half>, ptr addrspace(1) %214, align 2
  br label %315

315:                                              ; preds = %313, %311
  %316 = phi <1 x half> [ %314, %313 ], [ zeroinitializer, %311 ]
  br i1 %88, label %317, label %319

317:                                              ; preds = %315
  %318 = load <1 x half>, ptr addrspace(1) %215, align 2
  br label %319

319:                                              ; preds = %317, %315
  %320 = phi <1 x half> [ %318, %317 ], [ zeroinitializer, %315 ]
  br i1 %89, label %321, label %323

321:                                              ; preds = %319
  %322 = load <1 x half>, ptr addrspace(1) %216, align 2
  br label %323

323:                                              ; preds = %321, %319
  %324 = phi <1 x half> [ %322, %321 ], [ zeroinitializer, %319 ]
  br i1 %90, label %325, label %327

325:                                              ; preds = %323
  %326 = load <1 x half>, ptr addrspace(1) %217, align 2
  br label %327

327:                                              ; preds = %325, %323
  %328 = phi <1 x half> [ %326, %325 ], [ zeroinitializer, %323 ]
  br i1 %91, label %329, label %331

329:                                              ; preds = %327
  %330 = load <1 x half>, ptr addrspace(1) %218, align 2
  br label %331

331:                                              ; preds = %329, %327
  %332 = phi <1 x half> [ %330, %329 ], [ zeroinitializer, %327 ]
  br i1 %92, label %333, label %335

333:                                              ; preds = %331
  %334 = load <1 x half>, ptr addrspace(1) %219, align 2
  br label %335

335:                                              ; preds = %333, %331
  %336 = phi <1 x half> [ %334, %333 ], [ zeroinitializer, %331 ]
  br i1 %93, label %337, label %339

337:                                              ; preds = %335
  %338 = load <1 x half>, ptr addrspace(1) %220, align 2
  br label %339

339:                                              ; preds = %337, %335
  %340 = phi <1 x half> [ %338, %337 ], [ zeroinitializer, %335 ]
  br i1 %94, label %341, label %343

341:                                              ; preds = %339
  %342 = load <1 x half>, ptr addrspace(1) %221, align 2
  br label %343

343:                                              ; preds = %341, %339
  %344 = phi <1 x half> [ %342, %341 ], [ zeroinitializer, %339 ]
  br i1 %95, label %345, label %347

345:                                              ; preds = %343
  %346 = load <1 x half>, ptr addrspace(1) %222, align 2
  br label %347

347:                                              ; preds = %345, %343
  %348 = phi <1 x half> [ %346, %345 ], [ zeroinitializer, %343 ]
  br i1 %96, label %349, label %351

349:                                              ; preds = %347
  %350 = load <1 x half>, ptr addrspace(1) %223, align 2
  br label %351

351:                                              ; preds = %349, %347
  %352 = phi <1 x half> [ %350, %349 ], [ zeroinitializer, %347 ]
  br i1 %97, label %353, label %355

353:                                              ; preds = %351
  %354 = load <1 x half>, ptr addrspace(1) %224, align 2
  br label %355

355:                                              ; preds = %353, %351
  %356 = phi <1 x half> [ %354, %353 ], [ zeroinitializer, %351 ]
  %357 = shl nuw nsw i32 %12, 1
  %358 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %357
  store <1 x half> %232, ptr addrspace(3) %358, align 2
  %359 = getelementptr inbounds nuw i8, ptr addrspace(3) %358, i32 64
  store <1 x half> %236, ptr addrspace(3) %359, align 2
  %360 = getelementptr inbounds nuw i8, ptr addrspace(3) %358, i32 512
  store <1 x half> %264, ptr addrspace(3) %360, align 2
  %361 = getelementptr inbounds nuw i8, ptr addrspace(3) %358, i32 576
  store <1 x half> %268, ptr addrspace(3) %361, align 2
  %362 = getelementptr inbounds nuw i8, ptr addrspace(3) %358, i32 1024
  store <1 x half> %296, ptr addrspace(3) %362, align 2
  %363 = getelementptr inbounds nuw i8, ptr addrspace(3) %358, i32 1088
  store <1 x half> %300, ptr addrspace(3) %363, align 2
  %364 = getelementptr inbounds nuw i8, ptr addrspace(3) %358, i32 1536
  store <1 x half> %328, ptr addrspace(3) %364, align 2
  %365 = getelementptr inbounds nuw i8, ptr addrspace(3) %358, i32 1600
  store <1 x half> %332, ptr addrspace(3) %365, align 2
  %366 = xor i32 %357, 144
  %367 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %366
  store <1 x half> %240, ptr addrspace(3) %367, align 2
  %368 = getelementptr inbounds nuw i8, ptr addrspace(3) %367, i32 64
  store <1 x half> %244, ptr addrspace(3) %368, align 2
  %369 = getelementptr inbounds nuw i8, ptr addrspace(3) %367, i32 512
  store <1 x half> %272, ptr addrspace(3) %369, align 2
  %370 = getelementptr inbounds nuw i8, ptr addrspace(3) %367, i32 576
  store <1 x half> %276, ptr addrspace(3) %370, align 2
  %371 = getelementptr inbounds nuw i8, ptr addrspace(3) %367, i32 1024
  store <1 x half> %304, ptr addrspace(3) %371, align 2
  %372 = getelementptr inbounds nuw i8, ptr addrspace(3) %367, i32 1088
  store <1 x half> %308, ptr addrspace(3) %372, align 2
  %373 = getelementptr inbounds nuw i8, ptr addrspace(3) %367, i32 1536
  store <1 x half> %336, ptr addrspace(3) %373, align 2
  %374 = getelementptr inbounds nuw i8, ptr addrspace(3) %367, i32 1600
  store <1 x half> %340, ptr addrspace(3) %374, align 2
  %375 = xor i32 %357, 288
  %376 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %375
  store <1 x half> %248, ptr addrspace(3) %376, align 2
  %377 = getelementptr inbounds nuw i8, ptr addrspace(3) %376, i32 64
  store <1 x half> %252, ptr addrspace(3) %377, align 2
  %378 = getelementptr inbounds nuw i8, ptr addrspace(3) %376, i32 512
  store <1 x half> %280, ptr addrspace(3) %378, align 2
  %379 = getelementptr inbounds nuw i8, ptr addrspace(3) %376, i32 576
  store <1 x half> %284, ptr addrspace(3) %379, align 2
  %380 = getelementptr inbounds nuw i8, ptr addrspace(3) %376, i32 1024
  store <1 x half> %312, ptr addrspace(3) %380, align 2
  %381 = getelementptr inbounds nuw i8, ptr addrspace(3) %376, i32 1088
  store <1 x half> %316, ptr addrspace(3) %381, align 2
  %382 = getelementptr inbounds nuw i8, ptr addrspace(3) %376, i32 1536
  store <1 x half> %344, ptr addrspace(3) %382, align 2
  %383 = getelementptr inbounds nuw i8, ptr addrspace(3) %376, i32 1600
  store <1 x half> %348, ptr addrspace(3) %383, align 2
  %384 = xor i32 %357, 432
  %385 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %384
  store <1 x half> %256, ptr addrspace(3) %385, align 2
  %386 = getelementptr inbounds nuw i8, ptr addrspace(3) %385, i32 64
  store <1 x half> %260, ptr addrspace(3) %386, align 2
  %387 = getelementptr inbounds nuw i8, ptr addrspace(3) %385, i32 512
  store <1 x half> %288, ptr addrspace(3) %387, align 2
  %388 = getelementptr inbounds nuw i8, ptr addrspace(3) %385, i32 576
  store <1 x half> %292, ptr addrspace(3) %388, align 2
  %389 = getelementptr inbounds nuw i8, ptr addrspace(3) %385, i32 1024
  store <1 x half> %320, ptr addrspace(3) %389, align 2
  %390 = getelementptr inbounds nuw i8, ptr addrspace(3) %385, i32 1088
  store <1 x half> %324, ptr addrspace(3) %390, align 2
  %391 = getelementptr inbounds nuw i8, ptr addrspace(3) %385, i32 1536
  store <1 x half> %352, ptr addrspace(3) %391, align 2
  %392 = getelementptr inbounds nuw i8, ptr addrspace(3) %385, i32 1600
  store <1 x half> %356, ptr addrspace(3) %392, align 2
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %393 = shl nuw nsw i32 %13, 6
  %394 = shl nuw nsw i32 %11, 3
  %395 = and i32 %394, 48
  %396 = or disjoint i32 %393, %395
  %397 = xor i32 %396, %14
  %398 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %397
  %399 = load <8 x half>, ptr addrspace(3) %398, align 16
  %400 = getelementptr inbounds nuw i8, ptr addrspace(3) %398, i32 1024
  %401 = load <8 x half>, ptr addrspace(3) %400, align 16
  %402 = xor i32 %397, 32
  %403 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %402
  %404 = load <8 x half>, ptr addrspace(3) %403, align 16
  %405 = getelementptr inbounds nuw i8, ptr addrspace(3) %403, i32 1024
  %406 = load <8 x half>, ptr addrspace(3) %405, align 16
  %407 = icmp sgt i32 %4, 0
  %408 = icmp sgt i32 %4, 1
  %409 = icmp sgt i32 %4, 2
  %410 = icmp sgt i32 %4, 3
  %411 = icmp sgt i32 %4, 4
  %412 = icmp sgt i32 %4, 5
  %413 = icmp sgt i32 %4, 6
  %414 = icmp sgt i32 %4, 7
  %415 = icmp sgt i32 %4, 8
  %416 = icmp sgt i32 %4, 9
  %417 = icmp sgt i32 %4, 10
  %418 = icmp sgt i32 %4, 11
  %419 = icmp sgt i32 %4, 12
  %420 = icmp sgt i32 %4, 13
  %421 = icmp sgt i32 %4, 14
  %422 = icmp sgt i32 %4, 15
  %423 = icmp sgt i32 %4, 16
  %424 = icmp sgt i32 %4, 17
  %425 = icmp sgt i32 %4, 18
  %426 = icmp sgt i32 %4, 19
  %427 = icmp sgt i32 %4, 20
  %428 = icmp sgt i32 %4, 21
  %429 = icmp sgt i32 %4, 22
  %430 = icmp sgt i32 %4, 23
  %431 = icmp sgt i32 %4, 24
  %432 = icmp sgt i32 %4, 25
  %433 = icmp sgt i32 %4, 26
  %434 = icmp sgt i32 %4, 27
  %435 = icmp sgt i32 %4, 28
  %436 = icmp sgt i32 %4, 29
  %437 = icmp sgt i32 %4, 30
  %438 = icmp sgt i32 %4, 31
  %439 = getelementptr i8, ptr addrspace(1) %1, i64 64
  %440 = getelementptr i8, ptr addrspace(1) %1, i64 128
  %441 = getelementptr i8, ptr addrspace(1) %1, i64 192
  %442 = getelementptr i8, ptr addrspace(1) %1, i64 256
  %443 = getelementptr i8, ptr addrspace(1) %1, i64 320
  %444 = getelementptr i8, ptr addrspace(1) %1, i64 384
  %445 = getelementptr i8, ptr addrspace(1) %1, i64 448
  %446 = getelementptr i8, ptr addrspace(1) %1, i64 512
  %447 = getelementptr i8, ptr addrspace(1) %1, i64 576
  %448 = getelementptr i8, ptr addrspace(1) %1, i64 640
  %449 = getelementptr i8, ptr addrspace(1) %1, i64 704
  %450 = getelementptr i8, ptr addrspace(1) %1, i64 768
  %451 = getelementptr i8, ptr addrspace(1) %1, i64 832
  %452 = getelementptr i8, ptr addrspace(1) %1, i64 896
  %453 = getelementptr i8, ptr addrspace(1) %1, i64 960
  %454 = getelementptr i8, ptr addrspace(1) %1, i64 1024
  %455 = getelementptr i8, ptr addrspace(1) %1, i64 1088
  %456 = getelementptr i8, ptr addrspace(1) %1, i64 1152
  %457 = getelementptr i8, ptr addrspace(1) %1, i64 1216
  %458 = getelementptr i8, ptr addrspace(1) %1, i64 1280
  %459 = getelementptr i8, ptr addrspace(1) %1, i64 1344
  %460 = getelementptr i8, ptr addrspace(1) %1, i64 1408
  %461 = getelementptr i8, ptr addrspace(1) %1, i64 1472
  %462 = getelementptr i8, ptr addrspace(1) %1, i64 1536
  %463 = getelementptr i8, ptr addrspace(1) %1, i64 1600
  %464 = getelementptr i8, ptr addrspace(1) %1, i64 1664
  %465 = getelementptr i8, ptr addrspace(1) %1, i64 1728
  %466 = getelementptr i8, ptr addrspace(1) %1, i64 1792
  %467 = getelementptr i8, ptr addrspace(1) %1, i64 1856
  %468 = getelementptr i8, ptr addrspace(1) %1, i64 1920
  %469 = getelementptr i8, ptr addrspace(1) %1, i64 1984
  %470 = getelementptr [2 x i8], ptr addrspace(1) %439, i64 %193
  %471 = getelementptr [2 x i8], ptr addrspace(1) %440, i64 %193
  %472 = getelementptr [2 x i8], ptr addrspace(1) %441, i64 %193
  %473 = getelementptr [2 x i8], ptr addrspace(1) %442, i64 %193
  %474 = getelementptr [2 x i8], ptr addrspace(1) %443, i64 %193
  %475 = getelementptr [2 x i8], ptr addrspace(1) %444, i64 %193
  %476 = getelementptr [2 x i8], ptr addrspace(1) %445, i64 %193
  %477 = getelementptr [2 x i8], ptr addrspace(1) %446, i64 %193
  %478 = getelementptr [2 x i8], ptr addrspace(1) %447, i64 %193
  %479 = getelementptr [2 x i8], ptr addrspace(1) %448, i64 %193
  %480 = getelementptr [2 x i8], ptr addrspace(1) %449, i64 %193
  %481 = getelementptr [2 x i8], ptr addrspace(1) %450, i64 %193
  %482 = getelementptr [2 x i8], ptr addrspace(1) %451, i64 %193
  %483 = getelementptr [2 x i8], ptr addrspace(1) %452, i64 %193
  %484 = getelementptr [2 x i8], ptr addrspace(1) %453, i64 %193
  %485 = getelementptr [2 x i8], ptr addrspace(1) %454, i64 %193
  %486 = getelementptr [2 x i8], ptr addrspace(1) %455, i64 %193
  %487 = getelementptr [2 x i8], ptr addrspace(1) %456, i64 %193
  %488 = getelementptr [2 x i8], ptr addrspace(1) %457, i64 %193
  %489 = getelementptr [2 x i8], ptr addrspace(1) %458, i64 %193
  %490 = getelementptr [2 x i8], ptr addrspace(1) %459, i64 %193
  %491 = getelementptr [2 x i8], ptr addrspace(1) %460, i64 %193
  %492 = getelementptr [2 x i8], ptr addrspace(1) %461, i64 %193
  %493 = getelementptr [2 x i8], ptr addrspace(1) %462, i64 %193
  %494 = getelementptr [2 x i8], ptr addrspace(1) %463, i64 %193
  %495 = getelementptr [2 x i8], ptr addrspace(1) %464, i64 %193
  %496 = getelementptr [2 x i8], ptr addrspace(1) %465, i64 %193
  %497 = getelementptr [2 x i8], ptr addrspace(1) %466, i64 %193
  %498 = getelementptr [2 x i8], ptr addrspace(1) %467, i64 %193
  %499 = getelementptr [2 x i8], ptr addrspace(1) %468, i64 %193
  %500 = getelementptr [2 x i8], ptr addrspace(1) %469, i64 %193
  br i1 %407, label %501, label %504

501:                                              ; preds = %355
  %502 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %193
  %503 = load <1 x half>, ptr addrspace(1) %502, align 2
  br label %504

504:                                              ; preds = %501, %355
  %505 = phi <1 x half> [ %503, %501 ], [ zeroinitializer, %355 ]
  br i1 %408, label %506, label %508

506:                                              ; preds = %504
  %507 = load <1 x half>, ptr addrspace(1) %470, align 2
  br label %508

508:                                              ; preds = %506, %504
  %509 = phi <1 x half> [ %507, %506 ], [ zeroinitializer, %504 ]
  br i1 %409, label %510, label %512

510:                                              ; preds = %508
  %511 = load <1 x half>, ptr addrspace(1) %471, align 2
  br label %512

512:                                              ; preds = %510, %508
  %513 = phi <1 x half> [ %511, %510 ], [ zeroinitializer, %508 ]
  br i1 %410, label %514, label %516

514:                                              ; preds = %512
  %515 = load <1 x half>, ptr addrspace(1) %472, align 2
  br label %516

516:                                              ; preds = %514, %512
  %517 = phi <1 x half> [ %515, %514 ], [ zeroinitializer, %512 ]
  br i1 %411, label %518, label %520

518:                                              ; preds = %516
  %519 = load <1 x half>, ptr addrspace(1) %473, align 2
  br label %520

520:                                              ; preds = %518, %516
  %521 = phi <1 x half> [ %519, %518 ], [ zeroinitializer, %516 ]
  br i1 %412, label %522, label %524

522:                                              ; preds = %520
  %523 = load <1 x half>, ptr addrspace(1) %474, align 2
  br label %524

524:                                              ; preds = %522, %520
  %525 = phi <1 x half> [ %523, %522 ], [ zeroinitializer, %520 ]
  br i1 %413, label %526, label %528

526:                                              ; preds = %524
  %527 = load <1 x half>, ptr addrspace(1) %475, align 2
  br label %528

528:                                              ; preds = %526, %524
  %529 = phi <1 x half> [ %527, %526 ], [ zeroinitializer, %524 ]
  br i1 %414, label %530, label %532

530:                                              ; preds = %528
  %531 = load <1 x half>, ptr addrspace(1) %476, align 2
  br label %532

532:                                              ; preds = %530, %528
  %533 = phi <1 x half> [ %531, %530 ], [ zeroinitializer, %528 ]
  br i1 %415, label %534, label %536

534:                                              ; preds = %532
  %535 = load <1 x half>, ptr addrspace(1) %477, align 2
  br label %536

536:                                              ; preds = %534, %532
  %537 = phi <1 x half> [ %535, %534 ], [ zeroinitializer, %532 ]
  br i1 %416, label %538, label %540

538:                                              ; preds = %536
  %539 = load <1 x half>, ptr addrspace(1) %478, align 2
  br label %540

540:                                              ; preds = %538, %536
  %541 = phi <1 x half> [ %539, %538 ], [ zeroinitializer, %536 ]
  br i1 %417, label %542, label %544

542:                                              ; preds = %540
  %543 = load <1 x half>, ptr addrspace(1) %479, align 2
  br label %544

544:                                              ; preds = %542, %540
  %545 = phi <1 x half> [ %543, %542 ], [ zeroinitializer, %540 ]
  br i1 %418, label %546, label %548

546:                                              ; preds = %544
  %547 = load <1 x half>, ptr addrspace(1) %480, align 2
  br label %548

548:                                              ; preds = %546, %544
  %549 = phi <1 x half> [ %547, %546 ], [ zeroinitializer, %544 ]
  br i1 %419, label %550, label %552

550:                                              ; preds = %548
  %551 = load <1 x half>, ptr addrspace(1) %481, align 2
  br label %552

552:                                              ; preds = %550, %548
  %553 = phi <1 x half> [ %551, %550 ], [ zeroinitializer, %548 ]
  br i1 %420, label %554, label %556

554:                                              ; preds = %552
  %555 = load <1 x half>, ptr addrspace(1) %482, align 2
  br label %556

556:                                              ; preds = %554, %552
  %557 = phi <1 x half> [ %555, %554 ], [ zeroinitializer, %552 ]
  br i1 %421, label %558, label %560

558:                                              ; preds = %556
  %559 = load <1 x half>, ptr addrspace(1) %483, align 2
  br label %560

560:                                              ; preds = %558, %556
  %561 = phi <1 x half> [ %559, %558 ], [ zeroinitializer, %556 ]
  br i1 %422, label %562, label %564

562:                                              ; preds = %560
  %563 = load <1 x half>, ptr addrspace(1) %484, align 2
  br label %564

564:                                              ; preds = %562, %560
  %565 = phi <1 x half> [ %563, %562 ], [ zeroinitializer, %560 ]
  br i1 %423, label %566, label %568

566:                                              ; preds = %564
  %567 = load <1 x half>, ptr addrspace(1) %485, align 2
  br label %568

568:                                              ; preds = %566, %564
  %569 = phi <1 x half> [ %567, %566 ], [ zeroinitializer, %564 ]
  br i1 %424, label %570, label %572

570:                                              ; preds = %568
  %571 = load <1 x half>, ptr addrspace(1) %486, align 2
  br label %572

572:                                              ; preds = %570, %568
  %573 = phi <1 x half> [ %571, %570 ], [ zeroinitializer, %568 ]
  br i1 %425, label %574, label %576

574:                                              ; preds = %572
  %575 = load <1 x half>, ptr addrspace(1) %487, align 2
  br label %576

576:                                              ; preds = %574, %572
  %577 = phi <1 x half> [ %575, %574 ], [ zeroinitializer, %572 ]
  br i1 %426, label %578, label %580

578:                                              ; preds = %576
  %579 = load <1 x half>, ptr addrspace(1) %488, align 2
  br label %580

580:                                              ; preds = %578, %576
  %581 = phi <1 x half> [ %579, %578 ], [ zeroinitializer, %576 ]
  br i1 %427, label %582, label %584

582:                                              ; preds = %580
  %583 = load <1 x half>, ptr addrspace(1) %489, align 2
  br label %584

584:                                              ; preds = %582, %580
  %585 = phi <1 x half> [ %583, %582 ], [ zeroinitializer, %580 ]
  br i1 %428, label %586, label %588

586:                                              ; preds = %584
  %587 = load <1 x half>, ptr addrspace(1) %490, align 2
  br label %588

588:                                              ; preds = %586, %584
  %589 = phi <1 x half> [ %587, %586 ], [ zeroinitializer, %584 ]
  br i1 %429, label %590, label %592

590:                                              ; preds = %588
  %591 = load <1 x half>, ptr addrspace(1) %491, align 2
  br label %592

592:                                              ; preds = %590, %588
  %593 = phi <1 x half> [ %591, %590 ], [ zeroinitializer, %588 ]
  br i1 %430, label %594, label %596

594:                                              ; preds = %592
  %595 = load <1 x half>, ptr addrspace(1) %492, align 2
  br label %596

596:                                              ; preds = %594, %592
  %597 = phi <1 x half> [ %595, %594 ], [ zeroinitializer, %592 ]
  br i1 %431, label %598, label %600

598:                                              ; preds = %596
  %599 = load <1 x half>, ptr addrspace(1) %493, align 2
  br label %600

600:                                              ; preds = %598, %596
  %601 = phi <1 x half> [ %599, %598 ], [ zeroinitializer, %596 ]
  br i1 %432, label %602, label %604

602:                                              ; preds = %600
  %603 = load <1 x half>, ptr addrspace(1) %494, align 2
  br label %604

604:                                              ; preds = %602, %600
  %605 = phi <1 x half> [ %603, %602 ], [ zeroinitializer, %600 ]
  br i1 %433, label %606, label %608

606:                                              ; preds = %604
  %607 = load <1 x half>, ptr addrspace(1) %495, align 2
  br label %608

608:                                              ; preds = %606, %604
  %609 = phi <1 x half> [ %607, %606 ], [ zeroinitializer, %604 ]
  br i1 %434, label %610, label %612

610:                                              ; preds = %608
  %611 = load <1 x half>, ptr addrspace(1) %496, align 2
  br label %612

612:                                              ; preds = %610, %608
  %613 = phi <1 x half> [ %611, %610 ], [ zeroinitializer, %608 ]
  br i1 %435, label %614, label %616

614:                                              ; preds = %612
  %615 = load <1 x half>, ptr addrspace(1) %497, align 2
  br label %616

616:                                              ; preds = %614, %612
  %617 = phi <1 x half> [ %615, %614 ], [ zeroinitializer, %612 ]
  br i1 %436, label %618, label %620

618:                                              ; preds = %616
  %619 = load <1 x half>, ptr addrspace(1) %498, align 2
  br label %620

620:                                              ; preds = %618, %616
  %621 = phi <1 x half> [ %619, %618 ], [ zeroinitializer, %616 ]
  br i1 %437, label %622, label %624

622:                                              ; preds = %620
  %623 = load <1 x half>, ptr addrspace(1) %499, align 2
  br label %624

624:                                              ; preds = %622, %620
  %625 = phi <1 x half> [ %623, %622 ], [ zeroinitializer, %620 ]
  br i1 %438, label %626, label %628

626:                                              ; preds = %624
  %627 = load <1 x half>, ptr addrspace(1) %500, align 2
  br label %628

628:                                              ; preds = %626, %624
  %629 = phi <1 x half> [ %627, %626 ], [ zeroinitializer, %624 ]
  %630 = getelementptr i8, ptr addrspace(1) %2, i64 64
  %631 = getelementptr i8, ptr addrspace(1) %2, i64 128
  %632 = getelementptr i8, ptr addrspace(1) %2, i64 192
  %633 = getelementptr i8, ptr addrspace(1) %2, i64 256
  %634 = getelementptr i8, ptr addrspace(1) %2, i64 320
  %635 = getelementptr i8, ptr addrspace(1) %2, i64 384
  %636 = getelementptr i8, ptr addrspace(1) %2, i64 448
  %637 = getelementptr i8, ptr addrspace(1) %2, i64 512
  %638 = getelementptr i8, ptr addrspace(1) %2, i64 576
  %639 = getelementptr i8, ptr addrspace(1) %2, i64 640
  %640 = getelementptr i8, ptr addrspace(1) %2, i64 704
  %641 = getelementptr i8, ptr addrspace(1) %2, i64 768
  %642 = getelementptr i8, ptr addrspace(1) %2, i64 832
  %643 = getelementptr i8, ptr addrspace(1) %2, i64 896
  %644 = getelementptr i8, ptr addrspace(1) %2, i64 960
  %645 = getelementptr i8, ptr addrspace(1) %2, i64 1024
  %646 = getelementptr i8, ptr addrspace(1) %2, i64 1088
  %647 = getelementptr i8, ptr addrspace(1) %2, i64 1152
  %648 = getelementptr i8, ptr addrspace(1) %2, i64 1216
  %649 = getelementptr i8, ptr addrspace(1) %2, i64 1280
  %650 = getelementptr i8, ptr addrspace(1) %2, i64 1344
  %651 = getelementptr i8, ptr addrspace(1) %2, i64 1408
  %652 = getelementptr i8, ptr addrspace(1) %2, i64 1472
  %653 = getelementptr i8, ptr addrspace(1) %2, i64 1536
  %654 = getelementptr i8, ptr addrspace(1) %2, i64 1600
  %655 = getelementptr i8, ptr addrspace(1) %2, i64 1664
  %656 = getelementptr i8, ptr addrspace(1) %2, i64 1728
  %657 = getelementptr i8, ptr addrspace(1) %2, i64 1792
  %658 = getelementptr i8, ptr addrspace(1) %2, i64 1856
  %659 = getelementptr i8, ptr addrspace(1) %2, i64 1920
  %660 = getelementptr i8, ptr addrspace(1) %2, i64 1984
  %661 = getelementptr [2 x i8], ptr addrspace(1) %630, i64 %193
  %662 = getelementptr [2 x i8], ptr addrspace(1) %631, i64 %193
  %663 = getelementptr [2 x i8], ptr addrspace(1) %632, i64 %193
  %664 = getelementptr [2 x i8], ptr addrspace(1) %633, i64 %193
  %665 = getelementptr [2 x i8], ptr addrspace(1) %634, i64 %193
  %666 = getelementptr [2 x i8], ptr addrspace(1) %635, i64 %193
  %667 = getelementptr [2 x i8], ptr addrspace(1) %636, i64 %193
  %668 = getelementptr [2 x i8], ptr addrspace(1) %637, i64 %193
  %669 = getelementptr [2 x i8], ptr addrspace(1) %638, i64 %193
  %670 = getelementptr [2 x i8], ptr addrspace(1) %639, i64 %193
  %671 = getelementptr [2 x i8], ptr addrspace(1) %640, i64 %193
  %672 = getelementptr [2 x i8], ptr addrspace(1) %641, i64 %193
  %673 = getelementptr [2 x i8], ptr addrspace(1) %642, i64 %193
  %674 = getelementptr [2 x i8], ptr addrspace(1) %643, i64 %193
  %675 = getelementptr [2 x i8], ptr addrspace(1) %644, i64 %193
  %676 = getelementptr [2 x i8], ptr addrspace(1) %645, i64 %193
  %677 = getelementptr [2 x i8], ptr addrspace(1) %646, i64 %193
  %678 = getelementptr [2 x i8], ptr addrspace(1) %647, i64 %193
  %679 = getelementptr [2 x i8], ptr addrspace(1) %648, i64 %193
  %680 = getelementptr [2 x i8], ptr addrspace(1) %649, i64 %193
  %681 = getelementptr [2 x i8], ptr addrspace(1) %650, i64 %193
  %682 = getelementptr [2 x i8], ptr addrspace(1) %651, i64 %193
  %683 = getelementptr [2 x i8], ptr addrspace(1) %652, i64 %193
  %684 = getelementptr [2 x i8], ptr addrspace(1) %653, i64 %193
  %685 = getelementptr [2 x i8], ptr addrspace(1) %654, i64 %193
  %686 = getelementptr [2 x i8], ptr addrspace(1) %655, i64 %193
  %687 = getelementptr [2 x i8], ptr addrspace(1) %656, i64 %193
  %688 = getelementptr [2 x i8], ptr addrspace(1) %657, i64 %193
  %689 = getelementptr [2 x i8], ptr addrspace(1) %658, i64 %193
  %690 = getelementptr [2 x i8], ptr addrspace(1) %659, i64 %193
  %691 = getelementptr [2 x i8], ptr addrspace(1) %660, i64 %193
  br i1 %407, label %692, label %695

692:                                              ; preds = %628
  %693 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %193
  %694 = load <1 x half>, ptr addrspace(1) %693, align 2
  br label %695

695:                                              ; preds = %692, %628
  %696 = phi <1 x half> [ %694, %692 ], [ zeroinitializer, %628 ]
  %697 = extractelement <1 x half> %696, i64 0
  br i1 %408, label %698, label %700

698:                                              ; preds = %695
  %699 = load <1 x half>, ptr addrspace(1) %661, align 2
  br label %700

700:                                              ; preds = %698, %695
  %701 = phi <1 x half> [ %699, %698 ], [ zeroinitializer, %695 ]
  %702 = extractelement <1 x half> %701, i64 0
  br i1 %409, label %703, label %705

703:                                              ; preds = %700
  %704 = load <1 x half>, ptr addrspace(1) %662, align 2
  br label %705

705:                                              ; preds = %703, %700
  %706 = phi <1 x half> [ %704, %703 ], [ zeroinitializer, %700 ]
  %707 = extractelement <1 x half> %706, i64 0
  br i1 %410, label %708, label %710

708:                                              ; preds = %705
  %709 = load <1 x half>, ptr addrspace(1) %663, align 2
  br label %710

710:                                              ; preds = %708, %705
  %711 = phi <1 x half> [ %709, %708 ], [ zeroinitializer, %705 ]
  %712 = extractelement <1 x half> %711, i64 0
  br i1 %411, label %713, label %715

713:                                              ; preds = %710
  %714 = load <1 x half>, ptr addrspace(1) %664, align 2
  br label %715

715:                                              ; preds = %713, %710
  %716 = phi <1 x half> [ %714, %713 ], [ zeroinitializer, %710 ]
  %717 = extractelement <1 x half> %716, i64 0
  br i1 %412, label %718, label %720

718:                                              ; preds = %715
  %719 = load <1 x half>, ptr addrspace(1) %665, align 2
  br label %720

720:                                              ; preds = %718, %715
  %721 = phi <1 x half> [ %719, %718 ], [ zeroinitializer, %715 ]
  %722 = extractelement <1 x half> %721, i64 0
  br i1 %413, label %723, label %725

723:                                              ; preds = %720
  %724 = load <1 x half>, ptr addrspace(1) %666, align 2
  br label %725

725:                                              ; preds = %723, %720
  %726 = phi <1 x half> [ %724, %723 ], [ zeroinitializer, %720 ]
  %727 = extractelement <1 x half> %726, i64 0
  br i1 %414, label %728, label %730

728:                                              ; preds = %725
  %729 = load <1 x half>, ptr addrspace(1) %667, align 2
  br label %730

730:                                              ; preds = %728, %725
  %731 = phi <1 x half> [ %729, %728 ], [ zeroinitializer, %725 ]
  %732 = extractelement <1 x half> %731, i64 0
  br i1 %415, label %733, label %735

733:                                              ; preds = %730
  %734 = load <1 x half>, ptr addrspace(1) %668, align 2
  br label %735

735:                                              ; preds = %733, %730
  %736 = phi <1 x half> [ %734, %733 ], [ zeroinitializer, %730 ]
  %737 = extractelement <1 x half> %736, i64 0
  br i1 %416, label %738, label %740

738:                                              ; preds = %735
  %739 = load <1 x half>, ptr addrspace(1) %669, align 2
  br label %740

740:                                              ; preds = %738, %735
  %741 = phi <1 x half> [ %739, %738 ], [ zeroinitializer, %735 ]
  %742 = extractelement <1 x half> %741, i64 0
  br i1 %417, label %743, label %745

743:                                              ; preds = %740
  %744 = load <1 x half>, ptr addrspace(1) %670, align 2
  br label %745

745:                                              ; preds = %743, %740
  %746 = phi <1 x half> [ %744, %743 ], [ zeroinitializer, %740 ]
  %747 = extractelement <1 x half> %746, i64 0
  br i1 %418, label %748, label %750

748:                                              ; preds = %745
  %749 = load <1 x half>, ptr addrspace(1) %671, align 2
  br label %750

750:                                              ; preds = %748, %745
  %751 = phi <1 x half> [ %749, %748 ], [ zeroinitializer, %745 ]
  %752 = extractelement <1 x half> %751, i64 0
  br i1 %419, label %753, label %755

753:                                              ; preds = %750
  %754 = load <1 x half>, ptr addrspace(1) %672, align 2
  br label %755

755:                                              ; preds = %753, %750
  %756 = phi <1 x half> [ %754, %753 ], [ zeroinitializer, %750 ]
  %757 = extractelement <1 x half> %756, i64 0
  br i1 %420, label %758, label %760

758:                                              ; preds = %755
  %759 = load <1 x half>, ptr addrspace(1) %673, align 2
  br label %760

760:                                              ; preds = %758, %755
  %761 = phi <1 x half> [ %759, %758 ], [ zeroinitializer, %755 ]
  %762 = extractelement <1 x half> %761, i64 0
  br i1 %421, label %763, label %765

763:                                              ; preds = %760
  %764 = load <1 x half>, ptr addrspace(1) %674, align 2
  br label %765

765:                                              ; preds = %763, %760
  %766 = phi <1 x half> [ %764, %763 ], [ zeroinitializer, %760 ]
  %767 = extractelement <1 x half> %766, i64 0
  br i1 %422, label %768, label %770

768:                                              ; preds = %765
  %769 = load <1 x half>, ptr addrspace(1) %675, align 2
  br label %770

770:                                              ; preds = %768, %765
  %771 = phi <1 x half> [ %769, %768 ], [ zeroinitializer, %765 ]
  %772 = extractelement <1 x half> %771, i64 0
  br i1 %423, label %773, label %775

773:                                              ; preds = %770
  %774 = load <1 x half>, ptr addrspace(1) %676, align 2
  br label %775

775:                                              ; preds = %773, %770
  %776 = phi <1 x half> [ %774, %773 ], [ zeroinitializer, %770 ]
  %777 = extractelement <1 x half> %776, i64 0
  br i1 %424, label %778, label %780

778:                                              ; preds = %775
  %779 = load <1 x half>, ptr addrspace(1) %677, align 2
  br label %780

780:                                              ; preds = %778, %775
  %781 = phi <1 x half> [ %779, %778 ], [ zeroinitializer, %775 ]
  %782 = extractelement <1 x half> %781, i64 0
  br i1 %425, label %783, label %785

783:                                              ; preds = %780
  %784 = load <1 x half>, ptr addrspace(1) %678, align 2
  br label %785

785:                                              ; preds = %783, %780
  %786 = phi <1 x half> [ %784, %783 ], [ zeroinitializer, %780 ]
  %787 = extractelement <1 x half> %786, i64 0
  br i1 %426, label %788, label %790

788:                                              ; preds = %785
  %789 = load <1 x half>, ptr addrspace(1) %679, align 2
  br label %790

790:                                              ; preds = %788, %785
  %791 = phi <1 x half> [ %789, %788 ], [ zeroinitializer, %785 ]
  %792 = extractelement <1 x half> %791, i64 0
  br i1 %427, label %793, label %795

793:                                              ; preds = %790
  %794 = load <1 x half>, ptr addrspace(1) %680, align 2
  br label %795

795:                                              ; preds = %793, %790
  %796 = phi <1 x half> [ %794, %793 ], [ zeroinitializer, %790 ]
  %797 = extractelement <1 x half> %796, i64 0
  br i1 %428, label %798, label %800

798:                                              ; preds = %795
  %799 = load <1 x half>, ptr addrspace(1) %681, align 2
  br label %800

800:                                              ; preds = %798, %795
  %801 = phi <1 x half> [ %799, %798 ], [ zeroinitializer, %795 ]
  %802 = extractelement <1 x half> %801, i64 0
  br i1 %429, label %803, label %805

803:                                              ; preds = %800
  %804 = load <1 x half>, ptr addrspace(1) %682, align 2
  br label %805

805:                                              ; preds = %803, %800
  %806 = phi <1 x half> [ %804, %803 ], [ zeroinitializer, %800 ]
  %807 = extractelement <1 x half> %806, i64 0
  br i1 %430, label %808, label %810

808:                                              ; preds = %805
  %809 = load <1 x half>, ptr addrspace(1) %683, align 2
  br label %810

810:                                              ; preds = %808, %805
  %811 = phi <1 x half> [ %809, %808 ], [ zeroinitializer, %805 ]
  %812 = extractelement <1 x half> %811, i64 0
  br i1 %431, label %813, label %815

813:                                              ; preds = %810
  %814 = load <1 x half>, ptr addrspace(1) %684, align 2
  br label %815

815:                                              ; preds = %813, %810
  %816 = phi <1 x half> [ %814, %813 ], [ zeroinitializer, %810 ]
  %817 = extractelement <1 x half> %816, i64 0
  br i1 %432, label %818, label %820

818:                                              ; preds = %815
  %819 = load <1 x half>, ptr addrspace(1) %685, align 2
  br label %820

820:                                              ; preds = %818, %815
  %821 = phi <1 x half> [ %819, %818 ], [ zeroinitializer, %815 ]
  %822 = extractelement <1 x half> %821, i64 0
  br i1 %433, label %823, label %825

823:                                              ; preds = %820
  %824 = load <1 x half>, ptr addrspace(1) %686, align 2
  br label %825

825:                                              ; preds = %823, %820
  %826 = phi <1 x half> [ %824, %823 ], [ zeroinitializer, %820 ]
  %827 = extractelement <1 x half> %826, i64 0
  br i1 %434, label %828, label %830

828:                                              ; preds = %825
  %829 = load <1 x half>, ptr addrspace(1) %687, align 2
  br label %830

830:                                              ; preds = %828, %825
  %831 = phi <1 x half> [ %829, %828 ], [ zeroinitializer, %825 ]
  %832 = extractelement <1 x half> %831, i64 0
  br i1 %435, label %833, label %835

833:                                              ; preds = %830
  %834 = load <1 x half>, ptr addrspace(1) %688, align 2
  br label %835

835:                                              ; preds = %833, %830
  %836 = phi <1 x half> [ %834, %833 ], [ zeroinitializer, %830 ]
  %837 = extractelement <1 x half> %836, i64 0
  br i1 %436, label %838, label %840

838:                                              ; preds = %835
  %839 = load <1 x half>, ptr addrspace(1) %689, align 2
  br label %840

840:                                              ; preds = %838, %835
  %841 = phi <1 x half> [ %839, %838 ], [ zeroinitializer, %835 ]
  %842 = extractelement <1 x half> %841, i64 0
  br i1 %437, label %843, label %845

843:                                              ; preds = %840
  %844 = load <1 x half>, ptr addrspace(1) %690, align 2
  br label %845

845:                                              ; preds = %843, %840
  %846 = phi <1 x half> [ %844, %843 ], [ zeroinitializer, %840 ]
  %847 = extractelement <1 x half> %846, i64 0
  br i1 %438, label %848, label %851

848:                                              ; preds = %845
  %849 = load <1 x half>, ptr addrspace(1) %691, align 2
  %850 = shufflevector <1 x half> %849, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  br label %851

851:                                              ; preds = %848, %845
  %852 = phi <8 x half> [ %850, %848 ], [ <half 0.000000e+00, half undef, half undef, half undef, half undef, half undef, half undef, half undef>, %845 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  store <1 x half> %505, ptr addrspace(3) %358, align 2
  store <1 x half> %509, ptr addrspace(3) %359, align 2
  store <1 x half> %537, ptr addrspace(3) %360, align 2
  store <1 x half> %541, ptr addrspace(3) %361, align 2
  store <1 x half> %569, ptr addrspace(3) %362, align 2
  store <1 x half> %573, ptr addrspace(3) %363, align 2
  store <1 x half> %601, ptr addrspace(3) %364, align 2
  store <1 x half> %605, ptr addrspace(3) %365, align 2
  store <1 x half> %513, ptr addrspace(3) %367, align 2
  store <1 x half> %517, ptr addrspace(3) %368, align 2
  store <1 x half> %545, ptr addrspace(3) %369, align 2
  store <1 x half> %549, ptr addrspace(3) %370, align 2
  store <1 x half> %577, ptr addrspace(3) %371, align 2
  store <1 x half> %581, ptr addrspace(3) %372, align 2
  store <1 x half> %609, ptr addrspace(3) %373, align 2
  store <1 x half> %613, ptr addrspace(3) %374, align 2
  store <1 x half> %521, ptr addrspace(3) %376, align 2
  store <1 x half> %525, ptr addrspace(3) %377, align 2
  store <1 x half> %553, ptr addrspace(3) %378, align 2
  store <1 x half> %557, ptr addrspace(3) %379, align 2
  store <1 x half> %585, ptr addrspace(3) %380, align 2
  store <1 x half> %589, ptr addrspace(3) %381, align 2
  store <1 x half> %617, ptr addrspace(3) %382, align 2
  store <1 x half> %621, ptr addrspace(3) %383, align 2
  store <1 x half> %529, ptr addrspace(3) %385, align 2
  store <1 x half> %533, ptr addrspace(3) %386, align 2
  store <1 x half> %561, ptr addrspace(3) %387, align 2
  store <1 x half> %565, ptr addrspace(3) %388, align 2
  store <1 x half> %593, ptr addrspace(3) %389, align 2
  store <1 x half> %597, ptr addrspace(3) %390, align 2
  store <1 x half> %625, ptr addrspace(3) %391, align 2
  store <1 x half> %629, ptr addrspace(3) %392, align 2
  %853 = shl nuw nsw i32 %12, 6
  %854 = shl nuw nsw i32 %11, 1
  %855 = xor i32 %394, %854
  %856 = and i32 %855, 48
  %857 = or disjoint i32 %856, %853
  %858 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %857
  %859 = insertelement <8 x half> poison, half %697, i64 0
  %860 = insertelement <8 x half> %859, half %702, i64 1
  %861 = insertelement <8 x half> %860, half %707, i64 2
  %862 = insertelement <8 x half> %861, half %712, i64 3
  %863 = insertelement <8 x half> %862, half %717, i64 4
  %864 = insertelement <8 x half> %863, half %722, i64 5
  %865 = insertelement <8 x half> %864, half %727, i64 6
  %866 = insertelement <8 x half> %865, half %732, i64 7
  store <8 x half> %866, ptr addrspace(3) %858, align 16
  %867 = xor i32 %857, 16
  %868 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %867
  %869 = insertelement <8 x half> poison, half %737, i64 0
  %870 = insertelement <8 x half> %869, half %742, i64 1
  %871 = insertelement <8 x half> %870, half %747, i64 2
  %872 = insertelement <8 x half> %871, half %752, i64 3
  %873 = insertelement <8 x half> %872, half %757, i64 4
  %874 = insertelement <8 x half> %873, half %762, i64 5
  %875 = insertelement <8 x half> %874, half %767, i64 6
  %876 = insertelement <8 x half> %875, half %772, i64 7
  store <8 x half> %876, ptr addrspace(3) %868, align 16
  %877 = xor i32 %857, 32
  %878 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %877
  %879 = insertelement <8 x half> poison, half %777, i64 0
  %880 = insertelement <8 x half> %879, half %782, i64 1
  %881 = insertelement <8 x half> %880, half %787, i64 2
  %882 = insertelement <8 x half> %881, half %792, i64 3
  %883 = insertelement <8 x half> %882, half %797, i64 4
  %884 = insertelement <8 x half> %883, half %802, i64 5
  %885 = insertelement <8 x half> %884, half %807, i64 6
  %886 = insertelement <8 x half> %885, half %812, i64 7
  store <8 x half> %886, ptr addrspace(3) %878, align 16
  %887 = xor i32 %857, 48
  %888 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %887
  %889 = insertelement <8 x half> poison, half %817, i64 0
  %890 = insertelement <8 x half> %889, half %822, i64 1
  %891 = insertelement <8 x half> %890, half %827, i64 2
  %892 = insertelement <8 x half> %891, half %832, i64 3
  %893 = insertelement <8 x half> %892, half %837, i64 4
  %894 = insertelement <8 x half> %893, half %842, i64 5
  %895 = insertelement <8 x half> %894, half %847, i64 6
  %896 = shufflevector <8 x half> %895, <8 x half> %852, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 8>
  store <8 x half> %896, ptr addrspace(3) %888, align 16
  %897 = add i32 %4, -32
  %invariant.gep = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %193
  %invariant.gep187 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %193
  %898 = icmp sgt i32 %897, 0
  br i1 %898, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %851
  %899 = shl nuw nsw i32 %11, 6
  %900 = and i32 %899, 448
  %901 = and i32 %11, 8
  %902 = icmp eq i32 %901, 0
  %903 = select i1 %902, i32 0, i32 528
  %904 = or disjoint i32 %900, %395
  %905 = xor i32 %904, %903
  %906 = xor i32 %905, %14
  %907 = xor i32 %906, 32
  %908 = xor i32 %906, 1056
  %909 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %906
  %910 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %907
  %911 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %908
  %912 = getelementptr inbounds nuw i8, ptr addrspace(3) %909, i32 1024
  br label %913

913:                                              ; preds = %.lr.ph, %1754
  %914 = phi float [ 0.000000e+00, %.lr.ph ], [ %1850, %1754 ]
  %915 = phi float [ 0.000000e+00, %.lr.ph ], [ %1851, %1754 ]
  %916 = phi float [ 0.000000e+00, %.lr.ph ], [ %1852, %1754 ]
  %917 = phi float [ 0.000000e+00, %.lr.ph ], [ %1853, %1754 ]
  %918 = phi float [ 0.000000e+00, %.lr.ph ], [ %1854, %1754 ]
  %919 = phi float [ 0.000000e+00, %.lr.ph ], [ %1855, %1754 ]
  %920 = phi float [ 0.000000e+00, %.lr.ph ], [ %1856, %1754 ]
  %921 = phi float [ 0.000000e+00, %.lr.ph ], [ %1857, %1754 ]
  %922 = phi float [ 0.000000e+00, %.lr.ph ], [ %1868, %1754 ]
  %923 = phi float [ 0.000000e+00, %.lr.ph ], [ %1869, %1754 ]
  %924 = phi float [ 0.000000e+00, %.lr.ph ], [ %1870, %1754 ]
  %925 = phi float [ 0.000000e+00, %.lr.ph ], [ %1871, %1754 ]
  %926 = phi float [ 0.000000e+00, %.lr.ph ], [ %1872, %1754 ]
  %927 = phi float [ 0.000000e+00, %.lr.ph ], [ %1873, %1754 ]
  %928 = phi float [ 0.000000e+00, %.lr.ph ], [ %1874, %1754 ]
  %929 = phi float [ 0.000000e+00, %.lr.ph ], [ %1875, %1754 ]
  %930 = phi float [ 0.000000e+00, %.lr.ph ], [ %1902, %1754 ]
  %931 = phi float [ 0.000000e+00, %.lr.ph ], [ %1903, %1754 ]
  %932 = phi float [ 0.000000e+00, %.lr.ph ], [ %1904, %1754 ]
  %933 = phi float [ 0.000000e+00, %.lr.ph ], [ %1905, %1754 ]
  %934 = phi float [ 0.000000e+00, %.lr.ph ], [ %1906, %1754 ]
  %935 = phi float [ 0.000000e+00, %.lr.ph ], [ %1907, %1754 ]
  %936 = phi float [ 0.000000e+00, %.lr.ph ], [ %1908, %1754 ]
  %937 = phi float [ 0.000000e+00, %.lr.ph ], [ %1909, %1754 ]
  %938 = phi float [ 0.000000e+00, %.lr.ph ], [ %1920, %1754 ]
  %939 = phi float [ 0.000000e+00, %.lr.ph ], [ %1921, %1754 ]
  %940 = phi float [ 0.000000e+00, %.lr.ph ], [ %1922, %1754 ]
  %941 = phi float [ 0.000000e+00, %.lr.ph ], [ %1923, %1754 ]
  %942 = phi float [ 0.000000e+00, %.lr.ph ], [ %1924, %1754 ]
  %943 = phi float [ 0.000000e+00, %.lr.ph ], [ %1925, %1754 ]
  %944 = phi float [ 0.000000e+00, %.lr.ph ], [ %1926, %1754 ]
  %945 = phi float [ 0.000000e+00, %.lr.ph ], [ %1927, %1754 ]
  %946 = phi float [ 0.000000e+00, %.lr.ph ], [ %1593, %1754 ]
  %947 = phi float [ 0.000000e+00, %.lr.ph ], [ %1594, %1754 ]
  %948 = phi float [ -1.000000e+30, %.lr.ph ], [ %1449, %1754 ]
  %949 = phi float [ -1.000000e+30, %.lr.ph ], [ %1450, %1754 ]
  %950 = phi i32 [ 0, %.lr.ph ], [ %951, %1754 ]
  %951 = add i32 %950, 32
  %952 = add i32 %950, 33
  %953 = add i32 %950, 34
  %954 = add i32 %950, 35
  %955 = add i32 %950, 36
  %956 = add i32 %950, 37
  %957 = add i32 %950, 38
  %958 = add i32 %950, 39
  %959 = add i32 %950, 40
  %960 = add i32 %950, 41
  %961 = add i32 %950, 42
  %962 = add i32 %950, 43
  %963 = add i32 %950, 44
  %964 = add i32 %950, 45
  %965 = add i32 %950, 46
  %966 = add i32 %950, 47
  %967 = add i32 %950, 48
  %968 = add i32 %950, 49
  %969 = add i32 %950, 50
  %970 = add i32 %950, 51
  %971 = add i32 %950, 52
  %972 = add i32 %950, 53
  %973 = add i32 %950, 54
  %974 = add i32 %950, 55
  %975 = add i32 %950, 56
  %976 = add i32 %950, 57
  %977 = add i32 %950, 58
  %978 = add i32 %950, 59
  %979 = add i32 %950, 60
  %980 = add i32 %950, 61
  %981 = add i32 %950, 62
  %982 = add i32 %950, 63
  %983 = or disjoint i32 %950, %15
  %984 = or disjoint i32 %950, %16
  %985 = or disjoint i32 %950, %17
  %986 = or disjoint i32 %950, %18
  %987 = or disjoint i32 %950, %19
  %988 = or disjoint i32 %950, %20
  %989 = or disjoint i32 %950, %21
  %990 = or disjoint i32 %950, %22
  %991 = or disjoint i32 %950, %23
  %992 = or disjoint i32 %950, %24
  %993 = or disjoint i32 %950, %25
  %994 = or disjoint i32 %950, %26
  %995 = or disjoint i32 %950, %27
  %996 = or disjoint i32 %950, %28
  %997 = or disjoint i32 %950, %29
  %998 = or disjoint i32 %950, %30
  %999 = icmp slt i32 %951, %4
  %1000 = icmp slt i32 %952, %4
  %1001 = icmp slt i32 %953, %4
  %1002 = icmp slt i32 %954, %4
  %1003 = icmp slt i32 %955, %4
  %1004 = icmp slt i32 %956, %4
  %1005 = icmp slt i32 %957, %4
  %1006 = icmp slt i32 %958, %4
  %1007 = icmp slt i32 %959, %4
  %1008 = icmp slt i32 %960, %4
  %1009 = icmp slt i32 %961, %4
  %1010 = icmp slt i32 %962, %4
  %1011 = icmp slt i32 %963, %4
  %1012 = icmp slt i32 %964, %4
  %1013 = icmp slt i32 %965, %4
  %1014 = icmp slt i32 %966, %4
  %1015 = icmp slt i32 %967, %4
  %1016 = icmp slt i32 %968, %4
  %1017 = icmp slt i32 %969, %4
  %1018 = icmp slt i32 %970, %4
  %1019 = icmp slt i32 %971, %4
  %1020 = icmp slt i32 %972, %4
  %1021 = icmp slt i32 %973, %4
  %1022 = icmp slt i32 %974, %4
  %1023 = icmp slt i32 %975, %4
  %1024 = icmp slt i32 %976, %4
  %1025 = icmp slt i32 %977, %4
  %1026 = icmp slt i32 %978, %4
  %1027 = icmp slt i32 %979, %4
  %1028 = icmp slt i32 %980, %4
  %1029 = icmp slt i32 %981, %4
  %1030 = icmp slt i32 %982, %4
  %1031 = icmp slt i32 %983, %4
  %1032 = icmp slt i32 %984, %4
  %1033 = icmp slt i32 %985, %4
  %1034 = icmp slt i32 %986, %4
  %1035 = icmp slt i32 %987, %4
  %1036 = icmp slt i32 %988, %4
  %1037 = icmp slt i32 %989, %4
  %1038 = icmp slt i32 %990, %4
  %1039 = icmp slt i32 %991, %4
  %1040 = icmp slt i32 %992, %4
  %1041 = icmp slt i32 %993, %4
  %1042 = icmp slt i32 %994, %4
  %1043 = icmp slt i32 %995, %4
  %1044 = icmp slt i32 %996, %4
  %1045 = icmp slt i32 %997, %4
  %1046 = icmp slt i32 %998, %4
  %1047 = shl i32 %951, 5
  %1048 = shl i32 %952, 5
  %1049 = shl i32 %953, 5
  %1050 = shl i32 %954, 5
  %1051 = shl i32 %955, 5
  %1052 = shl i32 %956, 5
  %1053 = shl i32 %957, 5
  %1054 = shl i32 %958, 5
  %1055 = shl i32 %959, 5
  %1056 = shl i32 %960, 5
  %1057 = shl i32 %961, 5
  %1058 = shl i32 %962, 5
  %1059 = shl i32 %963, 5
  %1060 = shl i32 %964, 5
  %1061 = shl i32 %965, 5
  %1062 = shl i32 %966, 5
  %1063 = shl i32 %967, 5
  %1064 = shl i32 %968, 5
  %1065 = shl i32 %969, 5
  %1066 = shl i32 %970, 5
  %1067 = shl i32 %971, 5
  %1068 = shl i32 %972, 5
  %1069 = shl i32 %973, 5
  %1070 = shl i32 %974, 5
  %1071 = shl i32 %975, 5
  %1072 = shl i32 %976, 5
  %1073 = shl i32 %977, 5
  %1074 = shl i32 %978, 5
  %1075 = shl i32 %979, 5
  %1076 = shl i32 %980, 5
  %1077 = shl i32 %981, 5
  %1078 = shl i32 %982, 5
  %1079 = sext i32 %1048 to i64
  %1080 = sext i32 %1049 to i64
  %1081 = sext i32 %1050 to i64
  %1082 = sext i32 %1051 to i64
  %1083 = sext i32 %1052 to i64
  %1084 = sext i32 %1053 to i64
  %1085 = sext i32 %1054 to i64
  %1086 = sext i32 %1055 to i64
  %1087 = sext i32 %1056 to i64
  %1088 = sext i32 %1057 to i64
  %1089 = sext i32 %1058 to i64
  %1090 = sext i32 %1059 to i64
  %1091 = sext i32 %1060 to i64
  %1092 = sext i32 %1061 to i64
  %1093 = sext i32 %1062 to i64
  %1094 = sext i32 %1063 to i64
  %1095 = sext i32 %1064 to i64
  %1096 = sext i32 %1065 to i64
  %1097 = sext i32 %1066 to i64
  %1098 = sext i32 %1067 to i64
  %1099 = sext i32 %1068 to i64
  %1100 = sext i32 %1069 to i64
  %1101 = sext i32 %1070 to i64
  %1102 = sext i32 %1071 to i64
  %1103 = sext i32 %1072 to i64
  %1104 = sext i32 %1073 to i64
  %1105 = sext i32 %1074 to i64
  %1106 = sext i32 %1075 to i64
  %1107 = sext i32 %1076 to i64
  %1108 = sext i32 %1077 to i64
  %1109 = sext i32 %1078 to i64
  %gep = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1079
  %gep126 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1080
  %gep128 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1081
  %gep130 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1082
  %gep132 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1083
  %gep134 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1084
  %gep136 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1085
  %gep138 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1086
  %gep140 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1087
  %gep142 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1088
  %gep144 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1089
  %gep146 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1090
  %gep148 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1091
  %gep150 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1092
  %gep152 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1093
  %gep154 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1094
  %gep156 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1095
  %gep158 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1096
  %gep160 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1097
  %gep162 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1098
  %gep164 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1099
  %gep166 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1100
  %gep168 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1101
  %gep170 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1102
  %gep172 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1103
  %gep174 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1104
  %gep176 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1105
  %gep178 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1106
  %gep180 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1107
  %gep182 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1108
  %gep184 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1109
  br i1 %999, label %1110, label %1113

1110:                                             ; preds = %913
  %1111 = sext i32 %1047 to i64
  %gep186 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %1111
  %1112 = load <1 x half>, ptr addrspace(1) %gep186, align 2
  br label %1113

1113:                                             ; preds = %1110, %913
  %1114 = phi <1 x half> [ %1112, %1110 ], [ zeroinitializer, %913 ]
  br i1 %1000, label %1115, label %1117

1115:                                             ; preds = %1113
  %1116 = load <1 x half>, ptr addrspace(1) %gep, align 2
  br label %1117

1117:                                             ; preds = %1115, %1113
  %1118 = phi <1 x half> [ %1116, %1115 ], [ zeroinitializer, %1113 ]
  br i1 %1001, label %1119, label %1121

1119:                                             ; preds = %1117
  %1120 = load <1 x half>, ptr addrspace(1) %gep126, align 2
  br label %1121

1121:                                             ; preds = %1119, %1117
  %1122 = phi <1 x half> [ %1120, %1119 ], [ zeroinitializer, %1117 ]
  br i1 %1002, label %1123, label %1125

1123:                                             ; preds = %1121
  %1124 = load <1 x half>, ptr addrspace(1) %gep128, align 2
  br label %1125

1125:                                             ; preds = %1123, %1121
  %1126 = phi <1 x half> [ %1124, %1123 ], [ zeroinitializer, %1121 ]
  br i1 %1003, label %1127, label %1129

1127:                                             ; preds = %1125
  %1128 = load <1 x half>, ptr addrspace(1) %gep130, align 2
  br label %1129

1129:                                             ; preds = %1127, %1125
  %1130 = phi <1 x half> [ %1128, %1127 ], [ zeroinitializer, %1125 ]
  br i1 %1004, label %1131, label %1133

1131:                                             ; preds = %1129
  %1132 = load <1 x half>, ptr addrspace(1) %gep132, align 2
  br label %1133

1133:                                             ; preds = %1131, %1129
  %1134 = phi <1 x half> [ %1132, %1131 ], [ zeroinitializer, %1129 ]
  br i1 %1005, label %1135, label %1137

1135:                                             ; preds = %1133
  %1136 = load <1 x half>, ptr addrspace(1) %gep134, align 2
  br label %1137

1137:                                             ; preds = %1135, %1133
  %1138 = phi <1 x half> [ %1136, %1135 ], [ zeroinitializer, %1133 ]
  br i1 %1006, label %1139, label %1141

1139:                                             ; preds = %1137
  %1140 = load <1 x half>, ptr addrspace(1) %gep136, align 2
  br label %1141

1141:                                             ; preds = %1139, %1137
  %1142 = phi <1 x half> [ %1140, %1139 ], [ zeroinitializer, %1137 ]
  br i1 %1007, label %1143, label %1145

1143:                                             ; preds = %1141
  %1144 = load <1 x half>, ptr addrspace(1) %gep138, align 2
  br label %1145

1145:                                             ; preds = %1143, %1141
  %1146 = phi <1 x half> [ %1144, %1143 ], [ zeroinitializer, %1141 ]
  br i1 %1008, label %1147, label %1149

1147:                                             ; preds = %1145
  %1148 = load <1 x half>, ptr addrspace(1) %gep140, align 2
  br label %1149

1149:                                             ; preds = %1147, %1145
  %1150 = phi <1 x half> [ %1148, %1147 ], [ zeroinitializer, %1145 ]
  br i1 %1009, label %1151, label %1153

1151:                                             ; preds = %1149
  %1152 = load <1 x half>, ptr addrspace(1) %gep142, align 2
  br label %1153

1153:                                             ; preds = %1151, %1149
  %1154 = phi <1 x half> [ %1152, %1151 ], [ zeroinitializer, %1149 ]
  br i1 %1010, label %1155, label %1157

1155:                                             ; preds = %1153
  %1156 = load <1 x half>, ptr addrspace(1) %gep144, align 2
  br label %1157

1157:                                             ; preds = %1155, %1153
  %1158 = phi <1 x half> [ %1156, %1155 ], [ zeroinitializer, %1153 ]
  br i1 %1011, label %1159, label %1161

1159:                                             ; preds = %1157
  %1160 = load <1 x half>, ptr addrspace(1) %gep146, align 2
  br label %1161

1161:                                             ; preds = %1159, %1157
  %1162 = phi <1 x half> [ %1160, %1159 ], [ zeroinitializer, %1157 ]
  br i1 %1012, label %1163, label %1165

1163:                                             ; preds = %1161
  %1164 = load <1 x half>, ptr addrspace(1) %gep148, align 2
  br label %1165

1165:                                             ; preds = %1163, %1161
  %1166 = phi <1 x half> [ %1164, %1163 ], [ zeroinitializer, %1161 ]
  br i1 %1013, label %1167, label %1169

1167:                                             ; preds = %1165
  %1168 = load <1 x half>, ptr addrspace(1) %gep150, align 2
  br label %1169

1169:                                             ; preds = %1167, %1165
  %1170 = phi <1 x half> [ %1168, %1167 ], [ zeroinitializer, %1165 ]
  br i1 %1014, label %1171, label %1173

1171:                                             ; preds = %1169
  %1172 = load <1 x half>, ptr addrspace(1) %gep152, align 2
  br label %1173

1173:                                             ; preds = %1171, %1169
  %1174 = phi <1 x half> [ %1172, %1171 ], [ zeroinitializer, %1169 ]
  br i1 %1015, label %1175, label %1177

1175:                                             ; preds = %1173
  %1176 = load <1 x half>, ptr addrspace(1) %gep154, align 2
  br label %1177

1177:                                             ; preds = %1175, %1173
  %1178 = phi <1 x half> [ %1176, %1175 ], [ zeroinitializer, %1173 ]
  br i1 %1016, label %1179, label %1181

1179:                                             ; preds = %1177
  %1180 = load <1 x half>, ptr addrspace(1) %gep156, align 2
  br label %1181

1181:                                             ; preds = %1179, %1177
  %1182 = phi <1 x half> [ %1180, %1179 ], [ zeroinitializer, %1177 ]
  br i1 %1017, label %1183, label %1185

1183:                                             ; preds = %1181
  %1184 = load <1 x half>, ptr addrspace(1) %gep158, align 2
  br label %1185

1185:                                             ; preds = %1183, %1181
  %1186 = phi <1 x half> [ %1184, %1183 ], [ zeroinitializer, %1181 ]
  br i1 %1018, label %1187, label %1189

1187:                                             ; preds = %1185
  %1188 = load <1 x half>, ptr addrspace(1) %gep160, align 2
  br label %1189

1189:                                             ; preds = %1187, %1185
  %1190 = phi <1 x half> [ %1188, %1187 ], [ zeroinitializer, %1185 ]
  br i1 %1019, label %1191, label %1193

1191:                                             ; preds = %1189
  %1192 = load <1 x half>, ptr addrspace(1) %gep162, align 2
  br label %1193

1193:                                             ; preds = %1191, %1189
  %1194 = phi <1 x half> [ %1192, %1191 ], [ zeroinitializer, %1189 ]
  br i1 %1020, label %1195, label %1197

1195:                                             ; preds = %1193
  %1196 = load <1 x half>, ptr addrspace(1) %gep164, align 2
  br label %1197

1197:                                             ; preds = %1195, %1193
  %1198 = phi <1 x half> [ %1196, %1195 ], [ zeroinitializer, %1193 ]
  br i1 %1021, label %1199, label %1201

1199:                                             ; preds = %1197
  %1200 = load <1 x half>, ptr addrspace(1) %gep166, align 2
  br label %1201

1201:                                             ; preds = %1199, %1197
  %1202 = phi <1 x half> [ %1200, %1199 ], [ zeroinitializer, %1197 ]
  br i1 %1022, label %1203, label %1205

1203:                                             ; preds = %1201
  %1204 = load <1 x half>, ptr addrspace(1) %gep168, align 2
  br label %1205

1205:                                             ; preds = %1203, %1201
  %1206 = phi <1 x half> [ %1204, %1203 ], [ zeroinitializer, %1201 ]
  br i1 %1023, label %1207, label %1209

1207:                                             ; preds = %1205
  %1208 = load <1 x half>, ptr addrspace(1) %gep170, align 2
  br label %1209

1209:                                             ; preds = %1207, %1205
  %1210 = phi <1 x half> [ %1208, %1207 ], [ zeroinitializer, %1205 ]
  br i1 %1024, label %1211, label %1213

1211:                                             ; preds = %1209
  %1212 = load <1 x half>, ptr addrspace(1) %gep172, align 2
  br label %1213

1213:                                             ; preds = %1211, %1209
  %1214 = phi <1 x half> [ %1212, %1211 ], [ zeroinitializer, %1209 ]
  br i1 %1025, label %1215, label %1217

1215:                                             ; preds = %1213
  %1216 = load <1 x half>, ptr addrspace(1) %gep174, align 2
  br label %1217

1217:                                             ; preds = %1215, %1213
  %1218 = phi <1 x half> [ %1216, %1215 ], [ zeroinitializer, %1213 ]
  br i1 %1026, label %1219, label %1221

1219:                                             ; preds = %1217
  %1220 = load <1 x half>, ptr addrspace(1) %gep176, align 2
  br label %1221

1221:                                             ; preds = %1219, %1217
  %1222 = phi <1 x half> [ %1220, %1219 ], [ zeroinitializer, %1217 ]
  br i1 %1027, label %1223, label %1225

1223:                                             ; preds = %1221
  %1224 = load <1 x half>, ptr addrspace(1) %gep178, align 2
  br label %1225

1225:                                             ; preds = %1223, %1221
  %1226 = phi <1 x half> [ %1224, %1223 ], [ zeroinitializer, %1221 ]
  br i1 %1028, label %1227, label %1229

1227:                                             ; preds = %1225
  %1228 = load <1 x half>, ptr addrspace(1) %gep180, align 2
  br label %1229

1229:                                             ; preds = %1227, %1225
  %1230 = phi <1 x half> [ %1228, %1227 ], [ zeroinitializer, %1225 ]
  br i1 %1029, label %1231, label %1233

1231:                                             ; preds = %1229
  %1232 = load <1 x half>, ptr addrspace(1) %gep182, align 2
  br label %1233

1233:                                             ; preds = %1231, %1229
  %1234 = phi <1 x half> [ %1232, %1231 ], [ zeroinitializer, %1229 ]
  br i1 %1030, label %1235, label %1237

1235:                                             ; preds = %1233
  %1236 = load <1 x half>, ptr addrspace(1) %gep184, align 2
  br label %1237

1237:                                             ; preds = %1235, %1233
  %1238 = phi <1 x half> [ %1236, %1235 ], [ zeroinitializer, %1233 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %1239 = load <8 x half>, ptr addrspace(3) %398, align 16
  %1240 = load <8 x half>, ptr addrspace(3) %400, align 16
  %1241 = load <8 x half>, ptr addrspace(3) %403, align 16
  %1242 = load <8 x half>, ptr addrspace(3) %405, align 16
  %1243 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1239, <8 x half> %399, <8 x float> zeroinitializer)
  %1244 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1241, <8 x half> %404, <8 x float> %1243)
  %1245 = extractelement <8 x float> %1244, i64 0
  %1246 = extractelement <8 x float> %1244, i64 1
  %1247 = extractelement <8 x float> %1244, i64 2
  %1248 = extractelement <8 x float> %1244, i64 3
  %1249 = extractelement <8 x float> %1244, i64 4
  %1250 = extractelement <8 x float> %1244, i64 5
  %1251 = extractelement <8 x float> %1244, i64 6
  %1252 = extractelement <8 x float> %1244, i64 7
  %1253 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1240, <8 x half> %399, <8 x float> zeroinitializer)
  %1254 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1242, <8 x half> %404, <8 x float> %1253)
  %1255 = extractelement <8 x float> %1254, i64 0
  %1256 = extractelement <8 x float> %1254, i64 1
  %1257 = extractelement <8 x float> %1254, i64 2
  %1258 = extractelement <8 x float> %1254, i64 3
  %1259 = extractelement <8 x float> %1254, i64 4
  %1260 = extractelement <8 x float> %1254, i64 5
  %1261 = extractelement <8 x float> %1254, i64 6
  %1262 = extractelement <8 x float> %1254, i64 7
  %1263 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1239, <8 x half> %401, <8 x float> zeroinitializer)
  %1264 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1241, <8 x half> %406, <8 x float> %1263)
  %1265 = extractelement <8 x float> %1264, i64 0
  %1266 = extractelement <8 x float> %1264, i64 1
  %1267 = extractelement <8 x float> %1264, i64 2
  %1268 = extractelement <8 x float> %1264, i64 3
  %1269 = extractelement <8 x float> %1264, i64 4
  %1270 = extractelement <8 x float> %1264, i64 5
  %1271 = extractelement <8 x float> %1264, i64 6
  %1272 = extractelement <8 x float> %1264, i64 7
  %1273 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1240, <8 x half> %401, <8 x float> zeroinitializer)
  %1274 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1242, <8 x half> %406, <8 x float> %1273)
  %1275 = extractelement <8 x float> %1274, i64 0
  %1276 = extractelement <8 x float> %1274, i64 1
  %1277 = extractelement <8 x float> %1274, i64 2
  %1278 = extractelement <8 x float> %1274, i64 3
  %1279 = extractelement <8 x float> %1274, i64 4
  %1280 = extractelement <8 x float> %1274, i64 5
  %1281 = extractelement <8 x float> %1274, i64 6
  %1282 = extractelement <8 x float> %1274, i64 7
  %1283 = fmul float %5, %1245
  %1284 = fmul float %5, %1246
  %1285 = fmul float %5, %1247
  %1286 = fmul float %5, %1248
  %1287 = fmul float %5, %1249
  %1288 = fmul float %5, %1250
  %1289 = fmul float %5, %1251
  %1290 = fmul float %5, %1252
  %1291 = fmul float %5, %1255
  %1292 = fmul float %5, %1256
  %1293 = fmul float %5, %1257
  %1294 = fmul float %5, %1258
  %1295 = fmul float %5, %1259
  %1296 = fmul float %5, %1260
  %1297 = fmul float %5, %1261
  %1298 = fmul float %5, %1262
  %1299 = fmul float %5, %1265
  %1300 = fmul float %5, %1266
  %1301 = fmul float %5, %1267
  %1302 = fmul float %5, %1268
  %1303 = fmul float %5, %1269
  %1304 = fmul float %5, %1270
  %1305 = fmul float %5, %1271
  %1306 = fmul float %5, %1272
  %1307 = fmul float %5, %1275
  %1308 = fmul float %5, %1276
  %1309 = fmul float %5, %1277
  %1310 = fmul float %5, %1278
  %1311 = fmul float %5, %1279
  %1312 = fmul float %5, %1280
  %1313 = fmul float %5, %1281
  %1314 = fmul float %5, %1282
  %1315 = icmp sle i32 %983, %31
  %1316 = icmp sle i32 %984, %31
  %1317 = icmp sle i32 %985, %31
  %1318 = icmp sle i32 %986, %31
  %1319 = icmp sle i32 %987, %31
  %1320 = icmp sle i32 %988, %31
  %1321 = icmp sle i32 %989, %31
  %1322 = icmp sle i32 %990, %31
  %1323 = icmp sle i32 %991, %31
  %1324 = icmp sle i32 %992, %31
  %1325 = icmp sle i32 %993, %31
  %1326 = icmp sle i32 %994, %31
  %1327 = icmp sle i32 %995, %31
  %1328 = icmp sle i32 %996, %31
  %1329 = icmp sle i32 %997, %31
  %1330 = icmp sle i32 %998, %31
  %1331 = icmp sle i32 %983, %32
  %1332 = icmp sle i32 %984, %32
  %1333 = icmp sle i32 %985, %32
  %1334 = icmp sle i32 %986, %32
  %1335 = icmp sle i32 %987, %32
  %1336 = icmp sle i32 %988, %32
  %1337 = icmp sle i32 %989, %32
  %1338 = icmp sle i32 %990, %32
  %1339 = icmp sle i32 %991, %32
  %1340 = icmp sle i32 %992, %32
  %1341 = icmp sle i32 %993, %32
  %1342 = icmp sle i32 %994, %32
  %1343 = icmp sle i32 %995, %32
  %1344 = icmp sle i32 %996, %32
  %1345 = icmp sle i32 %997, %32
  %1346 = icmp sle i32 %998, %32
  %1347 = and i1 %1315, %1031
  %1348 = and i1 %1316, %1032
  %1349 = and i1 %1317, %1033
  %1350 = and i1 %1318, %1034
  %1351 = and i1 %1319, %1035
  %1352 = and i1 %1320, %1036
  %1353 = and i1 %1321, %1037
  %1354 = and i1 %1322, %1038
  %1355 = and i1 %1323, %1039
  %1356 = and i1 %1324, %1040
  %1357 = and i1 %1325, %1041
  %1358 = and i1 %1326, %1042
  %1359 = and i1 %1327, %1043
  %1360 = and i1 %1328, %1044
  %1361 = and i1 %1329, %1045
  %1362 = and i1 %1330, %1046
  %1363 = and i1 %1331, %1031
  %1364 = and i1 %1332, %1032
  %1365 = and i1 %1333, %1033
  %1366 = and i1 %1334, %1034
  %1367 = and i1 %1335, %1035
  %1368 = and i1 %1336, %1036
  %1369 = and i1 %1337, %1037
  %1370 = and i1 %1338, %1038
  %1371 = and i1 %1339, %1039
  %1372 = and i1 %1340, %1040
  %1373 = and i1 %1341, %1041
  %1374 = and i1 %1342, %1042
  %1375 = and i1 %1343, %1043
  %1376 = and i1 %1344, %1044
  %1377 = and i1 %1345, %1045
  %1378 = and i1 %1346, %1046
  %1379 = select i1 %1347, float %1283, float -1.000000e+30
  %1380 = select i1 %1348, float %1284, float -1.000000e+30
  %1381 = select i1 %1349, float %1285, float -1.000000e+30
  %1382 = select i1 %1350, float %1286, float -1.000000e+30
  %1383 = select i1 %1351, float %1287, float -1.000000e+30
  %1384 = select i1 %1352, float %1288, float -1.000000e+30
  %1385 = select i1 %1353, float %1289, float -1.000000e+30
  %1386 = select i1 %1354, float %1290, float -1.000000e+30
  %1387 = select i1 %1355, float %1291, float -1.000000e+30
  %1388 = select i1 %1356, float %1292, float -1.000000e+30
  %1389 = select i1 %1357, float %1293, float -1.000000e+30
  %1390 = select i1 %1358, float %1294, float -1.000000e+30
  %1391 = select i1 %1359, float %1295, float -1.000000e+30
  %1392 = select i1 %1360, float %1296, float -1.000000e+30
  %1393 = select i1 %1361, float %1297, float -1.000000e+30
  %1394 = select i1 %1362, float %1298, float -1.000000e+30
  %1395 = select i1 %1363, float %1299, float -1.000000e+30
  %1396 = select i1 %1364, float %1300, float -1.000000e+30
  %1397 = select i1 %1365, float %1301, float -1.000000e+30
  %1398 = select i1 %1366, float %1302, float -1.000000e+30
  %1399 = select i1 %1367, float %1303, float -1.000000e+30
  %1400 = select i1 %1368, float %1304, float -1.000000e+30
  %1401 = select i1 %1369, float %1305, float -1.000000e+30
  %1402 = select i1 %1370, float %1306, float -1.000000e+30
  %1403 = select i1 %1371, float %1307, float -1.000000e+30
  %1404 = select i1 %1372, float %1308, float -1.000000e+30
  %1405 = select i1 %1373, float %1309, float -1.000000e+30
  %1406 = select i1 %1374, float %1310, float -1.000000e+30
  %1407 = select i1 %1375, float %1311, float -1.000000e+30
  %1408 = select i1 %1376, float %1312, float -1.000000e+30
  %1409 = select i1 %1377, float %1313, float -1.000000e+30
  %1410 = select i1 %1378, float %1314, float -1.000000e+30
  %1411 = tail call float @llvm.maxnum.f32(float %1379, float %1380)
  %1412 = tail call float @llvm.maxnum.f32(float %1411, float %1381)
  %1413 = tail call float @llvm.maxnum.f32(float %1382, float %1383)
  %1414 = tail call float @llvm.maxnum.f32(float %1413, float %1384)
  %1415 = tail call float @llvm.maxnum.f32(float %1385, float %1386)
  %1416 = tail call float @llvm.maxnum.f32(float %1415, float %1387)
  %1417 = tail call float @llvm.maxnum.f32(float %1388, float %1389)
  %1418 = tail call float @llvm.maxnum.f32(float %1417, float %1390)
  %1419 = tail call float @llvm.maxnum.f32(float %1391, float %1392)
  %1420 = tail call float @llvm.maxnum.f32(float %1419, float %1393)
  %1421 = tail call float @llvm.maxnum.f32(float %1412, float %1414)
  %1422 = tail call float @llvm.maxnum.f32(float %1421, float %1416)
  %1423 = tail call float @llvm.maxnum.f32(float %1418, float %1420)
  %1424 = tail call float @llvm.maxnum.f32(float %1423, float %1394)
  %1425 = tail call float @llvm.maxnum.f32(float %1422, float %1424)
  %1426 = tail call float @llvm.maxnum.f32(float %1395, float %1396)
  %1427 = tail call float @llvm.maxnum.f32(float %1426, float %1397)
  %1428 = tail call float @llvm.maxnum.f32(float %1398, float %1399)
  %1429 = tail call float @llvm.maxnum.f32(float %1428, float %1400)
  %1430 = tail call float @llvm.maxnum.f32(float %1401, float %1402)
  %1431 = tail call float @llvm.maxnum.f32(float %1430, float %1403)
  %1432 = tail call float @llvm.maxnum.f32(float %1404, float %1405)
  %1433 = tail call float @llvm.maxnum.f32(float %1432, float %1406)
  %1434 = tail call float @llvm.maxnum.f32(float %1407, float %1408)
  %1435 = tail call float @llvm.maxnum.f32(float %1434, float %1409)
  %1436 = tail call float @llvm.maxnum.f32(float %1427, float %1429)
  %1437 = tail call float @llvm.maxnum.f32(float %1436, float %1431)
  %1438 = tail call float @llvm.maxnum.f32(float %1433, float %1435)
  %1439 = tail call float @llvm.maxnum.f32(float %1438, float %1410)
  %1440 = tail call float @llvm.maxnum.f32(float %1437, float %1439)
  %1441 = bitcast float %1425 to i32
  %1442 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %1441, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %1443 = bitcast i32 %1442 to float
  %1444 = tail call float @llvm.maxnum.f32(float %1425, float %1443)
  %1445 = bitcast float %1440 to i32
  %1446 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %1445, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %1447 = bitcast i32 %1446 to float
  %1448 = tail call float @llvm.maxnum.f32(float %1440, float %1447)
  %1449 = tail call float @llvm.maxnum.f32(float %948, float %1444)
  %1450 = tail call float @llvm.maxnum.f32(float %949, float %1448)
  %1451 = fsub float %1379, %1449
  %1452 = fsub float %1380, %1449
  %1453 = fsub float %1381, %1449
  %1454 = fsub float %1382, %1449
  %1455 = fsub float %1383, %1449
  %1456 = fsub float %1384, %1449
  %1457 = fsub float %1385, %1449
  %1458 = fsub float %1386, %1449
  %1459 = fsub float %1387, %1449
  %1460 = fsub float %1388, %1449
  %1461 = fsub float %1389, %1449
  %1462 = fsub float %1390, %1449
  %1463 = fsub float %1391, %1449
  %1464 = fsub float %1392, %1449
  %1465 = fsub float %1393, %1449
  %1466 = fsub float %1394, %1449
  %1467 = fsub float %1395, %1450
  %1468 = fsub float %1396, %1450
  %1469 = fsub float %1397, %1450
  %1470 = fsub float %1398, %1450
  %1471 = fsub float %1399, %1450
  %1472 = fsub float %1400, %1450
  %1473 = fsub float %1401, %1450
  %1474 = fsub float %1402, %1450
  %1475 = fsub float %1403, %1450
  %1476 = fsub float %1404, %1450
  %1477 = fsub float %1405, %1450
  %1478 = fsub float %1406, %1450
  %1479 = fsub float %1407, %1450
  %1480 = fsub float %1408, %1450
  %1481 = fsub float %1409, %1450
  %1482 = fsub float %1410, %1450
  %1483 = fmul float %1451, f0x3FB8AA3B
  %1484 = tail call float @llvm.exp2.f32(float %1483)
  %1485 = fmul float %1452, f0x3FB8AA3B
  %1486 = tail call float @llvm.exp2.f32(float %1485)
  %1487 = fmul float %1453, f0x3FB8AA3B
  %1488 = tail call float @llvm.exp2.f32(float %1487)
  %1489 = fmul float %1454, f0x3FB8AA3B
  %1490 = tail call float @llvm.exp2.f32(float %1489)
  %1491 = fmul float %1455, f0x3FB8AA3B
  %1492 = tail call float @llvm.exp2.f32(float %1491)
  %1493 = fmul float %1456, f0x3FB8AA3B
  %1494 = tail call float @llvm.exp2.f32(float %1493)
  %1495 = fmul float %1457, f0x3FB8AA3B
  %1496 = tail call float @llvm.exp2.f32(float %1495)
  %1497 = fmul float %1458, f0x3FB8AA3B
  %1498 = tail call float @llvm.exp2.f32(float %1497)
  %1499 = fmul float %1459, f0x3FB8AA3B
  %1500 = tail call float @llvm.exp2.f32(float %1499)
  %1501 = fmul float %1460, f0x3FB8AA3B
  %1502 = tail call float @llvm.exp2.f32(float %1501)
  %1503 = fmul float %1461, f0x3FB8AA3B
  %1504 = tail call float @llvm.exp2.f32(float %1503)
  %1505 = fmul float %1462, f0x3FB8AA3B
  %1506 = tail call float @llvm.exp2.f32(float %1505)
  %1507 = fmul float %1463, f0x3FB8AA3B
  %1508 = tail call float @llvm.exp2.f32(float %1507)
  %1509 = fmul float %1464, f0x3FB8AA3B
  %1510 = tail call float @llvm.exp2.f32(float %1509)
  %1511 = fmul float %1465, f0x3FB8AA3B
  %1512 = tail call float @llvm.exp2.f32(float %1511)
  %1513 = fmul float %1466, f0x3FB8AA3B
  %1514 = tail call float @llvm.exp2.f32(float %1513)
  %1515 = fmul float %1467, f0x3FB8AA3B
  %1516 = tail call float @llvm.exp2.f32(float %1515)
  %1517 = fmul float %1468, f0x3FB8AA3B
  %1518 = tail call float @llvm.exp2.f32(float %1517)
  %1519 = fmul float %1469, f0x3FB8AA3B
  %1520 = tail call float @llvm.exp2.f32(float %1519)
  %1521 = fmul float %1470, f0x3FB8AA3B
  %1522 = tail call float @llvm.exp2.f32(float %1521)
  %1523 = fmul float %1471, f0x3FB8AA3B
  %1524 = tail call float @llvm.exp2.f32(float %1523)
  %1525 = fmul float %1472, f0x3FB8AA3B
  %1526 = tail call float @llvm.exp2.f32(float %1525)
  %1527 = fmul float %1473, f0x3FB8AA3B
  %1528 = tail call float @llvm.exp2.f32(float %1527)
  %1529 = fmul float %1474, f0x3FB8AA3B
  %1530 = tail call float @llvm.exp2.f32(float %1529)
  %1531 = fmul float %1475, f0x3FB8AA3B
  %1532 = tail call float @llvm.exp2.f32(float %1531)
  %1533 = fmul float %1476, f0x3FB8AA3B
  %1534 = tail call float @llvm.exp2.f32(float %1533)
  %1535 = fmul float %1477, f0x3FB8AA3B
  %1536 = tail call float @llvm.exp2.f32(float %1535)
  %1537 = fmul float %1478, f0x3FB8AA3B
  %1538 = tail call float @llvm.exp2.f32(float %1537)
  %1539 = fmul float %1479, f0x3FB8AA3B
  %1540 = tail call float @llvm.exp2.f32(float %1539)
  %1541 = fmul float %1480, f0x3FB8AA3B
  %1542 = tail call float @llvm.exp2.f32(float %1541)
  %1543 = fmul float %1481, f0x3FB8AA3B
  %1544 = tail call float @llvm.exp2.f32(float %1543)
  %1545 = fmul float %1482, f0x3FB8AA3B
  %1546 = tail call float @llvm.exp2.f32(float %1545)
  %1547 = fsub float %948, %1449
  %1548 = fsub float %949, %1450
  %1549 = fmul float %1547, f0x3FB8AA3B
  %1550 = tail call float @llvm.exp2.f32(float %1549)
  %1551 = fmul float %1548, f0x3FB8AA3B
  %1552 = tail call float @llvm.exp2.f32(float %1551)
  %1553 = fmul float %946, %1550
  %1554 = fmul float %947, %1552
  %1555 = fadd float %1484, %1486
  %1556 = fadd float %1488, %1490
  %1557 = fadd float %1492, %1494
  %1558 = fadd float %1496, %1498
  %1559 = fadd float %1500, %1502
  %1560 = fadd float %1504, %1506
  %1561 = fadd float %1508, %1510
  %1562 = fadd float %1512, %1514
  %1563 = fadd float %1555, %1556
  %1564 = fadd float %1557, %1558
  %1565 = fadd float %1559, %1560
  %1566 = fadd float %1561, %1562
  %1567 = fadd float %1563, %1564
  %1568 = fadd float %1565, %1566
  %1569 = fadd float %1567, %1568
  %1570 = fadd float %1516, %1518
  %1571 = fadd float %1520, %1522
  %1572 = fadd float %1524, %1526
  %1573 = fadd float %1528, %1530
  %1574 = fadd float %1532, %1534
  %1575 = fadd float %1536, %1538
  %1576 = fadd float %1540, %1542
  %1577 = fadd float %1544, %1546
  %1578 = fadd float %1570, %1571
  %1579 = fadd float %1572, %1573
  %1580 = fadd float %1574, %1575
  %1581 = fadd float %1576, %1577
  %1582 = fadd float %1578, %1579
  %1583 = fadd float %1580, %1581
  %1584 = fadd float %1582, %1583
  %1585 = bitcast float %1569 to i32
  %1586 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %1585, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %1587 = bitcast i32 %1586 to float
  %1588 = fadd float %1569, %1587
  %1589 = bitcast float %1584 to i32
  %1590 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %1589, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %1591 = bitcast i32 %1590 to float
  %1592 = fadd float %1584, %1591
  %1593 = fadd float %1553, %1588
  %1594 = fadd float %1554, %1592
  %gep188 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1079
  %gep190 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1080
  %gep192 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1081
  %gep194 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1082
  %gep196 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1083
  %gep198 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1084
  %gep200 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1085
  %gep202 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1086
  %gep204 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1087
  %gep206 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1088
  %gep208 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1089
  %gep210 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1090
  %gep212 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1091
  %gep214 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1092
  %gep216 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1093
  %gep218 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1094
  %gep220 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1095
  %gep222 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1096
  %gep224 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1097
  %gep226 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1098
  %gep228 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1099
  %gep230 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1100
  %gep232 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1101
  %gep234 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1102
  %gep236 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1103
  %gep238 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1104
  %gep240 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1105
  %gep242 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1106
  %gep244 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1107
  %gep246 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1108
  %gep248 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1109
  br i1 %999, label %1595, label %1598

1595:                                             ; preds = %1237
  %1596 = sext i32 %1047 to i64
  %gep250 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep187, i64 %1596
  %1597 = load <1 x half>, ptr addrspace(1) %gep250, align 2
  br label %1598

1598:                                             ; preds = %1595, %1237
  %1599 = phi <1 x half> [ %1597, %1595 ], [ zeroinitializer, %1237 ]
  %1600 = extractelement <1 x half> %1599, i64 0
  br i1 %1000, label %1601, label %1603

1601:                                             ; preds = %1598
  %1602 = load <1 x half>, ptr addrspace(1) %gep188, align 2
  br label %1603

1603:                                             ; preds = %1601, %1598
  %1604 = phi <1 x half> [ %1602, %1601 ], [ zeroinitializer, %1598 ]
  %1605 = extractelement <1 x half> %1604, i64 0
  br i1 %1001, label %1606, label %1608

1606:                                             ; preds = %1603
  %1607 = load <1 x half>, ptr addrspace(1) %gep190, align 2
  br label %1608

1608:                                             ; preds = %1606, %1603
  %1609 = phi <1 x half> [ %1607, %1606 ], [ zeroinitializer, %1603 ]
  %1610 = extractelement <1 x half> %1609, i64 0
  br i1 %1002, label %1611, label %1613

1611:                                             ; preds = %1608
  %1612 = load <1 x half>, ptr addrspace(1) %gep192, align 2
  br label %1613

1613:                                             ; preds = %1611, %1608
  %1614 = phi <1 x half> [ %1612, %1611 ], [ zeroinitializer, %1608 ]
  %1615 = extractelement <1 x half> %1614, i64 0
  br i1 %1003, label %1616, label %1618

1616:                                             ; preds = %1613
  %1617 = load <1 x half>, ptr addrspace(1) %gep194, align 2
  br label %1618

1618:                                             ; preds = %1616, %1613
  %1619 = phi <1 x half> [ %1617, %1616 ], [ zeroinitializer, %1613 ]
  %1620 = extractelement <1 x half> %1619, i64 0
  br i1 %1004, label %1621, label %1623

1621:                                             ; preds = %1618
  %1622 = load <1 x half>, ptr addrspace(1) %gep196, align 2
  br label %1623

1623:                                             ; preds = %1621, %1618
  %1624 = phi <1 x half> [ %1622, %1621 ], [ zeroinitializer, %1618 ]
  %1625 = extractelement <1 x half> %1624, i64 0
  br i1 %1005, label %1626, label %1628

1626:                                             ; preds = %1623
  %1627 = load <1 x half>, ptr addrspace(1) %gep198, align 2
  br label %1628

1628:                                             ; preds = %1626, %1623
  %1629 = phi <1 x half> [ %1627, %1626 ], [ zeroinitializer, %1623 ]
  %1630 = extractelement <1 x half> %1629, i64 0
  br i1 %1006, label %1631, label %1633

1631:                                             ; preds = %1628
  %1632 = load <1 x half>, ptr addrspace(1) %gep200, align 2
  br label %1633

1633:                                             ; preds = %1631, %1628
  %1634 = phi <1 x half> [ %1632, %1631 ], [ zeroinitializer, %1628 ]
  %1635 = extractelement <1 x half> %1634, i64 0
  br i1 %1007, label %1636, label %1638

1636:                                             ; preds = %1633
  %1637 = load <1 x half>, ptr addrspace(1) %gep202, align 2
  br label %1638

1638:                                             ; preds = %1636, %1633
  %1639 = phi <1 x half> [ %1637, %1636 ], [ zeroinitializer, %1633 ]
  %1640 = extractelement <1 x half> %1639, i64 0
  br i1 %1008, label %1641, label %1643

1641:                                             ; preds = %1638
  %1642 = load <1 x half>, ptr addrspace(1) %gep204, align 2
  br label %1643

1643:                                             ; preds = %1641, %1638
  %1644 = phi <1 x half> [ %1642, %1641 ], [ zeroinitializer, %1638 ]
  %1645 = extractelement <1 x half> %1644, i64 0
  br i1 %1009, label %1646, label %1648

1646:                                             ; preds = %1643
  %1647 = load <1 x half>, ptr addrspace(1) %gep206, align 2
  br label %1648

1648:                                             ; preds = %1646, %1643
  %1649 = phi <1 x half> [ %1647, %1646 ], [ zeroinitializer, %1643 ]
  %1650 = extractelement <1 x half> %1649, i64 0
  br i1 %1010, label %1651, label %1653

1651:                                             ; preds = %1648
  %1652 = load <1 x half>, ptr addrspace(1) %gep208, align 2
  br label %1653

1653:                                             ; preds = %1651, %1648
  %1654 = phi <1 x half> [ %1652, %1651 ], [ zeroinitializer, %1648 ]
  %1655 = extractelement <1 x half> %1654, i64 0
  br i1 %1011, label %1656, label %1658

1656:                                             ; preds = %1653
  %1657 = load <1 x half>, ptr addrspace(1) %gep210, align 2
  br label %1658

1658:                                             ; preds = %1656, %1653
  %1659 = phi <1 x half> [ %1657, %1656 ], [ zeroinitializer, %1653 ]
  %1660 = extractelement <1 x half> %1659, i64 0
  br i1 %1012, label %1661, label %1663

1661:                                             ; preds = %1658
  %1662 = load <1 x half>, ptr addrspace(1) %gep212, align 2
  br label %1663

1663:                                             ; preds = %1661, %1658
  %1664 = phi <1 x half> [ %1662, %1661 ], [ zeroinitializer, %1658 ]
  %1665 = extractelement <1 x half> %1664, i64 0
  br i1 %1013, label %1666, label %1668

1666:                                             ; preds = %1663
  %1667 = load <1 x half>, ptr addrspace(1) %gep214, align 2
  br label %1668

1668:                                             ; preds = %1666, %1663
  %1669 = phi <1 x half> [ %1667, %1666 ], [ zeroinitializer, %1663 ]
  %1670 = extractelement <1 x half> %1669, i64 0
  br i1 %1014, label %1671, label %1673

1671:                                             ; preds = %1668
  %1672 = load <1 x half>, ptr addrspace(1) %gep216, align 2
  br label %1673

1673:                                             ; preds = %1671, %1668
  %1674 = phi <1 x half> [ %1672, %1671 ], [ zeroinitializer, %1668 ]
  %1675 = extractelement <1 x half> %1674, i64 0
  br i1 %1015, label %1676, label %1678

1676:                                             ; preds = %1673
  %1677 = load <1 x half>, ptr addrspace(1) %gep218, align 2
  br label %1678

1678:                                             ; preds = %1676, %1673
  %1679 = phi <1 x half> [ %1677, %1676 ], [ zeroinitializer, %1673 ]
  %1680 = extractelement <1 x half> %1679, i64 0
  br i1 %1016, label %1681, label %1683

1681:                                             ; preds = %1678
  %1682 = load <1 x half>, ptr addrspace(1) %gep220, align 2
  br label %1683

1683:                                             ; preds = %1681, %1678
  %1684 = phi <1 x half> [ %1682, %1681 ], [ zeroinitializer, %1678 ]
  %1685 = extractelement <1 x half> %1684, i64 0
  br i1 %1017, label %1686, label %1688

1686:                                             ; preds = %1683
  %1687 = load <1 x half>, ptr addrspace(1) %gep222, align 2
  br label %1688

1688:                                             ; preds = %1686, %1683
  %1689 = phi <1 x half> [ %1687, %1686 ], [ zeroinitializer, %1683 ]
  %1690 = extractelement <1 x half> %1689, i64 0
  br i1 %1018, label %1691, label %1693

1691:                                             ; preds = %1688
  %1692 = load <1 x half>, ptr addrspace(1) %gep224, align 2
  br label %1693

1693:                                             ; preds = %1691, %1688
  %1694 = phi <1 x half> [ %1692, %1691 ], [ zeroinitializer, %1688 ]
  %1695 = extractelement <1 x half> %1694, i64 0
  br i1 %1019, label %1696, label %1698

1696:                                             ; preds = %1693
  %1697 = load <1 x half>, ptr addrspace(1) %gep226, align 2
  br label %1698

1698:                                             ; preds = %1696, %1693
  %1699 = phi <1 x half> [ %1697, %1696 ], [ zeroinitializer, %1693 ]
  %1700 = extractelement <1 x half> %1699, i64 0
  br i1 %1020, label %1701, label %1703

1701:                                             ; preds = %1698
  %1702 = load <1 x half>, ptr addrspace(1) %gep228, align 2
  br label %1703

1703:                                             ; preds = %1701, %1698
  %1704 = phi <1 x half> [ %1702, %1701 ], [ zeroinitializer, %1698 ]
  %1705 = extractelement <1 x half> %1704, i64 0
  br i1 %1021, label %1706, label %1708

1706:                                             ; preds = %1703
  %1707 = load <1 x half>, ptr addrspace(1) %gep230, align 2
  br label %1708

1708:                                             ; preds = %1706, %1703
  %1709 = phi <1 x half> [ %1707, %1706 ], [ zeroinitializer, %1703 ]
  %1710 = extractelement <1 x half> %1709, i64 0
  br i1 %1022, label %1711, label %1713

1711:                                             ; preds = %1708
  %1712 = load <1 x half>, ptr addrspace(1) %gep232, align 2
  br label %1713

1713:                                             ; preds = %1711, %1708
  %1714 = phi <1 x half> [ %1712, %1711 ], [ zeroinitializer, %1708 ]
  %1715 = extractelement <1 x half> %1714, i64 0
  br i1 %1023, label %1716, label %1718

1716:                                             ; preds = %1713
  %1717 = load <1 x half>, ptr addrspace(1) %gep234, align 2
  br label %1718

1718:                                             ; preds = %1716, %1713
  %1719 = phi <1 x half> [ %1717, %1716 ], [ zeroinitializer, %1713 ]
  %1720 = extractelement <1 x half> %1719, i64 0
  br i1 %1024, label %1721, label %1723

1721:                                             ; preds = %1718
  %1722 = load <1 x half>, ptr addrspace(1) %gep236, align 2
  br label %1723

1723:                                             ; preds = %1721, %1718
  %1724 = phi <1 x half> [ %1722, %1721 ], [ zeroinitializer, %1718 ]
  %1725 = extractelement <1 x half> %1724, i64 0
  br i1 %1025, label %1726, label %1728

1726:                                             ; preds = %1723
  %1727 = load <1 x half>, ptr addrspace(1) %gep238, align 2
  br label %1728

1728:                                             ; preds = %1726, %1723
  %1729 = phi <1 x half> [ %1727, %1726 ], [ zeroinitializer, %1723 ]
  %1730 = extractelement <1 x half> %1729, i64 0
  br i1 %1026, label %1731, label %1733

1731:                                             ; preds = %1728
  %1732 = load <1 x half>, ptr addrspace(1) %gep240, align 2
  br label %1733

1733:                                             ; preds = %1731, %1728
  %1734 = phi <1 x half> [ %1732, %1731 ], [ zeroinitializer, %1728 ]
  %1735 = extractelement <1 x half> %1734, i64 0
  br i1 %1027, label %1736, label %1738

1736:                                             ; preds = %1733
  %1737 = load <1 x half>, ptr addrspace(1) %gep242, align 2
  br label %1738

1738:                                             ; preds = %1736, %1733
  %1739 = phi <1 x half> [ %1737, %1736 ], [ zeroinitializer, %1733 ]
  %1740 = extractelement <1 x half> %1739, i64 0
  br i1 %1028, label %1741, label %1743

1741:                                             ; preds = %1738
  %1742 = load <1 x half>, ptr addrspace(1) %gep244, align 2
  br label %1743

1743:                                             ; preds = %1741, %1738
  %1744 = phi <1 x half> [ %1742, %1741 ], [ zeroinitializer, %1738 ]
  %1745 = extractelement <1 x half> %1744, i64 0
  br i1 %1029, label %1746, label %1748

1746:                                             ; preds = %1743
  %1747 = load <1 x half>, ptr addrspace(1) %gep246, align 2
  br label %1748

1748:                                             ; preds = %1746, %1743
  %1749 = phi <1 x half> [ %1747, %1746 ], [ zeroinitializer, %1743 ]
  %1750 = extractelement <1 x half> %1749, i64 0
  br i1 %1030, label %1751, label %1754

1751:                                             ; preds = %1748
  %1752 = load <1 x half>, ptr addrspace(1) %gep248, align 2
  %1753 = shufflevector <1 x half> %1752, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  br label %1754

1754:                                             ; preds = %1751, %1748
  %1755 = phi <8 x half> [ %1753, %1751 ], [ <half 0.000000e+00, half undef, half undef, half undef, half undef, half undef, half undef, half undef>, %1748 ]
  %1756 = load <8 x half>, ptr addrspace(3) %909, align 16
  %1757 = load <8 x half>, ptr addrspace(3) %910, align 16
  %1758 = load <8 x half>, ptr addrspace(3) %911, align 16
  %1759 = load <8 x half>, ptr addrspace(3) %912, align 16
  %1760 = fmul float %914, %1550
  %1761 = fmul float %915, %1550
  %1762 = fmul float %916, %1550
  %1763 = fmul float %917, %1550
  %1764 = fmul float %918, %1550
  %1765 = fmul float %919, %1550
  %1766 = fmul float %920, %1550
  %1767 = fmul float %921, %1550
  %1768 = fmul float %922, %1550
  %1769 = fmul float %923, %1550
  %1770 = fmul float %924, %1550
  %1771 = fmul float %925, %1550
  %1772 = fmul float %926, %1550
  %1773 = fmul float %927, %1550
  %1774 = fmul float %928, %1550
  %1775 = fmul float %929, %1550
  %1776 = fmul float %930, %1552
  %1777 = fmul float %931, %1552
  %1778 = fmul float %932, %1552
  %1779 = fmul float %933, %1552
  %1780 = fmul float %934, %1552
  %1781 = fmul float %935, %1552
  %1782 = fmul float %936, %1552
  %1783 = fmul float %937, %1552
  %1784 = fmul float %938, %1552
  %1785 = fmul float %939, %1552
  %1786 = fmul float %940, %1552
  %1787 = fmul float %941, %1552
  %1788 = fmul float %942, %1552
  %1789 = fmul float %943, %1552
  %1790 = fmul float %944, %1552
  %1791 = fmul float %945, %1552
  %1792 = fptrunc float %1484 to half
  %1793 = fptrunc float %1486 to half
  %1794 = fptrunc float %1488 to half
  %1795 = fptrunc float %1490 to half
  %1796 = fptrunc float %1492 to half
  %1797 = fptrunc float %1494 to half
  %1798 = fptrunc float %1496 to half
  %1799 = fptrunc float %1498 to half
  %1800 = fptrunc float %1500 to half
  %1801 = fptrunc float %1502 to half
  %1802 = fptrunc float %1504 to half
  %1803 = fptrunc float %1506 to half
  %1804 = fptrunc float %1508 to half
  %1805 = fptrunc float %1510 to half
  %1806 = fptrunc float %1512 to half
  %1807 = fptrunc float %1514 to half
  %1808 = fptrunc float %1516 to half
  %1809 = fptrunc float %1518 to half
  %1810 = fptrunc float %1520 to half
  %1811 = fptrunc float %1522 to half
  %1812 = fptrunc float %1524 to half
  %1813 = fptrunc float %1526 to half
  %1814 = fptrunc float %1528 to half
  %1815 = fptrunc float %1530 to half
  %1816 = fptrunc float %1532 to half
  %1817 = fptrunc float %1534 to half
  %1818 = fptrunc float %1536 to half
  %1819 = fptrunc float %1538 to half
  %1820 = fptrunc float %1540 to half
  %1821 = fptrunc float %1542 to half
  %1822 = fptrunc float %1544 to half
  %1823 = fptrunc float %1546 to half
  %1824 = insertelement <8 x float> poison, float %1760, i64 0
  %1825 = insertelement <8 x float> %1824, float %1761, i64 1
  %1826 = insertelement <8 x float> %1825, float %1762, i64 2
  %1827 = insertelement <8 x float> %1826, float %1763, i64 3
  %1828 = insertelement <8 x float> %1827, float %1764, i64 4
  %1829 = insertelement <8 x float> %1828, float %1765, i64 5
  %1830 = insertelement <8 x float> %1829, float %1766, i64 6
  %1831 = insertelement <8 x float> %1830, float %1767, i64 7
  %1832 = insertelement <8 x half> poison, half %1792, i64 0
  %1833 = insertelement <8 x half> %1832, half %1793, i64 1
  %1834 = insertelement <8 x half> %1833, half %1794, i64 2
  %1835 = insertelement <8 x half> %1834, half %1795, i64 3
  %1836 = insertelement <8 x half> %1835, half %1796, i64 4
  %1837 = insertelement <8 x half> %1836, half %1797, i64 5
  %1838 = insertelement <8 x half> %1837, half %1798, i64 6
  %1839 = insertelement <8 x half> %1838, half %1799, i64 7
  %1840 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1756, <8 x half> %1839, <8 x float> %1831)
  %1841 = insertelement <8 x half> poison, half %1800, i64 0
  %1842 = insertelement <8 x half> %1841, half %1801, i64 1
  %1843 = insertelement <8 x half> %1842, half %1802, i64 2
  %1844 = insertelement <8 x half> %1843, half %1803, i64 3
  %1845 = insertelement <8 x half> %1844, half %1804, i64 4
  %1846 = insertelement <8 x half> %1845, half %1805, i64 5
  %1847 = insertelement <8 x half> %1846, half %1806, i64 6
  %1848 = insertelement <8 x half> %1847, half %1807, i64 7
  %1849 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1757, <8 x half> %1848, <8 x float> %1840)
  %1850 = extractelement <8 x float> %1849, i64 0
  %1851 = extractelement <8 x float> %1849, i64 1
  %1852 = extractelement <8 x float> %1849, i64 2
  %1853 = extractelement <8 x float> %1849, i64 3
  %1854 = extractelement <8 x float> %1849, i64 4
  %1855 = extractelement <8 x float> %1849, i64 5
  %1856 = extractelement <8 x float> %1849, i64 6
  %1857 = extractelement <8 x float> %1849, i64 7
  %1858 = insertelement <8 x float> poison, float %1768, i64 0
  %1859 = insertelement <8 x float> %1858, float %1769, i64 1
  %1860 = insertelement <8 x float> %1859, float %1770, i64 2
  %1861 = insertelement <8 x float> %1860, float %1771, i64 3
  %1862 = insertelement <8 x float> %1861, float %1772, i64 4
  %1863 = insertelement <8 x float> %1862, float %1773, i64 5
  %1864 = insertelement <8 x float> %1863, float %1774, i64 6
  %1865 = insertelement <8 x float> %1864, float %1775, i64 7
  %1866 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1758, <8 x half> %1839, <8 x float> %1865)
  %1867 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1759, <8 x half> %1848, <8 x float> %1866)
  %1868 = extractelement <8 x float> %1867, i64 0
  %1869 = extractelement <8 x float> %1867, i64 1
  %1870 = extractelement <8 x float> %1867, i64 2
  %1871 = extractelement <8 x float> %1867, i64 3
  %1872 = extractelement <8 x float> %1867, i64 4
  %1873 = extractelement <8 x float> %1867, i64 5
  %1874 = extractelement <8 x float> %1867, i64 6
  %1875 = extractelement <8 x float> %1867, i64 7
  %1876 = insertelement <8 x float> poison, float %1776, i64 0
  %1877 = insertelement <8 x float> %1876, float %1777, i64 1
  %1878 = insertelement <8 x float> %1877, float %1778, i64 2
  %1879 = insertelement <8 x float> %1878, float %1779, i64 3
  %1880 = insertelement <8 x float> %1879, float %1780, i64 4
  %1881 = insertelement <8 x float> %1880, float %1781, i64 5
  %1882 = insertelement <8 x float> %1881, float %1782, i64 6
  %1883 = insertelement <8 x float> %1882, float %1783, i64 7
  %1884 = insertelement <8 x half> poison, half %1808, i64 0
  %1885 = insertelement <8 x half> %1884, half %1809, i64 1
  %1886 = insertelement <8 x half> %1885, half %1810, i64 2
  %1887 = insertelement <8 x half> %1886, half %1811, i64 3
  %1888 = insertelement <8 x half> %1887, half %1812, i64 4
  %1889 = insertelement <8 x half> %1888, half %1813, i64 5
  %1890 = insertelement <8 x half> %1889, half %1814, i64 6
  %1891 = insertelement <8 x half> %1890, half %1815, i64 7
  %1892 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1756, <8 x half> %1891, <8 x float> %1883)
  %1893 = insertelement <8 x half> poison, half %1816, i64 0
  %1894 = insertelement <8 x half> %1893, half %1817, i64 1
  %1895 = insertelement <8 x half> %1894, half %1818, i64 2
  %1896 = insertelement <8 x half> %1895, half %1819, i64 3
  %1897 = insertelement <8 x half> %1896, half %1820, i64 4
  %1898 = insertelement <8 x half> %1897, half %1821, i64 5
  %1899 = insertelement <8 x half> %1898, half %1822, i64 6
  %1900 = insertelement <8 x half> %1899, half %1823, i64 7
  %1901 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1757, <8 x half> %1900, <8 x float> %1892)
  %1902 = extractelement <8 x float> %1901, i64 0
  %1903 = extractelement <8 x float> %1901, i64 1
  %1904 = extractelement <8 x float> %1901, i64 2
  %1905 = extractelement <8 x float> %1901, i64 3
  %1906 = extractelement <8 x float> %1901, i64 4
  %1907 = extractelement <8 x float> %1901, i64 5
  %1908 = extractelement <8 x float> %1901, i64 6
  %1909 = extractelement <8 x float> %1901, i64 7
  %1910 = insertelement <8 x float> poison, float %1784, i64 0
  %1911 = insertelement <8 x float> %1910, float %1785, i64 1
  %1912 = insertelement <8 x float> %1911, float %1786, i64 2
  %1913 = insertelement <8 x float> %1912, float %1787, i64 3
  %1914 = insertelement <8 x float> %1913, float %1788, i64 4
  %1915 = insertelement <8 x float> %1914, float %1789, i64 5
  %1916 = insertelement <8 x float> %1915, float %1790, i64 6
  %1917 = insertelement <8 x float> %1916, float %1791, i64 7
  %1918 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1758, <8 x half> %1891, <8 x float> %1917)
  %1919 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1759, <8 x half> %1900, <8 x float> %1918)
  %1920 = extractelement <8 x float> %1919, i64 0
  %1921 = extractelement <8 x float> %1919, i64 1
  %1922 = extractelement <8 x float> %1919, i64 2
  %1923 = extractelement <8 x float> %1919, i64 3
  %1924 = extractelement <8 x float> %1919, i64 4
  %1925 = extractelement <8 x float> %1919, i64 5
  %1926 = extractelement <8 x float> %1919, i64 6
  %1927 = extractelement <8 x float> %1919, i64 7
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  store <1 x half> %1114, ptr addrspace(3) %358, align 2
  store <1 x half> %1118, ptr addrspace(3) %359, align 2
  store <1 x half> %1146, ptr addrspace(3) %360, align 2
  store <1 x half> %1150, ptr addrspace(3) %361, align 2
  store <1 x half> %1178, ptr addrspace(3) %362, align 2
  store <1 x half> %1182, ptr addrspace(3) %363, align 2
  store <1 x half> %1210, ptr addrspace(3) %364, align 2
  store <1 x half> %1214, ptr addrspace(3) %365, align 2
  store <1 x half> %1122, ptr addrspace(3) %367, align 2
  store <1 x half> %1126, ptr addrspace(3) %368, align 2
  store <1 x half> %1154, ptr addrspace(3) %369, align 2
  store <1 x half> %1158, ptr addrspace(3) %370, align 2
  store <1 x half> %1186, ptr addrspace(3) %371, align 2
  store <1 x half> %1190, ptr addrspace(3) %372, align 2
  store <1 x half> %1218, ptr addrspace(3) %373, align 2
  store <1 x half> %1222, ptr addrspace(3) %374, align 2
  store <1 x half> %1130, ptr addrspace(3) %376, align 2
  store <1 x half> %1134, ptr addrspace(3) %377, align 2
  store <1 x half> %1162, ptr addrspace(3) %378, align 2
  store <1 x half> %1166, ptr addrspace(3) %379, align 2
  store <1 x half> %1194, ptr addrspace(3) %380, align 2
  store <1 x half> %1198, ptr addrspace(3) %381, align 2
  store <1 x half> %1226, ptr addrspace(3) %382, align 2
  store <1 x half> %1230, ptr addrspace(3) %383, align 2
  store <1 x half> %1138, ptr addrspace(3) %385, align 2
  store <1 x half> %1142, ptr addrspace(3) %386, align 2
  store <1 x half> %1170, ptr addrspace(3) %387, align 2
  store <1 x half> %1174, ptr addrspace(3) %388, align 2
  store <1 x half> %1202, ptr addrspace(3) %389, align 2
  store <1 x half> %1206, ptr addrspace(3) %390, align 2
  store <1 x half> %1234, ptr addrspace(3) %391, align 2
  store <1 x half> %1238, ptr addrspace(3) %392, align 2
  %1928 = insertelement <8 x half> poison, half %1600, i64 0
  %1929 = insertelement <8 x half> %1928, half %1605, i64 1
  %1930 = insertelement <8 x half> %1929, half %1610, i64 2
  %1931 = insertelement <8 x half> %1930, half %1615, i64 3
  %1932 = insertelement <8 x half> %1931, half %1620, i64 4
  %1933 = insertelement <8 x half> %1932, half %1625, i64 5
  %1934 = insertelement <8 x half> %1933, half %1630, i64 6
  %1935 = insertelement <8 x half> %1934, half %1635, i64 7
  store <8 x half> %1935, ptr addrspace(3) %858, align 16
  %1936 = insertelement <8 x half> poison, half %1640, i64 0
  %1937 = insertelement <8 x half> %1936, half %1645, i64 1
  %1938 = insertelement <8 x half> %1937, half %1650, i64 2
  %1939 = insertelement <8 x half> %1938, half %1655, i64 3
  %1940 = insertelement <8 x half> %1939, half %1660, i64 4
  %1941 = insertelement <8 x half> %1940, half %1665, i64 5
  %1942 = insertelement <8 x half> %1941, half %1670, i64 6
  %1943 = insertelement <8 x half> %1942, half %1675, i64 7
  store <8 x half> %1943, ptr addrspace(3) %868, align 16
  %1944 = insertelement <8 x half> poison, half %1680, i64 0
  %1945 = insertelement <8 x half> %1944, half %1685, i64 1
  %1946 = insertelement <8 x half> %1945, half %1690, i64 2
  %1947 = insertelement <8 x half> %1946, half %1695, i64 3
  %1948 = insertelement <8 x half> %1947, half %1700, i64 4
  %1949 = insertelement <8 x half> %1948, half %1705, i64 5
  %1950 = insertelement <8 x half> %1949, half %1710, i64 6
  %1951 = insertelement <8 x half> %1950, half %1715, i64 7
  store <8 x half> %1951, ptr addrspace(3) %878, align 16
  %1952 = insertelement <8 x half> poison, half %1720, i64 0
  %1953 = insertelement <8 x half> %1952, half %1725, i64 1
  %1954 = insertelement <8 x half> %1953, half %1730, i64 2
  %1955 = insertelement <8 x half> %1954, half %1735, i64 3
  %1956 = insertelement <8 x half> %1955, half %1740, i64 4
  %1957 = insertelement <8 x half> %1956, half %1745, i64 5
  %1958 = insertelement <8 x half> %1957, half %1750, i64 6
  %1959 = shufflevector <8 x half> %1958, <8 x half> %1755, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 8>
  store <8 x half> %1959, ptr addrspace(3) %888, align 16
  %1960 = icmp slt i32 %951, %897
  br i1 %1960, label %913, label %._crit_edge

._crit_edge:                                      ; preds = %1754, %851
  %1961 = phi float [ -1.000000e+30, %851 ], [ %1449, %1754 ]
  %1962 = phi float [ -1.000000e+30, %851 ], [ %1450, %1754 ]
  %1963 = phi float [ 0.000000e+00, %851 ], [ %1593, %1754 ]
  %1964 = phi float [ 0.000000e+00, %851 ], [ %1594, %1754 ]
  %1965 = phi float [ 0.000000e+00, %851 ], [ %1850, %1754 ]
  %1966 = phi float [ 0.000000e+00, %851 ], [ %1851, %1754 ]
  %1967 = phi float [ 0.000000e+00, %851 ], [ %1852, %1754 ]
  %1968 = phi float [ 0.000000e+00, %851 ], [ %1853, %1754 ]
  %1969 = phi float [ 0.000000e+00, %851 ], [ %1854, %1754 ]
  %1970 = phi float [ 0.000000e+00, %851 ], [ %1855, %1754 ]
  %1971 = phi float [ 0.000000e+00, %851 ], [ %1856, %1754 ]
  %1972 = phi float [ 0.000000e+00, %851 ], [ %1857, %1754 ]
  %1973 = phi float [ 0.000000e+00, %851 ], [ %1868, %1754 ]
  %1974 = phi float [ 0.000000e+00, %851 ], [ %1869, %1754 ]
  %1975 = phi float [ 0.000000e+00, %851 ], [ %1870, %1754 ]
  %1976 = phi float [ 0.000000e+00, %851 ], [ %1871, %1754 ]
  %1977 = phi float [ 0.000000e+00, %851 ], [ %1872, %1754 ]
  %1978 = phi float [ 0.000000e+00, %851 ], [ %1873, %1754 ]
  %1979 = phi float [ 0.000000e+00, %851 ], [ %1874, %1754 ]
  %1980 = phi float [ 0.000000e+00, %851 ], [ %1875, %1754 ]
  %1981 = phi float [ 0.000000e+00, %851 ], [ %1902, %1754 ]
  %1982 = phi float [ 0.000000e+00, %851 ], [ %1903, %1754 ]
  %1983 = phi float [ 0.000000e+00, %851 ], [ %1904, %1754 ]
  %1984 = phi float [ 0.000000e+00, %851 ], [ %1905, %1754 ]
  %1985 = phi float [ 0.000000e+00, %851 ], [ %1906, %1754 ]
  %1986 = phi float [ 0.000000e+00, %851 ], [ %1907, %1754 ]
  %1987 = phi float [ 0.000000e+00, %851 ], [ %1908, %1754 ]
  %1988 = phi float [ 0.000000e+00, %851 ], [ %1909, %1754 ]
  %1989 = phi float [ 0.000000e+00, %851 ], [ %1920, %1754 ]
  %1990 = phi float [ 0.000000e+00, %851 ], [ %1921, %1754 ]
  %1991 = phi float [ 0.000000e+00, %851 ], [ %1922, %1754 ]
  %1992 = phi float [ 0.000000e+00, %851 ], [ %1923, %1754 ]
  %1993 = phi float [ 0.000000e+00, %851 ], [ %1924, %1754 ]
  %1994 = phi float [ 0.000000e+00, %851 ], [ %1925, %1754 ]
  %1995 = phi float [ 0.000000e+00, %851 ], [ %1926, %1754 ]
  %1996 = phi float [ 0.000000e+00, %851 ], [ %1927, %1754 ]
  %1997 = add i32 %4, 31
  %1998 = sdiv i32 %1997, 32
  %1999 = tail call i32 @llvm.smax.i32(i32 %1998, i32 1)
  %2000 = shl nuw nsw i32 %1999, 5
  %2001 = add nsw i32 %2000, -32
  %2002 = icmp sgt i32 %1997, 31
  %2003 = or disjoint i32 %2001, %15
  %2004 = or disjoint i32 %2001, %16
  %2005 = or disjoint i32 %2001, %17
  %2006 = or disjoint i32 %2001, %18
  %2007 = or disjoint i32 %2001, %19
  %2008 = or disjoint i32 %2001, %20
  %2009 = or disjoint i32 %2001, %21
  %2010 = or disjoint i32 %2001, %22
  %2011 = or disjoint i32 %2001, %23
  %2012 = or disjoint i32 %2001, %24
  %2013 = or disjoint i32 %2001, %25
  %2014 = or disjoint i32 %2001, %26
  %2015 = or disjoint i32 %2001, %27
  %2016 = or disjoint i32 %2001, %28
  %2017 = or disjoint i32 %2001, %29
  %2018 = or disjoint i32 %2001, %30
  %2019 = icmp slt i32 %2003, %4
  %2020 = icmp slt i32 %2004, %4
  %2021 = icmp slt i32 %2005, %4
  %2022 = icmp slt i32 %2006, %4
  %2023 = icmp slt i32 %2007, %4
  %2024 = icmp slt i32 %2008, %4
  %2025 = icmp slt i32 %2009, %4
  %2026 = icmp slt i32 %2010, %4
  %2027 = icmp slt i32 %2011, %4
  %2028 = icmp slt i32 %2012, %4
  %2029 = icmp slt i32 %2013, %4
  %2030 = icmp slt i32 %2014, %4
  %2031 = icmp slt i32 %2015, %4
  %2032 = icmp slt i32 %2016, %4
  %2033 = icmp slt i32 %2017, %4
  %2034 = icmp slt i32 %2018, %4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %2002, label %2035, label %2080

2035:                                             ; preds = %._crit_edge
  %2036 = load <8 x half>, ptr addrspace(3) %405, align 16
  %2037 = load <8 x half>, ptr addrspace(3) %403, align 16
  %2038 = load <8 x half>, ptr addrspace(3) %400, align 16
  %2039 = load <8 x half>, ptr addrspace(3) %398, align 16
  %2040 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %2039, <8 x half> %399, <8 x float> zeroinitializer)
  %2041 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %2037, <8 x half> %404, <8 x float> %2040)
  %2042 = extractelement <8 x float> %2041, i64 0
  %2043 = extractelement <8 x float> %2041, i64 1
  %2044 = extractelement <8 x float> %2041, i64 2
  %2045 = extractelement <8 x float> %2041, i64 3
  %2046 = extractelement <8 x float> %2041, i64 4
  %2047 = extractelement <8 x float> %2041, i64 5
  %2048 = extractelement <8 x float> %2041, i64 6
  %2049 = extractelement <8 x float> %2041, i64 7
  %2050 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %2038, <8 x half> %399, <8 x float> zeroinitializer)
  %2051 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %2036, <8 x half> %404, <8 x float> %2050)
  %2052 = extractelement <8 x float> %2051, i64 0
  %2053 = extractelement <8 x float> %2051, i64 1
  %2054 = extractelement <8 x float> %2051, i64 2
  %2055 = extractelement <8 x float> %2051, i64 3
  %2056 = extractelement <8 x float> %2051, i64 4
  %2057 = extractelement <8 x float> %2051, i64 5
  %2058 = extractelement <8 x float> %2051, i64 6
  %2059 = extractelement <8 x float> %2051, i64 7
  %2060 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %2039, <8 x half> %401, <8 x float> zeroinitializer)
  %2061 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %2037, <8 x half> %406, <8 x float> %2060)
  %2062 = extractelement <8 x float> %2061, i64 0
  %2063 = extractelement <8 x float> %2061, i64 1
  %2064 = extractelement <8 x float> %2061, i64 2
  %2065 = extractelement <8 x float> %2061, i64 3
  %2066 = extractelement <8 x float> %2061, i64 4
  %2067 = extractelement <8 x float> %2061, i64 5
  %2068 = extractelement <8 x float> %2061, i64 6
  %2069 = extractelement <8 x float> %2061, i64 7
  %2070 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %2038, <8 x half> %401, <8 x float> zeroinitializer)
  %2071 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %2036, <8 x half> %406, <8 x float> %2070)
  %2072 = extractelement <8 x float> %2071, i64 0
  %2073 = extractelement <8 x float> %2071, i64 1
  %2074 = extractelement <8 x float> %2071, i64 2
  %2075 = extractelement <8 x float> %2071, i64 3
  %2076 = extractelement <8 x float> %2071, i64 4
  %2077 = extractelement <8 x float> %2071, i64 5
  %2078 = extractelement <8 x float> %2071, i64 6
  %2079 = extractelement <8 x float> %2071, i64 7
  br label %2080

2080:                                             ; preds = %2035, %._crit_edge
  %2081 = phi float [ %2042, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2082 = phi float [ %2043, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2083 = phi float [ %2044, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2084 = phi float [ %2045, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2085 = phi float [ %2046, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2086 = phi float [ %2047, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2087 = phi float [ %2048, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2088 = phi float [ %2049, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2089 = phi float [ %2052, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2090 = phi float [ %2053, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2091 = phi float [ %2054, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2092 = phi float [ %2055, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2093 = phi float [ %2056, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2094 = phi float [ %2057, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2095 = phi float [ %2058, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2096 = phi float [ %2059, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2097 = phi float [ %2062, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2098 = phi float [ %2063, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2099 = phi float [ %2064, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2100 = phi float [ %2065, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2101 = phi float [ %2066, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2102 = phi float [ %2067, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2103 = phi float [ %2068, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2104 = phi float [ %2069, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2105 = phi float [ %2072, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2106 = phi float [ %2073, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2107 = phi float [ %2074, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2108 = phi float [ %2075, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2109 = phi float [ %2076, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2110 = phi float [ %2077, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2111 = phi float [ %2078, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2112 = phi float [ %2079, %2035 ], [ 0.000000e+00, %._crit_edge ]
  %2113 = fmul float %5, %2081
  %2114 = fmul float %5, %2082
  %2115 = fmul float %5, %2083
  %2116 = fmul float %5, %2084
  %2117 = fmul float %5, %2085
  %2118 = fmul float %5, %2086
  %2119 = fmul float %5, %2087
  %2120 = fmul float %5, %2088
  %2121 = fmul float %5, %2089
  %2122 = fmul float %5, %2090
  %2123 = fmul float %5, %2091
  %2124 = fmul float %5, %2092
  %2125 = fmul float %5, %2093
  %2126 = fmul float %5, %2094
  %2127 = fmul float %5, %2095
  %2128 = fmul float %5, %2096
  %2129 = fmul float %5, %2097
  %2130 = fmul float %5, %2098
  %2131 = fmul float %5, %2099
  %2132 = fmul float %5, %2100
  %2133 = fmul float %5, %2101
  %2134 = fmul float %5, %2102
  %2135 = fmul float %5, %2103
  %2136 = fmul float %5, %2104
  %2137 = fmul float %5, %2105
  %2138 = fmul float %5, %2106
  %2139 = fmul float %5, %2107
  %2140 = fmul float %5, %2108
  %2141 = fmul float %5, %2109
  %2142 = fmul float %5, %2110
  %2143 = fmul float %5, %2111
  %2144 = fmul float %5, %2112
  %2145 = icmp sle i32 %2003, %31
  %2146 = icmp sle i32 %2004, %31
  %2147 = icmp sle i32 %2005, %31
  %2148 = icmp sle i32 %2006, %31
  %2149 = icmp sle i32 %2007, %31
  %2150 = icmp sle i32 %2008, %31
  %2151 = icmp sle i32 %2009, %31
  %2152 = icmp sle i32 %2010, %31
  %2153 = icmp sle i32 %2011, %31
  %2154 = icmp sle i32 %2012, %31
  %2155 = icmp sle i32 %2013, %31
  %2156 = icmp sle i32 %2014, %31
  %2157 = icmp sle i32 %2015, %31
  %2158 = icmp sle i32 %2016, %31
  %2159 = icmp sle i32 %2017, %31
  %2160 = icmp sle i32 %2018, %31
  %2161 = icmp sle i32 %2003, %32
  %2162 = icmp sle i32 %2004, %32
  %2163 = icmp sle i32 %2005, %32
  %2164 = icmp sle i32 %2006, %32
  %2165 = icmp sle i32 %2007, %32
  %2166 = icmp sle i32 %2008, %32
  %2167 = icmp sle i32 %2009, %32
  %2168 = icmp sle i32 %2010, %32
  %2169 = icmp sle i32 %2011, %32
  %2170 = icmp sle i32 %2012, %32
  %2171 = icmp sle i32 %2013, %32
  %2172 = icmp sle i32 %2014, %32
  %2173 = icmp sle i32 %2015, %32
  %2174 = icmp sle i32 %2016, %32
  %2175 = icmp sle i32 %2017, %32
  %2176 = icmp sle i32 %2018, %32
  %2177 = and i1 %2145, %2019
  %2178 = and i1 %2146, %2020
  %2179 = and i1 %2147, %2021
  %2180 = and i1 %2148, %2022
  %2181 = and i1 %2149, %2023
  %2182 = and i1 %2150, %2024
  %2183 = and i1 %2151, %2025
  %2184 = and i1 %2152, %2026
  %2185 = and i1 %2153, %2027
  %2186 = and i1 %2154, %2028
  %2187 = and i1 %2155, %2029
  %2188 = and i1 %2156, %2030
  %2189 = and i1 %2157, %2031
  %2190 = and i1 %2158, %2032
  %2191 = and i1 %2159, %2033
  %2192 = and i1 %2160, %2034
  %2193 = and i1 %2161, %2019
  %2194 = and i1 %2162, %2020
  %2195 = and i1 %2163, %2021
  %2196 = and i1 %2164, %2022
  %2197 = and i1 %2165, %2023
  %2198 = and i1 %2166, %2024
  %2199 = and i1 %2167, %2025
  %2200 = and i1 %2168, %2026
  %2201 = and i1 %2169, %2027
  %2202 = and i1 %2170, %2028
  %2203 = and i1 %2171, %2029
  %2204 = and i1 %2172, %2030
  %2205 = and i1 %2173, %2031
  %2206 = and i1 %2174, %2032
  %2207 = and i1 %2175, %2033
  %2208 = and i1 %2176, %2034
  %2209 = select i1 %2177, float %2113, float -1.000000e+30
  %2210 = select i1 %2178, float %2114, float -1.000000e+30
  %2211 = select i1 %2179, float %2115, float -1.000000e+30
  %2212 = select i1 %2180, float %2116, float -1.000000e+30
  %2213 = select i1 %2181, float %2117, float -1.000000e+30
  %2214 = select i1 %2182, float %2118, float -1.000000e+30
  %2215 = select i1 %2183, float %2119, float -1.000000e+30
  %2216 = select i1 %2184, float %2120, float -1.000000e+30
  %2217 = select i1 %2185, float %2121, float -1.000000e+30
  %2218 = select i1 %2186, float %2122, float -1.000000e+30
  %2219 = select i1 %2187, float %2123, float -1.000000e+30
  %2220 = select i1 %2188, float %2124, float -1.000000e+30
  %2221 = select i1 %2189, float %2125, float -1.000000e+30
  %2222 = select i1 %2190, float %2126, float -1.000000e+30
  %2223 = select i1 %2191, float %2127, float -1.000000e+30
  %2224 = select i1 %2192, float %2128, float -1.000000e+30
  %2225 = select i1 %2193, float %2129, float -1.000000e+30
  %2226 = select i1 %2194, float %2130, float -1.000000e+30
  %2227 = select i1 %2195, float %2131, float -1.000000e+30
  %2228 = select i1 %2196, float %2132, float -1.000000e+30
  %2229 = select i1 %2197, float %2133, float -1.000000e+30
  %2230 = select i1 %2198, float %2134, float -1.000000e+30
  %2231 = select i1 %2199, float %2135, float -1.000000e+30
  %2232 = select i1 %2200, float %2136, float -1.000000e+30
  %2233 = select i1 %2201, float %2137, float -1.000000e+30
  %2234 = select i1 %2202, float %2138, float -1.000000e+30
  %2235 = select i1 %2203, float %2139, float -1.000000e+30
  %2236 = select i1 %2204, float %2140, float -1.000000e+30
  %2237 = select i1 %2205, float %2141, float -1.000000e+30
  %2238 = select i1 %2206, float %2142, float -1.000000e+30
  %2239 = select i1 %2207, float %2143, float -1.000000e+30
  %2240 = select i1 %2208, float %2144, float -1.000000e+30
  %2241 = tail call float @llvm.maxnum.f32(float %2209, float %2210)
  %2242 = tail call float @llvm.maxnum.f32(float %2241, float %2211)
  %2243 = tail call float @llvm.maxnum.f32(float %2212, float %2213)
  %2244 = tail call float @llvm.maxnum.f32(float %2243, float %2214)
  %2245 = tail call float @llvm.maxnum.f32(float %2215, float %2216)
  %2246 = tail call float @llvm.maxnum.f32(float %2245, float %2217)
  %2247 = tail call float @llvm.maxnum.f32(float %2218, float %2219)
  %2248 = tail call float @llvm.maxnum.f32(float %2247, float %2220)
  %2249 = tail call float @llvm.maxnum.f32(float %2221, float %2222)
  %2250 = tail call float @llvm.maxnum.f32(float %2249, float %2223)
  %2251 = tail call float @llvm.maxnum.f32(float %2242, float %2244)
  %2252 = tail call float @llvm.maxnum.f32(float %2251, float %2246)
  %2253 = tail call float @llvm.maxnum.f32(float %2248, float %2250)
  %2254 = tail call float @llvm.maxnum.f32(float %2253, float %2224)
  %2255 = tail call float @llvm.maxnum.f32(float %2252, float %2254)
  %2256 = tail call float @llvm.maxnum.f32(float %2225, float %2226)
  %2257 = tail call float @llvm.maxnum.f32(float %2256, float %2227)
  %2258 = tail call float @llvm.maxnum.f32(float %2228, float %2229)
  %2259 = tail call float @llvm.maxnum.f32(float %2258, float %2230)
  %2260 = tail call float @llvm.maxnum.f32(float %2231, float %2232)
  %2261 = tail call float @llvm.maxnum.f32(float %2260, float %2233)
  %2262 = tail call float @llvm.maxnum.f32(float %2234, float %2235)
  %2263 = tail call float @llvm.maxnum.f32(float %2262, float %2236)
  %2264 = tail call float @llvm.maxnum.f32(float %2237, float %2238)
  %2265 = tail call float @llvm.maxnum.f32(float %2264, float %2239)
  %2266 = tail call float @llvm.maxnum.f32(float %2257, float %2259)
  %2267 = tail call float @llvm.maxnum.f32(float %2266, float %2261)
  %2268 = tail call float @llvm.maxnum.f32(float %2263, float %2265)
  %2269 = tail call float @llvm.maxnum.f32(float %2268, float %2240)
  %2270 = tail call float @llvm.maxnum.f32(float %2267, float %2269)
  %2271 = bitcast float %2255 to i32
  %2272 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %2271, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %2273 = bitcast i32 %2272 to float
  %2274 = tail call float @llvm.maxnum.f32(float %2255, float %2273)
  %2275 = bitcast float %2270 to i32
  %2276 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %2275, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %2277 = bitcast i32 %2276 to float
  %2278 = tail call float @llvm.maxnum.f32(float %2270, float %2277)
  %2279 = tail call float @llvm.maxnum.f32(float %1961, float %2274)
  %2280 = tail call float @llvm.maxnum.f32(float %1962, float %2278)
  %2281 = fsub float %2209, %2279
  %2282 = fsub float %2210, %2279
  %2283 = fsub float %2211, %2279
  %2284 = fsub float %2212, %2279
  %2285 = fsub float %2213, %2279
  %2286 = fsub float %2214, %2279
  %2287 = fsub float %2215, %2279
  %2288 = fsub float %2216, %2279
  %2289 = fsub float %2217, %2279
  %2290 = fsub float %2218, %2279
  %2291 = fsub float %2219, %2279
  %2292 = fsub float %2220, %2279
  %2293 = fsub float %2221, %2279
  %2294 = fsub float %2222, %2279
  %2295 = fsub float %2223, %2279
  %2296 = fsub float %2224, %2279
  %2297 = fsub float %2225, %2280
  %2298 = fsub float %2226, %2280
  %2299 = fsub float %2227, %2280
  %2300 = fsub float %2228, %2280
  %2301 = fsub float %2229, %2280
  %2302 = fsub float %2230, %2280
  %2303 = fsub float %2231, %2280
  %2304 = fsub float %2232, %2280
  %2305 = fsub float %2233, %2280
  %2306 = fsub float %2234, %2280
  %2307 = fsub float %2235, %2280
  %2308 = fsub float %2236, %2280
  %2309 = fsub float %2237, %2280
  %2310 = fsub float %2238, %2280
  %2311 = fsub float %2239, %2280
  %2312 = fsub float %2240, %2280
  %2313 = fmul float %2281, f0x3FB8AA3B
  %2314 = tail call float @llvm.exp2.f32(float %2313)
  %2315 = fmul float %2282, f0x3FB8AA3B
  %2316 = tail call float @llvm.exp2.f32(float %2315)
  %2317 = fmul float %2283, f0x3FB8AA3B
  %2318 = tail call float @llvm.exp2.f32(float %2317)
  %2319 = fmul float %2284, f0x3FB8AA3B
  %2320 = tail call float @llvm.exp2.f32(float %2319)
  %2321 = fmul float %2285, f0x3FB8AA3B
  %2322 = tail call float @llvm.exp2.f32(float %2321)
  %2323 = fmul float %2286, f0x3FB8AA3B
  %2324 = tail call float @llvm.exp2.f32(float %2323)
  %2325 = fmul float %2287, f0x3FB8AA3B
  %2326 = tail call float @llvm.exp2.f32(float %2325)
  %2327 = fmul float %2288, f0x3FB8AA3B
  %2328 = tail call float @llvm.exp2.f32(float %2327)
  %2329 = fmul float %2289, f0x3FB8AA3B
  %2330 = tail call float @llvm.exp2.f32(float %2329)
  %2331 = fmul float %2290, f0x3FB8AA3B
  %2332 = tail call float @llvm.exp2.f32(float %2331)
  %2333 = fmul float %2291, f0x3FB8AA3B
  %2334 = tail call float @llvm.exp2.f32(float %2333)
  %2335 = fmul float %2292, f0x3FB8AA3B
  %2336 = tail call float @llvm.exp2.f32(float %2335)
  %2337 = fmul float %2293, f0x3FB8AA3B
  %2338 = tail call float @llvm.exp2.f32(float %2337)
  %2339 = fmul float %2294, f0x3FB8AA3B
  %2340 = tail call float @llvm.exp2.f32(float %2339)
  %2341 = fmul float %2295, f0x3FB8AA3B
  %2342 = tail call float @llvm.exp2.f32(float %2341)
  %2343 = fmul float %2296, f0x3FB8AA3B
  %2344 = tail call float @llvm.exp2.f32(float %2343)
  %2345 = fmul float %2297, f0x3FB8AA3B
  %2346 = tail call float @llvm.exp2.f32(float %2345)
  %2347 = fmul float %2298, f0x3FB8AA3B
  %2348 = tail call float @llvm.exp2.f32(float %2347)
  %2349 = fmul float %2299, f0x3FB8AA3B
  %2350 = tail call float @llvm.exp2.f32(float %2349)
  %2351 = fmul float %2300, f0x3FB8AA3B
  %2352 = tail call float @llvm.exp2.f32(float %2351)
  %2353 = fmul float %2301, f0x3FB8AA3B
  %2354 = tail call float @llvm.exp2.f32(float %2353)
  %2355 = fmul float %2302, f0x3FB8AA3B
  %2356 = tail call float @llvm.exp2.f32(float %2355)
  %2357 = fmul float %2303, f0x3FB8AA3B
  %2358 = tail call float @llvm.exp2.f32(float %2357)
  %2359 = fmul float %2304, f0x3FB8AA3B
  %2360 = tail call float @llvm.exp2.f32(float %2359)
  %2361 = fmul float %2305, f0x3FB8AA3B
  %2362 = tail call float @llvm.exp2.f32(float %2361)
  %2363 = fmul float %2306, f0x3FB8AA3B
  %2364 = tail call float @llvm.exp2.f32(float %2363)
  %2365 = fmul float %2307, f0x3FB8AA3B
  %2366 = tail call float @llvm.exp2.f32(float %2365)
  %2367 = fmul float %2308, f0x3FB8AA3B
  %2368 = tail call float @llvm.exp2.f32(float %2367)
  %2369 = fmul float %2309, f0x3FB8AA3B
  %2370 = tail call float @llvm.exp2.f32(float %2369)
  %2371 = fmul float %2310, f0x3FB8AA3B
  %2372 = tail call float @llvm.exp2.f32(float %2371)
  %2373 = fmul float %2311, f0x3FB8AA3B
  %2374 = tail call float @llvm.exp2.f32(float %2373)
  %2375 = fmul float %2312, f0x3FB8AA3B
  %2376 = tail call float @llvm.exp2.f32(float %2375)
  %2377 = fadd float %2314, %2316
  %2378 = fadd float %2318, %2320
  %2379 = fadd float %2322, %2324
  %2380 = fadd float %2326, %2328
  %2381 = fadd float %2330, %2332
  %2382 = fadd float %2334, %2336
  %2383 = fadd float %2338, %2340
  %2384 = fadd float %2342, %2344
  %2385 = fadd float %2377, %2378
  %2386 = fadd float %2379, %2380
  %2387 = fadd float %2381, %2382
  %2388 = fadd float %2383, %2384
  %2389 = fadd float %2385, %2386
  %2390 = fadd float %2387, %2388
  %2391 = fadd float %2389, %2390
  %2392 = fadd float %2346, %2348
  %2393 = fadd float %2350, %2352
  %2394 = fadd float %2354, %2356
  %2395 = fadd float %2358, %2360
  %2396 = fadd float %2362, %2364
  %2397 = fadd float %2366, %2368
  %2398 = fadd float %2370, %2372
  %2399 = fadd float %2374, %2376
  %2400 = fadd float %2392, %2393
  %2401 = fadd float %2394, %2395
  %2402 = fadd float %2396, %2397
  %2403 = fadd float %2398, %2399
  %2404 = fadd float %2400, %2401
  %2405 = fadd float %2402, %2403
  %2406 = fadd float %2404, %2405
  %2407 = bitcast float %2391 to i32
  %2408 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %2407, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %2409 = bitcast float %2406 to i32
  %2410 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %2409, i32 1985229328, i32 -19088744, i1 true, i1 false)
  br i1 %2002, label %2411, label %2612

2411:                                             ; preds = %2080
  %2412 = fsub float %1962, %2280
  %2413 = fmul float %2412, f0x3FB8AA3B
  %2414 = tail call float @llvm.exp2.f32(float %2413)
  %2415 = fmul float %1996, %2414
  %2416 = fmul float %1995, %2414
  %2417 = fmul float %1994, %2414
  %2418 = fmul float %1993, %2414
  %2419 = fmul float %1992, %2414
  %2420 = fmul float %1991, %2414
  %2421 = fmul float %1990, %2414
  %2422 = fmul float %1989, %2414
  %2423 = fmul float %1988, %2414
  %2424 = fmul float %1987, %2414
  %2425 = fmul float %1986, %2414
  %2426 = fmul float %1985, %2414
  %2427 = fmul float %1984, %2414
  %2428 = fmul float %1983, %2414
  %2429 = fmul float %1982, %2414
  %2430 = fmul float %1981, %2414
  %2431 = fsub float %1961, %2279
  %2432 = fmul float %2431, f0x3FB8AA3B
  %2433 = tail call float @llvm.exp2.f32(float %2432)
  %2434 = fmul float %1980, %2433
  %2435 = fmul float %1979, %2433
  %2436 = fmul float %1978, %2433
  %2437 = fmul float %1977, %2433
  %2438 = fmul float %1976, %2433
  %2439 = fmul float %1975, %2433
  %2440 = fmul float %1974, %2433
  %2441 = fmul float %1973, %2433
  %2442 = fmul float %1972, %2433
  %2443 = fmul float %1971, %2433
  %2444 = fmul float %1970, %2433
  %2445 = fmul float %1969, %2433
  %2446 = fmul float %1968, %2433
  %2447 = fmul float %1967, %2433
  %2448 = fmul float %1966, %2433
  %2449 = fmul float %1965, %2433
  %2450 = fmul float %1964, %2414
  %2451 = bitcast i32 %2410 to float
  %2452 = fadd float %2406, %2451
  %2453 = fadd float %2450, %2452
  %2454 = fmul float %1963, %2433
  %2455 = bitcast i32 %2408 to float
  %2456 = fadd float %2391, %2455
  %2457 = fadd float %2454, %2456
  %2458 = fptrunc float %2376 to half
  %2459 = fptrunc float %2374 to half
  %2460 = fptrunc float %2372 to half
  %2461 = fptrunc float %2370 to half
  %2462 = fptrunc float %2368 to half
  %2463 = fptrunc float %2366 to half
  %2464 = fptrunc float %2364 to half
  %2465 = fptrunc float %2362 to half
  %2466 = fptrunc float %2360 to half
  %2467 = fptrunc float %2358 to half
  %2468 = fptrunc float %2356 to half
  %2469 = fptrunc float %2354 to half
  %2470 = fptrunc float %2352 to half
  %2471 = fptrunc float %2350 to half
  %2472 = fptrunc float %2348 to half
  %2473 = fptrunc float %2346 to half
  %2474 = fptrunc float %2344 to half
  %2475 = fptrunc float %2342 to half
  %2476 = fptrunc float %2340 to half
  %2477 = fptrunc float %2338 to half
  %2478 = fptrunc float %2336 to half
  %2479 = fptrunc float %2334 to half
  %2480 = fptrunc float %2332 to half
  %2481 = fptrunc float %2330 to half
  %2482 = fptrunc float %2328 to half
  %2483 = fptrunc float %2326 to half
  %2484 = fptrunc float %2324 to half
  %2485 = fptrunc float %2322 to half
  %2486 = fptrunc float %2320 to half
  %2487 = fptrunc float %2318 to half
  %2488 = fptrunc float %2316 to half
  %2489 = fptrunc float %2314 to half
  %2490 = and i32 %11, 8
  %2491 = icmp eq i32 %2490, 0
  %2492 = select i1 %2491, i32 0, i32 528
  %2493 = shl nuw nsw i32 %11, 6
  %2494 = and i32 %2493, 448
  %2495 = or disjoint i32 %2494, %395
  %2496 = xor i32 %2495, %2492
  %2497 = xor i32 %2496, %14
  %2498 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %2497
  %2499 = getelementptr inbounds nuw i8, ptr addrspace(3) %2498, i32 1024
  %2500 = load <8 x half>, ptr addrspace(3) %2499, align 16
  %2501 = xor i32 %2497, 1056
  %2502 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %2501
  %2503 = load <8 x half>, ptr addrspace(3) %2502, align 16
  %2504 = xor i32 %2497, 32
  %2505 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %2504
  %2506 = load <8 x half>, ptr addrspace(3) %2505, align 16
  %2507 = load <8 x half>, ptr addrspace(3) %2498, align 16
  %2508 = insertelement <8 x float> poison, float %2449, i64 0
  %2509 = insertelement <8 x float> %2508, float %2448, i64 1
  %2510 = insertelement <8 x float> %2509, float %2447, i64 2
  %2511 = insertelement <8 x float> %2510, float %2446, i64 3
  %2512 = insertelement <8 x float> %2511, float %2445, i64 4
  %2513 = insertelement <8 x float> %2512, float %2444, i64 5
  %2514 = insertelement <8 x float> %2513, float %2443, i64 6
  %2515 = insertelement <8 x float> %2514, float %2442, i64 7
  %2516 = insertelement <8 x half> poison, half %2489, i64 0
  %2517 = insertelement <8 x half> %2516, half %2488, i64 1
  %2518 = insertelement <8 x half> %2517, half %2487, i64 2
  %2519 = insertelement <8 x half> %2518, half %2486, i64 3
  %2520 = insertelement <8 x half> %2519, half %2485, i64 4
  %2521 = insertelement <8 x half> %2520, half %2484, i64 5
  %2522 = insertelement <8 x half> %2521, half %2483, i64 6
  %2523 = insertelement <8 x half> %2522, half %2482, i64 7
  %2524 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %2507, <8 x half> %2523, <8 x float> %2515)
  %2525 = insertelement <8 x half> poison, half %2481, i64 0
  %2526 = insertelement <8 x half> %2525, half %2480, i64 1
  %2527 = insertelement <8 x half> %2526, half %2479, i64 2
  %2528 = insertelement <8 x half> %2527, half %2478, i64 3
  %2529 = insertelement <8 x half> %2528, half %2477, i64 4
  %2530 = insertelement <8 x half> %2529, half %2476, i64 5
  %2531 = insertelement <8 x half> %2530, half %2475, i64 6
  %2532 = insertelement <8 x half> %2531, half %2474, i64 7
  %2533 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %2506, <8 x half> %2532, <8 x float> %2524)
  %2534 = extractelement <8 x float> %2533, i64 0
  %2535 = extractelement <8 x float> %2533, i64 1
  %2536 = extractelement <8 x float> %2533, i64 2
  %2537 = extractelement <8 x float> %2533, i64 3
  %2538 = extractelement <8 x float> %2533, i64 4
  %2539 = extractelement <8 x float> %2533, i64 5
  %2540 = extractelement <8 x float> %2533, i64 6
  %2541 = extractelement <8 x float> %2533, i64 7
  %2542 = insertelement <8 x float> poison, float %2441, i64 0
  %2543 = insertelement <8 x float> %2542, float %2440, i64 1
  %2544 = insertelement <8 x float> %2543, float %2439, i64 2
  %2545 = insertelement <8 x float> %2544, float %2438, i64 3
  %2546 = insertelement <8 x float> %2545, float %2437, i64 4
  %2547 = insertelement <8 x float> %2546, float %2436, i64 5
  %2548 = insertelement <8 x float> %2547, float %2435, i64 6
  %2549 = insertelement <8 x float> %2548, float %2434, i64 7
  %2550 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %2503, <8 x half> %2523, <8 x float> %2549)
  %2551 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %2500, <8 x half> %2532, <8 x float> %2550)
  %2552 = extractelement <8 x float> %2551, i64 0
  %2553 = extractelement <8 x float> %2551, i64 1
  %2554 = extractelement <8 x float> %2551, i64 2
  %2555 = extractelement <8 x float> %2551, i64 3
  %2556 = extractelement <8 x float> %2551, i64 4
  %2557 = extractelement <8 x float> %2551, i64 5
  %2558 = extractelement <8 x float> %2551, i64 6
  %2559 = extractelement <8 x float> %2551, i64 7
  %2560 = insertelement <8 x float> poison, float %2430, i64 0
  %2561 = insertelement <8 x float> %2560, float %2429, i64 1
  %2562 = insertelement <8 x float> %2561, float %2428, i64 2
  %2563 = insertelement <8 x float> %2562, float %2427, i64 3
  %2564 = insertelement <8 x float> %2563, float %2426, i64 4
  %2565 = insertelement <8 x float> %2564, float %2425, i64 5
  %2566 = insertelement <8 x float> %2565, float %2424, i64 6
  %2567 = insertelement <8 x float> %2566, float %2423, i64 7
  %2568 = insertelement <8 x half> poison, half %2473, i64 0
  %2569 = insertelement <8 x half> %2568, half %2472, i64 1
  %2570 = insertelement <8 x half> %2569, half %2471, i64 2
  %2571 = insertelement <8 x half> %2570, half %2470, i64 3
  %2572 = insertelement <8 x half> %2571, half %2469, i64 4
  %2573 = insertelement <8 x half> %2572, half %2468, i64 5
  %2574 = insertelement <8 x half> %2573, half %2467, i64 6
  %2575 = insertelement <8 x half> %2574, half %2466, i64 7
  %2576 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %2507, <8 x half> %2575, <8 x float> %2567)
  %2577 = insertelement <8 x half> poison, half %2465, i64 0
  %2578 = insertelement <8 x half> %2577, half %2464, i64 1
  %2579 = insertelement <8 x half> %2578, half %2463, i64 2
  %2580 = insertelement <8 x half> %2579, half %2462, i64 3
  %2581 = insertelement <8 x half> %2580, half %2461, i64 4
  %2582 = insertelement <8 x half> %2581, half %2460, i64 5
  %2583 = insertelement <8 x half> %2582, half %2459, i64 6
  %2584 = insertelement <8 x half> %2583, half %2458, i64 7
  %2585 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %2506, <8 x half> %2584, <8 x float> %2576)
  %2586 = extractelement <8 x float> %2585, i64 0
  %2587 = extractelement <8 x float> %2585, i64 1
  %2588 = extractelement <8 x float> %2585, i64 2
  %2589 = extractelement <8 x float> %2585, i64 3
  %2590 = extractelement <8 x float> %2585, i64 4
  %2591 = extractelement <8 x float> %2585, i64 5
  %2592 = extractelement <8 x float> %2585, i64 6
  %2593 = extractelement <8 x float> %2585, i64 7
  %2594 = insertelement <8 x float> poison, float %2422, i64 0
  %2595 = insertelement <8 x float> %2594, float %2421, i64 1
  %2596 = insertelement <8 x float> %2595, float %2420, i64 2
  %2597 = insertelement <8 x float> %2596, float %2419, i64 3
  %2598 = insertelement <8 x float> %2597, float %2418, i64 4
  %2599 = insertelement <8 x float> %2598, float %2417, i64 5
  %2600 = insertelement <8 x float> %2599, float %2416, i64 6
  %2601 = insertelement <8 x float> %2600, float %2415, i64 7
  %2602 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %2503, <8 x half> %2575, <8 x float> %2601)
  %2603 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %2500, <8 x half> %2584, <8 x float> %2602)
  %2604 = extractelement <8 x float> %2603, i64 0
  %2605 = extractelement <8 x float> %2603, i64 1
  %2606 = extractelement <8 x float> %2603, i64 2
  %2607 = extractelement <8 x float> %2603, i64 3
  %2608 = extractelement <8 x float> %2603, i64 4
  %2609 = extractelement <8 x float> %2603, i64 5
  %2610 = extractelement <8 x float> %2603, i64 6
  %2611 = extractelement <8 x float> %2603, i64 7
  br label %2612

2612:                                             ; preds = %2411, %2080
  %2613 = phi float [ %2611, %2411 ], [ %1996, %2080 ]
  %2614 = phi float [ %2610, %2411 ], [ %1995, %2080 ]
  %2615 = phi float [ %2609, %2411 ], [ %1994, %2080 ]
  %2616 = phi float [ %2608, %2411 ], [ %1993, %2080 ]
  %2617 = phi float [ %2607, %2411 ], [ %1992, %2080 ]
  %2618 = phi float [ %2606, %2411 ], [ %1991, %2080 ]
  %2619 = phi float [ %2605, %2411 ], [ %1990, %2080 ]
  %2620 = phi float [ %2604, %2411 ], [ %1989, %2080 ]
  %2621 = phi float [ %2593, %2411 ], [ %1988, %2080 ]
  %2622 = phi float [ %2592, %2411 ], [ %1987, %2080 ]
  %2623 = phi float [ %2591, %2411 ], [ %1986, %2080 ]
  %2624 = phi float [ %2590, %2411 ], [ %1985, %2080 ]
  %2625 = phi float [ %2589, %2411 ], [ %1984, %2080 ]
  %2626 = phi float [ %2588, %2411 ], [ %1983, %2080 ]
  %2627 = phi float [ %2587, %2411 ], [ %1982, %2080 ]
  %2628 = phi float [ %2586, %2411 ], [ %1981, %2080 ]
  %2629 = phi float [ %2559, %2411 ], [ %1980, %2080 ]
  %2630 = phi float [ %2558, %2411 ], [ %1979, %2080 ]
  %2631 = phi float [ %2557, %2411 ], [ %1978, %2080 ]
  %2632 = phi float [ %2556, %2411 ], [ %1977, %2080 ]
  %2633 = phi float [ %2555, %2411 ], [ %1976, %2080 ]
  %2634 = phi float [ %2554, %2411 ], [ %1975, %2080 ]
  %2635 = phi float [ %2553, %2411 ], [ %1974, %2080 ]
  %2636 = phi float [ %2552, %2411 ], [ %1973, %2080 ]
  %2637 = phi float [ %2541, %2411 ], [ %1972, %2080 ]
  %2638 = phi float [ %2540, %2411 ], [ %1971, %2080 ]
  %2639 = phi float [ %2539, %2411 ], [ %1970, %2080 ]
  %2640 = phi float [ %2538, %2411 ], [ %1969, %2080 ]
  %2641 = phi float [ %2537, %2411 ], [ %1968, %2080 ]
  %2642 = phi float [ %2536, %2411 ], [ %1967, %2080 ]
  %2643 = phi float [ %2535, %2411 ], [ %1966, %2080 ]
  %2644 = phi float [ %2534, %2411 ], [ %1965, %2080 ]
  %2645 = phi float [ %2453, %2411 ], [ %1964, %2080 ]
  %2646 = phi float [ %2457, %2411 ], [ %1963, %2080 ]
  %2647 = sext i32 %99 to i64
  %2648 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %2647
  %2649 = zext nneg i32 %17 to i64
  %2650 = zext nneg i32 %18 to i64
  %2651 = zext nneg i32 %19 to i64
  %2652 = zext nneg i32 %20 to i64
  %2653 = zext nneg i32 %21 to i64
  %2654 = zext nneg i32 %22 to i64
  %2655 = zext nneg i32 %23 to i64
  %2656 = zext nneg i32 %24 to i64
  %2657 = zext nneg i32 %25 to i64
  %2658 = zext nneg i32 %26 to i64
  %2659 = zext nneg i32 %27 to i64
  %2660 = zext nneg i32 %28 to i64
  %2661 = zext nneg i32 %29 to i64
  %2662 = zext nneg i32 %30 to i64
  %2663 = zext nneg i32 %15 to i64
  %2664 = getelementptr [4 x i8], ptr addrspace(1) %2648, i64 %2663
  %2665 = zext nneg i32 %16 to i64
  %2666 = getelementptr [4 x i8], ptr addrspace(1) %2648, i64 %2665
  %2667 = getelementptr [4 x i8], ptr addrspace(1) %2648, i64 %2649
  %2668 = getelementptr [4 x i8], ptr addrspace(1) %2648, i64 %2650
  %2669 = getelementptr [4 x i8], ptr addrspace(1) %2648, i64 %2651
  %2670 = getelementptr [4 x i8], ptr addrspace(1) %2648, i64 %2652
  %2671 = getelementptr [4 x i8], ptr addrspace(1) %2648, i64 %2653
  %2672 = getelementptr [4 x i8], ptr addrspace(1) %2648, i64 %2654
  %2673 = getelementptr [4 x i8], ptr addrspace(1) %2648, i64 %2655
  %2674 = getelementptr [4 x i8], ptr addrspace(1) %2648, i64 %2656
  %2675 = getelementptr [4 x i8], ptr addrspace(1) %2648, i64 %2657
  %2676 = getelementptr [4 x i8], ptr addrspace(1) %2648, i64 %2658
  %2677 = getelementptr [4 x i8], ptr addrspace(1) %2648, i64 %2659
  %2678 = getelementptr [4 x i8], ptr addrspace(1) %2648, i64 %2660
  %2679 = getelementptr [4 x i8], ptr addrspace(1) %2648, i64 %2661
  %2680 = getelementptr [4 x i8], ptr addrspace(1) %2648, i64 %2662
  %2681 = fdiv float %2628, %2645
  %2682 = fdiv float %2627, %2645
  %2683 = fdiv float %2626, %2645
  %2684 = fdiv float %2625, %2645
  %2685 = fdiv float %2624, %2645
  %2686 = fdiv float %2623, %2645
  %2687 = fdiv float %2622, %2645
  %2688 = fdiv float %2621, %2645
  %2689 = fdiv float %2620, %2645
  %2690 = fdiv float %2619, %2645
  %2691 = fdiv float %2618, %2645
  %2692 = fdiv float %2617, %2645
  %2693 = fdiv float %2616, %2645
  %2694 = fdiv float %2615, %2645
  %2695 = fdiv float %2614, %2645
  %2696 = fdiv float %2613, %2645
  br i1 %64, label %.critedge, label %.critedge28

.critedge:                                        ; preds = %2612
  %2697 = fdiv float %2629, %2646
  %2698 = fdiv float %2630, %2646
  %2699 = fdiv float %2631, %2646
  %2700 = fdiv float %2632, %2646
  %2701 = fdiv float %2633, %2646
  %2702 = fdiv float %2634, %2646
  %2703 = fdiv float %2635, %2646
  %2704 = fdiv float %2636, %2646
  %2705 = fdiv float %2637, %2646
  %2706 = fdiv float %2638, %2646
  %2707 = fdiv float %2639, %2646
  %2708 = fdiv float %2640, %2646
  %2709 = fdiv float %2641, %2646
  %2710 = fdiv float %2642, %2646
  %2711 = sext i32 %98 to i64
  %2712 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %2711
  %2713 = getelementptr [4 x i8], ptr addrspace(1) %2712, i64 %2662
  %2714 = getelementptr [4 x i8], ptr addrspace(1) %2712, i64 %2661
  %2715 = getelementptr [4 x i8], ptr addrspace(1) %2712, i64 %2660
  %2716 = getelementptr [4 x i8], ptr addrspace(1) %2712, i64 %2659
  %2717 = getelementptr [4 x i8], ptr addrspace(1) %2712, i64 %2658
  %2718 = getelementptr [4 x i8], ptr addrspace(1) %2712, i64 %2657
  %2719 = getelementptr [4 x i8], ptr addrspace(1) %2712, i64 %2656
  %2720 = getelementptr [4 x i8], ptr addrspace(1) %2712, i64 %2655
  %2721 = getelementptr [4 x i8], ptr addrspace(1) %2712, i64 %2654
  %2722 = getelementptr [4 x i8], ptr addrspace(1) %2712, i64 %2653
  %2723 = getelementptr [4 x i8], ptr addrspace(1) %2712, i64 %2652
  %2724 = getelementptr [4 x i8], ptr addrspace(1) %2712, i64 %2651
  %2725 = getelementptr [4 x i8], ptr addrspace(1) %2712, i64 %2650
  %2726 = getelementptr [4 x i8], ptr addrspace(1) %2712, i64 %2649
  %2727 = fdiv float %2644, %2646
  %2728 = insertelement <1 x float> poison, float %2727, i64 0
  %2729 = fdiv float %2643, %2646
  %2730 = getelementptr [4 x i8], ptr addrspace(1) %2712, i64 %2665
  %2731 = getelementptr [4 x i8], ptr addrspace(1) %2712, i64 %2663
  store <1 x float> %2728, ptr addrspace(1) %2731, align 4
  %2732 = insertelement <1 x float> poison, float %2729, i64 0
  store <1 x float> %2732, ptr addrspace(1) %2730, align 4
  %2733 = insertelement <1 x float> poison, float %2710, i64 0
  store <1 x float> %2733, ptr addrspace(1) %2726, align 4
  %2734 = insertelement <1 x float> poison, float %2709, i64 0
  store <1 x float> %2734, ptr addrspace(1) %2725, align 4
  %2735 = insertelement <1 x float> poison, float %2708, i64 0
  store <1 x float> %2735, ptr addrspace(1) %2724, align 4
  %2736 = insertelement <1 x float> poison, float %2707, i64 0
  store <1 x float> %2736, ptr addrspace(1) %2723, align 4
  %2737 = insertelement <1 x float> poison, float %2706, i64 0
  store <1 x float> %2737, ptr addrspace(1) %2722, align 4
  %2738 = insertelement <1 x float> poison, float %2705, i64 0
  store <1 x float> %2738, ptr addrspace(1) %2721, align 4
  %2739 = insertelement <1 x float> poison, float %2704, i64 0
  store <1 x float> %2739, ptr addrspace(1) %2720, align 4
  %2740 = insertelement <1 x float> poison, float %2703, i64 0
  store <1 x float> %2740, ptr addrspace(1) %2719, align 4
  %2741 = insertelement <1 x float> poison, float %2702, i64 0
  store <1 x float> %2741, ptr addrspace(1) %2718, align 4
  %2742 = insertelement <1 x float> poison, float %2701, i64 0
  store <1 x float> %2742, ptr addrspace(1) %2717, align 4
  %2743 = insertelement <1 x float> poison, float %2700, i64 0
  store <1 x float> %2743, ptr addrspace(1) %2716, align 4
  %2744 = insertelement <1 x float> poison, float %2699, i64 0
  store <1 x float> %2744, ptr addrspace(1) %2715, align 4
  %2745 = insertelement <1 x float> poison, float %2698, i64 0
  store <1 x float> %2745, ptr addrspace(1) %2714, align 4
  %2746 = insertelement <1 x float> poison, float %2697, i64 0
  store <1 x float> %2746, ptr addrspace(1) %2713, align 4
  br label %.critedge28

.critedge28:                                      ; preds = %2612, %.critedge
  br i1 %65, label %.critedge30, label %.critedge58

.critedge30:                                      ; preds = %.critedge28
  %2747 = insertelement <1 x float> poison, float %2681, i64 0
  store <1 x float> %2747, ptr addrspace(1) %2664, align 4
  %2748 = insertelement <1 x float> poison, float %2682, i64 0
  store <1 x float> %2748, ptr addrspace(1) %2666, align 4
  %2749 = insertelement <1 x float> poison, float %2683, i64 0
  store <1 x float> %2749, ptr addrspace(1) %2667, align 4
  %2750 = insertelement <1 x float> poison, float %2684, i64 0
  store <1 x float> %2750, ptr addrspace(1) %2668, align 4
  %2751 = insertelement <1 x float> poison, float %2685, i64 0
  store <1 x float> %2751, ptr addrspace(1) %2669, align 4
  %2752 = insertelement <1 x float> poison, float %2686, i64 0
  store <1 x float> %2752, ptr addrspace(1) %2670, align 4
  %2753 = insertelement <1 x float> poison, float %2687, i64 0
  store <1 x float> %2753, ptr addrspace(1) %2671, align 4
  %2754 = insertelement <1 x float> poison, float %2688, i64 0
  store <1 x float> %2754, ptr addrspace(1) %2672, align 4
  %2755 = insertelement <1 x float> poison, float %2689, i64 0
  store <1 x float> %2755, ptr addrspace(1) %2673, align 4
  %2756 = insertelement <1 x float> poison, float %2690, i64 0
  store <1 x float> %2756, ptr addrspace(1) %2674, align 4
  %2757 = insertelement <1 x float> poison, float %2691, i64 0
  store <1 x float> %2757, ptr addrspace(1) %2675, align 4
  %2758 = insertelement <1 x float> poison, float %2692, i64 0
  store <1 x float> %2758, ptr addrspace(1) %2676, align 4
  %2759 = insertelement <1 x float> poison, float %2693, i64 0
  store <1 x float> %2759, ptr addrspace(1) %2677, align 4
  %2760 = insertelement <1 x float> poison, float %2694, i64 0
  store <1 x float> %2760, ptr addrspace(1) %2678, align 4
  %2761 = insertelement <1 x float> poison, float %2695, i64 0
  store <1 x float> %2761, ptr addrspace(1) %2679, align 4
  %2762 = insertelement <1 x float> poison, float %2696, i64 0
  store <1 x float> %2762, ptr addrspace(1) %2680, align 4
  br label %.critedge58

.critedge58:                                      ; preds = %.critedge28, %.critedge30
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.signal(i32 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.wait(i16 immarg) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #0

; Function Attrs: convergent mustprogress nocallback nocreateundeforpoison nofree nounwind willreturn memory(none)
declare <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half>, <8 x half>, <8 x float>) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maxnum.f32(float, float) #0

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #5

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { norecurse nounwind "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #4 = { convergent mustprogress nocallback nocreateundeforpoison nofree nounwind willreturn memory(none) }
attributes #5 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
