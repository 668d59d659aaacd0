; ModuleID = 'mandelbrot.c'
source_filename = "mandelbrot.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

@picture = internal global [10 x [16 x i8]] zeroinitializer, align 1

; Function Attrs: noinline nounwind
define dso_local i64 @run(i64 noundef %n) #0 {
entry:
  %n.addr = alloca i64, align 8
  %total = alloca i64, align 8
  %limit = alloca i32, align 4
  %pictures = alloca i64, align 8
  %p = alloca i64, align 8
  %zoom = alloca double, align 8
  %y = alloca i32, align 4
  %x = alloca i32, align 4
  %cr = alloca double, align 8
  %ci = alloca double, align 8
  %d = alloca i32, align 4
  %f = alloca i32, align 4
  %q = alloca i32, align 4
  %y50 = alloca i32, align 4
  %x55 = alloca i32, align 4
  store i64 %n, ptr %n.addr, align 8
  store i64 0, ptr %total, align 8
  %0 = load i64, ptr %n.addr, align 8
  %cmp = icmp slt i64 %0, 250
  br i1 %cmp, label %cond.true, label %cond.false

cond.true:                                        ; preds = %entry
  %1 = load i64, ptr %n.addr, align 8
  br label %cond.end

cond.false:                                       ; preds = %entry
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %1, %cond.true ], [ 250, %cond.false ]
  %conv = trunc i64 %cond to i32
  store i32 %conv, ptr %limit, align 4
  %2 = load i64, ptr %n.addr, align 8
  %cmp1 = icmp slt i64 %2, 250
  br i1 %cmp1, label %cond.true3, label %cond.false4

cond.true3:                                       ; preds = %cond.end
  br label %cond.end5

cond.false4:                                      ; preds = %cond.end
  %3 = load i64, ptr %n.addr, align 8
  %div = sdiv i64 %3, 250
  br label %cond.end5

cond.end5:                                        ; preds = %cond.false4, %cond.true3
  %cond6 = phi i64 [ 1, %cond.true3 ], [ %div, %cond.false4 ]
  store i64 %cond6, ptr %pictures, align 8
  store i64 0, ptr %p, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc47, %cond.end5
  %4 = load i64, ptr %p, align 8
  %5 = load i64, ptr %pictures, align 8
  %cmp7 = icmp slt i64 %4, %5
  br i1 %cmp7, label %for.body, label %for.end49

for.body:                                         ; preds = %for.cond
  %6 = load i64, ptr %p, align 8
  %rem = srem i64 %6, 8
  %add = add nsw i64 1, %rem
  %conv9 = sitofp i64 %add to double
  %div10 = fdiv double 1.000000e+00, %conv9
  store double %div10, ptr %zoom, align 8
  store i32 0, ptr %y, align 4
  br label %for.cond11

for.cond11:                                       ; preds = %for.inc44, %for.body
  %7 = load i32, ptr %y, align 4
  %cmp12 = icmp slt i32 %7, 10
  br i1 %cmp12, label %for.body14, label %for.end46

for.body14:                                       ; preds = %for.cond11
  store i32 0, ptr %x, align 4
  br label %for.cond15

for.cond15:                                       ; preds = %for.inc, %for.body14
  %8 = load i32, ptr %x, align 4
  %cmp16 = icmp slt i32 %8, 16
  br i1 %cmp16, label %for.body18, label %for.end

