; Computed gotos under register pressure: no code can stand on an edge of an indirect branch that has no table of its own.
@step.T = internal unnamed_addr constant [8 x ptr] [ptr blockaddress(@step, %48), ptr blockaddress(@step, %51), ptr blockaddress(@step, %57), ptr blockaddress(@step, %62), ptr blockaddress(@step, %141), ptr blockaddress(@step, %24), ptr blockaddress(@step, %162), ptr blockaddress(@step, %166)], align 8
@seen = internal global i64 0, align 8
define i64 @run(i64 noundef %0, i64 noundef %1) local_unnamed_addr {
  %3 = alloca [64 x i8], align 1
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %4 = mul nsw i64 %0, 7
  %5 = add nsw i64 %4, %1
  %6 = trunc i64 %5 to i32
  %7 = sub nsw i64 %0, %1
  %8 = add nsw i64 %1, %0
  br label %9
9:                                                ; preds = %2, %14
  %10 = phi i64 [ 0, %2 ], [ %22, %14 ]
  %11 = phi i64 [ 0, %2 ], [ %21, %14 ]
  %12 = phi i32 [ %6, %2 ], [ %28, %14 ]
  br label %24
13:                                               ; preds = %14
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  ret i64 %21
14:                                               ; preds = %24
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 %10
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 20
  store i8 7, ptr %16, align 1
  %17 = mul nsw i64 %11, 31
  %18 = xor i64 %0, %10
  %19 = add nsw i64 %1, %10
  %20 = call i64 @step(ptr noundef %3, i64 noundef %0, i64 noundef %1, i64 noundef %18, i64 noundef %19, i64 noundef %10, i64 noundef %7, i64 noundef %8)
  %21 = add nsw i64 %20, %17
  %22 = add nuw nsw i64 %10, 1
  %23 = icmp eq i64 %22, 20
  br i1 %23, label %13, label %9
24:                                               ; preds = %9, %24
  %25 = phi i64 [ 0, %9 ], [ %34, %24 ]
  %26 = phi i32 [ %12, %9 ], [ %28, %24 ]
  %27 = mul i32 %26, 1103515245
  %28 = add i32 %27, 12345
  %29 = lshr i32 %28, 16
  %30 = trunc nuw i32 %29 to i16
  %31 = urem i16 %30, 7
  %32 = trunc nuw nsw i16 %31 to i8
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 %25
  store i8 %32, ptr %33, align 1
  %34 = add nuw nsw i64 %25, 1
  %35 = icmp eq i64 %34, 64
  br i1 %35, label %14, label %24
}
declare void @llvm.lifetime.start.p0(ptr captures(none))
declare void @llvm.lifetime.end.p0(ptr captures(none))
define internal i64 @step(ptr noundef nonnull readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef range(i64 -2147483648, 20) %5, i64 noundef %6, i64 noundef %7) unnamed_addr {
  %9 = add nsw i64 %2, %1
  %10 = sub nsw i64 %1, %2
  %11 = xor i64 %4, %3
  %12 = add nsw i64 %5, %3
  %13 = mul nsw i64 %6, 3
  %14 = sub nsw i64 %7, %1
  %15 = mul nsw i64 %2, %1
  %16 = xor i64 %3, %2
  %17 = add nsw i64 %6, %4
  %18 = sub nsw i64 %5, %7
  %19 = and i64 %3, %1
  %20 = or i64 %4, %2
  %21 = add nsw i64 %6, %5
  %22 = xor i64 %7, %1
  %23 = sub nsw i64 %1, %3
  br label %24
24:                                               ; preds = %48, %209, %8
  %25 = phi i64 [ %1, %8 ], [ %49, %48 ], [ %32, %209 ]
  %26 = phi i64 [ %2, %8 ], [ %93, %48 ], [ %128, %209 ]
  %27 = phi i64 [ %3, %8 ], [ %72, %48 ], [ %72, %209 ]
  %28 = phi i64 [ %4, %8 ], [ %73, %48 ], [ %73, %209 ]
  %29 = phi i64 [ %5, %8 ], [ %74, %48 ], [ %74, %209 ]
  %30 = phi i64 [ %6, %8 ], [ %112, %48 ], [ %112, %209 ]
  %31 = phi i64 [ %7, %8 ], [ %113, %48 ], [ %113, %209 ]
  %32 = phi i64 [ %9, %8 ], [ %50, %48 ], [ %133, %209 ]
  %33 = phi i64 [ %10, %8 ], [ %128, %48 ], [ %211, %209 ]
  %34 = phi i64 [ %11, %8 ], [ %129, %48 ], [ %129, %209 ]
  %35 = phi i64 [ %12, %8 ], [ %98, %48 ], [ %98, %209 ]
  %36 = phi i64 [ %13, %8 ], [ %130, %48 ], [ %130, %209 ]
  %37 = phi i64 [ %14, %8 ], [ %100, %48 ], [ %100, %209 ]
  %38 = phi i64 [ %15, %8 ], [ %131, %48 ], [ %131, %209 ]
  %39 = phi i64 [ %16, %8 ], [ %210, %48 ], [ %210, %209 ]
  %40 = phi i64 [ %17, %8 ], [ %133, %48 ], [ %139, %209 ]
  %41 = phi i64 [ %18, %8 ], [ %211, %48 ], [ %213, %209 ]
  %42 = phi i64 [ %19, %8 ], [ %135, %48 ], [ %135, %209 ]
  %43 = phi i64 [ %20, %8 ], [ %212, %48 ], [ %212, %209 ]
  %44 = phi i64 [ %21, %8 ], [ %137, %48 ], [ %137, %209 ]
  %45 = phi i64 [ %22, %8 ], [ %213, %48 ], [ %93, %209 ]
  %46 = phi i64 [ %23, %8 ], [ %139, %48 ], [ %25, %209 ]
  %47 = phi ptr [ %0, %8 ], [ %219, %48 ], [ %219, %209 ]
  br label %70
48:                                               ; preds = %209
  %49 = add nsw i64 %93, %25
  %50 = xor i64 %128, %32
  br label %24
51:                                               ; preds = %209
  %52 = tail call i64 @ext(i64 noundef %72)
  %53 = add nsw i64 %130, %98
  %54 = sub nsw i64 %100, %131
  %55 = and i64 %52, 1
  %56 = icmp eq i64 %55, 0
  br i1 %56, label %92, label %62
57:                                               ; preds = %209
  %58 = add nsw i64 %133, %210
  %59 = xor i64 %135, %211
  %60 = add nsw i64 %137, %212
  %61 = sub nsw i64 %213, %139
  br label %209
62:                                               ; preds = %51, %209
  %63 = phi i64 [ %52, %51 ], [ %93, %209 ]
  %64 = phi i64 [ %53, %51 ], [ %98, %209 ]
  %65 = phi i64 [ %54, %51 ], [ %100, %209 ]
  %66 = add nsw i64 %74, %73
  %67 = tail call i64 @ext(i64 noundef %112)
  %68 = add nsw i64 %67, %113
  %69 = xor i64 %74, %25
  br label %70
70:                                               ; preds = %62, %24
  %71 = phi i64 [ %63, %62 ], [ %26, %24 ]
  %72 = phi i64 [ %66, %62 ], [ %27, %24 ]
  %73 = phi i64 [ %68, %62 ], [ %28, %24 ]
  %74 = phi i64 [ %69, %62 ], [ %29, %24 ]
  %75 = phi i64 [ %112, %62 ], [ %30, %24 ]
  %76 = phi i64 [ %113, %62 ], [ %31, %24 ]
  %77 = phi i64 [ %128, %62 ], [ %33, %24 ]
  %78 = phi i64 [ %129, %62 ], [ %34, %24 ]
  %79 = phi i64 [ %64, %62 ], [ %35, %24 ]
  %80 = phi i64 [ %130, %62 ], [ %36, %24 ]
  %81 = phi i64 [ %65, %62 ], [ %37, %24 ]
  %82 = phi i64 [ %131, %62 ], [ %38, %24 ]
  %83 = phi i64 [ %210, %62 ], [ %39, %24 ]
  %84 = phi i64 [ %133, %62 ], [ %40, %24 ]
  %85 = phi i64 [ %211, %62 ], [ %41, %24 ]
  %86 = phi i64 [ %135, %62 ], [ %42, %24 ]
  %87 = phi i64 [ %212, %62 ], [ %43, %24 ]
  %88 = phi i64 [ %137, %62 ], [ %44, %24 ]
  %89 = phi i64 [ %213, %62 ], [ %45, %24 ]
  %90 = phi i64 [ %139, %62 ], [ %46, %24 ]
  %91 = phi ptr [ %219, %62 ], [ %47, %24 ]
  br label %92
92:                                               ; preds = %51, %70
  %93 = phi i64 [ %71, %70 ], [ %52, %51 ]
  %94 = phi i64 [ %75, %70 ], [ %112, %51 ]
  %95 = phi i64 [ %76, %70 ], [ %113, %51 ]
  %96 = phi i64 [ %77, %70 ], [ %128, %51 ]
  %97 = phi i64 [ %78, %70 ], [ %129, %51 ]
  %98 = phi i64 [ %79, %70 ], [ %53, %51 ]
  %99 = phi i64 [ %80, %70 ], [ %130, %51 ]
  %100 = phi i64 [ %81, %70 ], [ %54, %51 ]
  %101 = phi i64 [ %82, %70 ], [ %131, %51 ]
  %102 = phi i64 [ %83, %70 ], [ %210, %51 ]
  %103 = phi i64 [ %84, %70 ], [ %133, %51 ]
  %104 = phi i64 [ %85, %70 ], [ %211, %51 ]
  %105 = phi i64 [ %86, %70 ], [ %135, %51 ]
  %106 = phi i64 [ %87, %70 ], [ %212, %51 ]
  %107 = phi i64 [ %88, %70 ], [ %137, %51 ]
  %108 = phi i64 [ %89, %70 ], [ %213, %51 ]
  %109 = phi i64 [ %90, %70 ], [ %139, %51 ]
  %110 = phi ptr [ %91, %70 ], [ %219, %51 ]
  br label %111
111:                                              ; preds = %92, %162
  %112 = phi i64 [ %94, %92 ], [ %163, %162 ]
  %113 = phi i64 [ %95, %92 ], [ %164, %162 ]
  %114 = phi i64 [ %96, %92 ], [ %128, %162 ]
  %115 = phi i64 [ %97, %92 ], [ %129, %162 ]
  %116 = phi i64 [ %99, %92 ], [ %130, %162 ]
  %117 = phi i64 [ %101, %92 ], [ %131, %162 ]
  %118 = phi i64 [ %102, %92 ], [ %210, %162 ]
  %119 = phi i64 [ %103, %92 ], [ %133, %162 ]
  %120 = phi i64 [ %104, %92 ], [ %211, %162 ]
  %121 = phi i64 [ %105, %92 ], [ %135, %162 ]
  %122 = phi i64 [ %106, %92 ], [ %212, %162 ]
  %123 = phi i64 [ %107, %92 ], [ %137, %162 ]
  %124 = phi i64 [ %108, %92 ], [ %213, %162 ]
  %125 = phi i64 [ %109, %92 ], [ %139, %162 ]
  %126 = phi ptr [ %110, %92 ], [ %219, %162 ]
  br label %127
127:                                              ; preds = %141, %111
  %128 = phi i64 [ %114, %111 ], [ %142, %141 ]
  %129 = phi i64 [ %115, %111 ], [ %143, %141 ]
  %130 = phi i64 [ %116, %111 ], [ %144, %141 ]
  %131 = phi i64 [ %117, %111 ], [ %145, %141 ]
  %132 = phi i64 [ %118, %111 ], [ %210, %141 ]
  %133 = phi i64 [ %119, %111 ], [ %146, %141 ]
  %134 = phi i64 [ %120, %111 ], [ %211, %141 ]
  %135 = phi i64 [ %121, %111 ], [ %147, %141 ]
  %136 = phi i64 [ %122, %111 ], [ %212, %141 ]
  %137 = phi i64 [ %123, %111 ], [ %148, %141 ]
  %138 = phi i64 [ %124, %111 ], [ %213, %141 ]
  %139 = phi i64 [ %125, %111 ], [ %149, %141 ]
  %140 = phi ptr [ %126, %111 ], [ %219, %141 ]
  br label %209
141:                                              ; preds = %209, %152
  %142 = phi i64 [ %153, %152 ], [ %128, %209 ]
  %143 = phi i64 [ %154, %152 ], [ %129, %209 ]
  %144 = phi i64 [ %155, %152 ], [ %130, %209 ]
  %145 = phi i64 [ %156, %152 ], [ %131, %209 ]
  %146 = phi i64 [ %157, %152 ], [ %133, %209 ]
  %147 = phi i64 [ %158, %152 ], [ %135, %209 ]
  %148 = phi i64 [ %159, %152 ], [ %137, %209 ]
  %149 = phi i64 [ %160, %152 ], [ %139, %209 ]
  %150 = phi i32 [ %161, %152 ], [ 0, %209 ]
  %151 = icmp samesign ult i32 %150, 3
  br i1 %151, label %152, label %127
152:                                              ; preds = %141
  %153 = add nsw i64 %142, %32
  %154 = xor i64 %143, %98
  %155 = add nsw i64 %144, %100
  %156 = sub nsw i64 %145, %210
  %157 = add nsw i64 %146, %211
  %158 = xor i64 %147, %212
  %159 = add nsw i64 %148, %213
  %160 = xor i64 %149, %25
  %161 = add nuw nsw i32 %150, 1
  br label %141
162:                                              ; preds = %209
  %163 = add nsw i64 %112, %25
  %164 = sub nsw i64 %113, %72
  %165 = tail call i64 @ext(i64 noundef %98)
  br label %111
166:                                              ; preds = %209
  %167 = mul nsw i64 %93, 3
  %168 = add nsw i64 %167, %25
  %169 = mul nsw i64 %72, 5
  %170 = add nsw i64 %168, %169
  %171 = mul nsw i64 %73, 7
  %172 = add nsw i64 %170, %171
  %173 = mul nsw i64 %74, 11
  %174 = add nsw i64 %172, %173
  %175 = mul nsw i64 %112, 13
  %176 = add nsw i64 %174, %175
  %177 = mul nsw i64 %113, 17
  %178 = add nsw i64 %176, %177
  %179 = mul nsw i64 %32, 19
  %180 = add nsw i64 %178, %179
  %181 = mul nsw i64 %128, 23
  %182 = add nsw i64 %180, %181
  %183 = mul nsw i64 %129, 29
  %184 = add nsw i64 %182, %183
  %185 = mul nsw i64 %98, 31
  %186 = add nsw i64 %184, %185
  %187 = mul nsw i64 %130, 37
  %188 = add nsw i64 %186, %187
  %189 = mul nsw i64 %100, 41
  %190 = add nsw i64 %188, %189
  %191 = mul nsw i64 %131, 43
  %192 = add nsw i64 %190, %191
  %193 = mul nsw i64 %210, 47
  %194 = add nsw i64 %192, %193
  %195 = mul nsw i64 %133, 53
  %196 = add nsw i64 %194, %195
  %197 = mul nsw i64 %211, 59
  %198 = add nsw i64 %196, %197
  %199 = mul nsw i64 %135, 61
  %200 = add nsw i64 %198, %199
  %201 = mul nsw i64 %212, 67
  %202 = add nsw i64 %200, %201
  %203 = mul nsw i64 %137, 71
  %204 = add nsw i64 %202, %203
  %205 = mul nsw i64 %213, 73
  %206 = add nsw i64 %204, %205
  %207 = mul nsw i64 %139, 79
  %208 = add nsw i64 %206, %207
  ret i64 %208
209:                                              ; preds = %127, %57
  %210 = phi i64 [ %58, %57 ], [ %132, %127 ]
  %211 = phi i64 [ %59, %57 ], [ %134, %127 ]
  %212 = phi i64 [ %60, %57 ], [ %136, %127 ]
  %213 = phi i64 [ %61, %57 ], [ %138, %127 ]
  %214 = phi ptr [ %219, %57 ], [ %140, %127 ]
  %215 = load i8, ptr %214, align 1
  %216 = and i8 %215, 7
  %217 = zext nneg i8 %216 to i64
  %218 = getelementptr inbounds nuw ptr, ptr @step.T, i64 %217
  %219 = getelementptr inbounds nuw i8, ptr %214, i64 1
  %220 = load ptr, ptr %218, align 8
  indirectbr ptr %220, [label %48, label %51, label %57, label %62, label %141, label %24, label %162, label %166]
}
define internal range(i64 -9223372036854775807, -9223372036854775808) i64 @ext(i64 noundef %0) unnamed_addr {
  store volatile i64 %0, ptr @seen, align 8
  %2 = mul nsw i64 %0, 3
  %3 = add nsw i64 %2, 1
  ret i64 %3
}
