; kernel=_ZN6cudapy13numba_sources6matmulB3v14B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE block=8,8 shared=0
; ModuleID = "cuda.kernel.wrapper"
target triple = "nvptx64-nvidia-cuda"
target datalayout = "e-p:64:64:64-i1:8:8-i8:8:8-i16:16:16-i32:32:32-i64:64:64-i128:128:128-f32:32:32-f64:64:64-v16:16:16-v32:32:32-v64:64:64-v128:128:128-n16:32:64"

define void @"_ZN6cudapy13numba_sources6matmulB3v14B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE"(i8* %".1", i8* %".2", i64 %".3", i64 %".4", float* %".5", i64 %".6", i64 %".7", i64 %".8", i64 %".9", i8* %".10", i8* %".11", i64 %".12", i64 %".13", float* %".14", i64 %".15", i64 %".16", i64 %".17", i64 %".18", i8* %".19", i8* %".20", i64 %".21", i64 %".22", float* %".23", i64 %".24", i64 %".25", i64 %".26", i64 %".27")
{
.29:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} undef, i8* %".1", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.meminfo", i8* %".2", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.parent", i64 %".3", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.nitems", i64 %".4", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.itemsize", float* %".5", 4
  %".30" = insertvalue [2 x i64] undef, i64 %".6", 0
  %".31" = insertvalue [2 x i64] %".30", i64 %".7", 1
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.data", [2 x i64] %".31", 5
  %".32" = insertvalue [2 x i64] undef, i64 %".8", 0
  %".33" = insertvalue [2 x i64] %".32", i64 %".9", 1
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.shape", [2 x i64] %".33", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} undef, i8* %".10", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.meminfo.1", i8* %".11", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.parent.1", i64 %".12", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.nitems.1", i64 %".13", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.itemsize.1", float* %".14", 4
  %".34" = insertvalue [2 x i64] undef, i64 %".15", 0
  %".35" = insertvalue [2 x i64] %".34", i64 %".16", 1
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.data.1", [2 x i64] %".35", 5
  %".36" = insertvalue [2 x i64] undef, i64 %".17", 0
  %".37" = insertvalue [2 x i64] %".36", i64 %".18", 1
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.shape.1", [2 x i64] %".37", 6
  %"inserted.meminfo.2" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} undef, i8* %".19", 0
  %"inserted.parent.2" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.meminfo.2", i8* %".20", 1
  %"inserted.nitems.2" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.parent.2", i64 %".21", 2
  %"inserted.itemsize.2" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.nitems.2", i64 %".22", 3
  %"inserted.data.2" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.itemsize.2", float* %".23", 4
  %".38" = insertvalue [2 x i64] undef, i64 %".24", 0
  %".39" = insertvalue [2 x i64] %".38", i64 %".25", 1
  %"inserted.shape.2" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.data.2", [2 x i64] %".39", 5
  %".40" = insertvalue [2 x i64] undef, i64 %".26", 0
  %".41" = insertvalue [2 x i64] %".40", i64 %".27", 1
  %"inserted.strides.2" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.shape.2", [2 x i64] %".41", 6
  %".42" = alloca i8*
  store i8* null, i8** %".42"
  store i8* null, i8** %".42"
  %"extracted.meminfo" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides", 0
  %"extracted.parent" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides", 1
  %"extracted.nitems" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides", 2
  %"extracted.itemsize" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides", 3
  %"extracted.data" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides", 4
  %"extracted.shape" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides", 5
  %".45" = extractvalue [2 x i64] %"extracted.shape", 0
  %".46" = extractvalue [2 x i64] %"extracted.shape", 1
  %"extracted.strides" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides", 6
  %".47" = extractvalue [2 x i64] %"extracted.strides", 0
  %".48" = extractvalue [2 x i64] %"extracted.strides", 1
  %"extracted.meminfo.1" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides.1", 0
  %"extracted.parent.1" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides.1", 1
  %"extracted.nitems.1" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides.1", 2
  %"extracted.itemsize.1" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides.1", 3
  %"extracted.data.1" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides.1", 4
  %"extracted.shape.1" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides.1", 5
  %".49" = extractvalue [2 x i64] %"extracted.shape.1", 0
  %".50" = extractvalue [2 x i64] %"extracted.shape.1", 1
  %"extracted.strides.1" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides.1", 6
  %".51" = extractvalue [2 x i64] %"extracted.strides.1", 0
  %".52" = extractvalue [2 x i64] %"extracted.strides.1", 1
  %"extracted.meminfo.2" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides.2", 0
  %"extracted.parent.2" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides.2", 1
  %"extracted.nitems.2" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides.2", 2
  %"extracted.itemsize.2" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides.2", 3
  %"extracted.data.2" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides.2", 4
  %"extracted.shape.2" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides.2", 5
  %".53" = extractvalue [2 x i64] %"extracted.shape.2", 0
  %".54" = extractvalue [2 x i64] %"extracted.shape.2", 1
  %"extracted.strides.2" = extractvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides.2", 6
  %".55" = extractvalue [2 x i64] %"extracted.strides.2", 0
  %".56" = extractvalue [2 x i64] %"extracted.strides.2", 1
  %".57" = call i32 @"_ZN13numba_sources6matmulB3v14B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE"(i8** %".42", i8* %"extracted.meminfo", i8* %"extracted.parent", i64 %"extracted.nitems", i64 %"extracted.itemsize", float* %"extracted.data", i64 %".45", i64 %".46", i64 %".47", i64 %".48", i8* %"extracted.meminfo.1", i8* %"extracted.parent.1", i64 %"extracted.nitems.1", i64 %"extracted.itemsize.1", float* %"extracted.data.1", i64 %".49", i64 %".50", i64 %".51", i64 %".52", i8* %"extracted.meminfo.2", i8* %"extracted.parent.2", i64 %"extracted.nitems.2", i64 %"extracted.itemsize.2", float* %"extracted.data.2", i64 %".53", i64 %".54", i64 %".55", i64 %".56")
  %".58" = icmp eq i32 %".57", 0
  %".59" = icmp eq i32 %".57", -2
  %".60" = or i1 %".58", %".59"
  %".61" = xor i1 %".60", -1
  %".62" = icmp eq i32 %".57", -1
  %".63" = icmp eq i32 %".57", -3
  %".64" = icmp sge i32 %".57", 1
  %".65" = load i8*, i8** %".42"
  ret void
}

@"_ZN6cudapy13numba_sources6matmulB3v14B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE__errcode__" = global i32 0
@"_ZN6cudapy13numba_sources6matmulB3v14B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE__tidx__" = global i32 0
@"_ZN6cudapy13numba_sources6matmulB3v14B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE__ctaidx__" = global i32 0
@"_ZN6cudapy13numba_sources6matmulB3v14B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE__tidy__" = global i32 0
@"_ZN6cudapy13numba_sources6matmulB3v14B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE__ctaidy__" = global i32 0
@"_ZN6cudapy13numba_sources6matmulB3v14B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE__tidz__" = global i32 0
@"_ZN6cudapy13numba_sources6matmulB3v14B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE__ctaidz__" = global i32 0
@"llvm.used" = appending global [1 x i8*] [i8* bitcast (void (i8*, i8*, i64, i64, float*, i64, i64, i64, i64, i8*, i8*, i64, i64, float*, i64, i64, i64, i64, i8*, i8*, i64, i64, float*, i64, i64, i64, i64)* @"_ZN6cudapy13numba_sources6matmulB3v14B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE" to i8*)], section "llvm.metadata"
!0 = !{ i32 2, i32 0, i32 3, i32 2 }
!1 = !{ void (i8*, i8*, i64, i64, float*, i64, i64, i64, i64, i8*, i8*, i64, i64, float*, i64, i64, i64, i64, i8*, i8*, i64, i64, float*, i64, i64, i64, i64)* @"_ZN6cudapy13numba_sources6matmulB3v14B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE", !"kernel", i32 1 }

