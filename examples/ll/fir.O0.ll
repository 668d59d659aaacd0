; ModuleID = 'fir.c'
source_filename = "fir.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

@input = internal global [144 x i16] zeroinitializer, align 2
@input_f = internal global [144 x float] zeroinitializer, align 4
@output = internal global [128 x i16] zeroinitializer, align 2
@output_f = internal global [128 x float] zeroinitializer, align 4
@taps_q15 = internal constant [16 x i16] [i16 -66, i16 -173, i16 -262, i16 -68, i16 673, i16 1988, i16 3473, i16 4467, i16 4467, i16 3473, i16 1988, i16 673, i16 -68, i16 -262, i16 -173, i16 -66], align 2
@taps_f32 = internal constant [16 x float] [float -6.250000e-02, float 1.250000e-01, float -2.500000e-01, float 5.000000e-01, float 1.000000e+00, float 1.500000e+00, float 2.000000e+00, float 2.250000e+00, float 2.250000e+00, float 2.000000e+00, float 1.500000e+00, float 1.000000e+00, float 5.000000e-01, float -2.500000e-01, float 1.250000e-01, float -6.250000e-02], align 4

; Function Attrs: noinline nounwind
define dso_local i64 @run(i64 noundef %n) #0 {
entry:
  %n.addr = alloca i64, align 8
  %total = alloca i64, align 8
  %lfsr = alloca i16, align 2
  %round = alloca i64, align 8
  %i = alloca i32, align 4
  %i14 = alloca i32, align 4
  store i64 %n, ptr %n.addr, align 8
  store i64 0, ptr %total, align 8
  store i16 -21279, ptr %lfsr, align 2
  store i64 0, ptr %round, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc33, %entry
  %0 = load i64, ptr %round, align 8
  %1 = load i64, ptr %n.addr, align 8
  %cmp = icmp slt i64 %0, %1
  br i1 %cmp, label %for.body, label %for.end35

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %i, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc, %for.body
  %2 = load i32, ptr %i, align 4
  %cmp2 = icmp slt i32 %2, 144
  br i1 %cmp2, label %for.body3, label %for.end

for.body3:                                        ; preds = %for.cond1
  %3 = load i16, ptr %lfsr, align 2
  %conv = zext i16 %3 to i32
  %shr = ashr i32 %conv, 1
  %4 = load i16, ptr %lfsr, align 2
  %conv4 = zext i16 %4 to i32
  %and = and i32 %conv4, 1
  %sub = sub nsw i32 0, %and
  %and5 = and i32 %sub, 46080
  %xor = xor i32 %shr, %and5
  %conv6 = trunc i32 %xor to i16
  store i16 %conv6, ptr %lfsr, align 2
  %5 = load i16, ptr %lfsr, align 2
  %6 = load i32, ptr %i, align 4
  %idxprom = sext i32 %6 to i64
  %arrayidx = getelementptr inbounds [144 x i16], ptr @input, i64 0, i64 %idxprom
  store i16 %5, ptr %arrayidx, align 2
  %7 = load i32, ptr %i, align 4
  %idxprom7 = sext i32 %7 to i64
  %arrayidx8 = getelementptr inbounds [144 x i16], ptr @input, i64 0, i64 %idxprom7
  %8 = load i16, ptr %arrayidx8, align 2
  %conv9 = sext i16 %8 to i32
  %shr10 = ashr i32 %conv9, 6
  %conv11 = sitofp i32 %shr10 to float
  %9 = load i32, ptr %i, align 4
  %idxprom12 = sext i32 %9 to i64
  %arrayidx13 = getelementptr inbounds [144 x float], ptr @input_f, i64 0, i64 %idxprom12
  store float %conv11, ptr %arrayidx13, align 4
  br label %for.inc

for.inc:                                          ; preds = %for.body3
  %10 = load i32, ptr %i, align 4
  %inc = add nsw i32 %10, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond1, !llvm.loop !8

for.end:                                          ; preds = %for.cond1
  call void @fir_q15(ptr noundef @input, ptr noundef @output, i32 noundef signext 128) #2
  call void @fir_f32(ptr noundef @input_f, ptr noundef @output_f, i32 noundef signext 128) #2
  store i32 0, ptr %i14, align 4
  br label %for.cond15

