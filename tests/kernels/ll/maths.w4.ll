; kernel=maths block=128 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp2.f32(float) #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @maths(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, i32 inreg %2, ptr addrspace(1) inreg nofree readnone captures(none) %3, ptr addrspace(1) inreg nofree readnone captures(none) %4) local_unnamed_addr #1 {
  %6 = tail call i32 @llvm.amdgcn.wave.id()
  %7 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %8 = and i32 %7, 31
  %9 = shl i32 %6, 5
  %.masked = and i32 %9, 96
  %10 = or disjoint i32 %.masked, %8
  %11 = zext nneg i32 %10 to i64
  %12 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %11
  %13 = load <1 x float>, ptr addrspace(1) %12, align 4
  %14 = extractelement <1 x float> %13, i64 0
  %15 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %11
  %16 = fmul float %14, f0x3FB8AA3B
  %17 = tail call float @llvm.exp2.f32(float %16)
  %18 = insertelement <1 x float> poison, float %17, i64 0
  store <1 x float> %18, ptr addrspace(1) %15, align 4
  %19 = sext i32 %2 to i64
  %20 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %19
  %21 = getelementptr [4 x i8], ptr addrspace(1) %20, i64 %11
  %22 = tail call float @llvm.log.f32(float %14)
  %23 = insertelement <1 x float> poison, float %22, i64 0
  store <1 x float> %23, ptr addrspace(1) %21, align 4
  %24 = shl i32 %2, 1
  %25 = sext i32 %24 to i64
  %26 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %25
  %27 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %11
  %28 = tail call float @llvm.fabs.f32(float %14)
  %29 = fcmp olt float %28, 1.310720e+05
  br i1 %29, label %30, label %37

30:                                               ; preds = %5
  %31 = fmul nnan float %28, f0x3F22F983
  %32 = tail call float @llvm.rint.f32(float %31)
  %33 = tail call float @llvm.fma.f32(float %32, float f0xBFC90FDA, float %28)
  %34 = tail call float @llvm.fma.f32(float %32, float f0xB3A22168, float %33)
  %35 = tail call float @llvm.fma.f32(float %32, float f0xA7C234C4, float %34)
  %36 = fptosi float %32 to i32
  %.pre.i = bitcast float %28 to i32
  br label %__ocml_sin_f32.exit

