; ModuleID = 'base64.c'
source_filename = "base64.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

@.str = private unnamed_addr constant [7 x i8] c"foobar\00", align 1
@text = internal global [280 x i8] zeroinitializer, align 1
@.str.1 = private unnamed_addr constant [9 x i8] c"Zm9vYmFy\00", align 1
@.str.2 = private unnamed_addr constant [9 x i8] c"Zm9vYg==\00", align 1
@back = internal global [200 x i8] zeroinitializer, align 1
@.str.3 = private unnamed_addr constant [5 x i8] c"foob\00", align 1
@.str.4 = private unnamed_addr constant [9 x i8] c"Zm9*Yg==\00", align 1
@.str.5 = private unnamed_addr constant [5 x i8] c"Zg=a\00", align 1
@.str.6 = private unnamed_addr constant [4 x i8] c"Zg=\00", align 1
@data = internal global [200 x i8] zeroinitializer, align 1
@value_of = internal global [256 x i8] zeroinitializer, align 1
@alphabet = internal constant [65 x i8] c"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\00", align 1

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
  %round = alloca i64, align 8
  %size = alloca i64, align 8
  %i = alloca i64, align 8
  %length = alloca i64, align 8
  %i35 = alloca i64, align 8
  store i64 %n, ptr %n.addr, align 8
  store i64 0, ptr %total, align 8
  call void @make_table() #1
  %call = call i64 @encode(ptr noundef @.str, i64 noundef 6, ptr noundef @text) #1
  %cmp = icmp ne i64 %call, 8
  br i1 %cmp, label %if.then, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %entry
  %call1 = call signext i32 @memcmp(ptr noundef @text, ptr noundef @.str.1, i64 noundef 8) #1
  %tobool = icmp ne i32 %call1, 0
  br i1 %tobool, label %if.then, label %if.end

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 -1, ptr %retval, align 8
  br label %return

if.end:                                           ; preds = %lor.lhs.false
  %call2 = call i64 @decode(ptr noundef @.str.2, i64 noundef 8, ptr noundef @back) #1
  %cmp3 = icmp ne i64 %call2, 4
  br i1 %cmp3, label %if.then7, label %lor.lhs.false4

lor.lhs.false4:                                   ; preds = %if.end
  %call5 = call signext i32 @memcmp(ptr noundef @back, ptr noundef @.str.3, i64 noundef 4) #1
  %tobool6 = icmp ne i32 %call5, 0
  br i1 %tobool6, label %if.then7, label %if.end8

if.then7:                                         ; preds = %lor.lhs.false4, %if.end
  store i64 -2, ptr %retval, align 8
  br label %return

if.end8:                                          ; preds = %lor.lhs.false4
  %call9 = call i64 @decode(ptr noundef @.str.4, i64 noundef 8, ptr noundef @back) #1
  %cmp10 = icmp ne i64 %call9, -4
  br i1 %cmp10, label %if.then17, label %lor.lhs.false11

lor.lhs.false11:                                  ; preds = %if.end8
  %call12 = call i64 @decode(ptr noundef @.str.5, i64 noundef 4, ptr noundef @back) #1
  %cmp13 = icmp ne i64 %call12, -4
  br i1 %cmp13, label %if.then17, label %lor.lhs.false14

lor.lhs.false14:                                  ; preds = %lor.lhs.false11
  %call15 = call i64 @decode(ptr noundef @.str.6, i64 noundef 3, ptr noundef @back) #1
  %cmp16 = icmp ne i64 %call15, -4
  br i1 %cmp16, label %if.then17, label %if.end18

if.then17:                                        ; preds = %lor.lhs.false14, %lor.lhs.false11, %if.end8
  store i64 -3, ptr %retval, align 8
  br label %return

if.end18:                                         ; preds = %lor.lhs.false14
  store i64 0, ptr %round, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc48, %if.end18
  %0 = load i64, ptr %round, align 8
  %1 = load i64, ptr %n.addr, align 8
  %cmp19 = icmp slt i64 %0, %1
  br i1 %cmp19, label %for.body, label %for.end50

