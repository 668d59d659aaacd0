; ModuleID = 'bignum.c'
source_filename = "bignum.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

%struct.number = type { i32, [32 x i32] }

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
  %fact = alloca %struct.number, align 4
  %top = alloca i32, align 4
  %i = alloca i32, align 4
  %low = alloca %struct.number, align 4
  %high = alloca %struct.number, align 4
  %i5 = alloca i32, align 4
  %product = alloca %struct.number, align 4
  %byval-temp = alloca %struct.number, align 4
  %wa = alloca [4 x i64], align 8
  %wb = alloca [4 x i64], align 8
  %wide = alloca [8 x i64], align 8
  %ka = alloca [16 x i64], align 8
  %kb = alloca [16 x i64], align 8
  %kout = alloca [32 x i64], align 8
  %i26 = alloca i32, align 4
  %k = alloca i32, align 4
  %carry = alloca i64, align 8
  %i82 = alloca i32, align 4
  %i107 = alloca i32, align 4
  store i64 %n, ptr %n.addr, align 8
  store i64 0, ptr %total, align 8
  store i64 0, ptr %round, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc121, %entry
  %0 = load i64, ptr %round, align 8
  %1 = load i64, ptr %n.addr, align 8
  %cmp = icmp slt i64 %0, %1
  br i1 %cmp, label %for.body, label %for.end123

for.body:                                         ; preds = %for.cond
  call void @from_small(ptr dead_on_unwind writable sret(%struct.number) align 4 %fact, i32 noundef signext 1) #3
  %2 = load i64, ptr %round, align 8
  %rem = srem i64 %2, 20
  %conv = trunc i64 %rem to i32
  %add = add nsw i32 40, %conv
  store i32 %add, ptr %top, align 4
  store i32 2, ptr %i, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc, %for.body
  %3 = load i32, ptr %i, align 4
  %4 = load i32, ptr %top, align 4
  %cmp2 = icmp sle i32 %3, %4
  br i1 %cmp2, label %for.body4, label %for.end

for.body4:                                        ; preds = %for.cond1
  %5 = load i32, ptr %i, align 4
  call void @multiply_small(ptr noundef %fact, i32 noundef signext %5) #3
  br label %for.inc

for.inc:                                          ; preds = %for.body4
  %6 = load i32, ptr %i, align 4
  %inc = add nsw i32 %6, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond1, !llvm.loop !14

for.end:                                          ; preds = %for.cond1
  call void @from_small(ptr dead_on_unwind writable sret(%struct.number) align 4 %low, i32 noundef signext 1) #3
  call void @from_small(ptr dead_on_unwind writable sret(%struct.number) align 4 %high, i32 noundef signext 1) #3
  store i32 2, ptr %i5, align 4
  br label %for.cond6

for.cond6:                                        ; preds = %for.inc11, %for.end
  %7 = load i32, ptr %i5, align 4
  %8 = load i32, ptr %top, align 4
  %cmp7 = icmp sle i32 %7, %8
  br i1 %cmp7, label %for.body9, label %for.end13

for.body9:                                        ; preds = %for.cond6
  %9 = load i32, ptr %i5, align 4
  %rem10 = srem i32 %9, 2
  %tobool = icmp ne i32 %rem10, 0
  br i1 %tobool, label %cond.true, label %cond.false

cond.true:                                        ; preds = %for.body9
  br label %cond.end

cond.false:                                       ; preds = %for.body9
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi ptr [ %low, %cond.true ], [ %high, %cond.false ]
  %10 = load i32, ptr %i5, align 4
  call void @multiply_small(ptr noundef %cond, i32 noundef signext %10) #3
  br label %for.inc11

for.inc11:                                        ; preds = %cond.end
  %11 = load i32, ptr %i5, align 4
  %inc12 = add nsw i32 %11, 1
  store i32 %inc12, ptr %i5, align 4
  br label %for.cond6, !llvm.loop !15

for.end13:                                        ; preds = %for.cond6
  call void @multiply(ptr dead_on_unwind writable sret(%struct.number) align 4 %product, ptr noundef %low, ptr noundef %high) #3
  %used = getelementptr inbounds nuw %struct.number, ptr %product, i32 0, i32 0
  %12 = load i32, ptr %used, align 4
  %used14 = getelementptr inbounds nuw %struct.number, ptr %fact, i32 0, i32 0
  %13 = load i32, ptr %used14, align 4
  %cmp15 = icmp ne i32 %12, %13
  br i1 %cmp15, label %if.then, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %for.end13
  %limb = getelementptr inbounds nuw %struct.number, ptr %product, i32 0, i32 1
  %arraydecay = getelementptr inbounds [32 x i32], ptr %limb, i64 0, i64 0
  %limb17 = getelementptr inbounds nuw %struct.number, ptr %fact, i32 0, i32 1
  %arraydecay18 = getelementptr inbounds [32 x i32], ptr %limb17, i64 0, i64 0
  %used19 = getelementptr inbounds nuw %struct.number, ptr %fact, i32 0, i32 0
  %14 = load i32, ptr %used19, align 4
  %conv20 = sext i32 %14 to i64
  %mul = mul i64 %conv20, 4
  %call = call signext i32 @memcmp(ptr noundef %arraydecay, ptr noundef %arraydecay18, i64 noundef %mul) #3
  %tobool21 = icmp ne i32 %call, 0
  br i1 %tobool21, label %if.then, label %if.end

if.then:                                          ; preds = %lor.lhs.false, %for.end13
  store i64 -1, ptr %retval, align 8
  br label %return

if.end:                                           ; preds = %lor.lhs.false
  %15 = load i64, ptr %total, align 8
  %mul22 = mul i64 %15, 31
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %byval-temp, ptr align 4 %product, i64 132, i1 false)
  %call23 = call signext i32 @digits(ptr dead_on_return noundef %byval-temp) #3
  %conv24 = sext i32 %call23 to i64
  %add25 = add i64 %mul22, %conv24
  store i64 %add25, ptr %total, align 8
  store i32 0, ptr %i26, align 4
  br label %for.cond27

for.cond27:                                       ; preds = %for.inc73, %if.end
  %16 = load i32, ptr %i26, align 4
  %cmp28 = icmp slt i32 %16, 4
  br i1 %cmp28, label %for.body30, label %for.end75

