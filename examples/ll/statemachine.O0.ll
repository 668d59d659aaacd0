; ModuleID = 'statemachine.c'
source_filename = "statemachine.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

%struct.machine = type { i32, i32, i64, ptr, i8, i8, i16, i16, i16 }

@documents = internal constant [10 x ptr] [ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6, ptr @.str.7, ptr @.str.8, ptr @.str.9, ptr @.str.10, ptr @.str.11, ptr @.str.12], align 8
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
@code = internal constant [23 x i8] c"\00\00\00\01\00\19\0A\0A\05\06\01\04\00\03\0D\0C\0A\09\08\F2\07\01\0B", align 1

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
  %n.addr = alloca i64, align 8
  %total = alloca i64, align 8
  %round = alloca i64, align 8
  %k = alloca i32, align 4
  store i64 %n, ptr %n.addr, align 8
  store i64 0, ptr %total, align 8
  store i64 0, ptr %round, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc9, %entry
  %0 = load i64, ptr %round, align 8
  %1 = load i64, ptr %n.addr, align 8
  %cmp = icmp slt i64 %0, %1
  br i1 %cmp, label %for.body, label %for.end11

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %k, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc, %for.body
  %2 = load i32, ptr %k, align 4
  %conv = zext i32 %2 to i64
  %cmp2 = icmp ult i64 %conv, 10
  br i1 %cmp2, label %for.body4, label %for.end

for.body4:                                        ; preds = %for.cond1
  %3 = load i64, ptr %total, align 8
  %mul = mul nsw i64 %3, 31
  %4 = load i32, ptr %k, align 4
  %idxprom = zext i32 %4 to i64
  %arrayidx = getelementptr inbounds nuw [10 x ptr], ptr @documents, i64 0, i64 %idxprom
  %5 = load ptr, ptr %arrayidx, align 8
  %call = call i64 @validate(ptr noundef %5) #2
  %add = add nsw i64 %mul, %call
  %and = and i64 %add, 281474976710655
  store i64 %and, ptr %total, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body4
  %6 = load i32, ptr %k, align 4
  %inc = add i32 %6, 1
  store i32 %inc, ptr %k, align 4
  br label %for.cond1, !llvm.loop !14

for.end:                                          ; preds = %for.cond1
  %7 = load i64, ptr %round, align 8
  %conv5 = trunc i64 %7 to i32
  %call6 = call signext i32 @interpret(i32 noundef signext %conv5) #2
  %conv7 = sext i32 %call6 to i64
  %and8 = and i64 %conv7, 4294967295
  %8 = load i64, ptr %total, align 8
  %xor = xor i64 %8, %and8
  store i64 %xor, ptr %total, align 8
  br label %for.inc9

for.inc9:                                         ; preds = %for.end
  %9 = load i64, ptr %round, align 8
  %inc10 = add nsw i64 %9, 1
  store i64 %inc10, ptr %round, align 8
  br label %for.cond, !llvm.loop !15

for.end11:                                        ; preds = %for.cond
  %10 = load i64, ptr %total, align 8
  ret i64 %10
}

; Function Attrs: noinline nounwind
define internal i64 @validate(ptr noundef %text) #0 {
entry:
  %retval = alloca i64, align 8
  %text.addr = alloca ptr, align 8
  %m = alloca %struct.machine, align 8
  %at = alloca i64, align 8
  store ptr %text, ptr %text.addr, align 8
  call void @llvm.memset.p0.i64(ptr align 8 %m, i8 0, i64 32, i1 false)
  store i64 0, ptr %at, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load ptr, ptr %text.addr, align 8
  %1 = load i64, ptr %at, align 8
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 %1
  %2 = load i8, ptr %arrayidx, align 1
  %tobool = icmp ne i8 %2, 0
  br i1 %tobool, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %3 = load ptr, ptr %text.addr, align 8
  %4 = load i64, ptr %at, align 8
  %arrayidx1 = getelementptr inbounds i8, ptr %3, i64 %4
  %5 = load i8, ptr %arrayidx1, align 1
  %call = call signext i32 @step(ptr noundef %m, i8 noundef zeroext %5) #2
  %tobool2 = icmp ne i32 %call, 0
  br i1 %tobool2, label %if.end, label %if.then

if.then:                                          ; preds = %for.body
  %6 = load i64, ptr %at, align 8
  %sub = sub nsw i64 -1, %6
  store i64 %sub, ptr %retval, align 8
  br label %return

if.end:                                           ; preds = %for.body
  br label %for.inc

for.inc:                                          ; preds = %if.end
  %7 = load i64, ptr %at, align 8
  %inc = add nsw i64 %7, 1
  store i64 %inc, ptr %at, align 8
  br label %for.cond, !llvm.loop !16

for.end:                                          ; preds = %for.cond
  %call3 = call signext i32 @step(ptr noundef %m, i8 noundef zeroext 32) #2
  %tobool4 = icmp ne i32 %call3, 0
  br i1 %tobool4, label %lor.lhs.false, label %if.then7

lor.lhs.false:                                    ; preds = %for.end
  %state = getelementptr inbounds nuw %struct.machine, ptr %m, i32 0, i32 0
  %8 = load i32, ptr %state, align 8
  %cmp = icmp ne i32 %8, 4
  br i1 %cmp, label %if.then7, label %lor.lhs.false5

lor.lhs.false5:                                   ; preds = %lor.lhs.false
  %depth = getelementptr inbounds nuw %struct.machine, ptr %m, i32 0, i32 1
  %9 = load i32, ptr %depth, align 4
  %tobool6 = icmp ne i32 %9, 0
  br i1 %tobool6, label %if.then7, label %if.end9

if.then7:                                         ; preds = %lor.lhs.false5, %lor.lhs.false, %for.end
  %10 = load i64, ptr %at, align 8
  %sub8 = sub nsw i64 -1, %10
  store i64 %sub8, ptr %retval, align 8
  br label %return

if.end9:                                          ; preds = %lor.lhs.false5
  %values = getelementptr inbounds nuw %struct.machine, ptr %m, i32 0, i32 6
  %11 = load i16, ptr %values, align 2
  %conv = zext i16 %11 to i64
  %mul = mul nsw i64 %conv, 10000
  %strings = getelementptr inbounds nuw %struct.machine, ptr %m, i32 0, i32 7
  %12 = load i16, ptr %strings, align 4
  %conv10 = zext i16 %12 to i32
  %mul11 = mul nsw i32 %conv10, 100
  %conv12 = sext i32 %mul11 to i64
  %add = add nsw i64 %mul, %conv12
  %numbers = getelementptr inbounds nuw %struct.machine, ptr %m, i32 0, i32 8
  %13 = load i16, ptr %numbers, align 2
  %conv13 = zext i16 %13 to i64
  %add14 = add nsw i64 %add, %conv13
  store i64 %add14, ptr %retval, align 8
  br label %return

return:                                           ; preds = %if.end9, %if.then7, %if.then
  %14 = load i64, ptr %retval, align 8
  ret i64 %14
}

