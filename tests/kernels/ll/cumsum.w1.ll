; kernel=cumsum block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @cumsum(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, i32 inreg %2, ptr addrspace(1) inreg nofree readnone captures(none) %3, ptr addrspace(1) inreg nofree readnone captures(none) %4) local_unnamed_addr #0 {
  %6 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %7 = and i32 %6, 31
  %8 = or disjoint i32 %7, 32
  %9 = or disjoint i32 %7, 64
  %10 = or disjoint i32 %7, 96
  %11 = or disjoint i32 %7, 128
  %12 = or disjoint i32 %7, 160
  %13 = or disjoint i32 %7, 192
  %14 = or disjoint i32 %7, 224
  %15 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %16 = mul i32 %2, %15
  %17 = icmp slt i32 %7, %2
  %18 = icmp slt i32 %8, %2
  %19 = icmp slt i32 %9, %2
  %20 = icmp slt i32 %10, %2
  %21 = icmp slt i32 %11, %2
  %22 = icmp slt i32 %12, %2
  %23 = icmp slt i32 %13, %2
  %24 = icmp slt i32 %14, %2
  %25 = sext i32 %16 to i64
  %26 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %25
  %27 = zext nneg i32 %7 to i64
  %28 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %27
  %29 = zext nneg i32 %8 to i64
  %30 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %29
  %31 = zext nneg i32 %9 to i64
  %32 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %31
  %33 = zext nneg i32 %10 to i64
  %34 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %33
  %35 = zext nneg i32 %11 to i64
  %36 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %35
  %37 = zext nneg i32 %12 to i64
  %38 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %37
  %39 = zext nneg i32 %13 to i64
  %40 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %39
  %41 = zext nneg i32 %14 to i64
  %42 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %41
  %43 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %25
  %44 = getelementptr [4 x i8], ptr addrspace(1) %43, i64 %29
  %45 = getelementptr [4 x i8], ptr addrspace(1) %43, i64 %31
  %46 = getelementptr [4 x i8], ptr addrspace(1) %43, i64 %33
  %47 = getelementptr [4 x i8], ptr addrspace(1) %43, i64 %35
  %48 = getelementptr [4 x i8], ptr addrspace(1) %43, i64 %37
  %49 = getelementptr [4 x i8], ptr addrspace(1) %43, i64 %39
  %50 = getelementptr [4 x i8], ptr addrspace(1) %43, i64 %41
  br i1 %17, label %51, label %54

51:                                               ; preds = %5
  %52 = getelementptr [4 x i8], ptr addrspace(1) %43, i64 %27
  %53 = load <1 x float>, ptr addrspace(1) %52, align 4
  br label %54

54:                                               ; preds = %51, %5
  %55 = phi <1 x float> [ %53, %51 ], [ zeroinitializer, %5 ]
  %56 = extractelement <1 x float> %55, i64 0
  br i1 %18, label %57, label %59

57:                                               ; preds = %54
  %58 = load <1 x float>, ptr addrspace(1) %44, align 4
  br label %59

59:                                               ; preds = %57, %54
  %60 = phi <1 x float> [ %58, %57 ], [ zeroinitializer, %54 ]
  %61 = extractelement <1 x float> %60, i64 0
  br i1 %19, label %62, label %64

62:                                               ; preds = %59
  %63 = load <1 x float>, ptr addrspace(1) %45, align 4
  br label %64

64:                                               ; preds = %62, %59
  %65 = phi <1 x float> [ %63, %62 ], [ zeroinitializer, %59 ]
  %66 = extractelement <1 x float> %65, i64 0
  br i1 %20, label %67, label %69

67:                                               ; preds = %64
  %68 = load <1 x float>, ptr addrspace(1) %46, align 4
  br label %69

69:                                               ; preds = %67, %64
  %70 = phi <1 x float> [ %68, %67 ], [ zeroinitializer, %64 ]
  %71 = extractelement <1 x float> %70, i64 0
  br i1 %21, label %72, label %74

72:                                               ; preds = %69
  %73 = load <1 x float>, ptr addrspace(1) %47, align 4
  br label %74

74:                                               ; preds = %72, %69
  %75 = phi <1 x float> [ %73, %72 ], [ zeroinitializer, %69 ]
  %76 = extractelement <1 x float> %75, i64 0
  br i1 %22, label %77, label %79

77:                                               ; preds = %74
  %78 = load <1 x float>, ptr addrspace(1) %48, align 4
  br label %79

79:                                               ; preds = %77, %74
  %80 = phi <1 x float> [ %78, %77 ], [ zeroinitializer, %74 ]
  %81 = extractelement <1 x float> %80, i64 0
  br i1 %23, label %82, label %84

