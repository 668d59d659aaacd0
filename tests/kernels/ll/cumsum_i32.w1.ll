; kernel=cumsum block=32 shared=0
; ModuleID = 'LLVMDialectModule'
source_filename = "LLVMDialectModule"
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgpu12.01-amd-amdhsa"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define amdgpu_kernel void @cumsum(ptr addrspace(1) inreg nofree readonly captures(none) %0, ptr addrspace(1) inreg nofree writeonly captures(none) %1, i32 inreg %2, ptr addrspace(1) inreg nofree readnone captures(none) %3, ptr addrspace(1) inreg nofree readnone captures(none) %4) local_unnamed_addr #0 {
  %6 = tail call i32 @llvm.amdgcn.workitem.id.x()
  %7 = and i32 %6, 31
  %8 = or disjoint i32 %7, 32
  %9 = or disjoint i32 %7, 64
  %10 = or disjoint i32 %7, 96
  %11 = or disjoint i32 %7, 128
  %12 = or disjoint i32 %7, 160
  %13 = or disjoint i32 %7, 192
  %14 = or disjoint i32 %7, 224
  %15 = tail call i32 @llvm.amdgcn.workgroup.id.x()
  %16 = mul i32 %2, %15
  %17 = icmp slt i32 %7, %2
  %18 = icmp slt i32 %8, %2
  %19 = icmp slt i32 %9, %2
  %20 = icmp slt i32 %10, %2
  %21 = icmp slt i32 %11, %2
  %22 = icmp slt i32 %12, %2
  %23 = icmp slt i32 %13, %2
  %24 = icmp slt i32 %14, %2
  %25 = sext i32 %16 to i64
  %26 = getelementptr [4 x i8], ptr addrspace(1) %1, i64 %25
  %27 = zext nneg i32 %7 to i64
  %28 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %27
  %29 = zext nneg i32 %8 to i64
  %30 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %29
  %31 = zext nneg i32 %9 to i64
  %32 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %31
  %33 = zext nneg i32 %10 to i64
  %34 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %33
  %35 = zext nneg i32 %11 to i64
  %36 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %35
  %37 = zext nneg i32 %12 to i64
  %38 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %37
  %39 = zext nneg i32 %13 to i64
  %40 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %39
  %41 = zext nneg i32 %14 to i64
  %42 = getelementptr [4 x i8], ptr addrspace(1) %26, i64 %41
  %43 = getelementptr [4 x i8], ptr addrspace(1) %0, i64 %25
  %44 = getelementptr [4 x i8], ptr addrspace(1) %43, i64 %29
  %45 = getelementptr [4 x i8], ptr addrspace(1) %43, i64 %31
  %46 = getelementptr [4 x i8], ptr addrspace(1) %43, i64 %33
  %47 = getelementptr [4 x i8], ptr addrspace(1) %43, i64 %35
  %48 = getelementptr [4 x i8], ptr addrspace(1) %43, i64 %37
  %49 = getelementptr [4 x i8], ptr addrspace(1) %43, i64 %39
  %50 = getelementptr [4 x i8], ptr addrspace(1) %43, i64 %41
  br i1 %17, label %51, label %54

51:                                               ; preds = %5
  %52 = getelementptr [4 x i8], ptr addrspace(1) %43, i64 %27
  %53 = load <1 x i32>, ptr addrspace(1) %52, align 4
  br label %54

54:                                               ; preds = %51, %5
  %55 = phi <1 x i32> [ %53, %51 ], [ zeroinitializer, %5 ]
  %56 = extractelement <1 x i32> %55, i64 0
  br i1 %18, label %57, label %59

57:                                               ; preds = %54
  %58 = load <1 x i32>, ptr addrspace(1) %44, align 4
  br label %59

59:                                               ; preds = %57, %54
  %60 = phi <1 x i32> [ %58, %57 ], [ zeroinitializer, %54 ]
  %61 = extractelement <1 x i32> %60, i64 0
  br i1 %19, label %62, label %64

62:                                               ; preds = %59
  %63 = load <1 x i32>, ptr addrspace(1) %45, align 4
  br label %64

64:                                               ; preds = %62, %59
  %65 = phi <1 x i32> [ %63, %62 ], [ zeroinitializer, %59 ]
  %66 = extractelement <1 x i32> %65, i64 0
  br i1 %20, label %67, label %69

