; ModuleID = 'fir.c'
source_filename = "fir.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-unknown"

@input = internal unnamed_addr global [144 x i16] zeroinitializer, align 2, !dbg !0
@input_f = internal unnamed_addr global [144 x float] zeroinitializer, align 4, !dbg !23
@output = internal unnamed_addr global [128 x i16] zeroinitializer, align 2, !dbg !18
@output_f = internal unnamed_addr global [128 x float] zeroinitializer, align 4, !dbg !28

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local range(i64 0, -9223372036854775808) i64 @run(i64 noundef %0) local_unnamed_addr #0 !dbg !57 {
    #dbg_value(i64 %0, !61, !DIExpression(), !72)
    #dbg_value(i64 0, !62, !DIExpression(), !72)
    #dbg_value(i16 -21279, !63, !DIExpression(), !72)
    #dbg_value(i64 0, !64, !DIExpression(), !73)
  %2 = icmp sgt i64 %0, 0, !dbg !74
  br i1 %2, label %3, label %9, !dbg !75

3:                                                ; preds = %1, %242
  %4 = phi i64 [ %245, %242 ], [ 0, %1 ]
  %5 = phi i16 [ %157, %242 ], [ -21279, %1 ]
  %6 = phi i64 [ %244, %242 ], [ 0, %1 ]
    #dbg_value(i64 %4, !64, !DIExpression(), !73)
    #dbg_value(i16 %5, !63, !DIExpression(), !72)
    #dbg_value(i64 %6, !62, !DIExpression(), !72)
    #dbg_value(i32 0, !66, !DIExpression(), !76)
    #dbg_value(i16 %5, !63, !DIExpression(), !72)
  br label %150, !dbg !77

7:                                                ; preds = %242
  %8 = lshr i64 %244, 1, !dbg !78
  br label %9, !dbg !78

9:                                                ; preds = %7, %1
  %10 = phi i64 [ 0, %1 ], [ %8, %7 ], !dbg !72
  ret i64 %10, !dbg !79

11:                                               ; preds = %150
    #dbg_value(ptr @input, !80, !DIExpression(), !98)
    #dbg_value(ptr @output, !89, !DIExpression(), !98)
    #dbg_value(i32 128, !90, !DIExpression(), !98)
    #dbg_value(i32 0, !91, !DIExpression(), !100)
  %12 = load i16, ptr @input, align 2, !dbg !101, !tbaa !103
  br label %13, !dbg !105