for.body:                                         ; preds = %for.cond
  %2 = load i64, ptr %round, align 8
  %rem = urem i64 %2, 50
  %sub = sub i64 200, %rem
  store i64 %sub, ptr %size, align 8
  store i64 0, ptr %i, align 8
  br label %for.cond20

for.cond20:                                       ; preds = %for.inc, %for.body
  %3 = load i64, ptr %i, align 8
  %4 = load i64, ptr %size, align 8
  %cmp21 = icmp ult i64 %3, %4
  br i1 %cmp21, label %for.body22, label %for.end

for.body22:                                       ; preds = %for.cond20
  %5 = load i64, ptr %i, align 8
  %6 = load i64, ptr %i, align 8
  %mul = mul i64 %5, %6
  %7 = load i64, ptr %round, align 8
  %mul23 = mul i64 %7, 7
  %add = add i64 %mul, %mul23
  %8 = load i64, ptr %total, align 8
  %shr = lshr i64 %8, 11
  %add24 = add i64 %add, %shr
  %conv = trunc i64 %add24 to i8
  %9 = load i64, ptr %i, align 8
  %arrayidx = getelementptr inbounds nuw [200 x i8], ptr @data, i64 0, i64 %9
  store i8 %conv, ptr %arrayidx, align 1
  br label %for.inc

for.inc:                                          ; preds = %for.body22
  %10 = load i64, ptr %i, align 8
  %inc = add i64 %10, 1
  store i64 %inc, ptr %i, align 8
  br label %for.cond20, !llvm.loop !14

for.end:                                          ; preds = %for.cond20
  %11 = load i64, ptr %size, align 8
  %call25 = call i64 @encode(ptr noundef @data, i64 noundef %11, ptr noundef @text) #1
  store i64 %call25, ptr %length, align 8
  %12 = load i64, ptr %length, align 8
  %call26 = call i64 @decode(ptr noundef @text, i64 noundef %12, ptr noundef @back) #1
  %13 = load i64, ptr %size, align 8
  %cmp27 = icmp ne i64 %call26, %13
  br i1 %cmp27, label %if.then32, label %lor.lhs.false29

lor.lhs.false29:                                  ; preds = %for.end
  %14 = load i64, ptr %size, align 8
  %call30 = call signext i32 @memcmp(ptr noundef @data, ptr noundef @back, i64 noundef %14) #1
  %tobool31 = icmp ne i32 %call30, 0
  br i1 %tobool31, label %if.then32, label %if.end34

if.then32:                                        ; preds = %lor.lhs.false29, %for.end
  %15 = load i64, ptr %round, align 8
  %sub33 = sub nsw i64 -4, %15
  store i64 %sub33, ptr %retval, align 8
  br label %return

if.end34:                                         ; preds = %lor.lhs.false29
  store i64 0, ptr %i35, align 8
  br label %for.cond36

for.cond36:                                       ; preds = %for.inc44, %if.end34
  %16 = load i64, ptr %i35, align 8
  %17 = load i64, ptr %length, align 8
  %cmp37 = icmp ult i64 %16, %17
  br i1 %cmp37, label %for.body39, label %for.end46

for.body39:                                       ; preds = %for.cond36
  %18 = load i64, ptr %total, align 8
  %mul40 = mul i64 %18, 33
  %19 = load i64, ptr %i35, align 8
  %arrayidx41 = getelementptr inbounds nuw [280 x i8], ptr @text, i64 0, i64 %19
  %20 = load i8, ptr %arrayidx41, align 1
  %conv42 = zext i8 %20 to i64
  %add43 = add i64 %mul40, %conv42
  store i64 %add43, ptr %total, align 8
  br label %for.inc44

for.inc44:                                        ; preds = %for.body39
  %21 = load i64, ptr %i35, align 8
  %inc45 = add i64 %21, 1
  store i64 %inc45, ptr %i35, align 8
  br label %for.cond36, !llvm.loop !15

