define i64 @run(i64 %a, i64 %b) {
  %v2 = trunc i64 %b to i1
  %v3 = sext i1 %v2 to i16
  %v4 = sitofp i16 %v3 to half
  %v5 = call half @llvm.sqrt.f16(half %v4)
  %v24 = fcmp uno half %v5, %v5
  %v25 = bitcast half %v5 to i16
  %v26 = select i1 %v24, i16 1, i16 %v25
  %v27 = zext i16 %v26 to i64
  ret i64 %v27
}
declare half @llvm.sqrt.f16(half)
