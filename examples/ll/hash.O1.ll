; ModuleID = 'hash.c'
source_filename = "hash.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-unknown"

%struct.sha256 = type { [8 x i32], i64, [64 x i8], i32 }

@run.message = internal global [300 x i8] zeroinitializer, align 1, !dbg !0
@.str = private unnamed_addr constant [4 x i8] c"abc\00", align 1, !dbg !22
@__const.sha256_begin.s = private unnamed_addr constant { [8 x i32], i64, [64 x i8], i32, [4 x i8] } { [8 x i32] [i32 1779033703, i32 -1150833019, i32 1013904242, i32 -1521486534, i32 1359893119, i32 -1694144372, i32 528734635, i32 1541459225], i64 0, [64 x i8] zeroinitializer, i32 0, [4 x i8] zeroinitializer }, align 8
@K = internal unnamed_addr constant [64 x i32] [i32 1116352408, i32 1899447441, i32 -1245643825, i32 -373957723, i32 961987163, i32 1508970993, i32 -1841331548, i32 -1424204075, i32 -670586216, i32 310598401, i32 607225278, i32 1426881987, i32 1925078388, i32 -2132889090, i32 -1680079193, i32 -1046744716, i32 -459576895, i32 -272742522, i32 264347078, i32 604807628, i32 770255983, i32 1249150122, i32 1555081692, i32 1996064986, i32 -1740746414, i32 -1473132947, i32 -1341970488, i32 -1084653625, i32 -958395405, i32 -710438585, i32 113926993, i32 338241895, i32 666307205, i32 773529912, i32 1294757372, i32 1396182291, i32 1695183700, i32 1986661051, i32 -2117940946, i32 -1838011259, i32 -1564481375, i32 -1474664885, i32 -1035236496, i32 -949202525, i32 -778901479, i32 -694614492, i32 -200395387, i32 275423344, i32 430227734, i32 506948616, i32 659060556, i32 883997877, i32 958139571, i32 1322822218, i32 1537002063, i32 1747873779, i32 1955562222, i32 2024104815, i32 -2067236844, i32 -1933114872, i32 -1866530822, i32 -1538233109, i32 -1090935817, i32 -965641998], align 4, !dbg !33

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memcpy(ptr noalias noundef returned writeonly captures(ret: address, provenance) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !78 {
    #dbg_value(ptr %0, !88, !DIExpression(), !96)
    #dbg_value(ptr %1, !89, !DIExpression(), !96)
    #dbg_value(ptr %0, !91, !DIExpression(), !96)
    #dbg_value(ptr %1, !93, !DIExpression(), !96)
    #dbg_value(i64 %2, !90, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !96)
  %4 = icmp eq i64 %2, 0, !dbg !97
  br i1 %4, label %14, label %5, !dbg !98

5:                                                ; preds = %3, %5
  %6 = phi ptr [ %10, %5 ], [ %1, %3 ]
  %7 = phi ptr [ %12, %5 ], [ %0, %3 ]
  %8 = phi i64 [ %9, %5 ], [ %2, %3 ]
    #dbg_value(ptr %6, !93, !DIExpression(), !96)
    #dbg_value(ptr %7, !91, !DIExpression(), !96)
    #dbg_value(i64 %8, !90, !DIExpression(), !96)
  %9 = add i64 %8, -1, !dbg !99
    #dbg_value(i64 %9, !90, !DIExpression(), !96)
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 1, !dbg !100
    #dbg_value(ptr %10, !93, !DIExpression(), !96)
  %11 = load i8, ptr %6, align 1, !dbg !101, !tbaa !102
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !103
    #dbg_value(ptr %12, !91, !DIExpression(), !96)
  store i8 %11, ptr %7, align 1, !dbg !104, !tbaa !102
    #dbg_value(i64 %9, !90, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !96)
  %13 = icmp eq i64 %9, 0, !dbg !105
  br i1 %13, label %14, label %5, !dbg !106, !llvm.loop !107

14:                                               ; preds = %5, %3
  ret ptr %0, !dbg !111
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memmove(ptr noundef returned writeonly captures(address, ret: address, provenance) %0, ptr noundef readonly captures(address) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !112 {
    #dbg_value(ptr %0, !116, !DIExpression(), !121)
    #dbg_value(ptr %1, !117, !DIExpression(), !121)
    #dbg_value(i64 %2, !118, !DIExpression(), !121)
    #dbg_value(ptr %0, !119, !DIExpression(), !121)
    #dbg_value(ptr %1, !120, !DIExpression(), !121)
  %4 = icmp ult ptr %0, %1, !dbg !122
  %5 = icmp eq i64 %2, 0, !dbg !124
  br i1 %4, label %7, label %6, !dbg !125

6:                                                ; preds = %3
    #dbg_value(i64 %2, !118, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !121)
  br i1 %5, label %24, label %17, !dbg !126

7:                                                ; preds = %3
    #dbg_value(ptr %1, !120, !DIExpression(), !121)
    #dbg_value(ptr %0, !119, !DIExpression(), !121)
    #dbg_value(i64 %2, !118, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !121)
  br i1 %5, label %24, label %8, !dbg !128

8:                                                ; preds = %7, %8
  %9 = phi ptr [ %13, %8 ], [ %1, %7 ]
  %10 = phi ptr [ %15, %8 ], [ %0, %7 ]
  %11 = phi i64 [ %12, %8 ], [ %2, %7 ]
    #dbg_value(ptr %9, !120, !DIExpression(), !121)
    #dbg_value(ptr %10, !119, !DIExpression(), !121)
    #dbg_value(i64 %11, !118, !DIExpression(), !121)
  %12 = add i64 %11, -1, !dbg !130
    #dbg_value(i64 %12, !118, !DIExpression(), !121)
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 1, !dbg !131
    #dbg_value(ptr %13, !120, !DIExpression(), !121)
  %14 = load i8, ptr %9, align 1, !dbg !132, !tbaa !102
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 1, !dbg !133
    #dbg_value(ptr %15, !119, !DIExpression(), !121)
  store i8 %14, ptr %10, align 1, !dbg !134, !tbaa !102
    #dbg_value(i64 %12, !118, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !121)
  %16 = icmp eq i64 %12, 0, !dbg !135
  br i1 %16, label %24, label %8, !dbg !136, !llvm.loop !137

17:                                               ; preds = %6, %17
  %18 = phi i64 [ %19, %17 ], [ %2, %6 ]
    #dbg_value(i64 %18, !118, !DIExpression(), !121)
  %19 = add i64 %18, -1, !dbg !140
    #dbg_value(i64 %19, !118, !DIExpression(), !121)
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 %19, !dbg !141
  %21 = load i8, ptr %20, align 1, !dbg !142, !tbaa !102
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 %19, !dbg !143
  store i8 %21, ptr %22, align 1, !dbg !144, !tbaa !102
    #dbg_value(i64 %19, !118, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !121)
  %23 = icmp eq i64 %19, 0, !dbg !145
  br i1 %23, label %24, label %17, !dbg !146, !llvm.loop !147

24:                                               ; preds = %17, %8, %6, %7
  ret ptr %0, !dbg !150
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write) uwtable
define dso_local noundef ptr @memset(ptr noundef returned writeonly captures(ret: address, provenance) %0, i32 noundef signext %1, i64 noundef %2) local_unnamed_addr #2 !dbg !151 {
    #dbg_value(ptr %0, !156, !DIExpression(), !160)
    #dbg_value(i32 %1, !157, !DIExpression(), !160)
    #dbg_value(ptr %0, !159, !DIExpression(), !160)
    #dbg_value(i64 %2, !158, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !160)
  %4 = icmp eq i64 %2, 0, !dbg !161
  br i1 %4, label %13, label %5, !dbg !162

5:                                                ; preds = %3
  %6 = trunc i32 %1 to i8
  br label %7, !dbg !162

7:                                                ; preds = %5, %7
  %8 = phi ptr [ %0, %5 ], [ %11, %7 ]
  %9 = phi i64 [ %2, %5 ], [ %10, %7 ]
    #dbg_value(ptr %8, !159, !DIExpression(), !160)
    #dbg_value(i64 %9, !158, !DIExpression(), !160)
  %10 = add i64 %9, -1, !dbg !163
    #dbg_value(i64 %10, !158, !DIExpression(), !160)
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !164
    #dbg_value(ptr %11, !159, !DIExpression(), !160)
  store i8 %6, ptr %8, align 1, !dbg !165, !tbaa !102
    #dbg_value(i64 %10, !158, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !160)
  %12 = icmp eq i64 %10, 0, !dbg !166
  br i1 %12, label %13, label %7, !dbg !167, !llvm.loop !168

13:                                               ; preds = %7, %3
  ret ptr %0, !dbg !171
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local signext range(i32 -1, 2) i32 @memcmp(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #3 !dbg !172 {
    #dbg_value(ptr %0, !176, !DIExpression(), !181)
    #dbg_value(ptr %1, !177, !DIExpression(), !181)
    #dbg_value(i64 %2, !178, !DIExpression(), !181)
    #dbg_value(ptr %0, !179, !DIExpression(), !181)
    #dbg_value(ptr %1, !180, !DIExpression(), !181)
  %4 = icmp eq i64 %2, 0, !dbg !182
  br i1 %4, label %20, label %5, !dbg !184

5:                                                ; preds = %3, %15
  %6 = phi i64 [ %16, %15 ], [ %2, %3 ]
  %7 = phi ptr [ %18, %15 ], [ %1, %3 ]
  %8 = phi ptr [ %17, %15 ], [ %0, %3 ]
    #dbg_value(ptr %7, !180, !DIExpression(), !181)
    #dbg_value(ptr %8, !179, !DIExpression(), !181)
  %9 = load i8, ptr %8, align 1, !dbg !185, !tbaa !102
  %10 = load i8, ptr %7, align 1, !dbg !188, !tbaa !102
  %11 = icmp eq i8 %9, %10, !dbg !189
  br i1 %11, label %15, label %12, !dbg !190

12:                                               ; preds = %5
  %13 = icmp ult i8 %9, %10, !dbg !191
  %14 = select i1 %13, i32 -1, i32 1, !dbg !192
  br label %20, !dbg !193

15:                                               ; preds = %5
  %16 = add i64 %6, -1, !dbg !194
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !195
    #dbg_value(ptr %17, !179, !DIExpression(), !181)
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !196
    #dbg_value(ptr %18, !180, !DIExpression(), !181)
    #dbg_value(i64 %16, !178, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !181)
  %19 = icmp eq i64 %16, 0, !dbg !197
  br i1 %19, label %20, label %5, !dbg !198, !llvm.loop !199

20:                                               ; preds = %15, %3, %12
  %21 = phi i32 [ %14, %12 ], [ 0, %3 ], [ 0, %15 ], !dbg !181
  ret i32 %21, !dbg !202
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local range(i64 -1, -9223372036854775808) i64 @run(i64 noundef %0) local_unnamed_addr #4 !dbg !2 {
  %2 = alloca %struct.sha256, align 8, !DIAssignID !203
    #dbg_assign(i1 poison, !41, !DIExpression(), !203, ptr %2, !DIExpression(), !204)
  %3 = alloca %struct.sha256, align 8, !DIAssignID !205
    #dbg_assign(i1 poison, !53, !DIExpression(), !205, ptr %3, !DIExpression(), !204)
  %4 = alloca %struct.sha256, align 8
    #dbg_value(i64 %0, !40, !DIExpression(), !204)
    #dbg_value(ptr %2, !206, !DIExpression(DW_OP_deref), !211)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(112) %2, ptr noundef nonnull align 8 dereferenceable(112) @__const.sha256_begin.s, i64 112, i1 false), !dbg !213, !DIAssignID !214
    #dbg_assign(i1 poison, !41, !DIExpression(), !214, ptr %2, !DIExpression(), !204)
  call fastcc void @sha256_add(ptr noundef %2, ptr noundef nonnull @.str, i64 noundef 3) #7, !dbg !215
  %5 = call fastcc i64 @sha256_end(ptr dead_on_return noundef %2) #7, !dbg !216
  %6 = icmp eq i64 %5, -5010229573455851542, !dbg !218
  br i1 %6, label %7, label %126, !dbg !219

7:                                                ; preds = %1
    #dbg_value(i64 0, !220, !DIExpression(), !229)
    #dbg_value(i64 -3750763034362895579, !228, !DIExpression(), !232)
    #dbg_value(i64 0, !52, !DIExpression(), !204)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #8, !dbg !233
    #dbg_value(ptr %3, !206, !DIExpression(DW_OP_deref), !234)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(112) %3, ptr noundef nonnull align 8 dereferenceable(112) @__const.sha256_begin.s, i64 112, i1 false), !dbg !236, !DIAssignID !237
    #dbg_assign(i1 poison, !53, !DIExpression(), !237, ptr %3, !DIExpression(), !204)
    #dbg_value(i64 0, !54, !DIExpression(), !238)
  %8 = icmp sgt i64 %0, 0, !dbg !239
  br i1 %8, label %9, label %14, !dbg !240

9:                                                ; preds = %7, %105
  %10 = phi i64 [ %113, %105 ], [ 0, %7 ]
  %11 = phi i64 [ %112, %105 ], [ 0, %7 ]
    #dbg_value(i64 %10, !54, !DIExpression(), !238)
    #dbg_value(i64 %11, !52, !DIExpression(), !204)
    #dbg_value(i64 0, !56, !DIExpression(), !241)
  br label %115, !dbg !242

12:                                               ; preds = %105
  %13 = lshr i64 %112, 1, !dbg !243
  br label %14, !dbg !243

14:                                               ; preds = %12, %7
  %15 = phi i64 [ 0, %7 ], [ %13, %12 ], !dbg !204
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #8, !dbg !244
  br label %126

16:                                               ; preds = %115
  %17 = urem i64 %10, 200, !dbg !245
  %18 = add nuw nsw i64 %17, 100, !dbg !246
  call fastcc void @sha256_add(ptr noundef %3, ptr noundef nonnull @run.message, i64 noundef %18) #7, !dbg !247
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8, !dbg !248
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(112) %4, ptr noundef nonnull align 8 dereferenceable(112) %3, i64 112, i1 false), !dbg !249, !tbaa.struct !250
  %19 = call fastcc i64 @sha256_end(ptr dead_on_return noundef %4) #7, !dbg !248
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8, !dbg !248
    #dbg_value(i64 %31, !52, !DIExpression(), !204)
    #dbg_value(ptr @run.message, !226, !DIExpression(), !253)
    #dbg_value(i64 300, !227, !DIExpression(), !253)
    #dbg_value(i64 -3750763034362895579, !228, !DIExpression(), !253)
    #dbg_value(i64 0, !220, !DIExpression(), !255)
  br label %20, !dbg !256

20:                                               ; preds = %20, %16
  %21 = phi i64 [ 0, %16 ], [ %28, %20 ]
  %22 = phi i64 [ -3750763034362895579, %16 ], [ %27, %20 ]
    #dbg_value(i64 %21, !220, !DIExpression(), !255)
    #dbg_value(i64 %22, !228, !DIExpression(), !253)
  %23 = getelementptr inbounds nuw i8, ptr @run.message, i64 %21, !dbg !257
  %24 = load i8, ptr %23, align 1, !dbg !257, !tbaa !102
  %25 = zext i8 %24 to i64, !dbg !257
  %26 = xor i64 %22, %25, !dbg !259
  %27 = mul i64 %26, 1099511628211, !dbg !260
    #dbg_value(i64 %27, !228, !DIExpression(), !253)
  %28 = add nuw nsw i64 %21, 1, !dbg !261
    #dbg_value(i64 %28, !220, !DIExpression(), !255)
  %29 = icmp eq i64 %28, 300, !dbg !262
  br i1 %29, label %30, label %20, !dbg !263, !llvm.loop !264

30:                                               ; preds = %20
  %31 = add i64 %19, %11, !dbg !267
  %32 = xor i64 %27, %31, !dbg !268
    #dbg_value(i64 %32, !52, !DIExpression(), !204)
  %33 = urem i64 %10, 9, !dbg !269
  %34 = sub nuw nsw i64 300, %33, !dbg !270
    #dbg_value(ptr @run.message, !271, !DIExpression(), !287)
    #dbg_value(i64 %34, !276, !DIExpression(), !287)
    #dbg_value(i64 %32, !277, !DIExpression(), !287)
    #dbg_value(i64 -7046029288634856825, !278, !DIExpression(), !287)
    #dbg_value(i64 -4417276706812531889, !280, !DIExpression(), !287)
    #dbg_value(i64 1609587929392839161, !281, !DIExpression(), !287)
  %35 = sub i64 %32, %33, !dbg !289
  %36 = add i64 %35, 1609587929392839461, !dbg !289
    #dbg_value(i64 %36, !282, !DIExpression(), !287)
  br label %37, !dbg !290

37:                                               ; preds = %37, %30
  %38 = phi i64 [ %36, %30 ], [ %86, %37 ]
  %39 = phi ptr [ @run.message, %30 ], [ %87, %37 ]
  %40 = phi i64 [ %34, %30 ], [ %88, %37 ]
    #dbg_value(i64 %38, !282, !DIExpression(), !287)
    #dbg_value(ptr %39, !271, !DIExpression(), !287)
    #dbg_value(i64 %40, !276, !DIExpression(), !287)
    #dbg_value(i64 7, !285, !DIExpression(), !291)
    #dbg_value(i64 0, !283, !DIExpression(), !292)
  %41 = getelementptr inbounds nuw i8, ptr %39, i64 7, !dbg !293
  %42 = load i8, ptr %41, align 1, !dbg !293, !tbaa !102
  %43 = zext i8 %42 to i64, !dbg !293
    #dbg_value(i64 %43, !283, !DIExpression(), !292)
    #dbg_value(i64 6, !285, !DIExpression(), !291)
  %44 = getelementptr inbounds nuw i8, ptr %39, i64 6, !dbg !293
  %45 = load i8, ptr %44, align 1, !dbg !293, !tbaa !102
  %46 = zext i8 %45 to i64, !dbg !293
    #dbg_value(!DIArgList(i64 %43, i64 %46), !283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value), !292)
    #dbg_value(i64 5, !285, !DIExpression(), !291)
  %47 = shl nuw nsw i64 %43, 16, !dbg !295
  %48 = shl nuw nsw i64 %46, 8, !dbg !295
  %49 = or disjoint i64 %48, %47, !dbg !295
  %50 = getelementptr inbounds nuw i8, ptr %39, i64 5, !dbg !293
  %51 = load i8, ptr %50, align 1, !dbg !293, !tbaa !102
  %52 = zext i8 %51 to i64, !dbg !293
  %53 = or disjoint i64 %49, %52, !dbg !296
    #dbg_value(i64 %53, !283, !DIExpression(), !292)
    #dbg_value(i64 4, !285, !DIExpression(), !291)
  %54 = getelementptr inbounds nuw i8, ptr %39, i64 4, !dbg !293
  %55 = load i8, ptr %54, align 1, !dbg !293, !tbaa !102
  %56 = zext i8 %55 to i64, !dbg !293
    #dbg_value(!DIArgList(i64 %53, i64 %56), !283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value), !292)
    #dbg_value(i64 3, !285, !DIExpression(), !291)
  %57 = getelementptr inbounds nuw i8, ptr %39, i64 3, !dbg !293
  %58 = load i8, ptr %57, align 1, !dbg !293, !tbaa !102
  %59 = zext i8 %58 to i64, !dbg !293
    #dbg_value(!DIArgList(i64 %56, i64 %53, i64 %59), !283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 2, DW_OP_or, DW_OP_LLVM_arg, 1, DW_OP_constu, 16, DW_OP_shl, DW_OP_or, DW_OP_stack_value), !292)
    #dbg_value(i64 2, !285, !DIExpression(), !291)
  %60 = getelementptr inbounds nuw i8, ptr %39, i64 2, !dbg !293
  %61 = load i8, ptr %60, align 1, !dbg !293, !tbaa !102
  %62 = zext i8 %61 to i64, !dbg !293
    #dbg_value(!DIArgList(i64 %56, i64 %62, i64 %53, i64 %59), !283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 3, DW_OP_or, DW_OP_LLVM_arg, 2, DW_OP_constu, 16, DW_OP_shl, DW_OP_or, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value), !292)
    #dbg_value(i64 1, !285, !DIExpression(), !291)
  %63 = shl nuw nsw i64 %53, 32, !dbg !295
  %64 = shl nuw nsw i64 %56, 24, !dbg !295
  %65 = shl nuw nsw i64 %59, 16, !dbg !295
  %66 = or disjoint i64 %64, %65, !dbg !295
  %67 = or disjoint i64 %63, %66, !dbg !295
  %68 = shl nuw nsw i64 %62, 8, !dbg !295
  %69 = getelementptr inbounds nuw i8, ptr %39, i64 1, !dbg !293
  %70 = load i8, ptr %69, align 1, !dbg !293, !tbaa !102
  %71 = zext i8 %70 to i64, !dbg !293
  %72 = or disjoint i64 %68, %71, !dbg !295
  %73 = or disjoint i64 %72, %67, !dbg !297
    #dbg_value(i64 %73, !283, !DIExpression(), !292)
    #dbg_value(i64 0, !285, !DIExpression(), !291)
  %74 = shl nuw i64 %73, 8, !dbg !295
  %75 = load i8, ptr %39, align 1, !dbg !293, !tbaa !102
  %76 = zext i8 %75 to i64, !dbg !293
  %77 = or disjoint i64 %74, %76, !dbg !298
    #dbg_value(i64 %77, !283, !DIExpression(), !292)
    #dbg_value(i64 -1, !285, !DIExpression(), !291)
  %78 = mul i64 %77, -4417276706812531889, !dbg !299
    #dbg_value(i64 %78, !300, !DIExpression(), !306)
    #dbg_value(i32 31, !305, !DIExpression(), !306)
  %79 = mul i64 %77, -7788283243316379648, !dbg !308
  %80 = lshr i64 %78, 33, !dbg !309
  %81 = or disjoint i64 %80, %79, !dbg !310
  %82 = mul i64 %81, -7046029288634856825, !dbg !311
  %83 = xor i64 %82, %38, !dbg !312
    #dbg_value(i64 %83, !300, !DIExpression(), !313)
    #dbg_value(i32 27, !305, !DIExpression(), !313)
  %84 = tail call i64 @llvm.fshl.i64(i64 %83, i64 %83, i64 27), !dbg !315
  %85 = mul i64 %84, -7046029288634856825, !dbg !316
  %86 = add i64 %85, 1609587929392839161, !dbg !317
    #dbg_value(i64 %86, !282, !DIExpression(), !287)
  %87 = getelementptr inbounds nuw i8, ptr %39, i64 8, !dbg !318
    #dbg_value(ptr %87, !271, !DIExpression(), !287)
  %88 = add nsw i64 %40, -8, !dbg !319
    #dbg_value(i64 %88, !276, !DIExpression(), !287)
  %89 = icmp ugt i64 %88, 7, !dbg !320
  br i1 %89, label %37, label %90, !dbg !321, !llvm.loop !322

90:                                               ; preds = %37
    #dbg_value(i64 %86, !282, !DIExpression(), !287)
    #dbg_value(ptr %87, !271, !DIExpression(), !287)
    #dbg_value(i64 %88, !276, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !287)
  %91 = icmp eq i64 %88, 0, !dbg !325
  br i1 %91, label %105, label %92, !dbg !326

92:                                               ; preds = %90, %92
  %93 = phi i64 [ %103, %92 ], [ %86, %90 ]
  %94 = phi ptr [ %97, %92 ], [ %87, %90 ]
  %95 = phi i64 [ %96, %92 ], [ %88, %90 ]
    #dbg_value(i64 %93, !282, !DIExpression(), !287)
    #dbg_value(ptr %94, !271, !DIExpression(), !287)
    #dbg_value(i64 %95, !276, !DIExpression(), !287)
  %96 = add i64 %95, -1, !dbg !327
    #dbg_value(i64 %96, !276, !DIExpression(), !287)
  %97 = getelementptr inbounds nuw i8, ptr %94, i64 1, !dbg !328
    #dbg_value(ptr %97, !271, !DIExpression(), !287)
  %98 = load i8, ptr %94, align 1, !dbg !329, !tbaa !102
  %99 = zext i8 %98 to i64, !dbg !329
  %100 = mul i64 %99, 1609587929392839161, !dbg !330
  %101 = xor i64 %100, %93, !dbg !331
    #dbg_value(i64 %101, !300, !DIExpression(), !332)
    #dbg_value(i32 11, !305, !DIExpression(), !332)
  %102 = tail call i64 @llvm.fshl.i64(i64 %101, i64 %101, i64 11), !dbg !334
  %103 = mul i64 %102, -7046029288634856825, !dbg !335
    #dbg_value(i64 %103, !282, !DIExpression(), !287)
    #dbg_value(i64 %96, !276, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !287)
  %104 = icmp eq i64 %96, 0, !dbg !336
  br i1 %104, label %105, label %92, !dbg !337, !llvm.loop !338

105:                                              ; preds = %92, %90
  %106 = phi i64 [ %86, %90 ], [ %103, %92 ], !dbg !287
  %107 = lshr i64 %106, 33, !dbg !341
  %108 = xor i64 %107, %106, !dbg !342
    #dbg_value(i64 %108, !282, !DIExpression(), !287)
  %109 = mul i64 %108, -4417276706812531889, !dbg !343
    #dbg_value(i64 %109, !282, !DIExpression(), !287)
  %110 = lshr i64 %109, 29, !dbg !344
  %111 = xor i64 %110, %109, !dbg !345
    #dbg_value(i64 %111, !282, !DIExpression(), !287)
  %112 = add i64 %111, %32, !dbg !346
    #dbg_value(i64 %112, !52, !DIExpression(), !204)
  %113 = add nuw nsw i64 %10, 1, !dbg !347
    #dbg_value(i64 %113, !54, !DIExpression(), !238)
  %114 = icmp eq i64 %113, %0, !dbg !348
  br i1 %114, label %12, label %9, !dbg !349, !llvm.loop !350

115:                                              ; preds = %9, %115
  %116 = phi i64 [ 0, %9 ], [ %124, %115 ]
    #dbg_value(i64 %116, !56, !DIExpression(), !241)
  %117 = mul nuw nsw i64 %116, 7, !dbg !353
  %118 = add nuw i64 %117, %10, !dbg !355
  %119 = and i64 %116, 31, !dbg !356
  %120 = lshr i64 %11, %119, !dbg !357
  %121 = add i64 %118, %120, !dbg !358
  %122 = trunc i64 %121 to i8, !dbg !359
  %123 = getelementptr inbounds nuw i8, ptr @run.message, i64 %116, !dbg !360
  store i8 %122, ptr %123, align 1, !dbg !361, !tbaa !102
  %124 = add nuw nsw i64 %116, 1, !dbg !362
    #dbg_value(i64 %124, !56, !DIExpression(), !241)
  %125 = icmp eq i64 %124, 300, !dbg !363
  br i1 %125, label %16, label %115, !dbg !364, !llvm.loop !365

126:                                              ; preds = %1, %14
  %127 = phi i64 [ %15, %14 ], [ -1, %1 ], !dbg !204
  ret i64 %127, !dbg !368
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @sha256_add(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef range(i64 1, 300) %2) unnamed_addr #0 !dbg !369 {
  %4 = alloca [64 x i32], align 4, !DIAssignID !379
    #dbg_value(ptr %0, !374, !DIExpression(), !380)
    #dbg_value(ptr %1, !375, !DIExpression(), !380)
    #dbg_value(i64 %2, !376, !DIExpression(), !380)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !381
  %6 = load i64, ptr %5, align 8, !dbg !382, !tbaa !383
  %7 = add i64 %6, %2, !dbg !385
  store i64 %7, ptr %5, align 8, !dbg !386, !tbaa !383
    #dbg_value(i64 0, !377, !DIExpression(), !387)
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 104
    #dbg_value(i64 0, !377, !DIExpression(), !387)
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %17 = load i32, ptr %9, align 8, !dbg !388, !tbaa !391
  br label %19, !dbg !392

18:                                               ; preds = %139
  ret void, !dbg !393

19:                                               ; preds = %3, %139
  %20 = phi i32 [ %17, %3 ], [ %140, %139 ], !dbg !388
  %21 = phi i64 [ 0, %3 ], [ %141, %139 ]
    #dbg_value(i64 %21, !377, !DIExpression(), !387)
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 %21, !dbg !394
  %23 = load i8, ptr %22, align 1, !dbg !395, !tbaa !102
  %24 = add i32 %20, 1, !dbg !396
  store i32 %24, ptr %9, align 8, !dbg !397, !tbaa !391
  %25 = zext i32 %20 to i64, !dbg !398
  %26 = getelementptr inbounds nuw i8, ptr %8, i64 %25, !dbg !398
  store i8 %23, ptr %26, align 1, !dbg !399, !tbaa !102
  %27 = load i32, ptr %9, align 8, !dbg !400, !tbaa !391
  %28 = icmp eq i32 %27, 64, !dbg !402
  br i1 %28, label %29, label %139, !dbg !403

29:                                               ; preds = %19
    #dbg_assign(i1 poison, !404, !DIExpression(), !379, ptr %4, !DIExpression(), !435)
    #dbg_value(ptr %0, !410, !DIExpression(), !435)
    #dbg_value(ptr %8, !411, !DIExpression(), !435)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8, !dbg !438
    #dbg_value(i32 0, !412, !DIExpression(), !439)
  br label %30, !dbg !440

30:                                               ; preds = %30, %29
  %31 = phi i64 [ 0, %29 ], [ %52, %30 ]
    #dbg_value(i64 %31, !412, !DIExpression(), !439)
  %32 = shl nuw nsw i64 %31, 2, !dbg !441
  %33 = getelementptr inbounds nuw i8, ptr %8, i64 %32, !dbg !443
  %34 = load i8, ptr %33, align 1, !dbg !443, !tbaa !102
  %35 = zext i8 %34 to i32, !dbg !444
  %36 = shl nuw i32 %35, 24, !dbg !445
  %37 = getelementptr inbounds nuw i8, ptr %33, i64 1, !dbg !446
  %38 = load i8, ptr %37, align 1, !dbg !446, !tbaa !102
  %39 = zext i8 %38 to i32, !dbg !447
  %40 = shl nuw nsw i32 %39, 16, !dbg !448
  %41 = or disjoint i32 %40, %36, !dbg !449
  %42 = getelementptr inbounds nuw i8, ptr %33, i64 2, !dbg !450
  %43 = load i8, ptr %42, align 1, !dbg !450, !tbaa !102
  %44 = zext i8 %43 to i32, !dbg !451
  %45 = shl nuw nsw i32 %44, 8, !dbg !452
  %46 = or disjoint i32 %41, %45, !dbg !453
  %47 = getelementptr inbounds nuw i8, ptr %33, i64 3, !dbg !454
  %48 = load i8, ptr %47, align 1, !dbg !454, !tbaa !102
  %49 = zext i8 %48 to i32, !dbg !454
  %50 = or disjoint i32 %46, %49, !dbg !455
  %51 = getelementptr inbounds nuw i32, ptr %4, i64 %31, !dbg !456
  store i32 %50, ptr %51, align 4, !dbg !457, !tbaa !74
  %52 = add nuw nsw i64 %31, 1, !dbg !458
    #dbg_value(i64 %52, !412, !DIExpression(), !439)
  %53 = icmp eq i64 %52, 16, !dbg !459
  br i1 %53, label %63, label %30, !dbg !460, !llvm.loop !461

54:                                               ; preds = %63
  %55 = load i32, ptr %0, align 4, !dbg !464, !tbaa !74
    #dbg_value(i32 %55, !420, !DIExpression(), !435)
  %56 = load i32, ptr %10, align 4, !dbg !465, !tbaa !74
    #dbg_value(i32 %56, !421, !DIExpression(), !435)
  %57 = load i32, ptr %11, align 4, !dbg !466, !tbaa !74
    #dbg_value(i32 %57, !422, !DIExpression(), !435)
  %58 = load i32, ptr %12, align 4, !dbg !467, !tbaa !74
    #dbg_value(i32 %58, !423, !DIExpression(), !435)
  %59 = load i32, ptr %13, align 4, !dbg !468, !tbaa !74
    #dbg_value(i32 %59, !424, !DIExpression(), !435)
  %60 = load i32, ptr %14, align 4, !dbg !469, !tbaa !74
    #dbg_value(i32 %60, !425, !DIExpression(), !435)
  %61 = load i32, ptr %15, align 4, !dbg !470, !tbaa !74
    #dbg_value(i32 %61, !426, !DIExpression(), !435)
  %62 = load i32, ptr %16, align 4, !dbg !471, !tbaa !74
    #dbg_value(i32 %62, !427, !DIExpression(), !435)
    #dbg_value(i32 0, !428, !DIExpression(), !472)
    #dbg_value(i32 %61, !426, !DIExpression(), !435)
    #dbg_value(i32 %60, !425, !DIExpression(), !435)
    #dbg_value(i32 %59, !424, !DIExpression(), !435)
    #dbg_value(i32 %58, !423, !DIExpression(), !435)
    #dbg_value(i32 %57, !422, !DIExpression(), !435)
    #dbg_value(i32 %56, !421, !DIExpression(), !435)
    #dbg_value(i32 %55, !420, !DIExpression(), !435)
  br label %89, !dbg !473

63:                                               ; preds = %30, %63
  %64 = phi i64 [ %87, %63 ], [ 16, %30 ]
    #dbg_value(i64 %64, !414, !DIExpression(), !474)
  %65 = getelementptr i32, ptr %4, i64 %64, !dbg !475
  %66 = getelementptr i8, ptr %65, i64 -60, !dbg !475
  %67 = load i32, ptr %66, align 4, !dbg !475, !tbaa !74
    #dbg_value(i32 %67, !476, !DIExpression(), !482)
    #dbg_value(i32 7, !481, !DIExpression(), !482)
  %68 = tail call i32 @llvm.fshl.i32(i32 %67, i32 %67, i32 25), !dbg !484
    #dbg_value(i32 %67, !476, !DIExpression(), !485)
    #dbg_value(i32 18, !481, !DIExpression(), !485)
  %69 = tail call i32 @llvm.fshl.i32(i32 %67, i32 %67, i32 14), !dbg !487
  %70 = xor i32 %68, %69, !dbg !488
  %71 = lshr i32 %67, 3, !dbg !489
  %72 = xor i32 %70, %71, !dbg !490
    #dbg_value(i32 %72, !416, !DIExpression(), !491)
  %73 = getelementptr i8, ptr %65, i64 -8, !dbg !492
  %74 = load i32, ptr %73, align 4, !dbg !492, !tbaa !74
    #dbg_value(i32 %74, !476, !DIExpression(), !493)
    #dbg_value(i32 17, !481, !DIExpression(), !493)
  %75 = tail call i32 @llvm.fshl.i32(i32 %74, i32 %74, i32 15), !dbg !495
    #dbg_value(i32 %74, !476, !DIExpression(), !496)
    #dbg_value(i32 19, !481, !DIExpression(), !496)
  %76 = tail call i32 @llvm.fshl.i32(i32 %74, i32 %74, i32 13), !dbg !498
  %77 = xor i32 %75, %76, !dbg !499
  %78 = lshr i32 %74, 10, !dbg !500
  %79 = xor i32 %77, %78, !dbg !501
    #dbg_value(i32 %79, !419, !DIExpression(), !491)
  %80 = getelementptr i8, ptr %65, i64 -64, !dbg !502
  %81 = load i32, ptr %80, align 4, !dbg !502, !tbaa !74
  %82 = add i32 %72, %81, !dbg !503
  %83 = getelementptr i8, ptr %65, i64 -28, !dbg !504
  %84 = load i32, ptr %83, align 4, !dbg !504, !tbaa !74
  %85 = add i32 %82, %84, !dbg !505
  %86 = add i32 %85, %79, !dbg !506
  store i32 %86, ptr %65, align 4, !dbg !507, !tbaa !74
  %87 = add nuw nsw i64 %64, 1, !dbg !508
    #dbg_value(i64 %87, !414, !DIExpression(), !474)
  %88 = icmp eq i64 %87, 64, !dbg !509
  br i1 %88, label %54, label %63, !dbg !510, !llvm.loop !511

89:                                               ; preds = %89, %54
  %90 = phi i64 [ 0, %54 ], [ %128, %89 ]
  %91 = phi i32 [ %62, %54 ], [ %92, %89 ]
  %92 = phi i32 [ %61, %54 ], [ %93, %89 ]
  %93 = phi i32 [ %60, %54 ], [ %94, %89 ]
  %94 = phi i32 [ %59, %54 ], [ %126, %89 ]
  %95 = phi i32 [ %58, %54 ], [ %96, %89 ]
  %96 = phi i32 [ %57, %54 ], [ %97, %89 ]
  %97 = phi i32 [ %56, %54 ], [ %98, %89 ]
  %98 = phi i32 [ %55, %54 ], [ %127, %89 ]
    #dbg_value(i64 %90, !428, !DIExpression(), !472)
    #dbg_value(i32 %91, !427, !DIExpression(), !435)
    #dbg_value(i32 %92, !426, !DIExpression(), !435)
    #dbg_value(i32 %93, !425, !DIExpression(), !435)
    #dbg_value(i32 %94, !424, !DIExpression(), !435)
    #dbg_value(i32 %95, !423, !DIExpression(), !435)
    #dbg_value(i32 %96, !422, !DIExpression(), !435)
    #dbg_value(i32 %97, !421, !DIExpression(), !435)
    #dbg_value(i32 %98, !420, !DIExpression(), !435)
    #dbg_value(i32 %94, !476, !DIExpression(), !514)
    #dbg_value(i32 6, !481, !DIExpression(), !514)
  %99 = tail call i32 @llvm.fshl.i32(i32 %94, i32 %94, i32 26), !dbg !516
    #dbg_value(i32 %94, !476, !DIExpression(), !517)
    #dbg_value(i32 11, !481, !DIExpression(), !517)
  %100 = tail call i32 @llvm.fshl.i32(i32 %94, i32 %94, i32 21), !dbg !519
  %101 = xor i32 %99, %100, !dbg !520
    #dbg_value(i32 %94, !476, !DIExpression(), !521)
    #dbg_value(i32 25, !481, !DIExpression(), !521)
  %102 = tail call i32 @llvm.fshl.i32(i32 %94, i32 %94, i32 7), !dbg !523
  %103 = xor i32 %101, %102, !dbg !524
  %104 = and i32 %94, %93, !dbg !525
  %105 = xor i32 %94, -1, !dbg !526
  %106 = and i32 %92, %105, !dbg !527
  %107 = or i32 %106, %104, !dbg !528
  %108 = getelementptr inbounds nuw i32, ptr @K, i64 %90, !dbg !529
  %109 = load i32, ptr %108, align 4, !dbg !529, !tbaa !74
  %110 = getelementptr inbounds nuw i32, ptr %4, i64 %90, !dbg !530
  %111 = load i32, ptr %110, align 4, !dbg !530, !tbaa !74
  %112 = add i32 %107, %91, !dbg !531
  %113 = add i32 %112, %103, !dbg !532
  %114 = add i32 %113, %109, !dbg !533
  %115 = add i32 %114, %111, !dbg !534
    #dbg_value(i32 %115, !430, !DIExpression(), !535)
    #dbg_value(i32 %98, !476, !DIExpression(), !536)
    #dbg_value(i32 2, !481, !DIExpression(), !536)
  %116 = tail call i32 @llvm.fshl.i32(i32 %98, i32 %98, i32 30), !dbg !538
    #dbg_value(i32 %98, !476, !DIExpression(), !539)
    #dbg_value(i32 13, !481, !DIExpression(), !539)
  %117 = tail call i32 @llvm.fshl.i32(i32 %98, i32 %98, i32 19), !dbg !541
  %118 = xor i32 %116, %117, !dbg !542
    #dbg_value(i32 %98, !476, !DIExpression(), !543)
    #dbg_value(i32 22, !481, !DIExpression(), !543)
  %119 = tail call i32 @llvm.fshl.i32(i32 %98, i32 %98, i32 10), !dbg !545
  %120 = xor i32 %118, %119, !dbg !546
  %121 = xor i32 %97, %96, !dbg !547
  %122 = and i32 %121, %98, !dbg !547
  %123 = and i32 %97, %96, !dbg !548
  %124 = xor i32 %122, %123, !dbg !549
  %125 = add i32 %120, %124, !dbg !550
    #dbg_value(i32 %125, !433, !DIExpression(), !535)
    #dbg_value(i32 %92, !427, !DIExpression(), !435)
    #dbg_value(i32 %93, !426, !DIExpression(), !435)
    #dbg_value(i32 %94, !425, !DIExpression(), !435)
  %126 = add i32 %115, %95, !dbg !551
    #dbg_value(i32 %126, !424, !DIExpression(), !435)
    #dbg_value(i32 %96, !423, !DIExpression(), !435)
    #dbg_value(i32 %97, !422, !DIExpression(), !435)
    #dbg_value(i32 %98, !421, !DIExpression(), !435)
  %127 = add i32 %125, %115, !dbg !552
    #dbg_value(i32 %127, !420, !DIExpression(), !435)
  %128 = add nuw nsw i64 %90, 1, !dbg !553
    #dbg_value(i64 %128, !428, !DIExpression(), !472)
  %129 = icmp eq i64 %128, 64, !dbg !554
  br i1 %129, label %130, label %89, !dbg !555, !llvm.loop !556

130:                                              ; preds = %89
  %131 = add i32 %127, %55, !dbg !559
  store i32 %131, ptr %0, align 4, !dbg !560, !tbaa !74
  %132 = add i32 %98, %56, !dbg !561
  store i32 %132, ptr %10, align 4, !dbg !562, !tbaa !74
  %133 = add i32 %97, %57, !dbg !563
  store i32 %133, ptr %11, align 4, !dbg !564, !tbaa !74
  %134 = add i32 %96, %58, !dbg !565
  store i32 %134, ptr %12, align 4, !dbg !566, !tbaa !74
  %135 = add i32 %126, %59, !dbg !567
  store i32 %135, ptr %13, align 4, !dbg !568, !tbaa !74
  %136 = add i32 %94, %60, !dbg !569
  store i32 %136, ptr %14, align 4, !dbg !570, !tbaa !74
  %137 = add i32 %93, %61, !dbg !571
  store i32 %137, ptr %15, align 4, !dbg !572, !tbaa !74
  %138 = add i32 %92, %62, !dbg !573
  store i32 %138, ptr %16, align 4, !dbg !574, !tbaa !74
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8, !dbg !575
  store i32 0, ptr %9, align 8, !dbg !576, !tbaa !391
  br label %139, !dbg !577

139:                                              ; preds = %19, %130
  %140 = phi i32 [ %27, %19 ], [ 0, %130 ]
  %141 = add nuw nsw i64 %21, 1, !dbg !578
    #dbg_value(i64 %141, !377, !DIExpression(), !387)
  %142 = icmp eq i64 %141, %2, !dbg !579
  br i1 %142, label %18, label %19, !dbg !580, !llvm.loop !581
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc i64 @sha256_end(ptr dead_on_return noundef nonnull captures(none) %0) unnamed_addr #0 !dbg !584 {
  %2 = alloca i8, align 1, !DIAssignID !597
    #dbg_assign(i1 poison, !590, !DIExpression(), !597, ptr %2, !DIExpression(), !598)
  %3 = alloca i8, align 1, !DIAssignID !599
    #dbg_assign(i1 poison, !591, !DIExpression(), !599, ptr %3, !DIExpression(), !598)
  %4 = alloca i8, align 1, !DIAssignID !600
    #dbg_assign(i1 poison, !594, !DIExpression(), !600, ptr %4, !DIExpression(), !601)
    #dbg_value(ptr %0, !588, !DIExpression(DW_OP_deref), !598)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !602
  %6 = load i64, ptr %5, align 8, !dbg !602, !tbaa !383
    #dbg_value(i64 %6, !589, !DIExpression(DW_OP_constu, 3, DW_OP_shl, DW_OP_stack_value), !598)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #8, !dbg !603
  store i8 -128, ptr %2, align 1, !dbg !604, !tbaa !102, !DIAssignID !605
    #dbg_assign(i8 -128, !590, !DIExpression(), !605, ptr %2, !DIExpression(), !598)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #8, !dbg !603
  store i8 0, ptr %3, align 1, !dbg !606, !tbaa !102, !DIAssignID !607
    #dbg_assign(i8 0, !591, !DIExpression(), !607, ptr %3, !DIExpression(), !598)
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %2, i64 noundef 1) #7, !dbg !608
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %8 = load i32, ptr %7, align 8, !dbg !609, !tbaa !391
  %9 = icmp eq i32 %8, 56, !dbg !610
  br i1 %9, label %10, label %34, !dbg !611

10:                                               ; preds = %34, %1
  %11 = shl i64 %6, 3, !dbg !612
    #dbg_value(i64 %11, !589, !DIExpression(), !598)
    #dbg_value(i64 56, !592, !DIExpression(), !613)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8, !dbg !614
  %12 = lshr i64 %11, 56, !dbg !615
  %13 = trunc nuw i64 %12 to i8, !dbg !616
  store i8 %13, ptr %4, align 1, !dbg !617, !tbaa !102, !DIAssignID !618
    #dbg_assign(i8 %13, !594, !DIExpression(), !618, ptr %4, !DIExpression(), !601)
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 1) #7, !dbg !619
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8, !dbg !620
    #dbg_value(i64 48, !592, !DIExpression(), !613)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8, !dbg !614
  %14 = lshr i64 %11, 48, !dbg !621
  %15 = trunc i64 %14 to i8, !dbg !622
  store i8 %15, ptr %4, align 1, !dbg !623, !tbaa !102, !DIAssignID !618
    #dbg_assign(i8 %15, !594, !DIExpression(), !618, ptr %4, !DIExpression(), !601)
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 1) #7, !dbg !619
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8, !dbg !620
    #dbg_value(i64 40, !592, !DIExpression(), !613)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8, !dbg !614
  %16 = lshr i64 %11, 40, !dbg !624
  %17 = trunc i64 %16 to i8, !dbg !625
  store i8 %17, ptr %4, align 1, !dbg !626, !tbaa !102, !DIAssignID !618
    #dbg_assign(i8 %17, !594, !DIExpression(), !618, ptr %4, !DIExpression(), !601)
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 1) #7, !dbg !619
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8, !dbg !620
    #dbg_value(i64 32, !592, !DIExpression(), !613)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8, !dbg !614
  %18 = lshr i64 %11, 32, !dbg !627
  %19 = trunc i64 %18 to i8, !dbg !628
  store i8 %19, ptr %4, align 1, !dbg !629, !tbaa !102, !DIAssignID !618
    #dbg_assign(i8 %19, !594, !DIExpression(), !618, ptr %4, !DIExpression(), !601)
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 1) #7, !dbg !619
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8, !dbg !620
    #dbg_value(i64 24, !592, !DIExpression(), !613)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8, !dbg !614
  %20 = lshr i64 %11, 24, !dbg !630
  %21 = trunc i64 %20 to i8, !dbg !631
  store i8 %21, ptr %4, align 1, !dbg !632, !tbaa !102, !DIAssignID !618
    #dbg_assign(i8 %21, !594, !DIExpression(), !618, ptr %4, !DIExpression(), !601)
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 1) #7, !dbg !619
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8, !dbg !620
    #dbg_value(i64 16, !592, !DIExpression(), !613)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8, !dbg !614
  %22 = lshr i64 %11, 16, !dbg !633
  %23 = trunc i64 %22 to i8, !dbg !634
  store i8 %23, ptr %4, align 1, !dbg !635, !tbaa !102, !DIAssignID !618
    #dbg_assign(i8 %23, !594, !DIExpression(), !618, ptr %4, !DIExpression(), !601)
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 1) #7, !dbg !619
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8, !dbg !620
    #dbg_value(i64 8, !592, !DIExpression(), !613)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8, !dbg !614
  %24 = lshr i64 %11, 8, !dbg !636
  %25 = trunc i64 %24 to i8, !dbg !637
  store i8 %25, ptr %4, align 1, !dbg !638, !tbaa !102, !DIAssignID !618
    #dbg_assign(i8 %25, !594, !DIExpression(), !618, ptr %4, !DIExpression(), !601)
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 1) #7, !dbg !619
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8, !dbg !620
    #dbg_value(i64 0, !592, !DIExpression(), !613)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8, !dbg !614
  %26 = trunc i64 %11 to i8, !dbg !639
  store i8 %26, ptr %4, align 1, !dbg !640, !tbaa !102, !DIAssignID !618
    #dbg_assign(i8 %26, !594, !DIExpression(), !618, ptr %4, !DIExpression(), !601)
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 1) #7, !dbg !619
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8, !dbg !620
    #dbg_value(i64 -8, !592, !DIExpression(), !613)
  %27 = load i32, ptr %0, align 8, !dbg !641, !tbaa !74
  %28 = zext i32 %27 to i64, !dbg !642
  %29 = shl nuw i64 %28, 32, !dbg !643
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !644
  %31 = load i32, ptr %30, align 4, !dbg !644, !tbaa !74
  %32 = zext i32 %31 to i64, !dbg !644
  %33 = or disjoint i64 %29, %32, !dbg !645
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #8, !dbg !646
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #8, !dbg !646
  ret i64 %33, !dbg !647