for.end46:                                        ; preds = %for.cond36
  %22 = load i64, ptr %size, align 8
  %call47 = call i64 @hex_sum(ptr noundef @data, i64 noundef %22) #1
  %23 = load i64, ptr %total, align 8
  %xor = xor i64 %23, %call47
  store i64 %xor, ptr %total, align 8
  br label %for.inc48

for.inc48:                                        ; preds = %for.end46
  %24 = load i64, ptr %round, align 8
  %inc49 = add nsw i64 %24, 1
  store i64 %inc49, ptr %round, align 8
  br label %for.cond, !llvm.loop !16

for.end50:                                        ; preds = %for.cond
  %25 = load i64, ptr %total, align 8
  %shr51 = lshr i64 %25, 1
  store i64 %shr51, ptr %retval, align 8
  br label %return

return:                                           ; preds = %for.end50, %if.then32, %if.then17, %if.then7, %if.then
  %26 = load i64, ptr %retval, align 8
  ret i64 %26
}

; Function Attrs: noinline nounwind
define internal void @make_table() #0 {
entry:
  %i = alloca i32, align 4
  %call = call ptr @memset(ptr noundef @value_of, i32 noundef signext -1, i64 noundef 256) #1
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4
  %cmp = icmp slt i32 %0, 64
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %1 = load i32, ptr %i, align 4
  %conv = trunc i32 %1 to i8
  %2 = load i32, ptr %i, align 4
  %idxprom = sext i32 %2 to i64
  %arrayidx = getelementptr inbounds [65 x i8], ptr @alphabet, i64 0, i64 %idxprom
  %3 = load i8, ptr %arrayidx, align 1
  %idxprom1 = zext i8 %3 to i64
  %arrayidx2 = getelementptr inbounds nuw [256 x i8], ptr @value_of, i64 0, i64 %idxprom1
  store i8 %conv, ptr %arrayidx2, align 1
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %4 = load i32, ptr %i, align 4
  %inc = add nsw i32 %4, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !17

for.end:                                          ; preds = %for.cond
  ret void
}

; Function Attrs: noinline nounwind
define internal i64 @encode(ptr noundef %in, i64 noundef %size, ptr noundef %out) #0 {
entry:
  %in.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %out.addr = alloca ptr, align 8
  %start = alloca ptr, align 8
  %v = alloca i32, align 4
  store ptr %in, ptr %in.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  store ptr %out, ptr %out.addr, align 8
  %0 = load ptr, ptr %out.addr, align 8
  store ptr %0, ptr %start, align 8
  br label %while.cond

