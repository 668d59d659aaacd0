; kernel=rms_norm block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @rms_norm(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, float inreg %4, ptr addrspace(1) inreg nofree readnone captures(none) %5, ptr addrspace(1) inreg nofree readnone captures(none) %6) local_unnamed_addr #0 {
  %8 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %9 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %10 = and i32 %9, 31
  %11 = or disjoint i32 %10, 32
  %12 = or disjoint i32 %10, 64
  %13 = or disjoint i32 %10, 96
  %14 = or disjoint i32 %10, 128
  %15 = or disjoint i32 %10, 160
  %16 = or disjoint i32 %10, 192
  %17 = or disjoint i32 %10, 224
  %18 = icmp slt i32 %10, %3
  %19 = icmp slt i32 %11, %3
  %20 = icmp slt i32 %12, %3
  %21 = icmp slt i32 %13, %3
  %22 = icmp slt i32 %14, %3
  %23 = icmp slt i32 %15, %3
  %24 = icmp slt i32 %16, %3
  %25 = icmp slt i32 %17, %3
  %26 = mul i32 %3, %8
  %27 = sext i32 %26 to i64
  %28 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %27
  %29 = zext nneg i32 %11 to i64
  %30 = getelementptr [2 x i8], ptr addrspace(1) %28, i64 %29
  %31 = zext nneg i32 %12 to i64
  %32 = getelementptr [2 x i8], ptr addrspace(1) %28, i64 %31
  %33 = zext nneg i32 %13 to i64
  %34 = getelementptr [2 x i8], ptr addrspace(1) %28, i64 %33
  %35 = zext nneg i32 %14 to i64
  %36 = getelementptr [2 x i8], ptr addrspace(1) %28, i64 %35
  %37 = zext nneg i32 %15 to i64
  %38 = getelementptr [2 x i8], ptr addrspace(1) %28, i64 %37
  %39 = zext nneg i32 %16 to i64
  %40 = getelementptr [2 x i8], ptr addrspace(1) %28, i64 %39
  %41 = zext nneg i32 %17 to i64
  %42 = getelementptr [2 x i8], ptr addrspace(1) %28, i64 %41
  br i1 %18, label %43, label %47

43:                                               ; preds = %7
  %44 = zext nneg i32 %10 to i64
  %45 = getelementptr [2 x i8], ptr addrspace(1) %28, i64 %44
  %46 = load <1 x i16>, ptr addrspace(1) %45, align 2
  br label %47

47:                                               ; preds = %43, %7
  %bc = phi <1 x i16> [ %46, %43 ], [ zeroinitializer, %7 ]
  br i1 %19, label %48, label %50

48:                                               ; preds = %47
  %49 = load <1 x i16>, ptr addrspace(1) %30, align 2
  br label %50

50:                                               ; preds = %48, %47
  %bc1 = phi <1 x i16> [ %49, %48 ], [ zeroinitializer, %47 ]
  br i1 %20, label %51, label %54

51:                                               ; preds = %50
  %52 = load <1 x i16>, ptr addrspace(1) %32, align 2
  %53 = shufflevector <1 x i16> %52, <1 x i16> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  br label %54

54:                                               ; preds = %51, %50
  %bc2 = phi <8 x i16> [ %53, %51 ], [ <i16 0, i16 undef, i16 undef, i16 undef, i16 undef, i16 undef, i16 undef, i16 undef>, %50 ]
  br i1 %21, label %55, label %58

55:                                               ; preds = %54
  %56 = load <1 x i16>, ptr addrspace(1) %34, align 2
  %57 = shufflevector <1 x i16> %56, <1 x i16> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  br label %58

58:                                               ; preds = %55, %54
  %bc3 = phi <8 x i16> [ %57, %55 ], [ <i16 0, i16 undef, i16 undef, i16 undef, i16 undef, i16 undef, i16 undef, i16 undef>, %54 ]
  br i1 %22, label %59, label %62

59:                                               ; preds = %58
  %60 = load <1 x i16>, ptr addrspace(1) %36, align 2
  %61 = shufflevector <1 x i16> %60, <1 x i16> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  br label %62

