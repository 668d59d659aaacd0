; kernel=column_sum block=128 shared=1024
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external local_unnamed_addr addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @column_sum(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, i32 inreg %4, ptr addrspace(1) inreg nofree readnone captures(none) %5, ptr addrspace(1) inreg nofree readnone captures(none) %6) local_unnamed_addr #0 {
  %8 = tail call i32 @llvm.amdgcn.wave.id()
  %9 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %10 = and i32 %9, 31
  %11 = shl i32 %8, 5
  %12 = or disjoint i32 %10, %11
  %13 = and i32 %9, 15
  %14 = and i32 %11, 96
  %15 = lshr exact i32 %14, 5
  %16 = or disjoint i32 %15, 4
  %17 = or disjoint i32 %15, 8
  %18 = or disjoint i32 %15, 12
  %19 = icmp slt i32 %15, %3
  %20 = icmp slt i32 %16, %3
  %21 = icmp slt i32 %17, %3
  %22 = icmp slt i32 %18, %3
  %23 = icmp slt i32 %10, %4
  %24 = and i1 %19, %23
  %25 = and i1 %20, %23
  %26 = and i1 %21, %23
  %27 = and i1 %22, %23
  %28 = mul i32 %4, %16
  %29 = mul i32 %4, %17
  %30 = mul i32 %4, %18
  %31 = sext i32 %28 to i64
  %32 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %31
  %33 = sext i32 %29 to i64
  %34 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %33
  %35 = sext i32 %30 to i64
  %36 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %35
  %37 = zext nneg i32 %10 to i64
  %38 = getelementptr [8 x i8], ptr addrspace(1) %32, i64 %37
  %39 = getelementptr [8 x i8], ptr addrspace(1) %34, i64 %37
  %40 = getelementptr [8 x i8], ptr addrspace(1) %36, i64 %37
  br i1 %24, label %41, label %47

41:                                               ; preds = %7
  %42 = mul i32 %4, %15
  %43 = sext i32 %42 to i64
  %44 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %43
  %45 = getelementptr [8 x i8], ptr addrspace(1) %44, i64 %37
  %46 = load <1 x i64>, ptr addrspace(1) %45, align 8
  br label %47

47:                                               ; preds = %41, %7
  %48 = phi <1 x i64> [ %46, %41 ], [ zeroinitializer, %7 ]
  %49 = extractelement <1 x i64> %48, i64 0
  br i1 %25, label %50, label %52

50:                                               ; preds = %47
  %51 = load <1 x i64>, ptr addrspace(1) %38, align 8
  br label %52

52:                                               ; preds = %50, %47
  %53 = phi <1 x i64> [ %51, %50 ], [ zeroinitializer, %47 ]
  %54 = extractelement <1 x i64> %53, i64 0
  br i1 %26, label %55, label %57

55:                                               ; preds = %52
  %56 = load <1 x i64>, ptr addrspace(1) %39, align 8
  br label %57

57:                                               ; preds = %55, %52
  %58 = phi <1 x i64> [ %56, %55 ], [ zeroinitializer, %52 ]
  %59 = extractelement <1 x i64> %58, i64 0
  br i1 %27, label %60, label %62

60:                                               ; preds = %57
  %61 = load <1 x i64>, ptr addrspace(1) %40, align 8
  br label %62

