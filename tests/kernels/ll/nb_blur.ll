; kernel=_ZN6cudapy13numba_sources4blurB3v21B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE block=64 shared=0
; ModuleID = "cuda.kernel.wrapper"
target triple = "nvptx64-nvidia-cuda"
target datalayout = "e-p:64:64:64-i1:8:8-i8:8:8-i16:16:16-i32:32:32-i64:64:64-i128:128:128-f32:32:32-f64:64:64-v16:16:16-v32:32:32-v64:64:64-v128:128:128-n16:32:64"

define void @"_ZN6cudapy13numba_sources4blurB3v21B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"(i8* %".1", i8* %".2", i64 %".3", i64 %".4", i8* %".5", i64 %".6", i64 %".7", i8* %".8", i8* %".9", i64 %".10", i64 %".11", i8* %".12", i64 %".13", i64 %".14")
{
.16:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} undef, i8* %".1", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %".2", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %".3", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %".4", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.itemsize", i8* %".5", 4
  %".17" = insertvalue [1 x i64] undef, i64 %".6", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".17", 5
  %".18" = insertvalue [1 x i64] undef, i64 %".7", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".18", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} undef, i8* %".8", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.meminfo.1", i8* %".9", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.parent.1", i64 %".10", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.nitems.1", i64 %".11", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.itemsize.1", i8* %".12", 4
  %".19" = insertvalue [1 x i64] undef, i64 %".13", 0
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.data.1", [1 x i64] %".19", 5
  %".20" = insertvalue [1 x i64] undef, i64 %".14", 0
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.shape.1", [1 x i64] %".20", 6
  %".21" = alloca i8*
  store i8* null, i8** %".21"
  store i8* null, i8** %".21"
  %"extracted.meminfo" = extractvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.strides", 0
  %"extracted.parent" = extractvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.strides", 1
  %"extracted.nitems" = extractvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.strides", 2
  %"extracted.itemsize" = extractvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.strides", 3
  %"extracted.data" = extractvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.strides", 4
  %"extracted.shape" = extractvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.strides", 5
  %".24" = extractvalue [1 x i64] %"extracted.shape", 0
  %"extracted.strides" = extractvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.strides", 6
  %".25" = extractvalue [1 x i64] %"extracted.strides", 0
  %"extracted.meminfo.1" = extractvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.strides.1", 0
  %"extracted.parent.1" = extractvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.strides.1", 1
  %"extracted.nitems.1" = extractvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.strides.1", 2
  %"extracted.itemsize.1" = extractvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.strides.1", 3
  %"extracted.data.1" = extractvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.strides.1", 4
  %"extracted.shape.1" = extractvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.strides.1", 5
  %".26" = extractvalue [1 x i64] %"extracted.shape.1", 0
  %"extracted.strides.1" = extractvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.strides.1", 6
  %".27" = extractvalue [1 x i64] %"extracted.strides.1", 0
  %".28" = call i32 @"_ZN13numba_sources4blurB3v21B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"(i8** %".21", i8* %"extracted.meminfo", i8* %"extracted.parent", i64 %"extracted.nitems", i64 %"extracted.itemsize", i8* %"extracted.data", i64 %".24", i64 %".25", i8* %"extracted.meminfo.1", i8* %"extracted.parent.1", i64 %"extracted.nitems.1", i64 %"extracted.itemsize.1", i8* %"extracted.data.1", i64 %".26", i64 %".27")
  %".29" = icmp eq i32 %".28", 0
  %".30" = icmp eq i32 %".28", -2
  %".31" = or i1 %".29", %".30"
  %".32" = xor i1 %".31", -1
  %".33" = icmp eq i32 %".28", -1
  %".34" = icmp eq i32 %".28", -3
  %".35" = icmp sge i32 %".28", 1
  %".36" = load i8*, i8** %".21"
  ret void
}

@"_ZN6cudapy13numba_sources4blurB3v21B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE__errcode__" = global i32 0
@"_ZN6cudapy13numba_sources4blurB3v21B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE__tidx__" = global i32 0
@"_ZN6cudapy13numba_sources4blurB3v21B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE__ctaidx__" = global i32 0
@"_ZN6cudapy13numba_sources4blurB3v21B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE__tidy__" = global i32 0
@"_ZN6cudapy13numba_sources4blurB3v21B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE__ctaidy__" = global i32 0
@"_ZN6cudapy13numba_sources4blurB3v21B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE__tidz__" = global i32 0
@"_ZN6cudapy13numba_sources4blurB3v21B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE__ctaidz__" = global i32 0
@"llvm.used" = appending global [1 x i8*] [i8* bitcast (void (i8*, i8*, i64, i64, i8*, i64, i64, i8*, i8*, i64, i64, i8*, i64, i64)* @"_ZN6cudapy13numba_sources4blurB3v21B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE" to i8*)], section "llvm.metadata"
!0 = !{ i32 2, i32 0, i32 3, i32 2 }
!1 = !{ void (i8*, i8*, i64, i64, i8*, i64, i64, i8*, i8*, i64, i64, i8*, i64, i64)* @"_ZN6cudapy13numba_sources4blurB3v21B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE", !"kernel", i32 1 }