62:                                               ; preds = %59, %58
  %bc4 = phi <8 x i16> [ %61, %59 ], [ <i16 0, i16 undef, i16 undef, i16 undef, i16 undef, i16 undef, i16 undef, i16 undef>, %58 ]
  br i1 %23, label %63, label %66

63:                                               ; preds = %62
  %64 = load <1 x i16>, ptr addrspace(1) %38, align 2
  %65 = shufflevector <1 x i16> %64, <1 x i16> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  br label %66

66:                                               ; preds = %63, %62
  %bc5 = phi <8 x i16> [ %65, %63 ], [ <i16 0, i16 undef, i16 undef, i16 undef, i16 undef, i16 undef, i16 undef, i16 undef>, %62 ]
  br i1 %24, label %67, label %70

67:                                               ; preds = %66
  %68 = load <1 x i16>, ptr addrspace(1) %40, align 2
  %69 = shufflevector <1 x i16> %68, <1 x i16> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  br label %70

70:                                               ; preds = %67, %66
  %bc6 = phi <8 x i16> [ %69, %67 ], [ <i16 0, i16 undef, i16 undef, i16 undef, i16 undef, i16 undef, i16 undef, i16 undef>, %66 ]
  br i1 %25, label %71, label %74

71:                                               ; preds = %70
  %72 = load <1 x i16>, ptr addrspace(1) %42, align 2
  %73 = shufflevector <1 x i16> %72, <1 x i16> poison, <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  br label %74

74:                                               ; preds = %71, %70
  %bc7 = phi <8 x i16> [ %73, %71 ], [ <i16 0, i16 undef, i16 undef, i16 undef, i16 undef, i16 undef, i16 undef, i16 undef>, %70 ]
  %75 = shufflevector <1 x i16> %bc, <1 x i16> %bc1, <8 x i32> <i32 0, i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %76 = shufflevector <8 x i16> %75, <8 x i16> %bc2, <8 x i32> <i32 0, i32 1, i32 8, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %77 = shufflevector <8 x i16> %76, <8 x i16> %bc3, <8 x i32> <i32 0, i32 1, i32 2, i32 8, i32 poison, i32 poison, i32 poison, i32 poison>
  %78 = shufflevector <8 x i16> %77, <8 x i16> %bc4, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 poison, i32 poison, i32 poison>
  %79 = shufflevector <8 x i16> %78, <8 x i16> %bc5, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 8, i32 poison, i32 poison>
  %80 = shufflevector <8 x i16> %79, <8 x i16> %bc6, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 8, i32 poison>
  %81 = shufflevector <8 x i16> %80, <8 x i16> %bc7, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 8>
  %82 = zext <8 x i16> %81 to <8 x i32>
  %83 = shl nuw <8 x i32> %82, splat (i32 16)
  %84 = bitcast <8 x i32> %83 to <8 x float>
  %85 = fmul <8 x float> %84, %84
  %86 = extractelement <8 x float> %85, i64 0
  %87 = extractelement <8 x float> %85, i64 1
  %88 = fadd float %86, %87
  %89 = extractelement <8 x float> %85, i64 2
  %90 = extractelement <8 x float> %85, i64 3
  %91 = fadd float %89, %90
  %92 = extractelement <8 x float> %85, i64 4
  %93 = extractelement <8 x float> %85, i64 5
  %94 = fadd float %92, %93
  %95 = extractelement <8 x float> %85, i64 6
  %96 = extractelement <8 x float> %85, i64 7
  %97 = fadd float %95, %96
  %98 = fadd float %88, %91
  %99 = fadd float %94, %97
  %100 = fadd float %98, %99
  %101 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %100, i32 280, i32 15, i32 15, i1 true)
  %102 = fadd float %101, %100
  %103 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %102, i32 276, i32 15, i32 15, i1 true)
  %104 = fadd float %103, %102
  %105 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %104, i32 274, i32 15, i32 15, i1 true)
  %106 = fadd float %105, %104
  %107 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %106, i32 273, i32 15, i32 15, i1 true)
  %108 = fadd float %107, %106
  %109 = bitcast float %108 to i32
  %110 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %109, i32 -1, i32 -1, i1 true, i1 false)
  %111 = bitcast i32 %110 to float
  %112 = fadd float %108, %111
  %113 = tail call float @llvm.amdgcn.readlane.f32(float %112, i32 31)
  %114 = sitofp i32 %3 to float
  %115 = fdiv float %113, %114
  %116 = fadd float %4, %115
  %117 = tail call float @llvm.amdgcn.rsq.f32(float %116)
  %118 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %29
  %119 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %31
  %120 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %33
  %121 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %35
  %122 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %37
  %123 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %39
  %124 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %41
  br i1 %18, label %125, label %129

