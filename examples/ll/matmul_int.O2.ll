; ModuleID = 'matmul_int.c'
source_filename = "matmul_int.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

@a = internal unnamed_addr global [20 x [20 x i32]] zeroinitializer, align 4
@b = internal unnamed_addr global [20 x [20 x i32]] zeroinitializer, align 4
@qa = internal unnamed_addr global [20 x [20 x i8]] zeroinitializer, align 1
@qb = internal unnamed_addr global [20 x [20 x i8]] zeroinitializer, align 1
@c = internal unnamed_addr global [20 x [20 x i32]] zeroinitializer, align 4
@qc = internal unnamed_addr global [20 x [20 x i8]] zeroinitializer, align 1
@bt = internal unnamed_addr global [20 x [20 x i32]] zeroinitializer, align 4

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i64 0, -9223372036854775808) i64 @run(i64 noundef %0) local_unnamed_addr #0 {
  br label %2

2:                                                ; preds = %1, %13
  %3 = phi i64 [ 0, %1 ], [ %14, %13 ]
  %4 = mul nuw nsw i64 %3, 3
  %5 = add nuw nsw i64 %4, 1
  %6 = getelementptr inbounds nuw [20 x i32], ptr @a, i64 %3
  %7 = getelementptr inbounds nuw [20 x i32], ptr @b, i64 %3
  %8 = mul nuw nsw i64 %3, 5
  %9 = getelementptr inbounds nuw [20 x i8], ptr @qa, i64 %3
  %10 = getelementptr inbounds nuw [20 x i8], ptr @qb, i64 %3
  br label %16

11:                                               ; preds = %13
  %12 = icmp sgt i64 %0, 0
  br i1 %12, label %38, label %43

13:                                               ; preds = %16
  %14 = add nuw nsw i64 %3, 1
  %15 = icmp eq i64 %14, 20
  br i1 %15, label %11, label %2, !llvm.loop !11

16:                                               ; preds = %2, %16
  %17 = phi i64 [ 0, %2 ], [ %36, %16 ]
  %18 = shl nuw i64 %17, 1
  %19 = sub nsw i64 %5, %18
  %20 = getelementptr inbounds nuw i32, ptr %6, i64 %17
  %21 = trunc nsw i64 %19 to i32
  store i32 %21, ptr %20, align 4, !tbaa !7
  %22 = xor i64 %17, %3
  %23 = trunc i64 %22 to i32
  %24 = add nsw i32 %23, -7
  %25 = getelementptr inbounds nuw i32, ptr %7, i64 %17
  store i32 %24, ptr %25, align 4, !tbaa !7
  %26 = mul nuw nsw i64 %17, 253
  %27 = add nuw nsw i64 %26, %8
  %28 = trunc i64 %27 to i8
  %29 = getelementptr inbounds nuw i8, ptr %9, i64 %17
  store i8 %28, ptr %29, align 1, !tbaa !13
  %30 = mul nuw nsw i64 %17, %3
  %31 = trunc nuw nsw i64 %30 to i32
  %32 = urem i32 %31, 23
  %33 = trunc nuw nsw i32 %32 to i8
  %34 = add nsw i8 %33, -11
  %35 = getelementptr inbounds nuw i8, ptr %10, i64 %17
  store i8 %34, ptr %35, align 1, !tbaa !13
  %36 = add nuw nsw i64 %17, 1
  %37 = icmp eq i64 %36, 20
  br i1 %37, label %13, label %16, !llvm.loop !14

38:                                               ; preds = %11, %429
  %39 = phi i64 [ %430, %429 ], [ 0, %11 ]
  %40 = phi i64 [ %447, %429 ], [ 0, %11 ]
  br label %45

41:                                               ; preds = %429
  %42 = lshr i64 %447, 1
  br label %43

43:                                               ; preds = %41, %11
  %44 = phi i64 [ 0, %11 ], [ %42, %41 ]
  ret i64 %44

