; ModuleID = 'fft.c'
source_filename = "fft.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-unknown"

%struct.complex = type { double, double }

@original = internal unnamed_addr global [128 x %struct.complex] zeroinitializer, align 8, !dbg !0
@data = internal unnamed_addr global [128 x %struct.complex] zeroinitializer, align 8, !dbg !13
@roots = internal unnamed_addr global [64 x %struct.complex] zeroinitializer, align 8, !dbg !23

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memcpy(ptr noalias noundef returned writeonly captures(ret: address, provenance) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !43 {
    #dbg_value(ptr %0, !55, !DIExpression(), !63)
    #dbg_value(ptr %1, !56, !DIExpression(), !63)
    #dbg_value(ptr %0, !58, !DIExpression(), !63)
    #dbg_value(ptr %1, !60, !DIExpression(), !63)
    #dbg_value(i64 %2, !57, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !63)
  %4 = icmp eq i64 %2, 0, !dbg !64
  br i1 %4, label %14, label %5, !dbg !65

5:                                                ; preds = %3, %5
  %6 = phi ptr [ %10, %5 ], [ %1, %3 ]
  %7 = phi ptr [ %12, %5 ], [ %0, %3 ]
  %8 = phi i64 [ %9, %5 ], [ %2, %3 ]
    #dbg_value(ptr %6, !60, !DIExpression(), !63)
    #dbg_value(ptr %7, !58, !DIExpression(), !63)
    #dbg_value(i64 %8, !57, !DIExpression(), !63)
  %9 = add i64 %8, -1, !dbg !66
    #dbg_value(i64 %9, !57, !DIExpression(), !63)
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 1, !dbg !67
    #dbg_value(ptr %10, !60, !DIExpression(), !63)
  %11 = load i8, ptr %6, align 1, !dbg !68, !tbaa !69
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !70
    #dbg_value(ptr %12, !58, !DIExpression(), !63)
  store i8 %11, ptr %7, align 1, !dbg !71, !tbaa !69
    #dbg_value(i64 %9, !57, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !63)
  %13 = icmp eq i64 %9, 0, !dbg !72
  br i1 %13, label %14, label %5, !dbg !73, !llvm.loop !74

14:                                               ; preds = %5, %3
  ret ptr %0, !dbg !78
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memmove(ptr noundef returned writeonly captures(address, ret: address, provenance) %0, ptr noundef readonly captures(address) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !79 {
    #dbg_value(ptr %0, !83, !DIExpression(), !88)
    #dbg_value(ptr %1, !84, !DIExpression(), !88)
    #dbg_value(i64 %2, !85, !DIExpression(), !88)
    #dbg_value(ptr %0, !86, !DIExpression(), !88)
    #dbg_value(ptr %1, !87, !DIExpression(), !88)
  %4 = icmp ult ptr %0, %1, !dbg !89
  %5 = icmp eq i64 %2, 0, !dbg !91
  br i1 %4, label %7, label %6, !dbg !92

6:                                                ; preds = %3
    #dbg_value(i64 %2, !85, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !88)
  br i1 %5, label %24, label %17, !dbg !93

7:                                                ; preds = %3
    #dbg_value(ptr %1, !87, !DIExpression(), !88)
    #dbg_value(ptr %0, !86, !DIExpression(), !88)
    #dbg_value(i64 %2, !85, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !88)
  br i1 %5, label %24, label %8, !dbg !95

8:                                                ; preds = %7, %8
  %9 = phi ptr [ %13, %8 ], [ %1, %7 ]
  %10 = phi ptr [ %15, %8 ], [ %0, %7 ]
  %11 = phi i64 [ %12, %8 ], [ %2, %7 ]
    #dbg_value(ptr %9, !87, !DIExpression(), !88)
    #dbg_value(ptr %10, !86, !DIExpression(), !88)
    #dbg_value(i64 %11, !85, !DIExpression(), !88)
  %12 = add i64 %11, -1, !dbg !97
    #dbg_value(i64 %12, !85, !DIExpression(), !88)
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 1, !dbg !98
    #dbg_value(ptr %13, !87, !DIExpression(), !88)
  %14 = load i8, ptr %9, align 1, !dbg !99, !tbaa !69
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 1, !dbg !100
    #dbg_value(ptr %15, !86, !DIExpression(), !88)
  store i8 %14, ptr %10, align 1, !dbg !101, !tbaa !69
    #dbg_value(i64 %12, !85, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !88)
  %16 = icmp eq i64 %12, 0, !dbg !102
  br i1 %16, label %24, label %8, !dbg !103, !llvm.loop !104

17:                                               ; preds = %6, %17
  %18 = phi i64 [ %19, %17 ], [ %2, %6 ]
    #dbg_value(i64 %18, !85, !DIExpression(), !88)
  %19 = add i64 %18, -1, !dbg !107
    #dbg_value(i64 %19, !85, !DIExpression(), !88)
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 %19, !dbg !108
  %21 = load i8, ptr %20, align 1, !dbg !109, !tbaa !69
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 %19, !dbg !110
  store i8 %21, ptr %22, align 1, !dbg !111, !tbaa !69
    #dbg_value(i64 %19, !85, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !88)
  %23 = icmp eq i64 %19, 0, !dbg !112
  br i1 %23, label %24, label %17, !dbg !113, !llvm.loop !114

24:                                               ; preds = %17, %8, %6, %7
  ret ptr %0, !dbg !117
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write) uwtable
define dso_local noundef ptr @memset(ptr noundef returned writeonly captures(ret: address, provenance) %0, i32 noundef signext %1, i64 noundef %2) local_unnamed_addr #2 !dbg !118 {
    #dbg_value(ptr %0, !123, !DIExpression(), !127)
    #dbg_value(i32 %1, !124, !DIExpression(), !127)
    #dbg_value(ptr %0, !126, !DIExpression(), !127)
    #dbg_value(i64 %2, !125, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !127)
  %4 = icmp eq i64 %2, 0, !dbg !128
  br i1 %4, label %13, label %5, !dbg !129

5:                                                ; preds = %3
  %6 = trunc i32 %1 to i8
  br label %7, !dbg !129

7:                                                ; preds = %5, %7
  %8 = phi ptr [ %0, %5 ], [ %11, %7 ]
  %9 = phi i64 [ %2, %5 ], [ %10, %7 ]
    #dbg_value(ptr %8, !126, !DIExpression(), !127)
    #dbg_value(i64 %9, !125, !DIExpression(), !127)
  %10 = add i64 %9, -1, !dbg !130
    #dbg_value(i64 %10, !125, !DIExpression(), !127)
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !131
    #dbg_value(ptr %11, !126, !DIExpression(), !127)
  store i8 %6, ptr %8, align 1, !dbg !132, !tbaa !69
    #dbg_value(i64 %10, !125, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !127)
  %12 = icmp eq i64 %10, 0, !dbg !133
  br i1 %12, label %13, label %7, !dbg !134, !llvm.loop !135

13:                                               ; preds = %7, %3
  ret ptr %0, !dbg !138
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local signext range(i32 -1, 2) i32 @memcmp(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #3 !dbg !139 {
    #dbg_value(ptr %0, !143, !DIExpression(), !148)
    #dbg_value(ptr %1, !144, !DIExpression(), !148)
    #dbg_value(i64 %2, !145, !DIExpression(), !148)
    #dbg_value(ptr %0, !146, !DIExpression(), !148)
    #dbg_value(ptr %1, !147, !DIExpression(), !148)
  %4 = icmp eq i64 %2, 0, !dbg !149
  br i1 %4, label %20, label %5, !dbg !151

5:                                                ; preds = %3, %15
  %6 = phi i64 [ %16, %15 ], [ %2, %3 ]
  %7 = phi ptr [ %18, %15 ], [ %1, %3 ]
  %8 = phi ptr [ %17, %15 ], [ %0, %3 ]
    #dbg_value(ptr %7, !147, !DIExpression(), !148)
    #dbg_value(ptr %8, !146, !DIExpression(), !148)
  %9 = load i8, ptr %8, align 1, !dbg !152, !tbaa !69
  %10 = load i8, ptr %7, align 1, !dbg !155, !tbaa !69
  %11 = icmp eq i8 %9, %10, !dbg !156
  br i1 %11, label %15, label %12, !dbg !157

12:                                               ; preds = %5
  %13 = icmp ult i8 %9, %10, !dbg !158
  %14 = select i1 %13, i32 -1, i32 1, !dbg !159
  br label %20, !dbg !160

15:                                               ; preds = %5
  %16 = add i64 %6, -1, !dbg !161
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !162
    #dbg_value(ptr %17, !146, !DIExpression(), !148)
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !163
    #dbg_value(ptr %18, !147, !DIExpression(), !148)
    #dbg_value(i64 %16, !145, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !148)
  %19 = icmp eq i64 %16, 0, !dbg !164
  br i1 %19, label %20, label %5, !dbg !165, !llvm.loop !166

20:                                               ; preds = %15, %3, %12
  %21 = phi i32 [ %14, %12 ], [ 0, %3 ], [ 0, %15 ], !dbg !148
  ret i32 %21, !dbg !169
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i64 @run(i64 noundef %0) local_unnamed_addr #4 !dbg !170 {
    #dbg_value(i64 %0, !174, !DIExpression(), !191)
    #dbg_value(i64 0, !175, !DIExpression(), !191)
    #dbg_value(double 0x400921FB54442D18, !192, !DIExpression(), !202)
    #dbg_value(double 0xBFA921FB54442D18, !204, !DIExpression(), !213)
    #dbg_value(double 0.000000e+00, !209, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !213)
    #dbg_value(double 0.000000e+00, !209, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !213)
    #dbg_value(double 1.000000e+00, !210, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !213)
    #dbg_value(double 0.000000e+00, !210, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !213)
    #dbg_value(i32 1, !211, !DIExpression(), !215)
  br label %2, !dbg !216

2:                                                ; preds = %2, %1
  %3 = phi double [ 0.000000e+00, %1 ], [ %8, %2 ]
  %4 = phi double [ 0.000000e+00, %1 ], [ %9, %2 ]
  %5 = phi double [ 0.000000e+00, %1 ], [ %17, %2 ]
  %6 = phi double [ 1.000000e+00, %1 ], [ %14, %2 ]
  %7 = phi i32 [ 1, %1 ], [ %18, %2 ]
    #dbg_value(double %3, !209, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !213)
    #dbg_value(double %4, !209, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !213)
    #dbg_value(double %5, !210, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !213)
    #dbg_value(double %6, !210, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !213)
    #dbg_value(i32 %7, !211, !DIExpression(), !215)
    #dbg_value(double %3, !217, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !223)
    #dbg_value(double %4, !217, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !223)
    #dbg_value(double %6, !222, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !223)
    #dbg_value(double %5, !222, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !223)
  %8 = fadd double %3, %6, !dbg !227
  %9 = fadd double %4, %5, !dbg !228
    #dbg_value(double %8, !209, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !213)
    #dbg_value(double %9, !209, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !213)
  %10 = uitofp nneg i32 %7 to double, !dbg !229
  %11 = fdiv double 0xBFA921FB54442D18, %10, !dbg !230
    #dbg_value(double %6, !231, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !235)
    #dbg_value(double %5, !231, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !235)
    #dbg_value(double 0.000000e+00, !234, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !235)
    #dbg_value(double %11, !234, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !235)
  %12 = fmul double %6, 0.000000e+00, !dbg !237
  %13 = fmul double %5, %11, !dbg !238
  %14 = fsub double %12, %13, !dbg !239
  %15 = fmul double %6, %11, !dbg !240
  %16 = fmul double %5, 0.000000e+00, !dbg !241
  %17 = fadd double %16, %15, !dbg !242
    #dbg_value(double %14, !210, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !213)
    #dbg_value(double %17, !210, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !213)
  %18 = add nuw nsw i32 %7, 1, !dbg !243
    #dbg_value(double %8, !209, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !213)
    #dbg_value(double %9, !209, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !213)
    #dbg_value(double %14, !210, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !213)
    #dbg_value(i32 %18, !211, !DIExpression(), !215)
  %19 = icmp eq i32 %18, 24, !dbg !244
  br i1 %19, label %20, label %2, !dbg !245, !llvm.loop !246

20:                                               ; preds = %2, %20
  %21 = phi i64 [ %32, %20 ], [ 0, %2 ]
  %22 = phi double [ %31, %20 ], [ 0.000000e+00, %2 ]
  %23 = phi double [ %28, %20 ], [ 1.000000e+00, %2 ]
    #dbg_value(double %22, !198, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !202)
    #dbg_value(double %23, !198, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !202)
    #dbg_value(i64 %21, !199, !DIExpression(), !249)
  %24 = getelementptr inbounds nuw %struct.complex, ptr @roots, i64 %21, !dbg !250
  store double %23, ptr %24, align 8, !dbg !253, !tbaa !254
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 8, !dbg !253
  store double %22, ptr %25, align 8, !dbg !253, !tbaa !254
    #dbg_value(double %23, !231, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !256)
    #dbg_value(double %22, !231, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !256)
    #dbg_value(double %8, !234, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !256)
    #dbg_value(double %9, !234, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !256)
  %26 = fmul double %8, %23, !dbg !258
  %27 = fmul double %9, %22, !dbg !259
  %28 = fsub double %26, %27, !dbg !260
  %29 = fmul double %9, %23, !dbg !261
  %30 = fmul double %8, %22, !dbg !262
  %31 = fadd double %30, %29, !dbg !263
    #dbg_value(double %28, !198, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !202)
    #dbg_value(double %31, !198, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !202)
  %32 = add nuw nsw i64 %21, 1, !dbg !264
    #dbg_value(double %28, !198, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !202)
    #dbg_value(i64 %32, !199, !DIExpression(), !249)
  %33 = icmp eq i64 %32, 64, !dbg !265
  br i1 %33, label %34, label %20, !dbg !266, !llvm.loop !267

34:                                               ; preds = %20
    #dbg_value(i64 0, !176, !DIExpression(), !270)
    #dbg_value(i64 0, !175, !DIExpression(), !191)
  %35 = icmp sgt i64 %0, 0, !dbg !271
  br i1 %35, label %36, label %111, !dbg !272

36:                                               ; preds = %34, %99
  %37 = phi i64 [ %105, %99 ], [ 0, %34 ]
  %38 = phi i64 [ %104, %99 ], [ 0, %34 ]
    #dbg_value(i64 %37, !176, !DIExpression(), !270)
    #dbg_value(i64 %38, !175, !DIExpression(), !191)
  %39 = mul nuw nsw i64 %37, 11
  %40 = mul nuw nsw i64 %37, 5
    #dbg_value(i32 0, !178, !DIExpression(), !273)
  br label %42, !dbg !274

41:                                               ; preds = %42
  tail call fastcc void @fft(i1 noundef zeroext false) #9, !dbg !275
    #dbg_value(double 0.000000e+00, !182, !DIExpression(), !276)
    #dbg_value(i32 0, !183, !DIExpression(), !277)
  br label %60, !dbg !278

42:                                               ; preds = %36, %42
  %43 = phi i64 [ 0, %36 ], [ %57, %42 ]
    #dbg_value(i64 %43, !178, !DIExpression(), !273)
  %44 = mul nuw nsw i64 %43, 37, !dbg !279
  %45 = add nuw nsw i64 %39, %44, !dbg !282
  %46 = and i64 %45, 63, !dbg !283
  %47 = add nsw i64 %46, -32, !dbg !284
  %48 = sitofp i64 %47 to double, !dbg !285
  %49 = getelementptr inbounds nuw %struct.complex, ptr @original, i64 %43, !dbg !286
  store double %48, ptr %49, align 8, !dbg !287, !tbaa !288
  %50 = mul nuw nsw i64 %43, 21, !dbg !290
  %51 = add nuw i64 %40, %50, !dbg !291
  %52 = and i64 %51, 31, !dbg !292
  %53 = uitofp nneg i64 %52 to double, !dbg !293
  %54 = fmul double %53, 6.250000e-02, !dbg !294
  %55 = getelementptr inbounds nuw i8, ptr %49, i64 8, !dbg !295
  store double %54, ptr %55, align 8, !dbg !296, !tbaa !297
  %56 = getelementptr inbounds nuw %struct.complex, ptr @data, i64 %43, !dbg !298
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %56, ptr noundef nonnull align 8 dereferenceable(16) %49, i64 16, i1 false), !dbg !299, !tbaa.struct !300
  %57 = add nuw nsw i64 %43, 1, !dbg !301
    #dbg_value(i64 %57, !178, !DIExpression(), !273)
  %58 = icmp eq i64 %57, 128, !dbg !302
  br i1 %58, label %41, label %42, !dbg !303, !llvm.loop !304

59:                                               ; preds = %60
    #dbg_value(i64 %104, !175, !DIExpression(), !191)
  tail call fastcc void @fft(i1 noundef zeroext true) #9, !dbg !307
    #dbg_value(double 0.000000e+00, !185, !DIExpression(), !276)
    #dbg_value(i32 0, !186, !DIExpression(), !308)
  br label %75, !dbg !309

60:                                               ; preds = %41, %60
  %61 = phi i64 [ 0, %41 ], [ %71, %60 ]
  %62 = phi double [ 0.000000e+00, %41 ], [ %70, %60 ]
    #dbg_value(i64 %61, !183, !DIExpression(), !277)
    #dbg_value(double %62, !182, !DIExpression(), !276)
  %63 = getelementptr inbounds nuw %struct.complex, ptr @data, i64 %61, !dbg !310
  %64 = load double, ptr %63, align 8, !dbg !312, !tbaa !288
  %65 = fmul double %64, %64, !dbg !313
  %66 = getelementptr inbounds nuw i8, ptr %63, i64 8, !dbg !314
  %67 = load double, ptr %66, align 8, !dbg !314, !tbaa !297
  %68 = fmul double %67, %67, !dbg !315
  %69 = fadd double %65, %68, !dbg !316
  %70 = fadd double %62, %69, !dbg !317
    #dbg_value(double %70, !182, !DIExpression(), !276)
  %71 = add nuw nsw i64 %61, 1, !dbg !318
    #dbg_value(i64 %71, !183, !DIExpression(), !277)
  %72 = icmp eq i64 %71, 128, !dbg !319
  br i1 %72, label %59, label %60, !dbg !320, !llvm.loop !321

73:                                               ; preds = %75
  %74 = fcmp ule double %96, 1.000000e-09, !dbg !324
  br i1 %74, label %99, label %109

75:                                               ; preds = %59, %75
  %76 = phi i64 [ 0, %59 ], [ %97, %75 ]
  %77 = phi double [ 0.000000e+00, %59 ], [ %96, %75 ]
    #dbg_value(i64 %76, !186, !DIExpression(), !308)
    #dbg_value(double %77, !185, !DIExpression(), !276)
  %78 = getelementptr inbounds nuw %struct.complex, ptr @data, i64 %76, !dbg !326
  %79 = load double, ptr %78, align 8, !dbg !327, !tbaa !288
  %80 = getelementptr inbounds nuw %struct.complex, ptr @original, i64 %76, !dbg !328
  %81 = load double, ptr %80, align 8, !dbg !329, !tbaa !288
  %82 = fsub double %79, %81, !dbg !330
    #dbg_value(double %82, !331, !DIExpression(), !336)
  %83 = fcmp olt double %82, 0.000000e+00, !dbg !338
  %84 = fneg double %82, !dbg !339
  %85 = select i1 %83, double %84, double %82, !dbg !339
  %86 = getelementptr inbounds nuw i8, ptr %78, i64 8, !dbg !340
  %87 = load double, ptr %86, align 8, !dbg !340, !tbaa !297
  %88 = getelementptr inbounds nuw i8, ptr %80, i64 8, !dbg !341
  %89 = load double, ptr %88, align 8, !dbg !341, !tbaa !297
  %90 = fsub double %87, %89, !dbg !342
    #dbg_value(double %90, !331, !DIExpression(), !343)
  %91 = fcmp olt double %90, 0.000000e+00, !dbg !345
  %92 = fneg double %90, !dbg !346
  %93 = select i1 %91, double %92, double %90, !dbg !346
  %94 = fadd double %85, %93, !dbg !347
    #dbg_value(double %94, !188, !DIExpression(), !348)
  %95 = fcmp ogt double %94, %77, !dbg !349
  %96 = select i1 %95, double %94, double %77, !dbg !351
    #dbg_value(double %96, !185, !DIExpression(), !276)
  %97 = add nuw nsw i64 %76, 1, !dbg !352
    #dbg_value(i64 %97, !186, !DIExpression(), !308)
  %98 = icmp eq i64 %97, 128, !dbg !353
  br i1 %98, label %73, label %75, !dbg !354, !llvm.loop !355

99:                                               ; preds = %73
  %100 = mul i64 %38, 31, !dbg !358
  %101 = fmul double %70, 6.250000e-02, !dbg !359
  %102 = fadd double %101, 2.500000e-01, !dbg !360
  %103 = fptoui double %102 to i64, !dbg !361
  %104 = add i64 %100, %103, !dbg !362
  %105 = add nuw nsw i64 %37, 1, !dbg !363
    #dbg_value(i64 %105, !176, !DIExpression(), !270)
    #dbg_value(i64 %104, !175, !DIExpression(), !191)
  %106 = icmp eq i64 %105, %0, !dbg !364
  br i1 %106, label %107, label %36, !dbg !365, !llvm.loop !366

107:                                              ; preds = %99
  %108 = lshr i64 %104, 1
  br label %111

109:                                              ; preds = %73
  %110 = xor i64 %37, -1
    #dbg_value(i64 poison, !175, !DIExpression(), !191)
  br label %111

111:                                              ; preds = %34, %107, %109
  %112 = phi i64 [ %110, %109 ], [ 0, %34 ], [ %108, %107 ]
  ret i64 %112, !dbg !369
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc void @fft(i1 noundef zeroext %0) unnamed_addr #6 !dbg !370 {
  %2 = alloca %struct.complex, align 8, !DIAssignID !405
    #dbg_assign(i1 poison, !384, !DIExpression(), !405, ptr %2, !DIExpression(), !406)
    #dbg_value(ptr @data, !376, !DIExpression(), !407)
    #dbg_value(i1 %0, !377, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !407)
    #dbg_value(i32 0, !378, !DIExpression(), !408)
  br label %3, !dbg !409

3:                                                ; preds = %1, %17
  %4 = phi i64 [ 0, %1 ], [ %18, %17 ]
    #dbg_value(i64 %4, !378, !DIExpression(), !408)
    #dbg_value(i64 %4, !410, !DIExpression(), !417)
    #dbg_value(i32 6, !415, !DIExpression(), !417)
    #dbg_value(i64 %4, !416, !DIExpression(DW_OP_constu, 1, DW_OP_and, DW_OP_stack_value), !417)
  %5 = trunc nuw nsw i64 %4 to i32, !dbg !419
  %6 = lshr i32 %5, 6, !dbg !419
    #dbg_value(i5 poison, !416, !DIExpression(DW_OP_LLVM_convert, 5, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !417)
    #dbg_value(i32 %6, !410, !DIExpression(), !417)
    #dbg_value(i32 1, !415, !DIExpression(), !417)
  %7 = trunc i64 %4 to i6, !dbg !421
  %8 = tail call i6 @llvm.bitreverse.i6(i6 %7), !dbg !421
  %9 = zext i6 %8 to i32, !dbg !421
    #dbg_value(i32 %9, !416, !DIExpression(), !417)
    #dbg_value(i32 0, !415, !DIExpression(), !417)
  %10 = shl nuw nsw i32 %9, 1, !dbg !422
  %11 = add nuw nsw i32 %10, %6, !dbg !423
    #dbg_value(i32 %11, !416, !DIExpression(), !417)
    #dbg_value(i32 %6, !410, !DIExpression(DW_OP_constu, 1, DW_OP_shr, DW_OP_stack_value), !417)
    #dbg_value(i32 0, !415, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !417)
    #dbg_value(i32 %11, !381, !DIExpression(), !424)
  %12 = zext nneg i32 %11 to i64, !dbg !425
  %13 = icmp samesign ult i64 %4, %12, !dbg !425
  br i1 %13, label %14, label %17, !dbg !426

14:                                               ; preds = %3
  call void @llvm.lifetime.start.p0(ptr nonnull %2), !dbg !427
  %15 = getelementptr inbounds nuw %struct.complex, ptr @data, i64 %4, !dbg !428
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %2, ptr noundef nonnull align 8 dereferenceable(16) %15, i64 16, i1 false), !dbg !429, !tbaa.struct !300, !DIAssignID !430
    #dbg_assign(i1 poison, !384, !DIExpression(), !430, ptr %2, !DIExpression(), !406)
  %16 = getelementptr inbounds nuw %struct.complex, ptr @data, i64 %12, !dbg !431
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %15, ptr noundef nonnull align 8 dereferenceable(16) %16, i64 16, i1 false), !dbg !432, !tbaa.struct !300
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %16, ptr noundef nonnull align 8 dereferenceable(16) %2, i64 16, i1 false), !dbg !433, !tbaa.struct !300
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !434
  br label %17, !dbg !435

