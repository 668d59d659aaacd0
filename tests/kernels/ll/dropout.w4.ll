; kernel=dropout block=128 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @dropout(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, i32 inreg %2, float inreg %3, i32 inreg %4, ptr addrspace(1) inreg nofree readnone captures(none) %5, ptr addrspace(1) inreg nofree readnone captures(none) %6) local_unnamed_addr #0 {
  %8 = tail call i32 @llvm.amdgcn.wave.id()
  %9 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %10 = shl i32 %9, 8
  %11 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %12 = and i32 %11, 31
  %13 = shl i32 %8, 5
  %.masked = and i32 %13, 96
  %14 = or disjoint i32 %.masked, %12
  %15 = or disjoint i32 %14, %10
  %16 = or disjoint i32 %15, 128
  %17 = icmp slt i32 %15, %2
  %18 = icmp slt i32 %16, %2
  %19 = sext i32 %16 to i64
  %20 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %19
  br i1 %17, label %21, label %25

21:                                               ; preds = %7
  %22 = sext i32 %15 to i64
  %23 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %22
  %24 = load <1 x float>, ptr addrspace(1) %23, align 4
  br label %25

25:                                               ; preds = %21, %7
  %26 = phi <1 x float> [ %24, %21 ], [ zeroinitializer, %7 ]
  %27 = extractelement <1 x float> %26, i64 0
  br i1 %18, label %28, label %30

28:                                               ; preds = %25
  %29 = load <1 x float>, ptr addrspace(1) %20, align 4
  br label %30

