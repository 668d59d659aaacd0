; ModuleID = 'matmul_double.c'
source_filename = "matmul_double.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

@a = internal global [16 x [16 x double]] zeroinitializer, align 8
@b = internal global [16 x [16 x double]] zeroinitializer, align 8
@c = internal global [16 x [16 x double]] zeroinitializer, align 8
@lu = internal global [16 x [16 x double]] zeroinitializer, align 8
@rhs = internal global [16 x double] zeroinitializer, align 8
@x = internal global [16 x double] zeroinitializer, align 8

; Function Attrs: noinline nounwind
define dso_local i64 @run(i64 noundef %n) #0 {
entry:
  %retval = alloca i64, align 8
  %n.addr = alloca i64, align 8
  %total = alloca i64, align 8
  %round = alloca i64, align 8
  %i = alloca i32, align 4
  %j = alloca i32, align 4
  %trace = alloca double, align 8
  %i26 = alloca i32, align 4
  %i43 = alloca i32, align 4
  %sum = alloca double, align 8
  %j48 = alloca i32, align 4
  %i79 = alloca i32, align 4
  %i91 = alloca i32, align 4
  store i64 %n, ptr %n.addr, align 8
  store i64 0, ptr %total, align 8
  store i64 0, ptr %round, align 8
  br label %for.cond

for.cond:                                         ; preds = %for.inc105, %entry
  %0 = load i64, ptr %round, align 8
  %1 = load i64, ptr %n.addr, align 8
  %cmp = icmp slt i64 %0, %1
  br i1 %cmp, label %for.body, label %for.end107

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %i, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc23, %for.body
  %2 = load i32, ptr %i, align 4
  %cmp2 = icmp slt i32 %2, 16
  br i1 %cmp2, label %for.body3, label %for.end25

for.body3:                                        ; preds = %for.cond1
  store i32 0, ptr %j, align 4
  br label %for.cond4

for.cond4:                                        ; preds = %for.inc, %for.body3
  %3 = load i32, ptr %j, align 4
  %cmp5 = icmp slt i32 %3, 16
  br i1 %cmp5, label %for.body6, label %for.end

for.body6:                                        ; preds = %for.cond4
  %4 = load i32, ptr %i, align 4
  %mul = mul nsw i32 %4, 7
  %5 = load i32, ptr %j, align 4
  %mul7 = mul nsw i32 %5, 3
  %add = add nsw i32 %mul, %mul7
  %conv = sext i32 %add to i64
  %6 = load i64, ptr %round, align 8
  %add8 = add nsw i64 %conv, %6
  %rem = srem i64 %add8, 11
  %sub = sub nsw i64 %rem, 5
  %conv9 = sitofp i64 %sub to double
  %7 = load i32, ptr %i, align 4
  %idxprom = sext i32 %7 to i64
  %arrayidx = getelementptr inbounds [16 x [16 x double]], ptr @a, i64 0, i64 %idxprom
  %8 = load i32, ptr %j, align 4
  %idxprom10 = sext i32 %8 to i64
  %arrayidx11 = getelementptr inbounds [16 x double], ptr %arrayidx, i64 0, i64 %idxprom10
  store double %conv9, ptr %arrayidx11, align 8
  %9 = load i32, ptr %i, align 4
  %10 = load i32, ptr %j, align 4
  %mul12 = mul nsw i32 %9, %10
  %conv13 = sext i32 %mul12 to i64
  %11 = load i64, ptr %round, align 8
  %add14 = add nsw i64 %conv13, %11
  %rem15 = srem i64 %add14, 13
  %sub16 = sub nsw i64 %rem15, 6
  %conv17 = sitofp i64 %sub16 to double
  %mul18 = fmul double %conv17, 5.000000e-01
  %12 = load i32, ptr %i, align 4
  %idxprom19 = sext i32 %12 to i64
  %arrayidx20 = getelementptr inbounds [16 x [16 x double]], ptr @b, i64 0, i64 %idxprom19
  %13 = load i32, ptr %j, align 4
  %idxprom21 = sext i32 %13 to i64
  %arrayidx22 = getelementptr inbounds [16 x double], ptr %arrayidx20, i64 0, i64 %idxprom21
  store double %mul18, ptr %arrayidx22, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body6
  %14 = load i32, ptr %j, align 4
  %inc = add nsw i32 %14, 1
  store i32 %inc, ptr %j, align 4
  br label %for.cond4, !llvm.loop !8

for.end:                                          ; preds = %for.cond4
  br label %for.inc23

for.inc23:                                        ; preds = %for.end
  %15 = load i32, ptr %i, align 4
  %inc24 = add nsw i32 %15, 1
  store i32 %inc24, ptr %i, align 4
  br label %for.cond1, !llvm.loop !10

