; ModuleID = 'matmul_double.c'
source_filename = "matmul_double.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

@a = internal unnamed_addr global [16 x [16 x double]] zeroinitializer, align 8
@b = internal unnamed_addr global [16 x [16 x double]] zeroinitializer, align 8
@c = internal unnamed_addr global [16 x [16 x double]] zeroinitializer, align 8
@lu = internal unnamed_addr global [16 x [16 x double]] zeroinitializer, align 8
@rhs = internal unnamed_addr global [16 x double] zeroinitializer, align 8
@x = internal unnamed_addr global [16 x double] zeroinitializer, align 8

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i64 -1, 281474976710656) i64 @run(i64 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i64 %0, 0
  br i1 %2, label %3, label %482

3:                                                ; preds = %1, %387
  %4 = phi i64 [ %469, %387 ], [ 0, %1 ]
  %5 = phi i64 [ %468, %387 ], [ 0, %1 ]
  br label %6

6:                                                ; preds = %3, %157
  %7 = phi i64 [ 0, %3 ], [ %158, %157 ]
  %8 = mul nuw nsw i64 %7, 7
  %9 = getelementptr inbounds nuw [16 x double], ptr @a, i64 %7
  %10 = getelementptr inbounds nuw [16 x double], ptr @b, i64 %7
  %11 = add nuw nsw i64 %8, %4
  br label %160

12:                                               ; preds = %157, %12
  %13 = phi i64 [ %30, %12 ], [ 0, %157 ]
  %14 = getelementptr inbounds nuw [16 x double], ptr @c, i64 %13
  store double 0.000000e+00, ptr %14, align 8, !tbaa !11
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 8
  store double 0.000000e+00, ptr %15, align 8, !tbaa !11
  %16 = getelementptr inbounds nuw i8, ptr %14, i64 16
  store double 0.000000e+00, ptr %16, align 8, !tbaa !11
  %17 = getelementptr inbounds nuw i8, ptr %14, i64 24
  store double 0.000000e+00, ptr %17, align 8, !tbaa !11
  %18 = getelementptr inbounds nuw i8, ptr %14, i64 32
  store double 0.000000e+00, ptr %18, align 8, !tbaa !11
  %19 = getelementptr inbounds nuw i8, ptr %14, i64 40
  store double 0.000000e+00, ptr %19, align 8, !tbaa !11
  %20 = getelementptr inbounds nuw i8, ptr %14, i64 48
  store double 0.000000e+00, ptr %20, align 8, !tbaa !11
  %21 = getelementptr inbounds nuw i8, ptr %14, i64 56
  store double 0.000000e+00, ptr %21, align 8, !tbaa !11
  %22 = getelementptr inbounds nuw i8, ptr %14, i64 64
  store double 0.000000e+00, ptr %22, align 8, !tbaa !11
  %23 = getelementptr inbounds nuw i8, ptr %14, i64 72
  store double 0.000000e+00, ptr %23, align 8, !tbaa !11
  %24 = getelementptr inbounds nuw i8, ptr %14, i64 80
  store double 0.000000e+00, ptr %24, align 8, !tbaa !11
  %25 = getelementptr inbounds nuw i8, ptr %14, i64 88
  store double 0.000000e+00, ptr %25, align 8, !tbaa !11
  %26 = getelementptr inbounds nuw i8, ptr %14, i64 96
  store double 0.000000e+00, ptr %26, align 8, !tbaa !11
  %27 = getelementptr inbounds nuw i8, ptr %14, i64 104
  store double 0.000000e+00, ptr %27, align 8, !tbaa !11
  %28 = getelementptr inbounds nuw i8, ptr %14, i64 112
  store double 0.000000e+00, ptr %28, align 8, !tbaa !11
  %29 = getelementptr inbounds nuw i8, ptr %14, i64 120
  store double 0.000000e+00, ptr %29, align 8, !tbaa !11
  %30 = add nuw nsw i64 %13, 1
  %31 = icmp eq i64 %30, 16
  br i1 %31, label %32, label %12, !llvm.loop !13

32:                                               ; preds = %12, %67
  %33 = phi i64 [ %68, %67 ], [ 0, %12 ]
  %34 = getelementptr inbounds nuw [16 x double], ptr @a, i64 %33
  %35 = getelementptr inbounds nuw [16 x double], ptr @c, i64 %33
  %36 = load double, ptr %35, align 8, !tbaa !11
  %37 = getelementptr inbounds nuw i8, ptr %35, i64 8
  %38 = load double, ptr %37, align 8, !tbaa !11
  %39 = getelementptr inbounds nuw i8, ptr %35, i64 16
  %40 = load double, ptr %39, align 8, !tbaa !11
  %41 = getelementptr inbounds nuw i8, ptr %35, i64 24
  %42 = load double, ptr %41, align 8, !tbaa !11
  %43 = getelementptr inbounds nuw i8, ptr %35, i64 32
  %44 = load double, ptr %43, align 8, !tbaa !11
  %45 = getelementptr inbounds nuw i8, ptr %35, i64 40
  %46 = load double, ptr %45, align 8, !tbaa !11
  %47 = getelementptr inbounds nuw i8, ptr %35, i64 48
  %48 = load double, ptr %47, align 8, !tbaa !11
  %49 = getelementptr inbounds nuw i8, ptr %35, i64 56
  %50 = load double, ptr %49, align 8, !tbaa !11
  %51 = getelementptr inbounds nuw i8, ptr %35, i64 64
  %52 = load double, ptr %51, align 8, !tbaa !11
  %53 = getelementptr inbounds nuw i8, ptr %35, i64 72
  %54 = load double, ptr %53, align 8, !tbaa !11
  %55 = getelementptr inbounds nuw i8, ptr %35, i64 80
  %56 = load double, ptr %55, align 8, !tbaa !11
  %57 = getelementptr inbounds nuw i8, ptr %35, i64 88
  %58 = load double, ptr %57, align 8, !tbaa !11
  %59 = getelementptr inbounds nuw i8, ptr %35, i64 96
  %60 = load double, ptr %59, align 8, !tbaa !11
  %61 = getelementptr inbounds nuw i8, ptr %35, i64 104
  %62 = load double, ptr %61, align 8, !tbaa !11
  %63 = getelementptr inbounds nuw i8, ptr %35, i64 112
  %64 = load double, ptr %63, align 8, !tbaa !11
  %65 = getelementptr inbounds nuw i8, ptr %35, i64 120
  %66 = load double, ptr %65, align 8, !tbaa !11
  br label %87

67:                                               ; preds = %87
  store double %109, ptr %35, align 8, !tbaa !11
  store double %112, ptr %37, align 8, !tbaa !11
  store double %115, ptr %39, align 8, !tbaa !11
  store double %118, ptr %41, align 8, !tbaa !11
  store double %121, ptr %43, align 8, !tbaa !11
  store double %124, ptr %45, align 8, !tbaa !11
  store double %127, ptr %47, align 8, !tbaa !11
  store double %130, ptr %49, align 8, !tbaa !11
  store double %133, ptr %51, align 8, !tbaa !11
  store double %136, ptr %53, align 8, !tbaa !11
  store double %139, ptr %55, align 8, !tbaa !11
  store double %142, ptr %57, align 8, !tbaa !11
  store double %145, ptr %59, align 8, !tbaa !11
  store double %148, ptr %61, align 8, !tbaa !11
  store double %151, ptr %63, align 8, !tbaa !11
  store double %154, ptr %65, align 8, !tbaa !11
  %68 = add nuw nsw i64 %33, 1
  %69 = icmp eq i64 %68, 16
  br i1 %69, label %70, label %32, !llvm.loop !15

70:                                               ; preds = %67
  %71 = load double, ptr @c, align 8, !tbaa !11
  %72 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 136), align 8, !tbaa !11
  %73 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 272), align 8, !tbaa !11
  %74 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 408), align 8, !tbaa !11
  %75 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 544), align 8, !tbaa !11
  %76 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 680), align 8, !tbaa !11
  %77 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 816), align 8, !tbaa !11
  %78 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 952), align 8, !tbaa !11
  %79 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 1088), align 8, !tbaa !11
  %80 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 1224), align 8, !tbaa !11
  %81 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 1360), align 8, !tbaa !11
  %82 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 1496), align 8, !tbaa !11
  %83 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 1632), align 8, !tbaa !11
  %84 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 1768), align 8, !tbaa !11
  %85 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 1904), align 8, !tbaa !11
  %86 = load double, ptr getelementptr inbounds nuw (i8, ptr @c, i64 2040), align 8, !tbaa !11
  br label %177

