; kernel=matmul block=128 shared=2048
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external addrspace(3) global [0 x i8], align 16

; Function Attrs: norecurse nounwind
define amdgpu_kernel void @matmul(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, i32 inreg %4, i32 inreg %5, ptr addrspace(1) inreg nofree readnone captures(none) %6, ptr addrspace(1) inreg nofree readnone captures(none) %7) local_unnamed_addr #0 {
  %9 = tail call i32 @llvm.amdgcn.wave.id()
  %10 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %11 = shl i32 %10, 5
  %12 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %13 = and i32 %12, 31
  %14 = shl i32 %9, 5
  %15 = or disjoint i32 %13, %14
  %16 = and i32 %12, 15
  %17 = and i32 %14, 64
  %18 = lshr exact i32 %17, 2
  %19 = and i32 %14, 96
  %20 = lshr exact i32 %19, 2
  %21 = or disjoint i32 %20, 1
  %22 = or disjoint i32 %20, 2
  %23 = or disjoint i32 %20, 3
  %24 = or disjoint i32 %20, 4
  %25 = or disjoint i32 %20, 5
  %26 = or disjoint i32 %20, 6
  %27 = or disjoint i32 %20, 7
  %28 = lshr exact i32 %19, 5
  %29 = lshr i32 %15, 1
  %30 = and i32 %29, 24
  %31 = or disjoint i32 %18, %11
  %32 = or disjoint i32 %31, %16
  %33 = or disjoint i32 %28, %11
  %34 = or disjoint i32 %33, 4
  %35 = or disjoint i32 %33, 8
  %36 = or disjoint i32 %33, 12
  %37 = or disjoint i32 %33, 16
  %38 = or disjoint i32 %33, 20
  %39 = or disjoint i32 %33, 24
  %40 = or disjoint i32 %33, 28
  %41 = tail call i32 @llvm.amdgcn.workgroup.id.y()
  %42 = shl i32 %41, 5
  %43 = or disjoint i32 %30, %42
  %44 = or disjoint i32 %43, 1
  %45 = or disjoint i32 %43, 2
  %46 = or disjoint i32 %43, 3
  %47 = or disjoint i32 %43, 4
  %48 = or disjoint i32 %43, 5
  %49 = or disjoint i32 %43, 6
  %50 = or disjoint i32 %43, 7
  %51 = or disjoint i32 %42, %13
  %52 = icmp slt i32 %33, %3
  %53 = icmp slt i32 %34, %3
  %54 = icmp slt i32 %35, %3
  %55 = icmp slt i32 %36, %3
  %56 = icmp slt i32 %37, %3
  %57 = icmp slt i32 %38, %3
  %58 = icmp slt i32 %39, %3
  %59 = icmp slt i32 %40, %3
  %60 = mul i32 %5, %33
  %61 = mul i32 %5, %34
  %62 = mul i32 %5, %35
  %63 = mul i32 %5, %36
  %64 = mul i32 %5, %37
  %65 = mul i32 %5, %38
  %66 = mul i32 %5, %39
  %67 = mul i32 %5, %40
  %68 = sext i32 %60 to i64
  %69 = getelementptr i8, ptr addrspace(1) %0, i64 %68
  %70 = sext i32 %61 to i64
  %71 = getelementptr i8, ptr addrspace(1) %0, i64 %70
  %72 = sext i32 %62 to i64
  %73 = getelementptr i8, ptr addrspace(1) %0, i64 %72
  %74 = sext i32 %63 to i64
  %75 = getelementptr i8, ptr addrspace(1) %0, i64 %74
  %76 = sext i32 %64 to i64
  %77 = getelementptr i8, ptr addrspace(1) %0, i64 %76
  %78 = sext i32 %65 to i64
  %79 = getelementptr i8, ptr addrspace(1) %0, i64 %78
  %80 = sext i32 %66 to i64
  %81 = getelementptr i8, ptr addrspace(1) %0, i64 %80
  %82 = sext i32 %67 to i64
  %83 = getelementptr i8, ptr addrspace(1) %0, i64 %82
  %84 = icmp slt i32 %51, %4
  %85 = icmp sgt i32 %5, 0
  %86 = icmp slt i32 %13, %5
  %87 = and i1 %52, %86
  %88 = and i1 %53, %86
  %89 = and i1 %54, %86
  %90 = and i1 %55, %86
  %91 = and i1 %56, %86
  %92 = and i1 %57, %86
  %93 = and i1 %58, %86
  %94 = and i1 %59, %86
  %95 = zext nneg i32 %13 to i64
  %96 = getelementptr i8, ptr addrspace(1) %71, i64 %95
  %97 = getelementptr i8, ptr addrspace(1) %73, i64 %95
  %98 = getelementptr i8, ptr addrspace(1) %75, i64 %95
  %99 = getelementptr i8, ptr addrspace(1) %77, i64 %95
  %100 = getelementptr i8, ptr addrspace(1) %79, i64 %95
  %101 = getelementptr i8, ptr addrspace(1) %81, i64 %95
  %102 = getelementptr i8, ptr addrspace(1) %83, i64 %95
  br i1 %87, label %103, label %106

103:                                              ; preds = %8
  %104 = getelementptr i8, ptr addrspace(1) %69, i64 %95
  %105 = load <1 x i8>, ptr addrspace(1) %104, align 1
  br label %106

106:                                              ; preds = %103, %8
  %107 = phi <1 x i8> [ %105, %103 ], [ zeroinitializer, %8 ]
  br i1 %88, label %108, label %110

108:                                              ; preds = %106
  %109 = load <1 x i8>, ptr addrspace(1) %96, align 1
  br label %110

110:                                              ; preds = %108, %106
  %111 = phi <1 x i8> [ %109, %108 ], [ zeroinitializer, %106 ]
  br i1 %89, label %112, label %114

112:                                              ; preds = %110
  %113 = load <1 x i8>, ptr addrspace(1) %97, align 1
  br label %114

114:                                              ; preds = %112, %110
  %115 = phi <1 x i8> [ %113, %112 ], [ zeroinitializer, %110 ]
  br i1 %90, label %116, label %118

