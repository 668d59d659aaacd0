; kernel=_ZN6cudapy13numba_sources9spin_lockB3v23B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi block=64 shared=0
; ModuleID = "cuda.kernel.wrapper"
target triple = "nvptx64-nvidia-cuda"
target datalayout = "e-p:64:64:64-i1:8:8-i8:8:8-i16:16:16-i32:32:32-i64:64:64-i128:128:128-f32:32:32-f64:64:64-v16:16:16-v32:32:32-v64:64:64-v128:128:128-n16:32:64"

define void @"_ZN6cudapy13numba_sources9spin_lockB3v23B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi"(i8* %".1", i8* %".2", i64 %".3", i64 %".4", i32* %".5", i64 %".6", i64 %".7", i8* %".8", i8* %".9", i64 %".10", i64 %".11", i32* %".12", i64 %".13", i64 %".14", i32 %".15")
{
.17:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} undef, i8* %".1", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %".2", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %".3", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %".4", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.itemsize", i32* %".5", 4
  %".18" = insertvalue [1 x i64] undef, i64 %".6", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".18", 5
  %".19" = insertvalue [1 x i64] undef, i64 %".7", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".19", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} undef, i8* %".8", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.meminfo.1", i8* %".9", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.parent.1", i64 %".10", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.nitems.1", i64 %".11", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.itemsize.1", i32* %".12", 4
  %".20" = insertvalue [1 x i64] undef, i64 %".13", 0
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.data.1", [1 x i64] %".20", 5
  %".21" = insertvalue [1 x i64] undef, i64 %".14", 0
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.shape.1", [1 x i64] %".21", 6
  %".22" = alloca i8*
  store i8* null, i8** %".22"
  store i8* null, i8** %".22"
  %"extracted.meminfo" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 0
  %"extracted.parent" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 1
  %"extracted.nitems" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 2
  %"extracted.itemsize" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 3
  %"extracted.data" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 4
  %"extracted.shape" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 5
  %".25" = extractvalue [1 x i64] %"extracted.shape", 0
  %"extracted.strides" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", 6
  %".26" = extractvalue [1 x i64] %"extracted.strides", 0
  %"extracted.meminfo.1" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides.1", 0
  %"extracted.parent.1" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides.1", 1
  %"extracted.nitems.1" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides.1", 2
  %"extracted.itemsize.1" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides.1", 3
  %"extracted.data.1" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides.1", 4
  %"extracted.shape.1" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides.1", 5
  %".27" = extractvalue [1 x i64] %"extracted.shape.1", 0
  %"extracted.strides.1" = extractvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides.1", 6
  %".28" = extractvalue [1 x i64] %"extracted.strides.1", 0
  %".29" = call i32 @"_ZN13numba_sources9spin_lockB3v23B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi"(i8** %".22", i8* %"extracted.meminfo", i8* %"extracted.parent", i64 %"extracted.nitems", i64 %"extracted.itemsize", i32* %"extracted.data", i64 %".25", i64 %".26", i8* %"extracted.meminfo.1", i8* %"extracted.parent.1", i64 %"extracted.nitems.1", i64 %"extracted.itemsize.1", i32* %"extracted.data.1", i64 %".27", i64 %".28", i32 %".15")
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

