; ModuleID = 'fft.c'
source_filename = "fft.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

%struct.complex = type { double, double }

@original = internal global [128 x %struct.complex] zeroinitializer, align 8
@data = internal global [128 x %struct.complex] zeroinitializer, align 8
@__const.make_roots.root = private unnamed_addr constant %struct.complex { double 1.000000e+00, double 0.000000e+00 }, align 8
@roots = internal global [64 x %struct.complex] zeroinitializer, align 8
@__const.cis.term = private unnamed_addr constant %struct.complex { double 1.000000e+00, double 0.000000e+00 }, align 8

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
  %i = alloca i32, align 4
  %energy = alloca double, align 8
  %i18 = alloca i32, align 4
  %worst = alloca double, align 8
  %i47 = alloca i32, align 4
  %error = alloca double, align 8
  store i64 %n, ptr %n.addr, align 8
  store i64 0, ptr %total, align 8
  call void @make_roots() #3
  store i64 0, ptr %round, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc78, %entry
  %0 = load i64, ptr %round, align 8
  %1 = load i64, ptr %n.addr, align 8
  %cmp = icmp slt i64 %0, %1
  br i1 %cmp, label %for.body, label %for.end80

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %i, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc, %for.body
  %2 = load i32, ptr %i, align 4
  %cmp2 = icmp slt i32 %2, 128
  br i1 %cmp2, label %for.body3, label %for.end

for.body3:                                        ; preds = %for.cond1
  %3 = load i32, ptr %i, align 4
  %mul = mul nsw i32 %3, 37
  %conv = sext i32 %mul to i64
  %4 = load i64, ptr %round, align 8
  %mul4 = mul nsw i64 %4, 11
  %add = add nsw i64 %conv, %mul4
  %rem = srem i64 %add, 64
  %sub = sub nsw i64 %rem, 32
  %conv5 = sitofp i64 %sub to double
  %5 = load i32, ptr %i, align 4
  %idxprom = sext i32 %5 to i64
  %arrayidx = getelementptr inbounds [128 x %struct.complex], ptr @original, i64 0, i64 %idxprom
  %re = getelementptr inbounds nuw %struct.complex, ptr %arrayidx, i32 0, i32 0
  store double %conv5, ptr %re, align 8
  %6 = load i32, ptr %i, align 4
  %mul6 = mul nsw i32 %6, 53
  %conv7 = sext i32 %mul6 to i64
  %7 = load i64, ptr %round, align 8
  %mul8 = mul nsw i64 %7, 5
  %add9 = add nsw i64 %conv7, %mul8
  %rem10 = srem i64 %add9, 32
  %conv11 = sitofp i64 %rem10 to double
  %div = fdiv double %conv11, 1.600000e+01
  %8 = load i32, ptr %i, align 4
  %idxprom12 = sext i32 %8 to i64
  %arrayidx13 = getelementptr inbounds [128 x %struct.complex], ptr @original, i64 0, i64 %idxprom12
  %im = getelementptr inbounds nuw %struct.complex, ptr %arrayidx13, i32 0, i32 1
  store double %div, ptr %im, align 8
  %9 = load i32, ptr %i, align 4
  %idxprom14 = sext i32 %9 to i64
  %arrayidx15 = getelementptr inbounds [128 x %struct.complex], ptr @data, i64 0, i64 %idxprom14
  %10 = load i32, ptr %i, align 4
  %idxprom16 = sext i32 %10 to i64
  %arrayidx17 = getelementptr inbounds [128 x %struct.complex], ptr @original, i64 0, i64 %idxprom16
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %arrayidx15, ptr align 8 %arrayidx17, i64 16, i1 false)
  br label %for.inc

for.inc:                                          ; preds = %for.body3
  %11 = load i32, ptr %i, align 4
  %inc = add nsw i32 %11, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond1, !llvm.loop !14

for.end:                                          ; preds = %for.cond1
  call void @fft(ptr noundef @data, i1 noundef zeroext false) #3
  store double 0.000000e+00, ptr %energy, align 8
  store i32 0, ptr %i18, align 4
  br label %for.cond19

for.cond19:                                       ; preds = %for.inc39, %for.end
  %12 = load i32, ptr %i18, align 4
  %cmp20 = icmp slt i32 %12, 128
  br i1 %cmp20, label %for.body22, label %for.end41

