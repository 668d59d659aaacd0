; ModuleID = 'clang_nvptx.c'
source_filename = "clang_nvptx.c"
target datalayout = "e-p6:32:32-i64:64-i128:128-i256:256-v16:16-v32:32-n16:32:64"
target triple = "nvptx64-nvidia-cuda"

%struct.P = type { float, float, float, i32 }

@tile = internal addrspace(3) global [16 x [17 x float]] zeroinitializer, align 4

; Function Attrs: convergent noinline nounwind optnone
define dso_local ptx_kernel void @c_transpose(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
  store ptr %1, ptr %6, align 8
  store i32 %2, ptr %7, align 4
  store i32 %3, ptr %8, align 4
  %11 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %12 = mul nsw i32 %11, 16
  %13 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %14 = add nsw i32 %12, %13
  store i32 %14, ptr %9, align 4
  %15 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.y()
  %16 = mul nsw i32 %15, 16
  %17 = call i32 @llvm.nvvm.read.ptx.sreg.tid.y()
  %18 = add nsw i32 %16, %17
  store i32 %18, ptr %10, align 4
  %19 = load i32, ptr %9, align 4
  %20 = load i32, ptr %7, align 4
  %21 = icmp slt i32 %19, %20
  br i1 %21, label %22, label %42

22:                                               ; preds = %4
  %23 = load i32, ptr %10, align 4
  %24 = load i32, ptr %8, align 4
  %25 = icmp slt i32 %23, %24
  br i1 %25, label %26, label %42

26:                                               ; preds = %22
  %27 = load ptr, ptr %5, align 8
  %28 = load i32, ptr %10, align 4
  %29 = load i32, ptr %7, align 4
  %30 = mul nsw i32 %28, %29
  %31 = load i32, ptr %9, align 4
  %32 = add nsw i32 %30, %31
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds float, ptr %27, i64 %33
  %35 = load float, ptr %34, align 4
  %36 = call i32 @llvm.nvvm.read.ptx.sreg.tid.y()
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds [16 x [17 x float]], ptr addrspace(3) @tile, i64 0, i64 %37
  %39 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [17 x float], ptr addrspace(3) %38, i64 0, i64 %40
  store float %35, ptr addrspace(3) %41, align 4
  br label %42

42:                                               ; preds = %26, %22, %4
  call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
  %43 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.y()
  %44 = mul nsw i32 %43, 16
  %45 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %46 = add nsw i32 %44, %45
  store i32 %46, ptr %9, align 4
  %47 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %48 = mul nsw i32 %47, 16
  %49 = call i32 @llvm.nvvm.read.ptx.sreg.tid.y()
  %50 = add nsw i32 %48, %49
  store i32 %50, ptr %10, align 4
  %51 = load i32, ptr %9, align 4
  %52 = load i32, ptr %8, align 4
  %53 = icmp slt i32 %51, %52
  br i1 %53, label %54, label %74

54:                                               ; preds = %42
  %55 = load i32, ptr %10, align 4
  %56 = load i32, ptr %7, align 4
  %57 = icmp slt i32 %55, %56
  br i1 %57, label %58, label %74

58:                                               ; preds = %54
  %59 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds [16 x [17 x float]], ptr addrspace(3) @tile, i64 0, i64 %60
  %62 = call i32 @llvm.nvvm.read.ptx.sreg.tid.y()
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds [17 x float], ptr addrspace(3) %61, i64 0, i64 %63
  %65 = load float, ptr addrspace(3) %64, align 4
  %66 = load ptr, ptr %6, align 8
  %67 = load i32, ptr %10, align 4
  %68 = load i32, ptr %8, align 4
  %69 = mul nsw i32 %67, %68
  %70 = load i32, ptr %9, align 4
  %71 = add nsw i32 %69, %70
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds float, ptr %66, i64 %72
  store float %65, ptr %73, align 4
  br label %74

74:                                               ; preds = %58, %54, %42
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 2147483647) i32 @llvm.nvvm.read.ptx.sreg.ctaid.x() #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.nvvm.read.ptx.sreg.tid.x() #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 65535) i32 @llvm.nvvm.read.ptx.sreg.ctaid.y() #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.nvvm.read.ptx.sreg.tid.y() #1