67:                                               ; preds = %64
  %68 = load <1 x i32>, ptr addrspace(1) %46, align 4
  br label %69

69:                                               ; preds = %67, %64
  %70 = phi <1 x i32> [ %68, %67 ], [ zeroinitializer, %64 ]
  %71 = extractelement <1 x i32> %70, i64 0
  br i1 %21, label %72, label %74

72:                                               ; preds = %69
  %73 = load <1 x i32>, ptr addrspace(1) %47, align 4
  br label %74

74:                                               ; preds = %72, %69
  %75 = phi <1 x i32> [ %73, %72 ], [ zeroinitializer, %69 ]
  %76 = extractelement <1 x i32> %75, i64 0
  br i1 %22, label %77, label %79

77:                                               ; preds = %74
  %78 = load <1 x i32>, ptr addrspace(1) %48, align 4
  br label %79

79:                                               ; preds = %77, %74
  %80 = phi <1 x i32> [ %78, %77 ], [ zeroinitializer, %74 ]
  %81 = extractelement <1 x i32> %80, i64 0
  br i1 %23, label %82, label %84

82:                                               ; preds = %79
  %83 = load <1 x i32>, ptr addrspace(1) %49, align 4
  br label %84

84:                                               ; preds = %82, %79
  %85 = phi <1 x i32> [ %83, %82 ], [ zeroinitializer, %79 ]
  %86 = extractelement <1 x i32> %85, i64 0
  br i1 %24, label %87, label %89

87:                                               ; preds = %84
  %88 = load <1 x i32>, ptr addrspace(1) %50, align 4
  br label %89

