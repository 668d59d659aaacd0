; kernel=attention block=32 shared=3072
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp2.f32(float) #0

; Function Attrs: norecurse nounwind
define amdgpu_kernel void @attention(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree readonly captures(none) %2, ptr addrspace(1) inreg nofree writeonly captures(none) %3, i32 inreg %4, float inreg %5, ptr addrspace(1) inreg nofree readnone captures(none) %6, ptr addrspace(1) inreg nofree readnone captures(none) %7) local_unnamed_addr #1 {
  %9 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %10 = shl i32 %9, 4
  %11 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %12 = and i32 %11, 31
  %13 = and i32 %11, 24
  %14 = lshr exact i32 %13, 2
  %15 = lshr i32 %11, 4
  %16 = and i32 %15, 1
  %17 = or disjoint i32 %16, 2
  %18 = or disjoint i32 %16, 4
  %19 = or disjoint i32 %16, 6
  %20 = or disjoint i32 %16, 8
  %21 = or disjoint i32 %16, 10
  %22 = or disjoint i32 %16, 12
  %23 = or disjoint i32 %16, 14
  %24 = and i32 %11, 7
  %25 = shl nuw nsw i32 %24, 1
  %26 = or disjoint i32 %25, 1
  %27 = or disjoint i32 %14, %10
  %28 = or disjoint i32 %27, 1
  %29 = or disjoint i32 %27, 8
  %30 = or disjoint i32 %27, 9
  %31 = or disjoint i32 %16, %10
  %32 = or disjoint i32 %17, %10
  %33 = or disjoint i32 %18, %10
  %34 = or disjoint i32 %19, %10
  %35 = or disjoint i32 %20, %10
  %36 = or disjoint i32 %21, %10
  %37 = or disjoint i32 %22, %10
  %38 = or disjoint i32 %23, %10
  %39 = icmp slt i32 %31, %4
  %40 = icmp slt i32 %32, %4
  %41 = icmp slt i32 %33, %4
  %42 = icmp slt i32 %34, %4
  %43 = icmp slt i32 %35, %4
  %44 = icmp slt i32 %36, %4
  %45 = icmp slt i32 %37, %4
  %46 = icmp slt i32 %38, %4
  %47 = shl i32 %31, 4
  %48 = shl i32 %32, 4
  %49 = shl i32 %33, 4
  %50 = shl i32 %34, 4
  %51 = shl i32 %35, 4
  %52 = shl i32 %36, 4
  %53 = shl i32 %37, 4
  %54 = shl i32 %38, 4
  %55 = sext i32 %48 to i64
  %56 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %55
  %57 = sext i32 %49 to i64
  %58 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %57
  %59 = sext i32 %50 to i64
  %60 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %59
  %61 = sext i32 %51 to i64
  %62 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %61
  %63 = sext i32 %52 to i64
  %64 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %63
  %65 = sext i32 %53 to i64
  %66 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %65
  %67 = sext i32 %54 to i64
  %68 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %67
  %69 = and i32 %11, 15
  %70 = zext nneg i32 %69 to i64
  %71 = getelementptr [4 x i8], ptr addrspace(1) %56, i64 %70
  %72 = getelementptr [4 x i8], ptr addrspace(1) %58, i64 %70
  %73 = getelementptr [4 x i8], ptr addrspace(1) %60, i64 %70
  %74 = getelementptr [4 x i8], ptr addrspace(1) %62, i64 %70
  %75 = getelementptr [4 x i8], ptr addrspace(1) %64, i64 %70
  %76 = getelementptr [4 x i8], ptr addrspace(1) %66, i64 %70
  %77 = getelementptr [4 x i8], ptr addrspace(1) %68, i64 %70
  br i1 %39, label %78, label %83

78:                                               ; preds = %8
  %79 = sext i32 %47 to i64
  %80 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %79
  %81 = getelementptr [4 x i8], ptr addrspace(1) %80, i64 %70
  %82 = load <1 x float>, ptr addrspace(1) %81, align 4
  br label %83

83:                                               ; preds = %78, %8
  %84 = phi <1 x float> [ %82, %78 ], [ zeroinitializer, %8 ]
  br i1 %40, label %85, label %87

85:                                               ; preds = %83
  %86 = load <1 x float>, ptr addrspace(1) %71, align 4
  br label %87

87:                                               ; preds = %85, %83
  %88 = phi <1 x float> [ %86, %85 ], [ zeroinitializer, %83 ]
  br i1 %41, label %89, label %91

89:                                               ; preds = %87
  %90 = load <1 x float>, ptr addrspace(1) %72, align 4
  br label %91

91:                                               ; preds = %89, %87
  %92 = phi <1 x float> [ %90, %89 ], [ zeroinitializer, %87 ]
  br i1 %42, label %93, label %95

93:                                               ; preds = %91
  %94 = load <1 x float>, ptr addrspace(1) %73, align 4
  br label %95

95:                                               ; preds = %93, %91
  %96 = phi <1 x float> [ %94, %93 ], [ zeroinitializer, %91 ]
  br i1 %43, label %97, label %99

97:                                               ; preds = %95
  %98 = load <1 x float>, ptr addrspace(1) %74, align 4
  br label %99

99:                                               ; preds = %97, %95
  %100 = phi <1 x float> [ %98, %97 ], [ zeroinitializer, %95 ]
  br i1 %44, label %101, label %103

101:                                              ; preds = %99
  %102 = load <1 x float>, ptr addrspace(1) %75, align 4
  br label %103

103:                                              ; preds = %101, %99
  %104 = phi <1 x float> [ %102, %101 ], [ zeroinitializer, %99 ]
  br i1 %45, label %105, label %107

105:                                              ; preds = %103
  %106 = load <1 x float>, ptr addrspace(1) %76, align 4
  br label %107

107:                                              ; preds = %105, %103
  %108 = phi <1 x float> [ %106, %105 ], [ zeroinitializer, %103 ]
  br i1 %46, label %109, label %111

109:                                              ; preds = %107
  %110 = load <1 x float>, ptr addrspace(1) %77, align 4
  br label %111

111:                                              ; preds = %109, %107
  %112 = phi <1 x float> [ %110, %109 ], [ zeroinitializer, %107 ]
  %113 = shl nuw nsw i32 %12, 2
  %114 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %113
  store <1 x float> %84, ptr addrspace(3) %114, align 4
  %115 = or disjoint i32 %113, 128
  %116 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %115
  store <1 x float> %88, ptr addrspace(3) %116, align 4
  %117 = or disjoint i32 %113, 256
  %118 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %117
  store <1 x float> %92, ptr addrspace(3) %118, align 4
  %119 = or disjoint i32 %113, 384
  %120 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %119
  store <1 x float> %96, ptr addrspace(3) %120, align 4
  %121 = or disjoint i32 %113, 512
  %122 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %121
  store <1 x float> %100, ptr addrspace(3) %122, align 4
  %123 = or disjoint i32 %113, 640
  %124 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %123
  store <1 x float> %104, ptr addrspace(3) %124, align 4
  %125 = or disjoint i32 %113, 768
  %126 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %125
  store <1 x float> %108, ptr addrspace(3) %126, align 4
  %127 = or disjoint i32 %113, 896
  %128 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %127
  store <1 x float> %112, ptr addrspace(3) %128, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %129 = shl nuw nsw i32 %13, 4
  %130 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %129
  %131 = load <4 x float>, ptr addrspace(3) %130, align 16
  %132 = extractelement <4 x float> %131, i64 0
  %133 = extractelement <4 x float> %131, i64 1
  %134 = extractelement <4 x float> %131, i64 2
  %135 = extractelement <4 x float> %131, i64 3
  %136 = or disjoint i32 %129, 16
  %137 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %136
  %138 = load <4 x float>, ptr addrspace(3) %137, align 16
  %139 = extractelement <4 x float> %138, i64 0
  %140 = extractelement <4 x float> %138, i64 1
  %141 = extractelement <4 x float> %138, i64 2
  %142 = extractelement <4 x float> %138, i64 3
  %143 = or disjoint i32 %129, 32
  %144 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %143
  %145 = load <4 x float>, ptr addrspace(3) %144, align 16
  %146 = extractelement <4 x float> %145, i64 0
  %147 = extractelement <4 x float> %145, i64 1
  %148 = extractelement <4 x float> %145, i64 2
  %149 = extractelement <4 x float> %145, i64 3
  %150 = or disjoint i32 %129, 48
  %151 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %150
  %152 = load <4 x float>, ptr addrspace(3) %151, align 16
  %153 = extractelement <4 x float> %152, i64 0
  %154 = extractelement <4 x float> %152, i64 1
  %155 = extractelement <4 x float> %152, i64 2
  %156 = extractelement <4 x float> %152, i64 3
  %157 = or disjoint i32 %129, 64
  %158 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %157
  %159 = load <4 x float>, ptr addrspace(3) %158, align 16
  %160 = extractelement <4 x float> %159, i64 0
  %161 = extractelement <4 x float> %159, i64 1
  %162 = extractelement <4 x float> %159, i64 2
  %163 = extractelement <4 x float> %159, i64 3
  %164 = or disjoint i32 %129, 80
  %165 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %164
  %166 = load <4 x float>, ptr addrspace(3) %165, align 16
  %167 = extractelement <4 x float> %166, i64 0
  %168 = extractelement <4 x float> %166, i64 1
  %169 = extractelement <4 x float> %166, i64 2
  %170 = extractelement <4 x float> %166, i64 3
  %171 = or disjoint i32 %129, 96
  %172 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %171
  %173 = load <4 x float>, ptr addrspace(3) %172, align 16
  %174 = extractelement <4 x float> %173, i64 0
  %175 = extractelement <4 x float> %173, i64 1
  %176 = extractelement <4 x float> %173, i64 2
  %177 = extractelement <4 x float> %173, i64 3
  %178 = or disjoint i32 %129, 112
  %179 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %178
  %180 = load <4 x float>, ptr addrspace(3) %179, align 16
  %181 = extractelement <4 x float> %180, i64 0
  %182 = extractelement <4 x float> %180, i64 1
  %183 = extractelement <4 x float> %180, i64 2
  %184 = extractelement <4 x float> %180, i64 3
  %185 = or disjoint i32 %129, 512
  %186 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %185
  %187 = load <4 x float>, ptr addrspace(3) %186, align 16
  %188 = extractelement <4 x float> %187, i64 0
  %189 = extractelement <4 x float> %187, i64 1
  %190 = extractelement <4 x float> %187, i64 2
  %191 = extractelement <4 x float> %187, i64 3
  %192 = or disjoint i32 %129, 528
  %193 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %192
  %194 = load <4 x float>, ptr addrspace(3) %193, align 16
  %195 = extractelement <4 x float> %194, i64 0
  %196 = extractelement <4 x float> %194, i64 1
  %197 = extractelement <4 x float> %194, i64 2
  %198 = extractelement <4 x float> %194, i64 3
  %199 = or disjoint i32 %129, 544
  %200 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %199
  %201 = load <4 x float>, ptr addrspace(3) %200, align 16
  %202 = extractelement <4 x float> %201, i64 0
  %203 = extractelement <4 x float> %201, i64 1
  %204 = extractelement <4 x float> %201, i64 2
  %205 = extractelement <4 x float> %201, i64 3
  %206 = or disjoint i32 %129, 560
  %207 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %206
  %208 = load <4 x float>, ptr addrspace(3) %207, align 16
  %209 = extractelement <4 x float> %208, i64 0
  %210 = extractelement <4 x float> %208, i64 1
  %211 = extractelement <4 x float> %208, i64 2
  %212 = extractelement <4 x float> %208, i64 3
  %213 = or disjoint i32 %129, 576
  %214 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %213
  %215 = load <4 x float>, ptr addrspace(3) %214, align 16
  %216 = extractelement <4 x float> %215, i64 0
  %217 = extractelement <4 x float> %215, i64 1
  %218 = extractelement <4 x float> %215, i64 2
  %219 = extractelement <4 x float> %215, i64 3
  %220 = or disjoint i32 %129, 592
  %221 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %220
  %222 = load <4 x float>, ptr addrspace(3) %221, align 16
  %223 = extractelement <4 x float> %222, i64 0
  %224 = extractelement <4 x float> %222, i64 1
  %225 = extractelement <4 x float> %222, i64 2
  %226 = extractelement <4 x float> %222, i64 3
  %227 = or disjoint i32 %129, 608
  %228 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %227
  %229 = load <4 x float>, ptr addrspace(3) %228, align 16
  %230 = extractelement <4 x float> %229, i64 0
  %231 = extractelement <4 x float> %229, i64 1
  %232 = extractelement <4 x float> %229, i64 2
  %233 = extractelement <4 x float> %229, i64 3
  %234 = or disjoint i32 %129, 624
  %235 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %234
  %236 = load <4 x float>, ptr addrspace(3) %235, align 16
  %237 = extractelement <4 x float> %236, i64 0
  %238 = extractelement <4 x float> %236, i64 1
  %239 = extractelement <4 x float> %236, i64 2
  %240 = extractelement <4 x float> %236, i64 3
  %241 = icmp sgt i32 %4, 0
  %242 = icmp slt i32 %16, %4
  %243 = icmp slt i32 %17, %4
  %244 = icmp slt i32 %18, %4
  %245 = icmp slt i32 %19, %4
  %246 = icmp slt i32 %20, %4
  %247 = icmp slt i32 %21, %4
  %248 = icmp slt i32 %22, %4
  %249 = icmp slt i32 %23, %4
  %250 = shl nuw nsw i32 %16, 4
  %251 = shl nuw nsw i32 %17, 4
  %252 = shl nuw nsw i32 %18, 4
  %253 = shl nuw nsw i32 %19, 4
  %254 = shl nuw nsw i32 %20, 4
  %255 = shl nuw nsw i32 %21, 4
  %256 = shl nuw nsw i32 %22, 4
  %257 = shl nuw nsw i32 %23, 4
  %258 = zext nneg i32 %251 to i64
  %259 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %258
  %260 = zext nneg i32 %252 to i64
  %261 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %260
  %262 = zext nneg i32 %253 to i64
  %263 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %262
  %264 = zext nneg i32 %254 to i64
  %265 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %264
  %266 = zext nneg i32 %255 to i64
  %267 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %266
  %268 = zext nneg i32 %256 to i64
  %269 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %268
  %270 = zext nneg i32 %257 to i64
  %271 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %270
  %272 = getelementptr [4 x i8], ptr addrspace(1) %259, i64 %70
  %273 = getelementptr [4 x i8], ptr addrspace(1) %261, i64 %70
  %274 = getelementptr [4 x i8], ptr addrspace(1) %263, i64 %70
  %275 = getelementptr [4 x i8], ptr addrspace(1) %265, i64 %70
  %276 = getelementptr [4 x i8], ptr addrspace(1) %267, i64 %70
  %277 = getelementptr [4 x i8], ptr addrspace(1) %269, i64 %70
  %278 = getelementptr [4 x i8], ptr addrspace(1) %271, i64 %70
  %279 = and i1 %241, %243
  %280 = and i1 %241, %244
  %281 = and i1 %241, %245
  %282 = and i1 %241, %246
  %283 = and i1 %241, %247
  %284 = and i1 %241, %248
  %285 = and i1 %241, %249
  br i1 %242, label %286, label %291

286:                                              ; preds = %111
  %287 = zext nneg i32 %250 to i64
  %288 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %287
  %289 = getelementptr [4 x i8], ptr addrspace(1) %288, i64 %70
  %290 = load <1 x float>, ptr addrspace(1) %289, align 4
  br label %291

291:                                              ; preds = %286, %111
  %292 = phi <1 x float> [ %290, %286 ], [ zeroinitializer, %111 ]
  br i1 %279, label %293, label %295

293:                                              ; preds = %291
  %294 = load <1 x float>, ptr addrspace(1) %272, align 4
  br label %295

295:                                              ; preds = %293, %291
  %296 = phi <1 x float> [ %294, %293 ], [ zeroinitializer, %291 ]
  br i1 %280, label %297, label %299

297:                                              ; preds = %295
  %298 = load <1 x float>, ptr addrspace(1) %273, align 4
  br label %299

299:                                              ; preds = %297, %295
  %300 = phi <1 x float> [ %298, %297 ], [ zeroinitializer, %295 ]
  br i1 %281, label %301, label %303

301:                                              ; preds = %299
  %302 = load <1 x float>, ptr addrspace(1) %274, align 4
  br label %303

303:                                              ; preds = %301, %299
  %304 = phi <1 x float> [ %302, %301 ], [ zeroinitializer, %299 ]
  br i1 %282, label %305, label %307

305:                                              ; preds = %303
  %306 = load <1 x float>, ptr addrspace(1) %275, align 4
  br label %307

307:                                              ; preds = %305, %303
  %308 = phi <1 x float> [ %306, %305 ], [ zeroinitializer, %303 ]
  br i1 %283, label %309, label %311

309:                                              ; preds = %307
  %310 = load <1 x float>, ptr addrspace(1) %276, align 4
  br label %311

311:                                              ; preds = %309, %307
  %312 = phi <1 x float> [ %310, %309 ], [ zeroinitializer, %307 ]
  br i1 %284, label %313, label %315

313:                                              ; preds = %311
  %314 = load <1 x float>, ptr addrspace(1) %277, align 4
  br label %315

315:                                              ; preds = %313, %311
  %316 = phi <1 x float> [ %314, %313 ], [ zeroinitializer, %311 ]
  br i1 %285, label %317, label %319

317:                                              ; preds = %315
  %318 = load <1 x float>, ptr addrspace(1) %278, align 4
  br label %319

319:                                              ; preds = %317, %315
  %320 = phi <1 x float> [ %318, %317 ], [ zeroinitializer, %315 ]
  %321 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %258
  %322 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %260
  %323 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %262
  %324 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %264
  %325 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %266
  %326 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %268
  %327 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %270
  %328 = getelementptr [4 x i8], ptr addrspace(1) %321, i64 %70
  %329 = getelementptr [4 x i8], ptr addrspace(1) %322, i64 %70
  %330 = getelementptr [4 x i8], ptr addrspace(1) %323, i64 %70
  %331 = getelementptr [4 x i8], ptr addrspace(1) %324, i64 %70
  %332 = getelementptr [4 x i8], ptr addrspace(1) %325, i64 %70
  %333 = getelementptr [4 x i8], ptr addrspace(1) %326, i64 %70
  %334 = getelementptr [4 x i8], ptr addrspace(1) %327, i64 %70
  br i1 %242, label %335, label %340

335:                                              ; preds = %319
  %336 = zext nneg i32 %250 to i64
  %337 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %336
  %338 = getelementptr [4 x i8], ptr addrspace(1) %337, i64 %70
  %339 = load <1 x float>, ptr addrspace(1) %338, align 4
  br label %340

340:                                              ; preds = %335, %319
  %341 = phi <1 x float> [ %339, %335 ], [ zeroinitializer, %319 ]
  br i1 %279, label %342, label %344

342:                                              ; preds = %340
  %343 = load <1 x float>, ptr addrspace(1) %328, align 4
  br label %344

344:                                              ; preds = %342, %340
  %345 = phi <1 x float> [ %343, %342 ], [ zeroinitializer, %340 ]
  br i1 %280, label %346, label %348

346:                                              ; preds = %344
  %347 = load <1 x float>, ptr addrspace(1) %329, align 4
  br label %348

348:                                              ; preds = %346, %344
  %349 = phi <1 x float> [ %347, %346 ], [ zeroinitializer, %344 ]
  br i1 %281, label %350, label %352

350:                                              ; preds = %348
  %351 = load <1 x float>, ptr addrspace(1) %330, align 4
  br label %352

352:                                              ; preds = %350, %348
  %353 = phi <1 x float> [ %351, %350 ], [ zeroinitializer, %348 ]
  br i1 %282, label %354, label %356

354:                                              ; preds = %352
  %355 = load <1 x float>, ptr addrspace(1) %331, align 4
  br label %356

356:                                              ; preds = %354, %352
  %357 = phi <1 x float> [ %355, %354 ], [ zeroinitializer, %352 ]
  br i1 %283, label %358, label %360

358:                                              ; preds = %356
  %359 = load <1 x float>, ptr addrspace(1) %332, align 4
  br label %360

360:                                              ; preds = %358, %356
  %361 = phi <1 x float> [ %359, %358 ], [ zeroinitializer, %356 ]
  br i1 %284, label %362, label %364

362:                                              ; preds = %360
  %363 = load <1 x float>, ptr addrspace(1) %333, align 4
  br label %364

364:                                              ; preds = %362, %360
  %365 = phi <1 x float> [ %363, %362 ], [ zeroinitializer, %360 ]
  br i1 %285, label %366, label %368

366:                                              ; preds = %364
  %367 = load <1 x float>, ptr addrspace(1) %334, align 4
  br label %368