13:                                               ; preds = %13, %11
  %14 = phi i16 [ %12, %11 ], [ %20, %13 ], !dbg !101
  %15 = phi i64 [ 0, %11 ], [ %18, %13 ]
    #dbg_value(i64 %15, !91, !DIExpression(), !100)
    #dbg_value(i32 0, !96, !DIExpression(), !106)
    #dbg_value(i64 16384, !93, !DIExpression(), !107)
    #dbg_value(i64 0, !96, !DIExpression(), !106)
    #dbg_value(i64 16384, !93, !DIExpression(), !107)
  %16 = sext i16 %14 to i32, !dbg !108
  %17 = mul nsw i32 %16, -66, !dbg !109
    #dbg_value(i16 %14, !93, !DIExpression(DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_plus_uconst, 16384, DW_OP_stack_value), !107)
    #dbg_value(i64 1, !96, !DIExpression(), !106)
  %18 = add nuw nsw i64 %15, 1, !dbg !110
  %19 = getelementptr inbounds nuw i16, ptr @input, i64 %18, !dbg !101
  %20 = load i16, ptr %19, align 2, !dbg !101, !tbaa !103
  %21 = sext i16 %20 to i32, !dbg !108
  %22 = mul nsw i32 %21, -173, !dbg !109
    #dbg_value(!DIArgList(i16 %20, i16 %14), !93, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_plus_uconst, 16384, DW_OP_plus, DW_OP_stack_value), !107)
    #dbg_value(i64 2, !96, !DIExpression(), !106)
  %23 = getelementptr inbounds nuw i16, ptr @input, i64 %15, !dbg !101
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 4, !dbg !101
  %25 = load i16, ptr %24, align 2, !dbg !101, !tbaa !103
  %26 = sext i16 %25 to i32, !dbg !108
  %27 = mul nsw i32 %26, -262, !dbg !109
    #dbg_value(!DIArgList(i16 %25, i16 %20, i16 %14), !93, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_plus_uconst, 16384, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !107)
    #dbg_value(i64 3, !96, !DIExpression(), !106)
  %28 = getelementptr inbounds nuw i8, ptr %23, i64 6, !dbg !101
  %29 = load i16, ptr %28, align 2, !dbg !101, !tbaa !103
  %30 = sext i16 %29 to i32, !dbg !108
    #dbg_value(!DIArgList(i16 %29, i16 %25, i16 %20, i16 %14), !93, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_plus_uconst, 16384, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !107)
    #dbg_value(i64 4, !96, !DIExpression(), !106)
  %31 = getelementptr inbounds nuw i8, ptr %23, i64 8, !dbg !101
  %32 = load i16, ptr %31, align 2, !dbg !101, !tbaa !103
  %33 = sext i16 %32 to i32, !dbg !108
    #dbg_value(!DIArgList(i16 %32, i16 %29, i16 %25, i16 %20, i16 %14), !93, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 673, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_plus_uconst, 16384, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !107)
    #dbg_value(i64 5, !96, !DIExpression(), !106)
  %34 = getelementptr inbounds nuw i8, ptr %23, i64 10, !dbg !101
  %35 = load i16, ptr %34, align 2, !dbg !101, !tbaa !103
  %36 = sext i16 %35 to i32, !dbg !108
    #dbg_value(!DIArgList(i16 %35, i16 %32, i16 %29, i16 %25, i16 %20, i16 %14), !93, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 1988, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 673, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_plus_uconst, 16384, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !107)
    #dbg_value(i64 6, !96, !DIExpression(), !106)
  %37 = getelementptr inbounds nuw i8, ptr %23, i64 12, !dbg !101
  %38 = load i16, ptr %37, align 2, !dbg !101, !tbaa !103
  %39 = sext i16 %38 to i32, !dbg !108
    #dbg_value(!DIArgList(i16 %38, i16 %35, i16 %32, i16 %29, i16 %25, i16 %20, i16 %14), !93, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 1988, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 673, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_plus_uconst, 16384, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !107)
    #dbg_value(i64 7, !96, !DIExpression(), !106)
  %40 = getelementptr inbounds nuw i8, ptr %23, i64 14, !dbg !101
  %41 = load i16, ptr %40, align 2, !dbg !101, !tbaa !103
  %42 = sext i16 %41 to i32, !dbg !108
    #dbg_value(!DIArgList(i16 %41, i16 %38, i16 %35, i16 %32, i16 %29, i16 %25, i16 %20, i16 %14), !93, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 1988, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 673, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_plus_uconst, 16384, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !107)
    #dbg_value(i64 8, !96, !DIExpression(), !106)
  %43 = getelementptr inbounds nuw i8, ptr %23, i64 16, !dbg !101
  %44 = load i16, ptr %43, align 2, !dbg !101, !tbaa !103
  %45 = sext i16 %44 to i32, !dbg !108
    #dbg_value(!DIArgList(i16 %44, i16 %41, i16 %38, i16 %35, i16 %32, i16 %29, i16 %25, i16 %20, i16 %14), !93, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 1988, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 673, DW_OP_mul, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_LLVM_arg, 8, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_plus_uconst, 16384, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !107)
    #dbg_value(i64 9, !96, !DIExpression(), !106)
  %46 = getelementptr inbounds nuw i8, ptr %23, i64 18, !dbg !101
  %47 = load i16, ptr %46, align 2, !dbg !101, !tbaa !103
  %48 = sext i16 %47 to i32, !dbg !108
    #dbg_value(!DIArgList(i16 %47, i16 %44, i16 %41, i16 %38, i16 %35, i16 %32, i16 %29, i16 %25, i16 %20, i16 %14), !93, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 1988, DW_OP_mul, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 673, DW_OP_mul, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 8, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_LLVM_arg, 9, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_plus_uconst, 16384, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !107)
    #dbg_value(i64 10, !96, !DIExpression(), !106)
  %49 = getelementptr inbounds nuw i8, ptr %23, i64 20, !dbg !101
  %50 = load i16, ptr %49, align 2, !dbg !101, !tbaa !103
  %51 = sext i16 %50 to i32, !dbg !108
    #dbg_value(!DIArgList(i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison), !93, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 1988, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 1988, DW_OP_mul, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 673, DW_OP_mul, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 8, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 9, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_LLVM_arg, 10, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_plus_uconst, 16384, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !107)
    #dbg_value(i64 11, !96, !DIExpression(), !106)
  %52 = getelementptr inbounds nuw i8, ptr %23, i64 22, !dbg !101
  %53 = load i16, ptr %52, align 2, !dbg !101, !tbaa !103
  %54 = sext i16 %53 to i32, !dbg !108
    #dbg_value(!DIArgList(i64 poison, i64 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison), !93, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 1988, DW_OP_mul, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 673, DW_OP_mul, DW_OP_LLVM_arg, 8, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 9, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 10, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_LLVM_arg, 11, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_plus_uconst, 16384, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !107)
    #dbg_value(i64 12, !96, !DIExpression(), !106)
  %55 = getelementptr inbounds nuw i8, ptr %23, i64 24, !dbg !101
  %56 = load i16, ptr %55, align 2, !dbg !101, !tbaa !103
  %57 = sext i16 %56 to i32, !dbg !108
    #dbg_value(!DIArgList(i64 poison, i64 poison, i64 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison), !93, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 1988, DW_OP_mul, DW_OP_LLVM_arg, 8, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 673, DW_OP_mul, DW_OP_LLVM_arg, 9, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 10, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 11, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_LLVM_arg, 12, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_plus_uconst, 16384, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !107)
    #dbg_value(i64 13, !96, !DIExpression(), !106)
  %58 = getelementptr inbounds nuw i8, ptr %23, i64 26, !dbg !101
  %59 = load i16, ptr %58, align 2, !dbg !101, !tbaa !103
  %60 = sext i16 %59 to i32, !dbg !108
  %61 = mul i32 %60, 2147483386, !dbg !109
    #dbg_value(!DIArgList(i64 poison, i64 poison, i64 poison, i64 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison), !93, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 4, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 8, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 1988, DW_OP_mul, DW_OP_LLVM_arg, 9, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 673, DW_OP_mul, DW_OP_LLVM_arg, 10, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 11, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 12, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_LLVM_arg, 13, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_plus_uconst, 16384, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !107)
    #dbg_value(i64 14, !96, !DIExpression(), !106)
  %62 = getelementptr inbounds nuw i8, ptr %23, i64 28, !dbg !101
  %63 = load i16, ptr %62, align 2, !dbg !101, !tbaa !103
  %64 = sext i16 %63 to i32, !dbg !108
  %65 = mul i32 %64, 2147483475, !dbg !109
    #dbg_value(!DIArgList(i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison), !93, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 2147483475, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 4, DW_OP_LLVM_arg, 5, DW_OP_LLVM_arg, 6, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 8, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 9, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 1988, DW_OP_mul, DW_OP_LLVM_arg, 10, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 673, DW_OP_mul, DW_OP_LLVM_arg, 11, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 12, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 13, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_LLVM_arg, 14, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_plus_uconst, 16384, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !107)
    #dbg_value(i64 15, !96, !DIExpression(), !106)
  %66 = getelementptr inbounds nuw i8, ptr %23, i64 30, !dbg !101
  %67 = load i16, ptr %66, align 2, !dbg !101, !tbaa !103
  %68 = sext i16 %67 to i32, !dbg !108
  %69 = mul i32 %68, 2147483582, !dbg !109
  %70 = add nsw i32 %45, %42, !dbg !111
  %71 = mul nsw i32 %70, 4467, !dbg !111
  %72 = add nsw i32 %48, %39, !dbg !111
  %73 = mul nsw i32 %72, 3473, !dbg !111
  %74 = add nsw i32 %51, %36, !dbg !111
  %75 = mul nsw i32 %74, 1988, !dbg !111
  %76 = add nsw i32 %54, %33, !dbg !111
  %77 = mul nsw i32 %76, 673, !dbg !111
  %78 = add nsw i32 %57, %30, !dbg !111
  %79 = mul i32 %78, 2147483580, !dbg !111
  %80 = add nsw i32 %17, 16384, !dbg !112
  %81 = add nsw i32 %80, %22, !dbg !113
  %82 = add nsw i32 %81, %27, !dbg !114
  %83 = add nsw i32 %82, %71, !dbg !115
  %84 = add nsw i32 %83, %73, !dbg !116
  %85 = add nsw i32 %84, %75, !dbg !117
  %86 = add nsw i32 %85, %77, !dbg !118
  %87 = add i32 %86, %61, !dbg !119
  %88 = add i32 %87, %79, !dbg !120
  %89 = add i32 %88, %65, !dbg !121
  %90 = add i32 %89, %69, !dbg !111
    #dbg_value(!DIArgList(i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison), !93, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 2147483582, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 4, DW_OP_LLVM_arg, 5, DW_OP_LLVM_arg, 6, DW_OP_LLVM_arg, 7, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 8, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 9, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 10, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 1988, DW_OP_mul, DW_OP_LLVM_arg, 11, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 673, DW_OP_mul, DW_OP_LLVM_arg, 12, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 13, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 14, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_LLVM_arg, 15, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_plus_uconst, 16384, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !107)
    #dbg_value(i64 16, !96, !DIExpression(), !106)
  %91 = lshr i32 %90, 15, !dbg !122
    #dbg_value(!DIArgList(i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison), !123, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 2147483582, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 4, DW_OP_LLVM_arg, 5, DW_OP_LLVM_arg, 6, DW_OP_LLVM_arg, 7, DW_OP_LLVM_arg, 8, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 9, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 10, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 1988, DW_OP_mul, DW_OP_LLVM_arg, 11, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 673, DW_OP_mul, DW_OP_LLVM_arg, 12, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 13, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 14, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_LLVM_arg, 15, DW_OP_LLVM_convert, 16, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_plus_uconst, 16384, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_constu, 15, DW_OP_shra, DW_OP_stack_value), !128)
  %92 = trunc i32 %91 to i16, !dbg !130
  %93 = getelementptr inbounds nuw i16, ptr @output, i64 %15, !dbg !132
  store i16 %92, ptr %93, align 2, !dbg !133, !tbaa !103
    #dbg_value(i64 %18, !91, !DIExpression(), !100)
  %94 = icmp eq i64 %18, 128, !dbg !134
  br i1 %94, label %95, label %13, !dbg !135, !llvm.loop !136

95:                                               ; preds = %13
    #dbg_value(ptr @input_f, !140, !DIExpression(), !158)
    #dbg_value(ptr @output_f, !149, !DIExpression(), !158)
    #dbg_value(i32 128, !150, !DIExpression(), !158)
    #dbg_value(i32 0, !151, !DIExpression(), !160)
  %96 = load float, ptr @input_f, align 4, !dbg !161, !tbaa !163
  br label %97, !dbg !165

