; ModuleID = 'mandelbrot.c'
source_filename = "mandelbrot.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

@picture = internal unnamed_addr global [10 x [16 x i8]] zeroinitializer, align 1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i64 0, -9223372036854775808) i64 @run(i64 noundef %0) local_unnamed_addr #0 {
  %2 = icmp slt i64 %0, 250
  %3 = tail call i64 @llvm.smin.i64(i64 %0, i64 250)
  %4 = trunc i64 %3 to i32
  %5 = udiv i64 %0, 250
  %6 = select i1 %2, i64 1, i64 %5
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %10

8:                                                ; preds = %31, %1
  %9 = phi i64 [ 0, %1 ], [ %118, %31 ]
  br label %121

10:                                               ; preds = %1
  %11 = icmp sgt i32 %4, 0
  br label %12

12:                                               ; preds = %10, %31
  %13 = phi i64 [ 0, %10 ], [ %118, %31 ]
  %14 = phi i64 [ 0, %10 ], [ %32, %31 ]
  %15 = and i64 %14, 7
  %16 = add nuw nsw i64 %15, 1
  %17 = uitofp nneg i64 %16 to double
  %18 = fdiv double 1.000000e+00, %17
  br label %19

19:                                               ; preds = %12, %34
  %20 = phi i64 [ 0, %12 ], [ %35, %34 ]
  %21 = phi i64 [ %13, %12 ], [ %118, %34 ]
  %22 = trunc i64 %20 to i32
  %23 = add i32 %22, -5
  %24 = sitofp i32 %23 to double
  %25 = fmul double %24, 2.400000e-01
  %26 = fmul double %18, %25
  %27 = getelementptr inbounds nuw [16 x i8], ptr @picture, i64 %20
  %28 = fptrunc double %26 to float
  %29 = fmul double %26, 0x41B0000000000000
  %30 = fptosi double %29 to i64
  br label %37

31:                                               ; preds = %34
  %32 = add nuw nsw i64 %14, 1
  %33 = icmp eq i64 %32, %6
  br i1 %33, label %8, label %12, !llvm.loop !11

34:                                               ; preds = %106
  %35 = add nuw nsw i64 %20, 1
  %36 = icmp eq i64 %35, 10
  br i1 %36, label %31, label %19, !llvm.loop !13

37:                                               ; preds = %19, %106
  %38 = phi i64 [ 0, %19 ], [ %119, %106 ]
  %39 = phi i64 [ %21, %19 ], [ %118, %106 ]
  %40 = trunc i64 %38 to i32
  %41 = add i32 %40, -8
  %42 = sitofp i32 %41 to double
  %43 = fmul double %42, 1.875000e-01
  %44 = fmul double %18, %43
  %45 = fadd double %44, -5.000000e-01
  br i1 %11, label %46, label %106

46:                                               ; preds = %37, %54
  %47 = phi double [ %59, %54 ], [ 0.000000e+00, %37 ]
  %48 = phi double [ %57, %54 ], [ 0.000000e+00, %37 ]
  %49 = phi i32 [ %60, %54 ], [ 0, %37 ]
  %50 = fmul double %47, %47
  %51 = fmul double %48, %48
  %52 = fadd double %50, %51
  %53 = fcmp ogt double %52, 4.000000e+00
  br i1 %53, label %62, label %54

54:                                               ; preds = %46
  %55 = fmul double %47, 2.000000e+00
  %56 = fmul double %48, %55
  %57 = fadd double %26, %56
  %58 = fsub double %50, %51
  %59 = fadd double %45, %58
  %60 = add nuw nsw i32 %49, 1
  %61 = icmp eq i32 %60, %4
  br i1 %61, label %62, label %46, !llvm.loop !14

62:                                               ; preds = %46, %54
  %63 = phi i32 [ %4, %54 ], [ %49, %46 ]
  %64 = fptrunc double %45 to float
  br label %65

65:                                               ; preds = %62, %73
  %66 = phi i32 [ %79, %73 ], [ 0, %62 ]
  %67 = phi float [ %78, %73 ], [ 0.000000e+00, %62 ]
  %68 = phi float [ %76, %73 ], [ 0.000000e+00, %62 ]
  %69 = fmul float %67, %67
  %70 = fmul float %68, %68
  %71 = fadd float %69, %70
  %72 = fcmp ugt float %71, 4.000000e+00
  br i1 %72, label %81, label %73