for.end25:                                        ; preds = %for.cond1
  call void @multiply(ptr noundef @a, ptr noundef @b, ptr noundef @c) #2
  store double 0.000000e+00, ptr %trace, align 8
  store i32 0, ptr %i26, align 4
  br label %for.cond27

for.cond27:                                       ; preds = %for.inc36, %for.end25
  %16 = load i32, ptr %i26, align 4
  %cmp28 = icmp slt i32 %16, 16
  br i1 %cmp28, label %for.body30, label %for.end38

for.body30:                                       ; preds = %for.cond27
  %17 = load i32, ptr %i26, align 4
  %idxprom31 = sext i32 %17 to i64
  %arrayidx32 = getelementptr inbounds [16 x [16 x double]], ptr @c, i64 0, i64 %idxprom31
  %18 = load i32, ptr %i26, align 4
  %idxprom33 = sext i32 %18 to i64
  %arrayidx34 = getelementptr inbounds [16 x double], ptr %arrayidx32, i64 0, i64 %idxprom33
  %19 = load double, ptr %arrayidx34, align 8
  %20 = load double, ptr %trace, align 8
  %add35 = fadd double %20, %19
  store double %add35, ptr %trace, align 8
  br label %for.inc36

for.inc36:                                        ; preds = %for.body30
  %21 = load i32, ptr %i26, align 4
  %inc37 = add nsw i32 %21, 1
  store i32 %inc37, ptr %i26, align 4
  br label %for.cond27, !llvm.loop !11

for.end38:                                        ; preds = %for.cond27
  %22 = load i64, ptr %total, align 8
  %mul39 = mul i64 %22, 31
  %23 = load double, ptr %trace, align 8
  %mul40 = fmul double %23, 2.000000e+00
  %conv41 = fptosi double %mul40 to i64
  %add42 = add i64 %mul39, %conv41
  store i64 %add42, ptr %total, align 8
  store i32 0, ptr %i43, align 4
  br label %for.cond44

for.cond44:                                       ; preds = %for.inc76, %for.end38
  %24 = load i32, ptr %i43, align 4
  %cmp45 = icmp slt i32 %24, 16
  br i1 %cmp45, label %for.body47, label %for.end78

for.body47:                                       ; preds = %for.cond44
  store double 0.000000e+00, ptr %sum, align 8
  store i32 0, ptr %j48, align 4
  br label %for.cond49

for.cond49:                                       ; preds = %for.inc71, %for.body47
  %25 = load i32, ptr %j48, align 4
  %cmp50 = icmp slt i32 %25, 16
  br i1 %cmp50, label %for.body52, label %for.end73

for.body52:                                       ; preds = %for.cond49
  %26 = load i32, ptr %i43, align 4
  %idxprom53 = sext i32 %26 to i64
  %arrayidx54 = getelementptr inbounds [16 x [16 x double]], ptr @a, i64 0, i64 %idxprom53
  %27 = load i32, ptr %j48, align 4
  %idxprom55 = sext i32 %27 to i64
  %arrayidx56 = getelementptr inbounds [16 x double], ptr %arrayidx54, i64 0, i64 %idxprom55
  %28 = load double, ptr %arrayidx56, align 8
  %29 = load i32, ptr %i43, align 4
  %30 = load i32, ptr %j48, align 4
  %cmp57 = icmp eq i32 %29, %30
  %31 = zext i1 %cmp57 to i64
  %cond = select i1 %cmp57, double 4.000000e+01, double 0.000000e+00
  %add59 = fadd double %28, %cond
  %32 = load i32, ptr %i43, align 4
  %idxprom60 = sext i32 %32 to i64
  %arrayidx61 = getelementptr inbounds [16 x [16 x double]], ptr @lu, i64 0, i64 %idxprom60
  %33 = load i32, ptr %j48, align 4
  %idxprom62 = sext i32 %33 to i64
  %arrayidx63 = getelementptr inbounds [16 x double], ptr %arrayidx61, i64 0, i64 %idxprom62
  store double %add59, ptr %arrayidx63, align 8
  %34 = load i32, ptr %i43, align 4
  %idxprom64 = sext i32 %34 to i64
  %arrayidx65 = getelementptr inbounds [16 x [16 x double]], ptr @lu, i64 0, i64 %idxprom64
  %35 = load i32, ptr %j48, align 4
  %idxprom66 = sext i32 %35 to i64
  %arrayidx67 = getelementptr inbounds [16 x double], ptr %arrayidx65, i64 0, i64 %idxprom66
  %36 = load double, ptr %arrayidx67, align 8
  %37 = load i32, ptr %j48, align 4
  %add68 = add nsw i32 %37, 1
  %conv69 = sitofp i32 %add68 to double
  %38 = load double, ptr %sum, align 8
  %39 = call double @llvm.fmuladd.f64(double %36, double %conv69, double %38)
  store double %39, ptr %sum, align 8
  br label %for.inc71

