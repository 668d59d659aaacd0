; kernel=attention block=128 shared=6144
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp2.f32(float) #0

; Function Attrs: norecurse nounwind
define amdgpu_kernel void @attention(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree readonly captures(none) %2, ptr addrspace(1) inreg nofree writeonly captures(none) %3, i32 inreg %4, float inreg %5, ptr addrspace(1) inreg nofree readnone captures(none) %6, ptr addrspace(1) inreg nofree readnone captures(none) %7) local_unnamed_addr #1 {
  %9 = tail call i32 @llvm.amdgcn.wave.id()
  %10 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %11 = shl i32 %10, 5
  %12 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %13 = and i32 %12, 31
  %14 = shl i32 %9, 5
  %15 = or disjoint i32 %13, %14
  %16 = and i32 %12, 15
  %17 = and i32 %14, 32
  %18 = lshr exact i32 %17, 1
  %19 = and i32 %14, 64
  %20 = lshr exact i32 %19, 2
  %21 = and i32 %14, 96
  %22 = lshr exact i32 %21, 5
  %23 = or disjoint i32 %22, 4
  %24 = or disjoint i32 %22, 8
  %25 = or disjoint i32 %22, 12
  %26 = or disjoint i32 %22, 16
  %27 = or disjoint i32 %22, 20
  %28 = or disjoint i32 %22, 24
  %29 = or disjoint i32 %22, 28
  %30 = and i32 %12, 16
  %31 = lshr exact i32 %30, 1
  %32 = or disjoint i32 %31, 1
  %33 = or disjoint i32 %31, 2
  %34 = or disjoint i32 %31, 3
  %35 = or disjoint i32 %31, 4
  %36 = or disjoint i32 %31, 5
  %37 = or disjoint i32 %31, 6
  %38 = or disjoint i32 %31, 7
  %39 = or disjoint i32 %31, 16
  %40 = or disjoint i32 %31, 17
  %41 = or disjoint i32 %31, 18
  %42 = or disjoint i32 %31, 19
  %43 = or disjoint i32 %31, 20
  %44 = or disjoint i32 %31, 21
  %45 = or disjoint i32 %31, 22
  %46 = or disjoint i32 %31, 23
  %47 = lshr exact i32 %21, 3
  %48 = or disjoint i32 %47, 1
  %49 = or disjoint i32 %47, 2
  %50 = or disjoint i32 %47, 3
  %51 = or disjoint i32 %47, 16
  %52 = or disjoint i32 %47, 17
  %53 = or disjoint i32 %47, 18
  %54 = or disjoint i32 %47, 19
  %55 = or disjoint i32 %11, %18
  %56 = or disjoint i32 %55, %16
  %57 = or disjoint i32 %11, %20
  %58 = or disjoint i32 %57, %16
  %59 = or disjoint i32 %22, %11
  %60 = or disjoint i32 %23, %11
  %61 = or disjoint i32 %24, %11
  %62 = or disjoint i32 %25, %11
  %63 = or disjoint i32 %26, %11
  %64 = or disjoint i32 %27, %11
  %65 = or disjoint i32 %28, %11
  %66 = or disjoint i32 %29, %11
  %67 = icmp slt i32 %58, %4
  %68 = icmp slt i32 %59, %4
  %69 = icmp slt i32 %60, %4
  %70 = icmp slt i32 %61, %4
  %71 = icmp slt i32 %62, %4
  %72 = icmp slt i32 %63, %4
  %73 = icmp slt i32 %64, %4
  %74 = icmp slt i32 %65, %4
  %75 = icmp slt i32 %66, %4
  %76 = shl i32 %58, 5
  %77 = shl i32 %60, 5
  %78 = shl i32 %61, 5
  %79 = shl i32 %62, 5
  %80 = shl i32 %63, 5
  %81 = shl i32 %64, 5
  %82 = shl i32 %65, 5
  %83 = shl i32 %66, 5
  %84 = sext i32 %77 to i64
  %85 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %84
  %86 = sext i32 %78 to i64
  %87 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %86
  %88 = sext i32 %79 to i64
  %89 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %88
  %90 = sext i32 %80 to i64
  %91 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %90
  %92 = sext i32 %81 to i64
  %93 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %92
  %94 = sext i32 %82 to i64
  %95 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %94
  %96 = sext i32 %83 to i64
  %97 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %96
  %98 = lshr i32 %15, 1
  %99 = and i32 %98, 24
  %100 = zext nneg i32 %13 to i64
  %101 = getelementptr [2 x i8], ptr addrspace(1) %85, i64 %100
  %102 = getelementptr [2 x i8], ptr addrspace(1) %87, i64 %100
  %103 = getelementptr [2 x i8], ptr addrspace(1) %89, i64 %100
  %104 = getelementptr [2 x i8], ptr addrspace(1) %91, i64 %100
  %105 = getelementptr [2 x i8], ptr addrspace(1) %93, i64 %100
  %106 = getelementptr [2 x i8], ptr addrspace(1) %95, i64 %100
  %107 = getelementptr [2 x i8], ptr addrspace(1) %97, i64 %100
  br i1 %68, label %108, label %114

108:                                              ; preds = %8
  %109 = shl i32 %59, 5
  %110 = sext i32 %109 to i64
  %111 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %110
  %112 = getelementptr [2 x i8], ptr addrspace(1) %111, i64 %100
  %113 = load <1 x half>, ptr addrspace(1) %112, align 2
  br label %114

114:                                              ; preds = %108, %8
  %115 = phi <1 x half> [ %113, %108 ], [ zeroinitializer, %8 ]
  br i1 %69, label %116, label %118

116:                                              ; preds = %114
  %117 = load <1 x half>, ptr addrspace(1) %101, align 2
  br label %118

118:                                              ; preds = %116, %114
  %119 = phi <1 x half> [ %117, %116 ], [ zeroinitializer, %114 ]
  br i1 %70, label %120, label %122

120:                                              ; preds = %118
  %121 = load <1 x half>, ptr addrspace(1) %102, align 2
  br label %122

122:                                              ; preds = %120, %118
  %123 = phi <1 x half> [ %121, %120 ], [ zeroinitializer, %118 ]
  br i1 %71, label %124, label %126

124:                                              ; preds = %122
  %125 = load <1 x half>, ptr addrspace(1) %103, align 2
  br label %126

126:                                              ; preds = %124, %122
  %127 = phi <1 x half> [ %125, %124 ], [ zeroinitializer, %122 ]
  br i1 %72, label %128, label %130

128:                                              ; preds = %126
  %129 = load <1 x half>, ptr addrspace(1) %104, align 2
  br label %130

130:                                              ; preds = %128, %126
  %131 = phi <1 x half> [ %129, %128 ], [ zeroinitializer, %126 ]
  br i1 %73, label %132, label %134

132:                                              ; preds = %130
  %133 = load <1 x half>, ptr addrspace(1) %105, align 2
  br label %134

134:                                              ; preds = %132, %130
  %135 = phi <1 x half> [ %133, %132 ], [ zeroinitializer, %130 ]
  br i1 %74, label %136, label %138

136:                                              ; preds = %134
  %137 = load <1 x half>, ptr addrspace(1) %106, align 2
  br label %138

138:                                              ; preds = %136, %134
  %139 = phi <1 x half> [ %137, %136 ], [ zeroinitializer, %134 ]
  br i1 %75, label %140, label %142

140:                                              ; preds = %138
  %141 = load <1 x half>, ptr addrspace(1) %107, align 2
  br label %142

142:                                              ; preds = %140, %138
  %143 = phi <1 x half> [ %141, %140 ], [ zeroinitializer, %138 ]
  %144 = shl i32 %15, 1
  %145 = and i32 %144, 126
  %146 = icmp eq i32 %19, 0
  %147 = select i1 %146, i32 0, i32 144
  %148 = xor i32 %145, %147
  %149 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %148
  store <1 x half> %115, ptr addrspace(3) %149, align 2
  %150 = getelementptr inbounds nuw i8, ptr addrspace(3) %149, i32 512
  store <1 x half> %123, ptr addrspace(3) %150, align 2
  %151 = getelementptr inbounds nuw i8, ptr addrspace(3) %149, i32 1024
  store <1 x half> %131, ptr addrspace(3) %151, align 2
  %152 = getelementptr inbounds nuw i8, ptr addrspace(3) %149, i32 1536
  store <1 x half> %139, ptr addrspace(3) %152, align 2
  %153 = xor i32 %148, 288
  %154 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %153
  store <1 x half> %119, ptr addrspace(3) %154, align 2
  %155 = getelementptr inbounds nuw i8, ptr addrspace(3) %154, i32 512
  store <1 x half> %127, ptr addrspace(3) %155, align 2
  %156 = getelementptr inbounds nuw i8, ptr addrspace(3) %154, i32 1024
  store <1 x half> %135, ptr addrspace(3) %156, align 2
  %157 = getelementptr inbounds nuw i8, ptr addrspace(3) %154, i32 1536
  store <1 x half> %143, ptr addrspace(3) %157, align 2
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %158 = shl nuw nsw i32 %16, 6
  %159 = shl nuw nsw i32 %12, 3
  %160 = and i32 %159, 48
  %161 = shl nuw nsw i32 %17, 5
  %162 = xor i32 %160, %30
  %163 = or disjoint i32 %161, %162
  %164 = or disjoint i32 %163, %158
  %165 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %164
  %166 = load <8 x half>, ptr addrspace(3) %165, align 16
  %167 = xor i32 %164, 32
  %168 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %167
  %169 = load <8 x half>, ptr addrspace(3) %168, align 16
  %170 = icmp sgt i32 %4, 0
  %171 = icmp slt i32 %22, %4
  %172 = icmp slt i32 %23, %4
  %173 = icmp slt i32 %24, %4
  %174 = icmp slt i32 %25, %4
  %175 = icmp slt i32 %26, %4
  %176 = icmp slt i32 %27, %4
  %177 = icmp slt i32 %28, %4
  %178 = icmp slt i32 %29, %4
  %179 = shl nuw nsw i32 %23, 5
  %180 = shl nuw nsw i32 %24, 5
  %181 = shl nuw nsw i32 %25, 5
  %182 = shl nuw nsw i32 %26, 5
  %183 = shl nuw nsw i32 %27, 5
  %184 = shl nuw nsw i32 %28, 5
  %185 = shl nuw nsw i32 %29, 5
  %186 = zext nneg i32 %179 to i64
  %187 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %186
  %188 = zext nneg i32 %180 to i64
  %189 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %188
  %190 = zext nneg i32 %181 to i64
  %191 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %190
  %192 = zext nneg i32 %182 to i64
  %193 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %192
  %194 = zext nneg i32 %183 to i64
  %195 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %194
  %196 = zext nneg i32 %184 to i64
  %197 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %196
  %198 = zext nneg i32 %185 to i64
  %199 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %198
  %200 = getelementptr [2 x i8], ptr addrspace(1) %187, i64 %100
  %201 = getelementptr [2 x i8], ptr addrspace(1) %189, i64 %100
  %202 = getelementptr [2 x i8], ptr addrspace(1) %191, i64 %100
  %203 = getelementptr [2 x i8], ptr addrspace(1) %193, i64 %100
  %204 = getelementptr [2 x i8], ptr addrspace(1) %195, i64 %100
  %205 = getelementptr [2 x i8], ptr addrspace(1) %197, i64 %100
  %206 = getelementptr [2 x i8], ptr addrspace(1) %199, i64 %100
  %207 = and i1 %170, %172
  %208 = and i1 %170, %173
  %209 = and i1 %170, %174
  %210 = and i1 %170, %175
  %211 = and i1 %170, %176
  %212 = and i1 %170, %177
  %213 = and i1 %170, %178
  br i1 %171, label %214, label %219

214:                                              ; preds = %142
  %215 = zext nneg i32 %21 to i64
  %216 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %215
  %217 = getelementptr [2 x i8], ptr addrspace(1) %216, i64 %100
  %218 = load <1 x half>, ptr addrspace(1) %217, align 2
  br label %219

219:                                              ; preds = %214, %142
  %220 = phi <1 x half> [ %218, %214 ], [ zeroinitializer, %142 ]
  br i1 %207, label %221, label %223

221:                                              ; preds = %219
  %222 = load <1 x half>, ptr addrspace(1) %200, align 2
  br label %223

223:                                              ; preds = %221, %219
  %224 = phi <1 x half> [ %222, %221 ], [ zeroinitializer, %219 ]
  br i1 %208, label %225, label %227

225:                                              ; preds = %223
  %226 = load <1 x half>, ptr addrspace(1) %201, align 2
  br label %227

227:                                              ; preds = %225, %223
  %228 = phi <1 x half> [ %226, %225 ], [ zeroinitializer, %223 ]
  br i1 %209, label %229, label %231

229:                                              ; preds = %227
  %230 = load <1 x half>, ptr addrspace(1) %202, align 2
  br label %231

231:                                              ; preds = %229, %227
  %232 = phi <1 x half> [ %230, %229 ], [ zeroinitializer, %227 ]
  br i1 %210, label %233, label %235

233:                                              ; preds = %231
  %234 = load <1 x half>, ptr addrspace(1) %203, align 2
  br label %235

235:                                              ; preds = %233, %231
  %236 = phi <1 x half> [ %234, %233 ], [ zeroinitializer, %231 ]
  br i1 %211, label %237, label %239

237:                                              ; preds = %235
  %238 = load <1 x half>, ptr addrspace(1) %204, align 2
  br label %239

239:                                              ; preds = %237, %235
  %240 = phi <1 x half> [ %238, %237 ], [ zeroinitializer, %235 ]
  br i1 %212, label %241, label %243

241:                                              ; preds = %239
  %242 = load <1 x half>, ptr addrspace(1) %205, align 2
  br label %243

243:                                              ; preds = %241, %239
  %244 = phi <1 x half> [ %242, %241 ], [ zeroinitializer, %239 ]
  br i1 %213, label %245, label %247

245:                                              ; preds = %243
  %246 = load <1 x half>, ptr addrspace(1) %206, align 2
  br label %247

