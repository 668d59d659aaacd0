; ModuleID = 'hash.c'
source_filename = "hash.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

%struct.sha256 = type { [8 x i32], i64, [64 x i8], i32 }

@run.message = internal global [300 x i8] zeroinitializer, align 1
@.str = private unnamed_addr constant [4 x i8] c"abc\00", align 1
@.str.1 = private unnamed_addr constant [2 x i8] c"a\00", align 1
@__const.sha256_begin.s = private unnamed_addr constant { [8 x i32], i64, [64 x i8], i32, [4 x i8] } { [8 x i32] [i32 1779033703, i32 -1150833019, i32 1013904242, i32 -1521486534, i32 1359893119, i32 -1694144372, i32 528734635, i32 1541459225], i64 0, [64 x i8] zeroinitializer, i32 0, [4 x i8] zeroinitializer }, align 8
@K = internal constant [64 x i32] [i32 1116352408, i32 1899447441, i32 -1245643825, i32 -373957723, i32 961987163, i32 1508970993, i32 -1841331548, i32 -1424204075, i32 -670586216, i32 310598401, i32 607225278, i32 1426881987, i32 1925078388, i32 -2132889090, i32 -1680079193, i32 -1046744716, i32 -459576895, i32 -272742522, i32 264347078, i32 604807628, i32 770255983, i32 1249150122, i32 1555081692, i32 1996064986, i32 -1740746414, i32 -1473132947, i32 -1341970488, i32 -1084653625, i32 -958395405, i32 -710438585, i32 113926993, i32 338241895, i32 666307205, i32 773529912, i32 1294757372, i32 1396182291, i32 1695183700, i32 1986661051, i32 -2117940946, i32 -1838011259, i32 -1564481375, i32 -1474664885, i32 -1035236496, i32 -949202525, i32 -778901479, i32 -694614492, i32 -200395387, i32 275423344, i32 430227734, i32 506948616, i32 659060556, i32 883997877, i32 958139571, i32 1322822218, i32 1537002063, i32 1747873779, i32 1955562222, i32 2024104815, i32 -2067236844, i32 -1933114872, i32 -1866530822, i32 -1538233109, i32 -1090935817, i32 -965641998], align 4

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
  %abc = alloca %struct.sha256, align 8
  %byval-temp = alloca %struct.sha256, align 8
  %total = alloca i64, align 8
  %rolling = alloca %struct.sha256, align 8
  %i = alloca i64, align 8
  %k = alloca i64, align 8
  %byval-temp11 = alloca %struct.sha256, align 8
  store i64 %n, ptr %n.addr, align 8
  call void @sha256_begin(ptr dead_on_unwind writable sret(%struct.sha256) align 8 %abc) #2
  call void @sha256_add(ptr noundef %abc, ptr noundef @.str, i64 noundef 3) #2
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %byval-temp, ptr align 8 %abc, i64 112, i1 false)
  %call = call i64 @sha256_end(ptr dead_on_return noundef %byval-temp) #2
  %cmp = icmp ne i64 %call, -5010229573455851542
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  store i64 -1, ptr %retval, align 8
  br label %return

if.end:                                           ; preds = %entry
  %call1 = call i64 @fnv1a(ptr noundef @.str.1, i64 noundef 1) #2
  %cmp2 = icmp ne i64 %call1, -5808556873153909620
  br i1 %cmp2, label %if.then3, label %if.end4

if.then3:                                         ; preds = %if.end
  store i64 -2, ptr %retval, align 8
  br label %return

if.end4:                                          ; preds = %if.end
  store i64 0, ptr %total, align 8
  call void @sha256_begin(ptr dead_on_unwind writable sret(%struct.sha256) align 8 %rolling) #2
  store i64 0, ptr %i, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc18, %if.end4
  %0 = load i64, ptr %i, align 8
  %1 = load i64, ptr %n.addr, align 8
  %cmp5 = icmp slt i64 %0, %1
  br i1 %cmp5, label %for.body, label %for.end20

for.body:                                         ; preds = %for.cond
  store i64 0, ptr %k, align 8
  br label %for.cond6

for.cond6:                                        ; preds = %for.inc, %for.body
  %2 = load i64, ptr %k, align 8
  %cmp7 = icmp ult i64 %2, 300
  br i1 %cmp7, label %for.body8, label %for.end

for.body8:                                        ; preds = %for.cond6
  %3 = load i64, ptr %k, align 8
  %mul = mul i64 %3, 7
  %4 = load i64, ptr %i, align 8
  %add = add i64 %mul, %4
  %5 = load i64, ptr %total, align 8
  %6 = load i64, ptr %k, align 8
  %and = and i64 %6, 31
  %shr = lshr i64 %5, %and
  %add9 = add i64 %add, %shr
  %conv = trunc i64 %add9 to i8
  %7 = load i64, ptr %k, align 8
  %arrayidx = getelementptr inbounds nuw [300 x i8], ptr @run.message, i64 0, i64 %7
  store i8 %conv, ptr %arrayidx, align 1
  br label %for.inc