for.inc71:                                        ; preds = %for.body52
  %40 = load i32, ptr %j48, align 4
  %inc72 = add nsw i32 %40, 1
  store i32 %inc72, ptr %j48, align 4
  br label %for.cond49, !llvm.loop !12

for.end73:                                        ; preds = %for.cond49
  %41 = load double, ptr %sum, align 8
  %42 = load i32, ptr %i43, align 4
  %idxprom74 = sext i32 %42 to i64
  %arrayidx75 = getelementptr inbounds [16 x double], ptr @rhs, i64 0, i64 %idxprom74
  store double %41, ptr %arrayidx75, align 8
  br label %for.inc76

for.inc76:                                        ; preds = %for.end73
  %43 = load i32, ptr %i43, align 4
  %inc77 = add nsw i32 %43, 1
  store i32 %inc77, ptr %i43, align 4
  br label %for.cond44, !llvm.loop !13

for.end78:                                        ; preds = %for.cond44
  store i32 0, ptr %i79, align 4
  br label %for.cond80

for.cond80:                                       ; preds = %for.inc88, %for.end78
  %44 = load i32, ptr %i79, align 4
  %cmp81 = icmp slt i32 %44, 16
  br i1 %cmp81, label %for.body83, label %for.end90

for.body83:                                       ; preds = %for.cond80
  %45 = load i32, ptr %i79, align 4
  %idxprom84 = sext i32 %45 to i64
  %arrayidx85 = getelementptr inbounds [16 x double], ptr @rhs, i64 0, i64 %idxprom84
  %46 = load double, ptr %arrayidx85, align 8
  %47 = load i32, ptr %i79, align 4
  %idxprom86 = sext i32 %47 to i64
  %arrayidx87 = getelementptr inbounds [16 x double], ptr @x, i64 0, i64 %idxprom86
  store double %46, ptr %arrayidx87, align 8
  br label %for.inc88

for.inc88:                                        ; preds = %for.body83
  %48 = load i32, ptr %i79, align 4
  %inc89 = add nsw i32 %48, 1
  store i32 %inc89, ptr %i79, align 4
  br label %for.cond80, !llvm.loop !14

for.end90:                                        ; preds = %for.cond80
  %call = call signext i32 @solve(ptr noundef @lu, ptr noundef @x) #2
  %tobool = icmp ne i32 %call, 0
  br i1 %tobool, label %if.end, label %if.then

if.then:                                          ; preds = %for.end90
  store i64 -1, ptr %retval, align 8
  br label %return

if.end:                                           ; preds = %for.end90
  store i32 0, ptr %i91, align 4
  br label %for.cond92

for.cond92:                                       ; preds = %for.inc102, %if.end
  %49 = load i32, ptr %i91, align 4
  %cmp93 = icmp slt i32 %49, 16
  br i1 %cmp93, label %for.body95, label %for.end104

for.body95:                                       ; preds = %for.cond92
  %50 = load i64, ptr %total, align 8
  %mul96 = mul i64 %50, 7
  %51 = load i32, ptr %i91, align 4
  %idxprom97 = sext i32 %51 to i64
  %arrayidx98 = getelementptr inbounds [16 x double], ptr @x, i64 0, i64 %idxprom97
  %52 = load double, ptr %arrayidx98, align 8
  %add99 = fadd double %52, 5.000000e-01
  %conv100 = fptoui double %add99 to i64
  %add101 = add i64 %mul96, %conv100
  store i64 %add101, ptr %total, align 8
  br label %for.inc102

for.inc102:                                       ; preds = %for.body95
  %53 = load i32, ptr %i91, align 4
  %inc103 = add nsw i32 %53, 1
  store i32 %inc103, ptr %i91, align 4
  br label %for.cond92, !llvm.loop !15

for.end104:                                       ; preds = %for.cond92
  %54 = load i64, ptr %total, align 8
  %and = and i64 %54, 281474976710655
  store i64 %and, ptr %total, align 8
  br label %for.inc105

for.inc105:                                       ; preds = %for.end104
  %55 = load i64, ptr %round, align 8
  %inc106 = add nsw i64 %55, 1
  store i64 %inc106, ptr %round, align 8
  br label %for.cond, !llvm.loop !16

for.end107:                                       ; preds = %for.cond
  %56 = load i64, ptr %total, align 8
  store i64 %56, ptr %retval, align 8
  br label %return

return:                                           ; preds = %for.end107, %if.then
  %57 = load i64, ptr %retval, align 8
  ret i64 %57
}

