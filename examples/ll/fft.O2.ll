; ModuleID = 'fft.c'
source_filename = "fft.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

%struct.complex = type { double, double }

@original = internal unnamed_addr global [128 x %struct.complex] zeroinitializer, align 8
@data = internal unnamed_addr global [128 x %struct.complex] zeroinitializer, align 8
@roots = internal unnamed_addr global [64 x %struct.complex] zeroinitializer, align 8

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local noundef ptr @memcpy(ptr noalias noundef returned writeonly captures(ret: address, provenance) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %14, label %5

5:                                                ; preds = %3, %5
  %6 = phi ptr [ %10, %5 ], [ %1, %3 ]
  %7 = phi ptr [ %12, %5 ], [ %0, %3 ]
  %8 = phi i64 [ %9, %5 ], [ %2, %3 ]
  %9 = add i64 %8, -1
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 1
  %11 = load i8, ptr %6, align 1, !tbaa !11
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 1
  store i8 %11, ptr %7, align 1, !tbaa !11
  %13 = icmp eq i64 %9, 0
  br i1 %13, label %14, label %5, !llvm.loop !12

14:                                               ; preds = %5, %3
  ret ptr %0
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local noundef ptr @memmove(ptr noundef returned writeonly captures(address, ret: address, provenance) %0, ptr noundef readonly captures(address) %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp ult ptr %0, %1
  %5 = icmp eq i64 %2, 0
  br i1 %4, label %7, label %6

6:                                                ; preds = %3
  br i1 %5, label %24, label %17

7:                                                ; preds = %3
  br i1 %5, label %24, label %8

8:                                                ; preds = %7, %8
  %9 = phi ptr [ %13, %8 ], [ %1, %7 ]
  %10 = phi ptr [ %15, %8 ], [ %0, %7 ]
  %11 = phi i64 [ %12, %8 ], [ %2, %7 ]
  %12 = add i64 %11, -1
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 1
  %14 = load i8, ptr %9, align 1, !tbaa !11
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 1
  store i8 %14, ptr %10, align 1, !tbaa !11
  %16 = icmp eq i64 %12, 0
  br i1 %16, label %24, label %8, !llvm.loop !14

17:                                               ; preds = %6, %17
  %18 = phi i64 [ %19, %17 ], [ %2, %6 ]
  %19 = add i64 %18, -1
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 %19
  %21 = load i8, ptr %20, align 1, !tbaa !11
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 %19
  store i8 %21, ptr %22, align 1, !tbaa !11
  %23 = icmp eq i64 %19, 0
  br i1 %23, label %24, label %17, !llvm.loop !15

24:                                               ; preds = %17, %8, %6, %7
  ret ptr %0
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define dso_local noundef ptr @memset(ptr noundef returned writeonly captures(ret: address, provenance) %0, i32 noundef signext %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %13, label %5

5:                                                ; preds = %3
  %6 = trunc i32 %1 to i8
  br label %7

7:                                                ; preds = %5, %7
  %8 = phi ptr [ %0, %5 ], [ %11, %7 ]
  %9 = phi i64 [ %2, %5 ], [ %10, %7 ]
  %10 = add i64 %9, -1
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 1
  store i8 %6, ptr %8, align 1, !tbaa !11
  %12 = icmp eq i64 %10, 0
  br i1 %12, label %13, label %7, !llvm.loop !16

13:                                               ; preds = %7, %3
  ret ptr %0
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local signext range(i32 -1, 2) i32 @memcmp(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %20, label %5

5:                                                ; preds = %3, %15
  %6 = phi i64 [ %16, %15 ], [ %2, %3 ]
  %7 = phi ptr [ %18, %15 ], [ %1, %3 ]
  %8 = phi ptr [ %17, %15 ], [ %0, %3 ]
  %9 = load i8, ptr %8, align 1, !tbaa !11
  %10 = load i8, ptr %7, align 1, !tbaa !11
  %11 = icmp eq i8 %9, %10
  br i1 %11, label %15, label %12

12:                                               ; preds = %5
  %13 = icmp ult i8 %9, %10
  %14 = select i1 %13, i32 -1, i32 1
  br label %20

15:                                               ; preds = %5
  %16 = add i64 %6, -1
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 1
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 1
  %19 = icmp eq i64 %16, 0
  br i1 %19, label %20, label %5, !llvm.loop !17

20:                                               ; preds = %15, %3, %12
  %21 = phi i32 [ %14, %12 ], [ 0, %3 ], [ 0, %15 ]
  ret i32 %21
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local i64 @run(i64 noundef %0) local_unnamed_addr #4 {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi double [ 0.000000e+00, %1 ], [ %8, %2 ]
  %4 = phi double [ 0.000000e+00, %1 ], [ %9, %2 ]
  %5 = phi double [ 0.000000e+00, %1 ], [ %17, %2 ]
  %6 = phi double [ 1.000000e+00, %1 ], [ %14, %2 ]
  %7 = phi i32 [ 1, %1 ], [ %18, %2 ]
  %8 = fadd double %3, %6
  %9 = fadd double %4, %5
  %10 = uitofp nneg i32 %7 to double
  %11 = fdiv double 0xBFA921FB54442D18, %10
  %12 = fmul double %6, 0.000000e+00
  %13 = fmul double %5, %11
  %14 = fsub double %12, %13
  %15 = fmul double %6, %11
  %16 = fmul double %5, 0.000000e+00
  %17 = fadd double %16, %15
  %18 = add nuw nsw i32 %7, 1
  %19 = icmp eq i32 %18, 24
  br i1 %19, label %20, label %2, !llvm.loop !18

20:                                               ; preds = %2, %20
  %21 = phi i64 [ %32, %20 ], [ 0, %2 ]
  %22 = phi double [ %31, %20 ], [ 0.000000e+00, %2 ]
  %23 = phi double [ %28, %20 ], [ 1.000000e+00, %2 ]
  %24 = getelementptr inbounds nuw %struct.complex, ptr @roots, i64 %21
  store double %23, ptr %24, align 8, !tbaa !19
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 8
  store double %22, ptr %25, align 8, !tbaa !19
  %26 = fmul double %8, %23
  %27 = fmul double %9, %22
  %28 = fsub double %26, %27
  %29 = fmul double %9, %23
  %30 = fmul double %8, %22
  %31 = fadd double %30, %29
  %32 = add nuw nsw i64 %21, 1
  %33 = icmp eq i64 %32, 64
  br i1 %33, label %34, label %20, !llvm.loop !21

34:                                               ; preds = %20
  %35 = icmp sgt i64 %0, 0
  br i1 %35, label %36, label %111

36:                                               ; preds = %34, %99
  %37 = phi i64 [ %105, %99 ], [ 0, %34 ]
  %38 = phi i64 [ %104, %99 ], [ 0, %34 ]
  %39 = mul nuw nsw i64 %37, 11
  %40 = mul nuw nsw i64 %37, 5
  br label %42

41:                                               ; preds = %42
  tail call fastcc void @fft(i1 noundef zeroext false) #9
  br label %60

42:                                               ; preds = %36, %42
  %43 = phi i64 [ 0, %36 ], [ %57, %42 ]
  %44 = mul nuw nsw i64 %43, 37
  %45 = add nuw nsw i64 %39, %44
  %46 = and i64 %45, 63
  %47 = add nsw i64 %46, -32
  %48 = sitofp i64 %47 to double
  %49 = getelementptr inbounds nuw %struct.complex, ptr @original, i64 %43
  store double %48, ptr %49, align 8, !tbaa !22
  %50 = mul nuw nsw i64 %43, 21
  %51 = add nuw i64 %40, %50
  %52 = and i64 %51, 31
  %53 = uitofp nneg i64 %52 to double
  %54 = fmul double %53, 6.250000e-02
  %55 = getelementptr inbounds nuw i8, ptr %49, i64 8
  store double %54, ptr %55, align 8, !tbaa !24
  %56 = getelementptr inbounds nuw %struct.complex, ptr @data, i64 %43
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %56, ptr noundef nonnull align 8 dereferenceable(16) %49, i64 16, i1 false), !tbaa.struct !25
  %57 = add nuw nsw i64 %43, 1
  %58 = icmp eq i64 %57, 128
  br i1 %58, label %41, label %42, !llvm.loop !26

59:                                               ; preds = %60
  tail call fastcc void @fft(i1 noundef zeroext true) #9
  br label %75

60:                                               ; preds = %41, %60
  %61 = phi i64 [ 0, %41 ], [ %71, %60 ]
  %62 = phi double [ 0.000000e+00, %41 ], [ %70, %60 ]
  %63 = getelementptr inbounds nuw %struct.complex, ptr @data, i64 %61
  %64 = load double, ptr %63, align 8, !tbaa !22
  %65 = fmul double %64, %64
  %66 = getelementptr inbounds nuw i8, ptr %63, i64 8
  %67 = load double, ptr %66, align 8, !tbaa !24
  %68 = fmul double %67, %67
  %69 = fadd double %65, %68
  %70 = fadd double %62, %69
  %71 = add nuw nsw i64 %61, 1
  %72 = icmp eq i64 %71, 128
  br i1 %72, label %59, label %60, !llvm.loop !27

73:                                               ; preds = %75
  %74 = fcmp ule double %96, 1.000000e-09
  br i1 %74, label %99, label %109

75:                                               ; preds = %59, %75
  %76 = phi i64 [ 0, %59 ], [ %97, %75 ]
  %77 = phi double [ 0.000000e+00, %59 ], [ %96, %75 ]
  %78 = getelementptr inbounds nuw %struct.complex, ptr @data, i64 %76
  %79 = load double, ptr %78, align 8, !tbaa !22
  %80 = getelementptr inbounds nuw %struct.complex, ptr @original, i64 %76
  %81 = load double, ptr %80, align 8, !tbaa !22
  %82 = fsub double %79, %81
  %83 = fcmp olt double %82, 0.000000e+00
  %84 = fneg double %82
  %85 = select i1 %83, double %84, double %82
  %86 = getelementptr inbounds nuw i8, ptr %78, i64 8
  %87 = load double, ptr %86, align 8, !tbaa !24
  %88 = getelementptr inbounds nuw i8, ptr %80, i64 8
  %89 = load double, ptr %88, align 8, !tbaa !24
  %90 = fsub double %87, %89
  %91 = fcmp olt double %90, 0.000000e+00
  %92 = fneg double %90
  %93 = select i1 %91, double %92, double %90
  %94 = fadd double %85, %93
  %95 = fcmp ogt double %94, %77
  %96 = select i1 %95, double %94, double %77
  %97 = add nuw nsw i64 %76, 1
  %98 = icmp eq i64 %97, 128
  br i1 %98, label %73, label %75, !llvm.loop !28

99:                                               ; preds = %73
  %100 = mul i64 %38, 31
  %101 = fmul double %70, 6.250000e-02
  %102 = fadd double %101, 2.500000e-01
  %103 = fptoui double %102 to i64
  %104 = add i64 %100, %103
  %105 = add nuw nsw i64 %37, 1
  %106 = icmp eq i64 %105, %0
  br i1 %106, label %107, label %36, !llvm.loop !29

107:                                              ; preds = %99
  %108 = lshr i64 %104, 1
  br label %111

109:                                              ; preds = %73
  %110 = xor i64 %37, -1
  br label %111

111:                                              ; preds = %34, %107, %109
  %112 = phi i64 [ %110, %109 ], [ 0, %34 ], [ %108, %107 ]
  ret i64 %112
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @fft(i1 noundef zeroext %0) unnamed_addr #6 {
  %2 = alloca %struct.complex, align 8
  br label %3

3:                                                ; preds = %1, %17
  %4 = phi i64 [ 0, %1 ], [ %18, %17 ]
  %5 = trunc nuw nsw i64 %4 to i32
  %6 = lshr i32 %5, 6
  %7 = trunc i64 %4 to i6
  %8 = tail call i6 @llvm.bitreverse.i6(i6 %7)
  %9 = zext i6 %8 to i32
  %10 = shl nuw nsw i32 %9, 1
  %11 = add nuw nsw i32 %10, %6
  %12 = zext nneg i32 %11 to i64
  %13 = icmp samesign ult i64 %4, %12
  br i1 %13, label %14, label %17

14:                                               ; preds = %3
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  %15 = getelementptr inbounds nuw %struct.complex, ptr @data, i64 %4
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %2, ptr noundef nonnull align 8 dereferenceable(16) %15, i64 16, i1 false), !tbaa.struct !25
  %16 = getelementptr inbounds nuw %struct.complex, ptr @data, i64 %12
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %15, ptr noundef nonnull align 8 dereferenceable(16) %16, i64 16, i1 false), !tbaa.struct !25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %16, ptr noundef nonnull align 8 dereferenceable(16) %2, i64 16, i1 false), !tbaa.struct !25
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  br label %17

