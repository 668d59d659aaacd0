; ModuleID = 'clang_amdgpu.c'
source_filename = "clang_amdgpu.c"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgcn-amd-amdhsa"

@buf = internal addrspace(3) global [128 x i32] zeroinitializer, align 4
@.str = private unnamed_addr addrspace(4) constant [10 x i8] c"workgroup\00", align 1

; Function Attrs: convergent noinline nounwind optnone
define protected amdgpu_kernel void @a_scan(ptr addrspace(1) noundef %0, ptr addrspace(1) noundef %1) #0 {
  %3 = alloca ptr addrspace(1), align 8, addrspace(5)
  %4 = alloca ptr addrspace(1), align 8, addrspace(5)
  %5 = alloca i32, align 4, addrspace(5)
  %6 = alloca i32, align 4, addrspace(5)
  %7 = alloca i32, align 4, addrspace(5)
  %8 = alloca i32, align 4, addrspace(5)
  %9 = addrspacecast ptr addrspace(5) %3 to ptr
  %10 = addrspacecast ptr addrspace(5) %4 to ptr
  %11 = addrspacecast ptr addrspace(5) %5 to ptr
  %12 = addrspacecast ptr addrspace(5) %6 to ptr
  %13 = addrspacecast ptr addrspace(5) %7 to ptr
  %14 = addrspacecast ptr addrspace(5) %8 to ptr
  store ptr addrspace(1) %0, ptr %9, align 8
  store ptr addrspace(1) %1, ptr %10, align 8
  %15 = call i32 @llvm.amdgcn.workitem.id.x()
  store i32 %15, ptr %11, align 4
  %16 = call i32 @llvm.amdgcn.workgroup.id.x()
  store i32 %16, ptr %12, align 4
  %17 = load ptr addrspace(1), ptr %9, align 8
  %18 = load i32, ptr %12, align 4
  %19 = mul nsw i32 %18, 64
  %20 = load i32, ptr %11, align 4
  %21 = add nsw i32 %19, %20
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i32, ptr addrspace(1) %17, i64 %22
  %24 = load i32, ptr addrspace(1) %23, align 4
  %25 = load i32, ptr %11, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds [128 x i32], ptr addrspace(3) @buf, i64 0, i64 %26
  store i32 %24, ptr addrspace(3) %27, align 4
  call void @barrier() #8
  store i32 1, ptr %13, align 4
  br label %28

28:                                               ; preds = %51, %2
  %29 = load i32, ptr %13, align 4
  %30 = icmp slt i32 %29, 64
  br i1 %30, label %31, label %54

31:                                               ; preds = %28
  %32 = load i32, ptr %11, align 4
  %33 = load i32, ptr %13, align 4
  %34 = icmp sge i32 %32, %33
  br i1 %34, label %35, label %42

35:                                               ; preds = %31
  %36 = load i32, ptr %11, align 4
  %37 = load i32, ptr %13, align 4
  %38 = sub nsw i32 %36, %37
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds [128 x i32], ptr addrspace(3) @buf, i64 0, i64 %39
  %41 = load i32, ptr addrspace(3) %40, align 4
  br label %43

42:                                               ; preds = %31
  br label %43

43:                                               ; preds = %42, %35
  %44 = phi i32 [ %41, %35 ], [ 0, %42 ]
  store i32 %44, ptr %14, align 4
  call void @barrier() #8
  %45 = load i32, ptr %14, align 4
  %46 = load i32, ptr %11, align 4
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds [128 x i32], ptr addrspace(3) @buf, i64 0, i64 %47
  %49 = load i32, ptr addrspace(3) %48, align 4
  %50 = add nsw i32 %49, %45
  store i32 %50, ptr addrspace(3) %48, align 4
  call void @barrier() #8
  br label %51

51:                                               ; preds = %43
  %52 = load i32, ptr %13, align 4
  %53 = shl i32 %52, 1
  store i32 %53, ptr %13, align 4
  br label %28, !llvm.loop !5