; Function Attrs: convergent nocallback nounwind
declare void @llvm.nvvm.barrier.cta.sync.aligned.all(i32) #2

; Function Attrs: convergent noinline nounwind optnone
define dso_local ptx_kernel void @c_warp_reduce(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca float, align 4
  %11 = alloca i32, align 4
  %12 = alloca float, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  %15 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %16 = call i32 @llvm.nvvm.read.ptx.sreg.ntid.x()
  %17 = mul nsw i32 %15, %16
  %18 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %19 = add nsw i32 %17, %18
  store i32 %19, ptr %7, align 4
  %20 = load i32, ptr %7, align 4
  %21 = load i32, ptr %6, align 4
  %22 = icmp slt i32 %20, %21
  br i1 %22, label %23, label %29

23:                                               ; preds = %3
  %24 = load ptr, ptr %4, align 8
  %25 = load i32, ptr %7, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds i32, ptr %24, i64 %26
  %28 = load i32, ptr %27, align 4
  br label %30

29:                                               ; preds = %3
  br label %30

30:                                               ; preds = %29, %23
  %31 = phi i32 [ %28, %23 ], [ 0, %29 ]
  store i32 %31, ptr %8, align 4
  store i32 16, ptr %9, align 4
  br label %32

32:                                               ; preds = %41, %30
  %33 = load i32, ptr %9, align 4
  %34 = icmp ne i32 %33, 0
  br i1 %34, label %35, label %44

35:                                               ; preds = %32
  %36 = load i32, ptr %8, align 4
  %37 = load i32, ptr %9, align 4
  %38 = call i32 @llvm.nvvm.shfl.sync.down.i32(i32 -1, i32 %36, i32 %37, i32 31)
  %39 = load i32, ptr %8, align 4
  %40 = add nsw i32 %39, %38
  store i32 %40, ptr %8, align 4
  br label %41

41:                                               ; preds = %35
  %42 = load i32, ptr %9, align 4
  %43 = ashr i32 %42, 1
  store i32 %43, ptr %9, align 4
  br label %32, !llvm.loop !3

44:                                               ; preds = %32
  %45 = load i32, ptr %7, align 4
  %46 = load i32, ptr %6, align 4
  %47 = icmp slt i32 %45, %46
  br i1 %47, label %48, label %55

48:                                               ; preds = %44
  %49 = load ptr, ptr %4, align 8
  %50 = load i32, ptr %7, align 4
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds i32, ptr %49, i64 %51
  %53 = load i32, ptr %52, align 4
  %54 = sitofp i32 %53 to float
  br label %56

55:                                               ; preds = %44
  br label %56

56:                                               ; preds = %55, %48
  %57 = phi float [ %54, %48 ], [ 0.000000e+00, %55 ]
  store float %57, ptr %10, align 4
  store i32 16, ptr %11, align 4
  br label %58

58:                                               ; preds = %74, %56
  %59 = load i32, ptr %11, align 4
  %60 = icmp ne i32 %59, 0
  br i1 %60, label %61, label %77

61:                                               ; preds = %58
  %62 = load float, ptr %10, align 4
  %63 = load i32, ptr %11, align 4
  %64 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %62, i32 %63, i32 31)
  store float %64, ptr %12, align 4
  %65 = load float, ptr %10, align 4
  %66 = load float, ptr %12, align 4
  %67 = fcmp ogt float %65, %66
  br i1 %67, label %68, label %70

68:                                               ; preds = %61
  %69 = load float, ptr %10, align 4
  br label %72

70:                                               ; preds = %61
  %71 = load float, ptr %12, align 4
  br label %72

72:                                               ; preds = %70, %68
  %73 = phi float [ %69, %68 ], [ %71, %70 ]
  store float %73, ptr %10, align 4
  br label %74

