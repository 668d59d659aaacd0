; ModuleID = "frames.c"
source_filename = "frames.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

%struct.S = type { i64, i64, i64 }

; Function Attrs: noinline nounwind
define dso_local i64 @big(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca [700 x i64], align 8
  %4 = alloca i32, align 4
  store i64 %0, ptr %2, align 8
  store i32 0, ptr %4, align 4
  br label %5

5:                                                ; preds = %19, %1
  %6 = load i32, ptr %4, align 4
  %7 = icmp slt i32 %6, 700
  br i1 %7, label %8, label %22

8:                                                ; preds = %5
  %9 = load i64, ptr %2, align 8
  %10 = load i32, ptr %4, align 4
  %11 = sext i32 %10 to i64
  %12 = mul nsw i64 %9, %11
  %13 = load i32, ptr %4, align 4
  %14 = sext i32 %13 to i64
  %15 = xor i64 %12, %14
  %16 = load i32, ptr %4, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [700 x i64], ptr %3, i64 0, i64 %17
  store i64 %15, ptr %18, align 8
  br label %19

19:                                               ; preds = %8
  %20 = load i32, ptr %4, align 4
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr %4, align 4
  br label %5, !llvm.loop !7

22:                                               ; preds = %5
  %23 = getelementptr inbounds [700 x i64], ptr %3, i64 0, i64 0
  %24 = call i64 @sum(ptr noundef %23, i32 noundef signext 700) #4
  ret i64 %24
}

; Function Attrs: noinline nounwind
define internal i64 @sum(ptr noundef %0, i32 noundef signext %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store i64 0, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %23, %2
  %8 = load i32, ptr %6, align 4
  %9 = load i32, ptr %4, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %26

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8
  %13 = load i32, ptr %6, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds i64, ptr %12, i64 %14
  %16 = load i64, ptr %15, align 8
  %17 = load i32, ptr %6, align 4
  %18 = add nsw i32 %17, 1
  %19 = sext i32 %18 to i64
  %20 = mul nsw i64 %16, %19
  %21 = load i64, ptr %5, align 8
  %22 = add nsw i64 %21, %20
  store i64 %22, ptr %5, align 8
  br label %23

23:                                               ; preds = %11
  %24 = load i32, ptr %6, align 4
  %25 = add nsw i32 %24, 1
  store i32 %25, ptr %6, align 4
  br label %7, !llvm.loop !9

26:                                               ; preds = %7
  %27 = load i64, ptr %5, align 8
  ret i64 %27
}

