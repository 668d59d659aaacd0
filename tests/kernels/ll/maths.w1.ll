; kernel=maths block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp2.f32(float) #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @maths(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly %1, i32 inreg %2, ptr addrspace(1) inreg nofree readnone captures(none) %3, ptr addrspace(1) inreg nofree readnone captures(none) %4) local_unnamed_addr #1 {
  %6 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %7 = and i32 %6, 31
  %8 = or disjoint i32 %7, 32
  %9 = or disjoint i32 %7, 64
  %10 = or disjoint i32 %7, 96
  %11 = zext nneg i32 %7 to i64
  %12 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %11
  %13 = zext nneg i32 %8 to i64
  %14 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %13
  %15 = zext nneg i32 %9 to i64
  %16 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %15
  %17 = zext nneg i32 %10 to i64
  %18 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %17
  %19 = load <1 x float>, ptr addrspace(1) %12, align 4
  %20 = extractelement <1 x float> %19, i64 0
  %21 = load <1 x float>, ptr addrspace(1) %14, align 4
  %22 = extractelement <1 x float> %21, i64 0
  %23 = load <1 x float>, ptr addrspace(1) %16, align 4
  %24 = extractelement <1 x float> %23, i64 0
  %25 = load <1 x float>, ptr addrspace(1) %18, align 4
  %26 = extractelement <1 x float> %25, i64 0
  %27 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %11
  %28 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %13
  %29 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %15
  %30 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %17
  %31 = fmul float %20, f0x3FB8AA3B
  %32 = tail call float @llvm.exp2.f32(float %31)
  %33 = fmul float %22, f0x3FB8AA3B
  %34 = tail call float @llvm.exp2.f32(float %33)
  %35 = fmul float %24, f0x3FB8AA3B
  %36 = tail call float @llvm.exp2.f32(float %35)
  %37 = fmul float %26, f0x3FB8AA3B
  %38 = tail call float @llvm.exp2.f32(float %37)
  %39 = insertelement <1 x float> poison, float %32, i64 0
  store <1 x float> %39, ptr addrspace(1) %27, align 4
  %40 = insertelement <1 x float> poison, float %34, i64 0
  store <1 x float> %40, ptr addrspace(1) %28, align 4
  %41 = insertelement <1 x float> poison, float %36, i64 0
  store <1 x float> %41, ptr addrspace(1) %29, align 4
  %42 = insertelement <1 x float> poison, float %38, i64 0
  store <1 x float> %42, ptr addrspace(1) %30, align 4
  %43 = sext i32 %2 to i64
  %44 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %43
  %45 = getelementptr [4 x i8], ptr addrspace(1) %44, i64 %11
  %46 = getelementptr [4 x i8], ptr addrspace(1) %44, i64 %13
  %47 = getelementptr [4 x i8], ptr addrspace(1) %44, i64 %15
  %48 = getelementptr [4 x i8], ptr addrspace(1) %44, i64 %17
  %49 = tail call float @llvm.log.f32(float %20)
  %50 = tail call float @llvm.log.f32(float %22)
  %51 = tail call float @llvm.log.f32(float %24)
  %52 = tail call float @llvm.log.f32(float %26)
  %53 = insertelement <1 x float> poison, float %49, i64 0
  store <1 x float> %53, ptr addrspace(1) %45, align 4
  %54 = insertelement <1 x float> poison, float %50, i64 0
  store <1 x float> %54, ptr addrspace(1) %46, align 4
  %55 = insertelement <1 x float> poison, float %51, i64 0
  store <1 x float> %55, ptr addrspace(1) %47, align 4
  %56 = insertelement <1 x float> poison, float %52, i64 0
  store <1 x float> %56, ptr addrspace(1) %48, align 4
  %57 = shl i32 %2, 1
  %58 = sext i32 %57 to i64
  %59 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %58
  %60 = getelementptr [4 x i8], ptr addrspace(1) %59, i64 %11
  %61 = getelementptr [4 x i8], ptr addrspace(1) %59, i64 %13
  %62 = getelementptr [4 x i8], ptr addrspace(1) %59, i64 %15
  %63 = getelementptr [4 x i8], ptr addrspace(1) %59, i64 %17
  %64 = tail call float @llvm.fabs.f32(float %20)
  %65 = fcmp olt float %64, 1.310720e+05
  br i1 %65, label %66, label %73

66:                                               ; preds = %5
  %67 = fmul nnan float %64, f0x3F22F983
  %68 = tail call float @llvm.rint.f32(float %67)
  %69 = tail call float @llvm.fma.f32(float %68, float f0xBFC90FDA, float %64)
  %70 = tail call float @llvm.fma.f32(float %68, float f0xB3A22168, float %69)
  %71 = tail call float @llvm.fma.f32(float %68, float f0xA7C234C4, float %70)
  %72 = fptosi float %68 to i32
  %.pre.i = bitcast float %64 to i32
  br label %__ocml_sin_f32.exit

73:                                               ; preds = %5
  %74 = bitcast float %64 to i32
  %75 = lshr i32 %74, 23
  %76 = add nsw i32 %75, -120
  %77 = icmp ugt i32 %76, 63
  %78 = select i1 %77, i32 -64, i32 0
  %79 = add nsw i32 %78, %76
  %80 = icmp ugt i32 %79, 31
  %81 = select i1 %80, i32 -32, i32 0
  %82 = add nsw i32 %81, %79
  %83 = icmp ugt i32 %82, 31
  %84 = select i1 %83, i32 -32, i32 0
  %85 = add nsw i32 %84, %82
  %86 = icmp eq i32 %85, 0
  %87 = and i32 %74, 8388607
  %88 = or disjoint i32 %87, 8388608
  %89 = zext nneg i32 %88 to i64
  %90 = mul nuw nsw i64 %89, 4266746795
  %91 = lshr i64 %90, 32
  %92 = mul nuw nsw i64 %89, 1011060801
  %93 = add nuw nsw i64 %91, %92
  %94 = lshr i64 %93, 32
  %95 = mul nuw nsw i64 %89, 3680671129
  %96 = add nuw nsw i64 %94, %95
  %97 = lshr i64 %96, 32
  %98 = mul nuw nsw i64 %89, 4113882560
  %99 = add nuw nsw i64 %97, %98
  %100 = trunc i64 %99 to i32
  %101 = lshr i64 %99, 32
  %102 = mul nuw nsw i64 %89, 4230436817
  %103 = add nuw nsw i64 %101, %102
  %104 = lshr i64 %103, 32
  %105 = mul nuw nsw i64 %89, 1313084713
  %106 = add nuw nsw i64 %104, %105
  %107 = trunc i64 %106 to i32
  %108 = select i1 %77, i32 %100, i32 %107
  %109 = trunc i64 %103 to i32
  %110 = lshr i64 %106, 32
  %111 = mul nuw nsw i64 %89, 2734261102
  %112 = add nuw nsw i64 %110, %111
  %113 = trunc i64 %112 to i32
  %114 = select i1 %77, i32 %109, i32 %113
  %115 = select i1 %80, i32 %108, i32 %114
  %116 = lshr i64 %112, 32
  %117 = trunc nuw nsw i64 %116 to i32
  %118 = select i1 %77, i32 %107, i32 %117
  %119 = select i1 %80, i32 %114, i32 %118
  %120 = select i1 %83, i32 %115, i32 %119
  %121 = trunc i64 %96 to i32
  %122 = select i1 %77, i32 %121, i32 %109
  %123 = select i1 %80, i32 %122, i32 %108
  %124 = select i1 %83, i32 %123, i32 %115
  %125 = sub nsw i32 32, %85
  %126 = tail call i32 @llvm.fshr.i32(i32 %120, i32 %124, i32 %125)
  %127 = select i1 %86, i32 %120, i32 %126
  %128 = trunc i64 %93 to i32
  %129 = select i1 %77, i32 %128, i32 %100
  %130 = select i1 %80, i32 %129, i32 %122
  %131 = select i1 %83, i32 %130, i32 %123
  %132 = tail call i32 @llvm.fshr.i32(i32 %124, i32 %131, i32 %125)
  %133 = select i1 %86, i32 %124, i32 %132
  %134 = tail call i32 @llvm.fshl.i32(i32 %127, i32 %133, i32 2)
  %135 = lshr i32 %127, 29
  %136 = and i32 %135, 1
  %137 = sub nsw i32 0, %136
  %138 = xor i32 %134, %137
  %139 = trunc i64 %90 to i32
  %140 = select i1 %77, i32 %139, i32 %121
  %141 = select i1 %80, i32 %140, i32 %129
  %142 = select i1 %83, i32 %141, i32 %130
  %143 = tail call i32 @llvm.fshr.i32(i32 %131, i32 %142, i32 %125)
  %144 = select i1 %86, i32 %131, i32 %143
  %145 = tail call i32 @llvm.fshl.i32(i32 %133, i32 %144, i32 2)
  %146 = xor i32 %145, %137
  %147 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %138, i1 false)
  %148 = sub nsw i32 31, %147
  %149 = tail call i32 @llvm.fshr.i32(i32 %138, i32 %146, i32 %148)
  %150 = tail call i32 @llvm.fshl.i32(i32 %144, i32 %142, i32 2)
  %151 = xor i32 %150, %137
  %152 = tail call i32 @llvm.fshr.i32(i32 %146, i32 %151, i32 %148)
  %153 = tail call i32 @llvm.fshl.i32(i32 %149, i32 %152, i32 23)
  %154 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %153, i1 false)
  %155 = xor i32 %154, -1
  %156 = tail call i32 @llvm.fshr.i32(i32 %153, i32 %152, i32 %155)
  %157 = lshr i32 %156, 9
  %.neg1.i.i.i = xor i32 %147, -1
  %158 = add nuw nsw i32 %147, 1
  %.neg2.i.i.i = sub nuw nsw i32 %.neg1.i.i.i, %154
  %.neg3.i.i.i = shl nsw i32 %.neg2.i.i.i, 23
  %159 = shl i32 %135, 31
  %160 = or disjoint i32 %159, 864026624
  %161 = add i32 %160, %.neg3.i.i.i
  %162 = or disjoint i32 %161, %157
  %163 = bitcast i32 %162 to float
  %164 = tail call i32 @llvm.fshl.i32(i32 %158, i32 %149, i32 23)
  %165 = or disjoint i32 %164, %159
  %166 = xor i32 %165, 1065353216
  %167 = bitcast i32 %166 to float
  %168 = fmul float %167, f0x3FC90FDA
  %169 = fneg float %168
  %170 = tail call float @llvm.fma.f32(float %167, float f0x3FC90FDA, float %169)
  %171 = tail call float @llvm.fma.f32(float %167, float f0x33A22168, float %170)
  %172 = tail call float @llvm.fma.f32(float %163, float f0x3FC90FDA, float %171)
  %173 = fadd float %168, %172
  %174 = lshr i32 %127, 30
  %175 = add nuw nsw i32 %136, %174
  br label %__ocml_sin_f32.exit

__ocml_sin_f32.exit:                              ; preds = %66, %73
  %.pre-phi.i = phi i32 [ %.pre.i, %66 ], [ %74, %73 ]
  %.pn3.in.i.i = phi float [ %71, %66 ], [ %173, %73 ]
  %.pn1.in.i.i = phi i32 [ %72, %66 ], [ %175, %73 ]
  %176 = fmul float %.pn3.in.i.i, %.pn3.in.i.i
  %177 = tail call noundef float @llvm.fmuladd.f32(float %176, float f0xB94C1982, float f0x3C0881C4)
  %178 = tail call noundef float @llvm.fmuladd.f32(float %176, float %177, float f0xBE2AAA9D)
  %179 = fmul float %176, %178
  %180 = tail call noundef float @llvm.fmuladd.f32(float %.pn3.in.i.i, float %179, float %.pn3.in.i.i)
  %181 = tail call noundef float @llvm.fmuladd.f32(float %176, float f0x37D75334, float f0xBAB64F3B)
  %182 = tail call noundef float @llvm.fmuladd.f32(float %176, float %181, float f0x3D2AABF7)
  %183 = tail call noundef float @llvm.fmuladd.f32(float %176, float %182, float f0xBF000004)
  %184 = tail call noundef float @llvm.fmuladd.f32(float %176, float %183, float 1.000000e+00)
  %185 = and i32 %.pn1.in.i.i, 1
  %186 = icmp eq i32 %185, 0
  %.v.i = select i1 %186, float %180, float %184
  %187 = bitcast float %.v.i to i32
  %.pn1.i.i = shl i32 %.pn1.in.i.i, 30
  %188 = and i32 %.pn1.i.i, -2147483648
  %189 = bitcast float %20 to i32
  %190 = xor i32 %.pre-phi.i, %189
  %191 = xor i32 %190, %188
  %192 = xor i32 %191, %187
  %193 = bitcast i32 %192 to float
  %194 = fcmp one float %64, +inf
  %195 = select i1 %194, float %193, float +qnan
  %196 = tail call float @llvm.fabs.f32(float %22)
  %197 = fcmp olt float %196, 1.310720e+05
  br i1 %197, label %198, label %205