for.body18:                                       ; preds = %for.cond15
  %9 = load i32, ptr %x, align 4
  %sub = sub nsw i32 %9, 8
  %conv19 = sitofp i32 %sub to double
  %mul = fmul double %conv19, 1.875000e-01
  %10 = load double, ptr %zoom, align 8
  %mul20 = fmul double %mul, %10
  %add21 = fadd double -5.000000e-01, %mul20
  store double %add21, ptr %cr, align 8
  %11 = load i32, ptr %y, align 4
  %sub22 = sub nsw i32 %11, 5
  %conv23 = sitofp i32 %sub22 to double
  %mul24 = fmul double %conv23, 2.400000e-01
  %12 = load double, ptr %zoom, align 8
  %mul25 = fmul double %mul24, %12
  store double %mul25, ptr %ci, align 8
  %13 = load double, ptr %cr, align 8
  %14 = load double, ptr %ci, align 8
  %15 = load i32, ptr %limit, align 4
  %call = call signext i32 @escape_double(double noundef %13, double noundef %14, i32 noundef signext %15) #1
  store i32 %call, ptr %d, align 4
  %16 = load double, ptr %cr, align 8
  %conv26 = fptrunc double %16 to float
  %17 = load double, ptr %ci, align 8
  %conv27 = fptrunc double %17 to float
  %18 = load i32, ptr %limit, align 4
  %call28 = call signext i32 @escape_float(float noundef %conv26, float noundef %conv27, i32 noundef signext %18) #1
  store i32 %call28, ptr %f, align 4
  %19 = load double, ptr %cr, align 8
  %mul29 = fmul double %19, 0x41B0000000000000
  %conv30 = fptosi double %mul29 to i64
  %20 = load double, ptr %ci, align 8
  %mul31 = fmul double %20, 0x41B0000000000000
  %conv32 = fptosi double %mul31 to i64
  %21 = load i32, ptr %limit, align 4
  %call33 = call signext i32 @escape_fixed(i64 noundef %conv30, i64 noundef %conv32, i32 noundef signext %21) #1
  store i32 %call33, ptr %q, align 4
  %22 = load i32, ptr %d, align 4
  %conv34 = trunc i32 %22 to i8
  %23 = load i32, ptr %y, align 4
  %idxprom = sext i32 %23 to i64
  %arrayidx = getelementptr inbounds [10 x [16 x i8]], ptr @picture, i64 0, i64 %idxprom
  %24 = load i32, ptr %x, align 4
  %idxprom35 = sext i32 %24 to i64
  %arrayidx36 = getelementptr inbounds [16 x i8], ptr %arrayidx, i64 0, i64 %idxprom35
  store i8 %conv34, ptr %arrayidx36, align 1
  %25 = load i64, ptr %total, align 8
  %mul37 = mul i64 %25, 31
  %26 = load i32, ptr %d, align 4
  %27 = load i32, ptr %f, align 4
  %mul38 = mul nsw i32 3, %27
  %add39 = add nsw i32 %26, %mul38
  %28 = load i32, ptr %q, align 4
  %mul40 = mul nsw i32 7, %28
  %add41 = add nsw i32 %add39, %mul40
  %conv42 = sext i32 %add41 to i64
  %add43 = add i64 %mul37, %conv42
  store i64 %add43, ptr %total, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body18
  %29 = load i32, ptr %x, align 4
  %inc = add nsw i32 %29, 1
  store i32 %inc, ptr %x, align 4
  br label %for.cond15, !llvm.loop !8

for.end:                                          ; preds = %for.cond15
  br label %for.inc44

for.inc44:                                        ; preds = %for.end
  %30 = load i32, ptr %y, align 4
  %inc45 = add nsw i32 %30, 1
  store i32 %inc45, ptr %y, align 4
  br label %for.cond11, !llvm.loop !10

for.end46:                                        ; preds = %for.cond11
  br label %for.inc47

for.inc47:                                        ; preds = %for.end46
  %31 = load i64, ptr %p, align 8
  %inc48 = add nsw i64 %31, 1
  store i64 %inc48, ptr %p, align 8
  br label %for.cond, !llvm.loop !11

for.end49:                                        ; preds = %for.cond
  store i32 0, ptr %y50, align 4
  br label %for.cond51

for.cond51:                                       ; preds = %for.inc69, %for.end49
  %32 = load i32, ptr %y50, align 4
  %cmp52 = icmp slt i32 %32, 10
  br i1 %cmp52, label %for.body54, label %for.end71

for.body54:                                       ; preds = %for.cond51
  store i32 0, ptr %x55, align 4
  br label %for.cond56

for.cond56:                                       ; preds = %for.inc66, %for.body54
  %33 = load i32, ptr %x55, align 4
  %cmp57 = icmp slt i32 %33, 16
  br i1 %cmp57, label %for.body59, label %for.end68

for.body59:                                       ; preds = %for.cond56
  %34 = load i32, ptr %y50, align 4
  %idxprom60 = sext i32 %34 to i64
  %arrayidx61 = getelementptr inbounds [10 x [16 x i8]], ptr @picture, i64 0, i64 %idxprom60
  %35 = load i32, ptr %x55, align 4
  %idxprom62 = sext i32 %35 to i64
  %arrayidx63 = getelementptr inbounds [16 x i8], ptr %arrayidx61, i64 0, i64 %idxprom62
  %36 = load i8, ptr %arrayidx63, align 1
  %conv64 = zext i8 %36 to i64
  %37 = load i32, ptr %x55, align 4
  %38 = load i32, ptr %y50, align 4
  %add65 = add nsw i32 %37, %38
  %sh_prom = zext i32 %add65 to i64
  %shl = shl i64 %conv64, %sh_prom
  %39 = load i64, ptr %total, align 8
  %xor = xor i64 %39, %shl
  store i64 %xor, ptr %total, align 8
  br label %for.inc66

