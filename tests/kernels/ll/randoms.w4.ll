; kernel=randoms block=128 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define amdgpu_kernel void @randoms(ptr addrspace(1) inreg nofree writeonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, i32 inreg %2, ptr addrspace(1) inreg nofree readnone captures(none) %3, ptr addrspace(1) inreg nofree readnone captures(none) %4) local_unnamed_addr #0 {
  %6 = tail call i32 @llvm.amdgcn.wave.id()
  %7 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %8 = and i32 %7, 31
  %9 = shl i32 %6, 5
  %.masked = and i32 %9, 96
  %10 = or disjoint i32 %.masked, %8
  %11 = zext nneg i32 %10 to i64
  %12 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %11
  %13 = ashr i32 %2, 31
  %14 = mul nuw nsw i64 %11, 3528531795
  %15 = lshr i64 %14, 32
  %16 = trunc nuw nsw i64 %15 to i32
  %17 = xor i32 %13, %16
  %18 = mul i32 %10, -766435501
  %19 = add i32 %2, -1640531527
  %20 = add nsw i32 %13, -1150833019
  %21 = zext i32 %17 to i64
  %22 = mul nuw i64 %21, 3449720151
  %23 = lshr i64 %22, 32
  %24 = trunc nuw i64 %23 to i32
  %25 = xor i32 %19, %24
  %26 = zext i32 %2 to i64
  %27 = mul nuw i64 %26, 3528531795
  %28 = lshr i64 %27, 32
  %29 = trunc nuw i64 %28 to i32
  %30 = xor i32 %20, %29
  %31 = xor i32 %30, %18
  %32 = mul i32 %17, -845247145
  %33 = mul i32 %2, -766435501
  %34 = add i32 %2, 1013904242
  %35 = add nsw i32 %13, 1993301258
  %36 = zext i32 %31 to i64
  %37 = mul nuw i64 %36, 3449720151
  %38 = lshr i64 %37, 32
  %39 = trunc nuw i64 %38 to i32
  %40 = xor i32 %32, %34
  %41 = xor i32 %40, %39
  %42 = zext i32 %25 to i64
  %43 = mul nuw i64 %42, 3528531795
  %44 = lshr i64 %43, 32
  %45 = trunc nuw i64 %44 to i32
  %46 = xor i32 %35, %33
  %47 = xor i32 %46, %45
  %48 = mul i32 %31, -845247145
  %49 = mul i32 %25, -766435501
  %50 = add i32 %2, -626627285
  %51 = add nsw i32 %13, 842468239
  %52 = zext i32 %47 to i64
  %53 = mul nuw i64 %52, 3449720151
  %54 = lshr i64 %53, 32
  %55 = trunc nuw i64 %54 to i32
  %56 = xor i32 %48, %50
  %57 = xor i32 %56, %55
  %58 = zext i32 %41 to i64
  %59 = mul nuw i64 %58, 3528531795
  %60 = lshr i64 %59, 32
  %61 = trunc nuw i64 %60 to i32
  %62 = xor i32 %49, %51
  %63 = xor i32 %62, %61
  %64 = mul i32 %47, -845247145
  %65 = mul i32 %41, -766435501
  %66 = add i32 %2, 2027808484
  %67 = add nsw i32 %13, -308364780
  %68 = zext i32 %63 to i64
  %69 = mul nuw i64 %68, 3449720151
  %70 = lshr i64 %69, 32
  %71 = trunc nuw i64 %70 to i32
  %72 = xor i32 %64, %66
  %73 = xor i32 %72, %71
  %74 = zext i32 %57 to i64
  %75 = mul nuw i64 %74, 3528531795
  %76 = lshr i64 %75, 32
  %77 = trunc nuw i64 %76 to i32
  %78 = xor i32 %65, %67
  %79 = xor i32 %78, %77
  %80 = mul i32 %63, -845247145
  %81 = mul i32 %57, -766435501
  %82 = add i32 %2, 387276957
  %83 = add nsw i32 %13, -1459197799
  %84 = zext i32 %79 to i64
  %85 = mul nuw i64 %84, 3449720151
  %86 = lshr i64 %85, 32
  %87 = trunc nuw i64 %86 to i32
  %88 = xor i32 %80, %82
  %89 = xor i32 %88, %87
  %90 = zext i32 %73 to i64
  %91 = mul nuw i64 %90, 3528531795
  %92 = lshr i64 %91, 32
  %93 = trunc nuw i64 %92 to i32
  %94 = xor i32 %81, %83
  %95 = xor i32 %94, %93
  %96 = mul i32 %79, -845247145
  %97 = mul i32 %73, -766435501
  %98 = add i32 %2, -1253254570
  %99 = add nsw i32 %13, 1684936478
  %100 = zext i32 %95 to i64
  %101 = mul nuw i64 %100, 3449720151
  %102 = lshr i64 %101, 32
  %103 = trunc nuw i64 %102 to i32
  %104 = xor i32 %96, %98
  %105 = xor i32 %104, %103
  %106 = zext i32 %89 to i64
  %107 = mul nuw i64 %106, 3528531795
  %108 = lshr i64 %107, 32
  %109 = xor i32 %97, %99
  %110 = mul i32 %95, -845247145
  %111 = mul i32 %89, -766435501
  %112 = add i32 %2, 1401181199
  %113 = add nsw i32 %13, 534103459
  %114 = zext i32 %109 to i64
  %115 = xor i64 %108, %114
  %116 = mul nuw i64 %115, 3449720151
  %117 = lshr i64 %116, 32
  %118 = xor i32 %110, %112
  %119 = zext i32 %105 to i64
  %120 = mul nuw i64 %119, 3528531795
  %121 = lshr i64 %120, 32
  %122 = trunc nuw i64 %121 to i32
  %123 = xor i32 %111, %113
  %124 = xor i32 %123, %122
  %125 = mul i32 %105, -766435501
  %126 = add nsw i32 %13, -616729560
  %127 = zext i32 %118 to i64
  %128 = xor i64 %117, %127
  %129 = mul nuw i64 %128, 3528531795
  %130 = lshr i64 %129, 32
  %131 = trunc nuw i64 %130 to i32
  %132 = xor i32 %125, %126
  %133 = xor i32 %132, %131
  %134 = mul i32 %124, -845247145
  %135 = add i32 %2, -1879881855
  %136 = zext i32 %133 to i64
  %137 = mul nuw i64 %136, 3449720151
  %138 = lshr i64 %137, 32
  %139 = trunc nuw i64 %138 to i32
  %140 = xor i32 %134, %135
  %141 = xor i32 %140, %139
  %142 = insertelement <1 x i32> poison, i32 %141, i64 0
  store <1 x i32> %142, ptr addrspace(1) %12, align 4
  %143 = mul i32 %133, -845247145
  %.lobit1 = ashr i32 %143, 31
  %144 = xor i32 %.lobit1, %143
  %145 = sitofp i32 %144 to float
  %146 = fmul nnan float %145, f0x2FFFFFFF
  %147 = fmul nnan float %146, f0x40C90FDB
  %148 = tail call float @llvm.fabs.f32(float %147)
  %149 = fcmp olt float %148, 1.310720e+05
  br i1 %149, label %150, label %157