87:                                               ; preds = %87, %32
  %88 = phi double [ %66, %32 ], [ %154, %87 ]
  %89 = phi double [ %64, %32 ], [ %151, %87 ]
  %90 = phi double [ %62, %32 ], [ %148, %87 ]
  %91 = phi double [ %60, %32 ], [ %145, %87 ]
  %92 = phi double [ %58, %32 ], [ %142, %87 ]
  %93 = phi double [ %56, %32 ], [ %139, %87 ]
  %94 = phi double [ %54, %32 ], [ %136, %87 ]
  %95 = phi double [ %52, %32 ], [ %133, %87 ]
  %96 = phi double [ %50, %32 ], [ %130, %87 ]
  %97 = phi double [ %48, %32 ], [ %127, %87 ]
  %98 = phi double [ %46, %32 ], [ %124, %87 ]
  %99 = phi double [ %44, %32 ], [ %121, %87 ]
  %100 = phi double [ %42, %32 ], [ %118, %87 ]
  %101 = phi double [ %40, %32 ], [ %115, %87 ]
  %102 = phi double [ %38, %32 ], [ %112, %87 ]
  %103 = phi double [ %36, %32 ], [ %109, %87 ]
  %104 = phi i64 [ 0, %32 ], [ %155, %87 ]
  %105 = getelementptr inbounds nuw double, ptr %34, i64 %104
  %106 = load double, ptr %105, align 8, !tbaa !11
  %107 = getelementptr inbounds nuw [16 x double], ptr @b, i64 %104
  %108 = load double, ptr %107, align 8, !tbaa !11
  %109 = tail call double @llvm.fmuladd.f64(double %106, double %108, double %103)
  %110 = getelementptr inbounds nuw i8, ptr %107, i64 8
  %111 = load double, ptr %110, align 8, !tbaa !11
  %112 = tail call double @llvm.fmuladd.f64(double %106, double %111, double %102)
  %113 = getelementptr inbounds nuw i8, ptr %107, i64 16
  %114 = load double, ptr %113, align 8, !tbaa !11
  %115 = tail call double @llvm.fmuladd.f64(double %106, double %114, double %101)
  %116 = getelementptr inbounds nuw i8, ptr %107, i64 24
  %117 = load double, ptr %116, align 8, !tbaa !11
  %118 = tail call double @llvm.fmuladd.f64(double %106, double %117, double %100)
  %119 = getelementptr inbounds nuw i8, ptr %107, i64 32
  %120 = load double, ptr %119, align 8, !tbaa !11
  %121 = tail call double @llvm.fmuladd.f64(double %106, double %120, double %99)
  %122 = getelementptr inbounds nuw i8, ptr %107, i64 40
  %123 = load double, ptr %122, align 8, !tbaa !11
  %124 = tail call double @llvm.fmuladd.f64(double %106, double %123, double %98)
  %125 = getelementptr inbounds nuw i8, ptr %107, i64 48
  %126 = load double, ptr %125, align 8, !tbaa !11
  %127 = tail call double @llvm.fmuladd.f64(double %106, double %126, double %97)
  %128 = getelementptr inbounds nuw i8, ptr %107, i64 56
  %129 = load double, ptr %128, align 8, !tbaa !11
  %130 = tail call double @llvm.fmuladd.f64(double %106, double %129, double %96)
  %131 = getelementptr inbounds nuw i8, ptr %107, i64 64
  %132 = load double, ptr %131, align 8, !tbaa !11
  %133 = tail call double @llvm.fmuladd.f64(double %106, double %132, double %95)
  %134 = getelementptr inbounds nuw i8, ptr %107, i64 72
  %135 = load double, ptr %134, align 8, !tbaa !11
  %136 = tail call double @llvm.fmuladd.f64(double %106, double %135, double %94)
  %137 = getelementptr inbounds nuw i8, ptr %107, i64 80
  %138 = load double, ptr %137, align 8, !tbaa !11
  %139 = tail call double @llvm.fmuladd.f64(double %106, double %138, double %93)
  %140 = getelementptr inbounds nuw i8, ptr %107, i64 88
  %141 = load double, ptr %140, align 8, !tbaa !11
  %142 = tail call double @llvm.fmuladd.f64(double %106, double %141, double %92)
  %143 = getelementptr inbounds nuw i8, ptr %107, i64 96
  %144 = load double, ptr %143, align 8, !tbaa !11
  %145 = tail call double @llvm.fmuladd.f64(double %106, double %144, double %91)
  %146 = getelementptr inbounds nuw i8, ptr %107, i64 104
  %147 = load double, ptr %146, align 8, !tbaa !11
  %148 = tail call double @llvm.fmuladd.f64(double %106, double %147, double %90)
  %149 = getelementptr inbounds nuw i8, ptr %107, i64 112
  %150 = load double, ptr %149, align 8, !tbaa !11
  %151 = tail call double @llvm.fmuladd.f64(double %106, double %150, double %89)
  %152 = getelementptr inbounds nuw i8, ptr %107, i64 120
  %153 = load double, ptr %152, align 8, !tbaa !11
  %154 = tail call double @llvm.fmuladd.f64(double %106, double %153, double %88)
  %155 = add nuw nsw i64 %104, 1
  %156 = icmp eq i64 %155, 16
  br i1 %156, label %67, label %87, !llvm.loop !16