247:                                              ; preds = %245, %243
  %248 = phi <1 x half> [ %246, %245 ], [ zeroinitializer, %243 ]
  %249 = icmp slt i32 %47, %4
  %250 = icmp slt i32 %48, %4
  %251 = icmp slt i32 %49, %4
  %252 = icmp slt i32 %50, %4
  %253 = icmp slt i32 %51, %4
  %254 = icmp slt i32 %52, %4
  %255 = icmp slt i32 %53, %4
  %256 = icmp slt i32 %54, %4
  %257 = shl nuw nsw i32 %48, 5
  %258 = shl nuw nsw i32 %49, 5
  %259 = shl nuw nsw i32 %50, 5
  %260 = shl nuw nsw i32 %51, 5
  %261 = shl nuw nsw i32 %52, 5
  %262 = shl nuw nsw i32 %53, 5
  %263 = shl nuw nsw i32 %54, 5
  %264 = zext nneg i32 %257 to i64
  %265 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %264
  %266 = zext nneg i32 %258 to i64
  %267 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %266
  %268 = zext nneg i32 %259 to i64
  %269 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %268
  %270 = zext nneg i32 %260 to i64
  %271 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %270
  %272 = zext nneg i32 %261 to i64
  %273 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %272
  %274 = zext nneg i32 %262 to i64
  %275 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %274
  %276 = zext nneg i32 %263 to i64
  %277 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %276
  %278 = getelementptr [2 x i8], ptr addrspace(1) %265, i64 %100
  %279 = getelementptr [2 x i8], ptr addrspace(1) %267, i64 %100
  %280 = getelementptr [2 x i8], ptr addrspace(1) %269, i64 %100
  %281 = getelementptr [2 x i8], ptr addrspace(1) %271, i64 %100
  %282 = getelementptr [2 x i8], ptr addrspace(1) %273, i64 %100
  %283 = getelementptr [2 x i8], ptr addrspace(1) %275, i64 %100
  %284 = getelementptr [2 x i8], ptr addrspace(1) %277, i64 %100
  %285 = and i1 %170, %250
  %286 = and i1 %170, %251
  %287 = and i1 %170, %252
  %288 = and i1 %170, %253
  %289 = and i1 %170, %254
  %290 = and i1 %170, %255
  %291 = and i1 %170, %256
  br i1 %249, label %292, label %298

292:                                              ; preds = %247
  %293 = shl nuw nsw i32 %21, 2
  %294 = zext nneg i32 %293 to i64
  %295 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %294
  %296 = getelementptr [2 x i8], ptr addrspace(1) %295, i64 %100
  %297 = load <1 x half>, ptr addrspace(1) %296, align 2
  br label %298

298:                                              ; preds = %292, %247
  %299 = phi <1 x half> [ %297, %292 ], [ zeroinitializer, %247 ]
  %300 = extractelement <1 x half> %299, i64 0
  br i1 %285, label %301, label %303

301:                                              ; preds = %298
  %302 = load <1 x half>, ptr addrspace(1) %278, align 2
  br label %303

303:                                              ; preds = %301, %298
  %304 = phi <1 x half> [ %302, %301 ], [ zeroinitializer, %298 ]
  %305 = extractelement <1 x half> %304, i64 0
  br i1 %286, label %306, label %308

306:                                              ; preds = %303
  %307 = load <1 x half>, ptr addrspace(1) %279, align 2
  br label %308

308:                                              ; preds = %306, %303
  %309 = phi <1 x half> [ %307, %306 ], [ zeroinitializer, %303 ]
  %310 = extractelement <1 x half> %309, i64 0
  br i1 %287, label %311, label %313

311:                                              ; preds = %308
  %312 = load <1 x half>, ptr addrspace(1) %280, align 2
  br label %313

313:                                              ; preds = %311, %308
  %314 = phi <1 x half> [ %312, %311 ], [ zeroinitializer, %308 ]
  %315 = extractelement <1 x half> %314, i64 0
  br i1 %288, label %316, label %318

316:                                              ; preds = %313
  %317 = load <1 x half>, ptr addrspace(1) %281, align 2
  br label %318

318:                                              ; preds = %316, %313
  %319 = phi <1 x half> [ %317, %316 ], [ zeroinitializer, %313 ]
  %320 = extractelement <1 x half> %319, i64 0
  br i1 %289, label %321, label %323

321:                                              ; preds = %318
  %322 = load <1 x half>, ptr addrspace(1) %282, align 2
  br label %323

323:                                              ; preds = %321, %318
  %324 = phi <1 x half> [ %322, %321 ], [ zeroinitializer, %318 ]
  %325 = extractelement <1 x half> %324, i64 0
  br i1 %290, label %326, label %328

326:                                              ; preds = %323
  %327 = load <1 x half>, ptr addrspace(1) %283, align 2
  br label %328

328:                                              ; preds = %326, %323
  %329 = phi <1 x half> [ %327, %326 ], [ zeroinitializer, %323 ]
  %330 = extractelement <1 x half> %329, i64 0
  br i1 %291, label %331, label %334

331:                                              ; preds = %328
  %332 = load <1 x half>, ptr addrspace(1) %284, align 2
  %333 = shufflevector <1 x half> %332, <1 x half> poison, <4 x i32> <i32 0, i32 poison, i32 poison, i32 poison>
  br label %334

334:                                              ; preds = %331, %328
  %335 = phi <4 x half> [ %333, %331 ], [ <half 0.000000e+00, half undef, half undef, half undef>, %328 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  store <1 x half> %220, ptr addrspace(3) %149, align 2
  store <1 x half> %228, ptr addrspace(3) %150, align 2
  store <1 x half> %236, ptr addrspace(3) %151, align 2
  store <1 x half> %244, ptr addrspace(3) %152, align 2
  store <1 x half> %224, ptr addrspace(3) %154, align 2
  store <1 x half> %232, ptr addrspace(3) %155, align 2
  store <1 x half> %240, ptr addrspace(3) %156, align 2
  store <1 x half> %248, ptr addrspace(3) %157, align 2
  %336 = shl nuw nsw i32 %13, 6
  %337 = shl nuw nsw i32 %12, 1
  %338 = lshr exact i32 %21, 2
  %339 = xor i32 %159, %337
  %340 = and i32 %339, 48
  %341 = xor i32 %340, %338
  %342 = or disjoint i32 %341, %336
  %343 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %342
  %344 = insertelement <4 x half> poison, half %300, i64 0
  %345 = insertelement <4 x half> %344, half %305, i64 1
  %346 = insertelement <4 x half> %345, half %310, i64 2
  %347 = insertelement <4 x half> %346, half %315, i64 3
  store <4 x half> %347, ptr addrspace(3) %343, align 8
  %348 = xor i32 %342, 32
  %349 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %348
  %350 = insertelement <4 x half> poison, half %320, i64 0
  %351 = insertelement <4 x half> %350, half %325, i64 1
  %352 = insertelement <4 x half> %351, half %330, i64 2
  %353 = shufflevector <4 x half> %352, <4 x half> %335, <4 x i32> <i32 0, i32 1, i32 2, i32 4>
  store <4 x half> %353, ptr addrspace(3) %349, align 8
  %354 = add i32 %4, -32
  %invariant.gep = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %100
  %invariant.gep45 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %100
  %355 = icmp sgt i32 %354, 0
  br i1 %355, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %334
  %invariant.gep61 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 4096), i32 %17
  %356 = or disjoint i32 %158, %160
  %357 = xor i32 %356, %30
  %358 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %357
  %359 = getelementptr inbounds nuw i8, ptr addrspace(3) %358, i32 1024
  %360 = xor i32 %357, 32
  %361 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %360
  %362 = getelementptr inbounds nuw i8, ptr addrspace(3) %361, i32 1024
  %363 = shl nuw nsw i32 %12, 6
  %364 = and i32 %363, 448
  %365 = and i32 %12, 8
  %366 = icmp eq i32 %365, 0
  %367 = select i1 %366, i32 0, i32 528
  %368 = icmp eq i32 %17, 0
  %369 = select i1 %368, i32 0, i32 1056
  %370 = or disjoint i32 %369, %30
  %371 = xor i32 %367, %370
  %372 = xor i32 %371, %160
  %373 = or disjoint i32 %372, %364
  %374 = xor i32 %373, 32
  %375 = shl nuw nsw i32 %16, 2
  %376 = shl nuw nsw i32 %17, 1
  %377 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 4096), i32 %375
  %378 = getelementptr inbounds nuw i8, ptr addrspace(3) %377, i32 %376
  %379 = getelementptr inbounds nuw i8, ptr addrspace(3) %377, i32 %19
  %380 = shl nuw nsw i32 %16, 1
  %381 = shl nuw nsw i32 %30, 5
  %gep62 = getelementptr inbounds nuw i8, ptr addrspace(3) %invariant.gep61, i32 %381
  %382 = getelementptr inbounds nuw i8, ptr addrspace(3) %gep62, i32 %380
  %383 = getelementptr inbounds nuw i8, ptr addrspace(3) %382, i32 64
  %384 = getelementptr inbounds nuw i8, ptr addrspace(3) %382, i32 128
  %385 = getelementptr inbounds nuw i8, ptr addrspace(3) %382, i32 192
  %386 = getelementptr inbounds nuw i8, ptr addrspace(3) %382, i32 256
  %387 = getelementptr inbounds nuw i8, ptr addrspace(3) %382, i32 320
  %388 = getelementptr inbounds nuw i8, ptr addrspace(3) %382, i32 384
  %389 = getelementptr inbounds nuw i8, ptr addrspace(3) %382, i32 448
  %390 = getelementptr inbounds nuw i8, ptr addrspace(3) %382, i32 1024
  %391 = getelementptr inbounds nuw i8, ptr addrspace(3) %382, i32 1088
  %392 = getelementptr inbounds nuw i8, ptr addrspace(3) %382, i32 1152
  %393 = getelementptr inbounds nuw i8, ptr addrspace(3) %382, i32 1216
  %394 = getelementptr inbounds nuw i8, ptr addrspace(3) %382, i32 1280
  %395 = getelementptr inbounds nuw i8, ptr addrspace(3) %382, i32 1344
  %396 = getelementptr inbounds nuw i8, ptr addrspace(3) %382, i32 1408
  %397 = getelementptr inbounds nuw i8, ptr addrspace(3) %382, i32 1472
  %398 = lshr exact i32 %19, 1
  %399 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 4096), i32 %381
  %400 = getelementptr inbounds nuw i8, ptr addrspace(3) %399, i32 %398
  %401 = getelementptr inbounds nuw i8, ptr addrspace(3) %400, i32 %380
  %402 = getelementptr inbounds nuw i8, ptr addrspace(3) %401, i32 64
  %403 = getelementptr inbounds nuw i8, ptr addrspace(3) %401, i32 128
  %404 = getelementptr inbounds nuw i8, ptr addrspace(3) %401, i32 192
  %405 = getelementptr inbounds nuw i8, ptr addrspace(3) %401, i32 256
  %406 = getelementptr inbounds nuw i8, ptr addrspace(3) %401, i32 320
  %407 = getelementptr inbounds nuw i8, ptr addrspace(3) %401, i32 384
  %408 = getelementptr inbounds nuw i8, ptr addrspace(3) %401, i32 448
  %409 = getelementptr inbounds nuw i8, ptr addrspace(3) %401, i32 1024
  %410 = getelementptr inbounds nuw i8, ptr addrspace(3) %401, i32 1088
  %411 = getelementptr inbounds nuw i8, ptr addrspace(3) %401, i32 1152
  %412 = getelementptr inbounds nuw i8, ptr addrspace(3) %401, i32 1216
  %413 = getelementptr inbounds nuw i8, ptr addrspace(3) %401, i32 1280
  %414 = getelementptr inbounds nuw i8, ptr addrspace(3) %401, i32 1344
  %415 = getelementptr inbounds nuw i8, ptr addrspace(3) %401, i32 1408
  %416 = getelementptr inbounds nuw i8, ptr addrspace(3) %401, i32 1472
  %417 = or disjoint i32 %22, 32
  %418 = or disjoint i32 %22, 36
  %419 = or disjoint i32 %22, 40
  %420 = or disjoint i32 %22, 44
  %421 = or disjoint i32 %22, 48
  %422 = or disjoint i32 %22, 52
  %423 = or disjoint i32 %22, 56
  %424 = or disjoint i32 %22, 60
  %425 = or disjoint i32 %47, 32
  %426 = or disjoint i32 %47, 33
  %427 = or disjoint i32 %47, 34
  %428 = or disjoint i32 %47, 35
  %429 = or disjoint i32 %47, 48
  %430 = or disjoint i32 %47, 49
  %431 = or disjoint i32 %47, 50
  %432 = or disjoint i32 %47, 51
  %433 = icmp slt i32 %417, %4
  %434 = icmp slt i32 %418, %4
  %435 = icmp slt i32 %419, %4
  %436 = icmp slt i32 %420, %4
  %437 = icmp slt i32 %421, %4
  %438 = icmp slt i32 %422, %4
  %439 = icmp slt i32 %423, %4
  %440 = icmp slt i32 %424, %4
  %441 = icmp slt i32 %31, %4
  %442 = icmp slt i32 %32, %4
  %443 = icmp slt i32 %33, %4
  %444 = icmp slt i32 %34, %4
  %445 = icmp slt i32 %35, %4
  %446 = icmp slt i32 %36, %4
  %447 = icmp slt i32 %37, %4
  %448 = icmp slt i32 %38, %4
  %449 = icmp slt i32 %39, %4
  %450 = icmp slt i32 %40, %4
  %451 = icmp slt i32 %41, %4
  %452 = icmp slt i32 %42, %4
  %453 = icmp slt i32 %43, %4
  %454 = icmp slt i32 %44, %4
  %455 = icmp slt i32 %45, %4
  %456 = icmp slt i32 %46, %4
  %457 = shl nuw nsw i32 %418, 5
  %458 = shl nuw nsw i32 %419, 5
  %459 = shl nuw nsw i32 %420, 5
  %460 = shl nuw nsw i32 %421, 5
  %461 = shl nuw nsw i32 %422, 5
  %462 = shl nuw nsw i32 %423, 5
  %463 = shl nuw nsw i32 %424, 5
  %464 = zext nneg i32 %457 to i64
  %465 = zext nneg i32 %458 to i64
  %466 = zext nneg i32 %459 to i64
  %467 = zext nneg i32 %460 to i64
  %468 = zext nneg i32 %461 to i64
  %469 = zext nneg i32 %462 to i64
  %470 = zext nneg i32 %463 to i64
  %gep.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %464
  %gep32.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %465
  %gep34.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %466
  %gep36.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %467
  %gep38.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %468
  %gep40.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %469
  %gep42.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %470
  br i1 %433, label %471, label %475

471:                                              ; preds = %.lr.ph
  %472 = shl nuw nsw i32 %417, 5
  %473 = zext nneg i32 %472 to i64
  %gep44.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %473
  %474 = load <1 x half>, ptr addrspace(1) %gep44.peel, align 2
  br label %475

475:                                              ; preds = %471, %.lr.ph
  %476 = phi <1 x half> [ %474, %471 ], [ zeroinitializer, %.lr.ph ]
  br i1 %434, label %477, label %479

477:                                              ; preds = %475
  %478 = load <1 x half>, ptr addrspace(1) %gep.peel, align 2
  br label %479

479:                                              ; preds = %477, %475
  %480 = phi <1 x half> [ %478, %477 ], [ zeroinitializer, %475 ]
  br i1 %435, label %481, label %483

481:                                              ; preds = %479
  %482 = load <1 x half>, ptr addrspace(1) %gep32.peel, align 2
  br label %483