; Function Attrs: noinline nounwind
define internal signext i32 @interpret(i32 noundef signext %start) #0 {
entry:
  %retval = alloca i32, align 4
  %start.addr = alloca i32, align 4
  %stack = alloca [16 x i32], align 4
  %sp = alloca i32, align 4
  %pc = alloca ptr, align 8
  %t = alloca i32, align 4
  %t68 = alloca i32, align 4
  %offset = alloca i32, align 4
  store i32 %start, ptr %start.addr, align 4
  call void @llvm.memset.p0.i64(ptr align 4 %stack, i8 0, i64 64, i1 false)
  store i32 0, ptr %sp, align 4
  store ptr @code, ptr %pc, align 8
  %0 = load i32, ptr %start.addr, align 4
  %1 = load i32, ptr %sp, align 4
  %inc = add nsw i32 %1, 1
  store i32 %inc, ptr %sp, align 4
  %idxprom = sext i32 %1 to i64
  %arrayidx = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom
  store i32 %0, ptr %arrayidx, align 4
  br label %for.cond

for.cond:                                         ; preds = %sw.epilog, %entry
  %2 = load ptr, ptr %pc, align 8
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %2, i32 1
  store ptr %incdec.ptr, ptr %pc, align 8
  %3 = load i8, ptr %2, align 1
  %conv = sext i8 %3 to i32
  switch i32 %conv, label %sw.default [
    i32 0, label %sw.bb
    i32 1, label %sw.bb6
    i32 2, label %sw.bb11
    i32 3, label %sw.bb19
    i32 12, label %sw.bb26
    i32 13, label %sw.bb33
    i32 4, label %sw.bb40
    i32 6, label %sw.bb47
    i32 5, label %sw.bb54
    i32 10, label %sw.bb67
    i32 7, label %sw.bb87
    i32 9, label %sw.bb89
    i32 8, label %sw.bb94
    i32 11, label %sw.bb100
  ]

sw.bb:                                            ; preds = %for.cond
  %4 = load ptr, ptr %pc, align 8
  %incdec.ptr1 = getelementptr inbounds nuw i8, ptr %4, i32 1
  store ptr %incdec.ptr1, ptr %pc, align 8
  %5 = load i8, ptr %4, align 1
  %conv2 = sext i8 %5 to i32
  %6 = load i32, ptr %sp, align 4
  %inc3 = add nsw i32 %6, 1
  store i32 %inc3, ptr %sp, align 4
  %idxprom4 = sext i32 %6 to i64
  %arrayidx5 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom4
  store i32 %conv2, ptr %arrayidx5, align 4
  br label %sw.epilog

sw.bb6:                                           ; preds = %for.cond
  %7 = load i32, ptr %sp, align 4
  %dec = add nsw i32 %7, -1
  store i32 %dec, ptr %sp, align 4
  %8 = load i32, ptr %sp, align 4
  %idxprom7 = sext i32 %8 to i64
  %arrayidx8 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom7
  %9 = load i32, ptr %arrayidx8, align 4
  %10 = load i32, ptr %sp, align 4
  %sub = sub nsw i32 %10, 1
  %idxprom9 = sext i32 %sub to i64
  %arrayidx10 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom9
  %11 = load i32, ptr %arrayidx10, align 4
  %add = add i32 %11, %9
  store i32 %add, ptr %arrayidx10, align 4
  br label %sw.epilog

sw.bb11:                                          ; preds = %for.cond
  %12 = load i32, ptr %sp, align 4
  %dec12 = add nsw i32 %12, -1
  store i32 %dec12, ptr %sp, align 4
  %13 = load i32, ptr %sp, align 4
  %idxprom13 = sext i32 %13 to i64
  %arrayidx14 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom13
  %14 = load i32, ptr %arrayidx14, align 4
  %15 = load i32, ptr %sp, align 4
  %sub15 = sub nsw i32 %15, 1
  %idxprom16 = sext i32 %sub15 to i64
  %arrayidx17 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom16
  %16 = load i32, ptr %arrayidx17, align 4
  %sub18 = sub i32 %16, %14
  store i32 %sub18, ptr %arrayidx17, align 4
  br label %sw.epilog

sw.bb19:                                          ; preds = %for.cond
  %17 = load i32, ptr %sp, align 4
  %dec20 = add nsw i32 %17, -1
  store i32 %dec20, ptr %sp, align 4
  %18 = load i32, ptr %sp, align 4
  %idxprom21 = sext i32 %18 to i64
  %arrayidx22 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom21
  %19 = load i32, ptr %arrayidx22, align 4
  %20 = load i32, ptr %sp, align 4
  %sub23 = sub nsw i32 %20, 1
  %idxprom24 = sext i32 %sub23 to i64
  %arrayidx25 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom24
  %21 = load i32, ptr %arrayidx25, align 4
  %mul = mul i32 %21, %19
  store i32 %mul, ptr %arrayidx25, align 4
  br label %sw.epilog

sw.bb26:                                          ; preds = %for.cond
  %22 = load i32, ptr %sp, align 4
  %dec27 = add nsw i32 %22, -1
  store i32 %dec27, ptr %sp, align 4
  %23 = load i32, ptr %sp, align 4
  %idxprom28 = sext i32 %23 to i64
  %arrayidx29 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom28
  %24 = load i32, ptr %arrayidx29, align 4
  %25 = load i32, ptr %sp, align 4
  %sub30 = sub nsw i32 %25, 1
  %idxprom31 = sext i32 %sub30 to i64
  %arrayidx32 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom31
  %26 = load i32, ptr %arrayidx32, align 4
  %xor = xor i32 %26, %24
  store i32 %xor, ptr %arrayidx32, align 4
  br label %sw.epilog

sw.bb33:                                          ; preds = %for.cond
  %27 = load i32, ptr %sp, align 4
  %dec34 = add nsw i32 %27, -1
  store i32 %dec34, ptr %sp, align 4
  %28 = load i32, ptr %sp, align 4
  %idxprom35 = sext i32 %28 to i64
  %arrayidx36 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom35
  %29 = load i32, ptr %arrayidx36, align 4
  %and = and i32 %29, 31
  %30 = load i32, ptr %sp, align 4
  %sub37 = sub nsw i32 %30, 1
  %idxprom38 = sext i32 %sub37 to i64
  %arrayidx39 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom38
  %31 = load i32, ptr %arrayidx39, align 4
  %shr = lshr i32 %31, %and
  store i32 %shr, ptr %arrayidx39, align 4
  br label %sw.epilog

sw.bb40:                                          ; preds = %for.cond
  %32 = load i32, ptr %sp, align 4
  %sub41 = sub nsw i32 %32, 1
  %idxprom42 = sext i32 %sub41 to i64
  %arrayidx43 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom42
  %33 = load i32, ptr %arrayidx43, align 4
  %34 = load i32, ptr %sp, align 4
  %idxprom44 = sext i32 %34 to i64
  %arrayidx45 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom44
  store i32 %33, ptr %arrayidx45, align 4
  %35 = load i32, ptr %sp, align 4
  %inc46 = add nsw i32 %35, 1
  store i32 %inc46, ptr %sp, align 4
  br label %sw.epilog

sw.bb47:                                          ; preds = %for.cond
  %36 = load i32, ptr %sp, align 4
  %sub48 = sub nsw i32 %36, 2
  %idxprom49 = sext i32 %sub48 to i64
  %arrayidx50 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom49
  %37 = load i32, ptr %arrayidx50, align 4
  %38 = load i32, ptr %sp, align 4
  %idxprom51 = sext i32 %38 to i64
  %arrayidx52 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom51
  store i32 %37, ptr %arrayidx52, align 4
  %39 = load i32, ptr %sp, align 4
  %inc53 = add nsw i32 %39, 1
  store i32 %inc53, ptr %sp, align 4
  br label %sw.epilog