while.cond:                                       ; preds = %while.body, %entry
  %1 = load i64, ptr %size.addr, align 8
  %cmp = icmp uge i64 %1, 3
  br i1 %cmp, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  %2 = load ptr, ptr %in.addr, align 8
  %arrayidx = getelementptr inbounds i8, ptr %2, i64 0
  %3 = load i8, ptr %arrayidx, align 1
  %conv = zext i8 %3 to i32
  %shl = shl i32 %conv, 16
  %4 = load ptr, ptr %in.addr, align 8
  %arrayidx1 = getelementptr inbounds i8, ptr %4, i64 1
  %5 = load i8, ptr %arrayidx1, align 1
  %conv2 = zext i8 %5 to i32
  %shl3 = shl i32 %conv2, 8
  %or = or i32 %shl, %shl3
  %6 = load ptr, ptr %in.addr, align 8
  %arrayidx4 = getelementptr inbounds i8, ptr %6, i64 2
  %7 = load i8, ptr %arrayidx4, align 1
  %conv5 = zext i8 %7 to i32
  %or6 = or i32 %or, %conv5
  store i32 %or6, ptr %v, align 4
  %8 = load i32, ptr %v, align 4
  %shr = lshr i32 %8, 18
  %idxprom = zext i32 %shr to i64
  %arrayidx7 = getelementptr inbounds nuw [65 x i8], ptr @alphabet, i64 0, i64 %idxprom
  %9 = load i8, ptr %arrayidx7, align 1
  %10 = load ptr, ptr %out.addr, align 8
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %10, i32 1
  store ptr %incdec.ptr, ptr %out.addr, align 8
  store i8 %9, ptr %10, align 1
  %11 = load i32, ptr %v, align 4
  %shr8 = lshr i32 %11, 12
  %and = and i32 %shr8, 63
  %idxprom9 = zext i32 %and to i64
  %arrayidx10 = getelementptr inbounds nuw [65 x i8], ptr @alphabet, i64 0, i64 %idxprom9
  %12 = load i8, ptr %arrayidx10, align 1
  %13 = load ptr, ptr %out.addr, align 8
  %incdec.ptr11 = getelementptr inbounds nuw i8, ptr %13, i32 1
  store ptr %incdec.ptr11, ptr %out.addr, align 8
  store i8 %12, ptr %13, align 1
  %14 = load i32, ptr %v, align 4
  %shr12 = lshr i32 %14, 6
  %and13 = and i32 %shr12, 63
  %idxprom14 = zext i32 %and13 to i64
  %arrayidx15 = getelementptr inbounds nuw [65 x i8], ptr @alphabet, i64 0, i64 %idxprom14
  %15 = load i8, ptr %arrayidx15, align 1
  %16 = load ptr, ptr %out.addr, align 8
  %incdec.ptr16 = getelementptr inbounds nuw i8, ptr %16, i32 1
  store ptr %incdec.ptr16, ptr %out.addr, align 8
  store i8 %15, ptr %16, align 1
  %17 = load i32, ptr %v, align 4
  %and17 = and i32 %17, 63
  %idxprom18 = zext i32 %and17 to i64
  %arrayidx19 = getelementptr inbounds nuw [65 x i8], ptr @alphabet, i64 0, i64 %idxprom18
  %18 = load i8, ptr %arrayidx19, align 1
  %19 = load ptr, ptr %out.addr, align 8
  %incdec.ptr20 = getelementptr inbounds nuw i8, ptr %19, i32 1
  store ptr %incdec.ptr20, ptr %out.addr, align 8
  store i8 %18, ptr %19, align 1
  %20 = load ptr, ptr %in.addr, align 8
  %add.ptr = getelementptr inbounds i8, ptr %20, i64 3
  store ptr %add.ptr, ptr %in.addr, align 8
  %21 = load i64, ptr %size.addr, align 8
  %sub = sub i64 %21, 3
  store i64 %sub, ptr %size.addr, align 8
  br label %while.cond, !llvm.loop !18

while.end:                                        ; preds = %while.cond
  %22 = load i64, ptr %size.addr, align 8
  switch i64 %22, label %sw.default [
    i64 2, label %sw.bb
    i64 1, label %sw.bb46
  ]