for.body22:                                       ; preds = %for.cond19
  %13 = load i32, ptr %i18, align 4
  %idxprom23 = sext i32 %13 to i64
  %arrayidx24 = getelementptr inbounds [128 x %struct.complex], ptr @data, i64 0, i64 %idxprom23
  %re25 = getelementptr inbounds nuw %struct.complex, ptr %arrayidx24, i32 0, i32 0
  %14 = load double, ptr %re25, align 8
  %15 = load i32, ptr %i18, align 4
  %idxprom26 = sext i32 %15 to i64
  %arrayidx27 = getelementptr inbounds [128 x %struct.complex], ptr @data, i64 0, i64 %idxprom26
  %re28 = getelementptr inbounds nuw %struct.complex, ptr %arrayidx27, i32 0, i32 0
  %16 = load double, ptr %re28, align 8
  %mul29 = fmul double %14, %16
  %17 = load i32, ptr %i18, align 4
  %idxprom30 = sext i32 %17 to i64
  %arrayidx31 = getelementptr inbounds [128 x %struct.complex], ptr @data, i64 0, i64 %idxprom30
  %im32 = getelementptr inbounds nuw %struct.complex, ptr %arrayidx31, i32 0, i32 1
  %18 = load double, ptr %im32, align 8
  %19 = load i32, ptr %i18, align 4
  %idxprom33 = sext i32 %19 to i64
  %arrayidx34 = getelementptr inbounds [128 x %struct.complex], ptr @data, i64 0, i64 %idxprom33
  %im35 = getelementptr inbounds nuw %struct.complex, ptr %arrayidx34, i32 0, i32 1
  %20 = load double, ptr %im35, align 8
  %mul36 = fmul double %18, %20
  %add37 = fadd double %mul29, %mul36
  %21 = load double, ptr %energy, align 8
  %add38 = fadd double %21, %add37
  store double %add38, ptr %energy, align 8
  br label %for.inc39

for.inc39:                                        ; preds = %for.body22
  %22 = load i32, ptr %i18, align 4
  %inc40 = add nsw i32 %22, 1
  store i32 %inc40, ptr %i18, align 4
  br label %for.cond19, !llvm.loop !15

for.end41:                                        ; preds = %for.cond19
  %23 = load i64, ptr %total, align 8
  %mul42 = mul i64 %23, 31
  %24 = load double, ptr %energy, align 8
  %div43 = fdiv double %24, 1.600000e+01
  %add44 = fadd double %div43, 2.500000e-01
  %conv45 = fptoui double %add44 to i64
  %add46 = add i64 %mul42, %conv45
  store i64 %add46, ptr %total, align 8
  call void @fft(ptr noundef @data, i1 noundef zeroext true) #3
  store double 0.000000e+00, ptr %worst, align 8
  store i32 0, ptr %i47, align 4
  br label %for.cond48

for.cond48:                                       ; preds = %for.inc70, %for.end41
  %25 = load i32, ptr %i47, align 4
  %cmp49 = icmp slt i32 %25, 128
  br i1 %cmp49, label %for.body51, label %for.end72

for.body51:                                       ; preds = %for.cond48
  %26 = load i32, ptr %i47, align 4
  %idxprom52 = sext i32 %26 to i64
  %arrayidx53 = getelementptr inbounds [128 x %struct.complex], ptr @data, i64 0, i64 %idxprom52
  %re54 = getelementptr inbounds nuw %struct.complex, ptr %arrayidx53, i32 0, i32 0
  %27 = load double, ptr %re54, align 8
  %28 = load i32, ptr %i47, align 4
  %idxprom55 = sext i32 %28 to i64
  %arrayidx56 = getelementptr inbounds [128 x %struct.complex], ptr @original, i64 0, i64 %idxprom55
  %re57 = getelementptr inbounds nuw %struct.complex, ptr %arrayidx56, i32 0, i32 0
  %29 = load double, ptr %re57, align 8
  %sub58 = fsub double %27, %29
  %call = call double @absolute(double noundef %sub58) #3
  %30 = load i32, ptr %i47, align 4
  %idxprom59 = sext i32 %30 to i64
  %arrayidx60 = getelementptr inbounds [128 x %struct.complex], ptr @data, i64 0, i64 %idxprom59
  %im61 = getelementptr inbounds nuw %struct.complex, ptr %arrayidx60, i32 0, i32 1
  %31 = load double, ptr %im61, align 8
  %32 = load i32, ptr %i47, align 4
  %idxprom62 = sext i32 %32 to i64
  %arrayidx63 = getelementptr inbounds [128 x %struct.complex], ptr @original, i64 0, i64 %idxprom62
  %im64 = getelementptr inbounds nuw %struct.complex, ptr %arrayidx63, i32 0, i32 1
  %33 = load double, ptr %im64, align 8
  %sub65 = fsub double %31, %33
  %call66 = call double @absolute(double noundef %sub65) #3
  %add67 = fadd double %call, %call66
  store double %add67, ptr %error, align 8
  %34 = load double, ptr %error, align 8
  %35 = load double, ptr %worst, align 8
  %cmp68 = fcmp ogt double %34, %35
  br i1 %cmp68, label %if.then, label %if.end

if.then:                                          ; preds = %for.body51
  %36 = load double, ptr %error, align 8
  store double %36, ptr %worst, align 8
  br label %if.end

if.end:                                           ; preds = %if.then, %for.body51
  br label %for.inc70

for.inc70:                                        ; preds = %if.end
  %37 = load i32, ptr %i47, align 4
  %inc71 = add nsw i32 %37, 1
  store i32 %inc71, ptr %i47, align 4
  br label %for.cond48, !llvm.loop !16

for.end72:                                        ; preds = %for.cond48
  %38 = load double, ptr %worst, align 8
  %cmp73 = fcmp ogt double %38, 1.000000e-09
  br i1 %cmp73, label %if.then75, label %if.end77

