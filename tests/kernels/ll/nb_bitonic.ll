; kernel=_ZN6cudapy13numba_sources7bitonicB3v19B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE block=64 shared=0
; ModuleID = "cuda.kernel.wrapper"
target triple = "nvptx64-nvidia-cuda"
target datalayout = "e-p:64:64:64-i1:8:8-i8:8:8-i16:16:16-i32:32:32-i64:64:64-i128:128:128-f32:32:32-f64:64:64-v16:16:16-v32:32:32-v64:64:64-v128:128:128-n16:32:64"

define void @"_ZN6cudapy13numba_sources7bitonicB3v19B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE"(i8* %".1", i8* %".2", i64 %".3", i64 %".4", i32* %".5", i64 %".6", i64 %".7")
{
.9:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} undef, i8* %".1", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %".2", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %".3", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %".4", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.itemsize", i32* %".5", 4
  %".10" = insertvalue [1 x i64] undef, i64 %".6", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".10", 5
  %".11" = insertvalue [1 x i64] undef, i64 %".7", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".11", 6
  %".12" = alloca i8*
  store i8* null, i8** %".12"
  store i8* null, i8** %".12"
  %"extracted.meminfo" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 0
  %"extracted.parent" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 1
  %"extracted.nitems" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 2
  %"extracted.itemsize" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 3
  %"extracted.data" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 4
  %"extracted.shape" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 5
  %".15" = extractvalue [1 x i64] %"extracted.shape", 0
  %"extracted.strides" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 6
  %".16" = extractvalue [1 x i64] %"extracted.strides", 0
  %".17" = call i32 @"_ZN13numba_sources7bitonicB3v19B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE"(i8** %".12", i8* %"extracted.meminfo", i8* %"extracted.parent", i64 %"extracted.nitems", i64 %"extracted.itemsize", i32* %"extracted.data", i64 %".15", i64 %".16")
  %".18" = icmp eq i32 %".17", 0
  %".19" = icmp eq i32 %".17", -2
  %".20" = or i1 %".18", %".19"
  %".21" = xor i1 %".20", -1
  %".22" = icmp eq i32 %".17", -1
  %".23" = icmp eq i32 %".17", -3
  %".24" = icmp sge i32 %".17", 1
  %".25" = load i8*, i8** %".12"
  ret void
}

@"_ZN6cudapy13numba_sources7bitonicB3v19B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE__errcode__" = global i32 0
@"_ZN6cudapy13numba_sources7bitonicB3v19B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE__tidx__" = global i32 0
@"_ZN6cudapy13numba_sources7bitonicB3v19B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE__ctaidx__" = global i32 0
@"_ZN6cudapy13numba_sources7bitonicB3v19B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE__tidy__" = global i32 0
@"_ZN6cudapy13numba_sources7bitonicB3v19B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE__ctaidy__" = global i32 0
@"_ZN6cudapy13numba_sources7bitonicB3v19B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE__tidz__" = global i32 0
@"_ZN6cudapy13numba_sources7bitonicB3v19B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE__ctaidz__" = global i32 0
@"llvm.used" = appending global [1 x i8*] [i8* bitcast (void (i8*, i8*, i64, i64, i32*, i64, i64)* @"_ZN6cudapy13numba_sources7bitonicB3v19B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE" to i8*)], section "llvm.metadata"
!0 = !{ i32 2, i32 0, i32 3, i32 2 }
!1 = !{ void (i8*, i8*, i64, i64, i32*, i64, i64)* @"_ZN6cudapy13numba_sources7bitonicB3v19B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE", !"kernel", i32 1 }