for.body30:                                       ; preds = %for.cond27
  %limb31 = getelementptr inbounds nuw %struct.number, ptr %product, i32 0, i32 1
  %17 = load i32, ptr %i26, align 4
  %mul32 = mul nsw i32 2, %17
  %idxprom = sext i32 %mul32 to i64
  %arrayidx = getelementptr inbounds [32 x i32], ptr %limb31, i64 0, i64 %idxprom
  %18 = load i32, ptr %arrayidx, align 4
  %conv33 = zext i32 %18 to i64
  %shl = shl i64 %conv33, 32
  %limb34 = getelementptr inbounds nuw %struct.number, ptr %product, i32 0, i32 1
  %19 = load i32, ptr %i26, align 4
  %mul35 = mul nsw i32 2, %19
  %add36 = add nsw i32 %mul35, 1
  %idxprom37 = sext i32 %add36 to i64
  %arrayidx38 = getelementptr inbounds [32 x i32], ptr %limb34, i64 0, i64 %idxprom37
  %20 = load i32, ptr %arrayidx38, align 4
  %mul39 = mul i32 %20, 3
  %conv40 = zext i32 %mul39 to i64
  %or = or i64 %shl, %conv40
  %21 = load i32, ptr %i26, align 4
  %idxprom41 = sext i32 %21 to i64
  %arrayidx42 = getelementptr inbounds [4 x i64], ptr %wa, i64 0, i64 %idxprom41
  store i64 %or, ptr %arrayidx42, align 8
  %22 = load i32, ptr %i26, align 4
  %idxprom43 = sext i32 %22 to i64
  %arrayidx44 = getelementptr inbounds [4 x i64], ptr %wa, i64 0, i64 %idxprom43
  %23 = load i64, ptr %arrayidx44, align 8
  %not = xor i64 %23, -1
  %24 = load i64, ptr %round, align 8
  %add45 = add nsw i64 %24, 7
  %mul46 = mul i64 %not, %add45
  %25 = load i32, ptr %i26, align 4
  %idxprom47 = sext i32 %25 to i64
  %arrayidx48 = getelementptr inbounds [4 x i64], ptr %wb, i64 0, i64 %idxprom47
  store i64 %mul46, ptr %arrayidx48, align 8
  store i32 0, ptr %k, align 4
  br label %for.cond49

for.cond49:                                       ; preds = %for.inc70, %for.body30
  %26 = load i32, ptr %k, align 4
  %cmp50 = icmp slt i32 %26, 4
  br i1 %cmp50, label %for.body52, label %for.end72

for.body52:                                       ; preds = %for.cond49
  %27 = load i32, ptr %i26, align 4
  %idxprom53 = sext i32 %27 to i64
  %arrayidx54 = getelementptr inbounds [4 x i64], ptr %wa, i64 0, i64 %idxprom53
  %28 = load i64, ptr %arrayidx54, align 8
  %29 = load i32, ptr %k, align 4
  %mul55 = mul nsw i32 16, %29
  %sh_prom = zext i32 %mul55 to i64
  %shr = lshr i64 %28, %sh_prom
  %and = and i64 %shr, 65535
  %30 = load i32, ptr %i26, align 4
  %mul56 = mul nsw i32 4, %30
  %31 = load i32, ptr %k, align 4
  %add57 = add nsw i32 %mul56, %31
  %idxprom58 = sext i32 %add57 to i64
  %arrayidx59 = getelementptr inbounds [16 x i64], ptr %ka, i64 0, i64 %idxprom58
  store i64 %and, ptr %arrayidx59, align 8
  %32 = load i32, ptr %i26, align 4
  %idxprom60 = sext i32 %32 to i64
  %arrayidx61 = getelementptr inbounds [4 x i64], ptr %wb, i64 0, i64 %idxprom60
  %33 = load i64, ptr %arrayidx61, align 8
  %34 = load i32, ptr %k, align 4
  %mul62 = mul nsw i32 16, %34
  %sh_prom63 = zext i32 %mul62 to i64
  %shr64 = lshr i64 %33, %sh_prom63
  %and65 = and i64 %shr64, 65535
  %35 = load i32, ptr %i26, align 4
  %mul66 = mul nsw i32 4, %35
  %36 = load i32, ptr %k, align 4
  %add67 = add nsw i32 %mul66, %36
  %idxprom68 = sext i32 %add67 to i64
  %arrayidx69 = getelementptr inbounds [16 x i64], ptr %kb, i64 0, i64 %idxprom68
  store i64 %and65, ptr %arrayidx69, align 8
  br label %for.inc70

for.inc70:                                        ; preds = %for.body52
  %37 = load i32, ptr %k, align 4
  %inc71 = add nsw i32 %37, 1
  store i32 %inc71, ptr %k, align 4
  br label %for.cond49, !llvm.loop !16

for.end72:                                        ; preds = %for.cond49
  br label %for.inc73

for.inc73:                                        ; preds = %for.end72
  %38 = load i32, ptr %i26, align 4
  %inc74 = add nsw i32 %38, 1
  store i32 %inc74, ptr %i26, align 4
  br label %for.cond27, !llvm.loop !17

for.end75:                                        ; preds = %for.cond27
  %arraydecay76 = getelementptr inbounds [8 x i64], ptr %wide, i64 0, i64 0
  %arraydecay77 = getelementptr inbounds [4 x i64], ptr %wa, i64 0, i64 0
  %arraydecay78 = getelementptr inbounds [4 x i64], ptr %wb, i64 0, i64 0
  call void @multiply_wide(ptr noundef %arraydecay76, ptr noundef %arraydecay77, ptr noundef %arraydecay78, i32 noundef signext 4) #3
  %arraydecay79 = getelementptr inbounds [32 x i64], ptr %kout, i64 0, i64 0
  %arraydecay80 = getelementptr inbounds [16 x i64], ptr %ka, i64 0, i64 0
  %arraydecay81 = getelementptr inbounds [16 x i64], ptr %kb, i64 0, i64 0
  call void @karatsuba(ptr noundef %arraydecay79, ptr noundef %arraydecay80, ptr noundef %arraydecay81, i32 noundef signext 16) #3
  store i64 0, ptr %carry, align 8
  store i32 0, ptr %i82, align 4
  br label %for.cond83

for.cond83:                                       ; preds = %for.inc104, %for.end75
  %39 = load i32, ptr %i82, align 4
  %cmp84 = icmp slt i32 %39, 32
  br i1 %cmp84, label %for.body86, label %for.end106

for.body86:                                       ; preds = %for.cond83
  %40 = load i32, ptr %i82, align 4
  %idxprom87 = sext i32 %40 to i64
  %arrayidx88 = getelementptr inbounds [32 x i64], ptr %kout, i64 0, i64 %idxprom87
  %41 = load i64, ptr %arrayidx88, align 8
  %42 = load i64, ptr %carry, align 8
  %add89 = add nsw i64 %42, %41
  store i64 %add89, ptr %carry, align 8
  %43 = load i64, ptr %carry, align 8
  %and90 = and i64 %43, 65535
  %44 = load i32, ptr %i82, align 4
  %div = sdiv i32 %44, 4
  %idxprom91 = sext i32 %div to i64
  %arrayidx92 = getelementptr inbounds [8 x i64], ptr %wide, i64 0, i64 %idxprom91
  %45 = load i64, ptr %arrayidx92, align 8
  %46 = load i32, ptr %i82, align 4
  %rem93 = srem i32 %46, 4
  %mul94 = mul nsw i32 16, %rem93
  %sh_prom95 = zext i32 %mul94 to i64
  %shr96 = lshr i64 %45, %sh_prom95
  %and97 = and i64 %shr96, 65535
  %cmp98 = icmp ne i64 %and90, %and97
  br i1 %cmp98, label %if.then100, label %if.end102

