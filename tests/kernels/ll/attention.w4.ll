; kernel=attention block=128 shared=3072
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp2.f32(float) #0

; Function Attrs: norecurse nounwind
define amdgpu_kernel void @attention(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree readonly captures(none) %2, ptr addrspace(1) inreg nofree writeonly captures(none) %3, i32 inreg %4, float inreg %5, ptr addrspace(1) inreg nofree readnone captures(none) %6, ptr addrspace(1) inreg nofree readnone captures(none) %7) local_unnamed_addr #1 {
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
  %22 = icmp slt i32 %20, %4
  %23 = icmp slt i32 %21, %4
  %24 = shl i32 %20, 4
  %25 = shl i32 %21, 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %26
  %28 = zext nneg i32 %19 to i64
  %29 = getelementptr [4 x i8], ptr addrspace(1) %27, i64 %28
  br i1 %22, label %30, label %35

30:                                               ; preds = %8
  %31 = sext i32 %24 to i64
  %32 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %31
  %33 = getelementptr [4 x i8], ptr addrspace(1) %32, i64 %28
  %34 = load <1 x float>, ptr addrspace(1) %33, align 4
  br label %35

35:                                               ; preds = %30, %8
  %36 = phi <1 x float> [ %34, %30 ], [ zeroinitializer, %8 ]
  br i1 %23, label %37, label %39

37:                                               ; preds = %35
  %38 = load <1 x float>, ptr addrspace(1) %29, align 4
  br label %39

39:                                               ; preds = %37, %35
  %40 = phi <1 x float> [ %38, %37 ], [ zeroinitializer, %35 ]
  %41 = shl i32 %15, 2
  %42 = and i32 %41, 508
  %43 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %42
  store <1 x float> %36, ptr addrspace(3) %43, align 4
  %44 = or disjoint i32 %42, 512
  %45 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %44
  store <1 x float> %40, ptr addrspace(3) %45, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %46 = shl nuw nsw i32 %16, 2
  %47 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %46
  %48 = load <4 x float>, ptr addrspace(3) %47, align 16
  %49 = extractelement <4 x float> %48, i64 0
  %50 = extractelement <4 x float> %48, i64 1
  %51 = extractelement <4 x float> %48, i64 2
  %52 = extractelement <4 x float> %48, i64 3
  %53 = or disjoint i32 %46, 16
  %54 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %53
  %55 = load <4 x float>, ptr addrspace(3) %54, align 16
  %56 = extractelement <4 x float> %55, i64 0
  %57 = extractelement <4 x float> %55, i64 1
  %58 = extractelement <4 x float> %55, i64 2
  %59 = extractelement <4 x float> %55, i64 3
  %60 = or disjoint i32 %46, 32
  %61 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %60
  %62 = load <4 x float>, ptr addrspace(3) %61, align 16
  %63 = extractelement <4 x float> %62, i64 0
  %64 = extractelement <4 x float> %62, i64 1
  %65 = extractelement <4 x float> %62, i64 2
  %66 = extractelement <4 x float> %62, i64 3
  %67 = or disjoint i32 %46, 48
  %68 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %67
  %69 = load <4 x float>, ptr addrspace(3) %68, align 16
  %70 = extractelement <4 x float> %69, i64 0
  %71 = extractelement <4 x float> %69, i64 1
  %72 = extractelement <4 x float> %69, i64 2
  %73 = extractelement <4 x float> %69, i64 3
  %74 = or disjoint i32 %46, 512
  %75 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %74
  %76 = load <4 x float>, ptr addrspace(3) %75, align 16
  %77 = extractelement <4 x float> %76, i64 0
  %78 = extractelement <4 x float> %76, i64 1
  %79 = extractelement <4 x float> %76, i64 2
  %80 = extractelement <4 x float> %76, i64 3
  %81 = or disjoint i32 %46, 528
  %82 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %81
  %83 = load <4 x float>, ptr addrspace(3) %82, align 16
  %84 = extractelement <4 x float> %83, i64 0
  %85 = extractelement <4 x float> %83, i64 1
  %86 = extractelement <4 x float> %83, i64 2
  %87 = extractelement <4 x float> %83, i64 3
  %88 = or disjoint i32 %46, 544
  %89 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %88
  %90 = load <4 x float>, ptr addrspace(3) %89, align 16
  %91 = extractelement <4 x float> %90, i64 0
  %92 = extractelement <4 x float> %90, i64 1
  %93 = extractelement <4 x float> %90, i64 2
  %94 = extractelement <4 x float> %90, i64 3
  %95 = or disjoint i32 %46, 560
  %96 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %95
  %97 = load <4 x float>, ptr addrspace(3) %96, align 16
  %98 = extractelement <4 x float> %97, i64 0
  %99 = extractelement <4 x float> %97, i64 1
  %100 = extractelement <4 x float> %97, i64 2
  %101 = extractelement <4 x float> %97, i64 3
  %102 = icmp sgt i32 %4, 0
  %103 = icmp slt i32 %17, %4
  %104 = icmp slt i32 %18, %4
  %105 = shl nuw nsw i32 %18, 4
  %106 = zext nneg i32 %105 to i64
  %107 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %106
  %108 = getelementptr [4 x i8], ptr addrspace(1) %107, i64 %28
  %109 = and i1 %102, %104
  br i1 %103, label %110, label %115

110:                                              ; preds = %39
  %111 = zext nneg i32 %16 to i64
  %112 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %111
  %113 = getelementptr [4 x i8], ptr addrspace(1) %112, i64 %28
  %114 = load <1 x float>, ptr addrspace(1) %113, align 4
  br label %115

115:                                              ; preds = %110, %39
  %116 = phi <1 x float> [ %114, %110 ], [ zeroinitializer, %39 ]
  br i1 %109, label %117, label %119

117:                                              ; preds = %115
  %118 = load <1 x float>, ptr addrspace(1) %108, align 4
  br label %119

119:                                              ; preds = %117, %115
  %120 = phi <1 x float> [ %118, %117 ], [ zeroinitializer, %115 ]
  %121 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %106
  %122 = getelementptr [4 x i8], ptr addrspace(1) %121, i64 %28
  br i1 %103, label %123, label %128

123:                                              ; preds = %119
  %124 = zext nneg i32 %16 to i64
  %125 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %124
  %126 = getelementptr [4 x i8], ptr addrspace(1) %125, i64 %28
  %127 = load <1 x float>, ptr addrspace(1) %126, align 4
  br label %128

128:                                              ; preds = %123, %119
  %129 = phi <1 x float> [ %127, %123 ], [ zeroinitializer, %119 ]
  br i1 %109, label %130, label %132

130:                                              ; preds = %128
  %131 = load <1 x float>, ptr addrspace(1) %122, align 4
  br label %132

