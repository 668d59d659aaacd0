; kernel=_ZN6cudapy13numba_sources6newtonB3v22B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEi block=64 shared=0
; ModuleID = "cuda.kernel.wrapper"
target triple = "nvptx64-nvidia-cuda"
target datalayout = "e-p:64:64:64-i1:8:8-i8:8:8-i16:16:16-i32:32:32-i64:64:64-i128:128:128-f32:32:32-f64:64:64-v16:16:16-v32:32:32-v64:64:64-v128:128:128-n16:32:64"

define void @"_ZN6cudapy13numba_sources6newtonB3v22B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEi"(i8* %".1", i8* %".2", i64 %".3", i64 %".4", double* %".5", i64 %".6", i64 %".7", i8* %".8", i8* %".9", i64 %".10", i64 %".11", double* %".12", i64 %".13", i64 %".14", i32 %".15")
{
.17:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} undef, i8* %".1", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %".2", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %".3", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %".4", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.itemsize", double* %".5", 4
  %".18" = insertvalue [1 x i64] undef, i64 %".6", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".18", 5
  %".19" = insertvalue [1 x i64] undef, i64 %".7", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".19", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} undef, i8* %".8", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.meminfo.1", i8* %".9", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.parent.1", i64 %".10", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.nitems.1", i64 %".11", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.itemsize.1", double* %".12", 4
  %".20" = insertvalue [1 x i64] undef, i64 %".13", 0
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.data.1", [1 x i64] %".20", 5
  %".21" = insertvalue [1 x i64] undef, i64 %".14", 0
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.shape.1", [1 x i64] %".21", 6
  %".22" = alloca i8*
  store i8* null, i8** %".22"
  store i8* null, i8** %".22"
  %"extracted.meminfo" = extractvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.strides", 0
  %"extracted.parent" = extractvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.strides", 1
  %"extracted.nitems" = extractvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.strides", 2
  %"extracted.itemsize" = extractvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.strides", 3
  %"extracted.data" = extractvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.strides", 4
  %"extracted.shape" = extractvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.strides", 5
  %".25" = extractvalue [1 x i64] %"extracted.shape", 0
  %"extracted.strides" = extractvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.strides", 6
  %".26" = extractvalue [1 x i64] %"extracted.strides", 0
  %"extracted.meminfo.1" = extractvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.strides.1", 0
  %"extracted.parent.1" = extractvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.strides.1", 1
  %"extracted.nitems.1" = extractvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.strides.1", 2
  %"extracted.itemsize.1" = extractvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.strides.1", 3
  %"extracted.data.1" = extractvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.strides.1", 4
  %"extracted.shape.1" = extractvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.strides.1", 5
  %".27" = extractvalue [1 x i64] %"extracted.shape.1", 0
  %"extracted.strides.1" = extractvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.strides.1", 6
  %".28" = extractvalue [1 x i64] %"extracted.strides.1", 0
  %".29" = call i32 @"_ZN13numba_sources6newtonB3v22B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEi"(i8** %".22", i8* %"extracted.meminfo", i8* %"extracted.parent", i64 %"extracted.nitems", i64 %"extracted.itemsize", double* %"extracted.data", i64 %".25", i64 %".26", i8* %"extracted.meminfo.1", i8* %"extracted.parent.1", i64 %"extracted.nitems.1", i64 %"extracted.itemsize.1", double* %"extracted.data.1", i64 %".27", i64 %".28", i32 %".15")
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