@"_ZN08NumbaEnv13numba_sources7bitonicB3v19B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE" = common global i8* null
define linkonce_odr i32 @"_ZN13numba_sources7bitonicB3v19B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE"(i8** %".ret", i8* %"arg.x.0", i8* %"arg.x.1", i64 %"arg.x.2", i64 %"arg.x.3", i32* %"arg.x.4", i64 %"arg.x.5.0", i64 %"arg.x.6.0")
{
entry:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} undef, i8* %"arg.x.0", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %"arg.x.1", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %"arg.x.2", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %"arg.x.3", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.itemsize", i32* %"arg.x.4", 4
  %".10" = insertvalue [1 x i64] undef, i64 %"arg.x.5.0", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".10", 5
  %".11" = insertvalue [1 x i64] undef, i64 %"arg.x.6.0", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".11", 6
  %"x" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"x"
  %".14" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".14"
  %"data" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"data"
  %"lane" = alloca i32
  store i32 0, i32* %"lane"
  %".62" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".62"
  %".94" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".94"
  %"k.2" = alloca i64
  store i64 0, i64* %"k.2"
  %"$458pred" = alloca i1
  store i1 0, i1* %"$458pred"
  %"quot" = alloca i64
  store i64 0, i64* %"quot"
  %"rem" = alloca i64
  store i64 0, i64* %"rem"
  %".139" = alloca i64
  store i64 0, i64* %".139"
  %".142" = alloca i64
  store i64 0, i64* %".142"
  %"j.2" = alloca i64
  store i64 0, i64* %"j.2"
  %"$436pred" = alloca i1
  store i1 0, i1* %"$436pred"
  %"other" = alloca i64
  store i64 0, i64* %"other"
  %".200" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".200"
  %".231" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".231"
  %".266" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".266"
  %".297" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".297"
  %".329" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".329"
  %".360" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".360"
  %"quot.1" = alloca i64
  store i64 0, i64* %"quot.1"
  %"rem.1" = alloca i64
  store i64 0, i64* %"rem.1"
  %".403" = alloca i64
  store i64 0, i64* %".403"
  %".406" = alloca i64
  store i64 0, i64* %".406"
  %".463" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".463"
  %".506" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".506"
  br label %"B0"