116:                                              ; preds = %114
  %117 = load <1 x i8>, ptr addrspace(1) %98, align 1
  br label %118

118:                                              ; preds = %116, %114
  %119 = phi <1 x i8> [ %117, %116 ], [ zeroinitializer, %114 ]
  br i1 %91, label %120, label %122

120:                                              ; preds = %118
  %121 = load <1 x i8>, ptr addrspace(1) %99, align 1
  br label %122

122:                                              ; preds = %120, %118
  %123 = phi <1 x i8> [ %121, %120 ], [ zeroinitializer, %118 ]
  br i1 %92, label %124, label %126

124:                                              ; preds = %122
  %125 = load <1 x i8>, ptr addrspace(1) %100, align 1
  br label %126

126:                                              ; preds = %124, %122
  %127 = phi <1 x i8> [ %125, %124 ], [ zeroinitializer, %122 ]
  br i1 %93, label %128, label %130

128:                                              ; preds = %126
  %129 = load <1 x i8>, ptr addrspace(1) %101, align 1
  br label %130

130:                                              ; preds = %128, %126
  %131 = phi <1 x i8> [ %129, %128 ], [ zeroinitializer, %126 ]
  br i1 %94, label %132, label %134

132:                                              ; preds = %130
  %133 = load <1 x i8>, ptr addrspace(1) %102, align 1
  br label %134

134:                                              ; preds = %132, %130
  %135 = phi <1 x i8> [ %133, %132 ], [ zeroinitializer, %130 ]
  %136 = icmp slt i32 %20, %5
  %137 = icmp slt i32 %21, %5
  %138 = icmp slt i32 %22, %5
  %139 = icmp slt i32 %23, %5
  %140 = icmp slt i32 %24, %5
  %141 = icmp slt i32 %25, %5
  %142 = icmp slt i32 %26, %5
  %143 = icmp slt i32 %27, %5
  %144 = and i1 %84, %136
  %145 = and i1 %84, %137
  %146 = and i1 %84, %138
  %147 = and i1 %84, %139
  %148 = and i1 %84, %140
  %149 = and i1 %84, %141
  %150 = and i1 %84, %142
  %151 = and i1 %84, %143
  %152 = mul i32 %4, %21
  %153 = mul i32 %4, %22
  %154 = mul i32 %4, %23
  %155 = mul i32 %4, %24
  %156 = mul i32 %4, %25
  %157 = mul i32 %4, %26
  %158 = mul i32 %4, %27
  %159 = sext i32 %152 to i64
  %160 = getelementptr i8, ptr addrspace(1) %1, i64 %159
  %161 = sext i32 %153 to i64
  %162 = getelementptr i8, ptr addrspace(1) %1, i64 %161
  %163 = sext i32 %154 to i64
  %164 = getelementptr i8, ptr addrspace(1) %1, i64 %163
  %165 = sext i32 %155 to i64
  %166 = getelementptr i8, ptr addrspace(1) %1, i64 %165
  %167 = sext i32 %156 to i64
  %168 = getelementptr i8, ptr addrspace(1) %1, i64 %167
  %169 = sext i32 %157 to i64
  %170 = getelementptr i8, ptr addrspace(1) %1, i64 %169
  %171 = sext i32 %158 to i64
  %172 = getelementptr i8, ptr addrspace(1) %1, i64 %171
  %173 = sext i32 %51 to i64
  %174 = getelementptr i8, ptr addrspace(1) %160, i64 %173
  %175 = getelementptr i8, ptr addrspace(1) %162, i64 %173
  %176 = getelementptr i8, ptr addrspace(1) %164, i64 %173
  %177 = getelementptr i8, ptr addrspace(1) %166, i64 %173
  %178 = getelementptr i8, ptr addrspace(1) %168, i64 %173
  %179 = getelementptr i8, ptr addrspace(1) %170, i64 %173
  %180 = getelementptr i8, ptr addrspace(1) %172, i64 %173
  %181 = and i1 %85, %145
  %182 = and i1 %85, %146
  %183 = and i1 %85, %147
  %184 = and i1 %85, %148
  %185 = and i1 %85, %149
  %186 = and i1 %85, %150
  %187 = and i1 %85, %151
  br i1 %144, label %188, label %194

188:                                              ; preds = %134
  %189 = mul i32 %4, %20
  %190 = sext i32 %189 to i64
  %191 = getelementptr i8, ptr addrspace(1) %1, i64 %190
  %192 = getelementptr i8, ptr addrspace(1) %191, i64 %173
  %193 = load <1 x i8>, ptr addrspace(1) %192, align 1
  br label %194

194:                                              ; preds = %188, %134
  %195 = phi <1 x i8> [ %193, %188 ], [ zeroinitializer, %134 ]
  %196 = extractelement <1 x i8> %195, i64 0
  br i1 %181, label %197, label %199

197:                                              ; preds = %194
  %198 = load <1 x i8>, ptr addrspace(1) %174, align 1
  br label %199

199:                                              ; preds = %197, %194
  %200 = phi <1 x i8> [ %198, %197 ], [ zeroinitializer, %194 ]
  %201 = extractelement <1 x i8> %200, i64 0
  br i1 %182, label %202, label %204

202:                                              ; preds = %199
  %203 = load <1 x i8>, ptr addrspace(1) %175, align 1
  br label %204

204:                                              ; preds = %202, %199
  %205 = phi <1 x i8> [ %203, %202 ], [ zeroinitializer, %199 ]
  %206 = extractelement <1 x i8> %205, i64 0
  br i1 %183, label %207, label %209

207:                                              ; preds = %204
  %208 = load <1 x i8>, ptr addrspace(1) %176, align 1
  br label %209

209:                                              ; preds = %207, %204
  %210 = phi <1 x i8> [ %208, %207 ], [ zeroinitializer, %204 ]
  %211 = extractelement <1 x i8> %210, i64 0
  br i1 %184, label %212, label %214

212:                                              ; preds = %209
  %213 = load <1 x i8>, ptr addrspace(1) %177, align 1
  br label %214