483:                                              ; preds = %481, %479
  %484 = phi <1 x half> [ %482, %481 ], [ zeroinitializer, %479 ]
  br i1 %436, label %485, label %487

485:                                              ; preds = %483
  %486 = load <1 x half>, ptr addrspace(1) %gep34.peel, align 2
  br label %487

487:                                              ; preds = %485, %483
  %488 = phi <1 x half> [ %486, %485 ], [ zeroinitializer, %483 ]
  br i1 %437, label %489, label %491

489:                                              ; preds = %487
  %490 = load <1 x half>, ptr addrspace(1) %gep36.peel, align 2
  br label %491

491:                                              ; preds = %489, %487
  %492 = phi <1 x half> [ %490, %489 ], [ zeroinitializer, %487 ]
  br i1 %438, label %493, label %495

493:                                              ; preds = %491
  %494 = load <1 x half>, ptr addrspace(1) %gep38.peel, align 2
  br label %495

495:                                              ; preds = %493, %491
  %496 = phi <1 x half> [ %494, %493 ], [ zeroinitializer, %491 ]
  br i1 %439, label %497, label %499

497:                                              ; preds = %495
  %498 = load <1 x half>, ptr addrspace(1) %gep40.peel, align 2
  br label %499

499:                                              ; preds = %497, %495
  %500 = phi <1 x half> [ %498, %497 ], [ zeroinitializer, %495 ]
  br i1 %440, label %501, label %503

501:                                              ; preds = %499
  %502 = load <1 x half>, ptr addrspace(1) %gep42.peel, align 2
  br label %503

503:                                              ; preds = %501, %499
  %504 = phi <1 x half> [ %502, %501 ], [ zeroinitializer, %499 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %505 = load <8 x half>, ptr addrspace(3) %358, align 16
  %506 = load <8 x half>, ptr addrspace(3) %359, align 16
  %507 = load <8 x half>, ptr addrspace(3) %361, align 16
  %508 = load <8 x half>, ptr addrspace(3) %362, align 16
  %509 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %505, <8 x half> %166, <8 x float> zeroinitializer)
  %510 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %507, <8 x half> %169, <8 x float> %509)
  %511 = extractelement <8 x float> %510, i64 0
  %512 = extractelement <8 x float> %510, i64 1
  %513 = extractelement <8 x float> %510, i64 2
  %514 = extractelement <8 x float> %510, i64 3
  %515 = extractelement <8 x float> %510, i64 4
  %516 = extractelement <8 x float> %510, i64 5
  %517 = extractelement <8 x float> %510, i64 6
  %518 = extractelement <8 x float> %510, i64 7
  %519 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %506, <8 x half> %166, <8 x float> zeroinitializer)
  %520 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %508, <8 x half> %169, <8 x float> %519)
  %521 = extractelement <8 x float> %520, i64 0
  %522 = extractelement <8 x float> %520, i64 1
  %523 = extractelement <8 x float> %520, i64 2
  %524 = extractelement <8 x float> %520, i64 3
  %525 = extractelement <8 x float> %520, i64 4
  %526 = extractelement <8 x float> %520, i64 5
  %527 = extractelement <8 x float> %520, i64 6
  %528 = extractelement <8 x float> %520, i64 7
  %529 = fmul float %5, %511
  %530 = fmul float %5, %512
  %531 = fmul float %5, %513
  %532 = fmul float %5, %514
  %533 = fmul float %5, %515
  %534 = fmul float %5, %516
  %535 = fmul float %5, %517
  %536 = fmul float %5, %518
  %537 = fmul float %5, %521
  %538 = fmul float %5, %522
  %539 = fmul float %5, %523
  %540 = fmul float %5, %524
  %541 = fmul float %5, %525
  %542 = fmul float %5, %526
  %543 = fmul float %5, %527
  %544 = fmul float %5, %528
  %545 = icmp sle i32 %31, %56
  %546 = icmp slt i32 %31, %56
  %547 = icmp sle i32 %33, %56
  %548 = icmp sle i32 %34, %56
  %549 = icmp sle i32 %35, %56
  %550 = icmp sle i32 %36, %56
  %551 = icmp sle i32 %37, %56
  %552 = icmp sle i32 %38, %56
  %553 = icmp sle i32 %39, %56
  %554 = icmp sle i32 %40, %56
  %555 = icmp sle i32 %41, %56
  %556 = icmp sle i32 %42, %56
  %557 = icmp sle i32 %43, %56
  %558 = icmp sle i32 %44, %56
  %559 = icmp sle i32 %45, %56
  %560 = icmp sle i32 %46, %56
  %561 = and i1 %545, %441
  %562 = and i1 %546, %442
  %563 = and i1 %547, %443
  %564 = and i1 %548, %444
  %565 = and i1 %549, %445
  %566 = and i1 %550, %446
  %567 = and i1 %551, %447
  %568 = and i1 %552, %448
  %569 = and i1 %553, %449
  %570 = and i1 %554, %450
  %571 = and i1 %555, %451
  %572 = and i1 %556, %452
  %573 = and i1 %557, %453
  %574 = and i1 %558, %454
  %575 = and i1 %559, %455
  %576 = and i1 %560, %456
  %577 = select i1 %561, float %529, float -1.000000e+30
  %578 = select i1 %562, float %530, float -1.000000e+30
  %579 = select i1 %563, float %531, float -1.000000e+30
  %580 = select i1 %564, float %532, float -1.000000e+30
  %581 = select i1 %565, float %533, float -1.000000e+30
  %582 = select i1 %566, float %534, float -1.000000e+30
  %583 = select i1 %567, float %535, float -1.000000e+30
  %584 = select i1 %568, float %536, float -1.000000e+30
  %585 = select i1 %569, float %537, float -1.000000e+30
  %586 = select i1 %570, float %538, float -1.000000e+30
  %587 = select i1 %571, float %539, float -1.000000e+30
  %588 = select i1 %572, float %540, float -1.000000e+30
  %589 = select i1 %573, float %541, float -1.000000e+30
  %590 = select i1 %574, float %542, float -1.000000e+30
  %591 = select i1 %575, float %543, float -1.000000e+30
  %592 = select i1 %576, float %544, float -1.000000e+30
  %593 = tail call float @llvm.maxnum.f32(float %577, float %578)
  %594 = tail call float @llvm.maxnum.f32(float %593, float %579)
  %595 = tail call float @llvm.maxnum.f32(float %580, float %581)
  %596 = tail call float @llvm.maxnum.f32(float %595, float %582)
  %597 = tail call float @llvm.maxnum.f32(float %583, float %584)
  %598 = tail call float @llvm.maxnum.f32(float %597, float %585)
  %599 = tail call float @llvm.maxnum.f32(float %586, float %587)
  %600 = tail call float @llvm.maxnum.f32(float %599, float %588)
  %601 = tail call float @llvm.maxnum.f32(float %589, float %590)
  %602 = tail call float @llvm.maxnum.f32(float %601, float %591)
  %603 = tail call float @llvm.maxnum.f32(float %594, float %596)
  %604 = tail call float @llvm.maxnum.f32(float %603, float %598)
  %605 = tail call float @llvm.maxnum.f32(float %600, float %602)
  %606 = tail call float @llvm.maxnum.f32(float %605, float %592)
  %607 = tail call float @llvm.maxnum.f32(float %604, float %606)
  %608 = bitcast float %607 to i32
  %609 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %608, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %610 = bitcast i32 %609 to float
  %611 = tail call float @llvm.maxnum.f32(float %607, float %610)
  %612 = tail call float @llvm.maxnum.f32(float %611, float -1.000000e+30)
  %613 = fsub float %577, %612
  %614 = fsub float %578, %612
  %615 = fsub float %579, %612
  %616 = fsub float %580, %612
  %617 = fsub float %581, %612
  %618 = fsub float %582, %612
  %619 = fsub float %583, %612
  %620 = fsub float %584, %612
  %621 = fsub float %585, %612
  %622 = fsub float %586, %612
  %623 = fsub float %587, %612
  %624 = fsub float %588, %612
  %625 = fsub float %589, %612
  %626 = fsub float %590, %612
  %627 = fsub float %591, %612
  %628 = fsub float %592, %612
  %629 = fmul float %613, f0x3FB8AA3B
  %630 = tail call float @llvm.exp2.f32(float %629)
  %631 = fmul float %614, f0x3FB8AA3B
  %632 = tail call float @llvm.exp2.f32(float %631)
  %633 = fmul float %615, f0x3FB8AA3B
  %634 = tail call float @llvm.exp2.f32(float %633)
  %635 = fmul float %616, f0x3FB8AA3B
  %636 = tail call float @llvm.exp2.f32(float %635)
  %637 = fmul float %617, f0x3FB8AA3B
  %638 = tail call float @llvm.exp2.f32(float %637)
  %639 = fmul float %618, f0x3FB8AA3B
  %640 = tail call float @llvm.exp2.f32(float %639)
  %641 = fmul float %619, f0x3FB8AA3B
  %642 = tail call float @llvm.exp2.f32(float %641)
  %643 = fmul float %620, f0x3FB8AA3B
  %644 = tail call float @llvm.exp2.f32(float %643)
  %645 = fmul float %621, f0x3FB8AA3B
  %646 = tail call float @llvm.exp2.f32(float %645)
  %647 = fmul float %622, f0x3FB8AA3B
  %648 = tail call float @llvm.exp2.f32(float %647)
  %649 = fmul float %623, f0x3FB8AA3B
  %650 = tail call float @llvm.exp2.f32(float %649)
  %651 = fmul float %624, f0x3FB8AA3B
  %652 = tail call float @llvm.exp2.f32(float %651)
  %653 = fmul float %625, f0x3FB8AA3B
  %654 = tail call float @llvm.exp2.f32(float %653)
  %655 = fmul float %626, f0x3FB8AA3B
  %656 = tail call float @llvm.exp2.f32(float %655)
  %657 = fmul float %627, f0x3FB8AA3B
  %658 = tail call float @llvm.exp2.f32(float %657)
  %659 = fmul float %628, f0x3FB8AA3B
  %660 = tail call float @llvm.exp2.f32(float %659)
  %661 = fsub nnan float -1.000000e+30, %612
  %662 = fmul nnan float %661, f0x3FB8AA3B
  %663 = tail call float @llvm.exp2.f32(float %662)
  %664 = fmul float %663, 0.000000e+00
  %665 = fadd float %630, %632
  %666 = fadd float %634, %636
  %667 = fadd float %638, %640
  %668 = fadd float %642, %644
  %669 = fadd float %646, %648
  %670 = fadd float %650, %652
  %671 = fadd float %654, %656
  %672 = fadd float %658, %660
  %673 = fadd float %665, %666
  %674 = fadd float %667, %668
  %675 = fadd float %669, %670
  %676 = fadd float %671, %672
  %677 = fadd float %673, %674
  %678 = fadd float %675, %676
  %679 = fadd float %677, %678
  %680 = bitcast float %679 to i32
  %681 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %680, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %682 = bitcast i32 %681 to float
  %683 = fadd float %679, %682
  %684 = fadd float %664, %683
  %685 = icmp slt i32 %425, %4
  %686 = icmp slt i32 %426, %4
  %687 = icmp slt i32 %427, %4
  %688 = icmp slt i32 %428, %4
  %689 = icmp slt i32 %429, %4
  %690 = icmp slt i32 %430, %4
  %691 = icmp slt i32 %431, %4
  %692 = icmp slt i32 %432, %4
  %693 = shl nuw nsw i32 %426, 5
  %694 = shl nuw nsw i32 %427, 5
  %695 = shl nuw nsw i32 %428, 5
  %696 = shl nuw nsw i32 %429, 5
  %697 = shl nuw nsw i32 %430, 5
  %698 = shl nuw nsw i32 %431, 5
  %699 = shl nuw nsw i32 %432, 5
  %700 = zext nneg i32 %693 to i64
  %701 = zext nneg i32 %694 to i64
  %702 = zext nneg i32 %695 to i64
  %703 = zext nneg i32 %696 to i64
  %704 = zext nneg i32 %697 to i64
  %705 = zext nneg i32 %698 to i64
  %706 = zext nneg i32 %699 to i64
  %gep46.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep45, i64 %700
  %gep48.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep45, i64 %701
  %gep50.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep45, i64 %702
  %gep52.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep45, i64 %703
  %gep54.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep45, i64 %704
  %gep56.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep45, i64 %705
  %gep58.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep45, i64 %706
  br i1 %685, label %707, label %711

707:                                              ; preds = %503
  %708 = shl nuw nsw i32 %425, 5
  %709 = zext nneg i32 %708 to i64
  %gep60.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep45, i64 %709
  %710 = load <1 x half>, ptr addrspace(1) %gep60.peel, align 2
  br label %711

711:                                              ; preds = %707, %503
  %712 = phi <1 x half> [ %710, %707 ], [ zeroinitializer, %503 ]
  %713 = extractelement <1 x half> %712, i64 0
  br i1 %686, label %714, label %716

714:                                              ; preds = %711
  %715 = load <1 x half>, ptr addrspace(1) %gep46.peel, align 2
  br label %716

716:                                              ; preds = %714, %711
  %717 = phi <1 x half> [ %715, %714 ], [ zeroinitializer, %711 ]
  %718 = extractelement <1 x half> %717, i64 0
  br i1 %687, label %719, label %721

719:                                              ; preds = %716
  %720 = load <1 x half>, ptr addrspace(1) %gep48.peel, align 2
  br label %721

721:                                              ; preds = %719, %716
  %722 = phi <1 x half> [ %720, %719 ], [ zeroinitializer, %716 ]
  %723 = extractelement <1 x half> %722, i64 0
  br i1 %688, label %724, label %726

724:                                              ; preds = %721
  %725 = load <1 x half>, ptr addrspace(1) %gep50.peel, align 2
  br label %726

726:                                              ; preds = %724, %721
  %727 = phi <1 x half> [ %725, %724 ], [ zeroinitializer, %721 ]
  %728 = extractelement <1 x half> %727, i64 0
  br i1 %689, label %729, label %731

729:                                              ; preds = %726
  %730 = load <1 x half>, ptr addrspace(1) %gep52.peel, align 2
  br label %731

731:                                              ; preds = %729, %726
  %732 = phi <1 x half> [ %730, %729 ], [ zeroinitializer, %726 ]
  %733 = extractelement <1 x half> %732, i64 0
  br i1 %690, label %734, label %736

734:                                              ; preds = %731
  %735 = load <1 x half>, ptr addrspace(1) %gep54.peel, align 2
  br label %736

736:                                              ; preds = %734, %731
  %737 = phi <1 x half> [ %735, %734 ], [ zeroinitializer, %731 ]
  %738 = extractelement <1 x half> %737, i64 0
  br i1 %691, label %739, label %741

739:                                              ; preds = %736
  %740 = load <1 x half>, ptr addrspace(1) %gep56.peel, align 2
  br label %741

