; ModuleID = 'matmul_int.c'
source_filename = "matmul_int.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

@a = internal global [20 x [20 x i32]] zeroinitializer, align 4
@b = internal global [20 x [20 x i32]] zeroinitializer, align 4
@qa = internal global [20 x [20 x i8]] zeroinitializer, align 1
@qb = internal global [20 x [20 x i8]] zeroinitializer, align 1
@c = internal global [20 x [20 x i32]] zeroinitializer, align 4
@qc = internal global [20 x [20 x i8]] zeroinitializer, align 1
@bt = internal global [20 x [20 x i32]] zeroinitializer, align 4

; Function Attrs: noinline nounwind
define dso_local i64 @run(i64 noundef %n) #0 {
entry:
  %n.addr = alloca i64, align 8
  %total = alloca i64, align 8
  %i = alloca i32, align 4
  %j = alloca i32, align 4
  %round = alloca i64, align 8
  %i35 = alloca i32, align 4
  %j40 = alloca i32, align 4
  store i64 %n, ptr %n.addr, align 8
  store i64 0, ptr %total, align 8
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc26, %entry
  %0 = load i32, ptr %i, align 4
  %cmp = icmp slt i32 %0, 20
  br i1 %cmp, label %for.body, label %for.end28

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %j, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc, %for.body
  %1 = load i32, ptr %j, align 4
  %cmp2 = icmp slt i32 %1, 20
  br i1 %cmp2, label %for.body3, label %for.end

for.body3:                                        ; preds = %for.cond1
  %2 = load i32, ptr %i, align 4
  %mul = mul nsw i32 %2, 3
  %3 = load i32, ptr %j, align 4
  %mul4 = mul nsw i32 %3, 2
  %sub = sub nsw i32 %mul, %mul4
  %add = add nsw i32 %sub, 1
  %4 = load i32, ptr %i, align 4
  %idxprom = sext i32 %4 to i64
  %arrayidx = getelementptr inbounds [20 x [20 x i32]], ptr @a, i64 0, i64 %idxprom
  %5 = load i32, ptr %j, align 4
  %idxprom5 = sext i32 %5 to i64
  %arrayidx6 = getelementptr inbounds [20 x i32], ptr %arrayidx, i64 0, i64 %idxprom5
  store i32 %add, ptr %arrayidx6, align 4
  %6 = load i32, ptr %i, align 4
  %7 = load i32, ptr %j, align 4
  %xor = xor i32 %6, %7
  %sub7 = sub nsw i32 %xor, 7
  %8 = load i32, ptr %i, align 4
  %idxprom8 = sext i32 %8 to i64
  %arrayidx9 = getelementptr inbounds [20 x [20 x i32]], ptr @b, i64 0, i64 %idxprom8
  %9 = load i32, ptr %j, align 4
  %idxprom10 = sext i32 %9 to i64
  %arrayidx11 = getelementptr inbounds [20 x i32], ptr %arrayidx9, i64 0, i64 %idxprom10
  store i32 %sub7, ptr %arrayidx11, align 4
  %10 = load i32, ptr %i, align 4
  %mul12 = mul nsw i32 %10, 5
  %11 = load i32, ptr %j, align 4
  %mul13 = mul nsw i32 %11, 3
  %sub14 = sub nsw i32 %mul12, %mul13
  %conv = trunc i32 %sub14 to i8
  %12 = load i32, ptr %i, align 4
  %idxprom15 = sext i32 %12 to i64
  %arrayidx16 = getelementptr inbounds [20 x [20 x i8]], ptr @qa, i64 0, i64 %idxprom15
  %13 = load i32, ptr %j, align 4
  %idxprom17 = sext i32 %13 to i64
  %arrayidx18 = getelementptr inbounds [20 x i8], ptr %arrayidx16, i64 0, i64 %idxprom17
  store i8 %conv, ptr %arrayidx18, align 1
  %14 = load i32, ptr %i, align 4
  %15 = load i32, ptr %j, align 4
  %mul19 = mul nsw i32 %14, %15
  %rem = srem i32 %mul19, 23
  %sub20 = sub nsw i32 %rem, 11
  %conv21 = trunc i32 %sub20 to i8
  %16 = load i32, ptr %i, align 4
  %idxprom22 = sext i32 %16 to i64
  %arrayidx23 = getelementptr inbounds [20 x [20 x i8]], ptr @qb, i64 0, i64 %idxprom22
  %17 = load i32, ptr %j, align 4
  %idxprom24 = sext i32 %17 to i64
  %arrayidx25 = getelementptr inbounds [20 x i8], ptr %arrayidx23, i64 0, i64 %idxprom24
  store i8 %conv21, ptr %arrayidx25, align 1
  br label %for.inc

