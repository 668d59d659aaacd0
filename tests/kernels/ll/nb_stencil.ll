; kernel=_ZN6cudapy13numba_sources7stencilB3v15B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE block=16,4 shared=0
; ModuleID = "cuda.kernel.wrapper"
target triple = "nvptx64-nvidia-cuda"
target datalayout = "e-p:64:64:64-i1:8:8-i8:8:8-i16:16:16-i32:32:32-i64:64:64-i128:128:128-f32:32:32-f64:64:64-v16:16:16-v32:32:32-v64:64:64-v128:128:128-n16:32:64"

define void @"_ZN6cudapy13numba_sources7stencilB3v15B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE"(i8* %".1", i8* %".2", i64 %".3", i64 %".4", double* %".5", i64 %".6", i64 %".7", i64 %".8", i64 %".9", i8* %".10", i8* %".11", i64 %".12", i64 %".13", double* %".14", i64 %".15", i64 %".16", i64 %".17", i64 %".18")
{
.20:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} undef, i8* %".1", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.meminfo", i8* %".2", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.parent", i64 %".3", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.nitems", i64 %".4", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.itemsize", double* %".5", 4
  %".21" = insertvalue [2 x i64] undef, i64 %".6", 0
  %".22" = insertvalue [2 x i64] %".21", i64 %".7", 1
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.data", [2 x i64] %".22", 5
  %".23" = insertvalue [2 x i64] undef, i64 %".8", 0
  %".24" = insertvalue [2 x i64] %".23", i64 %".9", 1
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.shape", [2 x i64] %".24", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} undef, i8* %".10", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.meminfo.1", i8* %".11", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.parent.1", i64 %".12", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.nitems.1", i64 %".13", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.itemsize.1", double* %".14", 4
  %".25" = insertvalue [2 x i64] undef, i64 %".15", 0
  %".26" = insertvalue [2 x i64] %".25", i64 %".16", 1
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.data.1", [2 x i64] %".26", 5
  %".27" = insertvalue [2 x i64] undef, i64 %".17", 0
  %".28" = insertvalue [2 x i64] %".27", i64 %".18", 1
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.shape.1", [2 x i64] %".28", 6
  %".29" = alloca i8*
  store i8* null, i8** %".29"
  store i8* null, i8** %".29"
  %"extracted.meminfo" = extractvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.strides", 0
  %"extracted.parent" = extractvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.strides", 1
  %"extracted.nitems" = extractvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.strides", 2
  %"extracted.itemsize" = extractvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.strides", 3
  %"extracted.data" = extractvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.strides", 4
  %"extracted.shape" = extractvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.strides", 5
  %".32" = extractvalue [2 x i64] %"extracted.shape", 0
  %".33" = extractvalue [2 x i64] %"extracted.shape", 1
  %"extracted.strides" = extractvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.strides", 6
  %".34" = extractvalue [2 x i64] %"extracted.strides", 0
  %".35" = extractvalue [2 x i64] %"extracted.strides", 1
  %"extracted.meminfo.1" = extractvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.strides.1", 0
  %"extracted.parent.1" = extractvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.strides.1", 1
  %"extracted.nitems.1" = extractvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.strides.1", 2
  %"extracted.itemsize.1" = extractvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.strides.1", 3
  %"extracted.data.1" = extractvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.strides.1", 4
  %"extracted.shape.1" = extractvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.strides.1", 5
  %".36" = extractvalue [2 x i64] %"extracted.shape.1", 0
  %".37" = extractvalue [2 x i64] %"extracted.shape.1", 1
  %"extracted.strides.1" = extractvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.strides.1", 6
  %".38" = extractvalue [2 x i64] %"extracted.strides.1", 0
  %".39" = extractvalue [2 x i64] %"extracted.strides.1", 1
  %".40" = call i32 @"_ZN13numba_sources7stencilB3v15B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE"(i8** %".29", i8* %"extracted.meminfo", i8* %"extracted.parent", i64 %"extracted.nitems", i64 %"extracted.itemsize", double* %"extracted.data", i64 %".32", i64 %".33", i64 %".34", i64 %".35", i8* %"extracted.meminfo.1", i8* %"extracted.parent.1", i64 %"extracted.nitems.1", i64 %"extracted.itemsize.1", double* %"extracted.data.1", i64 %".36", i64 %".37", i64 %".38", i64 %".39")
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

