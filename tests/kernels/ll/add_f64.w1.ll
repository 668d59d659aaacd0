; kernel=add_odd block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @add_odd(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree readonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, i32 inreg %3, ptr addrspace(1) inreg nofree readnone captures(none) %4, ptr addrspace(1) inreg nofree readnone captures(none) %5) local_unnamed_addr #0 {
  %7 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %8 = shl i32 %7, 8
  %9 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %10 = and i32 %9, 31
  %11 = or disjoint i32 %8, %10
  %12 = or disjoint i32 %11, 32
  %13 = or disjoint i32 %11, 64
  %14 = or disjoint i32 %11, 96
  %15 = or disjoint i32 %11, 128
  %16 = or disjoint i32 %11, 160
  %17 = or disjoint i32 %11, 192
  %18 = or disjoint i32 %11, 224
  %19 = icmp slt i32 %11, %3
  %20 = icmp slt i32 %12, %3
  %21 = icmp slt i32 %13, %3
  %22 = icmp slt i32 %14, %3
  %23 = icmp slt i32 %15, %3
  %24 = icmp slt i32 %16, %3
  %25 = icmp slt i32 %17, %3
  %26 = icmp slt i32 %18, %3
  %27 = sext i32 %11 to i64
  %28 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %27
  %29 = sext i32 %12 to i64
  %30 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %29
  %31 = sext i32 %13 to i64
  %32 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %31
  %33 = sext i32 %14 to i64
  %34 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %33
  %35 = sext i32 %15 to i64
  %36 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %35
  %37 = sext i32 %16 to i64
  %38 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %37
  %39 = sext i32 %17 to i64
  %40 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %39
  %41 = sext i32 %18 to i64
  %42 = getelementptr [8 x i8], ptr addrspace(1) %2, i64 %41
  %43 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %29
  %44 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %31
  %45 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %33
  %46 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %35
  %47 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %37
  %48 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %39
  %49 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %41
  br i1 %19, label %50, label %53

50:                                               ; preds = %6
  %51 = getelementptr [8 x i8], ptr addrspace(1) %0, i64 %27
  %52 = load <1 x double>, ptr addrspace(1) %51, align 8
  br label %53

53:                                               ; preds = %50, %6
  %54 = phi <1 x double> [ %52, %50 ], [ zeroinitializer, %6 ]
  %55 = extractelement <1 x double> %54, i64 0
  br i1 %20, label %56, label %58

56:                                               ; preds = %53
  %57 = load <1 x double>, ptr addrspace(1) %43, align 8
  br label %58

58:                                               ; preds = %56, %53
  %59 = phi <1 x double> [ %57, %56 ], [ zeroinitializer, %53 ]
  %60 = extractelement <1 x double> %59, i64 0
  br i1 %21, label %61, label %63

61:                                               ; preds = %58
  %62 = load <1 x double>, ptr addrspace(1) %44, align 8
  br label %63

63:                                               ; preds = %61, %58
  %64 = phi <1 x double> [ %62, %61 ], [ zeroinitializer, %58 ]
  %65 = extractelement <1 x double> %64, i64 0
  br i1 %22, label %66, label %68

66:                                               ; preds = %63
  %67 = load <1 x double>, ptr addrspace(1) %45, align 8
  br label %68

68:                                               ; preds = %66, %63
  %69 = phi <1 x double> [ %67, %66 ], [ zeroinitializer, %63 ]
  %70 = extractelement <1 x double> %69, i64 0
  br i1 %23, label %71, label %73

71:                                               ; preds = %68
  %72 = load <1 x double>, ptr addrspace(1) %46, align 8
  br label %73

73:                                               ; preds = %71, %68
  %74 = phi <1 x double> [ %72, %71 ], [ zeroinitializer, %68 ]
  %75 = extractelement <1 x double> %74, i64 0
  br i1 %24, label %76, label %78

76:                                               ; preds = %73
  %77 = load <1 x double>, ptr addrspace(1) %47, align 8
  br label %78

78:                                               ; preds = %76, %73
  %79 = phi <1 x double> [ %77, %76 ], [ zeroinitializer, %73 ]
  %80 = extractelement <1 x double> %79, i64 0
  br i1 %25, label %81, label %83

81:                                               ; preds = %78
  %82 = load <1 x double>, ptr addrspace(1) %48, align 8
  br label %83

83:                                               ; preds = %81, %78
  %84 = phi <1 x double> [ %82, %81 ], [ zeroinitializer, %78 ]
  %85 = extractelement <1 x double> %84, i64 0
  br i1 %26, label %86, label %88

86:                                               ; preds = %83
  %87 = load <1 x double>, ptr addrspace(1) %49, align 8
  br label %88

88:                                               ; preds = %86, %83
  %89 = phi <1 x double> [ %87, %86 ], [ zeroinitializer, %83 ]
  %90 = extractelement <1 x double> %89, i64 0
  %91 = getelementptr [8 x i8], ptr addrspace(1) %1, i64 %29
  %92 = getelementptr [8 x i8], ptr addrspace(1) %1, i64 %31
  %93 = getelementptr [8 x i8], ptr addrspace(1) %1, i64 %33
  %94 = getelementptr [8 x i8], ptr addrspace(1) %1, i64 %35
  %95 = getelementptr [8 x i8], ptr addrspace(1) %1, i64 %37
  %96 = getelementptr [8 x i8], ptr addrspace(1) %1, i64 %39
  %97 = getelementptr [8 x i8], ptr addrspace(1) %1, i64 %41
  br i1 %19, label %98, label %101

