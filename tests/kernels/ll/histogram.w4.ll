; kernel=histogram block=128 shared=128
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @histogram(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, ptr addrspace(1) inreg nofree readnone captures(none) %2, ptr addrspace(1) inreg nofree readnone captures(none) %3) local_unnamed_addr #0 {
  %5 = tail call i32 @llvm.amdgcn.wave.id()
  %6 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %7 = and i32 %6, 31
  %8 = shl i32 %5, 5
  %.masked = and i32 %8, 96
  %9 = or disjoint i32 %.masked, %7
  %10 = zext nneg i32 %9 to i64
  %11 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %10
  %12 = getelementptr i8, ptr addrspace(1) %11, i64 512
  %13 = load <1 x i32>, ptr addrspace(1) %11, align 4
  %14 = extractelement <1 x i32> %13, i64 0
  %15 = load <1 x i32>, ptr addrspace(1) %12, align 4
  %16 = extractelement <1 x i32> %15, i64 0
  %17 = trunc i32 %14 to i1
  %18 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %17)
  %19 = and i32 %14, 2
  %20 = icmp ne i32 %19, 0
  %21 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %20)
  %22 = and i32 %14, 4
  %23 = icmp ne i32 %22, 0
  %24 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %23)
  %25 = and i32 %14, 8
  %26 = icmp ne i32 %25, 0
  %27 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %26)
  %28 = and i32 %14, 16
  %29 = icmp ne i32 %28, 0
  %30 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %29)
  %31 = and i32 %6, 1
  %sext = add nsw i32 %31, -1
  %32 = xor i32 %18, %sext
  %33 = lshr i32 %6, 1
  %34 = and i32 %33, 1
  %sext1 = add nsw i32 %34, -1
  %35 = xor i32 %21, %sext1
  %36 = and i32 %35, %32
  %37 = lshr i32 %6, 2
  %38 = and i32 %37, 1
  %sext2 = add nsw i32 %38, -1
  %39 = xor i32 %24, %sext2
  %40 = and i32 %36, %39
  %41 = lshr i32 %6, 3
  %42 = and i32 %41, 1
  %sext3 = add nsw i32 %42, -1
  %43 = xor i32 %27, %sext3
  %44 = and i32 %40, %43
  %45 = lshr i32 %6, 4
  %46 = and i32 %45, 1
  %sext4 = add nsw i32 %46, -1
  %47 = xor i32 %30, %sext4
  %48 = and i32 %44, %47
  %49 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %48)
  %50 = trunc i32 %16 to i1
  %51 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %50)
  %52 = and i32 %16, 2
  %53 = icmp ne i32 %52, 0
  %54 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %53)
  %55 = and i32 %16, 4
  %56 = icmp ne i32 %55, 0
  %57 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %56)
  %58 = and i32 %16, 8
  %59 = icmp ne i32 %58, 0
  %60 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %59)
  %61 = and i32 %16, 16
  %62 = icmp ne i32 %61, 0
  %63 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %62)
  %64 = xor i32 %51, %sext
  %65 = xor i32 %54, %sext1
  %66 = and i32 %65, %64
  %67 = xor i32 %57, %sext2
  %68 = and i32 %66, %67
  %69 = xor i32 %60, %sext3
  %70 = and i32 %68, %69
  %71 = xor i32 %63, %sext4
  %72 = and i32 %70, %71
  %73 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %72)
  %74 = add nuw nsw i32 %73, %49
  %75 = getelementptr [4 x i8], ptr addrspace(3) @global_smem, i32 %7
  store i32 0, ptr addrspace(3) %75, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %76 = atomicrmw add ptr addrspace(3) %75, i32 %74 monotonic, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %77 = and i32 %5, 3
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %79, label %84

79:                                               ; preds = %4
  %80 = zext nneg i32 %7 to i64
  %81 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %80
  %82 = load i32, ptr addrspace(3) %75, align 4
  %83 = insertelement <1 x i32> poison, i32 %82, i64 0
  store <1 x i32> %83, ptr addrspace(1) %81, align 4
  br label %84

84:                                               ; preds = %79, %4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: convergent mustprogress nocallback nocreateundeforpoison nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.ballot.i32(i1) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.signal(i32 immarg) #4

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.wait(i16 immarg) #4

attributes #0 = { mustprogress norecurse nounwind willreturn "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nocreateundeforpoison nofree nounwind willreturn memory(none) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { convergent mustprogress nocallback nofree nounwind willreturn }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