; Function Attrs: noinline nounwind
define dso_local i64 @huge(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca [40000 x i64], align 8
  %4 = alloca [3000 x i8], align 1
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i64 %0, ptr %2, align 8
  store i32 0, ptr %5, align 4
  br label %7

7:                                                ; preds = %21, %1
  %8 = load i32, ptr %5, align 4
  %9 = icmp slt i32 %8, 40000
  br i1 %9, label %10, label %24

10:                                               ; preds = %7
  %11 = load i64, ptr %2, align 8
  %12 = load i32, ptr %5, align 4
  %13 = sext i32 %12 to i64
  %14 = mul nsw i64 %11, %13
  %15 = load i32, ptr %5, align 4
  %16 = sext i32 %15 to i64
  %17 = xor i64 %14, %16
  %18 = load i32, ptr %5, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds [40000 x i64], ptr %3, i64 0, i64 %19
  store i64 %17, ptr %20, align 8
  br label %21

21:                                               ; preds = %10
  %22 = load i32, ptr %5, align 4
  %23 = add nsw i32 %22, 1
  store i32 %23, ptr %5, align 4
  br label %7, !llvm.loop !10

24:                                               ; preds = %7
  store i32 0, ptr %6, align 4
  br label %25

25:                                               ; preds = %37, %24
  %26 = load i32, ptr %6, align 4
  %27 = icmp slt i32 %26, 3000
  br i1 %27, label %28, label %40

28:                                               ; preds = %25
  %29 = load i64, ptr %2, align 8
  %30 = load i32, ptr %6, align 4
  %31 = sext i32 %30 to i64
  %32 = add nsw i64 %29, %31
  %33 = trunc i64 %32 to i8
  %34 = load i32, ptr %6, align 4
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds [3000 x i8], ptr %4, i64 0, i64 %35
  store i8 %33, ptr %36, align 1
  br label %37

37:                                               ; preds = %28
  %38 = load i32, ptr %6, align 4
  %39 = add nsw i32 %38, 1
  store i32 %39, ptr %6, align 4
  br label %25, !llvm.loop !11

40:                                               ; preds = %25
  %41 = getelementptr inbounds [40000 x i64], ptr %3, i64 0, i64 0
  %42 = call i64 @sum(ptr noundef %41, i32 noundef signext 40000) #4
  %43 = load i64, ptr %2, align 8
  %44 = and i64 %43, 1023
  %45 = getelementptr inbounds [3000 x i8], ptr %4, i64 0, i64 %44
  %46 = load i8, ptr %45, align 1
  %47 = zext i8 %46 to i64
  %48 = add nsw i64 %42, %47
  %49 = getelementptr inbounds [40000 x i64], ptr %3, i64 0, i64 0
  %50 = getelementptr inbounds i64, ptr %49, i64 5
  %51 = getelementptr inbounds [3000 x i8], ptr %4, i64 0, i64 7
  %52 = load i8, ptr %51, align 1
  %53 = zext i8 %52 to i32
  %54 = and i32 %53, 15
  %55 = call i64 @sum(ptr noundef %50, i32 noundef signext %54) #4
  %56 = add nsw i64 %48, %55
  ret i64 %56
}

; Function Attrs: noinline nounwind
define dso_local i64 @al(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca [10 x i64], align 256
  %4 = alloca [3 x i64], align 8
  %5 = alloca i32, align 4
  store i64 %0, ptr %2, align 8
  store i32 0, ptr %5, align 4
  br label %6

6:                                                ; preds = %17, %1
  %7 = load i32, ptr %5, align 4
  %8 = icmp slt i32 %7, 10
  br i1 %8, label %9, label %20

9:                                                ; preds = %6
  %10 = load i64, ptr %2, align 8
  %11 = load i32, ptr %5, align 4
  %12 = sext i32 %11 to i64
  %13 = add nsw i64 %10, %12
  %14 = load i32, ptr %5, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [10 x i64], ptr %3, i64 0, i64 %15
  store i64 %13, ptr %16, align 8
  br label %17

17:                                               ; preds = %9
  %18 = load i32, ptr %5, align 4
  %19 = add nsw i32 %18, 1
  store i32 %19, ptr %5, align 4
  br label %6, !llvm.loop !12

20:                                               ; preds = %6
  %21 = load i64, ptr %2, align 8
  %22 = getelementptr inbounds [3 x i64], ptr %4, i64 0, i64 0
  store i64 %21, ptr %22, align 8
  %23 = getelementptr inbounds [3 x i64], ptr %4, i64 0, i64 1
  store i64 2, ptr %23, align 8
  %24 = getelementptr inbounds [3 x i64], ptr %4, i64 0, i64 2
  store i64 3, ptr %24, align 8
  %25 = getelementptr inbounds [10 x i64], ptr %3, i64 0, i64 0
  %26 = call i64 @sum(ptr noundef %25, i32 noundef signext 10) #4
  %27 = getelementptr inbounds [3 x i64], ptr %4, i64 0, i64 0
  %28 = call i64 @sum(ptr noundef %27, i32 noundef signext 3) #4
  %29 = add nsw i64 %26, %28
  %30 = getelementptr inbounds [10 x i64], ptr %3, i64 0, i64 0
  %31 = ptrtoint ptr %30 to i64
  %32 = and i64 %31, 255
  %33 = add i64 %29, %32
  ret i64 %33
}