if.then100:                                       ; preds = %for.body86
  %47 = load i32, ptr %i82, align 4
  %sub = sub nsw i32 -100, %47
  %conv101 = sext i32 %sub to i64
  store i64 %conv101, ptr %retval, align 8
  br label %return

if.end102:                                        ; preds = %for.body86
  %48 = load i64, ptr %carry, align 8
  %shr103 = ashr i64 %48, 16
  store i64 %shr103, ptr %carry, align 8
  br label %for.inc104

for.inc104:                                       ; preds = %if.end102
  %49 = load i32, ptr %i82, align 4
  %inc105 = add nsw i32 %49, 1
  store i32 %inc105, ptr %i82, align 4
  br label %for.cond83, !llvm.loop !18

for.end106:                                       ; preds = %for.cond83
  store i32 0, ptr %i107, align 4
  br label %for.cond108

for.cond108:                                      ; preds = %for.inc115, %for.end106
  %50 = load i32, ptr %i107, align 4
  %cmp109 = icmp slt i32 %50, 8
  br i1 %cmp109, label %for.body111, label %for.end117

for.body111:                                      ; preds = %for.cond108
  %51 = load i64, ptr %total, align 8
  %52 = load i32, ptr %i107, align 4
  %idxprom112 = sext i32 %52 to i64
  %arrayidx113 = getelementptr inbounds [8 x i64], ptr %wide, i64 0, i64 %idxprom112
  %53 = load i64, ptr %arrayidx113, align 8
  %xor = xor i64 %51, %53
  %mul114 = mul i64 %xor, -7046029254386353131
  store i64 %mul114, ptr %total, align 8
  br label %for.inc115

for.inc115:                                       ; preds = %for.body111
  %54 = load i32, ptr %i107, align 4
  %inc116 = add nsw i32 %54, 1
  store i32 %inc116, ptr %i107, align 4
  br label %for.cond108, !llvm.loop !19

for.end117:                                       ; preds = %for.cond108
  %call118 = call signext i32 @divide_small(ptr noundef %fact, i32 noundef signext 1000003) #3
  %conv119 = zext i32 %call118 to i64
  %55 = load i64, ptr %total, align 8
  %add120 = add i64 %55, %conv119
  store i64 %add120, ptr %total, align 8
  br label %for.inc121

for.inc121:                                       ; preds = %for.end117
  %56 = load i64, ptr %round, align 8
  %inc122 = add nsw i64 %56, 1
  store i64 %inc122, ptr %round, align 8
  br label %for.cond, !llvm.loop !20

for.end123:                                       ; preds = %for.cond
  %57 = load i64, ptr %total, align 8
  %shr124 = lshr i64 %57, 1
  store i64 %shr124, ptr %retval, align 8
  br label %return

return:                                           ; preds = %for.end123, %if.then100, %if.then
  %58 = load i64, ptr %retval, align 8
  ret i64 %58
}

; Function Attrs: noinline nounwind
define internal void @from_small(ptr dead_on_unwind noalias writable sret(%struct.number) align 4 %agg.result, i32 noundef signext %v) #0 {
entry:
  %result.ptr = alloca ptr, align 8
  %v.addr = alloca i32, align 4
  store ptr %agg.result, ptr %result.ptr, align 8
  store i32 %v, ptr %v.addr, align 4
  call void @llvm.memset.p0.i64(ptr align 4 %agg.result, i8 0, i64 132, i1 false)
  %used = getelementptr inbounds nuw %struct.number, ptr %agg.result, i32 0, i32 0
  %0 = load i32, ptr %v.addr, align 4
  %cmp = icmp ne i32 %0, 0
  %conv = zext i1 %cmp to i32
  store i32 %conv, ptr %used, align 4
  %limb = getelementptr inbounds nuw %struct.number, ptr %agg.result, i32 0, i32 1
  %1 = load i32, ptr %v.addr, align 4
  store i32 %1, ptr %limb, align 4
  ret void
}

; Function Attrs: noinline nounwind
define internal void @multiply_small(ptr noundef %a, i32 noundef signext %factor) #0 {
entry:
  %a.addr = alloca ptr, align 8
  %factor.addr = alloca i32, align 4
  %carry = alloca i64, align 8
  %i = alloca i32, align 4
  store ptr %a, ptr %a.addr, align 8
  store i32 %factor, ptr %factor.addr, align 4
  store i64 0, ptr %carry, align 8
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4
  %1 = load ptr, ptr %a.addr, align 8
  %used = getelementptr inbounds nuw %struct.number, ptr %1, i32 0, i32 0
  %2 = load i32, ptr %used, align 4
  %cmp = icmp slt i32 %0, %2
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %3 = load ptr, ptr %a.addr, align 8
  %limb = getelementptr inbounds nuw %struct.number, ptr %3, i32 0, i32 1
  %4 = load i32, ptr %i, align 4
  %idxprom = sext i32 %4 to i64
  %arrayidx = getelementptr inbounds [32 x i32], ptr %limb, i64 0, i64 %idxprom
  %5 = load i32, ptr %arrayidx, align 4
  %conv = zext i32 %5 to i64
  %6 = load i32, ptr %factor.addr, align 4
  %conv1 = zext i32 %6 to i64
  %mul = mul i64 %conv, %conv1
  %7 = load i64, ptr %carry, align 8
  %add = add i64 %7, %mul
  store i64 %add, ptr %carry, align 8
  %8 = load i64, ptr %carry, align 8
  %conv2 = trunc i64 %8 to i32
  %9 = load ptr, ptr %a.addr, align 8
  %limb3 = getelementptr inbounds nuw %struct.number, ptr %9, i32 0, i32 1
  %10 = load i32, ptr %i, align 4
  %idxprom4 = sext i32 %10 to i64
  %arrayidx5 = getelementptr inbounds [32 x i32], ptr %limb3, i64 0, i64 %idxprom4
  store i32 %conv2, ptr %arrayidx5, align 4
  %11 = load i64, ptr %carry, align 8
  %shr = lshr i64 %11, 32
  store i64 %shr, ptr %carry, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %12 = load i32, ptr %i, align 4
  %inc = add nsw i32 %12, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !21

