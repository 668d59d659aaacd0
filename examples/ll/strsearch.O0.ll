; ModuleID = 'strsearch.c'
source_filename = "strsearch.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

@words = internal constant [11 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6, ptr @.str.7, ptr @.str.8, ptr @.str.9, ptr @.str.10], align 8
@text = internal global [601 x i8] zeroinitializer, align 1
@patterns = internal constant [8 x ptr] [ptr @.str.7, ptr @.str.8, ptr @.str.11, ptr @.str.12, ptr @.str.13, ptr @.str.14, ptr @.str.15, ptr @.str.16], align 8
@methods = internal constant [4 x ptr] [ptr @naive, ptr @kmp, ptr @horspool, ptr @rabin_karp], align 8
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

; Function Attrs: noinline nounwind
define dso_local ptr @memcpy(ptr noalias noundef %to, ptr noalias noundef %from, i64 noundef %size) #0 {
entry:
  %to.addr = alloca ptr, align 8
  %from.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %t = alloca ptr, align 8
  %f = alloca ptr, align 8
  store ptr %to, ptr %to.addr, align 8
  store ptr %from, ptr %from.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  %0 = load ptr, ptr %to.addr, align 8
  store ptr %0, ptr %t, align 8
  %1 = load ptr, ptr %from.addr, align 8
  store ptr %1, ptr %f, align 8
  br label %while.cond

while.cond:                                       ; preds = %while.body, %entry
  %2 = load i64, ptr %size.addr, align 8
  %dec = add i64 %2, -1
  store i64 %dec, ptr %size.addr, align 8
  %tobool = icmp ne i64 %2, 0
  br i1 %tobool, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  %3 = load ptr, ptr %f, align 8
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %3, i32 1
  store ptr %incdec.ptr, ptr %f, align 8
  %4 = load i8, ptr %3, align 1
  %5 = load ptr, ptr %t, align 8
  %incdec.ptr1 = getelementptr inbounds nuw i8, ptr %5, i32 1
  store ptr %incdec.ptr1, ptr %t, align 8
  store i8 %4, ptr %5, align 1
  br label %while.cond, !llvm.loop !8

while.end:                                        ; preds = %while.cond
  %6 = load ptr, ptr %to.addr, align 8
  ret ptr %6
}

; Function Attrs: noinline nounwind
define dso_local ptr @memmove(ptr noundef %to, ptr noundef %from, i64 noundef %size) #0 {
entry:
  %to.addr = alloca ptr, align 8
  %from.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %t = alloca ptr, align 8
  %f = alloca ptr, align 8
  store ptr %to, ptr %to.addr, align 8
  store ptr %from, ptr %from.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  %0 = load ptr, ptr %to.addr, align 8
  store ptr %0, ptr %t, align 8
  %1 = load ptr, ptr %from.addr, align 8
  store ptr %1, ptr %f, align 8
  %2 = load ptr, ptr %t, align 8
  %3 = load ptr, ptr %f, align 8
  %cmp = icmp ult ptr %2, %3
  br i1 %cmp, label %if.then, label %if.else

if.then:                                          ; preds = %entry
  br label %while.cond

while.cond:                                       ; preds = %while.body, %if.then
  %4 = load i64, ptr %size.addr, align 8
  %dec = add i64 %4, -1
  store i64 %dec, ptr %size.addr, align 8
  %tobool = icmp ne i64 %4, 0
  br i1 %tobool, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  %5 = load ptr, ptr %f, align 8
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %5, i32 1
  store ptr %incdec.ptr, ptr %f, align 8
  %6 = load i8, ptr %5, align 1
  %7 = load ptr, ptr %t, align 8
  %incdec.ptr1 = getelementptr inbounds nuw i8, ptr %7, i32 1
  store ptr %incdec.ptr1, ptr %t, align 8
  store i8 %6, ptr %7, align 1
  br label %while.cond, !llvm.loop !10

while.end:                                        ; preds = %while.cond
  br label %if.end

if.else:                                          ; preds = %entry
  br label %while.cond2

while.cond2:                                      ; preds = %while.body5, %if.else
  %8 = load i64, ptr %size.addr, align 8
  %dec3 = add i64 %8, -1
  store i64 %dec3, ptr %size.addr, align 8
  %tobool4 = icmp ne i64 %8, 0
  br i1 %tobool4, label %while.body5, label %while.end7

while.body5:                                      ; preds = %while.cond2
  %9 = load ptr, ptr %f, align 8
  %10 = load i64, ptr %size.addr, align 8
  %arrayidx = getelementptr inbounds nuw i8, ptr %9, i64 %10
  %11 = load i8, ptr %arrayidx, align 1
  %12 = load ptr, ptr %t, align 8
  %13 = load i64, ptr %size.addr, align 8
  %arrayidx6 = getelementptr inbounds nuw i8, ptr %12, i64 %13
  store i8 %11, ptr %arrayidx6, align 1
  br label %while.cond2, !llvm.loop !11

while.end7:                                       ; preds = %while.cond2
  br label %if.end

if.end:                                           ; preds = %while.end7, %while.end
  %14 = load ptr, ptr %to.addr, align 8
  ret ptr %14
}

