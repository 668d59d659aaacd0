; ModuleID = 'statemachine.c'
source_filename = "statemachine.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-unknown"

@documents = internal unnamed_addr constant [10 x ptr] [ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6, ptr @.str.7, ptr @.str.8, ptr @.str.9, ptr @.str.10, ptr @.str.11, ptr @.str.12], align 8, !dbg !0
@.str = private unnamed_addr constant [4 x i8] c"rue\00", align 1, !dbg !51
@.str.1 = private unnamed_addr constant [5 x i8] c"alse\00", align 1, !dbg !57
@.str.2 = private unnamed_addr constant [4 x i8] c"ull\00", align 1, !dbg !62
@.str.3 = private unnamed_addr constant [97 x i8] c"{\22name\22: \22ox1\22, \22lanes\22: 32, \22rate\22: [1, 0.5, 2.5e-3, -7], \22nested\22: {\22a\22: [true, false, null]}}\00", align 1, !dbg !64
@.str.4 = private unnamed_addr constant [55 x i8] c"[1, 2, 3, [4, [5, [6, []]]], {}, \22\\u00e9\\n\\\22quoted\\\22\22]\00", align 1, !dbg !69
@.str.5 = private unnamed_addr constant [15 x i8] c"  -0.125E+10  \00", align 1, !dbg !74
@.str.6 = private unnamed_addr constant [16 x i8] c"{\22open\22: [1, 2}\00", align 1, !dbg !79
@.str.7 = private unnamed_addr constant [5 x i8] c"[01]\00", align 1, !dbg !84
@.str.8 = private unnamed_addr constant [15 x i8] c"\22tab\\t and \\q\22\00", align 1, !dbg !86
@.str.9 = private unnamed_addr constant [11 x i8] c"[1, 2,, 3]\00", align 1, !dbg !88
@.str.10 = private unnamed_addr constant [8 x i8] c"{\22a\22 1}\00", align 1, !dbg !93
@.str.11 = private unnamed_addr constant [4 x i8] c"nul\00", align 1, !dbg !98
@.str.12 = private unnamed_addr constant [33 x i8] c"[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]\00", align 1, !dbg !100
@code = internal unnamed_addr constant [23 x i8] c"\00\00\00\01\00\19\0A\0A\05\06\01\04\00\03\0D\0C\0A\09\08\F2\07\01\0B", align 1, !dbg !105

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memcpy(ptr noalias noundef returned writeonly captures(ret: address, provenance) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !134 {
    #dbg_value(ptr %0, !147, !DIExpression(), !155)
    #dbg_value(ptr %1, !148, !DIExpression(), !155)
    #dbg_value(ptr %0, !150, !DIExpression(), !155)
    #dbg_value(ptr %1, !152, !DIExpression(), !155)
    #dbg_value(i64 %2, !149, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !155)
  %4 = icmp eq i64 %2, 0, !dbg !156
  br i1 %4, label %14, label %5, !dbg !157

5:                                                ; preds = %3, %5
  %6 = phi ptr [ %10, %5 ], [ %1, %3 ]
  %7 = phi ptr [ %12, %5 ], [ %0, %3 ]
  %8 = phi i64 [ %9, %5 ], [ %2, %3 ]
    #dbg_value(ptr %6, !152, !DIExpression(), !155)
    #dbg_value(ptr %7, !150, !DIExpression(), !155)
    #dbg_value(i64 %8, !149, !DIExpression(), !155)
  %9 = add i64 %8, -1, !dbg !158
    #dbg_value(i64 %9, !149, !DIExpression(), !155)
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 1, !dbg !159
    #dbg_value(ptr %10, !152, !DIExpression(), !155)
  %11 = load i8, ptr %6, align 1, !dbg !160, !tbaa !161
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !162
    #dbg_value(ptr %12, !150, !DIExpression(), !155)
  store i8 %11, ptr %7, align 1, !dbg !163, !tbaa !161
    #dbg_value(i64 %9, !149, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !155)
  %13 = icmp eq i64 %9, 0, !dbg !164
  br i1 %13, label %14, label %5, !dbg !165, !llvm.loop !166

14:                                               ; preds = %5, %3
  ret ptr %0, !dbg !170
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memmove(ptr noundef returned writeonly captures(address, ret: address, provenance) %0, ptr noundef readonly captures(address) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !171 {
    #dbg_value(ptr %0, !175, !DIExpression(), !180)
    #dbg_value(ptr %1, !176, !DIExpression(), !180)
    #dbg_value(i64 %2, !177, !DIExpression(), !180)
    #dbg_value(ptr %0, !178, !DIExpression(), !180)
    #dbg_value(ptr %1, !179, !DIExpression(), !180)
  %4 = icmp ult ptr %0, %1, !dbg !181
  %5 = icmp eq i64 %2, 0, !dbg !183
  br i1 %4, label %7, label %6, !dbg !184

6:                                                ; preds = %3
    #dbg_value(i64 %2, !177, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !180)
  br i1 %5, label %24, label %17, !dbg !185

7:                                                ; preds = %3
    #dbg_value(ptr %1, !179, !DIExpression(), !180)
    #dbg_value(ptr %0, !178, !DIExpression(), !180)
    #dbg_value(i64 %2, !177, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !180)
  br i1 %5, label %24, label %8, !dbg !187

8:                                                ; preds = %7, %8
  %9 = phi ptr [ %13, %8 ], [ %1, %7 ]
  %10 = phi ptr [ %15, %8 ], [ %0, %7 ]
  %11 = phi i64 [ %12, %8 ], [ %2, %7 ]
    #dbg_value(ptr %9, !179, !DIExpression(), !180)
    #dbg_value(ptr %10, !178, !DIExpression(), !180)
    #dbg_value(i64 %11, !177, !DIExpression(), !180)
  %12 = add i64 %11, -1, !dbg !189
    #dbg_value(i64 %12, !177, !DIExpression(), !180)
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 1, !dbg !190
    #dbg_value(ptr %13, !179, !DIExpression(), !180)
  %14 = load i8, ptr %9, align 1, !dbg !191, !tbaa !161
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 1, !dbg !192
    #dbg_value(ptr %15, !178, !DIExpression(), !180)
  store i8 %14, ptr %10, align 1, !dbg !193, !tbaa !161
    #dbg_value(i64 %12, !177, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !180)
  %16 = icmp eq i64 %12, 0, !dbg !194
  br i1 %16, label %24, label %8, !dbg !195, !llvm.loop !196

17:                                               ; preds = %6, %17
  %18 = phi i64 [ %19, %17 ], [ %2, %6 ]
    #dbg_value(i64 %18, !177, !DIExpression(), !180)
  %19 = add i64 %18, -1, !dbg !199
    #dbg_value(i64 %19, !177, !DIExpression(), !180)
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 %19, !dbg !200
  %21 = load i8, ptr %20, align 1, !dbg !201, !tbaa !161
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 %19, !dbg !202
  store i8 %21, ptr %22, align 1, !dbg !203, !tbaa !161
    #dbg_value(i64 %19, !177, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !180)
  %23 = icmp eq i64 %19, 0, !dbg !204
  br i1 %23, label %24, label %17, !dbg !205, !llvm.loop !206

24:                                               ; preds = %17, %8, %6, %7
  ret ptr %0, !dbg !209
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write) uwtable
define dso_local noundef ptr @memset(ptr noundef returned writeonly captures(ret: address, provenance) %0, i32 noundef signext %1, i64 noundef %2) local_unnamed_addr #2 !dbg !210 {
    #dbg_value(ptr %0, !214, !DIExpression(), !218)
    #dbg_value(i32 %1, !215, !DIExpression(), !218)
    #dbg_value(ptr %0, !217, !DIExpression(), !218)
    #dbg_value(i64 %2, !216, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !218)
  %4 = icmp eq i64 %2, 0, !dbg !219
  br i1 %4, label %13, label %5, !dbg !220

5:                                                ; preds = %3
  %6 = trunc i32 %1 to i8
  br label %7, !dbg !220

7:                                                ; preds = %5, %7
  %8 = phi ptr [ %0, %5 ], [ %11, %7 ]
  %9 = phi i64 [ %2, %5 ], [ %10, %7 ]
    #dbg_value(ptr %8, !217, !DIExpression(), !218)
    #dbg_value(i64 %9, !216, !DIExpression(), !218)
  %10 = add i64 %9, -1, !dbg !221
    #dbg_value(i64 %10, !216, !DIExpression(), !218)
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !222
    #dbg_value(ptr %11, !217, !DIExpression(), !218)
  store i8 %6, ptr %8, align 1, !dbg !223, !tbaa !161
    #dbg_value(i64 %10, !216, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !218)
  %12 = icmp eq i64 %10, 0, !dbg !224
  br i1 %12, label %13, label %7, !dbg !225, !llvm.loop !226

13:                                               ; preds = %7, %3
  ret ptr %0, !dbg !229
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local signext range(i32 -1, 2) i32 @memcmp(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #3 !dbg !230 {
    #dbg_value(ptr %0, !234, !DIExpression(), !239)
    #dbg_value(ptr %1, !235, !DIExpression(), !239)
    #dbg_value(i64 %2, !236, !DIExpression(), !239)
    #dbg_value(ptr %0, !237, !DIExpression(), !239)
    #dbg_value(ptr %1, !238, !DIExpression(), !239)
  %4 = icmp eq i64 %2, 0, !dbg !240
  br i1 %4, label %20, label %5, !dbg !242

5:                                                ; preds = %3, %15
  %6 = phi i64 [ %16, %15 ], [ %2, %3 ]
  %7 = phi ptr [ %18, %15 ], [ %1, %3 ]
  %8 = phi ptr [ %17, %15 ], [ %0, %3 ]
    #dbg_value(ptr %7, !238, !DIExpression(), !239)
    #dbg_value(ptr %8, !237, !DIExpression(), !239)
  %9 = load i8, ptr %8, align 1, !dbg !243, !tbaa !161
  %10 = load i8, ptr %7, align 1, !dbg !246, !tbaa !161
  %11 = icmp eq i8 %9, %10, !dbg !247
  br i1 %11, label %15, label %12, !dbg !248

12:                                               ; preds = %5
  %13 = icmp ult i8 %9, %10, !dbg !249
  %14 = select i1 %13, i32 -1, i32 1, !dbg !250
  br label %20, !dbg !251

15:                                               ; preds = %5
  %16 = add i64 %6, -1, !dbg !252
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !253
    #dbg_value(ptr %17, !237, !DIExpression(), !239)
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !254
    #dbg_value(ptr %18, !238, !DIExpression(), !239)
    #dbg_value(i64 %16, !236, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !239)
  %19 = icmp eq i64 %16, 0, !dbg !255
  br i1 %19, label %20, label %5, !dbg !256, !llvm.loop !257

20:                                               ; preds = %15, %3, %12
  %21 = phi i32 [ %14, %12 ], [ 0, %3 ], [ 0, %15 ], !dbg !239
  ret i32 %21, !dbg !260
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local range(i64 0, 281474976710656) i64 @run(i64 noundef %0) local_unnamed_addr #4 !dbg !261 {
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !295)
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !295)
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !324)
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !324)
    #dbg_value(ptr poison, !302, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !326)
    #dbg_value(ptr poison, !302, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !326)
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !327)
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !327)
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !330)
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !330)
    #dbg_value(ptr poison, !302, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !332)
    #dbg_value(ptr poison, !302, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !332)
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !333)
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !333)
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !336)
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !336)
    #dbg_value(ptr poison, !302, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !338)
    #dbg_value(ptr poison, !302, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !338)
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !339)
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !339)
    #dbg_value(ptr poison, !342, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !346)
    #dbg_value(ptr poison, !342, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !346)
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !348)
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !348)
    #dbg_value(ptr poison, !308, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !351)
    #dbg_value(ptr poison, !308, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !351)
    #dbg_value(ptr poison, !302, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !352)
    #dbg_value(ptr poison, !302, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !352)
    #dbg_value(ptr poison, !308, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !356)
    #dbg_value(ptr poison, !308, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !356)
  %2 = alloca [16 x i32], align 4, !DIAssignID !357
    #dbg_value(i64 %0, !265, !DIExpression(), !358)
    #dbg_value(i64 0, !266, !DIExpression(), !358)
    #dbg_value(i64 0, !267, !DIExpression(), !359)
    #dbg_value(i16 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 240, 16), !360)
    #dbg_value(i16 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 224, 16), !360)
    #dbg_value(i16 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 208, 16), !360)
    #dbg_value(i8 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 200, 8), !360)
    #dbg_value(i8 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 192, 8), !360)
    #dbg_value(ptr poison, !320, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !360)
    #dbg_value(i64 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
    #dbg_value(i32 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
    #dbg_value(i32 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  %3 = icmp sgt i64 %0, 0, !dbg !361
  br i1 %3, label %4, label %9, !dbg !362

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 4
  br label %6, !dbg !362

6:                                                ; preds = %4, %133
  %7 = phi i64 [ 0, %4 ], [ %136, %133 ]
  %8 = phi i64 [ 0, %4 ], [ %135, %133 ]
    #dbg_value(i64 %7, !267, !DIExpression(), !359)
    #dbg_value(i16 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 240, 16), !360)
    #dbg_value(i16 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 224, 16), !360)
    #dbg_value(i16 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 208, 16), !360)
    #dbg_value(i8 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 200, 8), !360)
    #dbg_value(i8 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 192, 8), !360)
    #dbg_value(ptr poison, !320, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !360)
    #dbg_value(i64 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
    #dbg_value(i32 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
    #dbg_value(i32 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
    #dbg_value(i32 0, !269, !DIExpression(), !363)
    #dbg_value(i64 %8, !266, !DIExpression(), !358)
  br label %138, !dbg !364

9:                                                ; preds = %133, %1
  %10 = phi i64 [ 0, %1 ], [ %135, %133 ], !dbg !358
  ret i64 %10, !dbg !365

11:                                               ; preds = %349
  %12 = trunc i64 %7 to i32, !dbg !366
    #dbg_assign(i1 poison, !367, !DIExpression(), !357, ptr %2, !DIExpression(), !387)
    #dbg_value(i32 %12, !372, !DIExpression(), !387)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #6, !dbg !389
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(60) %5, i8 0, i64 60, i1 false), !dbg !390, !DIAssignID !391
    #dbg_assign(i8 0, !367, !DIExpression(), !391, ptr %2, !DIExpression(), !387)
    #dbg_assign(i8 0, !367, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !392, ptr poison, !DIExpression(), !387)
    #dbg_value(ptr @code, !374, !DIExpression(), !387)
    #dbg_value(i32 1, !373, !DIExpression(), !387)
  store i32 %12, ptr %2, align 4, !dbg !393, !tbaa !130
  br label %13, !dbg !394

13:                                               ; preds = %123, %11
  %14 = phi ptr [ @code, %11 ], [ %124, %123 ], !dbg !387
  %15 = phi i32 [ 1, %11 ], [ %125, %123 ], !dbg !387
    #dbg_value(i32 %15, !373, !DIExpression(), !387)
    #dbg_value(ptr %14, !374, !DIExpression(), !387)
  %16 = getelementptr inbounds nuw i8, ptr %14, i64 1, !dbg !395
    #dbg_value(ptr %16, !374, !DIExpression(), !387)
  %17 = load i8, ptr %14, align 1, !dbg !396, !tbaa !161
  switch i8 %17, label %133 [
    i8 0, label %18
    i8 1, label %25
    i8 2, label %35
    i8 3, label %45
    i8 12, label %55
    i8 13, label %65
    i8 4, label %76
    i8 6, label %82
    i8 5, label %88
    i8 10, label %95
    i8 7, label %104
    i8 9, label %106
    i8 8, label %112
    i8 11, label %126
  ], !dbg !397

18:                                               ; preds = %13
  %19 = getelementptr inbounds nuw i8, ptr %14, i64 2, !dbg !398
    #dbg_value(ptr %19, !374, !DIExpression(), !387)
  %20 = load i8, ptr %16, align 1, !dbg !399, !tbaa !161
  %21 = sext i8 %20 to i32, !dbg !400
  %22 = add nsw i32 %15, 1, !dbg !401
    #dbg_value(i32 %22, !373, !DIExpression(), !387)
  %23 = sext i32 %15 to i64, !dbg !402
  %24 = getelementptr inbounds i32, ptr %2, i64 %23, !dbg !402
  store i32 %21, ptr %24, align 4, !dbg !403, !tbaa !130
  br label %123, !dbg !404

25:                                               ; preds = %13
  %26 = add nsw i32 %15, -1, !dbg !405
    #dbg_value(i32 %26, !373, !DIExpression(), !387)
  %27 = sext i32 %26 to i64, !dbg !406
  %28 = getelementptr inbounds i32, ptr %2, i64 %27, !dbg !406
  %29 = load i32, ptr %28, align 4, !dbg !406, !tbaa !130
  %30 = sext i32 %15 to i64, !dbg !407
  %31 = getelementptr i32, ptr %2, i64 %30, !dbg !407
  %32 = getelementptr i8, ptr %31, i64 -8, !dbg !407
  %33 = load i32, ptr %32, align 4, !dbg !408, !tbaa !130
  %34 = add i32 %33, %29, !dbg !409
  store i32 %34, ptr %32, align 4, !dbg !410, !tbaa !130
  br label %123, !dbg !411

