; ModuleID = 'lzdecomp.c'
source_filename = "lzdecomp.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

@stream = internal constant [70 x i8] c"\F0\10the quick brown fox jumps over \1F\00\91lazy dog;\0E\00\08-\00?dog-\00\02\7Ffox. ox\02\00\13\10!", align 1
@plain = internal global [1024 x i8] zeroinitializer, align 1
@packed = internal global [1168 x i8] zeroinitializer, align 1
@unpacked = internal global [1024 x i8] zeroinitializer, align 1
@head = internal unnamed_addr global [256 x i16] zeroinitializer, align 2

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

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: write, target_mem0: none, target_mem1: none)
define dso_local range(i64 -3, -9223372036854775808) i64 @run(i64 noundef %0) local_unnamed_addr #3 {
  %2 = icmp sgt i64 %0, 0
  br i1 %2, label %3, label %282

3:                                                ; preds = %1, %275
  %4 = phi i64 [ %277, %275 ], [ 0, %1 ]
  %5 = phi i64 [ %278, %275 ], [ 0, %1 ]
  %6 = phi i32 [ %12, %275 ], [ -1831433054, %1 ]
  %7 = tail call fastcc i64 @decompress(ptr noundef nonnull @stream, i64 noundef 70, ptr noundef nonnull @plain, i64 noundef 1024) #7
  %8 = icmp slt i64 %7, 0
  br i1 %8, label %282, label %9

9:                                                ; preds = %3
  %10 = icmp samesign ult i64 %7, 1024
  br i1 %10, label %13, label %11

11:                                               ; preds = %42, %43, %9
  %12 = phi i32 [ %6, %9 ], [ %21, %43 ], [ %21, %42 ]
  br label %49

13:                                               ; preds = %9, %43
  %14 = phi i64 [ %46, %43 ], [ %7, %9 ]
  %15 = phi i32 [ %21, %43 ], [ %6, %9 ]
  %16 = shl i32 %15, 13
  %17 = xor i32 %16, %15
  %18 = lshr i32 %17, 17
  %19 = xor i32 %18, %17
  %20 = shl i32 %19, 5
  %21 = xor i32 %20, %19
  %22 = trunc nuw nsw i64 %14 to i32
  %23 = urem i32 %21, %22
  %24 = zext nneg i32 %23 to i64
  %25 = lshr i32 %21, 8
  %26 = urem i32 %25, 24
  %27 = add nuw nsw i32 %26, 3
  %28 = zext nneg i32 %27 to i64
  br label %29

29:                                               ; preds = %13, %29
  %30 = phi i64 [ %28, %13 ], [ %33, %29 ]
  %31 = phi i64 [ %24, %13 ], [ %34, %29 ]
  %32 = phi i64 [ %14, %13 ], [ %37, %29 ]
  %33 = add nsw i64 %30, -1
  %34 = add i64 %31, 1
  %35 = getelementptr inbounds nuw i8, ptr @plain, i64 %31
  %36 = load i8, ptr %35, align 1, !tbaa !11
  %37 = add nuw nsw i64 %32, 1
  %38 = getelementptr inbounds nuw i8, ptr @plain, i64 %32
  store i8 %36, ptr %38, align 1, !tbaa !11
  %39 = icmp ne i64 %33, 0
  %40 = icmp samesign ult i64 %32, 1023
  %41 = select i1 %39, i1 %40, i1 false
  br i1 %41, label %29, label %42, !llvm.loop !18

42:                                               ; preds = %29
  br i1 %40, label %43, label %11

43:                                               ; preds = %42
  %44 = lshr i32 %21, 24
  %45 = trunc nuw i32 %44 to i8
  %46 = add nuw nsw i64 %32, 2
  %47 = getelementptr inbounds nuw i8, ptr @plain, i64 %37
  store i8 %45, ptr %47, align 1, !tbaa !11
  %48 = icmp eq i64 %32, 1022
  br i1 %48, label %11, label %13, !llvm.loop !19

