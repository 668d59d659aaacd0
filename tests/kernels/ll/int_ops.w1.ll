; kernel=int_ops block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @int_ops(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #0 {
  %7 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %8 = and i32 %7, 31
  %9 = or disjoint i32 %8, 32
  %10 = or disjoint i32 %8, 64
  %11 = or disjoint i32 %8, 96
  %12 = zext nneg i32 %8 to i64
  %13 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %12
  %14 = zext nneg i32 %9 to i64
  %15 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %14
  %16 = zext nneg i32 %10 to i64
  %17 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %16
  %18 = zext nneg i32 %11 to i64
  %19 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %18
  %20 = load <1 x i32>, ptr addrspace(1) %13, align 4
  %21 = extractelement <1 x i32> %20, i64 0
  %22 = load <1 x i32>, ptr addrspace(1) %15, align 4
  %23 = extractelement <1 x i32> %22, i64 0
  %24 = load <1 x i32>, ptr addrspace(1) %17, align 4
  %25 = extractelement <1 x i32> %24, i64 0
  %26 = load <1 x i32>, ptr addrspace(1) %19, align 4
  %27 = extractelement <1 x i32> %26, i64 0
  %28 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %12
  %29 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %14
  %30 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %16
  %31 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %18
  %32 = load <1 x i32>, ptr addrspace(1) %28, align 4
  %33 = extractelement <1 x i32> %32, i64 0
  %34 = load <1 x i32>, ptr addrspace(1) %29, align 4
  %35 = extractelement <1 x i32> %34, i64 0
  %36 = load <1 x i32>, ptr addrspace(1) %30, align 4
  %37 = extractelement <1 x i32> %36, i64 0
  %38 = load <1 x i32>, ptr addrspace(1) %31, align 4
  %39 = extractelement <1 x i32> %38, i64 0
  %40 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %12
  %41 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %14
  %42 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %16
  %43 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %18
  %.frozen = freeze i32 %21
  %.frozen1 = freeze i32 %33
  %44 = sdiv i32 %.frozen, %.frozen1
  %.frozen2 = freeze i32 %23
  %.frozen3 = freeze i32 %35
  %45 = sdiv i32 %.frozen2, %.frozen3
  %.frozen5 = freeze i32 %25
  %.frozen6 = freeze i32 %37
  %46 = sdiv i32 %.frozen5, %.frozen6
  %.frozen8 = freeze i32 %27
  %.frozen9 = freeze i32 %39
  %47 = sdiv i32 %.frozen8, %.frozen9
  %48 = sext i32 %44 to i64
  %49 = sext i32 %45 to i64
  %50 = sext i32 %46 to i64
  %51 = sext i32 %47 to i64
  %52 = insertelement <1 x i64> poison, i64 %48, i64 0
  store <1 x i64> %52, ptr addrspace(1) %40, align 8
  %53 = insertelement <1 x i64> poison, i64 %49, i64 0
  store <1 x i64> %53, ptr addrspace(1) %41, align 8
  %54 = insertelement <1 x i64> poison, i64 %50, i64 0
  store <1 x i64> %54, ptr addrspace(1) %42, align 8
  %55 = insertelement <1 x i64> poison, i64 %51, i64 0
  store <1 x i64> %55, ptr addrspace(1) %43, align 8
  %56 = sext i32 %3 to i64
  %57 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %56
  %58 = getelementptr [8 x i8], ptr addrspace(1) %57, i64 %12
  %59 = getelementptr [8 x i8], ptr addrspace(1) %57, i64 %14
  %60 = getelementptr [8 x i8], ptr addrspace(1) %57, i64 %16
  %61 = getelementptr [8 x i8], ptr addrspace(1) %57, i64 %18
  %62 = mul i32 %44, %.frozen1
  %.decomposed = sub i32 %.frozen, %62
  %63 = mul i32 %45, %.frozen3
  %.decomposed4 = sub i32 %.frozen2, %63
  %64 = mul i32 %46, %.frozen6
  %.decomposed7 = sub i32 %.frozen5, %64
  %65 = mul i32 %47, %.frozen9
  %.decomposed10 = sub i32 %.frozen8, %65
  %66 = sext i32 %.decomposed to i64
  %67 = sext i32 %.decomposed4 to i64
  %68 = sext i32 %.decomposed7 to i64
  %69 = sext i32 %.decomposed10 to i64
  %70 = insertelement <1 x i64> poison, i64 %66, i64 0
  store <1 x i64> %70, ptr addrspace(1) %58, align 8
  %71 = insertelement <1 x i64> poison, i64 %67, i64 0
  store <1 x i64> %71, ptr addrspace(1) %59, align 8
  %72 = insertelement <1 x i64> poison, i64 %68, i64 0
  store <1 x i64> %72, ptr addrspace(1) %60, align 8
  %73 = insertelement <1 x i64> poison, i64 %69, i64 0
  store <1 x i64> %73, ptr addrspace(1) %61, align 8
  %74 = shl i32 %3, 1
  %75 = sext i32 %74 to i64
  %76 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %75
  %77 = getelementptr [8 x i8], ptr addrspace(1) %76, i64 %12
  %78 = getelementptr [8 x i8], ptr addrspace(1) %76, i64 %14
  %79 = getelementptr [8 x i8], ptr addrspace(1) %76, i64 %16
  %80 = getelementptr [8 x i8], ptr addrspace(1) %76, i64 %18
  %81 = and i32 %33, 31
  %82 = and i32 %35, 31
  %83 = and i32 %37, 31
  %84 = and i32 %39, 31
  %85 = shl i32 %21, %81
  %86 = shl i32 %23, %82
  %87 = shl i32 %25, %83
  %88 = shl i32 %27, %84
  %89 = ashr i32 %21, 7
  %90 = ashr i32 %23, 7
  %91 = ashr i32 %25, 7
  %92 = ashr i32 %27, 7
  %93 = xor i32 %85, %89
  %94 = xor i32 %86, %90
  %95 = xor i32 %87, %91
  %96 = xor i32 %88, %92
  %97 = sext i32 %93 to i64
  %98 = sext i32 %94 to i64
  %99 = sext i32 %95 to i64
  %100 = sext i32 %96 to i64
  %101 = insertelement <1 x i64> poison, i64 %97, i64 0
  store <1 x i64> %101, ptr addrspace(1) %77, align 8
  %102 = insertelement <1 x i64> poison, i64 %98, i64 0
  store <1 x i64> %102, ptr addrspace(1) %78, align 8
  %103 = insertelement <1 x i64> poison, i64 %99, i64 0
  store <1 x i64> %103, ptr addrspace(1) %79, align 8
  %104 = insertelement <1 x i64> poison, i64 %100, i64 0
  store <1 x i64> %104, ptr addrspace(1) %80, align 8
  %105 = mul i32 %3, 3
  %106 = sext i32 %105 to i64
  %107 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %106
  %108 = getelementptr [8 x i8], ptr addrspace(1) %107, i64 %12
  %109 = getelementptr [8 x i8], ptr addrspace(1) %107, i64 %14
  %110 = getelementptr [8 x i8], ptr addrspace(1) %107, i64 %16
  %111 = getelementptr [8 x i8], ptr addrspace(1) %107, i64 %18
  %112 = zext i32 %21 to i64
  %113 = zext i32 %33 to i64
  %114 = mul nuw i64 %113, %112
  %115 = lshr i64 %114, 32
  %116 = zext i32 %23 to i64
  %117 = zext i32 %35 to i64
  %118 = mul nuw i64 %117, %116
  %119 = lshr i64 %118, 32
  %120 = zext i32 %25 to i64
  %121 = zext i32 %37 to i64
  %122 = mul nuw i64 %121, %120
  %123 = lshr i64 %122, 32
  %124 = zext i32 %27 to i64
  %125 = zext i32 %39 to i64
  %126 = mul nuw i64 %125, %124
  %127 = lshr i64 %126, 32
  %128 = insertelement <1 x i64> poison, i64 %115, i64 0
  store <1 x i64> %128, ptr addrspace(1) %108, align 8
  %129 = insertelement <1 x i64> poison, i64 %119, i64 0
  store <1 x i64> %129, ptr addrspace(1) %109, align 8
  %130 = insertelement <1 x i64> poison, i64 %123, i64 0
  store <1 x i64> %130, ptr addrspace(1) %110, align 8
  %131 = insertelement <1 x i64> poison, i64 %127, i64 0
  store <1 x i64> %131, ptr addrspace(1) %111, align 8
  %132 = shl i32 %3, 2
  %133 = sext i32 %132 to i64
  %134 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %133
  %135 = getelementptr [8 x i8], ptr addrspace(1) %134, i64 %12
  %136 = getelementptr [8 x i8], ptr addrspace(1) %134, i64 %14
  %137 = getelementptr [8 x i8], ptr addrspace(1) %134, i64 %16
  %138 = getelementptr [8 x i8], ptr addrspace(1) %134, i64 %18
  %139 = udiv i32 %21, %33
  %140 = udiv i32 %23, %35
  %141 = udiv i32 %25, %37
  %142 = udiv i32 %27, %39
  %143 = zext i32 %139 to i64
  %144 = zext i32 %140 to i64
  %145 = zext i32 %141 to i64
  %146 = zext i32 %142 to i64
  %147 = insertelement <1 x i64> poison, i64 %143, i64 0
  store <1 x i64> %147, ptr addrspace(1) %135, align 8
  %148 = insertelement <1 x i64> poison, i64 %144, i64 0
  store <1 x i64> %148, ptr addrspace(1) %136, align 8
  %149 = insertelement <1 x i64> poison, i64 %145, i64 0
  store <1 x i64> %149, ptr addrspace(1) %137, align 8
  %150 = insertelement <1 x i64> poison, i64 %146, i64 0
  store <1 x i64> %150, ptr addrspace(1) %138, align 8
  %151 = mul i32 %3, 5
  %152 = sext i32 %151 to i64
  %153 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %152
  %154 = getelementptr [8 x i8], ptr addrspace(1) %153, i64 %12
  %155 = getelementptr [8 x i8], ptr addrspace(1) %153, i64 %14
  %156 = getelementptr [8 x i8], ptr addrspace(1) %153, i64 %16
  %157 = getelementptr [8 x i8], ptr addrspace(1) %153, i64 %18
  %158 = tail call i32 @llvm.smin.i32(i32 %21, i32 %33)
  %159 = tail call i32 @llvm.smin.i32(i32 %23, i32 %35)
  %160 = tail call i32 @llvm.smin.i32(i32 %25, i32 %37)
  %161 = tail call i32 @llvm.smin.i32(i32 %27, i32 %39)
  %162 = sub i32 0, %33
  %163 = sub i32 0, %35
  %164 = sub i32 0, %37
  %165 = sub i32 0, %39
  %166 = tail call i32 @llvm.smax.i32(i32 %21, i32 %162)
  %167 = tail call i32 @llvm.smax.i32(i32 %23, i32 %163)
  %168 = tail call i32 @llvm.smax.i32(i32 %25, i32 %164)
  %169 = tail call i32 @llvm.smax.i32(i32 %27, i32 %165)
  %170 = add i32 %158, %166
  %171 = add i32 %159, %167
  %172 = add i32 %160, %168
  %173 = add i32 %161, %169
  %174 = sext i32 %170 to i64
  %175 = sext i32 %171 to i64
  %176 = sext i32 %172 to i64
  %177 = sext i32 %173 to i64
  %178 = insertelement <1 x i64> poison, i64 %174, i64 0
  store <1 x i64> %178, ptr addrspace(1) %154, align 8
  %179 = insertelement <1 x i64> poison, i64 %175, i64 0
  store <1 x i64> %179, ptr addrspace(1) %155, align 8
  %180 = insertelement <1 x i64> poison, i64 %176, i64 0
  store <1 x i64> %180, ptr addrspace(1) %156, align 8
  %181 = insertelement <1 x i64> poison, i64 %177, i64 0
  store <1 x i64> %181, ptr addrspace(1) %157, align 8
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
