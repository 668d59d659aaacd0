; kernel=_ZN6cudapy13numba_sources13number_theoryB3v16B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedEi block=64 shared=0
; ModuleID = "cuda.kernel.wrapper"
target triple = "nvptx64-nvidia-cuda"
target datalayout = "e-p:64:64:64-i1:8:8-i8:8:8-i16:16:16-i32:32:32-i64:64:64-i128:128:128-f32:32:32-f64:64:64-v16:16:16-v32:32:32-v64:64:64-v128:128:128-n16:32:64"

define void @"_ZN6cudapy13numba_sources13number_theoryB3v16B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedEi"(i8* %".1", i8* %".2", i64 %".3", i64 %".4", i64* %".5", i64 %".6", i64 %".7", i8* %".8", i8* %".9", i64 %".10", i64 %".11", i64* %".12", i64 %".13", i64 %".14", i8* %".15", i8* %".16", i64 %".17", i64 %".18", i64* %".19", i64 %".20", i64 %".21", i32 %".22")
{
.24:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} undef, i8* %".1", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %".2", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %".3", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %".4", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.itemsize", i64* %".5", 4
  %".25" = insertvalue [1 x i64] undef, i64 %".6", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".25", 5
  %".26" = insertvalue [1 x i64] undef, i64 %".7", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".26", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} undef, i8* %".8", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.meminfo.1", i8* %".9", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.parent.1", i64 %".10", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.nitems.1", i64 %".11", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.itemsize.1", i64* %".12", 4
  %".27" = insertvalue [1 x i64] undef, i64 %".13", 0
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.data.1", [1 x i64] %".27", 5
  %".28" = insertvalue [1 x i64] undef, i64 %".14", 0
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.shape.1", [1 x i64] %".28", 6
  %"inserted.meminfo.2" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} undef, i8* %".15", 0
  %"inserted.parent.2" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.meminfo.2", i8* %".16", 1
  %"inserted.nitems.2" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.parent.2", i64 %".17", 2
  %"inserted.itemsize.2" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.nitems.2", i64 %".18", 3
  %"inserted.data.2" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.itemsize.2", i64* %".19", 4
  %".29" = insertvalue [1 x i64] undef, i64 %".20", 0
  %"inserted.shape.2" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.data.2", [1 x i64] %".29", 5
  %".30" = insertvalue [1 x i64] undef, i64 %".21", 0
  %"inserted.strides.2" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.shape.2", [1 x i64] %".30", 6
  %".31" = alloca i8*
  store i8* null, i8** %".31"
  store i8* null, i8** %".31"
  %"extracted.meminfo" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides", 0
  %"extracted.parent" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides", 1
  %"extracted.nitems" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides", 2
  %"extracted.itemsize" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides", 3
  %"extracted.data" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides", 4
  %"extracted.shape" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides", 5
  %".34" = extractvalue [1 x i64] %"extracted.shape", 0
  %"extracted.strides" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides", 6
  %".35" = extractvalue [1 x i64] %"extracted.strides", 0
  %"extracted.meminfo.1" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides.1", 0
  %"extracted.parent.1" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides.1", 1
  %"extracted.nitems.1" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides.1", 2
  %"extracted.itemsize.1" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides.1", 3
  %"extracted.data.1" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides.1", 4
  %"extracted.shape.1" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides.1", 5
  %".36" = extractvalue [1 x i64] %"extracted.shape.1", 0
  %"extracted.strides.1" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides.1", 6
  %".37" = extractvalue [1 x i64] %"extracted.strides.1", 0
  %"extracted.meminfo.2" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides.2", 0
  %"extracted.parent.2" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides.2", 1
  %"extracted.nitems.2" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides.2", 2
  %"extracted.itemsize.2" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides.2", 3
  %"extracted.data.2" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides.2", 4
  %"extracted.shape.2" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides.2", 5
  %".38" = extractvalue [1 x i64] %"extracted.shape.2", 0
  %"extracted.strides.2" = extractvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides.2", 6
  %".39" = extractvalue [1 x i64] %"extracted.strides.2", 0
  %".40" = call i32 @"_ZN13numba_sources13number_theoryB3v16B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedEi"(i8** %".31", i8* %"extracted.meminfo", i8* %"extracted.parent", i64 %"extracted.nitems", i64 %"extracted.itemsize", i64* %"extracted.data", i64 %".34", i64 %".35", i8* %"extracted.meminfo.1", i8* %"extracted.parent.1", i64 %"extracted.nitems.1", i64 %"extracted.itemsize.1", i64* %"extracted.data.1", i64 %".36", i64 %".37", i8* %"extracted.meminfo.2", i8* %"extracted.parent.2", i64 %"extracted.nitems.2", i64 %"extracted.itemsize.2", i64* %"extracted.data.2", i64 %".38", i64 %".39", i32 %".22")
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