for.inc:                                          ; preds = %for.body8
  %8 = load i64, ptr %k, align 8
  %inc = add i64 %8, 1
  store i64 %inc, ptr %k, align 8
  br label %for.cond6, !llvm.loop !14

for.end:                                          ; preds = %for.cond6
  %9 = load i64, ptr %i, align 8
  %rem = urem i64 %9, 200
  %add10 = add i64 100, %rem
  call void @sha256_add(ptr noundef %rolling, ptr noundef @run.message, i64 noundef %add10) #2
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %byval-temp11, ptr align 8 %rolling, i64 112, i1 false)
  %call12 = call i64 @sha256_end(ptr dead_on_return noundef %byval-temp11) #2
  %10 = load i64, ptr %total, align 8
  %add13 = add i64 %10, %call12
  store i64 %add13, ptr %total, align 8
  %call14 = call i64 @fnv1a(ptr noundef @run.message, i64 noundef 300) #2
  %11 = load i64, ptr %total, align 8
  %xor = xor i64 %11, %call14
  store i64 %xor, ptr %total, align 8
  %12 = load i64, ptr %i, align 8
  %rem15 = urem i64 %12, 9
  %sub = sub i64 300, %rem15
  %13 = load i64, ptr %total, align 8
  %call16 = call i64 @mix(ptr noundef @run.message, i64 noundef %sub, i64 noundef %13) #2
  %14 = load i64, ptr %total, align 8
  %add17 = add i64 %14, %call16
  store i64 %add17, ptr %total, align 8
  br label %for.inc18

for.inc18:                                        ; preds = %for.end
  %15 = load i64, ptr %i, align 8
  %inc19 = add nsw i64 %15, 1
  store i64 %inc19, ptr %i, align 8
  br label %for.cond, !llvm.loop !15

for.end20:                                        ; preds = %for.cond
  %16 = load i64, ptr %total, align 8
  %shr21 = lshr i64 %16, 1
  store i64 %shr21, ptr %retval, align 8
  br label %return

return:                                           ; preds = %for.end20, %if.then3, %if.then
  %17 = load i64, ptr %retval, align 8
  ret i64 %17
}

; Function Attrs: noinline nounwind
define internal void @sha256_begin(ptr dead_on_unwind noalias writable sret(%struct.sha256) align 8 %agg.result) #0 {
entry:
  %result.ptr = alloca ptr, align 8
  store ptr %agg.result, ptr %result.ptr, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %agg.result, ptr align 8 @__const.sha256_begin.s, i64 112, i1 false)
  ret void
}

; Function Attrs: noinline nounwind
define internal void @sha256_add(ptr noundef %s, ptr noundef %data, i64 noundef %size) #0 {
entry:
  %s.addr = alloca ptr, align 8
  %data.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %i = alloca i64, align 8
  store ptr %s, ptr %s.addr, align 8
  store ptr %data, ptr %data.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  %0 = load i64, ptr %size.addr, align 8
  %1 = load ptr, ptr %s.addr, align 8
  %length = getelementptr inbounds nuw %struct.sha256, ptr %1, i32 0, i32 1
  %2 = load i64, ptr %length, align 8
  %add = add i64 %2, %0
  store i64 %add, ptr %length, align 8
  store i64 0, ptr %i, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %3 = load i64, ptr %i, align 8
  %4 = load i64, ptr %size.addr, align 8
  %cmp = icmp ult i64 %3, %4
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %5 = load ptr, ptr %data.addr, align 8
  %6 = load i64, ptr %i, align 8
  %arrayidx = getelementptr inbounds nuw i8, ptr %5, i64 %6
  %7 = load i8, ptr %arrayidx, align 1
  %8 = load ptr, ptr %s.addr, align 8
  %block = getelementptr inbounds nuw %struct.sha256, ptr %8, i32 0, i32 2
  %9 = load ptr, ptr %s.addr, align 8
  %used = getelementptr inbounds nuw %struct.sha256, ptr %9, i32 0, i32 3
  %10 = load i32, ptr %used, align 8
  %inc = add i32 %10, 1
  store i32 %inc, ptr %used, align 8
  %idxprom = zext i32 %10 to i64
  %arrayidx1 = getelementptr inbounds nuw [64 x i8], ptr %block, i64 0, i64 %idxprom
  store i8 %7, ptr %arrayidx1, align 1
  %11 = load ptr, ptr %s.addr, align 8
  %used2 = getelementptr inbounds nuw %struct.sha256, ptr %11, i32 0, i32 3
  %12 = load i32, ptr %used2, align 8
  %cmp3 = icmp eq i32 %12, 64
  br i1 %cmp3, label %if.then, label %if.end

