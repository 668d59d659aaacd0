; ModuleID = 'dijkstra.c'
source_filename = "dijkstra.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

%struct.edge = type { i16, i8, i32 }
%struct.entry = type { i32, i16 }

@distance = internal global [144 x i32] zeroinitializer, align 4
@edge_count = internal global i32 0, align 4
@first = internal global [144 x i32] zeroinitializer, align 4
@build.dx = internal constant [4 x i8] c"\01\00\FF\00", align 1
@build.dy = internal constant [4 x i8] c"\00\01\00\FF", align 1
@edges = internal global [720 x %struct.edge] zeroinitializer, align 4
@heap_size = internal global i32 0, align 4
@heap = internal global [721 x %struct.entry] zeroinitializer, align 4
@check = internal global [144 x i32] zeroinitializer, align 4

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
  %source = alloca i32, align 4
  %i = alloca i32, align 4
  store i64 %n, ptr %n.addr, align 8
  store i64 0, ptr %total, align 8
  store i64 0, ptr %round, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc10, %entry
  %0 = load i64, ptr %round, align 8
  %1 = load i64, ptr %n.addr, align 8
  %cmp = icmp slt i64 %0, %1
  br i1 %cmp, label %for.body, label %for.end12

for.body:                                         ; preds = %for.cond
  %2 = load i64, ptr %round, align 8
  %mul = mul nsw i64 %2, 29
  %rem = srem i64 %mul, 144
  %conv = trunc i64 %rem to i32
  store i32 %conv, ptr %source, align 4
  %3 = load i64, ptr %round, align 8
  %add = add nsw i64 %3, 1
  %conv1 = trunc i64 %add to i32
  %mul2 = mul i32 %conv1, -1640531535
  call void @build(i32 noundef signext %mul2) #3
  %4 = load i32, ptr %source, align 4
  call void @shortest_paths(i32 noundef signext %4) #3
  %5 = load i32, ptr %source, align 4
  %call = call signext i32 @agrees(i32 noundef signext %5) #3
  %tobool = icmp ne i32 %call, 0
  br i1 %tobool, label %if.end, label %if.then

if.then:                                          ; preds = %for.body
  %6 = load i64, ptr %round, align 8
  %sub = sub nsw i64 -1, %6
  store i64 %sub, ptr %retval, align 8
  br label %return

if.end:                                           ; preds = %for.body
  store i32 0, ptr %i, align 4
  br label %for.cond3

for.cond3:                                        ; preds = %for.inc, %if.end
  %7 = load i32, ptr %i, align 4
  %cmp4 = icmp slt i32 %7, 144
  br i1 %cmp4, label %for.body6, label %for.end

for.body6:                                        ; preds = %for.cond3
  %8 = load i64, ptr %total, align 8
  %mul7 = mul nsw i64 %8, 33
  %9 = load i32, ptr %i, align 4
  %idxprom = sext i32 %9 to i64
  %arrayidx = getelementptr inbounds [144 x i32], ptr @distance, i64 0, i64 %idxprom
  %10 = load i32, ptr %arrayidx, align 4
  %conv8 = zext i32 %10 to i64
  %add9 = add nsw i64 %mul7, %conv8
  %and = and i64 %add9, 4503599627370495
  store i64 %and, ptr %total, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body6
  %11 = load i32, ptr %i, align 4
  %inc = add nsw i32 %11, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond3, !llvm.loop !14

for.end:                                          ; preds = %for.cond3
  br label %for.inc10

for.inc10:                                        ; preds = %for.end
  %12 = load i64, ptr %round, align 8
  %inc11 = add nsw i64 %12, 1
  store i64 %inc11, ptr %round, align 8
  br label %for.cond, !llvm.loop !15

for.end12:                                        ; preds = %for.cond
  %13 = load i64, ptr %total, align 8
  store i64 %13, ptr %retval, align 8
  br label %return

return:                                           ; preds = %for.end12, %if.then
  %14 = load i64, ptr %retval, align 8
  ret i64 %14
}

; Function Attrs: noinline nounwind
define internal void @build(i32 noundef signext %seed) #0 {
entry:
  %seed.addr = alloca i32, align 4
  %i = alloca i32, align 4
  %y = alloca i32, align 4
  %x = alloca i32, align 4
  %at = alloca i32, align 4
  %k = alloca i32, align 4
  %nx = alloca i32, align 4
  %ny = alloca i32, align 4
  store i32 %seed, ptr %seed.addr, align 4
  store i32 0, ptr @edge_count, align 4
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4
  %cmp = icmp slt i32 %0, 144
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %1 = load i32, ptr %i, align 4
  %idxprom = sext i32 %1 to i64
  %arrayidx = getelementptr inbounds [144 x i32], ptr @first, i64 0, i64 %idxprom
  store i32 -1, ptr %arrayidx, align 4
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %2 = load i32, ptr %i, align 4
  %inc = add nsw i32 %2, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !16

