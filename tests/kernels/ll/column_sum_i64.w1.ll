; kernel=column_sum block=32 shared=128
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external local_unnamed_addr addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @column_sum(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, i32 inreg %4, ptr addrspace(1) inreg nofree readnone captures(none) %5, ptr addrspace(1) inreg nofree readnone captures(none) %6) local_unnamed_addr #0 {
  %8 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %9 = and i32 %8, 31
  %10 = and i32 %8, 15
  %11 = icmp sgt i32 %3, 0
  %12 = icmp sgt i32 %3, 1
  %13 = icmp sgt i32 %3, 2
  %14 = icmp sgt i32 %3, 3
  %15 = icmp sgt i32 %3, 4
  %16 = icmp sgt i32 %3, 5
  %17 = icmp sgt i32 %3, 6
  %18 = icmp sgt i32 %3, 7
  %19 = icmp sgt i32 %3, 8
  %20 = icmp sgt i32 %3, 9
  %21 = icmp sgt i32 %3, 10
  %22 = icmp sgt i32 %3, 11
  %23 = icmp sgt i32 %3, 12
  %24 = icmp sgt i32 %3, 13
  %25 = icmp sgt i32 %3, 14
  %26 = icmp sgt i32 %3, 15
  %27 = icmp slt i32 %9, %4
  %28 = and i1 %11, %27
  %29 = and i1 %12, %27
  %30 = and i1 %13, %27
  %31 = and i1 %14, %27
  %32 = and i1 %15, %27
  %33 = and i1 %16, %27
  %34 = and i1 %17, %27
  %35 = and i1 %18, %27
  %36 = and i1 %19, %27
  %37 = and i1 %20, %27
  %38 = and i1 %21, %27
  %39 = and i1 %22, %27
  %40 = and i1 %23, %27
  %41 = and i1 %24, %27
  %42 = and i1 %25, %27
  %43 = and i1 %26, %27
  %44 = shl i32 %4, 1
  %45 = mul i32 %4, 3
  %46 = shl i32 %4, 2
  %47 = mul i32 %4, 5
  %48 = mul i32 %4, 6
  %49 = mul i32 %4, 7
  %50 = shl i32 %4, 3
  %51 = mul i32 %4, 9
  %52 = mul i32 %4, 10
  %53 = mul i32 %4, 11
  %54 = mul i32 %4, 12
  %55 = mul i32 %4, 13
  %56 = mul i32 %4, 14
  %57 = mul i32 %4, 15
  %58 = sext i32 %4 to i64
  %59 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %58
  %60 = sext i32 %44 to i64
  %61 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %60
  %62 = sext i32 %45 to i64
  %63 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %62
  %64 = sext i32 %46 to i64
  %65 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %64
  %66 = sext i32 %47 to i64
  %67 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %66
  %68 = sext i32 %48 to i64
  %69 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %68
  %70 = sext i32 %49 to i64
  %71 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %70
  %72 = sext i32 %50 to i64
  %73 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %72
  %74 = sext i32 %51 to i64
  %75 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %74
  %76 = sext i32 %52 to i64
  %77 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %76
  %78 = sext i32 %53 to i64
  %79 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %78
  %80 = sext i32 %54 to i64
  %81 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %80
  %82 = sext i32 %55 to i64
  %83 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %82
  %84 = sext i32 %56 to i64
  %85 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %84
  %86 = sext i32 %57 to i64
  %87 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %86
  %88 = zext nneg i32 %9 to i64
  %89 = getelementptr [8 x i8], ptr addrspace(1) %59, i64 %88
  %90 = getelementptr [8 x i8], ptr addrspace(1) %61, i64 %88
  %91 = getelementptr [8 x i8], ptr addrspace(1) %63, i64 %88
  %92 = getelementptr [8 x i8], ptr addrspace(1) %65, i64 %88
  %93 = getelementptr [8 x i8], ptr addrspace(1) %67, i64 %88
  %94 = getelementptr [8 x i8], ptr addrspace(1) %69, i64 %88
  %95 = getelementptr [8 x i8], ptr addrspace(1) %71, i64 %88
  %96 = getelementptr [8 x i8], ptr addrspace(1) %73, i64 %88
  %97 = getelementptr [8 x i8], ptr addrspace(1) %75, i64 %88
  %98 = getelementptr [8 x i8], ptr addrspace(1) %77, i64 %88
  %99 = getelementptr [8 x i8], ptr addrspace(1) %79, i64 %88
  %100 = getelementptr [8 x i8], ptr addrspace(1) %81, i64 %88
  %101 = getelementptr [8 x i8], ptr addrspace(1) %83, i64 %88
  %102 = getelementptr [8 x i8], ptr addrspace(1) %85, i64 %88
  %103 = getelementptr [8 x i8], ptr addrspace(1) %87, i64 %88
  br i1 %28, label %104, label %107

