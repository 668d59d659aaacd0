; kernel=matmul block=32 shared=2048
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external addrspace(3) global [0 x i8], align 16

; Function Attrs: norecurse nounwind
define amdgpu_kernel void @matmul(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, i32 inreg %4, i32 inreg %5, ptr addrspace(1) inreg nofree readnone captures(none) %6, ptr addrspace(1) inreg nofree readnone captures(none) %7) local_unnamed_addr #0 {
  %9 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %10 = shl i32 %9, 4
  %11 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %12 = and i32 %11, 31
  %13 = lshr i32 %11, 4
  %14 = and i32 %13, 1
  %15 = or disjoint i32 %14, 2
  %16 = or disjoint i32 %14, 4
  %17 = or disjoint i32 %14, 6
  %18 = or disjoint i32 %14, 8
  %19 = or disjoint i32 %14, 10
  %20 = or disjoint i32 %14, 12
  %21 = or disjoint i32 %14, 14
  %22 = and i32 %11, 15
  %23 = or disjoint i32 %14, %10
  %24 = or disjoint i32 %15, %10
  %25 = or disjoint i32 %16, %10
  %26 = or disjoint i32 %17, %10
  %27 = or disjoint i32 %18, %10
  %28 = or disjoint i32 %19, %10
  %29 = or disjoint i32 %20, %10
  %30 = or disjoint i32 %21, %10
  %31 = tail call i32 @llvm.amdgcn.workgroup.id.y()
  %32 = shl i32 %31, 4
  %33 = or disjoint i32 %32, %22
  %34 = icmp slt i32 %23, %3
  %35 = icmp slt i32 %24, %3
  %36 = icmp slt i32 %25, %3
  %37 = icmp slt i32 %26, %3
  %38 = icmp slt i32 %27, %3
  %39 = icmp slt i32 %28, %3
  %40 = icmp slt i32 %29, %3
  %41 = icmp slt i32 %30, %3
  %42 = mul i32 %5, %23
  %43 = mul i32 %5, %24
  %44 = mul i32 %5, %25
  %45 = mul i32 %5, %26
  %46 = mul i32 %5, %27
  %47 = mul i32 %5, %28
  %48 = mul i32 %5, %29
  %49 = mul i32 %5, %30
  %50 = sext i32 %42 to i64
  %51 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %50
  %52 = sext i32 %43 to i64
  %53 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %52
  %54 = sext i32 %44 to i64
  %55 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %54
  %56 = sext i32 %45 to i64
  %57 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %56
  %58 = sext i32 %46 to i64
  %59 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %58
  %60 = sext i32 %47 to i64
  %61 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %60
  %62 = sext i32 %48 to i64
  %63 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %62
  %64 = sext i32 %49 to i64
  %65 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %64
  %66 = icmp slt i32 %33, %4
  %67 = icmp sgt i32 %5, 0
  %68 = icmp slt i32 %22, %5
  %69 = and i1 %34, %68
  %70 = and i1 %35, %68
  %71 = and i1 %36, %68
  %72 = and i1 %37, %68
  %73 = and i1 %38, %68
  %74 = and i1 %39, %68
  %75 = and i1 %40, %68
  %76 = and i1 %41, %68
  %77 = zext nneg i32 %22 to i64
  %78 = getelementptr [4 x i8], ptr addrspace(1) %53, i64 %77
  %79 = getelementptr [4 x i8], ptr addrspace(1) %55, i64 %77
  %80 = getelementptr [4 x i8], ptr addrspace(1) %57, i64 %77
  %81 = getelementptr [4 x i8], ptr addrspace(1) %59, i64 %77
  %82 = getelementptr [4 x i8], ptr addrspace(1) %61, i64 %77
  %83 = getelementptr [4 x i8], ptr addrspace(1) %63, i64 %77
  %84 = getelementptr [4 x i8], ptr addrspace(1) %65, i64 %77
  br i1 %69, label %85, label %88

85:                                               ; preds = %8
  %86 = getelementptr [4 x i8], ptr addrspace(1) %51, i64 %77
  %87 = load <1 x float>, ptr addrspace(1) %86, align 4
  br label %88

88:                                               ; preds = %85, %8
  %89 = phi <1 x float> [ %87, %85 ], [ zeroinitializer, %8 ]
  br i1 %70, label %90, label %92

90:                                               ; preds = %88
  %91 = load <1 x float>, ptr addrspace(1) %78, align 4
  br label %92

92:                                               ; preds = %90, %88
  %93 = phi <1 x float> [ %91, %90 ], [ zeroinitializer, %88 ]
  br i1 %71, label %94, label %96

94:                                               ; preds = %92
  %95 = load <1 x float>, ptr addrspace(1) %79, align 4
  br label %96

96:                                               ; preds = %94, %92
  %97 = phi <1 x float> [ %95, %94 ], [ zeroinitializer, %92 ]
  br i1 %72, label %98, label %100

98:                                               ; preds = %96
  %99 = load <1 x float>, ptr addrspace(1) %80, align 4
  br label %100

100:                                              ; preds = %98, %96
  %101 = phi <1 x float> [ %99, %98 ], [ zeroinitializer, %96 ]
  br i1 %73, label %102, label %104

102:                                              ; preds = %100
  %103 = load <1 x float>, ptr addrspace(1) %81, align 4
  br label %104

104:                                              ; preds = %102, %100
  %105 = phi <1 x float> [ %103, %102 ], [ zeroinitializer, %100 ]
  br i1 %74, label %106, label %108

106:                                              ; preds = %104
  %107 = load <1 x float>, ptr addrspace(1) %82, align 4
  br label %108

108:                                              ; preds = %106, %104
  %109 = phi <1 x float> [ %107, %106 ], [ zeroinitializer, %104 ]
  br i1 %75, label %110, label %112

110:                                              ; preds = %108
  %111 = load <1 x float>, ptr addrspace(1) %83, align 4
  br label %112

112:                                              ; preds = %110, %108
  %113 = phi <1 x float> [ %111, %110 ], [ zeroinitializer, %108 ]
  br i1 %76, label %114, label %116

114:                                              ; preds = %112
  %115 = load <1 x float>, ptr addrspace(1) %84, align 4
  br label %116

116:                                              ; preds = %114, %112
  %117 = phi <1 x float> [ %115, %114 ], [ zeroinitializer, %112 ]
  %118 = icmp slt i32 %14, %5
  %119 = icmp slt i32 %15, %5
  %120 = icmp slt i32 %16, %5
  %121 = icmp slt i32 %17, %5
  %122 = icmp slt i32 %18, %5
  %123 = icmp slt i32 %19, %5
  %124 = icmp slt i32 %20, %5
  %125 = icmp slt i32 %21, %5
  %126 = and i1 %66, %118
  %127 = and i1 %66, %119
  %128 = and i1 %66, %120
  %129 = and i1 %66, %121
  %130 = and i1 %66, %122
  %131 = and i1 %66, %123
  %132 = and i1 %66, %124
  %133 = and i1 %66, %125
  %134 = mul i32 %4, %15
  %135 = mul i32 %4, %16
  %136 = mul i32 %4, %17
  %137 = mul i32 %4, %18
  %138 = mul i32 %4, %19
  %139 = mul i32 %4, %20
  %140 = mul i32 %4, %21
  %141 = sext i32 %134 to i64
  %142 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %141
  %143 = sext i32 %135 to i64
  %144 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %143
  %145 = sext i32 %136 to i64
  %146 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %145
  %147 = sext i32 %137 to i64
  %148 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %147
  %149 = sext i32 %138 to i64
  %150 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %149
  %151 = sext i32 %139 to i64
  %152 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %151
  %153 = sext i32 %140 to i64
  %154 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %153
  %155 = sext i32 %33 to i64
  %156 = getelementptr [4 x i8], ptr addrspace(1) %142, i64 %155
  %157 = getelementptr [4 x i8], ptr addrspace(1) %144, i64 %155
  %158 = getelementptr [4 x i8], ptr addrspace(1) %146, i64 %155
  %159 = getelementptr [4 x i8], ptr addrspace(1) %148, i64 %155
  %160 = getelementptr [4 x i8], ptr addrspace(1) %150, i64 %155
  %161 = getelementptr [4 x i8], ptr addrspace(1) %152, i64 %155
  %162 = getelementptr [4 x i8], ptr addrspace(1) %154, i64 %155
  %163 = and i1 %67, %127
  %164 = and i1 %67, %128
  %165 = and i1 %67, %129
  %166 = and i1 %67, %130
  %167 = and i1 %67, %131
  %168 = and i1 %67, %132
  %169 = and i1 %67, %133
  br i1 %126, label %170, label %176

170:                                              ; preds = %116
  %171 = mul nuw nsw i32 %4, %14
  %172 = sext i32 %171 to i64
  %173 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %172
  %174 = getelementptr [4 x i8], ptr addrspace(1) %173, i64 %155
  %175 = load <1 x float>, ptr addrspace(1) %174, align 4
  br label %176

176:                                              ; preds = %170, %116
  %177 = phi <1 x float> [ %175, %170 ], [ zeroinitializer, %116 ]
  br i1 %163, label %178, label %180

178:                                              ; preds = %176
  %179 = load <1 x float>, ptr addrspace(1) %156, align 4
  br label %180

180:                                              ; preds = %178, %176
  %181 = phi <1 x float> [ %179, %178 ], [ zeroinitializer, %176 ]
  br i1 %164, label %182, label %184

182:                                              ; preds = %180
  %183 = load <1 x float>, ptr addrspace(1) %157, align 4
  br label %184

184:                                              ; preds = %182, %180
  %185 = phi <1 x float> [ %183, %182 ], [ zeroinitializer, %180 ]
  br i1 %165, label %186, label %188

186:                                              ; preds = %184
  %187 = load <1 x float>, ptr addrspace(1) %158, align 4
  br label %188

188:                                              ; preds = %186, %184
  %189 = phi <1 x float> [ %187, %186 ], [ zeroinitializer, %184 ]
  br i1 %166, label %190, label %192

190:                                              ; preds = %188
  %191 = load <1 x float>, ptr addrspace(1) %159, align 4
  br label %192

192:                                              ; preds = %190, %188
  %193 = phi <1 x float> [ %191, %190 ], [ zeroinitializer, %188 ]
  br i1 %167, label %194, label %196

194:                                              ; preds = %192
  %195 = load <1 x float>, ptr addrspace(1) %160, align 4
  br label %196

196:                                              ; preds = %194, %192
  %197 = phi <1 x float> [ %195, %194 ], [ zeroinitializer, %192 ]
  br i1 %168, label %198, label %200

198:                                              ; preds = %196
  %199 = load <1 x float>, ptr addrspace(1) %161, align 4
  br label %200

200:                                              ; preds = %198, %196
  %201 = phi <1 x float> [ %199, %198 ], [ zeroinitializer, %196 ]
  br i1 %169, label %202, label %204

202:                                              ; preds = %200
  %203 = load <1 x float>, ptr addrspace(1) %162, align 4
  br label %204

204:                                              ; preds = %202, %200
  %205 = phi <1 x float> [ %203, %202 ], [ zeroinitializer, %200 ]
  %206 = shl nuw nsw i32 %12, 2
  %207 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %206
  store <1 x float> %89, ptr addrspace(3) %207, align 4
  %208 = or disjoint i32 %206, 128
  %209 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %208
  store <1 x float> %93, ptr addrspace(3) %209, align 4
  %210 = or disjoint i32 %206, 256
  %211 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %210
  store <1 x float> %97, ptr addrspace(3) %211, align 4
  %212 = or disjoint i32 %206, 384
  %213 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %212
  store <1 x float> %101, ptr addrspace(3) %213, align 4
  %214 = or disjoint i32 %206, 512
  %215 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %214
  store <1 x float> %105, ptr addrspace(3) %215, align 4
  %216 = or disjoint i32 %206, 640
  %217 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %216
  store <1 x float> %109, ptr addrspace(3) %217, align 4
  %218 = or disjoint i32 %206, 768
  %219 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %218
  store <1 x float> %113, ptr addrspace(3) %219, align 4
  %220 = or disjoint i32 %206, 896
  %221 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %220
  store <1 x float> %117, ptr addrspace(3) %221, align 4
  %222 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %206
  store <1 x float> %177, ptr addrspace(3) %222, align 4
  %223 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %208
  store <1 x float> %181, ptr addrspace(3) %223, align 4
  %224 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %210
  store <1 x float> %185, ptr addrspace(3) %224, align 4
  %225 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %212
  store <1 x float> %189, ptr addrspace(3) %225, align 4
  %226 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %214
  store <1 x float> %193, ptr addrspace(3) %226, align 4
  %227 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %216
  store <1 x float> %197, ptr addrspace(3) %227, align 4
  %228 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %218
  store <1 x float> %201, ptr addrspace(3) %228, align 4
  %229 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %220
  store <1 x float> %205, ptr addrspace(3) %229, align 4
  %230 = add i32 %5, -16
  %invariant.gep = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %155
  %231 = icmp sgt i32 %230, 0
  br i1 %231, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %204
  %232 = shl nuw nsw i32 %11, 4
  %233 = and i32 %232, 384
  %234 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %233
  %235 = getelementptr inbounds nuw i8, ptr addrspace(3) %234, i32 16
  %236 = getelementptr inbounds nuw i8, ptr addrspace(3) %234, i32 32
  %237 = getelementptr inbounds nuw i8, ptr addrspace(3) %234, i32 48
  %238 = getelementptr inbounds nuw i8, ptr addrspace(3) %234, i32 64
  %239 = getelementptr inbounds nuw i8, ptr addrspace(3) %234, i32 80
  %240 = getelementptr inbounds nuw i8, ptr addrspace(3) %234, i32 96
  %241 = getelementptr inbounds nuw i8, ptr addrspace(3) %234, i32 112
  %242 = getelementptr inbounds nuw i8, ptr addrspace(3) %234, i32 512
  %243 = getelementptr inbounds nuw i8, ptr addrspace(3) %234, i32 528
  %244 = getelementptr inbounds nuw i8, ptr addrspace(3) %234, i32 544
  %245 = getelementptr inbounds nuw i8, ptr addrspace(3) %234, i32 560
  %246 = getelementptr inbounds nuw i8, ptr addrspace(3) %234, i32 576
  %247 = getelementptr inbounds nuw i8, ptr addrspace(3) %234, i32 592
  %248 = getelementptr inbounds nuw i8, ptr addrspace(3) %234, i32 608
  %249 = getelementptr inbounds nuw i8, ptr addrspace(3) %234, i32 624
  %250 = shl nuw nsw i32 %11, 3
  %251 = and i32 %250, 56
  %252 = or disjoint i32 %14, 16
  %253 = or disjoint i32 %14, 18
  %254 = or disjoint i32 %14, 20
  %255 = or disjoint i32 %14, 22
  %256 = or disjoint i32 %14, 24
  %257 = or disjoint i32 %14, 26
  %258 = or disjoint i32 %14, 28
  %259 = or disjoint i32 %14, 30
  %260 = or disjoint i32 %22, 16
  %261 = icmp slt i32 %260, %5
  %262 = and i1 %34, %261
  %263 = and i1 %35, %261
  %264 = and i1 %36, %261
  %265 = and i1 %37, %261
  %266 = and i1 %38, %261
  %267 = and i1 %39, %261
  %268 = and i1 %40, %261
  %269 = and i1 %41, %261
  %270 = zext nneg i32 %260 to i64
  %271 = getelementptr [4 x i8], ptr addrspace(1) %53, i64 %270
  %272 = getelementptr [4 x i8], ptr addrspace(1) %55, i64 %270
  %273 = getelementptr [4 x i8], ptr addrspace(1) %57, i64 %270
  %274 = getelementptr [4 x i8], ptr addrspace(1) %59, i64 %270
  %275 = getelementptr [4 x i8], ptr addrspace(1) %61, i64 %270
  %276 = getelementptr [4 x i8], ptr addrspace(1) %63, i64 %270
  %277 = getelementptr [4 x i8], ptr addrspace(1) %65, i64 %270
  br i1 %262, label %278, label %281