132:                                              ; preds = %130, %128
  %133 = phi <1 x float> [ %131, %130 ], [ zeroinitializer, %128 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  store <1 x float> %116, ptr addrspace(3) %43, align 4
  store <1 x float> %120, ptr addrspace(3) %45, align 4
  %134 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %42
  store <1 x float> %129, ptr addrspace(3) %134, align 4
  %135 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %44
  store <1 x float> %133, ptr addrspace(3) %135, align 4
  %136 = add i32 %4, -16
  %invariant.gep = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %28
  %invariant.gep9 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %28
  %137 = icmp sgt i32 %136, 0
  br i1 %137, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %132
  %138 = shl nuw nsw i32 %19, 6
  %139 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %138
  %140 = getelementptr inbounds nuw i8, ptr addrspace(3) %139, i32 16
  %141 = getelementptr inbounds nuw i8, ptr addrspace(3) %139, i32 32
  %142 = getelementptr inbounds nuw i8, ptr addrspace(3) %139, i32 48
  %143 = shl nuw nsw i32 %19, 2
  %144 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %42
  %145 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %44
  %146 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %46
  %147 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %53
  %148 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %60
  %149 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %67
  %150 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %74
  %151 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %81
  %152 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %88
  %153 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %95
  %154 = or disjoint i32 %17, 16
  %155 = or disjoint i32 %17, 24
  %156 = icmp slt i32 %154, %4
  %157 = icmp slt i32 %155, %4
  %158 = icmp slt i32 %19, %4
  %159 = shl nuw nsw i32 %154, 4
  %160 = shl nuw nsw i32 %155, 4
  %161 = zext nneg i32 %160 to i64
  %gep.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %161
  br i1 %156, label %162, label %165

162:                                              ; preds = %.lr.ph
  %163 = zext nneg i32 %159 to i64
  %gep8.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %163
  %164 = load <1 x float>, ptr addrspace(1) %gep8.peel, align 4
  br label %165

165:                                              ; preds = %162, %.lr.ph
  %166 = phi <1 x float> [ %164, %162 ], [ zeroinitializer, %.lr.ph ]
  br i1 %157, label %167, label %169

167:                                              ; preds = %165
  %168 = load <1 x float>, ptr addrspace(1) %gep.peel, align 4
  br label %169

169:                                              ; preds = %167, %165
  %170 = phi <1 x float> [ %168, %167 ], [ zeroinitializer, %165 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %171 = load <4 x float>, ptr addrspace(3) %139, align 16
  %172 = extractelement <4 x float> %171, i64 0
  %173 = extractelement <4 x float> %171, i64 1
  %174 = extractelement <4 x float> %171, i64 2
  %175 = extractelement <4 x float> %171, i64 3
  %176 = load <4 x float>, ptr addrspace(3) %140, align 16
  %177 = extractelement <4 x float> %176, i64 0
  %178 = extractelement <4 x float> %176, i64 1
  %179 = extractelement <4 x float> %176, i64 2
  %180 = extractelement <4 x float> %176, i64 3
  %181 = load <4 x float>, ptr addrspace(3) %141, align 16
  %182 = extractelement <4 x float> %181, i64 0
  %183 = extractelement <4 x float> %181, i64 1
  %184 = extractelement <4 x float> %181, i64 2
  %185 = extractelement <4 x float> %181, i64 3
  %186 = load <4 x float>, ptr addrspace(3) %142, align 16
  %187 = extractelement <4 x float> %186, i64 0
  %188 = extractelement <4 x float> %186, i64 1
  %189 = extractelement <4 x float> %186, i64 2
  %190 = extractelement <4 x float> %186, i64 3
  %191 = tail call float @llvm.fmuladd.f32(float %49, float %172, float 0.000000e+00)
  %192 = tail call float @llvm.fmuladd.f32(float %50, float %173, float %191)
  %193 = tail call float @llvm.fmuladd.f32(float %51, float %174, float %192)
  %194 = tail call float @llvm.fmuladd.f32(float %52, float %175, float %193)
  %195 = tail call float @llvm.fmuladd.f32(float %56, float %177, float %194)
  %196 = tail call float @llvm.fmuladd.f32(float %57, float %178, float %195)
  %197 = tail call float @llvm.fmuladd.f32(float %58, float %179, float %196)
  %198 = tail call float @llvm.fmuladd.f32(float %59, float %180, float %197)
  %199 = tail call float @llvm.fmuladd.f32(float %63, float %182, float %198)
  %200 = tail call float @llvm.fmuladd.f32(float %64, float %183, float %199)
  %201 = tail call float @llvm.fmuladd.f32(float %65, float %184, float %200)
  %202 = tail call float @llvm.fmuladd.f32(float %66, float %185, float %201)
  %203 = tail call float @llvm.fmuladd.f32(float %70, float %187, float %202)
  %204 = tail call float @llvm.fmuladd.f32(float %71, float %188, float %203)
  %205 = tail call float @llvm.fmuladd.f32(float %72, float %189, float %204)
  %206 = tail call float @llvm.fmuladd.f32(float %73, float %190, float %205)
  %207 = tail call float @llvm.fmuladd.f32(float %77, float %172, float 0.000000e+00)
  %208 = tail call float @llvm.fmuladd.f32(float %78, float %173, float %207)
  %209 = tail call float @llvm.fmuladd.f32(float %79, float %174, float %208)
  %210 = tail call float @llvm.fmuladd.f32(float %80, float %175, float %209)
  %211 = tail call float @llvm.fmuladd.f32(float %84, float %177, float %210)
  %212 = tail call float @llvm.fmuladd.f32(float %85, float %178, float %211)
  %213 = tail call float @llvm.fmuladd.f32(float %86, float %179, float %212)
  %214 = tail call float @llvm.fmuladd.f32(float %87, float %180, float %213)
  %215 = tail call float @llvm.fmuladd.f32(float %91, float %182, float %214)
  %216 = tail call float @llvm.fmuladd.f32(float %92, float %183, float %215)
  %217 = tail call float @llvm.fmuladd.f32(float %93, float %184, float %216)
  %218 = tail call float @llvm.fmuladd.f32(float %94, float %185, float %217)
  %219 = tail call float @llvm.fmuladd.f32(float %98, float %187, float %218)
  %220 = tail call float @llvm.fmuladd.f32(float %99, float %188, float %219)
  %221 = tail call float @llvm.fmuladd.f32(float %100, float %189, float %220)
  %222 = tail call float @llvm.fmuladd.f32(float %101, float %190, float %221)
  %223 = fmul float %5, %206
  %224 = fmul float %5, %222
  %225 = icmp sle i32 %19, %20
  %226 = icmp sle i32 %19, %21
  %227 = and i1 %225, %158
  %228 = and i1 %226, %158
  %229 = select i1 %227, float %223, float -1.000000e+30
  %230 = select i1 %228, float %224, float -1.000000e+30
  %231 = bitcast float %229 to i32
  %232 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %231, i32 360, i32 15, i32 15, i1 true)
  %233 = bitcast i32 %232 to float
  %234 = tail call float @llvm.maxnum.f32(float %229, float %233)
  %235 = bitcast float %234 to i32
  %236 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %235, i32 356, i32 15, i32 15, i1 true)
  %237 = bitcast i32 %236 to float
  %238 = tail call float @llvm.maxnum.f32(float %234, float %237)
  %239 = bitcast float %238 to i32
  %240 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %239, i32 354, i32 15, i32 15, i1 true)
  %241 = bitcast i32 %240 to float
  %242 = tail call float @llvm.maxnum.f32(float %238, float %241)
  %243 = bitcast float %242 to i32
  %244 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %243, i32 353, i32 15, i32 15, i1 true)
  %245 = bitcast i32 %244 to float
  %246 = tail call float @llvm.maxnum.f32(float %242, float %245)
  %247 = bitcast float %230 to i32
  %248 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %247, i32 360, i32 15, i32 15, i1 true)
  %249 = bitcast i32 %248 to float
  %250 = tail call float @llvm.maxnum.f32(float %230, float %249)
  %251 = bitcast float %250 to i32
  %252 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %251, i32 356, i32 15, i32 15, i1 true)
  %253 = bitcast i32 %252 to float
  %254 = tail call float @llvm.maxnum.f32(float %250, float %253)
  %255 = bitcast float %254 to i32
  %256 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %255, i32 354, i32 15, i32 15, i1 true)
  %257 = bitcast i32 %256 to float
  %258 = tail call float @llvm.maxnum.f32(float %254, float %257)
  %259 = bitcast float %258 to i32
  %260 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %259, i32 353, i32 15, i32 15, i1 true)
  %261 = bitcast i32 %260 to float
  %262 = tail call float @llvm.maxnum.f32(float %258, float %261)
  %263 = tail call float @llvm.maxnum.f32(float %246, float -1.000000e+30)
  %264 = tail call float @llvm.maxnum.f32(float %262, float -1.000000e+30)
  %265 = fsub float %229, %263
  %266 = fsub float %230, %264
  %267 = fmul float %265, f0x3FB8AA3B
  %268 = tail call float @llvm.exp2.f32(float %267)
  %269 = fmul float %266, f0x3FB8AA3B
  %270 = tail call float @llvm.exp2.f32(float %269)
  %271 = fsub nnan float -1.000000e+30, %263
  %272 = fsub nnan float -1.000000e+30, %264
  %273 = fmul nnan float %271, f0x3FB8AA3B
  %274 = tail call nnan float @llvm.exp2.f32(float %273)
  %275 = fmul nnan float %272, f0x3FB8AA3B
  %276 = tail call nnan float @llvm.exp2.f32(float %275)
  %277 = fmul float %274, 0.000000e+00
  %278 = fmul float %276, 0.000000e+00
  %279 = bitcast float %268 to i32
  %280 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %279, i32 360, i32 15, i32 15, i1 true)
  %281 = bitcast i32 %280 to float
  %282 = fadd float %268, %281
  %283 = bitcast float %282 to i32
  %284 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %283, i32 356, i32 15, i32 15, i1 true)
  %285 = bitcast i32 %284 to float
  %286 = fadd float %282, %285
  %287 = bitcast float %286 to i32
  %288 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %287, i32 354, i32 15, i32 15, i1 true)
  %289 = bitcast i32 %288 to float
  %290 = fadd float %286, %289
  %291 = bitcast float %290 to i32
  %292 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %291, i32 353, i32 15, i32 15, i1 true)
  %293 = bitcast i32 %292 to float
  %294 = fadd float %290, %293
  %295 = bitcast float %270 to i32
  %296 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %295, i32 360, i32 15, i32 15, i1 true)
  %297 = bitcast i32 %296 to float
  %298 = fadd float %270, %297
  %299 = bitcast float %298 to i32
  %300 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %299, i32 356, i32 15, i32 15, i1 true)
  %301 = bitcast i32 %300 to float
  %302 = fadd float %298, %301
  %303 = bitcast float %302 to i32
  %304 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %303, i32 354, i32 15, i32 15, i1 true)
  %305 = bitcast i32 %304 to float
  %306 = fadd float %302, %305
  %307 = bitcast float %306 to i32
  %308 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %307, i32 353, i32 15, i32 15, i1 true)
  %309 = bitcast i32 %308 to float
  %310 = fadd float %306, %309
  %311 = fadd float %277, %294
  %312 = fadd float %278, %310
  %gep10.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep9, i64 %161
  br i1 %156, label %313, label %316

