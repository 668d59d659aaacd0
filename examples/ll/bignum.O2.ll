; ModuleID = 'bignum.c'
source_filename = "bignum.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

%struct.number = type { i32, [32 x i32] }

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

; Function Attrs: nofree nosync nounwind memory(inaccessiblemem: readwrite)
define dso_local range(i64 -2147483648, -9223372036854775808) i64 @run(i64 noundef %0) local_unnamed_addr #4 {
  %2 = alloca %struct.number, align 4
  %3 = alloca %struct.number, align 4
  %4 = alloca %struct.number, align 4
  %5 = alloca %struct.number, align 4
  %6 = alloca %struct.number, align 4
  %7 = alloca [8 x i64], align 8
  %8 = alloca [16 x i64], align 8
  %9 = alloca [16 x i64], align 8
  %10 = alloca [32 x i64], align 8
  %11 = icmp sgt i64 %0, 0
  br i1 %11, label %12, label %504

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
  br label %64

64:                                               ; preds = %12, %497
  %65 = phi i64 [ 0, %12 ], [ %500, %497 ]
  %66 = phi i64 [ 0, %12 ], [ %499, %497 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(124) %13, i8 0, i64 124, i1 false), !alias.scope !18
  store i32 1, ptr %14, align 4, !tbaa !7, !alias.scope !18
  %67 = urem i64 %65, 20
  %68 = add nuw nsw i64 %67, 40
  br label %70

69:                                               ; preds = %96
  store i32 %97, ptr %2, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(124) %15, i8 0, i64 124, i1 false), !alias.scope !21
  store i32 1, ptr %3, align 4, !tbaa !24, !alias.scope !21
  store i32 1, ptr %16, align 4, !tbaa !7, !alias.scope !21
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(124) %17, i8 0, i64 124, i1 false), !alias.scope !26
  store i32 1, ptr %4, align 4, !tbaa !24, !alias.scope !26
  store i32 1, ptr %18, align 4, !tbaa !7, !alias.scope !26
  br label %171

70:                                               ; preds = %64, %96
  %71 = phi i64 [ 2, %64 ], [ %98, %96 ]
  %72 = phi i32 [ 1, %64 ], [ %97, %96 ]
  %73 = icmp sgt i32 %72, 0
  br i1 %73, label %74, label %96

74:                                               ; preds = %70
  %75 = zext nneg i32 %72 to i64
  br label %80

76:                                               ; preds = %80
  %77 = icmp ne i64 %89, 0
  %78 = icmp samesign ult i32 %72, 32
  %79 = and i1 %78, %77
  br i1 %79, label %92, label %96

80:                                               ; preds = %80, %74
  %81 = phi i64 [ 0, %74 ], [ %90, %80 ]
  %82 = phi i64 [ 0, %74 ], [ %89, %80 ]
  %83 = getelementptr inbounds nuw i32, ptr %14, i64 %81
  %84 = load i32, ptr %83, align 4, !tbaa !7
  %85 = zext i32 %84 to i64
  %86 = mul nuw nsw i64 %71, %85
  %87 = add nuw i64 %86, %82
  %88 = trunc i64 %87 to i32
  store i32 %88, ptr %83, align 4, !tbaa !7
  %89 = lshr i64 %87, 32
  %90 = add nuw nsw i64 %81, 1
  %91 = icmp eq i64 %90, %75
  br i1 %91, label %76, label %80, !llvm.loop !29

92:                                               ; preds = %76
  %93 = trunc nuw i64 %89 to i32
  %94 = add nuw nsw i32 %72, 1
  %95 = getelementptr inbounds nuw i32, ptr %14, i64 %75
  store i32 %93, ptr %95, align 4, !tbaa !7
  br label %96

96:                                               ; preds = %70, %76, %92
  %97 = phi i32 [ %72, %70 ], [ %72, %76 ], [ %94, %92 ]
  %98 = add nuw nsw i64 %71, 1
  %99 = icmp samesign ult i64 %71, %68
  br i1 %99, label %70, label %69, !llvm.loop !30

100:                                              ; preds = %201
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #10
  call void @llvm.experimental.noalias.scope.decl(metadata !31)
  br label %101

101:                                              ; preds = %101, %100
  %102 = phi ptr [ %5, %100 ], [ %105, %101 ]
  %103 = phi i64 [ 132, %100 ], [ %104, %101 ]
  %104 = add nsw i64 %103, -1
  %105 = getelementptr inbounds nuw i8, ptr %102, i64 1
  store i8 0, ptr %102, align 1, !tbaa !11, !alias.scope !31
  %106 = icmp eq i64 %104, 0
  br i1 %106, label %107, label %101, !llvm.loop !16