278:                                              ; preds = %.lr.ph
  %279 = getelementptr [4 x i8], ptr addrspace(1) %51, i64 %270
  %280 = load <1 x float>, ptr addrspace(1) %279, align 4
  br label %281

281:                                              ; preds = %278, %.lr.ph
  %282 = phi <1 x float> [ %280, %278 ], [ zeroinitializer, %.lr.ph ]
  br i1 %263, label %283, label %285

283:                                              ; preds = %281
  %284 = load <1 x float>, ptr addrspace(1) %271, align 4
  br label %285

285:                                              ; preds = %283, %281
  %286 = phi <1 x float> [ %284, %283 ], [ zeroinitializer, %281 ]
  br i1 %264, label %287, label %289

287:                                              ; preds = %285
  %288 = load <1 x float>, ptr addrspace(1) %272, align 4
  br label %289

289:                                              ; preds = %287, %285
  %290 = phi <1 x float> [ %288, %287 ], [ zeroinitializer, %285 ]
  br i1 %265, label %291, label %293

291:                                              ; preds = %289
  %292 = load <1 x float>, ptr addrspace(1) %273, align 4
  br label %293

293:                                              ; preds = %291, %289
  %294 = phi <1 x float> [ %292, %291 ], [ zeroinitializer, %289 ]
  br i1 %266, label %295, label %297

295:                                              ; preds = %293
  %296 = load <1 x float>, ptr addrspace(1) %274, align 4
  br label %297

297:                                              ; preds = %295, %293
  %298 = phi <1 x float> [ %296, %295 ], [ zeroinitializer, %293 ]
  br i1 %267, label %299, label %301

299:                                              ; preds = %297
  %300 = load <1 x float>, ptr addrspace(1) %275, align 4
  br label %301

301:                                              ; preds = %299, %297
  %302 = phi <1 x float> [ %300, %299 ], [ zeroinitializer, %297 ]
  br i1 %268, label %303, label %305

303:                                              ; preds = %301
  %304 = load <1 x float>, ptr addrspace(1) %276, align 4
  br label %305

305:                                              ; preds = %303, %301
  %306 = phi <1 x float> [ %304, %303 ], [ zeroinitializer, %301 ]
  br i1 %269, label %307, label %309

307:                                              ; preds = %305
  %308 = load <1 x float>, ptr addrspace(1) %277, align 4
  br label %309