74:                                               ; preds = %72
  %75 = load i32, ptr %11, align 4
  %76 = ashr i32 %75, 1
  store i32 %76, ptr %11, align 4
  br label %58, !llvm.loop !5

77:                                               ; preds = %58
  %78 = load i32, ptr %7, align 4
  %79 = load i32, ptr %6, align 4
  %80 = icmp slt i32 %78, %79
  br i1 %80, label %81, label %89

81:                                               ; preds = %77
  %82 = load ptr, ptr %4, align 8
  %83 = load i32, ptr %7, align 4
  %84 = sext i32 %83 to i64
  %85 = getelementptr inbounds i32, ptr %82, i64 %84
  %86 = load i32, ptr %85, align 4
  %87 = and i32 %86, 1
  %88 = icmp ne i32 %87, 0
  br label %89

89:                                               ; preds = %81, %77
  %90 = phi i1 [ false, %77 ], [ %88, %81 ]
  %91 = call i32 @llvm.nvvm.vote.ballot.sync(i32 -1, i1 %90)
  store i32 %91, ptr %13, align 4
  %92 = call i32 @llvm.nvvm.read.ptx.sreg.laneid()
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %94, label %118

94:                                               ; preds = %89
  %95 = load i32, ptr %7, align 4
  %96 = sdiv i32 %95, 32
  store i32 %96, ptr %14, align 4
  %97 = load i32, ptr %8, align 4
  %98 = load ptr, ptr %5, align 8
  %99 = load i32, ptr %14, align 4
  %100 = mul nsw i32 3, %99
  %101 = sext i32 %100 to i64
  %102 = getelementptr inbounds i32, ptr %98, i64 %101
  store i32 %97, ptr %102, align 4
  %103 = load float, ptr %10, align 4
  %104 = fptosi float %103 to i32
  %105 = load ptr, ptr %5, align 8
  %106 = load i32, ptr %14, align 4
  %107 = mul nsw i32 3, %106
  %108 = add nsw i32 %107, 1
  %109 = sext i32 %108 to i64
  %110 = getelementptr inbounds i32, ptr %105, i64 %109
  store i32 %104, ptr %110, align 4
  %111 = load i32, ptr %13, align 4
  %112 = load ptr, ptr %5, align 8
  %113 = load i32, ptr %14, align 4
  %114 = mul nsw i32 3, %113
  %115 = add nsw i32 %114, 2
  %116 = sext i32 %115 to i64
  %117 = getelementptr inbounds i32, ptr %112, i64 %116
  store i32 %111, ptr %117, align 4
  br label %118

118:                                              ; preds = %94, %89
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 1, 1025) i32 @llvm.nvvm.read.ptx.sreg.ntid.x() #1

; Function Attrs: convergent nocallback nounwind memory(inaccessiblemem: readwrite)
declare i32 @llvm.nvvm.shfl.sync.down.i32(i32, i32, i32, i32) #3

; Function Attrs: convergent nocallback nounwind memory(inaccessiblemem: readwrite)
declare float @llvm.nvvm.shfl.sync.bfly.f32(i32, float, i32, i32) #3

; Function Attrs: convergent nocallback nounwind memory(inaccessiblemem: readwrite)
declare i32 @llvm.nvvm.vote.ballot.sync(i32, i1) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 32) i32 @llvm.nvvm.read.ptx.sreg.laneid() #1