for.inc66:                                        ; preds = %for.body59
  %40 = load i32, ptr %x55, align 4
  %inc67 = add nsw i32 %40, 1
  store i32 %inc67, ptr %x55, align 4
  br label %for.cond56, !llvm.loop !12

for.end68:                                        ; preds = %for.cond56
  br label %for.inc69

for.inc69:                                        ; preds = %for.end68
  %41 = load i32, ptr %y50, align 4
  %inc70 = add nsw i32 %41, 1
  store i32 %inc70, ptr %y50, align 4
  br label %for.cond51, !llvm.loop !13

for.end71:                                        ; preds = %for.cond51
  %42 = load i64, ptr %total, align 8
  %shr = lshr i64 %42, 1
  ret i64 %shr
}

; Function Attrs: noinline nounwind
define internal signext i32 @escape_double(double noundef %cr, double noundef %ci, i32 noundef signext %limit) #0 {
entry:
  %cr.addr = alloca double, align 8
  %ci.addr = alloca double, align 8
  %limit.addr = alloca i32, align 4
  %zr = alloca double, align 8
  %zi = alloca double, align 8
  %k = alloca i32, align 4
  %r2 = alloca double, align 8
  %i2 = alloca double, align 8
  store double %cr, ptr %cr.addr, align 8
  store double %ci, ptr %ci.addr, align 8
  store i32 %limit, ptr %limit.addr, align 4
  store double 0.000000e+00, ptr %zr, align 8
  store double 0.000000e+00, ptr %zi, align 8
  store i32 0, ptr %k, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %k, align 4
  %1 = load i32, ptr %limit.addr, align 4
  %cmp = icmp slt i32 %0, %1
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %2 = load double, ptr %zr, align 8
  %3 = load double, ptr %zr, align 8
  %mul = fmul double %2, %3
  store double %mul, ptr %r2, align 8
  %4 = load double, ptr %zi, align 8
  %5 = load double, ptr %zi, align 8
  %mul1 = fmul double %4, %5
  store double %mul1, ptr %i2, align 8
  %6 = load double, ptr %r2, align 8
  %7 = load double, ptr %i2, align 8
  %add = fadd double %6, %7
  %cmp2 = fcmp ogt double %add, 4.000000e+00
  br i1 %cmp2, label %if.then, label %if.end

if.then:                                          ; preds = %for.body
  br label %for.end

if.end:                                           ; preds = %for.body
  %8 = load double, ptr %zr, align 8
  %mul3 = fmul double 2.000000e+00, %8
  %9 = load double, ptr %zi, align 8
  %mul4 = fmul double %mul3, %9
  %10 = load double, ptr %ci.addr, align 8
  %add5 = fadd double %mul4, %10
  store double %add5, ptr %zi, align 8
  %11 = load double, ptr %r2, align 8
  %12 = load double, ptr %i2, align 8
  %sub = fsub double %11, %12
  %13 = load double, ptr %cr.addr, align 8
  %add6 = fadd double %sub, %13
  store double %add6, ptr %zr, align 8
  br label %for.inc

for.inc:                                          ; preds = %if.end
  %14 = load i32, ptr %k, align 4
  %inc = add nsw i32 %14, 1
  store i32 %inc, ptr %k, align 4
  br label %for.cond, !llvm.loop !14

for.end:                                          ; preds = %if.then, %for.cond
  %15 = load i32, ptr %k, align 4
  ret i32 %15
}

; Function Attrs: noinline nounwind
define internal signext i32 @escape_float(float noundef %cr, float noundef %ci, i32 noundef signext %limit) #0 {
entry:
  %cr.addr = alloca float, align 4
  %ci.addr = alloca float, align 4
  %limit.addr = alloca i32, align 4
  %zr = alloca float, align 4
  %zi = alloca float, align 4
  %r2 = alloca float, align 4
  %i2 = alloca float, align 4
  %k = alloca i32, align 4
  store float %cr, ptr %cr.addr, align 4
  store float %ci, ptr %ci.addr, align 4
  store i32 %limit, ptr %limit.addr, align 4
  store float 0.000000e+00, ptr %zr, align 4
  store float 0.000000e+00, ptr %zi, align 4
  store i32 0, ptr %k, align 4
  br label %while.cond

while.cond:                                       ; preds = %while.body, %entry
  %0 = load i32, ptr %k, align 4
  %1 = load i32, ptr %limit.addr, align 4
  %cmp = icmp slt i32 %0, %1
  br i1 %cmp, label %land.rhs, label %land.end

land.rhs:                                         ; preds = %while.cond
  %2 = load float, ptr %zr, align 4
  %3 = load float, ptr %zr, align 4
  %mul = fmul float %2, %3
  store float %mul, ptr %r2, align 4
  %4 = load float, ptr %zi, align 4
  %5 = load float, ptr %zi, align 4
  %mul1 = fmul float %4, %5
  store float %mul1, ptr %i2, align 4
  %add = fadd float %mul, %mul1
  %cmp2 = fcmp ole float %add, 4.000000e+00
  br label %land.end

