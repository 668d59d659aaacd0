; ModuleID = "frames.c"
source_filename = "frames.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

%struct.S = type { i64, i64, i64 }

; Function Attrs: nofree noinline norecurse nosync nounwind memory(none)
define dso_local i64 @big(i64 noundef %0) local_unnamed_addr #0 {
  %2 = alloca [700 x i64], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #12
  br label %5

3:                                                ; preds = %5
  %4 = call fastcc i64 @sum(ptr noundef %2, i32 noundef signext 700) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #12
  ret i64 %4

5:                                                ; preds = %1, %5
  %6 = phi i64 [ 0, %1 ], [ %10, %5 ]
  %7 = mul nsw i64 %0, %6
  %8 = xor i64 %7, %6
  %9 = getelementptr inbounds nuw i64, ptr %2, i64 %6
  store i64 %8, ptr %9, align 8, !tbaa !10
  %10 = add nuw nsw i64 %6, 1
  %11 = icmp eq i64 %10, 700
  br i1 %11, label %3, label %5, !llvm.loop !12
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: read)
define internal fastcc i64 @sum(ptr noundef nonnull readonly captures(none) %0, i32 noundef signext %1) unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %8

6:                                                ; preds = %8, %2
  %7 = phi i64 [ 0, %2 ], [ %15, %8 ]
  ret i64 %7

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %13, %8 ]
  %10 = phi i64 [ 0, %4 ], [ %15, %8 ]
  %11 = getelementptr inbounds nuw i64, ptr %0, i64 %9
  %12 = load i64, ptr %11, align 8, !tbaa !10
  %13 = add nuw nsw i64 %9, 1
  %14 = mul nsw i64 %12, %13
  %15 = add nsw i64 %14, %10
  %16 = icmp eq i64 %13, %5
  br i1 %16, label %6, label %8, !llvm.loop !14
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(none)
define dso_local i64 @huge(i64 noundef %0) local_unnamed_addr #0 {
  %2 = alloca [40000 x i64], align 8
  %3 = alloca [3000 x i8], align 1
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #12
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #12
  br label %4

4:                                                ; preds = %1, %4
  %5 = phi i64 [ 0, %1 ], [ %9, %4 ]
  %6 = mul nsw i64 %0, %5
  %7 = xor i64 %6, %5
  %8 = getelementptr inbounds nuw i64, ptr %2, i64 %5
  store i64 %7, ptr %8, align 8, !tbaa !10
  %9 = add nuw nsw i64 %5, 1
  %10 = icmp eq i64 %9, 40000
  br i1 %10, label %25, label %4, !llvm.loop !15

11:                                               ; preds = %25
  %12 = call fastcc i64 @sum(ptr noundef %2, i32 noundef signext 40000) #13
  %13 = and i64 %0, 1023
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 %13
  %15 = load i8, ptr %14, align 1, !tbaa !16
  %16 = zext i8 %15 to i64
  %17 = add nsw i64 %12, %16
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 7
  %20 = load i8, ptr %19, align 1, !tbaa !16
  %21 = and i8 %20, 15
  %22 = zext nneg i8 %21 to i32
  %23 = call fastcc i64 @sum(ptr noundef %18, i32 noundef signext %22) #13
  %24 = add nsw i64 %17, %23
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #12
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #12
  ret i64 %24