45:                                               ; preds = %38, %45
  %46 = phi i64 [ %107, %45 ], [ 0, %38 ]
  %47 = getelementptr inbounds nuw [20 x i32], ptr @b, i64 %46
  %48 = getelementptr inbounds nuw i32, ptr @bt, i64 %46
  %49 = load i32, ptr %47, align 4, !tbaa !7
  store i32 %49, ptr %48, align 4, !tbaa !7
  %50 = getelementptr inbounds nuw i8, ptr %47, i64 4
  %51 = load i32, ptr %50, align 4, !tbaa !7
  %52 = getelementptr inbounds nuw i8, ptr %48, i64 80
  store i32 %51, ptr %52, align 4, !tbaa !7
  %53 = getelementptr inbounds nuw i8, ptr %47, i64 8
  %54 = load i32, ptr %53, align 4, !tbaa !7
  %55 = getelementptr inbounds nuw i8, ptr %48, i64 160
  store i32 %54, ptr %55, align 4, !tbaa !7
  %56 = getelementptr inbounds nuw i8, ptr %47, i64 12
  %57 = load i32, ptr %56, align 4, !tbaa !7
  %58 = getelementptr inbounds nuw i8, ptr %48, i64 240
  store i32 %57, ptr %58, align 4, !tbaa !7
  %59 = getelementptr inbounds nuw i8, ptr %47, i64 16
  %60 = load i32, ptr %59, align 4, !tbaa !7
  %61 = getelementptr inbounds nuw i8, ptr %48, i64 320
  store i32 %60, ptr %61, align 4, !tbaa !7
  %62 = getelementptr inbounds nuw i8, ptr %47, i64 20
  %63 = load i32, ptr %62, align 4, !tbaa !7
  %64 = getelementptr inbounds nuw i8, ptr %48, i64 400
  store i32 %63, ptr %64, align 4, !tbaa !7
  %65 = getelementptr inbounds nuw i8, ptr %47, i64 24
  %66 = load i32, ptr %65, align 4, !tbaa !7
  %67 = getelementptr inbounds nuw i8, ptr %48, i64 480
  store i32 %66, ptr %67, align 4, !tbaa !7
  %68 = getelementptr inbounds nuw i8, ptr %47, i64 28
  %69 = load i32, ptr %68, align 4, !tbaa !7
  %70 = getelementptr inbounds nuw i8, ptr %48, i64 560
  store i32 %69, ptr %70, align 4, !tbaa !7
  %71 = getelementptr inbounds nuw i8, ptr %47, i64 32
  %72 = load i32, ptr %71, align 4, !tbaa !7
  %73 = getelementptr inbounds nuw i8, ptr %48, i64 640
  store i32 %72, ptr %73, align 4, !tbaa !7
  %74 = getelementptr inbounds nuw i8, ptr %47, i64 36
  %75 = load i32, ptr %74, align 4, !tbaa !7
  %76 = getelementptr inbounds nuw i8, ptr %48, i64 720
  store i32 %75, ptr %76, align 4, !tbaa !7
  %77 = getelementptr inbounds nuw i8, ptr %47, i64 40
  %78 = load i32, ptr %77, align 4, !tbaa !7
  %79 = getelementptr inbounds nuw i8, ptr %48, i64 800
  store i32 %78, ptr %79, align 4, !tbaa !7
  %80 = getelementptr inbounds nuw i8, ptr %47, i64 44
  %81 = load i32, ptr %80, align 4, !tbaa !7
  %82 = getelementptr inbounds nuw i8, ptr %48, i64 880
  store i32 %81, ptr %82, align 4, !tbaa !7
  %83 = getelementptr inbounds nuw i8, ptr %47, i64 48
  %84 = load i32, ptr %83, align 4, !tbaa !7
  %85 = getelementptr inbounds nuw i8, ptr %48, i64 960
  store i32 %84, ptr %85, align 4, !tbaa !7
  %86 = getelementptr inbounds nuw i8, ptr %47, i64 52
  %87 = load i32, ptr %86, align 4, !tbaa !7
  %88 = getelementptr inbounds nuw i8, ptr %48, i64 1040
  store i32 %87, ptr %88, align 4, !tbaa !7
  %89 = getelementptr inbounds nuw i8, ptr %47, i64 56
  %90 = load i32, ptr %89, align 4, !tbaa !7
  %91 = getelementptr inbounds nuw i8, ptr %48, i64 1120
  store i32 %90, ptr %91, align 4, !tbaa !7
  %92 = getelementptr inbounds nuw i8, ptr %47, i64 60
  %93 = load i32, ptr %92, align 4, !tbaa !7
  %94 = getelementptr inbounds nuw i8, ptr %48, i64 1200
  store i32 %93, ptr %94, align 4, !tbaa !7
  %95 = getelementptr inbounds nuw i8, ptr %47, i64 64
  %96 = load i32, ptr %95, align 4, !tbaa !7
  %97 = getelementptr inbounds nuw i8, ptr %48, i64 1280
  store i32 %96, ptr %97, align 4, !tbaa !7
  %98 = getelementptr inbounds nuw i8, ptr %47, i64 68
  %99 = load i32, ptr %98, align 4, !tbaa !7
  %100 = getelementptr inbounds nuw i8, ptr %48, i64 1360
  store i32 %99, ptr %100, align 4, !tbaa !7
  %101 = getelementptr inbounds nuw i8, ptr %47, i64 72
  %102 = load i32, ptr %101, align 4, !tbaa !7
  %103 = getelementptr inbounds nuw i8, ptr %48, i64 1440
  store i32 %102, ptr %103, align 4, !tbaa !7
  %104 = getelementptr inbounds nuw i8, ptr %47, i64 76
  %105 = load i32, ptr %104, align 4, !tbaa !7
  %106 = getelementptr inbounds nuw i8, ptr %48, i64 1520
  store i32 %105, ptr %106, align 4, !tbaa !7
  %107 = add nuw nsw i64 %46, 1
  %108 = icmp eq i64 %107, 20
  br i1 %108, label %109, label %45, !llvm.loop !15

