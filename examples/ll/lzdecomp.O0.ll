; ModuleID = 'lzdecomp.c'
source_filename = "lzdecomp.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

@stream = internal constant [70 x i8] c"\F0\10the quick brown fox jumps over \1F\00\91lazy dog;\0E\00\08-\00?dog-\00\02\7Ffox. ox\02\00\13\10!", align 1
@plain = internal global [1024 x i8] zeroinitializer, align 1
@packed = internal global [1168 x i8] zeroinitializer, align 1
@unpacked = internal global [1024 x i8] zeroinitializer, align 1
@head = internal global [256 x i16] zeroinitializer, align 2

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
  %seed = alloca i32, align 4
  %round = alloca i64, align 8
  %size = alloca i64, align 8
  %filled = alloca i64, align 8
  %from = alloca i64, align 8
  %count = alloca i64, align 8
  %small = alloca i64, align 8
  store i64 %n, ptr %n.addr, align 8
  store i64 0, ptr %total, align 8
  store i32 -1831433054, ptr %seed, align 4
  store i64 0, ptr %round, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i64, ptr %round, align 8
  %1 = load i64, ptr %n.addr, align 8
  %cmp = icmp slt i64 %0, %1
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %call = call i64 @decompress(ptr noundef @stream, i64 noundef 70, ptr noundef @plain, i64 noundef 1024) #1
  store i64 %call, ptr %size, align 8
  %2 = load i64, ptr %size, align 8
  %cmp1 = icmp slt i64 %2, 0
  br i1 %cmp1, label %if.then, label %if.end

if.then:                                          ; preds = %for.body
  store i64 -1, ptr %retval, align 8
  br label %return

if.end:                                           ; preds = %for.body
  %3 = load i64, ptr %size, align 8
  store i64 %3, ptr %filled, align 8
  br label %while.cond

while.cond:                                       ; preds = %if.end22, %if.end
  %4 = load i64, ptr %filled, align 8
  %cmp2 = icmp ult i64 %4, 1024
  br i1 %cmp2, label %while.body, label %while.end23

while.body:                                       ; preds = %while.cond
  %5 = load i32, ptr %seed, align 4
  %shl = shl i32 %5, 13
  %6 = load i32, ptr %seed, align 4
  %xor = xor i32 %6, %shl
  store i32 %xor, ptr %seed, align 4
  %7 = load i32, ptr %seed, align 4
  %shr = lshr i32 %7, 17
  %8 = load i32, ptr %seed, align 4
  %xor3 = xor i32 %8, %shr
  store i32 %xor3, ptr %seed, align 4
  %9 = load i32, ptr %seed, align 4
  %shl4 = shl i32 %9, 5
  %10 = load i32, ptr %seed, align 4
  %xor5 = xor i32 %10, %shl4
  store i32 %xor5, ptr %seed, align 4
  %11 = load i32, ptr %seed, align 4
  %conv = zext i32 %11 to i64
  %12 = load i64, ptr %filled, align 8
  %rem = urem i64 %conv, %12
  store i64 %rem, ptr %from, align 8
  %13 = load i32, ptr %seed, align 4
  %shr6 = lshr i32 %13, 8
  %rem7 = urem i32 %shr6, 24
  %add = add i32 3, %rem7
  %conv8 = zext i32 %add to i64
  store i64 %conv8, ptr %count, align 8
  br label %while.cond9

while.cond9:                                      ; preds = %while.body12, %while.body
  %14 = load i64, ptr %count, align 8
  %dec = add i64 %14, -1
  store i64 %dec, ptr %count, align 8
  %tobool = icmp ne i64 %14, 0
  br i1 %tobool, label %land.rhs, label %land.end

land.rhs:                                         ; preds = %while.cond9
  %15 = load i64, ptr %filled, align 8
  %cmp10 = icmp ult i64 %15, 1024
  br label %land.end

land.end:                                         ; preds = %land.rhs, %while.cond9
  %16 = phi i1 [ false, %while.cond9 ], [ %cmp10, %land.rhs ]
  br i1 %16, label %while.body12, label %while.end

while.body12:                                     ; preds = %land.end
  %17 = load i64, ptr %from, align 8
  %inc = add i64 %17, 1
  store i64 %inc, ptr %from, align 8
  %arrayidx = getelementptr inbounds nuw [1024 x i8], ptr @plain, i64 0, i64 %17
  %18 = load i8, ptr %arrayidx, align 1
  %19 = load i64, ptr %filled, align 8
  %inc13 = add i64 %19, 1
  store i64 %inc13, ptr %filled, align 8
  %arrayidx14 = getelementptr inbounds nuw [1024 x i8], ptr @plain, i64 0, i64 %19
  store i8 %18, ptr %arrayidx14, align 1
  br label %while.cond9, !llvm.loop !14