25:                                               ; preds = %4, %25
  %26 = phi i64 [ %30, %25 ], [ 0, %4 ]
  %27 = add nsw i64 %0, %26
  %28 = trunc i64 %27 to i8
  %29 = getelementptr inbounds nuw i8, ptr %3, i64 %26
  store i8 %28, ptr %29, align 1, !tbaa !16
  %30 = add nuw nsw i64 %26, 1
  %31 = icmp eq i64 %30, 3000
  br i1 %31, label %11, label %25, !llvm.loop !17
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(none)
define dso_local i64 @al(i64 noundef %0) local_unnamed_addr #0 {
  %2 = alloca [10 x i64], align 256
  %3 = alloca [3 x i64], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #12
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #12
  store i64 %0, ptr %2, align 256, !tbaa !10
  %4 = add nsw i64 %0, 1
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 8
  store i64 %4, ptr %5, align 8, !tbaa !10
  %6 = add nsw i64 %0, 2
  %7 = getelementptr inbounds nuw i8, ptr %2, i64 16
  store i64 %6, ptr %7, align 16, !tbaa !10
  %8 = add nsw i64 %0, 3
  %9 = getelementptr inbounds nuw i8, ptr %2, i64 24
  store i64 %8, ptr %9, align 8, !tbaa !10
  %10 = add nsw i64 %0, 4
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 32
  store i64 %10, ptr %11, align 32, !tbaa !10
  %12 = add nsw i64 %0, 5
  %13 = getelementptr inbounds nuw i8, ptr %2, i64 40
  store i64 %12, ptr %13, align 8, !tbaa !10
  %14 = add nsw i64 %0, 6
  %15 = getelementptr inbounds nuw i8, ptr %2, i64 48
  store i64 %14, ptr %15, align 16, !tbaa !10
  %16 = add nsw i64 %0, 7
  %17 = getelementptr inbounds nuw i8, ptr %2, i64 56
  store i64 %16, ptr %17, align 8, !tbaa !10
  %18 = add nsw i64 %0, 8
  %19 = getelementptr inbounds nuw i8, ptr %2, i64 64
  store i64 %18, ptr %19, align 64, !tbaa !10
  %20 = add nsw i64 %0, 9
  %21 = getelementptr inbounds nuw i8, ptr %2, i64 72
  store i64 %20, ptr %21, align 8, !tbaa !10
  store i64 %0, ptr %3, align 8, !tbaa !10
  %22 = getelementptr inbounds nuw i8, ptr %3, i64 8
  store i64 2, ptr %22, align 8, !tbaa !10
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store i64 3, ptr %23, align 8, !tbaa !10
  %24 = call fastcc i64 @sum(ptr noundef %2, i32 noundef signext 10) #13
  %25 = call fastcc i64 @sum(ptr noundef %3, i32 noundef signext 3) #13
  %26 = add nsw i64 %25, %24
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #12
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #12
  ret i64 %26
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(none)
define dso_local i64 @vla(i64 noundef %0) local_unnamed_addr #0 {
  %2 = add i64 %0, 3
  %3 = alloca i64, i64 %2, align 8
  %4 = icmp sgt i64 %0, -3
  br i1 %4, label %5, label %7

5:                                                ; preds = %1
  %6 = tail call i64 @llvm.smax.i64(i64 %2, i64 1)
  br label %17

7:                                                ; preds = %17, %1
  %8 = trunc i64 %2 to i32
  %9 = call fastcc i64 @sum(ptr noundef %3, i32 noundef signext %8) #13
  %10 = shl i64 %0, 1
  %11 = or disjoint i64 %10, 1
  %12 = alloca i64, i64 %11, align 8
  %13 = icmp slt i64 %0, 0
  br i1 %13, label %23, label %14

14:                                               ; preds = %7
  %15 = or disjoint i64 %10, 1
  %16 = tail call i64 @llvm.smax.i64(i64 %15, i64 1)
  br label %27

17:                                               ; preds = %5, %17
  %18 = phi i64 [ 0, %5 ], [ %21, %17 ]
  %19 = sub nsw i64 %0, %18
  %20 = getelementptr inbounds nuw i64, ptr %3, i64 %18
  store i64 %19, ptr %20, align 8, !tbaa !10
  %21 = add nuw nsw i64 %18, 1
  %22 = icmp eq i64 %21, %6
  br i1 %22, label %7, label %17, !llvm.loop !18

23:                                               ; preds = %27, %7
  %24 = trunc i64 %11 to i32
  %25 = call fastcc i64 @sum(ptr noundef %12, i32 noundef signext %24) #13
  %26 = add nsw i64 %25, %9
  ret i64 %26

27:                                               ; preds = %14, %27
  %28 = phi i64 [ 0, %14 ], [ %30, %27 ]
  %29 = getelementptr inbounds nuw i64, ptr %12, i64 %28
  store i64 %28, ptr %29, align 8, !tbaa !10
  %30 = add nuw nsw i64 %28, 1
  %31 = icmp eq i64 %30, %16
  br i1 %31, label %23, label %27, !llvm.loop !19
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #3