313:                                              ; preds = %169
  %314 = zext nneg i32 %159 to i64
  %gep12.peel = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep9, i64 %314
  %315 = load <1 x float>, ptr addrspace(1) %gep12.peel, align 4
  br label %316

316:                                              ; preds = %313, %169
  %317 = phi <1 x float> [ %315, %313 ], [ zeroinitializer, %169 ]
  br i1 %157, label %318, label %320

318:                                              ; preds = %316
  %319 = load <1 x float>, ptr addrspace(1) %gep10.peel, align 4
  br label %320

320:                                              ; preds = %318, %316
  %321 = phi <1 x float> [ %319, %318 ], [ zeroinitializer, %316 ]
  %322 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %143
  %323 = load <1 x float>, ptr addrspace(3) %322, align 4
  %324 = extractelement <1 x float> %323, i64 0
  %325 = getelementptr inbounds nuw i8, ptr addrspace(3) %322, i32 64
  %326 = load <1 x float>, ptr addrspace(3) %325, align 4
  %327 = extractelement <1 x float> %326, i64 0
  %328 = getelementptr inbounds nuw i8, ptr addrspace(3) %322, i32 128
  %329 = load <1 x float>, ptr addrspace(3) %328, align 4
  %330 = extractelement <1 x float> %329, i64 0
  %331 = getelementptr inbounds nuw i8, ptr addrspace(3) %322, i32 192
  %332 = load <1 x float>, ptr addrspace(3) %331, align 4
  %333 = extractelement <1 x float> %332, i64 0
  %334 = getelementptr inbounds nuw i8, ptr addrspace(3) %322, i32 256
  %335 = load <1 x float>, ptr addrspace(3) %334, align 4
  %336 = extractelement <1 x float> %335, i64 0
  %337 = getelementptr inbounds nuw i8, ptr addrspace(3) %322, i32 320
  %338 = load <1 x float>, ptr addrspace(3) %337, align 4
  %339 = extractelement <1 x float> %338, i64 0
  %340 = getelementptr inbounds nuw i8, ptr addrspace(3) %322, i32 384
  %341 = load <1 x float>, ptr addrspace(3) %340, align 4
  %342 = extractelement <1 x float> %341, i64 0
  %343 = getelementptr inbounds nuw i8, ptr addrspace(3) %322, i32 448
  %344 = load <1 x float>, ptr addrspace(3) %343, align 4
  %345 = extractelement <1 x float> %344, i64 0
  %346 = getelementptr inbounds nuw i8, ptr addrspace(3) %322, i32 512
  %347 = load <1 x float>, ptr addrspace(3) %346, align 4
  %348 = extractelement <1 x float> %347, i64 0
  %349 = getelementptr inbounds nuw i8, ptr addrspace(3) %322, i32 576
  %350 = load <1 x float>, ptr addrspace(3) %349, align 4
  %351 = extractelement <1 x float> %350, i64 0
  %352 = getelementptr inbounds nuw i8, ptr addrspace(3) %322, i32 640
  %353 = load <1 x float>, ptr addrspace(3) %352, align 4
  %354 = extractelement <1 x float> %353, i64 0
  %355 = getelementptr inbounds nuw i8, ptr addrspace(3) %322, i32 704
  %356 = load <1 x float>, ptr addrspace(3) %355, align 4
  %357 = extractelement <1 x float> %356, i64 0
  %358 = getelementptr inbounds nuw i8, ptr addrspace(3) %322, i32 768
  %359 = load <1 x float>, ptr addrspace(3) %358, align 4
  %360 = extractelement <1 x float> %359, i64 0
  %361 = getelementptr inbounds nuw i8, ptr addrspace(3) %322, i32 832
  %362 = load <1 x float>, ptr addrspace(3) %361, align 4
  %363 = extractelement <1 x float> %362, i64 0
  %364 = getelementptr inbounds nuw i8, ptr addrspace(3) %322, i32 896
  %365 = load <1 x float>, ptr addrspace(3) %364, align 4
  %366 = extractelement <1 x float> %365, i64 0
  %367 = getelementptr inbounds nuw i8, ptr addrspace(3) %322, i32 960
  %368 = load <1 x float>, ptr addrspace(3) %367, align 4
  %369 = extractelement <1 x float> %368, i64 0
  %370 = insertelement <1 x float> poison, float %268, i64 0
  store <1 x float> %370, ptr addrspace(3) %144, align 4
  %371 = insertelement <1 x float> poison, float %270, i64 0
  store <1 x float> %371, ptr addrspace(3) %145, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %372 = load <4 x float>, ptr addrspace(3) %146, align 16
  %373 = extractelement <4 x float> %372, i64 0
  %374 = extractelement <4 x float> %372, i64 1
  %375 = extractelement <4 x float> %372, i64 2
  %376 = extractelement <4 x float> %372, i64 3
  %377 = load <4 x float>, ptr addrspace(3) %147, align 16
  %378 = extractelement <4 x float> %377, i64 0
  %379 = extractelement <4 x float> %377, i64 1
  %380 = extractelement <4 x float> %377, i64 2
  %381 = extractelement <4 x float> %377, i64 3
  %382 = load <4 x float>, ptr addrspace(3) %148, align 16
  %383 = extractelement <4 x float> %382, i64 0
  %384 = extractelement <4 x float> %382, i64 1
  %385 = extractelement <4 x float> %382, i64 2
  %386 = extractelement <4 x float> %382, i64 3
  %387 = load <4 x float>, ptr addrspace(3) %149, align 16
  %388 = extractelement <4 x float> %387, i64 0
  %389 = extractelement <4 x float> %387, i64 1
  %390 = extractelement <4 x float> %387, i64 2
  %391 = extractelement <4 x float> %387, i64 3
  %392 = load <4 x float>, ptr addrspace(3) %150, align 16
  %393 = extractelement <4 x float> %392, i64 0
  %394 = extractelement <4 x float> %392, i64 1
  %395 = extractelement <4 x float> %392, i64 2
  %396 = extractelement <4 x float> %392, i64 3
  %397 = load <4 x float>, ptr addrspace(3) %151, align 16
  %398 = extractelement <4 x float> %397, i64 0
  %399 = extractelement <4 x float> %397, i64 1
  %400 = extractelement <4 x float> %397, i64 2
  %401 = extractelement <4 x float> %397, i64 3
  %402 = load <4 x float>, ptr addrspace(3) %152, align 16
  %403 = extractelement <4 x float> %402, i64 0
  %404 = extractelement <4 x float> %402, i64 1
  %405 = extractelement <4 x float> %402, i64 2
  %406 = extractelement <4 x float> %402, i64 3
  %407 = load <4 x float>, ptr addrspace(3) %153, align 16
  %408 = extractelement <4 x float> %407, i64 0
  %409 = extractelement <4 x float> %407, i64 1
  %410 = extractelement <4 x float> %407, i64 2
  %411 = extractelement <4 x float> %407, i64 3
  %412 = tail call float @llvm.fmuladd.f32(float %373, float %324, float %277)
  %413 = tail call float @llvm.fmuladd.f32(float %374, float %327, float %412)
  %414 = tail call float @llvm.fmuladd.f32(float %375, float %330, float %413)
  %415 = tail call float @llvm.fmuladd.f32(float %376, float %333, float %414)
  %416 = tail call float @llvm.fmuladd.f32(float %378, float %336, float %415)
  %417 = tail call float @llvm.fmuladd.f32(float %379, float %339, float %416)
  %418 = tail call float @llvm.fmuladd.f32(float %380, float %342, float %417)
  %419 = tail call float @llvm.fmuladd.f32(float %381, float %345, float %418)
  %420 = tail call float @llvm.fmuladd.f32(float %383, float %348, float %419)
  %421 = tail call float @llvm.fmuladd.f32(float %384, float %351, float %420)
  %422 = tail call float @llvm.fmuladd.f32(float %385, float %354, float %421)
  %423 = tail call float @llvm.fmuladd.f32(float %386, float %357, float %422)
  %424 = tail call float @llvm.fmuladd.f32(float %388, float %360, float %423)
  %425 = tail call float @llvm.fmuladd.f32(float %389, float %363, float %424)
  %426 = tail call float @llvm.fmuladd.f32(float %390, float %366, float %425)
  %427 = tail call float @llvm.fmuladd.f32(float %391, float %369, float %426)
  %428 = tail call float @llvm.fmuladd.f32(float %393, float %324, float %278)
  %429 = tail call float @llvm.fmuladd.f32(float %394, float %327, float %428)
  %430 = tail call float @llvm.fmuladd.f32(float %395, float %330, float %429)
  %431 = tail call float @llvm.fmuladd.f32(float %396, float %333, float %430)
  %432 = tail call float @llvm.fmuladd.f32(float %398, float %336, float %431)
  %433 = tail call float @llvm.fmuladd.f32(float %399, float %339, float %432)
  %434 = tail call float @llvm.fmuladd.f32(float %400, float %342, float %433)
  %435 = tail call float @llvm.fmuladd.f32(float %401, float %345, float %434)
  %436 = tail call float @llvm.fmuladd.f32(float %403, float %348, float %435)
  %437 = tail call float @llvm.fmuladd.f32(float %404, float %351, float %436)
  %438 = tail call float @llvm.fmuladd.f32(float %405, float %354, float %437)
  %439 = tail call float @llvm.fmuladd.f32(float %406, float %357, float %438)
  %440 = tail call float @llvm.fmuladd.f32(float %408, float %360, float %439)
  %441 = tail call float @llvm.fmuladd.f32(float %409, float %363, float %440)
  %442 = tail call float @llvm.fmuladd.f32(float %410, float %366, float %441)
  %443 = tail call float @llvm.fmuladd.f32(float %411, float %369, float %442)
  store <1 x float> %166, ptr addrspace(3) %43, align 4
  store <1 x float> %170, ptr addrspace(3) %45, align 4
  store <1 x float> %317, ptr addrspace(3) %134, align 4
  store <1 x float> %321, ptr addrspace(3) %135, align 4
  %444 = icmp samesign ugt i32 %136, 16
  br i1 %444, label %.peel.next, label %._crit_edge