49:                                               ; preds = %11, %49
  %50 = phi ptr [ %53, %49 ], [ @head, %11 ]
  %51 = phi i64 [ %52, %49 ], [ 512, %11 ]
  %52 = add nsw i64 %51, -1
  %53 = getelementptr inbounds nuw i8, ptr %50, i64 1
  store i8 -1, ptr %50, align 1, !tbaa !11
  %54 = icmp eq i64 %52, 0
  br i1 %54, label %55, label %49, !llvm.loop !16

55:                                               ; preds = %49, %191
  %56 = phi ptr [ %194, %191 ], [ @packed, %49 ]
  %57 = phi i64 [ %193, %191 ], [ 0, %49 ]
  %58 = phi i64 [ %192, %191 ], [ 0, %49 ]
  %59 = getelementptr inbounds nuw i8, ptr @plain, i64 %58
  %60 = load i8, ptr %59, align 1, !tbaa !11
  %61 = zext i8 %60 to i32
  %62 = getelementptr inbounds nuw i8, ptr %59, i64 1
  %63 = load i8, ptr %62, align 1, !tbaa !11
  %64 = zext i8 %63 to i32
  %65 = shl nuw nsw i32 %64, 8
  %66 = or disjoint i32 %65, %61
  %67 = getelementptr inbounds nuw i8, ptr %59, i64 2
  %68 = load i8, ptr %67, align 1, !tbaa !11
  %69 = zext i8 %68 to i32
  %70 = shl nuw nsw i32 %69, 16
  %71 = or disjoint i32 %66, %70
  %72 = getelementptr inbounds nuw i8, ptr %59, i64 3
  %73 = load i8, ptr %72, align 1, !tbaa !11
  %74 = zext i8 %73 to i32
  %75 = shl nuw i32 %74, 24
  %76 = or disjoint i32 %71, %75
  %77 = mul i32 %76, -1640531535
  %78 = lshr i32 %77, 24
  %79 = zext nneg i32 %78 to i64
  %80 = getelementptr inbounds nuw i16, ptr @head, i64 %79
  %81 = load i16, ptr %80, align 2, !tbaa !20
  %82 = zext i16 %81 to i64
  %83 = trunc nsw i64 %58 to i16
  store i16 %83, ptr %80, align 2, !tbaa !20
  %84 = icmp eq i16 %81, -1
  br i1 %84, label %189, label %85

85:                                               ; preds = %55
  %86 = getelementptr i8, ptr @plain, i64 %82
  %87 = load i8, ptr %86, align 1, !tbaa !11
  %88 = zext i8 %87 to i32
  %89 = getelementptr inbounds nuw i8, ptr %86, i64 1
  %90 = load i8, ptr %89, align 1, !tbaa !11
  %91 = zext i8 %90 to i32
  %92 = shl nuw nsw i32 %91, 8
  %93 = or disjoint i32 %92, %88
  %94 = getelementptr inbounds nuw i8, ptr %86, i64 2
  %95 = load i8, ptr %94, align 1, !tbaa !11
  %96 = zext i8 %95 to i32
  %97 = shl nuw nsw i32 %96, 16
  %98 = or disjoint i32 %93, %97
  %99 = getelementptr inbounds nuw i8, ptr %86, i64 3
  %100 = load i8, ptr %99, align 1, !tbaa !11
  %101 = zext i8 %100 to i32
  %102 = shl nuw i32 %101, 24
  %103 = or disjoint i32 %98, %102
  %104 = icmp eq i32 %103, %76
  br i1 %104, label %105, label %189

105:                                              ; preds = %85
  %106 = add i64 %58, 4
  %107 = icmp ult i64 %106, 1024
  br i1 %107, label %108, label %122

108:                                              ; preds = %105
  %109 = sub nsw i64 1024, %58
  br label %110

110:                                              ; preds = %118, %108
  %111 = phi i64 [ %120, %118 ], [ %106, %108 ]
  %112 = phi i64 [ %119, %118 ], [ 4, %108 ]
  %113 = getelementptr i8, ptr %86, i64 %112
  %114 = load i8, ptr %113, align 1, !tbaa !11
  %115 = getelementptr inbounds nuw i8, ptr @plain, i64 %111
  %116 = load i8, ptr %115, align 1, !tbaa !11
  %117 = icmp eq i8 %114, %116
  br i1 %117, label %118, label %122