97:                                               ; preds = %97, %95
  %98 = phi float [ %96, %95 ], [ %103, %97 ], !dbg !161
  %99 = phi i64 [ 0, %95 ], [ %101, %97 ]
    #dbg_value(i64 %99, !151, !DIExpression(), !160)
    #dbg_value(i32 0, !156, !DIExpression(), !166)
    #dbg_value(float 0.000000e+00, !153, !DIExpression(), !167)
    #dbg_value(i64 0, !156, !DIExpression(), !166)
    #dbg_value(float 0.000000e+00, !153, !DIExpression(), !167)
  %100 = tail call float @llvm.fmuladd.f32(float %98, float -6.250000e-02, float 0.000000e+00), !dbg !168
    #dbg_value(float %100, !153, !DIExpression(), !167)
    #dbg_value(i64 1, !156, !DIExpression(), !166)
  %101 = add nuw nsw i64 %99, 1, !dbg !169
  %102 = getelementptr inbounds nuw float, ptr @input_f, i64 %101, !dbg !161
  %103 = load float, ptr %102, align 4, !dbg !161, !tbaa !163
  %104 = tail call float @llvm.fmuladd.f32(float %103, float 1.250000e-01, float %100), !dbg !170
    #dbg_value(float %104, !153, !DIExpression(), !167)
    #dbg_value(i64 2, !156, !DIExpression(), !166)
  %105 = getelementptr inbounds nuw float, ptr @input_f, i64 %99, !dbg !161
  %106 = getelementptr inbounds nuw i8, ptr %105, i64 8, !dbg !161
  %107 = load float, ptr %106, align 4, !dbg !161, !tbaa !163
  %108 = tail call float @llvm.fmuladd.f32(float %107, float -2.500000e-01, float %104), !dbg !171
    #dbg_value(float %108, !153, !DIExpression(), !167)
    #dbg_value(i64 3, !156, !DIExpression(), !166)
  %109 = getelementptr inbounds nuw i8, ptr %105, i64 12, !dbg !161
  %110 = load float, ptr %109, align 4, !dbg !161, !tbaa !163
  %111 = tail call float @llvm.fmuladd.f32(float %110, float 5.000000e-01, float %108), !dbg !172
    #dbg_value(float %111, !153, !DIExpression(), !167)
    #dbg_value(i64 4, !156, !DIExpression(), !166)
  %112 = getelementptr inbounds nuw i8, ptr %105, i64 16, !dbg !161
  %113 = load float, ptr %112, align 4, !dbg !161, !tbaa !163
  %114 = fadd float %113, %111, !dbg !173
    #dbg_value(float %114, !153, !DIExpression(), !167)
    #dbg_value(i64 5, !156, !DIExpression(), !166)
  %115 = getelementptr inbounds nuw i8, ptr %105, i64 20, !dbg !161
  %116 = load float, ptr %115, align 4, !dbg !161, !tbaa !163
  %117 = tail call float @llvm.fmuladd.f32(float %116, float 1.500000e+00, float %114), !dbg !174
    #dbg_value(float %117, !153, !DIExpression(), !167)
    #dbg_value(i64 6, !156, !DIExpression(), !166)
  %118 = getelementptr inbounds nuw i8, ptr %105, i64 24, !dbg !161
  %119 = load float, ptr %118, align 4, !dbg !161, !tbaa !163
  %120 = tail call float @llvm.fmuladd.f32(float %119, float 2.000000e+00, float %117), !dbg !175
    #dbg_value(float %120, !153, !DIExpression(), !167)
    #dbg_value(i64 7, !156, !DIExpression(), !166)
  %121 = getelementptr inbounds nuw i8, ptr %105, i64 28, !dbg !161
  %122 = load float, ptr %121, align 4, !dbg !161, !tbaa !163
  %123 = tail call float @llvm.fmuladd.f32(float %122, float 2.250000e+00, float %120), !dbg !176
    #dbg_value(float %123, !153, !DIExpression(), !167)
    #dbg_value(i64 8, !156, !DIExpression(), !166)
  %124 = getelementptr inbounds nuw i8, ptr %105, i64 32, !dbg !161
  %125 = load float, ptr %124, align 4, !dbg !161, !tbaa !163
  %126 = tail call float @llvm.fmuladd.f32(float %125, float 2.250000e+00, float %123), !dbg !177
    #dbg_value(float %126, !153, !DIExpression(), !167)
    #dbg_value(i64 9, !156, !DIExpression(), !166)
  %127 = getelementptr inbounds nuw i8, ptr %105, i64 36, !dbg !161
  %128 = load float, ptr %127, align 4, !dbg !161, !tbaa !163
  %129 = tail call float @llvm.fmuladd.f32(float %128, float 2.000000e+00, float %126), !dbg !178
    #dbg_value(float %129, !153, !DIExpression(), !167)
    #dbg_value(i64 10, !156, !DIExpression(), !166)
  %130 = getelementptr inbounds nuw i8, ptr %105, i64 40, !dbg !161
  %131 = load float, ptr %130, align 4, !dbg !161, !tbaa !163
  %132 = tail call float @llvm.fmuladd.f32(float %131, float 1.500000e+00, float %129), !dbg !179
    #dbg_value(float %132, !153, !DIExpression(), !167)
    #dbg_value(i64 11, !156, !DIExpression(), !166)
  %133 = getelementptr inbounds nuw i8, ptr %105, i64 44, !dbg !161
  %134 = load float, ptr %133, align 4, !dbg !161, !tbaa !163
  %135 = fadd float %134, %132, !dbg !180
    #dbg_value(float %135, !153, !DIExpression(), !167)
    #dbg_value(i64 12, !156, !DIExpression(), !166)
  %136 = getelementptr inbounds nuw i8, ptr %105, i64 48, !dbg !161
  %137 = load float, ptr %136, align 4, !dbg !161, !tbaa !163
  %138 = tail call float @llvm.fmuladd.f32(float %137, float 5.000000e-01, float %135), !dbg !181
    #dbg_value(float %138, !153, !DIExpression(), !167)
    #dbg_value(i64 13, !156, !DIExpression(), !166)
  %139 = getelementptr inbounds nuw i8, ptr %105, i64 52, !dbg !161
  %140 = load float, ptr %139, align 4, !dbg !161, !tbaa !163
  %141 = tail call float @llvm.fmuladd.f32(float %140, float -2.500000e-01, float %138), !dbg !182
    #dbg_value(float %141, !153, !DIExpression(), !167)
    #dbg_value(i64 14, !156, !DIExpression(), !166)
  %142 = getelementptr inbounds nuw i8, ptr %105, i64 56, !dbg !161
  %143 = load float, ptr %142, align 4, !dbg !161, !tbaa !163
  %144 = tail call float @llvm.fmuladd.f32(float %143, float 1.250000e-01, float %141), !dbg !183
    #dbg_value(float %144, !153, !DIExpression(), !167)
    #dbg_value(i64 15, !156, !DIExpression(), !166)
  %145 = getelementptr inbounds nuw i8, ptr %105, i64 60, !dbg !161
  %146 = load float, ptr %145, align 4, !dbg !161, !tbaa !163
  %147 = tail call float @llvm.fmuladd.f32(float %146, float -6.250000e-02, float %144), !dbg !184
    #dbg_value(float %147, !153, !DIExpression(), !167)
    #dbg_value(i64 16, !156, !DIExpression(), !166)
  %148 = getelementptr inbounds nuw float, ptr @output_f, i64 %99, !dbg !185
  store float %147, ptr %148, align 4, !dbg !186, !tbaa !163
    #dbg_value(i64 %101, !151, !DIExpression(), !160)
  %149 = icmp eq i64 %101, 128, !dbg !187
  br i1 %149, label %247, label %97, !dbg !188, !llvm.loop !189