107:                                              ; preds = %101
  %108 = load i32, ptr %3, align 4, !tbaa !24, !noalias !31
  %109 = icmp sgt i32 %108, 0
  %110 = load i32, ptr %4, align 4, !tbaa !24, !noalias !31
  br i1 %109, label %111, label %119

111:                                              ; preds = %107
  %112 = icmp sgt i32 %110, 0
  %113 = sext i32 %110 to i64
  %114 = zext nneg i32 %108 to i64
  br label %115

115:                                              ; preds = %164, %111
  %116 = phi i64 [ 0, %111 ], [ %165, %164 ]
  br i1 %112, label %117, label %164

117:                                              ; preds = %115
  %118 = getelementptr inbounds nuw i32, ptr %16, i64 %116
  br label %137

119:                                              ; preds = %164, %107
  %120 = add nsw i32 %110, %108
  %121 = call i32 @llvm.smin.i32(i32 %120, i32 32)
  store i32 %121, ptr %5, align 4, !tbaa !24, !alias.scope !31
  %122 = icmp eq i32 %120, 0
  br i1 %122, label %168, label %123

123:                                              ; preds = %119
  %124 = sext i32 %121 to i64
  %125 = getelementptr i32, ptr %5, i64 %124
  %126 = load i32, ptr %125, align 4, !tbaa !7, !alias.scope !31
  %127 = icmp eq i32 %126, 0
  br i1 %127, label %132, label %168

128:                                              ; preds = %132
  %129 = getelementptr i32, ptr %5, i64 %134
  %130 = load i32, ptr %129, align 4, !tbaa !7, !alias.scope !31
  %131 = icmp eq i32 %130, 0
  br i1 %131, label %132, label %168, !llvm.loop !34

132:                                              ; preds = %123, %128
  %133 = phi i64 [ %134, %128 ], [ %124, %123 ]
  %134 = add nsw i64 %133, -1
  %135 = trunc nsw i64 %134 to i32
  store i32 %135, ptr %5, align 4, !tbaa !24, !alias.scope !31
  %136 = icmp eq i64 %134, 0
  br i1 %136, label %167, label %128, !llvm.loop !34

137:                                              ; preds = %154, %117
  %138 = phi i64 [ 0, %117 ], [ %160, %154 ]
  %139 = phi i1 [ true, %117 ], [ %161, %154 ]
  %140 = phi i64 [ 0, %117 ], [ %159, %154 ]
  %141 = add nuw nsw i64 %138, %116
  %142 = icmp samesign ugt i64 %141, 31
  br i1 %142, label %164, label %143

143:                                              ; preds = %137
  %144 = getelementptr inbounds nuw i32, ptr %19, i64 %141
  %145 = load i32, ptr %144, align 4, !tbaa !7, !alias.scope !31
  %146 = zext i32 %145 to i64
  br i1 %139, label %147, label %154

147:                                              ; preds = %143
  %148 = load i32, ptr %118, align 4, !tbaa !7, !noalias !31
  %149 = zext i32 %148 to i64
  %150 = getelementptr inbounds nuw i32, ptr %18, i64 %138
  %151 = load i32, ptr %150, align 4, !tbaa !7, !noalias !31
  %152 = zext i32 %151 to i64
  %153 = mul nuw i64 %152, %149
  br label %154

154:                                              ; preds = %147, %143
  %155 = phi i64 [ %153, %147 ], [ 0, %143 ]
  %156 = add nuw nsw i64 %140, %146
  %157 = add nuw i64 %156, %155
  %158 = trunc i64 %157 to i32
  store i32 %158, ptr %144, align 4, !tbaa !7, !alias.scope !31
  %159 = lshr i64 %157, 32
  %160 = add nuw nsw i64 %138, 1
  %161 = icmp slt i64 %160, %113
  %162 = icmp ne i64 %159, 0
  %163 = select i1 %161, i1 true, i1 %162
  br i1 %163, label %137, label %164, !llvm.loop !35

164:                                              ; preds = %154, %137, %115
  %165 = add nuw nsw i64 %116, 1
  %166 = icmp eq i64 %165, %114
  br i1 %166, label %119, label %115, !llvm.loop !36

167:                                              ; preds = %132
  br label %168, !llvm.loop !34

168:                                              ; preds = %128, %123, %167, %119
  %169 = phi i32 [ %121, %119 ], [ 0, %167 ], [ %121, %123 ], [ %135, %128 ]
  %170 = icmp eq i32 %169, %97
  br i1 %170, label %204, label %496

171:                                              ; preds = %69, %201
  %172 = phi i64 [ 2, %69 ], [ %202, %201 ]
  %173 = and i64 %172, 1
  %174 = icmp eq i64 %173, 0
  %175 = select i1 %174, ptr %4, ptr %3
  %176 = load i32, ptr %175, align 4, !tbaa !24
  %177 = icmp sgt i32 %176, 0
  br i1 %177, label %178, label %201