35:                                               ; preds = %13
  %36 = add nsw i32 %15, -1, !dbg !412
    #dbg_value(i32 %36, !373, !DIExpression(), !387)
  %37 = sext i32 %36 to i64, !dbg !413
  %38 = getelementptr inbounds i32, ptr %2, i64 %37, !dbg !413
  %39 = load i32, ptr %38, align 4, !dbg !413, !tbaa !130
  %40 = sext i32 %15 to i64, !dbg !414
  %41 = getelementptr i32, ptr %2, i64 %40, !dbg !414
  %42 = getelementptr i8, ptr %41, i64 -8, !dbg !414
  %43 = load i32, ptr %42, align 4, !dbg !415, !tbaa !130
  %44 = sub i32 %43, %39, !dbg !416
  store i32 %44, ptr %42, align 4, !dbg !417, !tbaa !130
  br label %123, !dbg !418

45:                                               ; preds = %13
  %46 = add nsw i32 %15, -1, !dbg !419
    #dbg_value(i32 %46, !373, !DIExpression(), !387)
  %47 = sext i32 %46 to i64, !dbg !420
  %48 = getelementptr inbounds i32, ptr %2, i64 %47, !dbg !420
  %49 = load i32, ptr %48, align 4, !dbg !420, !tbaa !130
  %50 = sext i32 %15 to i64, !dbg !421
  %51 = getelementptr i32, ptr %2, i64 %50, !dbg !421
  %52 = getelementptr i8, ptr %51, i64 -8, !dbg !421
  %53 = load i32, ptr %52, align 4, !dbg !422, !tbaa !130
  %54 = mul i32 %53, %49, !dbg !423
  store i32 %54, ptr %52, align 4, !dbg !424, !tbaa !130
  br label %123, !dbg !425

55:                                               ; preds = %13
  %56 = add nsw i32 %15, -1, !dbg !426
    #dbg_value(i32 %56, !373, !DIExpression(), !387)
  %57 = sext i32 %56 to i64, !dbg !427
  %58 = getelementptr inbounds i32, ptr %2, i64 %57, !dbg !427
  %59 = load i32, ptr %58, align 4, !dbg !427, !tbaa !130
  %60 = sext i32 %15 to i64, !dbg !428
  %61 = getelementptr i32, ptr %2, i64 %60, !dbg !428
  %62 = getelementptr i8, ptr %61, i64 -8, !dbg !428
  %63 = load i32, ptr %62, align 4, !dbg !429, !tbaa !130
  %64 = xor i32 %63, %59, !dbg !430
  store i32 %64, ptr %62, align 4, !dbg !431, !tbaa !130
  br label %123, !dbg !432

65:                                               ; preds = %13
  %66 = add nsw i32 %15, -1, !dbg !433
    #dbg_value(i32 %66, !373, !DIExpression(), !387)
  %67 = sext i32 %66 to i64, !dbg !434
  %68 = getelementptr inbounds i32, ptr %2, i64 %67, !dbg !434
  %69 = load i32, ptr %68, align 4, !dbg !434, !tbaa !130
  %70 = and i32 %69, 31, !dbg !435
  %71 = sext i32 %15 to i64, !dbg !436
  %72 = getelementptr i32, ptr %2, i64 %71, !dbg !436
  %73 = getelementptr i8, ptr %72, i64 -8, !dbg !436
  %74 = load i32, ptr %73, align 4, !dbg !437, !tbaa !130
  %75 = lshr i32 %74, %70, !dbg !438
  store i32 %75, ptr %73, align 4, !dbg !439, !tbaa !130
  br label %123, !dbg !440

76:                                               ; preds = %13
  %77 = sext i32 %15 to i64, !dbg !441
  %78 = getelementptr i32, ptr %2, i64 %77, !dbg !441
  %79 = getelementptr i8, ptr %78, i64 -4, !dbg !441
  %80 = load i32, ptr %79, align 4, !dbg !442, !tbaa !130
  store i32 %80, ptr %78, align 4, !dbg !443, !tbaa !130
  %81 = add nsw i32 %15, 1, !dbg !444
    #dbg_value(i32 %81, !373, !DIExpression(), !387)
  br label %123, !dbg !445

82:                                               ; preds = %13
  %83 = sext i32 %15 to i64, !dbg !446
  %84 = getelementptr i32, ptr %2, i64 %83, !dbg !446
  %85 = getelementptr i8, ptr %84, i64 -8, !dbg !446
  %86 = load i32, ptr %85, align 4, !dbg !447, !tbaa !130
  store i32 %86, ptr %84, align 4, !dbg !448, !tbaa !130
  %87 = add nsw i32 %15, 1, !dbg !449
    #dbg_value(i32 %87, !373, !DIExpression(), !387)
  br label %123, !dbg !450

88:                                               ; preds = %13
  %89 = sext i32 %15 to i64, !dbg !451
  %90 = getelementptr i32, ptr %2, i64 %89, !dbg !451
  %91 = getelementptr i8, ptr %90, i64 -4, !dbg !451
  %92 = load i32, ptr %91, align 4, !dbg !452, !tbaa !130
    #dbg_value(i32 %92, !376, !DIExpression(), !453)
  %93 = getelementptr i8, ptr %90, i64 -8, !dbg !454
  %94 = load i32, ptr %93, align 4, !dbg !455, !tbaa !130
  store i32 %94, ptr %91, align 4, !dbg !456, !tbaa !130
  store i32 %92, ptr %93, align 4, !dbg !457, !tbaa !130
  br label %123

95:                                               ; preds = %13
  %96 = sext i32 %15 to i64, !dbg !458
  %97 = getelementptr i32, ptr %2, i64 %96, !dbg !458
  %98 = getelementptr i8, ptr %97, i64 -12, !dbg !458
  %99 = load i32, ptr %98, align 4, !dbg !459, !tbaa !130
    #dbg_value(i32 %99, !382, !DIExpression(), !460)
  %100 = getelementptr i8, ptr %97, i64 -8, !dbg !461
  %101 = load i32, ptr %100, align 4, !dbg !462, !tbaa !130
  store i32 %101, ptr %98, align 4, !dbg !463, !tbaa !130
  %102 = getelementptr i8, ptr %97, i64 -4, !dbg !464
  %103 = load i32, ptr %102, align 4, !dbg !465, !tbaa !130
  store i32 %103, ptr %100, align 4, !dbg !466, !tbaa !130
  store i32 %99, ptr %102, align 4, !dbg !467, !tbaa !130
  br label %123

104:                                              ; preds = %13
  %105 = add nsw i32 %15, -1, !dbg !468
    #dbg_value(i32 %105, !373, !DIExpression(), !387)
  br label %123, !dbg !469

106:                                              ; preds = %13
  %107 = sext i32 %15 to i64, !dbg !470
  %108 = getelementptr i32, ptr %2, i64 %107, !dbg !470
  %109 = getelementptr i8, ptr %108, i64 -4, !dbg !470
  %110 = load i32, ptr %109, align 4, !dbg !471, !tbaa !130
  %111 = add i32 %110, -1, !dbg !472
  store i32 %111, ptr %109, align 4, !dbg !473, !tbaa !130
  br label %123, !dbg !474

112:                                              ; preds = %13
  %113 = getelementptr inbounds nuw i8, ptr %14, i64 2, !dbg !475
    #dbg_value(ptr %113, !374, !DIExpression(), !387)
    #dbg_value(i8 poison, !384, !DIExpression(DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_stack_value), !476)
  %114 = sext i32 %15 to i64, !dbg !477
  %115 = getelementptr i32, ptr %2, i64 %114, !dbg !477
  %116 = getelementptr i8, ptr %115, i64 -4, !dbg !477
  %117 = load i32, ptr %116, align 4, !dbg !477, !tbaa !130
  %118 = icmp eq i32 %117, 0, !dbg !479
  br i1 %118, label %123, label %119, !dbg !480

119:                                              ; preds = %112
  %120 = load i8, ptr %16, align 1, !dbg !481, !tbaa !161
    #dbg_value(i8 %120, !384, !DIExpression(DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_stack_value), !476)
  %121 = sext i8 %120 to i64, !dbg !482
    #dbg_value(i64 %121, !384, !DIExpression(), !476)
  %122 = getelementptr inbounds i8, ptr %113, i64 %121, !dbg !483
    #dbg_value(ptr %122, !374, !DIExpression(), !387)
  br label %123, !dbg !484

123:                                              ; preds = %119, %112, %106, %104, %95, %88, %82, %76, %65, %55, %45, %35, %25, %18
  %124 = phi ptr [ %19, %18 ], [ %16, %25 ], [ %16, %35 ], [ %16, %45 ], [ %16, %55 ], [ %16, %65 ], [ %16, %76 ], [ %16, %82 ], [ %16, %88 ], [ %16, %95 ], [ %16, %104 ], [ %16, %106 ], [ %122, %119 ], [ %113, %112 ]
  %125 = phi i32 [ %22, %18 ], [ %26, %25 ], [ %36, %35 ], [ %46, %45 ], [ %56, %55 ], [ %66, %65 ], [ %81, %76 ], [ %87, %82 ], [ %15, %88 ], [ %15, %95 ], [ %105, %104 ], [ %15, %106 ], [ %15, %119 ], [ %15, %112 ]
  br label %13, !dbg !395

126:                                              ; preds = %13
  %127 = sext i32 %15 to i64, !dbg !485
  %128 = getelementptr i32, ptr %2, i64 %127, !dbg !485
  %129 = getelementptr i8, ptr %128, i64 -4, !dbg !485
  %130 = load i32, ptr %129, align 4, !dbg !485, !tbaa !130
  %131 = add i32 %130, %15, !dbg !486
  %132 = zext i32 %131 to i64, !dbg !487
  br label %133, !dbg !488

133:                                              ; preds = %13, %126
  %134 = phi i64 [ %132, %126 ], [ 4294967295, %13 ], !dbg !489
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #6, !dbg !490
  %135 = xor i64 %134, %352, !dbg !491
    #dbg_value(i64 %135, !266, !DIExpression(), !358)
  %136 = add nuw nsw i64 %7, 1, !dbg !492
    #dbg_value(i16 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 240, 16), !360)
    #dbg_value(i16 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 224, 16), !360)
    #dbg_value(i16 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 208, 16), !360)
    #dbg_value(i8 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 200, 8), !360)
    #dbg_value(i8 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 192, 8), !360)
    #dbg_value(ptr poison, !320, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !360)
    #dbg_value(i64 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
    #dbg_value(i32 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
    #dbg_value(i32 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
    #dbg_value(i64 %136, !267, !DIExpression(), !359)
  %137 = icmp eq i64 %136, %0, !dbg !493
  br i1 %137, label %9, label %6, !dbg !494, !llvm.loop !495

138:                                              ; preds = %6, %349
  %139 = phi i64 [ 0, %6 ], [ %353, %349 ]
  %140 = phi i64 [ %8, %6 ], [ %352, %349 ]
    #dbg_value(i64 %139, !269, !DIExpression(), !363)
    #dbg_value(i64 %140, !266, !DIExpression(), !358)
  %141 = mul nuw nsw i64 %140, 31, !dbg !498
  %142 = getelementptr inbounds nuw ptr, ptr @documents, i64 %139, !dbg !499
  %143 = load ptr, ptr %142, align 8, !dbg !499, !tbaa !500
    #dbg_value(ptr %143, !319, !DIExpression(), !360)
    #dbg_value(i32 0, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
    #dbg_value(i32 0, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
    #dbg_value(i64 0, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
    #dbg_value(ptr null, !320, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !360)
    #dbg_value(i8 0, !320, !DIExpression(DW_OP_LLVM_fragment, 192, 8), !360)
    #dbg_value(i8 0, !320, !DIExpression(DW_OP_LLVM_fragment, 200, 8), !360)
    #dbg_value(i16 0, !320, !DIExpression(DW_OP_LLVM_fragment, 208, 16), !360)
    #dbg_value(i16 0, !320, !DIExpression(DW_OP_LLVM_fragment, 224, 16), !360)
    #dbg_value(i16 0, !320, !DIExpression(DW_OP_LLVM_fragment, 240, 16), !360)
    #dbg_value(i64 0, !321, !DIExpression(), !360)
  %144 = load i8, ptr %143, align 1, !dbg !503, !tbaa !161
  %145 = icmp eq i8 %144, 0, !dbg !504
  br i1 %145, label %349, label %146, !dbg !505

146:                                              ; preds = %138, %312
  %147 = phi i32 [ %321, %312 ], [ 0, %138 ], !dbg !506
  %148 = phi i32 [ %320, %312 ], [ 0, %138 ], !dbg !506
  %149 = phi i64 [ %319, %312 ], [ 0, %138 ], !dbg !506
  %150 = phi ptr [ %318, %312 ], [ null, %138 ], !dbg !506
  %151 = phi i8 [ %317, %312 ], [ 0, %138 ], !dbg !506
  %152 = phi i8 [ %316, %312 ], [ 0, %138 ], !dbg !506
  %153 = phi i16 [ %315, %312 ], [ 0, %138 ], !dbg !506
  %154 = phi i16 [ %314, %312 ], [ 0, %138 ], !dbg !506
  %155 = phi i16 [ %313, %312 ], [ 0, %138 ], !dbg !506
  %156 = phi i8 [ %324, %312 ], [ %144, %138 ]
  %157 = phi i64 [ %322, %312 ], [ 0, %138 ]
    #dbg_value(i16 %155, !320, !DIExpression(DW_OP_LLVM_fragment, 240, 16), !360)
    #dbg_value(i16 %154, !320, !DIExpression(DW_OP_LLVM_fragment, 224, 16), !360)
    #dbg_value(i16 %153, !320, !DIExpression(DW_OP_LLVM_fragment, 208, 16), !360)
    #dbg_value(i8 %152, !320, !DIExpression(DW_OP_LLVM_fragment, 200, 8), !360)
    #dbg_value(i8 %151, !320, !DIExpression(DW_OP_LLVM_fragment, 192, 8), !360)
    #dbg_value(ptr %150, !320, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !360)
    #dbg_value(i64 %149, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
    #dbg_value(i32 %148, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
    #dbg_value(i32 %147, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
    #dbg_value(i64 %157, !321, !DIExpression(), !360)
    #dbg_value(ptr undef, !308, !DIExpression(), !351)
    #dbg_value(i8 %156, !309, !DIExpression(), !351)
  %158 = add i8 %156, -48, !dbg !507
  %159 = icmp ult i8 %158, 10, !dbg !507
    #dbg_value(i1 %159, !310, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !351)
  switch i32 %147, label %309 [
    i32 17, label %160
    i32 0, label %169
    i32 1, label %188
    i32 2, label %197
    i32 3, label %199
    i32 4, label %201
    i32 5, label %224
    i32 6, label %230
    i32 7, label %232
    i32 8, label %240
    i32 10, label %244
    i32 9, label %245
    i32 12, label %247
    i32 11, label %308
    i32 13, label %274
    i32 14, label %275
    i32 15, label %276
    i32 16, label %300
  ], !dbg !508

160:                                              ; preds = %146
  switch i8 %156, label %170 [
    i8 93, label %161
    i8 32, label %312
    i8 10, label %312
    i8 9, label %312
    i8 13, label %312
  ], !dbg !509

161:                                              ; preds = %160
    #dbg_value(ptr undef, !273, !DIExpression(), !348)
    #dbg_value(i32 0, !294, !DIExpression(), !348)
  %162 = icmp ne i32 %148, 0, !dbg !510
  %163 = and i64 %149, 1
  %164 = icmp eq i64 %163, 0
  %165 = select i1 %162, i1 %164, i1 false, !dbg !512
  br i1 %165, label %166, label %310, !dbg !512

166:                                              ; preds = %161
  %167 = add nsw i32 %148, -1, !dbg !513
    #dbg_value(i32 %167, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
  %168 = lshr exact i64 %149, 1, !dbg !514
    #dbg_value(i64 %168, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
    #dbg_value(i32 4, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  br label %312, !dbg !515

169:                                              ; preds = %146
    #dbg_value(i8 %156, !516, !DIExpression(), !521)
  switch i8 %156, label %170 [
    i8 32, label %312
    i8 10, label %312
    i8 9, label %312
    i8 13, label %312
  ], !dbg !523

170:                                              ; preds = %169, %160
    #dbg_value(ptr undef, !342, !DIExpression(), !346)
    #dbg_value(i8 %156, !345, !DIExpression(), !346)
  %171 = add i16 %153, 1, !dbg !524
    #dbg_value(i16 %171, !320, !DIExpression(DW_OP_LLVM_fragment, 208, 16), !360)
  switch i8 %156, label %310 [
    i8 123, label %172
    i8 91, label %176
    i8 34, label %179
    i8 45, label %312
    i8 48, label %181
    i8 49, label %183
    i8 50, label %183
    i8 51, label %183
    i8 52, label %183
    i8 53, label %183
    i8 54, label %183
    i8 55, label %183
    i8 56, label %183
    i8 57, label %183
    i8 116, label %187
    i8 102, label %185
    i8 110, label %186
  ], !dbg !525

172:                                              ; preds = %170
  %173 = add nsw i32 %148, 1, !dbg !526
    #dbg_value(i32 %173, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
  %174 = shl i64 %149, 1, !dbg !528
  %175 = or disjoint i64 %174, 1, !dbg !529
    #dbg_value(i64 %175, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
    #dbg_value(i32 1, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  br label %312, !dbg !530

176:                                              ; preds = %170
  %177 = add nsw i32 %148, 1, !dbg !531
    #dbg_value(i32 %177, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
  %178 = shl i64 %149, 1, !dbg !532
    #dbg_value(i64 %178, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
    #dbg_value(i32 17, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  br label %312, !dbg !533