@"_ZN6cudapy13numba_sources13number_theoryB3v16B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedEi__errcode__" = global i32 0
@"_ZN6cudapy13numba_sources13number_theoryB3v16B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedEi__tidx__" = global i32 0
@"_ZN6cudapy13numba_sources13number_theoryB3v16B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedEi__ctaidx__" = global i32 0
@"_ZN6cudapy13numba_sources13number_theoryB3v16B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedEi__tidy__" = global i32 0
@"_ZN6cudapy13numba_sources13number_theoryB3v16B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedEi__ctaidy__" = global i32 0
@"_ZN6cudapy13numba_sources13number_theoryB3v16B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedEi__tidz__" = global i32 0
@"_ZN6cudapy13numba_sources13number_theoryB3v16B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedEi__ctaidz__" = global i32 0
@"llvm.used" = appending global [1 x i8*] [i8* bitcast (void (i8*, i8*, i64, i64, i64*, i64, i64, i8*, i8*, i64, i64, i64*, i64, i64, i8*, i8*, i64, i64, i64*, i64, i64, i32)* @"_ZN6cudapy13numba_sources13number_theoryB3v16B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedEi" to i8*)], section "llvm.metadata"
!0 = !{ i32 2, i32 0, i32 3, i32 2 }
!1 = !{ void (i8*, i8*, i64, i64, i64*, i64, i64, i8*, i8*, i64, i64, i64*, i64, i64, i8*, i8*, i64, i64, i64*, i64, i64, i32)* @"_ZN6cudapy13numba_sources13number_theoryB3v16B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedEi", !"kernel", i32 1 }

