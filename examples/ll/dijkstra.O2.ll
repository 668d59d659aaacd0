; ModuleID = 'dijkstra.c'
source_filename = "dijkstra.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

%struct.edge = type { i16, i8, i32 }
%struct.entry = type { i32, i16 }

@distance = internal unnamed_addr global [144 x i32] zeroinitializer, align 4
@first = internal unnamed_addr global [144 x i32] zeroinitializer, align 4
@edges = internal unnamed_addr global [720 x %struct.edge] zeroinitializer, align 4
@heap = internal unnamed_addr global [721 x %struct.entry] zeroinitializer, align 4
@check = internal unnamed_addr global [144 x i32] zeroinitializer, align 4

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

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local i64 @run(i64 noundef %0) local_unnamed_addr #3 {
  %2 = icmp sgt i64 %0, 0
  br i1 %2, label %3, label %343

3:                                                ; preds = %1, %341
  %4 = phi i64 [ %12, %341 ], [ 0, %1 ]
  %5 = phi i64 [ %338, %341 ], [ 0, %1 ]
  br label %6

6:                                                ; preds = %6, %3
  %7 = phi i64 [ 0, %3 ], [ %9, %6 ]
  %8 = getelementptr inbounds nuw i32, ptr @first, i64 %7
  store i32 -1, ptr %8, align 4, !tbaa !7
  %9 = add nuw nsw i64 %7, 1
  %10 = icmp eq i64 %9, 144
  br i1 %10, label %11, label %6, !llvm.loop !18

11:                                               ; preds = %6
  %12 = add nuw nsw i64 %4, 1
  %13 = trunc i64 %12 to i32
  %14 = mul i32 %13, -1640531535
  br label %15

15:                                               ; preds = %11, %27
  %16 = phi i64 [ %21, %27 ], [ 0, %11 ]
  %17 = phi i32 [ %97, %27 ], [ %14, %11 ]
  %18 = phi i32 [ %130, %27 ], [ 0, %11 ]
  %19 = mul nuw nsw i64 %16, 12
  %20 = getelementptr inbounds nuw i32, ptr @first, i64 %19
  %21 = add nuw nsw i64 %16, 1
  %22 = icmp samesign ult i64 %16, 11
  %23 = mul nuw nsw i64 %21, 12
  %24 = add nsw i64 %16, -1
  %25 = icmp ult i64 %24, 12
  %26 = mul nuw nsw i64 %24, 12
  br label %29

27:                                               ; preds = %129
  %28 = icmp eq i64 %21, 12
  br i1 %28, label %138, label %15, !llvm.loop !19

29:                                               ; preds = %129, %15
  %30 = phi i64 [ 0, %15 ], [ %35, %129 ]
  %31 = phi i32 [ %18, %15 ], [ %130, %129 ]
  %32 = phi i32 [ %17, %15 ], [ %97, %129 ]
  %33 = phi i32 [ %18, %15 ], [ %131, %129 ]
  %34 = getelementptr inbounds nuw i32, ptr %20, i64 %30
  %35 = add nuw nsw i64 %30, 1
  %36 = mul i32 %32, 1103515245
  %37 = add i32 %36, 12345
  %38 = icmp samesign ult i64 %30, 11
  br i1 %38, label %39, label %53

39:                                               ; preds = %29
  %40 = add nuw nsw i64 %35, %19
  %41 = lshr i32 %37, 16
  %42 = trunc nuw i32 %41 to i16
  %43 = urem i16 %42, 60
  %44 = sext i32 %33 to i64
  %45 = getelementptr inbounds %struct.edge, ptr @edges, i64 %44
  %46 = trunc i64 %40 to i16
  store i16 %46, ptr %45, align 4, !tbaa !20
  %47 = trunc nuw nsw i16 %43 to i8
  %48 = add nuw nsw i8 %47, 1
  %49 = getelementptr inbounds nuw i8, ptr %45, i64 2
  store i8 %48, ptr %49, align 2, !tbaa !23
  %50 = load i32, ptr %34, align 4, !tbaa !7
  %51 = getelementptr inbounds nuw i8, ptr %45, i64 4
  store i32 %50, ptr %51, align 4, !tbaa !24
  %52 = add nsw i32 %33, 1
  store i32 %33, ptr %34, align 4, !tbaa !7
  br label %53

