; ModuleID = 'statemachine.c'
source_filename = "statemachine.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

@documents = internal unnamed_addr constant [10 x ptr] [ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6, ptr @.str.7, ptr @.str.8, ptr @.str.9, ptr @.str.10, ptr @.str.11, ptr @.str.12], align 8
@.str = private unnamed_addr constant [4 x i8] c"rue\00", align 1
@.str.1 = private unnamed_addr constant [5 x i8] c"alse\00", align 1
@.str.2 = private unnamed_addr constant [4 x i8] c"ull\00", align 1
@.str.3 = private unnamed_addr constant [97 x i8] c"{\22name\22: \22ox1\22, \22lanes\22: 32, \22rate\22: [1, 0.5, 2.5e-3, -7], \22nested\22: {\22a\22: [true, false, null]}}\00", align 1
@.str.4 = private unnamed_addr constant [55 x i8] c"[1, 2, 3, [4, [5, [6, []]]], {}, \22\\u00e9\\n\\\22quoted\\\22\22]\00", align 1
@.str.5 = private unnamed_addr constant [15 x i8] c"  -0.125E+10  \00", align 1
@.str.6 = private unnamed_addr constant [16 x i8] c"{\22open\22: [1, 2}\00", align 1
@.str.7 = private unnamed_addr constant [5 x i8] c"[01]\00", align 1
@.str.8 = private unnamed_addr constant [15 x i8] c"\22tab\\t and \\q\22\00", align 1
@.str.9 = private unnamed_addr constant [11 x i8] c"[1, 2,, 3]\00", align 1
@.str.10 = private unnamed_addr constant [8 x i8] c"{\22a\22 1}\00", align 1
@.str.11 = private unnamed_addr constant [4 x i8] c"nul\00", align 1
@.str.12 = private unnamed_addr constant [33 x i8] c"[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]\00", align 1
@code = internal unnamed_addr constant [23 x i8] c"\00\00\00\01\00\19\0A\0A\05\06\01\04\00\03\0D\0C\0A\09\08\F2\07\01\0B", align 1

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

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i64 0, 281474976710656) i64 @run(i64 noundef %0) local_unnamed_addr #4 {
  %2 = alloca [16 x i32], align 4
  %3 = icmp sgt i64 %0, 0
  br i1 %3, label %4, label %9

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 4
  br label %6

6:                                                ; preds = %4, %133
  %7 = phi i64 [ 0, %4 ], [ %136, %133 ]
  %8 = phi i64 [ 0, %4 ], [ %135, %133 ]
  br label %138

9:                                                ; preds = %133, %1
  %10 = phi i64 [ 0, %1 ], [ %135, %133 ]
  ret i64 %10

11:                                               ; preds = %349
  %12 = trunc i64 %7 to i32
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(60) %5, i8 0, i64 60, i1 false)
  store i32 %12, ptr %2, align 4, !tbaa !7
  br label %13

13:                                               ; preds = %123, %11
  %14 = phi ptr [ @code, %11 ], [ %124, %123 ]
  %15 = phi i32 [ 1, %11 ], [ %125, %123 ]
  %16 = getelementptr inbounds nuw i8, ptr %14, i64 1
  %17 = load i8, ptr %14, align 1, !tbaa !11
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
  ]

18:                                               ; preds = %13
  %19 = getelementptr inbounds nuw i8, ptr %14, i64 2
  %20 = load i8, ptr %16, align 1, !tbaa !11
  %21 = sext i8 %20 to i32
  %22 = add nsw i32 %15, 1
  %23 = sext i32 %15 to i64
  %24 = getelementptr inbounds i32, ptr %2, i64 %23
  store i32 %21, ptr %24, align 4, !tbaa !7
  br label %123

25:                                               ; preds = %13
  %26 = add nsw i32 %15, -1
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds i32, ptr %2, i64 %27
  %29 = load i32, ptr %28, align 4, !tbaa !7
  %30 = sext i32 %15 to i64
  %31 = getelementptr i32, ptr %2, i64 %30
  %32 = getelementptr i8, ptr %31, i64 -8
  %33 = load i32, ptr %32, align 4, !tbaa !7
  %34 = add i32 %33, %29
  store i32 %34, ptr %32, align 4, !tbaa !7
  br label %123

