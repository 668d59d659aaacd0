define i64 @run(i64 %a, i64 %b) {
  %v2 = zext i64 %a to i65
  %v3 = sext i64 %a to i65
  %v4 = call i65 @llvm.fshl.i65(i65 %v2, i65 %v2, i65 %v3)
  %v56 = trunc i65 %v4 to i64
  ret i64 %v56
}
declare i65 @llvm.fshl.i65(i65, i65, i65)
