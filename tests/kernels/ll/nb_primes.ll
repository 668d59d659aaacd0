; kernel=_ZN6cudapy13numba_sources6primesB3v13B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedEi block=64 shared=0
; ModuleID = "cuda.kernel.wrapper"
target triple = "nvptx64-nvidia-cuda"
target datalayout = "e-p:64:64:64-i1:8:8-i8:8:8-i16:16:16-i32:32:32-i64:64:64-i128:128:128-f32:32:32-f64:64:64-v16:16:16-v32:32:32-v64:64:64-v128:128:128-n16:32:64"

define void @"_ZN6cudapy13numba_sources6primesB3v13B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedEi"(i8* %".1", i8* %".2", i64 %".3", i64 %".4", i32* %".5", i64 %".6", i64 %".7", i32 %".8")
{
.10:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} undef, i8* %".1", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %".2", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %".3", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %".4", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.itemsize", i32* %".5", 4
  %".11" = insertvalue [1 x i64] undef, i64 %".6", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".11", 5
  %".12" = insertvalue [1 x i64] undef, i64 %".7", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".12", 6
  %".13" = alloca i8*
  store i8* null, i8** %".13"
  store i8* null, i8** %".13"
  %"extracted.meminfo" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 0
  %"extracted.parent" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 1
  %"extracted.nitems" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 2
  %"extracted.itemsize" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 3
  %"extracted.data" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 4
  %"extracted.shape" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 5
  %".16" = extractvalue [1 x i64] %"extracted.shape", 0
  %"extracted.strides" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 6
  %".17" = extractvalue [1 x i64] %"extracted.strides", 0
  %".18" = call i32 @"_ZN13numba_sources6primesB3v13B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedEi"(i8** %".13", i8* %"extracted.meminfo", i8* %"extracted.parent", i64 %"extracted.nitems", i64 %"extracted.itemsize", i32* %"extracted.data", i64 %".16", i64 %".17", i32 %".8")
  %".19" = icmp eq i32 %".18", 0
  %".20" = icmp eq i32 %".18", -2
  %".21" = or i1 %".19", %".20"
  %".22" = xor i1 %".21", -1
  %".23" = icmp eq i32 %".18", -1
  %".24" = icmp eq i32 %".18", -3
  %".25" = icmp sge i32 %".18", 1
  %".26" = load i8*, i8** %".13"
  ret void
}

@"_ZN6cudapy13numba_sources6primesB3v13B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedEi__errcode__" = global i32 0
@"_ZN6cudapy13numba_sources6primesB3v13B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedEi__tidx__" = global i32 0
@"_ZN6cudapy13numba_sources6primesB3v13B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedEi__ctaidx__" = global i32 0
@"_ZN6cudapy13numba_sources6primesB3v13B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedEi__tidy__" = global i32 0
@"_ZN6cudapy13numba_sources6primesB3v13B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedEi__ctaidy__" = global i32 0
@"_ZN6cudapy13numba_sources6primesB3v13B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedEi__tidz__" = global i32 0
@"_ZN6cudapy13numba_sources6primesB3v13B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedEi__ctaidz__" = global i32 0
@"llvm.used" = appending global [1 x i8*] [i8* bitcast (void (i8*, i8*, i64, i64, i32*, i64, i64, i32)* @"_ZN6cudapy13numba_sources6primesB3v13B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedEi" to i8*)], section "llvm.metadata"
!0 = !{ i32 2, i32 0, i32 3, i32 2 }
!1 = !{ void (i8*, i8*, i64, i64, i32*, i64, i64, i32)* @"_ZN6cudapy13numba_sources6primesB3v13B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedEi", !"kernel", i32 1 }