while.end:                                        ; preds = %land.end
  %20 = load i64, ptr %filled, align 8
  %cmp15 = icmp ult i64 %20, 1024
  br i1 %cmp15, label %if.then17, label %if.end22

if.then17:                                        ; preds = %while.end
  %21 = load i32, ptr %seed, align 4
  %shr18 = lshr i32 %21, 24
  %conv19 = trunc i32 %shr18 to i8
  %22 = load i64, ptr %filled, align 8
  %inc20 = add i64 %22, 1
  store i64 %inc20, ptr %filled, align 8
  %arrayidx21 = getelementptr inbounds nuw [1024 x i8], ptr @plain, i64 0, i64 %22
  store i8 %conv19, ptr %arrayidx21, align 1
  br label %if.end22

if.end22:                                         ; preds = %if.then17, %while.end
  br label %while.cond, !llvm.loop !15

while.end23:                                      ; preds = %while.cond
  %call24 = call i64 @compress(ptr noundef @plain, i64 noundef 1024, ptr noundef @packed) #1
  store i64 %call24, ptr %small, align 8
  %call25 = call ptr @memset(ptr noundef @unpacked, i32 noundef signext 0, i64 noundef 1024) #1
  %23 = load i64, ptr %small, align 8
  %call26 = call i64 @decompress(ptr noundef @packed, i64 noundef %23, ptr noundef @unpacked, i64 noundef 1024) #1
  %cmp27 = icmp ne i64 %call26, 1024
  br i1 %cmp27, label %if.then31, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %while.end23
  %call29 = call signext i32 @memcmp(ptr noundef @plain, ptr noundef @unpacked, i64 noundef 1024) #1
  %tobool30 = icmp ne i32 %call29, 0
  br i1 %tobool30, label %if.then31, label %if.end32

if.then31:                                        ; preds = %lor.lhs.false, %while.end23
  store i64 -2, ptr %retval, align 8
  br label %return

if.end32:                                         ; preds = %lor.lhs.false
  %24 = load i64, ptr %small, align 8
  %call33 = call i64 @decompress(ptr noundef @packed, i64 noundef %24, ptr noundef @unpacked, i64 noundef 1023) #1
  %cmp34 = icmp sge i64 %call33, 0
  br i1 %cmp34, label %if.then36, label %if.end37

if.then36:                                        ; preds = %if.end32
  store i64 -3, ptr %retval, align 8
  br label %return

if.end37:                                         ; preds = %if.end32
  %25 = load i64, ptr %total, align 8
  %mul = mul i64 %25, 31
  %26 = load i64, ptr %small, align 8
  %call38 = call i64 @fingerprint(ptr noundef @packed, i64 noundef %26) #1
  %add39 = add i64 %mul, %call38
  store i64 %add39, ptr %total, align 8
  br label %for.inc

for.inc:                                          ; preds = %if.end37
  %27 = load i64, ptr %round, align 8
  %inc40 = add nsw i64 %27, 1
  store i64 %inc40, ptr %round, align 8
  br label %for.cond, !llvm.loop !16

for.end:                                          ; preds = %for.cond
  %28 = load i64, ptr %total, align 8
  %shr41 = lshr i64 %28, 1
  store i64 %shr41, ptr %retval, align 8
  br label %return

return:                                           ; preds = %for.end, %if.then36, %if.then31, %if.then
  %29 = load i64, ptr %retval, align 8
  ret i64 %29
}

; Function Attrs: noinline nounwind
define internal i64 @decompress(ptr noundef %in, i64 noundef %size, ptr noundef %out, i64 noundef %capacity) #0 {
entry:
  %retval = alloca i64, align 8
  %in.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %out.addr = alloca ptr, align 8
  %capacity.addr = alloca i64, align 8
  %end = alloca ptr, align 8
  %used = alloca i64, align 8
  %token = alloca i8, align 1
  %count = alloca i64, align 8
  %length = alloca i64, align 8
  %distance = alloca i64, align 8
  store ptr %in, ptr %in.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  store ptr %out, ptr %out.addr, align 8
  store i64 %capacity, ptr %capacity.addr, align 8
  %0 = load ptr, ptr %in.addr, align 8
  %1 = load i64, ptr %size.addr, align 8
  %add.ptr = getelementptr inbounds nuw i8, ptr %0, i64 %1
  store ptr %add.ptr, ptr %end, align 8
  store i64 0, ptr %used, align 8
  br label %while.cond

