; ModuleID = 'base64.c'
source_filename = "base64.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

@text = internal global [280 x i8] zeroinitializer, align 1
@.str.2 = private unnamed_addr constant [9 x i8] c"Zm9vYg==\00", align 1
@back = internal global [200 x i8] zeroinitializer, align 1
@.str.4 = private unnamed_addr constant [9 x i8] c"Zm9*Yg==\00", align 1
@.str.5 = private unnamed_addr constant [5 x i8] c"Zg=a\00", align 1
@data = internal unnamed_addr global [200 x i8] zeroinitializer, align 1
@value_of = internal unnamed_addr global [256 x i8] zeroinitializer, align 1
@alphabet = internal unnamed_addr constant [65 x i8] c"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\00", align 1

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
define dso_local noundef ptr @memset(ptr noundef returned writeonly captures(ret: address, provenance) %0, i32 noundef signext %1, i64 noundef %2) local_unnamed_addr #1 {
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
define dso_local signext range(i32 -1, 2) i32 @memcmp(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #2 {
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

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i64 0, -1) i64 @run(i64 noundef %0) local_unnamed_addr #3 {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi ptr [ @value_of, %1 ], [ %6, %2 ]
  %4 = phi i64 [ 256, %1 ], [ %5, %2 ]
  %5 = add nsw i64 %4, -1
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 1
  store i8 -1, ptr %3, align 1, !tbaa !11
  %7 = icmp eq i64 %5, 0
  br i1 %7, label %8, label %2, !llvm.loop !16

8:                                                ; preds = %2, %8
  %9 = phi i64 [ %15, %8 ], [ 0, %2 ]
  %10 = trunc i64 %9 to i8
  %11 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %9
  %12 = load i8, ptr %11, align 1, !tbaa !11
  %13 = zext i8 %12 to i64
  %14 = getelementptr inbounds nuw i8, ptr @value_of, i64 %13
  store i8 %10, ptr %14, align 1, !tbaa !11
  %15 = add nuw nsw i64 %9, 1
  %16 = icmp eq i64 %15, 64
  br i1 %16, label %17, label %8, !llvm.loop !18

17:                                               ; preds = %8
  store i8 90, ptr @text, align 1, !tbaa !11
  store i8 109, ptr getelementptr inbounds nuw (i8, ptr @text, i64 1), align 1, !tbaa !11
  store i8 57, ptr getelementptr inbounds nuw (i8, ptr @text, i64 2), align 1, !tbaa !11
  store i8 118, ptr getelementptr inbounds nuw (i8, ptr @text, i64 3), align 1, !tbaa !11
  store i8 89, ptr getelementptr inbounds nuw (i8, ptr @text, i64 4), align 1, !tbaa !11
  store i8 109, ptr getelementptr inbounds nuw (i8, ptr @text, i64 5), align 1, !tbaa !11
  store i8 70, ptr getelementptr inbounds nuw (i8, ptr @text, i64 6), align 1, !tbaa !11
  store i8 121, ptr getelementptr inbounds nuw (i8, ptr @text, i64 7), align 1, !tbaa !11
  %18 = tail call fastcc i64 @decode(ptr noundef nonnull @.str.2, i64 noundef 8) #7
  %19 = icmp eq i64 %18, 4
  %20 = load i8, ptr @back, align 1
  %21 = icmp eq i8 %20, 102
  %22 = select i1 %19, i1 %21, i1 false
  %23 = load i8, ptr getelementptr inbounds nuw (i8, ptr @back, i64 1), align 1
  %24 = icmp eq i8 %23, 111
  %25 = select i1 %22, i1 %24, i1 false
  %26 = load i8, ptr getelementptr inbounds nuw (i8, ptr @back, i64 2), align 1
  %27 = icmp eq i8 %26, 111
  %28 = select i1 %25, i1 %27, i1 false
  %29 = load i8, ptr getelementptr inbounds nuw (i8, ptr @back, i64 3), align 1
  %30 = icmp eq i8 %29, 98
  %31 = select i1 %28, i1 %30, i1 false
  br i1 %31, label %32, label %187

32:                                               ; preds = %17
  %33 = tail call fastcc i64 @decode(ptr noundef nonnull @.str.4, i64 noundef 8) #7
  %34 = icmp eq i64 %33, -4
  br i1 %34, label %35, label %187

