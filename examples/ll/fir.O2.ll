; ModuleID = 'fir.c'
source_filename = "fir.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

@input = internal unnamed_addr global [144 x i16] zeroinitializer, align 2
@input_f = internal unnamed_addr global [144 x float] zeroinitializer, align 4
@output = internal unnamed_addr global [128 x i16] zeroinitializer, align 2
@output_f = internal unnamed_addr global [128 x float] zeroinitializer, align 4

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i64 0, -9223372036854775808) i64 @run(i64 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i64 %0, 0
  br i1 %2, label %3, label %9

3:                                                ; preds = %1, %242
  %4 = phi i64 [ %245, %242 ], [ 0, %1 ]
  %5 = phi i16 [ %157, %242 ], [ -21279, %1 ]
  %6 = phi i64 [ %244, %242 ], [ 0, %1 ]
  br label %150

7:                                                ; preds = %242
  %8 = lshr i64 %244, 1
  br label %9

9:                                                ; preds = %7, %1
  %10 = phi i64 [ 0, %1 ], [ %8, %7 ]
  ret i64 %10

11:                                               ; preds = %150
  %12 = load i16, ptr @input, align 2, !tbaa !11
  br label %13

13:                                               ; preds = %13, %11
  %14 = phi i16 [ %12, %11 ], [ %20, %13 ]
  %15 = phi i64 [ 0, %11 ], [ %18, %13 ]
  %16 = sext i16 %14 to i32
  %17 = mul nsw i32 %16, -66
  %18 = add nuw nsw i64 %15, 1
  %19 = getelementptr inbounds nuw i16, ptr @input, i64 %18
  %20 = load i16, ptr %19, align 2, !tbaa !11
  %21 = sext i16 %20 to i32
  %22 = mul nsw i32 %21, -173
  %23 = getelementptr inbounds nuw i16, ptr @input, i64 %15
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 4
  %25 = load i16, ptr %24, align 2, !tbaa !11
  %26 = sext i16 %25 to i32
  %27 = mul nsw i32 %26, -262
  %28 = getelementptr inbounds nuw i8, ptr %23, i64 6
  %29 = load i16, ptr %28, align 2, !tbaa !11
  %30 = sext i16 %29 to i32
  %31 = getelementptr inbounds nuw i8, ptr %23, i64 8
  %32 = load i16, ptr %31, align 2, !tbaa !11
  %33 = sext i16 %32 to i32
  %34 = getelementptr inbounds nuw i8, ptr %23, i64 10
  %35 = load i16, ptr %34, align 2, !tbaa !11
  %36 = sext i16 %35 to i32
  %37 = getelementptr inbounds nuw i8, ptr %23, i64 12
  %38 = load i16, ptr %37, align 2, !tbaa !11
  %39 = sext i16 %38 to i32
  %40 = getelementptr inbounds nuw i8, ptr %23, i64 14
  %41 = load i16, ptr %40, align 2, !tbaa !11
  %42 = sext i16 %41 to i32
  %43 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %44 = load i16, ptr %43, align 2, !tbaa !11
  %45 = sext i16 %44 to i32
  %46 = getelementptr inbounds nuw i8, ptr %23, i64 18
  %47 = load i16, ptr %46, align 2, !tbaa !11
  %48 = sext i16 %47 to i32
  %49 = getelementptr inbounds nuw i8, ptr %23, i64 20
  %50 = load i16, ptr %49, align 2, !tbaa !11
  %51 = sext i16 %50 to i32
  %52 = getelementptr inbounds nuw i8, ptr %23, i64 22
  %53 = load i16, ptr %52, align 2, !tbaa !11
  %54 = sext i16 %53 to i32
  %55 = getelementptr inbounds nuw i8, ptr %23, i64 24
  %56 = load i16, ptr %55, align 2, !tbaa !11
  %57 = sext i16 %56 to i32
  %58 = getelementptr inbounds nuw i8, ptr %23, i64 26
  %59 = load i16, ptr %58, align 2, !tbaa !11
  %60 = sext i16 %59 to i32
  %61 = mul i32 %60, 2147483386
  %62 = getelementptr inbounds nuw i8, ptr %23, i64 28
  %63 = load i16, ptr %62, align 2, !tbaa !11
  %64 = sext i16 %63 to i32
  %65 = mul i32 %64, 2147483475
  %66 = getelementptr inbounds nuw i8, ptr %23, i64 30
  %67 = load i16, ptr %66, align 2, !tbaa !11
  %68 = sext i16 %67 to i32
  %69 = mul i32 %68, 2147483582
  %70 = add nsw i32 %45, %42
  %71 = mul nsw i32 %70, 4467
  %72 = add nsw i32 %48, %39
  %73 = mul nsw i32 %72, 3473
  %74 = add nsw i32 %51, %36
  %75 = mul nsw i32 %74, 1988
  %76 = add nsw i32 %54, %33
  %77 = mul nsw i32 %76, 673
  %78 = add nsw i32 %57, %30
  %79 = mul i32 %78, 2147483580
  %80 = add nsw i32 %17, 16384
  %81 = add nsw i32 %80, %22
  %82 = add nsw i32 %81, %27
  %83 = add nsw i32 %82, %71
  %84 = add nsw i32 %83, %73
  %85 = add nsw i32 %84, %75
  %86 = add nsw i32 %85, %77
  %87 = add i32 %86, %61
  %88 = add i32 %87, %79
  %89 = add i32 %88, %65
  %90 = add i32 %89, %69
  %91 = lshr i32 %90, 15
  %92 = trunc i32 %91 to i16
  %93 = getelementptr inbounds nuw i16, ptr @output, i64 %15
  store i16 %92, ptr %93, align 2, !tbaa !11
  %94 = icmp eq i64 %18, 128
  br i1 %94, label %95, label %13, !llvm.loop !13

95:                                               ; preds = %13
  %96 = load float, ptr @input_f, align 4, !tbaa !15
  br label %97

97:                                               ; preds = %97, %95
  %98 = phi float [ %96, %95 ], [ %103, %97 ]
  %99 = phi i64 [ 0, %95 ], [ %101, %97 ]
  %100 = tail call float @llvm.fmuladd.f32(float %98, float -6.250000e-02, float 0.000000e+00)
  %101 = add nuw nsw i64 %99, 1
  %102 = getelementptr inbounds nuw float, ptr @input_f, i64 %101
  %103 = load float, ptr %102, align 4, !tbaa !15
  %104 = tail call float @llvm.fmuladd.f32(float %103, float 1.250000e-01, float %100)
  %105 = getelementptr inbounds nuw float, ptr @input_f, i64 %99
  %106 = getelementptr inbounds nuw i8, ptr %105, i64 8
  %107 = load float, ptr %106, align 4, !tbaa !15
  %108 = tail call float @llvm.fmuladd.f32(float %107, float -2.500000e-01, float %104)
  %109 = getelementptr inbounds nuw i8, ptr %105, i64 12
  %110 = load float, ptr %109, align 4, !tbaa !15
  %111 = tail call float @llvm.fmuladd.f32(float %110, float 5.000000e-01, float %108)
  %112 = getelementptr inbounds nuw i8, ptr %105, i64 16
  %113 = load float, ptr %112, align 4, !tbaa !15
  %114 = fadd float %113, %111
  %115 = getelementptr inbounds nuw i8, ptr %105, i64 20
  %116 = load float, ptr %115, align 4, !tbaa !15
  %117 = tail call float @llvm.fmuladd.f32(float %116, float 1.500000e+00, float %114)
  %118 = getelementptr inbounds nuw i8, ptr %105, i64 24
  %119 = load float, ptr %118, align 4, !tbaa !15
  %120 = tail call float @llvm.fmuladd.f32(float %119, float 2.000000e+00, float %117)
  %121 = getelementptr inbounds nuw i8, ptr %105, i64 28
  %122 = load float, ptr %121, align 4, !tbaa !15
  %123 = tail call float @llvm.fmuladd.f32(float %122, float 2.250000e+00, float %120)
  %124 = getelementptr inbounds nuw i8, ptr %105, i64 32
  %125 = load float, ptr %124, align 4, !tbaa !15
  %126 = tail call float @llvm.fmuladd.f32(float %125, float 2.250000e+00, float %123)
  %127 = getelementptr inbounds nuw i8, ptr %105, i64 36
  %128 = load float, ptr %127, align 4, !tbaa !15
  %129 = tail call float @llvm.fmuladd.f32(float %128, float 2.000000e+00, float %126)
  %130 = getelementptr inbounds nuw i8, ptr %105, i64 40
  %131 = load float, ptr %130, align 4, !tbaa !15
  %132 = tail call float @llvm.fmuladd.f32(float %131, float 1.500000e+00, float %129)
  %133 = getelementptr inbounds nuw i8, ptr %105, i64 44
  %134 = load float, ptr %133, align 4, !tbaa !15
  %135 = fadd float %134, %132
  %136 = getelementptr inbounds nuw i8, ptr %105, i64 48
  %137 = load float, ptr %136, align 4, !tbaa !15
  %138 = tail call float @llvm.fmuladd.f32(float %137, float 5.000000e-01, float %135)
  %139 = getelementptr inbounds nuw i8, ptr %105, i64 52
  %140 = load float, ptr %139, align 4, !tbaa !15
  %141 = tail call float @llvm.fmuladd.f32(float %140, float -2.500000e-01, float %138)
  %142 = getelementptr inbounds nuw i8, ptr %105, i64 56
  %143 = load float, ptr %142, align 4, !tbaa !15
  %144 = tail call float @llvm.fmuladd.f32(float %143, float 1.250000e-01, float %141)
  %145 = getelementptr inbounds nuw i8, ptr %105, i64 60
  %146 = load float, ptr %145, align 4, !tbaa !15
  %147 = tail call float @llvm.fmuladd.f32(float %146, float -6.250000e-02, float %144)
  %148 = getelementptr inbounds nuw float, ptr @output_f, i64 %99
  store float %147, ptr %148, align 4, !tbaa !15
  %149 = icmp eq i64 %101, 128
  br i1 %149, label %247, label %97, !llvm.loop !17

150:                                              ; preds = %3, %150
  %151 = phi i64 [ 0, %3 ], [ %162, %150 ]
  %152 = phi i16 [ %5, %3 ], [ %157, %150 ]
  %153 = lshr i16 %152, 1
  %154 = and i16 %152, 1
  %155 = icmp eq i16 %154, 0
  %156 = select i1 %155, i16 0, i16 -19456
  %157 = xor i16 %156, %153
  %158 = getelementptr inbounds nuw i16, ptr @input, i64 %151
  store i16 %157, ptr %158, align 2, !tbaa !11
  %159 = ashr i16 %157, 6
  %160 = sitofp i16 %159 to float
  %161 = getelementptr inbounds nuw float, ptr @input_f, i64 %151
  store float %160, ptr %161, align 4, !tbaa !15
  %162 = add nuw nsw i64 %151, 1
  %163 = icmp eq i64 %162, 144
  br i1 %163, label %11, label %150, !llvm.loop !18

164:                                              ; preds = %247, %164
  %165 = phi i64 [ %240, %164 ], [ 0, %247 ]
  %166 = phi i32 [ %239, %164 ], [ 0, %247 ]
  %167 = getelementptr inbounds nuw i16, ptr @input, i64 %165
  %168 = load i16, ptr %167, align 2, !tbaa !11
  %169 = sext i16 %168 to i32
  %170 = getelementptr inbounds nuw i8, ptr %167, i64 2
  %171 = load i16, ptr %170, align 2, !tbaa !11
  %172 = sext i16 %171 to i32
  %173 = getelementptr inbounds nuw i8, ptr %167, i64 4
  %174 = load i16, ptr %173, align 2, !tbaa !11
  %175 = sext i16 %174 to i32
  %176 = getelementptr inbounds nuw i8, ptr %167, i64 6
  %177 = load i16, ptr %176, align 2, !tbaa !11
  %178 = sext i16 %177 to i32
  %179 = getelementptr inbounds nuw i8, ptr %167, i64 8
  %180 = load i16, ptr %179, align 2, !tbaa !11
  %181 = sext i16 %180 to i32
  %182 = getelementptr inbounds nuw i8, ptr %167, i64 10
  %183 = load i16, ptr %182, align 2, !tbaa !11
  %184 = sext i16 %183 to i32
  %185 = getelementptr inbounds nuw i8, ptr %167, i64 12
  %186 = load i16, ptr %185, align 2, !tbaa !11
  %187 = sext i16 %186 to i32
  %188 = getelementptr inbounds nuw i8, ptr %167, i64 14
  %189 = load i16, ptr %188, align 2, !tbaa !11
  %190 = sext i16 %189 to i32
  %191 = getelementptr inbounds nuw i8, ptr %167, i64 16
  %192 = load i16, ptr %191, align 2, !tbaa !11
  %193 = sext i16 %192 to i32
  %194 = getelementptr inbounds nuw i8, ptr %167, i64 18
  %195 = load i16, ptr %194, align 2, !tbaa !11
  %196 = sext i16 %195 to i32
  %197 = getelementptr inbounds nuw i8, ptr %167, i64 20
  %198 = load i16, ptr %197, align 2, !tbaa !11
  %199 = sext i16 %198 to i32
  %200 = getelementptr inbounds nuw i8, ptr %167, i64 22
  %201 = load i16, ptr %200, align 2, !tbaa !11
  %202 = sext i16 %201 to i32
  %203 = getelementptr inbounds nuw i8, ptr %167, i64 24
  %204 = load i16, ptr %203, align 2, !tbaa !11
  %205 = sext i16 %204 to i32
  %206 = getelementptr inbounds nuw i8, ptr %167, i64 26
  %207 = load i16, ptr %206, align 2, !tbaa !11
  %208 = sext i16 %207 to i32
  %209 = getelementptr inbounds nuw i8, ptr %167, i64 28
  %210 = load i16, ptr %209, align 2, !tbaa !11
  %211 = sext i16 %210 to i32
  %212 = getelementptr inbounds nuw i8, ptr %167, i64 30
  %213 = load i16, ptr %212, align 2, !tbaa !11
  %214 = sext i16 %213 to i32
  %215 = add nsw i32 %193, %190
  %216 = mul nsw i32 %215, 4467
  %217 = add nsw i32 %196, %187
  %218 = mul nsw i32 %217, 3473
  %219 = add nsw i32 %199, %184
  %220 = mul nsw i32 %219, 1988
  %221 = add nsw i32 %202, %181
  %222 = mul nsw i32 %221, 673
  %223 = add nsw i32 %205, %178
  %224 = mul nsw i32 %223, -68
  %225 = add nsw i32 %208, %175
  %226 = mul nsw i32 %225, -262
  %227 = add nsw i32 %211, %172
  %228 = mul nsw i32 %227, -173
  %229 = add nsw i32 %214, %169
  %230 = mul nsw i32 %229, -66
  %231 = add nsw i32 %218, %216
  %232 = add nsw i32 %231, %220
  %233 = add nsw i32 %232, %222
  %234 = add nsw i32 %233, %224
  %235 = add nsw i32 %234, %226
  %236 = add nsw i32 %235, %228
  %237 = add nsw i32 %236, %230
  %238 = ashr i32 %237, 9
  %239 = xor i32 %238, %166
  %240 = add nuw nsw i64 %165, 3
  %241 = icmp samesign ult i64 %165, 110
  br i1 %241, label %164, label %242, !llvm.loop !19

242:                                              ; preds = %164
  %243 = sext i32 %239 to i64
  %244 = add i64 %261, %243
  %245 = add nuw nsw i64 %4, 1
  %246 = icmp eq i64 %245, %0
  br i1 %246, label %7, label %3, !llvm.loop !20

247:                                              ; preds = %97, %247
  %248 = phi i64 [ %262, %247 ], [ 0, %97 ]
  %249 = phi i64 [ %261, %247 ], [ %6, %97 ]
  %250 = shl i64 %249, 1
  %251 = lshr i64 %249, 40
  %252 = xor i64 %250, %251
  %253 = getelementptr inbounds nuw i16, ptr @output, i64 %248
  %254 = load i16, ptr %253, align 2, !tbaa !11
  %255 = sext i16 %254 to i64
  %256 = getelementptr inbounds nuw float, ptr @output_f, i64 %248
  %257 = load float, ptr %256, align 4, !tbaa !15
  %258 = fmul float %257, 1.600000e+01
  %259 = fptosi float %258 to i64
  %260 = add i64 %252, %255
  %261 = add i64 %260, %259
  %262 = add nuw nsw i64 %248, 1
  %263 = icmp eq i64 %262, 128
  br i1 %263, label %164, label %247, !llvm.loop !21
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

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
!12 = !{!"short", !9, i64 0}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!16, !16, i64 0}
!16 = !{!"float", !9, i64 0}
!17 = distinct !{!17, !14}
!18 = distinct !{!18, !14}
!19 = distinct !{!19, !14}
!20 = distinct !{!20, !14}
!21 = distinct !{!21, !14}
