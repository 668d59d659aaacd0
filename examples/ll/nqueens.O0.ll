; ModuleID = 'nqueens.c'
source_filename = "nqueens.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

%struct.frame = type { i16, i16, i16, i16 }

@board_sum = internal global i64 0, align 8
@column_of = internal global [16 x i8] zeroinitializer, align 1

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
  %size = alloca i32, align 4
  %rounds = alloca i64, align 8
  %total = alloca i64, align 8
  %k = alloca i64, align 8
  %masks = alloca i64, align 8
  store i64 %n, ptr %n.addr, align 8
  %0 = load i64, ptr %n.addr, align 8
  %cmp = icmp sgt i64 %0, 12
  br i1 %cmp, label %cond.true, label %cond.false

cond.true:                                        ; preds = %entry
  br label %cond.end

cond.false:                                       ; preds = %entry
  %1 = load i64, ptr %n.addr, align 8
  %conv = trunc i64 %1 to i32
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ 8, %cond.true ], [ %conv, %cond.false ]
  store i32 %cond, ptr %size, align 4
  %2 = load i64, ptr %n.addr, align 8
  %cmp1 = icmp sgt i64 %2, 12
  br i1 %cmp1, label %cond.true3, label %cond.false4

cond.true3:                                       ; preds = %cond.end
  %3 = load i64, ptr %n.addr, align 8
  br label %cond.end5

cond.false4:                                      ; preds = %cond.end
  br label %cond.end5

cond.end5:                                        ; preds = %cond.false4, %cond.true3
  %cond6 = phi i64 [ %3, %cond.true3 ], [ 1, %cond.false4 ]
  store i64 %cond6, ptr %rounds, align 8
  store i64 0, ptr %total, align 8
  %4 = load i32, ptr %size, align 4
  %cmp7 = icmp slt i32 %4, 1
  br i1 %cmp7, label %if.then, label %if.end

if.then:                                          ; preds = %cond.end5
  store i64 0, ptr %retval, align 8
  br label %return

if.end:                                           ; preds = %cond.end5
  store i64 0, ptr @board_sum, align 8
  store i64 0, ptr %k, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %if.end
  %5 = load i64, ptr %k, align 8
  %6 = load i64, ptr %rounds, align 8
  %cmp9 = icmp slt i64 %5, %6
  br i1 %cmp9, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %7 = load i32, ptr %size, align 4
  %shl = shl i32 1, %7
  %sub = sub i32 %shl, 1
  %call = call i64 @by_masks(i32 noundef signext %sub, i32 noundef signext 0, i32 noundef signext 0, i32 noundef signext 0) #2
  store i64 %call, ptr %masks, align 8
  %8 = load i64, ptr %masks, align 8
  %9 = load i32, ptr %size, align 4
  %call11 = call signext i32 @by_board(i32 noundef signext %9, i32 noundef signext 0) #2
  %conv12 = sext i32 %call11 to i64
  %cmp13 = icmp ne i64 %8, %conv12
  br i1 %cmp13, label %if.then19, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %for.body
  %10 = load i64, ptr %masks, align 8
  %11 = load i32, ptr %size, align 4
  %call15 = call signext i32 @by_stack(i32 noundef signext %11) #2
  %conv16 = sext i32 %call15 to i64
  %cmp17 = icmp ne i64 %10, %conv16
  br i1 %cmp17, label %if.then19, label %if.end20

if.then19:                                        ; preds = %lor.lhs.false, %for.body
  store i64 -1, ptr %retval, align 8
  br label %return

if.end20:                                         ; preds = %lor.lhs.false
  %12 = load i64, ptr %masks, align 8
  %13 = load i64, ptr %total, align 8
  %add = add nsw i64 %13, %12
  store i64 %add, ptr %total, align 8
  br label %for.inc

