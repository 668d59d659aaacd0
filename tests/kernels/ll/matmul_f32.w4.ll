; kernel=matmul block=128 shared=2048
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external addrspace(3) global [0 x i8], align 16

; Function Attrs: norecurse nounwind
define amdgpu_kernel void @matmul(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, i32 inreg %4, i32 inreg %5, ptr addrspace(1) inreg nofree readnone captures(none) %6, ptr addrspace(1) inreg nofree readnone captures(none) %7) local_unnamed_addr #0 {
  %9 = tail call i32 @llvm.amdgcn.wave.id()
  %10 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %11 = shl i32 %10, 4
  %12 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %13 = and i32 %12, 31
  %14 = shl i32 %9, 5
  %15 = or disjoint i32 %13, %14
  %16 = and i32 %15, 112
  %17 = lshr exact i32 %16, 4
  %18 = or disjoint i32 %17, 8
  %19 = and i32 %12, 15
  %20 = or disjoint i32 %17, %11
  %21 = or disjoint i32 %18, %11
  %22 = tail call i32 @llvm.amdgcn.workgroup.id.y()
  %23 = shl i32 %22, 4
  %24 = or disjoint i32 %23, %19
  %25 = icmp slt i32 %20, %3
  %26 = icmp slt i32 %21, %3
  %27 = mul i32 %5, %20
  %28 = mul i32 %5, %21
  %29 = sext i32 %27 to i64
  %30 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %29
  %31 = sext i32 %28 to i64
  %32 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %31
  %33 = icmp slt i32 %24, %4
  %34 = icmp sgt i32 %5, 0
  %35 = icmp slt i32 %19, %5
  %36 = and i1 %25, %35
  %37 = and i1 %26, %35
  %38 = zext nneg i32 %19 to i64
  %39 = getelementptr [4 x i8], ptr addrspace(1) %32, i64 %38
  br i1 %36, label %40, label %43

40:                                               ; preds = %8
  %41 = getelementptr [4 x i8], ptr addrspace(1) %30, i64 %38
  %42 = load <1 x float>, ptr addrspace(1) %41, align 4
  br label %43

43:                                               ; preds = %40, %8
  %44 = phi <1 x float> [ %42, %40 ], [ zeroinitializer, %8 ]
  br i1 %37, label %45, label %47

45:                                               ; preds = %43
  %46 = load <1 x float>, ptr addrspace(1) %39, align 4
  br label %47

47:                                               ; preds = %45, %43
  %48 = phi <1 x float> [ %46, %45 ], [ zeroinitializer, %43 ]
  %49 = icmp slt i32 %17, %5
  %50 = icmp slt i32 %18, %5
  %51 = and i1 %33, %49
  %52 = mul i32 %4, %18
  %53 = sext i32 %52 to i64
  %54 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %53
  %55 = sext i32 %24 to i64
  %56 = getelementptr [4 x i8], ptr addrspace(1) %54, i64 %55
  %57 = and i1 %50, %34
  %58 = and i1 %33, %57
  br i1 %51, label %59, label %65

59:                                               ; preds = %47
  %60 = mul i32 %4, %17
  %61 = sext i32 %60 to i64
  %62 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %61
  %63 = getelementptr [4 x i8], ptr addrspace(1) %62, i64 %55
  %64 = load <1 x float>, ptr addrspace(1) %63, align 4
  br label %65

65:                                               ; preds = %59, %47
  %66 = phi <1 x float> [ %64, %59 ], [ zeroinitializer, %47 ]
  br i1 %58, label %67, label %69

67:                                               ; preds = %65
  %68 = load <1 x float>, ptr addrspace(1) %56, align 4
  br label %69

69:                                               ; preds = %67, %65
  %70 = phi <1 x float> [ %68, %67 ], [ zeroinitializer, %65 ]
  %71 = shl i32 %15, 2
  %72 = and i32 %71, 508
  %73 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %72
  store <1 x float> %44, ptr addrspace(3) %73, align 4
  %74 = or disjoint i32 %72, 512
  %75 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %74
  store <1 x float> %48, ptr addrspace(3) %75, align 4
  %76 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %72
  store <1 x float> %66, ptr addrspace(3) %76, align 4
  %77 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %74
  store <1 x float> %70, ptr addrspace(3) %77, align 4
  %78 = add i32 %5, -16
  %invariant.gep = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %55
  %79 = icmp sgt i32 %78, 0
  br i1 %79, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %69
  %80 = shl nuw nsw i32 %16, 2
  %81 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %80
  %82 = getelementptr inbounds nuw i8, ptr addrspace(3) %81, i32 16
  %83 = getelementptr inbounds nuw i8, ptr addrspace(3) %81, i32 32
  %84 = getelementptr inbounds nuw i8, ptr addrspace(3) %81, i32 48
  %85 = getelementptr inbounds nuw i8, ptr addrspace(3) %81, i32 512
  %86 = getelementptr inbounds nuw i8, ptr addrspace(3) %81, i32 528
  %87 = getelementptr inbounds nuw i8, ptr addrspace(3) %81, i32 544
  %88 = getelementptr inbounds nuw i8, ptr addrspace(3) %81, i32 560
  %89 = shl nuw nsw i32 %19, 2
  %90 = or disjoint i32 %17, 16
  %91 = or disjoint i32 %17, 24
  %92 = or disjoint i32 %19, 16
  %93 = icmp slt i32 %92, %5
  %94 = and i1 %25, %93
  %95 = and i1 %26, %93
  %96 = zext nneg i32 %92 to i64
  %97 = getelementptr [4 x i8], ptr addrspace(1) %32, i64 %96
  br i1 %94, label %98, label %101

