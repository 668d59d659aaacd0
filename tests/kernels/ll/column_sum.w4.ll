; kernel=column_sum block=128 shared=512
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external local_unnamed_addr addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @column_sum(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, i32 inreg %4, ptr addrspace(1) inreg nofree readnone captures(none) %5, ptr addrspace(1) inreg nofree readnone captures(none) %6) local_unnamed_addr #0 {
  %8 = tail call i32 @llvm.amdgcn.wave.id()
  %9 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %10 = and i32 %9, 31
  %11 = shl i32 %8, 5
  %12 = or disjoint i32 %10, %11
  %13 = and i32 %11, 96
  %14 = lshr exact i32 %13, 5
  %15 = or disjoint i32 %14, 4
  %16 = or disjoint i32 %14, 8
  %17 = or disjoint i32 %14, 12
  %18 = or disjoint i32 %14, 16
  %19 = or disjoint i32 %14, 20
  %20 = or disjoint i32 %14, 24
  %21 = or disjoint i32 %14, 28
  %22 = icmp slt i32 %14, %3
  %23 = icmp slt i32 %15, %3
  %24 = icmp slt i32 %16, %3
  %25 = icmp slt i32 %17, %3
  %26 = icmp slt i32 %18, %3
  %27 = icmp slt i32 %19, %3
  %28 = icmp slt i32 %20, %3
  %29 = icmp slt i32 %21, %3
  %30 = icmp slt i32 %10, %4
  %31 = and i1 %22, %30
  %32 = and i1 %23, %30
  %33 = and i1 %24, %30
  %34 = and i1 %25, %30
  %35 = and i1 %26, %30
  %36 = and i1 %27, %30
  %37 = and i1 %28, %30
  %38 = and i1 %29, %30
  %39 = mul i32 %4, %15
  %40 = mul i32 %4, %16
  %41 = mul i32 %4, %17
  %42 = mul i32 %4, %18
  %43 = mul i32 %4, %19
  %44 = mul i32 %4, %20
  %45 = mul i32 %4, %21
  %46 = sext i32 %39 to i64
  %47 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %46
  %48 = sext i32 %40 to i64
  %49 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %48
  %50 = sext i32 %41 to i64
  %51 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %50
  %52 = sext i32 %42 to i64
  %53 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %52
  %54 = sext i32 %43 to i64
  %55 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %54
  %56 = sext i32 %44 to i64
  %57 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %56
  %58 = sext i32 %45 to i64
  %59 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %58
  %60 = zext nneg i32 %10 to i64
  %61 = getelementptr [4 x i8], ptr addrspace(1) %47, i64 %60
  %62 = getelementptr [4 x i8], ptr addrspace(1) %49, i64 %60
  %63 = getelementptr [4 x i8], ptr addrspace(1) %51, i64 %60
  %64 = getelementptr [4 x i8], ptr addrspace(1) %53, i64 %60
  %65 = getelementptr [4 x i8], ptr addrspace(1) %55, i64 %60
  %66 = getelementptr [4 x i8], ptr addrspace(1) %57, i64 %60
  %67 = getelementptr [4 x i8], ptr addrspace(1) %59, i64 %60
  br i1 %31, label %68, label %74

68:                                               ; preds = %7
  %69 = mul i32 %4, %14
  %70 = sext i32 %69 to i64
  %71 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %70
  %72 = getelementptr [4 x i8], ptr addrspace(1) %71, i64 %60
  %73 = load <1 x float>, ptr addrspace(1) %72, align 4
  br label %74

74:                                               ; preds = %68, %7
  %75 = phi <1 x float> [ %73, %68 ], [ zeroinitializer, %7 ]
  %76 = extractelement <1 x float> %75, i64 0
  br i1 %32, label %77, label %79

77:                                               ; preds = %74
  %78 = load <1 x float>, ptr addrspace(1) %61, align 4
  br label %79

79:                                               ; preds = %77, %74
  %80 = phi <1 x float> [ %78, %77 ], [ zeroinitializer, %74 ]
  %81 = extractelement <1 x float> %80, i64 0
  br i1 %33, label %82, label %84

82:                                               ; preds = %79
  %83 = load <1 x float>, ptr addrspace(1) %62, align 4
  br label %84

84:                                               ; preds = %82, %79
  %85 = phi <1 x float> [ %83, %82 ], [ zeroinitializer, %79 ]
  %86 = extractelement <1 x float> %85, i64 0
  br i1 %34, label %87, label %89