118:                                              ; preds = %110
  %119 = add nuw nsw i64 %112, 1
  %120 = add i64 %119, %58
  %121 = icmp eq i64 %119, %109
  br i1 %121, label %122, label %110, !llvm.loop !22

122:                                              ; preds = %118, %110, %105
  %123 = phi i64 [ 4, %105 ], [ %112, %110 ], [ %109, %118 ]
  %124 = phi i64 [ %106, %105 ], [ %111, %110 ], [ 1024, %118 ]
  %125 = getelementptr inbounds nuw i8, ptr @plain, i64 %57
  %126 = sub i64 %58, %57
  %127 = sub i64 %58, %82
  %128 = icmp eq i64 %123, 0
  %129 = add i64 %123, -4
  %130 = tail call i64 @llvm.umin.i64(i64 %126, i64 15)
  %131 = shl nuw nsw i64 %130, 4
  %132 = tail call i64 @llvm.umin.i64(i64 %129, i64 15)
  %133 = select i1 %128, i64 0, i64 %132
  %134 = or disjoint i64 %133, %131
  %135 = trunc nuw i64 %134 to i8
  %136 = getelementptr inbounds nuw i8, ptr %56, i64 1
  store i8 %135, ptr %56, align 1, !tbaa !11
  %137 = icmp ugt i64 %126, 14
  br i1 %137, label %138, label %152

138:                                              ; preds = %122
  %139 = add i64 %126, -15
  %140 = icmp ugt i64 %139, 254
  br i1 %140, label %141, label %147

141:                                              ; preds = %138, %141
  %142 = phi i64 [ %145, %141 ], [ %139, %138 ]
  %143 = phi ptr [ %144, %141 ], [ %136, %138 ]
  %144 = getelementptr inbounds nuw i8, ptr %143, i64 1
  store i8 -1, ptr %143, align 1, !tbaa !11
  %145 = add i64 %142, -255
  %146 = icmp ugt i64 %145, 254
  br i1 %146, label %141, label %147, !llvm.loop !23

147:                                              ; preds = %141, %138
  %148 = phi ptr [ %136, %138 ], [ %144, %141 ]
  %149 = phi i64 [ %139, %138 ], [ %145, %141 ]
  %150 = trunc nuw i64 %149 to i8
  %151 = getelementptr inbounds nuw i8, ptr %148, i64 1
  store i8 %150, ptr %148, align 1, !tbaa !11
  br label %154

152:                                              ; preds = %122
  tail call void @llvm.experimental.noalias.scope.decl(metadata !24)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !27)
  %153 = icmp eq i64 %126, 0
  br i1 %153, label %165, label %154

154:                                              ; preds = %152, %147
  %155 = phi ptr [ %151, %147 ], [ %136, %152 ]
  br label %156

156:                                              ; preds = %156, %154
  %157 = phi ptr [ %161, %156 ], [ %125, %154 ]
  %158 = phi ptr [ %163, %156 ], [ %155, %154 ]
  %159 = phi i64 [ %160, %156 ], [ %126, %154 ]
  %160 = add i64 %159, -1
  %161 = getelementptr inbounds nuw i8, ptr %157, i64 1
  %162 = load i8, ptr %157, align 1, !tbaa !11, !alias.scope !27, !noalias !24
  %163 = getelementptr inbounds nuw i8, ptr %158, i64 1
  store i8 %162, ptr %158, align 1, !tbaa !11, !alias.scope !24, !noalias !27
  %164 = icmp eq i64 %160, 0
  br i1 %164, label %165, label %156, !llvm.loop !12

165:                                              ; preds = %156, %152
  %166 = phi ptr [ %136, %152 ], [ %155, %156 ]
  %167 = getelementptr inbounds nuw i8, ptr %166, i64 %126
  br i1 %128, label %191, label %168

168:                                              ; preds = %165
  %169 = trunc i64 %127 to i8
  %170 = getelementptr inbounds nuw i8, ptr %167, i64 1
  store i8 %169, ptr %167, align 1, !tbaa !11
  %171 = lshr i64 %127, 8
  %172 = trunc i64 %171 to i8
  %173 = getelementptr inbounds nuw i8, ptr %167, i64 2
  store i8 %172, ptr %170, align 1, !tbaa !11
  %174 = icmp ugt i64 %129, 14
  br i1 %174, label %175, label %191