109:                                              ; preds = %45, %236
  %110 = phi i64 [ %237, %236 ], [ 0, %45 ]
  %111 = getelementptr inbounds nuw [20 x i32], ptr @a, i64 %110
  %112 = getelementptr inbounds nuw [20 x i32], ptr @c, i64 %110
  %113 = getelementptr inbounds nuw i8, ptr %111, i64 20
  %114 = load i32, ptr %113, align 4, !tbaa !7
  %115 = getelementptr inbounds nuw i8, ptr %111, i64 24
  %116 = load i32, ptr %115, align 4, !tbaa !7
  %117 = getelementptr inbounds nuw i8, ptr %111, i64 28
  %118 = load i32, ptr %117, align 4, !tbaa !7
  %119 = getelementptr inbounds nuw i8, ptr %111, i64 32
  %120 = load i32, ptr %119, align 4, !tbaa !7
  %121 = getelementptr inbounds nuw i8, ptr %111, i64 36
  %122 = load i32, ptr %121, align 4, !tbaa !7
  %123 = getelementptr inbounds nuw i8, ptr %111, i64 40
  %124 = load i32, ptr %123, align 4, !tbaa !7
  %125 = getelementptr inbounds nuw i8, ptr %111, i64 44
  %126 = load i32, ptr %125, align 4, !tbaa !7
  %127 = getelementptr inbounds nuw i8, ptr %111, i64 48
  %128 = load i32, ptr %127, align 4, !tbaa !7
  %129 = getelementptr inbounds nuw i8, ptr %111, i64 52
  %130 = load i32, ptr %129, align 4, !tbaa !7
  %131 = getelementptr inbounds nuw i8, ptr %111, i64 56
  %132 = load i32, ptr %131, align 4, !tbaa !7
  %133 = getelementptr inbounds nuw i8, ptr %111, i64 60
  %134 = load i32, ptr %133, align 4, !tbaa !7
  %135 = getelementptr inbounds nuw i8, ptr %111, i64 64
  %136 = load i32, ptr %135, align 4, !tbaa !7
  %137 = getelementptr inbounds nuw i8, ptr %111, i64 68
  %138 = load i32, ptr %137, align 4, !tbaa !7
  %139 = getelementptr inbounds nuw i8, ptr %111, i64 72
  %140 = load i32, ptr %139, align 4, !tbaa !7
  %141 = load i32, ptr %111, align 4, !tbaa !7
  %142 = getelementptr inbounds nuw i8, ptr %111, i64 4
  %143 = load i32, ptr %142, align 4, !tbaa !7
  %144 = getelementptr inbounds nuw i8, ptr %111, i64 8
  %145 = load i32, ptr %144, align 4, !tbaa !7
  %146 = getelementptr inbounds nuw i8, ptr %111, i64 12
  %147 = load i32, ptr %146, align 4, !tbaa !7
  %148 = getelementptr inbounds nuw i8, ptr %111, i64 16
  %149 = load i32, ptr %148, align 4, !tbaa !7
  %150 = getelementptr inbounds nuw i8, ptr %111, i64 76
  %151 = load i32, ptr %150, align 4, !tbaa !7
  br label %152