@"_ZN6cudapy13numba_sources7stencilB3v15B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE__errcode__" = global i32 0
@"_ZN6cudapy13numba_sources7stencilB3v15B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE__tidx__" = global i32 0
@"_ZN6cudapy13numba_sources7stencilB3v15B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE__ctaidx__" = global i32 0
@"_ZN6cudapy13numba_sources7stencilB3v15B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE__tidy__" = global i32 0
@"_ZN6cudapy13numba_sources7stencilB3v15B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE__ctaidy__" = global i32 0
@"_ZN6cudapy13numba_sources7stencilB3v15B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE__tidz__" = global i32 0
@"_ZN6cudapy13numba_sources7stencilB3v15B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE__ctaidz__" = global i32 0
@"llvm.used" = appending global [1 x i8*] [i8* bitcast (void (i8*, i8*, i64, i64, double*, i64, i64, i64, i64, i8*, i8*, i64, i64, double*, i64, i64, i64, i64)* @"_ZN6cudapy13numba_sources7stencilB3v15B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE" to i8*)], section "llvm.metadata"
!0 = !{ i32 2, i32 0, i32 3, i32 2 }
!1 = !{ void (i8*, i8*, i64, i64, double*, i64, i64, i64, i64, i8*, i8*, i64, i64, double*, i64, i64, i64, i64)* @"_ZN6cudapy13numba_sources7stencilB3v15B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE", !"kernel", i32 1 }

