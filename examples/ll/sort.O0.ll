; ModuleID = 'sort.c'
source_filename = "sort.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

%struct.record = type { i32, i16, i8 }
%struct.order = type { ptr, i32 }

@state = internal global i64 0, align 8
@records = internal global [128 x %struct.record] zeroinitializer, align 4
@numbers = internal global [128 x i64] zeroinitializer, align 8
@scratch = internal global [128 x %struct.record] zeroinitializer, align 4
@orders = internal constant [2 x { ptr, i32, [4 x i8] }] [{ ptr, i32, [4 x i8] } { ptr @by_key, i32 3, [4 x i8] zeroinitializer }, { ptr, i32, [4 x i8] } { ptr @by_tag_then_key, i32 -5, [4 x i8] zeroinitializer }], align 8

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
  %order = alloca ptr, align 8
  %i = alloca i32, align 4
  %r = alloca i32, align 4
  %.compoundliteral = alloca %struct.record, align 4
  %merged = alloca [128 x %struct.record], align 4
  %tmp = alloca [128 x %struct.record], align 4
  %i25 = alloca i32, align 4
  store i64 %n, ptr %n.addr, align 8
  store i64 0, ptr %total, align 8
  store i64 88172645463325252, ptr @state, align 8
  store i64 0, ptr %round, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc67, %entry
  %0 = load i64, ptr %round, align 8
  %1 = load i64, ptr %n.addr, align 8
  %cmp = icmp slt i64 %0, %1
  br i1 %cmp, label %for.body, label %for.end69

for.body:                                         ; preds = %for.cond
  %2 = load i64, ptr %round, align 8
  %and = and i64 %2, 1
  %arrayidx = getelementptr inbounds [2 x %struct.order], ptr @orders, i64 0, i64 %and
  store ptr %arrayidx, ptr %order, align 8
  store i32 0, ptr %i, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc, %for.body
  %3 = load i32, ptr %i, align 4
  %cmp2 = icmp slt i32 %3, 128
  br i1 %cmp2, label %for.body3, label %for.end

for.body3:                                        ; preds = %for.cond1
  %call = call signext i32 @random32() #3
  store i32 %call, ptr %r, align 4
  %4 = load i32, ptr %i, align 4
  %idxprom = sext i32 %4 to i64
  %arrayidx4 = getelementptr inbounds [128 x %struct.record], ptr @records, i64 0, i64 %idxprom
  %key = getelementptr inbounds nuw %struct.record, ptr %.compoundliteral, i32 0, i32 0
  %5 = load i32, ptr %r, align 4
  store i32 %5, ptr %key, align 4
  %tag = getelementptr inbounds nuw %struct.record, ptr %.compoundliteral, i32 0, i32 1
  %6 = load i32, ptr %r, align 4
  %rem = urem i32 %6, 13
  %conv = trunc i32 %rem to i16
  store i16 %conv, ptr %tag, align 4
  %sign = getelementptr inbounds nuw %struct.record, ptr %.compoundliteral, i32 0, i32 2
  %7 = load i32, ptr %r, align 4
  %and5 = and i32 %7, 64
  %tobool = icmp ne i32 %and5, 0
  %8 = zext i1 %tobool to i64
  %cond = select i1 %tobool, i32 -1, i32 1
  %conv6 = trunc i32 %cond to i8
  store i8 %conv6, ptr %sign, align 2
  %9 = getelementptr i8, ptr %.compoundliteral, i64 7
  call void @llvm.memset.p0.i64(ptr align 1 %9, i8 0, i64 1, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %arrayidx4, ptr align 4 %.compoundliteral, i64 8, i1 false)
  %10 = load i32, ptr %i, align 4
  %idxprom7 = sext i32 %10 to i64
  %arrayidx8 = getelementptr inbounds [128 x %struct.record], ptr @records, i64 0, i64 %idxprom7
  %key9 = getelementptr inbounds nuw %struct.record, ptr %arrayidx8, i32 0, i32 0
  %11 = load i32, ptr %key9, align 4
  %conv10 = sext i32 %11 to i64
  %12 = load i32, ptr %i, align 4
  %idxprom11 = sext i32 %12 to i64
  %arrayidx12 = getelementptr inbounds [128 x %struct.record], ptr @records, i64 0, i64 %idxprom11
  %sign13 = getelementptr inbounds nuw %struct.record, ptr %arrayidx12, i32 0, i32 2
  %13 = load i8, ptr %sign13, align 2
  %conv14 = sext i8 %13 to i64
  %mul = mul nsw i64 %conv10, %conv14
  %14 = load i32, ptr %i, align 4
  %idxprom15 = sext i32 %14 to i64
  %arrayidx16 = getelementptr inbounds [128 x i64], ptr @numbers, i64 0, i64 %idxprom15
  store i64 %mul, ptr %arrayidx16, align 8
  %15 = load i32, ptr %i, align 4
  %idxprom17 = sext i32 %15 to i64
  %arrayidx18 = getelementptr inbounds [128 x %struct.record], ptr @scratch, i64 0, i64 %idxprom17
  %16 = load i32, ptr %i, align 4
  %idxprom19 = sext i32 %16 to i64
  %arrayidx20 = getelementptr inbounds [128 x %struct.record], ptr @records, i64 0, i64 %idxprom19
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %arrayidx18, ptr align 4 %arrayidx20, i64 8, i1 false)
  br label %for.inc

for.inc:                                          ; preds = %for.body3
  %17 = load i32, ptr %i, align 4
  %inc = add nsw i32 %17, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond1, !llvm.loop !14