for.end:                                          ; preds = %for.cond
  store i32 0, ptr %y, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc46, %for.end
  %3 = load i32, ptr %y, align 4
  %cmp2 = icmp slt i32 %3, 12
  br i1 %cmp2, label %for.body3, label %for.end48

for.body3:                                        ; preds = %for.cond1
  store i32 0, ptr %x, align 4
  br label %for.cond4

for.cond4:                                        ; preds = %for.inc43, %for.body3
  %4 = load i32, ptr %x, align 4
  %cmp5 = icmp slt i32 %4, 12
  br i1 %cmp5, label %for.body6, label %for.end45

for.body6:                                        ; preds = %for.cond4
  %5 = load i32, ptr %y, align 4
  %mul = mul nsw i32 %5, 12
  %6 = load i32, ptr %x, align 4
  %add = add nsw i32 %mul, %6
  store i32 %add, ptr %at, align 4
  store i32 0, ptr %k, align 4
  br label %for.cond7

for.cond7:                                        ; preds = %for.inc32, %for.body6
  %7 = load i32, ptr %k, align 4
  %cmp8 = icmp slt i32 %7, 4
  br i1 %cmp8, label %for.body9, label %for.end34

for.body9:                                        ; preds = %for.cond7
  %8 = load i32, ptr %x, align 4
  %9 = load i32, ptr %k, align 4
  %idxprom10 = sext i32 %9 to i64
  %arrayidx11 = getelementptr inbounds [4 x i8], ptr @build.dx, i64 0, i64 %idxprom10
  %10 = load i8, ptr %arrayidx11, align 1
  %conv = sext i8 %10 to i32
  %add12 = add nsw i32 %8, %conv
  store i32 %add12, ptr %nx, align 4
  %11 = load i32, ptr %y, align 4
  %12 = load i32, ptr %k, align 4
  %idxprom13 = sext i32 %12 to i64
  %arrayidx14 = getelementptr inbounds [4 x i8], ptr @build.dy, i64 0, i64 %idxprom13
  %13 = load i8, ptr %arrayidx14, align 1
  %conv15 = sext i8 %13 to i32
  %add16 = add nsw i32 %11, %conv15
  store i32 %add16, ptr %ny, align 4
  %14 = load i32, ptr %seed.addr, align 4
  %mul17 = mul i32 %14, 1103515245
  %add18 = add i32 %mul17, 12345
  store i32 %add18, ptr %seed.addr, align 4
  %15 = load i32, ptr %nx, align 4
  %cmp19 = icmp sge i32 %15, 0
  br i1 %cmp19, label %land.lhs.true, label %if.end

land.lhs.true:                                    ; preds = %for.body9
  %16 = load i32, ptr %nx, align 4
  %cmp21 = icmp slt i32 %16, 12
  br i1 %cmp21, label %land.lhs.true23, label %if.end

land.lhs.true23:                                  ; preds = %land.lhs.true
  %17 = load i32, ptr %ny, align 4
  %cmp24 = icmp sge i32 %17, 0
  br i1 %cmp24, label %land.lhs.true26, label %if.end

land.lhs.true26:                                  ; preds = %land.lhs.true23
  %18 = load i32, ptr %ny, align 4
  %cmp27 = icmp slt i32 %18, 12
  br i1 %cmp27, label %if.then, label %if.end

if.then:                                          ; preds = %land.lhs.true26
  %19 = load i32, ptr %at, align 4
  %20 = load i32, ptr %ny, align 4
  %mul29 = mul nsw i32 %20, 12
  %21 = load i32, ptr %nx, align 4
  %add30 = add nsw i32 %mul29, %21
  %22 = load i32, ptr %seed.addr, align 4
  %shr = lshr i32 %22, 16
  %rem = srem i32 %shr, 60
  %add31 = add nsw i32 1, %rem
  call void @link_nodes(i32 noundef signext %19, i32 noundef signext %add30, i32 noundef signext %add31) #3
  br label %if.end

if.end:                                           ; preds = %if.then, %land.lhs.true26, %land.lhs.true23, %land.lhs.true, %for.body9
  br label %for.inc32

for.inc32:                                        ; preds = %if.end
  %23 = load i32, ptr %k, align 4
  %inc33 = add nsw i32 %23, 1
  store i32 %inc33, ptr %k, align 4
  br label %for.cond7, !llvm.loop !17

for.end34:                                        ; preds = %for.cond7
  %24 = load i32, ptr %seed.addr, align 4
  %shr35 = lshr i32 %24, 20
  %rem36 = urem i32 %shr35, 7
  %cmp37 = icmp eq i32 %rem36, 0
  br i1 %cmp37, label %if.then39, label %if.end42