if.then75:                                        ; preds = %for.end72
  %39 = load i64, ptr %round, align 8
  %sub76 = sub nsw i64 -1, %39
  store i64 %sub76, ptr %retval, align 8
  br label %return

if.end77:                                         ; preds = %for.end72
  br label %for.inc78

for.inc78:                                        ; preds = %if.end77
  %40 = load i64, ptr %round, align 8
  %inc79 = add nsw i64 %40, 1
  store i64 %inc79, ptr %round, align 8
  br label %for.cond, !llvm.loop !17

for.end80:                                        ; preds = %for.cond
  %41 = load i64, ptr %total, align 8
  %shr = lshr i64 %41, 1
  store i64 %shr, ptr %retval, align 8
  br label %return

return:                                           ; preds = %for.end80, %if.then75
  %42 = load i64, ptr %retval, align 8
  ret i64 %42
}

; Function Attrs: noinline nounwind
define internal void @make_roots() #0 {
entry:
  %pi = alloca double, align 8
  %step = alloca %struct.complex, align 8
  %root = alloca %struct.complex, align 8
  %i = alloca i32, align 4
  %tmp = alloca %struct.complex, align 8
  store double 0x400921FB54442D18, ptr %pi, align 8
  %call = call { double, double } @cis(double noundef 0xBFA921FB54442D18) #3
  %0 = getelementptr inbounds nuw { double, double }, ptr %step, i32 0, i32 0
  %1 = extractvalue { double, double } %call, 0
  store double %1, ptr %0, align 8
  %2 = getelementptr inbounds nuw { double, double }, ptr %step, i32 0, i32 1
  %3 = extractvalue { double, double } %call, 1
  store double %3, ptr %2, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %root, ptr align 8 @__const.make_roots.root, i64 16, i1 false)
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %4 = load i32, ptr %i, align 4
  %cmp = icmp slt i32 %4, 64
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %5 = load i32, ptr %i, align 4
  %idxprom = sext i32 %5 to i64
  %arrayidx = getelementptr inbounds [64 x %struct.complex], ptr @roots, i64 0, i64 %idxprom
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %arrayidx, ptr align 8 %root, i64 16, i1 false)
  %6 = getelementptr inbounds nuw { double, double }, ptr %root, i32 0, i32 0
  %7 = load double, ptr %6, align 8
  %8 = getelementptr inbounds nuw { double, double }, ptr %root, i32 0, i32 1
  %9 = load double, ptr %8, align 8
  %10 = getelementptr inbounds nuw { double, double }, ptr %step, i32 0, i32 0
  %11 = load double, ptr %10, align 8
  %12 = getelementptr inbounds nuw { double, double }, ptr %step, i32 0, i32 1
  %13 = load double, ptr %12, align 8
  %call1 = call { double, double } @mul(double %7, double %9, double %11, double %13) #3
  %14 = getelementptr inbounds nuw { double, double }, ptr %tmp, i32 0, i32 0
  %15 = extractvalue { double, double } %call1, 0
  store double %15, ptr %14, align 8
  %16 = getelementptr inbounds nuw { double, double }, ptr %tmp, i32 0, i32 1
  %17 = extractvalue { double, double } %call1, 1
  store double %17, ptr %16, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %root, ptr align 8 %tmp, i64 16, i1 false)
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %18 = load i32, ptr %i, align 4
  %inc = add nsw i32 %18, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !18

for.end:                                          ; preds = %for.cond
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: noinline nounwind
define internal void @fft(ptr noundef %x, i1 noundef zeroext %inverse) #0 {
entry:
  %x.addr = alloca ptr, align 8
  %inverse.addr = alloca i8, align 1
  %i = alloca i32, align 4
  %j = alloca i32, align 4
  %t = alloca %struct.complex, align 8
  %half = alloca i32, align 4
  %stride = alloca i32, align 4
  %base = alloca i32, align 4
  %k = alloca i32, align 4
  %w = alloca %struct.complex, align 8
  %low = alloca %struct.complex, align 8
  %high = alloca %struct.complex, align 8
  %tmp = alloca %struct.complex, align 8
  %tmp38 = alloca %struct.complex, align 8
  %i52 = alloca i32, align 4
  store ptr %x, ptr %x.addr, align 8
  %storedv = zext i1 %inverse to i8
  store i8 %storedv, ptr %inverse.addr, align 1
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4
  %cmp = icmp ult i32 %0, 128
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %1 = load i32, ptr %i, align 4
  %call = call signext i32 @reverse_bits(i32 noundef signext %1, i32 noundef signext 7) #3
  store i32 %call, ptr %j, align 4
  %2 = load i32, ptr %i, align 4
  %3 = load i32, ptr %j, align 4
  %cmp1 = icmp ult i32 %2, %3
  br i1 %cmp1, label %if.then, label %if.end