land.end:                                         ; preds = %land.rhs, %while.cond
  %6 = phi i1 [ false, %while.cond ], [ %cmp2, %land.rhs ]
  br i1 %6, label %while.body, label %while.end

while.body:                                       ; preds = %land.end
  %7 = load float, ptr %zr, align 4
  %mul3 = fmul float 2.000000e+00, %7
  %8 = load float, ptr %zi, align 4
  %mul4 = fmul float %mul3, %8
  %9 = load float, ptr %ci.addr, align 4
  %add5 = fadd float %mul4, %9
  store float %add5, ptr %zi, align 4
  %10 = load float, ptr %r2, align 4
  %11 = load float, ptr %i2, align 4
  %sub = fsub float %10, %11
  %12 = load float, ptr %cr.addr, align 4
  %add6 = fadd float %sub, %12
  store float %add6, ptr %zr, align 4
  %13 = load i32, ptr %k, align 4
  %inc = add nsw i32 %13, 1
  store i32 %inc, ptr %k, align 4
  br label %while.cond, !llvm.loop !15

while.end:                                        ; preds = %land.end
  %14 = load i32, ptr %k, align 4
  ret i32 %14
}

; Function Attrs: noinline nounwind
define internal signext i32 @escape_fixed(i64 noundef %cr, i64 noundef %ci, i32 noundef signext %limit) #0 {
entry:
  %retval = alloca i32, align 4
  %cr.addr = alloca i64, align 8
  %ci.addr = alloca i64, align 8
  %limit.addr = alloca i32, align 4
  %bits = alloca i32, align 4
  %zr = alloca i64, align 8
  %zi = alloca i64, align 8
  %k = alloca i32, align 4
  %r2 = alloca i64, align 8
  %i2 = alloca i64, align 8
  store i64 %cr, ptr %cr.addr, align 8
  store i64 %ci, ptr %ci.addr, align 8
  store i32 %limit, ptr %limit.addr, align 4
  store i32 28, ptr %bits, align 4
  store i64 0, ptr %zr, align 8
  store i64 0, ptr %zi, align 8
  store i32 0, ptr %k, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %k, align 4
  %1 = load i32, ptr %limit.addr, align 4
  %cmp = icmp slt i32 %0, %1
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %2 = load i64, ptr %zr, align 8
  %3 = load i64, ptr %zr, align 8
  %mul = mul nsw i64 %2, %3
  %shr = ashr i64 %mul, 28
  store i64 %shr, ptr %r2, align 8
  %4 = load i64, ptr %zi, align 8
  %5 = load i64, ptr %zi, align 8
  %mul1 = mul nsw i64 %4, %5
  %shr2 = ashr i64 %mul1, 28
  store i64 %shr2, ptr %i2, align 8
  %6 = load i64, ptr %r2, align 8
  %7 = load i64, ptr %i2, align 8
  %add = add nsw i64 %6, %7
  %cmp3 = icmp sgt i64 %add, 1073741824
  br i1 %cmp3, label %if.then, label %if.end

if.then:                                          ; preds = %for.body
  %8 = load i32, ptr %k, align 4
  store i32 %8, ptr %retval, align 4
  br label %return

if.end:                                           ; preds = %for.body
  %9 = load i64, ptr %zr, align 8
  %10 = load i64, ptr %zi, align 8
  %mul4 = mul nsw i64 %9, %10
  %shr5 = ashr i64 %mul4, 27
  %11 = load i64, ptr %ci.addr, align 8
  %add6 = add nsw i64 %shr5, %11
  store i64 %add6, ptr %zi, align 8
  %12 = load i64, ptr %r2, align 8
  %13 = load i64, ptr %i2, align 8
  %sub = sub nsw i64 %12, %13
  %14 = load i64, ptr %cr.addr, align 8
  %add7 = add nsw i64 %sub, %14
  store i64 %add7, ptr %zr, align 8
  br label %for.inc

for.inc:                                          ; preds = %if.end
  %15 = load i32, ptr %k, align 4
  %inc = add nsw i32 %15, 1
  store i32 %inc, ptr %k, align 4
  br label %for.cond, !llvm.loop !16

for.end:                                          ; preds = %for.cond
  %16 = load i32, ptr %limit.addr, align 4
  store i32 %16, ptr %retval, align 4
  br label %return

return:                                           ; preds = %for.end, %if.then
  %17 = load i32, ptr %retval, align 4
  ret i32 %17
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