if.then39:                                        ; preds = %for.end34
  %25 = load i32, ptr %at, align 4
  %26 = load i32, ptr %seed.addr, align 4
  %shr40 = lshr i32 %26, 8
  %rem41 = urem i32 %shr40, 144
  call void @link_nodes(i32 noundef signext %25, i32 noundef signext %rem41, i32 noundef signext 200) #3
  br label %if.end42

if.end42:                                         ; preds = %if.then39, %for.end34
  br label %for.inc43

for.inc43:                                        ; preds = %if.end42
  %27 = load i32, ptr %x, align 4
  %inc44 = add nsw i32 %27, 1
  store i32 %inc44, ptr %x, align 4
  br label %for.cond4, !llvm.loop !18

for.end45:                                        ; preds = %for.cond4
  br label %for.inc46

for.inc46:                                        ; preds = %for.end45
  %28 = load i32, ptr %y, align 4
  %inc47 = add nsw i32 %28, 1
  store i32 %inc47, ptr %y, align 4
  br label %for.cond1, !llvm.loop !19

for.end48:                                        ; preds = %for.cond1
  ret void
}

; Function Attrs: noinline nounwind
define internal void @shortest_paths(i32 noundef signext %source) #0 {
entry:
  %source.addr = alloca i32, align 4
  %i = alloca i32, align 4
  %.compoundliteral = alloca %struct.entry, align 4
  %e = alloca %struct.entry, align 4
  %k = alloca i32, align 4
  %d = alloca i32, align 4
  %.compoundliteral32 = alloca %struct.entry, align 4
  store i32 %source, ptr %source.addr, align 4
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4
  %cmp = icmp slt i32 %0, 144
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %1 = load i32, ptr %i, align 4
  %idxprom = sext i32 %1 to i64
  %arrayidx = getelementptr inbounds [144 x i32], ptr @distance, i64 0, i64 %idxprom
  store i32 -1, ptr %arrayidx, align 4
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %2 = load i32, ptr %i, align 4
  %inc = add nsw i32 %2, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !20

for.end:                                          ; preds = %for.cond
  %3 = load i32, ptr %source.addr, align 4
  %idxprom1 = sext i32 %3 to i64
  %arrayidx2 = getelementptr inbounds [144 x i32], ptr @distance, i64 0, i64 %idxprom1
  store i32 0, ptr %arrayidx2, align 4
  store i32 0, ptr @heap_size, align 4
  %distance = getelementptr inbounds nuw %struct.entry, ptr %.compoundliteral, i32 0, i32 0
  store i32 0, ptr %distance, align 4
  %node = getelementptr inbounds nuw %struct.entry, ptr %.compoundliteral, i32 0, i32 1
  %4 = load i32, ptr %source.addr, align 4
  %conv = trunc i32 %4 to i16
  store i16 %conv, ptr %node, align 4
  %5 = getelementptr i8, ptr %.compoundliteral, i64 6
  call void @llvm.memset.p0.i64(ptr align 2 %5, i8 0, i64 2, i1 false)
  %6 = load i64, ptr %.compoundliteral, align 4
  call void @push(i64 %6) #3
  br label %while.cond

while.cond:                                       ; preds = %for.end42, %if.then, %for.end
  %7 = load i32, ptr @heap_size, align 4
  %tobool = icmp ne i32 %7, 0
  br i1 %tobool, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  %call = call i64 @pop() #3
  store i64 %call, ptr %e, align 4
  %distance3 = getelementptr inbounds nuw %struct.entry, ptr %e, i32 0, i32 0
  %8 = load i32, ptr %distance3, align 4
  %node4 = getelementptr inbounds nuw %struct.entry, ptr %e, i32 0, i32 1
  %9 = load i16, ptr %node4, align 4
  %idxprom5 = zext i16 %9 to i64
  %arrayidx6 = getelementptr inbounds nuw [144 x i32], ptr @distance, i64 0, i64 %idxprom5
  %10 = load i32, ptr %arrayidx6, align 4
  %cmp7 = icmp ne i32 %8, %10
  br i1 %cmp7, label %if.then, label %if.end

if.then:                                          ; preds = %while.body
  br label %while.cond, !llvm.loop !21

if.end:                                           ; preds = %while.body
  %node9 = getelementptr inbounds nuw %struct.entry, ptr %e, i32 0, i32 1
  %11 = load i16, ptr %node9, align 4
  %idxprom10 = zext i16 %11 to i64
  %arrayidx11 = getelementptr inbounds nuw [144 x i32], ptr @first, i64 0, i64 %idxprom10
  %12 = load i32, ptr %arrayidx11, align 4
  store i32 %12, ptr %k, align 4
  br label %for.cond12