17:                                               ; preds = %14, %3
  %18 = add nuw nsw i64 %4, 1
  %19 = icmp eq i64 %18, 128
  br i1 %19, label %23, label %3, !llvm.loop !30

20:                                               ; preds = %34
  %21 = icmp samesign ult i32 %24, 64
  br i1 %21, label %23, label %22, !llvm.loop !31

22:                                               ; preds = %20
  br i1 %0, label %67, label %77

23:                                               ; preds = %17, %20
  %24 = phi i32 [ %25, %20 ], [ 1, %17 ]
  %25 = shl nuw nsw i32 %24, 1
  %26 = tail call range(i32 1, 33) i32 @llvm.cttz.i32(i32 %25, i1 true)
  %27 = lshr i32 128, %26
  %28 = zext nneg i32 %27 to i64
  %29 = zext nneg i32 %24 to i64
  %30 = shl nuw nsw i64 %29, 1
  %31 = getelementptr inbounds nuw %struct.complex, ptr @data, i64 %29
  br label %32

32:                                               ; preds = %23, %34
  %33 = phi i64 [ 0, %23 ], [ %35, %34 ]
  br label %37

34:                                               ; preds = %37
  %35 = add nuw nsw i64 %33, %30
  %36 = icmp samesign ult i64 %35, 128
  br i1 %36, label %32, label %20, !llvm.loop !32