87:                                               ; preds = %84
  %88 = load <1 x float>, ptr addrspace(1) %63, align 4
  br label %89

89:                                               ; preds = %87, %84
  %90 = phi <1 x float> [ %88, %87 ], [ zeroinitializer, %84 ]
  %91 = extractelement <1 x float> %90, i64 0
  br i1 %35, label %92, label %94

92:                                               ; preds = %89
  %93 = load <1 x float>, ptr addrspace(1) %64, align 4
  br label %94

94:                                               ; preds = %92, %89
  %95 = phi <1 x float> [ %93, %92 ], [ zeroinitializer, %89 ]
  %96 = extractelement <1 x float> %95, i64 0
  br i1 %36, label %97, label %99

97:                                               ; preds = %94
  %98 = load <1 x float>, ptr addrspace(1) %65, align 4
  br label %99

99:                                               ; preds = %97, %94
  %100 = phi <1 x float> [ %98, %97 ], [ zeroinitializer, %94 ]
  %101 = extractelement <1 x float> %100, i64 0
  br i1 %37, label %102, label %104

102:                                              ; preds = %99
  %103 = load <1 x float>, ptr addrspace(1) %66, align 4
  br label %104

104:                                              ; preds = %102, %99
  %105 = phi <1 x float> [ %103, %102 ], [ zeroinitializer, %99 ]
  %106 = extractelement <1 x float> %105, i64 0
  br i1 %38, label %107, label %109

107:                                              ; preds = %104
  %108 = load <1 x float>, ptr addrspace(1) %67, align 4
  br label %109

109:                                              ; preds = %107, %104
  %110 = phi <1 x float> [ %108, %107 ], [ zeroinitializer, %104 ]
  %111 = extractelement <1 x float> %110, i64 0
  %112 = fadd float %76, %81
  %113 = fadd float %86, %91
  %114 = fadd float %96, %101
  %115 = fadd float %106, %111
  %116 = fadd float %112, %113
  %117 = fadd float %114, %115
  %118 = fadd float %116, %117
  %119 = shl i32 %12, 2
  %120 = and i32 %119, 508
  %121 = lshr exact i32 %13, 3
  %122 = xor i32 %120, %121
  %123 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %122
  %124 = insertelement <1 x float> poison, float %118, i64 0
  store <1 x float> %124, ptr addrspace(3) %123, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %125 = and i32 %9, 3
  %126 = shl nuw nsw i32 %125, 7
  %127 = shl nuw nsw i32 %10, 2
  %128 = xor i32 %121, %127
  %129 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %126
  %130 = getelementptr inbounds nuw i8, ptr addrspace(3) %129, i32 %128
  %131 = load <1 x float>, ptr addrspace(3) %130, align 4
  %132 = extractelement <1 x float> %131, i64 0
  %133 = bitcast float %132 to i32
  %134 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %133, i32 354, i32 15, i32 15, i1 true)
  %135 = bitcast i32 %134 to float
  %136 = fadd float %132, %135
  %137 = bitcast float %136 to i32
  %138 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %137, i32 353, i32 15, i32 15, i1 true)
  %139 = bitcast i32 %138 to float
  %140 = fadd float %136, %139
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %141 = and i32 %9, 28
  %142 = shl nuw nsw i32 %141, 2
  %143 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %142
  %144 = getelementptr inbounds nuw i8, ptr addrspace(3) %143, i32 %121
  %145 = insertelement <1 x float> poison, float %140, i64 0
  store <1 x float> %145, ptr addrspace(3) %144, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %146 = and i32 %8, 3
  %147 = icmp eq i32 %146, 0
  %148 = and i1 %147, %30
  br i1 %148, label %149, label %153

149:                                              ; preds = %109
  %150 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %60
  %151 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %127
  %152 = load <1 x float>, ptr addrspace(3) %151, align 4
  store <1 x float> %152, ptr addrspace(1) %150, align 4
  br label %153