89:                                               ; preds = %87, %84
  %90 = phi <1 x i32> [ %88, %87 ], [ zeroinitializer, %84 ]
  %91 = extractelement <1 x i32> %90, i64 0
  %92 = tail call i32 @llvm.usub.sat.i32(i32 %7, i32 1)
  %93 = shl nuw nsw i32 %92, 2
  %94 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %93, i32 %56)
  %.not = icmp eq i32 %7, 0
  %95 = select i1 %.not, i32 0, i32 %94
  %96 = add i32 %95, %56
  %97 = icmp samesign ult i32 %7, 2
  %98 = shl nuw nsw i32 %7, 2
  %99 = add nsw i32 %98, -8
  %100 = select i1 %97, i32 %98, i32 %99
  %101 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %100, i32 %96)
  %102 = icmp samesign ugt i32 %7, 1
  %103 = select i1 %102, i32 %101, i32 0
  %104 = add i32 %96, %103
  %105 = icmp samesign ult i32 %7, 4
  %106 = add nsw i32 %98, -16
  %107 = select i1 %105, i32 %98, i32 %106
  %108 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %107, i32 %104)
  %109 = icmp samesign ugt i32 %7, 3
  %110 = select i1 %109, i32 %108, i32 0
  %111 = add i32 %104, %110
  %112 = icmp samesign ult i32 %7, 8
  %113 = add nsw i32 %98, -32
  %114 = select i1 %112, i32 %98, i32 %113
  %115 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %114, i32 %111)
  %116 = icmp samesign ugt i32 %7, 7
  %117 = select i1 %116, i32 %115, i32 0
  %118 = add i32 %111, %117
  %119 = icmp samesign ult i32 %7, 16
  %120 = add nsw i32 %98, -64
  %121 = select i1 %119, i32 %98, i32 %120
  %122 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %121, i32 %118)
  %123 = icmp samesign ugt i32 %7, 15
  %124 = select i1 %123, i32 %122, i32 0
  %125 = add i32 %118, %124
  %126 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %93, i32 %61)
  %127 = select i1 %.not, i32 0, i32 %126
  %128 = add i32 %127, %61
  %129 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %100, i32 %128)
  %130 = select i1 %102, i32 %129, i32 0
  %131 = add i32 %128, %130
  %132 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %107, i32 %131)
  %133 = select i1 %109, i32 %132, i32 0
  %134 = add i32 %131, %133
  %135 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %114, i32 %134)
  %136 = select i1 %116, i32 %135, i32 0
  %137 = add i32 %134, %136
  %138 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %121, i32 %137)
  %139 = select i1 %123, i32 %138, i32 0
  %140 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %93, i32 %66)
  %141 = select i1 %.not, i32 0, i32 %140
  %142 = add i32 %141, %66
  %143 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %100, i32 %142)
  %144 = select i1 %102, i32 %143, i32 0
  %145 = add i32 %142, %144
  %146 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %107, i32 %145)
  %147 = select i1 %109, i32 %146, i32 0
  %148 = add i32 %145, %147
  %149 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %114, i32 %148)
  %150 = select i1 %116, i32 %149, i32 0
  %151 = add i32 %148, %150
  %152 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %121, i32 %151)
  %153 = select i1 %123, i32 %152, i32 0
  %154 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %93, i32 %71)
  %155 = select i1 %.not, i32 0, i32 %154
  %156 = add i32 %155, %71
  %157 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %100, i32 %156)
  %158 = select i1 %102, i32 %157, i32 0
  %159 = add i32 %156, %158
  %160 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %107, i32 %159)
  %161 = select i1 %109, i32 %160, i32 0
  %162 = add i32 %159, %161
  %163 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %114, i32 %162)
  %164 = select i1 %116, i32 %163, i32 0
  %165 = add i32 %162, %164
  %166 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %121, i32 %165)
  %167 = select i1 %123, i32 %166, i32 0
  %168 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %93, i32 %76)
  %169 = select i1 %.not, i32 0, i32 %168
  %170 = add i32 %169, %76
  %171 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %100, i32 %170)
  %172 = select i1 %102, i32 %171, i32 0
  %173 = add i32 %170, %172
  %174 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %107, i32 %173)
  %175 = select i1 %109, i32 %174, i32 0
  %176 = add i32 %173, %175
  %177 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %114, i32 %176)
  %178 = select i1 %116, i32 %177, i32 0
  %179 = add i32 %176, %178
  %180 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %121, i32 %179)
  %181 = select i1 %123, i32 %180, i32 0
  %182 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %93, i32 %81)
  %183 = select i1 %.not, i32 0, i32 %182
  %184 = add i32 %183, %81
  %185 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %100, i32 %184)
  %186 = select i1 %102, i32 %185, i32 0
  %187 = add i32 %184, %186
  %188 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %107, i32 %187)
  %189 = select i1 %109, i32 %188, i32 0
  %190 = add i32 %187, %189
  %191 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %114, i32 %190)
  %192 = select i1 %116, i32 %191, i32 0
  %193 = add i32 %190, %192
  %194 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %121, i32 %193)
  %195 = select i1 %123, i32 %194, i32 0
  %196 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %93, i32 %86)
  %197 = select i1 %.not, i32 0, i32 %196
  %198 = add i32 %197, %86
  %199 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %100, i32 %198)
  %200 = select i1 %102, i32 %199, i32 0
  %201 = add i32 %198, %200
  %202 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %107, i32 %201)
  %203 = select i1 %109, i32 %202, i32 0
  %204 = add i32 %201, %203
  %205 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %114, i32 %204)
  %206 = select i1 %116, i32 %205, i32 0
  %207 = add i32 %204, %206
  %208 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %121, i32 %207)
  %209 = select i1 %123, i32 %208, i32 0
  %210 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %93, i32 %91)
  %211 = select i1 %.not, i32 0, i32 %210
  %212 = add i32 %211, %91
  %213 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %100, i32 %212)
  %214 = select i1 %102, i32 %213, i32 0
  %215 = add i32 %212, %214
  %216 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %107, i32 %215)
  %217 = select i1 %109, i32 %216, i32 0
  %218 = add i32 %215, %217
  %219 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %114, i32 %218)
  %220 = select i1 %116, i32 %219, i32 0
  %221 = add i32 %218, %220
  %222 = tail call i32 @llvm.amdgcn.ds.bpermute(i32 %121, i32 %221)
  %223 = select i1 %123, i32 %222, i32 0
  %224 = tail call i32 @llvm.amdgcn.readlane.i32(i32 %125, i32 31)
  %225 = add i32 %139, %224
  %226 = add i32 %225, %137
  %227 = tail call i32 @llvm.amdgcn.readlane.i32(i32 %226, i32 31)
  %228 = add i32 %153, %227
  %229 = add i32 %228, %151
  %230 = tail call i32 @llvm.amdgcn.readlane.i32(i32 %229, i32 31)
  %231 = add i32 %167, %230
  %232 = add i32 %231, %165
  %233 = tail call i32 @llvm.amdgcn.readlane.i32(i32 %232, i32 31)
  %234 = add i32 %181, %233
  %235 = add i32 %234, %179
  %236 = tail call i32 @llvm.amdgcn.readlane.i32(i32 %235, i32 31)
  %237 = add i32 %195, %236
  %238 = add i32 %237, %193
  %239 = tail call i32 @llvm.amdgcn.readlane.i32(i32 %238, i32 31)
  %240 = add i32 %209, %239
  %241 = add i32 %240, %207
  %242 = tail call i32 @llvm.amdgcn.readlane.i32(i32 %241, i32 31)
  %243 = add i32 %223, %242
  %244 = add i32 %243, %221
  br i1 %17, label %245, label %247