sw.bb:                                            ; preds = %while.end
  %23 = load ptr, ptr %in.addr, align 8
  %arrayidx21 = getelementptr inbounds i8, ptr %23, i64 0
  %24 = load i8, ptr %arrayidx21, align 1
  %conv22 = zext i8 %24 to i32
  %shr23 = ashr i32 %conv22, 2
  %idxprom24 = sext i32 %shr23 to i64
  %arrayidx25 = getelementptr inbounds [65 x i8], ptr @alphabet, i64 0, i64 %idxprom24
  %25 = load i8, ptr %arrayidx25, align 1
  %26 = load ptr, ptr %out.addr, align 8
  %incdec.ptr26 = getelementptr inbounds nuw i8, ptr %26, i32 1
  store ptr %incdec.ptr26, ptr %out.addr, align 8
  store i8 %25, ptr %26, align 1
  %27 = load ptr, ptr %in.addr, align 8
  %arrayidx27 = getelementptr inbounds i8, ptr %27, i64 0
  %28 = load i8, ptr %arrayidx27, align 1
  %conv28 = zext i8 %28 to i32
  %and29 = and i32 %conv28, 3
  %shl30 = shl i32 %and29, 4
  %29 = load ptr, ptr %in.addr, align 8
  %arrayidx31 = getelementptr inbounds i8, ptr %29, i64 1
  %30 = load i8, ptr %arrayidx31, align 1
  %conv32 = zext i8 %30 to i32
  %shr33 = ashr i32 %conv32, 4
  %or34 = or i32 %shl30, %shr33
  %idxprom35 = sext i32 %or34 to i64
  %arrayidx36 = getelementptr inbounds [65 x i8], ptr @alphabet, i64 0, i64 %idxprom35
  %31 = load i8, ptr %arrayidx36, align 1
  %32 = load ptr, ptr %out.addr, align 8
  %incdec.ptr37 = getelementptr inbounds nuw i8, ptr %32, i32 1
  store ptr %incdec.ptr37, ptr %out.addr, align 8
  store i8 %31, ptr %32, align 1
  %33 = load ptr, ptr %in.addr, align 8
  %arrayidx38 = getelementptr inbounds i8, ptr %33, i64 1
  %34 = load i8, ptr %arrayidx38, align 1
  %conv39 = zext i8 %34 to i32
  %and40 = and i32 %conv39, 15
  %shl41 = shl i32 %and40, 2
  %idxprom42 = sext i32 %shl41 to i64
  %arrayidx43 = getelementptr inbounds [65 x i8], ptr @alphabet, i64 0, i64 %idxprom42
  %35 = load i8, ptr %arrayidx43, align 1
  %36 = load ptr, ptr %out.addr, align 8
  %incdec.ptr44 = getelementptr inbounds nuw i8, ptr %36, i32 1
  store ptr %incdec.ptr44, ptr %out.addr, align 8
  store i8 %35, ptr %36, align 1
  %37 = load ptr, ptr %out.addr, align 8
  %incdec.ptr45 = getelementptr inbounds nuw i8, ptr %37, i32 1
  store ptr %incdec.ptr45, ptr %out.addr, align 8
  store i8 61, ptr %37, align 1
  br label %sw.epilog

sw.bb46:                                          ; preds = %while.end
  %38 = load ptr, ptr %in.addr, align 8
  %arrayidx47 = getelementptr inbounds i8, ptr %38, i64 0
  %39 = load i8, ptr %arrayidx47, align 1
  %conv48 = zext i8 %39 to i32
  %shr49 = ashr i32 %conv48, 2
  %idxprom50 = sext i32 %shr49 to i64
  %arrayidx51 = getelementptr inbounds [65 x i8], ptr @alphabet, i64 0, i64 %idxprom50
  %40 = load i8, ptr %arrayidx51, align 1
  %41 = load ptr, ptr %out.addr, align 8
  %incdec.ptr52 = getelementptr inbounds nuw i8, ptr %41, i32 1
  store ptr %incdec.ptr52, ptr %out.addr, align 8
  store i8 %40, ptr %41, align 1
  %42 = load ptr, ptr %in.addr, align 8
  %arrayidx53 = getelementptr inbounds i8, ptr %42, i64 0
  %43 = load i8, ptr %arrayidx53, align 1
  %conv54 = zext i8 %43 to i32
  %and55 = and i32 %conv54, 3
  %shl56 = shl i32 %and55, 4
  %idxprom57 = sext i32 %shl56 to i64
  %arrayidx58 = getelementptr inbounds [65 x i8], ptr @alphabet, i64 0, i64 %idxprom57
  %44 = load i8, ptr %arrayidx58, align 1
  %45 = load ptr, ptr %out.addr, align 8
  %incdec.ptr59 = getelementptr inbounds nuw i8, ptr %45, i32 1
  store ptr %incdec.ptr59, ptr %out.addr, align 8
  store i8 %44, ptr %45, align 1
  %46 = load ptr, ptr %out.addr, align 8
  %incdec.ptr60 = getelementptr inbounds nuw i8, ptr %46, i32 1
  store ptr %incdec.ptr60, ptr %out.addr, align 8
  store i8 61, ptr %46, align 1
  %47 = load ptr, ptr %out.addr, align 8
  %incdec.ptr61 = getelementptr inbounds nuw i8, ptr %47, i32 1
  store ptr %incdec.ptr61, ptr %out.addr, align 8
  store i8 61, ptr %47, align 1
  br label %sw.epilog