for.inc:                                          ; preds = %if.end20
  %14 = load i64, ptr %k, align 8
  %inc = add nsw i64 %14, 1
  store i64 %inc, ptr %k, align 8
  br label %for.cond, !llvm.loop !14

for.end:                                          ; preds = %for.cond
  %15 = load i64, ptr %total, align 8
  %mul = mul nsw i64 %15, 1000003
  %16 = load i64, ptr @board_sum, align 8
  %shr = lshr i64 %16, 33
  %add21 = add nsw i64 %mul, %shr
  store i64 %add21, ptr %retval, align 8
  br label %return

return:                                           ; preds = %for.end, %if.then19, %if.then
  %17 = load i64, ptr %retval, align 8
  ret i64 %17
}

; Function Attrs: noinline nounwind
define internal i64 @by_masks(i32 noundef signext %all, i32 noundef signext %columns, i32 noundef signext %left, i32 noundef signext %right) #0 {
entry:
  %retval = alloca i64, align 8
  %all.addr = alloca i32, align 4
  %columns.addr = alloca i32, align 4
  %left.addr = alloca i32, align 4
  %right.addr = alloca i32, align 4
  %count = alloca i64, align 8
  %open = alloca i32, align 4
  %bit = alloca i32, align 4
  store i32 %all, ptr %all.addr, align 4
  store i32 %columns, ptr %columns.addr, align 4
  store i32 %left, ptr %left.addr, align 4
  store i32 %right, ptr %right.addr, align 4
  %0 = load i32, ptr %columns.addr, align 4
  %1 = load i32, ptr %all.addr, align 4
  %cmp = icmp eq i32 %0, %1
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8
  br label %return

if.end:                                           ; preds = %entry
  store i64 0, ptr %count, align 8
  %2 = load i32, ptr %all.addr, align 4
  %3 = load i32, ptr %columns.addr, align 4
  %4 = load i32, ptr %left.addr, align 4
  %or = or i32 %3, %4
  %5 = load i32, ptr %right.addr, align 4
  %or1 = or i32 %or, %5
  %not = xor i32 %or1, -1
  %and = and i32 %2, %not
  store i32 %and, ptr %open, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %if.end
  %6 = load i32, ptr %open, align 4
  %tobool = icmp ne i32 %6, 0
  br i1 %tobool, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %7 = load i32, ptr %open, align 4
  %8 = load i32, ptr %open, align 4
  %sub = sub i32 0, %8
  %and2 = and i32 %7, %sub
  store i32 %and2, ptr %bit, align 4
  %9 = load i32, ptr %all.addr, align 4
  %10 = load i32, ptr %columns.addr, align 4
  %11 = load i32, ptr %bit, align 4
  %or3 = or i32 %10, %11
  %12 = load i32, ptr %left.addr, align 4
  %13 = load i32, ptr %bit, align 4
  %or4 = or i32 %12, %13
  %shl = shl i32 %or4, 1
  %14 = load i32, ptr %right.addr, align 4
  %15 = load i32, ptr %bit, align 4
  %or5 = or i32 %14, %15
  %shr = lshr i32 %or5, 1
  %call = call i64 @by_masks(i32 noundef signext %9, i32 noundef signext %or3, i32 noundef signext %shl, i32 noundef signext %shr) #2
  %16 = load i64, ptr %count, align 8
  %add = add nsw i64 %16, %call
  store i64 %add, ptr %count, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %17 = load i32, ptr %open, align 4
  %sub6 = sub i32 %17, 1
  %18 = load i32, ptr %open, align 4
  %and7 = and i32 %18, %sub6
  store i32 %and7, ptr %open, align 4
  br label %for.cond, !llvm.loop !15

for.end:                                          ; preds = %for.cond
  %19 = load i64, ptr %count, align 8
  store i64 %19, ptr %retval, align 8
  br label %return

return:                                           ; preds = %for.end, %if.then
  %20 = load i64, ptr %retval, align 8
  ret i64 %20
}

