; ModuleID = 'mandelbrot.c'
source_filename = "mandelbrot.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-unknown"

@picture = internal unnamed_addr global [10 x [16 x i8]] zeroinitializer, align 1, !dbg !0

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local range(i64 0, -9223372036854775808) i64 @run(i64 noundef %0) local_unnamed_addr #0 !dbg !34 {
    #dbg_value(i64 %0, !38, !DIExpression(), !64)
    #dbg_value(i64 0, !39, !DIExpression(), !64)
  %2 = icmp slt i64 %0, 250, !dbg !65
  %3 = tail call i64 @llvm.smin.i64(i64 %0, i64 250), !dbg !66
  %4 = trunc i64 %3 to i32, !dbg !67
    #dbg_value(i32 %4, !40, !DIExpression(), !64)
  %5 = udiv i64 %0, 250, !dbg !68
  %6 = select i1 %2, i64 1, i64 %5, !dbg !68
    #dbg_value(i64 %6, !41, !DIExpression(), !64)
    #dbg_value(i64 0, !42, !DIExpression(), !69)
  %7 = icmp eq i64 %6, 0, !dbg !70
  br i1 %7, label %8, label %10, !dbg !71

8:                                                ; preds = %31, %1
  %9 = phi i64 [ 0, %1 ], [ %118, %31 ]
  br label %121, !dbg !72

10:                                               ; preds = %1
  %11 = icmp sgt i32 %4, 0
  br label %12, !dbg !71

12:                                               ; preds = %10, %31
  %13 = phi i64 [ 0, %10 ], [ %118, %31 ]
  %14 = phi i64 [ 0, %10 ], [ %32, %31 ]
    #dbg_value(i64 %13, !39, !DIExpression(), !64)
    #dbg_value(i64 %14, !42, !DIExpression(), !69)
  %15 = and i64 %14, 7, !dbg !73
  %16 = add nuw nsw i64 %15, 1, !dbg !74
  %17 = uitofp nneg i64 %16 to double, !dbg !75
  %18 = fdiv double 1.000000e+00, %17, !dbg !76
    #dbg_value(double %18, !44, !DIExpression(), !77)
    #dbg_value(i32 0, !47, !DIExpression(), !78)
  br label %19, !dbg !79

19:                                               ; preds = %12, %34
  %20 = phi i64 [ 0, %12 ], [ %35, %34 ]
  %21 = phi i64 [ %13, %12 ], [ %118, %34 ]
    #dbg_value(i64 %21, !39, !DIExpression(), !64)
    #dbg_value(i64 %20, !47, !DIExpression(), !78)
  %22 = trunc i64 %20 to i32
  %23 = add i32 %22, -5
  %24 = sitofp i32 %23 to double
  %25 = fmul double %24, 2.400000e-01
  %26 = fmul double %18, %25
  %27 = getelementptr inbounds nuw [16 x i8], ptr @picture, i64 %20
    #dbg_value(i32 0, !49, !DIExpression(), !80)
  %28 = fptrunc double %26 to float
  %29 = fmul double %26, 0x41B0000000000000
  %30 = fptosi double %29 to i64
  br label %37, !dbg !81

31:                                               ; preds = %34
  %32 = add nuw nsw i64 %14, 1, !dbg !82
    #dbg_value(i64 %118, !39, !DIExpression(), !64)
    #dbg_value(i64 %32, !42, !DIExpression(), !69)
  %33 = icmp eq i64 %32, %6, !dbg !83
  br i1 %33, label %8, label %12, !dbg !84, !llvm.loop !85

34:                                               ; preds = %106
  %35 = add nuw nsw i64 %20, 1, !dbg !89
    #dbg_value(i64 %118, !39, !DIExpression(), !64)
    #dbg_value(i64 %35, !47, !DIExpression(), !78)
  %36 = icmp eq i64 %35, 10, !dbg !90
  br i1 %36, label %31, label %19, !dbg !91, !llvm.loop !92

37:                                               ; preds = %19, %106
  %38 = phi i64 [ 0, %19 ], [ %119, %106 ]
  %39 = phi i64 [ %21, %19 ], [ %118, %106 ]
    #dbg_value(i64 %39, !39, !DIExpression(), !64)
    #dbg_value(i64 %38, !49, !DIExpression(), !80)
  %40 = trunc i64 %38 to i32, !dbg !95
  %41 = add i32 %40, -8, !dbg !95
  %42 = sitofp i32 %41 to double, !dbg !95
  %43 = fmul double %42, 1.875000e-01, !dbg !96
  %44 = fmul double %18, %43, !dbg !97
  %45 = fadd double %44, -5.000000e-01, !dbg !98
    #dbg_value(double %45, !52, !DIExpression(), !99)
    #dbg_value(double %26, !55, !DIExpression(), !99)
    #dbg_value(double %45, !100, !DIExpression(), !115)
    #dbg_value(double %26, !105, !DIExpression(), !115)
    #dbg_value(i32 %4, !106, !DIExpression(), !115)
    #dbg_value(double 0.000000e+00, !107, !DIExpression(), !115)
    #dbg_value(double 0.000000e+00, !108, !DIExpression(), !115)
    #dbg_value(i32 0, !109, !DIExpression(), !115)
  br i1 %11, label %46, label %106, !dbg !117

46:                                               ; preds = %37, %54
  %47 = phi double [ %59, %54 ], [ 0.000000e+00, %37 ]
  %48 = phi double [ %57, %54 ], [ 0.000000e+00, %37 ]
  %49 = phi i32 [ %60, %54 ], [ 0, %37 ]
    #dbg_value(double %47, !107, !DIExpression(), !115)
    #dbg_value(double %48, !108, !DIExpression(), !115)
    #dbg_value(i32 %49, !109, !DIExpression(), !115)
  %50 = fmul double %47, %47, !dbg !118
    #dbg_value(double %50, !110, !DIExpression(), !119)
  %51 = fmul double %48, %48, !dbg !120
    #dbg_value(double %51, !114, !DIExpression(), !119)
  %52 = fadd double %50, %51, !dbg !121
  %53 = fcmp ogt double %52, 4.000000e+00, !dbg !123
  br i1 %53, label %62, label %54, !dbg !124