sw.bb54:                                          ; preds = %for.cond
  %40 = load i32, ptr %sp, align 4
  %sub55 = sub nsw i32 %40, 1
  %idxprom56 = sext i32 %sub55 to i64
  %arrayidx57 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom56
  %41 = load i32, ptr %arrayidx57, align 4
  store i32 %41, ptr %t, align 4
  %42 = load i32, ptr %sp, align 4
  %sub58 = sub nsw i32 %42, 2
  %idxprom59 = sext i32 %sub58 to i64
  %arrayidx60 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom59
  %43 = load i32, ptr %arrayidx60, align 4
  %44 = load i32, ptr %sp, align 4
  %sub61 = sub nsw i32 %44, 1
  %idxprom62 = sext i32 %sub61 to i64
  %arrayidx63 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom62
  store i32 %43, ptr %arrayidx63, align 4
  %45 = load i32, ptr %t, align 4
  %46 = load i32, ptr %sp, align 4
  %sub64 = sub nsw i32 %46, 2
  %idxprom65 = sext i32 %sub64 to i64
  %arrayidx66 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom65
  store i32 %45, ptr %arrayidx66, align 4
  br label %sw.epilog

sw.bb67:                                          ; preds = %for.cond
  %47 = load i32, ptr %sp, align 4
  %sub69 = sub nsw i32 %47, 3
  %idxprom70 = sext i32 %sub69 to i64
  %arrayidx71 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom70
  %48 = load i32, ptr %arrayidx71, align 4
  store i32 %48, ptr %t68, align 4
  %49 = load i32, ptr %sp, align 4
  %sub72 = sub nsw i32 %49, 2
  %idxprom73 = sext i32 %sub72 to i64
  %arrayidx74 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom73
  %50 = load i32, ptr %arrayidx74, align 4
  %51 = load i32, ptr %sp, align 4
  %sub75 = sub nsw i32 %51, 3
  %idxprom76 = sext i32 %sub75 to i64
  %arrayidx77 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom76
  store i32 %50, ptr %arrayidx77, align 4
  %52 = load i32, ptr %sp, align 4
  %sub78 = sub nsw i32 %52, 1
  %idxprom79 = sext i32 %sub78 to i64
  %arrayidx80 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom79
  %53 = load i32, ptr %arrayidx80, align 4
  %54 = load i32, ptr %sp, align 4
  %sub81 = sub nsw i32 %54, 2
  %idxprom82 = sext i32 %sub81 to i64
  %arrayidx83 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom82
  store i32 %53, ptr %arrayidx83, align 4
  %55 = load i32, ptr %t68, align 4
  %56 = load i32, ptr %sp, align 4
  %sub84 = sub nsw i32 %56, 1
  %idxprom85 = sext i32 %sub84 to i64
  %arrayidx86 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom85
  store i32 %55, ptr %arrayidx86, align 4
  br label %sw.epilog

sw.bb87:                                          ; preds = %for.cond
  %57 = load i32, ptr %sp, align 4
  %dec88 = add nsw i32 %57, -1
  store i32 %dec88, ptr %sp, align 4
  br label %sw.epilog

sw.bb89:                                          ; preds = %for.cond
  %58 = load i32, ptr %sp, align 4
  %sub90 = sub nsw i32 %58, 1
  %idxprom91 = sext i32 %sub90 to i64
  %arrayidx92 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom91
  %59 = load i32, ptr %arrayidx92, align 4
  %dec93 = add i32 %59, -1
  store i32 %dec93, ptr %arrayidx92, align 4
  br label %sw.epilog

sw.bb94:                                          ; preds = %for.cond
  %60 = load ptr, ptr %pc, align 8
  %incdec.ptr95 = getelementptr inbounds nuw i8, ptr %60, i32 1
  store ptr %incdec.ptr95, ptr %pc, align 8
  %61 = load i8, ptr %60, align 1
  %conv96 = sext i8 %61 to i32
  store i32 %conv96, ptr %offset, align 4
  %62 = load i32, ptr %sp, align 4
  %sub97 = sub nsw i32 %62, 1
  %idxprom98 = sext i32 %sub97 to i64
  %arrayidx99 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom98
  %63 = load i32, ptr %arrayidx99, align 4
  %tobool = icmp ne i32 %63, 0
  br i1 %tobool, label %if.then, label %if.end

if.then:                                          ; preds = %sw.bb94
  %64 = load i32, ptr %offset, align 4
  %65 = load ptr, ptr %pc, align 8
  %idx.ext = sext i32 %64 to i64
  %add.ptr = getelementptr inbounds i8, ptr %65, i64 %idx.ext
  store ptr %add.ptr, ptr %pc, align 8
  br label %if.end

if.end:                                           ; preds = %if.then, %sw.bb94
  br label %sw.epilog

sw.bb100:                                         ; preds = %for.cond
  %66 = load i32, ptr %sp, align 4
  %sub101 = sub nsw i32 %66, 1
  %idxprom102 = sext i32 %sub101 to i64
  %arrayidx103 = getelementptr inbounds [16 x i32], ptr %stack, i64 0, i64 %idxprom102
  %67 = load i32, ptr %arrayidx103, align 4
  %68 = load i32, ptr %sp, align 4
  %add104 = add i32 %67, %68
  store i32 %add104, ptr %retval, align 4
  br label %return

sw.default:                                       ; preds = %for.cond
  store i32 -1, ptr %retval, align 4
  br label %return

sw.epilog:                                        ; preds = %if.end, %sw.bb89, %sw.bb87, %sw.bb67, %sw.bb54, %sw.bb47, %sw.bb40, %sw.bb33, %sw.bb26, %sw.bb19, %sw.bb11, %sw.bb6, %sw.bb
  br label %for.cond

return:                                           ; preds = %sw.default, %sw.bb100
  %69 = load i32, ptr %retval, align 4
  ret i32 %69
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

; Function Attrs: noinline nounwind
define internal signext i32 @step(ptr noundef %m, i8 noundef zeroext %c) #0 {
entry:
  %retval = alloca i32, align 4
  %m.addr = alloca ptr, align 8
  %c.addr = alloca i8, align 1
  %digit = alloca i32, align 4
  store ptr %m, ptr %m.addr, align 8
  store i8 %c, ptr %c.addr, align 1
  %0 = load i8, ptr %c.addr, align 1
  %conv = zext i8 %0 to i32
  %cmp = icmp sge i32 %conv, 48
  br i1 %cmp, label %land.rhs, label %land.end

land.rhs:                                         ; preds = %entry
  %1 = load i8, ptr %c.addr, align 1
  %conv2 = zext i8 %1 to i32
  %cmp3 = icmp sle i32 %conv2, 57
  br label %land.end

