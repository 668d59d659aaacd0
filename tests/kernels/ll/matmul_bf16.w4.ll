; kernel=matmul block=128 shared=4096
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
  %20 = lshr exact i32 %19, 3
  %21 = or disjoint i32 %20, 1
  %22 = or disjoint i32 %20, 2
  %23 = or disjoint i32 %20, 3
  %24 = or disjoint i32 %20, 16
  %25 = or disjoint i32 %20, 17
  %26 = or disjoint i32 %20, 18
  %27 = or disjoint i32 %20, 19
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
  %69 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %68
  %70 = sext i32 %61 to i64
  %71 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %70
  %72 = sext i32 %62 to i64
  %73 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %72
  %74 = sext i32 %63 to i64
  %75 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %74
  %76 = sext i32 %64 to i64
  %77 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %76
  %78 = sext i32 %65 to i64
  %79 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %78
  %80 = sext i32 %66 to i64
  %81 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %80
  %82 = sext i32 %67 to i64
  %83 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %82
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
  %96 = getelementptr [2 x i8], ptr addrspace(1) %71, i64 %95
  %97 = getelementptr [2 x i8], ptr addrspace(1) %73, i64 %95
  %98 = getelementptr [2 x i8], ptr addrspace(1) %75, i64 %95
  %99 = getelementptr [2 x i8], ptr addrspace(1) %77, i64 %95
  %100 = getelementptr [2 x i8], ptr addrspace(1) %79, i64 %95
  %101 = getelementptr [2 x i8], ptr addrspace(1) %81, i64 %95
  %102 = getelementptr [2 x i8], ptr addrspace(1) %83, i64 %95
  br i1 %87, label %103, label %106

103:                                              ; preds = %8
  %104 = getelementptr [2 x i8], ptr addrspace(1) %69, i64 %95
  %105 = load <1 x bfloat>, ptr addrspace(1) %104, align 2
  br label %106

106:                                              ; preds = %103, %8
  %107 = phi <1 x bfloat> [ %105, %103 ], [ zeroinitializer, %8 ]
  br i1 %88, label %108, label %110

108:                                              ; preds = %106
  %109 = load <1 x bfloat>, ptr addrspace(1) %96, align 2
  br label %110

110:                                              ; preds = %108, %106
  %111 = phi <1 x bfloat> [ %109, %108 ], [ zeroinitializer, %106 ]
  br i1 %89, label %112, label %114

112:                                              ; preds = %110
  %113 = load <1 x bfloat>, ptr addrspace(1) %97, align 2
  br label %114

114:                                              ; preds = %112, %110
  %115 = phi <1 x bfloat> [ %113, %112 ], [ zeroinitializer, %110 ]
  br i1 %90, label %116, label %118

116:                                              ; preds = %114
  %117 = load <1 x bfloat>, ptr addrspace(1) %98, align 2
  br label %118

118:                                              ; preds = %116, %114
  %119 = phi <1 x bfloat> [ %117, %116 ], [ zeroinitializer, %114 ]
  br i1 %91, label %120, label %122

120:                                              ; preds = %118
  %121 = load <1 x bfloat>, ptr addrspace(1) %99, align 2
  br label %122

122:                                              ; preds = %120, %118
  %123 = phi <1 x bfloat> [ %121, %120 ], [ zeroinitializer, %118 ]
  br i1 %92, label %124, label %126

124:                                              ; preds = %122
  %125 = load <1 x bfloat>, ptr addrspace(1) %100, align 2
  br label %126

126:                                              ; preds = %124, %122
  %127 = phi <1 x bfloat> [ %125, %124 ], [ zeroinitializer, %122 ]
  br i1 %93, label %128, label %130

128:                                              ; preds = %126
  %129 = load <1 x bfloat>, ptr addrspace(1) %101, align 2
  br label %130

130:                                              ; preds = %128, %126
  %131 = phi <1 x bfloat> [ %129, %128 ], [ zeroinitializer, %126 ]
  br i1 %94, label %132, label %134

132:                                              ; preds = %130
  %133 = load <1 x bfloat>, ptr addrspace(1) %102, align 2
  br label %134

134:                                              ; preds = %132, %130
  %135 = phi <1 x bfloat> [ %133, %132 ], [ zeroinitializer, %130 ]
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
  %160 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %159
  %161 = sext i32 %153 to i64
  %162 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %161
  %163 = sext i32 %154 to i64
  %164 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %163
  %165 = sext i32 %155 to i64
  %166 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %165
  %167 = sext i32 %156 to i64
  %168 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %167
  %169 = sext i32 %157 to i64
  %170 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %169
  %171 = sext i32 %158 to i64
  %172 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %171
  %173 = sext i32 %51 to i64
  %174 = getelementptr [2 x i8], ptr addrspace(1) %160, i64 %173
  %175 = getelementptr [2 x i8], ptr addrspace(1) %162, i64 %173
  %176 = getelementptr [2 x i8], ptr addrspace(1) %164, i64 %173
  %177 = getelementptr [2 x i8], ptr addrspace(1) %166, i64 %173
  %178 = getelementptr [2 x i8], ptr addrspace(1) %168, i64 %173
  %179 = getelementptr [2 x i8], ptr addrspace(1) %170, i64 %173
  %180 = getelementptr [2 x i8], ptr addrspace(1) %172, i64 %173
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
  %191 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %190
  %192 = getelementptr [2 x i8], ptr addrspace(1) %191, i64 %173
  %193 = load <1 x bfloat>, ptr addrspace(1) %192, align 2
  br label %194

194:                                              ; preds = %188, %134
  %195 = phi <1 x bfloat> [ %193, %188 ], [ zeroinitializer, %134 ]
  %196 = extractelement <1 x bfloat> %195, i64 0
  br i1 %181, label %197, label %199