sw.default:                                       ; preds = %while.end
  br label %sw.epilog

sw.epilog:                                        ; preds = %sw.default, %sw.bb46, %sw.bb
  %48 = load ptr, ptr %out.addr, align 8
  %49 = load ptr, ptr %start, align 8
  %sub.ptr.lhs.cast = ptrtoint ptr %48 to i64
  %sub.ptr.rhs.cast = ptrtoint ptr %49 to i64
  %sub.ptr.sub = sub i64 %sub.ptr.lhs.cast, %sub.ptr.rhs.cast
  ret i64 %sub.ptr.sub
}

; Function Attrs: noinline nounwind
define internal i64 @decode(ptr noundef %in, i64 noundef %size, ptr noundef %out) #0 {
entry:
  %retval = alloca i64, align 8
  %in.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %out.addr = alloca ptr, align 8
  %start = alloca ptr, align 8
  %i = alloca i64, align 8
  %pad = alloca i32, align 4
  %v = alloca i32, align 4
  %k = alloca i64, align 8
  %c = alloca i8, align 1
  store ptr %in, ptr %in.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  store ptr %out, ptr %out.addr, align 8
  %0 = load ptr, ptr %out.addr, align 8
  store ptr %0, ptr %start, align 8
  %1 = load i64, ptr %size.addr, align 8
  %rem = urem i64 %1, 4
  %tobool = icmp ne i64 %rem, 0
  br i1 %tobool, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  %2 = load i64, ptr %size.addr, align 8
  %sub = sub nsw i64 -1, %2
  store i64 %sub, ptr %retval, align 8
  br label %return

if.end:                                           ; preds = %entry
  store i64 0, ptr %i, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc43, %if.end
  %3 = load i64, ptr %i, align 8
  %4 = load i64, ptr %size.addr, align 8
  %cmp = icmp ult i64 %3, %4
  br i1 %cmp, label %for.body, label %for.end45

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %pad, align 4
  store i32 0, ptr %v, align 4
  store i64 0, ptr %k, align 8
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc, %for.body
  %5 = load i64, ptr %k, align 8
  %cmp2 = icmp ult i64 %5, 4
  br i1 %cmp2, label %for.body3, label %for.end

for.body3:                                        ; preds = %for.cond1
  %6 = load ptr, ptr %in.addr, align 8
  %7 = load i64, ptr %i, align 8
  %8 = load i64, ptr %k, align 8
  %add = add i64 %7, %8
  %arrayidx = getelementptr inbounds nuw i8, ptr %6, i64 %add
  %9 = load i8, ptr %arrayidx, align 1
  store i8 %9, ptr %c, align 1
  %10 = load i8, ptr %c, align 1
  %conv = zext i8 %10 to i32
  %cmp4 = icmp eq i32 %conv, 61
  br i1 %cmp4, label %land.lhs.true, label %if.else

land.lhs.true:                                    ; preds = %for.body3
  %11 = load i64, ptr %k, align 8
  %cmp6 = icmp uge i64 %11, 2
  br i1 %cmp6, label %land.lhs.true8, label %if.else

land.lhs.true8:                                   ; preds = %land.lhs.true
  %12 = load i64, ptr %i, align 8
  %add9 = add i64 %12, 4
  %13 = load i64, ptr %size.addr, align 8
  %cmp10 = icmp eq i64 %add9, %13
  br i1 %cmp10, label %if.then12, label %if.else