198:                                              ; preds = %__ocml_sin_f32.exit
  %199 = fmul nnan float %196, f0x3F22F983
  %200 = tail call float @llvm.rint.f32(float %199)
  %201 = tail call float @llvm.fma.f32(float %200, float f0xBFC90FDA, float %196)
  %202 = tail call float @llvm.fma.f32(float %200, float f0xB3A22168, float %201)
  %203 = tail call float @llvm.fma.f32(float %200, float f0xA7C234C4, float %202)
  %204 = fptosi float %200 to i32
  %.pre.i9 = bitcast float %196 to i32
  br label %__ocml_sin_f32.exit10

205:                                              ; preds = %__ocml_sin_f32.exit
  %206 = bitcast float %196 to i32
  %207 = lshr i32 %206, 23
  %208 = add nsw i32 %207, -120
  %209 = icmp ugt i32 %208, 63
  %210 = select i1 %209, i32 -64, i32 0
  %211 = add nsw i32 %210, %208
  %212 = icmp ugt i32 %211, 31
  %213 = select i1 %212, i32 -32, i32 0
  %214 = add nsw i32 %213, %211
  %215 = icmp ugt i32 %214, 31
  %216 = select i1 %215, i32 -32, i32 0
  %217 = add nsw i32 %216, %214
  %218 = icmp eq i32 %217, 0
  %219 = and i32 %206, 8388607
  %220 = or disjoint i32 %219, 8388608
  %221 = zext nneg i32 %220 to i64
  %222 = mul nuw nsw i64 %221, 4266746795
  %223 = lshr i64 %222, 32
  %224 = mul nuw nsw i64 %221, 1011060801
  %225 = add nuw nsw i64 %223, %224
  %226 = lshr i64 %225, 32
  %227 = mul nuw nsw i64 %221, 3680671129
  %228 = add nuw nsw i64 %226, %227
  %229 = lshr i64 %228, 32
  %230 = mul nuw nsw i64 %221, 4113882560
  %231 = add nuw nsw i64 %229, %230
  %232 = trunc i64 %231 to i32
  %233 = lshr i64 %231, 32
  %234 = mul nuw nsw i64 %221, 4230436817
  %235 = add nuw nsw i64 %233, %234
  %236 = lshr i64 %235, 32
  %237 = mul nuw nsw i64 %221, 1313084713
  %238 = add nuw nsw i64 %236, %237
  %239 = trunc i64 %238 to i32
  %240 = select i1 %209, i32 %232, i32 %239
  %241 = trunc i64 %235 to i32
  %242 = lshr i64 %238, 32
  %243 = mul nuw nsw i64 %221, 2734261102
  %244 = add nuw nsw i64 %242, %243
  %245 = trunc i64 %244 to i32
  %246 = select i1 %209, i32 %241, i32 %245
  %247 = select i1 %212, i32 %240, i32 %246
  %248 = lshr i64 %244, 32
  %249 = trunc nuw nsw i64 %248 to i32
  %250 = select i1 %209, i32 %239, i32 %249
  %251 = select i1 %212, i32 %246, i32 %250
  %252 = select i1 %215, i32 %247, i32 %251
  %253 = trunc i64 %228 to i32
  %254 = select i1 %209, i32 %253, i32 %241
  %255 = select i1 %212, i32 %254, i32 %240
  %256 = select i1 %215, i32 %255, i32 %247
  %257 = sub nsw i32 32, %217
  %258 = tail call i32 @llvm.fshr.i32(i32 %252, i32 %256, i32 %257)
  %259 = select i1 %218, i32 %252, i32 %258
  %260 = trunc i64 %225 to i32
  %261 = select i1 %209, i32 %260, i32 %232
  %262 = select i1 %212, i32 %261, i32 %254
  %263 = select i1 %215, i32 %262, i32 %255
  %264 = tail call i32 @llvm.fshr.i32(i32 %256, i32 %263, i32 %257)
  %265 = select i1 %218, i32 %256, i32 %264
  %266 = tail call i32 @llvm.fshl.i32(i32 %259, i32 %265, i32 2)
  %267 = lshr i32 %259, 29
  %268 = and i32 %267, 1
  %269 = sub nsw i32 0, %268
  %270 = xor i32 %266, %269
  %271 = trunc i64 %222 to i32
  %272 = select i1 %209, i32 %271, i32 %253
  %273 = select i1 %212, i32 %272, i32 %261
  %274 = select i1 %215, i32 %273, i32 %262
  %275 = tail call i32 @llvm.fshr.i32(i32 %263, i32 %274, i32 %257)
  %276 = select i1 %218, i32 %263, i32 %275
  %277 = tail call i32 @llvm.fshl.i32(i32 %265, i32 %276, i32 2)
  %278 = xor i32 %277, %269
  %279 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %270, i1 false)
  %280 = sub nsw i32 31, %279
  %281 = tail call i32 @llvm.fshr.i32(i32 %270, i32 %278, i32 %280)
  %282 = tail call i32 @llvm.fshl.i32(i32 %276, i32 %274, i32 2)
  %283 = xor i32 %282, %269
  %284 = tail call i32 @llvm.fshr.i32(i32 %278, i32 %283, i32 %280)
  %285 = tail call i32 @llvm.fshl.i32(i32 %281, i32 %284, i32 23)
  %286 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %285, i1 false)
  %287 = xor i32 %286, -1
  %288 = tail call i32 @llvm.fshr.i32(i32 %285, i32 %284, i32 %287)
  %289 = lshr i32 %288, 9
  %.neg1.i.i.i1 = xor i32 %279, -1
  %290 = add nuw nsw i32 %279, 1
  %.neg2.i.i.i2 = sub nuw nsw i32 %.neg1.i.i.i1, %286
  %.neg3.i.i.i3 = shl nsw i32 %.neg2.i.i.i2, 23
  %291 = shl i32 %267, 31
  %292 = or disjoint i32 %291, 864026624
  %293 = add i32 %292, %.neg3.i.i.i3
  %294 = or disjoint i32 %293, %289
  %295 = bitcast i32 %294 to float
  %296 = tail call i32 @llvm.fshl.i32(i32 %290, i32 %281, i32 23)
  %297 = or disjoint i32 %296, %291
  %298 = xor i32 %297, 1065353216
  %299 = bitcast i32 %298 to float
  %300 = fmul float %299, f0x3FC90FDA
  %301 = fneg float %300
  %302 = tail call float @llvm.fma.f32(float %299, float f0x3FC90FDA, float %301)
  %303 = tail call float @llvm.fma.f32(float %299, float f0x33A22168, float %302)
  %304 = tail call float @llvm.fma.f32(float %295, float f0x3FC90FDA, float %303)
  %305 = fadd float %300, %304
  %306 = lshr i32 %259, 30
  %307 = add nuw nsw i32 %268, %306
  br label %__ocml_sin_f32.exit10

__ocml_sin_f32.exit10:                            ; preds = %198, %205
  %.pre-phi.i4 = phi i32 [ %.pre.i9, %198 ], [ %206, %205 ]
  %.pn3.in.i.i5 = phi float [ %203, %198 ], [ %305, %205 ]
  %.pn1.in.i.i6 = phi i32 [ %204, %198 ], [ %307, %205 ]
  %308 = fmul float %.pn3.in.i.i5, %.pn3.in.i.i5
  %309 = tail call noundef float @llvm.fmuladd.f32(float %308, float f0xB94C1982, float f0x3C0881C4)
  %310 = tail call noundef float @llvm.fmuladd.f32(float %308, float %309, float f0xBE2AAA9D)
  %311 = fmul float %308, %310
  %312 = tail call noundef float @llvm.fmuladd.f32(float %.pn3.in.i.i5, float %311, float %.pn3.in.i.i5)
  %313 = tail call noundef float @llvm.fmuladd.f32(float %308, float f0x37D75334, float f0xBAB64F3B)
  %314 = tail call noundef float @llvm.fmuladd.f32(float %308, float %313, float f0x3D2AABF7)
  %315 = tail call noundef float @llvm.fmuladd.f32(float %308, float %314, float f0xBF000004)
  %316 = tail call noundef float @llvm.fmuladd.f32(float %308, float %315, float 1.000000e+00)
  %317 = and i32 %.pn1.in.i.i6, 1
  %318 = icmp eq i32 %317, 0
  %.v.i7 = select i1 %318, float %312, float %316
  %319 = bitcast float %.v.i7 to i32
  %.pn1.i.i8 = shl i32 %.pn1.in.i.i6, 30
  %320 = and i32 %.pn1.i.i8, -2147483648
  %321 = bitcast float %22 to i32
  %322 = xor i32 %.pre-phi.i4, %321
  %323 = xor i32 %322, %320
  %324 = xor i32 %323, %319
  %325 = bitcast i32 %324 to float
  %326 = fcmp one float %196, +inf
  %327 = select i1 %326, float %325, float +qnan
  %328 = tail call float @llvm.fabs.f32(float %24)
  %329 = fcmp olt float %328, 1.310720e+05
  br i1 %329, label %330, label %337

330:                                              ; preds = %__ocml_sin_f32.exit10
  %331 = fmul nnan float %328, f0x3F22F983
  %332 = tail call float @llvm.rint.f32(float %331)
  %333 = tail call float @llvm.fma.f32(float %332, float f0xBFC90FDA, float %328)
  %334 = tail call float @llvm.fma.f32(float %332, float f0xB3A22168, float %333)
  %335 = tail call float @llvm.fma.f32(float %332, float f0xA7C234C4, float %334)
  %336 = fptosi float %332 to i32
  %.pre.i19 = bitcast float %328 to i32
  br label %__ocml_sin_f32.exit20

337:                                              ; preds = %__ocml_sin_f32.exit10
  %338 = bitcast float %328 to i32
  %339 = lshr i32 %338, 23
  %340 = add nsw i32 %339, -120
  %341 = icmp ugt i32 %340, 63
  %342 = select i1 %341, i32 -64, i32 0
  %343 = add nsw i32 %342, %340
  %344 = icmp ugt i32 %343, 31
  %345 = select i1 %344, i32 -32, i32 0
  %346 = add nsw i32 %345, %343
  %347 = icmp ugt i32 %346, 31
  %348 = select i1 %347, i32 -32, i32 0
  %349 = add nsw i32 %348, %346
  %350 = icmp eq i32 %349, 0
  %351 = and i32 %338, 8388607
  %352 = or disjoint i32 %351, 8388608
  %353 = zext nneg i32 %352 to i64
  %354 = mul nuw nsw i64 %353, 4266746795
  %355 = lshr i64 %354, 32
  %356 = mul nuw nsw i64 %353, 1011060801
  %357 = add nuw nsw i64 %355, %356
  %358 = lshr i64 %357, 32
  %359 = mul nuw nsw i64 %353, 3680671129
  %360 = add nuw nsw i64 %358, %359
  %361 = lshr i64 %360, 32
  %362 = mul nuw nsw i64 %353, 4113882560
  %363 = add nuw nsw i64 %361, %362
  %364 = trunc i64 %363 to i32
  %365 = lshr i64 %363, 32
  %366 = mul nuw nsw i64 %353, 4230436817
  %367 = add nuw nsw i64 %365, %366
  %368 = lshr i64 %367, 32
  %369 = mul nuw nsw i64 %353, 1313084713
  %370 = add nuw nsw i64 %368, %369
  %371 = trunc i64 %370 to i32
  %372 = select i1 %341, i32 %364, i32 %371
  %373 = trunc i64 %367 to i32
  %374 = lshr i64 %370, 32
  %375 = mul nuw nsw i64 %353, 2734261102
  %376 = add nuw nsw i64 %374, %375
  %377 = trunc i64 %376 to i32
  %378 = select i1 %341, i32 %373, i32 %377
  %379 = select i1 %344, i32 %372, i32 %378
  %380 = lshr i64 %376, 32
  %381 = trunc nuw nsw i64 %380 to i32
  %382 = select i1 %341, i32 %371, i32 %381
  %383 = select i1 %344, i32 %378, i32 %382
  %384 = select i1 %347, i32 %379, i32 %383
  %385 = trunc i64 %360 to i32
  %386 = select i1 %341, i32 %385, i32 %373
  %387 = select i1 %344, i32 %386, i32 %372
  %388 = select i1 %347, i32 %387, i32 %379
  %389 = sub nsw i32 32, %349
  %390 = tail call i32 @llvm.fshr.i32(i32 %384, i32 %388, i32 %389)
  %391 = select i1 %350, i32 %384, i32 %390
  %392 = trunc i64 %357 to i32
  %393 = select i1 %341, i32 %392, i32 %364
  %394 = select i1 %344, i32 %393, i32 %386
  %395 = select i1 %347, i32 %394, i32 %387
  %396 = tail call i32 @llvm.fshr.i32(i32 %388, i32 %395, i32 %389)
  %397 = select i1 %350, i32 %388, i32 %396
  %398 = tail call i32 @llvm.fshl.i32(i32 %391, i32 %397, i32 2)
  %399 = lshr i32 %391, 29
  %400 = and i32 %399, 1
  %401 = sub nsw i32 0, %400
  %402 = xor i32 %398, %401
  %403 = trunc i64 %354 to i32
  %404 = select i1 %341, i32 %403, i32 %385
  %405 = select i1 %344, i32 %404, i32 %393
  %406 = select i1 %347, i32 %405, i32 %394
  %407 = tail call i32 @llvm.fshr.i32(i32 %395, i32 %406, i32 %389)
  %408 = select i1 %350, i32 %395, i32 %407
  %409 = tail call i32 @llvm.fshl.i32(i32 %397, i32 %408, i32 2)
  %410 = xor i32 %409, %401
  %411 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %402, i1 false)
  %412 = sub nsw i32 31, %411
  %413 = tail call i32 @llvm.fshr.i32(i32 %402, i32 %410, i32 %412)
  %414 = tail call i32 @llvm.fshl.i32(i32 %408, i32 %406, i32 2)
  %415 = xor i32 %414, %401
  %416 = tail call i32 @llvm.fshr.i32(i32 %410, i32 %415, i32 %412)
  %417 = tail call i32 @llvm.fshl.i32(i32 %413, i32 %416, i32 23)
  %418 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %417, i1 false)
  %419 = xor i32 %418, -1
  %420 = tail call i32 @llvm.fshr.i32(i32 %417, i32 %416, i32 %419)
  %421 = lshr i32 %420, 9
  %.neg1.i.i.i11 = xor i32 %411, -1
  %422 = add nuw nsw i32 %411, 1
  %.neg2.i.i.i12 = sub nuw nsw i32 %.neg1.i.i.i11, %418
  %.neg3.i.i.i13 = shl nsw i32 %.neg2.i.i.i12, 23
  %423 = shl i32 %399, 31
  %424 = or disjoint i32 %423, 864026624
  %425 = add i32 %424, %.neg3.i.i.i13
  %426 = or disjoint i32 %425, %421
  %427 = bitcast i32 %426 to float
  %428 = tail call i32 @llvm.fshl.i32(i32 %422, i32 %413, i32 23)
  %429 = or disjoint i32 %428, %423
  %430 = xor i32 %429, 1065353216
  %431 = bitcast i32 %430 to float
  %432 = fmul float %431, f0x3FC90FDA
  %433 = fneg float %432
  %434 = tail call float @llvm.fma.f32(float %431, float f0x3FC90FDA, float %433)
  %435 = tail call float @llvm.fma.f32(float %431, float f0x33A22168, float %434)
  %436 = tail call float @llvm.fma.f32(float %427, float f0x3FC90FDA, float %435)
  %437 = fadd float %432, %436
  %438 = lshr i32 %391, 30
  %439 = add nuw nsw i32 %400, %438
  br label %__ocml_sin_f32.exit20

