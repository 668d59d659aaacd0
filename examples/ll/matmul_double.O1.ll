; ModuleID = 'matmul_double.c'
source_filename = "matmul_double.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-unknown"

@a = internal unnamed_addr global [16 x [16 x double]] zeroinitializer, align 8, !dbg !0
@b = internal unnamed_addr global [16 x [16 x double]] zeroinitializer, align 8, !dbg !12
@c = internal unnamed_addr global [16 x [16 x double]] zeroinitializer, align 8, !dbg !17
@lu = internal unnamed_addr global [16 x [16 x double]] zeroinitializer, align 8, !dbg !19
@rhs = internal unnamed_addr global [16 x double] zeroinitializer, align 8, !dbg !25
@x = internal unnamed_addr global [16 x double] zeroinitializer, align 8, !dbg !21

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local range(i64 -1, 281474976710656) i64 @run(i64 noundef %0) local_unnamed_addr #0 !dbg !42 {
    #dbg_value(i64 %0, !46, !DIExpression(), !72)
    #dbg_value(i64 0, !47, !DIExpression(), !72)
    #dbg_value(i64 0, !48, !DIExpression(), !73)
  %2 = icmp sgt i64 %0, 0, !dbg !74
  br i1 %2, label %3, label %482, !dbg !75

3:                                                ; preds = %1, %387
  %4 = phi i64 [ %469, %387 ], [ 0, %1 ]
  %5 = phi i64 [ %468, %387 ], [ 0, %1 ]
    #dbg_value(i64 %4, !48, !DIExpression(), !73)
    #dbg_value(i64 %5, !47, !DIExpression(), !72)
    #dbg_value(i32 0, !50, !DIExpression(), !76)
  br label %6, !dbg !77

6:                                                ; preds = %3, %157
  %7 = phi i64 [ 0, %3 ], [ %158, %157 ]
    #dbg_value(i64 %7, !50, !DIExpression(), !76)
  %8 = mul nuw nsw i64 %7, 7
  %9 = getelementptr inbounds nuw [16 x double], ptr @a, i64 %7
  %10 = getelementptr inbounds nuw [16 x double], ptr @b, i64 %7
    #dbg_value(i32 0, !55, !DIExpression(), !78)
  %11 = add nuw nsw i64 %8, %4, !dbg !79
  br label %160, !dbg !79

12:                                               ; preds = %157, %12
  %13 = phi i64 [ %30, %12 ], [ 0, %157 ]
    #dbg_value(i64 %13, !80, !DIExpression(), !106)
  %14 = getelementptr inbounds nuw [16 x double], ptr @c, i64 %13
    #dbg_value(i64 0, !93, !DIExpression(), !108)
  store double 0.000000e+00, ptr %14, align 8, !dbg !109, !tbaa !111
    #dbg_value(i64 1, !93, !DIExpression(), !108)
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 8, !dbg !113
  store double 0.000000e+00, ptr %15, align 8, !dbg !114, !tbaa !111
    #dbg_value(i64 2, !93, !DIExpression(), !108)
  %16 = getelementptr inbounds nuw i8, ptr %14, i64 16, !dbg !113
  store double 0.000000e+00, ptr %16, align 8, !dbg !115, !tbaa !111
    #dbg_value(i64 3, !93, !DIExpression(), !108)
  %17 = getelementptr inbounds nuw i8, ptr %14, i64 24, !dbg !113
  store double 0.000000e+00, ptr %17, align 8, !dbg !116, !tbaa !111
    #dbg_value(i64 4, !93, !DIExpression(), !108)
  %18 = getelementptr inbounds nuw i8, ptr %14, i64 32, !dbg !113
  store double 0.000000e+00, ptr %18, align 8, !dbg !117, !tbaa !111
    #dbg_value(i64 5, !93, !DIExpression(), !108)
  %19 = getelementptr inbounds nuw i8, ptr %14, i64 40, !dbg !113
  store double 0.000000e+00, ptr %19, align 8, !dbg !118, !tbaa !111
    #dbg_value(i64 6, !93, !DIExpression(), !108)
  %20 = getelementptr inbounds nuw i8, ptr %14, i64 48, !dbg !113
  store double 0.000000e+00, ptr %20, align 8, !dbg !119, !tbaa !111
    #dbg_value(i64 7, !93, !DIExpression(), !108)
  %21 = getelementptr inbounds nuw i8, ptr %14, i64 56, !dbg !113
  store double 0.000000e+00, ptr %21, align 8, !dbg !120, !tbaa !111
    #dbg_value(i64 8, !93, !DIExpression(), !108)
  %22 = getelementptr inbounds nuw i8, ptr %14, i64 64, !dbg !113
  store double 0.000000e+00, ptr %22, align 8, !dbg !121, !tbaa !111
    #dbg_value(i64 9, !93, !DIExpression(), !108)
  %23 = getelementptr inbounds nuw i8, ptr %14, i64 72, !dbg !113
  store double 0.000000e+00, ptr %23, align 8, !dbg !122, !tbaa !111
    #dbg_value(i64 10, !93, !DIExpression(), !108)
  %24 = getelementptr inbounds nuw i8, ptr %14, i64 80, !dbg !113
  store double 0.000000e+00, ptr %24, align 8, !dbg !123, !tbaa !111
    #dbg_value(i64 11, !93, !DIExpression(), !108)
  %25 = getelementptr inbounds nuw i8, ptr %14, i64 88, !dbg !113
  store double 0.000000e+00, ptr %25, align 8, !dbg !124, !tbaa !111
    #dbg_value(i64 12, !93, !DIExpression(), !108)
  %26 = getelementptr inbounds nuw i8, ptr %14, i64 96, !dbg !113
  store double 0.000000e+00, ptr %26, align 8, !dbg !125, !tbaa !111
    #dbg_value(i64 13, !93, !DIExpression(), !108)
  %27 = getelementptr inbounds nuw i8, ptr %14, i64 104, !dbg !113
  store double 0.000000e+00, ptr %27, align 8, !dbg !126, !tbaa !111
    #dbg_value(i64 14, !93, !DIExpression(), !108)
  %28 = getelementptr inbounds nuw i8, ptr %14, i64 112, !dbg !113
  store double 0.000000e+00, ptr %28, align 8, !dbg !127, !tbaa !111
    #dbg_value(i64 15, !93, !DIExpression(), !108)
  %29 = getelementptr inbounds nuw i8, ptr %14, i64 120, !dbg !113
  store double 0.000000e+00, ptr %29, align 8, !dbg !128, !tbaa !111
    #dbg_value(i64 16, !93, !DIExpression(), !108)
  %30 = add nuw nsw i64 %13, 1, !dbg !129
    #dbg_value(i64 %30, !80, !DIExpression(), !106)
  %31 = icmp eq i64 %30, 16, !dbg !130
  br i1 %31, label %32, label %12, !dbg !131, !llvm.loop !132

32:                                               ; preds = %12, %67
  %33 = phi i64 [ %68, %67 ], [ 0, %12 ]
    #dbg_value(i64 %33, !96, !DIExpression(), !136)
  %34 = getelementptr inbounds nuw [16 x double], ptr @a, i64 %33
  %35 = getelementptr inbounds nuw [16 x double], ptr @c, i64 %33
    #dbg_value(i32 0, !98, !DIExpression(), !137)
  %36 = load double, ptr %35, align 8, !dbg !138, !tbaa !111
  %37 = getelementptr inbounds nuw i8, ptr %35, i64 8
  %38 = load double, ptr %37, align 8, !dbg !138, !tbaa !111
  %39 = getelementptr inbounds nuw i8, ptr %35, i64 16
  %40 = load double, ptr %39, align 8, !dbg !138, !tbaa !111
  %41 = getelementptr inbounds nuw i8, ptr %35, i64 24
  %42 = load double, ptr %41, align 8, !dbg !138, !tbaa !111
  %43 = getelementptr inbounds nuw i8, ptr %35, i64 32
  %44 = load double, ptr %43, align 8, !dbg !138, !tbaa !111
  %45 = getelementptr inbounds nuw i8, ptr %35, i64 40
  %46 = load double, ptr %45, align 8, !dbg !138, !tbaa !111
  %47 = getelementptr inbounds nuw i8, ptr %35, i64 48
  %48 = load double, ptr %47, align 8, !dbg !138, !tbaa !111
  %49 = getelementptr inbounds nuw i8, ptr %35, i64 56
  %50 = load double, ptr %49, align 8, !dbg !138, !tbaa !111
  %51 = getelementptr inbounds nuw i8, ptr %35, i64 64
  %52 = load double, ptr %51, align 8, !dbg !138, !tbaa !111
  %53 = getelementptr inbounds nuw i8, ptr %35, i64 72
  %54 = load double, ptr %53, align 8, !dbg !138, !tbaa !111
  %55 = getelementptr inbounds nuw i8, ptr %35, i64 80
  %56 = load double, ptr %55, align 8, !dbg !138, !tbaa !111
  %57 = getelementptr inbounds nuw i8, ptr %35, i64 88
  %58 = load double, ptr %57, align 8, !dbg !138, !tbaa !111
  %59 = getelementptr inbounds nuw i8, ptr %35, i64 96
  %60 = load double, ptr %59, align 8, !dbg !138, !tbaa !111
  %61 = getelementptr inbounds nuw i8, ptr %35, i64 104
  %62 = load double, ptr %61, align 8, !dbg !138, !tbaa !111
  %63 = getelementptr inbounds nuw i8, ptr %35, i64 112
  %64 = load double, ptr %63, align 8, !dbg !138, !tbaa !111
  %65 = getelementptr inbounds nuw i8, ptr %35, i64 120
  %66 = load double, ptr %65, align 8, !dbg !138, !tbaa !111
  br label %87, !dbg !140

67:                                               ; preds = %87
  store double %109, ptr %35, align 8, !dbg !141, !tbaa !111
  store double %112, ptr %37, align 8, !dbg !142, !tbaa !111
  store double %115, ptr %39, align 8, !dbg !143, !tbaa !111
  store double %118, ptr %41, align 8, !dbg !144, !tbaa !111
  store double %121, ptr %43, align 8, !dbg !145, !tbaa !111
  store double %124, ptr %45, align 8, !dbg !146, !tbaa !111
  store double %127, ptr %47, align 8, !dbg !147, !tbaa !111
  store double %130, ptr %49, align 8, !dbg !148, !tbaa !111
  store double %133, ptr %51, align 8, !dbg !149, !tbaa !111
  store double %136, ptr %53, align 8, !dbg !150, !tbaa !111
  store double %139, ptr %55, align 8, !dbg !151, !tbaa !111
  store double %142, ptr %57, align 8, !dbg !152, !tbaa !111
  store double %145, ptr %59, align 8, !dbg !153, !tbaa !111
  store double %148, ptr %61, align 8, !dbg !154, !tbaa !111
  store double %151, ptr %63, align 8, !dbg !155, !tbaa !111
  store double %154, ptr %65, align 8, !dbg !156, !tbaa !111
  %68 = add nuw nsw i64 %33, 1, !dbg !157
    #dbg_value(i64 %68, !96, !DIExpression(), !136)
  %69 = icmp eq i64 %68, 16, !dbg !158
  br i1 %69, label %70, label %32, !dbg !159, !llvm.loop !160

70:                                               ; preds = %67
    #dbg_value(i64 0, !59, !DIExpression(), !163)
    #dbg_value(double 0.000000e+00, !58, !DIExpression(), !164)
  %71 = load double, ptr @c, align 8, !dbg !165, !tbaa !111
    #dbg_value(double %202, !58, !DIExpression(), !164)
    #dbg_value(i64 1, !59, !DIExpression(), !163)
  %72 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 136), align 8, !dbg !165, !tbaa !111
    #dbg_value(double %203, !58, !DIExpression(), !164)
    #dbg_value(i64 2, !59, !DIExpression(), !163)
  %73 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 272), align 8, !dbg !165, !tbaa !111
    #dbg_value(double %204, !58, !DIExpression(), !164)
    #dbg_value(i64 3, !59, !DIExpression(), !163)
  %74 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 408), align 8, !dbg !165, !tbaa !111
    #dbg_value(double %205, !58, !DIExpression(), !164)
    #dbg_value(i64 4, !59, !DIExpression(), !163)
  %75 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 544), align 8, !dbg !165, !tbaa !111
    #dbg_value(double %206, !58, !DIExpression(), !164)
    #dbg_value(i64 5, !59, !DIExpression(), !163)
  %76 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 680), align 8, !dbg !165, !tbaa !111
    #dbg_value(double %207, !58, !DIExpression(), !164)
    #dbg_value(i64 6, !59, !DIExpression(), !163)
  %77 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 816), align 8, !dbg !165, !tbaa !111
    #dbg_value(double %208, !58, !DIExpression(), !164)
    #dbg_value(i64 7, !59, !DIExpression(), !163)
  %78 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 952), align 8, !dbg !165, !tbaa !111
    #dbg_value(double %209, !58, !DIExpression(), !164)
    #dbg_value(i64 8, !59, !DIExpression(), !163)
  %79 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 1088), align 8, !dbg !165, !tbaa !111
    #dbg_value(double %210, !58, !DIExpression(), !164)
    #dbg_value(i64 9, !59, !DIExpression(), !163)
  %80 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 1224), align 8, !dbg !165, !tbaa !111
    #dbg_value(double %211, !58, !DIExpression(), !164)
    #dbg_value(i64 10, !59, !DIExpression(), !163)
  %81 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 1360), align 8, !dbg !165, !tbaa !111
    #dbg_value(double %212, !58, !DIExpression(), !164)
    #dbg_value(i64 11, !59, !DIExpression(), !163)
  %82 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 1496), align 8, !dbg !165, !tbaa !111
    #dbg_value(double %213, !58, !DIExpression(), !164)
    #dbg_value(i64 12, !59, !DIExpression(), !163)
  %83 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 1632), align 8, !dbg !165, !tbaa !111
    #dbg_value(double %214, !58, !DIExpression(), !164)
    #dbg_value(i64 13, !59, !DIExpression(), !163)
  %84 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 1768), align 8, !dbg !165, !tbaa !111
    #dbg_value(double %215, !58, !DIExpression(), !164)
    #dbg_value(i64 14, !59, !DIExpression(), !163)
  %85 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 1904), align 8, !dbg !165, !tbaa !111
    #dbg_value(double %216, !58, !DIExpression(), !164)
    #dbg_value(i64 15, !59, !DIExpression(), !163)
  %86 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 2040), align 8, !dbg !165, !tbaa !111
    #dbg_value(double %217, !58, !DIExpression(), !164)
    #dbg_value(i64 16, !59, !DIExpression(), !163)
    #dbg_value(i64 %221, !47, !DIExpression(), !72)
    #dbg_value(i32 0, !61, !DIExpression(), !167)
  br label %177, !dbg !168

