; kernel=half_axpy block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @half_axpy(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #0 {
  %7 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %8 = shl i32 %7, 9
  %9 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %10 = and i32 %9, 31
  %11 = or disjoint i32 %8, %10
  %12 = or disjoint i32 %11, 32
  %13 = or disjoint i32 %11, 64
  %14 = or disjoint i32 %11, 96
  %15 = or disjoint i32 %11, 128
  %16 = or disjoint i32 %11, 160
  %17 = or disjoint i32 %11, 192
  %18 = or disjoint i32 %11, 224
  %19 = or disjoint i32 %11, 256
  %20 = or disjoint i32 %11, 288
  %21 = or disjoint i32 %11, 320
  %22 = or disjoint i32 %11, 352
  %23 = or disjoint i32 %11, 384
  %24 = or disjoint i32 %11, 416
  %25 = or disjoint i32 %11, 448
  %26 = or disjoint i32 %11, 480
  %27 = icmp slt i32 %11, %3
  %28 = icmp slt i32 %12, %3
  %29 = icmp slt i32 %13, %3
  %30 = icmp slt i32 %14, %3
  %31 = icmp slt i32 %15, %3
  %32 = icmp slt i32 %16, %3
  %33 = icmp slt i32 %17, %3
  %34 = icmp slt i32 %18, %3
  %35 = icmp slt i32 %19, %3
  %36 = icmp slt i32 %20, %3
  %37 = icmp slt i32 %21, %3
  %38 = icmp slt i32 %22, %3
  %39 = icmp slt i32 %23, %3
  %40 = icmp slt i32 %24, %3
  %41 = icmp slt i32 %25, %3
  %42 = icmp slt i32 %26, %3
  %43 = sext i32 %12 to i64
  %44 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %43
  %45 = sext i32 %13 to i64
  %46 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %45
  %47 = sext i32 %14 to i64
  %48 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %47
  %49 = sext i32 %15 to i64
  %50 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %49
  %51 = sext i32 %16 to i64
  %52 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %51
  %53 = sext i32 %17 to i64
  %54 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %53
  %55 = sext i32 %18 to i64
  %56 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %55
  %57 = sext i32 %19 to i64
  %58 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %57
  %59 = sext i32 %20 to i64
  %60 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %59
  %61 = sext i32 %21 to i64
  %62 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %61
  %63 = sext i32 %22 to i64
  %64 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %63
  %65 = sext i32 %23 to i64
  %66 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %65
  %67 = sext i32 %24 to i64
  %68 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %67
  %69 = sext i32 %25 to i64
  %70 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %69
  %71 = sext i32 %26 to i64
  %72 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %71
  br i1 %27, label %73, label %77

73:                                               ; preds = %6
  %74 = sext i32 %11 to i64
  %75 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %74
  %76 = load <1 x half>, ptr addrspace(1) %75, align 2
  br label %77

77:                                               ; preds = %73, %6
  %78 = phi <1 x half> [ %76, %73 ], [ zeroinitializer, %6 ]
  %79 = extractelement <1 x half> %78, i64 0
  br i1 %28, label %80, label %82

80:                                               ; preds = %77
  %81 = load <1 x half>, ptr addrspace(1) %44, align 2
  br label %82

82:                                               ; preds = %80, %77
  %83 = phi <1 x half> [ %81, %80 ], [ zeroinitializer, %77 ]
  %84 = extractelement <1 x half> %83, i64 0
  br i1 %29, label %85, label %87

85:                                               ; preds = %82
  %86 = load <1 x half>, ptr addrspace(1) %46, align 2
  br label %87

87:                                               ; preds = %85, %82
  %88 = phi <1 x half> [ %86, %85 ], [ zeroinitializer, %82 ]
  %89 = extractelement <1 x half> %88, i64 0
  br i1 %30, label %90, label %92

90:                                               ; preds = %87
  %91 = load <1 x half>, ptr addrspace(1) %48, align 2
  br label %92

92:                                               ; preds = %90, %87
  %93 = phi <1 x half> [ %91, %90 ], [ zeroinitializer, %87 ]
  %94 = extractelement <1 x half> %93, i64 0
  br i1 %31, label %95, label %97

95:                                               ; preds = %92
  %96 = load <1 x half>, ptr addrspace(1) %50, align 2
  br label %97

97:                                               ; preds = %95, %92
  %98 = phi <1 x half> [ %96, %95 ], [ zeroinitializer, %92 ]
  %99 = extractelement <1 x half> %98, i64 0
  br i1 %32, label %100, label %102

100:                                              ; preds = %97
  %101 = load <1 x half>, ptr addrspace(1) %52, align 2
  br label %102

102:                                              ; preds = %100, %97
  %103 = phi <1 x half> [ %101, %100 ], [ zeroinitializer, %97 ]
  %104 = extractelement <1 x half> %103, i64 0
  br i1 %33, label %105, label %107

105:                                              ; preds = %102
  %106 = load <1 x half>, ptr addrspace(1) %54, align 2
  br label %107

107:                                              ; preds = %105, %102
  %108 = phi <1 x half> [ %106, %105 ], [ zeroinitializer, %102 ]
  %109 = extractelement <1 x half> %108, i64 0
  br i1 %34, label %110, label %112

110:                                              ; preds = %107
  %111 = load <1 x half>, ptr addrspace(1) %56, align 2
  br label %112

112:                                              ; preds = %110, %107
  %113 = phi <1 x half> [ %111, %110 ], [ zeroinitializer, %107 ]
  %114 = extractelement <1 x half> %113, i64 0
  br i1 %35, label %115, label %117

115:                                              ; preds = %112
  %116 = load <1 x half>, ptr addrspace(1) %58, align 2
  br label %117

117:                                              ; preds = %115, %112
  %118 = phi <1 x half> [ %116, %115 ], [ zeroinitializer, %112 ]
  %119 = extractelement <1 x half> %118, i64 0
  br i1 %36, label %120, label %122

120:                                              ; preds = %117
  %121 = load <1 x half>, ptr addrspace(1) %60, align 2
  br label %122

122:                                              ; preds = %120, %117
  %123 = phi <1 x half> [ %121, %120 ], [ zeroinitializer, %117 ]
  %124 = extractelement <1 x half> %123, i64 0
  br i1 %37, label %125, label %127

125:                                              ; preds = %122
  %126 = load <1 x half>, ptr addrspace(1) %62, align 2
  br label %127

127:                                              ; preds = %125, %122
  %128 = phi <1 x half> [ %126, %125 ], [ zeroinitializer, %122 ]
  %129 = extractelement <1 x half> %128, i64 0
  br i1 %38, label %130, label %132

130:                                              ; preds = %127
  %131 = load <1 x half>, ptr addrspace(1) %64, align 2
  br label %132

132:                                              ; preds = %130, %127
  %133 = phi <1 x half> [ %131, %130 ], [ zeroinitializer, %127 ]
  %134 = extractelement <1 x half> %133, i64 0
  br i1 %39, label %135, label %137

135:                                              ; preds = %132
  %136 = load <1 x half>, ptr addrspace(1) %66, align 2
  br label %137

137:                                              ; preds = %135, %132
  %138 = phi <1 x half> [ %136, %135 ], [ zeroinitializer, %132 ]
  %139 = extractelement <1 x half> %138, i64 0
  br i1 %40, label %140, label %142

140:                                              ; preds = %137
  %141 = load <1 x half>, ptr addrspace(1) %68, align 2
  br label %142

142:                                              ; preds = %140, %137
  %143 = phi <1 x half> [ %141, %140 ], [ zeroinitializer, %137 ]
  %144 = extractelement <1 x half> %143, i64 0
  br i1 %41, label %145, label %147

145:                                              ; preds = %142
  %146 = load <1 x half>, ptr addrspace(1) %70, align 2
  br label %147

147:                                              ; preds = %145, %142
  %148 = phi <1 x half> [ %146, %145 ], [ zeroinitializer, %142 ]
  %149 = extractelement <1 x half> %148, i64 0
  br i1 %42, label %150, label %152

150:                                              ; preds = %147
  %151 = load <1 x half>, ptr addrspace(1) %72, align 2
  br label %152

152:                                              ; preds = %150, %147
  %153 = phi <1 x half> [ %151, %150 ], [ zeroinitializer, %147 ]
  %154 = extractelement <1 x half> %153, i64 0
  %155 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %43
  %156 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %45
  %157 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %47
  %158 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %49
  %159 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %51
  %160 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %53
  %161 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %55
  %162 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %57
  %163 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %59
  %164 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %61
  %165 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %63
  %166 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %65
  %167 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %67
  %168 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %69
  %169 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %71
  br i1 %27, label %170, label %174

170:                                              ; preds = %152
  %171 = sext i32 %11 to i64
  %172 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %171
  %173 = load <1 x half>, ptr addrspace(1) %172, align 2
  br label %174

174:                                              ; preds = %170, %152
  %175 = phi <1 x half> [ %173, %170 ], [ zeroinitializer, %152 ]
  %176 = extractelement <1 x half> %175, i64 0
  br i1 %28, label %177, label %179

177:                                              ; preds = %174
  %178 = load <1 x half>, ptr addrspace(1) %155, align 2
  br label %179

179:                                              ; preds = %177, %174
  %180 = phi <1 x half> [ %178, %177 ], [ zeroinitializer, %174 ]
  %181 = extractelement <1 x half> %180, i64 0
  br i1 %29, label %182, label %184

182:                                              ; preds = %179
  %183 = load <1 x half>, ptr addrspace(1) %156, align 2
  br label %184

184:                                              ; preds = %182, %179
  %185 = phi <1 x half> [ %183, %182 ], [ zeroinitializer, %179 ]
  %186 = extractelement <1 x half> %185, i64 0
  br i1 %30, label %187, label %189

187:                                              ; preds = %184
  %188 = load <1 x half>, ptr addrspace(1) %157, align 2
  br label %189

189:                                              ; preds = %187, %184
  %190 = phi <1 x half> [ %188, %187 ], [ zeroinitializer, %184 ]
  %191 = extractelement <1 x half> %190, i64 0
  br i1 %31, label %192, label %194

192:                                              ; preds = %189
  %193 = load <1 x half>, ptr addrspace(1) %158, align 2
  br label %194

194:                                              ; preds = %192, %189
  %195 = phi <1 x half> [ %193, %192 ], [ zeroinitializer, %189 ]
  %196 = extractelement <1 x half> %195, i64 0
  br i1 %32, label %197, label %199

197:                                              ; preds = %194
  %198 = load <1 x half>, ptr addrspace(1) %159, align 2
  br label %199

199:                                              ; preds = %197, %194
  %200 = phi <1 x half> [ %198, %197 ], [ zeroinitializer, %194 ]
  %201 = extractelement <1 x half> %200, i64 0
  br i1 %33, label %202, label %204

202:                                              ; preds = %199
  %203 = load <1 x half>, ptr addrspace(1) %160, align 2
  br label %204

204:                                              ; preds = %202, %199
  %205 = phi <1 x half> [ %203, %202 ], [ zeroinitializer, %199 ]
  %206 = extractelement <1 x half> %205, i64 0
  br i1 %34, label %207, label %209

207:                                              ; preds = %204
  %208 = load <1 x half>, ptr addrspace(1) %161, align 2
  br label %209

209:                                              ; preds = %207, %204
  %210 = phi <1 x half> [ %208, %207 ], [ zeroinitializer, %204 ]
  %211 = extractelement <1 x half> %210, i64 0
  br i1 %35, label %212, label %214

212:                                              ; preds = %209
  %213 = load <1 x half>, ptr addrspace(1) %162, align 2
  br label %214

214:                                              ; preds = %212, %209
  %215 = phi <1 x half> [ %213, %212 ], [ zeroinitializer, %209 ]
  %216 = extractelement <1 x half> %215, i64 0
  br i1 %36, label %217, label %219

217:                                              ; preds = %214
  %218 = load <1 x half>, ptr addrspace(1) %163, align 2
  br label %219

219:                                              ; preds = %217, %214
  %220 = phi <1 x half> [ %218, %217 ], [ zeroinitializer, %214 ]
  %221 = extractelement <1 x half> %220, i64 0
  br i1 %37, label %222, label %224

222:                                              ; preds = %219
  %223 = load <1 x half>, ptr addrspace(1) %164, align 2
  br label %224

224:                                              ; preds = %222, %219
  %225 = phi <1 x half> [ %223, %222 ], [ zeroinitializer, %219 ]
  %226 = extractelement <1 x half> %225, i64 0
  br i1 %38, label %227, label %229

227:                                              ; preds = %224
  %228 = load <1 x half>, ptr addrspace(1) %165, align 2
  br label %229

229:                                              ; preds = %227, %224
  %230 = phi <1 x half> [ %228, %227 ], [ zeroinitializer, %224 ]
  %231 = extractelement <1 x half> %230, i64 0
  br i1 %39, label %232, label %234

232:                                              ; preds = %229
  %233 = load <1 x half>, ptr addrspace(1) %166, align 2
  br label %234

234:                                              ; preds = %232, %229
  %235 = phi <1 x half> [ %233, %232 ], [ zeroinitializer, %229 ]
  %236 = extractelement <1 x half> %235, i64 0
  br i1 %40, label %237, label %239

237:                                              ; preds = %234
  %238 = load <1 x half>, ptr addrspace(1) %167, align 2
  br label %239

239:                                              ; preds = %237, %234
  %240 = phi <1 x half> [ %238, %237 ], [ zeroinitializer, %234 ]
  %241 = extractelement <1 x half> %240, i64 0
  br i1 %41, label %242, label %244

242:                                              ; preds = %239
  %243 = load <1 x half>, ptr addrspace(1) %168, align 2
  br label %244

244:                                              ; preds = %242, %239
  %245 = phi <1 x half> [ %243, %242 ], [ zeroinitializer, %239 ]
  %246 = extractelement <1 x half> %245, i64 0
  br i1 %42, label %247, label %249

247:                                              ; preds = %244
  %248 = load <1 x half>, ptr addrspace(1) %169, align 2
  br label %249

249:                                              ; preds = %247, %244
  %250 = phi <1 x half> [ %248, %247 ], [ zeroinitializer, %244 ]
  %251 = extractelement <1 x half> %250, i64 0
  %252 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %43
  %253 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %45
  %254 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %47
  %255 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %49
  %256 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %51
  %257 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %53
  %258 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %55
  %259 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %57
  %260 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %59
  %261 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %61
  %262 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %63
  %263 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %65
  %264 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %67
  %265 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %69
  %266 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %71
  %267 = fmul half %84, %181
  %268 = fmul half %89, %186
  %269 = fmul half %94, %191
  %270 = fmul half %99, %196
  %271 = fmul half %104, %201
  %272 = fmul half %109, %206
  %273 = fmul half %114, %211
  %274 = fmul half %119, %216
  %275 = fmul half %124, %221
  %276 = fmul half %129, %226
  %277 = fmul half %134, %231
  %278 = fmul half %139, %236
  %279 = fmul half %144, %241
  %280 = fmul half %149, %246
  %281 = fmul half %154, %251
  %282 = fadd half %84, %267
  %283 = fadd half %89, %268
  %284 = fadd half %94, %269
  %285 = fadd half %99, %270
  %286 = fadd half %104, %271
  %287 = fadd half %109, %272
  %288 = fadd half %114, %273
  %289 = fadd half %119, %274
  %290 = fadd half %124, %275
  %291 = fadd half %129, %276
  %292 = fadd half %134, %277
  %293 = fadd half %139, %278
  %294 = fadd half %144, %279
  %295 = fadd half %149, %280
  %296 = fadd half %154, %281
  br i1 %27, label %297, label %303

297:                                              ; preds = %249
  %298 = sext i32 %11 to i64
  %299 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %298
  %300 = fmul half %79, %176
  %301 = fadd half %79, %300
  %302 = insertelement <1 x half> poison, half %301, i64 0
  store <1 x half> %302, ptr addrspace(1) %299, align 2
  br label %303

303:                                              ; preds = %297, %249
  br i1 %28, label %304, label %306

304:                                              ; preds = %303
  %305 = insertelement <1 x half> poison, half %282, i64 0
  store <1 x half> %305, ptr addrspace(1) %252, align 2
  br label %306

306:                                              ; preds = %304, %303
  br i1 %29, label %307, label %309

307:                                              ; preds = %306
  %308 = insertelement <1 x half> poison, half %283, i64 0
  store <1 x half> %308, ptr addrspace(1) %253, align 2
  br label %309

309:                                              ; preds = %307, %306
  br i1 %30, label %310, label %312

310:                                              ; preds = %309
  %311 = insertelement <1 x half> poison, half %284, i64 0
  store <1 x half> %311, ptr addrspace(1) %254, align 2
  br label %312

312:                                              ; preds = %310, %309
  br i1 %31, label %313, label %315

313:                                              ; preds = %312
  %314 = insertelement <1 x half> poison, half %285, i64 0
  store <1 x half> %314, ptr addrspace(1) %255, align 2
  br label %315

315:                                              ; preds = %313, %312
  br i1 %32, label %316, label %318

316:                                              ; preds = %315
  %317 = insertelement <1 x half> poison, half %286, i64 0
  store <1 x half> %317, ptr addrspace(1) %256, align 2
  br label %318

318:                                              ; preds = %316, %315
  br i1 %33, label %319, label %321

319:                                              ; preds = %318
  %320 = insertelement <1 x half> poison, half %287, i64 0
  store <1 x half> %320, ptr addrspace(1) %257, align 2
  br label %321

321:                                              ; preds = %319, %318
  br i1 %34, label %322, label %324

322:                                              ; preds = %321
  %323 = insertelement <1 x half> poison, half %288, i64 0
  store <1 x half> %323, ptr addrspace(1) %258, align 2
  br label %324

324:                                              ; preds = %322, %321
  br i1 %35, label %325, label %327

325:                                              ; preds = %324
  %326 = insertelement <1 x half> poison, half %289, i64 0
  store <1 x half> %326, ptr addrspace(1) %259, align 2
  br label %327

327:                                              ; preds = %325, %324
  br i1 %36, label %328, label %330

328:                                              ; preds = %327
  %329 = insertelement <1 x half> poison, half %290, i64 0
  store <1 x half> %329, ptr addrspace(1) %260, align 2
  br label %330

330:                                              ; preds = %328, %327
  br i1 %37, label %331, label %333

331:                                              ; preds = %330
  %332 = insertelement <1 x half> poison, half %291, i64 0
  store <1 x half> %332, ptr addrspace(1) %261, align 2
  br label %333

333:                                              ; preds = %331, %330
  br i1 %38, label %334, label %336

334:                                              ; preds = %333
  %335 = insertelement <1 x half> poison, half %292, i64 0
  store <1 x half> %335, ptr addrspace(1) %262, align 2
  br label %336

336:                                              ; preds = %334, %333
  br i1 %39, label %337, label %339

337:                                              ; preds = %336
  %338 = insertelement <1 x half> poison, half %293, i64 0
  store <1 x half> %338, ptr addrspace(1) %263, align 2
  br label %339

339:                                              ; preds = %337, %336
  br i1 %40, label %340, label %342

340:                                              ; preds = %339
  %341 = insertelement <1 x half> poison, half %294, i64 0
  store <1 x half> %341, ptr addrspace(1) %264, align 2
  br label %342

342:                                              ; preds = %340, %339
  br i1 %41, label %343, label %345

343:                                              ; preds = %342
  %344 = insertelement <1 x half> poison, half %295, i64 0
  store <1 x half> %344, ptr addrspace(1) %265, align 2
  br label %345

345:                                              ; preds = %343, %342
  br i1 %42, label %346, label %348

346:                                              ; preds = %345
  %347 = insertelement <1 x half> poison, half %296, i64 0
  store <1 x half> %347, ptr addrspace(1) %266, align 2
  br label %348

348:                                              ; preds = %346, %345
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