if.then:                                          ; preds = %for.body
  %13 = load ptr, ptr %s.addr, align 8
  %state = getelementptr inbounds nuw %struct.sha256, ptr %13, i32 0, i32 0
  %arraydecay = getelementptr inbounds [8 x i32], ptr %state, i64 0, i64 0
  %14 = load ptr, ptr %s.addr, align 8
  %block4 = getelementptr inbounds nuw %struct.sha256, ptr %14, i32 0, i32 2
  %arraydecay5 = getelementptr inbounds [64 x i8], ptr %block4, i64 0, i64 0
  call void @compress(ptr noundef %arraydecay, ptr noundef %arraydecay5) #2
  %15 = load ptr, ptr %s.addr, align 8
  %used6 = getelementptr inbounds nuw %struct.sha256, ptr %15, i32 0, i32 3
  store i32 0, ptr %used6, align 8
  br label %if.end

if.end:                                           ; preds = %if.then, %for.body
  br label %for.inc

for.inc:                                          ; preds = %if.end
  %16 = load i64, ptr %i, align 8
  %inc7 = add i64 %16, 1
  store i64 %inc7, ptr %i, align 8
  br label %for.cond, !llvm.loop !16

for.end:                                          ; preds = %for.cond
  ret void
}

; Function Attrs: noinline nounwind
define internal i64 @sha256_end(ptr dead_on_return noundef %s) #0 {
entry:
  %s.indirect_addr = alloca ptr, align 8
  %bits = alloca i64, align 8
  %one = alloca i8, align 1
  %zero = alloca i8, align 1
  %k = alloca i32, align 4
  %byte = alloca i8, align 1
  store ptr %s, ptr %s.indirect_addr, align 8
  %length = getelementptr inbounds nuw %struct.sha256, ptr %s, i32 0, i32 1
  %0 = load i64, ptr %length, align 8
  %mul = mul i64 %0, 8
  store i64 %mul, ptr %bits, align 8
  store i8 -128, ptr %one, align 1
  store i8 0, ptr %zero, align 1
  call void @sha256_add(ptr noundef %s, ptr noundef %one, i64 noundef 1) #2
  br label %while.cond

while.cond:                                       ; preds = %while.body, %entry
  %used = getelementptr inbounds nuw %struct.sha256, ptr %s, i32 0, i32 3
  %1 = load i32, ptr %used, align 8
  %cmp = icmp ne i32 %1, 56
  br i1 %cmp, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  call void @sha256_add(ptr noundef %s, ptr noundef %zero, i64 noundef 1) #2
  br label %while.cond, !llvm.loop !17

while.end:                                        ; preds = %while.cond
  store i32 56, ptr %k, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %while.end
  %2 = load i32, ptr %k, align 4
  %cmp1 = icmp sge i32 %2, 0
  br i1 %cmp1, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %3 = load i64, ptr %bits, align 8
  %4 = load i32, ptr %k, align 4
  %sh_prom = zext i32 %4 to i64
  %shr = lshr i64 %3, %sh_prom
  %conv = trunc i64 %shr to i8
  store i8 %conv, ptr %byte, align 1
  call void @sha256_add(ptr noundef %s, ptr noundef %byte, i64 noundef 1) #2
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %5 = load i32, ptr %k, align 4
  %sub = sub nsw i32 %5, 8
  store i32 %sub, ptr %k, align 4
  br label %for.cond, !llvm.loop !18

for.end:                                          ; preds = %for.cond
  %state = getelementptr inbounds nuw %struct.sha256, ptr %s, i32 0, i32 0
  %arrayidx = getelementptr inbounds [8 x i32], ptr %state, i64 0, i64 0
  %6 = load i32, ptr %arrayidx, align 8
  %conv2 = zext i32 %6 to i64
  %shl = shl i64 %conv2, 32
  %state3 = getelementptr inbounds nuw %struct.sha256, ptr %s, i32 0, i32 0
  %arrayidx4 = getelementptr inbounds [8 x i32], ptr %state3, i64 0, i64 1
  %7 = load i32, ptr %arrayidx4, align 4
  %conv5 = zext i32 %7 to i64
  %or = or i64 %shl, %conv5
  ret i64 %or
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: noinline nounwind
define internal i64 @fnv1a(ptr noundef %data, i64 noundef %size) #0 {
entry:
  %data.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %h = alloca i64, align 8
  %i = alloca i64, align 8
  store ptr %data, ptr %data.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  store i64 -3750763034362895579, ptr %h, align 8
  store i64 0, ptr %i, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i64, ptr %i, align 8
  %1 = load i64, ptr %size.addr, align 8
  %cmp = icmp ult i64 %0, %1
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %2 = load i64, ptr %h, align 8
  %3 = load ptr, ptr %data.addr, align 8
  %4 = load i64, ptr %i, align 8
  %arrayidx = getelementptr inbounds nuw i8, ptr %3, i64 %4
  %5 = load i8, ptr %arrayidx, align 1
  %conv = zext i8 %5 to i64
  %xor = xor i64 %2, %conv
  %mul = mul i64 %xor, 1099511628211
  store i64 %mul, ptr %h, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %6 = load i64, ptr %i, align 8
  %inc = add i64 %6, 1
  store i64 %inc, ptr %i, align 8
  br label %for.cond, !llvm.loop !19

