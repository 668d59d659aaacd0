; ModuleID = 'clang_amdgpu.c'
source_filename = "clang_amdgpu.c"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgcn-amd-amdhsa"

@buf = internal unnamed_addr addrspace(3) global [128 x i32] zeroinitializer, align 4

; Function Attrs: convergent mustprogress nofree norecurse nounwind willreturn
define protected amdgpu_kernel void @a_scan(ptr addrspace(1) noundef readonly captures(none) %0, ptr addrspace(1) noundef writeonly captures(none) %1) local_unnamed_addr #0 {
  %3 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %4 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %5 = shl nsw i32 %4, 6
  %6 = add nsw i32 %5, %3
  %7 = sext i32 %6 to i64
  %8 = getelementptr inbounds i32, ptr addrspace(1) %0, i64 %7
  %9 = load i32, ptr addrspace(1) %8, align 4, !tbaa !4, !amdgpu.noclobber !8
  %10 = getelementptr inbounds nuw i32, ptr addrspace(3) @buf, i32 %3
  store i32 %9, ptr addrspace(3) %10, align 4, !tbaa !4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %11 = icmp eq i32 %3, 0
  br i1 %11, label %16, label %12

12:                                               ; preds = %2
  %13 = getelementptr i32, ptr addrspace(3) @buf, i32 %3
  %14 = getelementptr i8, ptr addrspace(3) %13, i32 -4
  %15 = load i32, ptr addrspace(3) %14, align 4, !tbaa !4
  br label %16