for.inc:                                          ; preds = %for.body3
  %18 = load i32, ptr %j, align 4
  %inc = add nsw i32 %18, 1
  store i32 %inc, ptr %j, align 4
  br label %for.cond1, !llvm.loop !8

for.end:                                          ; preds = %for.cond1
  br label %for.inc26

for.inc26:                                        ; preds = %for.end
  %19 = load i32, ptr %i, align 4
  %inc27 = add nsw i32 %19, 1
  store i32 %inc27, ptr %i, align 4
  br label %for.cond, !llvm.loop !10

for.end28:                                        ; preds = %for.cond
  store i64 0, ptr %round, align 8
  br label %for.cond29

for.cond29:                                       ; preds = %for.inc87, %for.end28
  %20 = load i64, ptr %round, align 8
  %21 = load i64, ptr %n.addr, align 8
  %cmp30 = icmp slt i64 %20, %21
  br i1 %cmp30, label %for.body32, label %for.end89

for.body32:                                       ; preds = %for.cond29
  call void @multiply() #1
  %22 = load i64, ptr %round, align 8
  %add33 = add nsw i64 20000, %22
  %conv34 = trunc i64 %add33 to i32
  call void @multiply_quantized(i32 noundef signext %conv34, i32 noundef signext 20) #1
  store i32 0, ptr %i35, align 4
  br label %for.cond36

for.cond36:                                       ; preds = %for.inc84, %for.body32
  %23 = load i32, ptr %i35, align 4
  %cmp37 = icmp slt i32 %23, 20
  br i1 %cmp37, label %for.body39, label %for.end86

for.body39:                                       ; preds = %for.cond36
  store i32 0, ptr %j40, align 4
  br label %for.cond41

for.cond41:                                       ; preds = %for.inc81, %for.body39
  %24 = load i32, ptr %j40, align 4
  %cmp42 = icmp slt i32 %24, 20
  br i1 %cmp42, label %for.body44, label %for.end83