__ocml_sin_f32.exit20:                            ; preds = %330, %337
  %.pre-phi.i14 = phi i32 [ %.pre.i19, %330 ], [ %338, %337 ]
  %.pn3.in.i.i15 = phi float [ %335, %330 ], [ %437, %337 ]
  %.pn1.in.i.i16 = phi i32 [ %336, %330 ], [ %439, %337 ]
  %440 = fmul float %.pn3.in.i.i15, %.pn3.in.i.i15
  %441 = tail call noundef float @llvm.fmuladd.f32(float %440, float f0xB94C1982, float f0x3C0881C4)
  %442 = tail call noundef float @llvm.fmuladd.f32(float %440, float %441, float f0xBE2AAA9D)
  %443 = fmul float %440, %442
  %444 = tail call noundef float @llvm.fmuladd.f32(float %.pn3.in.i.i15, float %443, float %.pn3.in.i.i15)
  %445 = tail call noundef float @llvm.fmuladd.f32(float %440, float f0x37D75334, float f0xBAB64F3B)
  %446 = tail call noundef float @llvm.fmuladd.f32(float %440, float %445, float f0x3D2AABF7)
  %447 = tail call noundef float @llvm.fmuladd.f32(float %440, float %446, float f0xBF000004)
  %448 = tail call noundef float @llvm.fmuladd.f32(float %440, float %447, float 1.000000e+00)
  %449 = and i32 %.pn1.in.i.i16, 1
  %450 = icmp eq i32 %449, 0
  %.v.i17 = select i1 %450, float %444, float %448
  %451 = bitcast float %.v.i17 to i32
  %.pn1.i.i18 = shl i32 %.pn1.in.i.i16, 30
  %452 = and i32 %.pn1.i.i18, -2147483648
  %453 = bitcast float %24 to i32
  %454 = xor i32 %.pre-phi.i14, %453
  %455 = xor i32 %454, %452
  %456 = xor i32 %455, %451
  %457 = bitcast i32 %456 to float
  %458 = fcmp one float %328, +inf
  %459 = select i1 %458, float %457, float +qnan
  %460 = tail call float @llvm.fabs.f32(float %26)
  %461 = fcmp olt float %460, 1.310720e+05
  br i1 %461, label %462, label %469

462:                                              ; preds = %__ocml_sin_f32.exit20
  %463 = fmul nnan float %460, f0x3F22F983
  %464 = tail call float @llvm.rint.f32(float %463)
  %465 = tail call float @llvm.fma.f32(float %464, float f0xBFC90FDA, float %460)
  %466 = tail call float @llvm.fma.f32(float %464, float f0xB3A22168, float %465)
  %467 = tail call float @llvm.fma.f32(float %464, float f0xA7C234C4, float %466)
  %468 = fptosi float %464 to i32
  %.pre.i29 = bitcast float %460 to i32
  br label %__ocml_sin_f32.exit30

469:                                              ; preds = %__ocml_sin_f32.exit20
  %470 = bitcast float %460 to i32
  %471 = lshr i32 %470, 23
  %472 = add nsw i32 %471, -120
  %473 = icmp ugt i32 %472, 63
  %474 = select i1 %473, i32 -64, i32 0
  %475 = add nsw i32 %474, %472
  %476 = icmp ugt i32 %475, 31
  %477 = select i1 %476, i32 -32, i32 0
  %478 = add nsw i32 %477, %475
  %479 = icmp ugt i32 %478, 31
  %480 = select i1 %479, i32 -32, i32 0
  %481 = add nsw i32 %480, %478
  %482 = icmp eq i32 %481, 0
  %483 = and i32 %470, 8388607
  %484 = or disjoint i32 %483, 8388608
  %485 = zext nneg i32 %484 to i64
  %486 = mul nuw nsw i64 %485, 4266746795
  %487 = lshr i64 %486, 32
  %488 = mul nuw nsw i64 %485, 1011060801
  %489 = add nuw nsw i64 %487, %488
  %490 = lshr i64 %489, 32
  %491 = mul nuw nsw i64 %485, 3680671129
  %492 = add nuw nsw i64 %490, %491
  %493 = lshr i64 %492, 32
  %494 = mul nuw nsw i64 %485, 4113882560
  %495 = add nuw nsw i64 %493, %494
  %496 = trunc i64 %495 to i32
  %497 = lshr i64 %495, 32
  %498 = mul nuw nsw i64 %485, 4230436817
  %499 = add nuw nsw i64 %497, %498
  %500 = lshr i64 %499, 32
  %501 = mul nuw nsw i64 %485, 1313084713
  %502 = add nuw nsw i64 %500, %501
  %503 = trunc i64 %502 to i32
  %504 = select i1 %473, i32 %496, i32 %503
  %505 = trunc i64 %499 to i32
  %506 = lshr i64 %502, 32
  %507 = mul nuw nsw i64 %485, 2734261102
  %508 = add nuw nsw i64 %506, %507
  %509 = trunc i64 %508 to i32
  %510 = select i1 %473, i32 %505, i32 %509
  %511 = select i1 %476, i32 %504, i32 %510
  %512 = lshr i64 %508, 32
  %513 = trunc nuw nsw i64 %512 to i32
  %514 = select i1 %473, i32 %503, i32 %513
  %515 = select i1 %476, i32 %510, i32 %514
  %516 = select i1 %479, i32 %511, i32 %515
  %517 = trunc i64 %492 to i32
  %518 = select i1 %473, i32 %517, i32 %505
  %519 = select i1 %476, i32 %518, i32 %504
  %520 = select i1 %479, i32 %519, i32 %511
  %521 = sub nsw i32 32, %481
  %522 = tail call i32 @llvm.fshr.i32(i32 %516, i32 %520, i32 %521)
  %523 = select i1 %482, i32 %516, i32 %522
  %524 = trunc i64 %489 to i32
  %525 = select i1 %473, i32 %524, i32 %496
  %526 = select i1 %476, i32 %525, i32 %518
  %527 = select i1 %479, i32 %526, i32 %519
  %528 = tail call i32 @llvm.fshr.i32(i32 %520, i32 %527, i32 %521)
  %529 = select i1 %482, i32 %520, i32 %528
  %530 = tail call i32 @llvm.fshl.i32(i32 %523, i32 %529, i32 2)
  %531 = lshr i32 %523, 29
  %532 = and i32 %531, 1
  %533 = sub nsw i32 0, %532
  %534 = xor i32 %530, %533
  %535 = trunc i64 %486 to i32
  %536 = select i1 %473, i32 %535, i32 %517
  %537 = select i1 %476, i32 %536, i32 %525
  %538 = select i1 %479, i32 %537, i32 %526
  %539 = tail call i32 @llvm.fshr.i32(i32 %527, i32 %538, i32 %521)
  %540 = select i1 %482, i32 %527, i32 %539
  %541 = tail call i32 @llvm.fshl.i32(i32 %529, i32 %540, i32 2)
  %542 = xor i32 %541, %533
  %543 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %534, i1 false)
  %544 = sub nsw i32 31, %543
  %545 = tail call i32 @llvm.fshr.i32(i32 %534, i32 %542, i32 %544)
  %546 = tail call i32 @llvm.fshl.i32(i32 %540, i32 %538, i32 2)
  %547 = xor i32 %546, %533
  %548 = tail call i32 @llvm.fshr.i32(i32 %542, i32 %547, i32 %544)
  %549 = tail call i32 @llvm.fshl.i32(i32 %545, i32 %548, i32 23)
  %550 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %549, i1 false)
  %551 = xor i32 %550, -1
  %552 = tail call i32 @llvm.fshr.i32(i32 %549, i32 %548, i32 %551)
  %553 = lshr i32 %552, 9
  %.neg1.i.i.i21 = xor i32 %543, -1
  %554 = add nuw nsw i32 %543, 1
  %.neg2.i.i.i22 = sub nuw nsw i32 %.neg1.i.i.i21, %550
  %.neg3.i.i.i23 = shl nsw i32 %.neg2.i.i.i22, 23
  %555 = shl i32 %531, 31
  %556 = or disjoint i32 %555, 864026624
  %557 = add i32 %556, %.neg3.i.i.i23
  %558 = or disjoint i32 %557, %553
  %559 = bitcast i32 %558 to float
  %560 = tail call i32 @llvm.fshl.i32(i32 %554, i32 %545, i32 23)
  %561 = or disjoint i32 %560, %555
  %562 = xor i32 %561, 1065353216
  %563 = bitcast i32 %562 to float
  %564 = fmul float %563, f0x3FC90FDA
  %565 = fneg float %564
  %566 = tail call float @llvm.fma.f32(float %563, float f0x3FC90FDA, float %565)
  %567 = tail call float @llvm.fma.f32(float %563, float f0x33A22168, float %566)
  %568 = tail call float @llvm.fma.f32(float %559, float f0x3FC90FDA, float %567)
  %569 = fadd float %564, %568
  %570 = lshr i32 %523, 30
  %571 = add nuw nsw i32 %532, %570
  br label %__ocml_sin_f32.exit30