214:                                              ; preds = %212, %209
  %215 = phi <1 x i8> [ %213, %212 ], [ zeroinitializer, %209 ]
  %216 = extractelement <1 x i8> %215, i64 0
  br i1 %185, label %217, label %219

217:                                              ; preds = %214
  %218 = load <1 x i8>, ptr addrspace(1) %178, align 1
  br label %219

219:                                              ; preds = %217, %214
  %220 = phi <1 x i8> [ %218, %217 ], [ zeroinitializer, %214 ]
  %221 = extractelement <1 x i8> %220, i64 0
  br i1 %186, label %222, label %224

222:                                              ; preds = %219
  %223 = load <1 x i8>, ptr addrspace(1) %179, align 1
  br label %224

224:                                              ; preds = %222, %219
  %225 = phi <1 x i8> [ %223, %222 ], [ zeroinitializer, %219 ]
  %226 = extractelement <1 x i8> %225, i64 0
  br i1 %187, label %227, label %230

227:                                              ; preds = %224
  %228 = load <1 x i8>, ptr addrspace(1) %180, align 1
  %229 = shufflevector <1 x i8> %228, <1 x i8> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  br label %230

230:                                              ; preds = %227, %224
  %231 = phi <8 x i8> [ %229, %227 ], [ <i8 0, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef>, %224 ]
  %232 = and i32 %15, 127
  %233 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %232
  store <1 x i8> %107, ptr addrspace(3) %233, align 1
  %234 = getelementptr inbounds nuw i8, ptr addrspace(3) %233, i32 512
  store <1 x i8> %123, ptr addrspace(3) %234, align 1
  %235 = xor i32 %232, 136
  %236 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %235
  store <1 x i8> %111, ptr addrspace(3) %236, align 1
  %237 = getelementptr inbounds nuw i8, ptr addrspace(3) %236, i32 512
  store <1 x i8> %127, ptr addrspace(3) %237, align 1
  %238 = xor i32 %232, 272
  %239 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %238
  store <1 x i8> %115, ptr addrspace(3) %239, align 1
  %240 = getelementptr inbounds nuw i8, ptr addrspace(3) %239, i32 512
  store <1 x i8> %131, ptr addrspace(3) %240, align 1
  %241 = xor i32 %232, 408
  %242 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %241
  store <1 x i8> %119, ptr addrspace(3) %242, align 1
  %243 = getelementptr inbounds nuw i8, ptr addrspace(3) %242, i32 512
  store <1 x i8> %135, ptr addrspace(3) %243, align 1
  %244 = shl nuw nsw i32 %16, 5
  %245 = shl nuw nsw i32 %12, 1
  %246 = and i32 %245, 24
  %247 = and i32 %12, 16
  %248 = icmp eq i32 %247, 0
  %249 = select i1 %248, i32 0, i32 520
  %250 = xor i32 %20, %249
  %251 = xor i32 %250, %246
  %252 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %244
  %253 = getelementptr inbounds nuw i8, ptr addrspace(3) %252, i32 %251
  %254 = insertelement <8 x i8> poison, i8 %196, i64 0
  %255 = insertelement <8 x i8> %254, i8 %201, i64 1
  %256 = insertelement <8 x i8> %255, i8 %206, i64 2
  %257 = insertelement <8 x i8> %256, i8 %211, i64 3
  %258 = insertelement <8 x i8> %257, i8 %216, i64 4
  %259 = insertelement <8 x i8> %258, i8 %221, i64 5
  %260 = insertelement <8 x i8> %259, i8 %226, i64 6
  %261 = shufflevector <8 x i8> %260, <8 x i8> %231, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 8>
  store <8 x i8> %261, ptr addrspace(3) %253, align 8
  %262 = add i32 %5, -32
  %invariant.gep = getelementptr i8, ptr addrspace(1) %1, i64 %173
  %263 = icmp sgt i32 %262, 0
  br i1 %263, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %230
  %264 = lshr exact i32 %247, 1
  %265 = shl nuw nsw i32 %17, 3
  %266 = or disjoint i32 %265, %244
  %267 = xor i32 %246, %264
  %268 = or disjoint i32 %266, %267
  %269 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %268
  %270 = xor i32 %268, 16
  %271 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %270
  %272 = and i32 %9, 1
  %273 = icmp eq i32 %272, 0
  %274 = select i1 %273, i32 0, i32 520
  %275 = xor i32 %267, %274
  %276 = or disjoint i32 %275, %244
  %277 = xor i32 %276, 16
  %278 = or disjoint i32 %20, 32
  %279 = or disjoint i32 %20, 33
  %280 = or disjoint i32 %20, 34
  %281 = or disjoint i32 %20, 35
  %282 = or disjoint i32 %20, 36
  %283 = or disjoint i32 %20, 37
  %284 = or disjoint i32 %20, 38
  %285 = or disjoint i32 %20, 39
  %286 = or disjoint i32 %13, 32
  %287 = icmp slt i32 %286, %5
  %288 = and i1 %52, %287
  %289 = and i1 %53, %287
  %290 = and i1 %54, %287
  %291 = and i1 %55, %287
  %292 = and i1 %56, %287
  %293 = and i1 %57, %287
  %294 = and i1 %58, %287
  %295 = and i1 %59, %287
  %296 = zext nneg i32 %286 to i64
  %297 = getelementptr i8, ptr addrspace(1) %71, i64 %296
  %298 = getelementptr i8, ptr addrspace(1) %73, i64 %296
  %299 = getelementptr i8, ptr addrspace(1) %75, i64 %296
  %300 = getelementptr i8, ptr addrspace(1) %77, i64 %296
  %301 = getelementptr i8, ptr addrspace(1) %79, i64 %296
  %302 = getelementptr i8, ptr addrspace(1) %81, i64 %296
  %303 = getelementptr i8, ptr addrspace(1) %83, i64 %296
  br i1 %288, label %304, label %307

304:                                              ; preds = %.lr.ph
  %305 = getelementptr i8, ptr addrspace(1) %69, i64 %296
  %306 = load <1 x i8>, ptr addrspace(1) %305, align 1
  br label %307

