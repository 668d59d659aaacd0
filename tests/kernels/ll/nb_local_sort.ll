; kernel=_ZN6cudapy13numba_sources10local_sortB3v20B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedE block=64 shared=0
; ModuleID = "cuda.kernel.wrapper"
target triple = "nvptx64-nvidia-cuda"
target datalayout = "e-p:64:64:64-i1:8:8-i8:8:8-i16:16:16-i32:32:32-i64:64:64-i128:128:128-f32:32:32-f64:64:64-v16:16:16-v32:32:32-v64:64:64-v128:128:128-n16:32:64"

define void @"_ZN6cudapy13numba_sources10local_sortB3v20B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedE"(i8* %".1", i8* %".2", i64 %".3", i64 %".4", i32* %".5", i64 %".6", i64 %".7", i64 %".8", i64 %".9", i8* %".10", i8* %".11", i64 %".12", i64 %".13", i32* %".14", i64 %".15", i64 %".16", i64 %".17", i64 %".18")
{
.20:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} undef, i8* %".1", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.meminfo", i8* %".2", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.parent", i64 %".3", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.nitems", i64 %".4", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.itemsize", i32* %".5", 4
  %".21" = insertvalue [2 x i64] undef, i64 %".6", 0
  %".22" = insertvalue [2 x i64] %".21", i64 %".7", 1
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.data", [2 x i64] %".22", 5
  %".23" = insertvalue [2 x i64] undef, i64 %".8", 0
  %".24" = insertvalue [2 x i64] %".23", i64 %".9", 1
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.shape", [2 x i64] %".24", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} undef, i8* %".10", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.meminfo.1", i8* %".11", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.parent.1", i64 %".12", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.nitems.1", i64 %".13", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.itemsize.1", i32* %".14", 4
  %".25" = insertvalue [2 x i64] undef, i64 %".15", 0
  %".26" = insertvalue [2 x i64] %".25", i64 %".16", 1
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.data.1", [2 x i64] %".26", 5
  %".27" = insertvalue [2 x i64] undef, i64 %".17", 0
  %".28" = insertvalue [2 x i64] %".27", i64 %".18", 1
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.shape.1", [2 x i64] %".28", 6
  %".29" = alloca i8*
  store i8* null, i8** %".29"
  store i8* null, i8** %".29"
  %"extracted.meminfo" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides", 0
  %"extracted.parent" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides", 1
  %"extracted.nitems" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides", 2
  %"extracted.itemsize" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides", 3
  %"extracted.data" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides", 4
  %"extracted.shape" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides", 5
  %".32" = extractvalue [2 x i64] %"extracted.shape", 0
  %".33" = extractvalue [2 x i64] %"extracted.shape", 1
  %"extracted.strides" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides", 6
  %".34" = extractvalue [2 x i64] %"extracted.strides", 0
  %".35" = extractvalue [2 x i64] %"extracted.strides", 1
  %"extracted.meminfo.1" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides.1", 0
  %"extracted.parent.1" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides.1", 1
  %"extracted.nitems.1" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides.1", 2
  %"extracted.itemsize.1" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides.1", 3
  %"extracted.data.1" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides.1", 4
  %"extracted.shape.1" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides.1", 5
  %".36" = extractvalue [2 x i64] %"extracted.shape.1", 0
  %".37" = extractvalue [2 x i64] %"extracted.shape.1", 1
  %"extracted.strides.1" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides.1", 6
  %".38" = extractvalue [2 x i64] %"extracted.strides.1", 0
  %".39" = extractvalue [2 x i64] %"extracted.strides.1", 1
  %".40" = call i32 @"_ZN13numba_sources10local_sortB3v20B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedE"(i8** %".29", i8* %"extracted.meminfo", i8* %"extracted.parent", i64 %"extracted.nitems", i64 %"extracted.itemsize", i32* %"extracted.data", i64 %".32", i64 %".33", i64 %".34", i64 %".35", i8* %"extracted.meminfo.1", i8* %"extracted.parent.1", i64 %"extracted.nitems.1", i64 %"extracted.itemsize.1", i32* %"extracted.data.1", i64 %".36", i64 %".37", i64 %".38", i64 %".39")
  %".41" = icmp eq i32 %".40", 0
  %".42" = icmp eq i32 %".40", -2
  %".43" = or i1 %".41", %".42"
  %".44" = xor i1 %".43", -1
  %".45" = icmp eq i32 %".40", -1
  %".46" = icmp eq i32 %".40", -3
  %".47" = icmp sge i32 %".40", 1
  %".48" = load i8*, i8** %".29"
  ret void
}

@"_ZN6cudapy13numba_sources10local_sortB3v20B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedE__errcode__" = global i32 0
@"_ZN6cudapy13numba_sources10local_sortB3v20B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedE__tidx__" = global i32 0
@"_ZN6cudapy13numba_sources10local_sortB3v20B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedE__ctaidx__" = global i32 0
@"_ZN6cudapy13numba_sources10local_sortB3v20B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedE__tidy__" = global i32 0
@"_ZN6cudapy13numba_sources10local_sortB3v20B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedE__ctaidy__" = global i32 0
@"_ZN6cudapy13numba_sources10local_sortB3v20B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedE__tidz__" = global i32 0
@"_ZN6cudapy13numba_sources10local_sortB3v20B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedE__ctaidz__" = global i32 0
@"llvm.used" = appending global [1 x i8*] [i8* bitcast (void (i8*, i8*, i64, i64, i32*, i64, i64, i64, i64, i8*, i8*, i64, i64, i32*, i64, i64, i64, i64)* @"_ZN6cudapy13numba_sources10local_sortB3v20B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedE" to i8*)], section "llvm.metadata"
!0 = !{ i32 2, i32 0, i32 3, i32 2 }
!1 = !{ void (i8*, i8*, i64, i64, i32*, i64, i64, i64, i64, i8*, i8*, i64, i64, i32*, i64, i64, i64, i64)* @"_ZN6cudapy13numba_sources10local_sortB3v20B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedE", !"kernel", i32 1 }