; Function Attrs: noinline nounwind
define internal signext i32 @by_board(i32 noundef signext %size, i32 noundef signext %row) #0 {
entry:
  %retval = alloca i32, align 4
  %size.addr = alloca i32, align 4
  %row.addr = alloca i32, align 4
  %r = alloca i32, align 4
  %count = alloca i32, align 4
  %c = alloca i8, align 1
  store i32 %size, ptr %size.addr, align 4
  store i32 %row, ptr %row.addr, align 4
  %0 = load i32, ptr %row.addr, align 4
  %1 = load i32, ptr %size.addr, align 4
  %cmp = icmp eq i32 %0, %1
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  store i32 0, ptr %r, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %if.then
  %2 = load i32, ptr %r, align 4
  %3 = load i32, ptr %size.addr, align 4
  %cmp1 = icmp slt i32 %2, %3
  br i1 %cmp1, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %4 = load i64, ptr @board_sum, align 8
  %mul = mul i64 %4, 17
  %5 = load i32, ptr %r, align 4
  %idxprom = sext i32 %5 to i64
  %arrayidx = getelementptr inbounds [16 x i8], ptr @column_of, i64 0, i64 %idxprom
  %6 = load i8, ptr %arrayidx, align 1
  %conv = zext i8 %6 to i64
  %add = add i64 %mul, %conv
  store i64 %add, ptr @board_sum, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %7 = load i32, ptr %r, align 4
  %inc = add nsw i32 %7, 1
  store i32 %inc, ptr %r, align 4
  br label %for.cond, !llvm.loop !16

for.end:                                          ; preds = %for.cond
  store i32 1, ptr %retval, align 4
  br label %return

if.end:                                           ; preds = %entry
  store i32 0, ptr %count, align 4
  store i8 0, ptr %c, align 1
  br label %for.cond2

for.cond2:                                        ; preds = %for.inc15, %if.end
  %8 = load i8, ptr %c, align 1
  %conv3 = sext i8 %8 to i32
  %9 = load i32, ptr %size.addr, align 4
  %cmp4 = icmp slt i32 %conv3, %9
  br i1 %cmp4, label %for.body6, label %for.end17

for.body6:                                        ; preds = %for.cond2
  %10 = load i32, ptr %row.addr, align 4
  %11 = load i8, ptr %c, align 1
  %conv7 = sext i8 %11 to i32
  %call = call signext i32 @safe(i32 noundef signext %10, i32 noundef signext %conv7) #2
  %tobool = icmp ne i32 %call, 0
  br i1 %tobool, label %if.then8, label %if.end14

if.then8:                                         ; preds = %for.body6
  %12 = load i8, ptr %c, align 1
  %13 = load i32, ptr %row.addr, align 4
  %idxprom9 = sext i32 %13 to i64
  %arrayidx10 = getelementptr inbounds [16 x i8], ptr @column_of, i64 0, i64 %idxprom9
  store i8 %12, ptr %arrayidx10, align 1
  %14 = load i32, ptr %size.addr, align 4
  %15 = load i32, ptr %row.addr, align 4
  %add11 = add nsw i32 %15, 1
  %call12 = call signext i32 @by_board(i32 noundef signext %14, i32 noundef signext %add11) #2
  %16 = load i32, ptr %count, align 4
  %add13 = add nsw i32 %16, %call12
  store i32 %add13, ptr %count, align 4
  br label %if.end14

if.end14:                                         ; preds = %if.then8, %for.body6
  br label %for.inc15

for.inc15:                                        ; preds = %if.end14
  %17 = load i8, ptr %c, align 1
  %inc16 = add i8 %17, 1
  store i8 %inc16, ptr %c, align 1
  br label %for.cond2, !llvm.loop !17

for.end17:                                        ; preds = %for.cond2
  %18 = load i32, ptr %count, align 4
  store i32 %18, ptr %retval, align 4
  br label %return