__ocml_sin_f32.exit30:                            ; preds = %462, %469
  %.pre-phi.i24 = phi i32 [ %.pre.i29, %462 ], [ %470, %469 ]
  %.pn3.in.i.i25 = phi float [ %467, %462 ], [ %569, %469 ]
  %.pn1.in.i.i26 = phi i32 [ %468, %462 ], [ %571, %469 ]
  %572 = fmul float %.pn3.in.i.i25, %.pn3.in.i.i25
  %573 = tail call noundef float @llvm.fmuladd.f32(float %572, float f0xB94C1982, float f0x3C0881C4)
  %574 = tail call noundef float @llvm.fmuladd.f32(float %572, float %573, float f0xBE2AAA9D)
  %575 = fmul float %572, %574
  %576 = tail call noundef float @llvm.fmuladd.f32(float %.pn3.in.i.i25, float %575, float %.pn3.in.i.i25)
  %577 = tail call noundef float @llvm.fmuladd.f32(float %572, float f0x37D75334, float f0xBAB64F3B)
  %578 = tail call noundef float @llvm.fmuladd.f32(float %572, float %577, float f0x3D2AABF7)
  %579 = tail call noundef float @llvm.fmuladd.f32(float %572, float %578, float f0xBF000004)
  %580 = tail call noundef float @llvm.fmuladd.f32(float %572, float %579, float 1.000000e+00)
  %581 = and i32 %.pn1.in.i.i26, 1
  %582 = icmp eq i32 %581, 0
  %.v.i27 = select i1 %582, float %576, float %580
  %583 = bitcast float %.v.i27 to i32
  %.pn1.i.i28 = shl i32 %.pn1.in.i.i26, 30
  %584 = and i32 %.pn1.i.i28, -2147483648
  %585 = bitcast float %26 to i32
  %586 = xor i32 %.pre-phi.i24, %585
  %587 = xor i32 %586, %584
  %588 = xor i32 %587, %583
  %589 = bitcast i32 %588 to float
  %590 = fcmp one float %460, +inf
  %591 = select i1 %590, float %589, float +qnan
  %592 = insertelement <1 x float> poison, float %195, i64 0
  store <1 x float> %592, ptr addrspace(1) %60, align 4
  %593 = insertelement <1 x float> poison, float %327, i64 0
  store <1 x float> %593, ptr addrspace(1) %61, align 4
  %594 = insertelement <1 x float> poison, float %459, i64 0
  store <1 x float> %594, ptr addrspace(1) %62, align 4
  %595 = insertelement <1 x float> poison, float %591, i64 0
  store <1 x float> %595, ptr addrspace(1) %63, align 4
  %596 = mul i32 %2, 3
  %597 = sext i32 %596 to i64
  %598 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %597
  %599 = getelementptr [4 x i8], ptr addrspace(1) %598, i64 %11
  %600 = getelementptr [4 x i8], ptr addrspace(1) %598, i64 %13
  %601 = getelementptr [4 x i8], ptr addrspace(1) %598, i64 %15
  %602 = getelementptr [4 x i8], ptr addrspace(1) %598, i64 %17
  br i1 %65, label %603, label %610

603:                                              ; preds = %__ocml_sin_f32.exit30
  %604 = fmul nnan float %64, f0x3F22F983
  %605 = tail call float @llvm.rint.f32(float %604)
  %606 = tail call float @llvm.fma.f32(float %605, float f0xBFC90FDA, float %64)
  %607 = tail call float @llvm.fma.f32(float %605, float f0xB3A22168, float %606)
  %608 = tail call float @llvm.fma.f32(float %605, float f0xA7C234C4, float %607)
  %609 = fptosi float %605 to i32
  br label %__ocml_cos_f32.exit

610:                                              ; preds = %__ocml_sin_f32.exit30
  %611 = bitcast float %64 to i32
  %612 = lshr i32 %611, 23
  %613 = add nsw i32 %612, -120
  %614 = icmp ugt i32 %613, 63
  %615 = select i1 %614, i32 -64, i32 0
  %616 = add nsw i32 %615, %613
  %617 = icmp ugt i32 %616, 31
  %618 = select i1 %617, i32 -32, i32 0
  %619 = add nsw i32 %618, %616
  %620 = icmp ugt i32 %619, 31
  %621 = select i1 %620, i32 -32, i32 0
  %622 = add nsw i32 %621, %619
  %623 = icmp eq i32 %622, 0
  %624 = and i32 %611, 8388607
  %625 = or disjoint i32 %624, 8388608
  %626 = zext nneg i32 %625 to i64
  %627 = mul nuw nsw i64 %626, 4266746795
  %628 = lshr i64 %627, 32
  %629 = mul nuw nsw i64 %626, 1011060801
  %630 = add nuw nsw i64 %628, %629
  %631 = lshr i64 %630, 32
  %632 = mul nuw nsw i64 %626, 3680671129
  %633 = add nuw nsw i64 %631, %632
  %634 = lshr i64 %633, 32
  %635 = mul nuw nsw i64 %626, 4113882560
  %636 = add nuw nsw i64 %634, %635
  %637 = trunc i64 %636 to i32
  %638 = lshr i64 %636, 32
  %639 = mul nuw nsw i64 %626, 4230436817
  %640 = add nuw nsw i64 %638, %639
  %641 = lshr i64 %640, 32
  %642 = mul nuw nsw i64 %626, 1313084713
  %643 = add nuw nsw i64 %641, %642
  %644 = trunc i64 %643 to i32
  %645 = select i1 %614, i32 %637, i32 %644
  %646 = trunc i64 %640 to i32
  %647 = lshr i64 %643, 32
  %648 = mul nuw nsw i64 %626, 2734261102
  %649 = add nuw nsw i64 %647, %648
  %650 = trunc i64 %649 to i32
  %651 = select i1 %614, i32 %646, i32 %650
  %652 = select i1 %617, i32 %645, i32 %651
  %653 = lshr i64 %649, 32
  %654 = trunc nuw nsw i64 %653 to i32
  %655 = select i1 %614, i32 %644, i32 %654
  %656 = select i1 %617, i32 %651, i32 %655
  %657 = select i1 %620, i32 %652, i32 %656
  %658 = trunc i64 %633 to i32
  %659 = select i1 %614, i32 %658, i32 %646
  %660 = select i1 %617, i32 %659, i32 %645
  %661 = select i1 %620, i32 %660, i32 %652
  %662 = sub nsw i32 32, %622
  %663 = tail call i32 @llvm.fshr.i32(i32 %657, i32 %661, i32 %662)
  %664 = select i1 %623, i32 %657, i32 %663
  %665 = trunc i64 %630 to i32
  %666 = select i1 %614, i32 %665, i32 %637
  %667 = select i1 %617, i32 %666, i32 %659
  %668 = select i1 %620, i32 %667, i32 %660
  %669 = tail call i32 @llvm.fshr.i32(i32 %661, i32 %668, i32 %662)
  %670 = select i1 %623, i32 %661, i32 %669
  %671 = tail call i32 @llvm.fshl.i32(i32 %664, i32 %670, i32 2)
  %672 = lshr i32 %664, 29
  %673 = and i32 %672, 1
  %674 = sub nsw i32 0, %673
  %675 = xor i32 %671, %674
  %676 = trunc i64 %627 to i32
  %677 = select i1 %614, i32 %676, i32 %658
  %678 = select i1 %617, i32 %677, i32 %666
  %679 = select i1 %620, i32 %678, i32 %667
  %680 = tail call i32 @llvm.fshr.i32(i32 %668, i32 %679, i32 %662)
  %681 = select i1 %623, i32 %668, i32 %680
  %682 = tail call i32 @llvm.fshl.i32(i32 %670, i32 %681, i32 2)
  %683 = xor i32 %682, %674
  %684 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %675, i1 false)
  %685 = sub nsw i32 31, %684
  %686 = tail call i32 @llvm.fshr.i32(i32 %675, i32 %683, i32 %685)
  %687 = tail call i32 @llvm.fshl.i32(i32 %681, i32 %679, i32 2)
  %688 = xor i32 %687, %674
  %689 = tail call i32 @llvm.fshr.i32(i32 %683, i32 %688, i32 %685)
  %690 = tail call i32 @llvm.fshl.i32(i32 %686, i32 %689, i32 23)
  %691 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %690, i1 false)
  %692 = xor i32 %691, -1
  %693 = tail call i32 @llvm.fshr.i32(i32 %690, i32 %689, i32 %692)
  %694 = lshr i32 %693, 9
  %.neg1.i.i.i31 = xor i32 %684, -1
  %695 = add nuw nsw i32 %684, 1
  %.neg2.i.i.i32 = sub nuw nsw i32 %.neg1.i.i.i31, %691
  %.neg3.i.i.i33 = shl nsw i32 %.neg2.i.i.i32, 23
  %696 = shl i32 %672, 31
  %697 = or disjoint i32 %696, 864026624
  %698 = add i32 %697, %.neg3.i.i.i33
  %699 = or disjoint i32 %698, %694
  %700 = bitcast i32 %699 to float
  %701 = tail call i32 @llvm.fshl.i32(i32 %695, i32 %686, i32 23)
  %702 = or disjoint i32 %701, %696
  %703 = xor i32 %702, 1065353216
  %704 = bitcast i32 %703 to float
  %705 = fmul float %704, f0x3FC90FDA
  %706 = fneg float %705
  %707 = tail call float @llvm.fma.f32(float %704, float f0x3FC90FDA, float %706)
  %708 = tail call float @llvm.fma.f32(float %704, float f0x33A22168, float %707)
  %709 = tail call float @llvm.fma.f32(float %700, float f0x3FC90FDA, float %708)
  %710 = fadd float %705, %709
  %711 = lshr i32 %664, 30
  %712 = add nuw nsw i32 %673, %711
  br label %__ocml_cos_f32.exit

__ocml_cos_f32.exit:                              ; preds = %603, %610
  %.pn3.in.i.i34 = phi float [ %608, %603 ], [ %710, %610 ]
  %.pn1.in.i.i35 = phi i32 [ %609, %603 ], [ %712, %610 ]
  %713 = fmul float %.pn3.in.i.i34, %.pn3.in.i.i34
  %714 = tail call noundef float @llvm.fmuladd.f32(float %713, float f0xB94C1982, float f0x3C0881C4)
  %715 = tail call noundef float @llvm.fmuladd.f32(float %713, float %714, float f0xBE2AAA9D)
  %716 = fmul float %713, %715
  %717 = tail call noundef float @llvm.fmuladd.f32(float %.pn3.in.i.i34, float %716, float %.pn3.in.i.i34)
  %718 = tail call noundef float @llvm.fmuladd.f32(float %713, float f0x37D75334, float f0xBAB64F3B)
  %719 = tail call noundef float @llvm.fmuladd.f32(float %713, float %718, float f0x3D2AABF7)
  %720 = tail call noundef float @llvm.fmuladd.f32(float %713, float %719, float f0xBF000004)
  %721 = tail call noundef float @llvm.fmuladd.f32(float %713, float %720, float 1.000000e+00)
  %722 = fneg float %717
  %723 = and i32 %.pn1.in.i.i35, 1
  %724 = icmp eq i32 %723, 0
  %.v.i36 = select i1 %724, float %721, float %722
  %725 = bitcast float %.v.i36 to i32
  %.pn1.i.i37 = shl i32 %.pn1.in.i.i35, 30
  %726 = and i32 %.pn1.i.i37, -2147483648
  %727 = xor i32 %726, %725
  %728 = bitcast i32 %727 to float
  %729 = select i1 %194, float %728, float +qnan
  br i1 %197, label %730, label %737

730:                                              ; preds = %__ocml_cos_f32.exit
  %731 = fmul nnan float %196, f0x3F22F983
  %732 = tail call float @llvm.rint.f32(float %731)
  %733 = tail call float @llvm.fma.f32(float %732, float f0xBFC90FDA, float %196)
  %734 = tail call float @llvm.fma.f32(float %732, float f0xB3A22168, float %733)
  %735 = tail call float @llvm.fma.f32(float %732, float f0xA7C234C4, float %734)
  %736 = fptosi float %732 to i32
  br label %__ocml_cos_f32.exit45

