; ModuleID = 'clang_nvptx.c'
source_filename = "clang_nvptx.c"
target datalayout = "e-p6:32:32-i64:64-i128:128-i256:256-v16:16-v32:32-n16:32:64"
target triple = "nvptx64-nvidia-cuda"

%struct.P = type { float, float, float, i32 }

@tile = internal unnamed_addr addrspace(3) global [16 x [17 x float]] zeroinitializer, align 4

; Function Attrs: convergent norecurse nounwind
define dso_local ptx_kernel void @c_transpose(ptr noundef readonly captures(none) %0, ptr noundef writeonly captures(none) %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = tail call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %6 = shl nsw i32 %5, 4
  %7 = tail call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %8 = add nuw nsw i32 %6, %7
  %9 = tail call i32 @llvm.nvvm.read.ptx.sreg.ctaid.y()
  %10 = shl nuw nsw i32 %9, 4
  %11 = tail call i32 @llvm.nvvm.read.ptx.sreg.tid.y()
  %12 = add nuw nsw i32 %10, %11
  %13 = icmp slt i32 %8, %2
  %14 = icmp slt i32 %12, %3
  %15 = select i1 %13, i1 %14, i1 false
  br i1 %15, label %16, label %26

16:                                               ; preds = %4
  %17 = mul nsw i32 %2, %12
  %18 = add nuw nsw i32 %17, %8
  %19 = zext nneg i32 %18 to i64
  %20 = getelementptr inbounds nuw float, ptr %0, i64 %19
  %21 = load float, ptr %20, align 4, !tbaa !7
  %22 = zext nneg i32 %11 to i64
  %23 = getelementptr inbounds nuw [17 x float], ptr addrspace(3) @tile, i64 %22
  %24 = zext nneg i32 %7 to i64
  %25 = getelementptr inbounds nuw float, ptr addrspace(3) %23, i64 %24
  store float %21, ptr addrspace(3) %25, align 4, !tbaa !7
  br label %26

26:                                               ; preds = %16, %4
  tail call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
  %27 = add nuw nsw i32 %10, %7
  %28 = add nuw nsw i32 %6, %11
  %29 = icmp slt i32 %27, %3
  %30 = icmp slt i32 %28, %2
  %31 = select i1 %29, i1 %30, i1 false
  br i1 %31, label %32, label %42

32:                                               ; preds = %26
  %33 = zext nneg i32 %7 to i64
  %34 = getelementptr inbounds nuw [17 x float], ptr addrspace(3) @tile, i64 %33
  %35 = zext nneg i32 %11 to i64
  %36 = getelementptr inbounds nuw float, ptr addrspace(3) %34, i64 %35
  %37 = load float, ptr addrspace(3) %36, align 4, !tbaa !7
  %38 = mul nsw i32 %3, %28
  %39 = add nuw nsw i32 %38, %27
  %40 = zext nneg i32 %39 to i64
  %41 = getelementptr inbounds nuw float, ptr %1, i64 %40
  store float %37, ptr %41, align 4, !tbaa !7
  br label %42

42:                                               ; preds = %32, %26
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 2147483647) i32 @llvm.nvvm.read.ptx.sreg.ctaid.x() #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.nvvm.read.ptx.sreg.tid.x() #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 65535) i32 @llvm.nvvm.read.ptx.sreg.ctaid.y() #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.nvvm.read.ptx.sreg.tid.y() #2

; Function Attrs: convergent nocallback nounwind
declare void @llvm.nvvm.barrier.cta.sync.aligned.all(i32) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: convergent norecurse nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define dso_local ptx_kernel void @c_warp_reduce(ptr noundef readonly captures(none) %0, ptr noundef writeonly captures(none) %1, i32 noundef %2) local_unnamed_addr #4 {
  %4 = tail call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %5 = tail call i32 @llvm.nvvm.read.ptx.sreg.ntid.x()
  %6 = mul nuw nsw i32 %4, %5
  %7 = tail call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %8 = add nuw nsw i32 %6, %7
  %9 = icmp slt i32 %8, %2
  br i1 %9, label %10, label %14