54:                                               ; preds = %28
  %55 = load i32, ptr %11, align 4
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds [128 x i32], ptr addrspace(3) @buf, i64 0, i64 %56
  %58 = load i32, ptr addrspace(3) %57, align 4
  %59 = load ptr addrspace(1), ptr %10, align 8
  %60 = load i32, ptr %12, align 4
  %61 = mul nsw i32 %60, 64
  %62 = load i32, ptr %11, align 4
  %63 = add nsw i32 %61, %62
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds i32, ptr addrspace(1) %59, i64 %64
  store i32 %58, ptr addrspace(1) %65, align 4
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: convergent noinline nounwind optnone
define internal void @barrier() #2 {
  fence syncscope("workgroup") release
  call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  ret void
}

; Function Attrs: convergent noinline nounwind optnone
define protected amdgpu_kernel void @a_lanes(ptr addrspace(1) noundef %0, ptr addrspace(1) noundef %1) #0 {
  %3 = alloca ptr addrspace(1), align 8, addrspace(5)
  %4 = alloca ptr addrspace(1), align 8, addrspace(5)
  %5 = alloca i32, align 4, addrspace(5)
  %6 = alloca i32, align 4, addrspace(5)
  %7 = alloca i32, align 4, addrspace(5)
  %8 = alloca i32, align 4, addrspace(5)
  %9 = alloca i32, align 4, addrspace(5)
  %10 = alloca i32, align 4, addrspace(5)
  %11 = alloca i32, align 4, addrspace(5)
  %12 = alloca i32, align 4, addrspace(5)
  %13 = addrspacecast ptr addrspace(5) %3 to ptr
  %14 = addrspacecast ptr addrspace(5) %4 to ptr
  %15 = addrspacecast ptr addrspace(5) %5 to ptr
  %16 = addrspacecast ptr addrspace(5) %6 to ptr
  %17 = addrspacecast ptr addrspace(5) %7 to ptr
  %18 = addrspacecast ptr addrspace(5) %8 to ptr
  %19 = addrspacecast ptr addrspace(5) %9 to ptr
  %20 = addrspacecast ptr addrspace(5) %10 to ptr
  %21 = addrspacecast ptr addrspace(5) %11 to ptr
  %22 = addrspacecast ptr addrspace(5) %12 to ptr
  store ptr addrspace(1) %0, ptr %13, align 8
  store ptr addrspace(1) %1, ptr %14, align 8
  %23 = call i32 @llvm.amdgcn.workitem.id.x()
  store i32 %23, ptr %15, align 4
  %24 = call i32 @llvm.amdgcn.workgroup.id.x()
  store i32 %24, ptr %16, align 4
  %25 = load ptr addrspace(1), ptr %13, align 8
  %26 = load i32, ptr %16, align 4
  %27 = mul nsw i32 %26, 64
  %28 = load i32, ptr %15, align 4
  %29 = add nsw i32 %27, %28
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds i32, ptr addrspace(1) %25, i64 %30
  %32 = load i32, ptr addrspace(1) %31, align 4
  store i32 %32, ptr %17, align 4
  %33 = load i32, ptr %17, align 4
  %34 = icmp sgt i32 %33, 0
  %35 = call i32 @llvm.amdgcn.ballot.i32(i1 %34)
  store i32 %35, ptr %18, align 4
  %36 = load i32, ptr %18, align 4
  %37 = call i32 @llvm.amdgcn.mbcnt.lo(i32 %36, i32 0)
  store i32 %37, ptr %19, align 4
  %38 = load i32, ptr %17, align 4
  %39 = call i32 @llvm.amdgcn.readfirstlane.i32(i32 %38)
  store i32 %39, ptr %20, align 4
  %40 = load i32, ptr %15, align 4
  %41 = add nsw i32 %40, 1
  %42 = and i32 %41, 31
  %43 = mul nsw i32 %42, 4
  %44 = load i32, ptr %17, align 4
  %45 = call i32 @llvm.amdgcn.ds.bpermute(i32 %43, i32 %44)
  store i32 %45, ptr %21, align 4
  %46 = load i32, ptr %17, align 4
  store i32 %46, ptr %22, align 4
  %47 = load i32, ptr %22, align 4
  %48 = call i32 @llvm.amdgcn.update.dpp.i32(i32 0, i32 %47, i32 273, i32 15, i32 15, i1 true)
  %49 = load i32, ptr %22, align 4
  %50 = add nsw i32 %49, %48
  store i32 %50, ptr %22, align 4
  %51 = load i32, ptr %22, align 4
  %52 = call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %51, i32 353, i32 15, i32 15, i1 true)
  %53 = load i32, ptr %22, align 4
  %54 = add nsw i32 %53, %52
  store i32 %54, ptr %22, align 4
  %55 = load i32, ptr %17, align 4
  %56 = icmp sgt i32 %55, 0
  br i1 %56, label %57, label %59