737:                                              ; preds = %__ocml_cos_f32.exit
  %738 = bitcast float %196 to i32
  %739 = lshr i32 %738, 23
  %740 = add nsw i32 %739, -120
  %741 = icmp ugt i32 %740, 63
  %742 = select i1 %741, i32 -64, i32 0
  %743 = add nsw i32 %742, %740
  %744 = icmp ugt i32 %743, 31
  %745 = select i1 %744, i32 -32, i32 0
  %746 = add nsw i32 %745, %743
  %747 = icmp ugt i32 %746, 31
  %748 = select i1 %747, i32 -32, i32 0
  %749 = add nsw i32 %748, %746
  %750 = icmp eq i32 %749, 0
  %751 = and i32 %738, 8388607
  %752 = or disjoint i32 %751, 8388608
  %753 = zext nneg i32 %752 to i64
  %754 = mul nuw nsw i64 %753, 4266746795
  %755 = lshr i64 %754, 32
  %756 = mul nuw nsw i64 %753, 1011060801
  %757 = add nuw nsw i64 %755, %756
  %758 = lshr i64 %757, 32
  %759 = mul nuw nsw i64 %753, 3680671129
  %760 = add nuw nsw i64 %758, %759
  %761 = lshr i64 %760, 32
  %762 = mul nuw nsw i64 %753, 4113882560
  %763 = add nuw nsw i64 %761, %762
  %764 = trunc i64 %763 to i32
  %765 = lshr i64 %763, 32
  %766 = mul nuw nsw i64 %753, 4230436817
  %767 = add nuw nsw i64 %765, %766
  %768 = lshr i64 %767, 32
  %769 = mul nuw nsw i64 %753, 1313084713
  %770 = add nuw nsw i64 %768, %769
  %771 = trunc i64 %770 to i32
  %772 = select i1 %741, i32 %764, i32 %771
  %773 = trunc i64 %767 to i32
  %774 = lshr i64 %770, 32
  %775 = mul nuw nsw i64 %753, 2734261102
  %776 = add nuw nsw i64 %774, %775
  %777 = trunc i64 %776 to i32
  %778 = select i1 %741, i32 %773, i32 %777
  %779 = select i1 %744, i32 %772, i32 %778
  %780 = lshr i64 %776, 32
  %781 = trunc nuw nsw i64 %780 to i32
  %782 = select i1 %741, i32 %771, i32 %781
  %783 = select i1 %744, i32 %778, i32 %782
  %784 = select i1 %747, i32 %779, i32 %783
  %785 = trunc i64 %760 to i32
  %786 = select i1 %741, i32 %785, i32 %773
  %787 = select i1 %744, i32 %786, i32 %772
  %788 = select i1 %747, i32 %787, i32 %779
  %789 = sub nsw i32 32, %749
  %790 = tail call i32 @llvm.fshr.i32(i32 %784, i32 %788, i32 %789)
  %791 = select i1 %750, i32 %784, i32 %790
  %792 = trunc i64 %757 to i32
  %793 = select i1 %741, i32 %792, i32 %764
  %794 = select i1 %744, i32 %793, i32 %786
  %795 = select i1 %747, i32 %794, i32 %787
  %796 = tail call i32 @llvm.fshr.i32(i32 %788, i32 %795, i32 %789)
  %797 = select i1 %750, i32 %788, i32 %796
  %798 = tail call i32 @llvm.fshl.i32(i32 %791, i32 %797, i32 2)
  %799 = lshr i32 %791, 29
  %800 = and i32 %799, 1
  %801 = sub nsw i32 0, %800
  %802 = xor i32 %798, %801
  %803 = trunc i64 %754 to i32
  %804 = select i1 %741, i32 %803, i32 %785
  %805 = select i1 %744, i32 %804, i32 %793
  %806 = select i1 %747, i32 %805, i32 %794
  %807 = tail call i32 @llvm.fshr.i32(i32 %795, i32 %806, i32 %789)
  %808 = select i1 %750, i32 %795, i32 %807
  %809 = tail call i32 @llvm.fshl.i32(i32 %797, i32 %808, i32 2)
  %810 = xor i32 %809, %801
  %811 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %802, i1 false)
  %812 = sub nsw i32 31, %811
  %813 = tail call i32 @llvm.fshr.i32(i32 %802, i32 %810, i32 %812)
  %814 = tail call i32 @llvm.fshl.i32(i32 %808, i32 %806, i32 2)
  %815 = xor i32 %814, %801
  %816 = tail call i32 @llvm.fshr.i32(i32 %810, i32 %815, i32 %812)
  %817 = tail call i32 @llvm.fshl.i32(i32 %813, i32 %816, i32 23)
  %818 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %817, i1 false)
  %819 = xor i32 %818, -1
  %820 = tail call i32 @llvm.fshr.i32(i32 %817, i32 %816, i32 %819)
  %821 = lshr i32 %820, 9
  %.neg1.i.i.i38 = xor i32 %811, -1
  %822 = add nuw nsw i32 %811, 1
  %.neg2.i.i.i39 = sub nuw nsw i32 %.neg1.i.i.i38, %818
  %.neg3.i.i.i40 = shl nsw i32 %.neg2.i.i.i39, 23
  %823 = shl i32 %799, 31
  %824 = or disjoint i32 %823, 864026624
  %825 = add i32 %824, %.neg3.i.i.i40
  %826 = or disjoint i32 %825, %821
  %827 = bitcast i32 %826 to float
  %828 = tail call i32 @llvm.fshl.i32(i32 %822, i32 %813, i32 23)
  %829 = or disjoint i32 %828, %823
  %830 = xor i32 %829, 1065353216
  %831 = bitcast i32 %830 to float
  %832 = fmul float %831, f0x3FC90FDA
  %833 = fneg float %832
  %834 = tail call float @llvm.fma.f32(float %831, float f0x3FC90FDA, float %833)
  %835 = tail call float @llvm.fma.f32(float %831, float f0x33A22168, float %834)
  %836 = tail call float @llvm.fma.f32(float %827, float f0x3FC90FDA, float %835)
  %837 = fadd float %832, %836
  %838 = lshr i32 %791, 30
  %839 = add nuw nsw i32 %800, %838
  br label %__ocml_cos_f32.exit45

__ocml_cos_f32.exit45:                            ; preds = %730, %737
  %.pn3.in.i.i41 = phi float [ %735, %730 ], [ %837, %737 ]
  %.pn1.in.i.i42 = phi i32 [ %736, %730 ], [ %839, %737 ]
  %840 = fmul float %.pn3.in.i.i41, %.pn3.in.i.i41
  %841 = tail call noundef float @llvm.fmuladd.f32(float %840, float f0xB94C1982, float f0x3C0881C4)
  %842 = tail call noundef float @llvm.fmuladd.f32(float %840, float %841, float f0xBE2AAA9D)
  %843 = fmul float %840, %842
  %844 = tail call noundef float @llvm.fmuladd.f32(float %.pn3.in.i.i41, float %843, float %.pn3.in.i.i41)
  %845 = tail call noundef float @llvm.fmuladd.f32(float %840, float f0x37D75334, float f0xBAB64F3B)
  %846 = tail call noundef float @llvm.fmuladd.f32(float %840, float %845, float f0x3D2AABF7)
  %847 = tail call noundef float @llvm.fmuladd.f32(float %840, float %846, float f0xBF000004)
  %848 = tail call noundef float @llvm.fmuladd.f32(float %840, float %847, float 1.000000e+00)
  %849 = fneg float %844
  %850 = and i32 %.pn1.in.i.i42, 1
  %851 = icmp eq i32 %850, 0
  %.v.i43 = select i1 %851, float %848, float %849
  %852 = bitcast float %.v.i43 to i32
  %.pn1.i.i44 = shl i32 %.pn1.in.i.i42, 30
  %853 = and i32 %.pn1.i.i44, -2147483648
  %854 = xor i32 %853, %852
  %855 = bitcast i32 %854 to float
  %856 = select i1 %326, float %855, float +qnan
  br i1 %329, label %857, label %864

857:                                              ; preds = %__ocml_cos_f32.exit45
  %858 = fmul nnan float %328, f0x3F22F983
  %859 = tail call float @llvm.rint.f32(float %858)
  %860 = tail call float @llvm.fma.f32(float %859, float f0xBFC90FDA, float %328)
  %861 = tail call float @llvm.fma.f32(float %859, float f0xB3A22168, float %860)
  %862 = tail call float @llvm.fma.f32(float %859, float f0xA7C234C4, float %861)
  %863 = fptosi float %859 to i32
  br label %__ocml_cos_f32.exit53

864:                                              ; preds = %__ocml_cos_f32.exit45
  %865 = bitcast float %328 to i32
  %866 = lshr i32 %865, 23
  %867 = add nsw i32 %866, -120
  %868 = icmp ugt i32 %867, 63
  %869 = select i1 %868, i32 -64, i32 0
  %870 = add nsw i32 %869, %867
  %871 = icmp ugt i32 %870, 31
  %872 = select i1 %871, i32 -32, i32 0
  %873 = add nsw i32 %872, %870
  %874 = icmp ugt i32 %873, 31
  %875 = select i1 %874, i32 -32, i32 0
  %876 = add nsw i32 %875, %873
  %877 = icmp eq i32 %876, 0
  %878 = and i32 %865, 8388607
  %879 = or disjoint i32 %878, 8388608
  %880 = zext nneg i32 %879 to i64
  %881 = mul nuw nsw i64 %880, 4266746795
  %882 = lshr i64 %881, 32
  %883 = mul nuw nsw i64 %880, 1011060801
  %884 = add nuw nsw i64 %882, %883
  %885 = lshr i64 %884, 32
  %886 = mul nuw nsw i64 %880, 3680671129
  %887 = add nuw nsw i64 %885, %886
  %888 = lshr i64 %887, 32
  %889 = mul nuw nsw i64 %880, 4113882560
  %890 = add nuw nsw i64 %888, %889
  %891 = trunc i64 %890 to i32
  %892 = lshr i64 %890, 32
  %893 = mul nuw nsw i64 %880, 4230436817
  %894 = add nuw nsw i64 %892, %893
  %895 = lshr i64 %894, 32
  %896 = mul nuw nsw i64 %880, 1313084713
  %897 = add nuw nsw i64 %895, %896
  %898 = trunc i64 %897 to i32
  %899 = select i1 %868, i32 %891, i32 %898
  %900 = trunc i64 %894 to i32
  %901 = lshr i64 %897, 32
  %902 = mul nuw nsw i64 %880, 2734261102
  %903 = add nuw nsw i64 %901, %902
  %904 = trunc i64 %903 to i32
  %905 = select i1 %868, i32 %900, i32 %904
  %906 = select i1 %871, i32 %899, i32 %905
  %907 = lshr i64 %903, 32
  %908 = trunc nuw nsw i64 %907 to i32
  %909 = select i1 %868, i32 %898, i32 %908
  %910 = select i1 %871, i32 %905, i32 %909
  %911 = select i1 %874, i32 %906, i32 %910
  %912 = trunc i64 %887 to i32
  %913 = select i1 %868, i32 %912, i32 %900
  %914 = select i1 %871, i32 %913, i32 %899
  %915 = select i1 %874, i32 %914, i32 %906
  %916 = sub nsw i32 32, %876
  %917 = tail call i32 @llvm.fshr.i32(i32 %911, i32 %915, i32 %916)
  %918 = select i1 %877, i32 %911, i32 %917
  %919 = trunc i64 %884 to i32
  %920 = select i1 %868, i32 %919, i32 %891
  %921 = select i1 %871, i32 %920, i32 %913
  %922 = select i1 %874, i32 %921, i32 %914
  %923 = tail call i32 @llvm.fshr.i32(i32 %915, i32 %922, i32 %916)
  %924 = select i1 %877, i32 %915, i32 %923
  %925 = tail call i32 @llvm.fshl.i32(i32 %918, i32 %924, i32 2)
  %926 = lshr i32 %918, 29
  %927 = and i32 %926, 1
  %928 = sub nsw i32 0, %927
  %929 = xor i32 %925, %928
  %930 = trunc i64 %881 to i32
  %931 = select i1 %868, i32 %930, i32 %912
  %932 = select i1 %871, i32 %931, i32 %920
  %933 = select i1 %874, i32 %932, i32 %921
  %934 = tail call i32 @llvm.fshr.i32(i32 %922, i32 %933, i32 %916)
  %935 = select i1 %877, i32 %922, i32 %934
  %936 = tail call i32 @llvm.fshl.i32(i32 %924, i32 %935, i32 2)
  %937 = xor i32 %936, %928
  %938 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %929, i1 false)
  %939 = sub nsw i32 31, %938
  %940 = tail call i32 @llvm.fshr.i32(i32 %929, i32 %937, i32 %939)
  %941 = tail call i32 @llvm.fshl.i32(i32 %935, i32 %933, i32 2)
  %942 = xor i32 %941, %928
  %943 = tail call i32 @llvm.fshr.i32(i32 %937, i32 %942, i32 %939)
  %944 = tail call i32 @llvm.fshl.i32(i32 %940, i32 %943, i32 23)
  %945 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %944, i1 false)
  %946 = xor i32 %945, -1
  %947 = tail call i32 @llvm.fshr.i32(i32 %944, i32 %943, i32 %946)
  %948 = lshr i32 %947, 9
  %.neg1.i.i.i46 = xor i32 %938, -1
  %949 = add nuw nsw i32 %938, 1
  %.neg2.i.i.i47 = sub nuw nsw i32 %.neg1.i.i.i46, %945
  %.neg3.i.i.i48 = shl nsw i32 %.neg2.i.i.i47, 23
  %950 = shl i32 %926, 31
  %951 = or disjoint i32 %950, 864026624
  %952 = add i32 %951, %.neg3.i.i.i48
  %953 = or disjoint i32 %952, %948
  %954 = bitcast i32 %953 to float
  %955 = tail call i32 @llvm.fshl.i32(i32 %949, i32 %940, i32 23)
  %956 = or disjoint i32 %955, %950
  %957 = xor i32 %956, 1065353216
  %958 = bitcast i32 %957 to float
  %959 = fmul float %958, f0x3FC90FDA
  %960 = fneg float %959
  %961 = tail call float @llvm.fma.f32(float %958, float f0x3FC90FDA, float %960)
  %962 = tail call float @llvm.fma.f32(float %958, float f0x33A22168, float %961)
  %963 = tail call float @llvm.fma.f32(float %954, float f0x3FC90FDA, float %962)
  %964 = fadd float %959, %963
  %965 = lshr i32 %918, 30
  %966 = add nuw nsw i32 %927, %965
  br label %__ocml_cos_f32.exit53

