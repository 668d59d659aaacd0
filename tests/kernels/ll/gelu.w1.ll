; kernel=gelu block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp2.f32(float) #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @gelu(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #1 {
  %7 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %8 = shl i32 %7, 8
  %9 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %10 = and i32 %9, 31
  %11 = or disjoint i32 %8, %10
  %12 = or disjoint i32 %11, 32
  %13 = or disjoint i32 %11, 64
  %14 = or disjoint i32 %11, 96
  %15 = or disjoint i32 %11, 128
  %16 = or disjoint i32 %11, 160
  %17 = or disjoint i32 %11, 192
  %18 = or disjoint i32 %11, 224
  %19 = icmp slt i32 %11, %3
  %20 = icmp slt i32 %12, %3
  %21 = icmp slt i32 %13, %3
  %22 = icmp slt i32 %14, %3
  %23 = icmp slt i32 %15, %3
  %24 = icmp slt i32 %16, %3
  %25 = icmp slt i32 %17, %3
  %26 = icmp slt i32 %18, %3
  %27 = sext i32 %12 to i64
  %28 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %27
  %29 = sext i32 %13 to i64
  %30 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %29
  %31 = sext i32 %14 to i64
  %32 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %31
  %33 = sext i32 %15 to i64
  %34 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %33
  %35 = sext i32 %16 to i64
  %36 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %35
  %37 = sext i32 %17 to i64
  %38 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %37
  %39 = sext i32 %18 to i64
  %40 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %39
  br i1 %19, label %41, label %45

41:                                               ; preds = %6
  %42 = sext i32 %11 to i64
  %43 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %42
  %44 = load <1 x float>, ptr addrspace(1) %43, align 4
  br label %45

45:                                               ; preds = %41, %6
  %46 = phi <1 x float> [ %44, %41 ], [ zeroinitializer, %6 ]
  %47 = extractelement <1 x float> %46, i64 0
  br i1 %20, label %48, label %50

48:                                               ; preds = %45
  %49 = load <1 x float>, ptr addrspace(1) %28, align 4
  br label %50

50:                                               ; preds = %48, %45
  %51 = phi <1 x float> [ %49, %48 ], [ zeroinitializer, %45 ]
  %52 = extractelement <1 x float> %51, i64 0
  br i1 %21, label %53, label %55

53:                                               ; preds = %50
  %54 = load <1 x float>, ptr addrspace(1) %30, align 4
  br label %55

55:                                               ; preds = %53, %50
  %56 = phi <1 x float> [ %54, %53 ], [ zeroinitializer, %50 ]
  %57 = extractelement <1 x float> %56, i64 0
  br i1 %22, label %58, label %60

58:                                               ; preds = %55
  %59 = load <1 x float>, ptr addrspace(1) %32, align 4
  br label %60

60:                                               ; preds = %58, %55
  %61 = phi <1 x float> [ %59, %58 ], [ zeroinitializer, %55 ]
  %62 = extractelement <1 x float> %61, i64 0
  br i1 %23, label %63, label %65

63:                                               ; preds = %60
  %64 = load <1 x float>, ptr addrspace(1) %34, align 4
  br label %65

65:                                               ; preds = %63, %60
  %66 = phi <1 x float> [ %64, %63 ], [ zeroinitializer, %60 ]
  %67 = extractelement <1 x float> %66, i64 0
  br i1 %24, label %68, label %70

68:                                               ; preds = %65
  %69 = load <1 x float>, ptr addrspace(1) %36, align 4
  br label %70

70:                                               ; preds = %68, %65
  %71 = phi <1 x float> [ %69, %68 ], [ zeroinitializer, %65 ]
  %72 = extractelement <1 x float> %71, i64 0
  br i1 %25, label %73, label %75

73:                                               ; preds = %70
  %74 = load <1 x float>, ptr addrspace(1) %38, align 4
  br label %75