for.end:                                          ; preds = %for.cond1
  %18 = load ptr, ptr %order, align 8
  %less = getelementptr inbounds nuw %struct.order, ptr %18, i32 0, i32 0
  %19 = load ptr, ptr %less, align 8
  call void @quick(ptr noundef @records, i64 noundef 128, ptr noundef %19) #3
  %arraydecay = getelementptr inbounds [128 x %struct.record], ptr %merged, i64 0, i64 0
  %call21 = call ptr @memcpy(ptr noundef %arraydecay, ptr noundef @scratch, i64 noundef 1024) #3
  %arraydecay22 = getelementptr inbounds [128 x %struct.record], ptr %merged, i64 0, i64 0
  %arraydecay23 = getelementptr inbounds [128 x %struct.record], ptr %tmp, i64 0, i64 0
  %20 = load ptr, ptr %order, align 8
  %less24 = getelementptr inbounds nuw %struct.order, ptr %20, i32 0, i32 0
  %21 = load ptr, ptr %less24, align 8
  call void @merge_sort(ptr noundef %arraydecay22, ptr noundef %arraydecay23, i64 noundef 128, ptr noundef %21) #3
  call void @heap_sort(ptr noundef @numbers, i64 noundef 128) #3
  store i32 0, ptr %i25, align 4
  br label %for.cond26

for.cond26:                                       ; preds = %for.inc64, %for.end
  %22 = load i32, ptr %i25, align 4
  %cmp27 = icmp slt i32 %22, 128
  br i1 %cmp27, label %for.body29, label %for.end66

for.body29:                                       ; preds = %for.cond26
  %23 = load ptr, ptr %order, align 8
  %less30 = getelementptr inbounds nuw %struct.order, ptr %23, i32 0, i32 0
  %24 = load ptr, ptr %less30, align 8
  %25 = load i32, ptr %i25, align 4
  %idxprom31 = sext i32 %25 to i64
  %arrayidx32 = getelementptr inbounds [128 x %struct.record], ptr @records, i64 0, i64 %idxprom31
  %26 = load i32, ptr %i25, align 4
  %idxprom33 = sext i32 %26 to i64
  %arrayidx34 = getelementptr inbounds [128 x %struct.record], ptr %merged, i64 0, i64 %idxprom33
  %call35 = call signext i32 %24(ptr noundef %arrayidx32, ptr noundef %arrayidx34) #3
  %tobool36 = icmp ne i32 %call35, 0
  br i1 %tobool36, label %if.then, label %if.end

if.then:                                          ; preds = %for.body29
  %27 = load i32, ptr %i25, align 4
  %sub = sub nsw i32 -1, %27
  %conv37 = sext i32 %sub to i64
  store i64 %conv37, ptr %retval, align 8
  br label %return

if.end:                                           ; preds = %for.body29
  %28 = load i32, ptr %i25, align 4
  %tobool38 = icmp ne i32 %28, 0
  br i1 %tobool38, label %land.lhs.true, label %if.end49

land.lhs.true:                                    ; preds = %if.end
  %29 = load i32, ptr %i25, align 4
  %sub39 = sub nsw i32 %29, 1
  %idxprom40 = sext i32 %sub39 to i64
  %arrayidx41 = getelementptr inbounds [128 x i64], ptr @numbers, i64 0, i64 %idxprom40
  %30 = load i64, ptr %arrayidx41, align 8
  %31 = load i32, ptr %i25, align 4
  %idxprom42 = sext i32 %31 to i64
  %arrayidx43 = getelementptr inbounds [128 x i64], ptr @numbers, i64 0, i64 %idxprom42
  %32 = load i64, ptr %arrayidx43, align 8
  %cmp44 = icmp sgt i64 %30, %32
  br i1 %cmp44, label %if.then46, label %if.end49

if.then46:                                        ; preds = %land.lhs.true
  %33 = load i32, ptr %i25, align 4
  %sub47 = sub nsw i32 -1000, %33
  %conv48 = sext i32 %sub47 to i64
  store i64 %conv48, ptr %retval, align 8
  br label %return

if.end49:                                         ; preds = %land.lhs.true, %if.end
  %34 = load i64, ptr %total, align 8
  %mul50 = mul i64 %34, 31
  %35 = load i32, ptr %i25, align 4
  %idxprom51 = sext i32 %35 to i64
  %arrayidx52 = getelementptr inbounds [128 x %struct.record], ptr @records, i64 0, i64 %idxprom51
  %key53 = getelementptr inbounds nuw %struct.record, ptr %arrayidx52, i32 0, i32 0
  %36 = load i32, ptr %key53, align 4
  %conv54 = sext i32 %36 to i64
  %37 = load ptr, ptr %order, align 8
  %weight = getelementptr inbounds nuw %struct.order, ptr %37, i32 0, i32 1
  %38 = load i32, ptr %weight, align 8
  %conv55 = sext i32 %38 to i64
  %mul56 = mul nsw i64 %conv54, %conv55
  %39 = load i32, ptr %i25, align 4
  %idxprom57 = sext i32 %39 to i64
  %arrayidx58 = getelementptr inbounds [128 x i64], ptr @numbers, i64 0, i64 %idxprom57
  %40 = load i64, ptr %arrayidx58, align 8
  %41 = load i32, ptr %i25, align 4
  %idxprom59 = sext i32 %41 to i64
  %arrayidx60 = getelementptr inbounds [128 x %struct.record], ptr %merged, i64 0, i64 %idxprom59
  %tag61 = getelementptr inbounds nuw %struct.record, ptr %arrayidx60, i32 0, i32 1
  %42 = load i16, ptr %tag61, align 4
  %conv62 = zext i16 %42 to i64
  %xor = xor i64 %40, %conv62
  %add = add nsw i64 %mul56, %xor
  %add63 = add i64 %mul50, %add
  store i64 %add63, ptr %total, align 8
  br label %for.inc64