152:                                              ; preds = %152, %109
  %153 = phi i64 [ 0, %109 ], [ %234, %152 ]
  %154 = getelementptr inbounds nuw [20 x i32], ptr @bt, i64 %153
  %155 = load i32, ptr %154, align 4, !tbaa !7
  %156 = mul nsw i32 %155, %141
  %157 = getelementptr inbounds nuw i8, ptr %154, i64 4
  %158 = load i32, ptr %157, align 4, !tbaa !7
  %159 = mul nsw i32 %158, %143
  %160 = add nsw i32 %159, %156
  %161 = getelementptr inbounds nuw i8, ptr %154, i64 8
  %162 = load i32, ptr %161, align 4, !tbaa !7
  %163 = mul nsw i32 %162, %145
  %164 = add nsw i32 %160, %163
  %165 = getelementptr inbounds nuw i8, ptr %154, i64 12
  %166 = load i32, ptr %165, align 4, !tbaa !7
  %167 = mul nsw i32 %166, %147
  %168 = add nsw i32 %164, %167
  %169 = getelementptr inbounds nuw i8, ptr %154, i64 16
  %170 = load i32, ptr %169, align 4, !tbaa !7
  %171 = mul nsw i32 %170, %149
  %172 = add nsw i32 %168, %171
  %173 = getelementptr inbounds nuw i8, ptr %154, i64 20
  %174 = load i32, ptr %173, align 4, !tbaa !7
  %175 = mul nsw i32 %174, %114
  %176 = add nsw i32 %172, %175
  %177 = getelementptr inbounds nuw i8, ptr %154, i64 24
  %178 = load i32, ptr %177, align 4, !tbaa !7
  %179 = mul nsw i32 %178, %116
  %180 = add nsw i32 %176, %179
  %181 = getelementptr inbounds nuw i8, ptr %154, i64 28
  %182 = load i32, ptr %181, align 4, !tbaa !7
  %183 = mul nsw i32 %182, %118
  %184 = add nsw i32 %180, %183
  %185 = getelementptr inbounds nuw i8, ptr %154, i64 32
  %186 = load i32, ptr %185, align 4, !tbaa !7
  %187 = mul nsw i32 %186, %120
  %188 = add nsw i32 %184, %187
  %189 = getelementptr inbounds nuw i8, ptr %154, i64 36
  %190 = load i32, ptr %189, align 4, !tbaa !7
  %191 = mul nsw i32 %190, %122
  %192 = add nsw i32 %188, %191
  %193 = getelementptr inbounds nuw i8, ptr %154, i64 40
  %194 = load i32, ptr %193, align 4, !tbaa !7
  %195 = mul nsw i32 %194, %124
  %196 = add nsw i32 %192, %195
  %197 = getelementptr inbounds nuw i8, ptr %154, i64 44
  %198 = load i32, ptr %197, align 4, !tbaa !7
  %199 = mul nsw i32 %198, %126
  %200 = add nsw i32 %196, %199
  %201 = getelementptr inbounds nuw i8, ptr %154, i64 48
  %202 = load i32, ptr %201, align 4, !tbaa !7
  %203 = mul nsw i32 %202, %128
  %204 = add nsw i32 %200, %203
  %205 = getelementptr inbounds nuw i8, ptr %154, i64 52
  %206 = load i32, ptr %205, align 4, !tbaa !7
  %207 = mul nsw i32 %206, %130
  %208 = add nsw i32 %204, %207
  %209 = getelementptr inbounds nuw i8, ptr %154, i64 56
  %210 = load i32, ptr %209, align 4, !tbaa !7
  %211 = mul nsw i32 %210, %132
  %212 = add nsw i32 %208, %211
  %213 = getelementptr inbounds nuw i8, ptr %154, i64 60
  %214 = load i32, ptr %213, align 4, !tbaa !7
  %215 = mul nsw i32 %214, %134
  %216 = add nsw i32 %212, %215
  %217 = getelementptr inbounds nuw i8, ptr %154, i64 64
  %218 = load i32, ptr %217, align 4, !tbaa !7
  %219 = mul nsw i32 %218, %136
  %220 = add nsw i32 %216, %219
  %221 = getelementptr inbounds nuw i8, ptr %154, i64 68
  %222 = load i32, ptr %221, align 4, !tbaa !7
  %223 = mul nsw i32 %222, %138
  %224 = add nsw i32 %220, %223
  %225 = getelementptr inbounds nuw i8, ptr %154, i64 72
  %226 = load i32, ptr %225, align 4, !tbaa !7
  %227 = mul nsw i32 %226, %140
  %228 = add nsw i32 %224, %227
  %229 = getelementptr inbounds nuw i8, ptr %154, i64 76
  %230 = load i32, ptr %229, align 4, !tbaa !7
  %231 = mul nsw i32 %230, %151
  %232 = add nsw i32 %228, %231
  %233 = getelementptr inbounds nuw i32, ptr %112, i64 %153
  store i32 %232, ptr %233, align 4, !tbaa !7
  %234 = add nuw nsw i64 %153, 1
  %235 = icmp eq i64 %234, 20
  br i1 %235, label %236, label %152, !llvm.loop !16