245:                                              ; preds = %89
  %246 = insertelement <1 x i32> poison, i32 %125, i64 0
  store <1 x i32> %246, ptr addrspace(1) %28, align 4
  br label %247

247:                                              ; preds = %245, %89
  br i1 %18, label %248, label %250

248:                                              ; preds = %247
  %249 = insertelement <1 x i32> poison, i32 %226, i64 0
  store <1 x i32> %249, ptr addrspace(1) %30, align 4
  br label %250

250:                                              ; preds = %248, %247
  br i1 %19, label %251, label %253

251:                                              ; preds = %250
  %252 = insertelement <1 x i32> poison, i32 %229, i64 0
  store <1 x i32> %252, ptr addrspace(1) %32, align 4
  br label %253

253:                                              ; preds = %251, %250
  br i1 %20, label %254, label %256

254:                                              ; preds = %253
  %255 = insertelement <1 x i32> poison, i32 %232, i64 0
  store <1 x i32> %255, ptr addrspace(1) %34, align 4
  br label %256

256:                                              ; preds = %254, %253
  br i1 %21, label %257, label %259

257:                                              ; preds = %256
  %258 = insertelement <1 x i32> poison, i32 %235, i64 0
  store <1 x i32> %258, ptr addrspace(1) %36, align 4
  br label %259

259:                                              ; preds = %257, %256
  br i1 %22, label %260, label %262

260:                                              ; preds = %259
  %261 = insertelement <1 x i32> poison, i32 %238, i64 0
  store <1 x i32> %261, ptr addrspace(1) %38, align 4
  br label %262

262:                                              ; preds = %260, %259
  br i1 %23, label %263, label %265

263:                                              ; preds = %262
  %264 = insertelement <1 x i32> poison, i32 %241, i64 0
  store <1 x i32> %264, ptr addrspace(1) %40, align 4
  br label %265

265:                                              ; preds = %263, %262
  br i1 %24, label %266, label %268

266:                                              ; preds = %265
  %267 = insertelement <1 x i32> poison, i32 %244, i64 0
  store <1 x i32> %267, ptr addrspace(1) %42, align 4
  br label %268

268:                                              ; preds = %266, %265
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.amdgcn.workitem.id.x() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.amdgcn.workgroup.id.x() #1

; Function Attrs: convergent mustprogress nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.ds.bpermute(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.usub.sat.i32(i32, i32) #3

; Function Attrs: convergent nocallback nofree nounwind willreturn memory(none)
declare i32 @llvm.amdgcn.readlane.i32(i32, i32) #4

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) "amdgpu-cluster-dims"="1,1,1" "amdgpu-flat-work-group-size"="1,32" "amdgpu-no-cluster-id-x" "amdgpu-no-cluster-id-y" "amdgpu-no-cluster-id-z" "amdgpu-no-completion-action" "amdgpu-no-default-queue" "amdgpu-no-dispatch-id" "amdgpu-no-dispatch-ptr" "amdgpu-no-flat-scratch-init" "amdgpu-no-heap-ptr" "amdgpu-no-hostcall-ptr" "amdgpu-no-implicitarg-ptr" "amdgpu-no-lds-kernel-id" "amdgpu-no-multigrid-sync-arg" "amdgpu-no-queue-ptr" "amdgpu-no-workitem-id-x" "amdgpu-no-workitem-id-y" "amdgpu-no-workitem-id-z" "amdgpu-no-wwm" "denormal-fp-math-f32"="ieee" "uniform-work-group-size" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { convergent mustprogress nocallback nofree nounwind willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { convergent nocallback nofree nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"amdhsa_code_object_version", i32 500}
