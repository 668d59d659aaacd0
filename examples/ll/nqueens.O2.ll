; ModuleID = 'nqueens.c'
source_filename = "nqueens.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

%struct.frame = type { i16, i16, i16, i16 }

@board_sum = internal unnamed_addr global i64 0, align 8
@column_of = internal unnamed_addr global [16 x i8] zeroinitializer, align 1

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

; Function Attrs: nofree nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local i64 @run(i64 noundef %0) local_unnamed_addr #4 {
  %2 = alloca [17 x %struct.frame], align 2
  %3 = icmp sgt i64 %0, 12
  %4 = trunc i64 %0 to i32
  %5 = select i1 %3, i32 8, i32 %4
  %6 = icmp slt i32 %5, 1
  br i1 %6, label %78, label %7

7:                                                ; preds = %1
  store i64 0, ptr @board_sum, align 8, !tbaa !18
  %8 = shl nsw i32 -1, %5
  %9 = xor i32 %8, -1
  %10 = tail call fastcc i64 @by_masks(i32 noundef signext %9, i32 noundef signext 0, i32 noundef signext 0, i32 noundef signext 0) #7
  %11 = trunc i32 %8 to i16
  %12 = xor i16 %11, -1
  %13 = getelementptr inbounds nuw i8, ptr %2, i64 2
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 4
  %15 = getelementptr inbounds nuw i8, ptr %2, i64 6
  br label %16

16:                                               ; preds = %7, %68
  %17 = phi i64 [ 0, %7 ], [ %70, %68 ]
  %18 = phi i64 [ 0, %7 ], [ %69, %68 ]
  %19 = tail call fastcc signext i32 @by_board(i32 noundef signext %5, i32 noundef signext 0) #7
  %20 = sext i32 %19 to i64
  %21 = icmp eq i64 %10, %20
  br i1 %21, label %22, label %78

22:                                               ; preds = %16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #8
  store i16 %12, ptr %2, align 2, !tbaa !20
  store i16 0, ptr %13, align 2, !tbaa !20
  store i16 0, ptr %14, align 2, !tbaa !20
  store i16 0, ptr %15, align 2, !tbaa !20
  br label %23

23:                                               ; preds = %61, %22
  %24 = phi i32 [ 0, %22 ], [ %63, %61 ]
  %25 = phi i32 [ 0, %22 ], [ %62, %61 ]
  %26 = zext nneg i32 %24 to i64
  %27 = getelementptr inbounds nuw %struct.frame, ptr %2, i64 %26
  %28 = load i16, ptr %27, align 2, !tbaa !22
  %29 = icmp eq i16 %28, 0
  br i1 %29, label %30, label %32

30:                                               ; preds = %23
  %31 = add nsw i32 %24, -1
  br label %61, !llvm.loop !24

32:                                               ; preds = %23
  %33 = sub i16 0, %28
  %34 = and i16 %28, %33
  %35 = xor i16 %34, %28
  store i16 %35, ptr %27, align 2, !tbaa !22
  %36 = getelementptr inbounds nuw i8, ptr %27, i64 2
  %37 = load i16, ptr %36, align 2, !tbaa !25
  %38 = or i16 %37, %34
  %39 = icmp eq i16 %38, %12
  br i1 %39, label %40, label %42

40:                                               ; preds = %32
  %41 = add nsw i32 %25, 1
  br label %61

