; ModuleID = 'checksum.c'
source_filename = "checksum.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

%struct.algorithm = type { ptr, i8, i32 }

@__const.run.digits = private unnamed_addr constant [10 x i8] c"123456789\00", align 1
@message = internal global [1024 x i8] zeroinitializer, align 1
@algorithms = internal constant [5 x { ptr, i8, [3 x i8], i32 }] [{ ptr, i8, [3 x i8], i32 } { ptr @crc32, i8 32, [3 x i8] zeroinitializer, i32 -873187034 }, { ptr, i8, [3 x i8], i32 } { ptr @crc16, i8 16, [3 x i8] zeroinitializer, i32 10673 }, { ptr, i8, [3 x i8], i32 } { ptr @adler32, i8 32, [3 x i8] zeroinitializer, i32 152961502 }, { ptr, i8, [3 x i8], i32 } { ptr @fletcher16, i8 16, [3 x i8] zeroinitializer, i32 7902 }, { ptr, i8, [3 x i8], i32 } { ptr @inet, i8 16, [3 x i8] zeroinitializer, i32 63018 }], align 8
@crc_table_ready = internal global i32 0, align 4
@crc_table = internal global [256 x i32] zeroinitializer, align 4

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
  %digits = alloca [10 x i8], align 1
  %count = alloca i64, align 8
  %k = alloca i64, align 8
  %seed = alloca i32, align 4
  %total = alloca i64, align 8
  %round = alloca i64, align 8
  %i = alloca i64, align 8
  %k16 = alloca i64, align 8
  %value = alloca i64, align 8
  store i64 %n, ptr %n.addr, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %digits, ptr align 1 @__const.run.digits, i64 10, i1 false)
  store i64 5, ptr %count, align 8
  store i64 0, ptr %k, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i64, ptr %k, align 8
  %cmp = icmp ult i64 %0, 5
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %1 = load i64, ptr %k, align 8
  %arrayidx = getelementptr inbounds nuw [5 x %struct.algorithm], ptr @algorithms, i64 0, i64 %1
  %check = getelementptr inbounds nuw %struct.algorithm, ptr %arrayidx, i32 0, i32 2
  %2 = load i32, ptr %check, align 4
  %tobool = icmp ne i32 %2, 0
  br i1 %tobool, label %land.lhs.true, label %if.end

land.lhs.true:                                    ; preds = %for.body
  %3 = load i64, ptr %k, align 8
  %arrayidx1 = getelementptr inbounds nuw [5 x %struct.algorithm], ptr @algorithms, i64 0, i64 %3
  %compute = getelementptr inbounds nuw %struct.algorithm, ptr %arrayidx1, i32 0, i32 0
  %4 = load ptr, ptr %compute, align 8
  %arraydecay = getelementptr inbounds [10 x i8], ptr %digits, i64 0, i64 0
  %call = call signext i32 %4(ptr noundef %arraydecay, i64 noundef 9) #2
  %5 = load i64, ptr %k, align 8
  %arrayidx2 = getelementptr inbounds nuw [5 x %struct.algorithm], ptr @algorithms, i64 0, i64 %5
  %check3 = getelementptr inbounds nuw %struct.algorithm, ptr %arrayidx2, i32 0, i32 2
  %6 = load i32, ptr %check3, align 4
  %cmp4 = icmp ne i32 %call, %6
  br i1 %cmp4, label %if.then, label %if.end

if.then:                                          ; preds = %land.lhs.true
  %7 = load i64, ptr %k, align 8
  %sub = sub nsw i64 0, %7
  %sub5 = sub nsw i64 %sub, 1
  store i64 %sub5, ptr %retval, align 8
  br label %return

if.end:                                           ; preds = %land.lhs.true, %for.body
  br label %for.inc

for.inc:                                          ; preds = %if.end
  %8 = load i64, ptr %k, align 8
  %inc = add i64 %8, 1
  store i64 %inc, ptr %k, align 8
  br label %for.cond, !llvm.loop !14

for.end:                                          ; preds = %for.cond
  store i32 12345, ptr %seed, align 4
  store i64 0, ptr %total, align 8
  store i64 0, ptr %round, align 8
  br label %for.cond6