179:                                              ; preds = %170
  %180 = add i16 %154, 1, !dbg !534
    #dbg_value(i16 %180, !320, !DIExpression(DW_OP_LLVM_fragment, 224, 16), !360)
    #dbg_value(i8 0, !320, !DIExpression(DW_OP_LLVM_fragment, 200, 8), !360)
    #dbg_value(i32 5, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  br label %312, !dbg !535

181:                                              ; preds = %170
    #dbg_value(i32 9, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  %182 = add i16 %155, 1, !dbg !536
    #dbg_value(i16 %182, !320, !DIExpression(DW_OP_LLVM_fragment, 240, 16), !360)
  br label %312, !dbg !537

183:                                              ; preds = %170, %170, %170, %170, %170, %170, %170, %170, %170
    #dbg_value(i32 10, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  %184 = add i16 %155, 1, !dbg !538
    #dbg_value(i16 %184, !320, !DIExpression(DW_OP_LLVM_fragment, 240, 16), !360)
  br label %312, !dbg !539

185:                                              ; preds = %170
  br label %312, !dbg !540

186:                                              ; preds = %170
  br label %312, !dbg !541

187:                                              ; preds = %170
    #dbg_value(ptr poison, !320, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !360)
    #dbg_value(i32 16, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  br label %312, !dbg !542

188:                                              ; preds = %146
  switch i8 %156, label %310 [
    i8 125, label %189
    i8 32, label %312
    i8 10, label %312
    i8 9, label %312
    i8 13, label %312
    i8 34, label %198
  ], !dbg !543

189:                                              ; preds = %188
    #dbg_value(ptr undef, !273, !DIExpression(), !339)
    #dbg_value(i32 1, !294, !DIExpression(), !339)
  %190 = icmp eq i32 %148, 0, !dbg !544
  %191 = and i64 %149, 1
  %192 = icmp eq i64 %191, 0
  %193 = select i1 %190, i1 true, i1 %192, !dbg !545
  br i1 %193, label %310, label %194, !dbg !545

194:                                              ; preds = %189
  %195 = add nsw i32 %148, -1, !dbg !546
    #dbg_value(i32 %195, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
  %196 = lshr i64 %149, 1, !dbg !547
    #dbg_value(i64 %196, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
    #dbg_value(i32 4, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  br label %312, !dbg !548

197:                                              ; preds = %146
    #dbg_value(i8 %156, !516, !DIExpression(), !549)
  switch i8 %156, label %310 [
    i8 32, label %312
    i8 10, label %312
    i8 9, label %312
    i8 13, label %312
    i8 34, label %198
  ], !dbg !552

198:                                              ; preds = %197, %188
    #dbg_value(i8 1, !320, !DIExpression(DW_OP_LLVM_fragment, 200, 8), !360)
    #dbg_value(i32 5, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  br label %312, !dbg !553

199:                                              ; preds = %146
  switch i8 %156, label %310 [
    i8 58, label %200
    i8 32, label %312
    i8 10, label %312
    i8 9, label %312
    i8 13, label %312
  ], !dbg !554

200:                                              ; preds = %199
    #dbg_value(i32 0, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  br label %312, !dbg !556

201:                                              ; preds = %146
    #dbg_value(ptr undef, !302, !DIExpression(), !338)
    #dbg_value(i8 %156, !303, !DIExpression(), !338)
    #dbg_value(i8 %156, !516, !DIExpression(), !557)
  switch i8 %156, label %310 [
    i8 32, label %312
    i8 10, label %312
    i8 9, label %312
    i8 13, label %312
    i8 44, label %202
    i8 125, label %208
    i8 93, label %216
  ], !dbg !560

202:                                              ; preds = %201
  %203 = icmp eq i32 %148, 0, !dbg !561
  br i1 %203, label %310, label %204, !dbg !563

204:                                              ; preds = %202
  %205 = trunc i64 %149 to i32, !dbg !564
  %206 = shl i32 %205, 1, !dbg !564
  %207 = and i32 %206, 2, !dbg !564
  br label %312, !dbg !565

208:                                              ; preds = %201
    #dbg_value(ptr undef, !273, !DIExpression(), !336)
    #dbg_value(i32 1, !294, !DIExpression(), !336)
  %209 = icmp eq i32 %148, 0, !dbg !566
  %210 = and i64 %149, 1
  %211 = icmp eq i64 %210, 0
  %212 = select i1 %209, i1 true, i1 %211, !dbg !567
  br i1 %212, label %310, label %213, !dbg !567

213:                                              ; preds = %208
  %214 = add nsw i32 %148, -1, !dbg !568
    #dbg_value(i32 %214, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
  %215 = lshr i64 %149, 1, !dbg !569
    #dbg_value(i64 %215, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
  br label %312, !dbg !570

216:                                              ; preds = %201
    #dbg_value(ptr undef, !273, !DIExpression(), !333)
    #dbg_value(i32 0, !294, !DIExpression(), !333)
  %217 = icmp ne i32 %148, 0, !dbg !571
  %218 = and i64 %149, 1
  %219 = icmp eq i64 %218, 0
  %220 = select i1 %217, i1 %219, i1 false, !dbg !572
  br i1 %220, label %221, label %310, !dbg !572

221:                                              ; preds = %216
  %222 = add nsw i32 %148, -1, !dbg !573
    #dbg_value(i32 %222, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
  %223 = lshr exact i64 %149, 1, !dbg !574
    #dbg_value(i64 %223, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
  br label %312, !dbg !575

224:                                              ; preds = %146
  switch i8 %156, label %228 [
    i8 92, label %312
    i8 34, label %225
  ], !dbg !576

225:                                              ; preds = %224
  %226 = icmp eq i8 %152, 0, !dbg !578
  %227 = select i1 %226, i32 4, i32 3, !dbg !580
  br label %312, !dbg !581

228:                                              ; preds = %224
    #dbg_value(i32 5, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  %229 = icmp ugt i8 %156, 31, !dbg !582
    #dbg_value(i16 %155, !320, !DIExpression(DW_OP_LLVM_fragment, 240, 16), !360)
    #dbg_value(i16 %154, !320, !DIExpression(DW_OP_LLVM_fragment, 224, 16), !360)
    #dbg_value(i16 %153, !320, !DIExpression(DW_OP_LLVM_fragment, 208, 16), !360)
    #dbg_value(i8 %152, !320, !DIExpression(DW_OP_LLVM_fragment, 200, 8), !360)
    #dbg_value(i8 %151, !320, !DIExpression(DW_OP_LLVM_fragment, 192, 8), !360)
    #dbg_value(ptr %150, !320, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !360)
    #dbg_value(i64 %149, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
    #dbg_value(i32 %148, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
    #dbg_value(i32 5, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  br i1 %229, label %312, label %310, !dbg !583

230:                                              ; preds = %146
  switch i8 %156, label %310 [
    i8 117, label %312
    i8 34, label %231
    i8 92, label %231
    i8 47, label %231
    i8 98, label %231
    i8 102, label %231
    i8 110, label %231
    i8 114, label %231
    i8 116, label %231
  ], !dbg !584

231:                                              ; preds = %230, %230, %230, %230, %230, %230, %230, %230
    #dbg_value(i32 5, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  br label %312, !dbg !585

232:                                              ; preds = %146
  %233 = add i8 %151, -1, !dbg !587
    #dbg_value(i8 %233, !320, !DIExpression(DW_OP_LLVM_fragment, 192, 8), !360)
  %234 = icmp eq i8 %233, 0, !dbg !589
  %235 = select i1 %234, i32 5, i32 7, !dbg !590
    #dbg_value(i32 %235, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
    #dbg_value(i8 %156, !591, !DIExpression(), !594)
  %236 = and i8 %156, -33, !dbg !596
  %237 = add i8 %236, -65, !dbg !596
  %238 = icmp ult i8 %237, 6, !dbg !596
  %239 = or i1 %159, %238, !dbg !596
    #dbg_value(i16 %155, !320, !DIExpression(DW_OP_LLVM_fragment, 240, 16), !360)
    #dbg_value(i16 %154, !320, !DIExpression(DW_OP_LLVM_fragment, 224, 16), !360)
    #dbg_value(i16 %153, !320, !DIExpression(DW_OP_LLVM_fragment, 208, 16), !360)
    #dbg_value(i8 %152, !320, !DIExpression(DW_OP_LLVM_fragment, 200, 8), !360)
    #dbg_value(i8 %233, !320, !DIExpression(DW_OP_LLVM_fragment, 192, 8), !360)
    #dbg_value(ptr %150, !320, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !360)
    #dbg_value(i64 %149, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
    #dbg_value(i32 %148, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
    #dbg_value(i32 %235, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  br i1 %239, label %312, label %310, !dbg !597

240:                                              ; preds = %146
  %241 = add i16 %155, 1, !dbg !598
    #dbg_value(i16 %241, !320, !DIExpression(DW_OP_LLVM_fragment, 240, 16), !360)
  %242 = icmp eq i8 %156, 48, !dbg !599
  %243 = select i1 %242, i32 9, i32 10, !dbg !600
    #dbg_value(i16 %154, !320, !DIExpression(DW_OP_LLVM_fragment, 224, 16), !360)
    #dbg_value(i16 %153, !320, !DIExpression(DW_OP_LLVM_fragment, 208, 16), !360)
    #dbg_value(i8 %152, !320, !DIExpression(DW_OP_LLVM_fragment, 200, 8), !360)
    #dbg_value(i8 %151, !320, !DIExpression(DW_OP_LLVM_fragment, 192, 8), !360)
    #dbg_value(ptr %150, !320, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !360)
    #dbg_value(i64 %149, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
    #dbg_value(i32 %148, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
    #dbg_value(i32 %243, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  br i1 %159, label %312, label %310, !dbg !601

244:                                              ; preds = %146
  br i1 %159, label %312, label %245, !dbg !602

245:                                              ; preds = %244, %146
  %246 = icmp eq i8 %156, 46, !dbg !604
  br i1 %246, label %312, label %248, !dbg !606

247:                                              ; preds = %146
  br i1 %159, label %312, label %248, !dbg !607

248:                                              ; preds = %247, %245
  %249 = and i8 %156, -33, !dbg !609
  %250 = icmp eq i8 %249, 69, !dbg !609
  br i1 %250, label %312, label %251, !dbg !609

251:                                              ; preds = %248
    #dbg_value(ptr undef, !302, !DIExpression(), !332)
    #dbg_value(i8 %156, !303, !DIExpression(), !332)
    #dbg_value(i8 %156, !516, !DIExpression(), !611)
  switch i8 %156, label %310 [
    i8 32, label %312
    i8 10, label %312
    i8 9, label %312
    i8 13, label %312
    i8 44, label %252
    i8 125, label %258
    i8 93, label %266
  ], !dbg !613

252:                                              ; preds = %251
  %253 = icmp eq i32 %148, 0, !dbg !614
  br i1 %253, label %310, label %254, !dbg !615

254:                                              ; preds = %252
  %255 = trunc i64 %149 to i32, !dbg !616
  %256 = shl i32 %255, 1, !dbg !616
  %257 = and i32 %256, 2, !dbg !616
  br label %312, !dbg !617

258:                                              ; preds = %251
    #dbg_value(ptr undef, !273, !DIExpression(), !330)
    #dbg_value(i32 1, !294, !DIExpression(), !330)
  %259 = icmp eq i32 %148, 0, !dbg !618
  %260 = and i64 %149, 1
  %261 = icmp eq i64 %260, 0
  %262 = select i1 %259, i1 true, i1 %261, !dbg !619
  br i1 %262, label %310, label %263, !dbg !619

263:                                              ; preds = %258
  %264 = add nsw i32 %148, -1, !dbg !620
    #dbg_value(i32 %264, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
  %265 = lshr i64 %149, 1, !dbg !621
    #dbg_value(i64 %265, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
  br label %312, !dbg !622

266:                                              ; preds = %251
    #dbg_value(ptr undef, !273, !DIExpression(), !327)
    #dbg_value(i32 0, !294, !DIExpression(), !327)
  %267 = icmp ne i32 %148, 0, !dbg !623
  %268 = and i64 %149, 1
  %269 = icmp eq i64 %268, 0
  %270 = select i1 %267, i1 %269, i1 false, !dbg !624
  br i1 %270, label %271, label %310, !dbg !624

271:                                              ; preds = %266
  %272 = add nsw i32 %148, -1, !dbg !625
    #dbg_value(i32 %272, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
  %273 = lshr exact i64 %149, 1, !dbg !626
    #dbg_value(i64 %273, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
  br label %312, !dbg !627

274:                                              ; preds = %146
  switch i8 %156, label %275 [
    i8 45, label %312
    i8 43, label %312
  ], !dbg !628

275:                                              ; preds = %274, %146
    #dbg_value(i16 %155, !320, !DIExpression(DW_OP_LLVM_fragment, 240, 16), !360)
    #dbg_value(i16 %154, !320, !DIExpression(DW_OP_LLVM_fragment, 224, 16), !360)
    #dbg_value(i16 %153, !320, !DIExpression(DW_OP_LLVM_fragment, 208, 16), !360)
    #dbg_value(i8 %152, !320, !DIExpression(DW_OP_LLVM_fragment, 200, 8), !360)
    #dbg_value(i8 %151, !320, !DIExpression(DW_OP_LLVM_fragment, 192, 8), !360)
    #dbg_value(ptr %150, !320, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !360)
    #dbg_value(i64 %149, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
    #dbg_value(i32 %148, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
    #dbg_value(i32 15, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  br i1 %159, label %312, label %310, !dbg !630

276:                                              ; preds = %146
  br i1 %159, label %312, label %277, !dbg !631

277:                                              ; preds = %276
    #dbg_value(ptr undef, !302, !DIExpression(), !326)
    #dbg_value(i8 %156, !303, !DIExpression(), !326)
    #dbg_value(i8 %156, !516, !DIExpression(), !632)
  switch i8 %156, label %310 [
    i8 32, label %312
    i8 10, label %312
    i8 9, label %312
    i8 13, label %312
    i8 44, label %278
    i8 125, label %284
    i8 93, label %292
  ], !dbg !634

278:                                              ; preds = %277
  %279 = icmp eq i32 %148, 0, !dbg !635
  br i1 %279, label %310, label %280, !dbg !636

280:                                              ; preds = %278
  %281 = trunc i64 %149 to i32, !dbg !637
  %282 = shl i32 %281, 1, !dbg !637
  %283 = and i32 %282, 2, !dbg !637
  br label %312, !dbg !638

284:                                              ; preds = %277
    #dbg_value(ptr undef, !273, !DIExpression(), !324)
    #dbg_value(i32 1, !294, !DIExpression(), !324)
  %285 = icmp eq i32 %148, 0, !dbg !639
  %286 = and i64 %149, 1
  %287 = icmp eq i64 %286, 0
  %288 = select i1 %285, i1 true, i1 %287, !dbg !640
  br i1 %288, label %310, label %289, !dbg !640

289:                                              ; preds = %284
  %290 = add nsw i32 %148, -1, !dbg !641
    #dbg_value(i32 %290, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
  %291 = lshr i64 %149, 1, !dbg !642
    #dbg_value(i64 %291, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
  br label %312, !dbg !643

292:                                              ; preds = %277
    #dbg_value(ptr undef, !273, !DIExpression(), !295)
    #dbg_value(i32 0, !294, !DIExpression(), !295)
  %293 = icmp ne i32 %148, 0, !dbg !644
  %294 = and i64 %149, 1
  %295 = icmp eq i64 %294, 0
  %296 = select i1 %293, i1 %295, i1 false, !dbg !645
  br i1 %296, label %297, label %310, !dbg !645

297:                                              ; preds = %292
  %298 = add nsw i32 %148, -1, !dbg !646
    #dbg_value(i32 %298, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
  %299 = lshr exact i64 %149, 1, !dbg !647
    #dbg_value(i64 %299, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
  br label %312, !dbg !648

300:                                              ; preds = %146
    #dbg_value(ptr %150, !320, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !360)
  %301 = load i8, ptr %150, align 1, !dbg !649, !tbaa !161
  %302 = icmp eq i8 %301, %156, !dbg !651
  br i1 %302, label %303, label %310, !dbg !652

303:                                              ; preds = %300
  %304 = getelementptr inbounds nuw i8, ptr %150, i64 1, !dbg !653
    #dbg_value(ptr %304, !320, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !360)
  %305 = load i8, ptr %304, align 1, !dbg !654, !tbaa !161
  %306 = icmp eq i8 %305, 0, !dbg !656
  %307 = select i1 %306, i32 4, i32 16, !dbg !657
  br label %312, !dbg !657

308:                                              ; preds = %146
    #dbg_value(i16 %155, !320, !DIExpression(DW_OP_LLVM_fragment, 240, 16), !360)
    #dbg_value(i16 %154, !320, !DIExpression(DW_OP_LLVM_fragment, 224, 16), !360)
    #dbg_value(i16 %153, !320, !DIExpression(DW_OP_LLVM_fragment, 208, 16), !360)
    #dbg_value(i8 %152, !320, !DIExpression(DW_OP_LLVM_fragment, 200, 8), !360)
    #dbg_value(i8 %151, !320, !DIExpression(DW_OP_LLVM_fragment, 192, 8), !360)
    #dbg_value(ptr %150, !320, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !360)
    #dbg_value(i64 %149, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
    #dbg_value(i32 %148, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
    #dbg_value(i32 12, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  br i1 %159, label %312, label %310, !dbg !658

309:                                              ; preds = %146
  unreachable