37:                                               ; preds = %5
  %38 = bitcast float %28 to i32
  %39 = lshr i32 %38, 23
  %40 = add nsw i32 %39, -120
  %41 = icmp ugt i32 %40, 63
  %42 = select i1 %41, i32 -64, i32 0
  %43 = add nsw i32 %42, %40
  %44 = icmp ugt i32 %43, 31
  %45 = select i1 %44, i32 -32, i32 0
  %46 = add nsw i32 %45, %43
  %47 = icmp ugt i32 %46, 31
  %48 = select i1 %47, i32 -32, i32 0
  %49 = add nsw i32 %48, %46
  %50 = icmp eq i32 %49, 0
  %51 = and i32 %38, 8388607
  %52 = or disjoint i32 %51, 8388608
  %53 = zext nneg i32 %52 to i64
  %54 = mul nuw nsw i64 %53, 4266746795
  %55 = lshr i64 %54, 32
  %56 = mul nuw nsw i64 %53, 1011060801
  %57 = add nuw nsw i64 %55, %56
  %58 = lshr i64 %57, 32
  %59 = mul nuw nsw i64 %53, 3680671129
  %60 = add nuw nsw i64 %58, %59
  %61 = lshr i64 %60, 32
  %62 = mul nuw nsw i64 %53, 4113882560
  %63 = add nuw nsw i64 %61, %62
  %64 = trunc i64 %63 to i32
  %65 = lshr i64 %63, 32
  %66 = mul nuw nsw i64 %53, 4230436817
  %67 = add nuw nsw i64 %65, %66
  %68 = lshr i64 %67, 32
  %69 = mul nuw nsw i64 %53, 1313084713
  %70 = add nuw nsw i64 %68, %69
  %71 = trunc i64 %70 to i32
  %72 = select i1 %41, i32 %64, i32 %71
  %73 = trunc i64 %67 to i32
  %74 = lshr i64 %70, 32
  %75 = mul nuw nsw i64 %53, 2734261102
  %76 = add nuw nsw i64 %74, %75
  %77 = trunc i64 %76 to i32
  %78 = select i1 %41, i32 %73, i32 %77
  %79 = select i1 %44, i32 %72, i32 %78
  %80 = lshr i64 %76, 32
  %81 = trunc nuw nsw i64 %80 to i32
  %82 = select i1 %41, i32 %71, i32 %81
  %83 = select i1 %44, i32 %78, i32 %82
  %84 = select i1 %47, i32 %79, i32 %83
  %85 = trunc i64 %60 to i32
  %86 = select i1 %41, i32 %85, i32 %73
  %87 = select i1 %44, i32 %86, i32 %72
  %88 = select i1 %47, i32 %87, i32 %79
  %89 = sub nsw i32 32, %49
  %90 = tail call i32 @llvm.fshr.i32(i32 %84, i32 %88, i32 %89)
  %91 = select i1 %50, i32 %84, i32 %90
  %92 = trunc i64 %57 to i32
  %93 = select i1 %41, i32 %92, i32 %64
  %94 = select i1 %44, i32 %93, i32 %86
  %95 = select i1 %47, i32 %94, i32 %87
  %96 = tail call i32 @llvm.fshr.i32(i32 %88, i32 %95, i32 %89)
  %97 = select i1 %50, i32 %88, i32 %96
  %98 = tail call i32 @llvm.fshl.i32(i32 %91, i32 %97, i32 2)
  %99 = lshr i32 %91, 29
  %100 = and i32 %99, 1
  %101 = sub nsw i32 0, %100
  %102 = xor i32 %98, %101
  %103 = trunc i64 %54 to i32
  %104 = select i1 %41, i32 %103, i32 %85
  %105 = select i1 %44, i32 %104, i32 %93
  %106 = select i1 %47, i32 %105, i32 %94
  %107 = tail call i32 @llvm.fshr.i32(i32 %95, i32 %106, i32 %89)
  %108 = select i1 %50, i32 %95, i32 %107
  %109 = tail call i32 @llvm.fshl.i32(i32 %97, i32 %108, i32 2)
  %110 = xor i32 %109, %101
  %111 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %102, i1 false)
  %112 = sub nsw i32 31, %111
  %113 = tail call i32 @llvm.fshr.i32(i32 %102, i32 %110, i32 %112)
  %114 = tail call i32 @llvm.fshl.i32(i32 %108, i32 %106, i32 2)
  %115 = xor i32 %114, %101
  %116 = tail call i32 @llvm.fshr.i32(i32 %110, i32 %115, i32 %112)
  %117 = tail call i32 @llvm.fshl.i32(i32 %113, i32 %116, i32 23)
  %118 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %117, i1 false)
  %119 = xor i32 %118, -1
  %120 = tail call i32 @llvm.fshr.i32(i32 %117, i32 %116, i32 %119)
  %121 = lshr i32 %120, 9
  %.neg1.i.i.i = xor i32 %111, -1
  %122 = add nuw nsw i32 %111, 1
  %.neg2.i.i.i = sub nuw nsw i32 %.neg1.i.i.i, %118
  %.neg3.i.i.i = shl nsw i32 %.neg2.i.i.i, 23
  %123 = shl i32 %99, 31
  %124 = or disjoint i32 %123, 864026624
  %125 = add i32 %124, %.neg3.i.i.i
  %126 = or disjoint i32 %125, %121
  %127 = bitcast i32 %126 to float
  %128 = tail call i32 @llvm.fshl.i32(i32 %122, i32 %113, i32 23)
  %129 = or disjoint i32 %128, %123
  %130 = xor i32 %129, 1065353216
  %131 = bitcast i32 %130 to float
  %132 = fmul float %131, f0x3FC90FDA
  %133 = fneg float %132
  %134 = tail call float @llvm.fma.f32(float %131, float f0x3FC90FDA, float %133)
  %135 = tail call float @llvm.fma.f32(float %131, float f0x33A22168, float %134)
  %136 = tail call float @llvm.fma.f32(float %127, float f0x3FC90FDA, float %135)
  %137 = fadd float %132, %136
  %138 = lshr i32 %91, 30
  %139 = add nuw nsw i32 %100, %138
  br label %__ocml_sin_f32.exit