; Function Attrs: nofree noinline norecurse nosync nounwind
define dso_local i64 @vla2(i64 noundef %0) local_unnamed_addr #4 {
  %2 = alloca [8 x i64], align 128
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #12
  %3 = add i64 %0, 3
  %4 = tail call ptr @llvm.stacksave.p0()
  %5 = alloca i64, i64 %3, align 8
  store i64 0, ptr %2, align 128, !tbaa !10
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 8
  store i64 %0, ptr %6, align 8, !tbaa !10
  %7 = shl nsw i64 %0, 1
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 16
  store i64 %7, ptr %8, align 16, !tbaa !10
  %9 = mul nsw i64 %0, 3
  %10 = getelementptr inbounds nuw i8, ptr %2, i64 24
  store i64 %9, ptr %10, align 8, !tbaa !10
  %11 = shl nsw i64 %0, 2
  %12 = getelementptr inbounds nuw i8, ptr %2, i64 32
  store i64 %11, ptr %12, align 32, !tbaa !10
  %13 = mul nsw i64 %0, 5
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 40
  store i64 %13, ptr %14, align 8, !tbaa !10
  %15 = mul nsw i64 %0, 6
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 48
  store i64 %15, ptr %16, align 16, !tbaa !10
  %17 = mul nsw i64 %0, 7
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 56
  store i64 %17, ptr %18, align 8, !tbaa !10
  %19 = icmp sgt i64 %0, -3
  br i1 %19, label %20, label %22

20:                                               ; preds = %1
  %21 = tail call i64 @llvm.smax.i64(i64 %3, i64 1)
  br label %27

22:                                               ; preds = %27, %1
  %23 = trunc i64 %3 to i32
  %24 = call fastcc i64 @sum(ptr noundef %5, i32 noundef signext %23) #13
  %25 = call fastcc i64 @sum(ptr noundef %2, i32 noundef signext 8) #13
  %26 = add nsw i64 %25, %24
  call void @llvm.stackrestore.p0(ptr %4)
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #12
  ret i64 %26

27:                                               ; preds = %20, %27
  %28 = phi i64 [ 0, %20 ], [ %31, %27 ]
  %29 = sub nsw i64 %0, %28
  %30 = getelementptr inbounds nuw i64, ptr %5, i64 %28
  store i64 %29, ptr %30, align 8, !tbaa !10
  %31 = add nuw nsw i64 %28, 1
  %32 = icmp eq i64 %31, %21
  br i1 %32, label %22, label %27, !llvm.loop !20
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define dso_local i64 @many(i64 noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7, i64 noundef %8, i64 noundef %9, double noundef %10, double noundef %11, float noundef %12) local_unnamed_addr #5 {
  %14 = shl nsw i64 %1, 1
  %15 = add nsw i64 %14, %0
  %16 = mul nsw i64 %2, 3
  %17 = add nsw i64 %15, %16
  %18 = shl nsw i64 %3, 2
  %19 = add nsw i64 %17, %18
  %20 = mul nsw i64 %4, 5
  %21 = add nsw i64 %19, %20
  %22 = mul nsw i64 %5, 6
  %23 = add nsw i64 %21, %22
  %24 = mul nsw i64 %6, 7
  %25 = add nsw i64 %23, %24
  %26 = shl nsw i64 %7, 3
  %27 = add nsw i64 %25, %26
  %28 = mul nsw i64 %8, 9
  %29 = add nsw i64 %27, %28
  %30 = mul nsw i64 %9, 10
  %31 = add nsw i64 %29, %30
  %32 = fmul double %11, 1.200000e+01
  %33 = tail call double @llvm.fmuladd.f64(double %10, double 1.100000e+01, double %32)
  %34 = fmul float %12, 1.300000e+01
  %35 = fpext float %34 to double
  %36 = fadd double %33, %35
  %37 = fptosi double %36 to i64
  %38 = add nsw i64 %31, %37
  ret i64 %38
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #6

; Function Attrs: nofree noinline norecurse nosync nounwind memory(none)
define dso_local i64 @vm(i64 noundef %0) local_unnamed_addr #0 {
  %2 = alloca i64, i64 %0, align 8
  %3 = icmp sgt i64 %0, 0
  br i1 %3, label %9, label %4

4:                                                ; preds = %9, %1
  %5 = trunc i64 %0 to i32
  %6 = call fastcc i64 @sum(ptr noundef %2, i32 noundef signext %5) #13
  %7 = tail call i64 @many(i64 noundef %0, i64 noundef 1, i64 noundef 2, i64 noundef 3, i64 noundef 4, i64 noundef 5, i64 noundef 6, i64 noundef 7, i64 noundef 8, i64 noundef %6, double noundef 1.500000e+00, double noundef 2.500000e+00, float noundef 3.500000e+00) #13
  %8 = add nsw i64 %7, %6
  ret i64 %8

