; ModuleID = 'sort.c'
source_filename = "sort.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-unknown"

%struct.record = type { i32, i16, i8 }
%struct.order = type { ptr, i32 }

@state = internal unnamed_addr global i64 0, align 8, !dbg !0
@records = internal global [128 x %struct.record] zeroinitializer, align 4, !dbg !18
@numbers = internal unnamed_addr global [128 x i64] zeroinitializer, align 8, !dbg !32
@scratch = internal unnamed_addr global [128 x %struct.record] zeroinitializer, align 4, !dbg !30
@orders = internal unnamed_addr constant [2 x { ptr, i32, [4 x i8] }] [{ ptr, i32, [4 x i8] } { ptr @by_key, i32 3, [4 x i8] zeroinitializer }, { ptr, i32, [4 x i8] } { ptr @by_tag_then_key, i32 -5, [4 x i8] zeroinitializer }], align 8, !dbg !35

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memcpy(ptr noalias noundef returned writeonly captures(ret: address, provenance) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !66 {
    #dbg_value(ptr %0, !78, !DIExpression(), !86)
    #dbg_value(ptr %1, !79, !DIExpression(), !86)
    #dbg_value(ptr %0, !81, !DIExpression(), !86)
    #dbg_value(ptr %1, !83, !DIExpression(), !86)
    #dbg_value(i64 %2, !80, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !86)
  %4 = icmp eq i64 %2, 0, !dbg !87
  br i1 %4, label %14, label %5, !dbg !88

5:                                                ; preds = %3, %5
  %6 = phi ptr [ %10, %5 ], [ %1, %3 ]
  %7 = phi ptr [ %12, %5 ], [ %0, %3 ]
  %8 = phi i64 [ %9, %5 ], [ %2, %3 ]
    #dbg_value(ptr %6, !83, !DIExpression(), !86)
    #dbg_value(ptr %7, !81, !DIExpression(), !86)
    #dbg_value(i64 %8, !80, !DIExpression(), !86)
  %9 = add i64 %8, -1, !dbg !89
    #dbg_value(i64 %9, !80, !DIExpression(), !86)
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 1, !dbg !90
    #dbg_value(ptr %10, !83, !DIExpression(), !86)
  %11 = load i8, ptr %6, align 1, !dbg !91, !tbaa !92
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !93
    #dbg_value(ptr %12, !81, !DIExpression(), !86)
  store i8 %11, ptr %7, align 1, !dbg !94, !tbaa !92
    #dbg_value(i64 %9, !80, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !86)
  %13 = icmp eq i64 %9, 0, !dbg !95
  br i1 %13, label %14, label %5, !dbg !96, !llvm.loop !97

14:                                               ; preds = %5, %3
  ret ptr %0, !dbg !101
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memmove(ptr noundef returned writeonly captures(address, ret: address, provenance) %0, ptr noundef readonly captures(address) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !102 {
    #dbg_value(ptr %0, !106, !DIExpression(), !111)
    #dbg_value(ptr %1, !107, !DIExpression(), !111)
    #dbg_value(i64 %2, !108, !DIExpression(), !111)
    #dbg_value(ptr %0, !109, !DIExpression(), !111)
    #dbg_value(ptr %1, !110, !DIExpression(), !111)
  %4 = icmp ult ptr %0, %1, !dbg !112
  %5 = icmp eq i64 %2, 0, !dbg !114
  br i1 %4, label %7, label %6, !dbg !115

6:                                                ; preds = %3
    #dbg_value(i64 %2, !108, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !111)
  br i1 %5, label %24, label %17, !dbg !116

7:                                                ; preds = %3
    #dbg_value(ptr %1, !110, !DIExpression(), !111)
    #dbg_value(ptr %0, !109, !DIExpression(), !111)
    #dbg_value(i64 %2, !108, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !111)
  br i1 %5, label %24, label %8, !dbg !118

8:                                                ; preds = %7, %8
  %9 = phi ptr [ %13, %8 ], [ %1, %7 ]
  %10 = phi ptr [ %15, %8 ], [ %0, %7 ]
  %11 = phi i64 [ %12, %8 ], [ %2, %7 ]
    #dbg_value(ptr %9, !110, !DIExpression(), !111)
    #dbg_value(ptr %10, !109, !DIExpression(), !111)
    #dbg_value(i64 %11, !108, !DIExpression(), !111)
  %12 = add i64 %11, -1, !dbg !120
    #dbg_value(i64 %12, !108, !DIExpression(), !111)
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 1, !dbg !121
    #dbg_value(ptr %13, !110, !DIExpression(), !111)
  %14 = load i8, ptr %9, align 1, !dbg !122, !tbaa !92
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 1, !dbg !123
    #dbg_value(ptr %15, !109, !DIExpression(), !111)
  store i8 %14, ptr %10, align 1, !dbg !124, !tbaa !92
    #dbg_value(i64 %12, !108, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !111)
  %16 = icmp eq i64 %12, 0, !dbg !125
  br i1 %16, label %24, label %8, !dbg !126, !llvm.loop !127

17:                                               ; preds = %6, %17
  %18 = phi i64 [ %19, %17 ], [ %2, %6 ]
    #dbg_value(i64 %18, !108, !DIExpression(), !111)
  %19 = add i64 %18, -1, !dbg !130
    #dbg_value(i64 %19, !108, !DIExpression(), !111)
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 %19, !dbg !131
  %21 = load i8, ptr %20, align 1, !dbg !132, !tbaa !92
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 %19, !dbg !133
  store i8 %21, ptr %22, align 1, !dbg !134, !tbaa !92
    #dbg_value(i64 %19, !108, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !111)
  %23 = icmp eq i64 %19, 0, !dbg !135
  br i1 %23, label %24, label %17, !dbg !136, !llvm.loop !137

24:                                               ; preds = %17, %8, %6, %7
  ret ptr %0, !dbg !140
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write) uwtable
define dso_local noundef ptr @memset(ptr noundef returned writeonly captures(ret: address, provenance) %0, i32 noundef signext %1, i64 noundef %2) local_unnamed_addr #2 !dbg !141 {
    #dbg_value(ptr %0, !145, !DIExpression(), !149)
    #dbg_value(i32 %1, !146, !DIExpression(), !149)
    #dbg_value(ptr %0, !148, !DIExpression(), !149)
    #dbg_value(i64 %2, !147, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !149)
  %4 = icmp eq i64 %2, 0, !dbg !150
  br i1 %4, label %13, label %5, !dbg !151

5:                                                ; preds = %3
  %6 = trunc i32 %1 to i8
  br label %7, !dbg !151

7:                                                ; preds = %5, %7
  %8 = phi ptr [ %0, %5 ], [ %11, %7 ]
  %9 = phi i64 [ %2, %5 ], [ %10, %7 ]
    #dbg_value(ptr %8, !148, !DIExpression(), !149)
    #dbg_value(i64 %9, !147, !DIExpression(), !149)
  %10 = add i64 %9, -1, !dbg !152
    #dbg_value(i64 %10, !147, !DIExpression(), !149)
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !153
    #dbg_value(ptr %11, !148, !DIExpression(), !149)
  store i8 %6, ptr %8, align 1, !dbg !154, !tbaa !92
    #dbg_value(i64 %10, !147, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !149)
  %12 = icmp eq i64 %10, 0, !dbg !155
  br i1 %12, label %13, label %7, !dbg !156, !llvm.loop !157

13:                                               ; preds = %7, %3
  ret ptr %0, !dbg !160
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local signext range(i32 -1, 2) i32 @memcmp(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #3 !dbg !161 {
    #dbg_value(ptr %0, !165, !DIExpression(), !170)
    #dbg_value(ptr %1, !166, !DIExpression(), !170)
    #dbg_value(i64 %2, !167, !DIExpression(), !170)
    #dbg_value(ptr %0, !168, !DIExpression(), !170)
    #dbg_value(ptr %1, !169, !DIExpression(), !170)
  %4 = icmp eq i64 %2, 0, !dbg !171
  br i1 %4, label %20, label %5, !dbg !173

5:                                                ; preds = %3, %15
  %6 = phi i64 [ %16, %15 ], [ %2, %3 ]
  %7 = phi ptr [ %18, %15 ], [ %1, %3 ]
  %8 = phi ptr [ %17, %15 ], [ %0, %3 ]
    #dbg_value(ptr %7, !169, !DIExpression(), !170)
    #dbg_value(ptr %8, !168, !DIExpression(), !170)
  %9 = load i8, ptr %8, align 1, !dbg !174, !tbaa !92
  %10 = load i8, ptr %7, align 1, !dbg !177, !tbaa !92
  %11 = icmp eq i8 %9, %10, !dbg !178
  br i1 %11, label %15, label %12, !dbg !179

12:                                               ; preds = %5
  %13 = icmp ult i8 %9, %10, !dbg !180
  %14 = select i1 %13, i32 -1, i32 1, !dbg !181
  br label %20, !dbg !182

15:                                               ; preds = %5
  %16 = add i64 %6, -1, !dbg !183
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !184
    #dbg_value(ptr %17, !168, !DIExpression(), !170)
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !185
    #dbg_value(ptr %18, !169, !DIExpression(), !170)
    #dbg_value(i64 %16, !167, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !170)
  %19 = icmp eq i64 %16, 0, !dbg !186
  br i1 %19, label %20, label %5, !dbg !187, !llvm.loop !188

20:                                               ; preds = %15, %3, %12
  %21 = phi i32 [ %14, %12 ], [ 0, %3 ], [ 0, %15 ], !dbg !170
  ret i32 %21, !dbg !191
}

; Function Attrs: nounwind uwtable
define dso_local range(i64 -2147483648, -9223372036854775808) i64 @run(i64 noundef %0) local_unnamed_addr #4 !dbg !192 {
  %2 = alloca [128 x %struct.record], align 4, !DIAssignID !213
    #dbg_assign(i1 poison, !209, !DIExpression(), !213, ptr %2, !DIExpression(), !214)
  %3 = alloca [128 x %struct.record], align 4, !DIAssignID !215
    #dbg_assign(i1 poison, !210, !DIExpression(), !215, ptr %3, !DIExpression(), !214)
    #dbg_value(i64 %0, !196, !DIExpression(), !216)
    #dbg_value(i64 0, !197, !DIExpression(), !216)
  store i64 88172645463325252, ptr @state, align 8, !dbg !217, !tbaa !218
    #dbg_value(i64 0, !198, !DIExpression(), !220)
  %4 = icmp sgt i64 %0, 0, !dbg !221
  br i1 %4, label %5, label %153, !dbg !222

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 4
  br label %7, !dbg !223

7:                                                ; preds = %5, %144
  %8 = phi i64 [ %141, %144 ], [ 0, %5 ]
  %9 = phi i64 [ %145, %144 ], [ 0, %5 ]
    #dbg_value(i64 %8, !197, !DIExpression(), !216)
    #dbg_value(i64 %9, !198, !DIExpression(), !220)
    #dbg_value(ptr %13, !200, !DIExpression(), !214)
    #dbg_value(i32 0, !204, !DIExpression(), !224)
  %10 = load i64, ptr @state, align 8, !tbaa !218
  br label %85, !dbg !225

11:                                               ; preds = %85
  %12 = and i64 %9, 1, !dbg !226
  %13 = getelementptr inbounds nuw %struct.order, ptr @orders, i64 %12, !dbg !227
  store i64 %93, ptr @state, align 8, !dbg !228, !tbaa !218
  %14 = load ptr, ptr %13, align 8, !dbg !233, !tbaa !234
  call fastcc void @quick(ptr noundef nonnull @records, i64 noundef 128, ptr noundef %14) #8, !dbg !237
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #9, !dbg !238
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #9, !dbg !238
  call void @llvm.experimental.noalias.scope.decl(metadata !239), !dbg !242
  call void @llvm.experimental.noalias.scope.decl(metadata !243), !dbg !242
    #dbg_value(ptr %2, !78, !DIExpression(), !245)
    #dbg_value(ptr @scratch, !79, !DIExpression(), !245)
    #dbg_value(ptr %2, !81, !DIExpression(), !245)
    #dbg_value(ptr @scratch, !83, !DIExpression(), !245)
    #dbg_value(i64 1024, !80, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !245)
  br label %15, !dbg !247

15:                                               ; preds = %15, %11
  %16 = phi ptr [ %20, %15 ], [ @scratch, %11 ]
  %17 = phi ptr [ %22, %15 ], [ %2, %11 ]
  %18 = phi i64 [ %19, %15 ], [ 1024, %11 ]
    #dbg_value(ptr %16, !83, !DIExpression(), !245)
    #dbg_value(ptr %17, !81, !DIExpression(), !245)
    #dbg_value(i64 %18, !80, !DIExpression(), !245)
  %19 = add nsw i64 %18, -1, !dbg !248
    #dbg_value(i64 %19, !80, !DIExpression(), !245)
  %20 = getelementptr inbounds nuw i8, ptr %16, i64 1, !dbg !249
    #dbg_value(ptr %20, !83, !DIExpression(), !245)
  %21 = load i8, ptr %16, align 1, !dbg !250, !tbaa !92, !alias.scope !243, !noalias !239
  %22 = getelementptr inbounds nuw i8, ptr %17, i64 1, !dbg !251
    #dbg_value(ptr %22, !81, !DIExpression(), !245)
  store i8 %21, ptr %17, align 1, !dbg !252, !tbaa !92, !alias.scope !239, !noalias !243
    #dbg_value(i64 %19, !80, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !245)
  %23 = icmp eq i64 %19, 0, !dbg !253
  br i1 %23, label %24, label %15, !dbg !254, !llvm.loop !255

24:                                               ; preds = %15
  call fastcc void @merge_sort(ptr noundef %2, ptr noundef %3, i64 noundef 128, ptr noundef %14) #8, !dbg !258
    #dbg_value(ptr @numbers, !259, !DIExpression(), !276)
    #dbg_value(i64 128, !265, !DIExpression(), !276)
    #dbg_value(i64 64, !266, !DIExpression(), !276)
    #dbg_value(i64 128, !267, !DIExpression(), !276)
  br label %25, !dbg !278

25:                                               ; preds = %66, %24
  %26 = phi i64 [ 64, %24 ], [ %38, %66 ]
  %27 = phi i64 [ 128, %24 ], [ %37, %66 ]
    #dbg_value(i64 %26, !266, !DIExpression(), !276)
    #dbg_value(i64 %27, !267, !DIExpression(), !276)
  %28 = icmp eq i64 %26, 0, !dbg !279
  br i1 %28, label %31, label %29, !dbg !280

29:                                               ; preds = %25
  %30 = add i64 %26, -1, !dbg !281
    #dbg_value(i64 %30, !266, !DIExpression(), !276)
  br label %36, !dbg !282

31:                                               ; preds = %25
  %32 = add i64 %27, -1, !dbg !283
    #dbg_value(i64 %32, !267, !DIExpression(), !276)
  %33 = getelementptr inbounds nuw i64, ptr @numbers, i64 %32, !dbg !284
  %34 = load i64, ptr %33, align 8, !dbg !285, !tbaa !218
    #dbg_value(i64 %34, !268, !DIExpression(), !286)
  %35 = load i64, ptr @numbers, align 8, !dbg !287, !tbaa !218
  store i64 %35, ptr %33, align 8, !dbg !288, !tbaa !218
  store i64 %34, ptr @numbers, align 8, !dbg !289, !tbaa !218
  br label %36

36:                                               ; preds = %31, %29
  %37 = phi i64 [ %27, %29 ], [ %32, %31 ], !dbg !276
  %38 = phi i64 [ %30, %29 ], [ 0, %31 ], !dbg !276
    #dbg_value(i64 %38, !266, !DIExpression(), !276)
    #dbg_value(i64 %37, !267, !DIExpression(), !276)
    #dbg_value(i64 %38, !272, !DIExpression(), !290)
  %39 = shl i64 %38, 1, !dbg !291
  %40 = or disjoint i64 %39, 1, !dbg !292
  %41 = icmp ult i64 %40, %37, !dbg !293
  br i1 %41, label %42, label %66, !dbg !294

42:                                               ; preds = %36, %62
  %43 = phi i64 [ %64, %62 ], [ %40, %36 ]
  %44 = phi i64 [ %63, %62 ], [ %39, %36 ]
  %45 = phi i64 [ %56, %62 ], [ %38, %36 ]
    #dbg_value(i64 %45, !272, !DIExpression(), !290)
  %46 = add nuw i64 %44, 2, !dbg !295
  %47 = icmp ult i64 %46, %37, !dbg !297
  br i1 %47, label %48, label %55, !dbg !298

48:                                               ; preds = %42
  %49 = getelementptr inbounds nuw i64, ptr @numbers, i64 %43, !dbg !299
  %50 = load i64, ptr %49, align 8, !dbg !299, !tbaa !218
  %51 = getelementptr inbounds nuw i64, ptr @numbers, i64 %46, !dbg !300
  %52 = load i64, ptr %51, align 8, !dbg !300, !tbaa !218
  %53 = icmp slt i64 %50, %52, !dbg !301
  %54 = select i1 %53, i64 %46, i64 %43, !dbg !302
  br label %55, !dbg !302

55:                                               ; preds = %48, %42
  %56 = phi i64 [ %43, %42 ], [ %54, %48 ], !dbg !290
    #dbg_value(i64 %56, !273, !DIExpression(), !290)
  %57 = getelementptr inbounds nuw i64, ptr @numbers, i64 %45, !dbg !303
  %58 = load i64, ptr %57, align 8, !dbg !303, !tbaa !218
  %59 = getelementptr inbounds nuw i64, ptr @numbers, i64 %56, !dbg !305
  %60 = load i64, ptr %59, align 8, !dbg !305, !tbaa !218
  %61 = icmp slt i64 %58, %60, !dbg !306
  br i1 %61, label %62, label %66, !dbg !307

62:                                               ; preds = %55
    #dbg_value(i64 %58, !274, !DIExpression(), !308)
  store i64 %60, ptr %57, align 8, !dbg !309, !tbaa !218
  store i64 %58, ptr %59, align 8, !dbg !310, !tbaa !218
    #dbg_value(i64 %56, !272, !DIExpression(), !290)
  %63 = shl i64 %56, 1, !dbg !291
  %64 = or disjoint i64 %63, 1, !dbg !311
    #dbg_value(i64 %64, !273, !DIExpression(), !290)
  %65 = icmp ult i64 %64, %37, !dbg !312
  br i1 %65, label %42, label %66, !dbg !313, !llvm.loop !314

66:                                               ; preds = %62, %55, %36
    #dbg_value(i64 %38, !266, !DIExpression(), !276)
    #dbg_value(i64 %37, !267, !DIExpression(), !276)
  %67 = icmp ugt i64 %37, 1, !dbg !317
  br i1 %67, label %25, label %68, !dbg !318, !llvm.loop !319

68:                                               ; preds = %66
    #dbg_value(i32 0, !211, !DIExpression(), !322)
    #dbg_value(i64 %8, !197, !DIExpression(), !216)
    #dbg_value(i64 0, !211, !DIExpression(), !322)
  %69 = call signext i32 %14(ptr noundef nonnull @records, ptr noundef nonnull %2) #10, !dbg !323
  %70 = icmp eq i32 %69, 0, !dbg !327
  br i1 %70, label %71, label %149, !dbg !328

71:                                               ; preds = %68
  %72 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %73 = load i32, ptr %72, align 8, !dbg !329, !tbaa !330
  %74 = sext i32 %73 to i64, !dbg !331
    #dbg_value(!DIArgList(i64 poison, i64 poison, i16 poison), !197, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_xor, DW_OP_plus, DW_OP_stack_value), !216)
    #dbg_value(i64 1, !211, !DIExpression(), !322)
  %75 = load i32, ptr @records, align 4, !dbg !332, !tbaa !333
  %76 = sext i32 %75 to i64, !dbg !336
  %77 = mul nsw i64 %74, %76, !dbg !337
  %78 = mul i64 %8, 31, !dbg !338
  %79 = add i64 %77, %78, !dbg !339
  %80 = load i64, ptr @numbers, align 8, !dbg !340, !tbaa !218
  %81 = load i16, ptr %6, align 4, !dbg !341, !tbaa !342
    #dbg_value(!DIArgList(i64 %79, i64 %80, i16 %81), !197, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_xor, DW_OP_plus, DW_OP_stack_value), !216)
  %82 = zext i16 %81 to i64, !dbg !343
    #dbg_value(!DIArgList(i64 %79, i64 %80, i64 %82), !197, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_xor, DW_OP_plus, DW_OP_stack_value), !216)
  %83 = xor i64 %80, %82, !dbg !344
    #dbg_value(!DIArgList(i64 %79, i64 %83), !197, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !216)
  %84 = add i64 %79, %83, !dbg !345
    #dbg_value(i64 %84, !197, !DIExpression(), !216)
  br label %114, !dbg !346

85:                                               ; preds = %7, %85
  %86 = phi i64 [ 0, %7 ], [ %112, %85 ]
  %87 = phi i64 [ %10, %7 ], [ %93, %85 ]
    #dbg_value(i64 %86, !204, !DIExpression(), !224)
  %88 = shl i64 %87, 13, !dbg !347
  %89 = xor i64 %88, %87, !dbg !348
  %90 = lshr i64 %89, 7, !dbg !349
  %91 = xor i64 %90, %89, !dbg !350
  %92 = shl i64 %91, 17, !dbg !351
  %93 = xor i64 %92, %91, !dbg !352
  %94 = lshr i64 %93, 16, !dbg !353
  %95 = trunc i64 %94 to i32, !dbg !354
    #dbg_value(i32 %95, !206, !DIExpression(), !355)
  %96 = getelementptr inbounds nuw %struct.record, ptr @records, i64 %86, !dbg !356
  %97 = urem i32 %95, 13, !dbg !357
  %98 = trunc nuw nsw i32 %97 to i16, !dbg !358
  %99 = and i32 %95, 64, !dbg !359
  %100 = icmp eq i32 %99, 0, !dbg !360
  %101 = select i1 %100, i8 1, i8 -1, !dbg !361
  store i32 %95, ptr %96, align 4, !dbg !362, !tbaa !62
  %102 = getelementptr inbounds nuw i8, ptr %96, i64 4, !dbg !362
  store i16 %98, ptr %102, align 4, !dbg !362, !tbaa !363
  %103 = getelementptr inbounds nuw i8, ptr %96, i64 6, !dbg !362
  store i8 %101, ptr %103, align 2, !dbg !362, !tbaa !92
  %104 = getelementptr inbounds nuw i8, ptr %96, i64 7, !dbg !362
  store i8 0, ptr %104, align 1, !dbg !362
  %105 = shl i64 %94, 32, !dbg !364
  %106 = ashr exact i64 %105, 32, !dbg !364
  %107 = sext i8 %101 to i64, !dbg !365
  %108 = mul nsw i64 %106, %107, !dbg !366
  %109 = getelementptr inbounds nuw i64, ptr @numbers, i64 %86, !dbg !367
  store i64 %108, ptr %109, align 8, !dbg !368, !tbaa !218
  %110 = getelementptr inbounds nuw %struct.record, ptr @scratch, i64 %86, !dbg !369
  %111 = load i64, ptr %96, align 4, !dbg !370
  store i64 %111, ptr %110, align 4, !dbg !370
  %112 = add nuw nsw i64 %86, 1, !dbg !371
    #dbg_value(i64 %112, !204, !DIExpression(), !224)
  %113 = icmp eq i64 %112, 128, !dbg !372
  br i1 %113, label %11, label %85, !dbg !373, !llvm.loop !374

114:                                              ; preds = %71, %131
  %115 = phi i64 [ 1, %71 ], [ %142, %131 ]
  %116 = phi i64 [ %84, %71 ], [ %141, %131 ]
    #dbg_value(i64 %115, !211, !DIExpression(), !322)
    #dbg_value(i64 %116, !197, !DIExpression(), !216)
  %117 = getelementptr inbounds nuw %struct.record, ptr @records, i64 %115, !dbg !377
  %118 = getelementptr inbounds nuw %struct.record, ptr %2, i64 %115, !dbg !378
  %119 = call signext i32 %14(ptr noundef nonnull %117, ptr noundef nonnull %118) #10, !dbg !323
  %120 = icmp eq i32 %119, 0, !dbg !379
  br i1 %120, label %123, label %121, !dbg !380

121:                                              ; preds = %114
  %122 = xor i64 %115, -1, !dbg !381
  br label %149, !dbg !381

123:                                              ; preds = %114
  %124 = getelementptr i64, ptr @numbers, i64 %115, !dbg !382
  %125 = getelementptr i8, ptr %124, i64 -8, !dbg !382
  %126 = load i64, ptr %125, align 8, !dbg !382, !tbaa !218
  %127 = load i64, ptr %124, align 8, !dbg !384, !tbaa !218
  %128 = icmp sgt i64 %126, %127, !dbg !385
  br i1 %128, label %129, label %131, !dbg !386

129:                                              ; preds = %123
  %130 = sub nuw i64 -1000, %115, !dbg !387
  br label %149, !dbg !388

131:                                              ; preds = %123
  %132 = mul i64 %116, 31, !dbg !338
  %133 = load i32, ptr %117, align 4, !dbg !332, !tbaa !333
  %134 = sext i32 %133 to i64, !dbg !336
  %135 = mul nsw i64 %74, %134, !dbg !337
  %136 = getelementptr inbounds nuw i8, ptr %118, i64 4, !dbg !341
  %137 = load i16, ptr %136, align 4, !dbg !341, !tbaa !342
  %138 = zext i16 %137 to i64, !dbg !343
  %139 = xor i64 %127, %138, !dbg !344
  %140 = add i64 %135, %132, !dbg !339
  %141 = add i64 %140, %139, !dbg !389
    #dbg_value(i64 %141, !197, !DIExpression(), !216)
  %142 = add nuw nsw i64 %115, 1, !dbg !390
    #dbg_value(i64 %142, !211, !DIExpression(), !322)
  %143 = icmp eq i64 %142, 128, !dbg !391
  br i1 %143, label %144, label %114, !dbg !392, !llvm.loop !393

144:                                              ; preds = %131
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #9, !dbg !397
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9, !dbg !397
  %145 = add nuw nsw i64 %9, 1, !dbg !398
    #dbg_value(i64 %141, !197, !DIExpression(), !216)
    #dbg_value(i64 %145, !198, !DIExpression(), !220)
  %146 = icmp eq i64 %145, %0, !dbg !399
  br i1 %146, label %147, label %7, !dbg !400, !llvm.loop !401

147:                                              ; preds = %144
  %148 = lshr i64 %141, 1
  br label %153

149:                                              ; preds = %68, %121, %129
  %150 = phi i64 [ %130, %129 ], [ %122, %121 ], [ -1, %68 ]
  %151 = shl i64 %150, 32, !dbg !403
  %152 = ashr exact i64 %151, 32, !dbg !403
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #9, !dbg !397
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9, !dbg !397
    #dbg_value(i64 poison, !197, !DIExpression(), !216)
  br label %153

153:                                              ; preds = %1, %147, %149
  %154 = phi i64 [ %152, %149 ], [ 0, %1 ], [ %148, %147 ]
  ret i64 %154, !dbg !404
}

; Function Attrs: nounwind uwtable
define internal fastcc void @quick(ptr noundef %0, i64 noundef range(i64 -9223372036854775808, 9223372036854775807) %1, ptr noundef %2) unnamed_addr #4 !dbg !405 {
  %4 = alloca %struct.record, align 8, !DIAssignID !421
  %5 = alloca %struct.record, align 8, !DIAssignID !422
    #dbg_assign(i1 poison, !418, !DIExpression(), !422, ptr %5, !DIExpression(), !423)
    #dbg_value(ptr %0, !412, !DIExpression(), !424)
    #dbg_value(i64 %1, !413, !DIExpression(), !424)
    #dbg_value(ptr %2, !414, !DIExpression(), !424)
  %6 = icmp sgt i64 %1, 8, !dbg !425
  br i1 %6, label %7, label %64, !dbg !426

7:                                                ; preds = %3, %60
  %8 = phi ptr [ %62, %60 ], [ %0, %3 ]
  %9 = phi i64 [ %61, %60 ], [ %1, %3 ]
    #dbg_value(ptr %8, !412, !DIExpression(), !424)
    #dbg_value(i64 %9, !413, !DIExpression(), !424)
  %10 = lshr i64 %9, 1, !dbg !427
  %11 = getelementptr inbounds nuw %struct.record, ptr %8, i64 %10, !dbg !428
    #dbg_value(ptr %11, !415, !DIExpression(), !423)
  %12 = getelementptr inbounds nuw %struct.record, ptr %8, i64 %9, !dbg !429
  %13 = getelementptr inbounds i8, ptr %12, i64 -8, !dbg !430
    #dbg_value(ptr %13, !417, !DIExpression(), !423)
  %14 = call signext i32 %2(ptr noundef %11, ptr noundef %8) #10, !dbg !431
  %15 = icmp slt i32 %14, 0, !dbg !433
  br i1 %15, label %16, label %19, !dbg !434

16:                                               ; preds = %7
    #dbg_assign(i1 poison, !435, !DIExpression(), !442, ptr poison, !DIExpression(), !443)
    #dbg_value(ptr %11, !440, !DIExpression(), !443)
    #dbg_value(ptr %8, !441, !DIExpression(), !443)
  %17 = load i64, ptr %11, align 4, !dbg !445
  %18 = load i64, ptr %8, align 4, !dbg !446
  store i64 %18, ptr %11, align 4, !dbg !446
  store i64 %17, ptr %8, align 4, !dbg !447
  br label %19, !dbg !448

19:                                               ; preds = %16, %7
  %20 = call signext i32 %2(ptr noundef nonnull %13, ptr noundef %8) #10, !dbg !449
  %21 = icmp slt i32 %20, 0, !dbg !451
  br i1 %21, label %22, label %25, !dbg !452

22:                                               ; preds = %19
    #dbg_assign(i1 poison, !435, !DIExpression(), !453, ptr poison, !DIExpression(), !454)
    #dbg_value(ptr %13, !440, !DIExpression(), !454)
    #dbg_value(ptr %8, !441, !DIExpression(), !454)
  %23 = load i64, ptr %13, align 4, !dbg !456
  %24 = load i64, ptr %8, align 4, !dbg !457
  store i64 %24, ptr %13, align 4, !dbg !457
  store i64 %23, ptr %8, align 4, !dbg !458
  br label %25, !dbg !459

25:                                               ; preds = %22, %19
  %26 = call signext i32 %2(ptr noundef nonnull %13, ptr noundef nonnull %11) #10, !dbg !460
  %27 = icmp slt i32 %26, 0, !dbg !462
  %28 = load i64, ptr %11, align 4, !dbg !463
  br i1 %27, label %29, label %31, !dbg !464

29:                                               ; preds = %25
    #dbg_assign(i1 poison, !435, !DIExpression(), !465, ptr poison, !DIExpression(), !466)
    #dbg_value(ptr %13, !440, !DIExpression(), !466)
    #dbg_value(ptr %11, !441, !DIExpression(), !466)
  %30 = load i64, ptr %13, align 4, !dbg !468
  store i64 %28, ptr %13, align 4, !dbg !469
  store i64 %30, ptr %11, align 4, !dbg !470
  br label %31, !dbg !471

31:                                               ; preds = %29, %25
  %32 = phi i64 [ %30, %29 ], [ %28, %25 ], !dbg !463
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #9, !dbg !472
  store i64 %32, ptr %5, align 8, !dbg !463, !DIAssignID !473
    #dbg_assign(i1 poison, !418, !DIExpression(), !473, ptr %5, !DIExpression(), !423)
    #dbg_value(i64 -1, !419, !DIExpression(), !423)
    #dbg_value(i64 %9, !420, !DIExpression(), !423)
  br label %33, !dbg !474

33:                                               ; preds = %50, %31
  %34 = phi i64 [ -1, %31 ], [ %38, %50 ], !dbg !423
  %35 = phi i64 [ %9, %31 ], [ %44, %50 ], !dbg !423
    #dbg_value(i64 %35, !420, !DIExpression(), !423)
    #dbg_value(i64 %34, !419, !DIExpression(), !423)
  br label %36, !dbg !475

36:                                               ; preds = %36, %33
  %37 = phi i64 [ %34, %33 ], [ %38, %36 ], !dbg !423
    #dbg_value(i64 %37, !419, !DIExpression(), !423)
  %38 = add nsw i64 %37, 1, !dbg !479
    #dbg_value(i64 %38, !419, !DIExpression(), !423)
  %39 = getelementptr inbounds %struct.record, ptr %8, i64 %38, !dbg !480
  %40 = call signext i32 %2(ptr noundef %39, ptr noundef nonnull %5) #10, !dbg !481
  %41 = icmp slt i32 %40, 0, !dbg !482
  br i1 %41, label %36, label %42, !dbg !483, !llvm.loop !484

42:                                               ; preds = %36, %42
  %43 = phi i64 [ %44, %42 ], [ %35, %36 ], !dbg !423
    #dbg_value(i64 %43, !420, !DIExpression(), !423)
  %44 = add nsw i64 %43, -1, !dbg !486
    #dbg_value(i64 %44, !420, !DIExpression(), !423)
  %45 = getelementptr inbounds %struct.record, ptr %8, i64 %44, !dbg !487
  %46 = call signext i32 %2(ptr noundef nonnull %5, ptr noundef %45) #10, !dbg !488
  %47 = icmp slt i32 %46, 0, !dbg !489
  br i1 %47, label %42, label %48, !dbg !490, !llvm.loop !491

48:                                               ; preds = %42
  %49 = icmp slt i64 %38, %44, !dbg !494
  br i1 %49, label %50, label %53, !dbg !496

50:                                               ; preds = %48
    #dbg_assign(i1 poison, !435, !DIExpression(), !497, ptr poison, !DIExpression(), !498)
    #dbg_value(ptr %39, !440, !DIExpression(), !498)
    #dbg_value(ptr %45, !441, !DIExpression(), !498)
  %51 = load i64, ptr %39, align 4, !dbg !500
  %52 = load i64, ptr %45, align 4, !dbg !501
  store i64 %52, ptr %39, align 4, !dbg !501
  store i64 %51, ptr %45, align 4, !dbg !502
  br label %33, !dbg !503, !llvm.loop !504

53:                                               ; preds = %48
  %54 = sub i64 %9, %43, !dbg !507
  %55 = icmp slt i64 %43, %54, !dbg !509
  br i1 %55, label %56, label %58, !dbg !510

56:                                               ; preds = %53
  call fastcc void @quick(ptr noundef nonnull %8, i64 noundef %43, ptr noundef %2) #8, !dbg !511
  %57 = getelementptr inbounds %struct.record, ptr %8, i64 %43, !dbg !513
    #dbg_value(ptr %57, !412, !DIExpression(), !424)
    #dbg_value(i64 %54, !413, !DIExpression(), !424)
  br label %60, !dbg !514

58:                                               ; preds = %53
  %59 = getelementptr inbounds nuw i8, ptr %45, i64 8, !dbg !515
  call fastcc void @quick(ptr noundef nonnull %59, i64 noundef %54, ptr noundef %2) #8, !dbg !517
    #dbg_value(i64 %43, !413, !DIExpression(), !424)
  br label %60

60:                                               ; preds = %58, %56
  %61 = phi i64 [ %54, %56 ], [ %43, %58 ], !dbg !518
  %62 = phi ptr [ %57, %56 ], [ %8, %58 ]
    #dbg_value(ptr %62, !412, !DIExpression(), !424)
    #dbg_value(i64 %61, !413, !DIExpression(), !424)
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #9, !dbg !519
  %63 = icmp sgt i64 %61, 8, !dbg !520
  br i1 %63, label %7, label %64, !dbg !521, !llvm.loop !522

64:                                               ; preds = %60, %3
  %65 = phi i64 [ %1, %3 ], [ %61, %60 ]
  %66 = phi ptr [ %0, %3 ], [ %62, %60 ]
    #dbg_assign(i1 poison, !524, !DIExpression(), !421, ptr %4, !DIExpression(), !535)
    #dbg_value(ptr %66, !530, !DIExpression(), !537)
    #dbg_value(i64 %65, !531, !DIExpression(), !537)
    #dbg_value(ptr %2, !532, !DIExpression(), !537)
    #dbg_value(i64 1, !533, !DIExpression(), !538)
  %67 = icmp sgt i64 %65, 1, !dbg !539
  br i1 %67, label %68, label %88, !dbg !540

68:                                               ; preds = %64, %82
  %69 = phi i64 [ %86, %82 ], [ 1, %64 ]
    #dbg_value(i64 %69, !533, !DIExpression(), !538)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #9, !dbg !541
  %70 = getelementptr inbounds nuw %struct.record, ptr %66, i64 %69, !dbg !542
  %71 = load i64, ptr %70, align 4, !dbg !543
  store i64 %71, ptr %4, align 8, !dbg !543, !DIAssignID !544
    #dbg_assign(i1 poison, !524, !DIExpression(), !544, ptr %4, !DIExpression(), !535)
    #dbg_value(i64 %69, !534, !DIExpression(), !535)
  br label %72, !dbg !545

72:                                               ; preds = %78, %68
  %73 = phi i64 [ %69, %68 ], [ %80, %78 ]
    #dbg_value(i64 %73, !534, !DIExpression(), !535)
  %74 = getelementptr %struct.record, ptr %66, i64 %73, !dbg !546
  %75 = getelementptr i8, ptr %74, i64 -8, !dbg !546
  %76 = call signext i32 %2(ptr noundef nonnull %4, ptr noundef %75) #10, !dbg !547
  %77 = icmp slt i32 %76, 0, !dbg !548
  br i1 %77, label %78, label %82, !dbg !549

78:                                               ; preds = %72
  %79 = load i64, ptr %75, align 4, !dbg !550
  store i64 %79, ptr %74, align 4, !dbg !550
  %80 = add nsw i64 %73, -1, !dbg !552
    #dbg_value(i64 %80, !534, !DIExpression(), !535)
  %81 = icmp sgt i64 %73, 1, !dbg !553
  br i1 %81, label %72, label %82, !dbg !554, !llvm.loop !555

82:                                               ; preds = %78, %72
  %83 = phi i64 [ 0, %78 ], [ %73, %72 ], !dbg !535
  %84 = getelementptr inbounds %struct.record, ptr %66, i64 %83, !dbg !558
  %85 = load i64, ptr %4, align 8, !dbg !559
  store i64 %85, ptr %84, align 4, !dbg !559
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #9, !dbg !560
  %86 = add nuw nsw i64 %69, 1, !dbg !561
    #dbg_value(i64 %86, !533, !DIExpression(), !538)
  %87 = icmp eq i64 %86, %65, !dbg !562
  br i1 %87, label %88, label %68, !dbg !563, !llvm.loop !564

88:                                               ; preds = %82, %64
  ret void, !dbg !567
}

; Function Attrs: nounwind uwtable
define internal fastcc void @merge_sort(ptr noundef nonnull %0, ptr noundef nonnull %1, i64 noundef %2, ptr noundef %3) unnamed_addr #4 !dbg !568 {
    #dbg_value(ptr %0, !572, !DIExpression(), !580)
    #dbg_value(ptr %1, !573, !DIExpression(), !580)
    #dbg_value(i64 %2, !574, !DIExpression(), !580)
    #dbg_value(ptr %3, !575, !DIExpression(), !580)
  %5 = icmp ult i64 %2, 2, !dbg !581
  br i1 %5, label %72, label %6, !dbg !583

6:                                                ; preds = %4
  %7 = lshr i64 %2, 1, !dbg !584
    #dbg_value(i64 %7, !576, !DIExpression(), !580)
  tail call fastcc void @merge_sort(ptr noundef %0, ptr noundef %1, i64 noundef %7, ptr noundef %3) #8, !dbg !585
  %8 = getelementptr inbounds nuw %struct.record, ptr %0, i64 %7, !dbg !586
  %9 = getelementptr inbounds nuw %struct.record, ptr %1, i64 %7, !dbg !587
  %10 = sub i64 %2, %7, !dbg !588
  tail call fastcc void @merge_sort(ptr noundef %8, ptr noundef %9, i64 noundef %10, ptr noundef %3) #8, !dbg !589
    #dbg_value(i64 0, !577, !DIExpression(), !580)
    #dbg_value(i64 %7, !578, !DIExpression(), !580)
    #dbg_value(i64 0, !579, !DIExpression(), !580)
  br label %16, !dbg !590

11:                                               ; preds = %16
    #dbg_value(i64 %20, !579, !DIExpression(), !580)
    #dbg_value(i64 %28, !577, !DIExpression(), !580)
  %12 = icmp samesign ult i64 %28, %7, !dbg !591
  br i1 %12, label %13, label %36, !dbg !592

13:                                               ; preds = %11
  %14 = add i64 %20, %7, !dbg !593
  %15 = sub i64 %14, %28, !dbg !593
  br label %42, !dbg !593

16:                                               ; preds = %6, %16
  %17 = phi i64 [ %20, %16 ], [ 0, %6 ]
  %18 = phi i64 [ %31, %16 ], [ %7, %6 ]
  %19 = phi i64 [ %28, %16 ], [ 0, %6 ]
    #dbg_value(i64 %17, !579, !DIExpression(), !580)
    #dbg_value(i64 %18, !578, !DIExpression(), !580)
    #dbg_value(i64 %19, !577, !DIExpression(), !580)
  %20 = add i64 %17, 1, !dbg !594
    #dbg_value(i64 %20, !579, !DIExpression(), !580)
  %21 = getelementptr inbounds nuw %struct.record, ptr %1, i64 %17, !dbg !595
  %22 = getelementptr inbounds nuw %struct.record, ptr %0, i64 %18, !dbg !596
  %23 = getelementptr inbounds nuw %struct.record, ptr %0, i64 %19, !dbg !597
  %24 = tail call signext i32 %3(ptr noundef nonnull %22, ptr noundef nonnull %23) #10, !dbg !598
  %25 = icmp sgt i32 %24, -1, !dbg !599
  %26 = select i1 %25, ptr %23, ptr %22, !dbg !600
  %27 = zext i1 %25 to i64, !dbg !600
  %28 = add nuw nsw i64 %19, %27, !dbg !600
  %29 = xor i1 %25, true, !dbg !600
  %30 = zext i1 %29 to i64, !dbg !600
  %31 = add nuw i64 %18, %30, !dbg !600
  %32 = load i64, ptr %26, align 4, !dbg !601
  store i64 %32, ptr %21, align 4, !dbg !601
    #dbg_value(i64 %31, !578, !DIExpression(), !580)
    #dbg_value(i64 %28, !577, !DIExpression(), !580)
  %33 = icmp samesign ult i64 %28, %7, !dbg !602
  %34 = icmp ult i64 %31, %2, !dbg !603
  %35 = select i1 %33, i1 %34, i1 false, !dbg !603
  br i1 %35, label %16, label %11, !dbg !604, !llvm.loop !605

36:                                               ; preds = %42, %11
  %37 = phi i64 [ %20, %11 ], [ %15, %42 ], !dbg !580
    #dbg_value(i64 %37, !579, !DIExpression(), !580)
    #dbg_value(i64 %31, !578, !DIExpression(), !580)
  %38 = icmp ult i64 %31, %2, !dbg !607
  br i1 %38, label %39, label %60, !dbg !608

39:                                               ; preds = %36
  %40 = add i64 %37, %2, !dbg !609
  %41 = sub i64 %40, %31, !dbg !609
  br label %51, !dbg !609

42:                                               ; preds = %13, %42
  %43 = phi i64 [ %45, %42 ], [ %20, %13 ]
  %44 = phi i64 [ %47, %42 ], [ %28, %13 ]
    #dbg_value(i64 %43, !579, !DIExpression(), !580)
    #dbg_value(i64 %44, !577, !DIExpression(), !580)
  %45 = add i64 %43, 1, !dbg !610
    #dbg_value(i64 %45, !579, !DIExpression(), !580)
  %46 = getelementptr inbounds nuw %struct.record, ptr %1, i64 %43, !dbg !611
  %47 = add nuw nsw i64 %44, 1, !dbg !612
    #dbg_value(i64 %47, !577, !DIExpression(), !580)
  %48 = getelementptr inbounds nuw %struct.record, ptr %0, i64 %44, !dbg !613
  %49 = load i64, ptr %48, align 4, !dbg !614
  store i64 %49, ptr %46, align 4, !dbg !614
  %50 = icmp eq i64 %45, %15, !dbg !615
  br i1 %50, label %36, label %42, !dbg !616, !llvm.loop !617

51:                                               ; preds = %39, %51
  %52 = phi i64 [ %54, %51 ], [ %37, %39 ]
  %53 = phi i64 [ %56, %51 ], [ %31, %39 ]
    #dbg_value(i64 %52, !579, !DIExpression(), !580)
    #dbg_value(i64 %53, !578, !DIExpression(), !580)
  %54 = add i64 %52, 1, !dbg !619
    #dbg_value(i64 %54, !579, !DIExpression(), !580)
  %55 = getelementptr inbounds nuw %struct.record, ptr %1, i64 %52, !dbg !620
  %56 = add nuw i64 %53, 1, !dbg !621
    #dbg_value(i64 %56, !578, !DIExpression(), !580)
  %57 = getelementptr inbounds nuw %struct.record, ptr %0, i64 %53, !dbg !622
  %58 = load i64, ptr %57, align 4, !dbg !623
  store i64 %58, ptr %55, align 4, !dbg !623
  %59 = icmp eq i64 %54, %41, !dbg !624
  br i1 %59, label %60, label %51, !dbg !625, !llvm.loop !626

60:                                               ; preds = %51, %36
  %61 = shl i64 %2, 3, !dbg !628
  tail call void @llvm.experimental.noalias.scope.decl(metadata !629), !dbg !632
  tail call void @llvm.experimental.noalias.scope.decl(metadata !633), !dbg !632
    #dbg_value(ptr %0, !78, !DIExpression(), !635)
    #dbg_value(ptr %1, !79, !DIExpression(), !635)
    #dbg_value(ptr %0, !81, !DIExpression(), !635)
    #dbg_value(ptr %1, !83, !DIExpression(), !635)
    #dbg_value(i64 %61, !80, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !635)
  %62 = icmp eq i64 %61, 0, !dbg !637
  br i1 %62, label %72, label %63, !dbg !638

63:                                               ; preds = %60, %63
  %64 = phi ptr [ %68, %63 ], [ %1, %60 ]
  %65 = phi ptr [ %70, %63 ], [ %0, %60 ]
  %66 = phi i64 [ %67, %63 ], [ %61, %60 ]
    #dbg_value(ptr %64, !83, !DIExpression(), !635)
    #dbg_value(ptr %65, !81, !DIExpression(), !635)
    #dbg_value(i64 %66, !80, !DIExpression(), !635)
  %67 = add i64 %66, -1, !dbg !639
    #dbg_value(i64 %67, !80, !DIExpression(), !635)
  %68 = getelementptr inbounds nuw i8, ptr %64, i64 1, !dbg !640
    #dbg_value(ptr %68, !83, !DIExpression(), !635)
  %69 = load i8, ptr %64, align 1, !dbg !641, !tbaa !92, !alias.scope !633, !noalias !629
  %70 = getelementptr inbounds nuw i8, ptr %65, i64 1, !dbg !642
    #dbg_value(ptr %70, !81, !DIExpression(), !635)
  store i8 %69, ptr %65, align 1, !dbg !643, !tbaa !92, !alias.scope !629, !noalias !633
    #dbg_value(i64 %67, !80, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !635)
  %71 = icmp eq i64 %67, 0, !dbg !644
  br i1 %71, label %72, label %63, !dbg !645, !llvm.loop !646

72:                                               ; preds = %63, %60, %4
  ret void, !dbg !649
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal signext range(i32 -1, 2) i32 @by_key(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) #5 !dbg !650 {
    #dbg_value(ptr %0, !652, !DIExpression(), !654)
    #dbg_value(ptr %1, !653, !DIExpression(), !654)
  %3 = load i32, ptr %0, align 4, !dbg !655, !tbaa !333
  %4 = load i32, ptr %1, align 4, !dbg !656, !tbaa !333
  %5 = tail call i32 @llvm.scmp.i32.i32(i32 %3, i32 %4), !dbg !657
  ret i32 %5, !dbg !658
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal signext range(i32 -65535, 65536) i32 @by_tag_then_key(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) #5 !dbg !659 {
    #dbg_value(ptr %0, !661, !DIExpression(), !663)
    #dbg_value(ptr %1, !662, !DIExpression(), !663)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !664
  %4 = load i16, ptr %3, align 4, !dbg !664, !tbaa !342
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 4, !dbg !666
  %6 = load i16, ptr %5, align 4, !dbg !666, !tbaa !342
  %7 = icmp eq i16 %4, %6, !dbg !667
  br i1 %7, label %12, label %8, !dbg !668

8:                                                ; preds = %2
  %9 = zext i16 %6 to i32, !dbg !669
  %10 = zext i16 %4 to i32, !dbg !670
  %11 = sub nsw i32 %9, %10, !dbg !671
  br label %16, !dbg !672

12:                                               ; preds = %2
    #dbg_value(ptr %0, !652, !DIExpression(), !673)
    #dbg_value(ptr %1, !653, !DIExpression(), !673)
  %13 = load i32, ptr %0, align 4, !dbg !675, !tbaa !333
  %14 = load i32, ptr %1, align 4, !dbg !676, !tbaa !333
  %15 = tail call range(i32 -1, 2) i32 @llvm.scmp.i32.i32(i32 %13, i32 %14), !dbg !677
  br label %16, !dbg !678

16:                                               ; preds = %12, %8
  %17 = phi i32 [ %11, %8 ], [ %15, %12 ], !dbg !663
  ret i32 %17, !dbg !679
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare range(i32 -1, 2) i32 @llvm.scmp.i32.i32(i32, i32) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #7

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: write) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nounwind uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #8 = { nobuiltin "no-builtins" }
attributes #9 = { nounwind }
attributes #10 = { nobuiltin nounwind "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!51, !52, !53, !54, !55, !57, !58, !59, !60}
!llvm.ident = !{!61}
!llvm.errno.tbaa = !{!62}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "state", scope: !2, file: !3, line: 19, type: !13, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "sort.c", directory: ".")
!4 = !{!5, !6, !9, !11, !13, !8, !15}
!5 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "int32_t", file: !7, line: 197, baseType: !8)
!7 = !DIFile(filename: "stdint.h", directory: ".")
!8 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !7, line: 247, baseType: !10)
!10 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!11 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !7, line: 100, baseType: !12)
!12 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !7, line: 102, baseType: !14)
!14 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !7, line: 202, baseType: !16)
!16 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!17 = !{!18, !30, !32, !0, !35}
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "records", scope: !2, file: !3, line: 17, type: !20, isLocal: true, isDefinition: true)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 8192, elements: !28)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "record", file: !3, line: 9, size: 64, elements: !22)
!22 = !{!23, !24, !25}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !21, file: !3, line: 10, baseType: !6, size: 32)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "tag", scope: !21, file: !3, line: 11, baseType: !9, size: 16, offset: 32)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "sign", scope: !21, file: !3, line: 12, baseType: !26, size: 8, offset: 48)
!26 = !DIDerivedType(tag: DW_TAG_typedef, name: "int8_t", file: !7, line: 268, baseType: !27)
!27 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!28 = !{!29}
!29 = !DISubrange(count: 128)
!30 = !DIGlobalVariableExpression(var: !31, expr: !DIExpression())
!31 = distinct !DIGlobalVariable(name: "scratch", scope: !2, file: !3, line: 17, type: !20, isLocal: true, isDefinition: true)
!32 = !DIGlobalVariableExpression(var: !33, expr: !DIExpression())
!33 = distinct !DIGlobalVariable(name: "numbers", scope: !2, file: !3, line: 18, type: !34, isLocal: true, isDefinition: true)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 8192, elements: !28)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression())
!36 = distinct !DIGlobalVariable(name: "orders", scope: !2, file: !3, line: 133, type: !37, isLocal: true, isDefinition: true)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 256, elements: !49)
!38 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !39)
!39 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "order", file: !3, line: 130, size: 128, elements: !40)
!40 = !{!41, !48}
!41 = !DIDerivedType(tag: DW_TAG_member, name: "less", scope: !39, file: !3, line: 131, baseType: !42, size: 64)
!42 = !DIDerivedType(tag: DW_TAG_typedef, name: "compare_fn", file: !3, line: 15, baseType: !43)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = !DISubroutineType(types: !45)
!45 = !{!8, !46, !46}
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !21)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "weight", scope: !39, file: !3, line: 132, baseType: !8, size: 32, offset: 64)
!49 = !{!50}
!50 = !DISubrange(count: 2)
!51 = !{i32 7, !"Dwarf Version", i32 4}
!52 = !{i32 2, !"Debug Info Version", i32 3}
!53 = !{i32 1, !"wchar_size", i32 4}
!54 = !{i32 1, !"target-abi", !"lp64d"}
!55 = !{i32 6, !"riscv-isa", !56}
!56 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!57 = !{i32 7, !"uwtable", i32 2}
!58 = !{i32 7, !"frame-pointer", i32 2}
!59 = !{i32 8, !"SmallDataLimit", i32 0}
!60 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!61 = !{!"clang version 22.1.8"}
!62 = !{!63, !63, i64 0}
!63 = !{!"int", !64, i64 0}
!64 = !{!"omnipotent char", !65, i64 0}
!65 = !{!"Simple C/C++ TBAA"}
!66 = distinct !DISubprogram(name: "memcpy", scope: !67, file: !67, line: 8, type: !68, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77, keyInstructions: true)
!67 = !DIFile(filename: "runtime.h", directory: ".")
!68 = !DISubroutineType(types: !69)
!69 = !{!70, !71, !72, !75}
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!71 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !70)
!72 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !73)
!73 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !74, size: 64)
!74 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!75 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !76, line: 18, baseType: !14)
!76 = !DIFile(filename: "__stddef_size_t.h", directory: ".")
!77 = !{!78, !79, !80, !81, !83}
!78 = !DILocalVariable(name: "to", arg: 1, scope: !66, file: !67, line: 8, type: !71)
!79 = !DILocalVariable(name: "from", arg: 2, scope: !66, file: !67, line: 8, type: !72)
!80 = !DILocalVariable(name: "size", arg: 3, scope: !66, file: !67, line: 8, type: !75)
!81 = !DILocalVariable(name: "t", scope: !66, file: !67, line: 9, type: !82)
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!83 = !DILocalVariable(name: "f", scope: !66, file: !67, line: 10, type: !84)
!84 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !85, size: 64)
!85 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!86 = !DILocation(line: 0, scope: !66)
!87 = !DILocation(line: 11, column: 3, scope: !66, atomGroup: 31, atomRank: 1)
!88 = !DILocation(line: 11, column: 3, scope: !66, atomGroup: 32, atomRank: 1)
!89 = !DILocation(line: 11, column: 14, scope: !66, atomGroup: 3, atomRank: 2)
!90 = !DILocation(line: 12, column: 14, scope: !66, atomGroup: 7, atomRank: 2)
!91 = !DILocation(line: 12, column: 12, scope: !66, atomGroup: 6, atomRank: 2)
!92 = !{!64, !64, i64 0}
!93 = !DILocation(line: 12, column: 7, scope: !66, atomGroup: 8, atomRank: 2)
!94 = !DILocation(line: 12, column: 10, scope: !66, atomGroup: 6, atomRank: 1)
!95 = !DILocation(line: 11, column: 3, scope: !66, atomGroup: 4, atomRank: 1)
!96 = !DILocation(line: 11, column: 3, scope: !66, atomGroup: 5, atomRank: 1)
!97 = distinct !{!97, !98, !99, !100}
!98 = !DILocation(line: 11, column: 3, scope: !66)
!99 = !DILocation(line: 12, column: 14, scope: !66)
!100 = !{!"llvm.loop.mustprogress"}
!101 = !DILocation(line: 13, column: 3, scope: !66, atomGroup: 10, atomRank: 1)
!102 = distinct !DISubprogram(name: "memmove", scope: !67, file: !67, line: 16, type: !103, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105, keyInstructions: true)
!103 = !DISubroutineType(types: !104)
!104 = !{!70, !70, !73, !75}
!105 = !{!106, !107, !108, !109, !110}
!106 = !DILocalVariable(name: "to", arg: 1, scope: !102, file: !67, line: 16, type: !70)
!107 = !DILocalVariable(name: "from", arg: 2, scope: !102, file: !67, line: 16, type: !73)
!108 = !DILocalVariable(name: "size", arg: 3, scope: !102, file: !67, line: 16, type: !75)
!109 = !DILocalVariable(name: "t", scope: !102, file: !67, line: 17, type: !82)
!110 = !DILocalVariable(name: "f", scope: !102, file: !67, line: 18, type: !84)
!111 = !DILocation(line: 0, scope: !102)
!112 = !DILocation(line: 19, column: 9, scope: !113, atomGroup: 3, atomRank: 2)
!113 = distinct !DILexicalBlock(scope: !102, file: !67, line: 19, column: 7)
!114 = !DILocation(line: 0, scope: !113)
!115 = !DILocation(line: 19, column: 9, scope: !113, atomGroup: 3, atomRank: 1)
!116 = !DILocation(line: 23, column: 5, scope: !117, atomGroup: 34, atomRank: 1)
!117 = distinct !DILexicalBlock(scope: !113, file: !67, line: 22, column: 10)
!118 = !DILocation(line: 20, column: 5, scope: !119, atomGroup: 36, atomRank: 1)
!119 = distinct !DILexicalBlock(scope: !113, file: !67, line: 19, column: 14)
!120 = !DILocation(line: 20, column: 16, scope: !119, atomGroup: 4, atomRank: 2)
!121 = !DILocation(line: 21, column: 16, scope: !119, atomGroup: 8, atomRank: 2)
!122 = !DILocation(line: 21, column: 14, scope: !119, atomGroup: 7, atomRank: 2)
!123 = !DILocation(line: 21, column: 9, scope: !119, atomGroup: 9, atomRank: 2)
!124 = !DILocation(line: 21, column: 12, scope: !119, atomGroup: 7, atomRank: 1)
!125 = !DILocation(line: 20, column: 5, scope: !119, atomGroup: 5, atomRank: 1)
!126 = !DILocation(line: 20, column: 5, scope: !119, atomGroup: 6, atomRank: 1)
!127 = distinct !{!127, !128, !129, !100}
!128 = !DILocation(line: 20, column: 5, scope: !119)
!129 = !DILocation(line: 21, column: 16, scope: !119)
!130 = !DILocation(line: 23, column: 16, scope: !117, atomGroup: 10, atomRank: 2)
!131 = !DILocation(line: 24, column: 17, scope: !117)
!132 = !DILocation(line: 24, column: 17, scope: !117, atomGroup: 13, atomRank: 2)
!133 = !DILocation(line: 24, column: 7, scope: !117)
!134 = !DILocation(line: 24, column: 15, scope: !117, atomGroup: 13, atomRank: 1)
!135 = !DILocation(line: 23, column: 5, scope: !117, atomGroup: 11, atomRank: 1)
!136 = !DILocation(line: 23, column: 5, scope: !117, atomGroup: 12, atomRank: 1)
!137 = distinct !{!137, !138, !139, !100}
!138 = !DILocation(line: 23, column: 5, scope: !117)
!139 = !DILocation(line: 24, column: 23, scope: !117)
!140 = !DILocation(line: 26, column: 3, scope: !102, atomGroup: 15, atomRank: 1)
!141 = distinct !DISubprogram(name: "memset", scope: !67, file: !67, line: 29, type: !142, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !144, keyInstructions: true)
!142 = !DISubroutineType(types: !143)
!143 = !{!70, !70, !8, !75}
!144 = !{!145, !146, !147, !148}
!145 = !DILocalVariable(name: "to", arg: 1, scope: !141, file: !67, line: 29, type: !70)
!146 = !DILocalVariable(name: "value", arg: 2, scope: !141, file: !67, line: 29, type: !8)
!147 = !DILocalVariable(name: "size", arg: 3, scope: !141, file: !67, line: 29, type: !75)
!148 = !DILocalVariable(name: "t", scope: !141, file: !67, line: 30, type: !82)
!149 = !DILocation(line: 0, scope: !141)
!150 = !DILocation(line: 31, column: 3, scope: !141, atomGroup: 37, atomRank: 1)
!151 = !DILocation(line: 31, column: 3, scope: !141, atomGroup: 38, atomRank: 1)
!152 = !DILocation(line: 31, column: 14, scope: !141, atomGroup: 2, atomRank: 2)
!153 = !DILocation(line: 32, column: 7, scope: !141, atomGroup: 6, atomRank: 2)
!154 = !DILocation(line: 32, column: 10, scope: !141, atomGroup: 5, atomRank: 1)
!155 = !DILocation(line: 31, column: 3, scope: !141, atomGroup: 3, atomRank: 1)
!156 = !DILocation(line: 31, column: 3, scope: !141, atomGroup: 4, atomRank: 1)
!157 = distinct !{!157, !158, !159, !100}
!158 = !DILocation(line: 31, column: 3, scope: !141)
!159 = !DILocation(line: 32, column: 27, scope: !141)
!160 = !DILocation(line: 33, column: 3, scope: !141, atomGroup: 8, atomRank: 1)
!161 = distinct !DISubprogram(name: "memcmp", scope: !67, file: !67, line: 36, type: !162, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !164, keyInstructions: true)
!162 = !DISubroutineType(types: !163)
!163 = !{!8, !73, !73, !75}
!164 = !{!165, !166, !167, !168, !169}
!165 = !DILocalVariable(name: "a", arg: 1, scope: !161, file: !67, line: 36, type: !73)
!166 = !DILocalVariable(name: "b", arg: 2, scope: !161, file: !67, line: 36, type: !73)
!167 = !DILocalVariable(name: "size", arg: 3, scope: !161, file: !67, line: 36, type: !75)
!168 = !DILocalVariable(name: "x", scope: !161, file: !67, line: 37, type: !84)
!169 = !DILocalVariable(name: "y", scope: !161, file: !67, line: 37, type: !84)
!170 = !DILocation(line: 0, scope: !161)
!171 = !DILocation(line: 38, column: 3, scope: !172, atomGroup: 40, atomRank: 1)
!172 = distinct !DILexicalBlock(scope: !161, file: !67, line: 38, column: 3)
!173 = !DILocation(line: 38, column: 3, scope: !172, atomGroup: 41, atomRank: 1)
!174 = !DILocation(line: 39, column: 9, scope: !175)
!175 = distinct !DILexicalBlock(scope: !176, file: !67, line: 39, column: 9)
!176 = distinct !DILexicalBlock(scope: !172, file: !67, line: 38, column: 3)
!177 = !DILocation(line: 39, column: 15, scope: !175)
!178 = !DILocation(line: 39, column: 12, scope: !175, atomGroup: 6, atomRank: 2)
!179 = !DILocation(line: 39, column: 12, scope: !175, atomGroup: 6, atomRank: 1)
!180 = !DILocation(line: 40, column: 17, scope: !175)
!181 = !DILocation(line: 40, column: 14, scope: !175, atomGroup: 7, atomRank: 2)
!182 = !DILocation(line: 40, column: 7, scope: !175, atomGroup: 7, atomRank: 1)
!183 = !DILocation(line: 38, column: 14, scope: !176, atomGroup: 3, atomRank: 2)
!184 = !DILocation(line: 38, column: 19, scope: !176, atomGroup: 8, atomRank: 2)
!185 = !DILocation(line: 38, column: 24, scope: !176, atomGroup: 9, atomRank: 2)
!186 = !DILocation(line: 38, column: 3, scope: !172, atomGroup: 4, atomRank: 1)
!187 = !DILocation(line: 38, column: 3, scope: !172, atomGroup: 5, atomRank: 1)
!188 = distinct !{!188, !189, !190, !100}
!189 = !DILocation(line: 38, column: 3, scope: !172)
!190 = !DILocation(line: 40, column: 29, scope: !172)
!191 = !DILocation(line: 42, column: 1, scope: !161, atomGroup: 12, atomRank: 1)
!192 = distinct !DISubprogram(name: "run", scope: !3, file: !3, line: 135, type: !193, scopeLine: 135, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !195, keyInstructions: true)
!193 = !DISubroutineType(types: !194)
!194 = !{!11, !11}
!195 = !{!196, !197, !198, !200, !204, !206, !209, !210, !211}
!196 = !DILocalVariable(name: "n", arg: 1, scope: !192, file: !3, line: 135, type: !11)
!197 = !DILocalVariable(name: "total", scope: !192, file: !3, line: 136, type: !13)
!198 = !DILocalVariable(name: "round", scope: !199, file: !3, line: 138, type: !11)
!199 = distinct !DILexicalBlock(scope: !192, file: !3, line: 138, column: 3)
!200 = !DILocalVariable(name: "order", scope: !201, file: !3, line: 139, type: !203)
!201 = distinct !DILexicalBlock(scope: !202, file: !3, line: 138, column: 47)
!202 = distinct !DILexicalBlock(scope: !199, file: !3, line: 138, column: 3)
!203 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!204 = !DILocalVariable(name: "i", scope: !205, file: !3, line: 140, type: !8)
!205 = distinct !DILexicalBlock(scope: !201, file: !3, line: 140, column: 5)
!206 = !DILocalVariable(name: "r", scope: !207, file: !3, line: 141, type: !15)
!207 = distinct !DILexicalBlock(scope: !208, file: !3, line: 140, column: 36)
!208 = distinct !DILexicalBlock(scope: !205, file: !3, line: 140, column: 5)
!209 = !DILocalVariable(name: "merged", scope: !201, file: !3, line: 147, type: !20)
!210 = !DILocalVariable(name: "tmp", scope: !201, file: !3, line: 147, type: !20)
!211 = !DILocalVariable(name: "i", scope: !212, file: !3, line: 151, type: !8)
!212 = distinct !DILexicalBlock(scope: !201, file: !3, line: 151, column: 5)
!213 = distinct !DIAssignID()
!214 = !DILocation(line: 0, scope: !201)
!215 = distinct !DIAssignID()
!216 = !DILocation(line: 0, scope: !192)
!217 = !DILocation(line: 137, column: 9, scope: !192, atomGroup: 2, atomRank: 1)
!218 = !{!219, !219, i64 0}
!219 = !{!"long", !64, i64 0}
!220 = !DILocation(line: 0, scope: !199)
!221 = !DILocation(line: 138, column: 33, scope: !202, atomGroup: 62, atomRank: 1)
!222 = !DILocation(line: 138, column: 3, scope: !199, atomGroup: 63, atomRank: 1)
!223 = !DILocation(line: 138, column: 3, scope: !199)
!224 = !DILocation(line: 0, scope: !205)
!225 = !DILocation(line: 140, column: 5, scope: !205, atomGroup: 59, atomRank: 1)
!226 = !DILocation(line: 139, column: 47, scope: !201)
!227 = !DILocation(line: 139, column: 34, scope: !201, atomGroup: 6, atomRank: 2)
!228 = !DILocation(line: 0, scope: !229, inlinedAt: !232)
!229 = distinct !DISubprogram(name: "random32", scope: !3, file: !3, line: 21, type: !230, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, keyInstructions: true)
!230 = !DISubroutineType(types: !231)
!231 = !{!15}
!232 = distinct !DILocation(line: 141, column: 20, scope: !207)
!233 = !DILocation(line: 146, column: 33, scope: !201)
!234 = !{!235, !236, i64 0}
!235 = !{!"order", !236, i64 0, !63, i64 8}
!236 = !{!"any pointer", !64, i64 0}
!237 = !DILocation(line: 146, column: 5, scope: !201)
!238 = !DILocation(line: 147, column: 5, scope: !201)
!239 = !{!240}
!240 = distinct !{!240, !241, !"memcpy: argument 0"}
!241 = distinct !{!241, !"memcpy"}
!242 = !DILocation(line: 148, column: 5, scope: !201)
!243 = !{!244}
!244 = distinct !{!244, !241, !"memcpy: argument 1"}
!245 = !DILocation(line: 0, scope: !66, inlinedAt: !246)
!246 = distinct !DILocation(line: 148, column: 5, scope: !201)
!247 = !DILocation(line: 11, column: 3, scope: !66, inlinedAt: !246, atomGroup: 32, atomRank: 1)
!248 = !DILocation(line: 11, column: 14, scope: !66, inlinedAt: !246, atomGroup: 3, atomRank: 2)
!249 = !DILocation(line: 12, column: 14, scope: !66, inlinedAt: !246, atomGroup: 7, atomRank: 2)
!250 = !DILocation(line: 12, column: 12, scope: !66, inlinedAt: !246, atomGroup: 6, atomRank: 2)
!251 = !DILocation(line: 12, column: 7, scope: !66, inlinedAt: !246, atomGroup: 8, atomRank: 2)
!252 = !DILocation(line: 12, column: 10, scope: !66, inlinedAt: !246, atomGroup: 6, atomRank: 1)
!253 = !DILocation(line: 11, column: 3, scope: !66, inlinedAt: !246, atomGroup: 4, atomRank: 1)
!254 = !DILocation(line: 11, column: 3, scope: !66, inlinedAt: !246, atomGroup: 5, atomRank: 1)
!255 = distinct !{!255, !256, !257, !100}
!256 = !DILocation(line: 11, column: 3, scope: !66, inlinedAt: !246)
!257 = !DILocation(line: 12, column: 14, scope: !66, inlinedAt: !246)
!258 = !DILocation(line: 149, column: 5, scope: !201)
!259 = !DILocalVariable(name: "a", arg: 1, scope: !260, file: !3, line: 105, type: !263)
!260 = distinct !DISubprogram(name: "heap_sort", scope: !3, file: !3, line: 105, type: !261, scopeLine: 105, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !264, keyInstructions: true)
!261 = !DISubroutineType(types: !262)
!262 = !{null, !263, !75}
!263 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!264 = !{!259, !265, !266, !267, !268, !272, !273, !274}
!265 = !DILocalVariable(name: "size", arg: 2, scope: !260, file: !3, line: 105, type: !75)
!266 = !DILocalVariable(name: "start", scope: !260, file: !3, line: 106, type: !75)
!267 = !DILocalVariable(name: "end", scope: !260, file: !3, line: 106, type: !75)
!268 = !DILocalVariable(name: "t", scope: !269, file: !3, line: 112, type: !11)
!269 = distinct !DILexicalBlock(scope: !270, file: !3, line: 110, column: 10)
!270 = distinct !DILexicalBlock(scope: !271, file: !3, line: 108, column: 9)
!271 = distinct !DILexicalBlock(scope: !260, file: !3, line: 107, column: 19)
!272 = !DILocalVariable(name: "root", scope: !271, file: !3, line: 116, type: !75)
!273 = !DILocalVariable(name: "child", scope: !271, file: !3, line: 116, type: !75)
!274 = !DILocalVariable(name: "t", scope: !275, file: !3, line: 122, type: !11)
!275 = distinct !DILexicalBlock(scope: !271, file: !3, line: 117, column: 42)
!276 = !DILocation(line: 0, scope: !260, inlinedAt: !277)
!277 = distinct !DILocation(line: 150, column: 5, scope: !201)
!278 = !DILocation(line: 107, column: 3, scope: !260, inlinedAt: !277, atomGroup: 57, atomRank: 1)
!279 = !DILocation(line: 108, column: 9, scope: !270, inlinedAt: !277, atomGroup: 5, atomRank: 2)
!280 = !DILocation(line: 108, column: 9, scope: !270, inlinedAt: !277, atomGroup: 5, atomRank: 1)
!281 = !DILocation(line: 109, column: 12, scope: !270, inlinedAt: !277, atomGroup: 6, atomRank: 2)
!282 = !DILocation(line: 109, column: 7, scope: !270, inlinedAt: !277)
!283 = !DILocation(line: 111, column: 10, scope: !269, inlinedAt: !277, atomGroup: 7, atomRank: 2)
!284 = !DILocation(line: 112, column: 19, scope: !269, inlinedAt: !277)
!285 = !DILocation(line: 112, column: 19, scope: !269, inlinedAt: !277, atomGroup: 8, atomRank: 2)
!286 = !DILocation(line: 0, scope: !269, inlinedAt: !277)
!287 = !DILocation(line: 113, column: 16, scope: !269, inlinedAt: !277, atomGroup: 9, atomRank: 2)
!288 = !DILocation(line: 113, column: 14, scope: !269, inlinedAt: !277, atomGroup: 9, atomRank: 1)
!289 = !DILocation(line: 114, column: 12, scope: !269, inlinedAt: !277, atomGroup: 10, atomRank: 1)
!290 = !DILocation(line: 0, scope: !271, inlinedAt: !277)
!291 = !DILocation(line: 117, column: 23, scope: !271, inlinedAt: !277)
!292 = !DILocation(line: 117, column: 30, scope: !271, inlinedAt: !277, atomGroup: 53, atomRank: 2)
!293 = !DILocation(line: 117, column: 35, scope: !271, inlinedAt: !277, atomGroup: 54, atomRank: 1)
!294 = !DILocation(line: 117, column: 5, scope: !271, inlinedAt: !277, atomGroup: 55, atomRank: 1)
!295 = !DILocation(line: 118, column: 17, scope: !296, inlinedAt: !277)
!296 = distinct !DILexicalBlock(scope: !275, file: !3, line: 118, column: 11)
!297 = !DILocation(line: 118, column: 21, scope: !296, inlinedAt: !277, atomGroup: 15, atomRank: 2)
!298 = !DILocation(line: 118, column: 27, scope: !296, inlinedAt: !277, atomGroup: 15, atomRank: 1)
!299 = !DILocation(line: 118, column: 30, scope: !296, inlinedAt: !277)
!300 = !DILocation(line: 118, column: 41, scope: !296, inlinedAt: !277)
!301 = !DILocation(line: 118, column: 39, scope: !296, inlinedAt: !277, atomGroup: 16, atomRank: 2)
!302 = !DILocation(line: 118, column: 27, scope: !296, inlinedAt: !277, atomGroup: 16, atomRank: 1)
!303 = !DILocation(line: 120, column: 11, scope: !304, inlinedAt: !277)
!304 = distinct !DILexicalBlock(scope: !275, file: !3, line: 120, column: 11)
!305 = !DILocation(line: 120, column: 22, scope: !304, inlinedAt: !277)
!306 = !DILocation(line: 120, column: 19, scope: !304, inlinedAt: !277, atomGroup: 18, atomRank: 2)
!307 = !DILocation(line: 120, column: 19, scope: !304, inlinedAt: !277, atomGroup: 18, atomRank: 1)
!308 = !DILocation(line: 0, scope: !275, inlinedAt: !277)
!309 = !DILocation(line: 123, column: 15, scope: !275, inlinedAt: !277, atomGroup: 21, atomRank: 1)
!310 = !DILocation(line: 124, column: 16, scope: !275, inlinedAt: !277, atomGroup: 22, atomRank: 1)
!311 = !DILocation(line: 117, column: 30, scope: !271, inlinedAt: !277, atomGroup: 12, atomRank: 2)
!312 = !DILocation(line: 117, column: 35, scope: !271, inlinedAt: !277, atomGroup: 13, atomRank: 1)
!313 = !DILocation(line: 117, column: 5, scope: !271, inlinedAt: !277, atomGroup: 14, atomRank: 1)
!314 = distinct !{!314, !315, !316, !100}
!315 = !DILocation(line: 117, column: 5, scope: !271, inlinedAt: !277)
!316 = !DILocation(line: 126, column: 5, scope: !271, inlinedAt: !277)
!317 = !DILocation(line: 107, column: 14, scope: !260, inlinedAt: !277, atomGroup: 3, atomRank: 1)
!318 = !DILocation(line: 107, column: 3, scope: !260, inlinedAt: !277, atomGroup: 4, atomRank: 1)
!319 = distinct !{!319, !320, !321, !100}
!320 = !DILocation(line: 107, column: 3, scope: !260, inlinedAt: !277)
!321 = !DILocation(line: 127, column: 3, scope: !260, inlinedAt: !277)
!322 = !DILocation(line: 0, scope: !212)
!323 = !DILocation(line: 152, column: 11, scope: !324)
!324 = distinct !DILexicalBlock(scope: !325, file: !3, line: 152, column: 11)
!325 = distinct !DILexicalBlock(scope: !326, file: !3, line: 151, column: 36)
!326 = distinct !DILexicalBlock(scope: !212, file: !3, line: 151, column: 5)
!327 = !DILocation(line: 152, column: 11, scope: !324, atomGroup: 64, atomRank: 2)
!328 = !DILocation(line: 152, column: 11, scope: !324, atomGroup: 64, atomRank: 1)
!329 = !DILocation(line: 156, column: 72, scope: !325)
!330 = !{!235, !63, i64 8}
!331 = !DILocation(line: 156, column: 65, scope: !325)
!332 = !DILocation(line: 156, column: 59, scope: !325)
!333 = !{!334, !63, i64 0}
!334 = !{!"record", !63, i64 0, !335, i64 4, !64, i64 6}
!335 = !{!"short", !64, i64 0}
!336 = !DILocation(line: 156, column: 39, scope: !325)
!337 = !DILocation(line: 156, column: 63, scope: !325)
!338 = !DILocation(line: 156, column: 21, scope: !325)
!339 = !DILocation(line: 156, column: 79, scope: !325)
!340 = !DILocation(line: 156, column: 82, scope: !325)
!341 = !DILocation(line: 156, column: 105, scope: !325)
!342 = !{!334, !335, i64 4}
!343 = !DILocation(line: 156, column: 95, scope: !325)
!344 = !DILocation(line: 156, column: 93, scope: !325)
!345 = !DILocation(line: 156, column: 26, scope: !325, atomGroup: 67, atomRank: 2)
!346 = !DILocation(line: 151, column: 5, scope: !212, atomGroup: 61, atomRank: 1)
!347 = !DILocation(line: 22, column: 18, scope: !229, inlinedAt: !232)
!348 = !DILocation(line: 22, column: 9, scope: !229, inlinedAt: !232, atomGroup: 1, atomRank: 2)
!349 = !DILocation(line: 23, column: 18, scope: !229, inlinedAt: !232)
!350 = !DILocation(line: 23, column: 9, scope: !229, inlinedAt: !232, atomGroup: 2, atomRank: 2)
!351 = !DILocation(line: 24, column: 18, scope: !229, inlinedAt: !232)
!352 = !DILocation(line: 24, column: 9, scope: !229, inlinedAt: !232, atomGroup: 3, atomRank: 2)
!353 = !DILocation(line: 25, column: 27, scope: !229, inlinedAt: !232, atomGroup: 4, atomRank: 3)
!354 = !DILocation(line: 25, column: 10, scope: !229, inlinedAt: !232, atomGroup: 4, atomRank: 2)
!355 = !DILocation(line: 0, scope: !207)
!356 = !DILocation(line: 142, column: 7, scope: !207)
!357 = !DILocation(line: 142, column: 61, scope: !207, atomGroup: 11, atomRank: 3)
!358 = !DILocation(line: 142, column: 48, scope: !207, atomGroup: 11, atomRank: 2)
!359 = !DILocation(line: 142, column: 70, scope: !207)
!360 = !DILocation(line: 142, column: 68, scope: !207)
!361 = !DILocation(line: 142, column: 68, scope: !207, atomGroup: 11, atomRank: 3)
!362 = !DILocation(line: 142, column: 20, scope: !207, atomGroup: 11, atomRank: 1)
!363 = !{!335, !335, i64 0}
!364 = !DILocation(line: 143, column: 20, scope: !207)
!365 = !DILocation(line: 143, column: 37, scope: !207)
!366 = !DILocation(line: 143, column: 35, scope: !207, atomGroup: 12, atomRank: 2)
!367 = !DILocation(line: 143, column: 7, scope: !207)
!368 = !DILocation(line: 143, column: 18, scope: !207, atomGroup: 12, atomRank: 1)
!369 = !DILocation(line: 144, column: 7, scope: !207)
!370 = !DILocation(line: 144, column: 20, scope: !207, atomGroup: 13, atomRank: 1)
!371 = !DILocation(line: 140, column: 32, scope: !208, atomGroup: 14, atomRank: 2)
!372 = !DILocation(line: 140, column: 23, scope: !208, atomGroup: 8, atomRank: 1)
!373 = !DILocation(line: 140, column: 5, scope: !205, atomGroup: 9, atomRank: 1)
!374 = distinct !{!374, !375, !376, !100}
!375 = !DILocation(line: 140, column: 5, scope: !205)
!376 = !DILocation(line: 145, column: 5, scope: !205)
!377 = !DILocation(line: 152, column: 24, scope: !324)
!378 = !DILocation(line: 152, column: 37, scope: !324)
!379 = !DILocation(line: 152, column: 11, scope: !324, atomGroup: 19, atomRank: 2)
!380 = !DILocation(line: 152, column: 11, scope: !324, atomGroup: 19, atomRank: 1)
!381 = !DILocation(line: 153, column: 19, scope: !324, atomGroup: 20, atomRank: 3)
!382 = !DILocation(line: 154, column: 16, scope: !383)
!383 = distinct !DILexicalBlock(scope: !325, file: !3, line: 154, column: 11)
!384 = !DILocation(line: 154, column: 33, scope: !383)
!385 = !DILocation(line: 154, column: 31, scope: !383, atomGroup: 22, atomRank: 2)
!386 = !DILocation(line: 154, column: 13, scope: !383, atomGroup: 22, atomRank: 1)
!387 = !DILocation(line: 155, column: 22, scope: !383, atomGroup: 23, atomRank: 3)
!388 = !DILocation(line: 155, column: 9, scope: !383, atomGroup: 23, atomRank: 1)
!389 = !DILocation(line: 156, column: 26, scope: !325, atomGroup: 24, atomRank: 2)
!390 = !DILocation(line: 151, column: 32, scope: !326, atomGroup: 25, atomRank: 2)
!391 = !DILocation(line: 151, column: 23, scope: !326, atomGroup: 17, atomRank: 1)
!392 = !DILocation(line: 151, column: 5, scope: !212, atomGroup: 18, atomRank: 1)
!393 = distinct !{!393, !394, !395, !100, !396}
!394 = !DILocation(line: 151, column: 5, scope: !212)
!395 = !DILocation(line: 157, column: 5, scope: !212)
!396 = !{!"llvm.loop.peeled.count", i32 1}
!397 = !DILocation(line: 158, column: 3, scope: !202)
!398 = !DILocation(line: 138, column: 43, scope: !202, atomGroup: 27, atomRank: 2)
!399 = !DILocation(line: 138, column: 33, scope: !202, atomGroup: 4, atomRank: 1)
!400 = !DILocation(line: 138, column: 3, scope: !199, atomGroup: 5, atomRank: 1)
!401 = distinct !{!401, !223, !402, !100}
!402 = !DILocation(line: 158, column: 3, scope: !199)
!403 = !DILocation(line: 0, scope: !325)
!404 = !DILocation(line: 160, column: 1, scope: !192, atomGroup: 30, atomRank: 1)
!405 = distinct !DISubprogram(name: "quick", scope: !3, file: !3, line: 54, type: !406, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !411, keyInstructions: true)
!406 = !DISubroutineType(types: !407)
!407 = !{null, !408, !409, !42}
!408 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!409 = !DIDerivedType(tag: DW_TAG_typedef, name: "ptrdiff_t", file: !410, line: 18, baseType: !12)
!410 = !DIFile(filename: "__stddef_ptrdiff_t.h", directory: ".")
!411 = !{!412, !413, !414, !415, !417, !418, !419, !420}
!412 = !DILocalVariable(name: "a", arg: 1, scope: !405, file: !3, line: 54, type: !408)
!413 = !DILocalVariable(name: "size", arg: 2, scope: !405, file: !3, line: 54, type: !409)
!414 = !DILocalVariable(name: "less", arg: 3, scope: !405, file: !3, line: 54, type: !42)
!415 = !DILocalVariable(name: "mid", scope: !416, file: !3, line: 56, type: !408)
!416 = distinct !DILexicalBlock(scope: !405, file: !3, line: 55, column: 20)
!417 = !DILocalVariable(name: "last", scope: !416, file: !3, line: 56, type: !408)
!418 = !DILocalVariable(name: "pivot", scope: !416, file: !3, line: 63, type: !21)
!419 = !DILocalVariable(name: "i", scope: !416, file: !3, line: 64, type: !409)
!420 = !DILocalVariable(name: "j", scope: !416, file: !3, line: 64, type: !409)
!421 = distinct !DIAssignID()
!422 = distinct !DIAssignID()
!423 = !DILocation(line: 0, scope: !416)
!424 = !DILocation(line: 0, scope: !405)
!425 = !DILocation(line: 55, column: 15, scope: !405, atomGroup: 45, atomRank: 1)
!426 = !DILocation(line: 55, column: 3, scope: !405, atomGroup: 46, atomRank: 1)
!427 = !DILocation(line: 56, column: 35, scope: !416)
!428 = !DILocation(line: 56, column: 28, scope: !416, atomGroup: 3, atomRank: 2)
!429 = !DILocation(line: 56, column: 50, scope: !416)
!430 = !DILocation(line: 56, column: 57, scope: !416, atomGroup: 4, atomRank: 2)
!431 = !DILocation(line: 57, column: 9, scope: !432)
!432 = distinct !DILexicalBlock(scope: !416, file: !3, line: 57, column: 9)
!433 = !DILocation(line: 57, column: 22, scope: !432, atomGroup: 5, atomRank: 2)
!434 = !DILocation(line: 57, column: 22, scope: !432, atomGroup: 5, atomRank: 1)
!435 = !DILocalVariable(name: "t", scope: !436, file: !3, line: 37, type: !21)
!436 = distinct !DISubprogram(name: "swap", scope: !3, file: !3, line: 36, type: !437, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !439, keyInstructions: true)
!437 = !DISubroutineType(types: !438)
!438 = !{null, !408, !408}
!439 = !{!440, !441, !435}
!440 = !DILocalVariable(name: "a", arg: 1, scope: !436, file: !3, line: 36, type: !408)
!441 = !DILocalVariable(name: "b", arg: 2, scope: !436, file: !3, line: 36, type: !408)
!442 = distinct !DIAssignID()
!443 = !DILocation(line: 0, scope: !436, inlinedAt: !444)
!444 = distinct !DILocation(line: 58, column: 7, scope: !432)
!445 = !DILocation(line: 37, column: 21, scope: !436, inlinedAt: !444, atomGroup: 1, atomRank: 1)
!446 = !DILocation(line: 38, column: 8, scope: !436, inlinedAt: !444, atomGroup: 2, atomRank: 1)
!447 = !DILocation(line: 39, column: 8, scope: !436, inlinedAt: !444, atomGroup: 3, atomRank: 1)
!448 = !DILocation(line: 58, column: 7, scope: !432)
!449 = !DILocation(line: 59, column: 9, scope: !450)
!450 = distinct !DILexicalBlock(scope: !416, file: !3, line: 59, column: 9)
!451 = !DILocation(line: 59, column: 23, scope: !450, atomGroup: 6, atomRank: 2)
!452 = !DILocation(line: 59, column: 23, scope: !450, atomGroup: 6, atomRank: 1)
!453 = distinct !DIAssignID()
!454 = !DILocation(line: 0, scope: !436, inlinedAt: !455)
!455 = distinct !DILocation(line: 60, column: 7, scope: !450)
!456 = !DILocation(line: 37, column: 21, scope: !436, inlinedAt: !455, atomGroup: 1, atomRank: 1)
!457 = !DILocation(line: 38, column: 8, scope: !436, inlinedAt: !455, atomGroup: 2, atomRank: 1)
!458 = !DILocation(line: 39, column: 8, scope: !436, inlinedAt: !455, atomGroup: 3, atomRank: 1)
!459 = !DILocation(line: 60, column: 7, scope: !450)
!460 = !DILocation(line: 61, column: 9, scope: !461)
!461 = distinct !DILexicalBlock(scope: !416, file: !3, line: 61, column: 9)
!462 = !DILocation(line: 61, column: 25, scope: !461, atomGroup: 7, atomRank: 2)
!463 = !DILocation(line: 63, column: 27, scope: !416, atomGroup: 8, atomRank: 1)
!464 = !DILocation(line: 61, column: 25, scope: !461, atomGroup: 7, atomRank: 1)
!465 = distinct !DIAssignID()
!466 = !DILocation(line: 0, scope: !436, inlinedAt: !467)
!467 = distinct !DILocation(line: 62, column: 7, scope: !461)
!468 = !DILocation(line: 37, column: 21, scope: !436, inlinedAt: !467, atomGroup: 1, atomRank: 1)
!469 = !DILocation(line: 38, column: 8, scope: !436, inlinedAt: !467, atomGroup: 2, atomRank: 1)
!470 = !DILocation(line: 39, column: 8, scope: !436, inlinedAt: !467, atomGroup: 3, atomRank: 1)
!471 = !DILocation(line: 62, column: 7, scope: !461)
!472 = !DILocation(line: 63, column: 5, scope: !416)
!473 = distinct !DIAssignID()
!474 = !DILocation(line: 65, column: 5, scope: !416)
!475 = !DILocation(line: 66, column: 7, scope: !476)
!476 = distinct !DILexicalBlock(scope: !477, file: !3, line: 65, column: 14)
!477 = distinct !DILexicalBlock(scope: !478, file: !3, line: 65, column: 5)
!478 = distinct !DILexicalBlock(scope: !416, file: !3, line: 65, column: 5)
!479 = !DILocation(line: 67, column: 10, scope: !476, atomGroup: 11, atomRank: 2)
!480 = !DILocation(line: 68, column: 20, scope: !476)
!481 = !DILocation(line: 68, column: 14, scope: !476)
!482 = !DILocation(line: 68, column: 34, scope: !476, atomGroup: 12, atomRank: 1)
!483 = !DILocation(line: 67, column: 9, scope: !476, atomGroup: 13, atomRank: 1)
!484 = distinct !{!484, !475, !485, !100}
!485 = !DILocation(line: 68, column: 37, scope: !476)
!486 = !DILocation(line: 70, column: 10, scope: !476, atomGroup: 14, atomRank: 2)
!487 = !DILocation(line: 71, column: 28, scope: !476)
!488 = !DILocation(line: 71, column: 14, scope: !476)
!489 = !DILocation(line: 71, column: 34, scope: !476, atomGroup: 15, atomRank: 1)
!490 = !DILocation(line: 70, column: 9, scope: !476, atomGroup: 16, atomRank: 1)
!491 = distinct !{!491, !492, !493, !100}
!492 = !DILocation(line: 69, column: 7, scope: !476)
!493 = !DILocation(line: 71, column: 37, scope: !476)
!494 = !DILocation(line: 72, column: 13, scope: !495, atomGroup: 17, atomRank: 2)
!495 = distinct !DILexicalBlock(scope: !476, file: !3, line: 72, column: 11)
!496 = !DILocation(line: 72, column: 13, scope: !495, atomGroup: 17, atomRank: 1)
!497 = distinct !DIAssignID()
!498 = !DILocation(line: 0, scope: !436, inlinedAt: !499)
!499 = distinct !DILocation(line: 74, column: 7, scope: !476)
!500 = !DILocation(line: 37, column: 21, scope: !436, inlinedAt: !499, atomGroup: 1, atomRank: 1)
!501 = !DILocation(line: 38, column: 8, scope: !436, inlinedAt: !499, atomGroup: 2, atomRank: 1)
!502 = !DILocation(line: 39, column: 8, scope: !436, inlinedAt: !499, atomGroup: 3, atomRank: 1)
!503 = !DILocation(line: 65, column: 5, scope: !477, atomGroup: 19, atomRank: 1)
!504 = distinct !{!504, !505, !506}
!505 = !DILocation(line: 65, column: 5, scope: !478)
!506 = !DILocation(line: 75, column: 5, scope: !478)
!507 = !DILocation(line: 77, column: 26, scope: !508)
!508 = distinct !DILexicalBlock(scope: !416, file: !3, line: 77, column: 9)
!509 = !DILocation(line: 77, column: 15, scope: !508, atomGroup: 20, atomRank: 2)
!510 = !DILocation(line: 77, column: 15, scope: !508, atomGroup: 20, atomRank: 1)
!511 = !DILocation(line: 78, column: 7, scope: !512)
!512 = distinct !DILexicalBlock(scope: !508, file: !3, line: 77, column: 31)
!513 = !DILocation(line: 79, column: 9, scope: !512, atomGroup: 21, atomRank: 2)
!514 = !DILocation(line: 81, column: 5, scope: !512)
!515 = !DILocation(line: 82, column: 19, scope: !516)
!516 = distinct !DILexicalBlock(scope: !508, file: !3, line: 81, column: 12)
!517 = !DILocation(line: 82, column: 7, scope: !516)
!518 = !DILocation(line: 0, scope: !508)
!519 = !DILocation(line: 85, column: 3, scope: !405)
!520 = !DILocation(line: 55, column: 15, scope: !405, atomGroup: 1, atomRank: 1)
!521 = !DILocation(line: 55, column: 3, scope: !405, atomGroup: 2, atomRank: 1)
!522 = distinct !{!522, !523, !519, !100}
!523 = !DILocation(line: 55, column: 3, scope: !405)
!524 = !DILocalVariable(name: "x", scope: !525, file: !3, line: 44, type: !21)
!525 = distinct !DILexicalBlock(scope: !526, file: !3, line: 43, column: 40)
!526 = distinct !DILexicalBlock(scope: !527, file: !3, line: 43, column: 3)
!527 = distinct !DILexicalBlock(scope: !528, file: !3, line: 43, column: 3)
!528 = distinct !DISubprogram(name: "insertion", scope: !3, file: !3, line: 42, type: !406, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !529, keyInstructions: true)
!529 = !{!530, !531, !532, !533, !524, !534}
!530 = !DILocalVariable(name: "a", arg: 1, scope: !528, file: !3, line: 42, type: !408)
!531 = !DILocalVariable(name: "size", arg: 2, scope: !528, file: !3, line: 42, type: !409)
!532 = !DILocalVariable(name: "less", arg: 3, scope: !528, file: !3, line: 42, type: !42)
!533 = !DILocalVariable(name: "i", scope: !527, file: !3, line: 43, type: !409)
!534 = !DILocalVariable(name: "j", scope: !525, file: !3, line: 45, type: !409)
!535 = !DILocation(line: 0, scope: !525, inlinedAt: !536)
!536 = distinct !DILocation(line: 86, column: 3, scope: !405)
!537 = !DILocation(line: 0, scope: !528, inlinedAt: !536)
!538 = !DILocation(line: 0, scope: !527, inlinedAt: !536)
!539 = !DILocation(line: 43, column: 27, scope: !526, inlinedAt: !536, atomGroup: 43, atomRank: 1)
!540 = !DILocation(line: 43, column: 3, scope: !527, inlinedAt: !536, atomGroup: 44, atomRank: 1)
!541 = !DILocation(line: 44, column: 5, scope: !525, inlinedAt: !536)
!542 = !DILocation(line: 44, column: 23, scope: !525, inlinedAt: !536)
!543 = !DILocation(line: 44, column: 23, scope: !525, inlinedAt: !536, atomGroup: 4, atomRank: 1)
!544 = distinct !DIAssignID()
!545 = !DILocation(line: 46, column: 18, scope: !525, inlinedAt: !536, atomGroup: 42, atomRank: 1)
!546 = !DILocation(line: 46, column: 31, scope: !525, inlinedAt: !536)
!547 = !DILocation(line: 46, column: 21, scope: !525, inlinedAt: !536)
!548 = !DILocation(line: 46, column: 41, scope: !525, inlinedAt: !536)
!549 = !DILocation(line: 46, column: 5, scope: !525, inlinedAt: !536, atomGroup: 7, atomRank: 1)
!550 = !DILocation(line: 47, column: 14, scope: !551, inlinedAt: !536, atomGroup: 8, atomRank: 1)
!551 = distinct !DILexicalBlock(scope: !525, file: !3, line: 46, column: 46)
!552 = !DILocation(line: 48, column: 8, scope: !551, inlinedAt: !536, atomGroup: 9, atomRank: 2)
!553 = !DILocation(line: 46, column: 14, scope: !525, inlinedAt: !536, atomGroup: 6, atomRank: 2)
!554 = !DILocation(line: 46, column: 18, scope: !525, inlinedAt: !536, atomGroup: 6, atomRank: 1)
!555 = distinct !{!555, !556, !557, !100}
!556 = !DILocation(line: 46, column: 5, scope: !525, inlinedAt: !536)
!557 = !DILocation(line: 49, column: 5, scope: !525, inlinedAt: !536)
!558 = !DILocation(line: 50, column: 5, scope: !525, inlinedAt: !536)
!559 = !DILocation(line: 50, column: 12, scope: !525, inlinedAt: !536, atomGroup: 10, atomRank: 1)
!560 = !DILocation(line: 51, column: 3, scope: !526, inlinedAt: !536)
!561 = !DILocation(line: 43, column: 36, scope: !526, inlinedAt: !536, atomGroup: 11, atomRank: 2)
!562 = !DILocation(line: 43, column: 27, scope: !526, inlinedAt: !536, atomGroup: 2, atomRank: 1)
!563 = !DILocation(line: 43, column: 3, scope: !527, inlinedAt: !536, atomGroup: 3, atomRank: 1)
!564 = distinct !{!564, !565, !566, !100}
!565 = !DILocation(line: 43, column: 3, scope: !527, inlinedAt: !536)
!566 = !DILocation(line: 51, column: 3, scope: !527, inlinedAt: !536)
!567 = !DILocation(line: 87, column: 1, scope: !405, atomGroup: 24, atomRank: 1)
!568 = distinct !DISubprogram(name: "merge_sort", scope: !3, file: !3, line: 89, type: !569, scopeLine: 89, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !571, keyInstructions: true)
!569 = !DISubroutineType(types: !570)
!570 = !{null, !408, !408, !75, !42}
!571 = !{!572, !573, !574, !575, !576, !577, !578, !579}
!572 = !DILocalVariable(name: "a", arg: 1, scope: !568, file: !3, line: 89, type: !408)
!573 = !DILocalVariable(name: "tmp", arg: 2, scope: !568, file: !3, line: 89, type: !408)
!574 = !DILocalVariable(name: "size", arg: 3, scope: !568, file: !3, line: 89, type: !75)
!575 = !DILocalVariable(name: "less", arg: 4, scope: !568, file: !3, line: 89, type: !42)
!576 = !DILocalVariable(name: "half", scope: !568, file: !3, line: 92, type: !75)
!577 = !DILocalVariable(name: "i", scope: !568, file: !3, line: 95, type: !75)
!578 = !DILocalVariable(name: "j", scope: !568, file: !3, line: 95, type: !75)
!579 = !DILocalVariable(name: "k", scope: !568, file: !3, line: 95, type: !75)
!580 = !DILocation(line: 0, scope: !568)
!581 = !DILocation(line: 90, column: 12, scope: !582, atomGroup: 1, atomRank: 2)
!582 = distinct !DILexicalBlock(scope: !568, file: !3, line: 90, column: 7)
!583 = !DILocation(line: 90, column: 12, scope: !582, atomGroup: 1, atomRank: 1)
!584 = !DILocation(line: 92, column: 22, scope: !568, atomGroup: 3, atomRank: 2)
!585 = !DILocation(line: 93, column: 3, scope: !568)
!586 = !DILocation(line: 94, column: 16, scope: !568)
!587 = !DILocation(line: 94, column: 28, scope: !568)
!588 = !DILocation(line: 94, column: 41, scope: !568)
!589 = !DILocation(line: 94, column: 3, scope: !568)
!590 = !DILocation(line: 96, column: 3, scope: !568)
!591 = !DILocation(line: 98, column: 12, scope: !568, atomGroup: 49, atomRank: 1)
!592 = !DILocation(line: 98, column: 3, scope: !568, atomGroup: 50, atomRank: 1)
!593 = !DILocation(line: 98, column: 3, scope: !568)
!594 = !DILocation(line: 97, column: 10, scope: !568, atomGroup: 10, atomRank: 2)
!595 = !DILocation(line: 97, column: 5, scope: !568)
!596 = !DILocation(line: 97, column: 22, scope: !568)
!597 = !DILocation(line: 97, column: 29, scope: !568)
!598 = !DILocation(line: 97, column: 16, scope: !568)
!599 = !DILocation(line: 97, column: 35, scope: !568, atomGroup: 11, atomRank: 2)
!600 = !DILocation(line: 97, column: 16, scope: !568, atomGroup: 11, atomRank: 1)
!601 = !DILocation(line: 97, scope: !568, atomGroup: 9, atomRank: 1)
!602 = !DILocation(line: 96, column: 12, scope: !568, atomGroup: 7, atomRank: 2)
!603 = !DILocation(line: 96, column: 19, scope: !568, atomGroup: 7, atomRank: 1)
!604 = !DILocation(line: 96, column: 3, scope: !568, atomGroup: 8, atomRank: 1)
!605 = distinct !{!605, !590, !606, !100}
!606 = !DILocation(line: 97, column: 55, scope: !568)
!607 = !DILocation(line: 100, column: 12, scope: !568, atomGroup: 51, atomRank: 1)
!608 = !DILocation(line: 100, column: 3, scope: !568, atomGroup: 52, atomRank: 1)
!609 = !DILocation(line: 100, column: 3, scope: !568)
!610 = !DILocation(line: 99, column: 10, scope: !568, atomGroup: 17, atomRank: 2)
!611 = !DILocation(line: 99, column: 5, scope: !568)
!612 = !DILocation(line: 99, column: 19, scope: !568, atomGroup: 18, atomRank: 2)
!613 = !DILocation(line: 99, column: 16, scope: !568)
!614 = !DILocation(line: 99, column: 16, scope: !568, atomGroup: 16, atomRank: 1)
!615 = !DILocation(line: 98, column: 12, scope: !568, atomGroup: 14, atomRank: 1)
!616 = !DILocation(line: 98, column: 3, scope: !568, atomGroup: 15, atomRank: 1)
!617 = distinct !{!617, !593, !618, !100}
!618 = !DILocation(line: 99, column: 21, scope: !568)
!619 = !DILocation(line: 101, column: 10, scope: !568, atomGroup: 22, atomRank: 2)
!620 = !DILocation(line: 101, column: 5, scope: !568)
!621 = !DILocation(line: 101, column: 19, scope: !568, atomGroup: 23, atomRank: 2)
!622 = !DILocation(line: 101, column: 16, scope: !568)
!623 = !DILocation(line: 101, column: 16, scope: !568, atomGroup: 21, atomRank: 1)
!624 = !DILocation(line: 100, column: 12, scope: !568, atomGroup: 19, atomRank: 1)
!625 = !DILocation(line: 100, column: 3, scope: !568, atomGroup: 20, atomRank: 1)
!626 = distinct !{!626, !609, !627, !100}
!627 = !DILocation(line: 101, column: 21, scope: !568)
!628 = !DILocation(line: 102, column: 23, scope: !568)
!629 = !{!630}
!630 = distinct !{!630, !631, !"memcpy: argument 0"}
!631 = distinct !{!631, !"memcpy"}
!632 = !DILocation(line: 102, column: 3, scope: !568)
!633 = !{!634}
!634 = distinct !{!634, !631, !"memcpy: argument 1"}
!635 = !DILocation(line: 0, scope: !66, inlinedAt: !636)
!636 = distinct !DILocation(line: 102, column: 3, scope: !568)
!637 = !DILocation(line: 11, column: 3, scope: !66, inlinedAt: !636, atomGroup: 31, atomRank: 1)
!638 = !DILocation(line: 11, column: 3, scope: !66, inlinedAt: !636, atomGroup: 32, atomRank: 1)
!639 = !DILocation(line: 11, column: 14, scope: !66, inlinedAt: !636, atomGroup: 3, atomRank: 2)
!640 = !DILocation(line: 12, column: 14, scope: !66, inlinedAt: !636, atomGroup: 7, atomRank: 2)
!641 = !DILocation(line: 12, column: 12, scope: !66, inlinedAt: !636, atomGroup: 6, atomRank: 2)
!642 = !DILocation(line: 12, column: 7, scope: !66, inlinedAt: !636, atomGroup: 8, atomRank: 2)
!643 = !DILocation(line: 12, column: 10, scope: !66, inlinedAt: !636, atomGroup: 6, atomRank: 1)
!644 = !DILocation(line: 11, column: 3, scope: !66, inlinedAt: !636, atomGroup: 4, atomRank: 1)
!645 = !DILocation(line: 11, column: 3, scope: !66, inlinedAt: !636, atomGroup: 5, atomRank: 1)
!646 = distinct !{!646, !647, !648, !100}
!647 = !DILocation(line: 11, column: 3, scope: !66, inlinedAt: !636)
!648 = !DILocation(line: 12, column: 14, scope: !66, inlinedAt: !636)
!649 = !DILocation(line: 103, column: 1, scope: !568, atomGroup: 24, atomRank: 1)
!650 = distinct !DISubprogram(name: "by_key", scope: !3, file: !3, line: 28, type: !44, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !651, keyInstructions: true)
!651 = !{!652, !653}
!652 = !DILocalVariable(name: "a", arg: 1, scope: !650, file: !3, line: 28, type: !46)
!653 = !DILocalVariable(name: "b", arg: 2, scope: !650, file: !3, line: 28, type: !46)
!654 = !DILocation(line: 0, scope: !650)
!655 = !DILocation(line: 28, column: 80, scope: !650)
!656 = !DILocation(line: 28, column: 89, scope: !650)
!657 = !DILocation(line: 28, column: 94, scope: !650, atomGroup: 1, atomRank: 2)
!658 = !DILocation(line: 28, column: 69, scope: !650, atomGroup: 1, atomRank: 1)
!659 = distinct !DISubprogram(name: "by_tag_then_key", scope: !3, file: !3, line: 30, type: !44, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !660, keyInstructions: true)
!660 = !{!661, !662}
!661 = !DILocalVariable(name: "a", arg: 1, scope: !659, file: !3, line: 30, type: !46)
!662 = !DILocalVariable(name: "b", arg: 2, scope: !659, file: !3, line: 30, type: !46)
!663 = !DILocation(line: 0, scope: !659)
!664 = !DILocation(line: 31, column: 10, scope: !665)
!665 = distinct !DILexicalBlock(scope: !659, file: !3, line: 31, column: 7)
!666 = !DILocation(line: 31, column: 20, scope: !665)
!667 = !DILocation(line: 31, column: 14, scope: !665, atomGroup: 1, atomRank: 2)
!668 = !DILocation(line: 31, column: 14, scope: !665, atomGroup: 1, atomRank: 1)
!669 = !DILocation(line: 31, column: 17, scope: !665)
!670 = !DILocation(line: 31, column: 7, scope: !665)
!671 = !DILocation(line: 32, column: 24, scope: !665, atomGroup: 2, atomRank: 2)
!672 = !DILocation(line: 32, column: 5, scope: !665, atomGroup: 2, atomRank: 1)
!673 = !DILocation(line: 0, scope: !650, inlinedAt: !674)
!674 = distinct !DILocation(line: 33, column: 10, scope: !659)
!675 = !DILocation(line: 28, column: 80, scope: !650, inlinedAt: !674)
!676 = !DILocation(line: 28, column: 89, scope: !650, inlinedAt: !674)
!677 = !DILocation(line: 28, column: 94, scope: !650, inlinedAt: !674, atomGroup: 1, atomRank: 2)
!678 = !DILocation(line: 33, column: 3, scope: !659, atomGroup: 3, atomRank: 1)
!679 = !DILocation(line: 34, column: 1, scope: !659, atomGroup: 4, atomRank: 1)