42:                                               ; preds = %32
  %43 = getelementptr inbounds nuw i8, ptr %27, i64 4
  %44 = load i16, ptr %43, align 2, !tbaa !26
  %45 = or i16 %44, %34
  %46 = shl i16 %45, 1
  %47 = or i16 %46, %38
  %48 = getelementptr inbounds nuw i8, ptr %27, i64 6
  %49 = load i16, ptr %48, align 2, !tbaa !27
  %50 = or i16 %49, %34
  %51 = lshr i16 %50, 1
  %52 = or i16 %47, %51
  %53 = xor i16 %52, -1
  %54 = and i16 %53, %12
  %55 = add nuw nsw i32 %24, 1
  %56 = zext nneg i32 %55 to i64
  %57 = getelementptr inbounds nuw %struct.frame, ptr %2, i64 %56
  store i16 %54, ptr %57, align 2, !tbaa !20
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 2
  store i16 %38, ptr %58, align 2, !tbaa !20
  %59 = getelementptr inbounds nuw i8, ptr %57, i64 4
  store i16 %46, ptr %59, align 2, !tbaa !20
  %60 = getelementptr inbounds nuw i8, ptr %57, i64 6
  store i16 %51, ptr %60, align 2, !tbaa !20
  br label %61

61:                                               ; preds = %42, %40, %30
  %62 = phi i32 [ %25, %30 ], [ %41, %40 ], [ %25, %42 ]
  %63 = phi i32 [ %31, %30 ], [ %24, %40 ], [ %55, %42 ]
  %64 = icmp sgt i32 %63, -1
  br i1 %64, label %23, label %65

65:                                               ; preds = %61
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #8
  %66 = sext i32 %62 to i64
  %67 = icmp eq i64 %10, %66
  br i1 %67, label %68, label %78

68:                                               ; preds = %65
  %69 = add nsw i64 %10, %18
  %70 = add nuw nsw i64 %17, 1
  %71 = icmp ugt i64 %0, %70
  %72 = select i1 %3, i1 %71, i1 false
  br i1 %72, label %16, label %73, !llvm.loop !28

73:                                               ; preds = %68
  %74 = mul nsw i64 %69, 1000003
  %75 = load i64, ptr @board_sum, align 8, !tbaa !18
  %76 = lshr i64 %75, 33
  %77 = add nsw i64 %76, %74
  br label %78

78:                                               ; preds = %65, %16, %1, %73
  %79 = phi i64 [ 0, %1 ], [ %77, %73 ], [ -1, %16 ], [ -1, %65 ]
  ret i64 %79
}

; Function Attrs: nofree nosync nounwind memory(none)
define internal fastcc i64 @by_masks(i32 noundef signext %0, i32 noundef signext %1, i32 noundef signext range(i32 0, -1) %2, i32 noundef signext range(i32 0, -2147483648) %3) unnamed_addr #5 {
  %5 = icmp eq i32 %1, %0
  br i1 %5, label %27, label %6

6:                                                ; preds = %4
  %7 = or i32 %2, %1
  %8 = or i32 %7, %3
  %9 = xor i32 %8, -1
  %10 = and i32 %0, %9
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %27, label %12

12:                                               ; preds = %6, %12
  %13 = phi i32 [ %25, %12 ], [ %10, %6 ]
  %14 = phi i64 [ %23, %12 ], [ 0, %6 ]
  %15 = sub i32 0, %13
  %16 = and i32 %13, %15
  %17 = or i32 %16, %1
  %18 = or i32 %16, %2
  %19 = shl i32 %18, 1
  %20 = or i32 %16, %3
  %21 = lshr i32 %20, 1
  %22 = tail call fastcc i64 @by_masks(i32 noundef signext %0, i32 noundef signext %17, i32 noundef signext %19, i32 noundef signext %21) #7
  %23 = add nsw i64 %22, %14
  %24 = add i32 %13, -1
  %25 = and i32 %24, %13
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %12, !llvm.loop !29

27:                                               ; preds = %12, %6, %4
  %28 = phi i64 [ 1, %4 ], [ 0, %6 ], [ %23, %12 ]
  ret i64 %28
}

; Function Attrs: nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc signext i32 @by_board(i32 noundef signext range(i32 1, -2147483648) %0, i32 noundef signext %1) unnamed_addr #6 {
  %3 = icmp eq i32 %1, %0
  %4 = zext nneg i32 %1 to i64
  br i1 %3, label %10, label %5