for.end:                                          ; preds = %for.cond
  %7 = load i64, ptr %h, align 8
  ret i64 %7
}

; Function Attrs: noinline nounwind
define internal i64 @mix(ptr noundef %data, i64 noundef %size, i64 noundef %seed) #0 {
entry:
  %data.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %seed.addr = alloca i64, align 8
  %p1 = alloca i64, align 8
  %p2 = alloca i64, align 8
  %p3 = alloca i64, align 8
  %h = alloca i64, align 8
  %v = alloca i64, align 8
  %k = alloca i32, align 4
  store ptr %data, ptr %data.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  store i64 %seed, ptr %seed.addr, align 8
  store i64 -7046029288634856825, ptr %p1, align 8
  store i64 -4417276706812531889, ptr %p2, align 8
  store i64 1609587929392839161, ptr %p3, align 8
  %0 = load i64, ptr %seed.addr, align 8
  %add = add i64 %0, 1609587929392839161
  %1 = load i64, ptr %size.addr, align 8
  %add1 = add i64 %add, %1
  store i64 %add1, ptr %h, align 8
  br label %while.cond

while.cond:                                       ; preds = %for.end, %entry
  %2 = load i64, ptr %size.addr, align 8
  %cmp = icmp uge i64 %2, 8
  br i1 %cmp, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  store i64 0, ptr %v, align 8
  store i32 7, ptr %k, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %while.body
  %3 = load i32, ptr %k, align 4
  %cmp2 = icmp sge i32 %3, 0
  br i1 %cmp2, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %4 = load i64, ptr %v, align 8
  %shl = shl i64 %4, 8
  %5 = load ptr, ptr %data.addr, align 8
  %6 = load i32, ptr %k, align 4
  %idxprom = sext i32 %6 to i64
  %arrayidx = getelementptr inbounds i8, ptr %5, i64 %idxprom
  %7 = load i8, ptr %arrayidx, align 1
  %conv = zext i8 %7 to i64
  %or = or i64 %shl, %conv
  store i64 %or, ptr %v, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %8 = load i32, ptr %k, align 4
  %dec = add nsw i32 %8, -1
  store i32 %dec, ptr %k, align 4
  br label %for.cond, !llvm.loop !20

for.end:                                          ; preds = %for.cond
  %9 = load i64, ptr %h, align 8
  %10 = load i64, ptr %v, align 8
  %mul = mul i64 %10, -4417276706812531889
  %call = call i64 @rol(i64 noundef %mul, i32 noundef signext 31) #2
  %mul3 = mul i64 %call, -7046029288634856825
  %xor = xor i64 %9, %mul3
  %call4 = call i64 @rol(i64 noundef %xor, i32 noundef signext 27) #2
  %mul5 = mul i64 %call4, -7046029288634856825
  %add6 = add i64 %mul5, 1609587929392839161
  store i64 %add6, ptr %h, align 8
  %11 = load ptr, ptr %data.addr, align 8
  %add.ptr = getelementptr inbounds i8, ptr %11, i64 8
  store ptr %add.ptr, ptr %data.addr, align 8
  %12 = load i64, ptr %size.addr, align 8
  %sub = sub i64 %12, 8
  store i64 %sub, ptr %size.addr, align 8
  br label %while.cond, !llvm.loop !21

while.end:                                        ; preds = %while.cond
  br label %while.cond7

while.cond7:                                      ; preds = %while.body9, %while.end
  %13 = load i64, ptr %size.addr, align 8
  %dec8 = add i64 %13, -1
  store i64 %dec8, ptr %size.addr, align 8
  %tobool = icmp ne i64 %13, 0
  br i1 %tobool, label %while.body9, label %while.end15

while.body9:                                      ; preds = %while.cond7
  %14 = load i64, ptr %h, align 8
  %15 = load ptr, ptr %data.addr, align 8
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %15, i32 1
  store ptr %incdec.ptr, ptr %data.addr, align 8
  %16 = load i8, ptr %15, align 1
  %conv10 = zext i8 %16 to i64
  %mul11 = mul i64 %conv10, 1609587929392839161
  %xor12 = xor i64 %14, %mul11
  %call13 = call i64 @rol(i64 noundef %xor12, i32 noundef signext 11) #2
  %mul14 = mul i64 %call13, -7046029288634856825
  store i64 %mul14, ptr %h, align 8
  br label %while.cond7, !llvm.loop !22