53:                                               ; preds = %39, %29
  %54 = phi i32 [ %52, %39 ], [ %31, %29 ]
  %55 = phi i32 [ %52, %39 ], [ %33, %29 ]
  %56 = mul i32 %37, 1103515245
  %57 = add i32 %56, 12345
  br i1 %22, label %58, label %72

58:                                               ; preds = %53
  %59 = add nuw nsw i64 %30, %23
  %60 = lshr i32 %57, 16
  %61 = trunc nuw i32 %60 to i16
  %62 = urem i16 %61, 60
  %63 = sext i32 %55 to i64
  %64 = getelementptr inbounds %struct.edge, ptr @edges, i64 %63
  %65 = trunc i64 %59 to i16
  store i16 %65, ptr %64, align 4, !tbaa !20
  %66 = trunc nuw nsw i16 %62 to i8
  %67 = add nuw nsw i8 %66, 1
  %68 = getelementptr inbounds nuw i8, ptr %64, i64 2
  store i8 %67, ptr %68, align 2, !tbaa !23
  %69 = load i32, ptr %34, align 4, !tbaa !7
  %70 = getelementptr inbounds nuw i8, ptr %64, i64 4
  store i32 %69, ptr %70, align 4, !tbaa !24
  %71 = add nsw i32 %55, 1
  store i32 %55, ptr %34, align 4, !tbaa !7
  br label %72

72:                                               ; preds = %58, %53
  %73 = phi i32 [ %71, %58 ], [ %54, %53 ]
  %74 = phi i32 [ %71, %58 ], [ %55, %53 ]
  %75 = add nsw i64 %30, -1
  %76 = mul i32 %57, 1103515245
  %77 = add i32 %76, 12345
  %78 = icmp ult i64 %75, 12
  br i1 %78, label %79, label %93

79:                                               ; preds = %72
  %80 = add nuw nsw i64 %75, %19
  %81 = lshr i32 %77, 16
  %82 = trunc nuw i32 %81 to i16
  %83 = urem i16 %82, 60
  %84 = sext i32 %74 to i64
  %85 = getelementptr inbounds %struct.edge, ptr @edges, i64 %84
  %86 = trunc i64 %80 to i16
  store i16 %86, ptr %85, align 4, !tbaa !20
  %87 = trunc nuw nsw i16 %83 to i8
  %88 = add nuw nsw i8 %87, 1
  %89 = getelementptr inbounds nuw i8, ptr %85, i64 2
  store i8 %88, ptr %89, align 2, !tbaa !23
  %90 = load i32, ptr %34, align 4, !tbaa !7
  %91 = getelementptr inbounds nuw i8, ptr %85, i64 4
  store i32 %90, ptr %91, align 4, !tbaa !24
  %92 = add nsw i32 %74, 1
  store i32 %74, ptr %34, align 4, !tbaa !7
  br label %93

93:                                               ; preds = %79, %72
  %94 = phi i32 [ %92, %79 ], [ %73, %72 ]
  %95 = phi i32 [ %92, %79 ], [ %74, %72 ]
  %96 = mul i32 %77, 1103515245
  %97 = add i32 %96, 12345
  br i1 %25, label %98, label %112

98:                                               ; preds = %93
  %99 = add nuw nsw i64 %30, %26
  %100 = lshr i32 %97, 16
  %101 = trunc nuw i32 %100 to i16
  %102 = urem i16 %101, 60
  %103 = sext i32 %95 to i64
  %104 = getelementptr inbounds %struct.edge, ptr @edges, i64 %103
  %105 = trunc i64 %99 to i16
  store i16 %105, ptr %104, align 4, !tbaa !20
  %106 = trunc nuw nsw i16 %102 to i8
  %107 = add nuw nsw i8 %106, 1
  %108 = getelementptr inbounds nuw i8, ptr %104, i64 2
  store i8 %107, ptr %108, align 2, !tbaa !23
  %109 = load i32, ptr %34, align 4, !tbaa !7
  %110 = getelementptr inbounds nuw i8, ptr %104, i64 4
  store i32 %109, ptr %110, align 4, !tbaa !24
  %111 = add nsw i32 %95, 1
  store i32 %95, ptr %34, align 4, !tbaa !7
  br label %112