125:                                              ; preds = %74
  %126 = zext nneg i32 %10 to i64
  %127 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %126
  %128 = load <1 x i16>, ptr addrspace(1) %127, align 2
  br label %129

129:                                              ; preds = %125, %74
  %bc8 = phi <1 x i16> [ %128, %125 ], [ zeroinitializer, %74 ]
  br i1 %19, label %130, label %132

130:                                              ; preds = %129
  %131 = load <1 x i16>, ptr addrspace(1) %118, align 2
  br label %132

132:                                              ; preds = %130, %129
  %bc9 = phi <1 x i16> [ %131, %130 ], [ zeroinitializer, %129 ]
  br i1 %20, label %133, label %135

133:                                              ; preds = %132
  %134 = load <1 x i16>, ptr addrspace(1) %119, align 2
  br label %135

135:                                              ; preds = %133, %132
  %bc10 = phi <1 x i16> [ %134, %133 ], [ zeroinitializer, %132 ]
  br i1 %21, label %136, label %138

136:                                              ; preds = %135
  %137 = load <1 x i16>, ptr addrspace(1) %120, align 2
  br label %138

138:                                              ; preds = %136, %135
  %bc11 = phi <1 x i16> [ %137, %136 ], [ zeroinitializer, %135 ]
  br i1 %22, label %139, label %141

139:                                              ; preds = %138
  %140 = load <1 x i16>, ptr addrspace(1) %121, align 2
  br label %141

141:                                              ; preds = %139, %138
  %bc12 = phi <1 x i16> [ %140, %139 ], [ zeroinitializer, %138 ]
  br i1 %23, label %142, label %144

142:                                              ; preds = %141
  %143 = load <1 x i16>, ptr addrspace(1) %122, align 2
  br label %144

144:                                              ; preds = %142, %141
  %bc13 = phi <1 x i16> [ %143, %142 ], [ zeroinitializer, %141 ]
  br i1 %24, label %145, label %147

145:                                              ; preds = %144
  %146 = load <1 x i16>, ptr addrspace(1) %123, align 2
  br label %147

147:                                              ; preds = %145, %144
  %bc14 = phi <1 x i16> [ %146, %145 ], [ zeroinitializer, %144 ]
  br i1 %25, label %148, label %150

148:                                              ; preds = %147
  %149 = load <1 x i16>, ptr addrspace(1) %124, align 2
  br label %150