150:                                              ; preds = %5
  %151 = fmul nnan float %148, f0x3F22F983
  %152 = tail call float @llvm.rint.f32(float %151)
  %153 = tail call float @llvm.fma.f32(float %152, float f0xBFC90FDA, float %148)
  %154 = tail call float @llvm.fma.f32(float %152, float f0xB3A22168, float %153)
  %155 = tail call float @llvm.fma.f32(float %152, float f0xA7C234C4, float %154)
  %156 = fptosi float %152 to i32
  br label %__ocml_cos_f32.exit

157:                                              ; preds = %5
  %158 = bitcast float %148 to i32
  %159 = lshr i32 %158, 23
  %160 = add nsw i32 %159, -120
  %161 = icmp ugt i32 %160, 63
  %162 = select i1 %161, i32 -64, i32 0
  %163 = add nsw i32 %162, %160
  %164 = icmp ugt i32 %163, 31
  %165 = select i1 %164, i32 -32, i32 0
  %166 = add nsw i32 %165, %163
  %167 = icmp ugt i32 %166, 31
  %168 = select i1 %167, i32 -32, i32 0
  %169 = add nsw i32 %168, %166
  %170 = icmp eq i32 %169, 0
  %171 = and i32 %158, 8388607
  %172 = or disjoint i32 %171, 8388608
  %173 = zext nneg i32 %172 to i64
  %174 = mul nuw nsw i64 %173, 4266746795
  %175 = lshr i64 %174, 32
  %176 = mul nuw nsw i64 %173, 1011060801
  %177 = add nuw nsw i64 %175, %176
  %178 = lshr i64 %177, 32
  %179 = mul nuw nsw i64 %173, 3680671129
  %180 = add nuw nsw i64 %178, %179
  %181 = lshr i64 %180, 32
  %182 = mul nuw nsw i64 %173, 4113882560
  %183 = add nuw nsw i64 %181, %182
  %184 = trunc i64 %183 to i32
  %185 = lshr i64 %183, 32
  %186 = mul nuw nsw i64 %173, 4230436817
  %187 = add nuw nsw i64 %185, %186
  %188 = lshr i64 %187, 32
  %189 = mul nuw nsw i64 %173, 1313084713
  %190 = add nuw nsw i64 %188, %189
  %191 = trunc i64 %190 to i32
  %192 = select i1 %161, i32 %184, i32 %191
  %193 = trunc i64 %187 to i32
  %194 = lshr i64 %190, 32
  %195 = mul nuw nsw i64 %173, 2734261102
  %196 = add nuw nsw i64 %194, %195
  %197 = trunc i64 %196 to i32
  %198 = select i1 %161, i32 %193, i32 %197
  %199 = select i1 %164, i32 %192, i32 %198
  %200 = lshr i64 %196, 32
  %201 = trunc nuw nsw i64 %200 to i32
  %202 = select i1 %161, i32 %191, i32 %201
  %203 = select i1 %164, i32 %198, i32 %202
  %204 = select i1 %167, i32 %199, i32 %203
  %205 = trunc i64 %180 to i32
  %206 = select i1 %161, i32 %205, i32 %193
  %207 = select i1 %164, i32 %206, i32 %192
  %208 = select i1 %167, i32 %207, i32 %199
  %209 = sub nsw i32 32, %169
  %210 = tail call i32 @llvm.fshr.i32(i32 %204, i32 %208, i32 %209)
  %211 = select i1 %170, i32 %204, i32 %210
  %212 = trunc i64 %177 to i32
  %213 = select i1 %161, i32 %212, i32 %184
  %214 = select i1 %164, i32 %213, i32 %206
  %215 = select i1 %167, i32 %214, i32 %207
  %216 = tail call i32 @llvm.fshr.i32(i32 %208, i32 %215, i32 %209)
  %217 = select i1 %170, i32 %208, i32 %216
  %218 = tail call i32 @llvm.fshl.i32(i32 %211, i32 %217, i32 2)
  %219 = lshr i32 %211, 29
  %220 = and i32 %219, 1
  %221 = sub nsw i32 0, %220
  %222 = xor i32 %218, %221
  %223 = trunc i64 %174 to i32
  %224 = select i1 %161, i32 %223, i32 %205
  %225 = select i1 %164, i32 %224, i32 %213
  %226 = select i1 %167, i32 %225, i32 %214
  %227 = tail call i32 @llvm.fshr.i32(i32 %215, i32 %226, i32 %209)
  %228 = select i1 %170, i32 %215, i32 %227
  %229 = tail call i32 @llvm.fshl.i32(i32 %217, i32 %228, i32 2)
  %230 = xor i32 %229, %221
  %231 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %222, i1 false)
  %232 = sub nsw i32 31, %231
  %233 = tail call i32 @llvm.fshr.i32(i32 %222, i32 %230, i32 %232)
  %234 = tail call i32 @llvm.fshl.i32(i32 %228, i32 %226, i32 2)
  %235 = xor i32 %234, %221
  %236 = tail call i32 @llvm.fshr.i32(i32 %230, i32 %235, i32 %232)
  %237 = tail call i32 @llvm.fshl.i32(i32 %233, i32 %236, i32 23)
  %238 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %237, i1 false)
  %239 = xor i32 %238, -1
  %240 = tail call i32 @llvm.fshr.i32(i32 %237, i32 %236, i32 %239)
  %241 = lshr i32 %240, 9
  %.neg1.i.i.i = xor i32 %231, -1
  %242 = add nuw nsw i32 %231, 1
  %.neg2.i.i.i = sub nuw nsw i32 %.neg1.i.i.i, %238
  %.neg3.i.i.i = shl nsw i32 %.neg2.i.i.i, 23
  %243 = shl i32 %219, 31
  %244 = or disjoint i32 %243, 864026624
  %245 = add i32 %244, %.neg3.i.i.i
  %246 = or disjoint i32 %245, %241
  %247 = bitcast i32 %246 to float
  %248 = tail call i32 @llvm.fshl.i32(i32 %242, i32 %233, i32 23)
  %249 = or disjoint i32 %248, %243
  %250 = xor i32 %249, 1065353216
  %251 = bitcast i32 %250 to float
  %252 = fmul float %251, f0x3FC90FDA
  %253 = fneg float %252
  %254 = tail call float @llvm.fma.f32(float %251, float f0x3FC90FDA, float %253)
  %255 = tail call float @llvm.fma.f32(float %251, float f0x33A22168, float %254)
  %256 = tail call float @llvm.fma.f32(float %247, float f0x3FC90FDA, float %255)
  %257 = fadd float %252, %256
  %258 = lshr i32 %211, 30
  %259 = add nuw nsw i32 %220, %258
  br label %__ocml_cos_f32.exit