175:                                              ; preds = %168
  %176 = add i64 %123, -19
  %177 = icmp ugt i64 %176, 254
  br i1 %177, label %178, label %184

178:                                              ; preds = %175, %178
  %179 = phi i64 [ %182, %178 ], [ %176, %175 ]
  %180 = phi ptr [ %181, %178 ], [ %173, %175 ]
  %181 = getelementptr inbounds nuw i8, ptr %180, i64 1
  store i8 -1, ptr %180, align 1, !tbaa !11
  %182 = add i64 %179, -255
  %183 = icmp ugt i64 %182, 254
  br i1 %183, label %178, label %184, !llvm.loop !23

184:                                              ; preds = %178, %175
  %185 = phi ptr [ %173, %175 ], [ %181, %178 ]
  %186 = phi i64 [ %176, %175 ], [ %182, %178 ]
  %187 = trunc nuw i64 %186 to i8
  %188 = getelementptr inbounds nuw i8, ptr %185, i64 1
  store i8 %187, ptr %185, align 1, !tbaa !11
  br label %191

189:                                              ; preds = %85, %55
  %190 = add nsw i64 %58, 1
  br label %191

191:                                              ; preds = %189, %184, %168, %165
  %192 = phi i64 [ %190, %189 ], [ %124, %165 ], [ %124, %168 ], [ %124, %184 ]
  %193 = phi i64 [ %57, %189 ], [ %124, %165 ], [ %124, %168 ], [ %124, %184 ]
  %194 = phi ptr [ %56, %189 ], [ %167, %165 ], [ %173, %168 ], [ %188, %184 ]
  %195 = add i64 %192, 4
  %196 = icmp ult i64 %195, 1025
  br i1 %196, label %55, label %197, !llvm.loop !29

197:                                              ; preds = %191
  %198 = getelementptr inbounds nuw i8, ptr @plain, i64 %193
  %199 = sub i64 1024, %193
  %200 = tail call i64 @llvm.umin.i64(i64 %199, i64 15)
  %201 = trunc nuw nsw i64 %200 to i8
  %202 = shl nuw i8 %201, 4
  %203 = getelementptr inbounds nuw i8, ptr %194, i64 1
  store i8 %202, ptr %194, align 1, !tbaa !11
  %204 = icmp ugt i64 %199, 14
  br i1 %204, label %205, label %219

205:                                              ; preds = %197
  %206 = sub i64 1009, %193
  %207 = icmp ugt i64 %206, 254
  br i1 %207, label %208, label %214

208:                                              ; preds = %205, %208
  %209 = phi i64 [ %212, %208 ], [ %206, %205 ]
  %210 = phi ptr [ %211, %208 ], [ %203, %205 ]
  %211 = getelementptr inbounds nuw i8, ptr %210, i64 1
  store i8 -1, ptr %210, align 1, !tbaa !11
  %212 = add i64 %209, -255
  %213 = icmp ugt i64 %212, 254
  br i1 %213, label %208, label %214, !llvm.loop !23

214:                                              ; preds = %208, %205
  %215 = phi ptr [ %203, %205 ], [ %211, %208 ]
  %216 = phi i64 [ %206, %205 ], [ %212, %208 ]
  %217 = trunc nuw i64 %216 to i8
  %218 = getelementptr inbounds nuw i8, ptr %215, i64 1
  store i8 %217, ptr %215, align 1, !tbaa !11
  br label %221

219:                                              ; preds = %197
  tail call void @llvm.experimental.noalias.scope.decl(metadata !30)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !33)
  %220 = icmp eq i64 %193, 1024
  br i1 %220, label %232, label %221

221:                                              ; preds = %219, %214
  %222 = phi ptr [ %218, %214 ], [ %203, %219 ]
  br label %223