land.end:                                         ; preds = %land.rhs, %entry
  %2 = phi i1 [ false, %entry ], [ %cmp3, %land.rhs ]
  %land.ext = zext i1 %2 to i32
  store i32 %land.ext, ptr %digit, align 4
  %3 = load ptr, ptr %m.addr, align 8
  %state = getelementptr inbounds nuw %struct.machine, ptr %3, i32 0, i32 0
  %4 = load i32, ptr %state, align 8
  switch i32 %4, label %sw.epilog149 [
    i32 17, label %sw.bb
    i32 0, label %sw.bb8
    i32 1, label %sw.bb12
    i32 2, label %sw.bb19
    i32 3, label %sw.bb30
    i32 4, label %sw.bb45
    i32 5, label %sw.bb47
    i32 6, label %sw.bb66
    i32 7, label %sw.bb72
    i32 8, label %sw.bb81
    i32 10, label %sw.bb87
    i32 9, label %sw.bb91
    i32 12, label %sw.bb98
    i32 11, label %sw.bb115
    i32 13, label %sw.bb117
    i32 14, label %sw.bb128
    i32 15, label %sw.bb130
    i32 16, label %sw.bb137
  ]

sw.bb:                                            ; preds = %land.end
  %5 = load i8, ptr %c.addr, align 1
  %conv5 = zext i8 %5 to i32
  %cmp6 = icmp eq i32 %conv5, 93
  br i1 %cmp6, label %if.then, label %if.end

if.then:                                          ; preds = %sw.bb
  %6 = load ptr, ptr %m.addr, align 8
  %call = call signext i32 @close_bracket(ptr noundef %6, i32 noundef signext 0) #2
  store i32 %call, ptr %retval, align 4
  br label %return

if.end:                                           ; preds = %sw.bb
  br label %sw.bb8

sw.bb8:                                           ; preds = %land.end, %if.end
  %7 = load i8, ptr %c.addr, align 1
  %call9 = call signext i32 @is_space(i8 noundef zeroext %7) #2
  %tobool = icmp ne i32 %call9, 0
  br i1 %tobool, label %lor.end, label %lor.rhs

lor.rhs:                                          ; preds = %sw.bb8
  %8 = load ptr, ptr %m.addr, align 8
  %9 = load i8, ptr %c.addr, align 1
  %call10 = call signext i32 @begin_value(ptr noundef %8, i8 noundef zeroext %9) #2
  %tobool11 = icmp ne i32 %call10, 0
  br label %lor.end

lor.end:                                          ; preds = %lor.rhs, %sw.bb8
  %10 = phi i1 [ true, %sw.bb8 ], [ %tobool11, %lor.rhs ]
  %lor.ext = zext i1 %10 to i32
  store i32 %lor.ext, ptr %retval, align 4
  br label %return

sw.bb12:                                          ; preds = %land.end
  %11 = load i8, ptr %c.addr, align 1
  %conv13 = zext i8 %11 to i32
  %cmp14 = icmp eq i32 %conv13, 125
  br i1 %cmp14, label %if.then16, label %if.end18

if.then16:                                        ; preds = %sw.bb12
  %12 = load ptr, ptr %m.addr, align 8
  %call17 = call signext i32 @close_bracket(ptr noundef %12, i32 noundef signext 1) #2
  store i32 %call17, ptr %retval, align 4
  br label %return

if.end18:                                         ; preds = %sw.bb12
  br label %sw.bb19

sw.bb19:                                          ; preds = %land.end, %if.end18
  %13 = load i8, ptr %c.addr, align 1
  %call20 = call signext i32 @is_space(i8 noundef zeroext %13) #2
  %tobool21 = icmp ne i32 %call20, 0
  br i1 %tobool21, label %if.then22, label %if.end23

if.then22:                                        ; preds = %sw.bb19
  store i32 1, ptr %retval, align 4
  br label %return

if.end23:                                         ; preds = %sw.bb19
  %14 = load i8, ptr %c.addr, align 1
  %conv24 = zext i8 %14 to i32
  %cmp25 = icmp ne i32 %conv24, 34
  br i1 %cmp25, label %if.then27, label %if.end28

if.then27:                                        ; preds = %if.end23
  store i32 0, ptr %retval, align 4
  br label %return

if.end28:                                         ; preds = %if.end23
  %15 = load ptr, ptr %m.addr, align 8
  %in_key = getelementptr inbounds nuw %struct.machine, ptr %15, i32 0, i32 5
  store i8 1, ptr %in_key, align 1
  %16 = load ptr, ptr %m.addr, align 8
  %state29 = getelementptr inbounds nuw %struct.machine, ptr %16, i32 0, i32 0
  store i32 5, ptr %state29, align 8
  store i32 1, ptr %retval, align 4
  br label %return

sw.bb30:                                          ; preds = %land.end
  %17 = load i8, ptr %c.addr, align 1
  %conv31 = zext i8 %17 to i32
  %cmp32 = icmp eq i32 %conv31, 58
  br i1 %cmp32, label %if.then34, label %if.end36

if.then34:                                        ; preds = %sw.bb30
  %18 = load ptr, ptr %m.addr, align 8
  %state35 = getelementptr inbounds nuw %struct.machine, ptr %18, i32 0, i32 0
  store i32 0, ptr %state35, align 8
  br label %if.end36

if.end36:                                         ; preds = %if.then34, %sw.bb30
  %19 = load i8, ptr %c.addr, align 1
  %conv37 = zext i8 %19 to i32
  %cmp38 = icmp eq i32 %conv37, 58
  br i1 %cmp38, label %lor.end43, label %lor.rhs40

lor.rhs40:                                        ; preds = %if.end36
  %20 = load i8, ptr %c.addr, align 1
  %call41 = call signext i32 @is_space(i8 noundef zeroext %20) #2
  %tobool42 = icmp ne i32 %call41, 0
  br label %lor.end43

lor.end43:                                        ; preds = %lor.rhs40, %if.end36
  %21 = phi i1 [ true, %if.end36 ], [ %tobool42, %lor.rhs40 ]
  %lor.ext44 = zext i1 %21 to i32
  store i32 %lor.ext44, ptr %retval, align 4
  br label %return

sw.bb45:                                          ; preds = %land.end
  %22 = load ptr, ptr %m.addr, align 8
  %23 = load i8, ptr %c.addr, align 1
  %call46 = call signext i32 @after_value(ptr noundef %22, i8 noundef zeroext %23) #2
  store i32 %call46, ptr %retval, align 4
  br label %return

sw.bb47:                                          ; preds = %land.end
  %24 = load i8, ptr %c.addr, align 1
  %conv48 = zext i8 %24 to i32
  %cmp49 = icmp eq i32 %conv48, 92
  br i1 %cmp49, label %if.then51, label %if.else

if.then51:                                        ; preds = %sw.bb47
  %25 = load ptr, ptr %m.addr, align 8
  %state52 = getelementptr inbounds nuw %struct.machine, ptr %25, i32 0, i32 0
  store i32 6, ptr %state52, align 8
  br label %if.end62

if.else:                                          ; preds = %sw.bb47
  %26 = load i8, ptr %c.addr, align 1
  %conv53 = zext i8 %26 to i32
  %cmp54 = icmp eq i32 %conv53, 34
  br i1 %cmp54, label %if.then56, label %if.end61

if.then56:                                        ; preds = %if.else
  %27 = load ptr, ptr %m.addr, align 8
  %in_key57 = getelementptr inbounds nuw %struct.machine, ptr %27, i32 0, i32 5
  %28 = load i8, ptr %in_key57, align 1
  %conv58 = zext i8 %28 to i32
  %tobool59 = icmp ne i32 %conv58, 0
  %29 = zext i1 %tobool59 to i64
  %cond = select i1 %tobool59, i32 3, i32 4
  %30 = load ptr, ptr %m.addr, align 8
  %state60 = getelementptr inbounds nuw %struct.machine, ptr %30, i32 0, i32 0
  store i32 %cond, ptr %state60, align 8
  br label %if.end61