; Function Attrs: noinline nounwind
define dso_local i64 @vla(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  store i64 %0, ptr %2, align 8
  %10 = load i64, ptr %2, align 8
  %11 = add nsw i64 %10, 3
  %12 = call ptr @llvm.stacksave.p0()
  store ptr %12, ptr %3, align 8
  %13 = alloca i64, i64 %11, align 8
  store i64 %11, ptr %4, align 8
  store i32 0, ptr %5, align 4
  br label %14

14:                                               ; preds = %28, %1
  %15 = load i32, ptr %5, align 4
  %16 = sext i32 %15 to i64
  %17 = load i64, ptr %2, align 8
  %18 = add nsw i64 %17, 3
  %19 = icmp slt i64 %16, %18
  br i1 %19, label %20, label %31

20:                                               ; preds = %14
  %21 = load i64, ptr %2, align 8
  %22 = load i32, ptr %5, align 4
  %23 = sext i32 %22 to i64
  %24 = sub nsw i64 %21, %23
  %25 = load i32, ptr %5, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds i64, ptr %13, i64 %26
  store i64 %24, ptr %27, align 8
  br label %28

28:                                               ; preds = %20
  %29 = load i32, ptr %5, align 4
  %30 = add nsw i32 %29, 1
  store i32 %30, ptr %5, align 4
  br label %14, !llvm.loop !13

31:                                               ; preds = %14
  %32 = load i64, ptr %2, align 8
  %33 = add nsw i64 %32, 3
  %34 = trunc i64 %33 to i32
  %35 = call i64 @sum(ptr noundef %13, i32 noundef signext %34) #4
  store i64 %35, ptr %6, align 8
  %36 = load i64, ptr %2, align 8
  %37 = mul nsw i64 2, %36
  %38 = add nsw i64 %37, 1
  %39 = call ptr @llvm.stacksave.p0()
  store ptr %39, ptr %7, align 8
  %40 = alloca i64, i64 %38, align 8
  store i64 %38, ptr %8, align 8
  store i32 0, ptr %9, align 4
  br label %41

41:                                               ; preds = %54, %31
  %42 = load i32, ptr %9, align 4
  %43 = sext i32 %42 to i64
  %44 = load i64, ptr %2, align 8
  %45 = mul nsw i64 2, %44
  %46 = add nsw i64 %45, 1
  %47 = icmp slt i64 %43, %46
  br i1 %47, label %48, label %57

48:                                               ; preds = %41
  %49 = load i32, ptr %9, align 4
  %50 = sext i32 %49 to i64
  %51 = load i32, ptr %9, align 4
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds i64, ptr %40, i64 %52
  store i64 %50, ptr %53, align 8
  br label %54

54:                                               ; preds = %48
  %55 = load i32, ptr %9, align 4
  %56 = add nsw i32 %55, 1
  store i32 %56, ptr %9, align 4
  br label %41, !llvm.loop !14

57:                                               ; preds = %41
  %58 = load i64, ptr %2, align 8
  %59 = mul nsw i64 2, %58
  %60 = add nsw i64 %59, 1
  %61 = trunc i64 %60 to i32
  %62 = call i64 @sum(ptr noundef %40, i32 noundef signext %61) #4
  %63 = load i64, ptr %6, align 8
  %64 = add nsw i64 %63, %62
  store i64 %64, ptr %6, align 8
  %65 = load ptr, ptr %7, align 8
  call void @llvm.stackrestore.p0(ptr %65)
  %66 = load i64, ptr %6, align 8
  %67 = load ptr, ptr %3, align 8
  call void @llvm.stackrestore.p0(ptr %67)
  ret i64 %66
}

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #1

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #1