35:                                               ; preds = %13
  %36 = add nsw i32 %15, -1
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds i32, ptr %2, i64 %37
  %39 = load i32, ptr %38, align 4, !tbaa !7
  %40 = sext i32 %15 to i64
  %41 = getelementptr i32, ptr %2, i64 %40
  %42 = getelementptr i8, ptr %41, i64 -8
  %43 = load i32, ptr %42, align 4, !tbaa !7
  %44 = sub i32 %43, %39
  store i32 %44, ptr %42, align 4, !tbaa !7
  br label %123

45:                                               ; preds = %13
  %46 = add nsw i32 %15, -1
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds i32, ptr %2, i64 %47
  %49 = load i32, ptr %48, align 4, !tbaa !7
  %50 = sext i32 %15 to i64
  %51 = getelementptr i32, ptr %2, i64 %50
  %52 = getelementptr i8, ptr %51, i64 -8
  %53 = load i32, ptr %52, align 4, !tbaa !7
  %54 = mul i32 %53, %49
  store i32 %54, ptr %52, align 4, !tbaa !7
  br label %123

55:                                               ; preds = %13
  %56 = add nsw i32 %15, -1
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds i32, ptr %2, i64 %57
  %59 = load i32, ptr %58, align 4, !tbaa !7
  %60 = sext i32 %15 to i64
  %61 = getelementptr i32, ptr %2, i64 %60
  %62 = getelementptr i8, ptr %61, i64 -8
  %63 = load i32, ptr %62, align 4, !tbaa !7
  %64 = xor i32 %63, %59
  store i32 %64, ptr %62, align 4, !tbaa !7
  br label %123

65:                                               ; preds = %13
  %66 = add nsw i32 %15, -1
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds i32, ptr %2, i64 %67
  %69 = load i32, ptr %68, align 4, !tbaa !7
  %70 = and i32 %69, 31
  %71 = sext i32 %15 to i64
  %72 = getelementptr i32, ptr %2, i64 %71
  %73 = getelementptr i8, ptr %72, i64 -8
  %74 = load i32, ptr %73, align 4, !tbaa !7
  %75 = lshr i32 %74, %70
  store i32 %75, ptr %73, align 4, !tbaa !7
  br label %123

76:                                               ; preds = %13
  %77 = sext i32 %15 to i64
  %78 = getelementptr i32, ptr %2, i64 %77
  %79 = getelementptr i8, ptr %78, i64 -4
  %80 = load i32, ptr %79, align 4, !tbaa !7
  store i32 %80, ptr %78, align 4, !tbaa !7
  %81 = add nsw i32 %15, 1
  br label %123

82:                                               ; preds = %13
  %83 = sext i32 %15 to i64
  %84 = getelementptr i32, ptr %2, i64 %83
  %85 = getelementptr i8, ptr %84, i64 -8
  %86 = load i32, ptr %85, align 4, !tbaa !7
  store i32 %86, ptr %84, align 4, !tbaa !7
  %87 = add nsw i32 %15, 1
  br label %123

88:                                               ; preds = %13
  %89 = sext i32 %15 to i64
  %90 = getelementptr i32, ptr %2, i64 %89
  %91 = getelementptr i8, ptr %90, i64 -4
  %92 = load i32, ptr %91, align 4, !tbaa !7
  %93 = getelementptr i8, ptr %90, i64 -8
  %94 = load i32, ptr %93, align 4, !tbaa !7
  store i32 %94, ptr %91, align 4, !tbaa !7
  store i32 %92, ptr %93, align 4, !tbaa !7
  br label %123

95:                                               ; preds = %13
  %96 = sext i32 %15 to i64
  %97 = getelementptr i32, ptr %2, i64 %96
  %98 = getelementptr i8, ptr %97, i64 -12
  %99 = load i32, ptr %98, align 4, !tbaa !7
  %100 = getelementptr i8, ptr %97, i64 -8
  %101 = load i32, ptr %100, align 4, !tbaa !7
  store i32 %101, ptr %98, align 4, !tbaa !7
  %102 = getelementptr i8, ptr %97, i64 -4
  %103 = load i32, ptr %102, align 4, !tbaa !7
  store i32 %103, ptr %100, align 4, !tbaa !7
  store i32 %99, ptr %102, align 4, !tbaa !7
  br label %123