17:                                               ; preds = %14, %3
  %18 = add nuw nsw i64 %4, 1, !dbg !436
    #dbg_value(i64 %18, !378, !DIExpression(), !408)
  %19 = icmp eq i64 %18, 128, !dbg !437
  br i1 %19, label %23, label %3, !dbg !438, !llvm.loop !439

20:                                               ; preds = %34
    #dbg_value(i32 %25, !387, !DIExpression(), !442)
  %21 = icmp samesign ult i32 %24, 64, !dbg !443
  br i1 %21, label %23, label %22, !dbg !444, !llvm.loop !445

22:                                               ; preds = %20
  br i1 %0, label %67, label %77, !dbg !448

23:                                               ; preds = %17, %20
  %24 = phi i32 [ %25, %20 ], [ 1, %17 ]
    #dbg_value(i32 %24, !387, !DIExpression(), !442)
  %25 = shl nuw nsw i32 %24, 1, !dbg !449
  %26 = tail call range(i32 1, 33) i32 @llvm.cttz.i32(i32 %25, i1 true), !dbg !450
  %27 = lshr i32 128, %26, !dbg !450
    #dbg_value(i32 %27, !389, !DIExpression(), !451)
    #dbg_value(i32 0, !392, !DIExpression(), !452)
  %28 = zext nneg i32 %27 to i64, !dbg !453
  %29 = zext nneg i32 %24 to i64, !dbg !453
  %30 = shl nuw nsw i64 %29, 1, !dbg !453
  %31 = getelementptr inbounds nuw %struct.complex, ptr @data, i64 %29
  br label %32, !dbg !453

