; kernel=argmax block=128 shared=32
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

@global_smem = external local_unnamed_addr addrspace(3) global [0 x i8], align 16

; Function Attrs: mustprogress norecurse nounwind willreturn
define amdgpu_kernel void @argmax(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #0 {
  %7 = tail call i32 @llvm.amdgcn.wave.id()
  %8 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %9 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %10 = and i32 %9, 31
  %11 = shl i32 %7, 5
  %.masked = and i32 %11, 96
  %12 = or disjoint i32 %.masked, %10
  %13 = icmp slt i32 %12, %3
  %14 = mul i32 %3, %8
  %15 = sext i32 %14 to i64
  %16 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %15
  %17 = zext nneg i32 %12 to i64
  %18 = getelementptr [4 x i8], ptr addrspace(1) %16, i64 %17
  br i1 %13, label %19, label %21

19:                                               ; preds = %6
  %20 = load <1 x float>, ptr addrspace(1) %18, align 4
  br label %21

21:                                               ; preds = %19, %6
  %22 = phi <1 x float> [ %20, %19 ], [ splat (float -inf), %6 ]
  %23 = extractelement <1 x float> %22, i64 0
  %24 = bitcast float %23 to i32
  %25 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %24, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %26 = bitcast i32 %25 to float
  %27 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %12, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %28 = fcmp oeq float %23, %26
  %29 = icmp slt i32 %12, %27
  %30 = and i1 %28, %29
  %31 = fcmp ogt float %23, %26
  %32 = or i1 %31, %30
  %33 = select i1 %32, float %23, float %26
  %34 = select i1 %32, i32 %12, i32 %27
  %35 = bitcast float %33 to i32
  %36 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %35, i32 360, i32 15, i32 15, i1 true)
  %37 = bitcast i32 %36 to float
  %38 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %34, i32 360, i32 15, i32 15, i1 true)
  %39 = fcmp oeq float %33, %37
  %40 = icmp slt i32 %34, %38
  %41 = and i1 %39, %40
  %42 = fcmp ogt float %33, %37
  %43 = or i1 %42, %41
  %44 = select i1 %43, float %33, float %37
  %45 = select i1 %43, i32 %34, i32 %38
  %46 = bitcast float %44 to i32
  %47 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %46, i32 356, i32 15, i32 15, i1 true)
  %48 = bitcast i32 %47 to float
  %49 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %45, i32 356, i32 15, i32 15, i1 true)
  %50 = fcmp oeq float %44, %48
  %51 = icmp slt i32 %45, %49
  %52 = and i1 %50, %51
  %53 = fcmp ogt float %44, %48
  %54 = or i1 %53, %52
  %55 = select i1 %54, float %44, float %48
  %56 = select i1 %54, i32 %45, i32 %49
  %57 = bitcast float %55 to i32
  %58 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %57, i32 354, i32 15, i32 15, i1 true)
  %59 = bitcast i32 %58 to float
  %60 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %56, i32 354, i32 15, i32 15, i1 true)
  %61 = fcmp oeq float %55, %59
  %62 = icmp slt i32 %56, %60
  %63 = and i1 %61, %62
  %64 = fcmp ogt float %55, %59
  %65 = or i1 %64, %63
  %66 = select i1 %65, float %55, float %59
  %67 = select i1 %65, i32 %56, i32 %60
  %68 = bitcast float %66 to i32
  %69 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %68, i32 353, i32 15, i32 15, i1 true)
  %70 = bitcast i32 %69 to float
  %71 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %67, i32 353, i32 15, i32 15, i1 true)
  %72 = fcmp oeq float %66, %70
  %73 = icmp slt i32 %67, %71
  %74 = and i1 %72, %73
  %75 = fcmp ogt float %66, %70
  %76 = or i1 %75, %74
  %77 = select i1 %76, float %66, float %70
  %78 = select i1 %76, i32 %67, i32 %71
  %79 = lshr exact i32 %11, 3
  %80 = and i32 %79, 12
  %81 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %80
  %82 = insertelement <1 x float> poison, float %77, i64 0
  store <1 x float> %82, ptr addrspace(3) %81, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %83 = shl nuw nsw i32 %9, 2
  %84 = and i32 %83, 12
  %85 = getelementptr inbounds nuw i8, ptr addrspace(3) @global_smem, i32 %84
  %86 = load <1 x float>, ptr addrspace(3) %85, align 4
  %87 = extractelement <1 x float> %86, i64 0
  %88 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 16), i32 %80
  %89 = insertelement <1 x i32> poison, i32 %78, i64 0
  store <1 x i32> %89, ptr addrspace(3) %88, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %90 = getelementptr inbounds nuw i8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @global_smem, i32 16), i32 %84
  %91 = load <1 x i32>, ptr addrspace(3) %90, align 4
  %92 = extractelement <1 x i32> %91, i64 0
  %93 = bitcast float %87 to i32
  %94 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %93, i32 354, i32 15, i32 15, i1 true)
  %95 = bitcast i32 %94 to float
  %96 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %92, i32 354, i32 15, i32 15, i1 true)
  %97 = fcmp oeq float %87, %95
  %98 = icmp slt i32 %92, %96
  %99 = and i1 %97, %98
  %100 = fcmp ogt float %87, %95
  %101 = or i1 %100, %99
  %102 = select i1 %101, float %87, float %95
  %103 = select i1 %101, i32 %92, i32 %96
  %104 = bitcast float %102 to i32
  %105 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %104, i32 353, i32 15, i32 15, i1 true)
  %106 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %103, i32 353, i32 15, i32 15, i1 true)
  %107 = or i32 %10, %7
  %108 = icmp eq i32 %107, 0
  br i1 %108, label %109, label %120