; Function Attrs: noinline nounwind
define internal void @multiply(ptr noundef %p, ptr noundef %q, ptr noundef %out) #0 {
entry:
  %p.addr = alloca ptr, align 8
  %q.addr = alloca ptr, align 8
  %out.addr = alloca ptr, align 8
  %i = alloca i32, align 4
  %j = alloca i32, align 4
  %i9 = alloca i32, align 4
  %k = alloca i32, align 4
  %f = alloca double, align 8
  %j20 = alloca i32, align 4
  store ptr %p, ptr %p.addr, align 8
  store ptr %q, ptr %q.addr, align 8
  store ptr %out, ptr %out.addr, align 8
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc6, %entry
  %0 = load i32, ptr %i, align 4
  %cmp = icmp slt i32 %0, 16
  br i1 %cmp, label %for.body, label %for.end8

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %j, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc, %for.body
  %1 = load i32, ptr %j, align 4
  %cmp2 = icmp slt i32 %1, 16
  br i1 %cmp2, label %for.body3, label %for.end

for.body3:                                        ; preds = %for.cond1
  %2 = load ptr, ptr %out.addr, align 8
  %3 = load i32, ptr %i, align 4
  %idxprom = sext i32 %3 to i64
  %arrayidx = getelementptr inbounds [16 x double], ptr %2, i64 %idxprom
  %4 = load i32, ptr %j, align 4
  %idxprom4 = sext i32 %4 to i64
  %arrayidx5 = getelementptr inbounds [16 x double], ptr %arrayidx, i64 0, i64 %idxprom4
  store double 0.000000e+00, ptr %arrayidx5, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body3
  %5 = load i32, ptr %j, align 4
  %inc = add nsw i32 %5, 1
  store i32 %inc, ptr %j, align 4
  br label %for.cond1, !llvm.loop !17

for.end:                                          ; preds = %for.cond1
  br label %for.inc6

for.inc6:                                         ; preds = %for.end
  %6 = load i32, ptr %i, align 4
  %inc7 = add nsw i32 %6, 1
  store i32 %inc7, ptr %i, align 4
  br label %for.cond, !llvm.loop !18

for.end8:                                         ; preds = %for.cond
  store i32 0, ptr %i9, align 4
  br label %for.cond10

for.cond10:                                       ; preds = %for.inc38, %for.end8
  %7 = load i32, ptr %i9, align 4
  %cmp11 = icmp slt i32 %7, 16
  br i1 %cmp11, label %for.body12, label %for.end40

for.body12:                                       ; preds = %for.cond10
  store i32 0, ptr %k, align 4
  br label %for.cond13

for.cond13:                                       ; preds = %for.inc35, %for.body12
  %8 = load i32, ptr %k, align 4
  %cmp14 = icmp slt i32 %8, 16
  br i1 %cmp14, label %for.body15, label %for.end37

for.body15:                                       ; preds = %for.cond13
  %9 = load ptr, ptr %p.addr, align 8
  %10 = load i32, ptr %i9, align 4
  %idxprom16 = sext i32 %10 to i64
  %arrayidx17 = getelementptr inbounds [16 x double], ptr %9, i64 %idxprom16
  %11 = load i32, ptr %k, align 4
  %idxprom18 = sext i32 %11 to i64
  %arrayidx19 = getelementptr inbounds [16 x double], ptr %arrayidx17, i64 0, i64 %idxprom18
  %12 = load double, ptr %arrayidx19, align 8
  store double %12, ptr %f, align 8
  store i32 0, ptr %j20, align 4
  br label %for.cond21

for.cond21:                                       ; preds = %for.inc32, %for.body15
  %13 = load i32, ptr %j20, align 4
  %cmp22 = icmp slt i32 %13, 16
  br i1 %cmp22, label %for.body23, label %for.end34

for.body23:                                       ; preds = %for.cond21
  %14 = load double, ptr %f, align 8
  %15 = load ptr, ptr %q.addr, align 8
  %16 = load i32, ptr %k, align 4
  %idxprom24 = sext i32 %16 to i64
  %arrayidx25 = getelementptr inbounds [16 x double], ptr %15, i64 %idxprom24
  %17 = load i32, ptr %j20, align 4
  %idxprom26 = sext i32 %17 to i64
  %arrayidx27 = getelementptr inbounds [16 x double], ptr %arrayidx25, i64 0, i64 %idxprom26
  %18 = load double, ptr %arrayidx27, align 8
  %19 = load ptr, ptr %out.addr, align 8
  %20 = load i32, ptr %i9, align 4
  %idxprom28 = sext i32 %20 to i64
  %arrayidx29 = getelementptr inbounds [16 x double], ptr %19, i64 %idxprom28
  %21 = load i32, ptr %j20, align 4
  %idxprom30 = sext i32 %21 to i64
  %arrayidx31 = getelementptr inbounds [16 x double], ptr %arrayidx29, i64 0, i64 %idxprom30
  %22 = load double, ptr %arrayidx31, align 8
  %23 = call double @llvm.fmuladd.f64(double %14, double %18, double %22)
  store double %23, ptr %arrayidx31, align 8
  br label %for.inc32