104:                                              ; preds = %7
  %105 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %88
  %106 = load <1 x i64>, ptr addrspace(1) %105, align 8
  br label %107

107:                                              ; preds = %104, %7
  %108 = phi <1 x i64> [ %106, %104 ], [ zeroinitializer, %7 ]
  %109 = extractelement <1 x i64> %108, i64 0
  br i1 %29, label %110, label %112

110:                                              ; preds = %107
  %111 = load <1 x i64>, ptr addrspace(1) %89, align 8
  br label %112

112:                                              ; preds = %110, %107
  %113 = phi <1 x i64> [ %111, %110 ], [ zeroinitializer, %107 ]
  %114 = extractelement <1 x i64> %113, i64 0
  br i1 %30, label %115, label %117

115:                                              ; preds = %112
  %116 = load <1 x i64>, ptr addrspace(1) %90, align 8
  br label %117

117:                                              ; preds = %115, %112
  %118 = phi <1 x i64> [ %116, %115 ], [ zeroinitializer, %112 ]
  %119 = extractelement <1 x i64> %118, i64 0
  br i1 %31, label %120, label %122

120:                                              ; preds = %117
  %121 = load <1 x i64>, ptr addrspace(1) %91, align 8
  br label %122

122:                                              ; preds = %120, %117
  %123 = phi <1 x i64> [ %121, %120 ], [ zeroinitializer, %117 ]
  %124 = extractelement <1 x i64> %123, i64 0
  br i1 %32, label %125, label %127

125:                                              ; preds = %122
  %126 = load <1 x i64>, ptr addrspace(1) %92, align 8
  br label %127

127:                                              ; preds = %125, %122
  %128 = phi <1 x i64> [ %126, %125 ], [ zeroinitializer, %122 ]
  %129 = extractelement <1 x i64> %128, i64 0
  br i1 %33, label %130, label %132

130:                                              ; preds = %127
  %131 = load <1 x i64>, ptr addrspace(1) %93, align 8
  br label %132

132:                                              ; preds = %130, %127
  %133 = phi <1 x i64> [ %131, %130 ], [ zeroinitializer, %127 ]
  %134 = extractelement <1 x i64> %133, i64 0
  br i1 %34, label %135, label %137

135:                                              ; preds = %132
  %136 = load <1 x i64>, ptr addrspace(1) %94, align 8
  br label %137

137:                                              ; preds = %135, %132
  %138 = phi <1 x i64> [ %136, %135 ], [ zeroinitializer, %132 ]
  %139 = extractelement <1 x i64> %138, i64 0
  br i1 %35, label %140, label %142

140:                                              ; preds = %137
  %141 = load <1 x i64>, ptr addrspace(1) %95, align 8
  br label %142

142:                                              ; preds = %140, %137
  %143 = phi <1 x i64> [ %141, %140 ], [ zeroinitializer, %137 ]
  %144 = extractelement <1 x i64> %143, i64 0
  br i1 %36, label %145, label %147

145:                                              ; preds = %142
  %146 = load <1 x i64>, ptr addrspace(1) %96, align 8
  br label %147

147:                                              ; preds = %145, %142
  %148 = phi <1 x i64> [ %146, %145 ], [ zeroinitializer, %142 ]
  %149 = extractelement <1 x i64> %148, i64 0
  br i1 %37, label %150, label %152