@"_ZN6cudapy13numba_sources9spin_lockB3v23B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi__errcode__" = global i32 0
@"_ZN6cudapy13numba_sources9spin_lockB3v23B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi__tidx__" = global i32 0
@"_ZN6cudapy13numba_sources9spin_lockB3v23B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi__ctaidx__" = global i32 0
@"_ZN6cudapy13numba_sources9spin_lockB3v23B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi__tidy__" = global i32 0
@"_ZN6cudapy13numba_sources9spin_lockB3v23B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi__ctaidy__" = global i32 0
@"_ZN6cudapy13numba_sources9spin_lockB3v23B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi__tidz__" = global i32 0
@"_ZN6cudapy13numba_sources9spin_lockB3v23B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi__ctaidz__" = global i32 0
@"llvm.used" = appending global [1 x i8*] [i8* bitcast (void (i8*, i8*, i64, i64, i32*, i64, i64, i8*, i8*, i64, i64, i32*, i64, i64, i32)* @"_ZN6cudapy13numba_sources9spin_lockB3v23B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi" to i8*)], section "llvm.metadata"
!0 = !{ i32 2, i32 0, i32 3, i32 2 }
!1 = !{ void (i8*, i8*, i64, i64, i32*, i64, i64, i8*, i8*, i64, i64, i32*, i64, i64, i32)* @"_ZN6cudapy13numba_sources9spin_lockB3v23B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi", !"kernel", i32 1 }

@"_ZN08NumbaEnv13numba_sources9spin_lockB3v23B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi" = common global i8* null
define linkonce_odr i32 @"_ZN13numba_sources9spin_lockB3v23B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi"(i8** %".ret", i8* %"arg.lock.0", i8* %"arg.lock.1", i64 %"arg.lock.2", i64 %"arg.lock.3", i32* %"arg.lock.4", i64 %"arg.lock.5.0", i64 %"arg.lock.6.0", i8* %"arg.counter.0", i8* %"arg.counter.1", i64 %"arg.counter.2", i64 %"arg.counter.3", i32* %"arg.counter.4", i64 %"arg.counter.5.0", i64 %"arg.counter.6.0", i32 %"arg.rounds")
{
entry:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} undef, i8* %"arg.lock.0", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %"arg.lock.1", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %"arg.lock.2", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %"arg.lock.3", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.itemsize", i32* %"arg.lock.4", 4
  %".18" = insertvalue [1 x i64] undef, i64 %"arg.lock.5.0", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".18", 5
  %".19" = insertvalue [1 x i64] undef, i64 %"arg.lock.6.0", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".19", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} undef, i8* %"arg.counter.0", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.meminfo.1", i8* %"arg.counter.1", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.parent.1", i64 %"arg.counter.2", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.nitems.1", i64 %"arg.counter.3", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.itemsize.1", i32* %"arg.counter.4", 4
  %".20" = insertvalue [1 x i64] undef, i64 %"arg.counter.5.0", 0
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.data.1", [1 x i64] %".20", 5
  %".21" = insertvalue [1 x i64] undef, i64 %"arg.counter.6.0", 0
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.shape.1", [1 x i64] %".21", 6
  %"lock" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"lock"
  %"counter" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"counter"
  %".26" = alloca {i32, i32, i32}
  store {i32, i32, i32} zeroinitializer, {i32, i32, i32}* %".26"
  %".36" = alloca {i32, i32, i32}
  store {i32, i32, i32} zeroinitializer, {i32, i32, i32}* %".36"
  %".40" = alloca {i32*, i32, i32, i32*}
  store {i32*, i32, i32, i32*} zeroinitializer, {i32*, i32, i32, i32*}* %".40"
  %".49" = alloca i32
  store i32 0, i32* %".49"
  %".52" = alloca i32
  store i32 0, i32* %".52"
  %"$phi34.0" = alloca {i32*, i32, i32, i32*}
  store {i32*, i32, i32, i32*} zeroinitializer, {i32*, i32, i32, i32*}* %"$phi34.0"
  %".91" = alloca {i32, i1}
  store {i32, i1} zeroinitializer, {i32, i1}* %".91"
  %".94" = alloca {i32*, i32, i32, i32*}
  store {i32*, i32, i32, i32*} zeroinitializer, {i32*, i32, i32, i32*}* %".94"
  %".120" = alloca {i32, i1}
  store {i32, i1} zeroinitializer, {i32, i1}* %".120"
  %".126" = alloca {i32, i1}
  store {i32, i1} zeroinitializer, {i32, i1}* %".126"
  %"$phi36.1" = alloca i32
  store i32 0, i32* %"$phi36.1"
  %"done.3" = alloca i1
  store i1 0, i1* %"done.3"
  %"$260pred" = alloca i1
  store i1 0, i1* %"$260pred"
  %"done.2" = alloca i1
  store i1 0, i1* %"done.2"
  %".155" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".155"
  %".181" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".181"
  %".213" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".213"
  %".246" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".246"
  br label %"B0"
