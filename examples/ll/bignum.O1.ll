; ModuleID = 'bignum.c'
source_filename = "bignum.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-unknown"

%struct.number = type { i32, [32 x i32] }

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memcpy(ptr noalias noundef returned writeonly captures(ret: address, provenance) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !30 {
    #dbg_value(ptr %0, !40, !DIExpression(), !48)
    #dbg_value(ptr %1, !41, !DIExpression(), !48)
    #dbg_value(ptr %0, !43, !DIExpression(), !48)
    #dbg_value(ptr %1, !45, !DIExpression(), !48)
    #dbg_value(i64 %2, !42, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !48)
  %4 = icmp eq i64 %2, 0, !dbg !49
  br i1 %4, label %14, label %5, !dbg !50

5:                                                ; preds = %3, %5
  %6 = phi ptr [ %10, %5 ], [ %1, %3 ]
  %7 = phi ptr [ %12, %5 ], [ %0, %3 ]
  %8 = phi i64 [ %9, %5 ], [ %2, %3 ]
    #dbg_value(ptr %6, !45, !DIExpression(), !48)
    #dbg_value(ptr %7, !43, !DIExpression(), !48)
    #dbg_value(i64 %8, !42, !DIExpression(), !48)
  %9 = add i64 %8, -1, !dbg !51
    #dbg_value(i64 %9, !42, !DIExpression(), !48)
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 1, !dbg !52
    #dbg_value(ptr %10, !45, !DIExpression(), !48)
  %11 = load i8, ptr %6, align 1, !dbg !53, !tbaa !54
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !55
    #dbg_value(ptr %12, !43, !DIExpression(), !48)
  store i8 %11, ptr %7, align 1, !dbg !56, !tbaa !54
    #dbg_value(i64 %9, !42, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !48)
  %13 = icmp eq i64 %9, 0, !dbg !57
  br i1 %13, label %14, label %5, !dbg !58, !llvm.loop !59

14:                                               ; preds = %5, %3
  ret ptr %0, !dbg !63
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memmove(ptr noundef returned writeonly captures(address, ret: address, provenance) %0, ptr noundef readonly captures(address) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !64 {
    #dbg_value(ptr %0, !68, !DIExpression(), !73)
    #dbg_value(ptr %1, !69, !DIExpression(), !73)
    #dbg_value(i64 %2, !70, !DIExpression(), !73)
    #dbg_value(ptr %0, !71, !DIExpression(), !73)
    #dbg_value(ptr %1, !72, !DIExpression(), !73)
  %4 = icmp ult ptr %0, %1, !dbg !74
  %5 = icmp eq i64 %2, 0, !dbg !76
  br i1 %4, label %7, label %6, !dbg !77

6:                                                ; preds = %3
    #dbg_value(i64 %2, !70, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !73)
  br i1 %5, label %24, label %17, !dbg !78

7:                                                ; preds = %3
    #dbg_value(ptr %1, !72, !DIExpression(), !73)
    #dbg_value(ptr %0, !71, !DIExpression(), !73)
    #dbg_value(i64 %2, !70, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !73)
  br i1 %5, label %24, label %8, !dbg !80

8:                                                ; preds = %7, %8
  %9 = phi ptr [ %13, %8 ], [ %1, %7 ]
  %10 = phi ptr [ %15, %8 ], [ %0, %7 ]
  %11 = phi i64 [ %12, %8 ], [ %2, %7 ]
    #dbg_value(ptr %9, !72, !DIExpression(), !73)
    #dbg_value(ptr %10, !71, !DIExpression(), !73)
    #dbg_value(i64 %11, !70, !DIExpression(), !73)
  %12 = add i64 %11, -1, !dbg !82
    #dbg_value(i64 %12, !70, !DIExpression(), !73)
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 1, !dbg !83
    #dbg_value(ptr %13, !72, !DIExpression(), !73)
  %14 = load i8, ptr %9, align 1, !dbg !84, !tbaa !54
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 1, !dbg !85
    #dbg_value(ptr %15, !71, !DIExpression(), !73)
  store i8 %14, ptr %10, align 1, !dbg !86, !tbaa !54
    #dbg_value(i64 %12, !70, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !73)
  %16 = icmp eq i64 %12, 0, !dbg !87
  br i1 %16, label %24, label %8, !dbg !88, !llvm.loop !89

17:                                               ; preds = %6, %17
  %18 = phi i64 [ %19, %17 ], [ %2, %6 ]
    #dbg_value(i64 %18, !70, !DIExpression(), !73)
  %19 = add i64 %18, -1, !dbg !92
    #dbg_value(i64 %19, !70, !DIExpression(), !73)
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 %19, !dbg !93
  %21 = load i8, ptr %20, align 1, !dbg !94, !tbaa !54
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 %19, !dbg !95
  store i8 %21, ptr %22, align 1, !dbg !96, !tbaa !54
    #dbg_value(i64 %19, !70, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !73)
  %23 = icmp eq i64 %19, 0, !dbg !97
  br i1 %23, label %24, label %17, !dbg !98, !llvm.loop !99

24:                                               ; preds = %17, %8, %6, %7
  ret ptr %0, !dbg !102
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write) uwtable
define dso_local noundef ptr @memset(ptr noundef returned writeonly captures(ret: address, provenance) %0, i32 noundef signext %1, i64 noundef %2) local_unnamed_addr #2 !dbg !103 {
    #dbg_value(ptr %0, !107, !DIExpression(), !111)
    #dbg_value(i32 %1, !108, !DIExpression(), !111)
    #dbg_value(ptr %0, !110, !DIExpression(), !111)
    #dbg_value(i64 %2, !109, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !111)
  %4 = icmp eq i64 %2, 0, !dbg !112
  br i1 %4, label %13, label %5, !dbg !113

5:                                                ; preds = %3
  %6 = trunc i32 %1 to i8
  br label %7, !dbg !113

7:                                                ; preds = %5, %7
  %8 = phi ptr [ %0, %5 ], [ %11, %7 ]
  %9 = phi i64 [ %2, %5 ], [ %10, %7 ]
    #dbg_value(ptr %8, !110, !DIExpression(), !111)
    #dbg_value(i64 %9, !109, !DIExpression(), !111)
  %10 = add i64 %9, -1, !dbg !114
    #dbg_value(i64 %10, !109, !DIExpression(), !111)
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !115
    #dbg_value(ptr %11, !110, !DIExpression(), !111)
  store i8 %6, ptr %8, align 1, !dbg !116, !tbaa !54
    #dbg_value(i64 %10, !109, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !111)
  %12 = icmp eq i64 %10, 0, !dbg !117
  br i1 %12, label %13, label %7, !dbg !118, !llvm.loop !119

13:                                               ; preds = %7, %3
  ret ptr %0, !dbg !122
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local signext range(i32 -1, 2) i32 @memcmp(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #3 !dbg !123 {
    #dbg_value(ptr %0, !127, !DIExpression(), !132)
    #dbg_value(ptr %1, !128, !DIExpression(), !132)
    #dbg_value(i64 %2, !129, !DIExpression(), !132)
    #dbg_value(ptr %0, !130, !DIExpression(), !132)
    #dbg_value(ptr %1, !131, !DIExpression(), !132)
  %4 = icmp eq i64 %2, 0, !dbg !133
  br i1 %4, label %20, label %5, !dbg !135

5:                                                ; preds = %3, %15
  %6 = phi i64 [ %16, %15 ], [ %2, %3 ]
  %7 = phi ptr [ %18, %15 ], [ %1, %3 ]
  %8 = phi ptr [ %17, %15 ], [ %0, %3 ]
    #dbg_value(ptr %7, !131, !DIExpression(), !132)
    #dbg_value(ptr %8, !130, !DIExpression(), !132)
  %9 = load i8, ptr %8, align 1, !dbg !136, !tbaa !54
  %10 = load i8, ptr %7, align 1, !dbg !139, !tbaa !54
  %11 = icmp eq i8 %9, %10, !dbg !140
  br i1 %11, label %15, label %12, !dbg !141

12:                                               ; preds = %5
  %13 = icmp ult i8 %9, %10, !dbg !142
  %14 = select i1 %13, i32 -1, i32 1, !dbg !143
  br label %20, !dbg !144

15:                                               ; preds = %5
  %16 = add i64 %6, -1, !dbg !145
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !146
    #dbg_value(ptr %17, !130, !DIExpression(), !132)
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !147
    #dbg_value(ptr %18, !131, !DIExpression(), !132)
    #dbg_value(i64 %16, !129, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !132)
  %19 = icmp eq i64 %16, 0, !dbg !148
  br i1 %19, label %20, label %5, !dbg !149, !llvm.loop !150

20:                                               ; preds = %15, %3, %12
  %21 = phi i32 [ %14, %12 ], [ 0, %3 ], [ 0, %15 ], !dbg !132
  ret i32 %21, !dbg !153
}

; Function Attrs: nofree nosync nounwind memory(inaccessiblemem: readwrite) uwtable
define dso_local range(i64 -2147483648, -9223372036854775808) i64 @run(i64 noundef %0) local_unnamed_addr #4 !dbg !154 {
  %2 = alloca %struct.number, align 4, !DIAssignID !209
    #dbg_assign(i1 poison, !162, !DIExpression(), !209, ptr %2, !DIExpression(), !210)
  %3 = alloca %struct.number, align 4, !DIAssignID !211
    #dbg_assign(i1 poison, !177, !DIExpression(), !211, ptr %3, !DIExpression(), !210)
  %4 = alloca %struct.number, align 4, !DIAssignID !212
    #dbg_assign(i1 poison, !178, !DIExpression(), !212, ptr %4, !DIExpression(), !210)
  %5 = alloca %struct.number, align 4, !DIAssignID !213
    #dbg_assign(i1 poison, !181, !DIExpression(), !213, ptr %5, !DIExpression(), !210)
  %6 = alloca %struct.number, align 4
    #dbg_value(ptr poison, !214, !DIExpression(), !237)
    #dbg_value(ptr poison, !223, !DIExpression(), !237)
  %7 = alloca [8 x i64], align 8, !DIAssignID !239
    #dbg_assign(i1 poison, !187, !DIExpression(), !239, ptr %7, !DIExpression(), !210)
  %8 = alloca [16 x i64], align 8, !DIAssignID !240
    #dbg_assign(i1 poison, !191, !DIExpression(), !240, ptr %8, !DIExpression(), !210)
  %9 = alloca [16 x i64], align 8, !DIAssignID !241
    #dbg_assign(i1 poison, !195, !DIExpression(), !241, ptr %9, !DIExpression(), !210)
  %10 = alloca [32 x i64], align 8, !DIAssignID !242
    #dbg_assign(i1 poison, !196, !DIExpression(), !242, ptr %10, !DIExpression(), !210)
    #dbg_value(i64 %0, !158, !DIExpression(), !243)
    #dbg_value(i64 0, !159, !DIExpression(), !243)
    #dbg_value(i64 0, !160, !DIExpression(), !244)
  %11 = icmp sgt i64 %0, 0, !dbg !245
  br i1 %11, label %12, label %504, !dbg !246

12:                                               ; preds = %1
  %13 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 4
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %17 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %18 = getelementptr inbounds nuw i8, ptr %4, i64 4
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %20 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %21 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %22 = getelementptr inbounds nuw i8, ptr %7, i64 24
  %23 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %24 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %25 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %26 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %27 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %28 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %29 = getelementptr inbounds nuw i8, ptr %8, i64 24
  %30 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 12
  %32 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %33 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %34 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %35 = getelementptr inbounds nuw i8, ptr %8, i64 40
  %36 = getelementptr inbounds nuw i8, ptr %9, i64 40
  %37 = getelementptr inbounds nuw i8, ptr %8, i64 48
  %38 = getelementptr inbounds nuw i8, ptr %9, i64 48
  %39 = getelementptr inbounds nuw i8, ptr %8, i64 56
  %40 = getelementptr inbounds nuw i8, ptr %9, i64 56
  %41 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %42 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %43 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %44 = getelementptr inbounds nuw i8, ptr %9, i64 64
  %45 = getelementptr inbounds nuw i8, ptr %8, i64 72
  %46 = getelementptr inbounds nuw i8, ptr %9, i64 72
  %47 = getelementptr inbounds nuw i8, ptr %8, i64 80
  %48 = getelementptr inbounds nuw i8, ptr %9, i64 80
  %49 = getelementptr inbounds nuw i8, ptr %8, i64 88
  %50 = getelementptr inbounds nuw i8, ptr %9, i64 88
  %51 = getelementptr inbounds nuw i8, ptr %5, i64 28
  %52 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %53 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %54 = getelementptr inbounds nuw i8, ptr %9, i64 96
  %55 = getelementptr inbounds nuw i8, ptr %8, i64 104
  %56 = getelementptr inbounds nuw i8, ptr %9, i64 104
  %57 = getelementptr inbounds nuw i8, ptr %8, i64 112
  %58 = getelementptr inbounds nuw i8, ptr %9, i64 112
  %59 = getelementptr inbounds nuw i8, ptr %8, i64 120
  %60 = getelementptr inbounds nuw i8, ptr %9, i64 120
  %61 = getelementptr inbounds nuw i8, ptr %7, i64 40
  %62 = getelementptr inbounds nuw i8, ptr %7, i64 48
  %63 = getelementptr inbounds nuw i8, ptr %7, i64 56
  br label %64, !dbg !246

64:                                               ; preds = %12, %497
  %65 = phi i64 [ 0, %12 ], [ %500, %497 ]
  %66 = phi i64 [ 0, %12 ], [ %499, %497 ]
    #dbg_value(i64 %65, !160, !DIExpression(), !244)
    #dbg_value(i64 %66, !159, !DIExpression(), !243)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #10, !dbg !247
    #dbg_value(ptr %2, !248, !DIExpression(DW_OP_deref), !254)
    #dbg_value(i32 1, !253, !DIExpression(), !254)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(124) %13, i8 0, i64 124, i1 false), !dbg !256, !alias.scope !257, !DIAssignID !260
    #dbg_assign(i8 0, !162, !DIExpression(DW_OP_LLVM_fragment, 64, 992), !260, ptr %13, !DIExpression(), !210)
    #dbg_assign(i32 1, !162, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !261, ptr %2, !DIExpression(), !210)
  store i32 1, ptr %14, align 4, !dbg !262, !tbaa !26, !alias.scope !257, !DIAssignID !263
    #dbg_assign(i32 1, !162, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !263, ptr %14, !DIExpression(), !210)
  %67 = urem i64 %65, 20, !dbg !264
  %68 = add nuw nsw i64 %67, 40, !dbg !265
    #dbg_value(i32 2, !175, !DIExpression(), !266)
    #dbg_value(i64 %68, !174, !DIExpression(), !210)
  br label %70, !dbg !267

69:                                               ; preds = %96
  store i32 %97, ptr %2, align 4, !DIAssignID !268
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #10, !dbg !269
    #dbg_value(ptr %3, !248, !DIExpression(DW_OP_deref), !270)
    #dbg_value(i32 1, !253, !DIExpression(), !270)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(124) %15, i8 0, i64 124, i1 false), !dbg !272, !alias.scope !273, !DIAssignID !276
    #dbg_assign(i8 0, !177, !DIExpression(DW_OP_LLVM_fragment, 64, 992), !276, ptr %15, !DIExpression(), !210)
  store i32 1, ptr %3, align 4, !dbg !277, !tbaa !278, !alias.scope !273, !DIAssignID !280
    #dbg_assign(i32 1, !177, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !280, ptr %3, !DIExpression(), !210)
  store i32 1, ptr %16, align 4, !dbg !281, !tbaa !26, !alias.scope !273, !DIAssignID !282
    #dbg_assign(i32 1, !177, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !282, ptr %16, !DIExpression(), !210)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #10, !dbg !269
    #dbg_value(ptr %4, !248, !DIExpression(DW_OP_deref), !283)
    #dbg_value(i32 1, !253, !DIExpression(), !283)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(124) %17, i8 0, i64 124, i1 false), !dbg !285, !alias.scope !286, !DIAssignID !289
    #dbg_assign(i8 0, !178, !DIExpression(DW_OP_LLVM_fragment, 64, 992), !289, ptr %17, !DIExpression(), !210)
  store i32 1, ptr %4, align 4, !dbg !290, !tbaa !278, !alias.scope !286, !DIAssignID !291
    #dbg_assign(i32 1, !178, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !291, ptr %4, !DIExpression(), !210)
  store i32 1, ptr %18, align 4, !dbg !292, !tbaa !26, !alias.scope !286, !DIAssignID !293
    #dbg_assign(i32 1, !178, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !293, ptr %18, !DIExpression(), !210)
    #dbg_value(i32 2, !179, !DIExpression(), !294)
  br label %171, !dbg !295

70:                                               ; preds = %64, %96
  %71 = phi i64 [ 2, %64 ], [ %98, %96 ]
  %72 = phi i32 [ 1, %64 ], [ %97, %96 ]
    #dbg_value(i64 %71, !175, !DIExpression(), !266)
    #dbg_value(ptr %2, !296, !DIExpression(), !306)
    #dbg_value(i64 %71, !302, !DIExpression(), !306)
    #dbg_value(i64 0, !303, !DIExpression(), !306)
    #dbg_value(i32 0, !304, !DIExpression(), !309)
  %73 = icmp sgt i32 %72, 0, !dbg !310
  br i1 %73, label %74, label %96, !dbg !312

74:                                               ; preds = %70
  %75 = zext nneg i32 %72 to i64, !dbg !313
  br label %80, !dbg !312

76:                                               ; preds = %80
  %77 = icmp ne i64 %89, 0, !dbg !314
  %78 = icmp samesign ult i32 %72, 32
  %79 = and i1 %78, %77, !dbg !316
  br i1 %79, label %92, label %96, !dbg !316

80:                                               ; preds = %80, %74
  %81 = phi i64 [ 0, %74 ], [ %90, %80 ]
  %82 = phi i64 [ 0, %74 ], [ %89, %80 ]
    #dbg_value(i64 %81, !304, !DIExpression(), !309)
    #dbg_value(i64 %82, !303, !DIExpression(), !306)
  %83 = getelementptr inbounds nuw i32, ptr %14, i64 %81, !dbg !317
  %84 = load i32, ptr %83, align 4, !dbg !317, !tbaa !26
  %85 = zext i32 %84 to i64, !dbg !319
  %86 = mul nuw nsw i64 %71, %85, !dbg !320
  %87 = add nuw i64 %86, %82, !dbg !321
    #dbg_value(i64 %87, !303, !DIExpression(), !306)
  %88 = trunc i64 %87 to i32, !dbg !322
  store i32 %88, ptr %83, align 4, !dbg !323, !tbaa !26
  %89 = lshr i64 %87, 32, !dbg !324
    #dbg_value(i64 %89, !303, !DIExpression(), !306)
  %90 = add nuw nsw i64 %81, 1, !dbg !325
    #dbg_value(i64 %90, !304, !DIExpression(), !309)
  %91 = icmp eq i64 %90, %75, !dbg !313
  br i1 %91, label %76, label %80, !dbg !326, !llvm.loop !327

92:                                               ; preds = %76
  %93 = trunc nuw i64 %89 to i32, !dbg !330
  %94 = add nuw nsw i32 %72, 1, !dbg !331
    #dbg_assign(i32 %94, !162, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !268, ptr %2, !DIExpression(), !210)
  %95 = getelementptr inbounds nuw i32, ptr %14, i64 %75, !dbg !332
  store i32 %93, ptr %95, align 4, !dbg !333, !tbaa !26
  br label %96, !dbg !332

96:                                               ; preds = %70, %76, %92
  %97 = phi i32 [ %72, %70 ], [ %72, %76 ], [ %94, %92 ]
  %98 = add nuw nsw i64 %71, 1, !dbg !334
    #dbg_value(i64 %98, !175, !DIExpression(), !266)
  %99 = icmp samesign ult i64 %71, %68, !dbg !335
  br i1 %99, label %70, label %69, !dbg !336, !llvm.loop !337

100:                                              ; preds = %201
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #10, !dbg !340
  call void @llvm.experimental.noalias.scope.decl(metadata !341), !dbg !344
    #dbg_value(ptr %5, !345, !DIExpression(DW_OP_deref), !361)
    #dbg_value(ptr %3, !352, !DIExpression(), !361)
    #dbg_value(ptr %4, !353, !DIExpression(), !361)
    #dbg_value(ptr %5, !107, !DIExpression(), !363)
    #dbg_value(i32 0, !108, !DIExpression(), !363)
    #dbg_value(ptr %5, !110, !DIExpression(), !363)
    #dbg_value(i64 132, !109, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !363)
  br label %101, !dbg !365

101:                                              ; preds = %101, %100
  %102 = phi ptr [ %5, %100 ], [ %105, %101 ]
  %103 = phi i64 [ 132, %100 ], [ %104, %101 ]
    #dbg_value(ptr %102, !110, !DIExpression(), !363)
    #dbg_value(i64 %103, !109, !DIExpression(), !363)
  %104 = add nsw i64 %103, -1, !dbg !366
    #dbg_value(i64 %104, !109, !DIExpression(), !363)
  %105 = getelementptr inbounds nuw i8, ptr %102, i64 1, !dbg !367
    #dbg_value(ptr %105, !110, !DIExpression(), !363)
  store i8 0, ptr %102, align 1, !dbg !368, !tbaa !54, !alias.scope !341
    #dbg_value(i64 %104, !109, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !363)
  %106 = icmp eq i64 %104, 0, !dbg !369
  br i1 %106, label %107, label %101, !dbg !370, !llvm.loop !371

107:                                              ; preds = %101
  %108 = load i32, ptr %3, align 4, !tbaa !278, !noalias !341
    #dbg_value(i32 0, !354, !DIExpression(), !374)
  %109 = icmp sgt i32 %108, 0, !dbg !375
  %110 = load i32, ptr %4, align 4, !dbg !376, !tbaa !278, !noalias !341
  br i1 %109, label %111, label %119, !dbg !377

111:                                              ; preds = %107
  %112 = icmp sgt i32 %110, 0
  %113 = sext i32 %110 to i64, !dbg !377
  %114 = zext nneg i32 %108 to i64, !dbg !378
  br label %115, !dbg !377

115:                                              ; preds = %164, %111
  %116 = phi i64 [ 0, %111 ], [ %165, %164 ]
    #dbg_value(i64 %116, !354, !DIExpression(), !374)
    #dbg_value(i32 0, !359, !DIExpression(), !379)
    #dbg_value(i64 0, !356, !DIExpression(), !380)
  br i1 %112, label %117, label %164, !dbg !381

117:                                              ; preds = %115
  %118 = getelementptr inbounds nuw i32, ptr %16, i64 %116
  br label %137, !dbg !381

119:                                              ; preds = %164, %107
  %120 = add nsw i32 %110, %108, !dbg !382
  %121 = call i32 @llvm.smin.i32(i32 %120, i32 32), !dbg !383
  store i32 %121, ptr %5, align 4, !dbg !384, !tbaa !278, !alias.scope !341, !DIAssignID !385
    #dbg_assign(i32 %121, !181, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !385, ptr %5, !DIExpression(), !210)
    #dbg_value(ptr %5, !386, !DIExpression(), !391)
  %122 = icmp eq i32 %120, 0, !dbg !393
  br i1 %122, label %168, label %123, !dbg !394

123:                                              ; preds = %119
  %124 = sext i32 %121 to i64, !dbg !395
  %125 = getelementptr i32, ptr %5, i64 %124, !dbg !396
  %126 = load i32, ptr %125, align 4, !dbg !396, !tbaa !26, !alias.scope !341
  %127 = icmp eq i32 %126, 0, !dbg !397
  br i1 %127, label %132, label %168, !dbg !398

128:                                              ; preds = %132
  %129 = getelementptr i32, ptr %5, i64 %134, !dbg !396
  %130 = load i32, ptr %129, align 4, !dbg !396, !tbaa !26, !alias.scope !341
  %131 = icmp eq i32 %130, 0, !dbg !397
  br i1 %131, label %132, label %168, !dbg !399, !llvm.loop !400

132:                                              ; preds = %123, %128
  %133 = phi i64 [ %134, %128 ], [ %124, %123 ]
  %134 = add nsw i64 %133, -1, !dbg !402
  %135 = trunc nsw i64 %134 to i32, !dbg !403
  store i32 %135, ptr %5, align 4, !dbg !403, !tbaa !278, !alias.scope !341, !DIAssignID !404
    #dbg_assign(i32 %135, !181, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !404, ptr %5, !DIExpression(), !210)
  %136 = icmp eq i64 %134, 0, !dbg !405
  br i1 %136, label %167, label %128, !dbg !406, !llvm.loop !400

137:                                              ; preds = %154, %117
  %138 = phi i64 [ 0, %117 ], [ %160, %154 ]
  %139 = phi i1 [ true, %117 ], [ %161, %154 ]
  %140 = phi i64 [ 0, %117 ], [ %159, %154 ]
    #dbg_value(i64 %138, !359, !DIExpression(), !379)
    #dbg_value(i64 %140, !356, !DIExpression(), !380)
  %141 = add nuw nsw i64 %138, %116, !dbg !407
  %142 = icmp samesign ugt i64 %141, 31, !dbg !411
  br i1 %142, label %164, label %143, !dbg !412

143:                                              ; preds = %137
  %144 = getelementptr inbounds nuw i32, ptr %19, i64 %141, !dbg !413
  %145 = load i32, ptr %144, align 4, !dbg !413, !tbaa !26, !alias.scope !341
  %146 = zext i32 %145 to i64, !dbg !413
  br i1 %139, label %147, label %154, !dbg !414

147:                                              ; preds = %143
  %148 = load i32, ptr %118, align 4, !dbg !415, !tbaa !26, !noalias !341
  %149 = zext i32 %148 to i64, !dbg !416
  %150 = getelementptr inbounds nuw i32, ptr %18, i64 %138, !dbg !417
  %151 = load i32, ptr %150, align 4, !dbg !417, !tbaa !26, !noalias !341
  %152 = zext i32 %151 to i64, !dbg !417
  %153 = mul nuw i64 %152, %149, !dbg !418
  br label %154, !dbg !419

154:                                              ; preds = %147, %143
  %155 = phi i64 [ %153, %147 ], [ 0, %143 ], !dbg !419
  %156 = add nuw nsw i64 %140, %146, !dbg !420
  %157 = add nuw i64 %156, %155, !dbg !421
    #dbg_value(i64 %157, !356, !DIExpression(), !380)
  %158 = trunc i64 %157 to i32, !dbg !422
  store i32 %158, ptr %144, align 4, !dbg !423, !tbaa !26, !alias.scope !341
  %159 = lshr i64 %157, 32, !dbg !424
    #dbg_value(i64 %159, !356, !DIExpression(), !380)
  %160 = add nuw nsw i64 %138, 1, !dbg !425
    #dbg_value(i64 %160, !359, !DIExpression(), !379)
  %161 = icmp slt i64 %160, %113, !dbg !426
  %162 = icmp ne i64 %159, 0, !dbg !427
  %163 = select i1 %161, i1 true, i1 %162, !dbg !427
  br i1 %163, label %137, label %164, !dbg !428, !llvm.loop !429

164:                                              ; preds = %154, %137, %115
  %165 = add nuw nsw i64 %116, 1, !dbg !432
    #dbg_value(i64 %165, !354, !DIExpression(), !374)
  %166 = icmp eq i64 %165, %114, !dbg !378
  br i1 %166, label %119, label %115, !dbg !433, !llvm.loop !434

167:                                              ; preds = %132
  br label %168, !dbg !406, !llvm.loop !400

168:                                              ; preds = %128, %123, %167, %119
  %169 = phi i32 [ %121, %119 ], [ 0, %167 ], [ %121, %123 ], [ %135, %128 ], !dbg !437
  %170 = icmp eq i32 %169, %97, !dbg !439
  br i1 %170, label %204, label %496, !dbg !440

171:                                              ; preds = %69, %201
  %172 = phi i64 [ 2, %69 ], [ %202, %201 ]
    #dbg_value(i64 %172, !179, !DIExpression(), !294)
  %173 = and i64 %172, 1, !dbg !441
  %174 = icmp eq i64 %173, 0, !dbg !441
  %175 = select i1 %174, ptr %4, ptr %3, !dbg !443
    #dbg_value(ptr %175, !296, !DIExpression(), !444)
    #dbg_value(i64 %172, !302, !DIExpression(), !444)
    #dbg_value(i64 0, !303, !DIExpression(), !444)
    #dbg_value(i32 0, !304, !DIExpression(), !446)
  %176 = load i32, ptr %175, align 4, !tbaa !278
  %177 = icmp sgt i32 %176, 0, !dbg !447
  br i1 %177, label %178, label %201, !dbg !448

178:                                              ; preds = %171
  %179 = select i1 %174, ptr %18, ptr %16
  %180 = zext nneg i32 %176 to i64, !dbg !449
  br label %185, !dbg !448

181:                                              ; preds = %185
  %182 = icmp ne i64 %194, 0, !dbg !450
  %183 = icmp samesign ult i32 %176, 32
  %184 = and i1 %183, %182, !dbg !451
  br i1 %184, label %197, label %201, !dbg !451

185:                                              ; preds = %185, %178
  %186 = phi i64 [ 0, %178 ], [ %195, %185 ]
  %187 = phi i64 [ 0, %178 ], [ %194, %185 ]
    #dbg_value(i64 %186, !304, !DIExpression(), !446)
    #dbg_value(i64 %187, !303, !DIExpression(), !444)
  %188 = getelementptr inbounds nuw i32, ptr %179, i64 %186, !dbg !452
  %189 = load i32, ptr %188, align 4, !dbg !452, !tbaa !26
  %190 = zext i32 %189 to i64, !dbg !453
  %191 = mul nuw nsw i64 %172, %190, !dbg !454
  %192 = add nuw i64 %191, %187, !dbg !455
    #dbg_value(i64 %192, !303, !DIExpression(), !444)
  %193 = trunc i64 %192 to i32, !dbg !456
  store i32 %193, ptr %188, align 4, !dbg !457, !tbaa !26
  %194 = lshr i64 %192, 32, !dbg !458
    #dbg_value(i64 %194, !303, !DIExpression(), !444)
  %195 = add nuw nsw i64 %186, 1, !dbg !459
    #dbg_value(i64 %195, !304, !DIExpression(), !446)
  %196 = icmp eq i64 %195, %180, !dbg !449
  br i1 %196, label %181, label %185, !dbg !460, !llvm.loop !461

197:                                              ; preds = %181
  %198 = trunc nuw i64 %194 to i32, !dbg !464
  %199 = add nuw nsw i32 %176, 1, !dbg !465
  store i32 %199, ptr %175, align 4, !dbg !466, !tbaa !278
  %200 = getelementptr inbounds nuw i32, ptr %179, i64 %180, !dbg !467
  store i32 %198, ptr %200, align 4, !dbg !468, !tbaa !26
  br label %201, !dbg !467

201:                                              ; preds = %171, %181, %197
  %202 = add nuw nsw i64 %172, 1, !dbg !469
    #dbg_value(i64 %202, !179, !DIExpression(), !294)
  %203 = icmp samesign ult i64 %172, %68, !dbg !470
  br i1 %203, label %171, label %100, !dbg !471, !llvm.loop !472

204:                                              ; preds = %168
  %205 = sext i32 %97 to i64, !dbg !475
    #dbg_value(ptr %19, !127, !DIExpression(), !476)
    #dbg_value(ptr %14, !128, !DIExpression(), !476)
    #dbg_value(i64 %205, !129, !DIExpression(DW_OP_constu, 2, DW_OP_shl, DW_OP_stack_value), !476)
    #dbg_value(ptr %19, !130, !DIExpression(), !476)
    #dbg_value(ptr %14, !131, !DIExpression(), !476)
  %206 = icmp eq i32 %97, 0, !dbg !478
  br i1 %206, label %221, label %207, !dbg !479

207:                                              ; preds = %204
  %208 = shl nsw i64 %205, 2, !dbg !480
    #dbg_value(i64 %208, !129, !DIExpression(), !476)
  br label %209, !dbg !481

209:                                              ; preds = %207, %216
  %210 = phi i64 [ %217, %216 ], [ %208, %207 ]
  %211 = phi ptr [ %219, %216 ], [ %14, %207 ]
  %212 = phi ptr [ %218, %216 ], [ %19, %207 ]
    #dbg_value(ptr %211, !131, !DIExpression(), !476)
    #dbg_value(ptr %212, !130, !DIExpression(), !476)
  %213 = load i8, ptr %212, align 1, !dbg !482, !tbaa !54
  %214 = load i8, ptr %211, align 1, !dbg !483, !tbaa !54
  %215 = icmp eq i8 %213, %214, !dbg !484
  br i1 %215, label %216, label %496, !dbg !485

216:                                              ; preds = %209
  %217 = add i64 %210, -1, !dbg !486
  %218 = getelementptr inbounds nuw i8, ptr %212, i64 1, !dbg !487
    #dbg_value(ptr %218, !130, !DIExpression(), !476)
  %219 = getelementptr inbounds nuw i8, ptr %211, i64 1, !dbg !488
    #dbg_value(ptr %219, !131, !DIExpression(), !476)
    #dbg_value(i64 %217, !129, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !476)
  %220 = icmp eq i64 %217, 0, !dbg !489
  br i1 %220, label %221, label %209, !dbg !490, !llvm.loop !491

221:                                              ; preds = %216, %204
  %222 = mul i64 %66, 31, !dbg !493
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #10, !dbg !494
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(132) %6, ptr noundef nonnull align 4 dereferenceable(132) %5, i64 132, i1 false), !dbg !495, !tbaa.struct !496
    #dbg_value(ptr %6, !497, !DIExpression(DW_OP_deref), !503)
    #dbg_value(i32 0, !502, !DIExpression(), !503)
  %223 = load i32, ptr %6, align 4, !dbg !505, !tbaa !278
  %224 = icmp eq i32 %223, 0, !dbg !506
  br i1 %224, label %263, label %225, !dbg !507

225:                                              ; preds = %221, %259
  %226 = phi i32 [ %260, %259 ], [ %223, %221 ]
  %227 = phi i32 [ %261, %259 ], [ 0, %221 ]
    #dbg_value(i32 %227, !502, !DIExpression(), !503)
    #dbg_value(ptr %6, !508, !DIExpression(), !517)
    #dbg_value(i32 1000000000, !513, !DIExpression(), !517)
    #dbg_value(i64 0, !514, !DIExpression(), !517)
    #dbg_value(i32 %226, !515, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !520)
  %228 = icmp sgt i32 %226, 0, !dbg !521
  br i1 %228, label %229, label %231, !dbg !523

229:                                              ; preds = %225
  %230 = zext nneg i32 %226 to i64, !dbg !523
  br label %244, !dbg !523

231:                                              ; preds = %244, %225
  %232 = sext i32 %226 to i64, !dbg !524
  br label %233, !dbg !524

233:                                              ; preds = %238, %231
  %234 = phi i64 [ %232, %231 ], [ %239, %238 ]
  %235 = getelementptr i32, ptr %6, i64 %234, !dbg !526
  %236 = load i32, ptr %235, align 4, !dbg !526, !tbaa !26
  %237 = icmp eq i32 %236, 0, !dbg !527
  br i1 %237, label %238, label %259, !dbg !528

238:                                              ; preds = %233
  %239 = add nsw i64 %234, -1, !dbg !529
  %240 = trunc nsw i64 %239 to i32, !dbg !530
  store i32 %240, ptr %6, align 4, !dbg !530, !tbaa !278
  %241 = icmp eq i64 %239, 0, !dbg !531
  br i1 %241, label %242, label %233, !dbg !532, !llvm.loop !533

242:                                              ; preds = %238
  %243 = add nuw nsw i32 %227, 9, !dbg !535
    #dbg_value(i32 %243, !502, !DIExpression(), !503)
  br label %263, !dbg !536

244:                                              ; preds = %244, %229
  %245 = phi i64 [ %230, %229 ], [ %247, %244 ]
  %246 = phi i64 [ 0, %229 ], [ %257, %244 ]
    #dbg_value(i64 %245, !515, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !520)
    #dbg_value(i64 %246, !514, !DIExpression(), !517)
  %247 = add nsw i64 %245, -1, !dbg !537
    #dbg_value(i64 %247, !515, !DIExpression(), !520)
  %248 = shl nuw nsw i64 %246, 32, !dbg !538
  %249 = getelementptr i32, ptr %6, i64 %245, !dbg !540
  %250 = load i32, ptr %249, align 4, !dbg !540, !tbaa !26
  %251 = zext i32 %250 to i64, !dbg !540
  %252 = or disjoint i64 %248, %251, !dbg !541
    #dbg_value(i64 %252, !514, !DIExpression(), !517)
  %253 = freeze i64 %252, !dbg !542
  %254 = udiv i64 %253, 1000000000, !dbg !542
  %255 = trunc nuw i64 %254 to i32, !dbg !543
  store i32 %255, ptr %249, align 4, !dbg !544, !tbaa !26
  %256 = mul i64 %254, 1000000000, !dbg !545
  %257 = sub i64 %253, %256, !dbg !545
    #dbg_value(i64 %247, !515, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !520)
    #dbg_value(i64 %257, !514, !DIExpression(), !517)
  %258 = icmp samesign ugt i64 %245, 1, !dbg !546
  br i1 %258, label %244, label %231, !dbg !547, !llvm.loop !548

259:                                              ; preds = %233
  %260 = load i32, ptr %6, align 4, !dbg !505, !tbaa !278
  %261 = add nuw nsw i32 %227, 9, !dbg !551
    #dbg_value(i32 %261, !502, !DIExpression(), !503)
  %262 = icmp eq i32 %260, 0, !dbg !552
  br i1 %262, label %263, label %225, !dbg !536, !llvm.loop !553

263:                                              ; preds = %259, %221, %242
  %264 = phi i32 [ 0, %221 ], [ %243, %242 ], [ %261, %259 ], !dbg !503
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #10, !dbg !494
    #dbg_value(i64 %424, !159, !DIExpression(), !243)
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #10, !dbg !556
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #10, !dbg !557
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #10, !dbg !557
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #10, !dbg !557
    #dbg_value(i32 0, !198, !DIExpression(), !558)
  %265 = add nuw nsw i64 %65, 7
    #dbg_value(i64 0, !198, !DIExpression(), !558)
  %266 = load i32, ptr %19, align 4, !dbg !559, !tbaa !26
  %267 = zext i32 %266 to i64, !dbg !560
  %268 = shl nuw i64 %267, 32, !dbg !561
  %269 = load i32, ptr %24, align 4, !dbg !562, !tbaa !26
  %270 = mul i32 %269, 3, !dbg !563
  %271 = zext i32 %270 to i64, !dbg !562
  %272 = or disjoint i64 %268, %271, !dbg !564
    #dbg_value(!DIArgList(i64 %268, i64 %271), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !210)
  %273 = xor i64 %272, -1, !dbg !565
  %274 = mul i64 %265, %273, !dbg !566
    #dbg_value(i64 %274, !186, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !210)
    #dbg_value(i64 0, !200, !DIExpression(), !567)
  %275 = and i64 %271, 65535, !dbg !568
  store i64 %275, ptr %8, align 8, !dbg !571, !tbaa !572
  %276 = and i64 %274, 65535, !dbg !574
  store i64 %276, ptr %9, align 8, !dbg !575, !tbaa !572
    #dbg_value(i64 1, !200, !DIExpression(), !567)
  %277 = lshr i64 %271, 16, !dbg !576
  store i64 %277, ptr %25, align 8, !dbg !577, !tbaa !572
  %278 = lshr i64 %274, 16, !dbg !578
  %279 = and i64 %278, 65535, !dbg !579
  store i64 %279, ptr %26, align 8, !dbg !580, !tbaa !572
    #dbg_value(i64 2, !200, !DIExpression(), !567)
  %280 = and i64 %267, 65535, !dbg !581
  store i64 %280, ptr %27, align 8, !dbg !582, !tbaa !572
  %281 = lshr i64 %274, 32, !dbg !578
  %282 = and i64 %281, 65535, !dbg !583
  store i64 %282, ptr %28, align 8, !dbg !584, !tbaa !572
    #dbg_value(i64 3, !200, !DIExpression(), !567)
  %283 = lshr i64 %267, 16, !dbg !576
  store i64 %283, ptr %29, align 8, !dbg !585, !tbaa !572
  %284 = lshr i64 %274, 48, !dbg !578
  store i64 %284, ptr %30, align 8, !dbg !586, !tbaa !572
    #dbg_value(i64 4, !200, !DIExpression(), !567)
    #dbg_value(i64 1, !198, !DIExpression(), !558)
  %285 = load i32, ptr %31, align 4, !dbg !559, !tbaa !26
  %286 = zext i32 %285 to i64, !dbg !560
  %287 = shl nuw i64 %286, 32, !dbg !561
  %288 = load i32, ptr %32, align 4, !dbg !562, !tbaa !26
  %289 = mul i32 %288, 3, !dbg !563
  %290 = zext i32 %289 to i64, !dbg !562
  %291 = or disjoint i64 %287, %290, !dbg !587
    #dbg_value(!DIArgList(i64 %287, i64 %290), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !210)
  %292 = xor i64 %291, -1, !dbg !565
  %293 = mul i64 %265, %292, !dbg !588
    #dbg_value(i64 %293, !186, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !210)
    #dbg_value(i64 0, !200, !DIExpression(), !567)
  %294 = and i64 %290, 65535, !dbg !589
  store i64 %294, ptr %33, align 8, !dbg !590, !tbaa !572
  %295 = and i64 %293, 65535, !dbg !591
  store i64 %295, ptr %34, align 8, !dbg !592, !tbaa !572
    #dbg_value(i64 1, !200, !DIExpression(), !567)
  %296 = lshr i64 %290, 16, !dbg !576
  store i64 %296, ptr %35, align 8, !dbg !593, !tbaa !572
  %297 = lshr i64 %293, 16, !dbg !578
  %298 = and i64 %297, 65535, !dbg !594
  store i64 %298, ptr %36, align 8, !dbg !595, !tbaa !572
    #dbg_value(i64 2, !200, !DIExpression(), !567)
  %299 = and i64 %286, 65535, !dbg !596
  store i64 %299, ptr %37, align 8, !dbg !597, !tbaa !572
  %300 = lshr i64 %293, 32, !dbg !578
  %301 = and i64 %300, 65535, !dbg !598
  store i64 %301, ptr %38, align 8, !dbg !599, !tbaa !572
    #dbg_value(i64 3, !200, !DIExpression(), !567)
  %302 = lshr i64 %286, 16, !dbg !576
  store i64 %302, ptr %39, align 8, !dbg !600, !tbaa !572
  %303 = lshr i64 %293, 48, !dbg !578
  store i64 %303, ptr %40, align 8, !dbg !601, !tbaa !572
    #dbg_value(i64 4, !200, !DIExpression(), !567)
    #dbg_value(i64 2, !198, !DIExpression(), !558)
  %304 = load i32, ptr %41, align 4, !dbg !559, !tbaa !26
  %305 = zext i32 %304 to i64, !dbg !560
  %306 = shl nuw i64 %305, 32, !dbg !561
  %307 = load i32, ptr %42, align 4, !dbg !562, !tbaa !26
  %308 = mul i32 %307, 3, !dbg !563
  %309 = zext i32 %308 to i64, !dbg !562
  %310 = or disjoint i64 %306, %309, !dbg !602
    #dbg_value(!DIArgList(i64 %306, i64 %309), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !210)
  %311 = xor i64 %310, -1, !dbg !565
  %312 = mul i64 %265, %311, !dbg !603
    #dbg_value(i64 %312, !186, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !210)
    #dbg_value(i64 0, !200, !DIExpression(), !567)
  %313 = and i64 %309, 65535, !dbg !604
  store i64 %313, ptr %43, align 8, !dbg !605, !tbaa !572
  %314 = and i64 %312, 65535, !dbg !606
  store i64 %314, ptr %44, align 8, !dbg !607, !tbaa !572
    #dbg_value(i64 1, !200, !DIExpression(), !567)
  %315 = lshr i64 %309, 16, !dbg !576
  store i64 %315, ptr %45, align 8, !dbg !608, !tbaa !572
  %316 = lshr i64 %312, 16, !dbg !578
  %317 = and i64 %316, 65535, !dbg !609
  store i64 %317, ptr %46, align 8, !dbg !610, !tbaa !572
    #dbg_value(i64 2, !200, !DIExpression(), !567)
  %318 = and i64 %305, 65535, !dbg !611
  store i64 %318, ptr %47, align 8, !dbg !612, !tbaa !572
  %319 = lshr i64 %312, 32, !dbg !578
  %320 = and i64 %319, 65535, !dbg !613
  store i64 %320, ptr %48, align 8, !dbg !614, !tbaa !572
    #dbg_value(i64 3, !200, !DIExpression(), !567)
  %321 = lshr i64 %305, 16, !dbg !576
  store i64 %321, ptr %49, align 8, !dbg !615, !tbaa !572
  %322 = lshr i64 %312, 48, !dbg !578
  store i64 %322, ptr %50, align 8, !dbg !616, !tbaa !572
    #dbg_value(i64 4, !200, !DIExpression(), !567)
    #dbg_value(i64 3, !198, !DIExpression(), !558)
  %323 = load i32, ptr %51, align 4, !dbg !559, !tbaa !26
  %324 = zext i32 %323 to i64, !dbg !560
  %325 = shl nuw i64 %324, 32, !dbg !561
  %326 = load i32, ptr %52, align 4, !dbg !562, !tbaa !26
  %327 = mul i32 %326, 3, !dbg !563
  %328 = zext i32 %327 to i64, !dbg !562
  %329 = or disjoint i64 %325, %328, !dbg !617
    #dbg_value(!DIArgList(i64 %325, i64 %328), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !210)
  %330 = xor i64 %329, -1, !dbg !565
  %331 = mul i64 %265, %330, !dbg !618
    #dbg_value(i64 %331, !186, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !210)
    #dbg_value(i64 0, !200, !DIExpression(), !567)
  %332 = and i64 %328, 65535, !dbg !619
  store i64 %332, ptr %53, align 8, !dbg !620, !tbaa !572
  %333 = and i64 %331, 65535, !dbg !621
  store i64 %333, ptr %54, align 8, !dbg !622, !tbaa !572
    #dbg_value(i64 1, !200, !DIExpression(), !567)
  %334 = lshr i64 %328, 16, !dbg !576
  store i64 %334, ptr %55, align 8, !dbg !623, !tbaa !572
  %335 = lshr i64 %331, 16, !dbg !578
  %336 = and i64 %335, 65535, !dbg !624
  store i64 %336, ptr %56, align 8, !dbg !625, !tbaa !572
    #dbg_value(i64 2, !200, !DIExpression(), !567)
  %337 = and i64 %324, 65535, !dbg !626
  store i64 %337, ptr %57, align 8, !dbg !627, !tbaa !572
  %338 = lshr i64 %331, 32, !dbg !578
  %339 = and i64 %338, 65535, !dbg !628
  store i64 %339, ptr %58, align 8, !dbg !629, !tbaa !572
    #dbg_value(i64 3, !200, !DIExpression(), !567)
  %340 = lshr i64 %324, 16, !dbg !576
  store i64 %340, ptr %59, align 8, !dbg !630, !tbaa !572
  %341 = lshr i64 %331, 48, !dbg !578
  store i64 %341, ptr %60, align 8, !dbg !631, !tbaa !572
    #dbg_value(i64 4, !200, !DIExpression(), !567)
    #dbg_value(i64 4, !198, !DIExpression(), !558)
    #dbg_value(ptr %7, !222, !DIExpression(), !237)
    #dbg_value(ptr undef, !214, !DIExpression(), !237)
    #dbg_value(ptr undef, !223, !DIExpression(), !237)
    #dbg_value(i32 4, !224, !DIExpression(), !237)
    #dbg_assign(i64 0, !187, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !632, ptr %7, !DIExpression(), !210)
    #dbg_assign(i64 0, !187, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !633, ptr %20, !DIExpression(), !210)
    #dbg_assign(i64 0, !187, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !634, ptr %21, !DIExpression(), !210)
    #dbg_assign(i64 0, !187, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !635, ptr %22, !DIExpression(), !210)
    #dbg_assign(i64 0, !187, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !636, ptr %23, !DIExpression(), !210)
    #dbg_assign(i64 0, !187, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !637, ptr %7, !DIExpression(DW_OP_plus_uconst, 40), !210)
    #dbg_assign(i64 0, !187, !DIExpression(DW_OP_LLVM_fragment, 384, 64), !638, ptr %7, !DIExpression(DW_OP_plus_uconst, 48), !210)
    #dbg_assign(i64 0, !187, !DIExpression(DW_OP_LLVM_fragment, 448, 64), !639, ptr %7, !DIExpression(DW_OP_plus_uconst, 56), !210)
    #dbg_value(i64 8, !225, !DIExpression(), !640)
  %342 = zext i64 %274 to i128
  %343 = zext i64 %293 to i128
  %344 = zext i64 %312 to i128
  %345 = zext i64 %331 to i128
    #dbg_value(i64 0, !227, !DIExpression(), !641)
    #dbg_value(i64 0, !232, !DIExpression(), !642)
    #dbg_value(i64 0, !229, !DIExpression(), !643)
  %346 = zext i64 %272 to i128, !dbg !644
  %347 = mul nuw i128 %342, %346, !dbg !645
    #dbg_value(i128 %347, !234, !DIExpression(), !646)
  %348 = trunc i128 %347 to i64, !dbg !647
  store i64 %348, ptr %7, align 8, !dbg !648, !tbaa !572
  %349 = lshr i128 %347, 64, !dbg !649
    #dbg_value(i128 %349, !229, !DIExpression(DW_OP_LLVM_convert, 128, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !643)
    #dbg_value(i64 1, !232, !DIExpression(), !642)
  %350 = mul nuw i128 %343, %346, !dbg !645
  %351 = add nuw i128 %349, %350, !dbg !650
    #dbg_value(i128 %351, !234, !DIExpression(), !646)
  %352 = lshr i128 %351, 64, !dbg !651
    #dbg_value(i128 %352, !229, !DIExpression(DW_OP_LLVM_convert, 128, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !643)
    #dbg_value(i64 2, !232, !DIExpression(), !642)
  %353 = mul nuw i128 %344, %346, !dbg !645
  %354 = add nuw i128 %352, %353, !dbg !652
    #dbg_value(i128 %354, !234, !DIExpression(), !646)
  %355 = lshr i128 %354, 64, !dbg !653
    #dbg_value(i128 %355, !229, !DIExpression(DW_OP_LLVM_convert, 128, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !643)
    #dbg_value(i64 3, !232, !DIExpression(), !642)
  %356 = mul nuw i128 %345, %346, !dbg !645
  %357 = add nuw i128 %355, %356, !dbg !654
    #dbg_value(i128 %357, !234, !DIExpression(), !646)
  %358 = lshr i128 %357, 64, !dbg !655
    #dbg_value(i64 1, !227, !DIExpression(), !641)
    #dbg_value(i64 0, !232, !DIExpression(), !642)
    #dbg_value(i64 0, !229, !DIExpression(), !643)
  %359 = zext i64 %291 to i128, !dbg !644
  %360 = mul nuw i128 %342, %359, !dbg !645
  %361 = and i128 %351, 18446744073709551615, !dbg !656
  %362 = add nuw i128 %360, %361, !dbg !657
    #dbg_value(i128 %362, !234, !DIExpression(), !646)
  %363 = trunc i128 %362 to i64, !dbg !658
  store i64 %363, ptr %20, align 8, !dbg !659, !tbaa !572
  %364 = lshr i128 %362, 64, !dbg !660
    #dbg_value(i128 %364, !229, !DIExpression(DW_OP_LLVM_convert, 128, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !643)
    #dbg_value(i64 1, !232, !DIExpression(), !642)
  %365 = mul nuw i128 %343, %359, !dbg !645
  %366 = and i128 %354, 18446744073709551615, !dbg !656
  %367 = add nuw nsw i128 %364, %366, !dbg !661
  %368 = add nuw i128 %367, %365, !dbg !662
    #dbg_value(i128 %368, !234, !DIExpression(), !646)
  %369 = lshr i128 %368, 64, !dbg !663
    #dbg_value(i128 %369, !229, !DIExpression(DW_OP_LLVM_convert, 128, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !643)
    #dbg_value(i64 2, !232, !DIExpression(), !642)
  %370 = mul nuw i128 %344, %359, !dbg !645
  %371 = and i128 %357, 18446744073709551615, !dbg !656
  %372 = add nuw nsw i128 %369, %371, !dbg !661
  %373 = add nuw i128 %372, %370, !dbg !664
    #dbg_value(i128 %373, !234, !DIExpression(), !646)
  %374 = lshr i128 %373, 64, !dbg !665
    #dbg_value(i128 %374, !229, !DIExpression(DW_OP_LLVM_convert, 128, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !643)
    #dbg_value(i64 3, !232, !DIExpression(), !642)
  %375 = mul nuw i128 %345, %359, !dbg !645
  %376 = add nuw nsw i128 %374, %358, !dbg !661
  %377 = add nuw i128 %376, %375, !dbg !666
    #dbg_value(i128 %377, !234, !DIExpression(), !646)
  %378 = lshr i128 %377, 64, !dbg !667
    #dbg_value(i64 2, !227, !DIExpression(), !641)
    #dbg_value(i64 0, !232, !DIExpression(), !642)
    #dbg_value(i64 0, !229, !DIExpression(), !643)
  %379 = zext i64 %310 to i128, !dbg !644
  %380 = mul nuw i128 %342, %379, !dbg !645
  %381 = and i128 %368, 18446744073709551615, !dbg !656
  %382 = add nuw i128 %380, %381, !dbg !668
    #dbg_value(i128 %382, !234, !DIExpression(), !646)
  %383 = trunc i128 %382 to i64, !dbg !669
  store i64 %383, ptr %21, align 8, !dbg !670, !tbaa !572
  %384 = lshr i128 %382, 64, !dbg !671
    #dbg_value(i128 %384, !229, !DIExpression(DW_OP_LLVM_convert, 128, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !643)
    #dbg_value(i64 1, !232, !DIExpression(), !642)
  %385 = mul nuw i128 %343, %379, !dbg !645
  %386 = and i128 %373, 18446744073709551615, !dbg !656
  %387 = add nuw nsw i128 %384, %386, !dbg !661
  %388 = add nuw i128 %387, %385, !dbg !672
    #dbg_value(i128 %388, !234, !DIExpression(), !646)
  %389 = lshr i128 %388, 64, !dbg !673
    #dbg_value(i128 %389, !229, !DIExpression(DW_OP_LLVM_convert, 128, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !643)
    #dbg_value(i64 2, !232, !DIExpression(), !642)
  %390 = mul nuw i128 %344, %379, !dbg !645
  %391 = and i128 %377, 18446744073709551615, !dbg !656
  %392 = add nuw nsw i128 %389, %391, !dbg !661
  %393 = add nuw i128 %392, %390, !dbg !674
    #dbg_value(i128 %393, !234, !DIExpression(), !646)
  %394 = lshr i128 %393, 64, !dbg !675
    #dbg_value(i128 %394, !229, !DIExpression(DW_OP_LLVM_convert, 128, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !643)
    #dbg_value(i64 3, !232, !DIExpression(), !642)
  %395 = mul nuw i128 %345, %379, !dbg !645
  %396 = add nuw nsw i128 %394, %378, !dbg !661
  %397 = add nuw i128 %396, %395, !dbg !676
    #dbg_value(i128 %397, !234, !DIExpression(), !646)
  %398 = lshr i128 %397, 64, !dbg !677
    #dbg_value(i64 3, !227, !DIExpression(), !641)
    #dbg_value(i64 0, !232, !DIExpression(), !642)
    #dbg_value(i64 0, !229, !DIExpression(), !643)
  %399 = zext i64 %329 to i128, !dbg !644
  %400 = mul nuw i128 %342, %399, !dbg !645
  %401 = and i128 %388, 18446744073709551615, !dbg !656
  %402 = add nuw i128 %400, %401, !dbg !678
    #dbg_value(i128 %402, !234, !DIExpression(), !646)
  %403 = trunc i128 %402 to i64, !dbg !679
  store i64 %403, ptr %22, align 8, !dbg !680, !tbaa !572
  %404 = lshr i128 %402, 64, !dbg !681
    #dbg_value(i128 %404, !229, !DIExpression(DW_OP_LLVM_convert, 128, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !643)
    #dbg_value(i64 1, !232, !DIExpression(), !642)
  %405 = mul nuw i128 %343, %399, !dbg !645
  %406 = and i128 %393, 18446744073709551615, !dbg !656
  %407 = add nuw nsw i128 %404, %406, !dbg !661
  %408 = add nuw i128 %407, %405, !dbg !682
    #dbg_value(i128 %408, !234, !DIExpression(), !646)
  %409 = trunc i128 %408 to i64, !dbg !683
  store i64 %409, ptr %23, align 8, !dbg !684, !tbaa !572
  %410 = lshr i128 %408, 64, !dbg !685
    #dbg_value(i128 %410, !229, !DIExpression(DW_OP_LLVM_convert, 128, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !643)
    #dbg_value(i64 2, !232, !DIExpression(), !642)
  %411 = mul nuw i128 %344, %399, !dbg !645
  %412 = and i128 %397, 18446744073709551615, !dbg !656
  %413 = add nuw nsw i128 %410, %412, !dbg !661
  %414 = add nuw i128 %413, %411, !dbg !686
    #dbg_value(i128 %414, !234, !DIExpression(), !646)
  %415 = trunc i128 %414 to i64, !dbg !687
  store i64 %415, ptr %61, align 8, !dbg !688, !tbaa !572
  %416 = lshr i128 %414, 64, !dbg !689
    #dbg_value(i128 %416, !229, !DIExpression(DW_OP_LLVM_convert, 128, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !643)
    #dbg_value(i64 3, !232, !DIExpression(), !642)
  %417 = mul nuw i128 %345, %399, !dbg !645
  %418 = add nuw nsw i128 %416, %398, !dbg !661
  %419 = add nuw i128 %418, %417, !dbg !690
    #dbg_value(i128 %419, !234, !DIExpression(), !646)
  %420 = trunc i128 %419 to i64, !dbg !691
  store i64 %420, ptr %62, align 8, !dbg !692, !tbaa !572
  %421 = lshr i128 %419, 64, !dbg !693
  %422 = trunc nuw i128 %421 to i64, !dbg !694
    #dbg_value(i64 %422, !229, !DIExpression(), !643)
    #dbg_value(i64 4, !232, !DIExpression(), !642)
  store i64 %422, ptr %63, align 8, !dbg !695, !tbaa !572
    #dbg_value(i64 4, !227, !DIExpression(), !641)
  %423 = sext i32 %264 to i64, !dbg !696
  %424 = add i64 %222, %423, !dbg !697
  call fastcc void @karatsuba(ptr noundef %10, ptr noundef %8, ptr noundef %9, i32 noundef signext 16) #11, !dbg !698
    #dbg_value(i64 0, !204, !DIExpression(), !210)
    #dbg_value(i32 0, !205, !DIExpression(), !699)
  br label %425, !dbg !700

425:                                              ; preds = %263, %445
  %426 = phi i64 [ 0, %263 ], [ %447, %445 ]
  %427 = phi i64 [ 0, %263 ], [ %446, %445 ]
    #dbg_value(i64 %426, !205, !DIExpression(), !699)
    #dbg_value(i64 %427, !204, !DIExpression(), !210)
  %428 = getelementptr inbounds nuw i64, ptr %10, i64 %426, !dbg !701
  %429 = load i64, ptr %428, align 8, !dbg !701, !tbaa !572
  %430 = add nsw i64 %429, %427, !dbg !704
    #dbg_value(i64 %430, !204, !DIExpression(), !210)
  %431 = lshr i64 %426, 2, !dbg !705
  %432 = and i64 %431, 1073741823, !dbg !707
  %433 = getelementptr inbounds nuw i64, ptr %7, i64 %432, !dbg !707
  %434 = load i64, ptr %433, align 8, !dbg !707, !tbaa !572
  %435 = shl i64 %426, 4, !dbg !708
  %436 = and i64 %435, 48, !dbg !708
  %437 = lshr i64 %434, %436, !dbg !709
  %438 = xor i64 %437, %430, !dbg !710
  %439 = and i64 %438, 65535, !dbg !710
  %440 = icmp eq i64 %439, 0, !dbg !710
  br i1 %440, label %445, label %441, !dbg !711

441:                                              ; preds = %425
  %442 = shl i64 %426, 32, !dbg !712
  %443 = sub i64 -429496729600, %442, !dbg !712
  %444 = ashr exact i64 %443, 32, !dbg !712
    #dbg_value(i64 %424, !159, !DIExpression(), !243)
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #10, !dbg !713
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #10, !dbg !713
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #10, !dbg !713
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #10, !dbg !713
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #10, !dbg !713
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #10, !dbg !713
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #10, !dbg !713
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #10, !dbg !713
  br label %504

445:                                              ; preds = %425
  %446 = ashr i64 %430, 16, !dbg !714
    #dbg_value(i64 %446, !204, !DIExpression(), !210)
  %447 = add nuw nsw i64 %426, 1, !dbg !715
    #dbg_value(i64 %447, !205, !DIExpression(), !699)
  %448 = icmp eq i64 %447, 32, !dbg !716
  br i1 %448, label %449, label %425, !dbg !717, !llvm.loop !718

449:                                              ; preds = %445
    #dbg_value(i64 0, !207, !DIExpression(), !721)
    #dbg_value(i64 %424, !159, !DIExpression(), !243)
  %450 = xor i64 %424, %348, !dbg !722
  %451 = mul i64 %450, -7046029254386353131, !dbg !724
    #dbg_value(i64 %451, !159, !DIExpression(), !243)
    #dbg_value(i64 1, !207, !DIExpression(), !721)
  %452 = xor i64 %451, %363, !dbg !722
  %453 = mul i64 %452, -7046029254386353131, !dbg !725
    #dbg_value(i64 %453, !159, !DIExpression(), !243)
    #dbg_value(i64 2, !207, !DIExpression(), !721)
  %454 = xor i64 %453, %383, !dbg !722
  %455 = mul i64 %454, -7046029254386353131, !dbg !726
    #dbg_value(i64 %455, !159, !DIExpression(), !243)
    #dbg_value(i64 3, !207, !DIExpression(), !721)
  %456 = xor i64 %455, %403, !dbg !722
  %457 = mul i64 %456, -7046029254386353131, !dbg !727
    #dbg_value(i64 %457, !159, !DIExpression(), !243)
    #dbg_value(i64 4, !207, !DIExpression(), !721)
  %458 = xor i64 %457, %409, !dbg !722
  %459 = mul i64 %458, -7046029254386353131, !dbg !728
    #dbg_value(i64 %459, !159, !DIExpression(), !243)
    #dbg_value(i64 5, !207, !DIExpression(), !721)
  %460 = xor i64 %459, %415, !dbg !722
  %461 = mul i64 %460, -7046029254386353131, !dbg !729
    #dbg_value(i64 %461, !159, !DIExpression(), !243)
    #dbg_value(i64 6, !207, !DIExpression(), !721)
  %462 = xor i64 %461, %420, !dbg !722
  %463 = mul i64 %462, -7046029254386353131, !dbg !730
    #dbg_value(i64 %463, !159, !DIExpression(), !243)
    #dbg_value(i64 7, !207, !DIExpression(), !721)
  %464 = xor i64 %463, %422, !dbg !722
  %465 = mul i64 %464, -7046029254386353131, !dbg !731
    #dbg_value(i64 %465, !159, !DIExpression(), !243)
    #dbg_value(i64 8, !207, !DIExpression(), !721)
    #dbg_value(ptr %2, !508, !DIExpression(), !732)
    #dbg_value(i32 1000003, !513, !DIExpression(), !732)
    #dbg_value(i64 0, !514, !DIExpression(), !732)
    #dbg_value(i32 %97, !515, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !734)
  %466 = icmp sgt i32 %97, 0, !dbg !735
  br i1 %466, label %467, label %469, !dbg !736

467:                                              ; preds = %449
  %468 = zext nneg i32 %97 to i64, !dbg !736
  br label %481, !dbg !736

469:                                              ; preds = %449
    #dbg_value(ptr %2, !386, !DIExpression(), !737)
  br i1 %206, label %497, label %470, !dbg !739

470:                                              ; preds = %481, %469
  %471 = phi i64 [ 0, %469 ], [ %494, %481 ]
  br label %472, !dbg !740

472:                                              ; preds = %477, %470
  %473 = phi i64 [ %205, %470 ], [ %478, %477 ]
  %474 = getelementptr i32, ptr %2, i64 %473, !dbg !741
  %475 = load i32, ptr %474, align 4, !dbg !741, !tbaa !26
  %476 = icmp eq i32 %475, 0, !dbg !742
  br i1 %476, label %477, label %497, !dbg !743

477:                                              ; preds = %472
  %478 = add nsw i64 %473, -1, !dbg !744
  %479 = trunc nsw i64 %478 to i32, !dbg !745
  store i32 %479, ptr %2, align 4, !dbg !745, !tbaa !278, !DIAssignID !746
    #dbg_assign(i32 %479, !162, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !746, ptr %2, !DIExpression(), !210)
  %480 = icmp eq i64 %478, 0, !dbg !747
  br i1 %480, label %497, label %472, !dbg !748, !llvm.loop !749

481:                                              ; preds = %481, %467
  %482 = phi i64 [ %468, %467 ], [ %484, %481 ]
  %483 = phi i64 [ 0, %467 ], [ %494, %481 ]
    #dbg_value(i64 %482, !515, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !734)
    #dbg_value(i64 %483, !514, !DIExpression(), !732)
  %484 = add nsw i64 %482, -1, !dbg !751
    #dbg_value(i64 %484, !515, !DIExpression(), !734)
  %485 = shl nuw nsw i64 %483, 32, !dbg !752
  %486 = getelementptr i32, ptr %2, i64 %482, !dbg !753
  %487 = load i32, ptr %486, align 4, !dbg !753, !tbaa !26
  %488 = zext i32 %487 to i64, !dbg !753
  %489 = or disjoint i64 %485, %488, !dbg !754
    #dbg_value(i64 %489, !514, !DIExpression(), !732)
  %490 = freeze i64 %489, !dbg !755
  %491 = udiv i64 %490, 1000003, !dbg !755
  %492 = trunc nuw i64 %491 to i32, !dbg !756
  store i32 %492, ptr %486, align 4, !dbg !757, !tbaa !26
  %493 = mul i64 %491, 1000003, !dbg !758
  %494 = sub i64 %490, %493, !dbg !758
    #dbg_value(i64 %484, !515, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !734)
    #dbg_value(i64 %494, !514, !DIExpression(), !732)
  %495 = icmp samesign ugt i64 %482, 1, !dbg !759
  br i1 %495, label %481, label %470, !dbg !760, !llvm.loop !761

496:                                              ; preds = %168, %209
    #dbg_value(i64 %66, !159, !DIExpression(), !243)
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #10, !dbg !713
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #10, !dbg !713
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #10, !dbg !713
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #10, !dbg !713
  br label %504

497:                                              ; preds = %477, %472, %469
  %498 = phi i64 [ 0, %469 ], [ %471, %472 ], [ %471, %477 ]
    #dbg_value(!DIArgList(i64 %465, i64 %498), !159, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_stack_value), !243)
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #10, !dbg !713
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #10, !dbg !713
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #10, !dbg !713
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #10, !dbg !713
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #10, !dbg !713
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #10, !dbg !713
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #10, !dbg !713
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #10, !dbg !713
    #dbg_value(!DIArgList(i64 %465, i64 %498), !159, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !243)
  %499 = add i64 %465, %498, !dbg !764
    #dbg_value(i64 %499, !159, !DIExpression(), !243)
  %500 = add nuw nsw i64 %65, 1, !dbg !765
    #dbg_value(i64 %500, !160, !DIExpression(), !244)
  %501 = icmp eq i64 %500, %0, !dbg !766
  br i1 %501, label %502, label %64, !dbg !767, !llvm.loop !768

502:                                              ; preds = %497
  %503 = lshr i64 %499, 1
  br label %504

504:                                              ; preds = %1, %502, %496, %441
  %505 = phi i64 [ %444, %441 ], [ -1, %496 ], [ 0, %1 ], [ %503, %502 ]
  ret i64 %505, !dbg !771
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @karatsuba(ptr noundef nonnull %0, ptr noundef nonnull %1, ptr noundef nonnull %2, i32 noundef signext range(i32 2, 17) %3) unnamed_addr #6 !dbg !772 {
  %5 = alloca [16 x i64], align 8, !DIAssignID !802
    #dbg_assign(i1 poison, !793, !DIExpression(), !802, ptr %5, !DIExpression(), !803)
  %6 = alloca [16 x i64], align 8, !DIAssignID !804
    #dbg_assign(i1 poison, !794, !DIExpression(), !804, ptr %6, !DIExpression(), !803)
  %7 = alloca [32 x i64], align 8, !DIAssignID !805
    #dbg_assign(i1 poison, !795, !DIExpression(), !805, ptr %7, !DIExpression(), !803)
    #dbg_value(ptr %0, !779, !DIExpression(), !803)
    #dbg_value(ptr %1, !780, !DIExpression(), !803)
    #dbg_value(ptr %2, !781, !DIExpression(), !803)
    #dbg_value(i32 %3, !782, !DIExpression(), !803)
  %8 = icmp samesign ult i32 %3, 5, !dbg !806
  br i1 %8, label %9, label %37, !dbg !807

9:                                                ; preds = %4
  %10 = shl nuw nsw i32 %3, 1
    #dbg_value(i32 0, !783, !DIExpression(), !808)
  %11 = zext nneg i32 %10 to i64, !dbg !809
  br label %12, !dbg !811

12:                                               ; preds = %9, %12
  %13 = phi i64 [ 0, %9 ], [ %15, %12 ]
    #dbg_value(i64 %13, !783, !DIExpression(), !808)
  %14 = getelementptr inbounds nuw i64, ptr %0, i64 %13, !dbg !812
  store i64 0, ptr %14, align 8, !dbg !813, !tbaa !572
  %15 = add nuw nsw i64 %13, 1, !dbg !814
    #dbg_value(i64 %15, !783, !DIExpression(), !808)
  %16 = icmp eq i64 %15, %11, !dbg !809
  br i1 %16, label %17, label %12, !dbg !815, !llvm.loop !816

17:                                               ; preds = %12
  %18 = zext nneg i32 %3 to i64, !dbg !819
  br label %19, !dbg !820

19:                                               ; preds = %17, %23
  %20 = phi i64 [ 0, %17 ], [ %24, %23 ]
    #dbg_value(i64 %20, !787, !DIExpression(), !821)
  %21 = getelementptr inbounds nuw i64, ptr %1, i64 %20
    #dbg_value(i32 0, !789, !DIExpression(), !822)
  %22 = getelementptr inbounds nuw i64, ptr %0, i64 %20, !dbg !823
  br label %26, !dbg !823

23:                                               ; preds = %26
  %24 = add nuw nsw i64 %20, 1, !dbg !824
    #dbg_value(i64 %24, !787, !DIExpression(), !821)
  %25 = icmp eq i64 %24, %18, !dbg !819
  br i1 %25, label %87, label %19, !dbg !825, !llvm.loop !826

26:                                               ; preds = %19, %26
  %27 = phi i64 [ 0, %19 ], [ %35, %26 ]
    #dbg_value(i64 %27, !789, !DIExpression(), !822)
  %28 = load i64, ptr %21, align 8, !dbg !828, !tbaa !572
  %29 = getelementptr inbounds nuw i64, ptr %2, i64 %27, !dbg !830
  %30 = load i64, ptr %29, align 8, !dbg !830, !tbaa !572
  %31 = mul nsw i64 %30, %28, !dbg !831
  %32 = getelementptr inbounds nuw i64, ptr %22, i64 %27, !dbg !832
  %33 = load i64, ptr %32, align 8, !dbg !833, !tbaa !572
  %34 = add nsw i64 %33, %31, !dbg !834
  store i64 %34, ptr %32, align 8, !dbg !835, !tbaa !572
  %35 = add nuw nsw i64 %27, 1, !dbg !836
    #dbg_value(i64 %35, !789, !DIExpression(), !822)
  %36 = icmp eq i64 %35, %18, !dbg !837
  br i1 %36, label %23, label %26, !dbg !838, !llvm.loop !839

37:                                               ; preds = %4
  %38 = lshr i32 %3, 1, !dbg !842
    #dbg_value(i32 %38, !792, !DIExpression(), !803)
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #10, !dbg !843
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #10, !dbg !843
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #10, !dbg !843
    #dbg_value(i32 0, !796, !DIExpression(), !844)
  %39 = zext nneg i32 %38 to i64, !dbg !845
  br label %46, !dbg !845

40:                                               ; preds = %46
  tail call fastcc void @karatsuba(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef signext %38) #11, !dbg !846
  %41 = zext nneg i32 %3 to i64, !dbg !847
  %42 = getelementptr inbounds nuw i64, ptr %0, i64 %41, !dbg !847
  %43 = getelementptr inbounds nuw i64, ptr %1, i64 %39, !dbg !848
  %44 = getelementptr inbounds nuw i64, ptr %2, i64 %39, !dbg !849
  tail call fastcc void @karatsuba(ptr noundef %42, ptr noundef %43, ptr noundef %44, i32 noundef signext %38) #11, !dbg !850
  call fastcc void @karatsuba(ptr noundef %7, ptr noundef %5, ptr noundef %6, i32 noundef signext %38) #11, !dbg !851
    #dbg_value(i32 0, !798, !DIExpression(), !852)
  %45 = getelementptr inbounds nuw i64, ptr %0, i64 %41, !dbg !853
  br label %63, !dbg !853

46:                                               ; preds = %37, %46
  %47 = phi i64 [ 0, %37 ], [ %61, %46 ]
    #dbg_value(i64 %47, !796, !DIExpression(), !844)
  %48 = getelementptr inbounds nuw i64, ptr %1, i64 %47, !dbg !854
  %49 = load i64, ptr %48, align 8, !dbg !854, !tbaa !572
  %50 = add nuw nsw i64 %47, %39, !dbg !857
  %51 = getelementptr inbounds nuw i64, ptr %1, i64 %50, !dbg !858
  %52 = load i64, ptr %51, align 8, !dbg !858, !tbaa !572
  %53 = add nsw i64 %52, %49, !dbg !859
  %54 = getelementptr inbounds nuw i64, ptr %5, i64 %47, !dbg !860
  store i64 %53, ptr %54, align 8, !dbg !861, !tbaa !572
  %55 = getelementptr inbounds nuw i64, ptr %2, i64 %47, !dbg !862
  %56 = load i64, ptr %55, align 8, !dbg !862, !tbaa !572
  %57 = getelementptr inbounds nuw i64, ptr %2, i64 %50, !dbg !863
  %58 = load i64, ptr %57, align 8, !dbg !863, !tbaa !572
  %59 = add nsw i64 %58, %56, !dbg !864
  %60 = getelementptr inbounds nuw i64, ptr %6, i64 %47, !dbg !865
  store i64 %59, ptr %60, align 8, !dbg !866, !tbaa !572
  %61 = add nuw nsw i64 %47, 1, !dbg !867
    #dbg_value(i64 %61, !796, !DIExpression(), !844)
  %62 = icmp eq i64 %61, %39, !dbg !868
  br i1 %62, label %40, label %46, !dbg !869, !llvm.loop !870

63:                                               ; preds = %40, %63
  %64 = phi i64 [ 0, %40 ], [ %73, %63 ]
    #dbg_value(i64 %64, !798, !DIExpression(), !852)
  %65 = getelementptr inbounds nuw i64, ptr %0, i64 %64, !dbg !872
  %66 = load i64, ptr %65, align 8, !dbg !872, !tbaa !572
  %67 = getelementptr inbounds nuw i64, ptr %45, i64 %64, !dbg !874
  %68 = load i64, ptr %67, align 8, !dbg !874, !tbaa !572
  %69 = getelementptr inbounds nuw i64, ptr %7, i64 %64, !dbg !875
  %70 = load i64, ptr %69, align 8, !dbg !876, !tbaa !572
  %71 = add i64 %68, %66, !dbg !877
  %72 = sub i64 %70, %71, !dbg !878
  store i64 %72, ptr %69, align 8, !dbg !879, !tbaa !572
  %73 = add nuw nsw i64 %64, 1, !dbg !880
    #dbg_value(i64 %73, !798, !DIExpression(), !852)
  %74 = icmp eq i64 %73, %41, !dbg !881
  br i1 %74, label %75, label %63, !dbg !882, !llvm.loop !883

75:                                               ; preds = %63
  %76 = getelementptr inbounds nuw i64, ptr %0, i64 %39, !dbg !886
  br label %78, !dbg !886

77:                                               ; preds = %78
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #10, !dbg !887
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #10, !dbg !887
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #10, !dbg !887
  br label %87, !dbg !887

78:                                               ; preds = %75, %78
  %79 = phi i64 [ 0, %75 ], [ %85, %78 ]
    #dbg_value(i64 %79, !800, !DIExpression(), !888)
  %80 = getelementptr inbounds nuw i64, ptr %7, i64 %79, !dbg !889
  %81 = load i64, ptr %80, align 8, !dbg !889, !tbaa !572
  %82 = getelementptr inbounds nuw i64, ptr %76, i64 %79, !dbg !891
  %83 = load i64, ptr %82, align 8, !dbg !892, !tbaa !572
  %84 = add nsw i64 %83, %81, !dbg !893
  store i64 %84, ptr %82, align 8, !dbg !894, !tbaa !572
  %85 = add nuw nsw i64 %79, 1, !dbg !895
    #dbg_value(i64 %85, !800, !DIExpression(), !888)
  %86 = icmp eq i64 %85, %41, !dbg !896
  br i1 %86, label %77, label %78, !dbg !897, !llvm.loop !898

87:                                               ; preds = %23, %77
  ret void, !dbg !900
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #9

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: write) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nofree nosync nounwind memory(inaccessiblemem: readwrite) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #10 = { nounwind }
attributes #11 = { nobuiltin "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!15, !16, !17, !18, !19, !21, !22, !23, !24}
!llvm.ident = !{!25}
!llvm.errno.tbaa = !{!26}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "bignum.c", directory: ".")
!2 = !{!3, !4, !5, !8, !11, !12, !14}
!3 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!4 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !6, line: 202, baseType: !7)
!6 = !DIFile(filename: "stdint.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !9, line: 18, baseType: !10)
!9 = !DIFile(filename: "__stddef_size_t.h", directory: ".")
!10 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!11 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !6, line: 102, baseType: !10)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !6, line: 100, baseType: !13)
!13 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!14 = !DIBasicType(name: "unsigned __int128", size: 128, encoding: DW_ATE_unsigned)
!15 = !{i32 7, !"Dwarf Version", i32 4}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{i32 1, !"target-abi", !"lp64d"}
!19 = !{i32 6, !"riscv-isa", !20}
!20 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!21 = !{i32 7, !"uwtable", i32 2}
!22 = !{i32 7, !"frame-pointer", i32 2}
!23 = !{i32 8, !"SmallDataLimit", i32 0}
!24 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!25 = !{!"clang version 22.1.8"}
!26 = !{!27, !27, i64 0}
!27 = !{!"int", !28, i64 0}
!28 = !{!"omnipotent char", !29, i64 0}
!29 = !{!"Simple C/C++ TBAA"}
!30 = distinct !DISubprogram(name: "memcpy", scope: !31, file: !31, line: 8, type: !32, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !39, keyInstructions: true)
!31 = !DIFile(filename: "runtime.h", directory: ".")
!32 = !DISubroutineType(types: !33)
!33 = !{!34, !35, !36, !8}
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !34)
!36 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !37)
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!39 = !{!40, !41, !42, !43, !45}
!40 = !DILocalVariable(name: "to", arg: 1, scope: !30, file: !31, line: 8, type: !35)
!41 = !DILocalVariable(name: "from", arg: 2, scope: !30, file: !31, line: 8, type: !36)
!42 = !DILocalVariable(name: "size", arg: 3, scope: !30, file: !31, line: 8, type: !8)
!43 = !DILocalVariable(name: "t", scope: !30, file: !31, line: 9, type: !44)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3, size: 64)
!45 = !DILocalVariable(name: "f", scope: !30, file: !31, line: 10, type: !46)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!48 = !DILocation(line: 0, scope: !30)
!49 = !DILocation(line: 11, column: 3, scope: !30, atomGroup: 56, atomRank: 1)
!50 = !DILocation(line: 11, column: 3, scope: !30, atomGroup: 57, atomRank: 1)
!51 = !DILocation(line: 11, column: 14, scope: !30, atomGroup: 3, atomRank: 2)
!52 = !DILocation(line: 12, column: 14, scope: !30, atomGroup: 7, atomRank: 2)
!53 = !DILocation(line: 12, column: 12, scope: !30, atomGroup: 6, atomRank: 2)
!54 = !{!28, !28, i64 0}
!55 = !DILocation(line: 12, column: 7, scope: !30, atomGroup: 8, atomRank: 2)
!56 = !DILocation(line: 12, column: 10, scope: !30, atomGroup: 6, atomRank: 1)
!57 = !DILocation(line: 11, column: 3, scope: !30, atomGroup: 4, atomRank: 1)
!58 = !DILocation(line: 11, column: 3, scope: !30, atomGroup: 5, atomRank: 1)
!59 = distinct !{!59, !60, !61, !62}
!60 = !DILocation(line: 11, column: 3, scope: !30)
!61 = !DILocation(line: 12, column: 14, scope: !30)
!62 = !{!"llvm.loop.mustprogress"}
!63 = !DILocation(line: 13, column: 3, scope: !30, atomGroup: 10, atomRank: 1)
!64 = distinct !DISubprogram(name: "memmove", scope: !31, file: !31, line: 16, type: !65, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !67, keyInstructions: true)
!65 = !DISubroutineType(types: !66)
!66 = !{!34, !34, !37, !8}
!67 = !{!68, !69, !70, !71, !72}
!68 = !DILocalVariable(name: "to", arg: 1, scope: !64, file: !31, line: 16, type: !34)
!69 = !DILocalVariable(name: "from", arg: 2, scope: !64, file: !31, line: 16, type: !37)
!70 = !DILocalVariable(name: "size", arg: 3, scope: !64, file: !31, line: 16, type: !8)
!71 = !DILocalVariable(name: "t", scope: !64, file: !31, line: 17, type: !44)
!72 = !DILocalVariable(name: "f", scope: !64, file: !31, line: 18, type: !46)
!73 = !DILocation(line: 0, scope: !64)
!74 = !DILocation(line: 19, column: 9, scope: !75, atomGroup: 3, atomRank: 2)
!75 = distinct !DILexicalBlock(scope: !64, file: !31, line: 19, column: 7)
!76 = !DILocation(line: 0, scope: !75)
!77 = !DILocation(line: 19, column: 9, scope: !75, atomGroup: 3, atomRank: 1)
!78 = !DILocation(line: 23, column: 5, scope: !79, atomGroup: 59, atomRank: 1)
!79 = distinct !DILexicalBlock(scope: !75, file: !31, line: 22, column: 10)
!80 = !DILocation(line: 20, column: 5, scope: !81, atomGroup: 61, atomRank: 1)
!81 = distinct !DILexicalBlock(scope: !75, file: !31, line: 19, column: 14)
!82 = !DILocation(line: 20, column: 16, scope: !81, atomGroup: 4, atomRank: 2)
!83 = !DILocation(line: 21, column: 16, scope: !81, atomGroup: 8, atomRank: 2)
!84 = !DILocation(line: 21, column: 14, scope: !81, atomGroup: 7, atomRank: 2)
!85 = !DILocation(line: 21, column: 9, scope: !81, atomGroup: 9, atomRank: 2)
!86 = !DILocation(line: 21, column: 12, scope: !81, atomGroup: 7, atomRank: 1)
!87 = !DILocation(line: 20, column: 5, scope: !81, atomGroup: 5, atomRank: 1)
!88 = !DILocation(line: 20, column: 5, scope: !81, atomGroup: 6, atomRank: 1)
!89 = distinct !{!89, !90, !91, !62}
!90 = !DILocation(line: 20, column: 5, scope: !81)
!91 = !DILocation(line: 21, column: 16, scope: !81)
!92 = !DILocation(line: 23, column: 16, scope: !79, atomGroup: 10, atomRank: 2)
!93 = !DILocation(line: 24, column: 17, scope: !79)
!94 = !DILocation(line: 24, column: 17, scope: !79, atomGroup: 13, atomRank: 2)
!95 = !DILocation(line: 24, column: 7, scope: !79)
!96 = !DILocation(line: 24, column: 15, scope: !79, atomGroup: 13, atomRank: 1)
!97 = !DILocation(line: 23, column: 5, scope: !79, atomGroup: 11, atomRank: 1)
!98 = !DILocation(line: 23, column: 5, scope: !79, atomGroup: 12, atomRank: 1)
!99 = distinct !{!99, !100, !101, !62}
!100 = !DILocation(line: 23, column: 5, scope: !79)
!101 = !DILocation(line: 24, column: 23, scope: !79)
!102 = !DILocation(line: 26, column: 3, scope: !64, atomGroup: 15, atomRank: 1)
!103 = distinct !DISubprogram(name: "memset", scope: !31, file: !31, line: 29, type: !104, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !106, keyInstructions: true)
!104 = !DISubroutineType(types: !105)
!105 = !{!34, !34, !4, !8}
!106 = !{!107, !108, !109, !110}
!107 = !DILocalVariable(name: "to", arg: 1, scope: !103, file: !31, line: 29, type: !34)
!108 = !DILocalVariable(name: "value", arg: 2, scope: !103, file: !31, line: 29, type: !4)
!109 = !DILocalVariable(name: "size", arg: 3, scope: !103, file: !31, line: 29, type: !8)
!110 = !DILocalVariable(name: "t", scope: !103, file: !31, line: 30, type: !44)
!111 = !DILocation(line: 0, scope: !103)
!112 = !DILocation(line: 31, column: 3, scope: !103, atomGroup: 62, atomRank: 1)
!113 = !DILocation(line: 31, column: 3, scope: !103, atomGroup: 63, atomRank: 1)
!114 = !DILocation(line: 31, column: 14, scope: !103, atomGroup: 2, atomRank: 2)
!115 = !DILocation(line: 32, column: 7, scope: !103, atomGroup: 6, atomRank: 2)
!116 = !DILocation(line: 32, column: 10, scope: !103, atomGroup: 5, atomRank: 1)
!117 = !DILocation(line: 31, column: 3, scope: !103, atomGroup: 3, atomRank: 1)
!118 = !DILocation(line: 31, column: 3, scope: !103, atomGroup: 4, atomRank: 1)
!119 = distinct !{!119, !120, !121, !62}
!120 = !DILocation(line: 31, column: 3, scope: !103)
!121 = !DILocation(line: 32, column: 27, scope: !103)
!122 = !DILocation(line: 33, column: 3, scope: !103, atomGroup: 8, atomRank: 1)
!123 = distinct !DISubprogram(name: "memcmp", scope: !31, file: !31, line: 36, type: !124, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !126, keyInstructions: true)
!124 = !DISubroutineType(types: !125)
!125 = !{!4, !37, !37, !8}
!126 = !{!127, !128, !129, !130, !131}
!127 = !DILocalVariable(name: "a", arg: 1, scope: !123, file: !31, line: 36, type: !37)
!128 = !DILocalVariable(name: "b", arg: 2, scope: !123, file: !31, line: 36, type: !37)
!129 = !DILocalVariable(name: "size", arg: 3, scope: !123, file: !31, line: 36, type: !8)
!130 = !DILocalVariable(name: "x", scope: !123, file: !31, line: 37, type: !46)
!131 = !DILocalVariable(name: "y", scope: !123, file: !31, line: 37, type: !46)
!132 = !DILocation(line: 0, scope: !123)
!133 = !DILocation(line: 38, column: 3, scope: !134, atomGroup: 65, atomRank: 1)
!134 = distinct !DILexicalBlock(scope: !123, file: !31, line: 38, column: 3)
!135 = !DILocation(line: 38, column: 3, scope: !134, atomGroup: 66, atomRank: 1)
!136 = !DILocation(line: 39, column: 9, scope: !137)
!137 = distinct !DILexicalBlock(scope: !138, file: !31, line: 39, column: 9)
!138 = distinct !DILexicalBlock(scope: !134, file: !31, line: 38, column: 3)
!139 = !DILocation(line: 39, column: 15, scope: !137)
!140 = !DILocation(line: 39, column: 12, scope: !137, atomGroup: 6, atomRank: 2)
!141 = !DILocation(line: 39, column: 12, scope: !137, atomGroup: 6, atomRank: 1)
!142 = !DILocation(line: 40, column: 17, scope: !137)
!143 = !DILocation(line: 40, column: 14, scope: !137, atomGroup: 7, atomRank: 2)
!144 = !DILocation(line: 40, column: 7, scope: !137, atomGroup: 7, atomRank: 1)
!145 = !DILocation(line: 38, column: 14, scope: !138, atomGroup: 3, atomRank: 2)
!146 = !DILocation(line: 38, column: 19, scope: !138, atomGroup: 8, atomRank: 2)
!147 = !DILocation(line: 38, column: 24, scope: !138, atomGroup: 9, atomRank: 2)
!148 = !DILocation(line: 38, column: 3, scope: !134, atomGroup: 4, atomRank: 1)
!149 = !DILocation(line: 38, column: 3, scope: !134, atomGroup: 5, atomRank: 1)
!150 = distinct !{!150, !151, !152, !62}
!151 = !DILocation(line: 38, column: 3, scope: !134)
!152 = !DILocation(line: 40, column: 29, scope: !134)
!153 = !DILocation(line: 42, column: 1, scope: !123, atomGroup: 12, atomRank: 1)
!154 = distinct !DISubprogram(name: "run", scope: !1, file: !1, line: 114, type: !155, scopeLine: 114, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !157, keyInstructions: true)
!155 = !DISubroutineType(types: !156)
!156 = !{!12, !12}
!157 = !{!158, !159, !160, !162, !174, !175, !177, !178, !179, !181, !182, !186, !187, !191, !195, !196, !198, !200, !204, !205, !207}
!158 = !DILocalVariable(name: "n", arg: 1, scope: !154, file: !1, line: 114, type: !12)
!159 = !DILocalVariable(name: "total", scope: !154, file: !1, line: 115, type: !11)
!160 = !DILocalVariable(name: "round", scope: !161, file: !1, line: 116, type: !12)
!161 = distinct !DILexicalBlock(scope: !154, file: !1, line: 116, column: 3)
!162 = !DILocalVariable(name: "fact", scope: !163, file: !1, line: 117, type: !165)
!163 = distinct !DILexicalBlock(scope: !164, file: !1, line: 116, column: 47)
!164 = distinct !DILexicalBlock(scope: !161, file: !1, line: 116, column: 3)
!165 = !DIDerivedType(tag: DW_TAG_typedef, name: "number", file: !1, line: 12, baseType: !166)
!166 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 9, size: 1056, elements: !167)
!167 = !{!168, !170}
!168 = !DIDerivedType(tag: DW_TAG_member, name: "used", scope: !166, file: !1, line: 10, baseType: !169, size: 32)
!169 = !DIDerivedType(tag: DW_TAG_typedef, name: "int32_t", file: !6, line: 197, baseType: !4)
!170 = !DIDerivedType(tag: DW_TAG_member, name: "limb", scope: !166, file: !1, line: 11, baseType: !171, size: 1024, offset: 32)
!171 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 1024, elements: !172)
!172 = !{!173}
!173 = !DISubrange(count: 32)
!174 = !DILocalVariable(name: "top", scope: !163, file: !1, line: 118, type: !4)
!175 = !DILocalVariable(name: "i", scope: !176, file: !1, line: 119, type: !4)
!176 = distinct !DILexicalBlock(scope: !163, file: !1, line: 119, column: 5)
!177 = !DILocalVariable(name: "low", scope: !163, file: !1, line: 121, type: !165)
!178 = !DILocalVariable(name: "high", scope: !163, file: !1, line: 121, type: !165)
!179 = !DILocalVariable(name: "i", scope: !180, file: !1, line: 122, type: !4)
!180 = distinct !DILexicalBlock(scope: !163, file: !1, line: 122, column: 5)
!181 = !DILocalVariable(name: "product", scope: !163, file: !1, line: 124, type: !165)
!182 = !DILocalVariable(name: "wa", scope: !163, file: !1, line: 129, type: !183)
!183 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 256, elements: !184)
!184 = !{!185}
!185 = !DISubrange(count: 4)
!186 = !DILocalVariable(name: "wb", scope: !163, file: !1, line: 129, type: !183)
!187 = !DILocalVariable(name: "wide", scope: !163, file: !1, line: 129, type: !188)
!188 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 512, elements: !189)
!189 = !{!190}
!190 = !DISubrange(count: 8)
!191 = !DILocalVariable(name: "ka", scope: !163, file: !1, line: 130, type: !192)
!192 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 1024, elements: !193)
!193 = !{!194}
!194 = !DISubrange(count: 16)
!195 = !DILocalVariable(name: "kb", scope: !163, file: !1, line: 130, type: !192)
!196 = !DILocalVariable(name: "kout", scope: !163, file: !1, line: 130, type: !197)
!197 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 2048, elements: !172)
!198 = !DILocalVariable(name: "i", scope: !199, file: !1, line: 131, type: !4)
!199 = distinct !DILexicalBlock(scope: !163, file: !1, line: 131, column: 5)
!200 = !DILocalVariable(name: "k", scope: !201, file: !1, line: 134, type: !4)
!201 = distinct !DILexicalBlock(scope: !202, file: !1, line: 134, column: 7)
!202 = distinct !DILexicalBlock(scope: !203, file: !1, line: 131, column: 33)
!203 = distinct !DILexicalBlock(scope: !199, file: !1, line: 131, column: 5)
!204 = !DILocalVariable(name: "carry", scope: !163, file: !1, line: 141, type: !12)
!205 = !DILocalVariable(name: "i", scope: !206, file: !1, line: 142, type: !4)
!206 = distinct !DILexicalBlock(scope: !163, file: !1, line: 142, column: 5)
!207 = !DILocalVariable(name: "i", scope: !208, file: !1, line: 148, type: !4)
!208 = distinct !DILexicalBlock(scope: !163, file: !1, line: 148, column: 5)
!209 = distinct !DIAssignID()
!210 = !DILocation(line: 0, scope: !163)
!211 = distinct !DIAssignID()
!212 = distinct !DIAssignID()
!213 = distinct !DIAssignID()
!214 = !DILocalVariable(name: "a", arg: 2, scope: !215, file: !1, line: 65, type: !219)
!215 = distinct !DISubprogram(name: "multiply_wide", scope: !1, file: !1, line: 65, type: !216, scopeLine: 65, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !221, keyInstructions: true)
!216 = !DISubroutineType(types: !217)
!217 = !{null, !218, !219, !219, !4}
!218 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!219 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !220, size: 64)
!220 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !11)
!221 = !{!222, !214, !223, !224, !225, !227, !229, !232, !234}
!222 = !DILocalVariable(name: "out", arg: 1, scope: !215, file: !1, line: 65, type: !218)
!223 = !DILocalVariable(name: "b", arg: 3, scope: !215, file: !1, line: 65, type: !219)
!224 = !DILocalVariable(name: "n", arg: 4, scope: !215, file: !1, line: 65, type: !4)
!225 = !DILocalVariable(name: "i", scope: !226, file: !1, line: 66, type: !4)
!226 = distinct !DILexicalBlock(scope: !215, file: !1, line: 66, column: 3)
!227 = !DILocalVariable(name: "i", scope: !228, file: !1, line: 68, type: !4)
!228 = distinct !DILexicalBlock(scope: !215, file: !1, line: 68, column: 3)
!229 = !DILocalVariable(name: "carry", scope: !230, file: !1, line: 69, type: !11)
!230 = distinct !DILexicalBlock(scope: !231, file: !1, line: 68, column: 31)
!231 = distinct !DILexicalBlock(scope: !228, file: !1, line: 68, column: 3)
!232 = !DILocalVariable(name: "j", scope: !233, file: !1, line: 70, type: !4)
!233 = distinct !DILexicalBlock(scope: !230, file: !1, line: 70, column: 5)
!234 = !DILocalVariable(name: "t", scope: !235, file: !1, line: 71, type: !14)
!235 = distinct !DILexicalBlock(scope: !236, file: !1, line: 70, column: 33)
!236 = distinct !DILexicalBlock(scope: !233, file: !1, line: 70, column: 5)
!237 = !DILocation(line: 0, scope: !215, inlinedAt: !238)
!238 = distinct !DILocation(line: 139, column: 5, scope: !163)
!239 = distinct !DIAssignID()
!240 = distinct !DIAssignID()
!241 = distinct !DIAssignID()
!242 = distinct !DIAssignID()
!243 = !DILocation(line: 0, scope: !154)
!244 = !DILocation(line: 0, scope: !161)
!245 = !DILocation(line: 116, column: 33, scope: !164, atomGroup: 159, atomRank: 1)
!246 = !DILocation(line: 116, column: 3, scope: !161, atomGroup: 160, atomRank: 1)
!247 = !DILocation(line: 117, column: 5, scope: !163)
!248 = !DILocalVariable(name: "r", scope: !249, file: !1, line: 15, type: !165)
!249 = distinct !DISubprogram(name: "from_small", scope: !1, file: !1, line: 14, type: !250, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !252, keyInstructions: true)
!250 = !DISubroutineType(types: !251)
!251 = !{!165, !5}
!252 = !{!253, !248}
!253 = !DILocalVariable(name: "v", arg: 1, scope: !249, file: !1, line: 14, type: !5)
!254 = !DILocation(line: 0, scope: !249, inlinedAt: !255)
!255 = distinct !DILocation(line: 117, column: 19, scope: !163)
!256 = !DILocation(line: 15, column: 10, scope: !249, inlinedAt: !255)
!257 = !{!258}
!258 = distinct !{!258, !259, !"from_small: argument 0"}
!259 = distinct !{!259, !"from_small"}
!260 = distinct !DIAssignID()
!261 = distinct !DIAssignID()
!262 = !DILocation(line: 15, column: 23, scope: !249, inlinedAt: !255, atomGroup: 1, atomRank: 1)
!263 = distinct !DIAssignID()
!264 = !DILocation(line: 118, column: 32, scope: !163)
!265 = !DILocation(line: 118, column: 18, scope: !163, atomGroup: 5, atomRank: 2)
!266 = !DILocation(line: 0, scope: !176)
!267 = !DILocation(line: 119, column: 5, scope: !176, atomGroup: 148, atomRank: 1)
!268 = distinct !DIAssignID()
!269 = !DILocation(line: 121, column: 5, scope: !163)
!270 = !DILocation(line: 0, scope: !249, inlinedAt: !271)
!271 = distinct !DILocation(line: 121, column: 18, scope: !163)
!272 = !DILocation(line: 15, column: 10, scope: !249, inlinedAt: !271)
!273 = !{!274}
!274 = distinct !{!274, !275, !"from_small: argument 0"}
!275 = distinct !{!275, !"from_small"}
!276 = distinct !DIAssignID()
!277 = !DILocation(line: 15, column: 14, scope: !249, inlinedAt: !271, atomGroup: 1, atomRank: 1)
!278 = !{!279, !27, i64 0}
!279 = !{!"", !27, i64 0, !28, i64 4}
!280 = distinct !DIAssignID()
!281 = !DILocation(line: 15, column: 23, scope: !249, inlinedAt: !271, atomGroup: 1, atomRank: 1)
!282 = distinct !DIAssignID()
!283 = !DILocation(line: 0, scope: !249, inlinedAt: !284)
!284 = distinct !DILocation(line: 121, column: 40, scope: !163)
!285 = !DILocation(line: 15, column: 10, scope: !249, inlinedAt: !284)
!286 = !{!287}
!287 = distinct !{!287, !288, !"from_small: argument 0"}
!288 = distinct !{!288, !"from_small"}
!289 = distinct !DIAssignID()
!290 = !DILocation(line: 15, column: 14, scope: !249, inlinedAt: !284, atomGroup: 1, atomRank: 1)
!291 = distinct !DIAssignID()
!292 = !DILocation(line: 15, column: 23, scope: !249, inlinedAt: !284, atomGroup: 1, atomRank: 1)
!293 = distinct !DIAssignID()
!294 = !DILocation(line: 0, scope: !180)
!295 = !DILocation(line: 122, column: 5, scope: !180, atomGroup: 150, atomRank: 1)
!296 = !DILocalVariable(name: "a", arg: 1, scope: !297, file: !1, line: 24, type: !300)
!297 = distinct !DISubprogram(name: "multiply_small", scope: !1, file: !1, line: 24, type: !298, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !301, keyInstructions: true)
!298 = !DISubroutineType(types: !299)
!299 = !{null, !300, !5}
!300 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !165, size: 64)
!301 = !{!296, !302, !303, !304}
!302 = !DILocalVariable(name: "factor", arg: 2, scope: !297, file: !1, line: 24, type: !5)
!303 = !DILocalVariable(name: "carry", scope: !297, file: !1, line: 25, type: !11)
!304 = !DILocalVariable(name: "i", scope: !305, file: !1, line: 26, type: !4)
!305 = distinct !DILexicalBlock(scope: !297, file: !1, line: 26, column: 3)
!306 = !DILocation(line: 0, scope: !297, inlinedAt: !307)
!307 = distinct !DILocation(line: 120, column: 7, scope: !308)
!308 = distinct !DILexicalBlock(scope: !176, file: !1, line: 119, column: 5)
!309 = !DILocation(line: 0, scope: !305, inlinedAt: !307)
!310 = !DILocation(line: 26, column: 21, scope: !311, inlinedAt: !307, atomGroup: 67, atomRank: 1)
!311 = distinct !DILexicalBlock(scope: !305, file: !1, line: 26, column: 3)
!312 = !DILocation(line: 26, column: 3, scope: !305, inlinedAt: !307, atomGroup: 68, atomRank: 1)
!313 = !DILocation(line: 26, column: 21, scope: !311, inlinedAt: !307, atomGroup: 3, atomRank: 1)
!314 = !DILocation(line: 31, column: 7, scope: !315, inlinedAt: !307, atomGroup: 10, atomRank: 2)
!315 = distinct !DILexicalBlock(scope: !297, file: !1, line: 31, column: 7)
!316 = !DILocation(line: 31, column: 13, scope: !315, inlinedAt: !307, atomGroup: 10, atomRank: 1)
!317 = !DILocation(line: 27, column: 24, scope: !318, inlinedAt: !307)
!318 = distinct !DILexicalBlock(scope: !311, file: !1, line: 26, column: 37)
!319 = !DILocation(line: 27, column: 14, scope: !318, inlinedAt: !307)
!320 = !DILocation(line: 27, column: 35, scope: !318, inlinedAt: !307)
!321 = !DILocation(line: 27, column: 11, scope: !318, inlinedAt: !307, atomGroup: 5, atomRank: 2)
!322 = !DILocation(line: 28, column: 18, scope: !318, inlinedAt: !307, atomGroup: 6, atomRank: 2)
!323 = !DILocation(line: 28, column: 16, scope: !318, inlinedAt: !307, atomGroup: 6, atomRank: 1)
!324 = !DILocation(line: 29, column: 11, scope: !318, inlinedAt: !307, atomGroup: 7, atomRank: 2)
!325 = !DILocation(line: 26, column: 33, scope: !311, inlinedAt: !307, atomGroup: 8, atomRank: 2)
!326 = !DILocation(line: 26, column: 3, scope: !305, inlinedAt: !307, atomGroup: 4, atomRank: 1)
!327 = distinct !{!327, !328, !329, !62}
!328 = !DILocation(line: 26, column: 3, scope: !305, inlinedAt: !307)
!329 = !DILocation(line: 30, column: 3, scope: !305, inlinedAt: !307)
!330 = !DILocation(line: 32, column: 26, scope: !315, inlinedAt: !307, atomGroup: 12, atomRank: 2)
!331 = !DILocation(line: 32, column: 20, scope: !315, inlinedAt: !307, atomGroup: 13, atomRank: 2)
!332 = !DILocation(line: 32, column: 5, scope: !315, inlinedAt: !307)
!333 = !DILocation(line: 32, column: 24, scope: !315, inlinedAt: !307, atomGroup: 12, atomRank: 1)
!334 = !DILocation(line: 119, column: 32, scope: !308, atomGroup: 9, atomRank: 2)
!335 = !DILocation(line: 119, column: 23, scope: !308, atomGroup: 7, atomRank: 1)
!336 = !DILocation(line: 119, column: 5, scope: !176, atomGroup: 8, atomRank: 1)
!337 = distinct !{!337, !338, !339, !62}
!338 = !DILocation(line: 119, column: 5, scope: !176)
!339 = !DILocation(line: 120, column: 40, scope: !176)
!340 = !DILocation(line: 124, column: 5, scope: !163)
!341 = !{!342}
!342 = distinct !{!342, !343, !"multiply: argument 0"}
!343 = distinct !{!343, !"multiply"}
!344 = !DILocation(line: 124, column: 22, scope: !163)
!345 = !DILocalVariable(name: "r", scope: !346, file: !1, line: 47, type: !165)
!346 = distinct !DISubprogram(name: "multiply", scope: !1, file: !1, line: 46, type: !347, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !351, keyInstructions: true)
!347 = !DISubroutineType(types: !348)
!348 = !{!165, !349, !349}
!349 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !350, size: 64)
!350 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !165)
!351 = !{!352, !353, !345, !354, !356, !359}
!352 = !DILocalVariable(name: "a", arg: 1, scope: !346, file: !1, line: 46, type: !349)
!353 = !DILocalVariable(name: "b", arg: 2, scope: !346, file: !1, line: 46, type: !349)
!354 = !DILocalVariable(name: "i", scope: !355, file: !1, line: 49, type: !4)
!355 = distinct !DILexicalBlock(scope: !346, file: !1, line: 49, column: 3)
!356 = !DILocalVariable(name: "carry", scope: !357, file: !1, line: 50, type: !11)
!357 = distinct !DILexicalBlock(scope: !358, file: !1, line: 49, column: 37)
!358 = distinct !DILexicalBlock(scope: !355, file: !1, line: 49, column: 3)
!359 = !DILocalVariable(name: "j", scope: !360, file: !1, line: 51, type: !4)
!360 = distinct !DILexicalBlock(scope: !357, file: !1, line: 51, column: 5)
!361 = !DILocation(line: 0, scope: !346, inlinedAt: !362)
!362 = distinct !DILocation(line: 124, column: 22, scope: !163)
!363 = !DILocation(line: 0, scope: !103, inlinedAt: !364)
!364 = distinct !DILocation(line: 48, column: 3, scope: !346, inlinedAt: !362)
!365 = !DILocation(line: 31, column: 3, scope: !103, inlinedAt: !364, atomGroup: 63, atomRank: 1)
!366 = !DILocation(line: 31, column: 14, scope: !103, inlinedAt: !364, atomGroup: 2, atomRank: 2)
!367 = !DILocation(line: 32, column: 7, scope: !103, inlinedAt: !364, atomGroup: 6, atomRank: 2)
!368 = !DILocation(line: 32, column: 10, scope: !103, inlinedAt: !364, atomGroup: 5, atomRank: 1)
!369 = !DILocation(line: 31, column: 3, scope: !103, inlinedAt: !364, atomGroup: 3, atomRank: 1)
!370 = !DILocation(line: 31, column: 3, scope: !103, inlinedAt: !364, atomGroup: 4, atomRank: 1)
!371 = distinct !{!371, !372, !373, !62}
!372 = !DILocation(line: 31, column: 3, scope: !103, inlinedAt: !364)
!373 = !DILocation(line: 32, column: 27, scope: !103, inlinedAt: !364)
!374 = !DILocation(line: 0, scope: !355, inlinedAt: !362)
!375 = !DILocation(line: 49, column: 21, scope: !358, inlinedAt: !362, atomGroup: 73, atomRank: 1)
!376 = !DILocation(line: 59, column: 25, scope: !346, inlinedAt: !362)
!377 = !DILocation(line: 49, column: 3, scope: !355, inlinedAt: !362, atomGroup: 74, atomRank: 1)
!378 = !DILocation(line: 49, column: 21, scope: !358, inlinedAt: !362, atomGroup: 2, atomRank: 1)
!379 = !DILocation(line: 0, scope: !360, inlinedAt: !362)
!380 = !DILocation(line: 0, scope: !357, inlinedAt: !362)
!381 = !DILocation(line: 51, column: 5, scope: !360, inlinedAt: !362, atomGroup: 72, atomRank: 1)
!382 = !DILocation(line: 59, column: 20, scope: !346, inlinedAt: !362)
!383 = !DILocation(line: 59, column: 12, scope: !346, inlinedAt: !362, atomGroup: 19, atomRank: 1)
!384 = !DILocation(line: 59, column: 10, scope: !346, inlinedAt: !362, atomGroup: 18, atomRank: 1)
!385 = distinct !DIAssignID()
!386 = !DILocalVariable(name: "a", arg: 1, scope: !387, file: !1, line: 19, type: !300)
!387 = distinct !DISubprogram(name: "trim", scope: !1, file: !1, line: 19, type: !388, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !390, keyInstructions: true)
!388 = !DISubroutineType(types: !389)
!389 = !{null, !300}
!390 = !{!386}
!391 = !DILocation(line: 0, scope: !387, inlinedAt: !392)
!392 = distinct !DILocation(line: 60, column: 3, scope: !346, inlinedAt: !362)
!393 = !DILocation(line: 20, column: 10, scope: !387, inlinedAt: !392, atomGroup: 70, atomRank: 2)
!394 = !DILocation(line: 20, column: 18, scope: !387, inlinedAt: !392, atomGroup: 70, atomRank: 1)
!395 = !DILocation(line: 20, column: 3, scope: !387, inlinedAt: !392)
!396 = !DILocation(line: 20, column: 22, scope: !387, inlinedAt: !392)
!397 = !DILocation(line: 20, column: 21, scope: !387, inlinedAt: !392)
!398 = !DILocation(line: 20, column: 3, scope: !387, inlinedAt: !392, atomGroup: 292, atomRank: 1)
!399 = !DILocation(line: 20, column: 3, scope: !387, inlinedAt: !392, atomGroup: 2, atomRank: 1)
!400 = distinct !{!400, !395, !401, !62}
!401 = !DILocation(line: 21, column: 12, scope: !387, inlinedAt: !392)
!402 = !DILocation(line: 21, column: 12, scope: !387, inlinedAt: !392, atomGroup: 3, atomRank: 2)
!403 = !DILocation(line: 21, column: 12, scope: !387, inlinedAt: !392, atomGroup: 3, atomRank: 1)
!404 = distinct !DIAssignID()
!405 = !DILocation(line: 20, column: 10, scope: !387, inlinedAt: !392, atomGroup: 1, atomRank: 2)
!406 = !DILocation(line: 20, column: 18, scope: !387, inlinedAt: !392, atomGroup: 1, atomRank: 1)
!407 = !DILocation(line: 52, column: 13, scope: !408, inlinedAt: !362)
!408 = distinct !DILexicalBlock(scope: !409, file: !1, line: 52, column: 11)
!409 = distinct !DILexicalBlock(scope: !410, file: !1, line: 51, column: 48)
!410 = distinct !DILexicalBlock(scope: !360, file: !1, line: 51, column: 5)
!411 = !DILocation(line: 52, column: 17, scope: !408, inlinedAt: !362, atomGroup: 8, atomRank: 2)
!412 = !DILocation(line: 52, column: 17, scope: !408, inlinedAt: !362, atomGroup: 8, atomRank: 1)
!413 = !DILocation(line: 54, column: 16, scope: !409, inlinedAt: !362)
!414 = !DILocation(line: 54, column: 33, scope: !409, inlinedAt: !362, atomGroup: 11, atomRank: 1)
!415 = !DILocation(line: 54, column: 57, scope: !409, inlinedAt: !362)
!416 = !DILocation(line: 54, column: 47, scope: !409, inlinedAt: !362)
!417 = !DILocation(line: 54, column: 70, scope: !409, inlinedAt: !362)
!418 = !DILocation(line: 54, column: 68, scope: !409, inlinedAt: !362)
!419 = !DILocation(line: 54, column: 33, scope: !409, inlinedAt: !362)
!420 = !DILocation(line: 54, column: 30, scope: !409, inlinedAt: !362)
!421 = !DILocation(line: 54, column: 13, scope: !409, inlinedAt: !362, atomGroup: 10, atomRank: 2)
!422 = !DILocation(line: 55, column: 23, scope: !409, inlinedAt: !362, atomGroup: 12, atomRank: 2)
!423 = !DILocation(line: 55, column: 21, scope: !409, inlinedAt: !362, atomGroup: 12, atomRank: 1)
!424 = !DILocation(line: 56, column: 13, scope: !409, inlinedAt: !362, atomGroup: 13, atomRank: 2)
!425 = !DILocation(line: 51, column: 44, scope: !410, inlinedAt: !362, atomGroup: 14, atomRank: 2)
!426 = !DILocation(line: 51, column: 23, scope: !410, inlinedAt: !362, atomGroup: 6, atomRank: 2)
!427 = !DILocation(line: 51, column: 33, scope: !410, inlinedAt: !362, atomGroup: 6, atomRank: 1)
!428 = !DILocation(line: 51, column: 5, scope: !360, inlinedAt: !362, atomGroup: 7, atomRank: 1)
!429 = distinct !{!429, !430, !431, !62}
!430 = !DILocation(line: 51, column: 5, scope: !360, inlinedAt: !362)
!431 = !DILocation(line: 57, column: 5, scope: !360, inlinedAt: !362)
!432 = !DILocation(line: 49, column: 33, scope: !358, inlinedAt: !362, atomGroup: 16, atomRank: 2)
!433 = !DILocation(line: 49, column: 3, scope: !355, inlinedAt: !362, atomGroup: 3, atomRank: 1)
!434 = distinct !{!434, !435, !436, !62}
!435 = !DILocation(line: 49, column: 3, scope: !355, inlinedAt: !362)
!436 = !DILocation(line: 58, column: 3, scope: !355, inlinedAt: !362)
!437 = !DILocation(line: 125, column: 17, scope: !438)
!438 = distinct !DILexicalBlock(scope: !163, file: !1, line: 125, column: 9)
!439 = !DILocation(line: 125, column: 22, scope: !438, atomGroup: 17, atomRank: 2)
!440 = !DILocation(line: 125, column: 35, scope: !438, atomGroup: 17, atomRank: 1)
!441 = !DILocation(line: 123, column: 24, scope: !442, atomGroup: 14, atomRank: 2)
!442 = distinct !DILexicalBlock(scope: !180, file: !1, line: 122, column: 5)
!443 = !DILocation(line: 123, column: 22, scope: !442)
!444 = !DILocation(line: 0, scope: !297, inlinedAt: !445)
!445 = distinct !DILocation(line: 123, column: 7, scope: !442)
!446 = !DILocation(line: 0, scope: !305, inlinedAt: !445)
!447 = !DILocation(line: 26, column: 21, scope: !311, inlinedAt: !445, atomGroup: 67, atomRank: 1)
!448 = !DILocation(line: 26, column: 3, scope: !305, inlinedAt: !445, atomGroup: 68, atomRank: 1)
!449 = !DILocation(line: 26, column: 21, scope: !311, inlinedAt: !445, atomGroup: 3, atomRank: 1)
!450 = !DILocation(line: 31, column: 7, scope: !315, inlinedAt: !445, atomGroup: 10, atomRank: 2)
!451 = !DILocation(line: 31, column: 13, scope: !315, inlinedAt: !445, atomGroup: 10, atomRank: 1)
!452 = !DILocation(line: 27, column: 24, scope: !318, inlinedAt: !445)
!453 = !DILocation(line: 27, column: 14, scope: !318, inlinedAt: !445)
!454 = !DILocation(line: 27, column: 35, scope: !318, inlinedAt: !445)
!455 = !DILocation(line: 27, column: 11, scope: !318, inlinedAt: !445, atomGroup: 5, atomRank: 2)
!456 = !DILocation(line: 28, column: 18, scope: !318, inlinedAt: !445, atomGroup: 6, atomRank: 2)
!457 = !DILocation(line: 28, column: 16, scope: !318, inlinedAt: !445, atomGroup: 6, atomRank: 1)
!458 = !DILocation(line: 29, column: 11, scope: !318, inlinedAt: !445, atomGroup: 7, atomRank: 2)
!459 = !DILocation(line: 26, column: 33, scope: !311, inlinedAt: !445, atomGroup: 8, atomRank: 2)
!460 = !DILocation(line: 26, column: 3, scope: !305, inlinedAt: !445, atomGroup: 4, atomRank: 1)
!461 = distinct !{!461, !462, !463, !62}
!462 = !DILocation(line: 26, column: 3, scope: !305, inlinedAt: !445)
!463 = !DILocation(line: 30, column: 3, scope: !305, inlinedAt: !445)
!464 = !DILocation(line: 32, column: 26, scope: !315, inlinedAt: !445, atomGroup: 12, atomRank: 2)
!465 = !DILocation(line: 32, column: 20, scope: !315, inlinedAt: !445, atomGroup: 13, atomRank: 2)
!466 = !DILocation(line: 32, column: 20, scope: !315, inlinedAt: !445, atomGroup: 13, atomRank: 1)
!467 = !DILocation(line: 32, column: 5, scope: !315, inlinedAt: !445)
!468 = !DILocation(line: 32, column: 24, scope: !315, inlinedAt: !445, atomGroup: 12, atomRank: 1)
!469 = !DILocation(line: 122, column: 32, scope: !442, atomGroup: 15, atomRank: 2)
!470 = !DILocation(line: 122, column: 23, scope: !442, atomGroup: 12, atomRank: 1)
!471 = !DILocation(line: 122, column: 5, scope: !180, atomGroup: 13, atomRank: 1)
!472 = distinct !{!472, !473, !474, !62}
!473 = !DILocation(line: 122, column: 5, scope: !180)
!474 = !DILocation(line: 123, column: 55, scope: !180)
!475 = !DILocation(line: 125, column: 70, scope: !438)
!476 = !DILocation(line: 0, scope: !123, inlinedAt: !477)
!477 = distinct !DILocation(line: 125, column: 38, scope: !438)
!478 = !DILocation(line: 38, column: 3, scope: !134, inlinedAt: !477, atomGroup: 65, atomRank: 1)
!479 = !DILocation(line: 38, column: 3, scope: !134, inlinedAt: !477, atomGroup: 66, atomRank: 1)
!480 = !DILocation(line: 125, column: 88, scope: !438)
!481 = !DILocation(line: 38, column: 3, scope: !134, inlinedAt: !477)
!482 = !DILocation(line: 39, column: 9, scope: !137, inlinedAt: !477)
!483 = !DILocation(line: 39, column: 15, scope: !137, inlinedAt: !477)
!484 = !DILocation(line: 39, column: 12, scope: !137, inlinedAt: !477, atomGroup: 6, atomRank: 2)
!485 = !DILocation(line: 39, column: 12, scope: !137, inlinedAt: !477, atomGroup: 6, atomRank: 1)
!486 = !DILocation(line: 38, column: 14, scope: !138, inlinedAt: !477, atomGroup: 3, atomRank: 2)
!487 = !DILocation(line: 38, column: 19, scope: !138, inlinedAt: !477, atomGroup: 8, atomRank: 2)
!488 = !DILocation(line: 38, column: 24, scope: !138, inlinedAt: !477, atomGroup: 9, atomRank: 2)
!489 = !DILocation(line: 38, column: 3, scope: !134, inlinedAt: !477, atomGroup: 4, atomRank: 1)
!490 = !DILocation(line: 38, column: 3, scope: !134, inlinedAt: !477, atomGroup: 5, atomRank: 1)
!491 = distinct !{!491, !481, !492, !62}
!492 = !DILocation(line: 40, column: 29, scope: !134, inlinedAt: !477)
!493 = !DILocation(line: 127, column: 19, scope: !163)
!494 = !DILocation(line: 127, column: 36, scope: !163)
!495 = !DILocation(line: 127, column: 36, scope: !163, atomGroup: 20, atomRank: 1)
!496 = !{i64 0, i64 4, !26, i64 4, i64 128, !54}
!497 = !DILocalVariable(name: "a", arg: 1, scope: !498, file: !1, line: 105, type: !165)
!498 = distinct !DISubprogram(name: "digits", scope: !1, file: !1, line: 105, type: !499, scopeLine: 105, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !501, keyInstructions: true)
!499 = !DISubroutineType(types: !500)
!500 = !{!4, !165}
!501 = !{!497, !502}
!502 = !DILocalVariable(name: "count", scope: !498, file: !1, line: 106, type: !4)
!503 = !DILocation(line: 0, scope: !498, inlinedAt: !504)
!504 = distinct !DILocation(line: 127, column: 36, scope: !163)
!505 = !DILocation(line: 107, column: 12, scope: !498, inlinedAt: !504)
!506 = !DILocation(line: 107, column: 3, scope: !498, inlinedAt: !504, atomGroup: 78, atomRank: 1)
!507 = !DILocation(line: 107, column: 3, scope: !498, inlinedAt: !504, atomGroup: 79, atomRank: 1)
!508 = !DILocalVariable(name: "a", arg: 1, scope: !509, file: !1, line: 35, type: !300)
!509 = distinct !DISubprogram(name: "divide_small", scope: !1, file: !1, line: 35, type: !510, scopeLine: 35, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !512, keyInstructions: true)
!510 = !DISubroutineType(types: !511)
!511 = !{!5, !300, !5}
!512 = !{!508, !513, !514, !515}
!513 = !DILocalVariable(name: "divisor", arg: 2, scope: !509, file: !1, line: 35, type: !5)
!514 = !DILocalVariable(name: "rest", scope: !509, file: !1, line: 36, type: !11)
!515 = !DILocalVariable(name: "i", scope: !516, file: !1, line: 37, type: !4)
!516 = distinct !DILexicalBlock(scope: !509, file: !1, line: 37, column: 3)
!517 = !DILocation(line: 0, scope: !509, inlinedAt: !518)
!518 = distinct !DILocation(line: 108, column: 5, scope: !519, inlinedAt: !504)
!519 = distinct !DILexicalBlock(scope: !498, file: !1, line: 107, column: 18)
!520 = !DILocation(line: 0, scope: !516, inlinedAt: !518)
!521 = !DILocation(line: 37, column: 31, scope: !522, inlinedAt: !518, atomGroup: 75, atomRank: 1)
!522 = distinct !DILexicalBlock(scope: !516, file: !1, line: 37, column: 3)
!523 = !DILocation(line: 37, column: 3, scope: !516, inlinedAt: !518, atomGroup: 76, atomRank: 1)
!524 = !DILocation(line: 20, column: 3, scope: !387, inlinedAt: !525)
!525 = distinct !DILocation(line: 42, column: 3, scope: !509, inlinedAt: !518)
!526 = !DILocation(line: 20, column: 22, scope: !387, inlinedAt: !525)
!527 = !DILocation(line: 20, column: 21, scope: !387, inlinedAt: !525)
!528 = !DILocation(line: 20, column: 3, scope: !387, inlinedAt: !525, atomGroup: 2, atomRank: 1)
!529 = !DILocation(line: 21, column: 12, scope: !387, inlinedAt: !525, atomGroup: 3, atomRank: 2)
!530 = !DILocation(line: 21, column: 12, scope: !387, inlinedAt: !525, atomGroup: 3, atomRank: 1)
!531 = !DILocation(line: 20, column: 10, scope: !387, inlinedAt: !525, atomGroup: 1, atomRank: 2)
!532 = !DILocation(line: 20, column: 18, scope: !387, inlinedAt: !525, atomGroup: 1, atomRank: 1)
!533 = distinct !{!533, !524, !534, !62}
!534 = !DILocation(line: 21, column: 12, scope: !387, inlinedAt: !525)
!535 = !DILocation(line: 109, column: 11, scope: !519, inlinedAt: !504, atomGroup: 80, atomRank: 2)
!536 = !DILocation(line: 107, column: 3, scope: !498, inlinedAt: !504, atomGroup: 3, atomRank: 1)
!537 = !DILocation(line: 37, scope: !516, inlinedAt: !518, atomGroup: 2, atomRank: 2)
!538 = !DILocation(line: 38, column: 17, scope: !539, inlinedAt: !518)
!539 = distinct !DILexicalBlock(scope: !522, file: !1, line: 37, column: 42)
!540 = !DILocation(line: 38, column: 25, scope: !539, inlinedAt: !518)
!541 = !DILocation(line: 38, column: 23, scope: !539, inlinedAt: !518, atomGroup: 5, atomRank: 2)
!542 = !DILocation(line: 39, column: 34, scope: !539, inlinedAt: !518, atomGroup: 6, atomRank: 3)
!543 = !DILocation(line: 39, column: 18, scope: !539, inlinedAt: !518, atomGroup: 6, atomRank: 2)
!544 = !DILocation(line: 39, column: 16, scope: !539, inlinedAt: !518, atomGroup: 6, atomRank: 1)
!545 = !DILocation(line: 40, column: 10, scope: !539, inlinedAt: !518, atomGroup: 7, atomRank: 2)
!546 = !DILocation(line: 37, column: 31, scope: !522, inlinedAt: !518, atomGroup: 3, atomRank: 1)
!547 = !DILocation(line: 37, column: 3, scope: !516, inlinedAt: !518, atomGroup: 4, atomRank: 1)
!548 = distinct !{!548, !549, !550, !62}
!549 = !DILocation(line: 37, column: 3, scope: !516, inlinedAt: !518)
!550 = !DILocation(line: 41, column: 3, scope: !516, inlinedAt: !518)
!551 = !DILocation(line: 109, column: 11, scope: !519, inlinedAt: !504, atomGroup: 4, atomRank: 2)
!552 = !DILocation(line: 107, column: 3, scope: !498, inlinedAt: !504, atomGroup: 2, atomRank: 1)
!553 = distinct !{!553, !554, !555, !62}
!554 = !DILocation(line: 107, column: 3, scope: !498, inlinedAt: !504)
!555 = !DILocation(line: 110, column: 3, scope: !498, inlinedAt: !504)
!556 = !DILocation(line: 129, column: 5, scope: !163)
!557 = !DILocation(line: 130, column: 5, scope: !163)
!558 = !DILocation(line: 0, scope: !199)
!559 = !DILocation(line: 132, column: 25, scope: !202)
!560 = !DILocation(line: 132, column: 15, scope: !202)
!561 = !DILocation(line: 132, column: 45, scope: !202)
!562 = !DILocation(line: 132, column: 53, scope: !202)
!563 = !DILocation(line: 132, column: 77, scope: !202)
!564 = !DILocation(line: 132, column: 51, scope: !202, atomGroup: 24, atomRank: 2)
!565 = !DILocation(line: 133, column: 15, scope: !202)
!566 = !DILocation(line: 133, column: 22, scope: !202, atomGroup: 25, atomRank: 2)
!567 = !DILocation(line: 0, scope: !201)
!568 = !DILocation(line: 135, column: 43, scope: !569, atomGroup: 29, atomRank: 2)
!569 = distinct !DILexicalBlock(scope: !570, file: !1, line: 134, column: 35)
!570 = distinct !DILexicalBlock(scope: !201, file: !1, line: 134, column: 7)
!571 = !DILocation(line: 135, column: 23, scope: !569, atomGroup: 29, atomRank: 1)
!572 = !{!573, !573, i64 0}
!573 = !{!"long", !28, i64 0}
!574 = !DILocation(line: 136, column: 43, scope: !569, atomGroup: 30, atomRank: 2)
!575 = !DILocation(line: 136, column: 23, scope: !569, atomGroup: 30, atomRank: 1)
!576 = !DILocation(line: 135, column: 31, scope: !569)
!577 = !DILocation(line: 135, column: 23, scope: !569, atomGroup: 161, atomRank: 1)
!578 = !DILocation(line: 136, column: 31, scope: !569)
!579 = !DILocation(line: 136, column: 43, scope: !569, atomGroup: 162, atomRank: 2)
!580 = !DILocation(line: 136, column: 23, scope: !569, atomGroup: 162, atomRank: 1)
!581 = !DILocation(line: 135, column: 43, scope: !569, atomGroup: 166, atomRank: 2)
!582 = !DILocation(line: 135, column: 23, scope: !569, atomGroup: 166, atomRank: 1)
!583 = !DILocation(line: 136, column: 43, scope: !569, atomGroup: 167, atomRank: 2)
!584 = !DILocation(line: 136, column: 23, scope: !569, atomGroup: 167, atomRank: 1)
!585 = !DILocation(line: 135, column: 23, scope: !569, atomGroup: 171, atomRank: 1)
!586 = !DILocation(line: 136, column: 23, scope: !569, atomGroup: 172, atomRank: 1)
!587 = !DILocation(line: 132, column: 51, scope: !202, atomGroup: 176, atomRank: 2)
!588 = !DILocation(line: 133, column: 22, scope: !202, atomGroup: 177, atomRank: 2)
!589 = !DILocation(line: 135, column: 43, scope: !569, atomGroup: 179, atomRank: 2)
!590 = !DILocation(line: 135, column: 23, scope: !569, atomGroup: 179, atomRank: 1)
!591 = !DILocation(line: 136, column: 43, scope: !569, atomGroup: 180, atomRank: 2)
!592 = !DILocation(line: 136, column: 23, scope: !569, atomGroup: 180, atomRank: 1)
!593 = !DILocation(line: 135, column: 23, scope: !569, atomGroup: 181, atomRank: 1)
!594 = !DILocation(line: 136, column: 43, scope: !569, atomGroup: 182, atomRank: 2)
!595 = !DILocation(line: 136, column: 23, scope: !569, atomGroup: 182, atomRank: 1)
!596 = !DILocation(line: 135, column: 43, scope: !569, atomGroup: 183, atomRank: 2)
!597 = !DILocation(line: 135, column: 23, scope: !569, atomGroup: 183, atomRank: 1)
!598 = !DILocation(line: 136, column: 43, scope: !569, atomGroup: 184, atomRank: 2)
!599 = !DILocation(line: 136, column: 23, scope: !569, atomGroup: 184, atomRank: 1)
!600 = !DILocation(line: 135, column: 23, scope: !569, atomGroup: 185, atomRank: 1)
!601 = !DILocation(line: 136, column: 23, scope: !569, atomGroup: 186, atomRank: 1)
!602 = !DILocation(line: 132, column: 51, scope: !202, atomGroup: 190, atomRank: 2)
!603 = !DILocation(line: 133, column: 22, scope: !202, atomGroup: 191, atomRank: 2)
!604 = !DILocation(line: 135, column: 43, scope: !569, atomGroup: 193, atomRank: 2)
!605 = !DILocation(line: 135, column: 23, scope: !569, atomGroup: 193, atomRank: 1)
!606 = !DILocation(line: 136, column: 43, scope: !569, atomGroup: 194, atomRank: 2)
!607 = !DILocation(line: 136, column: 23, scope: !569, atomGroup: 194, atomRank: 1)
!608 = !DILocation(line: 135, column: 23, scope: !569, atomGroup: 195, atomRank: 1)
!609 = !DILocation(line: 136, column: 43, scope: !569, atomGroup: 196, atomRank: 2)
!610 = !DILocation(line: 136, column: 23, scope: !569, atomGroup: 196, atomRank: 1)
!611 = !DILocation(line: 135, column: 43, scope: !569, atomGroup: 197, atomRank: 2)
!612 = !DILocation(line: 135, column: 23, scope: !569, atomGroup: 197, atomRank: 1)
!613 = !DILocation(line: 136, column: 43, scope: !569, atomGroup: 198, atomRank: 2)
!614 = !DILocation(line: 136, column: 23, scope: !569, atomGroup: 198, atomRank: 1)
!615 = !DILocation(line: 135, column: 23, scope: !569, atomGroup: 199, atomRank: 1)
!616 = !DILocation(line: 136, column: 23, scope: !569, atomGroup: 200, atomRank: 1)
!617 = !DILocation(line: 132, column: 51, scope: !202, atomGroup: 204, atomRank: 2)
!618 = !DILocation(line: 133, column: 22, scope: !202, atomGroup: 205, atomRank: 2)
!619 = !DILocation(line: 135, column: 43, scope: !569, atomGroup: 207, atomRank: 2)
!620 = !DILocation(line: 135, column: 23, scope: !569, atomGroup: 207, atomRank: 1)
!621 = !DILocation(line: 136, column: 43, scope: !569, atomGroup: 208, atomRank: 2)
!622 = !DILocation(line: 136, column: 23, scope: !569, atomGroup: 208, atomRank: 1)
!623 = !DILocation(line: 135, column: 23, scope: !569, atomGroup: 209, atomRank: 1)
!624 = !DILocation(line: 136, column: 43, scope: !569, atomGroup: 210, atomRank: 2)
!625 = !DILocation(line: 136, column: 23, scope: !569, atomGroup: 210, atomRank: 1)
!626 = !DILocation(line: 135, column: 43, scope: !569, atomGroup: 211, atomRank: 2)
!627 = !DILocation(line: 135, column: 23, scope: !569, atomGroup: 211, atomRank: 1)
!628 = !DILocation(line: 136, column: 43, scope: !569, atomGroup: 212, atomRank: 2)
!629 = !DILocation(line: 136, column: 23, scope: !569, atomGroup: 212, atomRank: 1)
!630 = !DILocation(line: 135, column: 23, scope: !569, atomGroup: 213, atomRank: 1)
!631 = !DILocation(line: 136, column: 23, scope: !569, atomGroup: 214, atomRank: 1)
!632 = distinct !DIAssignID()
!633 = distinct !DIAssignID()
!634 = distinct !DIAssignID()
!635 = distinct !DIAssignID()
!636 = distinct !DIAssignID()
!637 = distinct !DIAssignID()
!638 = distinct !DIAssignID()
!639 = distinct !DIAssignID()
!640 = !DILocation(line: 0, scope: !226, inlinedAt: !238)
!641 = !DILocation(line: 0, scope: !228, inlinedAt: !238)
!642 = !DILocation(line: 0, scope: !233, inlinedAt: !238)
!643 = !DILocation(line: 0, scope: !230, inlinedAt: !238)
!644 = !DILocation(line: 71, column: 29, scope: !235, inlinedAt: !238)
!645 = !DILocation(line: 71, column: 53, scope: !235, inlinedAt: !238)
!646 = !DILocation(line: 0, scope: !235, inlinedAt: !238)
!647 = !DILocation(line: 72, column: 20, scope: !235, inlinedAt: !238, atomGroup: 15, atomRank: 2)
!648 = !DILocation(line: 72, column: 18, scope: !235, inlinedAt: !238, atomGroup: 15, atomRank: 1)
!649 = !DILocation(line: 73, column: 28, scope: !235, inlinedAt: !238, atomGroup: 16, atomRank: 3)
!650 = !DILocation(line: 71, column: 73, scope: !235, inlinedAt: !238, atomGroup: 116, atomRank: 2)
!651 = !DILocation(line: 73, column: 28, scope: !235, inlinedAt: !238, atomGroup: 118, atomRank: 3)
!652 = !DILocation(line: 71, column: 73, scope: !235, inlinedAt: !238, atomGroup: 122, atomRank: 2)
!653 = !DILocation(line: 73, column: 28, scope: !235, inlinedAt: !238, atomGroup: 124, atomRank: 3)
!654 = !DILocation(line: 71, column: 73, scope: !235, inlinedAt: !238, atomGroup: 128, atomRank: 2)
!655 = !DILocation(line: 73, column: 28, scope: !235, inlinedAt: !238, atomGroup: 130, atomRank: 3)
!656 = !DILocation(line: 71, column: 62, scope: !235, inlinedAt: !238)
!657 = !DILocation(line: 71, column: 73, scope: !235, inlinedAt: !238, atomGroup: 218, atomRank: 2)
!658 = !DILocation(line: 72, column: 20, scope: !235, inlinedAt: !238, atomGroup: 219, atomRank: 2)
!659 = !DILocation(line: 72, column: 18, scope: !235, inlinedAt: !238, atomGroup: 219, atomRank: 1)
!660 = !DILocation(line: 73, column: 28, scope: !235, inlinedAt: !238, atomGroup: 220, atomRank: 3)
!661 = !DILocation(line: 71, column: 60, scope: !235, inlinedAt: !238)
!662 = !DILocation(line: 71, column: 73, scope: !235, inlinedAt: !238, atomGroup: 221, atomRank: 2)
!663 = !DILocation(line: 73, column: 28, scope: !235, inlinedAt: !238, atomGroup: 223, atomRank: 3)
!664 = !DILocation(line: 71, column: 73, scope: !235, inlinedAt: !238, atomGroup: 224, atomRank: 2)
!665 = !DILocation(line: 73, column: 28, scope: !235, inlinedAt: !238, atomGroup: 226, atomRank: 3)
!666 = !DILocation(line: 71, column: 73, scope: !235, inlinedAt: !238, atomGroup: 227, atomRank: 2)
!667 = !DILocation(line: 73, column: 28, scope: !235, inlinedAt: !238, atomGroup: 229, atomRank: 3)
!668 = !DILocation(line: 71, column: 73, scope: !235, inlinedAt: !238, atomGroup: 233, atomRank: 2)
!669 = !DILocation(line: 72, column: 20, scope: !235, inlinedAt: !238, atomGroup: 234, atomRank: 2)
!670 = !DILocation(line: 72, column: 18, scope: !235, inlinedAt: !238, atomGroup: 234, atomRank: 1)
!671 = !DILocation(line: 73, column: 28, scope: !235, inlinedAt: !238, atomGroup: 235, atomRank: 3)
!672 = !DILocation(line: 71, column: 73, scope: !235, inlinedAt: !238, atomGroup: 236, atomRank: 2)
!673 = !DILocation(line: 73, column: 28, scope: !235, inlinedAt: !238, atomGroup: 238, atomRank: 3)
!674 = !DILocation(line: 71, column: 73, scope: !235, inlinedAt: !238, atomGroup: 239, atomRank: 2)
!675 = !DILocation(line: 73, column: 28, scope: !235, inlinedAt: !238, atomGroup: 241, atomRank: 3)
!676 = !DILocation(line: 71, column: 73, scope: !235, inlinedAt: !238, atomGroup: 242, atomRank: 2)
!677 = !DILocation(line: 73, column: 28, scope: !235, inlinedAt: !238, atomGroup: 244, atomRank: 3)
!678 = !DILocation(line: 71, column: 73, scope: !235, inlinedAt: !238, atomGroup: 248, atomRank: 2)
!679 = !DILocation(line: 72, column: 20, scope: !235, inlinedAt: !238, atomGroup: 249, atomRank: 2)
!680 = !DILocation(line: 72, column: 18, scope: !235, inlinedAt: !238, atomGroup: 249, atomRank: 1)
!681 = !DILocation(line: 73, column: 28, scope: !235, inlinedAt: !238, atomGroup: 250, atomRank: 3)
!682 = !DILocation(line: 71, column: 73, scope: !235, inlinedAt: !238, atomGroup: 251, atomRank: 2)
!683 = !DILocation(line: 72, column: 20, scope: !235, inlinedAt: !238, atomGroup: 252, atomRank: 2)
!684 = !DILocation(line: 72, column: 18, scope: !235, inlinedAt: !238, atomGroup: 252, atomRank: 1)
!685 = !DILocation(line: 73, column: 28, scope: !235, inlinedAt: !238, atomGroup: 253, atomRank: 3)
!686 = !DILocation(line: 71, column: 73, scope: !235, inlinedAt: !238, atomGroup: 254, atomRank: 2)
!687 = !DILocation(line: 72, column: 20, scope: !235, inlinedAt: !238, atomGroup: 255, atomRank: 2)
!688 = !DILocation(line: 72, column: 18, scope: !235, inlinedAt: !238, atomGroup: 255, atomRank: 1)
!689 = !DILocation(line: 73, column: 28, scope: !235, inlinedAt: !238, atomGroup: 256, atomRank: 3)
!690 = !DILocation(line: 71, column: 73, scope: !235, inlinedAt: !238, atomGroup: 257, atomRank: 2)
!691 = !DILocation(line: 72, column: 20, scope: !235, inlinedAt: !238, atomGroup: 258, atomRank: 2)
!692 = !DILocation(line: 72, column: 18, scope: !235, inlinedAt: !238, atomGroup: 258, atomRank: 1)
!693 = !DILocation(line: 73, column: 28, scope: !235, inlinedAt: !238, atomGroup: 259, atomRank: 3)
!694 = !DILocation(line: 73, column: 15, scope: !235, inlinedAt: !238, atomGroup: 259, atomRank: 2)
!695 = !DILocation(line: 75, column: 16, scope: !230, inlinedAt: !238, atomGroup: 260, atomRank: 1)
!696 = !DILocation(line: 127, column: 26, scope: !163)
!697 = !DILocation(line: 127, column: 24, scope: !163, atomGroup: 20, atomRank: 2)
!698 = !DILocation(line: 140, column: 5, scope: !163)
!699 = !DILocation(line: 0, scope: !206)
!700 = !DILocation(line: 142, column: 5, scope: !206, atomGroup: 156, atomRank: 1)
!701 = !DILocation(line: 143, column: 16, scope: !702)
!702 = distinct !DILexicalBlock(scope: !703, file: !1, line: 142, column: 34)
!703 = distinct !DILexicalBlock(scope: !206, file: !1, line: 142, column: 5)
!704 = !DILocation(line: 143, column: 13, scope: !702, atomGroup: 39, atomRank: 2)
!705 = !DILocation(line: 144, column: 49, scope: !706)
!706 = distinct !DILexicalBlock(scope: !702, file: !1, line: 144, column: 11)
!707 = !DILocation(line: 144, column: 42, scope: !706)
!708 = !DILocation(line: 144, column: 61, scope: !706)
!709 = !DILocation(line: 144, column: 54, scope: !706)
!710 = !DILocation(line: 144, column: 38, scope: !706, atomGroup: 40, atomRank: 2)
!711 = !DILocation(line: 144, column: 38, scope: !706, atomGroup: 40, atomRank: 1)
!712 = !DILocation(line: 145, column: 16, scope: !706, atomGroup: 41, atomRank: 2)
!713 = !DILocation(line: 151, column: 3, scope: !164)
!714 = !DILocation(line: 146, column: 13, scope: !702, atomGroup: 42, atomRank: 2)
!715 = !DILocation(line: 142, column: 30, scope: !703, atomGroup: 43, atomRank: 2)
!716 = !DILocation(line: 142, column: 23, scope: !703, atomGroup: 37, atomRank: 1)
!717 = !DILocation(line: 142, column: 5, scope: !206, atomGroup: 38, atomRank: 1)
!718 = distinct !{!718, !719, !720, !62}
!719 = !DILocation(line: 142, column: 5, scope: !206)
!720 = !DILocation(line: 147, column: 5, scope: !206)
!721 = !DILocation(line: 0, scope: !208)
!722 = !DILocation(line: 149, column: 22, scope: !723)
!723 = distinct !DILexicalBlock(scope: !208, file: !1, line: 148, column: 5)
!724 = !DILocation(line: 149, column: 33, scope: !723, atomGroup: 48, atomRank: 2)
!725 = !DILocation(line: 149, column: 33, scope: !723, atomGroup: 263, atomRank: 2)
!726 = !DILocation(line: 149, column: 33, scope: !723, atomGroup: 267, atomRank: 2)
!727 = !DILocation(line: 149, column: 33, scope: !723, atomGroup: 271, atomRank: 2)
!728 = !DILocation(line: 149, column: 33, scope: !723, atomGroup: 275, atomRank: 2)
!729 = !DILocation(line: 149, column: 33, scope: !723, atomGroup: 279, atomRank: 2)
!730 = !DILocation(line: 149, column: 33, scope: !723, atomGroup: 283, atomRank: 2)
!731 = !DILocation(line: 149, column: 33, scope: !723, atomGroup: 287, atomRank: 2)
!732 = !DILocation(line: 0, scope: !509, inlinedAt: !733)
!733 = distinct !DILocation(line: 150, column: 14, scope: !163)
!734 = !DILocation(line: 0, scope: !516, inlinedAt: !733)
!735 = !DILocation(line: 37, column: 31, scope: !522, inlinedAt: !733, atomGroup: 75, atomRank: 1)
!736 = !DILocation(line: 37, column: 3, scope: !516, inlinedAt: !733, atomGroup: 76, atomRank: 1)
!737 = !DILocation(line: 0, scope: !387, inlinedAt: !738)
!738 = distinct !DILocation(line: 42, column: 3, scope: !509, inlinedAt: !733)
!739 = !DILocation(line: 20, column: 18, scope: !387, inlinedAt: !738, atomGroup: 70, atomRank: 1)
!740 = !DILocation(line: 20, column: 3, scope: !387, inlinedAt: !738)
!741 = !DILocation(line: 20, column: 22, scope: !387, inlinedAt: !738)
!742 = !DILocation(line: 20, column: 21, scope: !387, inlinedAt: !738)
!743 = !DILocation(line: 20, column: 3, scope: !387, inlinedAt: !738, atomGroup: 2, atomRank: 1)
!744 = !DILocation(line: 21, column: 12, scope: !387, inlinedAt: !738, atomGroup: 3, atomRank: 2)
!745 = !DILocation(line: 21, column: 12, scope: !387, inlinedAt: !738, atomGroup: 3, atomRank: 1)
!746 = distinct !DIAssignID()
!747 = !DILocation(line: 20, column: 10, scope: !387, inlinedAt: !738, atomGroup: 1, atomRank: 2)
!748 = !DILocation(line: 20, column: 18, scope: !387, inlinedAt: !738, atomGroup: 1, atomRank: 1)
!749 = distinct !{!749, !740, !750, !62}
!750 = !DILocation(line: 21, column: 12, scope: !387, inlinedAt: !738)
!751 = !DILocation(line: 37, scope: !516, inlinedAt: !733, atomGroup: 2, atomRank: 2)
!752 = !DILocation(line: 38, column: 17, scope: !539, inlinedAt: !733)
!753 = !DILocation(line: 38, column: 25, scope: !539, inlinedAt: !733)
!754 = !DILocation(line: 38, column: 23, scope: !539, inlinedAt: !733, atomGroup: 5, atomRank: 2)
!755 = !DILocation(line: 39, column: 34, scope: !539, inlinedAt: !733, atomGroup: 6, atomRank: 3)
!756 = !DILocation(line: 39, column: 18, scope: !539, inlinedAt: !733, atomGroup: 6, atomRank: 2)
!757 = !DILocation(line: 39, column: 16, scope: !539, inlinedAt: !733, atomGroup: 6, atomRank: 1)
!758 = !DILocation(line: 40, column: 10, scope: !539, inlinedAt: !733, atomGroup: 7, atomRank: 2)
!759 = !DILocation(line: 37, column: 31, scope: !522, inlinedAt: !733, atomGroup: 3, atomRank: 1)
!760 = !DILocation(line: 37, column: 3, scope: !516, inlinedAt: !733, atomGroup: 4, atomRank: 1)
!761 = distinct !{!761, !762, !763, !62}
!762 = !DILocation(line: 37, column: 3, scope: !516, inlinedAt: !733)
!763 = !DILocation(line: 41, column: 3, scope: !516, inlinedAt: !733)
!764 = !DILocation(line: 150, column: 11, scope: !163, atomGroup: 51, atomRank: 2)
!765 = !DILocation(line: 116, column: 43, scope: !164, atomGroup: 52, atomRank: 2)
!766 = !DILocation(line: 116, column: 33, scope: !164, atomGroup: 3, atomRank: 1)
!767 = !DILocation(line: 116, column: 3, scope: !161, atomGroup: 4, atomRank: 1)
!768 = distinct !{!768, !769, !770, !62}
!769 = !DILocation(line: 116, column: 3, scope: !161)
!770 = !DILocation(line: 151, column: 3, scope: !161)
!771 = !DILocation(line: 153, column: 1, scope: !154, atomGroup: 55, atomRank: 1)
!772 = distinct !DISubprogram(name: "karatsuba", scope: !1, file: !1, line: 81, type: !773, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !778, keyInstructions: true)
!773 = !DISubroutineType(types: !774)
!774 = !{null, !775, !776, !776, !4}
!775 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!776 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !777, size: 64)
!777 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!778 = !{!779, !780, !781, !782, !783, !787, !789, !792, !793, !794, !795, !796, !798, !800}
!779 = !DILocalVariable(name: "out", arg: 1, scope: !772, file: !1, line: 81, type: !775)
!780 = !DILocalVariable(name: "a", arg: 2, scope: !772, file: !1, line: 81, type: !776)
!781 = !DILocalVariable(name: "b", arg: 3, scope: !772, file: !1, line: 81, type: !776)
!782 = !DILocalVariable(name: "n", arg: 4, scope: !772, file: !1, line: 81, type: !4)
!783 = !DILocalVariable(name: "i", scope: !784, file: !1, line: 83, type: !4)
!784 = distinct !DILexicalBlock(scope: !785, file: !1, line: 83, column: 5)
!785 = distinct !DILexicalBlock(scope: !786, file: !1, line: 82, column: 15)
!786 = distinct !DILexicalBlock(scope: !772, file: !1, line: 82, column: 7)
!787 = !DILocalVariable(name: "i", scope: !788, file: !1, line: 85, type: !4)
!788 = distinct !DILexicalBlock(scope: !785, file: !1, line: 85, column: 5)
!789 = !DILocalVariable(name: "j", scope: !790, file: !1, line: 86, type: !4)
!790 = distinct !DILexicalBlock(scope: !791, file: !1, line: 86, column: 7)
!791 = distinct !DILexicalBlock(scope: !788, file: !1, line: 85, column: 5)
!792 = !DILocalVariable(name: "h", scope: !772, file: !1, line: 90, type: !4)
!793 = !DILocalVariable(name: "sa", scope: !772, file: !1, line: 91, type: !192)
!794 = !DILocalVariable(name: "sb", scope: !772, file: !1, line: 91, type: !192)
!795 = !DILocalVariable(name: "middle", scope: !772, file: !1, line: 91, type: !197)
!796 = !DILocalVariable(name: "i", scope: !797, file: !1, line: 92, type: !4)
!797 = distinct !DILexicalBlock(scope: !772, file: !1, line: 92, column: 3)
!798 = !DILocalVariable(name: "i", scope: !799, file: !1, line: 99, type: !4)
!799 = distinct !DILexicalBlock(scope: !772, file: !1, line: 99, column: 3)
!800 = !DILocalVariable(name: "i", scope: !801, file: !1, line: 101, type: !4)
!801 = distinct !DILexicalBlock(scope: !772, file: !1, line: 101, column: 3)
!802 = distinct !DIAssignID()
!803 = !DILocation(line: 0, scope: !772)
!804 = distinct !DIAssignID()
!805 = distinct !DIAssignID()
!806 = !DILocation(line: 82, column: 9, scope: !786, atomGroup: 1, atomRank: 2)
!807 = !DILocation(line: 82, column: 9, scope: !786, atomGroup: 1, atomRank: 1)
!808 = !DILocation(line: 0, scope: !784)
!809 = !DILocation(line: 83, column: 23, scope: !810, atomGroup: 3, atomRank: 1)
!810 = distinct !DILexicalBlock(scope: !784, file: !1, line: 83, column: 5)
!811 = !DILocation(line: 83, column: 5, scope: !784, atomGroup: 141, atomRank: 1)
!812 = !DILocation(line: 84, column: 7, scope: !810)
!813 = !DILocation(line: 84, column: 14, scope: !810, atomGroup: 5, atomRank: 1)
!814 = !DILocation(line: 83, column: 33, scope: !810, atomGroup: 6, atomRank: 2)
!815 = !DILocation(line: 83, column: 5, scope: !784, atomGroup: 4, atomRank: 1)
!816 = distinct !{!816, !817, !818, !62}
!817 = !DILocation(line: 83, column: 5, scope: !784)
!818 = !DILocation(line: 84, column: 16, scope: !784)
!819 = !DILocation(line: 85, column: 23, scope: !791, atomGroup: 9, atomRank: 1)
!820 = !DILocation(line: 85, column: 5, scope: !788)
!821 = !DILocation(line: 0, scope: !788)
!822 = !DILocation(line: 0, scope: !790)
!823 = !DILocation(line: 86, column: 7, scope: !790, atomGroup: 143, atomRank: 1)
!824 = !DILocation(line: 85, column: 29, scope: !791, atomGroup: 17, atomRank: 2)
!825 = !DILocation(line: 85, column: 5, scope: !788, atomGroup: 10, atomRank: 1)
!826 = distinct !{!826, !820, !827, !62}
!827 = !DILocation(line: 87, column: 33, scope: !788)
!828 = !DILocation(line: 87, column: 23, scope: !829)
!829 = distinct !DILexicalBlock(scope: !790, file: !1, line: 86, column: 7)
!830 = !DILocation(line: 87, column: 30, scope: !829)
!831 = !DILocation(line: 87, column: 28, scope: !829)
!832 = !DILocation(line: 87, column: 9, scope: !829)
!833 = !DILocation(line: 87, column: 20, scope: !829)
!834 = !DILocation(line: 87, column: 20, scope: !829, atomGroup: 14, atomRank: 2)
!835 = !DILocation(line: 87, column: 20, scope: !829, atomGroup: 14, atomRank: 1)
!836 = !DILocation(line: 86, column: 31, scope: !829, atomGroup: 15, atomRank: 2)
!837 = !DILocation(line: 86, column: 25, scope: !829, atomGroup: 12, atomRank: 1)
!838 = !DILocation(line: 86, column: 7, scope: !790, atomGroup: 13, atomRank: 1)
!839 = distinct !{!839, !840, !841, !62}
!840 = !DILocation(line: 86, column: 7, scope: !790)
!841 = !DILocation(line: 87, column: 33, scope: !790)
!842 = !DILocation(line: 90, column: 13, scope: !772, atomGroup: 20, atomRank: 2)
!843 = !DILocation(line: 91, column: 3, scope: !772)
!844 = !DILocation(line: 0, scope: !797)
!845 = !DILocation(line: 92, column: 3, scope: !797)
!846 = !DILocation(line: 96, column: 3, scope: !772)
!847 = !DILocation(line: 97, column: 17, scope: !772)
!848 = !DILocation(line: 97, column: 24, scope: !772)
!849 = !DILocation(line: 97, column: 31, scope: !772)
!850 = !DILocation(line: 97, column: 3, scope: !772)
!851 = !DILocation(line: 98, column: 3, scope: !772)
!852 = !DILocation(line: 0, scope: !799)
!853 = !DILocation(line: 99, column: 3, scope: !799, atomGroup: 137, atomRank: 1)
!854 = !DILocation(line: 93, column: 13, scope: !855)
!855 = distinct !DILexicalBlock(scope: !856, file: !1, line: 92, column: 31)
!856 = distinct !DILexicalBlock(scope: !797, file: !1, line: 92, column: 3)
!857 = !DILocation(line: 93, column: 24, scope: !855)
!858 = !DILocation(line: 93, column: 20, scope: !855)
!859 = !DILocation(line: 93, column: 18, scope: !855, atomGroup: 24, atomRank: 2)
!860 = !DILocation(line: 93, column: 5, scope: !855)
!861 = !DILocation(line: 93, column: 11, scope: !855, atomGroup: 24, atomRank: 1)
!862 = !DILocation(line: 94, column: 13, scope: !855)
!863 = !DILocation(line: 94, column: 20, scope: !855)
!864 = !DILocation(line: 94, column: 18, scope: !855, atomGroup: 25, atomRank: 2)
!865 = !DILocation(line: 94, column: 5, scope: !855)
!866 = !DILocation(line: 94, column: 11, scope: !855, atomGroup: 25, atomRank: 1)
!867 = !DILocation(line: 92, column: 27, scope: !856, atomGroup: 26, atomRank: 2)
!868 = !DILocation(line: 92, column: 21, scope: !856, atomGroup: 22, atomRank: 1)
!869 = !DILocation(line: 92, column: 3, scope: !797, atomGroup: 23, atomRank: 1)
!870 = distinct !{!870, !845, !871, !62}
!871 = !DILocation(line: 95, column: 3, scope: !797)
!872 = !DILocation(line: 100, column: 18, scope: !873)
!873 = distinct !DILexicalBlock(scope: !799, file: !1, line: 99, column: 3)
!874 = !DILocation(line: 100, column: 27, scope: !873)
!875 = !DILocation(line: 100, column: 5, scope: !873)
!876 = !DILocation(line: 100, column: 15, scope: !873)
!877 = !DILocation(line: 100, column: 25, scope: !873)
!878 = !DILocation(line: 100, column: 15, scope: !873, atomGroup: 31, atomRank: 2)
!879 = !DILocation(line: 100, column: 15, scope: !873, atomGroup: 31, atomRank: 1)
!880 = !DILocation(line: 99, column: 27, scope: !873, atomGroup: 32, atomRank: 2)
!881 = !DILocation(line: 99, column: 21, scope: !873, atomGroup: 29, atomRank: 1)
!882 = !DILocation(line: 99, column: 3, scope: !799, atomGroup: 30, atomRank: 1)
!883 = distinct !{!883, !884, !885, !62}
!884 = !DILocation(line: 99, column: 3, scope: !799)
!885 = !DILocation(line: 100, column: 36, scope: !799)
!886 = !DILocation(line: 101, column: 3, scope: !801)
!887 = !DILocation(line: 103, column: 1, scope: !772)
!888 = !DILocation(line: 0, scope: !801)
!889 = !DILocation(line: 102, column: 19, scope: !890)
!890 = distinct !DILexicalBlock(scope: !801, file: !1, line: 101, column: 3)
!891 = !DILocation(line: 102, column: 5, scope: !890)
!892 = !DILocation(line: 102, column: 16, scope: !890)
!893 = !DILocation(line: 102, column: 16, scope: !890, atomGroup: 37, atomRank: 2)
!894 = !DILocation(line: 102, column: 16, scope: !890, atomGroup: 37, atomRank: 1)
!895 = !DILocation(line: 101, column: 27, scope: !890, atomGroup: 38, atomRank: 2)
!896 = !DILocation(line: 101, column: 21, scope: !890, atomGroup: 35, atomRank: 1)
!897 = !DILocation(line: 101, column: 3, scope: !801, atomGroup: 36, atomRank: 1)
!898 = distinct !{!898, !886, !899, !62}
!899 = !DILocation(line: 102, column: 27, scope: !801)
!900 = !DILocation(line: 103, column: 1, scope: !772, atomGroup: 40, atomRank: 1)
