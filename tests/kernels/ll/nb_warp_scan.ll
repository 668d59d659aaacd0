; kernel=_ZN6cudapy13numba_sources9warp_scanB2v9B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi block=64 shared=0
; ModuleID = "cuda.kernel.wrapper"
target triple = "nvptx64-nvidia-cuda"
target datalayout = "e-p:64:64:64-i1:8:8-i8:8:8-i16:16:16-i32:32:32-i64:64:64-i128:128:128-f32:32:32-f64:64:64-v16:16:16-v32:32:32-v64:64:64-v128:128:128-n16:32:64"

define void @"_ZN6cudapy13numba_sources9warp_scanB2v9B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi"(i8* %".1", i8* %".2", i64 %".3", i64 %".4", float* %".5", i64 %".6", i64 %".7", i8* %".8", i8* %".9", i64 %".10", i64 %".11", float* %".12", i64 %".13", i64 %".14", i32 %".15")
{
.17:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} undef, i8* %".1", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %".2", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %".3", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %".4", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.itemsize", float* %".5", 4
  %".18" = insertvalue [1 x i64] undef, i64 %".6", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".18", 5
  %".19" = insertvalue [1 x i64] undef, i64 %".7", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".19", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} undef, i8* %".8", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.meminfo.1", i8* %".9", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.parent.1", i64 %".10", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.nitems.1", i64 %".11", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.itemsize.1", float* %".12", 4
  %".20" = insertvalue [1 x i64] undef, i64 %".13", 0
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.data.1", [1 x i64] %".20", 5
  %".21" = insertvalue [1 x i64] undef, i64 %".14", 0
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.shape.1", [1 x i64] %".21", 6
  %".22" = alloca i8*
  store i8* null, i8** %".22"
  store i8* null, i8** %".22"
  %"extracted.meminfo" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides", 0
  %"extracted.parent" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides", 1
  %"extracted.nitems" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides", 2
  %"extracted.itemsize" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides", 3
  %"extracted.data" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides", 4
  %"extracted.shape" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides", 5
  %".25" = extractvalue [1 x i64] %"extracted.shape", 0
  %"extracted.strides" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides", 6
  %".26" = extractvalue [1 x i64] %"extracted.strides", 0
  %"extracted.meminfo.1" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.1", 0
  %"extracted.parent.1" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.1", 1
  %"extracted.nitems.1" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.1", 2
  %"extracted.itemsize.1" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.1", 3
  %"extracted.data.1" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.1", 4
  %"extracted.shape.1" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.1", 5
  %".27" = extractvalue [1 x i64] %"extracted.shape.1", 0
  %"extracted.strides.1" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.1", 6
  %".28" = extractvalue [1 x i64] %"extracted.strides.1", 0
  %".29" = call i32 @"_ZN13numba_sources9warp_scanB2v9B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi"(i8** %".22", i8* %"extracted.meminfo", i8* %"extracted.parent", i64 %"extracted.nitems", i64 %"extracted.itemsize", float* %"extracted.data", i64 %".25", i64 %".26", i8* %"extracted.meminfo.1", i8* %"extracted.parent.1", i64 %"extracted.nitems.1", i64 %"extracted.itemsize.1", float* %"extracted.data.1", i64 %".27", i64 %".28", i32 %".15")
  %".30" = icmp eq i32 %".29", 0
  %".31" = icmp eq i32 %".29", -2
  %".32" = or i1 %".30", %".31"
  %".33" = xor i1 %".32", -1
  %".34" = icmp eq i32 %".29", -1
  %".35" = icmp eq i32 %".29", -3
  %".36" = icmp sge i32 %".29", 1
  %".37" = load i8*, i8** %".22"
  ret void
}

@"_ZN6cudapy13numba_sources9warp_scanB2v9B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi__errcode__" = global i32 0
@"_ZN6cudapy13numba_sources9warp_scanB2v9B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi__tidx__" = global i32 0
@"_ZN6cudapy13numba_sources9warp_scanB2v9B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi__ctaidx__" = global i32 0
@"_ZN6cudapy13numba_sources9warp_scanB2v9B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi__tidy__" = global i32 0
@"_ZN6cudapy13numba_sources9warp_scanB2v9B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi__ctaidy__" = global i32 0
@"_ZN6cudapy13numba_sources9warp_scanB2v9B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi__tidz__" = global i32 0
@"_ZN6cudapy13numba_sources9warp_scanB2v9B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi__ctaidz__" = global i32 0
@"llvm.used" = appending global [1 x i8*] [i8* bitcast (void (i8*, i8*, i64, i64, float*, i64, i64, i8*, i8*, i64, i64, float*, i64, i64, i32)* @"_ZN6cudapy13numba_sources9warp_scanB2v9B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi" to i8*)], section "llvm.metadata"
!0 = !{ i32 2, i32 0, i32 3, i32 2 }
!1 = !{ void (i8*, i8*, i64, i64, float*, i64, i64, i8*, i8*, i64, i64, float*, i64, i64, i32)* @"_ZN6cudapy13numba_sources9warp_scanB2v9B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi", !"kernel", i32 1 }