; Function Attrs: noinline nounwind
define dso_local ptr @memset(ptr noundef %to, i32 noundef signext %value, i64 noundef %size) #0 {
entry:
  %to.addr = alloca ptr, align 8
  %value.addr = alloca i32, align 4
  %size.addr = alloca i64, align 8
  %t = alloca ptr, align 8
  store ptr %to, ptr %to.addr, align 8
  store i32 %value, ptr %value.addr, align 4
  store i64 %size, ptr %size.addr, align 8
  %0 = load ptr, ptr %to.addr, align 8
  store ptr %0, ptr %t, align 8
  br label %while.cond

while.cond:                                       ; preds = %while.body, %entry
  %1 = load i64, ptr %size.addr, align 8
  %dec = add i64 %1, -1
  store i64 %dec, ptr %size.addr, align 8
  %tobool = icmp ne i64 %1, 0
  br i1 %tobool, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  %2 = load i32, ptr %value.addr, align 4
  %conv = trunc i32 %2 to i8
  %3 = load ptr, ptr %t, align 8
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %3, i32 1
  store ptr %incdec.ptr, ptr %t, align 8
  store i8 %conv, ptr %3, align 1
  br label %while.cond, !llvm.loop !12

while.end:                                        ; preds = %while.cond
  %4 = load ptr, ptr %to.addr, align 8
  ret ptr %4
}

; Function Attrs: noinline nounwind
define dso_local signext i32 @memcmp(ptr noundef %a, ptr noundef %b, i64 noundef %size) #0 {
entry:
  %retval = alloca i32, align 4
  %a.addr = alloca ptr, align 8
  %b.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %x = alloca ptr, align 8
  %y = alloca ptr, align 8
  store ptr %a, ptr %a.addr, align 8
  store ptr %b, ptr %b.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  %0 = load ptr, ptr %a.addr, align 8
  store ptr %0, ptr %x, align 8
  %1 = load ptr, ptr %b.addr, align 8
  store ptr %1, ptr %y, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %2 = load i64, ptr %size.addr, align 8
  %dec = add i64 %2, -1
  store i64 %dec, ptr %size.addr, align 8
  %tobool = icmp ne i64 %2, 0
  br i1 %tobool, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %3 = load ptr, ptr %x, align 8
  %4 = load i8, ptr %3, align 1
  %conv = zext i8 %4 to i32
  %5 = load ptr, ptr %y, align 8
  %6 = load i8, ptr %5, align 1
  %conv1 = zext i8 %6 to i32
  %cmp = icmp ne i32 %conv, %conv1
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %for.body
  %7 = load ptr, ptr %x, align 8
  %8 = load i8, ptr %7, align 1
  %conv3 = zext i8 %8 to i32
  %9 = load ptr, ptr %y, align 8
  %10 = load i8, ptr %9, align 1
  %conv4 = zext i8 %10 to i32
  %cmp5 = icmp slt i32 %conv3, %conv4
  %11 = zext i1 %cmp5 to i64
  %cond = select i1 %cmp5, i32 -1, i32 1
  store i32 %cond, ptr %retval, align 4
  br label %return

if.end:                                           ; preds = %for.body
  br label %for.inc

for.inc:                                          ; preds = %if.end
  %12 = load ptr, ptr %x, align 8
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %12, i32 1
  store ptr %incdec.ptr, ptr %x, align 8
  %13 = load ptr, ptr %y, align 8
  %incdec.ptr7 = getelementptr inbounds nuw i8, ptr %13, i32 1
  store ptr %incdec.ptr7, ptr %y, align 8
  br label %for.cond, !llvm.loop !13

for.end:                                          ; preds = %for.cond
  store i32 0, ptr %retval, align 4
  br label %return

return:                                           ; preds = %for.end, %if.then
  %14 = load i32, ptr %retval, align 4
  ret i32 %14
}

; Function Attrs: noinline nounwind
define dso_local i64 @run(i64 noundef %n) #0 {
entry:
  %retval = alloca i64, align 8
  %n.addr = alloca i64, align 8
  %total = alloca i64, align 8
  %seed = alloca i64, align 8
  %round = alloca i64, align 8
  %size = alloca i64, align 8
  %word = alloca ptr, align 8
  %k = alloca i64, align 8
  %pattern = alloca ptr, align 8
  %first_sum = alloca i64, align 8
  %first_count = alloca i64, align 8
  %k9 = alloca i32, align 4
  %sum = alloca i64, align 8
  %count = alloca i64, align 8
  store i64 %n, ptr %n.addr, align 8
  store i64 0, ptr %total, align 8
  store i64 7, ptr %seed, align 8
  store i64 0, ptr %round, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc27, %entry
  %0 = load i64, ptr %round, align 8
  %1 = load i64, ptr %n.addr, align 8
  %cmp = icmp slt i64 %0, %1
  br i1 %cmp, label %for.body, label %for.end29

for.body:                                         ; preds = %for.cond
  store i64 0, ptr %size, align 8
  br label %for.cond1