157:                                              ; preds = %160
  %158 = add nuw nsw i64 %7, 1
  %159 = icmp eq i64 %158, 16
  br i1 %159, label %12, label %6, !llvm.loop !17

160:                                              ; preds = %6, %160
  %161 = phi i64 [ 0, %6 ], [ %175, %160 ]
  %162 = mul nuw nsw i64 %161, 3
  %163 = add nuw nsw i64 %162, %11
  %164 = urem i64 %163, 11
  %165 = add nsw i64 %164, -5
  %166 = sitofp i64 %165 to double
  %167 = getelementptr inbounds nuw double, ptr %9, i64 %161
  store double %166, ptr %167, align 8, !tbaa !11
  %168 = mul nuw nsw i64 %161, %7
  %169 = add nuw nsw i64 %4, %168
  %170 = urem i64 %169, 13
  %171 = add nsw i64 %170, -6
  %172 = sitofp i64 %171 to double
  %173 = fmul double %172, 5.000000e-01
  %174 = getelementptr inbounds nuw double, ptr %10, i64 %161
  store double %173, ptr %174, align 8, !tbaa !11
  %175 = add nuw nsw i64 %161, 1
  %176 = icmp eq i64 %175, 16
  br i1 %176, label %157, label %160, !llvm.loop !18