10:                                               ; preds = %3
  %11 = zext nneg i32 %8 to i64
  %12 = getelementptr inbounds nuw i32, ptr %0, i64 %11
  %13 = load i32, ptr %12, align 4, !tbaa !3
  br label %14

14:                                               ; preds = %3, %10
  %15 = phi i32 [ %13, %10 ], [ 0, %3 ]
  %16 = tail call i32 @llvm.nvvm.shfl.sync.down.i32(i32 -1, i32 %15, i32 16, i32 31)
  %17 = add nsw i32 %16, %15
  %18 = tail call i32 @llvm.nvvm.shfl.sync.down.i32(i32 -1, i32 %17, i32 8, i32 31)
  %19 = add nsw i32 %18, %17
  %20 = tail call i32 @llvm.nvvm.shfl.sync.down.i32(i32 -1, i32 %19, i32 4, i32 31)
  %21 = add nsw i32 %20, %19
  %22 = tail call i32 @llvm.nvvm.shfl.sync.down.i32(i32 -1, i32 %21, i32 2, i32 31)
  %23 = add nsw i32 %22, %21
  %24 = tail call i32 @llvm.nvvm.shfl.sync.down.i32(i32 -1, i32 %23, i32 1, i32 31)
  %25 = add nsw i32 %24, %23
  br i1 %9, label %26, label %31

26:                                               ; preds = %14
  %27 = zext nneg i32 %8 to i64
  %28 = getelementptr inbounds nuw i32, ptr %0, i64 %27
  %29 = load i32, ptr %28, align 4, !tbaa !3
  %30 = sitofp i32 %29 to float
  br label %31

31:                                               ; preds = %14, %26
  %32 = phi float [ %30, %26 ], [ 0.000000e+00, %14 ]
  %33 = tail call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %32, i32 16, i32 31)
  %34 = fcmp ogt float %32, %33
  %35 = select i1 %34, float %32, float %33
  %36 = tail call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %35, i32 8, i32 31)
  %37 = fcmp ogt float %35, %36
  %38 = select i1 %37, float %35, float %36
  %39 = tail call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %38, i32 4, i32 31)
  %40 = fcmp ogt float %38, %39
  %41 = select i1 %40, float %38, float %39
  %42 = tail call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %41, i32 2, i32 31)
  %43 = fcmp ogt float %41, %42
  %44 = select i1 %43, float %41, float %42
  %45 = tail call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %44, i32 1, i32 31)
  %46 = fcmp ogt float %44, %45
  %47 = select i1 %46, float %44, float %45
  br i1 %9, label %48, label %54

48:                                               ; preds = %31
  %49 = zext nneg i32 %8 to i64
  %50 = getelementptr inbounds nuw i32, ptr %0, i64 %49
  %51 = load i32, ptr %50, align 4, !tbaa !3
  %52 = and i32 %51, 1
  %53 = icmp ne i32 %52, 0
  br label %54

54:                                               ; preds = %48, %31
  %55 = phi i1 [ false, %31 ], [ %53, %48 ]
  %56 = tail call i32 @llvm.nvvm.vote.ballot.sync(i32 -1, i1 %55)
  %57 = tail call i32 @llvm.nvvm.read.ptx.sreg.laneid()
  %58 = icmp eq i32 %57, 0
  br i1 %58, label %59, label %67

59:                                               ; preds = %54
  %60 = lshr i32 %8, 5
  %61 = mul nuw nsw i32 %60, 3
  %62 = zext nneg i32 %61 to i64
  %63 = getelementptr inbounds nuw i32, ptr %1, i64 %62
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 8
  %65 = getelementptr inbounds nuw i8, ptr %63, i64 4
  %66 = fptosi float %47 to i32
  store i32 %25, ptr %63, align 4, !tbaa !3
  store i32 %66, ptr %65, align 4, !tbaa !3
  store i32 %56, ptr %64, align 4, !tbaa !3
  br label %67

67:                                               ; preds = %59, %54
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 1, 1025) i32 @llvm.nvvm.read.ptx.sreg.ntid.x() #2

; Function Attrs: convergent nocallback nounwind memory(inaccessiblemem: readwrite)
declare i32 @llvm.nvvm.shfl.sync.down.i32(i32, i32, i32, i32) #5