150:                                              ; preds = %148, %147
  %bc15 = phi <1 x i16> [ %149, %148 ], [ zeroinitializer, %147 ]
  %151 = extractelement <1 x i16> %bc9, i64 0
  %152 = zext i16 %151 to i32
  %153 = shl nuw i32 %152, 16
  %154 = bitcast i32 %153 to float
  %155 = extractelement <1 x i16> %bc10, i64 0
  %156 = zext i16 %155 to i32
  %157 = shl nuw i32 %156, 16
  %158 = bitcast i32 %157 to float
  %159 = extractelement <1 x i16> %bc11, i64 0
  %160 = zext i16 %159 to i32
  %161 = shl nuw i32 %160, 16
  %162 = bitcast i32 %161 to float
  %163 = extractelement <1 x i16> %bc12, i64 0
  %164 = zext i16 %163 to i32
  %165 = shl nuw i32 %164, 16
  %166 = bitcast i32 %165 to float
  %167 = extractelement <1 x i16> %bc13, i64 0
  %168 = zext i16 %167 to i32
  %169 = shl nuw i32 %168, 16
  %170 = bitcast i32 %169 to float
  %171 = extractelement <1 x i16> %bc14, i64 0
  %172 = zext i16 %171 to i32
  %173 = shl nuw i32 %172, 16
  %174 = bitcast i32 %173 to float
  %175 = extractelement <1 x i16> %bc15, i64 0
  %176 = zext i16 %175 to i32
  %177 = shl nuw i32 %176, 16
  %178 = bitcast i32 %177 to float
  %179 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %27
  %180 = getelementptr [2 x i8], ptr addrspace(1) %179, i64 %29
  %181 = getelementptr [2 x i8], ptr addrspace(1) %179, i64 %31
  %182 = getelementptr [2 x i8], ptr addrspace(1) %179, i64 %33
  %183 = getelementptr [2 x i8], ptr addrspace(1) %179, i64 %35
  %184 = getelementptr [2 x i8], ptr addrspace(1) %179, i64 %37
  %185 = getelementptr [2 x i8], ptr addrspace(1) %179, i64 %39
  %186 = getelementptr [2 x i8], ptr addrspace(1) %179, i64 %41
  %187 = extractelement <8 x float> %84, i64 1
  %188 = fmul float %117, %187
  %189 = extractelement <8 x float> %84, i64 2
  %190 = fmul float %117, %189
  %191 = extractelement <8 x float> %84, i64 3
  %192 = fmul float %117, %191
  %193 = extractelement <8 x float> %84, i64 4
  %194 = fmul float %117, %193
  %195 = extractelement <8 x float> %84, i64 5
  %196 = fmul float %117, %195
  %197 = extractelement <8 x float> %84, i64 6
  %198 = fmul float %117, %197
  %199 = extractelement <8 x float> %84, i64 7
  %200 = fmul float %117, %199
  %201 = fmul float %188, %154
  %202 = fmul float %190, %158
  %203 = fmul float %192, %162
  %204 = fmul float %194, %166
  %205 = fmul float %196, %170
  %206 = fmul float %198, %174
  %207 = fmul float %200, %178
  %208 = bitcast float %201 to i32
  %209 = fcmp uno float %201, 0.000000e+00
  %210 = lshr i32 %208, 16
  %211 = and i32 %210, 1
  %212 = add i32 %208, 32767
  %213 = add i32 %212, %211
  %214 = lshr i32 %213, 16
  %215 = trunc nuw i32 %214 to i16
  %216 = bitcast i16 %215 to bfloat
  %217 = select i1 %209, bfloat +nan(0x3F), bfloat %216
  %218 = bitcast float %202 to i32
  %219 = fcmp uno float %202, 0.000000e+00
  %220 = lshr i32 %218, 16
  %221 = and i32 %220, 1
  %222 = add i32 %218, 32767
  %223 = add i32 %222, %221
  %224 = lshr i32 %223, 16
  %225 = trunc nuw i32 %224 to i16
  %226 = bitcast i16 %225 to bfloat
  %227 = select i1 %219, bfloat +nan(0x3F), bfloat %226
  %228 = bitcast float %203 to i32
  %229 = fcmp uno float %203, 0.000000e+00
  %230 = lshr i32 %228, 16
  %231 = and i32 %230, 1
  %232 = add i32 %228, 32767
  %233 = add i32 %232, %231
  %234 = lshr i32 %233, 16
  %235 = trunc nuw i32 %234 to i16
  %236 = bitcast i16 %235 to bfloat
  %237 = select i1 %229, bfloat +nan(0x3F), bfloat %236
  %238 = bitcast float %204 to i32
  %239 = fcmp uno float %204, 0.000000e+00
  %240 = lshr i32 %238, 16
  %241 = and i32 %240, 1
  %242 = add i32 %238, 32767
  %243 = add i32 %242, %241
  %244 = lshr i32 %243, 16
  %245 = trunc nuw i32 %244 to i16
  %246 = bitcast i16 %245 to bfloat
  %247 = select i1 %239, bfloat +nan(0x3F), bfloat %246
  %248 = bitcast float %205 to i32
  %249 = fcmp uno float %205, 0.000000e+00
  %250 = lshr i32 %248, 16
  %251 = and i32 %250, 1
  %252 = add i32 %248, 32767
  %253 = add i32 %252, %251
  %254 = lshr i32 %253, 16
  %255 = trunc nuw i32 %254 to i16
  %256 = bitcast i16 %255 to bfloat
  %257 = select i1 %249, bfloat +nan(0x3F), bfloat %256
  %258 = bitcast float %206 to i32
  %259 = fcmp uno float %206, 0.000000e+00
  %260 = lshr i32 %258, 16
  %261 = and i32 %260, 1
  %262 = add i32 %258, 32767
  %263 = add i32 %262, %261
  %264 = lshr i32 %263, 16
  %265 = trunc nuw i32 %264 to i16
  %266 = bitcast i16 %265 to bfloat
  %267 = select i1 %259, bfloat +nan(0x3F), bfloat %266
  %268 = bitcast float %207 to i32
  %269 = fcmp uno float %207, 0.000000e+00
  %270 = lshr i32 %268, 16
  %271 = and i32 %270, 1
  %272 = add i32 %268, 32767
  %273 = add i32 %272, %271
  %274 = lshr i32 %273, 16
  %275 = trunc nuw i32 %274 to i16
  %276 = bitcast i16 %275 to bfloat
  %277 = select i1 %269, bfloat +nan(0x3F), bfloat %276
  br i1 %18, label %278, label %299