if.then12:                                        ; preds = %land.lhs.true8
  %14 = load i32, ptr %pad, align 4
  %inc = add nsw i32 %14, 1
  store i32 %inc, ptr %pad, align 4
  %15 = load i32, ptr %v, align 4
  %shl = shl i32 %15, 6
  store i32 %shl, ptr %v, align 4
  br label %if.end27

if.else:                                          ; preds = %land.lhs.true8, %land.lhs.true, %for.body3
  %16 = load i8, ptr %c, align 1
  %idxprom = zext i8 %16 to i64
  %arrayidx13 = getelementptr inbounds nuw [256 x i8], ptr @value_of, i64 0, i64 %idxprom
  %17 = load i8, ptr %arrayidx13, align 1
  %conv14 = sext i8 %17 to i32
  %cmp15 = icmp slt i32 %conv14, 0
  br i1 %cmp15, label %if.then18, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %if.else
  %18 = load i32, ptr %pad, align 4
  %tobool17 = icmp ne i32 %18, 0
  br i1 %tobool17, label %if.then18, label %if.else21

if.then18:                                        ; preds = %lor.lhs.false, %if.else
  %19 = load i64, ptr %i, align 8
  %20 = load i64, ptr %k, align 8
  %add19 = add i64 %19, %20
  %sub20 = sub nsw i64 -1, %add19
  store i64 %sub20, ptr %retval, align 8
  br label %return

if.else21:                                        ; preds = %lor.lhs.false
  %21 = load i32, ptr %v, align 4
  %shl22 = shl i32 %21, 6
  %22 = load i8, ptr %c, align 1
  %idxprom23 = zext i8 %22 to i64
  %arrayidx24 = getelementptr inbounds nuw [256 x i8], ptr @value_of, i64 0, i64 %idxprom23
  %23 = load i8, ptr %arrayidx24, align 1
  %conv25 = sext i8 %23 to i32
  %or = or i32 %shl22, %conv25
  store i32 %or, ptr %v, align 4
  br label %if.end26

if.end26:                                         ; preds = %if.else21
  br label %if.end27

if.end27:                                         ; preds = %if.end26, %if.then12
  br label %for.inc

for.inc:                                          ; preds = %if.end27
  %24 = load i64, ptr %k, align 8
  %inc28 = add i64 %24, 1
  store i64 %inc28, ptr %k, align 8
  br label %for.cond1, !llvm.loop !19

for.end:                                          ; preds = %for.cond1
  %25 = load i32, ptr %v, align 4
  %shr = lshr i32 %25, 16
  %conv29 = trunc i32 %shr to i8
  %26 = load ptr, ptr %out.addr, align 8
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %26, i32 1
  store ptr %incdec.ptr, ptr %out.addr, align 8
  store i8 %conv29, ptr %26, align 1
  %27 = load i32, ptr %pad, align 4
  %cmp30 = icmp slt i32 %27, 2
  br i1 %cmp30, label %if.then32, label %if.end36

if.then32:                                        ; preds = %for.end
  %28 = load i32, ptr %v, align 4
  %shr33 = lshr i32 %28, 8
  %conv34 = trunc i32 %shr33 to i8
  %29 = load ptr, ptr %out.addr, align 8
  %incdec.ptr35 = getelementptr inbounds nuw i8, ptr %29, i32 1
  store ptr %incdec.ptr35, ptr %out.addr, align 8
  store i8 %conv34, ptr %29, align 1
  br label %if.end36

if.end36:                                         ; preds = %if.then32, %for.end
  %30 = load i32, ptr %pad, align 4
  %cmp37 = icmp slt i32 %30, 1
  br i1 %cmp37, label %if.then39, label %if.end42