32:                                               ; preds = %23, %34
  %33 = phi i64 [ 0, %23 ], [ %35, %34 ]
    #dbg_value(i64 %33, !392, !DIExpression(), !452)
    #dbg_value(i32 0, !394, !DIExpression(), !454)
  br label %37, !dbg !455

34:                                               ; preds = %37
  %35 = add nuw nsw i64 %33, %30, !dbg !456
    #dbg_value(i64 %35, !392, !DIExpression(), !452)
  %36 = icmp samesign ult i64 %35, 128, !dbg !457
  br i1 %36, label %32, label %20, !dbg !458, !llvm.loop !459

37:                                               ; preds = %32, %37
  %38 = phi i64 [ 0, %32 ], [ %65, %37 ]
    #dbg_value(i64 %38, !394, !DIExpression(), !454)
  %39 = mul nuw nsw i64 %38, %28, !dbg !462
  %40 = getelementptr inbounds nuw %struct.complex, ptr @roots, i64 %39, !dbg !463
  %41 = load double, ptr %40, align 8, !dbg !464, !tbaa !254
  %42 = getelementptr inbounds nuw i8, ptr %40, i64 8, !dbg !464
  %43 = load double, ptr %42, align 8, !dbg !464, !tbaa !254
    #dbg_value(double %41, !397, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !465)
    #dbg_value(double %43, !397, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !465)
  %44 = fneg double %43
  %45 = select i1 %0, double %44, double %43, !dbg !466
    #dbg_value(double %45, !397, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !465)
  %46 = add nuw nsw i64 %38, %33, !dbg !468
  %47 = getelementptr inbounds nuw %struct.complex, ptr @data, i64 %46, !dbg !469
  %48 = load double, ptr %47, align 8, !dbg !470, !tbaa !254
  %49 = getelementptr inbounds nuw i8, ptr %47, i64 8, !dbg !470
  %50 = load double, ptr %49, align 8, !dbg !470, !tbaa !254
    #dbg_value(double %48, !400, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !465)
    #dbg_value(double %50, !400, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !465)
  %51 = getelementptr inbounds nuw %struct.complex, ptr %31, i64 %46, !dbg !471
  %52 = load double, ptr %51, align 8, !dbg !472
  %53 = getelementptr inbounds nuw i8, ptr %51, i64 8, !dbg !472
  %54 = load double, ptr %53, align 8, !dbg !472
    #dbg_value(double %41, !231, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !473)
    #dbg_value(double %45, !231, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !473)
    #dbg_value(double %52, !234, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !473)
    #dbg_value(double %54, !234, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !473)
  %55 = fmul double %41, %52, !dbg !475
  %56 = fmul double %45, %54, !dbg !476
  %57 = fsub double %55, %56, !dbg !477
  %58 = fmul double %41, %54, !dbg !478
  %59 = fmul double %45, %52, !dbg !479
  %60 = fadd double %59, %58, !dbg !480
    #dbg_value(double %57, !401, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !465)
    #dbg_value(double %60, !401, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !465)
    #dbg_value(double %48, !217, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !481)
    #dbg_value(double %50, !217, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !481)
    #dbg_value(double %57, !222, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !481)
    #dbg_value(double %60, !222, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !481)
  %61 = fadd double %48, %57, !dbg !483
  %62 = fadd double %50, %60, !dbg !484
  store double %61, ptr %47, align 8, !dbg !485, !tbaa !254
  store double %62, ptr %49, align 8, !dbg !485, !tbaa !254
    #dbg_value(double %48, !486, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !490)
    #dbg_value(double %50, !486, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !490)
    #dbg_value(double %57, !489, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !490)
    #dbg_value(double %60, !489, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !490)
  %63 = fsub double %48, %57, !dbg !492
  %64 = fsub double %50, %60, !dbg !493
  store double %63, ptr %51, align 8, !dbg !494, !tbaa !254
  store double %64, ptr %53, align 8, !dbg !494, !tbaa !254
  %65 = add nuw nsw i64 %38, 1, !dbg !495
    #dbg_value(i64 %65, !394, !DIExpression(), !454)
  %66 = icmp eq i64 %65, %29, !dbg !496
  br i1 %66, label %34, label %37, !dbg !497, !llvm.loop !498

