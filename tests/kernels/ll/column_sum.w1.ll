; kernel=column_sum block=32 shared=128
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external local_unnamed_addr addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @column_sum(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, i32 inreg %4, ptr addrspace(1) inreg nofree readnone captures(none) %5, ptr addrspace(1) inreg nofree readnone captures(none) %6) local_unnamed_addr #0 {
  %8 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %9 = and i32 %8, 31
  %10 = icmp sgt i32 %3, 0
  %11 = icmp sgt i32 %3, 1
  %12 = icmp sgt i32 %3, 2
  %13 = icmp sgt i32 %3, 3
  %14 = icmp sgt i32 %3, 4
  %15 = icmp sgt i32 %3, 5
  %16 = icmp sgt i32 %3, 6
  %17 = icmp sgt i32 %3, 7
  %18 = icmp sgt i32 %3, 8
  %19 = icmp sgt i32 %3, 9
  %20 = icmp sgt i32 %3, 10
  %21 = icmp sgt i32 %3, 11
  %22 = icmp sgt i32 %3, 12
  %23 = icmp sgt i32 %3, 13
  %24 = icmp sgt i32 %3, 14
  %25 = icmp sgt i32 %3, 15
  %26 = icmp sgt i32 %3, 16
  %27 = icmp sgt i32 %3, 17
  %28 = icmp sgt i32 %3, 18
  %29 = icmp sgt i32 %3, 19
  %30 = icmp sgt i32 %3, 20
  %31 = icmp sgt i32 %3, 21
  %32 = icmp sgt i32 %3, 22
  %33 = icmp sgt i32 %3, 23
  %34 = icmp sgt i32 %3, 24
  %35 = icmp sgt i32 %3, 25
  %36 = icmp sgt i32 %3, 26
  %37 = icmp sgt i32 %3, 27
  %38 = icmp sgt i32 %3, 28
  %39 = icmp sgt i32 %3, 29
  %40 = icmp sgt i32 %3, 30
  %41 = icmp sgt i32 %3, 31
  %42 = icmp slt i32 %9, %4
  %43 = and i1 %10, %42
  %44 = and i1 %11, %42
  %45 = and i1 %12, %42
  %46 = and i1 %13, %42
  %47 = and i1 %14, %42
  %48 = and i1 %15, %42
  %49 = and i1 %16, %42
  %50 = and i1 %17, %42
  %51 = and i1 %18, %42
  %52 = and i1 %19, %42
  %53 = and i1 %20, %42
  %54 = and i1 %21, %42
  %55 = and i1 %22, %42
  %56 = and i1 %23, %42
  %57 = and i1 %24, %42
  %58 = and i1 %25, %42
  %59 = and i1 %26, %42
  %60 = and i1 %27, %42
  %61 = and i1 %28, %42
  %62 = and i1 %29, %42
  %63 = and i1 %30, %42
  %64 = and i1 %31, %42
  %65 = and i1 %32, %42
  %66 = and i1 %33, %42
  %67 = and i1 %34, %42
  %68 = and i1 %35, %42
  %69 = and i1 %36, %42
  %70 = and i1 %37, %42
  %71 = and i1 %38, %42
  %72 = and i1 %39, %42
  %73 = and i1 %40, %42
  %74 = and i1 %41, %42
  %75 = shl i32 %4, 1
  %76 = mul i32 %4, 3
  %77 = shl i32 %4, 2
  %78 = mul i32 %4, 5
  %79 = mul i32 %4, 6
  %80 = mul i32 %4, 7
  %81 = shl i32 %4, 3
  %82 = mul i32 %4, 9
  %83 = mul i32 %4, 10
  %84 = mul i32 %4, 11
  %85 = mul i32 %4, 12
  %86 = mul i32 %4, 13
  %87 = mul i32 %4, 14
  %88 = mul i32 %4, 15
  %89 = shl i32 %4, 4
  %90 = mul i32 %4, 17
  %91 = mul i32 %4, 18
  %92 = mul i32 %4, 19
  %93 = mul i32 %4, 20
  %94 = mul i32 %4, 21
  %95 = mul i32 %4, 22
  %96 = mul i32 %4, 23
  %97 = mul i32 %4, 24
  %98 = mul i32 %4, 25
  %99 = mul i32 %4, 26
  %100 = mul i32 %4, 27
  %101 = mul i32 %4, 28
  %102 = mul i32 %4, 29
  %103 = mul i32 %4, 30
  %104 = mul i32 %4, 31
  %105 = sext i32 %4 to i64
  %106 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %105
  %107 = sext i32 %75 to i64
  %108 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %107
  %109 = sext i32 %76 to i64
  %110 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %109
  %111 = sext i32 %77 to i64
  %112 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %111
  %113 = sext i32 %78 to i64
  %114 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %113
  %115 = sext i32 %79 to i64
  %116 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %115
  %117 = sext i32 %80 to i64
  %118 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %117
  %119 = sext i32 %81 to i64
  %120 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %119
  %121 = sext i32 %82 to i64
  %122 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %121
  %123 = sext i32 %83 to i64
  %124 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %123
  %125 = sext i32 %84 to i64
  %126 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %125
  %127 = sext i32 %85 to i64
  %128 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %127
  %129 = sext i32 %86 to i64
  %130 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %129
  %131 = sext i32 %87 to i64
  %132 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %131
  %133 = sext i32 %88 to i64
  %134 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %133
  %135 = sext i32 %89 to i64
  %136 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %135
  %137 = sext i32 %90 to i64
  %138 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %137
  %139 = sext i32 %91 to i64
  %140 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %139
  %141 = sext i32 %92 to i64
  %142 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %141
  %143 = sext i32 %93 to i64
  %144 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %143
  %145 = sext i32 %94 to i64
  %146 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %145
  %147 = sext i32 %95 to i64
  %148 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %147
  %149 = sext i32 %96 to i64
  %150 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %149
  %151 = sext i32 %97 to i64
  %152 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %151
  %153 = sext i32 %98 to i64
  %154 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %153
  %155 = sext i32 %99 to i64
  %156 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %155
  %157 = sext i32 %100 to i64
  %158 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %157
  %159 = sext i32 %101 to i64
  %160 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %159
  %161 = sext i32 %102 to i64
  %162 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %161
  %163 = sext i32 %103 to i64
  %164 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %163
  %165 = sext i32 %104 to i64
  %166 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %165
  %167 = zext nneg i32 %9 to i64
  %168 = getelementptr [4 x i8], ptr addrspace(1) %106, i64 %167
  %169 = getelementptr [4 x i8], ptr addrspace(1) %108, i64 %167
  %170 = getelementptr [4 x i8], ptr addrspace(1) %110, i64 %167
  %171 = getelementptr [4 x i8], ptr addrspace(1) %112, i64 %167
  %172 = getelementptr [4 x i8], ptr addrspace(1) %114, i64 %167
  %173 = getelementptr [4 x i8], ptr addrspace(1) %116, i64 %167
  %174 = getelementptr [4 x i8], ptr addrspace(1) %118, i64 %167
  %175 = getelementptr [4 x i8], ptr addrspace(1) %120, i64 %167
  %176 = getelementptr [4 x i8], ptr addrspace(1) %122, i64 %167
  %177 = getelementptr [4 x i8], ptr addrspace(1) %124, i64 %167
  %178 = getelementptr [4 x i8], ptr addrspace(1) %126, i64 %167
  %179 = getelementptr [4 x i8], ptr addrspace(1) %128, i64 %167
  %180 = getelementptr [4 x i8], ptr addrspace(1) %130, i64 %167
  %181 = getelementptr [4 x i8], ptr addrspace(1) %132, i64 %167
  %182 = getelementptr [4 x i8], ptr addrspace(1) %134, i64 %167
  %183 = getelementptr [4 x i8], ptr addrspace(1) %136, i64 %167
  %184 = getelementptr [4 x i8], ptr addrspace(1) %138, i64 %167
  %185 = getelementptr [4 x i8], ptr addrspace(1) %140, i64 %167
  %186 = getelementptr [4 x i8], ptr addrspace(1) %142, i64 %167
  %187 = getelementptr [4 x i8], ptr addrspace(1) %144, i64 %167
  %188 = getelementptr [4 x i8], ptr addrspace(1) %146, i64 %167
  %189 = getelementptr [4 x i8], ptr addrspace(1) %148, i64 %167
  %190 = getelementptr [4 x i8], ptr addrspace(1) %150, i64 %167
  %191 = getelementptr [4 x i8], ptr addrspace(1) %152, i64 %167
  %192 = getelementptr [4 x i8], ptr addrspace(1) %154, i64 %167
  %193 = getelementptr [4 x i8], ptr addrspace(1) %156, i64 %167
  %194 = getelementptr [4 x i8], ptr addrspace(1) %158, i64 %167
  %195 = getelementptr [4 x i8], ptr addrspace(1) %160, i64 %167
  %196 = getelementptr [4 x i8], ptr addrspace(1) %162, i64 %167
  %197 = getelementptr [4 x i8], ptr addrspace(1) %164, i64 %167
  %198 = getelementptr [4 x i8], ptr addrspace(1) %166, i64 %167
  br i1 %43, label %199, label %202