__ocml_sin_f32.exit:                              ; preds = %30, %37
  %.pre-phi.i = phi i32 [ %.pre.i, %30 ], [ %38, %37 ]
  %.pn3.in.i.i = phi float [ %35, %30 ], [ %137, %37 ]
  %.pn1.in.i.i = phi i32 [ %36, %30 ], [ %139, %37 ]
  %140 = fmul float %.pn3.in.i.i, %.pn3.in.i.i
  %141 = tail call noundef float @llvm.fmuladd.f32(float %140, float f0xB94C1982, float f0x3C0881C4)
  %142 = tail call noundef float @llvm.fmuladd.f32(float %140, float %141, float f0xBE2AAA9D)
  %143 = fmul float %140, %142
  %144 = tail call noundef float @llvm.fmuladd.f32(float %.pn3.in.i.i, float %143, float %.pn3.in.i.i)
  %145 = tail call noundef float @llvm.fmuladd.f32(float %140, float f0x37D75334, float f0xBAB64F3B)
  %146 = tail call noundef float @llvm.fmuladd.f32(float %140, float %145, float f0x3D2AABF7)
  %147 = tail call noundef float @llvm.fmuladd.f32(float %140, float %146, float f0xBF000004)
  %148 = tail call noundef float @llvm.fmuladd.f32(float %140, float %147, float 1.000000e+00)
  %149 = and i32 %.pn1.in.i.i, 1
  %150 = icmp eq i32 %149, 0
  %.v.i = select i1 %150, float %144, float %148
  %151 = bitcast float %.v.i to i32
  %.pn1.i.i = shl i32 %.pn1.in.i.i, 30
  %152 = and i32 %.pn1.i.i, -2147483648
  %153 = bitcast float %14 to i32
  %154 = xor i32 %.pre-phi.i, %153
  %155 = xor i32 %154, %152
  %156 = xor i32 %155, %151
  %157 = bitcast i32 %156 to float
  %158 = fcmp one float %28, +inf
  %159 = select i1 %158, float %157, float +qnan
  %160 = insertelement <1 x float> poison, float %159, i64 0
  store <1 x float> %160, ptr addrspace(1) %27, align 4
  %161 = mul i32 %2, 3
  %162 = sext i32 %161 to i64
  %163 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %162
  %164 = getelementptr [4 x i8], ptr addrspace(1) %163, i64 %11
  br i1 %29, label %165, label %172

165:                                              ; preds = %__ocml_sin_f32.exit
  %166 = fmul nnan float %28, f0x3F22F983
  %167 = tail call float @llvm.rint.f32(float %166)
  %168 = tail call float @llvm.fma.f32(float %167, float f0xBFC90FDA, float %28)
  %169 = tail call float @llvm.fma.f32(float %167, float f0xB3A22168, float %168)
  %170 = tail call float @llvm.fma.f32(float %167, float f0xA7C234C4, float %169)
  %171 = fptosi float %167 to i32
  br label %__ocml_cos_f32.exit