197:                                              ; preds = %194
  %198 = load <1 x bfloat>, ptr addrspace(1) %174, align 2
  br label %199

199:                                              ; preds = %197, %194
  %200 = phi <1 x bfloat> [ %198, %197 ], [ zeroinitializer, %194 ]
  %201 = extractelement <1 x bfloat> %200, i64 0
  br i1 %182, label %202, label %204

202:                                              ; preds = %199
  %203 = load <1 x bfloat>, ptr addrspace(1) %175, align 2
  br label %204

204:                                              ; preds = %202, %199
  %205 = phi <1 x bfloat> [ %203, %202 ], [ zeroinitializer, %199 ]
  %206 = extractelement <1 x bfloat> %205, i64 0
  br i1 %183, label %207, label %209

207:                                              ; preds = %204
  %208 = load <1 x bfloat>, ptr addrspace(1) %176, align 2
  br label %209

209:                                              ; preds = %207, %204
  %210 = phi <1 x bfloat> [ %208, %207 ], [ zeroinitializer, %204 ]
  %211 = extractelement <1 x bfloat> %210, i64 0
  br i1 %184, label %212, label %214

212:                                              ; preds = %209
  %213 = load <1 x bfloat>, ptr addrspace(1) %177, align 2
  br label %214

214:                                              ; preds = %212, %209
  %215 = phi <1 x bfloat> [ %213, %212 ], [ zeroinitializer, %209 ]
  %216 = extractelement <1 x bfloat> %215, i64 0
  br i1 %185, label %217, label %219

217:                                              ; preds = %214
  %218 = load <1 x bfloat>, ptr addrspace(1) %178, align 2
  br label %219

219:                                              ; preds = %217, %214
  %220 = phi <1 x bfloat> [ %218, %217 ], [ zeroinitializer, %214 ]
  %221 = extractelement <1 x bfloat> %220, i64 0
  br i1 %186, label %222, label %224

222:                                              ; preds = %219
  %223 = load <1 x bfloat>, ptr addrspace(1) %179, align 2
  br label %224

224:                                              ; preds = %222, %219
  %225 = phi <1 x bfloat> [ %223, %222 ], [ zeroinitializer, %219 ]
  %226 = extractelement <1 x bfloat> %225, i64 0
  br i1 %187, label %227, label %230

227:                                              ; preds = %224
  %228 = load <1 x bfloat>, ptr addrspace(1) %180, align 2
  %229 = shufflevector <1 x bfloat> %228, <1 x bfloat> poison, <4 x i32> <i32 0, i32 poison, i32 poison, i32 poison>
  br label %230

230:                                              ; preds = %227, %224
  %231 = phi <4 x bfloat> [ %229, %227 ], [ <bfloat 0.000000e+00, bfloat undef, bfloat undef, bfloat undef>, %224 ]
  %232 = shl i32 %15, 1
  %233 = and i32 %232, 126
  %234 = icmp eq i32 %17, 0
  %235 = select i1 %234, i32 0, i32 144
  %236 = xor i32 %233, %235
  %237 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %236
  store <1 x bfloat> %107, ptr addrspace(3) %237, align 2
  %238 = getelementptr inbounds nuw i8, ptr addrspace(3) %237, i32 512
  store <1 x bfloat> %115, ptr addrspace(3) %238, align 2
  %239 = getelementptr inbounds nuw i8, ptr addrspace(3) %237, i32 1024
  store <1 x bfloat> %123, ptr addrspace(3) %239, align 2
  %240 = getelementptr inbounds nuw i8, ptr addrspace(3) %237, i32 1536
  store <1 x bfloat> %131, ptr addrspace(3) %240, align 2
  %241 = xor i32 %236, 288
  %242 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %241
  store <1 x bfloat> %111, ptr addrspace(3) %242, align 2
  %243 = getelementptr inbounds nuw i8, ptr addrspace(3) %242, i32 512
  store <1 x bfloat> %119, ptr addrspace(3) %243, align 2
  %244 = getelementptr inbounds nuw i8, ptr addrspace(3) %242, i32 1024
  store <1 x bfloat> %127, ptr addrspace(3) %244, align 2
  %245 = getelementptr inbounds nuw i8, ptr addrspace(3) %242, i32 1536
  store <1 x bfloat> %135, ptr addrspace(3) %245, align 2
  %246 = shl nuw nsw i32 %13, 6
  %247 = shl nuw nsw i32 %12, 3
  %248 = and i32 %247, 48
  %249 = shl nuw nsw i32 %12, 1
  %250 = lshr exact i32 %19, 2
  %251 = xor i32 %247, %249
  %252 = and i32 %251, 48
  %253 = xor i32 %252, %250
  %254 = or disjoint i32 %253, %246
  %255 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %254
  %256 = insertelement <4 x bfloat> poison, bfloat %196, i64 0
  %257 = insertelement <4 x bfloat> %256, bfloat %201, i64 1
  %258 = insertelement <4 x bfloat> %257, bfloat %206, i64 2
  %259 = insertelement <4 x bfloat> %258, bfloat %211, i64 3
  store <4 x bfloat> %259, ptr addrspace(3) %255, align 8
  %260 = xor i32 %254, 32
  %261 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %260
  %262 = insertelement <4 x bfloat> poison, bfloat %216, i64 0
  %263 = insertelement <4 x bfloat> %262, bfloat %221, i64 1
  %264 = insertelement <4 x bfloat> %263, bfloat %226, i64 2
  %265 = shufflevector <4 x bfloat> %264, <4 x bfloat> %231, <4 x i32> <i32 0, i32 1, i32 2, i32 4>
  store <4 x bfloat> %265, ptr addrspace(3) %261, align 8
  %266 = add i32 %5, -32
  %invariant.gep = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %173
  %267 = icmp sgt i32 %266, 0
  br i1 %267, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %230
  %268 = shl nuw nsw i32 %16, 6
  %269 = and i32 %12, 16
  %270 = shl nuw nsw i32 %17, 4
  %271 = or disjoint i32 %270, %268
  %272 = xor i32 %248, %269
  %273 = or disjoint i32 %271, %272
  %274 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %273
  %275 = xor i32 %273, 32
  %276 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %275
  %277 = shl nuw nsw i32 %12, 6
  %278 = and i32 %277, 448
  %279 = and i32 %12, 8
  %280 = icmp eq i32 %279, 0
  %281 = select i1 %280, i32 0, i32 528
  %282 = and i32 %9, 1
  %283 = icmp eq i32 %282, 0
  %284 = select i1 %283, i32 0, i32 1056
  %285 = or disjoint i32 %284, %269
  %286 = xor i32 %281, %285
  %287 = xor i32 %286, %248
  %288 = or disjoint i32 %287, %278
  %289 = xor i32 %288, 32
  %290 = or disjoint i32 %20, 32
  %291 = or disjoint i32 %20, 33
  %292 = or disjoint i32 %20, 34
  %293 = or disjoint i32 %20, 35
  %294 = or disjoint i32 %20, 48
  %295 = or disjoint i32 %20, 49
  %296 = or disjoint i32 %20, 50
  %297 = or disjoint i32 %20, 51
  %298 = or disjoint i32 %13, 32
  %299 = icmp slt i32 %298, %5
  %300 = and i1 %52, %299
  %301 = and i1 %53, %299
  %302 = and i1 %54, %299
  %303 = and i1 %55, %299
  %304 = and i1 %56, %299
  %305 = and i1 %57, %299
  %306 = and i1 %58, %299
  %307 = and i1 %59, %299
  %308 = zext nneg i32 %298 to i64
  %309 = getelementptr [2 x i8], ptr addrspace(1) %71, i64 %308
  %310 = getelementptr [2 x i8], ptr addrspace(1) %73, i64 %308
  %311 = getelementptr [2 x i8], ptr addrspace(1) %75, i64 %308
  %312 = getelementptr [2 x i8], ptr addrspace(1) %77, i64 %308
  %313 = getelementptr [2 x i8], ptr addrspace(1) %79, i64 %308
  %314 = getelementptr [2 x i8], ptr addrspace(1) %81, i64 %308
  %315 = getelementptr [2 x i8], ptr addrspace(1) %83, i64 %308
  br i1 %300, label %316, label %319