for.cond1:                                        ; preds = %if.end, %for.body
  %2 = load i64, ptr %seed, align 8
  %mul = mul i64 %2, 6364136223846793005
  %add = add i64 %mul, 1442695040888963407
  store i64 %add, ptr %seed, align 8
  %3 = load i64, ptr %seed, align 8
  %shr = lshr i64 %3, 33
  %rem = urem i64 %shr, 11
  %arrayidx = getelementptr inbounds nuw [11 x ptr], ptr @words, i64 0, i64 %rem
  %4 = load ptr, ptr %arrayidx, align 8
  store ptr %4, ptr %word, align 8
  %5 = load ptr, ptr %word, align 8
  %call = call i64 @length_of(ptr noundef %5) #1
  store i64 %call, ptr %k, align 8
  %6 = load i64, ptr %size, align 8
  %7 = load i64, ptr %k, align 8
  %add2 = add nsw i64 %6, %7
  %cmp3 = icmp sgt i64 %add2, 600
  br i1 %cmp3, label %if.then, label %if.end

if.then:                                          ; preds = %for.cond1
  br label %for.end

if.end:                                           ; preds = %for.cond1
  %8 = load i64, ptr %size, align 8
  %add.ptr = getelementptr inbounds i8, ptr @text, i64 %8
  %9 = load ptr, ptr %word, align 8
  %10 = load i64, ptr %k, align 8
  %call4 = call ptr @memcpy(ptr noundef %add.ptr, ptr noundef %9, i64 noundef %10) #1
  %11 = load i64, ptr %k, align 8
  %12 = load i64, ptr %size, align 8
  %add5 = add nsw i64 %12, %11
  store i64 %add5, ptr %size, align 8
  br label %for.cond1

for.end:                                          ; preds = %if.then
  %13 = load i64, ptr %size, align 8
  %arrayidx6 = getelementptr inbounds [601 x i8], ptr @text, i64 0, i64 %13
  store i8 0, ptr %arrayidx6, align 1
  %14 = load i64, ptr %round, align 8
  %rem7 = srem i64 %14, 8
  %arrayidx8 = getelementptr inbounds [8 x ptr], ptr @patterns, i64 0, i64 %rem7
  %15 = load ptr, ptr %arrayidx8, align 8
  store ptr %15, ptr %pattern, align 8
  store i64 0, ptr %first_sum, align 8
  store i64 0, ptr %first_count, align 8
  store i32 0, ptr %k9, align 4
  br label %for.cond10

for.cond10:                                       ; preds = %for.inc, %for.end
  %16 = load i32, ptr %k9, align 4
  %cmp11 = icmp slt i32 %16, 4
  br i1 %cmp11, label %for.body12, label %for.end23

for.body12:                                       ; preds = %for.cond10
  store i64 -3750763034362895579, ptr %sum, align 8
  %17 = load i32, ptr %k9, align 4
  %idxprom = sext i32 %17 to i64
  %arrayidx13 = getelementptr inbounds [4 x ptr], ptr @methods, i64 0, i64 %idxprom
  %18 = load ptr, ptr %arrayidx13, align 8
  %19 = load i64, ptr %size, align 8
  %20 = load ptr, ptr %pattern, align 8
  %21 = load ptr, ptr %pattern, align 8
  %call14 = call i64 @length_of(ptr noundef %21) #1
  %call15 = call i64 %18(ptr noundef @text, i64 noundef %19, ptr noundef %20, i64 noundef %call14, ptr noundef %sum) #1
  store i64 %call15, ptr %count, align 8
  %22 = load i32, ptr %k9, align 4
  %cmp16 = icmp eq i32 %22, 0
  br i1 %cmp16, label %if.then17, label %if.else

if.then17:                                        ; preds = %for.body12
  %23 = load i64, ptr %sum, align 8
  store i64 %23, ptr %first_sum, align 8
  %24 = load i64, ptr %count, align 8
  store i64 %24, ptr %first_count, align 8
  br label %if.end22

if.else:                                          ; preds = %for.body12
  %25 = load i64, ptr %sum, align 8
  %26 = load i64, ptr %first_sum, align 8
  %cmp18 = icmp ne i64 %25, %26
  br i1 %cmp18, label %if.then20, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %if.else
  %27 = load i64, ptr %count, align 8
  %28 = load i64, ptr %first_count, align 8
  %cmp19 = icmp ne i64 %27, %28
  br i1 %cmp19, label %if.then20, label %if.end21

if.then20:                                        ; preds = %lor.lhs.false, %if.else
  %29 = load i32, ptr %k9, align 4
  %sub = sub nsw i32 0, %29
  %conv = sext i32 %sub to i64
  store i64 %conv, ptr %retval, align 8
  br label %return

if.end21:                                         ; preds = %lor.lhs.false
  br label %if.end22

if.end22:                                         ; preds = %if.end21, %if.then17
  br label %for.inc

for.inc:                                          ; preds = %if.end22
  %30 = load i32, ptr %k9, align 4
  %inc = add nsw i32 %30, 1
  store i32 %inc, ptr %k9, align 4
  br label %for.cond10, !llvm.loop !14

for.end23:                                        ; preds = %for.cond10
  %31 = load i64, ptr %total, align 8
  %mul24 = mul i64 %31, 31
  %32 = load i64, ptr %first_sum, align 8
  %add25 = add i64 %mul24, %32
  %33 = load i64, ptr %first_count, align 8
  %add26 = add i64 %add25, %33
  store i64 %add26, ptr %total, align 8
  br label %for.inc27