; Function Attrs: convergent nocallback nounwind memory(inaccessiblemem: readwrite)
declare float @llvm.nvvm.shfl.sync.bfly.f32(i32, float, i32, i32) #5

; Function Attrs: convergent nocallback nounwind memory(inaccessiblemem: readwrite)
declare i32 @llvm.nvvm.vote.ballot.sync(i32, i1) #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 32) i32 @llvm.nvvm.read.ptx.sreg.laneid() #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local ptx_kernel void @c_diverge(ptr noundef readonly captures(none) %0, ptr noundef writeonly captures(none) %1, i32 noundef %2) local_unnamed_addr #6 {
  %4 = alloca i32, align 4
  %5 = tail call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %6 = tail call i32 @llvm.nvvm.read.ptx.sreg.ntid.x()
  %7 = mul nuw nsw i32 %5, %6
  %8 = tail call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %9 = add nuw nsw i32 %7, %8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #11
  store i32 0, ptr %4, align 4, !tbaa !3
  %10 = icmp slt i32 %9, %2
  br i1 %10, label %11, label %20

11:                                               ; preds = %3
  %12 = zext nneg i32 %9 to i64
  %13 = getelementptr inbounds nuw i32, ptr %0, i64 %12
  %14 = load i32, ptr %13, align 4, !tbaa !3
  %15 = call fastcc i32 @weigh(i32 noundef %14, ptr noundef %4) #12
  %16 = mul nsw i32 %15, 100
  %17 = load i32, ptr %4, align 4, !tbaa !3
  %18 = add nsw i32 %16, %17
  %19 = getelementptr inbounds nuw i32, ptr %1, i64 %12
  store i32 %18, ptr %19, align 4, !tbaa !3
  br label %20

20:                                               ; preds = %3, %11
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #11
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc i32 @weigh(i32 noundef %0, ptr noundef nonnull captures(none) %1) unnamed_addr #7 {
  %3 = icmp sgt i32 %0, 1
  br i1 %3, label %4, label %27

4:                                                ; preds = %2, %18
  %5 = phi i32 [ %25, %18 ], [ 0, %2 ]
  %6 = phi i32 [ %24, %18 ], [ %0, %2 ]
  br label %7

7:                                                ; preds = %4, %11
  %8 = phi i32 [ %6, %4 ], [ %12, %11 ]
  %9 = urem i32 %8, 7
  %10 = icmp eq i32 %9, 3
  br i1 %10, label %11, label %16

11:                                               ; preds = %7
  %12 = add nsw i32 %8, -3
  %13 = load i32, ptr %1, align 4, !tbaa !3
  %14 = add nsw i32 %13, 1
  store i32 %14, ptr %1, align 4, !tbaa !3
  %15 = icmp sgt i32 %8, 4
  br i1 %15, label %7, label %27, !llvm.loop !9

16:                                               ; preds = %7
  %17 = icmp eq i32 %5, 51
  br i1 %17, label %27, label %18

18:                                               ; preds = %16
  %19 = and i32 %8, 1
  %20 = icmp eq i32 %19, 0
  %21 = mul nuw nsw i32 %8, 3
  %22 = add nuw nsw i32 %21, 1
  %23 = lshr exact i32 %8, 1
  %24 = select i1 %20, i32 %23, i32 %22
  %25 = add nuw nsw i32 %5, 1
  %26 = icmp samesign ugt i32 %24, 1
  br i1 %26, label %4, label %27, !llvm.loop !9

27:                                               ; preds = %16, %18, %11, %2
  %28 = phi i32 [ 0, %2 ], [ %5, %11 ], [ %25, %18 ], [ 51, %16 ]
  %29 = and i32 %28, 7
  switch i32 %29, label %38 [
    i32 0, label %39
    i32 1, label %30
    i32 2, label %32
    i32 3, label %34
    i32 5, label %36
  ]

30:                                               ; preds = %27
  %31 = sub nsw i32 0, %28
  br label %39

32:                                               ; preds = %27
  %33 = mul nsw i32 %28, %28
  br label %39

34:                                               ; preds = %27
  %35 = xor i32 %28, 5
  br label %39

36:                                               ; preds = %27
  %37 = shl i32 %28, 2
  br label %39