57:                                               ; preds = %2
  %58 = load i32, ptr %19, align 4
  br label %60

59:                                               ; preds = %2
  br label %60

60:                                               ; preds = %59, %57
  %61 = phi i32 [ %58, %57 ], [ -1, %59 ]
  %62 = load ptr addrspace(1), ptr %14, align 8
  %63 = load i32, ptr %16, align 4
  %64 = mul nsw i32 %63, 64
  %65 = load i32, ptr %15, align 4
  %66 = add nsw i32 %64, %65
  %67 = mul nsw i32 %66, 4
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds i32, ptr addrspace(1) %62, i64 %68
  store i32 %61, ptr addrspace(1) %69, align 4
  %70 = load i32, ptr %20, align 4
  %71 = load ptr addrspace(1), ptr %14, align 8
  %72 = load i32, ptr %16, align 4
  %73 = mul nsw i32 %72, 64
  %74 = load i32, ptr %15, align 4
  %75 = add nsw i32 %73, %74
  %76 = mul nsw i32 %75, 4
  %77 = add nsw i32 %76, 1
  %78 = sext i32 %77 to i64
  %79 = getelementptr inbounds i32, ptr addrspace(1) %71, i64 %78
  store i32 %70, ptr addrspace(1) %79, align 4
  %80 = load i32, ptr %21, align 4
  %81 = load ptr addrspace(1), ptr %14, align 8
  %82 = load i32, ptr %16, align 4
  %83 = mul nsw i32 %82, 64
  %84 = load i32, ptr %15, align 4
  %85 = add nsw i32 %83, %84
  %86 = mul nsw i32 %85, 4
  %87 = add nsw i32 %86, 2
  %88 = sext i32 %87 to i64
  %89 = getelementptr inbounds i32, ptr addrspace(1) %81, i64 %88
  store i32 %80, ptr addrspace(1) %89, align 4
  %90 = load i32, ptr %22, align 4
  %91 = load ptr addrspace(1), ptr %14, align 8
  %92 = load i32, ptr %16, align 4
  %93 = mul nsw i32 %92, 64
  %94 = load i32, ptr %15, align 4
  %95 = add nsw i32 %93, %94
  %96 = mul nsw i32 %95, 4
  %97 = add nsw i32 %96, 3
  %98 = sext i32 %97 to i64
  %99 = getelementptr inbounds i32, ptr addrspace(1) %91, i64 %98
  store i32 %90, ptr addrspace(1) %99, align 4
  ret void
}

; Function Attrs: convergent nocallback nocreateundeforpoison nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.ballot.i32(i1) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.mbcnt.lo(i32, i32) #4

; Function Attrs: convergent nocallback nocreateundeforpoison nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.readfirstlane.i32(i32) #3