for.inc64:                                        ; preds = %if.end49
  %43 = load i32, ptr %i25, align 4
  %inc65 = add nsw i32 %43, 1
  store i32 %inc65, ptr %i25, align 4
  br label %for.cond26, !llvm.loop !15

for.end66:                                        ; preds = %for.cond26
  br label %for.inc67

for.inc67:                                        ; preds = %for.end66
  %44 = load i64, ptr %round, align 8
  %inc68 = add nsw i64 %44, 1
  store i64 %inc68, ptr %round, align 8
  br label %for.cond, !llvm.loop !16

for.end69:                                        ; preds = %for.cond
  %45 = load i64, ptr %total, align 8
  %shr = lshr i64 %45, 1
  store i64 %shr, ptr %retval, align 8
  br label %return

return:                                           ; preds = %for.end69, %if.then46, %if.then
  %46 = load i64, ptr %retval, align 8
  ret i64 %46
}

; Function Attrs: noinline nounwind
define internal signext i32 @random32() #0 {
entry:
  %0 = load i64, ptr @state, align 8
  %shl = shl i64 %0, 13
  %1 = load i64, ptr @state, align 8
  %xor = xor i64 %1, %shl
  store i64 %xor, ptr @state, align 8
  %2 = load i64, ptr @state, align 8
  %shr = lshr i64 %2, 7
  %3 = load i64, ptr @state, align 8
  %xor1 = xor i64 %3, %shr
  store i64 %xor1, ptr @state, align 8
  %4 = load i64, ptr @state, align 8
  %shl2 = shl i64 %4, 17
  %5 = load i64, ptr @state, align 8
  %xor3 = xor i64 %5, %shl2
  store i64 %xor3, ptr @state, align 8
  %6 = load i64, ptr @state, align 8
  %shr4 = lshr i64 %6, 16
  %conv = trunc i64 %shr4 to i32
  ret i32 %conv
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: noinline nounwind
define internal void @quick(ptr noundef %a, i64 noundef %size, ptr noundef %less) #0 {
entry:
  %a.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %less.addr = alloca ptr, align 8
  %mid = alloca ptr, align 8
  %last = alloca ptr, align 8
  %pivot = alloca %struct.record, align 4
  %i = alloca i64, align 8
  %j = alloca i64, align 8
  store ptr %a, ptr %a.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  store ptr %less, ptr %less.addr, align 8
  br label %while.cond

while.cond:                                       ; preds = %if.end38, %entry
  %0 = load i64, ptr %size.addr, align 8
  %cmp = icmp sgt i64 %0, 8
  br i1 %cmp, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  %1 = load ptr, ptr %a.addr, align 8
  %2 = load i64, ptr %size.addr, align 8
  %div = sdiv i64 %2, 2
  %add.ptr = getelementptr inbounds %struct.record, ptr %1, i64 %div
  store ptr %add.ptr, ptr %mid, align 8
  %3 = load ptr, ptr %a.addr, align 8
  %4 = load i64, ptr %size.addr, align 8
  %add.ptr1 = getelementptr inbounds %struct.record, ptr %3, i64 %4
  %add.ptr2 = getelementptr inbounds %struct.record, ptr %add.ptr1, i64 -1
  store ptr %add.ptr2, ptr %last, align 8
  %5 = load ptr, ptr %less.addr, align 8
  %6 = load ptr, ptr %mid, align 8
  %7 = load ptr, ptr %a.addr, align 8
  %call = call signext i32 %5(ptr noundef %6, ptr noundef %7) #3
  %cmp3 = icmp slt i32 %call, 0
  br i1 %cmp3, label %if.then, label %if.end

if.then:                                          ; preds = %while.body
  %8 = load ptr, ptr %mid, align 8
  %9 = load ptr, ptr %a.addr, align 8
  call void @swap(ptr noundef %8, ptr noundef %9) #3
  br label %if.end

if.end:                                           ; preds = %if.then, %while.body
  %10 = load ptr, ptr %less.addr, align 8
  %11 = load ptr, ptr %last, align 8
  %12 = load ptr, ptr %a.addr, align 8
  %call4 = call signext i32 %10(ptr noundef %11, ptr noundef %12) #3
  %cmp5 = icmp slt i32 %call4, 0
  br i1 %cmp5, label %if.then6, label %if.end7

if.then6:                                         ; preds = %if.end
  %13 = load ptr, ptr %last, align 8
  %14 = load ptr, ptr %a.addr, align 8
  call void @swap(ptr noundef %13, ptr noundef %14) #3
  br label %if.end7

if.end7:                                          ; preds = %if.then6, %if.end
  %15 = load ptr, ptr %less.addr, align 8
  %16 = load ptr, ptr %last, align 8
  %17 = load ptr, ptr %mid, align 8
  %call8 = call signext i32 %15(ptr noundef %16, ptr noundef %17) #3
  %cmp9 = icmp slt i32 %call8, 0
  br i1 %cmp9, label %if.then10, label %if.end11

if.then10:                                        ; preds = %if.end7
  %18 = load ptr, ptr %last, align 8
  %19 = load ptr, ptr %mid, align 8
  call void @swap(ptr noundef %18, ptr noundef %19) #3
  br label %if.end11

