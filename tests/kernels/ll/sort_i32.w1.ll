; kernel=sort block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @sort(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, ptr addrspace(1) inreg nofree readnone captures(none) %2, ptr addrspace(1) inreg nofree readnone captures(none) %3) local_unnamed_addr #0 {
  %5 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %6 = and i32 %5, 31
  %7 = or disjoint i32 %6, 32
  %8 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %9 = shl i32 %8, 6
  %10 = sext i32 %9 to i64
  %11 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %10
  %12 = zext nneg i32 %6 to i64
  %13 = getelementptr [4 x i8], ptr addrspace(1) %11, i64 %12
  %14 = zext nneg i32 %7 to i64
  %15 = getelementptr [4 x i8], ptr addrspace(1) %11, i64 %14
  %16 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %10
  %17 = getelementptr [4 x i8], ptr addrspace(1) %16, i64 %12
  %18 = getelementptr [4 x i8], ptr addrspace(1) %16, i64 %14
  %19 = load <1 x i32>, ptr addrspace(1) %17, align 4
  %20 = extractelement <1 x i32> %19, i64 0
  %21 = load <1 x i32>, ptr addrspace(1) %18, align 4
  %22 = extractelement <1 x i32> %21, i64 0
  %23 = lshr i32 %5, 2
  %24 = and i32 %23, 1
  %25 = lshr i32 %5, 3
  %26 = and i32 %25, 1
  %27 = lshr i32 %5, 4
  %28 = and i32 %27, 1
  %29 = lshr i32 %5, 1
  %30 = and i32 %29, 1
  %31 = and i32 %5, 1
  %32 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %20, i32 353, i32 15, i32 15, i1 true)
  %33 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %22, i32 353, i32 15, i32 15, i1 true)
  %34 = icmp sgt i32 %20, %32
  %35 = icmp sgt i32 %22, %33
  %36 = icmp ne i32 %30, %31
  %37 = xor i1 %36, %34
  %38 = xor i1 %36, %35
  %39 = select i1 %37, i32 %32, i32 %20
  %40 = select i1 %38, i32 %33, i32 %22
  %41 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %39, i32 354, i32 15, i32 15, i1 true)
  %42 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %40, i32 354, i32 15, i32 15, i1 true)
  %43 = icmp sgt i32 %39, %41
  %44 = icmp sgt i32 %40, %42
  %45 = icmp ne i32 %24, %30
  %46 = xor i1 %45, %43
  %47 = xor i1 %45, %44
  %48 = select i1 %46, i32 %41, i32 %39
  %49 = select i1 %47, i32 %42, i32 %40
  %50 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %48, i32 353, i32 15, i32 15, i1 true)
  %51 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %49, i32 353, i32 15, i32 15, i1 true)
  %52 = icmp sgt i32 %48, %50
  %53 = icmp sgt i32 %49, %51
  %54 = icmp ne i32 %24, %31
  %55 = xor i1 %54, %52
  %56 = xor i1 %54, %53
  %57 = select i1 %55, i32 %50, i32 %48
  %58 = select i1 %56, i32 %51, i32 %49
  %59 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %57, i32 356, i32 15, i32 15, i1 true)
  %60 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %58, i32 356, i32 15, i32 15, i1 true)
  %61 = icmp sgt i32 %57, %59
  %62 = icmp sgt i32 %58, %60
  %63 = icmp ne i32 %26, %24
  %64 = xor i1 %63, %61
  %65 = xor i1 %63, %62
  %66 = select i1 %64, i32 %59, i32 %57
  %67 = select i1 %65, i32 %60, i32 %58
  %68 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %66, i32 354, i32 15, i32 15, i1 true)
  %69 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %67, i32 354, i32 15, i32 15, i1 true)
  %70 = icmp sgt i32 %66, %68
  %71 = icmp sgt i32 %67, %69
  %72 = icmp ne i32 %26, %30
  %73 = xor i1 %72, %70
  %74 = xor i1 %72, %71
  %75 = select i1 %73, i32 %68, i32 %66
  %76 = select i1 %74, i32 %69, i32 %67
  %77 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %75, i32 353, i32 15, i32 15, i1 true)
  %78 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %76, i32 353, i32 15, i32 15, i1 true)
  %79 = icmp sgt i32 %75, %77
  %80 = icmp sgt i32 %76, %78
  %81 = icmp ne i32 %26, %31
  %82 = xor i1 %81, %79
  %83 = xor i1 %81, %80
  %84 = select i1 %82, i32 %77, i32 %75
  %85 = select i1 %83, i32 %78, i32 %76
  %86 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %84, i32 360, i32 15, i32 15, i1 true)
  %87 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %85, i32 360, i32 15, i32 15, i1 true)
  %88 = icmp sgt i32 %84, %86
  %89 = icmp sgt i32 %85, %87
  %90 = icmp ne i32 %28, %26
  %91 = xor i1 %90, %88
  %92 = xor i1 %90, %89
  %93 = select i1 %91, i32 %86, i32 %84
  %94 = select i1 %92, i32 %87, i32 %85
  %95 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %93, i32 356, i32 15, i32 15, i1 true)
  %96 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %94, i32 356, i32 15, i32 15, i1 true)
  %97 = icmp sgt i32 %93, %95
  %98 = icmp sgt i32 %94, %96
  %99 = icmp ne i32 %28, %24
  %100 = xor i1 %99, %97
  %101 = xor i1 %99, %98
  %102 = select i1 %100, i32 %95, i32 %93
  %103 = select i1 %101, i32 %96, i32 %94
  %104 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %102, i32 354, i32 15, i32 15, i1 true)
  %105 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %103, i32 354, i32 15, i32 15, i1 true)
  %106 = icmp sgt i32 %102, %104
  %107 = icmp sgt i32 %103, %105
  %108 = icmp ne i32 %28, %30
  %109 = xor i1 %108, %106
  %110 = xor i1 %108, %107
  %111 = select i1 %109, i32 %104, i32 %102
  %112 = select i1 %110, i32 %105, i32 %103
  %113 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %111, i32 353, i32 15, i32 15, i1 true)
  %114 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %112, i32 353, i32 15, i32 15, i1 true)
  %115 = icmp sgt i32 %111, %113
  %116 = icmp sgt i32 %112, %114
  %117 = icmp ne i32 %28, %31
  %118 = xor i1 %117, %115
  %119 = xor i1 %117, %116
  %120 = select i1 %118, i32 %113, i32 %111
  %121 = select i1 %119, i32 %114, i32 %112
  %122 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %120, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %123 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %121, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %124 = icmp sgt i32 %120, %122
  %125 = icmp sgt i32 %121, %123
  %126 = trunc i32 %27 to i1
  %127 = icmp eq i32 %28, 0
  %128 = xor i1 %124, %126
  %129 = xor i1 %127, %125
  %130 = select i1 %128, i32 %122, i32 %120
  %131 = select i1 %129, i32 %123, i32 %121
  %132 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %130, i32 360, i32 15, i32 15, i1 true)
  %133 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %131, i32 360, i32 15, i32 15, i1 true)
  %134 = icmp sgt i32 %130, %132
  %135 = icmp sgt i32 %131, %133
  %136 = trunc i32 %25 to i1
  %137 = icmp eq i32 %26, 0
  %138 = xor i1 %134, %136
  %139 = xor i1 %137, %135
  %140 = select i1 %138, i32 %132, i32 %130
  %141 = select i1 %139, i32 %133, i32 %131
  %142 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %140, i32 356, i32 15, i32 15, i1 true)
  %143 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %141, i32 356, i32 15, i32 15, i1 true)
  %144 = icmp sgt i32 %140, %142
  %145 = icmp sgt i32 %141, %143
  %146 = trunc i32 %23 to i1
  %147 = icmp eq i32 %24, 0
  %148 = xor i1 %144, %146
  %149 = xor i1 %147, %145
  %150 = select i1 %148, i32 %142, i32 %140
  %151 = select i1 %149, i32 %143, i32 %141
  %152 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %150, i32 354, i32 15, i32 15, i1 true)
  %153 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %151, i32 354, i32 15, i32 15, i1 true)
  %154 = icmp sgt i32 %150, %152
  %155 = icmp sgt i32 %151, %153
  %156 = trunc i32 %29 to i1
  %157 = icmp eq i32 %30, 0
  %158 = xor i1 %154, %156
  %159 = xor i1 %157, %155
  %160 = select i1 %158, i32 %152, i32 %150
  %161 = select i1 %159, i32 %153, i32 %151
  %162 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %160, i32 353, i32 15, i32 15, i1 true)
  %163 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %161, i32 353, i32 15, i32 15, i1 true)
  %164 = icmp sgt i32 %160, %162
  %165 = icmp sgt i32 %161, %163
  %166 = trunc i32 %5 to i1
  %167 = icmp eq i32 %31, 0
  %168 = xor i1 %164, %166
  %169 = xor i1 %167, %165
  %170 = select i1 %168, i32 %162, i32 %160
  %171 = select i1 %169, i32 %163, i32 %161
  %172 = tail call i32 @llvm.smin.i32(i32 %170, i32 %171)
  %173 = tail call i32 @llvm.smax.i32(i32 %171, i32 %170)
  %174 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %172, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %175 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %173, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %176 = icmp sgt i32 %172, %174
  %177 = icmp sgt i32 %173, %175
  %178 = xor i1 %176, %126
  %179 = xor i1 %177, %126
  %180 = select i1 %178, i32 %174, i32 %172
  %181 = select i1 %179, i32 %175, i32 %173
  %182 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %180, i32 360, i32 15, i32 15, i1 true)
  %183 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %181, i32 360, i32 15, i32 15, i1 true)
  %184 = icmp sgt i32 %180, %182
  %185 = icmp sgt i32 %181, %183
  %186 = xor i1 %184, %136
  %187 = xor i1 %185, %136
  %188 = select i1 %186, i32 %182, i32 %180
  %189 = select i1 %187, i32 %183, i32 %181
  %190 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %188, i32 356, i32 15, i32 15, i1 true)
  %191 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %189, i32 356, i32 15, i32 15, i1 true)
  %192 = icmp sgt i32 %188, %190
  %193 = icmp sgt i32 %189, %191
  %194 = xor i1 %192, %146
  %195 = xor i1 %193, %146
  %196 = select i1 %194, i32 %190, i32 %188
  %197 = select i1 %195, i32 %191, i32 %189
  %198 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %196, i32 354, i32 15, i32 15, i1 true)
  %199 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %197, i32 354, i32 15, i32 15, i1 true)
  %200 = icmp sgt i32 %196, %198
  %201 = icmp sgt i32 %197, %199
  %202 = xor i1 %200, %156
  %203 = xor i1 %201, %156
  %204 = select i1 %202, i32 %198, i32 %196
  %205 = select i1 %203, i32 %199, i32 %197
  %206 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %204, i32 353, i32 15, i32 15, i1 true)
  %207 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %205, i32 353, i32 15, i32 15, i1 true)
  %208 = icmp sgt i32 %204, %206
  %209 = icmp sgt i32 %205, %207
  %210 = xor i1 %208, %166
  %211 = xor i1 %209, %166
  %212 = select i1 %210, i32 %206, i32 %204
  %213 = select i1 %211, i32 %207, i32 %205
  %214 = insertelement <1 x i32> poison, i32 %212, i64 0
  store <1 x i32> %214, ptr addrspace(1) %13, align 4
  %215 = insertelement <1 x i32> poison, i32 %213, i64 0
  store <1 x i32> %215, ptr addrspace(1) %15, align 4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #3

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