16:                                               ; preds = %2, %12
  %17 = phi i32 [ %15, %12 ], [ 0, %2 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %18 = load i32, ptr addrspace(3) %10, align 4, !tbaa !4
  %19 = add nsw i32 %18, %17
  store i32 %19, ptr addrspace(3) %10, align 4, !tbaa !4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %20 = icmp samesign ult i32 %3, 2
  br i1 %20, label %25, label %21

21:                                               ; preds = %16
  %22 = getelementptr i32, ptr addrspace(3) @buf, i32 %3
  %23 = getelementptr i8, ptr addrspace(3) %22, i32 -8
  %24 = load i32, ptr addrspace(3) %23, align 4, !tbaa !4
  br label %25

25:                                               ; preds = %21, %16
  %26 = phi i32 [ %24, %21 ], [ 0, %16 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %27 = load i32, ptr addrspace(3) %10, align 4, !tbaa !4
  %28 = add nsw i32 %27, %26
  store i32 %28, ptr addrspace(3) %10, align 4, !tbaa !4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %29 = icmp samesign ult i32 %3, 4
  br i1 %29, label %34, label %30

30:                                               ; preds = %25
  %31 = getelementptr i32, ptr addrspace(3) @buf, i32 %3
  %32 = getelementptr i8, ptr addrspace(3) %31, i32 -16
  %33 = load i32, ptr addrspace(3) %32, align 4, !tbaa !4
  br label %34

34:                                               ; preds = %30, %25
  %35 = phi i32 [ %33, %30 ], [ 0, %25 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %36 = load i32, ptr addrspace(3) %10, align 4, !tbaa !4
  %37 = add nsw i32 %36, %35
  store i32 %37, ptr addrspace(3) %10, align 4, !tbaa !4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %38 = icmp samesign ult i32 %3, 8
  br i1 %38, label %43, label %39

39:                                               ; preds = %34
  %40 = getelementptr i32, ptr addrspace(3) @buf, i32 %3
  %41 = getelementptr i8, ptr addrspace(3) %40, i32 -32
  %42 = load i32, ptr addrspace(3) %41, align 4, !tbaa !4
  br label %43

43:                                               ; preds = %39, %34
  %44 = phi i32 [ %42, %39 ], [ 0, %34 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %45 = load i32, ptr addrspace(3) %10, align 4, !tbaa !4
  %46 = add nsw i32 %45, %44
  store i32 %46, ptr addrspace(3) %10, align 4, !tbaa !4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %47 = icmp samesign ult i32 %3, 16
  br i1 %47, label %52, label %48

48:                                               ; preds = %43
  %49 = getelementptr i32, ptr addrspace(3) @buf, i32 %3
  %50 = getelementptr i8, ptr addrspace(3) %49, i32 -64
  %51 = load i32, ptr addrspace(3) %50, align 4, !tbaa !4
  br label %52

52:                                               ; preds = %48, %43
  %53 = phi i32 [ %51, %48 ], [ 0, %43 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %54 = load i32, ptr addrspace(3) %10, align 4, !tbaa !4
  %55 = add nsw i32 %54, %53
  store i32 %55, ptr addrspace(3) %10, align 4, !tbaa !4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %56 = icmp samesign ult i32 %3, 32
  br i1 %56, label %61, label %57

57:                                               ; preds = %52
  %58 = getelementptr i32, ptr addrspace(3) @buf, i32 %3
  %59 = getelementptr i8, ptr addrspace(3) %58, i32 -128
  %60 = load i32, ptr addrspace(3) %59, align 4, !tbaa !4
  br label %61

61:                                               ; preds = %57, %52
  %62 = phi i32 [ %60, %57 ], [ 0, %52 ]
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %63 = load i32, ptr addrspace(3) %10, align 4, !tbaa !4
  %64 = add nsw i32 %63, %62
  store i32 %64, ptr addrspace(3) %10, align 4, !tbaa !4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier()
  fence syncscope("workgroup") acquire
  %65 = load i32, ptr addrspace(3) %10, align 4, !tbaa !4
  %66 = getelementptr inbounds i32, ptr addrspace(1) %1, i64 %7
  store i32 %65, ptr addrspace(1) %66, align 4, !tbaa !4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: convergent mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define protected amdgpu_kernel void @a_lanes(ptr addrspace(1) noundef readonly captures(none) %0, ptr addrspace(1) noundef writeonly captures(none) %1) local_unnamed_addr #2 {
  %3 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %4 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %5 = shl nsw i32 %4, 6
  %6 = add nsw i32 %5, %3
  %7 = sext i32 %6 to i64
  %8 = getelementptr inbounds i32, ptr addrspace(1) %0, i64 %7
  %9 = load i32, ptr addrspace(1) %8, align 4, !tbaa !4, !amdgpu.noclobber !8
  %10 = icmp sgt i32 %9, 0
  %11 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %10)
  %12 = tail call i32 @llvm.amdgcn.mbcnt.lo(i32 %11, i32 0)
  %13 = tail call i32 @llvm.amdgcn.readfirstlane.i32(i32 %9)
  %14 = shl nuw nsw i32 %3, 2
  %15 = add nuw nsw i32 %14, 4
  %16 = and i32 %15, 124
  %17 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %16, i32 %9)
  %18 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %9, i32 273, i32 15, i32 15, i1 true)
  %19 = add nsw i32 %18, %9
  %20 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %19, i32 353, i32 15, i32 15, i1 true)
  %21 = add nsw i32 %19, %20
  %22 = select i1 %10, i32 %12, i32 -1
  %23 = shl nsw i32 %6, 2
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds i32, ptr addrspace(1) %1, i64 %24
  store i32 %22, ptr addrspace(1) %25, align 4, !tbaa !4
  %26 = getelementptr i8, ptr addrspace(1) %25, i64 4
  store i32 %13, ptr addrspace(1) %26, align 4, !tbaa !4
  %27 = getelementptr i8, ptr addrspace(1) %25, i64 8
  store i32 %17, ptr addrspace(1) %27, align 4, !tbaa !4
  %28 = getelementptr i8, ptr addrspace(1) %25, i64 12
  store i32 %21, ptr addrspace(1) %28, align 4, !tbaa !4
  ret void
}

; Function Attrs: convergent mustprogress nocallback nocreateundeforpoison nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.ballot.i32(i1) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.mbcnt.lo(i32, i32) #4

; Function Attrs: convergent mustprogress nocallback nocreateundeforpoison nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.readfirstlane.i32(i32) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.ds.bpermute(i32, i32) #5

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define protected amdgpu_kernel void @a_private(ptr addrspace(1) noundef readonly captures(none) %0, ptr addrspace(1) noundef writeonly captures(none) %1, i32 noundef %2) local_unnamed_addr #6 {
  %4 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %5 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %6 = shl i32 %5, 6
  %7 = add i32 %6, %4
  %8 = icmp slt i32 %7, %2
  br i1 %8, label %9, label %111