223:                                              ; preds = %223, %221
  %224 = phi ptr [ %228, %223 ], [ %198, %221 ]
  %225 = phi ptr [ %230, %223 ], [ %222, %221 ]
  %226 = phi i64 [ %227, %223 ], [ %199, %221 ]
  %227 = add i64 %226, -1
  %228 = getelementptr inbounds nuw i8, ptr %224, i64 1
  %229 = load i8, ptr %224, align 1, !tbaa !11, !alias.scope !33, !noalias !30
  %230 = getelementptr inbounds nuw i8, ptr %225, i64 1
  store i8 %229, ptr %225, align 1, !tbaa !11, !alias.scope !30, !noalias !33
  %231 = icmp eq i64 %227, 0
  br i1 %231, label %232, label %223, !llvm.loop !12

232:                                              ; preds = %223, %219
  %233 = phi ptr [ %203, %219 ], [ %222, %223 ]
  br label %234

234:                                              ; preds = %234, %232
  %235 = phi ptr [ @unpacked, %232 ], [ %238, %234 ]
  %236 = phi i64 [ 1024, %232 ], [ %237, %234 ]
  %237 = add nsw i64 %236, -1
  %238 = getelementptr inbounds nuw i8, ptr %235, i64 1
  store i8 0, ptr %235, align 1, !tbaa !11
  %239 = icmp eq i64 %237, 0
  br i1 %239, label %240, label %234, !llvm.loop !16

240:                                              ; preds = %234
  %241 = getelementptr inbounds nuw i8, ptr %233, i64 %199
  %242 = ptrtoint ptr %241 to i64
  %243 = sub i64 %242, ptrtoint (ptr @packed to i64)
  %244 = tail call fastcc i64 @decompress(ptr noundef nonnull @packed, i64 noundef %243, ptr noundef nonnull @unpacked, i64 noundef 1024) #7
  %245 = icmp eq i64 %244, 1024
  br i1 %245, label %246, label %282

246:                                              ; preds = %240, %253
  %247 = phi i64 [ %254, %253 ], [ 1024, %240 ]
  %248 = phi ptr [ %256, %253 ], [ @unpacked, %240 ]
  %249 = phi ptr [ %255, %253 ], [ @plain, %240 ]
  %250 = load i8, ptr %249, align 1, !tbaa !11
  %251 = load i8, ptr %248, align 1, !tbaa !11
  %252 = icmp eq i8 %250, %251
  br i1 %252, label %253, label %282

253:                                              ; preds = %246
  %254 = add nsw i64 %247, -1
  %255 = getelementptr inbounds nuw i8, ptr %249, i64 1
  %256 = getelementptr inbounds nuw i8, ptr %248, i64 1
  %257 = icmp eq i64 %254, 0
  br i1 %257, label %258, label %246, !llvm.loop !17

258:                                              ; preds = %253
  %259 = tail call fastcc i64 @decompress(ptr noundef nonnull @packed, i64 noundef %243, ptr noundef nonnull @unpacked, i64 noundef 1023) #7
  %260 = icmp sgt i64 %259, -1
  br i1 %260, label %282, label %261

261:                                              ; preds = %258
  %262 = mul i64 %4, 31
  %263 = icmp eq i64 %243, 0
  br i1 %263, label %275, label %264

264:                                              ; preds = %261, %264
  %265 = phi i64 [ %273, %264 ], [ %243, %261 ]
  %266 = phi i64 [ %268, %264 ], [ %243, %261 ]
  %267 = phi ptr [ %269, %264 ], [ @packed, %261 ]
  %268 = add i64 %266, -1
  %269 = getelementptr inbounds nuw i8, ptr %267, i64 1
  %270 = load i8, ptr %267, align 1, !tbaa !11
  %271 = zext i8 %270 to i64
  %272 = xor i64 %265, %271
  %273 = mul i64 %272, 1099511628211
  %274 = icmp eq i64 %268, 0
  br i1 %274, label %275, label %264, !llvm.loop !35

275:                                              ; preds = %264, %261
  %276 = phi i64 [ 0, %261 ], [ %273, %264 ]
  %277 = add i64 %276, %262
  %278 = add nuw nsw i64 %5, 1
  %279 = icmp eq i64 %278, %0
  br i1 %279, label %280, label %3, !llvm.loop !36

280:                                              ; preds = %275
  %281 = lshr i64 %277, 1
  br label %282