316:                                              ; preds = %.lr.ph
  %317 = getelementptr [2 x i8], ptr addrspace(1) %69, i64 %308
  %318 = load <1 x bfloat>, ptr addrspace(1) %317, align 2
  br label %319

319:                                              ; preds = %316, %.lr.ph
  %320 = phi <1 x bfloat> [ %318, %316 ], [ zeroinitializer, %.lr.ph ]
  br i1 %301, label %321, label %323

321:                                              ; preds = %319
  %322 = load <1 x bfloat>, ptr addrspace(1) %309, align 2
  br label %323

323:                                              ; preds = %321, %319
  %324 = phi <1 x bfloat> [ %322, %321 ], [ zeroinitializer, %319 ]
  br i1 %302, label %325, label %327

325:                                              ; preds = %323
  %326 = load <1 x bfloat>, ptr addrspace(1) %310, align 2
  br label %327

327:                                              ; preds = %325, %323
  %328 = phi <1 x bfloat> [ %326, %325 ], [ zeroinitializer, %323 ]
  br i1 %303, label %329, label %331

329:                                              ; preds = %327
  %330 = load <1 x bfloat>, ptr addrspace(1) %311, align 2
  br label %331

331:                                              ; preds = %329, %327
  %332 = phi <1 x bfloat> [ %330, %329 ], [ zeroinitializer, %327 ]
  br i1 %304, label %333, label %335

333:                                              ; preds = %331
  %334 = load <1 x bfloat>, ptr addrspace(1) %312, align 2
  br label %335

335:                                              ; preds = %333, %331
  %336 = phi <1 x bfloat> [ %334, %333 ], [ zeroinitializer, %331 ]
  br i1 %305, label %337, label %339

337:                                              ; preds = %335
  %338 = load <1 x bfloat>, ptr addrspace(1) %313, align 2
  br label %339

339:                                              ; preds = %337, %335
  %340 = phi <1 x bfloat> [ %338, %337 ], [ zeroinitializer, %335 ]
  br i1 %306, label %341, label %343

341:                                              ; preds = %339
  %342 = load <1 x bfloat>, ptr addrspace(1) %314, align 2
  br label %343

343:                                              ; preds = %341, %339
  %344 = phi <1 x bfloat> [ %342, %341 ], [ zeroinitializer, %339 ]
  br i1 %307, label %345, label %347

345:                                              ; preds = %343
  %346 = load <1 x bfloat>, ptr addrspace(1) %315, align 2
  br label %347

