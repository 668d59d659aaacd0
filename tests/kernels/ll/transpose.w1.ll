; kernel=transpose block=32 shared=2048
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external local_unnamed_addr addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @transpose(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, i32 inreg %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #0 {
  %7 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %8 = shl i32 %7, 5
  %9 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %10 = and i32 %9, 31
  %11 = lshr i32 %9, 4
  %12 = and i32 %11, 1
  %13 = or disjoint i32 %12, %8
  %14 = or disjoint i32 %13, 2
  %15 = or disjoint i32 %13, 4
  %16 = or disjoint i32 %13, 6
  %17 = or disjoint i32 %13, 8
  %18 = or disjoint i32 %13, 10
  %19 = or disjoint i32 %13, 12
  %20 = or disjoint i32 %13, 14
  %21 = or disjoint i32 %13, 16
  %22 = or disjoint i32 %13, 18
  %23 = or disjoint i32 %13, 20
  %24 = or disjoint i32 %13, 22
  %25 = or disjoint i32 %13, 24
  %26 = or disjoint i32 %13, 26
  %27 = or disjoint i32 %13, 28
  %28 = or disjoint i32 %13, 30
  %29 = or disjoint i32 %8, %10
  %30 = tail call i32 @llvm.amdgcn.workgroup.id.y()
  %31 = shl i32 %30, 4
  %32 = and i32 %9, 15
  %33 = or disjoint i32 %31, 1
  %34 = or disjoint i32 %31, 2
  %35 = or disjoint i32 %31, 3
  %36 = or disjoint i32 %31, 4
  %37 = or disjoint i32 %31, 5
  %38 = or disjoint i32 %31, 6
  %39 = or disjoint i32 %31, 7
  %40 = or disjoint i32 %31, 8
  %41 = or disjoint i32 %31, 9
  %42 = or disjoint i32 %31, 10
  %43 = or disjoint i32 %31, 11
  %44 = or disjoint i32 %31, 12
  %45 = or disjoint i32 %31, 13
  %46 = or disjoint i32 %31, 14
  %47 = or disjoint i32 %31, 15
  %48 = or disjoint i32 %31, %32
  %49 = icmp slt i32 %13, %2
  %50 = icmp slt i32 %14, %2
  %51 = icmp slt i32 %15, %2
  %52 = icmp slt i32 %16, %2
  %53 = icmp slt i32 %17, %2
  %54 = icmp slt i32 %18, %2
  %55 = icmp slt i32 %19, %2
  %56 = icmp slt i32 %20, %2
  %57 = icmp slt i32 %21, %2
  %58 = icmp slt i32 %22, %2
  %59 = icmp slt i32 %23, %2
  %60 = icmp slt i32 %24, %2
  %61 = icmp slt i32 %25, %2
  %62 = icmp slt i32 %26, %2
  %63 = icmp slt i32 %27, %2
  %64 = icmp slt i32 %28, %2
  %65 = icmp slt i32 %48, %3
  %66 = and i1 %49, %65
  %67 = and i1 %50, %65
  %68 = and i1 %51, %65
  %69 = and i1 %52, %65
  %70 = and i1 %53, %65
  %71 = and i1 %54, %65
  %72 = and i1 %55, %65
  %73 = and i1 %56, %65
  %74 = and i1 %57, %65
  %75 = and i1 %58, %65
  %76 = and i1 %59, %65
  %77 = and i1 %60, %65
  %78 = and i1 %61, %65
  %79 = and i1 %62, %65
  %80 = and i1 %63, %65
  %81 = and i1 %64, %65
  %82 = mul i32 %3, %14
  %83 = mul i32 %3, %15
  %84 = mul i32 %3, %16
  %85 = mul i32 %3, %17
  %86 = mul i32 %3, %18
  %87 = mul i32 %3, %19
  %88 = mul i32 %3, %20
  %89 = mul i32 %3, %21
  %90 = mul i32 %3, %22
  %91 = mul i32 %3, %23
  %92 = mul i32 %3, %24
  %93 = mul i32 %3, %25
  %94 = mul i32 %3, %26
  %95 = mul i32 %3, %27
  %96 = mul i32 %3, %28
  %97 = sext i32 %82 to i64
  %98 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %97
  %99 = sext i32 %83 to i64
  %100 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %99
  %101 = sext i32 %84 to i64
  %102 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %101
  %103 = sext i32 %85 to i64
  %104 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %103
  %105 = sext i32 %86 to i64
  %106 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %105
  %107 = sext i32 %87 to i64
  %108 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %107
  %109 = sext i32 %88 to i64
  %110 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %109
  %111 = sext i32 %89 to i64
  %112 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %111
  %113 = sext i32 %90 to i64
  %114 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %113
  %115 = sext i32 %91 to i64
  %116 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %115
  %117 = sext i32 %92 to i64
  %118 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %117
  %119 = sext i32 %93 to i64
  %120 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %119
  %121 = sext i32 %94 to i64
  %122 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %121
  %123 = sext i32 %95 to i64
  %124 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %123
  %125 = sext i32 %96 to i64
  %126 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %125
  %127 = sext i32 %48 to i64
  %128 = getelementptr [4 x i8], ptr addrspace(1) %98, i64 %127
  %129 = getelementptr [4 x i8], ptr addrspace(1) %100, i64 %127
  %130 = getelementptr [4 x i8], ptr addrspace(1) %102, i64 %127
  %131 = getelementptr [4 x i8], ptr addrspace(1) %104, i64 %127
  %132 = getelementptr [4 x i8], ptr addrspace(1) %106, i64 %127
  %133 = getelementptr [4 x i8], ptr addrspace(1) %108, i64 %127
  %134 = getelementptr [4 x i8], ptr addrspace(1) %110, i64 %127
  %135 = getelementptr [4 x i8], ptr addrspace(1) %112, i64 %127
  %136 = getelementptr [4 x i8], ptr addrspace(1) %114, i64 %127
  %137 = getelementptr [4 x i8], ptr addrspace(1) %116, i64 %127
  %138 = getelementptr [4 x i8], ptr addrspace(1) %118, i64 %127
  %139 = getelementptr [4 x i8], ptr addrspace(1) %120, i64 %127
  %140 = getelementptr [4 x i8], ptr addrspace(1) %122, i64 %127
  %141 = getelementptr [4 x i8], ptr addrspace(1) %124, i64 %127
  %142 = getelementptr [4 x i8], ptr addrspace(1) %126, i64 %127
  br i1 %66, label %143, label %149

143:                                              ; preds = %6
  %144 = mul i32 %3, %13
  %145 = sext i32 %144 to i64
  %146 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %145
  %147 = getelementptr [4 x i8], ptr addrspace(1) %146, i64 %127
  %148 = load <1 x float>, ptr addrspace(1) %147, align 4
  br label %149

149:                                              ; preds = %143, %6
  %150 = phi <1 x float> [ %148, %143 ], [ zeroinitializer, %6 ]
  br i1 %67, label %151, label %153

151:                                              ; preds = %149
  %152 = load <1 x float>, ptr addrspace(1) %128, align 4
  br label %153

153:                                              ; preds = %151, %149
  %154 = phi <1 x float> [ %152, %151 ], [ zeroinitializer, %149 ]
  br i1 %68, label %155, label %157

155:                                              ; preds = %153
  %156 = load <1 x float>, ptr addrspace(1) %129, align 4
  br label %157

157:                                              ; preds = %155, %153
  %158 = phi <1 x float> [ %156, %155 ], [ zeroinitializer, %153 ]
  br i1 %69, label %159, label %161

159:                                              ; preds = %157
  %160 = load <1 x float>, ptr addrspace(1) %130, align 4
  br label %161

161:                                              ; preds = %159, %157
  %162 = phi <1 x float> [ %160, %159 ], [ zeroinitializer, %157 ]
  br i1 %70, label %163, label %165

163:                                              ; preds = %161
  %164 = load <1 x float>, ptr addrspace(1) %131, align 4
  br label %165

165:                                              ; preds = %163, %161
  %166 = phi <1 x float> [ %164, %163 ], [ zeroinitializer, %161 ]
  br i1 %71, label %167, label %169

167:                                              ; preds = %165
  %168 = load <1 x float>, ptr addrspace(1) %132, align 4
  br label %169

169:                                              ; preds = %167, %165
  %170 = phi <1 x float> [ %168, %167 ], [ zeroinitializer, %165 ]
  br i1 %72, label %171, label %173

171:                                              ; preds = %169
  %172 = load <1 x float>, ptr addrspace(1) %133, align 4
  br label %173

173:                                              ; preds = %171, %169
  %174 = phi <1 x float> [ %172, %171 ], [ zeroinitializer, %169 ]
  br i1 %73, label %175, label %177

175:                                              ; preds = %173
  %176 = load <1 x float>, ptr addrspace(1) %134, align 4
  br label %177

177:                                              ; preds = %175, %173
  %178 = phi <1 x float> [ %176, %175 ], [ zeroinitializer, %173 ]
  br i1 %74, label %179, label %181

179:                                              ; preds = %177
  %180 = load <1 x float>, ptr addrspace(1) %135, align 4
  br label %181

181:                                              ; preds = %179, %177
  %182 = phi <1 x float> [ %180, %179 ], [ zeroinitializer, %177 ]
  br i1 %75, label %183, label %185

183:                                              ; preds = %181
  %184 = load <1 x float>, ptr addrspace(1) %136, align 4
  br label %185

185:                                              ; preds = %183, %181
  %186 = phi <1 x float> [ %184, %183 ], [ zeroinitializer, %181 ]
  br i1 %76, label %187, label %189

187:                                              ; preds = %185
  %188 = load <1 x float>, ptr addrspace(1) %137, align 4
  br label %189

189:                                              ; preds = %187, %185
  %190 = phi <1 x float> [ %188, %187 ], [ zeroinitializer, %185 ]
  br i1 %77, label %191, label %193

191:                                              ; preds = %189
  %192 = load <1 x float>, ptr addrspace(1) %138, align 4
  br label %193

193:                                              ; preds = %191, %189
  %194 = phi <1 x float> [ %192, %191 ], [ zeroinitializer, %189 ]
  br i1 %78, label %195, label %197

195:                                              ; preds = %193
  %196 = load <1 x float>, ptr addrspace(1) %139, align 4
  br label %197

197:                                              ; preds = %195, %193
  %198 = phi <1 x float> [ %196, %195 ], [ zeroinitializer, %193 ]
  br i1 %79, label %199, label %201

199:                                              ; preds = %197
  %200 = load <1 x float>, ptr addrspace(1) %140, align 4
  br label %201

201:                                              ; preds = %199, %197
  %202 = phi <1 x float> [ %200, %199 ], [ zeroinitializer, %197 ]
  br i1 %80, label %203, label %205

203:                                              ; preds = %201
  %204 = load <1 x float>, ptr addrspace(1) %141, align 4
  br label %205

205:                                              ; preds = %203, %201
  %206 = phi <1 x float> [ %204, %203 ], [ zeroinitializer, %201 ]
  br i1 %81, label %207, label %209

207:                                              ; preds = %205
  %208 = load <1 x float>, ptr addrspace(1) %142, align 4
  br label %209

209:                                              ; preds = %207, %205
  %210 = phi <1 x float> [ %208, %207 ], [ zeroinitializer, %205 ]
  %211 = icmp slt i32 %31, %3
  %212 = icmp slt i32 %33, %3
  %213 = icmp slt i32 %34, %3
  %214 = icmp slt i32 %35, %3
  %215 = icmp slt i32 %36, %3
  %216 = icmp slt i32 %37, %3
  %217 = icmp slt i32 %38, %3
  %218 = icmp slt i32 %39, %3
  %219 = icmp slt i32 %40, %3
  %220 = icmp slt i32 %41, %3
  %221 = icmp slt i32 %42, %3
  %222 = icmp slt i32 %43, %3
  %223 = icmp slt i32 %44, %3
  %224 = icmp slt i32 %45, %3
  %225 = icmp slt i32 %46, %3
  %226 = icmp slt i32 %47, %3
  %227 = icmp slt i32 %29, %2
  %228 = and i1 %227, %211
  %229 = and i1 %227, %212
  %230 = and i1 %227, %213
  %231 = and i1 %227, %214
  %232 = and i1 %227, %215
  %233 = and i1 %227, %216
  %234 = and i1 %227, %217
  %235 = and i1 %227, %218
  %236 = and i1 %227, %219
  %237 = and i1 %227, %220
  %238 = and i1 %227, %221
  %239 = and i1 %227, %222
  %240 = and i1 %227, %223
  %241 = and i1 %227, %224
  %242 = and i1 %227, %225
  %243 = and i1 %227, %226
  %244 = mul i32 %2, %33
  %245 = mul i32 %2, %34
  %246 = mul i32 %2, %35
  %247 = mul i32 %2, %36
  %248 = mul i32 %2, %37
  %249 = mul i32 %2, %38
  %250 = mul i32 %2, %39
  %251 = mul i32 %2, %40
  %252 = mul i32 %2, %41
  %253 = mul i32 %2, %42
  %254 = mul i32 %2, %43
  %255 = mul i32 %2, %44
  %256 = mul i32 %2, %45
  %257 = mul i32 %2, %46
  %258 = mul i32 %2, %47
  %259 = sext i32 %244 to i64
  %260 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %259
  %261 = sext i32 %245 to i64
  %262 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %261
  %263 = sext i32 %246 to i64
  %264 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %263
  %265 = sext i32 %247 to i64
  %266 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %265
  %267 = sext i32 %248 to i64
  %268 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %267
  %269 = sext i32 %249 to i64
  %270 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %269
  %271 = sext i32 %250 to i64
  %272 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %271
  %273 = sext i32 %251 to i64
  %274 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %273
  %275 = sext i32 %252 to i64
  %276 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %275
  %277 = sext i32 %253 to i64
  %278 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %277
  %279 = sext i32 %254 to i64
  %280 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %279
  %281 = sext i32 %255 to i64
  %282 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %281
  %283 = sext i32 %256 to i64
  %284 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %283
  %285 = sext i32 %257 to i64
  %286 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %285
  %287 = sext i32 %258 to i64
  %288 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %287
  %289 = sext i32 %29 to i64
  %290 = getelementptr [4 x i8], ptr addrspace(1) %260, i64 %289
  %291 = getelementptr [4 x i8], ptr addrspace(1) %262, i64 %289
  %292 = getelementptr [4 x i8], ptr addrspace(1) %264, i64 %289
  %293 = getelementptr [4 x i8], ptr addrspace(1) %266, i64 %289
  %294 = getelementptr [4 x i8], ptr addrspace(1) %268, i64 %289
  %295 = getelementptr [4 x i8], ptr addrspace(1) %270, i64 %289
  %296 = getelementptr [4 x i8], ptr addrspace(1) %272, i64 %289
  %297 = getelementptr [4 x i8], ptr addrspace(1) %274, i64 %289
  %298 = getelementptr [4 x i8], ptr addrspace(1) %276, i64 %289
  %299 = getelementptr [4 x i8], ptr addrspace(1) %278, i64 %289
  %300 = getelementptr [4 x i8], ptr addrspace(1) %280, i64 %289
  %301 = getelementptr [4 x i8], ptr addrspace(1) %282, i64 %289
  %302 = getelementptr [4 x i8], ptr addrspace(1) %284, i64 %289
  %303 = getelementptr [4 x i8], ptr addrspace(1) %286, i64 %289
  %304 = getelementptr [4 x i8], ptr addrspace(1) %288, i64 %289
  %305 = shl nuw nsw i32 %32, 7
  %306 = shl nuw nsw i32 %10, 2
  %307 = or disjoint i32 %305, %306
  %308 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %307
  store <1 x float> %150, ptr addrspace(3) %308, align 4
  %309 = xor i32 %307, 4
  %310 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %309
  store <1 x float> %154, ptr addrspace(3) %310, align 4
  %311 = xor i32 %307, 8
  %312 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %311
  store <1 x float> %158, ptr addrspace(3) %312, align 4
  %313 = xor i32 %307, 12
  %314 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %313
  store <1 x float> %162, ptr addrspace(3) %314, align 4
  %315 = xor i32 %307, 16
  %316 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %315
  store <1 x float> %166, ptr addrspace(3) %316, align 4
  %317 = xor i32 %307, 20
  %318 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %317
  store <1 x float> %170, ptr addrspace(3) %318, align 4
  %319 = xor i32 %307, 24
  %320 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %319
  store <1 x float> %174, ptr addrspace(3) %320, align 4
  %321 = xor i32 %307, 28
  %322 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %321
  store <1 x float> %178, ptr addrspace(3) %322, align 4
  %323 = xor i32 %307, 32
  %324 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %323
  store <1 x float> %182, ptr addrspace(3) %324, align 4
  %325 = xor i32 %307, 36
  %326 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %325
  store <1 x float> %186, ptr addrspace(3) %326, align 4
  %327 = xor i32 %307, 40
  %328 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %327
  store <1 x float> %190, ptr addrspace(3) %328, align 4
  %329 = xor i32 %307, 44
  %330 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %329
  store <1 x float> %194, ptr addrspace(3) %330, align 4
  %331 = xor i32 %307, 48
  %332 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %331
  store <1 x float> %198, ptr addrspace(3) %332, align 4
  %333 = xor i32 %307, 52
  %334 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %333
  store <1 x float> %202, ptr addrspace(3) %334, align 4
  %335 = xor i32 %307, 56
  %336 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %335
  store <1 x float> %206, ptr addrspace(3) %336, align 4
  %337 = xor i32 %307, 60
  %338 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %337
  store <1 x float> %210, ptr addrspace(3) %338, align 4
  fence syncscope("wavefront") release, !mmra !2
  tail call void @llvm.amdgcn.wave.barrier()
  fence syncscope("wavefront") acquire, !mmra !2
  %339 = shl nuw nsw i32 %9, 1
  %340 = and i32 %339, 60
  %341 = shl nuw nsw i32 %9, 6
  %342 = and i32 %341, 64
  %343 = or disjoint i32 %342, %340
  %344 = xor i32 %343, 132
  %345 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %344
  %346 = load <1 x float>, ptr addrspace(3) %345, align 4
  %347 = xor i32 %343, 264
  %348 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %347
  %349 = load <1 x float>, ptr addrspace(3) %348, align 4
  %350 = xor i32 %343, 396
  %351 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %350
  %352 = load <1 x float>, ptr addrspace(3) %351, align 4
  %353 = xor i32 %343, 528
  %354 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %353
  %355 = load <1 x float>, ptr addrspace(3) %354, align 4
  %356 = xor i32 %343, 660
  %357 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %356
  %358 = load <1 x float>, ptr addrspace(3) %357, align 4
  %359 = xor i32 %343, 792
  %360 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %359
  %361 = load <1 x float>, ptr addrspace(3) %360, align 4
  %362 = xor i32 %343, 924
  %363 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %362
  %364 = load <1 x float>, ptr addrspace(3) %363, align 4
  %365 = xor i32 %343, 1056
  %366 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %365
  %367 = load <1 x float>, ptr addrspace(3) %366, align 4
  %368 = xor i32 %343, 1188
  %369 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %368
  %370 = load <1 x float>, ptr addrspace(3) %369, align 4
  %371 = xor i32 %343, 1320
  %372 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %371
  %373 = load <1 x float>, ptr addrspace(3) %372, align 4
  %374 = xor i32 %343, 1452
  %375 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %374
  %376 = load <1 x float>, ptr addrspace(3) %375, align 4
  %377 = xor i32 %343, 1584
  %378 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %377
  %379 = load <1 x float>, ptr addrspace(3) %378, align 4
  %380 = xor i32 %343, 1716
  %381 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %380
  %382 = load <1 x float>, ptr addrspace(3) %381, align 4
  %383 = xor i32 %343, 1848
  %384 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %383
  %385 = load <1 x float>, ptr addrspace(3) %384, align 4
  %386 = xor i32 %343, 1980
  %387 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %386
  %388 = load <1 x float>, ptr addrspace(3) %387, align 4
  br i1 %228, label %389, label %396

389:                                              ; preds = %209
  %390 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %343
  %391 = load <1 x float>, ptr addrspace(3) %390, align 4
  %392 = mul i32 %2, %31
  %393 = sext i32 %392 to i64
  %394 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %393
  %395 = getelementptr [4 x i8], ptr addrspace(1) %394, i64 %289
  store <1 x float> %391, ptr addrspace(1) %395, align 4
  br label %396

396:                                              ; preds = %389, %209
  br i1 %229, label %397, label %398

397:                                              ; preds = %396
  store <1 x float> %346, ptr addrspace(1) %290, align 4
  br label %398

398:                                              ; preds = %397, %396
  br i1 %230, label %399, label %400

399:                                              ; preds = %398
  store <1 x float> %349, ptr addrspace(1) %291, align 4
  br label %400

400:                                              ; preds = %399, %398
  br i1 %231, label %401, label %402

401:                                              ; preds = %400
  store <1 x float> %352, ptr addrspace(1) %292, align 4
  br label %402

402:                                              ; preds = %401, %400
  br i1 %232, label %403, label %404

403:                                              ; preds = %402
  store <1 x float> %355, ptr addrspace(1) %293, align 4
  br label %404

404:                                              ; preds = %403, %402
  br i1 %233, label %405, label %406

405:                                              ; preds = %404
  store <1 x float> %358, ptr addrspace(1) %294, align 4
  br label %406

406:                                              ; preds = %405, %404
  br i1 %234, label %407, label %408

407:                                              ; preds = %406
  store <1 x float> %361, ptr addrspace(1) %295, align 4
  br label %408

408:                                              ; preds = %407, %406
  br i1 %235, label %409, label %410

409:                                              ; preds = %408
  store <1 x float> %364, ptr addrspace(1) %296, align 4
  br label %410

410:                                              ; preds = %409, %408
  br i1 %236, label %411, label %412

411:                                              ; preds = %410
  store <1 x float> %367, ptr addrspace(1) %297, align 4
  br label %412

412:                                              ; preds = %411, %410
  br i1 %237, label %413, label %414

413:                                              ; preds = %412
  store <1 x float> %370, ptr addrspace(1) %298, align 4
  br label %414

414:                                              ; preds = %413, %412
  br i1 %238, label %415, label %416

415:                                              ; preds = %414
  store <1 x float> %373, ptr addrspace(1) %299, align 4
  br label %416

416:                                              ; preds = %415, %414
  br i1 %239, label %417, label %418

417:                                              ; preds = %416
  store <1 x float> %376, ptr addrspace(1) %300, align 4
  br label %418

418:                                              ; preds = %417, %416
  br i1 %240, label %419, label %420

419:                                              ; preds = %418
  store <1 x float> %379, ptr addrspace(1) %301, align 4
  br label %420

420:                                              ; preds = %419, %418
  br i1 %241, label %421, label %422

421:                                              ; preds = %420
  store <1 x float> %382, ptr addrspace(1) %302, align 4
  br label %422

422:                                              ; preds = %421, %420
  br i1 %242, label %423, label %424

423:                                              ; preds = %422
  store <1 x float> %385, ptr addrspace(1) %303, align 4
  br label %424

424:                                              ; preds = %423, %422
  br i1 %243, label %425, label %426

425:                                              ; preds = %424
  store <1 x float> %388, ptr addrspace(1) %304, align 4
  br label %426

426:                                              ; preds = %425, %424
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.y() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.wave.barrier() #2

attributes #0 = { mustprogress norecurse nounwind willreturn "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!2 = !{!"amdgpu-synchronize-as", !"local"}