278:                                              ; preds = %150
  %279 = extractelement <8 x float> %84, i64 0
  %280 = fmul float %117, %279
  %281 = extractelement <1 x i16> %bc8, i64 0
  %282 = zext i16 %281 to i32
  %283 = shl nuw i32 %282, 16
  %284 = bitcast i32 %283 to float
  %285 = fmul float %280, %284
  %286 = fcmp uno float %285, 0.000000e+00
  %287 = bitcast float %285 to i32
  %288 = lshr i32 %287, 16
  %289 = and i32 %288, 1
  %290 = add i32 %287, 32767
  %291 = add i32 %290, %289
  %292 = lshr i32 %291, 16
  %293 = trunc nuw i32 %292 to i16
  %294 = bitcast i16 %293 to bfloat
  %295 = select i1 %286, bfloat +nan(0x3F), bfloat %294
  %296 = insertelement <1 x bfloat> poison, bfloat %295, i64 0
  %297 = zext nneg i32 %10 to i64
  %298 = getelementptr [2 x i8], ptr addrspace(1) %179, i64 %297
  store <1 x bfloat> %296, ptr addrspace(1) %298, align 2
  br label %299

299:                                              ; preds = %278, %150
  br i1 %19, label %300, label %302

300:                                              ; preds = %299
  %301 = insertelement <1 x bfloat> poison, bfloat %217, i64 0
  store <1 x bfloat> %301, ptr addrspace(1) %180, align 2
  br label %302

302:                                              ; preds = %300, %299
  br i1 %20, label %303, label %305

303:                                              ; preds = %302
  %304 = insertelement <1 x bfloat> poison, bfloat %227, i64 0
  store <1 x bfloat> %304, ptr addrspace(1) %181, align 2
  br label %305

305:                                              ; preds = %303, %302
  br i1 %21, label %306, label %308

306:                                              ; preds = %305
  %307 = insertelement <1 x bfloat> poison, bfloat %237, i64 0
  store <1 x bfloat> %307, ptr addrspace(1) %182, align 2
  br label %308

308:                                              ; preds = %306, %305
  br i1 %22, label %309, label %311

309:                                              ; preds = %308
  %310 = insertelement <1 x bfloat> poison, bfloat %247, i64 0
  store <1 x bfloat> %310, ptr addrspace(1) %183, align 2
  br label %311

311:                                              ; preds = %309, %308
  br i1 %23, label %312, label %314

312:                                              ; preds = %311
  %313 = insertelement <1 x bfloat> poison, bfloat %257, i64 0
  store <1 x bfloat> %313, ptr addrspace(1) %184, align 2
  br label %314

314:                                              ; preds = %312, %311
  br i1 %24, label %315, label %317

315:                                              ; preds = %314
  %316 = insertelement <1 x bfloat> poison, bfloat %267, i64 0
  store <1 x bfloat> %316, ptr addrspace(1) %185, align 2
  br label %317

317:                                              ; preds = %315, %314
  br i1 %25, label %318, label %320

318:                                              ; preds = %317
  %319 = insertelement <1 x bfloat> poison, bfloat %277, i64 0
  store <1 x bfloat> %319, ptr addrspace(1) %186, align 2
  br label %320

320:                                              ; preds = %318, %317
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.update.dpp.f32(float, float, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.rsq.f32(float) #3

; Function Attrs: convergent nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.readlane.f32(float, i32) #4

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { convergent nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