54:                                               ; preds = %46
  %55 = fmul double %47, 2.000000e+00, !dbg !125
  %56 = fmul double %48, %55, !dbg !126
  %57 = fadd double %26, %56, !dbg !127
    #dbg_value(double %57, !108, !DIExpression(), !115)
  %58 = fsub double %50, %51, !dbg !128
  %59 = fadd double %45, %58, !dbg !129
    #dbg_value(double %59, !107, !DIExpression(), !115)
  %60 = add nuw nsw i32 %49, 1, !dbg !130
    #dbg_value(i32 %60, !109, !DIExpression(), !115)
  %61 = icmp eq i32 %60, %4, !dbg !131
  br i1 %61, label %62, label %46, !dbg !132, !llvm.loop !133

62:                                               ; preds = %46, %54
  %63 = phi i32 [ %4, %54 ], [ %49, %46 ], !dbg !115
    #dbg_value(i32 %63, !56, !DIExpression(), !99)
  %64 = fptrunc double %45 to float, !dbg !136
    #dbg_value(float %64, !137, !DIExpression(), !149)
    #dbg_value(float %28, !142, !DIExpression(), !149)
    #dbg_value(i32 %4, !143, !DIExpression(), !149)
    #dbg_value(float 0.000000e+00, !144, !DIExpression(), !149)
    #dbg_value(float 0.000000e+00, !145, !DIExpression(), !149)
    #dbg_value(i32 0, !148, !DIExpression(), !149)
  br label %65, !dbg !151

65:                                               ; preds = %62, %73
  %66 = phi i32 [ %79, %73 ], [ 0, %62 ]
  %67 = phi float [ %78, %73 ], [ 0.000000e+00, %62 ]
  %68 = phi float [ %76, %73 ], [ 0.000000e+00, %62 ]
    #dbg_value(i32 %66, !148, !DIExpression(), !149)
    #dbg_value(float %67, !144, !DIExpression(), !149)
    #dbg_value(float %68, !145, !DIExpression(), !149)
  %69 = fmul float %67, %67, !dbg !152
    #dbg_value(float %69, !146, !DIExpression(), !149)
  %70 = fmul float %68, %68, !dbg !153
    #dbg_value(float %70, !147, !DIExpression(), !149)
  %71 = fadd float %69, %70, !dbg !154
  %72 = fcmp ugt float %71, 4.000000e+00, !dbg !155
  br i1 %72, label %81, label %73, !dbg !156

73:                                               ; preds = %65
  %74 = fmul float %67, 2.000000e+00, !dbg !157
  %75 = fmul float %68, %74, !dbg !159
  %76 = fadd float %75, %28, !dbg !160
    #dbg_value(float %76, !145, !DIExpression(), !149)
  %77 = fsub float %69, %70, !dbg !161
  %78 = fadd float %77, %64, !dbg !162
    #dbg_value(float %78, !144, !DIExpression(), !149)
  %79 = add nuw nsw i32 %66, 1, !dbg !163
    #dbg_value(i32 %79, !148, !DIExpression(), !149)
  %80 = icmp eq i32 %79, %4, !dbg !164
  br i1 %80, label %81, label %65, !dbg !165, !llvm.loop !166

81:                                               ; preds = %65, %73
  %82 = phi i32 [ %66, %65 ], [ %4, %73 ], !dbg !149
    #dbg_value(i32 %82, !57, !DIExpression(), !99)
  %83 = fmul double %45, 0x41B0000000000000, !dbg !169
  %84 = fptosi double %83 to i64, !dbg !170
    #dbg_value(i64 %84, !171, !DIExpression(), !188)
    #dbg_value(i64 %30, !176, !DIExpression(), !188)
    #dbg_value(i32 %4, !177, !DIExpression(), !188)
    #dbg_value(i32 28, !178, !DIExpression(), !188)
    #dbg_value(i64 0, !180, !DIExpression(), !188)
    #dbg_value(i64 0, !181, !DIExpression(), !188)
    #dbg_value(i32 0, !182, !DIExpression(), !190)
  br label %85, !dbg !191

85:                                               ; preds = %81, %95
  %86 = phi i64 [ %100, %95 ], [ 0, %81 ]
  %87 = phi i32 [ %101, %95 ], [ 0, %81 ]
  %88 = phi i64 [ %98, %95 ], [ 0, %81 ]
    #dbg_value(i64 %86, !180, !DIExpression(), !188)
    #dbg_value(i32 %87, !182, !DIExpression(), !190)
    #dbg_value(i64 %88, !181, !DIExpression(), !188)
  %89 = mul nsw i64 %86, %86, !dbg !192
  %90 = lshr i64 %89, 28, !dbg !193
    #dbg_value(i64 %90, !184, !DIExpression(), !194)
  %91 = mul nsw i64 %88, %88, !dbg !195
  %92 = lshr i64 %91, 28, !dbg !196
    #dbg_value(i64 %92, !187, !DIExpression(), !194)
  %93 = add nuw nsw i64 %92, %90, !dbg !197
  %94 = icmp samesign ult i64 %93, 1073741825, !dbg !199
  br i1 %94, label %95, label %103, !dbg !200

95:                                               ; preds = %85
  %96 = mul nsw i64 %88, %86, !dbg !201
  %97 = ashr i64 %96, 27, !dbg !202
  %98 = add nsw i64 %97, %30, !dbg !203
    #dbg_value(i64 %98, !181, !DIExpression(), !188)
  %99 = add i64 %90, %84, !dbg !204
  %100 = sub i64 %99, %92, !dbg !205
    #dbg_value(i64 %100, !180, !DIExpression(), !188)
  %101 = add nuw nsw i32 %87, 1, !dbg !206
    #dbg_value(i32 %101, !182, !DIExpression(), !190)
  %102 = icmp eq i32 %101, %4, !dbg !207
  br i1 %102, label %103, label %85, !dbg !208, !llvm.loop !209

