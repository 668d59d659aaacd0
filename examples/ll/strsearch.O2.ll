; ModuleID = 'strsearch.c'
source_filename = "strsearch.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

@words = internal unnamed_addr constant [11 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6, ptr @.str.7, ptr @.str.8, ptr @.str.9, ptr @.str.10], align 8
@text = internal global [601 x i8] zeroinitializer, align 1
@patterns = internal unnamed_addr constant [8 x ptr] [ptr @.str.7, ptr @.str.8, ptr @.str.11, ptr @.str.12, ptr @.str.13, ptr @.str.14, ptr @.str.15, ptr @.str.16], align 8
@.str = private unnamed_addr constant [5 x i8] c"warp\00", align 1
@.str.1 = private unnamed_addr constant [5 x i8] c"lane\00", align 1
@.str.2 = private unnamed_addr constant [8 x i8] c"barrier\00", align 1
@.str.3 = private unnamed_addr constant [9 x i8] c"register\00", align 1
@.str.4 = private unnamed_addr constant [6 x i8] c"spill\00", align 1
@.str.5 = private unnamed_addr constant [7 x i8] c"reload\00", align 1
@.str.6 = private unnamed_addr constant [5 x i8] c"anna\00", align 1
@.str.7 = private unnamed_addr constant [7 x i8] c"banana\00", align 1
@.str.8 = private unnamed_addr constant [3 x i8] c"an\00", align 1
@.str.9 = private unnamed_addr constant [9 x i8] c"schedule\00", align 1
@.str.10 = private unnamed_addr constant [3 x i8] c"ba\00", align 1
@.str.11 = private unnamed_addr constant [5 x i8] c"anba\00", align 1
@.str.12 = private unnamed_addr constant [4 x i8] c"reg\00", align 1
@.str.13 = private unnamed_addr constant [5 x i8] c"nana\00", align 1
@.str.14 = private unnamed_addr constant [12 x i8] c"spillreload\00", align 1
@.str.15 = private unnamed_addr constant [7 x i8] c"absent\00", align 1
@.str.16 = private unnamed_addr constant [2 x i8] c"e\00", align 1

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

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define dso_local range(i64 -3, -9223372036854775808) i64 @run(i64 noundef %0) local_unnamed_addr #4 {
  %2 = alloca [128 x i8], align 1
  %3 = alloca [32 x i16], align 2
  %4 = alloca i64, align 8
  %5 = icmp sgt i64 %0, 0
  br i1 %5, label %6, label %274

6:                                                ; preds = %1, %264
  %7 = phi i64 [ %267, %264 ], [ 0, %1 ]
  %8 = phi i64 [ %14, %264 ], [ 7, %1 ]
  %9 = phi i64 [ %268, %264 ], [ 0, %1 ]
  br label %10

10:                                               ; preds = %34, %6
  %11 = phi i64 [ 0, %6 ], [ %30, %34 ]
  %12 = phi i64 [ %8, %6 ], [ %14, %34 ]
  %13 = mul i64 %12, 6364136223846793005
  %14 = add i64 %13, 1442695040888963407
  %15 = lshr i64 %14, 33
  %16 = trunc nuw nsw i64 %15 to i32
  %17 = urem i32 %16, 11
  %18 = zext nneg i32 %17 to i64
  %19 = getelementptr inbounds nuw ptr, ptr @words, i64 %18
  %20 = load ptr, ptr %19, align 8, !tbaa !18
  br label %21

21:                                               ; preds = %21, %10
  %22 = phi ptr [ %20, %10 ], [ %25, %21 ]
  %23 = load i8, ptr %22, align 1, !tbaa !11
  %24 = icmp eq i8 %23, 0
  %25 = getelementptr inbounds nuw i8, ptr %22, i64 1
  br i1 %24, label %26, label %21, !llvm.loop !21

