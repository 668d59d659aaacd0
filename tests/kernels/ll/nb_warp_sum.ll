; kernel=_ZN6cudapy13numba_sources8warp_sumB2v4B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedEi block=64 shared=0
; ModuleID = "cuda.kernel.wrapper"
target triple = "nvptx64-nvidia-cuda"
target datalayout = "e-p:64:64:64-i1:8:8-i8:8:8-i16:16:16-i32:32:32-i64:64:64-i128:128:128-f32:32:32-f64:64:64-v16:16:16-v32:32:32-v64:64:64-v128:128:128-n16:32:64"

define void @"_ZN6cudapy13numba_sources8warp_sumB2v4B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedEi"(i8* %".1", i8* %".2", i64 %".3", i64 %".4", i32* %".5", i64 %".6", i64 %".7", i8* %".8", i8* %".9", i64 %".10", i64 %".11", i32* %".12", i64 %".13", i64 %".14", i64 %".15", i64 %".16", i32 %".17")
{
.19:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} undef, i8* %".1", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %".2", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %".3", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %".4", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.itemsize", i32* %".5", 4
  %".20" = insertvalue [1 x i64] undef, i64 %".6", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".20", 5
  %".21" = insertvalue [1 x i64] undef, i64 %".7", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".21", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} undef, i8* %".8", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.meminfo.1", i8* %".9", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.parent.1", i64 %".10", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.nitems.1", i64 %".11", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.itemsize.1", i32* %".12", 4
  %".22" = insertvalue [2 x i64] undef, i64 %".13", 0
  %".23" = insertvalue [2 x i64] %".22", i64 %".14", 1
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.data.1", [2 x i64] %".23", 5
  %".24" = insertvalue [2 x i64] undef, i64 %".15", 0
  %".25" = insertvalue [2 x i64] %".24", i64 %".16", 1
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.shape.1", [2 x i64] %".25", 6
  %".26" = alloca i8*
  store i8* null, i8** %".26"
  store i8* null, i8** %".26"
  %"extracted.meminfo" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 0
  %"extracted.parent" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 1
  %"extracted.nitems" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 2
  %"extracted.itemsize" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 3
  %"extracted.data" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 4
  %"extracted.shape" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 5
  %".29" = extractvalue [1 x i64] %"extracted.shape", 0
  %"extracted.strides" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 6
  %".30" = extractvalue [1 x i64] %"extracted.strides", 0
  %"extracted.meminfo.1" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides.1", 0
  %"extracted.parent.1" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides.1", 1
  %"extracted.nitems.1" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides.1", 2
  %"extracted.itemsize.1" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides.1", 3
  %"extracted.data.1" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides.1", 4
  %"extracted.shape.1" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides.1", 5
  %".31" = extractvalue [2 x i64] %"extracted.shape.1", 0
  %".32" = extractvalue [2 x i64] %"extracted.shape.1", 1
  %"extracted.strides.1" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides.1", 6
  %".33" = extractvalue [2 x i64] %"extracted.strides.1", 0
  %".34" = extractvalue [2 x i64] %"extracted.strides.1", 1
  %".35" = call i32 @"_ZN13numba_sources8warp_sumB2v4B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedEi"(i8** %".26", i8* %"extracted.meminfo", i8* %"extracted.parent", i64 %"extracted.nitems", i64 %"extracted.itemsize", i32* %"extracted.data", i64 %".29", i64 %".30", i8* %"extracted.meminfo.1", i8* %"extracted.parent.1", i64 %"extracted.nitems.1", i64 %"extracted.itemsize.1", i32* %"extracted.data.1", i64 %".31", i64 %".32", i64 %".33", i64 %".34", i32 %".17")
  %".36" = icmp eq i32 %".35", 0
  %".37" = icmp eq i32 %".35", -2
  %".38" = or i1 %".36", %".37"
  %".39" = xor i1 %".38", -1
  %".40" = icmp eq i32 %".35", -1
  %".41" = icmp eq i32 %".35", -3
  %".42" = icmp sge i32 %".35", 1
  %".43" = load i8*, i8** %".26"
  ret void
}

@"_ZN6cudapy13numba_sources8warp_sumB2v4B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedEi__errcode__" = global i32 0
@"_ZN6cudapy13numba_sources8warp_sumB2v4B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedEi__tidx__" = global i32 0
@"_ZN6cudapy13numba_sources8warp_sumB2v4B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedEi__ctaidx__" = global i32 0
@"_ZN6cudapy13numba_sources8warp_sumB2v4B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedEi__tidy__" = global i32 0
@"_ZN6cudapy13numba_sources8warp_sumB2v4B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedEi__ctaidy__" = global i32 0
@"_ZN6cudapy13numba_sources8warp_sumB2v4B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedEi__tidz__" = global i32 0
@"_ZN6cudapy13numba_sources8warp_sumB2v4B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedEi__ctaidz__" = global i32 0
@"llvm.used" = appending global [1 x i8*] [i8* bitcast (void (i8*, i8*, i64, i64, i32*, i64, i64, i8*, i8*, i64, i64, i32*, i64, i64, i64, i64, i32)* @"_ZN6cudapy13numba_sources8warp_sumB2v4B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedEi" to i8*)], section "llvm.metadata"
!0 = !{ i32 2, i32 0, i32 3, i32 2 }
!1 = !{ void (i8*, i8*, i64, i64, i32*, i64, i64, i8*, i8*, i64, i64, i32*, i64, i64, i64, i64, i32)* @"_ZN6cudapy13numba_sources8warp_sumB2v4B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedEi", !"kernel", i32 1 }