73:                                               ; preds = %65
  %74 = fmul float %67, 2.000000e+00
  %75 = fmul float %68, %74
  %76 = fadd float %75, %28
  %77 = fsub float %69, %70
  %78 = fadd float %77, %64
  %79 = add nuw nsw i32 %66, 1
  %80 = icmp eq i32 %79, %4
  br i1 %80, label %81, label %65, !llvm.loop !15

81:                                               ; preds = %65, %73
  %82 = phi i32 [ %66, %65 ], [ %4, %73 ]
  %83 = fmul double %45, 0x41B0000000000000
  %84 = fptosi double %83 to i64
  br label %85

85:                                               ; preds = %81, %95
  %86 = phi i64 [ %100, %95 ], [ 0, %81 ]
  %87 = phi i32 [ %101, %95 ], [ 0, %81 ]
  %88 = phi i64 [ %98, %95 ], [ 0, %81 ]
  %89 = mul nsw i64 %86, %86
  %90 = lshr i64 %89, 28
  %91 = mul nsw i64 %88, %88
  %92 = lshr i64 %91, 28
  %93 = add nuw nsw i64 %92, %90
  %94 = icmp samesign ult i64 %93, 1073741825
  br i1 %94, label %95, label %103

95:                                               ; preds = %85
  %96 = mul nsw i64 %88, %86
  %97 = ashr i64 %96, 27
  %98 = add nsw i64 %97, %30
  %99 = add i64 %90, %84
  %100 = sub i64 %99, %92
  %101 = add nuw nsw i32 %87, 1
  %102 = icmp eq i32 %101, %4
  br i1 %102, label %103, label %85, !llvm.loop !16

103:                                              ; preds = %95, %85
  %104 = phi i32 [ %87, %85 ], [ %4, %95 ]
  %105 = mul nuw nsw i32 %82, 3
  br label %106

106:                                              ; preds = %103, %37
  %107 = phi i32 [ 0, %37 ], [ %105, %103 ]
  %108 = phi i32 [ 0, %37 ], [ %63, %103 ]
  %109 = phi i32 [ 0, %37 ], [ %104, %103 ]
  %110 = tail call i32 @llvm.smin.i32(i32 %109, i32 %4)
  %111 = trunc i32 %108 to i8
  %112 = getelementptr inbounds nuw i8, ptr %27, i64 %38
  store i8 %111, ptr %112, align 1, !tbaa !17
  %113 = mul i64 %39, 31
  %114 = add nsw i32 %108, %107
  %115 = mul nsw i32 %110, 7
  %116 = add nsw i32 %114, %115
  %117 = sext i32 %116 to i64
  %118 = add i64 %113, %117
  %119 = add nuw nsw i64 %38, 1
  %120 = icmp eq i64 %119, 16
  br i1 %120, label %34, label %37, !llvm.loop !18