if.end61:                                         ; preds = %if.then56, %if.else
  br label %if.end62

if.end62:                                         ; preds = %if.end61, %if.then51
  %31 = load i8, ptr %c.addr, align 1
  %conv63 = zext i8 %31 to i32
  %cmp64 = icmp sge i32 %conv63, 32
  %conv65 = zext i1 %cmp64 to i32
  store i32 %conv65, ptr %retval, align 4
  br label %return

sw.bb66:                                          ; preds = %land.end
  %32 = load i8, ptr %c.addr, align 1
  %conv67 = zext i8 %32 to i32
  switch i32 %conv67, label %sw.epilog [
    i32 117, label %sw.bb68
    i32 34, label %sw.bb70
    i32 92, label %sw.bb70
    i32 47, label %sw.bb70
    i32 98, label %sw.bb70
    i32 102, label %sw.bb70
    i32 110, label %sw.bb70
    i32 114, label %sw.bb70
    i32 116, label %sw.bb70
  ]

sw.bb68:                                          ; preds = %sw.bb66
  %33 = load ptr, ptr %m.addr, align 8
  %hex_left = getelementptr inbounds nuw %struct.machine, ptr %33, i32 0, i32 4
  store i8 4, ptr %hex_left, align 8
  %34 = load ptr, ptr %m.addr, align 8
  %state69 = getelementptr inbounds nuw %struct.machine, ptr %34, i32 0, i32 0
  store i32 7, ptr %state69, align 8
  store i32 1, ptr %retval, align 4
  br label %return

sw.bb70:                                          ; preds = %sw.bb66, %sw.bb66, %sw.bb66, %sw.bb66, %sw.bb66, %sw.bb66, %sw.bb66, %sw.bb66
  %35 = load ptr, ptr %m.addr, align 8
  %state71 = getelementptr inbounds nuw %struct.machine, ptr %35, i32 0, i32 0
  store i32 5, ptr %state71, align 8
  store i32 1, ptr %retval, align 4
  br label %return

sw.epilog:                                        ; preds = %sw.bb66
  store i32 0, ptr %retval, align 4
  br label %return

sw.bb72:                                          ; preds = %land.end
  %36 = load ptr, ptr %m.addr, align 8
  %hex_left73 = getelementptr inbounds nuw %struct.machine, ptr %36, i32 0, i32 4
  %37 = load i8, ptr %hex_left73, align 8
  %dec = add i8 %37, -1
  store i8 %dec, ptr %hex_left73, align 8
  %conv74 = zext i8 %dec to i32
  %cmp75 = icmp eq i32 %conv74, 0
  br i1 %cmp75, label %if.then77, label %if.end79

if.then77:                                        ; preds = %sw.bb72
  %38 = load ptr, ptr %m.addr, align 8
  %state78 = getelementptr inbounds nuw %struct.machine, ptr %38, i32 0, i32 0
  store i32 5, ptr %state78, align 8
  br label %if.end79

if.end79:                                         ; preds = %if.then77, %sw.bb72
  %39 = load i8, ptr %c.addr, align 1
  %call80 = call signext i32 @is_hex(i8 noundef zeroext %39) #2
  store i32 %call80, ptr %retval, align 4
  br label %return

sw.bb81:                                          ; preds = %land.end
  %40 = load ptr, ptr %m.addr, align 8
  %numbers = getelementptr inbounds nuw %struct.machine, ptr %40, i32 0, i32 8
  %41 = load i16, ptr %numbers, align 2
  %inc = add i16 %41, 1
  store i16 %inc, ptr %numbers, align 2
  %42 = load i8, ptr %c.addr, align 1
  %conv82 = zext i8 %42 to i32
  %cmp83 = icmp eq i32 %conv82, 48
  %43 = zext i1 %cmp83 to i64
  %cond85 = select i1 %cmp83, i32 9, i32 10
  %44 = load ptr, ptr %m.addr, align 8
  %state86 = getelementptr inbounds nuw %struct.machine, ptr %44, i32 0, i32 0
  store i32 %cond85, ptr %state86, align 8
  %45 = load i32, ptr %digit, align 4
  store i32 %45, ptr %retval, align 4
  br label %return

sw.bb87:                                          ; preds = %land.end
  %46 = load i32, ptr %digit, align 4
  %tobool88 = icmp ne i32 %46, 0
  br i1 %tobool88, label %if.then89, label %if.end90

if.then89:                                        ; preds = %sw.bb87
  store i32 1, ptr %retval, align 4
  br label %return

if.end90:                                         ; preds = %sw.bb87
  br label %sw.bb91

sw.bb91:                                          ; preds = %land.end, %if.end90
  %47 = load i8, ptr %c.addr, align 1
  %conv92 = zext i8 %47 to i32
  %cmp93 = icmp eq i32 %conv92, 46
  br i1 %cmp93, label %if.then95, label %if.end97

if.then95:                                        ; preds = %sw.bb91
  %48 = load ptr, ptr %m.addr, align 8
  %state96 = getelementptr inbounds nuw %struct.machine, ptr %48, i32 0, i32 0
  store i32 11, ptr %state96, align 8
  store i32 1, ptr %retval, align 4
  br label %return

if.end97:                                         ; preds = %sw.bb91
  br label %sw.bb98

sw.bb98:                                          ; preds = %land.end, %if.end97
  %49 = load ptr, ptr %m.addr, align 8
  %state99 = getelementptr inbounds nuw %struct.machine, ptr %49, i32 0, i32 0
  %50 = load i32, ptr %state99, align 8
  %cmp100 = icmp eq i32 %50, 12
  br i1 %cmp100, label %land.lhs.true, label %if.end104

land.lhs.true:                                    ; preds = %sw.bb98
  %51 = load i32, ptr %digit, align 4
  %tobool102 = icmp ne i32 %51, 0
  br i1 %tobool102, label %if.then103, label %if.end104

if.then103:                                       ; preds = %land.lhs.true
  store i32 1, ptr %retval, align 4
  br label %return

if.end104:                                        ; preds = %land.lhs.true, %sw.bb98
  %52 = load i8, ptr %c.addr, align 1
  %conv105 = zext i8 %52 to i32
  %cmp106 = icmp eq i32 %conv105, 101
  br i1 %cmp106, label %if.then111, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %if.end104
  %53 = load i8, ptr %c.addr, align 1
  %conv108 = zext i8 %53 to i32
  %cmp109 = icmp eq i32 %conv108, 69
  br i1 %cmp109, label %if.then111, label %if.end113

if.then111:                                       ; preds = %lor.lhs.false, %if.end104
  %54 = load ptr, ptr %m.addr, align 8
  %state112 = getelementptr inbounds nuw %struct.machine, ptr %54, i32 0, i32 0
  store i32 13, ptr %state112, align 8
  store i32 1, ptr %retval, align 4
  br label %return

if.end113:                                        ; preds = %lor.lhs.false
  %55 = load ptr, ptr %m.addr, align 8
  %56 = load i8, ptr %c.addr, align 1
  %call114 = call signext i32 @after_value(ptr noundef %55, i8 noundef zeroext %56) #2
  store i32 %call114, ptr %retval, align 4
  br label %return