177:                                              ; preds = %70, %181
  %178 = phi i64 [ 0, %70 ], [ %183, %181 ]
  %179 = getelementptr inbounds nuw [16 x double], ptr @a, i64 %178
  %180 = getelementptr inbounds nuw [16 x double], ptr @lu, i64 %178
  br label %222

181:                                              ; preds = %222
  %182 = getelementptr inbounds nuw double, ptr @rhs, i64 %178
  store double %234, ptr %182, align 8, !tbaa !11
  %183 = add nuw nsw i64 %178, 1
  %184 = icmp eq i64 %183, 16
  br i1 %184, label %185, label %177, !llvm.loop !19

185:                                              ; preds = %181
  %186 = load double, ptr @rhs, align 8, !tbaa !11
  store double %186, ptr @x, align 8, !tbaa !11
  %187 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 8), align 8, !tbaa !11
  store double %187, ptr getelementptr inbounds nuw (i8, ptr @x, i64 8), align 8, !tbaa !11
  %188 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 16), align 8, !tbaa !11
  store double %188, ptr getelementptr inbounds nuw (i8, ptr @x, i64 16), align 8, !tbaa !11
  %189 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 24), align 8, !tbaa !11
  store double %189, ptr getelementptr inbounds nuw (i8, ptr @x, i64 24), align 8, !tbaa !11
  %190 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 32), align 8, !tbaa !11
  store double %190, ptr getelementptr inbounds nuw (i8, ptr @x, i64 32), align 8, !tbaa !11
  %191 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 40), align 8, !tbaa !11
  store double %191, ptr getelementptr inbounds nuw (i8, ptr @x, i64 40), align 8, !tbaa !11
  %192 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 48), align 8, !tbaa !11
  store double %192, ptr getelementptr inbounds nuw (i8, ptr @x, i64 48), align 8, !tbaa !11
  %193 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 56), align 8, !tbaa !11
  store double %193, ptr getelementptr inbounds nuw (i8, ptr @x, i64 56), align 8, !tbaa !11
  %194 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 64), align 8, !tbaa !11
  store double %194, ptr getelementptr inbounds nuw (i8, ptr @x, i64 64), align 8, !tbaa !11
  %195 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 72), align 8, !tbaa !11
  store double %195, ptr getelementptr inbounds nuw (i8, ptr @x, i64 72), align 8, !tbaa !11
  %196 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 80), align 8, !tbaa !11
  store double %196, ptr getelementptr inbounds nuw (i8, ptr @x, i64 80), align 8, !tbaa !11
  %197 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 88), align 8, !tbaa !11
  store double %197, ptr getelementptr inbounds nuw (i8, ptr @x, i64 88), align 8, !tbaa !11
  %198 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 96), align 8, !tbaa !11
  store double %198, ptr getelementptr inbounds nuw (i8, ptr @x, i64 96), align 8, !tbaa !11
  %199 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 104), align 8, !tbaa !11
  store double %199, ptr getelementptr inbounds nuw (i8, ptr @x, i64 104), align 8, !tbaa !11
  %200 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 112), align 8, !tbaa !11
  store double %200, ptr getelementptr inbounds nuw (i8, ptr @x, i64 112), align 8, !tbaa !11
  %201 = load double, ptr getelementptr inbounds nuw (i8, ptr @rhs, i64 120), align 8, !tbaa !11
  store double %201, ptr getelementptr inbounds nuw (i8, ptr @x, i64 120), align 8, !tbaa !11
  %202 = fadd double %71, 0.000000e+00
  %203 = fadd double %202, %72
  %204 = fadd double %203, %73
  %205 = fadd double %204, %74
  %206 = fadd double %205, %75
  %207 = fadd double %206, %76
  %208 = fadd double %207, %77
  %209 = fadd double %208, %78
  %210 = fadd double %209, %79
  %211 = fadd double %210, %80
  %212 = fadd double %211, %81
  %213 = fadd double %212, %82
  %214 = fadd double %213, %83
  %215 = fadd double %214, %84
  %216 = fadd double %215, %85
  %217 = fadd double %216, %86
  %218 = mul nuw nsw i64 %5, 31
  %219 = fmul double %217, 2.000000e+00
  %220 = fptosi double %219 to i64
  %221 = add i64 %218, %220
  br label %239

