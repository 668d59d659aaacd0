; ModuleID = 'matmul_int.c'
source_filename = "matmul_int.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-unknown"

@a = internal unnamed_addr global [20 x [20 x i32]] zeroinitializer, align 4, !dbg !0
@b = internal unnamed_addr global [20 x [20 x i32]] zeroinitializer, align 4, !dbg !17
@qa = internal unnamed_addr global [20 x [20 x i8]] zeroinitializer, align 1, !dbg !24
@qb = internal unnamed_addr global [20 x [20 x i8]] zeroinitializer, align 1, !dbg !27
@c = internal unnamed_addr global [20 x [20 x i32]] zeroinitializer, align 4, !dbg !22
@qc = internal unnamed_addr global [20 x [20 x i8]] zeroinitializer, align 1, !dbg !29
@bt = internal unnamed_addr global [20 x [20 x i32]] zeroinitializer, align 4, !dbg !31

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local range(i64 0, -9223372036854775808) i64 @run(i64 noundef %0) local_unnamed_addr #0 !dbg !48 {
    #dbg_value(i64 %0, !52, !DIExpression(), !68)
    #dbg_value(i64 0, !53, !DIExpression(), !68)
    #dbg_value(i32 0, !54, !DIExpression(), !69)
  br label %2, !dbg !70

2:                                                ; preds = %1, %13
  %3 = phi i64 [ 0, %1 ], [ %14, %13 ]
    #dbg_value(i64 %3, !54, !DIExpression(), !69)
  %4 = mul nuw nsw i64 %3, 3
  %5 = add nuw nsw i64 %4, 1
  %6 = getelementptr inbounds nuw [20 x i32], ptr @a, i64 %3
  %7 = getelementptr inbounds nuw [20 x i32], ptr @b, i64 %3
  %8 = mul nuw nsw i64 %3, 5
  %9 = getelementptr inbounds nuw [20 x i8], ptr @qa, i64 %3
  %10 = getelementptr inbounds nuw [20 x i8], ptr @qb, i64 %3
    #dbg_value(i32 0, !56, !DIExpression(), !71)
  br label %16, !dbg !72

11:                                               ; preds = %13
    #dbg_value(i64 0, !59, !DIExpression(), !73)
    #dbg_value(i64 0, !53, !DIExpression(), !68)
  %12 = icmp sgt i64 %0, 0, !dbg !74
  br i1 %12, label %38, label %43, !dbg !75

13:                                               ; preds = %16
  %14 = add nuw nsw i64 %3, 1, !dbg !76
    #dbg_value(i64 %14, !54, !DIExpression(), !69)
  %15 = icmp eq i64 %14, 20, !dbg !77
  br i1 %15, label %11, label %2, !dbg !78, !llvm.loop !79

16:                                               ; preds = %2, %16
  %17 = phi i64 [ 0, %2 ], [ %36, %16 ]
    #dbg_value(i64 %17, !56, !DIExpression(), !71)
  %18 = shl nuw i64 %17, 1, !dbg !83
  %19 = sub nsw i64 %5, %18, !dbg !83
  %20 = getelementptr inbounds nuw i32, ptr %6, i64 %17, !dbg !86
  %21 = trunc nsw i64 %19 to i32, !dbg !87
  store i32 %21, ptr %20, align 4, !dbg !87, !tbaa !44
  %22 = xor i64 %17, %3, !dbg !88
  %23 = trunc i64 %22 to i32, !dbg !88
  %24 = add nsw i32 %23, -7, !dbg !89
  %25 = getelementptr inbounds nuw i32, ptr %7, i64 %17, !dbg !90
  store i32 %24, ptr %25, align 4, !dbg !91, !tbaa !44
  %26 = mul nuw nsw i64 %17, 253, !dbg !92
  %27 = add nuw nsw i64 %26, %8, !dbg !93
  %28 = trunc i64 %27 to i8, !dbg !94
  %29 = getelementptr inbounds nuw i8, ptr %9, i64 %17, !dbg !95
  store i8 %28, ptr %29, align 1, !dbg !96, !tbaa !97
  %30 = mul nuw nsw i64 %17, %3, !dbg !98
  %31 = trunc nuw nsw i64 %30 to i32, !dbg !99
  %32 = urem i32 %31, 23, !dbg !99
  %33 = trunc nuw nsw i32 %32 to i8, !dbg !100
  %34 = add nsw i8 %33, -11, !dbg !100
  %35 = getelementptr inbounds nuw i8, ptr %10, i64 %17, !dbg !101
  store i8 %34, ptr %35, align 1, !dbg !102, !tbaa !97
  %36 = add nuw nsw i64 %17, 1, !dbg !103
    #dbg_value(i64 %36, !56, !DIExpression(), !71)
  %37 = icmp eq i64 %36, 20, !dbg !104
  br i1 %37, label %13, label %16, !dbg !105, !llvm.loop !106

38:                                               ; preds = %11, %429
  %39 = phi i64 [ %430, %429 ], [ 0, %11 ]
  %40 = phi i64 [ %447, %429 ], [ 0, %11 ]
    #dbg_value(i64 %39, !59, !DIExpression(), !73)
    #dbg_value(i64 %40, !53, !DIExpression(), !68)
  br label %45, !dbg !109

41:                                               ; preds = %429
  %42 = lshr i64 %447, 1, !dbg !140
  br label %43, !dbg !140

43:                                               ; preds = %41, %11
  %44 = phi i64 [ 0, %11 ], [ %42, %41 ], !dbg !141
  ret i64 %44, !dbg !142