for.cond15:                                       ; preds = %for.inc28, %for.end
  %11 = load i32, ptr %i14, align 4
  %cmp16 = icmp slt i32 %11, 128
  br i1 %cmp16, label %for.body18, label %for.end30

for.body18:                                       ; preds = %for.cond15
  %12 = load i64, ptr %total, align 8
  %shl = shl i64 %12, 1
  %13 = load i64, ptr %total, align 8
  %shr19 = lshr i64 %13, 40
  %xor20 = xor i64 %shl, %shr19
  %14 = load i32, ptr %i14, align 4
  %idxprom21 = sext i32 %14 to i64
  %arrayidx22 = getelementptr inbounds [128 x i16], ptr @output, i64 0, i64 %idxprom21
  %15 = load i16, ptr %arrayidx22, align 2
  %conv23 = sext i16 %15 to i64
  %16 = load i32, ptr %i14, align 4
  %idxprom24 = sext i32 %16 to i64
  %arrayidx25 = getelementptr inbounds [128 x float], ptr @output_f, i64 0, i64 %idxprom24
  %17 = load float, ptr %arrayidx25, align 4
  %mul = fmul float %17, 1.600000e+01
  %conv26 = fptosi float %mul to i64
  %add = add nsw i64 %conv23, %conv26
  %add27 = add i64 %xor20, %add
  store i64 %add27, ptr %total, align 8
  br label %for.inc28

for.inc28:                                        ; preds = %for.body18
  %18 = load i32, ptr %i14, align 4
  %inc29 = add nsw i32 %18, 1
  store i32 %inc29, ptr %i14, align 4
  br label %for.cond15, !llvm.loop !10

for.end30:                                        ; preds = %for.cond15
  %call = call signext i32 @decimate(ptr noundef @input, i32 noundef signext 128, i32 noundef signext 3) #2
  %conv31 = sext i32 %call to i64
  %19 = load i64, ptr %total, align 8
  %add32 = add i64 %19, %conv31
  store i64 %add32, ptr %total, align 8
  br label %for.inc33

for.inc33:                                        ; preds = %for.end30
  %20 = load i64, ptr %round, align 8
  %inc34 = add nsw i64 %20, 1
  store i64 %inc34, ptr %round, align 8
  br label %for.cond, !llvm.loop !11

for.end35:                                        ; preds = %for.cond
  %21 = load i64, ptr %total, align 8
  %shr36 = lshr i64 %21, 1
  ret i64 %shr36
}

; Function Attrs: noinline nounwind
define internal void @fir_q15(ptr noalias noundef %in, ptr noalias noundef %out, i32 noundef signext %count) #0 {
entry:
  %in.addr = alloca ptr, align 8
  %out.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %i = alloca i32, align 4
  %sum = alloca i64, align 8
  %k = alloca i32, align 4
  store ptr %in, ptr %in.addr, align 8
  store ptr %out, ptr %out.addr, align 8
  store i32 %count, ptr %count.addr, align 4
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc11, %entry
  %0 = load i32, ptr %i, align 4
  %1 = load i32, ptr %count.addr, align 4
  %cmp = icmp slt i32 %0, %1
  br i1 %cmp, label %for.body, label %for.end13

for.body:                                         ; preds = %for.cond
  store i64 16384, ptr %sum, align 8
  store i32 0, ptr %k, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc, %for.body
  %2 = load i32, ptr %k, align 4
  %cmp2 = icmp slt i32 %2, 16
  br i1 %cmp2, label %for.body3, label %for.end

for.body3:                                        ; preds = %for.cond1
  %3 = load ptr, ptr %in.addr, align 8
  %4 = load i32, ptr %i, align 4
  %5 = load i32, ptr %k, align 4
  %add = add nsw i32 %4, %5
  %idxprom = sext i32 %add to i64
  %arrayidx = getelementptr inbounds i16, ptr %3, i64 %idxprom
  %6 = load i16, ptr %arrayidx, align 2
  %conv = sext i16 %6 to i32
  %7 = load i32, ptr %k, align 4
  %idxprom4 = sext i32 %7 to i64
  %arrayidx5 = getelementptr inbounds [16 x i16], ptr @taps_q15, i64 0, i64 %idxprom4
  %8 = load i16, ptr %arrayidx5, align 2
  %conv6 = sext i16 %8 to i32
  %mul = mul nsw i32 %conv, %conv6
  %conv7 = sext i32 %mul to i64
  %9 = load i64, ptr %sum, align 8
  %add8 = add nsw i64 %9, %conv7
  store i64 %add8, ptr %sum, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body3
  %10 = load i32, ptr %k, align 4
  %inc = add nsw i32 %10, 1
  store i32 %inc, ptr %k, align 4
  br label %for.cond1, !llvm.loop !12

