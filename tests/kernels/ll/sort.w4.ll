; kernel=sort block=128 shared=512
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external local_unnamed_addr addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @sort(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, ptr addrspace(1) inreg nofree readnone captures(none) %2, ptr addrspace(1) inreg nofree readnone captures(none) %3) local_unnamed_addr #0 {
  %5 = tail call i32 @llvm.amdgcn.wave.id()
  %6 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %7 = and i32 %6, 31
  %8 = shl i32 %5, 5
  %9 = or disjoint i32 %7, %8
  %10 = and i32 %9, 127
  %11 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %12 = shl i32 %11, 7
  %13 = sext i32 %12 to i64
  %14 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %13
  %15 = zext nneg i32 %10 to i64
  %16 = getelementptr [4 x i8], ptr addrspace(1) %14, i64 %15
  %17 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %13
  %18 = getelementptr [4 x i8], ptr addrspace(1) %17, i64 %15
  %19 = load <1 x float>, ptr addrspace(1) %18, align 4
  %20 = extractelement <1 x float> %19, i64 0
  %21 = and i32 %6, 4
  %22 = lshr exact i32 %21, 2
  %23 = and i32 %6, 8
  %24 = lshr exact i32 %23, 3
  %25 = and i32 %6, 16
  %26 = lshr exact i32 %25, 4
  %27 = and i32 %8, 32
  %28 = lshr exact i32 %27, 5
  %29 = and i32 %8, 64
  %30 = lshr exact i32 %29, 6
  %31 = and i32 %6, 2
  %32 = lshr exact i32 %31, 1
  %33 = and i32 %6, 1
  %34 = bitcast float %20 to i32
  %35 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %34, i32 353, i32 15, i32 15, i1 true)
  %36 = bitcast i32 %35 to float
  %37 = fcmp ogt float %20, %36
  %38 = icmp ne i32 %32, %33
  %39 = xor i1 %38, %37
  %40 = select i1 %39, float %36, float %20
  %41 = bitcast float %40 to i32
  %42 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %41, i32 354, i32 15, i32 15, i1 true)
  %43 = bitcast i32 %42 to float
  %44 = fcmp ogt float %40, %43
  %45 = icmp ne i32 %22, %32
  %46 = xor i1 %45, %44
  %47 = select i1 %46, float %43, float %40
  %48 = bitcast float %47 to i32
  %49 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %48, i32 353, i32 15, i32 15, i1 true)
  %50 = bitcast i32 %49 to float
  %51 = fcmp ogt float %47, %50
  %52 = icmp ne i32 %22, %33
  %53 = xor i1 %52, %51
  %54 = select i1 %53, float %50, float %47
  %55 = bitcast float %54 to i32
  %56 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %55, i32 356, i32 15, i32 15, i1 true)
  %57 = bitcast i32 %56 to float
  %58 = fcmp ogt float %54, %57
  %59 = icmp ne i32 %24, %22
  %60 = xor i1 %59, %58
  %61 = select i1 %60, float %57, float %54
  %62 = bitcast float %61 to i32
  %63 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %62, i32 354, i32 15, i32 15, i1 true)
  %64 = bitcast i32 %63 to float
  %65 = fcmp ogt float %61, %64
  %66 = icmp ne i32 %24, %32
  %67 = xor i1 %66, %65
  %68 = select i1 %67, float %64, float %61
  %69 = bitcast float %68 to i32
  %70 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %69, i32 353, i32 15, i32 15, i1 true)
  %71 = bitcast i32 %70 to float
  %72 = fcmp ogt float %68, %71
  %73 = icmp ne i32 %24, %33
  %74 = xor i1 %73, %72
  %75 = select i1 %74, float %71, float %68
  %76 = bitcast float %75 to i32
  %77 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %76, i32 360, i32 15, i32 15, i1 true)
  %78 = bitcast i32 %77 to float
  %79 = fcmp ogt float %75, %78
  %80 = icmp ne i32 %26, %24
  %81 = xor i1 %80, %79
  %82 = select i1 %81, float %78, float %75
  %83 = bitcast float %82 to i32
  %84 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %83, i32 356, i32 15, i32 15, i1 true)
  %85 = bitcast i32 %84 to float
  %86 = fcmp ogt float %82, %85
  %87 = icmp ne i32 %26, %22
  %88 = xor i1 %87, %86
  %89 = select i1 %88, float %85, float %82
  %90 = bitcast float %89 to i32
  %91 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %90, i32 354, i32 15, i32 15, i1 true)
  %92 = bitcast i32 %91 to float
  %93 = fcmp ogt float %89, %92
  %94 = icmp ne i32 %26, %32
  %95 = xor i1 %94, %93
  %96 = select i1 %95, float %92, float %89
  %97 = bitcast float %96 to i32
  %98 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %97, i32 353, i32 15, i32 15, i1 true)
  %99 = bitcast i32 %98 to float
  %100 = fcmp ogt float %96, %99
  %101 = icmp ne i32 %26, %33
  %102 = xor i1 %101, %100
  %103 = select i1 %102, float %99, float %96
  %104 = bitcast float %103 to i32
  %105 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %104, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %106 = bitcast i32 %105 to float
  %107 = fcmp ogt float %103, %106
  %108 = icmp ne i32 %28, %26
  %109 = xor i1 %108, %107
  %110 = select i1 %109, float %106, float %103
  %111 = bitcast float %110 to i32
  %112 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %111, i32 360, i32 15, i32 15, i1 true)
  %113 = bitcast i32 %112 to float
  %114 = fcmp ogt float %110, %113
  %115 = icmp ne i32 %28, %24
  %116 = xor i1 %115, %114
  %117 = select i1 %116, float %113, float %110
  %118 = bitcast float %117 to i32
  %119 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %118, i32 356, i32 15, i32 15, i1 true)
  %120 = bitcast i32 %119 to float
  %121 = fcmp ogt float %117, %120
  %122 = icmp ne i32 %28, %22
  %123 = xor i1 %122, %121
  %124 = select i1 %123, float %120, float %117
  %125 = bitcast float %124 to i32
  %126 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %125, i32 354, i32 15, i32 15, i1 true)
  %127 = bitcast i32 %126 to float
  %128 = fcmp ogt float %124, %127
  %129 = icmp ne i32 %28, %32
  %130 = xor i1 %129, %128
  %131 = select i1 %130, float %127, float %124
  %132 = bitcast float %131 to i32
  %133 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %132, i32 353, i32 15, i32 15, i1 true)
  %134 = bitcast i32 %133 to float
  %135 = fcmp ogt float %131, %134
  %136 = icmp ne i32 %28, %33
  %137 = xor i1 %136, %135
  %138 = select i1 %137, float %134, float %131
  %139 = bitcast float %138 to i32
  %140 = shl nuw nsw i32 %33, 6
  %141 = shl nuw nsw i32 %31, 4
  %142 = shl nuw nsw i32 %21, 2
  %143 = lshr exact i32 %25, 2
  %144 = icmp eq i32 %27, 0
  %145 = select i1 %144, i32 0, i32 320
  %146 = shl nuw nsw i32 %29, 1
  %147 = or disjoint i32 %143, %142
  %148 = or disjoint i32 %147, %23
  %149 = or disjoint i32 %148, %141
  %150 = xor i32 %145, %140
  %151 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %146
  %152 = getelementptr inbounds nuw i8, ptr addrspace(3) %151, i32 %150
  %153 = getelementptr inbounds nuw i8, ptr addrspace(3) %152, i32 %149
  %154 = insertelement <1 x i32> poison, i32 %139, i64 0
  store <1 x i32> %154, ptr addrspace(3) %153, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %155 = shl i32 %5, 6
  %156 = and i32 %155, 192
  %157 = icmp eq i32 %33, 0
  %158 = select i1 %157, i32 0, i32 320
  %159 = xor i32 %158, %156
  %160 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %149
  %161 = getelementptr inbounds nuw i8, ptr addrspace(3) %160, i32 %159
  %162 = load <1 x i32>, ptr addrspace(3) %161, align 4
  %163 = extractelement <1 x i32> %162, i64 0
  %164 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %163, i32 353, i32 15, i32 15, i1 true)
  %165 = xor i32 %163, %164
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %166 = getelementptr inbounds nuw i8, ptr addrspace(3) %160, i32 %156
  %167 = insertelement <1 x i32> poison, i32 %165, i64 0
  store <1 x i32> %167, ptr addrspace(3) %166, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %trunc1 = trunc i32 %6 to i7
  %168 = and i7 %trunc1, 15
  %mask2 = tail call i7 @llvm.bitreverse.i7(i7 %168)
  %169 = zext i7 %mask2 to i32
  %170 = getelementptr inbounds nuw i8, ptr addrspace(3) %151, i32 %169
  %171 = getelementptr inbounds nuw i8, ptr addrspace(3) %170, i32 %143
  %172 = load <1 x i32>, ptr addrspace(3) %171, align 4
  %173 = extractelement <1 x i32> %172, i64 0
  %174 = xor i32 %173, %139
  %175 = bitcast i32 %174 to float
  %176 = fcmp ogt float %138, %175
  %177 = icmp ne i32 %30, %28
  %178 = xor i1 %177, %176
  %179 = select i1 %178, float %175, float %138
  %180 = bitcast float %179 to i32
  %181 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %180, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %182 = bitcast i32 %181 to float
  %183 = fcmp ogt float %179, %182
  %184 = icmp ne i32 %30, %26
  %185 = xor i1 %184, %183
  %186 = select i1 %185, float %182, float %179
  %187 = bitcast float %186 to i32
  %188 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %187, i32 360, i32 15, i32 15, i1 true)
  %189 = bitcast i32 %188 to float
  %190 = fcmp ogt float %186, %189
  %191 = icmp ne i32 %30, %24
  %192 = xor i1 %191, %190
  %193 = select i1 %192, float %189, float %186
  %194 = bitcast float %193 to i32
  %195 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %194, i32 356, i32 15, i32 15, i1 true)
  %196 = bitcast i32 %195 to float
  %197 = fcmp ogt float %193, %196
  %198 = icmp ne i32 %30, %22
  %199 = xor i1 %198, %197
  %200 = select i1 %199, float %196, float %193
  %201 = bitcast float %200 to i32
  %202 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %201, i32 354, i32 15, i32 15, i1 true)
  %203 = bitcast i32 %202 to float
  %204 = fcmp ogt float %200, %203
  %205 = icmp ne i32 %30, %32
  %206 = xor i1 %205, %204
  %207 = select i1 %206, float %203, float %200
  %208 = bitcast float %207 to i32
  %209 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %208, i32 353, i32 15, i32 15, i1 true)
  %210 = bitcast i32 %209 to float
  %211 = fcmp ogt float %207, %210
  %212 = icmp ne i32 %30, %33
  %213 = xor i1 %212, %211
  %214 = select i1 %213, float %210, float %207
  %215 = bitcast float %214 to i32
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %216 = shl i32 %9, 2
  %217 = and i32 %216, 400
  %218 = and i32 %9, 72
  %219 = or disjoint i32 %217, %218
  %220 = xor i32 %219, %140
  %221 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %141
  %222 = getelementptr inbounds nuw i8, ptr addrspace(3) %221, i32 %143
  %223 = getelementptr inbounds nuw i8, ptr addrspace(3) %222, i32 %220
  %224 = insertelement <1 x i32> poison, i32 %215, i64 0
  store <1 x i32> %224, ptr addrspace(3) %223, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %225 = and i32 %216, 144
  %226 = or disjoint i32 %225, %218
  %227 = xor i32 %226, %158
  %228 = getelementptr inbounds nuw i8, ptr addrspace(3) %222, i32 %227
  %229 = load <1 x i32>, ptr addrspace(3) %228, align 4
  %230 = extractelement <1 x i32> %229, i64 0
  %231 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %230, i32 353, i32 15, i32 15, i1 true)
  %232 = xor i32 %230, %231
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %233 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %225
  %234 = getelementptr inbounds nuw i8, ptr addrspace(3) %233, i32 %141
  %235 = getelementptr inbounds nuw i8, ptr addrspace(3) %234, i32 %143
  %236 = getelementptr inbounds nuw i8, ptr addrspace(3) %235, i32 %218
  %237 = insertelement <1 x i32> poison, i32 %232, i64 0
  store <1 x i32> %237, ptr addrspace(3) %236, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %238 = and i7 %trunc1, 11
  %mask = tail call i7 @llvm.bitreverse.i7(i7 %238)
  %239 = zext i7 %mask to i32
  %240 = getelementptr inbounds nuw i8, ptr addrspace(3) %233, i32 %239
  %241 = getelementptr inbounds nuw i8, ptr addrspace(3) %240, i32 %143
  %242 = load <1 x i32>, ptr addrspace(3) %241, align 4
  %243 = extractelement <1 x i32> %242, i64 0
  %244 = xor i32 %243, %215
  %245 = bitcast i32 %244 to float
  %246 = fcmp ogt float %214, %245
  %247 = icmp ne i32 %29, 0
  %248 = xor i1 %247, %246
  %249 = select i1 %248, float %245, float %214
  %250 = bitcast float %249 to i32
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %251 = insertelement <1 x i32> poison, i32 %250, i64 0
  store <1 x i32> %251, ptr addrspace(3) %153, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %252 = load <1 x i32>, ptr addrspace(3) %161, align 4
  %253 = extractelement <1 x i32> %252, i64 0
  %254 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %253, i32 353, i32 15, i32 15, i1 true)
  %255 = xor i32 %253, %254
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %256 = insertelement <1 x i32> poison, i32 %255, i64 0
  store <1 x i32> %256, ptr addrspace(3) %166, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %257 = load <1 x i32>, ptr addrspace(3) %171, align 4
  %258 = extractelement <1 x i32> %257, i64 0
  %259 = xor i32 %258, %250
  %260 = bitcast i32 %259 to float
  %261 = fcmp ogt float %249, %260
  %262 = icmp ne i32 %27, 0
  %263 = xor i1 %262, %261
  %264 = select i1 %263, float %260, float %249
  %265 = bitcast float %264 to i32
  %266 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %265, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %267 = bitcast i32 %266 to float
  %268 = fcmp ogt float %264, %267
  %269 = icmp ne i32 %25, 0
  %270 = xor i1 %269, %268
  %271 = select i1 %270, float %267, float %264
  %272 = bitcast float %271 to i32
  %273 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %272, i32 360, i32 15, i32 15, i1 true)
  %274 = bitcast i32 %273 to float
  %275 = fcmp ogt float %271, %274
  %276 = icmp ne i32 %23, 0
  %277 = xor i1 %276, %275
  %278 = select i1 %277, float %274, float %271
  %279 = bitcast float %278 to i32
  %280 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %279, i32 356, i32 15, i32 15, i1 true)
  %281 = bitcast i32 %280 to float
  %282 = fcmp ogt float %278, %281
  %283 = icmp ne i32 %21, 0
  %284 = xor i1 %283, %282
  %285 = select i1 %284, float %281, float %278
  %286 = bitcast float %285 to i32
  %287 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %286, i32 354, i32 15, i32 15, i1 true)
  %288 = bitcast i32 %287 to float
  %289 = fcmp ogt float %285, %288
  %290 = icmp ne i32 %31, 0
  %291 = xor i1 %290, %289
  %292 = select i1 %291, float %288, float %285
  %293 = bitcast float %292 to i32
  %294 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %293, i32 353, i32 15, i32 15, i1 true)
  %295 = bitcast i32 %294 to float
  %296 = fcmp ogt float %292, %295
  %297 = trunc i32 %6 to i1
  %298 = xor i1 %296, %297
  %299 = select i1 %298, float %295, float %292
  %300 = insertelement <1 x float> poison, float %299, i64 0
  store <1 x float> %300, ptr addrspace(1) %16, align 4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.signal(i32 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.wait(i16 immarg) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i7 @llvm.bitreverse.i7(i7) #4

attributes #0 = { mustprogress norecurse nounwind willreturn "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