.peel.next:                                       ; preds = %320
  %445 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %143
  %446 = getelementptr inbounds nuw i8, ptr addrspace(3) %445, i32 64
  %447 = getelementptr inbounds nuw i8, ptr addrspace(3) %445, i32 128
  %448 = getelementptr inbounds nuw i8, ptr addrspace(3) %445, i32 192
  %449 = getelementptr inbounds nuw i8, ptr addrspace(3) %445, i32 256
  %450 = getelementptr inbounds nuw i8, ptr addrspace(3) %445, i32 320
  %451 = getelementptr inbounds nuw i8, ptr addrspace(3) %445, i32 384
  %452 = getelementptr inbounds nuw i8, ptr addrspace(3) %445, i32 448
  %453 = getelementptr inbounds nuw i8, ptr addrspace(3) %445, i32 512
  %454 = getelementptr inbounds nuw i8, ptr addrspace(3) %445, i32 576
  %455 = getelementptr inbounds nuw i8, ptr addrspace(3) %445, i32 640
  %456 = getelementptr inbounds nuw i8, ptr addrspace(3) %445, i32 704
  %457 = getelementptr inbounds nuw i8, ptr addrspace(3) %445, i32 768
  %458 = getelementptr inbounds nuw i8, ptr addrspace(3) %445, i32 832
  %459 = getelementptr inbounds nuw i8, ptr addrspace(3) %445, i32 896
  %460 = getelementptr inbounds nuw i8, ptr addrspace(3) %445, i32 960
  br label %461

461:                                              ; preds = %.peel.next, %631
  %462 = phi i32 [ 16, %.peel.next ], [ %463, %631 ]
  %.pn28 = phi float [ %263, %.peel.next ], [ %574, %631 ]
  %.pn26 = phi float [ %264, %.peel.next ], [ %575, %631 ]
  %.pn31 = phi float [ %311, %.peel.next ], [ %622, %631 ]
  %.pn29 = phi float [ %312, %.peel.next ], [ %623, %631 ]
  %.pn34 = phi float [ %427, %.peel.next ], [ %724, %631 ]
  %.pn32 = phi float [ %443, %.peel.next ], [ %740, %631 ]
  %463 = add i32 %462, 16
  %464 = or disjoint i32 %463, %17
  %465 = or disjoint i32 %463, %18
  %466 = or disjoint i32 %462, %19
  %467 = icmp slt i32 %464, %4
  %468 = icmp slt i32 %465, %4
  %469 = icmp slt i32 %466, %4
  %470 = shl i32 %464, 4
  %471 = shl i32 %465, 4
  %472 = sext i32 %471 to i64
  %gep = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %472
  br i1 %467, label %473, label %476

473:                                              ; preds = %461
  %474 = sext i32 %470 to i64
  %gep8 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep, i64 %474
  %475 = load <1 x float>, ptr addrspace(1) %gep8, align 4
  br label %476

476:                                              ; preds = %473, %461
  %477 = phi <1 x float> [ %475, %473 ], [ zeroinitializer, %461 ]
  br i1 %468, label %478, label %480

478:                                              ; preds = %476
  %479 = load <1 x float>, ptr addrspace(1) %gep, align 4
  br label %480