87:                                               ; preds = %87, %32
  %88 = phi double [ %66, %32 ], [ %154, %87 ], !dbg !138
  %89 = phi double [ %64, %32 ], [ %151, %87 ], !dbg !138
  %90 = phi double [ %62, %32 ], [ %148, %87 ], !dbg !138
  %91 = phi double [ %60, %32 ], [ %145, %87 ], !dbg !138
  %92 = phi double [ %58, %32 ], [ %142, %87 ], !dbg !138
  %93 = phi double [ %56, %32 ], [ %139, %87 ], !dbg !138
  %94 = phi double [ %54, %32 ], [ %136, %87 ], !dbg !138
  %95 = phi double [ %52, %32 ], [ %133, %87 ], !dbg !138
  %96 = phi double [ %50, %32 ], [ %130, %87 ], !dbg !138
  %97 = phi double [ %48, %32 ], [ %127, %87 ], !dbg !138
  %98 = phi double [ %46, %32 ], [ %124, %87 ], !dbg !138
  %99 = phi double [ %44, %32 ], [ %121, %87 ], !dbg !138
  %100 = phi double [ %42, %32 ], [ %118, %87 ], !dbg !138
  %101 = phi double [ %40, %32 ], [ %115, %87 ], !dbg !138
  %102 = phi double [ %38, %32 ], [ %112, %87 ], !dbg !138
  %103 = phi double [ %36, %32 ], [ %109, %87 ], !dbg !138
  %104 = phi i64 [ 0, %32 ], [ %155, %87 ]
    #dbg_value(i64 %104, !98, !DIExpression(), !137)
  %105 = getelementptr inbounds nuw double, ptr %34, i64 %104, !dbg !169
  %106 = load double, ptr %105, align 8, !dbg !170, !tbaa !111
    #dbg_value(double %106, !101, !DIExpression(), !171)
    #dbg_value(i32 0, !104, !DIExpression(), !172)
  %107 = getelementptr inbounds nuw [16 x double], ptr @b, i64 %104
    #dbg_value(i64 0, !104, !DIExpression(), !172)
  %108 = load double, ptr %107, align 8, !dbg !173, !tbaa !111
  %109 = tail call double @llvm.fmuladd.f64(double %106, double %108, double %103), !dbg !174
    #dbg_value(i64 1, !104, !DIExpression(), !172)
  %110 = getelementptr inbounds nuw i8, ptr %107, i64 8, !dbg !173
  %111 = load double, ptr %110, align 8, !dbg !173, !tbaa !111
  %112 = tail call double @llvm.fmuladd.f64(double %106, double %111, double %102), !dbg !175
    #dbg_value(i64 2, !104, !DIExpression(), !172)
  %113 = getelementptr inbounds nuw i8, ptr %107, i64 16, !dbg !173
  %114 = load double, ptr %113, align 8, !dbg !173, !tbaa !111
  %115 = tail call double @llvm.fmuladd.f64(double %106, double %114, double %101), !dbg !176
    #dbg_value(i64 3, !104, !DIExpression(), !172)
  %116 = getelementptr inbounds nuw i8, ptr %107, i64 24, !dbg !173
  %117 = load double, ptr %116, align 8, !dbg !173, !tbaa !111
  %118 = tail call double @llvm.fmuladd.f64(double %106, double %117, double %100), !dbg !177
    #dbg_value(i64 4, !104, !DIExpression(), !172)
  %119 = getelementptr inbounds nuw i8, ptr %107, i64 32, !dbg !173
  %120 = load double, ptr %119, align 8, !dbg !173, !tbaa !111
  %121 = tail call double @llvm.fmuladd.f64(double %106, double %120, double %99), !dbg !178
    #dbg_value(i64 5, !104, !DIExpression(), !172)
  %122 = getelementptr inbounds nuw i8, ptr %107, i64 40, !dbg !173
  %123 = load double, ptr %122, align 8, !dbg !173, !tbaa !111
  %124 = tail call double @llvm.fmuladd.f64(double %106, double %123, double %98), !dbg !179
    #dbg_value(i64 6, !104, !DIExpression(), !172)
  %125 = getelementptr inbounds nuw i8, ptr %107, i64 48, !dbg !173
  %126 = load double, ptr %125, align 8, !dbg !173, !tbaa !111
  %127 = tail call double @llvm.fmuladd.f64(double %106, double %126, double %97), !dbg !180
    #dbg_value(i64 7, !104, !DIExpression(), !172)
  %128 = getelementptr inbounds nuw i8, ptr %107, i64 56, !dbg !173
  %129 = load double, ptr %128, align 8, !dbg !173, !tbaa !111
  %130 = tail call double @llvm.fmuladd.f64(double %106, double %129, double %96), !dbg !181
    #dbg_value(i64 8, !104, !DIExpression(), !172)
  %131 = getelementptr inbounds nuw i8, ptr %107, i64 64, !dbg !173
  %132 = load double, ptr %131, align 8, !dbg !173, !tbaa !111
  %133 = tail call double @llvm.fmuladd.f64(double %106, double %132, double %95), !dbg !182
    #dbg_value(i64 9, !104, !DIExpression(), !172)
  %134 = getelementptr inbounds nuw i8, ptr %107, i64 72, !dbg !173
  %135 = load double, ptr %134, align 8, !dbg !173, !tbaa !111
  %136 = tail call double @llvm.fmuladd.f64(double %106, double %135, double %94), !dbg !183
    #dbg_value(i64 10, !104, !DIExpression(), !172)
  %137 = getelementptr inbounds nuw i8, ptr %107, i64 80, !dbg !173
  %138 = load double, ptr %137, align 8, !dbg !173, !tbaa !111
  %139 = tail call double @llvm.fmuladd.f64(double %106, double %138, double %93), !dbg !184
    #dbg_value(i64 11, !104, !DIExpression(), !172)
  %140 = getelementptr inbounds nuw i8, ptr %107, i64 88, !dbg !173
  %141 = load double, ptr %140, align 8, !dbg !173, !tbaa !111
  %142 = tail call double @llvm.fmuladd.f64(double %106, double %141, double %92), !dbg !185
    #dbg_value(i64 12, !104, !DIExpression(), !172)
  %143 = getelementptr inbounds nuw i8, ptr %107, i64 96, !dbg !173
  %144 = load double, ptr %143, align 8, !dbg !173, !tbaa !111
  %145 = tail call double @llvm.fmuladd.f64(double %106, double %144, double %91), !dbg !186
    #dbg_value(i64 13, !104, !DIExpression(), !172)
  %146 = getelementptr inbounds nuw i8, ptr %107, i64 104, !dbg !173
  %147 = load double, ptr %146, align 8, !dbg !173, !tbaa !111
  %148 = tail call double @llvm.fmuladd.f64(double %106, double %147, double %90), !dbg !187
    #dbg_value(i64 14, !104, !DIExpression(), !172)
  %149 = getelementptr inbounds nuw i8, ptr %107, i64 112, !dbg !173
  %150 = load double, ptr %149, align 8, !dbg !173, !tbaa !111
  %151 = tail call double @llvm.fmuladd.f64(double %106, double %150, double %89), !dbg !188
    #dbg_value(i64 15, !104, !DIExpression(), !172)
  %152 = getelementptr inbounds nuw i8, ptr %107, i64 120, !dbg !173
  %153 = load double, ptr %152, align 8, !dbg !173, !tbaa !111
  %154 = tail call double @llvm.fmuladd.f64(double %106, double %153, double %88), !dbg !189
    #dbg_value(i64 16, !104, !DIExpression(), !172)
  %155 = add nuw nsw i64 %104, 1, !dbg !190
    #dbg_value(i64 %155, !98, !DIExpression(), !137)
  %156 = icmp eq i64 %155, 16, !dbg !191
  br i1 %156, label %67, label %87, !dbg !192, !llvm.loop !193

157:                                              ; preds = %160
  %158 = add nuw nsw i64 %7, 1, !dbg !196
    #dbg_value(i64 %158, !50, !DIExpression(), !76)
  %159 = icmp eq i64 %158, 16, !dbg !197
  br i1 %159, label %12, label %6, !dbg !198, !llvm.loop !199

160:                                              ; preds = %6, %160
  %161 = phi i64 [ 0, %6 ], [ %175, %160 ]
    #dbg_value(i64 %161, !55, !DIExpression(), !78)
  %162 = mul nuw nsw i64 %161, 3, !dbg !202
  %163 = add nuw nsw i64 %162, %11
  %164 = urem i64 %163, 11, !dbg !205
  %165 = add nsw i64 %164, -5, !dbg !206
  %166 = sitofp i64 %165 to double, !dbg !207
  %167 = getelementptr inbounds nuw double, ptr %9, i64 %161, !dbg !208
  store double %166, ptr %167, align 8, !dbg !209, !tbaa !111
  %168 = mul nuw nsw i64 %161, %7, !dbg !210
  %169 = add nuw nsw i64 %4, %168, !dbg !211
  %170 = urem i64 %169, 13, !dbg !212
  %171 = add nsw i64 %170, -6, !dbg !213
  %172 = sitofp i64 %171 to double, !dbg !214
  %173 = fmul double %172, 5.000000e-01, !dbg !215
  %174 = getelementptr inbounds nuw double, ptr %10, i64 %161, !dbg !216
  store double %173, ptr %174, align 8, !dbg !217, !tbaa !111
  %175 = add nuw nsw i64 %161, 1, !dbg !218
    #dbg_value(i64 %175, !55, !DIExpression(), !78)
  %176 = icmp eq i64 %175, 16, !dbg !219
  br i1 %176, label %157, label %160, !dbg !220, !llvm.loop !221

177:                                              ; preds = %70, %181
  %178 = phi i64 [ 0, %70 ], [ %183, %181 ]
    #dbg_value(i64 %178, !61, !DIExpression(), !167)
  %179 = getelementptr inbounds nuw [16 x double], ptr @a, i64 %178
  %180 = getelementptr inbounds nuw [16 x double], ptr @lu, i64 %178
    #dbg_value(i32 0, !66, !DIExpression(), !224)
    #dbg_value(double 0.000000e+00, !63, !DIExpression(), !225)
  br label %222, !dbg !226

181:                                              ; preds = %222
  %182 = getelementptr inbounds nuw double, ptr @rhs, i64 %178, !dbg !227
  store double %234, ptr %182, align 8, !dbg !228, !tbaa !111
  %183 = add nuw nsw i64 %178, 1, !dbg !229
    #dbg_value(i64 %183, !61, !DIExpression(), !167)
  %184 = icmp eq i64 %183, 16, !dbg !230
  br i1 %184, label %185, label %177, !dbg !231, !llvm.loop !232

