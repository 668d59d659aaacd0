; ModuleID = 'sort.c'
source_filename = "sort.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

%struct.record = type { i32, i16, i8 }
%struct.order = type { ptr, i32 }

@state = internal unnamed_addr global i64 0, align 8
@records = internal global [128 x %struct.record] zeroinitializer, align 4
@numbers = internal unnamed_addr global [128 x i64] zeroinitializer, align 8
@scratch = internal unnamed_addr global [128 x %struct.record] zeroinitializer, align 4
@orders = internal unnamed_addr constant [2 x { ptr, i32, [4 x i8] }] [{ ptr, i32, [4 x i8] } { ptr @by_key, i32 3, [4 x i8] zeroinitializer }, { ptr, i32, [4 x i8] } { ptr @by_tag_then_key, i32 -5, [4 x i8] zeroinitializer }], align 8

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

; Function Attrs: nounwind
define dso_local range(i64 -2147483648, -9223372036854775808) i64 @run(i64 noundef %0) local_unnamed_addr #4 {
  %2 = alloca [128 x %struct.record], align 4
  %3 = alloca [128 x %struct.record], align 4
  store i64 88172645463325252, ptr @state, align 8, !tbaa !18
  %4 = icmp sgt i64 %0, 0
  br i1 %4, label %5, label %153

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 4
  br label %7

7:                                                ; preds = %5, %144
  %8 = phi i64 [ %141, %144 ], [ 0, %5 ]
  %9 = phi i64 [ %145, %144 ], [ 0, %5 ]
  %10 = load i64, ptr @state, align 8, !tbaa !18
  br label %85

11:                                               ; preds = %85
  %12 = and i64 %9, 1
  %13 = getelementptr inbounds nuw %struct.order, ptr @orders, i64 %12
  store i64 %93, ptr @state, align 8, !tbaa !18
  %14 = load ptr, ptr %13, align 8, !tbaa !20
  call fastcc void @quick(ptr noundef nonnull @records, i64 noundef 128, ptr noundef %14) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #9
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #9
  call void @llvm.experimental.noalias.scope.decl(metadata !23)
  call void @llvm.experimental.noalias.scope.decl(metadata !26)
  br label %15

15:                                               ; preds = %15, %11
  %16 = phi ptr [ %20, %15 ], [ @scratch, %11 ]
  %17 = phi ptr [ %22, %15 ], [ %2, %11 ]
  %18 = phi i64 [ %19, %15 ], [ 1024, %11 ]
  %19 = add nsw i64 %18, -1
  %20 = getelementptr inbounds nuw i8, ptr %16, i64 1
  %21 = load i8, ptr %16, align 1, !tbaa !11, !alias.scope !26, !noalias !23
  %22 = getelementptr inbounds nuw i8, ptr %17, i64 1
  store i8 %21, ptr %17, align 1, !tbaa !11, !alias.scope !23, !noalias !26
  %23 = icmp eq i64 %19, 0
  br i1 %23, label %24, label %15, !llvm.loop !12

24:                                               ; preds = %15
  call fastcc void @merge_sort(ptr noundef %2, ptr noundef %3, i64 noundef 128, ptr noundef %14) #8
  br label %25

25:                                               ; preds = %66, %24
  %26 = phi i64 [ 64, %24 ], [ %38, %66 ]
  %27 = phi i64 [ 128, %24 ], [ %37, %66 ]
  %28 = icmp eq i64 %26, 0
  br i1 %28, label %31, label %29

29:                                               ; preds = %25
  %30 = add i64 %26, -1
  br label %36

31:                                               ; preds = %25
  %32 = add i64 %27, -1
  %33 = getelementptr inbounds nuw i64, ptr @numbers, i64 %32
  %34 = load i64, ptr %33, align 8, !tbaa !18
  %35 = load i64, ptr @numbers, align 8, !tbaa !18
  store i64 %35, ptr %33, align 8, !tbaa !18
  store i64 %34, ptr @numbers, align 8, !tbaa !18
  br label %36

36:                                               ; preds = %31, %29
  %37 = phi i64 [ %27, %29 ], [ %32, %31 ]
  %38 = phi i64 [ %30, %29 ], [ 0, %31 ]
  %39 = shl i64 %38, 1
  %40 = or disjoint i64 %39, 1
  %41 = icmp ult i64 %40, %37
  br i1 %41, label %42, label %66