38:                                               ; preds = %27
  br label %39

39:                                               ; preds = %27, %38, %36, %34, %32, %30
  %40 = phi i32 [ 1, %38 ], [ %37, %36 ], [ %31, %30 ], [ %33, %32 ], [ %35, %34 ], [ %28, %27 ]
  ret i32 %40
}

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite)
define dso_local ptx_kernel void @c_atomic(ptr noundef readonly captures(none) %0, ptr noundef captures(none) %1, ptr noundef captures(none) %2, i32 noundef %3) local_unnamed_addr #8 {
  %5 = tail call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %6 = tail call i32 @llvm.nvvm.read.ptx.sreg.ntid.x()
  %7 = mul nuw nsw i32 %5, %6
  %8 = tail call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %9 = add nuw nsw i32 %7, %8
  %10 = icmp slt i32 %9, %3
  br i1 %10, label %11, label %16

11:                                               ; preds = %4
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 68
  %14 = tail call i32 @llvm.nvvm.read.ptx.sreg.nctaid.x()
  %15 = mul nuw nsw i32 %6, %14
  br label %17

16:                                               ; preds = %39, %4
  ret void

17:                                               ; preds = %11, %39
  %18 = phi i32 [ %9, %11 ], [ %40, %39 ]
  %19 = zext nneg i32 %18 to i64
  %20 = getelementptr inbounds nuw i32, ptr %0, i64 %19
  %21 = load i32, ptr %20, align 4, !tbaa !3
  %22 = and i32 %21, 15
  %23 = zext nneg i32 %22 to i64
  %24 = getelementptr inbounds nuw i32, ptr %1, i64 %23
  %25 = atomicrmw add ptr %24, i32 1 monotonic, align 4
  %26 = load i32, ptr %20, align 4, !tbaa !3
  %27 = atomicrmw max ptr %12, i32 %26 monotonic, align 4
  %28 = load i32, ptr %20, align 4, !tbaa !3
  %29 = sitofp i32 %28 to float
  %30 = atomicrmw fadd ptr %2, float %29 seq_cst, align 4
  %31 = load i32, ptr %13, align 4, !tbaa !3
  br label %32

32:                                               ; preds = %32, %17
  %33 = phi i32 [ %31, %17 ], [ %38, %32 ]
  %34 = mul nsw i32 %33, 3
  %35 = add nsw i32 %34, 1
  %36 = cmpxchg ptr %13, i32 %33, i32 %35 monotonic monotonic, align 4
  %37 = extractvalue { i32, i1 } %36, 1
  %38 = extractvalue { i32, i1 } %36, 0
  br i1 %37, label %39, label %32, !llvm.loop !11

39:                                               ; preds = %32
  %40 = add nuw nsw i32 %18, %15
  %41 = icmp slt i32 %40, %3
  br i1 %41, label %17, label %16, !llvm.loop !12
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 1, -2147483648) i32 @llvm.nvvm.read.ptx.sreg.nctaid.x() #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local ptx_kernel void @c_half(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef writeonly captures(none) %2, i32 noundef %3) local_unnamed_addr #9 {
  %5 = tail call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %6 = tail call i32 @llvm.nvvm.read.ptx.sreg.ntid.x()
  %7 = mul nuw nsw i32 %5, %6
  %8 = tail call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %9 = add nuw nsw i32 %7, %8
  %10 = icmp slt i32 %9, %3
  br i1 %10, label %11, label %19

11:                                               ; preds = %4
  %12 = zext nneg i32 %9 to i64
  %13 = getelementptr inbounds nuw half, ptr %2, i64 %12
  %14 = getelementptr inbounds nuw half, ptr %1, i64 %12
  %15 = getelementptr inbounds nuw half, ptr %0, i64 %12
  %16 = load half, ptr %15, align 2, !tbaa !13
  %17 = load half, ptr %14, align 2, !tbaa !13
  %18 = tail call half @llvm.fmuladd.f16(half %16, half %17, half 0xH4000)
  store half %18, ptr %13, align 2, !tbaa !13
  br label %19