for.end:                                          ; preds = %for.cond
  %13 = load i64, ptr %carry, align 8
  %tobool = icmp ne i64 %13, 0
  br i1 %tobool, label %land.lhs.true, label %if.end

land.lhs.true:                                    ; preds = %for.end
  %14 = load ptr, ptr %a.addr, align 8
  %used6 = getelementptr inbounds nuw %struct.number, ptr %14, i32 0, i32 0
  %15 = load i32, ptr %used6, align 4
  %cmp7 = icmp slt i32 %15, 32
  br i1 %cmp7, label %if.then, label %if.end

if.then:                                          ; preds = %land.lhs.true
  %16 = load i64, ptr %carry, align 8
  %conv9 = trunc i64 %16 to i32
  %17 = load ptr, ptr %a.addr, align 8
  %limb10 = getelementptr inbounds nuw %struct.number, ptr %17, i32 0, i32 1
  %18 = load ptr, ptr %a.addr, align 8
  %used11 = getelementptr inbounds nuw %struct.number, ptr %18, i32 0, i32 0
  %19 = load i32, ptr %used11, align 4
  %inc12 = add nsw i32 %19, 1
  store i32 %inc12, ptr %used11, align 4
  %idxprom13 = sext i32 %19 to i64
  %arrayidx14 = getelementptr inbounds [32 x i32], ptr %limb10, i64 0, i64 %idxprom13
  store i32 %conv9, ptr %arrayidx14, align 4
  br label %if.end

if.end:                                           ; preds = %if.then, %land.lhs.true, %for.end
  ret void
}

; Function Attrs: noinline nounwind
define internal void @multiply(ptr dead_on_unwind noalias writable sret(%struct.number) align 4 %agg.result, ptr noundef %a, ptr noundef %b) #0 {
entry:
  %result.ptr = alloca ptr, align 8
  %a.addr = alloca ptr, align 8
  %b.addr = alloca ptr, align 8
  %i = alloca i32, align 4
  %carry = alloca i64, align 8
  %j = alloca i32, align 4
  store ptr %agg.result, ptr %result.ptr, align 8
  store ptr %a, ptr %a.addr, align 8
  store ptr %b, ptr %b.addr, align 8
  %call = call ptr @memset(ptr noundef %agg.result, i32 noundef signext 0, i64 noundef 132) #3
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc25, %entry
  %0 = load i32, ptr %i, align 4
  %1 = load ptr, ptr %a.addr, align 8
  %used = getelementptr inbounds nuw %struct.number, ptr %1, i32 0, i32 0
  %2 = load i32, ptr %used, align 4
  %cmp = icmp slt i32 %0, %2
  br i1 %cmp, label %for.body, label %for.end27

for.body:                                         ; preds = %for.cond
  store i64 0, ptr %carry, align 8
  store i32 0, ptr %j, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc, %for.body
  %3 = load i32, ptr %j, align 4
  %4 = load ptr, ptr %b.addr, align 8
  %used2 = getelementptr inbounds nuw %struct.number, ptr %4, i32 0, i32 0
  %5 = load i32, ptr %used2, align 4
  %cmp3 = icmp slt i32 %3, %5
  br i1 %cmp3, label %lor.end, label %lor.rhs

lor.rhs:                                          ; preds = %for.cond1
  %6 = load i64, ptr %carry, align 8
  %tobool = icmp ne i64 %6, 0
  br label %lor.end

lor.end:                                          ; preds = %lor.rhs, %for.cond1
  %7 = phi i1 [ true, %for.cond1 ], [ %tobool, %lor.rhs ]
  br i1 %7, label %for.body4, label %for.end

for.body4:                                        ; preds = %lor.end
  %8 = load i32, ptr %i, align 4
  %9 = load i32, ptr %j, align 4
  %add = add nsw i32 %8, %9
  %cmp5 = icmp sge i32 %add, 32
  br i1 %cmp5, label %if.then, label %if.end

if.then:                                          ; preds = %for.body4
  br label %for.end

if.end:                                           ; preds = %for.body4
  %limb = getelementptr inbounds nuw %struct.number, ptr %agg.result, i32 0, i32 1
  %10 = load i32, ptr %i, align 4
  %11 = load i32, ptr %j, align 4
  %add6 = add nsw i32 %10, %11
  %idxprom = sext i32 %add6 to i64
  %arrayidx = getelementptr inbounds [32 x i32], ptr %limb, i64 0, i64 %idxprom
  %12 = load i32, ptr %arrayidx, align 4
  %conv = zext i32 %12 to i64
  %13 = load i32, ptr %j, align 4
  %14 = load ptr, ptr %b.addr, align 8
  %used7 = getelementptr inbounds nuw %struct.number, ptr %14, i32 0, i32 0
  %15 = load i32, ptr %used7, align 4
  %cmp8 = icmp slt i32 %13, %15
  br i1 %cmp8, label %cond.true, label %cond.false

cond.true:                                        ; preds = %if.end
  %16 = load ptr, ptr %a.addr, align 8
  %limb10 = getelementptr inbounds nuw %struct.number, ptr %16, i32 0, i32 1
  %17 = load i32, ptr %i, align 4
  %idxprom11 = sext i32 %17 to i64
  %arrayidx12 = getelementptr inbounds [32 x i32], ptr %limb10, i64 0, i64 %idxprom11
  %18 = load i32, ptr %arrayidx12, align 4
  %conv13 = zext i32 %18 to i64
  %19 = load ptr, ptr %b.addr, align 8
  %limb14 = getelementptr inbounds nuw %struct.number, ptr %19, i32 0, i32 1
  %20 = load i32, ptr %j, align 4
  %idxprom15 = sext i32 %20 to i64
  %arrayidx16 = getelementptr inbounds [32 x i32], ptr %limb14, i64 0, i64 %idxprom15
  %21 = load i32, ptr %arrayidx16, align 4
  %conv17 = zext i32 %21 to i64
  %mul = mul i64 %conv13, %conv17
  br label %cond.end

cond.false:                                       ; preds = %if.end
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %mul, %cond.true ], [ 0, %cond.false ]
  %add18 = add i64 %conv, %cond
  %22 = load i64, ptr %carry, align 8
  %add19 = add i64 %22, %add18
  store i64 %add19, ptr %carry, align 8
  %23 = load i64, ptr %carry, align 8
  %conv20 = trunc i64 %23 to i32
  %limb21 = getelementptr inbounds nuw %struct.number, ptr %agg.result, i32 0, i32 1
  %24 = load i32, ptr %i, align 4
  %25 = load i32, ptr %j, align 4
  %add22 = add nsw i32 %24, %25
  %idxprom23 = sext i32 %add22 to i64
  %arrayidx24 = getelementptr inbounds [32 x i32], ptr %limb21, i64 0, i64 %idxprom23
  store i32 %conv20, ptr %arrayidx24, align 4
  %26 = load i64, ptr %carry, align 8
  %shr = lshr i64 %26, 32
  store i64 %shr, ptr %carry, align 8
  br label %for.inc