368:                                              ; preds = %366, %364
  %369 = phi <1 x float> [ %367, %366 ], [ zeroinitializer, %364 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  store <1 x float> %292, ptr addrspace(3) %114, align 4
  store <1 x float> %296, ptr addrspace(3) %116, align 4
  store <1 x float> %300, ptr addrspace(3) %118, align 4
  store <1 x float> %304, ptr addrspace(3) %120, align 4
  store <1 x float> %308, ptr addrspace(3) %122, align 4
  store <1 x float> %312, ptr addrspace(3) %124, align 4
  store <1 x float> %316, ptr addrspace(3) %126, align 4
  store <1 x float> %320, ptr addrspace(3) %128, align 4
  %370 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %113
  store <1 x float> %341, ptr addrspace(3) %370, align 4
  %371 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %115
  store <1 x float> %345, ptr addrspace(3) %371, align 4
  %372 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %117
  store <1 x float> %349, ptr addrspace(3) %372, align 4
  %373 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %119
  store <1 x float> %353, ptr addrspace(3) %373, align 4
  %374 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %121
  store <1 x float> %357, ptr addrspace(3) %374, align 4
  %375 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %123
  store <1 x float> %361, ptr addrspace(3) %375, align 4
  %376 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %125
  store <1 x float> %365, ptr addrspace(3) %376, align 4
  %377 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %127
  store <1 x float> %369, ptr addrspace(3) %377, align 4
  %378 = add i32 %4, -16
  %invariant.gep = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %70
  %invariant.gep33 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %70
  %379 = icmp sgt i32 %378, 0
  br i1 %379, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %368
  %380 = shl nuw nsw i32 %24, 7
  %381 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %380
  %382 = getelementptr inbounds nuw i8, ptr addrspace(3) %381, i32 64
  %383 = getelementptr inbounds nuw i8, ptr addrspace(3) %381, i32 16
  %384 = getelementptr inbounds nuw i8, ptr addrspace(3) %381, i32 80
  %385 = getelementptr inbounds nuw i8, ptr addrspace(3) %381, i32 32
  %386 = getelementptr inbounds nuw i8, ptr addrspace(3) %381, i32 96
  %387 = getelementptr inbounds nuw i8, ptr addrspace(3) %381, i32 48
  %388 = getelementptr inbounds nuw i8, ptr addrspace(3) %381, i32 112
  %389 = shl nuw nsw i32 %24, 3
  %390 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %129
  %391 = getelementptr inbounds nuw i8, ptr addrspace(3) %390, i32 %389
  %392 = getelementptr inbounds nuw i8, ptr addrspace(3) %391, i32 64
  %393 = getelementptr inbounds nuw i8, ptr addrspace(3) %391, i32 512
  %394 = getelementptr inbounds nuw i8, ptr addrspace(3) %391, i32 576
  %395 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %136
  %396 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %143
  %397 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %150
  %398 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %157
  %399 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %164
  %400 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %171
  %401 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %178
  %402 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %185
  %403 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %192
  %404 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %199
  %405 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %206
  %406 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %213
  %407 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %220
  %408 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %227
  %409 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %234
  %410 = or disjoint i32 %16, 16
  %411 = or disjoint i32 %16, 18
  %412 = or disjoint i32 %16, 20
  %413 = or disjoint i32 %16, 22
  %414 = or disjoint i32 %16, 24
  %415 = or disjoint i32 %16, 26
  %416 = or disjoint i32 %16, 28
  %417 = or disjoint i32 %16, 30
  %418 = icmp slt i32 %410, %4
  %419 = icmp slt i32 %411, %4
  %420 = icmp slt i32 %412, %4
  %421 = icmp slt i32 %413, %4
  %422 = icmp slt i32 %414, %4
  %423 = icmp slt i32 %415, %4
  %424 = icmp slt i32 %416, %4
  %425 = icmp slt i32 %417, %4
  %426 = icmp slt i32 %25, %4
  %427 = icmp slt i32 %26, %4
  %428 = shl nuw nsw i32 %410, 4
  %429 = shl nuw nsw i32 %411, 4
  %430 = shl nuw nsw i32 %412, 4
  %431 = shl nuw nsw i32 %413, 4
  %432 = shl nuw nsw i32 %414, 4
  %433 = shl nuw nsw i32 %415, 4
  %434 = shl nuw nsw i32 %416, 4
  %435 = shl nuw nsw i32 %417, 4
  %436 = zext nneg i32 %429 to i64
  %437 = zext nneg i32 %430 to i64
  %438 = zext nneg i32 %431 to i64
  %439 = zext nneg i32 %432 to i64
  %440 = zext nneg i32 %433 to i64
  %441 = zext nneg i32 %434 to i64
  %442 = zext nneg i32 %435 to i64
  %gep.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %436
  %gep20.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %437
  %gep22.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %438
  %gep24.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %439
  %gep26.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %440
  %gep28.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %441
  %gep30.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %442
  br i1 %418, label %443, label %446

443:                                              ; preds = %.lr.ph
  %444 = zext nneg i32 %428 to i64
  %gep32.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %444
  %445 = load <1 x float>, ptr addrspace(1) %gep32.peel, align 4
  br label %446

446:                                              ; preds = %443, %.lr.ph
  %447 = phi <1 x float> [ %445, %443 ], [ zeroinitializer, %.lr.ph ]
  br i1 %419, label %448, label %450

448:                                              ; preds = %446
  %449 = load <1 x float>, ptr addrspace(1) %gep.peel, align 4
  br label %450

450:                                              ; preds = %448, %446
  %451 = phi <1 x float> [ %449, %448 ], [ zeroinitializer, %446 ]
  br i1 %420, label %452, label %454

452:                                              ; preds = %450
  %453 = load <1 x float>, ptr addrspace(1) %gep20.peel, align 4
  br label %454

454:                                              ; preds = %452, %450
  %455 = phi <1 x float> [ %453, %452 ], [ zeroinitializer, %450 ]
  br i1 %421, label %456, label %458

456:                                              ; preds = %454
  %457 = load <1 x float>, ptr addrspace(1) %gep22.peel, align 4
  br label %458

458:                                              ; preds = %456, %454
  %459 = phi <1 x float> [ %457, %456 ], [ zeroinitializer, %454 ]
  br i1 %422, label %460, label %462

460:                                              ; preds = %458
  %461 = load <1 x float>, ptr addrspace(1) %gep24.peel, align 4
  br label %462

462:                                              ; preds = %460, %458
  %463 = phi <1 x float> [ %461, %460 ], [ zeroinitializer, %458 ]
  br i1 %423, label %464, label %466

464:                                              ; preds = %462
  %465 = load <1 x float>, ptr addrspace(1) %gep26.peel, align 4
  br label %466

466:                                              ; preds = %464, %462
  %467 = phi <1 x float> [ %465, %464 ], [ zeroinitializer, %462 ]
  br i1 %424, label %468, label %470

468:                                              ; preds = %466
  %469 = load <1 x float>, ptr addrspace(1) %gep28.peel, align 4
  br label %470

470:                                              ; preds = %468, %466
  %471 = phi <1 x float> [ %469, %468 ], [ zeroinitializer, %466 ]
  br i1 %425, label %472, label %474

472:                                              ; preds = %470
  %473 = load <1 x float>, ptr addrspace(1) %gep30.peel, align 4
  br label %474

474:                                              ; preds = %472, %470
  %475 = phi <1 x float> [ %473, %472 ], [ zeroinitializer, %470 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %476 = load <4 x float>, ptr addrspace(3) %381, align 16
  %477 = extractelement <4 x float> %476, i64 0
  %478 = extractelement <4 x float> %476, i64 1
  %479 = extractelement <4 x float> %476, i64 2
  %480 = extractelement <4 x float> %476, i64 3
  %481 = load <4 x float>, ptr addrspace(3) %382, align 16
  %482 = extractelement <4 x float> %481, i64 0
  %483 = extractelement <4 x float> %481, i64 1
  %484 = extractelement <4 x float> %481, i64 2
  %485 = extractelement <4 x float> %481, i64 3
  %486 = load <4 x float>, ptr addrspace(3) %383, align 16
  %487 = extractelement <4 x float> %486, i64 0
  %488 = extractelement <4 x float> %486, i64 1
  %489 = extractelement <4 x float> %486, i64 2
  %490 = extractelement <4 x float> %486, i64 3
  %491 = load <4 x float>, ptr addrspace(3) %384, align 16
  %492 = extractelement <4 x float> %491, i64 0
  %493 = extractelement <4 x float> %491, i64 1
  %494 = extractelement <4 x float> %491, i64 2
  %495 = extractelement <4 x float> %491, i64 3
  %496 = load <4 x float>, ptr addrspace(3) %385, align 16
  %497 = extractelement <4 x float> %496, i64 0
  %498 = extractelement <4 x float> %496, i64 1
  %499 = extractelement <4 x float> %496, i64 2
  %500 = extractelement <4 x float> %496, i64 3
  %501 = load <4 x float>, ptr addrspace(3) %386, align 16
  %502 = extractelement <4 x float> %501, i64 0
  %503 = extractelement <4 x float> %501, i64 1
  %504 = extractelement <4 x float> %501, i64 2
  %505 = extractelement <4 x float> %501, i64 3
  %506 = load <4 x float>, ptr addrspace(3) %387, align 16
  %507 = extractelement <4 x float> %506, i64 0
  %508 = extractelement <4 x float> %506, i64 1
  %509 = extractelement <4 x float> %506, i64 2
  %510 = extractelement <4 x float> %506, i64 3
  %511 = load <4 x float>, ptr addrspace(3) %388, align 16
  %512 = extractelement <4 x float> %511, i64 0
  %513 = extractelement <4 x float> %511, i64 1
  %514 = extractelement <4 x float> %511, i64 2
  %515 = extractelement <4 x float> %511, i64 3
  %516 = tail call float @llvm.fmuladd.f32(float %132, float %477, float 0.000000e+00)
  %517 = tail call float @llvm.fmuladd.f32(float %133, float %478, float %516)
  %518 = tail call float @llvm.fmuladd.f32(float %134, float %479, float %517)
  %519 = tail call float @llvm.fmuladd.f32(float %135, float %480, float %518)
  %520 = tail call float @llvm.fmuladd.f32(float %139, float %487, float %519)
  %521 = tail call float @llvm.fmuladd.f32(float %140, float %488, float %520)
  %522 = tail call float @llvm.fmuladd.f32(float %141, float %489, float %521)
  %523 = tail call float @llvm.fmuladd.f32(float %142, float %490, float %522)
  %524 = tail call float @llvm.fmuladd.f32(float %146, float %497, float %523)
  %525 = tail call float @llvm.fmuladd.f32(float %147, float %498, float %524)
  %526 = tail call float @llvm.fmuladd.f32(float %148, float %499, float %525)
  %527 = tail call float @llvm.fmuladd.f32(float %149, float %500, float %526)
  %528 = tail call float @llvm.fmuladd.f32(float %153, float %507, float %527)
  %529 = tail call float @llvm.fmuladd.f32(float %154, float %508, float %528)
  %530 = tail call float @llvm.fmuladd.f32(float %155, float %509, float %529)
  %531 = tail call float @llvm.fmuladd.f32(float %156, float %510, float %530)
  %532 = tail call float @llvm.fmuladd.f32(float %132, float %482, float 0.000000e+00)
  %533 = tail call float @llvm.fmuladd.f32(float %133, float %483, float %532)
  %534 = tail call float @llvm.fmuladd.f32(float %134, float %484, float %533)
  %535 = tail call float @llvm.fmuladd.f32(float %135, float %485, float %534)
  %536 = tail call float @llvm.fmuladd.f32(float %139, float %492, float %535)
  %537 = tail call float @llvm.fmuladd.f32(float %140, float %493, float %536)
  %538 = tail call float @llvm.fmuladd.f32(float %141, float %494, float %537)
  %539 = tail call float @llvm.fmuladd.f32(float %142, float %495, float %538)
  %540 = tail call float @llvm.fmuladd.f32(float %146, float %502, float %539)
  %541 = tail call float @llvm.fmuladd.f32(float %147, float %503, float %540)
  %542 = tail call float @llvm.fmuladd.f32(float %148, float %504, float %541)
  %543 = tail call float @llvm.fmuladd.f32(float %149, float %505, float %542)
  %544 = tail call float @llvm.fmuladd.f32(float %153, float %512, float %543)
  %545 = tail call float @llvm.fmuladd.f32(float %154, float %513, float %544)
  %546 = tail call float @llvm.fmuladd.f32(float %155, float %514, float %545)
  %547 = tail call float @llvm.fmuladd.f32(float %156, float %515, float %546)
  %548 = tail call float @llvm.fmuladd.f32(float %160, float %477, float 0.000000e+00)
  %549 = tail call float @llvm.fmuladd.f32(float %161, float %478, float %548)
  %550 = tail call float @llvm.fmuladd.f32(float %162, float %479, float %549)
  %551 = tail call float @llvm.fmuladd.f32(float %163, float %480, float %550)
  %552 = tail call float @llvm.fmuladd.f32(float %167, float %487, float %551)
  %553 = tail call float @llvm.fmuladd.f32(float %168, float %488, float %552)
  %554 = tail call float @llvm.fmuladd.f32(float %169, float %489, float %553)
  %555 = tail call float @llvm.fmuladd.f32(float %170, float %490, float %554)
  %556 = tail call float @llvm.fmuladd.f32(float %174, float %497, float %555)
  %557 = tail call float @llvm.fmuladd.f32(float %175, float %498, float %556)
  %558 = tail call float @llvm.fmuladd.f32(float %176, float %499, float %557)
  %559 = tail call float @llvm.fmuladd.f32(float %177, float %500, float %558)
  %560 = tail call float @llvm.fmuladd.f32(float %181, float %507, float %559)
  %561 = tail call float @llvm.fmuladd.f32(float %182, float %508, float %560)
  %562 = tail call float @llvm.fmuladd.f32(float %183, float %509, float %561)
  %563 = tail call float @llvm.fmuladd.f32(float %184, float %510, float %562)
  %564 = tail call float @llvm.fmuladd.f32(float %160, float %482, float 0.000000e+00)
  %565 = tail call float @llvm.fmuladd.f32(float %161, float %483, float %564)
  %566 = tail call float @llvm.fmuladd.f32(float %162, float %484, float %565)
  %567 = tail call float @llvm.fmuladd.f32(float %163, float %485, float %566)
  %568 = tail call float @llvm.fmuladd.f32(float %167, float %492, float %567)
  %569 = tail call float @llvm.fmuladd.f32(float %168, float %493, float %568)
  %570 = tail call float @llvm.fmuladd.f32(float %169, float %494, float %569)
  %571 = tail call float @llvm.fmuladd.f32(float %170, float %495, float %570)
  %572 = tail call float @llvm.fmuladd.f32(float %174, float %502, float %571)
  %573 = tail call float @llvm.fmuladd.f32(float %175, float %503, float %572)
  %574 = tail call float @llvm.fmuladd.f32(float %176, float %504, float %573)
  %575 = tail call float @llvm.fmuladd.f32(float %177, float %505, float %574)
  %576 = tail call float @llvm.fmuladd.f32(float %181, float %512, float %575)
  %577 = tail call float @llvm.fmuladd.f32(float %182, float %513, float %576)
  %578 = tail call float @llvm.fmuladd.f32(float %183, float %514, float %577)
  %579 = tail call float @llvm.fmuladd.f32(float %184, float %515, float %578)
  %580 = tail call float @llvm.fmuladd.f32(float %188, float %477, float 0.000000e+00)
  %581 = tail call float @llvm.fmuladd.f32(float %189, float %478, float %580)
  %582 = tail call float @llvm.fmuladd.f32(float %190, float %479, float %581)
  %583 = tail call float @llvm.fmuladd.f32(float %191, float %480, float %582)
  %584 = tail call float @llvm.fmuladd.f32(float %195, float %487, float %583)
  %585 = tail call float @llvm.fmuladd.f32(float %196, float %488, float %584)
  %586 = tail call float @llvm.fmuladd.f32(float %197, float %489, float %585)
  %587 = tail call float @llvm.fmuladd.f32(float %198, float %490, float %586)
  %588 = tail call float @llvm.fmuladd.f32(float %202, float %497, float %587)
  %589 = tail call float @llvm.fmuladd.f32(float %203, float %498, float %588)
  %590 = tail call float @llvm.fmuladd.f32(float %204, float %499, float %589)
  %591 = tail call float @llvm.fmuladd.f32(float %205, float %500, float %590)
  %592 = tail call float @llvm.fmuladd.f32(float %209, float %507, float %591)
  %593 = tail call float @llvm.fmuladd.f32(float %210, float %508, float %592)
  %594 = tail call float @llvm.fmuladd.f32(float %211, float %509, float %593)
  %595 = tail call float @llvm.fmuladd.f32(float %212, float %510, float %594)
  %596 = tail call float @llvm.fmuladd.f32(float %188, float %482, float 0.000000e+00)
  %597 = tail call float @llvm.fmuladd.f32(float %189, float %483, float %596)
  %598 = tail call float @llvm.fmuladd.f32(float %190, float %484, float %597)
  %599 = tail call float @llvm.fmuladd.f32(float %191, float %485, float %598)
  %600 = tail call float @llvm.fmuladd.f32(float %195, float %492, float %599)
  %601 = tail call float @llvm.fmuladd.f32(float %196, float %493, float %600)
  %602 = tail call float @llvm.fmuladd.f32(float %197, float %494, float %601)
  %603 = tail call float @llvm.fmuladd.f32(float %198, float %495, float %602)
  %604 = tail call float @llvm.fmuladd.f32(float %202, float %502, float %603)
  %605 = tail call float @llvm.fmuladd.f32(float %203, float %503, float %604)
  %606 = tail call float @llvm.fmuladd.f32(float %204, float %504, float %605)
  %607 = tail call float @llvm.fmuladd.f32(float %205, float %505, float %606)
  %608 = tail call float @llvm.fmuladd.f32(float %209, float %512, float %607)
  %609 = tail call float @llvm.fmuladd.f32(float %210, float %513, float %608)
  %610 = tail call float @llvm.fmuladd.f32(float %211, float %514, float %609)
  %611 = tail call float @llvm.fmuladd.f32(float %212, float %515, float %610)
  %612 = tail call float @llvm.fmuladd.f32(float %216, float %477, float 0.000000e+00)
  %613 = tail call float @llvm.fmuladd.f32(float %217, float %478, float %612)
  %614 = tail call float @llvm.fmuladd.f32(float %218, float %479, float %613)
  %615 = tail call float @llvm.fmuladd.f32(float %219, float %480, float %614)
  %616 = tail call float @llvm.fmuladd.f32(float %223, float %487, float %615)
  %617 = tail call float @llvm.fmuladd.f32(float %224, float %488, float %616)
  %618 = tail call float @llvm.fmuladd.f32(float %225, float %489, float %617)
  %619 = tail call float @llvm.fmuladd.f32(float %226, float %490, float %618)
  %620 = tail call float @llvm.fmuladd.f32(float %230, float %497, float %619)
  %621 = tail call float @llvm.fmuladd.f32(float %231, float %498, float %620)
  %622 = tail call float @llvm.fmuladd.f32(float %232, float %499, float %621)
  %623 = tail call float @llvm.fmuladd.f32(float %233, float %500, float %622)
  %624 = tail call float @llvm.fmuladd.f32(float %237, float %507, float %623)
  %625 = tail call float @llvm.fmuladd.f32(float %238, float %508, float %624)
  %626 = tail call float @llvm.fmuladd.f32(float %239, float %509, float %625)
  %627 = tail call float @llvm.fmuladd.f32(float %240, float %510, float %626)
  %628 = tail call float @llvm.fmuladd.f32(float %216, float %482, float 0.000000e+00)
  %629 = tail call float @llvm.fmuladd.f32(float %217, float %483, float %628)
  %630 = tail call float @llvm.fmuladd.f32(float %218, float %484, float %629)
  %631 = tail call float @llvm.fmuladd.f32(float %219, float %485, float %630)
  %632 = tail call float @llvm.fmuladd.f32(float %223, float %492, float %631)
  %633 = tail call float @llvm.fmuladd.f32(float %224, float %493, float %632)
  %634 = tail call float @llvm.fmuladd.f32(float %225, float %494, float %633)
  %635 = tail call float @llvm.fmuladd.f32(float %226, float %495, float %634)
  %636 = tail call float @llvm.fmuladd.f32(float %230, float %502, float %635)
  %637 = tail call float @llvm.fmuladd.f32(float %231, float %503, float %636)
  %638 = tail call float @llvm.fmuladd.f32(float %232, float %504, float %637)
  %639 = tail call float @llvm.fmuladd.f32(float %233, float %505, float %638)
  %640 = tail call float @llvm.fmuladd.f32(float %237, float %512, float %639)
  %641 = tail call float @llvm.fmuladd.f32(float %238, float %513, float %640)
  %642 = tail call float @llvm.fmuladd.f32(float %239, float %514, float %641)
  %643 = tail call float @llvm.fmuladd.f32(float %240, float %515, float %642)
  %644 = fmul float %5, %531
  %645 = fmul float %5, %547
  %646 = fmul float %5, %563
  %647 = fmul float %5, %579
  %648 = fmul float %5, %595
  %649 = fmul float %5, %611
  %650 = fmul float %5, %627
  %651 = fmul float %5, %643
  %652 = icmp sle i32 %25, %27
  %653 = icmp slt i32 %25, %27
  %654 = icmp sle i32 %25, %28
  %655 = icmp sle i32 %25, %27
  %656 = icmp sle i32 %25, %29
  %657 = icmp slt i32 %25, %29
  %658 = icmp sle i32 %25, %30
  %659 = icmp slt i32 %25, %30
  %660 = and i1 %652, %426
  %661 = and i1 %653, %427
  %662 = and i1 %654, %426
  %663 = and i1 %655, %427
  %664 = and i1 %656, %426
  %665 = and i1 %657, %427
  %666 = and i1 %658, %426
  %667 = and i1 %659, %427
  %668 = select i1 %660, float %644, float -1.000000e+30
  %669 = select i1 %661, float %645, float -1.000000e+30
  %670 = select i1 %662, float %646, float -1.000000e+30
  %671 = select i1 %663, float %647, float -1.000000e+30
  %672 = select i1 %664, float %648, float -1.000000e+30
  %673 = select i1 %665, float %649, float -1.000000e+30
  %674 = select i1 %666, float %650, float -1.000000e+30
  %675 = select i1 %667, float %651, float -1.000000e+30
  %676 = tail call float @llvm.maxnum.f32(float %668, float %669)
  %677 = tail call float @llvm.maxnum.f32(float %670, float %671)
  %678 = tail call float @llvm.maxnum.f32(float %672, float %673)
  %679 = tail call float @llvm.maxnum.f32(float %674, float %675)
  %680 = bitcast float %676 to i32
  %681 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %680, i32 356, i32 15, i32 15, i1 true)
  %682 = bitcast i32 %681 to float
  %683 = tail call float @llvm.maxnum.f32(float %676, float %682)
  %684 = bitcast float %683 to i32
  %685 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %684, i32 354, i32 15, i32 15, i1 true)
  %686 = bitcast i32 %685 to float
  %687 = tail call float @llvm.maxnum.f32(float %683, float %686)
  %688 = bitcast float %687 to i32
  %689 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %688, i32 353, i32 15, i32 15, i1 true)
  %690 = bitcast i32 %689 to float
  %691 = tail call float @llvm.maxnum.f32(float %687, float %690)
  %692 = bitcast float %677 to i32
  %693 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %692, i32 356, i32 15, i32 15, i1 true)
  %694 = bitcast i32 %693 to float
  %695 = tail call float @llvm.maxnum.f32(float %677, float %694)
  %696 = bitcast float %695 to i32
  %697 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %696, i32 354, i32 15, i32 15, i1 true)
  %698 = bitcast i32 %697 to float
  %699 = tail call float @llvm.maxnum.f32(float %695, float %698)
  %700 = bitcast float %699 to i32
  %701 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %700, i32 353, i32 15, i32 15, i1 true)
  %702 = bitcast i32 %701 to float
  %703 = tail call float @llvm.maxnum.f32(float %699, float %702)
  %704 = bitcast float %678 to i32
  %705 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %704, i32 356, i32 15, i32 15, i1 true)
  %706 = bitcast i32 %705 to float
  %707 = tail call float @llvm.maxnum.f32(float %678, float %706)
  %708 = bitcast float %707 to i32
  %709 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %708, i32 354, i32 15, i32 15, i1 true)
  %710 = bitcast i32 %709 to float
  %711 = tail call float @llvm.maxnum.f32(float %707, float %710)
  %712 = bitcast float %711 to i32
  %713 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %712, i32 353, i32 15, i32 15, i1 true)
  %714 = bitcast i32 %713 to float
  %715 = tail call float @llvm.maxnum.f32(float %711, float %714)
  %716 = bitcast float %679 to i32
  %717 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %716, i32 356, i32 15, i32 15, i1 true)
  %718 = bitcast i32 %717 to float
  %719 = tail call float @llvm.maxnum.f32(float %679, float %718)
  %720 = bitcast float %719 to i32
  %721 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %720, i32 354, i32 15, i32 15, i1 true)
  %722 = bitcast i32 %721 to float
  %723 = tail call float @llvm.maxnum.f32(float %719, float %722)
  %724 = bitcast float %723 to i32
  %725 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %724, i32 353, i32 15, i32 15, i1 true)
  %726 = bitcast i32 %725 to float
  %727 = tail call float @llvm.maxnum.f32(float %723, float %726)
  %728 = tail call float @llvm.maxnum.f32(float %691, float -1.000000e+30)
  %729 = tail call float @llvm.maxnum.f32(float %703, float -1.000000e+30)
  %730 = tail call float @llvm.maxnum.f32(float %715, float -1.000000e+30)
  %731 = tail call float @llvm.maxnum.f32(float %727, float -1.000000e+30)
  %732 = fsub float %668, %728
  %733 = fsub float %669, %728
  %734 = fsub float %670, %729
  %735 = fsub float %671, %729
  %736 = fsub float %672, %730
  %737 = fsub float %673, %730
  %738 = fsub float %674, %731
  %739 = fsub float %675, %731
  %740 = fmul float %732, f0x3FB8AA3B
  %741 = tail call float @llvm.exp2.f32(float %740)
  %742 = fmul float %733, f0x3FB8AA3B
  %743 = tail call float @llvm.exp2.f32(float %742)
  %744 = fmul float %734, f0x3FB8AA3B
  %745 = tail call float @llvm.exp2.f32(float %744)
  %746 = fmul float %735, f0x3FB8AA3B
  %747 = tail call float @llvm.exp2.f32(float %746)
  %748 = fmul float %736, f0x3FB8AA3B
  %749 = tail call float @llvm.exp2.f32(float %748)
  %750 = fmul float %737, f0x3FB8AA3B
  %751 = tail call float @llvm.exp2.f32(float %750)
  %752 = fmul float %738, f0x3FB8AA3B
  %753 = tail call float @llvm.exp2.f32(float %752)
  %754 = fmul float %739, f0x3FB8AA3B
  %755 = tail call float @llvm.exp2.f32(float %754)
  %756 = fsub nnan float -1.000000e+30, %728
  %757 = fsub nnan float -1.000000e+30, %729
  %758 = fsub nnan float -1.000000e+30, %730
  %759 = fsub nnan float -1.000000e+30, %731
  %760 = fmul nnan float %756, f0x3FB8AA3B
  %761 = tail call nnan float @llvm.exp2.f32(float %760)
  %762 = fmul nnan float %757, f0x3FB8AA3B
  %763 = tail call nnan float @llvm.exp2.f32(float %762)
  %764 = fmul nnan float %758, f0x3FB8AA3B
  %765 = tail call nnan float @llvm.exp2.f32(float %764)
  %766 = fmul nnan float %759, f0x3FB8AA3B
  %767 = tail call nnan float @llvm.exp2.f32(float %766)
  %768 = fmul float %761, 0.000000e+00
  %769 = fmul float %763, 0.000000e+00
  %770 = fmul float %765, 0.000000e+00
  %771 = fmul float %767, 0.000000e+00
  %772 = fadd float %741, %743
  %773 = fadd float %745, %747
  %774 = fadd float %749, %751
  %775 = fadd float %753, %755
  %776 = bitcast float %772 to i32
  %777 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %776, i32 356, i32 15, i32 15, i1 true)
  %778 = bitcast i32 %777 to float
  %779 = fadd float %772, %778
  %780 = bitcast float %779 to i32
  %781 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %780, i32 354, i32 15, i32 15, i1 true)
  %782 = bitcast i32 %781 to float
  %783 = fadd float %779, %782
  %784 = bitcast float %783 to i32
  %785 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %784, i32 353, i32 15, i32 15, i1 true)
  %786 = bitcast i32 %785 to float
  %787 = fadd float %783, %786
  %788 = bitcast float %773 to i32
  %789 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %788, i32 356, i32 15, i32 15, i1 true)
  %790 = bitcast i32 %789 to float
  %791 = fadd float %773, %790
  %792 = bitcast float %791 to i32
  %793 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %792, i32 354, i32 15, i32 15, i1 true)
  %794 = bitcast i32 %793 to float
  %795 = fadd float %791, %794
  %796 = bitcast float %795 to i32
  %797 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %796, i32 353, i32 15, i32 15, i1 true)
  %798 = bitcast i32 %797 to float
  %799 = fadd float %795, %798
  %800 = bitcast float %774 to i32
  %801 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %800, i32 356, i32 15, i32 15, i1 true)
  %802 = bitcast i32 %801 to float
  %803 = fadd float %774, %802
  %804 = bitcast float %803 to i32
  %805 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %804, i32 354, i32 15, i32 15, i1 true)
  %806 = bitcast i32 %805 to float
  %807 = fadd float %803, %806
  %808 = bitcast float %807 to i32
  %809 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %808, i32 353, i32 15, i32 15, i1 true)
  %810 = bitcast i32 %809 to float
  %811 = fadd float %807, %810
  %812 = bitcast float %775 to i32
  %813 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %812, i32 356, i32 15, i32 15, i1 true)
  %814 = bitcast i32 %813 to float
  %815 = fadd float %775, %814
  %816 = bitcast float %815 to i32
  %817 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %816, i32 354, i32 15, i32 15, i1 true)
  %818 = bitcast i32 %817 to float
  %819 = fadd float %815, %818
  %820 = bitcast float %819 to i32
  %821 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %820, i32 353, i32 15, i32 15, i1 true)
  %822 = bitcast i32 %821 to float
  %823 = fadd float %819, %822
  %824 = fadd float %768, %787
  %825 = fadd float %769, %799
  %826 = fadd float %770, %811
  %827 = fadd float %771, %823
  %gep34.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep33, i64 %436
  %gep36.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep33, i64 %437
  %gep38.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep33, i64 %438
  %gep40.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep33, i64 %439
  %gep42.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep33, i64 %440
  %gep44.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep33, i64 %441
  %gep46.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep33, i64 %442
  br i1 %418, label %828, label %831

