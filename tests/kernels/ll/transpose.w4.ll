; kernel=transpose block=128 shared=2048
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external local_unnamed_addr addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @transpose(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, i32 inreg %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #0 {
  %7 = tail call i32 @llvm.amdgcn.wave.id()
  %8 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %9 = shl i32 %8, 5
  %10 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %11 = and i32 %10, 31
  %12 = shl i32 %7, 5
  %13 = or disjoint i32 %11, %12
  %14 = lshr i32 %13, 4
  %15 = and i32 %14, 7
  %16 = or disjoint i32 %15, %9
  %17 = or disjoint i32 %16, 8
  %18 = or disjoint i32 %16, 16
  %19 = or disjoint i32 %16, 24
  %20 = or disjoint i32 %9, %11
  %21 = tail call i32 @llvm.amdgcn.workgroup.id.y()
  %22 = shl i32 %21, 4
  %23 = and i32 %12, 96
  %24 = lshr exact i32 %23, 5
  %25 = and i32 %10, 15
  %26 = or disjoint i32 %24, %22
  %27 = or disjoint i32 %26, 4
  %28 = or disjoint i32 %26, 8
  %29 = or disjoint i32 %26, 12
  %30 = or disjoint i32 %22, %25
  %31 = icmp slt i32 %16, %2
  %32 = icmp slt i32 %17, %2
  %33 = icmp slt i32 %18, %2
  %34 = icmp slt i32 %19, %2
  %35 = icmp slt i32 %30, %3
  %36 = and i1 %31, %35
  %37 = and i1 %35, %32
  %38 = and i1 %35, %33
  %39 = and i1 %35, %34
  %40 = mul i32 %17, %3
  %41 = mul i32 %18, %3
  %42 = mul i32 %19, %3
  %43 = sext i32 %40 to i64
  %44 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %43
  %45 = sext i32 %41 to i64
  %46 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %45
  %47 = sext i32 %42 to i64
  %48 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %47
  %49 = sext i32 %30 to i64
  %50 = getelementptr [4 x i8], ptr addrspace(1) %44, i64 %49
  %51 = getelementptr [4 x i8], ptr addrspace(1) %46, i64 %49
  %52 = getelementptr [4 x i8], ptr addrspace(1) %48, i64 %49
  br i1 %36, label %53, label %59

53:                                               ; preds = %6
  %54 = mul i32 %16, %3
  %55 = sext i32 %54 to i64
  %56 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %55
  %57 = getelementptr [4 x i8], ptr addrspace(1) %56, i64 %49
  %58 = load <1 x float>, ptr addrspace(1) %57, align 4
  br label %59

59:                                               ; preds = %53, %6
  %60 = phi <1 x float> [ %58, %53 ], [ zeroinitializer, %6 ]
  br i1 %37, label %61, label %63

61:                                               ; preds = %59
  %62 = load <1 x float>, ptr addrspace(1) %50, align 4
  br label %63

63:                                               ; preds = %61, %59
  %64 = phi <1 x float> [ %62, %61 ], [ zeroinitializer, %59 ]
  br i1 %38, label %65, label %67

65:                                               ; preds = %63
  %66 = load <1 x float>, ptr addrspace(1) %51, align 4
  br label %67

67:                                               ; preds = %65, %63
  %68 = phi <1 x float> [ %66, %65 ], [ zeroinitializer, %63 ]
  br i1 %39, label %69, label %71

69:                                               ; preds = %67
  %70 = load <1 x float>, ptr addrspace(1) %52, align 4
  br label %71

71:                                               ; preds = %69, %67
  %72 = phi <1 x float> [ %70, %69 ], [ zeroinitializer, %67 ]
  %73 = icmp slt i32 %26, %3
  %74 = icmp slt i32 %27, %3
  %75 = icmp slt i32 %28, %3
  %76 = icmp slt i32 %29, %3
  %77 = icmp slt i32 %20, %2
  %78 = and i1 %77, %73
  %79 = and i1 %77, %74
  %80 = and i1 %77, %75
  %81 = and i1 %77, %76
  %82 = mul i32 %27, %2
  %83 = mul i32 %28, %2
  %84 = mul i32 %29, %2
  %85 = sext i32 %82 to i64
  %86 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %85
  %87 = sext i32 %83 to i64
  %88 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %87
  %89 = sext i32 %84 to i64
  %90 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %89
  %91 = sext i32 %20 to i64
  %92 = getelementptr [4 x i8], ptr addrspace(1) %86, i64 %91
  %93 = getelementptr [4 x i8], ptr addrspace(1) %88, i64 %91
  %94 = getelementptr [4 x i8], ptr addrspace(1) %90, i64 %91
  %95 = shl nuw nsw i32 %25, 7
  %96 = shl nuw nsw i32 %10, 5
  %97 = and i32 %96, 96
  %98 = and i32 %13, 124
  %99 = xor i32 %98, %97
  %100 = or disjoint i32 %99, %95
  %101 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %100
  store <1 x float> %60, ptr addrspace(3) %101, align 4
  %102 = xor i32 %100, 4
  %103 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %102
  store <1 x float> %64, ptr addrspace(3) %103, align 4
  %104 = xor i32 %100, 8
  %105 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %104
  store <1 x float> %68, ptr addrspace(3) %105, align 4
  %106 = xor i32 %100, 12
  %107 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %106
  store <1 x float> %72, ptr addrspace(3) %107, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %108 = shl nuw nsw i32 %10, 4
  %109 = and i32 %108, 112
  %110 = shl nuw nsw i32 %23, 2
  %111 = lshr i32 %10, 1
  %112 = and i32 %111, 12
  %113 = or disjoint i32 %110, %109
  %114 = or disjoint i32 %23, %112
  %115 = xor i32 %113, %114
  %116 = xor i32 %115, 516
  %117 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %116
  %118 = load <1 x float>, ptr addrspace(3) %117, align 4
  %119 = xor i32 %115, 1032
  %120 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %119
  %121 = load <1 x float>, ptr addrspace(3) %120, align 4
  %122 = xor i32 %115, 1548
  %123 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %122
  %124 = load <1 x float>, ptr addrspace(3) %123, align 4
  br i1 %78, label %125, label %132

125:                                              ; preds = %71
  %126 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %115
  %127 = load <1 x float>, ptr addrspace(3) %126, align 4
  %128 = mul i32 %26, %2
  %129 = sext i32 %128 to i64
  %130 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %129
  %131 = getelementptr [4 x i8], ptr addrspace(1) %130, i64 %91
  store <1 x float> %127, ptr addrspace(1) %131, align 4
  br label %132

132:                                              ; preds = %125, %71
  br i1 %79, label %133, label %134

133:                                              ; preds = %132
  store <1 x float> %118, ptr addrspace(1) %92, align 4
  br label %134

134:                                              ; preds = %133, %132
  br i1 %80, label %135, label %136

135:                                              ; preds = %134
  store <1 x float> %121, ptr addrspace(1) %93, align 4
  br label %136

136:                                              ; preds = %135, %134
  br i1 %81, label %137, label %138

137:                                              ; preds = %136
  store <1 x float> %124, ptr addrspace(1) %94, align 4
  br label %138

138:                                              ; preds = %137, %136
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.y() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.signal(i32 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.wait(i16 immarg) #2

attributes #0 = { mustprogress norecurse nounwind willreturn "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