; Function Attrs: convergent noinline nounwind optnone
define dso_local ptx_kernel void @c_diverge(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  %10 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %11 = call i32 @llvm.nvvm.read.ptx.sreg.ntid.x()
  %12 = mul nsw i32 %10, %11
  %13 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %14 = add nsw i32 %12, %13
  store i32 %14, ptr %7, align 4
  store i32 0, ptr %8, align 4
  %15 = load i32, ptr %7, align 4
  %16 = load i32, ptr %6, align 4
  %17 = icmp sge i32 %15, %16
  br i1 %17, label %18, label %19

18:                                               ; preds = %3
  br label %34

19:                                               ; preds = %3
  %20 = load ptr, ptr %4, align 8
  %21 = load i32, ptr %7, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i32, ptr %20, i64 %22
  %24 = load i32, ptr %23, align 4
  %25 = call i32 @weigh(i32 noundef %24, ptr noundef %8) #6
  store i32 %25, ptr %9, align 4
  %26 = load i32, ptr %9, align 4
  %27 = mul nsw i32 %26, 100
  %28 = load i32, ptr %8, align 4
  %29 = add nsw i32 %27, %28
  %30 = load ptr, ptr %5, align 8
  %31 = load i32, ptr %7, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds i32, ptr %30, i64 %32
  store i32 %29, ptr %33, align 4
  br label %34

34:                                               ; preds = %19, %18
  ret void
}

; Function Attrs: convergent noinline nounwind optnone
define internal i32 @weigh(i32 noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  store i32 %0, ptr %4, align 4
  store ptr %1, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %35, %14, %2
  %8 = load i32, ptr %4, align 4
  %9 = icmp sgt i32 %8, 1
  br i1 %9, label %10, label %39

10:                                               ; preds = %7
  %11 = load i32, ptr %4, align 4
  %12 = srem i32 %11, 7
  %13 = icmp eq i32 %12, 3
  br i1 %13, label %14, label %20

14:                                               ; preds = %10
  %15 = load i32, ptr %4, align 4
  %16 = sub nsw i32 %15, 3
  store i32 %16, ptr %4, align 4
  %17 = load ptr, ptr %5, align 8
  %18 = load i32, ptr %17, align 4
  %19 = add nsw i32 %18, 1
  store i32 %19, ptr %17, align 4
  br label %7, !llvm.loop !6

20:                                               ; preds = %10
  %21 = load i32, ptr %6, align 4
  %22 = icmp sgt i32 %21, 50
  br i1 %22, label %23, label %24

23:                                               ; preds = %20
  br label %39

24:                                               ; preds = %20
  %25 = load i32, ptr %4, align 4
  %26 = and i32 %25, 1
  %27 = icmp ne i32 %26, 0
  br i1 %27, label %28, label %32

28:                                               ; preds = %24
  %29 = load i32, ptr %4, align 4
  %30 = mul nsw i32 3, %29
  %31 = add nsw i32 %30, 1
  br label %35

32:                                               ; preds = %24
  %33 = load i32, ptr %4, align 4
  %34 = sdiv i32 %33, 2
  br label %35

35:                                               ; preds = %32, %28
  %36 = phi i32 [ %31, %28 ], [ %34, %32 ]
  store i32 %36, ptr %4, align 4
  %37 = load i32, ptr %6, align 4
  %38 = add nsw i32 %37, 1
  store i32 %38, ptr %6, align 4
  br label %7, !llvm.loop !6

39:                                               ; preds = %23, %7
  %40 = load i32, ptr %6, align 4
  %41 = and i32 %40, 7
  switch i32 %41, label %57 [
    i32 0, label %42
    i32 1, label %44
    i32 2, label %47
    i32 3, label %51
    i32 5, label %54
  ]

42:                                               ; preds = %39
  %43 = load i32, ptr %6, align 4
  store i32 %43, ptr %3, align 4
  br label %58

44:                                               ; preds = %39
  %45 = load i32, ptr %6, align 4
  %46 = sub nsw i32 0, %45
  store i32 %46, ptr %3, align 4
  br label %58

47:                                               ; preds = %39
  %48 = load i32, ptr %6, align 4
  %49 = load i32, ptr %6, align 4
  %50 = mul nsw i32 %48, %49
  store i32 %50, ptr %3, align 4
  br label %58

51:                                               ; preds = %39
  %52 = load i32, ptr %6, align 4
  %53 = xor i32 %52, 5
  store i32 %53, ptr %3, align 4
  br label %58

54:                                               ; preds = %39
  %55 = load i32, ptr %6, align 4
  %56 = shl i32 %55, 2
  store i32 %56, ptr %3, align 4
  br label %58

57:                                               ; preds = %39
  store i32 1, ptr %3, align 4
  br label %58

58:                                               ; preds = %57, %54, %51, %47, %44, %42
  %59 = load i32, ptr %3, align 4
  ret i32 %59
}