45:                                               ; preds = %38, %45
  %46 = phi i64 [ %107, %45 ], [ 0, %38 ]
    #dbg_value(i64 %46, !120, !DIExpression(), !143)
  %47 = getelementptr inbounds nuw [20 x i32], ptr @b, i64 %46
  %48 = getelementptr inbounds nuw i32, ptr @bt, i64 %46, !dbg !144
    #dbg_value(i32 0, !121, !DIExpression(), !145)
    #dbg_value(i64 0, !121, !DIExpression(), !145)
  %49 = load i32, ptr %47, align 4, !dbg !146, !tbaa !44
  store i32 %49, ptr %48, align 4, !dbg !148, !tbaa !44
    #dbg_value(i64 1, !121, !DIExpression(), !145)
  %50 = getelementptr inbounds nuw i8, ptr %47, i64 4, !dbg !149
  %51 = load i32, ptr %50, align 4, !dbg !150, !tbaa !44
  %52 = getelementptr inbounds nuw i8, ptr %48, i64 80, !dbg !151
  store i32 %51, ptr %52, align 4, !dbg !152, !tbaa !44
    #dbg_value(i64 2, !121, !DIExpression(), !145)
  %53 = getelementptr inbounds nuw i8, ptr %47, i64 8, !dbg !149
  %54 = load i32, ptr %53, align 4, !dbg !153, !tbaa !44
  %55 = getelementptr inbounds nuw i8, ptr %48, i64 160, !dbg !151
  store i32 %54, ptr %55, align 4, !dbg !154, !tbaa !44
    #dbg_value(i64 3, !121, !DIExpression(), !145)
  %56 = getelementptr inbounds nuw i8, ptr %47, i64 12, !dbg !149
  %57 = load i32, ptr %56, align 4, !dbg !155, !tbaa !44
  %58 = getelementptr inbounds nuw i8, ptr %48, i64 240, !dbg !151
  store i32 %57, ptr %58, align 4, !dbg !156, !tbaa !44
    #dbg_value(i64 4, !121, !DIExpression(), !145)
  %59 = getelementptr inbounds nuw i8, ptr %47, i64 16, !dbg !149
  %60 = load i32, ptr %59, align 4, !dbg !157, !tbaa !44
  %61 = getelementptr inbounds nuw i8, ptr %48, i64 320, !dbg !151
  store i32 %60, ptr %61, align 4, !dbg !158, !tbaa !44
    #dbg_value(i64 5, !121, !DIExpression(), !145)
  %62 = getelementptr inbounds nuw i8, ptr %47, i64 20, !dbg !149
  %63 = load i32, ptr %62, align 4, !dbg !159, !tbaa !44
  %64 = getelementptr inbounds nuw i8, ptr %48, i64 400, !dbg !151
  store i32 %63, ptr %64, align 4, !dbg !160, !tbaa !44
    #dbg_value(i64 6, !121, !DIExpression(), !145)
  %65 = getelementptr inbounds nuw i8, ptr %47, i64 24, !dbg !149
  %66 = load i32, ptr %65, align 4, !dbg !161, !tbaa !44
  %67 = getelementptr inbounds nuw i8, ptr %48, i64 480, !dbg !151
  store i32 %66, ptr %67, align 4, !dbg !162, !tbaa !44
    #dbg_value(i64 7, !121, !DIExpression(), !145)
  %68 = getelementptr inbounds nuw i8, ptr %47, i64 28, !dbg !149
  %69 = load i32, ptr %68, align 4, !dbg !163, !tbaa !44
  %70 = getelementptr inbounds nuw i8, ptr %48, i64 560, !dbg !151
  store i32 %69, ptr %70, align 4, !dbg !164, !tbaa !44
    #dbg_value(i64 8, !121, !DIExpression(), !145)
  %71 = getelementptr inbounds nuw i8, ptr %47, i64 32, !dbg !149
  %72 = load i32, ptr %71, align 4, !dbg !165, !tbaa !44
  %73 = getelementptr inbounds nuw i8, ptr %48, i64 640, !dbg !151
  store i32 %72, ptr %73, align 4, !dbg !166, !tbaa !44
    #dbg_value(i64 9, !121, !DIExpression(), !145)
  %74 = getelementptr inbounds nuw i8, ptr %47, i64 36, !dbg !149
  %75 = load i32, ptr %74, align 4, !dbg !167, !tbaa !44
  %76 = getelementptr inbounds nuw i8, ptr %48, i64 720, !dbg !151
  store i32 %75, ptr %76, align 4, !dbg !168, !tbaa !44
    #dbg_value(i64 10, !121, !DIExpression(), !145)
  %77 = getelementptr inbounds nuw i8, ptr %47, i64 40, !dbg !149
  %78 = load i32, ptr %77, align 4, !dbg !169, !tbaa !44
  %79 = getelementptr inbounds nuw i8, ptr %48, i64 800, !dbg !151
  store i32 %78, ptr %79, align 4, !dbg !170, !tbaa !44
    #dbg_value(i64 11, !121, !DIExpression(), !145)
  %80 = getelementptr inbounds nuw i8, ptr %47, i64 44, !dbg !149
  %81 = load i32, ptr %80, align 4, !dbg !171, !tbaa !44
  %82 = getelementptr inbounds nuw i8, ptr %48, i64 880, !dbg !151
  store i32 %81, ptr %82, align 4, !dbg !172, !tbaa !44
    #dbg_value(i64 12, !121, !DIExpression(), !145)
  %83 = getelementptr inbounds nuw i8, ptr %47, i64 48, !dbg !149
  %84 = load i32, ptr %83, align 4, !dbg !173, !tbaa !44
  %85 = getelementptr inbounds nuw i8, ptr %48, i64 960, !dbg !151
  store i32 %84, ptr %85, align 4, !dbg !174, !tbaa !44
    #dbg_value(i64 13, !121, !DIExpression(), !145)
  %86 = getelementptr inbounds nuw i8, ptr %47, i64 52, !dbg !149
  %87 = load i32, ptr %86, align 4, !dbg !175, !tbaa !44
  %88 = getelementptr inbounds nuw i8, ptr %48, i64 1040, !dbg !151
  store i32 %87, ptr %88, align 4, !dbg !176, !tbaa !44
    #dbg_value(i64 14, !121, !DIExpression(), !145)
  %89 = getelementptr inbounds nuw i8, ptr %47, i64 56, !dbg !149
  %90 = load i32, ptr %89, align 4, !dbg !177, !tbaa !44
  %91 = getelementptr inbounds nuw i8, ptr %48, i64 1120, !dbg !151
  store i32 %90, ptr %91, align 4, !dbg !178, !tbaa !44
    #dbg_value(i64 15, !121, !DIExpression(), !145)
  %92 = getelementptr inbounds nuw i8, ptr %47, i64 60, !dbg !149
  %93 = load i32, ptr %92, align 4, !dbg !179, !tbaa !44
  %94 = getelementptr inbounds nuw i8, ptr %48, i64 1200, !dbg !151
  store i32 %93, ptr %94, align 4, !dbg !180, !tbaa !44
    #dbg_value(i64 16, !121, !DIExpression(), !145)
  %95 = getelementptr inbounds nuw i8, ptr %47, i64 64, !dbg !149
  %96 = load i32, ptr %95, align 4, !dbg !181, !tbaa !44
  %97 = getelementptr inbounds nuw i8, ptr %48, i64 1280, !dbg !151
  store i32 %96, ptr %97, align 4, !dbg !182, !tbaa !44
    #dbg_value(i64 17, !121, !DIExpression(), !145)
  %98 = getelementptr inbounds nuw i8, ptr %47, i64 68, !dbg !149
  %99 = load i32, ptr %98, align 4, !dbg !183, !tbaa !44
  %100 = getelementptr inbounds nuw i8, ptr %48, i64 1360, !dbg !151
  store i32 %99, ptr %100, align 4, !dbg !184, !tbaa !44
    #dbg_value(i64 18, !121, !DIExpression(), !145)
  %101 = getelementptr inbounds nuw i8, ptr %47, i64 72, !dbg !149
  %102 = load i32, ptr %101, align 4, !dbg !185, !tbaa !44
  %103 = getelementptr inbounds nuw i8, ptr %48, i64 1440, !dbg !151
  store i32 %102, ptr %103, align 4, !dbg !186, !tbaa !44
    #dbg_value(i64 19, !121, !DIExpression(), !145)
  %104 = getelementptr inbounds nuw i8, ptr %47, i64 76, !dbg !149
  %105 = load i32, ptr %104, align 4, !dbg !187, !tbaa !44
  %106 = getelementptr inbounds nuw i8, ptr %48, i64 1520, !dbg !151
  store i32 %105, ptr %106, align 4, !dbg !188, !tbaa !44
    #dbg_value(i64 20, !121, !DIExpression(), !145)
  %107 = add nuw nsw i64 %46, 1, !dbg !189
    #dbg_value(i64 %107, !120, !DIExpression(), !143)
  %108 = icmp eq i64 %107, 20, !dbg !190
  br i1 %108, label %109, label %45, !dbg !191, !llvm.loop !192

109:                                              ; preds = %45, %236
  %110 = phi i64 [ %237, %236 ], [ 0, %45 ]
    #dbg_value(i64 %110, !129, !DIExpression(), !194)
  %111 = getelementptr inbounds nuw [20 x i32], ptr @a, i64 %110
  %112 = getelementptr inbounds nuw [20 x i32], ptr @c, i64 %110
    #dbg_value(i32 0, !131, !DIExpression(), !195)
  %113 = getelementptr inbounds nuw i8, ptr %111, i64 20
  %114 = load i32, ptr %113, align 4, !dbg !196, !tbaa !44
  %115 = getelementptr inbounds nuw i8, ptr %111, i64 24
  %116 = load i32, ptr %115, align 4, !dbg !196, !tbaa !44
  %117 = getelementptr inbounds nuw i8, ptr %111, i64 28
  %118 = load i32, ptr %117, align 4, !dbg !196, !tbaa !44
  %119 = getelementptr inbounds nuw i8, ptr %111, i64 32
  %120 = load i32, ptr %119, align 4, !dbg !196, !tbaa !44
  %121 = getelementptr inbounds nuw i8, ptr %111, i64 36
  %122 = load i32, ptr %121, align 4, !dbg !196, !tbaa !44
  %123 = getelementptr inbounds nuw i8, ptr %111, i64 40
  %124 = load i32, ptr %123, align 4, !dbg !196, !tbaa !44
  %125 = getelementptr inbounds nuw i8, ptr %111, i64 44
  %126 = load i32, ptr %125, align 4, !dbg !196, !tbaa !44
  %127 = getelementptr inbounds nuw i8, ptr %111, i64 48
  %128 = load i32, ptr %127, align 4, !dbg !196, !tbaa !44
  %129 = getelementptr inbounds nuw i8, ptr %111, i64 52
  %130 = load i32, ptr %129, align 4, !dbg !196, !tbaa !44
  %131 = getelementptr inbounds nuw i8, ptr %111, i64 56
  %132 = load i32, ptr %131, align 4, !dbg !196, !tbaa !44
  %133 = getelementptr inbounds nuw i8, ptr %111, i64 60
  %134 = load i32, ptr %133, align 4, !dbg !196, !tbaa !44
  %135 = getelementptr inbounds nuw i8, ptr %111, i64 64
  %136 = load i32, ptr %135, align 4, !dbg !196, !tbaa !44
  %137 = getelementptr inbounds nuw i8, ptr %111, i64 68
  %138 = load i32, ptr %137, align 4, !dbg !196, !tbaa !44
  %139 = getelementptr inbounds nuw i8, ptr %111, i64 72
  %140 = load i32, ptr %139, align 4, !dbg !196, !tbaa !44
  %141 = load i32, ptr %111, align 4, !tbaa !44
  %142 = getelementptr inbounds nuw i8, ptr %111, i64 4
  %143 = load i32, ptr %142, align 4, !tbaa !44
  %144 = getelementptr inbounds nuw i8, ptr %111, i64 8
  %145 = load i32, ptr %144, align 4, !tbaa !44
  %146 = getelementptr inbounds nuw i8, ptr %111, i64 12
  %147 = load i32, ptr %146, align 4, !tbaa !44
  %148 = getelementptr inbounds nuw i8, ptr %111, i64 16
  %149 = load i32, ptr %148, align 4, !tbaa !44
  %150 = getelementptr inbounds nuw i8, ptr %111, i64 76
  %151 = load i32, ptr %150, align 4, !tbaa !44
  br label %152, !dbg !198