178:                                              ; preds = %171
  %179 = select i1 %174, ptr %18, ptr %16
  %180 = zext nneg i32 %176 to i64
  br label %185

181:                                              ; preds = %185
  %182 = icmp ne i64 %194, 0
  %183 = icmp samesign ult i32 %176, 32
  %184 = and i1 %183, %182
  br i1 %184, label %197, label %201

185:                                              ; preds = %185, %178
  %186 = phi i64 [ 0, %178 ], [ %195, %185 ]
  %187 = phi i64 [ 0, %178 ], [ %194, %185 ]
  %188 = getelementptr inbounds nuw i32, ptr %179, i64 %186
  %189 = load i32, ptr %188, align 4, !tbaa !7
  %190 = zext i32 %189 to i64
  %191 = mul nuw nsw i64 %172, %190
  %192 = add nuw i64 %191, %187
  %193 = trunc i64 %192 to i32
  store i32 %193, ptr %188, align 4, !tbaa !7
  %194 = lshr i64 %192, 32
  %195 = add nuw nsw i64 %186, 1
  %196 = icmp eq i64 %195, %180
  br i1 %196, label %181, label %185, !llvm.loop !29

197:                                              ; preds = %181
  %198 = trunc nuw i64 %194 to i32
  %199 = add nuw nsw i32 %176, 1
  store i32 %199, ptr %175, align 4, !tbaa !24
  %200 = getelementptr inbounds nuw i32, ptr %179, i64 %180
  store i32 %198, ptr %200, align 4, !tbaa !7
  br label %201

201:                                              ; preds = %171, %181, %197
  %202 = add nuw nsw i64 %172, 1
  %203 = icmp samesign ult i64 %172, %68
  br i1 %203, label %171, label %100, !llvm.loop !37

204:                                              ; preds = %168
  %205 = sext i32 %97 to i64
  %206 = icmp eq i32 %97, 0
  br i1 %206, label %221, label %207

207:                                              ; preds = %204
  %208 = shl nsw i64 %205, 2
  br label %209

209:                                              ; preds = %207, %216
  %210 = phi i64 [ %217, %216 ], [ %208, %207 ]
  %211 = phi ptr [ %219, %216 ], [ %14, %207 ]
  %212 = phi ptr [ %218, %216 ], [ %19, %207 ]
  %213 = load i8, ptr %212, align 1, !tbaa !11
  %214 = load i8, ptr %211, align 1, !tbaa !11
  %215 = icmp eq i8 %213, %214
  br i1 %215, label %216, label %496

216:                                              ; preds = %209
  %217 = add i64 %210, -1
  %218 = getelementptr inbounds nuw i8, ptr %212, i64 1
  %219 = getelementptr inbounds nuw i8, ptr %211, i64 1
  %220 = icmp eq i64 %217, 0
  br i1 %220, label %221, label %209, !llvm.loop !17

221:                                              ; preds = %216, %204
  %222 = mul i64 %66, 31
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #10
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(132) %6, ptr noundef nonnull align 4 dereferenceable(132) %5, i64 132, i1 false), !tbaa.struct !38
  %223 = load i32, ptr %6, align 4, !tbaa !24
  %224 = icmp eq i32 %223, 0
  br i1 %224, label %263, label %225

225:                                              ; preds = %221, %259
  %226 = phi i32 [ %260, %259 ], [ %223, %221 ]
  %227 = phi i32 [ %261, %259 ], [ 0, %221 ]
  %228 = icmp sgt i32 %226, 0
  br i1 %228, label %229, label %231

229:                                              ; preds = %225
  %230 = zext nneg i32 %226 to i64
  br label %244

231:                                              ; preds = %244, %225
  %232 = sext i32 %226 to i64
  br label %233

233:                                              ; preds = %238, %231
  %234 = phi i64 [ %232, %231 ], [ %239, %238 ]
  %235 = getelementptr i32, ptr %6, i64 %234
  %236 = load i32, ptr %235, align 4, !tbaa !7
  %237 = icmp eq i32 %236, 0
  br i1 %237, label %238, label %259

238:                                              ; preds = %233
  %239 = add nsw i64 %234, -1
  %240 = trunc nsw i64 %239 to i32
  store i32 %240, ptr %6, align 4, !tbaa !24
  %241 = icmp eq i64 %239, 0
  br i1 %241, label %242, label %233, !llvm.loop !34

242:                                              ; preds = %238
  %243 = add nuw nsw i32 %227, 9
  br label %263