62:                                               ; preds = %60, %57
  %63 = phi <1 x i64> [ %61, %60 ], [ zeroinitializer, %57 ]
  %64 = extractelement <1 x i64> %63, i64 0
  %65 = add i64 %54, %49
  %66 = add i64 %65, %59
  %67 = add i64 %66, %64
  %68 = shl i32 %12, 3
  %69 = and i32 %68, 1016
  %70 = lshr exact i32 %14, 2
  %71 = xor i32 %69, %70
  %72 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %71
  %73 = insertelement <1 x i64> poison, i64 %67, i64 0
  store <1 x i64> %73, ptr addrspace(3) %72, align 8
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %74 = and i32 %9, 3
  %75 = shl nuw nsw i32 %74, 8
  %76 = shl nuw nsw i32 %10, 3
  %77 = xor i32 %70, %76
  %78 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %75
  %79 = getelementptr inbounds nuw i8, ptr addrspace(3) %78, i32 %77
  %80 = load <1 x i64>, ptr addrspace(3) %79, align 8
  %81 = extractelement <1 x i64> %80, i64 0
  %82 = trunc i64 %81 to i32
  %83 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %82, i32 354, i32 15, i32 15, i1 true)
  %bc = bitcast <1 x i64> %80 to <2 x i32>
  %84 = extractelement <2 x i32> %bc, i64 1
  %85 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %84, i32 354, i32 15, i32 15, i1 true)
  %86 = insertelement <2 x i32> poison, i32 %83, i64 0
  %87 = insertelement <2 x i32> %86, i32 %85, i64 1
  %88 = bitcast <2 x i32> %87 to i64
  %89 = add i64 %81, %88
  %extelt.offset = lshr i64 %89, 32
  %90 = trunc nuw i64 %extelt.offset to i32
  %91 = trunc i64 %89 to i32
  %92 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %91, i32 353, i32 15, i32 15, i1 true)
  %93 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %90, i32 353, i32 15, i32 15, i1 true)
  %94 = insertelement <2 x i32> poison, i32 %92, i64 0
  %95 = insertelement <2 x i32> %94, i32 %93, i64 1
  %96 = bitcast <2 x i32> %95 to i64
  %97 = add i64 %89, %96
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %98 = shl nuw nsw i32 %9, 3
  %99 = and i32 %98, 224
  %100 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %99
  %101 = getelementptr inbounds nuw i8, ptr addrspace(3) %100, i32 %70
  %102 = insertelement <1 x i64> poison, i64 %97, i64 0
  store <1 x i64> %102, ptr addrspace(3) %101, align 8
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %103 = and i32 %8, 3
  %104 = icmp eq i32 %103, 0
  %105 = and i1 %104, %23
  br i1 %105, label %106, label %110

106:                                              ; preds = %62
  %107 = getelementptr [8 x i8], ptr addrspace(1) %1, i64 %37
  %108 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %76
  %109 = load <1 x i64>, ptr addrspace(3) %108, align 8
  store <1 x i64> %109, ptr addrspace(1) %107, align 8
  br label %110