150:                                              ; preds = %147
  %151 = load <1 x i64>, ptr addrspace(1) %97, align 8
  br label %152

152:                                              ; preds = %150, %147
  %153 = phi <1 x i64> [ %151, %150 ], [ zeroinitializer, %147 ]
  %154 = extractelement <1 x i64> %153, i64 0
  br i1 %38, label %155, label %157

155:                                              ; preds = %152
  %156 = load <1 x i64>, ptr addrspace(1) %98, align 8
  br label %157

157:                                              ; preds = %155, %152
  %158 = phi <1 x i64> [ %156, %155 ], [ zeroinitializer, %152 ]
  %159 = extractelement <1 x i64> %158, i64 0
  br i1 %39, label %160, label %162

160:                                              ; preds = %157
  %161 = load <1 x i64>, ptr addrspace(1) %99, align 8
  br label %162

162:                                              ; preds = %160, %157
  %163 = phi <1 x i64> [ %161, %160 ], [ zeroinitializer, %157 ]
  %164 = extractelement <1 x i64> %163, i64 0
  br i1 %40, label %165, label %167

165:                                              ; preds = %162
  %166 = load <1 x i64>, ptr addrspace(1) %100, align 8
  br label %167

167:                                              ; preds = %165, %162
  %168 = phi <1 x i64> [ %166, %165 ], [ zeroinitializer, %162 ]
  %169 = extractelement <1 x i64> %168, i64 0
  br i1 %41, label %170, label %172

170:                                              ; preds = %167
  %171 = load <1 x i64>, ptr addrspace(1) %101, align 8
  br label %172

172:                                              ; preds = %170, %167
  %173 = phi <1 x i64> [ %171, %170 ], [ zeroinitializer, %167 ]
  %174 = extractelement <1 x i64> %173, i64 0
  br i1 %42, label %175, label %177

175:                                              ; preds = %172
  %176 = load <1 x i64>, ptr addrspace(1) %102, align 8
  br label %177

177:                                              ; preds = %175, %172
  %178 = phi <1 x i64> [ %176, %175 ], [ zeroinitializer, %172 ]
  %179 = extractelement <1 x i64> %178, i64 0
  br i1 %43, label %180, label %182

180:                                              ; preds = %177
  %181 = load <1 x i64>, ptr addrspace(1) %103, align 8
  br label %182

182:                                              ; preds = %180, %177
  %183 = phi <1 x i64> [ %181, %180 ], [ zeroinitializer, %177 ]
  %184 = extractelement <1 x i64> %183, i64 0
  br i1 %27, label %185, label %203

185:                                              ; preds = %182
  %186 = add i64 %114, %109
  %187 = add i64 %186, %119
  %188 = add i64 %187, %124
  %189 = add i64 %188, %129
  %190 = add i64 %189, %134
  %191 = add i64 %190, %139
  %192 = add i64 %191, %144
  %193 = add i64 %192, %149
  %194 = add i64 %193, %154
  %195 = add i64 %194, %159
  %196 = add i64 %195, %164
  %197 = add i64 %196, %169
  %198 = add i64 %197, %174
  %199 = add i64 %198, %179
  %200 = add i64 %199, %184
  %201 = insertelement <1 x i64> poison, i64 %200, i64 0
  %202 = getelementptr [8 x i8], ptr addrspace(1) %1, i64 %88
  store <1 x i64> %201, ptr addrspace(1) %202, align 8
  br label %203