@"_ZN08NumbaEnv13numba_sources9warp_scanB2v9B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi" = common global i8* null
define linkonce_odr i32 @"_ZN13numba_sources9warp_scanB2v9B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi"(i8** %".ret", i8* %"arg.x.0", i8* %"arg.x.1", i64 %"arg.x.2", i64 %"arg.x.3", float* %"arg.x.4", i64 %"arg.x.5.0", i64 %"arg.x.6.0", i8* %"arg.out.0", i8* %"arg.out.1", i64 %"arg.out.2", i64 %"arg.out.3", float* %"arg.out.4", i64 %"arg.out.5.0", i64 %"arg.out.6.0", i32 %"arg.n")
{
entry:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} undef, i8* %"arg.x.0", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %"arg.x.1", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %"arg.x.2", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %"arg.x.3", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.itemsize", float* %"arg.x.4", 4
  %".18" = insertvalue [1 x i64] undef, i64 %"arg.x.5.0", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".18", 5
  %".19" = insertvalue [1 x i64] undef, i64 %"arg.x.6.0", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".19", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} undef, i8* %"arg.out.0", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.meminfo.1", i8* %"arg.out.1", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.parent.1", i64 %"arg.out.2", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.nitems.1", i64 %"arg.out.3", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.itemsize.1", float* %"arg.out.4", 4
  %".20" = insertvalue [1 x i64] undef, i64 %"arg.out.5.0", 0
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.data.1", [1 x i64] %".20", 5
  %".21" = insertvalue [1 x i64] undef, i64 %"arg.out.6.0", 0
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.shape.1", [1 x i64] %".21", 6
  %"x" = alloca {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"x"
  %"out" = alloca {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"out"
  %"n" = alloca i32
  store i32 0, i32* %"n"
  %"i" = alloca i64
  store i64 0, i64* %"i"
  %".47" = alloca {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".47"
  %"$phi100.0.2" = alloca float
  store float 0.0, float* %"$phi100.0.2"
  %"value.2" = alloca float
  store float 0.0, float* %"value.2"
  %"step.2" = alloca i64
  store i64 0, i64* %"step.2"
  %"$224pred" = alloca i1
  store i1 0, i1* %"$224pred"
  %"value.3" = alloca float
  store float 0.0, float* %"value.3"
  %".107" = alloca float
  store float 0.0, float* %".107"
  %"up" = alloca float
  store float 0.0, float* %"up"
  %"value.4" = alloca float
  store float 0.0, float* %"value.4"
  %".175" = alloca {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".175"
  br label %"B0"
B0:
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides", {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.1", {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"out"
  store i32 %"arg.n", i32* %"n"
  %".28" = trunc i64 1 to i32
  %".29" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".30" = sext i32 %".29" to i64
  %".31" = call i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()
  %".32" = sext i32 %".31" to i64
  %".33" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()
  %".34" = sext i32 %".33" to i64
  %".35" = mul i64 %".32", %".34"
  %".36" = add i64 %".35", %".30"
  %".38" = load i64, i64* %"i"
  store i64 %".36", i64* %"i"
  %".40" = load i64, i64* %"i"
  %".41" = load i32, i32* %"n"
  %".42" = sext i32 %".41" to i64
  %".43" = icmp slt i64 %".40", %".42"
  br i1 %".43", label %"B56", label %"B72"
B56:
  %".45" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"x"
  %".46" = load i64, i64* %"i"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".47"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %".45", {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".47"
  %".51" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".47", i32 0, i32 5
  %".52" = getelementptr inbounds [1 x i64], [1 x i64]* %".51", i32 0, i32 0
  %".53" = load i64, i64* %".52", !range !3
  %".54" = insertvalue [1 x i64] undef, i64 %".53", 0
  %".55" = extractvalue [1 x i64] %".54", 0
  %".56" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".47", i32 0, i32 6
  %".57" = load [1 x i64], [1 x i64]* %".56"
  %".58" = extractvalue [1 x i64] %".57", 0
  %".59" = icmp slt i64 %".46", 0
  %".60" = add i64 %".46", %".55"
  %".61" = select  i1 %".59", i64 %".60", i64 %".46"
  %".62" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".47", i32 0, i32 5
  %".63" = getelementptr inbounds [1 x i64], [1 x i64]* %".62", i32 0, i32 0
  %".64" = load i64, i64* %".63", !range !3
  %".65" = insertvalue [1 x i64] undef, i64 %".64", 0
  %".66" = extractvalue [1 x i64] %".65", 0
  %".67" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".47", i32 0, i32 6
  %".68" = load [1 x i64], [1 x i64]* %".67"
  %".69" = extractvalue [1 x i64] %".68", 0
  %".70" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".47", i32 0, i32 4
  %".71" = load float*, float** %".70"
  %".72" = mul i64 %".61", 1
  %".73" = add i64 0, %".72"
  %".74" = getelementptr float, float* %".71", i64 %".73"
  %".75" = load float, float* %".74"
  %".76" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"x"
  %".79" = load float, float* %"$phi100.0.2"
  store float %".75", float* %"$phi100.0.2"
  br label %"B100"
B72:
  %".82" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"x"
  %".84" = sitofp i64 0 to float
  %".85" = load float, float* %"$phi100.0.2"
  store float %".84", float* %"$phi100.0.2"
  br label %"B100"
B100:
  %".88" = load float, float* %"$phi100.0.2"
  %".89" = load float, float* %"$phi100.0.2"
  store float 0.0, float* %"$phi100.0.2"
  %".92" = load float, float* %"value.2"
  store float %".88", float* %"value.2"
  %".95" = load i64, i64* %"step.2"
  store i64 1, i64* %"step.2"
  br label %"B118"
B118:
  %".99" = load i1, i1* %"$224pred"
  store i1 0, i1* %"$224pred"
  %".101" = load float, float* %"value.2"
  %".103" = load float, float* %"value.3"
  store float %".101", float* %"value.3"
  %".105" = load float, float* %"value.2"
  %".106" = load i64, i64* %"step.2"
  store float 0.0, float* %".107"
  %".110" = call i32 @"_ZN5numba4cuda17intrinsic_wrapper12shfl_up_syncB3v11B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dE32Literal_5bint_5d_284294967295_29fx"(float* %".107", i64 4294967295, float %".105", i64 %".106")
  %".111" = icmp eq i32 %".110", 0
  %".112" = icmp eq i32 %".110", -2
  %".113" = or i1 %".111", %".112"
  %".114" = xor i1 %".113", -1
  %".115" = icmp eq i32 %".110", -1
  %".116" = icmp eq i32 %".110", -3
  %".117" = icmp sge i32 %".110", 1
  %".118" = load float, float* %".107"
  br i1 %".114", label %"B118.if", label %"B118.endif", !prof !4
B194:
  %".129" = load float, float* %"value.2"
  %".130" = load float, float* %"up"
  %".131" = fadd float %".129", %".130"
  %".132" = load float, float* %"value.2"
  store float 0.0, float* %"value.2"
  %".134" = load float, float* %"up"
  store float 0.0, float* %"up"
  %".136" = load float, float* %"value.3"
  store float %".131", float* %"value.3"
  br label %"B204"
B204:
  %".139" = load float, float* %"up"
  store float 0.0, float* %"up"
  %".141" = load float, float* %"value.3"
  %".142" = load float, float* %"value.2"
  store float %".141", float* %"value.2"
  %".144" = load i64, i64* %"step.2"
  %".145" = mul nsw i64 %".144", 2
  %".146" = load i64, i64* %"step.2"
  store i64 %".145", i64* %"step.2"
  %".148" = icmp slt i64 %".145", 32
  %".149" = load i1, i1* %"$224pred"
  store i1 %".148", i1* %"$224pred"
  %".151" = load i1, i1* %"$224pred"
  br i1 %".151", label %"B118", label %"B226"
B226:
  %".153" = load float, float* %"value.2"
  store float 0.0, float* %"value.2"
  %".155" = load i64, i64* %"step.2"
  store i64 0, i64* %"step.2"
  %".157" = load i1, i1* %"$224pred"
  store i1 0, i1* %"$224pred"
  %".159" = load float, float* %"value.3"
  %".161" = load float, float* %"value.4"
  store float %".159", float* %"value.4"
  %".163" = load float, float* %"value.3"
  store float 0.0, float* %"value.3"
  %".165" = load i64, i64* %"i"
  %".166" = load i32, i32* %"n"
  %".167" = sext i32 %".166" to i64
  %".168" = icmp slt i64 %".165", %".167"
  %".169" = load i32, i32* %"n"
  store i32 0, i32* %"n"
  br i1 %".168", label %"B238", label %"B252"
B238:
  %".172" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"out"
  %".173" = load float, float* %"value.4"
  %".174" = load i64, i64* %"i"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".175"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %".172", {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".175"
  %".179" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".175", i32 0, i32 5
  %".180" = getelementptr inbounds [1 x i64], [1 x i64]* %".179", i32 0, i32 0
  %".181" = load i64, i64* %".180", !range !3
  %".182" = insertvalue [1 x i64] undef, i64 %".181", 0
  %".183" = extractvalue [1 x i64] %".182", 0
  %".184" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".175", i32 0, i32 6
  %".185" = load [1 x i64], [1 x i64]* %".184"
  %".186" = extractvalue [1 x i64] %".185", 0
  %".187" = icmp slt i64 %".174", 0
  %".188" = add i64 %".174", %".183"
  %".189" = select  i1 %".187", i64 %".188", i64 %".174"
  %".190" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".175", i32 0, i32 5
  %".191" = getelementptr inbounds [1 x i64], [1 x i64]* %".190", i32 0, i32 0
  %".192" = load i64, i64* %".191", !range !3
  %".193" = insertvalue [1 x i64] undef, i64 %".192", 0
  %".194" = extractvalue [1 x i64] %".193", 0
  %".195" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".175", i32 0, i32 6
  %".196" = load [1 x i64], [1 x i64]* %".195"
  %".197" = extractvalue [1 x i64] %".196", 0
  %".198" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".175", i32 0, i32 4
  %".199" = load float*, float** %".198"
  %".200" = mul i64 %".189", 1
  %".201" = add i64 0, %".200"
  %".202" = getelementptr float, float* %".199", i64 %".201"
  store float %".173", float* %".202"
  %".204" = load float, float* %"value.4"
  store float 0.0, float* %"value.4"
  %".206" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"out"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"out"
  %".208" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  store i8* null, i8** %".ret"
  ret i32 0
B252:
  %".212" = load float, float* %"value.4"
  store float 0.0, float* %"value.4"
  %".214" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"out"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"out"
  %".216" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  store i8* null, i8** %".ret"
  ret i32 0
B118.if:
  ret i32 %".110"
B118.endif:
  %".122" = load float, float* %"up"
  store float %".118", float* %"up"
  %".124" = call i32 @"llvm.nvvm.read.ptx.sreg.laneid"()
  %".125" = load i64, i64* %"step.2"
  %".126" = sext i32 %".124" to i64
  %".127" = icmp sge i64 %".126", %".125"
  br i1 %".127", label %"B194", label %"B204"
}

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.laneid"()

!2 = !{ i32 2, i32 0, i32 3, i32 2 }
!3 = !{ i64 0, i64 9223372036854775807 }
!4 = !{ !"branch_weights", i32 1, i32 99 }

@"_ZN08NumbaEnv5numba4cuda17intrinsic_wrapper12shfl_up_syncB3v11B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dE32Literal_5bint_5d_284294967295_29fx" = common global i8* null
define linkonce_odr i32 @"_ZN5numba4cuda17intrinsic_wrapper12shfl_up_syncB3v11B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dE32Literal_5bint_5d_284294967295_29fx"(float* %".ret", i64 %"arg.mask", float %"arg.value", i64 %"arg.delta")
{
entry:
  br label %"B0"
B0:
  %".6" = trunc i64 4294967295 to i32
  %".7" = trunc i64 1 to i32
  %".8" = trunc i64 %"arg.delta" to i32
  %".9" = trunc i64 0 to i32
  %".10" = bitcast float %"arg.value" to i32
  %".11" = call {i32, i1} @"llvm.nvvm.shfl.sync.i32"(i32 %".6", i32 %".7", i32 %".10", i32 %".8", i32 %".9")
  %".12" = extractvalue {i32, i1} %".11", 0
  %".13" = extractvalue {i32, i1} %".11", 1
  %".14" = bitcast i32 %".12" to float
  %".15" = insertvalue {float, i1} undef, float %".14", 0
  %".16" = insertvalue {float, i1} %".15", i1 %".13", 1
  %".17" = extractvalue {float, i1} %".16", 0
  store float %".17", float* %".ret"
  ret i32 0
}

declare {i32, i1} @"llvm.nvvm.shfl.sync.i32"(i32 %".1", i32 %".2", i32 %".3", i32 %".4", i32 %".5")

!5 = !{ i32 2, i32 0, i32 3, i32 2 }
!nvvmir.version = !{ !0 }
!nvvm.annotations = !{ !1 }