while.end15:                                      ; preds = %while.cond7
  %17 = load i64, ptr %h, align 8
  %shr = lshr i64 %17, 33
  %18 = load i64, ptr %h, align 8
  %xor16 = xor i64 %18, %shr
  store i64 %xor16, ptr %h, align 8
  %19 = load i64, ptr %h, align 8
  %mul17 = mul i64 %19, -4417276706812531889
  store i64 %mul17, ptr %h, align 8
  %20 = load i64, ptr %h, align 8
  %shr18 = lshr i64 %20, 29
  %21 = load i64, ptr %h, align 8
  %xor19 = xor i64 %21, %shr18
  store i64 %xor19, ptr %h, align 8
  %22 = load i64, ptr %h, align 8
  ret i64 %22
}

; Function Attrs: noinline nounwind
define internal void @compress(ptr noundef %state, ptr noundef %block) #0 {
entry:
  %state.addr = alloca ptr, align 8
  %block.addr = alloca ptr, align 8
  %w = alloca [64 x i32], align 4
  %i = alloca i32, align 4
  %i21 = alloca i32, align 4
  %s0 = alloca i32, align 4
  %s1 = alloca i32, align 4
  %a = alloca i32, align 4
  %b = alloca i32, align 4
  %c = alloca i32, align 4
  %d = alloca i32, align 4
  %e = alloca i32, align 4
  %f = alloca i32, align 4
  %g = alloca i32, align 4
  %h = alloca i32, align 4
  %i72 = alloca i32, align 4
  %t1 = alloca i32, align 4
  %t2 = alloca i32, align 4
  store ptr %state, ptr %state.addr, align 8
  store ptr %block, ptr %block.addr, align 8
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4
  %cmp = icmp slt i32 %0, 16
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %1 = load ptr, ptr %block.addr, align 8
  %2 = load i32, ptr %i, align 4
  %mul = mul nsw i32 4, %2
  %idxprom = sext i32 %mul to i64
  %arrayidx = getelementptr inbounds i8, ptr %1, i64 %idxprom
  %3 = load i8, ptr %arrayidx, align 1
  %conv = zext i8 %3 to i32
  %shl = shl i32 %conv, 24
  %4 = load ptr, ptr %block.addr, align 8
  %5 = load i32, ptr %i, align 4
  %mul1 = mul nsw i32 4, %5
  %add = add nsw i32 %mul1, 1
  %idxprom2 = sext i32 %add to i64
  %arrayidx3 = getelementptr inbounds i8, ptr %4, i64 %idxprom2
  %6 = load i8, ptr %arrayidx3, align 1
  %conv4 = zext i8 %6 to i32
  %shl5 = shl i32 %conv4, 16
  %or = or i32 %shl, %shl5
  %7 = load ptr, ptr %block.addr, align 8
  %8 = load i32, ptr %i, align 4
  %mul6 = mul nsw i32 4, %8
  %add7 = add nsw i32 %mul6, 2
  %idxprom8 = sext i32 %add7 to i64
  %arrayidx9 = getelementptr inbounds i8, ptr %7, i64 %idxprom8
  %9 = load i8, ptr %arrayidx9, align 1
  %conv10 = zext i8 %9 to i32
  %shl11 = shl i32 %conv10, 8
  %or12 = or i32 %or, %shl11
  %10 = load ptr, ptr %block.addr, align 8
  %11 = load i32, ptr %i, align 4
  %mul13 = mul nsw i32 4, %11
  %add14 = add nsw i32 %mul13, 3
  %idxprom15 = sext i32 %add14 to i64
  %arrayidx16 = getelementptr inbounds i8, ptr %10, i64 %idxprom15
  %12 = load i8, ptr %arrayidx16, align 1
  %conv17 = zext i8 %12 to i32
  %or18 = or i32 %or12, %conv17
  %13 = load i32, ptr %i, align 4
  %idxprom19 = sext i32 %13 to i64
  %arrayidx20 = getelementptr inbounds [64 x i32], ptr %w, i64 0, i64 %idxprom19
  store i32 %or18, ptr %arrayidx20, align 4
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %14 = load i32, ptr %i, align 4
  %inc = add nsw i32 %14, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !23

for.end:                                          ; preds = %for.cond
  store i32 16, ptr %i21, align 4
  br label %for.cond22

for.cond22:                                       ; preds = %for.inc61, %for.end
  %15 = load i32, ptr %i21, align 4
  %cmp23 = icmp slt i32 %15, 64
  br i1 %cmp23, label %for.body25, label %for.end63