104:                                              ; preds = %13
  %105 = add nsw i32 %15, -1
  br label %123

106:                                              ; preds = %13
  %107 = sext i32 %15 to i64
  %108 = getelementptr i32, ptr %2, i64 %107
  %109 = getelementptr i8, ptr %108, i64 -4
  %110 = load i32, ptr %109, align 4, !tbaa !7
  %111 = add i32 %110, -1
  store i32 %111, ptr %109, align 4, !tbaa !7
  br label %123

112:                                              ; preds = %13
  %113 = getelementptr inbounds nuw i8, ptr %14, i64 2
  %114 = sext i32 %15 to i64
  %115 = getelementptr i32, ptr %2, i64 %114
  %116 = getelementptr i8, ptr %115, i64 -4
  %117 = load i32, ptr %116, align 4, !tbaa !7
  %118 = icmp eq i32 %117, 0
  br i1 %118, label %123, label %119

119:                                              ; preds = %112
  %120 = load i8, ptr %16, align 1, !tbaa !11
  %121 = sext i8 %120 to i64
  %122 = getelementptr inbounds i8, ptr %113, i64 %121
  br label %123

123:                                              ; preds = %119, %112, %106, %104, %95, %88, %82, %76, %65, %55, %45, %35, %25, %18
  %124 = phi ptr [ %19, %18 ], [ %16, %25 ], [ %16, %35 ], [ %16, %45 ], [ %16, %55 ], [ %16, %65 ], [ %16, %76 ], [ %16, %82 ], [ %16, %88 ], [ %16, %95 ], [ %16, %104 ], [ %16, %106 ], [ %122, %119 ], [ %113, %112 ]
  %125 = phi i32 [ %22, %18 ], [ %26, %25 ], [ %36, %35 ], [ %46, %45 ], [ %56, %55 ], [ %66, %65 ], [ %81, %76 ], [ %87, %82 ], [ %15, %88 ], [ %15, %95 ], [ %105, %104 ], [ %15, %106 ], [ %15, %119 ], [ %15, %112 ]
  br label %13

126:                                              ; preds = %13
  %127 = sext i32 %15 to i64
  %128 = getelementptr i32, ptr %2, i64 %127
  %129 = getelementptr i8, ptr %128, i64 -4
  %130 = load i32, ptr %129, align 4, !tbaa !7
  %131 = add i32 %130, %15
  %132 = zext i32 %131 to i64
  br label %133

133:                                              ; preds = %13, %126
  %134 = phi i64 [ %132, %126 ], [ 4294967295, %13 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #6
  %135 = xor i64 %134, %352
  %136 = add nuw nsw i64 %7, 1
  %137 = icmp eq i64 %136, %0
  br i1 %137, label %9, label %6, !llvm.loop !18

138:                                              ; preds = %6, %349
  %139 = phi i64 [ 0, %6 ], [ %353, %349 ]
  %140 = phi i64 [ %8, %6 ], [ %352, %349 ]
  %141 = mul nuw nsw i64 %140, 31
  %142 = getelementptr inbounds nuw ptr, ptr @documents, i64 %139
  %143 = load ptr, ptr %142, align 8, !tbaa !19
  %144 = load i8, ptr %143, align 1, !tbaa !11
  %145 = icmp eq i8 %144, 0
  br i1 %145, label %349, label %146

146:                                              ; preds = %138, %312
  %147 = phi i32 [ %321, %312 ], [ 0, %138 ]
  %148 = phi i32 [ %320, %312 ], [ 0, %138 ]
  %149 = phi i64 [ %319, %312 ], [ 0, %138 ]
  %150 = phi ptr [ %318, %312 ], [ null, %138 ]
  %151 = phi i8 [ %317, %312 ], [ 0, %138 ]
  %152 = phi i8 [ %316, %312 ], [ 0, %138 ]
  %153 = phi i16 [ %315, %312 ], [ 0, %138 ]
  %154 = phi i16 [ %314, %312 ], [ 0, %138 ]
  %155 = phi i16 [ %313, %312 ], [ 0, %138 ]
  %156 = phi i8 [ %324, %312 ], [ %144, %138 ]
  %157 = phi i64 [ %322, %312 ], [ 0, %138 ]
  %158 = add i8 %156, -48
  %159 = icmp ult i8 %158, 10
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
  ]