; Function Attrs: noinline nounwind
define dso_local i64 @vla2(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca [8 x i64], align 128
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i64 %0, ptr %2, align 8
  %8 = load i64, ptr %2, align 8
  %9 = add nsw i64 %8, 3
  %10 = call ptr @llvm.stacksave.p0()
  store ptr %10, ptr %4, align 8
  %11 = alloca i64, i64 %9, align 8
  store i64 %9, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %12

12:                                               ; preds = %23, %1
  %13 = load i32, ptr %6, align 4
  %14 = icmp slt i32 %13, 8
  br i1 %14, label %15, label %26

15:                                               ; preds = %12
  %16 = load i32, ptr %6, align 4
  %17 = sext i32 %16 to i64
  %18 = load i64, ptr %2, align 8
  %19 = mul nsw i64 %17, %18
  %20 = load i32, ptr %6, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds [8 x i64], ptr %3, i64 0, i64 %21
  store i64 %19, ptr %22, align 8
  br label %23

23:                                               ; preds = %15
  %24 = load i32, ptr %6, align 4
  %25 = add nsw i32 %24, 1
  store i32 %25, ptr %6, align 4
  br label %12, !llvm.loop !15

26:                                               ; preds = %12
  store i32 0, ptr %7, align 4
  br label %27

27:                                               ; preds = %41, %26
  %28 = load i32, ptr %7, align 4
  %29 = sext i32 %28 to i64
  %30 = load i64, ptr %2, align 8
  %31 = add nsw i64 %30, 3
  %32 = icmp slt i64 %29, %31
  br i1 %32, label %33, label %44

33:                                               ; preds = %27
  %34 = load i64, ptr %2, align 8
  %35 = load i32, ptr %7, align 4
  %36 = sext i32 %35 to i64
  %37 = sub nsw i64 %34, %36
  %38 = load i32, ptr %7, align 4
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds i64, ptr %11, i64 %39
  store i64 %37, ptr %40, align 8
  br label %41

41:                                               ; preds = %33
  %42 = load i32, ptr %7, align 4
  %43 = add nsw i32 %42, 1
  store i32 %43, ptr %7, align 4
  br label %27, !llvm.loop !16

44:                                               ; preds = %27
  %45 = load i64, ptr %2, align 8
  %46 = add nsw i64 %45, 3
  %47 = trunc i64 %46 to i32
  %48 = call i64 @sum(ptr noundef %11, i32 noundef signext %47) #4
  %49 = getelementptr inbounds [8 x i64], ptr %3, i64 0, i64 0
  %50 = call i64 @sum(ptr noundef %49, i32 noundef signext 8) #4
  %51 = add nsw i64 %48, %50
  %52 = getelementptr inbounds [8 x i64], ptr %3, i64 0, i64 0
  %53 = ptrtoint ptr %52 to i64
  %54 = and i64 %53, 127
  %55 = add i64 %51, %54
  %56 = load ptr, ptr %4, align 8
  call void @llvm.stackrestore.p0(ptr %56)
  ret i64 %55
}