347:                                              ; preds = %345, %343
  %348 = phi <1 x bfloat> [ %346, %345 ], [ zeroinitializer, %343 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %349 = load <8 x i16>, ptr addrspace(3) %274, align 16
  %350 = load <8 x i16>, ptr addrspace(3) %276, align 16
  %351 = icmp slt i32 %290, %5
  %352 = icmp slt i32 %291, %5
  %353 = icmp slt i32 %292, %5
  %354 = icmp slt i32 %293, %5
  %355 = icmp slt i32 %294, %5
  %356 = icmp slt i32 %295, %5
  %357 = icmp slt i32 %296, %5
  %358 = icmp slt i32 %297, %5
  %359 = and i1 %84, %351
  %360 = and i1 %84, %352
  %361 = and i1 %84, %353
  %362 = and i1 %84, %354
  %363 = and i1 %84, %355
  %364 = and i1 %84, %356
  %365 = and i1 %84, %357
  %366 = and i1 %84, %358
  %367 = mul i32 %291, %4
  %368 = mul i32 %292, %4
  %369 = mul i32 %293, %4
  %370 = mul i32 %294, %4
  %371 = mul i32 %295, %4
  %372 = mul i32 %296, %4
  %373 = mul i32 %297, %4
  %374 = sext i32 %367 to i64
  %375 = sext i32 %368 to i64
  %376 = sext i32 %369 to i64
  %377 = sext i32 %370 to i64
  %378 = sext i32 %371 to i64
  %379 = sext i32 %372 to i64
  %380 = sext i32 %373 to i64
  %gep.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %374
  %gep3.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %375
  %gep5.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %376
  %gep7.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %377
  %gep9.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %378
  %gep11.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %379
  %gep13.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %380
  br i1 %359, label %381, label %385

381:                                              ; preds = %347
  %382 = mul i32 %290, %4
  %383 = sext i32 %382 to i64
  %gep15.peel = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %383
  %384 = load <1 x bfloat>, ptr addrspace(1) %gep15.peel, align 2
  br label %385

385:                                              ; preds = %381, %347
  %386 = phi <1 x bfloat> [ %384, %381 ], [ zeroinitializer, %347 ]
  %387 = extractelement <1 x bfloat> %386, i64 0
  br i1 %360, label %388, label %390

388:                                              ; preds = %385
  %389 = load <1 x bfloat>, ptr addrspace(1) %gep.peel, align 2
  br label %390

390:                                              ; preds = %388, %385
  %391 = phi <1 x bfloat> [ %389, %388 ], [ zeroinitializer, %385 ]
  %392 = extractelement <1 x bfloat> %391, i64 0
  br i1 %361, label %393, label %395

393:                                              ; preds = %390
  %394 = load <1 x bfloat>, ptr addrspace(1) %gep3.peel, align 2
  br label %395

395:                                              ; preds = %393, %390
  %396 = phi <1 x bfloat> [ %394, %393 ], [ zeroinitializer, %390 ]
  %397 = extractelement <1 x bfloat> %396, i64 0
  br i1 %362, label %398, label %400

398:                                              ; preds = %395
  %399 = load <1 x bfloat>, ptr addrspace(1) %gep5.peel, align 2
  br label %400

400:                                              ; preds = %398, %395
  %401 = phi <1 x bfloat> [ %399, %398 ], [ zeroinitializer, %395 ]
  %402 = extractelement <1 x bfloat> %401, i64 0
  br i1 %363, label %403, label %405

403:                                              ; preds = %400
  %404 = load <1 x bfloat>, ptr addrspace(1) %gep7.peel, align 2
  br label %405

405:                                              ; preds = %403, %400
  %406 = phi <1 x bfloat> [ %404, %403 ], [ zeroinitializer, %400 ]
  %407 = extractelement <1 x bfloat> %406, i64 0
  br i1 %364, label %408, label %410

408:                                              ; preds = %405
  %409 = load <1 x bfloat>, ptr addrspace(1) %gep9.peel, align 2
  br label %410

410:                                              ; preds = %408, %405
  %411 = phi <1 x bfloat> [ %409, %408 ], [ zeroinitializer, %405 ]
  %412 = extractelement <1 x bfloat> %411, i64 0
  br i1 %365, label %413, label %415

413:                                              ; preds = %410
  %414 = load <1 x bfloat>, ptr addrspace(1) %gep11.peel, align 2
  br label %415

415:                                              ; preds = %413, %410
  %416 = phi <1 x bfloat> [ %414, %413 ], [ zeroinitializer, %410 ]
  %417 = extractelement <1 x bfloat> %416, i64 0
  br i1 %366, label %418, label %421

418:                                              ; preds = %415
  %419 = load <1 x bfloat>, ptr addrspace(1) %gep13.peel, align 2
  %420 = shufflevector <1 x bfloat> %419, <1 x bfloat> poison, <4 x i32> <i32 0, i32 poison, i32 poison, i32 poison>
  br label %421

421:                                              ; preds = %418, %415
  %422 = phi <4 x bfloat> [ %420, %418 ], [ <bfloat 0.000000e+00, bfloat undef, bfloat undef, bfloat undef>, %415 ]
  %423 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %288
  %424 = load <8 x i16>, ptr addrspace(3) %423, align 16
  %425 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %289
  %426 = load <8 x i16>, ptr addrspace(3) %425, align 16
  %427 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %424, <8 x i16> %349, <8 x float> zeroinitializer)
  %428 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %426, <8 x i16> %350, <8 x float> %427)
  %429 = extractelement <8 x float> %428, i64 0
  %430 = extractelement <8 x float> %428, i64 1
  %431 = extractelement <8 x float> %428, i64 2
  %432 = extractelement <8 x float> %428, i64 3
  %433 = extractelement <8 x float> %428, i64 4
  %434 = extractelement <8 x float> %428, i64 5
  %435 = extractelement <8 x float> %428, i64 6
  %436 = extractelement <8 x float> %428, i64 7
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  store <1 x bfloat> %320, ptr addrspace(3) %237, align 2
  store <1 x bfloat> %328, ptr addrspace(3) %238, align 2
  store <1 x bfloat> %336, ptr addrspace(3) %239, align 2
  store <1 x bfloat> %344, ptr addrspace(3) %240, align 2
  store <1 x bfloat> %324, ptr addrspace(3) %242, align 2
  store <1 x bfloat> %332, ptr addrspace(3) %243, align 2
  store <1 x bfloat> %340, ptr addrspace(3) %244, align 2
  store <1 x bfloat> %348, ptr addrspace(3) %245, align 2
  %437 = insertelement <4 x bfloat> poison, bfloat %387, i64 0
  %438 = insertelement <4 x bfloat> %437, bfloat %392, i64 1
  %439 = insertelement <4 x bfloat> %438, bfloat %397, i64 2
  %440 = insertelement <4 x bfloat> %439, bfloat %402, i64 3
  store <4 x bfloat> %440, ptr addrspace(3) %255, align 8
  %441 = insertelement <4 x bfloat> poison, bfloat %407, i64 0
  %442 = insertelement <4 x bfloat> %441, bfloat %412, i64 1
  %443 = insertelement <4 x bfloat> %442, bfloat %417, i64 2
  %444 = shufflevector <4 x bfloat> %443, <4 x bfloat> %422, <4 x i32> <i32 0, i32 1, i32 2, i32 4>
  store <4 x bfloat> %444, ptr addrspace(3) %261, align 8
  %445 = icmp samesign ugt i32 %266, 32
  br i1 %445, label %.peel.next, label %._crit_edge