160:                                              ; preds = %146
  switch i8 %156, label %170 [
    i8 93, label %161
    i8 32, label %312
    i8 10, label %312
    i8 9, label %312
    i8 13, label %312
  ]

161:                                              ; preds = %160
  %162 = icmp ne i32 %148, 0
  %163 = and i64 %149, 1
  %164 = icmp eq i64 %163, 0
  %165 = select i1 %162, i1 %164, i1 false
  br i1 %165, label %166, label %310

166:                                              ; preds = %161
  %167 = add nsw i32 %148, -1
  %168 = lshr exact i64 %149, 1
  br label %312

169:                                              ; preds = %146
  switch i8 %156, label %170 [
    i8 32, label %312
    i8 10, label %312
    i8 9, label %312
    i8 13, label %312
  ]

170:                                              ; preds = %169, %160
  %171 = add i16 %153, 1
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
  ]

172:                                              ; preds = %170
  %173 = add nsw i32 %148, 1
  %174 = shl i64 %149, 1
  %175 = or disjoint i64 %174, 1
  br label %312

176:                                              ; preds = %170
  %177 = add nsw i32 %148, 1
  %178 = shl i64 %149, 1
  br label %312

179:                                              ; preds = %170
  %180 = add i16 %154, 1
  br label %312

181:                                              ; preds = %170
  %182 = add i16 %155, 1
  br label %312

183:                                              ; preds = %170, %170, %170, %170, %170, %170, %170, %170, %170
  %184 = add i16 %155, 1
  br label %312

185:                                              ; preds = %170
  br label %312

186:                                              ; preds = %170
  br label %312

187:                                              ; preds = %170
  br label %312

188:                                              ; preds = %146
  switch i8 %156, label %310 [
    i8 125, label %189
    i8 32, label %312
    i8 10, label %312
    i8 9, label %312
    i8 13, label %312
    i8 34, label %198
  ]

189:                                              ; preds = %188
  %190 = icmp eq i32 %148, 0
  %191 = and i64 %149, 1
  %192 = icmp eq i64 %191, 0
  %193 = select i1 %190, i1 true, i1 %192
  br i1 %193, label %310, label %194

194:                                              ; preds = %189
  %195 = add nsw i32 %148, -1
  %196 = lshr i64 %149, 1
  br label %312

197:                                              ; preds = %146
  switch i8 %156, label %310 [
    i8 32, label %312
    i8 10, label %312
    i8 9, label %312
    i8 13, label %312
    i8 34, label %198
  ]

198:                                              ; preds = %197, %188
  br label %312

199:                                              ; preds = %146
  switch i8 %156, label %310 [
    i8 58, label %200
    i8 32, label %312
    i8 10, label %312
    i8 9, label %312
    i8 13, label %312
  ]

200:                                              ; preds = %199
  br label %312

201:                                              ; preds = %146
  switch i8 %156, label %310 [
    i8 32, label %312
    i8 10, label %312
    i8 9, label %312
    i8 13, label %312
    i8 44, label %202
    i8 125, label %208
    i8 93, label %216
  ]

202:                                              ; preds = %201
  %203 = icmp eq i32 %148, 0
  br i1 %203, label %310, label %204

204:                                              ; preds = %202
  %205 = trunc i64 %149 to i32
  %206 = shl i32 %205, 1
  %207 = and i32 %206, 2
  br label %312

208:                                              ; preds = %201
  %209 = icmp eq i32 %148, 0
  %210 = and i64 %149, 1
  %211 = icmp eq i64 %210, 0
  %212 = select i1 %209, i1 true, i1 %211
  br i1 %212, label %310, label %213

213:                                              ; preds = %208
  %214 = add nsw i32 %148, -1
  %215 = lshr i64 %149, 1
  br label %312