480:                                              ; preds = %478, %476
  %481 = phi <1 x float> [ %479, %478 ], [ zeroinitializer, %476 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %482 = load <4 x float>, ptr addrspace(3) %139, align 16
  %483 = extractelement <4 x float> %482, i64 0
  %484 = extractelement <4 x float> %482, i64 1
  %485 = extractelement <4 x float> %482, i64 2
  %486 = extractelement <4 x float> %482, i64 3
  %487 = load <4 x float>, ptr addrspace(3) %140, align 16
  %488 = extractelement <4 x float> %487, i64 0
  %489 = extractelement <4 x float> %487, i64 1
  %490 = extractelement <4 x float> %487, i64 2
  %491 = extractelement <4 x float> %487, i64 3
  %492 = load <4 x float>, ptr addrspace(3) %141, align 16
  %493 = extractelement <4 x float> %492, i64 0
  %494 = extractelement <4 x float> %492, i64 1
  %495 = extractelement <4 x float> %492, i64 2
  %496 = extractelement <4 x float> %492, i64 3
  %497 = load <4 x float>, ptr addrspace(3) %142, align 16
  %498 = extractelement <4 x float> %497, i64 0
  %499 = extractelement <4 x float> %497, i64 1
  %500 = extractelement <4 x float> %497, i64 2
  %501 = extractelement <4 x float> %497, i64 3
  %502 = tail call float @llvm.fmuladd.f32(float %49, float %483, float 0.000000e+00)
  %503 = tail call float @llvm.fmuladd.f32(float %50, float %484, float %502)
  %504 = tail call float @llvm.fmuladd.f32(float %51, float %485, float %503)
  %505 = tail call float @llvm.fmuladd.f32(float %52, float %486, float %504)
  %506 = tail call float @llvm.fmuladd.f32(float %56, float %488, float %505)
  %507 = tail call float @llvm.fmuladd.f32(float %57, float %489, float %506)
  %508 = tail call float @llvm.fmuladd.f32(float %58, float %490, float %507)
  %509 = tail call float @llvm.fmuladd.f32(float %59, float %491, float %508)
  %510 = tail call float @llvm.fmuladd.f32(float %63, float %493, float %509)
  %511 = tail call float @llvm.fmuladd.f32(float %64, float %494, float %510)
  %512 = tail call float @llvm.fmuladd.f32(float %65, float %495, float %511)
  %513 = tail call float @llvm.fmuladd.f32(float %66, float %496, float %512)
  %514 = tail call float @llvm.fmuladd.f32(float %70, float %498, float %513)
  %515 = tail call float @llvm.fmuladd.f32(float %71, float %499, float %514)
  %516 = tail call float @llvm.fmuladd.f32(float %72, float %500, float %515)
  %517 = tail call float @llvm.fmuladd.f32(float %73, float %501, float %516)
  %518 = tail call float @llvm.fmuladd.f32(float %77, float %483, float 0.000000e+00)
  %519 = tail call float @llvm.fmuladd.f32(float %78, float %484, float %518)
  %520 = tail call float @llvm.fmuladd.f32(float %79, float %485, float %519)
  %521 = tail call float @llvm.fmuladd.f32(float %80, float %486, float %520)
  %522 = tail call float @llvm.fmuladd.f32(float %84, float %488, float %521)
  %523 = tail call float @llvm.fmuladd.f32(float %85, float %489, float %522)
  %524 = tail call float @llvm.fmuladd.f32(float %86, float %490, float %523)
  %525 = tail call float @llvm.fmuladd.f32(float %87, float %491, float %524)
  %526 = tail call float @llvm.fmuladd.f32(float %91, float %493, float %525)
  %527 = tail call float @llvm.fmuladd.f32(float %92, float %494, float %526)
  %528 = tail call float @llvm.fmuladd.f32(float %93, float %495, float %527)
  %529 = tail call float @llvm.fmuladd.f32(float %94, float %496, float %528)
  %530 = tail call float @llvm.fmuladd.f32(float %98, float %498, float %529)
  %531 = tail call float @llvm.fmuladd.f32(float %99, float %499, float %530)
  %532 = tail call float @llvm.fmuladd.f32(float %100, float %500, float %531)
  %533 = tail call float @llvm.fmuladd.f32(float %101, float %501, float %532)
  %534 = fmul float %5, %517
  %535 = fmul float %5, %533
  %536 = icmp sle i32 %466, %20
  %537 = icmp sle i32 %466, %21
  %538 = and i1 %536, %469
  %539 = and i1 %537, %469
  %540 = select i1 %538, float %534, float -1.000000e+30
  %541 = select i1 %539, float %535, float -1.000000e+30
  %542 = bitcast float %540 to i32
  %543 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %542, i32 360, i32 15, i32 15, i1 true)
  %544 = bitcast i32 %543 to float
  %545 = tail call float @llvm.maxnum.f32(float %540, float %544)
  %546 = bitcast float %545 to i32
  %547 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %546, i32 356, i32 15, i32 15, i1 true)
  %548 = bitcast i32 %547 to float
  %549 = tail call float @llvm.maxnum.f32(float %545, float %548)
  %550 = bitcast float %549 to i32
  %551 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %550, i32 354, i32 15, i32 15, i1 true)
  %552 = bitcast i32 %551 to float
  %553 = tail call float @llvm.maxnum.f32(float %549, float %552)
  %554 = bitcast float %553 to i32
  %555 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %554, i32 353, i32 15, i32 15, i1 true)
  %556 = bitcast i32 %555 to float
  %557 = tail call float @llvm.maxnum.f32(float %553, float %556)
  %558 = bitcast float %541 to i32
  %559 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %558, i32 360, i32 15, i32 15, i1 true)
  %560 = bitcast i32 %559 to float
  %561 = tail call float @llvm.maxnum.f32(float %541, float %560)
  %562 = bitcast float %561 to i32
  %563 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %562, i32 356, i32 15, i32 15, i1 true)
  %564 = bitcast i32 %563 to float
  %565 = tail call float @llvm.maxnum.f32(float %561, float %564)
  %566 = bitcast float %565 to i32
  %567 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %566, i32 354, i32 15, i32 15, i1 true)
  %568 = bitcast i32 %567 to float
  %569 = tail call float @llvm.maxnum.f32(float %565, float %568)
  %570 = bitcast float %569 to i32
  %571 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %570, i32 353, i32 15, i32 15, i1 true)
  %572 = bitcast i32 %571 to float
  %573 = tail call float @llvm.maxnum.f32(float %569, float %572)
  %574 = tail call float @llvm.maxnum.f32(float %.pn28, float %557)
  %575 = tail call float @llvm.maxnum.f32(float %.pn26, float %573)
  %576 = fsub float %540, %574
  %577 = fsub float %541, %575
  %578 = fmul float %576, f0x3FB8AA3B
  %579 = tail call float @llvm.exp2.f32(float %578)
  %580 = fmul float %577, f0x3FB8AA3B
  %581 = tail call float @llvm.exp2.f32(float %580)
  %582 = fsub float %.pn28, %574
  %583 = fsub float %.pn26, %575
  %584 = fmul float %582, f0x3FB8AA3B
  %585 = tail call float @llvm.exp2.f32(float %584)
  %586 = fmul float %583, f0x3FB8AA3B
  %587 = tail call float @llvm.exp2.f32(float %586)
  %588 = fmul float %.pn31, %585
  %589 = fmul float %.pn29, %587
  %590 = bitcast float %579 to i32
  %591 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %590, i32 360, i32 15, i32 15, i1 true)
  %592 = bitcast i32 %591 to float
  %593 = fadd float %579, %592
  %594 = bitcast float %593 to i32
  %595 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %594, i32 356, i32 15, i32 15, i1 true)
  %596 = bitcast i32 %595 to float
  %597 = fadd float %593, %596
  %598 = bitcast float %597 to i32
  %599 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %598, i32 354, i32 15, i32 15, i1 true)
  %600 = bitcast i32 %599 to float
  %601 = fadd float %597, %600
  %602 = bitcast float %601 to i32
  %603 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %602, i32 353, i32 15, i32 15, i1 true)
  %604 = bitcast i32 %603 to float
  %605 = fadd float %601, %604
  %606 = bitcast float %581 to i32
  %607 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %606, i32 360, i32 15, i32 15, i1 true)
  %608 = bitcast i32 %607 to float
  %609 = fadd float %581, %608
  %610 = bitcast float %609 to i32
  %611 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %610, i32 356, i32 15, i32 15, i1 true)
  %612 = bitcast i32 %611 to float
  %613 = fadd float %609, %612
  %614 = bitcast float %613 to i32
  %615 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %614, i32 354, i32 15, i32 15, i1 true)
  %616 = bitcast i32 %615 to float
  %617 = fadd float %613, %616
  %618 = bitcast float %617 to i32
  %619 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %618, i32 353, i32 15, i32 15, i1 true)
  %620 = bitcast i32 %619 to float
  %621 = fadd float %617, %620
  %622 = fadd float %588, %605
  %623 = fadd float %589, %621
  %gep10 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep9, i64 %472
  br i1 %467, label %624, label %627

624:                                              ; preds = %480
  %625 = sext i32 %470 to i64
  %gep12 = getelementptr [4 x i8], ptr addrspace(1) %invariant.gep9, i64 %625
  %626 = load <1 x float>, ptr addrspace(1) %gep12, align 4
  br label %627

627:                                              ; preds = %624, %480
  %628 = phi <1 x float> [ %626, %624 ], [ zeroinitializer, %480 ]
  br i1 %468, label %629, label %631

629:                                              ; preds = %627
  %630 = load <1 x float>, ptr addrspace(1) %gep10, align 4
  br label %631