282:                                              ; preds = %258, %3, %240, %246, %1, %280
  %283 = phi i64 [ -2, %246 ], [ %281, %280 ], [ 0, %1 ], [ -2, %240 ], [ -1, %3 ], [ -3, %258 ]
  ret i64 %283
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define internal fastcc noundef i64 @decompress(ptr noundef %0, i64 noundef %1, ptr noundef captures(none) %2, i64 noundef range(i64 1023, 1025) %3) unnamed_addr #4 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 %1
  %6 = icmp eq i64 %1, 0
  br i1 %6, label %105, label %7

7:                                                ; preds = %4
  %8 = ptrtoint ptr %5 to i64
  br label %12

9:                                                ; preds = %95, %93
  %10 = phi i64 [ %57, %93 ], [ %103, %95 ]
  %11 = icmp ult ptr %85, %5
  br i1 %11, label %12, label %105, !llvm.loop !37

12:                                               ; preds = %7, %9
  %13 = phi i64 [ 0, %7 ], [ %10, %9 ]
  %14 = phi ptr [ %0, %7 ], [ %85, %9 ]
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 1
  %16 = load i8, ptr %14, align 1, !tbaa !11
  %17 = zext i8 %16 to i32
  %18 = lshr i32 %17, 4
  %19 = zext nneg i32 %18 to i64
  %20 = and i32 %17, 15
  %21 = zext nneg i32 %20 to i64
  %22 = icmp eq i32 %18, 15
  br i1 %22, label %23, label %33

23:                                               ; preds = %12, %27
  %24 = phi i64 [ %31, %27 ], [ 15, %12 ]
  %25 = phi ptr [ %28, %27 ], [ %15, %12 ]
  %26 = icmp eq ptr %25, %5
  br i1 %26, label %105, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds nuw i8, ptr %25, i64 1
  %29 = load i8, ptr %25, align 1, !tbaa !11
  %30 = zext i8 %29 to i64
  %31 = add i64 %24, %30
  %32 = icmp eq i8 %29, -1
  br i1 %32, label %23, label %33, !llvm.loop !38

33:                                               ; preds = %27, %12
  %34 = phi ptr [ %15, %12 ], [ %28, %27 ]
  %35 = phi i64 [ %19, %12 ], [ %31, %27 ]
  %36 = ptrtoint ptr %34 to i64
  %37 = sub i64 %8, %36
  %38 = icmp ugt i64 %35, %37
  %39 = sub i64 %3, %13
  %40 = icmp ugt i64 %35, %39
  %41 = or i1 %38, %40
  br i1 %41, label %105, label %42

42:                                               ; preds = %33
  tail call void @llvm.experimental.noalias.scope.decl(metadata !39)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !42)
  %43 = icmp eq i64 %35, 0
  br i1 %43, label %55, label %44

44:                                               ; preds = %42
  %45 = getelementptr inbounds nuw i8, ptr %2, i64 %13
  br label %46

46:                                               ; preds = %44, %46
  %47 = phi ptr [ %51, %46 ], [ %34, %44 ]
  %48 = phi ptr [ %53, %46 ], [ %45, %44 ]
  %49 = phi i64 [ %50, %46 ], [ %35, %44 ]
  %50 = add i64 %49, -1
  %51 = getelementptr inbounds nuw i8, ptr %47, i64 1
  %52 = load i8, ptr %47, align 1, !tbaa !11, !alias.scope !42, !noalias !39
  %53 = getelementptr inbounds nuw i8, ptr %48, i64 1
  store i8 %52, ptr %48, align 1, !tbaa !11, !alias.scope !39, !noalias !42
  %54 = icmp eq i64 %50, 0
  br i1 %54, label %55, label %46, !llvm.loop !12

55:                                               ; preds = %46, %42
  %56 = add i64 %35, %13
  %57 = freeze i64 %56
  %58 = getelementptr inbounds nuw i8, ptr %34, i64 %35
  %59 = icmp eq ptr %58, %5
  br i1 %59, label %105, label %60

60:                                               ; preds = %55
  %61 = ptrtoint ptr %58 to i64
  %62 = sub i64 %8, %61
  %63 = icmp slt i64 %62, 2
  br i1 %63, label %105, label %64