for.cond12:                                       ; preds = %for.inc39, %if.end
  %13 = load i32, ptr %k, align 4
  %cmp13 = icmp sge i32 %13, 0
  br i1 %cmp13, label %for.body15, label %for.end42

for.body15:                                       ; preds = %for.cond12
  %distance16 = getelementptr inbounds nuw %struct.entry, ptr %e, i32 0, i32 0
  %14 = load i32, ptr %distance16, align 4
  %15 = load i32, ptr %k, align 4
  %idxprom17 = sext i32 %15 to i64
  %arrayidx18 = getelementptr inbounds [720 x %struct.edge], ptr @edges, i64 0, i64 %idxprom17
  %weight = getelementptr inbounds nuw %struct.edge, ptr %arrayidx18, i32 0, i32 1
  %16 = load i8, ptr %weight, align 2
  %conv19 = zext i8 %16 to i32
  %add = add i32 %14, %conv19
  store i32 %add, ptr %d, align 4
  %17 = load i32, ptr %d, align 4
  %18 = load i32, ptr %k, align 4
  %idxprom20 = sext i32 %18 to i64
  %arrayidx21 = getelementptr inbounds [720 x %struct.edge], ptr @edges, i64 0, i64 %idxprom20
  %to = getelementptr inbounds nuw %struct.edge, ptr %arrayidx21, i32 0, i32 0
  %19 = load i16, ptr %to, align 4
  %idxprom22 = zext i16 %19 to i64
  %arrayidx23 = getelementptr inbounds nuw [144 x i32], ptr @distance, i64 0, i64 %idxprom22
  %20 = load i32, ptr %arrayidx23, align 4
  %cmp24 = icmp ult i32 %17, %20
  br i1 %cmp24, label %if.then26, label %if.end38

if.then26:                                        ; preds = %for.body15
  %21 = load i32, ptr %d, align 4
  %22 = load i32, ptr %k, align 4
  %idxprom27 = sext i32 %22 to i64
  %arrayidx28 = getelementptr inbounds [720 x %struct.edge], ptr @edges, i64 0, i64 %idxprom27
  %to29 = getelementptr inbounds nuw %struct.edge, ptr %arrayidx28, i32 0, i32 0
  %23 = load i16, ptr %to29, align 4
  %idxprom30 = zext i16 %23 to i64
  %arrayidx31 = getelementptr inbounds nuw [144 x i32], ptr @distance, i64 0, i64 %idxprom30
  store i32 %21, ptr %arrayidx31, align 4
  %distance33 = getelementptr inbounds nuw %struct.entry, ptr %.compoundliteral32, i32 0, i32 0
  %24 = load i32, ptr %d, align 4
  store i32 %24, ptr %distance33, align 4
  %node34 = getelementptr inbounds nuw %struct.entry, ptr %.compoundliteral32, i32 0, i32 1
  %25 = load i32, ptr %k, align 4
  %idxprom35 = sext i32 %25 to i64
  %arrayidx36 = getelementptr inbounds [720 x %struct.edge], ptr @edges, i64 0, i64 %idxprom35
  %to37 = getelementptr inbounds nuw %struct.edge, ptr %arrayidx36, i32 0, i32 0
  %26 = load i16, ptr %to37, align 4
  store i16 %26, ptr %node34, align 4
  %27 = getelementptr i8, ptr %.compoundliteral32, i64 6
  call void @llvm.memset.p0.i64(ptr align 2 %27, i8 0, i64 2, i1 false)
  %28 = load i64, ptr %.compoundliteral32, align 4
  call void @push(i64 %28) #3
  br label %if.end38

if.end38:                                         ; preds = %if.then26, %for.body15
  br label %for.inc39

for.inc39:                                        ; preds = %if.end38
  %29 = load i32, ptr %k, align 4
  %idxprom40 = sext i32 %29 to i64
  %arrayidx41 = getelementptr inbounds [720 x %struct.edge], ptr @edges, i64 0, i64 %idxprom40
  %next = getelementptr inbounds nuw %struct.edge, ptr %arrayidx41, i32 0, i32 2
  %30 = load i32, ptr %next, align 4
  store i32 %30, ptr %k, align 4
  br label %for.cond12, !llvm.loop !22

for.end42:                                        ; preds = %for.cond12
  br label %while.cond, !llvm.loop !21

while.end:                                        ; preds = %while.cond
  ret void
}