if.then:                                          ; preds = %for.body
  %4 = load ptr, ptr %x.addr, align 8
  %5 = load i32, ptr %i, align 4
  %idxprom = zext i32 %5 to i64
  %arrayidx = getelementptr inbounds nuw %struct.complex, ptr %4, i64 %idxprom
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %t, ptr align 8 %arrayidx, i64 16, i1 false)
  %6 = load ptr, ptr %x.addr, align 8
  %7 = load i32, ptr %i, align 4
  %idxprom2 = zext i32 %7 to i64
  %arrayidx3 = getelementptr inbounds nuw %struct.complex, ptr %6, i64 %idxprom2
  %8 = load ptr, ptr %x.addr, align 8
  %9 = load i32, ptr %j, align 4
  %idxprom4 = zext i32 %9 to i64
  %arrayidx5 = getelementptr inbounds nuw %struct.complex, ptr %8, i64 %idxprom4
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %arrayidx3, ptr align 8 %arrayidx5, i64 16, i1 false)
  %10 = load ptr, ptr %x.addr, align 8
  %11 = load i32, ptr %j, align 4
  %idxprom6 = zext i32 %11 to i64
  %arrayidx7 = getelementptr inbounds nuw %struct.complex, ptr %10, i64 %idxprom6
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %arrayidx7, ptr align 8 %t, i64 16, i1 false)
  br label %if.end

if.end:                                           ; preds = %if.then, %for.body
  br label %for.inc

for.inc:                                          ; preds = %if.end
  %12 = load i32, ptr %i, align 4
  %inc = add i32 %12, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !19

for.end:                                          ; preds = %for.cond
  store i32 1, ptr %half, align 4
  br label %for.cond8

for.cond8:                                        ; preds = %for.inc47, %for.end
  %13 = load i32, ptr %half, align 4
  %cmp9 = icmp ult i32 %13, 128
  br i1 %cmp9, label %for.body10, label %for.end49

for.body10:                                       ; preds = %for.cond8
  %14 = load i32, ptr %half, align 4
  %mul = mul i32 2, %14
  %div = udiv i32 128, %mul
  store i32 %div, ptr %stride, align 4
  store i32 0, ptr %base, align 4
  br label %for.cond11

for.cond11:                                       ; preds = %for.inc43, %for.body10
  %15 = load i32, ptr %base, align 4
  %cmp12 = icmp ult i32 %15, 128
  br i1 %cmp12, label %for.body13, label %for.end46

for.body13:                                       ; preds = %for.cond11
  store i32 0, ptr %k, align 4
  br label %for.cond14

for.cond14:                                       ; preds = %for.inc40, %for.body13
  %16 = load i32, ptr %k, align 4
  %17 = load i32, ptr %half, align 4
  %cmp15 = icmp ult i32 %16, %17
  br i1 %cmp15, label %for.body16, label %for.end42

for.body16:                                       ; preds = %for.cond14
  %18 = load i32, ptr %k, align 4
  %19 = load i32, ptr %stride, align 4
  %mul17 = mul i32 %18, %19
  %idxprom18 = zext i32 %mul17 to i64
  %arrayidx19 = getelementptr inbounds nuw [64 x %struct.complex], ptr @roots, i64 0, i64 %idxprom18
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %w, ptr align 8 %arrayidx19, i64 16, i1 false)
  %20 = load i8, ptr %inverse.addr, align 1
  %loadedv = trunc i8 %20 to i1
  br i1 %loadedv, label %if.then20, label %if.end22

if.then20:                                        ; preds = %for.body16
  %im = getelementptr inbounds nuw %struct.complex, ptr %w, i32 0, i32 1
  %21 = load double, ptr %im, align 8
  %fneg = fneg double %21
  %im21 = getelementptr inbounds nuw %struct.complex, ptr %w, i32 0, i32 1
  store double %fneg, ptr %im21, align 8
  br label %if.end22