309:                                              ; preds = %307, %305
  %310 = phi <1 x float> [ %308, %307 ], [ zeroinitializer, %305 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %311 = load <4 x float>, ptr addrspace(3) %234, align 16
  %312 = extractelement <4 x float> %311, i64 0
  %313 = extractelement <4 x float> %311, i64 1
  %314 = extractelement <4 x float> %311, i64 2
  %315 = extractelement <4 x float> %311, i64 3
  %316 = load <4 x float>, ptr addrspace(3) %235, align 16
  %317 = extractelement <4 x float> %316, i64 0
  %318 = extractelement <4 x float> %316, i64 1
  %319 = extractelement <4 x float> %316, i64 2
  %320 = extractelement <4 x float> %316, i64 3
  %321 = load <4 x float>, ptr addrspace(3) %236, align 16
  %322 = extractelement <4 x float> %321, i64 0
  %323 = extractelement <4 x float> %321, i64 1
  %324 = extractelement <4 x float> %321, i64 2
  %325 = extractelement <4 x float> %321, i64 3
  %326 = load <4 x float>, ptr addrspace(3) %237, align 16
  %327 = extractelement <4 x float> %326, i64 0
  %328 = extractelement <4 x float> %326, i64 1
  %329 = extractelement <4 x float> %326, i64 2
  %330 = extractelement <4 x float> %326, i64 3
  %331 = load <4 x float>, ptr addrspace(3) %238, align 16
  %332 = extractelement <4 x float> %331, i64 0
  %333 = extractelement <4 x float> %331, i64 1
  %334 = extractelement <4 x float> %331, i64 2
  %335 = extractelement <4 x float> %331, i64 3
  %336 = load <4 x float>, ptr addrspace(3) %239, align 16
  %337 = extractelement <4 x float> %336, i64 0
  %338 = extractelement <4 x float> %336, i64 1
  %339 = extractelement <4 x float> %336, i64 2
  %340 = extractelement <4 x float> %336, i64 3
  %341 = load <4 x float>, ptr addrspace(3) %240, align 16
  %342 = extractelement <4 x float> %341, i64 0
  %343 = extractelement <4 x float> %341, i64 1
  %344 = extractelement <4 x float> %341, i64 2
  %345 = extractelement <4 x float> %341, i64 3
  %346 = load <4 x float>, ptr addrspace(3) %241, align 16
  %347 = extractelement <4 x float> %346, i64 0
  %348 = extractelement <4 x float> %346, i64 1
  %349 = extractelement <4 x float> %346, i64 2
  %350 = extractelement <4 x float> %346, i64 3
  %351 = load <4 x float>, ptr addrspace(3) %242, align 16
  %352 = extractelement <4 x float> %351, i64 0
  %353 = extractelement <4 x float> %351, i64 1
  %354 = extractelement <4 x float> %351, i64 2
  %355 = extractelement <4 x float> %351, i64 3
  %356 = load <4 x float>, ptr addrspace(3) %243, align 16
  %357 = extractelement <4 x float> %356, i64 0
  %358 = extractelement <4 x float> %356, i64 1
  %359 = extractelement <4 x float> %356, i64 2
  %360 = extractelement <4 x float> %356, i64 3
  %361 = load <4 x float>, ptr addrspace(3) %244, align 16
  %362 = extractelement <4 x float> %361, i64 0
  %363 = extractelement <4 x float> %361, i64 1
  %364 = extractelement <4 x float> %361, i64 2
  %365 = extractelement <4 x float> %361, i64 3
  %366 = load <4 x float>, ptr addrspace(3) %245, align 16
  %367 = extractelement <4 x float> %366, i64 0
  %368 = extractelement <4 x float> %366, i64 1
  %369 = extractelement <4 x float> %366, i64 2
  %370 = extractelement <4 x float> %366, i64 3
  %371 = load <4 x float>, ptr addrspace(3) %246, align 16
  %372 = extractelement <4 x float> %371, i64 0
  %373 = extractelement <4 x float> %371, i64 1
  %374 = extractelement <4 x float> %371, i64 2
  %375 = extractelement <4 x float> %371, i64 3
  %376 = load <4 x float>, ptr addrspace(3) %247, align 16
  %377 = extractelement <4 x float> %376, i64 0
  %378 = extractelement <4 x float> %376, i64 1
  %379 = extractelement <4 x float> %376, i64 2
  %380 = extractelement <4 x float> %376, i64 3
  %381 = load <4 x float>, ptr addrspace(3) %248, align 16
  %382 = extractelement <4 x float> %381, i64 0
  %383 = extractelement <4 x float> %381, i64 1
  %384 = extractelement <4 x float> %381, i64 2
  %385 = extractelement <4 x float> %381, i64 3
  %386 = load <4 x float>, ptr addrspace(3) %249, align 16
  %387 = extractelement <4 x float> %386, i64 0
  %388 = extractelement <4 x float> %386, i64 1
  %389 = extractelement <4 x float> %386, i64 2
  %390 = extractelement <4 x float> %386, i64 3
  %391 = icmp slt i32 %252, %5
  %392 = icmp slt i32 %253, %5
  %393 = icmp slt i32 %254, %5
  %394 = icmp slt i32 %255, %5
  %395 = icmp slt i32 %256, %5
  %396 = icmp slt i32 %257, %5
  %397 = icmp slt i32 %258, %5
  %398 = icmp slt i32 %259, %5
  %399 = and i1 %66, %391
  %400 = and i1 %66, %392
  %401 = and i1 %66, %393
  %402 = and i1 %66, %394
  %403 = and i1 %66, %395
  %404 = and i1 %66, %396
  %405 = and i1 %66, %397
  %406 = and i1 %66, %398
  %407 = mul i32 %253, %4
  %408 = mul i32 %254, %4
  %409 = mul i32 %255, %4
  %410 = mul i32 %256, %4
  %411 = mul i32 %257, %4
  %412 = mul i32 %258, %4
  %413 = mul i32 %259, %4
  %414 = sext i32 %407 to i64
  %415 = sext i32 %408 to i64
  %416 = sext i32 %409 to i64
  %417 = sext i32 %410 to i64
  %418 = sext i32 %411 to i64
  %419 = sext i32 %412 to i64
  %420 = sext i32 %413 to i64
  %gep.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %414
  %gep3.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %415
  %gep5.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %416
  %gep7.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %417
  %gep9.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %418
  %gep11.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %419
  %gep13.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %420
  br i1 %399, label %421, label %425

421:                                              ; preds = %309
  %422 = mul i32 %252, %4
  %423 = sext i32 %422 to i64
  %gep15.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %423
  %424 = load <1 x float>, ptr addrspace(1) %gep15.peel, align 4
  br label %425

425:                                              ; preds = %421, %309
  %426 = phi <1 x float> [ %424, %421 ], [ zeroinitializer, %309 ]
  br i1 %400, label %427, label %429

427:                                              ; preds = %425
  %428 = load <1 x float>, ptr addrspace(1) %gep.peel, align 4
  br label %429

429:                                              ; preds = %427, %425
  %430 = phi <1 x float> [ %428, %427 ], [ zeroinitializer, %425 ]
  br i1 %401, label %431, label %433

431:                                              ; preds = %429
  %432 = load <1 x float>, ptr addrspace(1) %gep3.peel, align 4
  br label %433

433:                                              ; preds = %431, %429
  %434 = phi <1 x float> [ %432, %431 ], [ zeroinitializer, %429 ]
  br i1 %402, label %435, label %437

435:                                              ; preds = %433
  %436 = load <1 x float>, ptr addrspace(1) %gep5.peel, align 4
  br label %437

437:                                              ; preds = %435, %433
  %438 = phi <1 x float> [ %436, %435 ], [ zeroinitializer, %433 ]
  br i1 %403, label %439, label %441

439:                                              ; preds = %437
  %440 = load <1 x float>, ptr addrspace(1) %gep7.peel, align 4
  br label %441

441:                                              ; preds = %439, %437
  %442 = phi <1 x float> [ %440, %439 ], [ zeroinitializer, %437 ]
  br i1 %404, label %443, label %445

443:                                              ; preds = %441
  %444 = load <1 x float>, ptr addrspace(1) %gep9.peel, align 4
  br label %445

445:                                              ; preds = %443, %441
  %446 = phi <1 x float> [ %444, %443 ], [ zeroinitializer, %441 ]
  br i1 %405, label %447, label %449

447:                                              ; preds = %445
  %448 = load <1 x float>, ptr addrspace(1) %gep11.peel, align 4
  br label %449

449:                                              ; preds = %447, %445
  %450 = phi <1 x float> [ %448, %447 ], [ zeroinitializer, %445 ]
  br i1 %406, label %451, label %453

451:                                              ; preds = %449
  %452 = load <1 x float>, ptr addrspace(1) %gep13.peel, align 4
  br label %453

453:                                              ; preds = %451, %449
  %454 = phi <1 x float> [ %452, %451 ], [ zeroinitializer, %449 ]
  %455 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %251
  %456 = load <2 x float>, ptr addrspace(3) %455, align 8
  %457 = extractelement <2 x float> %456, i64 0
  %458 = extractelement <2 x float> %456, i64 1
  %459 = getelementptr inbounds nuw i8, ptr addrspace(3) %455, i32 64
  %460 = load <2 x float>, ptr addrspace(3) %459, align 8
  %461 = extractelement <2 x float> %460, i64 0
  %462 = extractelement <2 x float> %460, i64 1
  %463 = getelementptr inbounds nuw i8, ptr addrspace(3) %455, i32 128
  %464 = load <2 x float>, ptr addrspace(3) %463, align 8
  %465 = extractelement <2 x float> %464, i64 0
  %466 = extractelement <2 x float> %464, i64 1
  %467 = getelementptr inbounds nuw i8, ptr addrspace(3) %455, i32 192
  %468 = load <2 x float>, ptr addrspace(3) %467, align 8
  %469 = extractelement <2 x float> %468, i64 0
  %470 = extractelement <2 x float> %468, i64 1
  %471 = getelementptr inbounds nuw i8, ptr addrspace(3) %455, i32 256
  %472 = load <2 x float>, ptr addrspace(3) %471, align 8
  %473 = extractelement <2 x float> %472, i64 0
  %474 = extractelement <2 x float> %472, i64 1
  %475 = getelementptr inbounds nuw i8, ptr addrspace(3) %455, i32 320
  %476 = load <2 x float>, ptr addrspace(3) %475, align 8
  %477 = extractelement <2 x float> %476, i64 0
  %478 = extractelement <2 x float> %476, i64 1
  %479 = getelementptr inbounds nuw i8, ptr addrspace(3) %455, i32 384
  %480 = load <2 x float>, ptr addrspace(3) %479, align 8
  %481 = extractelement <2 x float> %480, i64 0
  %482 = extractelement <2 x float> %480, i64 1
  %483 = getelementptr inbounds nuw i8, ptr addrspace(3) %455, i32 448
  %484 = load <2 x float>, ptr addrspace(3) %483, align 8
  %485 = extractelement <2 x float> %484, i64 0
  %486 = extractelement <2 x float> %484, i64 1
  %487 = getelementptr inbounds nuw i8, ptr addrspace(3) %455, i32 512
  %488 = load <2 x float>, ptr addrspace(3) %487, align 8
  %489 = extractelement <2 x float> %488, i64 0
  %490 = extractelement <2 x float> %488, i64 1
  %491 = getelementptr inbounds nuw i8, ptr addrspace(3) %455, i32 576
  %492 = load <2 x float>, ptr addrspace(3) %491, align 8
  %493 = extractelement <2 x float> %492, i64 0
  %494 = extractelement <2 x float> %492, i64 1
  %495 = getelementptr inbounds nuw i8, ptr addrspace(3) %455, i32 640
  %496 = load <2 x float>, ptr addrspace(3) %495, align 8
  %497 = extractelement <2 x float> %496, i64 0
  %498 = extractelement <2 x float> %496, i64 1
  %499 = getelementptr inbounds nuw i8, ptr addrspace(3) %455, i32 704
  %500 = load <2 x float>, ptr addrspace(3) %499, align 8
  %501 = extractelement <2 x float> %500, i64 0
  %502 = extractelement <2 x float> %500, i64 1
  %503 = getelementptr inbounds nuw i8, ptr addrspace(3) %455, i32 768
  %504 = load <2 x float>, ptr addrspace(3) %503, align 8
  %505 = extractelement <2 x float> %504, i64 0
  %506 = extractelement <2 x float> %504, i64 1
  %507 = getelementptr inbounds nuw i8, ptr addrspace(3) %455, i32 832
  %508 = load <2 x float>, ptr addrspace(3) %507, align 8
  %509 = extractelement <2 x float> %508, i64 0
  %510 = extractelement <2 x float> %508, i64 1
  %511 = getelementptr inbounds nuw i8, ptr addrspace(3) %455, i32 896
  %512 = load <2 x float>, ptr addrspace(3) %511, align 8
  %513 = extractelement <2 x float> %512, i64 0
  %514 = extractelement <2 x float> %512, i64 1
  %515 = getelementptr inbounds nuw i8, ptr addrspace(3) %455, i32 960
  %516 = load <2 x float>, ptr addrspace(3) %515, align 8
  %517 = extractelement <2 x float> %516, i64 0
  %518 = extractelement <2 x float> %516, i64 1
  %519 = tail call float @llvm.fmuladd.f32(float %312, float %457, float 0.000000e+00)
  %520 = tail call float @llvm.fmuladd.f32(float %313, float %461, float %519)
  %521 = tail call float @llvm.fmuladd.f32(float %314, float %465, float %520)
  %522 = tail call float @llvm.fmuladd.f32(float %315, float %469, float %521)
  %523 = tail call float @llvm.fmuladd.f32(float %317, float %473, float %522)
  %524 = tail call float @llvm.fmuladd.f32(float %318, float %477, float %523)
  %525 = tail call float @llvm.fmuladd.f32(float %319, float %481, float %524)
  %526 = tail call float @llvm.fmuladd.f32(float %320, float %485, float %525)
  %527 = tail call float @llvm.fmuladd.f32(float %322, float %489, float %526)
  %528 = tail call float @llvm.fmuladd.f32(float %323, float %493, float %527)
  %529 = tail call float @llvm.fmuladd.f32(float %324, float %497, float %528)
  %530 = tail call float @llvm.fmuladd.f32(float %325, float %501, float %529)
  %531 = tail call float @llvm.fmuladd.f32(float %327, float %505, float %530)
  %532 = tail call float @llvm.fmuladd.f32(float %328, float %509, float %531)
  %533 = tail call float @llvm.fmuladd.f32(float %329, float %513, float %532)
  %534 = tail call float @llvm.fmuladd.f32(float %330, float %517, float %533)
  %535 = tail call float @llvm.fmuladd.f32(float %312, float %458, float 0.000000e+00)
  %536 = tail call float @llvm.fmuladd.f32(float %313, float %462, float %535)
  %537 = tail call float @llvm.fmuladd.f32(float %314, float %466, float %536)
  %538 = tail call float @llvm.fmuladd.f32(float %315, float %470, float %537)
  %539 = tail call float @llvm.fmuladd.f32(float %317, float %474, float %538)
  %540 = tail call float @llvm.fmuladd.f32(float %318, float %478, float %539)
  %541 = tail call float @llvm.fmuladd.f32(float %319, float %482, float %540)
  %542 = tail call float @llvm.fmuladd.f32(float %320, float %486, float %541)
  %543 = tail call float @llvm.fmuladd.f32(float %322, float %490, float %542)
  %544 = tail call float @llvm.fmuladd.f32(float %323, float %494, float %543)
  %545 = tail call float @llvm.fmuladd.f32(float %324, float %498, float %544)
  %546 = tail call float @llvm.fmuladd.f32(float %325, float %502, float %545)
  %547 = tail call float @llvm.fmuladd.f32(float %327, float %506, float %546)
  %548 = tail call float @llvm.fmuladd.f32(float %328, float %510, float %547)
  %549 = tail call float @llvm.fmuladd.f32(float %329, float %514, float %548)
  %550 = tail call float @llvm.fmuladd.f32(float %330, float %518, float %549)
  %551 = tail call float @llvm.fmuladd.f32(float %332, float %457, float 0.000000e+00)
  %552 = tail call float @llvm.fmuladd.f32(float %333, float %461, float %551)
  %553 = tail call float @llvm.fmuladd.f32(float %334, float %465, float %552)
  %554 = tail call float @llvm.fmuladd.f32(float %335, float %469, float %553)
  %555 = tail call float @llvm.fmuladd.f32(float %337, float %473, float %554)
  %556 = tail call float @llvm.fmuladd.f32(float %338, float %477, float %555)
  %557 = tail call float @llvm.fmuladd.f32(float %339, float %481, float %556)
  %558 = tail call float @llvm.fmuladd.f32(float %340, float %485, float %557)
  %559 = tail call float @llvm.fmuladd.f32(float %342, float %489, float %558)
  %560 = tail call float @llvm.fmuladd.f32(float %343, float %493, float %559)
  %561 = tail call float @llvm.fmuladd.f32(float %344, float %497, float %560)
  %562 = tail call float @llvm.fmuladd.f32(float %345, float %501, float %561)
  %563 = tail call float @llvm.fmuladd.f32(float %347, float %505, float %562)
  %564 = tail call float @llvm.fmuladd.f32(float %348, float %509, float %563)
  %565 = tail call float @llvm.fmuladd.f32(float %349, float %513, float %564)
  %566 = tail call float @llvm.fmuladd.f32(float %350, float %517, float %565)
  %567 = tail call float @llvm.fmuladd.f32(float %332, float %458, float 0.000000e+00)
  %568 = tail call float @llvm.fmuladd.f32(float %333, float %462, float %567)
  %569 = tail call float @llvm.fmuladd.f32(float %334, float %466, float %568)
  %570 = tail call float @llvm.fmuladd.f32(float %335, float %470, float %569)
  %571 = tail call float @llvm.fmuladd.f32(float %337, float %474, float %570)
  %572 = tail call float @llvm.fmuladd.f32(float %338, float %478, float %571)
  %573 = tail call float @llvm.fmuladd.f32(float %339, float %482, float %572)
  %574 = tail call float @llvm.fmuladd.f32(float %340, float %486, float %573)
  %575 = tail call float @llvm.fmuladd.f32(float %342, float %490, float %574)
  %576 = tail call float @llvm.fmuladd.f32(float %343, float %494, float %575)
  %577 = tail call float @llvm.fmuladd.f32(float %344, float %498, float %576)
  %578 = tail call float @llvm.fmuladd.f32(float %345, float %502, float %577)
  %579 = tail call float @llvm.fmuladd.f32(float %347, float %506, float %578)
  %580 = tail call float @llvm.fmuladd.f32(float %348, float %510, float %579)
  %581 = tail call float @llvm.fmuladd.f32(float %349, float %514, float %580)
  %582 = tail call float @llvm.fmuladd.f32(float %350, float %518, float %581)
  %583 = tail call float @llvm.fmuladd.f32(float %352, float %457, float 0.000000e+00)
  %584 = tail call float @llvm.fmuladd.f32(float %353, float %461, float %583)
  %585 = tail call float @llvm.fmuladd.f32(float %354, float %465, float %584)
  %586 = tail call float @llvm.fmuladd.f32(float %355, float %469, float %585)
  %587 = tail call float @llvm.fmuladd.f32(float %357, float %473, float %586)
  %588 = tail call float @llvm.fmuladd.f32(float %358, float %477, float %587)
  %589 = tail call float @llvm.fmuladd.f32(float %359, float %481, float %588)
  %590 = tail call float @llvm.fmuladd.f32(float %360, float %485, float %589)
  %591 = tail call float @llvm.fmuladd.f32(float %362, float %489, float %590)
  %592 = tail call float @llvm.fmuladd.f32(float %363, float %493, float %591)
  %593 = tail call float @llvm.fmuladd.f32(float %364, float %497, float %592)
  %594 = tail call float @llvm.fmuladd.f32(float %365, float %501, float %593)
  %595 = tail call float @llvm.fmuladd.f32(float %367, float %505, float %594)
  %596 = tail call float @llvm.fmuladd.f32(float %368, float %509, float %595)
  %597 = tail call float @llvm.fmuladd.f32(float %369, float %513, float %596)
  %598 = tail call float @llvm.fmuladd.f32(float %370, float %517, float %597)
  %599 = tail call float @llvm.fmuladd.f32(float %352, float %458, float 0.000000e+00)
  %600 = tail call float @llvm.fmuladd.f32(float %353, float %462, float %599)
  %601 = tail call float @llvm.fmuladd.f32(float %354, float %466, float %600)
  %602 = tail call float @llvm.fmuladd.f32(float %355, float %470, float %601)
  %603 = tail call float @llvm.fmuladd.f32(float %357, float %474, float %602)
  %604 = tail call float @llvm.fmuladd.f32(float %358, float %478, float %603)
  %605 = tail call float @llvm.fmuladd.f32(float %359, float %482, float %604)
  %606 = tail call float @llvm.fmuladd.f32(float %360, float %486, float %605)
  %607 = tail call float @llvm.fmuladd.f32(float %362, float %490, float %606)
  %608 = tail call float @llvm.fmuladd.f32(float %363, float %494, float %607)
  %609 = tail call float @llvm.fmuladd.f32(float %364, float %498, float %608)
  %610 = tail call float @llvm.fmuladd.f32(float %365, float %502, float %609)
  %611 = tail call float @llvm.fmuladd.f32(float %367, float %506, float %610)
  %612 = tail call float @llvm.fmuladd.f32(float %368, float %510, float %611)
  %613 = tail call float @llvm.fmuladd.f32(float %369, float %514, float %612)
  %614 = tail call float @llvm.fmuladd.f32(float %370, float %518, float %613)
  %615 = tail call float @llvm.fmuladd.f32(float %372, float %457, float 0.000000e+00)
  %616 = tail call float @llvm.fmuladd.f32(float %373, float %461, float %615)
  %617 = tail call float @llvm.fmuladd.f32(float %374, float %465, float %616)
  %618 = tail call float @llvm.fmuladd.f32(float %375, float %469, float %617)
  %619 = tail call float @llvm.fmuladd.f32(float %377, float %473, float %618)
  %620 = tail call float @llvm.fmuladd.f32(float %378, float %477, float %619)
  %621 = tail call float @llvm.fmuladd.f32(float %379, float %481, float %620)
  %622 = tail call float @llvm.fmuladd.f32(float %380, float %485, float %621)
  %623 = tail call float @llvm.fmuladd.f32(float %382, float %489, float %622)
  %624 = tail call float @llvm.fmuladd.f32(float %383, float %493, float %623)
  %625 = tail call float @llvm.fmuladd.f32(float %384, float %497, float %624)
  %626 = tail call float @llvm.fmuladd.f32(float %385, float %501, float %625)
  %627 = tail call float @llvm.fmuladd.f32(float %387, float %505, float %626)
  %628 = tail call float @llvm.fmuladd.f32(float %388, float %509, float %627)
  %629 = tail call float @llvm.fmuladd.f32(float %389, float %513, float %628)
  %630 = tail call float @llvm.fmuladd.f32(float %390, float %517, float %629)
  %631 = tail call float @llvm.fmuladd.f32(float %372, float %458, float 0.000000e+00)
  %632 = tail call float @llvm.fmuladd.f32(float %373, float %462, float %631)
  %633 = tail call float @llvm.fmuladd.f32(float %374, float %466, float %632)
  %634 = tail call float @llvm.fmuladd.f32(float %375, float %470, float %633)
  %635 = tail call float @llvm.fmuladd.f32(float %377, float %474, float %634)
  %636 = tail call float @llvm.fmuladd.f32(float %378, float %478, float %635)
  %637 = tail call float @llvm.fmuladd.f32(float %379, float %482, float %636)
  %638 = tail call float @llvm.fmuladd.f32(float %380, float %486, float %637)
  %639 = tail call float @llvm.fmuladd.f32(float %382, float %490, float %638)
  %640 = tail call float @llvm.fmuladd.f32(float %383, float %494, float %639)
  %641 = tail call float @llvm.fmuladd.f32(float %384, float %498, float %640)
  %642 = tail call float @llvm.fmuladd.f32(float %385, float %502, float %641)
  %643 = tail call float @llvm.fmuladd.f32(float %387, float %506, float %642)
  %644 = tail call float @llvm.fmuladd.f32(float %388, float %510, float %643)
  %645 = tail call float @llvm.fmuladd.f32(float %389, float %514, float %644)
  %646 = tail call float @llvm.fmuladd.f32(float %390, float %518, float %645)
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  store <1 x float> %282, ptr addrspace(3) %207, align 4
  store <1 x float> %286, ptr addrspace(3) %209, align 4
  store <1 x float> %290, ptr addrspace(3) %211, align 4
  store <1 x float> %294, ptr addrspace(3) %213, align 4
  store <1 x float> %298, ptr addrspace(3) %215, align 4
  store <1 x float> %302, ptr addrspace(3) %217, align 4
  store <1 x float> %306, ptr addrspace(3) %219, align 4
  store <1 x float> %310, ptr addrspace(3) %221, align 4
  store <1 x float> %426, ptr addrspace(3) %222, align 4
  store <1 x float> %430, ptr addrspace(3) %223, align 4
  store <1 x float> %434, ptr addrspace(3) %224, align 4
  store <1 x float> %438, ptr addrspace(3) %225, align 4
  store <1 x float> %442, ptr addrspace(3) %226, align 4
  store <1 x float> %446, ptr addrspace(3) %227, align 4
  store <1 x float> %450, ptr addrspace(3) %228, align 4
  store <1 x float> %454, ptr addrspace(3) %229, align 4
  %647 = icmp samesign ugt i32 %230, 16
  br i1 %647, label %.peel.next, label %._crit_edge

.peel.next:                                       ; preds = %453
  %648 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %251
  %649 = getelementptr inbounds nuw i8, ptr addrspace(3) %648, i32 64
  %650 = getelementptr inbounds nuw i8, ptr addrspace(3) %648, i32 128
  %651 = getelementptr inbounds nuw i8, ptr addrspace(3) %648, i32 192
  %652 = getelementptr inbounds nuw i8, ptr addrspace(3) %648, i32 256
  %653 = getelementptr inbounds nuw i8, ptr addrspace(3) %648, i32 320
  %654 = getelementptr inbounds nuw i8, ptr addrspace(3) %648, i32 384
  %655 = getelementptr inbounds nuw i8, ptr addrspace(3) %648, i32 448
  %656 = getelementptr inbounds nuw i8, ptr addrspace(3) %648, i32 512
  %657 = getelementptr inbounds nuw i8, ptr addrspace(3) %648, i32 576
  %658 = getelementptr inbounds nuw i8, ptr addrspace(3) %648, i32 640
  %659 = getelementptr inbounds nuw i8, ptr addrspace(3) %648, i32 704
  %660 = getelementptr inbounds nuw i8, ptr addrspace(3) %648, i32 768
  %661 = getelementptr inbounds nuw i8, ptr addrspace(3) %648, i32 832
  %662 = getelementptr inbounds nuw i8, ptr addrspace(3) %648, i32 896
  %663 = getelementptr inbounds nuw i8, ptr addrspace(3) %648, i32 960
  br label %664

664:                                              ; preds = %.peel.next, %876
  %665 = phi float [ %534, %.peel.next ], [ %941, %876 ]
  %666 = phi float [ %550, %.peel.next ], [ %957, %876 ]
  %667 = phi float [ %566, %.peel.next ], [ %973, %876 ]
  %668 = phi float [ %582, %.peel.next ], [ %989, %876 ]
  %669 = phi float [ %598, %.peel.next ], [ %1005, %876 ]
  %670 = phi float [ %614, %.peel.next ], [ %1021, %876 ]
  %671 = phi float [ %630, %.peel.next ], [ %1037, %876 ]
  %672 = phi float [ %646, %.peel.next ], [ %1053, %876 ]
  %673 = phi i32 [ 16, %.peel.next ], [ %674, %876 ]
  %674 = add i32 %673, 16
  %675 = or disjoint i32 %674, %14
  %676 = or disjoint i32 %674, %15
  %677 = or disjoint i32 %674, %16
  %678 = or disjoint i32 %674, %17
  %679 = or disjoint i32 %674, %18
  %680 = or disjoint i32 %674, %19
  %681 = or disjoint i32 %674, %20
  %682 = or disjoint i32 %674, %21
  %683 = or disjoint i32 %674, %22
  %684 = icmp slt i32 %683, %5
  %685 = and i1 %34, %684
  %686 = and i1 %35, %684
  %687 = and i1 %36, %684
  %688 = and i1 %37, %684
  %689 = and i1 %38, %684
  %690 = and i1 %39, %684
  %691 = and i1 %40, %684
  %692 = and i1 %41, %684
  %693 = sext i32 %683 to i64
  %694 = getelementptr [4 x i8], ptr addrspace(1) %53, i64 %693
  %695 = getelementptr [4 x i8], ptr addrspace(1) %55, i64 %693
  %696 = getelementptr [4 x i8], ptr addrspace(1) %57, i64 %693
  %697 = getelementptr [4 x i8], ptr addrspace(1) %59, i64 %693
  %698 = getelementptr [4 x i8], ptr addrspace(1) %61, i64 %693
  %699 = getelementptr [4 x i8], ptr addrspace(1) %63, i64 %693
  %700 = getelementptr [4 x i8], ptr addrspace(1) %65, i64 %693
  br i1 %685, label %701, label %704

701:                                              ; preds = %664
  %702 = getelementptr [4 x i8], ptr addrspace(1) %51, i64 %693
  %703 = load <1 x float>, ptr addrspace(1) %702, align 4
  br label %704

704:                                              ; preds = %701, %664
  %705 = phi <1 x float> [ %703, %701 ], [ zeroinitializer, %664 ]
  br i1 %686, label %706, label %708

706:                                              ; preds = %704
  %707 = load <1 x float>, ptr addrspace(1) %694, align 4
  br label %708

708:                                              ; preds = %706, %704
  %709 = phi <1 x float> [ %707, %706 ], [ zeroinitializer, %704 ]
  br i1 %687, label %710, label %712

710:                                              ; preds = %708
  %711 = load <1 x float>, ptr addrspace(1) %695, align 4
  br label %712

712:                                              ; preds = %710, %708
  %713 = phi <1 x float> [ %711, %710 ], [ zeroinitializer, %708 ]
  br i1 %688, label %714, label %716

714:                                              ; preds = %712
  %715 = load <1 x float>, ptr addrspace(1) %696, align 4
  br label %716

716:                                              ; preds = %714, %712
  %717 = phi <1 x float> [ %715, %714 ], [ zeroinitializer, %712 ]
  br i1 %689, label %718, label %720

718:                                              ; preds = %716
  %719 = load <1 x float>, ptr addrspace(1) %697, align 4
  br label %720

720:                                              ; preds = %718, %716
  %721 = phi <1 x float> [ %719, %718 ], [ zeroinitializer, %716 ]
  br i1 %690, label %722, label %724

722:                                              ; preds = %720
  %723 = load <1 x float>, ptr addrspace(1) %698, align 4
  br label %724

724:                                              ; preds = %722, %720
  %725 = phi <1 x float> [ %723, %722 ], [ zeroinitializer, %720 ]
  br i1 %691, label %726, label %728

726:                                              ; preds = %724
  %727 = load <1 x float>, ptr addrspace(1) %699, align 4
  br label %728

728:                                              ; preds = %726, %724
  %729 = phi <1 x float> [ %727, %726 ], [ zeroinitializer, %724 ]
  br i1 %692, label %730, label %732

730:                                              ; preds = %728
  %731 = load <1 x float>, ptr addrspace(1) %700, align 4
  br label %732

732:                                              ; preds = %730, %728
  %733 = phi <1 x float> [ %731, %730 ], [ zeroinitializer, %728 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %734 = load <4 x float>, ptr addrspace(3) %234, align 16
  %735 = extractelement <4 x float> %734, i64 0
  %736 = extractelement <4 x float> %734, i64 1
  %737 = extractelement <4 x float> %734, i64 2
  %738 = extractelement <4 x float> %734, i64 3
  %739 = load <4 x float>, ptr addrspace(3) %235, align 16
  %740 = extractelement <4 x float> %739, i64 0
  %741 = extractelement <4 x float> %739, i64 1
  %742 = extractelement <4 x float> %739, i64 2
  %743 = extractelement <4 x float> %739, i64 3
  %744 = load <4 x float>, ptr addrspace(3) %236, align 16
  %745 = extractelement <4 x float> %744, i64 0
  %746 = extractelement <4 x float> %744, i64 1
  %747 = extractelement <4 x float> %744, i64 2
  %748 = extractelement <4 x float> %744, i64 3
  %749 = load <4 x float>, ptr addrspace(3) %237, align 16
  %750 = extractelement <4 x float> %749, i64 0
  %751 = extractelement <4 x float> %749, i64 1
  %752 = extractelement <4 x float> %749, i64 2
  %753 = extractelement <4 x float> %749, i64 3
  %754 = load <4 x float>, ptr addrspace(3) %238, align 16
  %755 = extractelement <4 x float> %754, i64 0
  %756 = extractelement <4 x float> %754, i64 1
  %757 = extractelement <4 x float> %754, i64 2
  %758 = extractelement <4 x float> %754, i64 3
  %759 = load <4 x float>, ptr addrspace(3) %239, align 16
  %760 = extractelement <4 x float> %759, i64 0
  %761 = extractelement <4 x float> %759, i64 1
  %762 = extractelement <4 x float> %759, i64 2
  %763 = extractelement <4 x float> %759, i64 3
  %764 = load <4 x float>, ptr addrspace(3) %240, align 16
  %765 = extractelement <4 x float> %764, i64 0
  %766 = extractelement <4 x float> %764, i64 1
  %767 = extractelement <4 x float> %764, i64 2
  %768 = extractelement <4 x float> %764, i64 3
  %769 = load <4 x float>, ptr addrspace(3) %241, align 16
  %770 = extractelement <4 x float> %769, i64 0
  %771 = extractelement <4 x float> %769, i64 1
  %772 = extractelement <4 x float> %769, i64 2
  %773 = extractelement <4 x float> %769, i64 3
  %774 = load <4 x float>, ptr addrspace(3) %242, align 16
  %775 = extractelement <4 x float> %774, i64 0
  %776 = extractelement <4 x float> %774, i64 1
  %777 = extractelement <4 x float> %774, i64 2
  %778 = extractelement <4 x float> %774, i64 3
  %779 = load <4 x float>, ptr addrspace(3) %243, align 16
  %780 = extractelement <4 x float> %779, i64 0
  %781 = extractelement <4 x float> %779, i64 1
  %782 = extractelement <4 x float> %779, i64 2
  %783 = extractelement <4 x float> %779, i64 3
  %784 = load <4 x float>, ptr addrspace(3) %244, align 16
  %785 = extractelement <4 x float> %784, i64 0
  %786 = extractelement <4 x float> %784, i64 1
  %787 = extractelement <4 x float> %784, i64 2
  %788 = extractelement <4 x float> %784, i64 3
  %789 = load <4 x float>, ptr addrspace(3) %245, align 16
  %790 = extractelement <4 x float> %789, i64 0
  %791 = extractelement <4 x float> %789, i64 1
  %792 = extractelement <4 x float> %789, i64 2
  %793 = extractelement <4 x float> %789, i64 3
  %794 = load <4 x float>, ptr addrspace(3) %246, align 16
  %795 = extractelement <4 x float> %794, i64 0
  %796 = extractelement <4 x float> %794, i64 1
  %797 = extractelement <4 x float> %794, i64 2
  %798 = extractelement <4 x float> %794, i64 3
  %799 = load <4 x float>, ptr addrspace(3) %247, align 16
  %800 = extractelement <4 x float> %799, i64 0
  %801 = extractelement <4 x float> %799, i64 1
  %802 = extractelement <4 x float> %799, i64 2
  %803 = extractelement <4 x float> %799, i64 3
  %804 = load <4 x float>, ptr addrspace(3) %248, align 16
  %805 = extractelement <4 x float> %804, i64 0
  %806 = extractelement <4 x float> %804, i64 1
  %807 = extractelement <4 x float> %804, i64 2
  %808 = extractelement <4 x float> %804, i64 3
  %809 = load <4 x float>, ptr addrspace(3) %249, align 16
  %810 = extractelement <4 x float> %809, i64 0
  %811 = extractelement <4 x float> %809, i64 1
  %812 = extractelement <4 x float> %809, i64 2
  %813 = extractelement <4 x float> %809, i64 3
  %814 = icmp slt i32 %675, %5
  %815 = icmp slt i32 %676, %5
  %816 = icmp slt i32 %677, %5
  %817 = icmp slt i32 %678, %5
  %818 = icmp slt i32 %679, %5
  %819 = icmp slt i32 %680, %5
  %820 = icmp slt i32 %681, %5
  %821 = icmp slt i32 %682, %5
  %822 = and i1 %66, %814
  %823 = and i1 %66, %815
  %824 = and i1 %66, %816
  %825 = and i1 %66, %817
  %826 = and i1 %66, %818
  %827 = and i1 %66, %819
  %828 = and i1 %66, %820
  %829 = and i1 %66, %821
  %830 = mul i32 %676, %4
  %831 = mul i32 %677, %4
  %832 = mul i32 %678, %4
  %833 = mul i32 %679, %4
  %834 = mul i32 %680, %4
  %835 = mul i32 %681, %4
  %836 = mul i32 %682, %4
  %837 = sext i32 %830 to i64
  %838 = sext i32 %831 to i64
  %839 = sext i32 %832 to i64
  %840 = sext i32 %833 to i64
  %841 = sext i32 %834 to i64
  %842 = sext i32 %835 to i64
  %843 = sext i32 %836 to i64
  %gep = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %837
  %gep3 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %838
  %gep5 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %839
  %gep7 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %840
  %gep9 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %841
  %gep11 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %842
  %gep13 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %843
  br i1 %822, label %844, label %848

844:                                              ; preds = %732
  %845 = mul i32 %675, %4
  %846 = sext i32 %845 to i64
  %gep15 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %846
  %847 = load <1 x float>, ptr addrspace(1) %gep15, align 4
  br label %848

848:                                              ; preds = %844, %732
  %849 = phi <1 x float> [ %847, %844 ], [ zeroinitializer, %732 ]
  br i1 %823, label %850, label %852

850:                                              ; preds = %848
  %851 = load <1 x float>, ptr addrspace(1) %gep, align 4
  br label %852

852:                                              ; preds = %850, %848
  %853 = phi <1 x float> [ %851, %850 ], [ zeroinitializer, %848 ]
  br i1 %824, label %854, label %856

854:                                              ; preds = %852
  %855 = load <1 x float>, ptr addrspace(1) %gep3, align 4
  br label %856

856:                                              ; preds = %854, %852
  %857 = phi <1 x float> [ %855, %854 ], [ zeroinitializer, %852 ]
  br i1 %825, label %858, label %860

858:                                              ; preds = %856
  %859 = load <1 x float>, ptr addrspace(1) %gep5, align 4
  br label %860

860:                                              ; preds = %858, %856
  %861 = phi <1 x float> [ %859, %858 ], [ zeroinitializer, %856 ]
  br i1 %826, label %862, label %864

862:                                              ; preds = %860
  %863 = load <1 x float>, ptr addrspace(1) %gep7, align 4
  br label %864

864:                                              ; preds = %862, %860
  %865 = phi <1 x float> [ %863, %862 ], [ zeroinitializer, %860 ]
  br i1 %827, label %866, label %868

866:                                              ; preds = %864
  %867 = load <1 x float>, ptr addrspace(1) %gep9, align 4
  br label %868

868:                                              ; preds = %866, %864
  %869 = phi <1 x float> [ %867, %866 ], [ zeroinitializer, %864 ]
  br i1 %828, label %870, label %872

870:                                              ; preds = %868
  %871 = load <1 x float>, ptr addrspace(1) %gep11, align 4
  br label %872

872:                                              ; preds = %870, %868
  %873 = phi <1 x float> [ %871, %870 ], [ zeroinitializer, %868 ]
  br i1 %829, label %874, label %876

874:                                              ; preds = %872
  %875 = load <1 x float>, ptr addrspace(1) %gep13, align 4
  br label %876

876:                                              ; preds = %874, %872
  %877 = phi <1 x float> [ %875, %874 ], [ zeroinitializer, %872 ]
  %878 = load <2 x float>, ptr addrspace(3) %648, align 8
  %879 = extractelement <2 x float> %878, i64 0
  %880 = extractelement <2 x float> %878, i64 1
  %881 = load <2 x float>, ptr addrspace(3) %649, align 8
  %882 = extractelement <2 x float> %881, i64 0
  %883 = extractelement <2 x float> %881, i64 1
  %884 = load <2 x float>, ptr addrspace(3) %650, align 8
  %885 = extractelement <2 x float> %884, i64 0
  %886 = extractelement <2 x float> %884, i64 1
  %887 = load <2 x float>, ptr addrspace(3) %651, align 8
  %888 = extractelement <2 x float> %887, i64 0
  %889 = extractelement <2 x float> %887, i64 1
  %890 = load <2 x float>, ptr addrspace(3) %652, align 8
  %891 = extractelement <2 x float> %890, i64 0
  %892 = extractelement <2 x float> %890, i64 1
  %893 = load <2 x float>, ptr addrspace(3) %653, align 8
  %894 = extractelement <2 x float> %893, i64 0
  %895 = extractelement <2 x float> %893, i64 1
  %896 = load <2 x float>, ptr addrspace(3) %654, align 8
  %897 = extractelement <2 x float> %896, i64 0
  %898 = extractelement <2 x float> %896, i64 1
  %899 = load <2 x float>, ptr addrspace(3) %655, align 8
  %900 = extractelement <2 x float> %899, i64 0
  %901 = extractelement <2 x float> %899, i64 1
  %902 = load <2 x float>, ptr addrspace(3) %656, align 8
  %903 = extractelement <2 x float> %902, i64 0
  %904 = extractelement <2 x float> %902, i64 1
  %905 = load <2 x float>, ptr addrspace(3) %657, align 8
  %906 = extractelement <2 x float> %905, i64 0
  %907 = extractelement <2 x float> %905, i64 1
  %908 = load <2 x float>, ptr addrspace(3) %658, align 8
  %909 = extractelement <2 x float> %908, i64 0
  %910 = extractelement <2 x float> %908, i64 1
  %911 = load <2 x float>, ptr addrspace(3) %659, align 8
  %912 = extractelement <2 x float> %911, i64 0
  %913 = extractelement <2 x float> %911, i64 1
  %914 = load <2 x float>, ptr addrspace(3) %660, align 8
  %915 = extractelement <2 x float> %914, i64 0
  %916 = extractelement <2 x float> %914, i64 1
  %917 = load <2 x float>, ptr addrspace(3) %661, align 8
  %918 = extractelement <2 x float> %917, i64 0
  %919 = extractelement <2 x float> %917, i64 1
  %920 = load <2 x float>, ptr addrspace(3) %662, align 8
  %921 = extractelement <2 x float> %920, i64 0
  %922 = extractelement <2 x float> %920, i64 1
  %923 = load <2 x float>, ptr addrspace(3) %663, align 8
  %924 = extractelement <2 x float> %923, i64 0
  %925 = extractelement <2 x float> %923, i64 1
  %926 = tail call float @llvm.fmuladd.f32(float %735, float %879, float %665)
  %927 = tail call float @llvm.fmuladd.f32(float %736, float %882, float %926)
  %928 = tail call float @llvm.fmuladd.f32(float %737, float %885, float %927)
  %929 = tail call float @llvm.fmuladd.f32(float %738, float %888, float %928)
  %930 = tail call float @llvm.fmuladd.f32(float %740, float %891, float %929)
  %931 = tail call float @llvm.fmuladd.f32(float %741, float %894, float %930)
  %932 = tail call float @llvm.fmuladd.f32(float %742, float %897, float %931)
  %933 = tail call float @llvm.fmuladd.f32(float %743, float %900, float %932)
  %934 = tail call float @llvm.fmuladd.f32(float %745, float %903, float %933)
  %935 = tail call float @llvm.fmuladd.f32(float %746, float %906, float %934)
  %936 = tail call float @llvm.fmuladd.f32(float %747, float %909, float %935)
  %937 = tail call float @llvm.fmuladd.f32(float %748, float %912, float %936)
  %938 = tail call float @llvm.fmuladd.f32(float %750, float %915, float %937)
  %939 = tail call float @llvm.fmuladd.f32(float %751, float %918, float %938)
  %940 = tail call float @llvm.fmuladd.f32(float %752, float %921, float %939)
  %941 = tail call float @llvm.fmuladd.f32(float %753, float %924, float %940)
  %942 = tail call float @llvm.fmuladd.f32(float %735, float %880, float %666)
  %943 = tail call float @llvm.fmuladd.f32(float %736, float %883, float %942)
  %944 = tail call float @llvm.fmuladd.f32(float %737, float %886, float %943)
  %945 = tail call float @llvm.fmuladd.f32(float %738, float %889, float %944)
  %946 = tail call float @llvm.fmuladd.f32(float %740, float %892, float %945)
  %947 = tail call float @llvm.fmuladd.f32(float %741, float %895, float %946)
  %948 = tail call float @llvm.fmuladd.f32(float %742, float %898, float %947)
  %949 = tail call float @llvm.fmuladd.f32(float %743, float %901, float %948)
  %950 = tail call float @llvm.fmuladd.f32(float %745, float %904, float %949)
  %951 = tail call float @llvm.fmuladd.f32(float %746, float %907, float %950)
  %952 = tail call float @llvm.fmuladd.f32(float %747, float %910, float %951)
  %953 = tail call float @llvm.fmuladd.f32(float %748, float %913, float %952)
  %954 = tail call float @llvm.fmuladd.f32(float %750, float %916, float %953)
  %955 = tail call float @llvm.fmuladd.f32(float %751, float %919, float %954)
  %956 = tail call float @llvm.fmuladd.f32(float %752, float %922, float %955)
  %957 = tail call float @llvm.fmuladd.f32(float %753, float %925, float %956)
  %958 = tail call float @llvm.fmuladd.f32(float %755, float %879, float %667)
  %959 = tail call float @llvm.fmuladd.f32(float %756, float %882, float %958)
  %960 = tail call float @llvm.fmuladd.f32(float %757, float %885, float %959)
  %961 = tail call float @llvm.fmuladd.f32(float %758, float %888, float %960)
  %962 = tail call float @llvm.fmuladd.f32(float %760, float %891, float %961)
  %963 = tail call float @llvm.fmuladd.f32(float %761, float %894, float %962)
  %964 = tail call float @llvm.fmuladd.f32(float %762, float %897, float %963)
  %965 = tail call float @llvm.fmuladd.f32(float %763, float %900, float %964)
  %966 = tail call float @llvm.fmuladd.f32(float %765, float %903, float %965)
  %967 = tail call float @llvm.fmuladd.f32(float %766, float %906, float %966)
  %968 = tail call float @llvm.fmuladd.f32(float %767, float %909, float %967)
  %969 = tail call float @llvm.fmuladd.f32(float %768, float %912, float %968)
  %970 = tail call float @llvm.fmuladd.f32(float %770, float %915, float %969)
  %971 = tail call float @llvm.fmuladd.f32(float %771, float %918, float %970)
  %972 = tail call float @llvm.fmuladd.f32(float %772, float %921, float %971)
  %973 = tail call float @llvm.fmuladd.f32(float %773, float %924, float %972)
  %974 = tail call float @llvm.fmuladd.f32(float %755, float %880, float %668)
  %975 = tail call float @llvm.fmuladd.f32(float %756, float %883, float %974)
  %976 = tail call float @llvm.fmuladd.f32(float %757, float %886, float %975)
  %977 = tail call float @llvm.fmuladd.f32(float %758, float %889, float %976)
  %978 = tail call float @llvm.fmuladd.f32(float %760, float %892, float %977)
  %979 = tail call float @llvm.fmuladd.f32(float %761, float %895, float %978)
  %980 = tail call float @llvm.fmuladd.f32(float %762, float %898, float %979)
  %981 = tail call float @llvm.fmuladd.f32(float %763, float %901, float %980)
  %982 = tail call float @llvm.fmuladd.f32(float %765, float %904, float %981)
  %983 = tail call float @llvm.fmuladd.f32(float %766, float %907, float %982)
  %984 = tail call float @llvm.fmuladd.f32(float %767, float %910, float %983)
  %985 = tail call float @llvm.fmuladd.f32(float %768, float %913, float %984)
  %986 = tail call float @llvm.fmuladd.f32(float %770, float %916, float %985)
  %987 = tail call float @llvm.fmuladd.f32(float %771, float %919, float %986)
  %988 = tail call float @llvm.fmuladd.f32(float %772, float %922, float %987)
  %989 = tail call float @llvm.fmuladd.f32(float %773, float %925, float %988)
  %990 = tail call float @llvm.fmuladd.f32(float %775, float %879, float %669)
  %991 = tail call float @llvm.fmuladd.f32(float %776, float %882, float %990)
  %992 = tail call float @llvm.fmuladd.f32(float %777, float %885, float %991)
  %993 = tail call float @llvm.fmuladd.f32(float %778, float %888, float %992)
  %994 = tail call float @llvm.fmuladd.f32(float %780, float %891, float %993)
  %995 = tail call float @llvm.fmuladd.f32(float %781, float %894, float %994)
  %996 = tail call float @llvm.fmuladd.f32(float %782, float %897, float %995)
  %997 = tail call float @llvm.fmuladd.f32(float %783, float %900, float %996)
  %998 = tail call float @llvm.fmuladd.f32(float %785, float %903, float %997)
  %999 = tail call float @llvm.fmuladd.f32(float %786, float %906, float %998)
  %1000 = tail call float @llvm.fmuladd.f32(float %787, float %909, float %999)
  %1001 = tail call float @llvm.fmuladd.f32(float %788, float %912, float %1000)
  %1002 = tail call float @llvm.fmuladd.f32(float %790, float %915, float %1001)
  %1003 = tail call float @llvm.fmuladd.f32(float %791, float %918, float %1002)
  %1004 = tail call float @llvm.fmuladd.f32(float %792, float %921, float %1003)
  %1005 = tail call float @llvm.fmuladd.f32(float %793, float %924, float %1004)
  %1006 = tail call float @llvm.fmuladd.f32(float %775, float %880, float %670)
  %1007 = tail call float @llvm.fmuladd.f32(float %776, float %883, float %1006)
  %1008 = tail call float @llvm.fmuladd.f32(float %777, float %886, float %1007)
  %1009 = tail call float @llvm.fmuladd.f32(float %778, float %889, float %1008)
  %1010 = tail call float @llvm.fmuladd.f32(float %780, float %892, float %1009)
  %1011 = tail call float @llvm.fmuladd.f32(float %781, float %895, float %1010)
  %1012 = tail call float @llvm.fmuladd.f32(float %782, float %898, float %1011)
  %1013 = tail call float @llvm.fmuladd.f32(float %783, float %901, float %1012)
  %1014 = tail call float @llvm.fmuladd.f32(float %785, float %904, float %1013)
  %1015 = tail call float @llvm.fmuladd.f32(float %786, float %907, float %1014)
  %1016 = tail call float @llvm.fmuladd.f32(float %787, float %910, float %1015)
  %1017 = tail call float @llvm.fmuladd.f32(float %788, float %913, float %1016)
  %1018 = tail call float @llvm.fmuladd.f32(float %790, float %916, float %1017)
  %1019 = tail call float @llvm.fmuladd.f32(float %791, float %919, float %1018)
  %1020 = tail call float @llvm.fmuladd.f32(float %792, float %922, float %1019)
  %1021 = tail call float @llvm.fmuladd.f32(float %793, float %925, float %1020)
  %1022 = tail call float @llvm.fmuladd.f32(float %795, float %879, float %671)
  %1023 = tail call float @llvm.fmuladd.f32(float %796, float %882, float %1022)
  %1024 = tail call float @llvm.fmuladd.f32(float %797, float %885, float %1023)
  %1025 = tail call float @llvm.fmuladd.f32(float %798, float %888, float %1024)
  %1026 = tail call float @llvm.fmuladd.f32(float %800, float %891, float %1025)
  %1027 = tail call float @llvm.fmuladd.f32(float %801, float %894, float %1026)
  %1028 = tail call float @llvm.fmuladd.f32(float %802, float %897, float %1027)
  %1029 = tail call float @llvm.fmuladd.f32(float %803, float %900, float %1028)
  %1030 = tail call float @llvm.fmuladd.f32(float %805, float %903, float %1029)
  %1031 = tail call float @llvm.fmuladd.f32(float %806, float %906, float %1030)
  %1032 = tail call float @llvm.fmuladd.f32(float %807, float %909, float %1031)
  %1033 = tail call float @llvm.fmuladd.f32(float %808, float %912, float %1032)
  %1034 = tail call float @llvm.fmuladd.f32(float %810, float %915, float %1033)
  %1035 = tail call float @llvm.fmuladd.f32(float %811, float %918, float %1034)
  %1036 = tail call float @llvm.fmuladd.f32(float %812, float %921, float %1035)
  %1037 = tail call float @llvm.fmuladd.f32(float %813, float %924, float %1036)
  %1038 = tail call float @llvm.fmuladd.f32(float %795, float %880, float %672)
  %1039 = tail call float @llvm.fmuladd.f32(float %796, float %883, float %1038)
  %1040 = tail call float @llvm.fmuladd.f32(float %797, float %886, float %1039)
  %1041 = tail call float @llvm.fmuladd.f32(float %798, float %889, float %1040)
  %1042 = tail call float @llvm.fmuladd.f32(float %800, float %892, float %1041)
  %1043 = tail call float @llvm.fmuladd.f32(float %801, float %895, float %1042)
  %1044 = tail call float @llvm.fmuladd.f32(float %802, float %898, float %1043)
  %1045 = tail call float @llvm.fmuladd.f32(float %803, float %901, float %1044)
  %1046 = tail call float @llvm.fmuladd.f32(float %805, float %904, float %1045)
  %1047 = tail call float @llvm.fmuladd.f32(float %806, float %907, float %1046)
  %1048 = tail call float @llvm.fmuladd.f32(float %807, float %910, float %1047)
  %1049 = tail call float @llvm.fmuladd.f32(float %808, float %913, float %1048)
  %1050 = tail call float @llvm.fmuladd.f32(float %810, float %916, float %1049)
  %1051 = tail call float @llvm.fmuladd.f32(float %811, float %919, float %1050)
  %1052 = tail call float @llvm.fmuladd.f32(float %812, float %922, float %1051)
  %1053 = tail call float @llvm.fmuladd.f32(float %813, float %925, float %1052)
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  store <1 x float> %705, ptr addrspace(3) %207, align 4
  store <1 x float> %709, ptr addrspace(3) %209, align 4
  store <1 x float> %713, ptr addrspace(3) %211, align 4
  store <1 x float> %717, ptr addrspace(3) %213, align 4
  store <1 x float> %721, ptr addrspace(3) %215, align 4
  store <1 x float> %725, ptr addrspace(3) %217, align 4
  store <1 x float> %729, ptr addrspace(3) %219, align 4
  store <1 x float> %733, ptr addrspace(3) %221, align 4
  store <1 x float> %849, ptr addrspace(3) %222, align 4
  store <1 x float> %853, ptr addrspace(3) %223, align 4
  store <1 x float> %857, ptr addrspace(3) %224, align 4
  store <1 x float> %861, ptr addrspace(3) %225, align 4
  store <1 x float> %865, ptr addrspace(3) %226, align 4
  store <1 x float> %869, ptr addrspace(3) %227, align 4
  store <1 x float> %873, ptr addrspace(3) %228, align 4
  store <1 x float> %877, ptr addrspace(3) %229, align 4
  %1054 = icmp slt i32 %674, %230
  br i1 %1054, label %664, label %._crit_edge, !llvm.loop !2

._crit_edge:                                      ; preds = %876, %453, %204
  %1055 = phi float [ 0.000000e+00, %204 ], [ %534, %453 ], [ %941, %876 ]
  %1056 = phi float [ 0.000000e+00, %204 ], [ %550, %453 ], [ %957, %876 ]
  %1057 = phi float [ 0.000000e+00, %204 ], [ %566, %453 ], [ %973, %876 ]
  %1058 = phi float [ 0.000000e+00, %204 ], [ %582, %453 ], [ %989, %876 ]
  %1059 = phi float [ 0.000000e+00, %204 ], [ %598, %453 ], [ %1005, %876 ]
  %1060 = phi float [ 0.000000e+00, %204 ], [ %614, %453 ], [ %1021, %876 ]
  %1061 = phi float [ 0.000000e+00, %204 ], [ %630, %453 ], [ %1037, %876 ]
  %1062 = phi float [ 0.000000e+00, %204 ], [ %646, %453 ], [ %1053, %876 ]
  %1063 = add i32 %5, 15
  %1064 = icmp sgt i32 %1063, 15
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %1064, label %1065, label %._crit_edge._crit_edge

._crit_edge._crit_edge:                           ; preds = %._crit_edge
  %.pre33 = shl nuw nsw i32 %11, 4
  br label %1358

1065:                                             ; preds = %._crit_edge
  %1066 = shl nuw nsw i32 %11, 3
  %1067 = and i32 %1066, 56
  %1068 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %1067
  %1069 = getelementptr inbounds nuw i8, ptr addrspace(3) %1068, i32 960
  %1070 = load <2 x float>, ptr addrspace(3) %1069, align 8
  %1071 = extractelement <2 x float> %1070, i64 1
  %1072 = extractelement <2 x float> %1070, i64 0
  %1073 = getelementptr inbounds nuw i8, ptr addrspace(3) %1068, i32 896
  %1074 = load <2 x float>, ptr addrspace(3) %1073, align 8
  %1075 = extractelement <2 x float> %1074, i64 1
  %1076 = extractelement <2 x float> %1074, i64 0
  %1077 = getelementptr inbounds nuw i8, ptr addrspace(3) %1068, i32 832
  %1078 = load <2 x float>, ptr addrspace(3) %1077, align 8
  %1079 = extractelement <2 x float> %1078, i64 1
  %1080 = extractelement <2 x float> %1078, i64 0
  %1081 = getelementptr inbounds nuw i8, ptr addrspace(3) %1068, i32 768
  %1082 = load <2 x float>, ptr addrspace(3) %1081, align 8
  %1083 = extractelement <2 x float> %1082, i64 1
  %1084 = extractelement <2 x float> %1082, i64 0
  %1085 = getelementptr inbounds nuw i8, ptr addrspace(3) %1068, i32 704
  %1086 = load <2 x float>, ptr addrspace(3) %1085, align 8
  %1087 = extractelement <2 x float> %1086, i64 1
  %1088 = extractelement <2 x float> %1086, i64 0
  %1089 = getelementptr inbounds nuw i8, ptr addrspace(3) %1068, i32 640
  %1090 = load <2 x float>, ptr addrspace(3) %1089, align 8
  %1091 = extractelement <2 x float> %1090, i64 1
  %1092 = extractelement <2 x float> %1090, i64 0
  %1093 = getelementptr inbounds nuw i8, ptr addrspace(3) %1068, i32 576
  %1094 = load <2 x float>, ptr addrspace(3) %1093, align 8
  %1095 = extractelement <2 x float> %1094, i64 1
  %1096 = extractelement <2 x float> %1094, i64 0
  %1097 = getelementptr inbounds nuw i8, ptr addrspace(3) %1068, i32 512
  %1098 = load <2 x float>, ptr addrspace(3) %1097, align 8
  %1099 = extractelement <2 x float> %1098, i64 1
  %1100 = extractelement <2 x float> %1098, i64 0
  %1101 = getelementptr inbounds nuw i8, ptr addrspace(3) %1068, i32 448
  %1102 = load <2 x float>, ptr addrspace(3) %1101, align 8
  %1103 = extractelement <2 x float> %1102, i64 1
  %1104 = extractelement <2 x float> %1102, i64 0
  %1105 = getelementptr inbounds nuw i8, ptr addrspace(3) %1068, i32 384
  %1106 = load <2 x float>, ptr addrspace(3) %1105, align 8
  %1107 = extractelement <2 x float> %1106, i64 1
  %1108 = extractelement <2 x float> %1106, i64 0
  %1109 = getelementptr inbounds nuw i8, ptr addrspace(3) %1068, i32 320
  %1110 = load <2 x float>, ptr addrspace(3) %1109, align 8
  %1111 = extractelement <2 x float> %1110, i64 1
  %1112 = extractelement <2 x float> %1110, i64 0
  %1113 = getelementptr inbounds nuw i8, ptr addrspace(3) %1068, i32 256
  %1114 = load <2 x float>, ptr addrspace(3) %1113, align 8
  %1115 = extractelement <2 x float> %1114, i64 1
  %1116 = extractelement <2 x float> %1114, i64 0
  %1117 = getelementptr inbounds nuw i8, ptr addrspace(3) %1068, i32 192
  %1118 = load <2 x float>, ptr addrspace(3) %1117, align 8
  %1119 = extractelement <2 x float> %1118, i64 1
  %1120 = extractelement <2 x float> %1118, i64 0
  %1121 = getelementptr inbounds nuw i8, ptr addrspace(3) %1068, i32 128
  %1122 = load <2 x float>, ptr addrspace(3) %1121, align 8
  %1123 = extractelement <2 x float> %1122, i64 1
  %1124 = extractelement <2 x float> %1122, i64 0
  %1125 = getelementptr inbounds nuw i8, ptr addrspace(3) %1068, i32 64
  %1126 = load <2 x float>, ptr addrspace(3) %1125, align 8
  %1127 = extractelement <2 x float> %1126, i64 1
  %1128 = extractelement <2 x float> %1126, i64 0
  %1129 = load <2 x float>, ptr addrspace(3) %1068, align 8
  %1130 = extractelement <2 x float> %1129, i64 1
  %1131 = extractelement <2 x float> %1129, i64 0
  %1132 = shl nuw nsw i32 %11, 4
  %1133 = and i32 %1132, 384
  %1134 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %1133
  %1135 = getelementptr inbounds nuw i8, ptr addrspace(3) %1134, i32 624
  %1136 = load <4 x float>, ptr addrspace(3) %1135, align 16
  %1137 = extractelement <4 x float> %1136, i64 3
  %1138 = extractelement <4 x float> %1136, i64 2
  %1139 = extractelement <4 x float> %1136, i64 1
  %1140 = extractelement <4 x float> %1136, i64 0
  %1141 = getelementptr inbounds nuw i8, ptr addrspace(3) %1134, i32 608
  %1142 = load <4 x float>, ptr addrspace(3) %1141, align 16
  %1143 = extractelement <4 x float> %1142, i64 3
  %1144 = extractelement <4 x float> %1142, i64 2
  %1145 = extractelement <4 x float> %1142, i64 1
  %1146 = extractelement <4 x float> %1142, i64 0
  %1147 = getelementptr inbounds nuw i8, ptr addrspace(3) %1134, i32 592
  %1148 = load <4 x float>, ptr addrspace(3) %1147, align 16
  %1149 = extractelement <4 x float> %1148, i64 3
  %1150 = extractelement <4 x float> %1148, i64 2
  %1151 = extractelement <4 x float> %1148, i64 1
  %1152 = extractelement <4 x float> %1148, i64 0
  %1153 = getelementptr inbounds nuw i8, ptr addrspace(3) %1134, i32 576
  %1154 = load <4 x float>, ptr addrspace(3) %1153, align 16
  %1155 = extractelement <4 x float> %1154, i64 3
  %1156 = extractelement <4 x float> %1154, i64 2
  %1157 = extractelement <4 x float> %1154, i64 1
  %1158 = extractelement <4 x float> %1154, i64 0
  %1159 = getelementptr inbounds nuw i8, ptr addrspace(3) %1134, i32 560
  %1160 = load <4 x float>, ptr addrspace(3) %1159, align 16
  %1161 = extractelement <4 x float> %1160, i64 3
  %1162 = extractelement <4 x float> %1160, i64 2
  %1163 = extractelement <4 x float> %1160, i64 1
  %1164 = extractelement <4 x float> %1160, i64 0
  %1165 = getelementptr inbounds nuw i8, ptr addrspace(3) %1134, i32 544
  %1166 = load <4 x float>, ptr addrspace(3) %1165, align 16
  %1167 = extractelement <4 x float> %1166, i64 3
  %1168 = extractelement <4 x float> %1166, i64 2
  %1169 = extractelement <4 x float> %1166, i64 1
  %1170 = extractelement <4 x float> %1166, i64 0
  %1171 = getelementptr inbounds nuw i8, ptr addrspace(3) %1134, i32 528
  %1172 = load <4 x float>, ptr addrspace(3) %1171, align 16
  %1173 = extractelement <4 x float> %1172, i64 3
  %1174 = extractelement <4 x float> %1172, i64 2
  %1175 = extractelement <4 x float> %1172, i64 1
  %1176 = extractelement <4 x float> %1172, i64 0
  %1177 = getelementptr inbounds nuw i8, ptr addrspace(3) %1134, i32 512
  %1178 = load <4 x float>, ptr addrspace(3) %1177, align 16
  %1179 = extractelement <4 x float> %1178, i64 3
  %1180 = extractelement <4 x float> %1178, i64 2
  %1181 = extractelement <4 x float> %1178, i64 1
  %1182 = extractelement <4 x float> %1178, i64 0
  %1183 = getelementptr inbounds nuw i8, ptr addrspace(3) %1134, i32 112
  %1184 = load <4 x float>, ptr addrspace(3) %1183, align 16
  %1185 = extractelement <4 x float> %1184, i64 3
  %1186 = extractelement <4 x float> %1184, i64 2
  %1187 = extractelement <4 x float> %1184, i64 1
  %1188 = extractelement <4 x float> %1184, i64 0
  %1189 = getelementptr inbounds nuw i8, ptr addrspace(3) %1134, i32 96
  %1190 = load <4 x float>, ptr addrspace(3) %1189, align 16
  %1191 = extractelement <4 x float> %1190, i64 3
  %1192 = extractelement <4 x float> %1190, i64 2
  %1193 = extractelement <4 x float> %1190, i64 1
  %1194 = extractelement <4 x float> %1190, i64 0
  %1195 = getelementptr inbounds nuw i8, ptr addrspace(3) %1134, i32 80
  %1196 = load <4 x float>, ptr addrspace(3) %1195, align 16
  %1197 = extractelement <4 x float> %1196, i64 3
  %1198 = extractelement <4 x float> %1196, i64 2
  %1199 = extractelement <4 x float> %1196, i64 1
  %1200 = extractelement <4 x float> %1196, i64 0
  %1201 = getelementptr inbounds nuw i8, ptr addrspace(3) %1134, i32 64
  %1202 = load <4 x float>, ptr addrspace(3) %1201, align 16
  %1203 = extractelement <4 x float> %1202, i64 3
  %1204 = extractelement <4 x float> %1202, i64 2
  %1205 = extractelement <4 x float> %1202, i64 1
  %1206 = extractelement <4 x float> %1202, i64 0
  %1207 = getelementptr inbounds nuw i8, ptr addrspace(3) %1134, i32 48
  %1208 = load <4 x float>, ptr addrspace(3) %1207, align 16
  %1209 = extractelement <4 x float> %1208, i64 3
  %1210 = extractelement <4 x float> %1208, i64 2
  %1211 = extractelement <4 x float> %1208, i64 1
  %1212 = extractelement <4 x float> %1208, i64 0
  %1213 = getelementptr inbounds nuw i8, ptr addrspace(3) %1134, i32 32
  %1214 = load <4 x float>, ptr addrspace(3) %1213, align 16
  %1215 = extractelement <4 x float> %1214, i64 3
  %1216 = extractelement <4 x float> %1214, i64 2
  %1217 = extractelement <4 x float> %1214, i64 1
  %1218 = extractelement <4 x float> %1214, i64 0
  %1219 = getelementptr inbounds nuw i8, ptr addrspace(3) %1134, i32 16
  %1220 = load <4 x float>, ptr addrspace(3) %1219, align 16
  %1221 = extractelement <4 x float> %1220, i64 3
  %1222 = extractelement <4 x float> %1220, i64 2
  %1223 = extractelement <4 x float> %1220, i64 1
  %1224 = extractelement <4 x float> %1220, i64 0
  %1225 = load <4 x float>, ptr addrspace(3) %1134, align 16
  %1226 = extractelement <4 x float> %1225, i64 3
  %1227 = extractelement <4 x float> %1225, i64 2
  %1228 = extractelement <4 x float> %1225, i64 1
  %1229 = extractelement <4 x float> %1225, i64 0
  %1230 = tail call float @llvm.fmuladd.f32(float %1229, float %1131, float %1055)
  %1231 = tail call float @llvm.fmuladd.f32(float %1228, float %1128, float %1230)
  %1232 = tail call float @llvm.fmuladd.f32(float %1227, float %1124, float %1231)
  %1233 = tail call float @llvm.fmuladd.f32(float %1226, float %1120, float %1232)
  %1234 = tail call float @llvm.fmuladd.f32(float %1224, float %1116, float %1233)
  %1235 = tail call float @llvm.fmuladd.f32(float %1223, float %1112, float %1234)
  %1236 = tail call float @llvm.fmuladd.f32(float %1222, float %1108, float %1235)
  %1237 = tail call float @llvm.fmuladd.f32(float %1221, float %1104, float %1236)
  %1238 = tail call float @llvm.fmuladd.f32(float %1218, float %1100, float %1237)
  %1239 = tail call float @llvm.fmuladd.f32(float %1217, float %1096, float %1238)
  %1240 = tail call float @llvm.fmuladd.f32(float %1216, float %1092, float %1239)
  %1241 = tail call float @llvm.fmuladd.f32(float %1215, float %1088, float %1240)
  %1242 = tail call float @llvm.fmuladd.f32(float %1212, float %1084, float %1241)
  %1243 = tail call float @llvm.fmuladd.f32(float %1211, float %1080, float %1242)
  %1244 = tail call float @llvm.fmuladd.f32(float %1210, float %1076, float %1243)
  %1245 = tail call float @llvm.fmuladd.f32(float %1209, float %1072, float %1244)
  %1246 = tail call float @llvm.fmuladd.f32(float %1229, float %1130, float %1056)
  %1247 = tail call float @llvm.fmuladd.f32(float %1228, float %1127, float %1246)
  %1248 = tail call float @llvm.fmuladd.f32(float %1227, float %1123, float %1247)
  %1249 = tail call float @llvm.fmuladd.f32(float %1226, float %1119, float %1248)
  %1250 = tail call float @llvm.fmuladd.f32(float %1224, float %1115, float %1249)
  %1251 = tail call float @llvm.fmuladd.f32(float %1223, float %1111, float %1250)
  %1252 = tail call float @llvm.fmuladd.f32(float %1222, float %1107, float %1251)
  %1253 = tail call float @llvm.fmuladd.f32(float %1221, float %1103, float %1252)
  %1254 = tail call float @llvm.fmuladd.f32(float %1218, float %1099, float %1253)
  %1255 = tail call float @llvm.fmuladd.f32(float %1217, float %1095, float %1254)
  %1256 = tail call float @llvm.fmuladd.f32(float %1216, float %1091, float %1255)
  %1257 = tail call float @llvm.fmuladd.f32(float %1215, float %1087, float %1256)
  %1258 = tail call float @llvm.fmuladd.f32(float %1212, float %1083, float %1257)
  %1259 = tail call float @llvm.fmuladd.f32(float %1211, float %1079, float %1258)
  %1260 = tail call float @llvm.fmuladd.f32(float %1210, float %1075, float %1259)
  %1261 = tail call float @llvm.fmuladd.f32(float %1209, float %1071, float %1260)
  %1262 = tail call float @llvm.fmuladd.f32(float %1206, float %1131, float %1057)
  %1263 = tail call float @llvm.fmuladd.f32(float %1205, float %1128, float %1262)
  %1264 = tail call float @llvm.fmuladd.f32(float %1204, float %1124, float %1263)
  %1265 = tail call float @llvm.fmuladd.f32(float %1203, float %1120, float %1264)
  %1266 = tail call float @llvm.fmuladd.f32(float %1200, float %1116, float %1265)
  %1267 = tail call float @llvm.fmuladd.f32(float %1199, float %1112, float %1266)
  %1268 = tail call float @llvm.fmuladd.f32(float %1198, float %1108, float %1267)
  %1269 = tail call float @llvm.fmuladd.f32(float %1197, float %1104, float %1268)
  %1270 = tail call float @llvm.fmuladd.f32(float %1194, float %1100, float %1269)
  %1271 = tail call float @llvm.fmuladd.f32(float %1193, float %1096, float %1270)
  %1272 = tail call float @llvm.fmuladd.f32(float %1192, float %1092, float %1271)
  %1273 = tail call float @llvm.fmuladd.f32(float %1191, float %1088, float %1272)
  %1274 = tail call float @llvm.fmuladd.f32(float %1188, float %1084, float %1273)
  %1275 = tail call float @llvm.fmuladd.f32(float %1187, float %1080, float %1274)
  %1276 = tail call float @llvm.fmuladd.f32(float %1186, float %1076, float %1275)
  %1277 = tail call float @llvm.fmuladd.f32(float %1185, float %1072, float %1276)
  %1278 = tail call float @llvm.fmuladd.f32(float %1206, float %1130, float %1058)
  %1279 = tail call float @llvm.fmuladd.f32(float %1205, float %1127, float %1278)
  %1280 = tail call float @llvm.fmuladd.f32(float %1204, float %1123, float %1279)
  %1281 = tail call float @llvm.fmuladd.f32(float %1203, float %1119, float %1280)
  %1282 = tail call float @llvm.fmuladd.f32(float %1200, float %1115, float %1281)
  %1283 = tail call float @llvm.fmuladd.f32(float %1199, float %1111, float %1282)
  %1284 = tail call float @llvm.fmuladd.f32(float %1198, float %1107, float %1283)
  %1285 = tail call float @llvm.fmuladd.f32(float %1197, float %1103, float %1284)
  %1286 = tail call float @llvm.fmuladd.f32(float %1194, float %1099, float %1285)
  %1287 = tail call float @llvm.fmuladd.f32(float %1193, float %1095, float %1286)
  %1288 = tail call float @llvm.fmuladd.f32(float %1192, float %1091, float %1287)
  %1289 = tail call float @llvm.fmuladd.f32(float %1191, float %1087, float %1288)
  %1290 = tail call float @llvm.fmuladd.f32(float %1188, float %1083, float %1289)
  %1291 = tail call float @llvm.fmuladd.f32(float %1187, float %1079, float %1290)
  %1292 = tail call float @llvm.fmuladd.f32(float %1186, float %1075, float %1291)
  %1293 = tail call float @llvm.fmuladd.f32(float %1185, float %1071, float %1292)
  %1294 = tail call float @llvm.fmuladd.f32(float %1182, float %1131, float %1059)
  %1295 = tail call float @llvm.fmuladd.f32(float %1181, float %1128, float %1294)
  %1296 = tail call float @llvm.fmuladd.f32(float %1180, float %1124, float %1295)
  %1297 = tail call float @llvm.fmuladd.f32(float %1179, float %1120, float %1296)
  %1298 = tail call float @llvm.fmuladd.f32(float %1176, float %1116, float %1297)
  %1299 = tail call float @llvm.fmuladd.f32(float %1175, float %1112, float %1298)
  %1300 = tail call float @llvm.fmuladd.f32(float %1174, float %1108, float %1299)
  %1301 = tail call float @llvm.fmuladd.f32(float %1173, float %1104, float %1300)
  %1302 = tail call float @llvm.fmuladd.f32(float %1170, float %1100, float %1301)
  %1303 = tail call float @llvm.fmuladd.f32(float %1169, float %1096, float %1302)
  %1304 = tail call float @llvm.fmuladd.f32(float %1168, float %1092, float %1303)
  %1305 = tail call float @llvm.fmuladd.f32(float %1167, float %1088, float %1304)
  %1306 = tail call float @llvm.fmuladd.f32(float %1164, float %1084, float %1305)
  %1307 = tail call float @llvm.fmuladd.f32(float %1163, float %1080, float %1306)
  %1308 = tail call float @llvm.fmuladd.f32(float %1162, float %1076, float %1307)
  %1309 = tail call float @llvm.fmuladd.f32(float %1161, float %1072, float %1308)
  %1310 = tail call float @llvm.fmuladd.f32(float %1182, float %1130, float %1060)
  %1311 = tail call float @llvm.fmuladd.f32(float %1181, float %1127, float %1310)
  %1312 = tail call float @llvm.fmuladd.f32(float %1180, float %1123, float %1311)
  %1313 = tail call float @llvm.fmuladd.f32(float %1179, float %1119, float %1312)
  %1314 = tail call float @llvm.fmuladd.f32(float %1176, float %1115, float %1313)
  %1315 = tail call float @llvm.fmuladd.f32(float %1175, float %1111, float %1314)
  %1316 = tail call float @llvm.fmuladd.f32(float %1174, float %1107, float %1315)
  %1317 = tail call float @llvm.fmuladd.f32(float %1173, float %1103, float %1316)
  %1318 = tail call float @llvm.fmuladd.f32(float %1170, float %1099, float %1317)
  %1319 = tail call float @llvm.fmuladd.f32(float %1169, float %1095, float %1318)
  %1320 = tail call float @llvm.fmuladd.f32(float %1168, float %1091, float %1319)
  %1321 = tail call float @llvm.fmuladd.f32(float %1167, float %1087, float %1320)
  %1322 = tail call float @llvm.fmuladd.f32(float %1164, float %1083, float %1321)
  %1323 = tail call float @llvm.fmuladd.f32(float %1163, float %1079, float %1322)
  %1324 = tail call float @llvm.fmuladd.f32(float %1162, float %1075, float %1323)
  %1325 = tail call float @llvm.fmuladd.f32(float %1161, float %1071, float %1324)
  %1326 = tail call float @llvm.fmuladd.f32(float %1158, float %1131, float %1061)
  %1327 = tail call float @llvm.fmuladd.f32(float %1157, float %1128, float %1326)
  %1328 = tail call float @llvm.fmuladd.f32(float %1156, float %1124, float %1327)
  %1329 = tail call float @llvm.fmuladd.f32(float %1155, float %1120, float %1328)
  %1330 = tail call float @llvm.fmuladd.f32(float %1152, float %1116, float %1329)
  %1331 = tail call float @llvm.fmuladd.f32(float %1151, float %1112, float %1330)
  %1332 = tail call float @llvm.fmuladd.f32(float %1150, float %1108, float %1331)
  %1333 = tail call float @llvm.fmuladd.f32(float %1149, float %1104, float %1332)
  %1334 = tail call float @llvm.fmuladd.f32(float %1146, float %1100, float %1333)
  %1335 = tail call float @llvm.fmuladd.f32(float %1145, float %1096, float %1334)
  %1336 = tail call float @llvm.fmuladd.f32(float %1144, float %1092, float %1335)
  %1337 = tail call float @llvm.fmuladd.f32(float %1143, float %1088, float %1336)
  %1338 = tail call float @llvm.fmuladd.f32(float %1140, float %1084, float %1337)
  %1339 = tail call float @llvm.fmuladd.f32(float %1139, float %1080, float %1338)
  %1340 = tail call float @llvm.fmuladd.f32(float %1138, float %1076, float %1339)
  %1341 = tail call float @llvm.fmuladd.f32(float %1137, float %1072, float %1340)
  %1342 = tail call float @llvm.fmuladd.f32(float %1158, float %1130, float %1062)
  %1343 = tail call float @llvm.fmuladd.f32(float %1157, float %1127, float %1342)
  %1344 = tail call float @llvm.fmuladd.f32(float %1156, float %1123, float %1343)
  %1345 = tail call float @llvm.fmuladd.f32(float %1155, float %1119, float %1344)
  %1346 = tail call float @llvm.fmuladd.f32(float %1152, float %1115, float %1345)
  %1347 = tail call float @llvm.fmuladd.f32(float %1151, float %1111, float %1346)
  %1348 = tail call float @llvm.fmuladd.f32(float %1150, float %1107, float %1347)
  %1349 = tail call float @llvm.fmuladd.f32(float %1149, float %1103, float %1348)
  %1350 = tail call float @llvm.fmuladd.f32(float %1146, float %1099, float %1349)
  %1351 = tail call float @llvm.fmuladd.f32(float %1145, float %1095, float %1350)
  %1352 = tail call float @llvm.fmuladd.f32(float %1144, float %1091, float %1351)
  %1353 = tail call float @llvm.fmuladd.f32(float %1143, float %1087, float %1352)
  %1354 = tail call float @llvm.fmuladd.f32(float %1140, float %1083, float %1353)
  %1355 = tail call float @llvm.fmuladd.f32(float %1139, float %1079, float %1354)
  %1356 = tail call float @llvm.fmuladd.f32(float %1138, float %1075, float %1355)
  %1357 = tail call float @llvm.fmuladd.f32(float %1137, float %1071, float %1356)
  br label %1358

1358:                                             ; preds = %._crit_edge._crit_edge, %1065
  %1359 = phi float [ %1062, %._crit_edge._crit_edge ], [ %1357, %1065 ]
  %1360 = phi float [ %1061, %._crit_edge._crit_edge ], [ %1341, %1065 ]
  %1361 = phi float [ %1060, %._crit_edge._crit_edge ], [ %1325, %1065 ]
  %1362 = phi float [ %1059, %._crit_edge._crit_edge ], [ %1309, %1065 ]
  %1363 = phi float [ %1058, %._crit_edge._crit_edge ], [ %1293, %1065 ]
  %1364 = phi float [ %1057, %._crit_edge._crit_edge ], [ %1277, %1065 ]
  %1365 = phi float [ %1056, %._crit_edge._crit_edge ], [ %1261, %1065 ]
  %1366 = phi float [ %1055, %._crit_edge._crit_edge ], [ %1245, %1065 ]
  %.pre-phi34 = phi i32 [ %.pre33, %._crit_edge._crit_edge ], [ %1132, %1065 ]
  %1367 = and i1 %34, %66
  %1368 = and i1 %35, %66
  %1369 = and i1 %36, %66
  %1370 = and i1 %37, %66
  %1371 = and i1 %38, %66
  %1372 = and i1 %39, %66
  %1373 = and i1 %40, %66
  %1374 = and i1 %41, %66
  %1375 = mul i32 %4, %24
  %1376 = mul i32 %4, %25
  %1377 = mul i32 %4, %26
  %1378 = mul i32 %4, %27
  %1379 = mul i32 %4, %28
  %1380 = mul i32 %4, %29
  %1381 = mul i32 %4, %30
  %1382 = sext i32 %1375 to i64
  %1383 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %1382
  %1384 = sext i32 %1376 to i64
  %1385 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %1384
  %1386 = sext i32 %1377 to i64
  %1387 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %1386
  %1388 = sext i32 %1378 to i64
  %1389 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %1388
  %1390 = sext i32 %1379 to i64
  %1391 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %1390
  %1392 = sext i32 %1380 to i64
  %1393 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %1392
  %1394 = sext i32 %1381 to i64
  %1395 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %1394
  %1396 = getelementptr [4 x i8], ptr addrspace(1) %1383, i64 %155
  %1397 = getelementptr [4 x i8], ptr addrspace(1) %1385, i64 %155
  %1398 = getelementptr [4 x i8], ptr addrspace(1) %1387, i64 %155
  %1399 = getelementptr [4 x i8], ptr addrspace(1) %1389, i64 %155
  %1400 = getelementptr [4 x i8], ptr addrspace(1) %1391, i64 %155
  %1401 = getelementptr [4 x i8], ptr addrspace(1) %1393, i64 %155
  %1402 = getelementptr [4 x i8], ptr addrspace(1) %1395, i64 %155
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %1403 = and i32 %.pre-phi34, 368
  %1404 = and i32 %11, 8
  %1405 = icmp eq i32 %1404, 0
  %1406 = select i1 %1405, i32 0, i32 520
  %1407 = or disjoint i32 %1406, %1403
  %1408 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %1407
  %1409 = insertelement <2 x float> poison, float %1366, i64 0
  %1410 = insertelement <2 x float> %1409, float %1362, i64 1
  store <2 x float> %1410, ptr addrspace(3) %1408, align 8
  %1411 = getelementptr inbounds nuw i8, ptr addrspace(3) %1408, i32 128
  %1412 = insertelement <2 x float> poison, float %1364, i64 0
  %1413 = insertelement <2 x float> %1412, float %1360, i64 1
  store <2 x float> %1413, ptr addrspace(3) %1411, align 8
  %1414 = xor i32 %1407, 8
  %1415 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %1414
  %1416 = insertelement <2 x float> poison, float %1365, i64 0
  %1417 = insertelement <2 x float> %1416, float %1361, i64 1
  store <2 x float> %1417, ptr addrspace(3) %1415, align 8
  %1418 = getelementptr inbounds nuw i8, ptr addrspace(3) %1415, i32 128
  %1419 = insertelement <2 x float> poison, float %1363, i64 0
  %1420 = insertelement <2 x float> %1419, float %1359, i64 1
  store <2 x float> %1420, ptr addrspace(3) %1418, align 8
  fence syncscope("wavefront") release, !mmra !4
  tail call void @llvm.amdgcn.wave.barrier()
  fence syncscope("wavefront") acquire, !mmra !4
  %1421 = shl nuw nsw i32 %12, 3
  %1422 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %1421
  %1423 = load <2 x float>, ptr addrspace(3) %1422, align 8
  %1424 = getelementptr inbounds nuw i8, ptr addrspace(3) %1422, i32 256
  %1425 = load <2 x float>, ptr addrspace(3) %1424, align 8
  %1426 = xor i32 %1421, 520
  %1427 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %1426
  %1428 = load <2 x float>, ptr addrspace(3) %1427, align 8
  %1429 = getelementptr inbounds nuw i8, ptr addrspace(3) %1427, i32 256
  %1430 = load <2 x float>, ptr addrspace(3) %1429, align 8
  br i1 %1367, label %1431, label %1437

1431:                                             ; preds = %1358
  %1432 = mul i32 %4, %23
  %1433 = sext i32 %1432 to i64
  %1434 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %1433
  %1435 = getelementptr [4 x i8], ptr addrspace(1) %1434, i64 %155
  %1436 = shufflevector <2 x float> %1423, <2 x float> poison, <1 x i32> zeroinitializer
  store <1 x float> %1436, ptr addrspace(1) %1435, align 4
  br label %1437

1437:                                             ; preds = %1431, %1358
  br i1 %1368, label %1438, label %1440

1438:                                             ; preds = %1437
  %1439 = shufflevector <2 x float> %1428, <2 x float> poison, <1 x i32> zeroinitializer
  store <1 x float> %1439, ptr addrspace(1) %1396, align 4
  br label %1440

1440:                                             ; preds = %1438, %1437
  br i1 %1369, label %1441, label %1443

1441:                                             ; preds = %1440
  %1442 = shufflevector <2 x float> %1425, <2 x float> poison, <1 x i32> zeroinitializer
  store <1 x float> %1442, ptr addrspace(1) %1397, align 4
  br label %1443

1443:                                             ; preds = %1441, %1440
  br i1 %1370, label %1444, label %1446

1444:                                             ; preds = %1443
  %1445 = shufflevector <2 x float> %1430, <2 x float> poison, <1 x i32> zeroinitializer
  store <1 x float> %1445, ptr addrspace(1) %1398, align 4
  br label %1446

1446:                                             ; preds = %1444, %1443
  br i1 %1371, label %1447, label %1449

1447:                                             ; preds = %1446
  %1448 = shufflevector <2 x float> %1423, <2 x float> poison, <1 x i32> <i32 1>
  store <1 x float> %1448, ptr addrspace(1) %1399, align 4
  br label %1449

1449:                                             ; preds = %1447, %1446
  br i1 %1372, label %1450, label %1452

1450:                                             ; preds = %1449
  %1451 = shufflevector <2 x float> %1428, <2 x float> poison, <1 x i32> <i32 1>
  store <1 x float> %1451, ptr addrspace(1) %1400, align 4
  br label %1452

1452:                                             ; preds = %1450, %1449
  br i1 %1373, label %1453, label %1455

1453:                                             ; preds = %1452
  %1454 = shufflevector <2 x float> %1425, <2 x float> poison, <1 x i32> <i32 1>
  store <1 x float> %1454, ptr addrspace(1) %1401, align 4
  br label %1455

1455:                                             ; preds = %1453, %1452
  br i1 %1374, label %1456, label %1458

1456:                                             ; preds = %1455
  %1457 = shufflevector <2 x float> %1430, <2 x float> poison, <1 x i32> <i32 1>
  store <1 x float> %1457, ptr addrspace(1) %1402, align 4
  br label %1458

1458:                                             ; preds = %1456, %1455
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

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.wave.barrier() #2

attributes #0 = { norecurse nounwind "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.peeled.count", i32 1}
!4 = !{!"amdgpu-synchronize-as", !"local"}