if.end11:                                         ; preds = %if.then10, %if.end7
  %20 = load ptr, ptr %mid, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %pivot, ptr align 4 %20, i64 8, i1 false)
  store i64 -1, ptr %i, align 8
  %21 = load i64, ptr %size.addr, align 8
  store i64 %21, ptr %j, align 8
  br label %for.cond

for.cond:                                         ; preds = %if.end22, %if.end11
  br label %do.body

do.body:                                          ; preds = %do.cond, %for.cond
  %22 = load i64, ptr %i, align 8
  %inc = add nsw i64 %22, 1
  store i64 %inc, ptr %i, align 8
  br label %do.cond

do.cond:                                          ; preds = %do.body
  %23 = load ptr, ptr %less.addr, align 8
  %24 = load ptr, ptr %a.addr, align 8
  %25 = load i64, ptr %i, align 8
  %arrayidx = getelementptr inbounds %struct.record, ptr %24, i64 %25
  %call12 = call signext i32 %23(ptr noundef %arrayidx, ptr noundef %pivot) #3
  %cmp13 = icmp slt i32 %call12, 0
  br i1 %cmp13, label %do.body, label %do.end, !llvm.loop !17

do.end:                                           ; preds = %do.cond
  br label %do.body14

do.body14:                                        ; preds = %do.cond15, %do.end
  %26 = load i64, ptr %j, align 8
  %dec = add nsw i64 %26, -1
  store i64 %dec, ptr %j, align 8
  br label %do.cond15

do.cond15:                                        ; preds = %do.body14
  %27 = load ptr, ptr %less.addr, align 8
  %28 = load ptr, ptr %a.addr, align 8
  %29 = load i64, ptr %j, align 8
  %arrayidx16 = getelementptr inbounds %struct.record, ptr %28, i64 %29
  %call17 = call signext i32 %27(ptr noundef %pivot, ptr noundef %arrayidx16) #3
  %cmp18 = icmp slt i32 %call17, 0
  br i1 %cmp18, label %do.body14, label %do.end19, !llvm.loop !18

do.end19:                                         ; preds = %do.cond15
  %30 = load i64, ptr %i, align 8
  %31 = load i64, ptr %j, align 8
  %cmp20 = icmp sge i64 %30, %31
  br i1 %cmp20, label %if.then21, label %if.end22

if.then21:                                        ; preds = %do.end19
  br label %for.end

if.end22:                                         ; preds = %do.end19
  %32 = load ptr, ptr %a.addr, align 8
  %33 = load i64, ptr %i, align 8
  %arrayidx23 = getelementptr inbounds %struct.record, ptr %32, i64 %33
  %34 = load ptr, ptr %a.addr, align 8
  %35 = load i64, ptr %j, align 8
  %arrayidx24 = getelementptr inbounds %struct.record, ptr %34, i64 %35
  call void @swap(ptr noundef %arrayidx23, ptr noundef %arrayidx24) #3
  br label %for.cond

for.end:                                          ; preds = %if.then21
  %36 = load i64, ptr %j, align 8
  %add = add nsw i64 %36, 1
  %37 = load i64, ptr %size.addr, align 8
  %38 = load i64, ptr %j, align 8
  %sub = sub nsw i64 %37, %38
  %sub25 = sub nsw i64 %sub, 1
  %cmp26 = icmp slt i64 %add, %sub25
  br i1 %cmp26, label %if.then27, label %if.else

if.then27:                                        ; preds = %for.end
  %39 = load ptr, ptr %a.addr, align 8
  %40 = load i64, ptr %j, align 8
  %add28 = add nsw i64 %40, 1
  %41 = load ptr, ptr %less.addr, align 8
  call void @quick(ptr noundef %39, i64 noundef %add28, ptr noundef %41) #3
  %42 = load i64, ptr %j, align 8
  %add29 = add nsw i64 %42, 1
  %43 = load ptr, ptr %a.addr, align 8
  %add.ptr30 = getelementptr inbounds %struct.record, ptr %43, i64 %add29
  store ptr %add.ptr30, ptr %a.addr, align 8
  %44 = load i64, ptr %j, align 8
  %add31 = add nsw i64 %44, 1
  %45 = load i64, ptr %size.addr, align 8
  %sub32 = sub nsw i64 %45, %add31
  store i64 %sub32, ptr %size.addr, align 8
  br label %if.end38

if.else:                                          ; preds = %for.end
  %46 = load ptr, ptr %a.addr, align 8
  %47 = load i64, ptr %j, align 8
  %add.ptr33 = getelementptr inbounds %struct.record, ptr %46, i64 %47
  %add.ptr34 = getelementptr inbounds %struct.record, ptr %add.ptr33, i64 1
  %48 = load i64, ptr %size.addr, align 8
  %49 = load i64, ptr %j, align 8
  %sub35 = sub nsw i64 %48, %49
  %sub36 = sub nsw i64 %sub35, 1
  %50 = load ptr, ptr %less.addr, align 8
  call void @quick(ptr noundef %add.ptr34, i64 noundef %sub36, ptr noundef %50) #3
  %51 = load i64, ptr %j, align 8
  %add37 = add nsw i64 %51, 1
  store i64 %add37, ptr %size.addr, align 8
  br label %if.end38

if.end38:                                         ; preds = %if.else, %if.then27
  br label %while.cond, !llvm.loop !19