B0:
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"x"
  %"generic" = addrspacecast [64 x i32] addrspace(3)* @"_cudapy_smem_5" to i8*
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".14"
  %".17" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".14", i32 0, i32 4
  %".18" = load i32*, i32** %".17"
  %".19" = bitcast i8* %"generic" to i32*
  %".20" = insertvalue [1 x i64] undef, i64 64, 0
  %".21" = insertvalue [1 x i64] undef, i64 4, 0
  %".22" = extractvalue [1 x i64] %".20", 0
  %".23" = mul nsw i64 1, %".22"
  %".24" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".14", i32 0, i32 5
  store [1 x i64] %".20", [1 x i64]* %".24"
  %".26" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".14", i32 0, i32 6
  store [1 x i64] %".21", [1 x i64]* %".26"
  %".28" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".14", i32 0, i32 4
  store i32* %".19", i32** %".28"
  %".30" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".14", i32 0, i32 3
  store i64 4, i64* %".30"
  %".32" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".14", i32 0, i32 0
  store i8* null, i8** %".32"
  %".34" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".14", i32 0, i32 1
  store i8* null, i8** %".34"
  %".36" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".14", i32 0, i32 2
  store i64 %".23", i64* %".36"
  %".38" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".14"
  %".40" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"data"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".38", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"data"
  %".42" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".43" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.y"()
  %".44" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.z"()
  %".45" = insertvalue {i32, i32, i32} undef, i32 %".42", 0
  %".46" = insertvalue {i32, i32, i32} %".45", i32 %".43", 1
  %".47" = insertvalue {i32, i32, i32} %".46", i32 %".44", 2
  %".48" = extractvalue {i32, i32, i32} %".47", 0
  %".50" = load i32, i32* %"lane"
  store i32 %".48", i32* %"lane"
  %".52" = trunc i64 1 to i32
  %".53" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".54" = sext i32 %".53" to i64
  %".55" = call i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()
  %".56" = sext i32 %".55" to i64
  %".57" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()
  %".58" = sext i32 %".57" to i64
  %".59" = mul i64 %".56", %".58"
  %".60" = add i64 %".59", %".54"
  %".61" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".62"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".61", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".62"
  %".66" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".62", i32 0, i32 5
  %".67" = getelementptr inbounds [1 x i64], [1 x i64]* %".66", i32 0, i32 0
  %".68" = load i64, i64* %".67", !range !3
  %".69" = insertvalue [1 x i64] undef, i64 %".68", 0
  %".70" = extractvalue [1 x i64] %".69", 0
  %".71" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".62", i32 0, i32 6
  %".72" = load [1 x i64], [1 x i64]* %".71"
  %".73" = extractvalue [1 x i64] %".72", 0
  %".74" = icmp slt i64 %".60", 0
  %".75" = add i64 %".60", %".70"
  %".76" = select  i1 %".74", i64 %".75", i64 %".60"
  %".77" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".62", i32 0, i32 5
  %".78" = getelementptr inbounds [1 x i64], [1 x i64]* %".77", i32 0, i32 0
  %".79" = load i64, i64* %".78", !range !3
  %".80" = insertvalue [1 x i64] undef, i64 %".79", 0
  %".81" = extractvalue [1 x i64] %".80", 0
  %".82" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".62", i32 0, i32 6
  %".83" = load [1 x i64], [1 x i64]* %".82"
  %".84" = extractvalue [1 x i64] %".83", 0
  %".85" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".62", i32 0, i32 4
  %".86" = load i32*, i32** %".85"
  %".87" = mul i64 %".76", 1
  %".88" = add i64 0, %".87"
  %".89" = getelementptr i32, i32* %".86", i64 %".88"
  %".90" = load i32, i32* %".89"
  %".91" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"data"
  %".92" = load i32, i32* %"lane"
  %".93" = sext i32 %".92" to i64
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".94"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".91", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".94"
  %".98" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".94", i32 0, i32 5
  %".99" = getelementptr inbounds [1 x i64], [1 x i64]* %".98", i32 0, i32 0
  %".100" = load i64, i64* %".99", !range !3
  %".101" = insertvalue [1 x i64] undef, i64 %".100", 0
  %".102" = extractvalue [1 x i64] %".101", 0
  %".103" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".94", i32 0, i32 6
  %".104" = load [1 x i64], [1 x i64]* %".103"
  %".105" = extractvalue [1 x i64] %".104", 0
  %".106" = icmp slt i64 %".93", 0
  %".107" = add i64 %".93", %".102"
  %".108" = select  i1 %".106", i64 %".107", i64 %".93"
  %".109" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".94", i32 0, i32 5
  %".110" = getelementptr inbounds [1 x i64], [1 x i64]* %".109", i32 0, i32 0
  %".111" = load i64, i64* %".110", !range !3
  %".112" = insertvalue [1 x i64] undef, i64 %".111", 0
  %".113" = extractvalue [1 x i64] %".112", 0
  %".114" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".94", i32 0, i32 6
  %".115" = load [1 x i64], [1 x i64]* %".114"
  %".116" = extractvalue [1 x i64] %".115", 0
  %".117" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".94", i32 0, i32 4
  %".118" = load i32*, i32** %".117"
  %".119" = mul i64 %".108", 1
  %".120" = add i64 0, %".119"
  %".121" = getelementptr i32, i32* %".118", i64 %".120"
  store i32 %".90", i32* %".121"
  call void @"llvm.nvvm.barrier0"()
  %".125" = load i64, i64* %"k.2"
  store i64 2, i64* %"k.2"
  br label %"B224"
B224:
  %".129" = load i1, i1* %"$458pred"
  store i1 0, i1* %"$458pred"
  %".131" = load i64, i64* %"k.2"
  %".134" = icmp eq i64 2, 0
  br i1 %".134", label %"B224.if", label %"B224.else", !prof !4
B246:
  %".178" = load i1, i1* %"$436pred"
  store i1 0, i1* %"$436pred"
  %".180" = load i32, i32* %"lane"
  %".181" = load i64, i64* %"j.2"
  %".182" = sext i32 %".180" to i64
  %".183" = xor i64 %".182", %".181"
  %".185" = load i64, i64* %"other"
  store i64 %".183", i64* %"other"
  %".187" = load i64, i64* %"other"
  %".188" = load i32, i32* %"lane"
  %".189" = sext i32 %".188" to i64
  %".190" = icmp sgt i64 %".187", %".189"
  br i1 %".190", label %"B268", label %"B378"