return:                                           ; preds = %for.end17, %for.end
  %19 = load i32, ptr %retval, align 4
  ret i32 %19
}

; Function Attrs: noinline nounwind
define internal signext i32 @by_stack(i32 noundef signext %size) #0 {
entry:
  %size.addr = alloca i32, align 4
  %stack = alloca [17 x %struct.frame], align 2
  %all = alloca i16, align 2
  %depth = alloca i32, align 4
  %count = alloca i32, align 4
  %.compoundliteral = alloca %struct.frame, align 2
  %top = alloca ptr, align 8
  %bit = alloca i16, align 2
  %next = alloca %struct.frame, align 2
  store i32 %size, ptr %size.addr, align 4
  %0 = load i32, ptr %size.addr, align 4
  %shl = shl i32 1, %0
  %sub = sub nsw i32 %shl, 1
  %conv = trunc i32 %sub to i16
  store i16 %conv, ptr %all, align 2
  store i32 0, ptr %depth, align 4
  store i32 0, ptr %count, align 4
  %arrayidx = getelementptr inbounds [17 x %struct.frame], ptr %stack, i64 0, i64 0
  %open = getelementptr inbounds nuw %struct.frame, ptr %.compoundliteral, i32 0, i32 0
  %1 = load i16, ptr %all, align 2
  store i16 %1, ptr %open, align 2
  %columns = getelementptr inbounds nuw %struct.frame, ptr %.compoundliteral, i32 0, i32 1
  store i16 0, ptr %columns, align 2
  %left = getelementptr inbounds nuw %struct.frame, ptr %.compoundliteral, i32 0, i32 2
  store i16 0, ptr %left, align 2
  %right = getelementptr inbounds nuw %struct.frame, ptr %.compoundliteral, i32 0, i32 3
  store i16 0, ptr %right, align 2
  call void @llvm.memcpy.p0.p0.i64(ptr align 2 %arrayidx, ptr align 2 %.compoundliteral, i64 8, i1 false)
  br label %while.cond

while.cond:                                       ; preds = %if.end55, %if.then, %entry
  %2 = load i32, ptr %depth, align 4
  %cmp = icmp sge i32 %2, 0
  br i1 %cmp, label %while.body, label %while.end

while.body:                                       ; preds = %while.cond
  %3 = load i32, ptr %depth, align 4
  %idxprom = sext i32 %3 to i64
  %arrayidx2 = getelementptr inbounds [17 x %struct.frame], ptr %stack, i64 0, i64 %idxprom
  store ptr %arrayidx2, ptr %top, align 8
  %4 = load ptr, ptr %top, align 8
  %open3 = getelementptr inbounds nuw %struct.frame, ptr %4, i32 0, i32 0
  %5 = load i16, ptr %open3, align 2
  %tobool = icmp ne i16 %5, 0
  br i1 %tobool, label %if.end, label %if.then

if.then:                                          ; preds = %while.body
  %6 = load i32, ptr %depth, align 4
  %dec = add nsw i32 %6, -1
  store i32 %dec, ptr %depth, align 4
  br label %while.cond, !llvm.loop !18