741:                                              ; preds = %739, %736
  %742 = phi <1 x half> [ %740, %739 ], [ zeroinitializer, %736 ]
  %743 = extractelement <1 x half> %742, i64 0
  br i1 %692, label %744, label %747

744:                                              ; preds = %741
  %745 = load <1 x half>, ptr addrspace(1) %gep58.peel, align 2
  %746 = shufflevector <1 x half> %745, <1 x half> poison, <4 x i32> <i32 0, i32 poison, i32 poison, i32 poison>
  br label %747

747:                                              ; preds = %744, %741
  %748 = phi <4 x half> [ %746, %744 ], [ <half 0.000000e+00, half undef, half undef, half undef>, %741 ]
  %749 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %373
  %750 = load <8 x half>, ptr addrspace(3) %749, align 16
  %751 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %374
  %752 = load <8 x half>, ptr addrspace(3) %751, align 16
  %753 = insertelement <1 x float> poison, float %663, i64 0
  store <1 x float> %753, ptr addrspace(3) %378, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %754 = load <1 x float>, ptr addrspace(3) %379, align 4
  %755 = extractelement <1 x float> %754, i64 0
  %756 = fmul float %755, 0.000000e+00
  %757 = fptrunc float %630 to half
  %758 = fptrunc float %632 to half
  %759 = fptrunc float %634 to half
  %760 = fptrunc float %636 to half
  %761 = fptrunc float %638 to half
  %762 = fptrunc float %640 to half
  %763 = fptrunc float %642 to half
  %764 = fptrunc float %644 to half
  %765 = fptrunc float %646 to half
  %766 = fptrunc float %648 to half
  %767 = fptrunc float %650 to half
  %768 = fptrunc float %652 to half
  %769 = fptrunc float %654 to half
  %770 = fptrunc float %656 to half
  %771 = fptrunc float %658 to half
  %772 = fptrunc float %660 to half
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %773 = insertelement <1 x half> poison, half %757, i64 0
  store <1 x half> %773, ptr addrspace(3) %382, align 2
  %774 = insertelement <1 x half> poison, half %758, i64 0
  store <1 x half> %774, ptr addrspace(3) %383, align 2
  %775 = insertelement <1 x half> poison, half %759, i64 0
  store <1 x half> %775, ptr addrspace(3) %384, align 2
  %776 = insertelement <1 x half> poison, half %760, i64 0
  store <1 x half> %776, ptr addrspace(3) %385, align 2
  %777 = insertelement <1 x half> poison, half %761, i64 0
  store <1 x half> %777, ptr addrspace(3) %386, align 2
  %778 = insertelement <1 x half> poison, half %762, i64 0
  store <1 x half> %778, ptr addrspace(3) %387, align 2
  %779 = insertelement <1 x half> poison, half %763, i64 0
  store <1 x half> %779, ptr addrspace(3) %388, align 2
  %780 = insertelement <1 x half> poison, half %764, i64 0
  store <1 x half> %780, ptr addrspace(3) %389, align 2
  %781 = insertelement <1 x half> poison, half %765, i64 0
  store <1 x half> %781, ptr addrspace(3) %390, align 2
  %782 = insertelement <1 x half> poison, half %766, i64 0
  store <1 x half> %782, ptr addrspace(3) %391, align 2
  %783 = insertelement <1 x half> poison, half %767, i64 0
  store <1 x half> %783, ptr addrspace(3) %392, align 2
  %784 = insertelement <1 x half> poison, half %768, i64 0
  store <1 x half> %784, ptr addrspace(3) %393, align 2
  %785 = insertelement <1 x half> poison, half %769, i64 0
  store <1 x half> %785, ptr addrspace(3) %394, align 2
  %786 = insertelement <1 x half> poison, half %770, i64 0
  store <1 x half> %786, ptr addrspace(3) %395, align 2
  %787 = insertelement <1 x half> poison, half %771, i64 0
  store <1 x half> %787, ptr addrspace(3) %396, align 2
  %788 = insertelement <1 x half> poison, half %772, i64 0
  store <1 x half> %788, ptr addrspace(3) %397, align 2
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %789 = load <1 x half>, ptr addrspace(3) %401, align 2
  %790 = load <1 x half>, ptr addrspace(3) %402, align 2
  %791 = load <1 x half>, ptr addrspace(3) %403, align 2
  %792 = shufflevector <1 x half> %791, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %793 = load <1 x half>, ptr addrspace(3) %404, align 2
  %794 = shufflevector <1 x half> %793, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %795 = load <1 x half>, ptr addrspace(3) %405, align 2
  %796 = shufflevector <1 x half> %795, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %797 = load <1 x half>, ptr addrspace(3) %406, align 2
  %798 = shufflevector <1 x half> %797, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %799 = load <1 x half>, ptr addrspace(3) %407, align 2
  %800 = shufflevector <1 x half> %799, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %801 = load <1 x half>, ptr addrspace(3) %408, align 2
  %802 = shufflevector <1 x half> %801, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %803 = load <1 x half>, ptr addrspace(3) %409, align 2
  %804 = load <1 x half>, ptr addrspace(3) %410, align 2
  %805 = load <1 x half>, ptr addrspace(3) %411, align 2
  %806 = shufflevector <1 x half> %805, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %807 = load <1 x half>, ptr addrspace(3) %412, align 2
  %808 = shufflevector <1 x half> %807, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %809 = load <1 x half>, ptr addrspace(3) %413, align 2
  %810 = shufflevector <1 x half> %809, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %811 = load <1 x half>, ptr addrspace(3) %414, align 2
  %812 = shufflevector <1 x half> %811, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %813 = load <1 x half>, ptr addrspace(3) %415, align 2
  %814 = shufflevector <1 x half> %813, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %815 = load <1 x half>, ptr addrspace(3) %416, align 2
  %816 = shufflevector <1 x half> %815, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %817 = insertelement <8 x float> poison, float %756, i64 0
  %818 = shufflevector <8 x float> %817, <8 x float> poison, <8 x i32> zeroinitializer
  %819 = shufflevector <1 x half> %789, <1 x half> %790, <8 x i32> <i32 0, i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %820 = shufflevector <8 x half> %819, <8 x half> %792, <8 x i32> <i32 0, i32 1, i32 8, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %821 = shufflevector <8 x half> %820, <8 x half> %794, <8 x i32> <i32 0, i32 1, i32 2, i32 8, i32 poison, i32 poison, i32 poison, i32 poison>
  %822 = shufflevector <8 x half> %821, <8 x half> %796, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 poison, i32 poison, i32 poison>
  %823 = shufflevector <8 x half> %822, <8 x half> %798, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 8, i32 poison, i32 poison>
  %824 = shufflevector <8 x half> %823, <8 x half> %800, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 8, i32 poison>
  %825 = shufflevector <8 x half> %824, <8 x half> %802, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 8>
  %826 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %750, <8 x half> %825, <8 x float> %818)
  %827 = shufflevector <1 x half> %803, <1 x half> %804, <8 x i32> <i32 0, i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %828 = shufflevector <8 x half> %827, <8 x half> %806, <8 x i32> <i32 0, i32 1, i32 8, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %829 = shufflevector <8 x half> %828, <8 x half> %808, <8 x i32> <i32 0, i32 1, i32 2, i32 8, i32 poison, i32 poison, i32 poison, i32 poison>
  %830 = shufflevector <8 x half> %829, <8 x half> %810, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 poison, i32 poison, i32 poison>
  %831 = shufflevector <8 x half> %830, <8 x half> %812, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 8, i32 poison, i32 poison>
  %832 = shufflevector <8 x half> %831, <8 x half> %814, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 8, i32 poison>
  %833 = shufflevector <8 x half> %832, <8 x half> %816, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 8>
  %834 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %752, <8 x half> %833, <8 x float> %826)
  %835 = extractelement <8 x float> %834, i64 0
  %836 = extractelement <8 x float> %834, i64 1
  %837 = extractelement <8 x float> %834, i64 2
  %838 = extractelement <8 x float> %834, i64 3
  %839 = extractelement <8 x float> %834, i64 4
  %840 = extractelement <8 x float> %834, i64 5
  %841 = extractelement <8 x float> %834, i64 6
  %842 = extractelement <8 x float> %834, i64 7
  store <1 x half> %476, ptr addrspace(3) %149, align 2
  store <1 x half> %484, ptr addrspace(3) %150, align 2
  store <1 x half> %492, ptr addrspace(3) %151, align 2
  store <1 x half> %500, ptr addrspace(3) %152, align 2
  store <1 x half> %480, ptr addrspace(3) %154, align 2
  store <1 x half> %488, ptr addrspace(3) %155, align 2
  store <1 x half> %496, ptr addrspace(3) %156, align 2
  store <1 x half> %504, ptr addrspace(3) %157, align 2
  %843 = insertelement <4 x half> poison, half %713, i64 0
  %844 = insertelement <4 x half> %843, half %718, i64 1
  %845 = insertelement <4 x half> %844, half %723, i64 2
  %846 = insertelement <4 x half> %845, half %728, i64 3
  store <4 x half> %846, ptr addrspace(3) %343, align 8
  %847 = insertelement <4 x half> poison, half %733, i64 0
  %848 = insertelement <4 x half> %847, half %738, i64 1
  %849 = insertelement <4 x half> %848, half %743, i64 2
  %850 = shufflevector <4 x half> %849, <4 x half> %748, <4 x i32> <i32 0, i32 1, i32 2, i32 4>
  store <4 x half> %850, ptr addrspace(3) %349, align 8
  %851 = icmp samesign ugt i32 %354, 32
  br i1 %851, label %.peel.next, label %._crit_edge

.peel.next:                                       ; preds = %747
  %852 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %373
  %853 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %374
  br label %854

854:                                              ; preds = %.peel.next, %1213
  %855 = phi float [ %835, %.peel.next ], [ %1312, %1213 ]
  %856 = phi float [ %836, %.peel.next ], [ %1313, %1213 ]
  %857 = phi float [ %837, %.peel.next ], [ %1314, %1213 ]
  %858 = phi float [ %838, %.peel.next ], [ %1315, %1213 ]
  %859 = phi float [ %839, %.peel.next ], [ %1316, %1213 ]
  %860 = phi float [ %840, %.peel.next ], [ %1317, %1213 ]
  %861 = phi float [ %841, %.peel.next ], [ %1318, %1213 ]
  %862 = phi float [ %842, %.peel.next ], [ %1319, %1213 ]
  %863 = phi float [ %684, %.peel.next ], [ %1150, %1213 ]
  %864 = phi float [ %612, %.peel.next ], [ %1078, %1213 ]
  %865 = phi i32 [ 32, %.peel.next ], [ %866, %1213 ]
  %866 = add i32 %865, 32
  %867 = or disjoint i32 %866, %22
  %868 = or disjoint i32 %866, %23
  %869 = or disjoint i32 %866, %24
  %870 = or disjoint i32 %866, %25
  %871 = or disjoint i32 %866, %26
  %872 = or disjoint i32 %866, %27
  %873 = or disjoint i32 %866, %28
  %874 = or disjoint i32 %866, %29
  %875 = or disjoint i32 %865, %31
  %876 = or disjoint i32 %865, %32
  %877 = or disjoint i32 %865, %33
  %878 = or disjoint i32 %865, %34
  %879 = or disjoint i32 %865, %35
  %880 = or disjoint i32 %865, %36
  %881 = or disjoint i32 %865, %37
  %882 = or disjoint i32 %865, %38
  %883 = or disjoint i32 %865, %39
  %884 = or disjoint i32 %865, %40
  %885 = or disjoint i32 %865, %41
  %886 = or disjoint i32 %865, %42
  %887 = or disjoint i32 %865, %43
  %888 = or disjoint i32 %865, %44
  %889 = or disjoint i32 %865, %45
  %890 = or disjoint i32 %865, %46
  %891 = or disjoint i32 %866, %47
  %892 = or disjoint i32 %866, %48
  %893 = or disjoint i32 %866, %49
  %894 = or disjoint i32 %866, %50
  %895 = or disjoint i32 %866, %51
  %896 = or disjoint i32 %866, %52
  %897 = or disjoint i32 %866, %53
  %898 = or disjoint i32 %866, %54
  %899 = icmp slt i32 %867, %4
  %900 = icmp slt i32 %868, %4
  %901 = icmp slt i32 %869, %4
  %902 = icmp slt i32 %870, %4
  %903 = icmp slt i32 %871, %4
  %904 = icmp slt i32 %872, %4
  %905 = icmp slt i32 %873, %4
  %906 = icmp slt i32 %874, %4
  %907 = icmp slt i32 %875, %4
  %908 = icmp slt i32 %876, %4
  %909 = icmp slt i32 %877, %4
  %910 = icmp slt i32 %878, %4
  %911 = icmp slt i32 %879, %4
  %912 = icmp slt i32 %880, %4
  %913 = icmp slt i32 %881, %4
  %914 = icmp slt i32 %882, %4
  %915 = icmp slt i32 %883, %4
  %916 = icmp slt i32 %884, %4
  %917 = icmp slt i32 %885, %4
  %918 = icmp slt i32 %886, %4
  %919 = icmp slt i32 %887, %4
  %920 = icmp slt i32 %888, %4
  %921 = icmp slt i32 %889, %4
  %922 = icmp slt i32 %890, %4
  %923 = shl i32 %868, 5
  %924 = shl i32 %869, 5
  %925 = shl i32 %870, 5
  %926 = shl i32 %871, 5
  %927 = shl i32 %872, 5
  %928 = shl i32 %873, 5
  %929 = shl i32 %874, 5
  %930 = sext i32 %923 to i64
  %931 = sext i32 %924 to i64
  %932 = sext i32 %925 to i64
  %933 = sext i32 %926 to i64
  %934 = sext i32 %927 to i64
  %935 = sext i32 %928 to i64
  %936 = sext i32 %929 to i64
  %gep = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %930
  %gep32 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %931
  %gep34 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %932
  %gep36 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %933
  %gep38 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %934
  %gep40 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %935
  %gep42 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %936
  br i1 %899, label %937, label %941

937:                                              ; preds = %854
  %938 = shl i32 %867, 5
  %939 = sext i32 %938 to i64
  %gep44 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %939
  %940 = load <1 x half>, ptr addrspace(1) %gep44, align 2
  br label %941

941:                                              ; preds = %937, %854
  %942 = phi <1 x half> [ %940, %937 ], [ zeroinitializer, %854 ]
  br i1 %900, label %943, label %945

943:                                              ; preds = %941
  %944 = load <1 x half>, ptr addrspace(1) %gep, align 2
  br label %945

945:                                              ; preds = %943, %941
  %946 = phi <1 x half> [ %944, %943 ], [ zeroinitializer, %941 ]
  br i1 %901, label %947, label %949

947:                                              ; preds = %945
  %948 = load <1 x half>, ptr addrspace(1) %gep32, align 2
  br label %949