B268:
  %".192" = load i32, i32* %"lane"
  %".193" = load i64, i64* %"k.2"
  %".194" = sext i32 %".192" to i64
  %".195" = and i64 %".194", %".193"
  %".196" = icmp eq i64 %".195", 0
  %".197" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"data"
  %".198" = load i32, i32* %"lane"
  %".199" = sext i32 %".198" to i64
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".200"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".197", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".200"
  %".204" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".200", i32 0, i32 5
  %".205" = getelementptr inbounds [1 x i64], [1 x i64]* %".204", i32 0, i32 0
  %".206" = load i64, i64* %".205", !range !3
  %".207" = insertvalue [1 x i64] undef, i64 %".206", 0
  %".208" = extractvalue [1 x i64] %".207", 0
  %".209" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".200", i32 0, i32 6
  %".210" = load [1 x i64], [1 x i64]* %".209"
  %".211" = extractvalue [1 x i64] %".210", 0
  %".212" = icmp slt i64 %".199", 0
  %".213" = add i64 %".199", %".208"
  %".214" = select  i1 %".212", i64 %".213", i64 %".199"
  %".215" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".200", i32 0, i32 5
  %".216" = getelementptr inbounds [1 x i64], [1 x i64]* %".215", i32 0, i32 0
  %".217" = load i64, i64* %".216", !range !3
  %".218" = insertvalue [1 x i64] undef, i64 %".217", 0
  %".219" = extractvalue [1 x i64] %".218", 0
  %".220" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".200", i32 0, i32 6
  %".221" = load [1 x i64], [1 x i64]* %".220"
  %".222" = extractvalue [1 x i64] %".221", 0
  %".223" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".200", i32 0, i32 4
  %".224" = load i32*, i32** %".223"
  %".225" = mul i64 %".214", 1
  %".226" = add i64 0, %".225"
  %".227" = getelementptr i32, i32* %".224", i64 %".226"
  %".228" = load i32, i32* %".227"
  %".229" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"data"
  %".230" = load i64, i64* %"other"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".231"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".229", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".231"
  %".235" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".231", i32 0, i32 5
  %".236" = getelementptr inbounds [1 x i64], [1 x i64]* %".235", i32 0, i32 0
  %".237" = load i64, i64* %".236", !range !3
  %".238" = insertvalue [1 x i64] undef, i64 %".237", 0
  %".239" = extractvalue [1 x i64] %".238", 0
  %".240" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".231", i32 0, i32 6
  %".241" = load [1 x i64], [1 x i64]* %".240"
  %".242" = extractvalue [1 x i64] %".241", 0
  %".243" = icmp slt i64 %".230", 0
  %".244" = add i64 %".230", %".239"
  %".245" = select  i1 %".243", i64 %".244", i64 %".230"
  %".246" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".231", i32 0, i32 5
  %".247" = getelementptr inbounds [1 x i64], [1 x i64]* %".246", i32 0, i32 0
  %".248" = load i64, i64* %".247", !range !3
  %".249" = insertvalue [1 x i64] undef, i64 %".248", 0
  %".250" = extractvalue [1 x i64] %".249", 0
  %".251" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".231", i32 0, i32 6
  %".252" = load [1 x i64], [1 x i64]* %".251"
  %".253" = extractvalue [1 x i64] %".252", 0
  %".254" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".231", i32 0, i32 4
  %".255" = load i32*, i32** %".254"
  %".256" = mul i64 %".245", 1
  %".257" = add i64 0, %".256"
  %".258" = getelementptr i32, i32* %".255", i64 %".257"
  %".259" = load i32, i32* %".258"
  %".260" = icmp sgt i32 %".228", %".259"
  %".261" = icmp eq i1 %".260", %".196"
  br i1 %".261", label %"B330", label %"B378"