for.inc27:                                        ; preds = %for.end23
  %34 = load i64, ptr %round, align 8
  %inc28 = add nsw i64 %34, 1
  store i64 %inc28, ptr %round, align 8
  br label %for.cond, !llvm.loop !15

for.end29:                                        ; preds = %for.cond
  %35 = load i64, ptr %total, align 8
  %shr30 = lshr i64 %35, 1
  store i64 %shr30, ptr %retval, align 8
  br label %return

return:                                           ; preds = %for.end29, %if.then20
  %36 = load i64, ptr %retval, align 8
  ret i64 %36
}

; Function Attrs: noinline nounwind
define internal i64 @length_of(ptr noundef %s) #0 {
entry:
  %s.addr = alloca ptr, align 8
  %p = alloca ptr, align 8
  store ptr %s, ptr %s.addr, align 8
  %0 = load ptr, ptr %s.addr, align 8
  store ptr %0, ptr %p, align 8
  br label %while.cond

while.cond:                                       ; preds = %while.body, %entry
  %1 = load ptr, ptr %p, align 8
  %2 = load i8, ptr %1, align 1
  %tobool = icmp ne i8 %2, 0
  br i1 %tobool, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  %3 = load ptr, ptr %p, align 8
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %3, i32 1
  store ptr %incdec.ptr, ptr %p, align 8
  br label %while.cond, !llvm.loop !16

while.end:                                        ; preds = %while.cond
  %4 = load ptr, ptr %p, align 8
  %5 = load ptr, ptr %s.addr, align 8
  %sub.ptr.lhs.cast = ptrtoint ptr %4 to i64
  %sub.ptr.rhs.cast = ptrtoint ptr %5 to i64
  %sub.ptr.sub = sub i64 %sub.ptr.lhs.cast, %sub.ptr.rhs.cast
  ret i64 %sub.ptr.sub
}

; Function Attrs: noinline nounwind
define internal i64 @naive(ptr noundef %t, i64 noundef %size, ptr noundef %p, i64 noundef %m, ptr noundef %sum) #0 {
entry:
  %t.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %p.addr = alloca ptr, align 8
  %m.addr = alloca i64, align 8
  %sum.addr = alloca ptr, align 8
  %count = alloca i64, align 8
  %i = alloca i64, align 8
  %k = alloca i64, align 8
  store ptr %t, ptr %t.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  store ptr %p, ptr %p.addr, align 8
  store i64 %m, ptr %m.addr, align 8
  store ptr %sum, ptr %sum.addr, align 8
  store i64 0, ptr %count, align 8
  store i64 0, ptr %i, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i64, ptr %i, align 8
  %1 = load i64, ptr %m.addr, align 8
  %add = add nsw i64 %0, %1
  %2 = load i64, ptr %size.addr, align 8
  %cmp = icmp sle i64 %add, %2
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  store i64 0, ptr %k, align 8
  br label %while.cond

while.cond:                                       ; preds = %while.body, %for.body
  %3 = load i64, ptr %k, align 8
  %4 = load i64, ptr %m.addr, align 8
  %cmp1 = icmp slt i64 %3, %4
  br i1 %cmp1, label %land.rhs, label %land.end

land.rhs:                                         ; preds = %while.cond
  %5 = load ptr, ptr %t.addr, align 8
  %6 = load i64, ptr %i, align 8
  %7 = load i64, ptr %k, align 8
  %add2 = add nsw i64 %6, %7
  %arrayidx = getelementptr inbounds i8, ptr %5, i64 %add2
  %8 = load i8, ptr %arrayidx, align 1
  %conv = zext i8 %8 to i32
  %9 = load ptr, ptr %p.addr, align 8
  %10 = load i64, ptr %k, align 8
  %arrayidx3 = getelementptr inbounds i8, ptr %9, i64 %10
  %11 = load i8, ptr %arrayidx3, align 1
  %conv4 = zext i8 %11 to i32
  %cmp5 = icmp eq i32 %conv, %conv4
  br label %land.end

land.end:                                         ; preds = %land.rhs, %while.cond
  %12 = phi i1 [ false, %while.cond ], [ %cmp5, %land.rhs ]
  br i1 %12, label %while.body, label %while.end

while.body:                                       ; preds = %land.end
  %13 = load i64, ptr %k, align 8
  %inc = add nsw i64 %13, 1
  store i64 %inc, ptr %k, align 8
  br label %while.cond, !llvm.loop !17

while.end:                                        ; preds = %land.end
  %14 = load i64, ptr %k, align 8
  %15 = load i64, ptr %m.addr, align 8
  %cmp7 = icmp eq i64 %14, %15
  br i1 %cmp7, label %if.then, label %if.end

if.then:                                          ; preds = %while.end
  %16 = load ptr, ptr %sum.addr, align 8
  %17 = load i64, ptr %i, align 8
  call void @found(ptr noundef %16, i64 noundef %17) #1
  %18 = load i64, ptr %count, align 8
  %inc9 = add nsw i64 %18, 1
  store i64 %inc9, ptr %count, align 8
  br label %if.end

if.end:                                           ; preds = %if.then, %while.end
  br label %for.inc

for.inc:                                          ; preds = %if.end
  %19 = load i64, ptr %i, align 8
  %inc10 = add nsw i64 %19, 1
  store i64 %inc10, ptr %i, align 8
  br label %for.cond, !llvm.loop !18