__ocml_cos_f32.exit53:                            ; preds = %857, %864
  %.pn3.in.i.i49 = phi float [ %862, %857 ], [ %964, %864 ]
  %.pn1.in.i.i50 = phi i32 [ %863, %857 ], [ %966, %864 ]
  %967 = fmul float %.pn3.in.i.i49, %.pn3.in.i.i49
  %968 = tail call noundef float @llvm.fmuladd.f32(float %967, float f0xB94C1982, float f0x3C0881C4)
  %969 = tail call noundef float @llvm.fmuladd.f32(float %967, float %968, float f0xBE2AAA9D)
  %970 = fmul float %967, %969
  %971 = tail call noundef float @llvm.fmuladd.f32(float %.pn3.in.i.i49, float %970, float %.pn3.in.i.i49)
  %972 = tail call noundef float @llvm.fmuladd.f32(float %967, float f0x37D75334, float f0xBAB64F3B)
  %973 = tail call noundef float @llvm.fmuladd.f32(float %967, float %972, float f0x3D2AABF7)
  %974 = tail call noundef float @llvm.fmuladd.f32(float %967, float %973, float f0xBF000004)
  %975 = tail call noundef float @llvm.fmuladd.f32(float %967, float %974, float 1.000000e+00)
  %976 = fneg float %971
  %977 = and i32 %.pn1.in.i.i50, 1
  %978 = icmp eq i32 %977, 0
  %.v.i51 = select i1 %978, float %975, float %976
  %979 = bitcast float %.v.i51 to i32
  %.pn1.i.i52 = shl i32 %.pn1.in.i.i50, 30
  %980 = and i32 %.pn1.i.i52, -2147483648
  %981 = xor i32 %980, %979
  %982 = bitcast i32 %981 to float
  %983 = select i1 %458, float %982, float +qnan
  br i1 %461, label %984, label %991

984:                                              ; preds = %__ocml_cos_f32.exit53
  %985 = fmul nnan float %460, f0x3F22F983
  %986 = tail call float @llvm.rint.f32(float %985)
  %987 = tail call float @llvm.fma.f32(float %986, float f0xBFC90FDA, float %460)
  %988 = tail call float @llvm.fma.f32(float %986, float f0xB3A22168, float %987)
  %989 = tail call float @llvm.fma.f32(float %986, float f0xA7C234C4, float %988)
  %990 = fptosi float %986 to i32
  br label %__ocml_cos_f32.exit61

991:                                              ; preds = %__ocml_cos_f32.exit53
  %992 = bitcast float %460 to i32
  %993 = lshr i32 %992, 23
  %994 = add nsw i32 %993, -120
  %995 = icmp ugt i32 %994, 63
  %996 = select i1 %995, i32 -64, i32 0
  %997 = add nsw i32 %996, %994
  %998 = icmp ugt i32 %997, 31
  %999 = select i1 %998, i32 -32, i32 0
  %1000 = add nsw i32 %999, %997
  %1001 = icmp ugt i32 %1000, 31
  %1002 = select i1 %1001, i32 -32, i32 0
  %1003 = add nsw i32 %1002, %1000
  %1004 = icmp eq i32 %1003, 0
  %1005 = and i32 %992, 8388607
  %1006 = or disjoint i32 %1005, 8388608
  %1007 = zext nneg i32 %1006 to i64
  %1008 = mul nuw nsw i64 %1007, 4266746795
  %1009 = lshr i64 %1008, 32
  %1010 = mul nuw nsw i64 %1007, 1011060801
  %1011 = add nuw nsw i64 %1009, %1010
  %1012 = lshr i64 %1011, 32
  %1013 = mul nuw nsw i64 %1007, 3680671129
  %1014 = add nuw nsw i64 %1012, %1013
  %1015 = lshr i64 %1014, 32
  %1016 = mul nuw nsw i64 %1007, 4113882560
  %1017 = add nuw nsw i64 %1015, %1016
  %1018 = trunc i64 %1017 to i32
  %1019 = lshr i64 %1017, 32
  %1020 = mul nuw nsw i64 %1007, 4230436817
  %1021 = add nuw nsw i64 %1019, %1020
  %1022 = lshr i64 %1021, 32
  %1023 = mul nuw nsw i64 %1007, 1313084713
  %1024 = add nuw nsw i64 %1022, %1023
  %1025 = trunc i64 %1024 to i32
  %1026 = select i1 %995, i32 %1018, i32 %1025
  %1027 = trunc i64 %1021 to i32
  %1028 = lshr i64 %1024, 32
  %1029 = mul nuw nsw i64 %1007, 2734261102
  %1030 = add nuw nsw i64 %1028, %1029
  %1031 = trunc i64 %1030 to i32
  %1032 = select i1 %995, i32 %1027, i32 %1031
  %1033 = select i1 %998, i32 %1026, i32 %1032
  %1034 = lshr i64 %1030, 32
  %1035 = trunc nuw nsw i64 %1034 to i32
  %1036 = select i1 %995, i32 %1025, i32 %1035
  %1037 = select i1 %998, i32 %1032, i32 %1036
  %1038 = select i1 %1001, i32 %1033, i32 %1037
  %1039 = trunc i64 %1014 to i32
  %1040 = select i1 %995, i32 %1039, i32 %1027
  %1041 = select i1 %998, i32 %1040, i32 %1026
  %1042 = select i1 %1001, i32 %1041, i32 %1033
  %1043 = sub nsw i32 32, %1003
  %1044 = tail call i32 @llvm.fshr.i32(i32 %1038, i32 %1042, i32 %1043)
  %1045 = select i1 %1004, i32 %1038, i32 %1044
  %1046 = trunc i64 %1011 to i32
  %1047 = select i1 %995, i32 %1046, i32 %1018
  %1048 = select i1 %998, i32 %1047, i32 %1040
  %1049 = select i1 %1001, i32 %1048, i32 %1041
  %1050 = tail call i32 @llvm.fshr.i32(i32 %1042, i32 %1049, i32 %1043)
  %1051 = select i1 %1004, i32 %1042, i32 %1050
  %1052 = tail call i32 @llvm.fshl.i32(i32 %1045, i32 %1051, i32 2)
  %1053 = lshr i32 %1045, 29
  %1054 = and i32 %1053, 1
  %1055 = sub nsw i32 0, %1054
  %1056 = xor i32 %1052, %1055
  %1057 = trunc i64 %1008 to i32
  %1058 = select i1 %995, i32 %1057, i32 %1039
  %1059 = select i1 %998, i32 %1058, i32 %1047
  %1060 = select i1 %1001, i32 %1059, i32 %1048
  %1061 = tail call i32 @llvm.fshr.i32(i32 %1049, i32 %1060, i32 %1043)
  %1062 = select i1 %1004, i32 %1049, i32 %1061
  %1063 = tail call i32 @llvm.fshl.i32(i32 %1051, i32 %1062, i32 2)
  %1064 = xor i32 %1063, %1055
  %1065 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %1056, i1 false)
  %1066 = sub nsw i32 31, %1065
  %1067 = tail call i32 @llvm.fshr.i32(i32 %1056, i32 %1064, i32 %1066)
  %1068 = tail call i32 @llvm.fshl.i32(i32 %1062, i32 %1060, i32 2)
  %1069 = xor i32 %1068, %1055
  %1070 = tail call i32 @llvm.fshr.i32(i32 %1064, i32 %1069, i32 %1066)
  %1071 = tail call i32 @llvm.fshl.i32(i32 %1067, i32 %1070, i32 23)
  %1072 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %1071, i1 false)
  %1073 = xor i32 %1072, -1
  %1074 = tail call i32 @llvm.fshr.i32(i32 %1071, i32 %1070, i32 %1073)
  %1075 = lshr i32 %1074, 9
  %.neg1.i.i.i54 = xor i32 %1065, -1
  %1076 = add nuw nsw i32 %1065, 1
  %.neg2.i.i.i55 = sub nuw nsw i32 %.neg1.i.i.i54, %1072
  %.neg3.i.i.i56 = shl nsw i32 %.neg2.i.i.i55, 23
  %1077 = shl i32 %1053, 31
  %1078 = or disjoint i32 %1077, 864026624
  %1079 = add i32 %1078, %.neg3.i.i.i56
  %1080 = or disjoint i32 %1079, %1075
  %1081 = bitcast i32 %1080 to float
  %1082 = tail call i32 @llvm.fshl.i32(i32 %1076, i32 %1067, i32 23)
  %1083 = or disjoint i32 %1082, %1077
  %1084 = xor i32 %1083, 1065353216
  %1085 = bitcast i32 %1084 to float
  %1086 = fmul float %1085, f0x3FC90FDA
  %1087 = fneg float %1086
  %1088 = tail call float @llvm.fma.f32(float %1085, float f0x3FC90FDA, float %1087)
  %1089 = tail call float @llvm.fma.f32(float %1085, float f0x33A22168, float %1088)
  %1090 = tail call float @llvm.fma.f32(float %1081, float f0x3FC90FDA, float %1089)
  %1091 = fadd float %1086, %1090
  %1092 = lshr i32 %1045, 30
  %1093 = add nuw nsw i32 %1054, %1092
  br label %__ocml_cos_f32.exit61