.peel.next:                                       ; preds = %421
  %446 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %288
  %447 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %289
  br label %448

448:                                              ; preds = %.peel.next, %590
  %449 = phi float [ %429, %.peel.next ], [ %604, %590 ]
  %450 = phi float [ %430, %.peel.next ], [ %605, %590 ]
  %451 = phi float [ %431, %.peel.next ], [ %606, %590 ]
  %452 = phi float [ %432, %.peel.next ], [ %607, %590 ]
  %453 = phi float [ %433, %.peel.next ], [ %608, %590 ]
  %454 = phi float [ %434, %.peel.next ], [ %609, %590 ]
  %455 = phi float [ %435, %.peel.next ], [ %610, %590 ]
  %456 = phi float [ %436, %.peel.next ], [ %611, %590 ]
  %457 = phi i32 [ 32, %.peel.next ], [ %458, %590 ]
  %458 = add i32 %457, 32
  %459 = or disjoint i32 %458, %20
  %460 = or disjoint i32 %458, %21
  %461 = or disjoint i32 %458, %22
  %462 = or disjoint i32 %458, %23
  %463 = or disjoint i32 %458, %24
  %464 = or disjoint i32 %458, %25
  %465 = or disjoint i32 %458, %26
  %466 = or disjoint i32 %458, %27
  %467 = or disjoint i32 %458, %13
  %468 = icmp slt i32 %467, %5
  %469 = and i1 %52, %468
  %470 = and i1 %53, %468
  %471 = and i1 %54, %468
  %472 = and i1 %55, %468
  %473 = and i1 %56, %468
  %474 = and i1 %57, %468
  %475 = and i1 %58, %468
  %476 = and i1 %59, %468
  %477 = sext i32 %467 to i64
  %478 = getelementptr [2 x i8], ptr addrspace(1) %71, i64 %477
  %479 = getelementptr [2 x i8], ptr addrspace(1) %73, i64 %477
  %480 = getelementptr [2 x i8], ptr addrspace(1) %75, i64 %477
  %481 = getelementptr [2 x i8], ptr addrspace(1) %77, i64 %477
  %482 = getelementptr [2 x i8], ptr addrspace(1) %79, i64 %477
  %483 = getelementptr [2 x i8], ptr addrspace(1) %81, i64 %477
  %484 = getelementptr [2 x i8], ptr addrspace(1) %83, i64 %477
  br i1 %469, label %485, label %488

485:                                              ; preds = %448
  %486 = getelementptr [2 x i8], ptr addrspace(1) %69, i64 %477
  %487 = load <1 x bfloat>, ptr addrspace(1) %486, align 2
  br label %488

488:                                              ; preds = %485, %448
  %489 = phi <1 x bfloat> [ %487, %485 ], [ zeroinitializer, %448 ]
  br i1 %470, label %490, label %492

490:                                              ; preds = %488
  %491 = load <1 x bfloat>, ptr addrspace(1) %478, align 2
  br label %492

492:                                              ; preds = %490, %488
  %493 = phi <1 x bfloat> [ %491, %490 ], [ zeroinitializer, %488 ]
  br i1 %471, label %494, label %496

494:                                              ; preds = %492
  %495 = load <1 x bfloat>, ptr addrspace(1) %479, align 2
  br label %496

496:                                              ; preds = %494, %492
  %497 = phi <1 x bfloat> [ %495, %494 ], [ zeroinitializer, %492 ]
  br i1 %472, label %498, label %500

498:                                              ; preds = %496
  %499 = load <1 x bfloat>, ptr addrspace(1) %480, align 2
  br label %500

500:                                              ; preds = %498, %496
  %501 = phi <1 x bfloat> [ %499, %498 ], [ zeroinitializer, %496 ]
  br i1 %473, label %502, label %504

502:                                              ; preds = %500
  %503 = load <1 x bfloat>, ptr addrspace(1) %481, align 2
  br label %504

504:                                              ; preds = %502, %500
  %505 = phi <1 x bfloat> [ %503, %502 ], [ zeroinitializer, %500 ]
  br i1 %474, label %506, label %508

506:                                              ; preds = %504
  %507 = load <1 x bfloat>, ptr addrspace(1) %482, align 2
  br label %508

508:                                              ; preds = %506, %504
  %509 = phi <1 x bfloat> [ %507, %506 ], [ zeroinitializer, %504 ]
  br i1 %475, label %510, label %512