; Function Attrs: convergent noinline nounwind optnone
define dso_local ptx_kernel void @c_atomic(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i8, align 1
  store ptr %0, ptr %5, align 8
  store ptr %1, ptr %6, align 8
  store ptr %2, ptr %7, align 8
  store i32 %3, ptr %8, align 4
  %17 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %18 = call i32 @llvm.nvvm.read.ptx.sreg.ntid.x()
  %19 = mul nsw i32 %17, %18
  %20 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %21 = add nsw i32 %19, %20
  store i32 %21, ptr %9, align 4
  br label %22

22:                                               ; preds = %79, %4
  %23 = load i32, ptr %9, align 4
  %24 = load i32, ptr %8, align 4
  %25 = icmp slt i32 %23, %24
  br i1 %25, label %26, label %85

26:                                               ; preds = %22
  %27 = load ptr, ptr %6, align 8
  %28 = load ptr, ptr %5, align 8
  %29 = load i32, ptr %9, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds i32, ptr %28, i64 %30
  %32 = load i32, ptr %31, align 4
  %33 = and i32 %32, 15
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds i32, ptr %27, i64 %34
  store i32 1, ptr %10, align 4
  %36 = load i32, ptr %10, align 4
  %37 = atomicrmw add ptr %35, i32 %36 monotonic, align 4
  store i32 %37, ptr %11, align 4
  %38 = load i32, ptr %11, align 4
  %39 = load ptr, ptr %6, align 8
  %40 = getelementptr inbounds i32, ptr %39, i64 16
  %41 = load ptr, ptr %5, align 8
  %42 = load i32, ptr %9, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds i32, ptr %41, i64 %43
  %45 = load i32, ptr %44, align 4
  store i32 %45, ptr %12, align 4
  %46 = load i32, ptr %12, align 4
  %47 = atomicrmw max ptr %40, i32 %46 monotonic, align 4
  store i32 %47, ptr %13, align 4
  %48 = load i32, ptr %13, align 4
  %49 = load ptr, ptr %7, align 8
  %50 = load ptr, ptr %5, align 8
  %51 = load i32, ptr %9, align 4
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds i32, ptr %50, i64 %52
  %54 = load i32, ptr %53, align 4
  %55 = sitofp i32 %54 to float
  %56 = atomicrmw fadd ptr %49, float %55 seq_cst, align 4
  %57 = load ptr, ptr %6, align 8
  %58 = getelementptr inbounds i32, ptr %57, i64 17
  %59 = load i32, ptr %58, align 4
  store i32 %59, ptr %14, align 4
  br label %60

60:                                               ; preds = %77, %26
  %61 = load ptr, ptr %6, align 8
  %62 = getelementptr inbounds i32, ptr %61, i64 17
  %63 = load i32, ptr %14, align 4
  %64 = mul nsw i32 %63, 3
  %65 = add nsw i32 %64, 1
  store i32 %65, ptr %15, align 4
  %66 = load i32, ptr %14, align 4
  %67 = load i32, ptr %15, align 4
  %68 = cmpxchg ptr %62, i32 %66, i32 %67 monotonic monotonic, align 4
  %69 = extractvalue { i32, i1 } %68, 0
  %70 = extractvalue { i32, i1 } %68, 1
  br i1 %70, label %72, label %71

71:                                               ; preds = %60
  store i32 %69, ptr %14, align 4
  br label %72

72:                                               ; preds = %71, %60
  %73 = zext i1 %70 to i8
  store i8 %73, ptr %16, align 1
  %74 = load i8, ptr %16, align 1
  %75 = trunc i8 %74 to i1
  %76 = xor i1 %75, true
  br i1 %76, label %77, label %78

77:                                               ; preds = %72
  br label %60, !llvm.loop !7

78:                                               ; preds = %72
  br label %79

79:                                               ; preds = %78
  %80 = call i32 @llvm.nvvm.read.ptx.sreg.ntid.x()
  %81 = call i32 @llvm.nvvm.read.ptx.sreg.nctaid.x()
  %82 = mul nsw i32 %80, %81
  %83 = load i32, ptr %9, align 4
  %84 = add nsw i32 %83, %82
  store i32 %84, ptr %9, align 4
  br label %22, !llvm.loop !8

85:                                               ; preds = %22
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 1, -2147483648) i32 @llvm.nvvm.read.ptx.sreg.nctaid.x() #1