__ocml_cos_f32.exit61:                            ; preds = %984, %991
  %.pn3.in.i.i57 = phi float [ %989, %984 ], [ %1091, %991 ]
  %.pn1.in.i.i58 = phi i32 [ %990, %984 ], [ %1093, %991 ]
  %1094 = fmul float %.pn3.in.i.i57, %.pn3.in.i.i57
  %1095 = tail call noundef float @llvm.fmuladd.f32(float %1094, float f0xB94C1982, float f0x3C0881C4)
  %1096 = tail call noundef float @llvm.fmuladd.f32(float %1094, float %1095, float f0xBE2AAA9D)
  %1097 = fmul float %1094, %1096
  %1098 = tail call noundef float @llvm.fmuladd.f32(float %.pn3.in.i.i57, float %1097, float %.pn3.in.i.i57)
  %1099 = tail call noundef float @llvm.fmuladd.f32(float %1094, float f0x37D75334, float f0xBAB64F3B)
  %1100 = tail call noundef float @llvm.fmuladd.f32(float %1094, float %1099, float f0x3D2AABF7)
  %1101 = tail call noundef float @llvm.fmuladd.f32(float %1094, float %1100, float f0xBF000004)
  %1102 = tail call noundef float @llvm.fmuladd.f32(float %1094, float %1101, float 1.000000e+00)
  %1103 = fneg float %1098
  %1104 = and i32 %.pn1.in.i.i58, 1
  %1105 = icmp eq i32 %1104, 0
  %.v.i59 = select i1 %1105, float %1102, float %1103
  %1106 = bitcast float %.v.i59 to i32
  %.pn1.i.i60 = shl i32 %.pn1.in.i.i58, 30
  %1107 = and i32 %.pn1.i.i60, -2147483648
  %1108 = xor i32 %1107, %1106
  %1109 = bitcast i32 %1108 to float
  %1110 = select i1 %590, float %1109, float +qnan
  %1111 = insertelement <1 x float> poison, float %729, i64 0
  store <1 x float> %1111, ptr addrspace(1) %599, align 4
  %1112 = insertelement <1 x float> poison, float %856, i64 0
  store <1 x float> %1112, ptr addrspace(1) %600, align 4
  %1113 = insertelement <1 x float> poison, float %983, i64 0
  store <1 x float> %1113, ptr addrspace(1) %601, align 4
  %1114 = insertelement <1 x float> poison, float %1110, i64 0
  store <1 x float> %1114, ptr addrspace(1) %602, align 4
  %1115 = shl i32 %2, 2
  %1116 = sext i32 %1115 to i64
  %1117 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %1116
  %1118 = getelementptr [4 x i8], ptr addrspace(1) %1117, i64 %11
  %1119 = getelementptr [4 x i8], ptr addrspace(1) %1117, i64 %13
  %1120 = getelementptr [4 x i8], ptr addrspace(1) %1117, i64 %15
  %1121 = getelementptr [4 x i8], ptr addrspace(1) %1117, i64 %17
  %1122 = tail call float @llvm.amdgcn.sqrt.f32(float %20)
  %1123 = tail call float @llvm.amdgcn.sqrt.f32(float %22)
  %1124 = tail call float @llvm.amdgcn.sqrt.f32(float %24)
  %1125 = tail call float @llvm.amdgcn.sqrt.f32(float %26)
  %1126 = insertelement <1 x float> poison, float %1122, i64 0
  store <1 x float> %1126, ptr addrspace(1) %1118, align 4
  %1127 = insertelement <1 x float> poison, float %1123, i64 0
  store <1 x float> %1127, ptr addrspace(1) %1119, align 4
  %1128 = insertelement <1 x float> poison, float %1124, i64 0
  store <1 x float> %1128, ptr addrspace(1) %1120, align 4
  %1129 = insertelement <1 x float> poison, float %1125, i64 0
  store <1 x float> %1129, ptr addrspace(1) %1121, align 4
  %1130 = mul i32 %2, 5
  %1131 = sext i32 %1130 to i64
  %1132 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %1131
  %1133 = getelementptr [4 x i8], ptr addrspace(1) %1132, i64 %11
  %1134 = getelementptr [4 x i8], ptr addrspace(1) %1132, i64 %13
  %1135 = getelementptr [4 x i8], ptr addrspace(1) %1132, i64 %15
  %1136 = getelementptr [4 x i8], ptr addrspace(1) %1132, i64 %17
  %1137 = tail call float @llvm.amdgcn.rsq.f32(float %20)
  %1138 = tail call float @llvm.amdgcn.rsq.f32(float %22)
  %1139 = tail call float @llvm.amdgcn.rsq.f32(float %24)
  %1140 = tail call float @llvm.amdgcn.rsq.f32(float %26)
  %1141 = insertelement <1 x float> poison, float %1137, i64 0
  store <1 x float> %1141, ptr addrspace(1) %1133, align 4
  %1142 = insertelement <1 x float> poison, float %1138, i64 0
  store <1 x float> %1142, ptr addrspace(1) %1134, align 4
  %1143 = insertelement <1 x float> poison, float %1139, i64 0
  store <1 x float> %1143, ptr addrspace(1) %1135, align 4
  %1144 = insertelement <1 x float> poison, float %1140, i64 0
  store <1 x float> %1144, ptr addrspace(1) %1136, align 4
  %1145 = mul i32 %2, 6
  %1146 = sext i32 %1145 to i64
  %1147 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %1146
  %1148 = getelementptr [4 x i8], ptr addrspace(1) %1147, i64 %11
  %1149 = getelementptr [4 x i8], ptr addrspace(1) %1147, i64 %13
  %1150 = getelementptr [4 x i8], ptr addrspace(1) %1147, i64 %15
  %1151 = getelementptr [4 x i8], ptr addrspace(1) %1147, i64 %17
  %1152 = fmul float %20, -2.000000e+00
  %1153 = fmul float %22, -2.000000e+00
  %1154 = fmul float %24, -2.000000e+00
  %1155 = fmul float %26, -2.000000e+00
  %1156 = fmul float %1152, f0x3FB8AA3B
  %1157 = tail call float @llvm.exp2.f32(float %1156)
  %1158 = fmul float %1153, f0x3FB8AA3B
  %1159 = tail call float @llvm.exp2.f32(float %1158)
  %1160 = fmul float %1154, f0x3FB8AA3B
  %1161 = tail call float @llvm.exp2.f32(float %1160)
  %1162 = fmul float %1155, f0x3FB8AA3B
  %1163 = tail call float @llvm.exp2.f32(float %1162)
  %1164 = fadd float %1157, 1.000000e+00
  %1165 = fadd float %1159, 1.000000e+00
  %1166 = fadd float %1161, 1.000000e+00
  %1167 = fadd float %1163, 1.000000e+00
  %1168 = fdiv float 1.000000e+00, %1164
  %1169 = fdiv float 1.000000e+00, %1165
  %1170 = fdiv float 1.000000e+00, %1166
  %1171 = fdiv float 1.000000e+00, %1167
  %1172 = fmul float %1168, 2.000000e+00
  %1173 = fmul float %1169, 2.000000e+00
  %1174 = fmul float %1170, 2.000000e+00
  %1175 = fmul float %1171, 2.000000e+00
  %1176 = fadd float %1172, -1.000000e+00
  %1177 = fadd float %1173, -1.000000e+00
  %1178 = fadd float %1174, -1.000000e+00
  %1179 = fadd float %1175, -1.000000e+00
  %1180 = insertelement <1 x float> poison, float %1176, i64 0
  store <1 x float> %1180, ptr addrspace(1) %1148, align 4
  %1181 = insertelement <1 x float> poison, float %1177, i64 0
  store <1 x float> %1181, ptr addrspace(1) %1149, align 4
  %1182 = insertelement <1 x float> poison, float %1178, i64 0
  store <1 x float> %1182, ptr addrspace(1) %1150, align 4
  %1183 = insertelement <1 x float> poison, float %1179, i64 0
  store <1 x float> %1183, ptr addrspace(1) %1151, align 4
  %1184 = mul i32 %2, 7
  %1185 = sext i32 %1184 to i64
  %1186 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %1185
  %1187 = getelementptr [4 x i8], ptr addrspace(1) %1186, i64 %11
  %1188 = getelementptr [4 x i8], ptr addrspace(1) %1186, i64 %13
  %1189 = getelementptr [4 x i8], ptr addrspace(1) %1186, i64 %15
  %1190 = getelementptr [4 x i8], ptr addrspace(1) %1186, i64 %17
  %1191 = tail call float @llvm.amdgcn.exp2.f32(float %20)
  %1192 = tail call float @llvm.amdgcn.exp2.f32(float %22)
  %1193 = tail call float @llvm.amdgcn.exp2.f32(float %24)
  %1194 = tail call float @llvm.amdgcn.exp2.f32(float %26)
  %1195 = insertelement <1 x float> poison, float %1191, i64 0
  store <1 x float> %1195, ptr addrspace(1) %1187, align 4
  %1196 = insertelement <1 x float> poison, float %1192, i64 0
  store <1 x float> %1196, ptr addrspace(1) %1188, align 4
  %1197 = insertelement <1 x float> poison, float %1193, i64 0
  store <1 x float> %1197, ptr addrspace(1) %1189, align 4
  %1198 = insertelement <1 x float> poison, float %1194, i64 0
  store <1 x float> %1198, ptr addrspace(1) %1190, align 4
  %1199 = shl i32 %2, 3
  %1200 = sext i32 %1199 to i64
  %1201 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %1200
  %1202 = getelementptr [4 x i8], ptr addrspace(1) %1201, i64 %11
  %1203 = getelementptr [4 x i8], ptr addrspace(1) %1201, i64 %13
  %1204 = getelementptr [4 x i8], ptr addrspace(1) %1201, i64 %15
  %1205 = getelementptr [4 x i8], ptr addrspace(1) %1201, i64 %17
  %1206 = tail call noundef float @llvm.log2.f32(float %20)
  %1207 = tail call noundef float @llvm.log2.f32(float %22)
  %1208 = tail call noundef float @llvm.log2.f32(float %24)
  %1209 = tail call noundef float @llvm.log2.f32(float %26)
  %1210 = insertelement <1 x float> poison, float %1206, i64 0
  store <1 x float> %1210, ptr addrspace(1) %1202, align 4
  %1211 = insertelement <1 x float> poison, float %1207, i64 0
  store <1 x float> %1211, ptr addrspace(1) %1203, align 4
  %1212 = insertelement <1 x float> poison, float %1208, i64 0
  store <1 x float> %1212, ptr addrspace(1) %1204, align 4
  %1213 = insertelement <1 x float> poison, float %1209, i64 0
  store <1 x float> %1213, ptr addrspace(1) %1205, align 4
  %1214 = mul i32 %2, 9
  %1215 = sext i32 %1214 to i64
  %1216 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %1215
  %1217 = getelementptr [4 x i8], ptr addrspace(1) %1216, i64 %11
  %1218 = getelementptr [4 x i8], ptr addrspace(1) %1216, i64 %13
  %1219 = getelementptr [4 x i8], ptr addrspace(1) %1216, i64 %15
  %1220 = getelementptr [4 x i8], ptr addrspace(1) %1216, i64 %17
  %1221 = tail call noundef float @llvm.floor.f32(float %20)
  %1222 = tail call noundef float @llvm.floor.f32(float %22)
  %1223 = tail call noundef float @llvm.floor.f32(float %24)
  %1224 = tail call noundef float @llvm.floor.f32(float %26)
  %1225 = insertelement <1 x float> poison, float %1221, i64 0
  store <1 x float> %1225, ptr addrspace(1) %1217, align 4
  %1226 = insertelement <1 x float> poison, float %1222, i64 0
  store <1 x float> %1226, ptr addrspace(1) %1218, align 4
  %1227 = insertelement <1 x float> poison, float %1223, i64 0
  store <1 x float> %1227, ptr addrspace(1) %1219, align 4
  %1228 = insertelement <1 x float> poison, float %1224, i64 0
  store <1 x float> %1228, ptr addrspace(1) %1220, align 4
  %1229 = mul i32 %2, 10
  %1230 = sext i32 %1229 to i64
  %1231 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %1230
  %1232 = getelementptr [4 x i8], ptr addrspace(1) %1231, i64 %11
  %1233 = getelementptr [4 x i8], ptr addrspace(1) %1231, i64 %13
  %1234 = getelementptr [4 x i8], ptr addrspace(1) %1231, i64 %15
  %1235 = getelementptr [4 x i8], ptr addrspace(1) %1231, i64 %17
  %1236 = fadd float %20, -2.000000e+00
  %1237 = fadd float %22, -2.000000e+00
  %1238 = fadd float %24, -2.000000e+00
  %1239 = fadd float %26, -2.000000e+00
  %1240 = tail call float @llvm.fabs.f32(float %1236)
  %1241 = tail call float @llvm.fabs.f32(float %1237)
  %1242 = tail call float @llvm.fabs.f32(float %1238)
  %1243 = tail call float @llvm.fabs.f32(float %1239)
  %1244 = insertelement <1 x float> poison, float %1240, i64 0
  store <1 x float> %1244, ptr addrspace(1) %1232, align 4
  %1245 = insertelement <1 x float> poison, float %1241, i64 0
  store <1 x float> %1245, ptr addrspace(1) %1233, align 4
  %1246 = insertelement <1 x float> poison, float %1242, i64 0
  store <1 x float> %1246, ptr addrspace(1) %1234, align 4
  %1247 = insertelement <1 x float> poison, float %1243, i64 0
  store <1 x float> %1247, ptr addrspace(1) %1235, align 4
  %1248 = fcmp olt float %64, 1.000000e+00
  br i1 %1248, label %1249, label %1257

1249:                                             ; preds = %__ocml_cos_f32.exit61
  %1250 = fmul nnan float %20, %20
  %1251 = tail call noundef float @llvm.fmuladd.f32(float %1250, float f0xBA1345E1, float f0x3BA10414)
  %1252 = tail call noundef float @llvm.fmuladd.f32(float %1250, float %1251, float f0xBCDAC9B8)
  %1253 = tail call noundef float @llvm.fmuladd.f32(float %1250, float %1252, float f0x3DE703BE)
  %1254 = tail call noundef float @llvm.fmuladd.f32(float %1250, float %1253, float f0xBEC09330)
  %1255 = tail call noundef float @llvm.fmuladd.f32(float %1250, float %1254, float f0x3E0375D0)
  %1256 = tail call float @llvm.fma.f32(float %64, float %1255, float %64)
  br label %__ocml_erf_f32.exit

1257:                                             ; preds = %__ocml_cos_f32.exit61
  %1258 = tail call noundef float @llvm.fmuladd.f32(float %64, float f0x378E98AB, float f0xB9C68948)
  %1259 = tail call noundef float @llvm.fmuladd.f32(float %64, float %1258, float f0x3B7CD369)
  %1260 = tail call noundef float @llvm.fmuladd.f32(float %64, float %1259, float f0xBCC618B2)
  %1261 = tail call noundef float @llvm.fmuladd.f32(float %64, float %1260, float f0x3DDA74E4)
  %1262 = tail call noundef float @llvm.fmuladd.f32(float %64, float %1261, float f0x3F228AFD)
  %1263 = tail call noundef float @llvm.fmuladd.f32(float %64, float %1262, float f0x3E03C728)
  %1264 = tail call float @llvm.fma.f32(float %64, float %1263, float %64)
  %1265 = fneg float %1264
  %1266 = tail call noundef float @llvm.exp.f32(float %1265)
  %1267 = fsub float 1.000000e+00, %1266
  br label %__ocml_erf_f32.exit

__ocml_erf_f32.exit:                              ; preds = %1249, %1257
  %1268 = phi float [ %1256, %1249 ], [ %1267, %1257 ]
  %1269 = fcmp olt float %196, 1.000000e+00
  br i1 %1269, label %1270, label %1278

1270:                                             ; preds = %__ocml_erf_f32.exit
  %1271 = fmul nnan float %22, %22
  %1272 = tail call noundef float @llvm.fmuladd.f32(float %1271, float f0xBA1345E1, float f0x3BA10414)
  %1273 = tail call noundef float @llvm.fmuladd.f32(float %1271, float %1272, float f0xBCDAC9B8)
  %1274 = tail call noundef float @llvm.fmuladd.f32(float %1271, float %1273, float f0x3DE703BE)
  %1275 = tail call noundef float @llvm.fmuladd.f32(float %1271, float %1274, float f0xBEC09330)
  %1276 = tail call noundef float @llvm.fmuladd.f32(float %1271, float %1275, float f0x3E0375D0)
  %1277 = tail call float @llvm.fma.f32(float %196, float %1276, float %196)
  br label %__ocml_erf_f32.exit62