310:                                              ; preds = %228, %240, %275, %232, %188, %197, %199, %258, %161, %266, %252, %201, %208, %216, %202, %230, %189, %277, %284, %292, %278, %170, %300, %251, %308
  %311 = xor i64 %157, -1, !dbg !659
  br label %349, !dbg !660

312:                                              ; preds = %224, %225, %228, %240, %275, %232, %303, %277, %277, %277, %277, %251, %251, %251, %251, %230, %201, %201, %201, %201, %170, %280, %289, %297, %254, %263, %271, %204, %213, %221, %185, %186, %194, %183, %181, %179, %176, %172, %166, %276, %200, %160, %160, %160, %160, %248, %247, %187, %245, %244, %231, %169, %169, %169, %169, %199, %199, %199, %199, %197, %197, %197, %197, %198, %188, %188, %188, %188, %274, %274, %308
  %313 = phi i16 [ %155, %308 ], [ %155, %251 ], [ %155, %280 ], [ %155, %289 ], [ %155, %297 ], [ %155, %274 ], [ %155, %254 ], [ %155, %263 ], [ %155, %271 ], [ %155, %204 ], [ %155, %213 ], [ %155, %221 ], [ %155, %185 ], [ %155, %186 ], [ %155, %303 ], [ %155, %277 ], [ %155, %274 ], [ %155, %276 ], [ %155, %230 ], [ %155, %247 ], [ %155, %248 ], [ %155, %245 ], [ %155, %170 ], [ %155, %244 ], [ %155, %231 ], [ %155, %201 ], [ %155, %187 ], [ %155, %199 ], [ %155, %199 ], [ %155, %199 ], [ %155, %199 ], [ %155, %200 ], [ %155, %197 ], [ %155, %197 ], [ %155, %197 ], [ %155, %197 ], [ %155, %198 ], [ %155, %188 ], [ %155, %188 ], [ %155, %188 ], [ %155, %188 ], [ %155, %194 ], [ %155, %169 ], [ %155, %169 ], [ %155, %169 ], [ %155, %169 ], [ %155, %160 ], [ %155, %160 ], [ %155, %160 ], [ %155, %160 ], [ %155, %166 ], [ %184, %183 ], [ %182, %181 ], [ %155, %172 ], [ %155, %179 ], [ %155, %176 ], [ %155, %201 ], [ %155, %201 ], [ %155, %201 ], [ %155, %251 ], [ %155, %251 ], [ %155, %251 ], [ %155, %277 ], [ %155, %277 ], [ %155, %277 ], [ %155, %232 ], [ %155, %275 ], [ %241, %240 ], [ %155, %228 ], [ %155, %225 ], [ %155, %224 ]
  %314 = phi i16 [ %154, %308 ], [ %154, %251 ], [ %154, %280 ], [ %154, %289 ], [ %154, %297 ], [ %154, %274 ], [ %154, %254 ], [ %154, %263 ], [ %154, %271 ], [ %154, %204 ], [ %154, %213 ], [ %154, %221 ], [ %154, %185 ], [ %154, %186 ], [ %154, %303 ], [ %154, %277 ], [ %154, %274 ], [ %154, %276 ], [ %154, %230 ], [ %154, %247 ], [ %154, %248 ], [ %154, %245 ], [ %154, %170 ], [ %154, %244 ], [ %154, %231 ], [ %154, %201 ], [ %154, %187 ], [ %154, %199 ], [ %154, %199 ], [ %154, %199 ], [ %154, %199 ], [ %154, %200 ], [ %154, %197 ], [ %154, %197 ], [ %154, %197 ], [ %154, %197 ], [ %154, %198 ], [ %154, %188 ], [ %154, %188 ], [ %154, %188 ], [ %154, %188 ], [ %154, %194 ], [ %154, %169 ], [ %154, %169 ], [ %154, %169 ], [ %154, %169 ], [ %154, %160 ], [ %154, %160 ], [ %154, %160 ], [ %154, %160 ], [ %154, %166 ], [ %154, %183 ], [ %154, %181 ], [ %154, %172 ], [ %180, %179 ], [ %154, %176 ], [ %154, %201 ], [ %154, %201 ], [ %154, %201 ], [ %154, %251 ], [ %154, %251 ], [ %154, %251 ], [ %154, %277 ], [ %154, %277 ], [ %154, %277 ], [ %154, %232 ], [ %154, %275 ], [ %154, %240 ], [ %154, %228 ], [ %154, %225 ], [ %154, %224 ]
  %315 = phi i16 [ %153, %308 ], [ %153, %251 ], [ %153, %280 ], [ %153, %289 ], [ %153, %297 ], [ %153, %274 ], [ %153, %254 ], [ %153, %263 ], [ %153, %271 ], [ %153, %204 ], [ %153, %213 ], [ %153, %221 ], [ %171, %185 ], [ %171, %186 ], [ %153, %303 ], [ %153, %277 ], [ %153, %274 ], [ %153, %276 ], [ %153, %230 ], [ %153, %247 ], [ %153, %248 ], [ %153, %245 ], [ %171, %170 ], [ %153, %244 ], [ %153, %231 ], [ %153, %201 ], [ %171, %187 ], [ %153, %199 ], [ %153, %199 ], [ %153, %199 ], [ %153, %199 ], [ %153, %200 ], [ %153, %197 ], [ %153, %197 ], [ %153, %197 ], [ %153, %197 ], [ %153, %198 ], [ %153, %188 ], [ %153, %188 ], [ %153, %188 ], [ %153, %188 ], [ %153, %194 ], [ %153, %169 ], [ %153, %169 ], [ %153, %169 ], [ %153, %169 ], [ %153, %160 ], [ %153, %160 ], [ %153, %160 ], [ %153, %160 ], [ %153, %166 ], [ %171, %183 ], [ %171, %181 ], [ %171, %172 ], [ %171, %179 ], [ %171, %176 ], [ %153, %201 ], [ %153, %201 ], [ %153, %201 ], [ %153, %251 ], [ %153, %251 ], [ %153, %251 ], [ %153, %277 ], [ %153, %277 ], [ %153, %277 ], [ %153, %232 ], [ %153, %275 ], [ %153, %240 ], [ %153, %228 ], [ %153, %225 ], [ %153, %224 ]
  %316 = phi i8 [ %152, %308 ], [ %152, %251 ], [ %152, %280 ], [ %152, %289 ], [ %152, %297 ], [ %152, %274 ], [ %152, %254 ], [ %152, %263 ], [ %152, %271 ], [ %152, %204 ], [ %152, %213 ], [ %152, %221 ], [ %152, %185 ], [ %152, %186 ], [ %152, %303 ], [ %152, %277 ], [ %152, %274 ], [ %152, %276 ], [ %152, %230 ], [ %152, %247 ], [ %152, %248 ], [ %152, %245 ], [ %152, %170 ], [ %152, %244 ], [ %152, %231 ], [ %152, %201 ], [ %152, %187 ], [ %152, %199 ], [ %152, %199 ], [ %152, %199 ], [ %152, %199 ], [ %152, %200 ], [ %152, %197 ], [ %152, %197 ], [ %152, %197 ], [ %152, %197 ], [ 1, %198 ], [ %152, %188 ], [ %152, %188 ], [ %152, %188 ], [ %152, %188 ], [ %152, %194 ], [ %152, %169 ], [ %152, %169 ], [ %152, %169 ], [ %152, %169 ], [ %152, %160 ], [ %152, %160 ], [ %152, %160 ], [ %152, %160 ], [ %152, %166 ], [ %152, %183 ], [ %152, %181 ], [ %152, %172 ], [ 0, %179 ], [ %152, %176 ], [ %152, %201 ], [ %152, %201 ], [ %152, %201 ], [ %152, %251 ], [ %152, %251 ], [ %152, %251 ], [ %152, %277 ], [ %152, %277 ], [ %152, %277 ], [ %152, %232 ], [ %152, %275 ], [ %152, %240 ], [ %152, %228 ], [ %152, %225 ], [ %152, %224 ]
  %317 = phi i8 [ %151, %308 ], [ %151, %251 ], [ %151, %280 ], [ %151, %289 ], [ %151, %297 ], [ %151, %274 ], [ %151, %254 ], [ %151, %263 ], [ %151, %271 ], [ %151, %204 ], [ %151, %213 ], [ %151, %221 ], [ %151, %185 ], [ %151, %186 ], [ %151, %303 ], [ %151, %277 ], [ %151, %274 ], [ %151, %276 ], [ 4, %230 ], [ %151, %247 ], [ %151, %248 ], [ %151, %245 ], [ %151, %170 ], [ %151, %244 ], [ %151, %231 ], [ %151, %201 ], [ %151, %187 ], [ %151, %199 ], [ %151, %199 ], [ %151, %199 ], [ %151, %199 ], [ %151, %200 ], [ %151, %197 ], [ %151, %197 ], [ %151, %197 ], [ %151, %197 ], [ %151, %198 ], [ %151, %188 ], [ %151, %188 ], [ %151, %188 ], [ %151, %188 ], [ %151, %194 ], [ %151, %169 ], [ %151, %169 ], [ %151, %169 ], [ %151, %169 ], [ %151, %160 ], [ %151, %160 ], [ %151, %160 ], [ %151, %160 ], [ %151, %166 ], [ %151, %183 ], [ %151, %181 ], [ %151, %172 ], [ %151, %179 ], [ %151, %176 ], [ %151, %201 ], [ %151, %201 ], [ %151, %201 ], [ %151, %251 ], [ %151, %251 ], [ %151, %251 ], [ %151, %277 ], [ %151, %277 ], [ %151, %277 ], [ %233, %232 ], [ %151, %275 ], [ %151, %240 ], [ %151, %228 ], [ %151, %225 ], [ %151, %224 ]
  %318 = phi ptr [ %150, %308 ], [ %150, %251 ], [ %150, %280 ], [ %150, %289 ], [ %150, %297 ], [ %150, %274 ], [ %150, %254 ], [ %150, %263 ], [ %150, %271 ], [ %150, %204 ], [ %150, %213 ], [ %150, %221 ], [ @.str.1, %185 ], [ @.str.2, %186 ], [ %304, %303 ], [ %150, %277 ], [ %150, %274 ], [ %150, %276 ], [ %150, %230 ], [ %150, %247 ], [ %150, %248 ], [ %150, %245 ], [ %150, %170 ], [ %150, %244 ], [ %150, %231 ], [ %150, %201 ], [ @.str, %187 ], [ %150, %199 ], [ %150, %199 ], [ %150, %199 ], [ %150, %199 ], [ %150, %200 ], [ %150, %197 ], [ %150, %197 ], [ %150, %197 ], [ %150, %197 ], [ %150, %198 ], [ %150, %188 ], [ %150, %188 ], [ %150, %188 ], [ %150, %188 ], [ %150, %194 ], [ %150, %169 ], [ %150, %169 ], [ %150, %169 ], [ %150, %169 ], [ %150, %160 ], [ %150, %160 ], [ %150, %160 ], [ %150, %160 ], [ %150, %166 ], [ %150, %183 ], [ %150, %181 ], [ %150, %172 ], [ %150, %179 ], [ %150, %176 ], [ %150, %201 ], [ %150, %201 ], [ %150, %201 ], [ %150, %251 ], [ %150, %251 ], [ %150, %251 ], [ %150, %277 ], [ %150, %277 ], [ %150, %277 ], [ %150, %232 ], [ %150, %275 ], [ %150, %240 ], [ %150, %228 ], [ %150, %225 ], [ %150, %224 ]
  %319 = phi i64 [ %149, %308 ], [ %149, %251 ], [ %149, %280 ], [ %291, %289 ], [ %299, %297 ], [ %149, %274 ], [ %149, %254 ], [ %265, %263 ], [ %273, %271 ], [ %149, %204 ], [ %215, %213 ], [ %223, %221 ], [ %149, %185 ], [ %149, %186 ], [ %149, %303 ], [ %149, %277 ], [ %149, %274 ], [ %149, %276 ], [ %149, %230 ], [ %149, %247 ], [ %149, %248 ], [ %149, %245 ], [ %149, %170 ], [ %149, %244 ], [ %149, %231 ], [ %149, %201 ], [ %149, %187 ], [ %149, %199 ], [ %149, %199 ], [ %149, %199 ], [ %149, %199 ], [ %149, %200 ], [ %149, %197 ], [ %149, %197 ], [ %149, %197 ], [ %149, %197 ], [ %149, %198 ], [ %149, %188 ], [ %149, %188 ], [ %149, %188 ], [ %149, %188 ], [ %196, %194 ], [ %149, %169 ], [ %149, %169 ], [ %149, %169 ], [ %149, %169 ], [ %149, %160 ], [ %149, %160 ], [ %149, %160 ], [ %149, %160 ], [ %168, %166 ], [ %149, %183 ], [ %149, %181 ], [ %175, %172 ], [ %149, %179 ], [ %178, %176 ], [ %149, %201 ], [ %149, %201 ], [ %149, %201 ], [ %149, %251 ], [ %149, %251 ], [ %149, %251 ], [ %149, %277 ], [ %149, %277 ], [ %149, %277 ], [ %149, %232 ], [ %149, %275 ], [ %149, %240 ], [ %149, %228 ], [ %149, %225 ], [ %149, %224 ]
  %320 = phi i32 [ %148, %308 ], [ %148, %251 ], [ %148, %280 ], [ %290, %289 ], [ %298, %297 ], [ %148, %274 ], [ %148, %254 ], [ %264, %263 ], [ %272, %271 ], [ %148, %204 ], [ %214, %213 ], [ %222, %221 ], [ %148, %185 ], [ %148, %186 ], [ %148, %303 ], [ %148, %277 ], [ %148, %274 ], [ %148, %276 ], [ %148, %230 ], [ %148, %247 ], [ %148, %248 ], [ %148, %245 ], [ %148, %170 ], [ %148, %244 ], [ %148, %231 ], [ %148, %201 ], [ %148, %187 ], [ %148, %199 ], [ %148, %199 ], [ %148, %199 ], [ %148, %199 ], [ %148, %200 ], [ %148, %197 ], [ %148, %197 ], [ %148, %197 ], [ %148, %197 ], [ %148, %198 ], [ %148, %188 ], [ %148, %188 ], [ %148, %188 ], [ %148, %188 ], [ %195, %194 ], [ %148, %169 ], [ %148, %169 ], [ %148, %169 ], [ %148, %169 ], [ %148, %160 ], [ %148, %160 ], [ %148, %160 ], [ %148, %160 ], [ %167, %166 ], [ %148, %183 ], [ %148, %181 ], [ %173, %172 ], [ %148, %179 ], [ %177, %176 ], [ %148, %201 ], [ %148, %201 ], [ %148, %201 ], [ %148, %251 ], [ %148, %251 ], [ %148, %251 ], [ %148, %277 ], [ %148, %277 ], [ %148, %277 ], [ %148, %232 ], [ %148, %275 ], [ %148, %240 ], [ %148, %228 ], [ %148, %225 ], [ %148, %224 ]
  %321 = phi i32 [ 12, %308 ], [ 4, %251 ], [ %283, %280 ], [ 4, %289 ], [ 4, %297 ], [ 14, %274 ], [ %257, %254 ], [ 4, %263 ], [ 4, %271 ], [ %207, %204 ], [ 4, %213 ], [ 4, %221 ], [ 16, %185 ], [ 16, %186 ], [ %307, %303 ], [ 4, %277 ], [ 14, %274 ], [ 15, %276 ], [ 7, %230 ], [ 12, %247 ], [ 13, %248 ], [ 11, %245 ], [ 8, %170 ], [ 10, %244 ], [ 5, %231 ], [ 4, %201 ], [ 16, %187 ], [ 3, %199 ], [ 3, %199 ], [ 3, %199 ], [ 3, %199 ], [ 0, %200 ], [ 2, %197 ], [ 2, %197 ], [ 2, %197 ], [ 2, %197 ], [ 5, %198 ], [ 1, %188 ], [ 1, %188 ], [ 1, %188 ], [ 1, %188 ], [ 4, %194 ], [ 0, %169 ], [ 0, %169 ], [ 0, %169 ], [ 0, %169 ], [ 17, %160 ], [ 17, %160 ], [ 17, %160 ], [ 17, %160 ], [ 4, %166 ], [ 10, %183 ], [ 9, %181 ], [ 1, %172 ], [ 5, %179 ], [ 17, %176 ], [ 4, %201 ], [ 4, %201 ], [ 4, %201 ], [ 4, %251 ], [ 4, %251 ], [ 4, %251 ], [ 4, %277 ], [ 4, %277 ], [ 4, %277 ], [ %235, %232 ], [ 15, %275 ], [ %243, %240 ], [ 5, %228 ], [ %227, %225 ], [ 6, %224 ]
  %322 = add nuw nsw i64 %157, 1, !dbg !661
    #dbg_value(i64 %322, !321, !DIExpression(), !360)
  %323 = getelementptr inbounds nuw i8, ptr %143, i64 %322, !dbg !503
  %324 = load i8, ptr %323, align 1, !dbg !503, !tbaa !161
  %325 = icmp eq i8 %324, 0, !dbg !662
  br i1 %325, label %326, label %146, !dbg !663, !llvm.loop !664

326:                                              ; preds = %312
  %327 = sub nuw i64 -2, %157, !dbg !667
    #dbg_value(ptr undef, !308, !DIExpression(), !356)
    #dbg_value(i8 32, !309, !DIExpression(), !356)
    #dbg_value(i1 false, !310, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !356)
  switch i32 %321, label %349 [
    i32 17, label %336
    i32 0, label %336
    i32 1, label %336
    i32 2, label %336
    i32 3, label %336
    i32 4, label %328
    i32 5, label %336
    i32 16, label %329
    i32 12, label %328
    i32 15, label %328
    i32 10, label %328
    i32 9, label %328
  ], !dbg !668

