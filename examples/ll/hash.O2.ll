; ModuleID = 'hash.c'
source_filename = "hash.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

%struct.sha256 = type { [8 x i32], i64, [64 x i8], i32 }

@run.message = internal global [300 x i8] zeroinitializer, align 1
@.str = private unnamed_addr constant [4 x i8] c"abc\00", align 1
@__const.sha256_begin.s = private unnamed_addr constant { [8 x i32], i64, [64 x i8], i32, [4 x i8] } { [8 x i32] [i32 1779033703, i32 -1150833019, i32 1013904242, i32 -1521486534, i32 1359893119, i32 -1694144372, i32 528734635, i32 1541459225], i64 0, [64 x i8] zeroinitializer, i32 0, [4 x i8] zeroinitializer }, align 8
@K = internal unnamed_addr constant [64 x i32] [i32 1116352408, i32 1899447441, i32 -1245643825, i32 -373957723, i32 961987163, i32 1508970993, i32 -1841331548, i32 -1424204075, i32 -670586216, i32 310598401, i32 607225278, i32 1426881987, i32 1925078388, i32 -2132889090, i32 -1680079193, i32 -1046744716, i32 -459576895, i32 -272742522, i32 264347078, i32 604807628, i32 770255983, i32 1249150122, i32 1555081692, i32 1996064986, i32 -1740746414, i32 -1473132947, i32 -1341970488, i32 -1084653625, i32 -958395405, i32 -710438585, i32 113926993, i32 338241895, i32 666307205, i32 773529912, i32 1294757372, i32 1396182291, i32 1695183700, i32 1986661051, i32 -2117940946, i32 -1838011259, i32 -1564481375, i32 -1474664885, i32 -1035236496, i32 -949202525, i32 -778901479, i32 -694614492, i32 -200395387, i32 275423344, i32 430227734, i32 506948616, i32 659060556, i32 883997877, i32 958139571, i32 1322822218, i32 1537002063, i32 1747873779, i32 1955562222, i32 2024104815, i32 -2067236844, i32 -1933114872, i32 -1866530822, i32 -1538233109, i32 -1090935817, i32 -965641998], align 4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local noundef ptr @memcpy(ptr noalias noundef returned writeonly captures(ret: address, provenance) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %14, label %5

5:                                                ; preds = %3, %5
  %6 = phi ptr [ %10, %5 ], [ %1, %3 ]
  %7 = phi ptr [ %12, %5 ], [ %0, %3 ]
  %8 = phi i64 [ %9, %5 ], [ %2, %3 ]
  %9 = add i64 %8, -1
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 1
  %11 = load i8, ptr %6, align 1, !tbaa !11
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 1
  store i8 %11, ptr %7, align 1, !tbaa !11
  %13 = icmp eq i64 %9, 0
  br i1 %13, label %14, label %5, !llvm.loop !12

14:                                               ; preds = %5, %3
  ret ptr %0
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local noundef ptr @memmove(ptr noundef returned writeonly captures(address, ret: address, provenance) %0, ptr noundef readonly captures(address) %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp ult ptr %0, %1
  %5 = icmp eq i64 %2, 0
  br i1 %4, label %7, label %6

6:                                                ; preds = %3
  br i1 %5, label %24, label %17

7:                                                ; preds = %3
  br i1 %5, label %24, label %8

8:                                                ; preds = %7, %8
  %9 = phi ptr [ %13, %8 ], [ %1, %7 ]
  %10 = phi ptr [ %15, %8 ], [ %0, %7 ]
  %11 = phi i64 [ %12, %8 ], [ %2, %7 ]
  %12 = add i64 %11, -1
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 1
  %14 = load i8, ptr %9, align 1, !tbaa !11
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 1
  store i8 %14, ptr %10, align 1, !tbaa !11
  %16 = icmp eq i64 %12, 0
  br i1 %16, label %24, label %8, !llvm.loop !14

17:                                               ; preds = %6, %17
  %18 = phi i64 [ %19, %17 ], [ %2, %6 ]
  %19 = add i64 %18, -1
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 %19
  %21 = load i8, ptr %20, align 1, !tbaa !11
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 %19
  store i8 %21, ptr %22, align 1, !tbaa !11
  %23 = icmp eq i64 %19, 0
  br i1 %23, label %24, label %17, !llvm.loop !15

24:                                               ; preds = %17, %8, %6, %7
  ret ptr %0
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define dso_local noundef ptr @memset(ptr noundef returned writeonly captures(ret: address, provenance) %0, i32 noundef signext %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %13, label %5

5:                                                ; preds = %3
  %6 = trunc i32 %1 to i8
  br label %7

7:                                                ; preds = %5, %7
  %8 = phi ptr [ %0, %5 ], [ %11, %7 ]
  %9 = phi i64 [ %2, %5 ], [ %10, %7 ]
  %10 = add i64 %9, -1
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 1
  store i8 %6, ptr %8, align 1, !tbaa !11
  %12 = icmp eq i64 %10, 0
  br i1 %12, label %13, label %7, !llvm.loop !16

13:                                               ; preds = %7, %3
  ret ptr %0
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local signext range(i32 -1, 2) i32 @memcmp(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %20, label %5

5:                                                ; preds = %3, %15
  %6 = phi i64 [ %16, %15 ], [ %2, %3 ]
  %7 = phi ptr [ %18, %15 ], [ %1, %3 ]
  %8 = phi ptr [ %17, %15 ], [ %0, %3 ]
  %9 = load i8, ptr %8, align 1, !tbaa !11
  %10 = load i8, ptr %7, align 1, !tbaa !11
  %11 = icmp eq i8 %9, %10
  br i1 %11, label %15, label %12

12:                                               ; preds = %5
  %13 = icmp ult i8 %9, %10
  %14 = select i1 %13, i32 -1, i32 1
  br label %20

15:                                               ; preds = %5
  %16 = add i64 %6, -1
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 1
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 1
  %19 = icmp eq i64 %16, 0
  br i1 %19, label %20, label %5, !llvm.loop !17

20:                                               ; preds = %15, %3, %12
  %21 = phi i32 [ %14, %12 ], [ 0, %3 ], [ 0, %15 ]
  ret i32 %21
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i64 -1, -9223372036854775808) i64 @run(i64 noundef %0) local_unnamed_addr #4 {
  %2 = alloca %struct.sha256, align 8
  %3 = alloca %struct.sha256, align 8
  %4 = alloca %struct.sha256, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(112) %2, ptr noundef nonnull align 8 dereferenceable(112) @__const.sha256_begin.s, i64 112, i1 false)
  call fastcc void @sha256_add(ptr noundef %2, ptr noundef nonnull @.str, i64 noundef 3) #7
  %5 = call fastcc i64 @sha256_end(ptr dead_on_return noundef %2) #7
  %6 = icmp eq i64 %5, -5010229573455851542
  br i1 %6, label %7, label %126

7:                                                ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #8
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(112) %3, ptr noundef nonnull align 8 dereferenceable(112) @__const.sha256_begin.s, i64 112, i1 false)
  %8 = icmp sgt i64 %0, 0
  br i1 %8, label %9, label %14

9:                                                ; preds = %7, %105
  %10 = phi i64 [ %113, %105 ], [ 0, %7 ]
  %11 = phi i64 [ %112, %105 ], [ 0, %7 ]
  br label %115

12:                                               ; preds = %105
  %13 = lshr i64 %112, 1
  br label %14

14:                                               ; preds = %12, %7
  %15 = phi i64 [ 0, %7 ], [ %13, %12 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #8
  br label %126

16:                                               ; preds = %115
  %17 = urem i64 %10, 200
  %18 = add nuw nsw i64 %17, 100
  call fastcc void @sha256_add(ptr noundef %3, ptr noundef nonnull @run.message, i64 noundef %18) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(112) %4, ptr noundef nonnull align 8 dereferenceable(112) %3, i64 112, i1 false), !tbaa.struct !18
  %19 = call fastcc i64 @sha256_end(ptr dead_on_return noundef %4) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  br label %20

20:                                               ; preds = %20, %16
  %21 = phi i64 [ 0, %16 ], [ %28, %20 ]
  %22 = phi i64 [ -3750763034362895579, %16 ], [ %27, %20 ]
  %23 = getelementptr inbounds nuw i8, ptr @run.message, i64 %21
  %24 = load i8, ptr %23, align 1, !tbaa !11
  %25 = zext i8 %24 to i64
  %26 = xor i64 %22, %25
  %27 = mul i64 %26, 1099511628211
  %28 = add nuw nsw i64 %21, 1
  %29 = icmp eq i64 %28, 300
  br i1 %29, label %30, label %20, !llvm.loop !21

30:                                               ; preds = %20
  %31 = add i64 %19, %11
  %32 = xor i64 %27, %31
  %33 = urem i64 %10, 9
  %34 = sub nuw nsw i64 300, %33
  %35 = sub i64 %32, %33
  %36 = add i64 %35, 1609587929392839461
  br label %37

37:                                               ; preds = %37, %30
  %38 = phi i64 [ %36, %30 ], [ %86, %37 ]
  %39 = phi ptr [ @run.message, %30 ], [ %87, %37 ]
  %40 = phi i64 [ %34, %30 ], [ %88, %37 ]
  %41 = getelementptr inbounds nuw i8, ptr %39, i64 7
  %42 = load i8, ptr %41, align 1, !tbaa !11
  %43 = zext i8 %42 to i64
  %44 = getelementptr inbounds nuw i8, ptr %39, i64 6
  %45 = load i8, ptr %44, align 1, !tbaa !11
  %46 = zext i8 %45 to i64
  %47 = shl nuw nsw i64 %43, 16
  %48 = shl nuw nsw i64 %46, 8
  %49 = or disjoint i64 %48, %47
  %50 = getelementptr inbounds nuw i8, ptr %39, i64 5
  %51 = load i8, ptr %50, align 1, !tbaa !11
  %52 = zext i8 %51 to i64
  %53 = or disjoint i64 %49, %52
  %54 = getelementptr inbounds nuw i8, ptr %39, i64 4
  %55 = load i8, ptr %54, align 1, !tbaa !11
  %56 = zext i8 %55 to i64
  %57 = getelementptr inbounds nuw i8, ptr %39, i64 3
  %58 = load i8, ptr %57, align 1, !tbaa !11
  %59 = zext i8 %58 to i64
  %60 = getelementptr inbounds nuw i8, ptr %39, i64 2
  %61 = load i8, ptr %60, align 1, !tbaa !11
  %62 = zext i8 %61 to i64
  %63 = shl nuw nsw i64 %53, 32
  %64 = shl nuw nsw i64 %56, 24
  %65 = shl nuw nsw i64 %59, 16
  %66 = or disjoint i64 %64, %65
  %67 = or disjoint i64 %63, %66
  %68 = shl nuw nsw i64 %62, 8
  %69 = getelementptr inbounds nuw i8, ptr %39, i64 1
  %70 = load i8, ptr %69, align 1, !tbaa !11
  %71 = zext i8 %70 to i64
  %72 = or disjoint i64 %68, %71
  %73 = or disjoint i64 %72, %67
  %74 = shl nuw i64 %73, 8
  %75 = load i8, ptr %39, align 1, !tbaa !11
  %76 = zext i8 %75 to i64
  %77 = or disjoint i64 %74, %76
  %78 = mul i64 %77, -4417276706812531889
  %79 = mul i64 %77, -7788283243316379648
  %80 = lshr i64 %78, 33
  %81 = or disjoint i64 %80, %79
  %82 = mul i64 %81, -7046029288634856825
  %83 = xor i64 %82, %38
  %84 = tail call i64 @llvm.fshl.i64(i64 %83, i64 %83, i64 27)
  %85 = mul i64 %84, -7046029288634856825
  %86 = add i64 %85, 1609587929392839161
  %87 = getelementptr inbounds nuw i8, ptr %39, i64 8
  %88 = add nsw i64 %40, -8
  %89 = icmp ugt i64 %88, 7
  br i1 %89, label %37, label %90, !llvm.loop !22

90:                                               ; preds = %37
  %91 = icmp eq i64 %88, 0
  br i1 %91, label %105, label %92

92:                                               ; preds = %90, %92
  %93 = phi i64 [ %103, %92 ], [ %86, %90 ]
  %94 = phi ptr [ %97, %92 ], [ %87, %90 ]
  %95 = phi i64 [ %96, %92 ], [ %88, %90 ]
  %96 = add i64 %95, -1
  %97 = getelementptr inbounds nuw i8, ptr %94, i64 1
  %98 = load i8, ptr %94, align 1, !tbaa !11
  %99 = zext i8 %98 to i64
  %100 = mul i64 %99, 1609587929392839161
  %101 = xor i64 %100, %93
  %102 = tail call i64 @llvm.fshl.i64(i64 %101, i64 %101, i64 11)
  %103 = mul i64 %102, -7046029288634856825
  %104 = icmp eq i64 %96, 0
  br i1 %104, label %105, label %92, !llvm.loop !23

105:                                              ; preds = %92, %90
  %106 = phi i64 [ %86, %90 ], [ %103, %92 ]
  %107 = lshr i64 %106, 33
  %108 = xor i64 %107, %106
  %109 = mul i64 %108, -4417276706812531889
  %110 = lshr i64 %109, 29
  %111 = xor i64 %110, %109
  %112 = add i64 %111, %32
  %113 = add nuw nsw i64 %10, 1
  %114 = icmp eq i64 %113, %0
  br i1 %114, label %12, label %9, !llvm.loop !24

115:                                              ; preds = %9, %115
  %116 = phi i64 [ 0, %9 ], [ %124, %115 ]
  %117 = mul nuw nsw i64 %116, 7
  %118 = add nuw i64 %117, %10
  %119 = and i64 %116, 31
  %120 = lshr i64 %11, %119
  %121 = add i64 %118, %120
  %122 = trunc i64 %121 to i8
  %123 = getelementptr inbounds nuw i8, ptr @run.message, i64 %116
  store i8 %122, ptr %123, align 1, !tbaa !11
  %124 = add nuw nsw i64 %116, 1
  %125 = icmp eq i64 %124, 300
  br i1 %125, label %16, label %115, !llvm.loop !25

126:                                              ; preds = %1, %14
  %127 = phi i64 [ %15, %14 ], [ -1, %1 ]
  ret i64 %127
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @sha256_add(ptr noundef nonnull captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef range(i64 1, 300) %2) unnamed_addr #0 {
  %4 = alloca [64 x i32], align 4
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %6 = load i64, ptr %5, align 8, !tbaa !26
  %7 = add i64 %6, %2
  store i64 %7, ptr %5, align 8, !tbaa !26
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %17 = load i32, ptr %9, align 8, !tbaa !28
  br label %19

18:                                               ; preds = %139
  ret void

19:                                               ; preds = %3, %139
  %20 = phi i32 [ %17, %3 ], [ %140, %139 ]
  %21 = phi i64 [ 0, %3 ], [ %141, %139 ]
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 %21
  %23 = load i8, ptr %22, align 1, !tbaa !11
  %24 = add i32 %20, 1
  store i32 %24, ptr %9, align 8, !tbaa !28
  %25 = zext i32 %20 to i64
  %26 = getelementptr inbounds nuw i8, ptr %8, i64 %25
  store i8 %23, ptr %26, align 1, !tbaa !11
  %27 = load i32, ptr %9, align 8, !tbaa !28
  %28 = icmp eq i32 %27, 64
  br i1 %28, label %29, label %139

29:                                               ; preds = %19
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8
  br label %30

30:                                               ; preds = %30, %29
  %31 = phi i64 [ 0, %29 ], [ %52, %30 ]
  %32 = shl nuw nsw i64 %31, 2
  %33 = getelementptr inbounds nuw i8, ptr %8, i64 %32
  %34 = load i8, ptr %33, align 1, !tbaa !11
  %35 = zext i8 %34 to i32
  %36 = shl nuw i32 %35, 24
  %37 = getelementptr inbounds nuw i8, ptr %33, i64 1
  %38 = load i8, ptr %37, align 1, !tbaa !11
  %39 = zext i8 %38 to i32
  %40 = shl nuw nsw i32 %39, 16
  %41 = or disjoint i32 %40, %36
  %42 = getelementptr inbounds nuw i8, ptr %33, i64 2
  %43 = load i8, ptr %42, align 1, !tbaa !11
  %44 = zext i8 %43 to i32
  %45 = shl nuw nsw i32 %44, 8
  %46 = or disjoint i32 %41, %45
  %47 = getelementptr inbounds nuw i8, ptr %33, i64 3
  %48 = load i8, ptr %47, align 1, !tbaa !11
  %49 = zext i8 %48 to i32
  %50 = or disjoint i32 %46, %49
  %51 = getelementptr inbounds nuw i32, ptr %4, i64 %31
  store i32 %50, ptr %51, align 4, !tbaa !7
  %52 = add nuw nsw i64 %31, 1
  %53 = icmp eq i64 %52, 16
  br i1 %53, label %63, label %30, !llvm.loop !29

54:                                               ; preds = %63
  %55 = load i32, ptr %0, align 4, !tbaa !7
  %56 = load i32, ptr %10, align 4, !tbaa !7
  %57 = load i32, ptr %11, align 4, !tbaa !7
  %58 = load i32, ptr %12, align 4, !tbaa !7
  %59 = load i32, ptr %13, align 4, !tbaa !7
  %60 = load i32, ptr %14, align 4, !tbaa !7
  %61 = load i32, ptr %15, align 4, !tbaa !7
  %62 = load i32, ptr %16, align 4, !tbaa !7
  br label %89

63:                                               ; preds = %30, %63
  %64 = phi i64 [ %87, %63 ], [ 16, %30 ]
  %65 = getelementptr i32, ptr %4, i64 %64
  %66 = getelementptr i8, ptr %65, i64 -60
  %67 = load i32, ptr %66, align 4, !tbaa !7
  %68 = tail call i32 @llvm.fshl.i32(i32 %67, i32 %67, i32 25)
  %69 = tail call i32 @llvm.fshl.i32(i32 %67, i32 %67, i32 14)
  %70 = xor i32 %68, %69
  %71 = lshr i32 %67, 3
  %72 = xor i32 %70, %71
  %73 = getelementptr i8, ptr %65, i64 -8
  %74 = load i32, ptr %73, align 4, !tbaa !7
  %75 = tail call i32 @llvm.fshl.i32(i32 %74, i32 %74, i32 15)
  %76 = tail call i32 @llvm.fshl.i32(i32 %74, i32 %74, i32 13)
  %77 = xor i32 %75, %76
  %78 = lshr i32 %74, 10
  %79 = xor i32 %77, %78
  %80 = getelementptr i8, ptr %65, i64 -64
  %81 = load i32, ptr %80, align 4, !tbaa !7
  %82 = add i32 %72, %81
  %83 = getelementptr i8, ptr %65, i64 -28
  %84 = load i32, ptr %83, align 4, !tbaa !7
  %85 = add i32 %82, %84
  %86 = add i32 %85, %79
  store i32 %86, ptr %65, align 4, !tbaa !7
  %87 = add nuw nsw i64 %64, 1
  %88 = icmp eq i64 %87, 64
  br i1 %88, label %54, label %63, !llvm.loop !30

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
  %99 = tail call i32 @llvm.fshl.i32(i32 %94, i32 %94, i32 26)
  %100 = tail call i32 @llvm.fshl.i32(i32 %94, i32 %94, i32 21)
  %101 = xor i32 %99, %100
  %102 = tail call i32 @llvm.fshl.i32(i32 %94, i32 %94, i32 7)
  %103 = xor i32 %101, %102
  %104 = and i32 %94, %93
  %105 = xor i32 %94, -1
  %106 = and i32 %92, %105
  %107 = or i32 %106, %104
  %108 = getelementptr inbounds nuw i32, ptr @K, i64 %90
  %109 = load i32, ptr %108, align 4, !tbaa !7
  %110 = getelementptr inbounds nuw i32, ptr %4, i64 %90
  %111 = load i32, ptr %110, align 4, !tbaa !7
  %112 = add i32 %107, %91
  %113 = add i32 %112, %103
  %114 = add i32 %113, %109
  %115 = add i32 %114, %111
  %116 = tail call i32 @llvm.fshl.i32(i32 %98, i32 %98, i32 30)
  %117 = tail call i32 @llvm.fshl.i32(i32 %98, i32 %98, i32 19)
  %118 = xor i32 %116, %117
  %119 = tail call i32 @llvm.fshl.i32(i32 %98, i32 %98, i32 10)
  %120 = xor i32 %118, %119
  %121 = xor i32 %97, %96
  %122 = and i32 %121, %98
  %123 = and i32 %97, %96
  %124 = xor i32 %122, %123
  %125 = add i32 %120, %124
  %126 = add i32 %115, %95
  %127 = add i32 %125, %115
  %128 = add nuw nsw i64 %90, 1
  %129 = icmp eq i64 %128, 64
  br i1 %129, label %130, label %89, !llvm.loop !31

130:                                              ; preds = %89
  %131 = add i32 %127, %55
  store i32 %131, ptr %0, align 4, !tbaa !7
  %132 = add i32 %98, %56
  store i32 %132, ptr %10, align 4, !tbaa !7
  %133 = add i32 %97, %57
  store i32 %133, ptr %11, align 4, !tbaa !7
  %134 = add i32 %96, %58
  store i32 %134, ptr %12, align 4, !tbaa !7
  %135 = add i32 %126, %59
  store i32 %135, ptr %13, align 4, !tbaa !7
  %136 = add i32 %94, %60
  store i32 %136, ptr %14, align 4, !tbaa !7
  %137 = add i32 %93, %61
  store i32 %137, ptr %15, align 4, !tbaa !7
  %138 = add i32 %92, %62
  store i32 %138, ptr %16, align 4, !tbaa !7
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  store i32 0, ptr %9, align 8, !tbaa !28
  br label %139

139:                                              ; preds = %19, %130
  %140 = phi i32 [ %27, %19 ], [ 0, %130 ]
  %141 = add nuw nsw i64 %21, 1
  %142 = icmp eq i64 %141, %2
  br i1 %142, label %18, label %19, !llvm.loop !32
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc i64 @sha256_end(ptr dead_on_return noundef nonnull captures(none) %0) unnamed_addr #0 {
  %2 = alloca i8, align 1
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %6 = load i64, ptr %5, align 8, !tbaa !26
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #8
  store i8 -128, ptr %2, align 1, !tbaa !11
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #8
  store i8 0, ptr %3, align 1, !tbaa !11
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %2, i64 noundef 1) #7
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %8 = load i32, ptr %7, align 8, !tbaa !28
  %9 = icmp eq i32 %8, 56
  br i1 %9, label %10, label %34