30:                                               ; preds = %28, %25
  %31 = phi <1 x float> [ %29, %28 ], [ zeroinitializer, %25 ]
  %32 = extractelement <1 x float> %31, i64 0
  %33 = ashr i32 %4, 31
  %34 = zext i32 %16 to i64
  %35 = mul nuw i64 %34, 3528531795
  %36 = lshr i64 %35, 32
  %37 = trunc nuw i64 %36 to i32
  %38 = xor i32 %33, %37
  %39 = mul i32 %16, -766435501
  %40 = add i32 %4, -1640531527
  %41 = add nsw i32 %33, -1150833019
  %42 = zext i32 %38 to i64
  %43 = mul nuw i64 %42, 3449720151
  %44 = lshr i64 %43, 32
  %45 = trunc nuw i64 %44 to i32
  %46 = xor i32 %40, %45
  %47 = zext i32 %4 to i64
  %48 = mul nuw i64 %47, 3528531795
  %49 = lshr i64 %48, 32
  %50 = trunc nuw i64 %49 to i32
  %51 = xor i32 %39, %50
  %52 = xor i32 %51, %41
  %53 = mul i32 %38, -845247145
  %54 = mul i32 %4, -766435501
  %55 = add i32 %4, 1013904242
  %56 = add nsw i32 %33, 1993301258
  %57 = zext i32 %52 to i64
  %58 = mul nuw i64 %57, 3449720151
  %59 = lshr i64 %58, 32
  %60 = trunc nuw i64 %59 to i32
  %61 = xor i32 %53, %60
  %62 = xor i32 %61, %55
  %63 = zext i32 %46 to i64
  %64 = mul nuw i64 %63, 3528531795
  %65 = lshr i64 %64, 32
  %66 = trunc nuw i64 %65 to i32
  %67 = xor i32 %54, %66
  %68 = xor i32 %67, %56
  %69 = mul i32 %52, -845247145
  %70 = mul i32 %46, -766435501
  %71 = add i32 %4, -626627285
  %72 = add nsw i32 %33, 842468239
  %73 = zext i32 %68 to i64
  %74 = mul nuw i64 %73, 3449720151
  %75 = lshr i64 %74, 32
  %76 = trunc nuw i64 %75 to i32
  %77 = xor i32 %69, %76
  %78 = xor i32 %77, %71
  %79 = zext i32 %62 to i64
  %80 = mul nuw i64 %79, 3528531795
  %81 = lshr i64 %80, 32
  %82 = trunc nuw i64 %81 to i32
  %83 = xor i32 %70, %82
  %84 = xor i32 %83, %72
  %85 = mul i32 %68, -845247145
  %86 = mul i32 %62, -766435501
  %87 = add i32 %4, 2027808484
  %88 = add nsw i32 %33, -308364780
  %89 = zext i32 %84 to i64
  %90 = mul nuw i64 %89, 3449720151
  %91 = lshr i64 %90, 32
  %92 = trunc nuw i64 %91 to i32
  %93 = xor i32 %85, %92
  %94 = xor i32 %93, %87
  %95 = zext i32 %78 to i64
  %96 = mul nuw i64 %95, 3528531795
  %97 = lshr i64 %96, 32
  %98 = trunc nuw i64 %97 to i32
  %99 = xor i32 %86, %98
  %100 = xor i32 %99, %88
  %101 = mul i32 %84, -845247145
  %102 = mul i32 %78, -766435501
  %103 = add i32 %4, 387276957
  %104 = add nsw i32 %33, -1459197799
  %105 = zext i32 %100 to i64
  %106 = mul nuw i64 %105, 3449720151
  %107 = lshr i64 %106, 32
  %108 = trunc nuw i64 %107 to i32
  %109 = xor i32 %101, %108
  %110 = xor i32 %109, %103
  %111 = zext i32 %94 to i64
  %112 = mul nuw i64 %111, 3528531795
  %113 = lshr i64 %112, 32
  %114 = trunc nuw i64 %113 to i32
  %115 = xor i32 %102, %114
  %116 = xor i32 %115, %104
  %117 = mul i32 %100, -845247145
  %118 = mul i32 %94, -766435501
  %119 = add i32 %4, -1253254570
  %120 = add nsw i32 %33, 1684936478
  %121 = zext i32 %116 to i64
  %122 = mul nuw i64 %121, 3449720151
  %123 = lshr i64 %122, 32
  %124 = trunc nuw i64 %123 to i32
  %125 = xor i32 %117, %124
  %126 = xor i32 %125, %119
  %127 = zext i32 %110 to i64
  %128 = mul nuw i64 %127, 3528531795
  %129 = lshr i64 %128, 32
  %130 = trunc nuw i64 %129 to i32
  %131 = xor i32 %118, %130
  %132 = xor i32 %131, %120
  %133 = mul i32 %116, -845247145
  %134 = mul i32 %110, -766435501
  %135 = add i32 %4, 1401181199
  %136 = add nsw i32 %33, 534103459
  %137 = zext i32 %132 to i64
  %138 = mul nuw i64 %137, 3449720151
  %139 = lshr i64 %138, 32
  %140 = trunc nuw i64 %139 to i32
  %141 = xor i32 %133, %140
  %142 = xor i32 %141, %135
  %143 = zext i32 %126 to i64
  %144 = mul nuw i64 %143, 3528531795
  %145 = lshr i64 %144, 32
  %146 = trunc nuw i64 %145 to i32
  %147 = xor i32 %134, %146
  %148 = xor i32 %147, %136
  %149 = mul i32 %126, -766435501
  %150 = add nsw i32 %33, -616729560
  %151 = zext i32 %142 to i64
  %152 = mul nuw i64 %151, 3528531795
  %153 = lshr i64 %152, 32
  %154 = trunc nuw i64 %153 to i32
  %155 = xor i32 %149, %154
  %156 = xor i32 %155, %150
  %157 = mul i32 %148, -845247145
  %158 = add i32 %4, -1879881855
  %159 = zext i32 %156 to i64
  %160 = mul nuw i64 %159, 3449720151
  %161 = lshr i64 %160, 32
  %162 = trunc nuw i64 %161 to i32
  %163 = xor i32 %157, %162
  %164 = xor i32 %163, %158
  %.lobit1 = ashr i32 %164, 31
  %165 = xor i32 %.lobit1, %164
  %166 = sitofp i32 %165 to float
  %167 = fmul nnan float %166, f0x2FFFFFFF
  %168 = fcmp ogt float %167, %3
  %169 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %19
  %170 = fsub float 1.000000e+00, %3
  %171 = fdiv float %32, %170
  %172 = select i1 %168, float %171, float 0.000000e+00
  br i1 %17, label %173, label %293