B330:
  %".263" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"data"
  %".264" = load i32, i32* %"lane"
  %".265" = sext i32 %".264" to i64
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".266"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".263", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".266"
  %".270" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".266", i32 0, i32 5
  %".271" = getelementptr inbounds [1 x i64], [1 x i64]* %".270", i32 0, i32 0
  %".272" = load i64, i64* %".271", !range !3
  %".273" = insertvalue [1 x i64] undef, i64 %".272", 0
  %".274" = extractvalue [1 x i64] %".273", 0
  %".275" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".266", i32 0, i32 6
  %".276" = load [1 x i64], [1 x i64]* %".275"
  %".277" = extractvalue [1 x i64] %".276", 0
  %".278" = icmp slt i64 %".265", 0
  %".279" = add i64 %".265", %".274"
  %".280" = select  i1 %".278", i64 %".279", i64 %".265"
  %".281" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".266", i32 0, i32 5
  %".282" = getelementptr inbounds [1 x i64], [1 x i64]* %".281", i32 0, i32 0
  %".283" = load i64, i64* %".282", !range !3
  %".284" = insertvalue [1 x i64] undef, i64 %".283", 0
  %".285" = extractvalue [1 x i64] %".284", 0
  %".286" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".266", i32 0, i32 6
  %".287" = load [1 x i64], [1 x i64]* %".286"
  %".288" = extractvalue [1 x i64] %".287", 0
  %".289" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".266", i32 0, i32 4
  %".290" = load i32*, i32** %".289"
  %".291" = mul i64 %".280", 1
  %".292" = add i64 0, %".291"
  %".293" = getelementptr i32, i32* %".290", i64 %".292"
  %".294" = load i32, i32* %".293"
  %".295" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"data"
  %".296" = load i64, i64* %"other"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".297"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".295", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".297"
  %".301" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".297", i32 0, i32 5
  %".302" = getelementptr inbounds [1 x i64], [1 x i64]* %".301", i32 0, i32 0
  %".303" = load i64, i64* %".302", !range !3
  %".304" = insertvalue [1 x i64] undef, i64 %".303", 0
  %".305" = extractvalue [1 x i64] %".304", 0
  %".306" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".297", i32 0, i32 6
  %".307" = load [1 x i64], [1 x i64]* %".306"
  %".308" = extractvalue [1 x i64] %".307", 0
  %".309" = icmp slt i64 %".296", 0
  %".310" = add i64 %".296", %".305"
  %".311" = select  i1 %".309", i64 %".310", i64 %".296"
  %".312" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".297", i32 0, i32 5
  %".313" = getelementptr inbounds [1 x i64], [1 x i64]* %".312", i32 0, i32 0
  %".314" = load i64, i64* %".313", !range !3
  %".315" = insertvalue [1 x i64] undef, i64 %".314", 0
  %".316" = extractvalue [1 x i64] %".315", 0
  %".317" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".297", i32 0, i32 6
  %".318" = load [1 x i64], [1 x i64]* %".317"
  %".319" = extractvalue [1 x i64] %".318", 0
  %".320" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".297", i32 0, i32 4
  %".321" = load i32*, i32** %".320"
  %".322" = mul i64 %".311", 1
  %".323" = add i64 0, %".322"
  %".324" = getelementptr i32, i32* %".321", i64 %".323"
  %".325" = load i32, i32* %".324"
  %".326" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"data"
  %".327" = load i32, i32* %"lane"
  %".328" = sext i32 %".327" to i64
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".329"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".326", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".329"
  %".333" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".329", i32 0, i32 5
  %".334" = getelementptr inbounds [1 x i64], [1 x i64]* %".333", i32 0, i32 0
  %".335" = load i64, i64* %".334", !range !3
  %".336" = insertvalue [1 x i64] undef, i64 %".335", 0
  %".337" = extractvalue [1 x i64] %".336", 0
  %".338" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".329", i32 0, i32 6
  %".339" = load [1 x i64], [1 x i64]* %".338"
  %".340" = extractvalue [1 x i64] %".339", 0
  %".341" = icmp slt i64 %".328", 0
  %".342" = add i64 %".328", %".337"
  %".343" = select  i1 %".341", i64 %".342", i64 %".328"
  %".344" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".329", i32 0, i32 5
  %".345" = getelementptr inbounds [1 x i64], [1 x i64]* %".344", i32 0, i32 0
  %".346" = load i64, i64* %".345", !range !3
  %".347" = insertvalue [1 x i64] undef, i64 %".346", 0
  %".348" = extractvalue [1 x i64] %".347", 0
  %".349" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".329", i32 0, i32 6
  %".350" = load [1 x i64], [1 x i64]* %".349"
  %".351" = extractvalue [1 x i64] %".350", 0
  %".352" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".329", i32 0, i32 4
  %".353" = load i32*, i32** %".352"
  %".354" = mul i64 %".343", 1
  %".355" = add i64 0, %".354"
  %".356" = getelementptr i32, i32* %".353", i64 %".355"
  store i32 %".325", i32* %".356"
  %".358" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"data"
  %".359" = load i64, i64* %"other"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".360"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".358", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".360"
  %".364" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".360", i32 0, i32 5
  %".365" = getelementptr inbounds [1 x i64], [1 x i64]* %".364", i32 0, i32 0
  %".366" = load i64, i64* %".365", !range !3
  %".367" = insertvalue [1 x i64] undef, i64 %".366", 0
  %".368" = extractvalue [1 x i64] %".367", 0
  %".369" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".360", i32 0, i32 6
  %".370" = load [1 x i64], [1 x i64]* %".369"
  %".371" = extractvalue [1 x i64] %".370", 0
  %".372" = icmp slt i64 %".359", 0
  %".373" = add i64 %".359", %".368"
  %".374" = select  i1 %".372", i64 %".373", i64 %".359"
  %".375" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".360", i32 0, i32 5
  %".376" = getelementptr inbounds [1 x i64], [1 x i64]* %".375", i32 0, i32 0
  %".377" = load i64, i64* %".376", !range !3
  %".378" = insertvalue [1 x i64] undef, i64 %".377", 0
  %".379" = extractvalue [1 x i64] %".378", 0
  %".380" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".360", i32 0, i32 6
  %".381" = load [1 x i64], [1 x i64]* %".380"
  %".382" = extractvalue [1 x i64] %".381", 0
  %".383" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".360", i32 0, i32 4
  %".384" = load i32*, i32** %".383"
  %".385" = mul i64 %".374", 1
  %".386" = add i64 0, %".385"
  %".387" = getelementptr i32, i32* %".384", i64 %".386"
  store i32 %".294", i32* %".387"
  %".389" = load i64, i64* %"other"
  store i64 0, i64* %"other"
  br label %"B378"