for.end:                                          ; preds = %for.cond
  %20 = load i64, ptr %count, align 8
  ret i64 %20
}

; Function Attrs: noinline nounwind
define internal i64 @kmp(ptr noundef %t, i64 noundef %size, ptr noundef %p, i64 noundef %m, ptr noundef %sum) #0 {
entry:
  %t.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %p.addr = alloca ptr, align 8
  %m.addr = alloca i64, align 8
  %sum.addr = alloca ptr, align 8
  %fail = alloca [32 x i16], align 2
  %count = alloca i64, align 8
  %i = alloca i32, align 4
  %k = alloca i32, align 4
  %i18 = alloca i64, align 8
  %k19 = alloca i64, align 8
  store ptr %t, ptr %t.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  store ptr %p, ptr %p.addr, align 8
  store i64 %m, ptr %m.addr, align 8
  store ptr %sum, ptr %sum.addr, align 8
  store i64 0, ptr %count, align 8
  %arrayidx = getelementptr inbounds [32 x i16], ptr %fail, i64 0, i64 0
  store i16 -1, ptr %arrayidx, align 2
  store i32 0, ptr %i, align 4
  store i32 -1, ptr %k, align 4
  br label %for.cond

for.cond:                                         ; preds = %while.end, %entry
  %0 = load i32, ptr %i, align 4
  %conv = sext i32 %0 to i64
  %1 = load i64, ptr %m.addr, align 8
  %cmp = icmp slt i64 %conv, %1
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  br label %while.cond

while.cond:                                       ; preds = %while.body, %for.body
  %2 = load i32, ptr %k, align 4
  %cmp2 = icmp sge i32 %2, 0
  br i1 %cmp2, label %land.rhs, label %land.end

land.rhs:                                         ; preds = %while.cond
  %3 = load ptr, ptr %p.addr, align 8
  %4 = load i32, ptr %i, align 4
  %idxprom = sext i32 %4 to i64
  %arrayidx4 = getelementptr inbounds i8, ptr %3, i64 %idxprom
  %5 = load i8, ptr %arrayidx4, align 1
  %conv5 = zext i8 %5 to i32
  %6 = load ptr, ptr %p.addr, align 8
  %7 = load i32, ptr %k, align 4
  %idxprom6 = sext i32 %7 to i64
  %arrayidx7 = getelementptr inbounds i8, ptr %6, i64 %idxprom6
  %8 = load i8, ptr %arrayidx7, align 1
  %conv8 = zext i8 %8 to i32
  %cmp9 = icmp ne i32 %conv5, %conv8
  br label %land.end

land.end:                                         ; preds = %land.rhs, %while.cond
  %9 = phi i1 [ false, %while.cond ], [ %cmp9, %land.rhs ]
  br i1 %9, label %while.body, label %while.end

while.body:                                       ; preds = %land.end
  %10 = load i32, ptr %k, align 4
  %idxprom11 = sext i32 %10 to i64
  %arrayidx12 = getelementptr inbounds [32 x i16], ptr %fail, i64 0, i64 %idxprom11
  %11 = load i16, ptr %arrayidx12, align 2
  %conv13 = sext i16 %11 to i32
  store i32 %conv13, ptr %k, align 4
  br label %while.cond, !llvm.loop !19

while.end:                                        ; preds = %land.end
  %12 = load i32, ptr %k, align 4
  %inc = add nsw i32 %12, 1
  store i32 %inc, ptr %k, align 4
  %conv14 = trunc i32 %inc to i16
  %13 = load i32, ptr %i, align 4
  %inc15 = add nsw i32 %13, 1
  store i32 %inc15, ptr %i, align 4
  %idxprom16 = sext i32 %inc15 to i64
  %arrayidx17 = getelementptr inbounds [32 x i16], ptr %fail, i64 0, i64 %idxprom16
  store i16 %conv14, ptr %arrayidx17, align 2
  br label %for.cond, !llvm.loop !20

for.end:                                          ; preds = %for.cond
  store i64 0, ptr %i18, align 8
  store i64 0, ptr %k19, align 8
  br label %for.cond20

for.cond20:                                       ; preds = %for.inc, %for.end
  %14 = load i64, ptr %i18, align 8
  %15 = load i64, ptr %size.addr, align 8
  %cmp21 = icmp slt i64 %14, %15
  br i1 %cmp21, label %for.body23, label %for.end46

for.body23:                                       ; preds = %for.cond20
  br label %while.cond24

while.cond24:                                     ; preds = %while.body35, %for.body23
  %16 = load i64, ptr %k19, align 8
  %cmp25 = icmp sge i64 %16, 0
  br i1 %cmp25, label %land.rhs27, label %land.end34

land.rhs27:                                       ; preds = %while.cond24
  %17 = load ptr, ptr %t.addr, align 8
  %18 = load i64, ptr %i18, align 8
  %arrayidx28 = getelementptr inbounds i8, ptr %17, i64 %18
  %19 = load i8, ptr %arrayidx28, align 1
  %conv29 = zext i8 %19 to i32
  %20 = load ptr, ptr %p.addr, align 8
  %21 = load i64, ptr %k19, align 8
  %arrayidx30 = getelementptr inbounds i8, ptr %20, i64 %21
  %22 = load i8, ptr %arrayidx30, align 1
  %conv31 = zext i8 %22 to i32
  %cmp32 = icmp ne i32 %conv29, %conv31
  br label %land.end34