35:                                               ; preds = %32
  %36 = tail call fastcc i64 @decode(ptr noundef nonnull @.str.5, i64 noundef 4) #7
  %37 = icmp eq i64 %36, -4
  br i1 %37, label %38, label %187

38:                                               ; preds = %35
  %39 = icmp sgt i64 %0, 0
  br i1 %39, label %40, label %187

40:                                               ; preds = %38, %176
  %41 = phi i64 [ %181, %176 ], [ 200, %38 ]
  %42 = phi i64 [ %179, %176 ], [ 0, %38 ]
  %43 = phi i64 [ %180, %176 ], [ 0, %38 ]
  %44 = urem i64 %43, 50
  %45 = sub i64 %43, %44
  %46 = add i64 %41, %45
  %47 = tail call i64 @llvm.umax.i64(i64 %46, i64 1)
  %48 = mul i64 %43, 7
  %49 = lshr i64 %42, 11
  %50 = add i64 %49, %48
  br label %141

51:                                               ; preds = %149, %51
  %52 = phi ptr [ %89, %51 ], [ @data, %149 ]
  %53 = phi i64 [ %90, %51 ], [ %151, %149 ]
  %54 = phi ptr [ %88, %51 ], [ @text, %149 ]
  %55 = load i8, ptr %52, align 1, !tbaa !11
  %56 = zext i8 %55 to i32
  %57 = shl nuw nsw i32 %56, 16
  %58 = getelementptr inbounds nuw i8, ptr %52, i64 1
  %59 = load i8, ptr %58, align 1, !tbaa !11
  %60 = zext i8 %59 to i32
  %61 = shl nuw nsw i32 %60, 8
  %62 = getelementptr inbounds nuw i8, ptr %52, i64 2
  %63 = load i8, ptr %62, align 1, !tbaa !11
  %64 = zext i8 %63 to i32
  %65 = or disjoint i32 %61, %64
  %66 = or disjoint i32 %61, %57
  %67 = lshr i32 %56, 2
  %68 = zext nneg i32 %67 to i64
  %69 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %68
  %70 = load i8, ptr %69, align 1, !tbaa !11
  %71 = getelementptr inbounds nuw i8, ptr %54, i64 1
  store i8 %70, ptr %54, align 1, !tbaa !11
  %72 = lshr i32 %66, 12
  %73 = and i32 %72, 63
  %74 = zext nneg i32 %73 to i64
  %75 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %74
  %76 = load i8, ptr %75, align 1, !tbaa !11
  %77 = getelementptr inbounds nuw i8, ptr %54, i64 2
  store i8 %76, ptr %71, align 1, !tbaa !11
  %78 = lshr i32 %65, 6
  %79 = and i32 %78, 63
  %80 = zext nneg i32 %79 to i64
  %81 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %80
  %82 = load i8, ptr %81, align 1, !tbaa !11
  %83 = getelementptr inbounds nuw i8, ptr %54, i64 3
  store i8 %82, ptr %77, align 1, !tbaa !11
  %84 = and i32 %64, 63
  %85 = zext nneg i32 %84 to i64
  %86 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %85
  %87 = load i8, ptr %86, align 1, !tbaa !11
  %88 = getelementptr inbounds nuw i8, ptr %54, i64 4
  store i8 %87, ptr %83, align 1, !tbaa !11
  %89 = getelementptr inbounds nuw i8, ptr %52, i64 3
  %90 = add nsw i64 %53, -3
  %91 = icmp ugt i64 %90, 2
  br i1 %91, label %51, label %92, !llvm.loop !19

92:                                               ; preds = %51
  %93 = trunc nuw nsw i64 %150 to i8
  %94 = sub nuw nsw i8 -59, %93
  %95 = urem i8 %94, 3
  switch i8 %95, label %135 [
    i8 2, label %96
    i8 1, label %120
  ]

