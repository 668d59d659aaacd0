; kernel=_ZN6cudapy13numba_sources3dotB2v1B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi block=128 shared=0
; ModuleID = "cuda.kernel.wrapper"
target triple = "nvptx64-nvidia-cuda"
target datalayout = "e-p:64:64:64-i1:8:8-i8:8:8-i16:16:16-i32:32:32-i64:64:64-i128:128:128-f32:32:32-f64:64:64-v16:16:16-v32:32:32-v64:64:64-v128:128:128-n16:32:64"

define void @"_ZN6cudapy13numba_sources3dotB2v1B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi"(i8* %".1", i8* %".2", i64 %".3", i64 %".4", float* %".5", i64 %".6", i64 %".7", i8* %".8", i8* %".9", i64 %".10", i64 %".11", float* %".12", i64 %".13", i64 %".14", i8* %".15", i8* %".16", i64 %".17", i64 %".18", float* %".19", i64 %".20", i64 %".21", i32 %".22")
{
.24:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} undef, i8* %".1", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %".2", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %".3", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %".4", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.itemsize", float* %".5", 4
  %".25" = insertvalue [1 x i64] undef, i64 %".6", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".25", 5
  %".26" = insertvalue [1 x i64] undef, i64 %".7", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".26", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} undef, i8* %".8", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.meminfo.1", i8* %".9", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.parent.1", i64 %".10", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.nitems.1", i64 %".11", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.itemsize.1", float* %".12", 4
  %".27" = insertvalue [1 x i64] undef, i64 %".13", 0
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.data.1", [1 x i64] %".27", 5
  %".28" = insertvalue [1 x i64] undef, i64 %".14", 0
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.shape.1", [1 x i64] %".28", 6
  %"inserted.meminfo.2" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} undef, i8* %".15", 0
  %"inserted.parent.2" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.meminfo.2", i8* %".16", 1
  %"inserted.nitems.2" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.parent.2", i64 %".17", 2
  %"inserted.itemsize.2" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.nitems.2", i64 %".18", 3
  %"inserted.data.2" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.itemsize.2", float* %".19", 4
  %".29" = insertvalue [1 x i64] undef, i64 %".20", 0
  %"inserted.shape.2" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.data.2", [1 x i64] %".29", 5
  %".30" = insertvalue [1 x i64] undef, i64 %".21", 0
  %"inserted.strides.2" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.shape.2", [1 x i64] %".30", 6
  %".31" = alloca i8*
  store i8* null, i8** %".31"
  store i8* null, i8** %".31"
  %"extracted.meminfo" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides", 0
  %"extracted.parent" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides", 1
  %"extracted.nitems" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides", 2
  %"extracted.itemsize" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides", 3
  %"extracted.data" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides", 4
  %"extracted.shape" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides", 5
  %".34" = extractvalue [1 x i64] %"extracted.shape", 0
  %"extracted.strides" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides", 6
  %".35" = extractvalue [1 x i64] %"extracted.strides", 0
  %"extracted.meminfo.1" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.1", 0
  %"extracted.parent.1" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.1", 1
  %"extracted.nitems.1" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.1", 2
  %"extracted.itemsize.1" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.1", 3
  %"extracted.data.1" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.1", 4
  %"extracted.shape.1" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.1", 5
  %".36" = extractvalue [1 x i64] %"extracted.shape.1", 0
  %"extracted.strides.1" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.1", 6
  %".37" = extractvalue [1 x i64] %"extracted.strides.1", 0
  %"extracted.meminfo.2" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.2", 0
  %"extracted.parent.2" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.2", 1
  %"extracted.nitems.2" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.2", 2
  %"extracted.itemsize.2" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.2", 3
  %"extracted.data.2" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.2", 4
  %"extracted.shape.2" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.2", 5
  %".38" = extractvalue [1 x i64] %"extracted.shape.2", 0
  %"extracted.strides.2" = extractvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.2", 6
  %".39" = extractvalue [1 x i64] %"extracted.strides.2", 0
  %".40" = call i32 @"_ZN13numba_sources3dotB2v1B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi"(i8** %".31", i8* %"extracted.meminfo", i8* %"extracted.parent", i64 %"extracted.nitems", i64 %"extracted.itemsize", float* %"extracted.data", i64 %".34", i64 %".35", i8* %"extracted.meminfo.1", i8* %"extracted.parent.1", i64 %"extracted.nitems.1", i64 %"extracted.itemsize.1", float* %"extracted.data.1", i64 %".36", i64 %".37", i8* %"extracted.meminfo.2", i8* %"extracted.parent.2", i64 %"extracted.nitems.2", i64 %"extracted.itemsize.2", float* %"extracted.data.2", i64 %".38", i64 %".39", i32 %".22")
  %".41" = icmp eq i32 %".40", 0
  %".42" = icmp eq i32 %".40", -2
  %".43" = or i1 %".41", %".42"
  %".44" = xor i1 %".43", -1
  %".45" = icmp eq i32 %".40", -1
  %".46" = icmp eq i32 %".40", -3
  %".47" = icmp sge i32 %".40", 1
  %".48" = load i8*, i8** %".31"
  ret void
}