for.body44:                                       ; preds = %for.cond41
  %25 = load i64, ptr %total, align 8
  %mul45 = mul i64 %25, 33
  %26 = load i32, ptr %i35, align 4
  %idxprom46 = sext i32 %26 to i64
  %arrayidx47 = getelementptr inbounds [20 x [20 x i32]], ptr @c, i64 0, i64 %idxprom46
  %27 = load i32, ptr %j40, align 4
  %idxprom48 = sext i32 %27 to i64
  %arrayidx49 = getelementptr inbounds [20 x i32], ptr %arrayidx47, i64 0, i64 %idxprom48
  %28 = load i32, ptr %arrayidx49, align 4
  %conv50 = sext i32 %28 to i64
  %add51 = add i64 %mul45, %conv50
  store i64 %add51, ptr %total, align 8
  %29 = load i32, ptr %i35, align 4
  %idxprom52 = sext i32 %29 to i64
  %arrayidx53 = getelementptr inbounds [20 x [20 x i8]], ptr @qc, i64 0, i64 %idxprom52
  %30 = load i32, ptr %j40, align 4
  %idxprom54 = sext i32 %30 to i64
  %arrayidx55 = getelementptr inbounds [20 x i8], ptr %arrayidx53, i64 0, i64 %idxprom54
  %31 = load i8, ptr %arrayidx55, align 1
  %conv56 = zext i8 %31 to i64
  %shl = shl i64 %conv56, 40
  %32 = load i64, ptr %total, align 8
  %xor57 = xor i64 %32, %shl
  store i64 %xor57, ptr %total, align 8
  %33 = load i32, ptr %i35, align 4
  %idxprom58 = sext i32 %33 to i64
  %arrayidx59 = getelementptr inbounds [20 x [20 x i32]], ptr @c, i64 0, i64 %idxprom58
  %34 = load i32, ptr %j40, align 4
  %idxprom60 = sext i32 %34 to i64
  %arrayidx61 = getelementptr inbounds [20 x i32], ptr %arrayidx59, i64 0, i64 %idxprom60
  %35 = load i32, ptr %arrayidx61, align 4
  %rem62 = srem i32 %35, 100
  %36 = load i64, ptr %round, align 8
  %conv63 = trunc i64 %36 to i32
  %sub64 = sub nsw i32 %rem62, %conv63
  %37 = load i32, ptr %i35, align 4
  %idxprom65 = sext i32 %37 to i64
  %arrayidx66 = getelementptr inbounds [20 x [20 x i32]], ptr @a, i64 0, i64 %idxprom65
  %38 = load i32, ptr %j40, align 4
  %idxprom67 = sext i32 %38 to i64
  %arrayidx68 = getelementptr inbounds [20 x i32], ptr %arrayidx66, i64 0, i64 %idxprom67
  store i32 %sub64, ptr %arrayidx68, align 4
  %39 = load i32, ptr %i35, align 4
  %idxprom69 = sext i32 %39 to i64
  %arrayidx70 = getelementptr inbounds [20 x [20 x i8]], ptr @qc, i64 0, i64 %idxprom69
  %40 = load i32, ptr %j40, align 4
  %idxprom71 = sext i32 %40 to i64
  %arrayidx72 = getelementptr inbounds [20 x i8], ptr %arrayidx70, i64 0, i64 %idxprom71
  %41 = load i8, ptr %arrayidx72, align 1
  %conv73 = sext i8 %41 to i32
  %42 = load i32, ptr %j40, align 4
  %idxprom74 = sext i32 %42 to i64
  %arrayidx75 = getelementptr inbounds [20 x [20 x i8]], ptr @qa, i64 0, i64 %idxprom74
  %43 = load i32, ptr %i35, align 4
  %idxprom76 = sext i32 %43 to i64
  %arrayidx77 = getelementptr inbounds [20 x i8], ptr %arrayidx75, i64 0, i64 %idxprom76
  %44 = load i8, ptr %arrayidx77, align 1
  %conv78 = sext i8 %44 to i32
  %add79 = add nsw i32 %conv78, %conv73
  %conv80 = trunc i32 %add79 to i8
  store i8 %conv80, ptr %arrayidx77, align 1
  br label %for.inc81

for.inc81:                                        ; preds = %for.body44
  %45 = load i32, ptr %j40, align 4
  %inc82 = add nsw i32 %45, 1
  store i32 %inc82, ptr %j40, align 4
  br label %for.cond41, !llvm.loop !11

for.end83:                                        ; preds = %for.cond41
  br label %for.inc84

for.inc84:                                        ; preds = %for.end83
  %46 = load i32, ptr %i35, align 4
  %inc85 = add nsw i32 %46, 1
  store i32 %inc85, ptr %i35, align 4
  br label %for.cond36, !llvm.loop !12

for.end86:                                        ; preds = %for.cond36
  br label %for.inc87

for.inc87:                                        ; preds = %for.end86
  %47 = load i64, ptr %round, align 8
  %inc88 = add nsw i64 %47, 1
  store i64 %inc88, ptr %round, align 8
  br label %for.cond29, !llvm.loop !13

for.end89:                                        ; preds = %for.cond29
  %48 = load i64, ptr %total, align 8
  %shr = lshr i64 %48, 1
  ret i64 %shr
}

; Function Attrs: noinline nounwind
define internal void @multiply() #0 {
entry:
  %i = alloca i32, align 4
  %j = alloca i32, align 4
  %sum = alloca i32, align 4
  %k = alloca i32, align 4
  call void @transpose(ptr noundef @bt, ptr noundef @b) #1
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc20, %entry
  %0 = load i32, ptr %i, align 4
  %cmp = icmp slt i32 %0, 20
  br i1 %cmp, label %for.body, label %for.end22

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %j, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc17, %for.body
  %1 = load i32, ptr %j, align 4
  %cmp2 = icmp slt i32 %1, 20
  br i1 %cmp2, label %for.body3, label %for.end19

for.body3:                                        ; preds = %for.cond1
  store i32 0, ptr %sum, align 4
  store i32 0, ptr %k, align 4
  br label %for.cond4