; Function Attrs: noinline nounwind
define dso_local i64 @many(i64 noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7, i64 noundef %8, i64 noundef %9, double noundef %10, double noundef %11, float noundef %12) #0 {
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = alloca double, align 8
  %25 = alloca double, align 8
  %26 = alloca float, align 4
  store i64 %0, ptr %14, align 8
  store i64 %1, ptr %15, align 8
  store i64 %2, ptr %16, align 8
  store i64 %3, ptr %17, align 8
  store i64 %4, ptr %18, align 8
  store i64 %5, ptr %19, align 8
  store i64 %6, ptr %20, align 8
  store i64 %7, ptr %21, align 8
  store i64 %8, ptr %22, align 8
  store i64 %9, ptr %23, align 8
  store double %10, ptr %24, align 8
  store double %11, ptr %25, align 8
  store float %12, ptr %26, align 4
  %27 = load i64, ptr %14, align 8
  %28 = load i64, ptr %15, align 8
  %29 = mul nsw i64 2, %28
  %30 = add nsw i64 %27, %29
  %31 = load i64, ptr %16, align 8
  %32 = mul nsw i64 3, %31
  %33 = add nsw i64 %30, %32
  %34 = load i64, ptr %17, align 8
  %35 = mul nsw i64 4, %34
  %36 = add nsw i64 %33, %35
  %37 = load i64, ptr %18, align 8
  %38 = mul nsw i64 5, %37
  %39 = add nsw i64 %36, %38
  %40 = load i64, ptr %19, align 8
  %41 = mul nsw i64 6, %40
  %42 = add nsw i64 %39, %41
  %43 = load i64, ptr %20, align 8
  %44 = mul nsw i64 7, %43
  %45 = add nsw i64 %42, %44
  %46 = load i64, ptr %21, align 8
  %47 = mul nsw i64 8, %46
  %48 = add nsw i64 %45, %47
  %49 = load i64, ptr %22, align 8
  %50 = mul nsw i64 9, %49
  %51 = add nsw i64 %48, %50
  %52 = load i64, ptr %23, align 8
  %53 = mul nsw i64 10, %52
  %54 = add nsw i64 %51, %53
  %55 = load double, ptr %24, align 8
  %56 = load double, ptr %25, align 8
  %57 = fmul double %56, 1.200000e+01
  %58 = call double @llvm.fmuladd.f64(double %55, double 1.100000e+01, double %57)
  %59 = load float, ptr %26, align 4
  %60 = fmul float %59, 1.300000e+01
  %61 = fpext float %60 to double
  %62 = fadd double %58, %61
  %63 = fptosi double %62 to i64
  %64 = add nsw i64 %54, %63
  ret i64 %64
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: noinline nounwind
define dso_local i64 @vm(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  store i64 %0, ptr %2, align 8
  %6 = load i64, ptr %2, align 8
  %7 = call ptr @llvm.stacksave.p0()
  store ptr %7, ptr %3, align 8
  %8 = alloca i64, i64 %6, align 8
  store i64 %6, ptr %4, align 8
  store i32 0, ptr %5, align 4
  br label %9

9:                                                ; preds = %20, %1
  %10 = load i32, ptr %5, align 4
  %11 = sext i32 %10 to i64
  %12 = load i64, ptr %2, align 8
  %13 = icmp slt i64 %11, %12
  br i1 %13, label %14, label %23

14:                                               ; preds = %9
  %15 = load i32, ptr %5, align 4
  %16 = sext i32 %15 to i64
  %17 = load i32, ptr %5, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds i64, ptr %8, i64 %18
  store i64 %16, ptr %19, align 8
  br label %20

20:                                               ; preds = %14
  %21 = load i32, ptr %5, align 4
  %22 = add nsw i32 %21, 1
  store i32 %22, ptr %5, align 4
  br label %9, !llvm.loop !17

23:                                               ; preds = %9
  %24 = load i64, ptr %2, align 8
  %25 = load i64, ptr %2, align 8
  %26 = trunc i64 %25 to i32
  %27 = call i64 @sum(ptr noundef %8, i32 noundef signext %26) #4
  %28 = call i64 @many(i64 noundef %24, i64 noundef 1, i64 noundef 2, i64 noundef 3, i64 noundef 4, i64 noundef 5, i64 noundef 6, i64 noundef 7, i64 noundef 8, i64 noundef %27, double noundef 1.500000e+00, double noundef 2.500000e+00, float noundef 3.500000e+00) #4
  %29 = load i64, ptr %2, align 8
  %30 = trunc i64 %29 to i32
  %31 = call i64 @sum(ptr noundef %8, i32 noundef signext %30) #4
  %32 = add nsw i64 %28, %31
  %33 = load ptr, ptr %3, align 8
  call void @llvm.stackrestore.p0(ptr %33)
  ret i64 %32
}