828:                                              ; preds = %474
  %829 = zext nneg i32 %428 to i64
  %gep48.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep33, i64 %829
  %830 = load <1 x float>, ptr addrspace(1) %gep48.peel, align 4
  br label %831

831:                                              ; preds = %828, %474
  %832 = phi <1 x float> [ %830, %828 ], [ zeroinitializer, %474 ]
  br i1 %419, label %833, label %835

833:                                              ; preds = %831
  %834 = load <1 x float>, ptr addrspace(1) %gep34.peel, align 4
  br label %835

835:                                              ; preds = %833, %831
  %836 = phi <1 x float> [ %834, %833 ], [ zeroinitializer, %831 ]
  br i1 %420, label %837, label %839

837:                                              ; preds = %835
  %838 = load <1 x float>, ptr addrspace(1) %gep36.peel, align 4
  br label %839

839:                                              ; preds = %837, %835
  %840 = phi <1 x float> [ %838, %837 ], [ zeroinitializer, %835 ]
  br i1 %421, label %841, label %843

841:                                              ; preds = %839
  %842 = load <1 x float>, ptr addrspace(1) %gep38.peel, align 4
  br label %843

843:                                              ; preds = %841, %839
  %844 = phi <1 x float> [ %842, %841 ], [ zeroinitializer, %839 ]
  br i1 %422, label %845, label %847

845:                                              ; preds = %843
  %846 = load <1 x float>, ptr addrspace(1) %gep40.peel, align 4
  br label %847

847:                                              ; preds = %845, %843
  %848 = phi <1 x float> [ %846, %845 ], [ zeroinitializer, %843 ]
  br i1 %423, label %849, label %851

849:                                              ; preds = %847
  %850 = load <1 x float>, ptr addrspace(1) %gep42.peel, align 4
  br label %851

851:                                              ; preds = %849, %847
  %852 = phi <1 x float> [ %850, %849 ], [ zeroinitializer, %847 ]
  br i1 %424, label %853, label %855

853:                                              ; preds = %851
  %854 = load <1 x float>, ptr addrspace(1) %gep44.peel, align 4
  br label %855

855:                                              ; preds = %853, %851
  %856 = phi <1 x float> [ %854, %853 ], [ zeroinitializer, %851 ]
  br i1 %425, label %857, label %859

857:                                              ; preds = %855
  %858 = load <1 x float>, ptr addrspace(1) %gep46.peel, align 4
  br label %859

859:                                              ; preds = %857, %855
  %860 = phi <1 x float> [ %858, %857 ], [ zeroinitializer, %855 ]
  %861 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %389
  %862 = load <2 x float>, ptr addrspace(3) %861, align 8
  %863 = extractelement <2 x float> %862, i64 0
  %864 = extractelement <2 x float> %862, i64 1
  %865 = getelementptr inbounds nuw i8, ptr addrspace(3) %861, i32 64
  %866 = load <2 x float>, ptr addrspace(3) %865, align 8
  %867 = extractelement <2 x float> %866, i64 0
  %868 = extractelement <2 x float> %866, i64 1
  %869 = getelementptr inbounds nuw i8, ptr addrspace(3) %861, i32 128
  %870 = load <2 x float>, ptr addrspace(3) %869, align 8
  %871 = extractelement <2 x float> %870, i64 0
  %872 = extractelement <2 x float> %870, i64 1
  %873 = getelementptr inbounds nuw i8, ptr addrspace(3) %861, i32 192
  %874 = load <2 x float>, ptr addrspace(3) %873, align 8
  %875 = extractelement <2 x float> %874, i64 0
  %876 = extractelement <2 x float> %874, i64 1
  %877 = getelementptr inbounds nuw i8, ptr addrspace(3) %861, i32 256
  %878 = load <2 x float>, ptr addrspace(3) %877, align 8
  %879 = extractelement <2 x float> %878, i64 0
  %880 = extractelement <2 x float> %878, i64 1
  %881 = getelementptr inbounds nuw i8, ptr addrspace(3) %861, i32 320
  %882 = load <2 x float>, ptr addrspace(3) %881, align 8
  %883 = extractelement <2 x float> %882, i64 0
  %884 = extractelement <2 x float> %882, i64 1
  %885 = getelementptr inbounds nuw i8, ptr addrspace(3) %861, i32 384
  %886 = load <2 x float>, ptr addrspace(3) %885, align 8
  %887 = extractelement <2 x float> %886, i64 0
  %888 = extractelement <2 x float> %886, i64 1
  %889 = getelementptr inbounds nuw i8, ptr addrspace(3) %861, i32 448
  %890 = load <2 x float>, ptr addrspace(3) %889, align 8
  %891 = extractelement <2 x float> %890, i64 0
  %892 = extractelement <2 x float> %890, i64 1
  %893 = getelementptr inbounds nuw i8, ptr addrspace(3) %861, i32 512
  %894 = load <2 x float>, ptr addrspace(3) %893, align 8
  %895 = extractelement <2 x float> %894, i64 0
  %896 = extractelement <2 x float> %894, i64 1
  %897 = getelementptr inbounds nuw i8, ptr addrspace(3) %861, i32 576
  %898 = load <2 x float>, ptr addrspace(3) %897, align 8
  %899 = extractelement <2 x float> %898, i64 0
  %900 = extractelement <2 x float> %898, i64 1
  %901 = getelementptr inbounds nuw i8, ptr addrspace(3) %861, i32 640
  %902 = load <2 x float>, ptr addrspace(3) %901, align 8
  %903 = extractelement <2 x float> %902, i64 0
  %904 = extractelement <2 x float> %902, i64 1
  %905 = getelementptr inbounds nuw i8, ptr addrspace(3) %861, i32 704
  %906 = load <2 x float>, ptr addrspace(3) %905, align 8
  %907 = extractelement <2 x float> %906, i64 0
  %908 = extractelement <2 x float> %906, i64 1
  %909 = getelementptr inbounds nuw i8, ptr addrspace(3) %861, i32 768
  %910 = load <2 x float>, ptr addrspace(3) %909, align 8
  %911 = extractelement <2 x float> %910, i64 0
  %912 = extractelement <2 x float> %910, i64 1
  %913 = getelementptr inbounds nuw i8, ptr addrspace(3) %861, i32 832
  %914 = load <2 x float>, ptr addrspace(3) %913, align 8
  %915 = extractelement <2 x float> %914, i64 0
  %916 = extractelement <2 x float> %914, i64 1
  %917 = getelementptr inbounds nuw i8, ptr addrspace(3) %861, i32 896
  %918 = load <2 x float>, ptr addrspace(3) %917, align 8
  %919 = extractelement <2 x float> %918, i64 0
  %920 = extractelement <2 x float> %918, i64 1
  %921 = getelementptr inbounds nuw i8, ptr addrspace(3) %861, i32 960
  %922 = load <2 x float>, ptr addrspace(3) %921, align 8
  %923 = extractelement <2 x float> %922, i64 0
  %924 = extractelement <2 x float> %922, i64 1
  %925 = insertelement <2 x float> poison, float %741, i64 0
  %926 = insertelement <2 x float> %925, float %743, i64 1
  store <2 x float> %926, ptr addrspace(3) %391, align 8
  %927 = insertelement <2 x float> poison, float %745, i64 0
  %928 = insertelement <2 x float> %927, float %747, i64 1
  store <2 x float> %928, ptr addrspace(3) %392, align 8
  %929 = insertelement <2 x float> poison, float %749, i64 0
  %930 = insertelement <2 x float> %929, float %751, i64 1
  store <2 x float> %930, ptr addrspace(3) %393, align 8
  %931 = insertelement <2 x float> poison, float %753, i64 0
  %932 = insertelement <2 x float> %931, float %755, i64 1
  store <2 x float> %932, ptr addrspace(3) %394, align 8
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %933 = load <4 x float>, ptr addrspace(3) %390, align 16
  %934 = extractelement <4 x float> %933, i64 0
  %935 = extractelement <4 x float> %933, i64 1
  %936 = extractelement <4 x float> %933, i64 2
  %937 = extractelement <4 x float> %933, i64 3
  %938 = load <4 x float>, ptr addrspace(3) %395, align 16
  %939 = extractelement <4 x float> %938, i64 0
  %940 = extractelement <4 x float> %938, i64 1
  %941 = extractelement <4 x float> %938, i64 2
  %942 = extractelement <4 x float> %938, i64 3
  %943 = load <4 x float>, ptr addrspace(3) %396, align 16
  %944 = extractelement <4 x float> %943, i64 0
  %945 = extractelement <4 x float> %943, i64 1
  %946 = extractelement <4 x float> %943, i64 2
  %947 = extractelement <4 x float> %943, i64 3
  %948 = load <4 x float>, ptr addrspace(3) %397, align 16
  %949 = extractelement <4 x float> %948, i64 0
  %950 = extractelement <4 x float> %948, i64 1
  %951 = extractelement <4 x float> %948, i64 2
  %952 = extractelement <4 x float> %948, i64 3
  %953 = load <4 x float>, ptr addrspace(3) %398, align 16
  %954 = extractelement <4 x float> %953, i64 0
  %955 = extractelement <4 x float> %953, i64 1
  %956 = extractelement <4 x float> %953, i64 2
  %957 = extractelement <4 x float> %953, i64 3
  %958 = load <4 x float>, ptr addrspace(3) %399, align 16
  %959 = extractelement <4 x float> %958, i64 0
  %960 = extractelement <4 x float> %958, i64 1
  %961 = extractelement <4 x float> %958, i64 2
  %962 = extractelement <4 x float> %958, i64 3
  %963 = load <4 x float>, ptr addrspace(3) %400, align 16
  %964 = extractelement <4 x float> %963, i64 0
  %965 = extractelement <4 x float> %963, i64 1
  %966 = extractelement <4 x float> %963, i64 2
  %967 = extractelement <4 x float> %963, i64 3
  %968 = load <4 x float>, ptr addrspace(3) %401, align 16
  %969 = extractelement <4 x float> %968, i64 0
  %970 = extractelement <4 x float> %968, i64 1
  %971 = extractelement <4 x float> %968, i64 2
  %972 = extractelement <4 x float> %968, i64 3
  %973 = load <4 x float>, ptr addrspace(3) %402, align 16
  %974 = extractelement <4 x float> %973, i64 0
  %975 = extractelement <4 x float> %973, i64 1
  %976 = extractelement <4 x float> %973, i64 2
  %977 = extractelement <4 x float> %973, i64 3
  %978 = load <4 x float>, ptr addrspace(3) %403, align 16
  %979 = extractelement <4 x float> %978, i64 0
  %980 = extractelement <4 x float> %978, i64 1
  %981 = extractelement <4 x float> %978, i64 2
  %982 = extractelement <4 x float> %978, i64 3
  %983 = load <4 x float>, ptr addrspace(3) %404, align 16
  %984 = extractelement <4 x float> %983, i64 0
  %985 = extractelement <4 x float> %983, i64 1
  %986 = extractelement <4 x float> %983, i64 2
  %987 = extractelement <4 x float> %983, i64 3
  %988 = load <4 x float>, ptr addrspace(3) %405, align 16
  %989 = extractelement <4 x float> %988, i64 0
  %990 = extractelement <4 x float> %988, i64 1
  %991 = extractelement <4 x float> %988, i64 2
  %992 = extractelement <4 x float> %988, i64 3
  %993 = load <4 x float>, ptr addrspace(3) %406, align 16
  %994 = extractelement <4 x float> %993, i64 0
  %995 = extractelement <4 x float> %993, i64 1
  %996 = extractelement <4 x float> %993, i64 2
  %997 = extractelement <4 x float> %993, i64 3
  %998 = load <4 x float>, ptr addrspace(3) %407, align 16
  %999 = extractelement <4 x float> %998, i64 0
  %1000 = extractelement <4 x float> %998, i64 1
  %1001 = extractelement <4 x float> %998, i64 2
  %1002 = extractelement <4 x float> %998, i64 3
  %1003 = load <4 x float>, ptr addrspace(3) %408, align 16
  %1004 = extractelement <4 x float> %1003, i64 0
  %1005 = extractelement <4 x float> %1003, i64 1
  %1006 = extractelement <4 x float> %1003, i64 2
  %1007 = extractelement <4 x float> %1003, i64 3
  %1008 = load <4 x float>, ptr addrspace(3) %409, align 16
  %1009 = extractelement <4 x float> %1008, i64 0
  %1010 = extractelement <4 x float> %1008, i64 1
  %1011 = extractelement <4 x float> %1008, i64 2
  %1012 = extractelement <4 x float> %1008, i64 3
  %1013 = tail call float @llvm.fmuladd.f32(float %934, float %863, float %768)
  %1014 = tail call float @llvm.fmuladd.f32(float %935, float %867, float %1013)
  %1015 = tail call float @llvm.fmuladd.f32(float %936, float %871, float %1014)
  %1016 = tail call float @llvm.fmuladd.f32(float %937, float %875, float %1015)
  %1017 = tail call float @llvm.fmuladd.f32(float %939, float %879, float %1016)
  %1018 = tail call float @llvm.fmuladd.f32(float %940, float %883, float %1017)
  %1019 = tail call float @llvm.fmuladd.f32(float %941, float %887, float %1018)
  %1020 = tail call float @llvm.fmuladd.f32(float %942, float %891, float %1019)
  %1021 = tail call float @llvm.fmuladd.f32(float %944, float %895, float %1020)
  %1022 = tail call float @llvm.fmuladd.f32(float %945, float %899, float %1021)
  %1023 = tail call float @llvm.fmuladd.f32(float %946, float %903, float %1022)
  %1024 = tail call float @llvm.fmuladd.f32(float %947, float %907, float %1023)
  %1025 = tail call float @llvm.fmuladd.f32(float %949, float %911, float %1024)
  %1026 = tail call float @llvm.fmuladd.f32(float %950, float %915, float %1025)
  %1027 = tail call float @llvm.fmuladd.f32(float %951, float %919, float %1026)
  %1028 = tail call float @llvm.fmuladd.f32(float %952, float %923, float %1027)
  %1029 = tail call float @llvm.fmuladd.f32(float %934, float %864, float %768)
  %1030 = tail call float @llvm.fmuladd.f32(float %935, float %868, float %1029)
  %1031 = tail call float @llvm.fmuladd.f32(float %936, float %872, float %1030)
  %1032 = tail call float @llvm.fmuladd.f32(float %937, float %876, float %1031)
  %1033 = tail call float @llvm.fmuladd.f32(float %939, float %880, float %1032)
  %1034 = tail call float @llvm.fmuladd.f32(float %940, float %884, float %1033)
  %1035 = tail call float @llvm.fmuladd.f32(float %941, float %888, float %1034)
  %1036 = tail call float @llvm.fmuladd.f32(float %942, float %892, float %1035)
  %1037 = tail call float @llvm.fmuladd.f32(float %944, float %896, float %1036)
  %1038 = tail call float @llvm.fmuladd.f32(float %945, float %900, float %1037)
  %1039 = tail call float @llvm.fmuladd.f32(float %946, float %904, float %1038)
  %1040 = tail call float @llvm.fmuladd.f32(float %947, float %908, float %1039)
  %1041 = tail call float @llvm.fmuladd.f32(float %949, float %912, float %1040)
  %1042 = tail call float @llvm.fmuladd.f32(float %950, float %916, float %1041)
  %1043 = tail call float @llvm.fmuladd.f32(float %951, float %920, float %1042)
  %1044 = tail call float @llvm.fmuladd.f32(float %952, float %924, float %1043)
  %1045 = tail call float @llvm.fmuladd.f32(float %954, float %863, float %769)
  %1046 = tail call float @llvm.fmuladd.f32(float %955, float %867, float %1045)
  %1047 = tail call float @llvm.fmuladd.f32(float %956, float %871, float %1046)
  %1048 = tail call float @llvm.fmuladd.f32(float %957, float %875, float %1047)
  %1049 = tail call float @llvm.fmuladd.f32(float %959, float %879, float %1048)
  %1050 = tail call float @llvm.fmuladd.f32(float %960, float %883, float %1049)
  %1051 = tail call float @llvm.fmuladd.f32(float %961, float %887, float %1050)
  %1052 = tail call float @llvm.fmuladd.f32(float %962, float %891, float %1051)
  %1053 = tail call float @llvm.fmuladd.f32(float %964, float %895, float %1052)
  %1054 = tail call float @llvm.fmuladd.f32(float %965, float %899, float %1053)
  %1055 = tail call float @llvm.fmuladd.f32(float %966, float %903, float %1054)
  %1056 = tail call float @llvm.fmuladd.f32(float %967, float %907, float %1055)
  %1057 = tail call float @llvm.fmuladd.f32(float %969, float %911, float %1056)
  %1058 = tail call float @llvm.fmuladd.f32(float %970, float %915, float %1057)
  %1059 = tail call float @llvm.fmuladd.f32(float %971, float %919, float %1058)
  %1060 = tail call float @llvm.fmuladd.f32(float %972, float %923, float %1059)
  %1061 = tail call float @llvm.fmuladd.f32(float %954, float %864, float %769)
  %1062 = tail call float @llvm.fmuladd.f32(float %955, float %868, float %1061)
  %1063 = tail call float @llvm.fmuladd.f32(float %956, float %872, float %1062)
  %1064 = tail call float @llvm.fmuladd.f32(float %957, float %876, float %1063)
  %1065 = tail call float @llvm.fmuladd.f32(float %959, float %880, float %1064)
  %1066 = tail call float @llvm.fmuladd.f32(float %960, float %884, float %1065)
  %1067 = tail call float @llvm.fmuladd.f32(float %961, float %888, float %1066)
  %1068 = tail call float @llvm.fmuladd.f32(float %962, float %892, float %1067)
  %1069 = tail call float @llvm.fmuladd.f32(float %964, float %896, float %1068)
  %1070 = tail call float @llvm.fmuladd.f32(float %965, float %900, float %1069)
  %1071 = tail call float @llvm.fmuladd.f32(float %966, float %904, float %1070)
  %1072 = tail call float @llvm.fmuladd.f32(float %967, float %908, float %1071)
  %1073 = tail call float @llvm.fmuladd.f32(float %969, float %912, float %1072)
  %1074 = tail call float @llvm.fmuladd.f32(float %970, float %916, float %1073)
  %1075 = tail call float @llvm.fmuladd.f32(float %971, float %920, float %1074)
  %1076 = tail call float @llvm.fmuladd.f32(float %972, float %924, float %1075)
  %1077 = tail call float @llvm.fmuladd.f32(float %974, float %863, float %770)
  %1078 = tail call float @llvm.fmuladd.f32(float %975, float %867, float %1077)
  %1079 = tail call float @llvm.fmuladd.f32(float %976, float %871, float %1078)
  %1080 = tail call float @llvm.fmuladd.f32(float %977, float %875, float %1079)
  %1081 = tail call float @llvm.fmuladd.f32(float %979, float %879, float %1080)
  %1082 = tail call float @llvm.fmuladd.f32(float %980, float %883, float %1081)
  %1083 = tail call float @llvm.fmuladd.f32(float %981, float %887, float %1082)
  %1084 = tail call float @llvm.fmuladd.f32(float %982, float %891, float %1083)
  %1085 = tail call float @llvm.fmuladd.f32(float %984, float %895, float %1084)
  %1086 = tail call float @llvm.fmuladd.f32(float %985, float %899, float %1085)
  %1087 = tail call float @llvm.fmuladd.f32(float %986, float %903, float %1086)
  %1088 = tail call float @llvm.fmuladd.f32(float %987, float %907, float %1087)
  %1089 = tail call float @llvm.fmuladd.f32(float %989, float %911, float %1088)
  %1090 = tail call float @llvm.fmuladd.f32(float %990, float %915, float %1089)
  %1091 = tail call float @llvm.fmuladd.f32(float %991, float %919, float %1090)
  %1092 = tail call float @llvm.fmuladd.f32(float %992, float %923, float %1091)
  %1093 = tail call float @llvm.fmuladd.f32(float %974, float %864, float %770)
  %1094 = tail call float @llvm.fmuladd.f32(float %975, float %868, float %1093)
  %1095 = tail call float @llvm.fmuladd.f32(float %976, float %872, float %1094)
  %1096 = tail call float @llvm.fmuladd.f32(float %977, float %876, float %1095)
  %1097 = tail call float @llvm.fmuladd.f32(float %979, float %880, float %1096)
  %1098 = tail call float @llvm.fmuladd.f32(float %980, float %884, float %1097)
  %1099 = tail call float @llvm.fmuladd.f32(float %981, float %888, float %1098)
  %1100 = tail call float @llvm.fmuladd.f32(float %982, float %892, float %1099)
  %1101 = tail call float @llvm.fmuladd.f32(float %984, float %896, float %1100)
  %1102 = tail call float @llvm.fmuladd.f32(float %985, float %900, float %1101)
  %1103 = tail call float @llvm.fmuladd.f32(float %986, float %904, float %1102)
  %1104 = tail call float @llvm.fmuladd.f32(float %987, float %908, float %1103)
  %1105 = tail call float @llvm.fmuladd.f32(float %989, float %912, float %1104)
  %1106 = tail call float @llvm.fmuladd.f32(float %990, float %916, float %1105)
  %1107 = tail call float @llvm.fmuladd.f32(float %991, float %920, float %1106)
  %1108 = tail call float @llvm.fmuladd.f32(float %992, float %924, float %1107)
  %1109 = tail call float @llvm.fmuladd.f32(float %994, float %863, float %771)
  %1110 = tail call float @llvm.fmuladd.f32(float %995, float %867, float %1109)
  %1111 = tail call float @llvm.fmuladd.f32(float %996, float %871, float %1110)
  %1112 = tail call float @llvm.fmuladd.f32(float %997, float %875, float %1111)
  %1113 = tail call float @llvm.fmuladd.f32(float %999, float %879, float %1112)
  %1114 = tail call float @llvm.fmuladd.f32(float %1000, float %883, float %1113)
  %1115 = tail call float @llvm.fmuladd.f32(float %1001, float %887, float %1114)
  %1116 = tail call float @llvm.fmuladd.f32(float %1002, float %891, float %1115)
  %1117 = tail call float @llvm.fmuladd.f32(float %1004, float %895, float %1116)
  %1118 = tail call float @llvm.fmuladd.f32(float %1005, float %899, float %1117)
  %1119 = tail call float @llvm.fmuladd.f32(float %1006, float %903, float %1118)
  %1120 = tail call float @llvm.fmuladd.f32(float %1007, float %907, float %1119)
  %1121 = tail call float @llvm.fmuladd.f32(float %1009, float %911, float %1120)
  %1122 = tail call float @llvm.fmuladd.f32(float %1010, float %915, float %1121)
  %1123 = tail call float @llvm.fmuladd.f32(float %1011, float %919, float %1122)
  %1124 = tail call float @llvm.fmuladd.f32(float %1012, float %923, float %1123)
  %1125 = tail call float @llvm.fmuladd.f32(float %994, float %864, float %771)
  %1126 = tail call float @llvm.fmuladd.f32(float %995, float %868, float %1125)
  %1127 = tail call float @llvm.fmuladd.f32(float %996, float %872, float %1126)
  %1128 = tail call float @llvm.fmuladd.f32(float %997, float %876, float %1127)
  %1129 = tail call float @llvm.fmuladd.f32(float %999, float %880, float %1128)
  %1130 = tail call float @llvm.fmuladd.f32(float %1000, float %884, float %1129)
  %1131 = tail call float @llvm.fmuladd.f32(float %1001, float %888, float %1130)
  %1132 = tail call float @llvm.fmuladd.f32(float %1002, float %892, float %1131)
  %1133 = tail call float @llvm.fmuladd.f32(float %1004, float %896, float %1132)
  %1134 = tail call float @llvm.fmuladd.f32(float %1005, float %900, float %1133)
  %1135 = tail call float @llvm.fmuladd.f32(float %1006, float %904, float %1134)
  %1136 = tail call float @llvm.fmuladd.f32(float %1007, float %908, float %1135)
  %1137 = tail call float @llvm.fmuladd.f32(float %1009, float %912, float %1136)
  %1138 = tail call float @llvm.fmuladd.f32(float %1010, float %916, float %1137)
  %1139 = tail call float @llvm.fmuladd.f32(float %1011, float %920, float %1138)
  %1140 = tail call float @llvm.fmuladd.f32(float %1012, float %924, float %1139)
  store <1 x float> %447, ptr addrspace(3) %114, align 4
  store <1 x float> %451, ptr addrspace(3) %116, align 4
  store <1 x float> %455, ptr addrspace(3) %118, align 4
  store <1 x float> %459, ptr addrspace(3) %120, align 4
  store <1 x float> %463, ptr addrspace(3) %122, align 4
  store <1 x float> %467, ptr addrspace(3) %124, align 4
  store <1 x float> %471, ptr addrspace(3) %126, align 4
  store <1 x float> %475, ptr addrspace(3) %128, align 4
  store <1 x float> %832, ptr addrspace(3) %370, align 4
  store <1 x float> %836, ptr addrspace(3) %371, align 4
  store <1 x float> %840, ptr addrspace(3) %372, align 4
  store <1 x float> %844, ptr addrspace(3) %373, align 4
  store <1 x float> %848, ptr addrspace(3) %374, align 4
  store <1 x float> %852, ptr addrspace(3) %375, align 4
  store <1 x float> %856, ptr addrspace(3) %376, align 4
  store <1 x float> %860, ptr addrspace(3) %377, align 4
  %1141 = icmp samesign ugt i32 %378, 16
  br i1 %1141, label %.peel.next, label %._crit_edge