@"_ZN08NumbaEnv13numba_sources6primesB3v13B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedEi" = common global i8* null
define linkonce_odr i32 @"_ZN13numba_sources6primesB3v13B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedEi"(i8** %".ret", i8* %"arg.out.0", i8* %"arg.out.1", i64 %"arg.out.2", i64 %"arg.out.3", i32* %"arg.out.4", i64 %"arg.out.5.0", i64 %"arg.out.6.0", i32 %"arg.n")
{
entry:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} undef, i8* %"arg.out.0", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %"arg.out.1", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %"arg.out.2", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %"arg.out.3", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.itemsize", i32* %"arg.out.4", 4
  %".11" = insertvalue [1 x i64] undef, i64 %"arg.out.5.0", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".11", 5
  %".12" = insertvalue [1 x i64] undef, i64 %"arg.out.6.0", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".12", 6
  %"out" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"out"
  %"i" = alloca i64
  store i64 0, i64* %"i"
  %"found.2" = alloca i64
  store i64 0, i64* %"found.2"
  %".42" = alloca {i64, i64, i64}
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".42"
  %".52" = alloca {i64, i64, i64}
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".52"
  %".56" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".56"
  %".65" = alloca i64
  store i64 0, i64* %".65"
  %".68" = alloca i64
  store i64 0, i64* %".68"
  %"$phi102.0" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi102.0"
  %".107" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".107"
  %".110" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".110"
  %".136" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".136"
  %".142" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".142"
  %"$phi104.1" = alloca i64
  store i64 0, i64* %"$phi104.1"
  %"candidate" = alloca i64
  store i64 0, i64* %"candidate"
  %"quot" = alloca i64
  store i64 0, i64* %"quot"
  %"rem" = alloca i64
  store i64 0, i64* %"rem"
  %".169" = alloca i64
  store i64 0, i64* %".169"
  %".172" = alloca i64
  store i64 0, i64* %".172"
  %"found.3" = alloca i64
  store i64 0, i64* %"found.3"
  %"good" = alloca i1
  store i1 0, i1* %"good"
  %".217" = alloca {i64, i64, i64}
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".217"
  %".227" = alloca {i64, i64, i64}
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".227"
  %".231" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".231"
  %".240" = alloca i64
  store i64 0, i64* %".240"
  %".243" = alloca i64
  store i64 0, i64* %".243"
  %"$phi174.1" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi174.1"
  %"good.2" = alloca i1
  store i1 0, i1* %"good.2"
  %".286" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".286"
  %".289" = alloca {i64*, i64, i64, i64*}
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".289"
  %".315" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".315"
  %".321" = alloca {i64, i1}
  store {i64, i1} zeroinitializer, {i64, i1}* %".321"
  %"$phi176.2" = alloca i64
  store i64 0, i64* %"$phi176.2"
  %"d" = alloca i64
  store i64 0, i64* %"d"
  %"quot.1" = alloca i64
  store i64 0, i64* %"quot.1"
  %"rem.1" = alloca i64
  store i64 0, i64* %"rem.1"
  %".366" = alloca i64
  store i64 0, i64* %".366"
  %".369" = alloca i64
  store i64 0, i64* %".369"
  %".445" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".445"
  br label %"B0"
B0:
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"out"
  %".15" = trunc i64 1 to i32
  %".16" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".17" = sext i32 %".16" to i64
  %".18" = call i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()
  %".19" = sext i32 %".18" to i64
  %".20" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()
  %".21" = sext i32 %".20" to i64
  %".22" = mul i64 %".19", %".21"
  %".23" = add i64 %".22", %".17"
  %".25" = load i64, i64* %"i"
  store i64 %".23", i64* %"i"
  %".27" = load i64, i64* %"i"
  %".28" = sext i32 %"arg.n" to i64
  %".29" = icmp sge i64 %".27", %".28"
  br i1 %".29", label %"B56", label %"B60"
B56:
  %".31" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"out"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"out"
  %".33" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  store i8* null, i8** %".ret"
  ret i32 0