96:                                               ; preds = %92
  %97 = load i8, ptr %89, align 1, !tbaa !11
  %98 = lshr i8 %97, 2
  %99 = zext nneg i8 %98 to i64
  %100 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %99
  %101 = load i8, ptr %100, align 1, !tbaa !11
  %102 = getelementptr inbounds nuw i8, ptr %54, i64 5
  store i8 %101, ptr %88, align 1, !tbaa !11
  %103 = shl i8 %97, 4
  %104 = and i8 %103, 48
  %105 = getelementptr inbounds nuw i8, ptr %52, i64 4
  %106 = load i8, ptr %105, align 1, !tbaa !11
  %107 = lshr i8 %106, 4
  %108 = or disjoint i8 %107, %104
  %109 = zext nneg i8 %108 to i64
  %110 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %109
  %111 = load i8, ptr %110, align 1, !tbaa !11
  %112 = getelementptr inbounds nuw i8, ptr %54, i64 6
  store i8 %111, ptr %102, align 1, !tbaa !11
  %113 = shl i8 %106, 2
  %114 = and i8 %113, 60
  %115 = zext nneg i8 %114 to i64
  %116 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %115
  %117 = load i8, ptr %116, align 1, !tbaa !11
  %118 = getelementptr inbounds nuw i8, ptr %54, i64 7
  store i8 %117, ptr %112, align 1, !tbaa !11
  %119 = getelementptr inbounds nuw i8, ptr %54, i64 8
  store i8 61, ptr %118, align 1, !tbaa !11
  br label %135

120:                                              ; preds = %92
  %121 = load i8, ptr %89, align 1, !tbaa !11
  %122 = lshr i8 %121, 2
  %123 = zext nneg i8 %122 to i64
  %124 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %123
  %125 = load i8, ptr %124, align 1, !tbaa !11
  %126 = getelementptr inbounds nuw i8, ptr %54, i64 5
  store i8 %125, ptr %88, align 1, !tbaa !11
  %127 = shl i8 %121, 4
  %128 = and i8 %127, 48
  %129 = zext nneg i8 %128 to i64
  %130 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %129
  %131 = load i8, ptr %130, align 1, !tbaa !11
  %132 = getelementptr inbounds nuw i8, ptr %54, i64 6
  store i8 %131, ptr %126, align 1, !tbaa !11
  %133 = getelementptr inbounds nuw i8, ptr %54, i64 7
  store i8 61, ptr %132, align 1, !tbaa !11
  %134 = getelementptr inbounds nuw i8, ptr %54, i64 8
  store i8 61, ptr %133, align 1, !tbaa !11
  br label %135

135:                                              ; preds = %92, %96, %120
  %136 = phi ptr [ %88, %92 ], [ %119, %96 ], [ %134, %120 ]
  %137 = ptrtoint ptr %136 to i64
  %138 = sub i64 %137, ptrtoint (ptr @text to i64)
  %139 = tail call fastcc i64 @decode(ptr noundef nonnull @text, i64 noundef %138) #7
  %140 = icmp eq i64 %139, %151
  br i1 %140, label %152, label %183

141:                                              ; preds = %40, %141
  %142 = phi i64 [ 0, %40 ], [ %147, %141 ]
  %143 = mul nuw nsw i64 %142, %142
  %144 = add i64 %50, %143
  %145 = trunc i64 %144 to i8
  %146 = getelementptr inbounds nuw i8, ptr @data, i64 %142
  store i8 %145, ptr %146, align 1, !tbaa !11
  %147 = add nuw nsw i64 %142, 1
  %148 = icmp eq i64 %147, %47
  br i1 %148, label %149, label %141, !llvm.loop !20

149:                                              ; preds = %141
  %150 = urem i64 %43, 50
  %151 = sub nuw nsw i64 200, %150
  br label %51

152:                                              ; preds = %135, %159
  %153 = phi i64 [ %160, %159 ], [ %151, %135 ]
  %154 = phi ptr [ %162, %159 ], [ @back, %135 ]
  %155 = phi ptr [ %161, %159 ], [ @data, %135 ]
  %156 = load i8, ptr %155, align 1, !tbaa !11
  %157 = load i8, ptr %154, align 1, !tbaa !11
  %158 = icmp eq i8 %156, %157
  br i1 %158, label %159, label %183

159:                                              ; preds = %152
  %160 = add i64 %153, -1
  %161 = getelementptr inbounds nuw i8, ptr %155, i64 1
  %162 = getelementptr inbounds nuw i8, ptr %154, i64 1
  %163 = icmp eq i64 %160, 0
  br i1 %163, label %164, label %152, !llvm.loop !17

164:                                              ; preds = %159
  %165 = icmp eq ptr %136, @text
  br i1 %165, label %176, label %166