@"_ZN08NumbaEnv13numba_sources8warp_sumB2v4B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedEi" = common global i8* null
define linkonce_odr i32 @"_ZN13numba_sources8warp_sumB2v4B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedEi"(i8** %".ret", i8* %"arg.x.0", i8* %"arg.x.1", i64 %"arg.x.2", i64 %"arg.x.3", i32* %"arg.x.4", i64 %"arg.x.5.0", i64 %"arg.x.6.0", i8* %"arg.out.0", i8* %"arg.out.1", i64 %"arg.out.2", i64 %"arg.out.3", i32* %"arg.out.4", i64 %"arg.out.5.0", i64 %"arg.out.5.1", i64 %"arg.out.6.0", i64 %"arg.out.6.1", i32 %"arg.n")
{
entry:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} undef, i8* %"arg.x.0", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %"arg.x.1", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %"arg.x.2", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %"arg.x.3", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.itemsize", i32* %"arg.x.4", 4
  %".20" = insertvalue [1 x i64] undef, i64 %"arg.x.5.0", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".20", 5
  %".21" = insertvalue [1 x i64] undef, i64 %"arg.x.6.0", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".21", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} undef, i8* %"arg.out.0", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.meminfo.1", i8* %"arg.out.1", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.parent.1", i64 %"arg.out.2", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.nitems.1", i64 %"arg.out.3", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.itemsize.1", i32* %"arg.out.4", 4
  %".22" = insertvalue [2 x i64] undef, i64 %"arg.out.5.0", 0
  %".23" = insertvalue [2 x i64] %".22", i64 %"arg.out.5.1", 1
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.data.1", [2 x i64] %".23", 5
  %".24" = insertvalue [2 x i64] undef, i64 %"arg.out.6.0", 0
  %".25" = insertvalue [2 x i64] %".24", i64 %"arg.out.6.1", 1
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.shape.1", [2 x i64] %".25", 6
  %"x" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"x"
  %"out" = alloca {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  %"n" = alloca i32
  store i32 0, i32* %"n"
  %"i" = alloca i64
  store i64 0, i64* %"i"
  %".51" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".51"
  %"$phi74.0.2" = alloca i64
  store i64 0, i64* %"$phi74.0.2"
  %"value.2" = alloca i64
  store i64 0, i64* %"value.2"
  %".109" = alloca {i64*, [5 x i64]}
  store {i64*, [5 x i64]} zeroinitializer, {i64*, [5 x i64]}* %".109"
  %".112" = alloca i64
  store i64 0, i64* %".112"
  %"$phi80.0" = alloca {i64*, [5 x i64]}
  store {i64*, [5 x i64]} zeroinitializer, {i64*, [5 x i64]}* %"$phi80.0"
  %".125" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".125"
  %".128" = alloca {i64*, [5 x i64]}
  store {i64*, [5 x i64]} zeroinitializer, {i64*, [5 x i64]}* %".128"
  %".162" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".162"
  %".168" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".168"
  %"$phi82.1" = alloca i64
  store i64 0, i64* %"$phi82.1"
  %".182" = alloca i64
  store i64 0, i64* %".182"
  %".206" = alloca i64
  store i64 0, i64* %".206"
  %"total" = alloca i64
  store i64 0, i64* %"total"
  %".232" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".232"
  %"$phi210.0.2" = alloca i64
  store i64 0, i64* %"$phi210.0.2"
  %"other.2" = alloca i64
  store i64 0, i64* %"other.2"
  %".294" = alloca {i64*, [5 x i64]}
  store {i64*, [5 x i64]} zeroinitializer, {i64*, [5 x i64]}* %".294"
  %".297" = alloca i64
  store i64 0, i64* %".297"
  %"$phi216.0" = alloca {i64*, [5 x i64]}
  store {i64*, [5 x i64]} zeroinitializer, {i64*, [5 x i64]}* %"$phi216.0"
  %".310" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".310"
  %".313" = alloca {i64*, [5 x i64]}
  store {i64*, [5 x i64]} zeroinitializer, {i64*, [5 x i64]}* %".313"
  %".347" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".347"
  %".353" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".353"
  %"$phi218.1" = alloca i64
  store i64 0, i64* %"$phi218.1"
  %"other.3" = alloca i64
  store i64 0, i64* %"other.3"
  %".371" = alloca i64
  store i64 0, i64* %".371"
  %"across" = alloca i64
  store i64 0, i64* %"across"
  %"quot" = alloca i64
  store i64 0, i64* %"quot"
  %"rem" = alloca i64
  store i64 0, i64* %"rem"
  %".420" = alloca i64
  store i64 0, i64* %".420"
  %".423" = alloca i64
  store i64 0, i64* %".423"
  %"$phi334.3.2" = alloca i1
  store i1 0, i1* %"$phi334.3.2"
  %"$phi334.1" = alloca i8*
  store i8* null, i8** %"$phi334.1"
  %"$phi334.2" = alloca i64
  store i64 0, i64* %"$phi334.2"
  %".477" = alloca i32
  store i32 0, i32* %".477"
  %"even" = alloca i32
  store i32 0, i32* %"even"
  %"quot.1" = alloca i64
  store i64 0, i64* %"quot.1"
  %"rem.1" = alloca i64
  store i64 0, i64* %"rem.1"
  %".513" = alloca i64
  store i64 0, i64* %".513"
  %".516" = alloca i64
  store i64 0, i64* %".516"
  %".556" = alloca {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".556"
  %"quot.2" = alloca i64
  store i64 0, i64* %"quot.2"
  %"rem.2" = alloca i64
  store i64 0, i64* %"rem.2"
  %".612" = alloca i64
  store i64 0, i64* %".612"
  %".615" = alloca i64
  store i64 0, i64* %".615"
  %".655" = alloca {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".655"
  %"quot.3" = alloca i64
  store i64 0, i64* %"quot.3"
  %"rem.3" = alloca i64
  store i64 0, i64* %"rem.3"
  %".714" = alloca i64
  store i64 0, i64* %".714"
  %".717" = alloca i64
  store i64 0, i64* %".717"
  %".756" = alloca {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".756"
  %"quot.4" = alloca i64
  store i64 0, i64* %"quot.4"
  %"rem.4" = alloca i64
  store i64 0, i64* %"rem.4"
  %".814" = alloca i64
  store i64 0, i64* %".814"
  %".817" = alloca i64
  store i64 0, i64* %".817"
  %".858" = alloca {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".858"
  br label %"B0"
B0:
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides.1", {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  store i32 %"arg.n", i32* %"n"
  %".32" = trunc i64 1 to i32
  %".33" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".34" = sext i32 %".33" to i64
  %".35" = call i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()
  %".36" = sext i32 %".35" to i64
  %".37" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()
  %".38" = sext i32 %".37" to i64
  %".39" = mul i64 %".36", %".38"
  %".40" = add i64 %".39", %".34"
  %".42" = load i64, i64* %"i"
  store i64 %".40", i64* %"i"
  %".44" = load i64, i64* %"i"
  %".45" = load i32, i32* %"n"
  %".46" = sext i32 %".45" to i64
  %".47" = icmp slt i64 %".44", %".46"
  br i1 %".47", label %"B56", label %"B72"
B56:
  %".49" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"x"
  %".50" = load i64, i64* %"i"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".51"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".49", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".51"
  %".55" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".51", i32 0, i32 5
  %".56" = getelementptr inbounds [1 x i64], [1 x i64]* %".55", i32 0, i32 0
  %".57" = load i64, i64* %".56", !range !3
  %".58" = insertvalue [1 x i64] undef, i64 %".57", 0
  %".59" = extractvalue [1 x i64] %".58", 0
  %".60" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".51", i32 0, i32 6
  %".61" = load [1 x i64], [1 x i64]* %".60"
  %".62" = extractvalue [1 x i64] %".61", 0
  %".63" = icmp slt i64 %".50", 0
  %".64" = add i64 %".50", %".59"
  %".65" = select  i1 %".63", i64 %".64", i64 %".50"
  %".66" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".51", i32 0, i32 5
  %".67" = getelementptr inbounds [1 x i64], [1 x i64]* %".66", i32 0, i32 0
  %".68" = load i64, i64* %".67", !range !3
  %".69" = insertvalue [1 x i64] undef, i64 %".68", 0
  %".70" = extractvalue [1 x i64] %".69", 0
  %".71" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".51", i32 0, i32 6
  %".72" = load [1 x i64], [1 x i64]* %".71"
  %".73" = extractvalue [1 x i64] %".72", 0
  %".74" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".51", i32 0, i32 4
  %".75" = load i32*, i32** %".74"
  %".76" = mul i64 %".65", 1
  %".77" = add i64 0, %".76"
  %".78" = getelementptr i32, i32* %".75", i64 %".77"
  %".79" = load i32, i32* %".78"
  %".80" = sext i32 %".79" to i64
  %".82" = load i64, i64* %"$phi74.0.2"
  store i64 %".80", i64* %"$phi74.0.2"
  br label %"B74"
B72:
  %".85" = load i64, i64* %"$phi74.0.2"
  store i64 0, i64* %"$phi74.0.2"
  br label %"B74"
B74:
  %".88" = load i64, i64* %"$phi74.0.2"
  %".89" = load i64, i64* %"$phi74.0.2"
  store i64 0, i64* %"$phi74.0.2"
  %".92" = load i64, i64* %"value.2"
  store i64 %".88", i64* %"value.2"
  %".94" = insertvalue {i64, i64, i64, i64, i64} undef, i64 16, 0
  %".95" = insertvalue {i64, i64, i64, i64, i64} %".94", i64 8, 1
  %".96" = insertvalue {i64, i64, i64, i64, i64} %".95", i64 4, 2
  %".97" = insertvalue {i64, i64, i64, i64, i64} %".96", i64 2, 3
  %".98" = insertvalue {i64, i64, i64, i64, i64} %".97", i64 1, 4
  %".99" = extractvalue {i64, i64, i64, i64, i64} %".98", 0
  %".100" = extractvalue {i64, i64, i64, i64, i64} %".98", 1
  %".101" = extractvalue {i64, i64, i64, i64, i64} %".98", 2
  %".102" = extractvalue {i64, i64, i64, i64, i64} %".98", 3
  %".103" = extractvalue {i64, i64, i64, i64, i64} %".98", 4
  %".104" = insertvalue [5 x i64] undef, i64 16, 0
  %".105" = insertvalue [5 x i64] %".104", i64 8, 1
  %".106" = insertvalue [5 x i64] %".105", i64 4, 2
  %".107" = insertvalue [5 x i64] %".106", i64 2, 3
  %".108" = insertvalue [5 x i64] %".107", i64 1, 4
  store {i64*, [5 x i64]} zeroinitializer, {i64*, [5 x i64]}* %".109"
  store i64 0, i64* %".112"
  %".115" = getelementptr inbounds {i64*, [5 x i64]}, {i64*, [5 x i64]}* %".109", i32 0, i32 0
  store i64* %".112", i64** %".115"
  %".117" = getelementptr inbounds {i64*, [5 x i64]}, {i64*, [5 x i64]}* %".109", i32 0, i32 1
  store [5 x i64] %".108", [5 x i64]* %".117"
  %".119" = load {i64*, [5 x i64]}, {i64*, [5 x i64]}* %".109"
  %".121" = load {i64*, [5 x i64]}, {i64*, [5 x i64]}* %"$phi80.0"
  store {i64*, [5 x i64]} %".119", {i64*, [5 x i64]}* %"$phi80.0"
  br label %"B80"
B80:
  %".124" = load {i64*, [5 x i64]}, {i64*, [5 x i64]}* %"$phi80.0"
  store {i64, i1} zeroinitializer, {i64, i1}* %".125"
  store {i64*, [5 x i64]} zeroinitializer, {i64*, [5 x i64]}* %".128"
  store {i64*, [5 x i64]} %".124", {i64*, [5 x i64]}* %".128"
  %".132" = getelementptr inbounds {i64*, [5 x i64]}, {i64*, [5 x i64]}* %".128", i32 0, i32 1
  %".133" = load [5 x i64], [5 x i64]* %".132"
  %".134" = getelementptr inbounds {i64*, [5 x i64]}, {i64*, [5 x i64]}* %".128", i32 0, i32 0
  %".135" = load i64*, i64** %".134"
  %".136" = load i64, i64* %".135"
  %".137" = icmp slt i64 %".136", 5
  %".138" = getelementptr inbounds {i64, i1}, {i64, i1}* %".125", i32 0, i32 1
  store i1 %".137", i1* %".138"
  br i1 %".137", label %"B80.if", label %"B80.endif"
B82:
  %".178" = load i64, i64* %"$phi82.1"
  %".179" = load i64, i64* %"$phi82.1"
  store i64 0, i64* %"$phi82.1"
  %".181" = load i64, i64* %"value.2"
  store i64 0, i64* %".182"
  %".185" = call i32 @"_ZN5numba4cuda17intrinsic_wrapper14shfl_down_syncB2v5B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dE32Literal_5bint_5d_284294967295_29xx"(i64* %".182", i64 4294967295, i64 %".181", i64 %".178")
  %".186" = icmp eq i32 %".185", 0
  %".187" = icmp eq i32 %".185", -2
  %".188" = or i1 %".186", %".187"
  %".189" = xor i1 %".188", -1
  %".190" = icmp eq i32 %".185", -1
  %".191" = icmp eq i32 %".185", -3
  %".192" = icmp sge i32 %".185", 1
  %".193" = load i64, i64* %".182"
  br i1 %".189", label %"B82.if", label %"B82.endif", !prof !4
B136:
  %".201" = load i64, i64* %"$phi82.1"
  store i64 0, i64* %"$phi82.1"
  %".203" = load {i64*, [5 x i64]}, {i64*, [5 x i64]}* %"$phi80.0"
  store {i64*, [5 x i64]} zeroinitializer, {i64*, [5 x i64]}* %"$phi80.0"
  %".205" = load i64, i64* %"value.2"
  store i64 0, i64* %".206"
  %".209" = call i32 @"_ZN5numba4cuda17intrinsic_wrapper9shfl_syncB2v6B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dE32Literal_5bint_5d_284294967295_29x23Literal_5bint_5d_280_29"(i64* %".206", i64 4294967295, i64 %".205", i64 0)
  %".210" = icmp eq i32 %".209", 0
  %".211" = icmp eq i32 %".209", -2
  %".212" = or i1 %".210", %".211"
  %".213" = xor i1 %".212", -1
  %".214" = icmp eq i32 %".209", -1
  %".215" = icmp eq i32 %".209", -3
  %".216" = icmp sge i32 %".209", 1
  %".217" = load i64, i64* %".206"
  br i1 %".213", label %"B136.if", label %"B136.endif", !prof !4
B192:
  %".230" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"x"
  %".231" = load i64, i64* %"i"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".232"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".230", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".232"
  %".236" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".232", i32 0, i32 5
  %".237" = getelementptr inbounds [1 x i64], [1 x i64]* %".236", i32 0, i32 0
  %".238" = load i64, i64* %".237", !range !3
  %".239" = insertvalue [1 x i64] undef, i64 %".238", 0
  %".240" = extractvalue [1 x i64] %".239", 0
  %".241" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".232", i32 0, i32 6
  %".242" = load [1 x i64], [1 x i64]* %".241"
  %".243" = extractvalue [1 x i64] %".242", 0
  %".244" = icmp slt i64 %".231", 0
  %".245" = add i64 %".231", %".240"
  %".246" = select  i1 %".244", i64 %".245", i64 %".231"
  %".247" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".232", i32 0, i32 5
  %".248" = getelementptr inbounds [1 x i64], [1 x i64]* %".247", i32 0, i32 0
  %".249" = load i64, i64* %".248", !range !3
  %".250" = insertvalue [1 x i64] undef, i64 %".249", 0
  %".251" = extractvalue [1 x i64] %".250", 0
  %".252" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".232", i32 0, i32 6
  %".253" = load [1 x i64], [1 x i64]* %".252"
  %".254" = extractvalue [1 x i64] %".253", 0
  %".255" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".232", i32 0, i32 4
  %".256" = load i32*, i32** %".255"
  %".257" = mul i64 %".246", 1
  %".258" = add i64 0, %".257"
  %".259" = getelementptr i32, i32* %".256", i64 %".258"
  %".260" = load i32, i32* %".259"
  %".261" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"x"
  %".263" = sext i32 %".260" to i64
  %".265" = load i64, i64* %"$phi210.0.2"
  store i64 %".263", i64* %"$phi210.0.2"
  br label %"B210"
B208:
  %".268" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"x"
  %".270" = load i64, i64* %"$phi210.0.2"
  store i64 0, i64* %"$phi210.0.2"
  br label %"B210"
B210:
  %".273" = load i64, i64* %"$phi210.0.2"
  %".274" = load i64, i64* %"$phi210.0.2"
  store i64 0, i64* %"$phi210.0.2"
  %".277" = load i64, i64* %"other.2"
  store i64 %".273", i64* %"other.2"
  %".279" = insertvalue {i64, i64, i64, i64, i64} undef, i64 16, 0
  %".280" = insertvalue {i64, i64, i64, i64, i64} %".279", i64 8, 1
  %".281" = insertvalue {i64, i64, i64, i64, i64} %".280", i64 4, 2
  %".282" = insertvalue {i64, i64, i64, i64, i64} %".281", i64 2, 3
  %".283" = insertvalue {i64, i64, i64, i64, i64} %".282", i64 1, 4
  %".284" = extractvalue {i64, i64, i64, i64, i64} %".283", 0
  %".285" = extractvalue {i64, i64, i64, i64, i64} %".283", 1
  %".286" = extractvalue {i64, i64, i64, i64, i64} %".283", 2
  %".287" = extractvalue {i64, i64, i64, i64, i64} %".283", 3
  %".288" = extractvalue {i64, i64, i64, i64, i64} %".283", 4
  %".289" = insertvalue [5 x i64] undef, i64 16, 0
  %".290" = insertvalue [5 x i64] %".289", i64 8, 1
  %".291" = insertvalue [5 x i64] %".290", i64 4, 2
  %".292" = insertvalue [5 x i64] %".291", i64 2, 3
  %".293" = insertvalue [5 x i64] %".292", i64 1, 4
  store {i64*, [5 x i64]} zeroinitializer, {i64*, [5 x i64]}* %".294"
  store i64 0, i64* %".297"
  %".300" = getelementptr inbounds {i64*, [5 x i64]}, {i64*, [5 x i64]}* %".294", i32 0, i32 0
  store i64* %".297", i64** %".300"
  %".302" = getelementptr inbounds {i64*, [5 x i64]}, {i64*, [5 x i64]}* %".294", i32 0, i32 1
  store [5 x i64] %".293", [5 x i64]* %".302"
  %".304" = load {i64*, [5 x i64]}, {i64*, [5 x i64]}* %".294"
  %".306" = load {i64*, [5 x i64]}, {i64*, [5 x i64]}* %"$phi216.0"
  store {i64*, [5 x i64]} %".304", {i64*, [5 x i64]}* %"$phi216.0"
  br label %"B216"
B216:
  %".309" = load {i64*, [5 x i64]}, {i64*, [5 x i64]}* %"$phi216.0"
  store {i64, i1} zeroinitializer, {i64, i1}* %".310"
  store {i64*, [5 x i64]} zeroinitializer, {i64*, [5 x i64]}* %".313"
  store {i64*, [5 x i64]} %".309", {i64*, [5 x i64]}* %".313"
  %".317" = getelementptr inbounds {i64*, [5 x i64]}, {i64*, [5 x i64]}* %".313", i32 0, i32 1
  %".318" = load [5 x i64], [5 x i64]* %".317"
  %".319" = getelementptr inbounds {i64*, [5 x i64]}, {i64*, [5 x i64]}* %".313", i32 0, i32 0
  %".320" = load i64*, i64** %".319"
  %".321" = load i64, i64* %".320"
  %".322" = icmp slt i64 %".321", 5
  %".323" = getelementptr inbounds {i64, i1}, {i64, i1}* %".310", i32 0, i32 1
  store i1 %".322", i1* %".323"
  br i1 %".322", label %"B216.if", label %"B216.endif"
B218:
  %".363" = load i64, i64* %"other.2"
  %".365" = load i64, i64* %"other.3"
  store i64 %".363", i64* %"other.3"
  %".367" = load i64, i64* %"$phi218.1"
  %".368" = load i64, i64* %"$phi218.1"
  store i64 0, i64* %"$phi218.1"
  %".370" = load i64, i64* %"other.2"
  store i64 0, i64* %".371"
  %".374" = call i32 @"_ZN5numba4cuda17intrinsic_wrapper13shfl_xor_syncB2v7B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dE32Literal_5bint_5d_284294967295_29xx"(i64* %".371", i64 4294967295, i64 %".370", i64 %".367")
  %".375" = icmp eq i32 %".374", 0
  %".376" = icmp eq i32 %".374", -2
  %".377" = or i1 %".375", %".376"
  %".378" = xor i1 %".377", -1
  %".379" = icmp eq i32 %".374", -1
  %".380" = icmp eq i32 %".374", -3
  %".381" = icmp sge i32 %".374", 1
  %".382" = load i64, i64* %".371"
  br i1 %".378", label %"B218.if", label %"B218.endif", !prof !4
B276:
  %".394" = load i64, i64* %"across"
  %".395" = load i64, i64* %"across"
  store i64 0, i64* %"across"
  %".397" = load i64, i64* %"other.3"
  store i64 %".394", i64* %"other.3"
  br label %"B280"
B280:
  %".400" = load i64, i64* %"across"
  store i64 0, i64* %"across"
  %".402" = load i64, i64* %"other.3"
  %".403" = load i64, i64* %"other.2"
  store i64 %".402", i64* %"other.2"
  %".405" = load i64, i64* %"other.3"
  store i64 0, i64* %"other.3"
  br label %"B216"
B282:
  %".408" = load i64, i64* %"$phi218.1"
  store i64 0, i64* %"$phi218.1"
  %".410" = load {i64*, [5 x i64]}, {i64*, [5 x i64]}* %"$phi216.0"
  store {i64*, [5 x i64]} zeroinitializer, {i64*, [5 x i64]}* %"$phi216.0"
  %".412" = load i64, i64* %"i"
  %".415" = icmp eq i64 2, 0
  br i1 %".415", label %"B282.if", label %"B282.else", !prof !4
B324:
  %".464" = load i64, i64* %"i"
  %".465" = load i32, i32* %"n"
  %".466" = sext i32 %".465" to i64
  %".467" = icmp slt i64 %".464", %".466"
  %".468" = load i32, i32* %"n"
  store i32 0, i32* %"n"
  %".470" = load i1, i1* %"$phi334.3.2"
  store i1 %".467", i1* %"$phi334.3.2"
  br label %"B334"
B334:
  %".473" = load i32, i32* %"n"
  store i32 0, i32* %"n"
  %".475" = load i64, i64* %"$phi334.2"
  %".476" = load i1, i1* %"$phi334.3.2"
  store i32 0, i32* %".477"
  %".480" = zext i1 %".476" to i8
  %".481" = call i32 @"_ZN5numba4cuda17intrinsic_wrapper11ballot_syncB2v8B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dE32Literal_5bint_5d_284294967295_29b"(i32* %".477", i64 %".475", i8 %".480")
  %".482" = icmp eq i32 %".481", 0
  %".483" = icmp eq i32 %".481", -2
  %".484" = or i1 %".482", %".483"
  %".485" = xor i1 %".484", -1
  %".486" = icmp eq i32 %".481", -1
  %".487" = icmp eq i32 %".481", -3
  %".488" = icmp sge i32 %".481", 1
  %".489" = load i32, i32* %".477"
  br i1 %".485", label %"B334.if", label %"B334.endif", !prof !4
B382:
  %".505" = load i64, i64* %"i"
  %".508" = icmp eq i64 32, 0
  br i1 %".508", label %"B382.if", label %"B382.else", !prof !4
B508:
  %".907" = load i64, i64* %"total"
  store i64 0, i64* %"total"
  %".909" = load {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  %".911" = load i64, i64* %"other.2"
  store i64 0, i64* %"other.2"
  %".913" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  %".915" = load i32, i32* %"even"
  store i32 0, i32* %"even"
  store i8* null, i8** %".ret"
  ret i32 0
B80.if:
  switch i64 %".136", label %"switch.else" [i64 0, label %"switch.0" i64 -5, label %"switch.0" i64 1, label %"switch.1" i64 -4, label %"switch.1" i64 2, label %"switch.2" i64 -3, label %"switch.2" i64 3, label %"switch.3" i64 -2, label %"switch.3" i64 4, label %"switch.4" i64 -1, label %"switch.4"]
B80.endif:
  %".161" = load {i64, i1}, {i64, i1}* %".125"
  store {i64, i1} zeroinitializer, {i64, i1}* %".162"
  store {i64, i1} %".161", {i64, i1}* %".162"
  %".166" = getelementptr inbounds {i64, i1}, {i64, i1}* %".162", i32 0, i32 0
  %".167" = load i64, i64* %".166"
  store {i64, i1} zeroinitializer, {i64, i1}* %".168"
  store {i64, i1} %".161", {i64, i1}* %".168"
  %".172" = getelementptr inbounds {i64, i1}, {i64, i1}* %".168", i32 0, i32 1
  %".173" = load i1, i1* %".172"
  %".175" = load i64, i64* %"$phi82.1"
  store i64 %".167", i64* %"$phi82.1"
  br i1 %".173", label %"B82", label %"B136"
switch.else:
  ret i32 1
switch.end:
  %".143" = phi  i64 [%".144", %"switch.0"], [%".146", %"switch.1"], [%".148", %"switch.2"], [%".150", %"switch.3"], [%".152", %"switch.4"]
  %".154" = getelementptr inbounds {i64, i1}, {i64, i1}* %".125", i32 0, i32 0
  store i64 %".143", i64* %".154"
  %".156" = add i64 %".136", 1
  %".157" = getelementptr inbounds {i64*, [5 x i64]}, {i64*, [5 x i64]}* %".128", i32 0, i32 0
  %".158" = load i64*, i64** %".157"
  store i64 %".156", i64* %".158"
  br label %"B80.endif"
switch.0:
  %".144" = extractvalue [5 x i64] %".133", 0
  br label %"switch.end"
switch.1:
  %".146" = extractvalue [5 x i64] %".133", 1
  br label %"switch.end"
switch.2:
  %".148" = extractvalue [5 x i64] %".133", 2
  br label %"switch.end"
switch.3:
  %".150" = extractvalue [5 x i64] %".133", 3
  br label %"switch.end"
switch.4:
  %".152" = extractvalue [5 x i64] %".133", 4
  br label %"switch.end"
B82.if:
  ret i32 %".185"
B82.endif:
  %".196" = load i64, i64* %"value.2"
  %".197" = add nsw i64 %".196", %".193"
  %".198" = load i64, i64* %"value.2"
  store i64 %".197", i64* %"value.2"
  br label %"B80"
B136.if:
  ret i32 %".209"
B136.endif:
  %".221" = load i64, i64* %"total"
  store i64 %".217", i64* %"total"
  %".223" = load i64, i64* %"value.2"
  store i64 0, i64* %"value.2"
  %".225" = load i64, i64* %"i"
  %".226" = load i32, i32* %"n"
  %".227" = sext i32 %".226" to i64
  %".228" = icmp slt i64 %".225", %".227"
  br i1 %".228", label %"B192", label %"B208"
B216.if:
  switch i64 %".321", label %"switch.else.1" [i64 0, label %"switch.0.1" i64 -5, label %"switch.0.1" i64 1, label %"switch.1.1" i64 -4, label %"switch.1.1" i64 2, label %"switch.2.1" i64 -3, label %"switch.2.1" i64 3, label %"switch.3.1" i64 -2, label %"switch.3.1" i64 4, label %"switch.4.1" i64 -1, label %"switch.4.1"]
B216.endif:
  %".346" = load {i64, i1}, {i64, i1}* %".310"
  store {i64, i1} zeroinitializer, {i64, i1}* %".347"
  store {i64, i1} %".346", {i64, i1}* %".347"
  %".351" = getelementptr inbounds {i64, i1}, {i64, i1}* %".347", i32 0, i32 0
  %".352" = load i64, i64* %".351"
  store {i64, i1} zeroinitializer, {i64, i1}* %".353"
  store {i64, i1} %".346", {i64, i1}* %".353"
  %".357" = getelementptr inbounds {i64, i1}, {i64, i1}* %".353", i32 0, i32 1
  %".358" = load i1, i1* %".357"
  %".360" = load i64, i64* %"$phi218.1"
  store i64 %".352", i64* %"$phi218.1"
  br i1 %".358", label %"B218", label %"B282"
switch.else.1:
  ret i32 2
switch.end.1:
  %".328" = phi  i64 [%".329", %"switch.0.1"], [%".331", %"switch.1.1"], [%".333", %"switch.2.1"], [%".335", %"switch.3.1"], [%".337", %"switch.4.1"]
  %".339" = getelementptr inbounds {i64, i1}, {i64, i1}* %".310", i32 0, i32 0
  store i64 %".328", i64* %".339"
  %".341" = add i64 %".321", 1
  %".342" = getelementptr inbounds {i64*, [5 x i64]}, {i64*, [5 x i64]}* %".313", i32 0, i32 0
  %".343" = load i64*, i64** %".342"
  store i64 %".341", i64* %".343"
  br label %"B216.endif"
switch.0.1:
  %".329" = extractvalue [5 x i64] %".318", 0
  br label %"switch.end.1"
switch.1.1:
  %".331" = extractvalue [5 x i64] %".318", 1
  br label %"switch.end.1"
switch.2.1:
  %".333" = extractvalue [5 x i64] %".318", 2
  br label %"switch.end.1"
switch.3.1:
  %".335" = extractvalue [5 x i64] %".318", 3
  br label %"switch.end.1"
switch.4.1:
  %".337" = extractvalue [5 x i64] %".318", 4
  br label %"switch.end.1"
B218.if:
  ret i32 %".374"
B218.endif:
  %".386" = load i64, i64* %"across"
  store i64 %".382", i64* %"across"
  %".388" = load i64, i64* %"across"
  %".389" = load i64, i64* %"other.2"
  %".390" = icmp sgt i64 %".388", %".389"
  %".391" = load i64, i64* %"other.2"
  store i64 0, i64* %"other.2"
  br i1 %".390", label %"B276", label %"B280"
B282.if:
  store i64 2, i64* %"quot"
  store i64 2, i64* %"rem"
  br label %"B282.endif"
B282.else:
  store i64 0, i64* %".420"
  store i64 0, i64* %".423"
  %".426" = icmp eq i64 %".412", -9223372036854775808
  %".427" = icmp eq i64 2, -1
  %".428" = and i1 %".426", %".427"
  %".429" = xor i1 %".428", -1
  br i1 %".429", label %"B282.else.if", label %"B282.else.endif", !prof !5
B282.endif:
  %".452" = load i64, i64* %"rem"
  %".453" = icmp eq i64 %".452", 0
  %".455" = load i1, i1* %"$phi334.3.2"
  store i1 %".453", i1* %"$phi334.3.2"
  %".458" = load i8*, i8** %"$phi334.1"
  store i8* null, i8** %"$phi334.1"
  %".461" = load i64, i64* %"$phi334.2"
  store i64 4294967295, i64* %"$phi334.2"
  br i1 %".453", label %"B324", label %"B334"
B282.else.if:
  %".431" = sdiv i64 %".412", 2
  %".432" = srem i64 %".412", 2
  %".433" = xor i64 2, %".432"
  %".434" = icmp slt i64 %".433", 0
  %".435" = icmp ne i64 %".432", 0
  %".436" = and i1 %".435", %".434"
  br i1 %".436", label %"B282.else.if.if", label %"B282.else.if.else"
B282.else.endif:
  %".447" = load i64, i64* %".420"
  %".448" = load i64, i64* %".423"
  store i64 %".447", i64* %"quot"
  store i64 %".448", i64* %"rem"
  br label %"B282.endif"
B282.else.if.if:
  %".441" = sub i64 %".431", 1
  store i64 %".441", i64* %".420"
  %".443" = add i64 %".432", 2
  store i64 %".443", i64* %".423"
  br label %"B282.else.if.endif"
B282.else.if.else:
  store i64 %".431", i64* %".420"
  store i64 %".432", i64* %".423"
  br label %"B282.else.if.endif"
B282.else.if.endif:
  br label %"B282.else.endif"
B334.if:
  ret i32 %".481"
B334.endif:
  %".493" = load i32, i32* %"even"
  store i32 %".489", i32* %"even"
  %".495" = load i1, i1* %"$phi334.3.2"
  store i1 0, i1* %"$phi334.3.2"
  %".497" = load i64, i64* %"$phi334.2"
  store i64 0, i64* %"$phi334.2"
  %".499" = load i8*, i8** %"$phi334.1"
  store i8* null, i8** %"$phi334.1"
  %".501" = call i32 @"llvm.nvvm.read.ptx.sreg.laneid"()
  %".502" = sext i32 %".501" to i64
  %".503" = icmp eq i64 %".502", 0
  br i1 %".503", label %"B382", label %"B508"
B382.if:
  store i64 32, i64* %"quot.1"
  store i64 32, i64* %"rem.1"
  br label %"B382.endif"
B382.else:
  store i64 0, i64* %".513"
  store i64 0, i64* %".516"
  %".519" = icmp eq i64 %".505", -9223372036854775808
  %".520" = icmp eq i64 32, -1
  %".521" = and i1 %".519", %".520"
  %".522" = xor i1 %".521", -1
  br i1 %".522", label %"B382.else.if", label %"B382.else.endif", !prof !5
B382.endif:
  %".545" = load i64, i64* %"quot.1"
  %".546" = insertvalue {i64, i64} undef, i64 %".545", 0
  %".547" = insertvalue {i64, i64} %".546", i64 0, 1
  %".548" = load {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  %".549" = load i64, i64* %"total"
  %".550" = extractvalue {i64, i64} %".547", 0
  %".551" = extractvalue {i64, i64} %".547", 1
  %".552" = insertvalue [2 x i64] undef, i64 %".550", 0
  %".553" = insertvalue [2 x i64] %".552", i64 0, 1
  %".554" = extractvalue [2 x i64] %".553", 0
  %".555" = extractvalue [2 x i64] %".553", 1
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".556"
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %".548", {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".556"
  %".560" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".556", i32 0, i32 5
  %".561" = getelementptr inbounds [2 x i64], [2 x i64]* %".560", i32 0, i32 0
  %".562" = load i64, i64* %".561", !range !3
  %".563" = getelementptr inbounds [2 x i64], [2 x i64]* %".560", i32 0, i32 1
  %".564" = load i64, i64* %".563", !range !3
  %".565" = insertvalue [2 x i64] undef, i64 %".562", 0
  %".566" = insertvalue [2 x i64] %".565", i64 %".564", 1
  %".567" = extractvalue [2 x i64] %".566", 0
  %".568" = extractvalue [2 x i64] %".566", 1
  %".569" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".556", i32 0, i32 6
  %".570" = load [2 x i64], [2 x i64]* %".569"
  %".571" = extractvalue [2 x i64] %".570", 0
  %".572" = extractvalue [2 x i64] %".570", 1
  %".573" = icmp slt i64 %".554", 0
  %".574" = add i64 %".554", %".567"
  %".575" = select  i1 %".573", i64 %".574", i64 %".554"
  %".576" = icmp slt i64 %".555", 0
  %".577" = add i64 %".555", %".568"
  %".578" = select  i1 %".576", i64 %".577", i64 %".555"
  %".579" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".556", i32 0, i32 5
  %".580" = getelementptr inbounds [2 x i64], [2 x i64]* %".579", i32 0, i32 0
  %".581" = load i64, i64* %".580", !range !3
  %".582" = getelementptr inbounds [2 x i64], [2 x i64]* %".579", i32 0, i32 1
  %".583" = load i64, i64* %".582", !range !3
  %".584" = insertvalue [2 x i64] undef, i64 %".581", 0
  %".585" = insertvalue [2 x i64] %".584", i64 %".583", 1
  %".586" = extractvalue [2 x i64] %".585", 0
  %".587" = extractvalue [2 x i64] %".585", 1
  %".588" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".556", i32 0, i32 6
  %".589" = load [2 x i64], [2 x i64]* %".588"
  %".590" = extractvalue [2 x i64] %".589", 0
  %".591" = extractvalue [2 x i64] %".589", 1
  %".592" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".556", i32 0, i32 4
  %".593" = load i32*, i32** %".592"
  %".594" = mul i64 1, %".587"
  %".595" = mul i64 %".575", %".594"
  %".596" = add i64 0, %".595"
  %".597" = mul i64 %".578", 1
  %".598" = add i64 %".596", %".597"
  %".599" = getelementptr i32, i32* %".593", i64 %".598"
  %".600" = trunc i64 %".549" to i32
  store i32 %".600", i32* %".599"
  %".602" = load i64, i64* %"total"
  store i64 0, i64* %"total"
  %".604" = load i64, i64* %"i"
  %".607" = icmp eq i64 32, 0
  br i1 %".607", label %"B382.endif.if", label %"B382.endif.else", !prof !4
B382.else.if:
  %".524" = sdiv i64 %".505", 32
  %".525" = srem i64 %".505", 32
  %".526" = xor i64 32, %".525"
  %".527" = icmp slt i64 %".526", 0
  %".528" = icmp ne i64 %".525", 0
  %".529" = and i1 %".528", %".527"
  br i1 %".529", label %"B382.else.if.if", label %"B382.else.if.else"
B382.else.endif:
  %".540" = load i64, i64* %".513"
  %".541" = load i64, i64* %".516"
  store i64 %".540", i64* %"quot.1"
  store i64 %".541", i64* %"rem.1"
  br label %"B382.endif"
B382.else.if.if:
  %".534" = sub i64 %".524", 1
  store i64 %".534", i64* %".513"
  %".536" = add i64 %".525", 32
  store i64 %".536", i64* %".516"
  br label %"B382.else.if.endif"
B382.else.if.else:
  store i64 %".524", i64* %".513"
  store i64 %".525", i64* %".516"
  br label %"B382.else.if.endif"
B382.else.if.endif:
  br label %"B382.else.endif"
B382.endif.if:
  store i64 32, i64* %"quot.2"
  store i64 32, i64* %"rem.2"
  br label %"B382.endif.endif"
B382.endif.else:
  store i64 0, i64* %".612"
  store i64 0, i64* %".615"
  %".618" = icmp eq i64 %".604", -9223372036854775808
  %".619" = icmp eq i64 32, -1
  %".620" = and i1 %".618", %".619"
  %".621" = xor i1 %".620", -1
  br i1 %".621", label %"B382.endif.else.if", label %"B382.endif.else.endif", !prof !5
B382.endif.endif:
  %".644" = load i64, i64* %"quot.2"
  %".645" = insertvalue {i64, i64} undef, i64 %".644", 0
  %".646" = insertvalue {i64, i64} %".645", i64 1, 1
  %".647" = load {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  %".648" = load i64, i64* %"other.2"
  %".649" = extractvalue {i64, i64} %".646", 0
  %".650" = extractvalue {i64, i64} %".646", 1
  %".651" = insertvalue [2 x i64] undef, i64 %".649", 0
  %".652" = insertvalue [2 x i64] %".651", i64 1, 1
  %".653" = extractvalue [2 x i64] %".652", 0
  %".654" = extractvalue [2 x i64] %".652", 1
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".655"
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %".647", {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".655"
  %".659" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".655", i32 0, i32 5
  %".660" = getelementptr inbounds [2 x i64], [2 x i64]* %".659", i32 0, i32 0
  %".661" = load i64, i64* %".660", !range !3
  %".662" = getelementptr inbounds [2 x i64], [2 x i64]* %".659", i32 0, i32 1
  %".663" = load i64, i64* %".662", !range !3
  %".664" = insertvalue [2 x i64] undef, i64 %".661", 0
  %".665" = insertvalue [2 x i64] %".664", i64 %".663", 1
  %".666" = extractvalue [2 x i64] %".665", 0
  %".667" = extractvalue [2 x i64] %".665", 1
  %".668" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".655", i32 0, i32 6
  %".669" = load [2 x i64], [2 x i64]* %".668"
  %".670" = extractvalue [2 x i64] %".669", 0
  %".671" = extractvalue [2 x i64] %".669", 1
  %".672" = icmp slt i64 %".653", 0
  %".673" = add i64 %".653", %".666"
  %".674" = select  i1 %".672", i64 %".673", i64 %".653"
  %".675" = icmp slt i64 %".654", 0
  %".676" = add i64 %".654", %".667"
  %".677" = select  i1 %".675", i64 %".676", i64 %".654"
  %".678" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".655", i32 0, i32 5
  %".679" = getelementptr inbounds [2 x i64], [2 x i64]* %".678", i32 0, i32 0
  %".680" = load i64, i64* %".679", !range !3
  %".681" = getelementptr inbounds [2 x i64], [2 x i64]* %".678", i32 0, i32 1
  %".682" = load i64, i64* %".681", !range !3
  %".683" = insertvalue [2 x i64] undef, i64 %".680", 0
  %".684" = insertvalue [2 x i64] %".683", i64 %".682", 1
  %".685" = extractvalue [2 x i64] %".684", 0
  %".686" = extractvalue [2 x i64] %".684", 1
  %".687" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".655", i32 0, i32 6
  %".688" = load [2 x i64], [2 x i64]* %".687"
  %".689" = extractvalue [2 x i64] %".688", 0
  %".690" = extractvalue [2 x i64] %".688", 1
  %".691" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".655", i32 0, i32 4
  %".692" = load i32*, i32** %".691"
  %".693" = mul i64 1, %".686"
  %".694" = mul i64 %".674", %".693"
  %".695" = add i64 0, %".694"
  %".696" = mul i64 %".677", 1
  %".697" = add i64 %".695", %".696"
  %".698" = getelementptr i32, i32* %".692", i64 %".697"
  %".699" = trunc i64 %".648" to i32
  store i32 %".699", i32* %".698"
  %".701" = load i64, i64* %"other.2"
  store i64 0, i64* %"other.2"
  %".703" = load i32, i32* %"even"
  %".704" = sext i32 %".703" to i64
  %".705" = and i64 %".704", 2147483647
  %".706" = load i64, i64* %"i"
  %".709" = icmp eq i64 32, 0
  br i1 %".709", label %"B382.endif.endif.if", label %"B382.endif.endif.else", !prof !4
B382.endif.else.if:
  %".623" = sdiv i64 %".604", 32
  %".624" = srem i64 %".604", 32
  %".625" = xor i64 32, %".624"
  %".626" = icmp slt i64 %".625", 0
  %".627" = icmp ne i64 %".624", 0
  %".628" = and i1 %".627", %".626"
  br i1 %".628", label %"B382.endif.else.if.if", label %"B382.endif.else.if.else"
B382.endif.else.endif:
  %".639" = load i64, i64* %".612"
  %".640" = load i64, i64* %".615"
  store i64 %".639", i64* %"quot.2"
  store i64 %".640", i64* %"rem.2"
  br label %"B382.endif.endif"
B382.endif.else.if.if:
  %".633" = sub i64 %".623", 1
  store i64 %".633", i64* %".612"
  %".635" = add i64 %".624", 32
  store i64 %".635", i64* %".615"
  br label %"B382.endif.else.if.endif"
B382.endif.else.if.else:
  store i64 %".623", i64* %".612"
  store i64 %".624", i64* %".615"
  br label %"B382.endif.else.if.endif"
B382.endif.else.if.endif:
  br label %"B382.endif.else.endif"
B382.endif.endif.if:
  store i64 32, i64* %"quot.3"
  store i64 32, i64* %"rem.3"
  br label %"B382.endif.endif.endif"
B382.endif.endif.else:
  store i64 0, i64* %".714"
  store i64 0, i64* %".717"
  %".720" = icmp eq i64 %".706", -9223372036854775808
  %".721" = icmp eq i64 32, -1
  %".722" = and i1 %".720", %".721"
  %".723" = xor i1 %".722", -1
  br i1 %".723", label %"B382.endif.endif.else.if", label %"B382.endif.endif.else.endif", !prof !5
B382.endif.endif.endif:
  %".746" = load i64, i64* %"quot.3"
  %".747" = insertvalue {i64, i64} undef, i64 %".746", 0
  %".748" = insertvalue {i64, i64} %".747", i64 2, 1
  %".749" = load {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  %".750" = extractvalue {i64, i64} %".748", 0
  %".751" = extractvalue {i64, i64} %".748", 1
  %".752" = insertvalue [2 x i64] undef, i64 %".750", 0
  %".753" = insertvalue [2 x i64] %".752", i64 2, 1
  %".754" = extractvalue [2 x i64] %".753", 0
  %".755" = extractvalue [2 x i64] %".753", 1
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".756"
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %".749", {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".756"
  %".760" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".756", i32 0, i32 5
  %".761" = getelementptr inbounds [2 x i64], [2 x i64]* %".760", i32 0, i32 0
  %".762" = load i64, i64* %".761", !range !3
  %".763" = getelementptr inbounds [2 x i64], [2 x i64]* %".760", i32 0, i32 1
  %".764" = load i64, i64* %".763", !range !3
  %".765" = insertvalue [2 x i64] undef, i64 %".762", 0
  %".766" = insertvalue [2 x i64] %".765", i64 %".764", 1
  %".767" = extractvalue [2 x i64] %".766", 0
  %".768" = extractvalue [2 x i64] %".766", 1
  %".769" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".756", i32 0, i32 6
  %".770" = load [2 x i64], [2 x i64]* %".769"
  %".771" = extractvalue [2 x i64] %".770", 0
  %".772" = extractvalue [2 x i64] %".770", 1
  %".773" = icmp slt i64 %".754", 0
  %".774" = add i64 %".754", %".767"
  %".775" = select  i1 %".773", i64 %".774", i64 %".754"
  %".776" = icmp slt i64 %".755", 0
  %".777" = add i64 %".755", %".768"
  %".778" = select  i1 %".776", i64 %".777", i64 %".755"
  %".779" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".756", i32 0, i32 5
  %".780" = getelementptr inbounds [2 x i64], [2 x i64]* %".779", i32 0, i32 0
  %".781" = load i64, i64* %".780", !range !3
  %".782" = getelementptr inbounds [2 x i64], [2 x i64]* %".779", i32 0, i32 1
  %".783" = load i64, i64* %".782", !range !3
  %".784" = insertvalue [2 x i64] undef, i64 %".781", 0
  %".785" = insertvalue [2 x i64] %".784", i64 %".783", 1
  %".786" = extractvalue [2 x i64] %".785", 0
  %".787" = extractvalue [2 x i64] %".785", 1
  %".788" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".756", i32 0, i32 6
  %".789" = load [2 x i64], [2 x i64]* %".788"
  %".790" = extractvalue [2 x i64] %".789", 0
  %".791" = extractvalue [2 x i64] %".789", 1
  %".792" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".756", i32 0, i32 4
  %".793" = load i32*, i32** %".792"
  %".794" = mul i64 1, %".787"
  %".795" = mul i64 %".775", %".794"
  %".796" = add i64 0, %".795"
  %".797" = mul i64 %".778", 1
  %".798" = add i64 %".796", %".797"
  %".799" = getelementptr i32, i32* %".793", i64 %".798"
  %".800" = trunc i64 %".705" to i32
  store i32 %".800", i32* %".799"
  %".802" = load i32, i32* %"even"
  %".803" = call i32 @"llvm.ctpop.i32"(i32 %".802")
  %".804" = load i32, i32* %"even"
  store i32 0, i32* %"even"
  %".806" = load i64, i64* %"i"
  %".809" = icmp eq i64 32, 0
  br i1 %".809", label %"B382.endif.endif.endif.if", label %"B382.endif.endif.endif.else", !prof !4
B382.endif.endif.else.if:
  %".725" = sdiv i64 %".706", 32
  %".726" = srem i64 %".706", 32
  %".727" = xor i64 32, %".726"
  %".728" = icmp slt i64 %".727", 0
  %".729" = icmp ne i64 %".726", 0
  %".730" = and i1 %".729", %".728"
  br i1 %".730", label %"B382.endif.endif.else.if.if", label %"B382.endif.endif.else.if.else"
B382.endif.endif.else.endif:
  %".741" = load i64, i64* %".714"
  %".742" = load i64, i64* %".717"
  store i64 %".741", i64* %"quot.3"
  store i64 %".742", i64* %"rem.3"
  br label %"B382.endif.endif.endif"
B382.endif.endif.else.if.if:
  %".735" = sub i64 %".725", 1
  store i64 %".735", i64* %".714"
  %".737" = add i64 %".726", 32
  store i64 %".737", i64* %".717"
  br label %"B382.endif.endif.else.if.endif"
B382.endif.endif.else.if.else:
  store i64 %".725", i64* %".714"
  store i64 %".726", i64* %".717"
  br label %"B382.endif.endif.else.if.endif"
B382.endif.endif.else.if.endif:
  br label %"B382.endif.endif.else.endif"
B382.endif.endif.endif.if:
  store i64 32, i64* %"quot.4"
  store i64 32, i64* %"rem.4"
  br label %"B382.endif.endif.endif.endif"
B382.endif.endif.endif.else:
  store i64 0, i64* %".814"
  store i64 0, i64* %".817"
  %".820" = icmp eq i64 %".806", -9223372036854775808
  %".821" = icmp eq i64 32, -1
  %".822" = and i1 %".820", %".821"
  %".823" = xor i1 %".822", -1
  br i1 %".823", label %"B382.endif.endif.endif.else.if", label %"B382.endif.endif.endif.else.endif", !prof !5
B382.endif.endif.endif.endif:
  %".846" = load i64, i64* %"quot.4"
  %".847" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  %".849" = insertvalue {i64, i64} undef, i64 %".846", 0
  %".850" = insertvalue {i64, i64} %".849", i64 3, 1
  %".851" = load {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  %".852" = extractvalue {i64, i64} %".850", 0
  %".853" = extractvalue {i64, i64} %".850", 1
  %".854" = insertvalue [2 x i64] undef, i64 %".852", 0
  %".855" = insertvalue [2 x i64] %".854", i64 3, 1
  %".856" = extractvalue [2 x i64] %".855", 0
  %".857" = extractvalue [2 x i64] %".855", 1
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".858"
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %".851", {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".858"
  %".862" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".858", i32 0, i32 5
  %".863" = getelementptr inbounds [2 x i64], [2 x i64]* %".862", i32 0, i32 0
  %".864" = load i64, i64* %".863", !range !3
  %".865" = getelementptr inbounds [2 x i64], [2 x i64]* %".862", i32 0, i32 1
  %".866" = load i64, i64* %".865", !range !3
  %".867" = insertvalue [2 x i64] undef, i64 %".864", 0
  %".868" = insertvalue [2 x i64] %".867", i64 %".866", 1
  %".869" = extractvalue [2 x i64] %".868", 0
  %".870" = extractvalue [2 x i64] %".868", 1
  %".871" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".858", i32 0, i32 6
  %".872" = load [2 x i64], [2 x i64]* %".871"
  %".873" = extractvalue [2 x i64] %".872", 0
  %".874" = extractvalue [2 x i64] %".872", 1
  %".875" = icmp slt i64 %".856", 0
  %".876" = add i64 %".856", %".869"
  %".877" = select  i1 %".875", i64 %".876", i64 %".856"
  %".878" = icmp slt i64 %".857", 0
  %".879" = add i64 %".857", %".870"
  %".880" = select  i1 %".878", i64 %".879", i64 %".857"
  %".881" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".858", i32 0, i32 5
  %".882" = getelementptr inbounds [2 x i64], [2 x i64]* %".881", i32 0, i32 0
  %".883" = load i64, i64* %".882", !range !3
  %".884" = getelementptr inbounds [2 x i64], [2 x i64]* %".881", i32 0, i32 1
  %".885" = load i64, i64* %".884", !range !3
  %".886" = insertvalue [2 x i64] undef, i64 %".883", 0
  %".887" = insertvalue [2 x i64] %".886", i64 %".885", 1
  %".888" = extractvalue [2 x i64] %".887", 0
  %".889" = extractvalue [2 x i64] %".887", 1
  %".890" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".858", i32 0, i32 6
  %".891" = load [2 x i64], [2 x i64]* %".890"
  %".892" = extractvalue [2 x i64] %".891", 0
  %".893" = extractvalue [2 x i64] %".891", 1
  %".894" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".858", i32 0, i32 4
  %".895" = load i32*, i32** %".894"
  %".896" = mul i64 1, %".889"
  %".897" = mul i64 %".877", %".896"
  %".898" = add i64 0, %".897"
  %".899" = mul i64 %".880", 1
  %".900" = add i64 %".898", %".899"
  %".901" = getelementptr i32, i32* %".895", i64 %".900"
  store i32 %".803", i32* %".901"
  %".903" = load {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  store i8* null, i8** %".ret"
  ret i32 0
B382.endif.endif.endif.else.if:
  %".825" = sdiv i64 %".806", 32
  %".826" = srem i64 %".806", 32
  %".827" = xor i64 32, %".826"
  %".828" = icmp slt i64 %".827", 0
  %".829" = icmp ne i64 %".826", 0
  %".830" = and i1 %".829", %".828"
  br i1 %".830", label %"B382.endif.endif.endif.else.if.if", label %"B382.endif.endif.endif.else.if.else"
B382.endif.endif.endif.else.endif:
  %".841" = load i64, i64* %".814"
  %".842" = load i64, i64* %".817"
  store i64 %".841", i64* %"quot.4"
  store i64 %".842", i64* %"rem.4"
  br label %"B382.endif.endif.endif.endif"
B382.endif.endif.endif.else.if.if:
  %".835" = sub i64 %".825", 1
  store i64 %".835", i64* %".814"
  %".837" = add i64 %".826", 32
  store i64 %".837", i64* %".817"
  br label %"B382.endif.endif.endif.else.if.endif"
B382.endif.endif.endif.else.if.else:
  store i64 %".825", i64* %".814"
  store i64 %".826", i64* %".817"
  br label %"B382.endif.endif.endif.else.if.endif"
B382.endif.endif.endif.else.if.endif:
  br label %"B382.endif.endif.endif.else.endif"
}

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.laneid"()

declare i32 @"llvm.ctpop.i32"(i32 %".1")

!2 = !{ i32 2, i32 0, i32 3, i32 2 }
!3 = !{ i64 0, i64 9223372036854775807 }
!4 = !{ !"branch_weights", i32 1, i32 99 }
!5 = !{ !"branch_weights", i32 99, i32 1 }

@"_ZN08NumbaEnv5numba4cuda17intrinsic_wrapper9shfl_syncB2v6B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dE32Literal_5bint_5d_284294967295_29x23Literal_5bint_5d_280_29" = common global i8* null
define linkonce_odr i32 @"_ZN5numba4cuda17intrinsic_wrapper9shfl_syncB2v6B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dE32Literal_5bint_5d_284294967295_29x23Literal_5bint_5d_280_29"(i64* %".ret", i64 %"arg.mask", i64 %"arg.value", i64 %"arg.src_lane")
{
entry:
  br label %"B0"
B0:
  %".6" = trunc i64 4294967295 to i32
  %".7" = trunc i64 0 to i32
  %".8" = trunc i64 0 to i32
  %".9" = trunc i64 31 to i32
  %".10" = trunc i64 %"arg.value" to i32
  %".11" = lshr i64 %"arg.value", 32
  %".12" = trunc i64 %".11" to i32
  %".13" = call {i32, i1} @"llvm.nvvm.shfl.sync.i32"(i32 %".6", i32 %".7", i32 %".10", i32 %".8", i32 %".9")
  %".14" = call {i32, i1} @"llvm.nvvm.shfl.sync.i32"(i32 %".6", i32 %".7", i32 %".12", i32 %".8", i32 %".9")
  %".15" = extractvalue {i32, i1} %".13", 0
  %".16" = extractvalue {i32, i1} %".14", 0
  %".17" = extractvalue {i32, i1} %".13", 1
  %".18" = zext i32 %".15" to i64
  %".19" = zext i32 %".16" to i64
  %".20" = shl i64 %".19", 32
  %".21" = or i64 %".20", %".18"
  %".22" = insertvalue {i64, i1} undef, i64 %".21", 0
  %".23" = insertvalue {i64, i1} %".22", i1 %".17", 1
  %".24" = extractvalue {i64, i1} %".23", 0
  store i64 %".24", i64* %".ret"
  ret i32 0
}

declare {i32, i1} @"llvm.nvvm.shfl.sync.i32"(i32 %".1", i32 %".2", i32 %".3", i32 %".4", i32 %".5")

!6 = !{ i32 2, i32 0, i32 3, i32 2 }

@"_ZN08NumbaEnv5numba4cuda17intrinsic_wrapper14shfl_down_syncB2v5B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dE32Literal_5bint_5d_284294967295_29xx" = common global i8* null
define linkonce_odr i32 @"_ZN5numba4cuda17intrinsic_wrapper14shfl_down_syncB2v5B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dE32Literal_5bint_5d_284294967295_29xx"(i64* %".ret", i64 %"arg.mask", i64 %"arg.value", i64 %"arg.delta")
{
entry:
  br label %"B0"
B0:
  %".6" = trunc i64 4294967295 to i32
  %".7" = trunc i64 2 to i32
  %".8" = trunc i64 %"arg.delta" to i32
  %".9" = trunc i64 31 to i32
  %".10" = trunc i64 %"arg.value" to i32
  %".11" = lshr i64 %"arg.value", 32
  %".12" = trunc i64 %".11" to i32
  %".13" = call {i32, i1} @"llvm.nvvm.shfl.sync.i32"(i32 %".6", i32 %".7", i32 %".10", i32 %".8", i32 %".9")
  %".14" = call {i32, i1} @"llvm.nvvm.shfl.sync.i32"(i32 %".6", i32 %".7", i32 %".12", i32 %".8", i32 %".9")
  %".15" = extractvalue {i32, i1} %".13", 0
  %".16" = extractvalue {i32, i1} %".14", 0
  %".17" = extractvalue {i32, i1} %".13", 1
  %".18" = zext i32 %".15" to i64
  %".19" = zext i32 %".16" to i64
  %".20" = shl i64 %".19", 32
  %".21" = or i64 %".20", %".18"
  %".22" = insertvalue {i64, i1} undef, i64 %".21", 0
  %".23" = insertvalue {i64, i1} %".22", i1 %".17", 1
  %".24" = extractvalue {i64, i1} %".23", 0
  store i64 %".24", i64* %".ret"
  ret i32 0
}

!7 = !{ i32 2, i32 0, i32 3, i32 2 }

@"_ZN08NumbaEnv5numba4cuda17intrinsic_wrapper13shfl_xor_syncB2v7B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dE32Literal_5bint_5d_284294967295_29xx" = common global i8* null
define linkonce_odr i32 @"_ZN5numba4cuda17intrinsic_wrapper13shfl_xor_syncB2v7B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dE32Literal_5bint_5d_284294967295_29xx"(i64* %".ret", i64 %"arg.mask", i64 %"arg.value", i64 %"arg.lane_mask")
{
entry:
  br label %"B0"
B0:
  %".6" = trunc i64 4294967295 to i32
  %".7" = trunc i64 3 to i32
  %".8" = trunc i64 %"arg.lane_mask" to i32
  %".9" = trunc i64 31 to i32
  %".10" = trunc i64 %"arg.value" to i32
  %".11" = lshr i64 %"arg.value", 32
  %".12" = trunc i64 %".11" to i32
  %".13" = call {i32, i1} @"llvm.nvvm.shfl.sync.i32"(i32 %".6", i32 %".7", i32 %".10", i32 %".8", i32 %".9")
  %".14" = call {i32, i1} @"llvm.nvvm.shfl.sync.i32"(i32 %".6", i32 %".7", i32 %".12", i32 %".8", i32 %".9")
  %".15" = extractvalue {i32, i1} %".13", 0
  %".16" = extractvalue {i32, i1} %".14", 0
  %".17" = extractvalue {i32, i1} %".13", 1
  %".18" = zext i32 %".15" to i64
  %".19" = zext i32 %".16" to i64
  %".20" = shl i64 %".19", 32
  %".21" = or i64 %".20", %".18"
  %".22" = insertvalue {i64, i1} undef, i64 %".21", 0
  %".23" = insertvalue {i64, i1} %".22", i1 %".17", 1
  %".24" = extractvalue {i64, i1} %".23", 0
  store i64 %".24", i64* %".ret"
  ret i32 0
}

!8 = !{ i32 2, i32 0, i32 3, i32 2 }

@"_ZN08NumbaEnv5numba4cuda17intrinsic_wrapper11ballot_syncB2v8B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dE32Literal_5bint_5d_284294967295_29b" = common global i8* null
define linkonce_odr i32 @"_ZN5numba4cuda17intrinsic_wrapper11ballot_syncB2v8B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dE32Literal_5bint_5d_284294967295_29b"(i32* %".ret", i64 %"arg.mask", i8 %"arg.predicate")
{
entry:
  %".5" = alloca i1
  store i1 0, i1* %".5"
  %".7" = icmp eq i8 %"arg.predicate", 0
  br i1 %".7", label %"entry.if", label %"entry.else"
entry.if:
  store i1 0, i1* %".5"
  br label %"entry.endif"
entry.else:
  store i1 1, i1* %".5"
  br label %"entry.endif"
entry.endif:
  %".13" = load i1, i1* %".5"
  br label %"B0"
B0:
  %".14" = trunc i64 4294967295 to i32
  %".15" = trunc i64 3 to i32
  %".16" = call {i32, i1} @"llvm.nvvm.vote.sync"(i32 %".14", i32 %".15", i1 %".13")
  %".17" = extractvalue {i32, i1} %".16", 0
  store i32 %".17", i32* %".ret"
  ret i32 0
}

declare {i32, i1} @"llvm.nvvm.vote.sync"(i32 %".1", i32 %".2", i1 %".3")

!9 = !{ i32 2, i32 0, i32 3, i32 2 }
!nvvmir.version = !{ !0 }
!nvvm.annotations = !{ !1 }