328:                                              ; preds = %326, %326, %326, %326, %326
    #dbg_value(ptr undef, !302, !DIExpression(), !352)
    #dbg_value(i8 32, !303, !DIExpression(), !352)
    #dbg_assign(i32 4, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !669, ptr undef, !DIExpression(), !360)
  br label %336, !dbg !670

329:                                              ; preds = %326
    #dbg_value(ptr %318, !320, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !360)
  %330 = load i8, ptr %318, align 1, !dbg !671, !tbaa !161
  %331 = icmp eq i8 %330, 32, !dbg !672
  br i1 %331, label %332, label %349, !dbg !673

332:                                              ; preds = %329
  %333 = getelementptr inbounds nuw i8, ptr %318, i64 1, !dbg !674
    #dbg_value(ptr %333, !320, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !360)
  %334 = load i8, ptr %333, align 1, !dbg !675, !tbaa !161
  %335 = icmp eq i8 %334, 0, !dbg !676
  br i1 %335, label %336, label %349, !dbg !677

336:                                              ; preds = %332, %328, %326, %326, %326, %326, %326, %326
  %337 = phi i32 [ 4, %328 ], [ %321, %326 ], [ %321, %326 ], [ %321, %326 ], [ %321, %326 ], [ %321, %326 ], [ %321, %326 ], [ 4, %332 ]
    #dbg_value(ptr poison, !320, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !360)
  %338 = icmp ne i32 %337, 4
  %339 = icmp ne i32 %320, 0
  %340 = select i1 %338, i1 true, i1 %339, !dbg !678
  br i1 %340, label %349, label %341, !dbg !678

341:                                              ; preds = %336
  %342 = zext i16 %315 to i64, !dbg !679
  %343 = mul nuw nsw i64 %342, 10000, !dbg !680
  %344 = zext i16 %314 to i64, !dbg !681
  %345 = mul nuw nsw i64 %344, 100, !dbg !682
  %346 = zext i16 %313 to i64, !dbg !683
  %347 = add nuw nsw i64 %345, %346, !dbg !684
  %348 = add nuw nsw i64 %347, %343, !dbg !685
  br label %349, !dbg !686