for.cond4:                                        ; preds = %for.inc, %for.body3
  %2 = load i32, ptr %k, align 4
  %cmp5 = icmp slt i32 %2, 20
  br i1 %cmp5, label %for.body6, label %for.end

for.body6:                                        ; preds = %for.cond4
  %3 = load i32, ptr %i, align 4
  %idxprom = sext i32 %3 to i64
  %arrayidx = getelementptr inbounds [20 x [20 x i32]], ptr @a, i64 0, i64 %idxprom
  %4 = load i32, ptr %k, align 4
  %idxprom7 = sext i32 %4 to i64
  %arrayidx8 = getelementptr inbounds [20 x i32], ptr %arrayidx, i64 0, i64 %idxprom7
  %5 = load i32, ptr %arrayidx8, align 4
  %6 = load i32, ptr %j, align 4
  %idxprom9 = sext i32 %6 to i64
  %arrayidx10 = getelementptr inbounds [20 x [20 x i32]], ptr @bt, i64 0, i64 %idxprom9
  %7 = load i32, ptr %k, align 4
  %idxprom11 = sext i32 %7 to i64
  %arrayidx12 = getelementptr inbounds [20 x i32], ptr %arrayidx10, i64 0, i64 %idxprom11
  %8 = load i32, ptr %arrayidx12, align 4
  %mul = mul nsw i32 %5, %8
  %9 = load i32, ptr %sum, align 4
  %add = add nsw i32 %9, %mul
  store i32 %add, ptr %sum, align 4
  br label %for.inc

for.inc:                                          ; preds = %for.body6
  %10 = load i32, ptr %k, align 4
  %inc = add nsw i32 %10, 1
  store i32 %inc, ptr %k, align 4
  br label %for.cond4, !llvm.loop !14

for.end:                                          ; preds = %for.cond4
  %11 = load i32, ptr %sum, align 4
  %12 = load i32, ptr %i, align 4
  %idxprom13 = sext i32 %12 to i64
  %arrayidx14 = getelementptr inbounds [20 x [20 x i32]], ptr @c, i64 0, i64 %idxprom13
  %13 = load i32, ptr %j, align 4
  %idxprom15 = sext i32 %13 to i64
  %arrayidx16 = getelementptr inbounds [20 x i32], ptr %arrayidx14, i64 0, i64 %idxprom15
  store i32 %11, ptr %arrayidx16, align 4
  br label %for.inc17

for.inc17:                                        ; preds = %for.end
  %14 = load i32, ptr %j, align 4
  %inc18 = add nsw i32 %14, 1
  store i32 %inc18, ptr %j, align 4
  br label %for.cond1, !llvm.loop !15

for.end19:                                        ; preds = %for.cond1
  br label %for.inc20

for.inc20:                                        ; preds = %for.end19
  %15 = load i32, ptr %i, align 4
  %inc21 = add nsw i32 %15, 1
  store i32 %inc21, ptr %i, align 4
  br label %for.cond, !llvm.loop !16

for.end22:                                        ; preds = %for.cond
  ret void
}

; Function Attrs: noinline nounwind
define internal void @multiply_quantized(i32 noundef signext %scale, i32 noundef signext %shift) #0 {
entry:
  %scale.addr = alloca i32, align 4
  %shift.addr = alloca i32, align 4
  %i = alloca i32, align 4
  %j = alloca i32, align 4
  %sum = alloca i32, align 4
  %k = alloca i32, align 4
  %scaled = alloca i64, align 8
  store i32 %scale, ptr %scale.addr, align 4
  store i32 %shift, ptr %shift.addr, align 4
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc27, %entry
  %0 = load i32, ptr %i, align 4
  %cmp = icmp slt i32 %0, 20
  br i1 %cmp, label %for.body, label %for.end29

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %j, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc24, %for.body
  %1 = load i32, ptr %j, align 4
  %cmp2 = icmp slt i32 %1, 20
  br i1 %cmp2, label %for.body3, label %for.end26

for.body3:                                        ; preds = %for.cond1
  store i32 0, ptr %sum, align 4
  store i32 0, ptr %k, align 4
  br label %for.cond4

for.cond4:                                        ; preds = %for.inc, %for.body3
  %2 = load i32, ptr %k, align 4
  %cmp5 = icmp slt i32 %2, 20
  br i1 %cmp5, label %for.body6, label %for.end