82:                                               ; preds = %79
  %83 = load <1 x float>, ptr addrspace(1) %49, align 4
  br label %84

84:                                               ; preds = %82, %79
  %85 = phi <1 x float> [ %83, %82 ], [ zeroinitializer, %79 ]
  %86 = extractelement <1 x float> %85, i64 0
  br i1 %24, label %87, label %89

87:                                               ; preds = %84
  %88 = load <1 x float>, ptr addrspace(1) %50, align 4
  br label %89

89:                                               ; preds = %87, %84
  %90 = phi <1 x float> [ %88, %87 ], [ zeroinitializer, %84 ]
  %91 = extractelement <1 x float> %90, i64 0
  %92 = bitcast float %56 to i32
  %93 = tail call i32 @llvm.usub.sat.i32(i32 %7, i32 1)
  %94 = shl nuw nsw i32 %93, 2
  %95 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %94, i32 %92)
  %96 = bitcast i32 %95 to float
  %.not = icmp eq i32 %7, 0
  %97 = fadd float %56, %96
  %98 = select i1 %.not, float %56, float %97
  %99 = bitcast float %98 to i32
  %100 = icmp samesign ult i32 %7, 2
  %101 = shl nuw nsw i32 %7, 2
  %102 = add nsw i32 %101, -8
  %103 = select i1 %100, i32 %101, i32 %102
  %104 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %103, i32 %99)
  %105 = bitcast i32 %104 to float
  %106 = icmp samesign ugt i32 %7, 1
  %107 = fadd float %98, %105
  %108 = select i1 %106, float %107, float %98
  %109 = bitcast float %108 to i32
  %110 = icmp samesign ult i32 %7, 4
  %111 = add nsw i32 %101, -16
  %112 = select i1 %110, i32 %101, i32 %111
  %113 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %112, i32 %109)
  %114 = bitcast i32 %113 to float
  %115 = icmp samesign ugt i32 %7, 3
  %116 = fadd float %108, %114
  %117 = select i1 %115, float %116, float %108
  %118 = bitcast float %117 to i32
  %119 = icmp samesign ult i32 %7, 8
  %120 = add nsw i32 %101, -32
  %121 = select i1 %119, i32 %101, i32 %120
  %122 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %121, i32 %118)
  %123 = bitcast i32 %122 to float
  %124 = icmp samesign ugt i32 %7, 7
  %125 = fadd float %117, %123
  %126 = select i1 %124, float %125, float %117
  %127 = bitcast float %126 to i32
  %128 = icmp samesign ult i32 %7, 16
  %129 = add nsw i32 %101, -64
  %130 = select i1 %128, i32 %101, i32 %129
  %131 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %130, i32 %127)
  %132 = bitcast i32 %131 to float
  %133 = icmp samesign ugt i32 %7, 15
  %134 = fadd float %126, %132
  %135 = select i1 %133, float %134, float %126
  %136 = bitcast float %61 to i32
  %137 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %94, i32 %136)
  %138 = bitcast i32 %137 to float
  %139 = fadd float %61, %138
  %140 = select i1 %.not, float %61, float %139
  %141 = bitcast float %140 to i32
  %142 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %103, i32 %141)
  %143 = bitcast i32 %142 to float
  %144 = fadd float %140, %143
  %145 = select i1 %106, float %144, float %140
  %146 = bitcast float %145 to i32
  %147 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %112, i32 %146)
  %148 = bitcast i32 %147 to float
  %149 = fadd float %145, %148
  %150 = select i1 %115, float %149, float %145
  %151 = bitcast float %150 to i32
  %152 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %121, i32 %151)
  %153 = bitcast i32 %152 to float
  %154 = fadd float %150, %153
  %155 = select i1 %124, float %154, float %150
  %156 = bitcast float %155 to i32
  %157 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %130, i32 %156)
  %158 = bitcast i32 %157 to float
  %159 = fadd float %155, %158
  %160 = select i1 %133, float %159, float %155
  %161 = bitcast float %66 to i32
  %162 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %94, i32 %161)
  %163 = bitcast i32 %162 to float
  %164 = fadd float %66, %163
  %165 = select i1 %.not, float %66, float %164
  %166 = bitcast float %165 to i32
  %167 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %103, i32 %166)
  %168 = bitcast i32 %167 to float
  %169 = fadd float %165, %168
  %170 = select i1 %106, float %169, float %165
  %171 = bitcast float %170 to i32
  %172 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %112, i32 %171)
  %173 = bitcast i32 %172 to float
  %174 = fadd float %170, %173
  %175 = select i1 %115, float %174, float %170
  %176 = bitcast float %175 to i32
  %177 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %121, i32 %176)
  %178 = bitcast i32 %177 to float
  %179 = fadd float %175, %178
  %180 = select i1 %124, float %179, float %175
  %181 = bitcast float %180 to i32
  %182 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %130, i32 %181)
  %183 = bitcast i32 %182 to float
  %184 = fadd float %180, %183
  %185 = select i1 %133, float %184, float %180
  %186 = bitcast float %71 to i32
  %187 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %94, i32 %186)
  %188 = bitcast i32 %187 to float
  %189 = fadd float %71, %188
  %190 = select i1 %.not, float %71, float %189
  %191 = bitcast float %190 to i32
  %192 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %103, i32 %191)
  %193 = bitcast i32 %192 to float
  %194 = fadd float %190, %193
  %195 = select i1 %106, float %194, float %190
  %196 = bitcast float %195 to i32
  %197 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %112, i32 %196)
  %198 = bitcast i32 %197 to float
  %199 = fadd float %195, %198
  %200 = select i1 %115, float %199, float %195
  %201 = bitcast float %200 to i32
  %202 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %121, i32 %201)
  %203 = bitcast i32 %202 to float
  %204 = fadd float %200, %203
  %205 = select i1 %124, float %204, float %200
  %206 = bitcast float %205 to i32
  %207 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %130, i32 %206)
  %208 = bitcast i32 %207 to float
  %209 = fadd float %205, %208
  %210 = select i1 %133, float %209, float %205
  %211 = bitcast float %76 to i32
  %212 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %94, i32 %211)
  %213 = bitcast i32 %212 to float
  %214 = fadd float %76, %213
  %215 = select i1 %.not, float %76, float %214
  %216 = bitcast float %215 to i32
  %217 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %103, i32 %216)
  %218 = bitcast i32 %217 to float
  %219 = fadd float %215, %218
  %220 = select i1 %106, float %219, float %215
  %221 = bitcast float %220 to i32
  %222 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %112, i32 %221)
  %223 = bitcast i32 %222 to float
  %224 = fadd float %220, %223
  %225 = select i1 %115, float %224, float %220
  %226 = bitcast float %225 to i32
  %227 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %121, i32 %226)
  %228 = bitcast i32 %227 to float
  %229 = fadd float %225, %228
  %230 = select i1 %124, float %229, float %225
  %231 = bitcast float %230 to i32
  %232 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %130, i32 %231)
  %233 = bitcast i32 %232 to float
  %234 = fadd float %230, %233
  %235 = select i1 %133, float %234, float %230
  %236 = bitcast float %81 to i32
  %237 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %94, i32 %236)
  %238 = bitcast i32 %237 to float
  %239 = fadd float %81, %238
  %240 = select i1 %.not, float %81, float %239
  %241 = bitcast float %240 to i32
  %242 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %103, i32 %241)
  %243 = bitcast i32 %242 to float
  %244 = fadd float %240, %243
  %245 = select i1 %106, float %244, float %240
  %246 = bitcast float %245 to i32
  %247 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %112, i32 %246)
  %248 = bitcast i32 %247 to float
  %249 = fadd float %245, %248
  %250 = select i1 %115, float %249, float %245
  %251 = bitcast float %250 to i32
  %252 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %121, i32 %251)
  %253 = bitcast i32 %252 to float
  %254 = fadd float %250, %253
  %255 = select i1 %124, float %254, float %250
  %256 = bitcast float %255 to i32
  %257 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %130, i32 %256)
  %258 = bitcast i32 %257 to float
  %259 = fadd float %255, %258
  %260 = select i1 %133, float %259, float %255
  %261 = bitcast float %86 to i32
  %262 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %94, i32 %261)
  %263 = bitcast i32 %262 to float
  %264 = fadd float %86, %263
  %265 = select i1 %.not, float %86, float %264
  %266 = bitcast float %265 to i32
  %267 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %103, i32 %266)
  %268 = bitcast i32 %267 to float
  %269 = fadd float %265, %268
  %270 = select i1 %106, float %269, float %265
  %271 = bitcast float %270 to i32
  %272 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %112, i32 %271)
  %273 = bitcast i32 %272 to float
  %274 = fadd float %270, %273
  %275 = select i1 %115, float %274, float %270
  %276 = bitcast float %275 to i32
  %277 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %121, i32 %276)
  %278 = bitcast i32 %277 to float
  %279 = fadd float %275, %278
  %280 = select i1 %124, float %279, float %275
  %281 = bitcast float %280 to i32
  %282 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %130, i32 %281)
  %283 = bitcast i32 %282 to float
  %284 = fadd float %280, %283
  %285 = select i1 %133, float %284, float %280
  %286 = bitcast float %91 to i32
  %287 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %94, i32 %286)
  %288 = bitcast i32 %287 to float
  %289 = fadd float %91, %288
  %290 = select i1 %.not, float %91, float %289
  %291 = bitcast float %290 to i32
  %292 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %103, i32 %291)
  %293 = bitcast i32 %292 to float
  %294 = fadd float %290, %293
  %295 = select i1 %106, float %294, float %290
  %296 = bitcast float %295 to i32
  %297 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %112, i32 %296)
  %298 = bitcast i32 %297 to float
  %299 = fadd float %295, %298
  %300 = select i1 %115, float %299, float %295
  %301 = bitcast float %300 to i32
  %302 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %121, i32 %301)
  %303 = bitcast i32 %302 to float
  %304 = fadd float %300, %303
  %305 = select i1 %124, float %304, float %300
  %306 = bitcast float %305 to i32
  %307 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %130, i32 %306)
  %308 = bitcast i32 %307 to float
  %309 = fadd float %305, %308
  %310 = select i1 %133, float %309, float %305
  %311 = tail call float @llvm.amdgcn.readlane.f32(float %135, i32 31)
  %312 = fadd float %160, %311
  %313 = tail call float @llvm.amdgcn.readlane.f32(float %312, i32 31)
  %314 = fadd float %185, %313
  %315 = tail call float @llvm.amdgcn.readlane.f32(float %314, i32 31)
  %316 = fadd float %210, %315
  %317 = tail call float @llvm.amdgcn.readlane.f32(float %316, i32 31)
  %318 = fadd float %235, %317
  %319 = tail call float @llvm.amdgcn.readlane.f32(float %318, i32 31)
  %320 = fadd float %260, %319
  %321 = tail call float @llvm.amdgcn.readlane.f32(float %320, i32 31)
  %322 = fadd float %285, %321
  %323 = tail call float @llvm.amdgcn.readlane.f32(float %322, i32 31)
  %324 = fadd float %323, %310
  br i1 %17, label %325, label %327