222:                                              ; preds = %177, %222
  %223 = phi i64 [ 0, %177 ], [ %231, %222 ]
  %224 = phi double [ 0.000000e+00, %177 ], [ %234, %222 ]
  %225 = getelementptr inbounds nuw double, ptr %179, i64 %223
  %226 = load double, ptr %225, align 8, !tbaa !11
  %227 = icmp eq i64 %178, %223
  %228 = select i1 %227, double 4.000000e+01, double 0.000000e+00
  %229 = fadd double %228, %226
  %230 = getelementptr inbounds nuw double, ptr %180, i64 %223
  store double %229, ptr %230, align 8, !tbaa !11
  %231 = add nuw nsw i64 %223, 1
  %232 = trunc nuw nsw i64 %231 to i32
  %233 = uitofp nneg i32 %232 to double
  %234 = tail call double @llvm.fmuladd.f64(double %229, double %233, double %224)
  %235 = icmp eq i64 %231, 16
  br i1 %235, label %181, label %222, !llvm.loop !20

236:                                              ; preds = %352, %339
  %237 = add nuw nsw i64 %241, 1
  %238 = icmp eq i64 %242, 16
  br i1 %238, label %368, label %239, !llvm.loop !21

239:                                              ; preds = %185, %236
  %240 = phi i64 [ %242, %236 ], [ 0, %185 ]
  %241 = phi i64 [ %237, %236 ], [ 1, %185 ]
  %242 = add nuw nsw i64 %240, 1
  %243 = icmp samesign ult i64 %240, 15
  %244 = trunc nuw nsw i64 %240 to i32
  br i1 %243, label %245, label %247

245:                                              ; preds = %239
  %246 = getelementptr inbounds nuw double, ptr @lu, i64 %240
  br label %254

247:                                              ; preds = %254, %239
  %248 = phi i32 [ %244, %239 ], [ %266, %254 ]
  %249 = zext i32 %248 to i64
  %250 = getelementptr inbounds nuw [16 x double], ptr @lu, i64 %249
  %251 = getelementptr inbounds nuw double, ptr %250, i64 %240
  %252 = load double, ptr %251, align 8, !tbaa !11
  %253 = fcmp une double %252, 0.000000e+00
  br i1 %253, label %269, label %482

254:                                              ; preds = %254, %245
  %255 = phi i64 [ %241, %245 ], [ %267, %254 ]
  %256 = phi i32 [ %244, %245 ], [ %266, %254 ]
  %257 = getelementptr inbounds nuw [16 x double], ptr %246, i64 %255
  %258 = load double, ptr %257, align 8, !tbaa !11
  %259 = tail call double @llvm.fabs.f64(double %258)
  %260 = zext nneg i32 %256 to i64
  %261 = getelementptr inbounds nuw [16 x double], ptr %246, i64 %260
  %262 = load double, ptr %261, align 8, !tbaa !11
  %263 = tail call double @llvm.fabs.f64(double %262)
  %264 = fcmp ogt double %259, %263
  %265 = trunc nuw nsw i64 %255 to i32
  %266 = select i1 %264, i32 %265, i32 %256
  %267 = add nuw nsw i64 %255, 1
  %268 = icmp eq i64 %267, 16
  br i1 %268, label %247, label %254, !llvm.loop !22

269:                                              ; preds = %247
  %270 = icmp eq i64 %240, %249
  br i1 %270, label %339, label %271