307:                                              ; preds = %304, %.lr.ph
  %308 = phi <1 x i8> [ %306, %304 ], [ zeroinitializer, %.lr.ph ]
  br i1 %289, label %309, label %311

309:                                              ; preds = %307
  %310 = load <1 x i8>, ptr addrspace(1) %297, align 1
  br label %311

311:                                              ; preds = %309, %307
  %312 = phi <1 x i8> [ %310, %309 ], [ zeroinitializer, %307 ]
  br i1 %290, label %313, label %315

313:                                              ; preds = %311
  %314 = load <1 x i8>, ptr addrspace(1) %298, align 1
  br label %315

315:                                              ; preds = %313, %311
  %316 = phi <1 x i8> [ %314, %313 ], [ zeroinitializer, %311 ]
  br i1 %291, label %317, label %319

317:                                              ; preds = %315
  %318 = load <1 x i8>, ptr addrspace(1) %299, align 1
  br label %319

319:                                              ; preds = %317, %315
  %320 = phi <1 x i8> [ %318, %317 ], [ zeroinitializer, %315 ]
  br i1 %292, label %321, label %323

321:                                              ; preds = %319
  %322 = load <1 x i8>, ptr addrspace(1) %300, align 1
  br label %323

323:                                              ; preds = %321, %319
  %324 = phi <1 x i8> [ %322, %321 ], [ zeroinitializer, %319 ]
  br i1 %293, label %325, label %327

325:                                              ; preds = %323
  %326 = load <1 x i8>, ptr addrspace(1) %301, align 1
  br label %327

327:                                              ; preds = %325, %323
  %328 = phi <1 x i8> [ %326, %325 ], [ zeroinitializer, %323 ]
  br i1 %294, label %329, label %331

329:                                              ; preds = %327
  %330 = load <1 x i8>, ptr addrspace(1) %302, align 1
  br label %331

331:                                              ; preds = %329, %327
  %332 = phi <1 x i8> [ %330, %329 ], [ zeroinitializer, %327 ]
  br i1 %295, label %333, label %335

333:                                              ; preds = %331
  %334 = load <1 x i8>, ptr addrspace(1) %303, align 1
  br label %335

335:                                              ; preds = %333, %331
  %336 = phi <1 x i8> [ %334, %333 ], [ zeroinitializer, %331 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %337 = load <2 x i32>, ptr addrspace(3) %269, align 8
  %338 = load <2 x i32>, ptr addrspace(3) %271, align 8
  %339 = icmp slt i32 %278, %5
  %340 = icmp slt i32 %279, %5
  %341 = icmp slt i32 %280, %5
  %342 = icmp slt i32 %281, %5
  %343 = icmp slt i32 %282, %5
  %344 = icmp slt i32 %283, %5
  %345 = icmp slt i32 %284, %5
  %346 = icmp slt i32 %285, %5
  %347 = and i1 %84, %339
  %348 = and i1 %84, %340
  %349 = and i1 %84, %341
  %350 = and i1 %84, %342
  %351 = and i1 %84, %343
  %352 = and i1 %84, %344
  %353 = and i1 %84, %345
  %354 = and i1 %84, %346
  %355 = mul i32 %279, %4
  %356 = mul i32 %280, %4
  %357 = mul i32 %281, %4
  %358 = mul i32 %282, %4
  %359 = mul i32 %283, %4
  %360 = mul i32 %284, %4
  %361 = mul i32 %285, %4
  %362 = sext i32 %355 to i64
  %363 = sext i32 %356 to i64
  %364 = sext i32 %357 to i64
  %365 = sext i32 %358 to i64
  %366 = sext i32 %359 to i64
  %367 = sext i32 %360 to i64
  %368 = sext i32 %361 to i64
  %gep.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %362
  %gep3.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %363
  %gep5.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %364
  %gep7.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %365
  %gep9.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %366
  %gep11.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %367
  %gep13.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %368
  br i1 %347, label %369, label %373

369:                                              ; preds = %335
  %370 = mul i32 %278, %4
  %371 = sext i32 %370 to i64
  %gep15.peel = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %371
  %372 = load <1 x i8>, ptr addrspace(1) %gep15.peel, align 1
  br label %373

373:                                              ; preds = %369, %335
  %374 = phi <1 x i8> [ %372, %369 ], [ zeroinitializer, %335 ]
  %375 = extractelement <1 x i8> %374, i64 0
  br i1 %348, label %376, label %378

376:                                              ; preds = %373
  %377 = load <1 x i8>, ptr addrspace(1) %gep.peel, align 1
  br label %378

378:                                              ; preds = %376, %373
  %379 = phi <1 x i8> [ %377, %376 ], [ zeroinitializer, %373 ]
  %380 = extractelement <1 x i8> %379, i64 0
  br i1 %349, label %381, label %383

381:                                              ; preds = %378
  %382 = load <1 x i8>, ptr addrspace(1) %gep3.peel, align 1
  br label %383

383:                                              ; preds = %381, %378
  %384 = phi <1 x i8> [ %382, %381 ], [ zeroinitializer, %378 ]
  %385 = extractelement <1 x i8> %384, i64 0
  br i1 %350, label %386, label %388

386:                                              ; preds = %383
  %387 = load <1 x i8>, ptr addrspace(1) %gep5.peel, align 1
  br label %388

388:                                              ; preds = %386, %383
  %389 = phi <1 x i8> [ %387, %386 ], [ zeroinitializer, %383 ]
  %390 = extractelement <1 x i8> %389, i64 0
  br i1 %351, label %391, label %393

391:                                              ; preds = %388
  %392 = load <1 x i8>, ptr addrspace(1) %gep7.peel, align 1
  br label %393

393:                                              ; preds = %391, %388
  %394 = phi <1 x i8> [ %392, %391 ], [ zeroinitializer, %388 ]
  %395 = extractelement <1 x i8> %394, i64 0
  br i1 %352, label %396, label %398

396:                                              ; preds = %393
  %397 = load <1 x i8>, ptr addrspace(1) %gep9.peel, align 1
  br label %398

398:                                              ; preds = %396, %393
  %399 = phi <1 x i8> [ %397, %396 ], [ zeroinitializer, %393 ]
  %400 = extractelement <1 x i8> %399, i64 0
  br i1 %353, label %401, label %403

401:                                              ; preds = %398
  %402 = load <1 x i8>, ptr addrspace(1) %gep11.peel, align 1
  br label %403

403:                                              ; preds = %401, %398
  %404 = phi <1 x i8> [ %402, %401 ], [ zeroinitializer, %398 ]
  %405 = extractelement <1 x i8> %404, i64 0
  br i1 %354, label %406, label %409

406:                                              ; preds = %403
  %407 = load <1 x i8>, ptr addrspace(1) %gep13.peel, align 1
  %408 = shufflevector <1 x i8> %407, <1 x i8> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  br label %409

409:                                              ; preds = %406, %403
  %410 = phi <8 x i8> [ %408, %406 ], [ <i8 0, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef>, %403 ]
  %411 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %276
  %412 = load <2 x i32>, ptr addrspace(3) %411, align 8
  %413 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %277
  %414 = load <2 x i32>, ptr addrspace(3) %413, align 8
  %415 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %412, i1 true, <2 x i32> %337, <8 x i32> zeroinitializer, i1 false)
  %416 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %414, i1 true, <2 x i32> %338, <8 x i32> %415, i1 false)
  %417 = extractelement <8 x i32> %416, i64 0
  %418 = extractelement <8 x i32> %416, i64 1
  %419 = extractelement <8 x i32> %416, i64 2
  %420 = extractelement <8 x i32> %416, i64 3
  %421 = extractelement <8 x i32> %416, i64 4
  %422 = extractelement <8 x i32> %416, i64 5
  %423 = extractelement <8 x i32> %416, i64 6
  %424 = extractelement <8 x i32> %416, i64 7
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  store <1 x i8> %308, ptr addrspace(3) %233, align 1
  store <1 x i8> %324, ptr addrspace(3) %234, align 1
  store <1 x i8> %312, ptr addrspace(3) %236, align 1
  store <1 x i8> %328, ptr addrspace(3) %237, align 1
  store <1 x i8> %316, ptr addrspace(3) %239, align 1
  store <1 x i8> %332, ptr addrspace(3) %240, align 1
  store <1 x i8> %320, ptr addrspace(3) %242, align 1
  store <1 x i8> %336, ptr addrspace(3) %243, align 1
  %425 = insertelement <8 x i8> poison, i8 %375, i64 0
  %426 = insertelement <8 x i8> %425, i8 %380, i64 1
  %427 = insertelement <8 x i8> %426, i8 %385, i64 2
  %428 = insertelement <8 x i8> %427, i8 %390, i64 3
  %429 = insertelement <8 x i8> %428, i8 %395, i64 4
  %430 = insertelement <8 x i8> %429, i8 %400, i64 5
  %431 = insertelement <8 x i8> %430, i8 %405, i64 6
  %432 = shufflevector <8 x i8> %431, <8 x i8> %410, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 8>
  store <8 x i8> %432, ptr addrspace(3) %253, align 8
  %433 = icmp samesign ugt i32 %262, 32
  br i1 %433, label %.peel.next, label %._crit_edge