B0:
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"lock"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides.1", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"counter"
  store {i32, i32, i32} zeroinitializer, {i32, i32, i32}* %".26"
  %".29" = getelementptr inbounds {i32, i32, i32}, {i32, i32, i32}* %".26", i32 0, i32 0
  store i32 0, i32* %".29"
  %".31" = getelementptr inbounds {i32, i32, i32}, {i32, i32, i32}* %".26", i32 0, i32 1
  store i32 %"arg.rounds", i32* %".31"
  %".33" = getelementptr inbounds {i32, i32, i32}, {i32, i32, i32}* %".26", i32 0, i32 2
  store i32 1, i32* %".33"
  %".35" = load {i32, i32, i32}, {i32, i32, i32}* %".26"
  store {i32, i32, i32} zeroinitializer, {i32, i32, i32}* %".36"
  store {i32, i32, i32} %".35", {i32, i32, i32}* %".36"
  store {i32*, i32, i32, i32*} zeroinitializer, {i32*, i32, i32, i32*}* %".40"
  %".43" = getelementptr inbounds {i32, i32, i32}, {i32, i32, i32}* %".36", i32 0, i32 0
  %".44" = load i32, i32* %".43"
  %".45" = getelementptr inbounds {i32, i32, i32}, {i32, i32, i32}* %".36", i32 0, i32 1
  %".46" = load i32, i32* %".45"
  %".47" = getelementptr inbounds {i32, i32, i32}, {i32, i32, i32}* %".36", i32 0, i32 2
  %".48" = load i32, i32* %".47"
  store i32 %".44", i32* %".49"
  %".54" = getelementptr inbounds {i32*, i32, i32, i32*}, {i32*, i32, i32, i32*}* %".40", i32 0, i32 0
  store i32* %".49", i32** %".54"
  %".56" = getelementptr inbounds {i32*, i32, i32, i32*}, {i32*, i32, i32, i32*}* %".40", i32 0, i32 1
  store i32 %".46", i32* %".56"
  %".58" = getelementptr inbounds {i32*, i32, i32, i32*}, {i32*, i32, i32, i32*}* %".40", i32 0, i32 2
  store i32 %".48", i32* %".58"
  %".60" = getelementptr inbounds {i32*, i32, i32, i32*}, {i32*, i32, i32, i32*}* %".40", i32 0, i32 3
  store i32* %".52", i32** %".60"
  %".62" = sub i32 %".46", %".44"
  %".63" = icmp sgt i32 %".62", 0
  %".64" = icmp sgt i32 %".48", 0
  %".65" = xor i1 %".63", %".64"
  %".66" = icmp eq i32 %".48", 0
  br i1 %".66", label %"B0.if", label %"B0.endif", !prof !3
B34:
  %".90" = load {i32*, i32, i32, i32*}, {i32*, i32, i32, i32*}* %"$phi34.0"
  store {i32, i1} zeroinitializer, {i32, i1}* %".91"
  store {i32*, i32, i32, i32*} zeroinitializer, {i32*, i32, i32, i32*}* %".94"
  store {i32*, i32, i32, i32*} %".90", {i32*, i32, i32, i32*}* %".94"
  %".98" = getelementptr inbounds {i32*, i32, i32, i32*}, {i32*, i32, i32, i32*}* %".94", i32 0, i32 3
  %".99" = load i32*, i32** %".98"
  %".100" = load i32, i32* %".99"
  %".101" = icmp sgt i32 %".100", 0
  %".102" = getelementptr inbounds {i32, i1}, {i32, i1}* %".91", i32 0, i32 1
  store i1 %".101", i1* %".102"
  br i1 %".101", label %"B34.if", label %"B34.endif"
