; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @rowmax(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, i32 inreg %2, ptr addrspace(1) inreg nofree readnone captures(none) %3, ptr addrspace(1) inreg nofree readnone captures(none) %4) local_unnamed_addr #0 !dbg !4 {
  %6 = tail call i32 @llvm.amdgcn.workgroup.id.x(), !dbg !12
  %7 = tail call i32 @llvm.amdgcn.workitem.id.x(), !dbg !13
  %8 = and i32 %7, 31, !dbg !13
  %9 = or disjoint i32 %8, 32, !dbg !13
  %10 = icmp slt i32 %8, %2, !dbg !14
  %11 = icmp slt i32 %9, %2, !dbg !14
  %12 = mul i32 %2, %6, !dbg !15
  %13 = sext i32 %12 to i64, !dbg !16
  %14 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %13, !dbg !16
  %15 = zext nneg i32 %9 to i64, !dbg !16
  %16 = getelementptr [4 x i8], ptr addrspace(1) %14, i64 %15, !dbg !16
  br i1 %10, label %17, label %21, !dbg !17

17:                                               ; preds = %5
  %18 = zext nneg i32 %8 to i64
  %19 = getelementptr [4 x i8], ptr addrspace(1) %14, i64 %18
  %20 = load <1 x float>, ptr addrspace(1) %19, align 4, !dbg !17
  br label %21, !dbg !17

21:                                               ; preds = %17, %5
  %22 = phi <1 x float> [ %20, %17 ], [ splat (float -inf), %5 ], !dbg !17
  %23 = extractelement <1 x float> %22, i64 0, !dbg !17
  br i1 %11, label %24, label %26, !dbg !17

24:                                               ; preds = %21
  %25 = load <1 x float>, ptr addrspace(1) %16, align 4, !dbg !17
  br label %26, !dbg !17

26:                                               ; preds = %24, %21
  %27 = phi <1 x float> [ %25, %24 ], [ splat (float -inf), %21 ], !dbg !17
  %28 = extractelement <1 x float> %27, i64 0, !dbg !17
  %29 = tail call float @llvm.maxnum.f32(float %23, float %28), !dbg !18
  %30 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %29, i32 280, i32 15, i32 15, i1 true), !dbg !21
  %31 = tail call float @llvm.maxnum.f32(float %29, float %30), !dbg !18
  %32 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %31, i32 276, i32 15, i32 15, i1 true), !dbg !21
  %33 = tail call float @llvm.maxnum.f32(float %31, float %32), !dbg !18
  %34 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %33, i32 274, i32 15, i32 15, i1 true), !dbg !21
  %35 = tail call float @llvm.maxnum.f32(float %33, float %34), !dbg !18
  %36 = tail call float @llvm.amdgcn.update.dpp.f32(float poison, float %35, i32 273, i32 15, i32 15, i1 true), !dbg !21
  %37 = tail call float @llvm.maxnum.f32(float %35, float %36), !dbg !18
  %38 = bitcast float %37 to i32, !dbg !21
  %39 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %38, i32 -1, i32 -1, i1 true, i1 false), !dbg !21
  %40 = bitcast i32 %39 to float, !dbg !21
  %41 = tail call float @llvm.maxnum.f32(float %37, float %40), !dbg !18
  %42 = tail call float @llvm.amdgcn.readlane.f32(float %41, i32 31), !dbg !21
  %43 = icmp eq i32 %8, 0, !dbg !24
  br i1 %43, label %44, label %48, !dbg !24

44:                                               ; preds = %26
  %45 = sext i32 %6 to i64
  %46 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %45
  %47 = insertelement <1 x float> poison, float %42, i64 0
  store <1 x float> %47, ptr addrspace(1) %46, align 4, !dbg !24
  br label %48, !dbg !24

48:                                               ; preds = %44, %26
  ret void, !dbg !25
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maxnum.f32(float, float) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.update.dpp.f32(float, float, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #3

; Function Attrs: convergent nocallback nofree nounwind willreturn memory(none)
declare float @llvm.amdgcn.readlane.f32(float, i32) #4

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #4 = { convergent nocallback nofree nounwind willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3}

!0 = distinct !DICompileUnit(language: DW_LANG_C, file: !1, producer: "triton", isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "triton_kernels.py", directory: ".")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!4 = distinct !DISubprogram(name: "rowmax", linkageName: "rowmax", scope: !1, file: !1, line: 18, type: !5, scopeLine: 18, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!5 = !DISubroutineType(cc: DW_CC_normal, types: !6)
!6 = !{null, !7, !7, !9, !10, !10}
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "pointer", baseType: !8, size: 64, dwarfAddressSpace: 1)
!8 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!9 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "pointer", baseType: !11, size: 64, dwarfAddressSpace: 1)
!11 = !DIBasicType(name: "unknown_type", encoding: DW_ATE_signed)
!12 = !DILocation(line: 20, column: 11, scope: !4)
!13 = !DILocation(line: 21, column: 10, scope: !4)
!14 = !DILocation(line: 22, column: 50, scope: !4)
!15 = !DILocation(line: 22, column: 25, scope: !4)
!16 = !DILocation(line: 22, column: 17, scope: !4)
!17 = !DILocation(line: 22, column: 9, scope: !4)
!18 = !DILocation(line: 196, column: 12, scope: !19, inlinedAt: !21)
!19 = distinct !DILexicalBlockFile(scope: !4, file: !20, discriminator: 0)
!20 = !DIFile(filename: "standard.py", directory: ".")
!21 = !DILocation(line: 216, column: 16, scope: !19, inlinedAt: !22)
!22 = !DILocation(line: 23, column: 29, scope: !23)
!23 = distinct !DILexicalBlockFile(scope: !4, file: !1, discriminator: 0)
!24 = !DILocation(line: 23, column: 5, scope: !4)
!25 = !DILocation(line: 18, column: 1, scope: !4)