236:                                              ; preds = %152
  %237 = add nuw nsw i64 %110, 1
  %238 = icmp eq i64 %237, 20
  br i1 %238, label %239, label %109, !llvm.loop !17

239:                                              ; preds = %236
  %240 = shl i64 %39, 32
  %241 = add i64 %240, 85899345920000
  %242 = ashr exact i64 %241, 32
  br label %243

243:                                              ; preds = %417, %239
  %244 = phi i64 [ 0, %239 ], [ %418, %417 ]
  %245 = getelementptr inbounds nuw [20 x i8], ptr @qa, i64 %244
  %246 = getelementptr inbounds nuw [20 x i8], ptr @qc, i64 %244
  %247 = getelementptr inbounds nuw i8, ptr %245, i64 10
  %248 = load i8, ptr %247, align 1, !tbaa !13
  %249 = getelementptr inbounds nuw i8, ptr %245, i64 11
  %250 = load i8, ptr %249, align 1, !tbaa !13
  %251 = getelementptr inbounds nuw i8, ptr %245, i64 12
  %252 = load i8, ptr %251, align 1, !tbaa !13
  %253 = load i8, ptr %245, align 1, !tbaa !13
  %254 = sext i8 %253 to i64
  %255 = getelementptr inbounds nuw i8, ptr %245, i64 1
  %256 = load i8, ptr %255, align 1, !tbaa !13
  %257 = sext i8 %256 to i64
  %258 = getelementptr inbounds nuw i8, ptr %245, i64 2
  %259 = load i8, ptr %258, align 1, !tbaa !13
  %260 = sext i8 %259 to i64
  %261 = getelementptr inbounds nuw i8, ptr %245, i64 3
  %262 = load i8, ptr %261, align 1, !tbaa !13
  %263 = sext i8 %262 to i64
  %264 = getelementptr inbounds nuw i8, ptr %245, i64 4
  %265 = load i8, ptr %264, align 1, !tbaa !13
  %266 = sext i8 %265 to i64
  %267 = getelementptr inbounds nuw i8, ptr %245, i64 5
  %268 = load i8, ptr %267, align 1, !tbaa !13
  %269 = sext i8 %268 to i64
  %270 = getelementptr inbounds nuw i8, ptr %245, i64 6
  %271 = load i8, ptr %270, align 1, !tbaa !13
  %272 = sext i8 %271 to i64
  %273 = getelementptr inbounds nuw i8, ptr %245, i64 7
  %274 = load i8, ptr %273, align 1, !tbaa !13
  %275 = sext i8 %274 to i64
  %276 = getelementptr inbounds nuw i8, ptr %245, i64 8
  %277 = load i8, ptr %276, align 1, !tbaa !13
  %278 = sext i8 %277 to i64
  %279 = getelementptr inbounds nuw i8, ptr %245, i64 9
  %280 = load i8, ptr %279, align 1, !tbaa !13
  %281 = sext i8 %280 to i64
  %282 = sext i8 %248 to i64
  %283 = sext i8 %250 to i64
  %284 = sext i8 %252 to i64
  %285 = getelementptr inbounds nuw i8, ptr %245, i64 13
  %286 = load i8, ptr %285, align 1, !tbaa !13
  %287 = sext i8 %286 to i64
  %288 = getelementptr inbounds nuw i8, ptr %245, i64 14
  %289 = load i8, ptr %288, align 1, !tbaa !13
  %290 = sext i8 %289 to i64
  %291 = getelementptr inbounds nuw i8, ptr %245, i64 15
  %292 = load i8, ptr %291, align 1, !tbaa !13
  %293 = sext i8 %292 to i64
  %294 = getelementptr inbounds nuw i8, ptr %245, i64 16
  %295 = load i8, ptr %294, align 1, !tbaa !13
  %296 = sext i8 %295 to i64
  %297 = getelementptr inbounds nuw i8, ptr %245, i64 17
  %298 = load i8, ptr %297, align 1, !tbaa !13
  %299 = sext i8 %298 to i64
  %300 = getelementptr inbounds nuw i8, ptr %245, i64 18
  %301 = load i8, ptr %300, align 1, !tbaa !13
  %302 = sext i8 %301 to i64
  %303 = getelementptr inbounds nuw i8, ptr %245, i64 19
  %304 = load i8, ptr %303, align 1, !tbaa !13
  %305 = sext i8 %304 to i64
  br label %306