if.end:                                           ; preds = %while.body
  %7 = load ptr, ptr %top, align 8
  %open4 = getelementptr inbounds nuw %struct.frame, ptr %7, i32 0, i32 0
  %8 = load i16, ptr %open4, align 2
  %conv5 = zext i16 %8 to i32
  %9 = load ptr, ptr %top, align 8
  %open6 = getelementptr inbounds nuw %struct.frame, ptr %9, i32 0, i32 0
  %10 = load i16, ptr %open6, align 2
  %conv7 = zext i16 %10 to i32
  %sub8 = sub nsw i32 0, %conv7
  %and = and i32 %conv5, %sub8
  %conv9 = trunc i32 %and to i16
  store i16 %conv9, ptr %bit, align 2
  %11 = load i16, ptr %bit, align 2
  %conv10 = zext i16 %11 to i32
  %12 = load ptr, ptr %top, align 8
  %open11 = getelementptr inbounds nuw %struct.frame, ptr %12, i32 0, i32 0
  %13 = load i16, ptr %open11, align 2
  %conv12 = zext i16 %13 to i32
  %xor = xor i32 %conv12, %conv10
  %conv13 = trunc i32 %xor to i16
  store i16 %conv13, ptr %open11, align 2
  %14 = load ptr, ptr %top, align 8
  %columns14 = getelementptr inbounds nuw %struct.frame, ptr %14, i32 0, i32 1
  %15 = load i16, ptr %columns14, align 2
  %conv15 = zext i16 %15 to i32
  %16 = load i16, ptr %bit, align 2
  %conv16 = zext i16 %16 to i32
  %or = or i32 %conv15, %conv16
  %conv17 = trunc i32 %or to i16
  %columns18 = getelementptr inbounds nuw %struct.frame, ptr %next, i32 0, i32 1
  store i16 %conv17, ptr %columns18, align 2
  %17 = load ptr, ptr %top, align 8
  %left19 = getelementptr inbounds nuw %struct.frame, ptr %17, i32 0, i32 2
  %18 = load i16, ptr %left19, align 2
  %conv20 = zext i16 %18 to i32
  %19 = load i16, ptr %bit, align 2
  %conv21 = zext i16 %19 to i32
  %or22 = or i32 %conv20, %conv21
  %shl23 = shl i32 %or22, 1
  %conv24 = trunc i32 %shl23 to i16
  %left25 = getelementptr inbounds nuw %struct.frame, ptr %next, i32 0, i32 2
  store i16 %conv24, ptr %left25, align 2
  %20 = load ptr, ptr %top, align 8
  %right26 = getelementptr inbounds nuw %struct.frame, ptr %20, i32 0, i32 3
  %21 = load i16, ptr %right26, align 2
  %conv27 = zext i16 %21 to i32
  %22 = load i16, ptr %bit, align 2
  %conv28 = zext i16 %22 to i32
  %or29 = or i32 %conv27, %conv28
  %shr = ashr i32 %or29, 1
  %conv30 = trunc i32 %shr to i16
  %right31 = getelementptr inbounds nuw %struct.frame, ptr %next, i32 0, i32 3
  store i16 %conv30, ptr %right31, align 2
  %23 = load i16, ptr %all, align 2
  %conv32 = zext i16 %23 to i32
  %columns33 = getelementptr inbounds nuw %struct.frame, ptr %next, i32 0, i32 1
  %24 = load i16, ptr %columns33, align 2
  %conv34 = zext i16 %24 to i32
  %left35 = getelementptr inbounds nuw %struct.frame, ptr %next, i32 0, i32 2
  %25 = load i16, ptr %left35, align 2
  %conv36 = zext i16 %25 to i32
  %or37 = or i32 %conv34, %conv36
  %right38 = getelementptr inbounds nuw %struct.frame, ptr %next, i32 0, i32 3
  %26 = load i16, ptr %right38, align 2
  %conv39 = zext i16 %26 to i32
  %or40 = or i32 %or37, %conv39
  %not = xor i32 %or40, -1
  %conv41 = trunc i32 %not to i16
  %conv42 = zext i16 %conv41 to i32
  %and43 = and i32 %conv32, %conv42
  %conv44 = trunc i32 %and43 to i16
  %open45 = getelementptr inbounds nuw %struct.frame, ptr %next, i32 0, i32 0
  store i16 %conv44, ptr %open45, align 2
  %columns46 = getelementptr inbounds nuw %struct.frame, ptr %next, i32 0, i32 1
  %27 = load i16, ptr %columns46, align 2
  %conv47 = zext i16 %27 to i32
  %28 = load i16, ptr %all, align 2
  %conv48 = zext i16 %28 to i32
  %cmp49 = icmp eq i32 %conv47, %conv48
  br i1 %cmp49, label %if.then51, label %if.else