.peel.next:                                       ; preds = %409
  %434 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %276
  %435 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %277
  br label %436

436:                                              ; preds = %.peel.next, %578
  %437 = phi i32 [ %417, %.peel.next ], [ %592, %578 ]
  %438 = phi i32 [ %418, %.peel.next ], [ %593, %578 ]
  %439 = phi i32 [ %419, %.peel.next ], [ %594, %578 ]
  %440 = phi i32 [ %420, %.peel.next ], [ %595, %578 ]
  %441 = phi i32 [ %421, %.peel.next ], [ %596, %578 ]
  %442 = phi i32 [ %422, %.peel.next ], [ %597, %578 ]
  %443 = phi i32 [ %423, %.peel.next ], [ %598, %578 ]
  %444 = phi i32 [ %424, %.peel.next ], [ %599, %578 ]
  %445 = phi i32 [ 32, %.peel.next ], [ %446, %578 ]
  %446 = add i32 %445, 32
  %447 = or disjoint i32 %446, %20
  %448 = or disjoint i32 %446, %21
  %449 = or disjoint i32 %446, %22
  %450 = or disjoint i32 %446, %23
  %451 = or disjoint i32 %446, %24
  %452 = or disjoint i32 %446, %25
  %453 = or disjoint i32 %446, %26
  %454 = or disjoint i32 %446, %27
  %455 = or disjoint i32 %446, %13
  %456 = icmp slt i32 %455, %5
  %457 = and i1 %52, %456
  %458 = and i1 %53, %456
  %459 = and i1 %54, %456
  %460 = and i1 %55, %456
  %461 = and i1 %56, %456
  %462 = and i1 %57, %456
  %463 = and i1 %58, %456
  %464 = and i1 %59, %456
  %465 = sext i32 %455 to i64
  %466 = getelementptr i8, ptr addrspace(1) %71, i64 %465
  %467 = getelementptr i8, ptr addrspace(1) %73, i64 %465
  %468 = getelementptr i8, ptr addrspace(1) %75, i64 %465
  %469 = getelementptr i8, ptr addrspace(1) %77, i64 %465
  %470 = getelementptr i8, ptr addrspace(1) %79, i64 %465
  %471 = getelementptr i8, ptr addrspace(1) %81, i64 %465
  %472 = getelementptr i8, ptr addrspace(1) %83, i64 %465
  br i1 %457, label %473, label %476

473:                                              ; preds = %436
  %474 = getelementptr i8, ptr addrspace(1) %69, i64 %465
  %475 = load <1 x i8>, ptr addrspace(1) %474, align 1
  br label %476

476:                                              ; preds = %473, %436
  %477 = phi <1 x i8> [ %475, %473 ], [ zeroinitializer, %436 ]
  br i1 %458, label %478, label %480

478:                                              ; preds = %476
  %479 = load <1 x i8>, ptr addrspace(1) %466, align 1
  br label %480