10:                                               ; preds = %34, %1
  %11 = shl i64 %6, 3
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8
  %12 = lshr i64 %11, 56
  %13 = trunc nuw i64 %12 to i8
  store i8 %13, ptr %4, align 1, !tbaa !11
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 1) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8
  %14 = lshr i64 %11, 48
  %15 = trunc i64 %14 to i8
  store i8 %15, ptr %4, align 1, !tbaa !11
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 1) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8
  %16 = lshr i64 %11, 40
  %17 = trunc i64 %16 to i8
  store i8 %17, ptr %4, align 1, !tbaa !11
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 1) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8
  %18 = lshr i64 %11, 32
  %19 = trunc i64 %18 to i8
  store i8 %19, ptr %4, align 1, !tbaa !11
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 1) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8
  %20 = lshr i64 %11, 24
  %21 = trunc i64 %20 to i8
  store i8 %21, ptr %4, align 1, !tbaa !11
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 1) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8
  %22 = lshr i64 %11, 16
  %23 = trunc i64 %22 to i8
  store i8 %23, ptr %4, align 1, !tbaa !11
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 1) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8
  %24 = lshr i64 %11, 8
  %25 = trunc i64 %24 to i8
  store i8 %25, ptr %4, align 1, !tbaa !11
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 1) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8
  %26 = trunc i64 %11 to i8
  store i8 %26, ptr %4, align 1, !tbaa !11
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 1) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  %27 = load i32, ptr %0, align 8, !tbaa !7
  %28 = zext i32 %27 to i64
  %29 = shl nuw i64 %28, 32
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %31 = load i32, ptr %30, align 4, !tbaa !7
  %32 = zext i32 %31 to i64
  %33 = or disjoint i64 %29, %32
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #8
  ret i64 %33