172:                                              ; preds = %__ocml_sin_f32.exit
  %173 = bitcast float %28 to i32
  %174 = lshr i32 %173, 23
  %175 = add nsw i32 %174, -120
  %176 = icmp ugt i32 %175, 63
  %177 = select i1 %176, i32 -64, i32 0
  %178 = add nsw i32 %177, %175
  %179 = icmp ugt i32 %178, 31
  %180 = select i1 %179, i32 -32, i32 0
  %181 = add nsw i32 %180, %178
  %182 = icmp ugt i32 %181, 31
  %183 = select i1 %182, i32 -32, i32 0
  %184 = add nsw i32 %183, %181
  %185 = icmp eq i32 %184, 0
  %186 = and i32 %173, 8388607
  %187 = or disjoint i32 %186, 8388608
  %188 = zext nneg i32 %187 to i64
  %189 = mul nuw nsw i64 %188, 4266746795
  %190 = lshr i64 %189, 32
  %191 = mul nuw nsw i64 %188, 1011060801
  %192 = add nuw nsw i64 %190, %191
  %193 = lshr i64 %192, 32
  %194 = mul nuw nsw i64 %188, 3680671129
  %195 = add nuw nsw i64 %193, %194
  %196 = lshr i64 %195, 32
  %197 = mul nuw nsw i64 %188, 4113882560
  %198 = add nuw nsw i64 %196, %197
  %199 = trunc i64 %198 to i32
  %200 = lshr i64 %198, 32
  %201 = mul nuw nsw i64 %188, 4230436817
  %202 = add nuw nsw i64 %200, %201
  %203 = lshr i64 %202, 32
  %204 = mul nuw nsw i64 %188, 1313084713
  %205 = add nuw nsw i64 %203, %204
  %206 = trunc i64 %205 to i32
  %207 = select i1 %176, i32 %199, i32 %206
  %208 = trunc i64 %202 to i32
  %209 = lshr i64 %205, 32
  %210 = mul nuw nsw i64 %188, 2734261102
  %211 = add nuw nsw i64 %209, %210
  %212 = trunc i64 %211 to i32
  %213 = select i1 %176, i32 %208, i32 %212
  %214 = select i1 %179, i32 %207, i32 %213
  %215 = lshr i64 %211, 32
  %216 = trunc nuw nsw i64 %215 to i32
  %217 = select i1 %176, i32 %206, i32 %216
  %218 = select i1 %179, i32 %213, i32 %217
  %219 = select i1 %182, i32 %214, i32 %218
  %220 = trunc i64 %195 to i32
  %221 = select i1 %176, i32 %220, i32 %208
  %222 = select i1 %179, i32 %221, i32 %207
  %223 = select i1 %182, i32 %222, i32 %214
  %224 = sub nsw i32 32, %184
  %225 = tail call i32 @llvm.fshr.i32(i32 %219, i32 %223, i32 %224)
  %226 = select i1 %185, i32 %219, i32 %225
  %227 = trunc i64 %192 to i32
  %228 = select i1 %176, i32 %227, i32 %199
  %229 = select i1 %179, i32 %228, i32 %221
  %230 = select i1 %182, i32 %229, i32 %222
  %231 = tail call i32 @llvm.fshr.i32(i32 %223, i32 %230, i32 %224)
  %232 = select i1 %185, i32 %223, i32 %231
  %233 = tail call i32 @llvm.fshl.i32(i32 %226, i32 %232, i32 2)
  %234 = lshr i32 %226, 29
  %235 = and i32 %234, 1
  %236 = sub nsw i32 0, %235
  %237 = xor i32 %233, %236
  %238 = trunc i64 %189 to i32
  %239 = select i1 %176, i32 %238, i32 %220
  %240 = select i1 %179, i32 %239, i32 %228
  %241 = select i1 %182, i32 %240, i32 %229
  %242 = tail call i32 @llvm.fshr.i32(i32 %230, i32 %241, i32 %224)
  %243 = select i1 %185, i32 %230, i32 %242
  %244 = tail call i32 @llvm.fshl.i32(i32 %232, i32 %243, i32 2)
  %245 = xor i32 %244, %236
  %246 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %237, i1 false)
  %247 = sub nsw i32 31, %246
  %248 = tail call i32 @llvm.fshr.i32(i32 %237, i32 %245, i32 %247)
  %249 = tail call i32 @llvm.fshl.i32(i32 %243, i32 %241, i32 2)
  %250 = xor i32 %249, %236
  %251 = tail call i32 @llvm.fshr.i32(i32 %245, i32 %250, i32 %247)
  %252 = tail call i32 @llvm.fshl.i32(i32 %248, i32 %251, i32 23)
  %253 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %252, i1 false)
  %254 = xor i32 %253, -1
  %255 = tail call i32 @llvm.fshr.i32(i32 %252, i32 %251, i32 %254)
  %256 = lshr i32 %255, 9
  %.neg1.i.i.i1 = xor i32 %246, -1
  %257 = add nuw nsw i32 %246, 1
  %.neg2.i.i.i2 = sub nuw nsw i32 %.neg1.i.i.i1, %253
  %.neg3.i.i.i3 = shl nsw i32 %.neg2.i.i.i2, 23
  %258 = shl i32 %234, 31
  %259 = or disjoint i32 %258, 864026624
  %260 = add i32 %259, %.neg3.i.i.i3
  %261 = or disjoint i32 %260, %256
  %262 = bitcast i32 %261 to float
  %263 = tail call i32 @llvm.fshl.i32(i32 %257, i32 %248, i32 23)
  %264 = or disjoint i32 %263, %258
  %265 = xor i32 %264, 1065353216
  %266 = bitcast i32 %265 to float
  %267 = fmul float %266, f0x3FC90FDA
  %268 = fneg float %267
  %269 = tail call float @llvm.fma.f32(float %266, float f0x3FC90FDA, float %268)
  %270 = tail call float @llvm.fma.f32(float %266, float f0x33A22168, float %269)
  %271 = tail call float @llvm.fma.f32(float %262, float f0x3FC90FDA, float %270)
  %272 = fadd float %267, %271
  %273 = lshr i32 %226, 30
  %274 = add nuw nsw i32 %235, %273
  br label %__ocml_cos_f32.exit

