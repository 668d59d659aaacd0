; ModuleID = 'dijkstra.c'
source_filename = "dijkstra.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-unknown"

%struct.edge = type { i16, i8, i32 }
%struct.entry = type { i32, i16 }

@distance = internal unnamed_addr global [144 x i32] zeroinitializer, align 4, !dbg !0
@first = internal unnamed_addr global [144 x i32] zeroinitializer, align 4, !dbg !48
@edges = internal unnamed_addr global [720 x %struct.edge] zeroinitializer, align 4, !dbg !53
@heap = internal unnamed_addr global [721 x %struct.entry] zeroinitializer, align 4, !dbg !65
@check = internal unnamed_addr global [144 x i32] zeroinitializer, align 4, !dbg !74

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memcpy(ptr noalias noundef returned writeonly captures(ret: address, provenance) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !92 {
    #dbg_value(ptr %0, !105, !DIExpression(), !113)
    #dbg_value(ptr %1, !106, !DIExpression(), !113)
    #dbg_value(ptr %0, !108, !DIExpression(), !113)
    #dbg_value(ptr %1, !110, !DIExpression(), !113)
    #dbg_value(i64 %2, !107, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !113)
  %4 = icmp eq i64 %2, 0, !dbg !114
  br i1 %4, label %14, label %5, !dbg !115

5:                                                ; preds = %3, %5
  %6 = phi ptr [ %10, %5 ], [ %1, %3 ]
  %7 = phi ptr [ %12, %5 ], [ %0, %3 ]
  %8 = phi i64 [ %9, %5 ], [ %2, %3 ]
    #dbg_value(ptr %6, !110, !DIExpression(), !113)
    #dbg_value(ptr %7, !108, !DIExpression(), !113)
    #dbg_value(i64 %8, !107, !DIExpression(), !113)
  %9 = add i64 %8, -1, !dbg !116
    #dbg_value(i64 %9, !107, !DIExpression(), !113)
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 1, !dbg !117
    #dbg_value(ptr %10, !110, !DIExpression(), !113)
  %11 = load i8, ptr %6, align 1, !dbg !118, !tbaa !119
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !120
    #dbg_value(ptr %12, !108, !DIExpression(), !113)
  store i8 %11, ptr %7, align 1, !dbg !121, !tbaa !119
    #dbg_value(i64 %9, !107, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !113)
  %13 = icmp eq i64 %9, 0, !dbg !122
  br i1 %13, label %14, label %5, !dbg !123, !llvm.loop !124

14:                                               ; preds = %5, %3
  ret ptr %0, !dbg !128
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memmove(ptr noundef returned writeonly captures(address, ret: address, provenance) %0, ptr noundef readonly captures(address) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !129 {
    #dbg_value(ptr %0, !133, !DIExpression(), !138)
    #dbg_value(ptr %1, !134, !DIExpression(), !138)
    #dbg_value(i64 %2, !135, !DIExpression(), !138)
    #dbg_value(ptr %0, !136, !DIExpression(), !138)
    #dbg_value(ptr %1, !137, !DIExpression(), !138)
  %4 = icmp ult ptr %0, %1, !dbg !139
  %5 = icmp eq i64 %2, 0, !dbg !141
  br i1 %4, label %7, label %6, !dbg !142

6:                                                ; preds = %3
    #dbg_value(i64 %2, !135, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !138)
  br i1 %5, label %24, label %17, !dbg !143

7:                                                ; preds = %3
    #dbg_value(ptr %1, !137, !DIExpression(), !138)
    #dbg_value(ptr %0, !136, !DIExpression(), !138)
    #dbg_value(i64 %2, !135, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !138)
  br i1 %5, label %24, label %8, !dbg !145

8:                                                ; preds = %7, %8
  %9 = phi ptr [ %13, %8 ], [ %1, %7 ]
  %10 = phi ptr [ %15, %8 ], [ %0, %7 ]
  %11 = phi i64 [ %12, %8 ], [ %2, %7 ]
    #dbg_value(ptr %9, !137, !DIExpression(), !138)
    #dbg_value(ptr %10, !136, !DIExpression(), !138)
    #dbg_value(i64 %11, !135, !DIExpression(), !138)
  %12 = add i64 %11, -1, !dbg !147
    #dbg_value(i64 %12, !135, !DIExpression(), !138)
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 1, !dbg !148
    #dbg_value(ptr %13, !137, !DIExpression(), !138)
  %14 = load i8, ptr %9, align 1, !dbg !149, !tbaa !119
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 1, !dbg !150
    #dbg_value(ptr %15, !136, !DIExpression(), !138)
  store i8 %14, ptr %10, align 1, !dbg !151, !tbaa !119
    #dbg_value(i64 %12, !135, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !138)
  %16 = icmp eq i64 %12, 0, !dbg !152
  br i1 %16, label %24, label %8, !dbg !153, !llvm.loop !154

17:                                               ; preds = %6, %17
  %18 = phi i64 [ %19, %17 ], [ %2, %6 ]
    #dbg_value(i64 %18, !135, !DIExpression(), !138)
  %19 = add i64 %18, -1, !dbg !157
    #dbg_value(i64 %19, !135, !DIExpression(), !138)
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 %19, !dbg !158
  %21 = load i8, ptr %20, align 1, !dbg !159, !tbaa !119
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 %19, !dbg !160
  store i8 %21, ptr %22, align 1, !dbg !161, !tbaa !119
    #dbg_value(i64 %19, !135, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !138)
  %23 = icmp eq i64 %19, 0, !dbg !162
  br i1 %23, label %24, label %17, !dbg !163, !llvm.loop !164

24:                                               ; preds = %17, %8, %6, %7
  ret ptr %0, !dbg !167
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write) uwtable
define dso_local noundef ptr @memset(ptr noundef returned writeonly captures(ret: address, provenance) %0, i32 noundef signext %1, i64 noundef %2) local_unnamed_addr #1 !dbg !168 {
    #dbg_value(ptr %0, !172, !DIExpression(), !176)
    #dbg_value(i32 %1, !173, !DIExpression(), !176)
    #dbg_value(ptr %0, !175, !DIExpression(), !176)
    #dbg_value(i64 %2, !174, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !176)
  %4 = icmp eq i64 %2, 0, !dbg !177
  br i1 %4, label %13, label %5, !dbg !178

5:                                                ; preds = %3
  %6 = trunc i32 %1 to i8
  br label %7, !dbg !178

7:                                                ; preds = %5, %7
  %8 = phi ptr [ %0, %5 ], [ %11, %7 ]
  %9 = phi i64 [ %2, %5 ], [ %10, %7 ]
    #dbg_value(ptr %8, !175, !DIExpression(), !176)
    #dbg_value(i64 %9, !174, !DIExpression(), !176)
  %10 = add i64 %9, -1, !dbg !179
    #dbg_value(i64 %10, !174, !DIExpression(), !176)
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !180
    #dbg_value(ptr %11, !175, !DIExpression(), !176)
  store i8 %6, ptr %8, align 1, !dbg !181, !tbaa !119
    #dbg_value(i64 %10, !174, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !176)
  %12 = icmp eq i64 %10, 0, !dbg !182
  br i1 %12, label %13, label %7, !dbg !183, !llvm.loop !184

13:                                               ; preds = %7, %3
  ret ptr %0, !dbg !187
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local signext range(i32 -1, 2) i32 @memcmp(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #2 !dbg !188 {
    #dbg_value(ptr %0, !192, !DIExpression(), !197)
    #dbg_value(ptr %1, !193, !DIExpression(), !197)
    #dbg_value(i64 %2, !194, !DIExpression(), !197)
    #dbg_value(ptr %0, !195, !DIExpression(), !197)
    #dbg_value(ptr %1, !196, !DIExpression(), !197)
  %4 = icmp eq i64 %2, 0, !dbg !198
  br i1 %4, label %20, label %5, !dbg !200

5:                                                ; preds = %3, %15
  %6 = phi i64 [ %16, %15 ], [ %2, %3 ]
  %7 = phi ptr [ %18, %15 ], [ %1, %3 ]
  %8 = phi ptr [ %17, %15 ], [ %0, %3 ]
    #dbg_value(ptr %7, !196, !DIExpression(), !197)
    #dbg_value(ptr %8, !195, !DIExpression(), !197)
  %9 = load i8, ptr %8, align 1, !dbg !201, !tbaa !119
  %10 = load i8, ptr %7, align 1, !dbg !204, !tbaa !119
  %11 = icmp eq i8 %9, %10, !dbg !205
  br i1 %11, label %15, label %12, !dbg !206

12:                                               ; preds = %5
  %13 = icmp ult i8 %9, %10, !dbg !207
  %14 = select i1 %13, i32 -1, i32 1, !dbg !208
  br label %20, !dbg !209

15:                                               ; preds = %5
  %16 = add i64 %6, -1, !dbg !210
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !211
    #dbg_value(ptr %17, !195, !DIExpression(), !197)
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !212
    #dbg_value(ptr %18, !196, !DIExpression(), !197)
    #dbg_value(i64 %16, !194, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !197)
  %19 = icmp eq i64 %16, 0, !dbg !213
  br i1 %19, label %20, label %5, !dbg !214, !llvm.loop !215

20:                                               ; preds = %15, %3, %12
  %21 = phi i32 [ %14, %12 ], [ 0, %3 ], [ 0, %15 ], !dbg !197
  ret i32 %21, !dbg !218
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i64 @run(i64 noundef %0) local_unnamed_addr #3 !dbg !219 {
    #dbg_value(i64 %0, !225, !DIExpression(), !234)
    #dbg_value(i64 0, !226, !DIExpression(), !234)
    #dbg_value(i64 0, !227, !DIExpression(), !235)
  %2 = icmp sgt i64 %0, 0, !dbg !236
  br i1 %2, label %3, label %343, !dbg !237

3:                                                ; preds = %1, %341
  %4 = phi i64 [ %12, %341 ], [ 0, %1 ]
  %5 = phi i64 [ %338, %341 ], [ 0, %1 ]
    #dbg_value(i64 %4, !227, !DIExpression(), !235)
    #dbg_value(i64 %5, !226, !DIExpression(), !234)
    #dbg_value(i64 %135, !229, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !238)
    #dbg_value(i32 %14, !20, !DIExpression(), !239)
    #dbg_value(i32 0, !21, !DIExpression(), !241)
  br label %6, !dbg !242

6:                                                ; preds = %6, %3
  %7 = phi i64 [ 0, %3 ], [ %9, %6 ]
    #dbg_value(i64 %7, !21, !DIExpression(), !241)
  %8 = getelementptr inbounds nuw i32, ptr @first, i64 %7, !dbg !243
  store i32 -1, ptr %8, align 4, !dbg !245, !tbaa !88
  %9 = add nuw nsw i64 %7, 1, !dbg !246
    #dbg_value(i64 %9, !21, !DIExpression(), !241)
  %10 = icmp eq i64 %9, 144, !dbg !247
  br i1 %10, label %11, label %6, !dbg !248, !llvm.loop !249

11:                                               ; preds = %6
  %12 = add nuw nsw i64 %4, 1, !dbg !252
  %13 = trunc i64 %12 to i32, !dbg !253
  %14 = mul i32 %13, -1640531535, !dbg !254
  br label %15, !dbg !255

15:                                               ; preds = %11, %27
  %16 = phi i64 [ %21, %27 ], [ 0, %11 ]
  %17 = phi i32 [ %97, %27 ], [ %14, %11 ]
  %18 = phi i32 [ %130, %27 ], [ 0, %11 ]
    #dbg_value(i32 %17, !20, !DIExpression(), !239)
    #dbg_value(i64 %16, !23, !DIExpression(), !256)
  %19 = mul nuw nsw i64 %16, 12
    #dbg_value(i32 0, !25, !DIExpression(), !257)
  %20 = getelementptr inbounds nuw i32, ptr @first, i64 %19, !dbg !258
  %21 = add nuw nsw i64 %16, 1
  %22 = icmp samesign ult i64 %16, 11
  %23 = mul nuw nsw i64 %21, 12
  %24 = add nsw i64 %16, -1
  %25 = icmp ult i64 %24, 12
  %26 = mul nuw nsw i64 %24, 12
  br label %29, !dbg !258

27:                                               ; preds = %129
    #dbg_value(i32 %97, !20, !DIExpression(), !239)
    #dbg_value(i64 %21, !23, !DIExpression(), !256)
  %28 = icmp eq i64 %21, 12, !dbg !259
  br i1 %28, label %138, label %15, !dbg !260, !llvm.loop !261

29:                                               ; preds = %129, %15
  %30 = phi i64 [ 0, %15 ], [ %35, %129 ]
  %31 = phi i32 [ %18, %15 ], [ %130, %129 ]
  %32 = phi i32 [ %17, %15 ], [ %97, %129 ]
  %33 = phi i32 [ %18, %15 ], [ %131, %129 ]
    #dbg_value(i64 %30, !25, !DIExpression(), !257)
    #dbg_value(!DIArgList(i64 %30, i64 %19), !28, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !263)
    #dbg_value(i32 %32, !20, !DIExpression(), !239)
    #dbg_value(i32 0, !31, !DIExpression(), !264)
  %34 = getelementptr inbounds nuw i32, ptr %20, i64 %30
    #dbg_value(i64 0, !31, !DIExpression(), !264)
  %35 = add nuw nsw i64 %30, 1, !dbg !265
    #dbg_value(i64 %35, !33, !DIExpression(), !266)
    #dbg_value(i64 %16, !36, !DIExpression(), !266)
  %36 = mul i32 %32, 1103515245, !dbg !267
  %37 = add i32 %36, 12345, !dbg !268
    #dbg_value(i32 %37, !20, !DIExpression(), !239)
  %38 = icmp samesign ult i64 %30, 11, !dbg !269
  br i1 %38, label %39, label %53, !dbg !269

39:                                               ; preds = %29
  %40 = add nuw nsw i64 %35, %19, !dbg !271
  %41 = lshr i32 %37, 16, !dbg !272
  %42 = trunc nuw i32 %41 to i16, !dbg !273
  %43 = urem i16 %42, 60, !dbg !273
    #dbg_value(!DIArgList(i64 %30, i64 %19), !274, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !283)
    #dbg_value(i64 %40, !279, !DIExpression(), !283)
    #dbg_value(i16 %43, !280, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !283)
  %44 = sext i32 %33 to i64, !dbg !285
  %45 = getelementptr inbounds %struct.edge, ptr @edges, i64 %44, !dbg !286
    #dbg_value(ptr %45, !281, !DIExpression(), !283)
  %46 = trunc i64 %40 to i16, !dbg !287
  store i16 %46, ptr %45, align 4, !dbg !288, !tbaa !289
  %47 = trunc nuw nsw i16 %43 to i8, !dbg !292
  %48 = add nuw nsw i8 %47, 1, !dbg !292
  %49 = getelementptr inbounds nuw i8, ptr %45, i64 2, !dbg !293
  store i8 %48, ptr %49, align 2, !dbg !294, !tbaa !295
  %50 = load i32, ptr %34, align 4, !dbg !296, !tbaa !88
  %51 = getelementptr inbounds nuw i8, ptr %45, i64 4, !dbg !297
  store i32 %50, ptr %51, align 4, !dbg !298, !tbaa !299
  %52 = add nsw i32 %33, 1, !dbg !300
  store i32 %33, ptr %34, align 4, !dbg !301, !tbaa !88
  br label %53, !dbg !302

53:                                               ; preds = %39, %29
  %54 = phi i32 [ %52, %39 ], [ %31, %29 ]
  %55 = phi i32 [ %52, %39 ], [ %33, %29 ]
    #dbg_value(i32 %37, !20, !DIExpression(), !239)
    #dbg_value(i64 1, !31, !DIExpression(), !264)
    #dbg_value(i64 %30, !33, !DIExpression(), !266)
    #dbg_value(i64 %21, !36, !DIExpression(), !266)
  %56 = mul i32 %37, 1103515245, !dbg !267
  %57 = add i32 %56, 12345, !dbg !303
    #dbg_value(i32 %57, !20, !DIExpression(), !239)
  br i1 %22, label %58, label %72, !dbg !304

58:                                               ; preds = %53
  %59 = add nuw nsw i64 %30, %23, !dbg !271
  %60 = lshr i32 %57, 16, !dbg !272
  %61 = trunc nuw i32 %60 to i16, !dbg !273
  %62 = urem i16 %61, 60, !dbg !273
    #dbg_value(!DIArgList(i64 %30, i64 %19), !274, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !283)
    #dbg_value(i64 %59, !279, !DIExpression(), !283)
    #dbg_value(i16 %62, !280, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !283)
  %63 = sext i32 %55 to i64, !dbg !285
  %64 = getelementptr inbounds %struct.edge, ptr @edges, i64 %63, !dbg !305
    #dbg_value(ptr %64, !281, !DIExpression(), !283)
  %65 = trunc i64 %59 to i16, !dbg !306
  store i16 %65, ptr %64, align 4, !dbg !307, !tbaa !289
  %66 = trunc nuw nsw i16 %62 to i8, !dbg !308
  %67 = add nuw nsw i8 %66, 1, !dbg !308
  %68 = getelementptr inbounds nuw i8, ptr %64, i64 2, !dbg !293
  store i8 %67, ptr %68, align 2, !dbg !309, !tbaa !295
  %69 = load i32, ptr %34, align 4, !dbg !310, !tbaa !88
  %70 = getelementptr inbounds nuw i8, ptr %64, i64 4, !dbg !297
  store i32 %69, ptr %70, align 4, !dbg !311, !tbaa !299
  %71 = add nsw i32 %55, 1, !dbg !312
  store i32 %55, ptr %34, align 4, !dbg !313, !tbaa !88
  br label %72, !dbg !302

72:                                               ; preds = %58, %53
  %73 = phi i32 [ %71, %58 ], [ %54, %53 ]
  %74 = phi i32 [ %71, %58 ], [ %55, %53 ]
    #dbg_value(i32 %57, !20, !DIExpression(), !239)
    #dbg_value(i64 2, !31, !DIExpression(), !264)
  %75 = add nsw i64 %30, -1, !dbg !314
    #dbg_value(i64 %75, !33, !DIExpression(), !266)
    #dbg_value(i64 %16, !36, !DIExpression(), !266)
  %76 = mul i32 %57, 1103515245, !dbg !267
  %77 = add i32 %76, 12345, !dbg !315
    #dbg_value(i32 %77, !20, !DIExpression(), !239)
  %78 = icmp ult i64 %75, 12, !dbg !316
  br i1 %78, label %79, label %93, !dbg !316

79:                                               ; preds = %72
  %80 = add nuw nsw i64 %75, %19, !dbg !271
  %81 = lshr i32 %77, 16, !dbg !272
  %82 = trunc nuw i32 %81 to i16, !dbg !273
  %83 = urem i16 %82, 60, !dbg !273
    #dbg_value(!DIArgList(i64 %30, i64 %19), !274, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !283)
    #dbg_value(i64 %80, !279, !DIExpression(), !283)
    #dbg_value(i16 %83, !280, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !283)
  %84 = sext i32 %74 to i64, !dbg !285
  %85 = getelementptr inbounds %struct.edge, ptr @edges, i64 %84, !dbg !317
    #dbg_value(ptr %85, !281, !DIExpression(), !283)
  %86 = trunc i64 %80 to i16, !dbg !318
  store i16 %86, ptr %85, align 4, !dbg !319, !tbaa !289
  %87 = trunc nuw nsw i16 %83 to i8, !dbg !320
  %88 = add nuw nsw i8 %87, 1, !dbg !320
  %89 = getelementptr inbounds nuw i8, ptr %85, i64 2, !dbg !293
  store i8 %88, ptr %89, align 2, !dbg !321, !tbaa !295
  %90 = load i32, ptr %34, align 4, !dbg !322, !tbaa !88
  %91 = getelementptr inbounds nuw i8, ptr %85, i64 4, !dbg !297
  store i32 %90, ptr %91, align 4, !dbg !323, !tbaa !299
  %92 = add nsw i32 %74, 1, !dbg !324
  store i32 %74, ptr %34, align 4, !dbg !325, !tbaa !88
  br label %93, !dbg !302

93:                                               ; preds = %79, %72
  %94 = phi i32 [ %92, %79 ], [ %73, %72 ]
  %95 = phi i32 [ %92, %79 ], [ %74, %72 ]
    #dbg_value(i32 %77, !20, !DIExpression(), !239)
    #dbg_value(i64 3, !31, !DIExpression(), !264)
    #dbg_value(i64 %30, !33, !DIExpression(), !266)
    #dbg_value(i64 %24, !36, !DIExpression(), !266)
  %96 = mul i32 %77, 1103515245, !dbg !267
  %97 = add i32 %96, 12345, !dbg !326
    #dbg_value(i32 %97, !20, !DIExpression(), !239)
  br i1 %25, label %98, label %112, !dbg !327

98:                                               ; preds = %93
  %99 = add nuw nsw i64 %30, %26, !dbg !271
  %100 = lshr i32 %97, 16, !dbg !272
  %101 = trunc nuw i32 %100 to i16, !dbg !273
  %102 = urem i16 %101, 60, !dbg !273
    #dbg_value(!DIArgList(i64 %30, i64 %19), !274, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !283)
    #dbg_value(i64 %99, !279, !DIExpression(), !283)
    #dbg_value(i16 %102, !280, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !283)
  %103 = sext i32 %95 to i64, !dbg !285
  %104 = getelementptr inbounds %struct.edge, ptr @edges, i64 %103, !dbg !328
    #dbg_value(ptr %104, !281, !DIExpression(), !283)
  %105 = trunc i64 %99 to i16, !dbg !329
  store i16 %105, ptr %104, align 4, !dbg !330, !tbaa !289
  %106 = trunc nuw nsw i16 %102 to i8, !dbg !331
  %107 = add nuw nsw i8 %106, 1, !dbg !331
  %108 = getelementptr inbounds nuw i8, ptr %104, i64 2, !dbg !293
  store i8 %107, ptr %108, align 2, !dbg !332, !tbaa !295
  %109 = load i32, ptr %34, align 4, !dbg !333, !tbaa !88
  %110 = getelementptr inbounds nuw i8, ptr %104, i64 4, !dbg !297
  store i32 %109, ptr %110, align 4, !dbg !334, !tbaa !299
  %111 = add nsw i32 %95, 1, !dbg !335
  store i32 %95, ptr %34, align 4, !dbg !336, !tbaa !88
  br label %112, !dbg !302

112:                                              ; preds = %98, %93
  %113 = phi i32 [ %111, %98 ], [ %94, %93 ]
  %114 = phi i32 [ %111, %98 ], [ %95, %93 ]
    #dbg_value(i32 %97, !20, !DIExpression(), !239)
    #dbg_value(i64 4, !31, !DIExpression(), !264)
  %115 = lshr i32 %97, 20, !dbg !337
  %116 = trunc nuw nsw i32 %115 to i16, !dbg !339
  %117 = urem i16 %116, 7, !dbg !339
  %118 = icmp eq i16 %117, 0, !dbg !340
  br i1 %118, label %119, label %129, !dbg !341

119:                                              ; preds = %112
  %120 = lshr i32 %97, 8, !dbg !342
  %121 = urem i32 %120, 144, !dbg !343
    #dbg_value(!DIArgList(i64 %30, i64 %19), !274, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !344)
    #dbg_value(i32 %121, !279, !DIExpression(), !344)
    #dbg_value(i32 200, !280, !DIExpression(), !344)
  %122 = sext i32 %114 to i64, !dbg !346
  %123 = getelementptr inbounds %struct.edge, ptr @edges, i64 %122, !dbg !347
    #dbg_value(ptr %123, !281, !DIExpression(), !344)
  %124 = trunc nuw nsw i32 %121 to i16, !dbg !348
  store i16 %124, ptr %123, align 4, !dbg !349, !tbaa !289
  %125 = getelementptr inbounds nuw i8, ptr %123, i64 2, !dbg !350
  store i8 -56, ptr %125, align 2, !dbg !351, !tbaa !295
  %126 = load i32, ptr %34, align 4, !dbg !352, !tbaa !88
  %127 = getelementptr inbounds nuw i8, ptr %123, i64 4, !dbg !353
  store i32 %126, ptr %127, align 4, !dbg !354, !tbaa !299
  %128 = add nsw i32 %114, 1, !dbg !355
  store i32 %114, ptr %34, align 4, !dbg !356, !tbaa !88
  br label %129, !dbg !357

129:                                              ; preds = %119, %112
  %130 = phi i32 [ %128, %119 ], [ %113, %112 ]
  %131 = phi i32 [ %128, %119 ], [ %114, %112 ]
    #dbg_value(i32 %97, !20, !DIExpression(), !239)
    #dbg_value(i64 %35, !25, !DIExpression(), !257)
  %132 = icmp eq i64 %35, 12, !dbg !358
  br i1 %132, label %27, label %29, !dbg !359, !llvm.loop !360

133:                                              ; preds = %138
  %134 = mul nuw nsw i64 %4, 29, !dbg !363
  %135 = urem i64 %134, 144, !dbg !364
  %136 = getelementptr inbounds nuw i32, ptr @distance, i64 %135, !dbg !365
  store i32 0, ptr %136, align 4, !dbg !381, !tbaa !88
  %137 = shl nuw nsw i64 %135, 32, !dbg !382
    #dbg_value(i64 %137, !383, !DIExpression(), !389)
    #dbg_value(i32 1, !388, !DIExpression(), !389)
  store i64 %137, ptr getelementptr inbounds nuw (i8, ptr @heap, i64 8), align 4, !dbg !391
  br label %143, !dbg !392

138:                                              ; preds = %27, %138
  %139 = phi i64 [ %141, %138 ], [ 0, %27 ]
    #dbg_value(i64 %139, !371, !DIExpression(), !406)
  %140 = getelementptr inbounds nuw i32, ptr @distance, i64 %139, !dbg !407
  store i32 -1, ptr %140, align 4, !dbg !409, !tbaa !88
  %141 = add nuw nsw i64 %139, 1, !dbg !410
    #dbg_value(i64 %141, !371, !DIExpression(), !406)
  %142 = icmp eq i64 %141, 144, !dbg !411
  br i1 %142, label %133, label %138, !dbg !412, !llvm.loop !413

143:                                              ; preds = %269, %133
  %144 = phi i32 [ %270, %269 ], [ 1, %133 ]
  %145 = load i64, ptr getelementptr inbounds nuw (i8, ptr @heap, i64 8), align 4, !dbg !416
    #dbg_value(i64 %145, !401, !DIExpression(), !417)
  %146 = add nsw i32 %144, -1, !dbg !418
  %147 = sext i32 %144 to i64, !dbg !419
  %148 = getelementptr inbounds %struct.entry, ptr @heap, i64 %147, !dbg !419
  %149 = load i64, ptr %148, align 4, !dbg !420
    #dbg_value(i64 %149, !402, !DIExpression(), !417)
    #dbg_value(i32 1, !403, !DIExpression(), !417)
  %150 = icmp sgt i32 %144, 2, !dbg !421
  br i1 %150, label %151, label %206, !dbg !392

151:                                              ; preds = %143
  %152 = lshr i64 %149, 32
  %153 = trunc nuw i64 %152 to i32
  %154 = trunc i64 %149 to i32
  %155 = and i32 %153, 65535
  br label %156, !dbg !392

156:                                              ; preds = %198, %151
  %157 = phi i32 [ 2, %151 ], [ %201, %198 ]
  %158 = phi i32 [ 1, %151 ], [ %185, %198 ]
    #dbg_value(i32 %158, !403, !DIExpression(), !417)
  %159 = icmp slt i32 %157, %146, !dbg !422
  br i1 %159, label %160, label %184, !dbg !424

160:                                              ; preds = %156
  %161 = or disjoint i32 %157, 1, !dbg !425
  %162 = sext i32 %161 to i64, !dbg !426
  %163 = getelementptr inbounds %struct.entry, ptr @heap, i64 %162, !dbg !426
  %164 = sext i32 %157 to i64, !dbg !427
  %165 = getelementptr inbounds %struct.entry, ptr @heap, i64 %164, !dbg !427
  %166 = load i64, ptr %163, align 4, !dbg !428
  %167 = load i64, ptr %165, align 4, !dbg !428
  %168 = trunc i64 %166 to i32
    #dbg_value(i32 %168, !429, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !436)
    #dbg_value(i64 %166, !429, !DIExpression(DW_OP_constu, 32, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 32, 16), !436)
    #dbg_value(i64 %166, !429, !DIExpression(DW_OP_constu, 48, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 48, 16), !436)
  %169 = trunc i64 %167 to i32
    #dbg_value(i32 %169, !435, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !436)
    #dbg_value(i64 %167, !435, !DIExpression(DW_OP_constu, 32, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 32, 16), !436)
    #dbg_value(i64 %167, !435, !DIExpression(DW_OP_constu, 48, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 48, 16), !436)
  %170 = icmp eq i32 %168, %169, !dbg !438
  br i1 %170, label %173, label %171, !dbg !439

171:                                              ; preds = %160
  %172 = icmp ult i32 %168, %169, !dbg !440
  br label %181, !dbg !441

173:                                              ; preds = %160
  %174 = lshr i64 %167, 32
    #dbg_value(i64 %174, !435, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 32, 16), !436)
  %175 = trunc nuw i64 %174 to i32
  %176 = lshr i64 %166, 32
    #dbg_value(i64 %176, !429, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 32, 16), !436)
  %177 = trunc nuw i64 %176 to i32
  %178 = and i32 %177, 65535, !dbg !442
    #dbg_value(i32 %177, !429, !DIExpression(DW_OP_LLVM_fragment, 32, 16), !436)
  %179 = and i32 %175, 65535, !dbg !443
  %180 = icmp samesign ult i32 %178, %179, !dbg !444
  br label %181, !dbg !441

181:                                              ; preds = %173, %171
  %182 = phi i1 [ %172, %171 ], [ %180, %173 ]
  %183 = select i1 %182, i32 %161, i32 %157, !dbg !445
  br label %184, !dbg !445

184:                                              ; preds = %181, %156
  %185 = phi i32 [ %157, %156 ], [ %183, %181 ], !dbg !446
    #dbg_value(i32 %185, !404, !DIExpression(), !446)
  %186 = sext i32 %185 to i64, !dbg !447
  %187 = getelementptr inbounds %struct.entry, ptr @heap, i64 %186, !dbg !447
  %188 = load i64, ptr %187, align 4, !dbg !449
  %189 = trunc i64 %188 to i32
    #dbg_value(i32 %189, !429, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !450)
    #dbg_value(i64 %188, !429, !DIExpression(DW_OP_constu, 32, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 32, 16), !450)
    #dbg_value(i64 %188, !429, !DIExpression(DW_OP_constu, 48, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 48, 16), !450)
    #dbg_value(i32 %154, !435, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !450)
    #dbg_value(i64 %149, !435, !DIExpression(DW_OP_constu, 32, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 32, 16), !450)
    #dbg_value(i64 %149, !435, !DIExpression(DW_OP_constu, 48, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 48, 16), !450)
  %190 = icmp eq i32 %189, %154, !dbg !452
  br i1 %190, label %193, label %191, !dbg !453

191:                                              ; preds = %184
  %192 = icmp ult i32 %189, %154, !dbg !454
  br i1 %192, label %198, label %203, !dbg !455

193:                                              ; preds = %184
    #dbg_value(i64 %152, !435, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 32, 16), !450)
  %194 = lshr i64 %188, 32
    #dbg_value(i64 %194, !429, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 32, 16), !450)
  %195 = trunc nuw i64 %194 to i32
  %196 = and i32 %195, 65535, !dbg !456
    #dbg_value(i32 %195, !429, !DIExpression(DW_OP_LLVM_fragment, 32, 16), !450)
  %197 = icmp samesign ult i32 %196, %155, !dbg !457
  br i1 %197, label %198, label %203, !dbg !458

198:                                              ; preds = %193, %191
  %199 = sext i32 %158 to i64, !dbg !459
  %200 = getelementptr inbounds %struct.entry, ptr @heap, i64 %199, !dbg !459
  store i64 %188, ptr %200, align 4, !dbg !460
    #dbg_value(i32 %185, !403, !DIExpression(), !417)
  %201 = shl nsw i32 %185, 1, !dbg !461
    #dbg_value(i32 %201, !404, !DIExpression(), !446)
  %202 = icmp slt i32 %201, %144, !dbg !462
  br i1 %202, label %156, label %203, !dbg !463

203:                                              ; preds = %198, %193, %191
  %204 = phi i32 [ %158, %191 ], [ %158, %193 ], [ %185, %198 ]
  %205 = sext i32 %204 to i64, !dbg !464
  br label %206, !dbg !464

206:                                              ; preds = %203, %143
  %207 = phi i64 [ 1, %143 ], [ %205, %203 ], !dbg !465
    #dbg_value(i64 %207, !403, !DIExpression(), !417)
  %208 = getelementptr inbounds %struct.entry, ptr @heap, i64 %207, !dbg !464
  store i64 %149, ptr %208, align 4, !dbg !466
  %209 = trunc i64 %145 to i32, !dbg !467
  %210 = lshr i64 %145, 32, !dbg !467
    #dbg_value(i32 %209, !373, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !468)
    #dbg_value(i64 %145, !373, !DIExpression(DW_OP_constu, 48, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 48, 16), !468)
  %211 = and i64 %210, 65535, !dbg !469
    #dbg_value(i64 %210, !373, !DIExpression(DW_OP_LLVM_fragment, 32, 16), !468)
  %212 = getelementptr inbounds nuw i32, ptr @distance, i64 %211, !dbg !469
  %213 = load i32, ptr %212, align 4, !dbg !469, !tbaa !88
  %214 = icmp eq i32 %213, %209, !dbg !471
  br i1 %214, label %215, label %269, !dbg !472, !llvm.loop !473

215:                                              ; preds = %206
  %216 = getelementptr inbounds nuw i32, ptr @first, i64 %211, !dbg !476
    #dbg_value(i32 poison, !375, !DIExpression(), !477)
  %217 = load i32, ptr %216, align 4, !dbg !478, !tbaa !88
  %218 = icmp sgt i32 %217, -1, !dbg !479
  br i1 %218, label %219, label %269, !dbg !480

219:                                              ; preds = %215, %264
  %220 = phi i32 [ %267, %264 ], [ %217, %215 ]
  %221 = phi i32 [ %265, %264 ], [ %146, %215 ]
  %222 = zext nneg i32 %220 to i64, !dbg !481
  %223 = getelementptr inbounds nuw %struct.edge, ptr @edges, i64 %222, !dbg !481
  %224 = getelementptr inbounds nuw i8, ptr %223, i64 2, !dbg !482
  %225 = load i8, ptr %224, align 2, !dbg !482, !tbaa !295
  %226 = zext i8 %225 to i32, !dbg !481
  %227 = add i32 %226, %209, !dbg !483
    #dbg_value(i32 %227, !377, !DIExpression(), !484)
  %228 = load i16, ptr %223, align 4, !dbg !485, !tbaa !289
  %229 = zext i16 %228 to i64, !dbg !487
  %230 = getelementptr inbounds nuw i32, ptr @distance, i64 %229, !dbg !487
  %231 = load i32, ptr %230, align 4, !dbg !487, !tbaa !88
  %232 = icmp ult i32 %227, %231, !dbg !488
  br i1 %232, label %233, label %264, !dbg !489

233:                                              ; preds = %219
  store i32 %227, ptr %230, align 4, !dbg !490, !tbaa !88
  %234 = shl nuw nsw i64 %229, 32, !dbg !492
  %235 = zext i32 %227 to i64, !dbg !492
  %236 = or disjoint i64 %234, %235, !dbg !492
    #dbg_value(!DIArgList(i64 %234, i64 %235), !383, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value), !493)
  %237 = add nsw i32 %221, 1, !dbg !495
    #dbg_value(i32 %237, !388, !DIExpression(), !493)
  %238 = icmp sgt i32 %221, 0, !dbg !496
  br i1 %238, label %239, label %260, !dbg !497

239:                                              ; preds = %233
  %240 = zext i16 %228 to i32
  br label %241, !dbg !497

241:                                              ; preds = %256, %239
  %242 = phi i32 [ %237, %239 ], [ %243, %256 ]
    #dbg_value(i32 %242, !388, !DIExpression(), !493)
  %243 = lshr i32 %242, 1, !dbg !498
  %244 = zext nneg i32 %243 to i64, !dbg !499
  %245 = getelementptr inbounds nuw %struct.entry, ptr @heap, i64 %244, !dbg !499
  %246 = load i64, ptr %245, align 4, !dbg !500
    #dbg_value(i32 %227, !429, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !501)
    #dbg_value(!DIArgList(i64 %234, i64 %235), !429, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_constu, 32, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 32, 16), !501)
    #dbg_value(!DIArgList(i64 %234, i64 %235), !429, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_constu, 48, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 48, 16), !501)
  %247 = trunc i64 %246 to i32
    #dbg_value(i32 %247, !435, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !501)
    #dbg_value(i64 %246, !435, !DIExpression(DW_OP_constu, 32, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 32, 16), !501)
    #dbg_value(i64 %246, !435, !DIExpression(DW_OP_constu, 48, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 48, 16), !501)
  %248 = icmp eq i32 %227, %247, !dbg !503
  br i1 %248, label %251, label %249, !dbg !504

249:                                              ; preds = %241
  %250 = icmp ult i32 %227, %247, !dbg !505
  br i1 %250, label %256, label %260, !dbg !506

251:                                              ; preds = %241
  %252 = lshr i64 %246, 32
    #dbg_value(i64 %252, !435, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 32, 16), !501)
  %253 = trunc nuw i64 %252 to i32
    #dbg_value(i32 %240, !429, !DIExpression(DW_OP_LLVM_fragment, 32, 16), !501)
  %254 = and i32 %253, 65535, !dbg !507
  %255 = icmp samesign ugt i32 %254, %240, !dbg !508
  br i1 %255, label %256, label %260, !dbg !509

256:                                              ; preds = %251, %249
  %257 = zext nneg i32 %242 to i64, !dbg !510
  %258 = getelementptr inbounds nuw %struct.entry, ptr @heap, i64 %257, !dbg !510
  store i64 %246, ptr %258, align 4, !dbg !512
    #dbg_value(i32 %243, !388, !DIExpression(), !493)
  %259 = icmp samesign ugt i32 %242, 3, !dbg !513
  br i1 %259, label %241, label %260, !dbg !514, !llvm.loop !515

260:                                              ; preds = %256, %251, %249, %233
  %261 = phi i32 [ %237, %233 ], [ %242, %249 ], [ %243, %256 ], [ %242, %251 ], !dbg !493
  %262 = sext i32 %261 to i64, !dbg !518
  %263 = getelementptr inbounds %struct.entry, ptr @heap, i64 %262, !dbg !518
  store i64 %236, ptr %263, align 4, !dbg !519
  br label %264, !dbg !520

264:                                              ; preds = %260, %219
  %265 = phi i32 [ %237, %260 ], [ %221, %219 ]
  %266 = getelementptr inbounds nuw i8, ptr %223, i64 4, !dbg !521
    #dbg_value(i32 poison, !375, !DIExpression(), !477)
  %267 = load i32, ptr %266, align 4, !dbg !522, !tbaa !88
    #dbg_value(i32 %267, !375, !DIExpression(), !477)
  %268 = icmp sgt i32 %267, -1, !dbg !523
  br i1 %268, label %219, label %269, !dbg !524, !llvm.loop !525

269:                                              ; preds = %264, %215, %206
  %270 = phi i32 [ %146, %206 ], [ %146, %215 ], [ %265, %264 ]
  %271 = icmp eq i32 %270, 0, !dbg !528
  br i1 %271, label %272, label %143, !dbg !529

272:                                              ; preds = %269, %272
  %273 = phi i64 [ %277, %272 ], [ 0, %269 ]
    #dbg_value(i64 %273, !530, !DIExpression(), !546)
  %274 = icmp eq i64 %273, %135, !dbg !549
  %275 = select i1 %274, i32 0, i32 1000000, !dbg !551
  %276 = getelementptr inbounds nuw i32, ptr @check, i64 %273, !dbg !552
  store i32 %275, ptr %276, align 4, !dbg !553, !tbaa !88
  %277 = add nuw nsw i64 %273, 1, !dbg !554
    #dbg_value(i64 %277, !530, !DIExpression(), !546)
  %278 = icmp eq i64 %277, 144, !dbg !555
  br i1 %278, label %281, label %272, !dbg !556, !llvm.loop !557

279:                                              ; preds = %289
    #dbg_value(i32 %290, !537, !DIExpression(), !560)
  %280 = icmp eq i32 %290, 0, !dbg !561
  br i1 %280, label %317, label %293, !dbg !562

281:                                              ; preds = %272, %293
  %282 = phi i64 [ %294, %293 ], [ 0, %272 ]
  %283 = phi i32 [ %295, %293 ], [ 0, %272 ]
    #dbg_value(i64 %282, !538, !DIExpression(), !563)
    #dbg_value(i32 %283, !537, !DIExpression(), !560)
  %284 = getelementptr inbounds nuw i32, ptr @first, i64 %282, !dbg !564
    #dbg_value(i32 poison, !541, !DIExpression(), !565)
  %285 = load i32, ptr %284, align 4, !dbg !566, !tbaa !88
  %286 = icmp sgt i32 %285, -1, !dbg !567
  br i1 %286, label %287, label %289, !dbg !569

287:                                              ; preds = %281
  %288 = getelementptr inbounds nuw i32, ptr @check, i64 %282
  br label %296, !dbg !569

289:                                              ; preds = %312, %281
  %290 = phi i32 [ %283, %281 ], [ %313, %312 ], !dbg !570
  %291 = add nuw nsw i64 %282, 1, !dbg !571
    #dbg_value(i64 %291, !538, !DIExpression(), !563)
    #dbg_value(i32 %290, !537, !DIExpression(), !560)
  %292 = icmp eq i64 %291, 144, !dbg !572
  br i1 %292, label %279, label %293, !dbg !573

293:                                              ; preds = %289, %279
  %294 = phi i64 [ %291, %289 ], [ 0, %279 ]
  %295 = phi i32 [ %290, %289 ], [ 0, %279 ]
  br label %281, !dbg !564, !llvm.loop !574

296:                                              ; preds = %312, %287
  %297 = phi i32 [ %285, %287 ], [ %315, %312 ]
  %298 = phi i32 [ %283, %287 ], [ %313, %312 ]
    #dbg_value(i32 %298, !537, !DIExpression(), !560)
  %299 = load i32, ptr %288, align 4, !dbg !577, !tbaa !88
  %300 = zext nneg i32 %297 to i64, !dbg !579
  %301 = getelementptr inbounds nuw %struct.edge, ptr @edges, i64 %300, !dbg !579
  %302 = getelementptr inbounds nuw i8, ptr %301, i64 2, !dbg !580
  %303 = load i8, ptr %302, align 2, !dbg !580, !tbaa !295
  %304 = zext i8 %303 to i32, !dbg !579
  %305 = add i32 %299, %304, !dbg !581
  %306 = load i16, ptr %301, align 4, !dbg !582, !tbaa !289
  %307 = zext i16 %306 to i64, !dbg !583
  %308 = getelementptr inbounds nuw i32, ptr @check, i64 %307, !dbg !583
  %309 = load i32, ptr %308, align 4, !dbg !583, !tbaa !88
  %310 = icmp ult i32 %305, %309, !dbg !584
  br i1 %310, label %311, label %312, !dbg !585

311:                                              ; preds = %296
  store i32 %305, ptr %308, align 4, !dbg !586, !tbaa !88
    #dbg_value(i32 1, !537, !DIExpression(), !560)
  br label %312, !dbg !588

312:                                              ; preds = %311, %296
  %313 = phi i32 [ 1, %311 ], [ %298, %296 ], !dbg !570
    #dbg_value(i32 %313, !537, !DIExpression(), !560)
  %314 = getelementptr inbounds nuw i8, ptr %301, i64 4, !dbg !589
    #dbg_value(i32 poison, !541, !DIExpression(), !565)
  %315 = load i32, ptr %314, align 4, !dbg !590, !tbaa !88
    #dbg_value(i32 %315, !541, !DIExpression(), !565)
  %316 = icmp sgt i32 %315, -1, !dbg !591
  br i1 %316, label %296, label %289, !dbg !592, !llvm.loop !593

317:                                              ; preds = %279, %317
  %318 = phi i64 [ %324, %317 ], [ 0, %279 ]
    #dbg_value(i64 %318, !544, !DIExpression(), !596)
  %319 = getelementptr inbounds nuw i32, ptr @check, i64 %318, !dbg !597
  %320 = load i32, ptr %319, align 4, !dbg !597, !tbaa !88
  %321 = getelementptr inbounds nuw i32, ptr @distance, i64 %318, !dbg !600
  %322 = load i32, ptr %321, align 4, !dbg !600, !tbaa !88
  %323 = icmp eq i32 %320, %322, !dbg !601
    #dbg_value(i64 %318, !544, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !596)
  %324 = add nuw nsw i64 %318, 1
    #dbg_value(i64 %324, !544, !DIExpression(), !596)
  %325 = icmp ne i64 %324, 144
  %326 = select i1 %323, i1 %325, i1 false, !dbg !602
  br i1 %326, label %317, label %327, !dbg !602, !llvm.loop !603

327:                                              ; preds = %317
  br i1 %323, label %330, label %328, !dbg !606

328:                                              ; preds = %327
  %329 = xor i64 %4, -1, !dbg !607
    #dbg_value(i64 poison, !226, !DIExpression(), !234)
  br label %343

330:                                              ; preds = %327, %330
  %331 = phi i64 [ %339, %330 ], [ 0, %327 ]
  %332 = phi i64 [ %338, %330 ], [ %5, %327 ]
    #dbg_value(i64 %331, !232, !DIExpression(), !608)
    #dbg_value(i64 %332, !226, !DIExpression(), !234)
  %333 = mul nuw nsw i64 %332, 33, !dbg !609
  %334 = getelementptr inbounds nuw i32, ptr @distance, i64 %331, !dbg !611
  %335 = load i32, ptr %334, align 4, !dbg !611, !tbaa !88
  %336 = zext i32 %335 to i64, !dbg !611
  %337 = add nuw nsw i64 %333, %336, !dbg !612
  %338 = and i64 %337, 4503599627370495, !dbg !613
    #dbg_value(i64 %338, !226, !DIExpression(), !234)
  %339 = add nuw nsw i64 %331, 1, !dbg !614
    #dbg_value(i64 %339, !232, !DIExpression(), !608)
  %340 = icmp eq i64 %339, 144, !dbg !615
  br i1 %340, label %341, label %330, !dbg !616, !llvm.loop !617

341:                                              ; preds = %330
    #dbg_value(i64 %12, !227, !DIExpression(), !235)
    #dbg_value(i64 %338, !226, !DIExpression(), !234)
  %342 = icmp eq i64 %12, %0, !dbg !620
  br i1 %342, label %343, label %3, !dbg !621

343:                                              ; preds = %341, %1, %328
  %344 = phi i64 [ %329, %328 ], [ 0, %1 ], [ %338, %341 ], !dbg !622
    #dbg_value(i64 poison, !226, !DIExpression(), !234)
  ret i64 %344, !dbg !623
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: write) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!77, !78, !79, !80, !81, !83, !84, !85, !86}
!llvm.ident = !{!87}
!llvm.errno.tbaa = !{!88}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "distance", scope: !2, file: !3, line: 26, type: !76, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !13, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "dijkstra.c", directory: ".")
!4 = !{!5, !6, !7, !10, !12}
!5 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!6 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !8, line: 202, baseType: !9)
!8 = !DIFile(filename: "stdint.h", directory: ".")
!9 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !8, line: 247, baseType: !11)
!11 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint8_t", file: !8, line: 270, baseType: !5)
!13 = !{!0, !14, !43, !45, !48, !53, !63, !65, !74}
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "dx", scope: !16, file: !3, line: 74, type: !37, isLocal: true, isDefinition: true)
!16 = distinct !DISubprogram(name: "build", scope: !3, file: !3, line: 67, type: !17, scopeLine: 67, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !19, keyInstructions: true)
!17 = !DISubroutineType(types: !18)
!18 = !{null, !7}
!19 = !{!20, !21, !23, !25, !28, !31, !33, !36}
!20 = !DILocalVariable(name: "seed", arg: 1, scope: !16, file: !3, line: 67, type: !7)
!21 = !DILocalVariable(name: "i", scope: !22, file: !3, line: 69, type: !6)
!22 = distinct !DILexicalBlock(scope: !16, file: !3, line: 69, column: 3)
!23 = !DILocalVariable(name: "y", scope: !24, file: !3, line: 71, type: !6)
!24 = distinct !DILexicalBlock(scope: !16, file: !3, line: 71, column: 3)
!25 = !DILocalVariable(name: "x", scope: !26, file: !3, line: 72, type: !6)
!26 = distinct !DILexicalBlock(scope: !27, file: !3, line: 72, column: 5)
!27 = distinct !DILexicalBlock(scope: !24, file: !3, line: 71, column: 3)
!28 = !DILocalVariable(name: "at", scope: !29, file: !3, line: 73, type: !6)
!29 = distinct !DILexicalBlock(scope: !30, file: !3, line: 72, column: 36)
!30 = distinct !DILexicalBlock(scope: !26, file: !3, line: 72, column: 5)
!31 = !DILocalVariable(name: "k", scope: !32, file: !3, line: 75, type: !6)
!32 = distinct !DILexicalBlock(scope: !29, file: !3, line: 75, column: 7)
!33 = !DILocalVariable(name: "nx", scope: !34, file: !3, line: 76, type: !6)
!34 = distinct !DILexicalBlock(scope: !35, file: !3, line: 75, column: 35)
!35 = distinct !DILexicalBlock(scope: !32, file: !3, line: 75, column: 7)
!36 = !DILocalVariable(name: "ny", scope: !34, file: !3, line: 76, type: !6)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 32, elements: !41)
!38 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !39)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "int8_t", file: !8, line: 268, baseType: !40)
!40 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!41 = !{!42}
!42 = !DISubrange(count: 4)
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(name: "dy", scope: !16, file: !3, line: 74, type: !37, isLocal: true, isDefinition: true)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(name: "edge_count", scope: !2, file: !3, line: 23, type: !47, isLocal: true, isDefinition: true)
!47 = !DIDerivedType(tag: DW_TAG_typedef, name: "int32_t", file: !8, line: 197, baseType: !6)
!48 = !DIGlobalVariableExpression(var: !49, expr: !DIExpression())
!49 = distinct !DIGlobalVariable(name: "first", scope: !2, file: !3, line: 22, type: !50, isLocal: true, isDefinition: true)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !47, size: 4608, elements: !51)
!51 = !{!52}
!52 = !DISubrange(count: 144)
!53 = !DIGlobalVariableExpression(var: !54, expr: !DIExpression())
!54 = distinct !DIGlobalVariable(name: "edges", scope: !2, file: !3, line: 21, type: !55, isLocal: true, isDefinition: true)
!55 = !DICompositeType(tag: DW_TAG_array_type, baseType: !56, size: 46080, elements: !61)
!56 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "edge", file: !3, line: 10, size: 64, elements: !57)
!57 = !{!58, !59, !60}
!58 = !DIDerivedType(tag: DW_TAG_member, name: "to", scope: !56, file: !3, line: 11, baseType: !10, size: 16)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "weight", scope: !56, file: !3, line: 12, baseType: !12, size: 8, offset: 16)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !56, file: !3, line: 13, baseType: !47, size: 32, offset: 32)
!61 = !{!62}
!62 = !DISubrange(count: 720)
!63 = !DIGlobalVariableExpression(var: !64, expr: !DIExpression())
!64 = distinct !DIGlobalVariable(name: "heap_size", scope: !2, file: !3, line: 25, type: !47, isLocal: true, isDefinition: true)
!65 = !DIGlobalVariableExpression(var: !66, expr: !DIExpression())
!66 = distinct !DIGlobalVariable(name: "heap", scope: !2, file: !3, line: 24, type: !67, isLocal: true, isDefinition: true)
!67 = !DICompositeType(tag: DW_TAG_array_type, baseType: !68, size: 46144, elements: !72)
!68 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "entry", file: !3, line: 16, size: 64, elements: !69)
!69 = !{!70, !71}
!70 = !DIDerivedType(tag: DW_TAG_member, name: "distance", scope: !68, file: !3, line: 17, baseType: !7, size: 32)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "node", scope: !68, file: !3, line: 18, baseType: !10, size: 16, offset: 32)
!72 = !{!73}
!73 = !DISubrange(count: 721)
!74 = !DIGlobalVariableExpression(var: !75, expr: !DIExpression())
!75 = distinct !DIGlobalVariable(name: "check", scope: !2, file: !3, line: 26, type: !76, isLocal: true, isDefinition: true)
!76 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 4608, elements: !51)
!77 = !{i32 7, !"Dwarf Version", i32 4}
!78 = !{i32 2, !"Debug Info Version", i32 3}
!79 = !{i32 1, !"wchar_size", i32 4}
!80 = !{i32 1, !"target-abi", !"lp64d"}
!81 = !{i32 6, !"riscv-isa", !82}
!82 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!83 = !{i32 7, !"uwtable", i32 2}
!84 = !{i32 7, !"frame-pointer", i32 2}
!85 = !{i32 8, !"SmallDataLimit", i32 0}
!86 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!87 = !{!"clang version 22.1.8"}
!88 = !{!89, !89, i64 0}
!89 = !{!"int", !90, i64 0}
!90 = !{!"omnipotent char", !91, i64 0}
!91 = !{!"Simple C/C++ TBAA"}
!92 = distinct !DISubprogram(name: "memcpy", scope: !93, file: !93, line: 8, type: !94, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !104, keyInstructions: true)
!93 = !DIFile(filename: "runtime.h", directory: ".")
!94 = !DISubroutineType(types: !95)
!95 = !{!96, !97, !98, !101}
!96 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!97 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !96)
!98 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !99)
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 64)
!100 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!101 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !102, line: 18, baseType: !103)
!102 = !DIFile(filename: "__stddef_size_t.h", directory: ".")
!103 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!104 = !{!105, !106, !107, !108, !110}
!105 = !DILocalVariable(name: "to", arg: 1, scope: !92, file: !93, line: 8, type: !97)
!106 = !DILocalVariable(name: "from", arg: 2, scope: !92, file: !93, line: 8, type: !98)
!107 = !DILocalVariable(name: "size", arg: 3, scope: !92, file: !93, line: 8, type: !101)
!108 = !DILocalVariable(name: "t", scope: !92, file: !93, line: 9, type: !109)
!109 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!110 = !DILocalVariable(name: "f", scope: !92, file: !93, line: 10, type: !111)
!111 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !112, size: 64)
!112 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!113 = !DILocation(line: 0, scope: !92)
!114 = !DILocation(line: 11, column: 3, scope: !92, atomGroup: 33, atomRank: 1)
!115 = !DILocation(line: 11, column: 3, scope: !92, atomGroup: 34, atomRank: 1)
!116 = !DILocation(line: 11, column: 14, scope: !92, atomGroup: 3, atomRank: 2)
!117 = !DILocation(line: 12, column: 14, scope: !92, atomGroup: 7, atomRank: 2)
!118 = !DILocation(line: 12, column: 12, scope: !92, atomGroup: 6, atomRank: 2)
!119 = !{!90, !90, i64 0}
!120 = !DILocation(line: 12, column: 7, scope: !92, atomGroup: 8, atomRank: 2)
!121 = !DILocation(line: 12, column: 10, scope: !92, atomGroup: 6, atomRank: 1)
!122 = !DILocation(line: 11, column: 3, scope: !92, atomGroup: 4, atomRank: 1)
!123 = !DILocation(line: 11, column: 3, scope: !92, atomGroup: 5, atomRank: 1)
!124 = distinct !{!124, !125, !126, !127}
!125 = !DILocation(line: 11, column: 3, scope: !92)
!126 = !DILocation(line: 12, column: 14, scope: !92)
!127 = !{!"llvm.loop.mustprogress"}
!128 = !DILocation(line: 13, column: 3, scope: !92, atomGroup: 10, atomRank: 1)
!129 = distinct !DISubprogram(name: "memmove", scope: !93, file: !93, line: 16, type: !130, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !132, keyInstructions: true)
!130 = !DISubroutineType(types: !131)
!131 = !{!96, !96, !99, !101}
!132 = !{!133, !134, !135, !136, !137}
!133 = !DILocalVariable(name: "to", arg: 1, scope: !129, file: !93, line: 16, type: !96)
!134 = !DILocalVariable(name: "from", arg: 2, scope: !129, file: !93, line: 16, type: !99)
!135 = !DILocalVariable(name: "size", arg: 3, scope: !129, file: !93, line: 16, type: !101)
!136 = !DILocalVariable(name: "t", scope: !129, file: !93, line: 17, type: !109)
!137 = !DILocalVariable(name: "f", scope: !129, file: !93, line: 18, type: !111)
!138 = !DILocation(line: 0, scope: !129)
!139 = !DILocation(line: 19, column: 9, scope: !140, atomGroup: 3, atomRank: 2)
!140 = distinct !DILexicalBlock(scope: !129, file: !93, line: 19, column: 7)
!141 = !DILocation(line: 0, scope: !140)
!142 = !DILocation(line: 19, column: 9, scope: !140, atomGroup: 3, atomRank: 1)
!143 = !DILocation(line: 23, column: 5, scope: !144, atomGroup: 36, atomRank: 1)
!144 = distinct !DILexicalBlock(scope: !140, file: !93, line: 22, column: 10)
!145 = !DILocation(line: 20, column: 5, scope: !146, atomGroup: 38, atomRank: 1)
!146 = distinct !DILexicalBlock(scope: !140, file: !93, line: 19, column: 14)
!147 = !DILocation(line: 20, column: 16, scope: !146, atomGroup: 4, atomRank: 2)
!148 = !DILocation(line: 21, column: 16, scope: !146, atomGroup: 8, atomRank: 2)
!149 = !DILocation(line: 21, column: 14, scope: !146, atomGroup: 7, atomRank: 2)
!150 = !DILocation(line: 21, column: 9, scope: !146, atomGroup: 9, atomRank: 2)
!151 = !DILocation(line: 21, column: 12, scope: !146, atomGroup: 7, atomRank: 1)
!152 = !DILocation(line: 20, column: 5, scope: !146, atomGroup: 5, atomRank: 1)
!153 = !DILocation(line: 20, column: 5, scope: !146, atomGroup: 6, atomRank: 1)
!154 = distinct !{!154, !155, !156, !127}
!155 = !DILocation(line: 20, column: 5, scope: !146)
!156 = !DILocation(line: 21, column: 16, scope: !146)
!157 = !DILocation(line: 23, column: 16, scope: !144, atomGroup: 10, atomRank: 2)
!158 = !DILocation(line: 24, column: 17, scope: !144)
!159 = !DILocation(line: 24, column: 17, scope: !144, atomGroup: 13, atomRank: 2)
!160 = !DILocation(line: 24, column: 7, scope: !144)
!161 = !DILocation(line: 24, column: 15, scope: !144, atomGroup: 13, atomRank: 1)
!162 = !DILocation(line: 23, column: 5, scope: !144, atomGroup: 11, atomRank: 1)
!163 = !DILocation(line: 23, column: 5, scope: !144, atomGroup: 12, atomRank: 1)
!164 = distinct !{!164, !165, !166, !127}
!165 = !DILocation(line: 23, column: 5, scope: !144)
!166 = !DILocation(line: 24, column: 23, scope: !144)
!167 = !DILocation(line: 26, column: 3, scope: !129, atomGroup: 15, atomRank: 1)
!168 = distinct !DISubprogram(name: "memset", scope: !93, file: !93, line: 29, type: !169, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !171, keyInstructions: true)
!169 = !DISubroutineType(types: !170)
!170 = !{!96, !96, !6, !101}
!171 = !{!172, !173, !174, !175}
!172 = !DILocalVariable(name: "to", arg: 1, scope: !168, file: !93, line: 29, type: !96)
!173 = !DILocalVariable(name: "value", arg: 2, scope: !168, file: !93, line: 29, type: !6)
!174 = !DILocalVariable(name: "size", arg: 3, scope: !168, file: !93, line: 29, type: !101)
!175 = !DILocalVariable(name: "t", scope: !168, file: !93, line: 30, type: !109)
!176 = !DILocation(line: 0, scope: !168)
!177 = !DILocation(line: 31, column: 3, scope: !168, atomGroup: 39, atomRank: 1)
!178 = !DILocation(line: 31, column: 3, scope: !168, atomGroup: 40, atomRank: 1)
!179 = !DILocation(line: 31, column: 14, scope: !168, atomGroup: 2, atomRank: 2)
!180 = !DILocation(line: 32, column: 7, scope: !168, atomGroup: 6, atomRank: 2)
!181 = !DILocation(line: 32, column: 10, scope: !168, atomGroup: 5, atomRank: 1)
!182 = !DILocation(line: 31, column: 3, scope: !168, atomGroup: 3, atomRank: 1)
!183 = !DILocation(line: 31, column: 3, scope: !168, atomGroup: 4, atomRank: 1)
!184 = distinct !{!184, !185, !186, !127}
!185 = !DILocation(line: 31, column: 3, scope: !168)
!186 = !DILocation(line: 32, column: 27, scope: !168)
!187 = !DILocation(line: 33, column: 3, scope: !168, atomGroup: 8, atomRank: 1)
!188 = distinct !DISubprogram(name: "memcmp", scope: !93, file: !93, line: 36, type: !189, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !191, keyInstructions: true)
!189 = !DISubroutineType(types: !190)
!190 = !{!6, !99, !99, !101}
!191 = !{!192, !193, !194, !195, !196}
!192 = !DILocalVariable(name: "a", arg: 1, scope: !188, file: !93, line: 36, type: !99)
!193 = !DILocalVariable(name: "b", arg: 2, scope: !188, file: !93, line: 36, type: !99)
!194 = !DILocalVariable(name: "size", arg: 3, scope: !188, file: !93, line: 36, type: !101)
!195 = !DILocalVariable(name: "x", scope: !188, file: !93, line: 37, type: !111)
!196 = !DILocalVariable(name: "y", scope: !188, file: !93, line: 37, type: !111)
!197 = !DILocation(line: 0, scope: !188)
!198 = !DILocation(line: 38, column: 3, scope: !199, atomGroup: 42, atomRank: 1)
!199 = distinct !DILexicalBlock(scope: !188, file: !93, line: 38, column: 3)
!200 = !DILocation(line: 38, column: 3, scope: !199, atomGroup: 43, atomRank: 1)
!201 = !DILocation(line: 39, column: 9, scope: !202)
!202 = distinct !DILexicalBlock(scope: !203, file: !93, line: 39, column: 9)
!203 = distinct !DILexicalBlock(scope: !199, file: !93, line: 38, column: 3)
!204 = !DILocation(line: 39, column: 15, scope: !202)
!205 = !DILocation(line: 39, column: 12, scope: !202, atomGroup: 6, atomRank: 2)
!206 = !DILocation(line: 39, column: 12, scope: !202, atomGroup: 6, atomRank: 1)
!207 = !DILocation(line: 40, column: 17, scope: !202)
!208 = !DILocation(line: 40, column: 14, scope: !202, atomGroup: 7, atomRank: 2)
!209 = !DILocation(line: 40, column: 7, scope: !202, atomGroup: 7, atomRank: 1)
!210 = !DILocation(line: 38, column: 14, scope: !203, atomGroup: 3, atomRank: 2)
!211 = !DILocation(line: 38, column: 19, scope: !203, atomGroup: 8, atomRank: 2)
!212 = !DILocation(line: 38, column: 24, scope: !203, atomGroup: 9, atomRank: 2)
!213 = !DILocation(line: 38, column: 3, scope: !199, atomGroup: 4, atomRank: 1)
!214 = !DILocation(line: 38, column: 3, scope: !199, atomGroup: 5, atomRank: 1)
!215 = distinct !{!215, !216, !217, !127}
!216 = !DILocation(line: 38, column: 3, scope: !199)
!217 = !DILocation(line: 40, column: 29, scope: !199)
!218 = !DILocation(line: 42, column: 1, scope: !188, atomGroup: 12, atomRank: 1)
!219 = distinct !DISubprogram(name: "run", scope: !3, file: !3, line: 125, type: !220, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !224, keyInstructions: true)
!220 = !DISubroutineType(types: !221)
!221 = !{!222, !222}
!222 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !8, line: 100, baseType: !223)
!223 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!224 = !{!225, !226, !227, !229, !232}
!225 = !DILocalVariable(name: "n", arg: 1, scope: !219, file: !3, line: 125, type: !222)
!226 = !DILocalVariable(name: "total", scope: !219, file: !3, line: 126, type: !222)
!227 = !DILocalVariable(name: "round", scope: !228, file: !3, line: 127, type: !222)
!228 = distinct !DILexicalBlock(scope: !219, file: !3, line: 127, column: 3)
!229 = !DILocalVariable(name: "source", scope: !230, file: !3, line: 128, type: !6)
!230 = distinct !DILexicalBlock(scope: !231, file: !3, line: 127, column: 47)
!231 = distinct !DILexicalBlock(scope: !228, file: !3, line: 127, column: 3)
!232 = !DILocalVariable(name: "i", scope: !233, file: !3, line: 133, type: !6)
!233 = distinct !DILexicalBlock(scope: !230, file: !3, line: 133, column: 5)
!234 = !DILocation(line: 0, scope: !219)
!235 = !DILocation(line: 0, scope: !228)
!236 = !DILocation(line: 127, column: 33, scope: !231, atomGroup: 117, atomRank: 1)
!237 = !DILocation(line: 127, column: 3, scope: !228, atomGroup: 118, atomRank: 1)
!238 = !DILocation(line: 0, scope: !230)
!239 = !DILocation(line: 0, scope: !16, inlinedAt: !240)
!240 = distinct !DILocation(line: 129, column: 5, scope: !230)
!241 = !DILocation(line: 0, scope: !22, inlinedAt: !240)
!242 = !DILocation(line: 69, column: 3, scope: !22, inlinedAt: !240, atomGroup: 45, atomRank: 1)
!243 = !DILocation(line: 70, column: 5, scope: !244, inlinedAt: !240)
!244 = distinct !DILexicalBlock(scope: !22, file: !3, line: 69, column: 3)
!245 = !DILocation(line: 70, column: 14, scope: !244, inlinedAt: !240, atomGroup: 5, atomRank: 1)
!246 = !DILocation(line: 69, column: 31, scope: !244, inlinedAt: !240, atomGroup: 6, atomRank: 2)
!247 = !DILocation(line: 69, column: 21, scope: !244, inlinedAt: !240, atomGroup: 3, atomRank: 1)
!248 = !DILocation(line: 69, column: 3, scope: !22, inlinedAt: !240, atomGroup: 4, atomRank: 1)
!249 = distinct !{!249, !250, !251, !127}
!250 = !DILocation(line: 69, column: 3, scope: !22, inlinedAt: !240)
!251 = !DILocation(line: 70, column: 17, scope: !22, inlinedAt: !240)
!252 = !DILocation(line: 129, column: 28, scope: !230)
!253 = !DILocation(line: 129, column: 11, scope: !230)
!254 = !DILocation(line: 129, column: 33, scope: !230)
!255 = !DILocation(line: 71, column: 3, scope: !24, inlinedAt: !240)
!256 = !DILocation(line: 0, scope: !24, inlinedAt: !240)
!257 = !DILocation(line: 0, scope: !26, inlinedAt: !240)
!258 = !DILocation(line: 72, column: 5, scope: !26, inlinedAt: !240, atomGroup: 49, atomRank: 1)
!259 = !DILocation(line: 71, column: 21, scope: !27, inlinedAt: !240, atomGroup: 9, atomRank: 1)
!260 = !DILocation(line: 71, column: 3, scope: !24, inlinedAt: !240, atomGroup: 10, atomRank: 1)
!261 = distinct !{!261, !255, !262, !127}
!262 = !DILocation(line: 83, column: 5, scope: !24, inlinedAt: !240)
!263 = !DILocation(line: 0, scope: !29, inlinedAt: !240)
!264 = !DILocation(line: 0, scope: !32, inlinedAt: !240)
!265 = !DILocation(line: 72, column: 32, scope: !30, inlinedAt: !240, atomGroup: 28, atomRank: 2)
!266 = !DILocation(line: 0, scope: !34, inlinedAt: !240)
!267 = !DILocation(line: 77, column: 21, scope: !34, inlinedAt: !240)
!268 = !DILocation(line: 77, column: 35, scope: !34, inlinedAt: !240, atomGroup: 20, atomRank: 2)
!269 = !DILocation(line: 78, column: 21, scope: !270, inlinedAt: !240, atomGroup: 21, atomRank: 1)
!270 = distinct !DILexicalBlock(scope: !34, file: !3, line: 78, column: 13)
!271 = !DILocation(line: 79, column: 36, scope: !270, inlinedAt: !240)
!272 = !DILocation(line: 79, column: 57, scope: !270, inlinedAt: !240)
!273 = !DILocation(line: 79, column: 64, scope: !270, inlinedAt: !240)
!274 = !DILocalVariable(name: "from", arg: 1, scope: !275, file: !3, line: 28, type: !6)
!275 = distinct !DISubprogram(name: "link_nodes", scope: !3, file: !3, line: 28, type: !276, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !278, keyInstructions: true)
!276 = !DISubroutineType(types: !277)
!277 = !{null, !6, !6, !6}
!278 = !{!274, !279, !280, !281}
!279 = !DILocalVariable(name: "to", arg: 2, scope: !275, file: !3, line: 28, type: !6)
!280 = !DILocalVariable(name: "weight", arg: 3, scope: !275, file: !3, line: 28, type: !6)
!281 = !DILocalVariable(name: "e", scope: !275, file: !3, line: 29, type: !282)
!282 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!283 = !DILocation(line: 0, scope: !275, inlinedAt: !284)
!284 = distinct !DILocation(line: 79, column: 11, scope: !270, inlinedAt: !240)
!285 = !DILocation(line: 29, column: 21, scope: !275, inlinedAt: !284)
!286 = !DILocation(line: 29, column: 21, scope: !275, inlinedAt: !284, atomGroup: 1, atomRank: 2)
!287 = !DILocation(line: 30, column: 11, scope: !275, inlinedAt: !284, atomGroup: 2, atomRank: 2)
!288 = !DILocation(line: 30, column: 9, scope: !275, inlinedAt: !284, atomGroup: 2, atomRank: 1)
!289 = !{!290, !291, i64 0}
!290 = !{!"edge", !291, i64 0, !90, i64 2, !89, i64 4}
!291 = !{!"short", !90, i64 0}
!292 = !DILocation(line: 31, column: 15, scope: !275, inlinedAt: !284, atomGroup: 3, atomRank: 2)
!293 = !DILocation(line: 31, column: 6, scope: !275, inlinedAt: !284)
!294 = !DILocation(line: 31, column: 13, scope: !275, inlinedAt: !284, atomGroup: 3, atomRank: 1)
!295 = !{!290, !90, i64 2}
!296 = !DILocation(line: 32, column: 13, scope: !275, inlinedAt: !284, atomGroup: 4, atomRank: 2)
!297 = !DILocation(line: 32, column: 6, scope: !275, inlinedAt: !284)
!298 = !DILocation(line: 32, column: 11, scope: !275, inlinedAt: !284, atomGroup: 4, atomRank: 1)
!299 = !{!290, !89, i64 4}
!300 = !DILocation(line: 33, column: 27, scope: !275, inlinedAt: !284, atomGroup: 6, atomRank: 2)
!301 = !DILocation(line: 33, column: 15, scope: !275, inlinedAt: !284, atomGroup: 5, atomRank: 1)
!302 = !DILocation(line: 79, column: 11, scope: !270, inlinedAt: !240)
!303 = !DILocation(line: 77, column: 35, scope: !34, inlinedAt: !240, atomGroup: 54, atomRank: 2)
!304 = !DILocation(line: 78, column: 21, scope: !270, inlinedAt: !240, atomGroup: 55, atomRank: 1)
!305 = !DILocation(line: 29, column: 21, scope: !275, inlinedAt: !284, atomGroup: 56, atomRank: 2)
!306 = !DILocation(line: 30, column: 11, scope: !275, inlinedAt: !284, atomGroup: 57, atomRank: 2)
!307 = !DILocation(line: 30, column: 9, scope: !275, inlinedAt: !284, atomGroup: 57, atomRank: 1)
!308 = !DILocation(line: 31, column: 15, scope: !275, inlinedAt: !284, atomGroup: 58, atomRank: 2)
!309 = !DILocation(line: 31, column: 13, scope: !275, inlinedAt: !284, atomGroup: 58, atomRank: 1)
!310 = !DILocation(line: 32, column: 13, scope: !275, inlinedAt: !284, atomGroup: 59, atomRank: 2)
!311 = !DILocation(line: 32, column: 11, scope: !275, inlinedAt: !284, atomGroup: 59, atomRank: 1)
!312 = !DILocation(line: 33, column: 27, scope: !275, inlinedAt: !284, atomGroup: 60, atomRank: 2)
!313 = !DILocation(line: 33, column: 15, scope: !275, inlinedAt: !284, atomGroup: 61, atomRank: 1)
!314 = !DILocation(line: 76, column: 20, scope: !34, inlinedAt: !240, atomGroup: 65, atomRank: 2)
!315 = !DILocation(line: 77, column: 35, scope: !34, inlinedAt: !240, atomGroup: 67, atomRank: 2)
!316 = !DILocation(line: 78, column: 21, scope: !270, inlinedAt: !240, atomGroup: 68, atomRank: 1)
!317 = !DILocation(line: 29, column: 21, scope: !275, inlinedAt: !284, atomGroup: 69, atomRank: 2)
!318 = !DILocation(line: 30, column: 11, scope: !275, inlinedAt: !284, atomGroup: 70, atomRank: 2)
!319 = !DILocation(line: 30, column: 9, scope: !275, inlinedAt: !284, atomGroup: 70, atomRank: 1)
!320 = !DILocation(line: 31, column: 15, scope: !275, inlinedAt: !284, atomGroup: 71, atomRank: 2)
!321 = !DILocation(line: 31, column: 13, scope: !275, inlinedAt: !284, atomGroup: 71, atomRank: 1)
!322 = !DILocation(line: 32, column: 13, scope: !275, inlinedAt: !284, atomGroup: 72, atomRank: 2)
!323 = !DILocation(line: 32, column: 11, scope: !275, inlinedAt: !284, atomGroup: 72, atomRank: 1)
!324 = !DILocation(line: 33, column: 27, scope: !275, inlinedAt: !284, atomGroup: 73, atomRank: 2)
!325 = !DILocation(line: 33, column: 15, scope: !275, inlinedAt: !284, atomGroup: 74, atomRank: 1)
!326 = !DILocation(line: 77, column: 35, scope: !34, inlinedAt: !240, atomGroup: 80, atomRank: 2)
!327 = !DILocation(line: 78, column: 21, scope: !270, inlinedAt: !240, atomGroup: 81, atomRank: 1)
!328 = !DILocation(line: 29, column: 21, scope: !275, inlinedAt: !284, atomGroup: 82, atomRank: 2)
!329 = !DILocation(line: 30, column: 11, scope: !275, inlinedAt: !284, atomGroup: 83, atomRank: 2)
!330 = !DILocation(line: 30, column: 9, scope: !275, inlinedAt: !284, atomGroup: 83, atomRank: 1)
!331 = !DILocation(line: 31, column: 15, scope: !275, inlinedAt: !284, atomGroup: 84, atomRank: 2)
!332 = !DILocation(line: 31, column: 13, scope: !275, inlinedAt: !284, atomGroup: 84, atomRank: 1)
!333 = !DILocation(line: 32, column: 13, scope: !275, inlinedAt: !284, atomGroup: 85, atomRank: 2)
!334 = !DILocation(line: 32, column: 11, scope: !275, inlinedAt: !284, atomGroup: 85, atomRank: 1)
!335 = !DILocation(line: 33, column: 27, scope: !275, inlinedAt: !284, atomGroup: 86, atomRank: 2)
!336 = !DILocation(line: 33, column: 15, scope: !275, inlinedAt: !284, atomGroup: 87, atomRank: 1)
!337 = !DILocation(line: 81, column: 17, scope: !338, inlinedAt: !240)
!338 = distinct !DILexicalBlock(scope: !29, file: !3, line: 81, column: 11)
!339 = !DILocation(line: 81, column: 24, scope: !338, inlinedAt: !240)
!340 = !DILocation(line: 81, column: 28, scope: !338, inlinedAt: !240, atomGroup: 27, atomRank: 2)
!341 = !DILocation(line: 81, column: 28, scope: !338, inlinedAt: !240, atomGroup: 27, atomRank: 1)
!342 = !DILocation(line: 82, column: 36, scope: !338, inlinedAt: !240)
!343 = !DILocation(line: 82, column: 42, scope: !338, inlinedAt: !240)
!344 = !DILocation(line: 0, scope: !275, inlinedAt: !345)
!345 = distinct !DILocation(line: 82, column: 9, scope: !338, inlinedAt: !240)
!346 = !DILocation(line: 29, column: 21, scope: !275, inlinedAt: !345)
!347 = !DILocation(line: 29, column: 21, scope: !275, inlinedAt: !345, atomGroup: 1, atomRank: 2)
!348 = !DILocation(line: 30, column: 11, scope: !275, inlinedAt: !345, atomGroup: 2, atomRank: 2)
!349 = !DILocation(line: 30, column: 9, scope: !275, inlinedAt: !345, atomGroup: 2, atomRank: 1)
!350 = !DILocation(line: 31, column: 6, scope: !275, inlinedAt: !345)
!351 = !DILocation(line: 31, column: 13, scope: !275, inlinedAt: !345, atomGroup: 3, atomRank: 1)
!352 = !DILocation(line: 32, column: 13, scope: !275, inlinedAt: !345, atomGroup: 4, atomRank: 2)
!353 = !DILocation(line: 32, column: 6, scope: !275, inlinedAt: !345)
!354 = !DILocation(line: 32, column: 11, scope: !275, inlinedAt: !345, atomGroup: 4, atomRank: 1)
!355 = !DILocation(line: 33, column: 27, scope: !275, inlinedAt: !345, atomGroup: 6, atomRank: 2)
!356 = !DILocation(line: 33, column: 15, scope: !275, inlinedAt: !345, atomGroup: 5, atomRank: 1)
!357 = !DILocation(line: 82, column: 9, scope: !338, inlinedAt: !240)
!358 = !DILocation(line: 72, column: 23, scope: !30, inlinedAt: !240, atomGroup: 12, atomRank: 1)
!359 = !DILocation(line: 72, column: 5, scope: !26, inlinedAt: !240, atomGroup: 13, atomRank: 1)
!360 = distinct !{!360, !361, !362, !127}
!361 = !DILocation(line: 72, column: 5, scope: !26, inlinedAt: !240)
!362 = !DILocation(line: 83, column: 5, scope: !26, inlinedAt: !240)
!363 = !DILocation(line: 128, column: 30, scope: !230)
!364 = !DILocation(line: 128, column: 35, scope: !230, atomGroup: 5, atomRank: 3)
!365 = !DILocation(line: 89, column: 3, scope: !366, inlinedAt: !380)
!366 = distinct !DISubprogram(name: "shortest_paths", scope: !3, file: !3, line: 86, type: !367, scopeLine: 86, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !369, keyInstructions: true)
!367 = !DISubroutineType(types: !368)
!368 = !{null, !6}
!369 = !{!370, !371, !373, !375, !377}
!370 = !DILocalVariable(name: "source", arg: 1, scope: !366, file: !3, line: 86, type: !6)
!371 = !DILocalVariable(name: "i", scope: !372, file: !3, line: 87, type: !6)
!372 = distinct !DILexicalBlock(scope: !366, file: !3, line: 87, column: 3)
!373 = !DILocalVariable(name: "e", scope: !374, file: !3, line: 93, type: !68)
!374 = distinct !DILexicalBlock(scope: !366, file: !3, line: 92, column: 21)
!375 = !DILocalVariable(name: "k", scope: !376, file: !3, line: 96, type: !47)
!376 = distinct !DILexicalBlock(scope: !374, file: !3, line: 96, column: 5)
!377 = !DILocalVariable(name: "d", scope: !378, file: !3, line: 97, type: !7)
!378 = distinct !DILexicalBlock(scope: !379, file: !3, line: 96, column: 64)
!379 = distinct !DILexicalBlock(scope: !376, file: !3, line: 96, column: 5)
!380 = distinct !DILocation(line: 130, column: 5, scope: !230)
!381 = !DILocation(line: 89, column: 20, scope: !366, inlinedAt: !380, atomGroup: 7, atomRank: 1)
!382 = !DILocation(line: 91, column: 3, scope: !366, inlinedAt: !380)
!383 = !DILocalVariable(name: "item", arg: 1, scope: !384, file: !3, line: 40, type: !68)
!384 = distinct !DISubprogram(name: "push", scope: !3, file: !3, line: 40, type: !385, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !387, keyInstructions: true)
!385 = !DISubroutineType(types: !386)
!386 = !{null, !68}
!387 = !{!383, !388}
!388 = !DILocalVariable(name: "at", scope: !384, file: !3, line: 41, type: !47)
!389 = !DILocation(line: 0, scope: !384, inlinedAt: !390)
!390 = distinct !DILocation(line: 91, column: 3, scope: !366, inlinedAt: !380)
!391 = !DILocation(line: 46, column: 14, scope: !384, inlinedAt: !390, atomGroup: 7, atomRank: 1)
!392 = !DILocation(line: 54, column: 15, scope: !393, inlinedAt: !405, atomGroup: 95, atomRank: 1)
!393 = distinct !DILexicalBlock(scope: !394, file: !3, line: 54, column: 9)
!394 = distinct !DILexicalBlock(scope: !395, file: !3, line: 52, column: 12)
!395 = distinct !DILexicalBlock(scope: !396, file: !3, line: 52, column: 3)
!396 = distinct !DILexicalBlock(scope: !397, file: !3, line: 52, column: 3)
!397 = distinct !DISubprogram(name: "pop", scope: !3, file: !3, line: 49, type: !398, scopeLine: 49, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !400, keyInstructions: true)
!398 = !DISubroutineType(types: !399)
!399 = !{!68}
!400 = !{!401, !402, !403, !404}
!401 = !DILocalVariable(name: "top", scope: !397, file: !3, line: 50, type: !68)
!402 = !DILocalVariable(name: "last", scope: !397, file: !3, line: 50, type: !68)
!403 = !DILocalVariable(name: "at", scope: !397, file: !3, line: 51, type: !47)
!404 = !DILocalVariable(name: "child", scope: !394, file: !3, line: 53, type: !47)
!405 = distinct !DILocation(line: 93, column: 22, scope: !374, inlinedAt: !380)
!406 = !DILocation(line: 0, scope: !372, inlinedAt: !380)
!407 = !DILocation(line: 88, column: 5, scope: !408, inlinedAt: !380)
!408 = distinct !DILexicalBlock(scope: !372, file: !3, line: 87, column: 3)
!409 = !DILocation(line: 88, column: 17, scope: !408, inlinedAt: !380, atomGroup: 4, atomRank: 1)
!410 = !DILocation(line: 87, column: 31, scope: !408, inlinedAt: !380, atomGroup: 5, atomRank: 2)
!411 = !DILocation(line: 87, column: 21, scope: !408, inlinedAt: !380, atomGroup: 2, atomRank: 1)
!412 = !DILocation(line: 87, column: 3, scope: !372, inlinedAt: !380, atomGroup: 3, atomRank: 1)
!413 = distinct !{!413, !414, !415, !127}
!414 = !DILocation(line: 87, column: 3, scope: !372, inlinedAt: !380)
!415 = !DILocation(line: 88, column: 19, scope: !372, inlinedAt: !380)
!416 = !DILocation(line: 50, column: 22, scope: !397, inlinedAt: !405, atomGroup: 1, atomRank: 1)
!417 = !DILocation(line: 0, scope: !397, inlinedAt: !405)
!418 = !DILocation(line: 50, column: 52, scope: !397, inlinedAt: !405, atomGroup: 3, atomRank: 2)
!419 = !DILocation(line: 50, column: 38, scope: !397, inlinedAt: !405)
!420 = !DILocation(line: 50, column: 38, scope: !397, inlinedAt: !405, atomGroup: 2, atomRank: 1)
!421 = !DILocation(line: 54, column: 15, scope: !393, inlinedAt: !405, atomGroup: 95, atomRank: 2)
!422 = !DILocation(line: 56, column: 15, scope: !423, inlinedAt: !405, atomGroup: 8, atomRank: 2)
!423 = distinct !DILexicalBlock(scope: !394, file: !3, line: 56, column: 9)
!424 = !DILocation(line: 56, column: 27, scope: !423, inlinedAt: !405, atomGroup: 8, atomRank: 1)
!425 = !DILocation(line: 56, column: 48, scope: !423, inlinedAt: !405)
!426 = !DILocation(line: 56, column: 37, scope: !423, inlinedAt: !405)
!427 = !DILocation(line: 56, column: 54, scope: !423, inlinedAt: !405)
!428 = !DILocation(line: 56, column: 30, scope: !423, inlinedAt: !405)
!429 = !DILocalVariable(name: "a", arg: 1, scope: !430, file: !3, line: 36, type: !68)
!430 = distinct !DISubprogram(name: "before", scope: !3, file: !3, line: 36, type: !431, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !434, keyInstructions: true)
!431 = !DISubroutineType(types: !432)
!432 = !{!433, !68, !68}
!433 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!434 = !{!429, !435}
!435 = !DILocalVariable(name: "b", arg: 2, scope: !430, file: !3, line: 36, type: !68)
!436 = !DILocation(line: 0, scope: !430, inlinedAt: !437)
!437 = distinct !DILocation(line: 56, column: 30, scope: !423, inlinedAt: !405)
!438 = !DILocation(line: 37, column: 21, scope: !430, inlinedAt: !437, atomGroup: 2, atomRank: 2)
!439 = !DILocation(line: 37, column: 10, scope: !430, inlinedAt: !437, atomGroup: 2, atomRank: 1)
!440 = !DILocation(line: 37, column: 48, scope: !430, inlinedAt: !437)
!441 = !DILocation(line: 37, column: 10, scope: !430, inlinedAt: !437)
!442 = !DILocation(line: 37, column: 63, scope: !430, inlinedAt: !437)
!443 = !DILocation(line: 37, column: 72, scope: !430, inlinedAt: !437)
!444 = !DILocation(line: 37, column: 70, scope: !430, inlinedAt: !437)
!445 = !DILocation(line: 56, column: 27, scope: !423, inlinedAt: !405, atomGroup: 9, atomRank: 1)
!446 = !DILocation(line: 0, scope: !394, inlinedAt: !405)
!447 = !DILocation(line: 58, column: 17, scope: !448, inlinedAt: !405)
!448 = distinct !DILexicalBlock(scope: !394, file: !3, line: 58, column: 9)
!449 = !DILocation(line: 58, column: 10, scope: !448, inlinedAt: !405)
!450 = !DILocation(line: 0, scope: !430, inlinedAt: !451)
!451 = distinct !DILocation(line: 58, column: 10, scope: !448, inlinedAt: !405)
!452 = !DILocation(line: 37, column: 21, scope: !430, inlinedAt: !451, atomGroup: 2, atomRank: 2)
!453 = !DILocation(line: 37, column: 10, scope: !430, inlinedAt: !451, atomGroup: 2, atomRank: 1)
!454 = !DILocation(line: 37, column: 48, scope: !430, inlinedAt: !451)
!455 = !DILocation(line: 58, column: 9, scope: !448, inlinedAt: !405, atomGroup: 93, atomRank: 1)
!456 = !DILocation(line: 37, column: 63, scope: !430, inlinedAt: !451)
!457 = !DILocation(line: 37, column: 70, scope: !430, inlinedAt: !451)
!458 = !DILocation(line: 58, column: 9, scope: !448, inlinedAt: !405, atomGroup: 11, atomRank: 1)
!459 = !DILocation(line: 60, column: 5, scope: !394, inlinedAt: !405)
!460 = !DILocation(line: 60, column: 16, scope: !394, inlinedAt: !405, atomGroup: 13, atomRank: 1)
!461 = !DILocation(line: 53, column: 24, scope: !394, inlinedAt: !405, atomGroup: 5, atomRank: 2)
!462 = !DILocation(line: 54, column: 15, scope: !393, inlinedAt: !405, atomGroup: 6, atomRank: 2)
!463 = !DILocation(line: 54, column: 15, scope: !393, inlinedAt: !405, atomGroup: 6, atomRank: 1)
!464 = !DILocation(line: 63, column: 3, scope: !397, inlinedAt: !405)
!465 = !DILocation(line: 51, column: 11, scope: !397, inlinedAt: !405, atomGroup: 4, atomRank: 1)
!466 = !DILocation(line: 63, column: 14, scope: !397, inlinedAt: !405, atomGroup: 16, atomRank: 1)
!467 = !DILocation(line: 93, column: 22, scope: !374, inlinedAt: !380, atomGroup: 11, atomRank: 1)
!468 = !DILocation(line: 0, scope: !374, inlinedAt: !380)
!469 = !DILocation(line: 94, column: 23, scope: !470, inlinedAt: !380)
!470 = distinct !DILexicalBlock(scope: !374, file: !3, line: 94, column: 9)
!471 = !DILocation(line: 94, column: 20, scope: !470, inlinedAt: !380, atomGroup: 12, atomRank: 2)
!472 = !DILocation(line: 94, column: 20, scope: !470, inlinedAt: !380, atomGroup: 12, atomRank: 1)
!473 = distinct !{!473, !474, !475, !127}
!474 = !DILocation(line: 92, column: 3, scope: !366, inlinedAt: !380)
!475 = !DILocation(line: 103, column: 3, scope: !366, inlinedAt: !380)
!476 = !DILocation(line: 96, column: 22, scope: !376, inlinedAt: !380)
!477 = !DILocation(line: 0, scope: !376, inlinedAt: !380)
!478 = !DILocation(line: 96, scope: !376, inlinedAt: !380, atomGroup: 98, atomRank: 2)
!479 = !DILocation(line: 96, column: 39, scope: !379, inlinedAt: !380, atomGroup: 99, atomRank: 1)
!480 = !DILocation(line: 96, column: 5, scope: !376, inlinedAt: !380, atomGroup: 100, atomRank: 1)
!481 = !DILocation(line: 97, column: 33, scope: !378, inlinedAt: !380)
!482 = !DILocation(line: 97, column: 42, scope: !378, inlinedAt: !380)
!483 = !DILocation(line: 97, column: 31, scope: !378, inlinedAt: !380, atomGroup: 17, atomRank: 2)
!484 = !DILocation(line: 0, scope: !378, inlinedAt: !380)
!485 = !DILocation(line: 98, column: 33, scope: !486, inlinedAt: !380)
!486 = distinct !DILexicalBlock(scope: !378, file: !3, line: 98, column: 11)
!487 = !DILocation(line: 98, column: 15, scope: !486, inlinedAt: !380)
!488 = !DILocation(line: 98, column: 13, scope: !486, inlinedAt: !380, atomGroup: 18, atomRank: 2)
!489 = !DILocation(line: 98, column: 13, scope: !486, inlinedAt: !380, atomGroup: 18, atomRank: 1)
!490 = !DILocation(line: 99, column: 31, scope: !491, inlinedAt: !380, atomGroup: 19, atomRank: 1)
!491 = distinct !DILexicalBlock(scope: !486, file: !3, line: 98, column: 38)
!492 = !DILocation(line: 100, column: 9, scope: !491, inlinedAt: !380)
!493 = !DILocation(line: 0, scope: !384, inlinedAt: !494)
!494 = distinct !DILocation(line: 100, column: 9, scope: !491, inlinedAt: !380)
!495 = !DILocation(line: 41, column: 16, scope: !384, inlinedAt: !494, atomGroup: 1, atomRank: 2)
!496 = !DILocation(line: 42, column: 13, scope: !384, inlinedAt: !494, atomGroup: 92, atomRank: 2)
!497 = !DILocation(line: 42, column: 17, scope: !384, inlinedAt: !494, atomGroup: 92, atomRank: 1)
!498 = !DILocation(line: 42, column: 41, scope: !384, inlinedAt: !494)
!499 = !DILocation(line: 42, column: 33, scope: !384, inlinedAt: !494)
!500 = !DILocation(line: 42, column: 20, scope: !384, inlinedAt: !494)
!501 = !DILocation(line: 0, scope: !430, inlinedAt: !502)
!502 = distinct !DILocation(line: 42, column: 20, scope: !384, inlinedAt: !494)
!503 = !DILocation(line: 37, column: 21, scope: !430, inlinedAt: !502, atomGroup: 2, atomRank: 2)
!504 = !DILocation(line: 37, column: 10, scope: !430, inlinedAt: !502, atomGroup: 2, atomRank: 1)
!505 = !DILocation(line: 37, column: 48, scope: !430, inlinedAt: !502)
!506 = !DILocation(line: 42, column: 3, scope: !384, inlinedAt: !494, atomGroup: 91, atomRank: 1)
!507 = !DILocation(line: 37, column: 72, scope: !430, inlinedAt: !502)
!508 = !DILocation(line: 37, column: 70, scope: !430, inlinedAt: !502)
!509 = !DILocation(line: 42, column: 3, scope: !384, inlinedAt: !494, atomGroup: 4, atomRank: 1)
!510 = !DILocation(line: 43, column: 5, scope: !511, inlinedAt: !494)
!511 = distinct !DILexicalBlock(scope: !384, file: !3, line: 42, column: 48)
!512 = !DILocation(line: 43, column: 16, scope: !511, inlinedAt: !494, atomGroup: 5, atomRank: 1)
!513 = !DILocation(line: 42, column: 13, scope: !384, inlinedAt: !494, atomGroup: 3, atomRank: 2)
!514 = !DILocation(line: 42, column: 17, scope: !384, inlinedAt: !494, atomGroup: 3, atomRank: 1)
!515 = distinct !{!515, !516, !517, !127}
!516 = !DILocation(line: 42, column: 3, scope: !384, inlinedAt: !494)
!517 = !DILocation(line: 45, column: 3, scope: !384, inlinedAt: !494)
!518 = !DILocation(line: 46, column: 3, scope: !384, inlinedAt: !494)
!519 = !DILocation(line: 46, column: 14, scope: !384, inlinedAt: !494, atomGroup: 7, atomRank: 1)
!520 = !DILocation(line: 101, column: 7, scope: !491, inlinedAt: !380)
!521 = !DILocation(line: 96, column: 58, scope: !379, inlinedAt: !380)
!522 = !DILocation(line: 96, scope: !376, inlinedAt: !380, atomGroup: 14, atomRank: 2)
!523 = !DILocation(line: 96, column: 39, scope: !379, inlinedAt: !380, atomGroup: 15, atomRank: 1)
!524 = !DILocation(line: 96, column: 5, scope: !376, inlinedAt: !380, atomGroup: 16, atomRank: 1)
!525 = distinct !{!525, !526, !527, !127}
!526 = !DILocation(line: 96, column: 5, scope: !376, inlinedAt: !380)
!527 = !DILocation(line: 102, column: 5, scope: !376, inlinedAt: !380)
!528 = !DILocation(line: 92, column: 3, scope: !366, inlinedAt: !380, atomGroup: 9, atomRank: 1)
!529 = !DILocation(line: 92, column: 3, scope: !366, inlinedAt: !380, atomGroup: 10, atomRank: 1)
!530 = !DILocalVariable(name: "i", scope: !531, file: !3, line: 108, type: !6)
!531 = distinct !DILexicalBlock(scope: !532, file: !3, line: 108, column: 3)
!532 = distinct !DISubprogram(name: "agrees", scope: !3, file: !3, line: 106, type: !533, scopeLine: 106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !535, keyInstructions: true)
!533 = !DISubroutineType(types: !534)
!534 = !{!6, !6}
!535 = !{!536, !537, !530, !538, !541, !544}
!536 = !DILocalVariable(name: "source", arg: 1, scope: !532, file: !3, line: 106, type: !6)
!537 = !DILocalVariable(name: "changed", scope: !532, file: !3, line: 107, type: !6)
!538 = !DILocalVariable(name: "i", scope: !539, file: !3, line: 112, type: !6)
!539 = distinct !DILexicalBlock(scope: !540, file: !3, line: 112, column: 5)
!540 = distinct !DILexicalBlock(scope: !532, file: !3, line: 110, column: 19)
!541 = !DILocalVariable(name: "k", scope: !542, file: !3, line: 113, type: !47)
!542 = distinct !DILexicalBlock(scope: !543, file: !3, line: 113, column: 7)
!543 = distinct !DILexicalBlock(scope: !539, file: !3, line: 112, column: 5)
!544 = !DILocalVariable(name: "i", scope: !545, file: !3, line: 119, type: !6)
!545 = distinct !DILexicalBlock(scope: !532, file: !3, line: 119, column: 3)
!546 = !DILocation(line: 0, scope: !531, inlinedAt: !547)
!547 = distinct !DILocation(line: 131, column: 10, scope: !548)
!548 = distinct !DILexicalBlock(scope: !230, file: !3, line: 131, column: 9)
!549 = !DILocation(line: 109, column: 18, scope: !550, inlinedAt: !547)
!550 = distinct !DILexicalBlock(scope: !531, file: !3, line: 108, column: 3)
!551 = !DILocation(line: 109, column: 16, scope: !550, inlinedAt: !547, atomGroup: 5, atomRank: 2)
!552 = !DILocation(line: 109, column: 5, scope: !550, inlinedAt: !547)
!553 = !DILocation(line: 109, column: 14, scope: !550, inlinedAt: !547, atomGroup: 5, atomRank: 1)
!554 = !DILocation(line: 108, column: 31, scope: !550, inlinedAt: !547, atomGroup: 6, atomRank: 2)
!555 = !DILocation(line: 108, column: 21, scope: !550, inlinedAt: !547, atomGroup: 3, atomRank: 1)
!556 = !DILocation(line: 108, column: 3, scope: !531, inlinedAt: !547, atomGroup: 4, atomRank: 1)
!557 = distinct !{!557, !558, !559, !127}
!558 = !DILocation(line: 108, column: 3, scope: !531, inlinedAt: !547)
!559 = !DILocation(line: 109, column: 34, scope: !531, inlinedAt: !547)
!560 = !DILocation(line: 0, scope: !532, inlinedAt: !547)
!561 = !DILocation(line: 110, column: 3, scope: !532, inlinedAt: !547, atomGroup: 8, atomRank: 1)
!562 = !DILocation(line: 110, column: 3, scope: !532, inlinedAt: !547, atomGroup: 9, atomRank: 1)
!563 = !DILocation(line: 0, scope: !539, inlinedAt: !547)
!564 = !DILocation(line: 113, column: 24, scope: !542, inlinedAt: !547)
!565 = !DILocation(line: 0, scope: !542, inlinedAt: !547)
!566 = !DILocation(line: 113, scope: !542, inlinedAt: !547, atomGroup: 105, atomRank: 2)
!567 = !DILocation(line: 113, column: 36, scope: !568, inlinedAt: !547, atomGroup: 106, atomRank: 1)
!568 = distinct !DILexicalBlock(scope: !542, file: !3, line: 113, column: 7)
!569 = !DILocation(line: 113, column: 7, scope: !542, inlinedAt: !547, atomGroup: 107, atomRank: 1)
!570 = !DILocation(line: 0, scope: !540, inlinedAt: !547)
!571 = !DILocation(line: 112, column: 33, scope: !543, inlinedAt: !547, atomGroup: 22, atomRank: 2)
!572 = !DILocation(line: 112, column: 23, scope: !543, inlinedAt: !547, atomGroup: 12, atomRank: 1)
!573 = !DILocation(line: 112, column: 5, scope: !539, inlinedAt: !547, atomGroup: 13, atomRank: 1)
!574 = distinct !{!574, !575, !576, !127}
!575 = !DILocation(line: 110, column: 3, scope: !532, inlinedAt: !547)
!576 = !DILocation(line: 118, column: 3, scope: !532, inlinedAt: !547)
!577 = !DILocation(line: 114, column: 13, scope: !578, inlinedAt: !547)
!578 = distinct !DILexicalBlock(scope: !568, file: !3, line: 114, column: 13)
!579 = !DILocation(line: 114, column: 24, scope: !578, inlinedAt: !547)
!580 = !DILocation(line: 114, column: 33, scope: !578, inlinedAt: !547)
!581 = !DILocation(line: 114, column: 22, scope: !578, inlinedAt: !547)
!582 = !DILocation(line: 114, column: 57, scope: !578, inlinedAt: !547)
!583 = !DILocation(line: 114, column: 42, scope: !578, inlinedAt: !547)
!584 = !DILocation(line: 114, column: 40, scope: !578, inlinedAt: !547, atomGroup: 17, atomRank: 2)
!585 = !DILocation(line: 114, column: 40, scope: !578, inlinedAt: !547, atomGroup: 17, atomRank: 1)
!586 = !DILocation(line: 115, column: 30, scope: !587, inlinedAt: !547, atomGroup: 18, atomRank: 1)
!587 = distinct !DILexicalBlock(scope: !578, file: !3, line: 114, column: 62)
!588 = !DILocation(line: 117, column: 9, scope: !587, inlinedAt: !547)
!589 = !DILocation(line: 113, column: 55, scope: !568, inlinedAt: !547)
!590 = !DILocation(line: 113, scope: !542, inlinedAt: !547, atomGroup: 14, atomRank: 2)
!591 = !DILocation(line: 113, column: 36, scope: !568, inlinedAt: !547, atomGroup: 15, atomRank: 1)
!592 = !DILocation(line: 113, column: 7, scope: !542, inlinedAt: !547, atomGroup: 16, atomRank: 1)
!593 = distinct !{!593, !594, !595, !127}
!594 = !DILocation(line: 113, column: 7, scope: !542, inlinedAt: !547)
!595 = !DILocation(line: 117, column: 9, scope: !542, inlinedAt: !547)
!596 = !DILocation(line: 0, scope: !545, inlinedAt: !547)
!597 = !DILocation(line: 120, column: 9, scope: !598, inlinedAt: !547)
!598 = distinct !DILexicalBlock(scope: !599, file: !3, line: 120, column: 9)
!599 = distinct !DILexicalBlock(scope: !545, file: !3, line: 119, column: 3)
!600 = !DILocation(line: 120, column: 21, scope: !598, inlinedAt: !547)
!601 = !DILocation(line: 120, column: 18, scope: !598, inlinedAt: !547, atomGroup: 27, atomRank: 2)
!602 = !DILocation(line: 120, column: 18, scope: !598, inlinedAt: !547, atomGroup: 27, atomRank: 1)
!603 = distinct !{!603, !604, !605, !127}
!604 = !DILocation(line: 119, column: 3, scope: !545, inlinedAt: !547)
!605 = !DILocation(line: 121, column: 14, scope: !545, inlinedAt: !547)
!606 = !DILocation(line: 131, column: 9, scope: !548, atomGroup: 6, atomRank: 1)
!607 = !DILocation(line: 132, column: 17, scope: !548, atomGroup: 7, atomRank: 2)
!608 = !DILocation(line: 0, scope: !233)
!609 = !DILocation(line: 134, column: 22, scope: !610)
!610 = distinct !DILexicalBlock(scope: !233, file: !3, line: 133, column: 5)
!611 = !DILocation(line: 134, column: 29, scope: !610)
!612 = !DILocation(line: 134, column: 27, scope: !610)
!613 = !DILocation(line: 134, column: 42, scope: !610, atomGroup: 11, atomRank: 2)
!614 = !DILocation(line: 133, column: 33, scope: !610, atomGroup: 12, atomRank: 2)
!615 = !DILocation(line: 133, column: 23, scope: !610, atomGroup: 9, atomRank: 1)
!616 = !DILocation(line: 133, column: 5, scope: !233, atomGroup: 10, atomRank: 1)
!617 = distinct !{!617, !618, !619, !127}
!618 = !DILocation(line: 133, column: 5, scope: !233)
!619 = !DILocation(line: 134, column: 44, scope: !233)
!620 = !DILocation(line: 127, column: 33, scope: !231, atomGroup: 3, atomRank: 1)
!621 = !DILocation(line: 127, column: 3, scope: !228, atomGroup: 4, atomRank: 1)
!622 = !DILocation(line: 126, column: 11, scope: !219, atomGroup: 1, atomRank: 1)
!623 = !DILocation(line: 137, column: 1, scope: !219, atomGroup: 17, atomRank: 1)