109:                                              ; preds = %21
  %110 = bitcast i32 %105 to float
  %111 = fcmp ogt float %102, %110
  %112 = fcmp oeq float %102, %110
  %113 = icmp slt i32 %103, %106
  %114 = and i1 %112, %113
  %115 = or i1 %111, %114
  %116 = select i1 %115, i32 %103, i32 %106
  %117 = insertelement <1 x i32> poison, i32 %116, i64 0
  %118 = sext i32 %8 to i64
  %119 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %118
  store <1 x i32> %117, ptr addrspace(1) %119, align 4
  br label %120

120:                                              ; preds = %109, %21
  br i1 %13, label %121, label %123

121:                                              ; preds = %120
  %122 = load <1 x float>, ptr addrspace(1) %18, align 4
  br label %123

123:                                              ; preds = %121, %120
  %124 = phi <1 x float> [ %122, %121 ], [ splat (float +inf), %120 ]
  %125 = extractelement <1 x float> %124, i64 0
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %126 = bitcast float %125 to i32
  %127 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %126, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %128 = bitcast i32 %127 to float
  %129 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %12, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %130 = fcmp oeq float %125, %128
  %131 = icmp slt i32 %12, %129
  %132 = and i1 %130, %131
  %133 = fcmp olt float %125, %128
  %134 = or i1 %133, %132
  %135 = select i1 %134, float %125, float %128
  %136 = select i1 %134, i32 %12, i32 %129
  %137 = bitcast float %135 to i32
  %138 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %137, i32 360, i32 15, i32 15, i1 true)
  %139 = bitcast i32 %138 to float
  %140 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %136, i32 360, i32 15, i32 15, i1 true)
  %141 = fcmp oeq float %135, %139
  %142 = icmp slt i32 %136, %140
  %143 = and i1 %141, %142
  %144 = fcmp olt float %135, %139
  %145 = or i1 %144, %143
  %146 = select i1 %145, float %135, float %139
  %147 = select i1 %145, i32 %136, i32 %140
  %148 = bitcast float %146 to i32
  %149 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %148, i32 356, i32 15, i32 15, i1 true)
  %150 = bitcast i32 %149 to float
  %151 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %147, i32 356, i32 15, i32 15, i1 true)
  %152 = fcmp oeq float %146, %150
  %153 = icmp slt i32 %147, %151
  %154 = and i1 %152, %153
  %155 = fcmp olt float %146, %150
  %156 = or i1 %155, %154
  %157 = select i1 %156, float %146, float %150
  %158 = select i1 %156, i32 %147, i32 %151
  %159 = bitcast float %157 to i32
  %160 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %159, i32 354, i32 15, i32 15, i1 true)
  %161 = bitcast i32 %160 to float
  %162 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %158, i32 354, i32 15, i32 15, i1 true)
  %163 = fcmp oeq float %157, %161
  %164 = icmp slt i32 %158, %162
  %165 = and i1 %163, %164
  %166 = fcmp olt float %157, %161
  %167 = or i1 %166, %165
  %168 = select i1 %167, float %157, float %161
  %169 = select i1 %167, i32 %158, i32 %162
  %170 = bitcast float %168 to i32
  %171 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %170, i32 353, i32 15, i32 15, i1 true)
  %172 = bitcast i32 %171 to float
  %173 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %169, i32 353, i32 15, i32 15, i1 true)
  %174 = fcmp oeq float %168, %172
  %175 = icmp slt i32 %169, %173
  %176 = and i1 %174, %175
  %177 = fcmp olt float %168, %172
  %178 = or i1 %177, %176
  %179 = select i1 %178, float %168, float %172
  %180 = select i1 %178, i32 %169, i32 %173
  %181 = insertelement <1 x float> poison, float %179, i64 0
  store <1 x float> %181, ptr addrspace(3) %81, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %182 = load <1 x float>, ptr addrspace(3) %85, align 4
  %183 = extractelement <1 x float> %182, i64 0
  %184 = insertelement <1 x i32> poison, i32 %180, i64 0
  store <1 x i32> %184, ptr addrspace(3) %88, align 4
  fence syncscope("workgroup") release
  tail call void @llvm.amdgcn.s.barrier.signal(i32 -1)
  tail call void @llvm.amdgcn.s.barrier.wait(i16 -1)
  fence syncscope("workgroup") acquire
  %185 = load <1 x i32>, ptr addrspace(3) %90, align 4
  %186 = extractelement <1 x i32> %185, i64 0
  %187 = bitcast float %183 to i32
  %188 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %187, i32 354, i32 15, i32 15, i1 true)
  %189 = bitcast i32 %188 to float
  %190 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %186, i32 354, i32 15, i32 15, i1 true)
  %191 = fcmp oeq float %183, %189
  %192 = icmp slt i32 %186, %190
  %193 = and i1 %191, %192
  %194 = fcmp olt float %183, %189
  %195 = or i1 %194, %193
  %196 = select i1 %195, float %183, float %189
  %197 = select i1 %195, i32 %186, i32 %190
  %198 = bitcast float %196 to i32
  %199 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %198, i32 353, i32 15, i32 15, i1 true)
  %200 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %197, i32 353, i32 15, i32 15, i1 true)
  br i1 %108, label %201, label %212

201:                                              ; preds = %123
  %202 = bitcast i32 %199 to float
  %203 = fcmp olt float %196, %202
  %204 = fcmp oeq float %196, %202
  %205 = icmp slt i32 %197, %200
  %206 = and i1 %204, %205
  %207 = or i1 %203, %206
  %208 = select i1 %207, i32 %197, i32 %200
  %209 = insertelement <1 x i32> poison, i32 %208, i64 0
  %210 = sext i32 %8 to i64
  %211 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %210
  store <1 x i32> %209, ptr addrspace(1) %211, align 4
  br label %212

212:                                              ; preds = %201, %123
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.wave.id() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.signal(i32 immarg) #3

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn
declare void @llvm.amdgcn.s.barrier.wait(i16 immarg) #3

attributes #0 = { mustprogress norecurse nounwind willreturn "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,128" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #3 = { convergent mustprogress nocallback nofree nounwind willreturn }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