64:                                               ; preds = %60
  %65 = load i8, ptr %58, align 1, !tbaa !11
  %66 = zext i8 %65 to i64
  %67 = getelementptr inbounds nuw i8, ptr %58, i64 1
  %68 = load i8, ptr %67, align 1, !tbaa !11
  %69 = zext i8 %68 to i64
  %70 = shl nuw nsw i64 %69, 8
  %71 = or disjoint i64 %70, %66
  %72 = getelementptr inbounds nuw i8, ptr %58, i64 2
  %73 = icmp eq i32 %20, 15
  br i1 %73, label %74, label %84

74:                                               ; preds = %64, %78
  %75 = phi i64 [ %82, %78 ], [ 15, %64 ]
  %76 = phi ptr [ %79, %78 ], [ %72, %64 ]
  %77 = icmp eq ptr %76, %5
  br i1 %77, label %105, label %78

78:                                               ; preds = %74
  %79 = getelementptr inbounds nuw i8, ptr %76, i64 1
  %80 = load i8, ptr %76, align 1, !tbaa !11
  %81 = zext i8 %80 to i64
  %82 = add i64 %75, %81
  %83 = icmp eq i8 %80, -1
  br i1 %83, label %74, label %84, !llvm.loop !38

84:                                               ; preds = %78, %64
  %85 = phi ptr [ %72, %64 ], [ %79, %78 ]
  %86 = phi i64 [ %21, %64 ], [ %82, %78 ]
  %87 = add i64 %86, 4
  %88 = add nsw i64 %71, -1
  %89 = icmp uge i64 %88, %57
  %90 = sub i64 %3, %57
  %91 = icmp ugt i64 %87, %90
  %92 = select i1 %89, i1 true, i1 %91
  br i1 %92, label %105, label %93

93:                                               ; preds = %84
  %94 = icmp eq i64 %87, 0
  br i1 %94, label %9, label %95

95:                                               ; preds = %93, %95
  %96 = phi i64 [ %103, %95 ], [ %57, %93 ]
  %97 = phi i64 [ %102, %95 ], [ %87, %93 ]
  %98 = sub i64 %96, %71
  %99 = getelementptr inbounds nuw i8, ptr %2, i64 %98
  %100 = load i8, ptr %99, align 1, !tbaa !11
  %101 = getelementptr inbounds nuw i8, ptr %2, i64 %96
  store i8 %100, ptr %101, align 1, !tbaa !11
  %102 = add i64 %97, -1
  %103 = add i64 %96, 1
  %104 = icmp eq i64 %102, 0
  br i1 %104, label %9, label %95, !llvm.loop !44

105:                                              ; preds = %9, %33, %55, %60, %84, %23, %74, %4
  %106 = phi i64 [ -1, %23 ], [ -1, %74 ], [ -1, %4 ], [ -1, %9 ], [ -1, %33 ], [ %57, %55 ], [ -1, %60 ], [ -1, %84 ]
  ret i64 %106
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #6

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: write) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, argmem: write, target_mem0: none, target_mem1: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
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
!20 = !{!21, !21, i64 0}
!21 = !{!"short", !9, i64 0}
!22 = distinct !{!22, !13}
!23 = distinct !{!23, !13}
!24 = !{!25}
!25 = distinct !{!25, !26, !"memcpy: argument 0"}
!26 = distinct !{!26, !"memcpy"}
!27 = !{!28}
!28 = distinct !{!28, !26, !"memcpy: argument 1"}
!29 = distinct !{!29, !13}
!30 = !{!31}
!31 = distinct !{!31, !32, !"memcpy: argument 0"}
!32 = distinct !{!32, !"memcpy"}
!33 = !{!34}
!34 = distinct !{!34, !32, !"memcpy: argument 1"}
!35 = distinct !{!35, !13}
!36 = distinct !{!36, !13}
!37 = distinct !{!37, !13}
!38 = distinct !{!38, !13}
!39 = !{!40}
!40 = distinct !{!40, !41, !"memcpy: argument 0"}
!41 = distinct !{!41, !"memcpy"}
!42 = !{!43}
!43 = distinct !{!43, !41, !"memcpy: argument 1"}
!44 = distinct !{!44, !13}