; Function Attrs: noinline nounwind
define dso_local void @ret(ptr dead_on_unwind noalias writable sret(%struct.S) align 8 %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  %5 = getelementptr inbounds nuw %struct.S, ptr %0, i32 0, i32 0
  %6 = load i64, ptr %4, align 8
  store i64 %6, ptr %5, align 8
  %7 = getelementptr inbounds nuw %struct.S, ptr %0, i32 0, i32 1
  %8 = load i64, ptr %4, align 8
  %9 = mul nsw i64 %8, 2
  store i64 %9, ptr %7, align 8
  %10 = getelementptr inbounds nuw %struct.S, ptr %0, i32 0, i32 2
  %11 = load i64, ptr %4, align 8
  %12 = mul nsw i64 %11, 3
  store i64 %12, ptr %10, align 8
  ret void
}

; Function Attrs: noinline nounwind
define dso_local i64 @rec(i64 noundef %0, ptr dead_on_return noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca ptr, align 8
  %6 = alloca %struct.S, align 8
  %7 = alloca %struct.S, align 8
  store i64 %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  %8 = load i64, ptr %4, align 8
  %9 = icmp sle i64 %8, 0
  br i1 %9, label %10, label %19

10:                                               ; preds = %2
  %11 = getelementptr inbounds nuw %struct.S, ptr %1, i32 0, i32 0
  %12 = load i64, ptr %11, align 8
  %13 = getelementptr inbounds nuw %struct.S, ptr %1, i32 0, i32 1
  %14 = load i64, ptr %13, align 8
  %15 = add nsw i64 %12, %14
  %16 = getelementptr inbounds nuw %struct.S, ptr %1, i32 0, i32 2
  %17 = load i64, ptr %16, align 8
  %18 = add nsw i64 %15, %17
  store i64 %18, ptr %3, align 8
  br label %32

19:                                               ; preds = %2
  %20 = load i64, ptr %4, align 8
  call void @ret(ptr dead_on_unwind writable sret(%struct.S) align 8 %6, i64 noundef %20) #4
  %21 = getelementptr inbounds nuw %struct.S, ptr %1, i32 0, i32 0
  %22 = load i64, ptr %21, align 8
  %23 = getelementptr inbounds nuw %struct.S, ptr %6, i32 0, i32 0
  %24 = load i64, ptr %23, align 8
  %25 = add nsw i64 %24, %22
  store i64 %25, ptr %23, align 8
  %26 = load i64, ptr %4, align 8
  %27 = sub nsw i64 %26, 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 %6, i64 24, i1 false)
  %28 = call i64 @rec(i64 noundef %27, ptr dead_on_return noundef %7) #4
  %29 = getelementptr inbounds nuw %struct.S, ptr %1, i32 0, i32 1
  %30 = load i64, ptr %29, align 8
  %31 = add nsw i64 %28, %30
  store i64 %31, ptr %3, align 8
  br label %32

32:                                               ; preds = %19, %10
  %33 = load i64, ptr %3, align 8
  ret i64 %33
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: noinline nounwind
define dso_local i64 @run(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca %struct.S, align 8
  store i64 %0, ptr %2, align 8
  %4 = load i64, ptr %2, align 8
  %5 = call i64 @big(i64 noundef %4) #4
  %6 = load i64, ptr %2, align 8
  %7 = call i64 @huge(i64 noundef %6) #4
  %8 = mul nsw i64 %7, 3
  %9 = add nsw i64 %5, %8
  %10 = load i64, ptr %2, align 8
  %11 = call i64 @al(i64 noundef %10) #4
  %12 = mul nsw i64 %11, 5
  %13 = add nsw i64 %9, %12
  %14 = load i64, ptr %2, align 8
  %15 = call i64 @vla(i64 noundef %14) #4
  %16 = mul nsw i64 %15, 7
  %17 = add nsw i64 %13, %16
  %18 = load i64, ptr %2, align 8
  %19 = call i64 @vla2(i64 noundef %18) #4
  %20 = mul nsw i64 %19, 11
  %21 = add nsw i64 %17, %20
  %22 = load i64, ptr %2, align 8
  %23 = call i64 @vm(i64 noundef %22) #4
  %24 = mul nsw i64 %23, 13
  %25 = add nsw i64 %21, %24
  %26 = load i64, ptr %2, align 8
  call void @ret(ptr dead_on_unwind writable sret(%struct.S) align 8 %3, i64 noundef 3) #4
  %27 = call i64 @rec(i64 noundef %26, ptr dead_on_return noundef %3) #4
  %28 = mul nsw i64 %27, 17
  %29 = add nsw i64 %25, %28
  %30 = call i64 (i32, ...) @va_(i32 noundef signext 12, i64 noundef 1, double noundef 2.000000e+00, i64 noundef 3, double noundef 4.000000e+00, i64 noundef 5, double noundef 6.000000e+00, i64 noundef 7, double noundef 8.000000e+00, i64 noundef 9, double noundef 1.000000e+01, i64 noundef 11, double noundef 1.200000e+01) #4
  %31 = add nsw i64 %29, %30
  ret i64 %31
}