9:                                                ; preds = %3
  %10 = shl nsw i32 %7, 3
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds i32, ptr addrspace(1) %0, i64 %11
  %13 = load i32, ptr addrspace(1) %12, align 4, !tbaa !4, !amdgpu.noclobber !8
  %14 = insertelement <8 x i32> poison, i32 %13, i64 0
  %15 = sext i32 %10 to i64
  %16 = getelementptr i32, ptr addrspace(1) %0, i64 %15
  %17 = getelementptr i8, ptr addrspace(1) %16, i64 4
  %18 = load i32, ptr addrspace(1) %17, align 4, !tbaa !4, !amdgpu.noclobber !8
  %19 = insertelement <8 x i32> %14, i32 %18, i64 1
  %20 = sext i32 %10 to i64
  %21 = getelementptr i32, ptr addrspace(1) %0, i64 %20
  %22 = getelementptr i8, ptr addrspace(1) %21, i64 8
  %23 = load i32, ptr addrspace(1) %22, align 4, !tbaa !4, !amdgpu.noclobber !8
  %24 = insertelement <8 x i32> %19, i32 %23, i64 2
  %25 = sext i32 %10 to i64
  %26 = getelementptr i32, ptr addrspace(1) %0, i64 %25
  %27 = getelementptr i8, ptr addrspace(1) %26, i64 12
  %28 = load i32, ptr addrspace(1) %27, align 4, !tbaa !4, !amdgpu.noclobber !8
  %29 = insertelement <8 x i32> %24, i32 %28, i64 3
  %30 = sext i32 %10 to i64
  %31 = getelementptr i32, ptr addrspace(1) %0, i64 %30
  %32 = getelementptr i8, ptr addrspace(1) %31, i64 16
  %33 = load i32, ptr addrspace(1) %32, align 4, !tbaa !4, !amdgpu.noclobber !8
  %34 = insertelement <8 x i32> %29, i32 %33, i64 4
  %35 = sext i32 %10 to i64
  %36 = getelementptr i32, ptr addrspace(1) %0, i64 %35
  %37 = getelementptr i8, ptr addrspace(1) %36, i64 20
  %38 = load i32, ptr addrspace(1) %37, align 4, !tbaa !4, !amdgpu.noclobber !8
  %39 = insertelement <8 x i32> %34, i32 %38, i64 5
  %40 = sext i32 %10 to i64
  %41 = getelementptr i32, ptr addrspace(1) %0, i64 %40
  %42 = getelementptr i8, ptr addrspace(1) %41, i64 24
  %43 = load i32, ptr addrspace(1) %42, align 4, !tbaa !4, !amdgpu.noclobber !8
  %44 = insertelement <8 x i32> %39, i32 %43, i64 6
  %45 = sext i32 %10 to i64
  %46 = getelementptr i32, ptr addrspace(1) %0, i64 %45
  %47 = getelementptr i8, ptr addrspace(1) %46, i64 28
  %48 = load i32, ptr addrspace(1) %47, align 4, !tbaa !4, !amdgpu.noclobber !8
  %49 = insertelement <8 x i32> %44, i32 %48, i64 7
  %50 = and i32 %13, 7
  %51 = extractelement <8 x i32> %49, i32 %50
  %52 = insertelement <8 x i32> %49, i32 %13, i32 %50
  %53 = insertelement <8 x i32> %52, i32 %51, i64 0
  %54 = extractelement <8 x i32> %52, i64 1
  %55 = and i32 %54, 7
  %56 = extractelement <8 x i32> %53, i32 %55
  %57 = insertelement <8 x i32> %53, i32 %54, i32 %55
  %58 = insertelement <8 x i32> %57, i32 %56, i64 1
  %59 = extractelement <8 x i32> %57, i64 2
  %60 = and i32 %59, 7
  %61 = extractelement <8 x i32> %58, i32 %60
  %62 = insertelement <8 x i32> %58, i32 %59, i32 %60
  %63 = insertelement <8 x i32> %62, i32 %61, i64 2
  %64 = extractelement <8 x i32> %62, i64 3
  %65 = and i32 %64, 7
  %66 = extractelement <8 x i32> %63, i32 %65
  %67 = insertelement <8 x i32> %63, i32 %64, i32 %65
  %68 = insertelement <8 x i32> %67, i32 %66, i64 3
  %69 = extractelement <8 x i32> %67, i64 4
  %70 = and i32 %69, 7
  %71 = extractelement <8 x i32> %68, i32 %70
  %72 = insertelement <8 x i32> %68, i32 %69, i32 %70
  %73 = insertelement <8 x i32> %72, i32 %71, i64 4
  %74 = extractelement <8 x i32> %72, i64 5
  %75 = and i32 %74, 7
  %76 = extractelement <8 x i32> %73, i32 %75
  %77 = insertelement <8 x i32> %73, i32 %74, i32 %75
  %78 = insertelement <8 x i32> %77, i32 %76, i64 5
  %79 = extractelement <8 x i32> %77, i64 6
  %80 = and i32 %79, 7
  %81 = extractelement <8 x i32> %78, i32 %80
  %82 = insertelement <8 x i32> %78, i32 %79, i32 %80
  %83 = insertelement <8 x i32> %82, i32 %81, i64 6
  %84 = extractelement <8 x i32> %82, i64 7
  %85 = and i32 %84, 7
  %86 = extractelement <8 x i32> %83, i32 %85
  %87 = insertelement <8 x i32> %83, i32 %84, i32 %85
  %88 = extractelement <8 x i32> %87, i64 0
  %89 = mul nsw i32 %88, 31
  %90 = extractelement <8 x i32> %87, i64 1
  %91 = add nsw i32 %90, %89
  %92 = mul nsw i32 %91, 31
  %93 = extractelement <8 x i32> %87, i64 2
  %94 = add nsw i32 %93, %92
  %95 = mul nsw i32 %94, 31
  %96 = extractelement <8 x i32> %87, i64 3
  %97 = add nsw i32 %96, %95
  %98 = mul nsw i32 %97, 31
  %99 = extractelement <8 x i32> %87, i64 4
  %100 = add nsw i32 %99, %98
  %101 = mul nsw i32 %100, 31
  %102 = extractelement <8 x i32> %87, i64 5
  %103 = add nsw i32 %102, %101
  %104 = mul nsw i32 %103, 31
  %105 = extractelement <8 x i32> %87, i64 6
  %106 = add nsw i32 %105, %104
  %107 = mul nsw i32 %106, 31
  %108 = add nsw i32 %86, %107
  %109 = sext i32 %7 to i64
  %110 = getelementptr inbounds i32, ptr addrspace(1) %1, i64 %109
  store i32 %108, ptr addrspace(1) %110, align 4, !tbaa !4
  br label %111