__ocml_cos_f32.exit:                              ; preds = %165, %172
  %.pn3.in.i.i4 = phi float [ %170, %165 ], [ %272, %172 ]
  %.pn1.in.i.i5 = phi i32 [ %171, %165 ], [ %274, %172 ]
  %275 = fmul float %.pn3.in.i.i4, %.pn3.in.i.i4
  %276 = tail call noundef float @llvm.fmuladd.f32(float %275, float f0xB94C1982, float f0x3C0881C4)
  %277 = tail call noundef float @llvm.fmuladd.f32(float %275, float %276, float f0xBE2AAA9D)
  %278 = fmul float %275, %277
  %279 = tail call noundef float @llvm.fmuladd.f32(float %.pn3.in.i.i4, float %278, float %.pn3.in.i.i4)
  %280 = tail call noundef float @llvm.fmuladd.f32(float %275, float f0x37D75334, float f0xBAB64F3B)
  %281 = tail call noundef float @llvm.fmuladd.f32(float %275, float %280, float f0x3D2AABF7)
  %282 = tail call noundef float @llvm.fmuladd.f32(float %275, float %281, float f0xBF000004)
  %283 = tail call noundef float @llvm.fmuladd.f32(float %275, float %282, float 1.000000e+00)
  %284 = fneg float %279
  %285 = and i32 %.pn1.in.i.i5, 1
  %286 = icmp eq i32 %285, 0
  %.v.i6 = select i1 %286, float %283, float %284
  %287 = bitcast float %.v.i6 to i32
  %.pn1.i.i7 = shl i32 %.pn1.in.i.i5, 30
  %288 = and i32 %.pn1.i.i7, -2147483648
  %289 = xor i32 %288, %287
  %290 = bitcast i32 %289 to float
  %291 = select i1 %158, float %290, float +qnan
  %292 = insertelement <1 x float> poison, float %291, i64 0
  store <1 x float> %292, ptr addrspace(1) %164, align 4
  %293 = shl i32 %2, 2
  %294 = sext i32 %293 to i64
  %295 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %294
  %296 = getelementptr [4 x i8], ptr addrspace(1) %295, i64 %11
  %297 = tail call float @llvm.amdgcn.sqrt.f32(float %14)
  %298 = insertelement <1 x float> poison, float %297, i64 0
  store <1 x float> %298, ptr addrspace(1) %296, align 4
  %299 = mul i32 %2, 5
  %300 = sext i32 %299 to i64
  %301 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %300
  %302 = getelementptr [4 x i8], ptr addrspace(1) %301, i64 %11
  %303 = tail call float @llvm.amdgcn.rsq.f32(float %14)
  %304 = insertelement <1 x float> poison, float %303, i64 0
  store <1 x float> %304, ptr addrspace(1) %302, align 4
  %305 = mul i32 %2, 6
  %306 = sext i32 %305 to i64
  %307 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %306
  %308 = getelementptr [4 x i8], ptr addrspace(1) %307, i64 %11
  %309 = fmul float %14, -2.000000e+00
  %310 = fmul float %309, f0x3FB8AA3B
  %311 = tail call float @llvm.exp2.f32(float %310)
  %312 = fadd float %311, 1.000000e+00
  %313 = fdiv float 1.000000e+00, %312
  %314 = fmul float %313, 2.000000e+00
  %315 = fadd float %314, -1.000000e+00
  %316 = insertelement <1 x float> poison, float %315, i64 0
  store <1 x float> %316, ptr addrspace(1) %308, align 4
  %317 = mul i32 %2, 7
  %318 = sext i32 %317 to i64
  %319 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %318
  %320 = getelementptr [4 x i8], ptr addrspace(1) %319, i64 %11
  %321 = tail call float @llvm.amdgcn.exp2.f32(float %14)
  %322 = insertelement <1 x float> poison, float %321, i64 0
  store <1 x float> %322, ptr addrspace(1) %320, align 4
  %323 = shl i32 %2, 3
  %324 = sext i32 %323 to i64
  %325 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %324
  %326 = getelementptr [4 x i8], ptr addrspace(1) %325, i64 %11
  %327 = tail call noundef float @llvm.log2.f32(float %14)
  %328 = insertelement <1 x float> poison, float %327, i64 0
  store <1 x float> %328, ptr addrspace(1) %326, align 4
  %329 = mul i32 %2, 9
  %330 = sext i32 %329 to i64
  %331 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %330
  %332 = getelementptr [4 x i8], ptr addrspace(1) %331, i64 %11
  %333 = tail call noundef float @llvm.floor.f32(float %14)
  %334 = insertelement <1 x float> poison, float %333, i64 0
  store <1 x float> %334, ptr addrspace(1) %332, align 4
  %335 = mul i32 %2, 10
  %336 = sext i32 %335 to i64
  %337 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %336
  %338 = getelementptr [4 x i8], ptr addrspace(1) %337, i64 %11
  %339 = fadd float %14, -2.000000e+00
  %340 = tail call float @llvm.fabs.f32(float %339)
  %341 = insertelement <1 x float> poison, float %340, i64 0
  store <1 x float> %341, ptr addrspace(1) %338, align 4
  %342 = fcmp olt float %28, 1.000000e+00
  br i1 %342, label %343, label %351