while.cond:                                       ; preds = %for.end, %entry
  %2 = load ptr, ptr %in.addr, align 8
  %3 = load ptr, ptr %end, align 8
  %cmp = icmp ult ptr %2, %3
  br i1 %cmp, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  %4 = load ptr, ptr %in.addr, align 8
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %4, i32 1
  store ptr %incdec.ptr, ptr %in.addr, align 8
  %5 = load i8, ptr %4, align 1
  store i8 %5, ptr %token, align 1
  %6 = load i8, ptr %token, align 1
  %conv = zext i8 %6 to i32
  %shr = ashr i32 %conv, 4
  %conv1 = sext i32 %shr to i64
  store i64 %conv1, ptr %count, align 8
  %7 = load i8, ptr %token, align 1
  %conv2 = zext i8 %7 to i32
  %and = and i32 %conv2, 15
  %conv3 = sext i32 %and to i64
  store i64 %conv3, ptr %length, align 8
  %8 = load i64, ptr %count, align 8
  %cmp4 = icmp eq i64 %8, 15
  br i1 %cmp4, label %land.lhs.true, label %if.end

land.lhs.true:                                    ; preds = %while.body
  %9 = load ptr, ptr %end, align 8
  %call = call signext i32 @get_count(ptr noundef %in.addr, ptr noundef %9, ptr noundef %count) #1
  %tobool = icmp ne i32 %call, 0
  br i1 %tobool, label %if.end, label %if.then

if.then:                                          ; preds = %land.lhs.true
  store i64 -1, ptr %retval, align 8
  br label %return

if.end:                                           ; preds = %land.lhs.true, %while.body
  %10 = load i64, ptr %count, align 8
  %11 = load ptr, ptr %end, align 8
  %12 = load ptr, ptr %in.addr, align 8
  %sub.ptr.lhs.cast = ptrtoint ptr %11 to i64
  %sub.ptr.rhs.cast = ptrtoint ptr %12 to i64
  %sub.ptr.sub = sub i64 %sub.ptr.lhs.cast, %sub.ptr.rhs.cast
  %cmp6 = icmp ugt i64 %10, %sub.ptr.sub
  br i1 %cmp6, label %if.then10, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %if.end
  %13 = load i64, ptr %count, align 8
  %14 = load i64, ptr %capacity.addr, align 8
  %15 = load i64, ptr %used, align 8
  %sub = sub i64 %14, %15
  %cmp8 = icmp ugt i64 %13, %sub
  br i1 %cmp8, label %if.then10, label %if.end11

if.then10:                                        ; preds = %lor.lhs.false, %if.end
  store i64 -1, ptr %retval, align 8
  br label %return

if.end11:                                         ; preds = %lor.lhs.false
  %16 = load ptr, ptr %out.addr, align 8
  %17 = load i64, ptr %used, align 8
  %add.ptr12 = getelementptr inbounds nuw i8, ptr %16, i64 %17
  %18 = load ptr, ptr %in.addr, align 8
  %19 = load i64, ptr %count, align 8
  %call13 = call ptr @memcpy(ptr noundef %add.ptr12, ptr noundef %18, i64 noundef %19) #1
  %20 = load i64, ptr %count, align 8
  %21 = load i64, ptr %used, align 8
  %add = add i64 %21, %20
  store i64 %add, ptr %used, align 8
  %22 = load i64, ptr %count, align 8
  %23 = load ptr, ptr %in.addr, align 8
  %add.ptr14 = getelementptr inbounds nuw i8, ptr %23, i64 %22
  store ptr %add.ptr14, ptr %in.addr, align 8
  %24 = load ptr, ptr %in.addr, align 8
  %25 = load ptr, ptr %end, align 8
  %cmp15 = icmp eq ptr %24, %25
  br i1 %cmp15, label %if.then17, label %if.end18

if.then17:                                        ; preds = %if.end11
  %26 = load i64, ptr %used, align 8
  store i64 %26, ptr %retval, align 8
  br label %return

if.end18:                                         ; preds = %if.end11
  %27 = load ptr, ptr %end, align 8
  %28 = load ptr, ptr %in.addr, align 8
  %sub.ptr.lhs.cast19 = ptrtoint ptr %27 to i64
  %sub.ptr.rhs.cast20 = ptrtoint ptr %28 to i64
  %sub.ptr.sub21 = sub i64 %sub.ptr.lhs.cast19, %sub.ptr.rhs.cast20
  %cmp22 = icmp slt i64 %sub.ptr.sub21, 2
  br i1 %cmp22, label %if.then24, label %if.end25

if.then24:                                        ; preds = %if.end18
  store i64 -1, ptr %retval, align 8
  br label %return