75:                                               ; preds = %73, %70
  %76 = phi <1 x float> [ %74, %73 ], [ zeroinitializer, %70 ]
  %77 = extractelement <1 x float> %76, i64 0
  br i1 %26, label %78, label %80

78:                                               ; preds = %75
  %79 = load <1 x float>, ptr addrspace(1) %40, align 4
  br label %80

80:                                               ; preds = %78, %75
  %81 = phi <1 x float> [ %79, %78 ], [ zeroinitializer, %75 ]
  %82 = extractelement <1 x float> %81, i64 0
  %83 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %27
  %84 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %29
  %85 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %31
  %86 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %33
  %87 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %35
  %88 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %37
  %89 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %39
  %90 = fmul float %52, 5.000000e-01
  %91 = fmul float %57, 5.000000e-01
  %92 = fmul float %62, 5.000000e-01
  %93 = fmul float %67, 5.000000e-01
  %94 = fmul float %72, 5.000000e-01
  %95 = fmul float %77, 5.000000e-01
  %96 = fmul float %82, 5.000000e-01
  %97 = fmul float %47, f0x3F3504F3
  %98 = fmul float %52, f0x3F3504F3
  %99 = fmul float %57, f0x3F3504F3
  %100 = fmul float %62, f0x3F3504F3
  %101 = fmul float %67, f0x3F3504F3
  %102 = fmul float %72, f0x3F3504F3
  %103 = fmul float %77, f0x3F3504F3
  %104 = fmul float %82, f0x3F3504F3
  %105 = tail call float @llvm.fabs.f32(float %97)
  %106 = fcmp olt float %105, 1.000000e+00
  br i1 %106, label %107, label %115

107:                                              ; preds = %80
  %108 = fmul nnan float %97, %97
  %109 = tail call noundef float @llvm.fmuladd.f32(float %108, float f0xBA1345E1, float f0x3BA10414)
  %110 = tail call noundef float @llvm.fmuladd.f32(float %108, float %109, float f0xBCDAC9B8)
  %111 = tail call noundef float @llvm.fmuladd.f32(float %108, float %110, float f0x3DE703BE)
  %112 = tail call noundef float @llvm.fmuladd.f32(float %108, float %111, float f0xBEC09330)
  %113 = tail call noundef float @llvm.fmuladd.f32(float %108, float %112, float f0x3E0375D0)
  %114 = tail call float @llvm.fma.f32(float %105, float %113, float %105)
  br label %__ocml_erf_f32.exit

115:                                              ; preds = %80
  %116 = tail call noundef float @llvm.fmuladd.f32(float %105, float f0x378E98AB, float f0xB9C68948)
  %117 = tail call noundef float @llvm.fmuladd.f32(float %105, float %116, float f0x3B7CD369)
  %118 = tail call noundef float @llvm.fmuladd.f32(float %105, float %117, float f0xBCC618B2)
  %119 = tail call noundef float @llvm.fmuladd.f32(float %105, float %118, float f0x3DDA74E4)
  %120 = tail call noundef float @llvm.fmuladd.f32(float %105, float %119, float f0x3F228AFD)
  %121 = tail call noundef float @llvm.fmuladd.f32(float %105, float %120, float f0x3E03C728)
  %122 = tail call float @llvm.fma.f32(float %105, float %121, float %105)
  %123 = fneg float %122
  %124 = tail call noundef float @llvm.exp.f32(float %123)
  %125 = fsub float 1.000000e+00, %124
  br label %__ocml_erf_f32.exit

__ocml_erf_f32.exit:                              ; preds = %107, %115
  %126 = phi float [ %114, %107 ], [ %125, %115 ]
  %127 = tail call noundef float @llvm.copysign.f32(float %126, float %97)
  %128 = tail call float @llvm.fabs.f32(float %98)
  %129 = fcmp olt float %128, 1.000000e+00
  br i1 %129, label %130, label %138