216:                                              ; preds = %201
  %217 = icmp ne i32 %148, 0
  %218 = and i64 %149, 1
  %219 = icmp eq i64 %218, 0
  %220 = select i1 %217, i1 %219, i1 false
  br i1 %220, label %221, label %310

221:                                              ; preds = %216
  %222 = add nsw i32 %148, -1
  %223 = lshr exact i64 %149, 1
  br label %312

224:                                              ; preds = %146
  switch i8 %156, label %228 [
    i8 92, label %312
    i8 34, label %225
  ]

225:                                              ; preds = %224
  %226 = icmp eq i8 %152, 0
  %227 = select i1 %226, i32 4, i32 3
  br label %312

228:                                              ; preds = %224
  %229 = icmp ugt i8 %156, 31
  br i1 %229, label %312, label %310

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
  ]

231:                                              ; preds = %230, %230, %230, %230, %230, %230, %230, %230
  br label %312

232:                                              ; preds = %146
  %233 = add i8 %151, -1
  %234 = icmp eq i8 %233, 0
  %235 = select i1 %234, i32 5, i32 7
  %236 = and i8 %156, -33
  %237 = add i8 %236, -65
  %238 = icmp ult i8 %237, 6
  %239 = or i1 %159, %238
  br i1 %239, label %312, label %310

240:                                              ; preds = %146
  %241 = add i16 %155, 1
  %242 = icmp eq i8 %156, 48
  %243 = select i1 %242, i32 9, i32 10
  br i1 %159, label %312, label %310

244:                                              ; preds = %146
  br i1 %159, label %312, label %245

245:                                              ; preds = %244, %146
  %246 = icmp eq i8 %156, 46
  br i1 %246, label %312, label %248

247:                                              ; preds = %146
  br i1 %159, label %312, label %248

248:                                              ; preds = %247, %245
  %249 = and i8 %156, -33
  %250 = icmp eq i8 %249, 69
  br i1 %250, label %312, label %251

251:                                              ; preds = %248
  switch i8 %156, label %310 [
    i8 32, label %312
    i8 10, label %312
    i8 9, label %312
    i8 13, label %312
    i8 44, label %252
    i8 125, label %258
    i8 93, label %266
  ]

252:                                              ; preds = %251
  %253 = icmp eq i32 %148, 0
  br i1 %253, label %310, label %254

254:                                              ; preds = %252
  %255 = trunc i64 %149 to i32
  %256 = shl i32 %255, 1
  %257 = and i32 %256, 2
  br label %312

258:                                              ; preds = %251
  %259 = icmp eq i32 %148, 0
  %260 = and i64 %149, 1
  %261 = icmp eq i64 %260, 0
  %262 = select i1 %259, i1 true, i1 %261
  br i1 %262, label %310, label %263

263:                                              ; preds = %258
  %264 = add nsw i32 %148, -1
  %265 = lshr i64 %149, 1
  br label %312

266:                                              ; preds = %251
  %267 = icmp ne i32 %148, 0
  %268 = and i64 %149, 1
  %269 = icmp eq i64 %268, 0
  %270 = select i1 %267, i1 %269, i1 false
  br i1 %270, label %271, label %310

271:                                              ; preds = %266
  %272 = add nsw i32 %148, -1
  %273 = lshr exact i64 %149, 1
  br label %312

274:                                              ; preds = %146
  switch i8 %156, label %275 [
    i8 45, label %312
    i8 43, label %312
  ]

275:                                              ; preds = %274, %146
  br i1 %159, label %312, label %310

276:                                              ; preds = %146
  br i1 %159, label %312, label %277

277:                                              ; preds = %276
  switch i8 %156, label %310 [
    i8 32, label %312
    i8 10, label %312
    i8 9, label %312
    i8 13, label %312
    i8 44, label %278
    i8 125, label %284
    i8 93, label %292
  ]

278:                                              ; preds = %277
  %279 = icmp eq i32 %148, 0
  br i1 %279, label %310, label %280

280:                                              ; preds = %278
  %281 = trunc i64 %149 to i32
  %282 = shl i32 %281, 1
  %283 = and i32 %282, 2
  br label %312

284:                                              ; preds = %277
  %285 = icmp eq i32 %148, 0
  %286 = and i64 %149, 1
  %287 = icmp eq i64 %286, 0
  %288 = select i1 %285, i1 true, i1 %287
  br i1 %288, label %310, label %289