for.inc:                                          ; preds = %cond.end
  %27 = load i32, ptr %j, align 4
  %inc = add nsw i32 %27, 1
  store i32 %inc, ptr %j, align 4
  br label %for.cond1, !llvm.loop !22

for.end:                                          ; preds = %if.then, %lor.end
  br label %for.inc25

for.inc25:                                        ; preds = %for.end
  %28 = load i32, ptr %i, align 4
  %inc26 = add nsw i32 %28, 1
  store i32 %inc26, ptr %i, align 4
  br label %for.cond, !llvm.loop !23

for.end27:                                        ; preds = %for.cond
  %29 = load ptr, ptr %a.addr, align 8
  %used28 = getelementptr inbounds nuw %struct.number, ptr %29, i32 0, i32 0
  %30 = load i32, ptr %used28, align 4
  %31 = load ptr, ptr %b.addr, align 8
  %used29 = getelementptr inbounds nuw %struct.number, ptr %31, i32 0, i32 0
  %32 = load i32, ptr %used29, align 4
  %add30 = add nsw i32 %30, %32
  %cmp31 = icmp slt i32 %add30, 32
  br i1 %cmp31, label %cond.true33, label %cond.false37

cond.true33:                                      ; preds = %for.end27
  %33 = load ptr, ptr %a.addr, align 8
  %used34 = getelementptr inbounds nuw %struct.number, ptr %33, i32 0, i32 0
  %34 = load i32, ptr %used34, align 4
  %35 = load ptr, ptr %b.addr, align 8
  %used35 = getelementptr inbounds nuw %struct.number, ptr %35, i32 0, i32 0
  %36 = load i32, ptr %used35, align 4
  %add36 = add nsw i32 %34, %36
  br label %cond.end38

cond.false37:                                     ; preds = %for.end27
  br label %cond.end38

cond.end38:                                       ; preds = %cond.false37, %cond.true33
  %cond39 = phi i32 [ %add36, %cond.true33 ], [ 32, %cond.false37 ]
  %used40 = getelementptr inbounds nuw %struct.number, ptr %agg.result, i32 0, i32 0
  store i32 %cond39, ptr %used40, align 4
  call void @trim(ptr noundef %agg.result) #3
  ret void
}

; Function Attrs: noinline nounwind
define internal signext i32 @digits(ptr dead_on_return noundef %a) #0 {
entry:
  %a.indirect_addr = alloca ptr, align 8
  %count = alloca i32, align 4
  store ptr %a, ptr %a.indirect_addr, align 8
  store i32 0, ptr %count, align 4
  br label %while.cond

while.cond:                                       ; preds = %while.body, %entry
  %used = getelementptr inbounds nuw %struct.number, ptr %a, i32 0, i32 0
  %0 = load i32, ptr %used, align 4
  %tobool = icmp ne i32 %0, 0
  br i1 %tobool, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  %call = call signext i32 @divide_small(ptr noundef %a, i32 noundef signext 1000000000) #3
  %1 = load i32, ptr %count, align 4
  %add = add nsw i32 %1, 9
  store i32 %add, ptr %count, align 4
  br label %while.cond, !llvm.loop !24

while.end:                                        ; preds = %while.cond
  %2 = load i32, ptr %count, align 4
  ret i32 %2
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: noinline nounwind
define internal void @multiply_wide(ptr noundef %out, ptr noundef %a, ptr noundef %b, i32 noundef signext %n) #0 {
entry:
  %out.addr = alloca ptr, align 8
  %a.addr = alloca ptr, align 8
  %b.addr = alloca ptr, align 8
  %n.addr = alloca i32, align 4
  %i = alloca i32, align 4
  %i1 = alloca i32, align 4
  %carry = alloca i64, align 8
  %j = alloca i32, align 4
  %t = alloca i128, align 16
  store ptr %out, ptr %out.addr, align 8
  store ptr %a, ptr %a.addr, align 8
  store ptr %b, ptr %b.addr, align 8
  store i32 %n, ptr %n.addr, align 4
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4
  %1 = load i32, ptr %n.addr, align 4
  %mul = mul nsw i32 2, %1
  %cmp = icmp slt i32 %0, %mul
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %2 = load ptr, ptr %out.addr, align 8
  %3 = load i32, ptr %i, align 4
  %idxprom = sext i32 %3 to i64
  %arrayidx = getelementptr inbounds i64, ptr %2, i64 %idxprom
  store i64 0, ptr %arrayidx, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %4 = load i32, ptr %i, align 4
  %inc = add nsw i32 %4, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !25

for.end:                                          ; preds = %for.cond
  store i32 0, ptr %i1, align 4
  br label %for.cond2

for.cond2:                                        ; preds = %for.inc31, %for.end
  %5 = load i32, ptr %i1, align 4
  %6 = load i32, ptr %n.addr, align 4
  %cmp3 = icmp slt i32 %5, %6
  br i1 %cmp3, label %for.body4, label %for.end33

for.body4:                                        ; preds = %for.cond2
  store i64 0, ptr %carry, align 8
  store i32 0, ptr %j, align 4
  br label %for.cond5

for.cond5:                                        ; preds = %for.inc25, %for.body4
  %7 = load i32, ptr %j, align 4
  %8 = load i32, ptr %n.addr, align 4
  %cmp6 = icmp slt i32 %7, %8
  br i1 %cmp6, label %for.body7, label %for.end27

for.body7:                                        ; preds = %for.cond5
  %9 = load ptr, ptr %a.addr, align 8
  %10 = load i32, ptr %i1, align 4
  %idxprom8 = sext i32 %10 to i64
  %arrayidx9 = getelementptr inbounds i64, ptr %9, i64 %idxprom8
  %11 = load i64, ptr %arrayidx9, align 8
  %conv = zext i64 %11 to i128
  %12 = load ptr, ptr %b.addr, align 8
  %13 = load i32, ptr %j, align 4
  %idxprom10 = sext i32 %13 to i64
  %arrayidx11 = getelementptr inbounds i64, ptr %12, i64 %idxprom10
  %14 = load i64, ptr %arrayidx11, align 8
  %conv12 = zext i64 %14 to i128
  %mul13 = mul i128 %conv, %conv12
  %15 = load ptr, ptr %out.addr, align 8
  %16 = load i32, ptr %i1, align 4
  %17 = load i32, ptr %j, align 4
  %add = add nsw i32 %16, %17
  %idxprom14 = sext i32 %add to i64
  %arrayidx15 = getelementptr inbounds i64, ptr %15, i64 %idxprom14
  %18 = load i64, ptr %arrayidx15, align 8
  %conv16 = zext i64 %18 to i128
  %add17 = add i128 %mul13, %conv16
  %19 = load i64, ptr %carry, align 8
  %conv18 = zext i64 %19 to i128
  %add19 = add i128 %add17, %conv18
  store i128 %add19, ptr %t, align 16
  %20 = load i128, ptr %t, align 16
  %conv20 = trunc i128 %20 to i64
  %21 = load ptr, ptr %out.addr, align 8
  %22 = load i32, ptr %i1, align 4
  %23 = load i32, ptr %j, align 4
  %add21 = add nsw i32 %22, %23
  %idxprom22 = sext i32 %add21 to i64
  %arrayidx23 = getelementptr inbounds i64, ptr %21, i64 %idxprom22
  store i64 %conv20, ptr %arrayidx23, align 8
  %24 = load i128, ptr %t, align 16
  %shr = lshr i128 %24, 64
  %conv24 = trunc i128 %shr to i64
  store i64 %conv24, ptr %carry, align 8
  br label %for.inc25