land.end34:                                       ; preds = %land.rhs27, %while.cond24
  %23 = phi i1 [ false, %while.cond24 ], [ %cmp32, %land.rhs27 ]
  br i1 %23, label %while.body35, label %while.end38

while.body35:                                     ; preds = %land.end34
  %24 = load i64, ptr %k19, align 8
  %arrayidx36 = getelementptr inbounds [32 x i16], ptr %fail, i64 0, i64 %24
  %25 = load i16, ptr %arrayidx36, align 2
  %conv37 = sext i16 %25 to i64
  store i64 %conv37, ptr %k19, align 8
  br label %while.cond24, !llvm.loop !21

while.end38:                                      ; preds = %land.end34
  %26 = load i64, ptr %k19, align 8
  %inc39 = add nsw i64 %26, 1
  store i64 %inc39, ptr %k19, align 8
  %27 = load i64, ptr %m.addr, align 8
  %cmp40 = icmp eq i64 %inc39, %27
  br i1 %cmp40, label %if.then, label %if.end

if.then:                                          ; preds = %while.end38
  %28 = load ptr, ptr %sum.addr, align 8
  %29 = load i64, ptr %i18, align 8
  %add = add nsw i64 %29, 1
  %30 = load i64, ptr %m.addr, align 8
  %sub = sub nsw i64 %add, %30
  call void @found(ptr noundef %28, i64 noundef %sub) #1
  %31 = load i64, ptr %count, align 8
  %inc42 = add nsw i64 %31, 1
  store i64 %inc42, ptr %count, align 8
  %32 = load i64, ptr %k19, align 8
  %arrayidx43 = getelementptr inbounds [32 x i16], ptr %fail, i64 0, i64 %32
  %33 = load i16, ptr %arrayidx43, align 2
  %conv44 = sext i16 %33 to i64
  store i64 %conv44, ptr %k19, align 8
  br label %if.end

if.end:                                           ; preds = %if.then, %while.end38
  br label %for.inc

for.inc:                                          ; preds = %if.end
  %34 = load i64, ptr %i18, align 8
  %inc45 = add nsw i64 %34, 1
  store i64 %inc45, ptr %i18, align 8
  br label %for.cond20, !llvm.loop !22

for.end46:                                        ; preds = %for.cond20
  %35 = load i64, ptr %count, align 8
  ret i64 %35
}

; Function Attrs: noinline nounwind
define internal i64 @horspool(ptr noundef %t, i64 noundef %size, ptr noundef %p, i64 noundef %m, ptr noundef %sum) #0 {
entry:
  %t.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %p.addr = alloca ptr, align 8
  %m.addr = alloca i64, align 8
  %sum.addr = alloca ptr, align 8
  %skip = alloca [128 x i8], align 1
  %count = alloca i64, align 8
  %i = alloca i64, align 8
  %i7 = alloca i64, align 8
  store ptr %t, ptr %t.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  store ptr %p, ptr %p.addr, align 8
  store i64 %m, ptr %m.addr, align 8
  store ptr %sum, ptr %sum.addr, align 8
  store i64 0, ptr %count, align 8
  %arraydecay = getelementptr inbounds [128 x i8], ptr %skip, i64 0, i64 0
  %0 = load i64, ptr %m.addr, align 8
  %conv = trunc i64 %0 to i32
  %call = call ptr @memset(ptr noundef %arraydecay, i32 noundef signext %conv, i64 noundef 128) #1
  store i64 0, ptr %i, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %1 = load i64, ptr %i, align 8
  %2 = load i64, ptr %m.addr, align 8
  %sub = sub nsw i64 %2, 1
  %cmp = icmp slt i64 %1, %sub
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %3 = load i64, ptr %m.addr, align 8
  %sub2 = sub nsw i64 %3, 1
  %4 = load i64, ptr %i, align 8
  %sub3 = sub nsw i64 %sub2, %4
  %conv4 = trunc i64 %sub3 to i8
  %5 = load ptr, ptr %p.addr, align 8
  %6 = load i64, ptr %i, align 8
  %arrayidx = getelementptr inbounds i8, ptr %5, i64 %6
  %7 = load i8, ptr %arrayidx, align 1
  %conv5 = zext i8 %7 to i32
  %and = and i32 %conv5, 127
  %idxprom = sext i32 %and to i64
  %arrayidx6 = getelementptr inbounds [128 x i8], ptr %skip, i64 0, i64 %idxprom
  store i8 %conv4, ptr %arrayidx6, align 1
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %8 = load i64, ptr %i, align 8
  %inc = add nsw i64 %8, 1
  store i64 %inc, ptr %i, align 8
  br label %for.cond, !llvm.loop !23

for.end:                                          ; preds = %for.cond
  store i64 0, ptr %i7, align 8
  br label %for.cond8

for.cond8:                                        ; preds = %for.inc16, %for.end
  %9 = load i64, ptr %i7, align 8
  %10 = load i64, ptr %m.addr, align 8
  %add = add nsw i64 %9, %10
  %11 = load i64, ptr %size.addr, align 8
  %cmp9 = icmp sle i64 %add, %11
  br i1 %cmp9, label %for.body11, label %for.end26