for.inc32:                                        ; preds = %for.body23
  %24 = load i32, ptr %j20, align 4
  %inc33 = add nsw i32 %24, 1
  store i32 %inc33, ptr %j20, align 4
  br label %for.cond21, !llvm.loop !19

for.end34:                                        ; preds = %for.cond21
  br label %for.inc35

for.inc35:                                        ; preds = %for.end34
  %25 = load i32, ptr %k, align 4
  %inc36 = add nsw i32 %25, 1
  store i32 %inc36, ptr %k, align 4
  br label %for.cond13, !llvm.loop !20

for.end37:                                        ; preds = %for.cond13
  br label %for.inc38

for.inc38:                                        ; preds = %for.end37
  %26 = load i32, ptr %i9, align 4
  %inc39 = add nsw i32 %26, 1
  store i32 %inc39, ptr %i9, align 4
  br label %for.cond10, !llvm.loop !21

for.end40:                                        ; preds = %for.cond10
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind
define internal signext i32 @solve(ptr noundef %m, ptr noundef %v) #0 {
entry:
  %retval = alloca i32, align 4
  %m.addr = alloca ptr, align 8
  %v.addr = alloca ptr, align 8
  %col = alloca i32, align 4
  %pivot = alloca i32, align 4
  %r = alloca i32, align 4
  %j = alloca i32, align 4
  %t = alloca double, align 8
  %t43 = alloca double, align 8
  %r53 = alloca i32, align 4
  %f = alloca double, align 8
  %j66 = alloca i32, align 4
  %r92 = alloca i32, align 4
  %j96 = alloca i32, align 4
  store ptr %m, ptr %m.addr, align 8
  store ptr %v, ptr %v.addr, align 8
  store i32 0, ptr %col, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc89, %entry
  %0 = load i32, ptr %col, align 4
  %cmp = icmp slt i32 %0, 16
  br i1 %cmp, label %for.body, label %for.end91

for.body:                                         ; preds = %for.cond
  %1 = load i32, ptr %col, align 4
  store i32 %1, ptr %pivot, align 4
  %2 = load i32, ptr %col, align 4
  %add = add nsw i32 %2, 1
  store i32 %add, ptr %r, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc, %for.body
  %3 = load i32, ptr %r, align 4
  %cmp2 = icmp slt i32 %3, 16
  br i1 %cmp2, label %for.body3, label %for.end

for.body3:                                        ; preds = %for.cond1
  %4 = load ptr, ptr %m.addr, align 8
  %5 = load i32, ptr %r, align 4
  %idxprom = sext i32 %5 to i64
  %arrayidx = getelementptr inbounds [16 x double], ptr %4, i64 %idxprom
  %6 = load i32, ptr %col, align 4
  %idxprom4 = sext i32 %6 to i64
  %arrayidx5 = getelementptr inbounds [16 x double], ptr %arrayidx, i64 0, i64 %idxprom4
  %7 = load double, ptr %arrayidx5, align 8
  %call = call double @absolute(double noundef %7) #2
  %8 = load ptr, ptr %m.addr, align 8
  %9 = load i32, ptr %pivot, align 4
  %idxprom6 = sext i32 %9 to i64
  %arrayidx7 = getelementptr inbounds [16 x double], ptr %8, i64 %idxprom6
  %10 = load i32, ptr %col, align 4
  %idxprom8 = sext i32 %10 to i64
  %arrayidx9 = getelementptr inbounds [16 x double], ptr %arrayidx7, i64 0, i64 %idxprom8
  %11 = load double, ptr %arrayidx9, align 8
  %call10 = call double @absolute(double noundef %11) #2
  %cmp11 = fcmp ogt double %call, %call10
  br i1 %cmp11, label %if.then, label %if.end

if.then:                                          ; preds = %for.body3
  %12 = load i32, ptr %r, align 4
  store i32 %12, ptr %pivot, align 4
  br label %if.end

if.end:                                           ; preds = %if.then, %for.body3
  br label %for.inc

for.inc:                                          ; preds = %if.end
  %13 = load i32, ptr %r, align 4
  %inc = add nsw i32 %13, 1
  store i32 %inc, ptr %r, align 4
  br label %for.cond1, !llvm.loop !22

