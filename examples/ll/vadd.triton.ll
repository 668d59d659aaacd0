; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @vadd(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #0 !dbg !4 {
  %7 = tail call i32 @llvm.amdgcn.wave.id(), !dbg !12
  %8 = tail call i32 @llvm.amdgcn.workgroup.id.x(), !dbg !13
  %9 = shl i32 %8, 7, !dbg !13
  %10 = tail call i32 @llvm.amdgcn.workitem.id.x(), !dbg !12
  %11 = and i32 %10, 31, !dbg !12
  %12 = shl i32 %7, 5, !dbg !12
  %.masked = and i32 %12, 96, !dbg !12
  %13 = or disjoint i32 %11, %.masked, !dbg !12
  %14 = or disjoint i32 %13, %9, !dbg !13
  %15 = icmp slt i32 %14, %3, !dbg !14
  br i1 %15, label %16, label %.critedge, !dbg !15

16:                                               ; preds = %6
  %17 = sext i32 %14 to i64, !dbg !16
  %18 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %17, !dbg !16
  %19 = load <1 x float>, ptr addrspace(1) %18, align 4, !dbg !15
  %20 = extractelement <1 x float> %19, i64 0, !dbg !15
  %21 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %17, !dbg !17
  %22 = load <1 x float>, ptr addrspace(1) %21, align 4, !dbg !18
  %23 = extractelement <1 x float> %22, i64 0, !dbg !18
  %24 = fadd float %20, %23, !dbg !19
  %25 = insertelement <1 x float> poison, float %24, i64 0, !dbg !20
  %26 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %17, !dbg !21
  store <1 x float> %25, ptr addrspace(1) %26, align 4, !dbg !20
  br label %.critedge, !dbg !20

.critedge:                                        ; preds = %6, %16
  ret void, !dbg !22
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3}

!0 = distinct !DICompileUnit(language: DW_LANG_C, file: !1, producer: "triton", isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "triton_kernels.py", directory: ".")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!4 = distinct !DISubprogram(name: "vadd", linkageName: "vadd", scope: !1, file: !1, line: 8, type: !5, scopeLine: 8, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!5 = !DISubroutineType(cc: DW_CC_normal, types: !6)
!6 = !{null, !7, !7, !7, !9, !10, !10}
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "pointer", baseType: !8, size: 64, dwarfAddressSpace: 1)
!8 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!9 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "pointer", baseType: !11, size: 64, dwarfAddressSpace: 1)
!11 = !DIBasicType(name: "unknown_type", encoding: DW_ATE_signed)
!12 = !DILocation(line: 10, column: 37, scope: !4)
!13 = !DILocation(line: 10, column: 10, scope: !4)
!14 = !DILocation(line: 11, column: 12, scope: !4)
!15 = !DILocation(line: 12, column: 9, scope: !4)
!16 = !DILocation(line: 12, column: 17, scope: !4)
!17 = !DILocation(line: 13, column: 17, scope: !4)
!18 = !DILocation(line: 13, column: 9, scope: !4)
!19 = !DILocation(line: 14, column: 28, scope: !4)
!20 = !DILocation(line: 14, column: 5, scope: !4)
!21 = !DILocation(line: 14, column: 14, scope: !4)
!22 = !DILocation(line: 8, column: 1, scope: !4)