166:                                              ; preds = %164, %166
  %167 = phi i64 [ %174, %166 ], [ 0, %164 ]
  %168 = phi i64 [ %173, %166 ], [ %42, %164 ]
  %169 = mul i64 %168, 33
  %170 = getelementptr inbounds nuw i8, ptr @text, i64 %167
  %171 = load i8, ptr %170, align 1, !tbaa !11
  %172 = zext i8 %171 to i64
  %173 = add i64 %169, %172
  %174 = add nuw i64 %167, 1
  %175 = icmp eq i64 %174, %138
  br i1 %175, label %176, label %166, !llvm.loop !21

176:                                              ; preds = %166, %164
  %177 = phi i64 [ %42, %164 ], [ %173, %166 ]
  %178 = tail call fastcc i64 @hex_sum(i64 noundef %151) #7
  %179 = xor i64 %178, %177
  %180 = add i64 %43, 1
  %181 = add nsw i64 %41, -1
  %182 = icmp eq i64 %180, %0
  br i1 %182, label %185, label %40, !llvm.loop !22

183:                                              ; preds = %135, %152
  %184 = sub nuw nsw i64 -4, %43
  br label %187

185:                                              ; preds = %176
  %186 = lshr i64 %179, 1
  br label %187

187:                                              ; preds = %38, %185, %183, %32, %35, %17
  %188 = phi i64 [ %184, %183 ], [ -3, %32 ], [ -2, %17 ], [ %186, %185 ], [ -3, %35 ], [ 0, %38 ]
  ret i64 %188
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i64 @decode(ptr noundef readonly captures(none) %0, i64 noundef %1) unnamed_addr #4 {
  %3 = and i64 %1, 3
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %2
  %6 = icmp eq i64 %1, 0
  br i1 %6, label %87, label %9

7:                                                ; preds = %2
  %8 = xor i64 %1, -1
  br label %91

9:                                                ; preds = %5, %81
  %10 = phi i64 [ %12, %81 ], [ 0, %5 ]
  %11 = phi ptr [ %82, %81 ], [ @back, %5 ]
  %12 = add i64 %10, 4
  %13 = icmp eq i64 %12, %1
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 %10
  %15 = load i8, ptr %14, align 1, !tbaa !11
  %16 = zext i8 %15 to i64
  %17 = getelementptr inbounds nuw i8, ptr @value_of, i64 %16
  %18 = load i8, ptr %17, align 1, !tbaa !11
  %19 = icmp slt i8 %18, 0
  br i1 %19, label %84, label %20

20:                                               ; preds = %9
  %21 = or disjoint i64 %10, 1
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 %21
  %23 = load i8, ptr %22, align 1, !tbaa !11
  %24 = zext i8 %23 to i64
  %25 = getelementptr inbounds nuw i8, ptr @value_of, i64 %24
  %26 = load i8, ptr %25, align 1, !tbaa !11
  %27 = icmp slt i8 %26, 0
  br i1 %27, label %84, label %28

28:                                               ; preds = %20
  %29 = zext nneg i8 %18 to i32
  %30 = zext nneg i8 %26 to i32
  %31 = shl nuw nsw i32 %29, 6
  %32 = or i32 %31, %30
  %33 = or disjoint i64 %10, 2
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 %33
  %35 = load i8, ptr %34, align 1, !tbaa !11
  %36 = icmp eq i8 %35, 61
  %37 = and i1 %13, %36
  br i1 %37, label %47, label %38

38:                                               ; preds = %28
  %39 = zext i8 %35 to i64
  %40 = getelementptr inbounds nuw i8, ptr @value_of, i64 %39
  %41 = load i8, ptr %40, align 1, !tbaa !11
  %42 = icmp slt i8 %41, 0
  br i1 %42, label %84, label %43

43:                                               ; preds = %38
  %44 = zext nneg i8 %41 to i32
  %45 = shl nuw nsw i32 %32, 6
  %46 = or i32 %45, %44
  br label %49

47:                                               ; preds = %28
  %48 = shl nuw nsw i32 %32, 6
  br label %49

49:                                               ; preds = %47, %43
  %50 = phi i32 [ %46, %43 ], [ %48, %47 ]
  %51 = or disjoint i64 %10, 3
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 %51
  %53 = load i8, ptr %52, align 1, !tbaa !11
  %54 = icmp eq i8 %53, 61
  %55 = and i1 %13, %54
  br i1 %55, label %62, label %56