112:                                              ; preds = %98, %93
  %113 = phi i32 [ %111, %98 ], [ %94, %93 ]
  %114 = phi i32 [ %111, %98 ], [ %95, %93 ]
  %115 = lshr i32 %97, 20
  %116 = trunc nuw nsw i32 %115 to i16
  %117 = urem i16 %116, 7
  %118 = icmp eq i16 %117, 0
  br i1 %118, label %119, label %129

119:                                              ; preds = %112
  %120 = lshr i32 %97, 8
  %121 = urem i32 %120, 144
  %122 = sext i32 %114 to i64
  %123 = getelementptr inbounds %struct.edge, ptr @edges, i64 %122
  %124 = trunc nuw nsw i32 %121 to i16
  store i16 %124, ptr %123, align 4, !tbaa !20
  %125 = getelementptr inbounds nuw i8, ptr %123, i64 2
  store i8 -56, ptr %125, align 2, !tbaa !23
  %126 = load i32, ptr %34, align 4, !tbaa !7
  %127 = getelementptr inbounds nuw i8, ptr %123, i64 4
  store i32 %126, ptr %127, align 4, !tbaa !24
  %128 = add nsw i32 %114, 1
  store i32 %114, ptr %34, align 4, !tbaa !7
  br label %129

129:                                              ; preds = %119, %112
  %130 = phi i32 [ %128, %119 ], [ %113, %112 ]
  %131 = phi i32 [ %128, %119 ], [ %114, %112 ]
  %132 = icmp eq i64 %35, 12
  br i1 %132, label %27, label %29, !llvm.loop !25

133:                                              ; preds = %138
  %134 = mul nuw nsw i64 %4, 29
  %135 = urem i64 %134, 144
  %136 = getelementptr inbounds nuw i32, ptr @distance, i64 %135
  store i32 0, ptr %136, align 4, !tbaa !7
  %137 = shl nuw nsw i64 %135, 32
  store i64 %137, ptr getelementptr inbounds nuw (i8, ptr @heap, i64 8), align 4
  br label %143

138:                                              ; preds = %27, %138
  %139 = phi i64 [ %141, %138 ], [ 0, %27 ]
  %140 = getelementptr inbounds nuw i32, ptr @distance, i64 %139
  store i32 -1, ptr %140, align 4, !tbaa !7
  %141 = add nuw nsw i64 %139, 1
  %142 = icmp eq i64 %141, 144
  br i1 %142, label %133, label %138, !llvm.loop !26

143:                                              ; preds = %269, %133
  %144 = phi i32 [ %270, %269 ], [ 1, %133 ]
  %145 = load i64, ptr getelementptr inbounds nuw (i8, ptr @heap, i64 8), align 4
  %146 = add nsw i32 %144, -1
  %147 = sext i32 %144 to i64
  %148 = getelementptr inbounds %struct.entry, ptr @heap, i64 %147
  %149 = load i64, ptr %148, align 4
  %150 = icmp sgt i32 %144, 2
  br i1 %150, label %151, label %206

151:                                              ; preds = %143
  %152 = lshr i64 %149, 32
  %153 = trunc nuw i64 %152 to i32
  %154 = trunc i64 %149 to i32
  %155 = and i32 %153, 65535
  br label %156

156:                                              ; preds = %198, %151
  %157 = phi i32 [ 2, %151 ], [ %201, %198 ]
  %158 = phi i32 [ 1, %151 ], [ %185, %198 ]
  %159 = icmp slt i32 %157, %146
  br i1 %159, label %160, label %184

160:                                              ; preds = %156
  %161 = or disjoint i32 %157, 1
  %162 = sext i32 %161 to i64
  %163 = getelementptr inbounds %struct.entry, ptr @heap, i64 %162
  %164 = sext i32 %157 to i64
  %165 = getelementptr inbounds %struct.entry, ptr @heap, i64 %164
  %166 = load i64, ptr %163, align 4
  %167 = load i64, ptr %165, align 4
  %168 = trunc i64 %166 to i32
  %169 = trunc i64 %167 to i32
  %170 = icmp eq i32 %168, %169
  br i1 %170, label %173, label %171