130:                                              ; preds = %__ocml_erf_f32.exit
  %131 = fmul nnan float %98, %98
  %132 = tail call noundef float @llvm.fmuladd.f32(float %131, float f0xBA1345E1, float f0x3BA10414)
  %133 = tail call noundef float @llvm.fmuladd.f32(float %131, float %132, float f0xBCDAC9B8)
  %134 = tail call noundef float @llvm.fmuladd.f32(float %131, float %133, float f0x3DE703BE)
  %135 = tail call noundef float @llvm.fmuladd.f32(float %131, float %134, float f0xBEC09330)
  %136 = tail call noundef float @llvm.fmuladd.f32(float %131, float %135, float f0x3E0375D0)
  %137 = tail call float @llvm.fma.f32(float %128, float %136, float %128)
  br label %__ocml_erf_f32.exit1

138:                                              ; preds = %__ocml_erf_f32.exit
  %139 = tail call noundef float @llvm.fmuladd.f32(float %128, float f0x378E98AB, float f0xB9C68948)
  %140 = tail call noundef float @llvm.fmuladd.f32(float %128, float %139, float f0x3B7CD369)
  %141 = tail call noundef float @llvm.fmuladd.f32(float %128, float %140, float f0xBCC618B2)
  %142 = tail call noundef float @llvm.fmuladd.f32(float %128, float %141, float f0x3DDA74E4)
  %143 = tail call noundef float @llvm.fmuladd.f32(float %128, float %142, float f0x3F228AFD)
  %144 = tail call noundef float @llvm.fmuladd.f32(float %128, float %143, float f0x3E03C728)
  %145 = tail call float @llvm.fma.f32(float %128, float %144, float %128)
  %146 = fneg float %145
  %147 = tail call noundef float @llvm.exp.f32(float %146)
  %148 = fsub float 1.000000e+00, %147
  br label %__ocml_erf_f32.exit1

__ocml_erf_f32.exit1:                             ; preds = %130, %138
  %149 = phi float [ %137, %130 ], [ %148, %138 ]
  %150 = tail call noundef float @llvm.copysign.f32(float %149, float %98)
  %151 = tail call float @llvm.fabs.f32(float %99)
  %152 = fcmp olt float %151, 1.000000e+00
  br i1 %152, label %153, label %161

153:                                              ; preds = %__ocml_erf_f32.exit1
  %154 = fmul nnan float %99, %99
  %155 = tail call noundef float @llvm.fmuladd.f32(float %154, float f0xBA1345E1, float f0x3BA10414)
  %156 = tail call noundef float @llvm.fmuladd.f32(float %154, float %155, float f0xBCDAC9B8)
  %157 = tail call noundef float @llvm.fmuladd.f32(float %154, float %156, float f0x3DE703BE)
  %158 = tail call noundef float @llvm.fmuladd.f32(float %154, float %157, float f0xBEC09330)
  %159 = tail call noundef float @llvm.fmuladd.f32(float %154, float %158, float f0x3E0375D0)
  %160 = tail call float @llvm.fma.f32(float %151, float %159, float %151)
  br label %__ocml_erf_f32.exit2

161:                                              ; preds = %__ocml_erf_f32.exit1
  %162 = tail call noundef float @llvm.fmuladd.f32(float %151, float f0x378E98AB, float f0xB9C68948)
  %163 = tail call noundef float @llvm.fmuladd.f32(float %151, float %162, float f0x3B7CD369)
  %164 = tail call noundef float @llvm.fmuladd.f32(float %151, float %163, float f0xBCC618B2)
  %165 = tail call noundef float @llvm.fmuladd.f32(float %151, float %164, float f0x3DDA74E4)
  %166 = tail call noundef float @llvm.fmuladd.f32(float %151, float %165, float f0x3F228AFD)
  %167 = tail call noundef float @llvm.fmuladd.f32(float %151, float %166, float f0x3E03C728)
  %168 = tail call float @llvm.fma.f32(float %151, float %167, float %151)
  %169 = fneg float %168
  %170 = tail call noundef float @llvm.exp.f32(float %169)
  %171 = fsub float 1.000000e+00, %170
  br label %__ocml_erf_f32.exit2