203:                                              ; preds = %185, %182
  %204 = icmp slt i32 %10, %3
  %205 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %109, i32 280, i32 15, i32 15, i1 true)
  %206 = tail call i64 @llvm.smax.i64(i64 %109, i64 %205)
  %207 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %206, i32 276, i32 15, i32 15, i1 true)
  %208 = tail call i64 @llvm.smax.i64(i64 %206, i64 %207)
  %209 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %208, i32 274, i32 15, i32 15, i1 true)
  %210 = tail call i64 @llvm.smax.i64(i64 %208, i64 %209)
  %211 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %210, i32 273, i32 15, i32 15, i1 true)
  %212 = tail call i64 @llvm.smax.i64(i64 %210, i64 %211)
  %213 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %212, i32 -1, i32 -1, i1 true, i1 false)
  %214 = tail call i64 @llvm.smax.i64(i64 %212, i64 %213)
  %215 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %214, i32 31)
  %216 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %114, i32 280, i32 15, i32 15, i1 true)
  %217 = tail call i64 @llvm.smax.i64(i64 %114, i64 %216)
  %218 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %217, i32 276, i32 15, i32 15, i1 true)
  %219 = tail call i64 @llvm.smax.i64(i64 %217, i64 %218)
  %220 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %219, i32 274, i32 15, i32 15, i1 true)
  %221 = tail call i64 @llvm.smax.i64(i64 %219, i64 %220)
  %222 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %221, i32 273, i32 15, i32 15, i1 true)
  %223 = tail call i64 @llvm.smax.i64(i64 %221, i64 %222)
  %224 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %223, i32 -1, i32 -1, i1 true, i1 false)
  %225 = tail call i64 @llvm.smax.i64(i64 %223, i64 %224)
  %226 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %225, i32 31)
  %227 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %119, i32 280, i32 15, i32 15, i1 true)
  %228 = tail call i64 @llvm.smax.i64(i64 %119, i64 %227)
  %229 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %228, i32 276, i32 15, i32 15, i1 true)
  %230 = tail call i64 @llvm.smax.i64(i64 %228, i64 %229)
  %231 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %230, i32 274, i32 15, i32 15, i1 true)
  %232 = tail call i64 @llvm.smax.i64(i64 %230, i64 %231)
  %233 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %232, i32 273, i32 15, i32 15, i1 true)
  %234 = tail call i64 @llvm.smax.i64(i64 %232, i64 %233)
  %235 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %234, i32 -1, i32 -1, i1 true, i1 false)
  %236 = tail call i64 @llvm.smax.i64(i64 %234, i64 %235)
  %237 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %236, i32 31)
  %238 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %124, i32 280, i32 15, i32 15, i1 true)
  %239 = tail call i64 @llvm.smax.i64(i64 %124, i64 %238)
  %240 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %239, i32 276, i32 15, i32 15, i1 true)
  %241 = tail call i64 @llvm.smax.i64(i64 %239, i64 %240)
  %242 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %241, i32 274, i32 15, i32 15, i1 true)
  %243 = tail call i64 @llvm.smax.i64(i64 %241, i64 %242)
  %244 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %243, i32 273, i32 15, i32 15, i1 true)
  %245 = tail call i64 @llvm.smax.i64(i64 %243, i64 %244)
  %246 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %245, i32 -1, i32 -1, i1 true, i1 false)
  %247 = tail call i64 @llvm.smax.i64(i64 %245, i64 %246)
  %248 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %247, i32 31)
  %249 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %129, i32 280, i32 15, i32 15, i1 true)
  %250 = tail call i64 @llvm.smax.i64(i64 %129, i64 %249)
  %251 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %250, i32 276, i32 15, i32 15, i1 true)
  %252 = tail call i64 @llvm.smax.i64(i64 %250, i64 %251)
  %253 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %252, i32 274, i32 15, i32 15, i1 true)
  %254 = tail call i64 @llvm.smax.i64(i64 %252, i64 %253)
  %255 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %254, i32 273, i32 15, i32 15, i1 true)
  %256 = tail call i64 @llvm.smax.i64(i64 %254, i64 %255)
  %257 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %256, i32 -1, i32 -1, i1 true, i1 false)
  %258 = tail call i64 @llvm.smax.i64(i64 %256, i64 %257)
  %259 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %258, i32 31)
  %260 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %134, i32 280, i32 15, i32 15, i1 true)
  %261 = tail call i64 @llvm.smax.i64(i64 %134, i64 %260)
  %262 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %261, i32 276, i32 15, i32 15, i1 true)
  %263 = tail call i64 @llvm.smax.i64(i64 %261, i64 %262)
  %264 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %263, i32 274, i32 15, i32 15, i1 true)
  %265 = tail call i64 @llvm.smax.i64(i64 %263, i64 %264)
  %266 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %265, i32 273, i32 15, i32 15, i1 true)
  %267 = tail call i64 @llvm.smax.i64(i64 %265, i64 %266)
  %268 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %267, i32 -1, i32 -1, i1 true, i1 false)
  %269 = tail call i64 @llvm.smax.i64(i64 %267, i64 %268)
  %270 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %269, i32 31)
  %271 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %139, i32 280, i32 15, i32 15, i1 true)
  %272 = tail call i64 @llvm.smax.i64(i64 %139, i64 %271)
  %273 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %272, i32 276, i32 15, i32 15, i1 true)
  %274 = tail call i64 @llvm.smax.i64(i64 %272, i64 %273)
  %275 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %274, i32 274, i32 15, i32 15, i1 true)
  %276 = tail call i64 @llvm.smax.i64(i64 %274, i64 %275)
  %277 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %276, i32 273, i32 15, i32 15, i1 true)
  %278 = tail call i64 @llvm.smax.i64(i64 %276, i64 %277)
  %279 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %278, i32 -1, i32 -1, i1 true, i1 false)
  %280 = tail call i64 @llvm.smax.i64(i64 %278, i64 %279)
  %281 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %280, i32 31)
  %282 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %144, i32 280, i32 15, i32 15, i1 true)
  %283 = tail call i64 @llvm.smax.i64(i64 %144, i64 %282)
  %284 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %283, i32 276, i32 15, i32 15, i1 true)
  %285 = tail call i64 @llvm.smax.i64(i64 %283, i64 %284)
  %286 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %285, i32 274, i32 15, i32 15, i1 true)
  %287 = tail call i64 @llvm.smax.i64(i64 %285, i64 %286)
  %288 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %287, i32 273, i32 15, i32 15, i1 true)
  %289 = tail call i64 @llvm.smax.i64(i64 %287, i64 %288)
  %290 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %289, i32 -1, i32 -1, i1 true, i1 false)
  %291 = tail call i64 @llvm.smax.i64(i64 %289, i64 %290)
  %292 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %291, i32 31)
  %293 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %149, i32 280, i32 15, i32 15, i1 true)
  %294 = tail call i64 @llvm.smax.i64(i64 %149, i64 %293)
  %295 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %294, i32 276, i32 15, i32 15, i1 true)
  %296 = tail call i64 @llvm.smax.i64(i64 %294, i64 %295)
  %297 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %296, i32 274, i32 15, i32 15, i1 true)
  %298 = tail call i64 @llvm.smax.i64(i64 %296, i64 %297)
  %299 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %298, i32 273, i32 15, i32 15, i1 true)
  %300 = tail call i64 @llvm.smax.i64(i64 %298, i64 %299)
  %301 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %300, i32 -1, i32 -1, i1 true, i1 false)
  %302 = tail call i64 @llvm.smax.i64(i64 %300, i64 %301)
  %303 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %302, i32 31)
  %304 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %154, i32 280, i32 15, i32 15, i1 true)
  %305 = tail call i64 @llvm.smax.i64(i64 %154, i64 %304)
  %306 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %305, i32 276, i32 15, i32 15, i1 true)
  %307 = tail call i64 @llvm.smax.i64(i64 %305, i64 %306)
  %308 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %307, i32 274, i32 15, i32 15, i1 true)
  %309 = tail call i64 @llvm.smax.i64(i64 %307, i64 %308)
  %310 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %309, i32 273, i32 15, i32 15, i1 true)
  %311 = tail call i64 @llvm.smax.i64(i64 %309, i64 %310)
  %312 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %311, i32 -1, i32 -1, i1 true, i1 false)
  %313 = tail call i64 @llvm.smax.i64(i64 %311, i64 %312)
  %314 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %313, i32 31)
  %315 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %159, i32 280, i32 15, i32 15, i1 true)
  %316 = tail call i64 @llvm.smax.i64(i64 %159, i64 %315)
  %317 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %316, i32 276, i32 15, i32 15, i1 true)
  %318 = tail call i64 @llvm.smax.i64(i64 %316, i64 %317)
  %319 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %318, i32 274, i32 15, i32 15, i1 true)
  %320 = tail call i64 @llvm.smax.i64(i64 %318, i64 %319)
  %321 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %320, i32 273, i32 15, i32 15, i1 true)
  %322 = tail call i64 @llvm.smax.i64(i64 %320, i64 %321)
  %323 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %322, i32 -1, i32 -1, i1 true, i1 false)
  %324 = tail call i64 @llvm.smax.i64(i64 %322, i64 %323)
  %325 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %324, i32 31)
  %326 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %164, i32 280, i32 15, i32 15, i1 true)
  %327 = tail call i64 @llvm.smax.i64(i64 %164, i64 %326)
  %328 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %327, i32 276, i32 15, i32 15, i1 true)
  %329 = tail call i64 @llvm.smax.i64(i64 %327, i64 %328)
  %330 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %329, i32 274, i32 15, i32 15, i1 true)
  %331 = tail call i64 @llvm.smax.i64(i64 %329, i64 %330)
  %332 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %331, i32 273, i32 15, i32 15, i1 true)
  %333 = tail call i64 @llvm.smax.i64(i64 %331, i64 %332)
  %334 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %333, i32 -1, i32 -1, i1 true, i1 false)
  %335 = tail call i64 @llvm.smax.i64(i64 %333, i64 %334)
  %336 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %335, i32 31)
  %337 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %169, i32 280, i32 15, i32 15, i1 true)
  %338 = tail call i64 @llvm.smax.i64(i64 %169, i64 %337)
  %339 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %338, i32 276, i32 15, i32 15, i1 true)
  %340 = tail call i64 @llvm.smax.i64(i64 %338, i64 %339)
  %341 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %340, i32 274, i32 15, i32 15, i1 true)
  %342 = tail call i64 @llvm.smax.i64(i64 %340, i64 %341)
  %343 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %342, i32 273, i32 15, i32 15, i1 true)
  %344 = tail call i64 @llvm.smax.i64(i64 %342, i64 %343)
  %345 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %344, i32 -1, i32 -1, i1 true, i1 false)
  %346 = tail call i64 @llvm.smax.i64(i64 %344, i64 %345)
  %347 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %346, i32 31)
  %348 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %174, i32 280, i32 15, i32 15, i1 true)
  %349 = tail call i64 @llvm.smax.i64(i64 %174, i64 %348)
  %350 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %349, i32 276, i32 15, i32 15, i1 true)
  %351 = tail call i64 @llvm.smax.i64(i64 %349, i64 %350)
  %352 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %351, i32 274, i32 15, i32 15, i1 true)
  %353 = tail call i64 @llvm.smax.i64(i64 %351, i64 %352)
  %354 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %353, i32 273, i32 15, i32 15, i1 true)
  %355 = tail call i64 @llvm.smax.i64(i64 %353, i64 %354)
  %356 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %355, i32 -1, i32 -1, i1 true, i1 false)
  %357 = tail call i64 @llvm.smax.i64(i64 %355, i64 %356)
  %358 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %357, i32 31)
  %359 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %179, i32 280, i32 15, i32 15, i1 true)
  %360 = tail call i64 @llvm.smax.i64(i64 %179, i64 %359)
  %361 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %360, i32 276, i32 15, i32 15, i1 true)
  %362 = tail call i64 @llvm.smax.i64(i64 %360, i64 %361)
  %363 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %362, i32 274, i32 15, i32 15, i1 true)
  %364 = tail call i64 @llvm.smax.i64(i64 %362, i64 %363)
  %365 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %364, i32 273, i32 15, i32 15, i1 true)
  %366 = tail call i64 @llvm.smax.i64(i64 %364, i64 %365)
  %367 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %366, i32 -1, i32 -1, i1 true, i1 false)
  %368 = tail call i64 @llvm.smax.i64(i64 %366, i64 %367)
  %369 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %368, i32 31)
  %370 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %184, i32 280, i32 15, i32 15, i1 true)
  %371 = tail call i64 @llvm.smax.i64(i64 %184, i64 %370)
  %372 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %371, i32 276, i32 15, i32 15, i1 true)
  %373 = tail call i64 @llvm.smax.i64(i64 %371, i64 %372)
  %374 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %373, i32 274, i32 15, i32 15, i1 true)
  %375 = tail call i64 @llvm.smax.i64(i64 %373, i64 %374)
  %376 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %375, i32 273, i32 15, i32 15, i1 true)
  %377 = tail call i64 @llvm.smax.i64(i64 %375, i64 %376)
  %378 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %377, i32 -1, i32 -1, i1 true, i1 false)
  %379 = tail call i64 @llvm.smax.i64(i64 %377, i64 %378)
  %380 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %379, i32 31)
  %381 = insertelement <2 x i64> poison, i64 %215, i64 0
  %382 = insertelement <2 x i64> %381, i64 %226, i64 1
  store <2 x i64> %382, ptr addrspace(3) @global_smem, align 16
  %383 = insertelement <2 x i64> poison, i64 %237, i64 0
  %384 = insertelement <2 x i64> %383, i64 %248, i64 1
  store <2 x i64> %384, ptr addrspace(3) getelementptr inbounds nuw (i8, ptr addrspace(3) @global_smem, i32 16), align 16
  %385 = insertelement <2 x i64> poison, i64 %259, i64 0
  %386 = insertelement <2 x i64> %385, i64 %270, i64 1
  store <2 x i64> %386, ptr addrspace(3) getelementptr inbounds nuw (i8, ptr addrspace(3) @global_smem, i32 32), align 16
  %387 = insertelement <2 x i64> poison, i64 %281, i64 0
  %388 = insertelement <2 x i64> %387, i64 %292, i64 1
  store <2 x i64> %388, ptr addrspace(3) getelementptr inbounds nuw (i8, ptr addrspace(3) @global_smem, i32 48), align 16
  %389 = insertelement <2 x i64> poison, i64 %303, i64 0
  %390 = insertelement <2 x i64> %389, i64 %314, i64 1
  store <2 x i64> %390, ptr addrspace(3) getelementptr inbounds nuw (i8, ptr addrspace(3) @global_smem, i32 64), align 16
  %391 = insertelement <2 x i64> poison, i64 %325, i64 0
  %392 = insertelement <2 x i64> %391, i64 %336, i64 1
  store <2 x i64> %392, ptr addrspace(3) getelementptr inbounds nuw (i8, ptr addrspace(3) @global_smem, i32 80), align 16
  %393 = insertelement <2 x i64> poison, i64 %347, i64 0
  %394 = insertelement <2 x i64> %393, i64 %358, i64 1
  store <2 x i64> %394, ptr addrspace(3) getelementptr inbounds nuw (i8, ptr addrspace(3) @global_smem, i32 96), align 16
  %395 = insertelement <2 x i64> poison, i64 %369, i64 0
  %396 = insertelement <2 x i64> %395, i64 %380, i64 1
  store <2 x i64> %396, ptr addrspace(3) getelementptr inbounds nuw (i8, ptr addrspace(3) @global_smem, i32 112), align 16
  fence syncscope("wavefront") release, !mmra !2
  tail call void @llvm.amdgcn.wave.barrier()
  fence syncscope("wavefront") acquire, !mmra !2
  %397 = and i32 %8, 16
  %398 = icmp eq i32 %397, 0
  %399 = and i1 %398, %204
  br i1 %399, label %400, label %406

400:                                              ; preds = %203
  %401 = zext nneg i32 %10 to i64
  %402 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %401
  %403 = shl nuw nsw i32 %10, 3
  %404 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %403
  %405 = load <1 x i64>, ptr addrspace(3) %404, align 8
  store <1 x i64> %405, ptr addrspace(1) %402, align 8
  br label %406

406:                                              ; preds = %400, %203
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i64 @llvm.amdgcn.update.dpp.i64(i64, i64, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i64 @llvm.amdgcn.permlanex16.i64(i64, i64, i32, i32, i1 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i64 @llvm.amdgcn.readlane.i64(i64, i32) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.wave.barrier() #4

attributes #0 = { mustprogress norecurse nounwind willreturn "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { convergent mustprogress nocallback nofree nounwind willreturn }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!2 = !{!"amdgpu-synchronize-as", !"local"}