1278:                                             ; preds = %__ocml_erf_f32.exit
  %1279 = tail call noundef float @llvm.fmuladd.f32(float %196, float f0x378E98AB, float f0xB9C68948)
  %1280 = tail call noundef float @llvm.fmuladd.f32(float %196, float %1279, float f0x3B7CD369)
  %1281 = tail call noundef float @llvm.fmuladd.f32(float %196, float %1280, float f0xBCC618B2)
  %1282 = tail call noundef float @llvm.fmuladd.f32(float %196, float %1281, float f0x3DDA74E4)
  %1283 = tail call noundef float @llvm.fmuladd.f32(float %196, float %1282, float f0x3F228AFD)
  %1284 = tail call noundef float @llvm.fmuladd.f32(float %196, float %1283, float f0x3E03C728)
  %1285 = tail call float @llvm.fma.f32(float %196, float %1284, float %196)
  %1286 = fneg float %1285
  %1287 = tail call noundef float @llvm.exp.f32(float %1286)
  %1288 = fsub float 1.000000e+00, %1287
  br label %__ocml_erf_f32.exit62

__ocml_erf_f32.exit62:                            ; preds = %1270, %1278
  %1289 = phi float [ %1277, %1270 ], [ %1288, %1278 ]
  %1290 = fcmp olt float %328, 1.000000e+00
  br i1 %1290, label %1291, label %1299

1291:                                             ; preds = %__ocml_erf_f32.exit62
  %1292 = fmul nnan float %24, %24
  %1293 = tail call noundef float @llvm.fmuladd.f32(float %1292, float f0xBA1345E1, float f0x3BA10414)
  %1294 = tail call noundef float @llvm.fmuladd.f32(float %1292, float %1293, float f0xBCDAC9B8)
  %1295 = tail call noundef float @llvm.fmuladd.f32(float %1292, float %1294, float f0x3DE703BE)
  %1296 = tail call noundef float @llvm.fmuladd.f32(float %1292, float %1295, float f0xBEC09330)
  %1297 = tail call noundef float @llvm.fmuladd.f32(float %1292, float %1296, float f0x3E0375D0)
  %1298 = tail call float @llvm.fma.f32(float %328, float %1297, float %328)
  br label %__ocml_erf_f32.exit63

1299:                                             ; preds = %__ocml_erf_f32.exit62
  %1300 = tail call noundef float @llvm.fmuladd.f32(float %328, float f0x378E98AB, float f0xB9C68948)
  %1301 = tail call noundef float @llvm.fmuladd.f32(float %328, float %1300, float f0x3B7CD369)
  %1302 = tail call noundef float @llvm.fmuladd.f32(float %328, float %1301, float f0xBCC618B2)
  %1303 = tail call noundef float @llvm.fmuladd.f32(float %328, float %1302, float f0x3DDA74E4)
  %1304 = tail call noundef float @llvm.fmuladd.f32(float %328, float %1303, float f0x3F228AFD)
  %1305 = tail call noundef float @llvm.fmuladd.f32(float %328, float %1304, float f0x3E03C728)
  %1306 = tail call float @llvm.fma.f32(float %328, float %1305, float %328)
  %1307 = fneg float %1306
  %1308 = tail call noundef float @llvm.exp.f32(float %1307)
  %1309 = fsub float 1.000000e+00, %1308
  br label %__ocml_erf_f32.exit63

__ocml_erf_f32.exit63:                            ; preds = %1291, %1299
  %1310 = phi float [ %1298, %1291 ], [ %1309, %1299 ]
  %1311 = fcmp olt float %460, 1.000000e+00
  br i1 %1311, label %1312, label %1320

1312:                                             ; preds = %__ocml_erf_f32.exit63
  %1313 = fmul nnan float %26, %26
  %1314 = tail call noundef float @llvm.fmuladd.f32(float %1313, float f0xBA1345E1, float f0x3BA10414)
  %1315 = tail call noundef float @llvm.fmuladd.f32(float %1313, float %1314, float f0xBCDAC9B8)
  %1316 = tail call noundef float @llvm.fmuladd.f32(float %1313, float %1315, float f0x3DE703BE)
  %1317 = tail call noundef float @llvm.fmuladd.f32(float %1313, float %1316, float f0xBEC09330)
  %1318 = tail call noundef float @llvm.fmuladd.f32(float %1313, float %1317, float f0x3E0375D0)
  %1319 = tail call float @llvm.fma.f32(float %460, float %1318, float %460)
  br label %__ocml_erf_f32.exit64

1320:                                             ; preds = %__ocml_erf_f32.exit63
  %1321 = tail call noundef float @llvm.fmuladd.f32(float %460, float f0x378E98AB, float f0xB9C68948)
  %1322 = tail call noundef float @llvm.fmuladd.f32(float %460, float %1321, float f0x3B7CD369)
  %1323 = tail call noundef float @llvm.fmuladd.f32(float %460, float %1322, float f0xBCC618B2)
  %1324 = tail call noundef float @llvm.fmuladd.f32(float %460, float %1323, float f0x3DDA74E4)
  %1325 = tail call noundef float @llvm.fmuladd.f32(float %460, float %1324, float f0x3F228AFD)
  %1326 = tail call noundef float @llvm.fmuladd.f32(float %460, float %1325, float f0x3E03C728)
  %1327 = tail call float @llvm.fma.f32(float %460, float %1326, float %460)
  %1328 = fneg float %1327
  %1329 = tail call noundef float @llvm.exp.f32(float %1328)
  %1330 = fsub float 1.000000e+00, %1329
  br label %__ocml_erf_f32.exit64

__ocml_erf_f32.exit64:                            ; preds = %1312, %1320
  %1331 = phi float [ %1319, %1312 ], [ %1330, %1320 ]
  %1332 = tail call noundef float @llvm.copysign.f32(float %1310, float %24)
  %1333 = tail call noundef float @llvm.copysign.f32(float %1289, float %22)
  %1334 = tail call noundef float @llvm.copysign.f32(float %1268, float %20)
  %1335 = mul i32 %2, 11
  %1336 = sext i32 %1335 to i64
  %1337 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %1336
  %1338 = getelementptr [4 x i8], ptr addrspace(1) %1337, i64 %17
  %1339 = getelementptr [4 x i8], ptr addrspace(1) %1337, i64 %15
  %1340 = getelementptr [4 x i8], ptr addrspace(1) %1337, i64 %13
  %1341 = getelementptr [4 x i8], ptr addrspace(1) %1337, i64 %11
  %1342 = tail call noundef float @llvm.copysign.f32(float %1331, float %26)
  %1343 = insertelement <1 x float> poison, float %1334, i64 0
  store <1 x float> %1343, ptr addrspace(1) %1341, align 4
  %1344 = insertelement <1 x float> poison, float %1333, i64 0
  store <1 x float> %1344, ptr addrspace(1) %1340, align 4
  %1345 = insertelement <1 x float> poison, float %1332, i64 0
  store <1 x float> %1345, ptr addrspace(1) %1339, align 4
  %1346 = insertelement <1 x float> poison, float %1342, i64 0
  store <1 x float> %1346, ptr addrspace(1) %1338, align 4
  %1347 = mul i32 %2, 12
  %1348 = sext i32 %1347 to i64
  %1349 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %1348
  %1350 = getelementptr [4 x i8], ptr addrspace(1) %1349, i64 %11
  %1351 = getelementptr [4 x i8], ptr addrspace(1) %1349, i64 %13
  %1352 = getelementptr [4 x i8], ptr addrspace(1) %1349, i64 %15
  %1353 = getelementptr [4 x i8], ptr addrspace(1) %1349, i64 %17
  %1354 = tail call float @llvm.sqrt.f32(float %20)
  %1355 = tail call float @llvm.sqrt.f32(float %22)
  %1356 = tail call float @llvm.sqrt.f32(float %24)
  %1357 = tail call float @llvm.sqrt.f32(float %26)
  %1358 = insertelement <1 x float> poison, float %1354, i64 0
  store <1 x float> %1358, ptr addrspace(1) %1350, align 4
  %1359 = insertelement <1 x float> poison, float %1355, i64 0
  store <1 x float> %1359, ptr addrspace(1) %1351, align 4
  %1360 = insertelement <1 x float> poison, float %1356, i64 0
  store <1 x float> %1360, ptr addrspace(1) %1352, align 4
  %1361 = insertelement <1 x float> poison, float %1357, i64 0
  store <1 x float> %1361, ptr addrspace(1) %1353, align 4
  %1362 = mul i32 %2, 13
  %1363 = sext i32 %1362 to i64
  %1364 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %1363
  %1365 = getelementptr [4 x i8], ptr addrspace(1) %1364, i64 %11
  %1366 = getelementptr [4 x i8], ptr addrspace(1) %1364, i64 %13
  %1367 = getelementptr [4 x i8], ptr addrspace(1) %1364, i64 %15
  %1368 = getelementptr [4 x i8], ptr addrspace(1) %1364, i64 %17
  %1369 = fdiv float 1.000000e+00, %20
  %1370 = fdiv float 1.000000e+00, %22
  %1371 = fdiv float 1.000000e+00, %24
  %1372 = fdiv float 1.000000e+00, %26
  %1373 = insertelement <1 x float> poison, float %1369, i64 0
  store <1 x float> %1373, ptr addrspace(1) %1365, align 4
  %1374 = insertelement <1 x float> poison, float %1370, i64 0
  store <1 x float> %1374, ptr addrspace(1) %1366, align 4
  %1375 = insertelement <1 x float> poison, float %1371, i64 0
  store <1 x float> %1375, ptr addrspace(1) %1367, align 4
  %1376 = insertelement <1 x float> poison, float %1372, i64 0
  store <1 x float> %1376, ptr addrspace(1) %1368, align 4
  %1377 = mul i32 %2, 14
  %1378 = sext i32 %1377 to i64
  %1379 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %1378
  %1380 = getelementptr [4 x i8], ptr addrspace(1) %1379, i64 %11
  %1381 = getelementptr [4 x i8], ptr addrspace(1) %1379, i64 %13
  %1382 = getelementptr [4 x i8], ptr addrspace(1) %1379, i64 %15
  %1383 = getelementptr [4 x i8], ptr addrspace(1) %1379, i64 %17
  %1384 = tail call noundef float @llvm.ceil.f32(float %20)
  %1385 = tail call noundef float @llvm.ceil.f32(float %22)
  %1386 = tail call noundef float @llvm.ceil.f32(float %24)
  %1387 = tail call noundef float @llvm.ceil.f32(float %26)
  %1388 = insertelement <1 x float> poison, float %1384, i64 0
  store <1 x float> %1388, ptr addrspace(1) %1380, align 4
  %1389 = insertelement <1 x float> poison, float %1385, i64 0
  store <1 x float> %1389, ptr addrspace(1) %1381, align 4
  %1390 = insertelement <1 x float> poison, float %1386, i64 0
  store <1 x float> %1390, ptr addrspace(1) %1382, align 4
  %1391 = insertelement <1 x float> poison, float %1387, i64 0
  store <1 x float> %1391, ptr addrspace(1) %1383, align 4
  %1392 = mul i32 %2, 15
  %1393 = sext i32 %1392 to i64
  %1394 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %1393
  %1395 = getelementptr [4 x i8], ptr addrspace(1) %1394, i64 %11
  %1396 = getelementptr [4 x i8], ptr addrspace(1) %1394, i64 %13
  %1397 = getelementptr [4 x i8], ptr addrspace(1) %1394, i64 %15
  %1398 = getelementptr [4 x i8], ptr addrspace(1) %1394, i64 %17
  %1399 = tail call float @llvm.fma.f32(float %20, float %20, float %20)
  %1400 = tail call float @llvm.fma.f32(float %22, float %22, float %22)
  %1401 = tail call float @llvm.fma.f32(float %24, float %24, float %24)
  %1402 = tail call float @llvm.fma.f32(float %26, float %26, float %26)
  %1403 = insertelement <1 x float> poison, float %1399, i64 0
  store <1 x float> %1403, ptr addrspace(1) %1395, align 4
  %1404 = insertelement <1 x float> poison, float %1400, i64 0
  store <1 x float> %1404, ptr addrspace(1) %1396, align 4
  %1405 = insertelement <1 x float> poison, float %1401, i64 0
  store <1 x float> %1405, ptr addrspace(1) %1397, align 4
  %1406 = insertelement <1 x float> poison, float %1402, i64 0
  store <1 x float> %1406, ptr addrspace(1) %1398, align 4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.log.f32(float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.sqrt.f32(float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.rsq.f32(float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.exp2.f32(float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fma.f32(float, float, float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.ceil.f32(float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshr.i32(i32, i32, i32) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctlz.i32(i32, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.rint.f32(float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.copysign.f32(float, float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp.f32(float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.floor.f32(float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.log2.f32(float) #0

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