271:                                              ; preds = %269
  %272 = getelementptr inbounds nuw [16 x double], ptr @lu, i64 %240
  %273 = load double, ptr %272, align 8, !tbaa !11
  %274 = load double, ptr %250, align 8, !tbaa !11
  store double %274, ptr %272, align 8, !tbaa !11
  store double %273, ptr %250, align 8, !tbaa !11
  %275 = getelementptr inbounds nuw i8, ptr %272, i64 8
  %276 = load double, ptr %275, align 8, !tbaa !11
  %277 = getelementptr inbounds nuw i8, ptr %250, i64 8
  %278 = load double, ptr %277, align 8, !tbaa !11
  store double %278, ptr %275, align 8, !tbaa !11
  store double %276, ptr %277, align 8, !tbaa !11
  %279 = getelementptr inbounds nuw i8, ptr %272, i64 16
  %280 = load double, ptr %279, align 8, !tbaa !11
  %281 = getelementptr inbounds nuw i8, ptr %250, i64 16
  %282 = load double, ptr %281, align 8, !tbaa !11
  store double %282, ptr %279, align 8, !tbaa !11
  store double %280, ptr %281, align 8, !tbaa !11
  %283 = getelementptr inbounds nuw i8, ptr %272, i64 24
  %284 = load double, ptr %283, align 8, !tbaa !11
  %285 = getelementptr inbounds nuw i8, ptr %250, i64 24
  %286 = load double, ptr %285, align 8, !tbaa !11
  store double %286, ptr %283, align 8, !tbaa !11
  store double %284, ptr %285, align 8, !tbaa !11
  %287 = getelementptr inbounds nuw i8, ptr %272, i64 32
  %288 = load double, ptr %287, align 8, !tbaa !11
  %289 = getelementptr inbounds nuw i8, ptr %250, i64 32
  %290 = load double, ptr %289, align 8, !tbaa !11
  store double %290, ptr %287, align 8, !tbaa !11
  store double %288, ptr %289, align 8, !tbaa !11
  %291 = getelementptr inbounds nuw i8, ptr %272, i64 40
  %292 = load double, ptr %291, align 8, !tbaa !11
  %293 = getelementptr inbounds nuw i8, ptr %250, i64 40
  %294 = load double, ptr %293, align 8, !tbaa !11
  store double %294, ptr %291, align 8, !tbaa !11
  store double %292, ptr %293, align 8, !tbaa !11
  %295 = getelementptr inbounds nuw i8, ptr %272, i64 48
  %296 = load double, ptr %295, align 8, !tbaa !11
  %297 = getelementptr inbounds nuw i8, ptr %250, i64 48
  %298 = load double, ptr %297, align 8, !tbaa !11
  store double %298, ptr %295, align 8, !tbaa !11
  store double %296, ptr %297, align 8, !tbaa !11
  %299 = getelementptr inbounds nuw i8, ptr %272, i64 56
  %300 = load double, ptr %299, align 8, !tbaa !11
  %301 = getelementptr inbounds nuw i8, ptr %250, i64 56
  %302 = load double, ptr %301, align 8, !tbaa !11
  store double %302, ptr %299, align 8, !tbaa !11
  store double %300, ptr %301, align 8, !tbaa !11
  %303 = getelementptr inbounds nuw i8, ptr %272, i64 64
  %304 = load double, ptr %303, align 8, !tbaa !11
  %305 = getelementptr inbounds nuw i8, ptr %250, i64 64
  %306 = load double, ptr %305, align 8, !tbaa !11
  store double %306, ptr %303, align 8, !tbaa !11
  store double %304, ptr %305, align 8, !tbaa !11
  %307 = getelementptr inbounds nuw i8, ptr %272, i64 72
  %308 = load double, ptr %307, align 8, !tbaa !11
  %309 = getelementptr inbounds nuw i8, ptr %250, i64 72
  %310 = load double, ptr %309, align 8, !tbaa !11
  store double %310, ptr %307, align 8, !tbaa !11
  store double %308, ptr %309, align 8, !tbaa !11
  %311 = getelementptr inbounds nuw i8, ptr %272, i64 80
  %312 = load double, ptr %311, align 8, !tbaa !11
  %313 = getelementptr inbounds nuw i8, ptr %250, i64 80
  %314 = load double, ptr %313, align 8, !tbaa !11
  store double %314, ptr %311, align 8, !tbaa !11
  store double %312, ptr %313, align 8, !tbaa !11
  %315 = getelementptr inbounds nuw i8, ptr %272, i64 88
  %316 = load double, ptr %315, align 8, !tbaa !11
  %317 = getelementptr inbounds nuw i8, ptr %250, i64 88
  %318 = load double, ptr %317, align 8, !tbaa !11
  store double %318, ptr %315, align 8, !tbaa !11
  store double %316, ptr %317, align 8, !tbaa !11
  %319 = getelementptr inbounds nuw i8, ptr %272, i64 96
  %320 = load double, ptr %319, align 8, !tbaa !11
  %321 = getelementptr inbounds nuw i8, ptr %250, i64 96
  %322 = load double, ptr %321, align 8, !tbaa !11
  store double %322, ptr %319, align 8, !tbaa !11
  store double %320, ptr %321, align 8, !tbaa !11
  %323 = getelementptr inbounds nuw i8, ptr %272, i64 104
  %324 = load double, ptr %323, align 8, !tbaa !11
  %325 = getelementptr inbounds nuw i8, ptr %250, i64 104
  %326 = load double, ptr %325, align 8, !tbaa !11
  store double %326, ptr %323, align 8, !tbaa !11
  store double %324, ptr %325, align 8, !tbaa !11
  %327 = getelementptr inbounds nuw i8, ptr %272, i64 112
  %328 = load double, ptr %327, align 8, !tbaa !11
  %329 = getelementptr inbounds nuw i8, ptr %250, i64 112
  %330 = load double, ptr %329, align 8, !tbaa !11
  store double %330, ptr %327, align 8, !tbaa !11
  store double %328, ptr %329, align 8, !tbaa !11
  %331 = getelementptr inbounds nuw i8, ptr %272, i64 120
  %332 = load double, ptr %331, align 8, !tbaa !11
  %333 = getelementptr inbounds nuw i8, ptr %250, i64 120
  %334 = load double, ptr %333, align 8, !tbaa !11
  store double %334, ptr %331, align 8, !tbaa !11
  store double %332, ptr %333, align 8, !tbaa !11
  %335 = getelementptr inbounds nuw double, ptr @x, i64 %240
  %336 = load double, ptr %335, align 8, !tbaa !11
  %337 = getelementptr inbounds nuw double, ptr @x, i64 %249
  %338 = load double, ptr %337, align 8, !tbaa !11
  store double %338, ptr %335, align 8, !tbaa !11
  store double %336, ptr %337, align 8, !tbaa !11
  br label %339