@"_ZN08NumbaEnv13numba_sources10local_sortB3v20B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedE" = common global i8* null
define linkonce_odr i32 @"_ZN13numba_sources10local_sortB3v20B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedE"(i8** %".ret", i8* %"arg.x.0", i8* %"arg.x.1", i64 %"arg.x.2", i64 %"arg.x.3", i32* %"arg.x.4", i64 %"arg.x.5.0", i64 %"arg.x.5.1", i64 %"arg.x.6.0", i64 %"arg.x.6.1", i8* %"arg.out.0", i8* %"arg.out.1", i64 %"arg.out.2", i64 %"arg.out.3", i32* %"arg.out.4", i64 %"arg.out.5.0", i64 %"arg.out.5.1", i64 %"arg.out.6.0", i64 %"arg.out.6.1")
{
entry:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} undef, i8* %"arg.x.0", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.meminfo", i8* %"arg.x.1", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.parent", i64 %"arg.x.2", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.nitems", i64 %"arg.x.3", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.itemsize", i32* %"arg.x.4", 4
  %".21" = insertvalue [2 x i64] undef, i64 %"arg.x.5.0", 0
  %".22" = insertvalue [2 x i64] %".21", i64 %"arg.x.5.1", 1
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.data", [2 x i64] %".22", 5
  %".23" = insertvalue [2 x i64] undef, i64 %"arg.x.6.0", 0
  %".24" = insertvalue [2 x i64] %".23", i64 %"arg.x.6.1", 1
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.shape", [2 x i64] %".24", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} undef, i8* %"arg.out.0", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.meminfo.1", i8* %"arg.out.1", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.parent.1", i64 %"arg.out.2", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.nitems.1", i64 %"arg.out.3", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.itemsize.1", i32* %"arg.out.4", 4
  %".25" = insertvalue [2 x i64] undef, i64 %"arg.out.5.0", 0
  %".26" = insertvalue [2 x i64] %".25", i64 %"arg.out.5.1", 1
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.data.1", [2 x i64] %".26", 5
  %".27" = insertvalue [2 x i64] undef, i64 %"arg.out.6.0", 0
  %".28" = insertvalue [2 x i64] %".27", i64 %"arg.out.6.1", 1
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.shape.1", [2 x i64] %".28", 6
  %"x" = alloca {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"x"
  %"out" = alloca {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  %"_cudapy_lmem" = alloca [8 x i32]
  store [8 x i32] zeroinitializer, [8 x i32]* %"_cudapy_lmem"
  %".34" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".34"
  %"own" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"own"
  %"i" = alloca i64
  store i64 0, i64* %"i"
  %".74" = alloca {i64, i64, i64}
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".74"
  %".84" = alloca {i64, i64, i64}
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".84"
  %".88" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".88"
  %".97" = alloca i64
  store i64 0, i64* %".97"
  %".100" = alloca i64
  store i64 0, i64* %".100"
  %"$phi148.0" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi148.0"
  %".139" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".139"
  %".142" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".142"
  %".168" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".168"
  %".174" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".174"
  %"$phi150.1" = alloca i64
  store i64 0, i64* %"$phi150.1"
  %".191" = alloca {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".191"
  %".239" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".239"
  %".275" = alloca {i64, i64, i64}
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".275"
  %".285" = alloca {i64, i64, i64}
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".285"
  %".289" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".289"
  %".298" = alloca i64
  store i64 0, i64* %".298"
  %".301" = alloca i64
  store i64 0, i64* %".301"
  %"$phi212.0" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi212.0"
  %".340" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".340"
  %".343" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".343"
  %".369" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".369"
  %".375" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".375"
  %"$phi214.1" = alloca i64
  store i64 0, i64* %"$phi214.1"
  %".389" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".389"
  %"value" = alloca i32
  store i32 0, i32* %"value"
  %"k" = alloca i64
  store i64 0, i64* %"k"
  %"k.3" = alloca i64
  store i64 0, i64* %"k.3"
  %"k.2" = alloca i64
  store i64 0, i64* %"k.2"
  %".441" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".441"
  %"$350pred" = alloca i1
  store i1 0, i1* %"$350pred"
  %".480" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".480"
  %".512" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".512"
  %"k.1" = alloca i64
  store i64 0, i64* %"k.1"
  %".562" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".562"
  %".613" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".613"
  %".649" = alloca {i64, i64, i64}
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".649"
  %".659" = alloca {i64, i64, i64}
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".659"
  %".663" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".663"
  %".672" = alloca i64
  store i64 0, i64* %".672"
  %".675" = alloca i64
  store i64 0, i64* %".675"
  %"$phi400.0" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi400.0"
  %".714" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".714"
  %".717" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".717"
  %".743" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".743"
  %".749" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".749"
  %"$phi402.1" = alloca i64
  store i64 0, i64* %"$phi402.1"
  %".763" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".763"
  %".798" = alloca {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".798"
  br label %"B0"
B0:
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides", {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"x"
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides.1", {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".34"
  %".37" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".34", i32 0, i32 4
  %".38" = load i32*, i32** %".37"
  %".39" = bitcast [8 x i32]* %"_cudapy_lmem" to i32*
  %".40" = insertvalue [1 x i64] undef, i64 8, 0
  %".41" = insertvalue [1 x i64] undef, i64 4, 0
  %".42" = extractvalue [1 x i64] %".40", 0
  %".43" = mul nsw i64 1, %".42"
  %".44" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".34", i32 0, i32 5
  store [1 x i64] %".40", [1 x i64]* %".44"
  %".46" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".34", i32 0, i32 6
  store [1 x i64] %".41", [1 x i64]* %".46"
  %".48" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".34", i32 0, i32 4
  store i32* %".39", i32** %".48"
  %".50" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".34", i32 0, i32 3
  store i64 4, i64* %".50"
  %".52" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".34", i32 0, i32 0
  store i8* null, i8** %".52"
  %".54" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".34", i32 0, i32 1
  store i8* null, i8** %".54"
  %".56" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".34", i32 0, i32 2
  store i64 %".43", i64* %".56"
  %".58" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".34"
  %".60" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"own"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".58", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"own"
  %".62" = trunc i64 1 to i32
  %".63" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".64" = sext i32 %".63" to i64
  %".65" = call i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()
  %".66" = sext i32 %".65" to i64
  %".67" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()
  %".68" = sext i32 %".67" to i64
  %".69" = mul i64 %".66", %".68"
  %".70" = add i64 %".69", %".64"
  %".72" = load i64, i64* %"i"
  store i64 %".70", i64* %"i"
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".74"
  %".77" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".74", i32 0, i32 0
  store i64 0, i64* %".77"
  %".79" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".74", i32 0, i32 1
  store i64 8, i64* %".79"
  %".81" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".74", i32 0, i32 2
  store i64 1, i64* %".81"
  %".83" = load {i64, i64, i64}, {i64, i64, i64}* %".74"
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".84"
  store {i64, i64, i64} %".83", {i64, i64, i64}* %".84"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".88"
  %".91" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".84", i32 0, i32 0
  %".92" = load i64, i64* %".91"
  %".93" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".84", i32 0, i32 1
  %".94" = load i64, i64* %".93"
  %".95" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".84", i32 0, i32 2
  %".96" = load i64, i64* %".95"
  store i64 %".92", i64* %".97"
  %".102" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".88", i32 0, i32 0
  store i64* %".97", i64** %".102"
  %".104" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".88", i32 0, i32 1
  store i64 %".94", i64* %".104"
  %".106" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".88", i32 0, i32 2
  store i64 %".96", i64* %".106"
  %".108" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".88", i32 0, i32 3
  store i64* %".100", i64** %".108"
  %".110" = sub i64 %".94", %".92"
  %".111" = icmp sgt i64 %".110", 0
  %".112" = icmp sgt i64 %".96", 0
  %".113" = xor i1 %".111", %".112"
  %".114" = icmp eq i64 %".96", 0
  br i1 %".114", label %"B0.if", label %"B0.endif", !prof !3
B148:
  %".138" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi148.0"
  store {i64, i1} zeroinitializer, {i64, i1}* %".139"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".142"
  store {i64*, i64, i64, i64*} %".138", {i64*, i64, i64, i64*}* %".142"
  %".146" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".142", i32 0, i32 3
  %".147" = load i64*, i64** %".146"
  %".148" = load i64, i64* %".147"
  %".149" = icmp sgt i64 %".148", 0
  %".150" = getelementptr inbounds {i64, i1}, {i64, i1}* %".139", i32 0, i32 1
  store i1 %".149", i1* %".150"
  br i1 %".149", label %"B148.if", label %"B148.endif"
B150:
  %".184" = load i64, i64* %"$phi150.1"
  %".185" = load i64, i64* %"$phi150.1"
  store i64 0, i64* %"$phi150.1"
  %".187" = load i64, i64* %"i"
  %".188" = insertvalue [2 x i64] undef, i64 %".187", 0
  %".189" = insertvalue [2 x i64] %".188", i64 %".184", 1
  %".190" = load {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"x"
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".191"
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %".190", {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".191"
  %".195" = extractvalue [2 x i64] %".189", 0
  %".196" = extractvalue [2 x i64] %".189", 1
  %".197" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".191", i32 0, i32 5
  %".198" = getelementptr inbounds [2 x i64], [2 x i64]* %".197", i32 0, i32 0
  %".199" = load i64, i64* %".198", !range !4
  %".200" = getelementptr inbounds [2 x i64], [2 x i64]* %".197", i32 0, i32 1
  %".201" = load i64, i64* %".200", !range !4
  %".202" = insertvalue [2 x i64] undef, i64 %".199", 0
  %".203" = insertvalue [2 x i64] %".202", i64 %".201", 1
  %".204" = extractvalue [2 x i64] %".203", 0
  %".205" = extractvalue [2 x i64] %".203", 1
  %".206" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".191", i32 0, i32 6
  %".207" = load [2 x i64], [2 x i64]* %".206"
  %".208" = extractvalue [2 x i64] %".207", 0
  %".209" = extractvalue [2 x i64] %".207", 1
  %".210" = icmp slt i64 %".195", 0
  %".211" = add i64 %".195", %".204"
  %".212" = select  i1 %".210", i64 %".211", i64 %".195"
  %".213" = icmp slt i64 %".196", 0
  %".214" = add i64 %".196", %".205"
  %".215" = select  i1 %".213", i64 %".214", i64 %".196"
  %".216" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".191", i32 0, i32 5
  %".217" = getelementptr inbounds [2 x i64], [2 x i64]* %".216", i32 0, i32 0
  %".218" = load i64, i64* %".217", !range !4
  %".219" = getelementptr inbounds [2 x i64], [2 x i64]* %".216", i32 0, i32 1
  %".220" = load i64, i64* %".219", !range !4
  %".221" = insertvalue [2 x i64] undef, i64 %".218", 0
  %".222" = insertvalue [2 x i64] %".221", i64 %".220", 1
  %".223" = extractvalue [2 x i64] %".222", 0
  %".224" = extractvalue [2 x i64] %".222", 1
  %".225" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".191", i32 0, i32 6
  %".226" = load [2 x i64], [2 x i64]* %".225"
  %".227" = extractvalue [2 x i64] %".226", 0
  %".228" = extractvalue [2 x i64] %".226", 1
  %".229" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".191", i32 0, i32 4
  %".230" = load i32*, i32** %".229"
  %".231" = mul i64 1, %".224"
  %".232" = mul i64 %".212", %".231"
  %".233" = add i64 0, %".232"
  %".234" = mul i64 %".215", 1
  %".235" = add i64 %".233", %".234"
  %".236" = getelementptr i32, i32* %".230", i64 %".235"
  %".237" = load i32, i32* %".236"
  %".238" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"own"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".239"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".238", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".239"
  %".243" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".239", i32 0, i32 5
  %".244" = getelementptr inbounds [1 x i64], [1 x i64]* %".243", i32 0, i32 0
  %".245" = load i64, i64* %".244", !range !4
  %".246" = insertvalue [1 x i64] undef, i64 %".245", 0
  %".247" = extractvalue [1 x i64] %".246", 0
  %".248" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".239", i32 0, i32 6
  %".249" = load [1 x i64], [1 x i64]* %".248"
  %".250" = extractvalue [1 x i64] %".249", 0
  %".251" = icmp slt i64 %".184", 0
  %".252" = add i64 %".184", %".247"
  %".253" = select  i1 %".251", i64 %".252", i64 %".184"
  %".254" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".239", i32 0, i32 5
  %".255" = getelementptr inbounds [1 x i64], [1 x i64]* %".254", i32 0, i32 0
  %".256" = load i64, i64* %".255", !range !4
  %".257" = insertvalue [1 x i64] undef, i64 %".256", 0
  %".258" = extractvalue [1 x i64] %".257", 0
  %".259" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".239", i32 0, i32 6
  %".260" = load [1 x i64], [1 x i64]* %".259"
  %".261" = extractvalue [1 x i64] %".260", 0
  %".262" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".239", i32 0, i32 4
  %".263" = load i32*, i32** %".262"
  %".264" = mul i64 %".253", 1
  %".265" = add i64 0, %".264"
  %".266" = getelementptr i32, i32* %".263", i64 %".265"
  store i32 %".237", i32* %".266"
  br label %"B148"
B180:
  %".269" = load {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"x"
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"x"
  %".271" = load i64, i64* %"$phi150.1"
  store i64 0, i64* %"$phi150.1"
  %".273" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi148.0"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi148.0"
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".275"
  %".278" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".275", i32 0, i32 0
  store i64 1, i64* %".278"
  %".280" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".275", i32 0, i32 1
  store i64 8, i64* %".280"
  %".282" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".275", i32 0, i32 2
  store i64 1, i64* %".282"
  %".284" = load {i64, i64, i64}, {i64, i64, i64}* %".275"
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".285"
  store {i64, i64, i64} %".284", {i64, i64, i64}* %".285"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".289"
  %".292" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".285", i32 0, i32 0
  %".293" = load i64, i64* %".292"
  %".294" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".285", i32 0, i32 1
  %".295" = load i64, i64* %".294"
  %".296" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".285", i32 0, i32 2
  %".297" = load i64, i64* %".296"
  store i64 %".293", i64* %".298"
  %".303" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".289", i32 0, i32 0
  store i64* %".298", i64** %".303"
  %".305" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".289", i32 0, i32 1
  store i64 %".295", i64* %".305"
  %".307" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".289", i32 0, i32 2
  store i64 %".297", i64* %".307"
  %".309" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".289", i32 0, i32 3
  store i64* %".301", i64** %".309"
  %".311" = sub i64 %".295", %".293"
  %".312" = icmp sgt i64 %".311", 0
  %".313" = icmp sgt i64 %".297", 0
  %".314" = xor i1 %".312", %".313"
  %".315" = icmp eq i64 %".297", 0
  br i1 %".315", label %"B180.if", label %"B180.endif", !prof !3
B212:
  %".339" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi212.0"
  store {i64, i1} zeroinitializer, {i64, i1}* %".340"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".343"
  store {i64*, i64, i64, i64*} %".339", {i64*, i64, i64, i64*}* %".343"
  %".347" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".343", i32 0, i32 3
  %".348" = load i64*, i64** %".347"
  %".349" = load i64, i64* %".348"
  %".350" = icmp sgt i64 %".349", 0
  %".351" = getelementptr inbounds {i64, i1}, {i64, i1}* %".340", i32 0, i32 1
  store i1 %".350", i1* %".351"
  br i1 %".350", label %"B212.if", label %"B212.endif"
B214:
  %".385" = load i64, i64* %"$phi214.1"
  %".386" = load i64, i64* %"$phi214.1"
  store i64 0, i64* %"$phi214.1"
  %".388" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"own"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".389"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".388", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".389"
  %".393" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".389", i32 0, i32 5
  %".394" = getelementptr inbounds [1 x i64], [1 x i64]* %".393", i32 0, i32 0
  %".395" = load i64, i64* %".394", !range !4
  %".396" = insertvalue [1 x i64] undef, i64 %".395", 0
  %".397" = extractvalue [1 x i64] %".396", 0
  %".398" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".389", i32 0, i32 6
  %".399" = load [1 x i64], [1 x i64]* %".398"
  %".400" = extractvalue [1 x i64] %".399", 0
  %".401" = icmp slt i64 %".385", 0
  %".402" = add i64 %".385", %".397"
  %".403" = select  i1 %".401", i64 %".402", i64 %".385"
  %".404" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".389", i32 0, i32 5
  %".405" = getelementptr inbounds [1 x i64], [1 x i64]* %".404", i32 0, i32 0
  %".406" = load i64, i64* %".405", !range !4
  %".407" = insertvalue [1 x i64] undef, i64 %".406", 0
  %".408" = extractvalue [1 x i64] %".407", 0
  %".409" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".389", i32 0, i32 6
  %".410" = load [1 x i64], [1 x i64]* %".409"
  %".411" = extractvalue [1 x i64] %".410", 0
  %".412" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".389", i32 0, i32 4
  %".413" = load i32*, i32** %".412"
  %".414" = mul i64 %".403", 1
  %".415" = add i64 0, %".414"
  %".416" = getelementptr i32, i32* %".413", i64 %".415"
  %".417" = load i32, i32* %".416"
  %".419" = load i32, i32* %"value"
  store i32 %".417", i32* %"value"
  %".421" = sub nsw i64 %".385", 1
  %".423" = load i64, i64* %"k"
  store i64 %".421", i64* %"k"
  %".425" = load i64, i64* %"k"
  %".427" = load i64, i64* %"k.3"
  store i64 %".425", i64* %"k.3"
  %".429" = load i64, i64* %"k"
  %".430" = icmp sge i64 %".429", 0
  br i1 %".430", label %"B254", label %"B352"
B254:
  %".432" = load i64, i64* %"k"
  %".433" = load i64, i64* %"k.3"
  store i64 %".432", i64* %"k.3"
  %".435" = load i64, i64* %"k"
  %".437" = load i64, i64* %"k.2"
  store i64 %".435", i64* %"k.2"
  %".439" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"own"
  %".440" = load i64, i64* %"k"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".441"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".439", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".441"
  %".445" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".441", i32 0, i32 5
  %".446" = getelementptr inbounds [1 x i64], [1 x i64]* %".445", i32 0, i32 0
  %".447" = load i64, i64* %".446", !range !4
  %".448" = insertvalue [1 x i64] undef, i64 %".447", 0
  %".449" = extractvalue [1 x i64] %".448", 0
  %".450" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".441", i32 0, i32 6
  %".451" = load [1 x i64], [1 x i64]* %".450"
  %".452" = extractvalue [1 x i64] %".451", 0
  %".453" = icmp slt i64 %".440", 0
  %".454" = add i64 %".440", %".449"
  %".455" = select  i1 %".453", i64 %".454", i64 %".440"
  %".456" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".441", i32 0, i32 5
  %".457" = getelementptr inbounds [1 x i64], [1 x i64]* %".456", i32 0, i32 0
  %".458" = load i64, i64* %".457", !range !4
  %".459" = insertvalue [1 x i64] undef, i64 %".458", 0
  %".460" = extractvalue [1 x i64] %".459", 0
  %".461" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".441", i32 0, i32 6
  %".462" = load [1 x i64], [1 x i64]* %".461"
  %".463" = extractvalue [1 x i64] %".462", 0
  %".464" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".441", i32 0, i32 4
  %".465" = load i32*, i32** %".464"
  %".466" = mul i64 %".455", 1
  %".467" = add i64 0, %".466"
  %".468" = getelementptr i32, i32* %".465", i64 %".467"
  %".469" = load i32, i32* %".468"
  %".470" = load i64, i64* %"k"
  store i64 0, i64* %"k"
  %".472" = load i32, i32* %"value"
  %".473" = icmp sgt i32 %".469", %".472"
  br i1 %".473", label %"B278", label %"B352"
B278:
  %".476" = load i1, i1* %"$350pred"
  store i1 0, i1* %"$350pred"
  %".478" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"own"
  %".479" = load i64, i64* %"k.2"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".480"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".478", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".480"
  %".484" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".480", i32 0, i32 5
  %".485" = getelementptr inbounds [1 x i64], [1 x i64]* %".484", i32 0, i32 0
  %".486" = load i64, i64* %".485", !range !4
  %".487" = insertvalue [1 x i64] undef, i64 %".486", 0
  %".488" = extractvalue [1 x i64] %".487", 0
  %".489" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".480", i32 0, i32 6
  %".490" = load [1 x i64], [1 x i64]* %".489"
  %".491" = extractvalue [1 x i64] %".490", 0
  %".492" = icmp slt i64 %".479", 0
  %".493" = add i64 %".479", %".488"
  %".494" = select  i1 %".492", i64 %".493", i64 %".479"
  %".495" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".480", i32 0, i32 5
  %".496" = getelementptr inbounds [1 x i64], [1 x i64]* %".495", i32 0, i32 0
  %".497" = load i64, i64* %".496", !range !4
  %".498" = insertvalue [1 x i64] undef, i64 %".497", 0
  %".499" = extractvalue [1 x i64] %".498", 0
  %".500" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".480", i32 0, i32 6
  %".501" = load [1 x i64], [1 x i64]* %".500"
  %".502" = extractvalue [1 x i64] %".501", 0
  %".503" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".480", i32 0, i32 4
  %".504" = load i32*, i32** %".503"
  %".505" = mul i64 %".494", 1
  %".506" = add i64 0, %".505"
  %".507" = getelementptr i32, i32* %".504", i64 %".506"
  %".508" = load i32, i32* %".507"
  %".509" = load i64, i64* %"k.2"
  %".510" = add nsw i64 %".509", 1
  %".511" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"own"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".512"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".511", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".512"
  %".516" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".512", i32 0, i32 5
  %".517" = getelementptr inbounds [1 x i64], [1 x i64]* %".516", i32 0, i32 0
  %".518" = load i64, i64* %".517", !range !4
  %".519" = insertvalue [1 x i64] undef, i64 %".518", 0
  %".520" = extractvalue [1 x i64] %".519", 0
  %".521" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".512", i32 0, i32 6
  %".522" = load [1 x i64], [1 x i64]* %".521"
  %".523" = extractvalue [1 x i64] %".522", 0
  %".524" = icmp slt i64 %".510", 0
  %".525" = add i64 %".510", %".520"
  %".526" = select  i1 %".524", i64 %".525", i64 %".510"
  %".527" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".512", i32 0, i32 5
  %".528" = getelementptr inbounds [1 x i64], [1 x i64]* %".527", i32 0, i32 0
  %".529" = load i64, i64* %".528", !range !4
  %".530" = insertvalue [1 x i64] undef, i64 %".529", 0
  %".531" = extractvalue [1 x i64] %".530", 0
  %".532" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".512", i32 0, i32 6
  %".533" = load [1 x i64], [1 x i64]* %".532"
  %".534" = extractvalue [1 x i64] %".533", 0
  %".535" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".512", i32 0, i32 4
  %".536" = load i32*, i32** %".535"
  %".537" = mul i64 %".526", 1
  %".538" = add i64 0, %".537"
  %".539" = getelementptr i32, i32* %".536", i64 %".538"
  store i32 %".508", i32* %".539"
  %".541" = load i64, i64* %"k.2"
  %".542" = sub nsw i64 %".541", 1
  %".543" = load i64, i64* %"k.2"
  store i64 0, i64* %"k.2"
  %".546" = load i64, i64* %"k.1"
  store i64 %".542", i64* %"k.1"
  %".548" = load i64, i64* %"k.1"
  %".549" = load i64, i64* %"k.3"
  store i64 %".548", i64* %"k.3"
  %".551" = load i64, i64* %"k.1"
  %".552" = icmp sge i64 %".551", 0
  br i1 %".552", label %"B328", label %"B352"
B328:
  %".554" = load i64, i64* %"k.1"
  %".555" = load i64, i64* %"k.3"
  store i64 %".554", i64* %"k.3"
  %".557" = load i64, i64* %"k.1"
  %".558" = load i64, i64* %"k.2"
  store i64 %".557", i64* %"k.2"
  %".560" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"own"
  %".561" = load i64, i64* %"k.1"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".562"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".560", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".562"
  %".566" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".562", i32 0, i32 5
  %".567" = getelementptr inbounds [1 x i64], [1 x i64]* %".566", i32 0, i32 0
  %".568" = load i64, i64* %".567", !range !4
  %".569" = insertvalue [1 x i64] undef, i64 %".568", 0
  %".570" = extractvalue [1 x i64] %".569", 0
  %".571" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".562", i32 0, i32 6
  %".572" = load [1 x i64], [1 x i64]* %".571"
  %".573" = extractvalue [1 x i64] %".572", 0
  %".574" = icmp slt i64 %".561", 0
  %".575" = add i64 %".561", %".570"
  %".576" = select  i1 %".574", i64 %".575", i64 %".561"
  %".577" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".562", i32 0, i32 5
  %".578" = getelementptr inbounds [1 x i64], [1 x i64]* %".577", i32 0, i32 0
  %".579" = load i64, i64* %".578", !range !4
  %".580" = insertvalue [1 x i64] undef, i64 %".579", 0
  %".581" = extractvalue [1 x i64] %".580", 0
  %".582" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".562", i32 0, i32 6
  %".583" = load [1 x i64], [1 x i64]* %".582"
  %".584" = extractvalue [1 x i64] %".583", 0
  %".585" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".562", i32 0, i32 4
  %".586" = load i32*, i32** %".585"
  %".587" = mul i64 %".576", 1
  %".588" = add i64 0, %".587"
  %".589" = getelementptr i32, i32* %".586", i64 %".588"
  %".590" = load i32, i32* %".589"
  %".591" = load i64, i64* %"k.1"
  store i64 0, i64* %"k.1"
  %".593" = load i32, i32* %"value"
  %".594" = icmp sgt i32 %".590", %".593"
  %".595" = load i1, i1* %"$350pred"
  store i1 %".594", i1* %"$350pred"
  %".597" = load i1, i1* %"$350pred"
  br i1 %".597", label %"B278", label %"B352"
B352:
  %".599" = load i64, i64* %"k.2"
  store i64 0, i64* %"k.2"
  %".601" = load i64, i64* %"k.1"
  store i64 0, i64* %"k.1"
  %".603" = load i64, i64* %"k"
  store i64 0, i64* %"k"
  %".605" = load i1, i1* %"$350pred"
  store i1 0, i1* %"$350pred"
  %".607" = load i64, i64* %"k.3"
  %".608" = add nsw i64 %".607", 1
  %".609" = load i64, i64* %"k.3"
  store i64 0, i64* %"k.3"
  %".611" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"own"
  %".612" = load i32, i32* %"value"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".613"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".611", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".613"
  %".617" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".613", i32 0, i32 5
  %".618" = getelementptr inbounds [1 x i64], [1 x i64]* %".617", i32 0, i32 0
  %".619" = load i64, i64* %".618", !range !4
  %".620" = insertvalue [1 x i64] undef, i64 %".619", 0
  %".621" = extractvalue [1 x i64] %".620", 0
  %".622" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".613", i32 0, i32 6
  %".623" = load [1 x i64], [1 x i64]* %".622"
  %".624" = extractvalue [1 x i64] %".623", 0
  %".625" = icmp slt i64 %".608", 0
  %".626" = add i64 %".608", %".621"
  %".627" = select  i1 %".625", i64 %".626", i64 %".608"
  %".628" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".613", i32 0, i32 5
  %".629" = getelementptr inbounds [1 x i64], [1 x i64]* %".628", i32 0, i32 0
  %".630" = load i64, i64* %".629", !range !4
  %".631" = insertvalue [1 x i64] undef, i64 %".630", 0
  %".632" = extractvalue [1 x i64] %".631", 0
  %".633" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".613", i32 0, i32 6
  %".634" = load [1 x i64], [1 x i64]* %".633"
  %".635" = extractvalue [1 x i64] %".634", 0
  %".636" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".613", i32 0, i32 4
  %".637" = load i32*, i32** %".636"
  %".638" = mul i64 %".627", 1
  %".639" = add i64 0, %".638"
  %".640" = getelementptr i32, i32* %".637", i64 %".639"
  store i32 %".612", i32* %".640"
  %".642" = load i32, i32* %"value"
  store i32 0, i32* %"value"
  br label %"B212"
B370:
  %".645" = load i64, i64* %"$phi214.1"
  store i64 0, i64* %"$phi214.1"
  %".647" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi212.0"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi212.0"
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".649"
  %".652" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".649", i32 0, i32 0
  store i64 0, i64* %".652"
  %".654" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".649", i32 0, i32 1
  store i64 8, i64* %".654"
  %".656" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".649", i32 0, i32 2
  store i64 1, i64* %".656"
  %".658" = load {i64, i64, i64}, {i64, i64, i64}* %".649"
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".659"
  store {i64, i64, i64} %".658", {i64, i64, i64}* %".659"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".663"
  %".666" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".659", i32 0, i32 0
  %".667" = load i64, i64* %".666"
  %".668" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".659", i32 0, i32 1
  %".669" = load i64, i64* %".668"
  %".670" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".659", i32 0, i32 2
  %".671" = load i64, i64* %".670"
  store i64 %".667", i64* %".672"
  %".677" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".663", i32 0, i32 0
  store i64* %".672", i64** %".677"
  %".679" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".663", i32 0, i32 1
  store i64 %".669", i64* %".679"
  %".681" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".663", i32 0, i32 2
  store i64 %".671", i64* %".681"
  %".683" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".663", i32 0, i32 3
  store i64* %".675", i64** %".683"
  %".685" = sub i64 %".669", %".667"
  %".686" = icmp sgt i64 %".685", 0
  %".687" = icmp sgt i64 %".671", 0
  %".688" = xor i1 %".686", %".687"
  %".689" = icmp eq i64 %".671", 0
  br i1 %".689", label %"B370.if", label %"B370.endif", !prof !3
B400:
  %".713" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi400.0"
  store {i64, i1} zeroinitializer, {i64, i1}* %".714"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".717"
  store {i64*, i64, i64, i64*} %".713", {i64*, i64, i64, i64*}* %".717"
  %".721" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".717", i32 0, i32 3
  %".722" = load i64*, i64** %".721"
  %".723" = load i64, i64* %".722"
  %".724" = icmp sgt i64 %".723", 0
  %".725" = getelementptr inbounds {i64, i1}, {i64, i1}* %".714", i32 0, i32 1
  store i1 %".724", i1* %".725"
  br i1 %".724", label %"B400.if", label %"B400.endif"
B402:
  %".759" = load i64, i64* %"$phi402.1"
  %".760" = load i64, i64* %"$phi402.1"
  store i64 0, i64* %"$phi402.1"
  %".762" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"own"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".763"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".762", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".763"
  %".767" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".763", i32 0, i32 5
  %".768" = getelementptr inbounds [1 x i64], [1 x i64]* %".767", i32 0, i32 0
  %".769" = load i64, i64* %".768", !range !4
  %".770" = insertvalue [1 x i64] undef, i64 %".769", 0
  %".771" = extractvalue [1 x i64] %".770", 0
  %".772" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".763", i32 0, i32 6
  %".773" = load [1 x i64], [1 x i64]* %".772"
  %".774" = extractvalue [1 x i64] %".773", 0
  %".775" = icmp slt i64 %".759", 0
  %".776" = add i64 %".759", %".771"
  %".777" = select  i1 %".775", i64 %".776", i64 %".759"
  %".778" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".763", i32 0, i32 5
  %".779" = getelementptr inbounds [1 x i64], [1 x i64]* %".778", i32 0, i32 0
  %".780" = load i64, i64* %".779", !range !4
  %".781" = insertvalue [1 x i64] undef, i64 %".780", 0
  %".782" = extractvalue [1 x i64] %".781", 0
  %".783" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".763", i32 0, i32 6
  %".784" = load [1 x i64], [1 x i64]* %".783"
  %".785" = extractvalue [1 x i64] %".784", 0
  %".786" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".763", i32 0, i32 4
  %".787" = load i32*, i32** %".786"
  %".788" = mul i64 %".777", 1
  %".789" = add i64 0, %".788"
  %".790" = getelementptr i32, i32* %".787", i64 %".789"
  %".791" = load i32, i32* %".790"
  %".792" = load i64, i64* %"i"
  %".793" = insertvalue [2 x i64] undef, i64 %".792", 0
  %".794" = insertvalue [2 x i64] %".793", i64 %".759", 1
  %".795" = load {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  %".796" = extractvalue [2 x i64] %".794", 0
  %".797" = extractvalue [2 x i64] %".794", 1
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".798"
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %".795", {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".798"
  %".802" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".798", i32 0, i32 5
  %".803" = getelementptr inbounds [2 x i64], [2 x i64]* %".802", i32 0, i32 0
  %".804" = load i64, i64* %".803", !range !4
  %".805" = getelementptr inbounds [2 x i64], [2 x i64]* %".802", i32 0, i32 1
  %".806" = load i64, i64* %".805", !range !4
  %".807" = insertvalue [2 x i64] undef, i64 %".804", 0
  %".808" = insertvalue [2 x i64] %".807", i64 %".806", 1
  %".809" = extractvalue [2 x i64] %".808", 0
  %".810" = extractvalue [2 x i64] %".808", 1
  %".811" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".798", i32 0, i32 6
  %".812" = load [2 x i64], [2 x i64]* %".811"
  %".813" = extractvalue [2 x i64] %".812", 0
  %".814" = extractvalue [2 x i64] %".812", 1
  %".815" = icmp slt i64 %".796", 0
  %".816" = add i64 %".796", %".809"
  %".817" = select  i1 %".815", i64 %".816", i64 %".796"
  %".818" = icmp slt i64 %".797", 0
  %".819" = add i64 %".797", %".810"
  %".820" = select  i1 %".818", i64 %".819", i64 %".797"
  %".821" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".798", i32 0, i32 5
  %".822" = getelementptr inbounds [2 x i64], [2 x i64]* %".821", i32 0, i32 0
  %".823" = load i64, i64* %".822", !range !4
  %".824" = getelementptr inbounds [2 x i64], [2 x i64]* %".821", i32 0, i32 1
  %".825" = load i64, i64* %".824", !range !4
  %".826" = insertvalue [2 x i64] undef, i64 %".823", 0
  %".827" = insertvalue [2 x i64] %".826", i64 %".825", 1
  %".828" = extractvalue [2 x i64] %".827", 0
  %".829" = extractvalue [2 x i64] %".827", 1
  %".830" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".798", i32 0, i32 6
  %".831" = load [2 x i64], [2 x i64]* %".830"
  %".832" = extractvalue [2 x i64] %".831", 0
  %".833" = extractvalue [2 x i64] %".831", 1
  %".834" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".798", i32 0, i32 4
  %".835" = load i32*, i32** %".834"
  %".836" = mul i64 1, %".829"
  %".837" = mul i64 %".817", %".836"
  %".838" = add i64 0, %".837"
  %".839" = mul i64 %".820", 1
  %".840" = add i64 %".838", %".839"
  %".841" = getelementptr i32, i32* %".835", i64 %".840"
  store i32 %".791", i32* %".841"
  br label %"B400"
B432:
  %".844" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"own"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"own"
  %".846" = load {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  %".848" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  %".850" = load i64, i64* %"$phi402.1"
  store i64 0, i64* %"$phi402.1"
  %".852" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi400.0"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi400.0"
  store i8* null, i8** %".ret"
  ret i32 0
B0.if:
  ret i32 1
B0.endif:
  br i1 %".113", label %"B0.endif.if", label %"B0.endif.else"
B0.endif.if:
  %".118" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".88", i32 0, i32 3
  %".119" = load i64*, i64** %".118"
  store i64 0, i64* %".119"
  br label %"B0.endif.endif"
B0.endif.else:
  %".122" = srem i64 %".110", %".96"
  %".123" = sub i64 0, %".122"
  %".124" = select  i1 %".111", i64 %".122", i64 %".123"
  %".125" = icmp sgt i64 %".124", 0
  %".126" = sdiv i64 %".110", %".96"
  %".127" = select  i1 %".125", i64 1, i64 0
  %".128" = add i64 %".126", %".127"
  %".129" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".88", i32 0, i32 3
  %".130" = load i64*, i64** %".129"
  store i64 %".128", i64* %".130"
  br label %"B0.endif.endif"
B0.endif.endif:
  %".133" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".88"
  %".135" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi148.0"
  store {i64*, i64, i64, i64*} %".133", {i64*, i64, i64, i64*}* %"$phi148.0"
  br label %"B148"
B148.if:
  %".153" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".142", i32 0, i32 0
  %".154" = load i64*, i64** %".153"
  %".155" = load i64, i64* %".154"
  %".156" = getelementptr inbounds {i64, i1}, {i64, i1}* %".139", i32 0, i32 0
  store i64 %".155", i64* %".156"
  %".158" = sub nsw i64 %".148", 1
  store i64 %".158", i64* %".147"
  %".160" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".142", i32 0, i32 2
  %".161" = load i64, i64* %".160"
  %".162" = add i64 %".155", %".161"
  %".163" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".142", i32 0, i32 0
  %".164" = load i64*, i64** %".163"
  store i64 %".162", i64* %".164"
  br label %"B148.endif"
B148.endif:
  %".167" = load {i64, i1}, {i64, i1}* %".139"
  store {i64, i1} zeroinitializer, {i64, i1}* %".168"
  store {i64, i1} %".167", {i64, i1}* %".168"
  %".172" = getelementptr inbounds {i64, i1}, {i64, i1}* %".168", i32 0, i32 0
  %".173" = load i64, i64* %".172"
  store {i64, i1} zeroinitializer, {i64, i1}* %".174"
  store {i64, i1} %".167", {i64, i1}* %".174"
  %".178" = getelementptr inbounds {i64, i1}, {i64, i1}* %".174", i32 0, i32 1
  %".179" = load i1, i1* %".178"
  %".181" = load i64, i64* %"$phi150.1"
  store i64 %".173", i64* %"$phi150.1"
  br i1 %".179", label %"B150", label %"B180"
B180.if:
  ret i32 2
B180.endif:
  br i1 %".314", label %"B180.endif.if", label %"B180.endif.else"
B180.endif.if:
  %".319" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".289", i32 0, i32 3
  %".320" = load i64*, i64** %".319"
  store i64 0, i64* %".320"
  br label %"B180.endif.endif"
B180.endif.else:
  %".323" = srem i64 %".311", %".297"
  %".324" = sub i64 0, %".323"
  %".325" = select  i1 %".312", i64 %".323", i64 %".324"
  %".326" = icmp sgt i64 %".325", 0
  %".327" = sdiv i64 %".311", %".297"
  %".328" = select  i1 %".326", i64 1, i64 0
  %".329" = add i64 %".327", %".328"
  %".330" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".289", i32 0, i32 3
  %".331" = load i64*, i64** %".330"
  store i64 %".329", i64* %".331"
  br label %"B180.endif.endif"
B180.endif.endif:
  %".334" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".289"
  %".336" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi212.0"
  store {i64*, i64, i64, i64*} %".334", {i64*, i64, i64, i64*}* %"$phi212.0"
  br label %"B212"
B212.if:
  %".354" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".343", i32 0, i32 0
  %".355" = load i64*, i64** %".354"
  %".356" = load i64, i64* %".355"
  %".357" = getelementptr inbounds {i64, i1}, {i64, i1}* %".340", i32 0, i32 0
  store i64 %".356", i64* %".357"
  %".359" = sub nsw i64 %".349", 1
  store i64 %".359", i64* %".348"
  %".361" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".343", i32 0, i32 2
  %".362" = load i64, i64* %".361"
  %".363" = add i64 %".356", %".362"
  %".364" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".343", i32 0, i32 0
  %".365" = load i64*, i64** %".364"
  store i64 %".363", i64* %".365"
  br label %"B212.endif"
B212.endif:
  %".368" = load {i64, i1}, {i64, i1}* %".340"
  store {i64, i1} zeroinitializer, {i64, i1}* %".369"
  store {i64, i1} %".368", {i64, i1}* %".369"
  %".373" = getelementptr inbounds {i64, i1}, {i64, i1}* %".369", i32 0, i32 0
  %".374" = load i64, i64* %".373"
  store {i64, i1} zeroinitializer, {i64, i1}* %".375"
  store {i64, i1} %".368", {i64, i1}* %".375"
  %".379" = getelementptr inbounds {i64, i1}, {i64, i1}* %".375", i32 0, i32 1
  %".380" = load i1, i1* %".379"
  %".382" = load i64, i64* %"$phi214.1"
  store i64 %".374", i64* %"$phi214.1"
  br i1 %".380", label %"B214", label %"B370"
B370.if:
  ret i32 3
B370.endif:
  br i1 %".688", label %"B370.endif.if", label %"B370.endif.else"
B370.endif.if:
  %".693" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".663", i32 0, i32 3
  %".694" = load i64*, i64** %".693"
  store i64 0, i64* %".694"
  br label %"B370.endif.endif"
B370.endif.else:
  %".697" = srem i64 %".685", %".671"
  %".698" = sub i64 0, %".697"
  %".699" = select  i1 %".686", i64 %".697", i64 %".698"
  %".700" = icmp sgt i64 %".699", 0
  %".701" = sdiv i64 %".685", %".671"
  %".702" = select  i1 %".700", i64 1, i64 0
  %".703" = add i64 %".701", %".702"
  %".704" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".663", i32 0, i32 3
  %".705" = load i64*, i64** %".704"
  store i64 %".703", i64* %".705"
  br label %"B370.endif.endif"
B370.endif.endif:
  %".708" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".663"
  %".710" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi400.0"
  store {i64*, i64, i64, i64*} %".708", {i64*, i64, i64, i64*}* %"$phi400.0"
  br label %"B400"
B400.if:
  %".728" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".717", i32 0, i32 0
  %".729" = load i64*, i64** %".728"
  %".730" = load i64, i64* %".729"
  %".731" = getelementptr inbounds {i64, i1}, {i64, i1}* %".714", i32 0, i32 0
  store i64 %".730", i64* %".731"
  %".733" = sub nsw i64 %".723", 1
  store i64 %".733", i64* %".722"
  %".735" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".717", i32 0, i32 2
  %".736" = load i64, i64* %".735"
  %".737" = add i64 %".730", %".736"
  %".738" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".717", i32 0, i32 0
  %".739" = load i64*, i64** %".738"
  store i64 %".737", i64* %".739"
  br label %"B400.endif"
B400.endif:
  %".742" = load {i64, i1}, {i64, i1}* %".714"
  store {i64, i1} zeroinitializer, {i64, i1}* %".743"
  store {i64, i1} %".742", {i64, i1}* %".743"
  %".747" = getelementptr inbounds {i64, i1}, {i64, i1}* %".743", i32 0, i32 0
  %".748" = load i64, i64* %".747"
  store {i64, i1} zeroinitializer, {i64, i1}* %".749"
  store {i64, i1} %".742", {i64, i1}* %".749"
  %".753" = getelementptr inbounds {i64, i1}, {i64, i1}* %".749", i32 0, i32 1
  %".754" = load i1, i1* %".753"
  %".756" = load i64, i64* %"$phi402.1"
  store i64 %".748", i64* %"$phi402.1"
  br i1 %".754", label %"B402", label %"B432"
}

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()

!2 = !{ i32 2, i32 0, i32 3, i32 2 }
!3 = !{ !"branch_weights", i32 1, i32 99 }
!4 = !{ i64 0, i64 9223372036854775807 }
!nvvmir.version = !{ !0 }
!nvvm.annotations = !{ !1 }