for.end:                                          ; preds = %for.cond1
  %11 = load i64, ptr %sum, align 8
  %shr = ashr i64 %11, 15
  %call = call signext i16 @saturate(i64 noundef %shr) #2
  %12 = load ptr, ptr %out.addr, align 8
  %13 = load i32, ptr %i, align 4
  %idxprom9 = sext i32 %13 to i64
  %arrayidx10 = getelementptr inbounds i16, ptr %12, i64 %idxprom9
  store i16 %call, ptr %arrayidx10, align 2
  br label %for.inc11

for.inc11:                                        ; preds = %for.end
  %14 = load i32, ptr %i, align 4
  %inc12 = add nsw i32 %14, 1
  store i32 %inc12, ptr %i, align 4
  br label %for.cond, !llvm.loop !13

for.end13:                                        ; preds = %for.cond
  ret void
}

; Function Attrs: noinline nounwind
define internal void @fir_f32(ptr noalias noundef %in, ptr noalias noundef %out, i32 noundef signext %count) #0 {
entry:
  %in.addr = alloca ptr, align 8
  %out.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %i = alloca i32, align 4
  %sum = alloca float, align 4
  %k = alloca i32, align 4
  store ptr %in, ptr %in.addr, align 8
  store ptr %out, ptr %out.addr, align 8
  store i32 %count, ptr %count.addr, align 4
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc8, %entry
  %0 = load i32, ptr %i, align 4
  %1 = load i32, ptr %count.addr, align 4
  %cmp = icmp slt i32 %0, %1
  br i1 %cmp, label %for.body, label %for.end10

for.body:                                         ; preds = %for.cond
  store float 0.000000e+00, ptr %sum, align 4
  store i32 0, ptr %k, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc, %for.body
  %2 = load i32, ptr %k, align 4
  %cmp2 = icmp slt i32 %2, 16
  br i1 %cmp2, label %for.body3, label %for.end

for.body3:                                        ; preds = %for.cond1
  %3 = load ptr, ptr %in.addr, align 8
  %4 = load i32, ptr %i, align 4
  %5 = load i32, ptr %k, align 4
  %add = add nsw i32 %4, %5
  %idxprom = sext i32 %add to i64
  %arrayidx = getelementptr inbounds float, ptr %3, i64 %idxprom
  %6 = load float, ptr %arrayidx, align 4
  %7 = load i32, ptr %k, align 4
  %idxprom4 = sext i32 %7 to i64
  %arrayidx5 = getelementptr inbounds [16 x float], ptr @taps_f32, i64 0, i64 %idxprom4
  %8 = load float, ptr %arrayidx5, align 4
  %9 = load float, ptr %sum, align 4
  %10 = call float @llvm.fmuladd.f32(float %6, float %8, float %9)
  store float %10, ptr %sum, align 4
  br label %for.inc

for.inc:                                          ; preds = %for.body3
  %11 = load i32, ptr %k, align 4
  %inc = add nsw i32 %11, 1
  store i32 %inc, ptr %k, align 4
  br label %for.cond1, !llvm.loop !14

for.end:                                          ; preds = %for.cond1
  %12 = load float, ptr %sum, align 4
  %13 = load ptr, ptr %out.addr, align 8
  %14 = load i32, ptr %i, align 4
  %idxprom6 = sext i32 %14 to i64
  %arrayidx7 = getelementptr inbounds float, ptr %13, i64 %idxprom6
  store float %12, ptr %arrayidx7, align 4
  br label %for.inc8

for.inc8:                                         ; preds = %for.end
  %15 = load i32, ptr %i, align 4
  %inc9 = add nsw i32 %15, 1
  store i32 %inc9, ptr %i, align 4
  br label %for.cond, !llvm.loop !15

for.end10:                                        ; preds = %for.cond
  ret void
}