111:                                              ; preds = %3, %9
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define protected amdgpu_kernel void @a_math(ptr addrspace(1) noundef readonly captures(none) %0, ptr addrspace(1) noundef writeonly captures(none) %1, i32 noundef %2) local_unnamed_addr #6 {
  %4 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %5 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %6 = shl i32 %5, 6
  %7 = add i32 %6, %4
  %8 = icmp slt i32 %7, %2
  br i1 %8, label %9, label %58

9:                                                ; preds = %3
  %10 = sext i32 %7 to i64
  %11 = getelementptr inbounds float, ptr addrspace(1) %0, i64 %10
  %12 = load float, ptr addrspace(1) %11, align 4, !tbaa !9, !amdgpu.noclobber !8
  %13 = tail call float @llvm.amdgcn.rcp.f32(float %12)
  %14 = tail call float @llvm.amdgcn.rsq.f32(float %12)
  %15 = fadd float %13, %14
  %16 = tail call float @llvm.amdgcn.sqrt.f32(float %12)
  %17 = fadd float %16, %15
  %18 = getelementptr inbounds float, ptr addrspace(1) %1, i64 %10
  store float %17, ptr addrspace(1) %18, align 4, !tbaa !9
  %19 = tail call float @llvm.amdgcn.fmed3.f32(float %12, float 1.000000e+00, float 2.000000e+00)
  %20 = tail call float @llvm.amdgcn.fract.f32(float %12)
  %21 = fadd float %19, %20
  %22 = add nsw i32 %2, %7
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds float, ptr addrspace(1) %1, i64 %23
  store float %21, ptr addrspace(1) %24, align 4, !tbaa !9
  %25 = tail call float @llvm.amdgcn.sin.f32(float %12)
  %26 = tail call float @llvm.amdgcn.cos.f32(float %12)
  %27 = fadd float %25, %26
  %28 = shl nsw i32 %2, 1
  %29 = add nsw i32 %28, %7
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds float, ptr addrspace(1) %1, i64 %30
  store float %27, ptr addrspace(1) %31, align 4, !tbaa !9
  %32 = tail call float @llvm.exp.f32(float %12)
  %33 = tail call float @llvm.log.f32(float %12)
  %34 = fadd float %32, %33
  %35 = tail call float @llvm.exp2.f32(float %12)
  %36 = fadd float %35, %34
  %37 = tail call float @llvm.amdgcn.exp2.f32(float %12)
  %38 = fadd float %37, %36
  %39 = tail call float @llvm.amdgcn.log.f32(float %12)
  %40 = fadd float %39, %38
  %41 = mul nsw i32 %2, 3
  %42 = add nsw i32 %41, %7
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds float, ptr addrspace(1) %1, i64 %43
  store float %40, ptr addrspace(1) %44, align 4, !tbaa !9
  %45 = tail call float @llvm.fma.f32(float %12, float %12, float %12)
  %46 = tail call float @llvm.floor.f32(float %12)
  %47 = fadd float %45, %46
  %48 = tail call float @llvm.trunc.f32(float %12)
  %49 = fadd float %48, %47
  %50 = tail call float @llvm.round.f32(float %12)
  %51 = fadd float %50, %49
  %52 = fmul float %12, 4.000000e+00
  %53 = fadd float %52, %51
  %54 = shl nsw i32 %2, 2
  %55 = add nsw i32 %54, %7
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds float, ptr addrspace(1) %1, i64 %56
  store float %53, ptr addrspace(1) %57, align 4, !tbaa !9
  br label %58

