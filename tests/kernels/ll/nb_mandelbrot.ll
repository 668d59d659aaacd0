; kernel=_ZN6cudapy13numba_sources10mandelbrotB3v12B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedEiii block=16,8 shared=0
; ModuleID = "cuda.kernel.wrapper"
target triple = "nvptx64-nvidia-cuda"
target datalayout = "e-p:64:64:64-i1:8:8-i8:8:8-i16:16:16-i32:32:32-i64:64:64-i128:128:128-f32:32:32-f64:64:64-v16:16:16-v32:32:32-v64:64:64-v128:128:128-n16:32:64"

define void @"_ZN6cudapy13numba_sources10mandelbrotB3v12B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedEiii"(i8* %".1", i8* %".2", i64 %".3", i64 %".4", i32* %".5", i64 %".6", i64 %".7", i64 %".8", i64 %".9", i32 %".10", i32 %".11", i32 %".12")
{
.14:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} undef, i8* %".1", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.meminfo", i8* %".2", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.parent", i64 %".3", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.nitems", i64 %".4", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.itemsize", i32* %".5", 4
  %".15" = insertvalue [2 x i64] undef, i64 %".6", 0
  %".16" = insertvalue [2 x i64] %".15", i64 %".7", 1
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.data", [2 x i64] %".16", 5
  %".17" = insertvalue [2 x i64] undef, i64 %".8", 0
  %".18" = insertvalue [2 x i64] %".17", i64 %".9", 1
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.shape", [2 x i64] %".18", 6
  %".19" = alloca i8*
  store i8* null, i8** %".19"
  store i8* null, i8** %".19"
  %"extracted.meminfo" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides", 0
  %"extracted.parent" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides", 1
  %"extracted.nitems" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides", 2
  %"extracted.itemsize" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides", 3
  %"extracted.data" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides", 4
  %"extracted.shape" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides", 5
  %".22" = extractvalue [2 x i64] %"extracted.shape", 0
  %".23" = extractvalue [2 x i64] %"extracted.shape", 1
  %"extracted.strides" = extractvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides", 6
  %".24" = extractvalue [2 x i64] %"extracted.strides", 0
  %".25" = extractvalue [2 x i64] %"extracted.strides", 1
  %".26" = call i32 @"_ZN13numba_sources10mandelbrotB3v12B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedEiii"(i8** %".19", i8* %"extracted.meminfo", i8* %"extracted.parent", i64 %"extracted.nitems", i64 %"extracted.itemsize", i32* %"extracted.data", i64 %".22", i64 %".23", i64 %".24", i64 %".25", i32 %".10", i32 %".11", i32 %".12")
  %".27" = icmp eq i32 %".26", 0
  %".28" = icmp eq i32 %".26", -2
  %".29" = or i1 %".27", %".28"
  %".30" = xor i1 %".29", -1
  %".31" = icmp eq i32 %".26", -1
  %".32" = icmp eq i32 %".26", -3
  %".33" = icmp sge i32 %".26", 1
  %".34" = load i8*, i8** %".19"
  ret void
}

@"_ZN6cudapy13numba_sources10mandelbrotB3v12B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedEiii__errcode__" = global i32 0
@"_ZN6cudapy13numba_sources10mandelbrotB3v12B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedEiii__tidx__" = global i32 0
@"_ZN6cudapy13numba_sources10mandelbrotB3v12B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedEiii__ctaidx__" = global i32 0
@"_ZN6cudapy13numba_sources10mandelbrotB3v12B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedEiii__tidy__" = global i32 0
@"_ZN6cudapy13numba_sources10mandelbrotB3v12B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedEiii__ctaidy__" = global i32 0
@"_ZN6cudapy13numba_sources10mandelbrotB3v12B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedEiii__tidz__" = global i32 0
@"_ZN6cudapy13numba_sources10mandelbrotB3v12B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedEiii__ctaidz__" = global i32 0
@"llvm.used" = appending global [1 x i8*] [i8* bitcast (void (i8*, i8*, i64, i64, i32*, i64, i64, i64, i64, i32, i32, i32)* @"_ZN6cudapy13numba_sources10mandelbrotB3v12B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedEiii" to i8*)], section "llvm.metadata"
!0 = !{ i32 2, i32 0, i32 3, i32 2 }
!1 = !{ void (i8*, i8*, i64, i64, i32*, i64, i64, i64, i64, i32, i32, i32)* @"_ZN6cudapy13numba_sources10mandelbrotB3v12B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedEiii", !"kernel", i32 1 }