; Function Attrs: noinline nounwind
define internal signext i32 @decimate(ptr noundef %in, i32 noundef signext %count, i32 noundef signext %step) #0 {
entry:
  %in.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %step.addr = alloca i32, align 4
  %total = alloca i32, align 4
  %i = alloca i32, align 4
  %tap = alloca ptr, align 8
  %sum = alloca i32, align 4
  %p = alloca ptr, align 8
  store ptr %in, ptr %in.addr, align 8
  store i32 %count, ptr %count.addr, align 4
  store i32 %step, ptr %step.addr, align 4
  store i32 0, ptr %total, align 4
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc7, %entry
  %0 = load i32, ptr %i, align 4
  %add = add nsw i32 %0, 16
  %1 = load i32, ptr %count.addr, align 4
  %cmp = icmp sle i32 %add, %1
  br i1 %cmp, label %for.body, label %for.end9

for.body:                                         ; preds = %for.cond
  store ptr getelementptr inbounds (i16, ptr @taps_q15, i64 16), ptr %tap, align 8
  store i32 0, ptr %sum, align 4
  %2 = load ptr, ptr %in.addr, align 8
  %3 = load i32, ptr %i, align 4
  %idx.ext = sext i32 %3 to i64
  %add.ptr = getelementptr inbounds i16, ptr %2, i64 %idx.ext
  store ptr %add.ptr, ptr %p, align 8
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc, %for.body
  %4 = load ptr, ptr %tap, align 8
  %cmp2 = icmp ne ptr %4, @taps_q15
  br i1 %cmp2, label %for.body3, label %for.end

for.body3:                                        ; preds = %for.cond1
  %5 = load ptr, ptr %p, align 8
  %6 = load i16, ptr %5, align 2
  %conv = sext i16 %6 to i32
  %7 = load ptr, ptr %tap, align 8
  %incdec.ptr = getelementptr inbounds i16, ptr %7, i32 -1
  store ptr %incdec.ptr, ptr %tap, align 8
  %8 = load i16, ptr %incdec.ptr, align 2
  %conv4 = sext i16 %8 to i32
  %mul = mul nsw i32 %conv, %conv4
  %9 = load i32, ptr %sum, align 4
  %add5 = add nsw i32 %9, %mul
  store i32 %add5, ptr %sum, align 4
  br label %for.inc

for.inc:                                          ; preds = %for.body3
  %10 = load ptr, ptr %p, align 8
  %incdec.ptr6 = getelementptr inbounds nuw i16, ptr %10, i32 1
  store ptr %incdec.ptr6, ptr %p, align 8
  br label %for.cond1, !llvm.loop !16

for.end:                                          ; preds = %for.cond1
  %11 = load i32, ptr %sum, align 4
  %shr = ashr i32 %11, 9
  %12 = load i32, ptr %total, align 4
  %xor = xor i32 %12, %shr
  store i32 %xor, ptr %total, align 4
  br label %for.inc7

for.inc7:                                         ; preds = %for.end
  %13 = load i32, ptr %step.addr, align 4
  %14 = load i32, ptr %i, align 4
  %add8 = add nsw i32 %14, %13
  store i32 %add8, ptr %i, align 4
  br label %for.cond, !llvm.loop !17

for.end9:                                         ; preds = %for.cond
  %15 = load i32, ptr %total, align 4
  ret i32 %15
}

; Function Attrs: noinline nounwind
define internal signext i16 @saturate(i64 noundef %v) #0 {
entry:
  %retval = alloca i16, align 2
  %v.addr = alloca i64, align 8
  store i64 %v, ptr %v.addr, align 8
  %0 = load i64, ptr %v.addr, align 8
  %cmp = icmp sgt i64 %0, 32767
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  store i16 32767, ptr %retval, align 2
  br label %return

if.end:                                           ; preds = %entry
  %1 = load i64, ptr %v.addr, align 8
  %cmp1 = icmp slt i64 %1, -32768
  br i1 %cmp1, label %if.then2, label %if.end3

if.then2:                                         ; preds = %if.end
  store i16 -32768, ptr %retval, align 2
  br label %return

if.end3:                                          ; preds = %if.end
  %2 = load i64, ptr %v.addr, align 8
  %conv = trunc i64 %2 to i16
  store i16 %conv, ptr %retval, align 2
  br label %return

return:                                           ; preds = %if.end3, %if.then2, %if.then
  %3 = load i16, ptr %retval, align 2
  ret i16 %3
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

attributes #0 = { noinline nounwind "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
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