; Function Attrs: noinline nounwind
define internal signext i32 @agrees(i32 noundef signext %source) #0 {
entry:
  %retval = alloca i32, align 4
  %source.addr = alloca i32, align 4
  %changed = alloca i32, align 4
  %i = alloca i32, align 4
  %i2 = alloca i32, align 4
  %k = alloca i32, align 4
  %i40 = alloca i32, align 4
  store i32 %source, ptr %source.addr, align 4
  store i32 1, ptr %changed, align 4
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4
  %cmp = icmp slt i32 %0, 144
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %1 = load i32, ptr %i, align 4
  %2 = load i32, ptr %source.addr, align 4
  %cmp1 = icmp eq i32 %1, %2
  %3 = zext i1 %cmp1 to i64
  %cond = select i1 %cmp1, i32 0, i32 1000000
  %4 = load i32, ptr %i, align 4
  %idxprom = sext i32 %4 to i64
  %arrayidx = getelementptr inbounds [144 x i32], ptr @check, i64 0, i64 %idxprom
  store i32 %cond, ptr %arrayidx, align 4
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %5 = load i32, ptr %i, align 4
  %inc = add nsw i32 %5, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !23

for.end:                                          ; preds = %for.cond
  br label %while.cond

while.cond:                                       ; preds = %for.end39, %for.end
  %6 = load i32, ptr %changed, align 4
  %tobool = icmp ne i32 %6, 0
  br i1 %tobool, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  store i32 0, ptr %changed, align 4
  store i32 0, ptr %i2, align 4
  br label %for.cond3

for.cond3:                                        ; preds = %for.inc37, %while.body
  %7 = load i32, ptr %i2, align 4
  %cmp4 = icmp slt i32 %7, 144
  br i1 %cmp4, label %for.body5, label %for.end39

for.body5:                                        ; preds = %for.cond3
  %8 = load i32, ptr %i2, align 4
  %idxprom6 = sext i32 %8 to i64
  %arrayidx7 = getelementptr inbounds [144 x i32], ptr @first, i64 0, i64 %idxprom6
  %9 = load i32, ptr %arrayidx7, align 4
  store i32 %9, ptr %k, align 4
  br label %for.cond8

for.cond8:                                        ; preds = %for.inc33, %for.body5
  %10 = load i32, ptr %k, align 4
  %cmp9 = icmp sge i32 %10, 0
  br i1 %cmp9, label %for.body10, label %for.end36

for.body10:                                       ; preds = %for.cond8
  %11 = load i32, ptr %i2, align 4
  %idxprom11 = sext i32 %11 to i64
  %arrayidx12 = getelementptr inbounds [144 x i32], ptr @check, i64 0, i64 %idxprom11
  %12 = load i32, ptr %arrayidx12, align 4
  %13 = load i32, ptr %k, align 4
  %idxprom13 = sext i32 %13 to i64
  %arrayidx14 = getelementptr inbounds [720 x %struct.edge], ptr @edges, i64 0, i64 %idxprom13
  %weight = getelementptr inbounds nuw %struct.edge, ptr %arrayidx14, i32 0, i32 1
  %14 = load i8, ptr %weight, align 2
  %conv = zext i8 %14 to i32
  %add = add i32 %12, %conv
  %15 = load i32, ptr %k, align 4
  %idxprom15 = sext i32 %15 to i64
  %arrayidx16 = getelementptr inbounds [720 x %struct.edge], ptr @edges, i64 0, i64 %idxprom15
  %to = getelementptr inbounds nuw %struct.edge, ptr %arrayidx16, i32 0, i32 0
  %16 = load i16, ptr %to, align 4
  %idxprom17 = zext i16 %16 to i64
  %arrayidx18 = getelementptr inbounds nuw [144 x i32], ptr @check, i64 0, i64 %idxprom17
  %17 = load i32, ptr %arrayidx18, align 4
  %cmp19 = icmp ult i32 %add, %17
  br i1 %cmp19, label %if.then, label %if.end

if.then:                                          ; preds = %for.body10
  %18 = load i32, ptr %i2, align 4
  %idxprom21 = sext i32 %18 to i64
  %arrayidx22 = getelementptr inbounds [144 x i32], ptr @check, i64 0, i64 %idxprom21
  %19 = load i32, ptr %arrayidx22, align 4
  %20 = load i32, ptr %k, align 4
  %idxprom23 = sext i32 %20 to i64
  %arrayidx24 = getelementptr inbounds [720 x %struct.edge], ptr @edges, i64 0, i64 %idxprom23
  %weight25 = getelementptr inbounds nuw %struct.edge, ptr %arrayidx24, i32 0, i32 1
  %21 = load i8, ptr %weight25, align 2
  %conv26 = zext i8 %21 to i32
  %add27 = add i32 %19, %conv26
  %22 = load i32, ptr %k, align 4
  %idxprom28 = sext i32 %22 to i64
  %arrayidx29 = getelementptr inbounds [720 x %struct.edge], ptr @edges, i64 0, i64 %idxprom28
  %to30 = getelementptr inbounds nuw %struct.edge, ptr %arrayidx29, i32 0, i32 0
  %23 = load i16, ptr %to30, align 4
  %idxprom31 = zext i16 %23 to i64
  %arrayidx32 = getelementptr inbounds nuw [144 x i32], ptr @check, i64 0, i64 %idxprom31
  store i32 %add27, ptr %arrayidx32, align 4
  store i32 1, ptr %changed, align 4
  br label %if.end

