; kernel=casts block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @casts(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, ptr addrspace(1) inreg nofree writeonly captures(none) %2, ptr addrspace(1) inreg nofree writeonly captures(none) %3, ptr addrspace(1) inreg nofree writeonly captures(none) %4, ptr addrspace(1) inreg nofree writeonly captures(none) %5, ptr addrspace(1) inreg nofree readnone captures(none) %6, ptr addrspace(1) inreg nofree readnone captures(none) %7) local_unnamed_addr #0 {
  %9 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %10 = and i32 %9, 31
  %11 = or disjoint i32 %10, 32
  %12 = or disjoint i32 %10, 64
  %13 = or disjoint i32 %10, 96
  %14 = or disjoint i32 %10, 128
  %15 = or disjoint i32 %10, 160
  %16 = or disjoint i32 %10, 192
  %17 = or disjoint i32 %10, 224
  %18 = zext nneg i32 %10 to i64
  %19 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %18
  %20 = zext nneg i32 %11 to i64
  %21 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %20
  %22 = zext nneg i32 %12 to i64
  %23 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %22
  %24 = zext nneg i32 %13 to i64
  %25 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %24
  %26 = zext nneg i32 %14 to i64
  %27 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %26
  %28 = zext nneg i32 %15 to i64
  %29 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %28
  %30 = zext nneg i32 %16 to i64
  %31 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %30
  %32 = zext nneg i32 %17 to i64
  %33 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %32
  %34 = load <1 x float>, ptr addrspace(1) %19, align 4
  %35 = extractelement <1 x float> %34, i64 0
  %36 = load <1 x float>, ptr addrspace(1) %21, align 4
  %37 = extractelement <1 x float> %36, i64 0
  %38 = load <1 x float>, ptr addrspace(1) %23, align 4
  %39 = extractelement <1 x float> %38, i64 0
  %40 = load <1 x float>, ptr addrspace(1) %25, align 4
  %41 = extractelement <1 x float> %40, i64 0
  %42 = load <1 x float>, ptr addrspace(1) %27, align 4
  %43 = extractelement <1 x float> %42, i64 0
  %44 = load <1 x float>, ptr addrspace(1) %29, align 4
  %45 = extractelement <1 x float> %44, i64 0
  %46 = load <1 x float>, ptr addrspace(1) %31, align 4
  %47 = extractelement <1 x float> %46, i64 0
  %48 = load <1 x float>, ptr addrspace(1) %33, align 4
  %49 = extractelement <1 x float> %48, i64 0
  %50 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %18
  %51 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %20
  %52 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %22
  %53 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %24
  %54 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %26
  %55 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %28
  %56 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %30
  %57 = getelementptr [2 x i8], ptr addrspace(1) %1, i64 %32
  %58 = fptrunc float %35 to half
  %59 = fptrunc float %37 to half
  %60 = fptrunc float %39 to half
  %61 = fptrunc float %41 to half
  %62 = fptrunc float %43 to half
  %63 = fptrunc float %45 to half
  %64 = fptrunc float %47 to half
  %65 = fptrunc float %49 to half
  %66 = insertelement <1 x half> poison, half %58, i64 0
  store <1 x half> %66, ptr addrspace(1) %50, align 2
  %67 = insertelement <1 x half> poison, half %59, i64 0
  store <1 x half> %67, ptr addrspace(1) %51, align 2
  %68 = insertelement <1 x half> poison, half %60, i64 0
  store <1 x half> %68, ptr addrspace(1) %52, align 2
  %69 = insertelement <1 x half> poison, half %61, i64 0
  store <1 x half> %69, ptr addrspace(1) %53, align 2
  %70 = insertelement <1 x half> poison, half %62, i64 0
  store <1 x half> %70, ptr addrspace(1) %54, align 2
  %71 = insertelement <1 x half> poison, half %63, i64 0
  store <1 x half> %71, ptr addrspace(1) %55, align 2
  %72 = insertelement <1 x half> poison, half %64, i64 0
  store <1 x half> %72, ptr addrspace(1) %56, align 2
  %73 = insertelement <1 x half> poison, half %65, i64 0
  store <1 x half> %73, ptr addrspace(1) %57, align 2
  %74 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %18
  %75 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %20
  %76 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %22
  %77 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %24
  %78 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %26
  %79 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %28
  %80 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %30
  %81 = getelementptr [4 x i8], ptr addrspace(1) %2, i64 %32
  %82 = bitcast float %35 to i32
  %83 = fcmp uno float %35, 0.000000e+00
  %84 = lshr i32 %82, 16
  %85 = and i32 %84, 1
  %86 = add i32 %82, 32767
  %87 = add i32 %86, %85
  %88 = and i32 %87, -65536
  %89 = bitcast float %37 to i32
  %90 = fcmp uno float %37, 0.000000e+00
  %91 = lshr i32 %89, 16
  %92 = and i32 %91, 1
  %93 = add i32 %89, 32767
  %94 = add i32 %93, %92
  %95 = and i32 %94, -65536
  %96 = bitcast float %39 to i32
  %97 = fcmp uno float %39, 0.000000e+00
  %98 = lshr i32 %96, 16
  %99 = and i32 %98, 1
  %100 = add i32 %96, 32767
  %101 = add i32 %100, %99
  %102 = and i32 %101, -65536
  %103 = bitcast float %41 to i32
  %104 = fcmp uno float %41, 0.000000e+00
  %105 = lshr i32 %103, 16
  %106 = and i32 %105, 1
  %107 = add i32 %103, 32767
  %108 = add i32 %107, %106
  %109 = and i32 %108, -65536
  %110 = bitcast float %43 to i32
  %111 = fcmp uno float %43, 0.000000e+00
  %112 = lshr i32 %110, 16
  %113 = and i32 %112, 1
  %114 = add i32 %110, 32767
  %115 = add i32 %114, %113
  %116 = and i32 %115, -65536
  %117 = bitcast float %45 to i32
  %118 = fcmp uno float %45, 0.000000e+00
  %119 = lshr i32 %117, 16
  %120 = and i32 %119, 1
  %121 = add i32 %117, 32767
  %122 = add i32 %121, %120
  %123 = and i32 %122, -65536
  %124 = bitcast float %47 to i32
  %125 = fcmp uno float %47, 0.000000e+00
  %126 = lshr i32 %124, 16
  %127 = and i32 %126, 1
  %128 = add i32 %124, 32767
  %129 = add i32 %128, %127
  %130 = and i32 %129, -65536
  %131 = bitcast float %49 to i32
  %132 = fcmp uno float %49, 0.000000e+00
  %133 = lshr i32 %131, 16
  %134 = and i32 %133, 1
  %135 = add i32 %131, 32767
  %136 = add i32 %135, %134
  %137 = and i32 %136, -65536
  %138 = bitcast i32 %88 to float
  %139 = select i1 %83, float +nan(0x3F0000), float %138
  %140 = bitcast i32 %95 to float
  %141 = select i1 %90, float +nan(0x3F0000), float %140
  %142 = bitcast i32 %102 to float
  %143 = select i1 %97, float +nan(0x3F0000), float %142
  %144 = bitcast i32 %109 to float
  %145 = select i1 %104, float +nan(0x3F0000), float %144
  %146 = bitcast i32 %116 to float
  %147 = select i1 %111, float +nan(0x3F0000), float %146
  %148 = bitcast i32 %123 to float
  %149 = select i1 %118, float +nan(0x3F0000), float %148
  %150 = bitcast i32 %130 to float
  %151 = select i1 %125, float +nan(0x3F0000), float %150
  %152 = bitcast i32 %137 to float
  %153 = select i1 %132, float +nan(0x3F0000), float %152
  %154 = insertelement <1 x float> poison, float %139, i64 0
  store <1 x float> %154, ptr addrspace(1) %74, align 4
  %155 = insertelement <1 x float> poison, float %141, i64 0
  store <1 x float> %155, ptr addrspace(1) %75, align 4
  %156 = insertelement <1 x float> poison, float %143, i64 0
  store <1 x float> %156, ptr addrspace(1) %76, align 4
  %157 = insertelement <1 x float> poison, float %145, i64 0
  store <1 x float> %157, ptr addrspace(1) %77, align 4
  %158 = insertelement <1 x float> poison, float %147, i64 0
  store <1 x float> %158, ptr addrspace(1) %78, align 4
  %159 = insertelement <1 x float> poison, float %149, i64 0
  store <1 x float> %159, ptr addrspace(1) %79, align 4
  %160 = insertelement <1 x float> poison, float %151, i64 0
  store <1 x float> %160, ptr addrspace(1) %80, align 4
  %161 = insertelement <1 x float> poison, float %153, i64 0
  store <1 x float> %161, ptr addrspace(1) %81, align 4
  %162 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %18
  %163 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %20
  %164 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %22
  %165 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %24
  %166 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %26
  %167 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %28
  %168 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %30
  %169 = getelementptr [4 x i8], ptr addrspace(1) %3, i64 %32
  %170 = fptosi float %35 to i32
  %171 = fptosi float %37 to i32
  %172 = fptosi float %39 to i32
  %173 = fptosi float %41 to i32
  %174 = fptosi float %43 to i32
  %175 = fptosi float %45 to i32
  %176 = fptosi float %47 to i32
  %177 = fptosi float %49 to i32
  %178 = insertelement <1 x i32> poison, i32 %170, i64 0
  store <1 x i32> %178, ptr addrspace(1) %162, align 4
  %179 = insertelement <1 x i32> poison, i32 %171, i64 0
  store <1 x i32> %179, ptr addrspace(1) %163, align 4
  %180 = insertelement <1 x i32> poison, i32 %172, i64 0
  store <1 x i32> %180, ptr addrspace(1) %164, align 4
  %181 = insertelement <1 x i32> poison, i32 %173, i64 0
  store <1 x i32> %181, ptr addrspace(1) %165, align 4
  %182 = insertelement <1 x i32> poison, i32 %174, i64 0
  store <1 x i32> %182, ptr addrspace(1) %166, align 4
  %183 = insertelement <1 x i32> poison, i32 %175, i64 0
  store <1 x i32> %183, ptr addrspace(1) %167, align 4
  %184 = insertelement <1 x i32> poison, i32 %176, i64 0
  store <1 x i32> %184, ptr addrspace(1) %168, align 4
  %185 = insertelement <1 x i32> poison, i32 %177, i64 0
  store <1 x i32> %185, ptr addrspace(1) %169, align 4
  %186 = getelementptr i8, ptr addrspace(1) %4, i64 %18
  %187 = getelementptr i8, ptr addrspace(1) %4, i64 %20
  %188 = getelementptr i8, ptr addrspace(1) %4, i64 %22
  %189 = getelementptr i8, ptr addrspace(1) %4, i64 %24
  %190 = getelementptr i8, ptr addrspace(1) %4, i64 %26
  %191 = getelementptr i8, ptr addrspace(1) %4, i64 %28
  %192 = getelementptr i8, ptr addrspace(1) %4, i64 %30
  %193 = getelementptr i8, ptr addrspace(1) %4, i64 %32
  %194 = fptosi float %35 to i8
  %195 = fptosi float %37 to i8
  %196 = fptosi float %39 to i8
  %197 = fptosi float %41 to i8
  %198 = fptosi float %43 to i8
  %199 = fptosi float %45 to i8
  %200 = fptosi float %47 to i8
  %201 = fptosi float %49 to i8
  %202 = insertelement <1 x i8> poison, i8 %194, i64 0
  store <1 x i8> %202, ptr addrspace(1) %186, align 1
  %203 = insertelement <1 x i8> poison, i8 %195, i64 0
  store <1 x i8> %203, ptr addrspace(1) %187, align 1
  %204 = insertelement <1 x i8> poison, i8 %196, i64 0
  store <1 x i8> %204, ptr addrspace(1) %188, align 1
  %205 = insertelement <1 x i8> poison, i8 %197, i64 0
  store <1 x i8> %205, ptr addrspace(1) %189, align 1
  %206 = insertelement <1 x i8> poison, i8 %198, i64 0
  store <1 x i8> %206, ptr addrspace(1) %190, align 1
  %207 = insertelement <1 x i8> poison, i8 %199, i64 0
  store <1 x i8> %207, ptr addrspace(1) %191, align 1
  %208 = insertelement <1 x i8> poison, i8 %200, i64 0
  store <1 x i8> %208, ptr addrspace(1) %192, align 1
  %209 = insertelement <1 x i8> poison, i8 %201, i64 0
  store <1 x i8> %209, ptr addrspace(1) %193, align 1
  %210 = getelementptr [8 x i8], ptr addrspace(1) %5, i64 %18
  %211 = getelementptr [8 x i8], ptr addrspace(1) %5, i64 %20
  %212 = getelementptr [8 x i8], ptr addrspace(1) %5, i64 %22
  %213 = getelementptr [8 x i8], ptr addrspace(1) %5, i64 %24
  %214 = getelementptr [8 x i8], ptr addrspace(1) %5, i64 %26
  %215 = getelementptr [8 x i8], ptr addrspace(1) %5, i64 %28
  %216 = getelementptr [8 x i8], ptr addrspace(1) %5, i64 %30
  %217 = getelementptr [8 x i8], ptr addrspace(1) %5, i64 %32
  %218 = fpext float %35 to double
  %219 = fpext float %37 to double
  %220 = fpext float %39 to double
  %221 = fpext float %41 to double
  %222 = fpext float %43 to double
  %223 = fpext float %45 to double
  %224 = fpext float %47 to double
  %225 = fpext float %49 to double
  %226 = fmul double %218, 3.000000e+00
  %227 = fmul double %219, 3.000000e+00
  %228 = fmul double %220, 3.000000e+00
  %229 = fmul double %221, 3.000000e+00
  %230 = fmul double %222, 3.000000e+00
  %231 = fmul double %223, 3.000000e+00
  %232 = fmul double %224, 3.000000e+00
  %233 = fmul double %225, 3.000000e+00
  %234 = insertelement <1 x double> poison, double %226, i64 0
  store <1 x double> %234, ptr addrspace(1) %210, align 8
  %235 = insertelement <1 x double> poison, double %227, i64 0
  store <1 x double> %235, ptr addrspace(1) %211, align 8
  %236 = insertelement <1 x double> poison, double %228, i64 0
  store <1 x double> %236, ptr addrspace(1) %212, align 8
  %237 = insertelement <1 x double> poison, double %229, i64 0
  store <1 x double> %237, ptr addrspace(1) %213, align 8
  %238 = insertelement <1 x double> poison, double %230, i64 0
  store <1 x double> %238, ptr addrspace(1) %214, align 8
  %239 = insertelement <1 x double> poison, double %231, i64 0
  store <1 x double> %239, ptr addrspace(1) %215, align 8
  %240 = insertelement <1 x double> poison, double %232, i64 0
  store <1 x double> %240, ptr addrspace(1) %216, align 8
  %241 = insertelement <1 x double> poison, double %233, i64 0
  store <1 x double> %241, ptr addrspace(1) %217, align 8
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