for.inc25:                                        ; preds = %for.body7
  %25 = load i32, ptr %j, align 4
  %inc26 = add nsw i32 %25, 1
  store i32 %inc26, ptr %j, align 4
  br label %for.cond5, !llvm.loop !26

for.end27:                                        ; preds = %for.cond5
  %26 = load i64, ptr %carry, align 8
  %27 = load ptr, ptr %out.addr, align 8
  %28 = load i32, ptr %i1, align 4
  %29 = load i32, ptr %n.addr, align 4
  %add28 = add nsw i32 %28, %29
  %idxprom29 = sext i32 %add28 to i64
  %arrayidx30 = getelementptr inbounds i64, ptr %27, i64 %idxprom29
  store i64 %26, ptr %arrayidx30, align 8
  br label %for.inc31

for.inc31:                                        ; preds = %for.end27
  %30 = load i32, ptr %i1, align 4
  %inc32 = add nsw i32 %30, 1
  store i32 %inc32, ptr %i1, align 4
  br label %for.cond2, !llvm.loop !27

for.end33:                                        ; preds = %for.cond2
  ret void
}

; Function Attrs: noinline nounwind
define internal void @karatsuba(ptr noundef %out, ptr noundef %a, ptr noundef %b, i32 noundef signext %n) #0 {
entry:
  %out.addr = alloca ptr, align 8
  %a.addr = alloca ptr, align 8
  %b.addr = alloca ptr, align 8
  %n.addr = alloca i32, align 4
  %i = alloca i32, align 4
  %i2 = alloca i32, align 4
  %j = alloca i32, align 4
  %h = alloca i32, align 4
  %sa = alloca [16 x i64], align 8
  %sb = alloca [16 x i64], align 8
  %middle = alloca [32 x i64], align 8
  %i23 = alloca i32, align 4
  %i52 = alloca i32, align 4
  %i67 = alloca i32, align 4
  store ptr %out, ptr %out.addr, align 8
  store ptr %a, ptr %a.addr, align 8
  store ptr %b, ptr %b.addr, align 8
  store i32 %n, ptr %n.addr, align 4
  %0 = load i32, ptr %n.addr, align 4
  %cmp = icmp sle i32 %0, 4
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %if.then
  %1 = load i32, ptr %i, align 4
  %2 = load i32, ptr %n.addr, align 4
  %mul = mul nsw i32 2, %2
  %cmp1 = icmp slt i32 %1, %mul
  br i1 %cmp1, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %3 = load ptr, ptr %out.addr, align 8
  %4 = load i32, ptr %i, align 4
  %idxprom = sext i32 %4 to i64
  %arrayidx = getelementptr inbounds i64, ptr %3, i64 %idxprom
  store i64 0, ptr %arrayidx, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %5 = load i32, ptr %i, align 4
  %inc = add nsw i32 %5, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !28

for.end:                                          ; preds = %for.cond
  store i32 0, ptr %i2, align 4
  br label %for.cond3

for.cond3:                                        ; preds = %for.inc20, %for.end
  %6 = load i32, ptr %i2, align 4
  %7 = load i32, ptr %n.addr, align 4
  %cmp4 = icmp slt i32 %6, %7
  br i1 %cmp4, label %for.body5, label %for.end22

for.body5:                                        ; preds = %for.cond3
  store i32 0, ptr %j, align 4
  br label %for.cond6

for.cond6:                                        ; preds = %for.inc17, %for.body5
  %8 = load i32, ptr %j, align 4
  %9 = load i32, ptr %n.addr, align 4
  %cmp7 = icmp slt i32 %8, %9
  br i1 %cmp7, label %for.body8, label %for.end19

for.body8:                                        ; preds = %for.cond6
  %10 = load ptr, ptr %a.addr, align 8
  %11 = load i32, ptr %i2, align 4
  %idxprom9 = sext i32 %11 to i64
  %arrayidx10 = getelementptr inbounds i64, ptr %10, i64 %idxprom9
  %12 = load i64, ptr %arrayidx10, align 8
  %13 = load ptr, ptr %b.addr, align 8
  %14 = load i32, ptr %j, align 4
  %idxprom11 = sext i32 %14 to i64
  %arrayidx12 = getelementptr inbounds i64, ptr %13, i64 %idxprom11
  %15 = load i64, ptr %arrayidx12, align 8
  %mul13 = mul nsw i64 %12, %15
  %16 = load ptr, ptr %out.addr, align 8
  %17 = load i32, ptr %i2, align 4
  %18 = load i32, ptr %j, align 4
  %add = add nsw i32 %17, %18
  %idxprom14 = sext i32 %add to i64
  %arrayidx15 = getelementptr inbounds i64, ptr %16, i64 %idxprom14
  %19 = load i64, ptr %arrayidx15, align 8
  %add16 = add nsw i64 %19, %mul13
  store i64 %add16, ptr %arrayidx15, align 8
  br label %for.inc17

for.inc17:                                        ; preds = %for.body8
  %20 = load i32, ptr %j, align 4
  %inc18 = add nsw i32 %20, 1
  store i32 %inc18, ptr %j, align 4
  br label %for.cond6, !llvm.loop !29

for.end19:                                        ; preds = %for.cond6
  br label %for.inc20

for.inc20:                                        ; preds = %for.end19
  %21 = load i32, ptr %i2, align 4
  %inc21 = add nsw i32 %21, 1
  store i32 %inc21, ptr %i2, align 4
  br label %for.cond3, !llvm.loop !30

for.end22:                                        ; preds = %for.cond3
  br label %for.end79

if.end:                                           ; preds = %entry
  %22 = load i32, ptr %n.addr, align 4
  %div = sdiv i32 %22, 2
  store i32 %div, ptr %h, align 4
  store i32 0, ptr %i23, align 4
  br label %for.cond24