152:                                              ; preds = %152, %109
  %153 = phi i64 [ 0, %109 ], [ %234, %152 ]
    #dbg_value(i64 %153, !131, !DIExpression(), !195)
  %154 = getelementptr inbounds nuw [20 x i32], ptr @bt, i64 %153
    #dbg_value(i32 0, !137, !DIExpression(), !199)
    #dbg_value(i32 0, !134, !DIExpression(), !200)
    #dbg_value(i64 0, !137, !DIExpression(), !199)
    #dbg_value(i32 0, !134, !DIExpression(), !200)
  %155 = load i32, ptr %154, align 4, !dbg !201, !tbaa !44
  %156 = mul nsw i32 %155, %141, !dbg !202
    #dbg_value(i32 %156, !134, !DIExpression(), !200)
    #dbg_value(i64 1, !137, !DIExpression(), !199)
  %157 = getelementptr inbounds nuw i8, ptr %154, i64 4, !dbg !201
  %158 = load i32, ptr %157, align 4, !dbg !201, !tbaa !44
  %159 = mul nsw i32 %158, %143, !dbg !202
  %160 = add nsw i32 %159, %156, !dbg !203
    #dbg_value(i32 %160, !134, !DIExpression(), !200)
    #dbg_value(i64 2, !137, !DIExpression(), !199)
  %161 = getelementptr inbounds nuw i8, ptr %154, i64 8, !dbg !201
  %162 = load i32, ptr %161, align 4, !dbg !201, !tbaa !44
  %163 = mul nsw i32 %162, %145, !dbg !202
  %164 = add nsw i32 %160, %163, !dbg !204
    #dbg_value(i32 %164, !134, !DIExpression(), !200)
    #dbg_value(i64 3, !137, !DIExpression(), !199)
  %165 = getelementptr inbounds nuw i8, ptr %154, i64 12, !dbg !201
  %166 = load i32, ptr %165, align 4, !dbg !201, !tbaa !44
  %167 = mul nsw i32 %166, %147, !dbg !202
  %168 = add nsw i32 %164, %167, !dbg !205
    #dbg_value(i32 %168, !134, !DIExpression(), !200)
    #dbg_value(i64 4, !137, !DIExpression(), !199)
  %169 = getelementptr inbounds nuw i8, ptr %154, i64 16, !dbg !201
  %170 = load i32, ptr %169, align 4, !dbg !201, !tbaa !44
  %171 = mul nsw i32 %170, %149, !dbg !202
  %172 = add nsw i32 %168, %171, !dbg !206
    #dbg_value(i32 %172, !134, !DIExpression(), !200)
    #dbg_value(i64 5, !137, !DIExpression(), !199)
  %173 = getelementptr inbounds nuw i8, ptr %154, i64 20, !dbg !201
  %174 = load i32, ptr %173, align 4, !dbg !201, !tbaa !44
  %175 = mul nsw i32 %174, %114, !dbg !202
  %176 = add nsw i32 %172, %175, !dbg !207
    #dbg_value(i32 %176, !134, !DIExpression(), !200)
    #dbg_value(i64 6, !137, !DIExpression(), !199)
  %177 = getelementptr inbounds nuw i8, ptr %154, i64 24, !dbg !201
  %178 = load i32, ptr %177, align 4, !dbg !201, !tbaa !44
  %179 = mul nsw i32 %178, %116, !dbg !202
  %180 = add nsw i32 %176, %179, !dbg !208
    #dbg_value(i32 %180, !134, !DIExpression(), !200)
    #dbg_value(i64 7, !137, !DIExpression(), !199)
  %181 = getelementptr inbounds nuw i8, ptr %154, i64 28, !dbg !201
  %182 = load i32, ptr %181, align 4, !dbg !201, !tbaa !44
  %183 = mul nsw i32 %182, %118, !dbg !202
  %184 = add nsw i32 %180, %183, !dbg !209
    #dbg_value(i32 %184, !134, !DIExpression(), !200)
    #dbg_value(i64 8, !137, !DIExpression(), !199)
  %185 = getelementptr inbounds nuw i8, ptr %154, i64 32, !dbg !201
  %186 = load i32, ptr %185, align 4, !dbg !201, !tbaa !44
  %187 = mul nsw i32 %186, %120, !dbg !202
  %188 = add nsw i32 %184, %187, !dbg !210
    #dbg_value(i32 %188, !134, !DIExpression(), !200)
    #dbg_value(i64 9, !137, !DIExpression(), !199)
  %189 = getelementptr inbounds nuw i8, ptr %154, i64 36, !dbg !201
  %190 = load i32, ptr %189, align 4, !dbg !201, !tbaa !44
  %191 = mul nsw i32 %190, %122, !dbg !202
  %192 = add nsw i32 %188, %191, !dbg !211
    #dbg_value(i32 %192, !134, !DIExpression(), !200)
    #dbg_value(i64 10, !137, !DIExpression(), !199)
  %193 = getelementptr inbounds nuw i8, ptr %154, i64 40, !dbg !201
  %194 = load i32, ptr %193, align 4, !dbg !201, !tbaa !44
  %195 = mul nsw i32 %194, %124, !dbg !202
  %196 = add nsw i32 %192, %195, !dbg !212
    #dbg_value(i32 %196, !134, !DIExpression(), !200)
    #dbg_value(i64 11, !137, !DIExpression(), !199)
  %197 = getelementptr inbounds nuw i8, ptr %154, i64 44, !dbg !201
  %198 = load i32, ptr %197, align 4, !dbg !201, !tbaa !44
  %199 = mul nsw i32 %198, %126, !dbg !202
  %200 = add nsw i32 %196, %199, !dbg !213
    #dbg_value(i32 %200, !134, !DIExpression(), !200)
    #dbg_value(i64 12, !137, !DIExpression(), !199)
  %201 = getelementptr inbounds nuw i8, ptr %154, i64 48, !dbg !201
  %202 = load i32, ptr %201, align 4, !dbg !201, !tbaa !44
  %203 = mul nsw i32 %202, %128, !dbg !202
  %204 = add nsw i32 %200, %203, !dbg !214
    #dbg_value(i32 %204, !134, !DIExpression(), !200)
    #dbg_value(i64 13, !137, !DIExpression(), !199)
  %205 = getelementptr inbounds nuw i8, ptr %154, i64 52, !dbg !201
  %206 = load i32, ptr %205, align 4, !dbg !201, !tbaa !44
  %207 = mul nsw i32 %206, %130, !dbg !202
  %208 = add nsw i32 %204, %207, !dbg !215
    #dbg_value(i32 %208, !134, !DIExpression(), !200)
    #dbg_value(i64 14, !137, !DIExpression(), !199)
  %209 = getelementptr inbounds nuw i8, ptr %154, i64 56, !dbg !201
  %210 = load i32, ptr %209, align 4, !dbg !201, !tbaa !44
  %211 = mul nsw i32 %210, %132, !dbg !202
  %212 = add nsw i32 %208, %211, !dbg !216
    #dbg_value(i32 %212, !134, !DIExpression(), !200)
    #dbg_value(i64 15, !137, !DIExpression(), !199)
  %213 = getelementptr inbounds nuw i8, ptr %154, i64 60, !dbg !201
  %214 = load i32, ptr %213, align 4, !dbg !201, !tbaa !44
  %215 = mul nsw i32 %214, %134, !dbg !202
  %216 = add nsw i32 %212, %215, !dbg !217
    #dbg_value(i32 %216, !134, !DIExpression(), !200)
    #dbg_value(i64 16, !137, !DIExpression(), !199)
  %217 = getelementptr inbounds nuw i8, ptr %154, i64 64, !dbg !201
  %218 = load i32, ptr %217, align 4, !dbg !201, !tbaa !44
  %219 = mul nsw i32 %218, %136, !dbg !202
  %220 = add nsw i32 %216, %219, !dbg !218
    #dbg_value(i32 %220, !134, !DIExpression(), !200)
    #dbg_value(i64 17, !137, !DIExpression(), !199)
  %221 = getelementptr inbounds nuw i8, ptr %154, i64 68, !dbg !201
  %222 = load i32, ptr %221, align 4, !dbg !201, !tbaa !44
  %223 = mul nsw i32 %222, %138, !dbg !202
  %224 = add nsw i32 %220, %223, !dbg !219
    #dbg_value(i32 %224, !134, !DIExpression(), !200)
    #dbg_value(i64 18, !137, !DIExpression(), !199)
  %225 = getelementptr inbounds nuw i8, ptr %154, i64 72, !dbg !201
  %226 = load i32, ptr %225, align 4, !dbg !201, !tbaa !44
  %227 = mul nsw i32 %226, %140, !dbg !202
  %228 = add nsw i32 %224, %227, !dbg !220
    #dbg_value(i32 %228, !134, !DIExpression(), !200)
    #dbg_value(i64 19, !137, !DIExpression(), !199)
  %229 = getelementptr inbounds nuw i8, ptr %154, i64 76, !dbg !201
  %230 = load i32, ptr %229, align 4, !dbg !201, !tbaa !44
  %231 = mul nsw i32 %230, %151, !dbg !202
  %232 = add nsw i32 %228, %231, !dbg !221
    #dbg_value(i32 %232, !134, !DIExpression(), !200)
    #dbg_value(i64 20, !137, !DIExpression(), !199)
  %233 = getelementptr inbounds nuw i32, ptr %112, i64 %153, !dbg !222
  store i32 %232, ptr %233, align 4, !dbg !223, !tbaa !44
  %234 = add nuw nsw i64 %153, 1, !dbg !224
    #dbg_value(i64 %234, !131, !DIExpression(), !195)
  %235 = icmp eq i64 %234, 20, !dbg !225
  br i1 %235, label %236, label %152, !dbg !226, !llvm.loop !227

236:                                              ; preds = %152
  %237 = add nuw nsw i64 %110, 1, !dbg !230
    #dbg_value(i64 %237, !129, !DIExpression(), !194)
  %238 = icmp eq i64 %237, 20, !dbg !231
  br i1 %238, label %239, label %109, !dbg !232, !llvm.loop !233

239:                                              ; preds = %236
    #dbg_value(i32 %421, !236, !DIExpression(DW_OP_plus_uconst, 20000, DW_OP_stack_value), !253)
    #dbg_value(i32 20, !241, !DIExpression(), !253)
    #dbg_value(i32 0, !242, !DIExpression(), !255)
  %240 = shl i64 %39, 32
  %241 = add i64 %240, 85899345920000
  %242 = ashr exact i64 %241, 32
    #dbg_value(i32 0, !242, !DIExpression(), !255)
  br label %243, !dbg !256