@"_ZN6cudapy13numba_sources3dotB2v1B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi__errcode__" = global i32 0
@"_ZN6cudapy13numba_sources3dotB2v1B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi__tidx__" = global i32 0
@"_ZN6cudapy13numba_sources3dotB2v1B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi__ctaidx__" = global i32 0
@"_ZN6cudapy13numba_sources3dotB2v1B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi__tidy__" = global i32 0
@"_ZN6cudapy13numba_sources3dotB2v1B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi__ctaidy__" = global i32 0
@"_ZN6cudapy13numba_sources3dotB2v1B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi__tidz__" = global i32 0
@"_ZN6cudapy13numba_sources3dotB2v1B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi__ctaidz__" = global i32 0
@"llvm.used" = appending global [1 x i8*] [i8* bitcast (void (i8*, i8*, i64, i64, float*, i64, i64, i8*, i8*, i64, i64, float*, i64, i64, i8*, i8*, i64, i64, float*, i64, i64, i32)* @"_ZN6cudapy13numba_sources3dotB2v1B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi" to i8*)], section "llvm.metadata"
!0 = !{ i32 2, i32 0, i32 3, i32 2 }
!1 = !{ void (i8*, i8*, i64, i64, float*, i64, i64, i8*, i8*, i64, i64, float*, i64, i64, i8*, i8*, i64, i64, float*, i64, i64, i32)* @"_ZN6cudapy13numba_sources3dotB2v1B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi", !"kernel", i32 1 }