for.cond6:                                        ; preds = %for.inc35, %for.end
  %9 = load i64, ptr %round, align 8
  %10 = load i64, ptr %n.addr, align 8
  %cmp7 = icmp slt i64 %9, %10
  br i1 %cmp7, label %for.body8, label %for.end37

for.body8:                                        ; preds = %for.cond6
  store i64 0, ptr %i, align 8
  br label %for.cond9

for.cond9:                                        ; preds = %for.inc13, %for.body8
  %11 = load i64, ptr %i, align 8
  %cmp10 = icmp ult i64 %11, 1024
  br i1 %cmp10, label %for.body11, label %for.end15

for.body11:                                       ; preds = %for.cond9
  %12 = load i32, ptr %seed, align 4
  %mul = mul i32 %12, 1664525
  %add = add i32 %mul, 1013904223
  store i32 %add, ptr %seed, align 4
  %13 = load i32, ptr %seed, align 4
  %shr = lshr i32 %13, 24
  %conv = trunc i32 %shr to i8
  %14 = load i64, ptr %i, align 8
  %arrayidx12 = getelementptr inbounds nuw [1024 x i8], ptr @message, i64 0, i64 %14
  store i8 %conv, ptr %arrayidx12, align 1
  br label %for.inc13

for.inc13:                                        ; preds = %for.body11
  %15 = load i64, ptr %i, align 8
  %inc14 = add i64 %15, 1
  store i64 %inc14, ptr %i, align 8
  br label %for.cond9, !llvm.loop !15

for.end15:                                        ; preds = %for.cond9
  store i64 0, ptr %k16, align 8
  br label %for.cond17

for.cond17:                                       ; preds = %for.inc32, %for.end15
  %16 = load i64, ptr %k16, align 8
  %cmp18 = icmp ult i64 %16, 5
  br i1 %cmp18, label %for.body20, label %for.end34

for.body20:                                       ; preds = %for.cond17
  %17 = load i64, ptr %k16, align 8
  %arrayidx21 = getelementptr inbounds nuw [5 x %struct.algorithm], ptr @algorithms, i64 0, i64 %17
  %compute22 = getelementptr inbounds nuw %struct.algorithm, ptr %arrayidx21, i32 0, i32 0
  %18 = load ptr, ptr %compute22, align 8
  %19 = load i64, ptr %round, align 8
  %rem = urem i64 %19, 7
  %sub23 = sub i64 1024, %rem
  %call24 = call signext i32 %18(ptr noundef @message, i64 noundef %sub23) #2
  %conv25 = zext i32 %call24 to i64
  store i64 %conv25, ptr %value, align 8
  %20 = load i64, ptr %total, align 8
  %shl = shl i64 %20, 7
  %21 = load i64, ptr %total, align 8
  %shr26 = lshr i64 %21, 57
  %or = or i64 %shl, %shr26
  %22 = load i64, ptr %value, align 8
  %23 = load i64, ptr %k16, align 8
  %arrayidx27 = getelementptr inbounds nuw [5 x %struct.algorithm], ptr @algorithms, i64 0, i64 %23
  %bits = getelementptr inbounds nuw %struct.algorithm, ptr %arrayidx27, i32 0, i32 1
  %24 = load i8, ptr %bits, align 8
  %conv28 = zext i8 %24 to i32
  %sub29 = sub nsw i32 64, %conv28
  %sub30 = sub nsw i32 %sub29, 1
  %sh_prom = zext i32 %sub30 to i64
  %shl31 = shl i64 %22, %sh_prom
  %xor = xor i64 %or, %shl31
  store i64 %xor, ptr %total, align 8
  br label %for.inc32

for.inc32:                                        ; preds = %for.body20
  %25 = load i64, ptr %k16, align 8
  %inc33 = add i64 %25, 1
  store i64 %inc33, ptr %k16, align 8
  br label %for.cond17, !llvm.loop !16

for.end34:                                        ; preds = %for.cond17
  br label %for.inc35

for.inc35:                                        ; preds = %for.end34
  %26 = load i64, ptr %round, align 8
  %inc36 = add nsw i64 %26, 1
  store i64 %inc36, ptr %round, align 8
  br label %for.cond6, !llvm.loop !17