while.end:                                        ; preds = %while.cond
  %52 = load ptr, ptr %a.addr, align 8
  %53 = load i64, ptr %size.addr, align 8
  %54 = load ptr, ptr %less.addr, align 8
  call void @insertion(ptr noundef %52, i64 noundef %53, ptr noundef %54) #3
  ret void
}

; Function Attrs: noinline nounwind
define internal void @merge_sort(ptr noundef %a, ptr noundef %tmp, i64 noundef %size, ptr noundef %less) #0 {
entry:
  %a.addr = alloca ptr, align 8
  %tmp.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %less.addr = alloca ptr, align 8
  %half = alloca i64, align 8
  %i = alloca i64, align 8
  %j = alloca i64, align 8
  %k = alloca i64, align 8
  store ptr %a, ptr %a.addr, align 8
  store ptr %tmp, ptr %tmp.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  store ptr %less, ptr %less.addr, align 8
  %0 = load i64, ptr %size.addr, align 8
  %cmp = icmp ult i64 %0, 2
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  br label %return

if.end:                                           ; preds = %entry
  %1 = load i64, ptr %size.addr, align 8
  %div = udiv i64 %1, 2
  store i64 %div, ptr %half, align 8
  %2 = load ptr, ptr %a.addr, align 8
  %3 = load ptr, ptr %tmp.addr, align 8
  %4 = load i64, ptr %half, align 8
  %5 = load ptr, ptr %less.addr, align 8
  call void @merge_sort(ptr noundef %2, ptr noundef %3, i64 noundef %4, ptr noundef %5) #3
  %6 = load ptr, ptr %a.addr, align 8
  %7 = load i64, ptr %half, align 8
  %add.ptr = getelementptr inbounds nuw %struct.record, ptr %6, i64 %7
  %8 = load ptr, ptr %tmp.addr, align 8
  %9 = load i64, ptr %half, align 8
  %add.ptr1 = getelementptr inbounds nuw %struct.record, ptr %8, i64 %9
  %10 = load i64, ptr %size.addr, align 8
  %11 = load i64, ptr %half, align 8
  %sub = sub i64 %10, %11
  %12 = load ptr, ptr %less.addr, align 8
  call void @merge_sort(ptr noundef %add.ptr, ptr noundef %add.ptr1, i64 noundef %sub, ptr noundef %12) #3
  store i64 0, ptr %i, align 8
  %13 = load i64, ptr %half, align 8
  store i64 %13, ptr %j, align 8
  store i64 0, ptr %k, align 8
  br label %while.cond

while.cond:                                       ; preds = %cond.end, %if.end
  %14 = load i64, ptr %i, align 8
  %15 = load i64, ptr %half, align 8
  %cmp2 = icmp ult i64 %14, %15
  br i1 %cmp2, label %land.rhs, label %land.end

land.rhs:                                         ; preds = %while.cond
  %16 = load i64, ptr %j, align 8
  %17 = load i64, ptr %size.addr, align 8
  %cmp3 = icmp ult i64 %16, %17
  br label %land.end

land.end:                                         ; preds = %land.rhs, %while.cond
  %18 = phi i1 [ false, %while.cond ], [ %cmp3, %land.rhs ]
  br i1 %18, label %while.body, label %while.end

while.body:                                       ; preds = %land.end
  %19 = load ptr, ptr %tmp.addr, align 8
  %20 = load i64, ptr %k, align 8
  %inc = add i64 %20, 1
  store i64 %inc, ptr %k, align 8
  %arrayidx = getelementptr inbounds nuw %struct.record, ptr %19, i64 %20
  %21 = load ptr, ptr %less.addr, align 8
  %22 = load ptr, ptr %a.addr, align 8
  %23 = load i64, ptr %j, align 8
  %arrayidx4 = getelementptr inbounds nuw %struct.record, ptr %22, i64 %23
  %24 = load ptr, ptr %a.addr, align 8
  %25 = load i64, ptr %i, align 8
  %arrayidx5 = getelementptr inbounds nuw %struct.record, ptr %24, i64 %25
  %call = call signext i32 %21(ptr noundef %arrayidx4, ptr noundef %arrayidx5) #3
  %cmp6 = icmp slt i32 %call, 0
  br i1 %cmp6, label %cond.true, label %cond.false

cond.true:                                        ; preds = %while.body
  %26 = load ptr, ptr %a.addr, align 8
  %27 = load i64, ptr %j, align 8
  %inc7 = add i64 %27, 1
  store i64 %inc7, ptr %j, align 8
  %arrayidx8 = getelementptr inbounds nuw %struct.record, ptr %26, i64 %27
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %arrayidx, ptr align 4 %arrayidx8, i64 8, i1 false)
  br label %cond.end

cond.false:                                       ; preds = %while.body
  %28 = load ptr, ptr %a.addr, align 8
  %29 = load i64, ptr %i, align 8
  %inc9 = add i64 %29, 1
  store i64 %inc9, ptr %i, align 8
  %arrayidx10 = getelementptr inbounds nuw %struct.record, ptr %28, i64 %29
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %arrayidx, ptr align 4 %arrayidx10, i64 8, i1 false)
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  br label %while.cond, !llvm.loop !20

while.end:                                        ; preds = %land.end
  br label %while.cond11

while.cond11:                                     ; preds = %while.body13, %while.end
  %30 = load i64, ptr %i, align 8
  %31 = load i64, ptr %half, align 8
  %cmp12 = icmp ult i64 %30, %31
  br i1 %cmp12, label %while.body13, label %while.end18