19:                                               ; preds = %11, %4
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare half @llvm.fmuladd.f16(half, half, half) #10

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local ptx_kernel void @c_struct(ptr noundef readonly captures(none) %0, ptr noundef writeonly captures(none) %1, ptr noundef writeonly captures(none) %2, ptr noundef writeonly captures(none) %3, i64 noundef %4) local_unnamed_addr #9 {
  %6 = tail call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %7 = zext nneg i32 %6 to i64
  %8 = tail call i32 @llvm.nvvm.read.ptx.sreg.ntid.x()
  %9 = zext nneg i32 %8 to i64
  %10 = mul nuw nsw i64 %7, %9
  %11 = tail call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %12 = zext nneg i32 %11 to i64
  %13 = add nuw nsw i64 %10, %12
  %14 = icmp slt i64 %13, %4
  br i1 %14, label %15, label %44

15:                                               ; preds = %5
  %16 = getelementptr inbounds nuw %struct.P, ptr %0, i64 %13
  %17 = load float, ptr %16, align 4, !tbaa !7
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 4
  %19 = load float, ptr %18, align 4, !tbaa !7
  %20 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %21 = load float, ptr %20, align 4, !tbaa !7
  %22 = getelementptr inbounds nuw i8, ptr %16, i64 12
  %23 = load i32, ptr %22, align 4, !tbaa !3
  %24 = fmul float %19, %19
  %25 = tail call float @llvm.fmuladd.f32(float %17, float %17, float %24)
  %26 = tail call float @llvm.fmuladd.f32(float %21, float %21, float %25)
  %27 = tail call float @llvm.sqrt.f32(float %26)
  %28 = getelementptr inbounds nuw %struct.P, ptr %1, i64 %13
  %29 = fdiv float %17, %27
  %30 = fdiv float %19, %27
  %31 = fdiv float %21, %27
  %32 = xor i32 %23, 85
  store float %29, ptr %28, align 4, !tbaa !7
  %33 = getelementptr inbounds nuw i8, ptr %28, i64 4
  store float %30, ptr %33, align 4, !tbaa !7
  %34 = getelementptr inbounds nuw i8, ptr %28, i64 8
  store float %31, ptr %34, align 4, !tbaa !7
  %35 = getelementptr inbounds nuw i8, ptr %28, i64 12
  store i32 %32, ptr %35, align 4, !tbaa !3
  %36 = fpext float %27 to double
  %37 = sitofp i32 %23 to double
  %38 = tail call double @llvm.fmuladd.f64(double %36, double 1.000000e-01, double %37)
  %39 = getelementptr inbounds nuw double, ptr %2, i64 %13
  store double %38, ptr %39, align 8, !tbaa !15
  %40 = trunc i32 %23 to i8
  %41 = mul i8 %40, 3
  %42 = lshr i8 %41, 2
  %43 = getelementptr inbounds nuw i8, ptr %3, i64 %13
  store i8 %42, ptr %43, align 1, !tbaa !17
  br label %44

44:                                               ; preds = %5, %15
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #10

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #10

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #10

attributes #0 = { convergent norecurse nounwind "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="sm_70" "target-features"="+ptx88,+sm_70" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { convergent nocallback nounwind }
attributes #4 = { convergent norecurse nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="sm_70" "target-features"="+ptx88,+sm_70" }
attributes #5 = { convergent nocallback nounwind memory(inaccessiblemem: readwrite) }
attributes #6 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="sm_70" "target-features"="+ptx88,+sm_70" }
attributes #7 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="sm_70" "target-features"="+ptx88,+sm_70" }
attributes #8 = { nofree norecurse nounwind memory(argmem: readwrite) "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="sm_70" "target-features"="+ptx88,+sm_70" }
attributes #9 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="sm_70" "target-features"="+ptx88,+sm_70" }
attributes #10 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nounwind }
attributes #12 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}
!llvm.errno.tbaa = !{!3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"frame-pointer", i32 2}
!2 = !{!"clang version 22.1.8"}
!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"float", !5, i64 0}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = distinct !{!11, !10}
!12 = distinct !{!12, !10}
!13 = !{!14, !14, i64 0}
!14 = !{!"_Float16", !5, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"double", !5, i64 0}
!17 = !{!5, !5, i64 0}