110:                                              ; preds = %106, %62
  %111 = icmp slt i32 %13, %3
  %112 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %49, i32 280, i32 15, i32 15, i1 true)
  %113 = tail call i64 @llvm.smax.i64(i64 %49, i64 %112)
  %114 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %113, i32 276, i32 15, i32 15, i1 true)
  %115 = tail call i64 @llvm.smax.i64(i64 %113, i64 %114)
  %116 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %115, i32 274, i32 15, i32 15, i1 true)
  %117 = tail call i64 @llvm.smax.i64(i64 %115, i64 %116)
  %118 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %117, i32 273, i32 15, i32 15, i1 true)
  %119 = tail call i64 @llvm.smax.i64(i64 %117, i64 %118)
  %120 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %119, i32 -1, i32 -1, i1 true, i1 false)
  %121 = tail call i64 @llvm.smax.i64(i64 %119, i64 %120)
  %122 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %121, i32 31)
  %123 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %54, i32 280, i32 15, i32 15, i1 true)
  %124 = tail call i64 @llvm.smax.i64(i64 %54, i64 %123)
  %125 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %124, i32 276, i32 15, i32 15, i1 true)
  %126 = tail call i64 @llvm.smax.i64(i64 %124, i64 %125)
  %127 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %126, i32 274, i32 15, i32 15, i1 true)
  %128 = tail call i64 @llvm.smax.i64(i64 %126, i64 %127)
  %129 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %128, i32 273, i32 15, i32 15, i1 true)
  %130 = tail call i64 @llvm.smax.i64(i64 %128, i64 %129)
  %131 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %130, i32 -1, i32 -1, i1 true, i1 false)
  %132 = tail call i64 @llvm.smax.i64(i64 %130, i64 %131)
  %133 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %132, i32 31)
  %134 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %59, i32 280, i32 15, i32 15, i1 true)
  %135 = tail call i64 @llvm.smax.i64(i64 %59, i64 %134)
  %136 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %135, i32 276, i32 15, i32 15, i1 true)
  %137 = tail call i64 @llvm.smax.i64(i64 %135, i64 %136)
  %138 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %137, i32 274, i32 15, i32 15, i1 true)
  %139 = tail call i64 @llvm.smax.i64(i64 %137, i64 %138)
  %140 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %139, i32 273, i32 15, i32 15, i1 true)
  %141 = tail call i64 @llvm.smax.i64(i64 %139, i64 %140)
  %142 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %141, i32 -1, i32 -1, i1 true, i1 false)
  %143 = tail call i64 @llvm.smax.i64(i64 %141, i64 %142)
  %144 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %143, i32 31)
  %145 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %64, i32 280, i32 15, i32 15, i1 true)
  %146 = tail call i64 @llvm.smax.i64(i64 %64, i64 %145)
  %147 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %146, i32 276, i32 15, i32 15, i1 true)
  %148 = tail call i64 @llvm.smax.i64(i64 %146, i64 %147)
  %149 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %148, i32 274, i32 15, i32 15, i1 true)
  %150 = tail call i64 @llvm.smax.i64(i64 %148, i64 %149)
  %151 = tail call i64 @llvm.amdgcn.update.dpp.i64(i64 poison, i64 %150, i32 273, i32 15, i32 15, i1 true)
  %152 = tail call i64 @llvm.smax.i64(i64 %150, i64 %151)
  %153 = tail call i64 @llvm.amdgcn.permlanex16.i64(i64 poison, i64 %152, i32 -1, i32 -1, i1 true, i1 false)
  %154 = tail call i64 @llvm.smax.i64(i64 %152, i64 %153)
  %155 = tail call i64 @llvm.amdgcn.readlane.i64(i64 %154, i32 31)
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %156 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %14
  %157 = insertelement <2 x i64> poison, i64 %122, i64 0
  %158 = insertelement <2 x i64> %157, i64 %133, i64 1
  store <2 x i64> %158, ptr addrspace(3) %156, align 16
  %159 = getelementptr inbounds nuw i8, ptr addrspace(3) %156, i32 16
  %160 = insertelement <2 x i64> poison, i64 %144, i64 0
  %161 = insertelement <2 x i64> %160, i64 %155, i64 1
  store <2 x i64> %161, ptr addrspace(3) %159, align 16
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %162 = and i32 %9, 16
  %163 = or disjoint i32 %162, %103
  %164 = icmp eq i32 %163, 0
  %165 = and i1 %164, %111
  br i1 %165, label %166, label %175

166:                                              ; preds = %110
  %167 = zext nneg i32 %13 to i64
  %168 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %167
  %169 = shl nuw nsw i32 %74, 5
  %170 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %169
  %171 = shl nuw nsw i32 %9, 1
  %172 = and i32 %171, 24
  %173 = getelementptr inbounds nuw i8, ptr addrspace(3) %170, i32 %172
  %174 = load <1 x i64>, ptr addrspace(3) %173, align 8
  store <1 x i64> %174, ptr addrspace(1) %168, align 8
  br label %175

175:                                              ; preds = %166, %110
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
declare i64 @llvm.amdgcn.update.dpp.i64(i64, i64, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #4

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i64 @llvm.amdgcn.permlanex16.i64(i64, i64, i32, i32, i1 immarg, i1 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i64 @llvm.amdgcn.readlane.i64(i64, i32) #3

attributes #0 = { mustprogress norecurse nounwind willreturn "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