.peel.next:                                       ; preds = %859
  %1142 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %389
  %1143 = getelementptr inbounds nuw i8, ptr addrspace(3) %1142, i32 64
  %1144 = getelementptr inbounds nuw i8, ptr addrspace(3) %1142, i32 128
  %1145 = getelementptr inbounds nuw i8, ptr addrspace(3) %1142, i32 192
  %1146 = getelementptr inbounds nuw i8, ptr addrspace(3) %1142, i32 256
  %1147 = getelementptr inbounds nuw i8, ptr addrspace(3) %1142, i32 320
  %1148 = getelementptr inbounds nuw i8, ptr addrspace(3) %1142, i32 384
  %1149 = getelementptr inbounds nuw i8, ptr addrspace(3) %1142, i32 448
  %1150 = getelementptr inbounds nuw i8, ptr addrspace(3) %1142, i32 512
  %1151 = getelementptr inbounds nuw i8, ptr addrspace(3) %1142, i32 576
  %1152 = getelementptr inbounds nuw i8, ptr addrspace(3) %1142, i32 640
  %1153 = getelementptr inbounds nuw i8, ptr addrspace(3) %1142, i32 704
  %1154 = getelementptr inbounds nuw i8, ptr addrspace(3) %1142, i32 768
  %1155 = getelementptr inbounds nuw i8, ptr addrspace(3) %1142, i32 832
  %1156 = getelementptr inbounds nuw i8, ptr addrspace(3) %1142, i32 896
  %1157 = getelementptr inbounds nuw i8, ptr addrspace(3) %1142, i32 960
  br label %1158

1158:                                             ; preds = %.peel.next, %1628
  %1159 = phi float [ %1028, %.peel.next ], [ %1789, %1628 ]
  %1160 = phi float [ %1044, %.peel.next ], [ %1805, %1628 ]
  %1161 = phi float [ %1060, %.peel.next ], [ %1821, %1628 ]
  %1162 = phi float [ %1076, %.peel.next ], [ %1837, %1628 ]
  %1163 = phi float [ %1092, %.peel.next ], [ %1853, %1628 ]
  %1164 = phi float [ %1108, %.peel.next ], [ %1869, %1628 ]
  %1165 = phi float [ %1124, %.peel.next ], [ %1885, %1628 ]
  %1166 = phi float [ %1140, %.peel.next ], [ %1901, %1628 ]
  %1167 = phi float [ %824, %.peel.next ], [ %1593, %1628 ]
  %1168 = phi float [ %825, %.peel.next ], [ %1594, %1628 ]
  %1169 = phi float [ %826, %.peel.next ], [ %1595, %1628 ]
  %1170 = phi float [ %827, %.peel.next ], [ %1596, %1628 ]
  %1171 = phi float [ %728, %.peel.next ], [ %1497, %1628 ]
  %1172 = phi float [ %729, %.peel.next ], [ %1498, %1628 ]
  %1173 = phi float [ %730, %.peel.next ], [ %1499, %1628 ]
  %1174 = phi float [ %731, %.peel.next ], [ %1500, %1628 ]
  %1175 = phi i32 [ 16, %.peel.next ], [ %1176, %1628 ]
  %1176 = add i32 %1175, 16
  %1177 = or disjoint i32 %1176, %16
  %1178 = or disjoint i32 %1176, %17
  %1179 = or disjoint i32 %1176, %18
  %1180 = or disjoint i32 %1176, %19
  %1181 = or disjoint i32 %1176, %20
  %1182 = or disjoint i32 %1176, %21
  %1183 = or disjoint i32 %1176, %22
  %1184 = or disjoint i32 %1176, %23
  %1185 = or disjoint i32 %1175, %25
  %1186 = or disjoint i32 %1175, %26
  %1187 = icmp slt i32 %1177, %4
  %1188 = icmp slt i32 %1178, %4
  %1189 = icmp slt i32 %1179, %4
  %1190 = icmp slt i32 %1180, %4
  %1191 = icmp slt i32 %1181, %4
  %1192 = icmp slt i32 %1182, %4
  %1193 = icmp slt i32 %1183, %4
  %1194 = icmp slt i32 %1184, %4
  %1195 = icmp slt i32 %1185, %4
  %1196 = icmp slt i32 %1186, %4
  %1197 = shl i32 %1177, 4
  %1198 = shl i32 %1178, 4
  %1199 = shl i32 %1179, 4
  %1200 = shl i32 %1180, 4
  %1201 = shl i32 %1181, 4
  %1202 = shl i32 %1182, 4
  %1203 = shl i32 %1183, 4
  %1204 = shl i32 %1184, 4
  %1205 = sext i32 %1198 to i64
  %1206 = sext i32 %1199 to i64
  %1207 = sext i32 %1200 to i64
  %1208 = sext i32 %1201 to i64
  %1209 = sext i32 %1202 to i64
  %1210 = sext i32 %1203 to i64
  %1211 = sext i32 %1204 to i64
  %gep = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %1205
  %gep20 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %1206
  %gep22 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %1207
  %gep24 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %1208
  %gep26 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %1209
  %gep28 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %1210
  %gep30 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %1211
  br i1 %1187, label %1212, label %1215

1212:                                             ; preds = %1158
  %1213 = sext i32 %1197 to i64
  %gep32 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %1213
  %1214 = load <1 x float>, ptr addrspace(1) %gep32, align 4
  br label %1215

1215:                                             ; preds = %1212, %1158
  %1216 = phi <1 x float> [ %1214, %1212 ], [ zeroinitializer, %1158 ]
  br i1 %1188, label %1217, label %1219

1217:                                             ; preds = %1215
  %1218 = load <1 x float>, ptr addrspace(1) %gep, align 4
  br label %1219

1219:                                             ; preds = %1217, %1215
  %1220 = phi <1 x float> [ %1218, %1217 ], [ zeroinitializer, %1215 ]
  br i1 %1189, label %1221, label %1223

1221:                                             ; preds = %1219
  %1222 = load <1 x float>, ptr addrspace(1) %gep20, align 4
  br label %1223

1223:                                             ; preds = %1221, %1219
  %1224 = phi <1 x float> [ %1222, %1221 ], [ zeroinitializer, %1219 ]
  br i1 %1190, label %1225, label %1227

1225:                                             ; preds = %1223
  %1226 = load <1 x float>, ptr addrspace(1) %gep22, align 4
  br label %1227

1227:                                             ; preds = %1225, %1223
  %1228 = phi <1 x float> [ %1226, %1225 ], [ zeroinitializer, %1223 ]
  br i1 %1191, label %1229, label %1231

1229:                                             ; preds = %1227
  %1230 = load <1 x float>, ptr addrspace(1) %gep24, align 4
  br label %1231

1231:                                             ; preds = %1229, %1227
  %1232 = phi <1 x float> [ %1230, %1229 ], [ zeroinitializer, %1227 ]
  br i1 %1192, label %1233, label %1235

1233:                                             ; preds = %1231
  %1234 = load <1 x float>, ptr addrspace(1) %gep26, align 4
  br label %1235

1235:                                             ; preds = %1233, %1231
  %1236 = phi <1 x float> [ %1234, %1233 ], [ zeroinitializer, %1231 ]
  br i1 %1193, label %1237, label %1239

1237:                                             ; preds = %1235
  %1238 = load <1 x float>, ptr addrspace(1) %gep28, align 4
  br label %1239

1239:                                             ; preds = %1237, %1235
  %1240 = phi <1 x float> [ %1238, %1237 ], [ zeroinitializer, %1235 ]
  br i1 %1194, label %1241, label %1243

1241:                                             ; preds = %1239
  %1242 = load <1 x float>, ptr addrspace(1) %gep30, align 4
  br label %1243

1243:                                             ; preds = %1241, %1239
  %1244 = phi <1 x float> [ %1242, %1241 ], [ zeroinitializer, %1239 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %1245 = load <4 x float>, ptr addrspace(3) %381, align 16
  %1246 = extractelement <4 x float> %1245, i64 0
  %1247 = extractelement <4 x float> %1245, i64 1
  %1248 = extractelement <4 x float> %1245, i64 2
  %1249 = extractelement <4 x float> %1245, i64 3
  %1250 = load <4 x float>, ptr addrspace(3) %382, align 16
  %1251 = extractelement <4 x float> %1250, i64 0
  %1252 = extractelement <4 x float> %1250, i64 1
  %1253 = extractelement <4 x float> %1250, i64 2
  %1254 = extractelement <4 x float> %1250, i64 3
  %1255 = load <4 x float>, ptr addrspace(3) %383, align 16
  %1256 = extractelement <4 x float> %1255, i64 0
  %1257 = extractelement <4 x float> %1255, i64 1
  %1258 = extractelement <4 x float> %1255, i64 2
  %1259 = extractelement <4 x float> %1255, i64 3
  %1260 = load <4 x float>, ptr addrspace(3) %384, align 16
  %1261 = extractelement <4 x float> %1260, i64 0
  %1262 = extractelement <4 x float> %1260, i64 1
  %1263 = extractelement <4 x float> %1260, i64 2
  %1264 = extractelement <4 x float> %1260, i64 3
  %1265 = load <4 x float>, ptr addrspace(3) %385, align 16
  %1266 = extractelement <4 x float> %1265, i64 0
  %1267 = extractelement <4 x float> %1265, i64 1
  %1268 = extractelement <4 x float> %1265, i64 2
  %1269 = extractelement <4 x float> %1265, i64 3
  %1270 = load <4 x float>, ptr addrspace(3) %386, align 16
  %1271 = extractelement <4 x float> %1270, i64 0
  %1272 = extractelement <4 x float> %1270, i64 1
  %1273 = extractelement <4 x float> %1270, i64 2
  %1274 = extractelement <4 x float> %1270, i64 3
  %1275 = load <4 x float>, ptr addrspace(3) %387, align 16
  %1276 = extractelement <4 x float> %1275, i64 0
  %1277 = extractelement <4 x float> %1275, i64 1
  %1278 = extractelement <4 x float> %1275, i64 2
  %1279 = extractelement <4 x float> %1275, i64 3
  %1280 = load <4 x float>, ptr addrspace(3) %388, align 16
  %1281 = extractelement <4 x float> %1280, i64 0
  %1282 = extractelement <4 x float> %1280, i64 1
  %1283 = extractelement <4 x float> %1280, i64 2
  %1284 = extractelement <4 x float> %1280, i64 3
  %1285 = tail call float @llvm.fmuladd.f32(float %132, float %1246, float 0.000000e+00)
  %1286 = tail call float @llvm.fmuladd.f32(float %133, float %1247, float %1285)
  %1287 = tail call float @llvm.fmuladd.f32(float %134, float %1248, float %1286)
  %1288 = tail call float @llvm.fmuladd.f32(float %135, float %1249, float %1287)
  %1289 = tail call float @llvm.fmuladd.f32(float %139, float %1256, float %1288)
  %1290 = tail call float @llvm.fmuladd.f32(float %140, float %1257, float %1289)
  %1291 = tail call float @llvm.fmuladd.f32(float %141, float %1258, float %1290)
  %1292 = tail call float @llvm.fmuladd.f32(float %142, float %1259, float %1291)
  %1293 = tail call float @llvm.fmuladd.f32(float %146, float %1266, float %1292)
  %1294 = tail call float @llvm.fmuladd.f32(float %147, float %1267, float %1293)
  %1295 = tail call float @llvm.fmuladd.f32(float %148, float %1268, float %1294)
  %1296 = tail call float @llvm.fmuladd.f32(float %149, float %1269, float %1295)
  %1297 = tail call float @llvm.fmuladd.f32(float %153, float %1276, float %1296)
  %1298 = tail call float @llvm.fmuladd.f32(float %154, float %1277, float %1297)
  %1299 = tail call float @llvm.fmuladd.f32(float %155, float %1278, float %1298)
  %1300 = tail call float @llvm.fmuladd.f32(float %156, float %1279, float %1299)
  %1301 = tail call float @llvm.fmuladd.f32(float %132, float %1251, float 0.000000e+00)
  %1302 = tail call float @llvm.fmuladd.f32(float %133, float %1252, float %1301)
  %1303 = tail call float @llvm.fmuladd.f32(float %134, float %1253, float %1302)
  %1304 = tail call float @llvm.fmuladd.f32(float %135, float %1254, float %1303)
  %1305 = tail call float @llvm.fmuladd.f32(float %139, float %1261, float %1304)
  %1306 = tail call float @llvm.fmuladd.f32(float %140, float %1262, float %1305)
  %1307 = tail call float @llvm.fmuladd.f32(float %141, float %1263, float %1306)
  %1308 = tail call float @llvm.fmuladd.f32(float %142, float %1264, float %1307)
  %1309 = tail call float @llvm.fmuladd.f32(float %146, float %1271, float %1308)
  %1310 = tail call float @llvm.fmuladd.f32(float %147, float %1272, float %1309)
  %1311 = tail call float @llvm.fmuladd.f32(float %148, float %1273, float %1310)
  %1312 = tail call float @llvm.fmuladd.f32(float %149, float %1274, float %1311)
  %1313 = tail call float @llvm.fmuladd.f32(float %153, float %1281, float %1312)
  %1314 = tail call float @llvm.fmuladd.f32(float %154, float %1282, float %1313)
  %1315 = tail call float @llvm.fmuladd.f32(float %155, float %1283, float %1314)
  %1316 = tail call float @llvm.fmuladd.f32(float %156, float %1284, float %1315)
  %1317 = tail call float @llvm.fmuladd.f32(float %160, float %1246, float 0.000000e+00)
  %1318 = tail call float @llvm.fmuladd.f32(float %161, float %1247, float %1317)
  %1319 = tail call float @llvm.fmuladd.f32(float %162, float %1248, float %1318)
  %1320 = tail call float @llvm.fmuladd.f32(float %163, float %1249, float %1319)
  %1321 = tail call float @llvm.fmuladd.f32(float %167, float %1256, float %1320)
  %1322 = tail call float @llvm.fmuladd.f32(float %168, float %1257, float %1321)
  %1323 = tail call float @llvm.fmuladd.f32(float %169, float %1258, float %1322)
  %1324 = tail call float @llvm.fmuladd.f32(float %170, float %1259, float %1323)
  %1325 = tail call float @llvm.fmuladd.f32(float %174, float %1266, float %1324)
  %1326 = tail call float @llvm.fmuladd.f32(float %175, float %1267, float %1325)
  %1327 = tail call float @llvm.fmuladd.f32(float %176, float %1268, float %1326)
  %1328 = tail call float @llvm.fmuladd.f32(float %177, float %1269, float %1327)
  %1329 = tail call float @llvm.fmuladd.f32(float %181, float %1276, float %1328)
  %1330 = tail call float @llvm.fmuladd.f32(float %182, float %1277, float %1329)
  %1331 = tail call float @llvm.fmuladd.f32(float %183, float %1278, float %1330)
  %1332 = tail call float @llvm.fmuladd.f32(float %184, float %1279, float %1331)
  %1333 = tail call float @llvm.fmuladd.f32(float %160, float %1251, float 0.000000e+00)
  %1334 = tail call float @llvm.fmuladd.f32(float %161, float %1252, float %1333)
  %1335 = tail call float @llvm.fmuladd.f32(float %162, float %1253, float %1334)
  %1336 = tail call float @llvm.fmuladd.f32(float %163, float %1254, float %1335)
  %1337 = tail call float @llvm.fmuladd.f32(float %167, float %1261, float %1336)
  %1338 = tail call float @llvm.fmuladd.f32(float %168, float %1262, float %1337)
  %1339 = tail call float @llvm.fmuladd.f32(float %169, float %1263, float %1338)
  %1340 = tail call float @llvm.fmuladd.f32(float %170, float %1264, float %1339)
  %1341 = tail call float @llvm.fmuladd.f32(float %174, float %1271, float %1340)
  %1342 = tail call float @llvm.fmuladd.f32(float %175, float %1272, float %1341)
  %1343 = tail call float @llvm.fmuladd.f32(float %176, float %1273, float %1342)
  %1344 = tail call float @llvm.fmuladd.f32(float %177, float %1274, float %1343)
  %1345 = tail call float @llvm.fmuladd.f32(float %181, float %1281, float %1344)
  %1346 = tail call float @llvm.fmuladd.f32(float %182, float %1282, float %1345)
  %1347 = tail call float @llvm.fmuladd.f32(float %183, float %1283, float %1346)
  %1348 = tail call float @llvm.fmuladd.f32(float %184, float %1284, float %1347)
  %1349 = tail call float @llvm.fmuladd.f32(float %188, float %1246, float 0.000000e+00)
  %1350 = tail call float @llvm.fmuladd.f32(float %189, float %1247, float %1349)
  %1351 = tail call float @llvm.fmuladd.f32(float %190, float %1248, float %1350)
  %1352 = tail call float @llvm.fmuladd.f32(float %191, float %1249, float %1351)
  %1353 = tail call float @llvm.fmuladd.f32(float %195, float %1256, float %1352)
  %1354 = tail call float @llvm.fmuladd.f32(float %196, float %1257, float %1353)
  %1355 = tail call float @llvm.fmuladd.f32(float %197, float %1258, float %1354)
  %1356 = tail call float @llvm.fmuladd.f32(float %198, float %1259, float %1355)
  %1357 = tail call float @llvm.fmuladd.f32(float %202, float %1266, float %1356)
  %1358 = tail call float @llvm.fmuladd.f32(float %203, float %1267, float %1357)
  %1359 = tail call float @llvm.fmuladd.f32(float %204, float %1268, float %1358)
  %1360 = tail call float @llvm.fmuladd.f32(float %205, float %1269, float %1359)
  %1361 = tail call float @llvm.fmuladd.f32(float %209, float %1276, float %1360)
  %1362 = tail call float @llvm.fmuladd.f32(float %210, float %1277, float %1361)
  %1363 = tail call float @llvm.fmuladd.f32(float %211, float %1278, float %1362)
  %1364 = tail call float @llvm.fmuladd.f32(float %212, float %1279, float %1363)
  %1365 = tail call float @llvm.fmuladd.f32(float %188, float %1251, float 0.000000e+00)
  %1366 = tail call float @llvm.fmuladd.f32(float %189, float %1252, float %1365)
  %1367 = tail call float @llvm.fmuladd.f32(float %190, float %1253, float %1366)
  %1368 = tail call float @llvm.fmuladd.f32(float %191, float %1254, float %1367)
  %1369 = tail call float @llvm.fmuladd.f32(float %195, float %1261, float %1368)
  %1370 = tail call float @llvm.fmuladd.f32(float %196, float %1262, float %1369)
  %1371 = tail call float @llvm.fmuladd.f32(float %197, float %1263, float %1370)
  %1372 = tail call float @llvm.fmuladd.f32(float %198, float %1264, float %1371)
  %1373 = tail call float @llvm.fmuladd.f32(float %202, float %1271, float %1372)
  %1374 = tail call float @llvm.fmuladd.f32(float %203, float %1272, float %1373)
  %1375 = tail call float @llvm.fmuladd.f32(float %204, float %1273, float %1374)
  %1376 = tail call float @llvm.fmuladd.f32(float %205, float %1274, float %1375)
  %1377 = tail call float @llvm.fmuladd.f32(float %209, float %1281, float %1376)
  %1378 = tail call float @llvm.fmuladd.f32(float %210, float %1282, float %1377)
  %1379 = tail call float @llvm.fmuladd.f32(float %211, float %1283, float %1378)
  %1380 = tail call float @llvm.fmuladd.f32(float %212, float %1284, float %1379)
  %1381 = tail call float @llvm.fmuladd.f32(float %216, float %1246, float 0.000000e+00)
  %1382 = tail call float @llvm.fmuladd.f32(float %217, float %1247, float %1381)
  %1383 = tail call float @llvm.fmuladd.f32(float %218, float %1248, float %1382)
  %1384 = tail call float @llvm.fmuladd.f32(float %219, float %1249, float %1383)
  %1385 = tail call float @llvm.fmuladd.f32(float %223, float %1256, float %1384)
  %1386 = tail call float @llvm.fmuladd.f32(float %224, float %1257, float %1385)
  %1387 = tail call float @llvm.fmuladd.f32(float %225, float %1258, float %1386)
  %1388 = tail call float @llvm.fmuladd.f32(float %226, float %1259, float %1387)
  %1389 = tail call float @llvm.fmuladd.f32(float %230, float %1266, float %1388)
  %1390 = tail call float @llvm.fmuladd.f32(float %231, float %1267, float %1389)
  %1391 = tail call float @llvm.fmuladd.f32(float %232, float %1268, float %1390)
  %1392 = tail call float @llvm.fmuladd.f32(float %233, float %1269, float %1391)
  %1393 = tail call float @llvm.fmuladd.f32(float %237, float %1276, float %1392)
  %1394 = tail call float @llvm.fmuladd.f32(float %238, float %1277, float %1393)
  %1395 = tail call float @llvm.fmuladd.f32(float %239, float %1278, float %1394)
  %1396 = tail call float @llvm.fmuladd.f32(float %240, float %1279, float %1395)
  %1397 = tail call float @llvm.fmuladd.f32(float %216, float %1251, float 0.000000e+00)
  %1398 = tail call float @llvm.fmuladd.f32(float %217, float %1252, float %1397)
  %1399 = tail call float @llvm.fmuladd.f32(float %218, float %1253, float %1398)
  %1400 = tail call float @llvm.fmuladd.f32(float %219, float %1254, float %1399)
  %1401 = tail call float @llvm.fmuladd.f32(float %223, float %1261, float %1400)
  %1402 = tail call float @llvm.fmuladd.f32(float %224, float %1262, float %1401)
  %1403 = tail call float @llvm.fmuladd.f32(float %225, float %1263, float %1402)
  %1404 = tail call float @llvm.fmuladd.f32(float %226, float %1264, float %1403)
  %1405 = tail call float @llvm.fmuladd.f32(float %230, float %1271, float %1404)
  %1406 = tail call float @llvm.fmuladd.f32(float %231, float %1272, float %1405)
  %1407 = tail call float @llvm.fmuladd.f32(float %232, float %1273, float %1406)
  %1408 = tail call float @llvm.fmuladd.f32(float %233, float %1274, float %1407)
  %1409 = tail call float @llvm.fmuladd.f32(float %237, float %1281, float %1408)
  %1410 = tail call float @llvm.fmuladd.f32(float %238, float %1282, float %1409)
  %1411 = tail call float @llvm.fmuladd.f32(float %239, float %1283, float %1410)
  %1412 = tail call float @llvm.fmuladd.f32(float %240, float %1284, float %1411)
  %1413 = fmul float %5, %1300
  %1414 = fmul float %5, %1316
  %1415 = fmul float %5, %1332
  %1416 = fmul float %5, %1348
  %1417 = fmul float %5, %1364
  %1418 = fmul float %5, %1380
  %1419 = fmul float %5, %1396
  %1420 = fmul float %5, %1412
  %1421 = icmp sle i32 %1185, %27
  %1422 = icmp sle i32 %1186, %27
  %1423 = icmp sle i32 %1185, %28
  %1424 = icmp sle i32 %1186, %28
  %1425 = icmp sle i32 %1185, %29
  %1426 = icmp sle i32 %1186, %29
  %1427 = icmp sle i32 %1185, %30
  %1428 = icmp sle i32 %1186, %30
  %1429 = and i1 %1421, %1195
  %1430 = and i1 %1422, %1196
  %1431 = and i1 %1423, %1195
  %1432 = and i1 %1424, %1196
  %1433 = and i1 %1425, %1195
  %1434 = and i1 %1426, %1196
  %1435 = and i1 %1427, %1195
  %1436 = and i1 %1428, %1196
  %1437 = select i1 %1429, float %1413, float -1.000000e+30
  %1438 = select i1 %1430, float %1414, float -1.000000e+30
  %1439 = select i1 %1431, float %1415, float -1.000000e+30
  %1440 = select i1 %1432, float %1416, float -1.000000e+30
  %1441 = select i1 %1433, float %1417, float -1.000000e+30
  %1442 = select i1 %1434, float %1418, float -1.000000e+30
  %1443 = select i1 %1435, float %1419, float -1.000000e+30
  %1444 = select i1 %1436, float %1420, float -1.000000e+30
  %1445 = tail call float @llvm.maxnum.f32(float %1437, float %1438)
  %1446 = tail call float @llvm.maxnum.f32(float %1439, float %1440)
  %1447 = tail call float @llvm.maxnum.f32(float %1441, float %1442)
  %1448 = tail call float @llvm.maxnum.f32(float %1443, float %1444)
  %1449 = bitcast float %1445 to i32
  %1450 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1449, i32 356, i32 15, i32 15, i1 true)
  %1451 = bitcast i32 %1450 to float
  %1452 = tail call float @llvm.maxnum.f32(float %1445, float %1451)
  %1453 = bitcast float %1452 to i32
  %1454 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1453, i32 354, i32 15, i32 15, i1 true)
  %1455 = bitcast i32 %1454 to float
  %1456 = tail call float @llvm.maxnum.f32(float %1452, float %1455)
  %1457 = bitcast float %1456 to i32
  %1458 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1457, i32 353, i32 15, i32 15, i1 true)
  %1459 = bitcast i32 %1458 to float
  %1460 = tail call float @llvm.maxnum.f32(float %1456, float %1459)
  %1461 = bitcast float %1446 to i32
  %1462 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1461, i32 356, i32 15, i32 15, i1 true)
  %1463 = bitcast i32 %1462 to float
  %1464 = tail call float @llvm.maxnum.f32(float %1446, float %1463)
  %1465 = bitcast float %1464 to i32
  %1466 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1465, i32 354, i32 15, i32 15, i1 true)
  %1467 = bitcast i32 %1466 to float
  %1468 = tail call float @llvm.maxnum.f32(float %1464, float %1467)
  %1469 = bitcast float %1468 to i32
  %1470 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1469, i32 353, i32 15, i32 15, i1 true)
  %1471 = bitcast i32 %1470 to float
  %1472 = tail call float @llvm.maxnum.f32(float %1468, float %1471)
  %1473 = bitcast float %1447 to i32
  %1474 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1473, i32 356, i32 15, i32 15, i1 true)
  %1475 = bitcast i32 %1474 to float
  %1476 = tail call float @llvm.maxnum.f32(float %1447, float %1475)
  %1477 = bitcast float %1476 to i32
  %1478 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1477, i32 354, i32 15, i32 15, i1 true)
  %1479 = bitcast i32 %1478 to float
  %1480 = tail call float @llvm.maxnum.f32(float %1476, float %1479)
  %1481 = bitcast float %1480 to i32
  %1482 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1481, i32 353, i32 15, i32 15, i1 true)
  %1483 = bitcast i32 %1482 to float
  %1484 = tail call float @llvm.maxnum.f32(float %1480, float %1483)
  %1485 = bitcast float %1448 to i32
  %1486 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1485, i32 356, i32 15, i32 15, i1 true)
  %1487 = bitcast i32 %1486 to float
  %1488 = tail call float @llvm.maxnum.f32(float %1448, float %1487)
  %1489 = bitcast float %1488 to i32
  %1490 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1489, i32 354, i32 15, i32 15, i1 true)
  %1491 = bitcast i32 %1490 to float
  %1492 = tail call float @llvm.maxnum.f32(float %1488, float %1491)
  %1493 = bitcast float %1492 to i32
  %1494 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1493, i32 353, i32 15, i32 15, i1 true)
  %1495 = bitcast i32 %1494 to float
  %1496 = tail call float @llvm.maxnum.f32(float %1492, float %1495)
  %1497 = tail call float @llvm.maxnum.f32(float %1171, float %1460)
  %1498 = tail call float @llvm.maxnum.f32(float %1172, float %1472)
  %1499 = tail call float @llvm.maxnum.f32(float %1173, float %1484)
  %1500 = tail call float @llvm.maxnum.f32(float %1174, float %1496)
  %1501 = fsub float %1437, %1497
  %1502 = fsub float %1438, %1497
  %1503 = fsub float %1439, %1498
  %1504 = fsub float %1440, %1498
  %1505 = fsub float %1441, %1499
  %1506 = fsub float %1442, %1499
  %1507 = fsub float %1443, %1500
  %1508 = fsub float %1444, %1500
  %1509 = fmul float %1501, f0x3FB8AA3B
  %1510 = tail call float @llvm.exp2.f32(float %1509)
  %1511 = fmul float %1502, f0x3FB8AA3B
  %1512 = tail call float @llvm.exp2.f32(float %1511)
  %1513 = fmul float %1503, f0x3FB8AA3B
  %1514 = tail call float @llvm.exp2.f32(float %1513)
  %1515 = fmul float %1504, f0x3FB8AA3B
  %1516 = tail call float @llvm.exp2.f32(float %1515)
  %1517 = fmul float %1505, f0x3FB8AA3B
  %1518 = tail call float @llvm.exp2.f32(float %1517)
  %1519 = fmul float %1506, f0x3FB8AA3B
  %1520 = tail call float @llvm.exp2.f32(float %1519)
  %1521 = fmul float %1507, f0x3FB8AA3B
  %1522 = tail call float @llvm.exp2.f32(float %1521)
  %1523 = fmul float %1508, f0x3FB8AA3B
  %1524 = tail call float @llvm.exp2.f32(float %1523)
  %1525 = fsub float %1171, %1497
  %1526 = fsub float %1172, %1498
  %1527 = fsub float %1173, %1499
  %1528 = fsub float %1174, %1500
  %1529 = fmul float %1525, f0x3FB8AA3B
  %1530 = tail call float @llvm.exp2.f32(float %1529)
  %1531 = fmul float %1526, f0x3FB8AA3B
  %1532 = tail call float @llvm.exp2.f32(float %1531)
  %1533 = fmul float %1527, f0x3FB8AA3B
  %1534 = tail call float @llvm.exp2.f32(float %1533)
  %1535 = fmul float %1528, f0x3FB8AA3B
  %1536 = tail call float @llvm.exp2.f32(float %1535)
  %1537 = fmul float %1167, %1530
  %1538 = fmul float %1168, %1532
  %1539 = fmul float %1169, %1534
  %1540 = fmul float %1170, %1536
  %1541 = fadd float %1510, %1512
  %1542 = fadd float %1514, %1516
  %1543 = fadd float %1518, %1520
  %1544 = fadd float %1522, %1524
  %1545 = bitcast float %1541 to i32
  %1546 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1545, i32 356, i32 15, i32 15, i1 true)
  %1547 = bitcast i32 %1546 to float
  %1548 = fadd float %1541, %1547
  %1549 = bitcast float %1548 to i32
  %1550 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1549, i32 354, i32 15, i32 15, i1 true)
  %1551 = bitcast i32 %1550 to float
  %1552 = fadd float %1548, %1551
  %1553 = bitcast float %1552 to i32
  %1554 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1553, i32 353, i32 15, i32 15, i1 true)
  %1555 = bitcast i32 %1554 to float
  %1556 = fadd float %1552, %1555
  %1557 = bitcast float %1542 to i32
  %1558 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1557, i32 356, i32 15, i32 15, i1 true)
  %1559 = bitcast i32 %1558 to float
  %1560 = fadd float %1542, %1559
  %1561 = bitcast float %1560 to i32
  %1562 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1561, i32 354, i32 15, i32 15, i1 true)
  %1563 = bitcast i32 %1562 to float
  %1564 = fadd float %1560, %1563
  %1565 = bitcast float %1564 to i32
  %1566 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1565, i32 353, i32 15, i32 15, i1 true)
  %1567 = bitcast i32 %1566 to float
  %1568 = fadd float %1564, %1567
  %1569 = bitcast float %1543 to i32
  %1570 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1569, i32 356, i32 15, i32 15, i1 true)
  %1571 = bitcast i32 %1570 to float
  %1572 = fadd float %1543, %1571
  %1573 = bitcast float %1572 to i32
  %1574 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1573, i32 354, i32 15, i32 15, i1 true)
  %1575 = bitcast i32 %1574 to float
  %1576 = fadd float %1572, %1575
  %1577 = bitcast float %1576 to i32
  %1578 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1577, i32 353, i32 15, i32 15, i1 true)
  %1579 = bitcast i32 %1578 to float
  %1580 = fadd float %1576, %1579
  %1581 = bitcast float %1544 to i32
  %1582 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1581, i32 356, i32 15, i32 15, i1 true)
  %1583 = bitcast i32 %1582 to float
  %1584 = fadd float %1544, %1583
  %1585 = bitcast float %1584 to i32
  %1586 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1585, i32 354, i32 15, i32 15, i1 true)
  %1587 = bitcast i32 %1586 to float
  %1588 = fadd float %1584, %1587
  %1589 = bitcast float %1588 to i32
  %1590 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %1589, i32 353, i32 15, i32 15, i1 true)
  %1591 = bitcast i32 %1590 to float
  %1592 = fadd float %1588, %1591
  %1593 = fadd float %1537, %1556
  %1594 = fadd float %1538, %1568
  %1595 = fadd float %1539, %1580
  %1596 = fadd float %1540, %1592
  %gep34 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep33, i64 %1205
  %gep36 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep33, i64 %1206
  %gep38 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep33, i64 %1207
  %gep40 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep33, i64 %1208
  %gep42 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep33, i64 %1209
  %gep44 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep33, i64 %1210
  %gep46 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep33, i64 %1211
  br i1 %1187, label %1597, label %1600