34:                                               ; preds = %1, %34
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %3, i64 noundef 1) #7, !dbg !648
  %35 = load i32, ptr %7, align 8, !dbg !609, !tbaa !391
  %36 = icmp eq i32 %35, 56, !dbg !649
  br i1 %36, label %10, label %34, !dbg !650, !llvm.loop !651
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #6

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: write) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nobuiltin "no-builtins" }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!9}
!llvm.module.flags = !{!63, !64, !65, !66, !67, !69, !70, !71, !72}
!llvm.ident = !{!73}
!llvm.errno.tbaa = !{!74}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "message", scope: !2, file: !3, line: 115, type: !60, isLocal: true, isDefinition: true)
!2 = distinct !DISubprogram(name: "run", scope: !3, file: !3, line: 114, type: !4, scopeLine: 114, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !39, keyInstructions: true)
!3 = !DIFile(filename: "hash.c", directory: ".")
!4 = !DISubroutineType(types: !5)
!5 = !{!6, !6}
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !7, line: 100, baseType: !8)
!7 = !DIFile(filename: "stdint.h", directory: ".")
!8 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!9 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !10, globals: !21, splitDebugInlining: false, nameTableKind: None)
!10 = !{!11, !12, !14, !15, !17, !6, !19}
!11 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !14)
!14 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint8_t", file: !7, line: 270, baseType: !11)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !7, line: 102, baseType: !16)
!16 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !18, line: 18, baseType: !16)
!18 = !DIFile(filename: "__stddef_size_t.h", directory: ".")
!19 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !7, line: 202, baseType: !20)
!20 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!21 = !{!0, !22, !28, !33}
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(scope: null, file: !3, line: 117, type: !24, isLocal: true, isDefinition: true)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 32, elements: !26)
!25 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_unsigned_char)
!26 = !{!27}
!27 = !DISubrange(count: 4)
!28 = !DIGlobalVariableExpression(var: !29, expr: !DIExpression())
!29 = distinct !DIGlobalVariable(scope: null, file: !3, line: 120, type: !30, isLocal: true, isDefinition: true)
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 16, elements: !31)
!31 = !{!32}
!32 = !DISubrange(count: 2)
!33 = !DIGlobalVariableExpression(var: !34, expr: !DIExpression())
!34 = distinct !DIGlobalVariable(name: "K", scope: !9, file: !3, line: 13, type: !35, isLocal: true, isDefinition: true)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 2048, elements: !37)
!36 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !19)
!37 = !{!38}
!38 = !DISubrange(count: 64)
!39 = !{!40, !41, !52, !53, !54, !56}
!40 = !DILocalVariable(name: "n", arg: 1, scope: !2, file: !3, line: 114, type: !6)
!41 = !DILocalVariable(name: "abc", scope: !2, file: !3, line: 116, type: !42)
!42 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "sha256", file: !3, line: 6, size: 896, elements: !43)
!43 = !{!44, !48, !49, !51}
!44 = !DIDerivedType(tag: DW_TAG_member, name: "state", scope: !42, file: !3, line: 7, baseType: !45, size: 256)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 256, elements: !46)
!46 = !{!47}
!47 = !DISubrange(count: 8)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !42, file: !3, line: 8, baseType: !15, size: 64, offset: 256)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "block", scope: !42, file: !3, line: 9, baseType: !50, size: 512, offset: 320)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 512, elements: !37)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "used", scope: !42, file: !3, line: 10, baseType: !19, size: 32, offset: 832)
!52 = !DILocalVariable(name: "total", scope: !2, file: !3, line: 122, type: !15)
!53 = !DILocalVariable(name: "rolling", scope: !2, file: !3, line: 123, type: !42)
!54 = !DILocalVariable(name: "i", scope: !55, file: !3, line: 124, type: !6)
!55 = distinct !DILexicalBlock(scope: !2, file: !3, line: 124, column: 3)
!56 = !DILocalVariable(name: "k", scope: !57, file: !3, line: 125, type: !17)
!57 = distinct !DILexicalBlock(scope: !58, file: !3, line: 125, column: 5)
!58 = distinct !DILexicalBlock(scope: !59, file: !3, line: 124, column: 35)
!59 = distinct !DILexicalBlock(scope: !55, file: !3, line: 124, column: 3)
!60 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 2400, elements: !61)
!61 = !{!62}
!62 = !DISubrange(count: 300)
!63 = !{i32 7, !"Dwarf Version", i32 4}
!64 = !{i32 2, !"Debug Info Version", i32 3}
!65 = !{i32 1, !"wchar_size", i32 4}
!66 = !{i32 1, !"target-abi", !"lp64d"}
!67 = !{i32 6, !"riscv-isa", !68}
!68 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!69 = !{i32 7, !"uwtable", i32 2}
!70 = !{i32 7, !"frame-pointer", i32 2}
!71 = !{i32 8, !"SmallDataLimit", i32 0}
!72 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!73 = !{!"clang version 22.1.8"}
!74 = !{!75, !75, i64 0}
!75 = !{!"int", !76, i64 0}
!76 = !{!"omnipotent char", !77, i64 0}
!77 = !{!"Simple C/C++ TBAA"}
!78 = distinct !DISubprogram(name: "memcpy", scope: !79, file: !79, line: 8, type: !80, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !87, keyInstructions: true)
!79 = !DIFile(filename: "runtime.h", directory: ".")
!80 = !DISubroutineType(types: !81)
!81 = !{!82, !83, !84, !17}
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!83 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !82)
!84 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !85)
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !86, size: 64)
!86 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!87 = !{!88, !89, !90, !91, !93}
!88 = !DILocalVariable(name: "to", arg: 1, scope: !78, file: !79, line: 8, type: !83)
!89 = !DILocalVariable(name: "from", arg: 2, scope: !78, file: !79, line: 8, type: !84)
!90 = !DILocalVariable(name: "size", arg: 3, scope: !78, file: !79, line: 8, type: !17)
!91 = !DILocalVariable(name: "t", scope: !78, file: !79, line: 9, type: !92)
!92 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!93 = !DILocalVariable(name: "f", scope: !78, file: !79, line: 10, type: !94)
!94 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !95, size: 64)
!95 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !11)
!96 = !DILocation(line: 0, scope: !78)
!97 = !DILocation(line: 11, column: 3, scope: !78, atomGroup: 47, atomRank: 1)
!98 = !DILocation(line: 11, column: 3, scope: !78, atomGroup: 48, atomRank: 1)
!99 = !DILocation(line: 11, column: 14, scope: !78, atomGroup: 3, atomRank: 2)
!100 = !DILocation(line: 12, column: 14, scope: !78, atomGroup: 7, atomRank: 2)
!101 = !DILocation(line: 12, column: 12, scope: !78, atomGroup: 6, atomRank: 2)
!102 = !{!76, !76, i64 0}
!103 = !DILocation(line: 12, column: 7, scope: !78, atomGroup: 8, atomRank: 2)
!104 = !DILocation(line: 12, column: 10, scope: !78, atomGroup: 6, atomRank: 1)
!105 = !DILocation(line: 11, column: 3, scope: !78, atomGroup: 4, atomRank: 1)
!106 = !DILocation(line: 11, column: 3, scope: !78, atomGroup: 5, atomRank: 1)
!107 = distinct !{!107, !108, !109, !110}
!108 = !DILocation(line: 11, column: 3, scope: !78)
!109 = !DILocation(line: 12, column: 14, scope: !78)
!110 = !{!"llvm.loop.mustprogress"}
!111 = !DILocation(line: 13, column: 3, scope: !78, atomGroup: 10, atomRank: 1)
!112 = distinct !DISubprogram(name: "memmove", scope: !79, file: !79, line: 16, type: !113, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !115, keyInstructions: true)
!113 = !DISubroutineType(types: !114)
!114 = !{!82, !82, !85, !17}
!115 = !{!116, !117, !118, !119, !120}
!116 = !DILocalVariable(name: "to", arg: 1, scope: !112, file: !79, line: 16, type: !82)
!117 = !DILocalVariable(name: "from", arg: 2, scope: !112, file: !79, line: 16, type: !85)
!118 = !DILocalVariable(name: "size", arg: 3, scope: !112, file: !79, line: 16, type: !17)
!119 = !DILocalVariable(name: "t", scope: !112, file: !79, line: 17, type: !92)
!120 = !DILocalVariable(name: "f", scope: !112, file: !79, line: 18, type: !94)
!121 = !DILocation(line: 0, scope: !112)
!122 = !DILocation(line: 19, column: 9, scope: !123, atomGroup: 3, atomRank: 2)
!123 = distinct !DILexicalBlock(scope: !112, file: !79, line: 19, column: 7)
!124 = !DILocation(line: 0, scope: !123)
!125 = !DILocation(line: 19, column: 9, scope: !123, atomGroup: 3, atomRank: 1)
!126 = !DILocation(line: 23, column: 5, scope: !127, atomGroup: 50, atomRank: 1)
!127 = distinct !DILexicalBlock(scope: !123, file: !79, line: 22, column: 10)
!128 = !DILocation(line: 20, column: 5, scope: !129, atomGroup: 52, atomRank: 1)
!129 = distinct !DILexicalBlock(scope: !123, file: !79, line: 19, column: 14)
!130 = !DILocation(line: 20, column: 16, scope: !129, atomGroup: 4, atomRank: 2)
!131 = !DILocation(line: 21, column: 16, scope: !129, atomGroup: 8, atomRank: 2)
!132 = !DILocation(line: 21, column: 14, scope: !129, atomGroup: 7, atomRank: 2)
!133 = !DILocation(line: 21, column: 9, scope: !129, atomGroup: 9, atomRank: 2)
!134 = !DILocation(line: 21, column: 12, scope: !129, atomGroup: 7, atomRank: 1)
!135 = !DILocation(line: 20, column: 5, scope: !129, atomGroup: 5, atomRank: 1)
!136 = !DILocation(line: 20, column: 5, scope: !129, atomGroup: 6, atomRank: 1)
!137 = distinct !{!137, !138, !139, !110}
!138 = !DILocation(line: 20, column: 5, scope: !129)
!139 = !DILocation(line: 21, column: 16, scope: !129)
!140 = !DILocation(line: 23, column: 16, scope: !127, atomGroup: 10, atomRank: 2)
!141 = !DILocation(line: 24, column: 17, scope: !127)
!142 = !DILocation(line: 24, column: 17, scope: !127, atomGroup: 13, atomRank: 2)
!143 = !DILocation(line: 24, column: 7, scope: !127)
!144 = !DILocation(line: 24, column: 15, scope: !127, atomGroup: 13, atomRank: 1)
!145 = !DILocation(line: 23, column: 5, scope: !127, atomGroup: 11, atomRank: 1)
!146 = !DILocation(line: 23, column: 5, scope: !127, atomGroup: 12, atomRank: 1)
!147 = distinct !{!147, !148, !149, !110}
!148 = !DILocation(line: 23, column: 5, scope: !127)
!149 = !DILocation(line: 24, column: 23, scope: !127)
!150 = !DILocation(line: 26, column: 3, scope: !112, atomGroup: 15, atomRank: 1)
!151 = distinct !DISubprogram(name: "memset", scope: !79, file: !79, line: 29, type: !152, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !155, keyInstructions: true)
!152 = !DISubroutineType(types: !153)
!153 = !{!82, !82, !154, !17}
!154 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!155 = !{!156, !157, !158, !159}
!156 = !DILocalVariable(name: "to", arg: 1, scope: !151, file: !79, line: 29, type: !82)
!157 = !DILocalVariable(name: "value", arg: 2, scope: !151, file: !79, line: 29, type: !154)
!158 = !DILocalVariable(name: "size", arg: 3, scope: !151, file: !79, line: 29, type: !17)
!159 = !DILocalVariable(name: "t", scope: !151, file: !79, line: 30, type: !92)
!160 = !DILocation(line: 0, scope: !151)
!161 = !DILocation(line: 31, column: 3, scope: !151, atomGroup: 53, atomRank: 1)
!162 = !DILocation(line: 31, column: 3, scope: !151, atomGroup: 54, atomRank: 1)
!163 = !DILocation(line: 31, column: 14, scope: !151, atomGroup: 2, atomRank: 2)
!164 = !DILocation(line: 32, column: 7, scope: !151, atomGroup: 6, atomRank: 2)
!165 = !DILocation(line: 32, column: 10, scope: !151, atomGroup: 5, atomRank: 1)
!166 = !DILocation(line: 31, column: 3, scope: !151, atomGroup: 3, atomRank: 1)
!167 = !DILocation(line: 31, column: 3, scope: !151, atomGroup: 4, atomRank: 1)
!168 = distinct !{!168, !169, !170, !110}
!169 = !DILocation(line: 31, column: 3, scope: !151)
!170 = !DILocation(line: 32, column: 27, scope: !151)
!171 = !DILocation(line: 33, column: 3, scope: !151, atomGroup: 8, atomRank: 1)
!172 = distinct !DISubprogram(name: "memcmp", scope: !79, file: !79, line: 36, type: !173, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !175, keyInstructions: true)
!173 = !DISubroutineType(types: !174)
!174 = !{!154, !85, !85, !17}
!175 = !{!176, !177, !178, !179, !180}
!176 = !DILocalVariable(name: "a", arg: 1, scope: !172, file: !79, line: 36, type: !85)
!177 = !DILocalVariable(name: "b", arg: 2, scope: !172, file: !79, line: 36, type: !85)
!178 = !DILocalVariable(name: "size", arg: 3, scope: !172, file: !79, line: 36, type: !17)
!179 = !DILocalVariable(name: "x", scope: !172, file: !79, line: 37, type: !94)
!180 = !DILocalVariable(name: "y", scope: !172, file: !79, line: 37, type: !94)
!181 = !DILocation(line: 0, scope: !172)
!182 = !DILocation(line: 38, column: 3, scope: !183, atomGroup: 56, atomRank: 1)
!183 = distinct !DILexicalBlock(scope: !172, file: !79, line: 38, column: 3)
!184 = !DILocation(line: 38, column: 3, scope: !183, atomGroup: 57, atomRank: 1)
!185 = !DILocation(line: 39, column: 9, scope: !186)
!186 = distinct !DILexicalBlock(scope: !187, file: !79, line: 39, column: 9)
!187 = distinct !DILexicalBlock(scope: !183, file: !79, line: 38, column: 3)
!188 = !DILocation(line: 39, column: 15, scope: !186)
!189 = !DILocation(line: 39, column: 12, scope: !186, atomGroup: 6, atomRank: 2)
!190 = !DILocation(line: 39, column: 12, scope: !186, atomGroup: 6, atomRank: 1)
!191 = !DILocation(line: 40, column: 17, scope: !186)
!192 = !DILocation(line: 40, column: 14, scope: !186, atomGroup: 7, atomRank: 2)
!193 = !DILocation(line: 40, column: 7, scope: !186, atomGroup: 7, atomRank: 1)
!194 = !DILocation(line: 38, column: 14, scope: !187, atomGroup: 3, atomRank: 2)
!195 = !DILocation(line: 38, column: 19, scope: !187, atomGroup: 8, atomRank: 2)
!196 = !DILocation(line: 38, column: 24, scope: !187, atomGroup: 9, atomRank: 2)
!197 = !DILocation(line: 38, column: 3, scope: !183, atomGroup: 4, atomRank: 1)
!198 = !DILocation(line: 38, column: 3, scope: !183, atomGroup: 5, atomRank: 1)
!199 = distinct !{!199, !200, !201, !110}
!200 = !DILocation(line: 38, column: 3, scope: !183)
!201 = !DILocation(line: 40, column: 29, scope: !183)
!202 = !DILocation(line: 42, column: 1, scope: !172, atomGroup: 12, atomRank: 1)
!203 = distinct !DIAssignID()
!204 = !DILocation(line: 0, scope: !2)
!205 = distinct !DIAssignID()
!206 = !DILocalVariable(name: "s", scope: !207, file: !3, line: 59, type: !42)
!207 = distinct !DISubprogram(name: "sha256_begin", scope: !3, file: !3, line: 58, type: !208, scopeLine: 58, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !210, keyInstructions: true)
!208 = !DISubroutineType(types: !209)
!209 = !{!42}
!210 = !{!206}
!211 = !DILocation(line: 0, scope: !207, inlinedAt: !212)
!212 = distinct !DILocation(line: 116, column: 23, scope: !2)
!213 = !DILocation(line: 59, column: 17, scope: !207, inlinedAt: !212, atomGroup: 1, atomRank: 1)
!214 = distinct !DIAssignID()
!215 = !DILocation(line: 117, column: 3, scope: !2)
!216 = !DILocation(line: 118, column: 7, scope: !217)
!217 = distinct !DILexicalBlock(scope: !2, file: !3, line: 118, column: 7)
!218 = !DILocation(line: 118, column: 23, scope: !217, atomGroup: 1, atomRank: 2)
!219 = !DILocation(line: 118, column: 23, scope: !217, atomGroup: 1, atomRank: 1)
!220 = !DILocalVariable(name: "i", scope: !221, file: !3, line: 90, type: !17)
!221 = distinct !DILexicalBlock(scope: !222, file: !3, line: 90, column: 3)
!222 = distinct !DISubprogram(name: "fnv1a", scope: !3, file: !3, line: 88, type: !223, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !225, keyInstructions: true)
!223 = !DISubroutineType(types: !224)
!224 = !{!15, !12, !17}
!225 = !{!226, !227, !228, !220}
!226 = !DILocalVariable(name: "data", arg: 1, scope: !222, file: !3, line: 88, type: !12)
!227 = !DILocalVariable(name: "size", arg: 2, scope: !222, file: !3, line: 88, type: !17)
!228 = !DILocalVariable(name: "h", scope: !222, file: !3, line: 89, type: !15)
!229 = !DILocation(line: 0, scope: !221, inlinedAt: !230)
!230 = distinct !DILocation(line: 120, column: 7, scope: !231)
!231 = distinct !DILexicalBlock(scope: !2, file: !3, line: 120, column: 7)
!232 = !DILocation(line: 0, scope: !222, inlinedAt: !230)
!233 = !DILocation(line: 123, column: 3, scope: !2)
!234 = !DILocation(line: 0, scope: !207, inlinedAt: !235)
!235 = distinct !DILocation(line: 123, column: 27, scope: !2)
!236 = !DILocation(line: 59, column: 17, scope: !207, inlinedAt: !235, atomGroup: 1, atomRank: 1)
!237 = distinct !DIAssignID()
!238 = !DILocation(line: 0, scope: !55)
!239 = !DILocation(line: 124, column: 25, scope: !59, atomGroup: 136, atomRank: 1)
!240 = !DILocation(line: 124, column: 3, scope: !55, atomGroup: 137, atomRank: 1)
!241 = !DILocation(line: 0, scope: !57)
!242 = !DILocation(line: 125, column: 5, scope: !57, atomGroup: 135, atomRank: 1)
!243 = !DILocation(line: 132, column: 26, scope: !2, atomGroup: 20, atomRank: 2)
!244 = !DILocation(line: 133, column: 1, scope: !2)
!245 = !DILocation(line: 127, column: 51, scope: !58)
!246 = !DILocation(line: 127, column: 39, scope: !58)
!247 = !DILocation(line: 127, column: 5, scope: !58)
!248 = !DILocation(line: 128, column: 14, scope: !58)
!249 = !DILocation(line: 128, column: 14, scope: !58, atomGroup: 15, atomRank: 1)
!250 = !{i64 0, i64 32, !102, i64 32, i64 8, !251, i64 40, i64 64, !102, i64 104, i64 4, !74}
!251 = !{!252, !252, i64 0}
!252 = !{!"long", !76, i64 0}
!253 = !DILocation(line: 0, scope: !222, inlinedAt: !254)
!254 = distinct !DILocation(line: 129, column: 14, scope: !58)
!255 = !DILocation(line: 0, scope: !221, inlinedAt: !254)
!256 = !DILocation(line: 90, column: 3, scope: !221, inlinedAt: !254, atomGroup: 99, atomRank: 1)
!257 = !DILocation(line: 91, column: 14, scope: !258, inlinedAt: !254)
!258 = distinct !DILexicalBlock(scope: !221, file: !3, line: 90, column: 3)
!259 = !DILocation(line: 91, column: 12, scope: !258, inlinedAt: !254)
!260 = !DILocation(line: 91, column: 23, scope: !258, inlinedAt: !254, atomGroup: 5, atomRank: 2)
!261 = !DILocation(line: 90, column: 33, scope: !258, inlinedAt: !254, atomGroup: 6, atomRank: 2)
!262 = !DILocation(line: 90, column: 24, scope: !258, inlinedAt: !254, atomGroup: 3, atomRank: 1)
!263 = !DILocation(line: 90, column: 3, scope: !221, inlinedAt: !254, atomGroup: 4, atomRank: 1)
!264 = distinct !{!264, !265, !266, !110}
!265 = !DILocation(line: 90, column: 3, scope: !221, inlinedAt: !254)
!266 = !DILocation(line: 91, column: 25, scope: !221, inlinedAt: !254)
!267 = !DILocation(line: 128, column: 11, scope: !58, atomGroup: 15, atomRank: 2)
!268 = !DILocation(line: 129, column: 11, scope: !58, atomGroup: 16, atomRank: 2)
!269 = !DILocation(line: 130, column: 54, scope: !58)
!270 = !DILocation(line: 130, column: 42, scope: !58)
!271 = !DILocalVariable(name: "data", arg: 1, scope: !272, file: !3, line: 95, type: !12)
!272 = distinct !DISubprogram(name: "mix", scope: !3, file: !3, line: 95, type: !273, scopeLine: 95, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !275, keyInstructions: true)
!273 = !DISubroutineType(types: !274)
!274 = !{!15, !12, !17, !15}
!275 = !{!271, !276, !277, !278, !280, !281, !282, !283, !285}
!276 = !DILocalVariable(name: "size", arg: 2, scope: !272, file: !3, line: 95, type: !17)
!277 = !DILocalVariable(name: "seed", arg: 3, scope: !272, file: !3, line: 95, type: !15)
!278 = !DILocalVariable(name: "p1", scope: !272, file: !3, line: 96, type: !279)
!279 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !15)
!280 = !DILocalVariable(name: "p2", scope: !272, file: !3, line: 96, type: !279)
!281 = !DILocalVariable(name: "p3", scope: !272, file: !3, line: 96, type: !279)
!282 = !DILocalVariable(name: "h", scope: !272, file: !3, line: 97, type: !15)
!283 = !DILocalVariable(name: "v", scope: !284, file: !3, line: 99, type: !15)
!284 = distinct !DILexicalBlock(scope: !272, file: !3, line: 98, column: 21)
!285 = !DILocalVariable(name: "k", scope: !286, file: !3, line: 100, type: !154)
!286 = distinct !DILexicalBlock(scope: !284, file: !3, line: 100, column: 5)
!287 = !DILocation(line: 0, scope: !272, inlinedAt: !288)
!288 = distinct !DILocation(line: 130, column: 14, scope: !58)
!289 = !DILocation(line: 97, column: 26, scope: !272, inlinedAt: !288, atomGroup: 4, atomRank: 2)
!290 = !DILocation(line: 98, column: 3, scope: !272, inlinedAt: !288, atomGroup: 103, atomRank: 1)
!291 = !DILocation(line: 0, scope: !286, inlinedAt: !288)
!292 = !DILocation(line: 0, scope: !284, inlinedAt: !288)
!293 = !DILocation(line: 101, column: 20, scope: !294, inlinedAt: !288)
!294 = distinct !DILexicalBlock(scope: !286, file: !3, line: 100, column: 5)
!295 = !DILocation(line: 101, column: 13, scope: !294, inlinedAt: !288)
!296 = !DILocation(line: 101, column: 18, scope: !294, inlinedAt: !288, atomGroup: 110, atomRank: 2)
!297 = !DILocation(line: 101, column: 18, scope: !294, inlinedAt: !288, atomGroup: 126, atomRank: 2)
!298 = !DILocation(line: 101, column: 18, scope: !294, inlinedAt: !288, atomGroup: 130, atomRank: 2)
!299 = !DILocation(line: 102, column: 23, scope: !284, inlinedAt: !288)
!300 = !DILocalVariable(name: "x", arg: 1, scope: !301, file: !3, line: 23, type: !15)
!301 = distinct !DISubprogram(name: "rol", scope: !3, file: !3, line: 23, type: !302, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !304, keyInstructions: true)
!302 = !DISubroutineType(types: !303)
!303 = !{!15, !15, !154}
!304 = !{!300, !305}
!305 = !DILocalVariable(name: "k", arg: 2, scope: !301, file: !3, line: 23, type: !154)
!306 = !DILocation(line: 0, scope: !301, inlinedAt: !307)
!307 = distinct !DILocation(line: 102, column: 17, scope: !284, inlinedAt: !288)
!308 = !DILocation(line: 23, column: 51, scope: !301, inlinedAt: !307)
!309 = !DILocation(line: 23, column: 60, scope: !301, inlinedAt: !307)
!310 = !DILocation(line: 23, column: 56, scope: !301, inlinedAt: !307, atomGroup: 1, atomRank: 2)
!311 = !DILocation(line: 102, column: 33, scope: !284, inlinedAt: !288)
!312 = !DILocation(line: 102, column: 15, scope: !284, inlinedAt: !288)
!313 = !DILocation(line: 0, scope: !301, inlinedAt: !314)
!314 = distinct !DILocation(line: 102, column: 9, scope: !284, inlinedAt: !288)
!315 = !DILocation(line: 23, column: 56, scope: !301, inlinedAt: !314, atomGroup: 1, atomRank: 2)
!316 = !DILocation(line: 102, column: 43, scope: !284, inlinedAt: !288)
!317 = !DILocation(line: 102, column: 48, scope: !284, inlinedAt: !288, atomGroup: 14, atomRank: 2)
!318 = !DILocation(line: 103, column: 10, scope: !284, inlinedAt: !288, atomGroup: 15, atomRank: 2)
!319 = !DILocation(line: 104, column: 10, scope: !284, inlinedAt: !288, atomGroup: 16, atomRank: 2)
!320 = !DILocation(line: 98, column: 15, scope: !272, inlinedAt: !288, atomGroup: 5, atomRank: 1)
!321 = !DILocation(line: 98, column: 3, scope: !272, inlinedAt: !288, atomGroup: 6, atomRank: 1)
!322 = distinct !{!322, !323, !324, !110}
!323 = !DILocation(line: 98, column: 3, scope: !272, inlinedAt: !288)
!324 = !DILocation(line: 105, column: 3, scope: !272, inlinedAt: !288)
!325 = !DILocation(line: 106, column: 3, scope: !272, inlinedAt: !288, atomGroup: 104, atomRank: 1)
!326 = !DILocation(line: 106, column: 3, scope: !272, inlinedAt: !288, atomGroup: 105, atomRank: 1)
!327 = !DILocation(line: 106, column: 14, scope: !272, inlinedAt: !288, atomGroup: 17, atomRank: 2)
!328 = !DILocation(line: 107, column: 22, scope: !272, inlinedAt: !288, atomGroup: 21, atomRank: 2)
!329 = !DILocation(line: 107, column: 17, scope: !272, inlinedAt: !288)
!330 = !DILocation(line: 107, column: 25, scope: !272, inlinedAt: !288)
!331 = !DILocation(line: 107, column: 15, scope: !272, inlinedAt: !288)
!332 = !DILocation(line: 0, scope: !301, inlinedAt: !333)
!333 = distinct !DILocation(line: 107, column: 9, scope: !272, inlinedAt: !288)
!334 = !DILocation(line: 23, column: 56, scope: !301, inlinedAt: !333, atomGroup: 1, atomRank: 2)
!335 = !DILocation(line: 107, column: 35, scope: !272, inlinedAt: !288, atomGroup: 20, atomRank: 2)
!336 = !DILocation(line: 106, column: 3, scope: !272, inlinedAt: !288, atomGroup: 18, atomRank: 1)
!337 = !DILocation(line: 106, column: 3, scope: !272, inlinedAt: !288, atomGroup: 19, atomRank: 1)
!338 = distinct !{!338, !339, !340, !110}
!339 = !DILocation(line: 106, column: 3, scope: !272, inlinedAt: !288)
!340 = !DILocation(line: 107, column: 37, scope: !272, inlinedAt: !288)
!341 = !DILocation(line: 108, column: 10, scope: !272, inlinedAt: !288)
!342 = !DILocation(line: 108, column: 5, scope: !272, inlinedAt: !288, atomGroup: 22, atomRank: 2)
!343 = !DILocation(line: 109, column: 5, scope: !272, inlinedAt: !288, atomGroup: 23, atomRank: 2)
!344 = !DILocation(line: 110, column: 10, scope: !272, inlinedAt: !288)
!345 = !DILocation(line: 110, column: 5, scope: !272, inlinedAt: !288, atomGroup: 24, atomRank: 2)
!346 = !DILocation(line: 130, column: 11, scope: !58, atomGroup: 17, atomRank: 2)
!347 = !DILocation(line: 124, column: 31, scope: !59, atomGroup: 18, atomRank: 2)
!348 = !DILocation(line: 124, column: 25, scope: !59, atomGroup: 7, atomRank: 1)
!349 = !DILocation(line: 124, column: 3, scope: !55, atomGroup: 8, atomRank: 1)
!350 = distinct !{!350, !351, !352, !110}
!351 = !DILocation(line: 124, column: 3, scope: !55)
!352 = !DILocation(line: 131, column: 3, scope: !55)
!353 = !DILocation(line: 126, column: 32, scope: !354)
!354 = distinct !DILexicalBlock(scope: !57, file: !3, line: 125, column: 5)
!355 = !DILocation(line: 126, column: 36, scope: !354)
!356 = !DILocation(line: 126, column: 65, scope: !354)
!357 = !DILocation(line: 126, column: 59, scope: !354)
!358 = !DILocation(line: 126, column: 50, scope: !354, atomGroup: 12, atomRank: 3)
!359 = !DILocation(line: 126, column: 20, scope: !354, atomGroup: 12, atomRank: 2)
!360 = !DILocation(line: 126, column: 7, scope: !354)
!361 = !DILocation(line: 126, column: 18, scope: !354, atomGroup: 12, atomRank: 1)
!362 = !DILocation(line: 125, column: 45, scope: !354, atomGroup: 13, atomRank: 2)
!363 = !DILocation(line: 125, column: 26, scope: !354, atomGroup: 10, atomRank: 1)
!364 = !DILocation(line: 125, column: 5, scope: !57, atomGroup: 11, atomRank: 1)
!365 = distinct !{!365, !366, !367, !110}
!366 = !DILocation(line: 125, column: 5, scope: !57)
!367 = !DILocation(line: 126, column: 71, scope: !57)
!368 = !DILocation(line: 133, column: 1, scope: !2, atomGroup: 21, atomRank: 1)
!369 = distinct !DISubprogram(name: "sha256_add", scope: !3, file: !3, line: 64, type: !370, scopeLine: 64, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !373, keyInstructions: true)
!370 = !DISubroutineType(types: !371)
!371 = !{null, !372, !12, !17}
!372 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64)
!373 = !{!374, !375, !376, !377}
!374 = !DILocalVariable(name: "s", arg: 1, scope: !369, file: !3, line: 64, type: !372)
!375 = !DILocalVariable(name: "data", arg: 2, scope: !369, file: !3, line: 64, type: !12)
!376 = !DILocalVariable(name: "size", arg: 3, scope: !369, file: !3, line: 64, type: !17)
!377 = !DILocalVariable(name: "i", scope: !378, file: !3, line: 66, type: !17)
!378 = distinct !DILexicalBlock(scope: !369, file: !3, line: 66, column: 3)
!379 = distinct !DIAssignID()
!380 = !DILocation(line: 0, scope: !369)
!381 = !DILocation(line: 65, column: 6, scope: !369)
!382 = !DILocation(line: 65, column: 13, scope: !369)
!383 = !{!384, !252, i64 32}
!384 = !{!"sha256", !76, i64 0, !252, i64 32, !76, i64 40, !75, i64 104}
!385 = !DILocation(line: 65, column: 13, scope: !369, atomGroup: 1, atomRank: 2)
!386 = !DILocation(line: 65, column: 13, scope: !369, atomGroup: 1, atomRank: 1)
!387 = !DILocation(line: 0, scope: !378)
!388 = !DILocation(line: 67, column: 21, scope: !389)
!389 = distinct !DILexicalBlock(scope: !390, file: !3, line: 66, column: 37)
!390 = distinct !DILexicalBlock(scope: !378, file: !3, line: 66, column: 3)
!391 = !{!384, !75, i64 104}
!392 = !DILocation(line: 66, column: 3, scope: !378, atomGroup: 65, atomRank: 1)
!393 = !DILocation(line: 73, column: 1, scope: !369, atomGroup: 11, atomRank: 1)
!394 = !DILocation(line: 67, column: 27, scope: !389)
!395 = !DILocation(line: 67, column: 27, scope: !389, atomGroup: 5, atomRank: 2)
!396 = !DILocation(line: 67, column: 21, scope: !389, atomGroup: 6, atomRank: 2)
!397 = !DILocation(line: 67, column: 21, scope: !389, atomGroup: 6, atomRank: 1)
!398 = !DILocation(line: 67, column: 5, scope: !389)
!399 = !DILocation(line: 67, column: 25, scope: !389, atomGroup: 5, atomRank: 1)
!400 = !DILocation(line: 68, column: 12, scope: !401)
!401 = distinct !DILexicalBlock(scope: !389, file: !3, line: 68, column: 9)
!402 = !DILocation(line: 68, column: 17, scope: !401, atomGroup: 7, atomRank: 2)
!403 = !DILocation(line: 68, column: 17, scope: !401, atomGroup: 7, atomRank: 1)
!404 = !DILocalVariable(name: "w", scope: !405, file: !3, line: 26, type: !434)
!405 = distinct !DISubprogram(name: "compress", scope: !3, file: !3, line: 25, type: !406, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !409, keyInstructions: true)
!406 = !DISubroutineType(types: !407)
!407 = !{null, !408, !12}
!408 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!409 = !{!410, !411, !404, !412, !414, !416, !419, !420, !421, !422, !423, !424, !425, !426, !427, !428, !430, !433}
!410 = !DILocalVariable(name: "state", arg: 1, scope: !405, file: !3, line: 25, type: !408)
!411 = !DILocalVariable(name: "block", arg: 2, scope: !405, file: !3, line: 25, type: !12)
!412 = !DILocalVariable(name: "i", scope: !413, file: !3, line: 27, type: !154)
!413 = distinct !DILexicalBlock(scope: !405, file: !3, line: 27, column: 3)
!414 = !DILocalVariable(name: "i", scope: !415, file: !3, line: 29, type: !154)
!415 = distinct !DILexicalBlock(scope: !405, file: !3, line: 29, column: 3)
!416 = !DILocalVariable(name: "s0", scope: !417, file: !3, line: 30, type: !19)
!417 = distinct !DILexicalBlock(scope: !418, file: !3, line: 29, column: 33)
!418 = distinct !DILexicalBlock(scope: !415, file: !3, line: 29, column: 3)
!419 = !DILocalVariable(name: "s1", scope: !417, file: !3, line: 31, type: !19)
!420 = !DILocalVariable(name: "a", scope: !405, file: !3, line: 34, type: !19)
!421 = !DILocalVariable(name: "b", scope: !405, file: !3, line: 34, type: !19)
!422 = !DILocalVariable(name: "c", scope: !405, file: !3, line: 34, type: !19)
!423 = !DILocalVariable(name: "d", scope: !405, file: !3, line: 34, type: !19)
!424 = !DILocalVariable(name: "e", scope: !405, file: !3, line: 35, type: !19)
!425 = !DILocalVariable(name: "f", scope: !405, file: !3, line: 35, type: !19)
!426 = !DILocalVariable(name: "g", scope: !405, file: !3, line: 35, type: !19)
!427 = !DILocalVariable(name: "h", scope: !405, file: !3, line: 35, type: !19)
!428 = !DILocalVariable(name: "i", scope: !429, file: !3, line: 36, type: !154)
!429 = distinct !DILexicalBlock(scope: !405, file: !3, line: 36, column: 3)
!430 = !DILocalVariable(name: "t1", scope: !431, file: !3, line: 37, type: !19)
!431 = distinct !DILexicalBlock(scope: !432, file: !3, line: 36, column: 32)
!432 = distinct !DILexicalBlock(scope: !429, file: !3, line: 36, column: 3)
!433 = !DILocalVariable(name: "t2", scope: !431, file: !3, line: 38, type: !19)
!434 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 2048, elements: !37)
!435 = !DILocation(line: 0, scope: !405, inlinedAt: !436)
!436 = distinct !DILocation(line: 69, column: 7, scope: !437)
!437 = distinct !DILexicalBlock(scope: !401, file: !3, line: 68, column: 24)
!438 = !DILocation(line: 26, column: 3, scope: !405, inlinedAt: !436)
!439 = !DILocation(line: 0, scope: !413, inlinedAt: !436)
!440 = !DILocation(line: 27, column: 3, scope: !413, inlinedAt: !436, atomGroup: 59, atomRank: 1)
!441 = !DILocation(line: 28, column: 30, scope: !442, inlinedAt: !436)
!442 = distinct !DILexicalBlock(scope: !413, file: !3, line: 27, column: 3)
!443 = !DILocation(line: 28, column: 22, scope: !442, inlinedAt: !436)
!444 = !DILocation(line: 28, column: 12, scope: !442, inlinedAt: !436)
!445 = !DILocation(line: 28, column: 35, scope: !442, inlinedAt: !436)
!446 = !DILocation(line: 28, column: 53, scope: !442, inlinedAt: !436)
!447 = !DILocation(line: 28, column: 43, scope: !442, inlinedAt: !436)
!448 = !DILocation(line: 28, column: 70, scope: !442, inlinedAt: !436)
!449 = !DILocation(line: 28, column: 41, scope: !442, inlinedAt: !436)
!450 = !DILocation(line: 28, column: 88, scope: !442, inlinedAt: !436)
!451 = !DILocation(line: 28, column: 78, scope: !442, inlinedAt: !436)
!452 = !DILocation(line: 28, column: 105, scope: !442, inlinedAt: !436)
!453 = !DILocation(line: 28, column: 76, scope: !442, inlinedAt: !436)
!454 = !DILocation(line: 28, column: 112, scope: !442, inlinedAt: !436)
!455 = !DILocation(line: 28, column: 110, scope: !442, inlinedAt: !436, atomGroup: 4, atomRank: 2)
!456 = !DILocation(line: 28, column: 5, scope: !442, inlinedAt: !436)
!457 = !DILocation(line: 28, column: 10, scope: !442, inlinedAt: !436, atomGroup: 4, atomRank: 1)
!458 = !DILocation(line: 27, column: 28, scope: !442, inlinedAt: !436, atomGroup: 5, atomRank: 2)
!459 = !DILocation(line: 27, column: 21, scope: !442, inlinedAt: !436, atomGroup: 2, atomRank: 1)
!460 = !DILocation(line: 27, column: 3, scope: !413, inlinedAt: !436, atomGroup: 3, atomRank: 1)
!461 = distinct !{!461, !462, !463, !110}
!462 = !DILocation(line: 27, column: 3, scope: !413, inlinedAt: !436)
!463 = !DILocation(line: 28, column: 127, scope: !413, inlinedAt: !436)
!464 = !DILocation(line: 34, column: 16, scope: !405, inlinedAt: !436, atomGroup: 15, atomRank: 2)
!465 = !DILocation(line: 34, column: 30, scope: !405, inlinedAt: !436, atomGroup: 16, atomRank: 2)
!466 = !DILocation(line: 34, column: 44, scope: !405, inlinedAt: !436, atomGroup: 17, atomRank: 2)
!467 = !DILocation(line: 34, column: 58, scope: !405, inlinedAt: !436, atomGroup: 18, atomRank: 2)
!468 = !DILocation(line: 35, column: 16, scope: !405, inlinedAt: !436, atomGroup: 19, atomRank: 2)
!469 = !DILocation(line: 35, column: 30, scope: !405, inlinedAt: !436, atomGroup: 20, atomRank: 2)
!470 = !DILocation(line: 35, column: 44, scope: !405, inlinedAt: !436, atomGroup: 21, atomRank: 2)
!471 = !DILocation(line: 35, column: 58, scope: !405, inlinedAt: !436, atomGroup: 22, atomRank: 2)
!472 = !DILocation(line: 0, scope: !429, inlinedAt: !436)
!473 = !DILocation(line: 36, column: 3, scope: !429, inlinedAt: !436, atomGroup: 63, atomRank: 1)
!474 = !DILocation(line: 0, scope: !415, inlinedAt: !436)
!475 = !DILocation(line: 30, column: 23, scope: !417, inlinedAt: !436)
!476 = !DILocalVariable(name: "x", arg: 1, scope: !477, file: !3, line: 21, type: !19)
!477 = distinct !DISubprogram(name: "ror", scope: !3, file: !3, line: 21, type: !478, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !480, keyInstructions: true)
!478 = !DISubroutineType(types: !479)
!479 = !{!19, !19, !154}
!480 = !{!476, !481}
!481 = !DILocalVariable(name: "k", arg: 2, scope: !477, file: !3, line: 21, type: !154)
!482 = !DILocation(line: 0, scope: !477, inlinedAt: !483)
!483 = distinct !DILocation(line: 30, column: 19, scope: !417, inlinedAt: !436)
!484 = !DILocation(line: 21, column: 56, scope: !477, inlinedAt: !483, atomGroup: 1, atomRank: 2)
!485 = !DILocation(line: 0, scope: !477, inlinedAt: !486)
!486 = distinct !DILocation(line: 30, column: 39, scope: !417, inlinedAt: !436)
!487 = !DILocation(line: 21, column: 56, scope: !477, inlinedAt: !486, atomGroup: 1, atomRank: 2)
!488 = !DILocation(line: 30, column: 37, scope: !417, inlinedAt: !436)
!489 = !DILocation(line: 30, column: 70, scope: !417, inlinedAt: !436)
!490 = !DILocation(line: 30, column: 58, scope: !417, inlinedAt: !436, atomGroup: 10, atomRank: 2)
!491 = !DILocation(line: 0, scope: !417, inlinedAt: !436)
!492 = !DILocation(line: 31, column: 23, scope: !417, inlinedAt: !436)
!493 = !DILocation(line: 0, scope: !477, inlinedAt: !494)
!494 = distinct !DILocation(line: 31, column: 19, scope: !417, inlinedAt: !436)
!495 = !DILocation(line: 21, column: 56, scope: !477, inlinedAt: !494, atomGroup: 1, atomRank: 2)
!496 = !DILocation(line: 0, scope: !477, inlinedAt: !497)
!497 = distinct !DILocation(line: 31, column: 39, scope: !417, inlinedAt: !436)
!498 = !DILocation(line: 21, column: 56, scope: !477, inlinedAt: !497, atomGroup: 1, atomRank: 2)
!499 = !DILocation(line: 31, column: 37, scope: !417, inlinedAt: !436)
!500 = !DILocation(line: 31, column: 68, scope: !417, inlinedAt: !436)
!501 = !DILocation(line: 31, column: 57, scope: !417, inlinedAt: !436, atomGroup: 11, atomRank: 2)
!502 = !DILocation(line: 32, column: 12, scope: !417, inlinedAt: !436)
!503 = !DILocation(line: 32, column: 22, scope: !417, inlinedAt: !436)
!504 = !DILocation(line: 32, column: 29, scope: !417, inlinedAt: !436)
!505 = !DILocation(line: 32, column: 27, scope: !417, inlinedAt: !436)
!506 = !DILocation(line: 32, column: 38, scope: !417, inlinedAt: !436, atomGroup: 12, atomRank: 2)
!507 = !DILocation(line: 32, column: 10, scope: !417, inlinedAt: !436, atomGroup: 12, atomRank: 1)
!508 = !DILocation(line: 29, column: 29, scope: !418, inlinedAt: !436, atomGroup: 13, atomRank: 2)
!509 = !DILocation(line: 29, column: 22, scope: !418, inlinedAt: !436, atomGroup: 8, atomRank: 1)
!510 = !DILocation(line: 29, column: 3, scope: !415, inlinedAt: !436, atomGroup: 9, atomRank: 1)
!511 = distinct !{!511, !512, !513, !110}
!512 = !DILocation(line: 29, column: 3, scope: !415, inlinedAt: !436)
!513 = !DILocation(line: 33, column: 3, scope: !415, inlinedAt: !436)
!514 = !DILocation(line: 0, scope: !477, inlinedAt: !515)
!515 = distinct !DILocation(line: 37, column: 24, scope: !431, inlinedAt: !436)
!516 = !DILocation(line: 21, column: 56, scope: !477, inlinedAt: !515, atomGroup: 1, atomRank: 2)
!517 = !DILocation(line: 0, scope: !477, inlinedAt: !518)
!518 = distinct !DILocation(line: 37, column: 36, scope: !431, inlinedAt: !436)
!519 = !DILocation(line: 21, column: 56, scope: !477, inlinedAt: !518, atomGroup: 1, atomRank: 2)
!520 = !DILocation(line: 37, column: 34, scope: !431, inlinedAt: !436)
!521 = !DILocation(line: 0, scope: !477, inlinedAt: !522)
!522 = distinct !DILocation(line: 37, column: 49, scope: !431, inlinedAt: !436)
!523 = !DILocation(line: 21, column: 56, scope: !477, inlinedAt: !522, atomGroup: 1, atomRank: 2)
!524 = !DILocation(line: 37, column: 47, scope: !431, inlinedAt: !436)
!525 = !DILocation(line: 37, column: 67, scope: !431, inlinedAt: !436)
!526 = !DILocation(line: 37, column: 75, scope: !431, inlinedAt: !436)
!527 = !DILocation(line: 37, column: 78, scope: !431, inlinedAt: !436)
!528 = !DILocation(line: 37, column: 72, scope: !431, inlinedAt: !436)
!529 = !DILocation(line: 37, column: 86, scope: !431, inlinedAt: !436)
!530 = !DILocation(line: 37, column: 93, scope: !431, inlinedAt: !436)
!531 = !DILocation(line: 37, column: 21, scope: !431, inlinedAt: !436)
!532 = !DILocation(line: 37, column: 61, scope: !431, inlinedAt: !436)
!533 = !DILocation(line: 37, column: 84, scope: !431, inlinedAt: !436)
!534 = !DILocation(line: 37, column: 91, scope: !431, inlinedAt: !436, atomGroup: 26, atomRank: 2)
!535 = !DILocation(line: 0, scope: !431, inlinedAt: !436)
!536 = !DILocation(line: 0, scope: !477, inlinedAt: !537)
!537 = distinct !DILocation(line: 38, column: 20, scope: !431, inlinedAt: !436)
!538 = !DILocation(line: 21, column: 56, scope: !477, inlinedAt: !537, atomGroup: 1, atomRank: 2)
!539 = !DILocation(line: 0, scope: !477, inlinedAt: !540)
!540 = distinct !DILocation(line: 38, column: 32, scope: !431, inlinedAt: !436)
!541 = !DILocation(line: 21, column: 56, scope: !477, inlinedAt: !540, atomGroup: 1, atomRank: 2)
!542 = !DILocation(line: 38, column: 30, scope: !431, inlinedAt: !436)
!543 = !DILocation(line: 0, scope: !477, inlinedAt: !544)
!544 = distinct !DILocation(line: 38, column: 45, scope: !431, inlinedAt: !436)
!545 = !DILocation(line: 21, column: 56, scope: !477, inlinedAt: !544, atomGroup: 1, atomRank: 2)
!546 = !DILocation(line: 38, column: 43, scope: !431, inlinedAt: !436)
!547 = !DILocation(line: 38, column: 68, scope: !431, inlinedAt: !436)
!548 = !DILocation(line: 38, column: 83, scope: !431, inlinedAt: !436)
!549 = !DILocation(line: 38, column: 78, scope: !431, inlinedAt: !436)
!550 = !DILocation(line: 38, column: 57, scope: !431, inlinedAt: !436, atomGroup: 27, atomRank: 2)
!551 = !DILocation(line: 42, column: 11, scope: !431, inlinedAt: !436, atomGroup: 31, atomRank: 2)
!552 = !DILocation(line: 46, column: 12, scope: !431, inlinedAt: !436, atomGroup: 35, atomRank: 2)
!553 = !DILocation(line: 36, column: 28, scope: !432, inlinedAt: !436, atomGroup: 36, atomRank: 2)
!554 = !DILocation(line: 36, column: 21, scope: !432, inlinedAt: !436, atomGroup: 24, atomRank: 1)
!555 = !DILocation(line: 36, column: 3, scope: !429, inlinedAt: !436, atomGroup: 25, atomRank: 1)
!556 = distinct !{!556, !557, !558, !110}
!557 = !DILocation(line: 36, column: 3, scope: !429, inlinedAt: !436)
!558 = !DILocation(line: 47, column: 3, scope: !429, inlinedAt: !436)
!559 = !DILocation(line: 48, column: 12, scope: !405, inlinedAt: !436, atomGroup: 38, atomRank: 2)
!560 = !DILocation(line: 48, column: 12, scope: !405, inlinedAt: !436, atomGroup: 38, atomRank: 1)
!561 = !DILocation(line: 49, column: 12, scope: !405, inlinedAt: !436, atomGroup: 39, atomRank: 2)
!562 = !DILocation(line: 49, column: 12, scope: !405, inlinedAt: !436, atomGroup: 39, atomRank: 1)
!563 = !DILocation(line: 50, column: 12, scope: !405, inlinedAt: !436, atomGroup: 40, atomRank: 2)
!564 = !DILocation(line: 50, column: 12, scope: !405, inlinedAt: !436, atomGroup: 40, atomRank: 1)
!565 = !DILocation(line: 51, column: 12, scope: !405, inlinedAt: !436, atomGroup: 41, atomRank: 2)
!566 = !DILocation(line: 51, column: 12, scope: !405, inlinedAt: !436, atomGroup: 41, atomRank: 1)
!567 = !DILocation(line: 52, column: 12, scope: !405, inlinedAt: !436, atomGroup: 42, atomRank: 2)
!568 = !DILocation(line: 52, column: 12, scope: !405, inlinedAt: !436, atomGroup: 42, atomRank: 1)
!569 = !DILocation(line: 53, column: 12, scope: !405, inlinedAt: !436, atomGroup: 43, atomRank: 2)
!570 = !DILocation(line: 53, column: 12, scope: !405, inlinedAt: !436, atomGroup: 43, atomRank: 1)
!571 = !DILocation(line: 54, column: 12, scope: !405, inlinedAt: !436, atomGroup: 44, atomRank: 2)
!572 = !DILocation(line: 54, column: 12, scope: !405, inlinedAt: !436, atomGroup: 44, atomRank: 1)
!573 = !DILocation(line: 55, column: 12, scope: !405, inlinedAt: !436, atomGroup: 45, atomRank: 2)
!574 = !DILocation(line: 55, column: 12, scope: !405, inlinedAt: !436, atomGroup: 45, atomRank: 1)
!575 = !DILocation(line: 56, column: 1, scope: !405, inlinedAt: !436)
!576 = !DILocation(line: 70, column: 15, scope: !437, atomGroup: 8, atomRank: 1)
!577 = !DILocation(line: 71, column: 5, scope: !437)
!578 = !DILocation(line: 66, column: 33, scope: !390, atomGroup: 9, atomRank: 2)
!579 = !DILocation(line: 66, column: 24, scope: !390, atomGroup: 3, atomRank: 1)
!580 = !DILocation(line: 66, column: 3, scope: !378, atomGroup: 4, atomRank: 1)
!581 = distinct !{!581, !582, !583, !110}
!582 = !DILocation(line: 66, column: 3, scope: !378)
!583 = !DILocation(line: 72, column: 3, scope: !378)
!584 = distinct !DISubprogram(name: "sha256_end", scope: !3, file: !3, line: 75, type: !585, scopeLine: 75, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !587, keyInstructions: true)
!585 = !DISubroutineType(types: !586)
!586 = !{!15, !42}
!587 = !{!588, !589, !590, !591, !592, !594}
!588 = !DILocalVariable(name: "s", arg: 1, scope: !584, file: !3, line: 75, type: !42)
!589 = !DILocalVariable(name: "bits", scope: !584, file: !3, line: 76, type: !15)
!590 = !DILocalVariable(name: "one", scope: !584, file: !3, line: 77, type: !14)
!591 = !DILocalVariable(name: "zero", scope: !584, file: !3, line: 77, type: !14)
!592 = !DILocalVariable(name: "k", scope: !593, file: !3, line: 81, type: !154)
!593 = distinct !DILexicalBlock(scope: !584, file: !3, line: 81, column: 3)
!594 = !DILocalVariable(name: "byte", scope: !595, file: !3, line: 82, type: !14)
!595 = distinct !DILexicalBlock(scope: !596, file: !3, line: 81, column: 36)
!596 = distinct !DILexicalBlock(scope: !593, file: !3, line: 81, column: 3)
!597 = distinct !DIAssignID()
!598 = !DILocation(line: 0, scope: !584)
!599 = distinct !DIAssignID()
!600 = distinct !DIAssignID()
!601 = !DILocation(line: 0, scope: !595)
!602 = !DILocation(line: 76, column: 21, scope: !584)
!603 = !DILocation(line: 77, column: 3, scope: !584)
!604 = !DILocation(line: 77, column: 11, scope: !584, atomGroup: 2, atomRank: 1)
!605 = distinct !DIAssignID()
!606 = !DILocation(line: 77, column: 23, scope: !584, atomGroup: 3, atomRank: 1)
!607 = distinct !DIAssignID()
!608 = !DILocation(line: 78, column: 3, scope: !584)
!609 = !DILocation(line: 79, column: 12, scope: !584)
!610 = !DILocation(line: 79, column: 17, scope: !584, atomGroup: 66, atomRank: 1)
!611 = !DILocation(line: 79, column: 3, scope: !584, atomGroup: 67, atomRank: 1)
!612 = !DILocation(line: 76, column: 28, scope: !584, atomGroup: 1, atomRank: 2)
!613 = !DILocation(line: 0, scope: !593)
!614 = !DILocation(line: 82, column: 5, scope: !595)
!615 = !DILocation(line: 82, column: 35, scope: !595, atomGroup: 9, atomRank: 3)
!616 = !DILocation(line: 82, column: 20, scope: !595, atomGroup: 9, atomRank: 2)
!617 = !DILocation(line: 82, column: 13, scope: !595, atomGroup: 9, atomRank: 1)
!618 = distinct !DIAssignID()
!619 = !DILocation(line: 83, column: 5, scope: !595)
!620 = !DILocation(line: 84, column: 3, scope: !596)
!621 = !DILocation(line: 82, column: 35, scope: !595, atomGroup: 70, atomRank: 3)
!622 = !DILocation(line: 82, column: 20, scope: !595, atomGroup: 70, atomRank: 2)
!623 = !DILocation(line: 82, column: 13, scope: !595, atomGroup: 70, atomRank: 1)
!624 = !DILocation(line: 82, column: 35, scope: !595, atomGroup: 74, atomRank: 3)
!625 = !DILocation(line: 82, column: 20, scope: !595, atomGroup: 74, atomRank: 2)
!626 = !DILocation(line: 82, column: 13, scope: !595, atomGroup: 74, atomRank: 1)
!627 = !DILocation(line: 82, column: 35, scope: !595, atomGroup: 78, atomRank: 3)
!628 = !DILocation(line: 82, column: 20, scope: !595, atomGroup: 78, atomRank: 2)
!629 = !DILocation(line: 82, column: 13, scope: !595, atomGroup: 78, atomRank: 1)
!630 = !DILocation(line: 82, column: 35, scope: !595, atomGroup: 82, atomRank: 3)
!631 = !DILocation(line: 82, column: 20, scope: !595, atomGroup: 82, atomRank: 2)
!632 = !DILocation(line: 82, column: 13, scope: !595, atomGroup: 82, atomRank: 1)
!633 = !DILocation(line: 82, column: 35, scope: !595, atomGroup: 86, atomRank: 3)
!634 = !DILocation(line: 82, column: 20, scope: !595, atomGroup: 86, atomRank: 2)
!635 = !DILocation(line: 82, column: 13, scope: !595, atomGroup: 86, atomRank: 1)
!636 = !DILocation(line: 82, column: 35, scope: !595, atomGroup: 90, atomRank: 3)
!637 = !DILocation(line: 82, column: 20, scope: !595, atomGroup: 90, atomRank: 2)
!638 = !DILocation(line: 82, column: 13, scope: !595, atomGroup: 90, atomRank: 1)
!639 = !DILocation(line: 82, column: 20, scope: !595, atomGroup: 94, atomRank: 2)
!640 = !DILocation(line: 82, column: 13, scope: !595, atomGroup: 94, atomRank: 1)
!641 = !DILocation(line: 85, column: 20, scope: !584)
!642 = !DILocation(line: 85, column: 10, scope: !584)
!643 = !DILocation(line: 85, column: 31, scope: !584)
!644 = !DILocation(line: 85, column: 39, scope: !584)
!645 = !DILocation(line: 85, column: 37, scope: !584, atomGroup: 13, atomRank: 2)
!646 = !DILocation(line: 86, column: 1, scope: !584)
!647 = !DILocation(line: 85, column: 3, scope: !584, atomGroup: 13, atomRank: 1)
!648 = !DILocation(line: 80, column: 5, scope: !584)
!649 = !DILocation(line: 79, column: 17, scope: !584, atomGroup: 4, atomRank: 1)
!650 = !DILocation(line: 79, column: 3, scope: !584, atomGroup: 5, atomRank: 1)
!651 = distinct !{!651, !652, !653, !110}
!652 = !DILocation(line: 79, column: 3, scope: !584)
!653 = !DILocation(line: 80, column: 28, scope: !584)