339:                                              ; preds = %271, %269
  br i1 %243, label %340, label %236

340:                                              ; preds = %339
  %341 = getelementptr inbounds nuw [16 x double], ptr @lu, i64 %240
  %342 = getelementptr inbounds nuw double, ptr %341, i64 %240
  %343 = getelementptr inbounds nuw double, ptr @x, i64 %240
  br label %344

344:                                              ; preds = %352, %340
  %345 = phi i64 [ %241, %340 ], [ %357, %352 ]
  %346 = getelementptr inbounds nuw [16 x double], ptr @lu, i64 %345
  %347 = getelementptr inbounds nuw double, ptr %346, i64 %240
  %348 = load double, ptr %347, align 8, !tbaa !11
  %349 = load double, ptr %342, align 8, !tbaa !11
  %350 = fneg double %348
  %351 = fdiv double %350, %349
  br label %359

352:                                              ; preds = %359
  %353 = load double, ptr %343, align 8, !tbaa !11
  %354 = getelementptr inbounds nuw double, ptr @x, i64 %345
  %355 = load double, ptr %354, align 8, !tbaa !11
  %356 = tail call double @llvm.fmuladd.f64(double %351, double %353, double %355)
  store double %356, ptr %354, align 8, !tbaa !11
  %357 = add nuw nsw i64 %345, 1
  %358 = icmp eq i64 %357, 16
  br i1 %358, label %236, label %344, !llvm.loop !23

359:                                              ; preds = %359, %344
  %360 = phi i64 [ %240, %344 ], [ %366, %359 ]
  %361 = getelementptr inbounds nuw double, ptr %341, i64 %360
  %362 = load double, ptr %361, align 8, !tbaa !11
  %363 = getelementptr inbounds nuw double, ptr %346, i64 %360
  %364 = load double, ptr %363, align 8, !tbaa !11
  %365 = tail call double @llvm.fmuladd.f64(double %351, double %362, double %364)
  store double %365, ptr %363, align 8, !tbaa !11
  %366 = add nuw nsw i64 %360, 1
  %367 = icmp eq i64 %366, 16
  br i1 %367, label %352, label %359, !llvm.loop !24

368:                                              ; preds = %236, %378
  %369 = phi i64 [ %385, %378 ], [ 15, %236 ]
  %370 = icmp samesign ult i64 %369, 15
  br i1 %370, label %374, label %371

371:                                              ; preds = %368
  %372 = getelementptr inbounds nuw double, ptr @x, i64 %369
  %373 = load double, ptr %372, align 8, !tbaa !11
  br label %378

374:                                              ; preds = %368
  %375 = getelementptr inbounds nuw [16 x double], ptr @lu, i64 %369
  %376 = getelementptr inbounds nuw double, ptr @x, i64 %369
  %377 = load double, ptr %376, align 8, !tbaa !11
  br label %471

378:                                              ; preds = %471, %371
  %379 = phi double [ %373, %371 ], [ %480, %471 ]
  %380 = getelementptr inbounds nuw [16 x double], ptr @lu, i64 %369
  %381 = getelementptr inbounds nuw double, ptr %380, i64 %369
  %382 = load double, ptr %381, align 8, !tbaa !11
  %383 = getelementptr inbounds nuw double, ptr @x, i64 %369
  %384 = fdiv double %379, %382
  store double %384, ptr %383, align 8, !tbaa !11
  %385 = add nsw i64 %369, -1
  %386 = icmp eq i64 %369, 0
  br i1 %386, label %387, label %368, !llvm.loop !25