306:                                              ; preds = %306, %243
  %307 = phi i64 [ 0, %243 ], [ %415, %306 ]
  %308 = getelementptr inbounds nuw i8, ptr @qb, i64 %307
  %309 = load i8, ptr %308, align 1, !tbaa !13
  %310 = sext i8 %309 to i64
  %311 = mul nsw i64 %310, %254
  %312 = getelementptr inbounds nuw i8, ptr %308, i64 20
  %313 = load i8, ptr %312, align 1, !tbaa !13
  %314 = sext i8 %313 to i64
  %315 = mul nsw i64 %314, %257
  %316 = add nsw i64 %315, %311
  %317 = getelementptr inbounds nuw i8, ptr %308, i64 40
  %318 = load i8, ptr %317, align 1, !tbaa !13
  %319 = sext i8 %318 to i64
  %320 = mul nsw i64 %319, %260
  %321 = add nsw i64 %316, %320
  %322 = getelementptr inbounds nuw i8, ptr %308, i64 60
  %323 = load i8, ptr %322, align 1, !tbaa !13
  %324 = sext i8 %323 to i64
  %325 = mul nsw i64 %324, %263
  %326 = add nsw i64 %321, %325
  %327 = getelementptr inbounds nuw i8, ptr %308, i64 80
  %328 = load i8, ptr %327, align 1, !tbaa !13
  %329 = sext i8 %328 to i64
  %330 = mul nsw i64 %329, %266
  %331 = add nsw i64 %326, %330
  %332 = getelementptr inbounds nuw i8, ptr %308, i64 100
  %333 = load i8, ptr %332, align 1, !tbaa !13
  %334 = sext i8 %333 to i64
  %335 = mul nsw i64 %334, %269
  %336 = add nsw i64 %331, %335
  %337 = getelementptr inbounds nuw i8, ptr %308, i64 120
  %338 = load i8, ptr %337, align 1, !tbaa !13
  %339 = sext i8 %338 to i64
  %340 = mul nsw i64 %339, %272
  %341 = add nsw i64 %336, %340
  %342 = getelementptr inbounds nuw i8, ptr %308, i64 140
  %343 = load i8, ptr %342, align 1, !tbaa !13
  %344 = sext i8 %343 to i64
  %345 = mul nsw i64 %344, %275
  %346 = add nsw i64 %341, %345
  %347 = getelementptr inbounds nuw i8, ptr %308, i64 160
  %348 = load i8, ptr %347, align 1, !tbaa !13
  %349 = sext i8 %348 to i64
  %350 = mul nsw i64 %349, %278
  %351 = add nsw i64 %346, %350
  %352 = getelementptr inbounds nuw i8, ptr %308, i64 180
  %353 = load i8, ptr %352, align 1, !tbaa !13
  %354 = sext i8 %353 to i64
  %355 = mul nsw i64 %354, %281
  %356 = add nsw i64 %351, %355
  %357 = getelementptr inbounds nuw i8, ptr %308, i64 200
  %358 = load i8, ptr %357, align 1, !tbaa !13
  %359 = sext i8 %358 to i64
  %360 = mul nsw i64 %359, %282
  %361 = add nsw i64 %356, %360
  %362 = getelementptr inbounds nuw i8, ptr %308, i64 220
  %363 = load i8, ptr %362, align 1, !tbaa !13
  %364 = sext i8 %363 to i64
  %365 = mul nsw i64 %364, %283
  %366 = add nsw i64 %361, %365
  %367 = getelementptr inbounds nuw i8, ptr %308, i64 240
  %368 = load i8, ptr %367, align 1, !tbaa !13
  %369 = sext i8 %368 to i64
  %370 = mul nsw i64 %369, %284
  %371 = add nsw i64 %366, %370
  %372 = getelementptr inbounds nuw i8, ptr %308, i64 260
  %373 = load i8, ptr %372, align 1, !tbaa !13
  %374 = sext i8 %373 to i64
  %375 = mul nsw i64 %374, %287
  %376 = add nsw i64 %371, %375
  %377 = getelementptr inbounds nuw i8, ptr %308, i64 280
  %378 = load i8, ptr %377, align 1, !tbaa !13
  %379 = sext i8 %378 to i64
  %380 = mul nsw i64 %379, %290
  %381 = add nsw i64 %376, %380
  %382 = getelementptr inbounds nuw i8, ptr %308, i64 300
  %383 = load i8, ptr %382, align 1, !tbaa !13
  %384 = sext i8 %383 to i64
  %385 = mul nsw i64 %384, %293
  %386 = add nsw i64 %381, %385
  %387 = getelementptr inbounds nuw i8, ptr %308, i64 320
  %388 = load i8, ptr %387, align 1, !tbaa !13
  %389 = sext i8 %388 to i64
  %390 = mul nsw i64 %389, %296
  %391 = add nsw i64 %386, %390
  %392 = getelementptr inbounds nuw i8, ptr %308, i64 340
  %393 = load i8, ptr %392, align 1, !tbaa !13
  %394 = sext i8 %393 to i64
  %395 = mul nsw i64 %394, %299
  %396 = add nsw i64 %391, %395
  %397 = getelementptr inbounds nuw i8, ptr %308, i64 360
  %398 = load i8, ptr %397, align 1, !tbaa !13
  %399 = sext i8 %398 to i64
  %400 = mul nsw i64 %399, %302
  %401 = add nsw i64 %396, %400
  %402 = getelementptr inbounds nuw i8, ptr %308, i64 380
  %403 = load i8, ptr %402, align 1, !tbaa !13
  %404 = sext i8 %403 to i64
  %405 = mul nsw i64 %404, %305
  %406 = add nsw i64 %401, %405
  %407 = mul nsw i64 %406, %242
  %408 = add nsw i64 %407, 524288
  %409 = lshr i64 %408, 20
  %410 = trunc i64 %409 to i32
  %411 = tail call i32 @llvm.smax.i32(i32 %410, i32 -128)
  %412 = tail call i32 @llvm.smin.i32(i32 %411, i32 127)
  %413 = trunc nsw i32 %412 to i8
  %414 = getelementptr inbounds nuw i8, ptr %246, i64 %307
  store i8 %413, ptr %414, align 1, !tbaa !13
  %415 = add nuw nsw i64 %307, 1
  %416 = icmp eq i64 %415, 20
  br i1 %416, label %417, label %306, !llvm.loop !18