for.body25:                                       ; preds = %for.cond22
  %16 = load i32, ptr %i21, align 4
  %sub = sub nsw i32 %16, 15
  %idxprom26 = sext i32 %sub to i64
  %arrayidx27 = getelementptr inbounds [64 x i32], ptr %w, i64 0, i64 %idxprom26
  %17 = load i32, ptr %arrayidx27, align 4
  %call = call signext i32 @ror(i32 noundef signext %17, i32 noundef signext 7) #2
  %18 = load i32, ptr %i21, align 4
  %sub28 = sub nsw i32 %18, 15
  %idxprom29 = sext i32 %sub28 to i64
  %arrayidx30 = getelementptr inbounds [64 x i32], ptr %w, i64 0, i64 %idxprom29
  %19 = load i32, ptr %arrayidx30, align 4
  %call31 = call signext i32 @ror(i32 noundef signext %19, i32 noundef signext 18) #2
  %xor = xor i32 %call, %call31
  %20 = load i32, ptr %i21, align 4
  %sub32 = sub nsw i32 %20, 15
  %idxprom33 = sext i32 %sub32 to i64
  %arrayidx34 = getelementptr inbounds [64 x i32], ptr %w, i64 0, i64 %idxprom33
  %21 = load i32, ptr %arrayidx34, align 4
  %shr = lshr i32 %21, 3
  %xor35 = xor i32 %xor, %shr
  store i32 %xor35, ptr %s0, align 4
  %22 = load i32, ptr %i21, align 4
  %sub36 = sub nsw i32 %22, 2
  %idxprom37 = sext i32 %sub36 to i64
  %arrayidx38 = getelementptr inbounds [64 x i32], ptr %w, i64 0, i64 %idxprom37
  %23 = load i32, ptr %arrayidx38, align 4
  %call39 = call signext i32 @ror(i32 noundef signext %23, i32 noundef signext 17) #2
  %24 = load i32, ptr %i21, align 4
  %sub40 = sub nsw i32 %24, 2
  %idxprom41 = sext i32 %sub40 to i64
  %arrayidx42 = getelementptr inbounds [64 x i32], ptr %w, i64 0, i64 %idxprom41
  %25 = load i32, ptr %arrayidx42, align 4
  %call43 = call signext i32 @ror(i32 noundef signext %25, i32 noundef signext 19) #2
  %xor44 = xor i32 %call39, %call43
  %26 = load i32, ptr %i21, align 4
  %sub45 = sub nsw i32 %26, 2
  %idxprom46 = sext i32 %sub45 to i64
  %arrayidx47 = getelementptr inbounds [64 x i32], ptr %w, i64 0, i64 %idxprom46
  %27 = load i32, ptr %arrayidx47, align 4
  %shr48 = lshr i32 %27, 10
  %xor49 = xor i32 %xor44, %shr48
  store i32 %xor49, ptr %s1, align 4
  %28 = load i32, ptr %i21, align 4
  %sub50 = sub nsw i32 %28, 16
  %idxprom51 = sext i32 %sub50 to i64
  %arrayidx52 = getelementptr inbounds [64 x i32], ptr %w, i64 0, i64 %idxprom51
  %29 = load i32, ptr %arrayidx52, align 4
  %30 = load i32, ptr %s0, align 4
  %add53 = add i32 %29, %30
  %31 = load i32, ptr %i21, align 4
  %sub54 = sub nsw i32 %31, 7
  %idxprom55 = sext i32 %sub54 to i64
  %arrayidx56 = getelementptr inbounds [64 x i32], ptr %w, i64 0, i64 %idxprom55
  %32 = load i32, ptr %arrayidx56, align 4
  %add57 = add i32 %add53, %32
  %33 = load i32, ptr %s1, align 4
  %add58 = add i32 %add57, %33
  %34 = load i32, ptr %i21, align 4
  %idxprom59 = sext i32 %34 to i64
  %arrayidx60 = getelementptr inbounds [64 x i32], ptr %w, i64 0, i64 %idxprom59
  store i32 %add58, ptr %arrayidx60, align 4
  br label %for.inc61

for.inc61:                                        ; preds = %for.body25
  %35 = load i32, ptr %i21, align 4
  %inc62 = add nsw i32 %35, 1
  store i32 %inc62, ptr %i21, align 4
  br label %for.cond22, !llvm.loop !24

for.end63:                                        ; preds = %for.cond22
  %36 = load ptr, ptr %state.addr, align 8
  %arrayidx64 = getelementptr inbounds i32, ptr %36, i64 0
  %37 = load i32, ptr %arrayidx64, align 4
  store i32 %37, ptr %a, align 4
  %38 = load ptr, ptr %state.addr, align 8
  %arrayidx65 = getelementptr inbounds i32, ptr %38, i64 1
  %39 = load i32, ptr %arrayidx65, align 4
  store i32 %39, ptr %b, align 4
  %40 = load ptr, ptr %state.addr, align 8
  %arrayidx66 = getelementptr inbounds i32, ptr %40, i64 2
  %41 = load i32, ptr %arrayidx66, align 4
  store i32 %41, ptr %c, align 4
  %42 = load ptr, ptr %state.addr, align 8
  %arrayidx67 = getelementptr inbounds i32, ptr %42, i64 3
  %43 = load i32, ptr %arrayidx67, align 4
  store i32 %43, ptr %d, align 4
  %44 = load ptr, ptr %state.addr, align 8
  %arrayidx68 = getelementptr inbounds i32, ptr %44, i64 4
  %45 = load i32, ptr %arrayidx68, align 4
  store i32 %45, ptr %e, align 4
  %46 = load ptr, ptr %state.addr, align 8
  %arrayidx69 = getelementptr inbounds i32, ptr %46, i64 5
  %47 = load i32, ptr %arrayidx69, align 4
  store i32 %47, ptr %f, align 4
  %48 = load ptr, ptr %state.addr, align 8
  %arrayidx70 = getelementptr inbounds i32, ptr %48, i64 6
  %49 = load i32, ptr %arrayidx70, align 4
  store i32 %49, ptr %g, align 4
  %50 = load ptr, ptr %state.addr, align 8
  %arrayidx71 = getelementptr inbounds i32, ptr %50, i64 7
  %51 = load i32, ptr %arrayidx71, align 4
  store i32 %51, ptr %h, align 4
  store i32 0, ptr %i72, align 4
  br label %for.cond73