387:                                              ; preds = %378
  %388 = mul i64 %221, 7
  %389 = load double, ptr @x, align 8, !tbaa !11
  %390 = fadd double %389, 5.000000e-01
  %391 = fptoui double %390 to i64
  %392 = add i64 %388, %391
  %393 = mul i64 %392, 7
  %394 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 8), align 8, !tbaa !11
  %395 = fadd double %394, 5.000000e-01
  %396 = fptoui double %395 to i64
  %397 = add i64 %393, %396
  %398 = mul i64 %397, 7
  %399 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 16), align 8, !tbaa !11
  %400 = fadd double %399, 5.000000e-01
  %401 = fptoui double %400 to i64
  %402 = add i64 %398, %401
  %403 = mul i64 %402, 7
  %404 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 24), align 8, !tbaa !11
  %405 = fadd double %404, 5.000000e-01
  %406 = fptoui double %405 to i64
  %407 = add i64 %403, %406
  %408 = mul i64 %407, 7
  %409 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 32), align 8, !tbaa !11
  %410 = fadd double %409, 5.000000e-01
  %411 = fptoui double %410 to i64
  %412 = add i64 %408, %411
  %413 = mul i64 %412, 7
  %414 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 40), align 8, !tbaa !11
  %415 = fadd double %414, 5.000000e-01
  %416 = fptoui double %415 to i64
  %417 = add i64 %413, %416
  %418 = mul i64 %417, 7
  %419 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 48), align 8, !tbaa !11
  %420 = fadd double %419, 5.000000e-01
  %421 = fptoui double %420 to i64
  %422 = add i64 %418, %421
  %423 = mul i64 %422, 7
  %424 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 56), align 8, !tbaa !11
  %425 = fadd double %424, 5.000000e-01
  %426 = fptoui double %425 to i64
  %427 = add i64 %423, %426
  %428 = mul i64 %427, 7
  %429 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 64), align 8, !tbaa !11
  %430 = fadd double %429, 5.000000e-01
  %431 = fptoui double %430 to i64
  %432 = add i64 %428, %431
  %433 = mul i64 %432, 7
  %434 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 72), align 8, !tbaa !11
  %435 = fadd double %434, 5.000000e-01
  %436 = fptoui double %435 to i64
  %437 = add i64 %433, %436
  %438 = mul i64 %437, 7
  %439 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 80), align 8, !tbaa !11
  %440 = fadd double %439, 5.000000e-01
  %441 = fptoui double %440 to i64
  %442 = add i64 %438, %441
  %443 = mul i64 %442, 7
  %444 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 88), align 8, !tbaa !11
  %445 = fadd double %444, 5.000000e-01
  %446 = fptoui double %445 to i64
  %447 = add i64 %443, %446
  %448 = mul i64 %447, 7
  %449 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 96), align 8, !tbaa !11
  %450 = fadd double %449, 5.000000e-01
  %451 = fptoui double %450 to i64
  %452 = add i64 %448, %451
  %453 = mul i64 %452, 7
  %454 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 104), align 8, !tbaa !11
  %455 = fadd double %454, 5.000000e-01
  %456 = fptoui double %455 to i64
  %457 = add i64 %453, %456
  %458 = mul i64 %457, 7
  %459 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 112), align 8, !tbaa !11
  %460 = fadd double %459, 5.000000e-01
  %461 = fptoui double %460 to i64
  %462 = add i64 %458, %461
  %463 = mul i64 %462, 7
  %464 = load double, ptr getelementptr inbounds nuw (i8, ptr @x, i64 120), align 8, !tbaa !11
  %465 = fadd double %464, 5.000000e-01
  %466 = fptoui double %465 to i64
  %467 = add i64 %463, %466
  %468 = and i64 %467, 281474976710655
  %469 = add nuw nsw i64 %4, 1
  %470 = icmp eq i64 %469, %0
  br i1 %470, label %482, label %3, !llvm.loop !26

471:                                              ; preds = %471, %374
  %472 = phi i64 [ %369, %374 ], [ %474, %471 ]
  %473 = phi double [ %377, %374 ], [ %480, %471 ]
  %474 = add nuw nsw i64 %472, 1
  %475 = getelementptr inbounds nuw double, ptr %375, i64 %474
  %476 = load double, ptr %475, align 8, !tbaa !11
  %477 = getelementptr inbounds nuw double, ptr @x, i64 %474
  %478 = load double, ptr %477, align 8, !tbaa !11
  %479 = fneg double %476
  %480 = tail call double @llvm.fmuladd.f64(double %479, double %478, double %473)
  store double %480, ptr %376, align 8, !tbaa !11
  %481 = icmp eq i64 %474, 15
  br i1 %481, label %378, label %471, !llvm.loop !27

482:                                              ; preds = %387, %247, %1
  %483 = phi i64 [ -1, %247 ], [ 0, %1 ], [ %468, %387 ]
  ret i64 %483
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

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
!11 = !{!12, !12, i64 0}
!12 = !{!"double", !9, i64 0}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = distinct !{!15, !14}
!16 = distinct !{!16, !14}
!17 = distinct !{!17, !14}
!18 = distinct !{!18, !14}
!19 = distinct !{!19, !14}
!20 = distinct !{!20, !14}
!21 = distinct !{!21, !14}
!22 = distinct !{!22, !14}
!23 = distinct !{!23, !14}
!24 = distinct !{!24, !14}
!25 = distinct !{!25, !14}
!26 = distinct !{!26, !14}
!27 = distinct !{!27, !14}