@"_ZN08NumbaEnv13numba_sources3dotB2v1B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi" = common global i8* null
define linkonce_odr i32 @"_ZN13numba_sources3dotB2v1B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEi"(i8** %".ret", i8* %"arg.x.0", i8* %"arg.x.1", i64 %"arg.x.2", i64 %"arg.x.3", float* %"arg.x.4", i64 %"arg.x.5.0", i64 %"arg.x.6.0", i8* %"arg.y.0", i8* %"arg.y.1", i64 %"arg.y.2", i64 %"arg.y.3", float* %"arg.y.4", i64 %"arg.y.5.0", i64 %"arg.y.6.0", i8* %"arg.out.0", i8* %"arg.out.1", i64 %"arg.out.2", i64 %"arg.out.3", float* %"arg.out.4", i64 %"arg.out.5.0", i64 %"arg.out.6.0", i32 %"arg.n")
{
entry:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} undef, i8* %"arg.x.0", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %"arg.x.1", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %"arg.x.2", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %"arg.x.3", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.itemsize", float* %"arg.x.4", 4
  %".25" = insertvalue [1 x i64] undef, i64 %"arg.x.5.0", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".25", 5
  %".26" = insertvalue [1 x i64] undef, i64 %"arg.x.6.0", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".26", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} undef, i8* %"arg.y.0", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.meminfo.1", i8* %"arg.y.1", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.parent.1", i64 %"arg.y.2", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.nitems.1", i64 %"arg.y.3", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.itemsize.1", float* %"arg.y.4", 4
  %".27" = insertvalue [1 x i64] undef, i64 %"arg.y.5.0", 0
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.data.1", [1 x i64] %".27", 5
  %".28" = insertvalue [1 x i64] undef, i64 %"arg.y.6.0", 0
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.shape.1", [1 x i64] %".28", 6
  %"inserted.meminfo.2" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} undef, i8* %"arg.out.0", 0
  %"inserted.parent.2" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.meminfo.2", i8* %"arg.out.1", 1
  %"inserted.nitems.2" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.parent.2", i64 %"arg.out.2", 2
  %"inserted.itemsize.2" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.nitems.2", i64 %"arg.out.3", 3
  %"inserted.data.2" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.itemsize.2", float* %"arg.out.4", 4
  %".29" = insertvalue [1 x i64] undef, i64 %"arg.out.5.0", 0
  %"inserted.shape.2" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.data.2", [1 x i64] %".29", 5
  %".30" = insertvalue [1 x i64] undef, i64 %"arg.out.6.0", 0
  %"inserted.strides.2" = insertvalue {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.shape.2", [1 x i64] %".30", 6
  %"x" = alloca {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"x"
  %"y" = alloca {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"y"
  %"out" = alloca {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"out"
  %".37" = alloca {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".37"
  %"part" = alloca {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"part"
  %"total.2" = alloca float
  store float 0.0, float* %"total.2"
  %".85" = alloca {i64, i64, i64}
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".85"
  %".95" = alloca {i64, i64, i64}
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".95"
  %".99" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".99"
  %".108" = alloca i64
  store i64 0, i64* %".108"
  %".111" = alloca i64
  store i64 0, i64* %".111"
  %"$phi214.0" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi214.0"
  %".150" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".150"
  %".153" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".153"
  %".179" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".179"
  %".185" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".185"
  %"$phi216.1" = alloca i64
  store i64 0, i64* %"$phi216.1"
  %".199" = alloca {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".199"
  %".229" = alloca {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".229"
  %"lane" = alloca i32
  store i32 0, i32* %"lane"
  %".286" = alloca {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".286"
  %"half.2" = alloca i64
  store i64 0, i64* %"half.2"
  %"$478pred" = alloca i1
  store i1 0, i1* %"$478pred"
  %".333" = alloca {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".333"
  %".367" = alloca {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".367"
  %".400" = alloca {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".400"
  %"quot" = alloca i64
  store i64 0, i64* %"quot"
  %"rem" = alloca i64
  store i64 0, i64* %"rem"
  %".439" = alloca i64
  store i64 0, i64* %".439"
  %".442" = alloca i64
  store i64 0, i64* %".442"
  %".490" = alloca {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".490"
  %".522" = alloca {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".522"
  br label %"B0"
B0:
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides", {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.1", {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"y"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %"inserted.strides.2", {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"out"
  %"generic" = addrspacecast [128 x float] addrspace(3)* @"_cudapy_smem_1" to i8*
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".37"
  %".40" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".37", i32 0, i32 4
  %".41" = load float*, float** %".40"
  %".42" = bitcast i8* %"generic" to float*
  %".43" = insertvalue [1 x i64] undef, i64 128, 0
  %".44" = insertvalue [1 x i64] undef, i64 4, 0
  %".45" = extractvalue [1 x i64] %".43", 0
  %".46" = mul nsw i64 1, %".45"
  %".47" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".37", i32 0, i32 5
  store [1 x i64] %".43", [1 x i64]* %".47"
  %".49" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".37", i32 0, i32 6
  store [1 x i64] %".44", [1 x i64]* %".49"
  %".51" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".37", i32 0, i32 4
  store float* %".42", float** %".51"
  %".53" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".37", i32 0, i32 3
  store i64 4, i64* %".53"
  %".55" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".37", i32 0, i32 0
  store i8* null, i8** %".55"
  %".57" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".37", i32 0, i32 1
  store i8* null, i8** %".57"
  %".59" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".37", i32 0, i32 2
  store i64 %".46", i64* %".59"
  %".61" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".37"
  %".63" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"part"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %".61", {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"part"
  %".65" = sitofp i64 0 to float
  %".67" = load float, float* %"total.2"
  store float %".65", float* %"total.2"
  %".69" = trunc i64 1 to i32
  %".70" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".71" = sext i32 %".70" to i64
  %".72" = call i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()
  %".73" = sext i32 %".72" to i64
  %".74" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()
  %".75" = sext i32 %".74" to i64
  %".76" = mul i64 %".73", %".75"
  %".77" = add i64 %".76", %".71"
  %".78" = trunc i64 1 to i32
  %".79" = call i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()
  %".80" = call i32 @"llvm.nvvm.read.ptx.sreg.nctaid.x"()
  %".81" = sext i32 %".79" to i64
  %".82" = sext i32 %".80" to i64
  %".83" = mul i64 %".81", %".82"
  %".84" = sext i32 %"arg.n" to i64
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".85"
  %".88" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".85", i32 0, i32 0
  store i64 %".77", i64* %".88"
  %".90" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".85", i32 0, i32 1
  store i64 %".84", i64* %".90"
  %".92" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".85", i32 0, i32 2
  store i64 %".83", i64* %".92"
  %".94" = load {i64, i64, i64}, {i64, i64, i64}* %".85"
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".95"
  store {i64, i64, i64} %".94", {i64, i64, i64}* %".95"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".99"
  %".102" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".95", i32 0, i32 0
  %".103" = load i64, i64* %".102"
  %".104" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".95", i32 0, i32 1
  %".105" = load i64, i64* %".104"
  %".106" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".95", i32 0, i32 2
  %".107" = load i64, i64* %".106"
  store i64 %".103", i64* %".108"
  %".113" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".99", i32 0, i32 0
  store i64* %".108", i64** %".113"
  %".115" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".99", i32 0, i32 1
  store i64 %".105", i64* %".115"
  %".117" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".99", i32 0, i32 2
  store i64 %".107", i64* %".117"
  %".119" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".99", i32 0, i32 3
  store i64* %".111", i64** %".119"
  %".121" = sub i64 %".105", %".103"
  %".122" = icmp sgt i64 %".121", 0
  %".123" = icmp sgt i64 %".107", 0
  %".124" = xor i1 %".122", %".123"
  %".125" = icmp eq i64 %".107", 0
  br i1 %".125", label %"B0.if", label %"B0.endif", !prof !3
B214:
  %".149" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi214.0"
  store {i64, i1} zeroinitializer, {i64, i1}* %".150"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".153"
  store {i64*, i64, i64, i64*} %".149", {i64*, i64, i64, i64*}* %".153"
  %".157" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".153", i32 0, i32 3
  %".158" = load i64*, i64** %".157"
  %".159" = load i64, i64* %".158"
  %".160" = icmp sgt i64 %".159", 0
  %".161" = getelementptr inbounds {i64, i1}, {i64, i1}* %".150", i32 0, i32 1
  store i1 %".160", i1* %".161"
  br i1 %".160", label %"B214.if", label %"B214.endif"
B216:
  %".195" = load i64, i64* %"$phi216.1"
  %".196" = load i64, i64* %"$phi216.1"
  store i64 0, i64* %"$phi216.1"
  %".198" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".199"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %".198", {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".199"
  %".203" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".199", i32 0, i32 5
  %".204" = getelementptr inbounds [1 x i64], [1 x i64]* %".203", i32 0, i32 0
  %".205" = load i64, i64* %".204", !range !4
  %".206" = insertvalue [1 x i64] undef, i64 %".205", 0
  %".207" = extractvalue [1 x i64] %".206", 0
  %".208" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".199", i32 0, i32 6
  %".209" = load [1 x i64], [1 x i64]* %".208"
  %".210" = extractvalue [1 x i64] %".209", 0
  %".211" = icmp slt i64 %".195", 0
  %".212" = add i64 %".195", %".207"
  %".213" = select  i1 %".211", i64 %".212", i64 %".195"
  %".214" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".199", i32 0, i32 5
  %".215" = getelementptr inbounds [1 x i64], [1 x i64]* %".214", i32 0, i32 0
  %".216" = load i64, i64* %".215", !range !4
  %".217" = insertvalue [1 x i64] undef, i64 %".216", 0
  %".218" = extractvalue [1 x i64] %".217", 0
  %".219" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".199", i32 0, i32 6
  %".220" = load [1 x i64], [1 x i64]* %".219"
  %".221" = extractvalue [1 x i64] %".220", 0
  %".222" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".199", i32 0, i32 4
  %".223" = load float*, float** %".222"
  %".224" = mul i64 %".213", 1
  %".225" = add i64 0, %".224"
  %".226" = getelementptr float, float* %".223", i64 %".225"
  %".227" = load float, float* %".226"
  %".228" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"y"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".229"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %".228", {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".229"
  %".233" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".229", i32 0, i32 5
  %".234" = getelementptr inbounds [1 x i64], [1 x i64]* %".233", i32 0, i32 0
  %".235" = load i64, i64* %".234", !range !4
  %".236" = insertvalue [1 x i64] undef, i64 %".235", 0
  %".237" = extractvalue [1 x i64] %".236", 0
  %".238" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".229", i32 0, i32 6
  %".239" = load [1 x i64], [1 x i64]* %".238"
  %".240" = extractvalue [1 x i64] %".239", 0
  %".241" = icmp slt i64 %".195", 0
  %".242" = add i64 %".195", %".237"
  %".243" = select  i1 %".241", i64 %".242", i64 %".195"
  %".244" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".229", i32 0, i32 5
  %".245" = getelementptr inbounds [1 x i64], [1 x i64]* %".244", i32 0, i32 0
  %".246" = load i64, i64* %".245", !range !4
  %".247" = insertvalue [1 x i64] undef, i64 %".246", 0
  %".248" = extractvalue [1 x i64] %".247", 0
  %".249" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".229", i32 0, i32 6
  %".250" = load [1 x i64], [1 x i64]* %".249"
  %".251" = extractvalue [1 x i64] %".250", 0
  %".252" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".229", i32 0, i32 4
  %".253" = load float*, float** %".252"
  %".254" = mul i64 %".243", 1
  %".255" = add i64 0, %".254"
  %".256" = getelementptr float, float* %".253", i64 %".255"
  %".257" = load float, float* %".256"
  %".258" = fmul float %".227", %".257"
  %".259" = load float, float* %"total.2"
  %".260" = fadd float %".259", %".258"
  %".261" = load float, float* %"total.2"
  store float %".260", float* %"total.2"
  br label %"B214"
B260:
  %".264" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"y"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"y"
  %".266" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"x"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"x"
  %".268" = load i64, i64* %"$phi216.1"
  store i64 0, i64* %"$phi216.1"
  %".270" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi214.0"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi214.0"
  %".272" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".273" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.y"()
  %".274" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.z"()
  %".275" = insertvalue {i32, i32, i32} undef, i32 %".272", 0
  %".276" = insertvalue {i32, i32, i32} %".275", i32 %".273", 1
  %".277" = insertvalue {i32, i32, i32} %".276", i32 %".274", 2
  %".278" = extractvalue {i32, i32, i32} %".277", 0
  %".280" = load i32, i32* %"lane"
  store i32 %".278", i32* %"lane"
  %".282" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"part"
  %".283" = load float, float* %"total.2"
  %".284" = load i32, i32* %"lane"
  %".285" = sext i32 %".284" to i64
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".286"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %".282", {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".286"
  %".290" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".286", i32 0, i32 5
  %".291" = getelementptr inbounds [1 x i64], [1 x i64]* %".290", i32 0, i32 0
  %".292" = load i64, i64* %".291", !range !4
  %".293" = insertvalue [1 x i64] undef, i64 %".292", 0
  %".294" = extractvalue [1 x i64] %".293", 0
  %".295" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".286", i32 0, i32 6
  %".296" = load [1 x i64], [1 x i64]* %".295"
  %".297" = extractvalue [1 x i64] %".296", 0
  %".298" = icmp slt i64 %".285", 0
  %".299" = add i64 %".285", %".294"
  %".300" = select  i1 %".298", i64 %".299", i64 %".285"
  %".301" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".286", i32 0, i32 5
  %".302" = getelementptr inbounds [1 x i64], [1 x i64]* %".301", i32 0, i32 0
  %".303" = load i64, i64* %".302", !range !4
  %".304" = insertvalue [1 x i64] undef, i64 %".303", 0
  %".305" = extractvalue [1 x i64] %".304", 0
  %".306" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".286", i32 0, i32 6
  %".307" = load [1 x i64], [1 x i64]* %".306"
  %".308" = extractvalue [1 x i64] %".307", 0
  %".309" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".286", i32 0, i32 4
  %".310" = load float*, float** %".309"
  %".311" = mul i64 %".300", 1
  %".312" = add i64 0, %".311"
  %".313" = getelementptr float, float* %".310", i64 %".312"
  store float %".283", float* %".313"
  %".315" = load float, float* %"total.2"
  store float 0.0, float* %"total.2"
  call void @"llvm.nvvm.barrier0"()
  %".319" = load i64, i64* %"half.2"
  store i64 64, i64* %"half.2"
  br label %"B358"
B358:
  %".323" = load i1, i1* %"$478pred"
  store i1 0, i1* %"$478pred"
  %".325" = load i32, i32* %"lane"
  %".326" = load i64, i64* %"half.2"
  %".327" = sext i32 %".325" to i64
  %".328" = icmp slt i64 %".327", %".326"
  br i1 %".328", label %"B370", label %"B420"
B370:
  %".330" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"part"
  %".331" = load i32, i32* %"lane"
  %".332" = sext i32 %".331" to i64
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".333"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %".330", {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".333"
  %".337" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".333", i32 0, i32 5
  %".338" = getelementptr inbounds [1 x i64], [1 x i64]* %".337", i32 0, i32 0
  %".339" = load i64, i64* %".338", !range !4
  %".340" = insertvalue [1 x i64] undef, i64 %".339", 0
  %".341" = extractvalue [1 x i64] %".340", 0
  %".342" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".333", i32 0, i32 6
  %".343" = load [1 x i64], [1 x i64]* %".342"
  %".344" = extractvalue [1 x i64] %".343", 0
  %".345" = icmp slt i64 %".332", 0
  %".346" = add i64 %".332", %".341"
  %".347" = select  i1 %".345", i64 %".346", i64 %".332"
  %".348" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".333", i32 0, i32 5
  %".349" = getelementptr inbounds [1 x i64], [1 x i64]* %".348", i32 0, i32 0
  %".350" = load i64, i64* %".349", !range !4
  %".351" = insertvalue [1 x i64] undef, i64 %".350", 0
  %".352" = extractvalue [1 x i64] %".351", 0
  %".353" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".333", i32 0, i32 6
  %".354" = load [1 x i64], [1 x i64]* %".353"
  %".355" = extractvalue [1 x i64] %".354", 0
  %".356" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".333", i32 0, i32 4
  %".357" = load float*, float** %".356"
  %".358" = mul i64 %".347", 1
  %".359" = add i64 0, %".358"
  %".360" = getelementptr float, float* %".357", i64 %".359"
  %".361" = load float, float* %".360"
  %".362" = load i32, i32* %"lane"
  %".363" = load i64, i64* %"half.2"
  %".364" = sext i32 %".362" to i64
  %".365" = add nsw i64 %".364", %".363"
  %".366" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"part"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".367"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %".366", {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".367"
  %".371" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".367", i32 0, i32 5
  %".372" = getelementptr inbounds [1 x i64], [1 x i64]* %".371", i32 0, i32 0
  %".373" = load i64, i64* %".372", !range !4
  %".374" = insertvalue [1 x i64] undef, i64 %".373", 0
  %".375" = extractvalue [1 x i64] %".374", 0
  %".376" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".367", i32 0, i32 6
  %".377" = load [1 x i64], [1 x i64]* %".376"
  %".378" = extractvalue [1 x i64] %".377", 0
  %".379" = icmp slt i64 %".365", 0
  %".380" = add i64 %".365", %".375"
  %".381" = select  i1 %".379", i64 %".380", i64 %".365"
  %".382" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".367", i32 0, i32 5
  %".383" = getelementptr inbounds [1 x i64], [1 x i64]* %".382", i32 0, i32 0
  %".384" = load i64, i64* %".383", !range !4
  %".385" = insertvalue [1 x i64] undef, i64 %".384", 0
  %".386" = extractvalue [1 x i64] %".385", 0
  %".387" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".367", i32 0, i32 6
  %".388" = load [1 x i64], [1 x i64]* %".387"
  %".389" = extractvalue [1 x i64] %".388", 0
  %".390" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".367", i32 0, i32 4
  %".391" = load float*, float** %".390"
  %".392" = mul i64 %".381", 1
  %".393" = add i64 0, %".392"
  %".394" = getelementptr float, float* %".391", i64 %".393"
  %".395" = load float, float* %".394"
  %".396" = fadd float %".361", %".395"
  %".397" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"part"
  %".398" = load i32, i32* %"lane"
  %".399" = sext i32 %".398" to i64
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".400"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %".397", {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".400"
  %".404" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".400", i32 0, i32 5
  %".405" = getelementptr inbounds [1 x i64], [1 x i64]* %".404", i32 0, i32 0
  %".406" = load i64, i64* %".405", !range !4
  %".407" = insertvalue [1 x i64] undef, i64 %".406", 0
  %".408" = extractvalue [1 x i64] %".407", 0
  %".409" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".400", i32 0, i32 6
  %".410" = load [1 x i64], [1 x i64]* %".409"
  %".411" = extractvalue [1 x i64] %".410", 0
  %".412" = icmp slt i64 %".399", 0
  %".413" = add i64 %".399", %".408"
  %".414" = select  i1 %".412", i64 %".413", i64 %".399"
  %".415" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".400", i32 0, i32 5
  %".416" = getelementptr inbounds [1 x i64], [1 x i64]* %".415", i32 0, i32 0
  %".417" = load i64, i64* %".416", !range !4
  %".418" = insertvalue [1 x i64] undef, i64 %".417", 0
  %".419" = extractvalue [1 x i64] %".418", 0
  %".420" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".400", i32 0, i32 6
  %".421" = load [1 x i64], [1 x i64]* %".420"
  %".422" = extractvalue [1 x i64] %".421", 0
  %".423" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".400", i32 0, i32 4
  %".424" = load float*, float** %".423"
  %".425" = mul i64 %".414", 1
  %".426" = add i64 0, %".425"
  %".427" = getelementptr float, float* %".424", i64 %".426"
  store float %".396", float* %".427"
  br label %"B420"
B420:
  call void @"llvm.nvvm.barrier0"()
  %".431" = load i64, i64* %"half.2"
  %".434" = icmp eq i64 2, 0
  br i1 %".434", label %"B420.if", label %"B420.else", !prof !3
B480:
  %".479" = load i64, i64* %"half.2"
  store i64 0, i64* %"half.2"
  %".481" = load i1, i1* %"$478pred"
  store i1 0, i1* %"$478pred"
  %".483" = load i32, i32* %"lane"
  %".484" = sext i32 %".483" to i64
  %".485" = icmp eq i64 %".484", 0
  %".486" = load i32, i32* %"lane"
  store i32 0, i32* %"lane"
  br i1 %".485", label %"B492", label %"B574"
B492:
  %".489" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"part"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".490"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %".489", {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".490"
  %".494" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".490", i32 0, i32 5
  %".495" = getelementptr inbounds [1 x i64], [1 x i64]* %".494", i32 0, i32 0
  %".496" = load i64, i64* %".495", !range !4
  %".497" = insertvalue [1 x i64] undef, i64 %".496", 0
  %".498" = extractvalue [1 x i64] %".497", 0
  %".499" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".490", i32 0, i32 6
  %".500" = load [1 x i64], [1 x i64]* %".499"
  %".501" = extractvalue [1 x i64] %".500", 0
  %".502" = icmp slt i64 0, 0
  %".503" = add i64 0, %".498"
  %".504" = select  i1 %".502", i64 %".503", i64 0
  %".505" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".490", i32 0, i32 5
  %".506" = getelementptr inbounds [1 x i64], [1 x i64]* %".505", i32 0, i32 0
  %".507" = load i64, i64* %".506", !range !4
  %".508" = insertvalue [1 x i64] undef, i64 %".507", 0
  %".509" = extractvalue [1 x i64] %".508", 0
  %".510" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".490", i32 0, i32 6
  %".511" = load [1 x i64], [1 x i64]* %".510"
  %".512" = extractvalue [1 x i64] %".511", 0
  %".513" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".490", i32 0, i32 4
  %".514" = load float*, float** %".513"
  %".515" = mul i64 %".504", 1
  %".516" = add i64 0, %".515"
  %".517" = getelementptr float, float* %".514", i64 %".516"
  %".518" = load float, float* %".517"
  %".519" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"part"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"part"
  %".521" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"out"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".522"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} %".521", {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".522"
  %".526" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".522", i32 0, i32 5
  %".527" = getelementptr inbounds [1 x i64], [1 x i64]* %".526", i32 0, i32 0
  %".528" = load i64, i64* %".527", !range !4
  %".529" = insertvalue [1 x i64] undef, i64 %".528", 0
  %".530" = extractvalue [1 x i64] %".529", 0
  %".531" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".522", i32 0, i32 6
  %".532" = load [1 x i64], [1 x i64]* %".531"
  %".533" = extractvalue [1 x i64] %".532", 0
  %".534" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %".522", i32 0, i32 4
  %".535" = load float*, float** %".534"
  %".536" = icmp slt i64 0, 0
  %".537" = add i64 %".530", 0
  %".538" = select  i1 %".536", i64 %".537", i64 0
  %".539" = mul i64 %".538", 1
  %".540" = add i64 0, %".539"
  %".541" = getelementptr float, float* %".535", i64 %".540"
  %".542" = call float @"llvm.nvvm.atomic.load.add.f32.p0f32"(float* %".541", float %".518")
  %".543" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"out"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"out"
  store i8* null, i8** %".ret"
  ret i32 0
B574:
  %".547" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"part"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"part"
  %".549" = load {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"out"
  store {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [1 x i64], [1 x i64]}* %"out"
  store i8* null, i8** %".ret"
  ret i32 0
B0.if:
  ret i32 1
B0.endif:
  br i1 %".124", label %"B0.endif.if", label %"B0.endif.else"
B0.endif.if:
  %".129" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".99", i32 0, i32 3
  %".130" = load i64*, i64** %".129"
  store i64 0, i64* %".130"
  br label %"B0.endif.endif"
B0.endif.else:
  %".133" = srem i64 %".121", %".107"
  %".134" = sub i64 0, %".133"
  %".135" = select  i1 %".122", i64 %".133", i64 %".134"
  %".136" = icmp sgt i64 %".135", 0
  %".137" = sdiv i64 %".121", %".107"
  %".138" = select  i1 %".136", i64 1, i64 0
  %".139" = add i64 %".137", %".138"
  %".140" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".99", i32 0, i32 3
  %".141" = load i64*, i64** %".140"
  store i64 %".139", i64* %".141"
  br label %"B0.endif.endif"
B0.endif.endif:
  %".144" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".99"
  %".146" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi214.0"
  store {i64*, i64, i64, i64*} %".144", {i64*, i64, i64, i64*}* %"$phi214.0"
  br label %"B214"
B214.if:
  %".164" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".153", i32 0, i32 0
  %".165" = load i64*, i64** %".164"
  %".166" = load i64, i64* %".165"
  %".167" = getelementptr inbounds {i64, i1}, {i64, i1}* %".150", i32 0, i32 0
  store i64 %".166", i64* %".167"
  %".169" = sub nsw i64 %".159", 1
  store i64 %".169", i64* %".158"
  %".171" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".153", i32 0, i32 2
  %".172" = load i64, i64* %".171"
  %".173" = add i64 %".166", %".172"
  %".174" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".153", i32 0, i32 0
  %".175" = load i64*, i64** %".174"
  store i64 %".173", i64* %".175"
  br label %"B214.endif"
B214.endif:
  %".178" = load {i64, i1}, {i64, i1}* %".150"
  store {i64, i1} zeroinitializer, {i64, i1}* %".179"
  store {i64, i1} %".178", {i64, i1}* %".179"
  %".183" = getelementptr inbounds {i64, i1}, {i64, i1}* %".179", i32 0, i32 0
  %".184" = load i64, i64* %".183"
  store {i64, i1} zeroinitializer, {i64, i1}* %".185"
  store {i64, i1} %".178", {i64, i1}* %".185"
  %".189" = getelementptr inbounds {i64, i1}, {i64, i1}* %".185", i32 0, i32 1
  %".190" = load i1, i1* %".189"
  %".192" = load i64, i64* %"$phi216.1"
  store i64 %".184", i64* %"$phi216.1"
  br i1 %".190", label %"B216", label %"B260"
B420.if:
  store i64 2, i64* %"quot"
  store i64 2, i64* %"rem"
  br label %"B420.endif"
B420.else:
  store i64 0, i64* %".439"
  store i64 0, i64* %".442"
  %".445" = icmp eq i64 %".431", -9223372036854775808
  %".446" = icmp eq i64 2, -1
  %".447" = and i1 %".445", %".446"
  %".448" = xor i1 %".447", -1
  br i1 %".448", label %"B420.else.if", label %"B420.else.endif", !prof !5
B420.endif:
  %".471" = load i64, i64* %"quot"
  %".472" = load i64, i64* %"half.2"
  store i64 %".471", i64* %"half.2"
  %".474" = icmp sgt i64 %".471", 0
  %".475" = load i1, i1* %"$478pred"
  store i1 %".474", i1* %"$478pred"
  %".477" = load i1, i1* %"$478pred"
  br i1 %".477", label %"B358", label %"B480"
B420.else.if:
  %".450" = sdiv i64 %".431", 2
  %".451" = srem i64 %".431", 2
  %".452" = xor i64 2, %".451"
  %".453" = icmp slt i64 %".452", 0
  %".454" = icmp ne i64 %".451", 0
  %".455" = and i1 %".454", %".453"
  br i1 %".455", label %"B420.else.if.if", label %"B420.else.if.else"
B420.else.endif:
  %".466" = load i64, i64* %".439"
  %".467" = load i64, i64* %".442"
  store i64 %".466", i64* %"quot"
  store i64 %".467", i64* %"rem"
  br label %"B420.endif"
B420.else.if.if:
  %".460" = sub i64 %".450", 1
  store i64 %".460", i64* %".439"
  %".462" = add i64 %".451", 2
  store i64 %".462", i64* %".442"
  br label %"B420.else.if.endif"
B420.else.if.else:
  store i64 %".450", i64* %".439"
  store i64 %".451", i64* %".442"
  br label %"B420.else.if.endif"
B420.else.if.endif:
  br label %"B420.else.endif"
}

@"_cudapy_smem_1" = addrspace(3) global [128 x float] undef, align 4
declare i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.nctaid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.y"()

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.z"()

declare void @"llvm.nvvm.barrier0"()

declare float @"llvm.nvvm.atomic.load.add.f32.p0f32"(float* %".1", float %".2")

!2 = !{ i32 2, i32 0, i32 3, i32 2 }
!3 = !{ !"branch_weights", i32 1, i32 99 }
!4 = !{ i64 0, i64 9223372036854775807 }
!5 = !{ !"branch_weights", i32 99, i32 1 }
!nvvmir.version = !{ !0 }
!nvvm.annotations = !{ !1 }