for.body6:                                        ; preds = %for.cond4
  %3 = load i32, ptr %i, align 4
  %idxprom = sext i32 %3 to i64
  %arrayidx = getelementptr inbounds [20 x [20 x i8]], ptr @qa, i64 0, i64 %idxprom
  %4 = load i32, ptr %k, align 4
  %idxprom7 = sext i32 %4 to i64
  %arrayidx8 = getelementptr inbounds [20 x i8], ptr %arrayidx, i64 0, i64 %idxprom7
  %5 = load i8, ptr %arrayidx8, align 1
  %conv = sext i8 %5 to i32
  %6 = load i32, ptr %k, align 4
  %idxprom9 = sext i32 %6 to i64
  %arrayidx10 = getelementptr inbounds [20 x [20 x i8]], ptr @qb, i64 0, i64 %idxprom9
  %7 = load i32, ptr %j, align 4
  %idxprom11 = sext i32 %7 to i64
  %arrayidx12 = getelementptr inbounds [20 x i8], ptr %arrayidx10, i64 0, i64 %idxprom11
  %8 = load i8, ptr %arrayidx12, align 1
  %conv13 = sext i8 %8 to i32
  %mul = mul nsw i32 %conv, %conv13
  %9 = load i32, ptr %sum, align 4
  %add = add nsw i32 %9, %mul
  store i32 %add, ptr %sum, align 4
  br label %for.inc

for.inc:                                          ; preds = %for.body6
  %10 = load i32, ptr %k, align 4
  %inc = add nsw i32 %10, 1
  store i32 %inc, ptr %k, align 4
  br label %for.cond4, !llvm.loop !17

for.end:                                          ; preds = %for.cond4
  %11 = load i32, ptr %sum, align 4
  %conv14 = sext i32 %11 to i64
  %12 = load i32, ptr %scale.addr, align 4
  %conv15 = sext i32 %12 to i64
  %mul16 = mul nsw i64 %conv14, %conv15
  %13 = load i32, ptr %shift.addr, align 4
  %sub = sub nsw i32 %13, 1
  %sh_prom = zext i32 %sub to i64
  %shl = shl i64 1, %sh_prom
  %add17 = add nsw i64 %mul16, %shl
  store i64 %add17, ptr %scaled, align 8
  %14 = load i64, ptr %scaled, align 8
  %15 = load i32, ptr %shift.addr, align 4
  %sh_prom18 = zext i32 %15 to i64
  %shr = ashr i64 %14, %sh_prom18
  %conv19 = trunc i64 %shr to i32
  %call = call signext i8 @saturate(i32 noundef signext %conv19) #1
  %16 = load i32, ptr %i, align 4
  %idxprom20 = sext i32 %16 to i64
  %arrayidx21 = getelementptr inbounds [20 x [20 x i8]], ptr @qc, i64 0, i64 %idxprom20
  %17 = load i32, ptr %j, align 4
  %idxprom22 = sext i32 %17 to i64
  %arrayidx23 = getelementptr inbounds [20 x i8], ptr %arrayidx21, i64 0, i64 %idxprom22
  store i8 %call, ptr %arrayidx23, align 1
  br label %for.inc24

for.inc24:                                        ; preds = %for.end
  %18 = load i32, ptr %j, align 4
  %inc25 = add nsw i32 %18, 1
  store i32 %inc25, ptr %j, align 4
  br label %for.cond1, !llvm.loop !18

for.end26:                                        ; preds = %for.cond1
  br label %for.inc27

for.inc27:                                        ; preds = %for.end26
  %19 = load i32, ptr %i, align 4
  %inc28 = add nsw i32 %19, 1
  store i32 %inc28, ptr %i, align 4
  br label %for.cond, !llvm.loop !19

for.end29:                                        ; preds = %for.cond
  ret void
}

; Function Attrs: noinline nounwind
define internal void @transpose(ptr noundef %out, ptr noundef %in) #0 {
entry:
  %out.addr = alloca ptr, align 8
  %in.addr = alloca ptr, align 8
  %i = alloca i32, align 4
  %j = alloca i32, align 4
  store ptr %out, ptr %out.addr, align 8
  store ptr %in, ptr %in.addr, align 8
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc10, %entry
  %0 = load i32, ptr %i, align 4
  %cmp = icmp slt i32 %0, 20
  br i1 %cmp, label %for.body, label %for.end12

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %j, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc, %for.body
  %1 = load i32, ptr %j, align 4
  %cmp2 = icmp slt i32 %1, 20
  br i1 %cmp2, label %for.body3, label %for.end