@"_ZN08NumbaEnv13numba_sources6matmulB3v14B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE" = common global i8* null
define linkonce_odr i32 @"_ZN13numba_sources6matmulB3v14B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE"(i8** %".ret", i8* %"arg.a.0", i8* %"arg.a.1", i64 %"arg.a.2", i64 %"arg.a.3", float* %"arg.a.4", i64 %"arg.a.5.0", i64 %"arg.a.5.1", i64 %"arg.a.6.0", i64 %"arg.a.6.1", i8* %"arg.b.0", i8* %"arg.b.1", i64 %"arg.b.2", i64 %"arg.b.3", float* %"arg.b.4", i64 %"arg.b.5.0", i64 %"arg.b.5.1", i64 %"arg.b.6.0", i64 %"arg.b.6.1", i8* %"arg.c.0", i8* %"arg.c.1", i64 %"arg.c.2", i64 %"arg.c.3", float* %"arg.c.4", i64 %"arg.c.5.0", i64 %"arg.c.5.1", i64 %"arg.c.6.0", i64 %"arg.c.6.1")
{
entry:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} undef, i8* %"arg.a.0", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.meminfo", i8* %"arg.a.1", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.parent", i64 %"arg.a.2", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.nitems", i64 %"arg.a.3", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.itemsize", float* %"arg.a.4", 4
  %".30" = insertvalue [2 x i64] undef, i64 %"arg.a.5.0", 0
  %".31" = insertvalue [2 x i64] %".30", i64 %"arg.a.5.1", 1
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.data", [2 x i64] %".31", 5
  %".32" = insertvalue [2 x i64] undef, i64 %"arg.a.6.0", 0
  %".33" = insertvalue [2 x i64] %".32", i64 %"arg.a.6.1", 1
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.shape", [2 x i64] %".33", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} undef, i8* %"arg.b.0", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.meminfo.1", i8* %"arg.b.1", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.parent.1", i64 %"arg.b.2", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.nitems.1", i64 %"arg.b.3", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.itemsize.1", float* %"arg.b.4", 4
  %".34" = insertvalue [2 x i64] undef, i64 %"arg.b.5.0", 0
  %".35" = insertvalue [2 x i64] %".34", i64 %"arg.b.5.1", 1
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.data.1", [2 x i64] %".35", 5
  %".36" = insertvalue [2 x i64] undef, i64 %"arg.b.6.0", 0
  %".37" = insertvalue [2 x i64] %".36", i64 %"arg.b.6.1", 1
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.shape.1", [2 x i64] %".37", 6
  %"inserted.meminfo.2" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} undef, i8* %"arg.c.0", 0
  %"inserted.parent.2" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.meminfo.2", i8* %"arg.c.1", 1
  %"inserted.nitems.2" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.parent.2", i64 %"arg.c.2", 2
  %"inserted.itemsize.2" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.nitems.2", i64 %"arg.c.3", 3
  %"inserted.data.2" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.itemsize.2", float* %"arg.c.4", 4
  %".38" = insertvalue [2 x i64] undef, i64 %"arg.c.5.0", 0
  %".39" = insertvalue [2 x i64] %".38", i64 %"arg.c.5.1", 1
  %"inserted.shape.2" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.data.2", [2 x i64] %".39", 5
  %".40" = insertvalue [2 x i64] undef, i64 %"arg.c.6.0", 0
  %".41" = insertvalue [2 x i64] %".40", i64 %"arg.c.6.1", 1
  %"inserted.strides.2" = insertvalue {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.shape.2", [2 x i64] %".41", 6
  %"a" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"a"
  %"b" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"b"
  %"c" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"c"
  %".50" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".50"
  %"left" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"left"
  %".84" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".84"
  %"right" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"right"
  %"column" = alloca i64
  store i64 0, i64* %"column"
  %"row" = alloca i64
  store i64 0, i64* %"row"
  %"x" = alloca i32
  store i32 0, i32* %"x"
  %"y" = alloca i32
  store i32 0, i32* %"y"
  %"total.3" = alloca float
  store float 0.0, float* %"total.3"
  %".168" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".168"
  %".180" = alloca {i64, i64, i64}
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".180"
  %".190" = alloca {i64, i64, i64}
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".190"
  %".194" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".194"
  %".203" = alloca i64
  store i64 0, i64* %".203"
  %".206" = alloca i64
  store i64 0, i64* %".206"
  %"$phi352.0" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi352.0"
  %".245" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".245"
  %".248" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".248"
  %".274" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".274"
  %".280" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".280"
  %"$phi354.1" = alloca i64
  store i64 0, i64* %"$phi354.1"
  %"start" = alloca i64
  store i64 0, i64* %"start"
  %".297" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".297"
  %".317" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".317"
  %".339" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".339"
  %"$phi484.1.2" = alloca float
  store float 0.0, float* %"$phi484.1.2"
  %".408" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".408"
  %".460" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".460"
  %".475" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".475"
  %".500" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".500"
  %"$phi624.1.2" = alloca float
  store float 0.0, float* %"$phi624.1.2"
  %"total.2" = alloca float
  store float 0.0, float* %"total.2"
  %".577" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".577"
  %".625" = alloca {i64, i64, i64}
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".625"
  %".635" = alloca {i64, i64, i64}
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".635"
  %".639" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".639"
  %".648" = alloca i64
  store i64 0, i64* %".648"
  %".651" = alloca i64
  store i64 0, i64* %".651"
  %"$phi704.1" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi704.1"
  %".690" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".690"
  %".693" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".693"
  %".719" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".719"
  %".725" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".725"
  %"$phi706.2" = alloca i64
  store i64 0, i64* %"$phi706.2"
  %".747" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".747"
  %".803" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".803"
  %".884" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".884"
  %".900" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".900"
  %".927" = alloca {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".927"
  br label %"B0"
B0:
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"a"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides.1", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"b"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %"inserted.strides.2", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"c"
  %".48" = insertvalue [2 x i64] undef, i64 8, 0
  %".49" = insertvalue [2 x i64] %".48", i64 8, 1
  %"generic" = addrspacecast [64 x float] addrspace(3)* @"_cudapy_smem_3" to i8*
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".50"
  %".53" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".50", i32 0, i32 4
  %".54" = load float*, float** %".53"
  %".55" = bitcast i8* %"generic" to float*
  %".56" = insertvalue [2 x i64] undef, i64 8, 0
  %".57" = insertvalue [2 x i64] %".56", i64 8, 1
  %".58" = insertvalue [2 x i64] undef, i64 32, 0
  %".59" = insertvalue [2 x i64] %".58", i64 4, 1
  %".60" = extractvalue [2 x i64] %".57", 0
  %".61" = extractvalue [2 x i64] %".57", 1
  %".62" = mul nsw i64 1, %".60"
  %".63" = mul nsw i64 %".62", %".61"
  %".64" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".50", i32 0, i32 5
  store [2 x i64] %".57", [2 x i64]* %".64"
  %".66" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".50", i32 0, i32 6
  store [2 x i64] %".59", [2 x i64]* %".66"
  %".68" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".50", i32 0, i32 4
  store float* %".55", float** %".68"
  %".70" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".50", i32 0, i32 3
  store i64 4, i64* %".70"
  %".72" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".50", i32 0, i32 0
  store i8* null, i8** %".72"
  %".74" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".50", i32 0, i32 1
  store i8* null, i8** %".74"
  %".76" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".50", i32 0, i32 2
  store i64 %".63", i64* %".76"
  %".78" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".50"
  %".80" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"left"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %".78", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"left"
  %".82" = insertvalue [2 x i64] undef, i64 8, 0
  %".83" = insertvalue [2 x i64] %".82", i64 8, 1
  %"generic.1" = addrspacecast [64 x float] addrspace(3)* @"_cudapy_smem_4" to i8*
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".84"
  %".87" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".84", i32 0, i32 4
  %".88" = load float*, float** %".87"
  %".89" = bitcast i8* %"generic.1" to float*
  %".90" = insertvalue [2 x i64] undef, i64 8, 0
  %".91" = insertvalue [2 x i64] %".90", i64 8, 1
  %".92" = insertvalue [2 x i64] undef, i64 32, 0
  %".93" = insertvalue [2 x i64] %".92", i64 4, 1
  %".94" = extractvalue [2 x i64] %".91", 0
  %".95" = extractvalue [2 x i64] %".91", 1
  %".96" = mul nsw i64 1, %".94"
  %".97" = mul nsw i64 %".96", %".95"
  %".98" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".84", i32 0, i32 5
  store [2 x i64] %".91", [2 x i64]* %".98"
  %".100" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".84", i32 0, i32 6
  store [2 x i64] %".93", [2 x i64]* %".100"
  %".102" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".84", i32 0, i32 4
  store float* %".89", float** %".102"
  %".104" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".84", i32 0, i32 3
  store i64 4, i64* %".104"
  %".106" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".84", i32 0, i32 0
  store i8* null, i8** %".106"
  %".108" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".84", i32 0, i32 1
  store i8* null, i8** %".108"
  %".110" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".84", i32 0, i32 2
  store i64 %".97", i64* %".110"
  %".112" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".84"
  %".114" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"right"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %".112", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"right"
  %".116" = trunc i64 2 to i32
  %".117" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".118" = sext i32 %".117" to i64
  %".119" = call i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()
  %".120" = sext i32 %".119" to i64
  %".121" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()
  %".122" = sext i32 %".121" to i64
  %".123" = mul i64 %".120", %".122"
  %".124" = add i64 %".123", %".118"
  %".125" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.y"()
  %".126" = sext i32 %".125" to i64
  %".127" = call i32 @"llvm.nvvm.read.ptx.sreg.ntid.y"()
  %".128" = sext i32 %".127" to i64
  %".129" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.y"()
  %".130" = sext i32 %".129" to i64
  %".131" = mul i64 %".128", %".130"
  %".132" = add i64 %".131", %".126"
  %".133" = insertvalue [2 x i64] undef, i64 %".124", 0
  %".134" = insertvalue [2 x i64] %".133", i64 %".132", 1
  %".135" = extractvalue [2 x i64] %".134", 0
  %".136" = extractvalue [2 x i64] %".134", 1
  %".138" = load i64, i64* %"column"
  store i64 %".135", i64* %"column"
  %".141" = load i64, i64* %"row"
  store i64 %".136", i64* %"row"
  %".143" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".144" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.y"()
  %".145" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.z"()
  %".146" = insertvalue {i32, i32, i32} undef, i32 %".143", 0
  %".147" = insertvalue {i32, i32, i32} %".146", i32 %".144", 1
  %".148" = insertvalue {i32, i32, i32} %".147", i32 %".145", 2
  %".149" = extractvalue {i32, i32, i32} %".148", 0
  %".151" = load i32, i32* %"x"
  store i32 %".149", i32* %"x"
  %".153" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".154" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.y"()
  %".155" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.z"()
  %".156" = insertvalue {i32, i32, i32} undef, i32 %".153", 0
  %".157" = insertvalue {i32, i32, i32} %".156", i32 %".154", 1
  %".158" = insertvalue {i32, i32, i32} %".157", i32 %".155", 2
  %".159" = extractvalue {i32, i32, i32} %".158", 1
  %".161" = load i32, i32* %"y"
  store i32 %".159", i32* %"y"
  %".163" = sitofp i64 0 to float
  %".165" = load float, float* %"total.3"
  store float %".163", float* %"total.3"
  %".167" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"a"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".168"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %".167", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".168"
  %".172" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".168", i32 0, i32 5
  %".173" = getelementptr inbounds [2 x i64], [2 x i64]* %".172", i32 0, i32 0
  %".174" = load i64, i64* %".173", !range !3
  %".175" = getelementptr inbounds [2 x i64], [2 x i64]* %".172", i32 0, i32 1
  %".176" = load i64, i64* %".175", !range !3
  %".177" = insertvalue [2 x i64] undef, i64 %".174", 0
  %".178" = insertvalue [2 x i64] %".177", i64 %".176", 1
  %".179" = extractvalue [2 x i64] %".178", 1
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".180"
  %".183" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".180", i32 0, i32 0
  store i64 0, i64* %".183"
  %".185" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".180", i32 0, i32 1
  store i64 %".179", i64* %".185"
  %".187" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".180", i32 0, i32 2
  store i64 8, i64* %".187"
  %".189" = load {i64, i64, i64}, {i64, i64, i64}* %".180"
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".190"
  store {i64, i64, i64} %".189", {i64, i64, i64}* %".190"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".194"
  %".197" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".190", i32 0, i32 0
  %".198" = load i64, i64* %".197"
  %".199" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".190", i32 0, i32 1
  %".200" = load i64, i64* %".199"
  %".201" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".190", i32 0, i32 2
  %".202" = load i64, i64* %".201"
  store i64 %".198", i64* %".203"
  %".208" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".194", i32 0, i32 0
  store i64* %".203", i64** %".208"
  %".210" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".194", i32 0, i32 1
  store i64 %".200", i64* %".210"
  %".212" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".194", i32 0, i32 2
  store i64 %".202", i64* %".212"
  %".214" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".194", i32 0, i32 3
  store i64* %".206", i64** %".214"
  %".216" = sub i64 %".200", %".198"
  %".217" = icmp sgt i64 %".216", 0
  %".218" = icmp sgt i64 %".202", 0
  %".219" = xor i1 %".217", %".218"
  %".220" = icmp eq i64 %".202", 0
  br i1 %".220", label %"B0.if", label %"B0.endif", !prof !4
B352:
  %".244" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi352.0"
  store {i64, i1} zeroinitializer, {i64, i1}* %".245"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".248"
  store {i64*, i64, i64, i64*} %".244", {i64*, i64, i64, i64*}* %".248"
  %".252" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".248", i32 0, i32 3
  %".253" = load i64*, i64** %".252"
  %".254" = load i64, i64* %".253"
  %".255" = icmp sgt i64 %".254", 0
  %".256" = getelementptr inbounds {i64, i1}, {i64, i1}* %".245", i32 0, i32 1
  store i1 %".255", i1* %".256"
  br i1 %".255", label %"B352.if", label %"B352.endif"
B354:
  %".290" = load i64, i64* %"$phi354.1"
  %".292" = load i64, i64* %"start"
  store i64 %".290", i64* %"start"
  %".294" = load i64, i64* %"$phi354.1"
  store i64 0, i64* %"$phi354.1"
  %".296" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"a"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".297"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %".296", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".297"
  %".301" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".297", i32 0, i32 5
  %".302" = getelementptr inbounds [2 x i64], [2 x i64]* %".301", i32 0, i32 0
  %".303" = load i64, i64* %".302", !range !3
  %".304" = getelementptr inbounds [2 x i64], [2 x i64]* %".301", i32 0, i32 1
  %".305" = load i64, i64* %".304", !range !3
  %".306" = insertvalue [2 x i64] undef, i64 %".303", 0
  %".307" = insertvalue [2 x i64] %".306", i64 %".305", 1
  %".308" = extractvalue [2 x i64] %".307", 0
  %".309" = load i64, i64* %"row"
  %".310" = icmp slt i64 %".309", %".308"
  br i1 %".310", label %"B390", label %"B456"
B390:
  %".312" = load i64, i64* %"start"
  %".313" = load i32, i32* %"x"
  %".314" = sext i32 %".313" to i64
  %".315" = add nsw i64 %".312", %".314"
  %".316" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"a"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".317"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %".316", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".317"
  %".321" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".317", i32 0, i32 5
  %".322" = getelementptr inbounds [2 x i64], [2 x i64]* %".321", i32 0, i32 0
  %".323" = load i64, i64* %".322", !range !3
  %".324" = getelementptr inbounds [2 x i64], [2 x i64]* %".321", i32 0, i32 1
  %".325" = load i64, i64* %".324", !range !3
  %".326" = insertvalue [2 x i64] undef, i64 %".323", 0
  %".327" = insertvalue [2 x i64] %".326", i64 %".325", 1
  %".328" = extractvalue [2 x i64] %".327", 1
  %".329" = icmp slt i64 %".315", %".328"
  br i1 %".329", label %"B430", label %"B456"
B430:
  %".331" = load i64, i64* %"start"
  %".332" = load i32, i32* %"x"
  %".333" = sext i32 %".332" to i64
  %".334" = add nsw i64 %".331", %".333"
  %".335" = load i64, i64* %"row"
  %".336" = insertvalue [2 x i64] undef, i64 %".335", 0
  %".337" = insertvalue [2 x i64] %".336", i64 %".334", 1
  %".338" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"a"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".339"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %".338", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".339"
  %".343" = extractvalue [2 x i64] %".337", 0
  %".344" = extractvalue [2 x i64] %".337", 1
  %".345" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".339", i32 0, i32 5
  %".346" = getelementptr inbounds [2 x i64], [2 x i64]* %".345", i32 0, i32 0
  %".347" = load i64, i64* %".346", !range !3
  %".348" = getelementptr inbounds [2 x i64], [2 x i64]* %".345", i32 0, i32 1
  %".349" = load i64, i64* %".348", !range !3
  %".350" = insertvalue [2 x i64] undef, i64 %".347", 0
  %".351" = insertvalue [2 x i64] %".350", i64 %".349", 1
  %".352" = extractvalue [2 x i64] %".351", 0
  %".353" = extractvalue [2 x i64] %".351", 1
  %".354" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".339", i32 0, i32 6
  %".355" = load [2 x i64], [2 x i64]* %".354"
  %".356" = extractvalue [2 x i64] %".355", 0
  %".357" = extractvalue [2 x i64] %".355", 1
  %".358" = icmp slt i64 %".343", 0
  %".359" = add i64 %".343", %".352"
  %".360" = select  i1 %".358", i64 %".359", i64 %".343"
  %".361" = icmp slt i64 %".344", 0
  %".362" = add i64 %".344", %".353"
  %".363" = select  i1 %".361", i64 %".362", i64 %".344"
  %".364" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".339", i32 0, i32 5
  %".365" = getelementptr inbounds [2 x i64], [2 x i64]* %".364", i32 0, i32 0
  %".366" = load i64, i64* %".365", !range !3
  %".367" = getelementptr inbounds [2 x i64], [2 x i64]* %".364", i32 0, i32 1
  %".368" = load i64, i64* %".367", !range !3
  %".369" = insertvalue [2 x i64] undef, i64 %".366", 0
  %".370" = insertvalue [2 x i64] %".369", i64 %".368", 1
  %".371" = extractvalue [2 x i64] %".370", 0
  %".372" = extractvalue [2 x i64] %".370", 1
  %".373" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".339", i32 0, i32 6
  %".374" = load [2 x i64], [2 x i64]* %".373"
  %".375" = extractvalue [2 x i64] %".374", 0
  %".376" = extractvalue [2 x i64] %".374", 1
  %".377" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".339", i32 0, i32 4
  %".378" = load float*, float** %".377"
  %".379" = mul i64 1, %".372"
  %".380" = mul i64 %".360", %".379"
  %".381" = add i64 0, %".380"
  %".382" = mul i64 %".363", 1
  %".383" = add i64 %".381", %".382"
  %".384" = getelementptr float, float* %".378", i64 %".383"
  %".385" = load float, float* %".384"
  %".387" = load float, float* %"$phi484.1.2"
  store float %".385", float* %"$phi484.1.2"
  br label %"B484"
B456:
  %".390" = sitofp i64 0 to float
  %".391" = load float, float* %"$phi484.1.2"
  store float %".390", float* %"$phi484.1.2"
  br label %"B484"
B484:
  %".394" = load i32, i32* %"y"
  %".395" = load i32, i32* %"x"
  %".396" = insertvalue [2 x i32] undef, i32 %".394", 0
  %".397" = insertvalue [2 x i32] %".396", i32 %".395", 1
  %".398" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"left"
  %".399" = load float, float* %"$phi484.1.2"
  %".400" = extractvalue [2 x i32] %".397", 0
  %".401" = extractvalue [2 x i32] %".397", 1
  %".402" = sext i32 %".400" to i64
  %".403" = sext i32 %".401" to i64
  %".404" = insertvalue [2 x i64] undef, i64 %".402", 0
  %".405" = insertvalue [2 x i64] %".404", i64 %".403", 1
  %".406" = extractvalue [2 x i64] %".405", 0
  %".407" = extractvalue [2 x i64] %".405", 1
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".408"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %".398", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".408"
  %".412" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".408", i32 0, i32 5
  %".413" = getelementptr inbounds [2 x i64], [2 x i64]* %".412", i32 0, i32 0
  %".414" = load i64, i64* %".413", !range !3
  %".415" = getelementptr inbounds [2 x i64], [2 x i64]* %".412", i32 0, i32 1
  %".416" = load i64, i64* %".415", !range !3
  %".417" = insertvalue [2 x i64] undef, i64 %".414", 0
  %".418" = insertvalue [2 x i64] %".417", i64 %".416", 1
  %".419" = extractvalue [2 x i64] %".418", 0
  %".420" = extractvalue [2 x i64] %".418", 1
  %".421" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".408", i32 0, i32 6
  %".422" = load [2 x i64], [2 x i64]* %".421"
  %".423" = extractvalue [2 x i64] %".422", 0
  %".424" = extractvalue [2 x i64] %".422", 1
  %".425" = icmp slt i64 %".406", 0
  %".426" = add i64 %".406", %".419"
  %".427" = select  i1 %".425", i64 %".426", i64 %".406"
  %".428" = icmp slt i64 %".407", 0
  %".429" = add i64 %".407", %".420"
  %".430" = select  i1 %".428", i64 %".429", i64 %".407"
  %".431" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".408", i32 0, i32 5
  %".432" = getelementptr inbounds [2 x i64], [2 x i64]* %".431", i32 0, i32 0
  %".433" = load i64, i64* %".432", !range !3
  %".434" = getelementptr inbounds [2 x i64], [2 x i64]* %".431", i32 0, i32 1
  %".435" = load i64, i64* %".434", !range !3
  %".436" = insertvalue [2 x i64] undef, i64 %".433", 0
  %".437" = insertvalue [2 x i64] %".436", i64 %".435", 1
  %".438" = extractvalue [2 x i64] %".437", 0
  %".439" = extractvalue [2 x i64] %".437", 1
  %".440" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".408", i32 0, i32 6
  %".441" = load [2 x i64], [2 x i64]* %".440"
  %".442" = extractvalue [2 x i64] %".441", 0
  %".443" = extractvalue [2 x i64] %".441", 1
  %".444" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".408", i32 0, i32 4
  %".445" = load float*, float** %".444"
  %".446" = mul i64 1, %".439"
  %".447" = mul i64 %".427", %".446"
  %".448" = add i64 0, %".447"
  %".449" = mul i64 %".430", 1
  %".450" = add i64 %".448", %".449"
  %".451" = getelementptr float, float* %".445", i64 %".450"
  store float %".399", float* %".451"
  %".453" = load float, float* %"$phi484.1.2"
  store float 0.0, float* %"$phi484.1.2"
  %".455" = load i64, i64* %"start"
  %".456" = load i32, i32* %"y"
  %".457" = sext i32 %".456" to i64
  %".458" = add nsw i64 %".455", %".457"
  %".459" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"b"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".460"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %".459", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".460"
  %".464" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".460", i32 0, i32 5
  %".465" = getelementptr inbounds [2 x i64], [2 x i64]* %".464", i32 0, i32 0
  %".466" = load i64, i64* %".465", !range !3
  %".467" = getelementptr inbounds [2 x i64], [2 x i64]* %".464", i32 0, i32 1
  %".468" = load i64, i64* %".467", !range !3
  %".469" = insertvalue [2 x i64] undef, i64 %".466", 0
  %".470" = insertvalue [2 x i64] %".469", i64 %".468", 1
  %".471" = extractvalue [2 x i64] %".470", 0
  %".472" = icmp slt i64 %".458", %".471"
  br i1 %".472", label %"B536", label %"B596"
B536:
  %".474" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"b"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".475"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %".474", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".475"
  %".479" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".475", i32 0, i32 5
  %".480" = getelementptr inbounds [2 x i64], [2 x i64]* %".479", i32 0, i32 0
  %".481" = load i64, i64* %".480", !range !3
  %".482" = getelementptr inbounds [2 x i64], [2 x i64]* %".479", i32 0, i32 1
  %".483" = load i64, i64* %".482", !range !3
  %".484" = insertvalue [2 x i64] undef, i64 %".481", 0
  %".485" = insertvalue [2 x i64] %".484", i64 %".483", 1
  %".486" = extractvalue [2 x i64] %".485", 1
  %".487" = load i64, i64* %"column"
  %".488" = icmp slt i64 %".487", %".486"
  br i1 %".488", label %"B570", label %"B596"
B570:
  %".490" = load i64, i64* %"start"
  %".491" = load i32, i32* %"y"
  %".492" = sext i32 %".491" to i64
  %".493" = add nsw i64 %".490", %".492"
  %".494" = load i64, i64* %"start"
  store i64 0, i64* %"start"
  %".496" = load i64, i64* %"column"
  %".497" = insertvalue [2 x i64] undef, i64 %".493", 0
  %".498" = insertvalue [2 x i64] %".497", i64 %".496", 1
  %".499" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"b"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".500"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %".499", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".500"
  %".504" = extractvalue [2 x i64] %".498", 0
  %".505" = extractvalue [2 x i64] %".498", 1
  %".506" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".500", i32 0, i32 5
  %".507" = getelementptr inbounds [2 x i64], [2 x i64]* %".506", i32 0, i32 0
  %".508" = load i64, i64* %".507", !range !3
  %".509" = getelementptr inbounds [2 x i64], [2 x i64]* %".506", i32 0, i32 1
  %".510" = load i64, i64* %".509", !range !3
  %".511" = insertvalue [2 x i64] undef, i64 %".508", 0
  %".512" = insertvalue [2 x i64] %".511", i64 %".510", 1
  %".513" = extractvalue [2 x i64] %".512", 0
  %".514" = extractvalue [2 x i64] %".512", 1
  %".515" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".500", i32 0, i32 6
  %".516" = load [2 x i64], [2 x i64]* %".515"
  %".517" = extractvalue [2 x i64] %".516", 0
  %".518" = extractvalue [2 x i64] %".516", 1
  %".519" = icmp slt i64 %".504", 0
  %".520" = add i64 %".504", %".513"
  %".521" = select  i1 %".519", i64 %".520", i64 %".504"
  %".522" = icmp slt i64 %".505", 0
  %".523" = add i64 %".505", %".514"
  %".524" = select  i1 %".522", i64 %".523", i64 %".505"
  %".525" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".500", i32 0, i32 5
  %".526" = getelementptr inbounds [2 x i64], [2 x i64]* %".525", i32 0, i32 0
  %".527" = load i64, i64* %".526", !range !3
  %".528" = getelementptr inbounds [2 x i64], [2 x i64]* %".525", i32 0, i32 1
  %".529" = load i64, i64* %".528", !range !3
  %".530" = insertvalue [2 x i64] undef, i64 %".527", 0
  %".531" = insertvalue [2 x i64] %".530", i64 %".529", 1
  %".532" = extractvalue [2 x i64] %".531", 0
  %".533" = extractvalue [2 x i64] %".531", 1
  %".534" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".500", i32 0, i32 6
  %".535" = load [2 x i64], [2 x i64]* %".534"
  %".536" = extractvalue [2 x i64] %".535", 0
  %".537" = extractvalue [2 x i64] %".535", 1
  %".538" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".500", i32 0, i32 4
  %".539" = load float*, float** %".538"
  %".540" = mul i64 1, %".533"
  %".541" = mul i64 %".521", %".540"
  %".542" = add i64 0, %".541"
  %".543" = mul i64 %".524", 1
  %".544" = add i64 %".542", %".543"
  %".545" = getelementptr float, float* %".539", i64 %".544"
  %".546" = load float, float* %".545"
  %".548" = load float, float* %"$phi624.1.2"
  store float %".546", float* %"$phi624.1.2"
  br label %"B624"
B596:
  %".551" = load i64, i64* %"start"
  store i64 0, i64* %"start"
  %".553" = sitofp i64 0 to float
  %".554" = load float, float* %"$phi624.1.2"
  store float %".553", float* %"$phi624.1.2"
  br label %"B624"
B624:
  %".557" = load float, float* %"total.3"
  %".559" = load float, float* %"total.2"
  store float %".557", float* %"total.2"
  %".561" = load float, float* %"total.3"
  store float 0.0, float* %"total.3"
  %".563" = load i32, i32* %"y"
  %".564" = load i32, i32* %"x"
  %".565" = insertvalue [2 x i32] undef, i32 %".563", 0
  %".566" = insertvalue [2 x i32] %".565", i32 %".564", 1
  %".567" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"right"
  %".568" = load float, float* %"$phi624.1.2"
  %".569" = extractvalue [2 x i32] %".566", 0
  %".570" = extractvalue [2 x i32] %".566", 1
  %".571" = sext i32 %".569" to i64
  %".572" = sext i32 %".570" to i64
  %".573" = insertvalue [2 x i64] undef, i64 %".571", 0
  %".574" = insertvalue [2 x i64] %".573", i64 %".572", 1
  %".575" = extractvalue [2 x i64] %".574", 0
  %".576" = extractvalue [2 x i64] %".574", 1
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".577"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %".567", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".577"
  %".581" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".577", i32 0, i32 5
  %".582" = getelementptr inbounds [2 x i64], [2 x i64]* %".581", i32 0, i32 0
  %".583" = load i64, i64* %".582", !range !3
  %".584" = getelementptr inbounds [2 x i64], [2 x i64]* %".581", i32 0, i32 1
  %".585" = load i64, i64* %".584", !range !3
  %".586" = insertvalue [2 x i64] undef, i64 %".583", 0
  %".587" = insertvalue [2 x i64] %".586", i64 %".585", 1
  %".588" = extractvalue [2 x i64] %".587", 0
  %".589" = extractvalue [2 x i64] %".587", 1
  %".590" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".577", i32 0, i32 6
  %".591" = load [2 x i64], [2 x i64]* %".590"
  %".592" = extractvalue [2 x i64] %".591", 0
  %".593" = extractvalue [2 x i64] %".591", 1
  %".594" = icmp slt i64 %".575", 0
  %".595" = add i64 %".575", %".588"
  %".596" = select  i1 %".594", i64 %".595", i64 %".575"
  %".597" = icmp slt i64 %".576", 0
  %".598" = add i64 %".576", %".589"
  %".599" = select  i1 %".597", i64 %".598", i64 %".576"
  %".600" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".577", i32 0, i32 5
  %".601" = getelementptr inbounds [2 x i64], [2 x i64]* %".600", i32 0, i32 0
  %".602" = load i64, i64* %".601", !range !3
  %".603" = getelementptr inbounds [2 x i64], [2 x i64]* %".600", i32 0, i32 1
  %".604" = load i64, i64* %".603", !range !3
  %".605" = insertvalue [2 x i64] undef, i64 %".602", 0
  %".606" = insertvalue [2 x i64] %".605", i64 %".604", 1
  %".607" = extractvalue [2 x i64] %".606", 0
  %".608" = extractvalue [2 x i64] %".606", 1
  %".609" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".577", i32 0, i32 6
  %".610" = load [2 x i64], [2 x i64]* %".609"
  %".611" = extractvalue [2 x i64] %".610", 0
  %".612" = extractvalue [2 x i64] %".610", 1
  %".613" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".577", i32 0, i32 4
  %".614" = load float*, float** %".613"
  %".615" = mul i64 1, %".608"
  %".616" = mul i64 %".596", %".615"
  %".617" = add i64 0, %".616"
  %".618" = mul i64 %".599", 1
  %".619" = add i64 %".617", %".618"
  %".620" = getelementptr float, float* %".614", i64 %".619"
  store float %".568", float* %".620"
  %".622" = load float, float* %"$phi624.1.2"
  store float 0.0, float* %"$phi624.1.2"
  call void @"llvm.nvvm.barrier0"()
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".625"
  %".628" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".625", i32 0, i32 0
  store i64 0, i64* %".628"
  %".630" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".625", i32 0, i32 1
  store i64 8, i64* %".630"
  %".632" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".625", i32 0, i32 2
  store i64 1, i64* %".632"
  %".634" = load {i64, i64, i64}, {i64, i64, i64}* %".625"
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".635"
  store {i64, i64, i64} %".634", {i64, i64, i64}* %".635"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".639"
  %".642" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".635", i32 0, i32 0
  %".643" = load i64, i64* %".642"
  %".644" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".635", i32 0, i32 1
  %".645" = load i64, i64* %".644"
  %".646" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".635", i32 0, i32 2
  %".647" = load i64, i64* %".646"
  store i64 %".643", i64* %".648"
  %".653" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".639", i32 0, i32 0
  store i64* %".648", i64** %".653"
  %".655" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".639", i32 0, i32 1
  store i64 %".645", i64* %".655"
  %".657" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".639", i32 0, i32 2
  store i64 %".647", i64* %".657"
  %".659" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".639", i32 0, i32 3
  store i64* %".651", i64** %".659"
  %".661" = sub i64 %".645", %".643"
  %".662" = icmp sgt i64 %".661", 0
  %".663" = icmp sgt i64 %".647", 0
  %".664" = xor i1 %".662", %".663"
  %".665" = icmp eq i64 %".647", 0
  br i1 %".665", label %"B624.if", label %"B624.endif", !prof !4
B704:
  %".689" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi704.1"
  store {i64, i1} zeroinitializer, {i64, i1}* %".690"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".693"
  store {i64*, i64, i64, i64*} %".689", {i64*, i64, i64, i64*}* %".693"
  %".697" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".693", i32 0, i32 3
  %".698" = load i64*, i64** %".697"
  %".699" = load i64, i64* %".698"
  %".700" = icmp sgt i64 %".699", 0
  %".701" = getelementptr inbounds {i64, i1}, {i64, i1}* %".690", i32 0, i32 1
  store i1 %".700", i1* %".701"
  br i1 %".700", label %"B704.if", label %"B704.endif"
B706:
  %".735" = load i64, i64* %"$phi706.2"
  %".736" = load i64, i64* %"$phi706.2"
  store i64 0, i64* %"$phi706.2"
  %".738" = load i32, i32* %"y"
  %".739" = insertvalue {i32, i64} undef, i32 %".738", 0
  %".740" = insertvalue {i32, i64} %".739", i64 %".735", 1
  %".741" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"left"
  %".742" = extractvalue {i32, i64} %".740", 0
  %".743" = extractvalue {i32, i64} %".740", 1
  %".744" = sext i32 %".742" to i64
  %".745" = insertvalue [2 x i64] undef, i64 %".744", 0
  %".746" = insertvalue [2 x i64] %".745", i64 %".743", 1
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".747"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %".741", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".747"
  %".751" = extractvalue [2 x i64] %".746", 0
  %".752" = extractvalue [2 x i64] %".746", 1
  %".753" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".747", i32 0, i32 5
  %".754" = getelementptr inbounds [2 x i64], [2 x i64]* %".753", i32 0, i32 0
  %".755" = load i64, i64* %".754", !range !3
  %".756" = getelementptr inbounds [2 x i64], [2 x i64]* %".753", i32 0, i32 1
  %".757" = load i64, i64* %".756", !range !3
  %".758" = insertvalue [2 x i64] undef, i64 %".755", 0
  %".759" = insertvalue [2 x i64] %".758", i64 %".757", 1
  %".760" = extractvalue [2 x i64] %".759", 0
  %".761" = extractvalue [2 x i64] %".759", 1
  %".762" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".747", i32 0, i32 6
  %".763" = load [2 x i64], [2 x i64]* %".762"
  %".764" = extractvalue [2 x i64] %".763", 0
  %".765" = extractvalue [2 x i64] %".763", 1
  %".766" = icmp slt i64 %".751", 0
  %".767" = add i64 %".751", %".760"
  %".768" = select  i1 %".766", i64 %".767", i64 %".751"
  %".769" = icmp slt i64 %".752", 0
  %".770" = add i64 %".752", %".761"
  %".771" = select  i1 %".769", i64 %".770", i64 %".752"
  %".772" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".747", i32 0, i32 5
  %".773" = getelementptr inbounds [2 x i64], [2 x i64]* %".772", i32 0, i32 0
  %".774" = load i64, i64* %".773", !range !3
  %".775" = getelementptr inbounds [2 x i64], [2 x i64]* %".772", i32 0, i32 1
  %".776" = load i64, i64* %".775", !range !3
  %".777" = insertvalue [2 x i64] undef, i64 %".774", 0
  %".778" = insertvalue [2 x i64] %".777", i64 %".776", 1
  %".779" = extractvalue [2 x i64] %".778", 0
  %".780" = extractvalue [2 x i64] %".778", 1
  %".781" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".747", i32 0, i32 6
  %".782" = load [2 x i64], [2 x i64]* %".781"
  %".783" = extractvalue [2 x i64] %".782", 0
  %".784" = extractvalue [2 x i64] %".782", 1
  %".785" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".747", i32 0, i32 4
  %".786" = load float*, float** %".785"
  %".787" = mul i64 1, %".780"
  %".788" = mul i64 %".768", %".787"
  %".789" = add i64 0, %".788"
  %".790" = mul i64 %".771", 1
  %".791" = add i64 %".789", %".790"
  %".792" = getelementptr float, float* %".786", i64 %".791"
  %".793" = load float, float* %".792"
  %".794" = load i32, i32* %"x"
  %".795" = insertvalue {i64, i32} undef, i64 %".735", 0
  %".796" = insertvalue {i64, i32} %".795", i32 %".794", 1
  %".797" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"right"
  %".798" = extractvalue {i64, i32} %".796", 0
  %".799" = extractvalue {i64, i32} %".796", 1
  %".800" = sext i32 %".799" to i64
  %".801" = insertvalue [2 x i64] undef, i64 %".798", 0
  %".802" = insertvalue [2 x i64] %".801", i64 %".800", 1
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".803"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %".797", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".803"
  %".807" = extractvalue [2 x i64] %".802", 0
  %".808" = extractvalue [2 x i64] %".802", 1
  %".809" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".803", i32 0, i32 5
  %".810" = getelementptr inbounds [2 x i64], [2 x i64]* %".809", i32 0, i32 0
  %".811" = load i64, i64* %".810", !range !3
  %".812" = getelementptr inbounds [2 x i64], [2 x i64]* %".809", i32 0, i32 1
  %".813" = load i64, i64* %".812", !range !3
  %".814" = insertvalue [2 x i64] undef, i64 %".811", 0
  %".815" = insertvalue [2 x i64] %".814", i64 %".813", 1
  %".816" = extractvalue [2 x i64] %".815", 0
  %".817" = extractvalue [2 x i64] %".815", 1
  %".818" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".803", i32 0, i32 6
  %".819" = load [2 x i64], [2 x i64]* %".818"
  %".820" = extractvalue [2 x i64] %".819", 0
  %".821" = extractvalue [2 x i64] %".819", 1
  %".822" = icmp slt i64 %".807", 0
  %".823" = add i64 %".807", %".816"
  %".824" = select  i1 %".822", i64 %".823", i64 %".807"
  %".825" = icmp slt i64 %".808", 0
  %".826" = add i64 %".808", %".817"
  %".827" = select  i1 %".825", i64 %".826", i64 %".808"
  %".828" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".803", i32 0, i32 5
  %".829" = getelementptr inbounds [2 x i64], [2 x i64]* %".828", i32 0, i32 0
  %".830" = load i64, i64* %".829", !range !3
  %".831" = getelementptr inbounds [2 x i64], [2 x i64]* %".828", i32 0, i32 1
  %".832" = load i64, i64* %".831", !range !3
  %".833" = insertvalue [2 x i64] undef, i64 %".830", 0
  %".834" = insertvalue [2 x i64] %".833", i64 %".832", 1
  %".835" = extractvalue [2 x i64] %".834", 0
  %".836" = extractvalue [2 x i64] %".834", 1
  %".837" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".803", i32 0, i32 6
  %".838" = load [2 x i64], [2 x i64]* %".837"
  %".839" = extractvalue [2 x i64] %".838", 0
  %".840" = extractvalue [2 x i64] %".838", 1
  %".841" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".803", i32 0, i32 4
  %".842" = load float*, float** %".841"
  %".843" = mul i64 1, %".836"
  %".844" = mul i64 %".824", %".843"
  %".845" = add i64 0, %".844"
  %".846" = mul i64 %".827", 1
  %".847" = add i64 %".845", %".846"
  %".848" = getelementptr float, float* %".842", i64 %".847"
  %".849" = load float, float* %".848"
  %".850" = fmul float %".793", %".849"
  %".851" = load float, float* %"total.2"
  %".852" = fadd float %".851", %".850"
  %".853" = load float, float* %"total.2"
  store float %".852", float* %"total.2"
  br label %"B704"
B758:
  %".856" = load i64, i64* %"$phi706.2"
  store i64 0, i64* %"$phi706.2"
  %".858" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi704.1"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi704.1"
  %".860" = load float, float* %"total.2"
  %".861" = load float, float* %"total.3"
  store float %".860", float* %"total.3"
  %".863" = load float, float* %"total.2"
  store float 0.0, float* %"total.2"
  call void @"llvm.nvvm.barrier0"()
  br label %"B352"
B798:
  %".867" = load i32, i32* %"y"
  store i32 0, i32* %"y"
  %".869" = load i32, i32* %"x"
  store i32 0, i32* %"x"
  %".871" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"right"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"right"
  %".873" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"left"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"left"
  %".875" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"b"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"b"
  %".877" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"a"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"a"
  %".879" = load i64, i64* %"$phi354.1"
  store i64 0, i64* %"$phi354.1"
  %".881" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi352.0"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi352.0"
  %".883" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"c"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".884"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %".883", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".884"
  %".888" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".884", i32 0, i32 5
  %".889" = getelementptr inbounds [2 x i64], [2 x i64]* %".888", i32 0, i32 0
  %".890" = load i64, i64* %".889", !range !3
  %".891" = getelementptr inbounds [2 x i64], [2 x i64]* %".888", i32 0, i32 1
  %".892" = load i64, i64* %".891", !range !3
  %".893" = insertvalue [2 x i64] undef, i64 %".890", 0
  %".894" = insertvalue [2 x i64] %".893", i64 %".892", 1
  %".895" = extractvalue [2 x i64] %".894", 0
  %".896" = load i64, i64* %"row"
  %".897" = icmp slt i64 %".896", %".895"
  br i1 %".897", label %"B832", label %"B884"
B832:
  %".899" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"c"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".900"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %".899", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".900"
  %".904" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".900", i32 0, i32 5
  %".905" = getelementptr inbounds [2 x i64], [2 x i64]* %".904", i32 0, i32 0
  %".906" = load i64, i64* %".905", !range !3
  %".907" = getelementptr inbounds [2 x i64], [2 x i64]* %".904", i32 0, i32 1
  %".908" = load i64, i64* %".907", !range !3
  %".909" = insertvalue [2 x i64] undef, i64 %".906", 0
  %".910" = insertvalue [2 x i64] %".909", i64 %".908", 1
  %".911" = extractvalue [2 x i64] %".910", 1
  %".912" = load i64, i64* %"column"
  %".913" = icmp slt i64 %".912", %".911"
  br i1 %".913", label %"B866", label %"B888"
B866:
  %".915" = load i64, i64* %"row"
  %".916" = load i64, i64* %"column"
  %".917" = insertvalue [2 x i64] undef, i64 %".915", 0
  %".918" = insertvalue [2 x i64] %".917", i64 %".916", 1
  %".919" = load i64, i64* %"row"
  store i64 0, i64* %"row"
  %".921" = load i64, i64* %"column"
  store i64 0, i64* %"column"
  %".923" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"c"
  %".924" = load float, float* %"total.3"
  %".925" = extractvalue [2 x i64] %".918", 0
  %".926" = extractvalue [2 x i64] %".918", 1
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".927"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} %".923", {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".927"
  %".931" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".927", i32 0, i32 5
  %".932" = getelementptr inbounds [2 x i64], [2 x i64]* %".931", i32 0, i32 0
  %".933" = load i64, i64* %".932", !range !3
  %".934" = getelementptr inbounds [2 x i64], [2 x i64]* %".931", i32 0, i32 1
  %".935" = load i64, i64* %".934", !range !3
  %".936" = insertvalue [2 x i64] undef, i64 %".933", 0
  %".937" = insertvalue [2 x i64] %".936", i64 %".935", 1
  %".938" = extractvalue [2 x i64] %".937", 0
  %".939" = extractvalue [2 x i64] %".937", 1
  %".940" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".927", i32 0, i32 6
  %".941" = load [2 x i64], [2 x i64]* %".940"
  %".942" = extractvalue [2 x i64] %".941", 0
  %".943" = extractvalue [2 x i64] %".941", 1
  %".944" = icmp slt i64 %".925", 0
  %".945" = add i64 %".925", %".938"
  %".946" = select  i1 %".944", i64 %".945", i64 %".925"
  %".947" = icmp slt i64 %".926", 0
  %".948" = add i64 %".926", %".939"
  %".949" = select  i1 %".947", i64 %".948", i64 %".926"
  %".950" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".927", i32 0, i32 5
  %".951" = getelementptr inbounds [2 x i64], [2 x i64]* %".950", i32 0, i32 0
  %".952" = load i64, i64* %".951", !range !3
  %".953" = getelementptr inbounds [2 x i64], [2 x i64]* %".950", i32 0, i32 1
  %".954" = load i64, i64* %".953", !range !3
  %".955" = insertvalue [2 x i64] undef, i64 %".952", 0
  %".956" = insertvalue [2 x i64] %".955", i64 %".954", 1
  %".957" = extractvalue [2 x i64] %".956", 0
  %".958" = extractvalue [2 x i64] %".956", 1
  %".959" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".927", i32 0, i32 6
  %".960" = load [2 x i64], [2 x i64]* %".959"
  %".961" = extractvalue [2 x i64] %".960", 0
  %".962" = extractvalue [2 x i64] %".960", 1
  %".963" = getelementptr inbounds {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %".927", i32 0, i32 4
  %".964" = load float*, float** %".963"
  %".965" = mul i64 1, %".958"
  %".966" = mul i64 %".946", %".965"
  %".967" = add i64 0, %".966"
  %".968" = mul i64 %".949", 1
  %".969" = add i64 %".967", %".968"
  %".970" = getelementptr float, float* %".964", i64 %".969"
  store float %".924", float* %".970"
  %".972" = load float, float* %"total.3"
  store float 0.0, float* %"total.3"
  %".974" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"c"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"c"
  store i8* null, i8** %".ret"
  ret i32 0
B884:
  %".978" = load float, float* %"total.3"
  store float 0.0, float* %"total.3"
  %".980" = load i64, i64* %"row"
  store i64 0, i64* %"row"
  %".982" = load i64, i64* %"column"
  store i64 0, i64* %"column"
  %".984" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"c"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"c"
  store i8* null, i8** %".ret"
  ret i32 0
B888:
  %".988" = load float, float* %"total.3"
  store float 0.0, float* %"total.3"
  %".990" = load i64, i64* %"row"
  store i64 0, i64* %"row"
  %".992" = load i64, i64* %"column"
  store i64 0, i64* %"column"
  %".994" = load {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"c"
  store {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, float*, [2 x i64], [2 x i64]}* %"c"
  store i8* null, i8** %".ret"
  ret i32 0
B0.if:
  ret i32 1
B0.endif:
  br i1 %".219", label %"B0.endif.if", label %"B0.endif.else"
B0.endif.if:
  %".224" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".194", i32 0, i32 3
  %".225" = load i64*, i64** %".224"
  store i64 0, i64* %".225"
  br label %"B0.endif.endif"
B0.endif.else:
  %".228" = srem i64 %".216", %".202"
  %".229" = sub i64 0, %".228"
  %".230" = select  i1 %".217", i64 %".228", i64 %".229"
  %".231" = icmp sgt i64 %".230", 0
  %".232" = sdiv i64 %".216", %".202"
  %".233" = select  i1 %".231", i64 1, i64 0
  %".234" = add i64 %".232", %".233"
  %".235" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".194", i32 0, i32 3
  %".236" = load i64*, i64** %".235"
  store i64 %".234", i64* %".236"
  br label %"B0.endif.endif"
B0.endif.endif:
  %".239" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".194"
  %".241" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi352.0"
  store {i64*, i64, i64, i64*} %".239", {i64*, i64, i64, i64*}* %"$phi352.0"
  br label %"B352"
B352.if:
  %".259" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".248", i32 0, i32 0
  %".260" = load i64*, i64** %".259"
  %".261" = load i64, i64* %".260"
  %".262" = getelementptr inbounds {i64, i1}, {i64, i1}* %".245", i32 0, i32 0
  store i64 %".261", i64* %".262"
  %".264" = sub nsw i64 %".254", 1
  store i64 %".264", i64* %".253"
  %".266" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".248", i32 0, i32 2
  %".267" = load i64, i64* %".266"
  %".268" = add i64 %".261", %".267"
  %".269" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".248", i32 0, i32 0
  %".270" = load i64*, i64** %".269"
  store i64 %".268", i64* %".270"
  br label %"B352.endif"
B352.endif:
  %".273" = load {i64, i1}, {i64, i1}* %".245"
  store {i64, i1} zeroinitializer, {i64, i1}* %".274"
  store {i64, i1} %".273", {i64, i1}* %".274"
  %".278" = getelementptr inbounds {i64, i1}, {i64, i1}* %".274", i32 0, i32 0
  %".279" = load i64, i64* %".278"
  store {i64, i1} zeroinitializer, {i64, i1}* %".280"
  store {i64, i1} %".273", {i64, i1}* %".280"
  %".284" = getelementptr inbounds {i64, i1}, {i64, i1}* %".280", i32 0, i32 1
  %".285" = load i1, i1* %".284"
  %".287" = load i64, i64* %"$phi354.1"
  store i64 %".279", i64* %"$phi354.1"
  br i1 %".285", label %"B354", label %"B798"
B624.if:
  ret i32 2
B624.endif:
  br i1 %".664", label %"B624.endif.if", label %"B624.endif.else"
B624.endif.if:
  %".669" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".639", i32 0, i32 3
  %".670" = load i64*, i64** %".669"
  store i64 0, i64* %".670"
  br label %"B624.endif.endif"
B624.endif.else:
  %".673" = srem i64 %".661", %".647"
  %".674" = sub i64 0, %".673"
  %".675" = select  i1 %".662", i64 %".673", i64 %".674"
  %".676" = icmp sgt i64 %".675", 0
  %".677" = sdiv i64 %".661", %".647"
  %".678" = select  i1 %".676", i64 1, i64 0
  %".679" = add i64 %".677", %".678"
  %".680" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".639", i32 0, i32 3
  %".681" = load i64*, i64** %".680"
  store i64 %".679", i64* %".681"
  br label %"B624.endif.endif"
B624.endif.endif:
  %".684" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".639"
  %".686" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi704.1"
  store {i64*, i64, i64, i64*} %".684", {i64*, i64, i64, i64*}* %"$phi704.1"
  br label %"B704"
B704.if:
  %".704" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".693", i32 0, i32 0
  %".705" = load i64*, i64** %".704"
  %".706" = load i64, i64* %".705"
  %".707" = getelementptr inbounds {i64, i1}, {i64, i1}* %".690", i32 0, i32 0
  store i64 %".706", i64* %".707"
  %".709" = sub nsw i64 %".699", 1
  store i64 %".709", i64* %".698"
  %".711" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".693", i32 0, i32 2
  %".712" = load i64, i64* %".711"
  %".713" = add i64 %".706", %".712"
  %".714" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".693", i32 0, i32 0
  %".715" = load i64*, i64** %".714"
  store i64 %".713", i64* %".715"
  br label %"B704.endif"
B704.endif:
  %".718" = load {i64, i1}, {i64, i1}* %".690"
  store {i64, i1} zeroinitializer, {i64, i1}* %".719"
  store {i64, i1} %".718", {i64, i1}* %".719"
  %".723" = getelementptr inbounds {i64, i1}, {i64, i1}* %".719", i32 0, i32 0
  %".724" = load i64, i64* %".723"
  store {i64, i1} zeroinitializer, {i64, i1}* %".725"
  store {i64, i1} %".718", {i64, i1}* %".725"
  %".729" = getelementptr inbounds {i64, i1}, {i64, i1}* %".725", i32 0, i32 1
  %".730" = load i1, i1* %".729"
  %".732" = load i64, i64* %"$phi706.2"
  store i64 %".724", i64* %"$phi706.2"
  br i1 %".730", label %"B706", label %"B758"
}

@"_cudapy_smem_3" = addrspace(3) global [64 x float] undef, align 4
@"_cudapy_smem_4" = addrspace(3) global [64 x float] undef, align 4
declare i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.y"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ntid.y"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ctaid.y"()

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.z"()

declare void @"llvm.nvvm.barrier0"()

!2 = !{ i32 2, i32 0, i32 3, i32 2 }
!3 = !{ i64 0, i64 9223372036854775807 }
!4 = !{ !"branch_weights", i32 1, i32 99 }
!nvvmir.version = !{ !0 }
!nvvm.annotations = !{ !1 }