B60:
  %".38" = load i64, i64* %"found.2"
  store i64 0, i64* %"found.2"
  %".40" = load i64, i64* %"i"
  %".41" = add nsw i64 %".40", 2
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".42"
  %".45" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".42", i32 0, i32 0
  store i64 2, i64* %".45"
  %".47" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".42", i32 0, i32 1
  store i64 %".41", i64* %".47"
  %".49" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".42", i32 0, i32 2
  store i64 1, i64* %".49"
  %".51" = load {i64, i64, i64}, {i64, i64, i64}* %".42"
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".52"
  store {i64, i64, i64} %".51", {i64, i64, i64}* %".52"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".56"
  %".59" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".52", i32 0, i32 0
  %".60" = load i64, i64* %".59"
  %".61" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".52", i32 0, i32 1
  %".62" = load i64, i64* %".61"
  %".63" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".52", i32 0, i32 2
  %".64" = load i64, i64* %".63"
  store i64 %".60", i64* %".65"
  %".70" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".56", i32 0, i32 0
  store i64* %".65", i64** %".70"
  %".72" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".56", i32 0, i32 1
  store i64 %".62", i64* %".72"
  %".74" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".56", i32 0, i32 2
  store i64 %".64", i64* %".74"
  %".76" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".56", i32 0, i32 3
  store i64* %".68", i64** %".76"
  %".78" = sub i64 %".62", %".60"
  %".79" = icmp sgt i64 %".78", 0
  %".80" = icmp sgt i64 %".64", 0
  %".81" = xor i1 %".79", %".80"
  %".82" = icmp eq i64 %".64", 0
  br i1 %".82", label %"B60.if", label %"B60.endif", !prof !3
B102:
  %".106" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi102.0"
  store {i64, i1} zeroinitializer, {i64, i1}* %".107"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".110"
  store {i64*, i64, i64, i64*} %".106", {i64*, i64, i64, i64*}* %".110"
  %".114" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".110", i32 0, i32 3
  %".115" = load i64*, i64** %".114"
  %".116" = load i64, i64* %".115"
  %".117" = icmp sgt i64 %".116", 0
  %".118" = getelementptr inbounds {i64, i1}, {i64, i1}* %".107", i32 0, i32 1
  store i1 %".117", i1* %".118"
  br i1 %".117", label %"B102.if", label %"B102.endif"
B104:
  %".152" = load i64, i64* %"$phi104.1"
  %".154" = load i64, i64* %"candidate"
  store i64 %".152", i64* %"candidate"
  %".156" = load i64, i64* %"$phi104.1"
  store i64 0, i64* %"$phi104.1"
  %".158" = load i64, i64* %"candidate"
  %".159" = icmp sgt i64 %".158", 2
  br i1 %".159", label %"B118", label %"B138"
B118:
  %".161" = load i64, i64* %"candidate"
  %".164" = icmp eq i64 2, 0
  br i1 %".164", label %"B118.if", label %"B118.else", !prof !3
B136:
  %".204" = load i64, i64* %"candidate"
  store i64 0, i64* %"candidate"
  %".206" = load i64, i64* %"found.2"
  %".208" = load i64, i64* %"found.3"
  store i64 %".206", i64* %"found.3"
  %".210" = load i64, i64* %"found.2"
  store i64 0, i64* %"found.2"
  br label %"B247"
B138:
  %".214" = load i1, i1* %"good"
  store i1 true, i1* %"good"
  %".216" = load i64, i64* %"candidate"
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".217"
  %".220" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".217", i32 0, i32 0
  store i64 3, i64* %".220"
  %".222" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".217", i32 0, i32 1
  store i64 %".216", i64* %".222"
  %".224" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".217", i32 0, i32 2
  store i64 1, i64* %".224"
  %".226" = load {i64, i64, i64}, {i64, i64, i64}* %".217"
  store {i64, i64, i64} zeroinitializer, {i64, i64, i64}* %".227"
  store {i64, i64, i64} %".226", {i64, i64, i64}* %".227"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".231"
  %".234" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".227", i32 0, i32 0
  %".235" = load i64, i64* %".234"
  %".236" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".227", i32 0, i32 1
  %".237" = load i64, i64* %".236"
  %".238" = getelementptr inbounds {i64, i64, i64}, {i64, i64, i64}* %".227", i32 0, i32 2
  %".239" = load i64, i64* %".238"
  store i64 %".235", i64* %".240"
  %".245" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".231", i32 0, i32 0
  store i64* %".240", i64** %".245"
  %".247" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".231", i32 0, i32 1
  store i64 %".237", i64* %".247"
  %".249" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".231", i32 0, i32 2
  store i64 %".239", i64* %".249"
  %".251" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".231", i32 0, i32 3
  store i64* %".243", i64** %".251"
  %".253" = sub i64 %".237", %".235"
  %".254" = icmp sgt i64 %".253", 0
  %".255" = icmp sgt i64 %".239", 0
  %".256" = xor i1 %".254", %".255"
  %".257" = icmp eq i64 %".239", 0
  br i1 %".257", label %"B138.if", label %"B138.endif", !prof !3