480:                                              ; preds = %478, %476
  %481 = phi <1 x i8> [ %479, %478 ], [ zeroinitializer, %476 ]
  br i1 %459, label %482, label %484

482:                                              ; preds = %480
  %483 = load <1 x i8>, ptr addrspace(1) %467, align 1
  br label %484

484:                                              ; preds = %482, %480
  %485 = phi <1 x i8> [ %483, %482 ], [ zeroinitializer, %480 ]
  br i1 %460, label %486, label %488

486:                                              ; preds = %484
  %487 = load <1 x i8>, ptr addrspace(1) %468, align 1
  br label %488

488:                                              ; preds = %486, %484
  %489 = phi <1 x i8> [ %487, %486 ], [ zeroinitializer, %484 ]
  br i1 %461, label %490, label %492

490:                                              ; preds = %488
  %491 = load <1 x i8>, ptr addrspace(1) %469, align 1
  br label %492

492:                                              ; preds = %490, %488
  %493 = phi <1 x i8> [ %491, %490 ], [ zeroinitializer, %488 ]
  br i1 %462, label %494, label %496

494:                                              ; preds = %492
  %495 = load <1 x i8>, ptr addrspace(1) %470, align 1
  br label %496

496:                                              ; preds = %494, %492
  %497 = phi <1 x i8> [ %495, %494 ], [ zeroinitializer, %492 ]
  br i1 %463, label %498, label %500

498:                                              ; preds = %496
  %499 = load <1 x i8>, ptr addrspace(1) %471, align 1
  br label %500

500:                                              ; preds = %498, %496
  %501 = phi <1 x i8> [ %499, %498 ], [ zeroinitializer, %496 ]
  br i1 %464, label %502, label %504

502:                                              ; preds = %500
  %503 = load <1 x i8>, ptr addrspace(1) %472, align 1
  br label %504

504:                                              ; preds = %502, %500
  %505 = phi <1 x i8> [ %503, %502 ], [ zeroinitializer, %500 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %506 = load <2 x i32>, ptr addrspace(3) %269, align 8
  %507 = load <2 x i32>, ptr addrspace(3) %271, align 8
  %508 = icmp slt i32 %447, %5
  %509 = icmp slt i32 %448, %5
  %510 = icmp slt i32 %449, %5
  %511 = icmp slt i32 %450, %5
  %512 = icmp slt i32 %451, %5
  %513 = icmp slt i32 %452, %5
  %514 = icmp slt i32 %453, %5
  %515 = icmp slt i32 %454, %5
  %516 = and i1 %84, %508
  %517 = and i1 %84, %509
  %518 = and i1 %84, %510
  %519 = and i1 %84, %511
  %520 = and i1 %84, %512
  %521 = and i1 %84, %513
  %522 = and i1 %84, %514
  %523 = and i1 %84, %515
  %524 = mul i32 %448, %4
  %525 = mul i32 %449, %4
  %526 = mul i32 %450, %4
  %527 = mul i32 %451, %4
  %528 = mul i32 %452, %4
  %529 = mul i32 %453, %4
  %530 = mul i32 %454, %4
  %531 = sext i32 %524 to i64
  %532 = sext i32 %525 to i64
  %533 = sext i32 %526 to i64
  %534 = sext i32 %527 to i64
  %535 = sext i32 %528 to i64
  %536 = sext i32 %529 to i64
  %537 = sext i32 %530 to i64
  %gep = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %531
  %gep3 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %532
  %gep5 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %533
  %gep7 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %534
  %gep9 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %535
  %gep11 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %536
  %gep13 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %537
  br i1 %516, label %538, label %542

538:                                              ; preds = %504
  %539 = mul i32 %447, %4
  %540 = sext i32 %539 to i64
  %gep15 = getelementptr i8, ptr addrspace(1) %invariant.gep, i64 %540
  %541 = load <1 x i8>, ptr addrspace(1) %gep15, align 1
  br label %542

542:                                              ; preds = %538, %504
  %543 = phi <1 x i8> [ %541, %538 ], [ zeroinitializer, %504 ]
  %544 = extractelement <1 x i8> %543, i64 0
  br i1 %517, label %545, label %547

545:                                              ; preds = %542
  %546 = load <1 x i8>, ptr addrspace(1) %gep, align 1
  br label %547

547:                                              ; preds = %545, %542
  %548 = phi <1 x i8> [ %546, %545 ], [ zeroinitializer, %542 ]
  %549 = extractelement <1 x i8> %548, i64 0
  br i1 %518, label %550, label %552

550:                                              ; preds = %547
  %551 = load <1 x i8>, ptr addrspace(1) %gep3, align 1
  br label %552

552:                                              ; preds = %550, %547
  %553 = phi <1 x i8> [ %551, %550 ], [ zeroinitializer, %547 ]
  %554 = extractelement <1 x i8> %553, i64 0
  br i1 %519, label %555, label %557

555:                                              ; preds = %552
  %556 = load <1 x i8>, ptr addrspace(1) %gep5, align 1
  br label %557

557:                                              ; preds = %555, %552
  %558 = phi <1 x i8> [ %556, %555 ], [ zeroinitializer, %552 ]
  %559 = extractelement <1 x i8> %558, i64 0
  br i1 %520, label %560, label %562

560:                                              ; preds = %557
  %561 = load <1 x i8>, ptr addrspace(1) %gep7, align 1
  br label %562

562:                                              ; preds = %560, %557
  %563 = phi <1 x i8> [ %561, %560 ], [ zeroinitializer, %557 ]
  %564 = extractelement <1 x i8> %563, i64 0
  br i1 %521, label %565, label %567

565:                                              ; preds = %562
  %566 = load <1 x i8>, ptr addrspace(1) %gep9, align 1
  br label %567

567:                                              ; preds = %565, %562
  %568 = phi <1 x i8> [ %566, %565 ], [ zeroinitializer, %562 ]
  %569 = extractelement <1 x i8> %568, i64 0
  br i1 %522, label %570, label %572

570:                                              ; preds = %567
  %571 = load <1 x i8>, ptr addrspace(1) %gep11, align 1
  br label %572

572:                                              ; preds = %570, %567
  %573 = phi <1 x i8> [ %571, %570 ], [ zeroinitializer, %567 ]
  %574 = extractelement <1 x i8> %573, i64 0
  br i1 %523, label %575, label %578

575:                                              ; preds = %572
  %576 = load <1 x i8>, ptr addrspace(1) %gep13, align 1
  %577 = shufflevector <1 x i8> %576, <1 x i8> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  br label %578

578:                                              ; preds = %575, %572
  %579 = phi <8 x i8> [ %577, %575 ], [ <i8 0, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef>, %572 ]
  %580 = load <2 x i32>, ptr addrspace(3) %434, align 8
  %581 = load <2 x i32>, ptr addrspace(3) %435, align 8
  %582 = insertelement <8 x i32> poison, i32 %437, i64 0
  %583 = insertelement <8 x i32> %582, i32 %438, i64 1
  %584 = insertelement <8 x i32> %583, i32 %439, i64 2
  %585 = insertelement <8 x i32> %584, i32 %440, i64 3
  %586 = insertelement <8 x i32> %585, i32 %441, i64 4
  %587 = insertelement <8 x i32> %586, i32 %442, i64 5
  %588 = insertelement <8 x i32> %587, i32 %443, i64 6
  %589 = insertelement <8 x i32> %588, i32 %444, i64 7
  %590 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %580, i1 true, <2 x i32> %506, <8 x i32> %589, i1 false)
  %591 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %581, i1 true, <2 x i32> %507, <8 x i32> %590, i1 false)
  %592 = extractelement <8 x i32> %591, i64 0
  %593 = extractelement <8 x i32> %591, i64 1
  %594 = extractelement <8 x i32> %591, i64 2
  %595 = extractelement <8 x i32> %591, i64 3
  %596 = extractelement <8 x i32> %591, i64 4
  %597 = extractelement <8 x i32> %591, i64 5
  %598 = extractelement <8 x i32> %591, i64 6
  %599 = extractelement <8 x i32> %591, i64 7
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  store <1 x i8> %477, ptr addrspace(3) %233, align 1
  store <1 x i8> %493, ptr addrspace(3) %234, align 1
  store <1 x i8> %481, ptr addrspace(3) %236, align 1
  store <1 x i8> %497, ptr addrspace(3) %237, align 1
  store <1 x i8> %485, ptr addrspace(3) %239, align 1
  store <1 x i8> %501, ptr addrspace(3) %240, align 1
  store <1 x i8> %489, ptr addrspace(3) %242, align 1
  store <1 x i8> %505, ptr addrspace(3) %243, align 1
  %600 = insertelement <8 x i8> poison, i8 %544, i64 0
  %601 = insertelement <8 x i8> %600, i8 %549, i64 1
  %602 = insertelement <8 x i8> %601, i8 %554, i64 2
  %603 = insertelement <8 x i8> %602, i8 %559, i64 3
  %604 = insertelement <8 x i8> %603, i8 %564, i64 4
  %605 = insertelement <8 x i8> %604, i8 %569, i64 5
  %606 = insertelement <8 x i8> %605, i8 %574, i64 6
  %607 = shufflevector <8 x i8> %606, <8 x i8> %579, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 8>
  store <8 x i8> %607, ptr addrspace(3) %253, align 8
  %608 = icmp slt i32 %446, %262
  br i1 %608, label %436, label %._crit_edge, !llvm.loop !2