for.cond73:                                       ; preds = %for.inc105, %for.end63
  %52 = load i32, ptr %i72, align 4
  %cmp74 = icmp slt i32 %52, 64
  br i1 %cmp74, label %for.body76, label %for.end107

for.body76:                                       ; preds = %for.cond73
  %53 = load i32, ptr %h, align 4
  %54 = load i32, ptr %e, align 4
  %call77 = call signext i32 @ror(i32 noundef signext %54, i32 noundef signext 6) #2
  %55 = load i32, ptr %e, align 4
  %call78 = call signext i32 @ror(i32 noundef signext %55, i32 noundef signext 11) #2
  %xor79 = xor i32 %call77, %call78
  %56 = load i32, ptr %e, align 4
  %call80 = call signext i32 @ror(i32 noundef signext %56, i32 noundef signext 25) #2
  %xor81 = xor i32 %xor79, %call80
  %add82 = add i32 %53, %xor81
  %57 = load i32, ptr %e, align 4
  %58 = load i32, ptr %f, align 4
  %and = and i32 %57, %58
  %59 = load i32, ptr %e, align 4
  %not = xor i32 %59, -1
  %60 = load i32, ptr %g, align 4
  %and83 = and i32 %not, %60
  %xor84 = xor i32 %and, %and83
  %add85 = add i32 %add82, %xor84
  %61 = load i32, ptr %i72, align 4
  %idxprom86 = sext i32 %61 to i64
  %arrayidx87 = getelementptr inbounds [64 x i32], ptr @K, i64 0, i64 %idxprom86
  %62 = load i32, ptr %arrayidx87, align 4
  %add88 = add i32 %add85, %62
  %63 = load i32, ptr %i72, align 4
  %idxprom89 = sext i32 %63 to i64
  %arrayidx90 = getelementptr inbounds [64 x i32], ptr %w, i64 0, i64 %idxprom89
  %64 = load i32, ptr %arrayidx90, align 4
  %add91 = add i32 %add88, %64
  store i32 %add91, ptr %t1, align 4
  %65 = load i32, ptr %a, align 4
  %call92 = call signext i32 @ror(i32 noundef signext %65, i32 noundef signext 2) #2
  %66 = load i32, ptr %a, align 4
  %call93 = call signext i32 @ror(i32 noundef signext %66, i32 noundef signext 13) #2
  %xor94 = xor i32 %call92, %call93
  %67 = load i32, ptr %a, align 4
  %call95 = call signext i32 @ror(i32 noundef signext %67, i32 noundef signext 22) #2
  %xor96 = xor i32 %xor94, %call95
  %68 = load i32, ptr %a, align 4
  %69 = load i32, ptr %b, align 4
  %and97 = and i32 %68, %69
  %70 = load i32, ptr %a, align 4
  %71 = load i32, ptr %c, align 4
  %and98 = and i32 %70, %71
  %xor99 = xor i32 %and97, %and98
  %72 = load i32, ptr %b, align 4
  %73 = load i32, ptr %c, align 4
  %and100 = and i32 %72, %73
  %xor101 = xor i32 %xor99, %and100
  %add102 = add i32 %xor96, %xor101
  store i32 %add102, ptr %t2, align 4
  %74 = load i32, ptr %g, align 4
  store i32 %74, ptr %h, align 4
  %75 = load i32, ptr %f, align 4
  store i32 %75, ptr %g, align 4
  %76 = load i32, ptr %e, align 4
  store i32 %76, ptr %f, align 4
  %77 = load i32, ptr %d, align 4
  %78 = load i32, ptr %t1, align 4
  %add103 = add i32 %77, %78
  store i32 %add103, ptr %e, align 4
  %79 = load i32, ptr %c, align 4
  store i32 %79, ptr %d, align 4
  %80 = load i32, ptr %b, align 4
  store i32 %80, ptr %c, align 4
  %81 = load i32, ptr %a, align 4
  store i32 %81, ptr %b, align 4
  %82 = load i32, ptr %t1, align 4
  %83 = load i32, ptr %t2, align 4
  %add104 = add i32 %82, %83
  store i32 %add104, ptr %a, align 4
  br label %for.inc105