42:                                               ; preds = %36, %62
  %43 = phi i64 [ %64, %62 ], [ %40, %36 ]
  %44 = phi i64 [ %63, %62 ], [ %39, %36 ]
  %45 = phi i64 [ %56, %62 ], [ %38, %36 ]
  %46 = add nuw i64 %44, 2
  %47 = icmp ult i64 %46, %37
  br i1 %47, label %48, label %55

48:                                               ; preds = %42
  %49 = getelementptr inbounds nuw i64, ptr @numbers, i64 %43
  %50 = load i64, ptr %49, align 8, !tbaa !18
  %51 = getelementptr inbounds nuw i64, ptr @numbers, i64 %46
  %52 = load i64, ptr %51, align 8, !tbaa !18
  %53 = icmp slt i64 %50, %52
  %54 = select i1 %53, i64 %46, i64 %43
  br label %55

55:                                               ; preds = %48, %42
  %56 = phi i64 [ %43, %42 ], [ %54, %48 ]
  %57 = getelementptr inbounds nuw i64, ptr @numbers, i64 %45
  %58 = load i64, ptr %57, align 8, !tbaa !18
  %59 = getelementptr inbounds nuw i64, ptr @numbers, i64 %56
  %60 = load i64, ptr %59, align 8, !tbaa !18
  %61 = icmp slt i64 %58, %60
  br i1 %61, label %62, label %66

62:                                               ; preds = %55
  store i64 %60, ptr %57, align 8, !tbaa !18
  store i64 %58, ptr %59, align 8, !tbaa !18
  %63 = shl i64 %56, 1
  %64 = or disjoint i64 %63, 1
  %65 = icmp ult i64 %64, %37
  br i1 %65, label %42, label %66, !llvm.loop !28

66:                                               ; preds = %62, %55, %36
  %67 = icmp ugt i64 %37, 1
  br i1 %67, label %25, label %68, !llvm.loop !29

68:                                               ; preds = %66
  %69 = call signext i32 %14(ptr noundef nonnull @records, ptr noundef nonnull %2) #10
  %70 = icmp eq i32 %69, 0
  br i1 %70, label %71, label %149

71:                                               ; preds = %68
  %72 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %73 = load i32, ptr %72, align 8, !tbaa !30
  %74 = sext i32 %73 to i64
  %75 = load i32, ptr @records, align 4, !tbaa !31
  %76 = sext i32 %75 to i64
  %77 = mul nsw i64 %74, %76
  %78 = mul i64 %8, 31
  %79 = add i64 %77, %78
  %80 = load i64, ptr @numbers, align 8, !tbaa !18
  %81 = load i16, ptr %6, align 4, !tbaa !34
  %82 = zext i16 %81 to i64
  %83 = xor i64 %80, %82
  %84 = add i64 %79, %83
  br label %114

85:                                               ; preds = %7, %85
  %86 = phi i64 [ 0, %7 ], [ %112, %85 ]
  %87 = phi i64 [ %10, %7 ], [ %93, %85 ]
  %88 = shl i64 %87, 13
  %89 = xor i64 %88, %87
  %90 = lshr i64 %89, 7
  %91 = xor i64 %90, %89
  %92 = shl i64 %91, 17
  %93 = xor i64 %92, %91
  %94 = lshr i64 %93, 16
  %95 = trunc i64 %94 to i32
  %96 = getelementptr inbounds nuw %struct.record, ptr @records, i64 %86
  %97 = urem i32 %95, 13
  %98 = trunc nuw nsw i32 %97 to i16
  %99 = and i32 %95, 64
  %100 = icmp eq i32 %99, 0
  %101 = select i1 %100, i8 1, i8 -1
  store i32 %95, ptr %96, align 4, !tbaa !7
  %102 = getelementptr inbounds nuw i8, ptr %96, i64 4
  store i16 %98, ptr %102, align 4, !tbaa !35
  %103 = getelementptr inbounds nuw i8, ptr %96, i64 6
  store i8 %101, ptr %103, align 2, !tbaa !11
  %104 = getelementptr inbounds nuw i8, ptr %96, i64 7
  store i8 0, ptr %104, align 1
  %105 = shl i64 %94, 32
  %106 = ashr exact i64 %105, 32
  %107 = sext i8 %101 to i64
  %108 = mul nsw i64 %106, %107
  %109 = getelementptr inbounds nuw i64, ptr @numbers, i64 %86
  store i64 %108, ptr %109, align 8, !tbaa !18
  %110 = getelementptr inbounds nuw %struct.record, ptr @scratch, i64 %86
  %111 = load i64, ptr %96, align 4
  store i64 %111, ptr %110, align 4
  %112 = add nuw nsw i64 %86, 1
  %113 = icmp eq i64 %112, 128
  br i1 %113, label %11, label %85, !llvm.loop !36