if.end25:                                         ; preds = %if.end18
  %29 = load ptr, ptr %in.addr, align 8
  %arrayidx = getelementptr inbounds i8, ptr %29, i64 0
  %30 = load i8, ptr %arrayidx, align 1
  %conv26 = zext i8 %30 to i64
  %31 = load ptr, ptr %in.addr, align 8
  %arrayidx27 = getelementptr inbounds i8, ptr %31, i64 1
  %32 = load i8, ptr %arrayidx27, align 1
  %conv28 = zext i8 %32 to i64
  %shl = shl i64 %conv28, 8
  %or = or i64 %conv26, %shl
  store i64 %or, ptr %distance, align 8
  %33 = load ptr, ptr %in.addr, align 8
  %add.ptr29 = getelementptr inbounds i8, ptr %33, i64 2
  store ptr %add.ptr29, ptr %in.addr, align 8
  %34 = load i64, ptr %length, align 8
  %cmp30 = icmp eq i64 %34, 15
  br i1 %cmp30, label %land.lhs.true32, label %if.end36

land.lhs.true32:                                  ; preds = %if.end25
  %35 = load ptr, ptr %end, align 8
  %call33 = call signext i32 @get_count(ptr noundef %in.addr, ptr noundef %35, ptr noundef %length) #1
  %tobool34 = icmp ne i32 %call33, 0
  br i1 %tobool34, label %if.end36, label %if.then35

if.then35:                                        ; preds = %land.lhs.true32
  store i64 -1, ptr %retval, align 8
  br label %return

if.end36:                                         ; preds = %land.lhs.true32, %if.end25
  %36 = load i64, ptr %length, align 8
  %add37 = add i64 %36, 4
  store i64 %add37, ptr %length, align 8
  %37 = load i64, ptr %distance, align 8
  %tobool38 = icmp ne i64 %37, 0
  br i1 %tobool38, label %lor.lhs.false39, label %if.then46

lor.lhs.false39:                                  ; preds = %if.end36
  %38 = load i64, ptr %distance, align 8
  %39 = load i64, ptr %used, align 8
  %cmp40 = icmp ugt i64 %38, %39
  br i1 %cmp40, label %if.then46, label %lor.lhs.false42

lor.lhs.false42:                                  ; preds = %lor.lhs.false39
  %40 = load i64, ptr %length, align 8
  %41 = load i64, ptr %capacity.addr, align 8
  %42 = load i64, ptr %used, align 8
  %sub43 = sub i64 %41, %42
  %cmp44 = icmp ugt i64 %40, %sub43
  br i1 %cmp44, label %if.then46, label %if.end47

if.then46:                                        ; preds = %lor.lhs.false42, %lor.lhs.false39, %if.end36
  store i64 -1, ptr %retval, align 8
  br label %return

if.end47:                                         ; preds = %lor.lhs.false42
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %if.end47
  %43 = load i64, ptr %length, align 8
  %tobool48 = icmp ne i64 %43, 0
  br i1 %tobool48, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %44 = load ptr, ptr %out.addr, align 8
  %45 = load i64, ptr %used, align 8
  %46 = load i64, ptr %distance, align 8
  %sub49 = sub i64 %45, %46
  %arrayidx50 = getelementptr inbounds nuw i8, ptr %44, i64 %sub49
  %47 = load i8, ptr %arrayidx50, align 1
  %48 = load ptr, ptr %out.addr, align 8
  %49 = load i64, ptr %used, align 8
  %arrayidx51 = getelementptr inbounds nuw i8, ptr %48, i64 %49
  store i8 %47, ptr %arrayidx51, align 1
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %50 = load i64, ptr %length, align 8
  %dec = add i64 %50, -1
  store i64 %dec, ptr %length, align 8
  %51 = load i64, ptr %used, align 8
  %inc = add i64 %51, 1
  store i64 %inc, ptr %used, align 8
  br label %for.cond, !llvm.loop !17

for.end:                                          ; preds = %for.cond
  br label %while.cond, !llvm.loop !18

while.end:                                        ; preds = %while.cond
  store i64 -1, ptr %retval, align 8
  br label %return

return:                                           ; preds = %while.end, %if.then46, %if.then35, %if.then24, %if.then17, %if.then10, %if.then
  %52 = load i64, ptr %retval, align 8
  ret i64 %52
}

; Function Attrs: noinline nounwind
define internal i64 @compress(ptr noundef %in, i64 noundef %size, ptr noundef %out) #0 {
entry:
  %in.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %out.addr = alloca ptr, align 8
  %start = alloca ptr, align 8
  %anchor = alloca i64, align 8
  %at = alloca i64, align 8
  %word = alloca i32, align 4
  %slot = alloca i32, align 4
  %candidate = alloca i64, align 8
  %length = alloca i64, align 8
  store ptr %in, ptr %in.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  store ptr %out, ptr %out.addr, align 8
  %0 = load ptr, ptr %out.addr, align 8
  store ptr %0, ptr %start, align 8
  store i64 0, ptr %anchor, align 8
  store i64 0, ptr %at, align 8
  %call = call ptr @memset(ptr noundef @head, i32 noundef signext 255, i64 noundef 512) #1
  br label %while.cond