631:                                              ; preds = %629, %627
  %632 = phi <1 x float> [ %630, %629 ], [ zeroinitializer, %627 ]
  %633 = load <1 x float>, ptr addrspace(3) %445, align 4
  %634 = extractelement <1 x float> %633, i64 0
  %635 = load <1 x float>, ptr addrspace(3) %446, align 4
  %636 = extractelement <1 x float> %635, i64 0
  %637 = load <1 x float>, ptr addrspace(3) %447, align 4
  %638 = extractelement <1 x float> %637, i64 0
  %639 = load <1 x float>, ptr addrspace(3) %448, align 4
  %640 = extractelement <1 x float> %639, i64 0
  %641 = load <1 x float>, ptr addrspace(3) %449, align 4
  %642 = extractelement <1 x float> %641, i64 0
  %643 = load <1 x float>, ptr addrspace(3) %450, align 4
  %644 = extractelement <1 x float> %643, i64 0
  %645 = load <1 x float>, ptr addrspace(3) %451, align 4
  %646 = extractelement <1 x float> %645, i64 0
  %647 = load <1 x float>, ptr addrspace(3) %452, align 4
  %648 = extractelement <1 x float> %647, i64 0
  %649 = load <1 x float>, ptr addrspace(3) %453, align 4
  %650 = extractelement <1 x float> %649, i64 0
  %651 = load <1 x float>, ptr addrspace(3) %454, align 4
  %652 = extractelement <1 x float> %651, i64 0
  %653 = load <1 x float>, ptr addrspace(3) %455, align 4
  %654 = extractelement <1 x float> %653, i64 0
  %655 = load <1 x float>, ptr addrspace(3) %456, align 4
  %656 = extractelement <1 x float> %655, i64 0
  %657 = load <1 x float>, ptr addrspace(3) %457, align 4
  %658 = extractelement <1 x float> %657, i64 0
  %659 = load <1 x float>, ptr addrspace(3) %458, align 4
  %660 = extractelement <1 x float> %659, i64 0
  %661 = load <1 x float>, ptr addrspace(3) %459, align 4
  %662 = extractelement <1 x float> %661, i64 0
  %663 = load <1 x float>, ptr addrspace(3) %460, align 4
  %664 = extractelement <1 x float> %663, i64 0
  %665 = fmul float %.pn34, %585
  %666 = fmul float %.pn32, %587
  %667 = insertelement <1 x float> poison, float %579, i64 0
  store <1 x float> %667, ptr addrspace(3) %144, align 4
  %668 = insertelement <1 x float> poison, float %581, i64 0
  store <1 x float> %668, ptr addrspace(3) %145, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %669 = load <4 x float>, ptr addrspace(3) %146, align 16
  %670 = extractelement <4 x float> %669, i64 0
  %671 = extractelement <4 x float> %669, i64 1
  %672 = extractelement <4 x float> %669, i64 2
  %673 = extractelement <4 x float> %669, i64 3
  %674 = load <4 x float>, ptr addrspace(3) %147, align 16
  %675 = extractelement <4 x float> %674, i64 0
  %676 = extractelement <4 x float> %674, i64 1
  %677 = extractelement <4 x float> %674, i64 2
  %678 = extractelement <4 x float> %674, i64 3
  %679 = load <4 x float>, ptr addrspace(3) %148, align 16
  %680 = extractelement <4 x float> %679, i64 0
  %681 = extractelement <4 x float> %679, i64 1
  %682 = extractelement <4 x float> %679, i64 2
  %683 = extractelement <4 x float> %679, i64 3
  %684 = load <4 x float>, ptr addrspace(3) %149, align 16
  %685 = extractelement <4 x float> %684, i64 0
  %686 = extractelement <4 x float> %684, i64 1
  %687 = extractelement <4 x float> %684, i64 2
  %688 = extractelement <4 x float> %684, i64 3
  %689 = load <4 x float>, ptr addrspace(3) %150, align 16
  %690 = extractelement <4 x float> %689, i64 0
  %691 = extractelement <4 x float> %689, i64 1
  %692 = extractelement <4 x float> %689, i64 2
  %693 = extractelement <4 x float> %689, i64 3
  %694 = load <4 x float>, ptr addrspace(3) %151, align 16
  %695 = extractelement <4 x float> %694, i64 0
  %696 = extractelement <4 x float> %694, i64 1
  %697 = extractelement <4 x float> %694, i64 2
  %698 = extractelement <4 x float> %694, i64 3
  %699 = load <4 x float>, ptr addrspace(3) %152, align 16
  %700 = extractelement <4 x float> %699, i64 0
  %701 = extractelement <4 x float> %699, i64 1
  %702 = extractelement <4 x float> %699, i64 2
  %703 = extractelement <4 x float> %699, i64 3
  %704 = load <4 x float>, ptr addrspace(3) %153, align 16
  %705 = extractelement <4 x float> %704, i64 0
  %706 = extractelement <4 x float> %704, i64 1
  %707 = extractelement <4 x float> %704, i64 2
  %708 = extractelement <4 x float> %704, i64 3
  %709 = tail call float @llvm.fmuladd.f32(float %670, float %634, float %665)
  %710 = tail call float @llvm.fmuladd.f32(float %671, float %636, float %709)
  %711 = tail call float @llvm.fmuladd.f32(float %672, float %638, float %710)
  %712 = tail call float @llvm.fmuladd.f32(float %673, float %640, float %711)
  %713 = tail call float @llvm.fmuladd.f32(float %675, float %642, float %712)
  %714 = tail call float @llvm.fmuladd.f32(float %676, float %644, float %713)
  %715 = tail call float @llvm.fmuladd.f32(float %677, float %646, float %714)
  %716 = tail call float @llvm.fmuladd.f32(float %678, float %648, float %715)
  %717 = tail call float @llvm.fmuladd.f32(float %680, float %650, float %716)
  %718 = tail call float @llvm.fmuladd.f32(float %681, float %652, float %717)
  %719 = tail call float @llvm.fmuladd.f32(float %682, float %654, float %718)
  %720 = tail call float @llvm.fmuladd.f32(float %683, float %656, float %719)
  %721 = tail call float @llvm.fmuladd.f32(float %685, float %658, float %720)
  %722 = tail call float @llvm.fmuladd.f32(float %686, float %660, float %721)
  %723 = tail call float @llvm.fmuladd.f32(float %687, float %662, float %722)
  %724 = tail call float @llvm.fmuladd.f32(float %688, float %664, float %723)
  %725 = tail call float @llvm.fmuladd.f32(float %690, float %634, float %666)
  %726 = tail call float @llvm.fmuladd.f32(float %691, float %636, float %725)
  %727 = tail call float @llvm.fmuladd.f32(float %692, float %638, float %726)
  %728 = tail call float @llvm.fmuladd.f32(float %693, float %640, float %727)
  %729 = tail call float @llvm.fmuladd.f32(float %695, float %642, float %728)
  %730 = tail call float @llvm.fmuladd.f32(float %696, float %644, float %729)
  %731 = tail call float @llvm.fmuladd.f32(float %697, float %646, float %730)
  %732 = tail call float @llvm.fmuladd.f32(float %698, float %648, float %731)
  %733 = tail call float @llvm.fmuladd.f32(float %700, float %650, float %732)
  %734 = tail call float @llvm.fmuladd.f32(float %701, float %652, float %733)
  %735 = tail call float @llvm.fmuladd.f32(float %702, float %654, float %734)
  %736 = tail call float @llvm.fmuladd.f32(float %703, float %656, float %735)
  %737 = tail call float @llvm.fmuladd.f32(float %705, float %658, float %736)
  %738 = tail call float @llvm.fmuladd.f32(float %706, float %660, float %737)
  %739 = tail call float @llvm.fmuladd.f32(float %707, float %662, float %738)
  %740 = tail call float @llvm.fmuladd.f32(float %708, float %664, float %739)
  store <1 x float> %477, ptr addrspace(3) %43, align 4
  store <1 x float> %481, ptr addrspace(3) %45, align 4
  store <1 x float> %628, ptr addrspace(3) %134, align 4
  store <1 x float> %632, ptr addrspace(3) %135, align 4
  %741 = icmp slt i32 %463, %136
  br i1 %741, label %461, label %._crit_edge, !llvm.loop !2

._crit_edge:                                      ; preds = %631, %320, %132
  %742 = phi float [ -1.000000e+30, %132 ], [ %263, %320 ], [ %574, %631 ]
  %743 = phi float [ -1.000000e+30, %132 ], [ %264, %320 ], [ %575, %631 ]
  %744 = phi float [ 0.000000e+00, %132 ], [ %311, %320 ], [ %622, %631 ]
  %745 = phi float [ 0.000000e+00, %132 ], [ %312, %320 ], [ %623, %631 ]
  %746 = phi float [ 0.000000e+00, %132 ], [ %427, %320 ], [ %724, %631 ]
  %747 = phi float [ 0.000000e+00, %132 ], [ %443, %320 ], [ %740, %631 ]
  %748 = add i32 %4, 15
  %749 = sdiv i32 %748, 16
  %750 = tail call i32 @llvm.smax.i32(i32 %749, i32 1)
  %751 = shl nuw nsw i32 %750, 4
  %752 = icmp sgt i32 %748, 15
  %753 = or i32 %12, -16
  %754 = add nsw i32 %751, %753
  %755 = icmp slt i32 %754, %4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %752, label %756, label %814

756:                                              ; preds = %._crit_edge
  %757 = shl nuw nsw i32 %19, 6
  %758 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %757
  %759 = getelementptr inbounds nuw i8, ptr addrspace(3) %758, i32 48
  %760 = load <4 x float>, ptr addrspace(3) %759, align 16
  %761 = extractelement <4 x float> %760, i64 3
  %762 = extractelement <4 x float> %760, i64 2
  %763 = extractelement <4 x float> %760, i64 1
  %764 = extractelement <4 x float> %760, i64 0
  %765 = getelementptr inbounds nuw i8, ptr addrspace(3) %758, i32 32
  %766 = load <4 x float>, ptr addrspace(3) %765, align 16
  %767 = extractelement <4 x float> %766, i64 3
  %768 = extractelement <4 x float> %766, i64 2
  %769 = extractelement <4 x float> %766, i64 1
  %770 = extractelement <4 x float> %766, i64 0
  %771 = getelementptr inbounds nuw i8, ptr addrspace(3) %758, i32 16
  %772 = load <4 x float>, ptr addrspace(3) %771, align 16
  %773 = extractelement <4 x float> %772, i64 3
  %774 = extractelement <4 x float> %772, i64 2
  %775 = extractelement <4 x float> %772, i64 1
  %776 = extractelement <4 x float> %772, i64 0
  %777 = load <4 x float>, ptr addrspace(3) %758, align 16
  %778 = extractelement <4 x float> %777, i64 3
  %779 = extractelement <4 x float> %777, i64 2
  %780 = extractelement <4 x float> %777, i64 1
  %781 = extractelement <4 x float> %777, i64 0
  %782 = tail call float @llvm.fmuladd.f32(float %49, float %781, float 0.000000e+00)
  %783 = tail call float @llvm.fmuladd.f32(float %50, float %780, float %782)
  %784 = tail call float @llvm.fmuladd.f32(float %51, float %779, float %783)
  %785 = tail call float @llvm.fmuladd.f32(float %52, float %778, float %784)
  %786 = tail call float @llvm.fmuladd.f32(float %56, float %776, float %785)
  %787 = tail call float @llvm.fmuladd.f32(float %57, float %775, float %786)
  %788 = tail call float @llvm.fmuladd.f32(float %58, float %774, float %787)
  %789 = tail call float @llvm.fmuladd.f32(float %59, float %773, float %788)
  %790 = tail call float @llvm.fmuladd.f32(float %63, float %770, float %789)
  %791 = tail call float @llvm.fmuladd.f32(float %64, float %769, float %790)
  %792 = tail call float @llvm.fmuladd.f32(float %65, float %768, float %791)
  %793 = tail call float @llvm.fmuladd.f32(float %66, float %767, float %792)
  %794 = tail call float @llvm.fmuladd.f32(float %70, float %764, float %793)
  %795 = tail call float @llvm.fmuladd.f32(float %71, float %763, float %794)
  %796 = tail call float @llvm.fmuladd.f32(float %72, float %762, float %795)
  %797 = tail call float @llvm.fmuladd.f32(float %73, float %761, float %796)
  %798 = tail call float @llvm.fmuladd.f32(float %77, float %781, float 0.000000e+00)
  %799 = tail call float @llvm.fmuladd.f32(float %78, float %780, float %798)
  %800 = tail call float @llvm.fmuladd.f32(float %79, float %779, float %799)
  %801 = tail call float @llvm.fmuladd.f32(float %80, float %778, float %800)
  %802 = tail call float @llvm.fmuladd.f32(float %84, float %776, float %801)
  %803 = tail call float @llvm.fmuladd.f32(float %85, float %775, float %802)
  %804 = tail call float @llvm.fmuladd.f32(float %86, float %774, float %803)
  %805 = tail call float @llvm.fmuladd.f32(float %87, float %773, float %804)
  %806 = tail call float @llvm.fmuladd.f32(float %91, float %770, float %805)
  %807 = tail call float @llvm.fmuladd.f32(float %92, float %769, float %806)
  %808 = tail call float @llvm.fmuladd.f32(float %93, float %768, float %807)
  %809 = tail call float @llvm.fmuladd.f32(float %94, float %767, float %808)
  %810 = tail call float @llvm.fmuladd.f32(float %98, float %764, float %809)
  %811 = tail call float @llvm.fmuladd.f32(float %99, float %763, float %810)
  %812 = tail call float @llvm.fmuladd.f32(float %100, float %762, float %811)
  %813 = tail call float @llvm.fmuladd.f32(float %101, float %761, float %812)
  br label %814