__ocml_erf_f32.exit2:                             ; preds = %153, %161
  %172 = phi float [ %160, %153 ], [ %171, %161 ]
  %173 = tail call noundef float @llvm.copysign.f32(float %172, float %99)
  %174 = tail call float @llvm.fabs.f32(float %100)
  %175 = fcmp olt float %174, 1.000000e+00
  br i1 %175, label %176, label %184

176:                                              ; preds = %__ocml_erf_f32.exit2
  %177 = fmul nnan float %100, %100
  %178 = tail call noundef float @llvm.fmuladd.f32(float %177, float f0xBA1345E1, float f0x3BA10414)
  %179 = tail call noundef float @llvm.fmuladd.f32(float %177, float %178, float f0xBCDAC9B8)
  %180 = tail call noundef float @llvm.fmuladd.f32(float %177, float %179, float f0x3DE703BE)
  %181 = tail call noundef float @llvm.fmuladd.f32(float %177, float %180, float f0xBEC09330)
  %182 = tail call noundef float @llvm.fmuladd.f32(float %177, float %181, float f0x3E0375D0)
  %183 = tail call float @llvm.fma.f32(float %174, float %182, float %174)
  br label %__ocml_erf_f32.exit3

184:                                              ; preds = %__ocml_erf_f32.exit2
  %185 = tail call noundef float @llvm.fmuladd.f32(float %174, float f0x378E98AB, float f0xB9C68948)
  %186 = tail call noundef float @llvm.fmuladd.f32(float %174, float %185, float f0x3B7CD369)
  %187 = tail call noundef float @llvm.fmuladd.f32(float %174, float %186, float f0xBCC618B2)
  %188 = tail call noundef float @llvm.fmuladd.f32(float %174, float %187, float f0x3DDA74E4)
  %189 = tail call noundef float @llvm.fmuladd.f32(float %174, float %188, float f0x3F228AFD)
  %190 = tail call noundef float @llvm.fmuladd.f32(float %174, float %189, float f0x3E03C728)
  %191 = tail call float @llvm.fma.f32(float %174, float %190, float %174)
  %192 = fneg float %191
  %193 = tail call noundef float @llvm.exp.f32(float %192)
  %194 = fsub float 1.000000e+00, %193
  br label %__ocml_erf_f32.exit3

__ocml_erf_f32.exit3:                             ; preds = %176, %184
  %195 = phi float [ %183, %176 ], [ %194, %184 ]
  %196 = tail call noundef float @llvm.copysign.f32(float %195, float %100)
  %197 = tail call float @llvm.fabs.f32(float %101)
  %198 = fcmp olt float %197, 1.000000e+00
  br i1 %198, label %199, label %207

199:                                              ; preds = %__ocml_erf_f32.exit3
  %200 = fmul nnan float %101, %101
  %201 = tail call noundef float @llvm.fmuladd.f32(float %200, float f0xBA1345E1, float f0x3BA10414)
  %202 = tail call noundef float @llvm.fmuladd.f32(float %200, float %201, float f0xBCDAC9B8)
  %203 = tail call noundef float @llvm.fmuladd.f32(float %200, float %202, float f0x3DE703BE)
  %204 = tail call noundef float @llvm.fmuladd.f32(float %200, float %203, float f0xBEC09330)
  %205 = tail call noundef float @llvm.fmuladd.f32(float %200, float %204, float f0x3E0375D0)
  %206 = tail call float @llvm.fma.f32(float %197, float %205, float %197)
  br label %__ocml_erf_f32.exit4