417:                                              ; preds = %306
  %418 = add nuw nsw i64 %244, 1
  %419 = icmp eq i64 %418, 20
  br i1 %419, label %420, label %243, !llvm.loop !19

420:                                              ; preds = %417
  %421 = trunc i64 %39 to i32
  br label %422

422:                                              ; preds = %420, %432
  %423 = phi i64 [ 0, %420 ], [ %433, %432 ]
  %424 = phi i64 [ %40, %420 ], [ %447, %432 ]
  %425 = getelementptr inbounds nuw [20 x i32], ptr @c, i64 %423
  %426 = getelementptr inbounds nuw [20 x i8], ptr @qc, i64 %423
  %427 = getelementptr inbounds nuw [20 x i32], ptr @a, i64 %423
  %428 = getelementptr inbounds nuw i8, ptr @qa, i64 %423
  br label %435

429:                                              ; preds = %432
  %430 = add nuw nsw i64 %39, 1
  %431 = icmp eq i64 %430, %0
  br i1 %431, label %41, label %38, !llvm.loop !20

432:                                              ; preds = %435
  %433 = add nuw nsw i64 %423, 1
  %434 = icmp eq i64 %433, 20
  br i1 %434, label %429, label %422, !llvm.loop !21

435:                                              ; preds = %422, %435
  %436 = phi i64 [ 0, %422 ], [ %454, %435 ]
  %437 = phi i64 [ %424, %422 ], [ %447, %435 ]
  %438 = mul i64 %437, 33
  %439 = getelementptr inbounds nuw i32, ptr %425, i64 %436
  %440 = load i32, ptr %439, align 4, !tbaa !7
  %441 = sext i32 %440 to i64
  %442 = add i64 %438, %441
  %443 = getelementptr inbounds nuw i8, ptr %426, i64 %436
  %444 = load i8, ptr %443, align 1, !tbaa !13
  %445 = zext i8 %444 to i64
  %446 = shl nuw nsw i64 %445, 40
  %447 = xor i64 %446, %442
  %448 = srem i32 %440, 100
  %449 = sub nsw i32 %448, %421
  %450 = getelementptr inbounds nuw i32, ptr %427, i64 %436
  store i32 %449, ptr %450, align 4, !tbaa !7
  %451 = getelementptr inbounds nuw [20 x i8], ptr %428, i64 %436
  %452 = load i8, ptr %451, align 1, !tbaa !13
  %453 = add i8 %452, %444
  store i8 %453, ptr %451, align 1, !tbaa !13
  %454 = add nuw nsw i64 %436, 1
  %455 = icmp eq i64 %454, 20
  br i1 %455, label %432, label %435, !llvm.loop !22
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !4, !5}
!llvm.ident = !{!6}
!llvm.errno.tbaa = !{!7}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 1, !"target-abi", !"lp64d"}
!2 = !{i32 6, !"riscv-isa", !3}
!3 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!4 = !{i32 1, !"Code Model", i32 3}
!5 = !{i32 8, !"SmallDataLimit", i32 0}
!6 = !{!"clang version 22.1.8"}
!7 = !{!8, !8, i64 0}
!8 = !{!"int", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!9, !9, i64 0}
!14 = distinct !{!14, !12}
!15 = distinct !{!15, !12}
!16 = distinct !{!16, !12}
!17 = distinct !{!17, !12}
!18 = distinct !{!18, !12}
!19 = distinct !{!19, !12}
!20 = distinct !{!20, !12}
!21 = distinct !{!21, !12}
!22 = distinct !{!22, !12}