98:                                               ; preds = %.lr.ph
  %99 = getelementptr [4 x i8], ptr addrspace(1) %30, i64 %96
  %100 = load <1 x float>, ptr addrspace(1) %99, align 4
  br label %101

101:                                              ; preds = %98, %.lr.ph
  %102 = phi <1 x float> [ %100, %98 ], [ zeroinitializer, %.lr.ph ]
  br i1 %95, label %103, label %105

103:                                              ; preds = %101
  %104 = load <1 x float>, ptr addrspace(1) %97, align 4
  br label %105

105:                                              ; preds = %103, %101
  %106 = phi <1 x float> [ %104, %103 ], [ zeroinitializer, %101 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %107 = load <4 x float>, ptr addrspace(3) %81, align 16
  %108 = extractelement <4 x float> %107, i64 0
  %109 = extractelement <4 x float> %107, i64 1
  %110 = extractelement <4 x float> %107, i64 2
  %111 = extractelement <4 x float> %107, i64 3
  %112 = load <4 x float>, ptr addrspace(3) %82, align 16
  %113 = extractelement <4 x float> %112, i64 0
  %114 = extractelement <4 x float> %112, i64 1
  %115 = extractelement <4 x float> %112, i64 2
  %116 = extractelement <4 x float> %112, i64 3
  %117 = load <4 x float>, ptr addrspace(3) %83, align 16
  %118 = extractelement <4 x float> %117, i64 0
  %119 = extractelement <4 x float> %117, i64 1
  %120 = extractelement <4 x float> %117, i64 2
  %121 = extractelement <4 x float> %117, i64 3
  %122 = load <4 x float>, ptr addrspace(3) %84, align 16
  %123 = extractelement <4 x float> %122, i64 0
  %124 = extractelement <4 x float> %122, i64 1
  %125 = extractelement <4 x float> %122, i64 2
  %126 = extractelement <4 x float> %122, i64 3
  %127 = load <4 x float>, ptr addrspace(3) %85, align 16
  %128 = extractelement <4 x float> %127, i64 0
  %129 = extractelement <4 x float> %127, i64 1
  %130 = extractelement <4 x float> %127, i64 2
  %131 = extractelement <4 x float> %127, i64 3
  %132 = load <4 x float>, ptr addrspace(3) %86, align 16
  %133 = extractelement <4 x float> %132, i64 0
  %134 = extractelement <4 x float> %132, i64 1
  %135 = extractelement <4 x float> %132, i64 2
  %136 = extractelement <4 x float> %132, i64 3
  %137 = load <4 x float>, ptr addrspace(3) %87, align 16
  %138 = extractelement <4 x float> %137, i64 0
  %139 = extractelement <4 x float> %137, i64 1
  %140 = extractelement <4 x float> %137, i64 2
  %141 = extractelement <4 x float> %137, i64 3
  %142 = load <4 x float>, ptr addrspace(3) %88, align 16
  %143 = extractelement <4 x float> %142, i64 0
  %144 = extractelement <4 x float> %142, i64 1
  %145 = extractelement <4 x float> %142, i64 2
  %146 = extractelement <4 x float> %142, i64 3
  %147 = icmp slt i32 %90, %5
  %148 = icmp slt i32 %91, %5
  %149 = and i1 %33, %147
  %150 = and i1 %33, %148
  %151 = mul i32 %91, %4
  %152 = sext i32 %151 to i64
  %gep.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %152
  br i1 %149, label %153, label %157

153:                                              ; preds = %105
  %154 = mul i32 %90, %4
  %155 = sext i32 %154 to i64
  %gep3.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %155
  %156 = load <1 x float>, ptr addrspace(1) %gep3.peel, align 4
  br label %157

157:                                              ; preds = %153, %105
  %158 = phi <1 x float> [ %156, %153 ], [ zeroinitializer, %105 ]
  br i1 %150, label %159, label %161

159:                                              ; preds = %157
  %160 = load <1 x float>, ptr addrspace(1) %gep.peel, align 4
  br label %161

161:                                              ; preds = %159, %157
  %162 = phi <1 x float> [ %160, %159 ], [ zeroinitializer, %157 ]
  %163 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %89
  %164 = load <1 x float>, ptr addrspace(3) %163, align 4
  %165 = extractelement <1 x float> %164, i64 0
  %166 = getelementptr inbounds nuw i8, ptr addrspace(3) %163, i32 64
  %167 = load <1 x float>, ptr addrspace(3) %166, align 4
  %168 = extractelement <1 x float> %167, i64 0
  %169 = getelementptr inbounds nuw i8, ptr addrspace(3) %163, i32 128
  %170 = load <1 x float>, ptr addrspace(3) %169, align 4
  %171 = extractelement <1 x float> %170, i64 0
  %172 = getelementptr inbounds nuw i8, ptr addrspace(3) %163, i32 192
  %173 = load <1 x float>, ptr addrspace(3) %172, align 4
  %174 = extractelement <1 x float> %173, i64 0
  %175 = getelementptr inbounds nuw i8, ptr addrspace(3) %163, i32 256
  %176 = load <1 x float>, ptr addrspace(3) %175, align 4
  %177 = extractelement <1 x float> %176, i64 0
  %178 = getelementptr inbounds nuw i8, ptr addrspace(3) %163, i32 320
  %179 = load <1 x float>, ptr addrspace(3) %178, align 4
  %180 = extractelement <1 x float> %179, i64 0
  %181 = getelementptr inbounds nuw i8, ptr addrspace(3) %163, i32 384
  %182 = load <1 x float>, ptr addrspace(3) %181, align 4
  %183 = extractelement <1 x float> %182, i64 0
  %184 = getelementptr inbounds nuw i8, ptr addrspace(3) %163, i32 448
  %185 = load <1 x float>, ptr addrspace(3) %184, align 4
  %186 = extractelement <1 x float> %185, i64 0
  %187 = getelementptr inbounds nuw i8, ptr addrspace(3) %163, i32 512
  %188 = load <1 x float>, ptr addrspace(3) %187, align 4
  %189 = extractelement <1 x float> %188, i64 0
  %190 = getelementptr inbounds nuw i8, ptr addrspace(3) %163, i32 576
  %191 = load <1 x float>, ptr addrspace(3) %190, align 4
  %192 = extractelement <1 x float> %191, i64 0
  %193 = getelementptr inbounds nuw i8, ptr addrspace(3) %163, i32 640
  %194 = load <1 x float>, ptr addrspace(3) %193, align 4
  %195 = extractelement <1 x float> %194, i64 0
  %196 = getelementptr inbounds nuw i8, ptr addrspace(3) %163, i32 704
  %197 = load <1 x float>, ptr addrspace(3) %196, align 4
  %198 = extractelement <1 x float> %197, i64 0
  %199 = getelementptr inbounds nuw i8, ptr addrspace(3) %163, i32 768
  %200 = load <1 x float>, ptr addrspace(3) %199, align 4
  %201 = extractelement <1 x float> %200, i64 0
  %202 = getelementptr inbounds nuw i8, ptr addrspace(3) %163, i32 832
  %203 = load <1 x float>, ptr addrspace(3) %202, align 4
  %204 = extractelement <1 x float> %203, i64 0
  %205 = getelementptr inbounds nuw i8, ptr addrspace(3) %163, i32 896
  %206 = load <1 x float>, ptr addrspace(3) %205, align 4
  %207 = extractelement <1 x float> %206, i64 0
  %208 = getelementptr inbounds nuw i8, ptr addrspace(3) %163, i32 960
  %209 = load <1 x float>, ptr addrspace(3) %208, align 4
  %210 = extractelement <1 x float> %209, i64 0
  %211 = tail call float @llvm.fmuladd.f32(float %108, float %165, float 0.000000e+00)
  %212 = tail call float @llvm.fmuladd.f32(float %109, float %168, float %211)
  %213 = tail call float @llvm.fmuladd.f32(float %110, float %171, float %212)
  %214 = tail call float @llvm.fmuladd.f32(float %111, float %174, float %213)
  %215 = tail call float @llvm.fmuladd.f32(float %113, float %177, float %214)
  %216 = tail call float @llvm.fmuladd.f32(float %114, float %180, float %215)
  %217 = tail call float @llvm.fmuladd.f32(float %115, float %183, float %216)
  %218 = tail call float @llvm.fmuladd.f32(float %116, float %186, float %217)
  %219 = tail call float @llvm.fmuladd.f32(float %118, float %189, float %218)
  %220 = tail call float @llvm.fmuladd.f32(float %119, float %192, float %219)
  %221 = tail call float @llvm.fmuladd.f32(float %120, float %195, float %220)
  %222 = tail call float @llvm.fmuladd.f32(float %121, float %198, float %221)
  %223 = tail call float @llvm.fmuladd.f32(float %123, float %201, float %222)
  %224 = tail call float @llvm.fmuladd.f32(float %124, float %204, float %223)
  %225 = tail call float @llvm.fmuladd.f32(float %125, float %207, float %224)
  %226 = tail call float @llvm.fmuladd.f32(float %126, float %210, float %225)
  %227 = tail call float @llvm.fmuladd.f32(float %128, float %165, float 0.000000e+00)
  %228 = tail call float @llvm.fmuladd.f32(float %129, float %168, float %227)
  %229 = tail call float @llvm.fmuladd.f32(float %130, float %171, float %228)
  %230 = tail call float @llvm.fmuladd.f32(float %131, float %174, float %229)
  %231 = tail call float @llvm.fmuladd.f32(float %133, float %177, float %230)
  %232 = tail call float @llvm.fmuladd.f32(float %134, float %180, float %231)
  %233 = tail call float @llvm.fmuladd.f32(float %135, float %183, float %232)
  %234 = tail call float @llvm.fmuladd.f32(float %136, float %186, float %233)
  %235 = tail call float @llvm.fmuladd.f32(float %138, float %189, float %234)
  %236 = tail call float @llvm.fmuladd.f32(float %139, float %192, float %235)
  %237 = tail call float @llvm.fmuladd.f32(float %140, float %195, float %236)
  %238 = tail call float @llvm.fmuladd.f32(float %141, float %198, float %237)
  %239 = tail call float @llvm.fmuladd.f32(float %143, float %201, float %238)
  %240 = tail call float @llvm.fmuladd.f32(float %144, float %204, float %239)
  %241 = tail call float @llvm.fmuladd.f32(float %145, float %207, float %240)
  %242 = tail call float @llvm.fmuladd.f32(float %146, float %210, float %241)
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  store <1 x float> %102, ptr addrspace(3) %73, align 4
  store <1 x float> %106, ptr addrspace(3) %75, align 4
  store <1 x float> %158, ptr addrspace(3) %76, align 4
  store <1 x float> %162, ptr addrspace(3) %77, align 4
  %243 = icmp samesign ugt i32 %78, 16
  br i1 %243, label %.peel.next, label %._crit_edge

.peel.next:                                       ; preds = %161
  %244 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %89
  %245 = getelementptr inbounds nuw i8, ptr addrspace(3) %244, i32 64
  %246 = getelementptr inbounds nuw i8, ptr addrspace(3) %244, i32 128
  %247 = getelementptr inbounds nuw i8, ptr addrspace(3) %244, i32 192
  %248 = getelementptr inbounds nuw i8, ptr addrspace(3) %244, i32 256
  %249 = getelementptr inbounds nuw i8, ptr addrspace(3) %244, i32 320
  %250 = getelementptr inbounds nuw i8, ptr addrspace(3) %244, i32 384
  %251 = getelementptr inbounds nuw i8, ptr addrspace(3) %244, i32 448
  %252 = getelementptr inbounds nuw i8, ptr addrspace(3) %244, i32 512
  %253 = getelementptr inbounds nuw i8, ptr addrspace(3) %244, i32 576
  %254 = getelementptr inbounds nuw i8, ptr addrspace(3) %244, i32 640
  %255 = getelementptr inbounds nuw i8, ptr addrspace(3) %244, i32 704
  %256 = getelementptr inbounds nuw i8, ptr addrspace(3) %244, i32 768
  %257 = getelementptr inbounds nuw i8, ptr addrspace(3) %244, i32 832
  %258 = getelementptr inbounds nuw i8, ptr addrspace(3) %244, i32 896
  %259 = getelementptr inbounds nuw i8, ptr addrspace(3) %244, i32 960
  br label %260

260:                                              ; preds = %.peel.next, %334
  %261 = phi i32 [ 16, %.peel.next ], [ %262, %334 ]
  %.pn18 = phi float [ %226, %.peel.next ], [ %383, %334 ]
  %.pn16 = phi float [ %242, %.peel.next ], [ %399, %334 ]
  %262 = add i32 %261, 16
  %263 = or disjoint i32 %262, %17
  %264 = or disjoint i32 %262, %18
  %265 = or disjoint i32 %262, %19
  %266 = icmp slt i32 %265, %5
  %267 = and i1 %25, %266
  %268 = and i1 %26, %266
  %269 = sext i32 %265 to i64
  %270 = getelementptr [4 x i8], ptr addrspace(1) %32, i64 %269
  br i1 %267, label %271, label %274

271:                                              ; preds = %260
  %272 = getelementptr [4 x i8], ptr addrspace(1) %30, i64 %269
  %273 = load <1 x float>, ptr addrspace(1) %272, align 4
  br label %274

274:                                              ; preds = %271, %260
  %275 = phi <1 x float> [ %273, %271 ], [ zeroinitializer, %260 ]
  br i1 %268, label %276, label %278

276:                                              ; preds = %274
  %277 = load <1 x float>, ptr addrspace(1) %270, align 4
  br label %278

278:                                              ; preds = %276, %274
  %279 = phi <1 x float> [ %277, %276 ], [ zeroinitializer, %274 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %280 = load <4 x float>, ptr addrspace(3) %81, align 16
  %281 = extractelement <4 x float> %280, i64 0
  %282 = extractelement <4 x float> %280, i64 1
  %283 = extractelement <4 x float> %280, i64 2
  %284 = extractelement <4 x float> %280, i64 3
  %285 = load <4 x float>, ptr addrspace(3) %82, align 16
  %286 = extractelement <4 x float> %285, i64 0
  %287 = extractelement <4 x float> %285, i64 1
  %288 = extractelement <4 x float> %285, i64 2
  %289 = extractelement <4 x float> %285, i64 3
  %290 = load <4 x float>, ptr addrspace(3) %83, align 16
  %291 = extractelement <4 x float> %290, i64 0
  %292 = extractelement <4 x float> %290, i64 1
  %293 = extractelement <4 x float> %290, i64 2
  %294 = extractelement <4 x float> %290, i64 3
  %295 = load <4 x float>, ptr addrspace(3) %84, align 16
  %296 = extractelement <4 x float> %295, i64 0
  %297 = extractelement <4 x float> %295, i64 1
  %298 = extractelement <4 x float> %295, i64 2
  %299 = extractelement <4 x float> %295, i64 3
  %300 = load <4 x float>, ptr addrspace(3) %85, align 16
  %301 = extractelement <4 x float> %300, i64 0
  %302 = extractelement <4 x float> %300, i64 1
  %303 = extractelement <4 x float> %300, i64 2
  %304 = extractelement <4 x float> %300, i64 3
  %305 = load <4 x float>, ptr addrspace(3) %86, align 16
  %306 = extractelement <4 x float> %305, i64 0
  %307 = extractelement <4 x float> %305, i64 1
  %308 = extractelement <4 x float> %305, i64 2
  %309 = extractelement <4 x float> %305, i64 3
  %310 = load <4 x float>, ptr addrspace(3) %87, align 16
  %311 = extractelement <4 x float> %310, i64 0
  %312 = extractelement <4 x float> %310, i64 1
  %313 = extractelement <4 x float> %310, i64 2
  %314 = extractelement <4 x float> %310, i64 3
  %315 = load <4 x float>, ptr addrspace(3) %88, align 16
  %316 = extractelement <4 x float> %315, i64 0
  %317 = extractelement <4 x float> %315, i64 1
  %318 = extractelement <4 x float> %315, i64 2
  %319 = extractelement <4 x float> %315, i64 3
  %320 = icmp slt i32 %263, %5
  %321 = icmp slt i32 %264, %5
  %322 = and i1 %33, %320
  %323 = and i1 %33, %321
  %324 = mul i32 %264, %4
  %325 = sext i32 %324 to i64
  %gep = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %325
  br i1 %322, label %326, label %330

326:                                              ; preds = %278
  %327 = mul i32 %263, %4
  %328 = sext i32 %327 to i64
  %gep3 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %328
  %329 = load <1 x float>, ptr addrspace(1) %gep3, align 4
  br label %330

330:                                              ; preds = %326, %278
  %331 = phi <1 x float> [ %329, %326 ], [ zeroinitializer, %278 ]
  br i1 %323, label %332, label %334

332:                                              ; preds = %330
  %333 = load <1 x float>, ptr addrspace(1) %gep, align 4
  br label %334

334:                                              ; preds = %332, %330
  %335 = phi <1 x float> [ %333, %332 ], [ zeroinitializer, %330 ]
  %336 = load <1 x float>, ptr addrspace(3) %244, align 4
  %337 = extractelement <1 x float> %336, i64 0
  %338 = load <1 x float>, ptr addrspace(3) %245, align 4
  %339 = extractelement <1 x float> %338, i64 0
  %340 = load <1 x float>, ptr addrspace(3) %246, align 4
  %341 = extractelement <1 x float> %340, i64 0
  %342 = load <1 x float>, ptr addrspace(3) %247, align 4
  %343 = extractelement <1 x float> %342, i64 0
  %344 = load <1 x float>, ptr addrspace(3) %248, align 4
  %345 = extractelement <1 x float> %344, i64 0
  %346 = load <1 x float>, ptr addrspace(3) %249, align 4
  %347 = extractelement <1 x float> %346, i64 0
  %348 = load <1 x float>, ptr addrspace(3) %250, align 4
  %349 = extractelement <1 x float> %348, i64 0
  %350 = load <1 x float>, ptr addrspace(3) %251, align 4
  %351 = extractelement <1 x float> %350, i64 0
  %352 = load <1 x float>, ptr addrspace(3) %252, align 4
  %353 = extractelement <1 x float> %352, i64 0
  %354 = load <1 x float>, ptr addrspace(3) %253, align 4
  %355 = extractelement <1 x float> %354, i64 0
  %356 = load <1 x float>, ptr addrspace(3) %254, align 4
  %357 = extractelement <1 x float> %356, i64 0
  %358 = load <1 x float>, ptr addrspace(3) %255, align 4
  %359 = extractelement <1 x float> %358, i64 0
  %360 = load <1 x float>, ptr addrspace(3) %256, align 4
  %361 = extractelement <1 x float> %360, i64 0
  %362 = load <1 x float>, ptr addrspace(3) %257, align 4
  %363 = extractelement <1 x float> %362, i64 0
  %364 = load <1 x float>, ptr addrspace(3) %258, align 4
  %365 = extractelement <1 x float> %364, i64 0
  %366 = load <1 x float>, ptr addrspace(3) %259, align 4
  %367 = extractelement <1 x float> %366, i64 0
  %368 = tail call float @llvm.fmuladd.f32(float %281, float %337, float %.pn18)
  %369 = tail call float @llvm.fmuladd.f32(float %282, float %339, float %368)
  %370 = tail call float @llvm.fmuladd.f32(float %283, float %341, float %369)
  %371 = tail call float @llvm.fmuladd.f32(float %284, float %343, float %370)
  %372 = tail call float @llvm.fmuladd.f32(float %286, float %345, float %371)
  %373 = tail call float @llvm.fmuladd.f32(float %287, float %347, float %372)
  %374 = tail call float @llvm.fmuladd.f32(float %288, float %349, float %373)
  %375 = tail call float @llvm.fmuladd.f32(float %289, float %351, float %374)
  %376 = tail call float @llvm.fmuladd.f32(float %291, float %353, float %375)
  %377 = tail call float @llvm.fmuladd.f32(float %292, float %355, float %376)
  %378 = tail call float @llvm.fmuladd.f32(float %293, float %357, float %377)
  %379 = tail call float @llvm.fmuladd.f32(float %294, float %359, float %378)
  %380 = tail call float @llvm.fmuladd.f32(float %296, float %361, float %379)
  %381 = tail call float @llvm.fmuladd.f32(float %297, float %363, float %380)
  %382 = tail call float @llvm.fmuladd.f32(float %298, float %365, float %381)
  %383 = tail call float @llvm.fmuladd.f32(float %299, float %367, float %382)
  %384 = tail call float @llvm.fmuladd.f32(float %301, float %337, float %.pn16)
  %385 = tail call float @llvm.fmuladd.f32(float %302, float %339, float %384)
  %386 = tail call float @llvm.fmuladd.f32(float %303, float %341, float %385)
  %387 = tail call float @llvm.fmuladd.f32(float %304, float %343, float %386)
  %388 = tail call float @llvm.fmuladd.f32(float %306, float %345, float %387)
  %389 = tail call float @llvm.fmuladd.f32(float %307, float %347, float %388)
  %390 = tail call float @llvm.fmuladd.f32(float %308, float %349, float %389)
  %391 = tail call float @llvm.fmuladd.f32(float %309, float %351, float %390)
  %392 = tail call float @llvm.fmuladd.f32(float %311, float %353, float %391)
  %393 = tail call float @llvm.fmuladd.f32(float %312, float %355, float %392)
  %394 = tail call float @llvm.fmuladd.f32(float %313, float %357, float %393)
  %395 = tail call float @llvm.fmuladd.f32(float %314, float %359, float %394)
  %396 = tail call float @llvm.fmuladd.f32(float %316, float %361, float %395)
  %397 = tail call float @llvm.fmuladd.f32(float %317, float %363, float %396)
  %398 = tail call float @llvm.fmuladd.f32(float %318, float %365, float %397)
  %399 = tail call float @llvm.fmuladd.f32(float %319, float %367, float %398)
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  store <1 x float> %275, ptr addrspace(3) %73, align 4
  store <1 x float> %279, ptr addrspace(3) %75, align 4
  store <1 x float> %331, ptr addrspace(3) %76, align 4
  store <1 x float> %335, ptr addrspace(3) %77, align 4
  %400 = icmp slt i32 %262, %78
  br i1 %400, label %260, label %._crit_edge, !llvm.loop !2

._crit_edge:                                      ; preds = %334, %161, %69
  %401 = phi float [ 0.000000e+00, %69 ], [ %226, %161 ], [ %383, %334 ]
  %402 = phi float [ 0.000000e+00, %69 ], [ %242, %161 ], [ %399, %334 ]
  %403 = add i32 %5, 15
  %404 = icmp sgt i32 %403, 15
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %404, label %405, label %._crit_edge._crit_edge

405:                                              ; preds = %._crit_edge
  %406 = shl nuw nsw i32 %19, 2
  %407 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %406
  %408 = getelementptr inbounds nuw i8, ptr addrspace(3) %407, i32 960
  %409 = load <1 x float>, ptr addrspace(3) %408, align 4
  %410 = extractelement <1 x float> %409, i64 0
  %411 = getelementptr inbounds nuw i8, ptr addrspace(3) %407, i32 896
  %412 = load <1 x float>, ptr addrspace(3) %411, align 4
  %413 = extractelement <1 x float> %412, i64 0
  %414 = getelementptr inbounds nuw i8, ptr addrspace(3) %407, i32 832
  %415 = load <1 x float>, ptr addrspace(3) %414, align 4
  %416 = extractelement <1 x float> %415, i64 0
  %417 = getelementptr inbounds nuw i8, ptr addrspace(3) %407, i32 768
  %418 = load <1 x float>, ptr addrspace(3) %417, align 4
  %419 = extractelement <1 x float> %418, i64 0
  %420 = getelementptr inbounds nuw i8, ptr addrspace(3) %407, i32 704
  %421 = load <1 x float>, ptr addrspace(3) %420, align 4
  %422 = extractelement <1 x float> %421, i64 0
  %423 = getelementptr inbounds nuw i8, ptr addrspace(3) %407, i32 640
  %424 = load <1 x float>, ptr addrspace(3) %423, align 4
  %425 = extractelement <1 x float> %424, i64 0
  %426 = getelementptr inbounds nuw i8, ptr addrspace(3) %407, i32 576
  %427 = load <1 x float>, ptr addrspace(3) %426, align 4
  %428 = extractelement <1 x float> %427, i64 0
  %429 = getelementptr inbounds nuw i8, ptr addrspace(3) %407, i32 512
  %430 = load <1 x float>, ptr addrspace(3) %429, align 4
  %431 = extractelement <1 x float> %430, i64 0
  %432 = getelementptr inbounds nuw i8, ptr addrspace(3) %407, i32 448
  %433 = load <1 x float>, ptr addrspace(3) %432, align 4
  %434 = extractelement <1 x float> %433, i64 0
  %435 = getelementptr inbounds nuw i8, ptr addrspace(3) %407, i32 384
  %436 = load <1 x float>, ptr addrspace(3) %435, align 4
  %437 = extractelement <1 x float> %436, i64 0
  %438 = getelementptr inbounds nuw i8, ptr addrspace(3) %407, i32 320
  %439 = load <1 x float>, ptr addrspace(3) %438, align 4
  %440 = extractelement <1 x float> %439, i64 0
  %441 = getelementptr inbounds nuw i8, ptr addrspace(3) %407, i32 256
  %442 = load <1 x float>, ptr addrspace(3) %441, align 4
  %443 = extractelement <1 x float> %442, i64 0
  %444 = getelementptr inbounds nuw i8, ptr addrspace(3) %407, i32 192
  %445 = load <1 x float>, ptr addrspace(3) %444, align 4
  %446 = extractelement <1 x float> %445, i64 0
  %447 = getelementptr inbounds nuw i8, ptr addrspace(3) %407, i32 128
  %448 = load <1 x float>, ptr addrspace(3) %447, align 4
  %449 = extractelement <1 x float> %448, i64 0
  %450 = getelementptr inbounds nuw i8, ptr addrspace(3) %407, i32 64
  %451 = load <1 x float>, ptr addrspace(3) %450, align 4
  %452 = extractelement <1 x float> %451, i64 0
  %453 = load <1 x float>, ptr addrspace(3) %407, align 4
  %454 = extractelement <1 x float> %453, i64 0
  %455 = shl nuw nsw i32 %16, 2
  %456 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %455
  %457 = getelementptr inbounds nuw i8, ptr addrspace(3) %456, i32 560
  %458 = load <4 x float>, ptr addrspace(3) %457, align 16
  %459 = extractelement <4 x float> %458, i64 3
  %460 = extractelement <4 x float> %458, i64 2
  %461 = extractelement <4 x float> %458, i64 1
  %462 = extractelement <4 x float> %458, i64 0
  %463 = getelementptr inbounds nuw i8, ptr addrspace(3) %456, i32 544
  %464 = load <4 x float>, ptr addrspace(3) %463, align 16
  %465 = extractelement <4 x float> %464, i64 3
  %466 = extractelement <4 x float> %464, i64 2
  %467 = extractelement <4 x float> %464, i64 1
  %468 = extractelement <4 x float> %464, i64 0
  %469 = getelementptr inbounds nuw i8, ptr addrspace(3) %456, i32 528
  %470 = load <4 x float>, ptr addrspace(3) %469, align 16
  %471 = extractelement <4 x float> %470, i64 3
  %472 = extractelement <4 x float> %470, i64 2
  %473 = extractelement <4 x float> %470, i64 1
  %474 = extractelement <4 x float> %470, i64 0
  %475 = getelementptr inbounds nuw i8, ptr addrspace(3) %456, i32 512
  %476 = load <4 x float>, ptr addrspace(3) %475, align 16
  %477 = extractelement <4 x float> %476, i64 3
  %478 = extractelement <4 x float> %476, i64 2
  %479 = extractelement <4 x float> %476, i64 1
  %480 = extractelement <4 x float> %476, i64 0
  %481 = getelementptr inbounds nuw i8, ptr addrspace(3) %456, i32 48
  %482 = load <4 x float>, ptr addrspace(3) %481, align 16
  %483 = extractelement <4 x float> %482, i64 3
  %484 = extractelement <4 x float> %482, i64 2
  %485 = extractelement <4 x float> %482, i64 1
  %486 = extractelement <4 x float> %482, i64 0
  %487 = getelementptr inbounds nuw i8, ptr addrspace(3) %456, i32 32
  %488 = load <4 x float>, ptr addrspace(3) %487, align 16
  %489 = extractelement <4 x float> %488, i64 3
  %490 = extractelement <4 x float> %488, i64 2
  %491 = extractelement <4 x float> %488, i64 1
  %492 = extractelement <4 x float> %488, i64 0
  %493 = getelementptr inbounds nuw i8, ptr addrspace(3) %456, i32 16
  %494 = load <4 x float>, ptr addrspace(3) %493, align 16
  %495 = extractelement <4 x float> %494, i64 3
  %496 = extractelement <4 x float> %494, i64 2
  %497 = extractelement <4 x float> %494, i64 1
  %498 = extractelement <4 x float> %494, i64 0
  %499 = load <4 x float>, ptr addrspace(3) %456, align 16
  %500 = extractelement <4 x float> %499, i64 3
  %501 = extractelement <4 x float> %499, i64 2
  %502 = extractelement <4 x float> %499, i64 1
  %503 = extractelement <4 x float> %499, i64 0
  %504 = tail call float @llvm.fmuladd.f32(float %503, float %454, float %401)
  %505 = tail call float @llvm.fmuladd.f32(float %502, float %452, float %504)
  %506 = tail call float @llvm.fmuladd.f32(float %501, float %449, float %505)
  %507 = tail call float @llvm.fmuladd.f32(float %500, float %446, float %506)
  %508 = tail call float @llvm.fmuladd.f32(float %498, float %443, float %507)
  %509 = tail call float @llvm.fmuladd.f32(float %497, float %440, float %508)
  %510 = tail call float @llvm.fmuladd.f32(float %496, float %437, float %509)
  %511 = tail call float @llvm.fmuladd.f32(float %495, float %434, float %510)
  %512 = tail call float @llvm.fmuladd.f32(float %492, float %431, float %511)
  %513 = tail call float @llvm.fmuladd.f32(float %491, float %428, float %512)
  %514 = tail call float @llvm.fmuladd.f32(float %490, float %425, float %513)
  %515 = tail call float @llvm.fmuladd.f32(float %489, float %422, float %514)
  %516 = tail call float @llvm.fmuladd.f32(float %486, float %419, float %515)
  %517 = tail call float @llvm.fmuladd.f32(float %485, float %416, float %516)
  %518 = tail call float @llvm.fmuladd.f32(float %484, float %413, float %517)
  %519 = tail call float @llvm.fmuladd.f32(float %483, float %410, float %518)
  %520 = tail call float @llvm.fmuladd.f32(float %480, float %454, float %402)
  %521 = tail call float @llvm.fmuladd.f32(float %479, float %452, float %520)
  %522 = tail call float @llvm.fmuladd.f32(float %478, float %449, float %521)
  %523 = tail call float @llvm.fmuladd.f32(float %477, float %446, float %522)
  %524 = tail call float @llvm.fmuladd.f32(float %474, float %443, float %523)
  %525 = tail call float @llvm.fmuladd.f32(float %473, float %440, float %524)
  %526 = tail call float @llvm.fmuladd.f32(float %472, float %437, float %525)
  %527 = tail call float @llvm.fmuladd.f32(float %471, float %434, float %526)
  %528 = tail call float @llvm.fmuladd.f32(float %468, float %431, float %527)
  %529 = tail call float @llvm.fmuladd.f32(float %467, float %428, float %528)
  %530 = tail call float @llvm.fmuladd.f32(float %466, float %425, float %529)
  %531 = tail call float @llvm.fmuladd.f32(float %465, float %422, float %530)
  %532 = tail call float @llvm.fmuladd.f32(float %462, float %419, float %531)
  %533 = tail call float @llvm.fmuladd.f32(float %461, float %416, float %532)
  %534 = tail call float @llvm.fmuladd.f32(float %460, float %413, float %533)
  %535 = tail call float @llvm.fmuladd.f32(float %459, float %410, float %534)
  br label %._crit_edge._crit_edge

._crit_edge._crit_edge:                           ; preds = %._crit_edge, %405
  %536 = phi float [ %519, %405 ], [ %401, %._crit_edge ]
  %537 = phi float [ %535, %405 ], [ %402, %._crit_edge ]
  %538 = and i1 %25, %33
  %539 = and i1 %26, %33
  %540 = mul i32 %21, %4
  %541 = sext i32 %540 to i64
  %542 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %541
  %543 = getelementptr [4 x i8], ptr addrspace(1) %542, i64 %55
  br i1 %538, label %544, label %550

544:                                              ; preds = %._crit_edge._crit_edge
  %545 = insertelement <1 x float> poison, float %536, i64 0
  %546 = mul i32 %4, %20
  %547 = sext i32 %546 to i64
  %548 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %547
  %549 = getelementptr [4 x i8], ptr addrspace(1) %548, i64 %55
  store <1 x float> %545, ptr addrspace(1) %549, align 4
  br label %550

550:                                              ; preds = %544, %._crit_edge._crit_edge
  br i1 %539, label %551, label %553

551:                                              ; preds = %550
  %552 = insertelement <1 x float> poison, float %537, i64 0
  store <1 x float> %552, ptr addrspace(1) %543, align 4
  br label %553

553:                                              ; preds = %551, %550
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

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #3

attributes #0 = { norecurse nounwind "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.peeled.count", i32 1}