for.inc105:                                       ; preds = %for.body76
  %84 = load i32, ptr %i72, align 4
  %inc106 = add nsw i32 %84, 1
  store i32 %inc106, ptr %i72, align 4
  br label %for.cond73, !llvm.loop !25

for.end107:                                       ; preds = %for.cond73
  %85 = load i32, ptr %a, align 4
  %86 = load ptr, ptr %state.addr, align 8
  %arrayidx108 = getelementptr inbounds i32, ptr %86, i64 0
  %87 = load i32, ptr %arrayidx108, align 4
  %add109 = add i32 %87, %85
  store i32 %add109, ptr %arrayidx108, align 4
  %88 = load i32, ptr %b, align 4
  %89 = load ptr, ptr %state.addr, align 8
  %arrayidx110 = getelementptr inbounds i32, ptr %89, i64 1
  %90 = load i32, ptr %arrayidx110, align 4
  %add111 = add i32 %90, %88
  store i32 %add111, ptr %arrayidx110, align 4
  %91 = load i32, ptr %c, align 4
  %92 = load ptr, ptr %state.addr, align 8
  %arrayidx112 = getelementptr inbounds i32, ptr %92, i64 2
  %93 = load i32, ptr %arrayidx112, align 4
  %add113 = add i32 %93, %91
  store i32 %add113, ptr %arrayidx112, align 4
  %94 = load i32, ptr %d, align 4
  %95 = load ptr, ptr %state.addr, align 8
  %arrayidx114 = getelementptr inbounds i32, ptr %95, i64 3
  %96 = load i32, ptr %arrayidx114, align 4
  %add115 = add i32 %96, %94
  store i32 %add115, ptr %arrayidx114, align 4
  %97 = load i32, ptr %e, align 4
  %98 = load ptr, ptr %state.addr, align 8
  %arrayidx116 = getelementptr inbounds i32, ptr %98, i64 4
  %99 = load i32, ptr %arrayidx116, align 4
  %add117 = add i32 %99, %97
  store i32 %add117, ptr %arrayidx116, align 4
  %100 = load i32, ptr %f, align 4
  %101 = load ptr, ptr %state.addr, align 8
  %arrayidx118 = getelementptr inbounds i32, ptr %101, i64 5
  %102 = load i32, ptr %arrayidx118, align 4
  %add119 = add i32 %102, %100
  store i32 %add119, ptr %arrayidx118, align 4
  %103 = load i32, ptr %g, align 4
  %104 = load ptr, ptr %state.addr, align 8
  %arrayidx120 = getelementptr inbounds i32, ptr %104, i64 6
  %105 = load i32, ptr %arrayidx120, align 4
  %add121 = add i32 %105, %103
  store i32 %add121, ptr %arrayidx120, align 4
  %106 = load i32, ptr %h, align 4
  %107 = load ptr, ptr %state.addr, align 8
  %arrayidx122 = getelementptr inbounds i32, ptr %107, i64 7
  %108 = load i32, ptr %arrayidx122, align 4
  %add123 = add i32 %108, %106
  store i32 %add123, ptr %arrayidx122, align 4
  ret void
}

; Function Attrs: noinline nounwind
define internal signext i32 @ror(i32 noundef signext %x, i32 noundef signext %k) #0 {
entry:
  %x.addr = alloca i32, align 4
  %k.addr = alloca i32, align 4
  store i32 %x, ptr %x.addr, align 4
  store i32 %k, ptr %k.addr, align 4
  %0 = load i32, ptr %x.addr, align 4
  %1 = load i32, ptr %k.addr, align 4
  %shr = lshr i32 %0, %1
  %2 = load i32, ptr %x.addr, align 4
  %3 = load i32, ptr %k.addr, align 4
  %sub = sub nsw i32 32, %3
  %shl = shl i32 %2, %sub
  %or = or i32 %shr, %shl
  ret i32 %or
}

; Function Attrs: noinline nounwind
define internal i64 @rol(i64 noundef %x, i32 noundef signext %k) #0 {
entry:
  %x.addr = alloca i64, align 8
  %k.addr = alloca i32, align 4
  store i64 %x, ptr %x.addr, align 8
  store i32 %k, ptr %k.addr, align 4
  %0 = load i64, ptr %x.addr, align 8
  %1 = load i32, ptr %k.addr, align 4
  %sh_prom = zext i32 %1 to i64
  %shl = shl i64 %0, %sh_prom
  %2 = load i64, ptr %x.addr, align 8
  %3 = load i32, ptr %k.addr, align 4
  %sub = sub nsw i32 64, %3
  %sh_prom1 = zext i32 %sub to i64
  %shr = lshr i64 %2, %sh_prom1
  %or = or i64 %shl, %shr
  ret i64 %or
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