@"_ZN08NumbaEnv13numba_sources4blurB3v21B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE" = common global i8* null
define linkonce_odr i32 @"_ZN13numba_sources4blurB3v21B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"(i8** %".ret", i8* %"arg.x.0", i8* %"arg.x.1", i64 %"arg.x.2", i64 %"arg.x.3", i8* %"arg.x.4", i64 %"arg.x.5.0", i64 %"arg.x.6.0", i8* %"arg.out.0", i8* %"arg.out.1", i64 %"arg.out.2", i64 %"arg.out.3", i8* %"arg.out.4", i64 %"arg.out.5.0", i64 %"arg.out.6.0")
{
entry:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} undef, i8* %"arg.x.0", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %"arg.x.1", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %"arg.x.2", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %"arg.x.3", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.itemsize", i8* %"arg.x.4", 4
  %".17" = insertvalue [1 x i64] undef, i64 %"arg.x.5.0", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".17", 5
  %".18" = insertvalue [1 x i64] undef, i64 %"arg.x.6.0", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".18", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} undef, i8* %"arg.out.0", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.meminfo.1", i8* %"arg.out.1", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.parent.1", i64 %"arg.out.2", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.nitems.1", i64 %"arg.out.3", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.itemsize.1", i8* %"arg.out.4", 4
  %".19" = insertvalue [1 x i64] undef, i64 %"arg.out.5.0", 0
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.data.1", [1 x i64] %".19", 5
  %".20" = insertvalue [1 x i64] undef, i64 %"arg.out.6.0", 0
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.shape.1", [1 x i64] %".20", 6
  %"x" = alloca {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"x"
  %"out" = alloca {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"out"
  %"i" = alloca i64
  store i64 0, i64* %"i"
  %"$phi60.0" = alloca i64
  store i64 0, i64* %"$phi60.0"
  %".45" = alloca {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".45"
  %".64" = alloca {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".64"
  %".96" = alloca {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".96"
  %".133" = alloca {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".133"
  %"quot" = alloca i64
  store i64 0, i64* %"quot"
  %"rem" = alloca i64
  store i64 0, i64* %"rem"
  %".174" = alloca i64
  store i64 0, i64* %".174"
  %".177" = alloca i64
  store i64 0, i64* %".177"
  %".209" = alloca {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".209"
  %".246" = alloca {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".246"
  %".257" = alloca {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".257"
  %".290" = alloca {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".290"
  br label %"B0"
B0:
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.strides", {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %"inserted.strides.1", {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"out"
  %".25" = trunc i64 1 to i32
  %".26" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".27" = sext i32 %".26" to i64
  %".28" = call i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()
  %".29" = sext i32 %".28" to i64
  %".30" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()
  %".31" = sext i32 %".30" to i64
  %".32" = mul i64 %".29", %".31"
  %".33" = add i64 %".32", %".27"
  %".35" = load i64, i64* %"i"
  store i64 %".33", i64* %"i"
  %".37" = load i64, i64* %"i"
  %".38" = icmp slt i64 0, %".37"
  %".39" = load i64, i64* %"i"
  %".41" = load i64, i64* %"$phi60.0"
  store i64 %".39", i64* %"$phi60.0"
  br i1 %".38", label %"B60", label %"B88"
B60:
  %".44" = load {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".45"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %".44", {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".45"
  %".49" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".45", i32 0, i32 2
  %".50" = load i64, i64* %".49"
  %".51" = sub nsw i64 %".50", 1
  %".52" = load i64, i64* %"$phi60.0"
  %".53" = icmp slt i64 %".52", %".51"
  %".54" = load i64, i64* %"$phi60.0"
  store i64 0, i64* %"$phi60.0"
  br i1 %".53", label %"B86", label %"B256"
B86:
  br label %"B92"
B88:
  %".58" = load i64, i64* %"$phi60.0"
  store i64 0, i64* %"$phi60.0"
  br label %"B256"
B92:
  %".61" = load i64, i64* %"i"
  %".62" = sub nsw i64 %".61", 1
  %".63" = load {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".64"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %".63", {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".64"
  %".68" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".64", i32 0, i32 5
  %".69" = getelementptr inbounds [1 x i64], [1 x i64]* %".68", i32 0, i32 0
  %".70" = load i64, i64* %".69", !range !3
  %".71" = insertvalue [1 x i64] undef, i64 %".70", 0
  %".72" = extractvalue [1 x i64] %".71", 0
  %".73" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".64", i32 0, i32 6
  %".74" = load [1 x i64], [1 x i64]* %".73"
  %".75" = extractvalue [1 x i64] %".74", 0
  %".76" = icmp slt i64 %".62", 0
  %".77" = add i64 %".62", %".72"
  %".78" = select  i1 %".76", i64 %".77", i64 %".62"
  %".79" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".64", i32 0, i32 5
  %".80" = getelementptr inbounds [1 x i64], [1 x i64]* %".79", i32 0, i32 0
  %".81" = load i64, i64* %".80", !range !3
  %".82" = insertvalue [1 x i64] undef, i64 %".81", 0
  %".83" = extractvalue [1 x i64] %".82", 0
  %".84" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".64", i32 0, i32 6
  %".85" = load [1 x i64], [1 x i64]* %".84"
  %".86" = extractvalue [1 x i64] %".85", 0
  %".87" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".64", i32 0, i32 4
  %".88" = load i8*, i8** %".87"
  %".89" = mul i64 %".78", 1
  %".90" = add i64 0, %".89"
  %".91" = getelementptr i8, i8* %".88", i64 %".90"
  %".92" = load i8, i8* %".91"
  %".93" = zext i8 %".92" to i32
  %".94" = load {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"x"
  %".95" = load i64, i64* %"i"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".96"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %".94", {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".96"
  %".100" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".96", i32 0, i32 5
  %".101" = getelementptr inbounds [1 x i64], [1 x i64]* %".100", i32 0, i32 0
  %".102" = load i64, i64* %".101", !range !3
  %".103" = insertvalue [1 x i64] undef, i64 %".102", 0
  %".104" = extractvalue [1 x i64] %".103", 0
  %".105" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".96", i32 0, i32 6
  %".106" = load [1 x i64], [1 x i64]* %".105"
  %".107" = extractvalue [1 x i64] %".106", 0
  %".108" = icmp slt i64 %".95", 0
  %".109" = add i64 %".95", %".104"
  %".110" = select  i1 %".108", i64 %".109", i64 %".95"
  %".111" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".96", i32 0, i32 5
  %".112" = getelementptr inbounds [1 x i64], [1 x i64]* %".111", i32 0, i32 0
  %".113" = load i64, i64* %".112", !range !3
  %".114" = insertvalue [1 x i64] undef, i64 %".113", 0
  %".115" = extractvalue [1 x i64] %".114", 0
  %".116" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".96", i32 0, i32 6
  %".117" = load [1 x i64], [1 x i64]* %".116"
  %".118" = extractvalue [1 x i64] %".117", 0
  %".119" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".96", i32 0, i32 4
  %".120" = load i8*, i8** %".119"
  %".121" = mul i64 %".110", 1
  %".122" = add i64 0, %".121"
  %".123" = getelementptr i8, i8* %".120", i64 %".122"
  %".124" = load i8, i8* %".123"
  %".125" = zext i8 %".124" to i32
  %".126" = sext i32 %".125" to i64
  %".127" = mul nsw i64 2, %".126"
  %".128" = sext i32 %".93" to i64
  %".129" = add nsw i64 %".128", %".127"
  %".130" = load i64, i64* %"i"
  %".131" = add nsw i64 %".130", 1
  %".132" = load {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".133"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %".132", {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".133"
  %".137" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".133", i32 0, i32 5
  %".138" = getelementptr inbounds [1 x i64], [1 x i64]* %".137", i32 0, i32 0
  %".139" = load i64, i64* %".138", !range !3
  %".140" = insertvalue [1 x i64] undef, i64 %".139", 0
  %".141" = extractvalue [1 x i64] %".140", 0
  %".142" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".133", i32 0, i32 6
  %".143" = load [1 x i64], [1 x i64]* %".142"
  %".144" = extractvalue [1 x i64] %".143", 0
  %".145" = icmp slt i64 %".131", 0
  %".146" = add i64 %".131", %".141"
  %".147" = select  i1 %".145", i64 %".146", i64 %".131"
  %".148" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".133", i32 0, i32 5
  %".149" = getelementptr inbounds [1 x i64], [1 x i64]* %".148", i32 0, i32 0
  %".150" = load i64, i64* %".149", !range !3
  %".151" = insertvalue [1 x i64] undef, i64 %".150", 0
  %".152" = extractvalue [1 x i64] %".151", 0
  %".153" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".133", i32 0, i32 6
  %".154" = load [1 x i64], [1 x i64]* %".153"
  %".155" = extractvalue [1 x i64] %".154", 0
  %".156" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".133", i32 0, i32 4
  %".157" = load i8*, i8** %".156"
  %".158" = mul i64 %".147", 1
  %".159" = add i64 0, %".158"
  %".160" = getelementptr i8, i8* %".157", i64 %".159"
  %".161" = load i8, i8* %".160"
  %".162" = load {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"x"
  %".164" = zext i8 %".161" to i32
  %".165" = sext i32 %".164" to i64
  %".166" = add nsw i64 %".129", %".165"
  %".169" = icmp eq i64 4, 0
  br i1 %".169", label %"B92.if", label %"B92.else", !prof !4
B256:
  %".245" = load {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".246"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %".245", {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".246"
  %".250" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".246", i32 0, i32 2
  %".251" = load i64, i64* %".250"
  %".252" = load i64, i64* %"i"
  %".253" = icmp slt i64 %".252", %".251"
  br i1 %".253", label %"B278", label %"B304"
B278:
  %".255" = load {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"x"
  %".256" = load i64, i64* %"i"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".257"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %".255", {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".257"
  %".261" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".257", i32 0, i32 5
  %".262" = getelementptr inbounds [1 x i64], [1 x i64]* %".261", i32 0, i32 0
  %".263" = load i64, i64* %".262", !range !3
  %".264" = insertvalue [1 x i64] undef, i64 %".263", 0
  %".265" = extractvalue [1 x i64] %".264", 0
  %".266" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".257", i32 0, i32 6
  %".267" = load [1 x i64], [1 x i64]* %".266"
  %".268" = extractvalue [1 x i64] %".267", 0
  %".269" = icmp slt i64 %".256", 0
  %".270" = add i64 %".256", %".265"
  %".271" = select  i1 %".269", i64 %".270", i64 %".256"
  %".272" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".257", i32 0, i32 5
  %".273" = getelementptr inbounds [1 x i64], [1 x i64]* %".272", i32 0, i32 0
  %".274" = load i64, i64* %".273", !range !3
  %".275" = insertvalue [1 x i64] undef, i64 %".274", 0
  %".276" = extractvalue [1 x i64] %".275", 0
  %".277" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".257", i32 0, i32 6
  %".278" = load [1 x i64], [1 x i64]* %".277"
  %".279" = extractvalue [1 x i64] %".278", 0
  %".280" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".257", i32 0, i32 4
  %".281" = load i8*, i8** %".280"
  %".282" = mul i64 %".271", 1
  %".283" = add i64 0, %".282"
  %".284" = getelementptr i8, i8* %".281", i64 %".283"
  %".285" = load i8, i8* %".284"
  %".286" = load {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"x"
  %".288" = load {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"out"
  %".289" = load i64, i64* %"i"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".290"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %".288", {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".290"
  %".294" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".290", i32 0, i32 5
  %".295" = getelementptr inbounds [1 x i64], [1 x i64]* %".294", i32 0, i32 0
  %".296" = load i64, i64* %".295", !range !3
  %".297" = insertvalue [1 x i64] undef, i64 %".296", 0
  %".298" = extractvalue [1 x i64] %".297", 0
  %".299" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".290", i32 0, i32 6
  %".300" = load [1 x i64], [1 x i64]* %".299"
  %".301" = extractvalue [1 x i64] %".300", 0
  %".302" = icmp slt i64 %".289", 0
  %".303" = add i64 %".289", %".298"
  %".304" = select  i1 %".302", i64 %".303", i64 %".289"
  %".305" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".290", i32 0, i32 5
  %".306" = getelementptr inbounds [1 x i64], [1 x i64]* %".305", i32 0, i32 0
  %".307" = load i64, i64* %".306", !range !3
  %".308" = insertvalue [1 x i64] undef, i64 %".307", 0
  %".309" = extractvalue [1 x i64] %".308", 0
  %".310" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".290", i32 0, i32 6
  %".311" = load [1 x i64], [1 x i64]* %".310"
  %".312" = extractvalue [1 x i64] %".311", 0
  %".313" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".290", i32 0, i32 4
  %".314" = load i8*, i8** %".313"
  %".315" = mul i64 %".304", 1
  %".316" = add i64 0, %".315"
  %".317" = getelementptr i8, i8* %".314", i64 %".316"
  store i8 %".285", i8* %".317"
  %".319" = load {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"out"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"out"
  %".321" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  store i8* null, i8** %".ret"
  ret i32 0
B304:
  %".325" = load {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"x"
  %".327" = load {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"out"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"out"
  %".329" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  store i8* null, i8** %".ret"
  ret i32 0
B92.if:
  store i64 4, i64* %"quot"
  store i64 4, i64* %"rem"
  br label %"B92.endif"
B92.else:
  store i64 0, i64* %".174"
  store i64 0, i64* %".177"
  %".180" = icmp eq i64 %".166", -9223372036854775808
  %".181" = icmp eq i64 4, -1
  %".182" = and i1 %".180", %".181"
  %".183" = xor i1 %".182", -1
  br i1 %".183", label %"B92.else.if", label %"B92.else.endif", !prof !5
B92.endif:
  %".206" = load i64, i64* %"quot"
  %".207" = load {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"out"
  %".208" = load i64, i64* %"i"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".209"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} %".207", {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".209"
  %".213" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".209", i32 0, i32 5
  %".214" = getelementptr inbounds [1 x i64], [1 x i64]* %".213", i32 0, i32 0
  %".215" = load i64, i64* %".214", !range !3
  %".216" = insertvalue [1 x i64] undef, i64 %".215", 0
  %".217" = extractvalue [1 x i64] %".216", 0
  %".218" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".209", i32 0, i32 6
  %".219" = load [1 x i64], [1 x i64]* %".218"
  %".220" = extractvalue [1 x i64] %".219", 0
  %".221" = icmp slt i64 %".208", 0
  %".222" = add i64 %".208", %".217"
  %".223" = select  i1 %".221", i64 %".222", i64 %".208"
  %".224" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".209", i32 0, i32 5
  %".225" = getelementptr inbounds [1 x i64], [1 x i64]* %".224", i32 0, i32 0
  %".226" = load i64, i64* %".225", !range !3
  %".227" = insertvalue [1 x i64] undef, i64 %".226", 0
  %".228" = extractvalue [1 x i64] %".227", 0
  %".229" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".209", i32 0, i32 6
  %".230" = load [1 x i64], [1 x i64]* %".229"
  %".231" = extractvalue [1 x i64] %".230", 0
  %".232" = getelementptr inbounds {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %".209", i32 0, i32 4
  %".233" = load i8*, i8** %".232"
  %".234" = mul i64 %".223", 1
  %".235" = add i64 0, %".234"
  %".236" = getelementptr i8, i8* %".233", i64 %".235"
  %".237" = trunc i64 %".206" to i8
  store i8 %".237", i8* %".236"
  %".239" = load {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"out"
  store {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i8*, [1 x i64], [1 x i64]}* %"out"
  %".241" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  store i8* null, i8** %".ret"
  ret i32 0
B92.else.if:
  %".185" = sdiv i64 %".166", 4
  %".186" = srem i64 %".166", 4
  %".187" = xor i64 4, %".186"
  %".188" = icmp slt i64 %".187", 0
  %".189" = icmp ne i64 %".186", 0
  %".190" = and i1 %".189", %".188"
  br i1 %".190", label %"B92.else.if.if", label %"B92.else.if.else"
B92.else.endif:
  %".201" = load i64, i64* %".174"
  %".202" = load i64, i64* %".177"
  store i64 %".201", i64* %"quot"
  store i64 %".202", i64* %"rem"
  br label %"B92.endif"
B92.else.if.if:
  %".195" = sub i64 %".185", 1
  store i64 %".195", i64* %".174"
  %".197" = add i64 %".186", 4
  store i64 %".197", i64* %".177"
  br label %"B92.else.if.endif"
B92.else.if.else:
  store i64 %".185", i64* %".174"
  store i64 %".186", i64* %".177"
  br label %"B92.else.if.endif"
B92.else.if.endif:
  br label %"B92.else.endif"
}

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()

!2 = !{ i32 2, i32 0, i32 3, i32 2 }
!3 = !{ i64 0, i64 9223372036854775807 }
!4 = !{ !"branch_weights", i32 1, i32 99 }
!5 = !{ !"branch_weights", i32 99, i32 1 }
!nvvmir.version = !{ !0 }
!nvvm.annotations = !{ !1 }