for.cond24:                                       ; preds = %for.inc43, %if.end
  %23 = load i32, ptr %i23, align 4
  %24 = load i32, ptr %h, align 4
  %cmp25 = icmp slt i32 %23, %24
  br i1 %cmp25, label %for.body26, label %for.end45

for.body26:                                       ; preds = %for.cond24
  %25 = load ptr, ptr %a.addr, align 8
  %26 = load i32, ptr %i23, align 4
  %idxprom27 = sext i32 %26 to i64
  %arrayidx28 = getelementptr inbounds i64, ptr %25, i64 %idxprom27
  %27 = load i64, ptr %arrayidx28, align 8
  %28 = load ptr, ptr %a.addr, align 8
  %29 = load i32, ptr %i23, align 4
  %30 = load i32, ptr %h, align 4
  %add29 = add nsw i32 %29, %30
  %idxprom30 = sext i32 %add29 to i64
  %arrayidx31 = getelementptr inbounds i64, ptr %28, i64 %idxprom30
  %31 = load i64, ptr %arrayidx31, align 8
  %add32 = add nsw i64 %27, %31
  %32 = load i32, ptr %i23, align 4
  %idxprom33 = sext i32 %32 to i64
  %arrayidx34 = getelementptr inbounds [16 x i64], ptr %sa, i64 0, i64 %idxprom33
  store i64 %add32, ptr %arrayidx34, align 8
  %33 = load ptr, ptr %b.addr, align 8
  %34 = load i32, ptr %i23, align 4
  %idxprom35 = sext i32 %34 to i64
  %arrayidx36 = getelementptr inbounds i64, ptr %33, i64 %idxprom35
  %35 = load i64, ptr %arrayidx36, align 8
  %36 = load ptr, ptr %b.addr, align 8
  %37 = load i32, ptr %i23, align 4
  %38 = load i32, ptr %h, align 4
  %add37 = add nsw i32 %37, %38
  %idxprom38 = sext i32 %add37 to i64
  %arrayidx39 = getelementptr inbounds i64, ptr %36, i64 %idxprom38
  %39 = load i64, ptr %arrayidx39, align 8
  %add40 = add nsw i64 %35, %39
  %40 = load i32, ptr %i23, align 4
  %idxprom41 = sext i32 %40 to i64
  %arrayidx42 = getelementptr inbounds [16 x i64], ptr %sb, i64 0, i64 %idxprom41
  store i64 %add40, ptr %arrayidx42, align 8
  br label %for.inc43

for.inc43:                                        ; preds = %for.body26
  %41 = load i32, ptr %i23, align 4
  %inc44 = add nsw i32 %41, 1
  store i32 %inc44, ptr %i23, align 4
  br label %for.cond24, !llvm.loop !31

for.end45:                                        ; preds = %for.cond24
  %42 = load ptr, ptr %out.addr, align 8
  %43 = load ptr, ptr %a.addr, align 8
  %44 = load ptr, ptr %b.addr, align 8
  %45 = load i32, ptr %h, align 4
  call void @karatsuba(ptr noundef %42, ptr noundef %43, ptr noundef %44, i32 noundef signext %45) #3
  %46 = load ptr, ptr %out.addr, align 8
  %47 = load i32, ptr %n.addr, align 4
  %idx.ext = sext i32 %47 to i64
  %add.ptr = getelementptr inbounds i64, ptr %46, i64 %idx.ext
  %48 = load ptr, ptr %a.addr, align 8
  %49 = load i32, ptr %h, align 4
  %idx.ext46 = sext i32 %49 to i64
  %add.ptr47 = getelementptr inbounds i64, ptr %48, i64 %idx.ext46
  %50 = load ptr, ptr %b.addr, align 8
  %51 = load i32, ptr %h, align 4
  %idx.ext48 = sext i32 %51 to i64
  %add.ptr49 = getelementptr inbounds i64, ptr %50, i64 %idx.ext48
  %52 = load i32, ptr %h, align 4
  call void @karatsuba(ptr noundef %add.ptr, ptr noundef %add.ptr47, ptr noundef %add.ptr49, i32 noundef signext %52) #3
  %arraydecay = getelementptr inbounds [32 x i64], ptr %middle, i64 0, i64 0
  %arraydecay50 = getelementptr inbounds [16 x i64], ptr %sa, i64 0, i64 0
  %arraydecay51 = getelementptr inbounds [16 x i64], ptr %sb, i64 0, i64 0
  %53 = load i32, ptr %h, align 4
  call void @karatsuba(ptr noundef %arraydecay, ptr noundef %arraydecay50, ptr noundef %arraydecay51, i32 noundef signext %53) #3
  store i32 0, ptr %i52, align 4
  br label %for.cond53

for.cond53:                                       ; preds = %for.inc64, %for.end45
  %54 = load i32, ptr %i52, align 4
  %55 = load i32, ptr %n.addr, align 4
  %cmp54 = icmp slt i32 %54, %55
  br i1 %cmp54, label %for.body55, label %for.end66

for.body55:                                       ; preds = %for.cond53
  %56 = load ptr, ptr %out.addr, align 8
  %57 = load i32, ptr %i52, align 4
  %idxprom56 = sext i32 %57 to i64
  %arrayidx57 = getelementptr inbounds i64, ptr %56, i64 %idxprom56
  %58 = load i64, ptr %arrayidx57, align 8
  %59 = load ptr, ptr %out.addr, align 8
  %60 = load i32, ptr %i52, align 4
  %61 = load i32, ptr %n.addr, align 4
  %add58 = add nsw i32 %60, %61
  %idxprom59 = sext i32 %add58 to i64
  %arrayidx60 = getelementptr inbounds i64, ptr %59, i64 %idxprom59
  %62 = load i64, ptr %arrayidx60, align 8
  %add61 = add nsw i64 %58, %62
  %63 = load i32, ptr %i52, align 4
  %idxprom62 = sext i32 %63 to i64
  %arrayidx63 = getelementptr inbounds [32 x i64], ptr %middle, i64 0, i64 %idxprom62
  %64 = load i64, ptr %arrayidx63, align 8
  %sub = sub nsw i64 %64, %add61
  store i64 %sub, ptr %arrayidx63, align 8
  br label %for.inc64

for.inc64:                                        ; preds = %for.body55
  %65 = load i32, ptr %i52, align 4
  %inc65 = add nsw i32 %65, 1
  store i32 %inc65, ptr %i52, align 4
  br label %for.cond53, !llvm.loop !32

for.end66:                                        ; preds = %for.cond53
  store i32 0, ptr %i67, align 4
  br label %for.cond68