289:                                              ; preds = %284
  %290 = add nsw i32 %148, -1
  %291 = lshr i64 %149, 1
  br label %312

292:                                              ; preds = %277
  %293 = icmp ne i32 %148, 0
  %294 = and i64 %149, 1
  %295 = icmp eq i64 %294, 0
  %296 = select i1 %293, i1 %295, i1 false
  br i1 %296, label %297, label %310

297:                                              ; preds = %292
  %298 = add nsw i32 %148, -1
  %299 = lshr exact i64 %149, 1
  br label %312

300:                                              ; preds = %146
  %301 = load i8, ptr %150, align 1, !tbaa !11
  %302 = icmp eq i8 %301, %156
  br i1 %302, label %303, label %310

303:                                              ; preds = %300
  %304 = getelementptr inbounds nuw i8, ptr %150, i64 1
  %305 = load i8, ptr %304, align 1, !tbaa !11
  %306 = icmp eq i8 %305, 0
  %307 = select i1 %306, i32 4, i32 16
  br label %312

308:                                              ; preds = %146
  br i1 %159, label %312, label %310

309:                                              ; preds = %146
  unreachable

310:                                              ; preds = %228, %240, %275, %232, %188, %197, %199, %258, %161, %266, %252, %201, %208, %216, %202, %230, %189, %277, %284, %292, %278, %170, %300, %251, %308
  %311 = xor i64 %157, -1
  br label %349

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
  %322 = add nuw nsw i64 %157, 1
  %323 = getelementptr inbounds nuw i8, ptr %143, i64 %322
  %324 = load i8, ptr %323, align 1, !tbaa !11
  %325 = icmp eq i8 %324, 0
  br i1 %325, label %326, label %146, !llvm.loop !22

326:                                              ; preds = %312
  %327 = sub nuw i64 -2, %157
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
  ]

328:                                              ; preds = %326, %326, %326, %326, %326
  br label %336

329:                                              ; preds = %326
  %330 = load i8, ptr %318, align 1, !tbaa !11
  %331 = icmp eq i8 %330, 32
  br i1 %331, label %332, label %349

332:                                              ; preds = %329
  %333 = getelementptr inbounds nuw i8, ptr %318, i64 1
  %334 = load i8, ptr %333, align 1, !tbaa !11
  %335 = icmp eq i8 %334, 0
  br i1 %335, label %336, label %349

336:                                              ; preds = %332, %328, %326, %326, %326, %326, %326, %326
  %337 = phi i32 [ 4, %328 ], [ %321, %326 ], [ %321, %326 ], [ %321, %326 ], [ %321, %326 ], [ %321, %326 ], [ %321, %326 ], [ 4, %332 ]
  %338 = icmp ne i32 %337, 4
  %339 = icmp ne i32 %320, 0
  %340 = select i1 %338, i1 true, i1 %339
  br i1 %340, label %349, label %341

341:                                              ; preds = %336
  %342 = zext i16 %315 to i64
  %343 = mul nuw nsw i64 %342, 10000
  %344 = zext i16 %314 to i64
  %345 = mul nuw nsw i64 %344, 100
  %346 = zext i16 %313 to i64
  %347 = add nuw nsw i64 %345, %346
  %348 = add nuw nsw i64 %347, %343
  br label %349

349:                                              ; preds = %138, %310, %326, %329, %332, %336, %341
  %350 = phi i64 [ %311, %310 ], [ %348, %341 ], [ %327, %336 ], [ %327, %332 ], [ -1, %138 ], [ %327, %326 ], [ %327, %329 ]
  %351 = add nsw i64 %350, %141
  %352 = and i64 %351, 281474976710655
  %353 = add nuw nsw i64 %139, 1
  %354 = icmp eq i64 %353, 10
  br i1 %354, label %11, label %138, !llvm.loop !23
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #5

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: write) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nounwind }

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
!19 = !{!20, !20, i64 0}
!20 = !{!"p1 omnipotent char", !21, i64 0}
!21 = !{!"any pointer", !9, i64 0}
!22 = distinct !{!22, !13}
!23 = distinct !{!23, !13}