510:                                              ; preds = %508
  %511 = load <1 x bfloat>, ptr addrspace(1) %483, align 2
  br label %512

512:                                              ; preds = %510, %508
  %513 = phi <1 x bfloat> [ %511, %510 ], [ zeroinitializer, %508 ]
  br i1 %476, label %514, label %516

514:                                              ; preds = %512
  %515 = load <1 x bfloat>, ptr addrspace(1) %484, align 2
  br label %516

516:                                              ; preds = %514, %512
  %517 = phi <1 x bfloat> [ %515, %514 ], [ zeroinitializer, %512 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %518 = load <8 x i16>, ptr addrspace(3) %274, align 16
  %519 = load <8 x i16>, ptr addrspace(3) %276, align 16
  %520 = icmp slt i32 %459, %5
  %521 = icmp slt i32 %460, %5
  %522 = icmp slt i32 %461, %5
  %523 = icmp slt i32 %462, %5
  %524 = icmp slt i32 %463, %5
  %525 = icmp slt i32 %464, %5
  %526 = icmp slt i32 %465, %5
  %527 = icmp slt i32 %466, %5
  %528 = and i1 %84, %520
  %529 = and i1 %84, %521
  %530 = and i1 %84, %522
  %531 = and i1 %84, %523
  %532 = and i1 %84, %524
  %533 = and i1 %84, %525
  %534 = and i1 %84, %526
  %535 = and i1 %84, %527
  %536 = mul i32 %460, %4
  %537 = mul i32 %461, %4
  %538 = mul i32 %462, %4
  %539 = mul i32 %463, %4
  %540 = mul i32 %464, %4
  %541 = mul i32 %465, %4
  %542 = mul i32 %466, %4
  %543 = sext i32 %536 to i64
  %544 = sext i32 %537 to i64
  %545 = sext i32 %538 to i64
  %546 = sext i32 %539 to i64
  %547 = sext i32 %540 to i64
  %548 = sext i32 %541 to i64
  %549 = sext i32 %542 to i64
  %gep = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %543
  %gep3 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %544
  %gep5 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %545
  %gep7 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %546
  %gep9 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %547
  %gep11 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %548
  %gep13 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %549
  br i1 %528, label %550, label %554

550:                                              ; preds = %516
  %551 = mul i32 %459, %4
  %552 = sext i32 %551 to i64
  %gep15 = getelementptr [2 x i8], ptr addrspace(1) %invariant.gep, i64 %552
  %553 = load <1 x bfloat>, ptr addrspace(1) %gep15, align 2
  br label %554

554:                                              ; preds = %550, %516
  %555 = phi <1 x bfloat> [ %553, %550 ], [ zeroinitializer, %516 ]
  %556 = extractelement <1 x bfloat> %555, i64 0
  br i1 %529, label %557, label %559

557:                                              ; preds = %554
  %558 = load <1 x bfloat>, ptr addrspace(1) %gep, align 2
  br label %559

559:                                              ; preds = %557, %554
  %560 = phi <1 x bfloat> [ %558, %557 ], [ zeroinitializer, %554 ]
  %561 = extractelement <1 x bfloat> %560, i64 0
  br i1 %530, label %562, label %564

562:                                              ; preds = %559
  %563 = load <1 x bfloat>, ptr addrspace(1) %gep3, align 2
  br label %564

564:                                              ; preds = %562, %559
  %565 = phi <1 x bfloat> [ %563, %562 ], [ zeroinitializer, %559 ]
  %566 = extractelement <1 x bfloat> %565, i64 0
  br i1 %531, label %567, label %569

567:                                              ; preds = %564
  %568 = load <1 x bfloat>, ptr addrspace(1) %gep5, align 2
  br label %569

569:                                              ; preds = %567, %564
  %570 = phi <1 x bfloat> [ %568, %567 ], [ zeroinitializer, %564 ]
  %571 = extractelement <1 x bfloat> %570, i64 0
  br i1 %532, label %572, label %574

572:                                              ; preds = %569
  %573 = load <1 x bfloat>, ptr addrspace(1) %gep7, align 2
  br label %574

574:                                              ; preds = %572, %569
  %575 = phi <1 x bfloat> [ %573, %572 ], [ zeroinitializer, %569 ]
  %576 = extractelement <1 x bfloat> %575, i64 0
  br i1 %533, label %577, label %579

577:                                              ; preds = %574
  %578 = load <1 x bfloat>, ptr addrspace(1) %gep9, align 2
  br label %579

579:                                              ; preds = %577, %574
  %580 = phi <1 x bfloat> [ %578, %577 ], [ zeroinitializer, %574 ]
  %581 = extractelement <1 x bfloat> %580, i64 0
  br i1 %534, label %582, label %584

582:                                              ; preds = %579
  %583 = load <1 x bfloat>, ptr addrspace(1) %gep11, align 2
  br label %584

584:                                              ; preds = %582, %579
  %585 = phi <1 x bfloat> [ %583, %582 ], [ zeroinitializer, %579 ]
  %586 = extractelement <1 x bfloat> %585, i64 0
  br i1 %535, label %587, label %590

587:                                              ; preds = %584
  %588 = load <1 x bfloat>, ptr addrspace(1) %gep13, align 2
  %589 = shufflevector <1 x bfloat> %588, <1 x bfloat> poison, <4 x i32> <i32 0, i32 poison, i32 poison, i32 poison>
  br label %590

590:                                              ; preds = %587, %584
  %591 = phi <4 x bfloat> [ %589, %587 ], [ <bfloat 0.000000e+00, bfloat undef, bfloat undef, bfloat undef>, %584 ]
  %592 = load <8 x i16>, ptr addrspace(3) %446, align 16
  %593 = load <8 x i16>, ptr addrspace(3) %447, align 16
  %594 = insertelement <8 x float> poison, float %449, i64 0
  %595 = insertelement <8 x float> %594, float %450, i64 1
  %596 = insertelement <8 x float> %595, float %451, i64 2
  %597 = insertelement <8 x float> %596, float %452, i64 3
  %598 = insertelement <8 x float> %597, float %453, i64 4
  %599 = insertelement <8 x float> %598, float %454, i64 5
  %600 = insertelement <8 x float> %599, float %455, i64 6
  %601 = insertelement <8 x float> %600, float %456, i64 7
  %602 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %592, <8 x i16> %518, <8 x float> %601)
  %603 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %593, <8 x i16> %519, <8 x float> %602)
  %604 = extractelement <8 x float> %603, i64 0
  %605 = extractelement <8 x float> %603, i64 1
  %606 = extractelement <8 x float> %603, i64 2
  %607 = extractelement <8 x float> %603, i64 3
  %608 = extractelement <8 x float> %603, i64 4
  %609 = extractelement <8 x float> %603, i64 5
  %610 = extractelement <8 x float> %603, i64 6
  %611 = extractelement <8 x float> %603, i64 7
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  store <1 x bfloat> %489, ptr addrspace(3) %237, align 2
  store <1 x bfloat> %497, ptr addrspace(3) %238, align 2
  store <1 x bfloat> %505, ptr addrspace(3) %239, align 2
  store <1 x bfloat> %513, ptr addrspace(3) %240, align 2
  store <1 x bfloat> %493, ptr addrspace(3) %242, align 2
  store <1 x bfloat> %501, ptr addrspace(3) %243, align 2
  store <1 x bfloat> %509, ptr addrspace(3) %244, align 2
  store <1 x bfloat> %517, ptr addrspace(3) %245, align 2
  %612 = insertelement <4 x bfloat> poison, bfloat %556, i64 0
  %613 = insertelement <4 x bfloat> %612, bfloat %561, i64 1
  %614 = insertelement <4 x bfloat> %613, bfloat %566, i64 2
  %615 = insertelement <4 x bfloat> %614, bfloat %571, i64 3
  store <4 x bfloat> %615, ptr addrspace(3) %255, align 8
  %616 = insertelement <4 x bfloat> poison, bfloat %576, i64 0
  %617 = insertelement <4 x bfloat> %616, bfloat %581, i64 1
  %618 = insertelement <4 x bfloat> %617, bfloat %586, i64 2
  %619 = shufflevector <4 x bfloat> %618, <4 x bfloat> %591, <4 x i32> <i32 0, i32 1, i32 2, i32 4>
  store <4 x bfloat> %619, ptr addrspace(3) %261, align 8
  %620 = icmp slt i32 %458, %266
  br i1 %620, label %448, label %._crit_edge, !llvm.loop !2