9:                                                ; preds = %1, %9
  %10 = phi i64 [ %12, %9 ], [ 0, %1 ]
  %11 = getelementptr inbounds nuw i64, ptr %2, i64 %10
  store i64 %10, ptr %11, align 8, !tbaa !10
  %12 = add nuw nsw i64 %10, 1
  %13 = icmp eq i64 %12, %0
  br i1 %13, label %4, label %9, !llvm.loop !21
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: write)
define dso_local void @ret(ptr dead_on_unwind noalias writable writeonly sret(%struct.S) align 8 captures(none) initializes((0, 24)) %0, i64 noundef %1) local_unnamed_addr #7 {
  store i64 %1, ptr %0, align 8, !tbaa !22
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = shl nsw i64 %1, 1
  store i64 %4, ptr %3, align 8, !tbaa !24
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %6 = mul nsw i64 %1, 3
  store i64 %6, ptr %5, align 8, !tbaa !25
  ret void
}

; Function Attrs: nofree noinline nosync nounwind memory(argmem: read)
define dso_local i64 @rec(i64 noundef %0, ptr dead_on_return noundef readonly captures(none) %1) local_unnamed_addr #8 {
  %3 = alloca %struct.S, align 8
  %4 = icmp slt i64 %0, 1
  br i1 %4, label %5, label %13

5:                                                ; preds = %2
  %6 = load i64, ptr %1, align 8, !tbaa !22
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %8 = load i64, ptr %7, align 8, !tbaa !24
  %9 = add nsw i64 %8, %6
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %11 = load i64, ptr %10, align 8, !tbaa !25
  %12 = add nsw i64 %9, %11
  br label %22

13:                                               ; preds = %2
  call void @ret(ptr dead_on_unwind nonnull writable sret(%struct.S) align 8 %3, i64 noundef %0) #13
  %14 = load i64, ptr %1, align 8, !tbaa !22
  %15 = load i64, ptr %3, align 8
  %16 = add nsw i64 %15, %14
  store i64 %16, ptr %3, align 8
  %17 = add nsw i64 %0, -1
  %18 = call i64 @rec(i64 noundef %17, ptr dead_on_return noundef nonnull %3) #13
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %20 = load i64, ptr %19, align 8, !tbaa !24
  %21 = add nsw i64 %20, %18
  br label %22

22:                                               ; preds = %13, %5
  %23 = phi i64 [ %12, %5 ], [ %21, %13 ]
  ret i64 %23
}

; Function Attrs: nofree nosync nounwind
define dso_local i64 @run(i64 noundef %0) local_unnamed_addr #9 {
  %2 = alloca %struct.S, align 8
  %3 = tail call i64 @big(i64 noundef %0) #13
  %4 = tail call i64 @huge(i64 noundef %0) #13
  %5 = mul nsw i64 %4, 3
  %6 = add nsw i64 %5, %3
  %7 = tail call i64 @al(i64 noundef %0) #13
  %8 = mul nsw i64 %7, 5
  %9 = add nsw i64 %6, %8
  %10 = tail call i64 @vla(i64 noundef %0) #13
  %11 = mul nsw i64 %10, 7
  %12 = add nsw i64 %9, %11
  %13 = tail call i64 @vla2(i64 noundef %0) #13
  %14 = mul nsw i64 %13, 11
  %15 = add nsw i64 %12, %14
  %16 = tail call i64 @vm(i64 noundef %0) #13
  %17 = mul nsw i64 %16, 13
  %18 = add nsw i64 %15, %17
  call void @ret(ptr dead_on_unwind nonnull writable sret(%struct.S) align 8 %2, i64 noundef 3) #13
  %19 = call i64 @rec(i64 noundef %0, ptr dead_on_return noundef nonnull %2) #13
  %20 = mul nsw i64 %19, 17
  %21 = add nsw i64 %18, %20
  %22 = tail call i64 (i32, ...) @va_(i32 signext poison, i64 noundef 1, double noundef 2.000000e+00, i64 noundef 3, double noundef 4.000000e+00, i64 noundef 5, double noundef 6.000000e+00, i64 noundef 7, double noundef 8.000000e+00, i64 noundef 9, double noundef 1.000000e+01, i64 noundef 11, double noundef 1.200000e+01) #13
  %23 = add nsw i64 %21, %22
  ret i64 %23
}