103:                                              ; preds = %95, %85
  %104 = phi i32 [ %87, %85 ], [ %4, %95 ]
  %105 = mul nuw nsw i32 %82, 3, !dbg !212
  br label %106

106:                                              ; preds = %103, %37
  %107 = phi i32 [ 0, %37 ], [ %105, %103 ]
  %108 = phi i32 [ 0, %37 ], [ %63, %103 ]
  %109 = phi i32 [ 0, %37 ], [ %104, %103 ], !dbg !213
  %110 = tail call i32 @llvm.smin.i32(i32 %109, i32 %4)
    #dbg_value(i32 %110, !58, !DIExpression(), !99)
  %111 = trunc i32 %108 to i8, !dbg !214
  %112 = getelementptr inbounds nuw i8, ptr %27, i64 %38, !dbg !215
  store i8 %111, ptr %112, align 1, !dbg !216, !tbaa !217
  %113 = mul i64 %39, 31, !dbg !218
  %114 = add nsw i32 %108, %107, !dbg !219
  %115 = mul nsw i32 %110, 7, !dbg !220
  %116 = add nsw i32 %114, %115, !dbg !221
  %117 = sext i32 %116 to i64, !dbg !222
  %118 = add i64 %113, %117, !dbg !223
    #dbg_value(i64 %118, !39, !DIExpression(), !64)
  %119 = add nuw nsw i64 %38, 1, !dbg !224
    #dbg_value(i64 %119, !49, !DIExpression(), !80)
  %120 = icmp eq i64 %119, 16, !dbg !225
  br i1 %120, label %34, label %37, !dbg !226, !llvm.loop !227