349:                                              ; preds = %138, %310, %326, %329, %332, %336, %341
  %350 = phi i64 [ %311, %310 ], [ %348, %341 ], [ %327, %336 ], [ %327, %332 ], [ -1, %138 ], [ %327, %326 ], [ %327, %329 ], !dbg !360
    #dbg_value(i16 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 240, 16), !360)
    #dbg_value(i16 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 224, 16), !360)
    #dbg_value(i16 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 208, 16), !360)
    #dbg_value(i8 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 200, 8), !360)
    #dbg_value(i8 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 192, 8), !360)
    #dbg_value(ptr poison, !320, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !360)
    #dbg_value(i64 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
    #dbg_value(i32 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
    #dbg_value(i32 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
  %351 = add nsw i64 %350, %141, !dbg !687
  %352 = and i64 %351, 281474976710655, !dbg !688
    #dbg_value(i64 %352, !266, !DIExpression(), !358)
  %353 = add nuw nsw i64 %139, 1, !dbg !689
    #dbg_value(i16 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 240, 16), !360)
    #dbg_value(i16 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 224, 16), !360)
    #dbg_value(i16 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 208, 16), !360)
    #dbg_value(i8 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 200, 8), !360)
    #dbg_value(i8 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 192, 8), !360)
    #dbg_value(ptr poison, !320, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !360)
    #dbg_value(i64 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
    #dbg_value(i32 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !360)
    #dbg_value(i32 poison, !320, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !360)
    #dbg_value(i64 %353, !269, !DIExpression(), !363)
  %354 = icmp eq i64 %353, 10, !dbg !690
  br i1 %354, label %11, label %138, !dbg !691, !llvm.loop !692
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #5

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: write) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!119, !120, !121, !122, !123, !125, !126, !127, !128}
!llvm.ident = !{!129}
!llvm.errno.tbaa = !{!130}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "documents", scope: !2, file: !3, line: 17, type: !113, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !42, globals: !50, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "statemachine.c", directory: ".")
!4 = !{!5, !26}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "state", file: !3, line: 6, baseType: !6, size: 32, elements: !7)
!6 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!7 = !{!8, !9, !10, !11, !12, !13, !14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25}
!8 = !DIEnumerator(name: "VALUE", value: 0)
!9 = !DIEnumerator(name: "OBJECT_FIRST", value: 1)
!10 = !DIEnumerator(name: "OBJECT_KEY", value: 2)
!11 = !DIEnumerator(name: "COLON", value: 3)
!12 = !DIEnumerator(name: "AFTER", value: 4)
!13 = !DIEnumerator(name: "STRING", value: 5)
!14 = !DIEnumerator(name: "ESCAPE", value: 6)
!15 = !DIEnumerator(name: "UNICODE", value: 7)
!16 = !DIEnumerator(name: "NUMBER_SIGN", value: 8)
!17 = !DIEnumerator(name: "ZERO", value: 9)
!18 = !DIEnumerator(name: "DIGITS", value: 10)
!19 = !DIEnumerator(name: "FRACTION_FIRST", value: 11)
!20 = !DIEnumerator(name: "FRACTION", value: 12)
!21 = !DIEnumerator(name: "EXP_SIGN", value: 13)
!22 = !DIEnumerator(name: "EXP_FIRST", value: 14)
!23 = !DIEnumerator(name: "EXP", value: 15)
!24 = !DIEnumerator(name: "WORD", value: 16)
!25 = !DIEnumerator(name: "ARRAY_FIRST", value: 17)
!26 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !3, line: 209, baseType: !6, size: 32, elements: !27)
!27 = !{!28, !29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41}
!28 = !DIEnumerator(name: "PUSH", value: 0)
!29 = !DIEnumerator(name: "ADD", value: 1)
!30 = !DIEnumerator(name: "SUB", value: 2)
!31 = !DIEnumerator(name: "MUL", value: 3)
!32 = !DIEnumerator(name: "DUP", value: 4)
!33 = !DIEnumerator(name: "SWAP", value: 5)
!34 = !DIEnumerator(name: "OVER", value: 6)
!35 = !DIEnumerator(name: "DROP", value: 7)
!36 = !DIEnumerator(name: "JUMP_IF", value: 8)
!37 = !DIEnumerator(name: "DECREMENT", value: 9)
!38 = !DIEnumerator(name: "ROT", value: 10)
!39 = !DIEnumerator(name: "HALT", value: 11)
!40 = !DIEnumerator(name: "XOR", value: 12)
!41 = !DIEnumerator(name: "SHIFT", value: 13)
!42 = !{!43, !44, !47, !48, !49}
!43 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!44 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !45, line: 100, baseType: !46)
!45 = !DIFile(filename: "stdint.h", directory: ".")
!46 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!47 = !DIDerivedType(tag: DW_TAG_typedef, name: "int32_t", file: !45, line: 197, baseType: !48)
!48 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!49 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !45, line: 202, baseType: !6)
!50 = !{!51, !57, !62, !64, !69, !74, !79, !84, !86, !88, !93, !98, !100, !0, !105}
!51 = !DIGlobalVariableExpression(var: !52, expr: !DIExpression())
!52 = distinct !DIGlobalVariable(scope: null, file: !3, line: 66, type: !53, isLocal: true, isDefinition: true)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, size: 32, elements: !55)
!54 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_unsigned_char)
!55 = !{!56}
!56 = !DISubrange(count: 4)
!57 = !DIGlobalVariableExpression(var: !58, expr: !DIExpression())
!58 = distinct !DIGlobalVariable(scope: null, file: !3, line: 69, type: !59, isLocal: true, isDefinition: true)
!59 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, size: 40, elements: !60)
!60 = !{!61}
!61 = !DISubrange(count: 5)
!62 = !DIGlobalVariableExpression(var: !63, expr: !DIExpression())
!63 = distinct !DIGlobalVariable(scope: null, file: !3, line: 72, type: !53, isLocal: true, isDefinition: true)
!64 = !DIGlobalVariableExpression(var: !65, expr: !DIExpression())
!65 = distinct !DIGlobalVariable(scope: null, file: !3, line: 18, type: !66, isLocal: true, isDefinition: true)
!66 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, size: 776, elements: !67)
!67 = !{!68}
!68 = !DISubrange(count: 97)
!69 = !DIGlobalVariableExpression(var: !70, expr: !DIExpression())
!70 = distinct !DIGlobalVariable(scope: null, file: !3, line: 19, type: !71, isLocal: true, isDefinition: true)
!71 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, size: 440, elements: !72)
!72 = !{!73}
!73 = !DISubrange(count: 55)
!74 = !DIGlobalVariableExpression(var: !75, expr: !DIExpression())
!75 = distinct !DIGlobalVariable(scope: null, file: !3, line: 20, type: !76, isLocal: true, isDefinition: true)
!76 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, size: 120, elements: !77)
!77 = !{!78}
!78 = !DISubrange(count: 15)
!79 = !DIGlobalVariableExpression(var: !80, expr: !DIExpression())
!80 = distinct !DIGlobalVariable(scope: null, file: !3, line: 21, type: !81, isLocal: true, isDefinition: true)
!81 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, size: 128, elements: !82)
!82 = !{!83}
!83 = !DISubrange(count: 16)
!84 = !DIGlobalVariableExpression(var: !85, expr: !DIExpression())
!85 = distinct !DIGlobalVariable(scope: null, file: !3, line: 22, type: !59, isLocal: true, isDefinition: true)
!86 = !DIGlobalVariableExpression(var: !87, expr: !DIExpression())
!87 = distinct !DIGlobalVariable(scope: null, file: !3, line: 23, type: !76, isLocal: true, isDefinition: true)
!88 = !DIGlobalVariableExpression(var: !89, expr: !DIExpression())
!89 = distinct !DIGlobalVariable(scope: null, file: !3, line: 24, type: !90, isLocal: true, isDefinition: true)
!90 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, size: 88, elements: !91)
!91 = !{!92}
!92 = !DISubrange(count: 11)
!93 = !DIGlobalVariableExpression(var: !94, expr: !DIExpression())
!94 = distinct !DIGlobalVariable(scope: null, file: !3, line: 25, type: !95, isLocal: true, isDefinition: true)
!95 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, size: 64, elements: !96)
!96 = !{!97}
!97 = !DISubrange(count: 8)
!98 = !DIGlobalVariableExpression(var: !99, expr: !DIExpression())
!99 = distinct !DIGlobalVariable(scope: null, file: !3, line: 26, type: !53, isLocal: true, isDefinition: true)
!100 = !DIGlobalVariableExpression(var: !101, expr: !DIExpression())
!101 = distinct !DIGlobalVariable(scope: null, file: !3, line: 27, type: !102, isLocal: true, isDefinition: true)
!102 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, size: 264, elements: !103)
!103 = !{!104}
!104 = !DISubrange(count: 33)
!105 = !DIGlobalVariableExpression(var: !106, expr: !DIExpression())
!106 = distinct !DIGlobalVariable(name: "code", scope: !2, file: !3, line: 212, type: !107, isLocal: true, isDefinition: true)
!107 = !DICompositeType(tag: DW_TAG_array_type, baseType: !108, size: 184, elements: !111)
!108 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !109)
!109 = !DIDerivedType(tag: DW_TAG_typedef, name: "int8_t", file: !45, line: 268, baseType: !110)
!110 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!111 = !{!112}
!112 = !DISubrange(count: 23)
!113 = !DICompositeType(tag: DW_TAG_array_type, baseType: !114, size: 640, elements: !117)
!114 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !115)
!115 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !116, size: 64)
!116 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !54)
!117 = !{!118}
!118 = !DISubrange(count: 10)
!119 = !{i32 7, !"Dwarf Version", i32 4}
!120 = !{i32 2, !"Debug Info Version", i32 3}
!121 = !{i32 1, !"wchar_size", i32 4}
!122 = !{i32 1, !"target-abi", !"lp64d"}
!123 = !{i32 6, !"riscv-isa", !124}
!124 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!125 = !{i32 7, !"uwtable", i32 2}
!126 = !{i32 7, !"frame-pointer", i32 2}
!127 = !{i32 8, !"SmallDataLimit", i32 0}
!128 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!129 = !{!"clang version 22.1.8"}
!130 = !{!131, !131, i64 0}
!131 = !{!"int", !132, i64 0}
!132 = !{!"omnipotent char", !133, i64 0}
!133 = !{!"Simple C/C++ TBAA"}
!134 = distinct !DISubprogram(name: "memcpy", scope: !135, file: !135, line: 8, type: !136, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !146, keyInstructions: true)
!135 = !DIFile(filename: "runtime.h", directory: ".")
!136 = !DISubroutineType(types: !137)
!137 = !{!138, !139, !140, !143}
!138 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!139 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !138)
!140 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !141)
!141 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !142, size: 64)
!142 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!143 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !144, line: 18, baseType: !145)
!144 = !DIFile(filename: "__stddef_size_t.h", directory: ".")
!145 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!146 = !{!147, !148, !149, !150, !152}
!147 = !DILocalVariable(name: "to", arg: 1, scope: !134, file: !135, line: 8, type: !139)
!148 = !DILocalVariable(name: "from", arg: 2, scope: !134, file: !135, line: 8, type: !140)
!149 = !DILocalVariable(name: "size", arg: 3, scope: !134, file: !135, line: 8, type: !143)
!150 = !DILocalVariable(name: "t", scope: !134, file: !135, line: 9, type: !151)
!151 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64)
!152 = !DILocalVariable(name: "f", scope: !134, file: !135, line: 10, type: !153)
!153 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !154, size: 64)
!154 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !43)
!155 = !DILocation(line: 0, scope: !134)
!156 = !DILocation(line: 11, column: 3, scope: !134, atomGroup: 72, atomRank: 1)
!157 = !DILocation(line: 11, column: 3, scope: !134, atomGroup: 73, atomRank: 1)
!158 = !DILocation(line: 11, column: 14, scope: !134, atomGroup: 3, atomRank: 2)
!159 = !DILocation(line: 12, column: 14, scope: !134, atomGroup: 7, atomRank: 2)
!160 = !DILocation(line: 12, column: 12, scope: !134, atomGroup: 6, atomRank: 2)
!161 = !{!132, !132, i64 0}
!162 = !DILocation(line: 12, column: 7, scope: !134, atomGroup: 8, atomRank: 2)
!163 = !DILocation(line: 12, column: 10, scope: !134, atomGroup: 6, atomRank: 1)
!164 = !DILocation(line: 11, column: 3, scope: !134, atomGroup: 4, atomRank: 1)
!165 = !DILocation(line: 11, column: 3, scope: !134, atomGroup: 5, atomRank: 1)
!166 = distinct !{!166, !167, !168, !169}
!167 = !DILocation(line: 11, column: 3, scope: !134)
!168 = !DILocation(line: 12, column: 14, scope: !134)
!169 = !{!"llvm.loop.mustprogress"}
!170 = !DILocation(line: 13, column: 3, scope: !134, atomGroup: 10, atomRank: 1)
!171 = distinct !DISubprogram(name: "memmove", scope: !135, file: !135, line: 16, type: !172, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !174, keyInstructions: true)
!172 = !DISubroutineType(types: !173)
!173 = !{!138, !138, !141, !143}
!174 = !{!175, !176, !177, !178, !179}
!175 = !DILocalVariable(name: "to", arg: 1, scope: !171, file: !135, line: 16, type: !138)
!176 = !DILocalVariable(name: "from", arg: 2, scope: !171, file: !135, line: 16, type: !141)
!177 = !DILocalVariable(name: "size", arg: 3, scope: !171, file: !135, line: 16, type: !143)
!178 = !DILocalVariable(name: "t", scope: !171, file: !135, line: 17, type: !151)
!179 = !DILocalVariable(name: "f", scope: !171, file: !135, line: 18, type: !153)
!180 = !DILocation(line: 0, scope: !171)
!181 = !DILocation(line: 19, column: 9, scope: !182, atomGroup: 3, atomRank: 2)
!182 = distinct !DILexicalBlock(scope: !171, file: !135, line: 19, column: 7)
!183 = !DILocation(line: 0, scope: !182)
!184 = !DILocation(line: 19, column: 9, scope: !182, atomGroup: 3, atomRank: 1)
!185 = !DILocation(line: 23, column: 5, scope: !186, atomGroup: 75, atomRank: 1)
!186 = distinct !DILexicalBlock(scope: !182, file: !135, line: 22, column: 10)
!187 = !DILocation(line: 20, column: 5, scope: !188, atomGroup: 77, atomRank: 1)
!188 = distinct !DILexicalBlock(scope: !182, file: !135, line: 19, column: 14)
!189 = !DILocation(line: 20, column: 16, scope: !188, atomGroup: 4, atomRank: 2)
!190 = !DILocation(line: 21, column: 16, scope: !188, atomGroup: 8, atomRank: 2)
!191 = !DILocation(line: 21, column: 14, scope: !188, atomGroup: 7, atomRank: 2)
!192 = !DILocation(line: 21, column: 9, scope: !188, atomGroup: 9, atomRank: 2)
!193 = !DILocation(line: 21, column: 12, scope: !188, atomGroup: 7, atomRank: 1)
!194 = !DILocation(line: 20, column: 5, scope: !188, atomGroup: 5, atomRank: 1)
!195 = !DILocation(line: 20, column: 5, scope: !188, atomGroup: 6, atomRank: 1)
!196 = distinct !{!196, !197, !198, !169}
!197 = !DILocation(line: 20, column: 5, scope: !188)
!198 = !DILocation(line: 21, column: 16, scope: !188)
!199 = !DILocation(line: 23, column: 16, scope: !186, atomGroup: 10, atomRank: 2)
!200 = !DILocation(line: 24, column: 17, scope: !186)
!201 = !DILocation(line: 24, column: 17, scope: !186, atomGroup: 13, atomRank: 2)
!202 = !DILocation(line: 24, column: 7, scope: !186)
!203 = !DILocation(line: 24, column: 15, scope: !186, atomGroup: 13, atomRank: 1)
!204 = !DILocation(line: 23, column: 5, scope: !186, atomGroup: 11, atomRank: 1)
!205 = !DILocation(line: 23, column: 5, scope: !186, atomGroup: 12, atomRank: 1)
!206 = distinct !{!206, !207, !208, !169}
!207 = !DILocation(line: 23, column: 5, scope: !186)
!208 = !DILocation(line: 24, column: 23, scope: !186)
!209 = !DILocation(line: 26, column: 3, scope: !171, atomGroup: 15, atomRank: 1)
!210 = distinct !DISubprogram(name: "memset", scope: !135, file: !135, line: 29, type: !211, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !213, keyInstructions: true)
!211 = !DISubroutineType(types: !212)
!212 = !{!138, !138, !48, !143}
!213 = !{!214, !215, !216, !217}
!214 = !DILocalVariable(name: "to", arg: 1, scope: !210, file: !135, line: 29, type: !138)
!215 = !DILocalVariable(name: "value", arg: 2, scope: !210, file: !135, line: 29, type: !48)
!216 = !DILocalVariable(name: "size", arg: 3, scope: !210, file: !135, line: 29, type: !143)
!217 = !DILocalVariable(name: "t", scope: !210, file: !135, line: 30, type: !151)
!218 = !DILocation(line: 0, scope: !210)
!219 = !DILocation(line: 31, column: 3, scope: !210, atomGroup: 78, atomRank: 1)
!220 = !DILocation(line: 31, column: 3, scope: !210, atomGroup: 79, atomRank: 1)
!221 = !DILocation(line: 31, column: 14, scope: !210, atomGroup: 2, atomRank: 2)
!222 = !DILocation(line: 32, column: 7, scope: !210, atomGroup: 6, atomRank: 2)
!223 = !DILocation(line: 32, column: 10, scope: !210, atomGroup: 5, atomRank: 1)
!224 = !DILocation(line: 31, column: 3, scope: !210, atomGroup: 3, atomRank: 1)
!225 = !DILocation(line: 31, column: 3, scope: !210, atomGroup: 4, atomRank: 1)
!226 = distinct !{!226, !227, !228, !169}
!227 = !DILocation(line: 31, column: 3, scope: !210)
!228 = !DILocation(line: 32, column: 27, scope: !210)
!229 = !DILocation(line: 33, column: 3, scope: !210, atomGroup: 8, atomRank: 1)
!230 = distinct !DISubprogram(name: "memcmp", scope: !135, file: !135, line: 36, type: !231, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !233, keyInstructions: true)
!231 = !DISubroutineType(types: !232)
!232 = !{!48, !141, !141, !143}
!233 = !{!234, !235, !236, !237, !238}
!234 = !DILocalVariable(name: "a", arg: 1, scope: !230, file: !135, line: 36, type: !141)
!235 = !DILocalVariable(name: "b", arg: 2, scope: !230, file: !135, line: 36, type: !141)
!236 = !DILocalVariable(name: "size", arg: 3, scope: !230, file: !135, line: 36, type: !143)
!237 = !DILocalVariable(name: "x", scope: !230, file: !135, line: 37, type: !153)
!238 = !DILocalVariable(name: "y", scope: !230, file: !135, line: 37, type: !153)
!239 = !DILocation(line: 0, scope: !230)
!240 = !DILocation(line: 38, column: 3, scope: !241, atomGroup: 81, atomRank: 1)
!241 = distinct !DILexicalBlock(scope: !230, file: !135, line: 38, column: 3)
!242 = !DILocation(line: 38, column: 3, scope: !241, atomGroup: 82, atomRank: 1)
!243 = !DILocation(line: 39, column: 9, scope: !244)
!244 = distinct !DILexicalBlock(scope: !245, file: !135, line: 39, column: 9)
!245 = distinct !DILexicalBlock(scope: !241, file: !135, line: 38, column: 3)
!246 = !DILocation(line: 39, column: 15, scope: !244)
!247 = !DILocation(line: 39, column: 12, scope: !244, atomGroup: 6, atomRank: 2)
!248 = !DILocation(line: 39, column: 12, scope: !244, atomGroup: 6, atomRank: 1)
!249 = !DILocation(line: 40, column: 17, scope: !244)
!250 = !DILocation(line: 40, column: 14, scope: !244, atomGroup: 7, atomRank: 2)
!251 = !DILocation(line: 40, column: 7, scope: !244, atomGroup: 7, atomRank: 1)
!252 = !DILocation(line: 38, column: 14, scope: !245, atomGroup: 3, atomRank: 2)
!253 = !DILocation(line: 38, column: 19, scope: !245, atomGroup: 8, atomRank: 2)
!254 = !DILocation(line: 38, column: 24, scope: !245, atomGroup: 9, atomRank: 2)
!255 = !DILocation(line: 38, column: 3, scope: !241, atomGroup: 4, atomRank: 1)
!256 = !DILocation(line: 38, column: 3, scope: !241, atomGroup: 5, atomRank: 1)
!257 = distinct !{!257, !258, !259, !169}
!258 = !DILocation(line: 38, column: 3, scope: !241)
!259 = !DILocation(line: 40, column: 29, scope: !241)
!260 = !DILocation(line: 42, column: 1, scope: !230, atomGroup: 12, atomRank: 1)
!261 = distinct !DISubprogram(name: "run", scope: !3, file: !3, line: 285, type: !262, scopeLine: 285, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !264, keyInstructions: true)
!262 = !DISubroutineType(types: !263)
!263 = !{!44, !44}
!264 = !{!265, !266, !267, !269}
!265 = !DILocalVariable(name: "n", arg: 1, scope: !261, file: !3, line: 285, type: !44)
!266 = !DILocalVariable(name: "total", scope: !261, file: !3, line: 286, type: !44)
!267 = !DILocalVariable(name: "round", scope: !268, file: !3, line: 287, type: !44)
!268 = distinct !DILexicalBlock(scope: !261, file: !3, line: 287, column: 3)
!269 = !DILocalVariable(name: "k", scope: !270, file: !3, line: 288, type: !6)
!270 = distinct !DILexicalBlock(scope: !271, file: !3, line: 288, column: 5)
!271 = distinct !DILexicalBlock(scope: !272, file: !3, line: 287, column: 47)
!272 = distinct !DILexicalBlock(scope: !268, file: !3, line: 287, column: 3)
!273 = !DILocalVariable(name: "m", arg: 1, scope: !274, file: !3, line: 81, type: !277)
!274 = distinct !DISubprogram(name: "close_bracket", scope: !3, file: !3, line: 81, type: !275, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !293, keyInstructions: true)
!275 = !DISubroutineType(types: !276)
!276 = !{!48, !277, !48}
!277 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !278, size: 64)
!278 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "machine", file: !3, line: 8, size: 256, elements: !279)
!279 = !{!280, !281, !282, !284, !285, !287, !288, !291, !292}
!280 = !DIDerivedType(tag: DW_TAG_member, name: "state", scope: !278, file: !3, line: 9, baseType: !5, size: 32)
!281 = !DIDerivedType(tag: DW_TAG_member, name: "depth", scope: !278, file: !3, line: 10, baseType: !47, size: 32, offset: 32)
!282 = !DIDerivedType(tag: DW_TAG_member, name: "objects", scope: !278, file: !3, line: 11, baseType: !283, size: 64, offset: 64)
!283 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !45, line: 102, baseType: !145)
!284 = !DIDerivedType(tag: DW_TAG_member, name: "word", scope: !278, file: !3, line: 12, baseType: !115, size: 64, offset: 128)
!285 = !DIDerivedType(tag: DW_TAG_member, name: "hex_left", scope: !278, file: !3, line: 13, baseType: !286, size: 8, offset: 192)
!286 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint8_t", file: !45, line: 270, baseType: !43)
!287 = !DIDerivedType(tag: DW_TAG_member, name: "in_key", scope: !278, file: !3, line: 13, baseType: !286, size: 8, offset: 200)
!288 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !278, file: !3, line: 14, baseType: !289, size: 16, offset: 208)
!289 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !45, line: 247, baseType: !290)
!290 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!291 = !DIDerivedType(tag: DW_TAG_member, name: "strings", scope: !278, file: !3, line: 14, baseType: !289, size: 16, offset: 224)
!292 = !DIDerivedType(tag: DW_TAG_member, name: "numbers", scope: !278, file: !3, line: 14, baseType: !289, size: 16, offset: 240)
!293 = !{!273, !294}
!294 = !DILocalVariable(name: "object", arg: 2, scope: !274, file: !3, line: 81, type: !48)
!295 = !DILocation(line: 0, scope: !274, inlinedAt: !296)
!296 = distinct !DILocation(line: 104, column: 12, scope: !297, inlinedAt: !304)
!297 = distinct !DILexicalBlock(scope: !298, file: !3, line: 95, column: 14)
!298 = distinct !DISubprogram(name: "after_value", scope: !3, file: !3, line: 90, type: !299, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !301, keyInstructions: true)
!299 = !DISubroutineType(types: !300)
!300 = !{!48, !277, !54}
!301 = !{!302, !303}
!302 = !DILocalVariable(name: "m", arg: 1, scope: !298, file: !3, line: 90, type: !277)
!303 = !DILocalVariable(name: "c", arg: 2, scope: !298, file: !3, line: 90, type: !54)
!304 = distinct !DILocation(line: 186, column: 21, scope: !305, inlinedAt: !311)
!305 = distinct !DILexicalBlock(scope: !306, file: !3, line: 111, column: 21)
!306 = distinct !DISubprogram(name: "step", scope: !3, file: !3, line: 109, type: !299, scopeLine: 109, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !307, keyInstructions: true)
!307 = !{!308, !309, !310}
!308 = !DILocalVariable(name: "m", arg: 1, scope: !306, file: !3, line: 109, type: !277)
!309 = !DILocalVariable(name: "c", arg: 2, scope: !306, file: !3, line: 109, type: !54)
!310 = !DILocalVariable(name: "digit", scope: !306, file: !3, line: 110, type: !48)
!311 = distinct !DILocation(line: 202, column: 10, scope: !312, inlinedAt: !322)
!312 = distinct !DILexicalBlock(scope: !313, file: !3, line: 202, column: 9)
!313 = distinct !DILexicalBlock(scope: !314, file: !3, line: 201, column: 3)
!314 = distinct !DILexicalBlock(scope: !315, file: !3, line: 201, column: 3)
!315 = distinct !DISubprogram(name: "validate", scope: !3, file: !3, line: 198, type: !316, scopeLine: 198, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !318, keyInstructions: true)
!316 = !DISubroutineType(types: !317)
!317 = !{!44, !115}
!318 = !{!319, !320, !321}
!319 = !DILocalVariable(name: "text", arg: 1, scope: !315, file: !3, line: 198, type: !115)
!320 = !DILocalVariable(name: "m", scope: !315, file: !3, line: 199, type: !278)
!321 = !DILocalVariable(name: "at", scope: !315, file: !3, line: 200, type: !44)
!322 = distinct !DILocation(line: 289, column: 29, scope: !323)
!323 = distinct !DILexicalBlock(scope: !270, file: !3, line: 288, column: 5)
!324 = !DILocation(line: 0, scope: !274, inlinedAt: !325)
!325 = distinct !DILocation(line: 102, column: 12, scope: !297, inlinedAt: !304)
!326 = !DILocation(line: 0, scope: !298, inlinedAt: !304)
!327 = !DILocation(line: 0, scope: !274, inlinedAt: !328)
!328 = distinct !DILocation(line: 104, column: 12, scope: !297, inlinedAt: !329)
!329 = distinct !DILocation(line: 174, column: 12, scope: !305, inlinedAt: !311)
!330 = !DILocation(line: 0, scope: !274, inlinedAt: !331)
!331 = distinct !DILocation(line: 102, column: 12, scope: !297, inlinedAt: !329)
!332 = !DILocation(line: 0, scope: !298, inlinedAt: !329)
!333 = !DILocation(line: 0, scope: !274, inlinedAt: !334)
!334 = distinct !DILocation(line: 104, column: 12, scope: !297, inlinedAt: !335)
!335 = distinct !DILocation(line: 135, column: 12, scope: !305, inlinedAt: !311)
!336 = !DILocation(line: 0, scope: !274, inlinedAt: !337)
!337 = distinct !DILocation(line: 102, column: 12, scope: !297, inlinedAt: !335)
!338 = !DILocation(line: 0, scope: !298, inlinedAt: !335)
!339 = !DILocation(line: 0, scope: !274, inlinedAt: !340)
!340 = distinct !DILocation(line: 120, column: 14, scope: !341, inlinedAt: !311)
!341 = distinct !DILexicalBlock(scope: !305, file: !3, line: 119, column: 9)
!342 = !DILocalVariable(name: "m", arg: 1, scope: !343, file: !3, line: 36, type: !277)
!343 = distinct !DISubprogram(name: "begin_value", scope: !3, file: !3, line: 36, type: !299, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !344, keyInstructions: true)
!344 = !{!342, !345}
!345 = !DILocalVariable(name: "c", arg: 2, scope: !343, file: !3, line: 36, type: !54)
!346 = !DILocation(line: 0, scope: !343, inlinedAt: !347)
!347 = distinct !DILocation(line: 117, column: 27, scope: !305, inlinedAt: !311)
!348 = !DILocation(line: 0, scope: !274, inlinedAt: !349)
!349 = distinct !DILocation(line: 114, column: 14, scope: !350, inlinedAt: !311)
!350 = distinct !DILexicalBlock(scope: !305, file: !3, line: 113, column: 9)
!351 = !DILocation(line: 0, scope: !306, inlinedAt: !311)
!352 = !DILocation(line: 0, scope: !298, inlinedAt: !353)
!353 = distinct !DILocation(line: 135, column: 12, scope: !305, inlinedAt: !354)
!354 = distinct !DILocation(line: 204, column: 8, scope: !355, inlinedAt: !322)
!355 = distinct !DILexicalBlock(scope: !315, file: !3, line: 204, column: 7)
!356 = !DILocation(line: 0, scope: !306, inlinedAt: !354)
!357 = distinct !DIAssignID()
!358 = !DILocation(line: 0, scope: !261)
!359 = !DILocation(line: 0, scope: !268)
!360 = !DILocation(line: 0, scope: !315, inlinedAt: !322)
!361 = !DILocation(line: 287, column: 33, scope: !272, atomGroup: 96, atomRank: 1)
!362 = !DILocation(line: 287, column: 3, scope: !268, atomGroup: 97, atomRank: 1)
!363 = !DILocation(line: 0, scope: !270)
!364 = !DILocation(line: 288, column: 5, scope: !270, atomGroup: 95, atomRank: 1)
!365 = !DILocation(line: 292, column: 3, scope: !261, atomGroup: 15, atomRank: 1)
!366 = !DILocation(line: 290, column: 33, scope: !271)
!367 = !DILocalVariable(name: "stack", scope: !368, file: !3, line: 215, type: !386)
!368 = distinct !DISubprogram(name: "interpret", scope: !3, file: !3, line: 214, type: !369, scopeLine: 214, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !371, keyInstructions: true)
!369 = !DISubroutineType(types: !370)
!370 = !{!47, !47}
!371 = !{!372, !367, !373, !374, !376, !382, !384}
!372 = !DILocalVariable(name: "start", arg: 1, scope: !368, file: !3, line: 214, type: !47)
!373 = !DILocalVariable(name: "sp", scope: !368, file: !3, line: 216, type: !48)
!374 = !DILocalVariable(name: "pc", scope: !368, file: !3, line: 217, type: !375)
!375 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !108, size: 64)
!376 = !DILocalVariable(name: "t", scope: !377, file: !3, line: 253, type: !49)
!377 = distinct !DILexicalBlock(scope: !378, file: !3, line: 252, column: 16)
!378 = distinct !DILexicalBlock(scope: !379, file: !3, line: 220, column: 20)
!379 = distinct !DILexicalBlock(scope: !380, file: !3, line: 219, column: 12)
!380 = distinct !DILexicalBlock(scope: !381, file: !3, line: 219, column: 3)
!381 = distinct !DILexicalBlock(scope: !368, file: !3, line: 219, column: 3)
!382 = !DILocalVariable(name: "t", scope: !383, file: !3, line: 259, type: !49)
!383 = distinct !DILexicalBlock(scope: !378, file: !3, line: 258, column: 15)
!384 = !DILocalVariable(name: "offset", scope: !385, file: !3, line: 272, type: !48)
!385 = distinct !DILexicalBlock(scope: !378, file: !3, line: 271, column: 19)
!386 = !DICompositeType(tag: DW_TAG_array_type, baseType: !49, size: 512, elements: !82)
!387 = !DILocation(line: 0, scope: !368, inlinedAt: !388)
!388 = distinct !DILocation(line: 290, column: 23, scope: !271)
!389 = !DILocation(line: 215, column: 3, scope: !368, inlinedAt: !388)
!390 = !DILocation(line: 215, column: 12, scope: !368, inlinedAt: !388, atomGroup: 1, atomRank: 1)
!391 = distinct !DIAssignID()
!392 = distinct !DIAssignID()
!393 = !DILocation(line: 218, column: 15, scope: !368, inlinedAt: !388, atomGroup: 4, atomRank: 1)
!394 = !DILocation(line: 219, column: 3, scope: !368, inlinedAt: !388)
!395 = !DILocation(line: 220, column: 16, scope: !379, inlinedAt: !388, atomGroup: 6, atomRank: 2)
!396 = !DILocation(line: 220, column: 13, scope: !379, inlinedAt: !388, atomGroup: 7, atomRank: 3)
!397 = !DILocation(line: 220, column: 5, scope: !379, inlinedAt: !388, atomGroup: 7, atomRank: 1)
!398 = !DILocation(line: 222, column: 43, scope: !378, inlinedAt: !388, atomGroup: 9, atomRank: 2)
!399 = !DILocation(line: 222, column: 40, scope: !378, inlinedAt: !388, atomGroup: 8, atomRank: 3)
!400 = !DILocation(line: 222, column: 31, scope: !378, inlinedAt: !388, atomGroup: 8, atomRank: 2)
!401 = !DILocation(line: 222, column: 15, scope: !378, inlinedAt: !388, atomGroup: 10, atomRank: 2)
!402 = !DILocation(line: 222, column: 7, scope: !378, inlinedAt: !388)
!403 = !DILocation(line: 222, column: 19, scope: !378, inlinedAt: !388, atomGroup: 8, atomRank: 1)
!404 = !DILocation(line: 223, column: 7, scope: !378, inlinedAt: !388, atomGroup: 11, atomRank: 1)
!405 = !DILocation(line: 225, column: 9, scope: !378, inlinedAt: !388, atomGroup: 12, atomRank: 2)
!406 = !DILocation(line: 226, column: 24, scope: !378, inlinedAt: !388)
!407 = !DILocation(line: 226, column: 7, scope: !378, inlinedAt: !388)
!408 = !DILocation(line: 226, column: 21, scope: !378, inlinedAt: !388)
!409 = !DILocation(line: 226, column: 21, scope: !378, inlinedAt: !388, atomGroup: 13, atomRank: 2)
!410 = !DILocation(line: 226, column: 21, scope: !378, inlinedAt: !388, atomGroup: 13, atomRank: 1)
!411 = !DILocation(line: 227, column: 7, scope: !378, inlinedAt: !388, atomGroup: 14, atomRank: 1)
!412 = !DILocation(line: 229, column: 9, scope: !378, inlinedAt: !388, atomGroup: 15, atomRank: 2)
!413 = !DILocation(line: 230, column: 24, scope: !378, inlinedAt: !388)
!414 = !DILocation(line: 230, column: 7, scope: !378, inlinedAt: !388)
!415 = !DILocation(line: 230, column: 21, scope: !378, inlinedAt: !388)
!416 = !DILocation(line: 230, column: 21, scope: !378, inlinedAt: !388, atomGroup: 16, atomRank: 2)
!417 = !DILocation(line: 230, column: 21, scope: !378, inlinedAt: !388, atomGroup: 16, atomRank: 1)
!418 = !DILocation(line: 231, column: 7, scope: !378, inlinedAt: !388, atomGroup: 17, atomRank: 1)
!419 = !DILocation(line: 233, column: 9, scope: !378, inlinedAt: !388, atomGroup: 18, atomRank: 2)
!420 = !DILocation(line: 234, column: 24, scope: !378, inlinedAt: !388)
!421 = !DILocation(line: 234, column: 7, scope: !378, inlinedAt: !388)
!422 = !DILocation(line: 234, column: 21, scope: !378, inlinedAt: !388)
!423 = !DILocation(line: 234, column: 21, scope: !378, inlinedAt: !388, atomGroup: 19, atomRank: 2)
!424 = !DILocation(line: 234, column: 21, scope: !378, inlinedAt: !388, atomGroup: 19, atomRank: 1)
!425 = !DILocation(line: 235, column: 7, scope: !378, inlinedAt: !388, atomGroup: 20, atomRank: 1)
!426 = !DILocation(line: 237, column: 9, scope: !378, inlinedAt: !388, atomGroup: 21, atomRank: 2)
!427 = !DILocation(line: 238, column: 24, scope: !378, inlinedAt: !388)
!428 = !DILocation(line: 238, column: 7, scope: !378, inlinedAt: !388)
!429 = !DILocation(line: 238, column: 21, scope: !378, inlinedAt: !388)
!430 = !DILocation(line: 238, column: 21, scope: !378, inlinedAt: !388, atomGroup: 22, atomRank: 2)
!431 = !DILocation(line: 238, column: 21, scope: !378, inlinedAt: !388, atomGroup: 22, atomRank: 1)
!432 = !DILocation(line: 239, column: 7, scope: !378, inlinedAt: !388, atomGroup: 23, atomRank: 1)
!433 = !DILocation(line: 241, column: 9, scope: !378, inlinedAt: !388, atomGroup: 24, atomRank: 2)
!434 = !DILocation(line: 242, column: 25, scope: !378, inlinedAt: !388)
!435 = !DILocation(line: 242, column: 35, scope: !378, inlinedAt: !388)
!436 = !DILocation(line: 242, column: 7, scope: !378, inlinedAt: !388)
!437 = !DILocation(line: 242, column: 21, scope: !378, inlinedAt: !388)
!438 = !DILocation(line: 242, column: 21, scope: !378, inlinedAt: !388, atomGroup: 25, atomRank: 2)
!439 = !DILocation(line: 242, column: 21, scope: !378, inlinedAt: !388, atomGroup: 25, atomRank: 1)
!440 = !DILocation(line: 243, column: 7, scope: !378, inlinedAt: !388, atomGroup: 26, atomRank: 1)
!441 = !DILocation(line: 245, column: 19, scope: !378, inlinedAt: !388)
!442 = !DILocation(line: 245, column: 19, scope: !378, inlinedAt: !388, atomGroup: 27, atomRank: 2)
!443 = !DILocation(line: 245, column: 17, scope: !378, inlinedAt: !388, atomGroup: 27, atomRank: 1)
!444 = !DILocation(line: 246, column: 9, scope: !378, inlinedAt: !388, atomGroup: 28, atomRank: 2)
!445 = !DILocation(line: 247, column: 7, scope: !378, inlinedAt: !388, atomGroup: 29, atomRank: 1)
!446 = !DILocation(line: 249, column: 19, scope: !378, inlinedAt: !388)
!447 = !DILocation(line: 249, column: 19, scope: !378, inlinedAt: !388, atomGroup: 30, atomRank: 2)
!448 = !DILocation(line: 249, column: 17, scope: !378, inlinedAt: !388, atomGroup: 30, atomRank: 1)
!449 = !DILocation(line: 250, column: 9, scope: !378, inlinedAt: !388, atomGroup: 31, atomRank: 2)
!450 = !DILocation(line: 251, column: 7, scope: !378, inlinedAt: !388, atomGroup: 32, atomRank: 1)
!451 = !DILocation(line: 253, column: 20, scope: !377, inlinedAt: !388)
!452 = !DILocation(line: 253, column: 20, scope: !377, inlinedAt: !388, atomGroup: 33, atomRank: 2)
!453 = !DILocation(line: 0, scope: !377, inlinedAt: !388)
!454 = !DILocation(line: 254, column: 23, scope: !377, inlinedAt: !388)
!455 = !DILocation(line: 254, column: 23, scope: !377, inlinedAt: !388, atomGroup: 34, atomRank: 2)
!456 = !DILocation(line: 254, column: 21, scope: !377, inlinedAt: !388, atomGroup: 34, atomRank: 1)
!457 = !DILocation(line: 255, column: 21, scope: !377, inlinedAt: !388, atomGroup: 35, atomRank: 1)
!458 = !DILocation(line: 259, column: 20, scope: !383, inlinedAt: !388)
!459 = !DILocation(line: 259, column: 20, scope: !383, inlinedAt: !388, atomGroup: 37, atomRank: 2)
!460 = !DILocation(line: 0, scope: !383, inlinedAt: !388)
!461 = !DILocation(line: 260, column: 23, scope: !383, inlinedAt: !388)
!462 = !DILocation(line: 260, column: 23, scope: !383, inlinedAt: !388, atomGroup: 38, atomRank: 2)
!463 = !DILocation(line: 260, column: 21, scope: !383, inlinedAt: !388, atomGroup: 38, atomRank: 1)
!464 = !DILocation(line: 261, column: 23, scope: !383, inlinedAt: !388)
!465 = !DILocation(line: 261, column: 23, scope: !383, inlinedAt: !388, atomGroup: 39, atomRank: 2)
!466 = !DILocation(line: 261, column: 21, scope: !383, inlinedAt: !388, atomGroup: 39, atomRank: 1)
!467 = !DILocation(line: 262, column: 21, scope: !383, inlinedAt: !388, atomGroup: 40, atomRank: 1)
!468 = !DILocation(line: 266, column: 9, scope: !378, inlinedAt: !388, atomGroup: 42, atomRank: 2)
!469 = !DILocation(line: 267, column: 7, scope: !378, inlinedAt: !388, atomGroup: 43, atomRank: 1)
!470 = !DILocation(line: 269, column: 7, scope: !378, inlinedAt: !388)
!471 = !DILocation(line: 269, column: 20, scope: !378, inlinedAt: !388)
!472 = !DILocation(line: 269, column: 20, scope: !378, inlinedAt: !388, atomGroup: 44, atomRank: 2)
!473 = !DILocation(line: 269, column: 20, scope: !378, inlinedAt: !388, atomGroup: 44, atomRank: 1)
!474 = !DILocation(line: 270, column: 7, scope: !378, inlinedAt: !388, atomGroup: 45, atomRank: 1)
!475 = !DILocation(line: 272, column: 23, scope: !385, inlinedAt: !388, atomGroup: 47, atomRank: 2)
!476 = !DILocation(line: 0, scope: !385, inlinedAt: !388)
!477 = !DILocation(line: 273, column: 11, scope: !478, inlinedAt: !388)
!478 = distinct !DILexicalBlock(scope: !385, file: !3, line: 273, column: 11)
!479 = !DILocation(line: 273, column: 11, scope: !478, inlinedAt: !388, atomGroup: 48, atomRank: 2)
!480 = !DILocation(line: 273, column: 11, scope: !478, inlinedAt: !388, atomGroup: 48, atomRank: 1)
!481 = !DILocation(line: 272, column: 20, scope: !385, inlinedAt: !388, atomGroup: 46, atomRank: 3)
!482 = !DILocation(line: 274, column: 12, scope: !478, inlinedAt: !388)
!483 = !DILocation(line: 274, column: 12, scope: !478, inlinedAt: !388, atomGroup: 49, atomRank: 2)
!484 = !DILocation(line: 274, column: 9, scope: !478, inlinedAt: !388)
!485 = !DILocation(line: 278, column: 24, scope: !378, inlinedAt: !388)
!486 = !DILocation(line: 278, column: 38, scope: !378, inlinedAt: !388, atomGroup: 51, atomRank: 2)
!487 = !DILocation(line: 290, column: 14, scope: !271)
!488 = !DILocation(line: 278, column: 7, scope: !378, inlinedAt: !388, atomGroup: 51, atomRank: 1)
!489 = !DILocation(line: 0, scope: !378, inlinedAt: !388)
!490 = !DILocation(line: 283, column: 1, scope: !368, inlinedAt: !388)
!491 = !DILocation(line: 290, column: 11, scope: !271, atomGroup: 11, atomRank: 2)
!492 = !DILocation(line: 287, column: 43, scope: !272, atomGroup: 12, atomRank: 2)
!493 = !DILocation(line: 287, column: 33, scope: !272, atomGroup: 3, atomRank: 1)
!494 = !DILocation(line: 287, column: 3, scope: !268, atomGroup: 4, atomRank: 1)
!495 = distinct !{!495, !496, !497, !169}
!496 = !DILocation(line: 287, column: 3, scope: !268)
!497 = !DILocation(line: 291, column: 3, scope: !268)
!498 = !DILocation(line: 289, column: 22, scope: !323)
!499 = !DILocation(line: 289, column: 38, scope: !323)
!500 = !{!501, !501, i64 0}
!501 = !{!"p1 omnipotent char", !502, i64 0}
!502 = !{!"any pointer", !132, i64 0}
!503 = !DILocation(line: 201, column: 10, scope: !313, inlinedAt: !322)
!504 = !DILocation(line: 201, column: 3, scope: !314, inlinedAt: !322, atomGroup: 88, atomRank: 1)
!505 = !DILocation(line: 201, column: 3, scope: !314, inlinedAt: !322, atomGroup: 89, atomRank: 1)
!506 = !DILocation(line: 199, column: 18, scope: !315, inlinedAt: !322, atomGroup: 1, atomRank: 1)
!507 = !DILocation(line: 110, column: 24, scope: !306, inlinedAt: !311, atomGroup: 2, atomRank: 1)
!508 = !DILocation(line: 111, column: 3, scope: !306, inlinedAt: !311, atomGroup: 3, atomRank: 1)
!509 = !DILocation(line: 113, column: 11, scope: !350, inlinedAt: !311, atomGroup: 4, atomRank: 1)
!510 = !DILocation(line: 82, column: 8, scope: !511, inlinedAt: !349, atomGroup: 1, atomRank: 2)
!511 = distinct !DILexicalBlock(scope: !274, file: !3, line: 82, column: 7)
!512 = !DILocation(line: 82, column: 17, scope: !511, inlinedAt: !349, atomGroup: 1, atomRank: 1)
!513 = !DILocation(line: 84, column: 11, scope: !274, inlinedAt: !349, atomGroup: 4, atomRank: 2)
!514 = !DILocation(line: 85, column: 14, scope: !274, inlinedAt: !349, atomGroup: 5, atomRank: 2)
!515 = !DILocation(line: 87, column: 3, scope: !274, inlinedAt: !349, atomGroup: 7, atomRank: 1)
!516 = !DILocalVariable(name: "c", arg: 1, scope: !517, file: !3, line: 30, type: !54)
!517 = distinct !DISubprogram(name: "is_space", scope: !3, file: !3, line: 30, type: !518, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !520, keyInstructions: true)
!518 = !DISubroutineType(types: !519)
!519 = !{!48, !54}
!520 = !{!516}
!521 = !DILocation(line: 0, scope: !517, inlinedAt: !522)
!522 = distinct !DILocation(line: 117, column: 12, scope: !305, inlinedAt: !311)
!523 = !DILocation(line: 30, column: 47, scope: !517, inlinedAt: !522, atomGroup: 2, atomRank: 1)
!524 = !DILocation(line: 37, column: 12, scope: !343, inlinedAt: !347, atomGroup: 1, atomRank: 2)
!525 = !DILocation(line: 38, column: 3, scope: !343, inlinedAt: !347, atomGroup: 2, atomRank: 1)
!526 = !DILocation(line: 40, column: 13, scope: !527, inlinedAt: !347, atomGroup: 3, atomRank: 2)
!527 = distinct !DILexicalBlock(scope: !343, file: !3, line: 38, column: 14)
!528 = !DILocation(line: 41, column: 29, scope: !527, inlinedAt: !347)
!529 = !DILocation(line: 41, column: 34, scope: !527, inlinedAt: !347, atomGroup: 4, atomRank: 2)
!530 = !DILocation(line: 43, column: 5, scope: !527, inlinedAt: !347, atomGroup: 6, atomRank: 1)
!531 = !DILocation(line: 45, column: 13, scope: !527, inlinedAt: !347, atomGroup: 7, atomRank: 2)
!532 = !DILocation(line: 46, column: 16, scope: !527, inlinedAt: !347, atomGroup: 8, atomRank: 2)
!533 = !DILocation(line: 48, column: 5, scope: !527, inlinedAt: !347, atomGroup: 10, atomRank: 1)
!534 = !DILocation(line: 50, column: 15, scope: !527, inlinedAt: !347, atomGroup: 11, atomRank: 2)
!535 = !DILocation(line: 53, column: 5, scope: !527, inlinedAt: !347, atomGroup: 14, atomRank: 1)
!536 = !DILocation(line: 59, column: 15, scope: !527, inlinedAt: !347, atomGroup: 18, atomRank: 2)
!537 = !DILocation(line: 60, column: 5, scope: !527, inlinedAt: !347, atomGroup: 19, atomRank: 1)
!538 = !DILocation(line: 63, column: 15, scope: !527, inlinedAt: !347, atomGroup: 21, atomRank: 2)
!539 = !DILocation(line: 64, column: 5, scope: !527, inlinedAt: !347, atomGroup: 22, atomRank: 1)
!540 = !DILocation(line: 70, column: 5, scope: !527, inlinedAt: !347, atomGroup: 26, atomRank: 1)
!541 = !DILocation(line: 73, column: 5, scope: !527, inlinedAt: !347, atomGroup: 28, atomRank: 1)
!542 = !DILocation(line: 78, column: 3, scope: !343, inlinedAt: !347, atomGroup: 31, atomRank: 1)
!543 = !DILocation(line: 119, column: 11, scope: !341, inlinedAt: !311, atomGroup: 8, atomRank: 1)
!544 = !DILocation(line: 82, column: 8, scope: !511, inlinedAt: !340, atomGroup: 1, atomRank: 2)
!545 = !DILocation(line: 82, column: 17, scope: !511, inlinedAt: !340, atomGroup: 1, atomRank: 1)
!546 = !DILocation(line: 84, column: 11, scope: !274, inlinedAt: !340, atomGroup: 4, atomRank: 2)
!547 = !DILocation(line: 85, column: 14, scope: !274, inlinedAt: !340, atomGroup: 5, atomRank: 2)
!548 = !DILocation(line: 87, column: 3, scope: !274, inlinedAt: !340, atomGroup: 7, atomRank: 1)
!549 = !DILocation(line: 0, scope: !517, inlinedAt: !550)
!550 = distinct !DILocation(line: 123, column: 9, scope: !551, inlinedAt: !311)
!551 = distinct !DILexicalBlock(scope: !305, file: !3, line: 123, column: 9)
!552 = !DILocation(line: 30, column: 47, scope: !517, inlinedAt: !550, atomGroup: 2, atomRank: 1)
!553 = !DILocation(line: 129, column: 5, scope: !305, inlinedAt: !311, atomGroup: 16, atomRank: 1)
!554 = !DILocation(line: 131, column: 11, scope: !555, inlinedAt: !311, atomGroup: 17, atomRank: 1)
!555 = distinct !DILexicalBlock(scope: !305, file: !3, line: 131, column: 9)
!556 = !DILocation(line: 133, column: 21, scope: !305, inlinedAt: !311, atomGroup: 20, atomRank: 1)
!557 = !DILocation(line: 0, scope: !517, inlinedAt: !558)
!558 = distinct !DILocation(line: 91, column: 7, scope: !559, inlinedAt: !335)
!559 = distinct !DILexicalBlock(scope: !298, file: !3, line: 91, column: 7)
!560 = !DILocation(line: 30, column: 47, scope: !517, inlinedAt: !558, atomGroup: 2, atomRank: 1)
!561 = !DILocation(line: 97, column: 10, scope: !562, inlinedAt: !335, atomGroup: 5, atomRank: 2)
!562 = distinct !DILexicalBlock(scope: !297, file: !3, line: 97, column: 9)
!563 = !DILocation(line: 97, column: 9, scope: !562, inlinedAt: !335, atomGroup: 5, atomRank: 1)
!564 = !DILocation(line: 99, column: 16, scope: !297, inlinedAt: !335, atomGroup: 7, atomRank: 2)
!565 = !DILocation(line: 100, column: 5, scope: !297, inlinedAt: !335, atomGroup: 8, atomRank: 1)
!566 = !DILocation(line: 82, column: 8, scope: !511, inlinedAt: !337, atomGroup: 1, atomRank: 2)
!567 = !DILocation(line: 82, column: 17, scope: !511, inlinedAt: !337, atomGroup: 1, atomRank: 1)
!568 = !DILocation(line: 84, column: 11, scope: !274, inlinedAt: !337, atomGroup: 4, atomRank: 2)
!569 = !DILocation(line: 85, column: 14, scope: !274, inlinedAt: !337, atomGroup: 5, atomRank: 2)
!570 = !DILocation(line: 87, column: 3, scope: !274, inlinedAt: !337, atomGroup: 7, atomRank: 1)
!571 = !DILocation(line: 82, column: 8, scope: !511, inlinedAt: !334, atomGroup: 1, atomRank: 2)
!572 = !DILocation(line: 82, column: 17, scope: !511, inlinedAt: !334, atomGroup: 1, atomRank: 1)
!573 = !DILocation(line: 84, column: 11, scope: !274, inlinedAt: !334, atomGroup: 4, atomRank: 2)
!574 = !DILocation(line: 85, column: 14, scope: !274, inlinedAt: !334, atomGroup: 5, atomRank: 2)
!575 = !DILocation(line: 87, column: 3, scope: !274, inlinedAt: !334, atomGroup: 7, atomRank: 1)
!576 = !DILocation(line: 137, column: 11, scope: !577, inlinedAt: !311, atomGroup: 22, atomRank: 1)
!577 = distinct !DILexicalBlock(scope: !305, file: !3, line: 137, column: 9)
!578 = !DILocation(line: 140, column: 18, scope: !579, inlinedAt: !311)
!579 = distinct !DILexicalBlock(scope: !577, file: !3, line: 139, column: 14)
!580 = !DILocation(line: 140, column: 18, scope: !579, inlinedAt: !311, atomGroup: 25, atomRank: 2)
!581 = !DILocation(line: 140, column: 7, scope: !579, inlinedAt: !311)
!582 = !DILocation(line: 141, column: 29, scope: !305, inlinedAt: !311, atomGroup: 26, atomRank: 3)
!583 = !DILocation(line: 202, column: 9, scope: !312, inlinedAt: !322, atomGroup: 101, atomRank: 1)
!584 = !DILocation(line: 143, column: 5, scope: !305, inlinedAt: !311, atomGroup: 27, atomRank: 1)
!585 = !DILocation(line: 150, column: 7, scope: !586, inlinedAt: !311, atomGroup: 32, atomRank: 1)
!586 = distinct !DILexicalBlock(scope: !305, file: !3, line: 143, column: 16)
!587 = !DILocation(line: 154, column: 9, scope: !588, inlinedAt: !311, atomGroup: 34, atomRank: 2)
!588 = distinct !DILexicalBlock(scope: !305, file: !3, line: 154, column: 9)
!589 = !DILocation(line: 154, column: 23, scope: !588, inlinedAt: !311, atomGroup: 35, atomRank: 2)
!590 = !DILocation(line: 154, column: 23, scope: !588, inlinedAt: !311, atomGroup: 35, atomRank: 1)
!591 = !DILocalVariable(name: "c", arg: 1, scope: !592, file: !3, line: 32, type: !54)
!592 = distinct !DISubprogram(name: "is_hex", scope: !3, file: !3, line: 32, type: !518, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !593, keyInstructions: true)
!593 = !{!591}
!594 = !DILocation(line: 0, scope: !592, inlinedAt: !595)
!595 = distinct !DILocation(line: 156, column: 12, scope: !305, inlinedAt: !311)
!596 = !DILocation(line: 32, column: 46, scope: !592, inlinedAt: !595, atomGroup: 2, atomRank: 1)
!597 = !DILocation(line: 202, column: 9, scope: !312, inlinedAt: !322, atomGroup: 98, atomRank: 1)
!598 = !DILocation(line: 158, column: 15, scope: !305, inlinedAt: !311, atomGroup: 38, atomRank: 2)
!599 = !DILocation(line: 159, column: 18, scope: !305, inlinedAt: !311)
!600 = !DILocation(line: 159, column: 16, scope: !305, inlinedAt: !311, atomGroup: 39, atomRank: 2)
!601 = !DILocation(line: 202, column: 9, scope: !312, inlinedAt: !322, atomGroup: 100, atomRank: 1)
!602 = !DILocation(line: 162, column: 9, scope: !603, inlinedAt: !311, atomGroup: 41, atomRank: 1)
!603 = distinct !DILexicalBlock(scope: !305, file: !3, line: 162, column: 9)
!604 = !DILocation(line: 166, column: 11, scope: !605, inlinedAt: !311, atomGroup: 43, atomRank: 2)
!605 = distinct !DILexicalBlock(scope: !305, file: !3, line: 166, column: 9)
!606 = !DILocation(line: 166, column: 11, scope: !605, inlinedAt: !311, atomGroup: 43, atomRank: 1)
!607 = !DILocation(line: 170, column: 30, scope: !608, inlinedAt: !311, atomGroup: 46, atomRank: 1)
!608 = distinct !DILexicalBlock(scope: !305, file: !3, line: 170, column: 9)
!609 = !DILocation(line: 172, column: 18, scope: !610, inlinedAt: !311, atomGroup: 49, atomRank: 1)
!610 = distinct !DILexicalBlock(scope: !305, file: !3, line: 172, column: 9)
!611 = !DILocation(line: 0, scope: !517, inlinedAt: !612)
!612 = distinct !DILocation(line: 91, column: 7, scope: !559, inlinedAt: !329)
!613 = !DILocation(line: 30, column: 47, scope: !517, inlinedAt: !612, atomGroup: 2, atomRank: 1)
!614 = !DILocation(line: 97, column: 10, scope: !562, inlinedAt: !329, atomGroup: 5, atomRank: 2)
!615 = !DILocation(line: 97, column: 9, scope: !562, inlinedAt: !329, atomGroup: 5, atomRank: 1)
!616 = !DILocation(line: 99, column: 16, scope: !297, inlinedAt: !329, atomGroup: 7, atomRank: 2)
!617 = !DILocation(line: 100, column: 5, scope: !297, inlinedAt: !329, atomGroup: 8, atomRank: 1)
!618 = !DILocation(line: 82, column: 8, scope: !511, inlinedAt: !331, atomGroup: 1, atomRank: 2)
!619 = !DILocation(line: 82, column: 17, scope: !511, inlinedAt: !331, atomGroup: 1, atomRank: 1)
!620 = !DILocation(line: 84, column: 11, scope: !274, inlinedAt: !331, atomGroup: 4, atomRank: 2)
!621 = !DILocation(line: 85, column: 14, scope: !274, inlinedAt: !331, atomGroup: 5, atomRank: 2)
!622 = !DILocation(line: 87, column: 3, scope: !274, inlinedAt: !331, atomGroup: 7, atomRank: 1)
!623 = !DILocation(line: 82, column: 8, scope: !511, inlinedAt: !328, atomGroup: 1, atomRank: 2)
!624 = !DILocation(line: 82, column: 17, scope: !511, inlinedAt: !328, atomGroup: 1, atomRank: 1)
!625 = !DILocation(line: 84, column: 11, scope: !274, inlinedAt: !328, atomGroup: 4, atomRank: 2)
!626 = !DILocation(line: 85, column: 14, scope: !274, inlinedAt: !328, atomGroup: 5, atomRank: 2)
!627 = !DILocation(line: 87, column: 3, scope: !274, inlinedAt: !328, atomGroup: 7, atomRank: 1)
!628 = !DILocation(line: 179, column: 18, scope: !629, inlinedAt: !311, atomGroup: 56, atomRank: 1)
!629 = distinct !DILexicalBlock(scope: !305, file: !3, line: 179, column: 9)
!630 = !DILocation(line: 202, column: 9, scope: !312, inlinedAt: !322, atomGroup: 99, atomRank: 1)
!631 = !DILocation(line: 186, column: 18, scope: !305, inlinedAt: !311, atomGroup: 63, atomRank: 1)
!632 = !DILocation(line: 0, scope: !517, inlinedAt: !633)
!633 = distinct !DILocation(line: 91, column: 7, scope: !559, inlinedAt: !304)
!634 = !DILocation(line: 30, column: 47, scope: !517, inlinedAt: !633, atomGroup: 2, atomRank: 1)
!635 = !DILocation(line: 97, column: 10, scope: !562, inlinedAt: !304, atomGroup: 5, atomRank: 2)
!636 = !DILocation(line: 97, column: 9, scope: !562, inlinedAt: !304, atomGroup: 5, atomRank: 1)
!637 = !DILocation(line: 99, column: 16, scope: !297, inlinedAt: !304, atomGroup: 7, atomRank: 2)
!638 = !DILocation(line: 100, column: 5, scope: !297, inlinedAt: !304, atomGroup: 8, atomRank: 1)
!639 = !DILocation(line: 82, column: 8, scope: !511, inlinedAt: !325, atomGroup: 1, atomRank: 2)
!640 = !DILocation(line: 82, column: 17, scope: !511, inlinedAt: !325, atomGroup: 1, atomRank: 1)
!641 = !DILocation(line: 84, column: 11, scope: !274, inlinedAt: !325, atomGroup: 4, atomRank: 2)
!642 = !DILocation(line: 85, column: 14, scope: !274, inlinedAt: !325, atomGroup: 5, atomRank: 2)
!643 = !DILocation(line: 87, column: 3, scope: !274, inlinedAt: !325, atomGroup: 7, atomRank: 1)
!644 = !DILocation(line: 82, column: 8, scope: !511, inlinedAt: !296, atomGroup: 1, atomRank: 2)
!645 = !DILocation(line: 82, column: 17, scope: !511, inlinedAt: !296, atomGroup: 1, atomRank: 1)
!646 = !DILocation(line: 84, column: 11, scope: !274, inlinedAt: !296, atomGroup: 4, atomRank: 2)
!647 = !DILocation(line: 85, column: 14, scope: !274, inlinedAt: !296, atomGroup: 5, atomRank: 2)
!648 = !DILocation(line: 87, column: 3, scope: !274, inlinedAt: !296, atomGroup: 7, atomRank: 1)
!649 = !DILocation(line: 188, column: 9, scope: !650, inlinedAt: !311)
!650 = distinct !DILexicalBlock(scope: !305, file: !3, line: 188, column: 9)
!651 = !DILocation(line: 188, column: 20, scope: !650, inlinedAt: !311, atomGroup: 65, atomRank: 2)
!652 = !DILocation(line: 188, column: 20, scope: !650, inlinedAt: !311, atomGroup: 65, atomRank: 1)
!653 = !DILocation(line: 188, column: 17, scope: !650, inlinedAt: !311, atomGroup: 64, atomRank: 2)
!654 = !DILocation(line: 190, column: 10, scope: !655, inlinedAt: !311)
!655 = distinct !DILexicalBlock(scope: !305, file: !3, line: 190, column: 9)
!656 = !DILocation(line: 190, column: 10, scope: !655, inlinedAt: !311, atomGroup: 67, atomRank: 2)
!657 = !DILocation(line: 190, column: 9, scope: !655, inlinedAt: !311, atomGroup: 67, atomRank: 1)
!658 = !DILocation(line: 202, column: 9, scope: !312, inlinedAt: !322, atomGroup: 5, atomRank: 1)
!659 = !DILocation(line: 203, column: 17, scope: !312, inlinedAt: !322, atomGroup: 6, atomRank: 2)
!660 = !DILocation(line: 203, column: 7, scope: !312, inlinedAt: !322, atomGroup: 6, atomRank: 1)
!661 = !DILocation(line: 201, column: 22, scope: !313, inlinedAt: !322, atomGroup: 7, atomRank: 2)
!662 = !DILocation(line: 201, column: 3, scope: !314, inlinedAt: !322, atomGroup: 3, atomRank: 1)
!663 = !DILocation(line: 201, column: 3, scope: !314, inlinedAt: !322, atomGroup: 4, atomRank: 1)
!664 = distinct !{!664, !665, !666, !169}
!665 = !DILocation(line: 201, column: 3, scope: !314, inlinedAt: !322)
!666 = !DILocation(line: 203, column: 19, scope: !314, inlinedAt: !322)
!667 = !DILocation(line: 205, column: 15, scope: !355, inlinedAt: !322, atomGroup: 12, atomRank: 2)
!668 = !DILocation(line: 111, column: 3, scope: !306, inlinedAt: !354, atomGroup: 3, atomRank: 1)
!669 = distinct !DIAssignID()
!670 = !DILocation(line: 107, column: 1, scope: !298, inlinedAt: !353, atomGroup: 12, atomRank: 1)
!671 = !DILocation(line: 188, column: 9, scope: !650, inlinedAt: !354)
!672 = !DILocation(line: 188, column: 20, scope: !650, inlinedAt: !354, atomGroup: 65, atomRank: 2)
!673 = !DILocation(line: 188, column: 20, scope: !650, inlinedAt: !354, atomGroup: 65, atomRank: 1)
!674 = !DILocation(line: 188, column: 17, scope: !650, inlinedAt: !354, atomGroup: 64, atomRank: 2)
!675 = !DILocation(line: 190, column: 10, scope: !655, inlinedAt: !354)
!676 = !DILocation(line: 190, column: 10, scope: !655, inlinedAt: !354, atomGroup: 67, atomRank: 2)
!677 = !DILocation(line: 190, column: 9, scope: !655, inlinedAt: !354, atomGroup: 67, atomRank: 1)
!678 = !DILocation(line: 204, column: 22, scope: !355, inlinedAt: !322, atomGroup: 9, atomRank: 1)
!679 = !DILocation(line: 206, column: 10, scope: !315, inlinedAt: !322)
!680 = !DILocation(line: 206, column: 28, scope: !315, inlinedAt: !322)
!681 = !DILocation(line: 206, column: 38, scope: !315, inlinedAt: !322)
!682 = !DILocation(line: 206, column: 48, scope: !315, inlinedAt: !322)
!683 = !DILocation(line: 206, column: 56, scope: !315, inlinedAt: !322)
!684 = !DILocation(line: 206, column: 36, scope: !315, inlinedAt: !322)
!685 = !DILocation(line: 206, column: 54, scope: !315, inlinedAt: !322, atomGroup: 13, atomRank: 2)
!686 = !DILocation(line: 206, column: 3, scope: !315, inlinedAt: !322, atomGroup: 13, atomRank: 1)
!687 = !DILocation(line: 289, column: 27, scope: !323)
!688 = !DILocation(line: 289, column: 53, scope: !323, atomGroup: 8, atomRank: 2)
!689 = !DILocation(line: 288, column: 69, scope: !323, atomGroup: 9, atomRank: 2)
!690 = !DILocation(line: 288, column: 28, scope: !323, atomGroup: 6, atomRank: 1)
!691 = !DILocation(line: 288, column: 5, scope: !270, atomGroup: 7, atomRank: 1)
!692 = distinct !{!692, !693, !694, !169}
!693 = !DILocation(line: 288, column: 5, scope: !270)
!694 = !DILocation(line: 289, column: 55, scope: !270)
