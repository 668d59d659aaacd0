; kernel=argmax block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @argmax(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #0 {
  %7 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %8 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %9 = and i32 %8, 31
  %10 = or disjoint i32 %9, 32
  %11 = or disjoint i32 %9, 64
  %12 = or disjoint i32 %9, 96
  %13 = icmp slt i32 %9, %3
  %14 = icmp slt i32 %10, %3
  %15 = icmp slt i32 %11, %3
  %16 = icmp slt i32 %12, %3
  %17 = mul i32 %3, %7
  %18 = sext i32 %17 to i64
  %19 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %18
  %20 = zext nneg i32 %9 to i64
  %21 = getelementptr [4 x i8], ptr addrspace(1) %19, i64 %20
  %22 = zext nneg i32 %10 to i64
  %23 = getelementptr [4 x i8], ptr addrspace(1) %19, i64 %22
  %24 = zext nneg i32 %11 to i64
  %25 = getelementptr [4 x i8], ptr addrspace(1) %19, i64 %24
  %26 = zext nneg i32 %12 to i64
  %27 = getelementptr [4 x i8], ptr addrspace(1) %19, i64 %26
  br i1 %13, label %28, label %30

28:                                               ; preds = %6
  %29 = load <1 x float>, ptr addrspace(1) %21, align 4
  br label %30

30:                                               ; preds = %28, %6
  %31 = phi <1 x float> [ %29, %28 ], [ splat (float -inf), %6 ]
  %32 = extractelement <1 x float> %31, i64 0
  br i1 %14, label %33, label %35

33:                                               ; preds = %30
  %34 = load <1 x float>, ptr addrspace(1) %23, align 4
  br label %35

35:                                               ; preds = %33, %30
  %36 = phi <1 x float> [ %34, %33 ], [ splat (float -inf), %30 ]
  %37 = extractelement <1 x float> %36, i64 0
  br i1 %15, label %38, label %40

38:                                               ; preds = %35
  %39 = load <1 x float>, ptr addrspace(1) %25, align 4
  br label %40

40:                                               ; preds = %38, %35
  %41 = phi <1 x float> [ %39, %38 ], [ splat (float -inf), %35 ]
  %42 = extractelement <1 x float> %41, i64 0
  br i1 %16, label %43, label %45

43:                                               ; preds = %40
  %44 = load <1 x float>, ptr addrspace(1) %27, align 4
  br label %45

45:                                               ; preds = %43, %40
  %46 = phi <1 x float> [ %44, %43 ], [ splat (float -inf), %40 ]
  %47 = extractelement <1 x float> %46, i64 0
  %48 = fcmp oge float %32, %37
  %49 = select i1 %48, float %32, float %37
  %50 = select i1 %48, i32 %9, i32 %10
  %51 = fcmp oge float %42, %47
  %52 = select i1 %51, float %42, float %47
  %53 = select i1 %51, i32 %11, i32 %12
  %54 = fcmp oge float %49, %52
  %55 = select i1 %54, float %49, float %52
  %56 = select i1 %54, i32 %50, i32 %53
  %57 = bitcast float %55 to i32
  %58 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %57, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %59 = bitcast i32 %58 to float
  %60 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %56, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %61 = fcmp oeq float %55, %59
  %62 = icmp slt i32 %56, %60
  %63 = and i1 %61, %62
  %64 = fcmp ogt float %55, %59
  %65 = or i1 %64, %63
  %66 = select i1 %65, float %55, float %59
  %67 = select i1 %65, i32 %56, i32 %60
  %68 = bitcast float %66 to i32
  %69 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %68, i32 360, i32 15, i32 15, i1 true)
  %70 = bitcast i32 %69 to float
  %71 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %67, i32 360, i32 15, i32 15, i1 true)
  %72 = fcmp oeq float %66, %70
  %73 = icmp slt i32 %67, %71
  %74 = and i1 %72, %73
  %75 = fcmp ogt float %66, %70
  %76 = or i1 %75, %74
  %77 = select i1 %76, float %66, float %70
  %78 = select i1 %76, i32 %67, i32 %71
  %79 = bitcast float %77 to i32
  %80 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %79, i32 356, i32 15, i32 15, i1 true)
  %81 = bitcast i32 %80 to float
  %82 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %78, i32 356, i32 15, i32 15, i1 true)
  %83 = fcmp oeq float %77, %81
  %84 = icmp slt i32 %78, %82
  %85 = and i1 %83, %84
  %86 = fcmp ogt float %77, %81
  %87 = or i1 %86, %85
  %88 = select i1 %87, float %77, float %81
  %89 = select i1 %87, i32 %78, i32 %82
  %90 = bitcast float %88 to i32
  %91 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %90, i32 354, i32 15, i32 15, i1 true)
  %92 = bitcast i32 %91 to float
  %93 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %89, i32 354, i32 15, i32 15, i1 true)
  %94 = fcmp oeq float %88, %92
  %95 = icmp slt i32 %89, %93
  %96 = and i1 %94, %95
  %97 = fcmp ogt float %88, %92
  %98 = or i1 %97, %96
  %99 = select i1 %98, float %88, float %92
  %100 = select i1 %98, i32 %89, i32 %93
  %101 = bitcast float %99 to i32
  %102 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %101, i32 353, i32 15, i32 15, i1 true)
  %103 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %100, i32 353, i32 15, i32 15, i1 true)
  %104 = icmp eq i32 %9, 0
  br i1 %104, label %105, label %116