173:                                              ; preds = %30
  %174 = zext i32 %15 to i64
  %175 = mul nuw i64 %174, 3528531795
  %176 = lshr i64 %175, 32
  %177 = trunc nuw i64 %176 to i32
  %178 = xor i32 %33, %177
  %179 = zext i32 %178 to i64
  %180 = mul nuw i64 %179, 3449720151
  %181 = lshr i64 %180, 32
  %182 = trunc nuw i64 %181 to i32
  %183 = xor i32 %40, %182
  %184 = mul i32 %183, -766435501
  %185 = mul i32 %178, -845247145
  %186 = mul i32 %15, -766435501
  %187 = xor i32 %186, %50
  %188 = xor i32 %187, %41
  %189 = zext i32 %188 to i64
  %190 = mul nuw i64 %189, 3449720151
  %191 = lshr i64 %190, 32
  %192 = trunc nuw i64 %191 to i32
  %193 = xor i32 %185, %192
  %194 = xor i32 %193, %55
  %195 = zext i32 %194 to i64
  %196 = mul nuw i64 %195, 3528531795
  %197 = lshr i64 %196, 32
  %198 = trunc nuw i64 %197 to i32
  %199 = xor i32 %184, %198
  %200 = xor i32 %199, %72
  %201 = mul i32 %200, -845247145
  %202 = mul i32 %194, -766435501
  %203 = mul i32 %188, -845247145
  %204 = zext i32 %183 to i64
  %205 = mul nuw i64 %204, 3528531795
  %206 = lshr i64 %205, 32
  %207 = trunc nuw i64 %206 to i32
  %208 = xor i32 %54, %207
  %209 = xor i32 %208, %56
  %210 = zext i32 %209 to i64
  %211 = mul nuw i64 %210, 3449720151
  %212 = lshr i64 %211, 32
  %213 = trunc nuw i64 %212 to i32
  %214 = xor i32 %203, %213
  %215 = xor i32 %214, %71
  %216 = zext i32 %215 to i64
  %217 = mul nuw i64 %216, 3528531795
  %218 = lshr i64 %217, 32
  %219 = trunc nuw i64 %218 to i32
  %220 = xor i32 %202, %219
  %221 = xor i32 %220, %88
  %222 = zext i32 %221 to i64
  %223 = mul nuw i64 %222, 3449720151
  %224 = lshr i64 %223, 32
  %225 = trunc nuw i64 %224 to i32
  %226 = xor i32 %201, %225
  %227 = xor i32 %226, %103
  %228 = mul i32 %227, -766435501
  %229 = mul i32 %221, -845247145
  %230 = mul i32 %215, -766435501
  %231 = mul i32 %209, -845247145
  %232 = zext i32 %200 to i64
  %233 = mul nuw i64 %232, 3449720151
  %234 = lshr i64 %233, 32
  %235 = trunc nuw i64 %234 to i32
  %236 = xor i32 %231, %235
  %237 = xor i32 %236, %87
  %238 = zext i32 %237 to i64
  %239 = mul nuw i64 %238, 3528531795
  %240 = lshr i64 %239, 32
  %241 = trunc nuw i64 %240 to i32
  %242 = xor i32 %230, %241
  %243 = xor i32 %242, %104
  %244 = zext i32 %243 to i64
  %245 = mul nuw i64 %244, 3449720151
  %246 = lshr i64 %245, 32
  %247 = trunc nuw i64 %246 to i32
  %248 = xor i32 %229, %247
  %249 = xor i32 %248, %119
  %250 = zext i32 %249 to i64
  %251 = mul nuw i64 %250, 3528531795
  %252 = lshr i64 %251, 32
  %253 = trunc nuw i64 %252 to i32
  %254 = xor i32 %228, %253
  %255 = xor i32 %254, %136
  %256 = mul i32 %255, -845247145
  %257 = mul i32 %249, -766435501
  %258 = mul i32 %243, -845247145
  %259 = mul i32 %237, -766435501
  %260 = zext i32 %227 to i64
  %261 = mul nuw i64 %260, 3528531795
  %262 = lshr i64 %261, 32
  %263 = trunc nuw i64 %262 to i32
  %264 = xor i32 %259, %263
  %265 = xor i32 %264, %120
  %266 = zext i32 %265 to i64
  %267 = mul nuw i64 %266, 3449720151
  %268 = lshr i64 %267, 32
  %269 = trunc nuw i64 %268 to i32
  %270 = xor i32 %258, %269
  %271 = xor i32 %270, %135
  %272 = zext i32 %271 to i64
  %273 = mul nuw i64 %272, 3528531795
  %274 = lshr i64 %273, 32
  %275 = trunc nuw i64 %274 to i32
  %276 = xor i32 %257, %275
  %277 = xor i32 %276, %150
  %278 = zext i32 %277 to i64
  %279 = mul nuw i64 %278, 3449720151
  %280 = lshr i64 %279, 32
  %281 = trunc nuw i64 %280 to i32
  %282 = xor i32 %256, %281
  %283 = xor i32 %282, %158
  %.lobit = ashr i32 %283, 31
  %284 = xor i32 %.lobit, %283
  %285 = sitofp i32 %284 to float
  %286 = fmul nnan float %285, f0x2FFFFFFF
  %287 = fcmp ogt float %286, %3
  %288 = fdiv float %27, %170
  %289 = select i1 %287, float %288, float 0.000000e+00
  %290 = insertelement <1 x float> poison, float %289, i64 0
  %291 = sext i32 %15 to i64
  %292 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %291
  store <1 x float> %290, ptr addrspace(1) %292, align 4
  br label %293

293:                                              ; preds = %173, %30
  br i1 %18, label %294, label %296

294:                                              ; preds = %293
  %295 = insertelement <1 x float> poison, float %172, i64 0
  store <1 x float> %295, ptr addrspace(1) %169, align 4
  br label %296

296:                                              ; preds = %294, %293
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