37:                                               ; preds = %32, %37
  %38 = phi i64 [ 0, %32 ], [ %65, %37 ]
  %39 = mul nuw nsw i64 %38, %28
  %40 = getelementptr inbounds nuw %struct.complex, ptr @roots, i64 %39
  %41 = load double, ptr %40, align 8, !tbaa !19
  %42 = getelementptr inbounds nuw i8, ptr %40, i64 8
  %43 = load double, ptr %42, align 8, !tbaa !19
  %44 = fneg double %43
  %45 = select i1 %0, double %44, double %43
  %46 = add nuw nsw i64 %38, %33
  %47 = getelementptr inbounds nuw %struct.complex, ptr @data, i64 %46
  %48 = load double, ptr %47, align 8, !tbaa !19
  %49 = getelementptr inbounds nuw i8, ptr %47, i64 8
  %50 = load double, ptr %49, align 8, !tbaa !19
  %51 = getelementptr inbounds nuw %struct.complex, ptr %31, i64 %46
  %52 = load double, ptr %51, align 8
  %53 = getelementptr inbounds nuw i8, ptr %51, i64 8
  %54 = load double, ptr %53, align 8
  %55 = fmul double %41, %52
  %56 = fmul double %45, %54
  %57 = fsub double %55, %56
  %58 = fmul double %41, %54
  %59 = fmul double %45, %52
  %60 = fadd double %59, %58
  %61 = fadd double %48, %57
  %62 = fadd double %50, %60
  store double %61, ptr %47, align 8, !tbaa !19
  store double %62, ptr %49, align 8, !tbaa !19
  %63 = fsub double %48, %57
  %64 = fsub double %50, %60
  store double %63, ptr %51, align 8, !tbaa !19
  store double %64, ptr %53, align 8, !tbaa !19
  %65 = add nuw nsw i64 %38, 1
  %66 = icmp eq i64 %65, %29
  br i1 %66, label %34, label %37, !llvm.loop !33