121:                                              ; preds = %8, %121
  %122 = phi i64 [ %132, %121 ], [ 0, %8 ]
  %123 = phi i64 [ %218, %121 ], [ %9, %8 ]
    #dbg_value(i64 %122, !59, !DIExpression(), !230)
    #dbg_value(i64 %123, !39, !DIExpression(), !64)
  %124 = getelementptr inbounds nuw [16 x i8], ptr @picture, i64 %122
    #dbg_value(i64 0, !61, !DIExpression(), !231)
  %125 = load i8, ptr %124, align 1, !dbg !232, !tbaa !217
  %126 = zext i8 %125 to i64, !dbg !234
  %127 = shl nuw nsw i64 %126, %122, !dbg !235
  %128 = xor i64 %127, %123, !dbg !236
    #dbg_value(i64 %128, !39, !DIExpression(), !64)
    #dbg_value(i64 1, !61, !DIExpression(), !231)
  %129 = getelementptr inbounds nuw i8, ptr %124, i64 1, !dbg !232
  %130 = load i8, ptr %129, align 1, !dbg !232, !tbaa !217
  %131 = zext i8 %130 to i64, !dbg !234
  %132 = add nuw nsw i64 %122, 1, !dbg !237
  %133 = shl nuw nsw i64 %131, %132, !dbg !235
  %134 = xor i64 %133, %128, !dbg !238
    #dbg_value(i64 %134, !39, !DIExpression(), !64)
    #dbg_value(i64 2, !61, !DIExpression(), !231)
  %135 = getelementptr inbounds nuw i8, ptr %124, i64 2, !dbg !232
  %136 = load i8, ptr %135, align 1, !dbg !232, !tbaa !217
  %137 = zext i8 %136 to i64, !dbg !234
  %138 = add nuw nsw i64 %122, 2, !dbg !237
  %139 = shl nuw nsw i64 %137, %138, !dbg !235
  %140 = xor i64 %139, %134, !dbg !239
    #dbg_value(i64 %140, !39, !DIExpression(), !64)
    #dbg_value(i64 3, !61, !DIExpression(), !231)
  %141 = getelementptr inbounds nuw i8, ptr %124, i64 3, !dbg !232
  %142 = load i8, ptr %141, align 1, !dbg !232, !tbaa !217
  %143 = zext i8 %142 to i64, !dbg !234
  %144 = add nuw nsw i64 %122, 3, !dbg !237
  %145 = shl nuw nsw i64 %143, %144, !dbg !235
  %146 = xor i64 %145, %140, !dbg !240
    #dbg_value(i64 %146, !39, !DIExpression(), !64)
    #dbg_value(i64 4, !61, !DIExpression(), !231)
  %147 = getelementptr inbounds nuw i8, ptr %124, i64 4, !dbg !232
  %148 = load i8, ptr %147, align 1, !dbg !232, !tbaa !217
  %149 = zext i8 %148 to i64, !dbg !234
  %150 = add nuw nsw i64 %122, 4, !dbg !237
  %151 = shl nuw nsw i64 %149, %150, !dbg !235
  %152 = xor i64 %151, %146, !dbg !241
    #dbg_value(i64 %152, !39, !DIExpression(), !64)
    #dbg_value(i64 5, !61, !DIExpression(), !231)
  %153 = getelementptr inbounds nuw i8, ptr %124, i64 5, !dbg !232
  %154 = load i8, ptr %153, align 1, !dbg !232, !tbaa !217
  %155 = zext i8 %154 to i64, !dbg !234
  %156 = add nuw nsw i64 %122, 5, !dbg !237
  %157 = shl nuw nsw i64 %155, %156, !dbg !235
  %158 = xor i64 %157, %152, !dbg !242
    #dbg_value(i64 %158, !39, !DIExpression(), !64)
    #dbg_value(i64 6, !61, !DIExpression(), !231)
  %159 = getelementptr inbounds nuw i8, ptr %124, i64 6, !dbg !232
  %160 = load i8, ptr %159, align 1, !dbg !232, !tbaa !217
  %161 = zext i8 %160 to i64, !dbg !234
  %162 = add nuw nsw i64 %122, 6, !dbg !237
  %163 = shl nuw nsw i64 %161, %162, !dbg !235
  %164 = xor i64 %163, %158, !dbg !243
    #dbg_value(i64 %164, !39, !DIExpression(), !64)
    #dbg_value(i64 7, !61, !DIExpression(), !231)
  %165 = getelementptr inbounds nuw i8, ptr %124, i64 7, !dbg !232
  %166 = load i8, ptr %165, align 1, !dbg !232, !tbaa !217
  %167 = zext i8 %166 to i64, !dbg !234
  %168 = add nuw nsw i64 %122, 7, !dbg !237
  %169 = shl nuw nsw i64 %167, %168, !dbg !235
  %170 = xor i64 %169, %164, !dbg !244
    #dbg_value(i64 %170, !39, !DIExpression(), !64)
    #dbg_value(i64 8, !61, !DIExpression(), !231)
  %171 = getelementptr inbounds nuw i8, ptr %124, i64 8, !dbg !232
  %172 = load i8, ptr %171, align 1, !dbg !232, !tbaa !217
  %173 = zext i8 %172 to i64, !dbg !234
  %174 = add nuw nsw i64 %122, 8, !dbg !237
  %175 = shl nuw nsw i64 %173, %174, !dbg !235
  %176 = xor i64 %175, %170, !dbg !245
    #dbg_value(i64 %176, !39, !DIExpression(), !64)
    #dbg_value(i64 9, !61, !DIExpression(), !231)
  %177 = getelementptr inbounds nuw i8, ptr %124, i64 9, !dbg !232
  %178 = load i8, ptr %177, align 1, !dbg !232, !tbaa !217
  %179 = zext i8 %178 to i64, !dbg !234
  %180 = add nuw nsw i64 %122, 9, !dbg !237
  %181 = shl nuw nsw i64 %179, %180, !dbg !235
  %182 = xor i64 %181, %176, !dbg !246
    #dbg_value(i64 %182, !39, !DIExpression(), !64)
    #dbg_value(i64 10, !61, !DIExpression(), !231)
  %183 = getelementptr inbounds nuw i8, ptr %124, i64 10, !dbg !232
  %184 = load i8, ptr %183, align 1, !dbg !232, !tbaa !217
  %185 = zext i8 %184 to i64, !dbg !234
  %186 = add nuw nsw i64 %122, 10, !dbg !237
  %187 = shl nuw nsw i64 %185, %186, !dbg !235
  %188 = xor i64 %187, %182, !dbg !247
    #dbg_value(i64 %188, !39, !DIExpression(), !64)
    #dbg_value(i64 11, !61, !DIExpression(), !231)
  %189 = getelementptr inbounds nuw i8, ptr %124, i64 11, !dbg !232
  %190 = load i8, ptr %189, align 1, !dbg !232, !tbaa !217
  %191 = zext i8 %190 to i64, !dbg !234
  %192 = add nuw nsw i64 %122, 11, !dbg !237
  %193 = shl nuw nsw i64 %191, %192, !dbg !235
  %194 = xor i64 %193, %188, !dbg !248
    #dbg_value(i64 %194, !39, !DIExpression(), !64)
    #dbg_value(i64 12, !61, !DIExpression(), !231)
  %195 = getelementptr inbounds nuw i8, ptr %124, i64 12, !dbg !232
  %196 = load i8, ptr %195, align 1, !dbg !232, !tbaa !217
  %197 = zext i8 %196 to i64, !dbg !234
  %198 = add nuw nsw i64 %122, 12, !dbg !237
  %199 = shl nuw nsw i64 %197, %198, !dbg !235
  %200 = xor i64 %199, %194, !dbg !249
    #dbg_value(i64 %200, !39, !DIExpression(), !64)
    #dbg_value(i64 13, !61, !DIExpression(), !231)
  %201 = getelementptr inbounds nuw i8, ptr %124, i64 13, !dbg !232
  %202 = load i8, ptr %201, align 1, !dbg !232, !tbaa !217
  %203 = zext i8 %202 to i64, !dbg !234
  %204 = add nuw nsw i64 %122, 13, !dbg !237
  %205 = shl nuw nsw i64 %203, %204, !dbg !235
  %206 = xor i64 %205, %200, !dbg !250
    #dbg_value(i64 %206, !39, !DIExpression(), !64)
    #dbg_value(i64 14, !61, !DIExpression(), !231)
  %207 = getelementptr inbounds nuw i8, ptr %124, i64 14, !dbg !232
  %208 = load i8, ptr %207, align 1, !dbg !232, !tbaa !217
  %209 = zext i8 %208 to i64, !dbg !234
  %210 = add nuw nsw i64 %122, 14, !dbg !237
  %211 = shl nuw nsw i64 %209, %210, !dbg !235
  %212 = xor i64 %211, %206, !dbg !251
    #dbg_value(i64 %212, !39, !DIExpression(), !64)
    #dbg_value(i64 15, !61, !DIExpression(), !231)
  %213 = getelementptr inbounds nuw i8, ptr %124, i64 15, !dbg !232
  %214 = load i8, ptr %213, align 1, !dbg !232, !tbaa !217
  %215 = zext i8 %214 to i64, !dbg !234
  %216 = add nuw nsw i64 %122, 15, !dbg !237
  %217 = shl nuw nsw i64 %215, %216, !dbg !235
  %218 = xor i64 %217, %212, !dbg !252
    #dbg_value(i64 %218, !39, !DIExpression(), !64)
    #dbg_value(i64 16, !61, !DIExpression(), !231)
    #dbg_value(i64 %132, !59, !DIExpression(), !230)
  %219 = icmp eq i64 %132, 10, !dbg !253
  br i1 %219, label %220, label %121, !dbg !254, !llvm.loop !255