949:                                              ; preds = %947, %945
  %950 = phi <1 x half> [ %948, %947 ], [ zeroinitializer, %945 ]
  br i1 %902, label %951, label %953

951:                                              ; preds = %949
  %952 = load <1 x half>, ptr addrspace(1) %gep34, align 2
  br label %953

953:                                              ; preds = %951, %949
  %954 = phi <1 x half> [ %952, %951 ], [ zeroinitializer, %949 ]
  br i1 %903, label %955, label %957

955:                                              ; preds = %953
  %956 = load <1 x half>, ptr addrspace(1) %gep36, align 2
  br label %957

957:                                              ; preds = %955, %953
  %958 = phi <1 x half> [ %956, %955 ], [ zeroinitializer, %953 ]
  br i1 %904, label %959, label %961

959:                                              ; preds = %957
  %960 = load <1 x half>, ptr addrspace(1) %gep38, align 2
  br label %961

961:                                              ; preds = %959, %957
  %962 = phi <1 x half> [ %960, %959 ], [ zeroinitializer, %957 ]
  br i1 %905, label %963, label %965

963:                                              ; preds = %961
  %964 = load <1 x half>, ptr addrspace(1) %gep40, align 2
  br label %965

965:                                              ; preds = %963, %961
  %966 = phi <1 x half> [ %964, %963 ], [ zeroinitializer, %961 ]
  br i1 %906, label %967, label %969

967:                                              ; preds = %965
  %968 = load <1 x half>, ptr addrspace(1) %gep42, align 2
  br label %969

969:                                              ; preds = %967, %965
  %970 = phi <1 x half> [ %968, %967 ], [ zeroinitializer, %965 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %971 = load <8 x half>, ptr addrspace(3) %358, align 16
  %972 = load <8 x half>, ptr addrspace(3) %359, align 16
  %973 = load <8 x half>, ptr addrspace(3) %361, align 16
  %974 = load <8 x half>, ptr addrspace(3) %362, align 16
  %975 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %971, <8 x half> %166, <8 x float> zeroinitializer)
  %976 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %973, <8 x half> %169, <8 x float> %975)
  %977 = extractelement <8 x float> %976, i64 0
  %978 = extractelement <8 x float> %976, i64 1
  %979 = extractelement <8 x float> %976, i64 2
  %980 = extractelement <8 x float> %976, i64 3
  %981 = extractelement <8 x float> %976, i64 4
  %982 = extractelement <8 x float> %976, i64 5
  %983 = extractelement <8 x float> %976, i64 6
  %984 = extractelement <8 x float> %976, i64 7
  %985 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %972, <8 x half> %166, <8 x float> zeroinitializer)
  %986 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %974, <8 x half> %169, <8 x float> %985)
  %987 = extractelement <8 x float> %986, i64 0
  %988 = extractelement <8 x float> %986, i64 1
  %989 = extractelement <8 x float> %986, i64 2
  %990 = extractelement <8 x float> %986, i64 3
  %991 = extractelement <8 x float> %986, i64 4
  %992 = extractelement <8 x float> %986, i64 5
  %993 = extractelement <8 x float> %986, i64 6
  %994 = extractelement <8 x float> %986, i64 7
  %995 = fmul float %5, %977
  %996 = fmul float %5, %978
  %997 = fmul float %5, %979
  %998 = fmul float %5, %980
  %999 = fmul float %5, %981
  %1000 = fmul float %5, %982
  %1001 = fmul float %5, %983
  %1002 = fmul float %5, %984
  %1003 = fmul float %5, %987
  %1004 = fmul float %5, %988
  %1005 = fmul float %5, %989
  %1006 = fmul float %5, %990
  %1007 = fmul float %5, %991
  %1008 = fmul float %5, %992
  %1009 = fmul float %5, %993
  %1010 = fmul float %5, %994
  %1011 = icmp sle i32 %875, %56
  %1012 = icmp sle i32 %876, %56
  %1013 = icmp sle i32 %877, %56
  %1014 = icmp sle i32 %878, %56
  %1015 = icmp sle i32 %879, %56
  %1016 = icmp sle i32 %880, %56
  %1017 = icmp sle i32 %881, %56
  %1018 = icmp sle i32 %882, %56
  %1019 = icmp sle i32 %883, %56
  %1020 = icmp sle i32 %884, %56
  %1021 = icmp sle i32 %885, %56
  %1022 = icmp sle i32 %886, %56
  %1023 = icmp sle i32 %887, %56
  %1024 = icmp sle i32 %888, %56
  %1025 = icmp sle i32 %889, %56
  %1026 = icmp sle i32 %890, %56
  %1027 = and i1 %1011, %907
  %1028 = and i1 %1012, %908
  %1029 = and i1 %1013, %909
  %1030 = and i1 %1014, %910
  %1031 = and i1 %1015, %911
  %1032 = and i1 %1016, %912
  %1033 = and i1 %1017, %913
  %1034 = and i1 %1018, %914
  %1035 = and i1 %1019, %915
  %1036 = and i1 %1020, %916
  %1037 = and i1 %1021, %917
  %1038 = and i1 %1022, %918
  %1039 = and i1 %1023, %919
  %1040 = and i1 %1024, %920
  %1041 = and i1 %1025, %921
  %1042 = and i1 %1026, %922
  %1043 = select i1 %1027, float %995, float -1.000000e+30
  %1044 = select i1 %1028, float %996, float -1.000000e+30
  %1045 = select i1 %1029, float %997, float -1.000000e+30
  %1046 = select i1 %1030, float %998, float -1.000000e+30
  %1047 = select i1 %1031, float %999, float -1.000000e+30
  %1048 = select i1 %1032, float %1000, float -1.000000e+30
  %1049 = select i1 %1033, float %1001, float -1.000000e+30
  %1050 = select i1 %1034, float %1002, float -1.000000e+30
  %1051 = select i1 %1035, float %1003, float -1.000000e+30
  %1052 = select i1 %1036, float %1004, float -1.000000e+30
  %1053 = select i1 %1037, float %1005, float -1.000000e+30
  %1054 = select i1 %1038, float %1006, float -1.000000e+30
  %1055 = select i1 %1039, float %1007, float -1.000000e+30
  %1056 = select i1 %1040, float %1008, float -1.000000e+30
  %1057 = select i1 %1041, float %1009, float -1.000000e+30
  %1058 = select i1 %1042, float %1010, float -1.000000e+30
  %1059 = tail call float @llvm.maxnum.f32(float %1043, float %1044)
  %1060 = tail call float @llvm.maxnum.f32(float %1059, float %1045)
  %1061 = tail call float @llvm.maxnum.f32(float %1046, float %1047)
  %1062 = tail call float @llvm.maxnum.f32(float %1061, float %1048)
  %1063 = tail call float @llvm.maxnum.f32(float %1049, float %1050)
  %1064 = tail call float @llvm.maxnum.f32(float %1063, float %1051)
  %1065 = tail call float @llvm.maxnum.f32(float %1052, float %1053)
  %1066 = tail call float @llvm.maxnum.f32(float %1065, float %1054)
  %1067 = tail call float @llvm.maxnum.f32(float %1055, float %1056)
  %1068 = tail call float @llvm.maxnum.f32(float %1067, float %1057)
  %1069 = tail call float @llvm.maxnum.f32(float %1060, float %1062)
  %1070 = tail call float @llvm.maxnum.f32(float %1069, float %1064)
  %1071 = tail call float @llvm.maxnum.f32(float %1066, float %1068)
  %1072 = tail call float @llvm.maxnum.f32(float %1071, float %1058)
  %1073 = tail call float @llvm.maxnum.f32(float %1070, float %1072)
  %1074 = bitcast float %1073 to i32
  %1075 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %1074, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %1076 = bitcast i32 %1075 to float
  %1077 = tail call float @llvm.maxnum.f32(float %1073, float %1076)
  %1078 = tail call float @llvm.maxnum.f32(float %864, float %1077)
  %1079 = fsub float %1043, %1078
  %1080 = fsub float %1044, %1078
  %1081 = fsub float %1045, %1078
  %1082 = fsub float %1046, %1078
  %1083 = fsub float %1047, %1078
  %1084 = fsub float %1048, %1078
  %1085 = fsub float %1049, %1078
  %1086 = fsub float %1050, %1078
  %1087 = fsub float %1051, %1078
  %1088 = fsub float %1052, %1078
  %1089 = fsub float %1053, %1078
  %1090 = fsub float %1054, %1078
  %1091 = fsub float %1055, %1078
  %1092 = fsub float %1056, %1078
  %1093 = fsub float %1057, %1078
  %1094 = fsub float %1058, %1078
  %1095 = fmul float %1079, f0x3FB8AA3B
  %1096 = tail call float @llvm.exp2.f32(float %1095)
  %1097 = fmul float %1080, f0x3FB8AA3B
  %1098 = tail call float @llvm.exp2.f32(float %1097)
  %1099 = fmul float %1081, f0x3FB8AA3B
  %1100 = tail call float @llvm.exp2.f32(float %1099)
  %1101 = fmul float %1082, f0x3FB8AA3B
  %1102 = tail call float @llvm.exp2.f32(float %1101)
  %1103 = fmul float %1083, f0x3FB8AA3B
  %1104 = tail call float @llvm.exp2.f32(float %1103)
  %1105 = fmul float %1084, f0x3FB8AA3B
  %1106 = tail call float @llvm.exp2.f32(float %1105)
  %1107 = fmul float %1085, f0x3FB8AA3B
  %1108 = tail call float @llvm.exp2.f32(float %1107)
  %1109 = fmul float %1086, f0x3FB8AA3B
  %1110 = tail call float @llvm.exp2.f32(float %1109)
  %1111 = fmul float %1087, f0x3FB8AA3B
  %1112 = tail call float @llvm.exp2.f32(float %1111)
  %1113 = fmul float %1088, f0x3FB8AA3B
  %1114 = tail call float @llvm.exp2.f32(float %1113)
  %1115 = fmul float %1089, f0x3FB8AA3B
  %1116 = tail call float @llvm.exp2.f32(float %1115)
  %1117 = fmul float %1090, f0x3FB8AA3B
  %1118 = tail call float @llvm.exp2.f32(float %1117)
  %1119 = fmul float %1091, f0x3FB8AA3B
  %1120 = tail call float @llvm.exp2.f32(float %1119)
  %1121 = fmul float %1092, f0x3FB8AA3B
  %1122 = tail call float @llvm.exp2.f32(float %1121)
  %1123 = fmul float %1093, f0x3FB8AA3B
  %1124 = tail call float @llvm.exp2.f32(float %1123)
  %1125 = fmul float %1094, f0x3FB8AA3B
  %1126 = tail call float @llvm.exp2.f32(float %1125)
  %1127 = fsub float %864, %1078
  %1128 = fmul float %1127, f0x3FB8AA3B
  %1129 = tail call float @llvm.exp2.f32(float %1128)
  %1130 = fmul float %863, %1129
  %1131 = fadd float %1096, %1098
  %1132 = fadd float %1100, %1102
  %1133 = fadd float %1104, %1106
  %1134 = fadd float %1108, %1110
  %1135 = fadd float %1112, %1114
  %1136 = fadd float %1116, %1118
  %1137 = fadd float %1120, %1122
  %1138 = fadd float %1124, %1126
  %1139 = fadd float %1131, %1132
  %1140 = fadd float %1133, %1134
  %1141 = fadd float %1135, %1136
  %1142 = fadd float %1137, %1138
  %1143 = fadd float %1139, %1140
  %1144 = fadd float %1141, %1142
  %1145 = fadd float %1143, %1144
  %1146 = bitcast float %1145 to i32
  %1147 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %1146, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %1148 = bitcast i32 %1147 to float
  %1149 = fadd float %1145, %1148
  %1150 = fadd float %1130, %1149
  %1151 = icmp slt i32 %891, %4
  %1152 = icmp slt i32 %892, %4
  %1153 = icmp slt i32 %893, %4
  %1154 = icmp slt i32 %894, %4
  %1155 = icmp slt i32 %895, %4
  %1156 = icmp slt i32 %896, %4
  %1157 = icmp slt i32 %897, %4
  %1158 = icmp slt i32 %898, %4
  %1159 = shl i32 %892, 5
  %1160 = shl i32 %893, 5
  %1161 = shl i32 %894, 5
  %1162 = shl i32 %895, 5
  %1163 = shl i32 %896, 5
  %1164 = shl i32 %897, 5
  %1165 = shl i32 %898, 5
  %1166 = sext i32 %1159 to i64
  %1167 = sext i32 %1160 to i64
  %1168 = sext i32 %1161 to i64
  %1169 = sext i32 %1162 to i64
  %1170 = sext i32 %1163 to i64
  %1171 = sext i32 %1164 to i64
  %1172 = sext i32 %1165 to i64
  %gep46 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep45, i64 %1166
  %gep48 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep45, i64 %1167
  %gep50 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep45, i64 %1168
  %gep52 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep45, i64 %1169
  %gep54 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep45, i64 %1170
  %gep56 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep45, i64 %1171
  %gep58 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep45, i64 %1172
  br i1 %1151, label %1173, label %1177

1173:                                             ; preds = %969
  %1174 = shl i32 %891, 5
  %1175 = sext i32 %1174 to i64
  %gep60 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep45, i64 %1175
  %1176 = load <1 x half>, ptr addrspace(1) %gep60, align 2
  br label %1177

1177:                                             ; preds = %1173, %969
  %1178 = phi <1 x half> [ %1176, %1173 ], [ zeroinitializer, %969 ]
  %1179 = extractelement <1 x half> %1178, i64 0
  br i1 %1152, label %1180, label %1182

1180:                                             ; preds = %1177
  %1181 = load <1 x half>, ptr addrspace(1) %gep46, align 2
  br label %1182

1182:                                             ; preds = %1180, %1177
  %1183 = phi <1 x half> [ %1181, %1180 ], [ zeroinitializer, %1177 ]
  %1184 = extractelement <1 x half> %1183, i64 0
  br i1 %1153, label %1185, label %1187

1185:                                             ; preds = %1182
  %1186 = load <1 x half>, ptr addrspace(1) %gep48, align 2
  br label %1187

1187:                                             ; preds = %1185, %1182
  %1188 = phi <1 x half> [ %1186, %1185 ], [ zeroinitializer, %1182 ]
  %1189 = extractelement <1 x half> %1188, i64 0
  br i1 %1154, label %1190, label %1192

1190:                                             ; preds = %1187
  %1191 = load <1 x half>, ptr addrspace(1) %gep50, align 2
  br label %1192

1192:                                             ; preds = %1190, %1187
  %1193 = phi <1 x half> [ %1191, %1190 ], [ zeroinitializer, %1187 ]
  %1194 = extractelement <1 x half> %1193, i64 0
  br i1 %1155, label %1195, label %1197

1195:                                             ; preds = %1192
  %1196 = load <1 x half>, ptr addrspace(1) %gep52, align 2
  br label %1197