58:                                               ; preds = %3, %9
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.rcp.f32(float) #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.rsq.f32(float) #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.sqrt.f32(float) #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.fmed3.f32(float, float, float) #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.fract.f32(float) #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.sin.f32(float) #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.cos.f32(float) #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp.f32(float) #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.log.f32(float) #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp2.f32(float) #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.exp2.f32(float) #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.amdgcn.log.f32(float) #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fma.f32(float, float, float) #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.floor.f32(float) #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.trunc.f32(float) #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.round.f32(float) #7

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier() #8

attributes #0 = { convergent mustprogress nofree norecurse nounwind willreturn "amdgpu-flat-work-group-size"="64,64" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workgroup-id-x" "amdgpu-no-workgroup-id-y" "amdgpu-no-workgroup-id-z" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="gfx1201" "target-features"="+16-bit-insts,+atomic-buffer-global-pk-add-f16-insts,+atomic-buffer-pk-add-bf16-inst,+atomic-ds-pk-add-16-insts,+atomic-fadd-rtn-insts,+atomic-flat-pk-add-16-insts,+atomic-fmin-fmax-global-f32,+atomic-global-pk-add-bf16-inst,+ci-insts,+cube-insts,+cvt-pknorm-vop2-insts,+dl-insts,+dot10-insts,+dot11-insts,+dot12-insts,+dot7-insts,+dot8-insts,+dot9-insts,+dpp,+fp8-conversion-insts,+gfx10-3-insts,+gfx10-insts,+gfx11-insts,+gfx12-insts,+gfx8-insts,+gfx9-insts,+lerp-inst,+qsad-insts,+sad-insts,+wavefrontsize32" "uniform-work-group-size"="false" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) "amdgpu-flat-work-group-size"="64,64" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workgroup-id-x" "amdgpu-no-workgroup-id-y" "amdgpu-no-workgroup-id-z" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="gfx1201" "target-features"="+16-bit-insts,+atomic-buffer-global-pk-add-f16-insts,+atomic-buffer-pk-add-bf16-inst,+atomic-ds-pk-add-16-insts,+atomic-fadd-rtn-insts,+atomic-flat-pk-add-16-insts,+atomic-fmin-fmax-global-f32,+atomic-global-pk-add-bf16-inst,+ci-insts,+cube-insts,+cvt-pknorm-vop2-insts,+dl-insts,+dot10-insts,+dot11-insts,+dot12-insts,+dot7-insts,+dot8-insts,+dot9-insts,+dpp,+fp8-conversion-insts,+gfx10-3-insts,+gfx10-insts,+gfx11-insts,+gfx12-insts,+gfx8-insts,+gfx9-insts,+lerp-inst,+qsad-insts,+sad-insts,+wavefrontsize32" "uniform-work-group-size"="false" }
attributes #3 = { convergent mustprogress nocallback nocreateundeforpoison nofree nounwind willreturn memory(none) }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind willreturn memory(none) }
attributes #5 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-flat-work-group-size"="64,64" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workgroup-id-x" "amdgpu-no-workgroup-id-y" "amdgpu-no-workgroup-id-z" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="gfx1201" "target-features"="+16-bit-insts,+atomic-buffer-global-pk-add-f16-insts,+atomic-buffer-pk-add-bf16-inst,+atomic-ds-pk-add-16-insts,+atomic-fadd-rtn-insts,+atomic-flat-pk-add-16-insts,+atomic-fmin-fmax-global-f32,+atomic-global-pk-add-bf16-inst,+ci-insts,+cube-insts,+cvt-pknorm-vop2-insts,+dl-insts,+dot10-insts,+dot11-insts,+dot12-insts,+dot7-insts,+dot8-insts,+dot9-insts,+dpp,+fp8-conversion-insts,+gfx10-3-insts,+gfx10-insts,+gfx11-insts,+gfx12-insts,+gfx8-insts,+gfx9-insts,+lerp-inst,+qsad-insts,+sad-insts,+wavefrontsize32" "uniform-work-group-size"="false" }
attributes #7 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { convergent mustprogress nocallback nofree nounwind willreturn }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}
!llvm.errno.tbaa = !{!4}

!0 = !{i32 1, !"amdhsa_code_object_version", i32 600}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"float", !6, i64 0}