if.end:                                           ; preds = %if.then, %for.body10
  br label %for.inc33

for.inc33:                                        ; preds = %if.end
  %24 = load i32, ptr %k, align 4
  %idxprom34 = sext i32 %24 to i64
  %arrayidx35 = getelementptr inbounds [720 x %struct.edge], ptr @edges, i64 0, i64 %idxprom34
  %next = getelementptr inbounds nuw %struct.edge, ptr %arrayidx35, i32 0, i32 2
  %25 = load i32, ptr %next, align 4
  store i32 %25, ptr %k, align 4
  br label %for.cond8, !llvm.loop !24

for.end36:                                        ; preds = %for.cond8
  br label %for.inc37

for.inc37:                                        ; preds = %for.end36
  %26 = load i32, ptr %i2, align 4
  %inc38 = add nsw i32 %26, 1
  store i32 %inc38, ptr %i2, align 4
  br label %for.cond3, !llvm.loop !25

for.end39:                                        ; preds = %for.cond3
  br label %while.cond, !llvm.loop !26

while.end:                                        ; preds = %while.cond
  store i32 0, ptr %i40, align 4
  br label %for.cond41

for.cond41:                                       ; preds = %for.inc53, %while.end
  %27 = load i32, ptr %i40, align 4
  %cmp42 = icmp slt i32 %27, 144
  br i1 %cmp42, label %for.body44, label %for.end55

for.body44:                                       ; preds = %for.cond41
  %28 = load i32, ptr %i40, align 4
  %idxprom45 = sext i32 %28 to i64
  %arrayidx46 = getelementptr inbounds [144 x i32], ptr @check, i64 0, i64 %idxprom45
  %29 = load i32, ptr %arrayidx46, align 4
  %30 = load i32, ptr %i40, align 4
  %idxprom47 = sext i32 %30 to i64
  %arrayidx48 = getelementptr inbounds [144 x i32], ptr @distance, i64 0, i64 %idxprom47
  %31 = load i32, ptr %arrayidx48, align 4
  %cmp49 = icmp ne i32 %29, %31
  br i1 %cmp49, label %if.then51, label %if.end52

if.then51:                                        ; preds = %for.body44
  store i32 0, ptr %retval, align 4
  br label %return

if.end52:                                         ; preds = %for.body44
  br label %for.inc53

for.inc53:                                        ; preds = %if.end52
  %32 = load i32, ptr %i40, align 4
  %inc54 = add nsw i32 %32, 1
  store i32 %inc54, ptr %i40, align 4
  br label %for.cond41, !llvm.loop !27

for.end55:                                        ; preds = %for.cond41
  store i32 1, ptr %retval, align 4
  br label %return

return:                                           ; preds = %for.end55, %if.then51
  %33 = load i32, ptr %retval, align 4
  ret i32 %33
}

; Function Attrs: noinline nounwind
define internal void @link_nodes(i32 noundef signext %from, i32 noundef signext %to, i32 noundef signext %weight) #0 {
entry:
  %from.addr = alloca i32, align 4
  %to.addr = alloca i32, align 4
  %weight.addr = alloca i32, align 4
  %e = alloca ptr, align 8
  store i32 %from, ptr %from.addr, align 4
  store i32 %to, ptr %to.addr, align 4
  store i32 %weight, ptr %weight.addr, align 4
  %0 = load i32, ptr @edge_count, align 4
  %idxprom = sext i32 %0 to i64
  %arrayidx = getelementptr inbounds [720 x %struct.edge], ptr @edges, i64 0, i64 %idxprom
  store ptr %arrayidx, ptr %e, align 8
  %1 = load i32, ptr %to.addr, align 4
  %conv = trunc i32 %1 to i16
  %2 = load ptr, ptr %e, align 8
  %to1 = getelementptr inbounds nuw %struct.edge, ptr %2, i32 0, i32 0
  store i16 %conv, ptr %to1, align 4
  %3 = load i32, ptr %weight.addr, align 4
  %conv2 = trunc i32 %3 to i8
  %4 = load ptr, ptr %e, align 8
  %weight3 = getelementptr inbounds nuw %struct.edge, ptr %4, i32 0, i32 1
  store i8 %conv2, ptr %weight3, align 2
  %5 = load i32, ptr %from.addr, align 4
  %idxprom4 = sext i32 %5 to i64
  %arrayidx5 = getelementptr inbounds [144 x i32], ptr @first, i64 0, i64 %idxprom4
  %6 = load i32, ptr %arrayidx5, align 4
  %7 = load ptr, ptr %e, align 8
  %next = getelementptr inbounds nuw %struct.edge, ptr %7, i32 0, i32 2
  store i32 %6, ptr %next, align 4
  %8 = load i32, ptr @edge_count, align 4
  %inc = add nsw i32 %8, 1
  store i32 %inc, ptr @edge_count, align 4
  %9 = load i32, ptr %from.addr, align 4
  %idxprom6 = sext i32 %9 to i64
  %arrayidx7 = getelementptr inbounds [144 x i32], ptr @first, i64 0, i64 %idxprom6
  store i32 %8, ptr %arrayidx7, align 4
  ret void
}