__ocml_cos_f32.exit:                              ; preds = %150, %157
  %.pn3.in.i.i = phi float [ %155, %150 ], [ %257, %157 ]
  %.pn1.in.i.i = phi i32 [ %156, %150 ], [ %259, %157 ]
  %.lobit = ashr i32 %141, 31
  %260 = xor i32 %.lobit, %141
  %261 = sitofp i32 %260 to float
  %262 = fmul nnan float %261, f0x2FFFFFFF
  %263 = tail call nnan nsz float @llvm.maxnum.f32(float %262, float 1.000000e-07)
  %264 = tail call nnan float @llvm.log.f32(float %263)
  %265 = fmul nnan float %264, -2.000000e+00
  %266 = tail call float @llvm.amdgcn.sqrt.f32(float %265)
  %267 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %11
  %268 = fmul float %.pn3.in.i.i, %.pn3.in.i.i
  %269 = tail call noundef float @llvm.fmuladd.f32(float %268, float f0xB94C1982, float f0x3C0881C4)
  %270 = tail call noundef float @llvm.fmuladd.f32(float %268, float %269, float f0xBE2AAA9D)
  %271 = fmul float %268, %270
  %272 = tail call noundef float @llvm.fmuladd.f32(float %.pn3.in.i.i, float %271, float %.pn3.in.i.i)
  %273 = tail call noundef float @llvm.fmuladd.f32(float %268, float f0x37D75334, float f0xBAB64F3B)
  %274 = tail call noundef float @llvm.fmuladd.f32(float %268, float %273, float f0x3D2AABF7)
  %275 = tail call noundef float @llvm.fmuladd.f32(float %268, float %274, float f0xBF000004)
  %276 = tail call noundef float @llvm.fmuladd.f32(float %268, float %275, float 1.000000e+00)
  %277 = fneg float %272
  %278 = and i32 %.pn1.in.i.i, 1
  %279 = icmp eq i32 %278, 0
  %.v.i = select i1 %279, float %276, float %277
  %280 = bitcast float %.v.i to i32
  %.pn1.i.i = shl i32 %.pn1.in.i.i, 30
  %281 = and i32 %.pn1.i.i, -2147483648
  %282 = xor i32 %281, %280
  %283 = bitcast i32 %282 to float
  %284 = fcmp one float %148, +inf
  %285 = select i1 %284, float %283, float +qnan
  %286 = fmul float %266, %285
  %287 = insertelement <1 x float> poison, float %286, i64 0
  store <1 x float> %287, ptr addrspace(1) %267, align 4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maxnum.f32(float, float) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.log.f32(float) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.sqrt.f32(float) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshr.i32(i32, i32, i32) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctlz.i32(i32, i1 immarg) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fma.f32(float, float, float) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.rint.f32(float) #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