185:                                              ; preds = %181
    #dbg_value(i64 0, !68, !DIExpression(), !235)
  %186 = load double, ptr @rhs, align 8, !dbg !236, !tbaa !111
  store double %186, ptr @x, align 8, !dbg !238, !tbaa !111
    #dbg_value(i64 1, !68, !DIExpression(), !235)
  %187 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 8), align 8, !dbg !239, !tbaa !111
  store double %187, ptr getelementptr inbounds nuw (i8, ptr @x, i64 8), align 8, !dbg !240, !tbaa !111
    #dbg_value(i64 2, !68, !DIExpression(), !235)
  %188 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 16), align 8, !dbg !241, !tbaa !111
  store double %188, ptr getelementptr inbounds nuw (i8, ptr @x, i64 16), align 8, !dbg !242, !tbaa !111
    #dbg_value(i64 3, !68, !DIExpression(), !235)
  %189 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 24), align 8, !dbg !243, !tbaa !111
  store double %189, ptr getelementptr inbounds nuw (i8, ptr @x, i64 24), align 8, !dbg !244, !tbaa !111
    #dbg_value(i64 4, !68, !DIExpression(), !235)
  %190 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 32), align 8, !dbg !245, !tbaa !111
  store double %190, ptr getelementptr inbounds nuw (i8, ptr @x, i64 32), align 8, !dbg !246, !tbaa !111
    #dbg_value(i64 5, !68, !DIExpression(), !235)
  %191 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 40), align 8, !dbg !247, !tbaa !111
  store double %191, ptr getelementptr inbounds nuw (i8, ptr @x, i64 40), align 8, !dbg !248, !tbaa !111
    #dbg_value(i64 6, !68, !DIExpression(), !235)
  %192 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 48), align 8, !dbg !249, !tbaa !111
  store double %192, ptr getelementptr inbounds nuw (i8, ptr @x, i64 48), align 8, !dbg !250, !tbaa !111
    #dbg_value(i64 7, !68, !DIExpression(), !235)
  %193 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 56), align 8, !dbg !251, !tbaa !111
  store double %193, ptr getelementptr inbounds nuw (i8, ptr @x, i64 56), align 8, !dbg !252, !tbaa !111
    #dbg_value(i64 8, !68, !DIExpression(), !235)
  %194 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 64), align 8, !dbg !253, !tbaa !111
  store double %194, ptr getelementptr inbounds nuw (i8, ptr @x, i64 64), align 8, !dbg !254, !tbaa !111
    #dbg_value(i64 9, !68, !DIExpression(), !235)
  %195 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 72), align 8, !dbg !255, !tbaa !111
  store double %195, ptr getelementptr inbounds nuw (i8, ptr @x, i64 72), align 8, !dbg !256, !tbaa !111
    #dbg_value(i64 10, !68, !DIExpression(), !235)
  %196 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 80), align 8, !dbg !257, !tbaa !111
  store double %196, ptr getelementptr inbounds nuw (i8, ptr @x, i64 80), align 8, !dbg !258, !tbaa !111
    #dbg_value(i64 11, !68, !DIExpression(), !235)
  %197 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 88), align 8, !dbg !259, !tbaa !111
  store double %197, ptr getelementptr inbounds nuw (i8, ptr @x, i64 88), align 8, !dbg !260, !tbaa !111
    #dbg_value(i64 12, !68, !DIExpression(), !235)
  %198 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 96), align 8, !dbg !261, !tbaa !111
  store double %198, ptr getelementptr inbounds nuw (i8, ptr @x, i64 96), align 8, !dbg !262, !tbaa !111
    #dbg_value(i64 13, !68, !DIExpression(), !235)
  %199 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 104), align 8, !dbg !263, !tbaa !111
  store double %199, ptr getelementptr inbounds nuw (i8, ptr @x, i64 104), align 8, !dbg !264, !tbaa !111
    #dbg_value(i64 14, !68, !DIExpression(), !235)
  %200 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 112), align 8, !dbg !265, !tbaa !111
  store double %200, ptr getelementptr inbounds nuw (i8, ptr @x, i64 112), align 8, !dbg !266, !tbaa !111
    #dbg_value(i64 15, !68, !DIExpression(), !235)
  %201 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 120), align 8, !dbg !267, !tbaa !111
  store double %201, ptr getelementptr inbounds nuw (i8, ptr @x, i64 120), align 8, !dbg !268, !tbaa !111
    #dbg_value(i64 16, !68, !DIExpression(), !235)
  %202 = fadd double %71, 0.000000e+00, !dbg !269
  %203 = fadd double %202, %72, !dbg !270
  %204 = fadd double %203, %73, !dbg !271
  %205 = fadd double %204, %74, !dbg !272
  %206 = fadd double %205, %75, !dbg !273
  %207 = fadd double %206, %76, !dbg !274
  %208 = fadd double %207, %77, !dbg !275
  %209 = fadd double %208, %78, !dbg !276
  %210 = fadd double %209, %79, !dbg !277
  %211 = fadd double %210, %80, !dbg !278
  %212 = fadd double %211, %81, !dbg !279
  %213 = fadd double %212, %82, !dbg !280
  %214 = fadd double %213, %83, !dbg !281
  %215 = fadd double %214, %84, !dbg !282
  %216 = fadd double %215, %85, !dbg !283
  %217 = fadd double %216, %86, !dbg !284
  %218 = mul nuw nsw i64 %5, 31, !dbg !285
  %219 = fmul double %217, 2.000000e+00, !dbg !286
  %220 = fptosi double %219 to i64, !dbg !287
  %221 = add i64 %218, %220, !dbg !288
  br label %239, !dbg !289

222:                                              ; preds = %177, %222
  %223 = phi i64 [ 0, %177 ], [ %231, %222 ]
  %224 = phi double [ 0.000000e+00, %177 ], [ %234, %222 ]
    #dbg_value(i64 %223, !66, !DIExpression(), !224)
    #dbg_value(double %224, !63, !DIExpression(), !225)
  %225 = getelementptr inbounds nuw double, ptr %179, i64 %223, !dbg !327
  %226 = load double, ptr %225, align 8, !dbg !327, !tbaa !111
  %227 = icmp eq i64 %178, %223, !dbg !330
  %228 = select i1 %227, double 4.000000e+01, double 0.000000e+00, !dbg !331
  %229 = fadd double %228, %226, !dbg !332
  %230 = getelementptr inbounds nuw double, ptr %180, i64 %223, !dbg !333
  store double %229, ptr %230, align 8, !dbg !334, !tbaa !111
  %231 = add nuw nsw i64 %223, 1, !dbg !335
  %232 = trunc nuw nsw i64 %231 to i32, !dbg !336
  %233 = uitofp nneg i32 %232 to double, !dbg !336
  %234 = tail call double @llvm.fmuladd.f64(double %229, double %233, double %224), !dbg !337
    #dbg_value(i64 %231, !66, !DIExpression(), !224)
    #dbg_value(double %234, !63, !DIExpression(), !225)
  %235 = icmp eq i64 %231, 16, !dbg !338
  br i1 %235, label %181, label %222, !dbg !339, !llvm.loop !340

236:                                              ; preds = %352, %339
    #dbg_value(i64 %242, !298, !DIExpression(), !343)
  %237 = add nuw nsw i64 %241, 1, !dbg !344
  %238 = icmp eq i64 %242, 16, !dbg !345
  br i1 %238, label %368, label %239, !dbg !344, !llvm.loop !346

239:                                              ; preds = %185, %236
  %240 = phi i64 [ %242, %236 ], [ 0, %185 ]
  %241 = phi i64 [ %237, %236 ], [ 1, %185 ]
    #dbg_value(i64 %240, !298, !DIExpression(), !343)
    #dbg_value(i64 %240, !299, !DIExpression(), !348)
  %242 = add nuw nsw i64 %240, 1, !dbg !349
    #dbg_value(i64 %242, !302, !DIExpression(), !350)
  %243 = icmp samesign ult i64 %240, 15, !dbg !351
  %244 = trunc nuw nsw i64 %240 to i32, !dbg !353
  br i1 %243, label %245, label %247, !dbg !353

245:                                              ; preds = %239
  %246 = getelementptr inbounds nuw double, ptr @lu, i64 %240, !dbg !353
  br label %254, !dbg !353

247:                                              ; preds = %254, %239
  %248 = phi i32 [ %244, %239 ], [ %266, %254 ], !dbg !348
  %249 = zext i32 %248 to i64, !dbg !354
  %250 = getelementptr inbounds nuw [16 x double], ptr @lu, i64 %249, !dbg !354
  %251 = getelementptr inbounds nuw double, ptr %250, i64 %240, !dbg !354
  %252 = load double, ptr %251, align 8, !dbg !354, !tbaa !111
  %253 = fcmp une double %252, 0.000000e+00, !dbg !356
  br i1 %253, label %269, label %482, !dbg !357

254:                                              ; preds = %254, %245
  %255 = phi i64 [ %241, %245 ], [ %267, %254 ]
  %256 = phi i32 [ %244, %245 ], [ %266, %254 ]
    #dbg_value(i64 %255, !302, !DIExpression(), !350)
    #dbg_value(i32 %256, !299, !DIExpression(), !348)
  %257 = getelementptr inbounds nuw [16 x double], ptr %246, i64 %255, !dbg !358
  %258 = load double, ptr %257, align 8, !dbg !358, !tbaa !111
    #dbg_value(double %258, !360, !DIExpression(), !365)
  %259 = tail call double @llvm.fabs.f64(double %258), !dbg !367
  %260 = zext nneg i32 %256 to i64, !dbg !368
  %261 = getelementptr inbounds nuw [16 x double], ptr %246, i64 %260, !dbg !368
  %262 = load double, ptr %261, align 8, !dbg !368, !tbaa !111
    #dbg_value(double %262, !360, !DIExpression(), !369)
  %263 = tail call double @llvm.fabs.f64(double %262), !dbg !371
  %264 = fcmp ogt double %259, %263, !dbg !372
  %265 = trunc nuw nsw i64 %255 to i32, !dbg !373
  %266 = select i1 %264, i32 %265, i32 %256, !dbg !373
    #dbg_value(i32 %266, !299, !DIExpression(), !348)
  %267 = add nuw nsw i64 %255, 1, !dbg !374
    #dbg_value(i64 %267, !302, !DIExpression(), !350)
  %268 = icmp eq i64 %267, 16, !dbg !375
  br i1 %268, label %247, label %254, !dbg !376, !llvm.loop !377

269:                                              ; preds = %247
  %270 = icmp eq i64 %240, %249, !dbg !380
  br i1 %270, label %339, label %271, !dbg !381

271:                                              ; preds = %269
  %272 = getelementptr inbounds nuw [16 x double], ptr @lu, i64 %240
    #dbg_value(i64 0, !304, !DIExpression(), !382)
  %273 = load double, ptr %272, align 8, !dbg !383, !tbaa !111
    #dbg_value(double %273, !308, !DIExpression(), !384)
  %274 = load double, ptr %250, align 8, !dbg !385, !tbaa !111
  store double %274, ptr %272, align 8, !dbg !386, !tbaa !111
  store double %273, ptr %250, align 8, !dbg !387, !tbaa !111
    #dbg_value(i64 1, !304, !DIExpression(), !382)
  %275 = getelementptr inbounds nuw i8, ptr %272, i64 8, !dbg !388
  %276 = load double, ptr %275, align 8, !dbg !389, !tbaa !111
    #dbg_value(double %276, !308, !DIExpression(), !384)
  %277 = getelementptr inbounds nuw i8, ptr %250, i64 8, !dbg !390
  %278 = load double, ptr %277, align 8, !dbg !391, !tbaa !111
  store double %278, ptr %275, align 8, !dbg !392, !tbaa !111
  store double %276, ptr %277, align 8, !dbg !393, !tbaa !111
    #dbg_value(i64 2, !304, !DIExpression(), !382)
  %279 = getelementptr inbounds nuw i8, ptr %272, i64 16, !dbg !388
  %280 = load double, ptr %279, align 8, !dbg !394, !tbaa !111
    #dbg_value(double %280, !308, !DIExpression(), !384)
  %281 = getelementptr inbounds nuw i8, ptr %250, i64 16, !dbg !390
  %282 = load double, ptr %281, align 8, !dbg !395, !tbaa !111
  store double %282, ptr %279, align 8, !dbg !396, !tbaa !111
  store double %280, ptr %281, align 8, !dbg !397, !tbaa !111
    #dbg_value(i64 3, !304, !DIExpression(), !382)
  %283 = getelementptr inbounds nuw i8, ptr %272, i64 24, !dbg !388
  %284 = load double, ptr %283, align 8, !dbg !398, !tbaa !111
    #dbg_value(double %284, !308, !DIExpression(), !384)
  %285 = getelementptr inbounds nuw i8, ptr %250, i64 24, !dbg !390
  %286 = load double, ptr %285, align 8, !dbg !399, !tbaa !111
  store double %286, ptr %283, align 8, !dbg !400, !tbaa !111
  store double %284, ptr %285, align 8, !dbg !401, !tbaa !111
    #dbg_value(i64 4, !304, !DIExpression(), !382)
  %287 = getelementptr inbounds nuw i8, ptr %272, i64 32, !dbg !388
  %288 = load double, ptr %287, align 8, !dbg !402, !tbaa !111
    #dbg_value(double %288, !308, !DIExpression(), !384)
  %289 = getelementptr inbounds nuw i8, ptr %250, i64 32, !dbg !390
  %290 = load double, ptr %289, align 8, !dbg !403, !tbaa !111
  store double %290, ptr %287, align 8, !dbg !404, !tbaa !111
  store double %288, ptr %289, align 8, !dbg !405, !tbaa !111
    #dbg_value(i64 5, !304, !DIExpression(), !382)
  %291 = getelementptr inbounds nuw i8, ptr %272, i64 40, !dbg !388
  %292 = load double, ptr %291, align 8, !dbg !406, !tbaa !111
    #dbg_value(double %292, !308, !DIExpression(), !384)
  %293 = getelementptr inbounds nuw i8, ptr %250, i64 40, !dbg !390
  %294 = load double, ptr %293, align 8, !dbg !407, !tbaa !111
  store double %294, ptr %291, align 8, !dbg !408, !tbaa !111
  store double %292, ptr %293, align 8, !dbg !409, !tbaa !111
    #dbg_value(i64 6, !304, !DIExpression(), !382)
  %295 = getelementptr inbounds nuw i8, ptr %272, i64 48, !dbg !388
  %296 = load double, ptr %295, align 8, !dbg !410, !tbaa !111
    #dbg_value(double %296, !308, !DIExpression(), !384)
  %297 = getelementptr inbounds nuw i8, ptr %250, i64 48, !dbg !390
  %298 = load double, ptr %297, align 8, !dbg !411, !tbaa !111
  store double %298, ptr %295, align 8, !dbg !412, !tbaa !111
  store double %296, ptr %297, align 8, !dbg !413, !tbaa !111
    #dbg_value(i64 7, !304, !DIExpression(), !382)
  %299 = getelementptr inbounds nuw i8, ptr %272, i64 56, !dbg !388
  %300 = load double, ptr %299, align 8, !dbg !414, !tbaa !111
    #dbg_value(double %300, !308, !DIExpression(), !384)
  %301 = getelementptr inbounds nuw i8, ptr %250, i64 56, !dbg !390
  %302 = load double, ptr %301, align 8, !dbg !415, !tbaa !111
  store double %302, ptr %299, align 8, !dbg !416, !tbaa !111
  store double %300, ptr %301, align 8, !dbg !417, !tbaa !111
    #dbg_value(i64 8, !304, !DIExpression(), !382)
  %303 = getelementptr inbounds nuw i8, ptr %272, i64 64, !dbg !388
  %304 = load double, ptr %303, align 8, !dbg !418, !tbaa !111
    #dbg_value(double %304, !308, !DIExpression(), !384)
  %305 = getelementptr inbounds nuw i8, ptr %250, i64 64, !dbg !390
  %306 = load double, ptr %305, align 8, !dbg !419, !tbaa !111
  store double %306, ptr %303, align 8, !dbg !420, !tbaa !111
  store double %304, ptr %305, align 8, !dbg !421, !tbaa !111
    #dbg_value(i64 9, !304, !DIExpression(), !382)
  %307 = getelementptr inbounds nuw i8, ptr %272, i64 72, !dbg !388
  %308 = load double, ptr %307, align 8, !dbg !422, !tbaa !111
    #dbg_value(double %308, !308, !DIExpression(), !384)
  %309 = getelementptr inbounds nuw i8, ptr %250, i64 72, !dbg !390
  %310 = load double, ptr %309, align 8, !dbg !423, !tbaa !111
  store double %310, ptr %307, align 8, !dbg !424, !tbaa !111
  store double %308, ptr %309, align 8, !dbg !425, !tbaa !111
    #dbg_value(i64 10, !304, !DIExpression(), !382)
  %311 = getelementptr inbounds nuw i8, ptr %272, i64 80, !dbg !388
  %312 = load double, ptr %311, align 8, !dbg !426, !tbaa !111
    #dbg_value(double %312, !308, !DIExpression(), !384)
  %313 = getelementptr inbounds nuw i8, ptr %250, i64 80, !dbg !390
  %314 = load double, ptr %313, align 8, !dbg !427, !tbaa !111
  store double %314, ptr %311, align 8, !dbg !428, !tbaa !111
  store double %312, ptr %313, align 8, !dbg !429, !tbaa !111
    #dbg_value(i64 11, !304, !DIExpression(), !382)
  %315 = getelementptr inbounds nuw i8, ptr %272, i64 88, !dbg !388
  %316 = load double, ptr %315, align 8, !dbg !430, !tbaa !111
    #dbg_value(double %316, !308, !DIExpression(), !384)
  %317 = getelementptr inbounds nuw i8, ptr %250, i64 88, !dbg !390
  %318 = load double, ptr %317, align 8, !dbg !431, !tbaa !111
  store double %318, ptr %315, align 8, !dbg !432, !tbaa !111
  store double %316, ptr %317, align 8, !dbg !433, !tbaa !111
    #dbg_value(i64 12, !304, !DIExpression(), !382)
  %319 = getelementptr inbounds nuw i8, ptr %272, i64 96, !dbg !388
  %320 = load double, ptr %319, align 8, !dbg !434, !tbaa !111
    #dbg_value(double %320, !308, !DIExpression(), !384)
  %321 = getelementptr inbounds nuw i8, ptr %250, i64 96, !dbg !390
  %322 = load double, ptr %321, align 8, !dbg !435, !tbaa !111
  store double %322, ptr %319, align 8, !dbg !436, !tbaa !111
  store double %320, ptr %321, align 8, !dbg !437, !tbaa !111
    #dbg_value(i64 13, !304, !DIExpression(), !382)
  %323 = getelementptr inbounds nuw i8, ptr %272, i64 104, !dbg !388
  %324 = load double, ptr %323, align 8, !dbg !438, !tbaa !111
    #dbg_value(double %324, !308, !DIExpression(), !384)
  %325 = getelementptr inbounds nuw i8, ptr %250, i64 104, !dbg !390
  %326 = load double, ptr %325, align 8, !dbg !439, !tbaa !111
  store double %326, ptr %323, align 8, !dbg !440, !tbaa !111
  store double %324, ptr %325, align 8, !dbg !441, !tbaa !111
    #dbg_value(i64 14, !304, !DIExpression(), !382)
  %327 = getelementptr inbounds nuw i8, ptr %272, i64 112, !dbg !388
  %328 = load double, ptr %327, align 8, !dbg !442, !tbaa !111
    #dbg_value(double %328, !308, !DIExpression(), !384)
  %329 = getelementptr inbounds nuw i8, ptr %250, i64 112, !dbg !390
  %330 = load double, ptr %329, align 8, !dbg !443, !tbaa !111
  store double %330, ptr %327, align 8, !dbg !444, !tbaa !111
  store double %328, ptr %329, align 8, !dbg !445, !tbaa !111
    #dbg_value(i64 15, !304, !DIExpression(), !382)
  %331 = getelementptr inbounds nuw i8, ptr %272, i64 120, !dbg !388
  %332 = load double, ptr %331, align 8, !dbg !446, !tbaa !111
    #dbg_value(double %332, !308, !DIExpression(), !384)
  %333 = getelementptr inbounds nuw i8, ptr %250, i64 120, !dbg !390
  %334 = load double, ptr %333, align 8, !dbg !447, !tbaa !111
  store double %334, ptr %331, align 8, !dbg !448, !tbaa !111
  store double %332, ptr %333, align 8, !dbg !449, !tbaa !111
    #dbg_value(i64 16, !304, !DIExpression(), !382)
  %335 = getelementptr inbounds nuw double, ptr @x, i64 %240, !dbg !450
  %336 = load double, ptr %335, align 8, !dbg !451, !tbaa !111
    #dbg_value(double %336, !311, !DIExpression(), !452)
  %337 = getelementptr inbounds nuw double, ptr @x, i64 %249, !dbg !453
  %338 = load double, ptr %337, align 8, !dbg !454, !tbaa !111
  store double %338, ptr %335, align 8, !dbg !455, !tbaa !111
  store double %336, ptr %337, align 8, !dbg !456, !tbaa !111
  br label %339, !dbg !457