114:                                              ; preds = %71, %131
  %115 = phi i64 [ 1, %71 ], [ %142, %131 ]
  %116 = phi i64 [ %84, %71 ], [ %141, %131 ]
  %117 = getelementptr inbounds nuw %struct.record, ptr @records, i64 %115
  %118 = getelementptr inbounds nuw %struct.record, ptr %2, i64 %115
  %119 = call signext i32 %14(ptr noundef nonnull %117, ptr noundef nonnull %118) #10
  %120 = icmp eq i32 %119, 0
  br i1 %120, label %123, label %121

121:                                              ; preds = %114
  %122 = xor i64 %115, -1
  br label %149

123:                                              ; preds = %114
  %124 = getelementptr i64, ptr @numbers, i64 %115
  %125 = getelementptr i8, ptr %124, i64 -8
  %126 = load i64, ptr %125, align 8, !tbaa !18
  %127 = load i64, ptr %124, align 8, !tbaa !18
  %128 = icmp sgt i64 %126, %127
  br i1 %128, label %129, label %131

129:                                              ; preds = %123
  %130 = sub nuw i64 -1000, %115
  br label %149

131:                                              ; preds = %123
  %132 = mul i64 %116, 31
  %133 = load i32, ptr %117, align 4, !tbaa !31
  %134 = sext i32 %133 to i64
  %135 = mul nsw i64 %74, %134
  %136 = getelementptr inbounds nuw i8, ptr %118, i64 4
  %137 = load i16, ptr %136, align 4, !tbaa !34
  %138 = zext i16 %137 to i64
  %139 = xor i64 %127, %138
  %140 = add i64 %135, %132
  %141 = add i64 %140, %139
  %142 = add nuw nsw i64 %115, 1
  %143 = icmp eq i64 %142, 128
  br i1 %143, label %144, label %114, !llvm.loop !37

144:                                              ; preds = %131
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9
  %145 = add nuw nsw i64 %9, 1
  %146 = icmp eq i64 %145, %0
  br i1 %146, label %147, label %7, !llvm.loop !39

147:                                              ; preds = %144
  %148 = lshr i64 %141, 1
  br label %153

149:                                              ; preds = %68, %121, %129
  %150 = phi i64 [ %130, %129 ], [ %122, %121 ], [ -1, %68 ]
  %151 = shl i64 %150, 32
  %152 = ashr exact i64 %151, 32
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9
  br label %153

153:                                              ; preds = %1, %147, %149
  %154 = phi i64 [ %152, %149 ], [ 0, %1 ], [ %148, %147 ]
  ret i64 %154
}

; Function Attrs: nounwind
define internal fastcc void @quick(ptr noundef %0, i64 noundef range(i64 -9223372036854775808, 9223372036854775807) %1, ptr noundef %2) unnamed_addr #4 {
  %4 = alloca %struct.record, align 8
  %5 = alloca %struct.record, align 8
  %6 = icmp sgt i64 %1, 8
  br i1 %6, label %7, label %64

7:                                                ; preds = %3, %60
  %8 = phi ptr [ %62, %60 ], [ %0, %3 ]
  %9 = phi i64 [ %61, %60 ], [ %1, %3 ]
  %10 = lshr i64 %9, 1
  %11 = getelementptr inbounds nuw %struct.record, ptr %8, i64 %10
  %12 = getelementptr inbounds nuw %struct.record, ptr %8, i64 %9
  %13 = getelementptr inbounds i8, ptr %12, i64 -8
  %14 = call signext i32 %2(ptr noundef %11, ptr noundef %8) #10
  %15 = icmp slt i32 %14, 0
  br i1 %15, label %16, label %19

16:                                               ; preds = %7
  %17 = load i64, ptr %11, align 4
  %18 = load i64, ptr %8, align 4
  store i64 %18, ptr %11, align 4
  store i64 %17, ptr %8, align 4
  br label %19

19:                                               ; preds = %16, %7
  %20 = call signext i32 %2(ptr noundef nonnull %13, ptr noundef %8) #10
  %21 = icmp slt i32 %20, 0
  br i1 %21, label %22, label %25