._crit_edge:                                      ; preds = %578, %409, %230
  %609 = phi i32 [ 0, %230 ], [ %417, %409 ], [ %592, %578 ]
  %610 = phi i32 [ 0, %230 ], [ %418, %409 ], [ %593, %578 ]
  %611 = phi i32 [ 0, %230 ], [ %419, %409 ], [ %594, %578 ]
  %612 = phi i32 [ 0, %230 ], [ %420, %409 ], [ %595, %578 ]
  %613 = phi i32 [ 0, %230 ], [ %421, %409 ], [ %596, %578 ]
  %614 = phi i32 [ 0, %230 ], [ %422, %409 ], [ %597, %578 ]
  %615 = phi i32 [ 0, %230 ], [ %423, %409 ], [ %598, %578 ]
  %616 = phi i32 [ 0, %230 ], [ %424, %409 ], [ %599, %578 ]
  %617 = add i32 %5, 31
  %618 = icmp sgt i32 %617, 31
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %618, label %619, label %._crit_edge._crit_edge

619:                                              ; preds = %._crit_edge
  %620 = lshr exact i32 %247, 1
  %621 = xor i32 %246, %620
  %622 = and i32 %9, 1
  %623 = icmp eq i32 %622, 0
  %624 = select i1 %623, i32 0, i32 520
  %625 = xor i32 %621, %624
  %626 = or disjoint i32 %625, %244
  %627 = xor i32 %626, 16
  %628 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %627
  %629 = load <2 x i32>, ptr addrspace(3) %628, align 8
  %630 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %626
  %631 = load <2 x i32>, ptr addrspace(3) %630, align 8
  %632 = shl nuw nsw i32 %17, 3
  %633 = or disjoint i32 %632, %244
  %634 = or disjoint i32 %633, %621
  %635 = xor i32 %634, 16
  %636 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %635
  %637 = load <2 x i32>, ptr addrspace(3) %636, align 8
  %638 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %634
  %639 = load <2 x i32>, ptr addrspace(3) %638, align 8
  %640 = insertelement <8 x i32> poison, i32 %609, i64 0
  %641 = insertelement <8 x i32> %640, i32 %610, i64 1
  %642 = insertelement <8 x i32> %641, i32 %611, i64 2
  %643 = insertelement <8 x i32> %642, i32 %612, i64 3
  %644 = insertelement <8 x i32> %643, i32 %613, i64 4
  %645 = insertelement <8 x i32> %644, i32 %614, i64 5
  %646 = insertelement <8 x i32> %645, i32 %615, i64 6
  %647 = insertelement <8 x i32> %646, i32 %616, i64 7
  %648 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %631, i1 true, <2 x i32> %639, <8 x i32> %647, i1 false)
  %649 = tail call <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 true, <2 x i32> %629, i1 true, <2 x i32> %637, <8 x i32> %648, i1 false)
  %650 = extractelement <8 x i32> %649, i64 0
  %651 = extractelement <8 x i32> %649, i64 1
  %652 = extractelement <8 x i32> %649, i64 2
  %653 = extractelement <8 x i32> %649, i64 3
  %654 = extractelement <8 x i32> %649, i64 4
  %655 = extractelement <8 x i32> %649, i64 5
  %656 = extractelement <8 x i32> %649, i64 6
  %657 = extractelement <8 x i32> %649, i64 7
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:                           ; preds = %._crit_edge, %619
  %658 = phi i32 [ %650, %619 ], [ %609, %._crit_edge ]
  %659 = phi i32 [ %657, %619 ], [ %616, %._crit_edge ]
  %660 = phi i32 [ %656, %619 ], [ %615, %._crit_edge ]
  %661 = phi i32 [ %655, %619 ], [ %614, %._crit_edge ]
  %662 = phi i32 [ %654, %619 ], [ %613, %._crit_edge ]
  %663 = phi i32 [ %653, %619 ], [ %612, %._crit_edge ]
  %664 = phi i32 [ %652, %619 ], [ %611, %._crit_edge ]
  %665 = phi i32 [ %651, %619 ], [ %610, %._crit_edge ]
  %666 = icmp slt i32 %32, %3
  %667 = icmp slt i32 %43, %4
  %668 = icmp slt i32 %44, %4
  %669 = icmp slt i32 %45, %4
  %670 = icmp slt i32 %46, %4
  %671 = icmp slt i32 %47, %4
  %672 = icmp slt i32 %48, %4
  %673 = icmp slt i32 %49, %4
  %674 = icmp slt i32 %50, %4
  %675 = and i1 %666, %667
  %676 = and i1 %666, %668
  %677 = and i1 %666, %669
  %678 = and i1 %666, %670
  %679 = and i1 %666, %671
  %680 = and i1 %666, %672
  %681 = and i1 %666, %673
  %682 = and i1 %666, %674
  %683 = mul i32 %4, %32
  %684 = sext i32 %683 to i64
  %685 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %684
  %686 = sext i32 %44 to i64
  %687 = getelementptr [4 x i8], ptr addrspace(1) %685, i64 %686
  %688 = sext i32 %45 to i64
  %689 = getelementptr [4 x i8], ptr addrspace(1) %685, i64 %688
  %690 = sext i32 %46 to i64
  %691 = getelementptr [4 x i8], ptr addrspace(1) %685, i64 %690
  %692 = sext i32 %47 to i64
  %693 = getelementptr [4 x i8], ptr addrspace(1) %685, i64 %692
  %694 = sext i32 %48 to i64
  %695 = getelementptr [4 x i8], ptr addrspace(1) %685, i64 %694
  %696 = sext i32 %49 to i64
  %697 = getelementptr [4 x i8], ptr addrspace(1) %685, i64 %696
  %698 = sext i32 %50 to i64
  %699 = getelementptr [4 x i8], ptr addrspace(1) %685, i64 %698
  br i1 %675, label %700, label %704