243:                                              ; preds = %417, %239
  %244 = phi i64 [ 0, %239 ], [ %418, %417 ]
    #dbg_value(i64 %244, !242, !DIExpression(), !255)
  %245 = getelementptr inbounds nuw [20 x i8], ptr @qa, i64 %244
  %246 = getelementptr inbounds nuw [20 x i8], ptr @qc, i64 %244
    #dbg_value(i32 0, !244, !DIExpression(), !257)
  %247 = getelementptr inbounds nuw i8, ptr %245, i64 10
  %248 = load i8, ptr %247, align 1, !dbg !258, !tbaa !97
  %249 = getelementptr inbounds nuw i8, ptr %245, i64 11
  %250 = load i8, ptr %249, align 1, !dbg !258, !tbaa !97
  %251 = getelementptr inbounds nuw i8, ptr %245, i64 12
  %252 = load i8, ptr %251, align 1, !dbg !258, !tbaa !97
  %253 = load i8, ptr %245, align 1, !tbaa !97
  %254 = sext i8 %253 to i64
  %255 = getelementptr inbounds nuw i8, ptr %245, i64 1
  %256 = load i8, ptr %255, align 1, !tbaa !97
  %257 = sext i8 %256 to i64
  %258 = getelementptr inbounds nuw i8, ptr %245, i64 2
  %259 = load i8, ptr %258, align 1, !tbaa !97
  %260 = sext i8 %259 to i64
  %261 = getelementptr inbounds nuw i8, ptr %245, i64 3
  %262 = load i8, ptr %261, align 1, !tbaa !97
  %263 = sext i8 %262 to i64
  %264 = getelementptr inbounds nuw i8, ptr %245, i64 4
  %265 = load i8, ptr %264, align 1, !tbaa !97
  %266 = sext i8 %265 to i64
  %267 = getelementptr inbounds nuw i8, ptr %245, i64 5
  %268 = load i8, ptr %267, align 1, !tbaa !97
  %269 = sext i8 %268 to i64
  %270 = getelementptr inbounds nuw i8, ptr %245, i64 6
  %271 = load i8, ptr %270, align 1, !tbaa !97
  %272 = sext i8 %271 to i64
  %273 = getelementptr inbounds nuw i8, ptr %245, i64 7
  %274 = load i8, ptr %273, align 1, !tbaa !97
  %275 = sext i8 %274 to i64
  %276 = getelementptr inbounds nuw i8, ptr %245, i64 8
  %277 = load i8, ptr %276, align 1, !tbaa !97
  %278 = sext i8 %277 to i64
  %279 = getelementptr inbounds nuw i8, ptr %245, i64 9
  %280 = load i8, ptr %279, align 1, !tbaa !97
  %281 = sext i8 %280 to i64
  %282 = sext i8 %248 to i64
  %283 = sext i8 %250 to i64
  %284 = sext i8 %252 to i64
  %285 = getelementptr inbounds nuw i8, ptr %245, i64 13
  %286 = load i8, ptr %285, align 1, !tbaa !97
  %287 = sext i8 %286 to i64
  %288 = getelementptr inbounds nuw i8, ptr %245, i64 14
  %289 = load i8, ptr %288, align 1, !tbaa !97
  %290 = sext i8 %289 to i64
  %291 = getelementptr inbounds nuw i8, ptr %245, i64 15
  %292 = load i8, ptr %291, align 1, !tbaa !97
  %293 = sext i8 %292 to i64
  %294 = getelementptr inbounds nuw i8, ptr %245, i64 16
  %295 = load i8, ptr %294, align 1, !tbaa !97
  %296 = sext i8 %295 to i64
  %297 = getelementptr inbounds nuw i8, ptr %245, i64 17
  %298 = load i8, ptr %297, align 1, !tbaa !97
  %299 = sext i8 %298 to i64
  %300 = getelementptr inbounds nuw i8, ptr %245, i64 18
  %301 = load i8, ptr %300, align 1, !tbaa !97
  %302 = sext i8 %301 to i64
  %303 = getelementptr inbounds nuw i8, ptr %245, i64 19
  %304 = load i8, ptr %303, align 1, !tbaa !97
  %305 = sext i8 %304 to i64
  br label %306, !dbg !260