if.end22:                                         ; preds = %if.then20, %for.body16
  %22 = load ptr, ptr %x.addr, align 8
  %23 = load i32, ptr %base, align 4
  %24 = load i32, ptr %k, align 4
  %add = add i32 %23, %24
  %idxprom23 = zext i32 %add to i64
  %arrayidx24 = getelementptr inbounds nuw %struct.complex, ptr %22, i64 %idxprom23
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %low, ptr align 8 %arrayidx24, i64 16, i1 false)
  %25 = load ptr, ptr %x.addr, align 8
  %26 = load i32, ptr %base, align 4
  %27 = load i32, ptr %k, align 4
  %add25 = add i32 %26, %27
  %28 = load i32, ptr %half, align 4
  %add26 = add i32 %add25, %28
  %idxprom27 = zext i32 %add26 to i64
  %arrayidx28 = getelementptr inbounds nuw %struct.complex, ptr %25, i64 %idxprom27
  %29 = getelementptr inbounds nuw { double, double }, ptr %w, i32 0, i32 0
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds nuw { double, double }, ptr %w, i32 0, i32 1
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds nuw { double, double }, ptr %arrayidx28, i32 0, i32 0
  %34 = load double, ptr %33, align 8
  %35 = getelementptr inbounds nuw { double, double }, ptr %arrayidx28, i32 0, i32 1
  %36 = load double, ptr %35, align 8
  %call29 = call { double, double } @mul(double %30, double %32, double %34, double %36) #3
  %37 = getelementptr inbounds nuw { double, double }, ptr %high, i32 0, i32 0
  %38 = extractvalue { double, double } %call29, 0
  store double %38, ptr %37, align 8
  %39 = getelementptr inbounds nuw { double, double }, ptr %high, i32 0, i32 1
  %40 = extractvalue { double, double } %call29, 1
  store double %40, ptr %39, align 8
  %41 = load ptr, ptr %x.addr, align 8
  %42 = load i32, ptr %base, align 4
  %43 = load i32, ptr %k, align 4
  %add30 = add i32 %42, %43
  %idxprom31 = zext i32 %add30 to i64
  %arrayidx32 = getelementptr inbounds nuw %struct.complex, ptr %41, i64 %idxprom31
  %44 = getelementptr inbounds nuw { double, double }, ptr %low, i32 0, i32 0
  %45 = load double, ptr %44, align 8
  %46 = getelementptr inbounds nuw { double, double }, ptr %low, i32 0, i32 1
  %47 = load double, ptr %46, align 8
  %48 = getelementptr inbounds nuw { double, double }, ptr %high, i32 0, i32 0
  %49 = load double, ptr %48, align 8
  %50 = getelementptr inbounds nuw { double, double }, ptr %high, i32 0, i32 1
  %51 = load double, ptr %50, align 8
  %call33 = call { double, double } @add(double %45, double %47, double %49, double %51) #3
  %52 = getelementptr inbounds nuw { double, double }, ptr %tmp, i32 0, i32 0
  %53 = extractvalue { double, double } %call33, 0
  store double %53, ptr %52, align 8
  %54 = getelementptr inbounds nuw { double, double }, ptr %tmp, i32 0, i32 1
  %55 = extractvalue { double, double } %call33, 1
  store double %55, ptr %54, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %arrayidx32, ptr align 8 %tmp, i64 16, i1 false)
  %56 = load ptr, ptr %x.addr, align 8
  %57 = load i32, ptr %base, align 4
  %58 = load i32, ptr %k, align 4
  %add34 = add i32 %57, %58
  %59 = load i32, ptr %half, align 4
  %add35 = add i32 %add34, %59
  %idxprom36 = zext i32 %add35 to i64
  %arrayidx37 = getelementptr inbounds nuw %struct.complex, ptr %56, i64 %idxprom36
  %60 = getelementptr inbounds nuw { double, double }, ptr %low, i32 0, i32 0
  %61 = load double, ptr %60, align 8
  %62 = getelementptr inbounds nuw { double, double }, ptr %low, i32 0, i32 1
  %63 = load double, ptr %62, align 8
  %64 = getelementptr inbounds nuw { double, double }, ptr %high, i32 0, i32 0
  %65 = load double, ptr %64, align 8
  %66 = getelementptr inbounds nuw { double, double }, ptr %high, i32 0, i32 1
  %67 = load double, ptr %66, align 8
  %call39 = call { double, double } @sub(double %61, double %63, double %65, double %67) #3
  %68 = getelementptr inbounds nuw { double, double }, ptr %tmp38, i32 0, i32 0
  %69 = extractvalue { double, double } %call39, 0
  store double %69, ptr %68, align 8
  %70 = getelementptr inbounds nuw { double, double }, ptr %tmp38, i32 0, i32 1
  %71 = extractvalue { double, double } %call39, 1
  store double %71, ptr %70, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %arrayidx37, ptr align 8 %tmp38, i64 16, i1 false)
  br label %for.inc40

for.inc40:                                        ; preds = %if.end22
  %72 = load i32, ptr %k, align 4
  %inc41 = add i32 %72, 1
  store i32 %inc41, ptr %k, align 4
  br label %for.cond14, !llvm.loop !20

for.end42:                                        ; preds = %for.cond14
  br label %for.inc43

for.inc43:                                        ; preds = %for.end42
  %73 = load i32, ptr %half, align 4
  %mul44 = mul i32 2, %73
  %74 = load i32, ptr %base, align 4
  %add45 = add i32 %74, %mul44
  store i32 %add45, ptr %base, align 4
  br label %for.cond11, !llvm.loop !21

for.end46:                                        ; preds = %for.cond11
  br label %for.inc47

for.inc47:                                        ; preds = %for.end46
  %75 = load i32, ptr %half, align 4
  %mul48 = mul i32 %75, 2
  store i32 %mul48, ptr %half, align 4
  br label %for.cond8, !llvm.loop !22

for.end49:                                        ; preds = %for.cond8
  %76 = load i8, ptr %inverse.addr, align 1
  %loadedv50 = trunc i8 %76 to i1
  br i1 %loadedv50, label %if.then51, label %if.end66

if.then51:                                        ; preds = %for.end49
  store i32 0, ptr %i52, align 4
  br label %for.cond53

for.cond53:                                       ; preds = %for.inc63, %if.then51
  %77 = load i32, ptr %i52, align 4
  %cmp54 = icmp ult i32 %77, 128
  br i1 %cmp54, label %for.body55, label %for.end65