105:                                              ; preds = %45
  %106 = bitcast i32 %102 to float
  %107 = fcmp ogt float %99, %106
  %108 = fcmp oeq float %99, %106
  %109 = icmp slt i32 %100, %103
  %110 = and i1 %108, %109
  %111 = or i1 %107, %110
  %112 = select i1 %111, i32 %100, i32 %103
  %113 = insertelement <1 x i32> poison, i32 %112, i64 0
  %114 = sext i32 %7 to i64
  %115 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %114
  store <1 x i32> %113, ptr addrspace(1) %115, align 4
  br label %116

116:                                              ; preds = %105, %45
  br i1 %13, label %117, label %119

117:                                              ; preds = %116
  %118 = load <1 x float>, ptr addrspace(1) %21, align 4
  br label %119

119:                                              ; preds = %117, %116
  %120 = phi <1 x float> [ %118, %117 ], [ splat (float +inf), %116 ]
  %121 = extractelement <1 x float> %120, i64 0
  br i1 %14, label %122, label %124

122:                                              ; preds = %119
  %123 = load <1 x float>, ptr addrspace(1) %23, align 4
  br label %124

124:                                              ; preds = %122, %119
  %125 = phi <1 x float> [ %123, %122 ], [ splat (float +inf), %119 ]
  %126 = extractelement <1 x float> %125, i64 0
  br i1 %15, label %127, label %129

127:                                              ; preds = %124
  %128 = load <1 x float>, ptr addrspace(1) %25, align 4
  br label %129

129:                                              ; preds = %127, %124
  %130 = phi <1 x float> [ %128, %127 ], [ splat (float +inf), %124 ]
  %131 = extractelement <1 x float> %130, i64 0
  br i1 %16, label %132, label %134

132:                                              ; preds = %129
  %133 = load <1 x float>, ptr addrspace(1) %27, align 4
  br label %134

134:                                              ; preds = %132, %129
  %135 = phi <1 x float> [ %133, %132 ], [ splat (float +inf), %129 ]
  %136 = extractelement <1 x float> %135, i64 0
  %137 = fcmp ole float %121, %126
  %138 = select i1 %137, float %121, float %126
  %139 = select i1 %137, i32 %9, i32 %10
  %140 = fcmp ole float %131, %136
  %141 = select i1 %140, float %131, float %136
  %142 = select i1 %140, i32 %11, i32 %12
  %143 = fcmp ole float %138, %141
  %144 = select i1 %143, float %138, float %141
  %145 = select i1 %143, i32 %139, i32 %142
  %146 = bitcast float %144 to i32
  %147 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %146, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %148 = bitcast i32 %147 to float
  %149 = tail call i32 @llvm.amdgcn.permlanex16.i32(i32 poison, i32 %145, i32 1985229328, i32 -19088744, i1 true, i1 false)
  %150 = fcmp oeq float %144, %148
  %151 = icmp slt i32 %145, %149
  %152 = and i1 %150, %151
  %153 = fcmp olt float %144, %148
  %154 = or i1 %153, %152
  %155 = select i1 %154, float %144, float %148
  %156 = select i1 %154, i32 %145, i32 %149
  %157 = bitcast float %155 to i32
  %158 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %157, i32 360, i32 15, i32 15, i1 true)
  %159 = bitcast i32 %158 to float
  %160 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %156, i32 360, i32 15, i32 15, i1 true)
  %161 = fcmp oeq float %155, %159
  %162 = icmp slt i32 %156, %160
  %163 = and i1 %161, %162
  %164 = fcmp olt float %155, %159
  %165 = or i1 %164, %163
  %166 = select i1 %165, float %155, float %159
  %167 = select i1 %165, i32 %156, i32 %160
  %168 = bitcast float %166 to i32
  %169 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %168, i32 356, i32 15, i32 15, i1 true)
  %170 = bitcast i32 %169 to float
  %171 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %167, i32 356, i32 15, i32 15, i1 true)
  %172 = fcmp oeq float %166, %170
  %173 = icmp slt i32 %167, %171
  %174 = and i1 %172, %173
  %175 = fcmp olt float %166, %170
  %176 = or i1 %175, %174
  %177 = select i1 %176, float %166, float %170
  %178 = select i1 %176, i32 %167, i32 %171
  %179 = bitcast float %177 to i32
  %180 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %179, i32 354, i32 15, i32 15, i1 true)
  %181 = bitcast i32 %180 to float
  %182 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %178, i32 354, i32 15, i32 15, i1 true)
  %183 = fcmp oeq float %177, %181
  %184 = icmp slt i32 %178, %182
  %185 = and i1 %183, %184
  %186 = fcmp olt float %177, %181
  %187 = or i1 %186, %185
  %188 = select i1 %187, float %177, float %181
  %189 = select i1 %187, i32 %178, i32 %182
  %190 = bitcast float %188 to i32
  %191 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %190, i32 353, i32 15, i32 15, i1 true)
  %192 = tail call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %189, i32 353, i32 15, i32 15, i1 true)
  br i1 %104, label %193, label %204

193:                                              ; preds = %134
  %194 = bitcast i32 %191 to float
  %195 = fcmp olt float %188, %194
  %196 = fcmp oeq float %188, %194
  %197 = icmp slt i32 %189, %192
  %198 = and i1 %196, %197
  %199 = or i1 %195, %198
  %200 = select i1 %199, i32 %189, i32 %192
  %201 = insertelement <1 x i32> poison, i32 %200, i64 0
  %202 = sext i32 %7 to i64
  %203 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %202
  store <1 x i32> %201, ptr addrspace(1) %203, align 4
  br label %204

204:                                              ; preds = %193, %134
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1 immarg, i1 immarg) #2

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg) #2

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