@"_ZN08NumbaEnv13numba_sources7stencilB3v15B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE" = common global i8* null
define linkonce_odr i32 @"_ZN13numba_sources7stencilB3v15B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE"(i8** %".ret", i8* %"arg.x.0", i8* %"arg.x.1", i64 %"arg.x.2", i64 %"arg.x.3", double* %"arg.x.4", i64 %"arg.x.5.0", i64 %"arg.x.5.1", i64 %"arg.x.6.0", i64 %"arg.x.6.1", i8* %"arg.out.0", i8* %"arg.out.1", i64 %"arg.out.2", i64 %"arg.out.3", double* %"arg.out.4", i64 %"arg.out.5.0", i64 %"arg.out.5.1", i64 %"arg.out.6.0", i64 %"arg.out.6.1")
{
entry:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} undef, i8* %"arg.x.0", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.meminfo", i8* %"arg.x.1", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.parent", i64 %"arg.x.2", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.nitems", i64 %"arg.x.3", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.itemsize", double* %"arg.x.4", 4
  %".21" = insertvalue [2 x i64] undef, i64 %"arg.x.5.0", 0
  %".22" = insertvalue [2 x i64] %".21", i64 %"arg.x.5.1", 1
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.data", [2 x i64] %".22", 5
  %".23" = insertvalue [2 x i64] undef, i64 %"arg.x.6.0", 0
  %".24" = insertvalue [2 x i64] %".23", i64 %"arg.x.6.1", 1
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.shape", [2 x i64] %".24", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} undef, i8* %"arg.out.0", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.meminfo.1", i8* %"arg.out.1", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.parent.1", i64 %"arg.out.2", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.nitems.1", i64 %"arg.out.3", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.itemsize.1", double* %"arg.out.4", 4
  %".25" = insertvalue [2 x i64] undef, i64 %"arg.out.5.0", 0
  %".26" = insertvalue [2 x i64] %".25", i64 %"arg.out.5.1", 1
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.data.1", [2 x i64] %".26", 5
  %".27" = insertvalue [2 x i64] undef, i64 %"arg.out.6.0", 0
  %".28" = insertvalue [2 x i64] %".27", i64 %"arg.out.6.1", 1
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.shape.1", [2 x i64] %".28", 6
  %"x" = alloca {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"x"
  %"out" = alloca {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"out"
  %"j" = alloca i64
  store i64 0, i64* %"j"
  %"i" = alloca i64
  store i64 0, i64* %"i"
  %"$phi66.0" = alloca i64
  store i64 0, i64* %"$phi66.0"
  %".68" = alloca {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".68"
  %"$phi128.0" = alloca i64
  store i64 0, i64* %"$phi128.0"
  %".107" = alloca {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".107"
  %".144" = alloca {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".144"
  %".197" = alloca {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".197"
  %".251" = alloca {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".251"
  %".305" = alloca {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".305"
  %".367" = alloca {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".367"
  br label %"B0"
B0:
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.strides", {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"x"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %"inserted.strides.1", {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"out"
  %".33" = trunc i64 2 to i32
  %".34" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".35" = sext i32 %".34" to i64
  %".36" = call i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()
  %".37" = sext i32 %".36" to i64
  %".38" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()
  %".39" = sext i32 %".38" to i64
  %".40" = mul i64 %".37", %".39"
  %".41" = add i64 %".40", %".35"
  %".42" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.y"()
  %".43" = sext i32 %".42" to i64
  %".44" = call i32 @"llvm.nvvm.read.ptx.sreg.ntid.y"()
  %".45" = sext i32 %".44" to i64
  %".46" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.y"()
  %".47" = sext i32 %".46" to i64
  %".48" = mul i64 %".45", %".47"
  %".49" = add i64 %".48", %".43"
  %".50" = insertvalue [2 x i64] undef, i64 %".41", 0
  %".51" = insertvalue [2 x i64] %".50", i64 %".49", 1
  %".52" = extractvalue [2 x i64] %".51", 0
  %".53" = extractvalue [2 x i64] %".51", 1
  %".55" = load i64, i64* %"j"
  store i64 %".52", i64* %"j"
  %".58" = load i64, i64* %"i"
  store i64 %".53", i64* %"i"
  %".60" = load i64, i64* %"i"
  %".61" = icmp slt i64 0, %".60"
  %".62" = load i64, i64* %"i"
  %".64" = load i64, i64* %"$phi66.0"
  store i64 %".62", i64* %"$phi66.0"
  br i1 %".61", label %"B66", label %"B106"
B66:
  %".67" = load {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"x"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".68"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %".67", {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".68"
  %".72" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".68", i32 0, i32 5
  %".73" = getelementptr inbounds [2 x i64], [2 x i64]* %".72", i32 0, i32 0
  %".74" = load i64, i64* %".73", !range !3
  %".75" = getelementptr inbounds [2 x i64], [2 x i64]* %".72", i32 0, i32 1
  %".76" = load i64, i64* %".75", !range !3
  %".77" = insertvalue [2 x i64] undef, i64 %".74", 0
  %".78" = insertvalue [2 x i64] %".77", i64 %".76", 1
  %".79" = extractvalue [2 x i64] %".78", 0
  %".80" = sub nsw i64 %".79", 1
  %".81" = load i64, i64* %"$phi66.0"
  %".82" = icmp slt i64 %".81", %".80"
  %".83" = load i64, i64* %"$phi66.0"
  store i64 0, i64* %"$phi66.0"
  br i1 %".82", label %"B104", label %"B304"
B104:
  br label %"B112"
B106:
  %".87" = load {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"x"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"x"
  %".89" = load {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"out"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"out"
  %".91" = load i64, i64* %"j"
  store i64 0, i64* %"j"
  %".93" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  %".95" = load i64, i64* %"$phi66.0"
  store i64 0, i64* %"$phi66.0"
  store i8* null, i8** %".ret"
  ret i32 0
B112:
  %".99" = load i64, i64* %"j"
  %".100" = icmp slt i64 0, %".99"
  %".101" = load i64, i64* %"j"
  %".103" = load i64, i64* %"$phi128.0"
  store i64 %".101", i64* %"$phi128.0"
  br i1 %".100", label %"B128", label %"B168"
B128:
  %".106" = load {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"x"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".107"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %".106", {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".107"
  %".111" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".107", i32 0, i32 5
  %".112" = getelementptr inbounds [2 x i64], [2 x i64]* %".111", i32 0, i32 0
  %".113" = load i64, i64* %".112", !range !3
  %".114" = getelementptr inbounds [2 x i64], [2 x i64]* %".111", i32 0, i32 1
  %".115" = load i64, i64* %".114", !range !3
  %".116" = insertvalue [2 x i64] undef, i64 %".113", 0
  %".117" = insertvalue [2 x i64] %".116", i64 %".115", 1
  %".118" = extractvalue [2 x i64] %".117", 1
  %".119" = sub nsw i64 %".118", 1
  %".120" = load i64, i64* %"$phi128.0"
  %".121" = icmp slt i64 %".120", %".119"
  %".122" = load i64, i64* %"$phi128.0"
  store i64 0, i64* %"$phi128.0"
  br i1 %".121", label %"B166", label %"B308"
B166:
  br label %"B174"
B168:
  %".126" = load {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"x"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"x"
  %".128" = load {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"out"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"out"
  %".130" = load i64, i64* %"j"
  store i64 0, i64* %"j"
  %".132" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  %".134" = load i64, i64* %"$phi128.0"
  store i64 0, i64* %"$phi128.0"
  store i8* null, i8** %".ret"
  ret i32 0
B174:
  %".138" = load i64, i64* %"i"
  %".139" = sub nsw i64 %".138", 1
  %".140" = load i64, i64* %"j"
  %".141" = insertvalue [2 x i64] undef, i64 %".139", 0
  %".142" = insertvalue [2 x i64] %".141", i64 %".140", 1
  %".143" = load {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"x"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".144"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %".143", {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".144"
  %".148" = extractvalue [2 x i64] %".142", 0
  %".149" = extractvalue [2 x i64] %".142", 1
  %".150" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".144", i32 0, i32 5
  %".151" = getelementptr inbounds [2 x i64], [2 x i64]* %".150", i32 0, i32 0
  %".152" = load i64, i64* %".151", !range !3
  %".153" = getelementptr inbounds [2 x i64], [2 x i64]* %".150", i32 0, i32 1
  %".154" = load i64, i64* %".153", !range !3
  %".155" = insertvalue [2 x i64] undef, i64 %".152", 0
  %".156" = insertvalue [2 x i64] %".155", i64 %".154", 1
  %".157" = extractvalue [2 x i64] %".156", 0
  %".158" = extractvalue [2 x i64] %".156", 1
  %".159" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".144", i32 0, i32 6
  %".160" = load [2 x i64], [2 x i64]* %".159"
  %".161" = extractvalue [2 x i64] %".160", 0
  %".162" = extractvalue [2 x i64] %".160", 1
  %".163" = icmp slt i64 %".148", 0
  %".164" = add i64 %".148", %".157"
  %".165" = select  i1 %".163", i64 %".164", i64 %".148"
  %".166" = icmp slt i64 %".149", 0
  %".167" = add i64 %".149", %".158"
  %".168" = select  i1 %".166", i64 %".167", i64 %".149"
  %".169" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".144", i32 0, i32 5
  %".170" = getelementptr inbounds [2 x i64], [2 x i64]* %".169", i32 0, i32 0
  %".171" = load i64, i64* %".170", !range !3
  %".172" = getelementptr inbounds [2 x i64], [2 x i64]* %".169", i32 0, i32 1
  %".173" = load i64, i64* %".172", !range !3
  %".174" = insertvalue [2 x i64] undef, i64 %".171", 0
  %".175" = insertvalue [2 x i64] %".174", i64 %".173", 1
  %".176" = extractvalue [2 x i64] %".175", 0
  %".177" = extractvalue [2 x i64] %".175", 1
  %".178" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".144", i32 0, i32 6
  %".179" = load [2 x i64], [2 x i64]* %".178"
  %".180" = extractvalue [2 x i64] %".179", 0
  %".181" = extractvalue [2 x i64] %".179", 1
  %".182" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".144", i32 0, i32 4
  %".183" = load double*, double** %".182"
  %".184" = mul i64 1, %".177"
  %".185" = mul i64 %".165", %".184"
  %".186" = add i64 0, %".185"
  %".187" = mul i64 %".168", 1
  %".188" = add i64 %".186", %".187"
  %".189" = getelementptr double, double* %".183", i64 %".188"
  %".190" = load double, double* %".189"
  %".191" = load i64, i64* %"i"
  %".192" = add nsw i64 %".191", 1
  %".193" = load i64, i64* %"j"
  %".194" = insertvalue [2 x i64] undef, i64 %".192", 0
  %".195" = insertvalue [2 x i64] %".194", i64 %".193", 1
  %".196" = load {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"x"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".197"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %".196", {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".197"
  %".201" = extractvalue [2 x i64] %".195", 0
  %".202" = extractvalue [2 x i64] %".195", 1
  %".203" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".197", i32 0, i32 5
  %".204" = getelementptr inbounds [2 x i64], [2 x i64]* %".203", i32 0, i32 0
  %".205" = load i64, i64* %".204", !range !3
  %".206" = getelementptr inbounds [2 x i64], [2 x i64]* %".203", i32 0, i32 1
  %".207" = load i64, i64* %".206", !range !3
  %".208" = insertvalue [2 x i64] undef, i64 %".205", 0
  %".209" = insertvalue [2 x i64] %".208", i64 %".207", 1
  %".210" = extractvalue [2 x i64] %".209", 0
  %".211" = extractvalue [2 x i64] %".209", 1
  %".212" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".197", i32 0, i32 6
  %".213" = load [2 x i64], [2 x i64]* %".212"
  %".214" = extractvalue [2 x i64] %".213", 0
  %".215" = extractvalue [2 x i64] %".213", 1
  %".216" = icmp slt i64 %".201", 0
  %".217" = add i64 %".201", %".210"
  %".218" = select  i1 %".216", i64 %".217", i64 %".201"
  %".219" = icmp slt i64 %".202", 0
  %".220" = add i64 %".202", %".211"
  %".221" = select  i1 %".219", i64 %".220", i64 %".202"
  %".222" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".197", i32 0, i32 5
  %".223" = getelementptr inbounds [2 x i64], [2 x i64]* %".222", i32 0, i32 0
  %".224" = load i64, i64* %".223", !range !3
  %".225" = getelementptr inbounds [2 x i64], [2 x i64]* %".222", i32 0, i32 1
  %".226" = load i64, i64* %".225", !range !3
  %".227" = insertvalue [2 x i64] undef, i64 %".224", 0
  %".228" = insertvalue [2 x i64] %".227", i64 %".226", 1
  %".229" = extractvalue [2 x i64] %".228", 0
  %".230" = extractvalue [2 x i64] %".228", 1
  %".231" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".197", i32 0, i32 6
  %".232" = load [2 x i64], [2 x i64]* %".231"
  %".233" = extractvalue [2 x i64] %".232", 0
  %".234" = extractvalue [2 x i64] %".232", 1
  %".235" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".197", i32 0, i32 4
  %".236" = load double*, double** %".235"
  %".237" = mul i64 1, %".230"
  %".238" = mul i64 %".218", %".237"
  %".239" = add i64 0, %".238"
  %".240" = mul i64 %".221", 1
  %".241" = add i64 %".239", %".240"
  %".242" = getelementptr double, double* %".236", i64 %".241"
  %".243" = load double, double* %".242"
  %".244" = fadd double %".190", %".243"
  %".245" = load i64, i64* %"j"
  %".246" = sub nsw i64 %".245", 1
  %".247" = load i64, i64* %"i"
  %".248" = insertvalue [2 x i64] undef, i64 %".247", 0
  %".249" = insertvalue [2 x i64] %".248", i64 %".246", 1
  %".250" = load {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"x"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".251"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %".250", {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".251"
  %".255" = extractvalue [2 x i64] %".249", 0
  %".256" = extractvalue [2 x i64] %".249", 1
  %".257" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".251", i32 0, i32 5
  %".258" = getelementptr inbounds [2 x i64], [2 x i64]* %".257", i32 0, i32 0
  %".259" = load i64, i64* %".258", !range !3
  %".260" = getelementptr inbounds [2 x i64], [2 x i64]* %".257", i32 0, i32 1
  %".261" = load i64, i64* %".260", !range !3
  %".262" = insertvalue [2 x i64] undef, i64 %".259", 0
  %".263" = insertvalue [2 x i64] %".262", i64 %".261", 1
  %".264" = extractvalue [2 x i64] %".263", 0
  %".265" = extractvalue [2 x i64] %".263", 1
  %".266" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".251", i32 0, i32 6
  %".267" = load [2 x i64], [2 x i64]* %".266"
  %".268" = extractvalue [2 x i64] %".267", 0
  %".269" = extractvalue [2 x i64] %".267", 1
  %".270" = icmp slt i64 %".255", 0
  %".271" = add i64 %".255", %".264"
  %".272" = select  i1 %".270", i64 %".271", i64 %".255"
  %".273" = icmp slt i64 %".256", 0
  %".274" = add i64 %".256", %".265"
  %".275" = select  i1 %".273", i64 %".274", i64 %".256"
  %".276" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".251", i32 0, i32 5
  %".277" = getelementptr inbounds [2 x i64], [2 x i64]* %".276", i32 0, i32 0
  %".278" = load i64, i64* %".277", !range !3
  %".279" = getelementptr inbounds [2 x i64], [2 x i64]* %".276", i32 0, i32 1
  %".280" = load i64, i64* %".279", !range !3
  %".281" = insertvalue [2 x i64] undef, i64 %".278", 0
  %".282" = insertvalue [2 x i64] %".281", i64 %".280", 1
  %".283" = extractvalue [2 x i64] %".282", 0
  %".284" = extractvalue [2 x i64] %".282", 1
  %".285" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".251", i32 0, i32 6
  %".286" = load [2 x i64], [2 x i64]* %".285"
  %".287" = extractvalue [2 x i64] %".286", 0
  %".288" = extractvalue [2 x i64] %".286", 1
  %".289" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".251", i32 0, i32 4
  %".290" = load double*, double** %".289"
  %".291" = mul i64 1, %".284"
  %".292" = mul i64 %".272", %".291"
  %".293" = add i64 0, %".292"
  %".294" = mul i64 %".275", 1
  %".295" = add i64 %".293", %".294"
  %".296" = getelementptr double, double* %".290", i64 %".295"
  %".297" = load double, double* %".296"
  %".298" = fadd double %".244", %".297"
  %".299" = load i64, i64* %"j"
  %".300" = add nsw i64 %".299", 1
  %".301" = load i64, i64* %"i"
  %".302" = insertvalue [2 x i64] undef, i64 %".301", 0
  %".303" = insertvalue [2 x i64] %".302", i64 %".300", 1
  %".304" = load {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"x"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".305"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %".304", {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".305"
  %".309" = extractvalue [2 x i64] %".303", 0
  %".310" = extractvalue [2 x i64] %".303", 1
  %".311" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".305", i32 0, i32 5
  %".312" = getelementptr inbounds [2 x i64], [2 x i64]* %".311", i32 0, i32 0
  %".313" = load i64, i64* %".312", !range !3
  %".314" = getelementptr inbounds [2 x i64], [2 x i64]* %".311", i32 0, i32 1
  %".315" = load i64, i64* %".314", !range !3
  %".316" = insertvalue [2 x i64] undef, i64 %".313", 0
  %".317" = insertvalue [2 x i64] %".316", i64 %".315", 1
  %".318" = extractvalue [2 x i64] %".317", 0
  %".319" = extractvalue [2 x i64] %".317", 1
  %".320" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".305", i32 0, i32 6
  %".321" = load [2 x i64], [2 x i64]* %".320"
  %".322" = extractvalue [2 x i64] %".321", 0
  %".323" = extractvalue [2 x i64] %".321", 1
  %".324" = icmp slt i64 %".309", 0
  %".325" = add i64 %".309", %".318"
  %".326" = select  i1 %".324", i64 %".325", i64 %".309"
  %".327" = icmp slt i64 %".310", 0
  %".328" = add i64 %".310", %".319"
  %".329" = select  i1 %".327", i64 %".328", i64 %".310"
  %".330" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".305", i32 0, i32 5
  %".331" = getelementptr inbounds [2 x i64], [2 x i64]* %".330", i32 0, i32 0
  %".332" = load i64, i64* %".331", !range !3
  %".333" = getelementptr inbounds [2 x i64], [2 x i64]* %".330", i32 0, i32 1
  %".334" = load i64, i64* %".333", !range !3
  %".335" = insertvalue [2 x i64] undef, i64 %".332", 0
  %".336" = insertvalue [2 x i64] %".335", i64 %".334", 1
  %".337" = extractvalue [2 x i64] %".336", 0
  %".338" = extractvalue [2 x i64] %".336", 1
  %".339" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".305", i32 0, i32 6
  %".340" = load [2 x i64], [2 x i64]* %".339"
  %".341" = extractvalue [2 x i64] %".340", 0
  %".342" = extractvalue [2 x i64] %".340", 1
  %".343" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".305", i32 0, i32 4
  %".344" = load double*, double** %".343"
  %".345" = mul i64 1, %".338"
  %".346" = mul i64 %".326", %".345"
  %".347" = add i64 0, %".346"
  %".348" = mul i64 %".329", 1
  %".349" = add i64 %".347", %".348"
  %".350" = getelementptr double, double* %".344", i64 %".349"
  %".351" = load double, double* %".350"
  %".352" = load {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"x"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"x"
  %".354" = fadd double %".298", %".351"
  %".355" = fmul double 0x3fd0000000000000, %".354"
  %".356" = load i64, i64* %"i"
  %".357" = load i64, i64* %"j"
  %".358" = insertvalue [2 x i64] undef, i64 %".356", 0
  %".359" = insertvalue [2 x i64] %".358", i64 %".357", 1
  %".360" = load i64, i64* %"j"
  store i64 0, i64* %"j"
  %".362" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  %".364" = load {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"out"
  %".365" = extractvalue [2 x i64] %".359", 0
  %".366" = extractvalue [2 x i64] %".359", 1
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".367"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} %".364", {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".367"
  %".371" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".367", i32 0, i32 5
  %".372" = getelementptr inbounds [2 x i64], [2 x i64]* %".371", i32 0, i32 0
  %".373" = load i64, i64* %".372", !range !3
  %".374" = getelementptr inbounds [2 x i64], [2 x i64]* %".371", i32 0, i32 1
  %".375" = load i64, i64* %".374", !range !3
  %".376" = insertvalue [2 x i64] undef, i64 %".373", 0
  %".377" = insertvalue [2 x i64] %".376", i64 %".375", 1
  %".378" = extractvalue [2 x i64] %".377", 0
  %".379" = extractvalue [2 x i64] %".377", 1
  %".380" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".367", i32 0, i32 6
  %".381" = load [2 x i64], [2 x i64]* %".380"
  %".382" = extractvalue [2 x i64] %".381", 0
  %".383" = extractvalue [2 x i64] %".381", 1
  %".384" = icmp slt i64 %".365", 0
  %".385" = add i64 %".365", %".378"
  %".386" = select  i1 %".384", i64 %".385", i64 %".365"
  %".387" = icmp slt i64 %".366", 0
  %".388" = add i64 %".366", %".379"
  %".389" = select  i1 %".387", i64 %".388", i64 %".366"
  %".390" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".367", i32 0, i32 5
  %".391" = getelementptr inbounds [2 x i64], [2 x i64]* %".390", i32 0, i32 0
  %".392" = load i64, i64* %".391", !range !3
  %".393" = getelementptr inbounds [2 x i64], [2 x i64]* %".390", i32 0, i32 1
  %".394" = load i64, i64* %".393", !range !3
  %".395" = insertvalue [2 x i64] undef, i64 %".392", 0
  %".396" = insertvalue [2 x i64] %".395", i64 %".394", 1
  %".397" = extractvalue [2 x i64] %".396", 0
  %".398" = extractvalue [2 x i64] %".396", 1
  %".399" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".367", i32 0, i32 6
  %".400" = load [2 x i64], [2 x i64]* %".399"
  %".401" = extractvalue [2 x i64] %".400", 0
  %".402" = extractvalue [2 x i64] %".400", 1
  %".403" = getelementptr inbounds {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %".367", i32 0, i32 4
  %".404" = load double*, double** %".403"
  %".405" = mul i64 1, %".398"
  %".406" = mul i64 %".386", %".405"
  %".407" = add i64 0, %".406"
  %".408" = mul i64 %".389", 1
  %".409" = add i64 %".407", %".408"
  %".410" = getelementptr double, double* %".404", i64 %".409"
  store double %".355", double* %".410"
  %".412" = load {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"out"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"out"
  store i8* null, i8** %".ret"
  ret i32 0
B304:
  %".416" = load {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"x"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"x"
  %".418" = load {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"out"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"out"
  %".420" = load i64, i64* %"j"
  store i64 0, i64* %"j"
  %".422" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  store i8* null, i8** %".ret"
  ret i32 0
B308:
  %".426" = load {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"x"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"x"
  %".428" = load {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"out"
  store {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, double*, [2 x i64], [2 x i64]}* %"out"
  %".430" = load i64, i64* %"j"
  store i64 0, i64* %"j"
  %".432" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  store i8* null, i8** %".ret"
  ret i32 0
}

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.y"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ntid.y"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ctaid.y"()

!2 = !{ i32 2, i32 0, i32 3, i32 2 }
!3 = !{ i64 0, i64 9223372036854775807 }
!nvvmir.version = !{ !0 }
!nvvm.annotations = !{ !1 }