26:                                               ; preds = %21
  %27 = ptrtoint ptr %22 to i64
  %28 = ptrtoint ptr %20 to i64
  %29 = sub i64 %27, %28
  %30 = add nsw i64 %29, %11
  %31 = icmp sgt i64 %30, 600
  br i1 %31, label %46, label %32

32:                                               ; preds = %26
  tail call void @llvm.experimental.noalias.scope.decl(metadata !22)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !25)
  %33 = icmp eq i64 %29, 0
  br i1 %33, label %34, label %35

34:                                               ; preds = %37, %32
  br label %10

35:                                               ; preds = %32
  %36 = getelementptr inbounds i8, ptr @text, i64 %11
  br label %37

37:                                               ; preds = %35, %37
  %38 = phi ptr [ %42, %37 ], [ %20, %35 ]
  %39 = phi ptr [ %44, %37 ], [ %36, %35 ]
  %40 = phi i64 [ %41, %37 ], [ %29, %35 ]
  %41 = add i64 %40, -1
  %42 = getelementptr inbounds nuw i8, ptr %38, i64 1
  %43 = load i8, ptr %38, align 1, !tbaa !11, !alias.scope !25, !noalias !22
  %44 = getelementptr inbounds nuw i8, ptr %39, i64 1
  store i8 %43, ptr %39, align 1, !tbaa !11, !alias.scope !22, !noalias !25
  %45 = icmp eq i64 %41, 0
  br i1 %45, label %34, label %37, !llvm.loop !12

46:                                               ; preds = %26
  %47 = getelementptr inbounds i8, ptr @text, i64 %11
  store i8 0, ptr %47, align 1, !tbaa !11
  %48 = and i64 %9, 7
  %49 = getelementptr inbounds nuw ptr, ptr @patterns, i64 %48
  %50 = load ptr, ptr %49, align 8, !tbaa !18
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #7
  br label %51

51:                                               ; preds = %51, %46
  %52 = phi ptr [ %50, %46 ], [ %55, %51 ]
  %53 = load i8, ptr %52, align 1, !tbaa !11
  %54 = icmp eq i8 %53, 0
  %55 = getelementptr inbounds nuw i8, ptr %52, i64 1
  br i1 %54, label %56, label %51, !llvm.loop !21

56:                                               ; preds = %51
  %57 = ptrtoint ptr %50 to i64
  %58 = ptrtoint ptr %52 to i64
  %59 = sub i64 %58, %57
  %60 = icmp sgt i64 %59, %11
  br i1 %60, label %91, label %61

61:                                               ; preds = %56
  %62 = icmp sgt i64 %59, 0
  br label %63

63:                                               ; preds = %85, %61
  %64 = phi i64 [ -3750763034362895579, %61 ], [ %86, %85 ]
  %65 = phi i64 [ 0, %61 ], [ %88, %85 ]
  %66 = phi i64 [ 0, %61 ], [ %87, %85 ]
  %67 = getelementptr inbounds nuw i8, ptr @text, i64 %65
  br i1 %62, label %68, label %78

68:                                               ; preds = %63, %75
  %69 = phi i64 [ %76, %75 ], [ 0, %63 ]
  %70 = getelementptr inbounds nuw i8, ptr %67, i64 %69
  %71 = load i8, ptr %70, align 1, !tbaa !11
  %72 = getelementptr inbounds nuw i8, ptr %50, i64 %69
  %73 = load i8, ptr %72, align 1, !tbaa !11
  %74 = icmp eq i8 %71, %73
  br i1 %74, label %75, label %78

75:                                               ; preds = %68
  %76 = add nuw nsw i64 %69, 1
  %77 = icmp eq i64 %76, %59
  br i1 %77, label %81, label %68, !llvm.loop !27

78:                                               ; preds = %68, %63
  %79 = phi i64 [ 0, %63 ], [ %69, %68 ]
  %80 = icmp eq i64 %79, %59
  br i1 %80, label %81, label %85

81:                                               ; preds = %75, %78
  %82 = xor i64 %64, %65
  %83 = mul i64 %82, 1099511628211
  %84 = add nsw i64 %66, 1
  br label %85