sw.bb115:                                         ; preds = %land.end
  %57 = load ptr, ptr %m.addr, align 8
  %state116 = getelementptr inbounds nuw %struct.machine, ptr %57, i32 0, i32 0
  store i32 12, ptr %state116, align 8
  %58 = load i32, ptr %digit, align 4
  store i32 %58, ptr %retval, align 4
  br label %return

sw.bb117:                                         ; preds = %land.end
  %59 = load i8, ptr %c.addr, align 1
  %conv118 = zext i8 %59 to i32
  %cmp119 = icmp eq i32 %conv118, 43
  br i1 %cmp119, label %if.then125, label %lor.lhs.false121

lor.lhs.false121:                                 ; preds = %sw.bb117
  %60 = load i8, ptr %c.addr, align 1
  %conv122 = zext i8 %60 to i32
  %cmp123 = icmp eq i32 %conv122, 45
  br i1 %cmp123, label %if.then125, label %if.end127

if.then125:                                       ; preds = %lor.lhs.false121, %sw.bb117
  %61 = load ptr, ptr %m.addr, align 8
  %state126 = getelementptr inbounds nuw %struct.machine, ptr %61, i32 0, i32 0
  store i32 14, ptr %state126, align 8
  store i32 1, ptr %retval, align 4
  br label %return

if.end127:                                        ; preds = %lor.lhs.false121
  br label %sw.bb128

sw.bb128:                                         ; preds = %land.end, %if.end127
  %62 = load ptr, ptr %m.addr, align 8
  %state129 = getelementptr inbounds nuw %struct.machine, ptr %62, i32 0, i32 0
  store i32 15, ptr %state129, align 8
  %63 = load i32, ptr %digit, align 4
  store i32 %63, ptr %retval, align 4
  br label %return

sw.bb130:                                         ; preds = %land.end
  %64 = load i32, ptr %digit, align 4
  %tobool131 = icmp ne i32 %64, 0
  br i1 %tobool131, label %lor.end135, label %lor.rhs132

lor.rhs132:                                       ; preds = %sw.bb130
  %65 = load ptr, ptr %m.addr, align 8
  %66 = load i8, ptr %c.addr, align 1
  %call133 = call signext i32 @after_value(ptr noundef %65, i8 noundef zeroext %66) #2
  %tobool134 = icmp ne i32 %call133, 0
  br label %lor.end135

lor.end135:                                       ; preds = %lor.rhs132, %sw.bb130
  %67 = phi i1 [ true, %sw.bb130 ], [ %tobool134, %lor.rhs132 ]
  %lor.ext136 = zext i1 %67 to i32
  store i32 %lor.ext136, ptr %retval, align 4
  br label %return

sw.bb137:                                         ; preds = %land.end
  %68 = load ptr, ptr %m.addr, align 8
  %word = getelementptr inbounds nuw %struct.machine, ptr %68, i32 0, i32 3
  %69 = load ptr, ptr %word, align 8
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %69, i32 1
  store ptr %incdec.ptr, ptr %word, align 8
  %70 = load i8, ptr %69, align 1
  %conv138 = zext i8 %70 to i32
  %71 = load i8, ptr %c.addr, align 1
  %conv139 = zext i8 %71 to i32
  %cmp140 = icmp ne i32 %conv138, %conv139
  br i1 %cmp140, label %if.then142, label %if.end143

if.then142:                                       ; preds = %sw.bb137
  store i32 0, ptr %retval, align 4
  br label %return

if.end143:                                        ; preds = %sw.bb137
  %72 = load ptr, ptr %m.addr, align 8
  %word144 = getelementptr inbounds nuw %struct.machine, ptr %72, i32 0, i32 3
  %73 = load ptr, ptr %word144, align 8
  %74 = load i8, ptr %73, align 1
  %tobool145 = icmp ne i8 %74, 0
  br i1 %tobool145, label %if.end148, label %if.then146

if.then146:                                       ; preds = %if.end143
  %75 = load ptr, ptr %m.addr, align 8
  %state147 = getelementptr inbounds nuw %struct.machine, ptr %75, i32 0, i32 0
  store i32 4, ptr %state147, align 8
  br label %if.end148

if.end148:                                        ; preds = %if.then146, %if.end143
  store i32 1, ptr %retval, align 4
  br label %return

sw.epilog149:                                     ; preds = %land.end
  store i32 0, ptr %retval, align 4
  br label %return

return:                                           ; preds = %sw.epilog149, %if.end148, %if.then142, %lor.end135, %sw.bb128, %if.then125, %sw.bb115, %if.end113, %if.then111, %if.then103, %if.then95, %if.then89, %sw.bb81, %if.end79, %sw.epilog, %sw.bb70, %sw.bb68, %if.end62, %sw.bb45, %lor.end43, %if.end28, %if.then27, %if.then22, %if.then16, %lor.end, %if.then
  %76 = load i32, ptr %retval, align 4
  ret i32 %76
}

; Function Attrs: noinline nounwind
define internal signext i32 @close_bracket(ptr noundef %m, i32 noundef signext %object) #0 {
entry:
  %retval = alloca i32, align 4
  %m.addr = alloca ptr, align 8
  %object.addr = alloca i32, align 4
  store ptr %m, ptr %m.addr, align 8
  store i32 %object, ptr %object.addr, align 4
  %0 = load ptr, ptr %m.addr, align 8
  %depth = getelementptr inbounds nuw %struct.machine, ptr %0, i32 0, i32 1
  %1 = load i32, ptr %depth, align 4
  %tobool = icmp ne i32 %1, 0
  br i1 %tobool, label %lor.lhs.false, label %if.then

lor.lhs.false:                                    ; preds = %entry
  %2 = load ptr, ptr %m.addr, align 8
  %call = call signext i32 @top_is_object(ptr noundef %2) #2
  %3 = load i32, ptr %object.addr, align 4
  %cmp = icmp ne i32 %call, %3
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i32 0, ptr %retval, align 4
  br label %return

if.end:                                           ; preds = %lor.lhs.false
  %4 = load ptr, ptr %m.addr, align 8
  %depth1 = getelementptr inbounds nuw %struct.machine, ptr %4, i32 0, i32 1
  %5 = load i32, ptr %depth1, align 4
  %dec = add nsw i32 %5, -1
  store i32 %dec, ptr %depth1, align 4
  %6 = load ptr, ptr %m.addr, align 8
  %objects = getelementptr inbounds nuw %struct.machine, ptr %6, i32 0, i32 2
  %7 = load i64, ptr %objects, align 8
  %shr = lshr i64 %7, 1
  store i64 %shr, ptr %objects, align 8
  %8 = load ptr, ptr %m.addr, align 8
  %state = getelementptr inbounds nuw %struct.machine, ptr %8, i32 0, i32 0
  store i32 4, ptr %state, align 8
  store i32 1, ptr %retval, align 4
  br label %return

return:                                           ; preds = %if.end, %if.then
  %9 = load i32, ptr %retval, align 4
  ret i32 %9
}

; Function Attrs: noinline nounwind
define internal signext i32 @is_space(i8 noundef zeroext %c) #0 {
entry:
  %c.addr = alloca i8, align 1
  store i8 %c, ptr %c.addr, align 1
  %0 = load i8, ptr %c.addr, align 1
  %conv = zext i8 %0 to i32
  %cmp = icmp eq i32 %conv, 32
  br i1 %cmp, label %lor.end, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %entry
  %1 = load i8, ptr %c.addr, align 1
  %conv2 = zext i8 %1 to i32
  %cmp3 = icmp eq i32 %conv2, 10
  br i1 %cmp3, label %lor.end, label %lor.lhs.false5