B378:
  %".392" = load i64, i64* %"other"
  store i64 0, i64* %"other"
  call void @"llvm.nvvm.barrier0"()
  %".395" = load i64, i64* %"j.2"
  %".398" = icmp eq i64 2, 0
  br i1 %".398", label %"B378.if", label %"B378.else", !prof !4
B438:
  %".443" = load i64, i64* %"j.2"
  store i64 0, i64* %"j.2"
  %".445" = load i1, i1* %"$436pred"
  store i1 0, i1* %"$436pred"
  %".447" = load i64, i64* %"k.2"
  %".448" = mul nsw i64 %".447", 2
  %".449" = load i64, i64* %"k.2"
  store i64 %".448", i64* %"k.2"
  %".451" = icmp sle i64 %".448", 64
  %".452" = load i1, i1* %"$458pred"
  store i1 %".451", i1* %"$458pred"
  %".454" = load i1, i1* %"$458pred"
  br i1 %".454", label %"B224", label %"B460"
B460:
  %".456" = load i64, i64* %"k.2"
  store i64 0, i64* %"k.2"
  %".458" = load i1, i1* %"$458pred"
  store i1 0, i1* %"$458pred"
  %".460" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"data"
  %".461" = load i32, i32* %"lane"
  %".462" = sext i32 %".461" to i64
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".463"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".460", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".463"
  %".467" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".463", i32 0, i32 5
  %".468" = getelementptr inbounds [1 x i64], [1 x i64]* %".467", i32 0, i32 0
  %".469" = load i64, i64* %".468", !range !3
  %".470" = insertvalue [1 x i64] undef, i64 %".469", 0
  %".471" = extractvalue [1 x i64] %".470", 0
  %".472" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".463", i32 0, i32 6
  %".473" = load [1 x i64], [1 x i64]* %".472"
  %".474" = extractvalue [1 x i64] %".473", 0
  %".475" = icmp slt i64 %".462", 0
  %".476" = add i64 %".462", %".471"
  %".477" = select  i1 %".475", i64 %".476", i64 %".462"
  %".478" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".463", i32 0, i32 5
  %".479" = getelementptr inbounds [1 x i64], [1 x i64]* %".478", i32 0, i32 0
  %".480" = load i64, i64* %".479", !range !3
  %".481" = insertvalue [1 x i64] undef, i64 %".480", 0
  %".482" = extractvalue [1 x i64] %".481", 0
  %".483" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".463", i32 0, i32 6
  %".484" = load [1 x i64], [1 x i64]* %".483"
  %".485" = extractvalue [1 x i64] %".484", 0
  %".486" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".463", i32 0, i32 4
  %".487" = load i32*, i32** %".486"
  %".488" = mul i64 %".477", 1
  %".489" = add i64 0, %".488"
  %".490" = getelementptr i32, i32* %".487", i64 %".489"
  %".491" = load i32, i32* %".490"
  %".492" = load i32, i32* %"lane"
  store i32 0, i32* %"lane"
  %".494" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"data"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"data"
  %".496" = trunc i64 1 to i32
  %".497" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".498" = sext i32 %".497" to i64
  %".499" = call i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()
  %".500" = sext i32 %".499" to i64
  %".501" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()
  %".502" = sext i32 %".501" to i64
  %".503" = mul i64 %".500", %".502"
  %".504" = add i64 %".503", %".498"
  %".505" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".506"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".505", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".506"
  %".510" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".506", i32 0, i32 5
  %".511" = getelementptr inbounds [1 x i64], [1 x i64]* %".510", i32 0, i32 0
  %".512" = load i64, i64* %".511", !range !3
  %".513" = insertvalue [1 x i64] undef, i64 %".512", 0
  %".514" = extractvalue [1 x i64] %".513", 0
  %".515" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".506", i32 0, i32 6
  %".516" = load [1 x i64], [1 x i64]* %".515"
  %".517" = extractvalue [1 x i64] %".516", 0
  %".518" = icmp slt i64 %".504", 0
  %".519" = add i64 %".504", %".514"
  %".520" = select  i1 %".518", i64 %".519", i64 %".504"
  %".521" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".506", i32 0, i32 5
  %".522" = getelementptr inbounds [1 x i64], [1 x i64]* %".521", i32 0, i32 0
  %".523" = load i64, i64* %".522", !range !3
  %".524" = insertvalue [1 x i64] undef, i64 %".523", 0
  %".525" = extractvalue [1 x i64] %".524", 0
  %".526" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".506", i32 0, i32 6
  %".527" = load [1 x i64], [1 x i64]* %".526"
  %".528" = extractvalue [1 x i64] %".527", 0
  %".529" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".506", i32 0, i32 4
  %".530" = load i32*, i32** %".529"
  %".531" = mul i64 %".520", 1
  %".532" = add i64 0, %".531"
  %".533" = getelementptr i32, i32* %".530", i64 %".532"
  store i32 %".491", i32* %".533"
  %".535" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"x"
  store i8* null, i8** %".ret"
  ret i32 0