for.cond68:                                       ; preds = %for.inc77, %for.end66
  %66 = load i32, ptr %i67, align 4
  %67 = load i32, ptr %n.addr, align 4
  %cmp69 = icmp slt i32 %66, %67
  br i1 %cmp69, label %for.body70, label %for.end79

for.body70:                                       ; preds = %for.cond68
  %68 = load i32, ptr %i67, align 4
  %idxprom71 = sext i32 %68 to i64
  %arrayidx72 = getelementptr inbounds [32 x i64], ptr %middle, i64 0, i64 %idxprom71
  %69 = load i64, ptr %arrayidx72, align 8
  %70 = load ptr, ptr %out.addr, align 8
  %71 = load i32, ptr %i67, align 4
  %72 = load i32, ptr %h, align 4
  %add73 = add nsw i32 %71, %72
  %idxprom74 = sext i32 %add73 to i64
  %arrayidx75 = getelementptr inbounds i64, ptr %70, i64 %idxprom74
  %73 = load i64, ptr %arrayidx75, align 8
  %add76 = add nsw i64 %73, %69
  store i64 %add76, ptr %arrayidx75, align 8
  br label %for.inc77

for.inc77:                                        ; preds = %for.body70
  %74 = load i32, ptr %i67, align 4
  %inc78 = add nsw i32 %74, 1
  store i32 %inc78, ptr %i67, align 4
  br label %for.cond68, !llvm.loop !33

for.end79:                                        ; preds = %for.end22, %for.cond68
  ret void
}

; Function Attrs: noinline nounwind
define internal signext i32 @divide_small(ptr noundef %a, i32 noundef signext %divisor) #0 {
entry:
  %a.addr = alloca ptr, align 8
  %divisor.addr = alloca i32, align 4
  %rest = alloca i64, align 8
  %i = alloca i32, align 4
  store ptr %a, ptr %a.addr, align 8
  store i32 %divisor, ptr %divisor.addr, align 4
  store i64 0, ptr %rest, align 8
  %0 = load ptr, ptr %a.addr, align 8
  %used = getelementptr inbounds nuw %struct.number, ptr %0, i32 0, i32 0
  %1 = load i32, ptr %used, align 4
  %sub = sub nsw i32 %1, 1
  store i32 %sub, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %2 = load i32, ptr %i, align 4
  %cmp = icmp sge i32 %2, 0
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %3 = load i64, ptr %rest, align 8
  %shl = shl i64 %3, 32
  %4 = load ptr, ptr %a.addr, align 8
  %limb = getelementptr inbounds nuw %struct.number, ptr %4, i32 0, i32 1
  %5 = load i32, ptr %i, align 4
  %idxprom = sext i32 %5 to i64
  %arrayidx = getelementptr inbounds [32 x i32], ptr %limb, i64 0, i64 %idxprom
  %6 = load i32, ptr %arrayidx, align 4
  %conv = zext i32 %6 to i64
  %or = or i64 %shl, %conv
  store i64 %or, ptr %rest, align 8
  %7 = load i64, ptr %rest, align 8
  %8 = load i32, ptr %divisor.addr, align 4
  %conv1 = zext i32 %8 to i64
  %div = udiv i64 %7, %conv1
  %conv2 = trunc i64 %div to i32
  %9 = load ptr, ptr %a.addr, align 8
  %limb3 = getelementptr inbounds nuw %struct.number, ptr %9, i32 0, i32 1
  %10 = load i32, ptr %i, align 4
  %idxprom4 = sext i32 %10 to i64
  %arrayidx5 = getelementptr inbounds [32 x i32], ptr %limb3, i64 0, i64 %idxprom4
  store i32 %conv2, ptr %arrayidx5, align 4
  %11 = load i32, ptr %divisor.addr, align 4
  %conv6 = zext i32 %11 to i64
  %12 = load i64, ptr %rest, align 8
  %rem = urem i64 %12, %conv6
  store i64 %rem, ptr %rest, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %13 = load i32, ptr %i, align 4
  %dec = add nsw i32 %13, -1
  store i32 %dec, ptr %i, align 4
  br label %for.cond, !llvm.loop !34

for.end:                                          ; preds = %for.cond
  %14 = load ptr, ptr %a.addr, align 8
  call void @trim(ptr noundef %14) #3
  %15 = load i64, ptr %rest, align 8
  %conv7 = trunc i64 %15 to i32
  ret i32 %conv7
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: noinline nounwind
define internal void @trim(ptr noundef %a) #0 {
entry:
  %a.addr = alloca ptr, align 8
  store ptr %a, ptr %a.addr, align 8
  br label %while.cond

while.cond:                                       ; preds = %while.body, %entry
  %0 = load ptr, ptr %a.addr, align 8
  %used = getelementptr inbounds nuw %struct.number, ptr %0, i32 0, i32 0
  %1 = load i32, ptr %used, align 4
  %tobool = icmp ne i32 %1, 0
  br i1 %tobool, label %land.rhs, label %land.end

land.rhs:                                         ; preds = %while.cond
  %2 = load ptr, ptr %a.addr, align 8
  %limb = getelementptr inbounds nuw %struct.number, ptr %2, i32 0, i32 1
  %3 = load ptr, ptr %a.addr, align 8
  %used1 = getelementptr inbounds nuw %struct.number, ptr %3, i32 0, i32 0
  %4 = load i32, ptr %used1, align 4
  %sub = sub nsw i32 %4, 1
  %idxprom = sext i32 %sub to i64
  %arrayidx = getelementptr inbounds [32 x i32], ptr %limb, i64 0, i64 %idxprom
  %5 = load i32, ptr %arrayidx, align 4
  %tobool2 = icmp ne i32 %5, 0
  %lnot = xor i1 %tobool2, true
  br label %land.end

land.end:                                         ; preds = %land.rhs, %while.cond
  %6 = phi i1 [ false, %while.cond ], [ %lnot, %land.rhs ]
  br i1 %6, label %while.body, label %while.end

while.body:                                       ; preds = %land.end
  %7 = load ptr, ptr %a.addr, align 8
  %used3 = getelementptr inbounds nuw %struct.number, ptr %7, i32 0, i32 0
  %8 = load i32, ptr %used3, align 4
  %dec = add nsw i32 %8, -1
  store i32 %dec, ptr %used3, align 4
  br label %while.cond, !llvm.loop !35

while.end:                                        ; preds = %land.end
  ret void
}

attributes #0 = { noinline nounwind "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nobuiltin "no-builtins" }

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
!28 = distinct !{!28, !9}
!29 = distinct !{!29, !9}
!30 = distinct !{!30, !9}
!31 = distinct !{!31, !9}
!32 = distinct !{!32, !9}
!33 = distinct !{!33, !9}
!34 = distinct !{!34, !9}
!35 = distinct !{!35, !9}