while.cond:                                       ; preds = %if.end, %entry
  %1 = load i64, ptr %at, align 8
  %add = add i64 %1, 4
  %2 = load i64, ptr %size.addr, align 8
  %cmp = icmp ule i64 %add, %2
  br i1 %cmp, label %while.body, label %while.end29

while.body:                                       ; preds = %while.cond
  %3 = load ptr, ptr %in.addr, align 8
  %4 = load i64, ptr %at, align 8
  %add.ptr = getelementptr inbounds nuw i8, ptr %3, i64 %4
  %call1 = call signext i32 @load32(ptr noundef %add.ptr) #1
  store i32 %call1, ptr %word, align 4
  %5 = load i32, ptr %word, align 4
  %mul = mul i32 %5, -1640531535
  %shr = lshr i32 %mul, 24
  store i32 %shr, ptr %slot, align 4
  %6 = load i32, ptr %slot, align 4
  %idxprom = zext i32 %6 to i64
  %arrayidx = getelementptr inbounds nuw [256 x i16], ptr @head, i64 0, i64 %idxprom
  %7 = load i16, ptr %arrayidx, align 2
  %conv = zext i16 %7 to i64
  store i64 %conv, ptr %candidate, align 8
  %8 = load i64, ptr %at, align 8
  %conv2 = trunc i64 %8 to i16
  %9 = load i32, ptr %slot, align 4
  %idxprom3 = zext i32 %9 to i64
  %arrayidx4 = getelementptr inbounds nuw [256 x i16], ptr @head, i64 0, i64 %idxprom3
  store i16 %conv2, ptr %arrayidx4, align 2
  %10 = load i64, ptr %candidate, align 8
  %cmp5 = icmp ne i64 %10, 65535
  br i1 %cmp5, label %land.lhs.true, label %if.else

land.lhs.true:                                    ; preds = %while.body
  %11 = load ptr, ptr %in.addr, align 8
  %12 = load i64, ptr %candidate, align 8
  %add.ptr7 = getelementptr inbounds nuw i8, ptr %11, i64 %12
  %call8 = call signext i32 @load32(ptr noundef %add.ptr7) #1
  %13 = load i32, ptr %word, align 4
  %cmp9 = icmp eq i32 %call8, %13
  br i1 %cmp9, label %if.then, label %if.else

if.then:                                          ; preds = %land.lhs.true
  store i64 4, ptr %length, align 8
  br label %while.cond11

while.cond11:                                     ; preds = %while.body23, %if.then
  %14 = load i64, ptr %at, align 8
  %15 = load i64, ptr %length, align 8
  %add12 = add i64 %14, %15
  %16 = load i64, ptr %size.addr, align 8
  %cmp13 = icmp ult i64 %add12, %16
  br i1 %cmp13, label %land.rhs, label %land.end

land.rhs:                                         ; preds = %while.cond11
  %17 = load ptr, ptr %in.addr, align 8
  %18 = load i64, ptr %candidate, align 8
  %19 = load i64, ptr %length, align 8
  %add15 = add i64 %18, %19
  %arrayidx16 = getelementptr inbounds nuw i8, ptr %17, i64 %add15
  %20 = load i8, ptr %arrayidx16, align 1
  %conv17 = zext i8 %20 to i32
  %21 = load ptr, ptr %in.addr, align 8
  %22 = load i64, ptr %at, align 8
  %23 = load i64, ptr %length, align 8
  %add18 = add i64 %22, %23
  %arrayidx19 = getelementptr inbounds nuw i8, ptr %21, i64 %add18
  %24 = load i8, ptr %arrayidx19, align 1
  %conv20 = zext i8 %24 to i32
  %cmp21 = icmp eq i32 %conv17, %conv20
  br label %land.end

land.end:                                         ; preds = %land.rhs, %while.cond11
  %25 = phi i1 [ false, %while.cond11 ], [ %cmp21, %land.rhs ]
  br i1 %25, label %while.body23, label %while.end

while.body23:                                     ; preds = %land.end
  %26 = load i64, ptr %length, align 8
  %inc = add i64 %26, 1
  store i64 %inc, ptr %length, align 8
  br label %while.cond11, !llvm.loop !19