339:                                              ; preds = %271, %269
    #dbg_value(i64 %242, !312, !DIExpression(), !458)
  br i1 %243, label %340, label %236, !dbg !459

340:                                              ; preds = %339
  %341 = getelementptr inbounds nuw [16 x double], ptr @lu, i64 %240
  %342 = getelementptr inbounds nuw double, ptr %341, i64 %240
  %343 = getelementptr inbounds nuw double, ptr @x, i64 %240
  br label %344, !dbg !459

344:                                              ; preds = %352, %340
  %345 = phi i64 [ %241, %340 ], [ %357, %352 ]
    #dbg_value(i64 %345, !312, !DIExpression(), !458)
  %346 = getelementptr inbounds nuw [16 x double], ptr @lu, i64 %345, !dbg !460
  %347 = getelementptr inbounds nuw double, ptr %346, i64 %240, !dbg !460
  %348 = load double, ptr %347, align 8, !dbg !460, !tbaa !111
  %349 = load double, ptr %342, align 8, !dbg !461, !tbaa !111
    #dbg_value(double poison, !314, !DIExpression(), !462)
    #dbg_value(i64 %240, !317, !DIExpression(), !463)
  %350 = fneg double %348
  %351 = fdiv double %350, %349
  br label %359, !dbg !464

352:                                              ; preds = %359
  %353 = load double, ptr %343, align 8, !dbg !465, !tbaa !111
  %354 = getelementptr inbounds nuw double, ptr @x, i64 %345, !dbg !466
  %355 = load double, ptr %354, align 8, !dbg !467, !tbaa !111
  %356 = tail call double @llvm.fmuladd.f64(double %351, double %353, double %355), !dbg !468
  store double %356, ptr %354, align 8, !dbg !469, !tbaa !111
  %357 = add nuw nsw i64 %345, 1, !dbg !470
    #dbg_value(i64 %357, !312, !DIExpression(), !458)
  %358 = icmp eq i64 %357, 16, !dbg !471
  br i1 %358, label %236, label %344, !dbg !472, !llvm.loop !473

359:                                              ; preds = %359, %344
  %360 = phi i64 [ %240, %344 ], [ %366, %359 ]
    #dbg_value(i64 %360, !317, !DIExpression(), !463)
  %361 = getelementptr inbounds nuw double, ptr %341, i64 %360, !dbg !476
  %362 = load double, ptr %361, align 8, !dbg !476, !tbaa !111
  %363 = getelementptr inbounds nuw double, ptr %346, i64 %360, !dbg !478
  %364 = load double, ptr %363, align 8, !dbg !479, !tbaa !111
  %365 = tail call double @llvm.fmuladd.f64(double %351, double %362, double %364), !dbg !480
  store double %365, ptr %363, align 8, !dbg !481, !tbaa !111
  %366 = add nuw nsw i64 %360, 1, !dbg !482
    #dbg_value(i64 %366, !317, !DIExpression(), !463)
  %367 = icmp eq i64 %366, 16, !dbg !483
  br i1 %367, label %352, label %359, !dbg !484, !llvm.loop !485

368:                                              ; preds = %236, %378
  %369 = phi i64 [ %385, %378 ], [ 15, %236 ]
    #dbg_value(i64 %369, !319, !DIExpression(), !488)
    #dbg_value(i64 %369, !321, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !489)
  %370 = icmp samesign ult i64 %369, 15, !dbg !490
  br i1 %370, label %374, label %371, !dbg !492

371:                                              ; preds = %368
  %372 = getelementptr inbounds nuw double, ptr @x, i64 %369
  %373 = load double, ptr %372, align 8, !dbg !493, !tbaa !111
  br label %378, !dbg !492

374:                                              ; preds = %368
  %375 = getelementptr inbounds nuw [16 x double], ptr @lu, i64 %369
  %376 = getelementptr inbounds nuw double, ptr @x, i64 %369
  %377 = load double, ptr %376, align 8, !tbaa !111
  br label %471, !dbg !492

378:                                              ; preds = %471, %371
  %379 = phi double [ %373, %371 ], [ %480, %471 ], !dbg !493
  %380 = getelementptr inbounds nuw [16 x double], ptr @lu, i64 %369, !dbg !494
  %381 = getelementptr inbounds nuw double, ptr %380, i64 %369, !dbg !494
  %382 = load double, ptr %381, align 8, !dbg !494, !tbaa !111
  %383 = getelementptr inbounds nuw double, ptr @x, i64 %369, !dbg !495
  %384 = fdiv double %379, %382, !dbg !496
  store double %384, ptr %383, align 8, !dbg !497, !tbaa !111
  %385 = add nsw i64 %369, -1, !dbg !498
    #dbg_value(i64 %385, !319, !DIExpression(), !488)
  %386 = icmp eq i64 %369, 0, !dbg !499
  br i1 %386, label %387, label %368, !dbg !500, !llvm.loop !501

387:                                              ; preds = %378
    #dbg_value(i64 0, !70, !DIExpression(), !504)
    #dbg_value(i64 %221, !47, !DIExpression(), !72)
  %388 = mul i64 %221, 7, !dbg !505
  %389 = load double, ptr @x, align 8, !dbg !507, !tbaa !111
  %390 = fadd double %389, 5.000000e-01, !dbg !508
  %391 = fptoui double %390 to i64, !dbg !509
  %392 = add i64 %388, %391, !dbg !510
    #dbg_value(i64 %392, !47, !DIExpression(), !72)
    #dbg_value(i64 1, !70, !DIExpression(), !504)
  %393 = mul i64 %392, 7, !dbg !505
  %394 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 8), align 8, !dbg !507, !tbaa !111
  %395 = fadd double %394, 5.000000e-01, !dbg !508
  %396 = fptoui double %395 to i64, !dbg !509
  %397 = add i64 %393, %396, !dbg !511
    #dbg_value(i64 %397, !47, !DIExpression(), !72)
    #dbg_value(i64 2, !70, !DIExpression(), !504)
  %398 = mul i64 %397, 7, !dbg !505
  %399 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 16), align 8, !dbg !507, !tbaa !111
  %400 = fadd double %399, 5.000000e-01, !dbg !508
  %401 = fptoui double %400 to i64, !dbg !509
  %402 = add i64 %398, %401, !dbg !512
    #dbg_value(i64 %402, !47, !DIExpression(), !72)
    #dbg_value(i64 3, !70, !DIExpression(), !504)
  %403 = mul i64 %402, 7, !dbg !505
  %404 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 24), align 8, !dbg !507, !tbaa !111
  %405 = fadd double %404, 5.000000e-01, !dbg !508
  %406 = fptoui double %405 to i64, !dbg !509
  %407 = add i64 %403, %406, !dbg !513
    #dbg_value(i64 %407, !47, !DIExpression(), !72)
    #dbg_value(i64 4, !70, !DIExpression(), !504)
  %408 = mul i64 %407, 7, !dbg !505
  %409 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 32), align 8, !dbg !507, !tbaa !111
  %410 = fadd double %409, 5.000000e-01, !dbg !508
  %411 = fptoui double %410 to i64, !dbg !509
  %412 = add i64 %408, %411, !dbg !514
    #dbg_value(i64 %412, !47, !DIExpression(), !72)
    #dbg_value(i64 5, !70, !DIExpression(), !504)
  %413 = mul i64 %412, 7, !dbg !505
  %414 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 40), align 8, !dbg !507, !tbaa !111
  %415 = fadd double %414, 5.000000e-01, !dbg !508
  %416 = fptoui double %415 to i64, !dbg !509
  %417 = add i64 %413, %416, !dbg !515
    #dbg_value(i64 %417, !47, !DIExpression(), !72)
    #dbg_value(i64 6, !70, !DIExpression(), !504)
  %418 = mul i64 %417, 7, !dbg !505
  %419 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 48), align 8, !dbg !507, !tbaa !111
  %420 = fadd double %419, 5.000000e-01, !dbg !508
  %421 = fptoui double %420 to i64, !dbg !509
  %422 = add i64 %418, %421, !dbg !516
    #dbg_value(i64 %422, !47, !DIExpression(), !72)
    #dbg_value(i64 7, !70, !DIExpression(), !504)
  %423 = mul i64 %422, 7, !dbg !505
  %424 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 56), align 8, !dbg !507, !tbaa !111
  %425 = fadd double %424, 5.000000e-01, !dbg !508
  %426 = fptoui double %425 to i64, !dbg !509
  %427 = add i64 %423, %426, !dbg !517
    #dbg_value(i64 %427, !47, !DIExpression(), !72)
    #dbg_value(i64 8, !70, !DIExpression(), !504)
  %428 = mul i64 %427, 7, !dbg !505
  %429 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 64), align 8, !dbg !507, !tbaa !111
  %430 = fadd double %429, 5.000000e-01, !dbg !508
  %431 = fptoui double %430 to i64, !dbg !509
  %432 = add i64 %428, %431, !dbg !518
    #dbg_value(i64 %432, !47, !DIExpression(), !72)
    #dbg_value(i64 9, !70, !DIExpression(), !504)
  %433 = mul i64 %432, 7, !dbg !505
  %434 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 72), align 8, !dbg !507, !tbaa !111
  %435 = fadd double %434, 5.000000e-01, !dbg !508
  %436 = fptoui double %435 to i64, !dbg !509
  %437 = add i64 %433, %436, !dbg !519
    #dbg_value(i64 %437, !47, !DIExpression(), !72)
    #dbg_value(i64 10, !70, !DIExpression(), !504)
  %438 = mul i64 %437, 7, !dbg !505
  %439 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 80), align 8, !dbg !507, !tbaa !111
  %440 = fadd double %439, 5.000000e-01, !dbg !508
  %441 = fptoui double %440 to i64, !dbg !509
  %442 = add i64 %438, %441, !dbg !520
    #dbg_value(i64 %442, !47, !DIExpression(), !72)
    #dbg_value(i64 11, !70, !DIExpression(), !504)
  %443 = mul i64 %442, 7, !dbg !505
  %444 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 88), align 8, !dbg !507, !tbaa !111
  %445 = fadd double %444, 5.000000e-01, !dbg !508
  %446 = fptoui double %445 to i64, !dbg !509
  %447 = add i64 %443, %446, !dbg !521
    #dbg_value(i64 %447, !47, !DIExpression(), !72)
    #dbg_value(i64 12, !70, !DIExpression(), !504)
  %448 = mul i64 %447, 7, !dbg !505
  %449 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 96), align 8, !dbg !507, !tbaa !111
  %450 = fadd double %449, 5.000000e-01, !dbg !508
  %451 = fptoui double %450 to i64, !dbg !509
  %452 = add i64 %448, %451, !dbg !522
    #dbg_value(i64 %452, !47, !DIExpression(), !72)
    #dbg_value(i64 13, !70, !DIExpression(), !504)
  %453 = mul i64 %452, 7, !dbg !505
  %454 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 104), align 8, !dbg !507, !tbaa !111
  %455 = fadd double %454, 5.000000e-01, !dbg !508
  %456 = fptoui double %455 to i64, !dbg !509
  %457 = add i64 %453, %456, !dbg !523
    #dbg_value(i64 %457, !47, !DIExpression(), !72)
    #dbg_value(i64 14, !70, !DIExpression(), !504)
  %458 = mul i64 %457, 7, !dbg !505
  %459 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 112), align 8, !dbg !507, !tbaa !111
  %460 = fadd double %459, 5.000000e-01, !dbg !508
  %461 = fptoui double %460 to i64, !dbg !509
  %462 = add i64 %458, %461, !dbg !524
    #dbg_value(i64 %462, !47, !DIExpression(), !72)
    #dbg_value(i64 15, !70, !DIExpression(), !504)
  %463 = mul i64 %462, 7, !dbg !505
  %464 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 120), align 8, !dbg !507, !tbaa !111
  %465 = fadd double %464, 5.000000e-01, !dbg !508
  %466 = fptoui double %465 to i64, !dbg !509
  %467 = add i64 %463, %466, !dbg !525
    #dbg_value(i64 %467, !47, !DIExpression(), !72)
    #dbg_value(i64 16, !70, !DIExpression(), !504)
  %468 = and i64 %467, 281474976710655, !dbg !526
    #dbg_value(i64 %468, !47, !DIExpression(), !72)
  %469 = add nuw nsw i64 %4, 1, !dbg !527
    #dbg_value(i64 %469, !48, !DIExpression(), !73)
  %470 = icmp eq i64 %469, %0, !dbg !528
  br i1 %470, label %482, label %3, !dbg !529, !llvm.loop !530