._crit_edge:                                      ; preds = %590, %421, %230
  %621 = phi float [ 0.000000e+00, %230 ], [ %429, %421 ], [ %604, %590 ]
  %622 = phi float [ 0.000000e+00, %230 ], [ %430, %421 ], [ %605, %590 ]
  %623 = phi float [ 0.000000e+00, %230 ], [ %431, %421 ], [ %606, %590 ]
  %624 = phi float [ 0.000000e+00, %230 ], [ %432, %421 ], [ %607, %590 ]
  %625 = phi float [ 0.000000e+00, %230 ], [ %433, %421 ], [ %608, %590 ]
  %626 = phi float [ 0.000000e+00, %230 ], [ %434, %421 ], [ %609, %590 ]
  %627 = phi float [ 0.000000e+00, %230 ], [ %435, %421 ], [ %610, %590 ]
  %628 = phi float [ 0.000000e+00, %230 ], [ %436, %421 ], [ %611, %590 ]
  %629 = add i32 %5, 31
  %630 = icmp sgt i32 %629, 31
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %630, label %631, label %._crit_edge._crit_edge

631:                                              ; preds = %._crit_edge
  %632 = shl nuw nsw i32 %12, 6
  %633 = and i32 %632, 448
  %634 = and i32 %12, 8
  %635 = icmp eq i32 %634, 0
  %636 = select i1 %635, i32 0, i32 528
  %637 = and i32 %12, 16
  %638 = and i32 %9, 1
  %639 = icmp eq i32 %638, 0
  %640 = select i1 %639, i32 0, i32 1056
  %641 = or disjoint i32 %640, %637
  %642 = xor i32 %636, %641
  %643 = xor i32 %642, %248
  %644 = or disjoint i32 %643, %633
  %645 = xor i32 %644, 32
  %646 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %645
  %647 = load <8 x i16>, ptr addrspace(3) %646, align 16
  %648 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %644
  %649 = load <8 x i16>, ptr addrspace(3) %648, align 16
  %650 = shl nuw nsw i32 %16, 6
  %651 = shl nuw nsw i32 %17, 4
  %652 = or disjoint i32 %651, %650
  %653 = xor i32 %248, %637
  %654 = or disjoint i32 %652, %653
  %655 = xor i32 %654, 32
  %656 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %655
  %657 = load <8 x i16>, ptr addrspace(3) %656, align 16
  %658 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %654
  %659 = load <8 x i16>, ptr addrspace(3) %658, align 16
  %660 = insertelement <8 x float> poison, float %621, i64 0
  %661 = insertelement <8 x float> %660, float %622, i64 1
  %662 = insertelement <8 x float> %661, float %623, i64 2
  %663 = insertelement <8 x float> %662, float %624, i64 3
  %664 = insertelement <8 x float> %663, float %625, i64 4
  %665 = insertelement <8 x float> %664, float %626, i64 5
  %666 = insertelement <8 x float> %665, float %627, i64 6
  %667 = insertelement <8 x float> %666, float %628, i64 7
  %668 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %649, <8 x i16> %659, <8 x float> %667)
  %669 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16> %647, <8 x i16> %657, <8 x float> %668)
  %670 = extractelement <8 x float> %669, i64 0
  %671 = extractelement <8 x float> %669, i64 1
  %672 = extractelement <8 x float> %669, i64 2
  %673 = extractelement <8 x float> %669, i64 3
  %674 = extractelement <8 x float> %669, i64 4
  %675 = extractelement <8 x float> %669, i64 5
  %676 = extractelement <8 x float> %669, i64 6
  %677 = extractelement <8 x float> %669, i64 7
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:                           ; preds = %._crit_edge, %631
  %678 = phi float [ %670, %631 ], [ %621, %._crit_edge ]
  %679 = phi float [ %677, %631 ], [ %628, %._crit_edge ]
  %680 = phi float [ %676, %631 ], [ %627, %._crit_edge ]
  %681 = phi float [ %675, %631 ], [ %626, %._crit_edge ]
  %682 = phi float [ %674, %631 ], [ %625, %._crit_edge ]
  %683 = phi float [ %673, %631 ], [ %624, %._crit_edge ]
  %684 = phi float [ %672, %631 ], [ %623, %._crit_edge ]
  %685 = phi float [ %671, %631 ], [ %622, %._crit_edge ]
  %686 = icmp slt i32 %32, %3
  %687 = icmp slt i32 %43, %4
  %688 = icmp slt i32 %44, %4
  %689 = icmp slt i32 %45, %4
  %690 = icmp slt i32 %46, %4
  %691 = icmp slt i32 %47, %4
  %692 = icmp slt i32 %48, %4
  %693 = icmp slt i32 %49, %4
  %694 = icmp slt i32 %50, %4
  %695 = and i1 %686, %687
  %696 = and i1 %686, %688
  %697 = and i1 %686, %689
  %698 = and i1 %686, %690
  %699 = and i1 %686, %691
  %700 = and i1 %686, %692
  %701 = and i1 %686, %693
  %702 = and i1 %686, %694
  %703 = mul i32 %4, %32
  %704 = sext i32 %703 to i64
  %705 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %704
  %706 = sext i32 %44 to i64
  %707 = getelementptr [4 x i8], ptr addrspace(1) %705, i64 %706
  %708 = sext i32 %45 to i64
  %709 = getelementptr [4 x i8], ptr addrspace(1) %705, i64 %708
  %710 = sext i32 %46 to i64
  %711 = getelementptr [4 x i8], ptr addrspace(1) %705, i64 %710
  %712 = sext i32 %47 to i64
  %713 = getelementptr [4 x i8], ptr addrspace(1) %705, i64 %712
  %714 = sext i32 %48 to i64
  %715 = getelementptr [4 x i8], ptr addrspace(1) %705, i64 %714
  %716 = sext i32 %49 to i64
  %717 = getelementptr [4 x i8], ptr addrspace(1) %705, i64 %716
  %718 = sext i32 %50 to i64
  %719 = getelementptr [4 x i8], ptr addrspace(1) %705, i64 %718
  br i1 %695, label %720, label %724