; Function Attrs: convergent nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.ds.bpermute(i32, i32) #5

; Function Attrs: convergent nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #5

; Function Attrs: convergent noinline nounwind optnone
define protected amdgpu_kernel void @a_private(ptr addrspace(1) noundef %0, ptr addrspace(1) noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr addrspace(1), align 8, addrspace(5)
  %5 = alloca ptr addrspace(1), align 8, addrspace(5)
  %6 = alloca i32, align 4, addrspace(5)
  %7 = alloca i32, align 4, addrspace(5)
  %8 = alloca [8 x i32], align 4, addrspace(5)
  %9 = alloca i32, align 4, addrspace(5)
  %10 = alloca i32, align 4, addrspace(5)
  %11 = alloca i32, align 4, addrspace(5)
  %12 = alloca i32, align 4, addrspace(5)
  %13 = alloca i32, align 4, addrspace(5)
  %14 = alloca i32, align 4, addrspace(5)
  %15 = addrspacecast ptr addrspace(5) %4 to ptr
  %16 = addrspacecast ptr addrspace(5) %5 to ptr
  %17 = addrspacecast ptr addrspace(5) %6 to ptr
  %18 = addrspacecast ptr addrspace(5) %7 to ptr
  %19 = addrspacecast ptr addrspace(5) %8 to ptr
  %20 = addrspacecast ptr addrspace(5) %9 to ptr
  %21 = addrspacecast ptr addrspace(5) %10 to ptr
  %22 = addrspacecast ptr addrspace(5) %11 to ptr
  %23 = addrspacecast ptr addrspace(5) %12 to ptr
  %24 = addrspacecast ptr addrspace(5) %13 to ptr
  %25 = addrspacecast ptr addrspace(5) %14 to ptr
  store ptr addrspace(1) %0, ptr %15, align 8
  store ptr addrspace(1) %1, ptr %16, align 8
  store i32 %2, ptr %17, align 4
  %26 = call i32 @llvm.amdgcn.workitem.id.x()
  %27 = call i32 @llvm.amdgcn.workgroup.id.x()
  %28 = mul i32 64, %27
  %29 = add i32 %26, %28
  store i32 %29, ptr %18, align 4
  %30 = load i32, ptr %18, align 4
  %31 = load i32, ptr %17, align 4
  %32 = icmp sge i32 %30, %31
  br i1 %32, label %33, label %34

33:                                               ; preds = %3
  br label %102

34:                                               ; preds = %3
  store i32 0, ptr %20, align 4
  br label %35

35:                                               ; preds = %50, %34
  %36 = load i32, ptr %20, align 4
  %37 = icmp slt i32 %36, 8
  br i1 %37, label %38, label %53

38:                                               ; preds = %35
  %39 = load ptr addrspace(1), ptr %15, align 8
  %40 = load i32, ptr %18, align 4
  %41 = mul nsw i32 %40, 8
  %42 = load i32, ptr %20, align 4
  %43 = add nsw i32 %41, %42
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds i32, ptr addrspace(1) %39, i64 %44
  %46 = load i32, ptr addrspace(1) %45, align 4
  %47 = load i32, ptr %20, align 4
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds [8 x i32], ptr %19, i64 0, i64 %48
  store i32 %46, ptr %49, align 4
  br label %50

50:                                               ; preds = %38
  %51 = load i32, ptr %20, align 4
  %52 = add nsw i32 %51, 1
  store i32 %52, ptr %20, align 4
  br label %35, !llvm.loop !7

53:                                               ; preds = %35
  store i32 0, ptr %21, align 4
  br label %54

54:                                               ; preds = %78, %53
  %55 = load i32, ptr %21, align 4
  %56 = icmp slt i32 %55, 8
  br i1 %56, label %57, label %81

57:                                               ; preds = %54
  %58 = load i32, ptr %21, align 4
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds [8 x i32], ptr %19, i64 0, i64 %59
  %61 = load i32, ptr %60, align 4
  %62 = and i32 %61, 7
  store i32 %62, ptr %22, align 4
  %63 = load i32, ptr %22, align 4
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds [8 x i32], ptr %19, i64 0, i64 %64
  %66 = load i32, ptr %65, align 4
  store i32 %66, ptr %23, align 4
  %67 = load i32, ptr %21, align 4
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds [8 x i32], ptr %19, i64 0, i64 %68
  %70 = load i32, ptr %69, align 4
  %71 = load i32, ptr %22, align 4
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds [8 x i32], ptr %19, i64 0, i64 %72
  store i32 %70, ptr %73, align 4
  %74 = load i32, ptr %23, align 4
  %75 = load i32, ptr %21, align 4
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds [8 x i32], ptr %19, i64 0, i64 %76
  store i32 %74, ptr %77, align 4
  br label %78

78:                                               ; preds = %57
  %79 = load i32, ptr %21, align 4
  %80 = add nsw i32 %79, 1
  store i32 %80, ptr %21, align 4
  br label %54, !llvm.loop !8

81:                                               ; preds = %54
  store i32 0, ptr %24, align 4
  store i32 0, ptr %25, align 4
  br label %82

82:                                               ; preds = %93, %81
  %83 = load i32, ptr %25, align 4
  %84 = icmp slt i32 %83, 8
  br i1 %84, label %85, label %96

85:                                               ; preds = %82
  %86 = load i32, ptr %24, align 4
  %87 = mul nsw i32 %86, 31
  %88 = load i32, ptr %25, align 4
  %89 = sext i32 %88 to i64
  %90 = getelementptr inbounds [8 x i32], ptr %19, i64 0, i64 %89
  %91 = load i32, ptr %90, align 4
  %92 = add nsw i32 %87, %91
  store i32 %92, ptr %24, align 4
  br label %93

93:                                               ; preds = %85
  %94 = load i32, ptr %25, align 4
  %95 = add nsw i32 %94, 1
  store i32 %95, ptr %25, align 4
  br label %82, !llvm.loop !9

96:                                               ; preds = %82
  %97 = load i32, ptr %24, align 4
  %98 = load ptr addrspace(1), ptr %16, align 8
  %99 = load i32, ptr %18, align 4
  %100 = sext i32 %99 to i64
  %101 = getelementptr inbounds i32, ptr addrspace(1) %98, i64 %100
  store i32 %97, ptr addrspace(1) %101, align 4
  br label %102

102:                                              ; preds = %96, %33
  ret void
}