22:                                               ; preds = %19
  %23 = load i64, ptr %13, align 4
  %24 = load i64, ptr %8, align 4
  store i64 %24, ptr %13, align 4
  store i64 %23, ptr %8, align 4
  br label %25

25:                                               ; preds = %22, %19
  %26 = call signext i32 %2(ptr noundef nonnull %13, ptr noundef nonnull %11) #10
  %27 = icmp slt i32 %26, 0
  %28 = load i64, ptr %11, align 4
  br i1 %27, label %29, label %31

29:                                               ; preds = %25
  %30 = load i64, ptr %13, align 4
  store i64 %28, ptr %13, align 4
  store i64 %30, ptr %11, align 4
  br label %31

31:                                               ; preds = %29, %25
  %32 = phi i64 [ %30, %29 ], [ %28, %25 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #9
  store i64 %32, ptr %5, align 8
  br label %33

33:                                               ; preds = %50, %31
  %34 = phi i64 [ -1, %31 ], [ %38, %50 ]
  %35 = phi i64 [ %9, %31 ], [ %44, %50 ]
  br label %36

36:                                               ; preds = %36, %33
  %37 = phi i64 [ %34, %33 ], [ %38, %36 ]
  %38 = add nsw i64 %37, 1
  %39 = getelementptr inbounds %struct.record, ptr %8, i64 %38
  %40 = call signext i32 %2(ptr noundef %39, ptr noundef nonnull %5) #10
  %41 = icmp slt i32 %40, 0
  br i1 %41, label %36, label %42, !llvm.loop !40

42:                                               ; preds = %36, %42
  %43 = phi i64 [ %44, %42 ], [ %35, %36 ]
  %44 = add nsw i64 %43, -1
  %45 = getelementptr inbounds %struct.record, ptr %8, i64 %44
  %46 = call signext i32 %2(ptr noundef nonnull %5, ptr noundef %45) #10
  %47 = icmp slt i32 %46, 0
  br i1 %47, label %42, label %48, !llvm.loop !41

48:                                               ; preds = %42
  %49 = icmp slt i64 %38, %44
  br i1 %49, label %50, label %53

50:                                               ; preds = %48
  %51 = load i64, ptr %39, align 4
  %52 = load i64, ptr %45, align 4
  store i64 %52, ptr %39, align 4
  store i64 %51, ptr %45, align 4
  br label %33

53:                                               ; preds = %48
  %54 = sub i64 %9, %43
  %55 = icmp slt i64 %43, %54
  br i1 %55, label %56, label %58

56:                                               ; preds = %53
  call fastcc void @quick(ptr noundef nonnull %8, i64 noundef %43, ptr noundef %2) #8
  %57 = getelementptr inbounds %struct.record, ptr %8, i64 %43
  br label %60

58:                                               ; preds = %53
  %59 = getelementptr inbounds nuw i8, ptr %45, i64 8
  call fastcc void @quick(ptr noundef nonnull %59, i64 noundef %54, ptr noundef %2) #8
  br label %60

60:                                               ; preds = %58, %56
  %61 = phi i64 [ %54, %56 ], [ %43, %58 ]
  %62 = phi ptr [ %57, %56 ], [ %8, %58 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #9
  %63 = icmp sgt i64 %61, 8
  br i1 %63, label %7, label %64, !llvm.loop !42

64:                                               ; preds = %60, %3
  %65 = phi i64 [ %1, %3 ], [ %61, %60 ]
  %66 = phi ptr [ %0, %3 ], [ %62, %60 ]
  %67 = icmp sgt i64 %65, 1
  br i1 %67, label %68, label %88

68:                                               ; preds = %64, %82
  %69 = phi i64 [ %86, %82 ], [ 1, %64 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #9
  %70 = getelementptr inbounds nuw %struct.record, ptr %66, i64 %69
  %71 = load i64, ptr %70, align 4
  store i64 %71, ptr %4, align 8
  br label %72

72:                                               ; preds = %78, %68
  %73 = phi i64 [ %69, %68 ], [ %80, %78 ]
  %74 = getelementptr %struct.record, ptr %66, i64 %73
  %75 = getelementptr i8, ptr %74, i64 -8
  %76 = call signext i32 %2(ptr noundef nonnull %4, ptr noundef %75) #10
  %77 = icmp slt i32 %76, 0
  br i1 %77, label %78, label %82

78:                                               ; preds = %72
  %79 = load i64, ptr %75, align 4
  store i64 %79, ptr %74, align 4
  %80 = add nsw i64 %73, -1
  %81 = icmp sgt i64 %73, 1
  br i1 %81, label %72, label %82, !llvm.loop !43

82:                                               ; preds = %78, %72
  %83 = phi i64 [ 0, %78 ], [ %73, %72 ]
  %84 = getelementptr inbounds %struct.record, ptr %66, i64 %83
  %85 = load i64, ptr %4, align 8
  store i64 %85, ptr %84, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #9
  %86 = add nuw nsw i64 %69, 1
  %87 = icmp eq i64 %86, %65
  br i1 %87, label %88, label %68, !llvm.loop !44

88:                                               ; preds = %82, %64
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @merge_sort(ptr noundef nonnull %0, ptr noundef nonnull %1, i64 noundef %2, ptr noundef %3) unnamed_addr #4 {
  %5 = icmp ult i64 %2, 2
  br i1 %5, label %72, label %6

6:                                                ; preds = %4
  %7 = lshr i64 %2, 1
  tail call fastcc void @merge_sort(ptr noundef %0, ptr noundef %1, i64 noundef %7, ptr noundef %3) #8
  %8 = getelementptr inbounds nuw %struct.record, ptr %0, i64 %7
  %9 = getelementptr inbounds nuw %struct.record, ptr %1, i64 %7
  %10 = sub i64 %2, %7
  tail call fastcc void @merge_sort(ptr noundef %8, ptr noundef %9, i64 noundef %10, ptr noundef %3) #8
  br label %16

11:                                               ; preds = %16
  %12 = icmp samesign ult i64 %28, %7
  br i1 %12, label %13, label %36

13:                                               ; preds = %11
  %14 = add i64 %20, %7
  %15 = sub i64 %14, %28
  br label %42

16:                                               ; preds = %6, %16
  %17 = phi i64 [ %20, %16 ], [ 0, %6 ]
  %18 = phi i64 [ %31, %16 ], [ %7, %6 ]
  %19 = phi i64 [ %28, %16 ], [ 0, %6 ]
  %20 = add i64 %17, 1
  %21 = getelementptr inbounds nuw %struct.record, ptr %1, i64 %17
  %22 = getelementptr inbounds nuw %struct.record, ptr %0, i64 %18
  %23 = getelementptr inbounds nuw %struct.record, ptr %0, i64 %19
  %24 = tail call signext i32 %3(ptr noundef nonnull %22, ptr noundef nonnull %23) #10
  %25 = icmp sgt i32 %24, -1
  %26 = select i1 %25, ptr %23, ptr %22
  %27 = zext i1 %25 to i64
  %28 = add nuw nsw i64 %19, %27
  %29 = xor i1 %25, true
  %30 = zext i1 %29 to i64
  %31 = add nuw i64 %18, %30
  %32 = load i64, ptr %26, align 4
  store i64 %32, ptr %21, align 4
  %33 = icmp samesign ult i64 %28, %7
  %34 = icmp ult i64 %31, %2
  %35 = select i1 %33, i1 %34, i1 false
  br i1 %35, label %16, label %11, !llvm.loop !45

36:                                               ; preds = %42, %11
  %37 = phi i64 [ %20, %11 ], [ %15, %42 ]
  %38 = icmp ult i64 %31, %2
  br i1 %38, label %39, label %60

39:                                               ; preds = %36
  %40 = add i64 %37, %2
  %41 = sub i64 %40, %31
  br label %51

42:                                               ; preds = %13, %42
  %43 = phi i64 [ %45, %42 ], [ %20, %13 ]
  %44 = phi i64 [ %47, %42 ], [ %28, %13 ]
  %45 = add i64 %43, 1
  %46 = getelementptr inbounds nuw %struct.record, ptr %1, i64 %43
  %47 = add nuw nsw i64 %44, 1
  %48 = getelementptr inbounds nuw %struct.record, ptr %0, i64 %44
  %49 = load i64, ptr %48, align 4
  store i64 %49, ptr %46, align 4
  %50 = icmp eq i64 %45, %15
  br i1 %50, label %36, label %42, !llvm.loop !46

51:                                               ; preds = %39, %51
  %52 = phi i64 [ %54, %51 ], [ %37, %39 ]
  %53 = phi i64 [ %56, %51 ], [ %31, %39 ]
  %54 = add i64 %52, 1
  %55 = getelementptr inbounds nuw %struct.record, ptr %1, i64 %52
  %56 = add nuw i64 %53, 1
  %57 = getelementptr inbounds nuw %struct.record, ptr %0, i64 %53
  %58 = load i64, ptr %57, align 4
  store i64 %58, ptr %55, align 4
  %59 = icmp eq i64 %54, %41
  br i1 %59, label %60, label %51, !llvm.loop !47

60:                                               ; preds = %51, %36
  %61 = shl i64 %2, 3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !48)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !51)
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %72, label %63

63:                                               ; preds = %60, %63
  %64 = phi ptr [ %68, %63 ], [ %1, %60 ]
  %65 = phi ptr [ %70, %63 ], [ %0, %60 ]
  %66 = phi i64 [ %67, %63 ], [ %61, %60 ]
  %67 = add i64 %66, -1
  %68 = getelementptr inbounds nuw i8, ptr %64, i64 1
  %69 = load i8, ptr %64, align 1, !tbaa !11, !alias.scope !51, !noalias !48
  %70 = getelementptr inbounds nuw i8, ptr %65, i64 1
  store i8 %69, ptr %65, align 1, !tbaa !11, !alias.scope !48, !noalias !51
  %71 = icmp eq i64 %67, 0
  br i1 %71, label %72, label %63, !llvm.loop !12

72:                                               ; preds = %63, %60, %4
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal signext range(i32 -1, 2) i32 @by_key(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) #5 {
  %3 = load i32, ptr %0, align 4, !tbaa !31
  %4 = load i32, ptr %1, align 4, !tbaa !31
  %5 = tail call i32 @llvm.scmp.i32.i32(i32 %3, i32 %4)
  ret i32 %5
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal signext range(i32 -65535, 65536) i32 @by_tag_then_key(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) #5 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %4 = load i16, ptr %3, align 4, !tbaa !34
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %6 = load i16, ptr %5, align 4, !tbaa !34
  %7 = icmp eq i16 %4, %6
  br i1 %7, label %12, label %8

8:                                                ; preds = %2
  %9 = zext i16 %6 to i32
  %10 = zext i16 %4 to i32
  %11 = sub nsw i32 %9, %10
  br label %16

12:                                               ; preds = %2
  %13 = load i32, ptr %0, align 4, !tbaa !31
  %14 = load i32, ptr %1, align 4, !tbaa !31
  %15 = tail call range(i32 -1, 2) i32 @llvm.scmp.i32.i32(i32 %13, i32 %14)
  br label %16

16:                                               ; preds = %12, %8
  %17 = phi i32 [ %11, %8 ], [ %15, %12 ]
  ret i32 %17
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare range(i32 -1, 2) i32 @llvm.scmp.i32.i32(i32, i32) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #7

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: write) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #8 = { nobuiltin "no-builtins" }
attributes #9 = { nounwind }
attributes #10 = { nobuiltin nounwind "no-builtins" }

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
!18 = !{!19, !19, i64 0}
!19 = !{!"long", !9, i64 0}
!20 = !{!21, !22, i64 0}
!21 = !{!"order", !22, i64 0, !8, i64 8}
!22 = !{!"any pointer", !9, i64 0}
!23 = !{!24}
!24 = distinct !{!24, !25, !"memcpy: argument 0"}
!25 = distinct !{!25, !"memcpy"}
!26 = !{!27}
!27 = distinct !{!27, !25, !"memcpy: argument 1"}
!28 = distinct !{!28, !13}
!29 = distinct !{!29, !13}
!30 = !{!21, !8, i64 8}
!31 = !{!32, !8, i64 0}
!32 = !{!"record", !8, i64 0, !33, i64 4, !9, i64 6}
!33 = !{!"short", !9, i64 0}
!34 = !{!32, !33, i64 4}
!35 = !{!33, !33, i64 0}
!36 = distinct !{!36, !13}
!37 = distinct !{!37, !13, !38}
!38 = !{!"llvm.loop.peeled.count", i32 1}
!39 = distinct !{!39, !13}
!40 = distinct !{!40, !13}
!41 = distinct !{!41, !13}
!42 = distinct !{!42, !13}
!43 = distinct !{!43, !13}
!44 = distinct !{!44, !13}
!45 = distinct !{!45, !13}
!46 = distinct !{!46, !13}
!47 = distinct !{!47, !13}
!48 = !{!49}
!49 = distinct !{!49, !50, !"memcpy: argument 0"}
!50 = distinct !{!50, !"memcpy"}
!51 = !{!52}
!52 = distinct !{!52, !50, !"memcpy: argument 1"}