for.end:                                          ; preds = %for.cond1
  %14 = load ptr, ptr %m.addr, align 8
  %15 = load i32, ptr %pivot, align 4
  %idxprom12 = sext i32 %15 to i64
  %arrayidx13 = getelementptr inbounds [16 x double], ptr %14, i64 %idxprom12
  %16 = load i32, ptr %col, align 4
  %idxprom14 = sext i32 %16 to i64
  %arrayidx15 = getelementptr inbounds [16 x double], ptr %arrayidx13, i64 0, i64 %idxprom14
  %17 = load double, ptr %arrayidx15, align 8
  %cmp16 = fcmp oeq double %17, 0.000000e+00
  br i1 %cmp16, label %if.then17, label %if.end18

if.then17:                                        ; preds = %for.end
  store i32 0, ptr %retval, align 4
  br label %return

if.end18:                                         ; preds = %for.end
  %18 = load i32, ptr %pivot, align 4
  %19 = load i32, ptr %col, align 4
  %cmp19 = icmp ne i32 %18, %19
  br i1 %cmp19, label %if.then20, label %if.end52

if.then20:                                        ; preds = %if.end18
  store i32 0, ptr %j, align 4
  br label %for.cond21

for.cond21:                                       ; preds = %for.inc40, %if.then20
  %20 = load i32, ptr %j, align 4
  %cmp22 = icmp slt i32 %20, 16
  br i1 %cmp22, label %for.body23, label %for.end42

for.body23:                                       ; preds = %for.cond21
  %21 = load ptr, ptr %m.addr, align 8
  %22 = load i32, ptr %col, align 4
  %idxprom24 = sext i32 %22 to i64
  %arrayidx25 = getelementptr inbounds [16 x double], ptr %21, i64 %idxprom24
  %23 = load i32, ptr %j, align 4
  %idxprom26 = sext i32 %23 to i64
  %arrayidx27 = getelementptr inbounds [16 x double], ptr %arrayidx25, i64 0, i64 %idxprom26
  %24 = load double, ptr %arrayidx27, align 8
  store double %24, ptr %t, align 8
  %25 = load ptr, ptr %m.addr, align 8
  %26 = load i32, ptr %pivot, align 4
  %idxprom28 = sext i32 %26 to i64
  %arrayidx29 = getelementptr inbounds [16 x double], ptr %25, i64 %idxprom28
  %27 = load i32, ptr %j, align 4
  %idxprom30 = sext i32 %27 to i64
  %arrayidx31 = getelementptr inbounds [16 x double], ptr %arrayidx29, i64 0, i64 %idxprom30
  %28 = load double, ptr %arrayidx31, align 8
  %29 = load ptr, ptr %m.addr, align 8
  %30 = load i32, ptr %col, align 4
  %idxprom32 = sext i32 %30 to i64
  %arrayidx33 = getelementptr inbounds [16 x double], ptr %29, i64 %idxprom32
  %31 = load i32, ptr %j, align 4
  %idxprom34 = sext i32 %31 to i64
  %arrayidx35 = getelementptr inbounds [16 x double], ptr %arrayidx33, i64 0, i64 %idxprom34
  store double %28, ptr %arrayidx35, align 8
  %32 = load double, ptr %t, align 8
  %33 = load ptr, ptr %m.addr, align 8
  %34 = load i32, ptr %pivot, align 4
  %idxprom36 = sext i32 %34 to i64
  %arrayidx37 = getelementptr inbounds [16 x double], ptr %33, i64 %idxprom36
  %35 = load i32, ptr %j, align 4
  %idxprom38 = sext i32 %35 to i64
  %arrayidx39 = getelementptr inbounds [16 x double], ptr %arrayidx37, i64 0, i64 %idxprom38
  store double %32, ptr %arrayidx39, align 8
  br label %for.inc40

for.inc40:                                        ; preds = %for.body23
  %36 = load i32, ptr %j, align 4
  %inc41 = add nsw i32 %36, 1
  store i32 %inc41, ptr %j, align 4
  br label %for.cond21, !llvm.loop !23

for.end42:                                        ; preds = %for.cond21
  %37 = load ptr, ptr %v.addr, align 8
  %38 = load i32, ptr %col, align 4
  %idxprom44 = sext i32 %38 to i64
  %arrayidx45 = getelementptr inbounds double, ptr %37, i64 %idxprom44
  %39 = load double, ptr %arrayidx45, align 8
  store double %39, ptr %t43, align 8
  %40 = load ptr, ptr %v.addr, align 8
  %41 = load i32, ptr %pivot, align 4
  %idxprom46 = sext i32 %41 to i64
  %arrayidx47 = getelementptr inbounds double, ptr %40, i64 %idxprom46
  %42 = load double, ptr %arrayidx47, align 8
  %43 = load ptr, ptr %v.addr, align 8
  %44 = load i32, ptr %col, align 4
  %idxprom48 = sext i32 %44 to i64
  %arrayidx49 = getelementptr inbounds double, ptr %43, i64 %idxprom48
  store double %42, ptr %arrayidx49, align 8
  %45 = load double, ptr %t43, align 8
  %46 = load ptr, ptr %v.addr, align 8
  %47 = load i32, ptr %pivot, align 4
  %idxprom50 = sext i32 %47 to i64
  %arrayidx51 = getelementptr inbounds double, ptr %46, i64 %idxprom50
  store double %45, ptr %arrayidx51, align 8
  br label %if.end52