171:                                              ; preds = %160
  %172 = icmp ult i32 %168, %169
  br label %181

173:                                              ; preds = %160
  %174 = lshr i64 %167, 32
  %175 = trunc nuw i64 %174 to i32
  %176 = lshr i64 %166, 32
  %177 = trunc nuw i64 %176 to i32
  %178 = and i32 %177, 65535
  %179 = and i32 %175, 65535
  %180 = icmp samesign ult i32 %178, %179
  br label %181

181:                                              ; preds = %173, %171
  %182 = phi i1 [ %172, %171 ], [ %180, %173 ]
  %183 = select i1 %182, i32 %161, i32 %157
  br label %184

184:                                              ; preds = %181, %156
  %185 = phi i32 [ %157, %156 ], [ %183, %181 ]
  %186 = sext i32 %185 to i64
  %187 = getelementptr inbounds %struct.entry, ptr @heap, i64 %186
  %188 = load i64, ptr %187, align 4
  %189 = trunc i64 %188 to i32
  %190 = icmp eq i32 %189, %154
  br i1 %190, label %193, label %191

191:                                              ; preds = %184
  %192 = icmp ult i32 %189, %154
  br i1 %192, label %198, label %203

193:                                              ; preds = %184
  %194 = lshr i64 %188, 32
  %195 = trunc nuw i64 %194 to i32
  %196 = and i32 %195, 65535
  %197 = icmp samesign ult i32 %196, %155
  br i1 %197, label %198, label %203

198:                                              ; preds = %193, %191
  %199 = sext i32 %158 to i64
  %200 = getelementptr inbounds %struct.entry, ptr @heap, i64 %199
  store i64 %188, ptr %200, align 4
  %201 = shl nsw i32 %185, 1
  %202 = icmp slt i32 %201, %144
  br i1 %202, label %156, label %203

203:                                              ; preds = %198, %193, %191
  %204 = phi i32 [ %158, %191 ], [ %158, %193 ], [ %185, %198 ]
  %205 = sext i32 %204 to i64
  br label %206

206:                                              ; preds = %203, %143
  %207 = phi i64 [ 1, %143 ], [ %205, %203 ]
  %208 = getelementptr inbounds %struct.entry, ptr @heap, i64 %207
  store i64 %149, ptr %208, align 4
  %209 = trunc i64 %145 to i32
  %210 = lshr i64 %145, 32
  %211 = and i64 %210, 65535
  %212 = getelementptr inbounds nuw i32, ptr @distance, i64 %211
  %213 = load i32, ptr %212, align 4, !tbaa !7
  %214 = icmp eq i32 %213, %209
  br i1 %214, label %215, label %269, !llvm.loop !27

215:                                              ; preds = %206
  %216 = getelementptr inbounds nuw i32, ptr @first, i64 %211
  %217 = load i32, ptr %216, align 4, !tbaa !7
  %218 = icmp sgt i32 %217, -1
  br i1 %218, label %219, label %269

219:                                              ; preds = %215, %264
  %220 = phi i32 [ %267, %264 ], [ %217, %215 ]
  %221 = phi i32 [ %265, %264 ], [ %146, %215 ]
  %222 = zext nneg i32 %220 to i64
  %223 = getelementptr inbounds nuw %struct.edge, ptr @edges, i64 %222
  %224 = getelementptr inbounds nuw i8, ptr %223, i64 2
  %225 = load i8, ptr %224, align 2, !tbaa !23
  %226 = zext i8 %225 to i32
  %227 = add i32 %226, %209
  %228 = load i16, ptr %223, align 4, !tbaa !20
  %229 = zext i16 %228 to i64
  %230 = getelementptr inbounds nuw i32, ptr @distance, i64 %229
  %231 = load i32, ptr %230, align 4, !tbaa !7
  %232 = icmp ult i32 %227, %231
  br i1 %232, label %233, label %264