306:                                              ; preds = %306, %243
  %307 = phi i64 [ 0, %243 ], [ %415, %306 ]
    #dbg_value(i64 %307, !244, !DIExpression(), !257)
  %308 = getelementptr inbounds nuw i8, ptr @qb, i64 %307, !dbg !261
    #dbg_value(i32 0, !250, !DIExpression(), !262)
    #dbg_value(i32 0, !247, !DIExpression(), !263)
    #dbg_value(i64 0, !250, !DIExpression(), !262)
    #dbg_value(i32 0, !247, !DIExpression(), !263)
  %309 = load i8, ptr %308, align 1, !dbg !264, !tbaa !97
  %310 = sext i8 %309 to i64, !dbg !264
  %311 = mul nsw i64 %310, %254, !dbg !265
    #dbg_value(!DIArgList(i8 %309, i8 %253), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_stack_value), !263)
    #dbg_value(i64 1, !250, !DIExpression(), !262)
  %312 = getelementptr inbounds nuw i8, ptr %308, i64 20, !dbg !264
  %313 = load i8, ptr %312, align 1, !dbg !264, !tbaa !97
  %314 = sext i8 %313 to i64, !dbg !264
  %315 = mul nsw i64 %314, %257, !dbg !265
  %316 = add nsw i64 %315, %311, !dbg !266
    #dbg_value(!DIArgList(i8 %313, i8 %309, i8 %253, i8 %256), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 2, !250, !DIExpression(), !262)
  %317 = getelementptr inbounds nuw i8, ptr %308, i64 40, !dbg !264
  %318 = load i8, ptr %317, align 1, !dbg !264, !tbaa !97
  %319 = sext i8 %318 to i64, !dbg !264
  %320 = mul nsw i64 %319, %260, !dbg !265
  %321 = add nsw i64 %316, %320, !dbg !267
    #dbg_value(!DIArgList(i8 %318, i8 %313, i8 %309, i8 %253, i8 %256, i8 %259), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 3, !250, !DIExpression(), !262)
  %322 = getelementptr inbounds nuw i8, ptr %308, i64 60, !dbg !264
  %323 = load i8, ptr %322, align 1, !dbg !264, !tbaa !97
  %324 = sext i8 %323 to i64, !dbg !264
  %325 = mul nsw i64 %324, %263, !dbg !265
  %326 = add nsw i64 %321, %325, !dbg !268
    #dbg_value(!DIArgList(i8 %323, i8 %318, i8 %313, i8 %309, i8 %253, i8 %256, i8 %259, i8 %262), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 4, !250, !DIExpression(), !262)
  %327 = getelementptr inbounds nuw i8, ptr %308, i64 80, !dbg !264
  %328 = load i8, ptr %327, align 1, !dbg !264, !tbaa !97
  %329 = sext i8 %328 to i64, !dbg !264
  %330 = mul nsw i64 %329, %266, !dbg !265
  %331 = add nsw i64 %326, %330, !dbg !269
    #dbg_value(!DIArgList(i8 %328, i8 %323, i8 %318, i8 %313, i8 %309, i8 %253, i8 %256, i8 %259, i8 %262, i8 %265), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 9, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 8, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 5, !250, !DIExpression(), !262)
  %332 = getelementptr inbounds nuw i8, ptr %308, i64 100, !dbg !264
  %333 = load i8, ptr %332, align 1, !dbg !264, !tbaa !97
  %334 = sext i8 %333 to i64, !dbg !264
  %335 = mul nsw i64 %334, %269, !dbg !265
  %336 = add nsw i64 %331, %335, !dbg !270
    #dbg_value(!DIArgList(i8 %333, i8 %328, i8 %323, i8 %318, i8 %313, i8 %309, i8 %253, i8 %256, i8 %259, i8 %262, i8 %265, i8 %268), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 11, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 10, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 9, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 8, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 6, !250, !DIExpression(), !262)
  %337 = getelementptr inbounds nuw i8, ptr %308, i64 120, !dbg !264
  %338 = load i8, ptr %337, align 1, !dbg !264, !tbaa !97
  %339 = sext i8 %338 to i64, !dbg !264
  %340 = mul nsw i64 %339, %272, !dbg !265
  %341 = add nsw i64 %336, %340, !dbg !271
    #dbg_value(!DIArgList(i8 %338, i8 %333, i8 %328, i8 %323, i8 %318, i8 %313, i8 %309, i8 %253, i8 %256, i8 %259, i8 %262, i8 %265, i8 %268, i8 %271), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 13, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 12, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 11, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 10, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 9, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 8, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 7, !250, !DIExpression(), !262)
  %342 = getelementptr inbounds nuw i8, ptr %308, i64 140, !dbg !264
  %343 = load i8, ptr %342, align 1, !dbg !264, !tbaa !97
  %344 = sext i8 %343 to i64, !dbg !264
  %345 = mul nsw i64 %344, %275, !dbg !265
  %346 = add nsw i64 %341, %345, !dbg !272
    #dbg_value(!DIArgList(i32 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 14, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 13, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 12, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 11, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 10, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 9, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 8, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 8, !250, !DIExpression(), !262)
  %347 = getelementptr inbounds nuw i8, ptr %308, i64 160, !dbg !264
  %348 = load i8, ptr %347, align 1, !dbg !264, !tbaa !97
  %349 = sext i8 %348 to i64, !dbg !264
  %350 = mul nsw i64 %349, %278, !dbg !265
  %351 = add nsw i64 %346, %350, !dbg !273
    #dbg_value(!DIArgList(i32 poison, i32 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 15, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 14, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 13, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 12, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 11, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 10, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 8, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 9, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 9, !250, !DIExpression(), !262)
  %352 = getelementptr inbounds nuw i8, ptr %308, i64 180, !dbg !264
  %353 = load i8, ptr %352, align 1, !dbg !264, !tbaa !97
  %354 = sext i8 %353 to i64, !dbg !264
  %355 = mul nsw i64 %354, %281, !dbg !265
  %356 = add nsw i64 %351, %355, !dbg !274
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 15, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 14, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 13, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 12, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 8, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 11, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 9, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 10, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 10, !250, !DIExpression(), !262)
  %357 = getelementptr inbounds nuw i8, ptr %308, i64 200, !dbg !264
  %358 = load i8, ptr %357, align 1, !dbg !264, !tbaa !97
  %359 = sext i8 %358 to i64, !dbg !264
  %360 = mul nsw i64 %359, %282, !dbg !265
  %361 = add nsw i64 %356, %360, !dbg !275
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 4, DW_OP_LLVM_arg, 5, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 15, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 14, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 8, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 13, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 9, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 12, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 10, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 11, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 11, !250, !DIExpression(), !262)
  %362 = getelementptr inbounds nuw i8, ptr %308, i64 220, !dbg !264
  %363 = load i8, ptr %362, align 1, !dbg !264, !tbaa !97
  %364 = sext i8 %363 to i64, !dbg !264
  %365 = mul nsw i64 %364, %283, !dbg !265
  %366 = add nsw i64 %361, %365, !dbg !276
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 4, DW_OP_LLVM_arg, 5, DW_OP_LLVM_arg, 6, DW_OP_LLVM_arg, 7, DW_OP_LLVM_arg, 8, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 15, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 9, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 14, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 10, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 13, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 11, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 12, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 12, !250, !DIExpression(), !262)
  %367 = getelementptr inbounds nuw i8, ptr %308, i64 240, !dbg !264
  %368 = load i8, ptr %367, align 1, !dbg !264, !tbaa !97
  %369 = sext i8 %368 to i64, !dbg !264
  %370 = mul nsw i64 %369, %284, !dbg !265
  %371 = add nsw i64 %366, %370, !dbg !277
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 4, DW_OP_LLVM_arg, 5, DW_OP_LLVM_arg, 6, DW_OP_LLVM_arg, 7, DW_OP_LLVM_arg, 8, DW_OP_LLVM_arg, 9, DW_OP_LLVM_arg, 10, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 15, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 11, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 14, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 12, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 13, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 13, !250, !DIExpression(), !262)
  %372 = getelementptr inbounds nuw i8, ptr %308, i64 260, !dbg !264
  %373 = load i8, ptr %372, align 1, !dbg !264, !tbaa !97
  %374 = sext i8 %373 to i64, !dbg !264
  %375 = mul nsw i64 %374, %287, !dbg !265
  %376 = add nsw i64 %371, %375, !dbg !278
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i8 poison, i8 poison, i8 poison, i8 poison), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 4, DW_OP_LLVM_arg, 5, DW_OP_LLVM_arg, 6, DW_OP_LLVM_arg, 7, DW_OP_LLVM_arg, 8, DW_OP_LLVM_arg, 9, DW_OP_LLVM_arg, 10, DW_OP_LLVM_arg, 11, DW_OP_LLVM_arg, 12, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 15, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_LLVM_arg, 13, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 14, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 14, !250, !DIExpression(), !262)
  %377 = getelementptr inbounds nuw i8, ptr %308, i64 280, !dbg !264
  %378 = load i8, ptr %377, align 1, !dbg !264, !tbaa !97
  %379 = sext i8 %378 to i64, !dbg !264
  %380 = mul nsw i64 %379, %290, !dbg !265
  %381 = add nsw i64 %376, %380, !dbg !279
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i8 poison, i8 poison), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 4, DW_OP_LLVM_arg, 5, DW_OP_LLVM_arg, 6, DW_OP_LLVM_arg, 7, DW_OP_LLVM_arg, 8, DW_OP_LLVM_arg, 9, DW_OP_LLVM_arg, 10, DW_OP_LLVM_arg, 11, DW_OP_LLVM_arg, 12, DW_OP_LLVM_arg, 13, DW_OP_LLVM_arg, 14, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_arg, 15, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 15, !250, !DIExpression(), !262)
  %382 = getelementptr inbounds nuw i8, ptr %308, i64 300, !dbg !264
  %383 = load i8, ptr %382, align 1, !dbg !264, !tbaa !97
  %384 = sext i8 %383 to i64, !dbg !264
  %385 = mul nsw i64 %384, %293, !dbg !265
  %386 = add nsw i64 %381, %385, !dbg !280
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 4, DW_OP_LLVM_arg, 5, DW_OP_LLVM_arg, 6, DW_OP_LLVM_arg, 7, DW_OP_LLVM_arg, 8, DW_OP_LLVM_arg, 9, DW_OP_LLVM_arg, 10, DW_OP_LLVM_arg, 11, DW_OP_LLVM_arg, 12, DW_OP_LLVM_arg, 13, DW_OP_LLVM_arg, 14, DW_OP_LLVM_arg, 15, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 16, !250, !DIExpression(), !262)
  %387 = getelementptr inbounds nuw i8, ptr %308, i64 320, !dbg !264
  %388 = load i8, ptr %387, align 1, !dbg !264, !tbaa !97
  %389 = sext i8 %388 to i64, !dbg !264
  %390 = mul nsw i64 %389, %296, !dbg !265
  %391 = add nsw i64 %386, %390, !dbg !281
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 4, DW_OP_LLVM_arg, 5, DW_OP_LLVM_arg, 6, DW_OP_LLVM_arg, 7, DW_OP_LLVM_arg, 8, DW_OP_LLVM_arg, 9, DW_OP_LLVM_arg, 10, DW_OP_LLVM_arg, 11, DW_OP_LLVM_arg, 12, DW_OP_LLVM_arg, 13, DW_OP_LLVM_arg, 14, DW_OP_LLVM_arg, 15, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 17, !250, !DIExpression(), !262)
  %392 = getelementptr inbounds nuw i8, ptr %308, i64 340, !dbg !264
  %393 = load i8, ptr %392, align 1, !dbg !264, !tbaa !97
  %394 = sext i8 %393 to i64, !dbg !264
  %395 = mul nsw i64 %394, %299, !dbg !265
  %396 = add nsw i64 %391, %395, !dbg !282
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 4, DW_OP_LLVM_arg, 5, DW_OP_LLVM_arg, 6, DW_OP_LLVM_arg, 7, DW_OP_LLVM_arg, 8, DW_OP_LLVM_arg, 9, DW_OP_LLVM_arg, 10, DW_OP_LLVM_arg, 11, DW_OP_LLVM_arg, 12, DW_OP_LLVM_arg, 13, DW_OP_LLVM_arg, 14, DW_OP_LLVM_arg, 15, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 18, !250, !DIExpression(), !262)
  %397 = getelementptr inbounds nuw i8, ptr %308, i64 360, !dbg !264
  %398 = load i8, ptr %397, align 1, !dbg !264, !tbaa !97
  %399 = sext i8 %398 to i64, !dbg !264
  %400 = mul nsw i64 %399, %302, !dbg !265
  %401 = add nsw i64 %396, %400, !dbg !283
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 4, DW_OP_LLVM_arg, 5, DW_OP_LLVM_arg, 6, DW_OP_LLVM_arg, 7, DW_OP_LLVM_arg, 8, DW_OP_LLVM_arg, 9, DW_OP_LLVM_arg, 10, DW_OP_LLVM_arg, 11, DW_OP_LLVM_arg, 12, DW_OP_LLVM_arg, 13, DW_OP_LLVM_arg, 14, DW_OP_LLVM_arg, 15, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 19, !250, !DIExpression(), !262)
  %402 = getelementptr inbounds nuw i8, ptr %308, i64 380, !dbg !264
  %403 = load i8, ptr %402, align 1, !dbg !264, !tbaa !97
  %404 = sext i8 %403 to i64, !dbg !264
  %405 = mul nsw i64 %404, %305, !dbg !265
  %406 = add nsw i64 %401, %405, !dbg !284
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison), !247, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 4, DW_OP_LLVM_arg, 5, DW_OP_LLVM_arg, 6, DW_OP_LLVM_arg, 7, DW_OP_LLVM_arg, 8, DW_OP_LLVM_arg, 9, DW_OP_LLVM_arg, 10, DW_OP_LLVM_arg, 11, DW_OP_LLVM_arg, 12, DW_OP_LLVM_arg, 13, DW_OP_LLVM_arg, 14, DW_OP_LLVM_arg, 15, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i64 20, !250, !DIExpression(), !262)
  %407 = mul nsw i64 %406, %242, !dbg !285
  %408 = add nsw i64 %407, 524288, !dbg !286
    #dbg_value(i64 %408, !252, !DIExpression(), !263)
  %409 = lshr i64 %408, 20, !dbg !287
  %410 = trunc i64 %409 to i32, !dbg !288
    #dbg_value(i32 %410, !289, !DIExpression(), !294)
  %411 = tail call i32 @llvm.smax.i32(i32 %410, i32 -128), !dbg !296
  %412 = tail call i32 @llvm.smin.i32(i32 %411, i32 127), !dbg !296
  %413 = trunc nsw i32 %412 to i8, !dbg !297
  %414 = getelementptr inbounds nuw i8, ptr %246, i64 %307, !dbg !298
  store i8 %413, ptr %414, align 1, !dbg !299, !tbaa !97
  %415 = add nuw nsw i64 %307, 1, !dbg !300
    #dbg_value(i64 %415, !244, !DIExpression(), !257)
  %416 = icmp eq i64 %415, 20, !dbg !301
  br i1 %416, label %417, label %306, !dbg !302, !llvm.loop !303

417:                                              ; preds = %306
  %418 = add nuw nsw i64 %244, 1, !dbg !306
    #dbg_value(i64 %418, !242, !DIExpression(), !255)
  %419 = icmp eq i64 %418, 20, !dbg !307
  br i1 %419, label %420, label %243, !dbg !308, !llvm.loop !309

420:                                              ; preds = %417
  %421 = trunc i64 %39 to i32, !dbg !312
  br label %422, !dbg !313

422:                                              ; preds = %420, %432
  %423 = phi i64 [ 0, %420 ], [ %433, %432 ]
  %424 = phi i64 [ %40, %420 ], [ %447, %432 ]
    #dbg_value(i64 %423, !61, !DIExpression(), !314)
    #dbg_value(i64 %424, !53, !DIExpression(), !68)
  %425 = getelementptr inbounds nuw [20 x i32], ptr @c, i64 %423
  %426 = getelementptr inbounds nuw [20 x i8], ptr @qc, i64 %423
  %427 = getelementptr inbounds nuw [20 x i32], ptr @a, i64 %423
  %428 = getelementptr inbounds nuw i8, ptr @qa, i64 %423, !dbg !315
    #dbg_value(i32 0, !65, !DIExpression(), !316)
    #dbg_value(i64 %424, !53, !DIExpression(), !68)
  br label %435, !dbg !317