if.end52:                                         ; preds = %for.end42, %if.end18
  %48 = load i32, ptr %col, align 4
  %add54 = add nsw i32 %48, 1
  store i32 %add54, ptr %r53, align 4
  br label %for.cond55

for.cond55:                                       ; preds = %for.inc86, %if.end52
  %49 = load i32, ptr %r53, align 4
  %cmp56 = icmp slt i32 %49, 16
  br i1 %cmp56, label %for.body57, label %for.end88

for.body57:                                       ; preds = %for.cond55
  %50 = load ptr, ptr %m.addr, align 8
  %51 = load i32, ptr %r53, align 4
  %idxprom58 = sext i32 %51 to i64
  %arrayidx59 = getelementptr inbounds [16 x double], ptr %50, i64 %idxprom58
  %52 = load i32, ptr %col, align 4
  %idxprom60 = sext i32 %52 to i64
  %arrayidx61 = getelementptr inbounds [16 x double], ptr %arrayidx59, i64 0, i64 %idxprom60
  %53 = load double, ptr %arrayidx61, align 8
  %54 = load ptr, ptr %m.addr, align 8
  %55 = load i32, ptr %col, align 4
  %idxprom62 = sext i32 %55 to i64
  %arrayidx63 = getelementptr inbounds [16 x double], ptr %54, i64 %idxprom62
  %56 = load i32, ptr %col, align 4
  %idxprom64 = sext i32 %56 to i64
  %arrayidx65 = getelementptr inbounds [16 x double], ptr %arrayidx63, i64 0, i64 %idxprom64
  %57 = load double, ptr %arrayidx65, align 8
  %div = fdiv double %53, %57
  store double %div, ptr %f, align 8
  %58 = load i32, ptr %col, align 4
  store i32 %58, ptr %j66, align 4
  br label %for.cond67

for.cond67:                                       ; preds = %for.inc78, %for.body57
  %59 = load i32, ptr %j66, align 4
  %cmp68 = icmp slt i32 %59, 16
  br i1 %cmp68, label %for.body69, label %for.end80

for.body69:                                       ; preds = %for.cond67
  %60 = load double, ptr %f, align 8
  %61 = load ptr, ptr %m.addr, align 8
  %62 = load i32, ptr %col, align 4
  %idxprom70 = sext i32 %62 to i64
  %arrayidx71 = getelementptr inbounds [16 x double], ptr %61, i64 %idxprom70
  %63 = load i32, ptr %j66, align 4
  %idxprom72 = sext i32 %63 to i64
  %arrayidx73 = getelementptr inbounds [16 x double], ptr %arrayidx71, i64 0, i64 %idxprom72
  %64 = load double, ptr %arrayidx73, align 8
  %65 = load ptr, ptr %m.addr, align 8
  %66 = load i32, ptr %r53, align 4
  %idxprom74 = sext i32 %66 to i64
  %arrayidx75 = getelementptr inbounds [16 x double], ptr %65, i64 %idxprom74
  %67 = load i32, ptr %j66, align 4
  %idxprom76 = sext i32 %67 to i64
  %arrayidx77 = getelementptr inbounds [16 x double], ptr %arrayidx75, i64 0, i64 %idxprom76
  %68 = load double, ptr %arrayidx77, align 8
  %neg = fneg double %60
  %69 = call double @llvm.fmuladd.f64(double %neg, double %64, double %68)
  store double %69, ptr %arrayidx77, align 8
  br label %for.inc78

for.inc78:                                        ; preds = %for.body69
  %70 = load i32, ptr %j66, align 4
  %inc79 = add nsw i32 %70, 1
  store i32 %inc79, ptr %j66, align 4
  br label %for.cond67, !llvm.loop !24

for.end80:                                        ; preds = %for.cond67
  %71 = load double, ptr %f, align 8
  %72 = load ptr, ptr %v.addr, align 8
  %73 = load i32, ptr %col, align 4
  %idxprom81 = sext i32 %73 to i64
  %arrayidx82 = getelementptr inbounds double, ptr %72, i64 %idxprom81
  %74 = load double, ptr %arrayidx82, align 8
  %75 = load ptr, ptr %v.addr, align 8
  %76 = load i32, ptr %r53, align 4
  %idxprom83 = sext i32 %76 to i64
  %arrayidx84 = getelementptr inbounds double, ptr %75, i64 %idxprom83
  %77 = load double, ptr %arrayidx84, align 8
  %neg85 = fneg double %71
  %78 = call double @llvm.fmuladd.f64(double %neg85, double %74, double %77)
  store double %78, ptr %arrayidx84, align 8
  br label %for.inc86