for.body55:                                       ; preds = %for.cond53
  %78 = load ptr, ptr %x.addr, align 8
  %79 = load i32, ptr %i52, align 4
  %idxprom56 = zext i32 %79 to i64
  %arrayidx57 = getelementptr inbounds nuw %struct.complex, ptr %78, i64 %idxprom56
  %re = getelementptr inbounds nuw %struct.complex, ptr %arrayidx57, i32 0, i32 0
  %80 = load double, ptr %re, align 8
  %div58 = fdiv double %80, 1.280000e+02
  store double %div58, ptr %re, align 8
  %81 = load ptr, ptr %x.addr, align 8
  %82 = load i32, ptr %i52, align 4
  %idxprom59 = zext i32 %82 to i64
  %arrayidx60 = getelementptr inbounds nuw %struct.complex, ptr %81, i64 %idxprom59
  %im61 = getelementptr inbounds nuw %struct.complex, ptr %arrayidx60, i32 0, i32 1
  %83 = load double, ptr %im61, align 8
  %div62 = fdiv double %83, 1.280000e+02
  store double %div62, ptr %im61, align 8
  br label %for.inc63

for.inc63:                                        ; preds = %for.body55
  %84 = load i32, ptr %i52, align 4
  %inc64 = add i32 %84, 1
  store i32 %inc64, ptr %i52, align 4
  br label %for.cond53, !llvm.loop !23

for.end65:                                        ; preds = %for.cond53
  br label %if.end66

if.end66:                                         ; preds = %for.end65, %for.end49
  ret void
}

; Function Attrs: noinline nounwind
define internal double @absolute(double noundef %v) #0 {
entry:
  %v.addr = alloca double, align 8
  store double %v, ptr %v.addr, align 8
  %0 = load double, ptr %v.addr, align 8
  %cmp = fcmp olt double %0, 0.000000e+00
  br i1 %cmp, label %cond.true, label %cond.false

cond.true:                                        ; preds = %entry
  %1 = load double, ptr %v.addr, align 8
  %fneg = fneg double %1
  br label %cond.end

cond.false:                                       ; preds = %entry
  %2 = load double, ptr %v.addr, align 8
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi double [ %fneg, %cond.true ], [ %2, %cond.false ]
  ret double %cond
}

; Function Attrs: noinline nounwind
define internal { double, double } @cis(double noundef %angle) #0 {
entry:
  %retval = alloca %struct.complex, align 8
  %angle.addr = alloca double, align 8
  %term = alloca %struct.complex, align 8
  %k = alloca i32, align 4
  %tmp = alloca %struct.complex, align 8
  %tmp1 = alloca %struct.complex, align 8
  %.compoundliteral = alloca %struct.complex, align 8
  store double %angle, ptr %angle.addr, align 8
  call void @llvm.memset.p0.i64(ptr align 8 %retval, i8 0, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %term, ptr align 8 @__const.cis.term, i64 16, i1 false)
  store i32 1, ptr %k, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %k, align 4
  %cmp = icmp slt i32 %0, 24
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %1 = getelementptr inbounds nuw { double, double }, ptr %retval, i32 0, i32 0
  %2 = load double, ptr %1, align 8
  %3 = getelementptr inbounds nuw { double, double }, ptr %retval, i32 0, i32 1
  %4 = load double, ptr %3, align 8
  %5 = getelementptr inbounds nuw { double, double }, ptr %term, i32 0, i32 0
  %6 = load double, ptr %5, align 8
  %7 = getelementptr inbounds nuw { double, double }, ptr %term, i32 0, i32 1
  %8 = load double, ptr %7, align 8
  %call = call { double, double } @add(double %2, double %4, double %6, double %8) #3
  %9 = getelementptr inbounds nuw { double, double }, ptr %tmp, i32 0, i32 0
  %10 = extractvalue { double, double } %call, 0
  store double %10, ptr %9, align 8
  %11 = getelementptr inbounds nuw { double, double }, ptr %tmp, i32 0, i32 1
  %12 = extractvalue { double, double } %call, 1
  store double %12, ptr %11, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %retval, ptr align 8 %tmp, i64 16, i1 false)
  %re = getelementptr inbounds nuw %struct.complex, ptr %.compoundliteral, i32 0, i32 0
  store double 0.000000e+00, ptr %re, align 8
  %im = getelementptr inbounds nuw %struct.complex, ptr %.compoundliteral, i32 0, i32 1
  %13 = load double, ptr %angle.addr, align 8
  %14 = load i32, ptr %k, align 4
  %conv = sitofp i32 %14 to double
  %div = fdiv double %13, %conv
  store double %div, ptr %im, align 8
  %15 = getelementptr inbounds nuw { double, double }, ptr %term, i32 0, i32 0
  %16 = load double, ptr %15, align 8
  %17 = getelementptr inbounds nuw { double, double }, ptr %term, i32 0, i32 1
  %18 = load double, ptr %17, align 8
  %19 = getelementptr inbounds nuw { double, double }, ptr %.compoundliteral, i32 0, i32 0
  %20 = load double, ptr %19, align 8
  %21 = getelementptr inbounds nuw { double, double }, ptr %.compoundliteral, i32 0, i32 1
  %22 = load double, ptr %21, align 8
  %call2 = call { double, double } @mul(double %16, double %18, double %20, double %22) #3
  %23 = getelementptr inbounds nuw { double, double }, ptr %tmp1, i32 0, i32 0
  %24 = extractvalue { double, double } %call2, 0
  store double %24, ptr %23, align 8
  %25 = getelementptr inbounds nuw { double, double }, ptr %tmp1, i32 0, i32 1
  %26 = extractvalue { double, double } %call2, 1
  store double %26, ptr %25, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %term, ptr align 8 %tmp1, i64 16, i1 false)
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %27 = load i32, ptr %k, align 4
  %inc = add nsw i32 %27, 1
  store i32 %inc, ptr %k, align 4
  br label %for.cond, !llvm.loop !24