153:                                              ; preds = %149, %109
  %154 = icmp slt i32 %10, %3
  %155 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %76, i32 280, i32 15, i32 15, i1 true)
  %156 = tail call float @llvm.maxnum.f32(float %76, float %155)
  %157 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %156, i32 276, i32 15, i32 15, i1 true)
  %158 = tail call float @llvm.maxnum.f32(float %156, float %157)
  %159 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %158, i32 274, i32 15, i32 15, i1 true)
  %160 = tail call float @llvm.maxnum.f32(float %158, float %159)
  %161 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %160, i32 273, i32 15, i32 15, i1 true)
  %162 = tail call float @llvm.maxnum.f32(float %160, float %161)
  %163 = bitcast float %162 to i32
  %164 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %163, i32 -1, i32 -1, i1 true, i1 false)
  %165 = bitcast i32 %164 to float
  %166 = tail call float @llvm.maxnum.f32(float %162, float %165)
  %167 = tail call float @llvm.amdgcn.readlane.f32(float %166, i32 31)
  %168 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %81, i32 280, i32 15, i32 15, i1 true)
  %169 = tail call float @llvm.maxnum.f32(float %81, float %168)
  %170 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %169, i32 276, i32 15, i32 15, i1 true)
  %171 = tail call float @llvm.maxnum.f32(float %169, float %170)
  %172 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %171, i32 274, i32 15, i32 15, i1 true)
  %173 = tail call float @llvm.maxnum.f32(float %171, float %172)
  %174 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %173, i32 273, i32 15, i32 15, i1 true)
  %175 = tail call float @llvm.maxnum.f32(float %173, float %174)
  %176 = bitcast float %175 to i32
  %177 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %176, i32 -1, i32 -1, i1 true, i1 false)
  %178 = bitcast i32 %177 to float
  %179 = tail call float @llvm.maxnum.f32(float %175, float %178)
  %180 = tail call float @llvm.amdgcn.readlane.f32(float %179, i32 31)
  %181 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %86, i32 280, i32 15, i32 15, i1 true)
  %182 = tail call float @llvm.maxnum.f32(float %86, float %181)
  %183 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %182, i32 276, i32 15, i32 15, i1 true)
  %184 = tail call float @llvm.maxnum.f32(float %182, float %183)
  %185 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %184, i32 274, i32 15, i32 15, i1 true)
  %186 = tail call float @llvm.maxnum.f32(float %184, float %185)
  %187 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %186, i32 273, i32 15, i32 15, i1 true)
  %188 = tail call float @llvm.maxnum.f32(float %186, float %187)
  %189 = bitcast float %188 to i32
  %190 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %189, i32 -1, i32 -1, i1 true, i1 false)
  %191 = bitcast i32 %190 to float
  %192 = tail call float @llvm.maxnum.f32(float %188, float %191)
  %193 = tail call float @llvm.amdgcn.readlane.f32(float %192, i32 31)
  %194 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %91, i32 280, i32 15, i32 15, i1 true)
  %195 = tail call float @llvm.maxnum.f32(float %91, float %194)
  %196 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %195, i32 276, i32 15, i32 15, i1 true)
  %197 = tail call float @llvm.maxnum.f32(float %195, float %196)
  %198 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %197, i32 274, i32 15, i32 15, i1 true)
  %199 = tail call float @llvm.maxnum.f32(float %197, float %198)
  %200 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %199, i32 273, i32 15, i32 15, i1 true)
  %201 = tail call float @llvm.maxnum.f32(float %199, float %200)
  %202 = bitcast float %201 to i32
  %203 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %202, i32 -1, i32 -1, i1 true, i1 false)
  %204 = bitcast i32 %203 to float
  %205 = tail call float @llvm.maxnum.f32(float %201, float %204)
  %206 = tail call float @llvm.amdgcn.readlane.f32(float %205, i32 31)
  %207 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %96, i32 280, i32 15, i32 15, i1 true)
  %208 = tail call float @llvm.maxnum.f32(float %96, float %207)
  %209 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %208, i32 276, i32 15, i32 15, i1 true)
  %210 = tail call float @llvm.maxnum.f32(float %208, float %209)
  %211 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %210, i32 274, i32 15, i32 15, i1 true)
  %212 = tail call float @llvm.maxnum.f32(float %210, float %211)
  %213 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %212, i32 273, i32 15, i32 15, i1 true)
  %214 = tail call float @llvm.maxnum.f32(float %212, float %213)
  %215 = bitcast float %214 to i32
  %216 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %215, i32 -1, i32 -1, i1 true, i1 false)
  %217 = bitcast i32 %216 to float
  %218 = tail call float @llvm.maxnum.f32(float %214, float %217)
  %219 = tail call float @llvm.amdgcn.readlane.f32(float %218, i32 31)
  %220 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %101, i32 280, i32 15, i32 15, i1 true)
  %221 = tail call float @llvm.maxnum.f32(float %101, float %220)
  %222 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %221, i32 276, i32 15, i32 15, i1 true)
  %223 = tail call float @llvm.maxnum.f32(float %221, float %222)
  %224 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %223, i32 274, i32 15, i32 15, i1 true)
  %225 = tail call float @llvm.maxnum.f32(float %223, float %224)
  %226 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %225, i32 273, i32 15, i32 15, i1 true)
  %227 = tail call float @llvm.maxnum.f32(float %225, float %226)
  %228 = bitcast float %227 to i32
  %229 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %228, i32 -1, i32 -1, i1 true, i1 false)
  %230 = bitcast i32 %229 to float
  %231 = tail call float @llvm.maxnum.f32(float %227, float %230)
  %232 = tail call float @llvm.amdgcn.readlane.f32(float %231, i32 31)
  %233 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %106, i32 280, i32 15, i32 15, i1 true)
  %234 = tail call float @llvm.maxnum.f32(float %106, float %233)
  %235 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %234, i32 276, i32 15, i32 15, i1 true)
  %236 = tail call float @llvm.maxnum.f32(float %234, float %235)
  %237 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %236, i32 274, i32 15, i32 15, i1 true)
  %238 = tail call float @llvm.maxnum.f32(float %236, float %237)
  %239 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %238, i32 273, i32 15, i32 15, i1 true)
  %240 = tail call float @llvm.maxnum.f32(float %238, float %239)
  %241 = bitcast float %240 to i32
  %242 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %241, i32 -1, i32 -1, i1 true, i1 false)
  %243 = bitcast i32 %242 to float
  %244 = tail call float @llvm.maxnum.f32(float %240, float %243)
  %245 = tail call float @llvm.amdgcn.readlane.f32(float %244, i32 31)
  %246 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %111, i32 280, i32 15, i32 15, i1 true)
  %247 = tail call float @llvm.maxnum.f32(float %111, float %246)
  %248 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %247, i32 276, i32 15, i32 15, i1 true)
  %249 = tail call float @llvm.maxnum.f32(float %247, float %248)
  %250 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %249, i32 274, i32 15, i32 15, i1 true)
  %251 = tail call float @llvm.maxnum.f32(float %249, float %250)
  %252 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %251, i32 273, i32 15, i32 15, i1 true)
  %253 = tail call float @llvm.maxnum.f32(float %251, float %252)
  %254 = bitcast float %253 to i32
  %255 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %254, i32 -1, i32 -1, i1 true, i1 false)
  %256 = bitcast i32 %255 to float
  %257 = tail call float @llvm.maxnum.f32(float %253, float %256)
  %258 = tail call float @llvm.amdgcn.readlane.f32(float %257, i32 31)
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %259 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %13
  %260 = insertelement <4 x float> poison, float %167, i64 0
  %261 = insertelement <4 x float> %260, float %180, i64 1
  %262 = insertelement <4 x float> %261, float %193, i64 2
  %263 = insertelement <4 x float> %262, float %206, i64 3
  store <4 x float> %263, ptr addrspace(3) %259, align 16
  %264 = getelementptr inbounds nuw i8, ptr addrspace(3) %259, i32 16
  %265 = insertelement <4 x float> poison, float %219, i64 0
  %266 = insertelement <4 x float> %265, float %232, i64 1
  %267 = insertelement <4 x float> %266, float %245, i64 2
  %268 = insertelement <4 x float> %267, float %258, i64 3
  store <4 x float> %268, ptr addrspace(3) %264, align 16
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %269 = and i1 %147, %154
  br i1 %269, label %270, label %276

270:                                              ; preds = %153
  %271 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %60
  %272 = shl nuw nsw i32 %125, 5
  %273 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %272
  %274 = getelementptr inbounds nuw i8, ptr addrspace(3) %273, i32 %141
  %275 = load <1 x float>, ptr addrspace(3) %274, align 4
  store <1 x float> %275, ptr addrspace(1) %271, align 4
  br label %276

276:                                              ; preds = %270, %153
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.signal(i32 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.wait(i16 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.update.dpp.f32(float, float, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maxnum.f32(float, float) #4

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #3

; Function Attrs: convergent nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.readlane.f32(float, i32) #5

attributes #0 = { mustprogress norecurse nounwind willreturn "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { convergent nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