B36:
  %".136" = load i32, i32* %"$phi36.1"
  %".137" = load i32, i32* %"$phi36.1"
  store i32 0, i32* %"$phi36.1"
  %".140" = load i1, i1* %"done.3"
  store i1 false, i1* %"done.3"
  br label %"B46"
B46:
  %".144" = load i1, i1* %"$260pred"
  store i1 0, i1* %"$260pred"
  %".146" = load i1, i1* %"done.3"
  %".148" = load i1, i1* %"done.2"
  store i1 %".146", i1* %"done.2"
  %".150" = load i1, i1* %"done.3"
  store i1 0, i1* %"done.3"
  %".152" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"lock"
  %".153" = trunc i64 0 to i32
  %".154" = trunc i64 1 to i32
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".155"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".152", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".155"
  %".159" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".155", i32 0, i32 5
  %".160" = getelementptr inbounds [1 x i64], [1 x i64]* %".159", i32 0, i32 0
  %".161" = load i64, i64* %".160", !range !4
  %".162" = insertvalue [1 x i64] undef, i64 %".161", 0
  %".163" = extractvalue [1 x i64] %".162", 0
  %".164" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".155", i32 0, i32 6
  %".165" = load [1 x i64], [1 x i64]* %".164"
  %".166" = extractvalue [1 x i64] %".165", 0
  %".167" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".155", i32 0, i32 4
  %".168" = load i32*, i32** %".167"
  %".169" = icmp slt i64 0, 0
  %".170" = add i64 %".163", 0
  %".171" = select  i1 %".169", i64 %".170", i64 0
  %".172" = mul i64 %".171", 1
  %".173" = add i64 0, %".172"
  %".174" = getelementptr i32, i32* %".168", i64 %".173"
  %".175" = cmpxchg i32* %".174", i32 %".153", i32 %".154" monotonic monotonic
  %".176" = extractvalue {i32, i1} %".175", 0
  %".177" = sext i32 %".176" to i64
  %".178" = icmp eq i64 %".177", 0
  br i1 %".178", label %"B122", label %"B258"