for.end:                                          ; preds = %for.cond
  %28 = getelementptr inbounds nuw { double, double }, ptr %retval, i32 0, i32 0
  %29 = load double, ptr %28, align 8
  %30 = getelementptr inbounds nuw { double, double }, ptr %retval, i32 0, i32 1
  %31 = load double, ptr %30, align 8
  %32 = insertvalue { double, double } poison, double %29, 0
  %33 = insertvalue { double, double } %32, double %31, 1
  ret { double, double } %33
}

; Function Attrs: noinline nounwind
define internal { double, double } @mul(double %0, double %1, double %2, double %3) #0 {
entry:
  %retval = alloca %struct.complex, align 8
  %a = alloca %struct.complex, align 8
  %b = alloca %struct.complex, align 8
  %4 = getelementptr inbounds nuw { double, double }, ptr %a, i32 0, i32 0
  store double %0, ptr %4, align 8
  %5 = getelementptr inbounds nuw { double, double }, ptr %a, i32 0, i32 1
  store double %1, ptr %5, align 8
  %6 = getelementptr inbounds nuw { double, double }, ptr %b, i32 0, i32 0
  store double %2, ptr %6, align 8
  %7 = getelementptr inbounds nuw { double, double }, ptr %b, i32 0, i32 1
  store double %3, ptr %7, align 8
  %re = getelementptr inbounds nuw %struct.complex, ptr %retval, i32 0, i32 0
  %re2 = getelementptr inbounds nuw %struct.complex, ptr %a, i32 0, i32 0
  %8 = load double, ptr %re2, align 8
  %re3 = getelementptr inbounds nuw %struct.complex, ptr %b, i32 0, i32 0
  %9 = load double, ptr %re3, align 8
  %mul = fmul double %8, %9
  %im = getelementptr inbounds nuw %struct.complex, ptr %a, i32 0, i32 1
  %10 = load double, ptr %im, align 8
  %im4 = getelementptr inbounds nuw %struct.complex, ptr %b, i32 0, i32 1
  %11 = load double, ptr %im4, align 8
  %mul5 = fmul double %10, %11
  %sub = fsub double %mul, %mul5
  store double %sub, ptr %re, align 8
  %im6 = getelementptr inbounds nuw %struct.complex, ptr %retval, i32 0, i32 1
  %re7 = getelementptr inbounds nuw %struct.complex, ptr %a, i32 0, i32 0
  %12 = load double, ptr %re7, align 8
  %im8 = getelementptr inbounds nuw %struct.complex, ptr %b, i32 0, i32 1
  %13 = load double, ptr %im8, align 8
  %mul9 = fmul double %12, %13
  %im10 = getelementptr inbounds nuw %struct.complex, ptr %a, i32 0, i32 1
  %14 = load double, ptr %im10, align 8
  %re11 = getelementptr inbounds nuw %struct.complex, ptr %b, i32 0, i32 0
  %15 = load double, ptr %re11, align 8
  %mul12 = fmul double %14, %15
  %add = fadd double %mul9, %mul12
  store double %add, ptr %im6, align 8
  %16 = getelementptr inbounds nuw { double, double }, ptr %retval, i32 0, i32 0
  %17 = load double, ptr %16, align 8
  %18 = getelementptr inbounds nuw { double, double }, ptr %retval, i32 0, i32 1
  %19 = load double, ptr %18, align 8
  %20 = insertvalue { double, double } poison, double %17, 0
  %21 = insertvalue { double, double } %20, double %19, 1
  ret { double, double } %21
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: noinline nounwind
define internal { double, double } @add(double %0, double %1, double %2, double %3) #0 {
entry:
  %retval = alloca %struct.complex, align 8
  %a = alloca %struct.complex, align 8
  %b = alloca %struct.complex, align 8
  %4 = getelementptr inbounds nuw { double, double }, ptr %a, i32 0, i32 0
  store double %0, ptr %4, align 8
  %5 = getelementptr inbounds nuw { double, double }, ptr %a, i32 0, i32 1
  store double %1, ptr %5, align 8
  %6 = getelementptr inbounds nuw { double, double }, ptr %b, i32 0, i32 0
  store double %2, ptr %6, align 8
  %7 = getelementptr inbounds nuw { double, double }, ptr %b, i32 0, i32 1
  store double %3, ptr %7, align 8
  %re = getelementptr inbounds nuw %struct.complex, ptr %retval, i32 0, i32 0
  %re2 = getelementptr inbounds nuw %struct.complex, ptr %a, i32 0, i32 0
  %8 = load double, ptr %re2, align 8
  %re3 = getelementptr inbounds nuw %struct.complex, ptr %b, i32 0, i32 0
  %9 = load double, ptr %re3, align 8
  %add = fadd double %8, %9
  store double %add, ptr %re, align 8
  %im = getelementptr inbounds nuw %struct.complex, ptr %retval, i32 0, i32 1
  %im4 = getelementptr inbounds nuw %struct.complex, ptr %a, i32 0, i32 1
  %10 = load double, ptr %im4, align 8
  %im5 = getelementptr inbounds nuw %struct.complex, ptr %b, i32 0, i32 1
  %11 = load double, ptr %im5, align 8
  %add6 = fadd double %10, %11
  store double %add6, ptr %im, align 8
  %12 = getelementptr inbounds nuw { double, double }, ptr %retval, i32 0, i32 0
  %13 = load double, ptr %12, align 8
  %14 = getelementptr inbounds nuw { double, double }, ptr %retval, i32 0, i32 1
  %15 = load double, ptr %14, align 8
  %16 = insertvalue { double, double } poison, double %13, 0
  %17 = insertvalue { double, double } %16, double %15, 1
  ret { double, double } %17
}