for.body3:                                        ; preds = %for.cond1
  %2 = load ptr, ptr %in.addr, align 8
  %3 = load i32, ptr %i, align 4
  %idxprom = sext i32 %3 to i64
  %arrayidx = getelementptr inbounds [20 x i32], ptr %2, i64 %idxprom
  %4 = load i32, ptr %j, align 4
  %idxprom4 = sext i32 %4 to i64
  %arrayidx5 = getelementptr inbounds [20 x i32], ptr %arrayidx, i64 0, i64 %idxprom4
  %5 = load i32, ptr %arrayidx5, align 4
  %6 = load ptr, ptr %out.addr, align 8
  %7 = load i32, ptr %j, align 4
  %idxprom6 = sext i32 %7 to i64
  %arrayidx7 = getelementptr inbounds [20 x i32], ptr %6, i64 %idxprom6
  %8 = load i32, ptr %i, align 4
  %idxprom8 = sext i32 %8 to i64
  %arrayidx9 = getelementptr inbounds [20 x i32], ptr %arrayidx7, i64 0, i64 %idxprom8
  store i32 %5, ptr %arrayidx9, align 4
  br label %for.inc

for.inc:                                          ; preds = %for.body3
  %9 = load i32, ptr %j, align 4
  %inc = add nsw i32 %9, 1
  store i32 %inc, ptr %j, align 4
  br label %for.cond1, !llvm.loop !20

for.end:                                          ; preds = %for.cond1
  br label %for.inc10

for.inc10:                                        ; preds = %for.end
  %10 = load i32, ptr %i, align 4
  %inc11 = add nsw i32 %10, 1
  store i32 %inc11, ptr %i, align 4
  br label %for.cond, !llvm.loop !21

for.end12:                                        ; preds = %for.cond
  ret void
}

; Function Attrs: noinline nounwind
define internal signext i8 @saturate(i32 noundef signext %x) #0 {
entry:
  %x.addr = alloca i32, align 4
  store i32 %x, ptr %x.addr, align 4
  %0 = load i32, ptr %x.addr, align 4
  %cmp = icmp slt i32 %0, -128
  br i1 %cmp, label %cond.true, label %cond.false

cond.true:                                        ; preds = %entry
  br label %cond.end4

cond.false:                                       ; preds = %entry
  %1 = load i32, ptr %x.addr, align 4
  %cmp1 = icmp sgt i32 %1, 127
  br i1 %cmp1, label %cond.true2, label %cond.false3

cond.true2:                                       ; preds = %cond.false
  br label %cond.end

cond.false3:                                      ; preds = %cond.false
  %2 = load i32, ptr %x.addr, align 4
  br label %cond.end

cond.end:                                         ; preds = %cond.false3, %cond.true2
  %cond = phi i32 [ 127, %cond.true2 ], [ %2, %cond.false3 ]
  br label %cond.end4

cond.end4:                                        ; preds = %cond.end, %cond.true
  %cond5 = phi i32 [ -128, %cond.true ], [ %cond, %cond.end ]
  %conv = trunc i32 %cond5 to i8
  ret i8 %conv
}

attributes #0 = { noinline nounwind "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1, !2, !4, !5, !6}
!llvm.ident = !{!7}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 1, !"target-abi", !"lp64d"}
!2 = !{i32 6, !"riscv-isa", !3}
!3 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!4 = !{i32 1, !"Code Model", i32 3}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{i32 8, !"SmallDataLimit", i32 0}
!7 = !{!"clang version 22.1.8"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = distinct !{!11, !9}
!12 = distinct !{!12, !9}
!13 = distinct !{!13, !9}
!14 = distinct !{!14, !9}
!15 = distinct !{!15, !9}
!16 = distinct !{!16, !9}
!17 = distinct !{!17, !9}
!18 = distinct !{!18, !9}
!19 = distinct !{!19, !9}
!20 = distinct !{!20, !9}
!21 = distinct !{!21, !9}