B122:
  %".180" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"counter"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".181"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".180", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".181"
  %".185" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".181", i32 0, i32 5
  %".186" = getelementptr inbounds [1 x i64], [1 x i64]* %".185", i32 0, i32 0
  %".187" = load i64, i64* %".186", !range !4
  %".188" = insertvalue [1 x i64] undef, i64 %".187", 0
  %".189" = extractvalue [1 x i64] %".188", 0
  %".190" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".181", i32 0, i32 6
  %".191" = load [1 x i64], [1 x i64]* %".190"
  %".192" = extractvalue [1 x i64] %".191", 0
  %".193" = icmp slt i64 0, 0
  %".194" = add i64 0, %".189"
  %".195" = select  i1 %".193", i64 %".194", i64 0
  %".196" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".181", i32 0, i32 5
  %".197" = getelementptr inbounds [1 x i64], [1 x i64]* %".196", i32 0, i32 0
  %".198" = load i64, i64* %".197", !range !4
  %".199" = insertvalue [1 x i64] undef, i64 %".198", 0
  %".200" = extractvalue [1 x i64] %".199", 0
  %".201" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".181", i32 0, i32 6
  %".202" = load [1 x i64], [1 x i64]* %".201"
  %".203" = extractvalue [1 x i64] %".202", 0
  %".204" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".181", i32 0, i32 4
  %".205" = load i32*, i32** %".204"
  %".206" = mul i64 %".195", 1
  %".207" = add i64 0, %".206"
  %".208" = getelementptr i32, i32* %".205", i64 %".207"
  %".209" = load i32, i32* %".208"
  %".210" = sext i32 %".209" to i64
  %".211" = add nsw i64 %".210", 1
  %".212" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"counter"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".213"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".212", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".213"
  %".217" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".213", i32 0, i32 5
  %".218" = getelementptr inbounds [1 x i64], [1 x i64]* %".217", i32 0, i32 0
  %".219" = load i64, i64* %".218", !range !4
  %".220" = insertvalue [1 x i64] undef, i64 %".219", 0
  %".221" = extractvalue [1 x i64] %".220", 0
  %".222" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".213", i32 0, i32 6
  %".223" = load [1 x i64], [1 x i64]* %".222"
  %".224" = extractvalue [1 x i64] %".223", 0
  %".225" = icmp slt i64 0, 0
  %".226" = add i64 0, %".221"
  %".227" = select  i1 %".225", i64 %".226", i64 0
  %".228" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".213", i32 0, i32 5
  %".229" = getelementptr inbounds [1 x i64], [1 x i64]* %".228", i32 0, i32 0
  %".230" = load i64, i64* %".229", !range !4
  %".231" = insertvalue [1 x i64] undef, i64 %".230", 0
  %".232" = extractvalue [1 x i64] %".231", 0
  %".233" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".213", i32 0, i32 6
  %".234" = load [1 x i64], [1 x i64]* %".233"
  %".235" = extractvalue [1 x i64] %".234", 0
  %".236" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".213", i32 0, i32 4
  %".237" = load i32*, i32** %".236"
  %".238" = mul i64 %".227", 1
  %".239" = add i64 0, %".238"
  %".240" = getelementptr i32, i32* %".237", i64 %".239"
  %".241" = trunc i64 %".211" to i32
  store i32 %".241", i32* %".240"
  call void @"llvm.nvvm.membar.gl"()
  %".244" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"lock"
  %".245" = trunc i64 0 to i32
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".246"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".244", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".246"
  %".250" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".246", i32 0, i32 5
  %".251" = getelementptr inbounds [1 x i64], [1 x i64]* %".250", i32 0, i32 0
  %".252" = load i64, i64* %".251", !range !4
  %".253" = insertvalue [1 x i64] undef, i64 %".252", 0
  %".254" = extractvalue [1 x i64] %".253", 0
  %".255" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".246", i32 0, i32 6
  %".256" = load [1 x i64], [1 x i64]* %".255"
  %".257" = extractvalue [1 x i64] %".256", 0
  %".258" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".246", i32 0, i32 4
  %".259" = load i32*, i32** %".258"
  %".260" = icmp slt i64 0, 0
  %".261" = add i64 %".254", 0
  %".262" = select  i1 %".260", i64 %".261", i64 0
  %".263" = mul i64 %".262", 1
  %".264" = add i64 0, %".263"
  %".265" = getelementptr i32, i32* %".259", i64 %".264"
  %".266" = atomicrmw xchg i32* %".265", i32 %".245" monotonic
  %".267" = load i1, i1* %"done.2"
  store i1 true, i1* %"done.2"
  br label %"B258"
B258:
  %".270" = load i1, i1* %"done.2"
  %".271" = load i1, i1* %"done.3"
  store i1 %".270", i1* %"done.3"
  %".273" = load i1, i1* %"done.2"
  %".274" = load i1, i1* %"$260pred"
  store i1 %".273", i1* %"$260pred"
  %".276" = load i1, i1* %"done.2"
  store i1 0, i1* %"done.2"
  %".278" = load i1, i1* %"$260pred"
  br i1 %".278", label %"B262", label %"B46"
B262:
  %".280" = load i1, i1* %"done.3"
  store i1 0, i1* %"done.3"
  %".282" = load i1, i1* %"$260pred"
  store i1 0, i1* %"$260pred"
  br label %"B34"
B264:
  %".285" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"lock"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"lock"
  %".287" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"counter"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"counter"
  %".289" = load i32, i32* %"$phi36.1"
  store i32 0, i32* %"$phi36.1"
  %".291" = load {i32*, i32, i32, i32*}, {i32*, i32, i32, i32*}* %"$phi34.0"
  store {i32*, i32, i32, i32*} zeroinitializer, {i32*, i32, i32, i32*}* %"$phi34.0"
  store i8* null, i8** %".ret"
  ret i32 0