67:                                               ; preds = %22, %67
  %68 = phi i64 [ %75, %67 ], [ 0, %22 ]
  %69 = getelementptr inbounds nuw %struct.complex, ptr @data, i64 %68
  %70 = load double, ptr %69, align 8, !tbaa !22
  %71 = fmul double %70, 7.812500e-03
  store double %71, ptr %69, align 8, !tbaa !22
  %72 = getelementptr inbounds nuw i8, ptr %69, i64 8
  %73 = load double, ptr %72, align 8, !tbaa !24
  %74 = fmul double %73, 7.812500e-03
  store double %74, ptr %72, align 8, !tbaa !24
  %75 = add nuw nsw i64 %68, 1
  %76 = icmp eq i64 %75, 128
  br i1 %76, label %77, label %67, !llvm.loop !34

77:                                               ; preds = %67, %22
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i6 @llvm.bitreverse.i6(i6) #8

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: write) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nobuiltin "no-builtins" }

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
!11 = !{!9, !9, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
!15 = distinct !{!15, !13}
!16 = distinct !{!16, !13}
!17 = distinct !{!17, !13}
!18 = distinct !{!18, !13}
!19 = !{!20, !20, i64 0}
!20 = !{!"double", !9, i64 0}
!21 = distinct !{!21, !13}
!22 = !{!23, !20, i64 0}
!23 = !{!"", !20, i64 0, !20, i64 8}
!24 = !{!23, !20, i64 8}
!25 = !{i64 0, i64 8, !19, i64 8, i64 8, !19}
!26 = distinct !{!26, !13}
!27 = distinct !{!27, !13}
!28 = distinct !{!28, !13}
!29 = distinct !{!29, !13}
!30 = distinct !{!30, !13}
!31 = distinct !{!31, !13}
!32 = distinct !{!32, !13}
!33 = distinct !{!33, !13}
!34 = distinct !{!34, !13}