B174:
  %".281" = load i1, i1* %"good"
  %".283" = load i1, i1* %"good.2"
  store i1 true, i1* %"good.2"
  %".285" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi174.1"
  store {i64, i1} zeroinitializer, {i64, i1}* %".286"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %".289"
  store {i64*, i64, i64, i64*} %".285", {i64*, i64, i64, i64*}* %".289"
  %".293" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".289", i32 0, i32 3
  %".294" = load i64*, i64** %".293"
  %".295" = load i64, i64* %".294"
  %".296" = icmp sgt i64 %".295", 0
  %".297" = getelementptr inbounds {i64, i1}, {i64, i1}* %".286", i32 0, i32 1
  store i1 %".296", i1* %".297"
  br i1 %".296", label %"B174.if", label %"B174.endif"
B176:
  %".331" = load i1, i1* %"good.2"
  store i1 0, i1* %"good.2"
  %".333" = load i64, i64* %"$phi176.2"
  %".335" = load i64, i64* %"d"
  store i64 %".333", i64* %"d"
  %".337" = load i64, i64* %"$phi176.2"
  store i64 0, i64* %"$phi176.2"
  %".339" = load i64, i64* %"d"
  %".340" = load i64, i64* %"d"
  %".341" = mul nsw i64 %".339", %".340"
  %".342" = load i64, i64* %"candidate"
  %".343" = icmp sgt i64 %".341", %".342"
  br i1 %".343", label %"B196", label %"B200"
B196:
  %".345" = load i64, i64* %"d"
  store i64 0, i64* %"d"
  %".347" = load i64, i64* %"candidate"
  store i64 0, i64* %"candidate"
  %".349" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi174.1"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi174.1"
  %".351" = load i1, i1* %"good"
  %".352" = load i1, i1* %"good.2"
  store i1 true, i1* %"good.2"
  %".354" = load i1, i1* %"good"
  store i1 0, i1* %"good"
  br label %"B228"
B200:
  %".357" = load i64, i64* %"candidate"
  %".358" = load i64, i64* %"d"
  %".361" = icmp eq i64 %".358", 0
  br i1 %".361", label %"B200.if", label %"B200.else", !prof !3
B218:
  %".403" = load i1, i1* %"good"
  store i1 0, i1* %"good"
  %".405" = load i64, i64* %"candidate"
  store i64 0, i64* %"candidate"
  %".407" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi174.1"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi174.1"
  %".409" = load i1, i1* %"good.2"
  store i1 false, i1* %"good.2"
  br label %"B228"
B226:
  br label %"B174"
B228:
  %".413" = load i1, i1* %"good"
  store i1 0, i1* %"good"
  %".415" = load i64, i64* %"candidate"
  store i64 0, i64* %"candidate"
  %".417" = load i64, i64* %"$phi176.2"
  store i64 0, i64* %"$phi176.2"
  %".419" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi174.1"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi174.1"
  %".421" = load i1, i1* %"good.2"
  %".422" = load i1, i1* %"good.2"
  store i1 0, i1* %"good.2"
  br i1 %".421", label %"B234", label %"B232"
B232:
  %".425" = load i64, i64* %"found.2"
  %".426" = load i64, i64* %"found.3"
  store i64 %".425", i64* %"found.3"
  %".428" = load i64, i64* %"found.2"
  store i64 0, i64* %"found.2"
  br label %"B247"
B234:
  %".431" = load i64, i64* %"found.2"
  %".432" = add nsw i64 %".431", 1
  %".433" = load i64, i64* %"found.2"
  store i64 0, i64* %"found.2"
  %".435" = load i64, i64* %"found.3"
  store i64 %".432", i64* %"found.3"
  br label %"B247"