233:                                              ; preds = %219
  store i32 %227, ptr %230, align 4, !tbaa !7
  %234 = shl nuw nsw i64 %229, 32
  %235 = zext i32 %227 to i64
  %236 = or disjoint i64 %234, %235
  %237 = add nsw i32 %221, 1
  %238 = icmp sgt i32 %221, 0
  br i1 %238, label %239, label %260

239:                                              ; preds = %233
  %240 = zext i16 %228 to i32
  br label %241

241:                                              ; preds = %256, %239
  %242 = phi i32 [ %237, %239 ], [ %243, %256 ]
  %243 = lshr i32 %242, 1
  %244 = zext nneg i32 %243 to i64
  %245 = getelementptr inbounds nuw %struct.entry, ptr @heap, i64 %244
  %246 = load i64, ptr %245, align 4
  %247 = trunc i64 %246 to i32
  %248 = icmp eq i32 %227, %247
  br i1 %248, label %251, label %249

249:                                              ; preds = %241
  %250 = icmp ult i32 %227, %247
  br i1 %250, label %256, label %260

251:                                              ; preds = %241
  %252 = lshr i64 %246, 32
  %253 = trunc nuw i64 %252 to i32
  %254 = and i32 %253, 65535
  %255 = icmp samesign ugt i32 %254, %240
  br i1 %255, label %256, label %260

256:                                              ; preds = %251, %249
  %257 = zext nneg i32 %242 to i64
  %258 = getelementptr inbounds nuw %struct.entry, ptr @heap, i64 %257
  store i64 %246, ptr %258, align 4
  %259 = icmp samesign ugt i32 %242, 3
  br i1 %259, label %241, label %260, !llvm.loop !28

260:                                              ; preds = %256, %251, %249, %233
  %261 = phi i32 [ %237, %233 ], [ %242, %249 ], [ %243, %256 ], [ %242, %251 ]
  %262 = sext i32 %261 to i64
  %263 = getelementptr inbounds %struct.entry, ptr @heap, i64 %262
  store i64 %236, ptr %263, align 4
  br label %264

264:                                              ; preds = %260, %219
  %265 = phi i32 [ %237, %260 ], [ %221, %219 ]
  %266 = getelementptr inbounds nuw i8, ptr %223, i64 4
  %267 = load i32, ptr %266, align 4, !tbaa !7
  %268 = icmp sgt i32 %267, -1
  br i1 %268, label %219, label %269, !llvm.loop !29

269:                                              ; preds = %264, %215, %206
  %270 = phi i32 [ %146, %206 ], [ %146, %215 ], [ %265, %264 ]
  %271 = icmp eq i32 %270, 0
  br i1 %271, label %272, label %143

272:                                              ; preds = %269, %272
  %273 = phi i64 [ %277, %272 ], [ 0, %269 ]
  %274 = icmp eq i64 %273, %135
  %275 = select i1 %274, i32 0, i32 1000000
  %276 = getelementptr inbounds nuw i32, ptr @check, i64 %273
  store i32 %275, ptr %276, align 4, !tbaa !7
  %277 = add nuw nsw i64 %273, 1
  %278 = icmp eq i64 %277, 144
  br i1 %278, label %281, label %272, !llvm.loop !30

279:                                              ; preds = %289
  %280 = icmp eq i32 %290, 0
  br i1 %280, label %317, label %293

281:                                              ; preds = %272, %293
  %282 = phi i64 [ %294, %293 ], [ 0, %272 ]
  %283 = phi i32 [ %295, %293 ], [ 0, %272 ]
  %284 = getelementptr inbounds nuw i32, ptr @first, i64 %282
  %285 = load i32, ptr %284, align 4, !tbaa !7
  %286 = icmp sgt i32 %285, -1
  br i1 %286, label %287, label %289

287:                                              ; preds = %281
  %288 = getelementptr inbounds nuw i32, ptr @check, i64 %282
  br label %296

289:                                              ; preds = %312, %281
  %290 = phi i32 [ %283, %281 ], [ %313, %312 ]
  %291 = add nuw nsw i64 %282, 1
  %292 = icmp eq i64 %291, 144
  br i1 %292, label %279, label %293