lor.lhs.false5:                                   ; preds = %lor.lhs.false
  %2 = load i8, ptr %c.addr, align 1
  %conv6 = zext i8 %2 to i32
  %cmp7 = icmp eq i32 %conv6, 9
  br i1 %cmp7, label %lor.end, label %lor.rhs

lor.rhs:                                          ; preds = %lor.lhs.false5
  %3 = load i8, ptr %c.addr, align 1
  %conv9 = zext i8 %3 to i32
  %cmp10 = icmp eq i32 %conv9, 13
  br label %lor.end

lor.end:                                          ; preds = %lor.rhs, %lor.lhs.false5, %lor.lhs.false, %entry
  %4 = phi i1 [ true, %lor.lhs.false5 ], [ true, %lor.lhs.false ], [ true, %entry ], [ %cmp10, %lor.rhs ]
  %lor.ext = zext i1 %4 to i32
  ret i32 %lor.ext
}

; Function Attrs: noinline nounwind
define internal signext i32 @begin_value(ptr noundef %m, i8 noundef zeroext %c) #0 {
entry:
  %retval = alloca i32, align 4
  %m.addr = alloca ptr, align 8
  %c.addr = alloca i8, align 1
  store ptr %m, ptr %m.addr, align 8
  store i8 %c, ptr %c.addr, align 1
  %0 = load ptr, ptr %m.addr, align 8
  %values = getelementptr inbounds nuw %struct.machine, ptr %0, i32 0, i32 6
  %1 = load i16, ptr %values, align 2
  %inc = add i16 %1, 1
  store i16 %inc, ptr %values, align 2
  %2 = load i8, ptr %c.addr, align 1
  %conv = zext i8 %2 to i32
  switch i32 %conv, label %sw.default [
    i32 123, label %sw.bb
    i32 91, label %sw.bb3
    i32 34, label %sw.bb9
    i32 45, label %sw.bb12
    i32 48, label %sw.bb14
    i32 49, label %sw.bb17
    i32 50, label %sw.bb17
    i32 51, label %sw.bb17
    i32 52, label %sw.bb17
    i32 53, label %sw.bb17
    i32 54, label %sw.bb17
    i32 55, label %sw.bb17
    i32 56, label %sw.bb17
    i32 57, label %sw.bb17
    i32 116, label %sw.bb21
    i32 102, label %sw.bb22
    i32 110, label %sw.bb24
  ]

sw.bb:                                            ; preds = %entry
  %3 = load ptr, ptr %m.addr, align 8
  %depth = getelementptr inbounds nuw %struct.machine, ptr %3, i32 0, i32 1
  %4 = load i32, ptr %depth, align 4
  %inc1 = add nsw i32 %4, 1
  store i32 %inc1, ptr %depth, align 4
  %5 = load ptr, ptr %m.addr, align 8
  %objects = getelementptr inbounds nuw %struct.machine, ptr %5, i32 0, i32 2
  %6 = load i64, ptr %objects, align 8
  %shl = shl i64 %6, 1
  %or = or i64 %shl, 1
  %7 = load ptr, ptr %m.addr, align 8
  %objects2 = getelementptr inbounds nuw %struct.machine, ptr %7, i32 0, i32 2
  store i64 %or, ptr %objects2, align 8
  %8 = load ptr, ptr %m.addr, align 8
  %state = getelementptr inbounds nuw %struct.machine, ptr %8, i32 0, i32 0
  store i32 1, ptr %state, align 8
  store i32 1, ptr %retval, align 4
  br label %return

sw.bb3:                                           ; preds = %entry
  %9 = load ptr, ptr %m.addr, align 8
  %depth4 = getelementptr inbounds nuw %struct.machine, ptr %9, i32 0, i32 1
  %10 = load i32, ptr %depth4, align 4
  %inc5 = add nsw i32 %10, 1
  store i32 %inc5, ptr %depth4, align 4
  %11 = load ptr, ptr %m.addr, align 8
  %objects6 = getelementptr inbounds nuw %struct.machine, ptr %11, i32 0, i32 2
  %12 = load i64, ptr %objects6, align 8
  %shl7 = shl i64 %12, 1
  store i64 %shl7, ptr %objects6, align 8
  %13 = load ptr, ptr %m.addr, align 8
  %state8 = getelementptr inbounds nuw %struct.machine, ptr %13, i32 0, i32 0
  store i32 17, ptr %state8, align 8
  store i32 1, ptr %retval, align 4
  br label %return

sw.bb9:                                           ; preds = %entry
  %14 = load ptr, ptr %m.addr, align 8
  %strings = getelementptr inbounds nuw %struct.machine, ptr %14, i32 0, i32 7
  %15 = load i16, ptr %strings, align 4
  %inc10 = add i16 %15, 1
  store i16 %inc10, ptr %strings, align 4
  %16 = load ptr, ptr %m.addr, align 8
  %in_key = getelementptr inbounds nuw %struct.machine, ptr %16, i32 0, i32 5
  store i8 0, ptr %in_key, align 1
  %17 = load ptr, ptr %m.addr, align 8
  %state11 = getelementptr inbounds nuw %struct.machine, ptr %17, i32 0, i32 0
  store i32 5, ptr %state11, align 8
  store i32 1, ptr %retval, align 4
  br label %return

sw.bb12:                                          ; preds = %entry
  %18 = load ptr, ptr %m.addr, align 8
  %state13 = getelementptr inbounds nuw %struct.machine, ptr %18, i32 0, i32 0
  store i32 8, ptr %state13, align 8
  store i32 1, ptr %retval, align 4
  br label %return

sw.bb14:                                          ; preds = %entry
  %19 = load ptr, ptr %m.addr, align 8
  %state15 = getelementptr inbounds nuw %struct.machine, ptr %19, i32 0, i32 0
  store i32 9, ptr %state15, align 8
  %20 = load ptr, ptr %m.addr, align 8
  %numbers = getelementptr inbounds nuw %struct.machine, ptr %20, i32 0, i32 8
  %21 = load i16, ptr %numbers, align 2
  %inc16 = add i16 %21, 1
  store i16 %inc16, ptr %numbers, align 2
  store i32 1, ptr %retval, align 4
  br label %return

sw.bb17:                                          ; preds = %entry, %entry, %entry, %entry, %entry, %entry, %entry, %entry, %entry
  %22 = load ptr, ptr %m.addr, align 8
  %state18 = getelementptr inbounds nuw %struct.machine, ptr %22, i32 0, i32 0
  store i32 10, ptr %state18, align 8
  %23 = load ptr, ptr %m.addr, align 8
  %numbers19 = getelementptr inbounds nuw %struct.machine, ptr %23, i32 0, i32 8
  %24 = load i16, ptr %numbers19, align 2
  %inc20 = add i16 %24, 1
  store i16 %inc20, ptr %numbers19, align 2
  store i32 1, ptr %retval, align 4
  br label %return

sw.bb21:                                          ; preds = %entry
  %25 = load ptr, ptr %m.addr, align 8
  %word = getelementptr inbounds nuw %struct.machine, ptr %25, i32 0, i32 3
  store ptr @.str, ptr %word, align 8
  br label %sw.epilog