for.end37:                                        ; preds = %for.cond6
  %27 = load i64, ptr %total, align 8
  %shr38 = lshr i64 %27, 1
  store i64 %shr38, ptr %retval, align 8
  br label %return

return:                                           ; preds = %for.end37, %if.then
  %28 = load i64, ptr %retval, align 8
  ret i64 %28
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: noinline nounwind
define internal signext i32 @crc32(ptr noundef %data, i64 noundef %size) #0 {
entry:
  %data.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %c = alloca i32, align 4
  %i = alloca i64, align 8
  store ptr %data, ptr %data.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  %0 = load i32, ptr @crc_table_ready, align 4
  %tobool = icmp ne i32 %0, 0
  br i1 %tobool, label %if.end, label %if.then

if.then:                                          ; preds = %entry
  call void @make_crc_table() #2
  br label %if.end

if.end:                                           ; preds = %if.then, %entry
  store i32 -1, ptr %c, align 4
  store i64 0, ptr %i, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %if.end
  %1 = load i64, ptr %i, align 8
  %2 = load i64, ptr %size.addr, align 8
  %cmp = icmp ult i64 %1, %2
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %3 = load i32, ptr %c, align 4
  %4 = load ptr, ptr %data.addr, align 8
  %5 = load i64, ptr %i, align 8
  %arrayidx = getelementptr inbounds nuw i8, ptr %4, i64 %5
  %6 = load i8, ptr %arrayidx, align 1
  %conv = zext i8 %6 to i32
  %xor = xor i32 %3, %conv
  %and = and i32 %xor, 255
  %idxprom = zext i32 %and to i64
  %arrayidx1 = getelementptr inbounds nuw [256 x i32], ptr @crc_table, i64 0, i64 %idxprom
  %7 = load i32, ptr %arrayidx1, align 4
  %8 = load i32, ptr %c, align 4
  %shr = lshr i32 %8, 8
  %xor2 = xor i32 %7, %shr
  store i32 %xor2, ptr %c, align 4
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %9 = load i64, ptr %i, align 8
  %inc = add i64 %9, 1
  store i64 %inc, ptr %i, align 8
  br label %for.cond, !llvm.loop !18

for.end:                                          ; preds = %for.cond
  %10 = load i32, ptr %c, align 4
  %not = xor i32 %10, -1
  ret i32 %not
}

; Function Attrs: noinline nounwind
define internal signext i32 @crc16(ptr noundef %data, i64 noundef %size) #0 {
entry:
  %data.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %c = alloca i16, align 2
  %k = alloca i32, align 4
  store ptr %data, ptr %data.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  store i16 -1, ptr %c, align 2
  br label %while.cond

while.cond:                                       ; preds = %for.end, %entry
  %0 = load i64, ptr %size.addr, align 8
  %dec = add i64 %0, -1
  store i64 %dec, ptr %size.addr, align 8
  %tobool = icmp ne i64 %0, 0
  br i1 %tobool, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  %1 = load ptr, ptr %data.addr, align 8
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %1, i32 1
  store ptr %incdec.ptr, ptr %data.addr, align 8
  %2 = load i8, ptr %1, align 1
  %conv = zext i8 %2 to i32
  %shl = shl i32 %conv, 8
  %conv1 = trunc i32 %shl to i16
  %conv2 = zext i16 %conv1 to i32
  %3 = load i16, ptr %c, align 2
  %conv3 = zext i16 %3 to i32
  %xor = xor i32 %conv3, %conv2
  %conv4 = trunc i32 %xor to i16
  store i16 %conv4, ptr %c, align 2
  store i32 0, ptr %k, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %while.body
  %4 = load i32, ptr %k, align 4
  %cmp = icmp slt i32 %4, 8
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %5 = load i16, ptr %c, align 2
  %conv6 = zext i16 %5 to i32
  %and = and i32 %conv6, 32768
  %tobool7 = icmp ne i32 %and, 0
  br i1 %tobool7, label %cond.true, label %cond.false