150:                                              ; preds = %3, %150
  %151 = phi i64 [ 0, %3 ], [ %162, %150 ]
  %152 = phi i16 [ %5, %3 ], [ %157, %150 ]
    #dbg_value(i64 %151, !66, !DIExpression(), !76)
    #dbg_value(i16 %152, !63, !DIExpression(), !72)
  %153 = lshr i16 %152, 1, !dbg !192
  %154 = and i16 %152, 1, !dbg !195
  %155 = icmp eq i16 %154, 0, !dbg !196
  %156 = select i1 %155, i16 0, i16 -19456, !dbg !196
  %157 = xor i16 %156, %153, !dbg !197
    #dbg_value(i16 %157, !63, !DIExpression(), !72)
  %158 = getelementptr inbounds nuw i16, ptr @input, i64 %151, !dbg !198
  store i16 %157, ptr %158, align 2, !dbg !199, !tbaa !103
  %159 = ashr i16 %157, 6, !dbg !200
  %160 = sitofp i16 %159 to float, !dbg !201
  %161 = getelementptr inbounds nuw float, ptr @input_f, i64 %151, !dbg !202
  store float %160, ptr %161, align 4, !dbg !203, !tbaa !163
  %162 = add nuw nsw i64 %151, 1, !dbg !204
    #dbg_value(i64 %162, !66, !DIExpression(), !76)
  %163 = icmp eq i64 %162, 144, !dbg !205
  br i1 %163, label %11, label %150, !dbg !206, !llvm.loop !207

164:                                              ; preds = %247, %164
  %165 = phi i64 [ %240, %164 ], [ 0, %247 ]
  %166 = phi i32 [ %239, %164 ], [ 0, %247 ]
    #dbg_value(i64 %165, !210, !DIExpression(), !226)
    #dbg_value(i32 %166, !219, !DIExpression(), !228)
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
    #dbg_value(i32 0, !223, !DIExpression(), !229)
  %167 = getelementptr inbounds nuw i16, ptr @input, i64 %165, !dbg !230
    #dbg_value(ptr %167, !224, !DIExpression(), !231)
    #dbg_value(i32 0, !223, !DIExpression(), !229)
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
    #dbg_value(ptr %167, !224, !DIExpression(), !231)
    #dbg_value(i32 0, !223, !DIExpression(), !229)
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
  %168 = load i16, ptr %167, align 2, !dbg !232, !tbaa !103
  %169 = sext i16 %168 to i32, !dbg !232
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
    #dbg_value(i32 %169, !223, !DIExpression(DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_stack_value), !229)
  %170 = getelementptr inbounds nuw i8, ptr %167, i64 2, !dbg !234
    #dbg_value(ptr %170, !224, !DIExpression(), !231)
  %171 = load i16, ptr %170, align 2, !dbg !232, !tbaa !103
  %172 = sext i16 %171 to i32, !dbg !232
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
    #dbg_value(!DIArgList(i32 %169, i32 %172), !223, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !229)
  %173 = getelementptr inbounds nuw i8, ptr %167, i64 4, !dbg !235
    #dbg_value(ptr %173, !224, !DIExpression(), !231)
  %174 = load i16, ptr %173, align 2, !dbg !232, !tbaa !103
  %175 = sext i16 %174 to i32, !dbg !232
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
    #dbg_value(!DIArgList(i32 %175, i32 %169, i32 %172), !223, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !229)
  %176 = getelementptr inbounds nuw i8, ptr %167, i64 6, !dbg !236
    #dbg_value(ptr %176, !224, !DIExpression(), !231)
  %177 = load i16, ptr %176, align 2, !dbg !232, !tbaa !103
  %178 = sext i16 %177 to i32, !dbg !232
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
    #dbg_value(!DIArgList(i32 %178, i32 %175, i32 %169, i32 %172), !223, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !229)
  %179 = getelementptr inbounds nuw i8, ptr %167, i64 8, !dbg !237
    #dbg_value(ptr %179, !224, !DIExpression(), !231)
  %180 = load i16, ptr %179, align 2, !dbg !232, !tbaa !103
  %181 = sext i16 %180 to i32, !dbg !232
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
    #dbg_value(!DIArgList(i32 %181, i32 %178, i32 %175, i32 %169, i32 %172), !223, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 673, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !229)
  %182 = getelementptr inbounds nuw i8, ptr %167, i64 10, !dbg !238
    #dbg_value(ptr %182, !224, !DIExpression(), !231)
  %183 = load i16, ptr %182, align 2, !dbg !232, !tbaa !103
  %184 = sext i16 %183 to i32, !dbg !232
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
    #dbg_value(!DIArgList(i32 %184, i32 %181, i32 %178, i32 %175, i32 %169, i32 %172), !223, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 1988, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_constu, 673, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_LLVM_arg, 5, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !229)
  %185 = getelementptr inbounds nuw i8, ptr %167, i64 12, !dbg !239
    #dbg_value(ptr %185, !224, !DIExpression(), !231)
  %186 = load i16, ptr %185, align 2, !dbg !232, !tbaa !103
  %187 = sext i16 %186 to i32, !dbg !232
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
    #dbg_value(!DIArgList(i32 %187, i32 %184, i32 %181, i32 %178, i32 %175, i32 %169, i32 %172), !223, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_constu, 1988, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_constu, 673, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 5, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_LLVM_arg, 6, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !229)
  %188 = getelementptr inbounds nuw i8, ptr %167, i64 14, !dbg !240
    #dbg_value(ptr %188, !224, !DIExpression(), !231)
  %189 = load i16, ptr %188, align 2, !dbg !232, !tbaa !103
  %190 = sext i16 %189 to i32, !dbg !232
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
    #dbg_value(!DIArgList(i32 %190, i32 %187, i32 %184, i32 %181, i32 %178, i32 %175, i32 %169, i32 %172), !223, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_constu, 1988, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_constu, 673, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 5, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 6, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_LLVM_arg, 7, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !229)
  %191 = getelementptr inbounds nuw i8, ptr %167, i64 16, !dbg !241
    #dbg_value(ptr %191, !224, !DIExpression(), !231)
  %192 = load i16, ptr %191, align 2, !dbg !232, !tbaa !103
  %193 = sext i16 %192 to i32, !dbg !232
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
    #dbg_value(!DIArgList(i32 %193, i32 %190, i32 %187, i32 %184, i32 %181, i32 %178, i32 %175, i32 %169, i32 %172), !223, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_constu, 4467, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_constu, 3473, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_constu, 1988, DW_OP_mul, DW_OP_LLVM_arg, 4, DW_OP_constu, 673, DW_OP_mul, DW_OP_LLVM_arg, 5, DW_OP_constu, 18446744073709551548, DW_OP_mul, DW_OP_LLVM_arg, 6, DW_OP_constu, 18446744073709551354, DW_OP_mul, DW_OP_LLVM_arg, 7, DW_OP_constu, 18446744073709551550, DW_OP_mul, DW_OP_LLVM_arg, 8, DW_OP_constu, 18446744073709551443, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !229)
  %194 = getelementptr inbounds nuw i8, ptr %167, i64 18, !dbg !242
    #dbg_value(ptr %194, !224, !DIExpression(), !231)
  %195 = load i16, ptr %194, align 2, !dbg !232, !tbaa !103
  %196 = sext i16 %195 to i32, !dbg !232
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
    #dbg_value(i32 poison, !223, !DIExpression(), !229)
  %197 = getelementptr inbounds nuw i8, ptr %167, i64 20, !dbg !243
    #dbg_value(ptr %197, !224, !DIExpression(), !231)
  %198 = load i16, ptr %197, align 2, !dbg !232, !tbaa !103
  %199 = sext i16 %198 to i32, !dbg !232
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
    #dbg_value(i32 poison, !223, !DIExpression(), !229)
  %200 = getelementptr inbounds nuw i8, ptr %167, i64 22, !dbg !244
    #dbg_value(ptr %200, !224, !DIExpression(), !231)
  %201 = load i16, ptr %200, align 2, !dbg !232, !tbaa !103
  %202 = sext i16 %201 to i32, !dbg !232
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
    #dbg_value(i32 poison, !223, !DIExpression(), !229)
  %203 = getelementptr inbounds nuw i8, ptr %167, i64 24, !dbg !245
    #dbg_value(ptr %203, !224, !DIExpression(), !231)
  %204 = load i16, ptr %203, align 2, !dbg !232, !tbaa !103
  %205 = sext i16 %204 to i32, !dbg !232
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
    #dbg_value(i32 poison, !223, !DIExpression(), !229)
  %206 = getelementptr inbounds nuw i8, ptr %167, i64 26, !dbg !246
    #dbg_value(ptr %206, !224, !DIExpression(), !231)
  %207 = load i16, ptr %206, align 2, !dbg !232, !tbaa !103
  %208 = sext i16 %207 to i32, !dbg !232
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
    #dbg_value(i32 poison, !223, !DIExpression(), !229)
  %209 = getelementptr inbounds nuw i8, ptr %167, i64 28, !dbg !247
    #dbg_value(ptr %209, !224, !DIExpression(), !231)
  %210 = load i16, ptr %209, align 2, !dbg !232, !tbaa !103
  %211 = sext i16 %210 to i32, !dbg !232
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
    #dbg_value(i32 poison, !223, !DIExpression(), !229)
  %212 = getelementptr inbounds nuw i8, ptr %167, i64 30, !dbg !248
    #dbg_value(ptr %212, !224, !DIExpression(), !231)
  %213 = load i16, ptr %212, align 2, !dbg !232, !tbaa !103
  %214 = sext i16 %213 to i32, !dbg !232
    #dbg_value(ptr poison, !220, !DIExpression(), !229)
  %215 = add nsw i32 %193, %190, !dbg !249
  %216 = mul nsw i32 %215, 4467, !dbg !249
  %217 = add nsw i32 %196, %187, !dbg !249
  %218 = mul nsw i32 %217, 3473, !dbg !249
  %219 = add nsw i32 %199, %184, !dbg !249
  %220 = mul nsw i32 %219, 1988, !dbg !249
  %221 = add nsw i32 %202, %181, !dbg !249
  %222 = mul nsw i32 %221, 673, !dbg !249
  %223 = add nsw i32 %205, %178, !dbg !249
  %224 = mul nsw i32 %223, -68, !dbg !249
  %225 = add nsw i32 %208, %175, !dbg !249
  %226 = mul nsw i32 %225, -262, !dbg !249
  %227 = add nsw i32 %211, %172, !dbg !249
  %228 = mul nsw i32 %227, -173, !dbg !249
  %229 = add nsw i32 %214, %169, !dbg !249
  %230 = mul nsw i32 %229, -66, !dbg !249
  %231 = add nsw i32 %218, %216, !dbg !250
  %232 = add nsw i32 %231, %220, !dbg !251
  %233 = add nsw i32 %232, %222, !dbg !252
  %234 = add nsw i32 %233, %224, !dbg !253
  %235 = add nsw i32 %234, %226, !dbg !254
  %236 = add nsw i32 %235, %228, !dbg !255
  %237 = add nsw i32 %236, %230, !dbg !249
    #dbg_value(i32 %237, !223, !DIExpression(), !229)
    #dbg_value(ptr %212, !224, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !231)
  %238 = ashr i32 %237, 9, !dbg !256
  %239 = xor i32 %238, %166, !dbg !257
    #dbg_value(i32 %239, !219, !DIExpression(), !228)
  %240 = add nuw nsw i64 %165, 3, !dbg !258
    #dbg_value(i64 %240, !210, !DIExpression(), !226)
  %241 = icmp samesign ult i64 %165, 110, !dbg !259
  br i1 %241, label %164, label %242, !dbg !260, !llvm.loop !261