429:                                              ; preds = %432
  %430 = add nuw nsw i64 %39, 1, !dbg !318
    #dbg_value(i64 %430, !59, !DIExpression(), !73)
    #dbg_value(i64 %447, !53, !DIExpression(), !68)
  %431 = icmp eq i64 %430, %0, !dbg !319
  br i1 %431, label %41, label %38, !dbg !320, !llvm.loop !321

432:                                              ; preds = %435
  %433 = add nuw nsw i64 %423, 1, !dbg !324
    #dbg_value(i64 %433, !61, !DIExpression(), !314)
    #dbg_value(i64 %447, !53, !DIExpression(), !68)
  %434 = icmp eq i64 %433, 20, !dbg !325
  br i1 %434, label %429, label %422, !dbg !326, !llvm.loop !327

435:                                              ; preds = %422, %435
  %436 = phi i64 [ 0, %422 ], [ %454, %435 ]
  %437 = phi i64 [ %424, %422 ], [ %447, %435 ]
    #dbg_value(i64 %436, !65, !DIExpression(), !316)
    #dbg_value(i64 %437, !53, !DIExpression(), !68)
  %438 = mul i64 %437, 33, !dbg !329
  %439 = getelementptr inbounds nuw i32, ptr %425, i64 %436, !dbg !332
  %440 = load i32, ptr %439, align 4, !dbg !332, !tbaa !44
  %441 = sext i32 %440 to i64, !dbg !333
  %442 = add i64 %438, %441, !dbg !334
    #dbg_value(i64 %442, !53, !DIExpression(), !68)
  %443 = getelementptr inbounds nuw i8, ptr %426, i64 %436, !dbg !335
  %444 = load i8, ptr %443, align 1, !dbg !335, !tbaa !97
  %445 = zext i8 %444 to i64, !dbg !336
  %446 = shl nuw nsw i64 %445, 40, !dbg !337
  %447 = xor i64 %446, %442, !dbg !338
    #dbg_value(i64 %447, !53, !DIExpression(), !68)
  %448 = srem i32 %440, 100, !dbg !339
  %449 = sub nsw i32 %448, %421, !dbg !340
  %450 = getelementptr inbounds nuw i32, ptr %427, i64 %436, !dbg !341
  store i32 %449, ptr %450, align 4, !dbg !342, !tbaa !44
  %451 = getelementptr inbounds nuw [20 x i8], ptr %428, i64 %436, !dbg !343
  %452 = load i8, ptr %451, align 1, !dbg !344, !tbaa !97
  %453 = add i8 %452, %444, !dbg !345
  store i8 %453, ptr %451, align 1, !dbg !346, !tbaa !97
  %454 = add nuw nsw i64 %436, 1, !dbg !347
    #dbg_value(i64 %454, !65, !DIExpression(), !316)
  %455 = icmp eq i64 %454, 20, !dbg !348
  br i1 %455, label %432, label %435, !dbg !349, !llvm.loop !350
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!33, !34, !35, !36, !37, !39, !40, !41, !42}
!llvm.ident = !{!43}
!llvm.errno.tbaa = !{!44}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "a", scope: !2, file: !3, line: 7, type: !19, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !16, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "matmul_int.c", directory: ".")
!4 = !{!5, !8, !10, !12, !14}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "int8_t", file: !6, line: 268, baseType: !7)
!6 = !DIFile(filename: "stdint.h", directory: ".")
!7 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "int32_t", file: !6, line: 197, baseType: !9)
!9 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !6, line: 102, baseType: !11)
!11 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !6, line: 100, baseType: !13)
!13 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!14 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint8_t", file: !6, line: 270, baseType: !15)
!15 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!16 = !{!0, !17, !22, !24, !27, !29, !31}
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(name: "b", scope: !2, file: !3, line: 7, type: !19, isLocal: true, isDefinition: true)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 12800, elements: !20)
!20 = !{!21, !21}
!21 = !DISubrange(count: 20)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(name: "c", scope: !2, file: !3, line: 7, type: !19, isLocal: true, isDefinition: true)
!24 = !DIGlobalVariableExpression(var: !25, expr: !DIExpression())
!25 = distinct !DIGlobalVariable(name: "qa", scope: !2, file: !3, line: 8, type: !26, isLocal: true, isDefinition: true)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 3200, elements: !20)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(name: "qb", scope: !2, file: !3, line: 8, type: !26, isLocal: true, isDefinition: true)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(name: "qc", scope: !2, file: !3, line: 8, type: !26, isLocal: true, isDefinition: true)
!31 = !DIGlobalVariableExpression(var: !32, expr: !DIExpression())
!32 = distinct !DIGlobalVariable(name: "bt", scope: !2, file: !3, line: 7, type: !19, isLocal: true, isDefinition: true)
!33 = !{i32 7, !"Dwarf Version", i32 4}
!34 = !{i32 2, !"Debug Info Version", i32 3}
!35 = !{i32 1, !"wchar_size", i32 4}
!36 = !{i32 1, !"target-abi", !"lp64d"}
!37 = !{i32 6, !"riscv-isa", !38}
!38 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!39 = !{i32 7, !"uwtable", i32 2}
!40 = !{i32 7, !"frame-pointer", i32 2}
!41 = !{i32 8, !"SmallDataLimit", i32 0}
!42 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!43 = !{!"clang version 22.1.8"}
!44 = !{!45, !45, i64 0}
!45 = !{!"int", !46, i64 0}
!46 = !{!"omnipotent char", !47, i64 0}
!47 = !{!"Simple C/C++ TBAA"}
!48 = distinct !DISubprogram(name: "run", scope: !3, file: !3, line: 40, type: !49, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !51, keyInstructions: true)
!49 = !DISubroutineType(types: !50)
!50 = !{!12, !12}
!51 = !{!52, !53, !54, !56, !59, !61, !65}
!52 = !DILocalVariable(name: "n", arg: 1, scope: !48, file: !3, line: 40, type: !12)
!53 = !DILocalVariable(name: "total", scope: !48, file: !3, line: 41, type: !10)
!54 = !DILocalVariable(name: "i", scope: !55, file: !3, line: 42, type: !9)
!55 = distinct !DILexicalBlock(scope: !48, file: !3, line: 42, column: 3)
!56 = !DILocalVariable(name: "j", scope: !57, file: !3, line: 43, type: !9)
!57 = distinct !DILexicalBlock(scope: !58, file: !3, line: 43, column: 5)
!58 = distinct !DILexicalBlock(scope: !55, file: !3, line: 42, column: 3)
!59 = !DILocalVariable(name: "round", scope: !60, file: !3, line: 49, type: !12)
!60 = distinct !DILexicalBlock(scope: !48, file: !3, line: 49, column: 3)
!61 = !DILocalVariable(name: "i", scope: !62, file: !3, line: 52, type: !9)
!62 = distinct !DILexicalBlock(scope: !63, file: !3, line: 52, column: 5)
!63 = distinct !DILexicalBlock(scope: !64, file: !3, line: 49, column: 47)
!64 = distinct !DILexicalBlock(scope: !60, file: !3, line: 49, column: 3)
!65 = !DILocalVariable(name: "j", scope: !66, file: !3, line: 53, type: !9)
!66 = distinct !DILexicalBlock(scope: !67, file: !3, line: 53, column: 7)
!67 = distinct !DILexicalBlock(scope: !62, file: !3, line: 52, column: 5)
!68 = !DILocation(line: 0, scope: !48)
!69 = !DILocation(line: 0, scope: !55)
!70 = !DILocation(line: 42, column: 3, scope: !55, atomGroup: 284, atomRank: 1)
!71 = !DILocation(line: 0, scope: !57)
!72 = !DILocation(line: 43, column: 5, scope: !57, atomGroup: 282, atomRank: 1)
!73 = !DILocation(line: 0, scope: !60)
!74 = !DILocation(line: 49, column: 33, scope: !64, atomGroup: 289, atomRank: 1)
!75 = !DILocation(line: 49, column: 3, scope: !60, atomGroup: 290, atomRank: 1)
!76 = !DILocation(line: 42, column: 27, scope: !58, atomGroup: 14, atomRank: 2)
!77 = !DILocation(line: 42, column: 21, scope: !58, atomGroup: 3, atomRank: 1)
!78 = !DILocation(line: 42, column: 3, scope: !55, atomGroup: 4, atomRank: 1)
!79 = distinct !{!79, !80, !81, !82}
!80 = !DILocation(line: 42, column: 3, scope: !55)
!81 = !DILocation(line: 48, column: 5, scope: !55)
!82 = !{!"llvm.loop.mustprogress"}
!83 = !DILocation(line: 44, column: 31, scope: !84, atomGroup: 8, atomRank: 2)
!84 = distinct !DILexicalBlock(scope: !85, file: !3, line: 43, column: 33)
!85 = distinct !DILexicalBlock(scope: !57, file: !3, line: 43, column: 5)
!86 = !DILocation(line: 44, column: 7, scope: !84)
!87 = !DILocation(line: 44, column: 15, scope: !84, atomGroup: 8, atomRank: 1)
!88 = !DILocation(line: 45, column: 20, scope: !84)
!89 = !DILocation(line: 45, column: 25, scope: !84, atomGroup: 9, atomRank: 2)
!90 = !DILocation(line: 45, column: 7, scope: !84)
!91 = !DILocation(line: 45, column: 15, scope: !84, atomGroup: 9, atomRank: 1)
!92 = !DILocation(line: 46, column: 37, scope: !84)
!93 = !DILocation(line: 46, column: 33, scope: !84, atomGroup: 10, atomRank: 3)
!94 = !DILocation(line: 46, column: 18, scope: !84, atomGroup: 10, atomRank: 2)
!95 = !DILocation(line: 46, column: 7, scope: !84)
!96 = !DILocation(line: 46, column: 16, scope: !84, atomGroup: 10, atomRank: 1)
!97 = !{!46, !46, i64 0}
!98 = !DILocation(line: 47, column: 29, scope: !84)
!99 = !DILocation(line: 47, column: 33, scope: !84)
!100 = !DILocation(line: 47, column: 18, scope: !84, atomGroup: 11, atomRank: 2)
!101 = !DILocation(line: 47, column: 7, scope: !84)
!102 = !DILocation(line: 47, column: 16, scope: !84, atomGroup: 11, atomRank: 1)
!103 = !DILocation(line: 43, column: 29, scope: !85, atomGroup: 12, atomRank: 2)
!104 = !DILocation(line: 43, column: 23, scope: !85, atomGroup: 6, atomRank: 1)
!105 = !DILocation(line: 43, column: 5, scope: !57, atomGroup: 7, atomRank: 1)
!106 = distinct !{!106, !107, !108, !82}
!107 = !DILocation(line: 43, column: 5, scope: !57)
!108 = !DILocation(line: 48, column: 5, scope: !57)
!109 = !DILocation(line: 11, column: 3, scope: !110, inlinedAt: !124)
!110 = distinct !DILexicalBlock(scope: !111, file: !3, line: 11, column: 3)
!111 = distinct !DISubprogram(name: "transpose", scope: !3, file: !3, line: 10, type: !112, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117, keyInstructions: true)
!112 = !DISubroutineType(types: !113)
!113 = !{null, !114, !114}
!114 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !115, size: 64)
!115 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 640, elements: !116)
!116 = !{!21}
!117 = !{!118, !119, !120, !121}
!118 = !DILocalVariable(name: "out", arg: 1, scope: !111, file: !3, line: 10, type: !114)
!119 = !DILocalVariable(name: "in", arg: 2, scope: !111, file: !3, line: 10, type: !114)
!120 = !DILocalVariable(name: "i", scope: !110, file: !3, line: 11, type: !9)
!121 = !DILocalVariable(name: "j", scope: !122, file: !3, line: 12, type: !9)
!122 = distinct !DILexicalBlock(scope: !123, file: !3, line: 12, column: 5)
!123 = distinct !DILexicalBlock(scope: !110, file: !3, line: 11, column: 3)
!124 = distinct !DILocation(line: 17, column: 3, scope: !125, inlinedAt: !139)
!125 = distinct !DISubprogram(name: "multiply", scope: !3, file: !3, line: 16, type: !126, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128, keyInstructions: true)
!126 = !DISubroutineType(types: !127)
!127 = !{null}
!128 = !{!129, !131, !134, !137}
!129 = !DILocalVariable(name: "i", scope: !130, file: !3, line: 18, type: !9)
!130 = distinct !DILexicalBlock(scope: !125, file: !3, line: 18, column: 3)
!131 = !DILocalVariable(name: "j", scope: !132, file: !3, line: 19, type: !9)
!132 = distinct !DILexicalBlock(scope: !133, file: !3, line: 19, column: 5)
!133 = distinct !DILexicalBlock(scope: !130, file: !3, line: 18, column: 3)
!134 = !DILocalVariable(name: "sum", scope: !135, file: !3, line: 20, type: !8)
!135 = distinct !DILexicalBlock(scope: !136, file: !3, line: 19, column: 33)
!136 = distinct !DILexicalBlock(scope: !132, file: !3, line: 19, column: 5)
!137 = !DILocalVariable(name: "k", scope: !138, file: !3, line: 21, type: !9)
!138 = distinct !DILexicalBlock(scope: !135, file: !3, line: 21, column: 7)
!139 = distinct !DILocation(line: 50, column: 5, scope: !63)
!140 = !DILocation(line: 60, column: 26, scope: !48, atomGroup: 36, atomRank: 2)
!141 = !DILocation(line: 41, column: 12, scope: !48, atomGroup: 1, atomRank: 1)
!142 = !DILocation(line: 60, column: 3, scope: !48, atomGroup: 36, atomRank: 1)
!143 = !DILocation(line: 0, scope: !110, inlinedAt: !124)
!144 = !DILocation(line: 12, column: 5, scope: !122, inlinedAt: !124)
!145 = !DILocation(line: 0, scope: !122, inlinedAt: !124)
!146 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 7, atomRank: 2)
!147 = distinct !DILexicalBlock(scope: !122, file: !3, line: 12, column: 5)
!148 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 7, atomRank: 1)
!149 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124)
!150 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 41, atomRank: 2)
!151 = !DILocation(line: 13, column: 7, scope: !147, inlinedAt: !124)
!152 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 41, atomRank: 1)
!153 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 45, atomRank: 2)
!154 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 45, atomRank: 1)
!155 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 49, atomRank: 2)
!156 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 49, atomRank: 1)
!157 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 53, atomRank: 2)
!158 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 53, atomRank: 1)
!159 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 57, atomRank: 2)
!160 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 57, atomRank: 1)
!161 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 61, atomRank: 2)
!162 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 61, atomRank: 1)
!163 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 65, atomRank: 2)
!164 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 65, atomRank: 1)
!165 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 69, atomRank: 2)
!166 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 69, atomRank: 1)
!167 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 73, atomRank: 2)
!168 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 73, atomRank: 1)
!169 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 77, atomRank: 2)
!170 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 77, atomRank: 1)
!171 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 81, atomRank: 2)
!172 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 81, atomRank: 1)
!173 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 85, atomRank: 2)
!174 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 85, atomRank: 1)
!175 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 89, atomRank: 2)
!176 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 89, atomRank: 1)
!177 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 93, atomRank: 2)
!178 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 93, atomRank: 1)
!179 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 97, atomRank: 2)
!180 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 97, atomRank: 1)
!181 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 101, atomRank: 2)
!182 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 101, atomRank: 1)
!183 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 105, atomRank: 2)
!184 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 105, atomRank: 1)
!185 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 109, atomRank: 2)
!186 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 109, atomRank: 1)
!187 = !DILocation(line: 13, column: 19, scope: !147, inlinedAt: !124, atomGroup: 113, atomRank: 2)
!188 = !DILocation(line: 13, column: 17, scope: !147, inlinedAt: !124, atomGroup: 113, atomRank: 1)
!189 = !DILocation(line: 11, column: 27, scope: !123, inlinedAt: !124, atomGroup: 10, atomRank: 2)
!190 = !DILocation(line: 11, column: 21, scope: !123, inlinedAt: !124, atomGroup: 2, atomRank: 1)
!191 = !DILocation(line: 11, column: 3, scope: !110, inlinedAt: !124, atomGroup: 3, atomRank: 1)
!192 = distinct !{!192, !109, !193, !82}
!193 = !DILocation(line: 13, column: 26, scope: !110, inlinedAt: !124)
!194 = !DILocation(line: 0, scope: !130, inlinedAt: !139)
!195 = !DILocation(line: 0, scope: !132, inlinedAt: !139)
!196 = !DILocation(line: 22, column: 16, scope: !197, inlinedAt: !139)
!197 = distinct !DILexicalBlock(scope: !138, file: !3, line: 21, column: 7)
!198 = !DILocation(line: 19, column: 5, scope: !132, inlinedAt: !139, atomGroup: 120, atomRank: 1)
!199 = !DILocation(line: 0, scope: !138, inlinedAt: !139)
!200 = !DILocation(line: 0, scope: !135, inlinedAt: !139)
!201 = !DILocation(line: 22, column: 26, scope: !197, inlinedAt: !139)
!202 = !DILocation(line: 22, column: 24, scope: !197, inlinedAt: !139)
!203 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 123, atomRank: 2)
!204 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 127, atomRank: 2)
!205 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 131, atomRank: 2)
!206 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 135, atomRank: 2)
!207 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 139, atomRank: 2)
!208 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 143, atomRank: 2)
!209 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 147, atomRank: 2)
!210 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 151, atomRank: 2)
!211 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 155, atomRank: 2)
!212 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 159, atomRank: 2)
!213 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 163, atomRank: 2)
!214 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 167, atomRank: 2)
!215 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 171, atomRank: 2)
!216 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 175, atomRank: 2)
!217 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 179, atomRank: 2)
!218 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 183, atomRank: 2)
!219 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 187, atomRank: 2)
!220 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 191, atomRank: 2)
!221 = !DILocation(line: 22, column: 13, scope: !197, inlinedAt: !139, atomGroup: 195, atomRank: 2)
!222 = !DILocation(line: 23, column: 7, scope: !135, inlinedAt: !139)
!223 = !DILocation(line: 23, column: 15, scope: !135, inlinedAt: !139, atomGroup: 14, atomRank: 1)
!224 = !DILocation(line: 19, column: 29, scope: !136, inlinedAt: !139, atomGroup: 15, atomRank: 2)
!225 = !DILocation(line: 19, column: 23, scope: !136, inlinedAt: !139, atomGroup: 5, atomRank: 1)
!226 = !DILocation(line: 19, column: 5, scope: !132, inlinedAt: !139, atomGroup: 6, atomRank: 1)
!227 = distinct !{!227, !228, !229, !82}
!228 = !DILocation(line: 19, column: 5, scope: !132, inlinedAt: !139)
!229 = !DILocation(line: 24, column: 5, scope: !132, inlinedAt: !139)
!230 = !DILocation(line: 18, column: 27, scope: !133, inlinedAt: !139, atomGroup: 17, atomRank: 2)
!231 = !DILocation(line: 18, column: 21, scope: !133, inlinedAt: !139, atomGroup: 2, atomRank: 1)
!232 = !DILocation(line: 18, column: 3, scope: !130, inlinedAt: !139, atomGroup: 3, atomRank: 1)
!233 = distinct !{!233, !234, !235, !82}
!234 = !DILocation(line: 18, column: 3, scope: !130, inlinedAt: !139)
!235 = !DILocation(line: 24, column: 5, scope: !130, inlinedAt: !139)
!236 = !DILocalVariable(name: "scale", arg: 1, scope: !237, file: !3, line: 29, type: !8)
!237 = distinct !DISubprogram(name: "multiply_quantized", scope: !3, file: !3, line: 29, type: !238, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !240, keyInstructions: true)
!238 = !DISubroutineType(types: !239)
!239 = !{null, !8, !9}
!240 = !{!236, !241, !242, !244, !247, !250, !252}
!241 = !DILocalVariable(name: "shift", arg: 2, scope: !237, file: !3, line: 29, type: !9)
!242 = !DILocalVariable(name: "i", scope: !243, file: !3, line: 30, type: !9)
!243 = distinct !DILexicalBlock(scope: !237, file: !3, line: 30, column: 3)
!244 = !DILocalVariable(name: "j", scope: !245, file: !3, line: 31, type: !9)
!245 = distinct !DILexicalBlock(scope: !246, file: !3, line: 31, column: 5)
!246 = distinct !DILexicalBlock(scope: !243, file: !3, line: 30, column: 3)
!247 = !DILocalVariable(name: "sum", scope: !248, file: !3, line: 32, type: !8)
!248 = distinct !DILexicalBlock(scope: !249, file: !3, line: 31, column: 33)
!249 = distinct !DILexicalBlock(scope: !245, file: !3, line: 31, column: 5)
!250 = !DILocalVariable(name: "k", scope: !251, file: !3, line: 33, type: !9)
!251 = distinct !DILexicalBlock(scope: !248, file: !3, line: 33, column: 7)
!252 = !DILocalVariable(name: "scaled", scope: !248, file: !3, line: 35, type: !12)
!253 = !DILocation(line: 0, scope: !237, inlinedAt: !254)
!254 = distinct !DILocation(line: 51, column: 5, scope: !63)
!255 = !DILocation(line: 0, scope: !243, inlinedAt: !254)
!256 = !DILocation(line: 30, column: 3, scope: !243, inlinedAt: !254, atomGroup: 204, atomRank: 1)
!257 = !DILocation(line: 0, scope: !245, inlinedAt: !254)
!258 = !DILocation(line: 34, column: 16, scope: !259, inlinedAt: !254)
!259 = distinct !DILexicalBlock(scope: !251, file: !3, line: 33, column: 7)
!260 = !DILocation(line: 31, column: 5, scope: !245, inlinedAt: !254, atomGroup: 202, atomRank: 1)
!261 = !DILocation(line: 33, column: 7, scope: !251, inlinedAt: !254)
!262 = !DILocation(line: 0, scope: !251, inlinedAt: !254)
!263 = !DILocation(line: 0, scope: !248, inlinedAt: !254)
!264 = !DILocation(line: 34, column: 27, scope: !259, inlinedAt: !254)
!265 = !DILocation(line: 34, column: 25, scope: !259, inlinedAt: !254)
!266 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 205, atomRank: 2)
!267 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 209, atomRank: 2)
!268 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 213, atomRank: 2)
!269 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 217, atomRank: 2)
!270 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 221, atomRank: 2)
!271 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 225, atomRank: 2)
!272 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 229, atomRank: 2)
!273 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 233, atomRank: 2)
!274 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 237, atomRank: 2)
!275 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 241, atomRank: 2)
!276 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 245, atomRank: 2)
!277 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 249, atomRank: 2)
!278 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 253, atomRank: 2)
!279 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 257, atomRank: 2)
!280 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 261, atomRank: 2)
!281 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 265, atomRank: 2)
!282 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 269, atomRank: 2)
!283 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 273, atomRank: 2)
!284 = !DILocation(line: 34, column: 13, scope: !259, inlinedAt: !254, atomGroup: 277, atomRank: 2)
!285 = !DILocation(line: 35, column: 37, scope: !248, inlinedAt: !254)
!286 = !DILocation(line: 35, column: 45, scope: !248, inlinedAt: !254, atomGroup: 14, atomRank: 2)
!287 = !DILocation(line: 36, column: 44, scope: !248, inlinedAt: !254)
!288 = !DILocation(line: 36, column: 27, scope: !248, inlinedAt: !254)
!289 = !DILocalVariable(name: "x", arg: 1, scope: !290, file: !3, line: 27, type: !8)
!290 = distinct !DISubprogram(name: "saturate", scope: !3, file: !3, line: 27, type: !291, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !293, keyInstructions: true)
!291 = !DISubroutineType(types: !292)
!292 = !{!5, !8}
!293 = !{!289}
!294 = !DILocation(line: 0, scope: !290, inlinedAt: !295)
!295 = distinct !DILocation(line: 36, column: 18, scope: !248, inlinedAt: !254)
!296 = !DILocation(line: 27, column: 53, scope: !290, inlinedAt: !295, atomGroup: 2, atomRank: 1)
!297 = !DILocation(line: 27, column: 44, scope: !290, inlinedAt: !295, atomGroup: 1, atomRank: 2)
!298 = !DILocation(line: 36, column: 7, scope: !248, inlinedAt: !254)
!299 = !DILocation(line: 36, column: 16, scope: !248, inlinedAt: !254, atomGroup: 15, atomRank: 1)
!300 = !DILocation(line: 31, column: 29, scope: !249, inlinedAt: !254, atomGroup: 16, atomRank: 2)
!301 = !DILocation(line: 31, column: 23, scope: !249, inlinedAt: !254, atomGroup: 5, atomRank: 1)
!302 = !DILocation(line: 31, column: 5, scope: !245, inlinedAt: !254, atomGroup: 6, atomRank: 1)
!303 = distinct !{!303, !304, !305, !82}
!304 = !DILocation(line: 31, column: 5, scope: !245, inlinedAt: !254)
!305 = !DILocation(line: 37, column: 5, scope: !245, inlinedAt: !254)
!306 = !DILocation(line: 30, column: 27, scope: !246, inlinedAt: !254, atomGroup: 18, atomRank: 2)
!307 = !DILocation(line: 30, column: 21, scope: !246, inlinedAt: !254, atomGroup: 2, atomRank: 1)
!308 = !DILocation(line: 30, column: 3, scope: !243, inlinedAt: !254, atomGroup: 3, atomRank: 1)
!309 = distinct !{!309, !310, !311, !82}
!310 = !DILocation(line: 30, column: 3, scope: !243, inlinedAt: !254)
!311 = !DILocation(line: 37, column: 5, scope: !243, inlinedAt: !254)
!312 = !DILocation(line: 51, column: 24, scope: !63)
!313 = !DILocation(line: 52, column: 5, scope: !62)
!314 = !DILocation(line: 0, scope: !62)
!315 = !DILocation(line: 53, column: 7, scope: !66)
!316 = !DILocation(line: 0, scope: !66)
!317 = !DILocation(line: 53, column: 7, scope: !66, atomGroup: 286, atomRank: 1)
!318 = !DILocation(line: 49, column: 43, scope: !64, atomGroup: 33, atomRank: 2)
!319 = !DILocation(line: 49, column: 33, scope: !64, atomGroup: 17, atomRank: 1)
!320 = !DILocation(line: 49, column: 3, scope: !60, atomGroup: 18, atomRank: 1)
!321 = distinct !{!321, !322, !323, !82}
!322 = !DILocation(line: 49, column: 3, scope: !60)
!323 = !DILocation(line: 59, column: 3, scope: !60)
!324 = !DILocation(line: 52, column: 29, scope: !67, atomGroup: 31, atomRank: 2)
!325 = !DILocation(line: 52, column: 23, scope: !67, atomGroup: 20, atomRank: 1)
!326 = !DILocation(line: 52, column: 5, scope: !62, atomGroup: 21, atomRank: 1)
!327 = distinct !{!327, !313, !328, !82}
!328 = !DILocation(line: 58, column: 7, scope: !62)
!329 = !DILocation(line: 54, column: 23, scope: !330)
!330 = distinct !DILexicalBlock(scope: !331, file: !3, line: 53, column: 35)
!331 = distinct !DILexicalBlock(scope: !66, file: !3, line: 53, column: 7)
!332 = !DILocation(line: 54, column: 49, scope: !330)
!333 = !DILocation(line: 54, column: 40, scope: !330)
!334 = !DILocation(line: 54, column: 28, scope: !330, atomGroup: 25, atomRank: 2)
!335 = !DILocation(line: 55, column: 37, scope: !330)
!336 = !DILocation(line: 55, column: 18, scope: !330)
!337 = !DILocation(line: 55, column: 46, scope: !330)
!338 = !DILocation(line: 55, column: 15, scope: !330, atomGroup: 26, atomRank: 2)
!339 = !DILocation(line: 56, column: 27, scope: !330)
!340 = !DILocation(line: 56, column: 33, scope: !330, atomGroup: 27, atomRank: 2)
!341 = !DILocation(line: 56, column: 9, scope: !330)
!342 = !DILocation(line: 56, column: 17, scope: !330, atomGroup: 27, atomRank: 1)
!343 = !DILocation(line: 57, column: 9, scope: !330)
!344 = !DILocation(line: 57, column: 18, scope: !330)
!345 = !DILocation(line: 57, column: 18, scope: !330, atomGroup: 28, atomRank: 3)
!346 = !DILocation(line: 57, column: 18, scope: !330, atomGroup: 28, atomRank: 1)
!347 = !DILocation(line: 53, column: 31, scope: !331, atomGroup: 29, atomRank: 2)
!348 = !DILocation(line: 53, column: 25, scope: !331, atomGroup: 23, atomRank: 1)
!349 = !DILocation(line: 53, column: 7, scope: !66, atomGroup: 24, atomRank: 1)
!350 = distinct !{!350, !315, !351, !82}
!351 = !DILocation(line: 58, column: 7, scope: !66)