cond.true:                                        ; preds = %for.body
  %6 = load i16, ptr %c, align 2
  %conv8 = zext i16 %6 to i32
  %shl9 = shl i32 %conv8, 1
  %xor10 = xor i32 %shl9, 4129
  br label %cond.end

cond.false:                                       ; preds = %for.body
  %7 = load i16, ptr %c, align 2
  %conv11 = zext i16 %7 to i32
  %shl12 = shl i32 %conv11, 1
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %xor10, %cond.true ], [ %shl12, %cond.false ]
  %conv13 = trunc i32 %cond to i16
  store i16 %conv13, ptr %c, align 2
  br label %for.inc

for.inc:                                          ; preds = %cond.end
  %8 = load i32, ptr %k, align 4
  %inc = add nsw i32 %8, 1
  store i32 %inc, ptr %k, align 4
  br label %for.cond, !llvm.loop !19

for.end:                                          ; preds = %for.cond
  br label %while.cond, !llvm.loop !20

while.end:                                        ; preds = %while.cond
  %9 = load i16, ptr %c, align 2
  %conv14 = zext i16 %9 to i32
  ret i32 %conv14
}

; Function Attrs: noinline nounwind
define internal signext i32 @adler32(ptr noundef %data, i64 noundef %size) #0 {
entry:
  %data.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %a = alloca i32, align 4
  %b = alloca i32, align 4
  %part = alloca i64, align 8
  store ptr %data, ptr %data.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  store i32 1, ptr %a, align 4
  store i32 0, ptr %b, align 4
  br label %while.cond

while.cond:                                       ; preds = %while.end, %entry
  %0 = load i64, ptr %size.addr, align 8
  %tobool = icmp ne i64 %0, 0
  br i1 %tobool, label %while.body, label %while.end6

while.body:                                       ; preds = %while.cond
  %1 = load i64, ptr %size.addr, align 8
  %cmp = icmp ult i64 %1, 5552
  br i1 %cmp, label %cond.true, label %cond.false

cond.true:                                        ; preds = %while.body
  %2 = load i64, ptr %size.addr, align 8
  br label %cond.end

cond.false:                                       ; preds = %while.body
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %2, %cond.true ], [ 5552, %cond.false ]
  store i64 %cond, ptr %part, align 8
  %3 = load i64, ptr %part, align 8
  %4 = load i64, ptr %size.addr, align 8
  %sub = sub i64 %4, %3
  store i64 %sub, ptr %size.addr, align 8
  br label %while.cond1

while.cond1:                                      ; preds = %while.body3, %cond.end
  %5 = load i64, ptr %part, align 8
  %dec = add i64 %5, -1
  store i64 %dec, ptr %part, align 8
  %tobool2 = icmp ne i64 %5, 0
  br i1 %tobool2, label %while.body3, label %while.end

while.body3:                                      ; preds = %while.cond1
  %6 = load ptr, ptr %data.addr, align 8
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %6, i32 1
  store ptr %incdec.ptr, ptr %data.addr, align 8
  %7 = load i8, ptr %6, align 1
  %conv = zext i8 %7 to i32
  %8 = load i32, ptr %a, align 4
  %add = add i32 %8, %conv
  store i32 %add, ptr %a, align 4
  %9 = load i32, ptr %a, align 4
  %10 = load i32, ptr %b, align 4
  %add4 = add i32 %10, %9
  store i32 %add4, ptr %b, align 4
  br label %while.cond1, !llvm.loop !21

while.end:                                        ; preds = %while.cond1
  %11 = load i32, ptr %a, align 4
  %rem = urem i32 %11, 65521
  store i32 %rem, ptr %a, align 4
  %12 = load i32, ptr %b, align 4
  %rem5 = urem i32 %12, 65521
  store i32 %rem5, ptr %b, align 4
  br label %while.cond, !llvm.loop !22

while.end6:                                       ; preds = %while.cond
  %13 = load i32, ptr %b, align 4
  %shl = shl i32 %13, 16
  %14 = load i32, ptr %a, align 4
  %or = or i32 %shl, %14
  ret i32 %or
}

