; ModuleID = 'nqueens.c'
source_filename = "nqueens.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-unknown"

%struct.frame = type { i16, i16, i16, i16 }

@board_sum = internal unnamed_addr global i64 0, align 8, !dbg !0
@column_of = internal unnamed_addr global [16 x i8] zeroinitializer, align 1, !dbg !14

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memcpy(ptr noalias noundef returned writeonly captures(ret: address, provenance) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !38 {
    #dbg_value(ptr %0, !50, !DIExpression(), !58)
    #dbg_value(ptr %1, !51, !DIExpression(), !58)
    #dbg_value(ptr %0, !53, !DIExpression(), !58)
    #dbg_value(ptr %1, !55, !DIExpression(), !58)
    #dbg_value(i64 %2, !52, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !58)
  %4 = icmp eq i64 %2, 0, !dbg !59
  br i1 %4, label %14, label %5, !dbg !60

5:                                                ; preds = %3, %5
  %6 = phi ptr [ %10, %5 ], [ %1, %3 ]
  %7 = phi ptr [ %12, %5 ], [ %0, %3 ]
  %8 = phi i64 [ %9, %5 ], [ %2, %3 ]
    #dbg_value(ptr %6, !55, !DIExpression(), !58)
    #dbg_value(ptr %7, !53, !DIExpression(), !58)
    #dbg_value(i64 %8, !52, !DIExpression(), !58)
  %9 = add i64 %8, -1, !dbg !61
    #dbg_value(i64 %9, !52, !DIExpression(), !58)
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 1, !dbg !62
    #dbg_value(ptr %10, !55, !DIExpression(), !58)
  %11 = load i8, ptr %6, align 1, !dbg !63, !tbaa !64
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !65
    #dbg_value(ptr %12, !53, !DIExpression(), !58)
  store i8 %11, ptr %7, align 1, !dbg !66, !tbaa !64
    #dbg_value(i64 %9, !52, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !58)
  %13 = icmp eq i64 %9, 0, !dbg !67
  br i1 %13, label %14, label %5, !dbg !68, !llvm.loop !69

14:                                               ; preds = %5, %3
  ret ptr %0, !dbg !73
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memmove(ptr noundef returned writeonly captures(address, ret: address, provenance) %0, ptr noundef readonly captures(address) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !74 {
    #dbg_value(ptr %0, !78, !DIExpression(), !83)
    #dbg_value(ptr %1, !79, !DIExpression(), !83)
    #dbg_value(i64 %2, !80, !DIExpression(), !83)
    #dbg_value(ptr %0, !81, !DIExpression(), !83)
    #dbg_value(ptr %1, !82, !DIExpression(), !83)
  %4 = icmp ult ptr %0, %1, !dbg !84
  %5 = icmp eq i64 %2, 0, !dbg !86
  br i1 %4, label %7, label %6, !dbg !87

6:                                                ; preds = %3
    #dbg_value(i64 %2, !80, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !83)
  br i1 %5, label %24, label %17, !dbg !88

7:                                                ; preds = %3
    #dbg_value(ptr %1, !82, !DIExpression(), !83)
    #dbg_value(ptr %0, !81, !DIExpression(), !83)
    #dbg_value(i64 %2, !80, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !83)
  br i1 %5, label %24, label %8, !dbg !90

8:                                                ; preds = %7, %8
  %9 = phi ptr [ %13, %8 ], [ %1, %7 ]
  %10 = phi ptr [ %15, %8 ], [ %0, %7 ]
  %11 = phi i64 [ %12, %8 ], [ %2, %7 ]
    #dbg_value(ptr %9, !82, !DIExpression(), !83)
    #dbg_value(ptr %10, !81, !DIExpression(), !83)
    #dbg_value(i64 %11, !80, !DIExpression(), !83)
  %12 = add i64 %11, -1, !dbg !92
    #dbg_value(i64 %12, !80, !DIExpression(), !83)
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 1, !dbg !93
    #dbg_value(ptr %13, !82, !DIExpression(), !83)
  %14 = load i8, ptr %9, align 1, !dbg !94, !tbaa !64
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 1, !dbg !95
    #dbg_value(ptr %15, !81, !DIExpression(), !83)
  store i8 %14, ptr %10, align 1, !dbg !96, !tbaa !64
    #dbg_value(i64 %12, !80, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !83)
  %16 = icmp eq i64 %12, 0, !dbg !97
  br i1 %16, label %24, label %8, !dbg !98, !llvm.loop !99

17:                                               ; preds = %6, %17
  %18 = phi i64 [ %19, %17 ], [ %2, %6 ]
    #dbg_value(i64 %18, !80, !DIExpression(), !83)
  %19 = add i64 %18, -1, !dbg !102
    #dbg_value(i64 %19, !80, !DIExpression(), !83)
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 %19, !dbg !103
  %21 = load i8, ptr %20, align 1, !dbg !104, !tbaa !64
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 %19, !dbg !105
  store i8 %21, ptr %22, align 1, !dbg !106, !tbaa !64
    #dbg_value(i64 %19, !80, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !83)
  %23 = icmp eq i64 %19, 0, !dbg !107
  br i1 %23, label %24, label %17, !dbg !108, !llvm.loop !109

24:                                               ; preds = %17, %8, %6, %7
  ret ptr %0, !dbg !112
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write) uwtable
define dso_local noundef ptr @memset(ptr noundef returned writeonly captures(ret: address, provenance) %0, i32 noundef signext %1, i64 noundef %2) local_unnamed_addr #2 !dbg !113 {
    #dbg_value(ptr %0, !117, !DIExpression(), !121)
    #dbg_value(i32 %1, !118, !DIExpression(), !121)
    #dbg_value(ptr %0, !120, !DIExpression(), !121)
    #dbg_value(i64 %2, !119, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !121)
  %4 = icmp eq i64 %2, 0, !dbg !122
  br i1 %4, label %13, label %5, !dbg !123

5:                                                ; preds = %3
  %6 = trunc i32 %1 to i8
  br label %7, !dbg !123

7:                                                ; preds = %5, %7
  %8 = phi ptr [ %0, %5 ], [ %11, %7 ]
  %9 = phi i64 [ %2, %5 ], [ %10, %7 ]
    #dbg_value(ptr %8, !120, !DIExpression(), !121)
    #dbg_value(i64 %9, !119, !DIExpression(), !121)
  %10 = add i64 %9, -1, !dbg !124
    #dbg_value(i64 %10, !119, !DIExpression(), !121)
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !125
    #dbg_value(ptr %11, !120, !DIExpression(), !121)
  store i8 %6, ptr %8, align 1, !dbg !126, !tbaa !64
    #dbg_value(i64 %10, !119, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !121)
  %12 = icmp eq i64 %10, 0, !dbg !127
  br i1 %12, label %13, label %7, !dbg !128, !llvm.loop !129

13:                                               ; preds = %7, %3
  ret ptr %0, !dbg !132
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local signext range(i32 -1, 2) i32 @memcmp(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #3 !dbg !133 {
    #dbg_value(ptr %0, !137, !DIExpression(), !142)
    #dbg_value(ptr %1, !138, !DIExpression(), !142)
    #dbg_value(i64 %2, !139, !DIExpression(), !142)
    #dbg_value(ptr %0, !140, !DIExpression(), !142)
    #dbg_value(ptr %1, !141, !DIExpression(), !142)
  %4 = icmp eq i64 %2, 0, !dbg !143
  br i1 %4, label %20, label %5, !dbg !145

5:                                                ; preds = %3, %15
  %6 = phi i64 [ %16, %15 ], [ %2, %3 ]
  %7 = phi ptr [ %18, %15 ], [ %1, %3 ]
  %8 = phi ptr [ %17, %15 ], [ %0, %3 ]
    #dbg_value(ptr %7, !141, !DIExpression(), !142)
    #dbg_value(ptr %8, !140, !DIExpression(), !142)
  %9 = load i8, ptr %8, align 1, !dbg !146, !tbaa !64
  %10 = load i8, ptr %7, align 1, !dbg !149, !tbaa !64
  %11 = icmp eq i8 %9, %10, !dbg !150
  br i1 %11, label %15, label %12, !dbg !151

12:                                               ; preds = %5
  %13 = icmp ult i8 %9, %10, !dbg !152
  %14 = select i1 %13, i32 -1, i32 1, !dbg !153
  br label %20, !dbg !154

15:                                               ; preds = %5
  %16 = add i64 %6, -1, !dbg !155
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !156
    #dbg_value(ptr %17, !140, !DIExpression(), !142)
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !157
    #dbg_value(ptr %18, !141, !DIExpression(), !142)
    #dbg_value(i64 %16, !139, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !142)
  %19 = icmp eq i64 %16, 0, !dbg !158
  br i1 %19, label %20, label %5, !dbg !159, !llvm.loop !160

20:                                               ; preds = %15, %3, %12
  %21 = phi i32 [ %14, %12 ], [ 0, %3 ], [ 0, %15 ], !dbg !142
  ret i32 %21, !dbg !163
}

; Function Attrs: nofree nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i64 @run(i64 noundef %0) local_unnamed_addr #4 !dbg !164 {
  %2 = alloca [17 x %struct.frame], align 2, !DIAssignID !177
    #dbg_value(i64 %0, !168, !DIExpression(), !178)
  %3 = icmp sgt i64 %0, 12, !dbg !179
  %4 = trunc i64 %0 to i32, !dbg !180
  %5 = select i1 %3, i32 8, i32 %4, !dbg !180
    #dbg_value(i32 %5, !169, !DIExpression(), !178)
    #dbg_value(i64 poison, !170, !DIExpression(), !178)
    #dbg_value(i64 0, !171, !DIExpression(), !178)
  %6 = icmp slt i32 %5, 1, !dbg !181
  br i1 %6, label %78, label %7, !dbg !183

7:                                                ; preds = %1
  store i64 0, ptr @board_sum, align 8, !dbg !184, !tbaa !185
    #dbg_value(i64 0, !172, !DIExpression(), !187)
  %8 = shl nsw i32 -1, %5
  %9 = xor i32 %8, -1
  %10 = tail call fastcc i64 @by_masks(i32 noundef signext %9, i32 noundef signext 0, i32 noundef signext 0, i32 noundef signext 0) #7, !dbg !178
    #dbg_value(i64 0, !171, !DIExpression(), !178)
  %11 = trunc i32 %8 to i16
  %12 = xor i16 %11, -1
  %13 = getelementptr inbounds nuw i8, ptr %2, i64 2
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 4
  %15 = getelementptr inbounds nuw i8, ptr %2, i64 6
  br label %16, !dbg !188

16:                                               ; preds = %7, %68
  %17 = phi i64 [ 0, %7 ], [ %70, %68 ]
  %18 = phi i64 [ 0, %7 ], [ %69, %68 ]
    #dbg_value(i64 %17, !172, !DIExpression(), !187)
    #dbg_value(i64 %18, !171, !DIExpression(), !178)
    #dbg_value(i64 %10, !174, !DIExpression(), !189)
  %19 = tail call fastcc signext i32 @by_board(i32 noundef signext %5, i32 noundef signext 0) #7, !dbg !190
  %20 = sext i32 %19 to i64, !dbg !190
  %21 = icmp eq i64 %10, %20, !dbg !192
  br i1 %21, label %22, label %78, !dbg !193

22:                                               ; preds = %16
    #dbg_assign(i1 poison, !194, !DIExpression(), !177, ptr %2, !DIExpression(), !217)
    #dbg_value(i32 %5, !199, !DIExpression(), !217)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #8, !dbg !219
    #dbg_value(i16 %12, !200, !DIExpression(), !217)
    #dbg_value(i32 0, !201, !DIExpression(), !217)
    #dbg_value(i32 0, !202, !DIExpression(), !217)
  store i16 %12, ptr %2, align 2, !dbg !220, !tbaa !221, !DIAssignID !223
  store i16 0, ptr %13, align 2, !dbg !220, !tbaa !221, !DIAssignID !224
  store i16 0, ptr %14, align 2, !dbg !220, !tbaa !221, !DIAssignID !225
  store i16 0, ptr %15, align 2, !dbg !220, !tbaa !221, !DIAssignID !226
    #dbg_assign(i16 %12, !194, !DIExpression(DW_OP_LLVM_fragment, 0, 16), !223, ptr %2, !DIExpression(), !217)
    #dbg_assign(i16 0, !194, !DIExpression(DW_OP_LLVM_fragment, 16, 16), !224, ptr %13, !DIExpression(), !217)
    #dbg_assign(i16 0, !194, !DIExpression(DW_OP_LLVM_fragment, 32, 16), !225, ptr %14, !DIExpression(), !217)
    #dbg_assign(i16 0, !194, !DIExpression(DW_OP_LLVM_fragment, 48, 16), !226, ptr %15, !DIExpression(), !217)
  br label %23, !dbg !227

23:                                               ; preds = %61, %22
  %24 = phi i32 [ 0, %22 ], [ %63, %61 ]
  %25 = phi i32 [ 0, %22 ], [ %62, %61 ]
    #dbg_value(i32 %24, !201, !DIExpression(), !217)
    #dbg_value(i32 %25, !202, !DIExpression(), !217)
  %26 = zext nneg i32 %24 to i64, !dbg !228
  %27 = getelementptr inbounds nuw %struct.frame, ptr %2, i64 %26, !dbg !229
    #dbg_value(ptr %27, !203, !DIExpression(), !230)
  %28 = load i16, ptr %27, align 2, !dbg !231, !tbaa !233
  %29 = icmp eq i16 %28, 0, !dbg !235
  br i1 %29, label %30, label %32, !dbg !236

30:                                               ; preds = %23
  %31 = add nsw i32 %24, -1, !dbg !237
    #dbg_value(i32 %31, !201, !DIExpression(), !217)
  br label %61, !dbg !239, !llvm.loop !240

32:                                               ; preds = %23
  %33 = sub i16 0, %28, !dbg !243
  %34 = and i16 %28, %33, !dbg !244
    #dbg_value(i16 %34, !212, !DIExpression(), !230)
  %35 = xor i16 %34, %28, !dbg !245
  store i16 %35, ptr %27, align 2, !dbg !246, !tbaa !233
  %36 = getelementptr inbounds nuw i8, ptr %27, i64 2, !dbg !247
  %37 = load i16, ptr %36, align 2, !dbg !247, !tbaa !248
  %38 = or i16 %37, %34, !dbg !249
    #dbg_value(i16 %38, !213, !DIExpression(DW_OP_LLVM_fragment, 16, 16), !230)
    #dbg_value(!DIArgList(i16 poison, i16 poison), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_constu, 1, DW_OP_shl, DW_OP_stack_value, DW_OP_LLVM_fragment, 32, 16), !230)
    #dbg_value(!DIArgList(i16 poison, i16 poison), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_constu, 1, DW_OP_shr, DW_OP_stack_value, DW_OP_LLVM_fragment, 48, 16), !230)
    #dbg_value(!DIArgList(i16 poison, i16 poison, i16 poison, i16 poison), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_or, DW_OP_constu, 1, DW_OP_shr, DW_OP_or, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_and, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 16), !230)
  %39 = icmp eq i16 %38, %12, !dbg !250
  br i1 %39, label %40, label %42, !dbg !252

40:                                               ; preds = %32
  %41 = add nsw i32 %25, 1, !dbg !253
    #dbg_value(i32 %41, !202, !DIExpression(), !217)
  br label %61, !dbg !254

42:                                               ; preds = %32
  %43 = getelementptr inbounds nuw i8, ptr %27, i64 4, !dbg !255
  %44 = load i16, ptr %43, align 2, !dbg !255, !tbaa !256
    #dbg_value(!DIArgList(i16 %44, i16 %34), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_constu, 1, DW_OP_shl, DW_OP_stack_value, DW_OP_LLVM_fragment, 32, 16), !230)
  %45 = or i16 %44, %34, !dbg !257
    #dbg_value(i16 %45, !213, !DIExpression(DW_OP_constu, 1, DW_OP_shl, DW_OP_stack_value, DW_OP_LLVM_fragment, 32, 16), !230)
  %46 = shl i16 %45, 1, !dbg !258
    #dbg_value(i16 %46, !213, !DIExpression(DW_OP_LLVM_fragment, 32, 16), !230)
  %47 = or i16 %46, %38, !dbg !259
  %48 = getelementptr inbounds nuw i8, ptr %27, i64 6, !dbg !260
  %49 = load i16, ptr %48, align 2, !dbg !260, !tbaa !261
    #dbg_value(!DIArgList(i16 %49, i16 %34), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_constu, 1, DW_OP_shr, DW_OP_stack_value, DW_OP_LLVM_fragment, 48, 16), !230)
    #dbg_value(!DIArgList(i16 %12, i16 %47, i16 %49, i16 %34), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_or, DW_OP_constu, 1, DW_OP_shr, DW_OP_or, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_and, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 16), !230)
  %50 = or i16 %49, %34, !dbg !262
    #dbg_value(i16 %50, !213, !DIExpression(DW_OP_constu, 1, DW_OP_shr, DW_OP_stack_value, DW_OP_LLVM_fragment, 48, 16), !230)
    #dbg_value(!DIArgList(i16 %12, i16 %47, i16 %50), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_constu, 1, DW_OP_shr, DW_OP_or, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_and, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 16), !230)
  %51 = lshr i16 %50, 1, !dbg !263
    #dbg_value(i16 %51, !213, !DIExpression(DW_OP_LLVM_fragment, 48, 16), !230)
    #dbg_value(!DIArgList(i16 %12, i16 %47, i16 %51), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_or, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_and, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 16), !230)
  %52 = or i16 %47, %51, !dbg !264
    #dbg_value(!DIArgList(i16 %12, i16 %52), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_and, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 16), !230)
  %53 = xor i16 %52, -1, !dbg !265
    #dbg_value(!DIArgList(i16 %12, i16 %53), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_and, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 16), !230)
  %54 = and i16 %53, %12, !dbg !266
    #dbg_value(i16 %54, !213, !DIExpression(DW_OP_LLVM_fragment, 0, 16), !230)
  %55 = add nuw nsw i32 %24, 1, !dbg !267
    #dbg_value(i32 %55, !201, !DIExpression(), !217)
  %56 = zext nneg i32 %55 to i64, !dbg !268
  %57 = getelementptr inbounds nuw %struct.frame, ptr %2, i64 %56, !dbg !268
  store i16 %54, ptr %57, align 2, !dbg !269, !tbaa !221
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 2, !dbg !269
  store i16 %38, ptr %58, align 2, !dbg !269, !tbaa !221
  %59 = getelementptr inbounds nuw i8, ptr %57, i64 4, !dbg !269
  store i16 %46, ptr %59, align 2, !dbg !269, !tbaa !221
  %60 = getelementptr inbounds nuw i8, ptr %57, i64 6, !dbg !269
  store i16 %51, ptr %60, align 2, !dbg !269, !tbaa !221
  br label %61

61:                                               ; preds = %42, %40, %30
  %62 = phi i32 [ %25, %30 ], [ %41, %40 ], [ %25, %42 ], !dbg !217
  %63 = phi i32 [ %31, %30 ], [ %24, %40 ], [ %55, %42 ], !dbg !217
    #dbg_value(i32 %63, !201, !DIExpression(), !217)
    #dbg_value(i32 %62, !202, !DIExpression(), !217)
  %64 = icmp sgt i32 %63, -1, !dbg !270
  br i1 %64, label %23, label %65, !dbg !271

65:                                               ; preds = %61
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #8, !dbg !272
  %66 = sext i32 %62 to i64, !dbg !273
  %67 = icmp eq i64 %10, %66, !dbg !274
    #dbg_value(i64 poison, !171, !DIExpression(), !178)
  br i1 %67, label %68, label %78

68:                                               ; preds = %65
  %69 = add nsw i64 %10, %18
  %70 = add nuw nsw i64 %17, 1, !dbg !275
    #dbg_value(i64 %70, !172, !DIExpression(), !187)
    #dbg_value(i64 %69, !171, !DIExpression(), !178)
  %71 = icmp ugt i64 %0, %70, !dbg !276
  %72 = select i1 %3, i1 %71, i1 false, !dbg !276
  br i1 %72, label %16, label %73, !dbg !277, !llvm.loop !278

73:                                               ; preds = %68
  %74 = mul nsw i64 %69, 1000003, !dbg !281
  %75 = load i64, ptr @board_sum, align 8, !dbg !282, !tbaa !185
  %76 = lshr i64 %75, 33, !dbg !283
  %77 = add nsw i64 %76, %74, !dbg !284
  br label %78, !dbg !285

78:                                               ; preds = %65, %16, %1, %73
  %79 = phi i64 [ 0, %1 ], [ %77, %73 ], [ -1, %16 ], [ -1, %65 ], !dbg !178
  ret i64 %79, !dbg !286
}

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define internal fastcc i64 @by_masks(i32 noundef signext %0, i32 noundef signext %1, i32 noundef signext range(i32 0, -1) %2, i32 noundef signext range(i32 0, -2147483648) %3) unnamed_addr #5 !dbg !287 {
    #dbg_value(i32 %0, !293, !DIExpression(), !303)
    #dbg_value(i32 %1, !294, !DIExpression(), !303)
    #dbg_value(i32 %2, !295, !DIExpression(), !303)
    #dbg_value(i32 %3, !296, !DIExpression(), !303)
  %5 = icmp eq i32 %1, %0, !dbg !304
  br i1 %5, label %27, label %6, !dbg !306

6:                                                ; preds = %4
    #dbg_value(i64 0, !297, !DIExpression(), !303)
  %7 = or i32 %2, %1, !dbg !307
  %8 = or i32 %7, %3, !dbg !308
  %9 = xor i32 %8, -1, !dbg !309
  %10 = and i32 %0, %9, !dbg !310
    #dbg_value(i32 %10, !298, !DIExpression(), !311)
  %11 = icmp eq i32 %10, 0, !dbg !312
  br i1 %11, label %27, label %12, !dbg !313

12:                                               ; preds = %6, %12
  %13 = phi i32 [ %25, %12 ], [ %10, %6 ]
  %14 = phi i64 [ %23, %12 ], [ 0, %6 ]
    #dbg_value(i32 %13, !298, !DIExpression(), !311)
    #dbg_value(i64 %14, !297, !DIExpression(), !303)
  %15 = sub i32 0, %13, !dbg !314
  %16 = and i32 %13, %15, !dbg !315
    #dbg_value(i32 %16, !300, !DIExpression(), !316)
  %17 = or i32 %16, %1, !dbg !317
  %18 = or i32 %16, %2, !dbg !318
  %19 = shl i32 %18, 1, !dbg !319
  %20 = or i32 %16, %3, !dbg !320
  %21 = lshr i32 %20, 1, !dbg !321
  %22 = tail call fastcc i64 @by_masks(i32 noundef signext %0, i32 noundef signext %17, i32 noundef signext %19, i32 noundef signext %21) #7, !dbg !322
  %23 = add nsw i64 %22, %14, !dbg !323
    #dbg_value(i64 %23, !297, !DIExpression(), !303)
  %24 = add i32 %13, -1, !dbg !324
  %25 = and i32 %24, %13, !dbg !325
    #dbg_value(i32 %25, !298, !DIExpression(), !311)
  %26 = icmp eq i32 %25, 0, !dbg !326
  br i1 %26, label %27, label %12, !dbg !327, !llvm.loop !328

27:                                               ; preds = %12, %6, %4
  %28 = phi i64 [ 1, %4 ], [ 0, %6 ], [ %23, %12 ], !dbg !303
  ret i64 %28, !dbg !331
}

; Function Attrs: nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc signext i32 @by_board(i32 noundef signext range(i32 1, -2147483648) %0, i32 noundef signext %1) unnamed_addr #6 !dbg !332 {
    #dbg_value(i32 %0, !336, !DIExpression(), !345)
    #dbg_value(i32 %1, !337, !DIExpression(), !345)
  %3 = icmp eq i32 %1, %0, !dbg !346
  %4 = zext nneg i32 %1 to i64
  br i1 %3, label %10, label %5, !dbg !347

5:                                                ; preds = %2
    #dbg_value(i8 0, !343, !DIExpression(), !348)
    #dbg_value(i32 0, !342, !DIExpression(), !345)
  %6 = icmp sgt i32 %1, 0
  %7 = sext i32 %1 to i64
  %8 = getelementptr inbounds i8, ptr @column_of, i64 %7
  %9 = add nsw i32 %1, 1
  br label %22, !dbg !349

10:                                               ; preds = %2
  %11 = load i64, ptr @board_sum, align 8, !tbaa !185
    #dbg_value(i32 0, !338, !DIExpression(), !350)
  br label %12, !dbg !351

12:                                               ; preds = %10, %12
  %13 = phi i64 [ 0, %10 ], [ %20, %12 ]
  %14 = phi i64 [ %11, %10 ], [ %19, %12 ]
    #dbg_value(i64 %13, !338, !DIExpression(), !350)
  %15 = mul i64 %14, 17, !dbg !352
  %16 = getelementptr inbounds nuw i8, ptr @column_of, i64 %13, !dbg !354
  %17 = load i8, ptr %16, align 1, !dbg !354, !tbaa !64
  %18 = zext i8 %17 to i64, !dbg !355
  %19 = add i64 %15, %18, !dbg !356
  %20 = add nuw nsw i64 %13, 1, !dbg !357
    #dbg_value(i64 %20, !338, !DIExpression(), !350)
  %21 = icmp eq i64 %20, %4, !dbg !358
  br i1 %21, label %51, label %12, !dbg !359, !llvm.loop !360

22:                                               ; preds = %5, %46
  %23 = phi i32 [ 0, %5 ], [ %49, %46 ]
  %24 = phi i8 [ 0, %5 ], [ %48, %46 ]
  %25 = phi i32 [ 0, %5 ], [ %47, %46 ]
    #dbg_value(i8 %24, !343, !DIExpression(), !348)
    #dbg_value(i32 %25, !342, !DIExpression(), !345)
    #dbg_value(i32 %1, !363, !DIExpression(), !372)
    #dbg_value(i32 %23, !366, !DIExpression(), !372)
    #dbg_value(i32 0, !367, !DIExpression(), !376)
  br i1 %6, label %29, label %43, !dbg !377

26:                                               ; preds = %29
  %27 = add nuw nsw i64 %30, 1, !dbg !378
    #dbg_value(i64 %27, !367, !DIExpression(), !376)
  %28 = icmp eq i64 %27, %4, !dbg !379
  br i1 %28, label %43, label %29, !dbg !380, !llvm.loop !381

29:                                               ; preds = %22, %26
  %30 = phi i64 [ %27, %26 ], [ 0, %22 ]
    #dbg_value(i64 %30, !367, !DIExpression(), !376)
  %31 = getelementptr inbounds nuw i8, ptr @column_of, i64 %30, !dbg !384
  %32 = load i8, ptr %31, align 1, !dbg !384, !tbaa !64
  %33 = sext i8 %32 to i32, !dbg !384
  %34 = sub nsw i32 %33, %23, !dbg !385
    #dbg_value(i32 %34, !369, !DIExpression(), !386)
  %35 = icmp eq i8 %24, %32, !dbg !387
  %36 = trunc i64 %30 to i32
  %37 = sub i32 %1, %36
  %38 = icmp eq i32 %34, %37
  %39 = sub i32 %36, %1
  %40 = icmp eq i32 %34, %39
  %41 = or i1 %38, %40, !dbg !389
  %42 = select i1 %35, i1 true, i1 %41, !dbg !389
    #dbg_value(i64 %30, !367, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !376)
  br i1 %42, label %46, label %26, !dbg !389

43:                                               ; preds = %26, %22
  store i8 %24, ptr %8, align 1, !dbg !390, !tbaa !64
  %44 = tail call fastcc signext i32 @by_board(i32 noundef signext %0, i32 noundef signext %9) #7, !dbg !392
  %45 = add nsw i32 %44, %25, !dbg !393
    #dbg_value(i32 %45, !342, !DIExpression(), !345)
  br label %46, !dbg !394

46:                                               ; preds = %29, %43
  %47 = phi i32 [ %45, %43 ], [ %25, %29 ], !dbg !345
    #dbg_value(i32 %47, !342, !DIExpression(), !345)
  %48 = add i8 %24, 1, !dbg !395
    #dbg_value(i8 %48, !343, !DIExpression(), !348)
  %49 = sext i8 %48 to i32, !dbg !396
  %50 = icmp sgt i32 %0, %49, !dbg !397
  br i1 %50, label %22, label %52, !dbg !398, !llvm.loop !399

51:                                               ; preds = %12
  store i64 %19, ptr @board_sum, align 8, !dbg !402, !tbaa !185
  br label %52, !dbg !403

52:                                               ; preds = %46, %51
  %53 = phi i32 [ 1, %51 ], [ %47, %46 ], !dbg !345
  ret i32 %53, !dbg !403
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: write) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nofree nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #5 = { nofree nosync nounwind memory(none) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #6 = { nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #7 = { nobuiltin "no-builtins" }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!23, !24, !25, !26, !27, !29, !30, !31, !32}
!llvm.ident = !{!33}
!llvm.errno.tbaa = !{!34}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "board_sum", scope: !2, file: !3, line: 7, type: !21, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !13, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "nqueens.c", directory: ".")
!4 = !{!5, !6, !7, !10, !11}
!5 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!6 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !8, line: 100, baseType: !9)
!8 = !DIFile(filename: "stdint.h", directory: ".")
!9 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint8_t", file: !8, line: 270, baseType: !5)
!11 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !8, line: 247, baseType: !12)
!12 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!13 = !{!0, !14}
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "column_of", scope: !2, file: !3, line: 6, type: !16, isLocal: true, isDefinition: true)
!16 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 128, elements: !19)
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "int8_t", file: !8, line: 268, baseType: !18)
!18 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!19 = !{!20}
!20 = !DISubrange(count: 16)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !8, line: 102, baseType: !22)
!22 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!23 = !{i32 7, !"Dwarf Version", i32 4}
!24 = !{i32 2, !"Debug Info Version", i32 3}
!25 = !{i32 1, !"wchar_size", i32 4}
!26 = !{i32 1, !"target-abi", !"lp64d"}
!27 = !{i32 6, !"riscv-isa", !28}
!28 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!29 = !{i32 7, !"uwtable", i32 2}
!30 = !{i32 7, !"frame-pointer", i32 2}
!31 = !{i32 8, !"SmallDataLimit", i32 0}
!32 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!33 = !{!"clang version 22.1.8"}
!34 = !{!35, !35, i64 0}
!35 = !{!"int", !36, i64 0}
!36 = !{!"omnipotent char", !37, i64 0}
!37 = !{!"Simple C/C++ TBAA"}
!38 = distinct !DISubprogram(name: "memcpy", scope: !39, file: !39, line: 8, type: !40, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !49, keyInstructions: true)
!39 = !DIFile(filename: "runtime.h", directory: ".")
!40 = !DISubroutineType(types: !41)
!41 = !{!42, !43, !44, !47}
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!43 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !42)
!44 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !45)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!47 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !48, line: 18, baseType: !22)
!48 = !DIFile(filename: "__stddef_size_t.h", directory: ".")
!49 = !{!50, !51, !52, !53, !55}
!50 = !DILocalVariable(name: "to", arg: 1, scope: !38, file: !39, line: 8, type: !43)
!51 = !DILocalVariable(name: "from", arg: 2, scope: !38, file: !39, line: 8, type: !44)
!52 = !DILocalVariable(name: "size", arg: 3, scope: !38, file: !39, line: 8, type: !47)
!53 = !DILocalVariable(name: "t", scope: !38, file: !39, line: 9, type: !54)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!55 = !DILocalVariable(name: "f", scope: !38, file: !39, line: 10, type: !56)
!56 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64)
!57 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!58 = !DILocation(line: 0, scope: !38)
!59 = !DILocation(line: 11, column: 3, scope: !38, atomGroup: 23, atomRank: 1)
!60 = !DILocation(line: 11, column: 3, scope: !38, atomGroup: 24, atomRank: 1)
!61 = !DILocation(line: 11, column: 14, scope: !38, atomGroup: 3, atomRank: 2)
!62 = !DILocation(line: 12, column: 14, scope: !38, atomGroup: 7, atomRank: 2)
!63 = !DILocation(line: 12, column: 12, scope: !38, atomGroup: 6, atomRank: 2)
!64 = !{!36, !36, i64 0}
!65 = !DILocation(line: 12, column: 7, scope: !38, atomGroup: 8, atomRank: 2)
!66 = !DILocation(line: 12, column: 10, scope: !38, atomGroup: 6, atomRank: 1)
!67 = !DILocation(line: 11, column: 3, scope: !38, atomGroup: 4, atomRank: 1)
!68 = !DILocation(line: 11, column: 3, scope: !38, atomGroup: 5, atomRank: 1)
!69 = distinct !{!69, !70, !71, !72}
!70 = !DILocation(line: 11, column: 3, scope: !38)
!71 = !DILocation(line: 12, column: 14, scope: !38)
!72 = !{!"llvm.loop.mustprogress"}
!73 = !DILocation(line: 13, column: 3, scope: !38, atomGroup: 10, atomRank: 1)
!74 = distinct !DISubprogram(name: "memmove", scope: !39, file: !39, line: 16, type: !75, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77, keyInstructions: true)
!75 = !DISubroutineType(types: !76)
!76 = !{!42, !42, !45, !47}
!77 = !{!78, !79, !80, !81, !82}
!78 = !DILocalVariable(name: "to", arg: 1, scope: !74, file: !39, line: 16, type: !42)
!79 = !DILocalVariable(name: "from", arg: 2, scope: !74, file: !39, line: 16, type: !45)
!80 = !DILocalVariable(name: "size", arg: 3, scope: !74, file: !39, line: 16, type: !47)
!81 = !DILocalVariable(name: "t", scope: !74, file: !39, line: 17, type: !54)
!82 = !DILocalVariable(name: "f", scope: !74, file: !39, line: 18, type: !56)
!83 = !DILocation(line: 0, scope: !74)
!84 = !DILocation(line: 19, column: 9, scope: !85, atomGroup: 3, atomRank: 2)
!85 = distinct !DILexicalBlock(scope: !74, file: !39, line: 19, column: 7)
!86 = !DILocation(line: 0, scope: !85)
!87 = !DILocation(line: 19, column: 9, scope: !85, atomGroup: 3, atomRank: 1)
!88 = !DILocation(line: 23, column: 5, scope: !89, atomGroup: 26, atomRank: 1)
!89 = distinct !DILexicalBlock(scope: !85, file: !39, line: 22, column: 10)
!90 = !DILocation(line: 20, column: 5, scope: !91, atomGroup: 28, atomRank: 1)
!91 = distinct !DILexicalBlock(scope: !85, file: !39, line: 19, column: 14)
!92 = !DILocation(line: 20, column: 16, scope: !91, atomGroup: 4, atomRank: 2)
!93 = !DILocation(line: 21, column: 16, scope: !91, atomGroup: 8, atomRank: 2)
!94 = !DILocation(line: 21, column: 14, scope: !91, atomGroup: 7, atomRank: 2)
!95 = !DILocation(line: 21, column: 9, scope: !91, atomGroup: 9, atomRank: 2)
!96 = !DILocation(line: 21, column: 12, scope: !91, atomGroup: 7, atomRank: 1)
!97 = !DILocation(line: 20, column: 5, scope: !91, atomGroup: 5, atomRank: 1)
!98 = !DILocation(line: 20, column: 5, scope: !91, atomGroup: 6, atomRank: 1)
!99 = distinct !{!99, !100, !101, !72}
!100 = !DILocation(line: 20, column: 5, scope: !91)
!101 = !DILocation(line: 21, column: 16, scope: !91)
!102 = !DILocation(line: 23, column: 16, scope: !89, atomGroup: 10, atomRank: 2)
!103 = !DILocation(line: 24, column: 17, scope: !89)
!104 = !DILocation(line: 24, column: 17, scope: !89, atomGroup: 13, atomRank: 2)
!105 = !DILocation(line: 24, column: 7, scope: !89)
!106 = !DILocation(line: 24, column: 15, scope: !89, atomGroup: 13, atomRank: 1)
!107 = !DILocation(line: 23, column: 5, scope: !89, atomGroup: 11, atomRank: 1)
!108 = !DILocation(line: 23, column: 5, scope: !89, atomGroup: 12, atomRank: 1)
!109 = distinct !{!109, !110, !111, !72}
!110 = !DILocation(line: 23, column: 5, scope: !89)
!111 = !DILocation(line: 24, column: 23, scope: !89)
!112 = !DILocation(line: 26, column: 3, scope: !74, atomGroup: 15, atomRank: 1)
!113 = distinct !DISubprogram(name: "memset", scope: !39, file: !39, line: 29, type: !114, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116, keyInstructions: true)
!114 = !DISubroutineType(types: !115)
!115 = !{!42, !42, !6, !47}
!116 = !{!117, !118, !119, !120}
!117 = !DILocalVariable(name: "to", arg: 1, scope: !113, file: !39, line: 29, type: !42)
!118 = !DILocalVariable(name: "value", arg: 2, scope: !113, file: !39, line: 29, type: !6)
!119 = !DILocalVariable(name: "size", arg: 3, scope: !113, file: !39, line: 29, type: !47)
!120 = !DILocalVariable(name: "t", scope: !113, file: !39, line: 30, type: !54)
!121 = !DILocation(line: 0, scope: !113)
!122 = !DILocation(line: 31, column: 3, scope: !113, atomGroup: 29, atomRank: 1)
!123 = !DILocation(line: 31, column: 3, scope: !113, atomGroup: 30, atomRank: 1)
!124 = !DILocation(line: 31, column: 14, scope: !113, atomGroup: 2, atomRank: 2)
!125 = !DILocation(line: 32, column: 7, scope: !113, atomGroup: 6, atomRank: 2)
!126 = !DILocation(line: 32, column: 10, scope: !113, atomGroup: 5, atomRank: 1)
!127 = !DILocation(line: 31, column: 3, scope: !113, atomGroup: 3, atomRank: 1)
!128 = !DILocation(line: 31, column: 3, scope: !113, atomGroup: 4, atomRank: 1)
!129 = distinct !{!129, !130, !131, !72}
!130 = !DILocation(line: 31, column: 3, scope: !113)
!131 = !DILocation(line: 32, column: 27, scope: !113)
!132 = !DILocation(line: 33, column: 3, scope: !113, atomGroup: 8, atomRank: 1)
!133 = distinct !DISubprogram(name: "memcmp", scope: !39, file: !39, line: 36, type: !134, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !136, keyInstructions: true)
!134 = !DISubroutineType(types: !135)
!135 = !{!6, !45, !45, !47}
!136 = !{!137, !138, !139, !140, !141}
!137 = !DILocalVariable(name: "a", arg: 1, scope: !133, file: !39, line: 36, type: !45)
!138 = !DILocalVariable(name: "b", arg: 2, scope: !133, file: !39, line: 36, type: !45)
!139 = !DILocalVariable(name: "size", arg: 3, scope: !133, file: !39, line: 36, type: !47)
!140 = !DILocalVariable(name: "x", scope: !133, file: !39, line: 37, type: !56)
!141 = !DILocalVariable(name: "y", scope: !133, file: !39, line: 37, type: !56)
!142 = !DILocation(line: 0, scope: !133)
!143 = !DILocation(line: 38, column: 3, scope: !144, atomGroup: 32, atomRank: 1)
!144 = distinct !DILexicalBlock(scope: !133, file: !39, line: 38, column: 3)
!145 = !DILocation(line: 38, column: 3, scope: !144, atomGroup: 33, atomRank: 1)
!146 = !DILocation(line: 39, column: 9, scope: !147)
!147 = distinct !DILexicalBlock(scope: !148, file: !39, line: 39, column: 9)
!148 = distinct !DILexicalBlock(scope: !144, file: !39, line: 38, column: 3)
!149 = !DILocation(line: 39, column: 15, scope: !147)
!150 = !DILocation(line: 39, column: 12, scope: !147, atomGroup: 6, atomRank: 2)
!151 = !DILocation(line: 39, column: 12, scope: !147, atomGroup: 6, atomRank: 1)
!152 = !DILocation(line: 40, column: 17, scope: !147)
!153 = !DILocation(line: 40, column: 14, scope: !147, atomGroup: 7, atomRank: 2)
!154 = !DILocation(line: 40, column: 7, scope: !147, atomGroup: 7, atomRank: 1)
!155 = !DILocation(line: 38, column: 14, scope: !148, atomGroup: 3, atomRank: 2)
!156 = !DILocation(line: 38, column: 19, scope: !148, atomGroup: 8, atomRank: 2)
!157 = !DILocation(line: 38, column: 24, scope: !148, atomGroup: 9, atomRank: 2)
!158 = !DILocation(line: 38, column: 3, scope: !144, atomGroup: 4, atomRank: 1)
!159 = !DILocation(line: 38, column: 3, scope: !144, atomGroup: 5, atomRank: 1)
!160 = distinct !{!160, !161, !162, !72}
!161 = !DILocation(line: 38, column: 3, scope: !144)
!162 = !DILocation(line: 40, column: 29, scope: !144)
!163 = !DILocation(line: 42, column: 1, scope: !133, atomGroup: 12, atomRank: 1)
!164 = distinct !DISubprogram(name: "run", scope: !3, file: !3, line: 75, type: !165, scopeLine: 75, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !167, keyInstructions: true)
!165 = !DISubroutineType(types: !166)
!166 = !{!7, !7}
!167 = !{!168, !169, !170, !171, !172, !174}
!168 = !DILocalVariable(name: "n", arg: 1, scope: !164, file: !3, line: 75, type: !7)
!169 = !DILocalVariable(name: "size", scope: !164, file: !3, line: 76, type: !6)
!170 = !DILocalVariable(name: "rounds", scope: !164, file: !3, line: 77, type: !7)
!171 = !DILocalVariable(name: "total", scope: !164, file: !3, line: 77, type: !7)
!172 = !DILocalVariable(name: "k", scope: !173, file: !3, line: 81, type: !7)
!173 = distinct !DILexicalBlock(scope: !164, file: !3, line: 81, column: 3)
!174 = !DILocalVariable(name: "masks", scope: !175, file: !3, line: 82, type: !7)
!175 = distinct !DILexicalBlock(scope: !176, file: !3, line: 81, column: 40)
!176 = distinct !DILexicalBlock(scope: !173, file: !3, line: 81, column: 3)
!177 = distinct !DIAssignID()
!178 = !DILocation(line: 0, scope: !164)
!179 = !DILocation(line: 76, column: 16, scope: !164, atomGroup: 2, atomRank: 2)
!180 = !DILocation(line: 76, column: 14, scope: !164, atomGroup: 2, atomRank: 1)
!181 = !DILocation(line: 78, column: 12, scope: !182, atomGroup: 6, atomRank: 2)
!182 = distinct !DILexicalBlock(scope: !164, file: !3, line: 78, column: 7)
!183 = !DILocation(line: 78, column: 12, scope: !182, atomGroup: 6, atomRank: 1)
!184 = !DILocation(line: 80, column: 13, scope: !164, atomGroup: 8, atomRank: 1)
!185 = !{!186, !186, i64 0}
!186 = !{!"long", !36, i64 0}
!187 = !DILocation(line: 0, scope: !173)
!188 = !DILocation(line: 81, column: 3, scope: !173, atomGroup: 48, atomRank: 1)
!189 = !DILocation(line: 0, scope: !175)
!190 = !DILocation(line: 83, column: 18, scope: !191)
!191 = distinct !DILexicalBlock(scope: !175, file: !3, line: 83, column: 9)
!192 = !DILocation(line: 83, column: 15, scope: !191, atomGroup: 13, atomRank: 2)
!193 = !DILocation(line: 83, column: 36, scope: !191, atomGroup: 13, atomRank: 1)
!194 = !DILocalVariable(name: "stack", scope: !195, file: !3, line: 49, type: !214)
!195 = distinct !DISubprogram(name: "by_stack", scope: !3, file: !3, line: 48, type: !196, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !198, keyInstructions: true)
!196 = !DISubroutineType(types: !197)
!197 = !{!6, !6}
!198 = !{!199, !194, !200, !201, !202, !203, !212, !213}
!199 = !DILocalVariable(name: "size", arg: 1, scope: !195, file: !3, line: 48, type: !6)
!200 = !DILocalVariable(name: "all", scope: !195, file: !3, line: 50, type: !11)
!201 = !DILocalVariable(name: "depth", scope: !195, file: !3, line: 51, type: !6)
!202 = !DILocalVariable(name: "count", scope: !195, file: !3, line: 51, type: !6)
!203 = !DILocalVariable(name: "top", scope: !204, file: !3, line: 54, type: !205)
!204 = distinct !DILexicalBlock(scope: !195, file: !3, line: 53, column: 22)
!205 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !206, size: 64)
!206 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "frame", file: !3, line: 44, size: 64, elements: !207)
!207 = !{!208, !209, !210, !211}
!208 = !DIDerivedType(tag: DW_TAG_member, name: "open", scope: !206, file: !3, line: 45, baseType: !11, size: 16)
!209 = !DIDerivedType(tag: DW_TAG_member, name: "columns", scope: !206, file: !3, line: 45, baseType: !11, size: 16, offset: 16)
!210 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !206, file: !3, line: 45, baseType: !11, size: 16, offset: 32)
!211 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !206, file: !3, line: 45, baseType: !11, size: 16, offset: 48)
!212 = !DILocalVariable(name: "bit", scope: !204, file: !3, line: 59, type: !11)
!213 = !DILocalVariable(name: "next", scope: !204, file: !3, line: 61, type: !206)
!214 = !DICompositeType(tag: DW_TAG_array_type, baseType: !206, size: 1088, elements: !215)
!215 = !{!216}
!216 = !DISubrange(count: 17)
!217 = !DILocation(line: 0, scope: !195, inlinedAt: !218)
!218 = distinct !DILocation(line: 83, column: 48, scope: !191)
!219 = !DILocation(line: 49, column: 3, scope: !195, inlinedAt: !218)
!220 = !DILocation(line: 52, column: 14, scope: !195, inlinedAt: !218, atomGroup: 4, atomRank: 1)
!221 = !{!222, !222, i64 0}
!222 = !{!"short", !36, i64 0}
!223 = distinct !DIAssignID()
!224 = distinct !DIAssignID()
!225 = distinct !DIAssignID()
!226 = distinct !DIAssignID()
!227 = !DILocation(line: 53, column: 3, scope: !195, inlinedAt: !218, atomGroup: 44, atomRank: 1)
!228 = !DILocation(line: 54, column: 26, scope: !204, inlinedAt: !218)
!229 = !DILocation(line: 54, column: 26, scope: !204, inlinedAt: !218, atomGroup: 7, atomRank: 2)
!230 = !DILocation(line: 0, scope: !204, inlinedAt: !218)
!231 = !DILocation(line: 55, column: 15, scope: !232, inlinedAt: !218)
!232 = distinct !DILexicalBlock(scope: !204, file: !3, line: 55, column: 9)
!233 = !{!234, !222, i64 0}
!234 = !{!"frame", !222, i64 0, !222, i64 2, !222, i64 4, !222, i64 6}
!235 = !DILocation(line: 55, column: 10, scope: !232, inlinedAt: !218, atomGroup: 8, atomRank: 2)
!236 = !DILocation(line: 55, column: 9, scope: !232, inlinedAt: !218, atomGroup: 8, atomRank: 1)
!237 = !DILocation(line: 56, column: 12, scope: !238, inlinedAt: !218, atomGroup: 9, atomRank: 2)
!238 = distinct !DILexicalBlock(scope: !232, file: !3, line: 55, column: 21)
!239 = !DILocation(line: 57, column: 7, scope: !238, inlinedAt: !218, atomGroup: 10, atomRank: 1)
!240 = distinct !{!240, !241, !242, !72}
!241 = !DILocation(line: 53, column: 3, scope: !195, inlinedAt: !218)
!242 = !DILocation(line: 70, column: 3, scope: !195, inlinedAt: !218)
!243 = !DILocation(line: 59, column: 43, scope: !204, inlinedAt: !218)
!244 = !DILocation(line: 59, column: 41, scope: !204, inlinedAt: !218, atomGroup: 11, atomRank: 3)
!245 = !DILocation(line: 60, column: 15, scope: !204, inlinedAt: !218, atomGroup: 12, atomRank: 3)
!246 = !DILocation(line: 60, column: 15, scope: !204, inlinedAt: !218, atomGroup: 12, atomRank: 1)
!247 = !DILocation(line: 62, column: 25, scope: !204, inlinedAt: !218)
!248 = !{!234, !222, i64 2}
!249 = !DILocation(line: 62, column: 33, scope: !204, inlinedAt: !218, atomGroup: 13, atomRank: 3)
!250 = !DILocation(line: 66, column: 22, scope: !251, inlinedAt: !218, atomGroup: 17, atomRank: 2)
!251 = distinct !DILexicalBlock(scope: !204, file: !3, line: 66, column: 9)
!252 = !DILocation(line: 66, column: 22, scope: !251, inlinedAt: !218, atomGroup: 17, atomRank: 1)
!253 = !DILocation(line: 67, column: 12, scope: !251, inlinedAt: !218, atomGroup: 18, atomRank: 2)
!254 = !DILocation(line: 67, column: 7, scope: !251, inlinedAt: !218)
!255 = !DILocation(line: 63, column: 34, scope: !204, inlinedAt: !218)
!256 = !{!234, !222, i64 4}
!257 = !DILocation(line: 63, column: 39, scope: !204, inlinedAt: !218)
!258 = !DILocation(line: 63, column: 46, scope: !204, inlinedAt: !218, atomGroup: 14, atomRank: 3)
!259 = !DILocation(line: 65, column: 48, scope: !204, inlinedAt: !218)
!260 = !DILocation(line: 64, column: 35, scope: !204, inlinedAt: !218)
!261 = !{!234, !222, i64 6}
!262 = !DILocation(line: 64, column: 41, scope: !204, inlinedAt: !218)
!263 = !DILocation(line: 64, column: 48, scope: !204, inlinedAt: !218, atomGroup: 15, atomRank: 3)
!264 = !DILocation(line: 65, column: 60, scope: !204, inlinedAt: !218)
!265 = !DILocation(line: 65, column: 33, scope: !204, inlinedAt: !218)
!266 = !DILocation(line: 65, column: 21, scope: !204, inlinedAt: !218, atomGroup: 16, atomRank: 3)
!267 = !DILocation(line: 69, column: 13, scope: !251, inlinedAt: !218, atomGroup: 20, atomRank: 2)
!268 = !DILocation(line: 69, column: 7, scope: !251, inlinedAt: !218)
!269 = !DILocation(line: 69, column: 24, scope: !251, inlinedAt: !218, atomGroup: 19, atomRank: 1)
!270 = !DILocation(line: 53, column: 16, scope: !195, inlinedAt: !218, atomGroup: 5, atomRank: 1)
!271 = !DILocation(line: 53, column: 3, scope: !195, inlinedAt: !218, atomGroup: 6, atomRank: 1)
!272 = !DILocation(line: 72, column: 1, scope: !195, inlinedAt: !218)
!273 = !DILocation(line: 83, column: 48, scope: !191)
!274 = !DILocation(line: 83, column: 45, scope: !191, atomGroup: 14, atomRank: 2)
!275 = !DILocation(line: 81, column: 36, scope: !176, atomGroup: 17, atomRank: 2)
!276 = !DILocation(line: 81, column: 25, scope: !176, atomGroup: 10, atomRank: 1)
!277 = !DILocation(line: 81, column: 3, scope: !173, atomGroup: 11, atomRank: 1)
!278 = distinct !{!278, !279, !280, !72}
!279 = !DILocation(line: 81, column: 3, scope: !173)
!280 = !DILocation(line: 86, column: 3, scope: !173)
!281 = !DILocation(line: 87, column: 16, scope: !164)
!282 = !DILocation(line: 87, column: 38, scope: !164)
!283 = !DILocation(line: 87, column: 48, scope: !164)
!284 = !DILocation(line: 87, column: 26, scope: !164, atomGroup: 19, atomRank: 2)
!285 = !DILocation(line: 87, column: 3, scope: !164, atomGroup: 19, atomRank: 1)
!286 = !DILocation(line: 88, column: 1, scope: !164, atomGroup: 20, atomRank: 1)
!287 = distinct !DISubprogram(name: "by_masks", scope: !3, file: !3, line: 9, type: !288, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !292, keyInstructions: true)
!288 = !DISubroutineType(types: !289)
!289 = !{!7, !290, !290, !290, !290}
!290 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !8, line: 202, baseType: !291)
!291 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!292 = !{!293, !294, !295, !296, !297, !298, !300}
!293 = !DILocalVariable(name: "all", arg: 1, scope: !287, file: !3, line: 9, type: !290)
!294 = !DILocalVariable(name: "columns", arg: 2, scope: !287, file: !3, line: 9, type: !290)
!295 = !DILocalVariable(name: "left", arg: 3, scope: !287, file: !3, line: 9, type: !290)
!296 = !DILocalVariable(name: "right", arg: 4, scope: !287, file: !3, line: 9, type: !290)
!297 = !DILocalVariable(name: "count", scope: !287, file: !3, line: 12, type: !7)
!298 = !DILocalVariable(name: "open", scope: !299, file: !3, line: 13, type: !290)
!299 = distinct !DILexicalBlock(scope: !287, file: !3, line: 13, column: 3)
!300 = !DILocalVariable(name: "bit", scope: !301, file: !3, line: 14, type: !290)
!301 = distinct !DILexicalBlock(scope: !302, file: !3, line: 13, column: 81)
!302 = distinct !DILexicalBlock(scope: !299, file: !3, line: 13, column: 3)
!303 = !DILocation(line: 0, scope: !287)
!304 = !DILocation(line: 10, column: 15, scope: !305, atomGroup: 1, atomRank: 2)
!305 = distinct !DILexicalBlock(scope: !287, file: !3, line: 10, column: 7)
!306 = !DILocation(line: 10, column: 15, scope: !305, atomGroup: 1, atomRank: 1)
!307 = !DILocation(line: 13, column: 40, scope: !299)
!308 = !DILocation(line: 13, column: 47, scope: !299)
!309 = !DILocation(line: 13, column: 30, scope: !299)
!310 = !DILocation(line: 13, column: 28, scope: !299, atomGroup: 4, atomRank: 2)
!311 = !DILocation(line: 0, scope: !299)
!312 = !DILocation(line: 13, column: 3, scope: !299, atomGroup: 34, atomRank: 1)
!313 = !DILocation(line: 13, column: 3, scope: !299, atomGroup: 35, atomRank: 1)
!314 = !DILocation(line: 14, column: 27, scope: !301)
!315 = !DILocation(line: 14, column: 25, scope: !301, atomGroup: 7, atomRank: 2)
!316 = !DILocation(line: 0, scope: !301)
!317 = !DILocation(line: 15, column: 36, scope: !301)
!318 = !DILocation(line: 15, column: 49, scope: !301)
!319 = !DILocation(line: 15, column: 56, scope: !301)
!320 = !DILocation(line: 15, column: 69, scope: !301)
!321 = !DILocation(line: 15, column: 76, scope: !301)
!322 = !DILocation(line: 15, column: 14, scope: !301)
!323 = !DILocation(line: 15, column: 11, scope: !301, atomGroup: 8, atomRank: 2)
!324 = !DILocation(line: 13, column: 76, scope: !302)
!325 = !DILocation(line: 13, column: 68, scope: !302, atomGroup: 9, atomRank: 2)
!326 = !DILocation(line: 13, column: 3, scope: !299, atomGroup: 5, atomRank: 1)
!327 = !DILocation(line: 13, column: 3, scope: !299, atomGroup: 6, atomRank: 1)
!328 = distinct !{!328, !329, !330, !72}
!329 = !DILocation(line: 13, column: 3, scope: !299)
!330 = !DILocation(line: 16, column: 3, scope: !299)
!331 = !DILocation(line: 18, column: 1, scope: !287, atomGroup: 12, atomRank: 1)
!332 = distinct !DISubprogram(name: "by_board", scope: !3, file: !3, line: 29, type: !333, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !335, keyInstructions: true)
!333 = !DISubroutineType(types: !334)
!334 = !{!6, !6, !6}
!335 = !{!336, !337, !338, !342, !343}
!336 = !DILocalVariable(name: "size", arg: 1, scope: !332, file: !3, line: 29, type: !6)
!337 = !DILocalVariable(name: "row", arg: 2, scope: !332, file: !3, line: 29, type: !6)
!338 = !DILocalVariable(name: "r", scope: !339, file: !3, line: 31, type: !6)
!339 = distinct !DILexicalBlock(scope: !340, file: !3, line: 31, column: 5)
!340 = distinct !DILexicalBlock(scope: !341, file: !3, line: 30, column: 20)
!341 = distinct !DILexicalBlock(scope: !332, file: !3, line: 30, column: 7)
!342 = !DILocalVariable(name: "count", scope: !332, file: !3, line: 35, type: !6)
!343 = !DILocalVariable(name: "c", scope: !344, file: !3, line: 36, type: !17)
!344 = distinct !DILexicalBlock(scope: !332, file: !3, line: 36, column: 3)
!345 = !DILocation(line: 0, scope: !332)
!346 = !DILocation(line: 30, column: 11, scope: !341, atomGroup: 1, atomRank: 2)
!347 = !DILocation(line: 30, column: 11, scope: !341, atomGroup: 1, atomRank: 1)
!348 = !DILocation(line: 0, scope: !344)
!349 = !DILocation(line: 36, column: 3, scope: !344, atomGroup: 40, atomRank: 1)
!350 = !DILocation(line: 0, scope: !339)
!351 = !DILocation(line: 31, column: 5, scope: !339, atomGroup: 42, atomRank: 1)
!352 = !DILocation(line: 32, column: 29, scope: !353)
!353 = distinct !DILexicalBlock(scope: !339, file: !3, line: 31, column: 5)
!354 = !DILocation(line: 32, column: 45, scope: !353)
!355 = !DILocation(line: 32, column: 36, scope: !353)
!356 = !DILocation(line: 32, column: 34, scope: !353, atomGroup: 5, atomRank: 2)
!357 = !DILocation(line: 31, column: 32, scope: !353, atomGroup: 6, atomRank: 2)
!358 = !DILocation(line: 31, column: 23, scope: !353, atomGroup: 3, atomRank: 1)
!359 = !DILocation(line: 31, column: 5, scope: !339, atomGroup: 4, atomRank: 1)
!360 = distinct !{!360, !361, !362, !72}
!361 = !DILocation(line: 31, column: 5, scope: !339)
!362 = !DILocation(line: 32, column: 56, scope: !339)
!363 = !DILocalVariable(name: "row", arg: 1, scope: !364, file: !3, line: 20, type: !6)
!364 = distinct !DISubprogram(name: "safe", scope: !3, file: !3, line: 20, type: !333, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !365, keyInstructions: true)
!365 = !{!363, !366, !367, !369}
!366 = !DILocalVariable(name: "column", arg: 2, scope: !364, file: !3, line: 20, type: !6)
!367 = !DILocalVariable(name: "r", scope: !368, file: !3, line: 21, type: !6)
!368 = distinct !DILexicalBlock(scope: !364, file: !3, line: 21, column: 3)
!369 = !DILocalVariable(name: "d", scope: !370, file: !3, line: 22, type: !6)
!370 = distinct !DILexicalBlock(scope: !371, file: !3, line: 21, column: 33)
!371 = distinct !DILexicalBlock(scope: !368, file: !3, line: 21, column: 3)
!372 = !DILocation(line: 0, scope: !364, inlinedAt: !373)
!373 = distinct !DILocation(line: 37, column: 9, scope: !374)
!374 = distinct !DILexicalBlock(scope: !375, file: !3, line: 37, column: 9)
!375 = distinct !DILexicalBlock(scope: !344, file: !3, line: 36, column: 3)
!376 = !DILocation(line: 0, scope: !368, inlinedAt: !373)
!377 = !DILocation(line: 21, column: 3, scope: !368, inlinedAt: !373, atomGroup: 37, atomRank: 1)
!378 = !DILocation(line: 21, column: 29, scope: !371, inlinedAt: !373, atomGroup: 9, atomRank: 2)
!379 = !DILocation(line: 21, column: 21, scope: !371, inlinedAt: !373, atomGroup: 2, atomRank: 1)
!380 = !DILocation(line: 21, column: 3, scope: !368, inlinedAt: !373, atomGroup: 3, atomRank: 1)
!381 = distinct !{!381, !382, !383, !72}
!382 = !DILocation(line: 21, column: 3, scope: !368, inlinedAt: !373)
!383 = !DILocation(line: 25, column: 3, scope: !368, inlinedAt: !373)
!384 = !DILocation(line: 22, column: 13, scope: !370, inlinedAt: !373)
!385 = !DILocation(line: 22, column: 26, scope: !370, inlinedAt: !373, atomGroup: 4, atomRank: 2)
!386 = !DILocation(line: 0, scope: !370, inlinedAt: !373)
!387 = !DILocation(line: 23, column: 11, scope: !388, inlinedAt: !373, atomGroup: 5, atomRank: 2)
!388 = distinct !DILexicalBlock(scope: !370, file: !3, line: 23, column: 9)
!389 = !DILocation(line: 23, column: 16, scope: !388, inlinedAt: !373, atomGroup: 5, atomRank: 1)
!390 = !DILocation(line: 38, column: 22, scope: !391, atomGroup: 14, atomRank: 1)
!391 = distinct !DILexicalBlock(scope: !374, file: !3, line: 37, column: 23)
!392 = !DILocation(line: 39, column: 16, scope: !391)
!393 = !DILocation(line: 39, column: 13, scope: !391, atomGroup: 15, atomRank: 2)
!394 = !DILocation(line: 40, column: 5, scope: !391)
!395 = !DILocation(line: 36, column: 33, scope: !375, atomGroup: 16, atomRank: 2)
!396 = !DILocation(line: 36, column: 22, scope: !375)
!397 = !DILocation(line: 36, column: 24, scope: !375, atomGroup: 11, atomRank: 1)
!398 = !DILocation(line: 36, column: 3, scope: !344, atomGroup: 12, atomRank: 1)
!399 = distinct !{!399, !400, !401, !72}
!400 = !DILocation(line: 36, column: 3, scope: !344)
!401 = !DILocation(line: 40, column: 5, scope: !344)
!402 = !DILocation(line: 32, scope: !353, atomGroup: 5, atomRank: 1)
!403 = !DILocation(line: 42, column: 1, scope: !332, atomGroup: 19, atomRank: 1)