85:                                               ; preds = %81, %78
  %86 = phi i64 [ %83, %81 ], [ %64, %78 ]
  %87 = phi i64 [ %84, %81 ], [ %66, %78 ]
  %88 = add nuw nsw i64 %65, 1
  %89 = add nsw i64 %88, %59
  %90 = icmp sgt i64 %89, %11
  br i1 %90, label %91, label %63, !llvm.loop !28

91:                                               ; preds = %85, %56
  %92 = phi i64 [ -3750763034362895579, %56 ], [ %86, %85 ]
  %93 = phi i64 [ 0, %56 ], [ %87, %85 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #7
  br label %94

94:                                               ; preds = %94, %91
  %95 = phi ptr [ %50, %91 ], [ %98, %94 ]
  %96 = load i8, ptr %95, align 1, !tbaa !11
  %97 = icmp eq i8 %96, 0
  %98 = getelementptr inbounds nuw i8, ptr %95, i64 1
  br i1 %97, label %99, label %94, !llvm.loop !21

99:                                               ; preds = %94
  %100 = ptrtoint ptr %95 to i64
  %101 = sub i64 %100, %57
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #7
  store i16 -1, ptr %3, align 2, !tbaa !29
  %102 = icmp sgt i64 %101, 0
  br i1 %102, label %103, label %110

103:                                              ; preds = %99, %125
  %104 = phi i64 [ %129, %125 ], [ 0, %99 ]
  %105 = phi i32 [ %127, %125 ], [ -1, %99 ]
  %106 = icmp sgt i32 %105, -1
  br i1 %106, label %107, label %125

107:                                              ; preds = %103
  %108 = getelementptr inbounds nuw i8, ptr %50, i64 %104
  %109 = load i8, ptr %108, align 1, !tbaa !11
  br label %114

110:                                              ; preds = %125, %99
  %111 = icmp sgt i64 %11, 0
  br i1 %111, label %112, label %169

112:                                              ; preds = %110
  %113 = getelementptr inbounds i16, ptr %3, i64 %101
  br label %132

114:                                              ; preds = %120, %107
  %115 = phi i32 [ %105, %107 ], [ %123, %120 ]
  %116 = zext nneg i32 %115 to i64
  %117 = getelementptr inbounds nuw i8, ptr %50, i64 %116
  %118 = load i8, ptr %117, align 1, !tbaa !11
  %119 = icmp eq i8 %109, %118
  br i1 %119, label %125, label %120

120:                                              ; preds = %114
  %121 = getelementptr inbounds nuw i16, ptr %3, i64 %116
  %122 = load i16, ptr %121, align 2, !tbaa !29
  %123 = sext i16 %122 to i32
  %124 = icmp sgt i16 %122, -1
  br i1 %124, label %114, label %125, !llvm.loop !31

125:                                              ; preds = %120, %114, %103
  %126 = phi i32 [ %105, %103 ], [ %115, %114 ], [ %123, %120 ]
  %127 = add nsw i32 %126, 1
  %128 = trunc i32 %127 to i16
  %129 = add nuw nsw i64 %104, 1
  %130 = getelementptr inbounds nuw i16, ptr %3, i64 %129
  store i16 %128, ptr %130, align 2, !tbaa !29
  %131 = icmp eq i64 %129, %101
  br i1 %131, label %110, label %103, !llvm.loop !32

132:                                              ; preds = %163, %112
  %133 = phi i64 [ -3750763034362895579, %112 ], [ %164, %163 ]
  %134 = phi i64 [ 0, %112 ], [ %166, %163 ]
  %135 = phi i64 [ 0, %112 ], [ %167, %163 ]
  %136 = phi i64 [ 0, %112 ], [ %165, %163 ]
  %137 = icmp sgt i64 %134, -1
  br i1 %137, label %138, label %151

138:                                              ; preds = %132
  %139 = getelementptr inbounds nuw i8, ptr @text, i64 %135
  %140 = load i8, ptr %139, align 1, !tbaa !11
  br label %141

141:                                              ; preds = %146, %138
  %142 = phi i64 [ %134, %138 ], [ %149, %146 ]
  %143 = getelementptr inbounds nuw i8, ptr %50, i64 %142
  %144 = load i8, ptr %143, align 1, !tbaa !11
  %145 = icmp eq i8 %140, %144
  br i1 %145, label %151, label %146

146:                                              ; preds = %141
  %147 = getelementptr inbounds nuw i16, ptr %3, i64 %142
  %148 = load i16, ptr %147, align 2, !tbaa !29
  %149 = sext i16 %148 to i64
  %150 = icmp sgt i16 %148, -1
  br i1 %150, label %141, label %151, !llvm.loop !33

151:                                              ; preds = %146, %141, %132
  %152 = phi i64 [ %134, %132 ], [ %142, %141 ], [ %149, %146 ]
  %153 = add nsw i64 %152, 1
  %154 = icmp eq i64 %153, %101
  br i1 %154, label %155, label %163

155:                                              ; preds = %151
  %156 = sub i64 %135, %101
  %157 = add i64 %156, 1
  %158 = xor i64 %133, %157
  %159 = mul i64 %158, 1099511628211
  %160 = add nsw i64 %136, 1
  %161 = load i16, ptr %113, align 2, !tbaa !29
  %162 = sext i16 %161 to i64
  br label %163

163:                                              ; preds = %155, %151
  %164 = phi i64 [ %159, %155 ], [ %133, %151 ]
  %165 = phi i64 [ %160, %155 ], [ %136, %151 ]
  %166 = phi i64 [ %162, %155 ], [ %153, %151 ]
  %167 = add nuw nsw i64 %135, 1
  %168 = icmp eq i64 %167, %11
  br i1 %168, label %169, label %132, !llvm.loop !34

169:                                              ; preds = %163, %110
  %170 = phi i64 [ -3750763034362895579, %110 ], [ %164, %163 ]
  %171 = phi i64 [ 0, %110 ], [ %165, %163 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #7
  %172 = icmp eq i64 %170, %92
  %173 = icmp eq i64 %171, %93
  %174 = select i1 %172, i1 %173, i1 false
  br i1 %174, label %175, label %272

175:                                              ; preds = %169
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #7
  br label %176

176:                                              ; preds = %176, %175
  %177 = phi ptr [ %50, %175 ], [ %180, %176 ]
  %178 = load i8, ptr %177, align 1, !tbaa !11
  %179 = icmp eq i8 %178, 0
  %180 = getelementptr inbounds nuw i8, ptr %177, i64 1
  br i1 %179, label %181, label %176, !llvm.loop !21

181:                                              ; preds = %176
  %182 = ptrtoint ptr %177 to i64
  %183 = sub i64 %182, %57
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #7
  %184 = trunc i64 %183 to i8
  br label %185

185:                                              ; preds = %185, %181
  %186 = phi ptr [ %2, %181 ], [ %189, %185 ]
  %187 = phi i64 [ 128, %181 ], [ %188, %185 ]
  %188 = add nsw i64 %187, -1
  %189 = getelementptr inbounds nuw i8, ptr %186, i64 1
  store i8 %184, ptr %186, align 1, !tbaa !11
  %190 = icmp eq i64 %188, 0
  br i1 %190, label %191, label %185, !llvm.loop !16

191:                                              ; preds = %185
  %192 = add i64 %183, -1
  %193 = icmp sgt i64 %183, 1
  br i1 %193, label %198, label %194

194:                                              ; preds = %198, %191
  %195 = icmp sgt i64 %183, %11
  br i1 %195, label %244, label %196

196:                                              ; preds = %194
  %197 = icmp eq i64 %183, 0
  br label %209

198:                                              ; preds = %191, %198
  %199 = phi i64 [ %207, %198 ], [ 0, %191 ]
  %200 = sub nsw i64 %192, %199
  %201 = trunc i64 %200 to i8
  %202 = getelementptr inbounds nuw i8, ptr %50, i64 %199
  %203 = load i8, ptr %202, align 1, !tbaa !11
  %204 = and i8 %203, 127
  %205 = zext nneg i8 %204 to i64
  %206 = getelementptr inbounds nuw i8, ptr %2, i64 %205
  store i8 %201, ptr %206, align 1, !tbaa !11
  %207 = add nuw nsw i64 %199, 1
  %208 = icmp eq i64 %207, %192
  br i1 %208, label %194, label %198, !llvm.loop !35

209:                                              ; preds = %230, %196
  %210 = phi i64 [ -3750763034362895579, %196 ], [ %231, %230 ]
  %211 = phi i64 [ 0, %196 ], [ %241, %230 ]
  %212 = phi i64 [ 0, %196 ], [ %232, %230 ]
  %213 = getelementptr i8, ptr @text, i64 %211
  br i1 %197, label %226, label %214

214:                                              ; preds = %209, %221
  %215 = phi i64 [ %222, %221 ], [ %183, %209 ]
  %216 = phi ptr [ %224, %221 ], [ %50, %209 ]
  %217 = phi ptr [ %223, %221 ], [ %213, %209 ]
  %218 = load i8, ptr %217, align 1, !tbaa !11
  %219 = load i8, ptr %216, align 1, !tbaa !11
  %220 = icmp eq i8 %218, %219
  br i1 %220, label %221, label %230

221:                                              ; preds = %214
  %222 = add i64 %215, -1
  %223 = getelementptr inbounds nuw i8, ptr %217, i64 1
  %224 = getelementptr inbounds nuw i8, ptr %216, i64 1
  %225 = icmp eq i64 %222, 0
  br i1 %225, label %226, label %214, !llvm.loop !17

226:                                              ; preds = %221, %209
  %227 = xor i64 %210, %211
  %228 = mul i64 %227, 1099511628211
  %229 = add nsw i64 %212, 1
  br label %230

230:                                              ; preds = %214, %226
  %231 = phi i64 [ %228, %226 ], [ %210, %214 ]
  %232 = phi i64 [ %229, %226 ], [ %212, %214 ]
  %233 = getelementptr i8, ptr %213, i64 %183
  %234 = getelementptr i8, ptr %233, i64 -1
  %235 = load i8, ptr %234, align 1, !tbaa !11
  %236 = and i8 %235, 127
  %237 = zext nneg i8 %236 to i64
  %238 = getelementptr inbounds nuw i8, ptr %2, i64 %237
  %239 = load i8, ptr %238, align 1, !tbaa !11
  %240 = zext i8 %239 to i64
  %241 = add nuw nsw i64 %211, %240
  %242 = add nsw i64 %241, %183
  %243 = icmp sgt i64 %242, %11
  br i1 %243, label %244, label %209, !llvm.loop !36

244:                                              ; preds = %230, %194
  %245 = phi i64 [ -3750763034362895579, %194 ], [ %231, %230 ]
  %246 = phi i64 [ 0, %194 ], [ %232, %230 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #7
  %247 = icmp eq i64 %245, %92
  %248 = icmp eq i64 %246, %93
  %249 = select i1 %247, i1 %248, i1 false
  br i1 %249, label %250, label %272

250:                                              ; preds = %244
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #7
  store i64 -3750763034362895579, ptr %4, align 8, !tbaa !37
  br label %251

251:                                              ; preds = %251, %250
  %252 = phi ptr [ %50, %250 ], [ %255, %251 ]
  %253 = load i8, ptr %252, align 1, !tbaa !11
  %254 = icmp eq i8 %253, 0
  %255 = getelementptr inbounds nuw i8, ptr %252, i64 1
  br i1 %254, label %256, label %251, !llvm.loop !21

256:                                              ; preds = %251
  %257 = ptrtoint ptr %252 to i64
  %258 = sub i64 %257, %57
  %259 = call fastcc i64 @rabin_karp(ptr noundef nonnull @text, i64 noundef %11, ptr noundef %50, i64 noundef %258, ptr noundef nonnull %4) #8
  %260 = load i64, ptr %4, align 8, !tbaa !37
  %261 = icmp eq i64 %260, %92
  %262 = icmp eq i64 %259, %93
  %263 = select i1 %261, i1 %262, i1 false
  br i1 %263, label %264, label %272

264:                                              ; preds = %256
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #7
  %265 = mul i64 %7, 31
  %266 = add i64 %93, %265
  %267 = add i64 %266, %92
  %268 = add nuw nsw i64 %9, 1
  %269 = icmp eq i64 %268, %0
  br i1 %269, label %270, label %6, !llvm.loop !39

270:                                              ; preds = %264
  %271 = lshr i64 %267, 1
  br label %274

272:                                              ; preds = %256, %244, %169
  %273 = phi i64 [ -3, %256 ], [ -2, %244 ], [ -1, %169 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #7
  br label %274

274:                                              ; preds = %1, %270, %272
  %275 = phi i64 [ %273, %272 ], [ 0, %1 ], [ %271, %270 ]
  ret i64 %275
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc i64 @rabin_karp(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noundef captures(none) %4) unnamed_addr #0 {
  %6 = icmp slt i64 %1, %3
  br i1 %6, label %91, label %7

7:                                                ; preds = %5
  %8 = icmp sgt i64 %3, 0
  br i1 %8, label %9, label %17

9:                                                ; preds = %7
  %10 = load i8, ptr %2, align 1, !tbaa !11
  %11 = zext i8 %10 to i32
  %12 = load i8, ptr %0, align 1, !tbaa !11
  %13 = zext i8 %12 to i32
  %14 = icmp eq i64 %3, 1
  br i1 %14, label %17, label %25

15:                                               ; preds = %25
  %16 = zext nneg i32 %43 to i64
  br label %17

17:                                               ; preds = %9, %15, %7
  %18 = phi i32 [ 0, %7 ], [ %11, %9 ], [ %35, %15 ]
  %19 = phi i32 [ 0, %7 ], [ %13, %9 ], [ %41, %15 ]
  %20 = phi i64 [ 1, %7 ], [ 1, %9 ], [ %16, %15 ]
  %21 = icmp eq i64 %3, 0
  %22 = tail call i64 @llvm.smax.i64(i64 %3, i64 %1)
  %23 = sub i64 %22, %3
  %24 = getelementptr i8, ptr %0, i64 %3
  br label %46

25:                                               ; preds = %9, %25
  %26 = phi i64 [ %44, %25 ], [ 1, %9 ]
  %27 = phi i32 [ %43, %25 ], [ 1, %9 ]
  %28 = phi i32 [ %41, %25 ], [ %13, %9 ]
  %29 = phi i32 [ %35, %25 ], [ %11, %9 ]
  %30 = mul nuw i32 %29, 257
  %31 = getelementptr inbounds nuw i8, ptr %2, i64 %26
  %32 = load i8, ptr %31, align 1, !tbaa !11
  %33 = zext i8 %32 to i32
  %34 = add nuw i32 %30, %33
  %35 = urem i32 %34, 8388593
  %36 = mul nuw i32 %28, 257
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 %26
  %38 = load i8, ptr %37, align 1, !tbaa !11
  %39 = zext i8 %38 to i32
  %40 = add nuw i32 %36, %39
  %41 = urem i32 %40, 8388593
  %42 = mul nuw i32 %27, 257
  %43 = urem i32 %42, 8388593
  %44 = add nuw nsw i64 %26, 1
  %45 = icmp eq i64 %44, %3
  br i1 %45, label %15, label %25, !llvm.loop !40

46:                                               ; preds = %17, %74
  %47 = phi i32 [ %89, %74 ], [ %19, %17 ]
  %48 = phi i64 [ %72, %74 ], [ 0, %17 ]
  %49 = phi i64 [ %90, %74 ], [ 0, %17 ]
  %50 = icmp eq i32 %47, %18
  br i1 %50, label %51, label %71

51:                                               ; preds = %46
  br i1 %21, label %66, label %52

52:                                               ; preds = %51
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 %49
  br label %54

54:                                               ; preds = %52, %61
  %55 = phi i64 [ %62, %61 ], [ %3, %52 ]
  %56 = phi ptr [ %64, %61 ], [ %2, %52 ]
  %57 = phi ptr [ %63, %61 ], [ %53, %52 ]
  %58 = load i8, ptr %57, align 1, !tbaa !11
  %59 = load i8, ptr %56, align 1, !tbaa !11
  %60 = icmp eq i8 %58, %59
  br i1 %60, label %61, label %71

61:                                               ; preds = %54
  %62 = add i64 %55, -1
  %63 = getelementptr inbounds nuw i8, ptr %57, i64 1
  %64 = getelementptr inbounds nuw i8, ptr %56, i64 1
  %65 = icmp eq i64 %62, 0
  br i1 %65, label %66, label %54, !llvm.loop !17

66:                                               ; preds = %61, %51
  %67 = load i64, ptr %4, align 8, !tbaa !37
  %68 = xor i64 %67, %49
  %69 = mul i64 %68, 1099511628211
  store i64 %69, ptr %4, align 8, !tbaa !37
  %70 = add nsw i64 %48, 1
  br label %71

71:                                               ; preds = %54, %66, %46
  %72 = phi i64 [ %48, %46 ], [ %70, %66 ], [ %48, %54 ]
  %73 = icmp eq i64 %49, %23
  br i1 %73, label %91, label %74

74:                                               ; preds = %71
  %75 = add nuw nsw i32 %47, 8388593
  %76 = zext nneg i32 %75 to i64
  %77 = getelementptr inbounds nuw i8, ptr %0, i64 %49
  %78 = load i8, ptr %77, align 1, !tbaa !11
  %79 = zext i8 %78 to i64
  %80 = mul nuw nsw i64 %20, %79
  %81 = urem i64 %80, 8388593
  %82 = sub nuw nsw i64 %76, %81
  %83 = mul nuw nsw i64 %82, 257
  %84 = getelementptr i8, ptr %24, i64 %49
  %85 = load i8, ptr %84, align 1, !tbaa !11
  %86 = zext i8 %85 to i64
  %87 = add nuw nsw i64 %83, %86
  %88 = urem i64 %87, 8388593
  %89 = trunc nuw nsw i64 %88 to i32
  %90 = add nuw i64 %49, 1
  br label %46

91:                                               ; preds = %71, %5
  %92 = phi i64 [ 0, %5 ], [ %72, %71 ]
  ret i64 %92
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #6

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: write) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #7 = { nounwind }
attributes #8 = { nobuiltin nounwind "no-builtins" }

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
!19 = !{!"p1 omnipotent char", !20, i64 0}
!20 = !{!"any pointer", !9, i64 0}
!21 = distinct !{!21, !13}
!22 = !{!23}
!23 = distinct !{!23, !24, !"memcpy: argument 0"}
!24 = distinct !{!24, !"memcpy"}
!25 = !{!26}
!26 = distinct !{!26, !24, !"memcpy: argument 1"}
!27 = distinct !{!27, !13}
!28 = distinct !{!28, !13}
!29 = !{!30, !30, i64 0}
!30 = !{!"short", !9, i64 0}
!31 = distinct !{!31, !13}
!32 = distinct !{!32, !13}
!33 = distinct !{!33, !13}
!34 = distinct !{!34, !13}
!35 = distinct !{!35, !13}
!36 = distinct !{!36, !13}
!37 = !{!38, !38, i64 0}
!38 = !{!"long", !9, i64 0}
!39 = distinct !{!39, !13}
!40 = distinct !{!40, !13, !41}
!41 = !{!"llvm.loop.peeled.count", i32 1}