if.then51:                                        ; preds = %if.end
  %29 = load i32, ptr %count, align 4
  %inc = add nsw i32 %29, 1
  store i32 %inc, ptr %count, align 4
  br label %if.end55

if.else:                                          ; preds = %if.end
  %30 = load i32, ptr %depth, align 4
  %inc52 = add nsw i32 %30, 1
  store i32 %inc52, ptr %depth, align 4
  %idxprom53 = sext i32 %inc52 to i64
  %arrayidx54 = getelementptr inbounds [17 x %struct.frame], ptr %stack, i64 0, i64 %idxprom53
  call void @llvm.memcpy.p0.p0.i64(ptr align 2 %arrayidx54, ptr align 2 %next, i64 8, i1 false)
  br label %if.end55

if.end55:                                         ; preds = %if.else, %if.then51
  br label %while.cond, !llvm.loop !18

while.end:                                        ; preds = %while.cond
  %31 = load i32, ptr %count, align 4
  ret i32 %31
}

; Function Attrs: noinline nounwind
define internal signext i32 @safe(i32 noundef signext %row, i32 noundef signext %column) #0 {
entry:
  %retval = alloca i32, align 4
  %row.addr = alloca i32, align 4
  %column.addr = alloca i32, align 4
  %r = alloca i32, align 4
  %d = alloca i32, align 4
  store i32 %row, ptr %row.addr, align 4
  store i32 %column, ptr %column.addr, align 4
  store i32 0, ptr %r, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %r, align 4
  %1 = load i32, ptr %row.addr, align 4
  %cmp = icmp slt i32 %0, %1
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %2 = load i32, ptr %r, align 4
  %idxprom = sext i32 %2 to i64
  %arrayidx = getelementptr inbounds [16 x i8], ptr @column_of, i64 0, i64 %idxprom
  %3 = load i8, ptr %arrayidx, align 1
  %conv = sext i8 %3 to i32
  %4 = load i32, ptr %column.addr, align 4
  %sub = sub nsw i32 %conv, %4
  store i32 %sub, ptr %d, align 4
  %5 = load i32, ptr %d, align 4
  %cmp1 = icmp eq i32 %5, 0
  br i1 %cmp1, label %if.then, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %for.body
  %6 = load i32, ptr %d, align 4
  %7 = load i32, ptr %row.addr, align 4
  %8 = load i32, ptr %r, align 4
  %sub3 = sub nsw i32 %7, %8
  %cmp4 = icmp eq i32 %6, %sub3
  br i1 %cmp4, label %if.then, label %lor.lhs.false6

lor.lhs.false6:                                   ; preds = %lor.lhs.false
  %9 = load i32, ptr %d, align 4
  %10 = load i32, ptr %r, align 4
  %11 = load i32, ptr %row.addr, align 4
  %sub7 = sub nsw i32 %10, %11
  %cmp8 = icmp eq i32 %9, %sub7
  br i1 %cmp8, label %if.then, label %if.end

if.then:                                          ; preds = %lor.lhs.false6, %lor.lhs.false, %for.body
  store i32 0, ptr %retval, align 4
  br label %return

if.end:                                           ; preds = %lor.lhs.false6
  br label %for.inc

for.inc:                                          ; preds = %if.end
  %12 = load i32, ptr %r, align 4
  %inc = add nsw i32 %12, 1
  store i32 %inc, ptr %r, align 4
  br label %for.cond, !llvm.loop !19

for.end:                                          ; preds = %for.cond
  store i32 1, ptr %retval, align 4
  br label %return

return:                                           ; preds = %for.end, %if.then
  %13 = load i32, ptr %retval, align 4
  ret i32 %13
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

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