for.inc86:                                        ; preds = %for.end80
  %79 = load i32, ptr %r53, align 4
  %inc87 = add nsw i32 %79, 1
  store i32 %inc87, ptr %r53, align 4
  br label %for.cond55, !llvm.loop !25

for.end88:                                        ; preds = %for.cond55
  br label %for.inc89

for.inc89:                                        ; preds = %for.end88
  %80 = load i32, ptr %col, align 4
  %inc90 = add nsw i32 %80, 1
  store i32 %inc90, ptr %col, align 4
  br label %for.cond, !llvm.loop !26

for.end91:                                        ; preds = %for.cond
  store i32 15, ptr %r92, align 4
  br label %for.cond93

for.cond93:                                       ; preds = %for.inc120, %for.end91
  %81 = load i32, ptr %r92, align 4
  %cmp94 = icmp sge i32 %81, 0
  br i1 %cmp94, label %for.body95, label %for.end121

for.body95:                                       ; preds = %for.cond93
  %82 = load i32, ptr %r92, align 4
  %add97 = add nsw i32 %82, 1
  store i32 %add97, ptr %j96, align 4
  br label %for.cond98

for.cond98:                                       ; preds = %for.inc110, %for.body95
  %83 = load i32, ptr %j96, align 4
  %cmp99 = icmp slt i32 %83, 16
  br i1 %cmp99, label %for.body100, label %for.end112

for.body100:                                      ; preds = %for.cond98
  %84 = load ptr, ptr %m.addr, align 8
  %85 = load i32, ptr %r92, align 4
  %idxprom101 = sext i32 %85 to i64
  %arrayidx102 = getelementptr inbounds [16 x double], ptr %84, i64 %idxprom101
  %86 = load i32, ptr %j96, align 4
  %idxprom103 = sext i32 %86 to i64
  %arrayidx104 = getelementptr inbounds [16 x double], ptr %arrayidx102, i64 0, i64 %idxprom103
  %87 = load double, ptr %arrayidx104, align 8
  %88 = load ptr, ptr %v.addr, align 8
  %89 = load i32, ptr %j96, align 4
  %idxprom105 = sext i32 %89 to i64
  %arrayidx106 = getelementptr inbounds double, ptr %88, i64 %idxprom105
  %90 = load double, ptr %arrayidx106, align 8
  %91 = load ptr, ptr %v.addr, align 8
  %92 = load i32, ptr %r92, align 4
  %idxprom107 = sext i32 %92 to i64
  %arrayidx108 = getelementptr inbounds double, ptr %91, i64 %idxprom107
  %93 = load double, ptr %arrayidx108, align 8
  %neg109 = fneg double %87
  %94 = call double @llvm.fmuladd.f64(double %neg109, double %90, double %93)
  store double %94, ptr %arrayidx108, align 8
  br label %for.inc110

for.inc110:                                       ; preds = %for.body100
  %95 = load i32, ptr %j96, align 4
  %inc111 = add nsw i32 %95, 1
  store i32 %inc111, ptr %j96, align 4
  br label %for.cond98, !llvm.loop !27

for.end112:                                       ; preds = %for.cond98
  %96 = load ptr, ptr %m.addr, align 8
  %97 = load i32, ptr %r92, align 4
  %idxprom113 = sext i32 %97 to i64
  %arrayidx114 = getelementptr inbounds [16 x double], ptr %96, i64 %idxprom113
  %98 = load i32, ptr %r92, align 4
  %idxprom115 = sext i32 %98 to i64
  %arrayidx116 = getelementptr inbounds [16 x double], ptr %arrayidx114, i64 0, i64 %idxprom115
  %99 = load double, ptr %arrayidx116, align 8
  %100 = load ptr, ptr %v.addr, align 8
  %101 = load i32, ptr %r92, align 4
  %idxprom117 = sext i32 %101 to i64
  %arrayidx118 = getelementptr inbounds double, ptr %100, i64 %idxprom117
  %102 = load double, ptr %arrayidx118, align 8
  %div119 = fdiv double %102, %99
  store double %div119, ptr %arrayidx118, align 8
  br label %for.inc120

for.inc120:                                       ; preds = %for.end112
  %103 = load i32, ptr %r92, align 4
  %dec = add nsw i32 %103, -1
  store i32 %dec, ptr %r92, align 4
  br label %for.cond93, !llvm.loop !28

for.end121:                                       ; preds = %for.cond93
  store i32 1, ptr %retval, align 4
  br label %return

return:                                           ; preds = %for.end121, %if.then17
  %104 = load i32, ptr %retval, align 4
  ret i32 %104
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