while.body13:                                     ; preds = %while.cond11
  %32 = load ptr, ptr %tmp.addr, align 8
  %33 = load i64, ptr %k, align 8
  %inc14 = add i64 %33, 1
  store i64 %inc14, ptr %k, align 8
  %arrayidx15 = getelementptr inbounds nuw %struct.record, ptr %32, i64 %33
  %34 = load ptr, ptr %a.addr, align 8
  %35 = load i64, ptr %i, align 8
  %inc16 = add i64 %35, 1
  store i64 %inc16, ptr %i, align 8
  %arrayidx17 = getelementptr inbounds nuw %struct.record, ptr %34, i64 %35
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %arrayidx15, ptr align 4 %arrayidx17, i64 8, i1 false)
  br label %while.cond11, !llvm.loop !21

while.end18:                                      ; preds = %while.cond11
  br label %while.cond19

while.cond19:                                     ; preds = %while.body21, %while.end18
  %36 = load i64, ptr %j, align 8
  %37 = load i64, ptr %size.addr, align 8
  %cmp20 = icmp ult i64 %36, %37
  br i1 %cmp20, label %while.body21, label %while.end26

while.body21:                                     ; preds = %while.cond19
  %38 = load ptr, ptr %tmp.addr, align 8
  %39 = load i64, ptr %k, align 8
  %inc22 = add i64 %39, 1
  store i64 %inc22, ptr %k, align 8
  %arrayidx23 = getelementptr inbounds nuw %struct.record, ptr %38, i64 %39
  %40 = load ptr, ptr %a.addr, align 8
  %41 = load i64, ptr %j, align 8
  %inc24 = add i64 %41, 1
  store i64 %inc24, ptr %j, align 8
  %arrayidx25 = getelementptr inbounds nuw %struct.record, ptr %40, i64 %41
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %arrayidx23, ptr align 4 %arrayidx25, i64 8, i1 false)
  br label %while.cond19, !llvm.loop !22

while.end26:                                      ; preds = %while.cond19
  %42 = load ptr, ptr %a.addr, align 8
  %43 = load ptr, ptr %tmp.addr, align 8
  %44 = load i64, ptr %size.addr, align 8
  %mul = mul i64 %44, 8
  %call27 = call ptr @memcpy(ptr noundef %42, ptr noundef %43, i64 noundef %mul) #3
  br label %return

return:                                           ; preds = %while.end26, %if.then
  ret void
}

; Function Attrs: noinline nounwind
define internal void @heap_sort(ptr noundef %a, i64 noundef %size) #0 {
entry:
  %a.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %start = alloca i64, align 8
  %end = alloca i64, align 8
  %t = alloca i64, align 8
  %root = alloca i64, align 8
  %child = alloca i64, align 8
  %t21 = alloca i64, align 8
  store ptr %a, ptr %a.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  %0 = load i64, ptr %size.addr, align 8
  %div = udiv i64 %0, 2
  store i64 %div, ptr %start, align 8
  %1 = load i64, ptr %size.addr, align 8
  store i64 %1, ptr %end, align 8
  br label %while.cond

while.cond:                                       ; preds = %while.end, %entry
  %2 = load i64, ptr %end, align 8
  %cmp = icmp ugt i64 %2, 1
  br i1 %cmp, label %while.body, label %while.end26

while.body:                                       ; preds = %while.cond
  %3 = load i64, ptr %start, align 8
  %tobool = icmp ne i64 %3, 0
  br i1 %tobool, label %if.then, label %if.else

if.then:                                          ; preds = %while.body
  %4 = load i64, ptr %start, align 8
  %dec = add i64 %4, -1
  store i64 %dec, ptr %start, align 8
  br label %if.end

if.else:                                          ; preds = %while.body
  %5 = load i64, ptr %end, align 8
  %dec1 = add i64 %5, -1
  store i64 %dec1, ptr %end, align 8
  %6 = load ptr, ptr %a.addr, align 8
  %7 = load i64, ptr %end, align 8
  %arrayidx = getelementptr inbounds nuw i64, ptr %6, i64 %7
  %8 = load i64, ptr %arrayidx, align 8
  store i64 %8, ptr %t, align 8
  %9 = load ptr, ptr %a.addr, align 8
  %arrayidx2 = getelementptr inbounds i64, ptr %9, i64 0
  %10 = load i64, ptr %arrayidx2, align 8
  %11 = load ptr, ptr %a.addr, align 8
  %12 = load i64, ptr %end, align 8
  %arrayidx3 = getelementptr inbounds nuw i64, ptr %11, i64 %12
  store i64 %10, ptr %arrayidx3, align 8
  %13 = load i64, ptr %t, align 8
  %14 = load ptr, ptr %a.addr, align 8
  %arrayidx4 = getelementptr inbounds i64, ptr %14, i64 0
  store i64 %13, ptr %arrayidx4, align 8
  br label %if.end

if.end:                                           ; preds = %if.else, %if.then
  %15 = load i64, ptr %start, align 8
  store i64 %15, ptr %root, align 8
  br label %while.cond5

while.cond5:                                      ; preds = %if.end20, %if.end
  %16 = load i64, ptr %root, align 8
  %mul = mul i64 2, %16
  %add = add i64 %mul, 1
  store i64 %add, ptr %child, align 8
  %17 = load i64, ptr %end, align 8
  %cmp6 = icmp ult i64 %add, %17
  br i1 %cmp6, label %while.body7, label %while.end

while.body7:                                      ; preds = %while.cond5
  %18 = load i64, ptr %child, align 8
  %add8 = add i64 %18, 1
  %19 = load i64, ptr %end, align 8
  %cmp9 = icmp ult i64 %add8, %19
  br i1 %cmp9, label %land.lhs.true, label %if.end15

