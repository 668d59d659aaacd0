; kernel=flip_join block=128 shared=1024
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external local_unnamed_addr addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @flip_join(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, ptr addrspace(1) inreg nofree readnone captures(none) %2, ptr addrspace(1) inreg nofree readnone captures(none) %3) local_unnamed_addr #0 {
  %5 = tail call i32 @llvm.amdgcn.wave.id()
  %6 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %7 = and i32 %6, 31
  %8 = shl i32 %5, 5
  %9 = or disjoint i32 %7, %8
  %10 = and i32 %9, 127
  %11 = zext nneg i32 %10 to i64
  %12 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %11
  %13 = load <1 x float>, ptr addrspace(1) %12, align 4
  %bc = bitcast <1 x float> %13 to <1 x i32>
  %14 = extractelement <1 x i32> %bc, i64 0
  %15 = shl i32 %9, 2
  %16 = and i32 %15, 400
  %17 = and i32 %9, 72
  %18 = and i32 %6, 1
  %19 = shl nuw nsw i32 %18, 6
  %20 = shl nuw nsw i32 %6, 4
  %21 = and i32 %20, 32
  %22 = lshr i32 %6, 2
  %23 = and i32 %22, 4
  %24 = or disjoint i32 %16, %17
  %25 = xor i32 %24, %19
  %26 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %21
  %27 = getelementptr inbounds nuw i8, ptr addrspace(3) %26, i32 %23
  %28 = getelementptr inbounds nuw i8, ptr addrspace(3) %27, i32 %25
  store <1 x float> %13, ptr addrspace(3) %28, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %29 = and i32 %15, 144
  %30 = icmp eq i32 %18, 0
  %31 = select i1 %30, i32 0, i32 320
  %32 = or disjoint i32 %29, %17
  %33 = xor i32 %32, %31
  %34 = getelementptr inbounds nuw i8, ptr addrspace(3) %27, i32 %33
  %35 = load <1 x i32>, ptr addrspace(3) %34, align 4
  %36 = extractelement <1 x i32> %35, i64 0
  %37 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %36, i32 353, i32 15, i32 15, i1 true)
  %38 = xor i32 %36, %37
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %39 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %29
  %40 = getelementptr inbounds nuw i8, ptr addrspace(3) %39, i32 %21
  %41 = getelementptr inbounds nuw i8, ptr addrspace(3) %40, i32 %23
  %42 = getelementptr inbounds nuw i8, ptr addrspace(3) %41, i32 %17
  %43 = insertelement <1 x i32> poison, i32 %38, i64 0
  store <1 x i32> %43, ptr addrspace(3) %42, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %44 = and i32 %6, 8
  %trunc = trunc i32 %6 to i7
  %45 = and i7 %trunc, 11
  %mask = tail call i7 @llvm.bitreverse.i7(i7 %45)
  %46 = zext i7 %mask to i32
  %47 = getelementptr inbounds nuw i8, ptr addrspace(3) %39, i32 %46
  %48 = getelementptr inbounds nuw i8, ptr addrspace(3) %47, i32 %23
  %49 = load <1 x i32>, ptr addrspace(3) %48, align 4
  %50 = extractelement <1 x i32> %49, i64 0
  %51 = xor i32 %50, %14
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %52 = shl nuw nsw i32 %6, 2
  %53 = and i32 %52, 16
  %54 = and i32 %5, 1
  %55 = icmp eq i32 %54, 0
  %56 = select i1 %55, i32 0, i32 320
  %57 = shl i32 %5, 6
  %58 = and i32 %57, 128
  %59 = or disjoint i32 %53, %44
  %60 = or disjoint i32 %59, %23
  %61 = or disjoint i32 %60, %21
  %62 = xor i32 %56, %19
  %63 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %58
  %64 = getelementptr inbounds nuw i8, ptr addrspace(3) %63, i32 %62
  %65 = getelementptr inbounds nuw i8, ptr addrspace(3) %64, i32 %61
  %66 = insertelement <1 x i32> poison, i32 %51, i64 0
  store <1 x i32> %66, ptr addrspace(3) %65, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %67 = and i32 %57, 192
  %68 = xor i32 %31, %67
  %69 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %61
  %70 = getelementptr inbounds nuw i8, ptr addrspace(3) %69, i32 %68
  %71 = load <1 x i32>, ptr addrspace(3) %70, align 4
  %72 = extractelement <1 x i32> %71, i64 0
  %73 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %72, i32 353, i32 15, i32 15, i1 true)
  %74 = xor i32 %72, %73
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %75 = getelementptr inbounds nuw i8, ptr addrspace(3) %69, i32 %67
  %76 = insertelement <1 x i32> poison, i32 %74, i64 0
  store <1 x i32> %76, ptr addrspace(3) %75, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %77 = and i7 %trunc, 15
  %mask4 = tail call i7 @llvm.bitreverse.i7(i7 %77)
  %78 = zext i7 %mask4 to i32
  %79 = getelementptr inbounds nuw i8, ptr addrspace(3) %63, i32 %78
  %80 = getelementptr inbounds nuw i8, ptr addrspace(3) %79, i32 %23
  %81 = load <1 x i32>, ptr addrspace(3) %80, align 4
  %82 = extractelement <1 x i32> %81, i64 0
  %83 = xor i32 %82, %51
  %84 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %83, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %85 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %84, i32 360, i32 15, i32 15, i1 true)
  %86 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %85, i32 356, i32 15, i32 15, i1 true)
  %87 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %86, i32 354, i32 15, i32 15, i1 true)
  %88 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %87, i32 353, i32 15, i32 15, i1 true)
  %89 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %11
  %90 = getelementptr i8, ptr addrspace(1) %89, i64 512
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %91 = shl nuw nsw i32 %10, 2
  %92 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %91
  store i32 %88, ptr addrspace(3) %92, align 4
  %93 = xor i32 %91, 576
  %94 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %93
  store <1 x float> %13, ptr addrspace(3) %94, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %95 = shl i32 %9, 1
  %96 = and i32 %95, 252
  %97 = select i1 %30, i32 0, i32 576
  %98 = xor i32 %96, %97
  %99 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %98
  %100 = load <1 x float>, ptr addrspace(3) %99, align 4
  %101 = getelementptr inbounds nuw i8, ptr addrspace(3) %99, i32 256
  %102 = load <1 x float>, ptr addrspace(3) %101, align 4
  store <1 x float> %100, ptr addrspace(1) %89, align 4
  store <1 x float> %102, ptr addrspace(1) %90, align 4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.signal(i32 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.wait(i16 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i7 @llvm.bitreverse.i7(i7) #4

attributes #0 = { mustprogress norecurse nounwind willreturn "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