; Function Attrs: noinline nounwind
define internal void @push(i64 %item.coerce) #0 {
entry:
  %item = alloca %struct.entry, align 4
  %at = alloca i32, align 4
  store i64 %item.coerce, ptr %item, align 4
  %0 = load i32, ptr @heap_size, align 4
  %inc = add nsw i32 %0, 1
  store i32 %inc, ptr @heap_size, align 4
  store i32 %inc, ptr %at, align 4
  br label %while.cond

while.cond:                                       ; preds = %while.body, %entry
  %1 = load i32, ptr %at, align 4
  %cmp = icmp sgt i32 %1, 1
  br i1 %cmp, label %land.rhs, label %land.end

land.rhs:                                         ; preds = %while.cond
  %2 = load i32, ptr %at, align 4
  %div = sdiv i32 %2, 2
  %idxprom = sext i32 %div to i64
  %arrayidx = getelementptr inbounds [721 x %struct.entry], ptr @heap, i64 0, i64 %idxprom
  %3 = load i64, ptr %item, align 4
  %4 = load i64, ptr %arrayidx, align 4
  %call = call zeroext i1 @before(i64 %3, i64 %4) #3
  br label %land.end

land.end:                                         ; preds = %land.rhs, %while.cond
  %5 = phi i1 [ false, %while.cond ], [ %call, %land.rhs ]
  br i1 %5, label %while.body, label %while.end

while.body:                                       ; preds = %land.end
  %6 = load i32, ptr %at, align 4
  %idxprom1 = sext i32 %6 to i64
  %arrayidx2 = getelementptr inbounds [721 x %struct.entry], ptr @heap, i64 0, i64 %idxprom1
  %7 = load i32, ptr %at, align 4
  %div3 = sdiv i32 %7, 2
  %idxprom4 = sext i32 %div3 to i64
  %arrayidx5 = getelementptr inbounds [721 x %struct.entry], ptr @heap, i64 0, i64 %idxprom4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %arrayidx2, ptr align 4 %arrayidx5, i64 8, i1 false)
  %8 = load i32, ptr %at, align 4
  %div6 = sdiv i32 %8, 2
  store i32 %div6, ptr %at, align 4
  br label %while.cond, !llvm.loop !28

while.end:                                        ; preds = %land.end
  %9 = load i32, ptr %at, align 4
  %idxprom7 = sext i32 %9 to i64
  %arrayidx8 = getelementptr inbounds [721 x %struct.entry], ptr @heap, i64 0, i64 %idxprom7
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %arrayidx8, ptr align 4 %item, i64 8, i1 false)
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

; Function Attrs: noinline nounwind
define internal i64 @pop() #0 {
entry:
  %retval = alloca %struct.entry, align 4
  %last = alloca %struct.entry, align 4
  %at = alloca i32, align 4
  %child = alloca i32, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %retval, ptr align 4 getelementptr inbounds ([721 x %struct.entry], ptr @heap, i64 0, i64 1), i64 8, i1 false)
  %0 = load i32, ptr @heap_size, align 4
  %dec = add nsw i32 %0, -1
  store i32 %dec, ptr @heap_size, align 4
  %idxprom = sext i32 %0 to i64
  %arrayidx = getelementptr inbounds [721 x %struct.entry], ptr @heap, i64 0, i64 %idxprom
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %last, ptr align 4 %arrayidx, i64 8, i1 false)
  store i32 1, ptr %at, align 4
  br label %for.cond

for.cond:                                         ; preds = %if.end12, %entry
  %1 = load i32, ptr %at, align 4
  %mul = mul nsw i32 %1, 2
  store i32 %mul, ptr %child, align 4
  %2 = load i32, ptr %child, align 4
  %3 = load i32, ptr @heap_size, align 4
  %cmp = icmp sgt i32 %2, %3
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %for.cond
  br label %for.end

if.end:                                           ; preds = %for.cond
  %4 = load i32, ptr %child, align 4
  %5 = load i32, ptr @heap_size, align 4
  %cmp1 = icmp slt i32 %4, %5
  br i1 %cmp1, label %land.lhs.true, label %if.end7