56:                                               ; preds = %49
  %57 = zext i8 %53 to i64
  %58 = getelementptr inbounds nuw i8, ptr @value_of, i64 %57
  %59 = load i8, ptr %58, align 1, !tbaa !11
  %60 = icmp slt i8 %59, 0
  %61 = or i1 %60, %37
  br i1 %61, label %84, label %70

62:                                               ; preds = %49
  %63 = lshr i32 %50, 10
  %64 = trunc i32 %63 to i8
  %65 = getelementptr inbounds nuw i8, ptr %11, i64 1
  store i8 %64, ptr %11, align 1, !tbaa !11
  br i1 %37, label %81, label %66

66:                                               ; preds = %62
  %67 = lshr i32 %50, 2
  %68 = trunc i32 %67 to i8
  %69 = getelementptr inbounds nuw i8, ptr %11, i64 2
  store i8 %68, ptr %65, align 1, !tbaa !11
  br label %81

70:                                               ; preds = %56
  %71 = lshr i32 %50, 10
  %72 = trunc i32 %71 to i8
  %73 = getelementptr inbounds nuw i8, ptr %11, i64 1
  store i8 %72, ptr %11, align 1, !tbaa !11
  %74 = lshr i32 %50, 2
  %75 = trunc i32 %74 to i8
  %76 = getelementptr inbounds nuw i8, ptr %11, i64 2
  store i8 %75, ptr %73, align 1, !tbaa !11
  %77 = trunc i32 %50 to i8
  %78 = shl i8 %77, 6
  %79 = or i8 %78, %59
  %80 = getelementptr inbounds nuw i8, ptr %11, i64 3
  store i8 %79, ptr %76, align 1, !tbaa !11
  br label %81

81:                                               ; preds = %66, %62, %70
  %82 = phi ptr [ %80, %70 ], [ %69, %66 ], [ %65, %62 ]
  %83 = icmp ult i64 %12, %1
  br i1 %83, label %9, label %87, !llvm.loop !23

84:                                               ; preds = %56, %38, %20, %9
  %85 = phi i64 [ %10, %9 ], [ %21, %20 ], [ %33, %38 ], [ %51, %56 ]
  %86 = xor i64 %85, -1
  br label %91

87:                                               ; preds = %81, %5
  %88 = phi ptr [ @back, %5 ], [ %82, %81 ]
  %89 = ptrtoint ptr %88 to i64
  %90 = sub i64 %89, ptrtoint (ptr @back to i64)
  br label %91

91:                                               ; preds = %84, %87, %7
  %92 = phi i64 [ %8, %7 ], [ %90, %87 ], [ %86, %84 ]
  ret i64 %92
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i64 @hex_sum(i64 noundef range(i64 151, 201) %0) unnamed_addr #5 {
  br label %2

2:                                                ; preds = %1, %2
  %3 = phi i64 [ 0, %1 ], [ %24, %2 ]
  %4 = phi i64 [ %0, %1 ], [ %6, %2 ]
  %5 = phi ptr [ @data, %1 ], [ %17, %2 ]
  %6 = add nsw i64 %4, -1
  %7 = mul i64 %3, 131
  %8 = load i8, ptr %5, align 1, !tbaa !11
  %9 = lshr i8 %8, 4
  %10 = icmp ult i8 %8, -96
  %11 = or disjoint i8 %9, 48
  %12 = add nuw nsw i8 %9, 87
  %13 = select i1 %10, i8 %11, i8 %12
  %14 = zext nneg i8 %13 to i64
  %15 = add i64 %7, %14
  %16 = mul i64 %15, 131
  %17 = getelementptr inbounds nuw i8, ptr %5, i64 1
  %18 = and i8 %8, 15
  %19 = icmp samesign ult i8 %18, 10
  %20 = or disjoint i8 %18, 48
  %21 = add nuw nsw i8 %18, 87
  %22 = select i1 %19, i8 %20, i8 %21
  %23 = zext nneg i8 %22 to i64
  %24 = add i64 %16, %23
  %25 = icmp eq i64 %6, 0
  br i1 %25, label %26, label %2, !llvm.loop !24

26:                                               ; preds = %2
  ret i64 %24
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #6

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: write) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #5 = { nofree norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nobuiltin "no-builtins" }

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
!18 = distinct !{!18, !13}
!19 = distinct !{!19, !13}
!20 = distinct !{!20, !13}
!21 = distinct !{!21, !13}
!22 = distinct !{!22, !13}
!23 = distinct !{!23, !13}
!24 = distinct !{!24, !13}