sw.bb22:                                          ; preds = %entry
  %26 = load ptr, ptr %m.addr, align 8
  %word23 = getelementptr inbounds nuw %struct.machine, ptr %26, i32 0, i32 3
  store ptr @.str.1, ptr %word23, align 8
  br label %sw.epilog

sw.bb24:                                          ; preds = %entry
  %27 = load ptr, ptr %m.addr, align 8
  %word25 = getelementptr inbounds nuw %struct.machine, ptr %27, i32 0, i32 3
  store ptr @.str.2, ptr %word25, align 8
  br label %sw.epilog

sw.default:                                       ; preds = %entry
  store i32 0, ptr %retval, align 4
  br label %return

sw.epilog:                                        ; preds = %sw.bb24, %sw.bb22, %sw.bb21
  %28 = load ptr, ptr %m.addr, align 8
  %state26 = getelementptr inbounds nuw %struct.machine, ptr %28, i32 0, i32 0
  store i32 16, ptr %state26, align 8
  store i32 1, ptr %retval, align 4
  br label %return

return:                                           ; preds = %sw.epilog, %sw.default, %sw.bb17, %sw.bb14, %sw.bb12, %sw.bb9, %sw.bb3, %sw.bb
  %29 = load i32, ptr %retval, align 4
  ret i32 %29
}

; Function Attrs: noinline nounwind
define internal signext i32 @after_value(ptr noundef %m, i8 noundef zeroext %c) #0 {
entry:
  %retval = alloca i32, align 4
  %m.addr = alloca ptr, align 8
  %c.addr = alloca i8, align 1
  store ptr %m, ptr %m.addr, align 8
  store i8 %c, ptr %c.addr, align 1
  %0 = load i8, ptr %c.addr, align 1
  %call = call signext i32 @is_space(i8 noundef zeroext %0) #2
  %tobool = icmp ne i32 %call, 0
  br i1 %tobool, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  %1 = load ptr, ptr %m.addr, align 8
  %state = getelementptr inbounds nuw %struct.machine, ptr %1, i32 0, i32 0
  store i32 4, ptr %state, align 8
  store i32 1, ptr %retval, align 4
  br label %return

if.end:                                           ; preds = %entry
  %2 = load i8, ptr %c.addr, align 1
  %conv = zext i8 %2 to i32
  switch i32 %conv, label %sw.epilog [
    i32 44, label %sw.bb
    i32 125, label %sw.bb7
    i32 93, label %sw.bb9
  ]

sw.bb:                                            ; preds = %if.end
  %3 = load ptr, ptr %m.addr, align 8
  %depth = getelementptr inbounds nuw %struct.machine, ptr %3, i32 0, i32 1
  %4 = load i32, ptr %depth, align 4
  %tobool1 = icmp ne i32 %4, 0
  br i1 %tobool1, label %if.end3, label %if.then2

if.then2:                                         ; preds = %sw.bb
  store i32 0, ptr %retval, align 4
  br label %return

if.end3:                                          ; preds = %sw.bb
  %5 = load ptr, ptr %m.addr, align 8
  %call4 = call signext i32 @top_is_object(ptr noundef %5) #2
  %tobool5 = icmp ne i32 %call4, 0
  %6 = zext i1 %tobool5 to i64
  %cond = select i1 %tobool5, i32 2, i32 0
  %7 = load ptr, ptr %m.addr, align 8
  %state6 = getelementptr inbounds nuw %struct.machine, ptr %7, i32 0, i32 0
  store i32 %cond, ptr %state6, align 8
  store i32 1, ptr %retval, align 4
  br label %return

sw.bb7:                                           ; preds = %if.end
  %8 = load ptr, ptr %m.addr, align 8
  %call8 = call signext i32 @close_bracket(ptr noundef %8, i32 noundef signext 1) #2
  store i32 %call8, ptr %retval, align 4
  br label %return

sw.bb9:                                           ; preds = %if.end
  %9 = load ptr, ptr %m.addr, align 8
  %call10 = call signext i32 @close_bracket(ptr noundef %9, i32 noundef signext 0) #2
  store i32 %call10, ptr %retval, align 4
  br label %return

sw.epilog:                                        ; preds = %if.end
  store i32 0, ptr %retval, align 4
  br label %return

return:                                           ; preds = %sw.epilog, %sw.bb9, %sw.bb7, %if.end3, %if.then2, %if.then
  %10 = load i32, ptr %retval, align 4
  ret i32 %10
}

; Function Attrs: noinline nounwind
define internal signext i32 @is_hex(i8 noundef zeroext %c) #0 {
entry:
  %c.addr = alloca i8, align 1
  store i8 %c, ptr %c.addr, align 1
  %0 = load i8, ptr %c.addr, align 1
  %conv = zext i8 %0 to i32
  %cmp = icmp sge i32 %conv, 48
  br i1 %cmp, label %land.lhs.true, label %lor.lhs.false

land.lhs.true:                                    ; preds = %entry
  %1 = load i8, ptr %c.addr, align 1
  %conv2 = zext i8 %1 to i32
  %cmp3 = icmp sle i32 %conv2, 57
  br i1 %cmp3, label %lor.end, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %land.lhs.true, %entry
  %2 = load i8, ptr %c.addr, align 1
  %conv5 = zext i8 %2 to i32
  %cmp6 = icmp sge i32 %conv5, 97
  br i1 %cmp6, label %land.lhs.true8, label %lor.rhs

land.lhs.true8:                                   ; preds = %lor.lhs.false
  %3 = load i8, ptr %c.addr, align 1
  %conv9 = zext i8 %3 to i32
  %cmp10 = icmp sle i32 %conv9, 102
  br i1 %cmp10, label %lor.end, label %lor.rhs

lor.rhs:                                          ; preds = %land.lhs.true8, %lor.lhs.false
  %4 = load i8, ptr %c.addr, align 1
  %conv12 = zext i8 %4 to i32
  %cmp13 = icmp sge i32 %conv12, 65
  br i1 %cmp13, label %land.rhs, label %land.end

land.rhs:                                         ; preds = %lor.rhs
  %5 = load i8, ptr %c.addr, align 1
  %conv15 = zext i8 %5 to i32
  %cmp16 = icmp sle i32 %conv15, 70
  br label %land.end

land.end:                                         ; preds = %land.rhs, %lor.rhs
  %6 = phi i1 [ false, %lor.rhs ], [ %cmp16, %land.rhs ]
  br label %lor.end

lor.end:                                          ; preds = %land.end, %land.lhs.true8, %land.lhs.true
  %7 = phi i1 [ true, %land.lhs.true8 ], [ true, %land.lhs.true ], [ %6, %land.end ]
  %lor.ext = zext i1 %7 to i32
  ret i32 %lor.ext
}

; Function Attrs: noinline nounwind
define internal signext i32 @top_is_object(ptr noundef %m) #0 {
entry:
  %m.addr = alloca ptr, align 8
  store ptr %m, ptr %m.addr, align 8
  %0 = load ptr, ptr %m.addr, align 8
  %objects = getelementptr inbounds nuw %struct.machine, ptr %0, i32 0, i32 2
  %1 = load i64, ptr %objects, align 8
  %and = and i64 %1, 1
  %conv = trunc i64 %and to i32
  ret i32 %conv
}

attributes #0 = { noinline nounwind "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nobuiltin "no-builtins" }

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