1197:                                             ; preds = %1195, %1192
  %1198 = phi <1 x half> [ %1196, %1195 ], [ zeroinitializer, %1192 ]
  %1199 = extractelement <1 x half> %1198, i64 0
  br i1 %1156, label %1200, label %1202

1200:                                             ; preds = %1197
  %1201 = load <1 x half>, ptr addrspace(1) %gep54, align 2
  br label %1202

1202:                                             ; preds = %1200, %1197
  %1203 = phi <1 x half> [ %1201, %1200 ], [ zeroinitializer, %1197 ]
  %1204 = extractelement <1 x half> %1203, i64 0
  br i1 %1157, label %1205, label %1207

1205:                                             ; preds = %1202
  %1206 = load <1 x half>, ptr addrspace(1) %gep56, align 2
  br label %1207

1207:                                             ; preds = %1205, %1202
  %1208 = phi <1 x half> [ %1206, %1205 ], [ zeroinitializer, %1202 ]
  %1209 = extractelement <1 x half> %1208, i64 0
  br i1 %1158, label %1210, label %1213

1210:                                             ; preds = %1207
  %1211 = load <1 x half>, ptr addrspace(1) %gep58, align 2
  %1212 = shufflevector <1 x half> %1211, <1 x half> poison, <4 x i32> <i32 0, i32 poison, i32 poison, i32 poison>
  br label %1213

1213:                                             ; preds = %1210, %1207
  %1214 = phi <4 x half> [ %1212, %1210 ], [ <half 0.000000e+00, half undef, half undef, half undef>, %1207 ]
  %1215 = load <8 x half>, ptr addrspace(3) %852, align 16
  %1216 = load <8 x half>, ptr addrspace(3) %853, align 16
  %1217 = insertelement <1 x float> poison, float %1129, i64 0
  store <1 x float> %1217, ptr addrspace(3) %378, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %1218 = load <1 x float>, ptr addrspace(3) %379, align 4
  %1219 = extractelement <1 x float> %1218, i64 0
  %1220 = fmul float %855, %1219
  %1221 = fmul float %856, %1219
  %1222 = fmul float %857, %1219
  %1223 = fmul float %858, %1219
  %1224 = fmul float %859, %1219
  %1225 = fmul float %860, %1219
  %1226 = fmul float %861, %1219
  %1227 = fmul float %862, %1219
  %1228 = fptrunc float %1096 to half
  %1229 = fptrunc float %1098 to half
  %1230 = fptrunc float %1100 to half
  %1231 = fptrunc float %1102 to half
  %1232 = fptrunc float %1104 to half
  %1233 = fptrunc float %1106 to half
  %1234 = fptrunc float %1108 to half
  %1235 = fptrunc float %1110 to half
  %1236 = fptrunc float %1112 to half
  %1237 = fptrunc float %1114 to half
  %1238 = fptrunc float %1116 to half
  %1239 = fptrunc float %1118 to half
  %1240 = fptrunc float %1120 to half
  %1241 = fptrunc float %1122 to half
  %1242 = fptrunc float %1124 to half
  %1243 = fptrunc float %1126 to half
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %1244 = insertelement <1 x half> poison, half %1228, i64 0
  store <1 x half> %1244, ptr addrspace(3) %382, align 2
  %1245 = insertelement <1 x half> poison, half %1229, i64 0
  store <1 x half> %1245, ptr addrspace(3) %383, align 2
  %1246 = insertelement <1 x half> poison, half %1230, i64 0
  store <1 x half> %1246, ptr addrspace(3) %384, align 2
  %1247 = insertelement <1 x half> poison, half %1231, i64 0
  store <1 x half> %1247, ptr addrspace(3) %385, align 2
  %1248 = insertelement <1 x half> poison, half %1232, i64 0
  store <1 x half> %1248, ptr addrspace(3) %386, align 2
  %1249 = insertelement <1 x half> poison, half %1233, i64 0
  store <1 x half> %1249, ptr addrspace(3) %387, align 2
  %1250 = insertelement <1 x half> poison, half %1234, i64 0
  store <1 x half> %1250, ptr addrspace(3) %388, align 2
  %1251 = insertelement <1 x half> poison, half %1235, i64 0
  store <1 x half> %1251, ptr addrspace(3) %389, align 2
  %1252 = insertelement <1 x half> poison, half %1236, i64 0
  store <1 x half> %1252, ptr addrspace(3) %390, align 2
  %1253 = insertelement <1 x half> poison, half %1237, i64 0
  store <1 x half> %1253, ptr addrspace(3) %391, align 2
  %1254 = insertelement <1 x half> poison, half %1238, i64 0
  store <1 x half> %1254, ptr addrspace(3) %392, align 2
  %1255 = insertelement <1 x half> poison, half %1239, i64 0
  store <1 x half> %1255, ptr addrspace(3) %393, align 2
  %1256 = insertelement <1 x half> poison, half %1240, i64 0
  store <1 x half> %1256, ptr addrspace(3) %394, align 2
  %1257 = insertelement <1 x half> poison, half %1241, i64 0
  store <1 x half> %1257, ptr addrspace(3) %395, align 2
  %1258 = insertelement <1 x half> poison, half %1242, i64 0
  store <1 x half> %1258, ptr addrspace(3) %396, align 2
  %1259 = insertelement <1 x half> poison, half %1243, i64 0
  store <1 x half> %1259, ptr addrspace(3) %397, align 2
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %1260 = load <1 x half>, ptr addrspace(3) %401, align 2
  %1261 = load <1 x half>, ptr addrspace(3) %402, align 2
  %1262 = load <1 x half>, ptr addrspace(3) %403, align 2
  %1263 = shufflevector <1 x half> %1262, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1264 = load <1 x half>, ptr addrspace(3) %404, align 2
  %1265 = shufflevector <1 x half> %1264, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1266 = load <1 x half>, ptr addrspace(3) %405, align 2
  %1267 = shufflevector <1 x half> %1266, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1268 = load <1 x half>, ptr addrspace(3) %406, align 2
  %1269 = shufflevector <1 x half> %1268, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1270 = load <1 x half>, ptr addrspace(3) %407, align 2
  %1271 = shufflevector <1 x half> %1270, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1272 = load <1 x half>, ptr addrspace(3) %408, align 2
  %1273 = shufflevector <1 x half> %1272, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1274 = load <1 x half>, ptr addrspace(3) %409, align 2
  %1275 = load <1 x half>, ptr addrspace(3) %410, align 2
  %1276 = load <1 x half>, ptr addrspace(3) %411, align 2
  %1277 = shufflevector <1 x half> %1276, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1278 = load <1 x half>, ptr addrspace(3) %412, align 2
  %1279 = shufflevector <1 x half> %1278, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1280 = load <1 x half>, ptr addrspace(3) %413, align 2
  %1281 = shufflevector <1 x half> %1280, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1282 = load <1 x half>, ptr addrspace(3) %414, align 2
  %1283 = shufflevector <1 x half> %1282, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1284 = load <1 x half>, ptr addrspace(3) %415, align 2
  %1285 = shufflevector <1 x half> %1284, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1286 = load <1 x half>, ptr addrspace(3) %416, align 2
  %1287 = shufflevector <1 x half> %1286, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1288 = insertelement <8 x float> poison, float %1220, i64 0
  %1289 = insertelement <8 x float> %1288, float %1221, i64 1
  %1290 = insertelement <8 x float> %1289, float %1222, i64 2
  %1291 = insertelement <8 x float> %1290, float %1223, i64 3
  %1292 = insertelement <8 x float> %1291, float %1224, i64 4
  %1293 = insertelement <8 x float> %1292, float %1225, i64 5
  %1294 = insertelement <8 x float> %1293, float %1226, i64 6
  %1295 = insertelement <8 x float> %1294, float %1227, i64 7
  %1296 = shufflevector <1 x half> %1260, <1 x half> %1261, <8 x i32> <i32 0, i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1297 = shufflevector <8 x half> %1296, <8 x half> %1263, <8 x i32> <i32 0, i32 1, i32 8, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1298 = shufflevector <8 x half> %1297, <8 x half> %1265, <8 x i32> <i32 0, i32 1, i32 2, i32 8, i32 poison, i32 poison, i32 poison, i32 poison>
  %1299 = shufflevector <8 x half> %1298, <8 x half> %1267, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 poison, i32 poison, i32 poison>
  %1300 = shufflevector <8 x half> %1299, <8 x half> %1269, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 8, i32 poison, i32 poison>
  %1301 = shufflevector <8 x half> %1300, <8 x half> %1271, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 8, i32 poison>
  %1302 = shufflevector <8 x half> %1301, <8 x half> %1273, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 8>
  %1303 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1215, <8 x half> %1302, <8 x float> %1295)
  %1304 = shufflevector <1 x half> %1274, <1 x half> %1275, <8 x i32> <i32 0, i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1305 = shufflevector <8 x half> %1304, <8 x half> %1277, <8 x i32> <i32 0, i32 1, i32 8, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1306 = shufflevector <8 x half> %1305, <8 x half> %1279, <8 x i32> <i32 0, i32 1, i32 2, i32 8, i32 poison, i32 poison, i32 poison, i32 poison>
  %1307 = shufflevector <8 x half> %1306, <8 x half> %1281, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 poison, i32 poison, i32 poison>
  %1308 = shufflevector <8 x half> %1307, <8 x half> %1283, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 8, i32 poison, i32 poison>
  %1309 = shufflevector <8 x half> %1308, <8 x half> %1285, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 8, i32 poison>
  %1310 = shufflevector <8 x half> %1309, <8 x half> %1287, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 8>
  %1311 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1216, <8 x half> %1310, <8 x float> %1303)
  %1312 = extractelement <8 x float> %1311, i64 0
  %1313 = extractelement <8 x float> %1311, i64 1
  %1314 = extractelement <8 x float> %1311, i64 2
  %1315 = extractelement <8 x float> %1311, i64 3
  %1316 = extractelement <8 x float> %1311, i64 4
  %1317 = extractelement <8 x float> %1311, i64 5
  %1318 = extractelement <8 x float> %1311, i64 6
  %1319 = extractelement <8 x float> %1311, i64 7
  store <1 x half> %942, ptr addrspace(3) %149, align 2
  store <1 x half> %950, ptr addrspace(3) %150, align 2
  store <1 x half> %958, ptr addrspace(3) %151, align 2
  store <1 x half> %966, ptr addrspace(3) %152, align 2
  store <1 x half> %946, ptr addrspace(3) %154, align 2
  store <1 x half> %954, ptr addrspace(3) %155, align 2
  store <1 x half> %962, ptr addrspace(3) %156, align 2
  store <1 x half> %970, ptr addrspace(3) %157, align 2
  %1320 = insertelement <4 x half> poison, half %1179, i64 0
  %1321 = insertelement <4 x half> %1320, half %1184, i64 1
  %1322 = insertelement <4 x half> %1321, half %1189, i64 2
  %1323 = insertelement <4 x half> %1322, half %1194, i64 3
  store <4 x half> %1323, ptr addrspace(3) %343, align 8
  %1324 = insertelement <4 x half> poison, half %1199, i64 0
  %1325 = insertelement <4 x half> %1324, half %1204, i64 1
  %1326 = insertelement <4 x half> %1325, half %1209, i64 2
  %1327 = shufflevector <4 x half> %1326, <4 x half> %1214, <4 x i32> <i32 0, i32 1, i32 2, i32 4>
  store <4 x half> %1327, ptr addrspace(3) %349, align 8
  %1328 = icmp slt i32 %866, %354
  br i1 %1328, label %854, label %._crit_edge, !llvm.loop !2

._crit_edge:                                      ; preds = %1213, %747, %334
  %.lcssa30 = phi float [ -1.000000e+30, %334 ], [ %612, %747 ], [ %1078, %1213 ]
  %.lcssa29 = phi float [ 0.000000e+00, %334 ], [ %684, %747 ], [ %1150, %1213 ]
  %1329 = phi float [ 0.000000e+00, %334 ], [ %835, %747 ], [ %1312, %1213 ]
  %1330 = phi float [ 0.000000e+00, %334 ], [ %836, %747 ], [ %1313, %1213 ]
  %1331 = phi float [ 0.000000e+00, %334 ], [ %837, %747 ], [ %1314, %1213 ]
  %1332 = phi float [ 0.000000e+00, %334 ], [ %838, %747 ], [ %1315, %1213 ]
  %1333 = phi float [ 0.000000e+00, %334 ], [ %839, %747 ], [ %1316, %1213 ]
  %1334 = phi float [ 0.000000e+00, %334 ], [ %840, %747 ], [ %1317, %1213 ]
  %1335 = phi float [ 0.000000e+00, %334 ], [ %841, %747 ], [ %1318, %1213 ]
  %1336 = phi float [ 0.000000e+00, %334 ], [ %842, %747 ], [ %1319, %1213 ]
  %1337 = add i32 %4, 31
  %1338 = sdiv i32 %1337, 32
  %1339 = tail call i32 @llvm.smax.i32(i32 %1338, i32 1)
  %1340 = shl nuw nsw i32 %1339, 5
  %1341 = add nsw i32 %1340, -32
  %1342 = icmp sgt i32 %1337, 31
  %1343 = or disjoint i32 %1341, %31
  %1344 = or disjoint i32 %1341, %32
  %1345 = or disjoint i32 %1341, %33
  %1346 = or disjoint i32 %1341, %34
  %1347 = or disjoint i32 %1341, %35
  %1348 = or disjoint i32 %1341, %36
  %1349 = or disjoint i32 %1341, %37
  %1350 = or disjoint i32 %1341, %38
  %1351 = or disjoint i32 %1341, %39
  %1352 = or disjoint i32 %1341, %40
  %1353 = or disjoint i32 %1341, %41
  %1354 = or disjoint i32 %1341, %42
  %1355 = or disjoint i32 %1341, %43
  %1356 = or disjoint i32 %1341, %44
  %1357 = or disjoint i32 %1341, %45
  %1358 = or disjoint i32 %1341, %46
  %1359 = icmp slt i32 %1343, %4
  %1360 = icmp slt i32 %1344, %4
  %1361 = icmp slt i32 %1345, %4
  %1362 = icmp slt i32 %1346, %4
  %1363 = icmp slt i32 %1347, %4
  %1364 = icmp slt i32 %1348, %4
  %1365 = icmp slt i32 %1349, %4
  %1366 = icmp slt i32 %1350, %4
  %1367 = icmp slt i32 %1351, %4
  %1368 = icmp slt i32 %1352, %4
  %1369 = icmp slt i32 %1353, %4
  %1370 = icmp slt i32 %1354, %4
  %1371 = icmp slt i32 %1355, %4
  %1372 = icmp slt i32 %1356, %4
  %1373 = icmp slt i32 %1357, %4
  %1374 = icmp slt i32 %1358, %4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %1342, label %1375, label %1407

