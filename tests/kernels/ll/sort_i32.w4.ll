; kernel=sort block=128 shared=256
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external local_unnamed_addr addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @sort(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, ptr addrspace(1) inreg nofree readnone captures(none) %2, ptr addrspace(1) inreg nofree readnone captures(none) %3) local_unnamed_addr #0 {
  %5 = tail call i32 @llvm.amdgcn.wave.id()
  %6 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %7 = and i32 %6, 31
  %8 = shl i32 %5, 5
  %.masked = and i32 %8, 32
  %9 = or disjoint i32 %.masked, %7
  %10 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %11 = shl i32 %10, 6
  %12 = sext i32 %11 to i64
  %13 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %12
  %14 = zext nneg i32 %9 to i64
  %15 = getelementptr [4 x i8], ptr addrspace(1) %13, i64 %14
  %16 = load <1 x i32>, ptr addrspace(1) %15, align 4
  %17 = extractelement <1 x i32> %16, i64 0
  %18 = and i32 %6, 4
  %19 = lshr exact i32 %18, 2
  %20 = and i32 %6, 8
  %21 = lshr exact i32 %20, 3
  %22 = and i32 %6, 16
  %23 = lshr exact i32 %22, 4
  %24 = lshr exact i32 %.masked, 5
  %25 = and i32 %6, 2
  %26 = lshr exact i32 %25, 1
  %27 = and i32 %6, 1
  %28 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %17, i32 353, i32 15, i32 15, i1 true)
  %29 = icmp sgt i32 %17, %28
  %30 = icmp ne i32 %26, %27
  %31 = xor i1 %30, %29
  %32 = select i1 %31, i32 %28, i32 %17
  %33 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %32, i32 354, i32 15, i32 15, i1 true)
  %34 = icmp sgt i32 %32, %33
  %35 = icmp ne i32 %19, %26
  %36 = xor i1 %35, %34
  %37 = select i1 %36, i32 %33, i32 %32
  %38 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %37, i32 353, i32 15, i32 15, i1 true)
  %39 = icmp sgt i32 %37, %38
  %40 = icmp ne i32 %19, %27
  %41 = xor i1 %40, %39
  %42 = select i1 %41, i32 %38, i32 %37
  %43 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %42, i32 356, i32 15, i32 15, i1 true)
  %44 = icmp sgt i32 %42, %43
  %45 = icmp ne i32 %21, %19
  %46 = xor i1 %45, %44
  %47 = select i1 %46, i32 %43, i32 %42
  %48 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %47, i32 354, i32 15, i32 15, i1 true)
  %49 = icmp sgt i32 %47, %48
  %50 = icmp ne i32 %21, %26
  %51 = xor i1 %50, %49
  %52 = select i1 %51, i32 %48, i32 %47
  %53 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %52, i32 353, i32 15, i32 15, i1 true)
  %54 = icmp sgt i32 %52, %53
  %55 = icmp ne i32 %21, %27
  %56 = xor i1 %55, %54
  %57 = select i1 %56, i32 %53, i32 %52
  %58 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %57, i32 360, i32 15, i32 15, i1 true)
  %59 = icmp sgt i32 %57, %58
  %60 = icmp ne i32 %23, %21
  %61 = xor i1 %60, %59
  %62 = select i1 %61, i32 %58, i32 %57
  %63 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %62, i32 356, i32 15, i32 15, i1 true)
  %64 = icmp sgt i32 %62, %63
  %65 = icmp ne i32 %23, %19
  %66 = xor i1 %65, %64
  %67 = select i1 %66, i32 %63, i32 %62
  %68 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %67, i32 354, i32 15, i32 15, i1 true)
  %69 = icmp sgt i32 %67, %68
  %70 = icmp ne i32 %23, %26
  %71 = xor i1 %70, %69
  %72 = select i1 %71, i32 %68, i32 %67
  %73 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %72, i32 353, i32 15, i32 15, i1 true)
  %74 = icmp sgt i32 %72, %73
  %75 = icmp ne i32 %23, %27
  %76 = xor i1 %75, %74
  %77 = select i1 %76, i32 %73, i32 %72
  %78 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %77, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %79 = icmp sgt i32 %77, %78
  %80 = icmp ne i32 %24, %23
  %81 = xor i1 %80, %79
  %82 = select i1 %81, i32 %78, i32 %77
  %83 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %82, i32 360, i32 15, i32 15, i1 true)
  %84 = icmp sgt i32 %82, %83
  %85 = icmp ne i32 %24, %21
  %86 = xor i1 %85, %84
  %87 = select i1 %86, i32 %83, i32 %82
  %88 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %87, i32 356, i32 15, i32 15, i1 true)
  %89 = icmp sgt i32 %87, %88
  %90 = icmp ne i32 %24, %19
  %91 = xor i1 %90, %89
  %92 = select i1 %91, i32 %88, i32 %87
  %93 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %92, i32 354, i32 15, i32 15, i1 true)
  %94 = icmp sgt i32 %92, %93
  %95 = icmp ne i32 %24, %26
  %96 = xor i1 %95, %94
  %97 = select i1 %96, i32 %93, i32 %92
  %98 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %97, i32 353, i32 15, i32 15, i1 true)
  %99 = icmp sgt i32 %97, %98
  %100 = icmp ne i32 %24, %27
  %101 = xor i1 %100, %99
  %102 = select i1 %101, i32 %98, i32 %97
  %103 = shl nuw nsw i32 %27, 6
  %104 = shl nuw nsw i32 %25, 4
  %105 = shl nuw nsw i32 %18, 2
  %106 = lshr exact i32 %22, 2
  %107 = icmp eq i32 %.masked, 0
  %108 = select i1 %107, i32 0, i32 192
  %109 = xor i32 %108, %103
  %110 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %104
  %111 = getelementptr inbounds nuw i8, ptr addrspace(3) %110, i32 %105
  %112 = getelementptr inbounds nuw i8, ptr addrspace(3) %111, i32 %106
  %113 = getelementptr inbounds nuw i8, ptr addrspace(3) %112, i32 %20
  %114 = getelementptr inbounds nuw i8, ptr addrspace(3) %113, i32 %109
  %115 = insertelement <1 x i32> poison, i32 %102, i64 0
  store <1 x i32> %115, ptr addrspace(3) %114, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %116 = icmp eq i32 %27, 0
  %117 = select i1 %116, i32 0, i32 192
  %118 = shl nuw nsw i32 %.masked, 1
  %119 = xor i32 %117, %118
  %120 = getelementptr inbounds nuw i8, ptr addrspace(3) %113, i32 %119
  %121 = load <1 x i32>, ptr addrspace(3) %120, align 4
  %122 = extractelement <1 x i32> %121, i64 0
  %123 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %122, i32 353, i32 15, i32 15, i1 true)
  %124 = xor i32 %122, %123
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %125 = getelementptr inbounds nuw i8, ptr addrspace(3) %113, i32 %118
  %126 = insertelement <1 x i32> poison, i32 %124, i64 0
  store <1 x i32> %126, ptr addrspace(3) %125, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %trunc = trunc i32 %6 to i7
  %127 = and i7 %trunc, 31
  %mask = tail call i7 @llvm.bitreverse.i7(i7 %127)
  %128 = zext i7 %mask to i32
  %129 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %128
  %130 = load <1 x i32>, ptr addrspace(3) %129, align 4
  %131 = extractelement <1 x i32> %130, i64 0
  %132 = xor i32 %102, %131
  %133 = icmp sgt i32 %102, %132
  %134 = icmp ne i32 %.masked, 0
  %135 = xor i1 %134, %133
  %136 = select i1 %135, i32 %132, i32 %102
  %137 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %136, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %138 = icmp sgt i32 %136, %137
  %139 = icmp ne i32 %22, 0
  %140 = xor i1 %139, %138
  %141 = select i1 %140, i32 %137, i32 %136
  %142 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %141, i32 360, i32 15, i32 15, i1 true)
  %143 = icmp sgt i32 %141, %142
  %144 = icmp ne i32 %20, 0
  %145 = xor i1 %144, %143
  %146 = select i1 %145, i32 %142, i32 %141
  %147 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %146, i32 356, i32 15, i32 15, i1 true)
  %148 = icmp sgt i32 %146, %147
  %149 = icmp ne i32 %18, 0
  %150 = xor i1 %149, %148
  %151 = select i1 %150, i32 %147, i32 %146
  %152 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %151, i32 354, i32 15, i32 15, i1 true)
  %153 = icmp sgt i32 %151, %152
  %154 = icmp ne i32 %25, 0
  %155 = xor i1 %154, %153
  %156 = select i1 %155, i32 %152, i32 %151
  %157 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %156, i32 353, i32 15, i32 15, i1 true)
  %158 = and i32 %5, 2
  %159 = icmp eq i32 %158, 0
  br i1 %159, label %160, label %168

160:                                              ; preds = %4
  %161 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %12
  %162 = getelementptr [4 x i8], ptr addrspace(1) %161, i64 %14
  %163 = icmp sgt i32 %156, %157
  %164 = trunc i32 %6 to i1
  %165 = xor i1 %163, %164
  %166 = select i1 %165, i32 %157, i32 %156
  %167 = insertelement <1 x i32> poison, i32 %166, i64 0
  store <1 x i32> %167, ptr addrspace(1) %162, align 4
  br label %168

168:                                              ; preds = %160, %4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.signal(i32 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.wait(i16 immarg) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i7 @llvm.bitreverse.i7(i7) #4

attributes #0 = { mustprogress norecurse nounwind willreturn "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