199:                                              ; preds = %7
  %200 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %167
  %201 = load <1 x float>, ptr addrspace(1) %200, align 4
  br label %202

202:                                              ; preds = %199, %7
  %203 = phi <1 x float> [ %201, %199 ], [ zeroinitializer, %7 ]
  %204 = extractelement <1 x float> %203, i64 0
  br i1 %44, label %205, label %207

205:                                              ; preds = %202
  %206 = load <1 x float>, ptr addrspace(1) %168, align 4
  br label %207

207:                                              ; preds = %205, %202
  %208 = phi <1 x float> [ %206, %205 ], [ zeroinitializer, %202 ]
  %209 = extractelement <1 x float> %208, i64 0
  br i1 %45, label %210, label %212

210:                                              ; preds = %207
  %211 = load <1 x float>, ptr addrspace(1) %169, align 4
  br label %212

212:                                              ; preds = %210, %207
  %213 = phi <1 x float> [ %211, %210 ], [ zeroinitializer, %207 ]
  %214 = extractelement <1 x float> %213, i64 0
  br i1 %46, label %215, label %217

215:                                              ; preds = %212
  %216 = load <1 x float>, ptr addrspace(1) %170, align 4
  br label %217

217:                                              ; preds = %215, %212
  %218 = phi <1 x float> [ %216, %215 ], [ zeroinitializer, %212 ]
  %219 = extractelement <1 x float> %218, i64 0
  br i1 %47, label %220, label %222

220:                                              ; preds = %217
  %221 = load <1 x float>, ptr addrspace(1) %171, align 4
  br label %222

222:                                              ; preds = %220, %217
  %223 = phi <1 x float> [ %221, %220 ], [ zeroinitializer, %217 ]
  %224 = extractelement <1 x float> %223, i64 0
  br i1 %48, label %225, label %227

225:                                              ; preds = %222
  %226 = load <1 x float>, ptr addrspace(1) %172, align 4
  br label %227

227:                                              ; preds = %225, %222
  %228 = phi <1 x float> [ %226, %225 ], [ zeroinitializer, %222 ]
  %229 = extractelement <1 x float> %228, i64 0
  br i1 %49, label %230, label %232

230:                                              ; preds = %227
  %231 = load <1 x float>, ptr addrspace(1) %173, align 4
  br label %232

232:                                              ; preds = %230, %227
  %233 = phi <1 x float> [ %231, %230 ], [ zeroinitializer, %227 ]
  %234 = extractelement <1 x float> %233, i64 0
  br i1 %50, label %235, label %237

235:                                              ; preds = %232
  %236 = load <1 x float>, ptr addrspace(1) %174, align 4
  br label %237

237:                                              ; preds = %235, %232
  %238 = phi <1 x float> [ %236, %235 ], [ zeroinitializer, %232 ]
  %239 = extractelement <1 x float> %238, i64 0
  br i1 %51, label %240, label %242

240:                                              ; preds = %237
  %241 = load <1 x float>, ptr addrspace(1) %175, align 4
  br label %242

242:                                              ; preds = %240, %237
  %243 = phi <1 x float> [ %241, %240 ], [ zeroinitializer, %237 ]
  %244 = extractelement <1 x float> %243, i64 0
  br i1 %52, label %245, label %247

245:                                              ; preds = %242
  %246 = load <1 x float>, ptr addrspace(1) %176, align 4
  br label %247

247:                                              ; preds = %245, %242
  %248 = phi <1 x float> [ %246, %245 ], [ zeroinitializer, %242 ]
  %249 = extractelement <1 x float> %248, i64 0
  br i1 %53, label %250, label %252

250:                                              ; preds = %247
  %251 = load <1 x float>, ptr addrspace(1) %177, align 4
  br label %252

252:                                              ; preds = %250, %247
  %253 = phi <1 x float> [ %251, %250 ], [ zeroinitializer, %247 ]
  %254 = extractelement <1 x float> %253, i64 0
  br i1 %54, label %255, label %257

255:                                              ; preds = %252
  %256 = load <1 x float>, ptr addrspace(1) %178, align 4
  br label %257

257:                                              ; preds = %255, %252
  %258 = phi <1 x float> [ %256, %255 ], [ zeroinitializer, %252 ]
  %259 = extractelement <1 x float> %258, i64 0
  br i1 %55, label %260, label %262

260:                                              ; preds = %257
  %261 = load <1 x float>, ptr addrspace(1) %179, align 4
  br label %262

262:                                              ; preds = %260, %257
  %263 = phi <1 x float> [ %261, %260 ], [ zeroinitializer, %257 ]
  %264 = extractelement <1 x float> %263, i64 0
  br i1 %56, label %265, label %267

265:                                              ; preds = %262
  %266 = load <1 x float>, ptr addrspace(1) %180, align 4
  br label %267