; Function Attrs: noinline nounwind
define internal signext i32 @fletcher16(ptr noundef %data, i64 noundef %size) #0 {
entry:
  %data.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %low = alloca i16, align 2
  %high = alloca i16, align 2
  %i = alloca i64, align 8
  store ptr %data, ptr %data.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  store i16 0, ptr %low, align 2
  store i16 0, ptr %high, align 2
  store i64 0, ptr %i, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i64, ptr %i, align 8
  %1 = load i64, ptr %size.addr, align 8
  %cmp = icmp ult i64 %0, %1
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %2 = load i16, ptr %low, align 2
  %conv = zext i16 %2 to i32
  %3 = load ptr, ptr %data.addr, align 8
  %4 = load i64, ptr %i, align 8
  %arrayidx = getelementptr inbounds nuw i8, ptr %3, i64 %4
  %5 = load i8, ptr %arrayidx, align 1
  %conv1 = zext i8 %5 to i32
  %add = add nsw i32 %conv, %conv1
  %rem = srem i32 %add, 255
  %conv2 = trunc i32 %rem to i16
  store i16 %conv2, ptr %low, align 2
  %6 = load i16, ptr %high, align 2
  %conv3 = zext i16 %6 to i32
  %7 = load i16, ptr %low, align 2
  %conv4 = zext i16 %7 to i32
  %add5 = add nsw i32 %conv3, %conv4
  %rem6 = srem i32 %add5, 255
  %conv7 = trunc i32 %rem6 to i16
  store i16 %conv7, ptr %high, align 2
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %8 = load i64, ptr %i, align 8
  %inc = add i64 %8, 1
  store i64 %inc, ptr %i, align 8
  br label %for.cond, !llvm.loop !23

for.end:                                          ; preds = %for.cond
  %9 = load i16, ptr %high, align 2
  %conv8 = zext i16 %9 to i32
  %shl = shl i32 %conv8, 8
  %10 = load i16, ptr %low, align 2
  %conv9 = zext i16 %10 to i32
  %or = or i32 %shl, %conv9
  ret i32 %or
}

; Function Attrs: noinline nounwind
define internal signext i32 @inet(ptr noundef %data, i64 noundef %size) #0 {
entry:
  %data.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %sum = alloca i64, align 8
  %i = alloca i64, align 8
  store ptr %data, ptr %data.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  store i64 0, ptr %sum, align 8
  store i64 0, ptr %i, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i64, ptr %i, align 8
  %add = add i64 %0, 1
  %1 = load i64, ptr %size.addr, align 8
  %cmp = icmp ult i64 %add, %1
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %2 = load ptr, ptr %data.addr, align 8
  %3 = load i64, ptr %i, align 8
  %arrayidx = getelementptr inbounds nuw i8, ptr %2, i64 %3
  %4 = load i8, ptr %arrayidx, align 1
  %conv = zext i8 %4 to i32
  %shl = shl i32 %conv, 8
  %5 = load ptr, ptr %data.addr, align 8
  %6 = load i64, ptr %i, align 8
  %add1 = add i64 %6, 1
  %arrayidx2 = getelementptr inbounds nuw i8, ptr %5, i64 %add1
  %7 = load i8, ptr %arrayidx2, align 1
  %conv3 = zext i8 %7 to i32
  %or = or i32 %shl, %conv3
  %conv4 = zext i32 %or to i64
  %8 = load i64, ptr %sum, align 8
  %add5 = add i64 %8, %conv4
  store i64 %add5, ptr %sum, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %9 = load i64, ptr %i, align 8
  %add6 = add i64 %9, 2
  store i64 %add6, ptr %i, align 8
  br label %for.cond, !llvm.loop !24

for.end:                                          ; preds = %for.cond
  %10 = load i64, ptr %size.addr, align 8
  %and = and i64 %10, 1
  %tobool = icmp ne i64 %and, 0
  br i1 %tobool, label %if.then, label %if.end

if.then:                                          ; preds = %for.end
  %11 = load ptr, ptr %data.addr, align 8
  %12 = load i64, ptr %size.addr, align 8
  %sub = sub i64 %12, 1
  %arrayidx7 = getelementptr inbounds nuw i8, ptr %11, i64 %sub
  %13 = load i8, ptr %arrayidx7, align 1
  %conv8 = zext i8 %13 to i32
  %shl9 = shl i32 %conv8, 8
  %conv10 = zext i32 %shl9 to i64
  %14 = load i64, ptr %sum, align 8
  %add11 = add i64 %14, %conv10
  store i64 %add11, ptr %sum, align 8
  br label %if.end