if.then39:                                        ; preds = %if.end36
  %31 = load i32, ptr %v, align 4
  %conv40 = trunc i32 %31 to i8
  %32 = load ptr, ptr %out.addr, align 8
  %incdec.ptr41 = getelementptr inbounds nuw i8, ptr %32, i32 1
  store ptr %incdec.ptr41, ptr %out.addr, align 8
  store i8 %conv40, ptr %32, align 1
  br label %if.end42

if.end42:                                         ; preds = %if.then39, %if.end36
  br label %for.inc43

for.inc43:                                        ; preds = %if.end42
  %33 = load i64, ptr %i, align 8
  %add44 = add i64 %33, 4
  store i64 %add44, ptr %i, align 8
  br label %for.cond, !llvm.loop !20

for.end45:                                        ; preds = %for.cond
  %34 = load ptr, ptr %out.addr, align 8
  %35 = load ptr, ptr %start, align 8
  %sub.ptr.lhs.cast = ptrtoint ptr %34 to i64
  %sub.ptr.rhs.cast = ptrtoint ptr %35 to i64
  %sub.ptr.sub = sub i64 %sub.ptr.lhs.cast, %sub.ptr.rhs.cast
  store i64 %sub.ptr.sub, ptr %retval, align 8
  br label %return

return:                                           ; preds = %for.end45, %if.then18, %if.then
  %36 = load i64, ptr %retval, align 8
  ret i64 %36
}

; Function Attrs: noinline nounwind
define internal i64 @hex_sum(ptr noundef %in, i64 noundef %size) #0 {
entry:
  %in.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %sum = alloca i64, align 8
  store ptr %in, ptr %in.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  store i64 0, ptr %sum, align 8
  br label %while.cond

while.cond:                                       ; preds = %while.body, %entry
  %0 = load i64, ptr %size.addr, align 8
  %dec = add i64 %0, -1
  store i64 %dec, ptr %size.addr, align 8
  %tobool = icmp ne i64 %0, 0
  br i1 %tobool, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  %1 = load i64, ptr %sum, align 8
  %mul = mul i64 %1, 131
  %2 = load ptr, ptr %in.addr, align 8
  %3 = load i8, ptr %2, align 1
  %conv = zext i8 %3 to i32
  %shr = ashr i32 %conv, 4
  %call = call zeroext i8 @hex_digit(i32 noundef signext %shr) #1
  %conv1 = zext i8 %call to i64
  %add = add i64 %mul, %conv1
  store i64 %add, ptr %sum, align 8
  %4 = load i64, ptr %sum, align 8
  %mul2 = mul i64 %4, 131
  %5 = load ptr, ptr %in.addr, align 8
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %5, i32 1
  store ptr %incdec.ptr, ptr %in.addr, align 8
  %6 = load i8, ptr %5, align 1
  %conv3 = zext i8 %6 to i32
  %and = and i32 %conv3, 15
  %call4 = call zeroext i8 @hex_digit(i32 noundef signext %and) #1
  %conv5 = zext i8 %call4 to i64
  %add6 = add i64 %mul2, %conv5
  store i64 %add6, ptr %sum, align 8
  br label %while.cond, !llvm.loop !21

while.end:                                        ; preds = %while.cond
  %7 = load i64, ptr %sum, align 8
  ret i64 %7
}

; Function Attrs: noinline nounwind
define internal zeroext i8 @hex_digit(i32 noundef signext %v) #0 {
entry:
  %v.addr = alloca i32, align 4
  store i32 %v, ptr %v.addr, align 4
  %0 = load i32, ptr %v.addr, align 4
  %cmp = icmp ult i32 %0, 10
  br i1 %cmp, label %cond.true, label %cond.false

cond.true:                                        ; preds = %entry
  %1 = load i32, ptr %v.addr, align 4
  %add = add i32 48, %1
  br label %cond.end

cond.false:                                       ; preds = %entry
  %2 = load i32, ptr %v.addr, align 4
  %add1 = add i32 97, %2
  %sub = sub i32 %add1, 10
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %add, %cond.true ], [ %sub, %cond.false ]
  %conv = trunc i32 %cond to i8
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