while.end:                                        ; preds = %land.end
  %27 = load ptr, ptr %out.addr, align 8
  %28 = load ptr, ptr %in.addr, align 8
  %29 = load i64, ptr %anchor, align 8
  %add.ptr24 = getelementptr inbounds nuw i8, ptr %28, i64 %29
  %30 = load i64, ptr %at, align 8
  %31 = load i64, ptr %anchor, align 8
  %sub = sub i64 %30, %31
  %32 = load i64, ptr %length, align 8
  %33 = load i64, ptr %at, align 8
  %34 = load i64, ptr %candidate, align 8
  %sub25 = sub i64 %33, %34
  %call26 = call ptr @put_sequence(ptr noundef %27, ptr noundef %add.ptr24, i64 noundef %sub, i64 noundef %32, i64 noundef %sub25) #1
  store ptr %call26, ptr %out.addr, align 8
  %35 = load i64, ptr %length, align 8
  %36 = load i64, ptr %at, align 8
  %add27 = add i64 %36, %35
  store i64 %add27, ptr %at, align 8
  %37 = load i64, ptr %at, align 8
  store i64 %37, ptr %anchor, align 8
  br label %if.end

if.else:                                          ; preds = %land.lhs.true, %while.body
  %38 = load i64, ptr %at, align 8
  %inc28 = add i64 %38, 1
  store i64 %inc28, ptr %at, align 8
  br label %if.end

if.end:                                           ; preds = %if.else, %while.end
  br label %while.cond, !llvm.loop !20

while.end29:                                      ; preds = %while.cond
  %39 = load ptr, ptr %out.addr, align 8
  %40 = load ptr, ptr %in.addr, align 8
  %41 = load i64, ptr %anchor, align 8
  %add.ptr30 = getelementptr inbounds nuw i8, ptr %40, i64 %41
  %42 = load i64, ptr %size.addr, align 8
  %43 = load i64, ptr %anchor, align 8
  %sub31 = sub i64 %42, %43
  %call32 = call ptr @put_sequence(ptr noundef %39, ptr noundef %add.ptr30, i64 noundef %sub31, i64 noundef 0, i64 noundef 0) #1
  %44 = load ptr, ptr %start, align 8
  %sub.ptr.lhs.cast = ptrtoint ptr %call32 to i64
  %sub.ptr.rhs.cast = ptrtoint ptr %44 to i64
  %sub.ptr.sub = sub i64 %sub.ptr.lhs.cast, %sub.ptr.rhs.cast
  ret i64 %sub.ptr.sub
}

; Function Attrs: noinline nounwind
define internal i64 @fingerprint(ptr noundef %p, i64 noundef %size) #0 {
entry:
  %p.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %h = alloca i64, align 8
  store ptr %p, ptr %p.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  %0 = load i64, ptr %size.addr, align 8
  store i64 %0, ptr %h, align 8
  br label %while.cond

while.cond:                                       ; preds = %while.body, %entry
  %1 = load i64, ptr %size.addr, align 8
  %dec = add i64 %1, -1
  store i64 %dec, ptr %size.addr, align 8
  %tobool = icmp ne i64 %1, 0
  br i1 %tobool, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  %2 = load i64, ptr %h, align 8
  %3 = load ptr, ptr %p.addr, align 8
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %3, i32 1
  store ptr %incdec.ptr, ptr %p.addr, align 8
  %4 = load i8, ptr %3, align 1
  %conv = zext i8 %4 to i64
  %xor = xor i64 %2, %conv
  %mul = mul i64 %xor, 1099511628211
  store i64 %mul, ptr %h, align 8
  br label %while.cond, !llvm.loop !21

while.end:                                        ; preds = %while.cond
  %5 = load i64, ptr %h, align 8
  ret i64 %5
}

; Function Attrs: noinline nounwind
define internal signext i32 @get_count(ptr noundef %in, ptr noundef %end, ptr noundef %count) #0 {
entry:
  %retval = alloca i32, align 4
  %in.addr = alloca ptr, align 8
  %end.addr = alloca ptr, align 8
  %count.addr = alloca ptr, align 8
  %byte = alloca i8, align 1
  store ptr %in, ptr %in.addr, align 8
  store ptr %end, ptr %end.addr, align 8
  store ptr %count, ptr %count.addr, align 8
  br label %do.body

do.body:                                          ; preds = %do.cond, %entry
  %0 = load ptr, ptr %in.addr, align 8
  %1 = load ptr, ptr %0, align 8
  %2 = load ptr, ptr %end.addr, align 8
  %cmp = icmp eq ptr %1, %2
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %do.body
  store i32 0, ptr %retval, align 4
  br label %return