343:                                              ; preds = %__ocml_cos_f32.exit
  %344 = fmul nnan float %14, %14
  %345 = tail call noundef float @llvm.fmuladd.f32(float %344, float f0xBA1345E1, float f0x3BA10414)
  %346 = tail call noundef float @llvm.fmuladd.f32(float %344, float %345, float f0xBCDAC9B8)
  %347 = tail call noundef float @llvm.fmuladd.f32(float %344, float %346, float f0x3DE703BE)
  %348 = tail call noundef float @llvm.fmuladd.f32(float %344, float %347, float f0xBEC09330)
  %349 = tail call noundef float @llvm.fmuladd.f32(float %344, float %348, float f0x3E0375D0)
  %350 = tail call float @llvm.fma.f32(float %28, float %349, float %28)
  br label %__ocml_erf_f32.exit

351:                                              ; preds = %__ocml_cos_f32.exit
  %352 = tail call noundef float @llvm.fmuladd.f32(float %28, float f0x378E98AB, float f0xB9C68948)
  %353 = tail call noundef float @llvm.fmuladd.f32(float %28, float %352, float f0x3B7CD369)
  %354 = tail call noundef float @llvm.fmuladd.f32(float %28, float %353, float f0xBCC618B2)
  %355 = tail call noundef float @llvm.fmuladd.f32(float %28, float %354, float f0x3DDA74E4)
  %356 = tail call noundef float @llvm.fmuladd.f32(float %28, float %355, float f0x3F228AFD)
  %357 = tail call noundef float @llvm.fmuladd.f32(float %28, float %356, float f0x3E03C728)
  %358 = tail call float @llvm.fma.f32(float %28, float %357, float %28)
  %359 = fneg float %358
  %360 = tail call noundef float @llvm.exp.f32(float %359)
  %361 = fsub float 1.000000e+00, %360
  br label %__ocml_erf_f32.exit