293:                                              ; preds = %289, %279
  %294 = phi i64 [ %291, %289 ], [ 0, %279 ]
  %295 = phi i32 [ %290, %289 ], [ 0, %279 ]
  br label %281, !llvm.loop !31

296:                                              ; preds = %312, %287
  %297 = phi i32 [ %285, %287 ], [ %315, %312 ]
  %298 = phi i32 [ %283, %287 ], [ %313, %312 ]
  %299 = load i32, ptr %288, align 4, !tbaa !7
  %300 = zext nneg i32 %297 to i64
  %301 = getelementptr inbounds nuw %struct.edge, ptr @edges, i64 %300
  %302 = getelementptr inbounds nuw i8, ptr %301, i64 2
  %303 = load i8, ptr %302, align 2, !tbaa !23
  %304 = zext i8 %303 to i32
  %305 = add i32 %299, %304
  %306 = load i16, ptr %301, align 4, !tbaa !20
  %307 = zext i16 %306 to i64
  %308 = getelementptr inbounds nuw i32, ptr @check, i64 %307
  %309 = load i32, ptr %308, align 4, !tbaa !7
  %310 = icmp ult i32 %305, %309
  br i1 %310, label %311, label %312

311:                                              ; preds = %296
  store i32 %305, ptr %308, align 4, !tbaa !7
  br label %312

312:                                              ; preds = %311, %296
  %313 = phi i32 [ 1, %311 ], [ %298, %296 ]
  %314 = getelementptr inbounds nuw i8, ptr %301, i64 4
  %315 = load i32, ptr %314, align 4, !tbaa !7
  %316 = icmp sgt i32 %315, -1
  br i1 %316, label %296, label %289, !llvm.loop !32

317:                                              ; preds = %279, %317
  %318 = phi i64 [ %324, %317 ], [ 0, %279 ]
  %319 = getelementptr inbounds nuw i32, ptr @check, i64 %318
  %320 = load i32, ptr %319, align 4, !tbaa !7
  %321 = getelementptr inbounds nuw i32, ptr @distance, i64 %318
  %322 = load i32, ptr %321, align 4, !tbaa !7
  %323 = icmp eq i32 %320, %322
  %324 = add nuw nsw i64 %318, 1
  %325 = icmp ne i64 %324, 144
  %326 = select i1 %323, i1 %325, i1 false
  br i1 %326, label %317, label %327, !llvm.loop !33

327:                                              ; preds = %317
  br i1 %323, label %330, label %328

328:                                              ; preds = %327
  %329 = xor i64 %4, -1
  br label %343

330:                                              ; preds = %327, %330
  %331 = phi i64 [ %339, %330 ], [ 0, %327 ]
  %332 = phi i64 [ %338, %330 ], [ %5, %327 ]
  %333 = mul nuw nsw i64 %332, 33
  %334 = getelementptr inbounds nuw i32, ptr @distance, i64 %331
  %335 = load i32, ptr %334, align 4, !tbaa !7
  %336 = zext i32 %335 to i64
  %337 = add nuw nsw i64 %333, %336
  %338 = and i64 %337, 4503599627370495
  %339 = add nuw nsw i64 %331, 1
  %340 = icmp eq i64 %339, 144
  br i1 %340, label %341, label %330, !llvm.loop !34

341:                                              ; preds = %330
  %342 = icmp eq i64 %12, %0
  br i1 %342, label %343, label %3

343:                                              ; preds = %341, %1, %328
  %344 = phi i64 [ %329, %328 ], [ 0, %1 ], [ %338, %341 ]
  ret i64 %344
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: write) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }

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
!20 = !{!21, !22, i64 0}
!21 = !{!"edge", !22, i64 0, !9, i64 2, !8, i64 4}
!22 = !{!"short", !9, i64 0}
!23 = !{!21, !9, i64 2}
!24 = !{!21, !8, i64 4}
!25 = distinct !{!25, !13}
!26 = distinct !{!26, !13}
!27 = distinct !{!27, !13}
!28 = distinct !{!28, !13}
!29 = distinct !{!29, !13}
!30 = distinct !{!30, !13}
!31 = distinct !{!31, !13}
!32 = distinct !{!32, !13}
!33 = distinct !{!33, !13}
!34 = distinct !{!34, !13}