121:                                              ; preds = %8, %121
  %122 = phi i64 [ %132, %121 ], [ 0, %8 ]
  %123 = phi i64 [ %218, %121 ], [ %9, %8 ]
  %124 = getelementptr inbounds nuw [16 x i8], ptr @picture, i64 %122
  %125 = load i8, ptr %124, align 1, !tbaa !17
  %126 = zext i8 %125 to i64
  %127 = shl nuw nsw i64 %126, %122
  %128 = xor i64 %127, %123
  %129 = getelementptr inbounds nuw i8, ptr %124, i64 1
  %130 = load i8, ptr %129, align 1, !tbaa !17
  %131 = zext i8 %130 to i64
  %132 = add nuw nsw i64 %122, 1
  %133 = shl nuw nsw i64 %131, %132
  %134 = xor i64 %133, %128
  %135 = getelementptr inbounds nuw i8, ptr %124, i64 2
  %136 = load i8, ptr %135, align 1, !tbaa !17
  %137 = zext i8 %136 to i64
  %138 = add nuw nsw i64 %122, 2
  %139 = shl nuw nsw i64 %137, %138
  %140 = xor i64 %139, %134
  %141 = getelementptr inbounds nuw i8, ptr %124, i64 3
  %142 = load i8, ptr %141, align 1, !tbaa !17
  %143 = zext i8 %142 to i64
  %144 = add nuw nsw i64 %122, 3
  %145 = shl nuw nsw i64 %143, %144
  %146 = xor i64 %145, %140
  %147 = getelementptr inbounds nuw i8, ptr %124, i64 4
  %148 = load i8, ptr %147, align 1, !tbaa !17
  %149 = zext i8 %148 to i64
  %150 = add nuw nsw i64 %122, 4
  %151 = shl nuw nsw i64 %149, %150
  %152 = xor i64 %151, %146
  %153 = getelementptr inbounds nuw i8, ptr %124, i64 5
  %154 = load i8, ptr %153, align 1, !tbaa !17
  %155 = zext i8 %154 to i64
  %156 = add nuw nsw i64 %122, 5
  %157 = shl nuw nsw i64 %155, %156
  %158 = xor i64 %157, %152
  %159 = getelementptr inbounds nuw i8, ptr %124, i64 6
  %160 = load i8, ptr %159, align 1, !tbaa !17
  %161 = zext i8 %160 to i64
  %162 = add nuw nsw i64 %122, 6
  %163 = shl nuw nsw i64 %161, %162
  %164 = xor i64 %163, %158
  %165 = getelementptr inbounds nuw i8, ptr %124, i64 7
  %166 = load i8, ptr %165, align 1, !tbaa !17
  %167 = zext i8 %166 to i64
  %168 = add nuw nsw i64 %122, 7
  %169 = shl nuw nsw i64 %167, %168
  %170 = xor i64 %169, %164
  %171 = getelementptr inbounds nuw i8, ptr %124, i64 8
  %172 = load i8, ptr %171, align 1, !tbaa !17
  %173 = zext i8 %172 to i64
  %174 = add nuw nsw i64 %122, 8
  %175 = shl nuw nsw i64 %173, %174
  %176 = xor i64 %175, %170
  %177 = getelementptr inbounds nuw i8, ptr %124, i64 9
  %178 = load i8, ptr %177, align 1, !tbaa !17
  %179 = zext i8 %178 to i64
  %180 = add nuw nsw i64 %122, 9
  %181 = shl nuw nsw i64 %179, %180
  %182 = xor i64 %181, %176
  %183 = getelementptr inbounds nuw i8, ptr %124, i64 10
  %184 = load i8, ptr %183, align 1, !tbaa !17
  %185 = zext i8 %184 to i64
  %186 = add nuw nsw i64 %122, 10
  %187 = shl nuw nsw i64 %185, %186
  %188 = xor i64 %187, %182
  %189 = getelementptr inbounds nuw i8, ptr %124, i64 11
  %190 = load i8, ptr %189, align 1, !tbaa !17
  %191 = zext i8 %190 to i64
  %192 = add nuw nsw i64 %122, 11
  %193 = shl nuw nsw i64 %191, %192
  %194 = xor i64 %193, %188
  %195 = getelementptr inbounds nuw i8, ptr %124, i64 12
  %196 = load i8, ptr %195, align 1, !tbaa !17
  %197 = zext i8 %196 to i64
  %198 = add nuw nsw i64 %122, 12
  %199 = shl nuw nsw i64 %197, %198
  %200 = xor i64 %199, %194
  %201 = getelementptr inbounds nuw i8, ptr %124, i64 13
  %202 = load i8, ptr %201, align 1, !tbaa !17
  %203 = zext i8 %202 to i64
  %204 = add nuw nsw i64 %122, 13
  %205 = shl nuw nsw i64 %203, %204
  %206 = xor i64 %205, %200
  %207 = getelementptr inbounds nuw i8, ptr %124, i64 14
  %208 = load i8, ptr %207, align 1, !tbaa !17
  %209 = zext i8 %208 to i64
  %210 = add nuw nsw i64 %122, 14
  %211 = shl nuw nsw i64 %209, %210
  %212 = xor i64 %211, %206
  %213 = getelementptr inbounds nuw i8, ptr %124, i64 15
  %214 = load i8, ptr %213, align 1, !tbaa !17
  %215 = zext i8 %214 to i64
  %216 = add nuw nsw i64 %122, 15
  %217 = shl nuw nsw i64 %215, %216
  %218 = xor i64 %217, %212
  %219 = icmp eq i64 %132, 10
  br i1 %219, label %220, label %121, !llvm.loop !19

220:                                              ; preds = %121
  %221 = lshr i64 %218, 1
  ret i64 %221
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

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
!13 = distinct !{!13, !12}
!14 = distinct !{!14, !12}
!15 = distinct !{!15, !12}
!16 = distinct !{!16, !12}
!17 = !{!9, !9, i64 0}
!18 = distinct !{!18, !12}
!19 = distinct !{!19, !12}