B224.if:
  store i64 2, i64* %"quot"
  store i64 2, i64* %"rem"
  br label %"B224.endif"
B224.else:
  store i64 0, i64* %".139"
  store i64 0, i64* %".142"
  %".145" = icmp eq i64 %".131", -9223372036854775808
  %".146" = icmp eq i64 2, -1
  %".147" = and i1 %".145", %".146"
  %".148" = xor i1 %".147", -1
  br i1 %".148", label %"B224.else.if", label %"B224.else.endif", !prof !5
B224.endif:
  %".171" = load i64, i64* %"quot"
  %".173" = load i64, i64* %"j.2"
  store i64 %".171", i64* %"j.2"
  %".175" = icmp sgt i64 %".171", 0
  br i1 %".175", label %"B246", label %"B438"
B224.else.if:
  %".150" = sdiv i64 %".131", 2
  %".151" = srem i64 %".131", 2
  %".152" = xor i64 2, %".151"
  %".153" = icmp slt i64 %".152", 0
  %".154" = icmp ne i64 %".151", 0
  %".155" = and i1 %".154", %".153"
  br i1 %".155", label %"B224.else.if.if", label %"B224.else.if.else"
B224.else.endif:
  %".166" = load i64, i64* %".139"
  %".167" = load i64, i64* %".142"
  store i64 %".166", i64* %"quot"
  store i64 %".167", i64* %"rem"
  br label %"B224.endif"