5:                                                ; preds = %2
  %6 = icmp sgt i32 %1, 0
  %7 = sext i32 %1 to i64
  %8 = getelementptr inbounds i8, ptr @column_of, i64 %7
  %9 = add nsw i32 %1, 1
  br label %22

10:                                               ; preds = %2
  %11 = load i64, ptr @board_sum, align 8, !tbaa !18
  br label %12

12:                                               ; preds = %10, %12
  %13 = phi i64 [ 0, %10 ], [ %20, %12 ]
  %14 = phi i64 [ %11, %10 ], [ %19, %12 ]
  %15 = mul i64 %14, 17
  %16 = getelementptr inbounds nuw i8, ptr @column_of, i64 %13
  %17 = load i8, ptr %16, align 1, !tbaa !11
  %18 = zext i8 %17 to i64
  %19 = add i64 %15, %18
  %20 = add nuw nsw i64 %13, 1
  %21 = icmp eq i64 %20, %4
  br i1 %21, label %51, label %12, !llvm.loop !30

22:                                               ; preds = %5, %46
  %23 = phi i32 [ 0, %5 ], [ %49, %46 ]
  %24 = phi i8 [ 0, %5 ], [ %48, %46 ]
  %25 = phi i32 [ 0, %5 ], [ %47, %46 ]
  br i1 %6, label %29, label %43

26:                                               ; preds = %29
  %27 = add nuw nsw i64 %30, 1
  %28 = icmp eq i64 %27, %4
  br i1 %28, label %43, label %29, !llvm.loop !31

29:                                               ; preds = %22, %26
  %30 = phi i64 [ %27, %26 ], [ 0, %22 ]
  %31 = getelementptr inbounds nuw i8, ptr @column_of, i64 %30
  %32 = load i8, ptr %31, align 1, !tbaa !11
  %33 = sext i8 %32 to i32
  %34 = sub nsw i32 %33, %23
  %35 = icmp eq i8 %24, %32
  %36 = trunc i64 %30 to i32
  %37 = sub i32 %1, %36
  %38 = icmp eq i32 %34, %37
  %39 = sub i32 %36, %1
  %40 = icmp eq i32 %34, %39
  %41 = or i1 %38, %40
  %42 = select i1 %35, i1 true, i1 %41
  br i1 %42, label %46, label %26

43:                                               ; preds = %26, %22
  store i8 %24, ptr %8, align 1, !tbaa !11
  %44 = tail call fastcc signext i32 @by_board(i32 noundef signext %0, i32 noundef signext %9) #7
  %45 = add nsw i32 %44, %25
  br label %46

46:                                               ; preds = %29, %43
  %47 = phi i32 [ %45, %43 ], [ %25, %29 ]
  %48 = add i8 %24, 1
  %49 = sext i8 %48 to i32
  %50 = icmp sgt i32 %0, %49
  br i1 %50, label %22, label %52, !llvm.loop !32

51:                                               ; preds = %12
  store i64 %19, ptr @board_sum, align 8, !tbaa !18
  br label %52

52:                                               ; preds = %46, %51
  %53 = phi i32 [ 1, %51 ], [ %47, %46 ]
  ret i32 %53
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: write) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nofree nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #5 = { nofree nosync nounwind memory(none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #6 = { nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #7 = { nobuiltin "no-builtins" }
attributes #8 = { nounwind }

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
!18 = !{!19, !19, i64 0}
!19 = !{!"long", !9, i64 0}
!20 = !{!21, !21, i64 0}
!21 = !{!"short", !9, i64 0}
!22 = !{!23, !21, i64 0}
!23 = !{!"frame", !21, i64 0, !21, i64 2, !21, i64 4, !21, i64 6}
!24 = distinct !{!24, !13}
!25 = !{!23, !21, i64 2}
!26 = !{!23, !21, i64 4}
!27 = !{!23, !21, i64 6}
!28 = distinct !{!28, !13}
!29 = distinct !{!29, !13}
!30 = distinct !{!30, !13}
!31 = distinct !{!31, !13}
!32 = distinct !{!32, !13}