1597:                                             ; preds = %1243
  %1598 = sext i32 %1197 to i64
  %gep48 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep33, i64 %1598
  %1599 = load <1 x float>, ptr addrspace(1) %gep48, align 4
  br label %1600

1600:                                             ; preds = %1597, %1243
  %1601 = phi <1 x float> [ %1599, %1597 ], [ zeroinitializer, %1243 ]
  br i1 %1188, label %1602, label %1604

1602:                                             ; preds = %1600
  %1603 = load <1 x float>, ptr addrspace(1) %gep34, align 4
  br label %1604

1604:                                             ; preds = %1602, %1600
  %1605 = phi <1 x float> [ %1603, %1602 ], [ zeroinitializer, %1600 ]
  br i1 %1189, label %1606, label %1608

1606:                                             ; preds = %1604
  %1607 = load <1 x float>, ptr addrspace(1) %gep36, align 4
  br label %1608

1608:                                             ; preds = %1606, %1604
  %1609 = phi <1 x float> [ %1607, %1606 ], [ zeroinitializer, %1604 ]
  br i1 %1190, label %1610, label %1612

1610:                                             ; preds = %1608
  %1611 = load <1 x float>, ptr addrspace(1) %gep38, align 4
  br label %1612

1612:                                             ; preds = %1610, %1608
  %1613 = phi <1 x float> [ %1611, %1610 ], [ zeroinitializer, %1608 ]
  br i1 %1191, label %1614, label %1616

1614:                                             ; preds = %1612
  %1615 = load <1 x float>, ptr addrspace(1) %gep40, align 4
  br label %1616

1616:                                             ; preds = %1614, %1612
  %1617 = phi <1 x float> [ %1615, %1614 ], [ zeroinitializer, %1612 ]
  br i1 %1192, label %1618, label %1620

1618:                                             ; preds = %1616
  %1619 = load <1 x float>, ptr addrspace(1) %gep42, align 4
  br label %1620

1620:                                             ; preds = %1618, %1616
  %1621 = phi <1 x float> [ %1619, %1618 ], [ zeroinitializer, %1616 ]
  br i1 %1193, label %1622, label %1624

1622:                                             ; preds = %1620
  %1623 = load <1 x float>, ptr addrspace(1) %gep44, align 4
  br label %1624

1624:                                             ; preds = %1622, %1620
  %1625 = phi <1 x float> [ %1623, %1622 ], [ zeroinitializer, %1620 ]
  br i1 %1194, label %1626, label %1628

1626:                                             ; preds = %1624
  %1627 = load <1 x float>, ptr addrspace(1) %gep46, align 4
  br label %1628

