; ModuleID = 'lzdecomp.c'
source_filename = "lzdecomp.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-unknown"

@stream = internal constant [70 x i8] c"\F0\10the quick brown fox jumps over \1F\00\91lazy dog;\0E\00\08-\00?dog-\00\02\7Ffox. ox\02\00\13\10!", align 1, !dbg !0
@plain = internal global [1024 x i8] zeroinitializer, align 1, !dbg !20
@packed = internal global [1168 x i8] zeroinitializer, align 1, !dbg !25
@unpacked = internal global [1024 x i8] zeroinitializer, align 1, !dbg !30
@head = internal unnamed_addr global [256 x i16] zeroinitializer, align 2, !dbg !32

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memcpy(ptr noalias noundef returned writeonly captures(ret: address, provenance) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !56 {
    #dbg_value(ptr %0, !66, !DIExpression(), !74)
    #dbg_value(ptr %1, !67, !DIExpression(), !74)
    #dbg_value(ptr %0, !69, !DIExpression(), !74)
    #dbg_value(ptr %1, !71, !DIExpression(), !74)
    #dbg_value(i64 %2, !68, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !74)
  %4 = icmp eq i64 %2, 0, !dbg !75
  br i1 %4, label %14, label %5, !dbg !76

5:                                                ; preds = %3, %5
  %6 = phi ptr [ %10, %5 ], [ %1, %3 ]
  %7 = phi ptr [ %12, %5 ], [ %0, %3 ]
  %8 = phi i64 [ %9, %5 ], [ %2, %3 ]
    #dbg_value(ptr %6, !71, !DIExpression(), !74)
    #dbg_value(ptr %7, !69, !DIExpression(), !74)
    #dbg_value(i64 %8, !68, !DIExpression(), !74)
  %9 = add i64 %8, -1, !dbg !77
    #dbg_value(i64 %9, !68, !DIExpression(), !74)
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 1, !dbg !78
    #dbg_value(ptr %10, !71, !DIExpression(), !74)
  %11 = load i8, ptr %6, align 1, !dbg !79, !tbaa !80
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !81
    #dbg_value(ptr %12, !69, !DIExpression(), !74)
  store i8 %11, ptr %7, align 1, !dbg !82, !tbaa !80
    #dbg_value(i64 %9, !68, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !74)
  %13 = icmp eq i64 %9, 0, !dbg !83
  br i1 %13, label %14, label %5, !dbg !84, !llvm.loop !85

14:                                               ; preds = %5, %3
  ret ptr %0, !dbg !89
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memmove(ptr noundef returned writeonly captures(address, ret: address, provenance) %0, ptr noundef readonly captures(address) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !90 {
    #dbg_value(ptr %0, !94, !DIExpression(), !99)
    #dbg_value(ptr %1, !95, !DIExpression(), !99)
    #dbg_value(i64 %2, !96, !DIExpression(), !99)
    #dbg_value(ptr %0, !97, !DIExpression(), !99)
    #dbg_value(ptr %1, !98, !DIExpression(), !99)
  %4 = icmp ult ptr %0, %1, !dbg !100
  %5 = icmp eq i64 %2, 0, !dbg !102
  br i1 %4, label %7, label %6, !dbg !103

6:                                                ; preds = %3
    #dbg_value(i64 %2, !96, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !99)
  br i1 %5, label %24, label %17, !dbg !104

7:                                                ; preds = %3
    #dbg_value(ptr %1, !98, !DIExpression(), !99)
    #dbg_value(ptr %0, !97, !DIExpression(), !99)
    #dbg_value(i64 %2, !96, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !99)
  br i1 %5, label %24, label %8, !dbg !106

8:                                                ; preds = %7, %8
  %9 = phi ptr [ %13, %8 ], [ %1, %7 ]
  %10 = phi ptr [ %15, %8 ], [ %0, %7 ]
  %11 = phi i64 [ %12, %8 ], [ %2, %7 ]
    #dbg_value(ptr %9, !98, !DIExpression(), !99)
    #dbg_value(ptr %10, !97, !DIExpression(), !99)
    #dbg_value(i64 %11, !96, !DIExpression(), !99)
  %12 = add i64 %11, -1, !dbg !108
    #dbg_value(i64 %12, !96, !DIExpression(), !99)
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 1, !dbg !109
    #dbg_value(ptr %13, !98, !DIExpression(), !99)
  %14 = load i8, ptr %9, align 1, !dbg !110, !tbaa !80
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 1, !dbg !111
    #dbg_value(ptr %15, !97, !DIExpression(), !99)
  store i8 %14, ptr %10, align 1, !dbg !112, !tbaa !80
    #dbg_value(i64 %12, !96, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !99)
  %16 = icmp eq i64 %12, 0, !dbg !113
  br i1 %16, label %24, label %8, !dbg !114, !llvm.loop !115

17:                                               ; preds = %6, %17
  %18 = phi i64 [ %19, %17 ], [ %2, %6 ]
    #dbg_value(i64 %18, !96, !DIExpression(), !99)
  %19 = add i64 %18, -1, !dbg !118
    #dbg_value(i64 %19, !96, !DIExpression(), !99)
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 %19, !dbg !119
  %21 = load i8, ptr %20, align 1, !dbg !120, !tbaa !80
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 %19, !dbg !121
  store i8 %21, ptr %22, align 1, !dbg !122, !tbaa !80
    #dbg_value(i64 %19, !96, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !99)
  %23 = icmp eq i64 %19, 0, !dbg !123
  br i1 %23, label %24, label %17, !dbg !124, !llvm.loop !125

24:                                               ; preds = %17, %8, %6, %7
  ret ptr %0, !dbg !128
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write) uwtable
define dso_local noundef ptr @memset(ptr noundef returned writeonly captures(ret: address, provenance) %0, i32 noundef signext %1, i64 noundef %2) local_unnamed_addr #1 !dbg !129 {
    #dbg_value(ptr %0, !134, !DIExpression(), !138)
    #dbg_value(i32 %1, !135, !DIExpression(), !138)
    #dbg_value(ptr %0, !137, !DIExpression(), !138)
    #dbg_value(i64 %2, !136, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !138)
  %4 = icmp eq i64 %2, 0, !dbg !139
  br i1 %4, label %13, label %5, !dbg !140

5:                                                ; preds = %3
  %6 = trunc i32 %1 to i8
  br label %7, !dbg !140

7:                                                ; preds = %5, %7
  %8 = phi ptr [ %0, %5 ], [ %11, %7 ]
  %9 = phi i64 [ %2, %5 ], [ %10, %7 ]
    #dbg_value(ptr %8, !137, !DIExpression(), !138)
    #dbg_value(i64 %9, !136, !DIExpression(), !138)
  %10 = add i64 %9, -1, !dbg !141
    #dbg_value(i64 %10, !136, !DIExpression(), !138)
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !142
    #dbg_value(ptr %11, !137, !DIExpression(), !138)
  store i8 %6, ptr %8, align 1, !dbg !143, !tbaa !80
    #dbg_value(i64 %10, !136, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !138)
  %12 = icmp eq i64 %10, 0, !dbg !144
  br i1 %12, label %13, label %7, !dbg !145, !llvm.loop !146

13:                                               ; preds = %7, %3
  ret ptr %0, !dbg !149
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local signext range(i32 -1, 2) i32 @memcmp(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #2 !dbg !150 {
    #dbg_value(ptr %0, !154, !DIExpression(), !159)
    #dbg_value(ptr %1, !155, !DIExpression(), !159)
    #dbg_value(i64 %2, !156, !DIExpression(), !159)
    #dbg_value(ptr %0, !157, !DIExpression(), !159)
    #dbg_value(ptr %1, !158, !DIExpression(), !159)
  %4 = icmp eq i64 %2, 0, !dbg !160
  br i1 %4, label %20, label %5, !dbg !162

5:                                                ; preds = %3, %15
  %6 = phi i64 [ %16, %15 ], [ %2, %3 ]
  %7 = phi ptr [ %18, %15 ], [ %1, %3 ]
  %8 = phi ptr [ %17, %15 ], [ %0, %3 ]
    #dbg_value(ptr %7, !158, !DIExpression(), !159)
    #dbg_value(ptr %8, !157, !DIExpression(), !159)
  %9 = load i8, ptr %8, align 1, !dbg !163, !tbaa !80
  %10 = load i8, ptr %7, align 1, !dbg !166, !tbaa !80
  %11 = icmp eq i8 %9, %10, !dbg !167
  br i1 %11, label %15, label %12, !dbg !168

12:                                               ; preds = %5
  %13 = icmp ult i8 %9, %10, !dbg !169
  %14 = select i1 %13, i32 -1, i32 1, !dbg !170
  br label %20, !dbg !171

15:                                               ; preds = %5
  %16 = add i64 %6, -1, !dbg !172
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !173
    #dbg_value(ptr %17, !157, !DIExpression(), !159)
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !174
    #dbg_value(ptr %18, !158, !DIExpression(), !159)
    #dbg_value(i64 %16, !156, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !159)
  %19 = icmp eq i64 %16, 0, !dbg !175
  br i1 %19, label %20, label %5, !dbg !176, !llvm.loop !177

20:                                               ; preds = %15, %3, %12
  %21 = phi i32 [ %14, %12 ], [ 0, %3 ], [ 0, %15 ], !dbg !159
  ret i32 %21, !dbg !180
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: write, target_mem0: none, target_mem1: none) uwtable
define dso_local range(i64 -3, -9223372036854775808) i64 @run(i64 noundef %0) local_unnamed_addr #3 !dbg !181 {
    #dbg_value(i64 %0, !185, !DIExpression(), !199)
    #dbg_value(i64 0, !186, !DIExpression(), !199)
    #dbg_value(i32 -1831433054, !188, !DIExpression(), !199)
    #dbg_value(i64 0, !189, !DIExpression(), !200)
  %2 = icmp sgt i64 %0, 0, !dbg !201
  br i1 %2, label %3, label %282, !dbg !202

3:                                                ; preds = %1, %275
  %4 = phi i64 [ %277, %275 ], [ 0, %1 ]
  %5 = phi i64 [ %278, %275 ], [ 0, %1 ]
  %6 = phi i32 [ %12, %275 ], [ -1831433054, %1 ]
    #dbg_value(i64 %4, !186, !DIExpression(), !199)
    #dbg_value(i64 %5, !189, !DIExpression(), !200)
    #dbg_value(i32 %6, !188, !DIExpression(), !199)
  %7 = tail call fastcc i64 @decompress(ptr noundef nonnull @stream, i64 noundef 70, ptr noundef nonnull @plain, i64 noundef 1024) #7, !dbg !203
    #dbg_value(i64 %7, !191, !DIExpression(), !204)
  %8 = icmp slt i64 %7, 0, !dbg !205
  br i1 %8, label %282, label %9, !dbg !207

9:                                                ; preds = %3
    #dbg_value(i64 %7, !194, !DIExpression(), !204)
    #dbg_value(i32 %6, !188, !DIExpression(), !199)
  %10 = icmp samesign ult i64 %7, 1024, !dbg !208
  br i1 %10, label %13, label %11, !dbg !209

11:                                               ; preds = %42, %43, %9
  %12 = phi i32 [ %6, %9 ], [ %21, %43 ], [ %21, %42 ], !dbg !199
  br label %49, !dbg !210

13:                                               ; preds = %9, %43
  %14 = phi i64 [ %46, %43 ], [ %7, %9 ]
  %15 = phi i32 [ %21, %43 ], [ %6, %9 ]
    #dbg_value(i64 %14, !194, !DIExpression(), !204)
    #dbg_value(i32 %15, !188, !DIExpression(), !199)
  %16 = shl i32 %15, 13, !dbg !232
  %17 = xor i32 %16, %15, !dbg !233
    #dbg_value(i32 %17, !188, !DIExpression(), !199)
  %18 = lshr i32 %17, 17, !dbg !234
  %19 = xor i32 %18, %17, !dbg !235
    #dbg_value(i32 %19, !188, !DIExpression(), !199)
  %20 = shl i32 %19, 5, !dbg !236
  %21 = xor i32 %20, %19, !dbg !237
    #dbg_value(i32 %21, !188, !DIExpression(), !199)
  %22 = trunc nuw nsw i64 %14 to i32, !dbg !238
  %23 = urem i32 %21, %22, !dbg !238
  %24 = zext nneg i32 %23 to i64, !dbg !238
    #dbg_value(i64 %24, !195, !DIExpression(), !239)
  %25 = lshr i32 %21, 8, !dbg !240
  %26 = urem i32 %25, 24, !dbg !241
  %27 = add nuw nsw i32 %26, 3, !dbg !242
  %28 = zext nneg i32 %27 to i64, !dbg !243
    #dbg_value(i64 %28, !197, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !239)
  br label %29, !dbg !244

29:                                               ; preds = %13, %29
  %30 = phi i64 [ %28, %13 ], [ %33, %29 ]
  %31 = phi i64 [ %24, %13 ], [ %34, %29 ]
  %32 = phi i64 [ %14, %13 ], [ %37, %29 ]
    #dbg_value(i64 %30, !197, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !239)
    #dbg_value(i64 %31, !195, !DIExpression(), !239)
    #dbg_value(i64 %32, !194, !DIExpression(), !204)
  %33 = add nsw i64 %30, -1, !dbg !245
    #dbg_value(i64 %33, !197, !DIExpression(), !239)
  %34 = add i64 %31, 1, !dbg !246
    #dbg_value(i64 %34, !195, !DIExpression(), !239)
  %35 = getelementptr inbounds nuw i8, ptr @plain, i64 %31, !dbg !247
  %36 = load i8, ptr %35, align 1, !dbg !248, !tbaa !80
  %37 = add nuw nsw i64 %32, 1, !dbg !249
    #dbg_value(i64 %37, !194, !DIExpression(), !204)
  %38 = getelementptr inbounds nuw i8, ptr @plain, i64 %32, !dbg !250
  store i8 %36, ptr %38, align 1, !dbg !251, !tbaa !80
    #dbg_value(i64 %33, !197, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !239)
  %39 = icmp ne i64 %33, 0, !dbg !252
  %40 = icmp samesign ult i64 %32, 1023, !dbg !253
  %41 = select i1 %39, i1 %40, i1 false, !dbg !253
  br i1 %41, label %29, label %42, !dbg !254, !llvm.loop !255

42:                                               ; preds = %29
  br i1 %40, label %43, label %11, !dbg !258

43:                                               ; preds = %42
  %44 = lshr i32 %21, 24, !dbg !260
  %45 = trunc nuw i32 %44 to i8, !dbg !261
  %46 = add nuw nsw i64 %32, 2, !dbg !262
    #dbg_value(i64 %46, !194, !DIExpression(), !204)
  %47 = getelementptr inbounds nuw i8, ptr @plain, i64 %37, !dbg !263
  store i8 %45, ptr %47, align 1, !dbg !264, !tbaa !80
    #dbg_value(i32 %21, !188, !DIExpression(), !199)
  %48 = icmp eq i64 %32, 1022, !dbg !265
  br i1 %48, label %11, label %13, !dbg !266, !llvm.loop !267

49:                                               ; preds = %11, %49
  %50 = phi ptr [ %53, %49 ], [ @head, %11 ]
  %51 = phi i64 [ %52, %49 ], [ 512, %11 ]
    #dbg_value(ptr %50, !137, !DIExpression(), !270)
    #dbg_value(i64 %51, !136, !DIExpression(), !270)
  %52 = add nsw i64 %51, -1, !dbg !271
    #dbg_value(i64 %52, !136, !DIExpression(), !270)
  %53 = getelementptr inbounds nuw i8, ptr %50, i64 1, !dbg !272
    #dbg_value(ptr %53, !137, !DIExpression(), !270)
  store i8 -1, ptr %50, align 1, !dbg !273, !tbaa !80
    #dbg_value(i64 %52, !136, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !270)
  %54 = icmp eq i64 %52, 0, !dbg !274
  br i1 %54, label %55, label %49, !dbg !275, !llvm.loop !276

55:                                               ; preds = %49, %191
  %56 = phi ptr [ %194, %191 ], [ @packed, %49 ]
  %57 = phi i64 [ %193, %191 ], [ 0, %49 ]
  %58 = phi i64 [ %192, %191 ], [ 0, %49 ]
    #dbg_value(ptr %56, !220, !DIExpression(), !278)
    #dbg_value(i64 %57, !222, !DIExpression(), !278)
    #dbg_value(i64 %58, !223, !DIExpression(), !278)
  %59 = getelementptr inbounds nuw i8, ptr @plain, i64 %58, !dbg !279
    #dbg_value(ptr %59, !280, !DIExpression(), !285)
  %60 = load i8, ptr %59, align 1, !dbg !287, !tbaa !80
  %61 = zext i8 %60 to i32, !dbg !288
  %62 = getelementptr inbounds nuw i8, ptr %59, i64 1, !dbg !289
  %63 = load i8, ptr %62, align 1, !dbg !289, !tbaa !80
  %64 = zext i8 %63 to i32, !dbg !290
  %65 = shl nuw nsw i32 %64, 8, !dbg !291
  %66 = or disjoint i32 %65, %61, !dbg !292
  %67 = getelementptr inbounds nuw i8, ptr %59, i64 2, !dbg !293
  %68 = load i8, ptr %67, align 1, !dbg !293, !tbaa !80
  %69 = zext i8 %68 to i32, !dbg !294
  %70 = shl nuw nsw i32 %69, 16, !dbg !295
  %71 = or disjoint i32 %66, %70, !dbg !296
  %72 = getelementptr inbounds nuw i8, ptr %59, i64 3, !dbg !297
  %73 = load i8, ptr %72, align 1, !dbg !297, !tbaa !80
  %74 = zext i8 %73 to i32, !dbg !298
  %75 = shl nuw i32 %74, 24, !dbg !299
  %76 = or disjoint i32 %71, %75, !dbg !300
    #dbg_value(i32 %76, !224, !DIExpression(), !301)
  %77 = mul i32 %76, -1640531535, !dbg !302
  %78 = lshr i32 %77, 24, !dbg !303
    #dbg_value(i32 %78, !226, !DIExpression(), !301)
  %79 = zext nneg i32 %78 to i64, !dbg !304
  %80 = getelementptr inbounds nuw i16, ptr @head, i64 %79, !dbg !304
  %81 = load i16, ptr %80, align 2, !dbg !305, !tbaa !306
  %82 = zext i16 %81 to i64, !dbg !308
    #dbg_value(i64 %82, !227, !DIExpression(), !301)
  %83 = trunc nsw i64 %58 to i16, !dbg !309
  store i16 %83, ptr %80, align 2, !dbg !310, !tbaa !306
  %84 = icmp eq i16 %81, -1, !dbg !311
  br i1 %84, label %189, label %85, !dbg !312

85:                                               ; preds = %55
  %86 = getelementptr i8, ptr @plain, i64 %82, !dbg !313
    #dbg_value(ptr %86, !280, !DIExpression(), !314)
  %87 = load i8, ptr %86, align 1, !dbg !316, !tbaa !80
  %88 = zext i8 %87 to i32, !dbg !317
  %89 = getelementptr inbounds nuw i8, ptr %86, i64 1, !dbg !318
  %90 = load i8, ptr %89, align 1, !dbg !318, !tbaa !80
  %91 = zext i8 %90 to i32, !dbg !319
  %92 = shl nuw nsw i32 %91, 8, !dbg !320
  %93 = or disjoint i32 %92, %88, !dbg !321
  %94 = getelementptr inbounds nuw i8, ptr %86, i64 2, !dbg !322
  %95 = load i8, ptr %94, align 1, !dbg !322, !tbaa !80
  %96 = zext i8 %95 to i32, !dbg !323
  %97 = shl nuw nsw i32 %96, 16, !dbg !324
  %98 = or disjoint i32 %93, %97, !dbg !325
  %99 = getelementptr inbounds nuw i8, ptr %86, i64 3, !dbg !326
  %100 = load i8, ptr %99, align 1, !dbg !326, !tbaa !80
  %101 = zext i8 %100 to i32, !dbg !327
  %102 = shl nuw i32 %101, 24, !dbg !328
  %103 = or disjoint i32 %98, %102, !dbg !329
  %104 = icmp eq i32 %103, %76, !dbg !330
  br i1 %104, label %105, label %189, !dbg !331

105:                                              ; preds = %85
    #dbg_value(i64 4, !228, !DIExpression(), !332)
  %106 = add i64 %58, 4, !dbg !333
  %107 = icmp ult i64 %106, 1024, !dbg !334
  br i1 %107, label %108, label %122, !dbg !335

108:                                              ; preds = %105
  %109 = sub nsw i64 1024, %58, !dbg !336
  br label %110, !dbg !336

110:                                              ; preds = %118, %108
  %111 = phi i64 [ %120, %118 ], [ %106, %108 ]
  %112 = phi i64 [ %119, %118 ], [ 4, %108 ]
    #dbg_value(i64 %112, !228, !DIExpression(), !332)
  %113 = getelementptr i8, ptr %86, i64 %112, !dbg !337
  %114 = load i8, ptr %113, align 1, !dbg !337, !tbaa !80
  %115 = getelementptr inbounds nuw i8, ptr @plain, i64 %111, !dbg !338
  %116 = load i8, ptr %115, align 1, !dbg !338, !tbaa !80
  %117 = icmp eq i8 %114, %116, !dbg !339
  br i1 %117, label %118, label %122, !dbg !340

118:                                              ; preds = %110
  %119 = add nuw nsw i64 %112, 1, !dbg !341
    #dbg_value(i64 %119, !228, !DIExpression(), !332)
  %120 = add i64 %119, %58, !dbg !333
  %121 = icmp eq i64 %119, %109, !dbg !342
  br i1 %121, label %122, label %110, !dbg !343, !llvm.loop !344

122:                                              ; preds = %118, %110, %105
  %123 = phi i64 [ 4, %105 ], [ %112, %110 ], [ %109, %118 ], !dbg !332
  %124 = phi i64 [ %106, %105 ], [ %111, %110 ], [ 1024, %118 ], !dbg !333
  %125 = getelementptr inbounds nuw i8, ptr @plain, i64 %57, !dbg !346
  %126 = sub i64 %58, %57, !dbg !347
  %127 = sub i64 %58, %82, !dbg !348
    #dbg_value(ptr %56, !349, !DIExpression(), !359)
    #dbg_value(ptr %125, !354, !DIExpression(), !359)
    #dbg_value(i64 %126, !355, !DIExpression(), !359)
    #dbg_value(i64 %123, !356, !DIExpression(), !359)
    #dbg_value(i64 %127, !357, !DIExpression(), !359)
  %128 = icmp eq i64 %123, 0, !dbg !361
  %129 = add i64 %123, -4, !dbg !362
    #dbg_value(i64 poison, !358, !DIExpression(), !359)
  %130 = tail call i64 @llvm.umin.i64(i64 %126, i64 15), !dbg !363
  %131 = shl nuw nsw i64 %130, 4, !dbg !364
  %132 = tail call i64 @llvm.umin.i64(i64 %129, i64 15), !dbg !365
  %133 = select i1 %128, i64 0, i64 %132, !dbg !362
  %134 = or disjoint i64 %133, %131, !dbg !366
  %135 = trunc nuw i64 %134 to i8, !dbg !367
  %136 = getelementptr inbounds nuw i8, ptr %56, i64 1, !dbg !368
    #dbg_value(ptr %136, !349, !DIExpression(), !359)
  store i8 %135, ptr %56, align 1, !dbg !369, !tbaa !80
  %137 = icmp ugt i64 %126, 14, !dbg !370
  br i1 %137, label %138, label %152, !dbg !372

138:                                              ; preds = %122
  %139 = add i64 %126, -15, !dbg !373
    #dbg_value(ptr %136, !374, !DIExpression(), !380)
    #dbg_value(i64 %139, !379, !DIExpression(), !380)
  %140 = icmp ugt i64 %139, 254, !dbg !382
  br i1 %140, label %141, label %147, !dbg !383

141:                                              ; preds = %138, %141
  %142 = phi i64 [ %145, %141 ], [ %139, %138 ]
  %143 = phi ptr [ %144, %141 ], [ %136, %138 ]
    #dbg_value(i64 %142, !379, !DIExpression(), !380)
    #dbg_value(ptr %143, !374, !DIExpression(), !380)
  %144 = getelementptr inbounds nuw i8, ptr %143, i64 1, !dbg !384
    #dbg_value(ptr %144, !374, !DIExpression(), !380)
  store i8 -1, ptr %143, align 1, !dbg !386, !tbaa !80
  %145 = add i64 %142, -255, !dbg !387
    #dbg_value(i64 %145, !379, !DIExpression(), !380)
  %146 = icmp ugt i64 %145, 254, !dbg !388
  br i1 %146, label %141, label %147, !dbg !389, !llvm.loop !390

147:                                              ; preds = %141, %138
  %148 = phi ptr [ %136, %138 ], [ %144, %141 ]
  %149 = phi i64 [ %139, %138 ], [ %145, %141 ]
  %150 = trunc nuw i64 %149 to i8, !dbg !393
  %151 = getelementptr inbounds nuw i8, ptr %148, i64 1, !dbg !394
    #dbg_value(ptr %151, !374, !DIExpression(), !380)
  store i8 %150, ptr %148, align 1, !dbg !395, !tbaa !80
    #dbg_value(ptr %151, !349, !DIExpression(), !359)
    #dbg_value(ptr %151, !66, !DIExpression(), !396)
    #dbg_value(ptr %125, !67, !DIExpression(), !396)
    #dbg_value(ptr %151, !69, !DIExpression(), !396)
    #dbg_value(ptr %125, !71, !DIExpression(), !396)
    #dbg_value(i64 %126, !68, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !396)
  br label %154, !dbg !398

152:                                              ; preds = %122
    #dbg_value(ptr %136, !349, !DIExpression(), !359)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !399), !dbg !402
  tail call void @llvm.experimental.noalias.scope.decl(metadata !403), !dbg !402
    #dbg_value(ptr %136, !66, !DIExpression(), !396)
    #dbg_value(ptr %125, !67, !DIExpression(), !396)
    #dbg_value(ptr %136, !69, !DIExpression(), !396)
    #dbg_value(ptr %125, !71, !DIExpression(), !396)
    #dbg_value(i64 %126, !68, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !396)
  %153 = icmp eq i64 %126, 0, !dbg !405
  br i1 %153, label %165, label %154, !dbg !398

154:                                              ; preds = %152, %147
  %155 = phi ptr [ %151, %147 ], [ %136, %152 ]
  br label %156, !dbg !406

156:                                              ; preds = %156, %154
  %157 = phi ptr [ %161, %156 ], [ %125, %154 ]
  %158 = phi ptr [ %163, %156 ], [ %155, %154 ]
  %159 = phi i64 [ %160, %156 ], [ %126, %154 ]
    #dbg_value(ptr %157, !71, !DIExpression(), !396)
    #dbg_value(ptr %158, !69, !DIExpression(), !396)
    #dbg_value(i64 %159, !68, !DIExpression(), !396)
  %160 = add i64 %159, -1, !dbg !407
    #dbg_value(i64 %160, !68, !DIExpression(), !396)
  %161 = getelementptr inbounds nuw i8, ptr %157, i64 1, !dbg !408
    #dbg_value(ptr %161, !71, !DIExpression(), !396)
  %162 = load i8, ptr %157, align 1, !dbg !409, !tbaa !80, !alias.scope !403, !noalias !399
  %163 = getelementptr inbounds nuw i8, ptr %158, i64 1, !dbg !410
    #dbg_value(ptr %163, !69, !DIExpression(), !396)
  store i8 %162, ptr %158, align 1, !dbg !411, !tbaa !80, !alias.scope !399, !noalias !403
    #dbg_value(i64 %160, !68, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !396)
  %164 = icmp eq i64 %160, 0, !dbg !412
  br i1 %164, label %165, label %156, !dbg !413, !llvm.loop !414

165:                                              ; preds = %156, %152
  %166 = phi ptr [ %136, %152 ], [ %155, %156 ]
  %167 = getelementptr inbounds nuw i8, ptr %166, i64 %126, !dbg !416
    #dbg_value(ptr %167, !349, !DIExpression(), !359)
  br i1 %128, label %191, label %168, !dbg !417

168:                                              ; preds = %165
  %169 = trunc i64 %127 to i8, !dbg !419
  %170 = getelementptr inbounds nuw i8, ptr %167, i64 1, !dbg !421
    #dbg_value(ptr %170, !349, !DIExpression(), !359)
  store i8 %169, ptr %167, align 1, !dbg !422, !tbaa !80
  %171 = lshr i64 %127, 8, !dbg !423
  %172 = trunc i64 %171 to i8, !dbg !424
  %173 = getelementptr inbounds nuw i8, ptr %167, i64 2, !dbg !425
    #dbg_value(ptr %173, !349, !DIExpression(), !359)
  store i8 %172, ptr %170, align 1, !dbg !426, !tbaa !80
  %174 = icmp ugt i64 %129, 14, !dbg !427
  br i1 %174, label %175, label %191, !dbg !429

175:                                              ; preds = %168
  %176 = add i64 %123, -19, !dbg !430
    #dbg_value(ptr %173, !374, !DIExpression(), !431)
    #dbg_value(i64 %176, !379, !DIExpression(), !431)
  %177 = icmp ugt i64 %176, 254, !dbg !433
  br i1 %177, label %178, label %184, !dbg !434

178:                                              ; preds = %175, %178
  %179 = phi i64 [ %182, %178 ], [ %176, %175 ]
  %180 = phi ptr [ %181, %178 ], [ %173, %175 ]
    #dbg_value(i64 %179, !379, !DIExpression(), !431)
    #dbg_value(ptr %180, !374, !DIExpression(), !431)
  %181 = getelementptr inbounds nuw i8, ptr %180, i64 1, !dbg !435
    #dbg_value(ptr %181, !374, !DIExpression(), !431)
  store i8 -1, ptr %180, align 1, !dbg !436, !tbaa !80
  %182 = add i64 %179, -255, !dbg !437
    #dbg_value(i64 %182, !379, !DIExpression(), !431)
  %183 = icmp ugt i64 %182, 254, !dbg !438
  br i1 %183, label %178, label %184, !dbg !439, !llvm.loop !440

184:                                              ; preds = %178, %175
  %185 = phi ptr [ %173, %175 ], [ %181, %178 ]
  %186 = phi i64 [ %176, %175 ], [ %182, %178 ]
  %187 = trunc nuw i64 %186 to i8, !dbg !443
  %188 = getelementptr inbounds nuw i8, ptr %185, i64 1, !dbg !444
    #dbg_value(ptr %188, !374, !DIExpression(), !431)
  store i8 %187, ptr %185, align 1, !dbg !445, !tbaa !80
    #dbg_value(ptr %188, !349, !DIExpression(), !359)
  br label %191, !dbg !446

189:                                              ; preds = %85, %55
  %190 = add nsw i64 %58, 1, !dbg !447
    #dbg_value(i64 %190, !223, !DIExpression(), !278)
  br label %191

191:                                              ; preds = %189, %184, %168, %165
  %192 = phi i64 [ %190, %189 ], [ %124, %165 ], [ %124, %168 ], [ %124, %184 ], !dbg !448
  %193 = phi i64 [ %57, %189 ], [ %124, %165 ], [ %124, %168 ], [ %124, %184 ], !dbg !278
  %194 = phi ptr [ %56, %189 ], [ %167, %165 ], [ %173, %168 ], [ %188, %184 ]
    #dbg_value(ptr %194, !220, !DIExpression(), !278)
    #dbg_value(i64 %193, !222, !DIExpression(), !278)
    #dbg_value(i64 %192, !223, !DIExpression(), !278)
  %195 = add i64 %192, 4, !dbg !449
  %196 = icmp ult i64 %195, 1025, !dbg !450
  br i1 %196, label %55, label %197, !dbg !451, !llvm.loop !452

197:                                              ; preds = %191
  %198 = getelementptr inbounds nuw i8, ptr @plain, i64 %193, !dbg !455
  %199 = sub i64 1024, %193, !dbg !456
    #dbg_value(ptr %194, !349, !DIExpression(), !457)
    #dbg_value(ptr %198, !354, !DIExpression(), !457)
    #dbg_value(i64 %199, !355, !DIExpression(), !457)
    #dbg_value(i64 0, !356, !DIExpression(), !457)
    #dbg_value(i64 0, !357, !DIExpression(), !457)
    #dbg_value(i64 poison, !358, !DIExpression(), !457)
  %200 = tail call i64 @llvm.umin.i64(i64 %199, i64 15), !dbg !459
  %201 = trunc nuw nsw i64 %200 to i8, !dbg !460
  %202 = shl nuw i8 %201, 4, !dbg !460
  %203 = getelementptr inbounds nuw i8, ptr %194, i64 1, !dbg !461
    #dbg_value(ptr %203, !349, !DIExpression(), !457)
  store i8 %202, ptr %194, align 1, !dbg !462, !tbaa !80
  %204 = icmp ugt i64 %199, 14, !dbg !463
  br i1 %204, label %205, label %219, !dbg !464

205:                                              ; preds = %197
  %206 = sub i64 1009, %193, !dbg !465
    #dbg_value(ptr %203, !374, !DIExpression(), !466)
    #dbg_value(i64 %206, !379, !DIExpression(), !466)
  %207 = icmp ugt i64 %206, 254, !dbg !468
  br i1 %207, label %208, label %214, !dbg !469

208:                                              ; preds = %205, %208
  %209 = phi i64 [ %212, %208 ], [ %206, %205 ]
  %210 = phi ptr [ %211, %208 ], [ %203, %205 ]
    #dbg_value(i64 %209, !379, !DIExpression(), !466)
    #dbg_value(ptr %210, !374, !DIExpression(), !466)
  %211 = getelementptr inbounds nuw i8, ptr %210, i64 1, !dbg !470
    #dbg_value(ptr %211, !374, !DIExpression(), !466)
  store i8 -1, ptr %210, align 1, !dbg !471, !tbaa !80
  %212 = add i64 %209, -255, !dbg !472
    #dbg_value(i64 %212, !379, !DIExpression(), !466)
  %213 = icmp ugt i64 %212, 254, !dbg !473
  br i1 %213, label %208, label %214, !dbg !474, !llvm.loop !475

214:                                              ; preds = %208, %205
  %215 = phi ptr [ %203, %205 ], [ %211, %208 ]
  %216 = phi i64 [ %206, %205 ], [ %212, %208 ]
  %217 = trunc nuw i64 %216 to i8, !dbg !478
  %218 = getelementptr inbounds nuw i8, ptr %215, i64 1, !dbg !479
    #dbg_value(ptr %218, !374, !DIExpression(), !466)
  store i8 %217, ptr %215, align 1, !dbg !480, !tbaa !80
    #dbg_value(ptr %218, !349, !DIExpression(), !457)
    #dbg_value(ptr %218, !66, !DIExpression(), !481)
    #dbg_value(ptr %198, !67, !DIExpression(), !481)
    #dbg_value(ptr %218, !69, !DIExpression(), !481)
    #dbg_value(ptr %198, !71, !DIExpression(), !481)
    #dbg_value(i64 %199, !68, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !481)
  br label %221, !dbg !483

219:                                              ; preds = %197
    #dbg_value(ptr %203, !349, !DIExpression(), !457)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !484), !dbg !487
  tail call void @llvm.experimental.noalias.scope.decl(metadata !488), !dbg !487
    #dbg_value(ptr %203, !66, !DIExpression(), !481)
    #dbg_value(ptr %198, !67, !DIExpression(), !481)
    #dbg_value(ptr %203, !69, !DIExpression(), !481)
    #dbg_value(ptr %198, !71, !DIExpression(), !481)
    #dbg_value(i64 %199, !68, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !481)
  %220 = icmp eq i64 %193, 1024, !dbg !490
  br i1 %220, label %232, label %221, !dbg !483

221:                                              ; preds = %219, %214
  %222 = phi ptr [ %218, %214 ], [ %203, %219 ]
  br label %223, !dbg !491

223:                                              ; preds = %223, %221
  %224 = phi ptr [ %228, %223 ], [ %198, %221 ]
  %225 = phi ptr [ %230, %223 ], [ %222, %221 ]
  %226 = phi i64 [ %227, %223 ], [ %199, %221 ]
    #dbg_value(ptr %224, !71, !DIExpression(), !481)
    #dbg_value(ptr %225, !69, !DIExpression(), !481)
    #dbg_value(i64 %226, !68, !DIExpression(), !481)
  %227 = add i64 %226, -1, !dbg !492
    #dbg_value(i64 %227, !68, !DIExpression(), !481)
  %228 = getelementptr inbounds nuw i8, ptr %224, i64 1, !dbg !493
    #dbg_value(ptr %228, !71, !DIExpression(), !481)
  %229 = load i8, ptr %224, align 1, !dbg !494, !tbaa !80, !alias.scope !488, !noalias !484
  %230 = getelementptr inbounds nuw i8, ptr %225, i64 1, !dbg !495
    #dbg_value(ptr %230, !69, !DIExpression(), !481)
  store i8 %229, ptr %225, align 1, !dbg !496, !tbaa !80, !alias.scope !484, !noalias !488
    #dbg_value(i64 %227, !68, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !481)
  %231 = icmp eq i64 %227, 0, !dbg !497
  br i1 %231, label %232, label %223, !dbg !498, !llvm.loop !499

232:                                              ; preds = %223, %219
  %233 = phi ptr [ %203, %219 ], [ %222, %223 ]
    #dbg_value(ptr %241, !349, !DIExpression(), !457)
    #dbg_value(i64 %243, !198, !DIExpression(), !204)
    #dbg_value(ptr @unpacked, !134, !DIExpression(), !501)
    #dbg_value(i32 0, !135, !DIExpression(), !501)
    #dbg_value(ptr @unpacked, !137, !DIExpression(), !501)
    #dbg_value(i64 1024, !136, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !501)
  br label %234, !dbg !503

234:                                              ; preds = %234, %232
  %235 = phi ptr [ @unpacked, %232 ], [ %238, %234 ]
  %236 = phi i64 [ 1024, %232 ], [ %237, %234 ]
    #dbg_value(ptr %235, !137, !DIExpression(), !501)
    #dbg_value(i64 %236, !136, !DIExpression(), !501)
  %237 = add nsw i64 %236, -1, !dbg !504
    #dbg_value(i64 %237, !136, !DIExpression(), !501)
  %238 = getelementptr inbounds nuw i8, ptr %235, i64 1, !dbg !505
    #dbg_value(ptr %238, !137, !DIExpression(), !501)
  store i8 0, ptr %235, align 1, !dbg !506, !tbaa !80
    #dbg_value(i64 %237, !136, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !501)
  %239 = icmp eq i64 %237, 0, !dbg !507
  br i1 %239, label %240, label %234, !dbg !508, !llvm.loop !509

240:                                              ; preds = %234
  %241 = getelementptr inbounds nuw i8, ptr %233, i64 %199, !dbg !512
  %242 = ptrtoint ptr %241 to i64, !dbg !513
  %243 = sub i64 %242, ptrtoint (ptr @packed to i64), !dbg !514
  %244 = tail call fastcc i64 @decompress(ptr noundef nonnull @packed, i64 noundef %243, ptr noundef nonnull @unpacked, i64 noundef 1024) #7, !dbg !515
  %245 = icmp eq i64 %244, 1024, !dbg !517
  br i1 %245, label %246, label %282, !dbg !518

246:                                              ; preds = %240, %253
  %247 = phi i64 [ %254, %253 ], [ 1024, %240 ]
  %248 = phi ptr [ %256, %253 ], [ @unpacked, %240 ]
  %249 = phi ptr [ %255, %253 ], [ @plain, %240 ]
    #dbg_value(ptr %248, !158, !DIExpression(), !519)
    #dbg_value(ptr %249, !157, !DIExpression(), !519)
  %250 = load i8, ptr %249, align 1, !dbg !521, !tbaa !80
  %251 = load i8, ptr %248, align 1, !dbg !522, !tbaa !80
  %252 = icmp eq i8 %250, %251, !dbg !523
  br i1 %252, label %253, label %282, !dbg !524

253:                                              ; preds = %246
  %254 = add nsw i64 %247, -1, !dbg !525
  %255 = getelementptr inbounds nuw i8, ptr %249, i64 1, !dbg !526
    #dbg_value(ptr %255, !157, !DIExpression(), !519)
  %256 = getelementptr inbounds nuw i8, ptr %248, i64 1, !dbg !527
    #dbg_value(ptr %256, !158, !DIExpression(), !519)
    #dbg_value(i64 %254, !156, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !519)
  %257 = icmp eq i64 %254, 0, !dbg !528
  br i1 %257, label %258, label %246, !dbg !529, !llvm.loop !530

258:                                              ; preds = %253
  %259 = tail call fastcc i64 @decompress(ptr noundef nonnull @packed, i64 noundef %243, ptr noundef nonnull @unpacked, i64 noundef 1023) #7, !dbg !533
  %260 = icmp sgt i64 %259, -1, !dbg !535
  br i1 %260, label %282, label %261, !dbg !536

261:                                              ; preds = %258
  %262 = mul i64 %4, 31, !dbg !537
    #dbg_value(ptr @packed, !538, !DIExpression(), !545)
    #dbg_value(i64 %243, !544, !DIExpression(), !545)
    #dbg_value(i64 %243, !543, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !545)
  %263 = icmp eq i64 %243, 0, !dbg !547
  br i1 %263, label %275, label %264, !dbg !548

264:                                              ; preds = %261, %264
  %265 = phi i64 [ %273, %264 ], [ %243, %261 ]
  %266 = phi i64 [ %268, %264 ], [ %243, %261 ]
  %267 = phi ptr [ %269, %264 ], [ @packed, %261 ]
    #dbg_value(i64 %265, !544, !DIExpression(), !545)
    #dbg_value(i64 %266, !543, !DIExpression(), !545)
    #dbg_value(ptr %267, !538, !DIExpression(), !545)
  %268 = add i64 %266, -1, !dbg !549
    #dbg_value(i64 %268, !543, !DIExpression(), !545)
  %269 = getelementptr inbounds nuw i8, ptr %267, i64 1, !dbg !550
    #dbg_value(ptr %269, !538, !DIExpression(), !545)
  %270 = load i8, ptr %267, align 1, !dbg !551, !tbaa !80
  %271 = zext i8 %270 to i64, !dbg !551
  %272 = xor i64 %265, %271, !dbg !552
  %273 = mul i64 %272, 1099511628211, !dbg !553
    #dbg_value(i64 %273, !544, !DIExpression(), !545)
    #dbg_value(i64 %268, !543, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !545)
  %274 = icmp eq i64 %268, 0, !dbg !554
  br i1 %274, label %275, label %264, !dbg !555, !llvm.loop !556

275:                                              ; preds = %264, %261
  %276 = phi i64 [ 0, %261 ], [ %273, %264 ], !dbg !545
  %277 = add i64 %276, %262, !dbg !559
    #dbg_value(i64 %277, !186, !DIExpression(), !199)
    #dbg_value(i32 %12, !188, !DIExpression(), !199)
  %278 = add nuw nsw i64 %5, 1, !dbg !560
    #dbg_value(i64 %278, !189, !DIExpression(), !200)
  %279 = icmp eq i64 %278, %0, !dbg !561
  br i1 %279, label %280, label %3, !dbg !562, !llvm.loop !563

280:                                              ; preds = %275
  %281 = lshr i64 %277, 1
  br label %282

282:                                              ; preds = %258, %3, %240, %246, %1, %280
  %283 = phi i64 [ -2, %246 ], [ %281, %280 ], [ 0, %1 ], [ -2, %240 ], [ -1, %3 ], [ -3, %258 ]
  ret i64 %283, !dbg !566
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable
define internal fastcc noundef i64 @decompress(ptr noundef %0, i64 noundef %1, ptr noundef captures(none) %2, i64 noundef range(i64 1023, 1025) %3) unnamed_addr #4 !dbg !567 {
    #dbg_value(ptr %0, !571, !DIExpression(), !582)
    #dbg_value(i64 %1, !572, !DIExpression(), !582)
    #dbg_value(ptr %2, !573, !DIExpression(), !582)
    #dbg_value(i64 %3, !574, !DIExpression(), !582)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 %1, !dbg !583
    #dbg_value(ptr %5, !575, !DIExpression(), !582)
    #dbg_value(i64 0, !576, !DIExpression(), !582)
  %6 = icmp eq i64 %1, 0, !dbg !584
  br i1 %6, label %105, label %7, !dbg !585

7:                                                ; preds = %4
  %8 = ptrtoint ptr %5 to i64
  br label %12, !dbg !585

9:                                                ; preds = %95, %93
  %10 = phi i64 [ %57, %93 ], [ %103, %95 ], !dbg !586
    #dbg_value(ptr %85, !571, !DIExpression(), !582)
    #dbg_value(i64 %10, !576, !DIExpression(), !582)
  %11 = icmp ult ptr %85, %5, !dbg !587
  br i1 %11, label %12, label %105, !dbg !588, !llvm.loop !589

12:                                               ; preds = %7, %9
  %13 = phi i64 [ 0, %7 ], [ %10, %9 ]
  %14 = phi ptr [ %0, %7 ], [ %85, %9 ]
    #dbg_value(i64 %13, !576, !DIExpression(), !582)
    #dbg_value(ptr %14, !571, !DIExpression(), !582)
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 1, !dbg !592
    #dbg_value(ptr %15, !571, !DIExpression(), !582)
  %16 = load i8, ptr %14, align 1, !dbg !593, !tbaa !80
    #dbg_value(i8 %16, !577, !DIExpression(), !586)
  %17 = zext i8 %16 to i32, !dbg !594
  %18 = lshr i32 %17, 4, !dbg !595
  %19 = zext nneg i32 %18 to i64, !dbg !596
    #dbg_value(i64 %19, !579, !DIExpression(), !586)
  %20 = and i32 %17, 15, !dbg !597
  %21 = zext nneg i32 %20 to i64, !dbg !598
    #dbg_value(i64 %21, !580, !DIExpression(), !586)
  %22 = icmp eq i32 %18, 15, !dbg !599
  br i1 %22, label %23, label %33, !dbg !601

23:                                               ; preds = %12, %27
  %24 = phi i64 [ %31, %27 ], [ 15, %12 ], !dbg !586
  %25 = phi ptr [ %28, %27 ], [ %15, %12 ]
    #dbg_value(i64 %24, !579, !DIExpression(), !586)
    #dbg_value(ptr poison, !571, !DIExpression(), !582)
  %26 = icmp eq ptr %25, %5, !dbg !602
  br i1 %26, label %105, label %27, !dbg !616

27:                                               ; preds = %23
  %28 = getelementptr inbounds nuw i8, ptr %25, i64 1, !dbg !617
    #dbg_value(ptr %28, !571, !DIExpression(), !582)
  %29 = load i8, ptr %25, align 1, !dbg !618, !tbaa !80
    #dbg_value(i8 %29, !614, !DIExpression(), !619)
  %30 = zext i8 %29 to i64, !dbg !620
  %31 = add i64 %24, %30, !dbg !621
    #dbg_value(i64 %31, !579, !DIExpression(), !586)
  %32 = icmp eq i8 %29, -1, !dbg !622
  br i1 %32, label %23, label %33, !dbg !623, !llvm.loop !624

33:                                               ; preds = %27, %12
  %34 = phi ptr [ %15, %12 ], [ %28, %27 ], !dbg !627
  %35 = phi i64 [ %19, %12 ], [ %31, %27 ], !dbg !628
    #dbg_value(i64 %35, !579, !DIExpression(), !586)
    #dbg_value(ptr %34, !571, !DIExpression(), !582)
  %36 = ptrtoint ptr %34 to i64, !dbg !629
  %37 = sub i64 %8, %36, !dbg !629
  %38 = icmp ugt i64 %35, %37, !dbg !631
  %39 = sub i64 %3, %13
  %40 = icmp ugt i64 %35, %39
  %41 = or i1 %38, %40, !dbg !632
  br i1 %41, label %105, label %42, !dbg !632

42:                                               ; preds = %33
  tail call void @llvm.experimental.noalias.scope.decl(metadata !633), !dbg !636
  tail call void @llvm.experimental.noalias.scope.decl(metadata !637), !dbg !636
    #dbg_value(!DIArgList(ptr %2, i64 %13), !66, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !639)
    #dbg_value(ptr %34, !67, !DIExpression(), !639)
    #dbg_value(!DIArgList(ptr %2, i64 %13), !69, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !639)
    #dbg_value(ptr %34, !71, !DIExpression(), !639)
    #dbg_value(i64 %35, !68, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !639)
  %43 = icmp eq i64 %35, 0, !dbg !641
  br i1 %43, label %55, label %44, !dbg !642

44:                                               ; preds = %42
  %45 = getelementptr inbounds nuw i8, ptr %2, i64 %13, !dbg !643
    #dbg_value(ptr %45, !66, !DIExpression(), !639)
    #dbg_value(ptr %45, !69, !DIExpression(), !639)
  br label %46, !dbg !644

46:                                               ; preds = %44, %46
  %47 = phi ptr [ %51, %46 ], [ %34, %44 ]
  %48 = phi ptr [ %53, %46 ], [ %45, %44 ]
  %49 = phi i64 [ %50, %46 ], [ %35, %44 ]
    #dbg_value(ptr %47, !71, !DIExpression(), !639)
    #dbg_value(ptr %48, !69, !DIExpression(), !639)
    #dbg_value(i64 %49, !68, !DIExpression(), !639)
  %50 = add i64 %49, -1, !dbg !645
    #dbg_value(i64 %50, !68, !DIExpression(), !639)
  %51 = getelementptr inbounds nuw i8, ptr %47, i64 1, !dbg !646
    #dbg_value(ptr %51, !71, !DIExpression(), !639)
  %52 = load i8, ptr %47, align 1, !dbg !647, !tbaa !80, !alias.scope !637, !noalias !633
  %53 = getelementptr inbounds nuw i8, ptr %48, i64 1, !dbg !648
    #dbg_value(ptr %53, !69, !DIExpression(), !639)
  store i8 %52, ptr %48, align 1, !dbg !649, !tbaa !80, !alias.scope !633, !noalias !637
    #dbg_value(i64 %50, !68, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !639)
  %54 = icmp eq i64 %50, 0, !dbg !650
  br i1 %54, label %55, label %46, !dbg !651, !llvm.loop !652

55:                                               ; preds = %46, %42
  %56 = add i64 %35, %13, !dbg !654
    #dbg_value(i64 %56, !576, !DIExpression(), !582)
  %57 = freeze i64 %56, !dbg !655
  %58 = getelementptr inbounds nuw i8, ptr %34, i64 %35, !dbg !657
    #dbg_value(ptr %58, !571, !DIExpression(), !582)
  %59 = icmp eq ptr %58, %5, !dbg !658
  br i1 %59, label %105, label %60, !dbg !660

60:                                               ; preds = %55
  %61 = ptrtoint ptr %58 to i64, !dbg !661
  %62 = sub i64 %8, %61, !dbg !661
  %63 = icmp slt i64 %62, 2, !dbg !663
  br i1 %63, label %105, label %64, !dbg !664

64:                                               ; preds = %60
  %65 = load i8, ptr %58, align 1, !dbg !665, !tbaa !80
  %66 = zext i8 %65 to i64, !dbg !666
  %67 = getelementptr inbounds nuw i8, ptr %58, i64 1, !dbg !667
  %68 = load i8, ptr %67, align 1, !dbg !667, !tbaa !80
  %69 = zext i8 %68 to i64, !dbg !668
  %70 = shl nuw nsw i64 %69, 8, !dbg !669
  %71 = or disjoint i64 %70, %66, !dbg !670
    #dbg_value(i64 %71, !581, !DIExpression(), !586)
  %72 = getelementptr inbounds nuw i8, ptr %58, i64 2, !dbg !671
    #dbg_value(ptr %72, !571, !DIExpression(), !582)
  %73 = icmp eq i32 %20, 15, !dbg !672
  br i1 %73, label %74, label %84, !dbg !674

74:                                               ; preds = %64, %78
  %75 = phi i64 [ %82, %78 ], [ 15, %64 ], !dbg !586
  %76 = phi ptr [ %79, %78 ], [ %72, %64 ]
    #dbg_value(i64 %75, !580, !DIExpression(), !586)
    #dbg_value(ptr poison, !571, !DIExpression(), !582)
  %77 = icmp eq ptr %76, %5, !dbg !675
  br i1 %77, label %105, label %78, !dbg !677

78:                                               ; preds = %74
  %79 = getelementptr inbounds nuw i8, ptr %76, i64 1, !dbg !678
    #dbg_value(ptr %79, !571, !DIExpression(), !582)
  %80 = load i8, ptr %76, align 1, !dbg !679, !tbaa !80
    #dbg_value(i8 %80, !614, !DIExpression(), !680)
  %81 = zext i8 %80 to i64, !dbg !681
  %82 = add i64 %75, %81, !dbg !682
    #dbg_value(i64 %82, !580, !DIExpression(), !586)
  %83 = icmp eq i8 %80, -1, !dbg !683
  br i1 %83, label %74, label %84, !dbg !684, !llvm.loop !685

84:                                               ; preds = %78, %64
  %85 = phi ptr [ %72, %64 ], [ %79, %78 ], !dbg !688
  %86 = phi i64 [ %21, %64 ], [ %82, %78 ], !dbg !689
    #dbg_value(i64 %86, !580, !DIExpression(), !586)
    #dbg_value(ptr %85, !571, !DIExpression(), !582)
  %87 = add i64 %86, 4, !dbg !690
    #dbg_value(i64 %87, !580, !DIExpression(), !586)
  %88 = add nsw i64 %71, -1, !dbg !655
  %89 = icmp uge i64 %88, %57, !dbg !655
  %90 = sub i64 %3, %57
  %91 = icmp ugt i64 %87, %90
  %92 = select i1 %89, i1 true, i1 %91, !dbg !655
  br i1 %92, label %105, label %93, !dbg !655

93:                                               ; preds = %84
    #dbg_value(i64 %87, !580, !DIExpression(), !586)
    #dbg_value(i64 %57, !576, !DIExpression(), !582)
  %94 = icmp eq i64 %87, 0, !dbg !691
  br i1 %94, label %9, label %95, !dbg !693

95:                                               ; preds = %93, %95
  %96 = phi i64 [ %103, %95 ], [ %57, %93 ]
  %97 = phi i64 [ %102, %95 ], [ %87, %93 ]
    #dbg_value(i64 %96, !576, !DIExpression(), !582)
    #dbg_value(i64 %97, !580, !DIExpression(), !586)
  %98 = sub i64 %96, %71, !dbg !694
  %99 = getelementptr inbounds nuw i8, ptr %2, i64 %98, !dbg !696
  %100 = load i8, ptr %99, align 1, !dbg !697, !tbaa !80
  %101 = getelementptr inbounds nuw i8, ptr %2, i64 %96, !dbg !698
  store i8 %100, ptr %101, align 1, !dbg !699, !tbaa !80
  %102 = add i64 %97, -1, !dbg !700
    #dbg_value(i64 %102, !580, !DIExpression(), !586)
  %103 = add i64 %96, 1, !dbg !701
    #dbg_value(i64 %103, !576, !DIExpression(), !582)
  %104 = icmp eq i64 %102, 0, !dbg !702
  br i1 %104, label %9, label %95, !dbg !703, !llvm.loop !704

105:                                              ; preds = %9, %33, %55, %60, %84, %23, %74, %4
  %106 = phi i64 [ -1, %23 ], [ -1, %74 ], [ -1, %4 ], [ -1, %9 ], [ -1, %33 ], [ %57, %55 ], [ -1, %60 ], [ -1, %84 ], !dbg !582
  ret i64 %106, !dbg !707
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #6

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: write) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, argmem: write, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #7 = { nobuiltin "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!41, !42, !43, !44, !45, !47, !48, !49, !50}
!llvm.ident = !{!51}
!llvm.errno.tbaa = !{!52}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "stream", scope: !2, file: !3, line: 14, type: !37, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !19, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "lzdecomp.c", directory: ".")
!4 = !{!5, !6, !9, !11, !13, !15, !17}
!5 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !7, line: 18, baseType: !8)
!7 = !DIFile(filename: "__stddef_size_t.h", directory: ".")
!8 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint8_t", file: !10, line: 270, baseType: !5)
!10 = !DIFile(filename: "stdint.h", directory: ".")
!11 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !10, line: 100, baseType: !12)
!12 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "ptrdiff_t", file: !14, line: 18, baseType: !12)
!14 = !DIFile(filename: "__stddef_ptrdiff_t.h", directory: ".")
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !10, line: 247, baseType: !16)
!16 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !10, line: 202, baseType: !18)
!18 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!19 = !{!20, !25, !30, !0, !32}
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "plain", scope: !2, file: !3, line: 21, type: !22, isLocal: true, isDefinition: true)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 8192, elements: !23)
!23 = !{!24}
!24 = !DISubrange(count: 1024)
!25 = !DIGlobalVariableExpression(var: !26, expr: !DIExpression())
!26 = distinct !DIGlobalVariable(name: "packed", scope: !2, file: !3, line: 21, type: !27, isLocal: true, isDefinition: true)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 9344, elements: !28)
!28 = !{!29}
!29 = !DISubrange(count: 1168)
!30 = !DIGlobalVariableExpression(var: !31, expr: !DIExpression())
!31 = distinct !DIGlobalVariable(name: "unpacked", scope: !2, file: !3, line: 21, type: !22, isLocal: true, isDefinition: true)
!32 = !DIGlobalVariableExpression(var: !33, expr: !DIExpression())
!33 = distinct !DIGlobalVariable(name: "head", scope: !2, file: !3, line: 22, type: !34, isLocal: true, isDefinition: true)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 4096, elements: !35)
!35 = !{!36}
!36 = !DISubrange(count: 256)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 560, elements: !39)
!38 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !9)
!39 = !{!40}
!40 = !DISubrange(count: 70)
!41 = !{i32 7, !"Dwarf Version", i32 4}
!42 = !{i32 2, !"Debug Info Version", i32 3}
!43 = !{i32 1, !"wchar_size", i32 4}
!44 = !{i32 1, !"target-abi", !"lp64d"}
!45 = !{i32 6, !"riscv-isa", !46}
!46 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!47 = !{i32 7, !"uwtable", i32 2}
!48 = !{i32 7, !"frame-pointer", i32 2}
!49 = !{i32 8, !"SmallDataLimit", i32 0}
!50 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!51 = !{!"clang version 22.1.8"}
!52 = !{!53, !53, i64 0}
!53 = !{!"int", !54, i64 0}
!54 = !{!"omnipotent char", !55, i64 0}
!55 = !{!"Simple C/C++ TBAA"}
!56 = distinct !DISubprogram(name: "memcpy", scope: !57, file: !57, line: 8, type: !58, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !65, keyInstructions: true)
!57 = !DIFile(filename: "runtime.h", directory: ".")
!58 = !DISubroutineType(types: !59)
!59 = !{!60, !61, !62, !6}
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!61 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !60)
!62 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !63)
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !64, size: 64)
!64 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!65 = !{!66, !67, !68, !69, !71}
!66 = !DILocalVariable(name: "to", arg: 1, scope: !56, file: !57, line: 8, type: !61)
!67 = !DILocalVariable(name: "from", arg: 2, scope: !56, file: !57, line: 8, type: !62)
!68 = !DILocalVariable(name: "size", arg: 3, scope: !56, file: !57, line: 8, type: !6)
!69 = !DILocalVariable(name: "t", scope: !56, file: !57, line: 9, type: !70)
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!71 = !DILocalVariable(name: "f", scope: !56, file: !57, line: 10, type: !72)
!72 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !73, size: 64)
!73 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!74 = !DILocation(line: 0, scope: !56)
!75 = !DILocation(line: 11, column: 3, scope: !56, atomGroup: 39, atomRank: 1)
!76 = !DILocation(line: 11, column: 3, scope: !56, atomGroup: 40, atomRank: 1)
!77 = !DILocation(line: 11, column: 14, scope: !56, atomGroup: 3, atomRank: 2)
!78 = !DILocation(line: 12, column: 14, scope: !56, atomGroup: 7, atomRank: 2)
!79 = !DILocation(line: 12, column: 12, scope: !56, atomGroup: 6, atomRank: 2)
!80 = !{!54, !54, i64 0}
!81 = !DILocation(line: 12, column: 7, scope: !56, atomGroup: 8, atomRank: 2)
!82 = !DILocation(line: 12, column: 10, scope: !56, atomGroup: 6, atomRank: 1)
!83 = !DILocation(line: 11, column: 3, scope: !56, atomGroup: 4, atomRank: 1)
!84 = !DILocation(line: 11, column: 3, scope: !56, atomGroup: 5, atomRank: 1)
!85 = distinct !{!85, !86, !87, !88}
!86 = !DILocation(line: 11, column: 3, scope: !56)
!87 = !DILocation(line: 12, column: 14, scope: !56)
!88 = !{!"llvm.loop.mustprogress"}
!89 = !DILocation(line: 13, column: 3, scope: !56, atomGroup: 10, atomRank: 1)
!90 = distinct !DISubprogram(name: "memmove", scope: !57, file: !57, line: 16, type: !91, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !93, keyInstructions: true)
!91 = !DISubroutineType(types: !92)
!92 = !{!60, !60, !63, !6}
!93 = !{!94, !95, !96, !97, !98}
!94 = !DILocalVariable(name: "to", arg: 1, scope: !90, file: !57, line: 16, type: !60)
!95 = !DILocalVariable(name: "from", arg: 2, scope: !90, file: !57, line: 16, type: !63)
!96 = !DILocalVariable(name: "size", arg: 3, scope: !90, file: !57, line: 16, type: !6)
!97 = !DILocalVariable(name: "t", scope: !90, file: !57, line: 17, type: !70)
!98 = !DILocalVariable(name: "f", scope: !90, file: !57, line: 18, type: !72)
!99 = !DILocation(line: 0, scope: !90)
!100 = !DILocation(line: 19, column: 9, scope: !101, atomGroup: 3, atomRank: 2)
!101 = distinct !DILexicalBlock(scope: !90, file: !57, line: 19, column: 7)
!102 = !DILocation(line: 0, scope: !101)
!103 = !DILocation(line: 19, column: 9, scope: !101, atomGroup: 3, atomRank: 1)
!104 = !DILocation(line: 23, column: 5, scope: !105, atomGroup: 42, atomRank: 1)
!105 = distinct !DILexicalBlock(scope: !101, file: !57, line: 22, column: 10)
!106 = !DILocation(line: 20, column: 5, scope: !107, atomGroup: 44, atomRank: 1)
!107 = distinct !DILexicalBlock(scope: !101, file: !57, line: 19, column: 14)
!108 = !DILocation(line: 20, column: 16, scope: !107, atomGroup: 4, atomRank: 2)
!109 = !DILocation(line: 21, column: 16, scope: !107, atomGroup: 8, atomRank: 2)
!110 = !DILocation(line: 21, column: 14, scope: !107, atomGroup: 7, atomRank: 2)
!111 = !DILocation(line: 21, column: 9, scope: !107, atomGroup: 9, atomRank: 2)
!112 = !DILocation(line: 21, column: 12, scope: !107, atomGroup: 7, atomRank: 1)
!113 = !DILocation(line: 20, column: 5, scope: !107, atomGroup: 5, atomRank: 1)
!114 = !DILocation(line: 20, column: 5, scope: !107, atomGroup: 6, atomRank: 1)
!115 = distinct !{!115, !116, !117, !88}
!116 = !DILocation(line: 20, column: 5, scope: !107)
!117 = !DILocation(line: 21, column: 16, scope: !107)
!118 = !DILocation(line: 23, column: 16, scope: !105, atomGroup: 10, atomRank: 2)
!119 = !DILocation(line: 24, column: 17, scope: !105)
!120 = !DILocation(line: 24, column: 17, scope: !105, atomGroup: 13, atomRank: 2)
!121 = !DILocation(line: 24, column: 7, scope: !105)
!122 = !DILocation(line: 24, column: 15, scope: !105, atomGroup: 13, atomRank: 1)
!123 = !DILocation(line: 23, column: 5, scope: !105, atomGroup: 11, atomRank: 1)
!124 = !DILocation(line: 23, column: 5, scope: !105, atomGroup: 12, atomRank: 1)
!125 = distinct !{!125, !126, !127, !88}
!126 = !DILocation(line: 23, column: 5, scope: !105)
!127 = !DILocation(line: 24, column: 23, scope: !105)
!128 = !DILocation(line: 26, column: 3, scope: !90, atomGroup: 15, atomRank: 1)
!129 = distinct !DISubprogram(name: "memset", scope: !57, file: !57, line: 29, type: !130, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !133, keyInstructions: true)
!130 = !DISubroutineType(types: !131)
!131 = !{!60, !60, !132, !6}
!132 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!133 = !{!134, !135, !136, !137}
!134 = !DILocalVariable(name: "to", arg: 1, scope: !129, file: !57, line: 29, type: !60)
!135 = !DILocalVariable(name: "value", arg: 2, scope: !129, file: !57, line: 29, type: !132)
!136 = !DILocalVariable(name: "size", arg: 3, scope: !129, file: !57, line: 29, type: !6)
!137 = !DILocalVariable(name: "t", scope: !129, file: !57, line: 30, type: !70)
!138 = !DILocation(line: 0, scope: !129)
!139 = !DILocation(line: 31, column: 3, scope: !129, atomGroup: 45, atomRank: 1)
!140 = !DILocation(line: 31, column: 3, scope: !129, atomGroup: 46, atomRank: 1)
!141 = !DILocation(line: 31, column: 14, scope: !129, atomGroup: 2, atomRank: 2)
!142 = !DILocation(line: 32, column: 7, scope: !129, atomGroup: 6, atomRank: 2)
!143 = !DILocation(line: 32, column: 10, scope: !129, atomGroup: 5, atomRank: 1)
!144 = !DILocation(line: 31, column: 3, scope: !129, atomGroup: 3, atomRank: 1)
!145 = !DILocation(line: 31, column: 3, scope: !129, atomGroup: 4, atomRank: 1)
!146 = distinct !{!146, !147, !148, !88}
!147 = !DILocation(line: 31, column: 3, scope: !129)
!148 = !DILocation(line: 32, column: 27, scope: !129)
!149 = !DILocation(line: 33, column: 3, scope: !129, atomGroup: 8, atomRank: 1)
!150 = distinct !DISubprogram(name: "memcmp", scope: !57, file: !57, line: 36, type: !151, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !153, keyInstructions: true)
!151 = !DISubroutineType(types: !152)
!152 = !{!132, !63, !63, !6}
!153 = !{!154, !155, !156, !157, !158}
!154 = !DILocalVariable(name: "a", arg: 1, scope: !150, file: !57, line: 36, type: !63)
!155 = !DILocalVariable(name: "b", arg: 2, scope: !150, file: !57, line: 36, type: !63)
!156 = !DILocalVariable(name: "size", arg: 3, scope: !150, file: !57, line: 36, type: !6)
!157 = !DILocalVariable(name: "x", scope: !150, file: !57, line: 37, type: !72)
!158 = !DILocalVariable(name: "y", scope: !150, file: !57, line: 37, type: !72)
!159 = !DILocation(line: 0, scope: !150)
!160 = !DILocation(line: 38, column: 3, scope: !161, atomGroup: 48, atomRank: 1)
!161 = distinct !DILexicalBlock(scope: !150, file: !57, line: 38, column: 3)
!162 = !DILocation(line: 38, column: 3, scope: !161, atomGroup: 49, atomRank: 1)
!163 = !DILocation(line: 39, column: 9, scope: !164)
!164 = distinct !DILexicalBlock(scope: !165, file: !57, line: 39, column: 9)
!165 = distinct !DILexicalBlock(scope: !161, file: !57, line: 38, column: 3)
!166 = !DILocation(line: 39, column: 15, scope: !164)
!167 = !DILocation(line: 39, column: 12, scope: !164, atomGroup: 6, atomRank: 2)
!168 = !DILocation(line: 39, column: 12, scope: !164, atomGroup: 6, atomRank: 1)
!169 = !DILocation(line: 40, column: 17, scope: !164)
!170 = !DILocation(line: 40, column: 14, scope: !164, atomGroup: 7, atomRank: 2)
!171 = !DILocation(line: 40, column: 7, scope: !164, atomGroup: 7, atomRank: 1)
!172 = !DILocation(line: 38, column: 14, scope: !165, atomGroup: 3, atomRank: 2)
!173 = !DILocation(line: 38, column: 19, scope: !165, atomGroup: 8, atomRank: 2)
!174 = !DILocation(line: 38, column: 24, scope: !165, atomGroup: 9, atomRank: 2)
!175 = !DILocation(line: 38, column: 3, scope: !161, atomGroup: 4, atomRank: 1)
!176 = !DILocation(line: 38, column: 3, scope: !161, atomGroup: 5, atomRank: 1)
!177 = distinct !{!177, !178, !179, !88}
!178 = !DILocation(line: 38, column: 3, scope: !161)
!179 = !DILocation(line: 40, column: 29, scope: !161)
!180 = !DILocation(line: 42, column: 1, scope: !150, atomGroup: 12, atomRank: 1)
!181 = distinct !DISubprogram(name: "run", scope: !3, file: !3, line: 121, type: !182, scopeLine: 121, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !184, keyInstructions: true)
!182 = !DISubroutineType(types: !183)
!183 = !{!11, !11}
!184 = !{!185, !186, !188, !189, !191, !194, !195, !197, !198}
!185 = !DILocalVariable(name: "n", arg: 1, scope: !181, file: !3, line: 121, type: !11)
!186 = !DILocalVariable(name: "total", scope: !181, file: !3, line: 122, type: !187)
!187 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !10, line: 102, baseType: !8)
!188 = !DILocalVariable(name: "seed", scope: !181, file: !3, line: 123, type: !17)
!189 = !DILocalVariable(name: "round", scope: !190, file: !3, line: 124, type: !11)
!190 = distinct !DILexicalBlock(scope: !181, file: !3, line: 124, column: 3)
!191 = !DILocalVariable(name: "size", scope: !192, file: !3, line: 125, type: !13)
!192 = distinct !DILexicalBlock(scope: !193, file: !3, line: 124, column: 47)
!193 = distinct !DILexicalBlock(scope: !190, file: !3, line: 124, column: 3)
!194 = !DILocalVariable(name: "filled", scope: !192, file: !3, line: 128, type: !6)
!195 = !DILocalVariable(name: "from", scope: !196, file: !3, line: 133, type: !6)
!196 = distinct !DILexicalBlock(scope: !192, file: !3, line: 129, column: 31)
!197 = !DILocalVariable(name: "count", scope: !196, file: !3, line: 133, type: !6)
!198 = !DILocalVariable(name: "small", scope: !192, file: !3, line: 139, type: !6)
!199 = !DILocation(line: 0, scope: !181)
!200 = !DILocation(line: 0, scope: !190)
!201 = !DILocation(line: 124, column: 33, scope: !193, atomGroup: 71, atomRank: 1)
!202 = !DILocation(line: 124, column: 3, scope: !190, atomGroup: 72, atomRank: 1)
!203 = !DILocation(line: 125, column: 22, scope: !192, atomGroup: 6, atomRank: 2)
!204 = !DILocation(line: 0, scope: !192)
!205 = !DILocation(line: 126, column: 14, scope: !206, atomGroup: 7, atomRank: 2)
!206 = distinct !DILexicalBlock(scope: !192, file: !3, line: 126, column: 9)
!207 = !DILocation(line: 126, column: 14, scope: !206, atomGroup: 7, atomRank: 1)
!208 = !DILocation(line: 129, column: 19, scope: !192, atomGroup: 69, atomRank: 1)
!209 = !DILocation(line: 129, column: 5, scope: !192, atomGroup: 70, atomRank: 1)
!210 = !DILocation(line: 31, column: 3, scope: !129, inlinedAt: !211)
!211 = distinct !DILocation(line: 54, column: 3, scope: !212, inlinedAt: !231)
!212 = distinct !DISubprogram(name: "compress", scope: !3, file: !3, line: 51, type: !213, scopeLine: 51, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !217, keyInstructions: true)
!213 = !DISubroutineType(types: !214)
!214 = !{!6, !215, !6, !216}
!215 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!216 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!217 = !{!218, !219, !220, !221, !222, !223, !224, !226, !227, !228}
!218 = !DILocalVariable(name: "in", arg: 1, scope: !212, file: !3, line: 51, type: !215)
!219 = !DILocalVariable(name: "size", arg: 2, scope: !212, file: !3, line: 51, type: !6)
!220 = !DILocalVariable(name: "out", arg: 3, scope: !212, file: !3, line: 51, type: !216)
!221 = !DILocalVariable(name: "start", scope: !212, file: !3, line: 52, type: !216)
!222 = !DILocalVariable(name: "anchor", scope: !212, file: !3, line: 53, type: !6)
!223 = !DILocalVariable(name: "at", scope: !212, file: !3, line: 53, type: !6)
!224 = !DILocalVariable(name: "word", scope: !225, file: !3, line: 56, type: !17)
!225 = distinct !DILexicalBlock(scope: !212, file: !3, line: 55, column: 34)
!226 = !DILocalVariable(name: "slot", scope: !225, file: !3, line: 56, type: !17)
!227 = !DILocalVariable(name: "candidate", scope: !225, file: !3, line: 57, type: !6)
!228 = !DILocalVariable(name: "length", scope: !229, file: !3, line: 60, type: !6)
!229 = distinct !DILexicalBlock(scope: !230, file: !3, line: 59, column: 64)
!230 = distinct !DILexicalBlock(scope: !225, file: !3, line: 59, column: 9)
!231 = distinct !DILocation(line: 139, column: 20, scope: !192)
!232 = !DILocation(line: 130, column: 20, scope: !196)
!233 = !DILocation(line: 130, column: 12, scope: !196, atomGroup: 12, atomRank: 2)
!234 = !DILocation(line: 131, column: 20, scope: !196)
!235 = !DILocation(line: 131, column: 12, scope: !196, atomGroup: 13, atomRank: 2)
!236 = !DILocation(line: 132, column: 20, scope: !196)
!237 = !DILocation(line: 132, column: 12, scope: !196, atomGroup: 14, atomRank: 2)
!238 = !DILocation(line: 133, column: 26, scope: !196, atomGroup: 15, atomRank: 2)
!239 = !DILocation(line: 0, scope: !196)
!240 = !DILocation(line: 133, column: 54, scope: !196)
!241 = !DILocation(line: 133, column: 60, scope: !196)
!242 = !DILocation(line: 133, column: 46, scope: !196, atomGroup: 16, atomRank: 3)
!243 = !DILocation(line: 133, column: 44, scope: !196, atomGroup: 16, atomRank: 2)
!244 = !DILocation(line: 134, column: 7, scope: !196, atomGroup: 68, atomRank: 1)
!245 = !DILocation(line: 134, column: 19, scope: !196, atomGroup: 17, atomRank: 2)
!246 = !DILocation(line: 135, column: 37, scope: !196, atomGroup: 21, atomRank: 2)
!247 = !DILocation(line: 135, column: 27, scope: !196)
!248 = !DILocation(line: 135, column: 27, scope: !196, atomGroup: 20, atomRank: 2)
!249 = !DILocation(line: 135, column: 21, scope: !196, atomGroup: 22, atomRank: 2)
!250 = !DILocation(line: 135, column: 9, scope: !196)
!251 = !DILocation(line: 135, column: 25, scope: !196, atomGroup: 20, atomRank: 1)
!252 = !DILocation(line: 134, column: 19, scope: !196, atomGroup: 18, atomRank: 2)
!253 = !DILocation(line: 134, column: 22, scope: !196, atomGroup: 18, atomRank: 1)
!254 = !DILocation(line: 134, column: 7, scope: !196, atomGroup: 19, atomRank: 1)
!255 = distinct !{!255, !256, !257, !88}
!256 = !DILocation(line: 134, column: 7, scope: !196)
!257 = !DILocation(line: 135, column: 39, scope: !196)
!258 = !DILocation(line: 136, column: 18, scope: !259, atomGroup: 23, atomRank: 1)
!259 = distinct !DILexicalBlock(scope: !196, file: !3, line: 136, column: 11)
!260 = !DILocation(line: 137, column: 42, scope: !259, atomGroup: 24, atomRank: 3)
!261 = !DILocation(line: 137, column: 27, scope: !259, atomGroup: 24, atomRank: 2)
!262 = !DILocation(line: 137, column: 21, scope: !259, atomGroup: 25, atomRank: 2)
!263 = !DILocation(line: 137, column: 9, scope: !259)
!264 = !DILocation(line: 137, column: 25, scope: !259, atomGroup: 24, atomRank: 1)
!265 = !DILocation(line: 129, column: 19, scope: !192, atomGroup: 10, atomRank: 1)
!266 = !DILocation(line: 129, column: 5, scope: !192, atomGroup: 11, atomRank: 1)
!267 = distinct !{!267, !268, !269, !88}
!268 = !DILocation(line: 129, column: 5, scope: !192)
!269 = !DILocation(line: 138, column: 5, scope: !192)
!270 = !DILocation(line: 0, scope: !129, inlinedAt: !211)
!271 = !DILocation(line: 31, column: 14, scope: !129, inlinedAt: !211, atomGroup: 2, atomRank: 2)
!272 = !DILocation(line: 32, column: 7, scope: !129, inlinedAt: !211, atomGroup: 6, atomRank: 2)
!273 = !DILocation(line: 32, column: 10, scope: !129, inlinedAt: !211, atomGroup: 5, atomRank: 1)
!274 = !DILocation(line: 31, column: 3, scope: !129, inlinedAt: !211, atomGroup: 3, atomRank: 1)
!275 = !DILocation(line: 31, column: 3, scope: !129, inlinedAt: !211, atomGroup: 4, atomRank: 1)
!276 = distinct !{!276, !210, !277, !88}
!277 = !DILocation(line: 32, column: 27, scope: !129, inlinedAt: !211)
!278 = !DILocation(line: 0, scope: !212, inlinedAt: !231)
!279 = !DILocation(line: 56, column: 31, scope: !225, inlinedAt: !231)
!280 = !DILocalVariable(name: "p", arg: 1, scope: !281, file: !3, line: 24, type: !215)
!281 = distinct !DISubprogram(name: "load32", scope: !3, file: !3, line: 24, type: !282, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !284, keyInstructions: true)
!282 = !DISubroutineType(types: !283)
!283 = !{!17, !215}
!284 = !{!280}
!285 = !DILocation(line: 0, scope: !281, inlinedAt: !286)
!286 = distinct !DILocation(line: 56, column: 21, scope: !225, inlinedAt: !231)
!287 = !DILocation(line: 24, column: 61, scope: !281, inlinedAt: !286)
!288 = !DILocation(line: 24, column: 51, scope: !281, inlinedAt: !286)
!289 = !DILocation(line: 24, column: 78, scope: !281, inlinedAt: !286)
!290 = !DILocation(line: 24, column: 68, scope: !281, inlinedAt: !286)
!291 = !DILocation(line: 24, column: 83, scope: !281, inlinedAt: !286)
!292 = !DILocation(line: 24, column: 66, scope: !281, inlinedAt: !286)
!293 = !DILocation(line: 24, column: 100, scope: !281, inlinedAt: !286)
!294 = !DILocation(line: 24, column: 90, scope: !281, inlinedAt: !286)
!295 = !DILocation(line: 24, column: 105, scope: !281, inlinedAt: !286)
!296 = !DILocation(line: 24, column: 88, scope: !281, inlinedAt: !286)
!297 = !DILocation(line: 24, column: 123, scope: !281, inlinedAt: !286)
!298 = !DILocation(line: 24, column: 113, scope: !281, inlinedAt: !286)
!299 = !DILocation(line: 24, column: 128, scope: !281, inlinedAt: !286)
!300 = !DILocation(line: 24, column: 111, scope: !281, inlinedAt: !286, atomGroup: 1, atomRank: 2)
!301 = !DILocation(line: 0, scope: !225, inlinedAt: !231)
!302 = !DILocation(line: 56, column: 50, scope: !225, inlinedAt: !231)
!303 = !DILocation(line: 56, column: 64, scope: !225, inlinedAt: !231, atomGroup: 7, atomRank: 2)
!304 = !DILocation(line: 57, column: 24, scope: !225, inlinedAt: !231)
!305 = !DILocation(line: 57, column: 24, scope: !225, inlinedAt: !231, atomGroup: 8, atomRank: 3)
!306 = !{!307, !307, i64 0}
!307 = !{!"short", !54, i64 0}
!308 = !DILocation(line: 57, column: 24, scope: !225, inlinedAt: !231, atomGroup: 8, atomRank: 2)
!309 = !DILocation(line: 58, column: 18, scope: !225, inlinedAt: !231, atomGroup: 9, atomRank: 2)
!310 = !DILocation(line: 58, column: 16, scope: !225, inlinedAt: !231, atomGroup: 9, atomRank: 1)
!311 = !DILocation(line: 59, column: 19, scope: !230, inlinedAt: !231, atomGroup: 10, atomRank: 2)
!312 = !DILocation(line: 59, column: 29, scope: !230, inlinedAt: !231, atomGroup: 10, atomRank: 1)
!313 = !DILocation(line: 59, column: 42, scope: !230, inlinedAt: !231)
!314 = !DILocation(line: 0, scope: !281, inlinedAt: !315)
!315 = distinct !DILocation(line: 59, column: 32, scope: !230, inlinedAt: !231)
!316 = !DILocation(line: 24, column: 61, scope: !281, inlinedAt: !315)
!317 = !DILocation(line: 24, column: 51, scope: !281, inlinedAt: !315)
!318 = !DILocation(line: 24, column: 78, scope: !281, inlinedAt: !315)
!319 = !DILocation(line: 24, column: 68, scope: !281, inlinedAt: !315)
!320 = !DILocation(line: 24, column: 83, scope: !281, inlinedAt: !315)
!321 = !DILocation(line: 24, column: 66, scope: !281, inlinedAt: !315)
!322 = !DILocation(line: 24, column: 100, scope: !281, inlinedAt: !315)
!323 = !DILocation(line: 24, column: 90, scope: !281, inlinedAt: !315)
!324 = !DILocation(line: 24, column: 105, scope: !281, inlinedAt: !315)
!325 = !DILocation(line: 24, column: 88, scope: !281, inlinedAt: !315)
!326 = !DILocation(line: 24, column: 123, scope: !281, inlinedAt: !315)
!327 = !DILocation(line: 24, column: 113, scope: !281, inlinedAt: !315)
!328 = !DILocation(line: 24, column: 128, scope: !281, inlinedAt: !315)
!329 = !DILocation(line: 24, column: 111, scope: !281, inlinedAt: !315, atomGroup: 1, atomRank: 2)
!330 = !DILocation(line: 59, column: 55, scope: !230, inlinedAt: !231, atomGroup: 11, atomRank: 2)
!331 = !DILocation(line: 59, column: 29, scope: !230, inlinedAt: !231, atomGroup: 11, atomRank: 1)
!332 = !DILocation(line: 0, scope: !229, inlinedAt: !231)
!333 = !DILocation(line: 61, column: 17, scope: !229, inlinedAt: !231)
!334 = !DILocation(line: 61, column: 26, scope: !229, inlinedAt: !231, atomGroup: 59, atomRank: 2)
!335 = !DILocation(line: 61, column: 33, scope: !229, inlinedAt: !231, atomGroup: 59, atomRank: 1)
!336 = !DILocation(line: 61, column: 7, scope: !229, inlinedAt: !231)
!337 = !DILocation(line: 61, column: 36, scope: !229, inlinedAt: !231)
!338 = !DILocation(line: 61, column: 62, scope: !229, inlinedAt: !231)
!339 = !DILocation(line: 61, column: 59, scope: !229, inlinedAt: !231)
!340 = !DILocation(line: 61, column: 7, scope: !229, inlinedAt: !231, atomGroup: 14, atomRank: 1)
!341 = !DILocation(line: 62, column: 15, scope: !229, inlinedAt: !231, atomGroup: 15, atomRank: 2)
!342 = !DILocation(line: 61, column: 26, scope: !229, inlinedAt: !231, atomGroup: 13, atomRank: 2)
!343 = !DILocation(line: 61, column: 33, scope: !229, inlinedAt: !231, atomGroup: 13, atomRank: 1)
!344 = distinct !{!344, !336, !345, !88}
!345 = !DILocation(line: 62, column: 15, scope: !229, inlinedAt: !231)
!346 = !DILocation(line: 63, column: 34, scope: !229, inlinedAt: !231)
!347 = !DILocation(line: 63, column: 47, scope: !229, inlinedAt: !231)
!348 = !DILocation(line: 63, column: 68, scope: !229, inlinedAt: !231)
!349 = !DILocalVariable(name: "out", arg: 1, scope: !350, file: !3, line: 35, type: !216)
!350 = distinct !DISubprogram(name: "put_sequence", scope: !3, file: !3, line: 35, type: !351, scopeLine: 35, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !353, keyInstructions: true)
!351 = !DISubroutineType(types: !352)
!352 = !{!216, !216, !215, !6, !6, !6}
!353 = !{!349, !354, !355, !356, !357, !358}
!354 = !DILocalVariable(name: "literals", arg: 2, scope: !350, file: !3, line: 35, type: !215)
!355 = !DILocalVariable(name: "count", arg: 3, scope: !350, file: !3, line: 35, type: !6)
!356 = !DILocalVariable(name: "length", arg: 4, scope: !350, file: !3, line: 35, type: !6)
!357 = !DILocalVariable(name: "distance", arg: 5, scope: !350, file: !3, line: 35, type: !6)
!358 = !DILocalVariable(name: "extra", scope: !350, file: !3, line: 36, type: !6)
!359 = !DILocation(line: 0, scope: !350, inlinedAt: !360)
!360 = distinct !DILocation(line: 63, column: 13, scope: !229, inlinedAt: !231)
!361 = !DILocation(line: 36, column: 18, scope: !350, inlinedAt: !360, atomGroup: 2, atomRank: 2)
!362 = !DILocation(line: 36, column: 18, scope: !350, inlinedAt: !360, atomGroup: 2, atomRank: 1)
!363 = !DILocation(line: 37, column: 23, scope: !350, inlinedAt: !360, atomGroup: 4, atomRank: 1)
!364 = !DILocation(line: 37, column: 48, scope: !350, inlinedAt: !360)
!365 = !DILocation(line: 37, column: 56, scope: !350, inlinedAt: !360, atomGroup: 5, atomRank: 1)
!366 = !DILocation(line: 37, column: 53, scope: !350, inlinedAt: !360, atomGroup: 3, atomRank: 3)
!367 = !DILocation(line: 37, column: 12, scope: !350, inlinedAt: !360, atomGroup: 3, atomRank: 2)
!368 = !DILocation(line: 37, column: 7, scope: !350, inlinedAt: !360, atomGroup: 6, atomRank: 2)
!369 = !DILocation(line: 37, column: 10, scope: !350, inlinedAt: !360, atomGroup: 3, atomRank: 1)
!370 = !DILocation(line: 38, column: 13, scope: !371, inlinedAt: !360, atomGroup: 7, atomRank: 2)
!371 = distinct !DILexicalBlock(scope: !350, file: !3, line: 38, column: 7)
!372 = !DILocation(line: 38, column: 13, scope: !371, inlinedAt: !360, atomGroup: 7, atomRank: 1)
!373 = !DILocation(line: 39, column: 32, scope: !371, inlinedAt: !360)
!374 = !DILocalVariable(name: "out", arg: 1, scope: !375, file: !3, line: 26, type: !216)
!375 = distinct !DISubprogram(name: "put_count", scope: !3, file: !3, line: 26, type: !376, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !378, keyInstructions: true)
!376 = !DISubroutineType(types: !377)
!377 = !{!216, !216, !6}
!378 = !{!374, !379}
!379 = !DILocalVariable(name: "count", arg: 2, scope: !375, file: !3, line: 26, type: !6)
!380 = !DILocation(line: 0, scope: !375, inlinedAt: !381)
!381 = distinct !DILocation(line: 39, column: 11, scope: !371, inlinedAt: !360)
!382 = !DILocation(line: 27, column: 16, scope: !375, inlinedAt: !381, atomGroup: 56, atomRank: 1)
!383 = !DILocation(line: 27, column: 3, scope: !375, inlinedAt: !381, atomGroup: 57, atomRank: 1)
!384 = !DILocation(line: 28, column: 9, scope: !385, inlinedAt: !381, atomGroup: 4, atomRank: 2)
!385 = distinct !DILexicalBlock(scope: !375, file: !3, line: 27, column: 24)
!386 = !DILocation(line: 28, column: 12, scope: !385, inlinedAt: !381, atomGroup: 3, atomRank: 1)
!387 = !DILocation(line: 29, column: 11, scope: !385, inlinedAt: !381, atomGroup: 5, atomRank: 2)
!388 = !DILocation(line: 27, column: 16, scope: !375, inlinedAt: !381, atomGroup: 1, atomRank: 1)
!389 = !DILocation(line: 27, column: 3, scope: !375, inlinedAt: !381, atomGroup: 2, atomRank: 1)
!390 = distinct !{!390, !391, !392, !88}
!391 = !DILocation(line: 27, column: 3, scope: !375, inlinedAt: !381)
!392 = !DILocation(line: 30, column: 3, scope: !375, inlinedAt: !381)
!393 = !DILocation(line: 31, column: 12, scope: !375, inlinedAt: !381, atomGroup: 6, atomRank: 2)
!394 = !DILocation(line: 31, column: 7, scope: !375, inlinedAt: !381, atomGroup: 7, atomRank: 2)
!395 = !DILocation(line: 31, column: 10, scope: !375, inlinedAt: !381, atomGroup: 6, atomRank: 1)
!396 = !DILocation(line: 0, scope: !56, inlinedAt: !397)
!397 = distinct !DILocation(line: 40, column: 3, scope: !350, inlinedAt: !360)
!398 = !DILocation(line: 11, column: 3, scope: !56, inlinedAt: !397, atomGroup: 40, atomRank: 1)
!399 = !{!400}
!400 = distinct !{!400, !401, !"memcpy: argument 0"}
!401 = distinct !{!401, !"memcpy"}
!402 = !DILocation(line: 40, column: 3, scope: !350, inlinedAt: !360)
!403 = !{!404}
!404 = distinct !{!404, !401, !"memcpy: argument 1"}
!405 = !DILocation(line: 11, column: 3, scope: !56, inlinedAt: !397, atomGroup: 39, atomRank: 1)
!406 = !DILocation(line: 11, column: 3, scope: !56, inlinedAt: !397)
!407 = !DILocation(line: 11, column: 14, scope: !56, inlinedAt: !397, atomGroup: 3, atomRank: 2)
!408 = !DILocation(line: 12, column: 14, scope: !56, inlinedAt: !397, atomGroup: 7, atomRank: 2)
!409 = !DILocation(line: 12, column: 12, scope: !56, inlinedAt: !397, atomGroup: 6, atomRank: 2)
!410 = !DILocation(line: 12, column: 7, scope: !56, inlinedAt: !397, atomGroup: 8, atomRank: 2)
!411 = !DILocation(line: 12, column: 10, scope: !56, inlinedAt: !397, atomGroup: 6, atomRank: 1)
!412 = !DILocation(line: 11, column: 3, scope: !56, inlinedAt: !397, atomGroup: 4, atomRank: 1)
!413 = !DILocation(line: 11, column: 3, scope: !56, inlinedAt: !397, atomGroup: 5, atomRank: 1)
!414 = distinct !{!414, !406, !415, !88}
!415 = !DILocation(line: 12, column: 14, scope: !56, inlinedAt: !397)
!416 = !DILocation(line: 41, column: 7, scope: !350, inlinedAt: !360, atomGroup: 9, atomRank: 2)
!417 = !DILocation(line: 42, column: 7, scope: !418, inlinedAt: !360, atomGroup: 10, atomRank: 1)
!418 = distinct !DILexicalBlock(scope: !350, file: !3, line: 42, column: 7)
!419 = !DILocation(line: 43, column: 14, scope: !420, inlinedAt: !360, atomGroup: 11, atomRank: 2)
!420 = distinct !DILexicalBlock(scope: !418, file: !3, line: 42, column: 15)
!421 = !DILocation(line: 43, column: 9, scope: !420, inlinedAt: !360, atomGroup: 12, atomRank: 2)
!422 = !DILocation(line: 43, column: 12, scope: !420, inlinedAt: !360, atomGroup: 11, atomRank: 1)
!423 = !DILocation(line: 44, column: 33, scope: !420, inlinedAt: !360, atomGroup: 13, atomRank: 3)
!424 = !DILocation(line: 44, column: 14, scope: !420, inlinedAt: !360, atomGroup: 13, atomRank: 2)
!425 = !DILocation(line: 44, column: 9, scope: !420, inlinedAt: !360, atomGroup: 14, atomRank: 2)
!426 = !DILocation(line: 44, column: 12, scope: !420, inlinedAt: !360, atomGroup: 13, atomRank: 1)
!427 = !DILocation(line: 45, column: 15, scope: !428, inlinedAt: !360, atomGroup: 15, atomRank: 2)
!428 = distinct !DILexicalBlock(scope: !420, file: !3, line: 45, column: 9)
!429 = !DILocation(line: 45, column: 15, scope: !428, inlinedAt: !360, atomGroup: 15, atomRank: 1)
!430 = !DILocation(line: 46, column: 34, scope: !428, inlinedAt: !360)
!431 = !DILocation(line: 0, scope: !375, inlinedAt: !432)
!432 = distinct !DILocation(line: 46, column: 13, scope: !428, inlinedAt: !360)
!433 = !DILocation(line: 27, column: 16, scope: !375, inlinedAt: !432, atomGroup: 56, atomRank: 1)
!434 = !DILocation(line: 27, column: 3, scope: !375, inlinedAt: !432, atomGroup: 57, atomRank: 1)
!435 = !DILocation(line: 28, column: 9, scope: !385, inlinedAt: !432, atomGroup: 4, atomRank: 2)
!436 = !DILocation(line: 28, column: 12, scope: !385, inlinedAt: !432, atomGroup: 3, atomRank: 1)
!437 = !DILocation(line: 29, column: 11, scope: !385, inlinedAt: !432, atomGroup: 5, atomRank: 2)
!438 = !DILocation(line: 27, column: 16, scope: !375, inlinedAt: !432, atomGroup: 1, atomRank: 1)
!439 = !DILocation(line: 27, column: 3, scope: !375, inlinedAt: !432, atomGroup: 2, atomRank: 1)
!440 = distinct !{!440, !441, !442, !88}
!441 = !DILocation(line: 27, column: 3, scope: !375, inlinedAt: !432)
!442 = !DILocation(line: 30, column: 3, scope: !375, inlinedAt: !432)
!443 = !DILocation(line: 31, column: 12, scope: !375, inlinedAt: !432, atomGroup: 6, atomRank: 2)
!444 = !DILocation(line: 31, column: 7, scope: !375, inlinedAt: !432, atomGroup: 7, atomRank: 2)
!445 = !DILocation(line: 31, column: 10, scope: !375, inlinedAt: !432, atomGroup: 6, atomRank: 1)
!446 = !DILocation(line: 46, column: 7, scope: !428, inlinedAt: !360)
!447 = !DILocation(line: 67, column: 9, scope: !230, inlinedAt: !231, atomGroup: 19, atomRank: 2)
!448 = !DILocation(line: 0, scope: !230, inlinedAt: !231)
!449 = !DILocation(line: 55, column: 13, scope: !212, inlinedAt: !231)
!450 = !DILocation(line: 55, column: 25, scope: !212, inlinedAt: !231, atomGroup: 4, atomRank: 1)
!451 = !DILocation(line: 55, column: 3, scope: !212, inlinedAt: !231, atomGroup: 5, atomRank: 1)
!452 = distinct !{!452, !453, !454, !88}
!453 = !DILocation(line: 55, column: 3, scope: !212, inlinedAt: !231)
!454 = !DILocation(line: 68, column: 3, scope: !212, inlinedAt: !231)
!455 = !DILocation(line: 69, column: 40, scope: !212, inlinedAt: !231)
!456 = !DILocation(line: 69, column: 55, scope: !212, inlinedAt: !231)
!457 = !DILocation(line: 0, scope: !350, inlinedAt: !458)
!458 = distinct !DILocation(line: 69, column: 19, scope: !212, inlinedAt: !231)
!459 = !DILocation(line: 37, column: 23, scope: !350, inlinedAt: !458, atomGroup: 4, atomRank: 1)
!460 = !DILocation(line: 37, column: 12, scope: !350, inlinedAt: !458, atomGroup: 3, atomRank: 2)
!461 = !DILocation(line: 37, column: 7, scope: !350, inlinedAt: !458, atomGroup: 6, atomRank: 2)
!462 = !DILocation(line: 37, column: 10, scope: !350, inlinedAt: !458, atomGroup: 3, atomRank: 1)
!463 = !DILocation(line: 38, column: 13, scope: !371, inlinedAt: !458, atomGroup: 7, atomRank: 2)
!464 = !DILocation(line: 38, column: 13, scope: !371, inlinedAt: !458, atomGroup: 7, atomRank: 1)
!465 = !DILocation(line: 39, column: 32, scope: !371, inlinedAt: !458)
!466 = !DILocation(line: 0, scope: !375, inlinedAt: !467)
!467 = distinct !DILocation(line: 39, column: 11, scope: !371, inlinedAt: !458)
!468 = !DILocation(line: 27, column: 16, scope: !375, inlinedAt: !467, atomGroup: 56, atomRank: 1)
!469 = !DILocation(line: 27, column: 3, scope: !375, inlinedAt: !467, atomGroup: 57, atomRank: 1)
!470 = !DILocation(line: 28, column: 9, scope: !385, inlinedAt: !467, atomGroup: 4, atomRank: 2)
!471 = !DILocation(line: 28, column: 12, scope: !385, inlinedAt: !467, atomGroup: 3, atomRank: 1)
!472 = !DILocation(line: 29, column: 11, scope: !385, inlinedAt: !467, atomGroup: 5, atomRank: 2)
!473 = !DILocation(line: 27, column: 16, scope: !375, inlinedAt: !467, atomGroup: 1, atomRank: 1)
!474 = !DILocation(line: 27, column: 3, scope: !375, inlinedAt: !467, atomGroup: 2, atomRank: 1)
!475 = distinct !{!475, !476, !477, !88}
!476 = !DILocation(line: 27, column: 3, scope: !375, inlinedAt: !467)
!477 = !DILocation(line: 30, column: 3, scope: !375, inlinedAt: !467)
!478 = !DILocation(line: 31, column: 12, scope: !375, inlinedAt: !467, atomGroup: 6, atomRank: 2)
!479 = !DILocation(line: 31, column: 7, scope: !375, inlinedAt: !467, atomGroup: 7, atomRank: 2)
!480 = !DILocation(line: 31, column: 10, scope: !375, inlinedAt: !467, atomGroup: 6, atomRank: 1)
!481 = !DILocation(line: 0, scope: !56, inlinedAt: !482)
!482 = distinct !DILocation(line: 40, column: 3, scope: !350, inlinedAt: !458)
!483 = !DILocation(line: 11, column: 3, scope: !56, inlinedAt: !482, atomGroup: 40, atomRank: 1)
!484 = !{!485}
!485 = distinct !{!485, !486, !"memcpy: argument 0"}
!486 = distinct !{!486, !"memcpy"}
!487 = !DILocation(line: 40, column: 3, scope: !350, inlinedAt: !458)
!488 = !{!489}
!489 = distinct !{!489, !486, !"memcpy: argument 1"}
!490 = !DILocation(line: 11, column: 3, scope: !56, inlinedAt: !482, atomGroup: 39, atomRank: 1)
!491 = !DILocation(line: 11, column: 3, scope: !56, inlinedAt: !482)
!492 = !DILocation(line: 11, column: 14, scope: !56, inlinedAt: !482, atomGroup: 3, atomRank: 2)
!493 = !DILocation(line: 12, column: 14, scope: !56, inlinedAt: !482, atomGroup: 7, atomRank: 2)
!494 = !DILocation(line: 12, column: 12, scope: !56, inlinedAt: !482, atomGroup: 6, atomRank: 2)
!495 = !DILocation(line: 12, column: 7, scope: !56, inlinedAt: !482, atomGroup: 8, atomRank: 2)
!496 = !DILocation(line: 12, column: 10, scope: !56, inlinedAt: !482, atomGroup: 6, atomRank: 1)
!497 = !DILocation(line: 11, column: 3, scope: !56, inlinedAt: !482, atomGroup: 4, atomRank: 1)
!498 = !DILocation(line: 11, column: 3, scope: !56, inlinedAt: !482, atomGroup: 5, atomRank: 1)
!499 = distinct !{!499, !491, !500, !88}
!500 = !DILocation(line: 12, column: 14, scope: !56, inlinedAt: !482)
!501 = !DILocation(line: 0, scope: !129, inlinedAt: !502)
!502 = distinct !DILocation(line: 140, column: 5, scope: !192)
!503 = !DILocation(line: 31, column: 3, scope: !129, inlinedAt: !502, atomGroup: 46, atomRank: 1)
!504 = !DILocation(line: 31, column: 14, scope: !129, inlinedAt: !502, atomGroup: 2, atomRank: 2)
!505 = !DILocation(line: 32, column: 7, scope: !129, inlinedAt: !502, atomGroup: 6, atomRank: 2)
!506 = !DILocation(line: 32, column: 10, scope: !129, inlinedAt: !502, atomGroup: 5, atomRank: 1)
!507 = !DILocation(line: 31, column: 3, scope: !129, inlinedAt: !502, atomGroup: 3, atomRank: 1)
!508 = !DILocation(line: 31, column: 3, scope: !129, inlinedAt: !502, atomGroup: 4, atomRank: 1)
!509 = distinct !{!509, !510, !511, !88}
!510 = !DILocation(line: 31, column: 3, scope: !129, inlinedAt: !502)
!511 = !DILocation(line: 32, column: 27, scope: !129, inlinedAt: !502)
!512 = !DILocation(line: 41, column: 7, scope: !350, inlinedAt: !458, atomGroup: 9, atomRank: 2)
!513 = !DILocation(line: 69, column: 71, scope: !212, inlinedAt: !231)
!514 = !DILocation(line: 69, column: 71, scope: !212, inlinedAt: !231, atomGroup: 21, atomRank: 2)
!515 = !DILocation(line: 141, column: 9, scope: !516)
!516 = distinct !DILexicalBlock(scope: !192, file: !3, line: 141, column: 9)
!517 = !DILocation(line: 141, column: 55, scope: !516, atomGroup: 27, atomRank: 2)
!518 = !DILocation(line: 141, column: 67, scope: !516, atomGroup: 27, atomRank: 1)
!519 = !DILocation(line: 0, scope: !150, inlinedAt: !520)
!520 = distinct !DILocation(line: 141, column: 70, scope: !516)
!521 = !DILocation(line: 39, column: 9, scope: !164, inlinedAt: !520)
!522 = !DILocation(line: 39, column: 15, scope: !164, inlinedAt: !520)
!523 = !DILocation(line: 39, column: 12, scope: !164, inlinedAt: !520, atomGroup: 6, atomRank: 2)
!524 = !DILocation(line: 39, column: 12, scope: !164, inlinedAt: !520, atomGroup: 6, atomRank: 1)
!525 = !DILocation(line: 38, column: 14, scope: !165, inlinedAt: !520, atomGroup: 3, atomRank: 2)
!526 = !DILocation(line: 38, column: 19, scope: !165, inlinedAt: !520, atomGroup: 8, atomRank: 2)
!527 = !DILocation(line: 38, column: 24, scope: !165, inlinedAt: !520, atomGroup: 9, atomRank: 2)
!528 = !DILocation(line: 38, column: 3, scope: !161, inlinedAt: !520, atomGroup: 4, atomRank: 1)
!529 = !DILocation(line: 38, column: 3, scope: !161, inlinedAt: !520, atomGroup: 5, atomRank: 1)
!530 = distinct !{!530, !531, !532, !88}
!531 = !DILocation(line: 38, column: 3, scope: !161, inlinedAt: !520)
!532 = !DILocation(line: 40, column: 29, scope: !161, inlinedAt: !520)
!533 = !DILocation(line: 143, column: 9, scope: !534)
!534 = distinct !DILexicalBlock(scope: !192, file: !3, line: 143, column: 9)
!535 = !DILocation(line: 143, column: 59, scope: !534, atomGroup: 30, atomRank: 2)
!536 = !DILocation(line: 143, column: 59, scope: !534, atomGroup: 30, atomRank: 1)
!537 = !DILocation(line: 145, column: 19, scope: !192)
!538 = !DILocalVariable(name: "p", arg: 1, scope: !539, file: !3, line: 114, type: !215)
!539 = distinct !DISubprogram(name: "fingerprint", scope: !3, file: !3, line: 114, type: !540, scopeLine: 114, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !542, keyInstructions: true)
!540 = !DISubroutineType(types: !541)
!541 = !{!187, !215, !6}
!542 = !{!538, !543, !544}
!543 = !DILocalVariable(name: "size", arg: 2, scope: !539, file: !3, line: 114, type: !6)
!544 = !DILocalVariable(name: "h", scope: !539, file: !3, line: 115, type: !187)
!545 = !DILocation(line: 0, scope: !539, inlinedAt: !546)
!546 = distinct !DILocation(line: 145, column: 26, scope: !192)
!547 = !DILocation(line: 116, column: 3, scope: !539, inlinedAt: !546, atomGroup: 62, atomRank: 1)
!548 = !DILocation(line: 116, column: 3, scope: !539, inlinedAt: !546, atomGroup: 63, atomRank: 1)
!549 = !DILocation(line: 116, column: 14, scope: !539, inlinedAt: !546, atomGroup: 2, atomRank: 2)
!550 = !DILocation(line: 117, column: 16, scope: !539, inlinedAt: !546, atomGroup: 6, atomRank: 2)
!551 = !DILocation(line: 117, column: 14, scope: !539, inlinedAt: !546)
!552 = !DILocation(line: 117, column: 12, scope: !539, inlinedAt: !546)
!553 = !DILocation(line: 117, column: 20, scope: !539, inlinedAt: !546, atomGroup: 5, atomRank: 2)
!554 = !DILocation(line: 116, column: 3, scope: !539, inlinedAt: !546, atomGroup: 3, atomRank: 1)
!555 = !DILocation(line: 116, column: 3, scope: !539, inlinedAt: !546, atomGroup: 4, atomRank: 1)
!556 = distinct !{!556, !557, !558, !88}
!557 = !DILocation(line: 116, column: 3, scope: !539, inlinedAt: !546)
!558 = !DILocation(line: 117, column: 22, scope: !539, inlinedAt: !546)
!559 = !DILocation(line: 145, column: 24, scope: !192, atomGroup: 32, atomRank: 2)
!560 = !DILocation(line: 124, column: 43, scope: !193, atomGroup: 33, atomRank: 2)
!561 = !DILocation(line: 124, column: 33, scope: !193, atomGroup: 4, atomRank: 1)
!562 = !DILocation(line: 124, column: 3, scope: !190, atomGroup: 5, atomRank: 1)
!563 = distinct !{!563, !564, !565, !88}
!564 = !DILocation(line: 124, column: 3, scope: !190)
!565 = !DILocation(line: 146, column: 3, scope: !190)
!566 = !DILocation(line: 148, column: 1, scope: !181, atomGroup: 36, atomRank: 1)
!567 = distinct !DISubprogram(name: "decompress", scope: !3, file: !3, line: 84, type: !568, scopeLine: 84, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !570, keyInstructions: true)
!568 = !DISubroutineType(types: !569)
!569 = !{!13, !215, !6, !216, !6}
!570 = !{!571, !572, !573, !574, !575, !576, !577, !579, !580, !581}
!571 = !DILocalVariable(name: "in", arg: 1, scope: !567, file: !3, line: 84, type: !215)
!572 = !DILocalVariable(name: "size", arg: 2, scope: !567, file: !3, line: 84, type: !6)
!573 = !DILocalVariable(name: "out", arg: 3, scope: !567, file: !3, line: 84, type: !216)
!574 = !DILocalVariable(name: "capacity", arg: 4, scope: !567, file: !3, line: 84, type: !6)
!575 = !DILocalVariable(name: "end", scope: !567, file: !3, line: 85, type: !215)
!576 = !DILocalVariable(name: "used", scope: !567, file: !3, line: 86, type: !6)
!577 = !DILocalVariable(name: "token", scope: !578, file: !3, line: 88, type: !9)
!578 = distinct !DILexicalBlock(scope: !567, file: !3, line: 87, column: 20)
!579 = !DILocalVariable(name: "count", scope: !578, file: !3, line: 89, type: !6)
!580 = !DILocalVariable(name: "length", scope: !578, file: !3, line: 89, type: !6)
!581 = !DILocalVariable(name: "distance", scope: !578, file: !3, line: 101, type: !6)
!582 = !DILocation(line: 0, scope: !567)
!583 = !DILocation(line: 85, column: 27, scope: !567, atomGroup: 1, atomRank: 2)
!584 = !DILocation(line: 87, column: 13, scope: !567, atomGroup: 54, atomRank: 1)
!585 = !DILocation(line: 87, column: 3, scope: !567, atomGroup: 55, atomRank: 1)
!586 = !DILocation(line: 0, scope: !578)
!587 = !DILocation(line: 87, column: 13, scope: !567, atomGroup: 3, atomRank: 1)
!588 = !DILocation(line: 87, column: 3, scope: !567, atomGroup: 4, atomRank: 1)
!589 = distinct !{!589, !590, !591, !88}
!590 = !DILocation(line: 87, column: 3, scope: !567)
!591 = !DILocation(line: 110, column: 3, scope: !567)
!592 = !DILocation(line: 88, column: 24, scope: !578, atomGroup: 6, atomRank: 2)
!593 = !DILocation(line: 88, column: 21, scope: !578, atomGroup: 5, atomRank: 2)
!594 = !DILocation(line: 89, column: 20, scope: !578)
!595 = !DILocation(line: 89, column: 26, scope: !578, atomGroup: 7, atomRank: 3)
!596 = !DILocation(line: 89, column: 20, scope: !578, atomGroup: 7, atomRank: 2)
!597 = !DILocation(line: 89, column: 47, scope: !578, atomGroup: 8, atomRank: 3)
!598 = !DILocation(line: 89, column: 41, scope: !578, atomGroup: 8, atomRank: 2)
!599 = !DILocation(line: 90, column: 15, scope: !600, atomGroup: 9, atomRank: 2)
!600 = distinct !DILexicalBlock(scope: !578, file: !3, line: 90, column: 9)
!601 = !DILocation(line: 90, column: 21, scope: !600, atomGroup: 9, atomRank: 1)
!602 = !DILocation(line: 75, column: 13, scope: !603, inlinedAt: !615, atomGroup: 1, atomRank: 2)
!603 = distinct !DILexicalBlock(scope: !604, file: !3, line: 75, column: 9)
!604 = distinct !DILexicalBlock(scope: !605, file: !3, line: 74, column: 6)
!605 = distinct !DISubprogram(name: "get_count", scope: !3, file: !3, line: 72, type: !606, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !610, keyInstructions: true)
!606 = !DISubroutineType(types: !607)
!607 = !{!132, !608, !215, !609}
!608 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !215, size: 64)
!609 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!610 = !{!611, !612, !613, !614}
!611 = !DILocalVariable(name: "in", arg: 1, scope: !605, file: !3, line: 72, type: !608)
!612 = !DILocalVariable(name: "end", arg: 2, scope: !605, file: !3, line: 72, type: !215)
!613 = !DILocalVariable(name: "count", arg: 3, scope: !605, file: !3, line: 72, type: !609)
!614 = !DILocalVariable(name: "byte", scope: !605, file: !3, line: 73, type: !9)
!615 = distinct !DILocation(line: 90, column: 25, scope: !600)
!616 = !DILocation(line: 75, column: 13, scope: !603, inlinedAt: !615, atomGroup: 1, atomRank: 1)
!617 = !DILocation(line: 77, column: 18, scope: !604, inlinedAt: !615, atomGroup: 4, atomRank: 2)
!618 = !DILocation(line: 77, column: 12, scope: !604, inlinedAt: !615, atomGroup: 3, atomRank: 2)
!619 = !DILocation(line: 0, scope: !605, inlinedAt: !615)
!620 = !DILocation(line: 78, column: 15, scope: !604, inlinedAt: !615)
!621 = !DILocation(line: 78, column: 12, scope: !604, inlinedAt: !615, atomGroup: 5, atomRank: 2)
!622 = !DILocation(line: 79, column: 17, scope: !605, inlinedAt: !615, atomGroup: 6, atomRank: 1)
!623 = !DILocation(line: 79, column: 3, scope: !604, inlinedAt: !615, atomGroup: 7, atomRank: 1)
!624 = distinct !{!624, !625, !626, !88}
!625 = !DILocation(line: 74, column: 3, scope: !605, inlinedAt: !615)
!626 = !DILocation(line: 79, column: 23, scope: !605, inlinedAt: !615)
!627 = !DILocation(line: 88, column: 24, scope: !578, atomGroup: 6, atomRank: 1)
!628 = !DILocation(line: 89, column: 12, scope: !578, atomGroup: 7, atomRank: 1)
!629 = !DILocation(line: 92, column: 30, scope: !630)
!630 = distinct !DILexicalBlock(scope: !578, file: !3, line: 92, column: 9)
!631 = !DILocation(line: 92, column: 15, scope: !630, atomGroup: 12, atomRank: 2)
!632 = !DILocation(line: 92, column: 36, scope: !630, atomGroup: 12, atomRank: 1)
!633 = !{!634}
!634 = distinct !{!634, !635, !"memcpy: argument 0"}
!635 = distinct !{!635, !"memcpy"}
!636 = !DILocation(line: 94, column: 5, scope: !578)
!637 = !{!638}
!638 = distinct !{!638, !635, !"memcpy: argument 1"}
!639 = !DILocation(line: 0, scope: !56, inlinedAt: !640)
!640 = distinct !DILocation(line: 94, column: 5, scope: !578)
!641 = !DILocation(line: 11, column: 3, scope: !56, inlinedAt: !640, atomGroup: 39, atomRank: 1)
!642 = !DILocation(line: 11, column: 3, scope: !56, inlinedAt: !640, atomGroup: 40, atomRank: 1)
!643 = !DILocation(line: 94, column: 16, scope: !578)
!644 = !DILocation(line: 11, column: 3, scope: !56, inlinedAt: !640)
!645 = !DILocation(line: 11, column: 14, scope: !56, inlinedAt: !640, atomGroup: 3, atomRank: 2)
!646 = !DILocation(line: 12, column: 14, scope: !56, inlinedAt: !640, atomGroup: 7, atomRank: 2)
!647 = !DILocation(line: 12, column: 12, scope: !56, inlinedAt: !640, atomGroup: 6, atomRank: 2)
!648 = !DILocation(line: 12, column: 7, scope: !56, inlinedAt: !640, atomGroup: 8, atomRank: 2)
!649 = !DILocation(line: 12, column: 10, scope: !56, inlinedAt: !640, atomGroup: 6, atomRank: 1)
!650 = !DILocation(line: 11, column: 3, scope: !56, inlinedAt: !640, atomGroup: 4, atomRank: 1)
!651 = !DILocation(line: 11, column: 3, scope: !56, inlinedAt: !640, atomGroup: 5, atomRank: 1)
!652 = distinct !{!652, !644, !653, !88}
!653 = !DILocation(line: 12, column: 14, scope: !56, inlinedAt: !640)
!654 = !DILocation(line: 95, column: 10, scope: !578, atomGroup: 15, atomRank: 2)
!655 = !DILocation(line: 106, column: 19, scope: !656, atomGroup: 27, atomRank: 1)
!656 = distinct !DILexicalBlock(scope: !578, file: !3, line: 106, column: 9)
!657 = !DILocation(line: 96, column: 8, scope: !578, atomGroup: 16, atomRank: 2)
!658 = !DILocation(line: 97, column: 12, scope: !659, atomGroup: 17, atomRank: 2)
!659 = distinct !DILexicalBlock(scope: !578, file: !3, line: 97, column: 9)
!660 = !DILocation(line: 97, column: 12, scope: !659, atomGroup: 17, atomRank: 1)
!661 = !DILocation(line: 99, column: 13, scope: !662)
!662 = distinct !DILexicalBlock(scope: !578, file: !3, line: 99, column: 9)
!663 = !DILocation(line: 99, column: 18, scope: !662, atomGroup: 19, atomRank: 2)
!664 = !DILocation(line: 99, column: 18, scope: !662, atomGroup: 19, atomRank: 1)
!665 = !DILocation(line: 101, column: 31, scope: !578)
!666 = !DILocation(line: 101, column: 23, scope: !578)
!667 = !DILocation(line: 101, column: 47, scope: !578)
!668 = !DILocation(line: 101, column: 39, scope: !578)
!669 = !DILocation(line: 101, column: 53, scope: !578)
!670 = !DILocation(line: 101, column: 37, scope: !578, atomGroup: 21, atomRank: 2)
!671 = !DILocation(line: 102, column: 8, scope: !578, atomGroup: 22, atomRank: 2)
!672 = !DILocation(line: 103, column: 16, scope: !673, atomGroup: 23, atomRank: 2)
!673 = distinct !DILexicalBlock(scope: !578, file: !3, line: 103, column: 9)
!674 = !DILocation(line: 103, column: 22, scope: !673, atomGroup: 23, atomRank: 1)
!675 = !DILocation(line: 75, column: 13, scope: !603, inlinedAt: !676, atomGroup: 1, atomRank: 2)
!676 = distinct !DILocation(line: 103, column: 26, scope: !673)
!677 = !DILocation(line: 75, column: 13, scope: !603, inlinedAt: !676, atomGroup: 1, atomRank: 1)
!678 = !DILocation(line: 77, column: 18, scope: !604, inlinedAt: !676, atomGroup: 4, atomRank: 2)
!679 = !DILocation(line: 77, column: 12, scope: !604, inlinedAt: !676, atomGroup: 3, atomRank: 2)
!680 = !DILocation(line: 0, scope: !605, inlinedAt: !676)
!681 = !DILocation(line: 78, column: 15, scope: !604, inlinedAt: !676)
!682 = !DILocation(line: 78, column: 12, scope: !604, inlinedAt: !676, atomGroup: 5, atomRank: 2)
!683 = !DILocation(line: 79, column: 17, scope: !605, inlinedAt: !676, atomGroup: 6, atomRank: 1)
!684 = !DILocation(line: 79, column: 3, scope: !604, inlinedAt: !676, atomGroup: 7, atomRank: 1)
!685 = distinct !{!685, !686, !687, !88}
!686 = !DILocation(line: 74, column: 3, scope: !605, inlinedAt: !676)
!687 = !DILocation(line: 79, column: 23, scope: !605, inlinedAt: !676)
!688 = !DILocation(line: 102, column: 8, scope: !578, atomGroup: 22, atomRank: 1)
!689 = !DILocation(line: 89, column: 32, scope: !578, atomGroup: 8, atomRank: 1)
!690 = !DILocation(line: 105, column: 12, scope: !578, atomGroup: 26, atomRank: 2)
!691 = !DILocation(line: 108, column: 5, scope: !692, atomGroup: 52, atomRank: 1)
!692 = distinct !DILexicalBlock(scope: !578, file: !3, line: 108, column: 5)
!693 = !DILocation(line: 108, column: 5, scope: !692, atomGroup: 53, atomRank: 1)
!694 = !DILocation(line: 109, column: 28, scope: !695)
!695 = distinct !DILexicalBlock(scope: !692, file: !3, line: 108, column: 5)
!696 = !DILocation(line: 109, column: 19, scope: !695)
!697 = !DILocation(line: 109, column: 19, scope: !695, atomGroup: 33, atomRank: 2)
!698 = !DILocation(line: 109, column: 7, scope: !695)
!699 = !DILocation(line: 109, column: 17, scope: !695, atomGroup: 33, atomRank: 1)
!700 = !DILocation(line: 108, column: 26, scope: !695, atomGroup: 34, atomRank: 2)
!701 = !DILocation(line: 108, column: 34, scope: !695, atomGroup: 35, atomRank: 2)
!702 = !DILocation(line: 108, column: 5, scope: !692, atomGroup: 31, atomRank: 1)
!703 = !DILocation(line: 108, column: 5, scope: !692, atomGroup: 32, atomRank: 1)
!704 = distinct !{!704, !705, !706, !88}
!705 = !DILocation(line: 108, column: 5, scope: !692)
!706 = !DILocation(line: 109, column: 38, scope: !692)
!707 = !DILocation(line: 112, column: 1, scope: !567, atomGroup: 38, atomRank: 1)