if.end:                                           ; preds = %do.body
  %3 = load ptr, ptr %in.addr, align 8
  %4 = load ptr, ptr %3, align 8
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %4, i32 1
  store ptr %incdec.ptr, ptr %3, align 8
  %5 = load i8, ptr %4, align 1
  store i8 %5, ptr %byte, align 1
  %6 = load i8, ptr %byte, align 1
  %conv = zext i8 %6 to i64
  %7 = load ptr, ptr %count.addr, align 8
  %8 = load i64, ptr %7, align 8
  %add = add i64 %8, %conv
  store i64 %add, ptr %7, align 8
  br label %do.cond

do.cond:                                          ; preds = %if.end
  %9 = load i8, ptr %byte, align 1
  %conv1 = zext i8 %9 to i32
  %cmp2 = icmp eq i32 %conv1, 255
  br i1 %cmp2, label %do.body, label %do.end, !llvm.loop !22

do.end:                                           ; preds = %do.cond
  store i32 1, ptr %retval, align 4
  br label %return

return:                                           ; preds = %do.end, %if.then
  %10 = load i32, ptr %retval, align 4
  ret i32 %10
}

; Function Attrs: noinline nounwind
define internal signext i32 @load32(ptr noundef %p) #0 {
entry:
  %p.addr = alloca ptr, align 8
  store ptr %p, ptr %p.addr, align 8
  %0 = load ptr, ptr %p.addr, align 8
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 0
  %1 = load i8, ptr %arrayidx, align 1
  %conv = zext i8 %1 to i32
  %2 = load ptr, ptr %p.addr, align 8
  %arrayidx1 = getelementptr inbounds i8, ptr %2, i64 1
  %3 = load i8, ptr %arrayidx1, align 1
  %conv2 = zext i8 %3 to i32
  %shl = shl i32 %conv2, 8
  %or = or i32 %conv, %shl
  %4 = load ptr, ptr %p.addr, align 8
  %arrayidx3 = getelementptr inbounds i8, ptr %4, i64 2
  %5 = load i8, ptr %arrayidx3, align 1
  %conv4 = zext i8 %5 to i32
  %shl5 = shl i32 %conv4, 16
  %or6 = or i32 %or, %shl5
  %6 = load ptr, ptr %p.addr, align 8
  %arrayidx7 = getelementptr inbounds i8, ptr %6, i64 3
  %7 = load i8, ptr %arrayidx7, align 1
  %conv8 = zext i8 %7 to i32
  %shl9 = shl i32 %conv8, 24
  %or10 = or i32 %or6, %shl9
  ret i32 %or10
}

; Function Attrs: noinline nounwind
define internal ptr @put_sequence(ptr noundef %out, ptr noundef %literals, i64 noundef %count, i64 noundef %length, i64 noundef %distance) #0 {
entry:
  %out.addr = alloca ptr, align 8
  %literals.addr = alloca ptr, align 8
  %count.addr = alloca i64, align 8
  %length.addr = alloca i64, align 8
  %distance.addr = alloca i64, align 8
  %extra = alloca i64, align 8
  store ptr %out, ptr %out.addr, align 8
  store ptr %literals, ptr %literals.addr, align 8
  store i64 %count, ptr %count.addr, align 8
  store i64 %length, ptr %length.addr, align 8
  store i64 %distance, ptr %distance.addr, align 8
  %0 = load i64, ptr %length.addr, align 8
  %tobool = icmp ne i64 %0, 0
  br i1 %tobool, label %cond.true, label %cond.false

cond.true:                                        ; preds = %entry
  %1 = load i64, ptr %length.addr, align 8
  %sub = sub i64 %1, 4
  br label %cond.end

cond.false:                                       ; preds = %entry
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %sub, %cond.true ], [ 0, %cond.false ]
  store i64 %cond, ptr %extra, align 8
  %2 = load i64, ptr %count.addr, align 8
  %cmp = icmp ult i64 %2, 15
  br i1 %cmp, label %cond.true1, label %cond.false2

cond.true1:                                       ; preds = %cond.end
  %3 = load i64, ptr %count.addr, align 8
  br label %cond.end3

cond.false2:                                      ; preds = %cond.end
  br label %cond.end3

cond.end3:                                        ; preds = %cond.false2, %cond.true1
  %cond4 = phi i64 [ %3, %cond.true1 ], [ 15, %cond.false2 ]
  %shl = shl i64 %cond4, 4
  %4 = load i64, ptr %extra, align 8
  %cmp5 = icmp ult i64 %4, 15
  br i1 %cmp5, label %cond.true6, label %cond.false7

cond.true6:                                       ; preds = %cond.end3
  %5 = load i64, ptr %extra, align 8
  br label %cond.end8

cond.false7:                                      ; preds = %cond.end3
  br label %cond.end8