1628:                                             ; preds = %1626, %1624
  %1629 = phi <1 x float> [ %1627, %1626 ], [ zeroinitializer, %1624 ]
  %1630 = load <2 x float>, ptr addrspace(3) %1142, align 8
  %1631 = extractelement <2 x float> %1630, i64 0
  %1632 = extractelement <2 x float> %1630, i64 1
  %1633 = load <2 x float>, ptr addrspace(3) %1143, align 8
  %1634 = extractelement <2 x float> %1633, i64 0
  %1635 = extractelement <2 x float> %1633, i64 1
  %1636 = load <2 x float>, ptr addrspace(3) %1144, align 8
  %1637 = extractelement <2 x float> %1636, i64 0
  %1638 = extractelement <2 x float> %1636, i64 1
  %1639 = load <2 x float>, ptr addrspace(3) %1145, align 8
  %1640 = extractelement <2 x float> %1639, i64 0
  %1641 = extractelement <2 x float> %1639, i64 1
  %1642 = load <2 x float>, ptr addrspace(3) %1146, align 8
  %1643 = extractelement <2 x float> %1642, i64 0
  %1644 = extractelement <2 x float> %1642, i64 1
  %1645 = load <2 x float>, ptr addrspace(3) %1147, align 8
  %1646 = extractelement <2 x float> %1645, i64 0
  %1647 = extractelement <2 x float> %1645, i64 1
  %1648 = load <2 x float>, ptr addrspace(3) %1148, align 8
  %1649 = extractelement <2 x float> %1648, i64 0
  %1650 = extractelement <2 x float> %1648, i64 1
  %1651 = load <2 x float>, ptr addrspace(3) %1149, align 8
  %1652 = extractelement <2 x float> %1651, i64 0
  %1653 = extractelement <2 x float> %1651, i64 1
  %1654 = load <2 x float>, ptr addrspace(3) %1150, align 8
  %1655 = extractelement <2 x float> %1654, i64 0
  %1656 = extractelement <2 x float> %1654, i64 1
  %1657 = load <2 x float>, ptr addrspace(3) %1151, align 8
  %1658 = extractelement <2 x float> %1657, i64 0
  %1659 = extractelement <2 x float> %1657, i64 1
  %1660 = load <2 x float>, ptr addrspace(3) %1152, align 8
  %1661 = extractelement <2 x float> %1660, i64 0
  %1662 = extractelement <2 x float> %1660, i64 1
  %1663 = load <2 x float>, ptr addrspace(3) %1153, align 8
  %1664 = extractelement <2 x float> %1663, i64 0
  %1665 = extractelement <2 x float> %1663, i64 1
  %1666 = load <2 x float>, ptr addrspace(3) %1154, align 8
  %1667 = extractelement <2 x float> %1666, i64 0
  %1668 = extractelement <2 x float> %1666, i64 1
  %1669 = load <2 x float>, ptr addrspace(3) %1155, align 8
  %1670 = extractelement <2 x float> %1669, i64 0
  %1671 = extractelement <2 x float> %1669, i64 1
  %1672 = load <2 x float>, ptr addrspace(3) %1156, align 8
  %1673 = extractelement <2 x float> %1672, i64 0
  %1674 = extractelement <2 x float> %1672, i64 1
  %1675 = load <2 x float>, ptr addrspace(3) %1157, align 8
  %1676 = extractelement <2 x float> %1675, i64 0
  %1677 = extractelement <2 x float> %1675, i64 1
  %1678 = fmul float %1159, %1530
  %1679 = fmul float %1160, %1530
  %1680 = fmul float %1161, %1532
  %1681 = fmul float %1162, %1532
  %1682 = fmul float %1163, %1534
  %1683 = fmul float %1164, %1534
  %1684 = fmul float %1165, %1536
  %1685 = fmul float %1166, %1536
  %1686 = insertelement <2 x float> poison, float %1510, i64 0
  %1687 = insertelement <2 x float> %1686, float %1512, i64 1
  store <2 x float> %1687, ptr addrspace(3) %391, align 8
  %1688 = insertelement <2 x float> poison, float %1514, i64 0
  %1689 = insertelement <2 x float> %1688, float %1516, i64 1
  store <2 x float> %1689, ptr addrspace(3) %392, align 8
  %1690 = insertelement <2 x float> poison, float %1518, i64 0
  %1691 = insertelement <2 x float> %1690, float %1520, i64 1
  store <2 x float> %1691, ptr addrspace(3) %393, align 8
  %1692 = insertelement <2 x float> poison, float %1522, i64 0
  %1693 = insertelement <2 x float> %1692, float %1524, i64 1
  store <2 x float> %1693, ptr addrspace(3) %394, align 8
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %1694 = load <4 x float>, ptr addrspace(3) %390, align 16
  %1695 = extractelement <4 x float> %1694, i64 0
  %1696 = extractelement <4 x float> %1694, i64 1
  %1697 = extractelement <4 x float> %1694, i64 2
  %1698 = extractelement <4 x float> %1694, i64 3
  %1699 = load <4 x float>, ptr addrspace(3) %395, align 16
  %1700 = extractelement <4 x float> %1699, i64 0
  %1701 = extractelement <4 x float> %1699, i64 1
  %1702 = extractelement <4 x float> %1699, i64 2
  %1703 = extractelement <4 x float> %1699, i64 3
  %1704 = load <4 x float>, ptr addrspace(3) %396, align 16
  %1705 = extractelement <4 x float> %1704, i64 0
  %1706 = extractelement <4 x float> %1704, i64 1
  %1707 = extractelement <4 x float> %1704, i64 2
  %1708 = extractelement <4 x float> %1704, i64 3
  %1709 = load <4 x float>, ptr addrspace(3) %397, align 16
  %1710 = extractelement <4 x float> %1709, i64 0
  %1711 = extractelement <4 x float> %1709, i64 1
  %1712 = extractelement <4 x float> %1709, i64 2
  %1713 = extractelement <4 x float> %1709, i64 3
  %1714 = load <4 x float>, ptr addrspace(3) %398, align 16
  %1715 = extractelement <4 x float> %1714, i64 0
  %1716 = extractelement <4 x float> %1714, i64 1
  %1717 = extractelement <4 x float> %1714, i64 2
  %1718 = extractelement <4 x float> %1714, i64 3
  %1719 = load <4 x float>, ptr addrspace(3) %399, align 16
  %1720 = extractelement <4 x float> %1719, i64 0
  %1721 = extractelement <4 x float> %1719, i64 1
  %1722 = extractelement <4 x float> %1719, i64 2
  %1723 = extractelement <4 x float> %1719, i64 3
  %1724 = load <4 x float>, ptr addrspace(3) %400, align 16
  %1725 = extractelement <4 x float> %1724, i64 0
  %1726 = extractelement <4 x float> %1724, i64 1
  %1727 = extractelement <4 x float> %1724, i64 2
  %1728 = extractelement <4 x float> %1724, i64 3
  %1729 = load <4 x float>, ptr addrspace(3) %401, align 16
  %1730 = extractelement <4 x float> %1729, i64 0
  %1731 = extractelement <4 x float> %1729, i64 1
  %1732 = extractelement <4 x float> %1729, i64 2
  %1733 = extractelement <4 x float> %1729, i64 3
  %1734 = load <4 x float>, ptr addrspace(3) %402, align 16
  %1735 = extractelement <4 x float> %1734, i64 0
  %1736 = extractelement <4 x float> %1734, i64 1
  %1737 = extractelement <4 x float> %1734, i64 2
  %1738 = extractelement <4 x float> %1734, i64 3
  %1739 = load <4 x float>, ptr addrspace(3) %403, align 16
  %1740 = extractelement <4 x float> %1739, i64 0
  %1741 = extractelement <4 x float> %1739, i64 1
  %1742 = extractelement <4 x float> %1739, i64 2
  %1743 = extractelement <4 x float> %1739, i64 3
  %1744 = load <4 x float>, ptr addrspace(3) %404, align 16
  %1745 = extractelement <4 x float> %1744, i64 0
  %1746 = extractelement <4 x float> %1744, i64 1
  %1747 = extractelement <4 x float> %1744, i64 2
  %1748 = extractelement <4 x float> %1744, i64 3
  %1749 = load <4 x float>, ptr addrspace(3) %405, align 16
  %1750 = extractelement <4 x float> %1749, i64 0
  %1751 = extractelement <4 x float> %1749, i64 1
  %1752 = extractelement <4 x float> %1749, i64 2
  %1753 = extractelement <4 x float> %1749, i64 3
  %1754 = load <4 x float>, ptr addrspace(3) %406, align 16
  %1755 = extractelement <4 x float> %1754, i64 0
  %1756 = extractelement <4 x float> %1754, i64 1
  %1757 = extractelement <4 x float> %1754, i64 2
  %1758 = extractelement <4 x float> %1754, i64 3
  %1759 = load <4 x float>, ptr addrspace(3) %407, align 16
  %1760 = extractelement <4 x float> %1759, i64 0
  %1761 = extractelement <4 x float> %1759, i64 1
  %1762 = extractelement <4 x float> %1759, i64 2
  %1763 = extractelement <4 x float> %1759, i64 3
  %1764 = load <4 x float>, ptr addrspace(3) %408, align 16
  %1765 = extractelement <4 x float> %1764, i64 0
  %1766 = extractelement <4 x float> %1764, i64 1
  %1767 = extractelement <4 x float> %1764, i64 2
  %1768 = extractelement <4 x float> %1764, i64 3
  %1769 = load <4 x float>, ptr addrspace(3) %409, align 16
  %1770 = extractelement <4 x float> %1769, i64 0
  %1771 = extractelement <4 x float> %1769, i64 1
  %1772 = extractelement <4 x float> %1769, i64 2
  %1773 = extractelement <4 x float> %1769, i64 3
  %1774 = tail call float @llvm.fmuladd.f32(float %1695, float %1631, float %1678)
  %1775 = tail call float @llvm.fmuladd.f32(float %1696, float %1634, float %1774)
  %1776 = tail call float @llvm.fmuladd.f32(float %1697, float %1637, float %1775)
  %1777 = tail call float @llvm.fmuladd.f32(float %1698, float %1640, float %1776)
  %1778 = tail call float @llvm.fmuladd.f32(float %1700, float %1643, float %1777)
  %1779 = tail call float @llvm.fmuladd.f32(float %1701, float %1646, float %1778)
  %1780 = tail call float @llvm.fmuladd.f32(float %1702, float %1649, float %1779)
  %1781 = tail call float @llvm.fmuladd.f32(float %1703, float %1652, float %1780)
  %1782 = tail call float @llvm.fmuladd.f32(float %1705, float %1655, float %1781)
  %1783 = tail call float @llvm.fmuladd.f32(float %1706, float %1658, float %1782)
  %1784 = tail call float @llvm.fmuladd.f32(float %1707, float %1661, float %1783)
  %1785 = tail call float @llvm.fmuladd.f32(float %1708, float %1664, float %1784)
  %1786 = tail call float @llvm.fmuladd.f32(float %1710, float %1667, float %1785)
  %1787 = tail call float @llvm.fmuladd.f32(float %1711, float %1670, float %1786)
  %1788 = tail call float @llvm.fmuladd.f32(float %1712, float %1673, float %1787)
  %1789 = tail call float @llvm.fmuladd.f32(float %1713, float %1676, float %1788)
  %1790 = tail call float @llvm.fmuladd.f32(float %1695, float %1632, float %1679)
  %1791 = tail call float @llvm.fmuladd.f32(float %1696, float %1635, float %1790)
  %1792 = tail call float @llvm.fmuladd.f32(float %1697, float %1638, float %1791)
  %1793 = tail call float @llvm.fmuladd.f32(float %1698, float %1641, float %1792)
  %1794 = tail call float @llvm.fmuladd.f32(float %1700, float %1644, float %1793)
  %1795 = tail call float @llvm.fmuladd.f32(float %1701, float %1647, float %1794)
  %1796 = tail call float @llvm.fmuladd.f32(float %1702, float %1650, float %1795)
  %1797 = tail call float @llvm.fmuladd.f32(float %1703, float %1653, float %1796)
  %1798 = tail call float @llvm.fmuladd.f32(float %1705, float %1656, float %1797)
  %1799 = tail call float @llvm.fmuladd.f32(float %1706, float %1659, float %1798)
  %1800 = tail call float @llvm.fmuladd.f32(float %1707, float %1662, float %1799)
  %1801 = tail call float @llvm.fmuladd.f32(float %1708, float %1665, float %1800)
  %1802 = tail call float @llvm.fmuladd.f32(float %1710, float %1668, float %1801)
  %1803 = tail call float @llvm.fmuladd.f32(float %1711, float %1671, float %1802)
  %1804 = tail call float @llvm.fmuladd.f32(float %1712, float %1674, float %1803)
  %1805 = tail call float @llvm.fmuladd.f32(float %1713, float %1677, float %1804)
  %1806 = tail call float @llvm.fmuladd.f32(float %1715, float %1631, float %1680)
  %1807 = tail call float @llvm.fmuladd.f32(float %1716, float %1634, float %1806)
  %1808 = tail call float @llvm.fmuladd.f32(float %1717, float %1637, float %1807)
  %1809 = tail call float @llvm.fmuladd.f32(float %1718, float %1640, float %1808)
  %1810 = tail call float @llvm.fmuladd.f32(float %1720, float %1643, float %1809)
  %1811 = tail call float @llvm.fmuladd.f32(float %1721, float %1646, float %1810)
  %1812 = tail call float @llvm.fmuladd.f32(float %1722, float %1649, float %1811)
  %1813 = tail call float @llvm.fmuladd.f32(float %1723, float %1652, float %1812)
  %1814 = tail call float @llvm.fmuladd.f32(float %1725, float %1655, float %1813)
  %1815 = tail call float @llvm.fmuladd.f32(float %1726, float %1658, float %1814)
  %1816 = tail call float @llvm.fmuladd.f32(float %1727, float %1661, float %1815)
  %1817 = tail call float @llvm.fmuladd.f32(float %1728, float %1664, float %1816)
  %1818 = tail call float @llvm.fmuladd.f32(float %1730, float %1667, float %1817)
  %1819 = tail call float @llvm.fmuladd.f32(float %1731, float %1670, float %1818)
  %1820 = tail call float @llvm.fmuladd.f32(float %1732, float %1673, float %1819)
  %1821 = tail call float @llvm.fmuladd.f32(float %1733, float %1676, float %1820)
  %1822 = tail call float @llvm.fmuladd.f32(float %1715, float %1632, float %1681)
  %1823 = tail call float @llvm.fmuladd.f32(float %1716, float %1635, float %1822)
  %1824 = tail call float @llvm.fmuladd.f32(float %1717, float %1638, float %1823)
  %1825 = tail call float @llvm.fmuladd.f32(float %1718, float %1641, float %1824)
  %1826 = tail call float @llvm.fmuladd.f32(float %1720, float %1644, float %1825)
  %1827 = tail call float @llvm.fmuladd.f32(float %1721, float %1647, float %1826)
  %1828 = tail call float @llvm.fmuladd.f32(float %1722, float %1650, float %1827)
  %1829 = tail call float @llvm.fmuladd.f32(float %1723, float %1653, float %1828)
  %1830 = tail call float @llvm.fmuladd.f32(float %1725, float %1656, float %1829)
  %1831 = tail call float @llvm.fmuladd.f32(float %1726, float %1659, float %1830)
  %1832 = tail call float @llvm.fmuladd.f32(float %1727, float %1662, float %1831)
  %1833 = tail call float @llvm.fmuladd.f32(float %1728, float %1665, float %1832)
  %1834 = tail call float @llvm.fmuladd.f32(float %1730, float %1668, float %1833)
  %1835 = tail call float @llvm.fmuladd.f32(float %1731, float %1671, float %1834)
  %1836 = tail call float @llvm.fmuladd.f32(float %1732, float %1674, float %1835)
  %1837 = tail call float @llvm.fmuladd.f32(float %1733, float %1677, float %1836)
  %1838 = tail call float @llvm.fmuladd.f32(float %1735, float %1631, float %1682)
  %1839 = tail call float @llvm.fmuladd.f32(float %1736, float %1634, float %1838)
  %1840 = tail call float @llvm.fmuladd.f32(float %1737, float %1637, float %1839)
  %1841 = tail call float @llvm.fmuladd.f32(float %1738, float %1640, float %1840)
  %1842 = tail call float @llvm.fmuladd.f32(float %1740, float %1643, float %1841)
  %1843 = tail call float @llvm.fmuladd.f32(float %1741, float %1646, float %1842)
  %1844 = tail call float @llvm.fmuladd.f32(float %1742, float %1649, float %1843)
  %1845 = tail call float @llvm.fmuladd.f32(float %1743, float %1652, float %1844)
  %1846 = tail call float @llvm.fmuladd.f32(float %1745, float %1655, float %1845)
  %1847 = tail call float @llvm.fmuladd.f32(float %1746, float %1658, float %1846)
  %1848 = tail call float @llvm.fmuladd.f32(float %1747, float %1661, float %1847)
  %1849 = tail call float @llvm.fmuladd.f32(float %1748, float %1664, float %1848)
  %1850 = tail call float @llvm.fmuladd.f32(float %1750, float %1667, float %1849)
  %1851 = tail call float @llvm.fmuladd.f32(float %1751, float %1670, float %1850)
  %1852 = tail call float @llvm.fmuladd.f32(float %1752, float %1673, float %1851)
  %1853 = tail call float @llvm.fmuladd.f32(float %1753, float %1676, float %1852)
  %1854 = tail call float @llvm.fmuladd.f32(float %1735, float %1632, float %1683)
  %1855 = tail call float @llvm.fmuladd.f32(float %1736, float %1635, float %1854)
  %1856 = tail call float @llvm.fmuladd.f32(float %1737, float %1638, float %1855)
  %1857 = tail call float @llvm.fmuladd.f32(float %1738, float %1641, float %1856)
  %1858 = tail call float @llvm.fmuladd.f32(float %1740, float %1644, float %1857)
  %1859 = tail call float @llvm.fmuladd.f32(float %1741, float %1647, float %1858)
  %1860 = tail call float @llvm.fmuladd.f32(float %1742, float %1650, float %1859)
  %1861 = tail call float @llvm.fmuladd.f32(float %1743, float %1653, float %1860)
  %1862 = tail call float @llvm.fmuladd.f32(float %1745, float %1656, float %1861)
  %1863 = tail call float @llvm.fmuladd.f32(float %1746, float %1659, float %1862)
  %1864 = tail call float @llvm.fmuladd.f32(float %1747, float %1662, float %1863)
  %1865 = tail call float @llvm.fmuladd.f32(float %1748, float %1665, float %1864)
  %1866 = tail call float @llvm.fmuladd.f32(float %1750, float %1668, float %1865)
  %1867 = tail call float @llvm.fmuladd.f32(float %1751, float %1671, float %1866)
  %1868 = tail call float @llvm.fmuladd.f32(float %1752, float %1674, float %1867)
  %1869 = tail call float @llvm.fmuladd.f32(float %1753, float %1677, float %1868)
  %1870 = tail call float @llvm.fmuladd.f32(float %1755, float %1631, float %1684)
  %1871 = tail call float @llvm.fmuladd.f32(float %1756, float %1634, float %1870)
  %1872 = tail call float @llvm.fmuladd.f32(float %1757, float %1637, float %1871)
  %1873 = tail call float @llvm.fmuladd.f32(float %1758, float %1640, float %1872)
  %1874 = tail call float @llvm.fmuladd.f32(float %1760, float %1643, float %1873)
  %1875 = tail call float @llvm.fmuladd.f32(float %1761, float %1646, float %1874)
  %1876 = tail call float @llvm.fmuladd.f32(float %1762, float %1649, float %1875)
  %1877 = tail call float @llvm.fmuladd.f32(float %1763, float %1652, float %1876)
  %1878 = tail call float @llvm.fmuladd.f32(float %1765, float %1655, float %1877)
  %1879 = tail call float @llvm.fmuladd.f32(float %1766, float %1658, float %1878)
  %1880 = tail call float @llvm.fmuladd.f32(float %1767, float %1661, float %1879)
  %1881 = tail call float @llvm.fmuladd.f32(float %1768, float %1664, float %1880)
  %1882 = tail call float @llvm.fmuladd.f32(float %1770, float %1667, float %1881)
  %1883 = tail call float @llvm.fmuladd.f32(float %1771, float %1670, float %1882)
  %1884 = tail call float @llvm.fmuladd.f32(float %1772, float %1673, float %1883)
  %1885 = tail call float @llvm.fmuladd.f32(float %1773, float %1676, float %1884)
  %1886 = tail call float @llvm.fmuladd.f32(float %1755, float %1632, float %1685)
  %1887 = tail call float @llvm.fmuladd.f32(float %1756, float %1635, float %1886)
  %1888 = tail call float @llvm.fmuladd.f32(float %1757, float %1638, float %1887)
  %1889 = tail call float @llvm.fmuladd.f32(float %1758, float %1641, float %1888)
  %1890 = tail call float @llvm.fmuladd.f32(float %1760, float %1644, float %1889)
  %1891 = tail call float @llvm.fmuladd.f32(float %1761, float %1647, float %1890)
  %1892 = tail call float @llvm.fmuladd.f32(float %1762, float %1650, float %1891)
  %1893 = tail call float @llvm.fmuladd.f32(float %1763, float %1653, float %1892)
  %1894 = tail call float @llvm.fmuladd.f32(float %1765, float %1656, float %1893)
  %1895 = tail call float @llvm.fmuladd.f32(float %1766, float %1659, float %1894)
  %1896 = tail call float @llvm.fmuladd.f32(float %1767, float %1662, float %1895)
  %1897 = tail call float @llvm.fmuladd.f32(float %1768, float %1665, float %1896)
  %1898 = tail call float @llvm.fmuladd.f32(float %1770, float %1668, float %1897)
  %1899 = tail call float @llvm.fmuladd.f32(float %1771, float %1671, float %1898)
  %1900 = tail call float @llvm.fmuladd.f32(float %1772, float %1674, float %1899)
  %1901 = tail call float @llvm.fmuladd.f32(float %1773, float %1677, float %1900)
  store <1 x float> %1216, ptr addrspace(3) %114, align 4
  store <1 x float> %1220, ptr addrspace(3) %116, align 4
  store <1 x float> %1224, ptr addrspace(3) %118, align 4
  store <1 x float> %1228, ptr addrspace(3) %120, align 4
  store <1 x float> %1232, ptr addrspace(3) %122, align 4
  store <1 x float> %1236, ptr addrspace(3) %124, align 4
  store <1 x float> %1240, ptr addrspace(3) %126, align 4
  store <1 x float> %1244, ptr addrspace(3) %128, align 4
  store <1 x float> %1601, ptr addrspace(3) %370, align 4
  store <1 x float> %1605, ptr addrspace(3) %371, align 4
  store <1 x float> %1609, ptr addrspace(3) %372, align 4
  store <1 x float> %1613, ptr addrspace(3) %373, align 4
  store <1 x float> %1617, ptr addrspace(3) %374, align 4
  store <1 x float> %1621, ptr addrspace(3) %375, align 4
  store <1 x float> %1625, ptr addrspace(3) %376, align 4
  store <1 x float> %1629, ptr addrspace(3) %377, align 4
  %1902 = icmp slt i32 %1176, %378
  br i1 %1902, label %1158, label %._crit_edge, !llvm.loop !2

._crit_edge:                                      ; preds = %1628, %859, %368
  %1903 = phi float [ -1.000000e+30, %368 ], [ %728, %859 ], [ %1497, %1628 ]
  %1904 = phi float [ -1.000000e+30, %368 ], [ %729, %859 ], [ %1498, %1628 ]
  %1905 = phi float [ -1.000000e+30, %368 ], [ %730, %859 ], [ %1499, %1628 ]
  %1906 = phi float [ -1.000000e+30, %368 ], [ %731, %859 ], [ %1500, %1628 ]
  %1907 = phi float [ 0.000000e+00, %368 ], [ %824, %859 ], [ %1593, %1628 ]
  %1908 = phi float [ 0.000000e+00, %368 ], [ %825, %859 ], [ %1594, %1628 ]
  %1909 = phi float [ 0.000000e+00, %368 ], [ %826, %859 ], [ %1595, %1628 ]
  %1910 = phi float [ 0.000000e+00, %368 ], [ %827, %859 ], [ %1596, %1628 ]
  %1911 = phi float [ 0.000000e+00, %368 ], [ %1028, %859 ], [ %1789, %1628 ]
  %1912 = phi float [ 0.000000e+00, %368 ], [ %1044, %859 ], [ %1805, %1628 ]
  %1913 = phi float [ 0.000000e+00, %368 ], [ %1060, %859 ], [ %1821, %1628 ]
  %1914 = phi float [ 0.000000e+00, %368 ], [ %1076, %859 ], [ %1837, %1628 ]
  %1915 = phi float [ 0.000000e+00, %368 ], [ %1092, %859 ], [ %1853, %1628 ]
  %1916 = phi float [ 0.000000e+00, %368 ], [ %1108, %859 ], [ %1869, %1628 ]
  %1917 = phi float [ 0.000000e+00, %368 ], [ %1124, %859 ], [ %1885, %1628 ]
  %1918 = phi float [ 0.000000e+00, %368 ], [ %1140, %859 ], [ %1901, %1628 ]
  %1919 = add i32 %4, 15
  %1920 = sdiv i32 %1919, 16
  %1921 = tail call i32 @llvm.smax.i32(i32 %1920, i32 1)
  %1922 = shl nuw nsw i32 %1921, 4
  %1923 = add nsw i32 %1922, -16
  %1924 = icmp sgt i32 %1919, 15
  %1925 = or disjoint i32 %1923, %25
  %1926 = or disjoint i32 %1923, %26
  %1927 = icmp slt i32 %1925, %4
  %1928 = icmp slt i32 %1926, %4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %1924, label %1929, label %2107

1929:                                             ; preds = %._crit_edge
  %1930 = shl nuw nsw i32 %24, 7
  %1931 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %1930
  %1932 = getelementptr inbounds nuw i8, ptr addrspace(3) %1931, i32 112
  %1933 = load <4 x float>, ptr addrspace(3) %1932, align 16
  %1934 = extractelement <4 x float> %1933, i64 3
  %1935 = extractelement <4 x float> %1933, i64 2
  %1936 = extractelement <4 x float> %1933, i64 1
  %1937 = extractelement <4 x float> %1933, i64 0
  %1938 = getelementptr inbounds nuw i8, ptr addrspace(3) %1931, i32 48
  %1939 = load <4 x float>, ptr addrspace(3) %1938, align 16
  %1940 = extractelement <4 x float> %1939, i64 3
  %1941 = extractelement <4 x float> %1939, i64 2
  %1942 = extractelement <4 x float> %1939, i64 1
  %1943 = extractelement <4 x float> %1939, i64 0
  %1944 = getelementptr inbounds nuw i8, ptr addrspace(3) %1931, i32 96
  %1945 = load <4 x float>, ptr addrspace(3) %1944, align 16
  %1946 = extractelement <4 x float> %1945, i64 3
  %1947 = extractelement <4 x float> %1945, i64 2
  %1948 = extractelement <4 x float> %1945, i64 1
  %1949 = extractelement <4 x float> %1945, i64 0
  %1950 = getelementptr inbounds nuw i8, ptr addrspace(3) %1931, i32 32
  %1951 = load <4 x float>, ptr addrspace(3) %1950, align 16
  %1952 = extractelement <4 x float> %1951, i64 3
  %1953 = extractelement <4 x float> %1951, i64 2
  %1954 = extractelement <4 x float> %1951, i64 1
  %1955 = extractelement <4 x float> %1951, i64 0
  %1956 = getelementptr inbounds nuw i8, ptr addrspace(3) %1931, i32 80
  %1957 = load <4 x float>, ptr addrspace(3) %1956, align 16
  %1958 = extractelement <4 x float> %1957, i64 3
  %1959 = extractelement <4 x float> %1957, i64 2
  %1960 = extractelement <4 x float> %1957, i64 1
  %1961 = extractelement <4 x float> %1957, i64 0
  %1962 = getelementptr inbounds nuw i8, ptr addrspace(3) %1931, i32 16
  %1963 = load <4 x float>, ptr addrspace(3) %1962, align 16
  %1964 = extractelement <4 x float> %1963, i64 3
  %1965 = extractelement <4 x float> %1963, i64 2
  %1966 = extractelement <4 x float> %1963, i64 1
  %1967 = extractelement <4 x float> %1963, i64 0
  %1968 = getelementptr inbounds nuw i8, ptr addrspace(3) %1931, i32 64
  %1969 = load <4 x float>, ptr addrspace(3) %1968, align 16
  %1970 = extractelement <4 x float> %1969, i64 3
  %1971 = extractelement <4 x float> %1969, i64 2
  %1972 = extractelement <4 x float> %1969, i64 1
  %1973 = extractelement <4 x float> %1969, i64 0
  %1974 = load <4 x float>, ptr addrspace(3) %1931, align 16
  %1975 = extractelement <4 x float> %1974, i64 3
  %1976 = extractelement <4 x float> %1974, i64 2
  %1977 = extractelement <4 x float> %1974, i64 1
  %1978 = extractelement <4 x float> %1974, i64 0
  %1979 = tail call float @llvm.fmuladd.f32(float %132, float %1978, float 0.000000e+00)
  %1980 = tail call float @llvm.fmuladd.f32(float %133, float %1977, float %1979)
  %1981 = tail call float @llvm.fmuladd.f32(float %134, float %1976, float %1980)
  %1982 = tail call float @llvm.fmuladd.f32(float %135, float %1975, float %1981)
  %1983 = tail call float @llvm.fmuladd.f32(float %139, float %1967, float %1982)
  %1984 = tail call float @llvm.fmuladd.f32(float %140, float %1966, float %1983)
  %1985 = tail call float @llvm.fmuladd.f32(float %141, float %1965, float %1984)
  %1986 = tail call float @llvm.fmuladd.f32(float %142, float %1964, float %1985)
  %1987 = tail call float @llvm.fmuladd.f32(float %146, float %1955, float %1986)
  %1988 = tail call float @llvm.fmuladd.f32(float %147, float %1954, float %1987)
  %1989 = tail call float @llvm.fmuladd.f32(float %148, float %1953, float %1988)
  %1990 = tail call float @llvm.fmuladd.f32(float %149, float %1952, float %1989)
  %1991 = tail call float @llvm.fmuladd.f32(float %153, float %1943, float %1990)
  %1992 = tail call float @llvm.fmuladd.f32(float %154, float %1942, float %1991)
  %1993 = tail call float @llvm.fmuladd.f32(float %155, float %1941, float %1992)
  %1994 = tail call float @llvm.fmuladd.f32(float %156, float %1940, float %1993)
  %1995 = tail call float @llvm.fmuladd.f32(float %132, float %1973, float 0.000000e+00)
  %1996 = tail call float @llvm.fmuladd.f32(float %133, float %1972, float %1995)
  %1997 = tail call float @llvm.fmuladd.f32(float %134, float %1971, float %1996)
  %1998 = tail call float @llvm.fmuladd.f32(float %135, float %1970, float %1997)
  %1999 = tail call float @llvm.fmuladd.f32(float %139, float %1961, float %1998)
  %2000 = tail call float @llvm.fmuladd.f32(float %140, float %1960, float %1999)
  %2001 = tail call float @llvm.fmuladd.f32(float %141, float %1959, float %2000)
  %2002 = tail call float @llvm.fmuladd.f32(float %142, float %1958, float %2001)
  %2003 = tail call float @llvm.fmuladd.f32(float %146, float %1949, float %2002)
  %2004 = tail call float @llvm.fmuladd.f32(float %147, float %1948, float %2003)
  %2005 = tail call float @llvm.fmuladd.f32(float %148, float %1947, float %2004)
  %2006 = tail call float @llvm.fmuladd.f32(float %149, float %1946, float %2005)
  %2007 = tail call float @llvm.fmuladd.f32(float %153, float %1937, float %2006)
  %2008 = tail call float @llvm.fmuladd.f32(float %154, float %1936, float %2007)
  %2009 = tail call float @llvm.fmuladd.f32(float %155, float %1935, float %2008)
  %2010 = tail call float @llvm.fmuladd.f32(float %156, float %1934, float %2009)
  %2011 = tail call float @llvm.fmuladd.f32(float %160, float %1978, float 0.000000e+00)
  %2012 = tail call float @llvm.fmuladd.f32(float %161, float %1977, float %2011)
  %2013 = tail call float @llvm.fmuladd.f32(float %162, float %1976, float %2012)
  %2014 = tail call float @llvm.fmuladd.f32(float %163, float %1975, float %2013)
  %2015 = tail call float @llvm.fmuladd.f32(float %167, float %1967, float %2014)
  %2016 = tail call float @llvm.fmuladd.f32(float %168, float %1966, float %2015)
  %2017 = tail call float @llvm.fmuladd.f32(float %169, float %1965, float %2016)
  %2018 = tail call float @llvm.fmuladd.f32(float %170, float %1964, float %2017)
  %2019 = tail call float @llvm.fmuladd.f32(float %174, float %1955, float %2018)
  %2020 = tail call float @llvm.fmuladd.f32(float %175, float %1954, float %2019)
  %2021 = tail call float @llvm.fmuladd.f32(float %176, float %1953, float %2020)
  %2022 = tail call float @llvm.fmuladd.f32(float %177, float %1952, float %2021)
  %2023 = tail call float @llvm.fmuladd.f32(float %181, float %1943, float %2022)
  %2024 = tail call float @llvm.fmuladd.f32(float %182, float %1942, float %2023)
  %2025 = tail call float @llvm.fmuladd.f32(float %183, float %1941, float %2024)
  %2026 = tail call float @llvm.fmuladd.f32(float %184, float %1940, float %2025)
  %2027 = tail call float @llvm.fmuladd.f32(float %160, float %1973, float 0.000000e+00)
  %2028 = tail call float @llvm.fmuladd.f32(float %161, float %1972, float %2027)
  %2029 = tail call float @llvm.fmuladd.f32(float %162, float %1971, float %2028)
  %2030 = tail call float @llvm.fmuladd.f32(float %163, float %1970, float %2029)
  %2031 = tail call float @llvm.fmuladd.f32(float %167, float %1961, float %2030)
  %2032 = tail call float @llvm.fmuladd.f32(float %168, float %1960, float %2031)
  %2033 = tail call float @llvm.fmuladd.f32(float %169, float %1959, float %2032)
  %2034 = tail call float @llvm.fmuladd.f32(float %170, float %1958, float %2033)
  %2035 = tail call float @llvm.fmuladd.f32(float %174, float %1949, float %2034)
  %2036 = tail call float @llvm.fmuladd.f32(float %175, float %1948, float %2035)
  %2037 = tail call float @llvm.fmuladd.f32(float %176, float %1947, float %2036)
  %2038 = tail call float @llvm.fmuladd.f32(float %177, float %1946, float %2037)
  %2039 = tail call float @llvm.fmuladd.f32(float %181, float %1937, float %2038)
  %2040 = tail call float @llvm.fmuladd.f32(float %182, float %1936, float %2039)
  %2041 = tail call float @llvm.fmuladd.f32(float %183, float %1935, float %2040)
  %2042 = tail call float @llvm.fmuladd.f32(float %184, float %1934, float %2041)
  %2043 = tail call float @llvm.fmuladd.f32(float %188, float %1978, float 0.000000e+00)
  %2044 = tail call float @llvm.fmuladd.f32(float %189, float %1977, float %2043)
  %2045 = tail call float @llvm.fmuladd.f32(float %190, float %1976, float %2044)
  %2046 = tail call float @llvm.fmuladd.f32(float %191, float %1975, float %2045)
  %2047 = tail call float @llvm.fmuladd.f32(float %195, float %1967, float %2046)
  %2048 = tail call float @llvm.fmuladd.f32(float %196, float %1966, float %2047)
  %2049 = tail call float @llvm.fmuladd.f32(float %197, float %1965, float %2048)
  %2050 = tail call float @llvm.fmuladd.f32(float %198, float %1964, float %2049)
  %2051 = tail call float @llvm.fmuladd.f32(float %202, float %1955, float %2050)
  %2052 = tail call float @llvm.fmuladd.f32(float %203, float %1954, float %2051)
  %2053 = tail call float @llvm.fmuladd.f32(float %204, float %1953, float %2052)
  %2054 = tail call float @llvm.fmuladd.f32(float %205, float %1952, float %2053)
  %2055 = tail call float @llvm.fmuladd.f32(float %209, float %1943, float %2054)
  %2056 = tail call float @llvm.fmuladd.f32(float %210, float %1942, float %2055)
  %2057 = tail call float @llvm.fmuladd.f32(float %211, float %1941, float %2056)
  %2058 = tail call float @llvm.fmuladd.f32(float %212, float %1940, float %2057)
  %2059 = tail call float @llvm.fmuladd.f32(float %188, float %1973, float 0.000000e+00)
  %2060 = tail call float @llvm.fmuladd.f32(float %189, float %1972, float %2059)
  %2061 = tail call float @llvm.fmuladd.f32(float %190, float %1971, float %2060)
  %2062 = tail call float @llvm.fmuladd.f32(float %191, float %1970, float %2061)
  %2063 = tail call float @llvm.fmuladd.f32(float %195, float %1961, float %2062)
  %2064 = tail call float @llvm.fmuladd.f32(float %196, float %1960, float %2063)
  %2065 = tail call float @llvm.fmuladd.f32(float %197, float %1959, float %2064)
  %2066 = tail call float @llvm.fmuladd.f32(float %198, float %1958, float %2065)
  %2067 = tail call float @llvm.fmuladd.f32(float %202, float %1949, float %2066)
  %2068 = tail call float @llvm.fmuladd.f32(float %203, float %1948, float %2067)
  %2069 = tail call float @llvm.fmuladd.f32(float %204, float %1947, float %2068)
  %2070 = tail call float @llvm.fmuladd.f32(float %205, float %1946, float %2069)
  %2071 = tail call float @llvm.fmuladd.f32(float %209, float %1937, float %2070)
  %2072 = tail call float @llvm.fmuladd.f32(float %210, float %1936, float %2071)
  %2073 = tail call float @llvm.fmuladd.f32(float %211, float %1935, float %2072)
  %2074 = tail call float @llvm.fmuladd.f32(float %212, float %1934, float %2073)
  %2075 = tail call float @llvm.fmuladd.f32(float %216, float %1978, float 0.000000e+00)
  %2076 = tail call float @llvm.fmuladd.f32(float %217, float %1977, float %2075)
  %2077 = tail call float @llvm.fmuladd.f32(float %218, float %1976, float %2076)
  %2078 = tail call float @llvm.fmuladd.f32(float %219, float %1975, float %2077)
  %2079 = tail call float @llvm.fmuladd.f32(float %223, float %1967, float %2078)
  %2080 = tail call float @llvm.fmuladd.f32(float %224, float %1966, float %2079)
  %2081 = tail call float @llvm.fmuladd.f32(float %225, float %1965, float %2080)
  %2082 = tail call float @llvm.fmuladd.f32(float %226, float %1964, float %2081)
  %2083 = tail call float @llvm.fmuladd.f32(float %230, float %1955, float %2082)
  %2084 = tail call float @llvm.fmuladd.f32(float %231, float %1954, float %2083)
  %2085 = tail call float @llvm.fmuladd.f32(float %232, float %1953, float %2084)
  %2086 = tail call float @llvm.fmuladd.f32(float %233, float %1952, float %2085)
  %2087 = tail call float @llvm.fmuladd.f32(float %237, float %1943, float %2086)
  %2088 = tail call float @llvm.fmuladd.f32(float %238, float %1942, float %2087)
  %2089 = tail call float @llvm.fmuladd.f32(float %239, float %1941, float %2088)
  %2090 = tail call float @llvm.fmuladd.f32(float %240, float %1940, float %2089)
  %2091 = tail call float @llvm.fmuladd.f32(float %216, float %1973, float 0.000000e+00)
  %2092 = tail call float @llvm.fmuladd.f32(float %217, float %1972, float %2091)
  %2093 = tail call float @llvm.fmuladd.f32(float %218, float %1971, float %2092)
  %2094 = tail call float @llvm.fmuladd.f32(float %219, float %1970, float %2093)
  %2095 = tail call float @llvm.fmuladd.f32(float %223, float %1961, float %2094)
  %2096 = tail call float @llvm.fmuladd.f32(float %224, float %1960, float %2095)
  %2097 = tail call float @llvm.fmuladd.f32(float %225, float %1959, float %2096)
  %2098 = tail call float @llvm.fmuladd.f32(float %226, float %1958, float %2097)
  %2099 = tail call float @llvm.fmuladd.f32(float %230, float %1949, float %2098)
  %2100 = tail call float @llvm.fmuladd.f32(float %231, float %1948, float %2099)
  %2101 = tail call float @llvm.fmuladd.f32(float %232, float %1947, float %2100)
  %2102 = tail call float @llvm.fmuladd.f32(float %233, float %1946, float %2101)
  %2103 = tail call float @llvm.fmuladd.f32(float %237, float %1937, float %2102)
  %2104 = tail call float @llvm.fmuladd.f32(float %238, float %1936, float %2103)
  %2105 = tail call float @llvm.fmuladd.f32(float %239, float %1935, float %2104)
  %2106 = tail call float @llvm.fmuladd.f32(float %240, float %1934, float %2105)
  br label %2107