1375:                                             ; preds = %._crit_edge
  %1376 = or disjoint i32 %158, %160
  %1377 = xor i32 %1376, %30
  %1378 = xor i32 %1377, 32
  %1379 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %1378
  %1380 = getelementptr inbounds nuw i8, ptr addrspace(3) %1379, i32 1024
  %1381 = load <8 x half>, ptr addrspace(3) %1380, align 16
  %1382 = load <8 x half>, ptr addrspace(3) %1379, align 16
  %1383 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %1377
  %1384 = getelementptr inbounds nuw i8, ptr addrspace(3) %1383, i32 1024
  %1385 = load <8 x half>, ptr addrspace(3) %1384, align 16
  %1386 = load <8 x half>, ptr addrspace(3) %1383, align 16
  %1387 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1386, <8 x half> %166, <8 x float> zeroinitializer)
  %1388 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1382, <8 x half> %169, <8 x float> %1387)
  %1389 = extractelement <8 x float> %1388, i64 0
  %1390 = extractelement <8 x float> %1388, i64 1
  %1391 = extractelement <8 x float> %1388, i64 2
  %1392 = extractelement <8 x float> %1388, i64 3
  %1393 = extractelement <8 x float> %1388, i64 4
  %1394 = extractelement <8 x float> %1388, i64 5
  %1395 = extractelement <8 x float> %1388, i64 6
  %1396 = extractelement <8 x float> %1388, i64 7
  %1397 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1385, <8 x half> %166, <8 x float> zeroinitializer)
  %1398 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1381, <8 x half> %169, <8 x float> %1397)
  %1399 = extractelement <8 x float> %1398, i64 0
  %1400 = extractelement <8 x float> %1398, i64 1
  %1401 = extractelement <8 x float> %1398, i64 2
  %1402 = extractelement <8 x float> %1398, i64 3
  %1403 = extractelement <8 x float> %1398, i64 4
  %1404 = extractelement <8 x float> %1398, i64 5
  %1405 = extractelement <8 x float> %1398, i64 6
  %1406 = extractelement <8 x float> %1398, i64 7
  br label %1407

1407:                                             ; preds = %1375, %._crit_edge
  %1408 = phi float [ %1389, %1375 ], [ 0.000000e+00, %._crit_edge ]
  %1409 = phi float [ %1390, %1375 ], [ 0.000000e+00, %._crit_edge ]
  %1410 = phi float [ %1391, %1375 ], [ 0.000000e+00, %._crit_edge ]
  %1411 = phi float [ %1392, %1375 ], [ 0.000000e+00, %._crit_edge ]
  %1412 = phi float [ %1393, %1375 ], [ 0.000000e+00, %._crit_edge ]
  %1413 = phi float [ %1394, %1375 ], [ 0.000000e+00, %._crit_edge ]
  %1414 = phi float [ %1395, %1375 ], [ 0.000000e+00, %._crit_edge ]
  %1415 = phi float [ %1396, %1375 ], [ 0.000000e+00, %._crit_edge ]
  %1416 = phi float [ %1399, %1375 ], [ 0.000000e+00, %._crit_edge ]
  %1417 = phi float [ %1400, %1375 ], [ 0.000000e+00, %._crit_edge ]
  %1418 = phi float [ %1401, %1375 ], [ 0.000000e+00, %._crit_edge ]
  %1419 = phi float [ %1402, %1375 ], [ 0.000000e+00, %._crit_edge ]
  %1420 = phi float [ %1403, %1375 ], [ 0.000000e+00, %._crit_edge ]
  %1421 = phi float [ %1404, %1375 ], [ 0.000000e+00, %._crit_edge ]
  %1422 = phi float [ %1405, %1375 ], [ 0.000000e+00, %._crit_edge ]
  %1423 = phi float [ %1406, %1375 ], [ 0.000000e+00, %._crit_edge ]
  %1424 = fmul float %5, %1408
  %1425 = fmul float %5, %1409
  %1426 = fmul float %5, %1410
  %1427 = fmul float %5, %1411
  %1428 = fmul float %5, %1412
  %1429 = fmul float %5, %1413
  %1430 = fmul float %5, %1414
  %1431 = fmul float %5, %1415
  %1432 = fmul float %5, %1416
  %1433 = fmul float %5, %1417
  %1434 = fmul float %5, %1418
  %1435 = fmul float %5, %1419
  %1436 = fmul float %5, %1420
  %1437 = fmul float %5, %1421
  %1438 = fmul float %5, %1422
  %1439 = fmul float %5, %1423
  %1440 = icmp sle i32 %1343, %56
  %1441 = icmp sle i32 %1344, %56
  %1442 = icmp sle i32 %1345, %56
  %1443 = icmp sle i32 %1346, %56
  %1444 = icmp sle i32 %1347, %56
  %1445 = icmp sle i32 %1348, %56
  %1446 = icmp sle i32 %1349, %56
  %1447 = icmp sle i32 %1350, %56
  %1448 = icmp sle i32 %1351, %56
  %1449 = icmp sle i32 %1352, %56
  %1450 = icmp sle i32 %1353, %56
  %1451 = icmp sle i32 %1354, %56
  %1452 = icmp sle i32 %1355, %56
  %1453 = icmp sle i32 %1356, %56
  %1454 = icmp sle i32 %1357, %56
  %1455 = icmp sle i32 %1358, %56
  %1456 = and i1 %1440, %1359
  %1457 = and i1 %1441, %1360
  %1458 = and i1 %1442, %1361
  %1459 = and i1 %1443, %1362
  %1460 = and i1 %1444, %1363
  %1461 = and i1 %1445, %1364
  %1462 = and i1 %1446, %1365
  %1463 = and i1 %1447, %1366
  %1464 = and i1 %1448, %1367
  %1465 = and i1 %1449, %1368
  %1466 = and i1 %1450, %1369
  %1467 = and i1 %1451, %1370
  %1468 = and i1 %1452, %1371
  %1469 = and i1 %1453, %1372
  %1470 = and i1 %1454, %1373
  %1471 = and i1 %1455, %1374
  %1472 = select i1 %1456, float %1424, float -1.000000e+30
  %1473 = select i1 %1457, float %1425, float -1.000000e+30
  %1474 = select i1 %1458, float %1426, float -1.000000e+30
  %1475 = select i1 %1459, float %1427, float -1.000000e+30
  %1476 = select i1 %1460, float %1428, float -1.000000e+30
  %1477 = select i1 %1461, float %1429, float -1.000000e+30
  %1478 = select i1 %1462, float %1430, float -1.000000e+30
  %1479 = select i1 %1463, float %1431, float -1.000000e+30
  %1480 = select i1 %1464, float %1432, float -1.000000e+30
  %1481 = select i1 %1465, float %1433, float -1.000000e+30
  %1482 = select i1 %1466, float %1434, float -1.000000e+30
  %1483 = select i1 %1467, float %1435, float -1.000000e+30
  %1484 = select i1 %1468, float %1436, float -1.000000e+30
  %1485 = select i1 %1469, float %1437, float -1.000000e+30
  %1486 = select i1 %1470, float %1438, float -1.000000e+30
  %1487 = select i1 %1471, float %1439, float -1.000000e+30
  %1488 = tail call float @llvm.maxnum.f32(float %1472, float %1473)
  %1489 = tail call float @llvm.maxnum.f32(float %1488, float %1474)
  %1490 = tail call float @llvm.maxnum.f32(float %1475, float %1476)
  %1491 = tail call float @llvm.maxnum.f32(float %1490, float %1477)
  %1492 = tail call float @llvm.maxnum.f32(float %1478, float %1479)
  %1493 = tail call float @llvm.maxnum.f32(float %1492, float %1480)
  %1494 = tail call float @llvm.maxnum.f32(float %1481, float %1482)
  %1495 = tail call float @llvm.maxnum.f32(float %1494, float %1483)
  %1496 = tail call float @llvm.maxnum.f32(float %1484, float %1485)
  %1497 = tail call float @llvm.maxnum.f32(float %1496, float %1486)
  %1498 = tail call float @llvm.maxnum.f32(float %1489, float %1491)
  %1499 = tail call float @llvm.maxnum.f32(float %1498, float %1493)
  %1500 = tail call float @llvm.maxnum.f32(float %1495, float %1497)
  %1501 = tail call float @llvm.maxnum.f32(float %1500, float %1487)
  %1502 = tail call float @llvm.maxnum.f32(float %1499, float %1501)
  %1503 = bitcast float %1502 to i32
  %1504 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %1503, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %1505 = bitcast i32 %1504 to float
  %1506 = tail call float @llvm.maxnum.f32(float %1502, float %1505)
  %1507 = tail call float @llvm.maxnum.f32(float %.lcssa30, float %1506)
  %1508 = fsub float %1472, %1507
  %1509 = fsub float %1473, %1507
  %1510 = fsub float %1474, %1507
  %1511 = fsub float %1475, %1507
  %1512 = fsub float %1476, %1507
  %1513 = fsub float %1477, %1507
  %1514 = fsub float %1478, %1507
  %1515 = fsub float %1479, %1507
  %1516 = fsub float %1480, %1507
  %1517 = fsub float %1481, %1507
  %1518 = fsub float %1482, %1507
  %1519 = fsub float %1483, %1507
  %1520 = fsub float %1484, %1507
  %1521 = fsub float %1485, %1507
  %1522 = fsub float %1486, %1507
  %1523 = fsub float %1487, %1507
  %1524 = fmul float %1508, f0x3FB8AA3B
  %1525 = tail call float @llvm.exp2.f32(float %1524)
  %1526 = fmul float %1509, f0x3FB8AA3B
  %1527 = tail call float @llvm.exp2.f32(float %1526)
  %1528 = fmul float %1510, f0x3FB8AA3B
  %1529 = tail call float @llvm.exp2.f32(float %1528)
  %1530 = fmul float %1511, f0x3FB8AA3B
  %1531 = tail call float @llvm.exp2.f32(float %1530)
  %1532 = fmul float %1512, f0x3FB8AA3B
  %1533 = tail call float @llvm.exp2.f32(float %1532)
  %1534 = fmul float %1513, f0x3FB8AA3B
  %1535 = tail call float @llvm.exp2.f32(float %1534)
  %1536 = fmul float %1514, f0x3FB8AA3B
  %1537 = tail call float @llvm.exp2.f32(float %1536)
  %1538 = fmul float %1515, f0x3FB8AA3B
  %1539 = tail call float @llvm.exp2.f32(float %1538)
  %1540 = fmul float %1516, f0x3FB8AA3B
  %1541 = tail call float @llvm.exp2.f32(float %1540)
  %1542 = fmul float %1517, f0x3FB8AA3B
  %1543 = tail call float @llvm.exp2.f32(float %1542)
  %1544 = fmul float %1518, f0x3FB8AA3B
  %1545 = tail call float @llvm.exp2.f32(float %1544)
  %1546 = fmul float %1519, f0x3FB8AA3B
  %1547 = tail call float @llvm.exp2.f32(float %1546)
  %1548 = fmul float %1520, f0x3FB8AA3B
  %1549 = tail call float @llvm.exp2.f32(float %1548)
  %1550 = fmul float %1521, f0x3FB8AA3B
  %1551 = tail call float @llvm.exp2.f32(float %1550)
  %1552 = fmul float %1522, f0x3FB8AA3B
  %1553 = tail call float @llvm.exp2.f32(float %1552)
  %1554 = fmul float %1523, f0x3FB8AA3B
  %1555 = tail call float @llvm.exp2.f32(float %1554)
  %1556 = fsub float %.lcssa30, %1507
  %1557 = fmul float %1556, f0x3FB8AA3B
  %1558 = tail call float @llvm.exp2.f32(float %1557)
  %1559 = fadd float %1525, %1527
  %1560 = fadd float %1529, %1531
  %1561 = fadd float %1533, %1535
  %1562 = fadd float %1537, %1539
  %1563 = fadd float %1541, %1543
  %1564 = fadd float %1545, %1547
  %1565 = fadd float %1549, %1551
  %1566 = fadd float %1553, %1555
  %1567 = fadd float %1559, %1560
  %1568 = fadd float %1561, %1562
  %1569 = fadd float %1563, %1564
  %1570 = fadd float %1565, %1566
  %1571 = fadd float %1567, %1568
  %1572 = fadd float %1569, %1570
  %1573 = fadd float %1571, %1572
  %1574 = bitcast float %1573 to i32
  %1575 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %1574, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %1576 = shl nuw nsw i32 %12, 6
  %1577 = and i32 %1576, 448
  %1578 = and i32 %12, 8
  %1579 = icmp eq i32 %1578, 0
  %1580 = select i1 %1579, i32 0, i32 528
  %1581 = icmp eq i32 %17, 0
  %1582 = select i1 %1581, i32 0, i32 1056
  %1583 = or disjoint i32 %1582, %30
  %1584 = xor i32 %1580, %1583
  %1585 = xor i32 %1584, %160
  %1586 = or disjoint i32 %1585, %1577
  %1587 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %1586
  %1588 = load <8 x half>, ptr addrspace(3) %1587, align 16
  %1589 = xor i32 %1586, 32
  %1590 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %1589
  %1591 = load <8 x half>, ptr addrspace(3) %1590, align 16
  %1592 = shl nuw nsw i32 %16, 2
  %1593 = shl nuw nsw i32 %17, 1
  %1594 = or disjoint i32 %1593, %1592
  %1595 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 4096), i32 %1594
  %1596 = insertelement <1 x float> poison, float %1558, i64 0
  store <1 x float> %1596, ptr addrspace(3) %1595, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %1597 = or disjoint i32 %1592, %19
  %1598 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 4096), i32 %1597
  %1599 = load <1 x float>, ptr addrspace(3) %1598, align 4
  %1600 = fptrunc float %1525 to half
  %1601 = fptrunc float %1527 to half
  %1602 = fptrunc float %1529 to half
  %1603 = fptrunc float %1531 to half
  %1604 = fptrunc float %1533 to half
  %1605 = fptrunc float %1535 to half
  %1606 = fptrunc float %1537 to half
  %1607 = fptrunc float %1539 to half
  %1608 = fptrunc float %1541 to half
  %1609 = fptrunc float %1543 to half
  %1610 = fptrunc float %1545 to half
  %1611 = fptrunc float %1547 to half
  %1612 = fptrunc float %1549 to half
  %1613 = fptrunc float %1551 to half
  %1614 = fptrunc float %1553 to half
  %1615 = fptrunc float %1555 to half
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %1616 = shl nuw nsw i32 %16, 1
  %1617 = shl nuw nsw i32 %30, 5
  %1618 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 4096), i32 %1617
  %1619 = getelementptr inbounds nuw i8, ptr addrspace(3) %1618, i32 %17
  %1620 = getelementptr inbounds nuw i8, ptr addrspace(3) %1619, i32 %1616
  %1621 = insertelement <1 x half> poison, half %1600, i64 0
  store <1 x half> %1621, ptr addrspace(3) %1620, align 2
  %1622 = getelementptr inbounds nuw i8, ptr addrspace(3) %1620, i32 64
  %1623 = insertelement <1 x half> poison, half %1601, i64 0
  store <1 x half> %1623, ptr addrspace(3) %1622, align 2
  %1624 = getelementptr inbounds nuw i8, ptr addrspace(3) %1620, i32 128
  %1625 = insertelement <1 x half> poison, half %1602, i64 0
  store <1 x half> %1625, ptr addrspace(3) %1624, align 2
  %1626 = getelementptr inbounds nuw i8, ptr addrspace(3) %1620, i32 192
  %1627 = insertelement <1 x half> poison, half %1603, i64 0
  store <1 x half> %1627, ptr addrspace(3) %1626, align 2
  %1628 = getelementptr inbounds nuw i8, ptr addrspace(3) %1620, i32 256
  %1629 = insertelement <1 x half> poison, half %1604, i64 0
  store <1 x half> %1629, ptr addrspace(3) %1628, align 2
  %1630 = getelementptr inbounds nuw i8, ptr addrspace(3) %1620, i32 320
  %1631 = insertelement <1 x half> poison, half %1605, i64 0
  store <1 x half> %1631, ptr addrspace(3) %1630, align 2
  %1632 = getelementptr inbounds nuw i8, ptr addrspace(3) %1620, i32 384
  %1633 = insertelement <1 x half> poison, half %1606, i64 0
  store <1 x half> %1633, ptr addrspace(3) %1632, align 2
  %1634 = getelementptr inbounds nuw i8, ptr addrspace(3) %1620, i32 448
  %1635 = insertelement <1 x half> poison, half %1607, i64 0
  store <1 x half> %1635, ptr addrspace(3) %1634, align 2
  %1636 = getelementptr inbounds nuw i8, ptr addrspace(3) %1620, i32 1024
  %1637 = insertelement <1 x half> poison, half %1608, i64 0
  store <1 x half> %1637, ptr addrspace(3) %1636, align 2
  %1638 = getelementptr inbounds nuw i8, ptr addrspace(3) %1620, i32 1088
  %1639 = insertelement <1 x half> poison, half %1609, i64 0
  store <1 x half> %1639, ptr addrspace(3) %1638, align 2
  %1640 = getelementptr inbounds nuw i8, ptr addrspace(3) %1620, i32 1152
  %1641 = insertelement <1 x half> poison, half %1610, i64 0
  store <1 x half> %1641, ptr addrspace(3) %1640, align 2
  %1642 = getelementptr inbounds nuw i8, ptr addrspace(3) %1620, i32 1216
  %1643 = insertelement <1 x half> poison, half %1611, i64 0
  store <1 x half> %1643, ptr addrspace(3) %1642, align 2
  %1644 = getelementptr inbounds nuw i8, ptr addrspace(3) %1620, i32 1280
  %1645 = insertelement <1 x half> poison, half %1612, i64 0
  store <1 x half> %1645, ptr addrspace(3) %1644, align 2
  %1646 = getelementptr inbounds nuw i8, ptr addrspace(3) %1620, i32 1344
  %1647 = insertelement <1 x half> poison, half %1613, i64 0
  store <1 x half> %1647, ptr addrspace(3) %1646, align 2
  %1648 = getelementptr inbounds nuw i8, ptr addrspace(3) %1620, i32 1408
  %1649 = insertelement <1 x half> poison, half %1614, i64 0
  store <1 x half> %1649, ptr addrspace(3) %1648, align 2
  %1650 = getelementptr inbounds nuw i8, ptr addrspace(3) %1620, i32 1472
  %1651 = insertelement <1 x half> poison, half %1615, i64 0
  store <1 x half> %1651, ptr addrspace(3) %1650, align 2
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %1342, label %1652, label %1744