__ocml_erf_f32.exit:                              ; preds = %343, %351
  %362 = phi float [ %350, %343 ], [ %361, %351 ]
  %363 = mul i32 %2, 11
  %364 = sext i32 %363 to i64
  %365 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %364
  %366 = getelementptr [4 x i8], ptr addrspace(1) %365, i64 %11
  %367 = tail call noundef float @llvm.copysign.f32(float %362, float %14)
  %368 = insertelement <1 x float> poison, float %367, i64 0
  store <1 x float> %368, ptr addrspace(1) %366, align 4
  %369 = mul i32 %2, 12
  %370 = sext i32 %369 to i64
  %371 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %370
  %372 = getelementptr [4 x i8], ptr addrspace(1) %371, i64 %11
  %373 = tail call float @llvm.sqrt.f32(float %14)
  %374 = insertelement <1 x float> poison, float %373, i64 0
  store <1 x float> %374, ptr addrspace(1) %372, align 4
  %375 = mul i32 %2, 13
  %376 = sext i32 %375 to i64
  %377 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %376
  %378 = getelementptr [4 x i8], ptr addrspace(1) %377, i64 %11
  %379 = fdiv float 1.000000e+00, %14
  %380 = insertelement <1 x float> poison, float %379, i64 0
  store <1 x float> %380, ptr addrspace(1) %378, align 4
  %381 = mul i32 %2, 14
  %382 = sext i32 %381 to i64
  %383 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %382
  %384 = getelementptr [4 x i8], ptr addrspace(1) %383, i64 %11
  %385 = tail call noundef float @llvm.ceil.f32(float %14)
  %386 = insertelement <1 x float> poison, float %385, i64 0
  store <1 x float> %386, ptr addrspace(1) %384, align 4
  %387 = mul i32 %2, 15
  %388 = sext i32 %387 to i64
  %389 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %388
  %390 = getelementptr [4 x i8], ptr addrspace(1) %389, i64 %11
  %391 = tail call float @llvm.fma.f32(float %14, float %14, float %14)
  %392 = insertelement <1 x float> poison, float %391, i64 0
  store <1 x float> %392, ptr addrspace(1) %390, align 4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #2

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
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