98:                                               ; preds = %88
  %99 = getelementptr [8 x i8], ptr addrspace(1) %1, i64 %27
  %100 = load <1 x double>, ptr addrspace(1) %99, align 8
  br label %101

101:                                              ; preds = %98, %88
  %102 = phi <1 x double> [ %100, %98 ], [ splat (double 1.000000e+00), %88 ]
  %103 = extractelement <1 x double> %102, i64 0
  br i1 %20, label %104, label %106

104:                                              ; preds = %101
  %105 = load <1 x double>, ptr addrspace(1) %91, align 8
  br label %106

106:                                              ; preds = %104, %101
  %107 = phi <1 x double> [ %105, %104 ], [ splat (double 1.000000e+00), %101 ]
  %108 = extractelement <1 x double> %107, i64 0
  br i1 %21, label %109, label %111

109:                                              ; preds = %106
  %110 = load <1 x double>, ptr addrspace(1) %92, align 8
  br label %111

111:                                              ; preds = %109, %106
  %112 = phi <1 x double> [ %110, %109 ], [ splat (double 1.000000e+00), %106 ]
  %113 = extractelement <1 x double> %112, i64 0
  br i1 %22, label %114, label %116

114:                                              ; preds = %111
  %115 = load <1 x double>, ptr addrspace(1) %93, align 8
  br label %116

116:                                              ; preds = %114, %111
  %117 = phi <1 x double> [ %115, %114 ], [ splat (double 1.000000e+00), %111 ]
  %118 = extractelement <1 x double> %117, i64 0
  br i1 %23, label %119, label %121

119:                                              ; preds = %116
  %120 = load <1 x double>, ptr addrspace(1) %94, align 8
  br label %121

121:                                              ; preds = %119, %116
  %122 = phi <1 x double> [ %120, %119 ], [ splat (double 1.000000e+00), %116 ]
  %123 = extractelement <1 x double> %122, i64 0
  br i1 %24, label %124, label %126

124:                                              ; preds = %121
  %125 = load <1 x double>, ptr addrspace(1) %95, align 8
  br label %126

126:                                              ; preds = %124, %121
  %127 = phi <1 x double> [ %125, %124 ], [ splat (double 1.000000e+00), %121 ]
  %128 = extractelement <1 x double> %127, i64 0
  br i1 %25, label %129, label %131

129:                                              ; preds = %126
  %130 = load <1 x double>, ptr addrspace(1) %96, align 8
  br label %131

131:                                              ; preds = %129, %126
  %132 = phi <1 x double> [ %130, %129 ], [ splat (double 1.000000e+00), %126 ]
  %133 = extractelement <1 x double> %132, i64 0
  br i1 %26, label %134, label %136

134:                                              ; preds = %131
  %135 = load <1 x double>, ptr addrspace(1) %97, align 8
  br label %136

136:                                              ; preds = %134, %131
  %137 = phi <1 x double> [ %135, %134 ], [ splat (double 1.000000e+00), %131 ]
  %138 = extractelement <1 x double> %137, i64 0
  %139 = fadd double %60, %108
  %140 = fadd double %65, %113
  %141 = fadd double %70, %118
  %142 = fadd double %75, %123
  %143 = fadd double %80, %128
  %144 = fadd double %85, %133
  %145 = fadd double %90, %138
  br i1 %19, label %146, label %149

146:                                              ; preds = %136
  %147 = fadd double %55, %103
  %148 = insertelement <1 x double> poison, double %147, i64 0
  store <1 x double> %148, ptr addrspace(1) %28, align 8
  br label %149

149:                                              ; preds = %146, %136
  br i1 %20, label %150, label %152

150:                                              ; preds = %149
  %151 = insertelement <1 x double> poison, double %139, i64 0
  store <1 x double> %151, ptr addrspace(1) %30, align 8
  br label %152

152:                                              ; preds = %150, %149
  br i1 %21, label %153, label %155

153:                                              ; preds = %152
  %154 = insertelement <1 x double> poison, double %140, i64 0
  store <1 x double> %154, ptr addrspace(1) %32, align 8
  br label %155

155:                                              ; preds = %153, %152
  br i1 %22, label %156, label %158

156:                                              ; preds = %155
  %157 = insertelement <1 x double> poison, double %141, i64 0
  store <1 x double> %157, ptr addrspace(1) %34, align 8
  br label %158

158:                                              ; preds = %156, %155
  br i1 %23, label %159, label %161

159:                                              ; preds = %158
  %160 = insertelement <1 x double> poison, double %142, i64 0
  store <1 x double> %160, ptr addrspace(1) %36, align 8
  br label %161

161:                                              ; preds = %159, %158
  br i1 %24, label %162, label %164

162:                                              ; preds = %161
  %163 = insertelement <1 x double> poison, double %143, i64 0
  store <1 x double> %163, ptr addrspace(1) %38, align 8
  br label %164

164:                                              ; preds = %162, %161
  br i1 %25, label %165, label %167

165:                                              ; preds = %164
  %166 = insertelement <1 x double> poison, double %144, i64 0
  store <1 x double> %166, ptr addrspace(1) %40, align 8
  br label %167

167:                                              ; preds = %165, %164
  br i1 %26, label %168, label %170

168:                                              ; preds = %167
  %169 = insertelement <1 x double> poison, double %145, i64 0
  store <1 x double> %169, ptr addrspace(1) %42, align 8
  br label %170

170:                                              ; preds = %168, %167
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