67:                                               ; preds = %22, %67
  %68 = phi i64 [ %75, %67 ], [ 0, %22 ]
    #dbg_value(i64 %68, !402, !DIExpression(), !501)
  %69 = getelementptr inbounds nuw %struct.complex, ptr @data, i64 %68, !dbg !502
  %70 = load double, ptr %69, align 8, !dbg !505, !tbaa !288
  %71 = fmul double %70, 7.812500e-03, !dbg !506
  store double %71, ptr %69, align 8, !dbg !507, !tbaa !288
  %72 = getelementptr inbounds nuw i8, ptr %69, i64 8, !dbg !508
  %73 = load double, ptr %72, align 8, !dbg !509, !tbaa !297
  %74 = fmul double %73, 7.812500e-03, !dbg !510
  store double %74, ptr %72, align 8, !dbg !511, !tbaa !297
  %75 = add nuw nsw i64 %68, 1, !dbg !512
    #dbg_value(i64 %75, !402, !DIExpression(), !501)
  %76 = icmp eq i64 %75, 128, !dbg !513
  br i1 %76, label %77, label %67, !dbg !514, !llvm.loop !515

77:                                               ; preds = %67, %22
  ret void, !dbg !518
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i6 @llvm.bitreverse.i6(i6) #8

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: write) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nobuiltin "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!28, !29, !30, !31, !32, !34, !35, !36, !37}
!llvm.ident = !{!38}
!llvm.errno.tbaa = !{!39}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "original", scope: !2, file: !3, line: 15, type: !15, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "fft.c", directory: ".")
!4 = !{!5, !6, !7, !10}
!5 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!6 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !8, line: 102, baseType: !9)
!8 = !DIFile(filename: "stdint.h", directory: ".")
!9 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !8, line: 100, baseType: !11)
!11 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!12 = !{!13, !0, !23}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "data", scope: !2, file: !3, line: 15, type: !15, isLocal: true, isDefinition: true)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 16384, elements: !21)
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "complex", file: !3, line: 13, baseType: !17)
!17 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 11, size: 128, elements: !18)
!18 = !{!19, !20}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "re", scope: !17, file: !3, line: 12, baseType: !6, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "im", scope: !17, file: !3, line: 12, baseType: !6, size: 64, offset: 64)
!21 = !{!22}
!22 = !DISubrange(count: 128)
!23 = !DIGlobalVariableExpression(var: !24, expr: !DIExpression())
!24 = distinct !DIGlobalVariable(name: "roots", scope: !2, file: !3, line: 15, type: !25, isLocal: true, isDefinition: true)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 8192, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 64)
!28 = !{i32 7, !"Dwarf Version", i32 4}
!29 = !{i32 2, !"Debug Info Version", i32 3}
!30 = !{i32 1, !"wchar_size", i32 4}
!31 = !{i32 1, !"target-abi", !"lp64d"}
!32 = !{i32 6, !"riscv-isa", !33}
!33 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!34 = !{i32 7, !"uwtable", i32 2}
!35 = !{i32 7, !"frame-pointer", i32 2}
!36 = !{i32 8, !"SmallDataLimit", i32 0}
!37 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!38 = !{!"clang version 22.1.8"}
!39 = !{!40, !40, i64 0}
!40 = !{!"int", !41, i64 0}
!41 = !{!"omnipotent char", !42, i64 0}
!42 = !{!"Simple C/C++ TBAA"}
!43 = distinct !DISubprogram(name: "memcpy", scope: !44, file: !44, line: 8, type: !45, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !54, keyInstructions: true)
!44 = !DIFile(filename: "runtime.h", directory: ".")
!45 = !DISubroutineType(types: !46)
!46 = !{!47, !48, !49, !52}
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!48 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !47)
!49 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !50)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64)
!51 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!52 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !53, line: 18, baseType: !9)
!53 = !DIFile(filename: "__stddef_size_t.h", directory: ".")
!54 = !{!55, !56, !57, !58, !60}
!55 = !DILocalVariable(name: "to", arg: 1, scope: !43, file: !44, line: 8, type: !48)
!56 = !DILocalVariable(name: "from", arg: 2, scope: !43, file: !44, line: 8, type: !49)
!57 = !DILocalVariable(name: "size", arg: 3, scope: !43, file: !44, line: 8, type: !52)
!58 = !DILocalVariable(name: "t", scope: !43, file: !44, line: 9, type: !59)
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!60 = !DILocalVariable(name: "f", scope: !43, file: !44, line: 10, type: !61)
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !62, size: 64)
!62 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!63 = !DILocation(line: 0, scope: !43)
!64 = !DILocation(line: 11, column: 3, scope: !43, atomGroup: 42, atomRank: 1)
!65 = !DILocation(line: 11, column: 3, scope: !43, atomGroup: 43, atomRank: 1)
!66 = !DILocation(line: 11, column: 14, scope: !43, atomGroup: 3, atomRank: 2)
!67 = !DILocation(line: 12, column: 14, scope: !43, atomGroup: 7, atomRank: 2)
!68 = !DILocation(line: 12, column: 12, scope: !43, atomGroup: 6, atomRank: 2)
!69 = !{!41, !41, i64 0}
!70 = !DILocation(line: 12, column: 7, scope: !43, atomGroup: 8, atomRank: 2)
!71 = !DILocation(line: 12, column: 10, scope: !43, atomGroup: 6, atomRank: 1)
!72 = !DILocation(line: 11, column: 3, scope: !43, atomGroup: 4, atomRank: 1)
!73 = !DILocation(line: 11, column: 3, scope: !43, atomGroup: 5, atomRank: 1)
!74 = distinct !{!74, !75, !76, !77}
!75 = !DILocation(line: 11, column: 3, scope: !43)
!76 = !DILocation(line: 12, column: 14, scope: !43)
!77 = !{!"llvm.loop.mustprogress"}
!78 = !DILocation(line: 13, column: 3, scope: !43, atomGroup: 10, atomRank: 1)
!79 = distinct !DISubprogram(name: "memmove", scope: !44, file: !44, line: 16, type: !80, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !82, keyInstructions: true)
!80 = !DISubroutineType(types: !81)
!81 = !{!47, !47, !50, !52}
!82 = !{!83, !84, !85, !86, !87}
!83 = !DILocalVariable(name: "to", arg: 1, scope: !79, file: !44, line: 16, type: !47)
!84 = !DILocalVariable(name: "from", arg: 2, scope: !79, file: !44, line: 16, type: !50)
!85 = !DILocalVariable(name: "size", arg: 3, scope: !79, file: !44, line: 16, type: !52)
!86 = !DILocalVariable(name: "t", scope: !79, file: !44, line: 17, type: !59)
!87 = !DILocalVariable(name: "f", scope: !79, file: !44, line: 18, type: !61)
!88 = !DILocation(line: 0, scope: !79)
!89 = !DILocation(line: 19, column: 9, scope: !90, atomGroup: 3, atomRank: 2)
!90 = distinct !DILexicalBlock(scope: !79, file: !44, line: 19, column: 7)
!91 = !DILocation(line: 0, scope: !90)
!92 = !DILocation(line: 19, column: 9, scope: !90, atomGroup: 3, atomRank: 1)
!93 = !DILocation(line: 23, column: 5, scope: !94, atomGroup: 45, atomRank: 1)
!94 = distinct !DILexicalBlock(scope: !90, file: !44, line: 22, column: 10)
!95 = !DILocation(line: 20, column: 5, scope: !96, atomGroup: 47, atomRank: 1)
!96 = distinct !DILexicalBlock(scope: !90, file: !44, line: 19, column: 14)
!97 = !DILocation(line: 20, column: 16, scope: !96, atomGroup: 4, atomRank: 2)
!98 = !DILocation(line: 21, column: 16, scope: !96, atomGroup: 8, atomRank: 2)
!99 = !DILocation(line: 21, column: 14, scope: !96, atomGroup: 7, atomRank: 2)
!100 = !DILocation(line: 21, column: 9, scope: !96, atomGroup: 9, atomRank: 2)
!101 = !DILocation(line: 21, column: 12, scope: !96, atomGroup: 7, atomRank: 1)
!102 = !DILocation(line: 20, column: 5, scope: !96, atomGroup: 5, atomRank: 1)
!103 = !DILocation(line: 20, column: 5, scope: !96, atomGroup: 6, atomRank: 1)
!104 = distinct !{!104, !105, !106, !77}
!105 = !DILocation(line: 20, column: 5, scope: !96)
!106 = !DILocation(line: 21, column: 16, scope: !96)
!107 = !DILocation(line: 23, column: 16, scope: !94, atomGroup: 10, atomRank: 2)
!108 = !DILocation(line: 24, column: 17, scope: !94)
!109 = !DILocation(line: 24, column: 17, scope: !94, atomGroup: 13, atomRank: 2)
!110 = !DILocation(line: 24, column: 7, scope: !94)
!111 = !DILocation(line: 24, column: 15, scope: !94, atomGroup: 13, atomRank: 1)
!112 = !DILocation(line: 23, column: 5, scope: !94, atomGroup: 11, atomRank: 1)
!113 = !DILocation(line: 23, column: 5, scope: !94, atomGroup: 12, atomRank: 1)
!114 = distinct !{!114, !115, !116, !77}
!115 = !DILocation(line: 23, column: 5, scope: !94)
!116 = !DILocation(line: 24, column: 23, scope: !94)
!117 = !DILocation(line: 26, column: 3, scope: !79, atomGroup: 15, atomRank: 1)
!118 = distinct !DISubprogram(name: "memset", scope: !44, file: !44, line: 29, type: !119, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122, keyInstructions: true)
!119 = !DISubroutineType(types: !120)
!120 = !{!47, !47, !121, !52}
!121 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!122 = !{!123, !124, !125, !126}
!123 = !DILocalVariable(name: "to", arg: 1, scope: !118, file: !44, line: 29, type: !47)
!124 = !DILocalVariable(name: "value", arg: 2, scope: !118, file: !44, line: 29, type: !121)
!125 = !DILocalVariable(name: "size", arg: 3, scope: !118, file: !44, line: 29, type: !52)
!126 = !DILocalVariable(name: "t", scope: !118, file: !44, line: 30, type: !59)
!127 = !DILocation(line: 0, scope: !118)
!128 = !DILocation(line: 31, column: 3, scope: !118, atomGroup: 48, atomRank: 1)
!129 = !DILocation(line: 31, column: 3, scope: !118, atomGroup: 49, atomRank: 1)
!130 = !DILocation(line: 31, column: 14, scope: !118, atomGroup: 2, atomRank: 2)
!131 = !DILocation(line: 32, column: 7, scope: !118, atomGroup: 6, atomRank: 2)
!132 = !DILocation(line: 32, column: 10, scope: !118, atomGroup: 5, atomRank: 1)
!133 = !DILocation(line: 31, column: 3, scope: !118, atomGroup: 3, atomRank: 1)
!134 = !DILocation(line: 31, column: 3, scope: !118, atomGroup: 4, atomRank: 1)
!135 = distinct !{!135, !136, !137, !77}
!136 = !DILocation(line: 31, column: 3, scope: !118)
!137 = !DILocation(line: 32, column: 27, scope: !118)
!138 = !DILocation(line: 33, column: 3, scope: !118, atomGroup: 8, atomRank: 1)
!139 = distinct !DISubprogram(name: "memcmp", scope: !44, file: !44, line: 36, type: !140, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142, keyInstructions: true)
!140 = !DISubroutineType(types: !141)
!141 = !{!121, !50, !50, !52}
!142 = !{!143, !144, !145, !146, !147}
!143 = !DILocalVariable(name: "a", arg: 1, scope: !139, file: !44, line: 36, type: !50)
!144 = !DILocalVariable(name: "b", arg: 2, scope: !139, file: !44, line: 36, type: !50)
!145 = !DILocalVariable(name: "size", arg: 3, scope: !139, file: !44, line: 36, type: !52)
!146 = !DILocalVariable(name: "x", scope: !139, file: !44, line: 37, type: !61)
!147 = !DILocalVariable(name: "y", scope: !139, file: !44, line: 37, type: !61)
!148 = !DILocation(line: 0, scope: !139)
!149 = !DILocation(line: 38, column: 3, scope: !150, atomGroup: 51, atomRank: 1)
!150 = distinct !DILexicalBlock(scope: !139, file: !44, line: 38, column: 3)
!151 = !DILocation(line: 38, column: 3, scope: !150, atomGroup: 52, atomRank: 1)
!152 = !DILocation(line: 39, column: 9, scope: !153)
!153 = distinct !DILexicalBlock(scope: !154, file: !44, line: 39, column: 9)
!154 = distinct !DILexicalBlock(scope: !150, file: !44, line: 38, column: 3)
!155 = !DILocation(line: 39, column: 15, scope: !153)
!156 = !DILocation(line: 39, column: 12, scope: !153, atomGroup: 6, atomRank: 2)
!157 = !DILocation(line: 39, column: 12, scope: !153, atomGroup: 6, atomRank: 1)
!158 = !DILocation(line: 40, column: 17, scope: !153)
!159 = !DILocation(line: 40, column: 14, scope: !153, atomGroup: 7, atomRank: 2)
!160 = !DILocation(line: 40, column: 7, scope: !153, atomGroup: 7, atomRank: 1)
!161 = !DILocation(line: 38, column: 14, scope: !154, atomGroup: 3, atomRank: 2)
!162 = !DILocation(line: 38, column: 19, scope: !154, atomGroup: 8, atomRank: 2)
!163 = !DILocation(line: 38, column: 24, scope: !154, atomGroup: 9, atomRank: 2)
!164 = !DILocation(line: 38, column: 3, scope: !150, atomGroup: 4, atomRank: 1)
!165 = !DILocation(line: 38, column: 3, scope: !150, atomGroup: 5, atomRank: 1)
!166 = distinct !{!166, !167, !168, !77}
!167 = !DILocation(line: 38, column: 3, scope: !150)
!168 = !DILocation(line: 40, column: 29, scope: !150)
!169 = !DILocation(line: 42, column: 1, scope: !139, atomGroup: 12, atomRank: 1)
!170 = distinct !DISubprogram(name: "run", scope: !3, file: !3, line: 78, type: !171, scopeLine: 78, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !173, keyInstructions: true)
!171 = !DISubroutineType(types: !172)
!172 = !{!10, !10}
!173 = !{!174, !175, !176, !178, !182, !183, !185, !186, !188}
!174 = !DILocalVariable(name: "n", arg: 1, scope: !170, file: !3, line: 78, type: !10)
!175 = !DILocalVariable(name: "total", scope: !170, file: !3, line: 79, type: !7)
!176 = !DILocalVariable(name: "round", scope: !177, file: !3, line: 81, type: !10)
!177 = distinct !DILexicalBlock(scope: !170, file: !3, line: 81, column: 3)
!178 = !DILocalVariable(name: "i", scope: !179, file: !3, line: 82, type: !121)
!179 = distinct !DILexicalBlock(scope: !180, file: !3, line: 82, column: 5)
!180 = distinct !DILexicalBlock(scope: !181, file: !3, line: 81, column: 47)
!181 = distinct !DILexicalBlock(scope: !177, file: !3, line: 81, column: 3)
!182 = !DILocalVariable(name: "energy", scope: !180, file: !3, line: 88, type: !6)
!183 = !DILocalVariable(name: "i", scope: !184, file: !3, line: 89, type: !121)
!184 = distinct !DILexicalBlock(scope: !180, file: !3, line: 89, column: 5)
!185 = !DILocalVariable(name: "worst", scope: !180, file: !3, line: 93, type: !6)
!186 = !DILocalVariable(name: "i", scope: !187, file: !3, line: 94, type: !121)
!187 = distinct !DILexicalBlock(scope: !180, file: !3, line: 94, column: 5)
!188 = !DILocalVariable(name: "error", scope: !189, file: !3, line: 95, type: !6)
!189 = distinct !DILexicalBlock(scope: !190, file: !3, line: 94, column: 36)
!190 = distinct !DILexicalBlock(scope: !187, file: !3, line: 94, column: 5)
!191 = !DILocation(line: 0, scope: !170)
!192 = !DILocalVariable(name: "pi", scope: !193, file: !3, line: 31, type: !201)
!193 = distinct !DISubprogram(name: "make_roots", scope: !3, file: !3, line: 30, type: !194, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !196, keyInstructions: true)
!194 = !DISubroutineType(types: !195)
!195 = !{null}
!196 = !{!192, !197, !198, !199}
!197 = !DILocalVariable(name: "step", scope: !193, file: !3, line: 32, type: !16)
!198 = !DILocalVariable(name: "root", scope: !193, file: !3, line: 32, type: !16)
!199 = !DILocalVariable(name: "i", scope: !200, file: !3, line: 33, type: !121)
!200 = distinct !DILexicalBlock(scope: !193, file: !3, line: 33, column: 3)
!201 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !6)
!202 = !DILocation(line: 0, scope: !193, inlinedAt: !203)
!203 = distinct !DILocation(line: 80, column: 3, scope: !170)
!204 = !DILocalVariable(name: "angle", arg: 1, scope: !205, file: !3, line: 21, type: !6)
!205 = distinct !DISubprogram(name: "cis", scope: !3, file: !3, line: 21, type: !206, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !208, keyInstructions: true)
!206 = !DISubroutineType(types: !207)
!207 = !{!16, !6}
!208 = !{!204, !209, !210, !211}
!209 = !DILocalVariable(name: "sum", scope: !205, file: !3, line: 22, type: !16)
!210 = !DILocalVariable(name: "term", scope: !205, file: !3, line: 22, type: !16)
!211 = !DILocalVariable(name: "k", scope: !212, file: !3, line: 23, type: !121)
!212 = distinct !DILexicalBlock(scope: !205, file: !3, line: 23, column: 3)
!213 = !DILocation(line: 0, scope: !205, inlinedAt: !214)
!214 = distinct !DILocation(line: 32, column: 18, scope: !193, inlinedAt: !203)
!215 = !DILocation(line: 0, scope: !212, inlinedAt: !214)
!216 = !DILocation(line: 23, column: 3, scope: !212, inlinedAt: !214, atomGroup: 54, atomRank: 1)
!217 = !DILocalVariable(name: "a", arg: 1, scope: !218, file: !3, line: 17, type: !16)
!218 = distinct !DISubprogram(name: "add", scope: !3, file: !3, line: 17, type: !219, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !221, keyInstructions: true)
!219 = !DISubroutineType(types: !220)
!220 = !{!16, !16, !16}
!221 = !{!217, !222}
!222 = !DILocalVariable(name: "b", arg: 2, scope: !218, file: !3, line: 17, type: !16)
!223 = !DILocation(line: 0, scope: !218, inlinedAt: !224)
!224 = distinct !DILocation(line: 24, column: 11, scope: !225, inlinedAt: !214)
!225 = distinct !DILexicalBlock(scope: !226, file: !3, line: 23, column: 32)
!226 = distinct !DILexicalBlock(scope: !212, file: !3, line: 23, column: 3)
!227 = !DILocation(line: 17, column: 66, scope: !218, inlinedAt: !224, atomGroup: 1, atomRank: 2)
!228 = !DILocation(line: 17, column: 79, scope: !218, inlinedAt: !224, atomGroup: 1, atomRank: 2)
!229 = !DILocation(line: 25, column: 45, scope: !225, inlinedAt: !214)
!230 = !DILocation(line: 25, column: 43, scope: !225, inlinedAt: !214, atomGroup: 7, atomRank: 2)
!231 = !DILocalVariable(name: "a", arg: 1, scope: !232, file: !3, line: 19, type: !16)
!232 = distinct !DISubprogram(name: "mul", scope: !3, file: !3, line: 19, type: !219, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !233, keyInstructions: true)
!233 = !{!231, !234}
!234 = !DILocalVariable(name: "b", arg: 2, scope: !232, file: !3, line: 19, type: !16)
!235 = !DILocation(line: 0, scope: !232, inlinedAt: !236)
!236 = distinct !DILocation(line: 25, column: 12, scope: !225, inlinedAt: !214)
!237 = !DILocation(line: 19, column: 66, scope: !232, inlinedAt: !236)
!238 = !DILocation(line: 19, column: 80, scope: !232, inlinedAt: !236)
!239 = !DILocation(line: 19, column: 73, scope: !232, inlinedAt: !236, atomGroup: 1, atomRank: 2)
!240 = !DILocation(line: 19, column: 93, scope: !232, inlinedAt: !236)
!241 = !DILocation(line: 19, column: 107, scope: !232, inlinedAt: !236)
!242 = !DILocation(line: 19, column: 100, scope: !232, inlinedAt: !236, atomGroup: 1, atomRank: 2)
!243 = !DILocation(line: 23, column: 28, scope: !226, inlinedAt: !214, atomGroup: 8, atomRank: 2)
!244 = !DILocation(line: 23, column: 21, scope: !226, inlinedAt: !214, atomGroup: 4, atomRank: 1)
!245 = !DILocation(line: 23, column: 3, scope: !212, inlinedAt: !214, atomGroup: 5, atomRank: 1)
!246 = distinct !{!246, !247, !248, !77}
!247 = !DILocation(line: 23, column: 3, scope: !212, inlinedAt: !214)
!248 = !DILocation(line: 26, column: 3, scope: !212, inlinedAt: !214)
!249 = !DILocation(line: 0, scope: !200, inlinedAt: !203)
!250 = !DILocation(line: 34, column: 5, scope: !251, inlinedAt: !203)
!251 = distinct !DILexicalBlock(scope: !252, file: !3, line: 33, column: 38)
!252 = distinct !DILexicalBlock(scope: !200, file: !3, line: 33, column: 3)
!253 = !DILocation(line: 34, column: 16, scope: !251, inlinedAt: !203, atomGroup: 6, atomRank: 1)
!254 = !{!255, !255, i64 0}
!255 = !{!"double", !41, i64 0}
!256 = !DILocation(line: 0, scope: !232, inlinedAt: !257)
!257 = distinct !DILocation(line: 35, column: 12, scope: !251, inlinedAt: !203)
!258 = !DILocation(line: 19, column: 66, scope: !232, inlinedAt: !257)
!259 = !DILocation(line: 19, column: 80, scope: !232, inlinedAt: !257)
!260 = !DILocation(line: 19, column: 73, scope: !232, inlinedAt: !257, atomGroup: 1, atomRank: 2)
!261 = !DILocation(line: 19, column: 93, scope: !232, inlinedAt: !257)
!262 = !DILocation(line: 19, column: 107, scope: !232, inlinedAt: !257)
!263 = !DILocation(line: 19, column: 100, scope: !232, inlinedAt: !257, atomGroup: 1, atomRank: 2)
!264 = !DILocation(line: 33, column: 34, scope: !252, inlinedAt: !203, atomGroup: 8, atomRank: 2)
!265 = !DILocation(line: 33, column: 21, scope: !252, inlinedAt: !203, atomGroup: 4, atomRank: 1)
!266 = !DILocation(line: 33, column: 3, scope: !200, inlinedAt: !203, atomGroup: 5, atomRank: 1)
!267 = distinct !{!267, !268, !269, !77}
!268 = !DILocation(line: 33, column: 3, scope: !200, inlinedAt: !203)
!269 = !DILocation(line: 36, column: 3, scope: !200, inlinedAt: !203)
!270 = !DILocation(line: 0, scope: !177)
!271 = !DILocation(line: 81, column: 33, scope: !181, atomGroup: 105, atomRank: 1)
!272 = !DILocation(line: 81, column: 3, scope: !177, atomGroup: 106, atomRank: 1)
!273 = !DILocation(line: 0, scope: !179)
!274 = !DILocation(line: 82, column: 5, scope: !179, atomGroup: 100, atomRank: 1)
!275 = !DILocation(line: 87, column: 5, scope: !180)
!276 = !DILocation(line: 0, scope: !180)
!277 = !DILocation(line: 0, scope: !184)
!278 = !DILocation(line: 89, column: 5, scope: !184, atomGroup: 102, atomRank: 1)
!279 = !DILocation(line: 83, column: 36, scope: !280)
!280 = distinct !DILexicalBlock(scope: !281, file: !3, line: 82, column: 36)
!281 = distinct !DILexicalBlock(scope: !179, file: !3, line: 82, column: 5)
!282 = !DILocation(line: 83, column: 41, scope: !280)
!283 = !DILocation(line: 83, column: 55, scope: !280)
!284 = !DILocation(line: 83, column: 60, scope: !280, atomGroup: 8, atomRank: 3)
!285 = !DILocation(line: 83, column: 24, scope: !280, atomGroup: 8, atomRank: 2)
!286 = !DILocation(line: 83, column: 7, scope: !280)
!287 = !DILocation(line: 83, column: 22, scope: !280, atomGroup: 8, atomRank: 1)
!288 = !{!289, !255, i64 0}
!289 = !{!"", !255, i64 0, !255, i64 8}
!290 = !DILocation(line: 84, column: 36, scope: !280)
!291 = !DILocation(line: 84, column: 41, scope: !280)
!292 = !DILocation(line: 84, column: 54, scope: !280)
!293 = !DILocation(line: 84, column: 24, scope: !280)
!294 = !DILocation(line: 84, column: 60, scope: !280, atomGroup: 9, atomRank: 2)
!295 = !DILocation(line: 84, column: 19, scope: !280)
!296 = !DILocation(line: 84, column: 22, scope: !280, atomGroup: 9, atomRank: 1)
!297 = !{!289, !255, i64 8}
!298 = !DILocation(line: 85, column: 7, scope: !280)
!299 = !DILocation(line: 85, column: 17, scope: !280, atomGroup: 10, atomRank: 1)
!300 = !{i64 0, i64 8, !254, i64 8, i64 8, !254}
!301 = !DILocation(line: 82, column: 32, scope: !281, atomGroup: 11, atomRank: 2)
!302 = !DILocation(line: 82, column: 23, scope: !281, atomGroup: 6, atomRank: 1)
!303 = !DILocation(line: 82, column: 5, scope: !179, atomGroup: 7, atomRank: 1)
!304 = distinct !{!304, !305, !306, !77}
!305 = !DILocation(line: 82, column: 5, scope: !179)
!306 = !DILocation(line: 86, column: 5, scope: !179)
!307 = !DILocation(line: 92, column: 5, scope: !180)
!308 = !DILocation(line: 0, scope: !187)
!309 = !DILocation(line: 94, column: 5, scope: !187, atomGroup: 104, atomRank: 1)
!310 = !DILocation(line: 90, column: 17, scope: !311)
!311 = distinct !DILexicalBlock(scope: !184, file: !3, line: 89, column: 5)
!312 = !DILocation(line: 90, column: 25, scope: !311)
!313 = !DILocation(line: 90, column: 28, scope: !311)
!314 = !DILocation(line: 90, column: 51, scope: !311)
!315 = !DILocation(line: 90, column: 54, scope: !311)
!316 = !DILocation(line: 90, column: 41, scope: !311)
!317 = !DILocation(line: 90, column: 14, scope: !311, atomGroup: 17, atomRank: 2)
!318 = !DILocation(line: 89, column: 32, scope: !311, atomGroup: 18, atomRank: 2)
!319 = !DILocation(line: 89, column: 23, scope: !311, atomGroup: 15, atomRank: 1)
!320 = !DILocation(line: 89, column: 5, scope: !184, atomGroup: 16, atomRank: 1)
!321 = distinct !{!321, !322, !323, !77}
!322 = !DILocation(line: 89, column: 5, scope: !184)
!323 = !DILocation(line: 90, column: 64, scope: !184)
!324 = !DILocation(line: 99, column: 15, scope: !325, atomGroup: 30, atomRank: 2)
!325 = distinct !DILexicalBlock(scope: !180, file: !3, line: 99, column: 9)
!326 = !DILocation(line: 95, column: 31, scope: !189)
!327 = !DILocation(line: 95, column: 39, scope: !189)
!328 = !DILocation(line: 95, column: 44, scope: !189)
!329 = !DILocation(line: 95, column: 56, scope: !189)
!330 = !DILocation(line: 95, column: 42, scope: !189)
!331 = !DILocalVariable(name: "v", arg: 1, scope: !332, file: !3, line: 76, type: !6)
!332 = distinct !DISubprogram(name: "absolute", scope: !3, file: !3, line: 76, type: !333, scopeLine: 76, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !335, keyInstructions: true)
!333 = !DISubroutineType(types: !334)
!334 = !{!6, !6}
!335 = !{!331}
!336 = !DILocation(line: 0, scope: !332, inlinedAt: !337)
!337 = distinct !DILocation(line: 95, column: 22, scope: !189)
!338 = !DILocation(line: 76, column: 45, scope: !332, inlinedAt: !337, atomGroup: 2, atomRank: 2)
!339 = !DILocation(line: 76, column: 43, scope: !332, inlinedAt: !337, atomGroup: 2, atomRank: 1)
!340 = !DILocation(line: 95, column: 79, scope: !189)
!341 = !DILocation(line: 95, column: 96, scope: !189)
!342 = !DILocation(line: 95, column: 82, scope: !189)
!343 = !DILocation(line: 0, scope: !332, inlinedAt: !344)
!344 = distinct !DILocation(line: 95, column: 62, scope: !189)
!345 = !DILocation(line: 76, column: 45, scope: !332, inlinedAt: !344, atomGroup: 2, atomRank: 2)
!346 = !DILocation(line: 76, column: 43, scope: !332, inlinedAt: !344, atomGroup: 2, atomRank: 1)
!347 = !DILocation(line: 95, column: 60, scope: !189, atomGroup: 25, atomRank: 2)
!348 = !DILocation(line: 0, scope: !189)
!349 = !DILocation(line: 96, column: 17, scope: !350, atomGroup: 26, atomRank: 2)
!350 = distinct !DILexicalBlock(scope: !189, file: !3, line: 96, column: 11)
!351 = !DILocation(line: 96, column: 17, scope: !350, atomGroup: 26, atomRank: 1)
!352 = !DILocation(line: 94, column: 32, scope: !190, atomGroup: 28, atomRank: 2)
!353 = !DILocation(line: 94, column: 23, scope: !190, atomGroup: 23, atomRank: 1)
!354 = !DILocation(line: 94, column: 5, scope: !187, atomGroup: 24, atomRank: 1)
!355 = distinct !{!355, !356, !357, !77}
!356 = !DILocation(line: 94, column: 5, scope: !187)
!357 = !DILocation(line: 98, column: 5, scope: !187)
!358 = !DILocation(line: 91, column: 19, scope: !180)
!359 = !DILocation(line: 91, column: 44, scope: !180)
!360 = !DILocation(line: 91, column: 51, scope: !180)
!361 = !DILocation(line: 91, column: 26, scope: !180)
!362 = !DILocation(line: 91, column: 24, scope: !180, atomGroup: 20, atomRank: 2)
!363 = !DILocation(line: 81, column: 43, scope: !181, atomGroup: 32, atomRank: 2)
!364 = !DILocation(line: 81, column: 33, scope: !181, atomGroup: 3, atomRank: 1)
!365 = !DILocation(line: 81, column: 3, scope: !177, atomGroup: 4, atomRank: 1)
!366 = distinct !{!366, !367, !368, !77}
!367 = !DILocation(line: 81, column: 3, scope: !177)
!368 = !DILocation(line: 101, column: 3, scope: !177)
!369 = !DILocation(line: 103, column: 1, scope: !170, atomGroup: 35, atomRank: 1)
!370 = distinct !DISubprogram(name: "fft", scope: !3, file: !3, line: 48, type: !371, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !375, keyInstructions: true)
!371 = !DISubroutineType(cc: DW_CC_nocall, types: !372)
!372 = !{null, !373, !374}
!373 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!374 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!375 = !{!376, !377, !378, !381, !384, !387, !389, !392, !394, !397, !400, !401, !402}
!376 = !DILocalVariable(name: "x", arg: 1, scope: !370, file: !3, line: 48, type: !373)
!377 = !DILocalVariable(name: "inverse", arg: 2, scope: !370, file: !3, line: 48, type: !374)
!378 = !DILocalVariable(name: "i", scope: !379, file: !3, line: 49, type: !380)
!379 = distinct !DILexicalBlock(scope: !370, file: !3, line: 49, column: 3)
!380 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!381 = !DILocalVariable(name: "j", scope: !382, file: !3, line: 50, type: !380)
!382 = distinct !DILexicalBlock(scope: !383, file: !3, line: 49, column: 39)
!383 = distinct !DILexicalBlock(scope: !379, file: !3, line: 49, column: 3)
!384 = !DILocalVariable(name: "t", scope: !385, file: !3, line: 52, type: !16)
!385 = distinct !DILexicalBlock(scope: !386, file: !3, line: 51, column: 16)
!386 = distinct !DILexicalBlock(scope: !382, file: !3, line: 51, column: 9)
!387 = !DILocalVariable(name: "half", scope: !388, file: !3, line: 57, type: !380)
!388 = distinct !DILexicalBlock(scope: !370, file: !3, line: 57, column: 3)
!389 = !DILocalVariable(name: "stride", scope: !390, file: !3, line: 58, type: !380)
!390 = distinct !DILexicalBlock(scope: !391, file: !3, line: 57, column: 51)
!391 = distinct !DILexicalBlock(scope: !388, file: !3, line: 57, column: 3)
!392 = !DILocalVariable(name: "base", scope: !393, file: !3, line: 59, type: !380)
!393 = distinct !DILexicalBlock(scope: !390, file: !3, line: 59, column: 5)
!394 = !DILocalVariable(name: "k", scope: !395, file: !3, line: 60, type: !380)
!395 = distinct !DILexicalBlock(scope: !396, file: !3, line: 60, column: 7)
!396 = distinct !DILexicalBlock(scope: !393, file: !3, line: 59, column: 5)
!397 = !DILocalVariable(name: "w", scope: !398, file: !3, line: 61, type: !16)
!398 = distinct !DILexicalBlock(scope: !399, file: !3, line: 60, column: 43)
!399 = distinct !DILexicalBlock(scope: !395, file: !3, line: 60, column: 7)
!400 = !DILocalVariable(name: "low", scope: !398, file: !3, line: 64, type: !16)
!401 = !DILocalVariable(name: "high", scope: !398, file: !3, line: 64, type: !16)
!402 = !DILocalVariable(name: "i", scope: !403, file: !3, line: 70, type: !380)
!403 = distinct !DILexicalBlock(scope: !404, file: !3, line: 70, column: 5)
!404 = distinct !DILexicalBlock(scope: !370, file: !3, line: 69, column: 7)
!405 = distinct !DIAssignID()
!406 = !DILocation(line: 0, scope: !385)
!407 = !DILocation(line: 0, scope: !370)
!408 = !DILocation(line: 0, scope: !379)
!409 = !DILocation(line: 49, column: 3, scope: !379, atomGroup: 90, atomRank: 1)
!410 = !DILocalVariable(name: "v", arg: 1, scope: !411, file: !3, line: 39, type: !380)
!411 = distinct !DISubprogram(name: "reverse_bits", scope: !3, file: !3, line: 39, type: !412, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !414, keyInstructions: true)
!412 = !DISubroutineType(types: !413)
!413 = !{!380, !380, !121}
!414 = !{!410, !415, !416}
!415 = !DILocalVariable(name: "bits", arg: 2, scope: !411, file: !3, line: 39, type: !121)
!416 = !DILocalVariable(name: "r", scope: !411, file: !3, line: 40, type: !380)
!417 = !DILocation(line: 0, scope: !411, inlinedAt: !418)
!418 = distinct !DILocation(line: 50, column: 18, scope: !382)
!419 = !DILocation(line: 43, column: 7, scope: !420, inlinedAt: !418, atomGroup: 6, atomRank: 2)
!420 = distinct !DILexicalBlock(scope: !411, file: !3, line: 41, column: 18)
!421 = !DILocation(line: 42, column: 16, scope: !420, inlinedAt: !418, atomGroup: 80, atomRank: 2)
!422 = !DILocation(line: 42, column: 11, scope: !420, inlinedAt: !418)
!423 = !DILocation(line: 42, column: 16, scope: !420, inlinedAt: !418, atomGroup: 85, atomRank: 2)
!424 = !DILocation(line: 0, scope: !382)
!425 = !DILocation(line: 51, column: 11, scope: !386, atomGroup: 5, atomRank: 2)
!426 = !DILocation(line: 51, column: 11, scope: !386, atomGroup: 5, atomRank: 1)
!427 = !DILocation(line: 52, column: 7, scope: !385)
!428 = !DILocation(line: 52, column: 19, scope: !385)
!429 = !DILocation(line: 52, column: 19, scope: !385, atomGroup: 6, atomRank: 1)
!430 = distinct !DIAssignID()
!431 = !DILocation(line: 53, column: 14, scope: !385)
!432 = !DILocation(line: 53, column: 14, scope: !385, atomGroup: 7, atomRank: 1)
!433 = !DILocation(line: 54, column: 14, scope: !385, atomGroup: 8, atomRank: 1)
!434 = !DILocation(line: 55, column: 5, scope: !386)
!435 = !DILocation(line: 55, column: 5, scope: !385)
!436 = !DILocation(line: 49, column: 35, scope: !383, atomGroup: 9, atomRank: 2)
!437 = !DILocation(line: 49, column: 26, scope: !383, atomGroup: 2, atomRank: 1)
!438 = !DILocation(line: 49, column: 3, scope: !379, atomGroup: 3, atomRank: 1)
!439 = distinct !{!439, !440, !441, !77}
!440 = !DILocation(line: 49, column: 3, scope: !379)
!441 = !DILocation(line: 56, column: 3, scope: !379)
!442 = !DILocation(line: 0, scope: !388)
!443 = !DILocation(line: 57, column: 32, scope: !391, atomGroup: 12, atomRank: 1)
!444 = !DILocation(line: 57, column: 3, scope: !388, atomGroup: 13, atomRank: 1)
!445 = distinct !{!445, !446, !447, !77}
!446 = !DILocation(line: 57, column: 3, scope: !388)
!447 = !DILocation(line: 68, column: 3, scope: !388)
!448 = !DILocation(line: 69, column: 7, scope: !404, atomGroup: 33, atomRank: 1)
!449 = !DILocation(line: 58, column: 33, scope: !390)
!450 = !DILocation(line: 58, column: 28, scope: !390, atomGroup: 14, atomRank: 2)
!451 = !DILocation(line: 0, scope: !390)
!452 = !DILocation(line: 0, scope: !393)
!453 = !DILocation(line: 59, column: 5, scope: !393, atomGroup: 94, atomRank: 1)
!454 = !DILocation(line: 0, scope: !395)
!455 = !DILocation(line: 60, column: 7, scope: !395, atomGroup: 92, atomRank: 1)
!456 = !DILocation(line: 59, column: 47, scope: !396, atomGroup: 29, atomRank: 2)
!457 = !DILocation(line: 59, column: 34, scope: !396, atomGroup: 16, atomRank: 1)
!458 = !DILocation(line: 59, column: 5, scope: !393, atomGroup: 17, atomRank: 1)
!459 = distinct !{!459, !460, !461, !77}
!460 = !DILocation(line: 59, column: 5, scope: !393)
!461 = !DILocation(line: 67, column: 7, scope: !393)
!462 = !DILocation(line: 61, column: 29, scope: !398)
!463 = !DILocation(line: 61, column: 21, scope: !398)
!464 = !DILocation(line: 61, column: 21, scope: !398, atomGroup: 21, atomRank: 1)
!465 = !DILocation(line: 0, scope: !398)
!466 = !DILocation(line: 62, column: 13, scope: !467, atomGroup: 22, atomRank: 1)
!467 = distinct !DILexicalBlock(scope: !398, file: !3, line: 62, column: 13)
!468 = !DILocation(line: 64, column: 30, scope: !398)
!469 = !DILocation(line: 64, column: 23, scope: !398)
!470 = !DILocation(line: 64, column: 23, scope: !398, atomGroup: 24, atomRank: 1)
!471 = !DILocation(line: 64, column: 50, scope: !398)
!472 = !DILocation(line: 64, column: 43, scope: !398)
!473 = !DILocation(line: 0, scope: !232, inlinedAt: !474)
!474 = distinct !DILocation(line: 64, column: 43, scope: !398)
!475 = !DILocation(line: 19, column: 66, scope: !232, inlinedAt: !474)
!476 = !DILocation(line: 19, column: 80, scope: !232, inlinedAt: !474)
!477 = !DILocation(line: 19, column: 73, scope: !232, inlinedAt: !474, atomGroup: 1, atomRank: 2)
!478 = !DILocation(line: 19, column: 93, scope: !232, inlinedAt: !474)
!479 = !DILocation(line: 19, column: 107, scope: !232, inlinedAt: !474)
!480 = !DILocation(line: 19, column: 100, scope: !232, inlinedAt: !474, atomGroup: 1, atomRank: 2)
!481 = !DILocation(line: 0, scope: !218, inlinedAt: !482)
!482 = distinct !DILocation(line: 65, column: 23, scope: !398)
!483 = !DILocation(line: 17, column: 66, scope: !218, inlinedAt: !482, atomGroup: 1, atomRank: 2)
!484 = !DILocation(line: 17, column: 79, scope: !218, inlinedAt: !482, atomGroup: 1, atomRank: 2)
!485 = !DILocation(line: 65, column: 23, scope: !398, atomGroup: 25, atomRank: 1)
!486 = !DILocalVariable(name: "a", arg: 1, scope: !487, file: !3, line: 18, type: !16)
!487 = distinct !DISubprogram(name: "sub", scope: !3, file: !3, line: 18, type: !219, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !488, keyInstructions: true)
!488 = !{!486, !489}
!489 = !DILocalVariable(name: "b", arg: 2, scope: !487, file: !3, line: 18, type: !16)
!490 = !DILocation(line: 0, scope: !487, inlinedAt: !491)
!491 = distinct !DILocation(line: 66, column: 30, scope: !398)
!492 = !DILocation(line: 18, column: 66, scope: !487, inlinedAt: !491, atomGroup: 1, atomRank: 2)
!493 = !DILocation(line: 18, column: 79, scope: !487, inlinedAt: !491, atomGroup: 1, atomRank: 2)
!494 = !DILocation(line: 66, column: 30, scope: !398, atomGroup: 26, atomRank: 1)
!495 = !DILocation(line: 60, column: 39, scope: !399, atomGroup: 27, atomRank: 2)
!496 = !DILocation(line: 60, column: 30, scope: !399, atomGroup: 19, atomRank: 1)
!497 = !DILocation(line: 60, column: 7, scope: !395, atomGroup: 20, atomRank: 1)
!498 = distinct !{!498, !499, !500, !77}
!499 = !DILocation(line: 60, column: 7, scope: !395)
!500 = !DILocation(line: 67, column: 7, scope: !395)
!501 = !DILocation(line: 0, scope: !403)
!502 = !DILocation(line: 71, column: 7, scope: !503)
!503 = distinct !DILexicalBlock(scope: !504, file: !3, line: 70, column: 41)
!504 = distinct !DILexicalBlock(scope: !403, file: !3, line: 70, column: 5)
!505 = !DILocation(line: 71, column: 15, scope: !503)
!506 = !DILocation(line: 71, column: 15, scope: !503, atomGroup: 37, atomRank: 2)
!507 = !DILocation(line: 71, column: 15, scope: !503, atomGroup: 37, atomRank: 1)
!508 = !DILocation(line: 72, column: 12, scope: !503)
!509 = !DILocation(line: 72, column: 15, scope: !503)
!510 = !DILocation(line: 72, column: 15, scope: !503, atomGroup: 38, atomRank: 2)
!511 = !DILocation(line: 72, column: 15, scope: !503, atomGroup: 38, atomRank: 1)
!512 = !DILocation(line: 70, column: 37, scope: !504, atomGroup: 39, atomRank: 2)
!513 = !DILocation(line: 70, column: 28, scope: !504, atomGroup: 35, atomRank: 1)
!514 = !DILocation(line: 70, column: 5, scope: !403, atomGroup: 36, atomRank: 1)
!515 = distinct !{!515, !516, !517, !77}
!516 = !DILocation(line: 70, column: 5, scope: !403)
!517 = !DILocation(line: 73, column: 5, scope: !403)
!518 = !DILocation(line: 74, column: 1, scope: !370, atomGroup: 41, atomRank: 1)