B246:
  %".438" = load i64, i64* %"$phi104.1"
  store i64 0, i64* %"$phi104.1"
  %".440" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi102.0"
  store {i64*, i64, i64, i64*} zeroinitializer, {i64*, i64, i64, i64*}* %"$phi102.0"
  %".442" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"out"
  %".443" = load i64, i64* %"found.2"
  %".444" = load i64, i64* %"i"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".445"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".442", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".445"
  %".449" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".445", i32 0, i32 5
  %".450" = getelementptr inbounds [1 x i64], [1 x i64]* %".449", i32 0, i32 0
  %".451" = load i64, i64* %".450", !range !5
  %".452" = insertvalue [1 x i64] undef, i64 %".451", 0
  %".453" = extractvalue [1 x i64] %".452", 0
  %".454" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".445", i32 0, i32 6
  %".455" = load [1 x i64], [1 x i64]* %".454"
  %".456" = extractvalue [1 x i64] %".455", 0
  %".457" = icmp slt i64 %".444", 0
  %".458" = add i64 %".444", %".453"
  %".459" = select  i1 %".457", i64 %".458", i64 %".444"
  %".460" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".445", i32 0, i32 5
  %".461" = getelementptr inbounds [1 x i64], [1 x i64]* %".460", i32 0, i32 0
  %".462" = load i64, i64* %".461", !range !5
  %".463" = insertvalue [1 x i64] undef, i64 %".462", 0
  %".464" = extractvalue [1 x i64] %".463", 0
  %".465" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".445", i32 0, i32 6
  %".466" = load [1 x i64], [1 x i64]* %".465"
  %".467" = extractvalue [1 x i64] %".466", 0
  %".468" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".445", i32 0, i32 4
  %".469" = load i32*, i32** %".468"
  %".470" = mul i64 %".459", 1
  %".471" = add i64 0, %".470"
  %".472" = getelementptr i32, i32* %".469", i64 %".471"
  %".473" = trunc i64 %".443" to i32
  store i32 %".473", i32* %".472"
  %".475" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"out"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"out"
  %".477" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  %".479" = load i64, i64* %"found.2"
  store i64 0, i64* %"found.2"
  store i8* null, i8** %".ret"
  ret i32 0
B247:
  %".483" = load i64, i64* %"found.3"
  %".484" = load i64, i64* %"found.2"
  store i64 %".483", i64* %"found.2"
  %".486" = load i64, i64* %"found.3"
  store i64 0, i64* %"found.3"
  br label %"B102"
B60.if:
  ret i32 1
B60.endif:
  br i1 %".81", label %"B60.endif.if", label %"B60.endif.else"
B60.endif.if:
  %".86" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".56", i32 0, i32 3
  %".87" = load i64*, i64** %".86"
  store i64 0, i64* %".87"
  br label %"B60.endif.endif"
B60.endif.else:
  %".90" = srem i64 %".78", %".64"
  %".91" = sub i64 0, %".90"
  %".92" = select  i1 %".79", i64 %".90", i64 %".91"
  %".93" = icmp sgt i64 %".92", 0
  %".94" = sdiv i64 %".78", %".64"
  %".95" = select  i1 %".93", i64 1, i64 0
  %".96" = add i64 %".94", %".95"
  %".97" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".56", i32 0, i32 3
  %".98" = load i64*, i64** %".97"
  store i64 %".96", i64* %".98"
  br label %"B60.endif.endif"
B60.endif.endif:
  %".101" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".56"
  %".103" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi102.0"
  store {i64*, i64, i64, i64*} %".101", {i64*, i64, i64, i64*}* %"$phi102.0"
  br label %"B102"
