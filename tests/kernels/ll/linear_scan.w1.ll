; kernel=linear_scan block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @linear_scan(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #0 {
  %7 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %8 = and i32 %7, 31
  %9 = or disjoint i32 %8, 32
  %10 = or disjoint i32 %8, 64
  %11 = or disjoint i32 %8, 96
  %12 = icmp slt i32 %8, %3
  %13 = icmp slt i32 %9, %3
  %14 = icmp slt i32 %10, %3
  %15 = icmp slt i32 %11, %3
  %16 = zext nneg i32 %9 to i64
  %17 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %16
  %18 = zext nneg i32 %10 to i64
  %19 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %18
  %20 = zext nneg i32 %11 to i64
  %21 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %20
  br i1 %12, label %22, label %26

22:                                               ; preds = %6
  %23 = zext nneg i32 %8 to i64
  %24 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %23
  %25 = load <1 x float>, ptr addrspace(1) %24, align 4
  br label %26

26:                                               ; preds = %22, %6
  %27 = phi <1 x float> [ %25, %22 ], [ splat (float 1.000000e+00), %6 ]
  %28 = extractelement <1 x float> %27, i64 0
  br i1 %13, label %29, label %31

29:                                               ; preds = %26
  %30 = load <1 x float>, ptr addrspace(1) %17, align 4
  br label %31

31:                                               ; preds = %29, %26
  %32 = phi <1 x float> [ %30, %29 ], [ splat (float 1.000000e+00), %26 ]
  %33 = extractelement <1 x float> %32, i64 0
  br i1 %14, label %34, label %36

34:                                               ; preds = %31
  %35 = load <1 x float>, ptr addrspace(1) %19, align 4
  br label %36

36:                                               ; preds = %34, %31
  %37 = phi <1 x float> [ %35, %34 ], [ splat (float 1.000000e+00), %31 ]
  %38 = extractelement <1 x float> %37, i64 0
  br i1 %15, label %39, label %41

39:                                               ; preds = %36
  %40 = load <1 x float>, ptr addrspace(1) %21, align 4
  br label %41

41:                                               ; preds = %39, %36
  %42 = phi <1 x float> [ %40, %39 ], [ splat (float 1.000000e+00), %36 ]
  %43 = extractelement <1 x float> %42, i64 0
  %44 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %16
  %45 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %18
  %46 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %20
  br i1 %12, label %47, label %51

47:                                               ; preds = %41
  %48 = zext nneg i32 %8 to i64
  %49 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %48
  %50 = load <1 x float>, ptr addrspace(1) %49, align 4
  br label %51

51:                                               ; preds = %47, %41
  %52 = phi <1 x float> [ %50, %47 ], [ zeroinitializer, %41 ]
  %53 = extractelement <1 x float> %52, i64 0
  br i1 %13, label %54, label %56

54:                                               ; preds = %51
  %55 = load <1 x float>, ptr addrspace(1) %44, align 4
  br label %56

56:                                               ; preds = %54, %51
  %57 = phi <1 x float> [ %55, %54 ], [ zeroinitializer, %51 ]
  %58 = extractelement <1 x float> %57, i64 0
  br i1 %14, label %59, label %61

59:                                               ; preds = %56
  %60 = load <1 x float>, ptr addrspace(1) %45, align 4
  br label %61

61:                                               ; preds = %59, %56
  %62 = phi <1 x float> [ %60, %59 ], [ zeroinitializer, %56 ]
  %63 = extractelement <1 x float> %62, i64 0
  br i1 %15, label %64, label %66

64:                                               ; preds = %61
  %65 = load <1 x float>, ptr addrspace(1) %46, align 4
  br label %66

66:                                               ; preds = %64, %61
  %67 = phi <1 x float> [ %65, %64 ], [ zeroinitializer, %61 ]
  %68 = extractelement <1 x float> %67, i64 0
  %69 = bitcast float %28 to i32
  %70 = tail call i32 @llvm.usub.sat.i32(i32 %8, i32 1)
  %71 = shl nuw nsw i32 %70, 2
  %72 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %71, i32 %69)
  %73 = bitcast i32 %72 to float
  %74 = bitcast float %53 to i32
  %75 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %71, i32 %74)
  %76 = bitcast i32 %75 to float
  %.not = icmp eq i32 %8, 0
  %77 = fmul float %28, %73
  %78 = fmul float %28, %76
  %79 = fadd float %53, %78
  %80 = select i1 %.not, float %28, float %77
  %81 = select i1 %.not, float %53, float %79
  %82 = bitcast float %80 to i32
  %83 = icmp samesign ult i32 %8, 2
  %84 = shl nuw nsw i32 %8, 2
  %85 = add nsw i32 %84, -8
  %86 = select i1 %83, i32 %84, i32 %85
  %87 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %86, i32 %82)
  %88 = bitcast i32 %87 to float
  %89 = bitcast float %81 to i32
  %90 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %86, i32 %89)
  %91 = bitcast i32 %90 to float
  %92 = icmp samesign ugt i32 %8, 1
  %93 = fmul float %80, %88
  %94 = fmul float %80, %91
  %95 = fadd float %94, %81
  %96 = select i1 %92, float %93, float %80
  %97 = select i1 %92, float %95, float %81
  %98 = bitcast float %96 to i32
  %99 = icmp samesign ult i32 %8, 4
  %100 = add nsw i32 %84, -16
  %101 = select i1 %99, i32 %84, i32 %100
  %102 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %101, i32 %98)
  %103 = bitcast i32 %102 to float
  %104 = bitcast float %97 to i32
  %105 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %101, i32 %104)
  %106 = bitcast i32 %105 to float
  %107 = icmp samesign ugt i32 %8, 3
  %108 = fmul float %96, %103
  %109 = fmul float %96, %106
  %110 = fadd float %109, %97
  %111 = select i1 %107, float %108, float %96
  %112 = select i1 %107, float %110, float %97
  %113 = bitcast float %111 to i32
  %114 = icmp samesign ult i32 %8, 8
  %115 = add nsw i32 %84, -32
  %116 = select i1 %114, i32 %84, i32 %115
  %117 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %116, i32 %113)
  %118 = bitcast i32 %117 to float
  %119 = bitcast float %112 to i32
  %120 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %116, i32 %119)
  %121 = bitcast i32 %120 to float
  %122 = icmp samesign ugt i32 %8, 7
  %123 = fmul float %111, %118
  %124 = fmul float %111, %121
  %125 = fadd float %124, %112
  %126 = select i1 %122, float %123, float %111
  %127 = select i1 %122, float %125, float %112
  %128 = icmp samesign ult i32 %8, 16
  %129 = add nsw i32 %84, -64
  %130 = select i1 %128, i32 %84, i32 %129
  %131 = bitcast float %127 to i32
  %132 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %130, i32 %131)
  %133 = bitcast i32 %132 to float
  %134 = icmp samesign ugt i32 %8, 15
  %135 = fmul float %126, %133
  %136 = fadd float %135, %127
  %137 = select i1 %134, float %136, float %127
  %138 = bitcast float %33 to i32
  %139 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %71, i32 %138)
  %140 = bitcast i32 %139 to float
  %141 = bitcast float %58 to i32
  %142 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %71, i32 %141)
  %143 = bitcast i32 %142 to float
  %144 = fmul float %33, %140
  %145 = fmul float %33, %143
  %146 = fadd float %58, %145
  %147 = select i1 %.not, float %33, float %144
  %148 = select i1 %.not, float %58, float %146
  %149 = bitcast float %147 to i32
  %150 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %86, i32 %149)
  %151 = bitcast i32 %150 to float
  %152 = bitcast float %148 to i32
  %153 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %86, i32 %152)
  %154 = bitcast i32 %153 to float
  %155 = fmul float %147, %151
  %156 = fmul float %147, %154
  %157 = fadd float %156, %148
  %158 = select i1 %92, float %155, float %147
  %159 = select i1 %92, float %157, float %148
  %160 = bitcast float %158 to i32
  %161 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %101, i32 %160)
  %162 = bitcast i32 %161 to float
  %163 = bitcast float %159 to i32
  %164 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %101, i32 %163)
  %165 = bitcast i32 %164 to float
  %166 = fmul float %158, %162
  %167 = fmul float %158, %165
  %168 = fadd float %167, %159
  %169 = select i1 %107, float %166, float %158
  %170 = select i1 %107, float %168, float %159
  %171 = bitcast float %169 to i32
  %172 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %116, i32 %171)
  %173 = bitcast i32 %172 to float
  %174 = bitcast float %170 to i32
  %175 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %116, i32 %174)
  %176 = bitcast i32 %175 to float
  %177 = fmul float %169, %173
  %178 = fmul float %169, %176
  %179 = fadd float %178, %170
  %180 = select i1 %122, float %177, float %169
  %181 = select i1 %122, float %179, float %170
  %182 = bitcast float %180 to i32
  %183 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %130, i32 %182)
  %184 = bitcast i32 %183 to float
  %185 = bitcast float %181 to i32
  %186 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %130, i32 %185)
  %187 = bitcast i32 %186 to float
  %188 = fmul float %180, %184
  %189 = fmul float %180, %187
  %190 = fadd float %189, %181
  %191 = select i1 %134, float %188, float %180
  %192 = select i1 %134, float %190, float %181
  %193 = bitcast float %38 to i32
  %194 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %71, i32 %193)
  %195 = bitcast i32 %194 to float
  %196 = bitcast float %63 to i32
  %197 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %71, i32 %196)
  %198 = bitcast i32 %197 to float
  %199 = fmul float %38, %195
  %200 = fmul float %38, %198
  %201 = fadd float %63, %200
  %202 = select i1 %.not, float %38, float %199
  %203 = select i1 %.not, float %63, float %201
  %204 = bitcast float %202 to i32
  %205 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %86, i32 %204)
  %206 = bitcast i32 %205 to float
  %207 = bitcast float %203 to i32
  %208 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %86, i32 %207)
  %209 = bitcast i32 %208 to float
  %210 = fmul float %202, %206
  %211 = fmul float %202, %209
  %212 = fadd float %211, %203
  %213 = select i1 %92, float %210, float %202
  %214 = select i1 %92, float %212, float %203
  %215 = bitcast float %213 to i32
  %216 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %101, i32 %215)
  %217 = bitcast i32 %216 to float
  %218 = bitcast float %214 to i32
  %219 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %101, i32 %218)
  %220 = bitcast i32 %219 to float
  %221 = fmul float %213, %217
  %222 = fmul float %213, %220
  %223 = fadd float %222, %214
  %224 = select i1 %107, float %221, float %213
  %225 = select i1 %107, float %223, float %214
  %226 = bitcast float %224 to i32
  %227 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %116, i32 %226)
  %228 = bitcast i32 %227 to float
  %229 = bitcast float %225 to i32
  %230 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %116, i32 %229)
  %231 = bitcast i32 %230 to float
  %232 = fmul float %224, %228
  %233 = fmul float %224, %231
  %234 = fadd float %233, %225
  %235 = select i1 %122, float %232, float %224
  %236 = select i1 %122, float %234, float %225
  %237 = bitcast float %235 to i32
  %238 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %130, i32 %237)
  %239 = bitcast i32 %238 to float
  %240 = bitcast float %236 to i32
  %241 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %130, i32 %240)
  %242 = bitcast i32 %241 to float
  %243 = fmul float %235, %239
  %244 = fmul float %235, %242
  %245 = fadd float %244, %236
  %246 = select i1 %134, float %243, float %235
  %247 = select i1 %134, float %245, float %236
  %248 = bitcast float %43 to i32
  %249 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %71, i32 %248)
  %250 = bitcast i32 %249 to float
  %251 = bitcast float %68 to i32
  %252 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %71, i32 %251)
  %253 = bitcast i32 %252 to float
  %254 = fmul float %43, %250
  %255 = fmul float %43, %253
  %256 = fadd float %68, %255
  %257 = select i1 %.not, float %43, float %254
  %258 = select i1 %.not, float %68, float %256
  %259 = bitcast float %257 to i32
  %260 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %86, i32 %259)
  %261 = bitcast i32 %260 to float
  %262 = bitcast float %258 to i32
  %263 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %86, i32 %262)
  %264 = bitcast i32 %263 to float
  %265 = fmul float %257, %261
  %266 = fmul float %257, %264
  %267 = fadd float %266, %258
  %268 = select i1 %92, float %265, float %257
  %269 = select i1 %92, float %267, float %258
  %270 = bitcast float %268 to i32
  %271 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %101, i32 %270)
  %272 = bitcast i32 %271 to float
  %273 = bitcast float %269 to i32
  %274 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %101, i32 %273)
  %275 = bitcast i32 %274 to float
  %276 = fmul float %268, %272
  %277 = fmul float %268, %275
  %278 = fadd float %277, %269
  %279 = select i1 %107, float %276, float %268
  %280 = select i1 %107, float %278, float %269
  %281 = bitcast float %279 to i32
  %282 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %116, i32 %281)
  %283 = bitcast i32 %282 to float
  %284 = bitcast float %280 to i32
  %285 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %116, i32 %284)
  %286 = bitcast i32 %285 to float
  %287 = fmul float %279, %283
  %288 = fmul float %279, %286
  %289 = fadd float %288, %280
  %290 = select i1 %122, float %287, float %279
  %291 = select i1 %122, float %289, float %280
  %292 = bitcast float %290 to i32
  %293 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %130, i32 %292)
  %294 = bitcast i32 %293 to float
  %295 = bitcast float %291 to i32
  %296 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %130, i32 %295)
  %297 = bitcast i32 %296 to float
  %298 = fmul float %290, %294
  %299 = fmul float %290, %297
  %300 = fadd float %299, %291
  %301 = select i1 %134, float %298, float %290
  %302 = select i1 %134, float %300, float %291
  %303 = tail call float @llvm.amdgcn.readlane.f32(float %137, i32 31)
  %304 = fmul float %191, %303
  %305 = fadd float %192, %304
  %306 = tail call float @llvm.amdgcn.readlane.f32(float %305, i32 31)
  %307 = fmul float %246, %306
  %308 = fadd float %247, %307
  %309 = tail call float @llvm.amdgcn.readlane.f32(float %308, i32 31)
  %310 = fmul float %301, %309
  %311 = fadd float %310, %302
  %312 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %16
  %313 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %18
  %314 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %20
  br i1 %12, label %315, label %319

315:                                              ; preds = %66
  %316 = zext nneg i32 %8 to i64
  %317 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %316
  %318 = insertelement <1 x float> poison, float %137, i64 0
  store <1 x float> %318, ptr addrspace(1) %317, align 4
  br label %319

319:                                              ; preds = %315, %66
  br i1 %13, label %320, label %322

320:                                              ; preds = %319
  %321 = insertelement <1 x float> poison, float %305, i64 0
  store <1 x float> %321, ptr addrspace(1) %312, align 4
  br label %322

322:                                              ; preds = %320, %319
  br i1 %14, label %323, label %325

323:                                              ; preds = %322
  %324 = insertelement <1 x float> poison, float %308, i64 0
  store <1 x float> %324, ptr addrspace(1) %313, align 4
  br label %325

325:                                              ; preds = %323, %322
  br i1 %15, label %326, label %328

326:                                              ; preds = %325
  %327 = insertelement <1 x float> poison, float %311, i64 0
  store <1 x float> %327, ptr addrspace(1) %314, align 4
  br label %328

328:                                              ; preds = %326, %325
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

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