814:                                              ; preds = %756, %._crit_edge
  %815 = phi float [ %797, %756 ], [ 0.000000e+00, %._crit_edge ]
  %816 = phi float [ %813, %756 ], [ 0.000000e+00, %._crit_edge ]
  %817 = fmul float %5, %815
  %818 = fmul float %5, %816
  %819 = icmp sle i32 %754, %20
  %820 = icmp sle i32 %754, %21
  %821 = and i1 %819, %755
  %822 = and i1 %820, %755
  %823 = select i1 %821, float %817, float -1.000000e+30
  %824 = select i1 %822, float %818, float -1.000000e+30
  %825 = bitcast float %823 to i32
  %826 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %825, i32 360, i32 15, i32 15, i1 true)
  %827 = bitcast i32 %826 to float
  %828 = tail call float @llvm.maxnum.f32(float %823, float %827)
  %829 = bitcast float %828 to i32
  %830 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %829, i32 356, i32 15, i32 15, i1 true)
  %831 = bitcast i32 %830 to float
  %832 = tail call float @llvm.maxnum.f32(float %828, float %831)
  %833 = bitcast float %832 to i32
  %834 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %833, i32 354, i32 15, i32 15, i1 true)
  %835 = bitcast i32 %834 to float
  %836 = tail call float @llvm.maxnum.f32(float %832, float %835)
  %837 = bitcast float %836 to i32
  %838 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %837, i32 353, i32 15, i32 15, i1 true)
  %839 = bitcast i32 %838 to float
  %840 = tail call float @llvm.maxnum.f32(float %836, float %839)
  %841 = bitcast float %824 to i32
  %842 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %841, i32 360, i32 15, i32 15, i1 true)
  %843 = bitcast i32 %842 to float
  %844 = tail call float @llvm.maxnum.f32(float %824, float %843)
  %845 = bitcast float %844 to i32
  %846 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %845, i32 356, i32 15, i32 15, i1 true)
  %847 = bitcast i32 %846 to float
  %848 = tail call float @llvm.maxnum.f32(float %844, float %847)
  %849 = bitcast float %848 to i32
  %850 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %849, i32 354, i32 15, i32 15, i1 true)
  %851 = bitcast i32 %850 to float
  %852 = tail call float @llvm.maxnum.f32(float %848, float %851)
  %853 = bitcast float %852 to i32
  %854 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %853, i32 353, i32 15, i32 15, i1 true)
  %855 = bitcast i32 %854 to float
  %856 = tail call float @llvm.maxnum.f32(float %852, float %855)
  %857 = tail call float @llvm.maxnum.f32(float %742, float %840)
  %858 = tail call float @llvm.maxnum.f32(float %743, float %856)
  %859 = fsub float %823, %857
  %860 = fsub float %824, %858
  %861 = fmul float %859, f0x3FB8AA3B
  %862 = tail call float @llvm.exp2.f32(float %861)
  %863 = fmul float %860, f0x3FB8AA3B
  %864 = tail call float @llvm.exp2.f32(float %863)
  %865 = bitcast float %862 to i32
  %866 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %865, i32 360, i32 15, i32 15, i1 true)
  %867 = bitcast i32 %866 to float
  %868 = fadd float %862, %867
  %869 = bitcast float %868 to i32
  %870 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %869, i32 356, i32 15, i32 15, i1 true)
  %871 = bitcast i32 %870 to float
  %872 = fadd float %868, %871
  %873 = bitcast float %872 to i32
  %874 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %873, i32 354, i32 15, i32 15, i1 true)
  %875 = bitcast i32 %874 to float
  %876 = fadd float %872, %875
  %877 = bitcast float %876 to i32
  %878 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %877, i32 353, i32 15, i32 15, i1 true)
  %879 = bitcast float %864 to i32
  %880 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %879, i32 360, i32 15, i32 15, i1 true)
  %881 = bitcast i32 %880 to float
  %882 = fadd float %864, %881
  %883 = bitcast float %882 to i32
  %884 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %883, i32 356, i32 15, i32 15, i1 true)
  %885 = bitcast i32 %884 to float
  %886 = fadd float %882, %885
  %887 = bitcast float %886 to i32
  %888 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %887, i32 354, i32 15, i32 15, i1 true)
  %889 = bitcast i32 %888 to float
  %890 = fadd float %886, %889
  %891 = bitcast float %890 to i32
  %892 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %891, i32 353, i32 15, i32 15, i1 true)
  %893 = shl nuw nsw i32 %19, 2
  %894 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 1024), i32 %893
  %895 = load <1 x float>, ptr addrspace(3) %894, align 4
  %896 = getelementptr inbounds nuw i8, ptr addrspace(3) %894, i32 64
  %897 = load <1 x float>, ptr addrspace(3) %896, align 4
  %898 = getelementptr inbounds nuw i8, ptr addrspace(3) %894, i32 128
  %899 = load <1 x float>, ptr addrspace(3) %898, align 4
  %900 = getelementptr inbounds nuw i8, ptr addrspace(3) %894, i32 192
  %901 = load <1 x float>, ptr addrspace(3) %900, align 4
  %902 = getelementptr inbounds nuw i8, ptr addrspace(3) %894, i32 256
  %903 = load <1 x float>, ptr addrspace(3) %902, align 4
  %904 = getelementptr inbounds nuw i8, ptr addrspace(3) %894, i32 320
  %905 = load <1 x float>, ptr addrspace(3) %904, align 4
  %906 = getelementptr inbounds nuw i8, ptr addrspace(3) %894, i32 384
  %907 = load <1 x float>, ptr addrspace(3) %906, align 4
  %908 = getelementptr inbounds nuw i8, ptr addrspace(3) %894, i32 448
  %909 = load <1 x float>, ptr addrspace(3) %908, align 4
  %910 = getelementptr inbounds nuw i8, ptr addrspace(3) %894, i32 512
  %911 = load <1 x float>, ptr addrspace(3) %910, align 4
  %912 = getelementptr inbounds nuw i8, ptr addrspace(3) %894, i32 576
  %913 = load <1 x float>, ptr addrspace(3) %912, align 4
  %914 = getelementptr inbounds nuw i8, ptr addrspace(3) %894, i32 640
  %915 = load <1 x float>, ptr addrspace(3) %914, align 4
  %916 = getelementptr inbounds nuw i8, ptr addrspace(3) %894, i32 704
  %917 = load <1 x float>, ptr addrspace(3) %916, align 4
  %918 = getelementptr inbounds nuw i8, ptr addrspace(3) %894, i32 768
  %919 = load <1 x float>, ptr addrspace(3) %918, align 4
  %920 = getelementptr inbounds nuw i8, ptr addrspace(3) %894, i32 832
  %921 = load <1 x float>, ptr addrspace(3) %920, align 4
  %922 = getelementptr inbounds nuw i8, ptr addrspace(3) %894, i32 896
  %923 = load <1 x float>, ptr addrspace(3) %922, align 4
  %924 = getelementptr inbounds nuw i8, ptr addrspace(3) %894, i32 960
  %925 = load <1 x float>, ptr addrspace(3) %924, align 4
  %926 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %42
  %927 = insertelement <1 x float> poison, float %862, i64 0
  store <1 x float> %927, ptr addrspace(3) %926, align 4
  %928 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %44
  %929 = insertelement <1 x float> poison, float %864, i64 0
  store <1 x float> %929, ptr addrspace(3) %928, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  br i1 %752, label %930, label %1043

