; kernel=half_axpy block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @half_axpy(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #0 {
  %7 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %8 = shl i32 %7, 9
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
  %19 = or disjoint i32 %11, 256
  %20 = or disjoint i32 %11, 288
  %21 = or disjoint i32 %11, 320
  %22 = or disjoint i32 %11, 352
  %23 = or disjoint i32 %11, 384
  %24 = or disjoint i32 %11, 416
  %25 = or disjoint i32 %11, 448
  %26 = or disjoint i32 %11, 480
  %27 = icmp slt i32 %11, %3
  %28 = icmp slt i32 %12, %3
  %29 = icmp slt i32 %13, %3
  %30 = icmp slt i32 %14, %3
  %31 = icmp slt i32 %15, %3
  %32 = icmp slt i32 %16, %3
  %33 = icmp slt i32 %17, %3
  %34 = icmp slt i32 %18, %3
  %35 = icmp slt i32 %19, %3
  %36 = icmp slt i32 %20, %3
  %37 = icmp slt i32 %21, %3
  %38 = icmp slt i32 %22, %3
  %39 = icmp slt i32 %23, %3
  %40 = icmp slt i32 %24, %3
  %41 = icmp slt i32 %25, %3
  %42 = icmp slt i32 %26, %3
  %43 = sext i32 %12 to i64
  %44 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %43
  %45 = sext i32 %13 to i64
  %46 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %45
  %47 = sext i32 %14 to i64
  %48 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %47
  %49 = sext i32 %15 to i64
  %50 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %49
  %51 = sext i32 %16 to i64
  %52 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %51
  %53 = sext i32 %17 to i64
  %54 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %53
  %55 = sext i32 %18 to i64
  %56 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %55
  %57 = sext i32 %19 to i64
  %58 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %57
  %59 = sext i32 %20 to i64
  %60 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %59
  %61 = sext i32 %21 to i64
  %62 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %61
  %63 = sext i32 %22 to i64
  %64 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %63
  %65 = sext i32 %23 to i64
  %66 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %65
  %67 = sext i32 %24 to i64
  %68 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %67
  %69 = sext i32 %25 to i64
  %70 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %69
  %71 = sext i32 %26 to i64
  %72 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %71
  br i1 %27, label %73, label %77

73:                                               ; preds = %6
  %74 = sext i32 %11 to i64
  %75 = getelementptr [2 x i8], ptr addrspace(1) %0, i64 %74
  %76 = load <1 x i16>, ptr addrspace(1) %75, align 2
  br label %77

77:                                               ; preds = %73, %6
  %bc = phi <1 x i16> [ %76, %73 ], [ zeroinitializer, %6 ]
  br i1 %28, label %78, label %80

78:                                               ; preds = %77
  %79 = load <1 x i16>, ptr addrspace(1) %44, align 2
  br label %80

80:                                               ; preds = %78, %77
  %bc2 = phi <1 x i16> [ %79, %78 ], [ zeroinitializer, %77 ]
  br i1 %29, label %81, label %83

81:                                               ; preds = %80
  %82 = load <1 x i16>, ptr addrspace(1) %46, align 2
  br label %83

83:                                               ; preds = %81, %80
  %bc4 = phi <1 x i16> [ %82, %81 ], [ zeroinitializer, %80 ]
  br i1 %30, label %84, label %86

84:                                               ; preds = %83
  %85 = load <1 x i16>, ptr addrspace(1) %48, align 2
  br label %86

86:                                               ; preds = %84, %83
  %bc6 = phi <1 x i16> [ %85, %84 ], [ zeroinitializer, %83 ]
  br i1 %31, label %87, label %89

87:                                               ; preds = %86
  %88 = load <1 x i16>, ptr addrspace(1) %50, align 2
  br label %89

89:                                               ; preds = %87, %86
  %bc8 = phi <1 x i16> [ %88, %87 ], [ zeroinitializer, %86 ]
  br i1 %32, label %90, label %92

90:                                               ; preds = %89
  %91 = load <1 x i16>, ptr addrspace(1) %52, align 2
  br label %92

92:                                               ; preds = %90, %89
  %bc10 = phi <1 x i16> [ %91, %90 ], [ zeroinitializer, %89 ]
  br i1 %33, label %93, label %95

93:                                               ; preds = %92
  %94 = load <1 x i16>, ptr addrspace(1) %54, align 2
  br label %95

95:                                               ; preds = %93, %92
  %bc12 = phi <1 x i16> [ %94, %93 ], [ zeroinitializer, %92 ]
  br i1 %34, label %96, label %98

96:                                               ; preds = %95
  %97 = load <1 x i16>, ptr addrspace(1) %56, align 2
  br label %98

98:                                               ; preds = %96, %95
  %bc14 = phi <1 x i16> [ %97, %96 ], [ zeroinitializer, %95 ]
  br i1 %35, label %99, label %101

99:                                               ; preds = %98
  %100 = load <1 x i16>, ptr addrspace(1) %58, align 2
  br label %101

101:                                              ; preds = %99, %98
  %bc16 = phi <1 x i16> [ %100, %99 ], [ zeroinitializer, %98 ]
  br i1 %36, label %102, label %104

102:                                              ; preds = %101
  %103 = load <1 x i16>, ptr addrspace(1) %60, align 2
  br label %104

104:                                              ; preds = %102, %101
  %bc18 = phi <1 x i16> [ %103, %102 ], [ zeroinitializer, %101 ]
  br i1 %37, label %105, label %107

105:                                              ; preds = %104
  %106 = load <1 x i16>, ptr addrspace(1) %62, align 2
  br label %107

107:                                              ; preds = %105, %104
  %bc20 = phi <1 x i16> [ %106, %105 ], [ zeroinitializer, %104 ]
  br i1 %38, label %108, label %110

108:                                              ; preds = %107
  %109 = load <1 x i16>, ptr addrspace(1) %64, align 2
  br label %110

110:                                              ; preds = %108, %107
  %bc22 = phi <1 x i16> [ %109, %108 ], [ zeroinitializer, %107 ]
  br i1 %39, label %111, label %113

111:                                              ; preds = %110
  %112 = load <1 x i16>, ptr addrspace(1) %66, align 2
  br label %113

113:                                              ; preds = %111, %110
  %bc24 = phi <1 x i16> [ %112, %111 ], [ zeroinitializer, %110 ]
  br i1 %40, label %114, label %116

114:                                              ; preds = %113
  %115 = load <1 x i16>, ptr addrspace(1) %68, align 2
  br label %116

116:                                              ; preds = %114, %113
  %bc26 = phi <1 x i16> [ %115, %114 ], [ zeroinitializer, %113 ]
  br i1 %41, label %117, label %119

117:                                              ; preds = %116
  %118 = load <1 x i16>, ptr addrspace(1) %70, align 2
  br label %119

119:                                              ; preds = %117, %116
  %bc28 = phi <1 x i16> [ %118, %117 ], [ zeroinitializer, %116 ]
  br i1 %42, label %120, label %122

120:                                              ; preds = %119
  %121 = load <1 x i16>, ptr addrspace(1) %72, align 2
  br label %122

122:                                              ; preds = %120, %119
  %bc30 = phi <1 x i16> [ %121, %120 ], [ zeroinitializer, %119 ]
  %123 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %43
  %124 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %45
  %125 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %47
  %126 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %49
  %127 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %51
  %128 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %53
  %129 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %55
  %130 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %57
  %131 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %59
  %132 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %61
  %133 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %63
  %134 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %65
  %135 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %67
  %136 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %69
  %137 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %71
  br i1 %27, label %138, label %142

138:                                              ; preds = %122
  %139 = sext i32 %11 to i64
  %140 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %139
  %141 = load <1 x i16>, ptr addrspace(1) %140, align 2
  br label %142

142:                                              ; preds = %138, %122
  %bc1 = phi <1 x i16> [ %141, %138 ], [ zeroinitializer, %122 ]
  br i1 %28, label %143, label %145

143:                                              ; preds = %142
  %144 = load <1 x i16>, ptr addrspace(1) %123, align 2
  br label %145

145:                                              ; preds = %143, %142
  %bc3 = phi <1 x i16> [ %144, %143 ], [ zeroinitializer, %142 ]
  br i1 %29, label %146, label %148

146:                                              ; preds = %145
  %147 = load <1 x i16>, ptr addrspace(1) %124, align 2
  br label %148

148:                                              ; preds = %146, %145
  %bc5 = phi <1 x i16> [ %147, %146 ], [ zeroinitializer, %145 ]
  br i1 %30, label %149, label %151

149:                                              ; preds = %148
  %150 = load <1 x i16>, ptr addrspace(1) %125, align 2
  br label %151

151:                                              ; preds = %149, %148
  %bc7 = phi <1 x i16> [ %150, %149 ], [ zeroinitializer, %148 ]
  br i1 %31, label %152, label %154

152:                                              ; preds = %151
  %153 = load <1 x i16>, ptr addrspace(1) %126, align 2
  br label %154

154:                                              ; preds = %152, %151
  %bc9 = phi <1 x i16> [ %153, %152 ], [ zeroinitializer, %151 ]
  br i1 %32, label %155, label %157

155:                                              ; preds = %154
  %156 = load <1 x i16>, ptr addrspace(1) %127, align 2
  br label %157

157:                                              ; preds = %155, %154
  %bc11 = phi <1 x i16> [ %156, %155 ], [ zeroinitializer, %154 ]
  br i1 %33, label %158, label %160

158:                                              ; preds = %157
  %159 = load <1 x i16>, ptr addrspace(1) %128, align 2
  br label %160

160:                                              ; preds = %158, %157
  %bc13 = phi <1 x i16> [ %159, %158 ], [ zeroinitializer, %157 ]
  br i1 %34, label %161, label %163

161:                                              ; preds = %160
  %162 = load <1 x i16>, ptr addrspace(1) %129, align 2
  br label %163

163:                                              ; preds = %161, %160
  %bc15 = phi <1 x i16> [ %162, %161 ], [ zeroinitializer, %160 ]
  br i1 %35, label %164, label %166

164:                                              ; preds = %163
  %165 = load <1 x i16>, ptr addrspace(1) %130, align 2
  br label %166

166:                                              ; preds = %164, %163
  %bc17 = phi <1 x i16> [ %165, %164 ], [ zeroinitializer, %163 ]
  br i1 %36, label %167, label %169

167:                                              ; preds = %166
  %168 = load <1 x i16>, ptr addrspace(1) %131, align 2
  br label %169

169:                                              ; preds = %167, %166
  %bc19 = phi <1 x i16> [ %168, %167 ], [ zeroinitializer, %166 ]
  br i1 %37, label %170, label %172

170:                                              ; preds = %169
  %171 = load <1 x i16>, ptr addrspace(1) %132, align 2
  br label %172

172:                                              ; preds = %170, %169
  %bc21 = phi <1 x i16> [ %171, %170 ], [ zeroinitializer, %169 ]
  br i1 %38, label %173, label %175

173:                                              ; preds = %172
  %174 = load <1 x i16>, ptr addrspace(1) %133, align 2
  br label %175

175:                                              ; preds = %173, %172
  %bc23 = phi <1 x i16> [ %174, %173 ], [ zeroinitializer, %172 ]
  br i1 %39, label %176, label %178

176:                                              ; preds = %175
  %177 = load <1 x i16>, ptr addrspace(1) %134, align 2
  br label %178

178:                                              ; preds = %176, %175
  %bc25 = phi <1 x i16> [ %177, %176 ], [ zeroinitializer, %175 ]
  br i1 %40, label %179, label %181

179:                                              ; preds = %178
  %180 = load <1 x i16>, ptr addrspace(1) %135, align 2
  br label %181

181:                                              ; preds = %179, %178
  %bc27 = phi <1 x i16> [ %180, %179 ], [ zeroinitializer, %178 ]
  br i1 %41, label %182, label %184

182:                                              ; preds = %181
  %183 = load <1 x i16>, ptr addrspace(1) %136, align 2
  br label %184

184:                                              ; preds = %182, %181
  %bc29 = phi <1 x i16> [ %183, %182 ], [ zeroinitializer, %181 ]
  br i1 %42, label %185, label %187

185:                                              ; preds = %184
  %186 = load <1 x i16>, ptr addrspace(1) %137, align 2
  br label %187

187:                                              ; preds = %185, %184
  %bc31 = phi <1 x i16> [ %186, %185 ], [ zeroinitializer, %184 ]
  %188 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %43
  %189 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %45
  %190 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %47
  %191 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %49
  %192 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %51
  %193 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %53
  %194 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %55
  %195 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %57
  %196 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %59
  %197 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %61
  %198 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %63
  %199 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %65
  %200 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %67
  %201 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %69
  %202 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %71
  %203 = shufflevector <1 x i16> %bc2, <1 x i16> %bc3, <2 x i32> <i32 0, i32 1>
  %204 = zext <2 x i16> %203 to <2 x i32>
  %205 = shl nuw <2 x i32> %204, splat (i32 16)
  %206 = bitcast <2 x i32> %205 to <2 x float>
  %207 = extractelement <2 x float> %206, i64 0
  %208 = extractelement <2 x float> %206, i64 1
  %209 = fmul float %207, %208
  %210 = bitcast float %209 to i32
  %211 = fcmp uno float %209, 0.000000e+00
  %212 = lshr i32 %210, 16
  %213 = and i32 %212, 1
  %214 = add i32 %210, 32767
  %215 = add i32 %214, %213
  %216 = and i32 %215, -65536
  %217 = shufflevector <1 x i16> %bc4, <1 x i16> %bc5, <2 x i32> <i32 0, i32 1>
  %218 = zext <2 x i16> %217 to <2 x i32>
  %219 = shl nuw <2 x i32> %218, splat (i32 16)
  %220 = bitcast <2 x i32> %219 to <2 x float>
  %221 = extractelement <2 x float> %220, i64 0
  %222 = extractelement <2 x float> %220, i64 1
  %223 = fmul float %221, %222
  %224 = bitcast float %223 to i32
  %225 = fcmp uno float %223, 0.000000e+00
  %226 = lshr i32 %224, 16
  %227 = and i32 %226, 1
  %228 = add i32 %224, 32767
  %229 = add i32 %228, %227
  %230 = and i32 %229, -65536
  %231 = shufflevector <1 x i16> %bc6, <1 x i16> %bc7, <2 x i32> <i32 0, i32 1>
  %232 = zext <2 x i16> %231 to <2 x i32>
  %233 = shl nuw <2 x i32> %232, splat (i32 16)
  %234 = bitcast <2 x i32> %233 to <2 x float>
  %235 = extractelement <2 x float> %234, i64 0
  %236 = extractelement <2 x float> %234, i64 1
  %237 = fmul float %235, %236
  %238 = bitcast float %237 to i32
  %239 = fcmp uno float %237, 0.000000e+00
  %240 = lshr i32 %238, 16
  %241 = and i32 %240, 1
  %242 = add i32 %238, 32767
  %243 = add i32 %242, %241
  %244 = and i32 %243, -65536
  %245 = shufflevector <1 x i16> %bc8, <1 x i16> %bc9, <2 x i32> <i32 0, i32 1>
  %246 = zext <2 x i16> %245 to <2 x i32>
  %247 = shl nuw <2 x i32> %246, splat (i32 16)
  %248 = bitcast <2 x i32> %247 to <2 x float>
  %249 = extractelement <2 x float> %248, i64 0
  %250 = extractelement <2 x float> %248, i64 1
  %251 = fmul float %249, %250
  %252 = bitcast float %251 to i32
  %253 = fcmp uno float %251, 0.000000e+00
  %254 = lshr i32 %252, 16
  %255 = and i32 %254, 1
  %256 = add i32 %252, 32767
  %257 = add i32 %256, %255
  %258 = and i32 %257, -65536
  %259 = shufflevector <1 x i16> %bc10, <1 x i16> %bc11, <2 x i32> <i32 0, i32 1>
  %260 = zext <2 x i16> %259 to <2 x i32>
  %261 = shl nuw <2 x i32> %260, splat (i32 16)
  %262 = bitcast <2 x i32> %261 to <2 x float>
  %263 = extractelement <2 x float> %262, i64 0
  %264 = extractelement <2 x float> %262, i64 1
  %265 = fmul float %263, %264
  %266 = bitcast float %265 to i32
  %267 = fcmp uno float %265, 0.000000e+00
  %268 = lshr i32 %266, 16
  %269 = and i32 %268, 1
  %270 = add i32 %266, 32767
  %271 = add i32 %270, %269
  %272 = and i32 %271, -65536
  %273 = shufflevector <1 x i16> %bc12, <1 x i16> %bc13, <2 x i32> <i32 0, i32 1>
  %274 = zext <2 x i16> %273 to <2 x i32>
  %275 = shl nuw <2 x i32> %274, splat (i32 16)
  %276 = bitcast <2 x i32> %275 to <2 x float>
  %277 = extractelement <2 x float> %276, i64 0
  %278 = extractelement <2 x float> %276, i64 1
  %279 = fmul float %277, %278
  %280 = bitcast float %279 to i32
  %281 = fcmp uno float %279, 0.000000e+00
  %282 = lshr i32 %280, 16
  %283 = and i32 %282, 1
  %284 = add i32 %280, 32767
  %285 = add i32 %284, %283
  %286 = and i32 %285, -65536
  %287 = shufflevector <1 x i16> %bc14, <1 x i16> %bc15, <2 x i32> <i32 0, i32 1>
  %288 = zext <2 x i16> %287 to <2 x i32>
  %289 = shl nuw <2 x i32> %288, splat (i32 16)
  %290 = bitcast <2 x i32> %289 to <2 x float>
  %291 = extractelement <2 x float> %290, i64 0
  %292 = extractelement <2 x float> %290, i64 1
  %293 = fmul float %291, %292
  %294 = bitcast float %293 to i32
  %295 = fcmp uno float %293, 0.000000e+00
  %296 = lshr i32 %294, 16
  %297 = and i32 %296, 1
  %298 = add i32 %294, 32767
  %299 = add i32 %298, %297
  %300 = and i32 %299, -65536
  %301 = shufflevector <1 x i16> %bc16, <1 x i16> %bc17, <2 x i32> <i32 0, i32 1>
  %302 = zext <2 x i16> %301 to <2 x i32>
  %303 = shl nuw <2 x i32> %302, splat (i32 16)
  %304 = bitcast <2 x i32> %303 to <2 x float>
  %305 = extractelement <2 x float> %304, i64 0
  %306 = extractelement <2 x float> %304, i64 1
  %307 = fmul float %305, %306
  %308 = bitcast float %307 to i32
  %309 = fcmp uno float %307, 0.000000e+00
  %310 = lshr i32 %308, 16
  %311 = and i32 %310, 1
  %312 = add i32 %308, 32767
  %313 = add i32 %312, %311
  %314 = and i32 %313, -65536
  %315 = shufflevector <1 x i16> %bc18, <1 x i16> %bc19, <2 x i32> <i32 0, i32 1>
  %316 = zext <2 x i16> %315 to <2 x i32>
  %317 = shl nuw <2 x i32> %316, splat (i32 16)
  %318 = bitcast <2 x i32> %317 to <2 x float>
  %319 = extractelement <2 x float> %318, i64 0
  %320 = extractelement <2 x float> %318, i64 1
  %321 = fmul float %319, %320
  %322 = bitcast float %321 to i32
  %323 = fcmp uno float %321, 0.000000e+00
  %324 = lshr i32 %322, 16
  %325 = and i32 %324, 1
  %326 = add i32 %322, 32767
  %327 = add i32 %326, %325
  %328 = and i32 %327, -65536
  %329 = shufflevector <1 x i16> %bc20, <1 x i16> %bc21, <2 x i32> <i32 0, i32 1>
  %330 = zext <2 x i16> %329 to <2 x i32>
  %331 = shl nuw <2 x i32> %330, splat (i32 16)
  %332 = bitcast <2 x i32> %331 to <2 x float>
  %333 = extractelement <2 x float> %332, i64 0
  %334 = extractelement <2 x float> %332, i64 1
  %335 = fmul float %333, %334
  %336 = bitcast float %335 to i32
  %337 = fcmp uno float %335, 0.000000e+00
  %338 = lshr i32 %336, 16
  %339 = and i32 %338, 1
  %340 = add i32 %336, 32767
  %341 = add i32 %340, %339
  %342 = and i32 %341, -65536
  %343 = shufflevector <1 x i16> %bc22, <1 x i16> %bc23, <2 x i32> <i32 0, i32 1>
  %344 = zext <2 x i16> %343 to <2 x i32>
  %345 = shl nuw <2 x i32> %344, splat (i32 16)
  %346 = bitcast <2 x i32> %345 to <2 x float>
  %347 = extractelement <2 x float> %346, i64 0
  %348 = extractelement <2 x float> %346, i64 1
  %349 = fmul float %347, %348
  %350 = bitcast float %349 to i32
  %351 = fcmp uno float %349, 0.000000e+00
  %352 = lshr i32 %350, 16
  %353 = and i32 %352, 1
  %354 = add i32 %350, 32767
  %355 = add i32 %354, %353
  %356 = and i32 %355, -65536
  %357 = shufflevector <1 x i16> %bc24, <1 x i16> %bc25, <2 x i32> <i32 0, i32 1>
  %358 = zext <2 x i16> %357 to <2 x i32>
  %359 = shl nuw <2 x i32> %358, splat (i32 16)
  %360 = bitcast <2 x i32> %359 to <2 x float>
  %361 = extractelement <2 x float> %360, i64 0
  %362 = extractelement <2 x float> %360, i64 1
  %363 = fmul float %361, %362
  %364 = bitcast float %363 to i32
  %365 = fcmp uno float %363, 0.000000e+00
  %366 = lshr i32 %364, 16
  %367 = and i32 %366, 1
  %368 = add i32 %364, 32767
  %369 = add i32 %368, %367
  %370 = and i32 %369, -65536
  %371 = shufflevector <1 x i16> %bc26, <1 x i16> %bc27, <2 x i32> <i32 0, i32 1>
  %372 = zext <2 x i16> %371 to <2 x i32>
  %373 = shl nuw <2 x i32> %372, splat (i32 16)
  %374 = bitcast <2 x i32> %373 to <2 x float>
  %375 = extractelement <2 x float> %374, i64 0
  %376 = extractelement <2 x float> %374, i64 1
  %377 = fmul float %375, %376
  %378 = bitcast float %377 to i32
  %379 = fcmp uno float %377, 0.000000e+00
  %380 = lshr i32 %378, 16
  %381 = and i32 %380, 1
  %382 = add i32 %378, 32767
  %383 = add i32 %382, %381
  %384 = and i32 %383, -65536
  %385 = shufflevector <1 x i16> %bc28, <1 x i16> %bc29, <2 x i32> <i32 0, i32 1>
  %386 = zext <2 x i16> %385 to <2 x i32>
  %387 = shl nuw <2 x i32> %386, splat (i32 16)
  %388 = bitcast <2 x i32> %387 to <2 x float>
  %389 = extractelement <2 x float> %388, i64 0
  %390 = extractelement <2 x float> %388, i64 1
  %391 = fmul float %389, %390
  %392 = bitcast float %391 to i32
  %393 = fcmp uno float %391, 0.000000e+00
  %394 = lshr i32 %392, 16
  %395 = and i32 %394, 1
  %396 = add i32 %392, 32767
  %397 = add i32 %396, %395
  %398 = and i32 %397, -65536
  %399 = shufflevector <1 x i16> %bc30, <1 x i16> %bc31, <2 x i32> <i32 0, i32 1>
  %400 = zext <2 x i16> %399 to <2 x i32>
  %401 = shl nuw <2 x i32> %400, splat (i32 16)
  %402 = bitcast <2 x i32> %401 to <2 x float>
  %403 = extractelement <2 x float> %402, i64 0
  %404 = extractelement <2 x float> %402, i64 1
  %405 = fmul float %403, %404
  %406 = bitcast float %405 to i32
  %407 = fcmp uno float %405, 0.000000e+00
  %408 = lshr i32 %406, 16
  %409 = and i32 %408, 1
  %410 = add i32 %406, 32767
  %411 = add i32 %410, %409
  %412 = and i32 %411, -65536
  %413 = bitcast i32 %216 to float
  %414 = select i1 %211, float +nan(0x3F0000), float %413
  %415 = fadd float %414, %207
  %416 = bitcast float %415 to i32
  %417 = fcmp uno float %415, 0.000000e+00
  %418 = lshr i32 %416, 16
  %419 = and i32 %418, 1
  %420 = add i32 %416, 32767
  %421 = add i32 %420, %419
  %422 = lshr i32 %421, 16
  %423 = trunc nuw i32 %422 to i16
  %424 = bitcast i16 %423 to bfloat
  %425 = select i1 %417, bfloat +nan(0x3F), bfloat %424
  %426 = bitcast i32 %230 to float
  %427 = select i1 %225, float +nan(0x3F0000), float %426
  %428 = fadd float %427, %221
  %429 = bitcast float %428 to i32
  %430 = fcmp uno float %428, 0.000000e+00
  %431 = lshr i32 %429, 16
  %432 = and i32 %431, 1
  %433 = add i32 %429, 32767
  %434 = add i32 %433, %432
  %435 = lshr i32 %434, 16
  %436 = trunc nuw i32 %435 to i16
  %437 = bitcast i16 %436 to bfloat
  %438 = select i1 %430, bfloat +nan(0x3F), bfloat %437
  %439 = bitcast i32 %244 to float
  %440 = select i1 %239, float +nan(0x3F0000), float %439
  %441 = fadd float %440, %235
  %442 = bitcast float %441 to i32
  %443 = fcmp uno float %441, 0.000000e+00
  %444 = lshr i32 %442, 16
  %445 = and i32 %444, 1
  %446 = add i32 %442, 32767
  %447 = add i32 %446, %445
  %448 = lshr i32 %447, 16
  %449 = trunc nuw i32 %448 to i16
  %450 = bitcast i16 %449 to bfloat
  %451 = select i1 %443, bfloat +nan(0x3F), bfloat %450
  %452 = bitcast i32 %258 to float
  %453 = select i1 %253, float +nan(0x3F0000), float %452
  %454 = fadd float %453, %249
  %455 = bitcast float %454 to i32
  %456 = fcmp uno float %454, 0.000000e+00
  %457 = lshr i32 %455, 16
  %458 = and i32 %457, 1
  %459 = add i32 %455, 32767
  %460 = add i32 %459, %458
  %461 = lshr i32 %460, 16
  %462 = trunc nuw i32 %461 to i16
  %463 = bitcast i16 %462 to bfloat
  %464 = select i1 %456, bfloat +nan(0x3F), bfloat %463
  %465 = bitcast i32 %272 to float
  %466 = select i1 %267, float +nan(0x3F0000), float %465
  %467 = fadd float %466, %263
  %468 = bitcast float %467 to i32
  %469 = fcmp uno float %467, 0.000000e+00
  %470 = lshr i32 %468, 16
  %471 = and i32 %470, 1
  %472 = add i32 %468, 32767
  %473 = add i32 %472, %471
  %474 = lshr i32 %473, 16
  %475 = trunc nuw i32 %474 to i16
  %476 = bitcast i16 %475 to bfloat
  %477 = select i1 %469, bfloat +nan(0x3F), bfloat %476
  %478 = bitcast i32 %286 to float
  %479 = select i1 %281, float +nan(0x3F0000), float %478
  %480 = fadd float %479, %277
  %481 = bitcast float %480 to i32
  %482 = fcmp uno float %480, 0.000000e+00
  %483 = lshr i32 %481, 16
  %484 = and i32 %483, 1
  %485 = add i32 %481, 32767
  %486 = add i32 %485, %484
  %487 = lshr i32 %486, 16
  %488 = trunc nuw i32 %487 to i16
  %489 = bitcast i16 %488 to bfloat
  %490 = select i1 %482, bfloat +nan(0x3F), bfloat %489
  %491 = bitcast i32 %300 to float
  %492 = select i1 %295, float +nan(0x3F0000), float %491
  %493 = fadd float %492, %291
  %494 = bitcast float %493 to i32
  %495 = fcmp uno float %493, 0.000000e+00
  %496 = lshr i32 %494, 16
  %497 = and i32 %496, 1
  %498 = add i32 %494, 32767
  %499 = add i32 %498, %497
  %500 = lshr i32 %499, 16
  %501 = trunc nuw i32 %500 to i16
  %502 = bitcast i16 %501 to bfloat
  %503 = select i1 %495, bfloat +nan(0x3F), bfloat %502
  %504 = bitcast i32 %314 to float
  %505 = select i1 %309, float +nan(0x3F0000), float %504
  %506 = fadd float %505, %305
  %507 = bitcast float %506 to i32
  %508 = fcmp uno float %506, 0.000000e+00
  %509 = lshr i32 %507, 16
  %510 = and i32 %509, 1
  %511 = add i32 %507, 32767
  %512 = add i32 %511, %510
  %513 = lshr i32 %512, 16
  %514 = trunc nuw i32 %513 to i16
  %515 = bitcast i16 %514 to bfloat
  %516 = select i1 %508, bfloat +nan(0x3F), bfloat %515
  %517 = bitcast i32 %328 to float
  %518 = select i1 %323, float +nan(0x3F0000), float %517
  %519 = fadd float %518, %319
  %520 = bitcast float %519 to i32
  %521 = fcmp uno float %519, 0.000000e+00
  %522 = lshr i32 %520, 16
  %523 = and i32 %522, 1
  %524 = add i32 %520, 32767
  %525 = add i32 %524, %523
  %526 = lshr i32 %525, 16
  %527 = trunc nuw i32 %526 to i16
  %528 = bitcast i16 %527 to bfloat
  %529 = select i1 %521, bfloat +nan(0x3F), bfloat %528
  %530 = bitcast i32 %342 to float
  %531 = select i1 %337, float +nan(0x3F0000), float %530
  %532 = fadd float %531, %333
  %533 = bitcast float %532 to i32
  %534 = fcmp uno float %532, 0.000000e+00
  %535 = lshr i32 %533, 16
  %536 = and i32 %535, 1
  %537 = add i32 %533, 32767
  %538 = add i32 %537, %536
  %539 = lshr i32 %538, 16
  %540 = trunc nuw i32 %539 to i16
  %541 = bitcast i16 %540 to bfloat
  %542 = select i1 %534, bfloat +nan(0x3F), bfloat %541
  %543 = bitcast i32 %356 to float
  %544 = select i1 %351, float +nan(0x3F0000), float %543
  %545 = fadd float %544, %347
  %546 = bitcast float %545 to i32
  %547 = fcmp uno float %545, 0.000000e+00
  %548 = lshr i32 %546, 16
  %549 = and i32 %548, 1
  %550 = add i32 %546, 32767
  %551 = add i32 %550, %549
  %552 = lshr i32 %551, 16
  %553 = trunc nuw i32 %552 to i16
  %554 = bitcast i16 %553 to bfloat
  %555 = select i1 %547, bfloat +nan(0x3F), bfloat %554
  %556 = bitcast i32 %370 to float
  %557 = select i1 %365, float +nan(0x3F0000), float %556
  %558 = fadd float %557, %361
  %559 = bitcast float %558 to i32
  %560 = fcmp uno float %558, 0.000000e+00
  %561 = lshr i32 %559, 16
  %562 = and i32 %561, 1
  %563 = add i32 %559, 32767
  %564 = add i32 %563, %562
  %565 = lshr i32 %564, 16
  %566 = trunc nuw i32 %565 to i16
  %567 = bitcast i16 %566 to bfloat
  %568 = select i1 %560, bfloat +nan(0x3F), bfloat %567
  %569 = bitcast i32 %384 to float
  %570 = select i1 %379, float +nan(0x3F0000), float %569
  %571 = fadd float %570, %375
  %572 = bitcast float %571 to i32
  %573 = fcmp uno float %571, 0.000000e+00
  %574 = lshr i32 %572, 16
  %575 = and i32 %574, 1
  %576 = add i32 %572, 32767
  %577 = add i32 %576, %575
  %578 = lshr i32 %577, 16
  %579 = trunc nuw i32 %578 to i16
  %580 = bitcast i16 %579 to bfloat
  %581 = select i1 %573, bfloat +nan(0x3F), bfloat %580
  %582 = bitcast i32 %398 to float
  %583 = select i1 %393, float +nan(0x3F0000), float %582
  %584 = fadd float %583, %389
  %585 = bitcast float %584 to i32
  %586 = fcmp uno float %584, 0.000000e+00
  %587 = lshr i32 %585, 16
  %588 = and i32 %587, 1
  %589 = add i32 %585, 32767
  %590 = add i32 %589, %588
  %591 = lshr i32 %590, 16
  %592 = trunc nuw i32 %591 to i16
  %593 = bitcast i16 %592 to bfloat
  %594 = select i1 %586, bfloat +nan(0x3F), bfloat %593
  %595 = bitcast i32 %412 to float
  %596 = select i1 %407, float +nan(0x3F0000), float %595
  %597 = fadd float %596, %403
  %598 = bitcast float %597 to i32
  %599 = fcmp uno float %597, 0.000000e+00
  %600 = lshr i32 %598, 16
  %601 = and i32 %600, 1
  %602 = add i32 %598, 32767
  %603 = add i32 %602, %601
  %604 = lshr i32 %603, 16
  %605 = trunc nuw i32 %604 to i16
  %606 = bitcast i16 %605 to bfloat
  %607 = select i1 %599, bfloat +nan(0x3F), bfloat %606
  br i1 %27, label %608, label %639

608:                                              ; preds = %187
  %609 = shufflevector <1 x i16> %bc, <1 x i16> %bc1, <2 x i32> <i32 0, i32 1>
  %610 = zext <2 x i16> %609 to <2 x i32>
  %611 = shl nuw <2 x i32> %610, splat (i32 16)
  %612 = bitcast <2 x i32> %611 to <2 x float>
  %613 = extractelement <2 x float> %612, i64 0
  %614 = extractelement <2 x float> %612, i64 1
  %615 = fmul float %613, %614
  %616 = fcmp uno float %615, 0.000000e+00
  %617 = bitcast float %615 to i32
  %618 = lshr i32 %617, 16
  %619 = and i32 %618, 1
  %620 = add i32 %617, 32767
  %621 = add i32 %620, %619
  %622 = and i32 %621, -65536
  %623 = bitcast i32 %622 to float
  %624 = select i1 %616, float +nan(0x3F0000), float %623
  %625 = fadd float %624, %613
  %626 = fcmp uno float %625, 0.000000e+00
  %627 = bitcast float %625 to i32
  %628 = lshr i32 %627, 16
  %629 = and i32 %628, 1
  %630 = add i32 %627, 32767
  %631 = add i32 %630, %629
  %632 = lshr i32 %631, 16
  %633 = trunc nuw i32 %632 to i16
  %634 = bitcast i16 %633 to bfloat
  %635 = select i1 %626, bfloat +nan(0x3F), bfloat %634
  %636 = insertelement <1 x bfloat> poison, bfloat %635, i64 0
  %637 = sext i32 %11 to i64
  %638 = getelementptr [2 x i8], ptr addrspace(1) %2, i64 %637
  store <1 x bfloat> %636, ptr addrspace(1) %638, align 2
  br label %639

639:                                              ; preds = %608, %187
  br i1 %28, label %640, label %642

640:                                              ; preds = %639
  %641 = insertelement <1 x bfloat> poison, bfloat %425, i64 0
  store <1 x bfloat> %641, ptr addrspace(1) %188, align 2
  br label %642

642:                                              ; preds = %640, %639
  br i1 %29, label %643, label %645

643:                                              ; preds = %642
  %644 = insertelement <1 x bfloat> poison, bfloat %438, i64 0
  store <1 x bfloat> %644, ptr addrspace(1) %189, align 2
  br label %645

645:                                              ; preds = %643, %642
  br i1 %30, label %646, label %648

646:                                              ; preds = %645
  %647 = insertelement <1 x bfloat> poison, bfloat %451, i64 0
  store <1 x bfloat> %647, ptr addrspace(1) %190, align 2
  br label %648

648:                                              ; preds = %646, %645
  br i1 %31, label %649, label %651

649:                                              ; preds = %648
  %650 = insertelement <1 x bfloat> poison, bfloat %464, i64 0
  store <1 x bfloat> %650, ptr addrspace(1) %191, align 2
  br label %651

651:                                              ; preds = %649, %648
  br i1 %32, label %652, label %654

652:                                              ; preds = %651
  %653 = insertelement <1 x bfloat> poison, bfloat %477, i64 0
  store <1 x bfloat> %653, ptr addrspace(1) %192, align 2
  br label %654

654:                                              ; preds = %652, %651
  br i1 %33, label %655, label %657

655:                                              ; preds = %654
  %656 = insertelement <1 x bfloat> poison, bfloat %490, i64 0
  store <1 x bfloat> %656, ptr addrspace(1) %193, align 2
  br label %657

657:                                              ; preds = %655, %654
  br i1 %34, label %658, label %660

658:                                              ; preds = %657
  %659 = insertelement <1 x bfloat> poison, bfloat %503, i64 0
  store <1 x bfloat> %659, ptr addrspace(1) %194, align 2
  br label %660

660:                                              ; preds = %658, %657
  br i1 %35, label %661, label %663

661:                                              ; preds = %660
  %662 = insertelement <1 x bfloat> poison, bfloat %516, i64 0
  store <1 x bfloat> %662, ptr addrspace(1) %195, align 2
  br label %663

663:                                              ; preds = %661, %660
  br i1 %36, label %664, label %666

664:                                              ; preds = %663
  %665 = insertelement <1 x bfloat> poison, bfloat %529, i64 0
  store <1 x bfloat> %665, ptr addrspace(1) %196, align 2
  br label %666

666:                                              ; preds = %664, %663
  br i1 %37, label %667, label %669

667:                                              ; preds = %666
  %668 = insertelement <1 x bfloat> poison, bfloat %542, i64 0
  store <1 x bfloat> %668, ptr addrspace(1) %197, align 2
  br label %669

669:                                              ; preds = %667, %666
  br i1 %38, label %670, label %672

670:                                              ; preds = %669
  %671 = insertelement <1 x bfloat> poison, bfloat %555, i64 0
  store <1 x bfloat> %671, ptr addrspace(1) %198, align 2
  br label %672

672:                                              ; preds = %670, %669
  br i1 %39, label %673, label %675

673:                                              ; preds = %672
  %674 = insertelement <1 x bfloat> poison, bfloat %568, i64 0
  store <1 x bfloat> %674, ptr addrspace(1) %199, align 2
  br label %675

675:                                              ; preds = %673, %672
  br i1 %40, label %676, label %678

676:                                              ; preds = %675
  %677 = insertelement <1 x bfloat> poison, bfloat %581, i64 0
  store <1 x bfloat> %677, ptr addrspace(1) %200, align 2
  br label %678

678:                                              ; preds = %676, %675
  br i1 %41, label %679, label %681

679:                                              ; preds = %678
  %680 = insertelement <1 x bfloat> poison, bfloat %594, i64 0
  store <1 x bfloat> %680, ptr addrspace(1) %201, align 2
  br label %681

681:                                              ; preds = %679, %678
  br i1 %42, label %682, label %684

682:                                              ; preds = %681
  %683 = insertelement <1 x bfloat> poison, bfloat %607, i64 0
  store <1 x bfloat> %683, ptr addrspace(1) %202, align 2
  br label %684

684:                                              ; preds = %682, %681
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