@"_ZN6cudapy13numba_sources6newtonB3v22B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEi__errcode__" = global i32 0
@"_ZN6cudapy13numba_sources6newtonB3v22B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEi__tidx__" = global i32 0
@"_ZN6cudapy13numba_sources6newtonB3v22B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEi__ctaidx__" = global i32 0
@"_ZN6cudapy13numba_sources6newtonB3v22B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEi__tidy__" = global i32 0
@"_ZN6cudapy13numba_sources6newtonB3v22B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEi__ctaidy__" = global i32 0
@"_ZN6cudapy13numba_sources6newtonB3v22B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEi__tidz__" = global i32 0
@"_ZN6cudapy13numba_sources6newtonB3v22B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEi__ctaidz__" = global i32 0
@"llvm.used" = appending global [1 x i8*] [i8* bitcast (void (i8*, i8*, i64, i64, double*, i64, i64, i8*, i8*, i64, i64, double*, i64, i64, i32)* @"_ZN6cudapy13numba_sources6newtonB3v22B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEi" to i8*)], section "llvm.metadata"
!0 = !{ i32 2, i32 0, i32 3, i32 2 }
!1 = !{ void (i8*, i8*, i64, i64, double*, i64, i64, i8*, i8*, i64, i64, double*, i64, i64, i32)* @"_ZN6cudapy13numba_sources6newtonB3v22B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEi", !"kernel", i32 1 }