; Function Attrs: convergent noinline nounwind optnone
define protected amdgpu_kernel void @a_math(ptr addrspace(1) noundef %0, ptr addrspace(1) noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr addrspace(1), align 8, addrspace(5)
  %5 = alloca ptr addrspace(1), align 8, addrspace(5)
  %6 = alloca i32, align 4, addrspace(5)
  %7 = alloca i32, align 4, addrspace(5)
  %8 = alloca float, align 4, addrspace(5)
  %9 = addrspacecast ptr addrspace(5) %4 to ptr
  %10 = addrspacecast ptr addrspace(5) %5 to ptr
  %11 = addrspacecast ptr addrspace(5) %6 to ptr
  %12 = addrspacecast ptr addrspace(5) %7 to ptr
  %13 = addrspacecast ptr addrspace(5) %8 to ptr
  store ptr addrspace(1) %0, ptr %9, align 8
  store ptr addrspace(1) %1, ptr %10, align 8
  store i32 %2, ptr %11, align 4
  %14 = call i32 @llvm.amdgcn.workitem.id.x()
  %15 = call i32 @llvm.amdgcn.workgroup.id.x()
  %16 = mul i32 64, %15
  %17 = add i32 %14, %16
  store i32 %17, ptr %12, align 4
  %18 = load i32, ptr %12, align 4
  %19 = load i32, ptr %11, align 4
  %20 = icmp sge i32 %18, %19
  br i1 %20, label %21, label %22

21:                                               ; preds = %3
  br label %107

22:                                               ; preds = %3
  %23 = load ptr addrspace(1), ptr %9, align 8
  %24 = load i32, ptr %12, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds float, ptr addrspace(1) %23, i64 %25
  %27 = load float, ptr addrspace(1) %26, align 4
  store float %27, ptr %13, align 4
  %28 = load float, ptr %13, align 4
  %29 = call float @llvm.amdgcn.rcp.f32(float %28)
  %30 = load float, ptr %13, align 4
  %31 = call float @llvm.amdgcn.rsq.f32(float %30)
  %32 = fadd float %29, %31
  %33 = load float, ptr %13, align 4
  %34 = call float @llvm.amdgcn.sqrt.f32(float %33)
  %35 = fadd float %32, %34
  %36 = load ptr addrspace(1), ptr %10, align 8
  %37 = load i32, ptr %12, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds float, ptr addrspace(1) %36, i64 %38
  store float %35, ptr addrspace(1) %39, align 4
  %40 = load float, ptr %13, align 4
  %41 = call float @llvm.amdgcn.fmed3.f32(float %40, float 1.000000e+00, float 2.000000e+00)
  %42 = load float, ptr %13, align 4
  %43 = call float @llvm.amdgcn.fract.f32(float %42)
  %44 = fadd float %41, %43
  %45 = load ptr addrspace(1), ptr %10, align 8
  %46 = load i32, ptr %11, align 4
  %47 = load i32, ptr %12, align 4
  %48 = add nsw i32 %46, %47
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds float, ptr addrspace(1) %45, i64 %49
  store float %44, ptr addrspace(1) %50, align 4
  %51 = load float, ptr %13, align 4
  %52 = call float @llvm.amdgcn.sin.f32(float %51)
  %53 = load float, ptr %13, align 4
  %54 = call float @llvm.amdgcn.cos.f32(float %53)
  %55 = fadd float %52, %54
  %56 = load ptr addrspace(1), ptr %10, align 8
  %57 = load i32, ptr %11, align 4
  %58 = mul nsw i32 2, %57
  %59 = load i32, ptr %12, align 4
  %60 = add nsw i32 %58, %59
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds float, ptr addrspace(1) %56, i64 %61
  store float %55, ptr addrspace(1) %62, align 4
  %63 = load float, ptr %13, align 4
  %64 = call float @llvm.exp.f32(float %63)
  %65 = load float, ptr %13, align 4
  %66 = call float @llvm.log.f32(float %65)
  %67 = fadd float %64, %66
  %68 = load float, ptr %13, align 4
  %69 = call float @llvm.exp2.f32(float %68)
  %70 = fadd float %67, %69
  %71 = load float, ptr %13, align 4
  %72 = call float @llvm.amdgcn.exp2.f32(float %71)
  %73 = fadd float %70, %72
  %74 = load float, ptr %13, align 4
  %75 = call float @llvm.amdgcn.log.f32(float %74)
  %76 = fadd float %73, %75
  %77 = load ptr addrspace(1), ptr %10, align 8
  %78 = load i32, ptr %11, align 4
  %79 = mul nsw i32 3, %78
  %80 = load i32, ptr %12, align 4
  %81 = add nsw i32 %79, %80
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds float, ptr addrspace(1) %77, i64 %82
  store float %76, ptr addrspace(1) %83, align 4
  %84 = load float, ptr %13, align 4
  %85 = load float, ptr %13, align 4
  %86 = load float, ptr %13, align 4
  %87 = call float @llvm.fma.f32(float %84, float %85, float %86)
  %88 = load float, ptr %13, align 4
  %89 = call float @llvm.floor.f32(float %88)
  %90 = fadd float %87, %89
  %91 = load float, ptr %13, align 4
  %92 = call float @llvm.trunc.f32(float %91)
  %93 = fadd float %90, %92
  %94 = load float, ptr %13, align 4
  %95 = call float @llvm.round.f32(float %94)
  %96 = fadd float %93, %95
  %97 = load float, ptr %13, align 4
  %98 = call float @llvm.ldexp.f32.i32(float %97, i32 2)
  %99 = fadd float %96, %98
  %100 = load ptr addrspace(1), ptr %10, align 8
  %101 = load i32, ptr %11, align 4
  %102 = mul nsw i32 4, %101
  %103 = load i32, ptr %12, align 4
  %104 = add nsw i32 %102, %103
  %105 = sext i32 %104 to i64
  %106 = getelementptr inbounds float, ptr addrspace(1) %100, i64 %105
  store float %99, ptr addrspace(1) %106, align 4
  br label %107

107:                                              ; preds = %22, %21
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.rcp.f32(float) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.rsq.f32(float) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.sqrt.f32(float) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.fmed3.f32(float, float, float) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.fract.f32(float) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.sin.f32(float) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.cos.f32(float) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp.f32(float) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.log.f32(float) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp2.f32(float) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.exp2.f32(float) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.log.f32(float) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fma.f32(float, float, float) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.floor.f32(float) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.trunc.f32(float) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.round.f32(float) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.ldexp.f32.i32(float, i32) #6

; Function Attrs: convergent nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier() #7

attributes #0 = { convergent noinline nounwind optnone "amdgpu-flat-work-group-size"="64,64" "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="gfx1201" "target-features"="+16-bit-insts,+atomic-buffer-global-pk-add-f16-insts,+atomic-buffer-pk-add-bf16-inst,+atomic-ds-pk-add-16-insts,+atomic-fadd-rtn-insts,+atomic-flat-pk-add-16-insts,+atomic-fmin-fmax-global-f32,+atomic-global-pk-add-bf16-inst,+ci-insts,+cube-insts,+cvt-pknorm-vop2-insts,+dl-insts,+dot10-insts,+dot11-insts,+dot12-insts,+dot7-insts,+dot8-insts,+dot9-insts,+dpp,+fp8-conversion-insts,+gfx10-3-insts,+gfx10-insts,+gfx11-insts,+gfx12-insts,+gfx8-insts,+gfx9-insts,+lerp-inst,+qsad-insts,+sad-insts,+wavefrontsize32" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent noinline nounwind optnone "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="gfx1201" "target-features"="+16-bit-insts,+atomic-buffer-global-pk-add-f16-insts,+atomic-buffer-pk-add-bf16-inst,+atomic-ds-pk-add-16-insts,+atomic-fadd-rtn-insts,+atomic-flat-pk-add-16-insts,+atomic-fmin-fmax-global-f32,+atomic-global-pk-add-bf16-inst,+ci-insts,+cube-insts,+cvt-pknorm-vop2-insts,+dl-insts,+dot10-insts,+dot11-insts,+dot12-insts,+dot7-insts,+dot8-insts,+dot9-insts,+dpp,+fp8-conversion-insts,+gfx10-3-insts,+gfx10-insts,+gfx11-insts,+gfx12-insts,+gfx8-insts,+gfx9-insts,+lerp-inst,+qsad-insts,+sad-insts,+wavefrontsize32" }
attributes #3 = { convergent nocallback nocreateundeforpoison nofree nounwind willreturn memory(none) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind willreturn memory(none) }
attributes #5 = { convergent nocallback nofree nounwind willreturn memory(none) }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { convergent nocallback nofree nounwind willreturn }
attributes #8 = { convergent nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"amdhsa_code_object_version", i32 600}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{i32 7, !"frame-pointer", i32 2}
!4 = !{!"clang version 22.1.8"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
!8 = distinct !{!8, !6}
!9 = distinct !{!9, !6}
