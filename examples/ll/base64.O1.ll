; ModuleID = 'base64.c'
source_filename = "base64.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-unknown"

@text = internal global [280 x i8] zeroinitializer, align 1, !dbg !0
@.str.2 = private unnamed_addr constant [9 x i8] c"Zm9vYg==\00", align 1, !dbg !32
@back = internal global [200 x i8] zeroinitializer, align 1, !dbg !53
@.str.4 = private unnamed_addr constant [9 x i8] c"Zm9*Yg==\00", align 1, !dbg !39
@.str.5 = private unnamed_addr constant [5 x i8] c"Zg=a\00", align 1, !dbg !41
@data = internal unnamed_addr global [200 x i8] zeroinitializer, align 1, !dbg !48
@value_of = internal unnamed_addr global [256 x i8] zeroinitializer, align 1, !dbg !55
@alphabet = internal unnamed_addr constant [65 x i8] c"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\00", align 1, !dbg !60

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memcpy(ptr noalias noundef returned writeonly captures(ret: address, provenance) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !84 {
    #dbg_value(ptr %0, !94, !DIExpression(), !102)
    #dbg_value(ptr %1, !95, !DIExpression(), !102)
    #dbg_value(ptr %0, !97, !DIExpression(), !102)
    #dbg_value(ptr %1, !99, !DIExpression(), !102)
    #dbg_value(i64 %2, !96, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !102)
  %4 = icmp eq i64 %2, 0, !dbg !103
  br i1 %4, label %14, label %5, !dbg !104

5:                                                ; preds = %3, %5
  %6 = phi ptr [ %10, %5 ], [ %1, %3 ]
  %7 = phi ptr [ %12, %5 ], [ %0, %3 ]
  %8 = phi i64 [ %9, %5 ], [ %2, %3 ]
    #dbg_value(ptr %6, !99, !DIExpression(), !102)
    #dbg_value(ptr %7, !97, !DIExpression(), !102)
    #dbg_value(i64 %8, !96, !DIExpression(), !102)
  %9 = add i64 %8, -1, !dbg !105
    #dbg_value(i64 %9, !96, !DIExpression(), !102)
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 1, !dbg !106
    #dbg_value(ptr %10, !99, !DIExpression(), !102)
  %11 = load i8, ptr %6, align 1, !dbg !107, !tbaa !108
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !109
    #dbg_value(ptr %12, !97, !DIExpression(), !102)
  store i8 %11, ptr %7, align 1, !dbg !110, !tbaa !108
    #dbg_value(i64 %9, !96, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !102)
  %13 = icmp eq i64 %9, 0, !dbg !111
  br i1 %13, label %14, label %5, !dbg !112, !llvm.loop !113

14:                                               ; preds = %5, %3
  ret ptr %0, !dbg !117
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memmove(ptr noundef returned writeonly captures(address, ret: address, provenance) %0, ptr noundef readonly captures(address) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !118 {
    #dbg_value(ptr %0, !122, !DIExpression(), !127)
    #dbg_value(ptr %1, !123, !DIExpression(), !127)
    #dbg_value(i64 %2, !124, !DIExpression(), !127)
    #dbg_value(ptr %0, !125, !DIExpression(), !127)
    #dbg_value(ptr %1, !126, !DIExpression(), !127)
  %4 = icmp ult ptr %0, %1, !dbg !128
  %5 = icmp eq i64 %2, 0, !dbg !130
  br i1 %4, label %7, label %6, !dbg !131

6:                                                ; preds = %3
    #dbg_value(i64 %2, !124, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !127)
  br i1 %5, label %24, label %17, !dbg !132

7:                                                ; preds = %3
    #dbg_value(ptr %1, !126, !DIExpression(), !127)
    #dbg_value(ptr %0, !125, !DIExpression(), !127)
    #dbg_value(i64 %2, !124, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !127)
  br i1 %5, label %24, label %8, !dbg !134

8:                                                ; preds = %7, %8
  %9 = phi ptr [ %13, %8 ], [ %1, %7 ]
  %10 = phi ptr [ %15, %8 ], [ %0, %7 ]
  %11 = phi i64 [ %12, %8 ], [ %2, %7 ]
    #dbg_value(ptr %9, !126, !DIExpression(), !127)
    #dbg_value(ptr %10, !125, !DIExpression(), !127)
    #dbg_value(i64 %11, !124, !DIExpression(), !127)
  %12 = add i64 %11, -1, !dbg !136
    #dbg_value(i64 %12, !124, !DIExpression(), !127)
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 1, !dbg !137
    #dbg_value(ptr %13, !126, !DIExpression(), !127)
  %14 = load i8, ptr %9, align 1, !dbg !138, !tbaa !108
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 1, !dbg !139
    #dbg_value(ptr %15, !125, !DIExpression(), !127)
  store i8 %14, ptr %10, align 1, !dbg !140, !tbaa !108
    #dbg_value(i64 %12, !124, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !127)
  %16 = icmp eq i64 %12, 0, !dbg !141
  br i1 %16, label %24, label %8, !dbg !142, !llvm.loop !143

17:                                               ; preds = %6, %17
  %18 = phi i64 [ %19, %17 ], [ %2, %6 ]
    #dbg_value(i64 %18, !124, !DIExpression(), !127)
  %19 = add i64 %18, -1, !dbg !146
    #dbg_value(i64 %19, !124, !DIExpression(), !127)
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 %19, !dbg !147
  %21 = load i8, ptr %20, align 1, !dbg !148, !tbaa !108
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 %19, !dbg !149
  store i8 %21, ptr %22, align 1, !dbg !150, !tbaa !108
    #dbg_value(i64 %19, !124, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !127)
  %23 = icmp eq i64 %19, 0, !dbg !151
  br i1 %23, label %24, label %17, !dbg !152, !llvm.loop !153

24:                                               ; preds = %17, %8, %6, %7
  ret ptr %0, !dbg !156
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write) uwtable
define dso_local noundef ptr @memset(ptr noundef returned writeonly captures(ret: address, provenance) %0, i32 noundef signext %1, i64 noundef %2) local_unnamed_addr #1 !dbg !157 {
    #dbg_value(ptr %0, !162, !DIExpression(), !166)
    #dbg_value(i32 %1, !163, !DIExpression(), !166)
    #dbg_value(ptr %0, !165, !DIExpression(), !166)
    #dbg_value(i64 %2, !164, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !166)
  %4 = icmp eq i64 %2, 0, !dbg !167
  br i1 %4, label %13, label %5, !dbg !168

5:                                                ; preds = %3
  %6 = trunc i32 %1 to i8
  br label %7, !dbg !168

7:                                                ; preds = %5, %7
  %8 = phi ptr [ %0, %5 ], [ %11, %7 ]
  %9 = phi i64 [ %2, %5 ], [ %10, %7 ]
    #dbg_value(ptr %8, !165, !DIExpression(), !166)
    #dbg_value(i64 %9, !164, !DIExpression(), !166)
  %10 = add i64 %9, -1, !dbg !169
    #dbg_value(i64 %10, !164, !DIExpression(), !166)
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !170
    #dbg_value(ptr %11, !165, !DIExpression(), !166)
  store i8 %6, ptr %8, align 1, !dbg !171, !tbaa !108
    #dbg_value(i64 %10, !164, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !166)
  %12 = icmp eq i64 %10, 0, !dbg !172
  br i1 %12, label %13, label %7, !dbg !173, !llvm.loop !174

13:                                               ; preds = %7, %3
  ret ptr %0, !dbg !177
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local signext range(i32 -1, 2) i32 @memcmp(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #2 !dbg !178 {
    #dbg_value(ptr %0, !182, !DIExpression(), !187)
    #dbg_value(ptr %1, !183, !DIExpression(), !187)
    #dbg_value(i64 %2, !184, !DIExpression(), !187)
    #dbg_value(ptr %0, !185, !DIExpression(), !187)
    #dbg_value(ptr %1, !186, !DIExpression(), !187)
  %4 = icmp eq i64 %2, 0, !dbg !188
  br i1 %4, label %20, label %5, !dbg !190

5:                                                ; preds = %3, %15
  %6 = phi i64 [ %16, %15 ], [ %2, %3 ]
  %7 = phi ptr [ %18, %15 ], [ %1, %3 ]
  %8 = phi ptr [ %17, %15 ], [ %0, %3 ]
    #dbg_value(ptr %7, !186, !DIExpression(), !187)
    #dbg_value(ptr %8, !185, !DIExpression(), !187)
  %9 = load i8, ptr %8, align 1, !dbg !191, !tbaa !108
  %10 = load i8, ptr %7, align 1, !dbg !194, !tbaa !108
  %11 = icmp eq i8 %9, %10, !dbg !195
  br i1 %11, label %15, label %12, !dbg !196

12:                                               ; preds = %5
  %13 = icmp ult i8 %9, %10, !dbg !197
  %14 = select i1 %13, i32 -1, i32 1, !dbg !198
  br label %20, !dbg !199

15:                                               ; preds = %5
  %16 = add i64 %6, -1, !dbg !200
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !201
    #dbg_value(ptr %17, !185, !DIExpression(), !187)
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !202
    #dbg_value(ptr %18, !186, !DIExpression(), !187)
    #dbg_value(i64 %16, !184, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !187)
  %19 = icmp eq i64 %16, 0, !dbg !203
  br i1 %19, label %20, label %5, !dbg !204, !llvm.loop !205

20:                                               ; preds = %15, %3, %12
  %21 = phi i32 [ %14, %12 ], [ 0, %3 ], [ 0, %15 ], !dbg !187
  ret i32 %21, !dbg !208
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local range(i64 0, -1) i64 @run(i64 noundef %0) local_unnamed_addr #3 !dbg !209 {
    #dbg_value(i64 %0, !213, !DIExpression(), !225)
    #dbg_value(i64 0, !214, !DIExpression(), !225)
    #dbg_value(ptr @value_of, !162, !DIExpression(), !226)
    #dbg_value(i32 -1, !163, !DIExpression(), !226)
    #dbg_value(ptr @value_of, !165, !DIExpression(), !226)
    #dbg_value(i64 256, !164, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !226)
  br label %2, !dbg !235

2:                                                ; preds = %2, %1
  %3 = phi ptr [ @value_of, %1 ], [ %6, %2 ]
  %4 = phi i64 [ 256, %1 ], [ %5, %2 ]
    #dbg_value(ptr %3, !165, !DIExpression(), !226)
    #dbg_value(i64 %4, !164, !DIExpression(), !226)
  %5 = add nsw i64 %4, -1, !dbg !236
    #dbg_value(i64 %5, !164, !DIExpression(), !226)
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 1, !dbg !237
    #dbg_value(ptr %6, !165, !DIExpression(), !226)
  store i8 -1, ptr %3, align 1, !dbg !238, !tbaa !108
    #dbg_value(i64 %5, !164, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !226)
  %7 = icmp eq i64 %5, 0, !dbg !239
  br i1 %7, label %8, label %2, !dbg !240, !llvm.loop !241

8:                                                ; preds = %2, %8
  %9 = phi i64 [ %15, %8 ], [ 0, %2 ]
    #dbg_value(i64 %9, !232, !DIExpression(), !244)
  %10 = trunc i64 %9 to i8, !dbg !245
  %11 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %9, !dbg !247
  %12 = load i8, ptr %11, align 1, !dbg !247, !tbaa !108
  %13 = zext i8 %12 to i64, !dbg !248
  %14 = getelementptr inbounds nuw i8, ptr @value_of, i64 %13, !dbg !248
  store i8 %10, ptr %14, align 1, !dbg !249, !tbaa !108
  %15 = add nuw nsw i64 %9, 1, !dbg !250
    #dbg_value(i64 %15, !232, !DIExpression(), !244)
  %16 = icmp eq i64 %15, 64, !dbg !251
  br i1 %16, label %17, label %8, !dbg !252, !llvm.loop !253

17:                                               ; preds = %8
    #dbg_value(ptr poison, !256, !DIExpression(), !267)
    #dbg_value(i64 6, !262, !DIExpression(), !267)
    #dbg_value(!DIArgList(i32 6684672, i32 111, i32 28416), !265, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_or, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value), !270)
    #dbg_value(ptr getelementptr inbounds nuw (i8, ptr @text, i64 1), !263, !DIExpression(), !267)
  store i8 90, ptr @text, align 1, !dbg !271, !tbaa !108
    #dbg_value(ptr getelementptr inbounds nuw (i8, ptr @text, i64 2), !263, !DIExpression(), !267)
  store i8 109, ptr getelementptr inbounds nuw (i8, ptr @text, i64 1), align 1, !dbg !272, !tbaa !108
    #dbg_value(ptr getelementptr inbounds nuw (i8, ptr @text, i64 3), !263, !DIExpression(), !267)
  store i8 57, ptr getelementptr inbounds nuw (i8, ptr @text, i64 2), align 1, !dbg !273, !tbaa !108
    #dbg_value(ptr getelementptr inbounds nuw (i8, ptr @text, i64 4), !263, !DIExpression(), !267)
  store i8 118, ptr getelementptr inbounds nuw (i8, ptr @text, i64 3), align 1, !dbg !274, !tbaa !108
    #dbg_value(ptr poison, !256, !DIExpression(), !267)
    #dbg_value(i64 3, !262, !DIExpression(), !267)
    #dbg_value(!DIArgList(i32 6422528, i32 114, i32 24832), !265, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_or, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value), !270)
    #dbg_value(ptr getelementptr inbounds nuw (i8, ptr @text, i64 5), !263, !DIExpression(), !267)
  store i8 89, ptr getelementptr inbounds nuw (i8, ptr @text, i64 4), align 1, !dbg !275, !tbaa !108
    #dbg_value(ptr getelementptr inbounds nuw (i8, ptr @text, i64 6), !263, !DIExpression(), !267)
  store i8 109, ptr getelementptr inbounds nuw (i8, ptr @text, i64 5), align 1, !dbg !276, !tbaa !108
    #dbg_value(ptr getelementptr inbounds nuw (i8, ptr @text, i64 7), !263, !DIExpression(), !267)
  store i8 70, ptr getelementptr inbounds nuw (i8, ptr @text, i64 6), align 1, !dbg !277, !tbaa !108
    #dbg_value(ptr poison, !263, !DIExpression(), !267)
  store i8 121, ptr getelementptr inbounds nuw (i8, ptr @text, i64 7), align 1, !dbg !278, !tbaa !108
    #dbg_value(ptr poison, !256, !DIExpression(), !267)
    #dbg_value(i64 0, !262, !DIExpression(), !267)
    #dbg_value(ptr poison, !185, !DIExpression(), !279)
    #dbg_value(ptr poison, !186, !DIExpression(), !279)
    #dbg_value(i64 0, !184, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !279)
  %18 = tail call fastcc i64 @decode(ptr noundef nonnull @.str.2, i64 noundef 8) #7, !dbg !281
  %19 = icmp eq i64 %18, 4, !dbg !283
    #dbg_value(ptr poison, !186, !DIExpression(), !284)
    #dbg_value(ptr @back, !185, !DIExpression(), !284)
  %20 = load i8, ptr @back, align 1
  %21 = icmp eq i8 %20, 102
  %22 = select i1 %19, i1 %21, i1 false, !dbg !286
    #dbg_value(ptr getelementptr inbounds nuw (i8, ptr @back, i64 1), !185, !DIExpression(), !284)
    #dbg_value(ptr poison, !186, !DIExpression(), !284)
    #dbg_value(i64 3, !184, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !284)
  %23 = load i8, ptr getelementptr inbounds nuw (i8, ptr @back, i64 1), align 1
  %24 = icmp eq i8 %23, 111
  %25 = select i1 %22, i1 %24, i1 false, !dbg !286
    #dbg_value(ptr getelementptr inbounds nuw (i8, ptr @back, i64 2), !185, !DIExpression(), !284)
    #dbg_value(ptr poison, !186, !DIExpression(), !284)
    #dbg_value(i64 2, !184, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !284)
  %26 = load i8, ptr getelementptr inbounds nuw (i8, ptr @back, i64 2), align 1
  %27 = icmp eq i8 %26, 111
  %28 = select i1 %25, i1 %27, i1 false, !dbg !286
    #dbg_value(ptr getelementptr inbounds nuw (i8, ptr @back, i64 3), !185, !DIExpression(), !284)
    #dbg_value(ptr poison, !186, !DIExpression(), !284)
    #dbg_value(i64 1, !184, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !284)
  %29 = load i8, ptr getelementptr inbounds nuw (i8, ptr @back, i64 3), align 1
  %30 = icmp eq i8 %29, 98
  %31 = select i1 %28, i1 %30, i1 false, !dbg !286
  br i1 %31, label %32, label %187, !dbg !286

32:                                               ; preds = %17
    #dbg_value(ptr poison, !185, !DIExpression(), !284)
    #dbg_value(ptr poison, !186, !DIExpression(), !284)
    #dbg_value(i64 0, !184, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !284)
  %33 = tail call fastcc i64 @decode(ptr noundef nonnull @.str.4, i64 noundef 8) #7, !dbg !287
  %34 = icmp eq i64 %33, -4, !dbg !289
  br i1 %34, label %35, label %187, !dbg !290

35:                                               ; preds = %32
  %36 = tail call fastcc i64 @decode(ptr noundef nonnull @.str.5, i64 noundef 4) #7, !dbg !291
  %37 = icmp eq i64 %36, -4, !dbg !292
  br i1 %37, label %38, label %187, !dbg !293

38:                                               ; preds = %35
    #dbg_value(i64 0, !214, !DIExpression(), !225)
    #dbg_value(i64 0, !215, !DIExpression(), !294)
  %39 = icmp sgt i64 %0, 0, !dbg !295
  br i1 %39, label %40, label %187, !dbg !296

40:                                               ; preds = %38, %176
  %41 = phi i64 [ %181, %176 ], [ 200, %38 ]
  %42 = phi i64 [ %179, %176 ], [ 0, %38 ]
  %43 = phi i64 [ %180, %176 ], [ 0, %38 ]
  %44 = urem i64 %43, 50, !dbg !297
  %45 = sub i64 %43, %44, !dbg !297
  %46 = add i64 %41, %45, !dbg !297
  %47 = tail call i64 @llvm.umax.i64(i64 %46, i64 1), !dbg !297
    #dbg_value(i64 %42, !214, !DIExpression(), !225)
    #dbg_value(i64 %43, !215, !DIExpression(), !294)
    #dbg_value(i64 %151, !217, !DIExpression(), !298)
    #dbg_value(i64 0, !220, !DIExpression(), !299)
  %48 = mul i64 %43, 7
  %49 = lshr i64 %42, 11
  %50 = add i64 %49, %48
  br label %141, !dbg !300

51:                                               ; preds = %149, %51
  %52 = phi ptr [ %89, %51 ], [ @data, %149 ]
  %53 = phi i64 [ %90, %51 ], [ %151, %149 ]
  %54 = phi ptr [ %88, %51 ], [ @text, %149 ]
    #dbg_value(ptr %52, !256, !DIExpression(), !301)
    #dbg_value(i64 %53, !262, !DIExpression(), !301)
    #dbg_value(ptr %54, !263, !DIExpression(), !301)
  %55 = load i8, ptr %52, align 1, !dbg !303, !tbaa !108
  %56 = zext i8 %55 to i32, !dbg !304
  %57 = shl nuw nsw i32 %56, 16, !dbg !305
  %58 = getelementptr inbounds nuw i8, ptr %52, i64 1, !dbg !306
  %59 = load i8, ptr %58, align 1, !dbg !306, !tbaa !108
  %60 = zext i8 %59 to i32, !dbg !307
  %61 = shl nuw nsw i32 %60, 8, !dbg !308
  %62 = getelementptr inbounds nuw i8, ptr %52, i64 2, !dbg !309
  %63 = load i8, ptr %62, align 1, !dbg !309, !tbaa !108
  %64 = zext i8 %63 to i32, !dbg !309
  %65 = or disjoint i32 %61, %64, !dbg !310
  %66 = or disjoint i32 %61, %57, !dbg !310
    #dbg_value(!DIArgList(i32 %57, i32 %64, i32 %61), !265, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_or, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value), !311)
  %67 = lshr i32 %56, 2, !dbg !312
  %68 = zext nneg i32 %67 to i64, !dbg !313
  %69 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %68, !dbg !313
  %70 = load i8, ptr %69, align 1, !dbg !314, !tbaa !108
  %71 = getelementptr inbounds nuw i8, ptr %54, i64 1, !dbg !315
    #dbg_value(ptr %71, !263, !DIExpression(), !301)
  store i8 %70, ptr %54, align 1, !dbg !316, !tbaa !108
  %72 = lshr i32 %66, 12, !dbg !317
  %73 = and i32 %72, 63, !dbg !318
  %74 = zext nneg i32 %73 to i64, !dbg !319
  %75 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %74, !dbg !319
  %76 = load i8, ptr %75, align 1, !dbg !320, !tbaa !108
  %77 = getelementptr inbounds nuw i8, ptr %54, i64 2, !dbg !321
    #dbg_value(ptr %77, !263, !DIExpression(), !301)
  store i8 %76, ptr %71, align 1, !dbg !322, !tbaa !108
  %78 = lshr i32 %65, 6, !dbg !323
  %79 = and i32 %78, 63, !dbg !324
  %80 = zext nneg i32 %79 to i64, !dbg !325
  %81 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %80, !dbg !325
  %82 = load i8, ptr %81, align 1, !dbg !326, !tbaa !108
  %83 = getelementptr inbounds nuw i8, ptr %54, i64 3, !dbg !327
    #dbg_value(ptr %83, !263, !DIExpression(), !301)
  store i8 %82, ptr %77, align 1, !dbg !328, !tbaa !108
  %84 = and i32 %64, 63, !dbg !329
  %85 = zext nneg i32 %84 to i64, !dbg !330
  %86 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %85, !dbg !330
  %87 = load i8, ptr %86, align 1, !dbg !331, !tbaa !108
  %88 = getelementptr inbounds nuw i8, ptr %54, i64 4, !dbg !332
    #dbg_value(ptr %88, !263, !DIExpression(), !301)
  store i8 %87, ptr %83, align 1, !dbg !333, !tbaa !108
  %89 = getelementptr inbounds nuw i8, ptr %52, i64 3, !dbg !334
    #dbg_value(ptr %89, !256, !DIExpression(), !301)
  %90 = add nsw i64 %53, -3, !dbg !335
    #dbg_value(i64 %90, !262, !DIExpression(), !301)
  %91 = icmp ugt i64 %90, 2, !dbg !336
  br i1 %91, label %51, label %92, !dbg !337, !llvm.loop !338

92:                                               ; preds = %51
  %93 = trunc nuw nsw i64 %150 to i8, !dbg !341
  %94 = sub nuw nsw i8 -59, %93, !dbg !341
  %95 = urem i8 %94, 3, !dbg !341
  switch i8 %95, label %135 [
    i8 2, label %96
    i8 1, label %120
  ], !dbg !342

96:                                               ; preds = %92
  %97 = load i8, ptr %89, align 1, !dbg !343, !tbaa !108
  %98 = lshr i8 %97, 2, !dbg !345
  %99 = zext nneg i8 %98 to i64, !dbg !346
  %100 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %99, !dbg !346
  %101 = load i8, ptr %100, align 1, !dbg !347, !tbaa !108
  %102 = getelementptr inbounds nuw i8, ptr %54, i64 5, !dbg !348
    #dbg_value(ptr %102, !263, !DIExpression(), !301)
  store i8 %101, ptr %88, align 1, !dbg !349, !tbaa !108
  %103 = shl i8 %97, 4, !dbg !350
  %104 = and i8 %103, 48, !dbg !350
  %105 = getelementptr inbounds nuw i8, ptr %52, i64 4, !dbg !351
  %106 = load i8, ptr %105, align 1, !dbg !351, !tbaa !108
  %107 = lshr i8 %106, 4, !dbg !352
  %108 = or disjoint i8 %107, %104, !dbg !353
  %109 = zext nneg i8 %108 to i64, !dbg !354
  %110 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %109, !dbg !354
  %111 = load i8, ptr %110, align 1, !dbg !355, !tbaa !108
  %112 = getelementptr inbounds nuw i8, ptr %54, i64 6, !dbg !356
    #dbg_value(ptr %112, !263, !DIExpression(), !301)
  store i8 %111, ptr %102, align 1, !dbg !357, !tbaa !108
  %113 = shl i8 %106, 2, !dbg !358
  %114 = and i8 %113, 60, !dbg !358
  %115 = zext nneg i8 %114 to i64, !dbg !359
  %116 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %115, !dbg !359
  %117 = load i8, ptr %116, align 1, !dbg !360, !tbaa !108
  %118 = getelementptr inbounds nuw i8, ptr %54, i64 7, !dbg !361
    #dbg_value(ptr %118, !263, !DIExpression(), !301)
  store i8 %117, ptr %112, align 1, !dbg !362, !tbaa !108
  %119 = getelementptr inbounds nuw i8, ptr %54, i64 8, !dbg !363
    #dbg_value(ptr %119, !263, !DIExpression(), !301)
  store i8 61, ptr %118, align 1, !dbg !364, !tbaa !108
  br label %135, !dbg !365

120:                                              ; preds = %92
  %121 = load i8, ptr %89, align 1, !dbg !366, !tbaa !108
  %122 = lshr i8 %121, 2, !dbg !367
  %123 = zext nneg i8 %122 to i64, !dbg !368
  %124 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %123, !dbg !368
  %125 = load i8, ptr %124, align 1, !dbg !369, !tbaa !108
  %126 = getelementptr inbounds nuw i8, ptr %54, i64 5, !dbg !370
    #dbg_value(ptr %126, !263, !DIExpression(), !301)
  store i8 %125, ptr %88, align 1, !dbg !371, !tbaa !108
  %127 = shl i8 %121, 4, !dbg !372
  %128 = and i8 %127, 48, !dbg !372
  %129 = zext nneg i8 %128 to i64, !dbg !373
  %130 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %129, !dbg !373
  %131 = load i8, ptr %130, align 1, !dbg !374, !tbaa !108
  %132 = getelementptr inbounds nuw i8, ptr %54, i64 6, !dbg !375
    #dbg_value(ptr %132, !263, !DIExpression(), !301)
  store i8 %131, ptr %126, align 1, !dbg !376, !tbaa !108
  %133 = getelementptr inbounds nuw i8, ptr %54, i64 7, !dbg !377
    #dbg_value(ptr %133, !263, !DIExpression(), !301)
  store i8 61, ptr %132, align 1, !dbg !378, !tbaa !108
  %134 = getelementptr inbounds nuw i8, ptr %54, i64 8, !dbg !379
    #dbg_value(ptr %134, !263, !DIExpression(), !301)
  store i8 61, ptr %133, align 1, !dbg !380, !tbaa !108
  br label %135, !dbg !381

135:                                              ; preds = %92, %96, %120
  %136 = phi ptr [ %88, %92 ], [ %119, %96 ], [ %134, %120 ]
    #dbg_value(ptr %136, !263, !DIExpression(), !301)
  %137 = ptrtoint ptr %136 to i64, !dbg !382
  %138 = sub i64 %137, ptrtoint (ptr @text to i64), !dbg !383
    #dbg_value(i64 %138, !222, !DIExpression(), !298)
  %139 = tail call fastcc i64 @decode(ptr noundef nonnull @text, i64 noundef %138) #7, !dbg !384
  %140 = icmp eq i64 %139, %151, !dbg !386
  br i1 %140, label %152, label %183, !dbg !387

141:                                              ; preds = %40, %141
  %142 = phi i64 [ 0, %40 ], [ %147, %141 ]
    #dbg_value(i64 %142, !220, !DIExpression(), !299)
  %143 = mul nuw nsw i64 %142, %142, !dbg !388
  %144 = add i64 %50, %143, !dbg !390
  %145 = trunc i64 %144 to i8, !dbg !391
  %146 = getelementptr inbounds nuw i8, ptr @data, i64 %142, !dbg !392
  store i8 %145, ptr %146, align 1, !dbg !393, !tbaa !108
  %147 = add nuw nsw i64 %142, 1, !dbg !394
    #dbg_value(i64 %147, !220, !DIExpression(), !299)
  %148 = icmp eq i64 %147, %47, !dbg !395
  br i1 %148, label %149, label %141, !dbg !396, !llvm.loop !397

149:                                              ; preds = %141
  %150 = urem i64 %43, 50, !dbg !297
  %151 = sub nuw nsw i64 200, %150, !dbg !400
  br label %51, !dbg !339

152:                                              ; preds = %135, %159
  %153 = phi i64 [ %160, %159 ], [ %151, %135 ]
  %154 = phi ptr [ %162, %159 ], [ @back, %135 ]
  %155 = phi ptr [ %161, %159 ], [ @data, %135 ]
    #dbg_value(ptr %154, !186, !DIExpression(), !401)
    #dbg_value(ptr %155, !185, !DIExpression(), !401)
  %156 = load i8, ptr %155, align 1, !dbg !403, !tbaa !108
  %157 = load i8, ptr %154, align 1, !dbg !404, !tbaa !108
  %158 = icmp eq i8 %156, %157, !dbg !405
  br i1 %158, label %159, label %183, !dbg !406

159:                                              ; preds = %152
  %160 = add i64 %153, -1, !dbg !407
  %161 = getelementptr inbounds nuw i8, ptr %155, i64 1, !dbg !408
    #dbg_value(ptr %161, !185, !DIExpression(), !401)
  %162 = getelementptr inbounds nuw i8, ptr %154, i64 1, !dbg !409
    #dbg_value(ptr %162, !186, !DIExpression(), !401)
    #dbg_value(i64 %160, !184, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !401)
  %163 = icmp eq i64 %160, 0, !dbg !410
  br i1 %163, label %164, label %152, !dbg !411, !llvm.loop !412

164:                                              ; preds = %159
    #dbg_value(i64 0, !223, !DIExpression(), !415)
    #dbg_value(i64 %42, !214, !DIExpression(), !225)
  %165 = icmp eq ptr %136, @text, !dbg !416
  br i1 %165, label %176, label %166, !dbg !418

166:                                              ; preds = %164, %166
  %167 = phi i64 [ %174, %166 ], [ 0, %164 ]
  %168 = phi i64 [ %173, %166 ], [ %42, %164 ]
    #dbg_value(i64 %167, !223, !DIExpression(), !415)
    #dbg_value(i64 %168, !214, !DIExpression(), !225)
  %169 = mul i64 %168, 33, !dbg !419
  %170 = getelementptr inbounds nuw i8, ptr @text, i64 %167, !dbg !420
  %171 = load i8, ptr %170, align 1, !dbg !420, !tbaa !108
  %172 = zext i8 %171 to i64, !dbg !421
  %173 = add i64 %169, %172, !dbg !422
    #dbg_value(i64 %173, !214, !DIExpression(), !225)
  %174 = add nuw i64 %167, 1, !dbg !423
    #dbg_value(i64 %174, !223, !DIExpression(), !415)
  %175 = icmp eq i64 %174, %138, !dbg !424
  br i1 %175, label %176, label %166, !dbg !425, !llvm.loop !426

176:                                              ; preds = %166, %164
  %177 = phi i64 [ %42, %164 ], [ %173, %166 ], !dbg !225
  %178 = tail call fastcc i64 @hex_sum(i64 noundef %151) #7, !dbg !429
  %179 = xor i64 %178, %177, !dbg !430
    #dbg_value(i64 %179, !214, !DIExpression(), !225)
  %180 = add i64 %43, 1, !dbg !431
    #dbg_value(i64 %180, !215, !DIExpression(), !294)
  %181 = add nsw i64 %41, -1, !dbg !432
  %182 = icmp eq i64 %180, %0, !dbg !433
  br i1 %182, label %185, label %40, !dbg !432, !llvm.loop !434

183:                                              ; preds = %135, %152
  %184 = sub nuw nsw i64 -4, %43, !dbg !437
    #dbg_value(i64 poison, !214, !DIExpression(), !225)
  br label %187

185:                                              ; preds = %176
  %186 = lshr i64 %179, 1, !dbg !438
  br label %187, !dbg !438

187:                                              ; preds = %38, %185, %183, %32, %35, %17
  %188 = phi i64 [ %184, %183 ], [ -3, %32 ], [ -2, %17 ], [ %186, %185 ], [ -3, %35 ], [ 0, %38 ], !dbg !225
  ret i64 %188, !dbg !439
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc i64 @decode(ptr noundef readonly captures(none) %0, i64 noundef %1) unnamed_addr #4 !dbg !440 {
    #dbg_value(ptr %0, !446, !DIExpression(), !461)
    #dbg_value(i64 %1, !447, !DIExpression(), !461)
    #dbg_value(ptr @back, !448, !DIExpression(), !461)
    #dbg_value(ptr @back, !449, !DIExpression(), !461)
  %3 = and i64 %1, 3, !dbg !462
  %4 = icmp eq i64 %3, 0, !dbg !464
  br i1 %4, label %5, label %7, !dbg !465

5:                                                ; preds = %2
    #dbg_value(i64 0, !450, !DIExpression(), !466)
    #dbg_value(ptr @back, !448, !DIExpression(), !461)
  %6 = icmp eq i64 %1, 0, !dbg !467
  br i1 %6, label %87, label %9, !dbg !468

7:                                                ; preds = %2
  %8 = xor i64 %1, -1, !dbg !469
  br label %91, !dbg !470

9:                                                ; preds = %5, %81
  %10 = phi i64 [ %12, %81 ], [ 0, %5 ]
  %11 = phi ptr [ %82, %81 ], [ @back, %5 ]
    #dbg_value(i64 %10, !450, !DIExpression(), !466)
    #dbg_value(ptr %11, !448, !DIExpression(), !461)
  %12 = add i64 %10, 4
  %13 = icmp eq i64 %12, %1
    #dbg_value(i64 0, !456, !DIExpression(), !471)
    #dbg_value(i32 0, !455, !DIExpression(), !472)
    #dbg_value(i32 0, !452, !DIExpression(), !472)
    #dbg_value(i8 poison, !458, !DIExpression(), !473)
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 %10, !dbg !474
  %15 = load i8, ptr %14, align 1, !dbg !475, !tbaa !108
    #dbg_value(i8 %15, !458, !DIExpression(), !473)
  %16 = zext i8 %15 to i64, !dbg !476
  %17 = getelementptr inbounds nuw i8, ptr @value_of, i64 %16, !dbg !476
  %18 = load i8, ptr %17, align 1, !dbg !476, !tbaa !108
  %19 = icmp slt i8 %18, 0, !dbg !479
  br i1 %19, label %84, label %20, !dbg !480

20:                                               ; preds = %9
    #dbg_value(i8 %18, !455, !DIExpression(DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !472)
    #dbg_value(i32 0, !452, !DIExpression(), !472)
    #dbg_value(i64 1, !456, !DIExpression(), !471)
    #dbg_value(i8 poison, !458, !DIExpression(), !473)
  %21 = or disjoint i64 %10, 1, !dbg !481
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 %21, !dbg !474
  %23 = load i8, ptr %22, align 1, !dbg !482, !tbaa !108
    #dbg_value(i8 %23, !458, !DIExpression(), !473)
  %24 = zext i8 %23 to i64, !dbg !476
  %25 = getelementptr inbounds nuw i8, ptr @value_of, i64 %24, !dbg !476
  %26 = load i8, ptr %25, align 1, !dbg !476, !tbaa !108
  %27 = icmp slt i8 %26, 0, !dbg !483
  br i1 %27, label %84, label %28, !dbg !484

28:                                               ; preds = %20
  %29 = zext nneg i8 %18 to i32, !dbg !476
    #dbg_value(i32 %29, !455, !DIExpression(), !472)
  %30 = zext nneg i8 %26 to i32, !dbg !476
  %31 = shl nuw nsw i32 %29, 6, !dbg !485
  %32 = or i32 %31, %30, !dbg !486
    #dbg_value(i32 %32, !455, !DIExpression(), !472)
    #dbg_value(i32 0, !452, !DIExpression(), !472)
    #dbg_value(i64 2, !456, !DIExpression(), !471)
  %33 = or disjoint i64 %10, 2, !dbg !481
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 %33, !dbg !474
  %35 = load i8, ptr %34, align 1, !dbg !487, !tbaa !108
    #dbg_value(i8 %35, !458, !DIExpression(), !473)
  %36 = icmp eq i8 %35, 61, !dbg !488
  %37 = and i1 %13, %36, !dbg !489
  br i1 %37, label %47, label %38, !dbg !489

38:                                               ; preds = %28
  %39 = zext i8 %35 to i64, !dbg !476
  %40 = getelementptr inbounds nuw i8, ptr @value_of, i64 %39, !dbg !476
  %41 = load i8, ptr %40, align 1, !dbg !476, !tbaa !108
  %42 = icmp slt i8 %41, 0, !dbg !490
  br i1 %42, label %84, label %43, !dbg !491

43:                                               ; preds = %38
  %44 = zext nneg i8 %41 to i32, !dbg !476
  %45 = shl nuw nsw i32 %32, 6, !dbg !485
  %46 = or i32 %45, %44, !dbg !492
    #dbg_value(i32 %46, !455, !DIExpression(), !472)
  br label %49

47:                                               ; preds = %28
    #dbg_value(i32 1, !452, !DIExpression(), !472)
  %48 = shl nuw nsw i32 %32, 6, !dbg !493
    #dbg_value(i32 %48, !455, !DIExpression(), !472)
  br label %49, !dbg !495

49:                                               ; preds = %47, %43
  %50 = phi i32 [ %46, %43 ], [ %48, %47 ]
    #dbg_value(i32 %50, !455, !DIExpression(), !472)
    #dbg_value(i32 poison, !452, !DIExpression(), !472)
    #dbg_value(i64 3, !456, !DIExpression(), !471)
  %51 = or disjoint i64 %10, 3, !dbg !481
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 %51, !dbg !474
  %53 = load i8, ptr %52, align 1, !dbg !496, !tbaa !108
    #dbg_value(i8 %53, !458, !DIExpression(), !473)
  %54 = icmp eq i8 %53, 61, !dbg !497
  %55 = and i1 %13, %54, !dbg !498
  br i1 %55, label %62, label %56, !dbg !498

56:                                               ; preds = %49
  %57 = zext i8 %53 to i64, !dbg !476
  %58 = getelementptr inbounds nuw i8, ptr @value_of, i64 %57, !dbg !476
  %59 = load i8, ptr %58, align 1, !dbg !476, !tbaa !108
  %60 = icmp slt i8 %59, 0, !dbg !499
  %61 = or i1 %60, %37, !dbg !500
  br i1 %61, label %84, label %70, !dbg !500

62:                                               ; preds = %49
    #dbg_value(i32 poison, !452, !DIExpression(), !472)
    #dbg_value(i32 %50, !455, !DIExpression(DW_OP_constu, 6, DW_OP_shl, DW_OP_stack_value), !472)
    #dbg_value(i64 4, !456, !DIExpression(), !471)
  %63 = lshr i32 %50, 10, !dbg !501
  %64 = trunc i32 %63 to i8, !dbg !502
  %65 = getelementptr inbounds nuw i8, ptr %11, i64 1, !dbg !503
    #dbg_value(ptr %65, !448, !DIExpression(), !461)
  store i8 %64, ptr %11, align 1, !dbg !504, !tbaa !108
  br i1 %37, label %81, label %66, !dbg !505

66:                                               ; preds = %62
    #dbg_value(i32 %50, !455, !DIExpression(DW_OP_constu, 6, DW_OP_shl, DW_OP_stack_value), !472)
  %67 = lshr i32 %50, 2, !dbg !507
  %68 = trunc i32 %67 to i8, !dbg !508
  %69 = getelementptr inbounds nuw i8, ptr %11, i64 2, !dbg !509
    #dbg_value(ptr %69, !448, !DIExpression(), !461)
  store i8 %68, ptr %65, align 1, !dbg !510, !tbaa !108
  br label %81, !dbg !511

70:                                               ; preds = %56
    #dbg_value(!DIArgList(i32 %50, i8 %59), !455, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 6, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !472)
    #dbg_value(i32 0, !452, !DIExpression(), !472)
    #dbg_value(i64 4, !456, !DIExpression(), !471)
  %71 = lshr i32 %50, 10, !dbg !513
  %72 = trunc i32 %71 to i8, !dbg !514
  %73 = getelementptr inbounds nuw i8, ptr %11, i64 1, !dbg !515
    #dbg_value(ptr %73, !448, !DIExpression(), !461)
  store i8 %72, ptr %11, align 1, !dbg !516, !tbaa !108
  %74 = lshr i32 %50, 2, !dbg !517
  %75 = trunc i32 %74 to i8, !dbg !518
  %76 = getelementptr inbounds nuw i8, ptr %11, i64 2, !dbg !519
    #dbg_value(ptr %76, !448, !DIExpression(), !461)
  store i8 %75, ptr %73, align 1, !dbg !520, !tbaa !108
  %77 = trunc i32 %50 to i8, !dbg !521
  %78 = shl i8 %77, 6, !dbg !521
  %79 = or i8 %78, %59, !dbg !521
  %80 = getelementptr inbounds nuw i8, ptr %11, i64 3, !dbg !522
    #dbg_value(ptr %80, !448, !DIExpression(), !461)
  store i8 %79, ptr %76, align 1, !dbg !523, !tbaa !108
  br label %81, !dbg !524

81:                                               ; preds = %66, %62, %70
  %82 = phi ptr [ %80, %70 ], [ %69, %66 ], [ %65, %62 ]
    #dbg_value(ptr %82, !448, !DIExpression(), !461)
    #dbg_value(i64 %12, !450, !DIExpression(), !466)
  %83 = icmp ult i64 %12, %1, !dbg !525
  br i1 %83, label %9, label %87, !dbg !526, !llvm.loop !527

84:                                               ; preds = %56, %38, %20, %9
  %85 = phi i64 [ %10, %9 ], [ %21, %20 ], [ %33, %38 ], [ %51, %56 ], !dbg !481
  %86 = xor i64 %85, -1, !dbg !530
    #dbg_value(i32 poison, !455, !DIExpression(), !472)
    #dbg_value(i32 poison, !452, !DIExpression(), !472)
    #dbg_value(ptr poison, !448, !DIExpression(), !461)
  br label %91

87:                                               ; preds = %81, %5
  %88 = phi ptr [ @back, %5 ], [ %82, %81 ]
  %89 = ptrtoint ptr %88 to i64, !dbg !531
  %90 = sub i64 %89, ptrtoint (ptr @back to i64), !dbg !532
  br label %91, !dbg !533

91:                                               ; preds = %84, %87, %7
  %92 = phi i64 [ %8, %7 ], [ %90, %87 ], [ %86, %84 ]
  ret i64 %92, !dbg !534
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc i64 @hex_sum(i64 noundef range(i64 151, 201) %0) unnamed_addr #5 !dbg !535 {
    #dbg_value(ptr @data, !539, !DIExpression(), !542)
    #dbg_value(i64 %0, !540, !DIExpression(), !542)
    #dbg_value(i64 0, !541, !DIExpression(), !542)
    #dbg_value(i64 %0, !540, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !542)
  br label %2, !dbg !543

2:                                                ; preds = %1, %2
  %3 = phi i64 [ 0, %1 ], [ %24, %2 ]
  %4 = phi i64 [ %0, %1 ], [ %6, %2 ]
  %5 = phi ptr [ @data, %1 ], [ %17, %2 ]
    #dbg_value(i64 %3, !541, !DIExpression(), !542)
    #dbg_value(i64 %4, !540, !DIExpression(), !542)
    #dbg_value(ptr %5, !539, !DIExpression(), !542)
  %6 = add nsw i64 %4, -1, !dbg !544
    #dbg_value(i64 %6, !540, !DIExpression(), !542)
  %7 = mul i64 %3, 131, !dbg !545
  %8 = load i8, ptr %5, align 1, !dbg !547, !tbaa !108
  %9 = lshr i8 %8, 4, !dbg !548
    #dbg_value(i8 %9, !549, !DIExpression(DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !554)
  %10 = icmp ult i8 %8, -96, !dbg !556
  %11 = or disjoint i8 %9, 48, !dbg !557
  %12 = add nuw nsw i8 %9, 87, !dbg !557
  %13 = select i1 %10, i8 %11, i8 %12, !dbg !557
  %14 = zext nneg i8 %13 to i64, !dbg !558
  %15 = add i64 %7, %14, !dbg !559
    #dbg_value(i64 %15, !541, !DIExpression(), !542)
  %16 = mul i64 %15, 131, !dbg !560
  %17 = getelementptr inbounds nuw i8, ptr %5, i64 1, !dbg !561
    #dbg_value(ptr %17, !539, !DIExpression(), !542)
  %18 = and i8 %8, 15, !dbg !562
    #dbg_value(i8 %18, !549, !DIExpression(DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !563)
  %19 = icmp samesign ult i8 %18, 10, !dbg !565
  %20 = or disjoint i8 %18, 48, !dbg !566
  %21 = add nuw nsw i8 %18, 87, !dbg !566
  %22 = select i1 %19, i8 %20, i8 %21, !dbg !566
  %23 = zext nneg i8 %22 to i64, !dbg !567
  %24 = add i64 %16, %23, !dbg !568
    #dbg_value(i64 %24, !541, !DIExpression(), !542)
    #dbg_value(i64 %6, !540, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !542)
  %25 = icmp eq i64 %6, 0, !dbg !569
  br i1 %25, label %26, label %2, !dbg !570, !llvm.loop !571

26:                                               ; preds = %2
  ret i64 %24, !dbg !574
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #6

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: write) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #5 = { nofree norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nobuiltin "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!69, !70, !71, !72, !73, !75, !76, !77, !78}
!llvm.ident = !{!79}
!llvm.errno.tbaa = !{!80}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "text", scope: !2, file: !3, line: 9, type: !66, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !21, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "base64.c", directory: ".")
!4 = !{!5, !6, !10, !8, !13, !14, !15, !16, !18, !20}
!5 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !8)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint8_t", file: !9, line: 270, baseType: !5)
!9 = !DIFile(filename: "stdint.h", directory: ".")
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !11, line: 18, baseType: !12)
!11 = !DIFile(filename: "__stddef_size_t.h", directory: ".")
!12 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!13 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!14 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !9, line: 102, baseType: !12)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !9, line: 100, baseType: !13)
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "int8_t", file: !9, line: 268, baseType: !17)
!17 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !9, line: 202, baseType: !19)
!19 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!20 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_unsigned_char)
!21 = !{!22, !27, !32, !34, !39, !41, !43, !48, !53, !0, !55, !60}
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(scope: null, file: !3, line: 88, type: !24, isLocal: true, isDefinition: true)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 56, elements: !25)
!25 = !{!26}
!26 = !DISubrange(count: 7)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(scope: null, file: !3, line: 88, type: !29, isLocal: true, isDefinition: true)
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 72, elements: !30)
!30 = !{!31}
!31 = !DISubrange(count: 9)
!32 = !DIGlobalVariableExpression(var: !33, expr: !DIExpression())
!33 = distinct !DIGlobalVariable(scope: null, file: !3, line: 90, type: !29, isLocal: true, isDefinition: true)
!34 = !DIGlobalVariableExpression(var: !35, expr: !DIExpression())
!35 = distinct !DIGlobalVariable(scope: null, file: !3, line: 90, type: !36, isLocal: true, isDefinition: true)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 40, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: 5)
!39 = !DIGlobalVariableExpression(var: !40, expr: !DIExpression())
!40 = distinct !DIGlobalVariable(scope: null, file: !3, line: 92, type: !29, isLocal: true, isDefinition: true)
!41 = !DIGlobalVariableExpression(var: !42, expr: !DIExpression())
!42 = distinct !DIGlobalVariable(scope: null, file: !3, line: 92, type: !36, isLocal: true, isDefinition: true)
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(scope: null, file: !3, line: 92, type: !45, isLocal: true, isDefinition: true)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 32, elements: !46)
!46 = !{!47}
!47 = !DISubrange(count: 4)
!48 = !DIGlobalVariableExpression(var: !49, expr: !DIExpression())
!49 = distinct !DIGlobalVariable(name: "data", scope: !2, file: !3, line: 8, type: !50, isLocal: true, isDefinition: true)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 1600, elements: !51)
!51 = !{!52}
!52 = !DISubrange(count: 200)
!53 = !DIGlobalVariableExpression(var: !54, expr: !DIExpression())
!54 = distinct !DIGlobalVariable(name: "back", scope: !2, file: !3, line: 8, type: !50, isLocal: true, isDefinition: true)
!55 = !DIGlobalVariableExpression(var: !56, expr: !DIExpression())
!56 = distinct !DIGlobalVariable(name: "value_of", scope: !2, file: !3, line: 7, type: !57, isLocal: true, isDefinition: true)
!57 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 2048, elements: !58)
!58 = !{!59}
!59 = !DISubrange(count: 256)
!60 = !DIGlobalVariableExpression(var: !61, expr: !DIExpression())
!61 = distinct !DIGlobalVariable(name: "alphabet", scope: !2, file: !3, line: 6, type: !62, isLocal: true, isDefinition: true)
!62 = !DICompositeType(tag: DW_TAG_array_type, baseType: !63, size: 520, elements: !64)
!63 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !20)
!64 = !{!65}
!65 = !DISubrange(count: 65)
!66 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 2240, elements: !67)
!67 = !{!68}
!68 = !DISubrange(count: 280)
!69 = !{i32 7, !"Dwarf Version", i32 4}
!70 = !{i32 2, !"Debug Info Version", i32 3}
!71 = !{i32 1, !"wchar_size", i32 4}
!72 = !{i32 1, !"target-abi", !"lp64d"}
!73 = !{i32 6, !"riscv-isa", !74}
!74 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!75 = !{i32 7, !"uwtable", i32 2}
!76 = !{i32 7, !"frame-pointer", i32 2}
!77 = !{i32 8, !"SmallDataLimit", i32 0}
!78 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!79 = !{!"clang version 22.1.8"}
!80 = !{!81, !81, i64 0}
!81 = !{!"int", !82, i64 0}
!82 = !{!"omnipotent char", !83, i64 0}
!83 = !{!"Simple C/C++ TBAA"}
!84 = distinct !DISubprogram(name: "memcpy", scope: !85, file: !85, line: 8, type: !86, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !93, keyInstructions: true)
!85 = !DIFile(filename: "runtime.h", directory: ".")
!86 = !DISubroutineType(types: !87)
!87 = !{!88, !89, !90, !10}
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!89 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !88)
!90 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !91)
!91 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !92, size: 64)
!92 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!93 = !{!94, !95, !96, !97, !99}
!94 = !DILocalVariable(name: "to", arg: 1, scope: !84, file: !85, line: 8, type: !89)
!95 = !DILocalVariable(name: "from", arg: 2, scope: !84, file: !85, line: 8, type: !90)
!96 = !DILocalVariable(name: "size", arg: 3, scope: !84, file: !85, line: 8, type: !10)
!97 = !DILocalVariable(name: "t", scope: !84, file: !85, line: 9, type: !98)
!98 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!99 = !DILocalVariable(name: "f", scope: !84, file: !85, line: 10, type: !100)
!100 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !101, size: 64)
!101 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!102 = !DILocation(line: 0, scope: !84)
!103 = !DILocation(line: 11, column: 3, scope: !84, atomGroup: 37, atomRank: 1)
!104 = !DILocation(line: 11, column: 3, scope: !84, atomGroup: 38, atomRank: 1)
!105 = !DILocation(line: 11, column: 14, scope: !84, atomGroup: 3, atomRank: 2)
!106 = !DILocation(line: 12, column: 14, scope: !84, atomGroup: 7, atomRank: 2)
!107 = !DILocation(line: 12, column: 12, scope: !84, atomGroup: 6, atomRank: 2)
!108 = !{!82, !82, i64 0}
!109 = !DILocation(line: 12, column: 7, scope: !84, atomGroup: 8, atomRank: 2)
!110 = !DILocation(line: 12, column: 10, scope: !84, atomGroup: 6, atomRank: 1)
!111 = !DILocation(line: 11, column: 3, scope: !84, atomGroup: 4, atomRank: 1)
!112 = !DILocation(line: 11, column: 3, scope: !84, atomGroup: 5, atomRank: 1)
!113 = distinct !{!113, !114, !115, !116}
!114 = !DILocation(line: 11, column: 3, scope: !84)
!115 = !DILocation(line: 12, column: 14, scope: !84)
!116 = !{!"llvm.loop.mustprogress"}
!117 = !DILocation(line: 13, column: 3, scope: !84, atomGroup: 10, atomRank: 1)
!118 = distinct !DISubprogram(name: "memmove", scope: !85, file: !85, line: 16, type: !119, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121, keyInstructions: true)
!119 = !DISubroutineType(types: !120)
!120 = !{!88, !88, !91, !10}
!121 = !{!122, !123, !124, !125, !126}
!122 = !DILocalVariable(name: "to", arg: 1, scope: !118, file: !85, line: 16, type: !88)
!123 = !DILocalVariable(name: "from", arg: 2, scope: !118, file: !85, line: 16, type: !91)
!124 = !DILocalVariable(name: "size", arg: 3, scope: !118, file: !85, line: 16, type: !10)
!125 = !DILocalVariable(name: "t", scope: !118, file: !85, line: 17, type: !98)
!126 = !DILocalVariable(name: "f", scope: !118, file: !85, line: 18, type: !100)
!127 = !DILocation(line: 0, scope: !118)
!128 = !DILocation(line: 19, column: 9, scope: !129, atomGroup: 3, atomRank: 2)
!129 = distinct !DILexicalBlock(scope: !118, file: !85, line: 19, column: 7)
!130 = !DILocation(line: 0, scope: !129)
!131 = !DILocation(line: 19, column: 9, scope: !129, atomGroup: 3, atomRank: 1)
!132 = !DILocation(line: 23, column: 5, scope: !133, atomGroup: 40, atomRank: 1)
!133 = distinct !DILexicalBlock(scope: !129, file: !85, line: 22, column: 10)
!134 = !DILocation(line: 20, column: 5, scope: !135, atomGroup: 42, atomRank: 1)
!135 = distinct !DILexicalBlock(scope: !129, file: !85, line: 19, column: 14)
!136 = !DILocation(line: 20, column: 16, scope: !135, atomGroup: 4, atomRank: 2)
!137 = !DILocation(line: 21, column: 16, scope: !135, atomGroup: 8, atomRank: 2)
!138 = !DILocation(line: 21, column: 14, scope: !135, atomGroup: 7, atomRank: 2)
!139 = !DILocation(line: 21, column: 9, scope: !135, atomGroup: 9, atomRank: 2)
!140 = !DILocation(line: 21, column: 12, scope: !135, atomGroup: 7, atomRank: 1)
!141 = !DILocation(line: 20, column: 5, scope: !135, atomGroup: 5, atomRank: 1)
!142 = !DILocation(line: 20, column: 5, scope: !135, atomGroup: 6, atomRank: 1)
!143 = distinct !{!143, !144, !145, !116}
!144 = !DILocation(line: 20, column: 5, scope: !135)
!145 = !DILocation(line: 21, column: 16, scope: !135)
!146 = !DILocation(line: 23, column: 16, scope: !133, atomGroup: 10, atomRank: 2)
!147 = !DILocation(line: 24, column: 17, scope: !133)
!148 = !DILocation(line: 24, column: 17, scope: !133, atomGroup: 13, atomRank: 2)
!149 = !DILocation(line: 24, column: 7, scope: !133)
!150 = !DILocation(line: 24, column: 15, scope: !133, atomGroup: 13, atomRank: 1)
!151 = !DILocation(line: 23, column: 5, scope: !133, atomGroup: 11, atomRank: 1)
!152 = !DILocation(line: 23, column: 5, scope: !133, atomGroup: 12, atomRank: 1)
!153 = distinct !{!153, !154, !155, !116}
!154 = !DILocation(line: 23, column: 5, scope: !133)
!155 = !DILocation(line: 24, column: 23, scope: !133)
!156 = !DILocation(line: 26, column: 3, scope: !118, atomGroup: 15, atomRank: 1)
!157 = distinct !DISubprogram(name: "memset", scope: !85, file: !85, line: 29, type: !158, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !161, keyInstructions: true)
!158 = !DISubroutineType(types: !159)
!159 = !{!88, !88, !160, !10}
!160 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!161 = !{!162, !163, !164, !165}
!162 = !DILocalVariable(name: "to", arg: 1, scope: !157, file: !85, line: 29, type: !88)
!163 = !DILocalVariable(name: "value", arg: 2, scope: !157, file: !85, line: 29, type: !160)
!164 = !DILocalVariable(name: "size", arg: 3, scope: !157, file: !85, line: 29, type: !10)
!165 = !DILocalVariable(name: "t", scope: !157, file: !85, line: 30, type: !98)
!166 = !DILocation(line: 0, scope: !157)
!167 = !DILocation(line: 31, column: 3, scope: !157, atomGroup: 43, atomRank: 1)
!168 = !DILocation(line: 31, column: 3, scope: !157, atomGroup: 44, atomRank: 1)
!169 = !DILocation(line: 31, column: 14, scope: !157, atomGroup: 2, atomRank: 2)
!170 = !DILocation(line: 32, column: 7, scope: !157, atomGroup: 6, atomRank: 2)
!171 = !DILocation(line: 32, column: 10, scope: !157, atomGroup: 5, atomRank: 1)
!172 = !DILocation(line: 31, column: 3, scope: !157, atomGroup: 3, atomRank: 1)
!173 = !DILocation(line: 31, column: 3, scope: !157, atomGroup: 4, atomRank: 1)
!174 = distinct !{!174, !175, !176, !116}
!175 = !DILocation(line: 31, column: 3, scope: !157)
!176 = !DILocation(line: 32, column: 27, scope: !157)
!177 = !DILocation(line: 33, column: 3, scope: !157, atomGroup: 8, atomRank: 1)
!178 = distinct !DISubprogram(name: "memcmp", scope: !85, file: !85, line: 36, type: !179, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !181, keyInstructions: true)
!179 = !DISubroutineType(types: !180)
!180 = !{!160, !91, !91, !10}
!181 = !{!182, !183, !184, !185, !186}
!182 = !DILocalVariable(name: "a", arg: 1, scope: !178, file: !85, line: 36, type: !91)
!183 = !DILocalVariable(name: "b", arg: 2, scope: !178, file: !85, line: 36, type: !91)
!184 = !DILocalVariable(name: "size", arg: 3, scope: !178, file: !85, line: 36, type: !10)
!185 = !DILocalVariable(name: "x", scope: !178, file: !85, line: 37, type: !100)
!186 = !DILocalVariable(name: "y", scope: !178, file: !85, line: 37, type: !100)
!187 = !DILocation(line: 0, scope: !178)
!188 = !DILocation(line: 38, column: 3, scope: !189, atomGroup: 46, atomRank: 1)
!189 = distinct !DILexicalBlock(scope: !178, file: !85, line: 38, column: 3)
!190 = !DILocation(line: 38, column: 3, scope: !189, atomGroup: 47, atomRank: 1)
!191 = !DILocation(line: 39, column: 9, scope: !192)
!192 = distinct !DILexicalBlock(scope: !193, file: !85, line: 39, column: 9)
!193 = distinct !DILexicalBlock(scope: !189, file: !85, line: 38, column: 3)
!194 = !DILocation(line: 39, column: 15, scope: !192)
!195 = !DILocation(line: 39, column: 12, scope: !192, atomGroup: 6, atomRank: 2)
!196 = !DILocation(line: 39, column: 12, scope: !192, atomGroup: 6, atomRank: 1)
!197 = !DILocation(line: 40, column: 17, scope: !192)
!198 = !DILocation(line: 40, column: 14, scope: !192, atomGroup: 7, atomRank: 2)
!199 = !DILocation(line: 40, column: 7, scope: !192, atomGroup: 7, atomRank: 1)
!200 = !DILocation(line: 38, column: 14, scope: !193, atomGroup: 3, atomRank: 2)
!201 = !DILocation(line: 38, column: 19, scope: !193, atomGroup: 8, atomRank: 2)
!202 = !DILocation(line: 38, column: 24, scope: !193, atomGroup: 9, atomRank: 2)
!203 = !DILocation(line: 38, column: 3, scope: !189, atomGroup: 4, atomRank: 1)
!204 = !DILocation(line: 38, column: 3, scope: !189, atomGroup: 5, atomRank: 1)
!205 = distinct !{!205, !206, !207, !116}
!206 = !DILocation(line: 38, column: 3, scope: !189)
!207 = !DILocation(line: 40, column: 29, scope: !189)
!208 = !DILocation(line: 42, column: 1, scope: !178, atomGroup: 12, atomRank: 1)
!209 = distinct !DISubprogram(name: "run", scope: !3, file: !3, line: 85, type: !210, scopeLine: 85, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !212, keyInstructions: true)
!210 = !DISubroutineType(types: !211)
!211 = !{!15, !15}
!212 = !{!213, !214, !215, !217, !220, !222, !223}
!213 = !DILocalVariable(name: "n", arg: 1, scope: !209, file: !3, line: 85, type: !15)
!214 = !DILocalVariable(name: "total", scope: !209, file: !3, line: 86, type: !14)
!215 = !DILocalVariable(name: "round", scope: !216, file: !3, line: 94, type: !15)
!216 = distinct !DILexicalBlock(scope: !209, file: !3, line: 94, column: 3)
!217 = !DILocalVariable(name: "size", scope: !218, file: !3, line: 95, type: !10)
!218 = distinct !DILexicalBlock(scope: !219, file: !3, line: 94, column: 47)
!219 = distinct !DILexicalBlock(scope: !216, file: !3, line: 94, column: 3)
!220 = !DILocalVariable(name: "i", scope: !221, file: !3, line: 96, type: !10)
!221 = distinct !DILexicalBlock(scope: !218, file: !3, line: 96, column: 5)
!222 = !DILocalVariable(name: "length", scope: !218, file: !3, line: 98, type: !10)
!223 = !DILocalVariable(name: "i", scope: !224, file: !3, line: 101, type: !10)
!224 = distinct !DILexicalBlock(scope: !218, file: !3, line: 101, column: 5)
!225 = !DILocation(line: 0, scope: !209)
!226 = !DILocation(line: 0, scope: !157, inlinedAt: !227)
!227 = distinct !DILocation(line: 12, column: 3, scope: !228, inlinedAt: !234)
!228 = distinct !DISubprogram(name: "make_table", scope: !3, file: !3, line: 11, type: !229, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !231, keyInstructions: true)
!229 = !DISubroutineType(types: !230)
!230 = !{null}
!231 = !{!232}
!232 = !DILocalVariable(name: "i", scope: !233, file: !3, line: 13, type: !160)
!233 = distinct !DILexicalBlock(scope: !228, file: !3, line: 13, column: 3)
!234 = distinct !DILocation(line: 87, column: 3, scope: !209)
!235 = !DILocation(line: 31, column: 3, scope: !157, inlinedAt: !227, atomGroup: 44, atomRank: 1)
!236 = !DILocation(line: 31, column: 14, scope: !157, inlinedAt: !227, atomGroup: 2, atomRank: 2)
!237 = !DILocation(line: 32, column: 7, scope: !157, inlinedAt: !227, atomGroup: 6, atomRank: 2)
!238 = !DILocation(line: 32, column: 10, scope: !157, inlinedAt: !227, atomGroup: 5, atomRank: 1)
!239 = !DILocation(line: 31, column: 3, scope: !157, inlinedAt: !227, atomGroup: 3, atomRank: 1)
!240 = !DILocation(line: 31, column: 3, scope: !157, inlinedAt: !227, atomGroup: 4, atomRank: 1)
!241 = distinct !{!241, !242, !243, !116}
!242 = !DILocation(line: 31, column: 3, scope: !157, inlinedAt: !227)
!243 = !DILocation(line: 32, column: 27, scope: !157, inlinedAt: !227)
!244 = !DILocation(line: 0, scope: !233, inlinedAt: !234)
!245 = !DILocation(line: 14, column: 44, scope: !246, inlinedAt: !234, atomGroup: 4, atomRank: 2)
!246 = distinct !DILexicalBlock(scope: !233, file: !3, line: 13, column: 3)
!247 = !DILocation(line: 14, column: 29, scope: !246, inlinedAt: !234)
!248 = !DILocation(line: 14, column: 5, scope: !246, inlinedAt: !234)
!249 = !DILocation(line: 14, column: 42, scope: !246, inlinedAt: !234, atomGroup: 4, atomRank: 1)
!250 = !DILocation(line: 13, column: 28, scope: !246, inlinedAt: !234, atomGroup: 5, atomRank: 2)
!251 = !DILocation(line: 13, column: 21, scope: !246, inlinedAt: !234, atomGroup: 2, atomRank: 1)
!252 = !DILocation(line: 13, column: 3, scope: !233, inlinedAt: !234, atomGroup: 3, atomRank: 1)
!253 = distinct !{!253, !254, !255, !116}
!254 = !DILocation(line: 13, column: 3, scope: !233, inlinedAt: !234)
!255 = !DILocation(line: 14, column: 52, scope: !233, inlinedAt: !234)
!256 = !DILocalVariable(name: "in", arg: 1, scope: !257, file: !3, line: 17, type: !6)
!257 = distinct !DISubprogram(name: "encode", scope: !3, file: !3, line: 17, type: !258, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !261, keyInstructions: true)
!258 = !DISubroutineType(types: !259)
!259 = !{!10, !6, !10, !260}
!260 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!261 = !{!256, !262, !263, !264, !265}
!262 = !DILocalVariable(name: "size", arg: 2, scope: !257, file: !3, line: 17, type: !10)
!263 = !DILocalVariable(name: "out", arg: 3, scope: !257, file: !3, line: 17, type: !260)
!264 = !DILocalVariable(name: "start", scope: !257, file: !3, line: 18, type: !260)
!265 = !DILocalVariable(name: "v", scope: !266, file: !3, line: 20, type: !18)
!266 = distinct !DILexicalBlock(scope: !257, file: !3, line: 19, column: 21)
!267 = !DILocation(line: 0, scope: !257, inlinedAt: !268)
!268 = distinct !DILocation(line: 88, column: 7, scope: !269)
!269 = distinct !DILexicalBlock(scope: !209, file: !3, line: 88, column: 7)
!270 = !DILocation(line: 0, scope: !266, inlinedAt: !268)
!271 = !DILocation(line: 21, column: 12, scope: !266, inlinedAt: !268, atomGroup: 5, atomRank: 1)
!272 = !DILocation(line: 22, column: 12, scope: !266, inlinedAt: !268, atomGroup: 7, atomRank: 1)
!273 = !DILocation(line: 23, column: 12, scope: !266, inlinedAt: !268, atomGroup: 9, atomRank: 1)
!274 = !DILocation(line: 24, column: 12, scope: !266, inlinedAt: !268, atomGroup: 11, atomRank: 1)
!275 = !DILocation(line: 21, column: 12, scope: !266, inlinedAt: !268, atomGroup: 103, atomRank: 1)
!276 = !DILocation(line: 22, column: 12, scope: !266, inlinedAt: !268, atomGroup: 105, atomRank: 1)
!277 = !DILocation(line: 23, column: 12, scope: !266, inlinedAt: !268, atomGroup: 107, atomRank: 1)
!278 = !DILocation(line: 24, column: 12, scope: !266, inlinedAt: !268, atomGroup: 109, atomRank: 1)
!279 = !DILocation(line: 0, scope: !178, inlinedAt: !280)
!280 = distinct !DILocation(line: 88, column: 58, scope: !269)
!281 = !DILocation(line: 90, column: 7, scope: !282)
!282 = distinct !DILexicalBlock(scope: !209, file: !3, line: 90, column: 7)
!283 = !DILocation(line: 90, column: 35, scope: !282, atomGroup: 5, atomRank: 2)
!284 = !DILocation(line: 0, scope: !178, inlinedAt: !285)
!285 = distinct !DILocation(line: 90, column: 43, scope: !282)
!286 = !DILocation(line: 90, column: 40, scope: !282, atomGroup: 5, atomRank: 1)
!287 = !DILocation(line: 92, column: 7, scope: !288)
!288 = distinct !DILexicalBlock(scope: !209, file: !3, line: 92, column: 7)
!289 = !DILocation(line: 92, column: 35, scope: !288, atomGroup: 8, atomRank: 2)
!290 = !DILocation(line: 92, column: 41, scope: !288, atomGroup: 8, atomRank: 1)
!291 = !DILocation(line: 92, column: 44, scope: !288)
!292 = !DILocation(line: 92, column: 68, scope: !288, atomGroup: 9, atomRank: 2)
!293 = !DILocation(line: 92, column: 74, scope: !288, atomGroup: 9, atomRank: 1)
!294 = !DILocation(line: 0, scope: !216)
!295 = !DILocation(line: 94, column: 33, scope: !219, atomGroup: 100, atomRank: 1)
!296 = !DILocation(line: 94, column: 3, scope: !216, atomGroup: 101, atomRank: 1)
!297 = !DILocation(line: 95, column: 47, scope: !218)
!298 = !DILocation(line: 0, scope: !218)
!299 = !DILocation(line: 0, scope: !221)
!300 = !DILocation(line: 96, column: 5, scope: !221, atomGroup: 97, atomRank: 1)
!301 = !DILocation(line: 0, scope: !257, inlinedAt: !302)
!302 = distinct !DILocation(line: 98, column: 21, scope: !218)
!303 = !DILocation(line: 20, column: 28, scope: !266, inlinedAt: !302)
!304 = !DILocation(line: 20, column: 18, scope: !266, inlinedAt: !302)
!305 = !DILocation(line: 20, column: 34, scope: !266, inlinedAt: !302)
!306 = !DILocation(line: 20, column: 52, scope: !266, inlinedAt: !302)
!307 = !DILocation(line: 20, column: 42, scope: !266, inlinedAt: !302)
!308 = !DILocation(line: 20, column: 58, scope: !266, inlinedAt: !302)
!309 = !DILocation(line: 20, column: 65, scope: !266, inlinedAt: !302)
!310 = !DILocation(line: 20, column: 63, scope: !266, inlinedAt: !302, atomGroup: 4, atomRank: 2)
!311 = !DILocation(line: 0, scope: !266, inlinedAt: !302)
!312 = !DILocation(line: 21, column: 25, scope: !266, inlinedAt: !302)
!313 = !DILocation(line: 21, column: 14, scope: !266, inlinedAt: !302)
!314 = !DILocation(line: 21, column: 14, scope: !266, inlinedAt: !302, atomGroup: 5, atomRank: 2)
!315 = !DILocation(line: 21, column: 9, scope: !266, inlinedAt: !302, atomGroup: 6, atomRank: 2)
!316 = !DILocation(line: 21, column: 12, scope: !266, inlinedAt: !302, atomGroup: 5, atomRank: 1)
!317 = !DILocation(line: 22, column: 25, scope: !266, inlinedAt: !302)
!318 = !DILocation(line: 22, column: 31, scope: !266, inlinedAt: !302)
!319 = !DILocation(line: 22, column: 14, scope: !266, inlinedAt: !302)
!320 = !DILocation(line: 22, column: 14, scope: !266, inlinedAt: !302, atomGroup: 7, atomRank: 2)
!321 = !DILocation(line: 22, column: 9, scope: !266, inlinedAt: !302, atomGroup: 8, atomRank: 2)
!322 = !DILocation(line: 22, column: 12, scope: !266, inlinedAt: !302, atomGroup: 7, atomRank: 1)
!323 = !DILocation(line: 23, column: 25, scope: !266, inlinedAt: !302)
!324 = !DILocation(line: 23, column: 30, scope: !266, inlinedAt: !302)
!325 = !DILocation(line: 23, column: 14, scope: !266, inlinedAt: !302)
!326 = !DILocation(line: 23, column: 14, scope: !266, inlinedAt: !302, atomGroup: 9, atomRank: 2)
!327 = !DILocation(line: 23, column: 9, scope: !266, inlinedAt: !302, atomGroup: 10, atomRank: 2)
!328 = !DILocation(line: 23, column: 12, scope: !266, inlinedAt: !302, atomGroup: 9, atomRank: 1)
!329 = !DILocation(line: 24, column: 25, scope: !266, inlinedAt: !302)
!330 = !DILocation(line: 24, column: 14, scope: !266, inlinedAt: !302)
!331 = !DILocation(line: 24, column: 14, scope: !266, inlinedAt: !302, atomGroup: 11, atomRank: 2)
!332 = !DILocation(line: 24, column: 9, scope: !266, inlinedAt: !302, atomGroup: 12, atomRank: 2)
!333 = !DILocation(line: 24, column: 12, scope: !266, inlinedAt: !302, atomGroup: 11, atomRank: 1)
!334 = !DILocation(line: 25, column: 8, scope: !266, inlinedAt: !302, atomGroup: 13, atomRank: 2)
!335 = !DILocation(line: 26, column: 10, scope: !266, inlinedAt: !302, atomGroup: 14, atomRank: 2)
!336 = !DILocation(line: 19, column: 15, scope: !257, inlinedAt: !302, atomGroup: 2, atomRank: 1)
!337 = !DILocation(line: 19, column: 3, scope: !257, inlinedAt: !302, atomGroup: 3, atomRank: 1)
!338 = distinct !{!338, !339, !340, !116}
!339 = !DILocation(line: 19, column: 3, scope: !257, inlinedAt: !302)
!340 = !DILocation(line: 27, column: 3, scope: !257, inlinedAt: !302)
!341 = !DILocation(line: 19, column: 3, scope: !257, inlinedAt: !302, atomGroup: 51, atomRank: 1)
!342 = !DILocation(line: 28, column: 3, scope: !257, inlinedAt: !302, atomGroup: 15, atomRank: 1)
!343 = !DILocation(line: 30, column: 23, scope: !344, inlinedAt: !302)
!344 = distinct !DILexicalBlock(scope: !257, file: !3, line: 28, column: 17)
!345 = !DILocation(line: 30, column: 29, scope: !344, inlinedAt: !302)
!346 = !DILocation(line: 30, column: 14, scope: !344, inlinedAt: !302)
!347 = !DILocation(line: 30, column: 14, scope: !344, inlinedAt: !302, atomGroup: 16, atomRank: 2)
!348 = !DILocation(line: 30, column: 9, scope: !344, inlinedAt: !302, atomGroup: 17, atomRank: 2)
!349 = !DILocation(line: 30, column: 12, scope: !344, inlinedAt: !302, atomGroup: 16, atomRank: 1)
!350 = !DILocation(line: 31, column: 35, scope: !344, inlinedAt: !302)
!351 = !DILocation(line: 31, column: 42, scope: !344, inlinedAt: !302)
!352 = !DILocation(line: 31, column: 48, scope: !344, inlinedAt: !302)
!353 = !DILocation(line: 31, column: 40, scope: !344, inlinedAt: !302)
!354 = !DILocation(line: 31, column: 14, scope: !344, inlinedAt: !302)
!355 = !DILocation(line: 31, column: 14, scope: !344, inlinedAt: !302, atomGroup: 18, atomRank: 2)
!356 = !DILocation(line: 31, column: 9, scope: !344, inlinedAt: !302, atomGroup: 19, atomRank: 2)
!357 = !DILocation(line: 31, column: 12, scope: !344, inlinedAt: !302, atomGroup: 18, atomRank: 1)
!358 = !DILocation(line: 32, column: 36, scope: !344, inlinedAt: !302)
!359 = !DILocation(line: 32, column: 14, scope: !344, inlinedAt: !302)
!360 = !DILocation(line: 32, column: 14, scope: !344, inlinedAt: !302, atomGroup: 20, atomRank: 2)
!361 = !DILocation(line: 32, column: 9, scope: !344, inlinedAt: !302, atomGroup: 21, atomRank: 2)
!362 = !DILocation(line: 32, column: 12, scope: !344, inlinedAt: !302, atomGroup: 20, atomRank: 1)
!363 = !DILocation(line: 33, column: 9, scope: !344, inlinedAt: !302, atomGroup: 23, atomRank: 2)
!364 = !DILocation(line: 33, column: 12, scope: !344, inlinedAt: !302, atomGroup: 22, atomRank: 1)
!365 = !DILocation(line: 34, column: 5, scope: !344, inlinedAt: !302, atomGroup: 24, atomRank: 1)
!366 = !DILocation(line: 36, column: 23, scope: !344, inlinedAt: !302)
!367 = !DILocation(line: 36, column: 29, scope: !344, inlinedAt: !302)
!368 = !DILocation(line: 36, column: 14, scope: !344, inlinedAt: !302)
!369 = !DILocation(line: 36, column: 14, scope: !344, inlinedAt: !302, atomGroup: 25, atomRank: 2)
!370 = !DILocation(line: 36, column: 9, scope: !344, inlinedAt: !302, atomGroup: 26, atomRank: 2)
!371 = !DILocation(line: 36, column: 12, scope: !344, inlinedAt: !302, atomGroup: 25, atomRank: 1)
!372 = !DILocation(line: 37, column: 35, scope: !344, inlinedAt: !302)
!373 = !DILocation(line: 37, column: 14, scope: !344, inlinedAt: !302)
!374 = !DILocation(line: 37, column: 14, scope: !344, inlinedAt: !302, atomGroup: 27, atomRank: 2)
!375 = !DILocation(line: 37, column: 9, scope: !344, inlinedAt: !302, atomGroup: 28, atomRank: 2)
!376 = !DILocation(line: 37, column: 12, scope: !344, inlinedAt: !302, atomGroup: 27, atomRank: 1)
!377 = !DILocation(line: 38, column: 9, scope: !344, inlinedAt: !302, atomGroup: 30, atomRank: 2)
!378 = !DILocation(line: 38, column: 12, scope: !344, inlinedAt: !302, atomGroup: 29, atomRank: 1)
!379 = !DILocation(line: 39, column: 9, scope: !344, inlinedAt: !302, atomGroup: 32, atomRank: 2)
!380 = !DILocation(line: 39, column: 12, scope: !344, inlinedAt: !302, atomGroup: 31, atomRank: 1)
!381 = !DILocation(line: 40, column: 5, scope: !344, inlinedAt: !302, atomGroup: 33, atomRank: 1)
!382 = !DILocation(line: 44, column: 23, scope: !257, inlinedAt: !302)
!383 = !DILocation(line: 44, column: 23, scope: !257, inlinedAt: !302, atomGroup: 36, atomRank: 2)
!384 = !DILocation(line: 99, column: 9, scope: !385)
!385 = distinct !DILexicalBlock(scope: !218, file: !3, line: 99, column: 9)
!386 = !DILocation(line: 99, column: 36, scope: !385, atomGroup: 23, atomRank: 2)
!387 = !DILocation(line: 99, column: 50, scope: !385, atomGroup: 23, atomRank: 1)
!388 = !DILocation(line: 97, column: 29, scope: !389)
!389 = distinct !DILexicalBlock(scope: !221, file: !3, line: 96, column: 5)
!390 = !DILocation(line: 97, column: 53, scope: !389, atomGroup: 19, atomRank: 3)
!391 = !DILocation(line: 97, column: 17, scope: !389, atomGroup: 19, atomRank: 2)
!392 = !DILocation(line: 97, column: 7, scope: !389)
!393 = !DILocation(line: 97, column: 15, scope: !389, atomGroup: 19, atomRank: 1)
!394 = !DILocation(line: 96, column: 35, scope: !389, atomGroup: 20, atomRank: 2)
!395 = !DILocation(line: 96, column: 26, scope: !389, atomGroup: 17, atomRank: 1)
!396 = !DILocation(line: 96, column: 5, scope: !221, atomGroup: 18, atomRank: 1)
!397 = distinct !{!397, !398, !399, !116}
!398 = !DILocation(line: 96, column: 5, scope: !221)
!399 = !DILocation(line: 97, column: 68, scope: !221)
!400 = !DILocation(line: 95, column: 31, scope: !218, atomGroup: 15, atomRank: 2)
!401 = !DILocation(line: 0, scope: !178, inlinedAt: !402)
!402 = distinct !DILocation(line: 99, column: 53, scope: !385)
!403 = !DILocation(line: 39, column: 9, scope: !192, inlinedAt: !402)
!404 = !DILocation(line: 39, column: 15, scope: !192, inlinedAt: !402)
!405 = !DILocation(line: 39, column: 12, scope: !192, inlinedAt: !402, atomGroup: 6, atomRank: 2)
!406 = !DILocation(line: 39, column: 12, scope: !192, inlinedAt: !402, atomGroup: 6, atomRank: 1)
!407 = !DILocation(line: 38, column: 14, scope: !193, inlinedAt: !402, atomGroup: 3, atomRank: 2)
!408 = !DILocation(line: 38, column: 19, scope: !193, inlinedAt: !402, atomGroup: 8, atomRank: 2)
!409 = !DILocation(line: 38, column: 24, scope: !193, inlinedAt: !402, atomGroup: 9, atomRank: 2)
!410 = !DILocation(line: 38, column: 3, scope: !189, inlinedAt: !402, atomGroup: 4, atomRank: 1)
!411 = !DILocation(line: 38, column: 3, scope: !189, inlinedAt: !402, atomGroup: 5, atomRank: 1)
!412 = distinct !{!412, !413, !414, !116}
!413 = !DILocation(line: 38, column: 3, scope: !189, inlinedAt: !402)
!414 = !DILocation(line: 40, column: 29, scope: !189, inlinedAt: !402)
!415 = !DILocation(line: 0, scope: !224)
!416 = !DILocation(line: 101, column: 26, scope: !417, atomGroup: 98, atomRank: 1)
!417 = distinct !DILexicalBlock(scope: !224, file: !3, line: 101, column: 5)
!418 = !DILocation(line: 101, column: 5, scope: !224, atomGroup: 99, atomRank: 1)
!419 = !DILocation(line: 102, column: 21, scope: !417)
!420 = !DILocation(line: 102, column: 38, scope: !417)
!421 = !DILocation(line: 102, column: 28, scope: !417)
!422 = !DILocation(line: 102, column: 26, scope: !417, atomGroup: 29, atomRank: 2)
!423 = !DILocation(line: 101, column: 37, scope: !417, atomGroup: 30, atomRank: 2)
!424 = !DILocation(line: 101, column: 26, scope: !417, atomGroup: 27, atomRank: 1)
!425 = !DILocation(line: 101, column: 5, scope: !224, atomGroup: 28, atomRank: 1)
!426 = distinct !{!426, !427, !428, !116}
!427 = !DILocation(line: 101, column: 5, scope: !224)
!428 = !DILocation(line: 102, column: 44, scope: !224)
!429 = !DILocation(line: 103, column: 14, scope: !218)
!430 = !DILocation(line: 103, column: 11, scope: !218, atomGroup: 32, atomRank: 2)
!431 = !DILocation(line: 94, column: 43, scope: !219, atomGroup: 33, atomRank: 2)
!432 = !DILocation(line: 94, column: 3, scope: !216, atomGroup: 14, atomRank: 1)
!433 = !DILocation(line: 94, column: 33, scope: !219, atomGroup: 13, atomRank: 1)
!434 = distinct !{!434, !435, !436, !116}
!435 = !DILocation(line: 94, column: 3, scope: !216)
!436 = !DILocation(line: 104, column: 3, scope: !216)
!437 = !DILocation(line: 100, column: 17, scope: !385, atomGroup: 25, atomRank: 2)
!438 = !DILocation(line: 105, column: 26, scope: !209, atomGroup: 35, atomRank: 2)
!439 = !DILocation(line: 106, column: 1, scope: !209, atomGroup: 36, atomRank: 1)
!440 = distinct !DISubprogram(name: "decode", scope: !3, file: !3, line: 48, type: !441, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !445, keyInstructions: true)
!441 = !DISubroutineType(cc: DW_CC_nocall, types: !442)
!442 = !{!13, !443, !10, !444}
!443 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64)
!444 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!445 = !{!446, !447, !448, !449, !450, !452, !455, !456, !458}
!446 = !DILocalVariable(name: "in", arg: 1, scope: !440, file: !3, line: 48, type: !443)
!447 = !DILocalVariable(name: "size", arg: 2, scope: !440, file: !3, line: 48, type: !10)
!448 = !DILocalVariable(name: "out", arg: 3, scope: !440, file: !3, line: 48, type: !444)
!449 = !DILocalVariable(name: "start", scope: !440, file: !3, line: 49, type: !444)
!450 = !DILocalVariable(name: "i", scope: !451, file: !3, line: 52, type: !10)
!451 = distinct !DILexicalBlock(scope: !440, file: !3, line: 52, column: 3)
!452 = !DILocalVariable(name: "pad", scope: !453, file: !3, line: 53, type: !160)
!453 = distinct !DILexicalBlock(scope: !454, file: !3, line: 52, column: 40)
!454 = distinct !DILexicalBlock(scope: !451, file: !3, line: 52, column: 3)
!455 = !DILocalVariable(name: "v", scope: !453, file: !3, line: 54, type: !18)
!456 = !DILocalVariable(name: "k", scope: !457, file: !3, line: 55, type: !10)
!457 = distinct !DILexicalBlock(scope: !453, file: !3, line: 55, column: 5)
!458 = !DILocalVariable(name: "c", scope: !459, file: !3, line: 56, type: !5)
!459 = distinct !DILexicalBlock(scope: !460, file: !3, line: 55, column: 36)
!460 = distinct !DILexicalBlock(scope: !457, file: !3, line: 55, column: 5)
!461 = !DILocation(line: 0, scope: !440)
!462 = !DILocation(line: 50, column: 12, scope: !463)
!463 = distinct !DILexicalBlock(scope: !440, file: !3, line: 50, column: 7)
!464 = !DILocation(line: 50, column: 12, scope: !463, atomGroup: 2, atomRank: 2)
!465 = !DILocation(line: 50, column: 12, scope: !463, atomGroup: 2, atomRank: 1)
!466 = !DILocation(line: 0, scope: !451)
!467 = !DILocation(line: 52, column: 24, scope: !454, atomGroup: 55, atomRank: 1)
!468 = !DILocation(line: 52, column: 3, scope: !451, atomGroup: 56, atomRank: 1)
!469 = !DILocation(line: 51, column: 15, scope: !463, atomGroup: 3, atomRank: 2)
!470 = !DILocation(line: 51, column: 5, scope: !463, atomGroup: 3, atomRank: 1)
!471 = !DILocation(line: 0, scope: !457)
!472 = !DILocation(line: 0, scope: !453)
!473 = !DILocation(line: 0, scope: !459)
!474 = !DILocation(line: 56, column: 40, scope: !459)
!475 = !DILocation(line: 56, column: 40, scope: !459, atomGroup: 12, atomRank: 2)
!476 = !DILocation(line: 60, column: 18, scope: !477)
!477 = distinct !DILexicalBlock(scope: !478, file: !3, line: 60, column: 18)
!478 = distinct !DILexicalBlock(scope: !459, file: !3, line: 57, column: 11)
!479 = !DILocation(line: 60, column: 30, scope: !477, atomGroup: 18, atomRank: 2)
!480 = !DILocation(line: 60, column: 34, scope: !477, atomGroup: 18, atomRank: 1)
!481 = !DILocation(line: 56, column: 45, scope: !459)
!482 = !DILocation(line: 56, column: 40, scope: !459, atomGroup: 57, atomRank: 2)
!483 = !DILocation(line: 60, column: 30, scope: !477, atomGroup: 59, atomRank: 2)
!484 = !DILocation(line: 60, column: 34, scope: !477, atomGroup: 59, atomRank: 1)
!485 = !DILocation(line: 63, column: 15, scope: !477)
!486 = !DILocation(line: 63, column: 20, scope: !477, atomGroup: 60, atomRank: 2)
!487 = !DILocation(line: 56, column: 40, scope: !459, atomGroup: 66, atomRank: 2)
!488 = !DILocation(line: 57, column: 13, scope: !478, atomGroup: 67, atomRank: 2)
!489 = !DILocation(line: 57, column: 20, scope: !478, atomGroup: 67, atomRank: 1)
!490 = !DILocation(line: 60, column: 30, scope: !477, atomGroup: 68, atomRank: 2)
!491 = !DILocation(line: 60, column: 34, scope: !477, atomGroup: 68, atomRank: 1)
!492 = !DILocation(line: 63, column: 20, scope: !477, atomGroup: 69, atomRank: 2)
!493 = !DILocation(line: 59, column: 11, scope: !494, atomGroup: 71, atomRank: 2)
!494 = distinct !DILexicalBlock(scope: !478, file: !3, line: 57, column: 48)
!495 = !DILocation(line: 60, column: 7, scope: !494)
!496 = !DILocation(line: 56, column: 40, scope: !459, atomGroup: 75, atomRank: 2)
!497 = !DILocation(line: 57, column: 13, scope: !478, atomGroup: 76, atomRank: 2)
!498 = !DILocation(line: 57, column: 20, scope: !478, atomGroup: 76, atomRank: 1)
!499 = !DILocation(line: 60, column: 30, scope: !477, atomGroup: 77, atomRank: 2)
!500 = !DILocation(line: 60, column: 34, scope: !477, atomGroup: 77, atomRank: 1)
!501 = !DILocation(line: 65, column: 26, scope: !453, atomGroup: 24, atomRank: 3)
!502 = !DILocation(line: 65, column: 14, scope: !453, atomGroup: 24, atomRank: 2)
!503 = !DILocation(line: 65, column: 9, scope: !453, atomGroup: 25, atomRank: 2)
!504 = !DILocation(line: 65, column: 12, scope: !453, atomGroup: 24, atomRank: 1)
!505 = !DILocation(line: 66, column: 13, scope: !506, atomGroup: 26, atomRank: 1)
!506 = distinct !DILexicalBlock(scope: !453, file: !3, line: 66, column: 9)
!507 = !DILocation(line: 67, column: 28, scope: !506, atomGroup: 87, atomRank: 3)
!508 = !DILocation(line: 67, column: 16, scope: !506, atomGroup: 87, atomRank: 2)
!509 = !DILocation(line: 67, column: 11, scope: !506, atomGroup: 88, atomRank: 2)
!510 = !DILocation(line: 67, column: 14, scope: !506, atomGroup: 87, atomRank: 1)
!511 = !DILocation(line: 68, column: 13, scope: !512, atomGroup: 89, atomRank: 1)
!512 = distinct !DILexicalBlock(scope: !453, file: !3, line: 68, column: 9)
!513 = !DILocation(line: 65, column: 26, scope: !453, atomGroup: 84, atomRank: 3)
!514 = !DILocation(line: 65, column: 14, scope: !453, atomGroup: 84, atomRank: 2)
!515 = !DILocation(line: 65, column: 9, scope: !453, atomGroup: 85, atomRank: 2)
!516 = !DILocation(line: 65, column: 12, scope: !453, atomGroup: 84, atomRank: 1)
!517 = !DILocation(line: 67, column: 28, scope: !506, atomGroup: 27, atomRank: 3)
!518 = !DILocation(line: 67, column: 16, scope: !506, atomGroup: 27, atomRank: 2)
!519 = !DILocation(line: 67, column: 11, scope: !506, atomGroup: 28, atomRank: 2)
!520 = !DILocation(line: 67, column: 14, scope: !506, atomGroup: 27, atomRank: 1)
!521 = !DILocation(line: 69, column: 16, scope: !512, atomGroup: 30, atomRank: 2)
!522 = !DILocation(line: 69, column: 11, scope: !512, atomGroup: 31, atomRank: 2)
!523 = !DILocation(line: 69, column: 14, scope: !512, atomGroup: 30, atomRank: 1)
!524 = !DILocation(line: 69, column: 7, scope: !512)
!525 = !DILocation(line: 52, column: 24, scope: !454, atomGroup: 5, atomRank: 1)
!526 = !DILocation(line: 52, column: 3, scope: !451, atomGroup: 6, atomRank: 1)
!527 = distinct !{!527, !528, !529, !116}
!528 = !DILocation(line: 52, column: 3, scope: !451)
!529 = !DILocation(line: 70, column: 3, scope: !451)
!530 = !DILocation(line: 61, column: 19, scope: !477, atomGroup: 20, atomRank: 2)
!531 = !DILocation(line: 71, column: 14, scope: !440)
!532 = !DILocation(line: 71, column: 14, scope: !440, atomGroup: 34, atomRank: 2)
!533 = !DILocation(line: 71, column: 3, scope: !440, atomGroup: 34, atomRank: 1)
!534 = !DILocation(line: 72, column: 1, scope: !440, atomGroup: 35, atomRank: 1)
!535 = distinct !DISubprogram(name: "hex_sum", scope: !3, file: !3, line: 76, type: !536, scopeLine: 76, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !538, keyInstructions: true)
!536 = !DISubroutineType(cc: DW_CC_nocall, types: !537)
!537 = !{!14, !6, !10}
!538 = !{!539, !540, !541}
!539 = !DILocalVariable(name: "in", arg: 1, scope: !535, file: !3, line: 76, type: !6)
!540 = !DILocalVariable(name: "size", arg: 2, scope: !535, file: !3, line: 76, type: !10)
!541 = !DILocalVariable(name: "sum", scope: !535, file: !3, line: 77, type: !14)
!542 = !DILocation(line: 0, scope: !535)
!543 = !DILocation(line: 78, column: 3, scope: !535, atomGroup: 91, atomRank: 1)
!544 = !DILocation(line: 78, column: 14, scope: !535, atomGroup: 2, atomRank: 2)
!545 = !DILocation(line: 79, column: 15, scope: !546)
!546 = distinct !DILexicalBlock(scope: !535, file: !3, line: 78, column: 18)
!547 = !DILocation(line: 79, column: 43, scope: !546)
!548 = !DILocation(line: 79, column: 47, scope: !546)
!549 = !DILocalVariable(name: "v", arg: 1, scope: !550, file: !3, line: 74, type: !19)
!550 = distinct !DISubprogram(name: "hex_digit", scope: !3, file: !3, line: 74, type: !551, scopeLine: 74, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !553, keyInstructions: true)
!551 = !DISubroutineType(types: !552)
!552 = !{!20, !19}
!553 = !{!549}
!554 = !DILocation(line: 0, scope: !550, inlinedAt: !555)
!555 = distinct !DILocation(line: 79, column: 33, scope: !546)
!556 = !DILocation(line: 74, column: 53, scope: !550, inlinedAt: !555, atomGroup: 2, atomRank: 2)
!557 = !DILocation(line: 74, column: 51, scope: !550, inlinedAt: !555, atomGroup: 2, atomRank: 1)
!558 = !DILocation(line: 79, column: 23, scope: !546)
!559 = !DILocation(line: 79, column: 21, scope: !546, atomGroup: 5, atomRank: 2)
!560 = !DILocation(line: 80, column: 15, scope: !546)
!561 = !DILocation(line: 80, column: 46, scope: !546, atomGroup: 7, atomRank: 2)
!562 = !DILocation(line: 80, column: 49, scope: !546)
!563 = !DILocation(line: 0, scope: !550, inlinedAt: !564)
!564 = distinct !DILocation(line: 80, column: 33, scope: !546)
!565 = !DILocation(line: 74, column: 53, scope: !550, inlinedAt: !564, atomGroup: 2, atomRank: 2)
!566 = !DILocation(line: 74, column: 51, scope: !550, inlinedAt: !564, atomGroup: 2, atomRank: 1)
!567 = !DILocation(line: 80, column: 23, scope: !546)
!568 = !DILocation(line: 80, column: 21, scope: !546, atomGroup: 6, atomRank: 2)
!569 = !DILocation(line: 78, column: 3, scope: !535, atomGroup: 3, atomRank: 1)
!570 = !DILocation(line: 78, column: 3, scope: !535, atomGroup: 4, atomRank: 1)
!571 = distinct !{!571, !572, !573, !116}
!572 = !DILocation(line: 78, column: 3, scope: !535)
!573 = !DILocation(line: 81, column: 3, scope: !535)
!574 = !DILocation(line: 82, column: 3, scope: !535, atomGroup: 9, atomRank: 1)