242:                                              ; preds = %164
  %243 = sext i32 %239 to i64, !dbg !264
  %244 = add i64 %261, %243, !dbg !265
    #dbg_value(i64 %244, !62, !DIExpression(), !72)
  %245 = add nuw nsw i64 %4, 1, !dbg !266
    #dbg_value(i64 %245, !64, !DIExpression(), !73)
    #dbg_value(i16 %157, !63, !DIExpression(), !72)
  %246 = icmp eq i64 %245, %0, !dbg !267
  br i1 %246, label %7, label %3, !dbg !268, !llvm.loop !269

247:                                              ; preds = %97, %247
  %248 = phi i64 [ %262, %247 ], [ 0, %97 ]
  %249 = phi i64 [ %261, %247 ], [ %6, %97 ]
    #dbg_value(i64 %248, !70, !DIExpression(), !272)
    #dbg_value(i64 %249, !62, !DIExpression(), !72)
  %250 = shl i64 %249, 1, !dbg !273
  %251 = lshr i64 %249, 40, !dbg !275
  %252 = xor i64 %250, %251, !dbg !276
  %253 = getelementptr inbounds nuw i16, ptr @output, i64 %248, !dbg !277
  %254 = load i16, ptr %253, align 2, !dbg !277, !tbaa !103
  %255 = sext i16 %254 to i64, !dbg !277
  %256 = getelementptr inbounds nuw float, ptr @output_f, i64 %248, !dbg !278
  %257 = load float, ptr %256, align 4, !dbg !278, !tbaa !163
  %258 = fmul float %257, 1.600000e+01, !dbg !279
  %259 = fptosi float %258 to i64, !dbg !280
  %260 = add i64 %252, %255, !dbg !281
  %261 = add i64 %260, %259, !dbg !282
    #dbg_value(i64 %261, !62, !DIExpression(), !72)
  %262 = add nuw nsw i64 %248, 1, !dbg !283
    #dbg_value(i64 %262, !70, !DIExpression(), !272)
  %263 = icmp eq i64 %262, 128, !dbg !284
  br i1 %263, label %164, label %247, !dbg !285, !llvm.loop !286
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!42, !43, !44, !45, !46, !48, !49, !50, !51}
!llvm.ident = !{!52}
!llvm.errno.tbaa = !{!53}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "input", scope: !2, file: !3, line: 11, type: !41, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "fir.c", directory: ".")
!4 = !{!5, !8, !10, !11, !13, !15}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !6, line: 247, baseType: !7)
!6 = !DIFile(filename: "stdint.h", directory: ".")
!7 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "int16_t", file: !6, line: 245, baseType: !9)
!9 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!10 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!11 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !6, line: 102, baseType: !12)
!12 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !6, line: 100, baseType: !14)
!14 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "int32_t", file: !6, line: 197, baseType: !16)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !{!0, !18, !23, !28, !31, !37}
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "output", scope: !2, file: !3, line: 12, type: !20, isLocal: true, isDefinition: true)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 2048, elements: !21)
!21 = !{!22}
!22 = !DISubrange(count: 128)
!23 = !DIGlobalVariableExpression(var: !24, expr: !DIExpression())
!24 = distinct !DIGlobalVariable(name: "input_f", scope: !2, file: !3, line: 13, type: !25, isLocal: true, isDefinition: true)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, size: 4608, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 144)
!28 = !DIGlobalVariableExpression(var: !29, expr: !DIExpression())
!29 = distinct !DIGlobalVariable(name: "output_f", scope: !2, file: !3, line: 13, type: !30, isLocal: true, isDefinition: true)
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, size: 4096, elements: !21)
!31 = !DIGlobalVariableExpression(var: !32, expr: !DIExpression())
!32 = distinct !DIGlobalVariable(name: "taps_q15", scope: !2, file: !3, line: 8, type: !33, isLocal: true, isDefinition: true)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 256, elements: !35)
!34 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !8)
!35 = !{!36}
!36 = !DISubrange(count: 16)
!37 = !DIGlobalVariableExpression(var: !38, expr: !DIExpression())
!38 = distinct !DIGlobalVariable(name: "taps_f32", scope: !2, file: !3, line: 9, type: !39, isLocal: true, isDefinition: true)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 512, elements: !35)
!40 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !10)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 2304, elements: !26)
!42 = !{i32 7, !"Dwarf Version", i32 4}
!43 = !{i32 2, !"Debug Info Version", i32 3}
!44 = !{i32 1, !"wchar_size", i32 4}
!45 = !{i32 1, !"target-abi", !"lp64d"}
!46 = !{i32 6, !"riscv-isa", !47}
!47 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!48 = !{i32 7, !"uwtable", i32 2}
!49 = !{i32 7, !"frame-pointer", i32 2}
!50 = !{i32 8, !"SmallDataLimit", i32 0}
!51 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!52 = !{!"clang version 22.1.8"}
!53 = !{!54, !54, i64 0}
!54 = !{!"int", !55, i64 0}
!55 = !{!"omnipotent char", !56, i64 0}
!56 = !{!"Simple C/C++ TBAA"}
!57 = distinct !DISubprogram(name: "run", scope: !3, file: !3, line: 53, type: !58, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !60, keyInstructions: true)
!58 = !DISubroutineType(types: !59)
!59 = !{!13, !13}
!60 = !{!61, !62, !63, !64, !66, !70}
!61 = !DILocalVariable(name: "n", arg: 1, scope: !57, file: !3, line: 53, type: !13)
!62 = !DILocalVariable(name: "total", scope: !57, file: !3, line: 54, type: !11)
!63 = !DILocalVariable(name: "lfsr", scope: !57, file: !3, line: 55, type: !5)
!64 = !DILocalVariable(name: "round", scope: !65, file: !3, line: 56, type: !13)
!65 = distinct !DILexicalBlock(scope: !57, file: !3, line: 56, column: 3)
!66 = !DILocalVariable(name: "i", scope: !67, file: !3, line: 57, type: !16)
!67 = distinct !DILexicalBlock(scope: !68, file: !3, line: 57, column: 5)
!68 = distinct !DILexicalBlock(scope: !69, file: !3, line: 56, column: 47)
!69 = distinct !DILexicalBlock(scope: !65, file: !3, line: 56, column: 3)
!70 = !DILocalVariable(name: "i", scope: !71, file: !3, line: 64, type: !16)
!71 = distinct !DILexicalBlock(scope: !68, file: !3, line: 64, column: 5)
!72 = !DILocation(line: 0, scope: !57)
!73 = !DILocation(line: 0, scope: !65)
!74 = !DILocation(line: 56, column: 33, scope: !69, atomGroup: 236, atomRank: 1)
!75 = !DILocation(line: 56, column: 3, scope: !65, atomGroup: 237, atomRank: 1)
!76 = !DILocation(line: 0, scope: !67)
!77 = !DILocation(line: 57, column: 5, scope: !67, atomGroup: 233, atomRank: 1)
!78 = !DILocation(line: 68, column: 26, scope: !57, atomGroup: 24, atomRank: 2)
!79 = !DILocation(line: 68, column: 3, scope: !57, atomGroup: 24, atomRank: 1)
!80 = !DILocalVariable(name: "in", arg: 1, scope: !81, file: !3, line: 23, type: !84)
!81 = distinct !DISubprogram(name: "fir_q15", scope: !3, file: !3, line: 23, type: !82, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88, keyInstructions: true)
!82 = !DISubroutineType(types: !83)
!83 = !{null, !84, !86, !16}
!84 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !85)
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!86 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !87)
!87 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!88 = !{!80, !89, !90, !91, !93, !96}
!89 = !DILocalVariable(name: "out", arg: 2, scope: !81, file: !3, line: 23, type: !86)
!90 = !DILocalVariable(name: "count", arg: 3, scope: !81, file: !3, line: 23, type: !16)
!91 = !DILocalVariable(name: "i", scope: !92, file: !3, line: 24, type: !16)
!92 = distinct !DILexicalBlock(scope: !81, file: !3, line: 24, column: 3)
!93 = !DILocalVariable(name: "sum", scope: !94, file: !3, line: 25, type: !13)
!94 = distinct !DILexicalBlock(scope: !95, file: !3, line: 24, column: 35)
!95 = distinct !DILexicalBlock(scope: !92, file: !3, line: 24, column: 3)
!96 = !DILocalVariable(name: "k", scope: !97, file: !3, line: 26, type: !16)
!97 = distinct !DILexicalBlock(scope: !94, file: !3, line: 26, column: 5)
!98 = !DILocation(line: 0, scope: !81, inlinedAt: !99)
!99 = distinct !DILocation(line: 62, column: 5, scope: !68)
!100 = !DILocation(line: 0, scope: !92, inlinedAt: !99)
!101 = !DILocation(line: 27, column: 23, scope: !102, inlinedAt: !99)
!102 = distinct !DILexicalBlock(scope: !97, file: !3, line: 26, column: 5)
!103 = !{!104, !104, i64 0}
!104 = !{!"short", !55, i64 0}
!105 = !DILocation(line: 24, column: 3, scope: !92, inlinedAt: !99, atomGroup: 28, atomRank: 1)
!106 = !DILocation(line: 0, scope: !97, inlinedAt: !99)
!107 = !DILocation(line: 0, scope: !94, inlinedAt: !99)
!108 = !DILocation(line: 27, column: 14, scope: !102, inlinedAt: !99)
!109 = !DILocation(line: 27, column: 33, scope: !102, inlinedAt: !99)
!110 = !DILocation(line: 27, column: 28, scope: !102, inlinedAt: !99)
!111 = !DILocation(line: 27, column: 11, scope: !102, inlinedAt: !99, atomGroup: 85, atomRank: 2)
!112 = !DILocation(line: 27, column: 11, scope: !102, inlinedAt: !99, atomGroup: 45, atomRank: 2)
!113 = !DILocation(line: 27, column: 11, scope: !102, inlinedAt: !99, atomGroup: 49, atomRank: 2)
!114 = !DILocation(line: 27, column: 11, scope: !102, inlinedAt: !99, atomGroup: 53, atomRank: 2)
!115 = !DILocation(line: 27, column: 11, scope: !102, inlinedAt: !99, atomGroup: 57, atomRank: 2)
!116 = !DILocation(line: 27, column: 11, scope: !102, inlinedAt: !99, atomGroup: 61, atomRank: 2)
!117 = !DILocation(line: 27, column: 11, scope: !102, inlinedAt: !99, atomGroup: 65, atomRank: 2)
!118 = !DILocation(line: 27, column: 11, scope: !102, inlinedAt: !99, atomGroup: 69, atomRank: 2)
!119 = !DILocation(line: 27, column: 11, scope: !102, inlinedAt: !99, atomGroup: 73, atomRank: 2)
!120 = !DILocation(line: 27, column: 11, scope: !102, inlinedAt: !99, atomGroup: 77, atomRank: 2)
!121 = !DILocation(line: 27, column: 11, scope: !102, inlinedAt: !99, atomGroup: 81, atomRank: 2)
!122 = !DILocation(line: 28, column: 27, scope: !94, inlinedAt: !99)
!123 = !DILocalVariable(name: "v", arg: 1, scope: !124, file: !3, line: 15, type: !13)
!124 = distinct !DISubprogram(name: "saturate", scope: !3, file: !3, line: 15, type: !125, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127, keyInstructions: true)
!125 = !DISubroutineType(types: !126)
!126 = !{!8, !13}
!127 = !{!123}
!128 = !DILocation(line: 0, scope: !124, inlinedAt: !129)
!129 = distinct !DILocation(line: 28, column: 14, scope: !94, inlinedAt: !99)
!130 = !DILocation(line: 16, column: 9, scope: !131, inlinedAt: !129, atomGroup: 1, atomRank: 1)
!131 = distinct !DILexicalBlock(scope: !124, file: !3, line: 16, column: 7)
!132 = !DILocation(line: 28, column: 5, scope: !94, inlinedAt: !99)
!133 = !DILocation(line: 28, column: 12, scope: !94, inlinedAt: !99, atomGroup: 11, atomRank: 1)
!134 = !DILocation(line: 24, column: 21, scope: !95, inlinedAt: !99, atomGroup: 2, atomRank: 1)
!135 = !DILocation(line: 24, column: 3, scope: !92, inlinedAt: !99, atomGroup: 3, atomRank: 1)
!136 = distinct !{!136, !137, !138, !139}
!137 = !DILocation(line: 24, column: 3, scope: !92, inlinedAt: !99)
!138 = !DILocation(line: 29, column: 3, scope: !92, inlinedAt: !99)
!139 = !{!"llvm.loop.mustprogress"}
!140 = !DILocalVariable(name: "in", arg: 1, scope: !141, file: !3, line: 32, type: !144)
!141 = distinct !DISubprogram(name: "fir_f32", scope: !3, file: !3, line: 32, type: !142, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !148, keyInstructions: true)
!142 = !DISubroutineType(types: !143)
!143 = !{null, !144, !146, !16}
!144 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !145)
!145 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!146 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !147)
!147 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!148 = !{!140, !149, !150, !151, !153, !156}
!149 = !DILocalVariable(name: "out", arg: 2, scope: !141, file: !3, line: 32, type: !146)
!150 = !DILocalVariable(name: "count", arg: 3, scope: !141, file: !3, line: 32, type: !16)
!151 = !DILocalVariable(name: "i", scope: !152, file: !3, line: 33, type: !16)
!152 = distinct !DILexicalBlock(scope: !141, file: !3, line: 33, column: 3)
!153 = !DILocalVariable(name: "sum", scope: !154, file: !3, line: 34, type: !10)
!154 = distinct !DILexicalBlock(scope: !155, file: !3, line: 33, column: 35)
!155 = distinct !DILexicalBlock(scope: !152, file: !3, line: 33, column: 3)
!156 = !DILocalVariable(name: "k", scope: !157, file: !3, line: 35, type: !16)
!157 = distinct !DILexicalBlock(scope: !154, file: !3, line: 35, column: 5)
!158 = !DILocation(line: 0, scope: !141, inlinedAt: !159)
!159 = distinct !DILocation(line: 63, column: 5, scope: !68)
!160 = !DILocation(line: 0, scope: !152, inlinedAt: !159)
!161 = !DILocation(line: 36, column: 14, scope: !162, inlinedAt: !159)
!162 = distinct !DILexicalBlock(scope: !157, file: !3, line: 35, column: 5)
!163 = !{!164, !164, i64 0}
!164 = !{!"float", !55, i64 0}
!165 = !DILocation(line: 33, column: 3, scope: !152, inlinedAt: !159, atomGroup: 92, atomRank: 1)
!166 = !DILocation(line: 0, scope: !157, inlinedAt: !159)
!167 = !DILocation(line: 0, scope: !154, inlinedAt: !159)
!168 = !DILocation(line: 36, column: 11, scope: !162, inlinedAt: !159, atomGroup: 8, atomRank: 2)
!169 = !DILocation(line: 36, column: 19, scope: !162, inlinedAt: !159)
!170 = !DILocation(line: 36, column: 11, scope: !162, inlinedAt: !159, atomGroup: 93, atomRank: 2)
!171 = !DILocation(line: 36, column: 11, scope: !162, inlinedAt: !159, atomGroup: 97, atomRank: 2)
!172 = !DILocation(line: 36, column: 11, scope: !162, inlinedAt: !159, atomGroup: 101, atomRank: 2)
!173 = !DILocation(line: 36, column: 11, scope: !162, inlinedAt: !159, atomGroup: 105, atomRank: 2)
!174 = !DILocation(line: 36, column: 11, scope: !162, inlinedAt: !159, atomGroup: 109, atomRank: 2)
!175 = !DILocation(line: 36, column: 11, scope: !162, inlinedAt: !159, atomGroup: 113, atomRank: 2)
!176 = !DILocation(line: 36, column: 11, scope: !162, inlinedAt: !159, atomGroup: 117, atomRank: 2)
!177 = !DILocation(line: 36, column: 11, scope: !162, inlinedAt: !159, atomGroup: 121, atomRank: 2)
!178 = !DILocation(line: 36, column: 11, scope: !162, inlinedAt: !159, atomGroup: 125, atomRank: 2)
!179 = !DILocation(line: 36, column: 11, scope: !162, inlinedAt: !159, atomGroup: 129, atomRank: 2)
!180 = !DILocation(line: 36, column: 11, scope: !162, inlinedAt: !159, atomGroup: 133, atomRank: 2)
!181 = !DILocation(line: 36, column: 11, scope: !162, inlinedAt: !159, atomGroup: 137, atomRank: 2)
!182 = !DILocation(line: 36, column: 11, scope: !162, inlinedAt: !159, atomGroup: 141, atomRank: 2)
!183 = !DILocation(line: 36, column: 11, scope: !162, inlinedAt: !159, atomGroup: 145, atomRank: 2)
!184 = !DILocation(line: 36, column: 11, scope: !162, inlinedAt: !159, atomGroup: 149, atomRank: 2)
!185 = !DILocation(line: 37, column: 5, scope: !154, inlinedAt: !159)
!186 = !DILocation(line: 37, column: 12, scope: !154, inlinedAt: !159, atomGroup: 11, atomRank: 1)
!187 = !DILocation(line: 33, column: 21, scope: !155, inlinedAt: !159, atomGroup: 2, atomRank: 1)
!188 = !DILocation(line: 33, column: 3, scope: !152, inlinedAt: !159, atomGroup: 3, atomRank: 1)
!189 = distinct !{!189, !190, !191, !139}
!190 = !DILocation(line: 33, column: 3, scope: !152, inlinedAt: !159)
!191 = !DILocation(line: 38, column: 3, scope: !152, inlinedAt: !159)
!192 = !DILocation(line: 58, column: 30, scope: !193)
!193 = distinct !DILexicalBlock(scope: !194, file: !3, line: 57, column: 46)
!194 = distinct !DILexicalBlock(scope: !67, file: !3, line: 57, column: 5)
!195 = !DILocation(line: 58, column: 45, scope: !193)
!196 = !DILocation(line: 58, column: 50, scope: !193)
!197 = !DILocation(line: 58, column: 35, scope: !193, atomGroup: 9, atomRank: 3)
!198 = !DILocation(line: 59, column: 7, scope: !193)
!199 = !DILocation(line: 59, column: 16, scope: !193, atomGroup: 10, atomRank: 1)
!200 = !DILocation(line: 60, column: 37, scope: !193, atomGroup: 11, atomRank: 3)
!201 = !DILocation(line: 60, column: 20, scope: !193, atomGroup: 11, atomRank: 2)
!202 = !DILocation(line: 60, column: 7, scope: !193)
!203 = !DILocation(line: 60, column: 18, scope: !193, atomGroup: 11, atomRank: 1)
!204 = !DILocation(line: 57, column: 42, scope: !194, atomGroup: 12, atomRank: 2)
!205 = !DILocation(line: 57, column: 23, scope: !194, atomGroup: 7, atomRank: 1)
!206 = !DILocation(line: 57, column: 5, scope: !67, atomGroup: 8, atomRank: 1)
!207 = distinct !{!207, !208, !209, !139}
!208 = !DILocation(line: 57, column: 5, scope: !67)
!209 = !DILocation(line: 61, column: 5, scope: !67)
!210 = !DILocalVariable(name: "i", scope: !211, file: !3, line: 43, type: !16)
!211 = distinct !DILexicalBlock(scope: !212, file: !3, line: 43, column: 3)
!212 = distinct !DISubprogram(name: "decimate", scope: !3, file: !3, line: 41, type: !213, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !215, keyInstructions: true)
!213 = !DISubroutineType(types: !214)
!214 = !{!15, !85, !16, !16}
!215 = !{!216, !217, !218, !219, !210, !220, !223, !224}
!216 = !DILocalVariable(name: "in", arg: 1, scope: !212, file: !3, line: 41, type: !85)
!217 = !DILocalVariable(name: "count", arg: 2, scope: !212, file: !3, line: 41, type: !16)
!218 = !DILocalVariable(name: "step", arg: 3, scope: !212, file: !3, line: 41, type: !16)
!219 = !DILocalVariable(name: "total", scope: !212, file: !3, line: 42, type: !15)
!220 = !DILocalVariable(name: "tap", scope: !221, file: !3, line: 44, type: !85)
!221 = distinct !DILexicalBlock(scope: !222, file: !3, line: 43, column: 49)
!222 = distinct !DILexicalBlock(scope: !211, file: !3, line: 43, column: 3)
!223 = !DILocalVariable(name: "sum", scope: !221, file: !3, line: 45, type: !15)
!224 = !DILocalVariable(name: "p", scope: !225, file: !3, line: 46, type: !85)
!225 = distinct !DILexicalBlock(scope: !221, file: !3, line: 46, column: 5)
!226 = !DILocation(line: 0, scope: !211, inlinedAt: !227)
!227 = distinct !DILocation(line: 66, column: 33, scope: !68)
!228 = !DILocation(line: 0, scope: !212, inlinedAt: !227)
!229 = !DILocation(line: 0, scope: !221, inlinedAt: !227)
!230 = !DILocation(line: 46, column: 32, scope: !225, inlinedAt: !227, atomGroup: 7, atomRank: 2)
!231 = !DILocation(line: 0, scope: !225, inlinedAt: !227)
!232 = !DILocation(line: 47, column: 14, scope: !233, inlinedAt: !227)
!233 = distinct !DILexicalBlock(scope: !225, file: !3, line: 46, column: 5)
!234 = !DILocation(line: 46, column: 55, scope: !233, inlinedAt: !227, atomGroup: 12, atomRank: 2)
!235 = !DILocation(line: 46, column: 55, scope: !233, inlinedAt: !227, atomGroup: 159, atomRank: 2)
!236 = !DILocation(line: 46, column: 55, scope: !233, inlinedAt: !227, atomGroup: 164, atomRank: 2)
!237 = !DILocation(line: 46, column: 55, scope: !233, inlinedAt: !227, atomGroup: 169, atomRank: 2)
!238 = !DILocation(line: 46, column: 55, scope: !233, inlinedAt: !227, atomGroup: 174, atomRank: 2)
!239 = !DILocation(line: 46, column: 55, scope: !233, inlinedAt: !227, atomGroup: 179, atomRank: 2)
!240 = !DILocation(line: 46, column: 55, scope: !233, inlinedAt: !227, atomGroup: 184, atomRank: 2)
!241 = !DILocation(line: 46, column: 55, scope: !233, inlinedAt: !227, atomGroup: 189, atomRank: 2)
!242 = !DILocation(line: 46, column: 55, scope: !233, inlinedAt: !227, atomGroup: 194, atomRank: 2)
!243 = !DILocation(line: 46, column: 55, scope: !233, inlinedAt: !227, atomGroup: 199, atomRank: 2)
!244 = !DILocation(line: 46, column: 55, scope: !233, inlinedAt: !227, atomGroup: 204, atomRank: 2)
!245 = !DILocation(line: 46, column: 55, scope: !233, inlinedAt: !227, atomGroup: 209, atomRank: 2)
!246 = !DILocation(line: 46, column: 55, scope: !233, inlinedAt: !227, atomGroup: 214, atomRank: 2)
!247 = !DILocation(line: 46, column: 55, scope: !233, inlinedAt: !227, atomGroup: 219, atomRank: 2)
!248 = !DILocation(line: 46, column: 55, scope: !233, inlinedAt: !227, atomGroup: 224, atomRank: 2)
!249 = !DILocation(line: 47, column: 11, scope: !233, inlinedAt: !227, atomGroup: 228, atomRank: 2)
!250 = !DILocation(line: 47, column: 11, scope: !233, inlinedAt: !227, atomGroup: 198, atomRank: 2)
!251 = !DILocation(line: 47, column: 11, scope: !233, inlinedAt: !227, atomGroup: 203, atomRank: 2)
!252 = !DILocation(line: 47, column: 11, scope: !233, inlinedAt: !227, atomGroup: 208, atomRank: 2)
!253 = !DILocation(line: 47, column: 11, scope: !233, inlinedAt: !227, atomGroup: 213, atomRank: 2)
!254 = !DILocation(line: 47, column: 11, scope: !233, inlinedAt: !227, atomGroup: 218, atomRank: 2)
!255 = !DILocation(line: 47, column: 11, scope: !233, inlinedAt: !227, atomGroup: 223, atomRank: 2)
!256 = !DILocation(line: 48, column: 18, scope: !221, inlinedAt: !227)
!257 = !DILocation(line: 48, column: 11, scope: !221, inlinedAt: !227, atomGroup: 14, atomRank: 2)
!258 = !DILocation(line: 43, column: 40, scope: !222, inlinedAt: !227, atomGroup: 15, atomRank: 2)
!259 = !DILocation(line: 43, column: 28, scope: !222, inlinedAt: !227, atomGroup: 3, atomRank: 1)
!260 = !DILocation(line: 43, column: 3, scope: !211, inlinedAt: !227, atomGroup: 4, atomRank: 1)
!261 = distinct !{!261, !262, !263, !139}
!262 = !DILocation(line: 43, column: 3, scope: !211, inlinedAt: !227)
!263 = !DILocation(line: 49, column: 3, scope: !211, inlinedAt: !227)
!264 = !DILocation(line: 66, column: 24, scope: !68)
!265 = !DILocation(line: 66, column: 11, scope: !68, atomGroup: 20, atomRank: 2)
!266 = !DILocation(line: 56, column: 43, scope: !69, atomGroup: 21, atomRank: 2)
!267 = !DILocation(line: 56, column: 33, scope: !69, atomGroup: 4, atomRank: 1)
!268 = !DILocation(line: 56, column: 3, scope: !65, atomGroup: 5, atomRank: 1)
!269 = distinct !{!269, !270, !271, !139}
!270 = !DILocation(line: 56, column: 3, scope: !65)
!271 = !DILocation(line: 67, column: 3, scope: !65)
!272 = !DILocation(line: 0, scope: !71)
!273 = !DILocation(line: 65, column: 22, scope: !274)
!274 = distinct !DILexicalBlock(scope: !71, file: !3, line: 64, column: 5)
!275 = !DILocation(line: 65, column: 35, scope: !274)
!276 = !DILocation(line: 65, column: 27, scope: !274)
!277 = !DILocation(line: 65, column: 55, scope: !274)
!278 = !DILocation(line: 65, column: 77, scope: !274)
!279 = !DILocation(line: 65, column: 89, scope: !274)
!280 = !DILocation(line: 65, column: 67, scope: !274)
!281 = !DILocation(line: 65, column: 65, scope: !274)
!282 = !DILocation(line: 65, column: 42, scope: !274, atomGroup: 17, atomRank: 2)
!283 = !DILocation(line: 64, column: 35, scope: !274, atomGroup: 18, atomRank: 2)
!284 = !DILocation(line: 64, column: 23, scope: !274, atomGroup: 15, atomRank: 1)
!285 = !DILocation(line: 64, column: 5, scope: !71, atomGroup: 16, atomRank: 1)
!286 = distinct !{!286, !287, !288, !139}
!287 = !DILocation(line: 64, column: 5, scope: !71)
!288 = !DILocation(line: 65, column: 97, scope: !71)