267:                                              ; preds = %265, %262
  %268 = phi <1 x float> [ %266, %265 ], [ zeroinitializer, %262 ]
  %269 = extractelement <1 x float> %268, i64 0
  br i1 %57, label %270, label %272

270:                                              ; preds = %267
  %271 = load <1 x float>, ptr addrspace(1) %181, align 4
  br label %272

272:                                              ; preds = %270, %267
  %273 = phi <1 x float> [ %271, %270 ], [ zeroinitializer, %267 ]
  %274 = extractelement <1 x float> %273, i64 0
  br i1 %58, label %275, label %277

275:                                              ; preds = %272
  %276 = load <1 x float>, ptr addrspace(1) %182, align 4
  br label %277

277:                                              ; preds = %275, %272
  %278 = phi <1 x float> [ %276, %275 ], [ zeroinitializer, %272 ]
  %279 = extractelement <1 x float> %278, i64 0
  br i1 %59, label %280, label %282

280:                                              ; preds = %277
  %281 = load <1 x float>, ptr addrspace(1) %183, align 4
  br label %282

282:                                              ; preds = %280, %277
  %283 = phi <1 x float> [ %281, %280 ], [ zeroinitializer, %277 ]
  %284 = extractelement <1 x float> %283, i64 0
  br i1 %60, label %285, label %287

285:                                              ; preds = %282
  %286 = load <1 x float>, ptr addrspace(1) %184, align 4
  br label %287

287:                                              ; preds = %285, %282
  %288 = phi <1 x float> [ %286, %285 ], [ zeroinitializer, %282 ]
  %289 = extractelement <1 x float> %288, i64 0
  br i1 %61, label %290, label %292

290:                                              ; preds = %287
  %291 = load <1 x float>, ptr addrspace(1) %185, align 4
  br label %292

292:                                              ; preds = %290, %287
  %293 = phi <1 x float> [ %291, %290 ], [ zeroinitializer, %287 ]
  %294 = extractelement <1 x float> %293, i64 0
  br i1 %62, label %295, label %297

295:                                              ; preds = %292
  %296 = load <1 x float>, ptr addrspace(1) %186, align 4
  br label %297

297:                                              ; preds = %295, %292
  %298 = phi <1 x float> [ %296, %295 ], [ zeroinitializer, %292 ]
  %299 = extractelement <1 x float> %298, i64 0
  br i1 %63, label %300, label %302

300:                                              ; preds = %297
  %301 = load <1 x float>, ptr addrspace(1) %187, align 4
  br label %302

302:                                              ; preds = %300, %297
  %303 = phi <1 x float> [ %301, %300 ], [ zeroinitializer, %297 ]
  %304 = extractelement <1 x float> %303, i64 0
  br i1 %64, label %305, label %307

305:                                              ; preds = %302
  %306 = load <1 x float>, ptr addrspace(1) %188, align 4
  br label %307

307:                                              ; preds = %305, %302
  %308 = phi <1 x float> [ %306, %305 ], [ zeroinitializer, %302 ]
  %309 = extractelement <1 x float> %308, i64 0
  br i1 %65, label %310, label %312

310:                                              ; preds = %307
  %311 = load <1 x float>, ptr addrspace(1) %189, align 4
  br label %312

312:                                              ; preds = %310, %307
  %313 = phi <1 x float> [ %311, %310 ], [ zeroinitializer, %307 ]
  %314 = extractelement <1 x float> %313, i64 0
  br i1 %66, label %315, label %317

315:                                              ; preds = %312
  %316 = load <1 x float>, ptr addrspace(1) %190, align 4
  br label %317

317:                                              ; preds = %315, %312
  %318 = phi <1 x float> [ %316, %315 ], [ zeroinitializer, %312 ]
  %319 = extractelement <1 x float> %318, i64 0
  br i1 %67, label %320, label %322

320:                                              ; preds = %317
  %321 = load <1 x float>, ptr addrspace(1) %191, align 4
  br label %322

322:                                              ; preds = %320, %317
  %323 = phi <1 x float> [ %321, %320 ], [ zeroinitializer, %317 ]
  %324 = extractelement <1 x float> %323, i64 0
  br i1 %68, label %325, label %327

325:                                              ; preds = %322
  %326 = load <1 x float>, ptr addrspace(1) %192, align 4
  br label %327

327:                                              ; preds = %325, %322
  %328 = phi <1 x float> [ %326, %325 ], [ zeroinitializer, %322 ]
  %329 = extractelement <1 x float> %328, i64 0
  br i1 %69, label %330, label %332

330:                                              ; preds = %327
  %331 = load <1 x float>, ptr addrspace(1) %193, align 4
  br label %332

332:                                              ; preds = %330, %327
  %333 = phi <1 x float> [ %331, %330 ], [ zeroinitializer, %327 ]
  %334 = extractelement <1 x float> %333, i64 0
  br i1 %70, label %335, label %337

335:                                              ; preds = %332
  %336 = load <1 x float>, ptr addrspace(1) %194, align 4
  br label %337

337:                                              ; preds = %335, %332
  %338 = phi <1 x float> [ %336, %335 ], [ zeroinitializer, %332 ]
  %339 = extractelement <1 x float> %338, i64 0
  br i1 %71, label %340, label %342

340:                                              ; preds = %337
  %341 = load <1 x float>, ptr addrspace(1) %195, align 4
  br label %342

342:                                              ; preds = %340, %337
  %343 = phi <1 x float> [ %341, %340 ], [ zeroinitializer, %337 ]
  %344 = extractelement <1 x float> %343, i64 0
  br i1 %72, label %345, label %347

345:                                              ; preds = %342
  %346 = load <1 x float>, ptr addrspace(1) %196, align 4
  br label %347

347:                                              ; preds = %345, %342
  %348 = phi <1 x float> [ %346, %345 ], [ zeroinitializer, %342 ]
  %349 = extractelement <1 x float> %348, i64 0
  br i1 %73, label %350, label %352

350:                                              ; preds = %347
  %351 = load <1 x float>, ptr addrspace(1) %197, align 4
  br label %352

352:                                              ; preds = %350, %347
  %353 = phi <1 x float> [ %351, %350 ], [ zeroinitializer, %347 ]
  %354 = extractelement <1 x float> %353, i64 0
  br i1 %74, label %355, label %357

355:                                              ; preds = %352
  %356 = load <1 x float>, ptr addrspace(1) %198, align 4
  br label %357

357:                                              ; preds = %355, %352
  %358 = phi <1 x float> [ %356, %355 ], [ zeroinitializer, %352 ]
  %359 = extractelement <1 x float> %358, i64 0
  br i1 %42, label %360, label %394