2107:                                             ; preds = %1929, %._crit_edge
  %2108 = phi float [ %1994, %1929 ], [ 0.000000e+00, %._crit_edge ]
  %2109 = phi float [ %2010, %1929 ], [ 0.000000e+00, %._crit_edge ]
  %2110 = phi float [ %2026, %1929 ], [ 0.000000e+00, %._crit_edge ]
  %2111 = phi float [ %2042, %1929 ], [ 0.000000e+00, %._crit_edge ]
  %2112 = phi float [ %2058, %1929 ], [ 0.000000e+00, %._crit_edge ]
  %2113 = phi float [ %2074, %1929 ], [ 0.000000e+00, %._crit_edge ]
  %2114 = phi float [ %2090, %1929 ], [ 0.000000e+00, %._crit_edge ]
  %2115 = phi float [ %2106, %1929 ], [ 0.000000e+00, %._crit_edge ]
  %2116 = fmul float %5, %2108
  %2117 = fmul float %5, %2109
  %2118 = fmul float %5, %2110
  %2119 = fmul float %5, %2111
  %2120 = fmul float %5, %2112
  %2121 = fmul float %5, %2113
  %2122 = fmul float %5, %2114
  %2123 = fmul float %5, %2115
  %2124 = icmp sle i32 %1925, %27
  %2125 = icmp sle i32 %1926, %27
  %2126 = icmp sle i32 %1925, %28
  %2127 = icmp sle i32 %1926, %28
  %2128 = icmp sle i32 %1925, %29
  %2129 = icmp sle i32 %1926, %29
  %2130 = icmp sle i32 %1925, %30
  %2131 = icmp sle i32 %1926, %30
  %2132 = and i1 %2124, %1927
  %2133 = and i1 %2125, %1928
  %2134 = and i1 %2126, %1927
  %2135 = and i1 %2127, %1928
  %2136 = and i1 %2128, %1927
  %2137 = and i1 %2129, %1928
  %2138 = and i1 %2130, %1927
  %2139 = and i1 %2131, %1928
  %2140 = select i1 %2132, float %2116, float -1.000000e+30
  %2141 = select i1 %2133, float %2117, float -1.000000e+30
  %2142 = select i1 %2134, float %2118, float -1.000000e+30
  %2143 = select i1 %2135, float %2119, float -1.000000e+30
  %2144 = select i1 %2136, float %2120, float -1.000000e+30
  %2145 = select i1 %2137, float %2121, float -1.000000e+30
  %2146 = select i1 %2138, float %2122, float -1.000000e+30
  %2147 = select i1 %2139, float %2123, float -1.000000e+30
  %2148 = tail call float @llvm.maxnum.f32(float %2140, float %2141)
  %2149 = tail call float @llvm.maxnum.f32(float %2142, float %2143)
  %2150 = tail call float @llvm.maxnum.f32(float %2144, float %2145)
  %2151 = tail call float @llvm.maxnum.f32(float %2146, float %2147)
  %2152 = bitcast float %2148 to i32
  %2153 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2152, i32 356, i32 15, i32 15, i1 true)
  %2154 = bitcast i32 %2153 to float
  %2155 = tail call float @llvm.maxnum.f32(float %2148, float %2154)
  %2156 = bitcast float %2155 to i32
  %2157 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2156, i32 354, i32 15, i32 15, i1 true)
  %2158 = bitcast i32 %2157 to float
  %2159 = tail call float @llvm.maxnum.f32(float %2155, float %2158)
  %2160 = bitcast float %2159 to i32
  %2161 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2160, i32 353, i32 15, i32 15, i1 true)
  %2162 = bitcast i32 %2161 to float
  %2163 = tail call float @llvm.maxnum.f32(float %2159, float %2162)
  %2164 = bitcast float %2149 to i32
  %2165 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2164, i32 356, i32 15, i32 15, i1 true)
  %2166 = bitcast i32 %2165 to float
  %2167 = tail call float @llvm.maxnum.f32(float %2149, float %2166)
  %2168 = bitcast float %2167 to i32
  %2169 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2168, i32 354, i32 15, i32 15, i1 true)
  %2170 = bitcast i32 %2169 to float
  %2171 = tail call float @llvm.maxnum.f32(float %2167, float %2170)
  %2172 = bitcast float %2171 to i32
  %2173 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2172, i32 353, i32 15, i32 15, i1 true)
  %2174 = bitcast i32 %2173 to float
  %2175 = tail call float @llvm.maxnum.f32(float %2171, float %2174)
  %2176 = bitcast float %2150 to i32
  %2177 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2176, i32 356, i32 15, i32 15, i1 true)
  %2178 = bitcast i32 %2177 to float
  %2179 = tail call float @llvm.maxnum.f32(float %2150, float %2178)
  %2180 = bitcast float %2179 to i32
  %2181 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2180, i32 354, i32 15, i32 15, i1 true)
  %2182 = bitcast i32 %2181 to float
  %2183 = tail call float @llvm.maxnum.f32(float %2179, float %2182)
  %2184 = bitcast float %2183 to i32
  %2185 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2184, i32 353, i32 15, i32 15, i1 true)
  %2186 = bitcast i32 %2185 to float
  %2187 = tail call float @llvm.maxnum.f32(float %2183, float %2186)
  %2188 = bitcast float %2151 to i32
  %2189 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2188, i32 356, i32 15, i32 15, i1 true)
  %2190 = bitcast i32 %2189 to float
  %2191 = tail call float @llvm.maxnum.f32(float %2151, float %2190)
  %2192 = bitcast float %2191 to i32
  %2193 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2192, i32 354, i32 15, i32 15, i1 true)
  %2194 = bitcast i32 %2193 to float
  %2195 = tail call float @llvm.maxnum.f32(float %2191, float %2194)
  %2196 = bitcast float %2195 to i32
  %2197 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2196, i32 353, i32 15, i32 15, i1 true)
  %2198 = bitcast i32 %2197 to float
  %2199 = tail call float @llvm.maxnum.f32(float %2195, float %2198)
  %2200 = tail call float @llvm.maxnum.f32(float %1903, float %2163)
  %2201 = tail call float @llvm.maxnum.f32(float %1904, float %2175)
  %2202 = tail call float @llvm.maxnum.f32(float %1905, float %2187)
  %2203 = tail call float @llvm.maxnum.f32(float %1906, float %2199)
  %2204 = fsub float %2140, %2200
  %2205 = fsub float %2141, %2200
  %2206 = fsub float %2142, %2201
  %2207 = fsub float %2143, %2201
  %2208 = fsub float %2144, %2202
  %2209 = fsub float %2145, %2202
  %2210 = fsub float %2146, %2203
  %2211 = fsub float %2147, %2203
  %2212 = fmul float %2204, f0x3FB8AA3B
  %2213 = tail call float @llvm.exp2.f32(float %2212)
  %2214 = fmul float %2205, f0x3FB8AA3B
  %2215 = tail call float @llvm.exp2.f32(float %2214)
  %2216 = fmul float %2206, f0x3FB8AA3B
  %2217 = tail call float @llvm.exp2.f32(float %2216)
  %2218 = fmul float %2207, f0x3FB8AA3B
  %2219 = tail call float @llvm.exp2.f32(float %2218)
  %2220 = fmul float %2208, f0x3FB8AA3B
  %2221 = tail call float @llvm.exp2.f32(float %2220)
  %2222 = fmul float %2209, f0x3FB8AA3B
  %2223 = tail call float @llvm.exp2.f32(float %2222)
  %2224 = fmul float %2210, f0x3FB8AA3B
  %2225 = tail call float @llvm.exp2.f32(float %2224)
  %2226 = fmul float %2211, f0x3FB8AA3B
  %2227 = tail call float @llvm.exp2.f32(float %2226)
  %2228 = fadd float %2213, %2215
  %2229 = fadd float %2217, %2219
  %2230 = fadd float %2221, %2223
  %2231 = fadd float %2225, %2227
  %2232 = bitcast float %2228 to i32
  %2233 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2232, i32 356, i32 15, i32 15, i1 true)
  %2234 = bitcast i32 %2233 to float
  %2235 = fadd float %2228, %2234
  %2236 = bitcast float %2235 to i32
  %2237 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2236, i32 354, i32 15, i32 15, i1 true)
  %2238 = bitcast i32 %2237 to float
  %2239 = fadd float %2235, %2238
  %2240 = bitcast float %2239 to i32
  %2241 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2240, i32 353, i32 15, i32 15, i1 true)
  %2242 = bitcast float %2229 to i32
  %2243 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2242, i32 356, i32 15, i32 15, i1 true)
  %2244 = bitcast i32 %2243 to float
  %2245 = fadd float %2229, %2244
  %2246 = bitcast float %2245 to i32
  %2247 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2246, i32 354, i32 15, i32 15, i1 true)
  %2248 = bitcast i32 %2247 to float
  %2249 = fadd float %2245, %2248
  %2250 = bitcast float %2249 to i32
  %2251 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2250, i32 353, i32 15, i32 15, i1 true)
  %2252 = bitcast float %2230 to i32
  %2253 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2252, i32 356, i32 15, i32 15, i1 true)
  %2254 = bitcast i32 %2253 to float
  %2255 = fadd float %2230, %2254
  %2256 = bitcast float %2255 to i32
  %2257 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2256, i32 354, i32 15, i32 15, i1 true)
  %2258 = bitcast i32 %2257 to float
  %2259 = fadd float %2255, %2258
  %2260 = bitcast float %2259 to i32
  %2261 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2260, i32 353, i32 15, i32 15, i1 true)
  %2262 = bitcast float %2231 to i32
  %2263 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2262, i32 356, i32 15, i32 15, i1 true)
  %2264 = bitcast i32 %2263 to float
  %2265 = fadd float %2231, %2264
  %2266 = bitcast float %2265 to i32
  %2267 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2266, i32 354, i32 15, i32 15, i1 true)
  %2268 = bitcast i32 %2267 to float
  %2269 = fadd float %2265, %2268
  %2270 = bitcast float %2269 to i32
  %2271 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %2270, i32 353, i32 15, i32 15, i1 true)
  %2272 = shl nuw nsw i32 %24, 3
  %2273 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %2272
  %2274 = load <2 x float>, ptr addrspace(3) %2273, align 8
  %2275 = getelementptr inbounds nuw i8, ptr addrspace(3) %2273, i32 64
  %2276 = load <2 x float>, ptr addrspace(3) %2275, align 8
  %2277 = getelementptr inbounds nuw i8, ptr addrspace(3) %2273, i32 128
  %2278 = load <2 x float>, ptr addrspace(3) %2277, align 8
  %2279 = getelementptr inbounds nuw i8, ptr addrspace(3) %2273, i32 192
  %2280 = load <2 x float>, ptr addrspace(3) %2279, align 8
  %2281 = getelementptr inbounds nuw i8, ptr addrspace(3) %2273, i32 256
  %2282 = load <2 x float>, ptr addrspace(3) %2281, align 8
  %2283 = getelementptr inbounds nuw i8, ptr addrspace(3) %2273, i32 320
  %2284 = load <2 x float>, ptr addrspace(3) %2283, align 8
  %2285 = getelementptr inbounds nuw i8, ptr addrspace(3) %2273, i32 384
  %2286 = load <2 x float>, ptr addrspace(3) %2285, align 8
  %2287 = getelementptr inbounds nuw i8, ptr addrspace(3) %2273, i32 448
  %2288 = load <2 x float>, ptr addrspace(3) %2287, align 8
  %2289 = getelementptr inbounds nuw i8, ptr addrspace(3) %2273, i32 512
  %2290 = load <2 x float>, ptr addrspace(3) %2289, align 8
  %2291 = getelementptr inbounds nuw i8, ptr addrspace(3) %2273, i32 576
  %2292 = load <2 x float>, ptr addrspace(3) %2291, align 8
  %2293 = getelementptr inbounds nuw i8, ptr addrspace(3) %2273, i32 640
  %2294 = load <2 x float>, ptr addrspace(3) %2293, align 8
  %2295 = getelementptr inbounds nuw i8, ptr addrspace(3) %2273, i32 704
  %2296 = load <2 x float>, ptr addrspace(3) %2295, align 8
  %2297 = getelementptr inbounds nuw i8, ptr addrspace(3) %2273, i32 768
  %2298 = load <2 x float>, ptr addrspace(3) %2297, align 8
  %2299 = getelementptr inbounds nuw i8, ptr addrspace(3) %2273, i32 832
  %2300 = load <2 x float>, ptr addrspace(3) %2299, align 8
  %2301 = getelementptr inbounds nuw i8, ptr addrspace(3) %2273, i32 896
  %2302 = load <2 x float>, ptr addrspace(3) %2301, align 8
  %2303 = getelementptr inbounds nuw i8, ptr addrspace(3) %2273, i32 960
  %2304 = load <2 x float>, ptr addrspace(3) %2303, align 8
  %2305 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %129
  %2306 = getelementptr inbounds nuw i8, ptr addrspace(3) %2305, i32 %2272
  %2307 = insertelement <2 x float> poison, float %2213, i64 0
  %2308 = insertelement <2 x float> %2307, float %2215, i64 1
  store <2 x float> %2308, ptr addrspace(3) %2306, align 8
  %2309 = getelementptr inbounds nuw i8, ptr addrspace(3) %2306, i32 64
  %2310 = insertelement <2 x float> poison, float %2217, i64 0
  %2311 = insertelement <2 x float> %2310, float %2219, i64 1
  store <2 x float> %2311, ptr addrspace(3) %2309, align 8
  %2312 = getelementptr inbounds nuw i8, ptr addrspace(3) %2306, i32 512
  %2313 = insertelement <2 x float> poison, float %2221, i64 0
  %2314 = insertelement <2 x float> %2313, float %2223, i64 1
  store <2 x float> %2314, ptr addrspace(3) %2312, align 8
  %2315 = getelementptr inbounds nuw i8, ptr addrspace(3) %2306, i32 576
  %2316 = insertelement <2 x float> poison, float %2225, i64 0
  %2317 = insertelement <2 x float> %2316, float %2227, i64 1
  store <2 x float> %2317, ptr addrspace(3) %2315, align 8
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %1924, label %2318, label %2610