@"_ZN08NumbaEnv13numba_sources10mandelbrotB3v12B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedEiii" = common global i8* null
define linkonce_odr i32 @"_ZN13numba_sources10mandelbrotB3v12B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi2E1C7mutable7alignedEiii"(i8** %".ret", i8* %"arg.out.0", i8* %"arg.out.1", i64 %"arg.out.2", i64 %"arg.out.3", i32* %"arg.out.4", i64 %"arg.out.5.0", i64 %"arg.out.5.1", i64 %"arg.out.6.0", i64 %"arg.out.6.1", i32 %"arg.width", i32 %"arg.height", i32 %"arg.limit")
{
entry:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} undef, i8* %"arg.out.0", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.meminfo", i8* %"arg.out.1", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.parent", i64 %"arg.out.2", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.nitems", i64 %"arg.out.3", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.itemsize", i32* %"arg.out.4", 4
  %".15" = insertvalue [2 x i64] undef, i64 %"arg.out.5.0", 0
  %".16" = insertvalue [2 x i64] %".15", i64 %"arg.out.5.1", 1
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.data", [2 x i64] %".16", 5
  %".17" = insertvalue [2 x i64] undef, i64 %"arg.out.6.0", 0
  %".18" = insertvalue [2 x i64] %".17", i64 %"arg.out.6.1", 1
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.shape", [2 x i64] %".18", 6
  %"out" = alloca {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  %"width" = alloca i32
  store i32 0, i32* %"width"
  %"height" = alloca i32
  store i32 0, i32* %"height"
  %"limit" = alloca i32
  store i32 0, i32* %"limit"
  %"column" = alloca i64
  store i64 0, i64* %"column"
  %"row" = alloca i64
  store i64 0, i64* %"row"
  %"cr" = alloca double
  store double 0.0, double* %"cr"
  %"ci" = alloca double
  store double 0.0, double* %"ci"
  %"zr.2" = alloca double
  store double 0.0, double* %"zr.2"
  %"zi.2" = alloca double
  store double 0.0, double* %"zi.2"
  %"count.3" = alloca i64
  store i64 0, i64* %"count.3"
  %"count.2" = alloca i64
  store i64 0, i64* %"count.2"
  %"$240pred" = alloca i1
  store i1 0, i1* %"$240pred"
  %"a" = alloca double
  store double 0.0, double* %"a"
  %"b" = alloca double
  store double 0.0, double* %"b"
  %".210" = alloca {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".210"
  br label %"B0"
B0:
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %"inserted.strides", {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  store i32 %"arg.width", i32* %"width"
  store i32 %"arg.height", i32* %"height"
  store i32 %"arg.limit", i32* %"limit"
  %".27" = trunc i64 2 to i32
  %".28" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".29" = sext i32 %".28" to i64
  %".30" = call i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()
  %".31" = sext i32 %".30" to i64
  %".32" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()
  %".33" = sext i32 %".32" to i64
  %".34" = mul i64 %".31", %".33"
  %".35" = add i64 %".34", %".29"
  %".36" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.y"()
  %".37" = sext i32 %".36" to i64
  %".38" = call i32 @"llvm.nvvm.read.ptx.sreg.ntid.y"()
  %".39" = sext i32 %".38" to i64
  %".40" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.y"()
  %".41" = sext i32 %".40" to i64
  %".42" = mul i64 %".39", %".41"
  %".43" = add i64 %".42", %".37"
  %".44" = insertvalue [2 x i64] undef, i64 %".35", 0
  %".45" = insertvalue [2 x i64] %".44", i64 %".43", 1
  %".46" = extractvalue [2 x i64] %".45", 0
  %".47" = extractvalue [2 x i64] %".45", 1
  %".49" = load i64, i64* %"column"
  store i64 %".46", i64* %"column"
  %".52" = load i64, i64* %"row"
  store i64 %".47", i64* %"row"
  %".54" = load i64, i64* %"column"
  %".55" = load i32, i32* %"width"
  %".56" = sext i32 %".55" to i64
  %".57" = icmp slt i64 %".54", %".56"
  br i1 %".57", label %"B62", label %"B260"
B62:
  %".59" = load i64, i64* %"row"
  %".60" = load i32, i32* %"height"
  %".61" = sext i32 %".60" to i64
  %".62" = icmp slt i64 %".59", %".61"
  br i1 %".62", label %"B74", label %"B264"
B74:
  %".64" = load i64, i64* %"column"
  %".65" = sitofp i64 %".64" to double
  %".66" = fmul double 0x4008000000000000, %".65"
  %".67" = load i32, i32* %"width"
  %".68" = sitofp i32 %".67" to double
  %".69" = fcmp oeq double %".68",              0x0
  br i1 %".69", label %"B74.if", label %"B74.endif", !prof !3
B142:
  %".110" = load i64, i64* %"count.3"
  store i64 0, i64* %"count.3"
  %".113" = load i1, i1* %"$240pred"
  store i1 0, i1* %"$240pred"
  %".115" = load double, double* %"zr.2"
  %".116" = load double, double* %"zr.2"
  %".117" = fmul double %".115", %".116"
  %".119" = load double, double* %"a"
  store double %".117", double* %"a"
  %".121" = load double, double* %"zi.2"
  %".122" = load double, double* %"zi.2"
  %".123" = fmul double %".121", %".122"
  %".125" = load double, double* %"b"
  store double %".123", double* %"b"
  %".127" = load double, double* %"a"
  %".128" = load double, double* %"b"
  %".129" = fadd double %".127", %".128"
  %".130" = fcmp ogt double %".129", 0x4010000000000000
  br i1 %".130", label %"B180", label %"B182"
B180:
  %".132" = load double, double* %"zr.2"
  store double 0.0, double* %"zr.2"
  %".134" = load double, double* %"zi.2"
  store double 0.0, double* %"zi.2"
  %".136" = load i32, i32* %"limit"
  store i32 0, i32* %"limit"
  %".138" = load double, double* %"cr"
  store double 0.0, double* %"cr"
  %".140" = load double, double* %"ci"
  store double 0.0, double* %"ci"
  %".142" = load double, double* %"b"
  store double 0.0, double* %"b"
  %".144" = load double, double* %"a"
  store double 0.0, double* %"a"
  %".146" = load i64, i64* %"count.2"
  %".147" = load i64, i64* %"count.3"
  store i64 %".146", i64* %"count.3"
  %".149" = load i64, i64* %"count.2"
  store i64 0, i64* %"count.2"
  br label %"B242"
B182:
  %".152" = load double, double* %"zr.2"
  %".153" = fmul double 0x4000000000000000, %".152"
  %".154" = load double, double* %"zi.2"
  %".155" = fmul double %".153", %".154"
  %".156" = load double, double* %"ci"
  %".157" = fadd double %".155", %".156"
  %".158" = load double, double* %"zi.2"
  store double %".157", double* %"zi.2"
  %".160" = load double, double* %"a"
  %".161" = load double, double* %"b"
  %".162" = fsub double %".160", %".161"
  %".163" = load double, double* %"b"
  store double 0.0, double* %"b"
  %".165" = load double, double* %"a"
  store double 0.0, double* %"a"
  %".167" = load double, double* %"cr"
  %".168" = fadd double %".162", %".167"
  %".169" = load double, double* %"zr.2"
  store double %".168", double* %"zr.2"
  %".171" = load i64, i64* %"count.2"
  %".172" = add nsw i64 %".171", 1
  %".173" = load i64, i64* %"count.3"
  store i64 %".172", i64* %"count.3"
  %".175" = load i64, i64* %"count.2"
  store i64 %".172", i64* %"count.2"
  %".177" = load i32, i32* %"limit"
  %".178" = sext i32 %".177" to i64
  %".179" = icmp slt i64 %".172", %".178"
  %".180" = load i1, i1* %"$240pred"
  store i1 %".179", i1* %"$240pred"
  %".182" = load i1, i1* %"$240pred"
  br i1 %".182", label %"B142", label %"B242"
B242:
  %".184" = load double, double* %"zr.2"
  store double 0.0, double* %"zr.2"
  %".186" = load double, double* %"zi.2"
  store double 0.0, double* %"zi.2"
  %".188" = load i32, i32* %"limit"
  store i32 0, i32* %"limit"
  %".190" = load double, double* %"cr"
  store double 0.0, double* %"cr"
  %".192" = load i64, i64* %"count.2"
  store i64 0, i64* %"count.2"
  %".194" = load double, double* %"ci"
  store double 0.0, double* %"ci"
  %".196" = load i1, i1* %"$240pred"
  store i1 0, i1* %"$240pred"
  %".198" = load i64, i64* %"row"
  %".199" = load i64, i64* %"column"
  %".200" = insertvalue [2 x i64] undef, i64 %".198", 0
  %".201" = insertvalue [2 x i64] %".200", i64 %".199", 1
  %".202" = load i64, i64* %"row"
  store i64 0, i64* %"row"
  %".204" = load i64, i64* %"column"
  store i64 0, i64* %"column"
  %".206" = load {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  %".207" = load i64, i64* %"count.3"
  %".208" = extractvalue [2 x i64] %".201", 0
  %".209" = extractvalue [2 x i64] %".201", 1
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".210"
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} %".206", {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".210"
  %".214" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".210", i32 0, i32 5
  %".215" = getelementptr inbounds [2 x i64], [2 x i64]* %".214", i32 0, i32 0
  %".216" = load i64, i64* %".215", !range !4
  %".217" = getelementptr inbounds [2 x i64], [2 x i64]* %".214", i32 0, i32 1
  %".218" = load i64, i64* %".217", !range !4
  %".219" = insertvalue [2 x i64] undef, i64 %".216", 0
  %".220" = insertvalue [2 x i64] %".219", i64 %".218", 1
  %".221" = extractvalue [2 x i64] %".220", 0
  %".222" = extractvalue [2 x i64] %".220", 1
  %".223" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".210", i32 0, i32 6
  %".224" = load [2 x i64], [2 x i64]* %".223"
  %".225" = extractvalue [2 x i64] %".224", 0
  %".226" = extractvalue [2 x i64] %".224", 1
  %".227" = icmp slt i64 %".208", 0
  %".228" = add i64 %".208", %".221"
  %".229" = select  i1 %".227", i64 %".228", i64 %".208"
  %".230" = icmp slt i64 %".209", 0
  %".231" = add i64 %".209", %".222"
  %".232" = select  i1 %".230", i64 %".231", i64 %".209"
  %".233" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".210", i32 0, i32 5
  %".234" = getelementptr inbounds [2 x i64], [2 x i64]* %".233", i32 0, i32 0
  %".235" = load i64, i64* %".234", !range !4
  %".236" = getelementptr inbounds [2 x i64], [2 x i64]* %".233", i32 0, i32 1
  %".237" = load i64, i64* %".236", !range !4
  %".238" = insertvalue [2 x i64] undef, i64 %".235", 0
  %".239" = insertvalue [2 x i64] %".238", i64 %".237", 1
  %".240" = extractvalue [2 x i64] %".239", 0
  %".241" = extractvalue [2 x i64] %".239", 1
  %".242" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".210", i32 0, i32 6
  %".243" = load [2 x i64], [2 x i64]* %".242"
  %".244" = extractvalue [2 x i64] %".243", 0
  %".245" = extractvalue [2 x i64] %".243", 1
  %".246" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %".210", i32 0, i32 4
  %".247" = load i32*, i32** %".246"
  %".248" = mul i64 1, %".241"
  %".249" = mul i64 %".229", %".248"
  %".250" = add i64 0, %".249"
  %".251" = mul i64 %".232", 1
  %".252" = add i64 %".250", %".251"
  %".253" = getelementptr i32, i32* %".247", i64 %".252"
  %".254" = trunc i64 %".207" to i32
  store i32 %".254", i32* %".253"
  %".256" = load {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  %".258" = load i64, i64* %"count.3"
  store i64 0, i64* %"count.3"
  store i8* null, i8** %".ret"
  ret i32 0
B260:
  %".262" = load i32, i32* %"width"
  store i32 0, i32* %"width"
  %".264" = load i64, i64* %"row"
  store i64 0, i64* %"row"
  %".266" = load {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  %".268" = load i32, i32* %"limit"
  store i32 0, i32* %"limit"
  %".270" = load i32, i32* %"height"
  store i32 0, i32* %"height"
  %".272" = load i64, i64* %"column"
  store i64 0, i64* %"column"
  store i8* null, i8** %".ret"
  ret i32 0
B264:
  %".276" = load i32, i32* %"width"
  store i32 0, i32* %"width"
  %".278" = load i64, i64* %"row"
  store i64 0, i64* %"row"
  %".280" = load {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  store {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [2 x i64], [2 x i64]}* %"out"
  %".282" = load i32, i32* %"limit"
  store i32 0, i32* %"limit"
  %".284" = load i32, i32* %"height"
  store i32 0, i32* %"height"
  %".286" = load i64, i64* %"column"
  store i64 0, i64* %"column"
  store i8* null, i8** %".ret"
  ret i32 0
B74.if:
  br label %"B74.endif"
B74.endif:
  %".72" = fdiv double %".66", %".68"
  %".73" = load i32, i32* %"width"
  store i32 0, i32* %"width"
  %".75" = fadd double 0xc000000000000000, %".72"
  %".77" = load double, double* %"cr"
  store double %".75", double* %"cr"
  %".79" = load i64, i64* %"row"
  %".80" = sitofp i64 %".79" to double
  %".81" = fmul double 0x4000000000000000, %".80"
  %".82" = load i32, i32* %"height"
  %".83" = sitofp i32 %".82" to double
  %".84" = fcmp oeq double %".83",              0x0
  br i1 %".84", label %"B74.endif.if", label %"B74.endif.endif", !prof !3
B74.endif.if:
  br label %"B74.endif.endif"
B74.endif.endif:
  %".87" = fdiv double %".81", %".83"
  %".88" = load i32, i32* %"height"
  store i32 0, i32* %"height"
  %".90" = fadd double 0xbff0000000000000, %".87"
  %".92" = load double, double* %"ci"
  store double %".90", double* %"ci"
  %".95" = load double, double* %"zr.2"
  store double              0x0, double* %"zr.2"
  %".98" = load double, double* %"zi.2"
  store double              0x0, double* %"zi.2"
  %".101" = load i64, i64* %"count.3"
  store i64 0, i64* %"count.3"
  %".104" = load i64, i64* %"count.2"
  store i64 0, i64* %"count.2"
  %".106" = load i32, i32* %"limit"
  %".107" = sext i32 %".106" to i64
  %".108" = icmp slt i64 0, %".107"
  br i1 %".108", label %"B142", label %"B242"
}

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.y"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ntid.y"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ctaid.y"()

!2 = !{ i32 2, i32 0, i32 3, i32 2 }
!3 = !{ !"branch_weights", i32 1, i32 99 }
!4 = !{ i64 0, i64 9223372036854775807 }
!nvvmir.version = !{ !0 }
!nvvm.annotations = !{ !1 }