325:                                              ; preds = %89
  %326 = insertelement <1 x float> poison, float %135, i64 0
  store <1 x float> %326, ptr addrspace(1) %28, align 4
  br label %327

327:                                              ; preds = %325, %89
  br i1 %18, label %328, label %330

328:                                              ; preds = %327
  %329 = insertelement <1 x float> poison, float %312, i64 0
  store <1 x float> %329, ptr addrspace(1) %30, align 4
  br label %330

330:                                              ; preds = %328, %327
  br i1 %19, label %331, label %333

331:                                              ; preds = %330
  %332 = insertelement <1 x float> poison, float %314, i64 0
  store <1 x float> %332, ptr addrspace(1) %32, align 4
  br label %333

333:                                              ; preds = %331, %330
  br i1 %20, label %334, label %336

334:                                              ; preds = %333
  %335 = insertelement <1 x float> poison, float %316, i64 0
  store <1 x float> %335, ptr addrspace(1) %34, align 4
  br label %336

336:                                              ; preds = %334, %333
  br i1 %21, label %337, label %339

337:                                              ; preds = %336
  %338 = insertelement <1 x float> poison, float %318, i64 0
  store <1 x float> %338, ptr addrspace(1) %36, align 4
  br label %339

339:                                              ; preds = %337, %336
  br i1 %22, label %340, label %342

340:                                              ; preds = %339
  %341 = insertelement <1 x float> poison, float %320, i64 0
  store <1 x float> %341, ptr addrspace(1) %38, align 4
  br label %342

342:                                              ; preds = %340, %339
  br i1 %23, label %343, label %345

343:                                              ; preds = %342
  %344 = insertelement <1 x float> poison, float %322, i64 0
  store <1 x float> %344, ptr addrspace(1) %40, align 4
  br label %345

345:                                              ; preds = %343, %342
  br i1 %24, label %346, label %348

346:                                              ; preds = %345
  %347 = insertelement <1 x float> poison, float %324, i64 0
  store <1 x float> %347, ptr addrspace(1) %42, align 4
  br label %348

348:                                              ; preds = %346, %345
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.ds.bpermute(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.usub.sat.i32(i32, i32) #3

; Function Attrs: convergent nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.readlane.f32(float, i32) #4

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { convergent nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