2318:                                             ; preds = %2107
  %2319 = fsub float %1906, %2203
  %2320 = fmul float %2319, f0x3FB8AA3B
  %2321 = tail call float @llvm.exp2.f32(float %2320)
  %2322 = fmul float %1918, %2321
  %2323 = fmul float %1917, %2321
  %2324 = fsub float %1905, %2202
  %2325 = fmul float %2324, f0x3FB8AA3B
  %2326 = tail call float @llvm.exp2.f32(float %2325)
  %2327 = fmul float %1916, %2326
  %2328 = fmul float %1915, %2326
  %2329 = fsub float %1904, %2201
  %2330 = fmul float %2329, f0x3FB8AA3B
  %2331 = tail call float @llvm.exp2.f32(float %2330)
  %2332 = fmul float %1914, %2331
  %2333 = fmul float %1913, %2331
  %2334 = fsub float %1903, %2200
  %2335 = fmul float %2334, f0x3FB8AA3B
  %2336 = tail call float @llvm.exp2.f32(float %2335)
  %2337 = fmul float %1912, %2336
  %2338 = fmul float %1911, %2336
  %2339 = fmul float %1910, %2321
  %2340 = bitcast i32 %2271 to float
  %2341 = fadd float %2269, %2340
  %2342 = fadd float %2339, %2341
  %2343 = fmul float %1909, %2326
  %2344 = bitcast i32 %2261 to float
  %2345 = fadd float %2259, %2344
  %2346 = fadd float %2343, %2345
  %2347 = fmul float %1908, %2331
  %2348 = bitcast i32 %2251 to float
  %2349 = fadd float %2249, %2348
  %2350 = fadd float %2347, %2349
  %2351 = fmul float %1907, %2336
  %2352 = bitcast i32 %2241 to float
  %2353 = fadd float %2239, %2352
  %2354 = fadd float %2351, %2353
  %2355 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %234
  %2356 = load <4 x float>, ptr addrspace(3) %2355, align 16
  %2357 = extractelement <4 x float> %2356, i64 3
  %2358 = extractelement <4 x float> %2356, i64 2
  %2359 = extractelement <4 x float> %2356, i64 1
  %2360 = extractelement <4 x float> %2356, i64 0
  %2361 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %227
  %2362 = load <4 x float>, ptr addrspace(3) %2361, align 16
  %2363 = extractelement <4 x float> %2362, i64 3
  %2364 = extractelement <4 x float> %2362, i64 2
  %2365 = extractelement <4 x float> %2362, i64 1
  %2366 = extractelement <4 x float> %2362, i64 0
  %2367 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %220
  %2368 = load <4 x float>, ptr addrspace(3) %2367, align 16
  %2369 = extractelement <4 x float> %2368, i64 3
  %2370 = extractelement <4 x float> %2368, i64 2
  %2371 = extractelement <4 x float> %2368, i64 1
  %2372 = extractelement <4 x float> %2368, i64 0
  %2373 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %213
  %2374 = load <4 x float>, ptr addrspace(3) %2373, align 16
  %2375 = extractelement <4 x float> %2374, i64 3
  %2376 = extractelement <4 x float> %2374, i64 2
  %2377 = extractelement <4 x float> %2374, i64 1
  %2378 = extractelement <4 x float> %2374, i64 0
  %2379 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %206
  %2380 = load <4 x float>, ptr addrspace(3) %2379, align 16
  %2381 = extractelement <4 x float> %2380, i64 3
  %2382 = extractelement <4 x float> %2380, i64 2
  %2383 = extractelement <4 x float> %2380, i64 1
  %2384 = extractelement <4 x float> %2380, i64 0
  %2385 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %199
  %2386 = load <4 x float>, ptr addrspace(3) %2385, align 16
  %2387 = extractelement <4 x float> %2386, i64 3
  %2388 = extractelement <4 x float> %2386, i64 2
  %2389 = extractelement <4 x float> %2386, i64 1
  %2390 = extractelement <4 x float> %2386, i64 0
  %2391 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %192
  %2392 = load <4 x float>, ptr addrspace(3) %2391, align 16
  %2393 = extractelement <4 x float> %2392, i64 3
  %2394 = extractelement <4 x float> %2392, i64 2
  %2395 = extractelement <4 x float> %2392, i64 1
  %2396 = extractelement <4 x float> %2392, i64 0
  %2397 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %185
  %2398 = load <4 x float>, ptr addrspace(3) %2397, align 16
  %2399 = extractelement <4 x float> %2398, i64 3
  %2400 = extractelement <4 x float> %2398, i64 2
  %2401 = extractelement <4 x float> %2398, i64 1
  %2402 = extractelement <4 x float> %2398, i64 0
  %2403 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %178
  %2404 = load <4 x float>, ptr addrspace(3) %2403, align 16
  %2405 = extractelement <4 x float> %2404, i64 3
  %2406 = extractelement <4 x float> %2404, i64 2
  %2407 = extractelement <4 x float> %2404, i64 1
  %2408 = extractelement <4 x float> %2404, i64 0
  %2409 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %171
  %2410 = load <4 x float>, ptr addrspace(3) %2409, align 16
  %2411 = extractelement <4 x float> %2410, i64 3
  %2412 = extractelement <4 x float> %2410, i64 2
  %2413 = extractelement <4 x float> %2410, i64 1
  %2414 = extractelement <4 x float> %2410, i64 0
  %2415 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %164
  %2416 = load <4 x float>, ptr addrspace(3) %2415, align 16
  %2417 = extractelement <4 x float> %2416, i64 3
  %2418 = extractelement <4 x float> %2416, i64 2
  %2419 = extractelement <4 x float> %2416, i64 1
  %2420 = extractelement <4 x float> %2416, i64 0
  %2421 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %157
  %2422 = load <4 x float>, ptr addrspace(3) %2421, align 16
  %2423 = extractelement <4 x float> %2422, i64 3
  %2424 = extractelement <4 x float> %2422, i64 2
  %2425 = extractelement <4 x float> %2422, i64 1
  %2426 = extractelement <4 x float> %2422, i64 0
  %2427 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %150
  %2428 = load <4 x float>, ptr addrspace(3) %2427, align 16
  %2429 = extractelement <4 x float> %2428, i64 3
  %2430 = extractelement <4 x float> %2428, i64 2
  %2431 = extractelement <4 x float> %2428, i64 1
  %2432 = extractelement <4 x float> %2428, i64 0
  %2433 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %143
  %2434 = load <4 x float>, ptr addrspace(3) %2433, align 16
  %2435 = extractelement <4 x float> %2434, i64 3
  %2436 = extractelement <4 x float> %2434, i64 2
  %2437 = extractelement <4 x float> %2434, i64 1
  %2438 = extractelement <4 x float> %2434, i64 0
  %2439 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %136
  %2440 = load <4 x float>, ptr addrspace(3) %2439, align 16
  %2441 = extractelement <4 x float> %2440, i64 3
  %2442 = extractelement <4 x float> %2440, i64 2
  %2443 = extractelement <4 x float> %2440, i64 1
  %2444 = extractelement <4 x float> %2440, i64 0
  %2445 = load <4 x float>, ptr addrspace(3) %2305, align 16
  %2446 = extractelement <4 x float> %2445, i64 3
  %2447 = extractelement <4 x float> %2445, i64 2
  %2448 = extractelement <4 x float> %2445, i64 1
  %2449 = extractelement <4 x float> %2445, i64 0
  %2450 = extractelement <2 x float> %2304, i64 1
  %2451 = extractelement <2 x float> %2304, i64 0
  %2452 = extractelement <2 x float> %2302, i64 1
  %2453 = extractelement <2 x float> %2302, i64 0
  %2454 = extractelement <2 x float> %2300, i64 1
  %2455 = extractelement <2 x float> %2300, i64 0
  %2456 = extractelement <2 x float> %2298, i64 1
  %2457 = extractelement <2 x float> %2298, i64 0
  %2458 = extractelement <2 x float> %2296, i64 1
  %2459 = extractelement <2 x float> %2296, i64 0
  %2460 = extractelement <2 x float> %2294, i64 1
  %2461 = extractelement <2 x float> %2294, i64 0
  %2462 = extractelement <2 x float> %2292, i64 1
  %2463 = extractelement <2 x float> %2292, i64 0
  %2464 = extractelement <2 x float> %2290, i64 1
  %2465 = extractelement <2 x float> %2290, i64 0
  %2466 = extractelement <2 x float> %2288, i64 1
  %2467 = extractelement <2 x float> %2288, i64 0
  %2468 = extractelement <2 x float> %2286, i64 1
  %2469 = extractelement <2 x float> %2286, i64 0
  %2470 = extractelement <2 x float> %2284, i64 1
  %2471 = extractelement <2 x float> %2284, i64 0
  %2472 = extractelement <2 x float> %2282, i64 1
  %2473 = extractelement <2 x float> %2282, i64 0
  %2474 = extractelement <2 x float> %2280, i64 1
  %2475 = extractelement <2 x float> %2280, i64 0
  %2476 = extractelement <2 x float> %2278, i64 1
  %2477 = extractelement <2 x float> %2278, i64 0
  %2478 = extractelement <2 x float> %2276, i64 1
  %2479 = extractelement <2 x float> %2276, i64 0
  %2480 = extractelement <2 x float> %2274, i64 1
  %2481 = extractelement <2 x float> %2274, i64 0
  %2482 = tail call float @llvm.fmuladd.f32(float %2449, float %2481, float %2338)
  %2483 = tail call float @llvm.fmuladd.f32(float %2448, float %2479, float %2482)
  %2484 = tail call float @llvm.fmuladd.f32(float %2447, float %2477, float %2483)
  %2485 = tail call float @llvm.fmuladd.f32(float %2446, float %2475, float %2484)
  %2486 = tail call float @llvm.fmuladd.f32(float %2444, float %2473, float %2485)
  %2487 = tail call float @llvm.fmuladd.f32(float %2443, float %2471, float %2486)
  %2488 = tail call float @llvm.fmuladd.f32(float %2442, float %2469, float %2487)
  %2489 = tail call float @llvm.fmuladd.f32(float %2441, float %2467, float %2488)
  %2490 = tail call float @llvm.fmuladd.f32(float %2438, float %2465, float %2489)
  %2491 = tail call float @llvm.fmuladd.f32(float %2437, float %2463, float %2490)
  %2492 = tail call float @llvm.fmuladd.f32(float %2436, float %2461, float %2491)
  %2493 = tail call float @llvm.fmuladd.f32(float %2435, float %2459, float %2492)
  %2494 = tail call float @llvm.fmuladd.f32(float %2432, float %2457, float %2493)
  %2495 = tail call float @llvm.fmuladd.f32(float %2431, float %2455, float %2494)
  %2496 = tail call float @llvm.fmuladd.f32(float %2430, float %2453, float %2495)
  %2497 = tail call float @llvm.fmuladd.f32(float %2429, float %2451, float %2496)
  %2498 = tail call float @llvm.fmuladd.f32(float %2449, float %2480, float %2337)
  %2499 = tail call float @llvm.fmuladd.f32(float %2448, float %2478, float %2498)
  %2500 = tail call float @llvm.fmuladd.f32(float %2447, float %2476, float %2499)
  %2501 = tail call float @llvm.fmuladd.f32(float %2446, float %2474, float %2500)
  %2502 = tail call float @llvm.fmuladd.f32(float %2444, float %2472, float %2501)
  %2503 = tail call float @llvm.fmuladd.f32(float %2443, float %2470, float %2502)
  %2504 = tail call float @llvm.fmuladd.f32(float %2442, float %2468, float %2503)
  %2505 = tail call float @llvm.fmuladd.f32(float %2441, float %2466, float %2504)
  %2506 = tail call float @llvm.fmuladd.f32(float %2438, float %2464, float %2505)
  %2507 = tail call float @llvm.fmuladd.f32(float %2437, float %2462, float %2506)
  %2508 = tail call float @llvm.fmuladd.f32(float %2436, float %2460, float %2507)
  %2509 = tail call float @llvm.fmuladd.f32(float %2435, float %2458, float %2508)
  %2510 = tail call float @llvm.fmuladd.f32(float %2432, float %2456, float %2509)
  %2511 = tail call float @llvm.fmuladd.f32(float %2431, float %2454, float %2510)
  %2512 = tail call float @llvm.fmuladd.f32(float %2430, float %2452, float %2511)
  %2513 = tail call float @llvm.fmuladd.f32(float %2429, float %2450, float %2512)
  %2514 = tail call float @llvm.fmuladd.f32(float %2426, float %2481, float %2333)
  %2515 = tail call float @llvm.fmuladd.f32(float %2425, float %2479, float %2514)
  %2516 = tail call float @llvm.fmuladd.f32(float %2424, float %2477, float %2515)
  %2517 = tail call float @llvm.fmuladd.f32(float %2423, float %2475, float %2516)
  %2518 = tail call float @llvm.fmuladd.f32(float %2420, float %2473, float %2517)
  %2519 = tail call float @llvm.fmuladd.f32(float %2419, float %2471, float %2518)
  %2520 = tail call float @llvm.fmuladd.f32(float %2418, float %2469, float %2519)
  %2521 = tail call float @llvm.fmuladd.f32(float %2417, float %2467, float %2520)
  %2522 = tail call float @llvm.fmuladd.f32(float %2414, float %2465, float %2521)
  %2523 = tail call float @llvm.fmuladd.f32(float %2413, float %2463, float %2522)
  %2524 = tail call float @llvm.fmuladd.f32(float %2412, float %2461, float %2523)
  %2525 = tail call float @llvm.fmuladd.f32(float %2411, float %2459, float %2524)
  %2526 = tail call float @llvm.fmuladd.f32(float %2408, float %2457, float %2525)
  %2527 = tail call float @llvm.fmuladd.f32(float %2407, float %2455, float %2526)
  %2528 = tail call float @llvm.fmuladd.f32(float %2406, float %2453, float %2527)
  %2529 = tail call float @llvm.fmuladd.f32(float %2405, float %2451, float %2528)
  %2530 = tail call float @llvm.fmuladd.f32(float %2426, float %2480, float %2332)
  %2531 = tail call float @llvm.fmuladd.f32(float %2425, float %2478, float %2530)
  %2532 = tail call float @llvm.fmuladd.f32(float %2424, float %2476, float %2531)
  %2533 = tail call float @llvm.fmuladd.f32(float %2423, float %2474, float %2532)
  %2534 = tail call float @llvm.fmuladd.f32(float %2420, float %2472, float %2533)
  %2535 = tail call float @llvm.fmuladd.f32(float %2419, float %2470, float %2534)
  %2536 = tail call float @llvm.fmuladd.f32(float %2418, float %2468, float %2535)
  %2537 = tail call float @llvm.fmuladd.f32(float %2417, float %2466, float %2536)
  %2538 = tail call float @llvm.fmuladd.f32(float %2414, float %2464, float %2537)
  %2539 = tail call float @llvm.fmuladd.f32(float %2413, float %2462, float %2538)
  %2540 = tail call float @llvm.fmuladd.f32(float %2412, float %2460, float %2539)
  %2541 = tail call float @llvm.fmuladd.f32(float %2411, float %2458, float %2540)
  %2542 = tail call float @llvm.fmuladd.f32(float %2408, float %2456, float %2541)
  %2543 = tail call float @llvm.fmuladd.f32(float %2407, float %2454, float %2542)
  %2544 = tail call float @llvm.fmuladd.f32(float %2406, float %2452, float %2543)
  %2545 = tail call float @llvm.fmuladd.f32(float %2405, float %2450, float %2544)
  %2546 = tail call float @llvm.fmuladd.f32(float %2402, float %2481, float %2328)
  %2547 = tail call float @llvm.fmuladd.f32(float %2401, float %2479, float %2546)
  %2548 = tail call float @llvm.fmuladd.f32(float %2400, float %2477, float %2547)
  %2549 = tail call float @llvm.fmuladd.f32(float %2399, float %2475, float %2548)
  %2550 = tail call float @llvm.fmuladd.f32(float %2396, float %2473, float %2549)
  %2551 = tail call float @llvm.fmuladd.f32(float %2395, float %2471, float %2550)
  %2552 = tail call float @llvm.fmuladd.f32(float %2394, float %2469, float %2551)
  %2553 = tail call float @llvm.fmuladd.f32(float %2393, float %2467, float %2552)
  %2554 = tail call float @llvm.fmuladd.f32(float %2390, float %2465, float %2553)
  %2555 = tail call float @llvm.fmuladd.f32(float %2389, float %2463, float %2554)
  %2556 = tail call float @llvm.fmuladd.f32(float %2388, float %2461, float %2555)
  %2557 = tail call float @llvm.fmuladd.f32(float %2387, float %2459, float %2556)
  %2558 = tail call float @llvm.fmuladd.f32(float %2384, float %2457, float %2557)
  %2559 = tail call float @llvm.fmuladd.f32(float %2383, float %2455, float %2558)
  %2560 = tail call float @llvm.fmuladd.f32(float %2382, float %2453, float %2559)
  %2561 = tail call float @llvm.fmuladd.f32(float %2381, float %2451, float %2560)
  %2562 = tail call float @llvm.fmuladd.f32(float %2402, float %2480, float %2327)
  %2563 = tail call float @llvm.fmuladd.f32(float %2401, float %2478, float %2562)
  %2564 = tail call float @llvm.fmuladd.f32(float %2400, float %2476, float %2563)
  %2565 = tail call float @llvm.fmuladd.f32(float %2399, float %2474, float %2564)
  %2566 = tail call float @llvm.fmuladd.f32(float %2396, float %2472, float %2565)
  %2567 = tail call float @llvm.fmuladd.f32(float %2395, float %2470, float %2566)
  %2568 = tail call float @llvm.fmuladd.f32(float %2394, float %2468, float %2567)
  %2569 = tail call float @llvm.fmuladd.f32(float %2393, float %2466, float %2568)
  %2570 = tail call float @llvm.fmuladd.f32(float %2390, float %2464, float %2569)
  %2571 = tail call float @llvm.fmuladd.f32(float %2389, float %2462, float %2570)
  %2572 = tail call float @llvm.fmuladd.f32(float %2388, float %2460, float %2571)
  %2573 = tail call float @llvm.fmuladd.f32(float %2387, float %2458, float %2572)
  %2574 = tail call float @llvm.fmuladd.f32(float %2384, float %2456, float %2573)
  %2575 = tail call float @llvm.fmuladd.f32(float %2383, float %2454, float %2574)
  %2576 = tail call float @llvm.fmuladd.f32(float %2382, float %2452, float %2575)
  %2577 = tail call float @llvm.fmuladd.f32(float %2381, float %2450, float %2576)
  %2578 = tail call float @llvm.fmuladd.f32(float %2378, float %2481, float %2323)
  %2579 = tail call float @llvm.fmuladd.f32(float %2377, float %2479, float %2578)
  %2580 = tail call float @llvm.fmuladd.f32(float %2376, float %2477, float %2579)
  %2581 = tail call float @llvm.fmuladd.f32(float %2375, float %2475, float %2580)
  %2582 = tail call float @llvm.fmuladd.f32(float %2372, float %2473, float %2581)
  %2583 = tail call float @llvm.fmuladd.f32(float %2371, float %2471, float %2582)
  %2584 = tail call float @llvm.fmuladd.f32(float %2370, float %2469, float %2583)
  %2585 = tail call float @llvm.fmuladd.f32(float %2369, float %2467, float %2584)
  %2586 = tail call float @llvm.fmuladd.f32(float %2366, float %2465, float %2585)
  %2587 = tail call float @llvm.fmuladd.f32(float %2365, float %2463, float %2586)
  %2588 = tail call float @llvm.fmuladd.f32(float %2364, float %2461, float %2587)
  %2589 = tail call float @llvm.fmuladd.f32(float %2363, float %2459, float %2588)
  %2590 = tail call float @llvm.fmuladd.f32(float %2360, float %2457, float %2589)
  %2591 = tail call float @llvm.fmuladd.f32(float %2359, float %2455, float %2590)
  %2592 = tail call float @llvm.fmuladd.f32(float %2358, float %2453, float %2591)
  %2593 = tail call float @llvm.fmuladd.f32(float %2357, float %2451, float %2592)
  %2594 = tail call float @llvm.fmuladd.f32(float %2378, float %2480, float %2322)
  %2595 = tail call float @llvm.fmuladd.f32(float %2377, float %2478, float %2594)
  %2596 = tail call float @llvm.fmuladd.f32(float %2376, float %2476, float %2595)
  %2597 = tail call float @llvm.fmuladd.f32(float %2375, float %2474, float %2596)
  %2598 = tail call float @llvm.fmuladd.f32(float %2372, float %2472, float %2597)
  %2599 = tail call float @llvm.fmuladd.f32(float %2371, float %2470, float %2598)
  %2600 = tail call float @llvm.fmuladd.f32(float %2370, float %2468, float %2599)
  %2601 = tail call float @llvm.fmuladd.f32(float %2369, float %2466, float %2600)
  %2602 = tail call float @llvm.fmuladd.f32(float %2366, float %2464, float %2601)
  %2603 = tail call float @llvm.fmuladd.f32(float %2365, float %2462, float %2602)
  %2604 = tail call float @llvm.fmuladd.f32(float %2364, float %2460, float %2603)
  %2605 = tail call float @llvm.fmuladd.f32(float %2363, float %2458, float %2604)
  %2606 = tail call float @llvm.fmuladd.f32(float %2360, float %2456, float %2605)
  %2607 = tail call float @llvm.fmuladd.f32(float %2359, float %2454, float %2606)
  %2608 = tail call float @llvm.fmuladd.f32(float %2358, float %2452, float %2607)
  %2609 = tail call float @llvm.fmuladd.f32(float %2357, float %2450, float %2608)
  br label %2610

2610:                                             ; preds = %2318, %2107
  %2611 = phi float [ %2609, %2318 ], [ %1918, %2107 ]
  %2612 = phi float [ %2593, %2318 ], [ %1917, %2107 ]
  %2613 = phi float [ %2577, %2318 ], [ %1916, %2107 ]
  %2614 = phi float [ %2561, %2318 ], [ %1915, %2107 ]
  %2615 = phi float [ %2545, %2318 ], [ %1914, %2107 ]
  %2616 = phi float [ %2529, %2318 ], [ %1913, %2107 ]
  %2617 = phi float [ %2513, %2318 ], [ %1912, %2107 ]
  %2618 = phi float [ %2497, %2318 ], [ %1911, %2107 ]
  %2619 = phi float [ %2342, %2318 ], [ %1910, %2107 ]
  %2620 = phi float [ %2346, %2318 ], [ %1909, %2107 ]
  %2621 = phi float [ %2350, %2318 ], [ %1908, %2107 ]
  %2622 = phi float [ %2354, %2318 ], [ %1907, %2107 ]
  %2623 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %55
  %2624 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %57
  %2625 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %59
  %2626 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %61
  %2627 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %63
  %2628 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %65
  %2629 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %67
  %2630 = getelementptr [4 x i8], ptr addrspace(1) %2623, i64 %70
  %2631 = getelementptr [4 x i8], ptr addrspace(1) %2624, i64 %70
  %2632 = getelementptr [4 x i8], ptr addrspace(1) %2625, i64 %70
  %2633 = getelementptr [4 x i8], ptr addrspace(1) %2626, i64 %70
  %2634 = getelementptr [4 x i8], ptr addrspace(1) %2627, i64 %70
  %2635 = getelementptr [4 x i8], ptr addrspace(1) %2628, i64 %70
  %2636 = getelementptr [4 x i8], ptr addrspace(1) %2629, i64 %70
  %2637 = fdiv float %2618, %2622
  %2638 = fdiv float %2617, %2622
  %2639 = fdiv float %2616, %2621
  %2640 = fdiv float %2615, %2621
  %2641 = fdiv float %2614, %2620
  %2642 = fdiv float %2613, %2620
  %2643 = fdiv float %2612, %2619
  %2644 = fdiv float %2611, %2619
  %2645 = shl nuw nsw i32 %11, 4
  %2646 = and i32 %2645, 368
  %2647 = and i32 %11, 8
  %2648 = icmp eq i32 %2647, 0
  %2649 = select i1 %2648, i32 0, i32 520
  %2650 = or disjoint i32 %2649, %2646
  %2651 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %2650
  %2652 = insertelement <2 x float> poison, float %2637, i64 0
  %2653 = insertelement <2 x float> %2652, float %2641, i64 1
  store <2 x float> %2653, ptr addrspace(3) %2651, align 8
  %2654 = getelementptr inbounds nuw i8, ptr addrspace(3) %2651, i32 128
  %2655 = insertelement <2 x float> poison, float %2639, i64 0
  %2656 = insertelement <2 x float> %2655, float %2643, i64 1
  store <2 x float> %2656, ptr addrspace(3) %2654, align 8
  %2657 = xor i32 %2650, 8
  %2658 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %2657
  %2659 = insertelement <2 x float> poison, float %2638, i64 0
  %2660 = insertelement <2 x float> %2659, float %2642, i64 1
  store <2 x float> %2660, ptr addrspace(3) %2658, align 8
  %2661 = getelementptr inbounds nuw i8, ptr addrspace(3) %2658, i32 128
  %2662 = insertelement <2 x float> poison, float %2640, i64 0
  %2663 = insertelement <2 x float> %2662, float %2644, i64 1
  store <2 x float> %2663, ptr addrspace(3) %2661, align 8
  fence syncscope("wavefront") release, !mmra !4
  tail call void @llvm.amdgcn.wave.barrier()
  fence syncscope("wavefront") acquire, !mmra !4
  %2664 = shl nuw nsw i32 %12, 3
  %2665 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %2664
  %2666 = load <2 x float>, ptr addrspace(3) %2665, align 8
  %2667 = getelementptr inbounds nuw i8, ptr addrspace(3) %2665, i32 256
  %2668 = load <2 x float>, ptr addrspace(3) %2667, align 8
  %2669 = xor i32 %2664, 520
  %2670 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %2669
  %2671 = load <2 x float>, ptr addrspace(3) %2670, align 8
  %2672 = getelementptr inbounds nuw i8, ptr addrspace(3) %2670, i32 256
  %2673 = load <2 x float>, ptr addrspace(3) %2672, align 8
  br i1 %39, label %2674, label %2679

2674:                                             ; preds = %2610
  %2675 = sext i32 %47 to i64
  %2676 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %2675
  %2677 = getelementptr [4 x i8], ptr addrspace(1) %2676, i64 %70
  %2678 = shufflevector <2 x float> %2666, <2 x float> poison, <1 x i32> zeroinitializer
  store <1 x float> %2678, ptr addrspace(1) %2677, align 4
  br label %2679

2679:                                             ; preds = %2674, %2610
  br i1 %40, label %2680, label %2682

2680:                                             ; preds = %2679
  %2681 = shufflevector <2 x float> %2671, <2 x float> poison, <1 x i32> zeroinitializer
  store <1 x float> %2681, ptr addrspace(1) %2630, align 4
  br label %2682

2682:                                             ; preds = %2680, %2679
  br i1 %41, label %2683, label %2685

2683:                                             ; preds = %2682
  %2684 = shufflevector <2 x float> %2668, <2 x float> poison, <1 x i32> zeroinitializer
  store <1 x float> %2684, ptr addrspace(1) %2631, align 4
  br label %2685

2685:                                             ; preds = %2683, %2682
  br i1 %42, label %2686, label %2688

2686:                                             ; preds = %2685
  %2687 = shufflevector <2 x float> %2673, <2 x float> poison, <1 x i32> zeroinitializer
  store <1 x float> %2687, ptr addrspace(1) %2632, align 4
  br label %2688

2688:                                             ; preds = %2686, %2685
  br i1 %43, label %2689, label %2691

2689:                                             ; preds = %2688
  %2690 = shufflevector <2 x float> %2666, <2 x float> poison, <1 x i32> <i32 1>
  store <1 x float> %2690, ptr addrspace(1) %2633, align 4
  br label %2691

2691:                                             ; preds = %2689, %2688
  br i1 %44, label %2692, label %2694

2692:                                             ; preds = %2691
  %2693 = shufflevector <2 x float> %2671, <2 x float> poison, <1 x i32> <i32 1>
  store <1 x float> %2693, ptr addrspace(1) %2634, align 4
  br label %2694

2694:                                             ; preds = %2692, %2691
  br i1 %45, label %2695, label %2697

2695:                                             ; preds = %2694
  %2696 = shufflevector <2 x float> %2668, <2 x float> poison, <1 x i32> <i32 1>
  store <1 x float> %2696, ptr addrspace(1) %2635, align 4
  br label %2697

2697:                                             ; preds = %2695, %2694
  br i1 %46, label %2698, label %2700

2698:                                             ; preds = %2697
  %2699 = shufflevector <2 x float> %2673, <2 x float> poison, <1 x i32> <i32 1>
  store <1 x float> %2699, ptr addrspace(1) %2636, align 4
  br label %2700

2700:                                             ; preds = %2698, %2697
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

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maxnum.f32(float, float) #0

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #4

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.wave.barrier() #3

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { norecurse nounwind "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #4 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.peeled.count", i32 1}
!4 = !{!"amdgpu-synchronize-as", !"local"}