for.body11:                                       ; preds = %for.cond8
  %12 = load ptr, ptr %t.addr, align 8
  %13 = load i64, ptr %i7, align 8
  %add.ptr = getelementptr inbounds i8, ptr %12, i64 %13
  %14 = load ptr, ptr %p.addr, align 8
  %15 = load i64, ptr %m.addr, align 8
  %call12 = call signext i32 @memcmp(ptr noundef %add.ptr, ptr noundef %14, i64 noundef %15) #1
  %cmp13 = icmp eq i32 %call12, 0
  br i1 %cmp13, label %if.then, label %if.end

if.then:                                          ; preds = %for.body11
  %16 = load ptr, ptr %sum.addr, align 8
  %17 = load i64, ptr %i7, align 8
  call void @found(ptr noundef %16, i64 noundef %17) #1
  %18 = load i64, ptr %count, align 8
  %inc15 = add nsw i64 %18, 1
  store i64 %inc15, ptr %count, align 8
  br label %if.end

if.end:                                           ; preds = %if.then, %for.body11
  br label %for.inc16

for.inc16:                                        ; preds = %if.end
  %19 = load ptr, ptr %t.addr, align 8
  %20 = load i64, ptr %i7, align 8
  %21 = load i64, ptr %m.addr, align 8
  %add17 = add nsw i64 %20, %21
  %sub18 = sub nsw i64 %add17, 1
  %arrayidx19 = getelementptr inbounds i8, ptr %19, i64 %sub18
  %22 = load i8, ptr %arrayidx19, align 1
  %conv20 = zext i8 %22 to i32
  %and21 = and i32 %conv20, 127
  %idxprom22 = sext i32 %and21 to i64
  %arrayidx23 = getelementptr inbounds [128 x i8], ptr %skip, i64 0, i64 %idxprom22
  %23 = load i8, ptr %arrayidx23, align 1
  %conv24 = zext i8 %23 to i64
  %24 = load i64, ptr %i7, align 8
  %add25 = add nsw i64 %24, %conv24
  store i64 %add25, ptr %i7, align 8
  br label %for.cond8, !llvm.loop !24

for.end26:                                        ; preds = %for.cond8
  %25 = load i64, ptr %count, align 8
  ret i64 %25
}

; Function Attrs: noinline nounwind
define internal i64 @rabin_karp(ptr noundef %t, i64 noundef %size, ptr noundef %p, i64 noundef %m, ptr noundef %sum) #0 {
entry:
  %retval = alloca i64, align 8
  %t.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %p.addr = alloca ptr, align 8
  %m.addr = alloca i64, align 8
  %sum.addr = alloca ptr, align 8
  %base = alloca i32, align 4
  %modulus = alloca i32, align 4
  %want = alloca i32, align 4
  %have = alloca i32, align 4
  %top = alloca i32, align 4
  %count = alloca i64, align 8
  %i = alloca i64, align 8
  %i11 = alloca i64, align 8
  store ptr %t, ptr %t.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  store ptr %p, ptr %p.addr, align 8
  store i64 %m, ptr %m.addr, align 8
  store ptr %sum, ptr %sum.addr, align 8
  store i32 257, ptr %base, align 4
  store i32 8388593, ptr %modulus, align 4
  store i32 0, ptr %want, align 4
  store i32 0, ptr %have, align 4
  store i32 1, ptr %top, align 4
  store i64 0, ptr %count, align 8
  %0 = load i64, ptr %size.addr, align 8
  %1 = load i64, ptr %m.addr, align 8
  %cmp = icmp slt i64 %0, %1
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  store i64 0, ptr %retval, align 8
  br label %return

if.end:                                           ; preds = %entry
  store i64 0, ptr %i, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %if.end
  %2 = load i64, ptr %i, align 8
  %3 = load i64, ptr %m.addr, align 8
  %cmp1 = icmp slt i64 %2, %3
  br i1 %cmp1, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %4 = load i32, ptr %want, align 4
  %mul = mul i32 %4, 257
  %5 = load ptr, ptr %p.addr, align 8
  %6 = load i64, ptr %i, align 8
  %arrayidx = getelementptr inbounds i8, ptr %5, i64 %6
  %7 = load i8, ptr %arrayidx, align 1
  %conv = zext i8 %7 to i32
  %add = add i32 %mul, %conv
  %rem = urem i32 %add, 8388593
  store i32 %rem, ptr %want, align 4
  %8 = load i32, ptr %have, align 4
  %mul2 = mul i32 %8, 257
  %9 = load ptr, ptr %t.addr, align 8
  %10 = load i64, ptr %i, align 8
  %arrayidx3 = getelementptr inbounds i8, ptr %9, i64 %10
  %11 = load i8, ptr %arrayidx3, align 1
  %conv4 = zext i8 %11 to i32
  %add5 = add i32 %mul2, %conv4
  %rem6 = urem i32 %add5, 8388593
  store i32 %rem6, ptr %have, align 4
  %12 = load i64, ptr %i, align 8
  %tobool = icmp ne i64 %12, 0
  br i1 %tobool, label %if.then7, label %if.end10