207:                                              ; preds = %__ocml_erf_f32.exit3
  %208 = tail call noundef float @llvm.fmuladd.f32(float %197, float f0x378E98AB, float f0xB9C68948)
  %209 = tail call noundef float @llvm.fmuladd.f32(float %197, float %208, float f0x3B7CD369)
  %210 = tail call noundef float @llvm.fmuladd.f32(float %197, float %209, float f0xBCC618B2)
  %211 = tail call noundef float @llvm.fmuladd.f32(float %197, float %210, float f0x3DDA74E4)
  %212 = tail call noundef float @llvm.fmuladd.f32(float %197, float %211, float f0x3F228AFD)
  %213 = tail call noundef float @llvm.fmuladd.f32(float %197, float %212, float f0x3E03C728)
  %214 = tail call float @llvm.fma.f32(float %197, float %213, float %197)
  %215 = fneg float %214
  %216 = tail call noundef float @llvm.exp.f32(float %215)
  %217 = fsub float 1.000000e+00, %216
  br label %__ocml_erf_f32.exit4

__ocml_erf_f32.exit4:                             ; preds = %199, %207
  %218 = phi float [ %206, %199 ], [ %217, %207 ]
  %219 = tail call noundef float @llvm.copysign.f32(float %218, float %101)
  %220 = tail call float @llvm.fabs.f32(float %102)
  %221 = fcmp olt float %220, 1.000000e+00
  br i1 %221, label %222, label %230

222:                                              ; preds = %__ocml_erf_f32.exit4
  %223 = fmul nnan float %102, %102
  %224 = tail call noundef float @llvm.fmuladd.f32(float %223, float f0xBA1345E1, float f0x3BA10414)
  %225 = tail call noundef float @llvm.fmuladd.f32(float %223, float %224, float f0xBCDAC9B8)
  %226 = tail call noundef float @llvm.fmuladd.f32(float %223, float %225, float f0x3DE703BE)
  %227 = tail call noundef float @llvm.fmuladd.f32(float %223, float %226, float f0xBEC09330)
  %228 = tail call noundef float @llvm.fmuladd.f32(float %223, float %227, float f0x3E0375D0)
  %229 = tail call float @llvm.fma.f32(float %220, float %228, float %220)
  br label %__ocml_erf_f32.exit5

230:                                              ; preds = %__ocml_erf_f32.exit4
  %231 = tail call noundef float @llvm.fmuladd.f32(float %220, float f0x378E98AB, float f0xB9C68948)
  %232 = tail call noundef float @llvm.fmuladd.f32(float %220, float %231, float f0x3B7CD369)
  %233 = tail call noundef float @llvm.fmuladd.f32(float %220, float %232, float f0xBCC618B2)
  %234 = tail call noundef float @llvm.fmuladd.f32(float %220, float %233, float f0x3DDA74E4)
  %235 = tail call noundef float @llvm.fmuladd.f32(float %220, float %234, float f0x3F228AFD)
  %236 = tail call noundef float @llvm.fmuladd.f32(float %220, float %235, float f0x3E03C728)
  %237 = tail call float @llvm.fma.f32(float %220, float %236, float %220)
  %238 = fneg float %237
  %239 = tail call noundef float @llvm.exp.f32(float %238)
  %240 = fsub float 1.000000e+00, %239
  br label %__ocml_erf_f32.exit5

__ocml_erf_f32.exit5:                             ; preds = %222, %230
  %241 = phi float [ %229, %222 ], [ %240, %230 ]
  %242 = tail call noundef float @llvm.copysign.f32(float %241, float %102)
  %243 = tail call float @llvm.fabs.f32(float %103)
  %244 = fcmp olt float %243, 1.000000e+00
  br i1 %244, label %245, label %253