34:                                               ; preds = %1, %34
  call fastcc void @sha256_add(ptr noundef %0, ptr noundef nonnull %3, i64 noundef 1) #7
  %35 = load i32, ptr %7, align 8, !tbaa !28
  %36 = icmp eq i32 %35, 56
  br i1 %36, label %10, label %34, !llvm.loop !33
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #6

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: write) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nobuiltin "no-builtins" }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !4, !5}
!llvm.ident = !{!6}
!llvm.errno.tbaa = !{!7}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 1, !"target-abi", !"lp64d"}
!2 = !{i32 6, !"riscv-isa", !3}
!3 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!4 = !{i32 1, !"Code Model", i32 3}
!5 = !{i32 8, !"SmallDataLimit", i32 0}
!6 = !{!"clang version 22.1.8"}
!7 = !{!8, !8, i64 0}
!8 = !{!"int", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = !{!9, !9, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
!15 = distinct !{!15, !13}
!16 = distinct !{!16, !13}
!17 = distinct !{!17, !13}
!18 = !{i64 0, i64 32, !11, i64 32, i64 8, !19, i64 40, i64 64, !11, i64 104, i64 4, !7}
!19 = !{!20, !20, i64 0}
!20 = !{!"long", !9, i64 0}
!21 = distinct !{!21, !13}
!22 = distinct !{!22, !13}
!23 = distinct !{!23, !13}
!24 = distinct !{!24, !13}
!25 = distinct !{!25, !13}
!26 = !{!27, !20, i64 32}
!27 = !{!"sha256", !9, i64 0, !20, i64 32, !9, i64 40, !8, i64 104}
!28 = !{!27, !8, i64 104}
!29 = distinct !{!29, !13}
!30 = distinct !{!30, !13}
!31 = distinct !{!31, !13}
!32 = distinct !{!32, !13}
!33 = distinct !{!33, !13}