B102.if:
  %".121" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".110", i32 0, i32 0
  %".122" = load i64*, i64** %".121"
  %".123" = load i64, i64* %".122"
  %".124" = getelementptr inbounds {i64, i1}, {i64, i1}* %".107", i32 0, i32 0
  store i64 %".123", i64* %".124"
  %".126" = sub nsw i64 %".116", 1
  store i64 %".126", i64* %".115"
  %".128" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".110", i32 0, i32 2
  %".129" = load i64, i64* %".128"
  %".130" = add i64 %".123", %".129"
  %".131" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".110", i32 0, i32 0
  %".132" = load i64*, i64** %".131"
  store i64 %".130", i64* %".132"
  br label %"B102.endif"
B102.endif:
  %".135" = load {i64, i1}, {i64, i1}* %".107"
  store {i64, i1} zeroinitializer, {i64, i1}* %".136"
  store {i64, i1} %".135", {i64, i1}* %".136"
  %".140" = getelementptr inbounds {i64, i1}, {i64, i1}* %".136", i32 0, i32 0
  %".141" = load i64, i64* %".140"
  store {i64, i1} zeroinitializer, {i64, i1}* %".142"
  store {i64, i1} %".135", {i64, i1}* %".142"
  %".146" = getelementptr inbounds {i64, i1}, {i64, i1}* %".142", i32 0, i32 1
  %".147" = load i1, i1* %".146"
  %".149" = load i64, i64* %"$phi104.1"
  store i64 %".141", i64* %"$phi104.1"
  br i1 %".147", label %"B104", label %"B246"
B118.if:
  store i64 2, i64* %"quot"
  store i64 2, i64* %"rem"
  br label %"B118.endif"
B118.else:
  store i64 0, i64* %".169"
  store i64 0, i64* %".172"
  %".175" = icmp eq i64 %".161", -9223372036854775808
  %".176" = icmp eq i64 2, -1
  %".177" = and i1 %".175", %".176"
  %".178" = xor i1 %".177", -1
  br i1 %".178", label %"B118.else.if", label %"B118.else.endif", !prof !4
B118.endif:
  %".201" = load i64, i64* %"rem"
  %".202" = icmp eq i64 %".201", 0
  br i1 %".202", label %"B136", label %"B138"
B118.else.if:
  %".180" = sdiv i64 %".161", 2
  %".181" = srem i64 %".161", 2
  %".182" = xor i64 2, %".181"
  %".183" = icmp slt i64 %".182", 0
  %".184" = icmp ne i64 %".181", 0
  %".185" = and i1 %".184", %".183"
  br i1 %".185", label %"B118.else.if.if", label %"B118.else.if.else"
B118.else.endif:
  %".196" = load i64, i64* %".169"
  %".197" = load i64, i64* %".172"
  store i64 %".196", i64* %"quot"
  store i64 %".197", i64* %"rem"
  br label %"B118.endif"
B118.else.if.if:
  %".190" = sub i64 %".180", 1
  store i64 %".190", i64* %".169"
  %".192" = add i64 %".181", 2
  store i64 %".192", i64* %".172"
  br label %"B118.else.if.endif"
B118.else.if.else:
  store i64 %".180", i64* %".169"
  store i64 %".181", i64* %".172"
  br label %"B118.else.if.endif"
B118.else.if.endif:
  br label %"B118.else.endif"
B138.if:
  ret i32 2
B138.endif:
  br i1 %".256", label %"B138.endif.if", label %"B138.endif.else"
B138.endif.if:
  %".261" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".231", i32 0, i32 3
  %".262" = load i64*, i64** %".261"
  store i64 0, i64* %".262"
  br label %"B138.endif.endif"
B138.endif.else:
  %".265" = srem i64 %".253", %".239"
  %".266" = sub i64 0, %".265"
  %".267" = select  i1 %".254", i64 %".265", i64 %".266"
  %".268" = icmp sgt i64 %".267", 0
  %".269" = sdiv i64 %".253", %".239"
  %".270" = select  i1 %".268", i64 1, i64 0
  %".271" = add i64 %".269", %".270"
  %".272" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".231", i32 0, i32 3
  %".273" = load i64*, i64** %".272"
  store i64 %".271", i64* %".273"
  br label %"B138.endif.endif"