245:                                              ; preds = %__ocml_erf_f32.exit5
  %246 = fmul nnan float %103, %103
  %247 = tail call noundef float @llvm.fmuladd.f32(float %246, float f0xBA1345E1, float f0x3BA10414)
  %248 = tail call noundef float @llvm.fmuladd.f32(float %246, float %247, float f0xBCDAC9B8)
  %249 = tail call noundef float @llvm.fmuladd.f32(float %246, float %248, float f0x3DE703BE)
  %250 = tail call noundef float @llvm.fmuladd.f32(float %246, float %249, float f0xBEC09330)
  %251 = tail call noundef float @llvm.fmuladd.f32(float %246, float %250, float f0x3E0375D0)
  %252 = tail call float @llvm.fma.f32(float %243, float %251, float %243)
  br label %__ocml_erf_f32.exit6

253:                                              ; preds = %__ocml_erf_f32.exit5
  %254 = tail call noundef float @llvm.fmuladd.f32(float %243, float f0x378E98AB, float f0xB9C68948)
  %255 = tail call noundef float @llvm.fmuladd.f32(float %243, float %254, float f0x3B7CD369)
  %256 = tail call noundef float @llvm.fmuladd.f32(float %243, float %255, float f0xBCC618B2)
  %257 = tail call noundef float @llvm.fmuladd.f32(float %243, float %256, float f0x3DDA74E4)
  %258 = tail call noundef float @llvm.fmuladd.f32(float %243, float %257, float f0x3F228AFD)
  %259 = tail call noundef float @llvm.fmuladd.f32(float %243, float %258, float f0x3E03C728)
  %260 = tail call float @llvm.fma.f32(float %243, float %259, float %243)
  %261 = fneg float %260
  %262 = tail call noundef float @llvm.exp.f32(float %261)
  %263 = fsub float 1.000000e+00, %262
  br label %__ocml_erf_f32.exit6

__ocml_erf_f32.exit6:                             ; preds = %245, %253
  %264 = phi float [ %252, %245 ], [ %263, %253 ]
  %265 = tail call noundef float @llvm.copysign.f32(float %264, float %103)
  %266 = tail call float @llvm.fabs.f32(float %104)
  %267 = fcmp olt float %266, 1.000000e+00
  br i1 %267, label %268, label %276

268:                                              ; preds = %__ocml_erf_f32.exit6
  %269 = fmul nnan float %104, %104
  %270 = tail call noundef float @llvm.fmuladd.f32(float %269, float f0xBA1345E1, float f0x3BA10414)
  %271 = tail call noundef float @llvm.fmuladd.f32(float %269, float %270, float f0xBCDAC9B8)
  %272 = tail call noundef float @llvm.fmuladd.f32(float %269, float %271, float f0x3DE703BE)
  %273 = tail call noundef float @llvm.fmuladd.f32(float %269, float %272, float f0xBEC09330)
  %274 = tail call noundef float @llvm.fmuladd.f32(float %269, float %273, float f0x3E0375D0)
  %275 = tail call float @llvm.fma.f32(float %266, float %274, float %266)
  br label %__ocml_erf_f32.exit7

276:                                              ; preds = %__ocml_erf_f32.exit6
  %277 = tail call noundef float @llvm.fmuladd.f32(float %266, float f0x378E98AB, float f0xB9C68948)
  %278 = tail call noundef float @llvm.fmuladd.f32(float %266, float %277, float f0x3B7CD369)
  %279 = tail call noundef float @llvm.fmuladd.f32(float %266, float %278, float f0xBCC618B2)
  %280 = tail call noundef float @llvm.fmuladd.f32(float %266, float %279, float f0x3DDA74E4)
  %281 = tail call noundef float @llvm.fmuladd.f32(float %266, float %280, float f0x3F228AFD)
  %282 = tail call noundef float @llvm.fmuladd.f32(float %266, float %281, float f0x3E03C728)
  %283 = tail call float @llvm.fma.f32(float %266, float %282, float %266)
  %284 = fneg float %283
  %285 = tail call noundef float @llvm.exp.f32(float %284)
  %286 = fsub float 1.000000e+00, %285
  br label %__ocml_erf_f32.exit7