471:                                              ; preds = %471, %374
  %472 = phi i64 [ %369, %374 ], [ %474, %471 ], !dbg !533
  %473 = phi double [ %377, %374 ], [ %480, %471 ], !dbg !533
    #dbg_value(i64 %472, !321, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !489)
  %474 = add nuw nsw i64 %472, 1, !dbg !533
    #dbg_value(i64 %474, !321, !DIExpression(), !489)
  %475 = getelementptr inbounds nuw double, ptr %375, i64 %474, !dbg !534
  %476 = load double, ptr %475, align 8, !dbg !534, !tbaa !111
  %477 = getelementptr inbounds nuw double, ptr @x, i64 %474, !dbg !535
  %478 = load double, ptr %477, align 8, !dbg !535, !tbaa !111
  %479 = fneg double %476, !dbg !536
  %480 = tail call double @llvm.fmuladd.f64(double %479, double %478, double %473), !dbg !537
  store double %480, ptr %376, align 8, !dbg !538, !tbaa !111
    #dbg_value(i64 %474, !321, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !489)
  %481 = icmp eq i64 %474, 15, !dbg !539
  br i1 %481, label %378, label %471, !dbg !540, !llvm.loop !541

482:                                              ; preds = %387, %247, %1
  %483 = phi i64 [ -1, %247 ], [ 0, %1 ], [ %468, %387 ], !dbg !72
    #dbg_value(i64 poison, !47, !DIExpression(), !72)
  ret i64 %483, !dbg !544
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!27, !28, !29, !30, !31, !33, !34, !35, !36}
!llvm.ident = !{!37}
!llvm.errno.tbaa = !{!38}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "a", scope: !2, file: !3, line: 8, type: !14, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "matmul_double.c", directory: ".")
!4 = !{!5, !6, !9}
!5 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !7, line: 102, baseType: !8)
!7 = !DIFile(filename: "stdint.h", directory: ".")
!8 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !7, line: 100, baseType: !10)
!10 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!11 = !{!0, !12, !17, !19, !21, !25}
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "b", scope: !2, file: !3, line: 8, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 16384, elements: !15)
!15 = !{!16, !16}
!16 = !DISubrange(count: 16)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(name: "c", scope: !2, file: !3, line: 8, type: !14, isLocal: true, isDefinition: true)
!19 = !DIGlobalVariableExpression(var: !20, expr: !DIExpression())
!20 = distinct !DIGlobalVariable(name: "lu", scope: !2, file: !3, line: 8, type: !14, isLocal: true, isDefinition: true)
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(name: "x", scope: !2, file: !3, line: 9, type: !23, isLocal: true, isDefinition: true)
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 1024, elements: !24)
!24 = !{!16}
!25 = !DIGlobalVariableExpression(var: !26, expr: !DIExpression())
!26 = distinct !DIGlobalVariable(name: "rhs", scope: !2, file: !3, line: 9, type: !23, isLocal: true, isDefinition: true)
!27 = !{i32 7, !"Dwarf Version", i32 4}
!28 = !{i32 2, !"Debug Info Version", i32 3}
!29 = !{i32 1, !"wchar_size", i32 4}
!30 = !{i32 1, !"target-abi", !"lp64d"}
!31 = !{i32 6, !"riscv-isa", !32}
!32 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!33 = !{i32 7, !"uwtable", i32 2}
!34 = !{i32 7, !"frame-pointer", i32 2}
!35 = !{i32 8, !"SmallDataLimit", i32 0}
!36 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!37 = !{!"clang version 22.1.8"}
!38 = !{!39, !39, i64 0}
!39 = !{!"int", !40, i64 0}
!40 = !{!"omnipotent char", !41, i64 0}
!41 = !{!"Simple C/C++ TBAA"}
!42 = distinct !DISubprogram(name: "run", scope: !3, file: !3, line: 58, type: !43, scopeLine: 58, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !45, keyInstructions: true)
!43 = !DISubroutineType(types: !44)
!44 = !{!9, !9}
!45 = !{!46, !47, !48, !50, !55, !58, !59, !61, !63, !66, !68, !70}
!46 = !DILocalVariable(name: "n", arg: 1, scope: !42, file: !3, line: 58, type: !9)
!47 = !DILocalVariable(name: "total", scope: !42, file: !3, line: 59, type: !6)
!48 = !DILocalVariable(name: "round", scope: !49, file: !3, line: 60, type: !9)
!49 = distinct !DILexicalBlock(scope: !42, file: !3, line: 60, column: 3)
!50 = !DILocalVariable(name: "i", scope: !51, file: !3, line: 61, type: !54)
!51 = distinct !DILexicalBlock(scope: !52, file: !3, line: 61, column: 5)
!52 = distinct !DILexicalBlock(scope: !53, file: !3, line: 60, column: 47)
!53 = distinct !DILexicalBlock(scope: !49, file: !3, line: 60, column: 3)
!54 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!55 = !DILocalVariable(name: "j", scope: !56, file: !3, line: 62, type: !54)
!56 = distinct !DILexicalBlock(scope: !57, file: !3, line: 62, column: 7)
!57 = distinct !DILexicalBlock(scope: !51, file: !3, line: 61, column: 5)
!58 = !DILocalVariable(name: "trace", scope: !52, file: !3, line: 67, type: !5)
!59 = !DILocalVariable(name: "i", scope: !60, file: !3, line: 68, type: !54)
!60 = distinct !DILexicalBlock(scope: !52, file: !3, line: 68, column: 5)
!61 = !DILocalVariable(name: "i", scope: !62, file: !3, line: 71, type: !54)
!62 = distinct !DILexicalBlock(scope: !52, file: !3, line: 71, column: 5)
!63 = !DILocalVariable(name: "sum", scope: !64, file: !3, line: 72, type: !5)
!64 = distinct !DILexicalBlock(scope: !65, file: !3, line: 71, column: 33)
!65 = distinct !DILexicalBlock(scope: !62, file: !3, line: 71, column: 5)
!66 = !DILocalVariable(name: "j", scope: !67, file: !3, line: 73, type: !54)
!67 = distinct !DILexicalBlock(scope: !64, file: !3, line: 73, column: 7)
!68 = !DILocalVariable(name: "i", scope: !69, file: !3, line: 79, type: !54)
!69 = distinct !DILexicalBlock(scope: !52, file: !3, line: 79, column: 5)
!70 = !DILocalVariable(name: "i", scope: !71, file: !3, line: 83, type: !54)
!71 = distinct !DILexicalBlock(scope: !52, file: !3, line: 83, column: 5)
!72 = !DILocation(line: 0, scope: !42)
!73 = !DILocation(line: 0, scope: !49)
!74 = !DILocation(line: 60, column: 33, scope: !53, atomGroup: 307, atomRank: 1)
!75 = !DILocation(line: 60, column: 3, scope: !49, atomGroup: 308, atomRank: 1)
!76 = !DILocation(line: 0, scope: !51)
!77 = !DILocation(line: 61, column: 5, scope: !51, atomGroup: 296, atomRank: 1)
!78 = !DILocation(line: 0, scope: !56)
!79 = !DILocation(line: 62, column: 7, scope: !56, atomGroup: 294, atomRank: 1)
!80 = !DILocalVariable(name: "i", scope: !81, file: !3, line: 14, type: !54)
!81 = distinct !DILexicalBlock(scope: !82, file: !3, line: 14, column: 3)
!82 = distinct !DISubprogram(name: "multiply", scope: !3, file: !3, line: 13, type: !83, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !89, keyInstructions: true)
!83 = !DISubroutineType(types: !84)
!84 = !{null, !85, !85, !88}
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !86, size: 64)
!86 = !DICompositeType(tag: DW_TAG_array_type, baseType: !87, size: 1024, elements: !24)
!87 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!89 = !{!90, !91, !92, !80, !93, !96, !98, !101, !104}
!90 = !DILocalVariable(name: "p", arg: 1, scope: !82, file: !3, line: 13, type: !85)
!91 = !DILocalVariable(name: "q", arg: 2, scope: !82, file: !3, line: 13, type: !85)
!92 = !DILocalVariable(name: "out", arg: 3, scope: !82, file: !3, line: 13, type: !88)
!93 = !DILocalVariable(name: "j", scope: !94, file: !3, line: 15, type: !54)
!94 = distinct !DILexicalBlock(scope: !95, file: !3, line: 15, column: 5)
!95 = distinct !DILexicalBlock(scope: !81, file: !3, line: 14, column: 3)
!96 = !DILocalVariable(name: "i", scope: !97, file: !3, line: 17, type: !54)
!97 = distinct !DILexicalBlock(scope: !82, file: !3, line: 17, column: 3)
!98 = !DILocalVariable(name: "k", scope: !99, file: !3, line: 18, type: !54)
!99 = distinct !DILexicalBlock(scope: !100, file: !3, line: 18, column: 5)
!100 = distinct !DILexicalBlock(scope: !97, file: !3, line: 17, column: 3)
!101 = !DILocalVariable(name: "f", scope: !102, file: !3, line: 19, type: !5)
!102 = distinct !DILexicalBlock(scope: !103, file: !3, line: 18, column: 33)
!103 = distinct !DILexicalBlock(scope: !99, file: !3, line: 18, column: 5)
!104 = !DILocalVariable(name: "j", scope: !105, file: !3, line: 20, type: !54)
!105 = distinct !DILexicalBlock(scope: !102, file: !3, line: 20, column: 7)
!106 = !DILocation(line: 0, scope: !81, inlinedAt: !107)
!107 = distinct !DILocation(line: 66, column: 5, scope: !52)
!108 = !DILocation(line: 0, scope: !94, inlinedAt: !107)
!109 = !DILocation(line: 16, column: 17, scope: !110, inlinedAt: !107, atomGroup: 7, atomRank: 1)
!110 = distinct !DILexicalBlock(scope: !94, file: !3, line: 15, column: 5)
!111 = !{!112, !112, i64 0}
!112 = !{!"double", !40, i64 0}
!113 = !DILocation(line: 16, column: 7, scope: !110, inlinedAt: !107)
!114 = !DILocation(line: 16, column: 17, scope: !110, inlinedAt: !107, atomGroup: 68, atomRank: 1)
!115 = !DILocation(line: 16, column: 17, scope: !110, inlinedAt: !107, atomGroup: 72, atomRank: 1)
!116 = !DILocation(line: 16, column: 17, scope: !110, inlinedAt: !107, atomGroup: 76, atomRank: 1)
!117 = !DILocation(line: 16, column: 17, scope: !110, inlinedAt: !107, atomGroup: 80, atomRank: 1)
!118 = !DILocation(line: 16, column: 17, scope: !110, inlinedAt: !107, atomGroup: 84, atomRank: 1)
!119 = !DILocation(line: 16, column: 17, scope: !110, inlinedAt: !107, atomGroup: 88, atomRank: 1)
!120 = !DILocation(line: 16, column: 17, scope: !110, inlinedAt: !107, atomGroup: 92, atomRank: 1)
!121 = !DILocation(line: 16, column: 17, scope: !110, inlinedAt: !107, atomGroup: 96, atomRank: 1)
!122 = !DILocation(line: 16, column: 17, scope: !110, inlinedAt: !107, atomGroup: 100, atomRank: 1)
!123 = !DILocation(line: 16, column: 17, scope: !110, inlinedAt: !107, atomGroup: 104, atomRank: 1)
!124 = !DILocation(line: 16, column: 17, scope: !110, inlinedAt: !107, atomGroup: 108, atomRank: 1)
!125 = !DILocation(line: 16, column: 17, scope: !110, inlinedAt: !107, atomGroup: 112, atomRank: 1)
!126 = !DILocation(line: 16, column: 17, scope: !110, inlinedAt: !107, atomGroup: 116, atomRank: 1)
!127 = !DILocation(line: 16, column: 17, scope: !110, inlinedAt: !107, atomGroup: 120, atomRank: 1)
!128 = !DILocation(line: 16, column: 17, scope: !110, inlinedAt: !107, atomGroup: 124, atomRank: 1)
!129 = !DILocation(line: 14, column: 27, scope: !95, inlinedAt: !107, atomGroup: 10, atomRank: 2)
!130 = !DILocation(line: 14, column: 21, scope: !95, inlinedAt: !107, atomGroup: 2, atomRank: 1)
!131 = !DILocation(line: 14, column: 3, scope: !81, inlinedAt: !107, atomGroup: 3, atomRank: 1)
!132 = distinct !{!132, !133, !134, !135}
!133 = !DILocation(line: 14, column: 3, scope: !81, inlinedAt: !107)
!134 = !DILocation(line: 16, column: 19, scope: !81, inlinedAt: !107)
!135 = !{!"llvm.loop.mustprogress"}
!136 = !DILocation(line: 0, scope: !97, inlinedAt: !107)
!137 = !DILocation(line: 0, scope: !99, inlinedAt: !107)
!138 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107)
!139 = distinct !DILexicalBlock(scope: !105, file: !3, line: 20, column: 7)
!140 = !DILocation(line: 18, column: 5, scope: !99, inlinedAt: !107, atomGroup: 65, atomRank: 1)
!141 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 22, atomRank: 1)
!142 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 128, atomRank: 1)
!143 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 132, atomRank: 1)
!144 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 136, atomRank: 1)
!145 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 140, atomRank: 1)
!146 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 144, atomRank: 1)
!147 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 148, atomRank: 1)
!148 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 152, atomRank: 1)
!149 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 156, atomRank: 1)
!150 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 160, atomRank: 1)
!151 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 164, atomRank: 1)
!152 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 168, atomRank: 1)
!153 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 172, atomRank: 1)
!154 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 176, atomRank: 1)
!155 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 180, atomRank: 1)
!156 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 184, atomRank: 1)
!157 = !DILocation(line: 17, column: 27, scope: !100, inlinedAt: !107, atomGroup: 27, atomRank: 2)
!158 = !DILocation(line: 17, column: 21, scope: !100, inlinedAt: !107, atomGroup: 13, atomRank: 1)
!159 = !DILocation(line: 17, column: 3, scope: !97, inlinedAt: !107, atomGroup: 14, atomRank: 1)
!160 = distinct !{!160, !161, !162, !135}
!161 = !DILocation(line: 17, column: 3, scope: !97, inlinedAt: !107)
!162 = !DILocation(line: 22, column: 5, scope: !97, inlinedAt: !107)
!163 = !DILocation(line: 0, scope: !60)
!164 = !DILocation(line: 0, scope: !52)
!165 = !DILocation(line: 69, column: 16, scope: !166)
!166 = distinct !DILexicalBlock(scope: !60, file: !3, line: 68, column: 5)
!167 = !DILocation(line: 0, scope: !62)
!168 = !DILocation(line: 71, column: 5, scope: !62, atomGroup: 302, atomRank: 1)
!169 = !DILocation(line: 19, column: 18, scope: !102, inlinedAt: !107)
!170 = !DILocation(line: 19, column: 18, scope: !102, inlinedAt: !107, atomGroup: 18, atomRank: 2)
!171 = !DILocation(line: 0, scope: !102, inlinedAt: !107)
!172 = !DILocation(line: 0, scope: !105, inlinedAt: !107)
!173 = !DILocation(line: 21, column: 26, scope: !139, inlinedAt: !107)
!174 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 22, atomRank: 2)
!175 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 128, atomRank: 2)
!176 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 132, atomRank: 2)
!177 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 136, atomRank: 2)
!178 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 140, atomRank: 2)
!179 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 144, atomRank: 2)
!180 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 148, atomRank: 2)
!181 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 152, atomRank: 2)
!182 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 156, atomRank: 2)
!183 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 160, atomRank: 2)
!184 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 164, atomRank: 2)
!185 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 168, atomRank: 2)
!186 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 172, atomRank: 2)
!187 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 176, atomRank: 2)
!188 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 180, atomRank: 2)
!189 = !DILocation(line: 21, column: 19, scope: !139, inlinedAt: !107, atomGroup: 184, atomRank: 2)
!190 = !DILocation(line: 18, column: 29, scope: !103, inlinedAt: !107, atomGroup: 25, atomRank: 2)
!191 = !DILocation(line: 18, column: 23, scope: !103, inlinedAt: !107, atomGroup: 16, atomRank: 1)
!192 = !DILocation(line: 18, column: 5, scope: !99, inlinedAt: !107, atomGroup: 17, atomRank: 1)
!193 = distinct !{!193, !194, !195, !135}
!194 = !DILocation(line: 18, column: 5, scope: !99, inlinedAt: !107)
!195 = !DILocation(line: 22, column: 5, scope: !99, inlinedAt: !107)
!196 = !DILocation(line: 61, column: 29, scope: !57, atomGroup: 15, atomRank: 2)
!197 = !DILocation(line: 61, column: 23, scope: !57, atomGroup: 6, atomRank: 1)
!198 = !DILocation(line: 61, column: 5, scope: !51, atomGroup: 7, atomRank: 1)
!199 = distinct !{!199, !200, !201, !135}
!200 = !DILocation(line: 61, column: 5, scope: !51)
!201 = !DILocation(line: 65, column: 7, scope: !51)
!202 = !DILocation(line: 63, column: 39, scope: !203)
!203 = distinct !DILexicalBlock(scope: !204, file: !3, line: 62, column: 35)
!204 = distinct !DILexicalBlock(scope: !56, file: !3, line: 62, column: 7)
!205 = !DILocation(line: 63, column: 52, scope: !203)
!206 = !DILocation(line: 63, column: 57, scope: !203, atomGroup: 11, atomRank: 3)
!207 = !DILocation(line: 63, column: 19, scope: !203, atomGroup: 11, atomRank: 2)
!208 = !DILocation(line: 63, column: 9, scope: !203)
!209 = !DILocation(line: 63, column: 17, scope: !203, atomGroup: 11, atomRank: 1)
!210 = !DILocation(line: 64, column: 31, scope: !203)
!211 = !DILocation(line: 64, column: 35, scope: !203)
!212 = !DILocation(line: 64, column: 44, scope: !203)
!213 = !DILocation(line: 64, column: 49, scope: !203)
!214 = !DILocation(line: 64, column: 19, scope: !203)
!215 = !DILocation(line: 64, column: 54, scope: !203, atomGroup: 12, atomRank: 2)
!216 = !DILocation(line: 64, column: 9, scope: !203)
!217 = !DILocation(line: 64, column: 17, scope: !203, atomGroup: 12, atomRank: 1)
!218 = !DILocation(line: 62, column: 31, scope: !204, atomGroup: 13, atomRank: 2)
!219 = !DILocation(line: 62, column: 25, scope: !204, atomGroup: 9, atomRank: 1)
!220 = !DILocation(line: 62, column: 7, scope: !56, atomGroup: 10, atomRank: 1)
!221 = distinct !{!221, !222, !223, !135}
!222 = !DILocation(line: 62, column: 7, scope: !56)
!223 = !DILocation(line: 65, column: 7, scope: !56)
!224 = !DILocation(line: 0, scope: !67)
!225 = !DILocation(line: 0, scope: !64)
!226 = !DILocation(line: 73, column: 7, scope: !67, atomGroup: 300, atomRank: 1)
!227 = !DILocation(line: 77, column: 7, scope: !64)
!228 = !DILocation(line: 77, column: 14, scope: !64, atomGroup: 36, atomRank: 1)
!229 = !DILocation(line: 71, column: 29, scope: !65, atomGroup: 37, atomRank: 2)
!230 = !DILocation(line: 71, column: 23, scope: !65, atomGroup: 26, atomRank: 1)
!231 = !DILocation(line: 71, column: 5, scope: !62, atomGroup: 27, atomRank: 1)
!232 = distinct !{!232, !233, !234, !135}
!233 = !DILocation(line: 71, column: 5, scope: !62)
!234 = !DILocation(line: 78, column: 5, scope: !62)
!235 = !DILocation(line: 0, scope: !69)
!236 = !DILocation(line: 80, column: 14, scope: !237, atomGroup: 42, atomRank: 2)
!237 = distinct !DILexicalBlock(scope: !69, file: !3, line: 79, column: 5)
!238 = !DILocation(line: 80, column: 12, scope: !237, atomGroup: 42, atomRank: 1)
!239 = !DILocation(line: 80, column: 14, scope: !237, atomGroup: 369, atomRank: 2)
!240 = !DILocation(line: 80, column: 12, scope: !237, atomGroup: 369, atomRank: 1)
!241 = !DILocation(line: 80, column: 14, scope: !237, atomGroup: 373, atomRank: 2)
!242 = !DILocation(line: 80, column: 12, scope: !237, atomGroup: 373, atomRank: 1)
!243 = !DILocation(line: 80, column: 14, scope: !237, atomGroup: 377, atomRank: 2)
!244 = !DILocation(line: 80, column: 12, scope: !237, atomGroup: 377, atomRank: 1)
!245 = !DILocation(line: 80, column: 14, scope: !237, atomGroup: 381, atomRank: 2)
!246 = !DILocation(line: 80, column: 12, scope: !237, atomGroup: 381, atomRank: 1)
!247 = !DILocation(line: 80, column: 14, scope: !237, atomGroup: 385, atomRank: 2)
!248 = !DILocation(line: 80, column: 12, scope: !237, atomGroup: 385, atomRank: 1)
!249 = !DILocation(line: 80, column: 14, scope: !237, atomGroup: 389, atomRank: 2)
!250 = !DILocation(line: 80, column: 12, scope: !237, atomGroup: 389, atomRank: 1)
!251 = !DILocation(line: 80, column: 14, scope: !237, atomGroup: 393, atomRank: 2)
!252 = !DILocation(line: 80, column: 12, scope: !237, atomGroup: 393, atomRank: 1)
!253 = !DILocation(line: 80, column: 14, scope: !237, atomGroup: 397, atomRank: 2)
!254 = !DILocation(line: 80, column: 12, scope: !237, atomGroup: 397, atomRank: 1)
!255 = !DILocation(line: 80, column: 14, scope: !237, atomGroup: 401, atomRank: 2)
!256 = !DILocation(line: 80, column: 12, scope: !237, atomGroup: 401, atomRank: 1)
!257 = !DILocation(line: 80, column: 14, scope: !237, atomGroup: 405, atomRank: 2)
!258 = !DILocation(line: 80, column: 12, scope: !237, atomGroup: 405, atomRank: 1)
!259 = !DILocation(line: 80, column: 14, scope: !237, atomGroup: 409, atomRank: 2)
!260 = !DILocation(line: 80, column: 12, scope: !237, atomGroup: 409, atomRank: 1)
!261 = !DILocation(line: 80, column: 14, scope: !237, atomGroup: 413, atomRank: 2)
!262 = !DILocation(line: 80, column: 12, scope: !237, atomGroup: 413, atomRank: 1)
!263 = !DILocation(line: 80, column: 14, scope: !237, atomGroup: 417, atomRank: 2)
!264 = !DILocation(line: 80, column: 12, scope: !237, atomGroup: 417, atomRank: 1)
!265 = !DILocation(line: 80, column: 14, scope: !237, atomGroup: 421, atomRank: 2)
!266 = !DILocation(line: 80, column: 12, scope: !237, atomGroup: 421, atomRank: 1)
!267 = !DILocation(line: 80, column: 14, scope: !237, atomGroup: 425, atomRank: 2)
!268 = !DILocation(line: 80, column: 12, scope: !237, atomGroup: 425, atomRank: 1)
!269 = !DILocation(line: 69, column: 13, scope: !166, atomGroup: 21, atomRank: 2)
!270 = !DILocation(line: 69, column: 13, scope: !166, atomGroup: 309, atomRank: 2)
!271 = !DILocation(line: 69, column: 13, scope: !166, atomGroup: 313, atomRank: 2)
!272 = !DILocation(line: 69, column: 13, scope: !166, atomGroup: 317, atomRank: 2)
!273 = !DILocation(line: 69, column: 13, scope: !166, atomGroup: 321, atomRank: 2)
!274 = !DILocation(line: 69, column: 13, scope: !166, atomGroup: 325, atomRank: 2)
!275 = !DILocation(line: 69, column: 13, scope: !166, atomGroup: 329, atomRank: 2)
!276 = !DILocation(line: 69, column: 13, scope: !166, atomGroup: 333, atomRank: 2)
!277 = !DILocation(line: 69, column: 13, scope: !166, atomGroup: 337, atomRank: 2)
!278 = !DILocation(line: 69, column: 13, scope: !166, atomGroup: 341, atomRank: 2)
!279 = !DILocation(line: 69, column: 13, scope: !166, atomGroup: 345, atomRank: 2)
!280 = !DILocation(line: 69, column: 13, scope: !166, atomGroup: 349, atomRank: 2)
!281 = !DILocation(line: 69, column: 13, scope: !166, atomGroup: 353, atomRank: 2)
!282 = !DILocation(line: 69, column: 13, scope: !166, atomGroup: 357, atomRank: 2)
!283 = !DILocation(line: 69, column: 13, scope: !166, atomGroup: 361, atomRank: 2)
!284 = !DILocation(line: 69, column: 13, scope: !166, atomGroup: 365, atomRank: 2)
!285 = !DILocation(line: 70, column: 19, scope: !52)
!286 = !DILocation(line: 70, column: 52, scope: !52)
!287 = !DILocation(line: 70, column: 36, scope: !52)
!288 = !DILocation(line: 70, column: 24, scope: !52, atomGroup: 24, atomRank: 2)
!289 = !DILocation(line: 26, column: 3, scope: !290, inlinedAt: !325)
!290 = distinct !DILexicalBlock(scope: !291, file: !3, line: 26, column: 3)
!291 = distinct !DISubprogram(name: "solve", scope: !3, file: !3, line: 25, type: !292, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !295, keyInstructions: true)
!292 = !DISubroutineType(types: !293)
!293 = !{!54, !88, !294}
!294 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!295 = !{!296, !297, !298, !299, !302, !304, !308, !311, !312, !314, !317, !319, !321}
!296 = !DILocalVariable(name: "m", arg: 1, scope: !291, file: !3, line: 25, type: !88)
!297 = !DILocalVariable(name: "v", arg: 2, scope: !291, file: !3, line: 25, type: !294)
!298 = !DILocalVariable(name: "col", scope: !290, file: !3, line: 26, type: !54)
!299 = !DILocalVariable(name: "pivot", scope: !300, file: !3, line: 27, type: !54)
!300 = distinct !DILexicalBlock(scope: !301, file: !3, line: 26, column: 37)
!301 = distinct !DILexicalBlock(scope: !290, file: !3, line: 26, column: 3)
!302 = !DILocalVariable(name: "r", scope: !303, file: !3, line: 28, type: !54)
!303 = distinct !DILexicalBlock(scope: !300, file: !3, line: 28, column: 5)
!304 = !DILocalVariable(name: "j", scope: !305, file: !3, line: 34, type: !54)
!305 = distinct !DILexicalBlock(scope: !306, file: !3, line: 34, column: 7)
!306 = distinct !DILexicalBlock(scope: !307, file: !3, line: 33, column: 23)
!307 = distinct !DILexicalBlock(scope: !300, file: !3, line: 33, column: 9)
!308 = !DILocalVariable(name: "t", scope: !309, file: !3, line: 35, type: !5)
!309 = distinct !DILexicalBlock(scope: !310, file: !3, line: 34, column: 35)
!310 = distinct !DILexicalBlock(scope: !305, file: !3, line: 34, column: 7)
!311 = !DILocalVariable(name: "t", scope: !306, file: !3, line: 39, type: !5)
!312 = !DILocalVariable(name: "r", scope: !313, file: !3, line: 43, type: !54)
!313 = distinct !DILexicalBlock(scope: !300, file: !3, line: 43, column: 5)
!314 = !DILocalVariable(name: "f", scope: !315, file: !3, line: 44, type: !5)
!315 = distinct !DILexicalBlock(scope: !316, file: !3, line: 43, column: 39)
!316 = distinct !DILexicalBlock(scope: !313, file: !3, line: 43, column: 5)
!317 = !DILocalVariable(name: "j", scope: !318, file: !3, line: 45, type: !54)
!318 = distinct !DILexicalBlock(scope: !315, file: !3, line: 45, column: 7)
!319 = !DILocalVariable(name: "r", scope: !320, file: !3, line: 50, type: !54)
!320 = distinct !DILexicalBlock(scope: !291, file: !3, line: 50, column: 3)
!321 = !DILocalVariable(name: "j", scope: !322, file: !3, line: 51, type: !54)
!322 = distinct !DILexicalBlock(scope: !323, file: !3, line: 51, column: 5)
!323 = distinct !DILexicalBlock(scope: !324, file: !3, line: 50, column: 36)
!324 = distinct !DILexicalBlock(scope: !320, file: !3, line: 50, column: 3)
!325 = distinct !DILocation(line: 81, column: 10, scope: !326)
!326 = distinct !DILexicalBlock(scope: !52, file: !3, line: 81, column: 9)
!327 = !DILocation(line: 74, column: 20, scope: !328)
!328 = distinct !DILexicalBlock(scope: !329, file: !3, line: 73, column: 35)
!329 = distinct !DILexicalBlock(scope: !67, file: !3, line: 73, column: 7)
!330 = !DILocation(line: 74, column: 33, scope: !328)
!331 = !DILocation(line: 74, column: 31, scope: !328)
!332 = !DILocation(line: 74, column: 28, scope: !328, atomGroup: 32, atomRank: 2)
!333 = !DILocation(line: 74, column: 9, scope: !328)
!334 = !DILocation(line: 74, column: 18, scope: !328, atomGroup: 32, atomRank: 1)
!335 = !DILocation(line: 75, column: 38, scope: !328)
!336 = !DILocation(line: 75, column: 27, scope: !328)
!337 = !DILocation(line: 75, column: 13, scope: !328, atomGroup: 33, atomRank: 2)
!338 = !DILocation(line: 73, column: 25, scope: !329, atomGroup: 30, atomRank: 1)
!339 = !DILocation(line: 73, column: 7, scope: !67, atomGroup: 31, atomRank: 1)
!340 = distinct !{!340, !341, !342, !135}
!341 = !DILocation(line: 73, column: 7, scope: !67)
!342 = !DILocation(line: 76, column: 7, scope: !67)
!343 = !DILocation(line: 0, scope: !290, inlinedAt: !325)
!344 = !DILocation(line: 26, column: 3, scope: !290, inlinedAt: !325, atomGroup: 3, atomRank: 1)
!345 = !DILocation(line: 26, column: 25, scope: !301, inlinedAt: !325, atomGroup: 2, atomRank: 1)
!346 = distinct !{!346, !289, !347, !135}
!347 = !DILocation(line: 49, column: 3, scope: !290, inlinedAt: !325)
!348 = !DILocation(line: 0, scope: !300, inlinedAt: !325)
!349 = !DILocation(line: 28, column: 22, scope: !303, inlinedAt: !325, atomGroup: 5, atomRank: 2)
!350 = !DILocation(line: 0, scope: !303, inlinedAt: !325)
!351 = !DILocation(line: 28, column: 29, scope: !352, inlinedAt: !325, atomGroup: 188, atomRank: 1)
!352 = distinct !DILexicalBlock(scope: !303, file: !3, line: 28, column: 5)
!353 = !DILocation(line: 28, column: 5, scope: !303, inlinedAt: !325, atomGroup: 189, atomRank: 1)
!354 = !DILocation(line: 31, column: 9, scope: !355, inlinedAt: !325)
!355 = distinct !DILexicalBlock(scope: !300, file: !3, line: 31, column: 9)
!356 = !DILocation(line: 31, column: 23, scope: !355, inlinedAt: !325, atomGroup: 12, atomRank: 2)
!357 = !DILocation(line: 31, column: 23, scope: !355, inlinedAt: !325, atomGroup: 12, atomRank: 1)
!358 = !DILocation(line: 29, column: 20, scope: !359, inlinedAt: !325)
!359 = distinct !DILexicalBlock(scope: !352, file: !3, line: 29, column: 11)
!360 = !DILocalVariable(name: "v", arg: 1, scope: !361, file: !3, line: 11, type: !5)
!361 = distinct !DISubprogram(name: "absolute", scope: !3, file: !3, line: 11, type: !362, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !364, keyInstructions: true)
!362 = !DISubroutineType(types: !363)
!363 = !{!5, !5}
!364 = !{!360}
!365 = !DILocation(line: 0, scope: !361, inlinedAt: !366)
!366 = distinct !DILocation(line: 29, column: 11, scope: !359, inlinedAt: !325)
!367 = !DILocation(line: 11, column: 43, scope: !361, inlinedAt: !366, atomGroup: 2, atomRank: 1)
!368 = !DILocation(line: 29, column: 42, scope: !359, inlinedAt: !325)
!369 = !DILocation(line: 0, scope: !361, inlinedAt: !370)
!370 = distinct !DILocation(line: 29, column: 33, scope: !359, inlinedAt: !325)
!371 = !DILocation(line: 11, column: 43, scope: !361, inlinedAt: !370, atomGroup: 2, atomRank: 1)
!372 = !DILocation(line: 29, column: 31, scope: !359, inlinedAt: !325, atomGroup: 8, atomRank: 2)
!373 = !DILocation(line: 29, column: 31, scope: !359, inlinedAt: !325, atomGroup: 8, atomRank: 1)
!374 = !DILocation(line: 28, column: 35, scope: !352, inlinedAt: !325, atomGroup: 10, atomRank: 2)
!375 = !DILocation(line: 28, column: 29, scope: !352, inlinedAt: !325, atomGroup: 6, atomRank: 1)
!376 = !DILocation(line: 28, column: 5, scope: !303, inlinedAt: !325, atomGroup: 7, atomRank: 1)
!377 = distinct !{!377, !378, !379, !135}
!378 = !DILocation(line: 28, column: 5, scope: !303, inlinedAt: !325)
!379 = !DILocation(line: 30, column: 17, scope: !303, inlinedAt: !325)
!380 = !DILocation(line: 33, column: 15, scope: !307, inlinedAt: !325, atomGroup: 14, atomRank: 2)
!381 = !DILocation(line: 33, column: 15, scope: !307, inlinedAt: !325, atomGroup: 14, atomRank: 1)
!382 = !DILocation(line: 0, scope: !305, inlinedAt: !325)
!383 = !DILocation(line: 35, column: 20, scope: !309, inlinedAt: !325, atomGroup: 18, atomRank: 2)
!384 = !DILocation(line: 0, scope: !309, inlinedAt: !325)
!385 = !DILocation(line: 36, column: 21, scope: !309, inlinedAt: !325, atomGroup: 19, atomRank: 2)
!386 = !DILocation(line: 36, column: 19, scope: !309, inlinedAt: !325, atomGroup: 19, atomRank: 1)
!387 = !DILocation(line: 37, column: 21, scope: !309, inlinedAt: !325, atomGroup: 20, atomRank: 1)
!388 = !DILocation(line: 35, column: 20, scope: !309, inlinedAt: !325)
!389 = !DILocation(line: 35, column: 20, scope: !309, inlinedAt: !325, atomGroup: 202, atomRank: 2)
!390 = !DILocation(line: 36, column: 21, scope: !309, inlinedAt: !325)
!391 = !DILocation(line: 36, column: 21, scope: !309, inlinedAt: !325, atomGroup: 203, atomRank: 2)
!392 = !DILocation(line: 36, column: 19, scope: !309, inlinedAt: !325, atomGroup: 203, atomRank: 1)
!393 = !DILocation(line: 37, column: 21, scope: !309, inlinedAt: !325, atomGroup: 204, atomRank: 1)
!394 = !DILocation(line: 35, column: 20, scope: !309, inlinedAt: !325, atomGroup: 208, atomRank: 2)
!395 = !DILocation(line: 36, column: 21, scope: !309, inlinedAt: !325, atomGroup: 209, atomRank: 2)
!396 = !DILocation(line: 36, column: 19, scope: !309, inlinedAt: !325, atomGroup: 209, atomRank: 1)
!397 = !DILocation(line: 37, column: 21, scope: !309, inlinedAt: !325, atomGroup: 210, atomRank: 1)
!398 = !DILocation(line: 35, column: 20, scope: !309, inlinedAt: !325, atomGroup: 214, atomRank: 2)
!399 = !DILocation(line: 36, column: 21, scope: !309, inlinedAt: !325, atomGroup: 215, atomRank: 2)
!400 = !DILocation(line: 36, column: 19, scope: !309, inlinedAt: !325, atomGroup: 215, atomRank: 1)
!401 = !DILocation(line: 37, column: 21, scope: !309, inlinedAt: !325, atomGroup: 216, atomRank: 1)
!402 = !DILocation(line: 35, column: 20, scope: !309, inlinedAt: !325, atomGroup: 220, atomRank: 2)
!403 = !DILocation(line: 36, column: 21, scope: !309, inlinedAt: !325, atomGroup: 221, atomRank: 2)
!404 = !DILocation(line: 36, column: 19, scope: !309, inlinedAt: !325, atomGroup: 221, atomRank: 1)
!405 = !DILocation(line: 37, column: 21, scope: !309, inlinedAt: !325, atomGroup: 222, atomRank: 1)
!406 = !DILocation(line: 35, column: 20, scope: !309, inlinedAt: !325, atomGroup: 226, atomRank: 2)
!407 = !DILocation(line: 36, column: 21, scope: !309, inlinedAt: !325, atomGroup: 227, atomRank: 2)
!408 = !DILocation(line: 36, column: 19, scope: !309, inlinedAt: !325, atomGroup: 227, atomRank: 1)
!409 = !DILocation(line: 37, column: 21, scope: !309, inlinedAt: !325, atomGroup: 228, atomRank: 1)
!410 = !DILocation(line: 35, column: 20, scope: !309, inlinedAt: !325, atomGroup: 232, atomRank: 2)
!411 = !DILocation(line: 36, column: 21, scope: !309, inlinedAt: !325, atomGroup: 233, atomRank: 2)
!412 = !DILocation(line: 36, column: 19, scope: !309, inlinedAt: !325, atomGroup: 233, atomRank: 1)
!413 = !DILocation(line: 37, column: 21, scope: !309, inlinedAt: !325, atomGroup: 234, atomRank: 1)
!414 = !DILocation(line: 35, column: 20, scope: !309, inlinedAt: !325, atomGroup: 238, atomRank: 2)
!415 = !DILocation(line: 36, column: 21, scope: !309, inlinedAt: !325, atomGroup: 239, atomRank: 2)
!416 = !DILocation(line: 36, column: 19, scope: !309, inlinedAt: !325, atomGroup: 239, atomRank: 1)
!417 = !DILocation(line: 37, column: 21, scope: !309, inlinedAt: !325, atomGroup: 240, atomRank: 1)
!418 = !DILocation(line: 35, column: 20, scope: !309, inlinedAt: !325, atomGroup: 244, atomRank: 2)
!419 = !DILocation(line: 36, column: 21, scope: !309, inlinedAt: !325, atomGroup: 245, atomRank: 2)
!420 = !DILocation(line: 36, column: 19, scope: !309, inlinedAt: !325, atomGroup: 245, atomRank: 1)
!421 = !DILocation(line: 37, column: 21, scope: !309, inlinedAt: !325, atomGroup: 246, atomRank: 1)
!422 = !DILocation(line: 35, column: 20, scope: !309, inlinedAt: !325, atomGroup: 250, atomRank: 2)
!423 = !DILocation(line: 36, column: 21, scope: !309, inlinedAt: !325, atomGroup: 251, atomRank: 2)
!424 = !DILocation(line: 36, column: 19, scope: !309, inlinedAt: !325, atomGroup: 251, atomRank: 1)
!425 = !DILocation(line: 37, column: 21, scope: !309, inlinedAt: !325, atomGroup: 252, atomRank: 1)
!426 = !DILocation(line: 35, column: 20, scope: !309, inlinedAt: !325, atomGroup: 256, atomRank: 2)
!427 = !DILocation(line: 36, column: 21, scope: !309, inlinedAt: !325, atomGroup: 257, atomRank: 2)
!428 = !DILocation(line: 36, column: 19, scope: !309, inlinedAt: !325, atomGroup: 257, atomRank: 1)
!429 = !DILocation(line: 37, column: 21, scope: !309, inlinedAt: !325, atomGroup: 258, atomRank: 1)
!430 = !DILocation(line: 35, column: 20, scope: !309, inlinedAt: !325, atomGroup: 262, atomRank: 2)
!431 = !DILocation(line: 36, column: 21, scope: !309, inlinedAt: !325, atomGroup: 263, atomRank: 2)
!432 = !DILocation(line: 36, column: 19, scope: !309, inlinedAt: !325, atomGroup: 263, atomRank: 1)
!433 = !DILocation(line: 37, column: 21, scope: !309, inlinedAt: !325, atomGroup: 264, atomRank: 1)
!434 = !DILocation(line: 35, column: 20, scope: !309, inlinedAt: !325, atomGroup: 268, atomRank: 2)
!435 = !DILocation(line: 36, column: 21, scope: !309, inlinedAt: !325, atomGroup: 269, atomRank: 2)
!436 = !DILocation(line: 36, column: 19, scope: !309, inlinedAt: !325, atomGroup: 269, atomRank: 1)
!437 = !DILocation(line: 37, column: 21, scope: !309, inlinedAt: !325, atomGroup: 270, atomRank: 1)
!438 = !DILocation(line: 35, column: 20, scope: !309, inlinedAt: !325, atomGroup: 274, atomRank: 2)
!439 = !DILocation(line: 36, column: 21, scope: !309, inlinedAt: !325, atomGroup: 275, atomRank: 2)
!440 = !DILocation(line: 36, column: 19, scope: !309, inlinedAt: !325, atomGroup: 275, atomRank: 1)
!441 = !DILocation(line: 37, column: 21, scope: !309, inlinedAt: !325, atomGroup: 276, atomRank: 1)
!442 = !DILocation(line: 35, column: 20, scope: !309, inlinedAt: !325, atomGroup: 280, atomRank: 2)
!443 = !DILocation(line: 36, column: 21, scope: !309, inlinedAt: !325, atomGroup: 281, atomRank: 2)
!444 = !DILocation(line: 36, column: 19, scope: !309, inlinedAt: !325, atomGroup: 281, atomRank: 1)
!445 = !DILocation(line: 37, column: 21, scope: !309, inlinedAt: !325, atomGroup: 282, atomRank: 1)
!446 = !DILocation(line: 35, column: 20, scope: !309, inlinedAt: !325, atomGroup: 286, atomRank: 2)
!447 = !DILocation(line: 36, column: 21, scope: !309, inlinedAt: !325, atomGroup: 287, atomRank: 2)
!448 = !DILocation(line: 36, column: 19, scope: !309, inlinedAt: !325, atomGroup: 287, atomRank: 1)
!449 = !DILocation(line: 37, column: 21, scope: !309, inlinedAt: !325, atomGroup: 288, atomRank: 1)
!450 = !DILocation(line: 39, column: 18, scope: !306, inlinedAt: !325)
!451 = !DILocation(line: 39, column: 18, scope: !306, inlinedAt: !325, atomGroup: 23, atomRank: 2)
!452 = !DILocation(line: 0, scope: !306, inlinedAt: !325)
!453 = !DILocation(line: 40, column: 16, scope: !306, inlinedAt: !325)
!454 = !DILocation(line: 40, column: 16, scope: !306, inlinedAt: !325, atomGroup: 24, atomRank: 2)
!455 = !DILocation(line: 40, column: 14, scope: !306, inlinedAt: !325, atomGroup: 24, atomRank: 1)
!456 = !DILocation(line: 41, column: 16, scope: !306, inlinedAt: !325, atomGroup: 25, atomRank: 1)
!457 = !DILocation(line: 42, column: 5, scope: !306, inlinedAt: !325)
!458 = !DILocation(line: 0, scope: !313, inlinedAt: !325)
!459 = !DILocation(line: 43, column: 5, scope: !313, inlinedAt: !325, atomGroup: 195, atomRank: 1)
!460 = !DILocation(line: 44, column: 18, scope: !315, inlinedAt: !325)
!461 = !DILocation(line: 44, column: 30, scope: !315, inlinedAt: !325)
!462 = !DILocation(line: 0, scope: !315, inlinedAt: !325)
!463 = !DILocation(line: 0, scope: !318, inlinedAt: !325)
!464 = !DILocation(line: 45, column: 7, scope: !318, inlinedAt: !325, atomGroup: 193, atomRank: 1)
!465 = !DILocation(line: 47, column: 19, scope: !315, inlinedAt: !325)
!466 = !DILocation(line: 47, column: 7, scope: !315, inlinedAt: !325)
!467 = !DILocation(line: 47, column: 12, scope: !315, inlinedAt: !325)
!468 = !DILocation(line: 47, column: 12, scope: !315, inlinedAt: !325, atomGroup: 36, atomRank: 2)
!469 = !DILocation(line: 47, column: 12, scope: !315, inlinedAt: !325, atomGroup: 36, atomRank: 1)
!470 = !DILocation(line: 43, column: 35, scope: !316, inlinedAt: !325, atomGroup: 37, atomRank: 2)
!471 = !DILocation(line: 43, column: 29, scope: !316, inlinedAt: !325, atomGroup: 27, atomRank: 1)
!472 = !DILocation(line: 43, column: 5, scope: !313, inlinedAt: !325, atomGroup: 28, atomRank: 1)
!473 = distinct !{!473, !474, !475, !135}
!474 = !DILocation(line: 43, column: 5, scope: !313, inlinedAt: !325)
!475 = !DILocation(line: 48, column: 5, scope: !313, inlinedAt: !325)
!476 = !DILocation(line: 46, column: 24, scope: !477, inlinedAt: !325)
!477 = distinct !DILexicalBlock(scope: !318, file: !3, line: 45, column: 7)
!478 = !DILocation(line: 46, column: 9, scope: !477, inlinedAt: !325)
!479 = !DILocation(line: 46, column: 17, scope: !477, inlinedAt: !325)
!480 = !DILocation(line: 46, column: 17, scope: !477, inlinedAt: !325, atomGroup: 33, atomRank: 2)
!481 = !DILocation(line: 46, column: 17, scope: !477, inlinedAt: !325, atomGroup: 33, atomRank: 1)
!482 = !DILocation(line: 45, column: 33, scope: !477, inlinedAt: !325, atomGroup: 34, atomRank: 2)
!483 = !DILocation(line: 45, column: 27, scope: !477, inlinedAt: !325, atomGroup: 31, atomRank: 1)
!484 = !DILocation(line: 45, column: 7, scope: !318, inlinedAt: !325, atomGroup: 32, atomRank: 1)
!485 = distinct !{!485, !486, !487, !135}
!486 = !DILocation(line: 45, column: 7, scope: !318, inlinedAt: !325)
!487 = !DILocation(line: 46, column: 32, scope: !318, inlinedAt: !325)
!488 = !DILocation(line: 0, scope: !320, inlinedAt: !325)
!489 = !DILocation(line: 0, scope: !322, inlinedAt: !325)
!490 = !DILocation(line: 51, column: 27, scope: !491, inlinedAt: !325, atomGroup: 198, atomRank: 1)
!491 = distinct !DILexicalBlock(scope: !322, file: !3, line: 51, column: 5)
!492 = !DILocation(line: 51, column: 5, scope: !322, inlinedAt: !325, atomGroup: 199, atomRank: 1)
!493 = !DILocation(line: 53, column: 10, scope: !323, inlinedAt: !325)
!494 = !DILocation(line: 53, column: 13, scope: !323, inlinedAt: !325)
!495 = !DILocation(line: 53, column: 5, scope: !323, inlinedAt: !325)
!496 = !DILocation(line: 53, column: 10, scope: !323, inlinedAt: !325, atomGroup: 50, atomRank: 2)
!497 = !DILocation(line: 53, column: 10, scope: !323, inlinedAt: !325, atomGroup: 50, atomRank: 1)
!498 = !DILocation(line: 50, column: 32, scope: !324, inlinedAt: !325, atomGroup: 51, atomRank: 2)
!499 = !DILocation(line: 50, column: 25, scope: !324, inlinedAt: !325, atomGroup: 42, atomRank: 1)
!500 = !DILocation(line: 50, column: 3, scope: !320, inlinedAt: !325, atomGroup: 43, atomRank: 1)
!501 = distinct !{!501, !502, !503, !135}
!502 = !DILocation(line: 50, column: 3, scope: !320, inlinedAt: !325)
!503 = !DILocation(line: 54, column: 3, scope: !320, inlinedAt: !325)
!504 = !DILocation(line: 0, scope: !71)
!505 = !DILocation(line: 84, column: 21, scope: !506)
!506 = distinct !DILexicalBlock(scope: !71, file: !3, line: 83, column: 5)
!507 = !DILocation(line: 84, column: 38, scope: !506)
!508 = !DILocation(line: 84, column: 43, scope: !506)
!509 = !DILocation(line: 84, column: 27, scope: !506)
!510 = !DILocation(line: 84, column: 25, scope: !506, atomGroup: 50, atomRank: 2)
!511 = !DILocation(line: 84, column: 25, scope: !506, atomGroup: 429, atomRank: 2)
!512 = !DILocation(line: 84, column: 25, scope: !506, atomGroup: 433, atomRank: 2)
!513 = !DILocation(line: 84, column: 25, scope: !506, atomGroup: 437, atomRank: 2)
!514 = !DILocation(line: 84, column: 25, scope: !506, atomGroup: 441, atomRank: 2)
!515 = !DILocation(line: 84, column: 25, scope: !506, atomGroup: 445, atomRank: 2)
!516 = !DILocation(line: 84, column: 25, scope: !506, atomGroup: 449, atomRank: 2)
!517 = !DILocation(line: 84, column: 25, scope: !506, atomGroup: 453, atomRank: 2)
!518 = !DILocation(line: 84, column: 25, scope: !506, atomGroup: 457, atomRank: 2)
!519 = !DILocation(line: 84, column: 25, scope: !506, atomGroup: 461, atomRank: 2)
!520 = !DILocation(line: 84, column: 25, scope: !506, atomGroup: 465, atomRank: 2)
!521 = !DILocation(line: 84, column: 25, scope: !506, atomGroup: 469, atomRank: 2)
!522 = !DILocation(line: 84, column: 25, scope: !506, atomGroup: 473, atomRank: 2)
!523 = !DILocation(line: 84, column: 25, scope: !506, atomGroup: 477, atomRank: 2)
!524 = !DILocation(line: 84, column: 25, scope: !506, atomGroup: 481, atomRank: 2)
!525 = !DILocation(line: 84, column: 25, scope: !506, atomGroup: 485, atomRank: 2)
!526 = !DILocation(line: 85, column: 11, scope: !52, atomGroup: 53, atomRank: 2)
!527 = !DILocation(line: 60, column: 43, scope: !53, atomGroup: 54, atomRank: 2)
!528 = !DILocation(line: 60, column: 33, scope: !53, atomGroup: 3, atomRank: 1)
!529 = !DILocation(line: 60, column: 3, scope: !49, atomGroup: 4, atomRank: 1)
!530 = distinct !{!530, !531, !532, !135}
!531 = !DILocation(line: 60, column: 3, scope: !49)
!532 = !DILocation(line: 86, column: 3, scope: !49)
!533 = !DILocation(line: 51, scope: !322, inlinedAt: !325, atomGroup: 44, atomRank: 2)
!534 = !DILocation(line: 52, column: 15, scope: !491, inlinedAt: !325)
!535 = !DILocation(line: 52, column: 25, scope: !491, inlinedAt: !325)
!536 = !DILocation(line: 52, column: 12, scope: !491, inlinedAt: !325)
!537 = !DILocation(line: 52, column: 12, scope: !491, inlinedAt: !325, atomGroup: 47, atomRank: 2)
!538 = !DILocation(line: 52, column: 12, scope: !491, inlinedAt: !325, atomGroup: 47, atomRank: 1)
!539 = !DILocation(line: 51, column: 27, scope: !491, inlinedAt: !325, atomGroup: 45, atomRank: 1)
!540 = !DILocation(line: 51, column: 5, scope: !322, inlinedAt: !325, atomGroup: 46, atomRank: 1)
!541 = distinct !{!541, !542, !543, !135}
!542 = !DILocation(line: 51, column: 5, scope: !322, inlinedAt: !325)
!543 = !DILocation(line: 52, column: 28, scope: !322, inlinedAt: !325)
!544 = !DILocation(line: 88, column: 1, scope: !42, atomGroup: 57, atomRank: 1)