B0.if:
  ret i32 1
B0.endif:
  br i1 %".65", label %"B0.endif.if", label %"B0.endif.else"
B0.endif.if:
  %".70" = getelementptr inbounds {i32*, i32, i32, i32*}, {i32*, i32, i32, i32*}* %".40", i32 0, i32 3
  %".71" = load i32*, i32** %".70"
  store i32 0, i32* %".71"
  br label %"B0.endif.endif"
B0.endif.else:
  %".74" = srem i32 %".62", %".48"
  %".75" = sub i32 0, %".74"
  %".76" = select  i1 %".63", i32 %".74", i32 %".75"
  %".77" = icmp sgt i32 %".76", 0
  %".78" = sdiv i32 %".62", %".48"
  %".79" = select  i1 %".77", i32 1, i32 0
  %".80" = add i32 %".78", %".79"
  %".81" = getelementptr inbounds {i32*, i32, i32, i32*}, {i32*, i32, i32, i32*}* %".40", i32 0, i32 3
  %".82" = load i32*, i32** %".81"
  store i32 %".80", i32* %".82"
  br label %"B0.endif.endif"
B0.endif.endif:
  %".85" = load {i32*, i32, i32, i32*}, {i32*, i32, i32, i32*}* %".40"
  %".87" = load {i32*, i32, i32, i32*}, {i32*, i32, i32, i32*}* %"$phi34.0"
  store {i32*, i32, i32, i32*} %".85", {i32*, i32, i32, i32*}* %"$phi34.0"
  br label %"B34"
B34.if:
  %".105" = getelementptr inbounds {i32*, i32, i32, i32*}, {i32*, i32, i32, i32*}* %".94", i32 0, i32 0
  %".106" = load i32*, i32** %".105"
  %".107" = load i32, i32* %".106"
  %".108" = getelementptr inbounds {i32, i1}, {i32, i1}* %".91", i32 0, i32 0
  store i32 %".107", i32* %".108"
  %".110" = sub nsw i32 %".100", 1
  store i32 %".110", i32* %".99"
  %".112" = getelementptr inbounds {i32*, i32, i32, i32*}, {i32*, i32, i32, i32*}* %".94", i32 0, i32 2
  %".113" = load i32, i32* %".112"
  %".114" = add i32 %".107", %".113"
  %".115" = getelementptr inbounds {i32*, i32, i32, i32*}, {i32*, i32, i32, i32*}* %".94", i32 0, i32 0
  %".116" = load i32*, i32** %".115"
  store i32 %".114", i32* %".116"
  br label %"B34.endif"
B34.endif:
  %".119" = load {i32, i1}, {i32, i1}* %".91"
  store {i32, i1} zeroinitializer, {i32, i1}* %".120"
  store {i32, i1} %".119", {i32, i1}* %".120"
  %".124" = getelementptr inbounds {i32, i1}, {i32, i1}* %".120", i32 0, i32 0
  %".125" = load i32, i32* %".124"
  store {i32, i1} zeroinitializer, {i32, i1}* %".126"
  store {i32, i1} %".119", {i32, i1}* %".126"
  %".130" = getelementptr inbounds {i32, i1}, {i32, i1}* %".126", i32 0, i32 1
  %".131" = load i1, i1* %".130"
  %".133" = load i32, i32* %"$phi36.1"
  store i32 %".125", i32* %"$phi36.1"
  br i1 %".131", label %"B36", label %"B264"
}

declare void @"llvm.nvvm.membar.gl"()

!2 = !{ i32 2, i32 0, i32 3, i32 2 }
!3 = !{ !"branch_weights", i32 1, i32 99 }
!4 = !{ i64 0, i64 9223372036854775807 }
!nvvmir.version = !{ !0 }
!nvvm.annotations = !{ !1 }