360:                                              ; preds = %357
  %361 = fadd float %204, %209
  %362 = fadd float %214, %219
  %363 = fadd float %361, %362
  %364 = fadd float %224, %229
  %365 = fadd float %234, %239
  %366 = fadd float %364, %365
  %367 = fadd float %363, %366
  %368 = fadd float %244, %249
  %369 = fadd float %254, %259
  %370 = fadd float %368, %369
  %371 = fadd float %264, %269
  %372 = fadd float %274, %279
  %373 = fadd float %371, %372
  %374 = fadd float %370, %373
  %375 = fadd float %367, %374
  %376 = fadd float %284, %289
  %377 = fadd float %294, %299
  %378 = fadd float %376, %377
  %379 = fadd float %304, %309
  %380 = fadd float %314, %319
  %381 = fadd float %379, %380
  %382 = fadd float %378, %381
  %383 = fadd float %324, %329
  %384 = fadd float %334, %339
  %385 = fadd float %383, %384
  %386 = fadd float %344, %349
  %387 = fadd float %354, %359
  %388 = fadd float %386, %387
  %389 = fadd float %385, %388
  %390 = fadd float %382, %389
  %391 = fadd float %375, %390
  %392 = insertelement <1 x float> poison, float %391, i64 0
  %393 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %167
  store <1 x float> %392, ptr addrspace(1) %393, align 4
  br label %394