land.lhs.true:                                    ; preds = %while.body7
  %20 = load ptr, ptr %a.addr, align 8
  %21 = load i64, ptr %child, align 8
  %arrayidx10 = getelementptr inbounds nuw i64, ptr %20, i64 %21
  %22 = load i64, ptr %arrayidx10, align 8
  %23 = load ptr, ptr %a.addr, align 8
  %24 = load i64, ptr %child, align 8
  %add11 = add i64 %24, 1
  %arrayidx12 = getelementptr inbounds nuw i64, ptr %23, i64 %add11
  %25 = load i64, ptr %arrayidx12, align 8
  %cmp13 = icmp slt i64 %22, %25
  br i1 %cmp13, label %if.then14, label %if.end15

if.then14:                                        ; preds = %land.lhs.true
  %26 = load i64, ptr %child, align 8
  %inc = add i64 %26, 1
  store i64 %inc, ptr %child, align 8
  br label %if.end15

if.end15:                                         ; preds = %if.then14, %land.lhs.true, %while.body7
  %27 = load ptr, ptr %a.addr, align 8
  %28 = load i64, ptr %root, align 8
  %arrayidx16 = getelementptr inbounds nuw i64, ptr %27, i64 %28
  %29 = load i64, ptr %arrayidx16, align 8
  %30 = load ptr, ptr %a.addr, align 8
  %31 = load i64, ptr %child, align 8
  %arrayidx17 = getelementptr inbounds nuw i64, ptr %30, i64 %31
  %32 = load i64, ptr %arrayidx17, align 8
  %cmp18 = icmp sge i64 %29, %32
  br i1 %cmp18, label %if.then19, label %if.end20

if.then19:                                        ; preds = %if.end15
  br label %while.end

if.end20:                                         ; preds = %if.end15
  %33 = load ptr, ptr %a.addr, align 8
  %34 = load i64, ptr %root, align 8
  %arrayidx22 = getelementptr inbounds nuw i64, ptr %33, i64 %34
  %35 = load i64, ptr %arrayidx22, align 8
  store i64 %35, ptr %t21, align 8
  %36 = load ptr, ptr %a.addr, align 8
  %37 = load i64, ptr %child, align 8
  %arrayidx23 = getelementptr inbounds nuw i64, ptr %36, i64 %37
  %38 = load i64, ptr %arrayidx23, align 8
  %39 = load ptr, ptr %a.addr, align 8
  %40 = load i64, ptr %root, align 8
  %arrayidx24 = getelementptr inbounds nuw i64, ptr %39, i64 %40
  store i64 %38, ptr %arrayidx24, align 8
  %41 = load i64, ptr %t21, align 8
  %42 = load ptr, ptr %a.addr, align 8
  %43 = load i64, ptr %child, align 8
  %arrayidx25 = getelementptr inbounds nuw i64, ptr %42, i64 %43
  store i64 %41, ptr %arrayidx25, align 8
  %44 = load i64, ptr %child, align 8
  store i64 %44, ptr %root, align 8
  br label %while.cond5, !llvm.loop !23

while.end:                                        ; preds = %if.then19, %while.cond5
  br label %while.cond, !llvm.loop !24

while.end26:                                      ; preds = %while.cond
  ret void
}

; Function Attrs: noinline nounwind
define internal signext i32 @by_key(ptr noundef %a, ptr noundef %b) #0 {
entry:
  %a.addr = alloca ptr, align 8
  %b.addr = alloca ptr, align 8
  store ptr %a, ptr %a.addr, align 8
  store ptr %b, ptr %b.addr, align 8
  %0 = load ptr, ptr %a.addr, align 8
  %key = getelementptr inbounds nuw %struct.record, ptr %0, i32 0, i32 0
  %1 = load i32, ptr %key, align 4
  %2 = load ptr, ptr %b.addr, align 8
  %key1 = getelementptr inbounds nuw %struct.record, ptr %2, i32 0, i32 0
  %3 = load i32, ptr %key1, align 4
  %cmp = icmp sgt i32 %1, %3
  %conv = zext i1 %cmp to i32
  %4 = load ptr, ptr %a.addr, align 8
  %key2 = getelementptr inbounds nuw %struct.record, ptr %4, i32 0, i32 0
  %5 = load i32, ptr %key2, align 4
  %6 = load ptr, ptr %b.addr, align 8
  %key3 = getelementptr inbounds nuw %struct.record, ptr %6, i32 0, i32 0
  %7 = load i32, ptr %key3, align 4
  %cmp4 = icmp slt i32 %5, %7
  %conv5 = zext i1 %cmp4 to i32
  %sub = sub nsw i32 %conv, %conv5
  ret i32 %sub
}