__ocml_erf_f32.exit7:                             ; preds = %268, %276
  %287 = phi float [ %275, %268 ], [ %286, %276 ]
  %288 = tail call noundef float @llvm.copysign.f32(float %287, float %104)
  %289 = fadd float %150, 1.000000e+00
  %290 = fadd float %173, 1.000000e+00
  %291 = fadd float %196, 1.000000e+00
  %292 = fadd float %219, 1.000000e+00
  %293 = fadd float %242, 1.000000e+00
  %294 = fadd float %265, 1.000000e+00
  %295 = fadd float %288, 1.000000e+00
  %296 = fmul float %90, %289
  %297 = fmul float %91, %290
  %298 = fmul float %92, %291
  %299 = fmul float %93, %292
  %300 = fmul float %94, %293
  %301 = fmul float %95, %294
  %302 = fmul float %96, %295
  br i1 %19, label %303, label %310

303:                                              ; preds = %__ocml_erf_f32.exit7
  %304 = sext i32 %11 to i64
  %305 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %304
  %306 = fmul float %47, 5.000000e-01
  %307 = fadd float %127, 1.000000e+00
  %308 = fmul float %306, %307
  %309 = insertelement <1 x float> poison, float %308, i64 0
  store <1 x float> %309, ptr addrspace(1) %305, align 4
  br label %310

310:                                              ; preds = %303, %__ocml_erf_f32.exit7
  br i1 %20, label %311, label %313

311:                                              ; preds = %310
  %312 = insertelement <1 x float> poison, float %296, i64 0
  store <1 x float> %312, ptr addrspace(1) %83, align 4
  br label %313

313:                                              ; preds = %311, %310
  br i1 %21, label %314, label %316

314:                                              ; preds = %313
  %315 = insertelement <1 x float> poison, float %297, i64 0
  store <1 x float> %315, ptr addrspace(1) %84, align 4
  br label %316

316:                                              ; preds = %314, %313
  br i1 %22, label %317, label %319

317:                                              ; preds = %316
  %318 = insertelement <1 x float> poison, float %298, i64 0
  store <1 x float> %318, ptr addrspace(1) %85, align 4
  br label %319

319:                                              ; preds = %317, %316
  br i1 %23, label %320, label %322

320:                                              ; preds = %319
  %321 = insertelement <1 x float> poison, float %299, i64 0
  store <1 x float> %321, ptr addrspace(1) %86, align 4
  br label %322

322:                                              ; preds = %320, %319
  br i1 %24, label %323, label %325

323:                                              ; preds = %322
  %324 = insertelement <1 x float> poison, float %300, i64 0
  store <1 x float> %324, ptr addrspace(1) %87, align 4
  br label %325

325:                                              ; preds = %323, %322
  br i1 %25, label %326, label %328

326:                                              ; preds = %325
  %327 = insertelement <1 x float> poison, float %301, i64 0
  store <1 x float> %327, ptr addrspace(1) %88, align 4
  br label %328

328:                                              ; preds = %326, %325
  br i1 %26, label %329, label %331

329:                                              ; preds = %328
  %330 = insertelement <1 x float> poison, float %302, i64 0
  store <1 x float> %330, ptr addrspace(1) %89, align 4
  br label %331

