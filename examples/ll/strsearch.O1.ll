; ModuleID = 'strsearch.c'
source_filename = "strsearch.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-unknown"

@words = internal unnamed_addr constant [11 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6, ptr @.str.7, ptr @.str.8, ptr @.str.9, ptr @.str.10], align 8, !dbg !0
@text = internal global [601 x i8] zeroinitializer, align 1, !dbg !20
@patterns = internal unnamed_addr constant [8 x ptr] [ptr @.str.7, ptr @.str.8, ptr @.str.11, ptr @.str.12, ptr @.str.13, ptr @.str.14, ptr @.str.15, ptr @.str.16], align 8, !dbg !87
@.str = private unnamed_addr constant [5 x i8] c"warp\00", align 1, !dbg !26
@.str.1 = private unnamed_addr constant [5 x i8] c"lane\00", align 1, !dbg !31
@.str.2 = private unnamed_addr constant [8 x i8] c"barrier\00", align 1, !dbg !33
@.str.3 = private unnamed_addr constant [9 x i8] c"register\00", align 1, !dbg !38
@.str.4 = private unnamed_addr constant [6 x i8] c"spill\00", align 1, !dbg !43
@.str.5 = private unnamed_addr constant [7 x i8] c"reload\00", align 1, !dbg !48
@.str.6 = private unnamed_addr constant [5 x i8] c"anna\00", align 1, !dbg !53
@.str.7 = private unnamed_addr constant [7 x i8] c"banana\00", align 1, !dbg !55
@.str.8 = private unnamed_addr constant [3 x i8] c"an\00", align 1, !dbg !57
@.str.9 = private unnamed_addr constant [9 x i8] c"schedule\00", align 1, !dbg !62
@.str.10 = private unnamed_addr constant [3 x i8] c"ba\00", align 1, !dbg !64
@.str.11 = private unnamed_addr constant [5 x i8] c"anba\00", align 1, !dbg !66
@.str.12 = private unnamed_addr constant [4 x i8] c"reg\00", align 1, !dbg !68
@.str.13 = private unnamed_addr constant [5 x i8] c"nana\00", align 1, !dbg !73
@.str.14 = private unnamed_addr constant [12 x i8] c"spillreload\00", align 1, !dbg !75
@.str.15 = private unnamed_addr constant [7 x i8] c"absent\00", align 1, !dbg !80
@.str.16 = private unnamed_addr constant [2 x i8] c"e\00", align 1, !dbg !82

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memcpy(ptr noalias noundef returned writeonly captures(ret: address, provenance) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !120 {
    #dbg_value(ptr %0, !130, !DIExpression(), !138)
    #dbg_value(ptr %1, !131, !DIExpression(), !138)
    #dbg_value(ptr %0, !133, !DIExpression(), !138)
    #dbg_value(ptr %1, !135, !DIExpression(), !138)
    #dbg_value(i64 %2, !132, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !138)
  %4 = icmp eq i64 %2, 0, !dbg !139
  br i1 %4, label %14, label %5, !dbg !140

5:                                                ; preds = %3, %5
  %6 = phi ptr [ %10, %5 ], [ %1, %3 ]
  %7 = phi ptr [ %12, %5 ], [ %0, %3 ]
  %8 = phi i64 [ %9, %5 ], [ %2, %3 ]
    #dbg_value(ptr %6, !135, !DIExpression(), !138)
    #dbg_value(ptr %7, !133, !DIExpression(), !138)
    #dbg_value(i64 %8, !132, !DIExpression(), !138)
  %9 = add i64 %8, -1, !dbg !141
    #dbg_value(i64 %9, !132, !DIExpression(), !138)
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 1, !dbg !142
    #dbg_value(ptr %10, !135, !DIExpression(), !138)
  %11 = load i8, ptr %6, align 1, !dbg !143, !tbaa !144
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !145
    #dbg_value(ptr %12, !133, !DIExpression(), !138)
  store i8 %11, ptr %7, align 1, !dbg !146, !tbaa !144
    #dbg_value(i64 %9, !132, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !138)
  %13 = icmp eq i64 %9, 0, !dbg !147
  br i1 %13, label %14, label %5, !dbg !148, !llvm.loop !149

14:                                               ; preds = %5, %3
  ret ptr %0, !dbg !153
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memmove(ptr noundef returned writeonly captures(address, ret: address, provenance) %0, ptr noundef readonly captures(address) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !154 {
    #dbg_value(ptr %0, !158, !DIExpression(), !163)
    #dbg_value(ptr %1, !159, !DIExpression(), !163)
    #dbg_value(i64 %2, !160, !DIExpression(), !163)
    #dbg_value(ptr %0, !161, !DIExpression(), !163)
    #dbg_value(ptr %1, !162, !DIExpression(), !163)
  %4 = icmp ult ptr %0, %1, !dbg !164
  %5 = icmp eq i64 %2, 0, !dbg !166
  br i1 %4, label %7, label %6, !dbg !167

6:                                                ; preds = %3
    #dbg_value(i64 %2, !160, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !163)
  br i1 %5, label %24, label %17, !dbg !168

7:                                                ; preds = %3
    #dbg_value(ptr %1, !162, !DIExpression(), !163)
    #dbg_value(ptr %0, !161, !DIExpression(), !163)
    #dbg_value(i64 %2, !160, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !163)
  br i1 %5, label %24, label %8, !dbg !170

8:                                                ; preds = %7, %8
  %9 = phi ptr [ %13, %8 ], [ %1, %7 ]
  %10 = phi ptr [ %15, %8 ], [ %0, %7 ]
  %11 = phi i64 [ %12, %8 ], [ %2, %7 ]
    #dbg_value(ptr %9, !162, !DIExpression(), !163)
    #dbg_value(ptr %10, !161, !DIExpression(), !163)
    #dbg_value(i64 %11, !160, !DIExpression(), !163)
  %12 = add i64 %11, -1, !dbg !172
    #dbg_value(i64 %12, !160, !DIExpression(), !163)
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 1, !dbg !173
    #dbg_value(ptr %13, !162, !DIExpression(), !163)
  %14 = load i8, ptr %9, align 1, !dbg !174, !tbaa !144
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 1, !dbg !175
    #dbg_value(ptr %15, !161, !DIExpression(), !163)
  store i8 %14, ptr %10, align 1, !dbg !176, !tbaa !144
    #dbg_value(i64 %12, !160, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !163)
  %16 = icmp eq i64 %12, 0, !dbg !177
  br i1 %16, label %24, label %8, !dbg !178, !llvm.loop !179

17:                                               ; preds = %6, %17
  %18 = phi i64 [ %19, %17 ], [ %2, %6 ]
    #dbg_value(i64 %18, !160, !DIExpression(), !163)
  %19 = add i64 %18, -1, !dbg !182
    #dbg_value(i64 %19, !160, !DIExpression(), !163)
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 %19, !dbg !183
  %21 = load i8, ptr %20, align 1, !dbg !184, !tbaa !144
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 %19, !dbg !185
  store i8 %21, ptr %22, align 1, !dbg !186, !tbaa !144
    #dbg_value(i64 %19, !160, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !163)
  %23 = icmp eq i64 %19, 0, !dbg !187
  br i1 %23, label %24, label %17, !dbg !188, !llvm.loop !189

24:                                               ; preds = %17, %8, %6, %7
  ret ptr %0, !dbg !192
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write) uwtable
define dso_local noundef ptr @memset(ptr noundef returned writeonly captures(ret: address, provenance) %0, i32 noundef signext %1, i64 noundef %2) local_unnamed_addr #2 !dbg !193 {
    #dbg_value(ptr %0, !197, !DIExpression(), !201)
    #dbg_value(i32 %1, !198, !DIExpression(), !201)
    #dbg_value(ptr %0, !200, !DIExpression(), !201)
    #dbg_value(i64 %2, !199, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !201)
  %4 = icmp eq i64 %2, 0, !dbg !202
  br i1 %4, label %13, label %5, !dbg !203

5:                                                ; preds = %3
  %6 = trunc i32 %1 to i8
  br label %7, !dbg !203

7:                                                ; preds = %5, %7
  %8 = phi ptr [ %0, %5 ], [ %11, %7 ]
  %9 = phi i64 [ %2, %5 ], [ %10, %7 ]
    #dbg_value(ptr %8, !200, !DIExpression(), !201)
    #dbg_value(i64 %9, !199, !DIExpression(), !201)
  %10 = add i64 %9, -1, !dbg !204
    #dbg_value(i64 %10, !199, !DIExpression(), !201)
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !205
    #dbg_value(ptr %11, !200, !DIExpression(), !201)
  store i8 %6, ptr %8, align 1, !dbg !206, !tbaa !144
    #dbg_value(i64 %10, !199, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !201)
  %12 = icmp eq i64 %10, 0, !dbg !207
  br i1 %12, label %13, label %7, !dbg !208, !llvm.loop !209

13:                                               ; preds = %7, %3
  ret ptr %0, !dbg !212
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local signext range(i32 -1, 2) i32 @memcmp(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #3 !dbg !213 {
    #dbg_value(ptr %0, !217, !DIExpression(), !222)
    #dbg_value(ptr %1, !218, !DIExpression(), !222)
    #dbg_value(i64 %2, !219, !DIExpression(), !222)
    #dbg_value(ptr %0, !220, !DIExpression(), !222)
    #dbg_value(ptr %1, !221, !DIExpression(), !222)
  %4 = icmp eq i64 %2, 0, !dbg !223
  br i1 %4, label %20, label %5, !dbg !225

5:                                                ; preds = %3, %15
  %6 = phi i64 [ %16, %15 ], [ %2, %3 ]
  %7 = phi ptr [ %18, %15 ], [ %1, %3 ]
  %8 = phi ptr [ %17, %15 ], [ %0, %3 ]
    #dbg_value(ptr %7, !221, !DIExpression(), !222)
    #dbg_value(ptr %8, !220, !DIExpression(), !222)
  %9 = load i8, ptr %8, align 1, !dbg !226, !tbaa !144
  %10 = load i8, ptr %7, align 1, !dbg !229, !tbaa !144
  %11 = icmp eq i8 %9, %10, !dbg !230
  br i1 %11, label %15, label %12, !dbg !231

12:                                               ; preds = %5
  %13 = icmp ult i8 %9, %10, !dbg !232
  %14 = select i1 %13, i32 -1, i32 1, !dbg !233
  br label %20, !dbg !234

15:                                               ; preds = %5
  %16 = add i64 %6, -1, !dbg !235
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !236
    #dbg_value(ptr %17, !220, !DIExpression(), !222)
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !237
    #dbg_value(ptr %18, !221, !DIExpression(), !222)
    #dbg_value(i64 %16, !219, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !222)
  %19 = icmp eq i64 %16, 0, !dbg !238
  br i1 %19, label %20, label %5, !dbg !239, !llvm.loop !240

20:                                               ; preds = %15, %3, %12
  %21 = phi i32 [ %14, %12 ], [ 0, %3 ], [ 0, %15 ], !dbg !222
  ret i32 %21, !dbg !243
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local range(i64 -3, -9223372036854775808) i64 @run(i64 noundef %0) local_unnamed_addr #4 !dbg !244 {
  %2 = alloca [128 x i8], align 1, !DIAssignID !270
  %3 = alloca [32 x i16], align 2, !DIAssignID !271
  %4 = alloca i64, align 8, !DIAssignID !272
    #dbg_assign(i1 poison, !266, !DIExpression(), !272, ptr %4, !DIExpression(), !273)
    #dbg_value(i64 %0, !248, !DIExpression(), !274)
    #dbg_value(i64 0, !249, !DIExpression(), !274)
    #dbg_value(i64 7, !250, !DIExpression(), !274)
    #dbg_value(i64 0, !251, !DIExpression(), !275)
  %5 = icmp sgt i64 %0, 0, !dbg !276
  br i1 %5, label %6, label %274, !dbg !277

6:                                                ; preds = %1, %264
  %7 = phi i64 [ %267, %264 ], [ 0, %1 ]
  %8 = phi i64 [ %14, %264 ], [ 7, %1 ]
  %9 = phi i64 [ %268, %264 ], [ 0, %1 ]
    #dbg_value(i64 %7, !249, !DIExpression(), !274)
    #dbg_value(i64 %8, !250, !DIExpression(), !274)
    #dbg_value(i64 %9, !251, !DIExpression(), !275)
  br label %10, !dbg !278

10:                                               ; preds = %34, %6
  %11 = phi i64 [ 0, %6 ], [ %30, %34 ], !dbg !286
  %12 = phi i64 [ %8, %6 ], [ %14, %34 ], !dbg !274
    #dbg_value(i64 %12, !250, !DIExpression(), !274)
    #dbg_value(i64 %11, !253, !DIExpression(), !287)
  %13 = mul i64 %12, 6364136223846793005, !dbg !288
  %14 = add i64 %13, 1442695040888963407, !dbg !289
    #dbg_value(i64 %14, !250, !DIExpression(), !274)
  %15 = lshr i64 %14, 33, !dbg !290
  %16 = trunc nuw nsw i64 %15 to i32, !dbg !291
  %17 = urem i32 %16, 11, !dbg !291
  %18 = zext nneg i32 %17 to i64, !dbg !291
  %19 = getelementptr inbounds nuw ptr, ptr @words, i64 %18, !dbg !292
  %20 = load ptr, ptr %19, align 8, !dbg !293, !tbaa !294
    #dbg_value(ptr %20, !256, !DIExpression(), !297)
    #dbg_value(ptr %20, !283, !DIExpression(), !298)
    #dbg_value(ptr %20, !284, !DIExpression(), !298)
  br label %21, !dbg !278

21:                                               ; preds = %21, %10
  %22 = phi ptr [ %20, %10 ], [ %25, %21 ], !dbg !298
    #dbg_value(ptr %22, !284, !DIExpression(), !298)
  %23 = load i8, ptr %22, align 1, !dbg !299, !tbaa !144
  %24 = icmp eq i8 %23, 0, !dbg !300
  %25 = getelementptr inbounds nuw i8, ptr %22, i64 1, !dbg !301
    #dbg_value(ptr %25, !284, !DIExpression(), !298)
  br i1 %24, label %26, label %21, !dbg !302, !llvm.loop !303

26:                                               ; preds = %21
  %27 = ptrtoint ptr %22 to i64, !dbg !305
  %28 = ptrtoint ptr %20 to i64, !dbg !305
  %29 = sub i64 %27, %28, !dbg !306
    #dbg_value(i64 %29, !260, !DIExpression(), !297)
  %30 = add nsw i64 %29, %11, !dbg !307
  %31 = icmp sgt i64 %30, 600, !dbg !309
  br i1 %31, label %46, label %32, !dbg !310

32:                                               ; preds = %26
  tail call void @llvm.experimental.noalias.scope.decl(metadata !311), !dbg !314
  tail call void @llvm.experimental.noalias.scope.decl(metadata !315), !dbg !314
    #dbg_value(!DIArgList(ptr @text, i64 %11), !130, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !317)
    #dbg_value(ptr %20, !131, !DIExpression(), !317)
    #dbg_value(!DIArgList(ptr @text, i64 %11), !133, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !317)
    #dbg_value(ptr %20, !135, !DIExpression(), !317)
    #dbg_value(i64 %29, !132, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !317)
  %33 = icmp eq i64 %29, 0, !dbg !319
  br i1 %33, label %34, label %35, !dbg !320

34:                                               ; preds = %37, %32
  br label %10, !dbg !288

35:                                               ; preds = %32
  %36 = getelementptr inbounds i8, ptr @text, i64 %11, !dbg !321
    #dbg_value(ptr %36, !130, !DIExpression(), !317)
    #dbg_value(ptr %36, !133, !DIExpression(), !317)
  br label %37, !dbg !322

37:                                               ; preds = %35, %37
  %38 = phi ptr [ %42, %37 ], [ %20, %35 ]
  %39 = phi ptr [ %44, %37 ], [ %36, %35 ]
  %40 = phi i64 [ %41, %37 ], [ %29, %35 ]
    #dbg_value(ptr %38, !135, !DIExpression(), !317)
    #dbg_value(ptr %39, !133, !DIExpression(), !317)
    #dbg_value(i64 %40, !132, !DIExpression(), !317)
  %41 = add i64 %40, -1, !dbg !323
    #dbg_value(i64 %41, !132, !DIExpression(), !317)
  %42 = getelementptr inbounds nuw i8, ptr %38, i64 1, !dbg !324
    #dbg_value(ptr %42, !135, !DIExpression(), !317)
  %43 = load i8, ptr %38, align 1, !dbg !325, !tbaa !144, !alias.scope !315, !noalias !311
  %44 = getelementptr inbounds nuw i8, ptr %39, i64 1, !dbg !326
    #dbg_value(ptr %44, !133, !DIExpression(), !317)
  store i8 %43, ptr %39, align 1, !dbg !327, !tbaa !144, !alias.scope !311, !noalias !315
    #dbg_value(i64 %41, !132, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !317)
  %45 = icmp eq i64 %41, 0, !dbg !328
  br i1 %45, label %34, label %37, !dbg !329, !llvm.loop !330

46:                                               ; preds = %26
    #dbg_value(i64 %11, !253, !DIExpression(), !287)
  %47 = getelementptr inbounds i8, ptr @text, i64 %11, !dbg !332
  store i8 0, ptr %47, align 1, !dbg !333, !tbaa !144
  %48 = and i64 %9, 7, !dbg !334
  %49 = getelementptr inbounds nuw ptr, ptr @patterns, i64 %48, !dbg !335
  %50 = load ptr, ptr %49, align 8, !dbg !336, !tbaa !294
    #dbg_value(ptr %50, !261, !DIExpression(), !287)
    #dbg_value(i64 0, !262, !DIExpression(), !287)
    #dbg_value(i64 0, !263, !DIExpression(), !287)
    #dbg_value(i64 0, !264, !DIExpression(), !337)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #7, !dbg !338
    #dbg_assign(i64 -3750763034362895579, !266, !DIExpression(), !339, ptr %4, !DIExpression(), !273)
    #dbg_value(ptr %50, !283, !DIExpression(), !340)
    #dbg_value(ptr %50, !284, !DIExpression(), !340)
  br label %51, !dbg !342

51:                                               ; preds = %51, %46
  %52 = phi ptr [ %50, %46 ], [ %55, %51 ], !dbg !340
    #dbg_value(ptr %52, !284, !DIExpression(), !340)
  %53 = load i8, ptr %52, align 1, !dbg !343, !tbaa !144
  %54 = icmp eq i8 %53, 0, !dbg !344
  %55 = getelementptr inbounds nuw i8, ptr %52, i64 1, !dbg !345
    #dbg_value(ptr %55, !284, !DIExpression(), !340)
  br i1 %54, label %56, label %51, !dbg !346, !llvm.loop !347

56:                                               ; preds = %51
  %57 = ptrtoint ptr %50 to i64
  %58 = ptrtoint ptr %52 to i64, !dbg !349
  %59 = sub i64 %58, %57, !dbg !350
    #dbg_value(ptr @text, !351, !DIExpression(), !364)
    #dbg_value(i64 %11, !354, !DIExpression(), !364)
    #dbg_value(ptr %50, !355, !DIExpression(), !364)
    #dbg_value(i64 %59, !356, !DIExpression(), !364)
    #dbg_value(ptr %4, !357, !DIExpression(), !364)
    #dbg_value(i64 0, !358, !DIExpression(), !364)
    #dbg_value(i64 0, !359, !DIExpression(), !366)
  %60 = icmp sgt i64 %59, %11, !dbg !367
  br i1 %60, label %91, label %61, !dbg !368

61:                                               ; preds = %56
  %62 = icmp sgt i64 %59, 0
  br label %63, !dbg !368

63:                                               ; preds = %85, %61
  %64 = phi i64 [ -3750763034362895579, %61 ], [ %86, %85 ]
  %65 = phi i64 [ 0, %61 ], [ %88, %85 ]
  %66 = phi i64 [ 0, %61 ], [ %87, %85 ]
    #dbg_value(i64 %65, !359, !DIExpression(), !366)
    #dbg_value(i64 %66, !358, !DIExpression(), !364)
  %67 = getelementptr inbounds nuw i8, ptr @text, i64 %65, !dbg !369
    #dbg_value(i64 0, !361, !DIExpression(), !370)
  br i1 %62, label %68, label %78, !dbg !371

68:                                               ; preds = %63, %75
  %69 = phi i64 [ %76, %75 ], [ 0, %63 ]
    #dbg_value(i64 %69, !361, !DIExpression(), !370)
  %70 = getelementptr inbounds nuw i8, ptr %67, i64 %69, !dbg !369
  %71 = load i8, ptr %70, align 1, !dbg !369, !tbaa !144
  %72 = getelementptr inbounds nuw i8, ptr %50, i64 %69, !dbg !372
  %73 = load i8, ptr %72, align 1, !dbg !372, !tbaa !144
  %74 = icmp eq i8 %71, %73, !dbg !373
  br i1 %74, label %75, label %78, !dbg !374

75:                                               ; preds = %68
  %76 = add nuw nsw i64 %69, 1, !dbg !375
    #dbg_value(i64 %76, !361, !DIExpression(), !370)
  %77 = icmp eq i64 %76, %59, !dbg !376
  br i1 %77, label %81, label %68, !dbg !377, !llvm.loop !378

78:                                               ; preds = %68, %63
  %79 = phi i64 [ 0, %63 ], [ %69, %68 ], !dbg !370
  %80 = icmp eq i64 %79, %59, !dbg !381
  br i1 %80, label %81, label %85, !dbg !383

81:                                               ; preds = %75, %78
    #dbg_value(ptr %4, !384, !DIExpression(), !390)
    #dbg_value(i64 %65, !389, !DIExpression(), !390)
  %82 = xor i64 %64, %65, !dbg !393
  %83 = mul i64 %82, 1099511628211, !dbg !394
    #dbg_assign(i64 %83, !266, !DIExpression(), !395, ptr %4, !DIExpression(), !273)
  %84 = add nsw i64 %66, 1, !dbg !396
    #dbg_value(i64 %84, !358, !DIExpression(), !364)
  br label %85, !dbg !397

85:                                               ; preds = %81, %78
  %86 = phi i64 [ %83, %81 ], [ %64, %78 ]
  %87 = phi i64 [ %84, %81 ], [ %66, %78 ], !dbg !364
    #dbg_value(i64 %87, !358, !DIExpression(), !364)
  %88 = add nuw nsw i64 %65, 1, !dbg !398
    #dbg_value(i64 %88, !359, !DIExpression(), !366)
  %89 = add nsw i64 %88, %59, !dbg !399
  %90 = icmp sgt i64 %89, %11, !dbg !400
  br i1 %90, label %91, label %63, !dbg !401, !llvm.loop !402

91:                                               ; preds = %85, %56
  %92 = phi i64 [ -3750763034362895579, %56 ], [ %86, %85 ], !dbg !405
  %93 = phi i64 [ 0, %56 ], [ %87, %85 ], !dbg !364
    #dbg_value(i64 %93, !269, !DIExpression(), !273)
    #dbg_value(i64 %93, !263, !DIExpression(), !287)
    #dbg_value(i64 %92, !262, !DIExpression(), !287)
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #7, !dbg !408
    #dbg_value(i64 1, !264, !DIExpression(), !337)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #7, !dbg !338
    #dbg_assign(i64 -3750763034362895579, !266, !DIExpression(), !339, ptr %4, !DIExpression(), !273)
    #dbg_value(ptr %50, !283, !DIExpression(), !340)
    #dbg_value(ptr %50, !284, !DIExpression(), !340)
  br label %94, !dbg !342

94:                                               ; preds = %94, %91
  %95 = phi ptr [ %50, %91 ], [ %98, %94 ], !dbg !340
    #dbg_value(ptr %95, !284, !DIExpression(), !340)
  %96 = load i8, ptr %95, align 1, !dbg !343, !tbaa !144
  %97 = icmp eq i8 %96, 0, !dbg !409
  %98 = getelementptr inbounds nuw i8, ptr %95, i64 1, !dbg !410
    #dbg_value(ptr %98, !284, !DIExpression(), !340)
  br i1 %97, label %99, label %94, !dbg !411, !llvm.loop !347

99:                                               ; preds = %94
  %100 = ptrtoint ptr %95 to i64, !dbg !349
  %101 = sub i64 %100, %57, !dbg !412
    #dbg_assign(i1 poison, !413, !DIExpression(), !271, ptr %3, !DIExpression(), !431)
    #dbg_value(ptr @text, !416, !DIExpression(), !431)
    #dbg_value(i64 %11, !417, !DIExpression(), !431)
    #dbg_value(ptr %50, !418, !DIExpression(), !431)
    #dbg_value(i64 %101, !419, !DIExpression(), !431)
    #dbg_value(ptr %4, !420, !DIExpression(), !431)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #7, !dbg !433
    #dbg_value(i64 0, !421, !DIExpression(), !431)
  store i16 -1, ptr %3, align 2, !dbg !434, !tbaa !435, !DIAssignID !437
    #dbg_assign(i16 -1, !413, !DIExpression(DW_OP_LLVM_fragment, 0, 16), !437, ptr %3, !DIExpression(), !431)
    #dbg_value(i32 0, !422, !DIExpression(), !438)
    #dbg_value(i32 -1, !424, !DIExpression(), !438)
  %102 = icmp sgt i64 %101, 0, !dbg !439
  br i1 %102, label %103, label %110, !dbg !441

103:                                              ; preds = %99, %125
  %104 = phi i64 [ %129, %125 ], [ 0, %99 ]
  %105 = phi i32 [ %127, %125 ], [ -1, %99 ]
    #dbg_value(i64 %104, !422, !DIExpression(), !438)
    #dbg_value(i32 %105, !424, !DIExpression(), !438)
  %106 = icmp sgt i32 %105, -1, !dbg !442
  br i1 %106, label %107, label %125, !dbg !444

107:                                              ; preds = %103
  %108 = getelementptr inbounds nuw i8, ptr %50, i64 %104, !dbg !445
  %109 = load i8, ptr %108, align 1, !tbaa !144
  br label %114, !dbg !444

110:                                              ; preds = %125, %99
    #dbg_value(i64 0, !427, !DIExpression(), !446)
    #dbg_value(i64 0, !425, !DIExpression(), !446)
    #dbg_value(i64 0, !421, !DIExpression(), !431)
  %111 = icmp sgt i64 %11, 0, !dbg !447
  br i1 %111, label %112, label %169, !dbg !449

112:                                              ; preds = %110
  %113 = getelementptr inbounds i16, ptr %3, i64 %101
  br label %132, !dbg !449

114:                                              ; preds = %120, %107
  %115 = phi i32 [ %105, %107 ], [ %123, %120 ]
    #dbg_value(i32 %115, !424, !DIExpression(), !438)
  %116 = zext nneg i32 %115 to i64, !dbg !450
  %117 = getelementptr inbounds nuw i8, ptr %50, i64 %116, !dbg !450
  %118 = load i8, ptr %117, align 1, !dbg !450, !tbaa !144
  %119 = icmp eq i8 %109, %118, !dbg !451
  br i1 %119, label %125, label %120, !dbg !452

120:                                              ; preds = %114
  %121 = getelementptr inbounds nuw i16, ptr %3, i64 %116, !dbg !453
  %122 = load i16, ptr %121, align 2, !dbg !454, !tbaa !435
  %123 = sext i16 %122 to i32, !dbg !455
    #dbg_value(i32 %123, !424, !DIExpression(), !438)
  %124 = icmp sgt i16 %122, -1, !dbg !456
  br i1 %124, label %114, label %125, !dbg !457, !llvm.loop !458

125:                                              ; preds = %120, %114, %103
  %126 = phi i32 [ %105, %103 ], [ %115, %114 ], [ %123, %120 ], !dbg !438
  %127 = add nsw i32 %126, 1, !dbg !461
    #dbg_value(i32 %127, !424, !DIExpression(), !438)
  %128 = trunc i32 %127 to i16, !dbg !462
  %129 = add nuw nsw i64 %104, 1, !dbg !463
    #dbg_value(i64 %129, !422, !DIExpression(), !438)
  %130 = getelementptr inbounds nuw i16, ptr %3, i64 %129, !dbg !464
  store i16 %128, ptr %130, align 2, !dbg !465, !tbaa !435
  %131 = icmp eq i64 %129, %101, !dbg !466
  br i1 %131, label %110, label %103, !dbg !467, !llvm.loop !468

132:                                              ; preds = %163, %112
  %133 = phi i64 [ -3750763034362895579, %112 ], [ %164, %163 ]
  %134 = phi i64 [ 0, %112 ], [ %166, %163 ]
  %135 = phi i64 [ 0, %112 ], [ %167, %163 ]
  %136 = phi i64 [ 0, %112 ], [ %165, %163 ]
    #dbg_value(i64 %135, !425, !DIExpression(), !446)
    #dbg_value(i64 %136, !421, !DIExpression(), !431)
    #dbg_value(i64 %134, !427, !DIExpression(), !446)
  %137 = icmp sgt i64 %134, -1, !dbg !471
  br i1 %137, label %138, label %151, !dbg !473

138:                                              ; preds = %132
  %139 = getelementptr inbounds nuw i8, ptr @text, i64 %135, !dbg !474
  %140 = load i8, ptr %139, align 1, !tbaa !144
  br label %141, !dbg !473

141:                                              ; preds = %146, %138
  %142 = phi i64 [ %134, %138 ], [ %149, %146 ]
    #dbg_value(i64 %142, !427, !DIExpression(), !446)
  %143 = getelementptr inbounds nuw i8, ptr %50, i64 %142, !dbg !475
  %144 = load i8, ptr %143, align 1, !dbg !475, !tbaa !144
  %145 = icmp eq i8 %140, %144, !dbg !476
  br i1 %145, label %151, label %146, !dbg !477

146:                                              ; preds = %141
  %147 = getelementptr inbounds nuw i16, ptr %3, i64 %142, !dbg !478
  %148 = load i16, ptr %147, align 2, !dbg !479, !tbaa !435
  %149 = sext i16 %148 to i64, !dbg !480
    #dbg_value(i64 %149, !427, !DIExpression(), !446)
  %150 = icmp sgt i16 %148, -1, !dbg !481
  br i1 %150, label %141, label %151, !dbg !482, !llvm.loop !483

151:                                              ; preds = %146, %141, %132
  %152 = phi i64 [ %134, %132 ], [ %142, %141 ], [ %149, %146 ], !dbg !446
  %153 = add nsw i64 %152, 1, !dbg !486
    #dbg_value(i64 %153, !427, !DIExpression(), !446)
  %154 = icmp eq i64 %153, %101, !dbg !488
  br i1 %154, label %155, label %163, !dbg !489

155:                                              ; preds = %151
  %156 = sub i64 %135, %101, !dbg !490
  %157 = add i64 %156, 1, !dbg !490
    #dbg_value(ptr %4, !384, !DIExpression(), !492)
    #dbg_value(i64 %157, !389, !DIExpression(), !492)
  %158 = xor i64 %133, %157, !dbg !494
  %159 = mul i64 %158, 1099511628211, !dbg !495
    #dbg_assign(i64 %159, !266, !DIExpression(), !496, ptr %4, !DIExpression(), !273)
  %160 = add nsw i64 %136, 1, !dbg !497
    #dbg_value(i64 %160, !421, !DIExpression(), !431)
  %161 = load i16, ptr %113, align 2, !dbg !498, !tbaa !435
  %162 = sext i16 %161 to i64, !dbg !499
    #dbg_value(i64 %162, !427, !DIExpression(), !446)
  br label %163, !dbg !500

163:                                              ; preds = %155, %151
  %164 = phi i64 [ %159, %155 ], [ %133, %151 ]
  %165 = phi i64 [ %160, %155 ], [ %136, %151 ], !dbg !431
  %166 = phi i64 [ %162, %155 ], [ %153, %151 ], !dbg !501
    #dbg_value(i64 %166, !427, !DIExpression(), !446)
    #dbg_value(i64 %165, !421, !DIExpression(), !431)
  %167 = add nuw nsw i64 %135, 1, !dbg !502
    #dbg_value(i64 %167, !425, !DIExpression(), !446)
  %168 = icmp eq i64 %167, %11, !dbg !503
  br i1 %168, label %169, label %132, !dbg !504, !llvm.loop !505

169:                                              ; preds = %163, %110
  %170 = phi i64 [ -3750763034362895579, %110 ], [ %164, %163 ], !dbg !508
  %171 = phi i64 [ 0, %110 ], [ %165, %163 ], !dbg !431
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #7, !dbg !510
    #dbg_value(i64 %171, !269, !DIExpression(), !273)
  %172 = icmp eq i64 %170, %92, !dbg !511
  %173 = icmp eq i64 %171, %93
  %174 = select i1 %172, i1 %173, i1 false, !dbg !512
  br i1 %174, label %175, label %272, !dbg !512

175:                                              ; preds = %169
    #dbg_value(i64 %93, !263, !DIExpression(), !287)
    #dbg_value(i64 %92, !262, !DIExpression(), !287)
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #7, !dbg !408
    #dbg_value(i64 2, !264, !DIExpression(), !337)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #7, !dbg !338
    #dbg_assign(i64 -3750763034362895579, !266, !DIExpression(), !339, ptr %4, !DIExpression(), !273)
    #dbg_value(ptr %50, !283, !DIExpression(), !340)
    #dbg_value(ptr %50, !284, !DIExpression(), !340)
  br label %176, !dbg !342

176:                                              ; preds = %176, %175
  %177 = phi ptr [ %50, %175 ], [ %180, %176 ], !dbg !340
    #dbg_value(ptr %177, !284, !DIExpression(), !340)
  %178 = load i8, ptr %177, align 1, !dbg !343, !tbaa !144
  %179 = icmp eq i8 %178, 0, !dbg !513
  %180 = getelementptr inbounds nuw i8, ptr %177, i64 1, !dbg !514
    #dbg_value(ptr %180, !284, !DIExpression(), !340)
  br i1 %179, label %181, label %176, !dbg !515, !llvm.loop !347

181:                                              ; preds = %176
  %182 = ptrtoint ptr %177 to i64, !dbg !349
  %183 = sub i64 %182, %57, !dbg !516
    #dbg_assign(i1 poison, !517, !DIExpression(), !270, ptr %2, !DIExpression(), !533)
    #dbg_value(ptr @text, !520, !DIExpression(), !533)
    #dbg_value(i64 %11, !521, !DIExpression(), !533)
    #dbg_value(ptr %50, !522, !DIExpression(), !533)
    #dbg_value(i64 %183, !523, !DIExpression(), !533)
    #dbg_value(ptr %4, !524, !DIExpression(), !533)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #7, !dbg !535
    #dbg_value(i64 0, !525, !DIExpression(), !533)
    #dbg_value(ptr %2, !197, !DIExpression(), !536)
    #dbg_value(ptr %2, !200, !DIExpression(), !536)
    #dbg_value(i64 128, !199, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !536)
  %184 = trunc i64 %183 to i8
    #dbg_value(i8 %184, !198, !DIExpression(DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_stack_value), !536)
  br label %185, !dbg !538

185:                                              ; preds = %185, %181
  %186 = phi ptr [ %2, %181 ], [ %189, %185 ]
  %187 = phi i64 [ 128, %181 ], [ %188, %185 ]
    #dbg_value(ptr %186, !200, !DIExpression(), !536)
    #dbg_value(i64 %187, !199, !DIExpression(), !536)
  %188 = add nsw i64 %187, -1, !dbg !539
    #dbg_value(i64 %188, !199, !DIExpression(), !536)
  %189 = getelementptr inbounds nuw i8, ptr %186, i64 1, !dbg !540
    #dbg_value(ptr %189, !200, !DIExpression(), !536)
  store i8 %184, ptr %186, align 1, !dbg !541, !tbaa !144
    #dbg_value(i64 %188, !199, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !536)
  %190 = icmp eq i64 %188, 0, !dbg !542
  br i1 %190, label %191, label %185, !dbg !543, !llvm.loop !544

191:                                              ; preds = %185
  %192 = add i64 %183, -1
    #dbg_value(i64 0, !526, !DIExpression(), !547)
  %193 = icmp sgt i64 %183, 1, !dbg !548
  br i1 %193, label %198, label %194, !dbg !550

194:                                              ; preds = %198, %191
    #dbg_value(i64 0, !528, !DIExpression(), !551)
    #dbg_value(i64 0, !525, !DIExpression(), !533)
  %195 = icmp sgt i64 %183, %11, !dbg !552
  br i1 %195, label %244, label %196, !dbg !554

196:                                              ; preds = %194
  %197 = icmp eq i64 %183, 0
  br label %209, !dbg !554

198:                                              ; preds = %191, %198
  %199 = phi i64 [ %207, %198 ], [ 0, %191 ]
    #dbg_value(i64 %199, !526, !DIExpression(), !547)
  %200 = sub nsw i64 %192, %199, !dbg !555
  %201 = trunc i64 %200 to i8, !dbg !556
  %202 = getelementptr inbounds nuw i8, ptr %50, i64 %199, !dbg !557
  %203 = load i8, ptr %202, align 1, !dbg !557, !tbaa !144
  %204 = and i8 %203, 127, !dbg !558
  %205 = zext nneg i8 %204 to i64, !dbg !559
  %206 = getelementptr inbounds nuw i8, ptr %2, i64 %205, !dbg !559
  store i8 %201, ptr %206, align 1, !dbg !560, !tbaa !144
  %207 = add nuw nsw i64 %199, 1, !dbg !561
    #dbg_value(i64 %207, !526, !DIExpression(), !547)
  %208 = icmp eq i64 %207, %192, !dbg !562
  br i1 %208, label %194, label %198, !dbg !563, !llvm.loop !564

209:                                              ; preds = %230, %196
  %210 = phi i64 [ -3750763034362895579, %196 ], [ %231, %230 ]
  %211 = phi i64 [ 0, %196 ], [ %241, %230 ]
  %212 = phi i64 [ 0, %196 ], [ %232, %230 ]
    #dbg_value(i64 %211, !528, !DIExpression(), !551)
    #dbg_value(i64 %212, !525, !DIExpression(), !533)
  %213 = getelementptr i8, ptr @text, i64 %211, !dbg !567
    #dbg_value(ptr %213, !217, !DIExpression(), !569)
    #dbg_value(ptr %50, !218, !DIExpression(), !569)
    #dbg_value(i64 %183, !219, !DIExpression(), !569)
    #dbg_value(ptr %213, !220, !DIExpression(), !569)
    #dbg_value(ptr %50, !221, !DIExpression(), !569)
  br i1 %197, label %226, label %214, !dbg !571

214:                                              ; preds = %209, %221
  %215 = phi i64 [ %222, %221 ], [ %183, %209 ]
  %216 = phi ptr [ %224, %221 ], [ %50, %209 ]
  %217 = phi ptr [ %223, %221 ], [ %213, %209 ]
    #dbg_value(ptr %216, !221, !DIExpression(), !569)
    #dbg_value(ptr %217, !220, !DIExpression(), !569)
  %218 = load i8, ptr %217, align 1, !dbg !572, !tbaa !144
  %219 = load i8, ptr %216, align 1, !dbg !573, !tbaa !144
  %220 = icmp eq i8 %218, %219, !dbg !574
  br i1 %220, label %221, label %230, !dbg !575

221:                                              ; preds = %214
  %222 = add i64 %215, -1, !dbg !576
  %223 = getelementptr inbounds nuw i8, ptr %217, i64 1, !dbg !577
    #dbg_value(ptr %223, !220, !DIExpression(), !569)
  %224 = getelementptr inbounds nuw i8, ptr %216, i64 1, !dbg !578
    #dbg_value(ptr %224, !221, !DIExpression(), !569)
    #dbg_value(i64 %222, !219, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !569)
  %225 = icmp eq i64 %222, 0, !dbg !579
  br i1 %225, label %226, label %214, !dbg !580, !llvm.loop !581

226:                                              ; preds = %221, %209
    #dbg_value(ptr %4, !384, !DIExpression(), !584)
    #dbg_value(i64 %211, !389, !DIExpression(), !584)
  %227 = xor i64 %210, %211, !dbg !587
  %228 = mul i64 %227, 1099511628211, !dbg !588
    #dbg_assign(i64 %228, !266, !DIExpression(), !589, ptr %4, !DIExpression(), !273)
  %229 = add nsw i64 %212, 1, !dbg !590
    #dbg_value(i64 %229, !525, !DIExpression(), !533)
  br label %230, !dbg !591

230:                                              ; preds = %214, %226
  %231 = phi i64 [ %228, %226 ], [ %210, %214 ]
  %232 = phi i64 [ %229, %226 ], [ %212, %214 ], !dbg !533
    #dbg_value(i64 %232, !525, !DIExpression(), !533)
  %233 = getelementptr i8, ptr %213, i64 %183, !dbg !592
  %234 = getelementptr i8, ptr %233, i64 -1, !dbg !592
  %235 = load i8, ptr %234, align 1, !dbg !592, !tbaa !144
  %236 = and i8 %235, 127, !dbg !593
  %237 = zext nneg i8 %236 to i64, !dbg !594
  %238 = getelementptr inbounds nuw i8, ptr %2, i64 %237, !dbg !594
  %239 = load i8, ptr %238, align 1, !dbg !594, !tbaa !144
  %240 = zext i8 %239 to i64, !dbg !594
  %241 = add nuw nsw i64 %211, %240, !dbg !595
    #dbg_value(i64 %241, !528, !DIExpression(), !551)
  %242 = add nsw i64 %241, %183, !dbg !596
  %243 = icmp sgt i64 %242, %11, !dbg !597
  br i1 %243, label %244, label %209, !dbg !598, !llvm.loop !599

244:                                              ; preds = %230, %194
  %245 = phi i64 [ -3750763034362895579, %194 ], [ %231, %230 ], !dbg !508
  %246 = phi i64 [ 0, %194 ], [ %232, %230 ], !dbg !533
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #7, !dbg !602
    #dbg_value(i64 %246, !269, !DIExpression(), !273)
  %247 = icmp eq i64 %245, %92, !dbg !603
  %248 = icmp eq i64 %246, %93
  %249 = select i1 %247, i1 %248, i1 false, !dbg !604
  br i1 %249, label %250, label %272, !dbg !604

250:                                              ; preds = %244
    #dbg_value(i64 %93, !263, !DIExpression(), !287)
    #dbg_value(i64 %92, !262, !DIExpression(), !287)
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #7, !dbg !408
    #dbg_value(i64 3, !264, !DIExpression(), !337)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #7, !dbg !338
  store i64 -3750763034362895579, ptr %4, align 8, !dbg !605, !tbaa !606, !DIAssignID !339
    #dbg_assign(i64 -3750763034362895579, !266, !DIExpression(), !339, ptr %4, !DIExpression(), !273)
    #dbg_value(ptr %50, !283, !DIExpression(), !340)
    #dbg_value(ptr %50, !284, !DIExpression(), !340)
  br label %251, !dbg !342

251:                                              ; preds = %251, %250
  %252 = phi ptr [ %50, %250 ], [ %255, %251 ], !dbg !340
    #dbg_value(ptr %252, !284, !DIExpression(), !340)
  %253 = load i8, ptr %252, align 1, !dbg !343, !tbaa !144
  %254 = icmp eq i8 %253, 0, !dbg !608
  %255 = getelementptr inbounds nuw i8, ptr %252, i64 1, !dbg !609
    #dbg_value(ptr %255, !284, !DIExpression(), !340)
  br i1 %254, label %256, label %251, !dbg !610, !llvm.loop !347

256:                                              ; preds = %251
  %257 = ptrtoint ptr %252 to i64, !dbg !349
  %258 = sub i64 %257, %57, !dbg !611
  %259 = call fastcc i64 @rabin_karp(ptr noundef nonnull @text, i64 noundef %11, ptr noundef %50, i64 noundef %258, ptr noundef nonnull %4) #8, !dbg !612
    #dbg_value(i64 %259, !269, !DIExpression(), !273)
  %260 = load i64, ptr %4, align 8, !dbg !508, !tbaa !606
  %261 = icmp eq i64 %260, %92, !dbg !613
  %262 = icmp eq i64 %259, %93
  %263 = select i1 %261, i1 %262, i1 false, !dbg !614
  br i1 %263, label %264, label %272, !dbg !614

264:                                              ; preds = %256
    #dbg_value(i64 %93, !263, !DIExpression(), !287)
    #dbg_value(i64 %92, !262, !DIExpression(), !287)
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #7, !dbg !408
    #dbg_value(i64 4, !264, !DIExpression(), !337)
  %265 = mul i64 %7, 31
  %266 = add i64 %93, %265
  %267 = add i64 %266, %92
    #dbg_value(i64 %267, !249, !DIExpression(), !274)
  %268 = add nuw nsw i64 %9, 1, !dbg !615
    #dbg_value(i64 %14, !250, !DIExpression(), !274)
    #dbg_value(i64 %268, !251, !DIExpression(), !275)
  %269 = icmp eq i64 %268, %0, !dbg !616
  br i1 %269, label %270, label %6, !dbg !617, !llvm.loop !618

270:                                              ; preds = %264
  %271 = lshr i64 %267, 1
  br label %274

272:                                              ; preds = %256, %244, %169
  %273 = phi i64 [ -3, %256 ], [ -2, %244 ], [ -1, %169 ]
    #dbg_value(i64 poison, !263, !DIExpression(), !287)
    #dbg_value(i64 poison, !262, !DIExpression(), !287)
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #7, !dbg !408
    #dbg_value(i64 %7, !249, !DIExpression(), !274)
  br label %274

274:                                              ; preds = %1, %270, %272
  %275 = phi i64 [ %273, %272 ], [ 0, %1 ], [ %271, %270 ]
  ret i64 %275, !dbg !621
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc i64 @rabin_karp(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noundef captures(none) %4) unnamed_addr #0 !dbg !622 {
    #dbg_value(ptr %0, !624, !DIExpression(), !640)
    #dbg_value(i64 %1, !625, !DIExpression(), !640)
    #dbg_value(ptr %2, !626, !DIExpression(), !640)
    #dbg_value(i64 %3, !627, !DIExpression(), !640)
    #dbg_value(ptr %4, !628, !DIExpression(), !640)
    #dbg_value(i32 257, !629, !DIExpression(), !640)
    #dbg_value(i32 8388593, !631, !DIExpression(), !640)
    #dbg_value(i32 0, !632, !DIExpression(), !640)
    #dbg_value(i32 0, !633, !DIExpression(), !640)
    #dbg_value(i32 1, !634, !DIExpression(), !640)
    #dbg_value(i64 0, !635, !DIExpression(), !640)
  %6 = icmp slt i64 %1, %3, !dbg !641
  br i1 %6, label %91, label %7, !dbg !643

7:                                                ; preds = %5
    #dbg_value(i64 0, !636, !DIExpression(), !644)
    #dbg_value(i32 1, !634, !DIExpression(), !640)
    #dbg_value(i32 0, !633, !DIExpression(), !640)
    #dbg_value(i32 0, !632, !DIExpression(), !640)
  %8 = icmp sgt i64 %3, 0, !dbg !645
  br i1 %8, label %9, label %17, !dbg !647

9:                                                ; preds = %7
    #dbg_value(i64 0, !636, !DIExpression(), !644)
    #dbg_value(i32 1, !634, !DIExpression(), !640)
    #dbg_value(i32 0, !633, !DIExpression(), !640)
    #dbg_value(i32 0, !632, !DIExpression(), !640)
  %10 = load i8, ptr %2, align 1, !dbg !648, !tbaa !144
  %11 = zext i8 %10 to i32, !dbg !650
    #dbg_value(i32 %11, !632, !DIExpression(), !640)
  %12 = load i8, ptr %0, align 1, !dbg !651, !tbaa !144
  %13 = zext i8 %12 to i32, !dbg !652
    #dbg_value(i64 1, !636, !DIExpression(), !644)
    #dbg_value(i32 %13, !633, !DIExpression(), !640)
  %14 = icmp eq i64 %3, 1, !dbg !653
  br i1 %14, label %17, label %25, !dbg !654

15:                                               ; preds = %25
  %16 = zext nneg i32 %43 to i64
  br label %17

17:                                               ; preds = %9, %15, %7
  %18 = phi i32 [ 0, %7 ], [ %11, %9 ], [ %35, %15 ], !dbg !640
  %19 = phi i32 [ 0, %7 ], [ %13, %9 ], [ %41, %15 ], !dbg !640
  %20 = phi i64 [ 1, %7 ], [ 1, %9 ], [ %16, %15 ], !dbg !640
  %21 = icmp eq i64 %3, 0
  %22 = tail call i64 @llvm.smax.i64(i64 %3, i64 %1), !dbg !655
  %23 = sub i64 %22, %3, !dbg !655
  %24 = getelementptr i8, ptr %0, i64 %3, !dbg !655
  br label %46, !dbg !655

25:                                               ; preds = %9, %25
  %26 = phi i64 [ %44, %25 ], [ 1, %9 ]
  %27 = phi i32 [ %43, %25 ], [ 1, %9 ]
  %28 = phi i32 [ %41, %25 ], [ %13, %9 ]
  %29 = phi i32 [ %35, %25 ], [ %11, %9 ]
    #dbg_value(i64 %26, !636, !DIExpression(), !644)
    #dbg_value(i32 %27, !634, !DIExpression(), !640)
    #dbg_value(i32 %28, !633, !DIExpression(), !640)
    #dbg_value(i32 %29, !632, !DIExpression(), !640)
  %30 = mul nuw i32 %29, 257, !dbg !656
  %31 = getelementptr inbounds nuw i8, ptr %2, i64 %26, !dbg !648
  %32 = load i8, ptr %31, align 1, !dbg !648, !tbaa !144
  %33 = zext i8 %32 to i32, !dbg !650
  %34 = add nuw i32 %30, %33, !dbg !657
  %35 = urem i32 %34, 8388593, !dbg !658
    #dbg_value(i32 %35, !632, !DIExpression(), !640)
  %36 = mul nuw i32 %28, 257, !dbg !659
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 %26, !dbg !651
  %38 = load i8, ptr %37, align 1, !dbg !651, !tbaa !144
  %39 = zext i8 %38 to i32, !dbg !652
  %40 = add nuw i32 %36, %39, !dbg !660
  %41 = urem i32 %40, 8388593, !dbg !661
    #dbg_value(i32 %41, !633, !DIExpression(), !640)
  %42 = mul nuw i32 %27, 257, !dbg !662
  %43 = urem i32 %42, 8388593, !dbg !664
    #dbg_value(i32 %43, !634, !DIExpression(), !640)
  %44 = add nuw nsw i64 %26, 1, !dbg !665
    #dbg_value(i64 %44, !636, !DIExpression(), !644)
  %45 = icmp eq i64 %44, %3, !dbg !666
  br i1 %45, label %15, label %25, !dbg !667, !llvm.loop !668

46:                                               ; preds = %17, %74
  %47 = phi i32 [ %89, %74 ], [ %19, %17 ], !dbg !640
  %48 = phi i64 [ %72, %74 ], [ 0, %17 ], !dbg !672
  %49 = phi i64 [ %90, %74 ], [ 0, %17 ], !dbg !673
    #dbg_value(i64 %49, !638, !DIExpression(), !674)
    #dbg_value(i64 %48, !635, !DIExpression(), !640)
    #dbg_value(i32 %47, !633, !DIExpression(), !640)
  %50 = icmp eq i32 %47, %18, !dbg !675
  br i1 %50, label %51, label %71, !dbg !679

51:                                               ; preds = %46
    #dbg_value(!DIArgList(ptr %0, i64 %49), !217, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !680)
    #dbg_value(ptr %2, !218, !DIExpression(), !680)
    #dbg_value(i64 %3, !219, !DIExpression(), !680)
    #dbg_value(!DIArgList(ptr %0, i64 %49), !220, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !680)
    #dbg_value(ptr %2, !221, !DIExpression(), !680)
  br i1 %21, label %66, label %52, !dbg !682

52:                                               ; preds = %51
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 %49, !dbg !683
    #dbg_value(ptr %53, !217, !DIExpression(), !680)
    #dbg_value(ptr %53, !220, !DIExpression(), !680)
  br label %54, !dbg !684

54:                                               ; preds = %52, %61
  %55 = phi i64 [ %62, %61 ], [ %3, %52 ]
  %56 = phi ptr [ %64, %61 ], [ %2, %52 ]
  %57 = phi ptr [ %63, %61 ], [ %53, %52 ]
    #dbg_value(ptr %56, !221, !DIExpression(), !680)
    #dbg_value(ptr %57, !220, !DIExpression(), !680)
  %58 = load i8, ptr %57, align 1, !dbg !685, !tbaa !144
  %59 = load i8, ptr %56, align 1, !dbg !686, !tbaa !144
  %60 = icmp eq i8 %58, %59, !dbg !687
  br i1 %60, label %61, label %71, !dbg !688

61:                                               ; preds = %54
  %62 = add i64 %55, -1, !dbg !689
  %63 = getelementptr inbounds nuw i8, ptr %57, i64 1, !dbg !690
    #dbg_value(ptr %63, !220, !DIExpression(), !680)
  %64 = getelementptr inbounds nuw i8, ptr %56, i64 1, !dbg !691
    #dbg_value(ptr %64, !221, !DIExpression(), !680)
    #dbg_value(i64 %62, !219, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !680)
  %65 = icmp eq i64 %62, 0, !dbg !692
  br i1 %65, label %66, label %54, !dbg !693, !llvm.loop !694

66:                                               ; preds = %61, %51
    #dbg_value(ptr %4, !384, !DIExpression(), !696)
    #dbg_value(i64 %49, !389, !DIExpression(), !696)
  %67 = load i64, ptr %4, align 8, !dbg !699, !tbaa !606
  %68 = xor i64 %67, %49, !dbg !700
  %69 = mul i64 %68, 1099511628211, !dbg !701
  store i64 %69, ptr %4, align 8, !dbg !702, !tbaa !606
  %70 = add nsw i64 %48, 1, !dbg !703
    #dbg_value(i64 %70, !635, !DIExpression(), !640)
  br label %71, !dbg !704

71:                                               ; preds = %54, %66, %46
  %72 = phi i64 [ %48, %46 ], [ %70, %66 ], [ %48, %54 ], !dbg !640
    #dbg_value(i64 %72, !635, !DIExpression(), !640)
  %73 = icmp eq i64 %49, %23, !dbg !705
  br i1 %73, label %91, label %74, !dbg !707

74:                                               ; preds = %71
  %75 = add nuw nsw i32 %47, 8388593, !dbg !708
  %76 = zext nneg i32 %75 to i64, !dbg !709
  %77 = getelementptr inbounds nuw i8, ptr %0, i64 %49, !dbg !710
  %78 = load i8, ptr %77, align 1, !dbg !710, !tbaa !144
  %79 = zext i8 %78 to i64, !dbg !711
  %80 = mul nuw nsw i64 %20, %79, !dbg !712
  %81 = urem i64 %80, 8388593, !dbg !713
  %82 = sub nuw nsw i64 %76, %81, !dbg !714
  %83 = mul nuw nsw i64 %82, 257, !dbg !715
  %84 = getelementptr i8, ptr %24, i64 %49, !dbg !716
  %85 = load i8, ptr %84, align 1, !dbg !716, !tbaa !144
  %86 = zext i8 %85 to i64, !dbg !717
  %87 = add nuw nsw i64 %83, %86, !dbg !718
  %88 = urem i64 %87, 8388593, !dbg !719
  %89 = trunc nuw nsw i64 %88 to i32, !dbg !720
    #dbg_value(i32 %89, !633, !DIExpression(), !640)
  %90 = add nuw i64 %49, 1, !dbg !721
    #dbg_value(i64 %90, !638, !DIExpression(), !674)
  br label %46, !dbg !722, !llvm.loop !723

91:                                               ; preds = %71, %5
  %92 = phi i64 [ 0, %5 ], [ %72, %71 ], !dbg !640
  ret i64 %92, !dbg !725
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #6

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: write) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #7 = { nounwind }
attributes #8 = { nobuiltin nounwind "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!105, !106, !107, !108, !109, !111, !112, !113, !114}
!llvm.ident = !{!115}
!llvm.errno.tbaa = !{!116}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "words", scope: !2, file: !3, line: 9, type: !102, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !19, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "strsearch.c", directory: ".")
!4 = !{!5, !6, !9, !12, !13, !15, !16, !17}
!5 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !7, line: 18, baseType: !8)
!7 = !DIFile(filename: "__stddef_size_t.h", directory: ".")
!8 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !10, line: 100, baseType: !11)
!10 = !DIFile(filename: "stdint.h", directory: ".")
!11 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !10, line: 102, baseType: !8)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "int16_t", file: !10, line: 245, baseType: !14)
!14 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint8_t", file: !10, line: 270, baseType: !5)
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !10, line: 202, baseType: !18)
!18 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!19 = !{!20, !26, !31, !33, !38, !43, !48, !53, !55, !57, !62, !64, !0, !66, !68, !73, !75, !80, !82, !87, !93}
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "text", scope: !2, file: !3, line: 11, type: !22, isLocal: true, isDefinition: true)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 4808, elements: !24)
!23 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_unsigned_char)
!24 = !{!25}
!25 = !DISubrange(count: 601)
!26 = !DIGlobalVariableExpression(var: !27, expr: !DIExpression())
!27 = distinct !DIGlobalVariable(scope: null, file: !3, line: 9, type: !28, isLocal: true, isDefinition: true)
!28 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 40, elements: !29)
!29 = !{!30}
!30 = !DISubrange(count: 5)
!31 = !DIGlobalVariableExpression(var: !32, expr: !DIExpression())
!32 = distinct !DIGlobalVariable(scope: null, file: !3, line: 9, type: !28, isLocal: true, isDefinition: true)
!33 = !DIGlobalVariableExpression(var: !34, expr: !DIExpression())
!34 = distinct !DIGlobalVariable(scope: null, file: !3, line: 9, type: !35, isLocal: true, isDefinition: true)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 64, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 8)
!38 = !DIGlobalVariableExpression(var: !39, expr: !DIExpression())
!39 = distinct !DIGlobalVariable(scope: null, file: !3, line: 9, type: !40, isLocal: true, isDefinition: true)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 72, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 9)
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(scope: null, file: !3, line: 9, type: !45, isLocal: true, isDefinition: true)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 48, elements: !46)
!46 = !{!47}
!47 = !DISubrange(count: 6)
!48 = !DIGlobalVariableExpression(var: !49, expr: !DIExpression())
!49 = distinct !DIGlobalVariable(scope: null, file: !3, line: 9, type: !50, isLocal: true, isDefinition: true)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 56, elements: !51)
!51 = !{!52}
!52 = !DISubrange(count: 7)
!53 = !DIGlobalVariableExpression(var: !54, expr: !DIExpression())
!54 = distinct !DIGlobalVariable(scope: null, file: !3, line: 9, type: !28, isLocal: true, isDefinition: true)
!55 = !DIGlobalVariableExpression(var: !56, expr: !DIExpression())
!56 = distinct !DIGlobalVariable(scope: null, file: !3, line: 9, type: !50, isLocal: true, isDefinition: true)
!57 = !DIGlobalVariableExpression(var: !58, expr: !DIExpression())
!58 = distinct !DIGlobalVariable(scope: null, file: !3, line: 9, type: !59, isLocal: true, isDefinition: true)
!59 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 24, elements: !60)
!60 = !{!61}
!61 = !DISubrange(count: 3)
!62 = !DIGlobalVariableExpression(var: !63, expr: !DIExpression())
!63 = distinct !DIGlobalVariable(scope: null, file: !3, line: 9, type: !40, isLocal: true, isDefinition: true)
!64 = !DIGlobalVariableExpression(var: !65, expr: !DIExpression())
!65 = distinct !DIGlobalVariable(scope: null, file: !3, line: 9, type: !59, isLocal: true, isDefinition: true)
!66 = !DIGlobalVariableExpression(var: !67, expr: !DIExpression())
!67 = distinct !DIGlobalVariable(scope: null, file: !3, line: 10, type: !28, isLocal: true, isDefinition: true)
!68 = !DIGlobalVariableExpression(var: !69, expr: !DIExpression())
!69 = distinct !DIGlobalVariable(scope: null, file: !3, line: 10, type: !70, isLocal: true, isDefinition: true)
!70 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 32, elements: !71)
!71 = !{!72}
!72 = !DISubrange(count: 4)
!73 = !DIGlobalVariableExpression(var: !74, expr: !DIExpression())
!74 = distinct !DIGlobalVariable(scope: null, file: !3, line: 10, type: !28, isLocal: true, isDefinition: true)
!75 = !DIGlobalVariableExpression(var: !76, expr: !DIExpression())
!76 = distinct !DIGlobalVariable(scope: null, file: !3, line: 10, type: !77, isLocal: true, isDefinition: true)
!77 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 96, elements: !78)
!78 = !{!79}
!79 = !DISubrange(count: 12)
!80 = !DIGlobalVariableExpression(var: !81, expr: !DIExpression())
!81 = distinct !DIGlobalVariable(scope: null, file: !3, line: 10, type: !50, isLocal: true, isDefinition: true)
!82 = !DIGlobalVariableExpression(var: !83, expr: !DIExpression())
!83 = distinct !DIGlobalVariable(scope: null, file: !3, line: 10, type: !84, isLocal: true, isDefinition: true)
!84 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 16, elements: !85)
!85 = !{!86}
!86 = !DISubrange(count: 2)
!87 = !DIGlobalVariableExpression(var: !88, expr: !DIExpression())
!88 = distinct !DIGlobalVariable(name: "patterns", scope: !2, file: !3, line: 10, type: !89, isLocal: true, isDefinition: true)
!89 = !DICompositeType(tag: DW_TAG_array_type, baseType: !90, size: 512, elements: !36)
!90 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !91)
!91 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !92, size: 64)
!92 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !23)
!93 = !DIGlobalVariableExpression(var: !94, expr: !DIExpression())
!94 = distinct !DIGlobalVariable(name: "methods", scope: !2, file: !3, line: 96, type: !95, isLocal: true, isDefinition: true)
!95 = !DICompositeType(tag: DW_TAG_array_type, baseType: !96, size: 256, elements: !71)
!96 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !97)
!97 = !DIDerivedType(tag: DW_TAG_typedef, name: "search_fn", file: !3, line: 13, baseType: !98)
!98 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !99, size: 64)
!99 = !DISubroutineType(types: !100)
!100 = !{!11, !91, !11, !91, !11, !101}
!101 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!102 = !DICompositeType(tag: DW_TAG_array_type, baseType: !90, size: 704, elements: !103)
!103 = !{!104}
!104 = !DISubrange(count: 11)
!105 = !{i32 7, !"Dwarf Version", i32 4}
!106 = !{i32 2, !"Debug Info Version", i32 3}
!107 = !{i32 1, !"wchar_size", i32 4}
!108 = !{i32 1, !"target-abi", !"lp64d"}
!109 = !{i32 6, !"riscv-isa", !110}
!110 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!111 = !{i32 7, !"uwtable", i32 2}
!112 = !{i32 7, !"frame-pointer", i32 2}
!113 = !{i32 8, !"SmallDataLimit", i32 0}
!114 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!115 = !{!"clang version 22.1.8"}
!116 = !{!117, !117, i64 0}
!117 = !{!"int", !118, i64 0}
!118 = !{!"omnipotent char", !119, i64 0}
!119 = !{!"Simple C/C++ TBAA"}
!120 = distinct !DISubprogram(name: "memcpy", scope: !121, file: !121, line: 8, type: !122, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129, keyInstructions: true)
!121 = !DIFile(filename: "runtime.h", directory: ".")
!122 = !DISubroutineType(types: !123)
!123 = !{!124, !125, !126, !6}
!124 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!125 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !124)
!126 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !127)
!127 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !128, size: 64)
!128 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!129 = !{!130, !131, !132, !133, !135}
!130 = !DILocalVariable(name: "to", arg: 1, scope: !120, file: !121, line: 8, type: !125)
!131 = !DILocalVariable(name: "from", arg: 2, scope: !120, file: !121, line: 8, type: !126)
!132 = !DILocalVariable(name: "size", arg: 3, scope: !120, file: !121, line: 8, type: !6)
!133 = !DILocalVariable(name: "t", scope: !120, file: !121, line: 9, type: !134)
!134 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!135 = !DILocalVariable(name: "f", scope: !120, file: !121, line: 10, type: !136)
!136 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !137, size: 64)
!137 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!138 = !DILocation(line: 0, scope: !120)
!139 = !DILocation(line: 11, column: 3, scope: !120, atomGroup: 36, atomRank: 1)
!140 = !DILocation(line: 11, column: 3, scope: !120, atomGroup: 37, atomRank: 1)
!141 = !DILocation(line: 11, column: 14, scope: !120, atomGroup: 3, atomRank: 2)
!142 = !DILocation(line: 12, column: 14, scope: !120, atomGroup: 7, atomRank: 2)
!143 = !DILocation(line: 12, column: 12, scope: !120, atomGroup: 6, atomRank: 2)
!144 = !{!118, !118, i64 0}
!145 = !DILocation(line: 12, column: 7, scope: !120, atomGroup: 8, atomRank: 2)
!146 = !DILocation(line: 12, column: 10, scope: !120, atomGroup: 6, atomRank: 1)
!147 = !DILocation(line: 11, column: 3, scope: !120, atomGroup: 4, atomRank: 1)
!148 = !DILocation(line: 11, column: 3, scope: !120, atomGroup: 5, atomRank: 1)
!149 = distinct !{!149, !150, !151, !152}
!150 = !DILocation(line: 11, column: 3, scope: !120)
!151 = !DILocation(line: 12, column: 14, scope: !120)
!152 = !{!"llvm.loop.mustprogress"}
!153 = !DILocation(line: 13, column: 3, scope: !120, atomGroup: 10, atomRank: 1)
!154 = distinct !DISubprogram(name: "memmove", scope: !121, file: !121, line: 16, type: !155, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !157, keyInstructions: true)
!155 = !DISubroutineType(types: !156)
!156 = !{!124, !124, !127, !6}
!157 = !{!158, !159, !160, !161, !162}
!158 = !DILocalVariable(name: "to", arg: 1, scope: !154, file: !121, line: 16, type: !124)
!159 = !DILocalVariable(name: "from", arg: 2, scope: !154, file: !121, line: 16, type: !127)
!160 = !DILocalVariable(name: "size", arg: 3, scope: !154, file: !121, line: 16, type: !6)
!161 = !DILocalVariable(name: "t", scope: !154, file: !121, line: 17, type: !134)
!162 = !DILocalVariable(name: "f", scope: !154, file: !121, line: 18, type: !136)
!163 = !DILocation(line: 0, scope: !154)
!164 = !DILocation(line: 19, column: 9, scope: !165, atomGroup: 3, atomRank: 2)
!165 = distinct !DILexicalBlock(scope: !154, file: !121, line: 19, column: 7)
!166 = !DILocation(line: 0, scope: !165)
!167 = !DILocation(line: 19, column: 9, scope: !165, atomGroup: 3, atomRank: 1)
!168 = !DILocation(line: 23, column: 5, scope: !169, atomGroup: 39, atomRank: 1)
!169 = distinct !DILexicalBlock(scope: !165, file: !121, line: 22, column: 10)
!170 = !DILocation(line: 20, column: 5, scope: !171, atomGroup: 41, atomRank: 1)
!171 = distinct !DILexicalBlock(scope: !165, file: !121, line: 19, column: 14)
!172 = !DILocation(line: 20, column: 16, scope: !171, atomGroup: 4, atomRank: 2)
!173 = !DILocation(line: 21, column: 16, scope: !171, atomGroup: 8, atomRank: 2)
!174 = !DILocation(line: 21, column: 14, scope: !171, atomGroup: 7, atomRank: 2)
!175 = !DILocation(line: 21, column: 9, scope: !171, atomGroup: 9, atomRank: 2)
!176 = !DILocation(line: 21, column: 12, scope: !171, atomGroup: 7, atomRank: 1)
!177 = !DILocation(line: 20, column: 5, scope: !171, atomGroup: 5, atomRank: 1)
!178 = !DILocation(line: 20, column: 5, scope: !171, atomGroup: 6, atomRank: 1)
!179 = distinct !{!179, !180, !181, !152}
!180 = !DILocation(line: 20, column: 5, scope: !171)
!181 = !DILocation(line: 21, column: 16, scope: !171)
!182 = !DILocation(line: 23, column: 16, scope: !169, atomGroup: 10, atomRank: 2)
!183 = !DILocation(line: 24, column: 17, scope: !169)
!184 = !DILocation(line: 24, column: 17, scope: !169, atomGroup: 13, atomRank: 2)
!185 = !DILocation(line: 24, column: 7, scope: !169)
!186 = !DILocation(line: 24, column: 15, scope: !169, atomGroup: 13, atomRank: 1)
!187 = !DILocation(line: 23, column: 5, scope: !169, atomGroup: 11, atomRank: 1)
!188 = !DILocation(line: 23, column: 5, scope: !169, atomGroup: 12, atomRank: 1)
!189 = distinct !{!189, !190, !191, !152}
!190 = !DILocation(line: 23, column: 5, scope: !169)
!191 = !DILocation(line: 24, column: 23, scope: !169)
!192 = !DILocation(line: 26, column: 3, scope: !154, atomGroup: 15, atomRank: 1)
!193 = distinct !DISubprogram(name: "memset", scope: !121, file: !121, line: 29, type: !194, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !196, keyInstructions: true)
!194 = !DISubroutineType(types: !195)
!195 = !{!124, !124, !15, !6}
!196 = !{!197, !198, !199, !200}
!197 = !DILocalVariable(name: "to", arg: 1, scope: !193, file: !121, line: 29, type: !124)
!198 = !DILocalVariable(name: "value", arg: 2, scope: !193, file: !121, line: 29, type: !15)
!199 = !DILocalVariable(name: "size", arg: 3, scope: !193, file: !121, line: 29, type: !6)
!200 = !DILocalVariable(name: "t", scope: !193, file: !121, line: 30, type: !134)
!201 = !DILocation(line: 0, scope: !193)
!202 = !DILocation(line: 31, column: 3, scope: !193, atomGroup: 42, atomRank: 1)
!203 = !DILocation(line: 31, column: 3, scope: !193, atomGroup: 43, atomRank: 1)
!204 = !DILocation(line: 31, column: 14, scope: !193, atomGroup: 2, atomRank: 2)
!205 = !DILocation(line: 32, column: 7, scope: !193, atomGroup: 6, atomRank: 2)
!206 = !DILocation(line: 32, column: 10, scope: !193, atomGroup: 5, atomRank: 1)
!207 = !DILocation(line: 31, column: 3, scope: !193, atomGroup: 3, atomRank: 1)
!208 = !DILocation(line: 31, column: 3, scope: !193, atomGroup: 4, atomRank: 1)
!209 = distinct !{!209, !210, !211, !152}
!210 = !DILocation(line: 31, column: 3, scope: !193)
!211 = !DILocation(line: 32, column: 27, scope: !193)
!212 = !DILocation(line: 33, column: 3, scope: !193, atomGroup: 8, atomRank: 1)
!213 = distinct !DISubprogram(name: "memcmp", scope: !121, file: !121, line: 36, type: !214, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !216, keyInstructions: true)
!214 = !DISubroutineType(types: !215)
!215 = !{!15, !127, !127, !6}
!216 = !{!217, !218, !219, !220, !221}
!217 = !DILocalVariable(name: "a", arg: 1, scope: !213, file: !121, line: 36, type: !127)
!218 = !DILocalVariable(name: "b", arg: 2, scope: !213, file: !121, line: 36, type: !127)
!219 = !DILocalVariable(name: "size", arg: 3, scope: !213, file: !121, line: 36, type: !6)
!220 = !DILocalVariable(name: "x", scope: !213, file: !121, line: 37, type: !136)
!221 = !DILocalVariable(name: "y", scope: !213, file: !121, line: 37, type: !136)
!222 = !DILocation(line: 0, scope: !213)
!223 = !DILocation(line: 38, column: 3, scope: !224, atomGroup: 45, atomRank: 1)
!224 = distinct !DILexicalBlock(scope: !213, file: !121, line: 38, column: 3)
!225 = !DILocation(line: 38, column: 3, scope: !224, atomGroup: 46, atomRank: 1)
!226 = !DILocation(line: 39, column: 9, scope: !227)
!227 = distinct !DILexicalBlock(scope: !228, file: !121, line: 39, column: 9)
!228 = distinct !DILexicalBlock(scope: !224, file: !121, line: 38, column: 3)
!229 = !DILocation(line: 39, column: 15, scope: !227)
!230 = !DILocation(line: 39, column: 12, scope: !227, atomGroup: 6, atomRank: 2)
!231 = !DILocation(line: 39, column: 12, scope: !227, atomGroup: 6, atomRank: 1)
!232 = !DILocation(line: 40, column: 17, scope: !227)
!233 = !DILocation(line: 40, column: 14, scope: !227, atomGroup: 7, atomRank: 2)
!234 = !DILocation(line: 40, column: 7, scope: !227, atomGroup: 7, atomRank: 1)
!235 = !DILocation(line: 38, column: 14, scope: !228, atomGroup: 3, atomRank: 2)
!236 = !DILocation(line: 38, column: 19, scope: !228, atomGroup: 8, atomRank: 2)
!237 = !DILocation(line: 38, column: 24, scope: !228, atomGroup: 9, atomRank: 2)
!238 = !DILocation(line: 38, column: 3, scope: !224, atomGroup: 4, atomRank: 1)
!239 = !DILocation(line: 38, column: 3, scope: !224, atomGroup: 5, atomRank: 1)
!240 = distinct !{!240, !241, !242, !152}
!241 = !DILocation(line: 38, column: 3, scope: !224)
!242 = !DILocation(line: 40, column: 29, scope: !224)
!243 = !DILocation(line: 42, column: 1, scope: !213, atomGroup: 12, atomRank: 1)
!244 = distinct !DISubprogram(name: "run", scope: !3, file: !3, line: 98, type: !245, scopeLine: 98, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !247, keyInstructions: true)
!245 = !DISubroutineType(types: !246)
!246 = !{!9, !9}
!247 = !{!248, !249, !250, !251, !253, !256, !260, !261, !262, !263, !264, !266, !269}
!248 = !DILocalVariable(name: "n", arg: 1, scope: !244, file: !3, line: 98, type: !9)
!249 = !DILocalVariable(name: "total", scope: !244, file: !3, line: 99, type: !12)
!250 = !DILocalVariable(name: "seed", scope: !244, file: !3, line: 99, type: !12)
!251 = !DILocalVariable(name: "round", scope: !252, file: !3, line: 100, type: !9)
!252 = distinct !DILexicalBlock(scope: !244, file: !3, line: 100, column: 3)
!253 = !DILocalVariable(name: "size", scope: !254, file: !3, line: 101, type: !11)
!254 = distinct !DILexicalBlock(scope: !255, file: !3, line: 100, column: 47)
!255 = distinct !DILexicalBlock(scope: !252, file: !3, line: 100, column: 3)
!256 = !DILocalVariable(name: "word", scope: !257, file: !3, line: 104, type: !91)
!257 = distinct !DILexicalBlock(scope: !258, file: !3, line: 102, column: 14)
!258 = distinct !DILexicalBlock(scope: !259, file: !3, line: 102, column: 5)
!259 = distinct !DILexicalBlock(scope: !254, file: !3, line: 102, column: 5)
!260 = !DILocalVariable(name: "k", scope: !257, file: !3, line: 105, type: !11)
!261 = !DILocalVariable(name: "pattern", scope: !254, file: !3, line: 112, type: !91)
!262 = !DILocalVariable(name: "first_sum", scope: !254, file: !3, line: 113, type: !12)
!263 = !DILocalVariable(name: "first_count", scope: !254, file: !3, line: 114, type: !11)
!264 = !DILocalVariable(name: "k", scope: !265, file: !3, line: 115, type: !15)
!265 = distinct !DILexicalBlock(scope: !254, file: !3, line: 115, column: 5)
!266 = !DILocalVariable(name: "sum", scope: !267, file: !3, line: 116, type: !12)
!267 = distinct !DILexicalBlock(scope: !268, file: !3, line: 115, column: 33)
!268 = distinct !DILexicalBlock(scope: !265, file: !3, line: 115, column: 5)
!269 = !DILocalVariable(name: "count", scope: !267, file: !3, line: 117, type: !11)
!270 = distinct !DIAssignID()
!271 = distinct !DIAssignID()
!272 = distinct !DIAssignID()
!273 = !DILocation(line: 0, scope: !267)
!274 = !DILocation(line: 0, scope: !244)
!275 = !DILocation(line: 0, scope: !252)
!276 = !DILocation(line: 100, column: 33, scope: !255, atomGroup: 74, atomRank: 1)
!277 = !DILocation(line: 100, column: 3, scope: !252, atomGroup: 75, atomRank: 1)
!278 = !DILocation(line: 17, column: 3, scope: !279, inlinedAt: !285)
!279 = distinct !DISubprogram(name: "length_of", scope: !3, file: !3, line: 15, type: !280, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !282, keyInstructions: true)
!280 = !DISubroutineType(types: !281)
!281 = !{!11, !91}
!282 = !{!283, !284}
!283 = !DILocalVariable(name: "s", arg: 1, scope: !279, file: !3, line: 15, type: !91)
!284 = !DILocalVariable(name: "p", scope: !279, file: !3, line: 16, type: !91)
!285 = distinct !DILocation(line: 105, column: 16, scope: !257)
!286 = !DILocation(line: 101, column: 10, scope: !254, atomGroup: 6, atomRank: 1)
!287 = !DILocation(line: 0, scope: !254)
!288 = !DILocation(line: 103, column: 19, scope: !257)
!289 = !DILocation(line: 103, column: 42, scope: !257, atomGroup: 7, atomRank: 2)
!290 = !DILocation(line: 104, column: 38, scope: !257)
!291 = !DILocation(line: 104, column: 45, scope: !257)
!292 = !DILocation(line: 104, column: 26, scope: !257)
!293 = !DILocation(line: 104, column: 26, scope: !257, atomGroup: 8, atomRank: 2)
!294 = !{!295, !295, i64 0}
!295 = !{!"p1 omnipotent char", !296, i64 0}
!296 = !{!"any pointer", !118, i64 0}
!297 = !DILocation(line: 0, scope: !257)
!298 = !DILocation(line: 0, scope: !279, inlinedAt: !285)
!299 = !DILocation(line: 17, column: 10, scope: !279, inlinedAt: !285)
!300 = !DILocation(line: 17, column: 3, scope: !279, inlinedAt: !285, atomGroup: 2, atomRank: 1)
!301 = !DILocation(line: 18, column: 6, scope: !279, inlinedAt: !285, atomGroup: 4, atomRank: 2)
!302 = !DILocation(line: 17, column: 3, scope: !279, inlinedAt: !285, atomGroup: 3, atomRank: 1)
!303 = distinct !{!303, !278, !304, !152}
!304 = !DILocation(line: 18, column: 6, scope: !279, inlinedAt: !285)
!305 = !DILocation(line: 19, column: 12, scope: !279, inlinedAt: !285)
!306 = !DILocation(line: 19, column: 12, scope: !279, inlinedAt: !285, atomGroup: 6, atomRank: 2)
!307 = !DILocation(line: 106, column: 16, scope: !308)
!308 = distinct !DILexicalBlock(scope: !257, file: !3, line: 106, column: 11)
!309 = !DILocation(line: 106, column: 20, scope: !308, atomGroup: 10, atomRank: 2)
!310 = !DILocation(line: 106, column: 20, scope: !308, atomGroup: 10, atomRank: 1)
!311 = !{!312}
!312 = distinct !{!312, !313, !"memcpy: argument 0"}
!313 = distinct !{!313, !"memcpy"}
!314 = !DILocation(line: 108, column: 7, scope: !257)
!315 = !{!316}
!316 = distinct !{!316, !313, !"memcpy: argument 1"}
!317 = !DILocation(line: 0, scope: !120, inlinedAt: !318)
!318 = distinct !DILocation(line: 108, column: 7, scope: !257)
!319 = !DILocation(line: 11, column: 3, scope: !120, inlinedAt: !318, atomGroup: 36, atomRank: 1)
!320 = !DILocation(line: 11, column: 3, scope: !120, inlinedAt: !318, atomGroup: 37, atomRank: 1)
!321 = !DILocation(line: 108, column: 19, scope: !257)
!322 = !DILocation(line: 11, column: 3, scope: !120, inlinedAt: !318)
!323 = !DILocation(line: 11, column: 14, scope: !120, inlinedAt: !318, atomGroup: 3, atomRank: 2)
!324 = !DILocation(line: 12, column: 14, scope: !120, inlinedAt: !318, atomGroup: 7, atomRank: 2)
!325 = !DILocation(line: 12, column: 12, scope: !120, inlinedAt: !318, atomGroup: 6, atomRank: 2)
!326 = !DILocation(line: 12, column: 7, scope: !120, inlinedAt: !318, atomGroup: 8, atomRank: 2)
!327 = !DILocation(line: 12, column: 10, scope: !120, inlinedAt: !318, atomGroup: 6, atomRank: 1)
!328 = !DILocation(line: 11, column: 3, scope: !120, inlinedAt: !318, atomGroup: 4, atomRank: 1)
!329 = !DILocation(line: 11, column: 3, scope: !120, inlinedAt: !318, atomGroup: 5, atomRank: 1)
!330 = distinct !{!330, !322, !331, !152}
!331 = !DILocation(line: 12, column: 14, scope: !120, inlinedAt: !318)
!332 = !DILocation(line: 111, column: 5, scope: !254)
!333 = !DILocation(line: 111, column: 16, scope: !254, atomGroup: 14, atomRank: 1)
!334 = !DILocation(line: 112, column: 42, scope: !254)
!335 = !DILocation(line: 112, column: 27, scope: !254)
!336 = !DILocation(line: 112, column: 27, scope: !254, atomGroup: 15, atomRank: 2)
!337 = !DILocation(line: 0, scope: !265)
!338 = !DILocation(line: 116, column: 7, scope: !267)
!339 = distinct !DIAssignID()
!340 = !DILocation(line: 0, scope: !279, inlinedAt: !341)
!341 = distinct !DILocation(line: 117, column: 52, scope: !267)
!342 = !DILocation(line: 17, column: 3, scope: !279, inlinedAt: !341)
!343 = !DILocation(line: 17, column: 10, scope: !279, inlinedAt: !341)
!344 = !DILocation(line: 17, column: 3, scope: !279, inlinedAt: !341, atomGroup: 2, atomRank: 1)
!345 = !DILocation(line: 18, column: 6, scope: !279, inlinedAt: !341, atomGroup: 4, atomRank: 2)
!346 = !DILocation(line: 17, column: 3, scope: !279, inlinedAt: !341, atomGroup: 3, atomRank: 1)
!347 = distinct !{!347, !342, !348, !152}
!348 = !DILocation(line: 18, column: 6, scope: !279, inlinedAt: !341)
!349 = !DILocation(line: 19, column: 12, scope: !279, inlinedAt: !341)
!350 = !DILocation(line: 19, column: 12, scope: !279, inlinedAt: !341, atomGroup: 6, atomRank: 2)
!351 = !DILocalVariable(name: "t", arg: 1, scope: !352, file: !3, line: 24, type: !91)
!352 = distinct !DISubprogram(name: "naive", scope: !3, file: !3, line: 24, type: !99, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !353, keyInstructions: true)
!353 = !{!351, !354, !355, !356, !357, !358, !359, !361}
!354 = !DILocalVariable(name: "size", arg: 2, scope: !352, file: !3, line: 24, type: !11)
!355 = !DILocalVariable(name: "p", arg: 3, scope: !352, file: !3, line: 24, type: !91)
!356 = !DILocalVariable(name: "m", arg: 4, scope: !352, file: !3, line: 24, type: !11)
!357 = !DILocalVariable(name: "sum", arg: 5, scope: !352, file: !3, line: 24, type: !101)
!358 = !DILocalVariable(name: "count", scope: !352, file: !3, line: 25, type: !11)
!359 = !DILocalVariable(name: "i", scope: !360, file: !3, line: 26, type: !11)
!360 = distinct !DILexicalBlock(scope: !352, file: !3, line: 26, column: 3)
!361 = !DILocalVariable(name: "k", scope: !362, file: !3, line: 27, type: !11)
!362 = distinct !DILexicalBlock(scope: !363, file: !3, line: 26, column: 40)
!363 = distinct !DILexicalBlock(scope: !360, file: !3, line: 26, column: 3)
!364 = !DILocation(line: 0, scope: !352, inlinedAt: !365)
!365 = distinct !DILocation(line: 117, column: 20, scope: !267)
!366 = !DILocation(line: 0, scope: !360, inlinedAt: !365)
!367 = !DILocation(line: 26, column: 26, scope: !363, inlinedAt: !365, atomGroup: 69, atomRank: 1)
!368 = !DILocation(line: 26, column: 3, scope: !360, inlinedAt: !365, atomGroup: 70, atomRank: 1)
!369 = !DILocation(line: 28, column: 21, scope: !362, inlinedAt: !365)
!370 = !DILocation(line: 0, scope: !362, inlinedAt: !365)
!371 = !DILocation(line: 28, column: 18, scope: !362, inlinedAt: !365, atomGroup: 68, atomRank: 1)
!372 = !DILocation(line: 28, column: 33, scope: !362, inlinedAt: !365)
!373 = !DILocation(line: 28, column: 30, scope: !362, inlinedAt: !365)
!374 = !DILocation(line: 28, column: 5, scope: !362, inlinedAt: !365, atomGroup: 7, atomRank: 1)
!375 = !DILocation(line: 29, column: 8, scope: !362, inlinedAt: !365, atomGroup: 8, atomRank: 2)
!376 = !DILocation(line: 28, column: 14, scope: !362, inlinedAt: !365, atomGroup: 6, atomRank: 2)
!377 = !DILocation(line: 28, column: 18, scope: !362, inlinedAt: !365, atomGroup: 6, atomRank: 1)
!378 = distinct !{!378, !379, !380, !152}
!379 = !DILocation(line: 28, column: 5, scope: !362, inlinedAt: !365)
!380 = !DILocation(line: 29, column: 8, scope: !362, inlinedAt: !365)
!381 = !DILocation(line: 30, column: 11, scope: !382, inlinedAt: !365, atomGroup: 9, atomRank: 2)
!382 = distinct !DILexicalBlock(scope: !362, file: !3, line: 30, column: 9)
!383 = !DILocation(line: 30, column: 11, scope: !382, inlinedAt: !365, atomGroup: 9, atomRank: 1)
!384 = !DILocalVariable(name: "sum", arg: 1, scope: !385, file: !3, line: 22, type: !101)
!385 = distinct !DISubprogram(name: "found", scope: !3, file: !3, line: 22, type: !386, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !388, keyInstructions: true)
!386 = !DISubroutineType(types: !387)
!387 = !{null, !101, !11}
!388 = !{!384, !389}
!389 = !DILocalVariable(name: "at", arg: 2, scope: !385, file: !3, line: 22, type: !11)
!390 = !DILocation(line: 0, scope: !385, inlinedAt: !391)
!391 = distinct !DILocation(line: 31, column: 7, scope: !392, inlinedAt: !365)
!392 = distinct !DILexicalBlock(scope: !382, file: !3, line: 30, column: 17)
!393 = !DILocation(line: 22, column: 58, scope: !385, inlinedAt: !391)
!394 = !DILocation(line: 22, column: 74, scope: !385, inlinedAt: !391, atomGroup: 1, atomRank: 2)
!395 = distinct !DIAssignID()
!396 = !DILocation(line: 32, column: 12, scope: !392, inlinedAt: !365, atomGroup: 10, atomRank: 2)
!397 = !DILocation(line: 33, column: 5, scope: !392, inlinedAt: !365)
!398 = !DILocation(line: 26, column: 36, scope: !363, inlinedAt: !365, atomGroup: 11, atomRank: 2)
!399 = !DILocation(line: 26, column: 22, scope: !363, inlinedAt: !365)
!400 = !DILocation(line: 26, column: 26, scope: !363, inlinedAt: !365, atomGroup: 3, atomRank: 1)
!401 = !DILocation(line: 26, column: 3, scope: !360, inlinedAt: !365, atomGroup: 4, atomRank: 1)
!402 = distinct !{!402, !403, !404, !152}
!403 = !DILocation(line: 26, column: 3, scope: !360, inlinedAt: !365)
!404 = !DILocation(line: 34, column: 3, scope: !360, inlinedAt: !365)
!405 = !DILocation(line: 119, column: 21, scope: !406, atomGroup: 24, atomRank: 2)
!406 = distinct !DILexicalBlock(scope: !407, file: !3, line: 118, column: 19)
!407 = distinct !DILexicalBlock(scope: !267, file: !3, line: 118, column: 11)
!408 = !DILocation(line: 123, column: 5, scope: !268)
!409 = !DILocation(line: 17, column: 3, scope: !279, inlinedAt: !341, atomGroup: 77, atomRank: 1)
!410 = !DILocation(line: 18, column: 6, scope: !279, inlinedAt: !341, atomGroup: 78, atomRank: 2)
!411 = !DILocation(line: 17, column: 3, scope: !279, inlinedAt: !341, atomGroup: 79, atomRank: 1)
!412 = !DILocation(line: 19, column: 12, scope: !279, inlinedAt: !341, atomGroup: 80, atomRank: 2)
!413 = !DILocalVariable(name: "fail", scope: !414, file: !3, line: 39, type: !428)
!414 = distinct !DISubprogram(name: "kmp", scope: !3, file: !3, line: 38, type: !99, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !415, keyInstructions: true)
!415 = !{!416, !417, !418, !419, !420, !413, !421, !422, !424, !425, !427}
!416 = !DILocalVariable(name: "t", arg: 1, scope: !414, file: !3, line: 38, type: !91)
!417 = !DILocalVariable(name: "size", arg: 2, scope: !414, file: !3, line: 38, type: !11)
!418 = !DILocalVariable(name: "p", arg: 3, scope: !414, file: !3, line: 38, type: !91)
!419 = !DILocalVariable(name: "m", arg: 4, scope: !414, file: !3, line: 38, type: !11)
!420 = !DILocalVariable(name: "sum", arg: 5, scope: !414, file: !3, line: 38, type: !101)
!421 = !DILocalVariable(name: "count", scope: !414, file: !3, line: 40, type: !11)
!422 = !DILocalVariable(name: "i", scope: !423, file: !3, line: 42, type: !15)
!423 = distinct !DILexicalBlock(scope: !414, file: !3, line: 42, column: 3)
!424 = !DILocalVariable(name: "k", scope: !423, file: !3, line: 42, type: !15)
!425 = !DILocalVariable(name: "i", scope: !426, file: !3, line: 47, type: !11)
!426 = distinct !DILexicalBlock(scope: !414, file: !3, line: 47, column: 3)
!427 = !DILocalVariable(name: "k", scope: !426, file: !3, line: 47, type: !11)
!428 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 512, elements: !429)
!429 = !{!430}
!430 = !DISubrange(count: 32)
!431 = !DILocation(line: 0, scope: !414, inlinedAt: !432)
!432 = distinct !DILocation(line: 117, column: 20, scope: !267)
!433 = !DILocation(line: 39, column: 3, scope: !414, inlinedAt: !432)
!434 = !DILocation(line: 41, column: 11, scope: !414, inlinedAt: !432, atomGroup: 2, atomRank: 1)
!435 = !{!436, !436, i64 0}
!436 = !{!"short", !118, i64 0}
!437 = distinct !DIAssignID()
!438 = !DILocation(line: 0, scope: !423, inlinedAt: !432)
!439 = !DILocation(line: 42, column: 29, scope: !440, inlinedAt: !432, atomGroup: 63, atomRank: 1)
!440 = distinct !DILexicalBlock(scope: !423, file: !3, line: 42, column: 3)
!441 = !DILocation(line: 42, column: 3, scope: !423, inlinedAt: !432, atomGroup: 64, atomRank: 1)
!442 = !DILocation(line: 43, column: 14, scope: !443, inlinedAt: !432, atomGroup: 62, atomRank: 2)
!443 = distinct !DILexicalBlock(scope: !440, file: !3, line: 42, column: 35)
!444 = !DILocation(line: 43, column: 19, scope: !443, inlinedAt: !432, atomGroup: 62, atomRank: 1)
!445 = !DILocation(line: 43, column: 22, scope: !443, inlinedAt: !432)
!446 = !DILocation(line: 0, scope: !426, inlinedAt: !432)
!447 = !DILocation(line: 47, column: 29, scope: !448, inlinedAt: !432, atomGroup: 66, atomRank: 1)
!448 = distinct !DILexicalBlock(scope: !426, file: !3, line: 47, column: 3)
!449 = !DILocation(line: 47, column: 3, scope: !426, inlinedAt: !432, atomGroup: 67, atomRank: 1)
!450 = !DILocation(line: 43, column: 30, scope: !443, inlinedAt: !432)
!451 = !DILocation(line: 43, column: 27, scope: !443, inlinedAt: !432)
!452 = !DILocation(line: 43, column: 5, scope: !443, inlinedAt: !432, atomGroup: 8, atomRank: 1)
!453 = !DILocation(line: 44, column: 11, scope: !443, inlinedAt: !432)
!454 = !DILocation(line: 44, column: 11, scope: !443, inlinedAt: !432, atomGroup: 9, atomRank: 3)
!455 = !DILocation(line: 44, column: 11, scope: !443, inlinedAt: !432, atomGroup: 9, atomRank: 2)
!456 = !DILocation(line: 43, column: 14, scope: !443, inlinedAt: !432, atomGroup: 7, atomRank: 2)
!457 = !DILocation(line: 43, column: 19, scope: !443, inlinedAt: !432, atomGroup: 7, atomRank: 1)
!458 = distinct !{!458, !459, !460, !152}
!459 = !DILocation(line: 43, column: 5, scope: !443, inlinedAt: !432)
!460 = !DILocation(line: 44, column: 17, scope: !443, inlinedAt: !432)
!461 = !DILocation(line: 45, column: 26, scope: !443, inlinedAt: !432, atomGroup: 11, atomRank: 2)
!462 = !DILocation(line: 45, column: 17, scope: !443, inlinedAt: !432, atomGroup: 10, atomRank: 2)
!463 = !DILocation(line: 45, column: 10, scope: !443, inlinedAt: !432, atomGroup: 12, atomRank: 2)
!464 = !DILocation(line: 45, column: 5, scope: !443, inlinedAt: !432)
!465 = !DILocation(line: 45, column: 15, scope: !443, inlinedAt: !432, atomGroup: 10, atomRank: 1)
!466 = !DILocation(line: 42, column: 29, scope: !440, inlinedAt: !432, atomGroup: 5, atomRank: 1)
!467 = !DILocation(line: 42, column: 3, scope: !423, inlinedAt: !432, atomGroup: 6, atomRank: 1)
!468 = distinct !{!468, !469, !470, !152}
!469 = !DILocation(line: 42, column: 3, scope: !423, inlinedAt: !432)
!470 = !DILocation(line: 46, column: 3, scope: !423, inlinedAt: !432)
!471 = !DILocation(line: 48, column: 14, scope: !472, inlinedAt: !432, atomGroup: 65, atomRank: 2)
!472 = distinct !DILexicalBlock(scope: !448, file: !3, line: 47, column: 42)
!473 = !DILocation(line: 48, column: 19, scope: !472, inlinedAt: !432, atomGroup: 65, atomRank: 1)
!474 = !DILocation(line: 48, column: 22, scope: !472, inlinedAt: !432)
!475 = !DILocation(line: 48, column: 30, scope: !472, inlinedAt: !432)
!476 = !DILocation(line: 48, column: 27, scope: !472, inlinedAt: !432)
!477 = !DILocation(line: 48, column: 5, scope: !472, inlinedAt: !432, atomGroup: 19, atomRank: 1)
!478 = !DILocation(line: 49, column: 11, scope: !472, inlinedAt: !432)
!479 = !DILocation(line: 49, column: 11, scope: !472, inlinedAt: !432, atomGroup: 20, atomRank: 3)
!480 = !DILocation(line: 49, column: 11, scope: !472, inlinedAt: !432, atomGroup: 20, atomRank: 2)
!481 = !DILocation(line: 48, column: 14, scope: !472, inlinedAt: !432, atomGroup: 18, atomRank: 2)
!482 = !DILocation(line: 48, column: 19, scope: !472, inlinedAt: !432, atomGroup: 18, atomRank: 1)
!483 = distinct !{!483, !484, !485, !152}
!484 = !DILocation(line: 48, column: 5, scope: !472, inlinedAt: !432)
!485 = !DILocation(line: 49, column: 17, scope: !472, inlinedAt: !432)
!486 = !DILocation(line: 50, column: 9, scope: !487, inlinedAt: !432, atomGroup: 21, atomRank: 2)
!487 = distinct !DILexicalBlock(scope: !472, file: !3, line: 50, column: 9)
!488 = !DILocation(line: 50, column: 13, scope: !487, inlinedAt: !432, atomGroup: 22, atomRank: 2)
!489 = !DILocation(line: 50, column: 13, scope: !487, inlinedAt: !432, atomGroup: 22, atomRank: 1)
!490 = !DILocation(line: 51, column: 24, scope: !491, inlinedAt: !432)
!491 = distinct !DILexicalBlock(scope: !487, file: !3, line: 50, column: 19)
!492 = !DILocation(line: 0, scope: !385, inlinedAt: !493)
!493 = distinct !DILocation(line: 51, column: 7, scope: !491, inlinedAt: !432)
!494 = !DILocation(line: 22, column: 58, scope: !385, inlinedAt: !493)
!495 = !DILocation(line: 22, column: 74, scope: !385, inlinedAt: !493, atomGroup: 1, atomRank: 2)
!496 = distinct !DIAssignID()
!497 = !DILocation(line: 52, column: 12, scope: !491, inlinedAt: !432, atomGroup: 23, atomRank: 2)
!498 = !DILocation(line: 53, column: 11, scope: !491, inlinedAt: !432, atomGroup: 24, atomRank: 3)
!499 = !DILocation(line: 53, column: 11, scope: !491, inlinedAt: !432, atomGroup: 24, atomRank: 2)
!500 = !DILocation(line: 54, column: 5, scope: !491, inlinedAt: !432)
!501 = !DILocation(line: 0, scope: !487, inlinedAt: !432)
!502 = !DILocation(line: 47, column: 38, scope: !448, inlinedAt: !432, atomGroup: 25, atomRank: 2)
!503 = !DILocation(line: 47, column: 29, scope: !448, inlinedAt: !432, atomGroup: 16, atomRank: 1)
!504 = !DILocation(line: 47, column: 3, scope: !426, inlinedAt: !432, atomGroup: 17, atomRank: 1)
!505 = distinct !{!505, !506, !507, !152}
!506 = !DILocation(line: 47, column: 3, scope: !426, inlinedAt: !432)
!507 = !DILocation(line: 55, column: 3, scope: !426, inlinedAt: !432)
!508 = !DILocation(line: 121, column: 18, scope: !509)
!509 = distinct !DILexicalBlock(scope: !407, file: !3, line: 121, column: 18)
!510 = !DILocation(line: 57, column: 1, scope: !414, inlinedAt: !432)
!511 = !DILocation(line: 121, column: 22, scope: !509, atomGroup: 83, atomRank: 2)
!512 = !DILocation(line: 121, column: 35, scope: !509, atomGroup: 83, atomRank: 1)
!513 = !DILocation(line: 17, column: 3, scope: !279, inlinedAt: !341, atomGroup: 89, atomRank: 1)
!514 = !DILocation(line: 18, column: 6, scope: !279, inlinedAt: !341, atomGroup: 90, atomRank: 2)
!515 = !DILocation(line: 17, column: 3, scope: !279, inlinedAt: !341, atomGroup: 91, atomRank: 1)
!516 = !DILocation(line: 19, column: 12, scope: !279, inlinedAt: !341, atomGroup: 92, atomRank: 2)
!517 = !DILocalVariable(name: "skip", scope: !518, file: !3, line: 60, type: !530)
!518 = distinct !DISubprogram(name: "horspool", scope: !3, file: !3, line: 59, type: !99, scopeLine: 59, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !519, keyInstructions: true)
!519 = !{!520, !521, !522, !523, !524, !517, !525, !526, !528}
!520 = !DILocalVariable(name: "t", arg: 1, scope: !518, file: !3, line: 59, type: !91)
!521 = !DILocalVariable(name: "size", arg: 2, scope: !518, file: !3, line: 59, type: !11)
!522 = !DILocalVariable(name: "p", arg: 3, scope: !518, file: !3, line: 59, type: !91)
!523 = !DILocalVariable(name: "m", arg: 4, scope: !518, file: !3, line: 59, type: !11)
!524 = !DILocalVariable(name: "sum", arg: 5, scope: !518, file: !3, line: 59, type: !101)
!525 = !DILocalVariable(name: "count", scope: !518, file: !3, line: 61, type: !11)
!526 = !DILocalVariable(name: "i", scope: !527, file: !3, line: 63, type: !11)
!527 = distinct !DILexicalBlock(scope: !518, file: !3, line: 63, column: 3)
!528 = !DILocalVariable(name: "i", scope: !529, file: !3, line: 65, type: !11)
!529 = distinct !DILexicalBlock(scope: !518, file: !3, line: 65, column: 3)
!530 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 1024, elements: !531)
!531 = !{!532}
!532 = !DISubrange(count: 128)
!533 = !DILocation(line: 0, scope: !518, inlinedAt: !534)
!534 = distinct !DILocation(line: 117, column: 20, scope: !267)
!535 = !DILocation(line: 60, column: 3, scope: !518, inlinedAt: !534)
!536 = !DILocation(line: 0, scope: !193, inlinedAt: !537)
!537 = distinct !DILocation(line: 62, column: 3, scope: !518, inlinedAt: !534)
!538 = !DILocation(line: 31, column: 3, scope: !193, inlinedAt: !537, atomGroup: 43, atomRank: 1)
!539 = !DILocation(line: 31, column: 14, scope: !193, inlinedAt: !537, atomGroup: 2, atomRank: 2)
!540 = !DILocation(line: 32, column: 7, scope: !193, inlinedAt: !537, atomGroup: 6, atomRank: 2)
!541 = !DILocation(line: 32, column: 10, scope: !193, inlinedAt: !537, atomGroup: 5, atomRank: 1)
!542 = !DILocation(line: 31, column: 3, scope: !193, inlinedAt: !537, atomGroup: 3, atomRank: 1)
!543 = !DILocation(line: 31, column: 3, scope: !193, inlinedAt: !537, atomGroup: 4, atomRank: 1)
!544 = distinct !{!544, !545, !546, !152}
!545 = !DILocation(line: 31, column: 3, scope: !193, inlinedAt: !537)
!546 = !DILocation(line: 32, column: 27, scope: !193, inlinedAt: !537)
!547 = !DILocation(line: 0, scope: !527, inlinedAt: !534)
!548 = !DILocation(line: 63, column: 22, scope: !549, inlinedAt: !534, atomGroup: 58, atomRank: 1)
!549 = distinct !DILexicalBlock(scope: !527, file: !3, line: 63, column: 3)
!550 = !DILocation(line: 63, column: 3, scope: !527, inlinedAt: !534, atomGroup: 59, atomRank: 1)
!551 = !DILocation(line: 0, scope: !529, inlinedAt: !534)
!552 = !DILocation(line: 65, column: 26, scope: !553, inlinedAt: !534, atomGroup: 60, atomRank: 1)
!553 = distinct !DILexicalBlock(scope: !529, file: !3, line: 65, column: 3)
!554 = !DILocation(line: 65, column: 3, scope: !529, inlinedAt: !534, atomGroup: 61, atomRank: 1)
!555 = !DILocation(line: 64, column: 55, scope: !549, inlinedAt: !534, atomGroup: 5, atomRank: 3)
!556 = !DILocation(line: 64, column: 39, scope: !549, inlinedAt: !534, atomGroup: 5, atomRank: 2)
!557 = !DILocation(line: 64, column: 25, scope: !549, inlinedAt: !534)
!558 = !DILocation(line: 64, column: 30, scope: !549, inlinedAt: !534)
!559 = !DILocation(line: 64, column: 5, scope: !549, inlinedAt: !534)
!560 = !DILocation(line: 64, column: 37, scope: !549, inlinedAt: !534, atomGroup: 5, atomRank: 1)
!561 = !DILocation(line: 63, column: 32, scope: !549, inlinedAt: !534, atomGroup: 6, atomRank: 2)
!562 = !DILocation(line: 63, column: 22, scope: !549, inlinedAt: !534, atomGroup: 3, atomRank: 1)
!563 = !DILocation(line: 63, column: 3, scope: !527, inlinedAt: !534, atomGroup: 4, atomRank: 1)
!564 = distinct !{!564, !565, !566, !152}
!565 = !DILocation(line: 63, column: 3, scope: !527, inlinedAt: !534)
!566 = !DILocation(line: 64, column: 58, scope: !527, inlinedAt: !534)
!567 = !DILocation(line: 66, column: 18, scope: !568, inlinedAt: !534)
!568 = distinct !DILexicalBlock(scope: !553, file: !3, line: 66, column: 9)
!569 = !DILocation(line: 0, scope: !213, inlinedAt: !570)
!570 = distinct !DILocation(line: 66, column: 9, scope: !568, inlinedAt: !534)
!571 = !DILocation(line: 38, column: 3, scope: !224, inlinedAt: !570, atomGroup: 46, atomRank: 1)
!572 = !DILocation(line: 39, column: 9, scope: !227, inlinedAt: !570)
!573 = !DILocation(line: 39, column: 15, scope: !227, inlinedAt: !570)
!574 = !DILocation(line: 39, column: 12, scope: !227, inlinedAt: !570, atomGroup: 6, atomRank: 2)
!575 = !DILocation(line: 39, column: 12, scope: !227, inlinedAt: !570, atomGroup: 6, atomRank: 1)
!576 = !DILocation(line: 38, column: 14, scope: !228, inlinedAt: !570, atomGroup: 3, atomRank: 2)
!577 = !DILocation(line: 38, column: 19, scope: !228, inlinedAt: !570, atomGroup: 8, atomRank: 2)
!578 = !DILocation(line: 38, column: 24, scope: !228, inlinedAt: !570, atomGroup: 9, atomRank: 2)
!579 = !DILocation(line: 38, column: 3, scope: !224, inlinedAt: !570, atomGroup: 4, atomRank: 1)
!580 = !DILocation(line: 38, column: 3, scope: !224, inlinedAt: !570, atomGroup: 5, atomRank: 1)
!581 = distinct !{!581, !582, !583, !152}
!582 = !DILocation(line: 38, column: 3, scope: !224, inlinedAt: !570)
!583 = !DILocation(line: 40, column: 29, scope: !224, inlinedAt: !570)
!584 = !DILocation(line: 0, scope: !385, inlinedAt: !585)
!585 = distinct !DILocation(line: 67, column: 7, scope: !586, inlinedAt: !534)
!586 = distinct !DILexicalBlock(scope: !568, file: !3, line: 66, column: 43)
!587 = !DILocation(line: 22, column: 58, scope: !385, inlinedAt: !585)
!588 = !DILocation(line: 22, column: 74, scope: !385, inlinedAt: !585, atomGroup: 1, atomRank: 2)
!589 = distinct !DIAssignID()
!590 = !DILocation(line: 68, column: 12, scope: !586, inlinedAt: !534, atomGroup: 12, atomRank: 2)
!591 = !DILocation(line: 69, column: 5, scope: !586, inlinedAt: !534)
!592 = !DILocation(line: 65, column: 60, scope: !553, inlinedAt: !534)
!593 = !DILocation(line: 65, column: 73, scope: !553, inlinedAt: !534)
!594 = !DILocation(line: 65, column: 40, scope: !553, inlinedAt: !534)
!595 = !DILocation(line: 65, column: 37, scope: !553, inlinedAt: !534, atomGroup: 13, atomRank: 2)
!596 = !DILocation(line: 65, column: 22, scope: !553, inlinedAt: !534)
!597 = !DILocation(line: 65, column: 26, scope: !553, inlinedAt: !534, atomGroup: 9, atomRank: 1)
!598 = !DILocation(line: 65, column: 3, scope: !529, inlinedAt: !534, atomGroup: 10, atomRank: 1)
!599 = distinct !{!599, !600, !601, !152}
!600 = !DILocation(line: 65, column: 3, scope: !529, inlinedAt: !534)
!601 = !DILocation(line: 69, column: 5, scope: !529, inlinedAt: !534)
!602 = !DILocation(line: 71, column: 1, scope: !518, inlinedAt: !534)
!603 = !DILocation(line: 121, column: 22, scope: !509, atomGroup: 95, atomRank: 2)
!604 = !DILocation(line: 121, column: 35, scope: !509, atomGroup: 95, atomRank: 1)
!605 = !DILocation(line: 116, column: 16, scope: !267, atomGroup: 100, atomRank: 1)
!606 = !{!607, !607, i64 0}
!607 = !{!"long", !118, i64 0}
!608 = !DILocation(line: 17, column: 3, scope: !279, inlinedAt: !341, atomGroup: 101, atomRank: 1)
!609 = !DILocation(line: 18, column: 6, scope: !279, inlinedAt: !341, atomGroup: 102, atomRank: 2)
!610 = !DILocation(line: 17, column: 3, scope: !279, inlinedAt: !341, atomGroup: 103, atomRank: 1)
!611 = !DILocation(line: 19, column: 12, scope: !279, inlinedAt: !341, atomGroup: 104, atomRank: 2)
!612 = !DILocation(line: 117, column: 20, scope: !267, atomGroup: 105, atomRank: 2)
!613 = !DILocation(line: 121, column: 22, scope: !509, atomGroup: 107, atomRank: 2)
!614 = !DILocation(line: 121, column: 35, scope: !509, atomGroup: 107, atomRank: 1)
!615 = !DILocation(line: 100, column: 43, scope: !255, atomGroup: 32, atomRank: 2)
!616 = !DILocation(line: 100, column: 33, scope: !255, atomGroup: 4, atomRank: 1)
!617 = !DILocation(line: 100, column: 3, scope: !252, atomGroup: 5, atomRank: 1)
!618 = distinct !{!618, !619, !620, !152}
!619 = !DILocation(line: 100, column: 3, scope: !252)
!620 = !DILocation(line: 125, column: 3, scope: !252)
!621 = !DILocation(line: 127, column: 1, scope: !244, atomGroup: 35, atomRank: 1)
!622 = distinct !DISubprogram(name: "rabin_karp", scope: !3, file: !3, line: 73, type: !99, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !623, keyInstructions: true)
!623 = !{!624, !625, !626, !627, !628, !629, !631, !632, !633, !634, !635, !636, !638}
!624 = !DILocalVariable(name: "t", arg: 1, scope: !622, file: !3, line: 73, type: !91)
!625 = !DILocalVariable(name: "size", arg: 2, scope: !622, file: !3, line: 73, type: !11)
!626 = !DILocalVariable(name: "p", arg: 3, scope: !622, file: !3, line: 73, type: !91)
!627 = !DILocalVariable(name: "m", arg: 4, scope: !622, file: !3, line: 73, type: !11)
!628 = !DILocalVariable(name: "sum", arg: 5, scope: !622, file: !3, line: 73, type: !101)
!629 = !DILocalVariable(name: "base", scope: !622, file: !3, line: 74, type: !630)
!630 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!631 = !DILocalVariable(name: "modulus", scope: !622, file: !3, line: 74, type: !630)
!632 = !DILocalVariable(name: "want", scope: !622, file: !3, line: 75, type: !17)
!633 = !DILocalVariable(name: "have", scope: !622, file: !3, line: 75, type: !17)
!634 = !DILocalVariable(name: "top", scope: !622, file: !3, line: 75, type: !17)
!635 = !DILocalVariable(name: "count", scope: !622, file: !3, line: 76, type: !11)
!636 = !DILocalVariable(name: "i", scope: !637, file: !3, line: 79, type: !11)
!637 = distinct !DILexicalBlock(scope: !622, file: !3, line: 79, column: 3)
!638 = !DILocalVariable(name: "i", scope: !639, file: !3, line: 85, type: !11)
!639 = distinct !DILexicalBlock(scope: !622, file: !3, line: 85, column: 3)
!640 = !DILocation(line: 0, scope: !622)
!641 = !DILocation(line: 77, column: 12, scope: !642, atomGroup: 7, atomRank: 2)
!642 = distinct !DILexicalBlock(scope: !622, file: !3, line: 77, column: 7)
!643 = !DILocation(line: 77, column: 12, scope: !642, atomGroup: 7, atomRank: 1)
!644 = !DILocation(line: 0, scope: !637)
!645 = !DILocation(line: 79, column: 22, scope: !646, atomGroup: 48, atomRank: 1)
!646 = distinct !DILexicalBlock(scope: !637, file: !3, line: 79, column: 3)
!647 = !DILocation(line: 79, column: 3, scope: !637, atomGroup: 49, atomRank: 1)
!648 = !DILocation(line: 80, column: 36, scope: !649)
!649 = distinct !DILexicalBlock(scope: !646, file: !3, line: 79, column: 32)
!650 = !DILocation(line: 80, column: 27, scope: !649)
!651 = !DILocation(line: 81, column: 36, scope: !649)
!652 = !DILocation(line: 81, column: 27, scope: !649)
!653 = !DILocation(line: 79, column: 22, scope: !646, atomGroup: 55, atomRank: 1)
!654 = !DILocation(line: 79, column: 3, scope: !637, atomGroup: 56, atomRank: 1)
!655 = !DILocation(line: 85, column: 3, scope: !639)
!656 = !DILocation(line: 80, column: 18, scope: !649)
!657 = !DILocation(line: 80, column: 25, scope: !649)
!658 = !DILocation(line: 80, column: 42, scope: !649, atomGroup: 12, atomRank: 2)
!659 = !DILocation(line: 81, column: 18, scope: !649)
!660 = !DILocation(line: 81, column: 25, scope: !649)
!661 = !DILocation(line: 81, column: 42, scope: !649, atomGroup: 13, atomRank: 2)
!662 = !DILocation(line: 83, column: 17, scope: !663)
!663 = distinct !DILexicalBlock(scope: !649, file: !3, line: 82, column: 9)
!664 = !DILocation(line: 83, column: 24, scope: !663, atomGroup: 15, atomRank: 2)
!665 = !DILocation(line: 79, column: 28, scope: !646, atomGroup: 16, atomRank: 2)
!666 = !DILocation(line: 79, column: 22, scope: !646, atomGroup: 10, atomRank: 1)
!667 = !DILocation(line: 79, column: 3, scope: !637, atomGroup: 11, atomRank: 1)
!668 = distinct !{!668, !669, !670, !152, !671}
!669 = !DILocation(line: 79, column: 3, scope: !637)
!670 = !DILocation(line: 84, column: 3, scope: !637)
!671 = !{!"llvm.loop.peeled.count", i32 1}
!672 = !DILocation(line: 76, column: 8, scope: !622, atomGroup: 6, atomRank: 1)
!673 = !DILocation(line: 85, scope: !639, atomGroup: 18, atomRank: 1)
!674 = !DILocation(line: 0, scope: !639)
!675 = !DILocation(line: 86, column: 14, scope: !676, atomGroup: 19, atomRank: 2)
!676 = distinct !DILexicalBlock(scope: !677, file: !3, line: 86, column: 9)
!677 = distinct !DILexicalBlock(scope: !678, file: !3, line: 85, column: 26)
!678 = distinct !DILexicalBlock(scope: !639, file: !3, line: 85, column: 3)
!679 = !DILocation(line: 86, column: 22, scope: !676, atomGroup: 19, atomRank: 1)
!680 = !DILocation(line: 0, scope: !213, inlinedAt: !681)
!681 = distinct !DILocation(line: 86, column: 26, scope: !676)
!682 = !DILocation(line: 38, column: 3, scope: !224, inlinedAt: !681, atomGroup: 46, atomRank: 1)
!683 = !DILocation(line: 86, column: 35, scope: !676)
!684 = !DILocation(line: 38, column: 3, scope: !224, inlinedAt: !681)
!685 = !DILocation(line: 39, column: 9, scope: !227, inlinedAt: !681)
!686 = !DILocation(line: 39, column: 15, scope: !227, inlinedAt: !681)
!687 = !DILocation(line: 39, column: 12, scope: !227, inlinedAt: !681, atomGroup: 6, atomRank: 2)
!688 = !DILocation(line: 39, column: 12, scope: !227, inlinedAt: !681, atomGroup: 6, atomRank: 1)
!689 = !DILocation(line: 38, column: 14, scope: !228, inlinedAt: !681, atomGroup: 3, atomRank: 2)
!690 = !DILocation(line: 38, column: 19, scope: !228, inlinedAt: !681, atomGroup: 8, atomRank: 2)
!691 = !DILocation(line: 38, column: 24, scope: !228, inlinedAt: !681, atomGroup: 9, atomRank: 2)
!692 = !DILocation(line: 38, column: 3, scope: !224, inlinedAt: !681, atomGroup: 4, atomRank: 1)
!693 = !DILocation(line: 38, column: 3, scope: !224, inlinedAt: !681, atomGroup: 5, atomRank: 1)
!694 = distinct !{!694, !684, !695, !152}
!695 = !DILocation(line: 40, column: 29, scope: !224, inlinedAt: !681)
!696 = !DILocation(line: 0, scope: !385, inlinedAt: !697)
!697 = distinct !DILocation(line: 87, column: 7, scope: !698)
!698 = distinct !DILexicalBlock(scope: !676, file: !3, line: 86, column: 55)
!699 = !DILocation(line: 22, column: 53, scope: !385, inlinedAt: !697)
!700 = !DILocation(line: 22, column: 58, scope: !385, inlinedAt: !697)
!701 = !DILocation(line: 22, column: 74, scope: !385, inlinedAt: !697, atomGroup: 1, atomRank: 2)
!702 = !DILocation(line: 22, column: 50, scope: !385, inlinedAt: !697, atomGroup: 1, atomRank: 1)
!703 = !DILocation(line: 88, column: 12, scope: !698, atomGroup: 21, atomRank: 2)
!704 = !DILocation(line: 89, column: 5, scope: !698)
!705 = !DILocation(line: 90, column: 15, scope: !706, atomGroup: 22, atomRank: 2)
!706 = distinct !DILexicalBlock(scope: !677, file: !3, line: 90, column: 9)
!707 = !DILocation(line: 90, column: 15, scope: !706, atomGroup: 22, atomRank: 1)
!708 = !DILocation(line: 92, column: 40, scope: !677)
!709 = !DILocation(line: 92, column: 35, scope: !677)
!710 = !DILocation(line: 92, column: 77, scope: !677)
!711 = !DILocation(line: 92, column: 68, scope: !677)
!712 = !DILocation(line: 92, column: 66, scope: !677)
!713 = !DILocation(line: 92, column: 82, scope: !677)
!714 = !DILocation(line: 92, column: 50, scope: !677)
!715 = !DILocation(line: 92, column: 93, scope: !677)
!716 = !DILocation(line: 92, column: 111, scope: !677)
!717 = !DILocation(line: 92, column: 102, scope: !677)
!718 = !DILocation(line: 92, column: 100, scope: !677)
!719 = !DILocation(line: 92, column: 121, scope: !677, atomGroup: 24, atomRank: 3)
!720 = !DILocation(line: 92, column: 12, scope: !677, atomGroup: 24, atomRank: 2)
!721 = !DILocation(line: 85, column: 22, scope: !678, atomGroup: 25, atomRank: 2)
!722 = !DILocation(line: 85, column: 3, scope: !678)
!723 = distinct !{!723, !655, !724}
!724 = !DILocation(line: 93, column: 3, scope: !639)
!725 = !DILocation(line: 94, column: 1, scope: !622, atomGroup: 27, atomRank: 1)