1652:                                             ; preds = %1407
  %1653 = extractelement <1 x float> %1599, i64 0
  %1654 = fmul float %1336, %1653
  %1655 = fmul float %1335, %1653
  %1656 = fmul float %1334, %1653
  %1657 = fmul float %1333, %1653
  %1658 = fmul float %1332, %1653
  %1659 = fmul float %1331, %1653
  %1660 = fmul float %1330, %1653
  %1661 = fmul float %1329, %1653
  %1662 = fmul float %.lcssa29, %1558
  %1663 = bitcast i32 %1575 to float
  %1664 = fadd float %1573, %1663
  %1665 = fadd float %1662, %1664
  %1666 = lshr exact i32 %19, 1
  %1667 = getelementptr inbounds nuw i8, ptr addrspace(3) %1618, i32 %1666
  %1668 = getelementptr inbounds nuw i8, ptr addrspace(3) %1667, i32 %1616
  %1669 = getelementptr inbounds nuw i8, ptr addrspace(3) %1668, i32 1472
  %1670 = load <1 x half>, ptr addrspace(3) %1669, align 2
  %1671 = shufflevector <1 x half> %1670, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1672 = getelementptr inbounds nuw i8, ptr addrspace(3) %1668, i32 1408
  %1673 = load <1 x half>, ptr addrspace(3) %1672, align 2
  %1674 = shufflevector <1 x half> %1673, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1675 = getelementptr inbounds nuw i8, ptr addrspace(3) %1668, i32 1344
  %1676 = load <1 x half>, ptr addrspace(3) %1675, align 2
  %1677 = shufflevector <1 x half> %1676, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1678 = getelementptr inbounds nuw i8, ptr addrspace(3) %1668, i32 1280
  %1679 = load <1 x half>, ptr addrspace(3) %1678, align 2
  %1680 = shufflevector <1 x half> %1679, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1681 = getelementptr inbounds nuw i8, ptr addrspace(3) %1668, i32 1216
  %1682 = load <1 x half>, ptr addrspace(3) %1681, align 2
  %1683 = shufflevector <1 x half> %1682, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1684 = getelementptr inbounds nuw i8, ptr addrspace(3) %1668, i32 1152
  %1685 = load <1 x half>, ptr addrspace(3) %1684, align 2
  %1686 = shufflevector <1 x half> %1685, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1687 = getelementptr inbounds nuw i8, ptr addrspace(3) %1668, i32 1088
  %1688 = load <1 x half>, ptr addrspace(3) %1687, align 2
  %1689 = getelementptr inbounds nuw i8, ptr addrspace(3) %1668, i32 1024
  %1690 = load <1 x half>, ptr addrspace(3) %1689, align 2
  %1691 = getelementptr inbounds nuw i8, ptr addrspace(3) %1668, i32 448
  %1692 = load <1 x half>, ptr addrspace(3) %1691, align 2
  %1693 = shufflevector <1 x half> %1692, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1694 = getelementptr inbounds nuw i8, ptr addrspace(3) %1668, i32 384
  %1695 = load <1 x half>, ptr addrspace(3) %1694, align 2
  %1696 = shufflevector <1 x half> %1695, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1697 = getelementptr inbounds nuw i8, ptr addrspace(3) %1668, i32 320
  %1698 = load <1 x half>, ptr addrspace(3) %1697, align 2
  %1699 = shufflevector <1 x half> %1698, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1700 = getelementptr inbounds nuw i8, ptr addrspace(3) %1668, i32 256
  %1701 = load <1 x half>, ptr addrspace(3) %1700, align 2
  %1702 = shufflevector <1 x half> %1701, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1703 = getelementptr inbounds nuw i8, ptr addrspace(3) %1668, i32 192
  %1704 = load <1 x half>, ptr addrspace(3) %1703, align 2
  %1705 = shufflevector <1 x half> %1704, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1706 = getelementptr inbounds nuw i8, ptr addrspace(3) %1668, i32 128
  %1707 = load <1 x half>, ptr addrspace(3) %1706, align 2
  %1708 = shufflevector <1 x half> %1707, <1 x half> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1709 = getelementptr inbounds nuw i8, ptr addrspace(3) %1668, i32 64
  %1710 = load <1 x half>, ptr addrspace(3) %1709, align 2
  %1711 = load <1 x half>, ptr addrspace(3) %1668, align 2
  %1712 = insertelement <8 x float> poison, float %1661, i64 0
  %1713 = insertelement <8 x float> %1712, float %1660, i64 1
  %1714 = insertelement <8 x float> %1713, float %1659, i64 2
  %1715 = insertelement <8 x float> %1714, float %1658, i64 3
  %1716 = insertelement <8 x float> %1715, float %1657, i64 4
  %1717 = insertelement <8 x float> %1716, float %1656, i64 5
  %1718 = insertelement <8 x float> %1717, float %1655, i64 6
  %1719 = insertelement <8 x float> %1718, float %1654, i64 7
  %1720 = shufflevector <1 x half> %1711, <1 x half> %1710, <8 x i32> <i32 0, i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1721 = shufflevector <8 x half> %1720, <8 x half> %1708, <8 x i32> <i32 0, i32 1, i32 8, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1722 = shufflevector <8 x half> %1721, <8 x half> %1705, <8 x i32> <i32 0, i32 1, i32 2, i32 8, i32 poison, i32 poison, i32 poison, i32 poison>
  %1723 = shufflevector <8 x half> %1722, <8 x half> %1702, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 poison, i32 poison, i32 poison>
  %1724 = shufflevector <8 x half> %1723, <8 x half> %1699, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 8, i32 poison, i32 poison>
  %1725 = shufflevector <8 x half> %1724, <8 x half> %1696, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 8, i32 poison>
  %1726 = shufflevector <8 x half> %1725, <8 x half> %1693, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 8>
  %1727 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1588, <8 x half> %1726, <8 x float> %1719)
  %1728 = shufflevector <1 x half> %1690, <1 x half> %1688, <8 x i32> <i32 0, i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1729 = shufflevector <8 x half> %1728, <8 x half> %1686, <8 x i32> <i32 0, i32 1, i32 8, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %1730 = shufflevector <8 x half> %1729, <8 x half> %1683, <8 x i32> <i32 0, i32 1, i32 2, i32 8, i32 poison, i32 poison, i32 poison, i32 poison>
  %1731 = shufflevector <8 x half> %1730, <8 x half> %1680, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 poison, i32 poison, i32 poison>
  %1732 = shufflevector <8 x half> %1731, <8 x half> %1677, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 8, i32 poison, i32 poison>
  %1733 = shufflevector <8 x half> %1732, <8 x half> %1674, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 8, i32 poison>
  %1734 = shufflevector <8 x half> %1733, <8 x half> %1671, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 8>
  %1735 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %1591, <8 x half> %1734, <8 x float> %1727)
  %1736 = extractelement <8 x float> %1735, i64 0
  %1737 = extractelement <8 x float> %1735, i64 1
  %1738 = extractelement <8 x float> %1735, i64 2
  %1739 = extractelement <8 x float> %1735, i64 3
  %1740 = extractelement <8 x float> %1735, i64 4
  %1741 = extractelement <8 x float> %1735, i64 5
  %1742 = extractelement <8 x float> %1735, i64 6
  %1743 = extractelement <8 x float> %1735, i64 7
  br label %1744

1744:                                             ; preds = %1652, %1407
  %1745 = phi float [ %1743, %1652 ], [ %1336, %1407 ]
  %1746 = phi float [ %1742, %1652 ], [ %1335, %1407 ]
  %1747 = phi float [ %1741, %1652 ], [ %1334, %1407 ]
  %1748 = phi float [ %1740, %1652 ], [ %1333, %1407 ]
  %1749 = phi float [ %1739, %1652 ], [ %1332, %1407 ]
  %1750 = phi float [ %1738, %1652 ], [ %1331, %1407 ]
  %1751 = phi float [ %1737, %1652 ], [ %1330, %1407 ]
  %1752 = phi float [ %1736, %1652 ], [ %1329, %1407 ]
  %1753 = phi float [ %1665, %1652 ], [ %.lcssa29, %1407 ]
  %1754 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %1594
  %1755 = insertelement <1 x float> poison, float %1753, i64 0
  store <1 x float> %1755, ptr addrspace(3) %1754, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %67, label %.critedge, label %.critedge12

.critedge:                                        ; preds = %1744
  %1756 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %1597
  %1757 = load <1 x float>, ptr addrspace(3) %1756, align 4
  %1758 = extractelement <1 x float> %1757, i64 0
  %1759 = fdiv float %1745, %1758
  %1760 = fdiv float %1746, %1758
  %1761 = fdiv float %1747, %1758
  %1762 = fdiv float %1748, %1758
  %1763 = fdiv float %1749, %1758
  %1764 = fdiv float %1750, %1758
  %1765 = sext i32 %76 to i64
  %1766 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %1765
  %1767 = zext nneg i32 %99 to i64
  %1768 = getelementptr [4 x i8], ptr addrspace(1) %1766, i64 %1767
  %1769 = getelementptr i8, ptr addrspace(1) %1768, i64 28
  %1770 = getelementptr i8, ptr addrspace(1) %1768, i64 24
  %1771 = getelementptr i8, ptr addrspace(1) %1768, i64 20
  %1772 = getelementptr i8, ptr addrspace(1) %1768, i64 16
  %1773 = getelementptr i8, ptr addrspace(1) %1768, i64 12
  %1774 = getelementptr i8, ptr addrspace(1) %1768, i64 8
  %1775 = fdiv float %1752, %1758
  %1776 = insertelement <1 x float> poison, float %1775, i64 0
  %1777 = fdiv float %1751, %1758
  %1778 = getelementptr i8, ptr addrspace(1) %1768, i64 4
  store <1 x float> %1776, ptr addrspace(1) %1768, align 4
  %1779 = insertelement <1 x float> poison, float %1777, i64 0
  store <1 x float> %1779, ptr addrspace(1) %1778, align 4
  %1780 = insertelement <1 x float> poison, float %1764, i64 0
  store <1 x float> %1780, ptr addrspace(1) %1774, align 4
  %1781 = insertelement <1 x float> poison, float %1763, i64 0
  store <1 x float> %1781, ptr addrspace(1) %1773, align 4
  %1782 = insertelement <1 x float> poison, float %1762, i64 0
  store <1 x float> %1782, ptr addrspace(1) %1772, align 4
  %1783 = insertelement <1 x float> poison, float %1761, i64 0
  store <1 x float> %1783, ptr addrspace(1) %1771, align 4
  %1784 = insertelement <1 x float> poison, float %1760, i64 0
  store <1 x float> %1784, ptr addrspace(1) %1770, align 4
  %1785 = insertelement <1 x float> poison, float %1759, i64 0
  store <1 x float> %1785, ptr addrspace(1) %1769, align 4
  br label %.critedge12

.critedge12:                                      ; preds = %1744, %.critedge
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #2

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
attributes #1 = { norecurse nounwind "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #4 = { convergent mustprogress nocallback nocreateundeforpoison nofree nounwind willreturn memory(none) }
attributes #5 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.peeled.count", i32 1}