331:                                              ; preds = %329, %328
  %332 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %27
  %333 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %29
  %334 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %31
  %335 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %33
  %336 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %35
  %337 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %37
  %338 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %39
  %339 = fmul float %52, f0xBFB8AA3B
  %340 = tail call float @llvm.exp2.f32(float %339)
  %341 = fmul float %57, f0xBFB8AA3B
  %342 = tail call float @llvm.exp2.f32(float %341)
  %343 = fmul float %62, f0xBFB8AA3B
  %344 = tail call float @llvm.exp2.f32(float %343)
  %345 = fmul float %67, f0xBFB8AA3B
  %346 = tail call float @llvm.exp2.f32(float %345)
  %347 = fmul float %72, f0xBFB8AA3B
  %348 = tail call float @llvm.exp2.f32(float %347)
  %349 = fmul float %77, f0xBFB8AA3B
  %350 = tail call float @llvm.exp2.f32(float %349)
  %351 = fmul float %82, f0xBFB8AA3B
  %352 = tail call float @llvm.exp2.f32(float %351)
  %353 = fadd float %340, 1.000000e+00
  %354 = fadd float %342, 1.000000e+00
  %355 = fadd float %344, 1.000000e+00
  %356 = fadd float %346, 1.000000e+00
  %357 = fadd float %348, 1.000000e+00
  %358 = fadd float %350, 1.000000e+00
  %359 = fadd float %352, 1.000000e+00
  %360 = fdiv float 1.000000e+00, %353
  %361 = fdiv float 1.000000e+00, %354
  %362 = fdiv float 1.000000e+00, %355
  %363 = fdiv float 1.000000e+00, %356
  %364 = fdiv float 1.000000e+00, %357
  %365 = fdiv float 1.000000e+00, %358
  %366 = fdiv float 1.000000e+00, %359
  %367 = fmul float %52, %360
  %368 = fmul float %57, %361
  %369 = fmul float %62, %362
  %370 = fmul float %67, %363
  %371 = fmul float %72, %364
  %372 = fmul float %77, %365
  %373 = fmul float %82, %366
  br i1 %19, label %374, label %383

374:                                              ; preds = %331
  %375 = fmul float %47, f0xBFB8AA3B
  %376 = tail call float @llvm.exp2.f32(float %375)
  %377 = fadd float %376, 1.000000e+00
  %378 = fdiv float 1.000000e+00, %377
  %379 = fmul float %47, %378
  %380 = insertelement <1 x float> poison, float %379, i64 0
  %381 = sext i32 %11 to i64
  %382 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %381
  store <1 x float> %380, ptr addrspace(1) %382, align 4
  br label %383

383:                                              ; preds = %374, %331
  br i1 %20, label %384, label %386

384:                                              ; preds = %383
  %385 = insertelement <1 x float> poison, float %367, i64 0
  store <1 x float> %385, ptr addrspace(1) %332, align 4
  br label %386

386:                                              ; preds = %384, %383
  br i1 %21, label %387, label %389

387:                                              ; preds = %386
  %388 = insertelement <1 x float> poison, float %368, i64 0
  store <1 x float> %388, ptr addrspace(1) %333, align 4
  br label %389

389:                                              ; preds = %387, %386
  br i1 %22, label %390, label %392

390:                                              ; preds = %389
  %391 = insertelement <1 x float> poison, float %369, i64 0
  store <1 x float> %391, ptr addrspace(1) %334, align 4
  br label %392

392:                                              ; preds = %390, %389
  br i1 %23, label %393, label %395

393:                                              ; preds = %392
  %394 = insertelement <1 x float> poison, float %370, i64 0
  store <1 x float> %394, ptr addrspace(1) %335, align 4
  br label %395

395:                                              ; preds = %393, %392
  br i1 %24, label %396, label %398

396:                                              ; preds = %395
  %397 = insertelement <1 x float> poison, float %371, i64 0
  store <1 x float> %397, ptr addrspace(1) %336, align 4
  br label %398

398:                                              ; preds = %396, %395
  br i1 %25, label %399, label %401

399:                                              ; preds = %398
  %400 = insertelement <1 x float> poison, float %372, i64 0
  store <1 x float> %400, ptr addrspace(1) %337, align 4
  br label %401

401:                                              ; preds = %399, %398
  br i1 %26, label %402, label %404

402:                                              ; preds = %401
  %403 = insertelement <1 x float> poison, float %373, i64 0
  store <1 x float> %403, ptr addrspace(1) %338, align 4
  br label %404

404:                                              ; preds = %402, %401
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fma.f32(float, float, float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.copysign.f32(float, float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp.f32(float) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #0

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