if.then7:                                         ; preds = %for.body
  %13 = load i32, ptr %top, align 4
  %mul8 = mul i32 %13, 257
  %rem9 = urem i32 %mul8, 8388593
  store i32 %rem9, ptr %top, align 4
  br label %if.end10

if.end10:                                         ; preds = %if.then7, %for.body
  br label %for.inc

for.inc:                                          ; preds = %if.end10
  %14 = load i64, ptr %i, align 8
  %inc = add nsw i64 %14, 1
  store i64 %inc, ptr %i, align 8
  br label %for.cond, !llvm.loop !25

for.end:                                          ; preds = %for.cond
  store i64 0, ptr %i11, align 8
  br label %for.cond12

for.cond12:                                       ; preds = %for.inc38, %for.end
  %15 = load i32, ptr %have, align 4
  %16 = load i32, ptr %want, align 4
  %cmp13 = icmp eq i32 %15, %16
  br i1 %cmp13, label %land.lhs.true, label %if.end18

land.lhs.true:                                    ; preds = %for.cond12
  %17 = load ptr, ptr %t.addr, align 8
  %18 = load i64, ptr %i11, align 8
  %add.ptr = getelementptr inbounds i8, ptr %17, i64 %18
  %19 = load ptr, ptr %p.addr, align 8
  %20 = load i64, ptr %m.addr, align 8
  %call = call signext i32 @memcmp(ptr noundef %add.ptr, ptr noundef %19, i64 noundef %20) #1
  %tobool15 = icmp ne i32 %call, 0
  br i1 %tobool15, label %if.end18, label %if.then16

if.then16:                                        ; preds = %land.lhs.true
  %21 = load ptr, ptr %sum.addr, align 8
  %22 = load i64, ptr %i11, align 8
  call void @found(ptr noundef %21, i64 noundef %22) #1
  %23 = load i64, ptr %count, align 8
  %inc17 = add nsw i64 %23, 1
  store i64 %inc17, ptr %count, align 8
  br label %if.end18

if.end18:                                         ; preds = %if.then16, %land.lhs.true, %for.cond12
  %24 = load i64, ptr %i11, align 8
  %25 = load i64, ptr %m.addr, align 8
  %add19 = add nsw i64 %24, %25
  %26 = load i64, ptr %size.addr, align 8
  %cmp20 = icmp sge i64 %add19, %26
  br i1 %cmp20, label %if.then22, label %if.end23

if.then22:                                        ; preds = %if.end18
  %27 = load i64, ptr %count, align 8
  store i64 %27, ptr %retval, align 8
  br label %return

if.end23:                                         ; preds = %if.end18
  %28 = load i32, ptr %have, align 4
  %add24 = add i32 %28, 8388593
  %conv25 = zext i32 %add24 to i64
  %29 = load i32, ptr %top, align 4
  %conv26 = zext i32 %29 to i64
  %30 = load ptr, ptr %t.addr, align 8
  %31 = load i64, ptr %i11, align 8
  %arrayidx27 = getelementptr inbounds i8, ptr %30, i64 %31
  %32 = load i8, ptr %arrayidx27, align 1
  %conv28 = zext i8 %32 to i64
  %mul29 = mul i64 %conv26, %conv28
  %rem30 = urem i64 %mul29, 8388593
  %sub = sub i64 %conv25, %rem30
  %mul31 = mul i64 %sub, 257
  %33 = load ptr, ptr %t.addr, align 8
  %34 = load i64, ptr %i11, align 8
  %35 = load i64, ptr %m.addr, align 8
  %add32 = add nsw i64 %34, %35
  %arrayidx33 = getelementptr inbounds i8, ptr %33, i64 %add32
  %36 = load i8, ptr %arrayidx33, align 1
  %conv34 = zext i8 %36 to i64
  %add35 = add i64 %mul31, %conv34
  %rem36 = urem i64 %add35, 8388593
  %conv37 = trunc i64 %rem36 to i32
  store i32 %conv37, ptr %have, align 4
  br label %for.inc38

for.inc38:                                        ; preds = %if.end23
  %37 = load i64, ptr %i11, align 8
  %inc39 = add nsw i64 %37, 1
  store i64 %inc39, ptr %i11, align 8
  br label %for.cond12

return:                                           ; preds = %if.then22, %if.then
  %38 = load i64, ptr %retval, align 8
  ret i64 %38
}

; Function Attrs: noinline nounwind
define internal void @found(ptr noundef %sum, i64 noundef %at) #0 {
entry:
  %sum.addr = alloca ptr, align 8
  %at.addr = alloca i64, align 8
  store ptr %sum, ptr %sum.addr, align 8
  store i64 %at, ptr %at.addr, align 8
  %0 = load ptr, ptr %sum.addr, align 8
  %1 = load i64, ptr %0, align 8
  %2 = load i64, ptr %at.addr, align 8
  %xor = xor i64 %1, %2
  %mul = mul i64 %xor, 1099511628211
  %3 = load ptr, ptr %sum.addr, align 8
  store i64 %mul, ptr %3, align 8
  ret void
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
!22 = distinct !{!22, !9}
!23 = distinct !{!23, !9}
!24 = distinct !{!24, !9}
!25 = distinct !{!25, !9}