@"_ZN08NumbaEnv13numba_sources6newtonB3v22B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEi" = common global i8* null
define linkonce_odr i32 @"_ZN13numba_sources6newtonB3v22B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEi"(i8** %".ret", i8* %"arg.x.0", i8* %"arg.x.1", i64 %"arg.x.2", i64 %"arg.x.3", double* %"arg.x.4", i64 %"arg.x.5.0", i64 %"arg.x.6.0", i8* %"arg.out.0", i8* %"arg.out.1", i64 %"arg.out.2", i64 %"arg.out.3", double* %"arg.out.4", i64 %"arg.out.5.0", i64 %"arg.out.6.0", i32 %"arg.n")
{
entry:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} undef, i8* %"arg.x.0", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %"arg.x.1", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %"arg.x.2", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %"arg.x.3", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.itemsize", double* %"arg.x.4", 4
  %".18" = insertvalue [1 x i64] undef, i64 %"arg.x.5.0", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".18", 5
  %".19" = insertvalue [1 x i64] undef, i64 %"arg.x.6.0", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".19", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} undef, i8* %"arg.out.0", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.meminfo.1", i8* %"arg.out.1", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.parent.1", i64 %"arg.out.2", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.nitems.1", i64 %"arg.out.3", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.itemsize.1", double* %"arg.out.4", 4
  %".20" = insertvalue [1 x i64] undef, i64 %"arg.out.5.0", 0
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.data.1", [1 x i64] %".20", 5
  %".21" = insertvalue [1 x i64] undef, i64 %"arg.out.6.0", 0
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.shape.1", [1 x i64] %".21", 6
  %"x" = alloca {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %"x"
  %"out" = alloca {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %"out"
  %"i" = alloca i64
  store i64 0, i64* %"i"
  %".44" = alloca {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %".44"
  %"value" = alloca double
  store double 0.0, double* %"value"
  %"$phi90.0.2" = alloca double
  store double 0.0, double* %"$phi90.0.2"
  %"guess.2" = alloca double
  store double 0.0, double* %"guess.2"
  %".95" = alloca {i64, i64, i64}
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".95"
  %".105" = alloca {i64, i64, i64}
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".105"
  %".109" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".109"
  %".118" = alloca i64
  store i64 0, i64* %".118"
  %".121" = alloca i64
  store i64 0, i64* %".121"
  %"$phi122.0" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi122.0"
  %".160" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".160"
  %".163" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".163"
  %".189" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".189"
  %".195" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".195"
  %"$phi124.1" = alloca i64
  store i64 0, i64* %"$phi124.1"
  %"following" = alloca double
  store double 0.0, double* %"following"
  %".246" = alloca {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %".246"
  br label %"B0"
B0:
  store {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.strides", {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %"inserted.strides.1", {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %"out"
  %".26" = trunc i64 1 to i32
  %".27" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".28" = sext i32 %".27" to i64
  %".29" = call i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()
  %".30" = sext i32 %".29" to i64
  %".31" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()
  %".32" = sext i32 %".31" to i64
  %".33" = mul i64 %".30", %".32"
  %".34" = add i64 %".33", %".28"
  %".36" = load i64, i64* %"i"
  store i64 %".34", i64* %"i"
  %".38" = load i64, i64* %"i"
  %".39" = sext i32 %"arg.n" to i64
  %".40" = icmp slt i64 %".38", %".39"
  br i1 %".40", label %"B56", label %"B184"
B56:
  %".42" = load {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %"x"
  %".43" = load i64, i64* %"i"
  store {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %".44"
  store {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %".42", {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %".44"
  %".48" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %".44", i32 0, i32 5
  %".49" = getelementptr inbounds [1 x i64], [1 x i64]* %".48", i32 0, i32 0
  %".50" = load i64, i64* %".49", !range !3
  %".51" = insertvalue [1 x i64] undef, i64 %".50", 0
  %".52" = extractvalue [1 x i64] %".51", 0
  %".53" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %".44", i32 0, i32 6
  %".54" = load [1 x i64], [1 x i64]* %".53"
  %".55" = extractvalue [1 x i64] %".54", 0
  %".56" = icmp slt i64 %".43", 0
  %".57" = add i64 %".43", %".52"
  %".58" = select  i1 %".56", i64 %".57", i64 %".43"
  %".59" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %".44", i32 0, i32 5
  %".60" = getelementptr inbounds [1 x i64], [1 x i64]* %".59", i32 0, i32 0
  %".61" = load i64, i64* %".60", !range !3
  %".62" = insertvalue [1 x i64] undef, i64 %".61", 0
  %".63" = extractvalue [1 x i64] %".62", 0
  %".64" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %".44", i32 0, i32 6
  %".65" = load [1 x i64], [1 x i64]* %".64"
  %".66" = extractvalue [1 x i64] %".65", 0
  %".67" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %".44", i32 0, i32 4
  %".68" = load double*, double** %".67"
  %".69" = mul i64 %".58", 1
  %".70" = add i64 0, %".69"
  %".71" = getelementptr double, double* %".68", i64 %".70"
  %".72" = load double, double* %".71"
  %".74" = load double, double* %"value"
  store double %".72", double* %"value"
  %".76" = load {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %"x"
  %".78" = load double, double* %"value"
  %".79" = fcmp ogt double %".78", 0x3ff0000000000000
  br i1 %".79", label %"B84", label %"B88"
B84:
  %".81" = load double, double* %"value"
  %".83" = load double, double* %"$phi90.0.2"
  store double %".81", double* %"$phi90.0.2"
  br label %"B90"
B88:
  %".86" = load double, double* %"$phi90.0.2"
  store double 0x3ff0000000000000, double* %"$phi90.0.2"
  br label %"B90"
B90:
  %".89" = load double, double* %"$phi90.0.2"
  %".90" = load double, double* %"$phi90.0.2"
  store double 0.0, double* %"$phi90.0.2"
  %".93" = load double, double* %"guess.2"
  store double %".89", double* %"guess.2"
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".95"
  %".98" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".95", i32 0, i32 0
  store i64 0, i64* %".98"
  %".100" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".95", i32 0, i32 1
  store i64 60, i64* %".100"
  %".102" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".95", i32 0, i32 2
  store i64 1, i64* %".102"
  %".104" = load {i64, i64, i64}, {i64, i64, i64}* %".95"
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".105"
  store {i64, i64, i64} %".104", {i64, i64, i64}* %".105"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".109"
  %".112" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".105", i32 0, i32 0
  %".113" = load i64, i64* %".112"
  %".114" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".105", i32 0, i32 1
  %".115" = load i64, i64* %".114"
  %".116" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".105", i32 0, i32 2
  %".117" = load i64, i64* %".116"
  store i64 %".113", i64* %".118"
  %".123" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".109", i32 0, i32 0
  store i64* %".118", i64** %".123"
  %".125" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".109", i32 0, i32 1
  store i64 %".115", i64* %".125"
  %".127" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".109", i32 0, i32 2
  store i64 %".117", i64* %".127"
  %".129" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".109", i32 0, i32 3
  store i64* %".121", i64** %".129"
  %".131" = sub i64 %".115", %".113"
  %".132" = icmp sgt i64 %".131", 0
  %".133" = icmp sgt i64 %".117", 0
  %".134" = xor i1 %".132", %".133"
  %".135" = icmp eq i64 %".117", 0
  br i1 %".135", label %"B90.if", label %"B90.endif", !prof !4
B122:
  %".159" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi122.0"
  store {i64, i1} zeroinitializer, {i64, i1}* %".160"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".163"
  store {i64*, i64, i64, i64*} %".159", {i64*, i64, i64, i64*}* %".163"
  %".167" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".163", i32 0, i32 3
  %".168" = load i64*, i64** %".167"
  %".169" = load i64, i64* %".168"
  %".170" = icmp sgt i64 %".169", 0
  %".171" = getelementptr inbounds {i64, i1}, {i64, i1}* %".160", i32 0, i32 1
  store i1 %".170", i1* %".171"
  br i1 %".170", label %"B122.if", label %"B122.endif"
B124:
  %".205" = load i64, i64* %"$phi124.1"
  %".206" = load i64, i64* %"$phi124.1"
  store i64 0, i64* %"$phi124.1"
  %".208" = load double, double* %"value"
  %".209" = load double, double* %"guess.2"
  %".210" = fcmp oeq double %".209",              0x0
  br i1 %".210", label %"B124.if", label %"B124.endif", !prof !4
B160:
  %".224" = load double, double* %"value"
  store double 0.0, double* %"value"
  %".226" = load double, double* %"following"
  store double 0.0, double* %"following"
  %".228" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi122.0"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi122.0"
  br label %"B170"
B164:
  %".231" = load double, double* %"following"
  %".232" = load double, double* %"following"
  store double 0.0, double* %"following"
  %".234" = load double, double* %"guess.2"
  store double %".231", double* %"guess.2"
  br label %"B122"
B170:
  %".237" = load double, double* %"value"
  store double 0.0, double* %"value"
  %".239" = load i64, i64* %"$phi124.1"
  store i64 0, i64* %"$phi124.1"
  %".241" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi122.0"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi122.0"
  %".243" = load {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %"out"
  %".244" = load double, double* %"guess.2"
  %".245" = load i64, i64* %"i"
  store {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %".246"
  store {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} %".243", {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %".246"
  %".250" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %".246", i32 0, i32 5
  %".251" = getelementptr inbounds [1 x i64], [1 x i64]* %".250", i32 0, i32 0
  %".252" = load i64, i64* %".251", !range !3
  %".253" = insertvalue [1 x i64] undef, i64 %".252", 0
  %".254" = extractvalue [1 x i64] %".253", 0
  %".255" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %".246", i32 0, i32 6
  %".256" = load [1 x i64], [1 x i64]* %".255"
  %".257" = extractvalue [1 x i64] %".256", 0
  %".258" = icmp slt i64 %".245", 0
  %".259" = add i64 %".245", %".254"
  %".260" = select  i1 %".258", i64 %".259", i64 %".245"
  %".261" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %".246", i32 0, i32 5
  %".262" = getelementptr inbounds [1 x i64], [1 x i64]* %".261", i32 0, i32 0
  %".263" = load i64, i64* %".262", !range !3
  %".264" = insertvalue [1 x i64] undef, i64 %".263", 0
  %".265" = extractvalue [1 x i64] %".264", 0
  %".266" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %".246", i32 0, i32 6
  %".267" = load [1 x i64], [1 x i64]* %".266"
  %".268" = extractvalue [1 x i64] %".267", 0
  %".269" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %".246", i32 0, i32 4
  %".270" = load double*, double** %".269"
  %".271" = mul i64 %".260", 1
  %".272" = add i64 0, %".271"
  %".273" = getelementptr double, double* %".270", i64 %".272"
  store double %".244", double* %".273"
  %".275" = load {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %"out"
  store {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %"out"
  %".277" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  %".279" = load double, double* %"guess.2"
  store double 0.0, double* %"guess.2"
  store i8* null, i8** %".ret"
  ret i32 0
B184:
  %".283" = load {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %"x"
  %".285" = load {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %"out"
  store {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [1 x i64], [1 x i64]}* %"out"
  %".287" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  store i8* null, i8** %".ret"
  ret i32 0
B90.if:
  ret i32 1
B90.endif:
  br i1 %".134", label %"B90.endif.if", label %"B90.endif.else"
B90.endif.if:
  %".139" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".109", i32 0, i32 3
  %".140" = load i64*, i64** %".139"
  store i64 0, i64* %".140"
  br label %"B90.endif.endif"
B90.endif.else:
  %".143" = srem i64 %".131", %".117"
  %".144" = sub i64 0, %".143"
  %".145" = select  i1 %".132", i64 %".143", i64 %".144"
  %".146" = icmp sgt i64 %".145", 0
  %".147" = sdiv i64 %".131", %".117"
  %".148" = select  i1 %".146", i64 1, i64 0
  %".149" = add i64 %".147", %".148"
  %".150" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".109", i32 0, i32 3
  %".151" = load i64*, i64** %".150"
  store i64 %".149", i64* %".151"
  br label %"B90.endif.endif"
B90.endif.endif:
  %".154" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".109"
  %".156" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi122.0"
  store {i64*, i64, i64, i64*} %".154", {i64*, i64, i64, i64*}* %"$phi122.0"
  br label %"B122"
B122.if:
  %".174" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".163", i32 0, i32 0
  %".175" = load i64*, i64** %".174"
  %".176" = load i64, i64* %".175"
  %".177" = getelementptr inbounds {i64, i1}, {i64, i1}* %".160", i32 0, i32 0
  store i64 %".176", i64* %".177"
  %".179" = sub nsw i64 %".169", 1
  store i64 %".179", i64* %".168"
  %".181" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".163", i32 0, i32 2
  %".182" = load i64, i64* %".181"
  %".183" = add i64 %".176", %".182"
  %".184" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".163", i32 0, i32 0
  %".185" = load i64*, i64** %".184"
  store i64 %".183", i64* %".185"
  br label %"B122.endif"
B122.endif:
  %".188" = load {i64, i1}, {i64, i1}* %".160"
  store {i64, i1} zeroinitializer, {i64, i1}* %".189"
  store {i64, i1} %".188", {i64, i1}* %".189"
  %".193" = getelementptr inbounds {i64, i1}, {i64, i1}* %".189", i32 0, i32 0
  %".194" = load i64, i64* %".193"
  store {i64, i1} zeroinitializer, {i64, i1}* %".195"
  store {i64, i1} %".188", {i64, i1}* %".195"
  %".199" = getelementptr inbounds {i64, i1}, {i64, i1}* %".195", i32 0, i32 1
  %".200" = load i1, i1* %".199"
  %".202" = load i64, i64* %"$phi124.1"
  store i64 %".194", i64* %"$phi124.1"
  br i1 %".200", label %"B124", label %"B170"
B124.if:
  br label %"B124.endif"
B124.endif:
  %".213" = fdiv double %".208", %".209"
  %".214" = load double, double* %"guess.2"
  %".215" = fadd double %".214", %".213"
  %".216" = fmul double 0x3fe0000000000000, %".215"
  %".218" = load double, double* %"following"
  store double %".216", double* %"following"
  %".220" = load double, double* %"following"
  %".221" = load double, double* %"guess.2"
  %".222" = fcmp oge double %".220", %".221"
  br i1 %".222", label %"B160", label %"B164"
}

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()

!2 = !{ i32 2, i32 0, i32 3, i32 2 }
!3 = !{ i64 0, i64 9223372036854775807 }
!4 = !{ !"branch_weights", i32 1, i32 99 }
!nvvmir.version = !{ !0 }
!nvvm.annotations = !{ !1 }