394:                                              ; preds = %360, %357
  %395 = icmp slt i32 %9, %3
  %396 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %204, i32 280, i32 15, i32 15, i1 true)
  %397 = tail call float @llvm.maxnum.f32(float %204, float %396)
  %398 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %397, i32 276, i32 15, i32 15, i1 true)
  %399 = tail call float @llvm.maxnum.f32(float %397, float %398)
  %400 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %399, i32 274, i32 15, i32 15, i1 true)
  %401 = tail call float @llvm.maxnum.f32(float %399, float %400)
  %402 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %401, i32 273, i32 15, i32 15, i1 true)
  %403 = tail call float @llvm.maxnum.f32(float %401, float %402)
  %404 = bitcast float %403 to i32
  %405 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %404, i32 -1, i32 -1, i1 true, i1 false)
  %406 = bitcast i32 %405 to float
  %407 = tail call float @llvm.maxnum.f32(float %403, float %406)
  %408 = tail call float @llvm.amdgcn.readlane.f32(float %407, i32 31)
  %409 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %209, i32 280, i32 15, i32 15, i1 true)
  %410 = tail call float @llvm.maxnum.f32(float %209, float %409)
  %411 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %410, i32 276, i32 15, i32 15, i1 true)
  %412 = tail call float @llvm.maxnum.f32(float %410, float %411)
  %413 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %412, i32 274, i32 15, i32 15, i1 true)
  %414 = tail call float @llvm.maxnum.f32(float %412, float %413)
  %415 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %414, i32 273, i32 15, i32 15, i1 true)
  %416 = tail call float @llvm.maxnum.f32(float %414, float %415)
  %417 = bitcast float %416 to i32
  %418 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %417, i32 -1, i32 -1, i1 true, i1 false)
  %419 = bitcast i32 %418 to float
  %420 = tail call float @llvm.maxnum.f32(float %416, float %419)
  %421 = tail call float @llvm.amdgcn.readlane.f32(float %420, i32 31)
  %422 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %214, i32 280, i32 15, i32 15, i1 true)
  %423 = tail call float @llvm.maxnum.f32(float %214, float %422)
  %424 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %423, i32 276, i32 15, i32 15, i1 true)
  %425 = tail call float @llvm.maxnum.f32(float %423, float %424)
  %426 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %425, i32 274, i32 15, i32 15, i1 true)
  %427 = tail call float @llvm.maxnum.f32(float %425, float %426)
  %428 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %427, i32 273, i32 15, i32 15, i1 true)
  %429 = tail call float @llvm.maxnum.f32(float %427, float %428)
  %430 = bitcast float %429 to i32
  %431 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %430, i32 -1, i32 -1, i1 true, i1 false)
  %432 = bitcast i32 %431 to float
  %433 = tail call float @llvm.maxnum.f32(float %429, float %432)
  %434 = tail call float @llvm.amdgcn.readlane.f32(float %433, i32 31)
  %435 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %219, i32 280, i32 15, i32 15, i1 true)
  %436 = tail call float @llvm.maxnum.f32(float %219, float %435)
  %437 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %436, i32 276, i32 15, i32 15, i1 true)
  %438 = tail call float @llvm.maxnum.f32(float %436, float %437)
  %439 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %438, i32 274, i32 15, i32 15, i1 true)
  %440 = tail call float @llvm.maxnum.f32(float %438, float %439)
  %441 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %440, i32 273, i32 15, i32 15, i1 true)
  %442 = tail call float @llvm.maxnum.f32(float %440, float %441)
  %443 = bitcast float %442 to i32
  %444 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %443, i32 -1, i32 -1, i1 true, i1 false)
  %445 = bitcast i32 %444 to float
  %446 = tail call float @llvm.maxnum.f32(float %442, float %445)
  %447 = tail call float @llvm.amdgcn.readlane.f32(float %446, i32 31)
  %448 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %224, i32 280, i32 15, i32 15, i1 true)
  %449 = tail call float @llvm.maxnum.f32(float %224, float %448)
  %450 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %449, i32 276, i32 15, i32 15, i1 true)
  %451 = tail call float @llvm.maxnum.f32(float %449, float %450)
  %452 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %451, i32 274, i32 15, i32 15, i1 true)
  %453 = tail call float @llvm.maxnum.f32(float %451, float %452)
  %454 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %453, i32 273, i32 15, i32 15, i1 true)
  %455 = tail call float @llvm.maxnum.f32(float %453, float %454)
  %456 = bitcast float %455 to i32
  %457 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %456, i32 -1, i32 -1, i1 true, i1 false)
  %458 = bitcast i32 %457 to float
  %459 = tail call float @llvm.maxnum.f32(float %455, float %458)
  %460 = tail call float @llvm.amdgcn.readlane.f32(float %459, i32 31)
  %461 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %229, i32 280, i32 15, i32 15, i1 true)
  %462 = tail call float @llvm.maxnum.f32(float %229, float %461)
  %463 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %462, i32 276, i32 15, i32 15, i1 true)
  %464 = tail call float @llvm.maxnum.f32(float %462, float %463)
  %465 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %464, i32 274, i32 15, i32 15, i1 true)
  %466 = tail call float @llvm.maxnum.f32(float %464, float %465)
  %467 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %466, i32 273, i32 15, i32 15, i1 true)
  %468 = tail call float @llvm.maxnum.f32(float %466, float %467)
  %469 = bitcast float %468 to i32
  %470 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %469, i32 -1, i32 -1, i1 true, i1 false)
  %471 = bitcast i32 %470 to float
  %472 = tail call float @llvm.maxnum.f32(float %468, float %471)
  %473 = tail call float @llvm.amdgcn.readlane.f32(float %472, i32 31)
  %474 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %234, i32 280, i32 15, i32 15, i1 true)
  %475 = tail call float @llvm.maxnum.f32(float %234, float %474)
  %476 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %475, i32 276, i32 15, i32 15, i1 true)
  %477 = tail call float @llvm.maxnum.f32(float %475, float %476)
  %478 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %477, i32 274, i32 15, i32 15, i1 true)
  %479 = tail call float @llvm.maxnum.f32(float %477, float %478)
  %480 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %479, i32 273, i32 15, i32 15, i1 true)
  %481 = tail call float @llvm.maxnum.f32(float %479, float %480)
  %482 = bitcast float %481 to i32
  %483 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %482, i32 -1, i32 -1, i1 true, i1 false)
  %484 = bitcast i32 %483 to float
  %485 = tail call float @llvm.maxnum.f32(float %481, float %484)
  %486 = tail call float @llvm.amdgcn.readlane.f32(float %485, i32 31)
  %487 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %239, i32 280, i32 15, i32 15, i1 true)
  %488 = tail call float @llvm.maxnum.f32(float %239, float %487)
  %489 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %488, i32 276, i32 15, i32 15, i1 true)
  %490 = tail call float @llvm.maxnum.f32(float %488, float %489)
  %491 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %490, i32 274, i32 15, i32 15, i1 true)
  %492 = tail call float @llvm.maxnum.f32(float %490, float %491)
  %493 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %492, i32 273, i32 15, i32 15, i1 true)
  %494 = tail call float @llvm.maxnum.f32(float %492, float %493)
  %495 = bitcast float %494 to i32
  %496 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %495, i32 -1, i32 -1, i1 true, i1 false)
  %497 = bitcast i32 %496 to float
  %498 = tail call float @llvm.maxnum.f32(float %494, float %497)
  %499 = tail call float @llvm.amdgcn.readlane.f32(float %498, i32 31)
  %500 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %244, i32 280, i32 15, i32 15, i1 true)
  %501 = tail call float @llvm.maxnum.f32(float %244, float %500)
  %502 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %501, i32 276, i32 15, i32 15, i1 true)
  %503 = tail call float @llvm.maxnum.f32(float %501, float %502)
  %504 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %503, i32 274, i32 15, i32 15, i1 true)
  %505 = tail call float @llvm.maxnum.f32(float %503, float %504)
  %506 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %505, i32 273, i32 15, i32 15, i1 true)
  %507 = tail call float @llvm.maxnum.f32(float %505, float %506)
  %508 = bitcast float %507 to i32
  %509 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %508, i32 -1, i32 -1, i1 true, i1 false)
  %510 = bitcast i32 %509 to float
  %511 = tail call float @llvm.maxnum.f32(float %507, float %510)
  %512 = tail call float @llvm.amdgcn.readlane.f32(float %511, i32 31)
  %513 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %249, i32 280, i32 15, i32 15, i1 true)
  %514 = tail call float @llvm.maxnum.f32(float %249, float %513)
  %515 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %514, i32 276, i32 15, i32 15, i1 true)
  %516 = tail call float @llvm.maxnum.f32(float %514, float %515)
  %517 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %516, i32 274, i32 15, i32 15, i1 true)
  %518 = tail call float @llvm.maxnum.f32(float %516, float %517)
  %519 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %518, i32 273, i32 15, i32 15, i1 true)
  %520 = tail call float @llvm.maxnum.f32(float %518, float %519)
  %521 = bitcast float %520 to i32
  %522 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %521, i32 -1, i32 -1, i1 true, i1 false)
  %523 = bitcast i32 %522 to float
  %524 = tail call float @llvm.maxnum.f32(float %520, float %523)
  %525 = tail call float @llvm.amdgcn.readlane.f32(float %524, i32 31)
  %526 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %254, i32 280, i32 15, i32 15, i1 true)
  %527 = tail call float @llvm.maxnum.f32(float %254, float %526)
  %528 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %527, i32 276, i32 15, i32 15, i1 true)
  %529 = tail call float @llvm.maxnum.f32(float %527, float %528)
  %530 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %529, i32 274, i32 15, i32 15, i1 true)
  %531 = tail call float @llvm.maxnum.f32(float %529, float %530)
  %532 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %531, i32 273, i32 15, i32 15, i1 true)
  %533 = tail call float @llvm.maxnum.f32(float %531, float %532)
  %534 = bitcast float %533 to i32
  %535 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %534, i32 -1, i32 -1, i1 true, i1 false)
  %536 = bitcast i32 %535 to float
  %537 = tail call float @llvm.maxnum.f32(float %533, float %536)
  %538 = tail call float @llvm.amdgcn.readlane.f32(float %537, i32 31)
  %539 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %259, i32 280, i32 15, i32 15, i1 true)
  %540 = tail call float @llvm.maxnum.f32(float %259, float %539)
  %541 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %540, i32 276, i32 15, i32 15, i1 true)
  %542 = tail call float @llvm.maxnum.f32(float %540, float %541)
  %543 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %542, i32 274, i32 15, i32 15, i1 true)
  %544 = tail call float @llvm.maxnum.f32(float %542, float %543)
  %545 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %544, i32 273, i32 15, i32 15, i1 true)
  %546 = tail call float @llvm.maxnum.f32(float %544, float %545)
  %547 = bitcast float %546 to i32
  %548 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %547, i32 -1, i32 -1, i1 true, i1 false)
  %549 = bitcast i32 %548 to float
  %550 = tail call float @llvm.maxnum.f32(float %546, float %549)
  %551 = tail call float @llvm.amdgcn.readlane.f32(float %550, i32 31)
  %552 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %264, i32 280, i32 15, i32 15, i1 true)
  %553 = tail call float @llvm.maxnum.f32(float %264, float %552)
  %554 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %553, i32 276, i32 15, i32 15, i1 true)
  %555 = tail call float @llvm.maxnum.f32(float %553, float %554)
  %556 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %555, i32 274, i32 15, i32 15, i1 true)
  %557 = tail call float @llvm.maxnum.f32(float %555, float %556)
  %558 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %557, i32 273, i32 15, i32 15, i1 true)
  %559 = tail call float @llvm.maxnum.f32(float %557, float %558)
  %560 = bitcast float %559 to i32
  %561 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %560, i32 -1, i32 -1, i1 true, i1 false)
  %562 = bitcast i32 %561 to float
  %563 = tail call float @llvm.maxnum.f32(float %559, float %562)
  %564 = tail call float @llvm.amdgcn.readlane.f32(float %563, i32 31)
  %565 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %269, i32 280, i32 15, i32 15, i1 true)
  %566 = tail call float @llvm.maxnum.f32(float %269, float %565)
  %567 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %566, i32 276, i32 15, i32 15, i1 true)
  %568 = tail call float @llvm.maxnum.f32(float %566, float %567)
  %569 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %568, i32 274, i32 15, i32 15, i1 true)
  %570 = tail call float @llvm.maxnum.f32(float %568, float %569)
  %571 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %570, i32 273, i32 15, i32 15, i1 true)
  %572 = tail call float @llvm.maxnum.f32(float %570, float %571)
  %573 = bitcast float %572 to i32
  %574 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %573, i32 -1, i32 -1, i1 true, i1 false)
  %575 = bitcast i32 %574 to float
  %576 = tail call float @llvm.maxnum.f32(float %572, float %575)
  %577 = tail call float @llvm.amdgcn.readlane.f32(float %576, i32 31)
  %578 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %274, i32 280, i32 15, i32 15, i1 true)
  %579 = tail call float @llvm.maxnum.f32(float %274, float %578)
  %580 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %579, i32 276, i32 15, i32 15, i1 true)
  %581 = tail call float @llvm.maxnum.f32(float %579, float %580)
  %582 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %581, i32 274, i32 15, i32 15, i1 true)
  %583 = tail call float @llvm.maxnum.f32(float %581, float %582)
  %584 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %583, i32 273, i32 15, i32 15, i1 true)
  %585 = tail call float @llvm.maxnum.f32(float %583, float %584)
  %586 = bitcast float %585 to i32
  %587 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %586, i32 -1, i32 -1, i1 true, i1 false)
  %588 = bitcast i32 %587 to float
  %589 = tail call float @llvm.maxnum.f32(float %585, float %588)
  %590 = tail call float @llvm.amdgcn.readlane.f32(float %589, i32 31)
  %591 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %279, i32 280, i32 15, i32 15, i1 true)
  %592 = tail call float @llvm.maxnum.f32(float %279, float %591)
  %593 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %592, i32 276, i32 15, i32 15, i1 true)
  %594 = tail call float @llvm.maxnum.f32(float %592, float %593)
  %595 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %594, i32 274, i32 15, i32 15, i1 true)
  %596 = tail call float @llvm.maxnum.f32(float %594, float %595)
  %597 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %596, i32 273, i32 15, i32 15, i1 true)
  %598 = tail call float @llvm.maxnum.f32(float %596, float %597)
  %599 = bitcast float %598 to i32
  %600 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %599, i32 -1, i32 -1, i1 true, i1 false)
  %601 = bitcast i32 %600 to float
  %602 = tail call float @llvm.maxnum.f32(float %598, float %601)
  %603 = tail call float @llvm.amdgcn.readlane.f32(float %602, i32 31)
  %604 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %284, i32 280, i32 15, i32 15, i1 true)
  %605 = tail call float @llvm.maxnum.f32(float %284, float %604)
  %606 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %605, i32 276, i32 15, i32 15, i1 true)
  %607 = tail call float @llvm.maxnum.f32(float %605, float %606)
  %608 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %607, i32 274, i32 15, i32 15, i1 true)
  %609 = tail call float @llvm.maxnum.f32(float %607, float %608)
  %610 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %609, i32 273, i32 15, i32 15, i1 true)
  %611 = tail call float @llvm.maxnum.f32(float %609, float %610)
  %612 = bitcast float %611 to i32
  %613 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %612, i32 -1, i32 -1, i1 true, i1 false)
  %614 = bitcast i32 %613 to float
  %615 = tail call float @llvm.maxnum.f32(float %611, float %614)
  %616 = tail call float @llvm.amdgcn.readlane.f32(float %615, i32 31)
  %617 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %289, i32 280, i32 15, i32 15, i1 true)
  %618 = tail call float @llvm.maxnum.f32(float %289, float %617)
  %619 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %618, i32 276, i32 15, i32 15, i1 true)
  %620 = tail call float @llvm.maxnum.f32(float %618, float %619)
  %621 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %620, i32 274, i32 15, i32 15, i1 true)
  %622 = tail call float @llvm.maxnum.f32(float %620, float %621)
  %623 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %622, i32 273, i32 15, i32 15, i1 true)
  %624 = tail call float @llvm.maxnum.f32(float %622, float %623)
  %625 = bitcast float %624 to i32
  %626 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %625, i32 -1, i32 -1, i1 true, i1 false)
  %627 = bitcast i32 %626 to float
  %628 = tail call float @llvm.maxnum.f32(float %624, float %627)
  %629 = tail call float @llvm.amdgcn.readlane.f32(float %628, i32 31)
  %630 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %294, i32 280, i32 15, i32 15, i1 true)
  %631 = tail call float @llvm.maxnum.f32(float %294, float %630)
  %632 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %631, i32 276, i32 15, i32 15, i1 true)
  %633 = tail call float @llvm.maxnum.f32(float %631, float %632)
  %634 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %633, i32 274, i32 15, i32 15, i1 true)
  %635 = tail call float @llvm.maxnum.f32(float %633, float %634)
  %636 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %635, i32 273, i32 15, i32 15, i1 true)
  %637 = tail call float @llvm.maxnum.f32(float %635, float %636)
  %638 = bitcast float %637 to i32
  %639 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %638, i32 -1, i32 -1, i1 true, i1 false)
  %640 = bitcast i32 %639 to float
  %641 = tail call float @llvm.maxnum.f32(float %637, float %640)
  %642 = tail call float @llvm.amdgcn.readlane.f32(float %641, i32 31)
  %643 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %299, i32 280, i32 15, i32 15, i1 true)
  %644 = tail call float @llvm.maxnum.f32(float %299, float %643)
  %645 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %644, i32 276, i32 15, i32 15, i1 true)
  %646 = tail call float @llvm.maxnum.f32(float %644, float %645)
  %647 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %646, i32 274, i32 15, i32 15, i1 true)
  %648 = tail call float @llvm.maxnum.f32(float %646, float %647)
  %649 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %648, i32 273, i32 15, i32 15, i1 true)
  %650 = tail call float @llvm.maxnum.f32(float %648, float %649)
  %651 = bitcast float %650 to i32
  %652 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %651, i32 -1, i32 -1, i1 true, i1 false)
  %653 = bitcast i32 %652 to float
  %654 = tail call float @llvm.maxnum.f32(float %650, float %653)
  %655 = tail call float @llvm.amdgcn.readlane.f32(float %654, i32 31)
  %656 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %304, i32 280, i32 15, i32 15, i1 true)
  %657 = tail call float @llvm.maxnum.f32(float %304, float %656)
  %658 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %657, i32 276, i32 15, i32 15, i1 true)
  %659 = tail call float @llvm.maxnum.f32(float %657, float %658)
  %660 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %659, i32 274, i32 15, i32 15, i1 true)
  %661 = tail call float @llvm.maxnum.f32(float %659, float %660)
  %662 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %661, i32 273, i32 15, i32 15, i1 true)
  %663 = tail call float @llvm.maxnum.f32(float %661, float %662)
  %664 = bitcast float %663 to i32
  %665 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %664, i32 -1, i32 -1, i1 true, i1 false)
  %666 = bitcast i32 %665 to float
  %667 = tail call float @llvm.maxnum.f32(float %663, float %666)
  %668 = tail call float @llvm.amdgcn.readlane.f32(float %667, i32 31)
  %669 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %309, i32 280, i32 15, i32 15, i1 true)
  %670 = tail call float @llvm.maxnum.f32(float %309, float %669)
  %671 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %670, i32 276, i32 15, i32 15, i1 true)
  %672 = tail call float @llvm.maxnum.f32(float %670, float %671)
  %673 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %672, i32 274, i32 15, i32 15, i1 true)
  %674 = tail call float @llvm.maxnum.f32(float %672, float %673)
  %675 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %674, i32 273, i32 15, i32 15, i1 true)
  %676 = tail call float @llvm.maxnum.f32(float %674, float %675)
  %677 = bitcast float %676 to i32
  %678 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %677, i32 -1, i32 -1, i1 true, i1 false)
  %679 = bitcast i32 %678 to float
  %680 = tail call float @llvm.maxnum.f32(float %676, float %679)
  %681 = tail call float @llvm.amdgcn.readlane.f32(float %680, i32 31)
  %682 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %314, i32 280, i32 15, i32 15, i1 true)
  %683 = tail call float @llvm.maxnum.f32(float %314, float %682)
  %684 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %683, i32 276, i32 15, i32 15, i1 true)
  %685 = tail call float @llvm.maxnum.f32(float %683, float %684)
  %686 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %685, i32 274, i32 15, i32 15, i1 true)
  %687 = tail call float @llvm.maxnum.f32(float %685, float %686)
  %688 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %687, i32 273, i32 15, i32 15, i1 true)
  %689 = tail call float @llvm.maxnum.f32(float %687, float %688)
  %690 = bitcast float %689 to i32
  %691 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %690, i32 -1, i32 -1, i1 true, i1 false)
  %692 = bitcast i32 %691 to float
  %693 = tail call float @llvm.maxnum.f32(float %689, float %692)
  %694 = tail call float @llvm.amdgcn.readlane.f32(float %693, i32 31)
  %695 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %319, i32 280, i32 15, i32 15, i1 true)
  %696 = tail call float @llvm.maxnum.f32(float %319, float %695)
  %697 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %696, i32 276, i32 15, i32 15, i1 true)
  %698 = tail call float @llvm.maxnum.f32(float %696, float %697)
  %699 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %698, i32 274, i32 15, i32 15, i1 true)
  %700 = tail call float @llvm.maxnum.f32(float %698, float %699)
  %701 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %700, i32 273, i32 15, i32 15, i1 true)
  %702 = tail call float @llvm.maxnum.f32(float %700, float %701)
  %703 = bitcast float %702 to i32
  %704 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %703, i32 -1, i32 -1, i1 true, i1 false)
  %705 = bitcast i32 %704 to float
  %706 = tail call float @llvm.maxnum.f32(float %702, float %705)
  %707 = tail call float @llvm.amdgcn.readlane.f32(float %706, i32 31)
  %708 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %324, i32 280, i32 15, i32 15, i1 true)
  %709 = tail call float @llvm.maxnum.f32(float %324, float %708)
  %710 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %709, i32 276, i32 15, i32 15, i1 true)
  %711 = tail call float @llvm.maxnum.f32(float %709, float %710)
  %712 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %711, i32 274, i32 15, i32 15, i1 true)
  %713 = tail call float @llvm.maxnum.f32(float %711, float %712)
  %714 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %713, i32 273, i32 15, i32 15, i1 true)
  %715 = tail call float @llvm.maxnum.f32(float %713, float %714)
  %716 = bitcast float %715 to i32
  %717 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %716, i32 -1, i32 -1, i1 true, i1 false)
  %718 = bitcast i32 %717 to float
  %719 = tail call float @llvm.maxnum.f32(float %715, float %718)
  %720 = tail call float @llvm.amdgcn.readlane.f32(float %719, i32 31)
  %721 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %329, i32 280, i32 15, i32 15, i1 true)
  %722 = tail call float @llvm.maxnum.f32(float %329, float %721)
  %723 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %722, i32 276, i32 15, i32 15, i1 true)
  %724 = tail call float @llvm.maxnum.f32(float %722, float %723)
  %725 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %724, i32 274, i32 15, i32 15, i1 true)
  %726 = tail call float @llvm.maxnum.f32(float %724, float %725)
  %727 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %726, i32 273, i32 15, i32 15, i1 true)
  %728 = tail call float @llvm.maxnum.f32(float %726, float %727)
  %729 = bitcast float %728 to i32
  %730 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %729, i32 -1, i32 -1, i1 true, i1 false)
  %731 = bitcast i32 %730 to float
  %732 = tail call float @llvm.maxnum.f32(float %728, float %731)
  %733 = tail call float @llvm.amdgcn.readlane.f32(float %732, i32 31)
  %734 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %334, i32 280, i32 15, i32 15, i1 true)
  %735 = tail call float @llvm.maxnum.f32(float %334, float %734)
  %736 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %735, i32 276, i32 15, i32 15, i1 true)
  %737 = tail call float @llvm.maxnum.f32(float %735, float %736)
  %738 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %737, i32 274, i32 15, i32 15, i1 true)
  %739 = tail call float @llvm.maxnum.f32(float %737, float %738)
  %740 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %739, i32 273, i32 15, i32 15, i1 true)
  %741 = tail call float @llvm.maxnum.f32(float %739, float %740)
  %742 = bitcast float %741 to i32
  %743 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %742, i32 -1, i32 -1, i1 true, i1 false)
  %744 = bitcast i32 %743 to float
  %745 = tail call float @llvm.maxnum.f32(float %741, float %744)
  %746 = tail call float @llvm.amdgcn.readlane.f32(float %745, i32 31)
  %747 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %339, i32 280, i32 15, i32 15, i1 true)
  %748 = tail call float @llvm.maxnum.f32(float %339, float %747)
  %749 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %748, i32 276, i32 15, i32 15, i1 true)
  %750 = tail call float @llvm.maxnum.f32(float %748, float %749)
  %751 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %750, i32 274, i32 15, i32 15, i1 true)
  %752 = tail call float @llvm.maxnum.f32(float %750, float %751)
  %753 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %752, i32 273, i32 15, i32 15, i1 true)
  %754 = tail call float @llvm.maxnum.f32(float %752, float %753)
  %755 = bitcast float %754 to i32
  %756 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %755, i32 -1, i32 -1, i1 true, i1 false)
  %757 = bitcast i32 %756 to float
  %758 = tail call float @llvm.maxnum.f32(float %754, float %757)
  %759 = tail call float @llvm.amdgcn.readlane.f32(float %758, i32 31)
  %760 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %344, i32 280, i32 15, i32 15, i1 true)
  %761 = tail call float @llvm.maxnum.f32(float %344, float %760)
  %762 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %761, i32 276, i32 15, i32 15, i1 true)
  %763 = tail call float @llvm.maxnum.f32(float %761, float %762)
  %764 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %763, i32 274, i32 15, i32 15, i1 true)
  %765 = tail call float @llvm.maxnum.f32(float %763, float %764)
  %766 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %765, i32 273, i32 15, i32 15, i1 true)
  %767 = tail call float @llvm.maxnum.f32(float %765, float %766)
  %768 = bitcast float %767 to i32
  %769 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %768, i32 -1, i32 -1, i1 true, i1 false)
  %770 = bitcast i32 %769 to float
  %771 = tail call float @llvm.maxnum.f32(float %767, float %770)
  %772 = tail call float @llvm.amdgcn.readlane.f32(float %771, i32 31)
  %773 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %349, i32 280, i32 15, i32 15, i1 true)
  %774 = tail call float @llvm.maxnum.f32(float %349, float %773)
  %775 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %774, i32 276, i32 15, i32 15, i1 true)
  %776 = tail call float @llvm.maxnum.f32(float %774, float %775)
  %777 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %776, i32 274, i32 15, i32 15, i1 true)
  %778 = tail call float @llvm.maxnum.f32(float %776, float %777)
  %779 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %778, i32 273, i32 15, i32 15, i1 true)
  %780 = tail call float @llvm.maxnum.f32(float %778, float %779)
  %781 = bitcast float %780 to i32
  %782 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %781, i32 -1, i32 -1, i1 true, i1 false)
  %783 = bitcast i32 %782 to float
  %784 = tail call float @llvm.maxnum.f32(float %780, float %783)
  %785 = tail call float @llvm.amdgcn.readlane.f32(float %784, i32 31)
  %786 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %354, i32 280, i32 15, i32 15, i1 true)
  %787 = tail call float @llvm.maxnum.f32(float %354, float %786)
  %788 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %787, i32 276, i32 15, i32 15, i1 true)
  %789 = tail call float @llvm.maxnum.f32(float %787, float %788)
  %790 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %789, i32 274, i32 15, i32 15, i1 true)
  %791 = tail call float @llvm.maxnum.f32(float %789, float %790)
  %792 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %791, i32 273, i32 15, i32 15, i1 true)
  %793 = tail call float @llvm.maxnum.f32(float %791, float %792)
  %794 = bitcast float %793 to i32
  %795 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %794, i32 -1, i32 -1, i1 true, i1 false)
  %796 = bitcast i32 %795 to float
  %797 = tail call float @llvm.maxnum.f32(float %793, float %796)
  %798 = tail call float @llvm.amdgcn.readlane.f32(float %797, i32 31)
  %799 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %359, i32 280, i32 15, i32 15, i1 true)
  %800 = tail call float @llvm.maxnum.f32(float %359, float %799)
  %801 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %800, i32 276, i32 15, i32 15, i1 true)
  %802 = tail call float @llvm.maxnum.f32(float %800, float %801)
  %803 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %802, i32 274, i32 15, i32 15, i1 true)
  %804 = tail call float @llvm.maxnum.f32(float %802, float %803)
  %805 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %804, i32 273, i32 15, i32 15, i1 true)
  %806 = tail call float @llvm.maxnum.f32(float %804, float %805)
  %807 = bitcast float %806 to i32
  %808 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %807, i32 -1, i32 -1, i1 true, i1 false)
  %809 = bitcast i32 %808 to float
  %810 = tail call float @llvm.maxnum.f32(float %806, float %809)
  %811 = tail call float @llvm.amdgcn.readlane.f32(float %810, i32 31)
  %812 = insertelement <4 x float> poison, float %408, i64 0
  %813 = insertelement <4 x float> %812, float %421, i64 1
  %814 = insertelement <4 x float> %813, float %434, i64 2
  %815 = insertelement <4 x float> %814, float %447, i64 3
  store <4 x float> %815, ptr addrspace(3) @global_smem, align 16
  %816 = insertelement <4 x float> poison, float %460, i64 0
  %817 = insertelement <4 x float> %816, float %473, i64 1
  %818 = insertelement <4 x float> %817, float %486, i64 2
  %819 = insertelement <4 x float> %818, float %499, i64 3
  store <4 x float> %819, ptr addrspace(3) getelementptr inbounds nuw (i8, ptr addrspace(3) @global_smem, i32 16), align 16
  %820 = insertelement <4 x float> poison, float %512, i64 0
  %821 = insertelement <4 x float> %820, float %525, i64 1
  %822 = insertelement <4 x float> %821, float %538, i64 2
  %823 = insertelement <4 x float> %822, float %551, i64 3
  store <4 x float> %823, ptr addrspace(3) getelementptr inbounds nuw (i8, ptr addrspace(3) @global_smem, i32 32), align 16
  %824 = insertelement <4 x float> poison, float %564, i64 0
  %825 = insertelement <4 x float> %824, float %577, i64 1
  %826 = insertelement <4 x float> %825, float %590, i64 2
  %827 = insertelement <4 x float> %826, float %603, i64 3
  store <4 x float> %827, ptr addrspace(3) getelementptr inbounds nuw (i8, ptr addrspace(3) @global_smem, i32 48), align 16
  %828 = insertelement <4 x float> poison, float %616, i64 0
  %829 = insertelement <4 x float> %828, float %629, i64 1
  %830 = insertelement <4 x float> %829, float %642, i64 2
  %831 = insertelement <4 x float> %830, float %655, i64 3
  store <4 x float> %831, ptr addrspace(3) getelementptr inbounds nuw (i8, ptr addrspace(3) @global_smem, i32 64), align 16
  %832 = insertelement <4 x float> poison, float %668, i64 0
  %833 = insertelement <4 x float> %832, float %681, i64 1
  %834 = insertelement <4 x float> %833, float %694, i64 2
  %835 = insertelement <4 x float> %834, float %707, i64 3
  store <4 x float> %835, ptr addrspace(3) getelementptr inbounds nuw (i8, ptr addrspace(3) @global_smem, i32 80), align 16
  %836 = insertelement <4 x float> poison, float %720, i64 0
  %837 = insertelement <4 x float> %836, float %733, i64 1
  %838 = insertelement <4 x float> %837, float %746, i64 2
  %839 = insertelement <4 x float> %838, float %759, i64 3
  store <4 x float> %839, ptr addrspace(3) getelementptr inbounds nuw (i8, ptr addrspace(3) @global_smem, i32 96), align 16
  %840 = insertelement <4 x float> poison, float %772, i64 0
  %841 = insertelement <4 x float> %840, float %785, i64 1
  %842 = insertelement <4 x float> %841, float %798, i64 2
  %843 = insertelement <4 x float> %842, float %811, i64 3
  store <4 x float> %843, ptr addrspace(3) getelementptr inbounds nuw (i8, ptr addrspace(3) @global_smem, i32 112), align 16
  fence syncscope("wavefront") release, !mmra !2
  tail call void @llvm.amdgcn.wave.barrier()
  fence syncscope("wavefront") acquire, !mmra !2
  br i1 %395, label %844, label %849

844:                                              ; preds = %394
  %845 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %167
  %846 = shl nuw nsw i32 %9, 2
  %847 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %846
  %848 = load <1 x float>, ptr addrspace(3) %847, align 4
  store <1 x float> %848, ptr addrspace(1) %845, align 4
  br label %849

849:                                              ; preds = %844, %394
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.update.dpp.f32(float, float, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maxnum.f32(float, float) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.wave.barrier() #4

; Function Attrs: convergent nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.readlane.f32(float, i32) #5

attributes #0 = { mustprogress norecurse nounwind willreturn "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #5 = { convergent nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!2 = !{!"amdgpu-synchronize-as", !"local"}