cond.end8:                                        ; preds = %cond.false7, %cond.true6
  %cond9 = phi i64 [ %5, %cond.true6 ], [ 15, %cond.false7 ]
  %or = or i64 %shl, %cond9
  %conv = trunc i64 %or to i8
  %6 = load ptr, ptr %out.addr, align 8
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %6, i32 1
  store ptr %incdec.ptr, ptr %out.addr, align 8
  store i8 %conv, ptr %6, align 1
  %7 = load i64, ptr %count.addr, align 8
  %cmp10 = icmp uge i64 %7, 15
  br i1 %cmp10, label %if.then, label %if.end

if.then:                                          ; preds = %cond.end8
  %8 = load ptr, ptr %out.addr, align 8
  %9 = load i64, ptr %count.addr, align 8
  %sub12 = sub i64 %9, 15
  %call = call ptr @put_count(ptr noundef %8, i64 noundef %sub12) #1
  store ptr %call, ptr %out.addr, align 8
  br label %if.end

if.end:                                           ; preds = %if.then, %cond.end8
  %10 = load ptr, ptr %out.addr, align 8
  %11 = load ptr, ptr %literals.addr, align 8
  %12 = load i64, ptr %count.addr, align 8
  %call13 = call ptr @memcpy(ptr noundef %10, ptr noundef %11, i64 noundef %12) #1
  %13 = load i64, ptr %count.addr, align 8
  %14 = load ptr, ptr %out.addr, align 8
  %add.ptr = getelementptr inbounds nuw i8, ptr %14, i64 %13
  store ptr %add.ptr, ptr %out.addr, align 8
  %15 = load i64, ptr %length.addr, align 8
  %tobool14 = icmp ne i64 %15, 0
  br i1 %tobool14, label %if.then15, label %if.end26

if.then15:                                        ; preds = %if.end
  %16 = load i64, ptr %distance.addr, align 8
  %conv16 = trunc i64 %16 to i8
  %17 = load ptr, ptr %out.addr, align 8
  %incdec.ptr17 = getelementptr inbounds nuw i8, ptr %17, i32 1
  store ptr %incdec.ptr17, ptr %out.addr, align 8
  store i8 %conv16, ptr %17, align 1
  %18 = load i64, ptr %distance.addr, align 8
  %shr = lshr i64 %18, 8
  %conv18 = trunc i64 %shr to i8
  %19 = load ptr, ptr %out.addr, align 8
  %incdec.ptr19 = getelementptr inbounds nuw i8, ptr %19, i32 1
  store ptr %incdec.ptr19, ptr %out.addr, align 8
  store i8 %conv18, ptr %19, align 1
  %20 = load i64, ptr %extra, align 8
  %cmp20 = icmp uge i64 %20, 15
  br i1 %cmp20, label %if.then22, label %if.end25

if.then22:                                        ; preds = %if.then15
  %21 = load ptr, ptr %out.addr, align 8
  %22 = load i64, ptr %extra, align 8
  %sub23 = sub i64 %22, 15
  %call24 = call ptr @put_count(ptr noundef %21, i64 noundef %sub23) #1
  store ptr %call24, ptr %out.addr, align 8
  br label %if.end25

if.end25:                                         ; preds = %if.then22, %if.then15
  br label %if.end26

if.end26:                                         ; preds = %if.end25, %if.end
  %23 = load ptr, ptr %out.addr, align 8
  ret ptr %23
}

; Function Attrs: noinline nounwind
define internal ptr @put_count(ptr noundef %out, i64 noundef %count) #0 {
entry:
  %out.addr = alloca ptr, align 8
  %count.addr = alloca i64, align 8
  store ptr %out, ptr %out.addr, align 8
  store i64 %count, ptr %count.addr, align 8
  br label %while.cond

while.cond:                                       ; preds = %while.body, %entry
  %0 = load i64, ptr %count.addr, align 8
  %cmp = icmp uge i64 %0, 255
  br i1 %cmp, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  %1 = load ptr, ptr %out.addr, align 8
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %1, i32 1
  store ptr %incdec.ptr, ptr %out.addr, align 8
  store i8 -1, ptr %1, align 1
  %2 = load i64, ptr %count.addr, align 8
  %sub = sub i64 %2, 255
  store i64 %sub, ptr %count.addr, align 8
  br label %while.cond, !llvm.loop !23

while.end:                                        ; preds = %while.cond
  %3 = load i64, ptr %count.addr, align 8
  %conv = trunc i64 %3 to i8
  %4 = load ptr, ptr %out.addr, align 8
  %incdec.ptr1 = getelementptr inbounds nuw i8, ptr %4, i32 1
  store ptr %incdec.ptr1, ptr %out.addr, align 8
  store i8 %conv, ptr %4, align 1
  %5 = load ptr, ptr %out.addr, align 8
  ret ptr %5
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