720:                                              ; preds = %._crit_edge._crit_edge
  %721 = sext i32 %43 to i64
  %722 = getelementptr [4 x i8], ptr addrspace(1) %705, i64 %721
  %723 = insertelement <1 x float> poison, float %678, i64 0
  store <1 x float> %723, ptr addrspace(1) %722, align 4
  br label %724

724:                                              ; preds = %720, %._crit_edge._crit_edge
  br i1 %696, label %725, label %727

725:                                              ; preds = %724
  %726 = insertelement <1 x float> poison, float %685, i64 0
  store <1 x float> %726, ptr addrspace(1) %707, align 4
  br label %727

727:                                              ; preds = %725, %724
  br i1 %697, label %728, label %730

728:                                              ; preds = %727
  %729 = insertelement <1 x float> poison, float %684, i64 0
  store <1 x float> %729, ptr addrspace(1) %709, align 4
  br label %730

730:                                              ; preds = %728, %727
  br i1 %698, label %731, label %733

731:                                              ; preds = %730
  %732 = insertelement <1 x float> poison, float %683, i64 0
  store <1 x float> %732, ptr addrspace(1) %711, align 4
  br label %733

733:                                              ; preds = %731, %730
  br i1 %699, label %734, label %736

734:                                              ; preds = %733
  %735 = insertelement <1 x float> poison, float %682, i64 0
  store <1 x float> %735, ptr addrspace(1) %713, align 4
  br label %736

736:                                              ; preds = %734, %733
  br i1 %700, label %737, label %739

737:                                              ; preds = %736
  %738 = insertelement <1 x float> poison, float %681, i64 0
  store <1 x float> %738, ptr addrspace(1) %715, align 4
  br label %739

739:                                              ; preds = %737, %736
  br i1 %701, label %740, label %742

740:                                              ; preds = %739
  %741 = insertelement <1 x float> poison, float %680, i64 0
  store <1 x float> %741, ptr addrspace(1) %717, align 4
  br label %742

742:                                              ; preds = %740, %739
  br i1 %702, label %743, label %745

743:                                              ; preds = %742
  %744 = insertelement <1 x float> poison, float %679, i64 0
  store <1 x float> %744, ptr addrspace(1) %719, align 4
  br label %745

745:                                              ; preds = %743, %742
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
declare <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8i16(<8 x i16>, <8 x i16>, <8 x float>) #3

attributes #0 = { norecurse nounwind "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #3 = { convergent mustprogress nocallback nocreateundeforpoison nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.peeled.count", i32 1}