if.end:                                           ; preds = %if.then, %for.end
  br label %while.cond

while.cond:                                       ; preds = %while.body, %if.end
  %15 = load i64, ptr %sum, align 8
  %shr = lshr i64 %15, 16
  %tobool12 = icmp ne i64 %shr, 0
  br i1 %tobool12, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  %16 = load i64, ptr %sum, align 8
  %and13 = and i64 %16, 65535
  %17 = load i64, ptr %sum, align 8
  %shr14 = lshr i64 %17, 16
  %add15 = add i64 %and13, %shr14
  store i64 %add15, ptr %sum, align 8
  br label %while.cond, !llvm.loop !25

while.end:                                        ; preds = %while.cond
  %18 = load i64, ptr %sum, align 8
  %not = xor i64 %18, -1
  %conv16 = trunc i64 %not to i16
  %conv17 = zext i16 %conv16 to i32
  ret i32 %conv17
}

; Function Attrs: noinline nounwind
define internal void @make_crc_table() #0 {
entry:
  %i = alloca i32, align 4
  %c = alloca i32, align 4
  %k = alloca i32, align 4
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc5, %entry
  %0 = load i32, ptr %i, align 4
  %cmp = icmp ult i32 %0, 256
  br i1 %cmp, label %for.body, label %for.end7

for.body:                                         ; preds = %for.cond
  %1 = load i32, ptr %i, align 4
  store i32 %1, ptr %c, align 4
  store i32 0, ptr %k, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc, %for.body
  %2 = load i32, ptr %k, align 4
  %cmp2 = icmp slt i32 %2, 8
  br i1 %cmp2, label %for.body3, label %for.end

for.body3:                                        ; preds = %for.cond1
  %3 = load i32, ptr %c, align 4
  %and = and i32 %3, 1
  %tobool = icmp ne i32 %and, 0
  br i1 %tobool, label %cond.true, label %cond.false

cond.true:                                        ; preds = %for.body3
  %4 = load i32, ptr %c, align 4
  %shr = lshr i32 %4, 1
  %xor = xor i32 -306674912, %shr
  br label %cond.end

cond.false:                                       ; preds = %for.body3
  %5 = load i32, ptr %c, align 4
  %shr4 = lshr i32 %5, 1
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %xor, %cond.true ], [ %shr4, %cond.false ]
  store i32 %cond, ptr %c, align 4
  br label %for.inc

for.inc:                                          ; preds = %cond.end
  %6 = load i32, ptr %k, align 4
  %inc = add nsw i32 %6, 1
  store i32 %inc, ptr %k, align 4
  br label %for.cond1, !llvm.loop !26

for.end:                                          ; preds = %for.cond1
  %7 = load i32, ptr %c, align 4
  %8 = load i32, ptr %i, align 4
  %idxprom = zext i32 %8 to i64
  %arrayidx = getelementptr inbounds nuw [256 x i32], ptr @crc_table, i64 0, i64 %idxprom
  store i32 %7, ptr %arrayidx, align 4
  br label %for.inc5

for.inc5:                                         ; preds = %for.end
  %9 = load i32, ptr %i, align 4
  %inc6 = add i32 %9, 1
  store i32 %inc6, ptr %i, align 4
  br label %for.cond, !llvm.loop !27

for.end7:                                         ; preds = %for.cond
  store i32 1, ptr @crc_table_ready, align 4
  ret void
}

attributes #0 = { noinline nounwind "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
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
!17 = distinct !{!17, !9}
!18 = distinct !{!18, !9}
!19 = distinct !{!19, !9}
!20 = distinct !{!20, !9}
!21 = distinct !{!21, !9}
!22 = distinct !{!22, !9}
!23 = distinct !{!23, !9}
!24 = distinct !{!24, !9}
!25 = distinct !{!25, !9}
!26 = distinct !{!26, !9}
!27 = distinct !{!27, !9}