land.lhs.true:                                    ; preds = %if.end
  %6 = load i32, ptr %child, align 4
  %add = add nsw i32 %6, 1
  %idxprom2 = sext i32 %add to i64
  %arrayidx3 = getelementptr inbounds [721 x %struct.entry], ptr @heap, i64 0, i64 %idxprom2
  %7 = load i32, ptr %child, align 4
  %idxprom4 = sext i32 %7 to i64
  %arrayidx5 = getelementptr inbounds [721 x %struct.entry], ptr @heap, i64 0, i64 %idxprom4
  %8 = load i64, ptr %arrayidx3, align 4
  %9 = load i64, ptr %arrayidx5, align 4
  %call = call zeroext i1 @before(i64 %8, i64 %9) #3
  br i1 %call, label %if.then6, label %if.end7

if.then6:                                         ; preds = %land.lhs.true
  %10 = load i32, ptr %child, align 4
  %inc = add nsw i32 %10, 1
  store i32 %inc, ptr %child, align 4
  br label %if.end7

if.end7:                                          ; preds = %if.then6, %land.lhs.true, %if.end
  %11 = load i32, ptr %child, align 4
  %idxprom8 = sext i32 %11 to i64
  %arrayidx9 = getelementptr inbounds [721 x %struct.entry], ptr @heap, i64 0, i64 %idxprom8
  %12 = load i64, ptr %arrayidx9, align 4
  %13 = load i64, ptr %last, align 4
  %call10 = call zeroext i1 @before(i64 %12, i64 %13) #3
  br i1 %call10, label %if.end12, label %if.then11

if.then11:                                        ; preds = %if.end7
  br label %for.end

if.end12:                                         ; preds = %if.end7
  %14 = load i32, ptr %at, align 4
  %idxprom13 = sext i32 %14 to i64
  %arrayidx14 = getelementptr inbounds [721 x %struct.entry], ptr @heap, i64 0, i64 %idxprom13
  %15 = load i32, ptr %child, align 4
  %idxprom15 = sext i32 %15 to i64
  %arrayidx16 = getelementptr inbounds [721 x %struct.entry], ptr @heap, i64 0, i64 %idxprom15
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %arrayidx14, ptr align 4 %arrayidx16, i64 8, i1 false)
  %16 = load i32, ptr %child, align 4
  store i32 %16, ptr %at, align 4
  br label %for.cond

for.end:                                          ; preds = %if.then11, %if.then
  %17 = load i32, ptr %at, align 4
  %idxprom17 = sext i32 %17 to i64
  %arrayidx18 = getelementptr inbounds [721 x %struct.entry], ptr @heap, i64 0, i64 %idxprom17
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %arrayidx18, ptr align 4 %last, i64 8, i1 false)
  %18 = load i64, ptr %retval, align 4
  ret i64 %18
}

; Function Attrs: noinline nounwind
define internal zeroext i1 @before(i64 %a.coerce, i64 %b.coerce) #0 {
entry:
  %a = alloca %struct.entry, align 4
  %b = alloca %struct.entry, align 4
  store i64 %a.coerce, ptr %a, align 4
  store i64 %b.coerce, ptr %b, align 4
  %distance = getelementptr inbounds nuw %struct.entry, ptr %a, i32 0, i32 0
  %0 = load i32, ptr %distance, align 4
  %distance1 = getelementptr inbounds nuw %struct.entry, ptr %b, i32 0, i32 0
  %1 = load i32, ptr %distance1, align 4
  %cmp = icmp ne i32 %0, %1
  br i1 %cmp, label %cond.true, label %cond.false

cond.true:                                        ; preds = %entry
  %distance2 = getelementptr inbounds nuw %struct.entry, ptr %a, i32 0, i32 0
  %2 = load i32, ptr %distance2, align 4
  %distance3 = getelementptr inbounds nuw %struct.entry, ptr %b, i32 0, i32 0
  %3 = load i32, ptr %distance3, align 4
  %cmp4 = icmp ult i32 %2, %3
  %conv = zext i1 %cmp4 to i32
  br label %cond.end

cond.false:                                       ; preds = %entry
  %node = getelementptr inbounds nuw %struct.entry, ptr %a, i32 0, i32 1
  %4 = load i16, ptr %node, align 4
  %conv5 = zext i16 %4 to i32
  %node6 = getelementptr inbounds nuw %struct.entry, ptr %b, i32 0, i32 1
  %5 = load i16, ptr %node6, align 4
  %conv7 = zext i16 %5 to i32
  %cmp8 = icmp slt i32 %conv5, %conv7
  %conv9 = zext i1 %cmp8 to i32
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %conv, %cond.true ], [ %conv9, %cond.false ]
  %tobool = icmp ne i32 %cond, 0
  ret i1 %tobool
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

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
!27 = distinct !{!27, !9}
!28 = distinct !{!28, !9}