; Function Attrs: noinline nounwind
define internal signext i32 @by_tag_then_key(ptr noundef %a, ptr noundef %b) #0 {
entry:
  %retval = alloca i32, align 4
  %a.addr = alloca ptr, align 8
  %b.addr = alloca ptr, align 8
  store ptr %a, ptr %a.addr, align 8
  store ptr %b, ptr %b.addr, align 8
  %0 = load ptr, ptr %a.addr, align 8
  %tag = getelementptr inbounds nuw %struct.record, ptr %0, i32 0, i32 1
  %1 = load i16, ptr %tag, align 4
  %conv = zext i16 %1 to i32
  %2 = load ptr, ptr %b.addr, align 8
  %tag1 = getelementptr inbounds nuw %struct.record, ptr %2, i32 0, i32 1
  %3 = load i16, ptr %tag1, align 4
  %conv2 = zext i16 %3 to i32
  %cmp = icmp ne i32 %conv, %conv2
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  %4 = load ptr, ptr %b.addr, align 8
  %tag4 = getelementptr inbounds nuw %struct.record, ptr %4, i32 0, i32 1
  %5 = load i16, ptr %tag4, align 4
  %conv5 = zext i16 %5 to i32
  %6 = load ptr, ptr %a.addr, align 8
  %tag6 = getelementptr inbounds nuw %struct.record, ptr %6, i32 0, i32 1
  %7 = load i16, ptr %tag6, align 4
  %conv7 = zext i16 %7 to i32
  %sub = sub nsw i32 %conv5, %conv7
  store i32 %sub, ptr %retval, align 4
  br label %return

if.end:                                           ; preds = %entry
  %8 = load ptr, ptr %a.addr, align 8
  %9 = load ptr, ptr %b.addr, align 8
  %call = call signext i32 @by_key(ptr noundef %8, ptr noundef %9) #3
  store i32 %call, ptr %retval, align 4
  br label %return

return:                                           ; preds = %if.end, %if.then
  %10 = load i32, ptr %retval, align 4
  ret i32 %10
}

; Function Attrs: noinline nounwind
define internal void @swap(ptr noundef %a, ptr noundef %b) #0 {
entry:
  %a.addr = alloca ptr, align 8
  %b.addr = alloca ptr, align 8
  %t = alloca %struct.record, align 4
  store ptr %a, ptr %a.addr, align 8
  store ptr %b, ptr %b.addr, align 8
  %0 = load ptr, ptr %a.addr, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %t, ptr align 4 %0, i64 8, i1 false)
  %1 = load ptr, ptr %a.addr, align 8
  %2 = load ptr, ptr %b.addr, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %1, ptr align 4 %2, i64 8, i1 false)
  %3 = load ptr, ptr %b.addr, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %3, ptr align 4 %t, i64 8, i1 false)
  ret void
}

; Function Attrs: noinline nounwind
define internal void @insertion(ptr noundef %a, i64 noundef %size, ptr noundef %less) #0 {
entry:
  %a.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %less.addr = alloca ptr, align 8
  %i = alloca i64, align 8
  %x = alloca %struct.record, align 4
  %j = alloca i64, align 8
  store ptr %a, ptr %a.addr, align 8
  store i64 %size, ptr %size.addr, align 8
  store ptr %less, ptr %less.addr, align 8
  store i64 1, ptr %i, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i64, ptr %i, align 8
  %1 = load i64, ptr %size.addr, align 8
  %cmp = icmp slt i64 %0, %1
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %2 = load ptr, ptr %a.addr, align 8
  %3 = load i64, ptr %i, align 8
  %arrayidx = getelementptr inbounds %struct.record, ptr %2, i64 %3
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %x, ptr align 4 %arrayidx, i64 8, i1 false)
  %4 = load i64, ptr %i, align 8
  store i64 %4, ptr %j, align 8
  br label %while.cond

while.cond:                                       ; preds = %while.body, %for.body
  %5 = load i64, ptr %j, align 8
  %cmp1 = icmp sgt i64 %5, 0
  br i1 %cmp1, label %land.rhs, label %land.end

land.rhs:                                         ; preds = %while.cond
  %6 = load ptr, ptr %less.addr, align 8
  %7 = load ptr, ptr %a.addr, align 8
  %8 = load i64, ptr %j, align 8
  %sub = sub nsw i64 %8, 1
  %arrayidx2 = getelementptr inbounds %struct.record, ptr %7, i64 %sub
  %call = call signext i32 %6(ptr noundef %x, ptr noundef %arrayidx2) #3
  %cmp3 = icmp slt i32 %call, 0
  br label %land.end

land.end:                                         ; preds = %land.rhs, %while.cond
  %9 = phi i1 [ false, %while.cond ], [ %cmp3, %land.rhs ]
  br i1 %9, label %while.body, label %while.end

while.body:                                       ; preds = %land.end
  %10 = load ptr, ptr %a.addr, align 8
  %11 = load i64, ptr %j, align 8
  %arrayidx4 = getelementptr inbounds %struct.record, ptr %10, i64 %11
  %12 = load ptr, ptr %a.addr, align 8
  %13 = load i64, ptr %j, align 8
  %sub5 = sub nsw i64 %13, 1
  %arrayidx6 = getelementptr inbounds %struct.record, ptr %12, i64 %sub5
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %arrayidx4, ptr align 4 %arrayidx6, i64 8, i1 false)
  %14 = load i64, ptr %j, align 8
  %dec = add nsw i64 %14, -1
  store i64 %dec, ptr %j, align 8
  br label %while.cond, !llvm.loop !25

while.end:                                        ; preds = %land.end
  %15 = load ptr, ptr %a.addr, align 8
  %16 = load i64, ptr %j, align 8
  %arrayidx7 = getelementptr inbounds %struct.record, ptr %15, i64 %16
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %arrayidx7, ptr align 4 %x, i64 8, i1 false)
  br label %for.inc

for.inc:                                          ; preds = %while.end
  %17 = load i64, ptr %i, align 8
  %inc = add nsw i64 %17, 1
  store i64 %inc, ptr %i, align 8
  br label %for.cond, !llvm.loop !26

for.end:                                          ; preds = %for.cond
  ret void
}

attributes #0 = { noinline nounwind "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
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
