; kernel=histogram block=32 shared=128
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @histogram(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, ptr addrspace(1) inreg nofree readnone captures(none) %2, ptr addrspace(1) inreg nofree readnone captures(none) %3) local_unnamed_addr #0 {
  %5 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %6 = and i32 %5, 31
  %7 = zext nneg i32 %6 to i64
  %8 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %7
  %9 = getelementptr i8, ptr addrspace(1) %8, i64 128
  %10 = getelementptr i8, ptr addrspace(1) %8, i64 256
  %11 = getelementptr i8, ptr addrspace(1) %8, i64 384
  %12 = getelementptr i8, ptr addrspace(1) %8, i64 512
  %13 = getelementptr i8, ptr addrspace(1) %8, i64 640
  %14 = getelementptr i8, ptr addrspace(1) %8, i64 768
  %15 = getelementptr i8, ptr addrspace(1) %8, i64 896
  %16 = load <1 x i32>, ptr addrspace(1) %8, align 4
  %17 = extractelement <1 x i32> %16, i64 0
  %18 = load <1 x i32>, ptr addrspace(1) %9, align 4
  %19 = extractelement <1 x i32> %18, i64 0
  %20 = load <1 x i32>, ptr addrspace(1) %10, align 4
  %21 = extractelement <1 x i32> %20, i64 0
  %22 = load <1 x i32>, ptr addrspace(1) %11, align 4
  %23 = extractelement <1 x i32> %22, i64 0
  %24 = load <1 x i32>, ptr addrspace(1) %12, align 4
  %25 = extractelement <1 x i32> %24, i64 0
  %26 = load <1 x i32>, ptr addrspace(1) %13, align 4
  %27 = extractelement <1 x i32> %26, i64 0
  %28 = load <1 x i32>, ptr addrspace(1) %14, align 4
  %29 = extractelement <1 x i32> %28, i64 0
  %30 = load <1 x i32>, ptr addrspace(1) %15, align 4
  %31 = extractelement <1 x i32> %30, i64 0
  %32 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %7
  %33 = trunc i32 %17 to i1
  %34 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %33)
  %35 = and i32 %17, 2
  %36 = icmp ne i32 %35, 0
  %37 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %36)
  %38 = and i32 %17, 4
  %39 = icmp ne i32 %38, 0
  %40 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %39)
  %41 = and i32 %17, 8
  %42 = icmp ne i32 %41, 0
  %43 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %42)
  %44 = and i32 %17, 16
  %45 = icmp ne i32 %44, 0
  %46 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %45)
  %47 = and i32 %5, 1
  %sext = add nsw i32 %47, -1
  %48 = xor i32 %34, %sext
  %49 = lshr i32 %5, 1
  %50 = and i32 %49, 1
  %sext1 = add nsw i32 %50, -1
  %51 = xor i32 %37, %sext1
  %52 = and i32 %51, %48
  %53 = lshr i32 %5, 2
  %54 = and i32 %53, 1
  %sext2 = add nsw i32 %54, -1
  %55 = xor i32 %40, %sext2
  %56 = and i32 %52, %55
  %57 = lshr i32 %5, 3
  %58 = and i32 %57, 1
  %sext3 = add nsw i32 %58, -1
  %59 = xor i32 %43, %sext3
  %60 = and i32 %56, %59
  %61 = lshr i32 %5, 4
  %62 = and i32 %61, 1
  %sext4 = add nsw i32 %62, -1
  %63 = xor i32 %46, %sext4
  %64 = and i32 %60, %63
  %65 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %64)
  %66 = trunc i32 %19 to i1
  %67 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %66)
  %68 = and i32 %19, 2
  %69 = icmp ne i32 %68, 0
  %70 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %69)
  %71 = and i32 %19, 4
  %72 = icmp ne i32 %71, 0
  %73 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %72)
  %74 = and i32 %19, 8
  %75 = icmp ne i32 %74, 0
  %76 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %75)
  %77 = and i32 %19, 16
  %78 = icmp ne i32 %77, 0
  %79 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %78)
  %80 = xor i32 %67, %sext
  %81 = xor i32 %70, %sext1
  %82 = and i32 %81, %80
  %83 = xor i32 %73, %sext2
  %84 = and i32 %82, %83
  %85 = xor i32 %76, %sext3
  %86 = and i32 %84, %85
  %87 = xor i32 %79, %sext4
  %88 = and i32 %86, %87
  %89 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %88)
  %90 = add nuw nsw i32 %89, %65
  %91 = trunc i32 %21 to i1
  %92 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %91)
  %93 = and i32 %21, 2
  %94 = icmp ne i32 %93, 0
  %95 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %94)
  %96 = and i32 %21, 4
  %97 = icmp ne i32 %96, 0
  %98 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %97)
  %99 = and i32 %21, 8
  %100 = icmp ne i32 %99, 0
  %101 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %100)
  %102 = and i32 %21, 16
  %103 = icmp ne i32 %102, 0
  %104 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %103)
  %105 = xor i32 %92, %sext
  %106 = xor i32 %95, %sext1
  %107 = and i32 %106, %105
  %108 = xor i32 %98, %sext2
  %109 = and i32 %107, %108
  %110 = xor i32 %101, %sext3
  %111 = and i32 %109, %110
  %112 = xor i32 %104, %sext4
  %113 = and i32 %111, %112
  %114 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %113)
  %115 = add nuw nsw i32 %90, %114
  %116 = trunc i32 %23 to i1
  %117 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %116)
  %118 = and i32 %23, 2
  %119 = icmp ne i32 %118, 0
  %120 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %119)
  %121 = and i32 %23, 4
  %122 = icmp ne i32 %121, 0
  %123 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %122)
  %124 = and i32 %23, 8
  %125 = icmp ne i32 %124, 0
  %126 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %125)
  %127 = and i32 %23, 16
  %128 = icmp ne i32 %127, 0
  %129 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %128)
  %130 = xor i32 %117, %sext
  %131 = xor i32 %120, %sext1
  %132 = and i32 %131, %130
  %133 = xor i32 %123, %sext2
  %134 = and i32 %132, %133
  %135 = xor i32 %126, %sext3
  %136 = and i32 %134, %135
  %137 = xor i32 %129, %sext4
  %138 = and i32 %136, %137
  %139 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %138)
  %140 = add nuw nsw i32 %115, %139
  %141 = trunc i32 %25 to i1
  %142 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %141)
  %143 = and i32 %25, 2
  %144 = icmp ne i32 %143, 0
  %145 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %144)
  %146 = and i32 %25, 4
  %147 = icmp ne i32 %146, 0
  %148 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %147)
  %149 = and i32 %25, 8
  %150 = icmp ne i32 %149, 0
  %151 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %150)
  %152 = and i32 %25, 16
  %153 = icmp ne i32 %152, 0
  %154 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %153)
  %155 = xor i32 %142, %sext
  %156 = xor i32 %145, %sext1
  %157 = and i32 %156, %155
  %158 = xor i32 %148, %sext2
  %159 = and i32 %157, %158
  %160 = xor i32 %151, %sext3
  %161 = and i32 %159, %160
  %162 = xor i32 %154, %sext4
  %163 = and i32 %161, %162
  %164 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %163)
  %165 = add nuw nsw i32 %140, %164
  %166 = trunc i32 %27 to i1
  %167 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %166)
  %168 = and i32 %27, 2
  %169 = icmp ne i32 %168, 0
  %170 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %169)
  %171 = and i32 %27, 4
  %172 = icmp ne i32 %171, 0
  %173 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %172)
  %174 = and i32 %27, 8
  %175 = icmp ne i32 %174, 0
  %176 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %175)
  %177 = and i32 %27, 16
  %178 = icmp ne i32 %177, 0
  %179 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %178)
  %180 = xor i32 %167, %sext
  %181 = xor i32 %170, %sext1
  %182 = and i32 %181, %180
  %183 = xor i32 %173, %sext2
  %184 = and i32 %182, %183
  %185 = xor i32 %176, %sext3
  %186 = and i32 %184, %185
  %187 = xor i32 %179, %sext4
  %188 = and i32 %186, %187
  %189 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %188)
  %190 = add nuw nsw i32 %165, %189
  %191 = trunc i32 %29 to i1
  %192 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %191)
  %193 = and i32 %29, 2
  %194 = icmp ne i32 %193, 0
  %195 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %194)
  %196 = and i32 %29, 4
  %197 = icmp ne i32 %196, 0
  %198 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %197)
  %199 = and i32 %29, 8
  %200 = icmp ne i32 %199, 0
  %201 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %200)
  %202 = and i32 %29, 16
  %203 = icmp ne i32 %202, 0
  %204 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %203)
  %205 = xor i32 %192, %sext
  %206 = xor i32 %195, %sext1
  %207 = and i32 %206, %205
  %208 = xor i32 %198, %sext2
  %209 = and i32 %207, %208
  %210 = xor i32 %201, %sext3
  %211 = and i32 %209, %210
  %212 = xor i32 %204, %sext4
  %213 = and i32 %211, %212
  %214 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %213)
  %215 = add nuw nsw i32 %190, %214
  %216 = trunc i32 %31 to i1
  %217 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %216)
  %218 = and i32 %31, 2
  %219 = icmp ne i32 %218, 0
  %220 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %219)
  %221 = and i32 %31, 4
  %222 = icmp ne i32 %221, 0
  %223 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %222)
  %224 = and i32 %31, 8
  %225 = icmp ne i32 %224, 0
  %226 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %225)
  %227 = and i32 %31, 16
  %228 = icmp ne i32 %227, 0
  %229 = tail call i32 @llvm.amdgcn.ballot.i32(i1 %228)
  %230 = xor i32 %217, %sext
  %231 = xor i32 %220, %sext1
  %232 = and i32 %231, %230
  %233 = xor i32 %223, %sext2
  %234 = and i32 %232, %233
  %235 = xor i32 %226, %sext3
  %236 = and i32 %234, %235
  %237 = xor i32 %229, %sext4
  %238 = and i32 %236, %237
  %239 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %238)
  %240 = add nuw nsw i32 %215, %239
  %241 = getelementptr [4 x i8], ptr addrspace(3) @global_smem, i32 %6
  store i32 0, ptr addrspace(3) %241, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %242 = atomicrmw add ptr addrspace(3) %241, i32 %240 monotonic, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %243 = load i32, ptr addrspace(3) %241, align 4
  %244 = insertelement <1 x i32> poison, i32 %243, i64 0
  store <1 x i32> %244, ptr addrspace(1) %32, align 4
  ret void
}

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

attributes #0 = { mustprogress norecurse nounwind willreturn "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nocreateundeforpoison nofree nounwind willreturn memory(none) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { convergent mustprogress nocallback nofree nounwind willreturn }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