; Function Attrs: convergent noinline nounwind optnone
define dso_local ptx_kernel void @c_half(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
  store ptr %1, ptr %6, align 8
  store ptr %2, ptr %7, align 8
  store i32 %3, ptr %8, align 4
  %10 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %11 = call i32 @llvm.nvvm.read.ptx.sreg.ntid.x()
  %12 = mul nsw i32 %10, %11
  %13 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %14 = add nsw i32 %12, %13
  store i32 %14, ptr %9, align 4
  %15 = load i32, ptr %9, align 4
  %16 = load i32, ptr %8, align 4
  %17 = icmp slt i32 %15, %16
  br i1 %17, label %18, label %34

18:                                               ; preds = %4
  %19 = load ptr, ptr %5, align 8
  %20 = load i32, ptr %9, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds half, ptr %19, i64 %21
  %23 = load half, ptr %22, align 2
  %24 = load ptr, ptr %6, align 8
  %25 = load i32, ptr %9, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds half, ptr %24, i64 %26
  %28 = load half, ptr %27, align 2
  %29 = call half @llvm.fmuladd.f16(half %23, half %28, half 0xH4000)
  %30 = load ptr, ptr %7, align 8
  %31 = load i32, ptr %9, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds half, ptr %30, i64 %32
  store half %29, ptr %33, align 2
  br label %34

34:                                               ; preds = %18, %4
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare half @llvm.fmuladd.f16(half, half, half) #4

; Function Attrs: convergent noinline nounwind optnone
define dso_local ptx_kernel void @c_struct(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, i64 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca %struct.P, align 4
  %13 = alloca float, align 4
  %14 = alloca %struct.P, align 4
  store ptr %0, ptr %6, align 8
  store ptr %1, ptr %7, align 8
  store ptr %2, ptr %8, align 8
  store ptr %3, ptr %9, align 8
  store i64 %4, ptr %10, align 8
  %15 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %16 = sext i32 %15 to i64
  %17 = call i32 @llvm.nvvm.read.ptx.sreg.ntid.x()
  %18 = sext i32 %17 to i64
  %19 = mul nsw i64 %16, %18
  %20 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %21 = sext i32 %20 to i64
  %22 = add nsw i64 %19, %21
  store i64 %22, ptr %11, align 8
  %23 = load i64, ptr %11, align 8
  %24 = load i64, ptr %10, align 8
  %25 = icmp sge i64 %23, %24
  br i1 %25, label %26, label %27

26:                                               ; preds = %5
  br label %88

27:                                               ; preds = %5
  %28 = load ptr, ptr %6, align 8
  %29 = load i64, ptr %11, align 8
  %30 = getelementptr inbounds %struct.P, ptr %28, i64 %29
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %12, ptr align 4 %30, i64 16, i1 false)
  %31 = getelementptr inbounds nuw %struct.P, ptr %12, i32 0, i32 0
  %32 = load float, ptr %31, align 4
  %33 = getelementptr inbounds nuw %struct.P, ptr %12, i32 0, i32 0
  %34 = load float, ptr %33, align 4
  %35 = getelementptr inbounds nuw %struct.P, ptr %12, i32 0, i32 1
  %36 = load float, ptr %35, align 4
  %37 = getelementptr inbounds nuw %struct.P, ptr %12, i32 0, i32 1
  %38 = load float, ptr %37, align 4
  %39 = fmul float %36, %38
  %40 = call float @llvm.fmuladd.f32(float %32, float %34, float %39)
  %41 = getelementptr inbounds nuw %struct.P, ptr %12, i32 0, i32 2
  %42 = load float, ptr %41, align 4
  %43 = getelementptr inbounds nuw %struct.P, ptr %12, i32 0, i32 2
  %44 = load float, ptr %43, align 4
  %45 = call float @llvm.fmuladd.f32(float %42, float %44, float %40)
  %46 = call float @llvm.sqrt.f32(float %45)
  store float %46, ptr %13, align 4
  %47 = load ptr, ptr %7, align 8
  %48 = load i64, ptr %11, align 8
  %49 = getelementptr inbounds %struct.P, ptr %47, i64 %48
  %50 = getelementptr inbounds nuw %struct.P, ptr %14, i32 0, i32 0
  %51 = getelementptr inbounds nuw %struct.P, ptr %12, i32 0, i32 0
  %52 = load float, ptr %51, align 4
  %53 = load float, ptr %13, align 4
  %54 = fdiv float %52, %53
  store float %54, ptr %50, align 4
  %55 = getelementptr inbounds nuw %struct.P, ptr %14, i32 0, i32 1
  %56 = getelementptr inbounds nuw %struct.P, ptr %12, i32 0, i32 1
  %57 = load float, ptr %56, align 4
  %58 = load float, ptr %13, align 4
  %59 = fdiv float %57, %58
  store float %59, ptr %55, align 4
  %60 = getelementptr inbounds nuw %struct.P, ptr %14, i32 0, i32 2
  %61 = getelementptr inbounds nuw %struct.P, ptr %12, i32 0, i32 2
  %62 = load float, ptr %61, align 4
  %63 = load float, ptr %13, align 4
  %64 = fdiv float %62, %63
  store float %64, ptr %60, align 4
  %65 = getelementptr inbounds nuw %struct.P, ptr %14, i32 0, i32 3
  %66 = getelementptr inbounds nuw %struct.P, ptr %12, i32 0, i32 3
  %67 = load i32, ptr %66, align 4
  %68 = xor i32 %67, 85
  store i32 %68, ptr %65, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %49, ptr align 4 %14, i64 16, i1 false)
  %69 = load float, ptr %13, align 4
  %70 = fpext float %69 to double
  %71 = getelementptr inbounds nuw %struct.P, ptr %12, i32 0, i32 3
  %72 = load i32, ptr %71, align 4
  %73 = sitofp i32 %72 to double
  %74 = call double @llvm.fmuladd.f64(double %70, double 1.000000e-01, double %73)
  %75 = load ptr, ptr %8, align 8
  %76 = load i64, ptr %11, align 8
  %77 = getelementptr inbounds double, ptr %75, i64 %76
  store double %74, ptr %77, align 8
  %78 = getelementptr inbounds nuw %struct.P, ptr %12, i32 0, i32 3
  %79 = load i32, ptr %78, align 4
  %80 = mul nsw i32 %79, 3
  %81 = trunc i32 %80 to i8
  %82 = zext i8 %81 to i32
  %83 = ashr i32 %82, 2
  %84 = trunc i32 %83 to i8
  %85 = load ptr, ptr %9, align 8
  %86 = load i64, ptr %11, align 8
  %87 = getelementptr inbounds i8, ptr %85, i64 %86
  store i8 %84, ptr %87, align 1
  br label %88

88:                                               ; preds = %27, %26
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #4

attributes #0 = { convergent noinline nounwind optnone "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="sm_70" "target-features"="+ptx88,+sm_70" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent nocallback nounwind }
attributes #3 = { convergent nocallback nounwind memory(inaccessiblemem: readwrite) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { convergent nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"frame-pointer", i32 2}
!2 = !{!"clang version 22.1.8"}
!3 = distinct !{!3, !4}
!4 = !{!"llvm.loop.mustprogress"}
!5 = distinct !{!5, !4}
!6 = distinct !{!6, !4}
!7 = distinct !{!7, !4}
!8 = distinct !{!8, !4}