@"_ZN08NumbaEnv13numba_sources13number_theoryB3v16B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedEi" = common global i8* null
define linkonce_odr i32 @"_ZN13numba_sources13number_theoryB3v16B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedEi"(i8** %".ret", i8* %"arg.a.0", i8* %"arg.a.1", i64 %"arg.a.2", i64 %"arg.a.3", i64* %"arg.a.4", i64 %"arg.a.5.0", i64 %"arg.a.6.0", i8* %"arg.b.0", i8* %"arg.b.1", i64 %"arg.b.2", i64 %"arg.b.3", i64* %"arg.b.4", i64 %"arg.b.5.0", i64 %"arg.b.6.0", i8* %"arg.out.0", i8* %"arg.out.1", i64 %"arg.out.2", i64 %"arg.out.3", i64* %"arg.out.4", i64 %"arg.out.5.0", i64 %"arg.out.6.0", i32 %"arg.n")
{
entry:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} undef, i8* %"arg.a.0", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %"arg.a.1", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %"arg.a.2", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %"arg.a.3", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.itemsize", i64* %"arg.a.4", 4
  %".25" = insertvalue [1 x i64] undef, i64 %"arg.a.5.0", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".25", 5
  %".26" = insertvalue [1 x i64] undef, i64 %"arg.a.6.0", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".26", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} undef, i8* %"arg.b.0", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.meminfo.1", i8* %"arg.b.1", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.parent.1", i64 %"arg.b.2", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.nitems.1", i64 %"arg.b.3", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.itemsize.1", i64* %"arg.b.4", 4
  %".27" = insertvalue [1 x i64] undef, i64 %"arg.b.5.0", 0
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.data.1", [1 x i64] %".27", 5
  %".28" = insertvalue [1 x i64] undef, i64 %"arg.b.6.0", 0
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.shape.1", [1 x i64] %".28", 6
  %"inserted.meminfo.2" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} undef, i8* %"arg.out.0", 0
  %"inserted.parent.2" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.meminfo.2", i8* %"arg.out.1", 1
  %"inserted.nitems.2" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.parent.2", i64 %"arg.out.2", 2
  %"inserted.itemsize.2" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.nitems.2", i64 %"arg.out.3", 3
  %"inserted.data.2" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.itemsize.2", i64* %"arg.out.4", 4
  %".29" = insertvalue [1 x i64] undef, i64 %"arg.out.5.0", 0
  %"inserted.shape.2" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.data.2", [1 x i64] %".29", 5
  %".30" = insertvalue [1 x i64] undef, i64 %"arg.out.6.0", 0
  %"inserted.strides.2" = insertvalue {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.shape.2", [1 x i64] %".30", 6
  %"a" = alloca {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"a"
  %"b" = alloca {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"b"
  %"out" = alloca {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"out"
  %"i" = alloca i64
  store i64 0, i64* %"i"
  %".55" = alloca {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".55"
  %".86" = alloca {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".86"
  %".115" = alloca i64
  store i64 0, i64* %".115"
  %".132" = alloca {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".132"
  %".165" = alloca {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".165"
  %".196" = alloca i64
  store i64 0, i64* %".196"
  %".213" = alloca {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".213"
  br label %"B0"
B0:
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides", {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"a"
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides.1", {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"b"
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %"inserted.strides.2", {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"out"
  %".37" = trunc i64 1 to i32
  %".38" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".39" = sext i32 %".38" to i64
  %".40" = call i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()
  %".41" = sext i32 %".40" to i64
  %".42" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()
  %".43" = sext i32 %".42" to i64
  %".44" = mul i64 %".41", %".43"
  %".45" = add i64 %".44", %".39"
  %".47" = load i64, i64* %"i"
  store i64 %".45", i64* %"i"
  %".49" = load i64, i64* %"i"
  %".50" = sext i32 %"arg.n" to i64
  %".51" = icmp slt i64 %".49", %".50"
  br i1 %".51", label %"B56", label %"B188"
B56:
  %".53" = load {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"a"
  %".54" = load i64, i64* %"i"
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".55"
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %".53", {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".55"
  %".59" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".55", i32 0, i32 5
  %".60" = getelementptr inbounds [1 x i64], [1 x i64]* %".59", i32 0, i32 0
  %".61" = load i64, i64* %".60", !range !3
  %".62" = insertvalue [1 x i64] undef, i64 %".61", 0
  %".63" = extractvalue [1 x i64] %".62", 0
  %".64" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".55", i32 0, i32 6
  %".65" = load [1 x i64], [1 x i64]* %".64"
  %".66" = extractvalue [1 x i64] %".65", 0
  %".67" = icmp slt i64 %".54", 0
  %".68" = add i64 %".54", %".63"
  %".69" = select  i1 %".67", i64 %".68", i64 %".54"
  %".70" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".55", i32 0, i32 5
  %".71" = getelementptr inbounds [1 x i64], [1 x i64]* %".70", i32 0, i32 0
  %".72" = load i64, i64* %".71", !range !3
  %".73" = insertvalue [1 x i64] undef, i64 %".72", 0
  %".74" = extractvalue [1 x i64] %".73", 0
  %".75" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".55", i32 0, i32 6
  %".76" = load [1 x i64], [1 x i64]* %".75"
  %".77" = extractvalue [1 x i64] %".76", 0
  %".78" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".55", i32 0, i32 4
  %".79" = load i64*, i64** %".78"
  %".80" = mul i64 %".69", 1
  %".81" = add i64 0, %".80"
  %".82" = getelementptr i64, i64* %".79", i64 %".81"
  %".83" = load i64, i64* %".82"
  %".84" = load {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"b"
  %".85" = load i64, i64* %"i"
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".86"
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %".84", {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".86"
  %".90" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".86", i32 0, i32 5
  %".91" = getelementptr inbounds [1 x i64], [1 x i64]* %".90", i32 0, i32 0
  %".92" = load i64, i64* %".91", !range !3
  %".93" = insertvalue [1 x i64] undef, i64 %".92", 0
  %".94" = extractvalue [1 x i64] %".93", 0
  %".95" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".86", i32 0, i32 6
  %".96" = load [1 x i64], [1 x i64]* %".95"
  %".97" = extractvalue [1 x i64] %".96", 0
  %".98" = icmp slt i64 %".85", 0
  %".99" = add i64 %".85", %".94"
  %".100" = select  i1 %".98", i64 %".99", i64 %".85"
  %".101" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".86", i32 0, i32 5
  %".102" = getelementptr inbounds [1 x i64], [1 x i64]* %".101", i32 0, i32 0
  %".103" = load i64, i64* %".102", !range !3
  %".104" = insertvalue [1 x i64] undef, i64 %".103", 0
  %".105" = extractvalue [1 x i64] %".104", 0
  %".106" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".86", i32 0, i32 6
  %".107" = load [1 x i64], [1 x i64]* %".106"
  %".108" = extractvalue [1 x i64] %".107", 0
  %".109" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".86", i32 0, i32 4
  %".110" = load i64*, i64** %".109"
  %".111" = mul i64 %".100", 1
  %".112" = add i64 0, %".111"
  %".113" = getelementptr i64, i64* %".110", i64 %".112"
  %".114" = load i64, i64* %".113"
  store i64 0, i64* %".115"
  %".118" = call i32 @"_ZN13numba_sources3gcdB3v17B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dExx"(i64* %".115", i64 %".83", i64 %".114")
  %".119" = icmp eq i32 %".118", 0
  %".120" = icmp eq i32 %".118", -2
  %".121" = or i1 %".119", %".120"
  %".122" = xor i1 %".121", -1
  %".123" = icmp eq i32 %".118", -1
  %".124" = icmp eq i32 %".118", -3
  %".125" = icmp sge i32 %".118", 1
  %".126" = load i64, i64* %".115"
  br i1 %".122", label %"B56.if", label %"B56.endif", !prof !4
B188:
  %".248" = load {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"out"
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"out"
  %".250" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  %".252" = load {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"b"
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"b"
  %".254" = load {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"a"
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"a"
  store i8* null, i8** %".ret"
  ret i32 0
B56.if:
  ret i32 %".118"
B56.endif:
  %".129" = mul nsw i64 %".126", 1000
  %".130" = load {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"a"
  %".131" = load i64, i64* %"i"
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".132"
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %".130", {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".132"
  %".136" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".132", i32 0, i32 5
  %".137" = getelementptr inbounds [1 x i64], [1 x i64]* %".136", i32 0, i32 0
  %".138" = load i64, i64* %".137", !range !3
  %".139" = insertvalue [1 x i64] undef, i64 %".138", 0
  %".140" = extractvalue [1 x i64] %".139", 0
  %".141" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".132", i32 0, i32 6
  %".142" = load [1 x i64], [1 x i64]* %".141"
  %".143" = extractvalue [1 x i64] %".142", 0
  %".144" = icmp slt i64 %".131", 0
  %".145" = add i64 %".131", %".140"
  %".146" = select  i1 %".144", i64 %".145", i64 %".131"
  %".147" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".132", i32 0, i32 5
  %".148" = getelementptr inbounds [1 x i64], [1 x i64]* %".147", i32 0, i32 0
  %".149" = load i64, i64* %".148", !range !3
  %".150" = insertvalue [1 x i64] undef, i64 %".149", 0
  %".151" = extractvalue [1 x i64] %".150", 0
  %".152" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".132", i32 0, i32 6
  %".153" = load [1 x i64], [1 x i64]* %".152"
  %".154" = extractvalue [1 x i64] %".153", 0
  %".155" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".132", i32 0, i32 4
  %".156" = load i64*, i64** %".155"
  %".157" = mul i64 %".146", 1
  %".158" = add i64 0, %".157"
  %".159" = getelementptr i64, i64* %".156", i64 %".158"
  %".160" = load i64, i64* %".159"
  %".161" = load {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"a"
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"a"
  %".163" = load {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"b"
  %".164" = load i64, i64* %"i"
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".165"
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %".163", {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".165"
  %".169" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".165", i32 0, i32 5
  %".170" = getelementptr inbounds [1 x i64], [1 x i64]* %".169", i32 0, i32 0
  %".171" = load i64, i64* %".170", !range !3
  %".172" = insertvalue [1 x i64] undef, i64 %".171", 0
  %".173" = extractvalue [1 x i64] %".172", 0
  %".174" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".165", i32 0, i32 6
  %".175" = load [1 x i64], [1 x i64]* %".174"
  %".176" = extractvalue [1 x i64] %".175", 0
  %".177" = icmp slt i64 %".164", 0
  %".178" = add i64 %".164", %".173"
  %".179" = select  i1 %".177", i64 %".178", i64 %".164"
  %".180" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".165", i32 0, i32 5
  %".181" = getelementptr inbounds [1 x i64], [1 x i64]* %".180", i32 0, i32 0
  %".182" = load i64, i64* %".181", !range !3
  %".183" = insertvalue [1 x i64] undef, i64 %".182", 0
  %".184" = extractvalue [1 x i64] %".183", 0
  %".185" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".165", i32 0, i32 6
  %".186" = load [1 x i64], [1 x i64]* %".185"
  %".187" = extractvalue [1 x i64] %".186", 0
  %".188" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".165", i32 0, i32 4
  %".189" = load i64*, i64** %".188"
  %".190" = mul i64 %".179", 1
  %".191" = add i64 0, %".190"
  %".192" = getelementptr i64, i64* %".189", i64 %".191"
  %".193" = load i64, i64* %".192"
  %".194" = load {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"b"
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"b"
  store i64 0, i64* %".196"
  %".199" = call i32 @"_ZN13numba_sources5powerB3v18B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dExx25Literal_5bint_5d_28997_29"(i64* %".196", i64 %".160", i64 %".193", i64 997)
  %".200" = icmp eq i32 %".199", 0
  %".201" = icmp eq i32 %".199", -2
  %".202" = or i1 %".200", %".201"
  %".203" = xor i1 %".202", -1
  %".204" = icmp eq i32 %".199", -1
  %".205" = icmp eq i32 %".199", -3
  %".206" = icmp sge i32 %".199", 1
  %".207" = load i64, i64* %".196"
  br i1 %".203", label %"B56.endif.if", label %"B56.endif.endif", !prof !4
B56.endif.if:
  ret i32 %".199"
B56.endif.endif:
  %".210" = add nsw i64 %".129", %".207"
  %".211" = load {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"out"
  %".212" = load i64, i64* %"i"
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".213"
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} %".211", {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".213"
  %".217" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".213", i32 0, i32 5
  %".218" = getelementptr inbounds [1 x i64], [1 x i64]* %".217", i32 0, i32 0
  %".219" = load i64, i64* %".218", !range !3
  %".220" = insertvalue [1 x i64] undef, i64 %".219", 0
  %".221" = extractvalue [1 x i64] %".220", 0
  %".222" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".213", i32 0, i32 6
  %".223" = load [1 x i64], [1 x i64]* %".222"
  %".224" = extractvalue [1 x i64] %".223", 0
  %".225" = icmp slt i64 %".212", 0
  %".226" = add i64 %".212", %".221"
  %".227" = select  i1 %".225", i64 %".226", i64 %".212"
  %".228" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".213", i32 0, i32 5
  %".229" = getelementptr inbounds [1 x i64], [1 x i64]* %".228", i32 0, i32 0
  %".230" = load i64, i64* %".229", !range !3
  %".231" = insertvalue [1 x i64] undef, i64 %".230", 0
  %".232" = extractvalue [1 x i64] %".231", 0
  %".233" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".213", i32 0, i32 6
  %".234" = load [1 x i64], [1 x i64]* %".233"
  %".235" = extractvalue [1 x i64] %".234", 0
  %".236" = getelementptr inbounds {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %".213", i32 0, i32 4
  %".237" = load i64*, i64** %".236"
  %".238" = mul i64 %".227", 1
  %".239" = add i64 0, %".238"
  %".240" = getelementptr i64, i64* %".237", i64 %".239"
  store i64 %".210", i64* %".240"
  %".242" = load {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"out"
  store {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i64*, [1 x i64], [1 x i64]}* %"out"
  %".244" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  store i8* null, i8** %".ret"
  ret i32 0
}

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()

!2 = !{ i32 2, i32 0, i32 3, i32 2 }
!3 = !{ i64 0, i64 9223372036854775807 }
!4 = !{ !"branch_weights", i32 1, i32 99 }

@"_ZN08NumbaEnv13numba_sources5powerB3v18B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dExx25Literal_5bint_5d_28997_29" = common global i8* null
define linkonce_odr i32 @"_ZN13numba_sources5powerB3v18B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dExx25Literal_5bint_5d_28997_29"(i64* %".ret", i64 %"arg.base", i64 %"arg.exponent", i64 %"arg.modulus")
{
entry:
  %"base.2" = alloca i64
  store i64 0, i64* %"base.2"
  %"exponent.2" = alloca i64
  store i64 0, i64* %"exponent.2"
  %"modulus" = alloca i64
  store i64 0, i64* %"modulus"
  %"result.4" = alloca i64
  store i64 0, i64* %"result.4"
  %"result.2" = alloca i64
  store i64 0, i64* %"result.2"
  %"$82pred" = alloca i1
  store i1 0, i1* %"$82pred"
  %"result.3" = alloca i64
  store i64 0, i64* %"result.3"
  %"quot" = alloca i64
  store i64 0, i64* %"quot"
  %"rem" = alloca i64
  store i64 0, i64* %"rem"
  %".48" = alloca i64
  store i64 0, i64* %".48"
  %".51" = alloca i64
  store i64 0, i64* %".51"
  %"quot.1" = alloca i64
  store i64 0, i64* %"quot.1"
  %"rem.1" = alloca i64
  store i64 0, i64* %"rem.1"
  %".103" = alloca i64
  store i64 0, i64* %".103"
  %".106" = alloca i64
  store i64 0, i64* %".106"
  br label %"B0"
B0:
  %".7" = load i64, i64* %"base.2"
  store i64 %"arg.base", i64* %"base.2"
  %".10" = load i64, i64* %"exponent.2"
  store i64 %"arg.exponent", i64* %"exponent.2"
  store i64 %"arg.modulus", i64* %"modulus"
  %".15" = load i64, i64* %"result.4"
  store i64 1, i64* %"result.4"
  %".18" = load i64, i64* %"result.2"
  store i64 1, i64* %"result.2"
  %".20" = icmp sgt i64 %"arg.exponent", 0
  br i1 %".20", label %"B20", label %"B84"
B20:
  %".22" = load i64, i64* %"result.4"
  store i64 0, i64* %"result.4"
  %".25" = load i1, i1* %"$82pred"
  store i1 0, i1* %"$82pred"
  %".27" = load i64, i64* %"result.2"
  %".29" = load i64, i64* %"result.3"
  store i64 %".27", i64* %"result.3"
  %".31" = load i64, i64* %"exponent.2"
  %".32" = and i64 %".31", 1
  %".33" = icmp ne i64 %".32", 0
  br i1 %".33", label %"B30", label %"B46"
B30:
  %".35" = load i64, i64* %"result.2"
  %".36" = load i64, i64* %"base.2"
  %".37" = mul nsw i64 %".35", %".36"
  %".38" = load i64, i64* %"result.2"
  store i64 0, i64* %"result.2"
  %".40" = load i64, i64* %"modulus"
  %".43" = icmp eq i64 997, 0
  br i1 %".43", label %"B30.if", label %"B30.else", !prof !6
B46:
  %".84" = load i64, i64* %"result.3"
  %".85" = load i64, i64* %"result.4"
  store i64 %".84", i64* %"result.4"
  %".87" = load i64, i64* %"result.3"
  %".88" = load i64, i64* %"result.2"
  store i64 %".87", i64* %"result.2"
  %".90" = load i64, i64* %"result.3"
  store i64 0, i64* %"result.3"
  %".92" = load i64, i64* %"base.2"
  %".93" = load i64, i64* %"base.2"
  %".94" = mul nsw i64 %".92", %".93"
  %".95" = load i64, i64* %"modulus"
  %".98" = icmp eq i64 997, 0
  br i1 %".98", label %"B46.if", label %"B46.else", !prof !6
B84:
  %".147" = load i64, i64* %"result.2"
  store i64 0, i64* %"result.2"
  %".149" = load i64, i64* %"modulus"
  store i64 0, i64* %"modulus"
  %".151" = load i64, i64* %"exponent.2"
  store i64 0, i64* %"exponent.2"
  %".153" = load i64, i64* %"base.2"
  store i64 0, i64* %"base.2"
  %".155" = load i1, i1* %"$82pred"
  store i1 0, i1* %"$82pred"
  %".157" = load i64, i64* %"result.4"
  %".158" = load i64, i64* %"result.4"
  store i64 0, i64* %"result.4"
  store i64 %".157", i64* %".ret"
  ret i32 0
B30.if:
  store i64 997, i64* %"quot"
  store i64 997, i64* %"rem"
  br label %"B30.endif"
B30.else:
  store i64 0, i64* %".48"
  store i64 0, i64* %".51"
  %".54" = icmp eq i64 %".37", -9223372036854775808
  %".55" = icmp eq i64 997, -1
  %".56" = and i1 %".54", %".55"
  %".57" = xor i1 %".56", -1
  br i1 %".57", label %"B30.else.if", label %"B30.else.endif", !prof !7
B30.endif:
  %".80" = load i64, i64* %"rem"
  %".81" = load i64, i64* %"result.3"
  store i64 %".80", i64* %"result.3"
  br label %"B46"
B30.else.if:
  %".59" = sdiv i64 %".37", 997
  %".60" = srem i64 %".37", 997
  %".61" = xor i64 997, %".60"
  %".62" = icmp slt i64 %".61", 0
  %".63" = icmp ne i64 %".60", 0
  %".64" = and i1 %".63", %".62"
  br i1 %".64", label %"B30.else.if.if", label %"B30.else.if.else"
B30.else.endif:
  %".75" = load i64, i64* %".48"
  %".76" = load i64, i64* %".51"
  store i64 %".75", i64* %"quot"
  store i64 %".76", i64* %"rem"
  br label %"B30.endif"
B30.else.if.if:
  %".69" = sub i64 %".59", 1
  store i64 %".69", i64* %".48"
  %".71" = add i64 %".60", 997
  store i64 %".71", i64* %".51"
  br label %"B30.else.if.endif"
B30.else.if.else:
  store i64 %".59", i64* %".48"
  store i64 %".60", i64* %".51"
  br label %"B30.else.if.endif"
B30.else.if.endif:
  br label %"B30.else.endif"
B46.if:
  store i64 997, i64* %"quot.1"
  store i64 997, i64* %"rem.1"
  br label %"B46.endif"
B46.else:
  store i64 0, i64* %".103"
  store i64 0, i64* %".106"
  %".109" = icmp eq i64 %".94", -9223372036854775808
  %".110" = icmp eq i64 997, -1
  %".111" = and i1 %".109", %".110"
  %".112" = xor i1 %".111", -1
  br i1 %".112", label %"B46.else.if", label %"B46.else.endif", !prof !7
B46.endif:
  %".135" = load i64, i64* %"rem.1"
  %".136" = load i64, i64* %"base.2"
  store i64 %".135", i64* %"base.2"
  %".138" = load i64, i64* %"exponent.2"
  %".139" = ashr i64 %".138", 1
  %".140" = load i64, i64* %"exponent.2"
  store i64 %".139", i64* %"exponent.2"
  %".142" = icmp sgt i64 %".139", 0
  %".143" = load i1, i1* %"$82pred"
  store i1 %".142", i1* %"$82pred"
  %".145" = load i1, i1* %"$82pred"
  br i1 %".145", label %"B20", label %"B84"
B46.else.if:
  %".114" = sdiv i64 %".94", 997
  %".115" = srem i64 %".94", 997
  %".116" = xor i64 997, %".115"
  %".117" = icmp slt i64 %".116", 0
  %".118" = icmp ne i64 %".115", 0
  %".119" = and i1 %".118", %".117"
  br i1 %".119", label %"B46.else.if.if", label %"B46.else.if.else"
B46.else.endif:
  %".130" = load i64, i64* %".103"
  %".131" = load i64, i64* %".106"
  store i64 %".130", i64* %"quot.1"
  store i64 %".131", i64* %"rem.1"
  br label %"B46.endif"
B46.else.if.if:
  %".124" = sub i64 %".114", 1
  store i64 %".124", i64* %".103"
  %".126" = add i64 %".115", 997
  store i64 %".126", i64* %".106"
  br label %"B46.else.if.endif"
B46.else.if.else:
  store i64 %".114", i64* %".103"
  store i64 %".115", i64* %".106"
  br label %"B46.else.if.endif"
B46.else.if.endif:
  br label %"B46.else.endif"
}

!5 = !{ i32 2, i32 0, i32 3, i32 2 }
!6 = !{ !"branch_weights", i32 1, i32 99 }
!7 = !{ !"branch_weights", i32 99, i32 1 }

@"_ZN08NumbaEnv13numba_sources3gcdB3v17B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dExx" = common global i8* null
define linkonce_odr i32 @"_ZN13numba_sources3gcdB3v17B104cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAk0Bynm21OpClbqVgrKOgDgs_2bIBfsj1pNAA_3d_3dExx"(i64* %".ret", i64 %"arg.a", i64 %"arg.b")
{
entry:
  %"a.3" = alloca i64
  store i64 0, i64* %"a.3"
  %"a.2" = alloca i64
  store i64 0, i64* %"a.2"
  %"b.2" = alloca i64
  store i64 0, i64* %"b.2"
  %"quot" = alloca i64
  store i64 0, i64* %"quot"
  %"rem" = alloca i64
  store i64 0, i64* %"rem"
  %".26" = alloca i64
  store i64 0, i64* %".26"
  %".29" = alloca i64
  store i64 0, i64* %".29"
  br label %"B0"
B0:
  %".6" = load i64, i64* %"a.3"
  store i64 %"arg.a", i64* %"a.3"
  %".9" = load i64, i64* %"a.2"
  store i64 %"arg.a", i64* %"a.2"
  %".12" = load i64, i64* %"b.2"
  store i64 %"arg.b", i64* %"b.2"
  %".14" = icmp ne i64 %"arg.b", 0
  br i1 %".14", label %"B8", label %"B26"
B8:
  %".16" = load i64, i64* %"b.2"
  %".17" = load i64, i64* %"a.2"
  %".18" = load i64, i64* %"b.2"
  %".21" = icmp eq i64 %".18", 0
  br i1 %".21", label %"B8.if", label %"B8.else", !prof !9
B26:
  %".67" = load i64, i64* %"b.2"
  store i64 0, i64* %"b.2"
  %".69" = load i64, i64* %"a.2"
  store i64 0, i64* %"a.2"
  %".71" = load i64, i64* %"a.3"
  %".72" = load i64, i64* %"a.3"
  store i64 0, i64* %"a.3"
  store i64 %".71", i64* %".ret"
  ret i32 0
B8.if:
  store i64 %".18", i64* %"quot"
  store i64 %".18", i64* %"rem"
  br label %"B8.endif"
B8.else:
  store i64 0, i64* %".26"
  store i64 0, i64* %".29"
  %".32" = icmp eq i64 %".17", -9223372036854775808
  %".33" = icmp eq i64 %".18", -1
  %".34" = and i1 %".32", %".33"
  %".35" = xor i1 %".34", -1
  br i1 %".35", label %"B8.else.if", label %"B8.else.endif", !prof !10
B8.endif:
  %".58" = load i64, i64* %"rem"
  %".59" = load i64, i64* %"b.2"
  store i64 %".58", i64* %"b.2"
  %".61" = load i64, i64* %"a.3"
  store i64 %".16", i64* %"a.3"
  %".63" = load i64, i64* %"a.2"
  store i64 %".16", i64* %"a.2"
  %".65" = icmp ne i64 %".58", 0
  br i1 %".65", label %"B8", label %"B26"
B8.else.if:
  %".37" = sdiv i64 %".17", %".18"
  %".38" = srem i64 %".17", %".18"
  %".39" = xor i64 %".18", %".38"
  %".40" = icmp slt i64 %".39", 0
  %".41" = icmp ne i64 %".38", 0
  %".42" = and i1 %".41", %".40"
  br i1 %".42", label %"B8.else.if.if", label %"B8.else.if.else"
B8.else.endif:
  %".53" = load i64, i64* %".26"
  %".54" = load i64, i64* %".29"
  store i64 %".53", i64* %"quot"
  store i64 %".54", i64* %"rem"
  br label %"B8.endif"
B8.else.if.if:
  %".47" = sub i64 %".37", 1
  store i64 %".47", i64* %".26"
  %".49" = add i64 %".38", %".18"
  store i64 %".49", i64* %".29"
  br label %"B8.else.if.endif"
B8.else.if.else:
  store i64 %".37", i64* %".26"
  store i64 %".38", i64* %".29"
  br label %"B8.else.if.endif"
B8.else.if.endif:
  br label %"B8.else.endif"
}

!8 = !{ i32 2, i32 0, i32 3, i32 2 }
!9 = !{ !"branch_weights", i32 1, i32 99 }
!10 = !{ !"branch_weights", i32 99, i32 1 }
!nvvmir.version = !{ !0 }
!nvvm.annotations = !{ !1 }