B138.endif.endif:
  %".276" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".231"
  %".278" = load {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %"$phi174.1"
  store {i64*, i64, i64, i64*} %".276", {i64*, i64, i64, i64*}* %"$phi174.1"
  br label %"B174"
B174.if:
  %".300" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".289", i32 0, i32 0
  %".301" = load i64*, i64** %".300"
  %".302" = load i64, i64* %".301"
  %".303" = getelementptr inbounds {i64, i1}, {i64, i1}* %".286", i32 0, i32 0
  store i64 %".302", i64* %".303"
  %".305" = sub nsw i64 %".295", 1
  store i64 %".305", i64* %".294"
  %".307" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".289", i32 0, i32 2
  %".308" = load i64, i64* %".307"
  %".309" = add i64 %".302", %".308"
  %".310" = getelementptr inbounds {i64*, i64, i64, i64*}, {i64*, i64, i64, i64*}* %".289", i32 0, i32 0
  %".311" = load i64*, i64** %".310"
  store i64 %".309", i64* %".311"
  br label %"B174.endif"
B174.endif:
  %".314" = load {i64, i1}, {i64, i1}* %".286"
  store {i64, i1} zeroinitializer, {i64, i1}* %".315"
  store {i64, i1} %".314", {i64, i1}* %".315"
  %".319" = getelementptr inbounds {i64, i1}, {i64, i1}* %".315", i32 0, i32 0
  %".320" = load i64, i64* %".319"
  store {i64, i1} zeroinitializer, {i64, i1}* %".321"
  store {i64, i1} %".314", {i64, i1}* %".321"
  %".325" = getelementptr inbounds {i64, i1}, {i64, i1}* %".321", i32 0, i32 1
  %".326" = load i1, i1* %".325"
  %".328" = load i64, i64* %"$phi176.2"
  store i64 %".320", i64* %"$phi176.2"
  br i1 %".326", label %"B176", label %"B228"
B200.if:
  store i64 %".358", i64* %"quot.1"
  store i64 %".358", i64* %"rem.1"
  br label %"B200.endif"
B200.else:
  store i64 0, i64* %".366"
  store i64 0, i64* %".369"
  %".372" = icmp eq i64 %".357", -9223372036854775808
  %".373" = icmp eq i64 %".358", -1
  %".374" = and i1 %".372", %".373"
  %".375" = xor i1 %".374", -1
  br i1 %".375", label %"B200.else.if", label %"B200.else.endif", !prof !4
B200.endif:
  %".398" = load i64, i64* %"rem.1"
  %".399" = load i64, i64* %"d"
  store i64 0, i64* %"d"
  %".401" = icmp eq i64 %".398", 0
  br i1 %".401", label %"B218", label %"B226"
B200.else.if:
  %".377" = sdiv i64 %".357", %".358"
  %".378" = srem i64 %".357", %".358"
  %".379" = xor i64 %".358", %".378"
  %".380" = icmp slt i64 %".379", 0
  %".381" = icmp ne i64 %".378", 0
  %".382" = and i1 %".381", %".380"
  br i1 %".382", label %"B200.else.if.if", label %"B200.else.if.else"
B200.else.endif:
  %".393" = load i64, i64* %".366"
  %".394" = load i64, i64* %".369"
  store i64 %".393", i64* %"quot.1"
  store i64 %".394", i64* %"rem.1"
  br label %"B200.endif"
B200.else.if.if:
  %".387" = sub i64 %".377", 1
  store i64 %".387", i64* %".366"
  %".389" = add i64 %".378", %".358"
  store i64 %".389", i64* %".369"
  br label %"B200.else.if.endif"
B200.else.if.else:
  store i64 %".377", i64* %".366"
  store i64 %".378", i64* %".369"
  br label %"B200.else.if.endif"
B200.else.if.endif:
  br label %"B200.else.endif"
}

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()

!2 = !{ i32 2, i32 0, i32 3, i32 2 }
!3 = !{ !"branch_weights", i32 1, i32 99 }
!4 = !{ !"branch_weights", i32 99, i32 1 }
!5 = !{ i64 0, i64 9223372036854775807 }
!nvvmir.version = !{ !0 }
!nvvm.annotations = !{ !1 }