; Function Attrs: noinline nounwind
define internal signext i32 @reverse_bits(i32 noundef signext %v, i32 noundef signext %bits) #0 {
entry:
  %v.addr = alloca i32, align 4
  %bits.addr = alloca i32, align 4
  %r = alloca i32, align 4
  store i32 %v, ptr %v.addr, align 4
  store i32 %bits, ptr %bits.addr, align 4
  store i32 0, ptr %r, align 4
  br label %while.cond

while.cond:                                       ; preds = %while.body, %entry
  %0 = load i32, ptr %bits.addr, align 4
  %dec = add nsw i32 %0, -1
  store i32 %dec, ptr %bits.addr, align 4
  %tobool = icmp ne i32 %0, 0
  br i1 %tobool, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  %1 = load i32, ptr %r, align 4
  %shl = shl i32 %1, 1
  %2 = load i32, ptr %v.addr, align 4
  %and = and i32 %2, 1
  %or = or i32 %shl, %and
  store i32 %or, ptr %r, align 4
  %3 = load i32, ptr %v.addr, align 4
  %shr = lshr i32 %3, 1
  store i32 %shr, ptr %v.addr, align 4
  br label %while.cond, !llvm.loop !25

while.end:                                        ; preds = %while.cond
  %4 = load i32, ptr %r, align 4
  ret i32 %4
}

; Function Attrs: noinline nounwind
define internal { double, double } @sub(double %0, double %1, double %2, double %3) #0 {
entry:
  %retval = alloca %struct.complex, align 8
  %a = alloca %struct.complex, align 8
  %b = alloca %struct.complex, align 8
  %4 = getelementptr inbounds nuw { double, double }, ptr %a, i32 0, i32 0
  store double %0, ptr %4, align 8
  %5 = getelementptr inbounds nuw { double, double }, ptr %a, i32 0, i32 1
  store double %1, ptr %5, align 8
  %6 = getelementptr inbounds nuw { double, double }, ptr %b, i32 0, i32 0
  store double %2, ptr %6, align 8
  %7 = getelementptr inbounds nuw { double, double }, ptr %b, i32 0, i32 1
  store double %3, ptr %7, align 8
  %re = getelementptr inbounds nuw %struct.complex, ptr %retval, i32 0, i32 0
  %re2 = getelementptr inbounds nuw %struct.complex, ptr %a, i32 0, i32 0
  %8 = load double, ptr %re2, align 8
  %re3 = getelementptr inbounds nuw %struct.complex, ptr %b, i32 0, i32 0
  %9 = load double, ptr %re3, align 8
  %sub = fsub double %8, %9
  store double %sub, ptr %re, align 8
  %im = getelementptr inbounds nuw %struct.complex, ptr %retval, i32 0, i32 1
  %im4 = getelementptr inbounds nuw %struct.complex, ptr %a, i32 0, i32 1
  %10 = load double, ptr %im4, align 8
  %im5 = getelementptr inbounds nuw %struct.complex, ptr %b, i32 0, i32 1
  %11 = load double, ptr %im5, align 8
  %sub6 = fsub double %10, %11
  store double %sub6, ptr %im, align 8
  %12 = getelementptr inbounds nuw { double, double }, ptr %retval, i32 0, i32 0
  %13 = load double, ptr %12, align 8
  %14 = getelementptr inbounds nuw { double, double }, ptr %retval, i32 0, i32 1
  %15 = load double, ptr %14, align 8
  %16 = insertvalue { double, double } poison, double %13, 0
  %17 = insertvalue { double, double } %16, double %15, 1
  ret { double, double } %17
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