; Function Attrs: nofree norecurse nosync nounwind
define internal i64 @va_(i32 signext %0, ...) unnamed_addr #10 {
  %2 = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #12
  call void @llvm.va_start.p0(ptr nonnull %2)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 8
  store ptr %4, ptr %2, align 8
  %5 = load i64, ptr %3, align 8, !tbaa !10
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store ptr %6, ptr %2, align 8
  %7 = load double, ptr %4, align 8, !tbaa !26
  %8 = fptosi double %7 to i64
  %9 = mul nsw i64 %8, 3
  %10 = getelementptr inbounds nuw i8, ptr %3, i64 24
  store ptr %10, ptr %2, align 8
  %11 = load i64, ptr %6, align 8, !tbaa !10
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 32
  store ptr %12, ptr %2, align 8
  %13 = load double, ptr %10, align 8, !tbaa !26
  %14 = fptosi double %13 to i64
  %15 = mul nsw i64 %14, 3
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 40
  store ptr %16, ptr %2, align 8
  %17 = load i64, ptr %12, align 8, !tbaa !10
  %18 = getelementptr inbounds nuw i8, ptr %3, i64 48
  store ptr %18, ptr %2, align 8
  %19 = load double, ptr %16, align 8, !tbaa !26
  %20 = fptosi double %19 to i64
  %21 = mul nsw i64 %20, 3
  %22 = getelementptr inbounds nuw i8, ptr %3, i64 56
  store ptr %22, ptr %2, align 8
  %23 = load i64, ptr %18, align 8, !tbaa !10
  %24 = getelementptr inbounds nuw i8, ptr %3, i64 64
  store ptr %24, ptr %2, align 8
  %25 = load double, ptr %22, align 8, !tbaa !26
  %26 = fptosi double %25 to i64
  %27 = mul nsw i64 %26, 3
  %28 = getelementptr inbounds nuw i8, ptr %3, i64 72
  store ptr %28, ptr %2, align 8
  %29 = load i64, ptr %24, align 8, !tbaa !10
  %30 = getelementptr inbounds nuw i8, ptr %3, i64 80
  store ptr %30, ptr %2, align 8
  %31 = load double, ptr %28, align 8, !tbaa !26
  %32 = fptosi double %31 to i64
  %33 = mul nsw i64 %32, 3
  %34 = getelementptr inbounds nuw i8, ptr %3, i64 88
  store ptr %34, ptr %2, align 8
  %35 = load i64, ptr %30, align 8, !tbaa !10
  %36 = getelementptr inbounds nuw i8, ptr %3, i64 96
  store ptr %36, ptr %2, align 8
  %37 = load double, ptr %34, align 8, !tbaa !26
  %38 = fptosi double %37 to i64
  %39 = mul nsw i64 %38, 3
  %40 = add nsw i64 %9, %5
  %41 = add nsw i64 %11, %40
  %42 = add nsw i64 %15, %41
  %43 = add nsw i64 %17, %42
  %44 = add nsw i64 %21, %43
  %45 = add nsw i64 %23, %44
  %46 = add nsw i64 %27, %45
  %47 = add nsw i64 %29, %46
  %48 = add nsw i64 %33, %47
  %49 = add nsw i64 %35, %48
  %50 = add nsw i64 %39, %49
  call void @llvm.va_end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #12
  ret i64 %50
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #11

attributes #0 = { nofree noinline norecurse nosync nounwind memory(none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree noinline norecurse nosync nounwind memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #4 = { nofree noinline norecurse nosync nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" }
attributes #6 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: write) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" }
attributes #8 = { nofree noinline nosync nounwind memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" }
attributes #9 = { nofree nosync nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" }
attributes #10 = { nofree norecurse nosync nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" }
attributes #11 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nounwind }
attributes #13 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1, !2, !4}
!llvm.ident = !{!5}
!llvm.errno.tbaa = !{!6}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 1, !"target-abi", !"lp64d"}
!2 = !{i32 6, !"riscv-isa", !3}
!3 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!4 = !{i32 8, !"SmallDataLimit", i32 0}
!5 = !{!"clang version 22.1.8"}
!6 = !{!7, !7, i64 0}
!7 = !{!"int", !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C/C++ TBAA"}
!10 = !{!11, !11, i64 0}
!11 = !{!"long", !8, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
!15 = distinct !{!15, !13}
!16 = !{!8, !8, i64 0}
!17 = distinct !{!17, !13}
!18 = distinct !{!18, !13}
!19 = distinct !{!19, !13}
!20 = distinct !{!20, !13}
!21 = distinct !{!21, !13}
!22 = !{!23, !11, i64 0}
!23 = !{!"", !11, i64 0, !11, i64 8, !11, i64 16}
!24 = !{!23, !11, i64 8}
!25 = !{!23, !11, i64 16}
!26 = !{!27, !27, i64 0}
!27 = !{!"double", !8, i64 0}