220:                                              ; preds = %121
  %221 = lshr i64 %218, 1, !dbg !257
  ret i64 %221, !dbg !258
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!19, !20, !21, !22, !23, !25, !26, !27, !28}
!llvm.ident = !{!29}
!llvm.errno.tbaa = !{!30}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "picture", scope: !2, file: !3, line: 8, type: !15, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "mandelbrot.c", directory: ".")
!4 = !{!5, !6, !7, !8, !11, !12}
!5 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!6 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!7 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !9, line: 100, baseType: !10)
!9 = !DIFile(filename: "stdint.h", directory: ".")
!10 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!11 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !9, line: 102, baseType: !13)
!13 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!14 = !{!0}
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 1280, elements: !16)
!16 = !{!17, !18}
!17 = !DISubrange(count: 10)
!18 = !DISubrange(count: 16)
!19 = !{i32 7, !"Dwarf Version", i32 4}
!20 = !{i32 2, !"Debug Info Version", i32 3}
!21 = !{i32 1, !"wchar_size", i32 4}
!22 = !{i32 1, !"target-abi", !"lp64d"}
!23 = !{i32 6, !"riscv-isa", !24}
!24 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!25 = !{i32 7, !"uwtable", i32 2}
!26 = !{i32 7, !"frame-pointer", i32 2}
!27 = !{i32 8, !"SmallDataLimit", i32 0}
!28 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!29 = !{!"clang version 22.1.8"}
!30 = !{!31, !31, i64 0}
!31 = !{!"int", !32, i64 0}
!32 = !{!"omnipotent char", !33, i64 0}
!33 = !{!"Simple C/C++ TBAA"}
!34 = distinct !DISubprogram(name: "run", scope: !3, file: !3, line: 47, type: !35, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !37, keyInstructions: true)
!35 = !DISubroutineType(types: !36)
!36 = !{!8, !8}
!37 = !{!38, !39, !40, !41, !42, !44, !47, !49, !52, !55, !56, !57, !58, !59, !61}
!38 = !DILocalVariable(name: "n", arg: 1, scope: !34, file: !3, line: 47, type: !8)
!39 = !DILocalVariable(name: "total", scope: !34, file: !3, line: 48, type: !12)
!40 = !DILocalVariable(name: "limit", scope: !34, file: !3, line: 49, type: !5)
!41 = !DILocalVariable(name: "pictures", scope: !34, file: !3, line: 50, type: !8)
!42 = !DILocalVariable(name: "p", scope: !43, file: !3, line: 51, type: !8)
!43 = distinct !DILexicalBlock(scope: !34, file: !3, line: 51, column: 3)
!44 = !DILocalVariable(name: "zoom", scope: !45, file: !3, line: 52, type: !6)
!45 = distinct !DILexicalBlock(scope: !46, file: !3, line: 51, column: 42)
!46 = distinct !DILexicalBlock(scope: !43, file: !3, line: 51, column: 3)
!47 = !DILocalVariable(name: "y", scope: !48, file: !3, line: 53, type: !5)
!48 = distinct !DILexicalBlock(scope: !45, file: !3, line: 53, column: 5)
!49 = !DILocalVariable(name: "x", scope: !50, file: !3, line: 54, type: !5)
!50 = distinct !DILexicalBlock(scope: !51, file: !3, line: 54, column: 7)
!51 = distinct !DILexicalBlock(scope: !48, file: !3, line: 53, column: 5)
!52 = !DILocalVariable(name: "cr", scope: !53, file: !3, line: 55, type: !6)
!53 = distinct !DILexicalBlock(scope: !54, file: !3, line: 54, column: 39)
!54 = distinct !DILexicalBlock(scope: !50, file: !3, line: 54, column: 7)
!55 = !DILocalVariable(name: "ci", scope: !53, file: !3, line: 55, type: !6)
!56 = !DILocalVariable(name: "d", scope: !53, file: !3, line: 56, type: !5)
!57 = !DILocalVariable(name: "f", scope: !53, file: !3, line: 56, type: !5)
!58 = !DILocalVariable(name: "q", scope: !53, file: !3, line: 57, type: !5)
!59 = !DILocalVariable(name: "y", scope: !60, file: !3, line: 62, type: !5)
!60 = distinct !DILexicalBlock(scope: !34, file: !3, line: 62, column: 3)
!61 = !DILocalVariable(name: "x", scope: !62, file: !3, line: 63, type: !5)
!62 = distinct !DILexicalBlock(scope: !63, file: !3, line: 63, column: 5)
!63 = distinct !DILexicalBlock(scope: !60, file: !3, line: 62, column: 3)
!64 = !DILocation(line: 0, scope: !34)
!65 = !DILocation(line: 49, column: 23, scope: !34, atomGroup: 3, atomRank: 2)
!66 = !DILocation(line: 49, column: 21, scope: !34, atomGroup: 3, atomRank: 1)
!67 = !DILocation(line: 49, column: 15, scope: !34, atomGroup: 2, atomRank: 2)
!68 = !DILocation(line: 50, column: 22, scope: !34, atomGroup: 5, atomRank: 1)
!69 = !DILocation(line: 0, scope: !43)
!70 = !DILocation(line: 51, column: 25, scope: !46, atomGroup: 51, atomRank: 1)
!71 = !DILocation(line: 51, column: 3, scope: !43, atomGroup: 52, atomRank: 1)
!72 = !DILocation(line: 62, column: 3, scope: !60)
!73 = !DILocation(line: 52, column: 40, scope: !45)
!74 = !DILocation(line: 52, column: 36, scope: !45)
!75 = !DILocation(line: 52, column: 25, scope: !45)
!76 = !DILocation(line: 52, column: 23, scope: !45, atomGroup: 9, atomRank: 2)
!77 = !DILocation(line: 0, scope: !45)
!78 = !DILocation(line: 0, scope: !48)
!79 = !DILocation(line: 53, column: 5, scope: !48, atomGroup: 50, atomRank: 1)
!80 = !DILocation(line: 0, scope: !50)
!81 = !DILocation(line: 54, column: 7, scope: !50, atomGroup: 48, atomRank: 1)
!82 = !DILocation(line: 51, column: 38, scope: !46, atomGroup: 27, atomRank: 2)
!83 = !DILocation(line: 51, column: 25, scope: !46, atomGroup: 7, atomRank: 1)
!84 = !DILocation(line: 51, column: 3, scope: !43, atomGroup: 8, atomRank: 1)
!85 = distinct !{!85, !86, !87, !88}
!86 = !DILocation(line: 51, column: 3, scope: !43)
!87 = !DILocation(line: 61, column: 3, scope: !43)
!88 = !{!"llvm.loop.mustprogress"}
!89 = !DILocation(line: 53, column: 34, scope: !51, atomGroup: 25, atomRank: 2)
!90 = !DILocation(line: 53, column: 23, scope: !51, atomGroup: 11, atomRank: 1)
!91 = !DILocation(line: 53, column: 5, scope: !48, atomGroup: 12, atomRank: 1)
!92 = distinct !{!92, !93, !94, !88}
!93 = !DILocation(line: 53, column: 5, scope: !48)
!94 = !DILocation(line: 60, column: 7, scope: !48)
!95 = !DILocation(line: 55, column: 28, scope: !53)
!96 = !DILocation(line: 55, column: 44, scope: !53)
!97 = !DILocation(line: 55, column: 60, scope: !53)
!98 = !DILocation(line: 55, column: 26, scope: !53, atomGroup: 16, atomRank: 2)
!99 = !DILocation(line: 0, scope: !53)
!100 = !DILocalVariable(name: "cr", arg: 1, scope: !101, file: !3, line: 10, type: !6)
!101 = distinct !DISubprogram(name: "escape_double", scope: !3, file: !3, line: 10, type: !102, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !104, keyInstructions: true)
!102 = !DISubroutineType(types: !103)
!103 = !{!5, !6, !6, !5}
!104 = !{!100, !105, !106, !107, !108, !109, !110, !114}
!105 = !DILocalVariable(name: "ci", arg: 2, scope: !101, file: !3, line: 10, type: !6)
!106 = !DILocalVariable(name: "limit", arg: 3, scope: !101, file: !3, line: 10, type: !5)
!107 = !DILocalVariable(name: "zr", scope: !101, file: !3, line: 11, type: !6)
!108 = !DILocalVariable(name: "zi", scope: !101, file: !3, line: 11, type: !6)
!109 = !DILocalVariable(name: "k", scope: !101, file: !3, line: 12, type: !5)
!110 = !DILocalVariable(name: "r2", scope: !111, file: !3, line: 14, type: !6)
!111 = distinct !DILexicalBlock(scope: !112, file: !3, line: 13, column: 26)
!112 = distinct !DILexicalBlock(scope: !113, file: !3, line: 13, column: 3)
!113 = distinct !DILexicalBlock(scope: !101, file: !3, line: 13, column: 3)
!114 = !DILocalVariable(name: "i2", scope: !111, file: !3, line: 14, type: !6)
!115 = !DILocation(line: 0, scope: !101, inlinedAt: !116)
!116 = distinct !DILocation(line: 56, column: 17, scope: !53)
!117 = !DILocation(line: 13, column: 3, scope: !113, inlinedAt: !116, atomGroup: 43, atomRank: 1)
!118 = !DILocation(line: 14, column: 20, scope: !111, inlinedAt: !116, atomGroup: 6, atomRank: 2)
!119 = !DILocation(line: 0, scope: !111, inlinedAt: !116)
!120 = !DILocation(line: 14, column: 34, scope: !111, inlinedAt: !116, atomGroup: 7, atomRank: 2)
!121 = !DILocation(line: 15, column: 12, scope: !122, inlinedAt: !116)
!122 = distinct !DILexicalBlock(scope: !111, file: !3, line: 15, column: 9)
!123 = !DILocation(line: 15, column: 17, scope: !122, inlinedAt: !116, atomGroup: 8, atomRank: 2)
!124 = !DILocation(line: 15, column: 17, scope: !122, inlinedAt: !116, atomGroup: 8, atomRank: 1)
!125 = !DILocation(line: 17, column: 14, scope: !111, inlinedAt: !116)
!126 = !DILocation(line: 17, column: 19, scope: !111, inlinedAt: !116)
!127 = !DILocation(line: 17, column: 24, scope: !111, inlinedAt: !116, atomGroup: 10, atomRank: 2)
!128 = !DILocation(line: 18, column: 13, scope: !111, inlinedAt: !116)
!129 = !DILocation(line: 18, column: 18, scope: !111, inlinedAt: !116, atomGroup: 11, atomRank: 2)
!130 = !DILocation(line: 13, column: 22, scope: !112, inlinedAt: !116, atomGroup: 12, atomRank: 2)
!131 = !DILocation(line: 13, column: 12, scope: !112, inlinedAt: !116, atomGroup: 4, atomRank: 1)
!132 = !DILocation(line: 13, column: 3, scope: !113, inlinedAt: !116, atomGroup: 5, atomRank: 1)
!133 = distinct !{!133, !134, !135, !88}
!134 = !DILocation(line: 13, column: 3, scope: !113, inlinedAt: !116)
!135 = !DILocation(line: 19, column: 3, scope: !113, inlinedAt: !116)
!136 = !DILocation(line: 56, column: 64, scope: !53)
!137 = !DILocalVariable(name: "cr", arg: 1, scope: !138, file: !3, line: 23, type: !7)
!138 = distinct !DISubprogram(name: "escape_float", scope: !3, file: !3, line: 23, type: !139, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !141, keyInstructions: true)
!139 = !DISubroutineType(types: !140)
!140 = !{!5, !7, !7, !5}
!141 = !{!137, !142, !143, !144, !145, !146, !147, !148}
!142 = !DILocalVariable(name: "ci", arg: 2, scope: !138, file: !3, line: 23, type: !7)
!143 = !DILocalVariable(name: "limit", arg: 3, scope: !138, file: !3, line: 23, type: !5)
!144 = !DILocalVariable(name: "zr", scope: !138, file: !3, line: 24, type: !7)
!145 = !DILocalVariable(name: "zi", scope: !138, file: !3, line: 24, type: !7)
!146 = !DILocalVariable(name: "r2", scope: !138, file: !3, line: 24, type: !7)
!147 = !DILocalVariable(name: "i2", scope: !138, file: !3, line: 24, type: !7)
!148 = !DILocalVariable(name: "k", scope: !138, file: !3, line: 25, type: !5)
!149 = !DILocation(line: 0, scope: !138, inlinedAt: !150)
!150 = distinct !DILocation(line: 56, column: 51, scope: !53)
!151 = !DILocation(line: 26, column: 20, scope: !138, inlinedAt: !150, atomGroup: 44, atomRank: 1)
!152 = !DILocation(line: 26, column: 32, scope: !138, inlinedAt: !150, atomGroup: 5, atomRank: 2)
!153 = !DILocation(line: 26, column: 49, scope: !138, inlinedAt: !150, atomGroup: 6, atomRank: 2)
!154 = !DILocation(line: 26, column: 38, scope: !138, inlinedAt: !150)
!155 = !DILocation(line: 26, column: 55, scope: !138, inlinedAt: !150)
!156 = !DILocation(line: 26, column: 3, scope: !138, inlinedAt: !150, atomGroup: 7, atomRank: 1)
!157 = !DILocation(line: 27, column: 15, scope: !158, inlinedAt: !150)
!158 = distinct !DILexicalBlock(scope: !138, file: !3, line: 26, column: 64)
!159 = !DILocation(line: 27, column: 20, scope: !158, inlinedAt: !150)
!160 = !DILocation(line: 27, column: 25, scope: !158, inlinedAt: !150, atomGroup: 8, atomRank: 2)
!161 = !DILocation(line: 28, column: 13, scope: !158, inlinedAt: !150)
!162 = !DILocation(line: 28, column: 18, scope: !158, inlinedAt: !150, atomGroup: 9, atomRank: 2)
!163 = !DILocation(line: 29, column: 6, scope: !158, inlinedAt: !150, atomGroup: 10, atomRank: 2)
!164 = !DILocation(line: 26, column: 12, scope: !138, inlinedAt: !150, atomGroup: 4, atomRank: 2)
!165 = !DILocation(line: 26, column: 20, scope: !138, inlinedAt: !150, atomGroup: 4, atomRank: 1)
!166 = distinct !{!166, !167, !168, !88}
!167 = !DILocation(line: 26, column: 3, scope: !138, inlinedAt: !150)
!168 = !DILocation(line: 30, column: 3, scope: !138, inlinedAt: !150)
!169 = !DILocation(line: 57, column: 43, scope: !53)
!170 = !DILocation(line: 57, column: 30, scope: !53)
!171 = !DILocalVariable(name: "cr", arg: 1, scope: !172, file: !3, line: 34, type: !8)
!172 = distinct !DISubprogram(name: "escape_fixed", scope: !3, file: !3, line: 34, type: !173, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !175, keyInstructions: true)
!173 = !DISubroutineType(types: !174)
!174 = !{!5, !8, !8, !5}
!175 = !{!171, !176, !177, !178, !180, !181, !182, !184, !187}
!176 = !DILocalVariable(name: "ci", arg: 2, scope: !172, file: !3, line: 34, type: !8)
!177 = !DILocalVariable(name: "limit", arg: 3, scope: !172, file: !3, line: 34, type: !5)
!178 = !DILocalVariable(name: "bits", scope: !172, file: !3, line: 35, type: !179)
!179 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!180 = !DILocalVariable(name: "zr", scope: !172, file: !3, line: 36, type: !8)
!181 = !DILocalVariable(name: "zi", scope: !172, file: !3, line: 36, type: !8)
!182 = !DILocalVariable(name: "k", scope: !183, file: !3, line: 37, type: !5)
!183 = distinct !DILexicalBlock(scope: !172, file: !3, line: 37, column: 3)
!184 = !DILocalVariable(name: "r2", scope: !185, file: !3, line: 38, type: !8)
!185 = distinct !DILexicalBlock(scope: !186, file: !3, line: 37, column: 35)
!186 = distinct !DILexicalBlock(scope: !183, file: !3, line: 37, column: 3)
!187 = !DILocalVariable(name: "i2", scope: !185, file: !3, line: 38, type: !8)
!188 = !DILocation(line: 0, scope: !172, inlinedAt: !189)
!189 = distinct !DILocation(line: 57, column: 17, scope: !53)
!190 = !DILocation(line: 0, scope: !183, inlinedAt: !189)
!191 = !DILocation(line: 37, column: 3, scope: !183, inlinedAt: !189, atomGroup: 46, atomRank: 1)
!192 = !DILocation(line: 38, column: 21, scope: !185, inlinedAt: !189)
!193 = !DILocation(line: 38, column: 26, scope: !185, inlinedAt: !189, atomGroup: 7, atomRank: 2)
!194 = !DILocation(line: 0, scope: !185, inlinedAt: !189)
!195 = !DILocation(line: 38, column: 43, scope: !185, inlinedAt: !189)
!196 = !DILocation(line: 38, column: 48, scope: !185, inlinedAt: !189, atomGroup: 8, atomRank: 2)
!197 = !DILocation(line: 39, column: 12, scope: !198, inlinedAt: !189)
!198 = distinct !DILexicalBlock(scope: !185, file: !3, line: 39, column: 9)
!199 = !DILocation(line: 39, column: 17, scope: !198, inlinedAt: !189, atomGroup: 9, atomRank: 2)
!200 = !DILocation(line: 39, column: 17, scope: !198, inlinedAt: !189, atomGroup: 9, atomRank: 1)
!201 = !DILocation(line: 41, column: 14, scope: !185, inlinedAt: !189)
!202 = !DILocation(line: 41, column: 19, scope: !185, inlinedAt: !189)
!203 = !DILocation(line: 41, column: 34, scope: !185, inlinedAt: !189, atomGroup: 11, atomRank: 2)
!204 = !DILocation(line: 42, column: 13, scope: !185, inlinedAt: !189)
!205 = !DILocation(line: 42, column: 18, scope: !185, inlinedAt: !189, atomGroup: 12, atomRank: 2)
!206 = !DILocation(line: 37, column: 31, scope: !186, inlinedAt: !189, atomGroup: 13, atomRank: 2)
!207 = !DILocation(line: 37, column: 21, scope: !186, inlinedAt: !189, atomGroup: 5, atomRank: 1)
!208 = !DILocation(line: 37, column: 3, scope: !183, inlinedAt: !189, atomGroup: 6, atomRank: 1)
!209 = distinct !{!209, !210, !211, !88}
!210 = !DILocation(line: 37, column: 3, scope: !183, inlinedAt: !189)
!211 = !DILocation(line: 43, column: 3, scope: !183, inlinedAt: !189)
!212 = !DILocation(line: 59, column: 47, scope: !53)
!213 = !DILocation(line: 37, scope: !183, inlinedAt: !189, atomGroup: 4, atomRank: 1)
!214 = !DILocation(line: 58, column: 25, scope: !53, atomGroup: 21, atomRank: 2)
!215 = !DILocation(line: 58, column: 9, scope: !53)
!216 = !DILocation(line: 58, column: 23, scope: !53, atomGroup: 21, atomRank: 1)
!217 = !{!32, !32, i64 0}
!218 = !DILocation(line: 59, column: 23, scope: !53)
!219 = !DILocation(line: 59, column: 43, scope: !53)
!220 = !DILocation(line: 59, column: 55, scope: !53)
!221 = !DILocation(line: 59, column: 51, scope: !53)
!222 = !DILocation(line: 59, column: 30, scope: !53)
!223 = !DILocation(line: 59, column: 28, scope: !53, atomGroup: 22, atomRank: 2)
!224 = !DILocation(line: 54, column: 35, scope: !54, atomGroup: 23, atomRank: 2)
!225 = !DILocation(line: 54, column: 25, scope: !54, atomGroup: 14, atomRank: 1)
!226 = !DILocation(line: 54, column: 7, scope: !50, atomGroup: 15, atomRank: 1)
!227 = distinct !{!227, !228, !229, !88}
!228 = !DILocation(line: 54, column: 7, scope: !50)
!229 = !DILocation(line: 60, column: 7, scope: !50)
!230 = !DILocation(line: 0, scope: !60)
!231 = !DILocation(line: 0, scope: !62)
!232 = !DILocation(line: 64, column: 26, scope: !233)
!233 = distinct !DILexicalBlock(scope: !62, file: !3, line: 63, column: 5)
!234 = !DILocation(line: 64, column: 16, scope: !233)
!235 = !DILocation(line: 64, column: 40, scope: !233)
!236 = !DILocation(line: 64, column: 13, scope: !233, atomGroup: 35, atomRank: 2)
!237 = !DILocation(line: 64, column: 46, scope: !233)
!238 = !DILocation(line: 64, column: 13, scope: !233, atomGroup: 57, atomRank: 2)
!239 = !DILocation(line: 64, column: 13, scope: !233, atomGroup: 61, atomRank: 2)
!240 = !DILocation(line: 64, column: 13, scope: !233, atomGroup: 65, atomRank: 2)
!241 = !DILocation(line: 64, column: 13, scope: !233, atomGroup: 69, atomRank: 2)
!242 = !DILocation(line: 64, column: 13, scope: !233, atomGroup: 73, atomRank: 2)
!243 = !DILocation(line: 64, column: 13, scope: !233, atomGroup: 77, atomRank: 2)
!244 = !DILocation(line: 64, column: 13, scope: !233, atomGroup: 81, atomRank: 2)
!245 = !DILocation(line: 64, column: 13, scope: !233, atomGroup: 85, atomRank: 2)
!246 = !DILocation(line: 64, column: 13, scope: !233, atomGroup: 89, atomRank: 2)
!247 = !DILocation(line: 64, column: 13, scope: !233, atomGroup: 93, atomRank: 2)
!248 = !DILocation(line: 64, column: 13, scope: !233, atomGroup: 97, atomRank: 2)
!249 = !DILocation(line: 64, column: 13, scope: !233, atomGroup: 101, atomRank: 2)
!250 = !DILocation(line: 64, column: 13, scope: !233, atomGroup: 105, atomRank: 2)
!251 = !DILocation(line: 64, column: 13, scope: !233, atomGroup: 109, atomRank: 2)
!252 = !DILocation(line: 64, column: 13, scope: !233, atomGroup: 113, atomRank: 2)
!253 = !DILocation(line: 62, column: 21, scope: !63, atomGroup: 30, atomRank: 1)
!254 = !DILocation(line: 62, column: 3, scope: !60, atomGroup: 31, atomRank: 1)
!255 = distinct !{!255, !72, !256, !88}
!256 = !DILocation(line: 64, column: 49, scope: !60)
!257 = !DILocation(line: 65, column: 26, scope: !34, atomGroup: 41, atomRank: 2)
!258 = !DILocation(line: 65, column: 3, scope: !34, atomGroup: 41, atomRank: 1)