; Function Attrs: noinline nounwind
define internal i64 @va_(i32 noundef signext %0, ...) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  call void @llvm.va_start.p0(ptr %3)
  store i64 0, ptr %4, align 8
  store i32 0, ptr %5, align 4
  br label %6

6:                                                ; preds = %29, %1
  %7 = load i32, ptr %5, align 4
  %8 = load i32, ptr %2, align 4
  %9 = icmp slt i32 %7, %8
  br i1 %9, label %10, label %32

10:                                               ; preds = %6
  %11 = load i32, ptr %5, align 4
  %12 = and i32 %11, 1
  %13 = icmp ne i32 %12, 0
  br i1 %13, label %14, label %22

14:                                               ; preds = %10
  %15 = load ptr, ptr %3, align 8
  %16 = getelementptr inbounds i8, ptr %15, i64 8
  store ptr %16, ptr %3, align 8
  %17 = load double, ptr %15, align 8
  %18 = fptosi double %17 to i64
  %19 = mul nsw i64 %18, 3
  %20 = load i64, ptr %4, align 8
  %21 = add nsw i64 %20, %19
  store i64 %21, ptr %4, align 8
  br label %28

22:                                               ; preds = %10
  %23 = load ptr, ptr %3, align 8
  %24 = getelementptr inbounds i8, ptr %23, i64 8
  store ptr %24, ptr %3, align 8
  %25 = load i64, ptr %23, align 8
  %26 = load i64, ptr %4, align 8
  %27 = add nsw i64 %26, %25
  store i64 %27, ptr %4, align 8
  br label %28

28:                                               ; preds = %22, %14
  br label %29

29:                                               ; preds = %28
  %30 = load i32, ptr %5, align 4
  %31 = add nsw i32 %30, 1
  store i32 %31, ptr %5, align 4
  br label %6, !llvm.loop !18

32:                                               ; preds = %6
  call void @llvm.va_end.p0(ptr %3)
  %33 = load i64, ptr %4, align 8
  ret i64 %33
}

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #1

attributes #0 = { noinline nounwind "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" }
attributes #1 = { nocallback nofree nosync nounwind willreturn }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1, !2, !4, !5}
!llvm.ident = !{!6}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 1, !"target-abi", !"lp64d"}
!2 = !{i32 6, !"riscv-isa", !3}
!3 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{i32 8, !"SmallDataLimit", i32 0}
!6 = !{!"clang version 22.1.8"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.mustprogress"}
!9 = distinct !{!9, !8}
!10 = distinct !{!10, !8}
!11 = distinct !{!11, !8}
!12 = distinct !{!12, !8}
!13 = distinct !{!13, !8}
!14 = distinct !{!14, !8}
!15 = distinct !{!15, !8}
!16 = distinct !{!16, !8}
!17 = distinct !{!17, !8}
!18 = distinct !{!18, !8}