700:                                              ; preds = %._crit_edge._crit_edge
  %701 = sext i32 %43 to i64
  %702 = getelementptr [4 x i8], ptr addrspace(1) %685, i64 %701
  %703 = insertelement <1 x i32> poison, i32 %658, i64 0
  store <1 x i32> %703, ptr addrspace(1) %702, align 4
  br label %704

704:                                              ; preds = %700, %._crit_edge._crit_edge
  br i1 %676, label %705, label %707

705:                                              ; preds = %704
  %706 = insertelement <1 x i32> poison, i32 %665, i64 0
  store <1 x i32> %706, ptr addrspace(1) %687, align 4
  br label %707

707:                                              ; preds = %705, %704
  br i1 %677, label %708, label %710

708:                                              ; preds = %707
  %709 = insertelement <1 x i32> poison, i32 %664, i64 0
  store <1 x i32> %709, ptr addrspace(1) %689, align 4
  br label %710

710:                                              ; preds = %708, %707
  br i1 %678, label %711, label %713

711:                                              ; preds = %710
  %712 = insertelement <1 x i32> poison, i32 %663, i64 0
  store <1 x i32> %712, ptr addrspace(1) %691, align 4
  br label %713

713:                                              ; preds = %711, %710
  br i1 %679, label %714, label %716

714:                                              ; preds = %713
  %715 = insertelement <1 x i32> poison, i32 %662, i64 0
  store <1 x i32> %715, ptr addrspace(1) %693, align 4
  br label %716

716:                                              ; preds = %714, %713
  br i1 %680, label %717, label %719

717:                                              ; preds = %716
  %718 = insertelement <1 x i32> poison, i32 %661, i64 0
  store <1 x i32> %718, ptr addrspace(1) %695, align 4
  br label %719

719:                                              ; preds = %717, %716
  br i1 %681, label %720, label %722

720:                                              ; preds = %719
  %721 = insertelement <1 x i32> poison, i32 %660, i64 0
  store <1 x i32> %721, ptr addrspace(1) %697, align 4
  br label %722

722:                                              ; preds = %720, %719
  br i1 %682, label %723, label %725

723:                                              ; preds = %722
  %724 = insertelement <1 x i32> poison, i32 %659, i64 0
  store <1 x i32> %724, ptr addrspace(1) %699, align 4
  br label %725

725:                                              ; preds = %723, %722
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

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.signal(i32 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.wait(i16 immarg) #2

; Function Attrs: convergent mustprogress nocallback nocreateundeforpoison nofree nounwind willreturn memory(none)
declare <8 x i32> @llvm.amdgcn.wmma.i32.16x16x16.iu8.v8i32.v2i32(i1 immarg, <2 x i32>, i1 immarg, <2 x i32>, <8 x i32>, i1 immarg) #3

attributes #0 = { norecurse nounwind "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #3 = { convergent mustprogress nocallback nocreateundeforpoison nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.peeled.count", i32 1}