930:                                              ; preds = %814
  %931 = fsub float %743, %858
  %932 = fmul float %931, f0x3FB8AA3B
  %933 = tail call float @llvm.exp2.f32(float %932)
  %934 = fmul float %747, %933
  %935 = fsub float %742, %857
  %936 = fmul float %935, f0x3FB8AA3B
  %937 = tail call float @llvm.exp2.f32(float %936)
  %938 = fmul float %746, %937
  %939 = fmul float %745, %933
  %940 = bitcast i32 %892 to float
  %941 = fadd float %890, %940
  %942 = fadd float %939, %941
  %943 = fmul float %744, %937
  %944 = bitcast i32 %878 to float
  %945 = fadd float %876, %944
  %946 = fadd float %943, %945
  %947 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %95
  %948 = load <4 x float>, ptr addrspace(3) %947, align 16
  %949 = extractelement <4 x float> %948, i64 3
  %950 = extractelement <4 x float> %948, i64 2
  %951 = extractelement <4 x float> %948, i64 1
  %952 = extractelement <4 x float> %948, i64 0
  %953 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %88
  %954 = load <4 x float>, ptr addrspace(3) %953, align 16
  %955 = extractelement <4 x float> %954, i64 3
  %956 = extractelement <4 x float> %954, i64 2
  %957 = extractelement <4 x float> %954, i64 1
  %958 = extractelement <4 x float> %954, i64 0
  %959 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %81
  %960 = load <4 x float>, ptr addrspace(3) %959, align 16
  %961 = extractelement <4 x float> %960, i64 3
  %962 = extractelement <4 x float> %960, i64 2
  %963 = extractelement <4 x float> %960, i64 1
  %964 = extractelement <4 x float> %960, i64 0
  %965 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %74
  %966 = load <4 x float>, ptr addrspace(3) %965, align 16
  %967 = extractelement <4 x float> %966, i64 3
  %968 = extractelement <4 x float> %966, i64 2
  %969 = extractelement <4 x float> %966, i64 1
  %970 = extractelement <4 x float> %966, i64 0
  %971 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %67
  %972 = load <4 x float>, ptr addrspace(3) %971, align 16
  %973 = extractelement <4 x float> %972, i64 3
  %974 = extractelement <4 x float> %972, i64 2
  %975 = extractelement <4 x float> %972, i64 1
  %976 = extractelement <4 x float> %972, i64 0
  %977 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %60
  %978 = load <4 x float>, ptr addrspace(3) %977, align 16
  %979 = extractelement <4 x float> %978, i64 3
  %980 = extractelement <4 x float> %978, i64 2
  %981 = extractelement <4 x float> %978, i64 1
  %982 = extractelement <4 x float> %978, i64 0
  %983 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %53
  %984 = load <4 x float>, ptr addrspace(3) %983, align 16
  %985 = extractelement <4 x float> %984, i64 3
  %986 = extractelement <4 x float> %984, i64 2
  %987 = extractelement <4 x float> %984, i64 1
  %988 = extractelement <4 x float> %984, i64 0
  %989 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 2048), i32 %46
  %990 = load <4 x float>, ptr addrspace(3) %989, align 16
  %991 = extractelement <4 x float> %990, i64 3
  %992 = extractelement <4 x float> %990, i64 2
  %993 = extractelement <4 x float> %990, i64 1
  %994 = extractelement <4 x float> %990, i64 0
  %995 = extractelement <1 x float> %925, i64 0
  %996 = extractelement <1 x float> %923, i64 0
  %997 = extractelement <1 x float> %921, i64 0
  %998 = extractelement <1 x float> %919, i64 0
  %999 = extractelement <1 x float> %917, i64 0
  %1000 = extractelement <1 x float> %915, i64 0
  %1001 = extractelement <1 x float> %913, i64 0
  %1002 = extractelement <1 x float> %911, i64 0
  %1003 = extractelement <1 x float> %909, i64 0
  %1004 = extractelement <1 x float> %907, i64 0
  %1005 = extractelement <1 x float> %905, i64 0
  %1006 = extractelement <1 x float> %903, i64 0
  %1007 = extractelement <1 x float> %901, i64 0
  %1008 = extractelement <1 x float> %899, i64 0
  %1009 = extractelement <1 x float> %897, i64 0
  %1010 = extractelement <1 x float> %895, i64 0
  %1011 = tail call float @llvm.fmuladd.f32(float %994, float %1010, float %938)
  %1012 = tail call float @llvm.fmuladd.f32(float %993, float %1009, float %1011)
  %1013 = tail call float @llvm.fmuladd.f32(float %992, float %1008, float %1012)
  %1014 = tail call float @llvm.fmuladd.f32(float %991, float %1007, float %1013)
  %1015 = tail call float @llvm.fmuladd.f32(float %988, float %1006, float %1014)
  %1016 = tail call float @llvm.fmuladd.f32(float %987, float %1005, float %1015)
  %1017 = tail call float @llvm.fmuladd.f32(float %986, float %1004, float %1016)
  %1018 = tail call float @llvm.fmuladd.f32(float %985, float %1003, float %1017)
  %1019 = tail call float @llvm.fmuladd.f32(float %982, float %1002, float %1018)
  %1020 = tail call float @llvm.fmuladd.f32(float %981, float %1001, float %1019)
  %1021 = tail call float @llvm.fmuladd.f32(float %980, float %1000, float %1020)
  %1022 = tail call float @llvm.fmuladd.f32(float %979, float %999, float %1021)
  %1023 = tail call float @llvm.fmuladd.f32(float %976, float %998, float %1022)
  %1024 = tail call float @llvm.fmuladd.f32(float %975, float %997, float %1023)
  %1025 = tail call float @llvm.fmuladd.f32(float %974, float %996, float %1024)
  %1026 = tail call float @llvm.fmuladd.f32(float %973, float %995, float %1025)
  %1027 = tail call float @llvm.fmuladd.f32(float %970, float %1010, float %934)
  %1028 = tail call float @llvm.fmuladd.f32(float %969, float %1009, float %1027)
  %1029 = tail call float @llvm.fmuladd.f32(float %968, float %1008, float %1028)
  %1030 = tail call float @llvm.fmuladd.f32(float %967, float %1007, float %1029)
  %1031 = tail call float @llvm.fmuladd.f32(float %964, float %1006, float %1030)
  %1032 = tail call float @llvm.fmuladd.f32(float %963, float %1005, float %1031)
  %1033 = tail call float @llvm.fmuladd.f32(float %962, float %1004, float %1032)
  %1034 = tail call float @llvm.fmuladd.f32(float %961, float %1003, float %1033)
  %1035 = tail call float @llvm.fmuladd.f32(float %958, float %1002, float %1034)
  %1036 = tail call float @llvm.fmuladd.f32(float %957, float %1001, float %1035)
  %1037 = tail call float @llvm.fmuladd.f32(float %956, float %1000, float %1036)
  %1038 = tail call float @llvm.fmuladd.f32(float %955, float %999, float %1037)
  %1039 = tail call float @llvm.fmuladd.f32(float %952, float %998, float %1038)
  %1040 = tail call float @llvm.fmuladd.f32(float %951, float %997, float %1039)
  %1041 = tail call float @llvm.fmuladd.f32(float %950, float %996, float %1040)
  %1042 = tail call float @llvm.fmuladd.f32(float %949, float %995, float %1041)
  br label %1043

1043:                                             ; preds = %930, %814
  %1044 = phi float [ %1042, %930 ], [ %747, %814 ]
  %1045 = phi float [ %1026, %930 ], [ %746, %814 ]
  %1046 = phi float [ %942, %930 ], [ %745, %814 ]
  %1047 = phi float [ %946, %930 ], [ %744, %814 ]
  %1048 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %26
  %1049 = getelementptr [4 x i8], ptr addrspace(1) %1048, i64 %28
  %1050 = fdiv float %1044, %1046
  br i1 %22, label %1051, label %1057

1051:                                             ; preds = %1043
  %1052 = fdiv float %1045, %1047
  %1053 = insertelement <1 x float> poison, float %1052, i64 0
  %1054 = sext i32 %24 to i64
  %1055 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %1054
  %1056 = getelementptr [4 x i8], ptr addrspace(1) %1055, i64 %28
  store <1 x float> %1053, ptr addrspace(1) %1056, align 4
  br label %1057

1057:                                             ; preds = %1051, %1043
  br i1 %23, label %1058, label %1060

1058:                                             ; preds = %1057
  %1059 = insertelement <1 x float> poison, float %1050, i64 0
  store <1 x float> %1059, ptr addrspace(1) %1049, align 4
  br label %1060

1060:                                             ; preds = %1058, %1057
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.signal(i32 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.wait(i16 immarg) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #0

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maxnum.f32(float, float) #0

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { norecurse nounwind "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #4 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.peeled.count", i32 1}