244:                                              ; preds = %244, %229
  %245 = phi i64 [ %230, %229 ], [ %247, %244 ]
  %246 = phi i64 [ 0, %229 ], [ %257, %244 ]
  %247 = add nsw i64 %245, -1
  %248 = shl nuw nsw i64 %246, 32
  %249 = getelementptr i32, ptr %6, i64 %245
  %250 = load i32, ptr %249, align 4, !tbaa !7
  %251 = zext i32 %250 to i64
  %252 = or disjoint i64 %248, %251
  %253 = freeze i64 %252
  %254 = udiv i64 %253, 1000000000
  %255 = trunc nuw i64 %254 to i32
  store i32 %255, ptr %249, align 4, !tbaa !7
  %256 = mul i64 %254, 1000000000
  %257 = sub i64 %253, %256
  %258 = icmp samesign ugt i64 %245, 1
  br i1 %258, label %244, label %231, !llvm.loop !39

259:                                              ; preds = %233
  %260 = load i32, ptr %6, align 4, !tbaa !24
  %261 = add nuw nsw i32 %227, 9
  %262 = icmp eq i32 %260, 0
  br i1 %262, label %263, label %225, !llvm.loop !40

263:                                              ; preds = %259, %221, %242
  %264 = phi i32 [ 0, %221 ], [ %243, %242 ], [ %261, %259 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #10
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #10
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #10
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #10
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #10
  %265 = add nuw nsw i64 %65, 7
  %266 = load i32, ptr %19, align 4, !tbaa !7
  %267 = zext i32 %266 to i64
  %268 = shl nuw i64 %267, 32
  %269 = load i32, ptr %24, align 4, !tbaa !7
  %270 = mul i32 %269, 3
  %271 = zext i32 %270 to i64
  %272 = or disjoint i64 %268, %271
  %273 = xor i64 %272, -1
  %274 = mul i64 %265, %273
  %275 = and i64 %271, 65535
  store i64 %275, ptr %8, align 8, !tbaa !41
  %276 = and i64 %274, 65535
  store i64 %276, ptr %9, align 8, !tbaa !41
  %277 = lshr i64 %271, 16
  store i64 %277, ptr %25, align 8, !tbaa !41
  %278 = lshr i64 %274, 16
  %279 = and i64 %278, 65535
  store i64 %279, ptr %26, align 8, !tbaa !41
  %280 = and i64 %267, 65535
  store i64 %280, ptr %27, align 8, !tbaa !41
  %281 = lshr i64 %274, 32
  %282 = and i64 %281, 65535
  store i64 %282, ptr %28, align 8, !tbaa !41
  %283 = lshr i64 %267, 16
  store i64 %283, ptr %29, align 8, !tbaa !41
  %284 = lshr i64 %274, 48
  store i64 %284, ptr %30, align 8, !tbaa !41
  %285 = load i32, ptr %31, align 4, !tbaa !7
  %286 = zext i32 %285 to i64
  %287 = shl nuw i64 %286, 32
  %288 = load i32, ptr %32, align 4, !tbaa !7
  %289 = mul i32 %288, 3
  %290 = zext i32 %289 to i64
  %291 = or disjoint i64 %287, %290
  %292 = xor i64 %291, -1
  %293 = mul i64 %265, %292
  %294 = and i64 %290, 65535
  store i64 %294, ptr %33, align 8, !tbaa !41
  %295 = and i64 %293, 65535
  store i64 %295, ptr %34, align 8, !tbaa !41
  %296 = lshr i64 %290, 16
  store i64 %296, ptr %35, align 8, !tbaa !41
  %297 = lshr i64 %293, 16
  %298 = and i64 %297, 65535
  store i64 %298, ptr %36, align 8, !tbaa !41
  %299 = and i64 %286, 65535
  store i64 %299, ptr %37, align 8, !tbaa !41
  %300 = lshr i64 %293, 32
  %301 = and i64 %300, 65535
  store i64 %301, ptr %38, align 8, !tbaa !41
  %302 = lshr i64 %286, 16
  store i64 %302, ptr %39, align 8, !tbaa !41
  %303 = lshr i64 %293, 48
  store i64 %303, ptr %40, align 8, !tbaa !41
  %304 = load i32, ptr %41, align 4, !tbaa !7
  %305 = zext i32 %304 to i64
  %306 = shl nuw i64 %305, 32
  %307 = load i32, ptr %42, align 4, !tbaa !7
  %308 = mul i32 %307, 3
  %309 = zext i32 %308 to i64
  %310 = or disjoint i64 %306, %309
  %311 = xor i64 %310, -1
  %312 = mul i64 %265, %311
  %313 = and i64 %309, 65535
  store i64 %313, ptr %43, align 8, !tbaa !41
  %314 = and i64 %312, 65535
  store i64 %314, ptr %44, align 8, !tbaa !41
  %315 = lshr i64 %309, 16
  store i64 %315, ptr %45, align 8, !tbaa !41
  %316 = lshr i64 %312, 16
  %317 = and i64 %316, 65535
  store i64 %317, ptr %46, align 8, !tbaa !41
  %318 = and i64 %305, 65535
  store i64 %318, ptr %47, align 8, !tbaa !41
  %319 = lshr i64 %312, 32
  %320 = and i64 %319, 65535
  store i64 %320, ptr %48, align 8, !tbaa !41
  %321 = lshr i64 %305, 16
  store i64 %321, ptr %49, align 8, !tbaa !41
  %322 = lshr i64 %312, 48
  store i64 %322, ptr %50, align 8, !tbaa !41
  %323 = load i32, ptr %51, align 4, !tbaa !7
  %324 = zext i32 %323 to i64
  %325 = shl nuw i64 %324, 32
  %326 = load i32, ptr %52, align 4, !tbaa !7
  %327 = mul i32 %326, 3
  %328 = zext i32 %327 to i64
  %329 = or disjoint i64 %325, %328
  %330 = xor i64 %329, -1
  %331 = mul i64 %265, %330
  %332 = and i64 %328, 65535
  store i64 %332, ptr %53, align 8, !tbaa !41
  %333 = and i64 %331, 65535
  store i64 %333, ptr %54, align 8, !tbaa !41
  %334 = lshr i64 %328, 16
  store i64 %334, ptr %55, align 8, !tbaa !41
  %335 = lshr i64 %331, 16
  %336 = and i64 %335, 65535
  store i64 %336, ptr %56, align 8, !tbaa !41
  %337 = and i64 %324, 65535
  store i64 %337, ptr %57, align 8, !tbaa !41
  %338 = lshr i64 %331, 32
  %339 = and i64 %338, 65535
  store i64 %339, ptr %58, align 8, !tbaa !41
  %340 = lshr i64 %324, 16
  store i64 %340, ptr %59, align 8, !tbaa !41
  %341 = lshr i64 %331, 48
  store i64 %341, ptr %60, align 8, !tbaa !41
  %342 = zext i64 %274 to i128
  %343 = zext i64 %293 to i128
  %344 = zext i64 %312 to i128
  %345 = zext i64 %331 to i128
  %346 = zext i64 %272 to i128
  %347 = mul nuw i128 %342, %346
  %348 = trunc i128 %347 to i64
  store i64 %348, ptr %7, align 8, !tbaa !41
  %349 = lshr i128 %347, 64
  %350 = mul nuw i128 %343, %346
  %351 = add nuw i128 %349, %350
  %352 = lshr i128 %351, 64
  %353 = mul nuw i128 %344, %346
  %354 = add nuw i128 %352, %353
  %355 = lshr i128 %354, 64
  %356 = mul nuw i128 %345, %346
  %357 = add nuw i128 %355, %356
  %358 = lshr i128 %357, 64
  %359 = zext i64 %291 to i128
  %360 = mul nuw i128 %342, %359
  %361 = and i128 %351, 18446744073709551615
  %362 = add nuw i128 %360, %361
  %363 = trunc i128 %362 to i64
  store i64 %363, ptr %20, align 8, !tbaa !41
  %364 = lshr i128 %362, 64
  %365 = mul nuw i128 %343, %359
  %366 = and i128 %354, 18446744073709551615
  %367 = add nuw nsw i128 %364, %366
  %368 = add nuw i128 %367, %365
  %369 = lshr i128 %368, 64
  %370 = mul nuw i128 %344, %359
  %371 = and i128 %357, 18446744073709551615
  %372 = add nuw nsw i128 %369, %371
  %373 = add nuw i128 %372, %370
  %374 = lshr i128 %373, 64
  %375 = mul nuw i128 %345, %359
  %376 = add nuw nsw i128 %374, %358
  %377 = add nuw i128 %376, %375
  %378 = lshr i128 %377, 64
  %379 = zext i64 %310 to i128
  %380 = mul nuw i128 %342, %379
  %381 = and i128 %368, 18446744073709551615
  %382 = add nuw i128 %380, %381
  %383 = trunc i128 %382 to i64
  store i64 %383, ptr %21, align 8, !tbaa !41
  %384 = lshr i128 %382, 64
  %385 = mul nuw i128 %343, %379
  %386 = and i128 %373, 18446744073709551615
  %387 = add nuw nsw i128 %384, %386
  %388 = add nuw i128 %387, %385
  %389 = lshr i128 %388, 64
  %390 = mul nuw i128 %344, %379
  %391 = and i128 %377, 18446744073709551615
  %392 = add nuw nsw i128 %389, %391
  %393 = add nuw i128 %392, %390
  %394 = lshr i128 %393, 64
  %395 = mul nuw i128 %345, %379
  %396 = add nuw nsw i128 %394, %378
  %397 = add nuw i128 %396, %395
  %398 = lshr i128 %397, 64
  %399 = zext i64 %329 to i128
  %400 = mul nuw i128 %342, %399
  %401 = and i128 %388, 18446744073709551615
  %402 = add nuw i128 %400, %401
  %403 = trunc i128 %402 to i64
  store i64 %403, ptr %22, align 8, !tbaa !41
  %404 = lshr i128 %402, 64
  %405 = mul nuw i128 %343, %399
  %406 = and i128 %393, 18446744073709551615
  %407 = add nuw nsw i128 %404, %406
  %408 = add nuw i128 %407, %405
  %409 = trunc i128 %408 to i64
  store i64 %409, ptr %23, align 8, !tbaa !41
  %410 = lshr i128 %408, 64
  %411 = mul nuw i128 %344, %399
  %412 = and i128 %397, 18446744073709551615
  %413 = add nuw nsw i128 %410, %412
  %414 = add nuw i128 %413, %411
  %415 = trunc i128 %414 to i64
  store i64 %415, ptr %61, align 8, !tbaa !41
  %416 = lshr i128 %414, 64
  %417 = mul nuw i128 %345, %399
  %418 = add nuw nsw i128 %416, %398
  %419 = add nuw i128 %418, %417
  %420 = trunc i128 %419 to i64
  store i64 %420, ptr %62, align 8, !tbaa !41
  %421 = lshr i128 %419, 64
  %422 = trunc nuw i128 %421 to i64
  store i64 %422, ptr %63, align 8, !tbaa !41
  %423 = sext i32 %264 to i64
  %424 = add i64 %222, %423
  call fastcc void @karatsuba(ptr noundef %10, ptr noundef %8, ptr noundef %9, i32 noundef signext 16) #11
  br label %425

425:                                              ; preds = %263, %445
  %426 = phi i64 [ 0, %263 ], [ %447, %445 ]
  %427 = phi i64 [ 0, %263 ], [ %446, %445 ]
  %428 = getelementptr inbounds nuw i64, ptr %10, i64 %426
  %429 = load i64, ptr %428, align 8, !tbaa !41
  %430 = add nsw i64 %429, %427
  %431 = lshr i64 %426, 2
  %432 = and i64 %431, 1073741823
  %433 = getelementptr inbounds nuw i64, ptr %7, i64 %432
  %434 = load i64, ptr %433, align 8, !tbaa !41
  %435 = shl i64 %426, 4
  %436 = and i64 %435, 48
  %437 = lshr i64 %434, %436
  %438 = xor i64 %437, %430
  %439 = and i64 %438, 65535
  %440 = icmp eq i64 %439, 0
  br i1 %440, label %445, label %441

441:                                              ; preds = %425
  %442 = shl i64 %426, 32
  %443 = sub i64 -429496729600, %442
  %444 = ashr exact i64 %443, 32
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #10
  br label %504

445:                                              ; preds = %425
  %446 = ashr i64 %430, 16
  %447 = add nuw nsw i64 %426, 1
  %448 = icmp eq i64 %447, 32
  br i1 %448, label %449, label %425, !llvm.loop !43

449:                                              ; preds = %445
  %450 = xor i64 %424, %348
  %451 = mul i64 %450, -7046029254386353131
  %452 = xor i64 %451, %363
  %453 = mul i64 %452, -7046029254386353131
  %454 = xor i64 %453, %383
  %455 = mul i64 %454, -7046029254386353131
  %456 = xor i64 %455, %403
  %457 = mul i64 %456, -7046029254386353131
  %458 = xor i64 %457, %409
  %459 = mul i64 %458, -7046029254386353131
  %460 = xor i64 %459, %415
  %461 = mul i64 %460, -7046029254386353131
  %462 = xor i64 %461, %420
  %463 = mul i64 %462, -7046029254386353131
  %464 = xor i64 %463, %422
  %465 = mul i64 %464, -7046029254386353131
  %466 = icmp sgt i32 %97, 0
  br i1 %466, label %467, label %469

467:                                              ; preds = %449
  %468 = zext nneg i32 %97 to i64
  br label %481

469:                                              ; preds = %449
  br i1 %206, label %497, label %470

470:                                              ; preds = %481, %469
  %471 = phi i64 [ 0, %469 ], [ %494, %481 ]
  br label %472

472:                                              ; preds = %477, %470
  %473 = phi i64 [ %205, %470 ], [ %478, %477 ]
  %474 = getelementptr i32, ptr %2, i64 %473
  %475 = load i32, ptr %474, align 4, !tbaa !7
  %476 = icmp eq i32 %475, 0
  br i1 %476, label %477, label %497

477:                                              ; preds = %472
  %478 = add nsw i64 %473, -1
  %479 = trunc nsw i64 %478 to i32
  store i32 %479, ptr %2, align 4, !tbaa !24
  %480 = icmp eq i64 %478, 0
  br i1 %480, label %497, label %472, !llvm.loop !34

481:                                              ; preds = %481, %467
  %482 = phi i64 [ %468, %467 ], [ %484, %481 ]
  %483 = phi i64 [ 0, %467 ], [ %494, %481 ]
  %484 = add nsw i64 %482, -1
  %485 = shl nuw nsw i64 %483, 32
  %486 = getelementptr i32, ptr %2, i64 %482
  %487 = load i32, ptr %486, align 4, !tbaa !7
  %488 = zext i32 %487 to i64
  %489 = or disjoint i64 %485, %488
  %490 = freeze i64 %489
  %491 = udiv i64 %490, 1000003
  %492 = trunc nuw i64 %491 to i32
  store i32 %492, ptr %486, align 4, !tbaa !7
  %493 = mul i64 %491, 1000003
  %494 = sub i64 %490, %493
  %495 = icmp samesign ugt i64 %482, 1
  br i1 %495, label %481, label %470, !llvm.loop !39

496:                                              ; preds = %168, %209
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #10
  br label %504

497:                                              ; preds = %477, %472, %469
  %498 = phi i64 [ 0, %469 ], [ %471, %472 ], [ %471, %477 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #10
  %499 = add i64 %465, %498
  %500 = add nuw nsw i64 %65, 1
  %501 = icmp eq i64 %500, %0
  br i1 %501, label %502, label %64, !llvm.loop !44

502:                                              ; preds = %497
  %503 = lshr i64 %499, 1
  br label %504

504:                                              ; preds = %1, %502, %496, %441
  %505 = phi i64 [ %444, %441 ], [ -1, %496 ], [ 0, %1 ], [ %503, %502 ]
  ret i64 %505
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite)
define internal fastcc void @karatsuba(ptr noundef nonnull %0, ptr noundef nonnull %1, ptr noundef nonnull %2, i32 noundef signext range(i32 2, 17) %3) unnamed_addr #6 {
  %5 = alloca [16 x i64], align 8
  %6 = alloca [16 x i64], align 8
  %7 = alloca [32 x i64], align 8
  %8 = icmp samesign ult i32 %3, 5
  br i1 %8, label %9, label %37

9:                                                ; preds = %4
  %10 = shl nuw nsw i32 %3, 1
  %11 = zext nneg i32 %10 to i64
  br label %12

12:                                               ; preds = %9, %12
  %13 = phi i64 [ 0, %9 ], [ %15, %12 ]
  %14 = getelementptr inbounds nuw i64, ptr %0, i64 %13
  store i64 0, ptr %14, align 8, !tbaa !41
  %15 = add nuw nsw i64 %13, 1
  %16 = icmp eq i64 %15, %11
  br i1 %16, label %17, label %12, !llvm.loop !45

17:                                               ; preds = %12
  %18 = zext nneg i32 %3 to i64
  br label %19

19:                                               ; preds = %17, %23
  %20 = phi i64 [ 0, %17 ], [ %24, %23 ]
  %21 = getelementptr inbounds nuw i64, ptr %1, i64 %20
  %22 = getelementptr inbounds nuw i64, ptr %0, i64 %20
  br label %26

23:                                               ; preds = %26
  %24 = add nuw nsw i64 %20, 1
  %25 = icmp eq i64 %24, %18
  br i1 %25, label %87, label %19, !llvm.loop !46

26:                                               ; preds = %19, %26
  %27 = phi i64 [ 0, %19 ], [ %35, %26 ]
  %28 = load i64, ptr %21, align 8, !tbaa !41
  %29 = getelementptr inbounds nuw i64, ptr %2, i64 %27
  %30 = load i64, ptr %29, align 8, !tbaa !41
  %31 = mul nsw i64 %30, %28
  %32 = getelementptr inbounds nuw i64, ptr %22, i64 %27
  %33 = load i64, ptr %32, align 8, !tbaa !41
  %34 = add nsw i64 %33, %31
  store i64 %34, ptr %32, align 8, !tbaa !41
  %35 = add nuw nsw i64 %27, 1
  %36 = icmp eq i64 %35, %18
  br i1 %36, label %23, label %26, !llvm.loop !47

37:                                               ; preds = %4
  %38 = lshr i32 %3, 1
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #10
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #10
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #10
  %39 = zext nneg i32 %38 to i64
  br label %46

40:                                               ; preds = %46
  tail call fastcc void @karatsuba(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef signext %38) #11
  %41 = zext nneg i32 %3 to i64
  %42 = getelementptr inbounds nuw i64, ptr %0, i64 %41
  %43 = getelementptr inbounds nuw i64, ptr %1, i64 %39
  %44 = getelementptr inbounds nuw i64, ptr %2, i64 %39
  tail call fastcc void @karatsuba(ptr noundef %42, ptr noundef %43, ptr noundef %44, i32 noundef signext %38) #11
  call fastcc void @karatsuba(ptr noundef %7, ptr noundef %5, ptr noundef %6, i32 noundef signext %38) #11
  %45 = getelementptr inbounds nuw i64, ptr %0, i64 %41
  br label %63

46:                                               ; preds = %37, %46
  %47 = phi i64 [ 0, %37 ], [ %61, %46 ]
  %48 = getelementptr inbounds nuw i64, ptr %1, i64 %47
  %49 = load i64, ptr %48, align 8, !tbaa !41
  %50 = add nuw nsw i64 %47, %39
  %51 = getelementptr inbounds nuw i64, ptr %1, i64 %50
  %52 = load i64, ptr %51, align 8, !tbaa !41
  %53 = add nsw i64 %52, %49
  %54 = getelementptr inbounds nuw i64, ptr %5, i64 %47
  store i64 %53, ptr %54, align 8, !tbaa !41
  %55 = getelementptr inbounds nuw i64, ptr %2, i64 %47
  %56 = load i64, ptr %55, align 8, !tbaa !41
  %57 = getelementptr inbounds nuw i64, ptr %2, i64 %50
  %58 = load i64, ptr %57, align 8, !tbaa !41
  %59 = add nsw i64 %58, %56
  %60 = getelementptr inbounds nuw i64, ptr %6, i64 %47
  store i64 %59, ptr %60, align 8, !tbaa !41
  %61 = add nuw nsw i64 %47, 1
  %62 = icmp eq i64 %61, %39
  br i1 %62, label %40, label %46, !llvm.loop !48

63:                                               ; preds = %40, %63
  %64 = phi i64 [ 0, %40 ], [ %73, %63 ]
  %65 = getelementptr inbounds nuw i64, ptr %0, i64 %64
  %66 = load i64, ptr %65, align 8, !tbaa !41
  %67 = getelementptr inbounds nuw i64, ptr %45, i64 %64
  %68 = load i64, ptr %67, align 8, !tbaa !41
  %69 = getelementptr inbounds nuw i64, ptr %7, i64 %64
  %70 = load i64, ptr %69, align 8, !tbaa !41
  %71 = add i64 %68, %66
  %72 = sub i64 %70, %71
  store i64 %72, ptr %69, align 8, !tbaa !41
  %73 = add nuw nsw i64 %64, 1
  %74 = icmp eq i64 %73, %41
  br i1 %74, label %75, label %63, !llvm.loop !49

75:                                               ; preds = %63
  %76 = getelementptr inbounds nuw i64, ptr %0, i64 %39
  br label %78

77:                                               ; preds = %78
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #10
  br label %87

78:                                               ; preds = %75, %78
  %79 = phi i64 [ 0, %75 ], [ %85, %78 ]
  %80 = getelementptr inbounds nuw i64, ptr %7, i64 %79
  %81 = load i64, ptr %80, align 8, !tbaa !41
  %82 = getelementptr inbounds nuw i64, ptr %76, i64 %79
  %83 = load i64, ptr %82, align 8, !tbaa !41
  %84 = add nsw i64 %83, %81
  store i64 %84, ptr %82, align 8, !tbaa !41
  %85 = add nuw nsw i64 %79, 1
  %86 = icmp eq i64 %85, %41
  br i1 %86, label %77, label %78, !llvm.loop !50

87:                                               ; preds = %23, %77
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #9

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: write) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nofree nosync nounwind memory(inaccessiblemem: readwrite) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nofree nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #10 = { nounwind }
attributes #11 = { nobuiltin "no-builtins" }

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
!18 = !{!19}
!19 = distinct !{!19, !20, !"from_small: argument 0"}
!20 = distinct !{!20, !"from_small"}
!21 = !{!22}
!22 = distinct !{!22, !23, !"from_small: argument 0"}
!23 = distinct !{!23, !"from_small"}
!24 = !{!25, !8, i64 0}
!25 = !{!"", !8, i64 0, !9, i64 4}
!26 = !{!27}
!27 = distinct !{!27, !28, !"from_small: argument 0"}
!28 = distinct !{!28, !"from_small"}
!29 = distinct !{!29, !13}
!30 = distinct !{!30, !13}
!31 = !{!32}
!32 = distinct !{!32, !33, !"multiply: argument 0"}
!33 = distinct !{!33, !"multiply"}
!34 = distinct !{!34, !13}
!35 = distinct !{!35, !13}
!36 = distinct !{!36, !13}
!37 = distinct !{!37, !13}
!38 = !{i64 0, i64 4, !7, i64 4, i64 128, !11}
!39 = distinct !{!39, !13}
!40 = distinct !{!40, !13}
!41 = !{!42, !42, i64 0}
!42 = !{!"long", !9, i64 0}
!43 = distinct !{!43, !13}
!44 = distinct !{!44, !13}
!45 = distinct !{!45, !13}
!46 = distinct !{!46, !13}
!47 = distinct !{!47, !13}
!48 = distinct !{!48, !13}
!49 = distinct !{!49, !13}
!50 = distinct !{!50, !13}