B224.else.if.if:
  %".160" = sub i64 %".150", 1
  store i64 %".160", i64* %".139"
  %".162" = add i64 %".151", 2
  store i64 %".162", i64* %".142"
  br label %"B224.else.if.endif"
B224.else.if.else:
  store i64 %".150", i64* %".139"
  store i64 %".151", i64* %".142"
  br label %"B224.else.if.endif"
B224.else.if.endif:
  br label %"B224.else.endif"
B378.if:
  store i64 2, i64* %"quot.1"
  store i64 2, i64* %"rem.1"
  br label %"B378.endif"
B378.else:
  store i64 0, i64* %".403"
  store i64 0, i64* %".406"
  %".409" = icmp eq i64 %".395", -9223372036854775808
  %".410" = icmp eq i64 2, -1
  %".411" = and i1 %".409", %".410"
  %".412" = xor i1 %".411", -1
  br i1 %".412", label %"B378.else.if", label %"B378.else.endif", !prof !5
B378.endif:
  %".435" = load i64, i64* %"quot.1"
  %".436" = load i64, i64* %"j.2"
  store i64 %".435", i64* %"j.2"
  %".438" = icmp sgt i64 %".435", 0
  %".439" = load i1, i1* %"$436pred"
  store i1 %".438", i1* %"$436pred"
  %".441" = load i1, i1* %"$436pred"
  br i1 %".441", label %"B246", label %"B438"
B378.else.if:
  %".414" = sdiv i64 %".395", 2
  %".415" = srem i64 %".395", 2
  %".416" = xor i64 2, %".415"
  %".417" = icmp slt i64 %".416", 0
  %".418" = icmp ne i64 %".415", 0
  %".419" = and i1 %".418", %".417"
  br i1 %".419", label %"B378.else.if.if", label %"B378.else.if.else"
B378.else.endif:
  %".430" = load i64, i64* %".403"
  %".431" = load i64, i64* %".406"
  store i64 %".430", i64* %"quot.1"
  store i64 %".431", i64* %"rem.1"
  br label %"B378.endif"
B378.else.if.if:
  %".424" = sub i64 %".414", 1
  store i64 %".424", i64* %".403"
  %".426" = add i64 %".415", 2
  store i64 %".426", i64* %".406"
  br label %"B378.else.if.endif"
B378.else.if.else:
  store i64 %".414", i64* %".403"
  store i64 %".415", i64* %".406"
  br label %"B378.else.if.endif"
B378.else.if.endif:
  br label %"B378.else.endif"
}

@"_cudapy_smem_5" = addrspace(3) global [64 x i32] undef, align 4
declare i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.y"()

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.z"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()

declare void @"llvm.nvvm.barrier0"()

!2 = !{ i32 2, i32 0, i32 3, i32 2 }
!3 = !{ i64 0, i64 9223372036854775807 }
!4 = !{ !"branch_weights", i32 1, i32 99 }
!5 = !{ !"branch_weights", i32 99, i32 1 }
!nvvmir.version = !{ !0 }
!nvvm.annotations = !{ !1 }
