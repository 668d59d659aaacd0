; ModuleID = "cuda.kernel.wrapper"
target triple = "nvptx64-nvidia-cuda"
target datalayout = "e-p:64:64:64-i1:8:8-i8:8:8-i16:16:16-i32:32:32-i64:64:64-i128:128:128-f32:32:32-f64:64:64-v16:16:16-v32:32:32-v64:64:64-v128:128:128-n16:32:64"

define void @"_ZN6cudapy13numba_kernels8blocksumB2v2B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi"(i8* %".1", i8* %".2", i64 %".3", i64 %".4", i32* %".5", i64 %".6", i64 %".7", i8* %".8", i8* %".9", i64 %".10", i64 %".11", i32* %".12", i64 %".13", i64 %".14", i32 %".15")
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
  %".29" = call i32 @"_ZN13numba_kernels8blocksumB2v2B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi"(i8** %".22", i8* %"extracted.meminfo", i8* %"extracted.parent", i64 %"extracted.nitems", i64 %"extracted.itemsize", i32* %"extracted.data", i64 %".25", i64 %".26", i8* %"extracted.meminfo.1", i8* %"extracted.parent.1", i64 %"extracted.nitems.1", i64 %"extracted.itemsize.1", i32* %"extracted.data.1", i64 %".27", i64 %".28", i32 %".15")
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

@"_ZN6cudapy13numba_kernels8blocksumB2v2B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi__errcode__" = global i32 0
@"_ZN6cudapy13numba_kernels8blocksumB2v2B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi__tidx__" = global i32 0
@"_ZN6cudapy13numba_kernels8blocksumB2v2B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi__ctaidx__" = global i32 0
@"_ZN6cudapy13numba_kernels8blocksumB2v2B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi__tidy__" = global i32 0
@"_ZN6cudapy13numba_kernels8blocksumB2v2B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi__ctaidy__" = global i32 0
@"_ZN6cudapy13numba_kernels8blocksumB2v2B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi__tidz__" = global i32 0
@"_ZN6cudapy13numba_kernels8blocksumB2v2B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi__ctaidz__" = global i32 0
@"llvm.used" = appending global [1 x i8*] [i8* bitcast (void (i8*, i8*, i64, i64, i32*, i64, i64, i8*, i8*, i64, i64, i32*, i64, i64, i32)* @"_ZN6cudapy13numba_kernels8blocksumB2v2B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi" to i8*)], section "llvm.metadata"
!0 = !{ i32 2, i32 0, i32 3, i32 2 }
!1 = !{ void (i8*, i8*, i64, i64, i32*, i64, i64, i8*, i8*, i64, i64, i32*, i64, i64, i32)* @"_ZN6cudapy13numba_kernels8blocksumB2v2B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi", !"kernel", i32 1 }

@"_ZN08NumbaEnv13numba_kernels8blocksumB2v2B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi" = common global i8* null
define linkonce_odr i32 @"_ZN13numba_kernels8blocksumB2v2B74cw51cXTLSUwv1sCUt9Uw11Ew0NRRQPKiLTj0gIGIFp_2b2oLQFEYYkHSQB1OQAltAEAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEi"(i8** %".ret", i8* %"arg.values.0", i8* %"arg.values.1", i64 %"arg.values.2", i64 %"arg.values.3", i32* %"arg.values.4", i64 %"arg.values.5.0", i64 %"arg.values.6.0", i8* %"arg.sums.0", i8* %"arg.sums.1", i64 %"arg.sums.2", i64 %"arg.sums.3", i32* %"arg.sums.4", i64 %"arg.sums.5.0", i64 %"arg.sums.6.0", i32 %"arg.n")
{
entry:
  %"inserted.meminfo" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} undef, i8* %"arg.values.0", 0
  %"inserted.parent" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.meminfo", i8* %"arg.values.1", 1
  %"inserted.nitems" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.parent", i64 %"arg.values.2", 2
  %"inserted.itemsize" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.nitems", i64 %"arg.values.3", 3
  %"inserted.data" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.itemsize", i32* %"arg.values.4", 4
  %".18" = insertvalue [1 x i64] undef, i64 %"arg.values.5.0", 0
  %"inserted.shape" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.data", [1 x i64] %".18", 5
  %".19" = insertvalue [1 x i64] undef, i64 %"arg.values.6.0", 0
  %"inserted.strides" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.shape", [1 x i64] %".19", 6
  %"inserted.meminfo.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} undef, i8* %"arg.sums.0", 0
  %"inserted.parent.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.meminfo.1", i8* %"arg.sums.1", 1
  %"inserted.nitems.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.parent.1", i64 %"arg.sums.2", 2
  %"inserted.itemsize.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.nitems.1", i64 %"arg.sums.3", 3
  %"inserted.data.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.itemsize.1", i32* %"arg.sums.4", 4
  %".20" = insertvalue [1 x i64] undef, i64 %"arg.sums.5.0", 0
  %"inserted.shape.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.data.1", [1 x i64] %".20", 5
  %".21" = insertvalue [1 x i64] undef, i64 %"arg.sums.6.0", 0
  %"inserted.strides.1" = insertvalue {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.shape.1", [1 x i64] %".21", 6
  %"values" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"values"
  %"sums" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"sums"
  %".26" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".26"
  %"partial" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"partial"
  %"lane" = alloca i32
  store i32 0, i32* %"lane"
  %"i" = alloca i64
  store i64 0, i64* %"i"
  %".82" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".82"
  %"$phi182.0.2" = alloca i64
  store i64 0, i64* %"$phi182.0.2"
  %".131" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".131"
  %"half.2" = alloca i64
  store i64 0, i64* %"half.2"
  %"$364pred" = alloca i1
  store i1 0, i1* %"$364pred"
  %".179" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".179"
  %".213" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".213"
  %".248" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".248"
  %".300" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".300"
  %".340" = alloca {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".340"
  br label %"B0"
B0:
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"values"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %"inserted.strides.1", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"sums"
  %"generic" = addrspacecast [64 x i32] addrspace(3)* @"_cudapy_smem_1" to i8*
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".26"
  %".29" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".26", i32 0, i32 4
  %".30" = load i32*, i32** %".29"
  %".31" = bitcast i8* %"generic" to i32*
  %".32" = insertvalue [1 x i64] undef, i64 64, 0
  %".33" = insertvalue [1 x i64] undef, i64 4, 0
  %".34" = extractvalue [1 x i64] %".32", 0
  %".35" = mul nsw i64 1, %".34"
  %".36" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".26", i32 0, i32 5
  store [1 x i64] %".32", [1 x i64]* %".36"
  %".38" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".26", i32 0, i32 6
  store [1 x i64] %".33", [1 x i64]* %".38"
  %".40" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".26", i32 0, i32 4
  store i32* %".31", i32** %".40"
  %".42" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".26", i32 0, i32 3
  store i64 4, i64* %".42"
  %".44" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".26", i32 0, i32 0
  store i8* null, i8** %".44"
  %".46" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".26", i32 0, i32 1
  store i8* null, i8** %".46"
  %".48" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".26", i32 0, i32 2
  store i64 %".35", i64* %".48"
  %".50" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".26"
  %".52" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"partial"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".50", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"partial"
  %".54" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".55" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.y"()
  %".56" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.z"()
  %".57" = insertvalue {i32, i32, i32} undef, i32 %".54", 0
  %".58" = insertvalue {i32, i32, i32} %".57", i32 %".55", 1
  %".59" = insertvalue {i32, i32, i32} %".58", i32 %".56", 2
  %".60" = extractvalue {i32, i32, i32} %".59", 0
  %".62" = load i32, i32* %"lane"
  store i32 %".60", i32* %"lane"
  %".64" = trunc i64 1 to i32
  %".65" = call i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()
  %".66" = sext i32 %".65" to i64
  %".67" = call i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()
  %".68" = sext i32 %".67" to i64
  %".69" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()
  %".70" = sext i32 %".69" to i64
  %".71" = mul i64 %".68", %".70"
  %".72" = add i64 %".71", %".66"
  %".74" = load i64, i64* %"i"
  store i64 %".72", i64* %"i"
  %".76" = load i64, i64* %"i"
  %".77" = sext i32 %"arg.n" to i64
  %".78" = icmp slt i64 %".76", %".77"
  br i1 %".78", label %"B164", label %"B180"
B164:
  %".80" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"values"
  %".81" = load i64, i64* %"i"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".82"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".80", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".82"
  %".86" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".82", i32 0, i32 5
  %".87" = getelementptr inbounds [1 x i64], [1 x i64]* %".86", i32 0, i32 0
  %".88" = load i64, i64* %".87", !range !3
  %".89" = insertvalue [1 x i64] undef, i64 %".88", 0
  %".90" = extractvalue [1 x i64] %".89", 0
  %".91" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".82", i32 0, i32 6
  %".92" = load [1 x i64], [1 x i64]* %".91"
  %".93" = extractvalue [1 x i64] %".92", 0
  %".94" = icmp slt i64 %".81", 0
  %".95" = add i64 %".81", %".90"
  %".96" = select  i1 %".94", i64 %".95", i64 %".81"
  %".97" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".82", i32 0, i32 5
  %".98" = getelementptr inbounds [1 x i64], [1 x i64]* %".97", i32 0, i32 0
  %".99" = load i64, i64* %".98", !range !3
  %".100" = insertvalue [1 x i64] undef, i64 %".99", 0
  %".101" = extractvalue [1 x i64] %".100", 0
  %".102" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".82", i32 0, i32 6
  %".103" = load [1 x i64], [1 x i64]* %".102"
  %".104" = extractvalue [1 x i64] %".103", 0
  %".105" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".82", i32 0, i32 4
  %".106" = load i32*, i32** %".105"
  %".107" = mul i64 %".96", 1
  %".108" = add i64 0, %".107"
  %".109" = getelementptr i32, i32* %".106", i64 %".108"
  %".110" = load i32, i32* %".109"
  %".111" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"values"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"values"
  %".113" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  %".115" = sext i32 %".110" to i64
  %".117" = load i64, i64* %"$phi182.0.2"
  store i64 %".115", i64* %"$phi182.0.2"
  br label %"B182"
B180:
  %".120" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"values"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"values"
  %".122" = load i64, i64* %"i"
  store i64 0, i64* %"i"
  %".124" = load i64, i64* %"$phi182.0.2"
  store i64 0, i64* %"$phi182.0.2"
  br label %"B182"
B182:
  %".127" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"partial"
  %".128" = load i64, i64* %"$phi182.0.2"
  %".129" = load i32, i32* %"lane"
  %".130" = sext i32 %".129" to i64
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".131"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".127", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".131"
  %".135" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".131", i32 0, i32 5
  %".136" = getelementptr inbounds [1 x i64], [1 x i64]* %".135", i32 0, i32 0
  %".137" = load i64, i64* %".136", !range !3
  %".138" = insertvalue [1 x i64] undef, i64 %".137", 0
  %".139" = extractvalue [1 x i64] %".138", 0
  %".140" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".131", i32 0, i32 6
  %".141" = load [1 x i64], [1 x i64]* %".140"
  %".142" = extractvalue [1 x i64] %".141", 0
  %".143" = icmp slt i64 %".130", 0
  %".144" = add i64 %".130", %".139"
  %".145" = select  i1 %".143", i64 %".144", i64 %".130"
  %".146" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".131", i32 0, i32 5
  %".147" = getelementptr inbounds [1 x i64], [1 x i64]* %".146", i32 0, i32 0
  %".148" = load i64, i64* %".147", !range !3
  %".149" = insertvalue [1 x i64] undef, i64 %".148", 0
  %".150" = extractvalue [1 x i64] %".149", 0
  %".151" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".131", i32 0, i32 6
  %".152" = load [1 x i64], [1 x i64]* %".151"
  %".153" = extractvalue [1 x i64] %".152", 0
  %".154" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".131", i32 0, i32 4
  %".155" = load i32*, i32** %".154"
  %".156" = mul i64 %".145", 1
  %".157" = add i64 0, %".156"
  %".158" = getelementptr i32, i32* %".155", i64 %".157"
  %".159" = trunc i64 %".128" to i32
  store i32 %".159", i32* %".158"
  %".161" = load i64, i64* %"$phi182.0.2"
  store i64 0, i64* %"$phi182.0.2"
  call void @"llvm.nvvm.barrier0"()
  %".165" = load i64, i64* %"half.2"
  store i64 32, i64* %"half.2"
  br label %"B244"
B244:
  %".169" = load i1, i1* %"$364pred"
  store i1 0, i1* %"$364pred"
  %".171" = load i32, i32* %"lane"
  %".172" = load i64, i64* %"half.2"
  %".173" = sext i32 %".171" to i64
  %".174" = icmp slt i64 %".173", %".172"
  br i1 %".174", label %"B256", label %"B306"
B256:
  %".176" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"partial"
  %".177" = load i32, i32* %"lane"
  %".178" = sext i32 %".177" to i64
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".179"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".176", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".179"
  %".183" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".179", i32 0, i32 5
  %".184" = getelementptr inbounds [1 x i64], [1 x i64]* %".183", i32 0, i32 0
  %".185" = load i64, i64* %".184", !range !3
  %".186" = insertvalue [1 x i64] undef, i64 %".185", 0
  %".187" = extractvalue [1 x i64] %".186", 0
  %".188" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".179", i32 0, i32 6
  %".189" = load [1 x i64], [1 x i64]* %".188"
  %".190" = extractvalue [1 x i64] %".189", 0
  %".191" = icmp slt i64 %".178", 0
  %".192" = add i64 %".178", %".187"
  %".193" = select  i1 %".191", i64 %".192", i64 %".178"
  %".194" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".179", i32 0, i32 5
  %".195" = getelementptr inbounds [1 x i64], [1 x i64]* %".194", i32 0, i32 0
  %".196" = load i64, i64* %".195", !range !3
  %".197" = insertvalue [1 x i64] undef, i64 %".196", 0
  %".198" = extractvalue [1 x i64] %".197", 0
  %".199" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".179", i32 0, i32 6
  %".200" = load [1 x i64], [1 x i64]* %".199"
  %".201" = extractvalue [1 x i64] %".200", 0
  %".202" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".179", i32 0, i32 4
  %".203" = load i32*, i32** %".202"
  %".204" = mul i64 %".193", 1
  %".205" = add i64 0, %".204"
  %".206" = getelementptr i32, i32* %".203", i64 %".205"
  %".207" = load i32, i32* %".206"
  %".208" = load i32, i32* %"lane"
  %".209" = load i64, i64* %"half.2"
  %".210" = sext i32 %".208" to i64
  %".211" = add nsw i64 %".210", %".209"
  %".212" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"partial"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".213"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".212", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".213"
  %".217" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".213", i32 0, i32 5
  %".218" = getelementptr inbounds [1 x i64], [1 x i64]* %".217", i32 0, i32 0
  %".219" = load i64, i64* %".218", !range !3
  %".220" = insertvalue [1 x i64] undef, i64 %".219", 0
  %".221" = extractvalue [1 x i64] %".220", 0
  %".222" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".213", i32 0, i32 6
  %".223" = load [1 x i64], [1 x i64]* %".222"
  %".224" = extractvalue [1 x i64] %".223", 0
  %".225" = icmp slt i64 %".211", 0
  %".226" = add i64 %".211", %".221"
  %".227" = select  i1 %".225", i64 %".226", i64 %".211"
  %".228" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".213", i32 0, i32 5
  %".229" = getelementptr inbounds [1 x i64], [1 x i64]* %".228", i32 0, i32 0
  %".230" = load i64, i64* %".229", !range !3
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
  %".241" = load i32, i32* %".240"
  %".242" = sext i32 %".207" to i64
  %".243" = sext i32 %".241" to i64
  %".244" = add nsw i64 %".242", %".243"
  %".245" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"partial"
  %".246" = load i32, i32* %"lane"
  %".247" = sext i32 %".246" to i64
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".248"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".245", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".248"
  %".252" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".248", i32 0, i32 5
  %".253" = getelementptr inbounds [1 x i64], [1 x i64]* %".252", i32 0, i32 0
  %".254" = load i64, i64* %".253", !range !3
  %".255" = insertvalue [1 x i64] undef, i64 %".254", 0
  %".256" = extractvalue [1 x i64] %".255", 0
  %".257" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".248", i32 0, i32 6
  %".258" = load [1 x i64], [1 x i64]* %".257"
  %".259" = extractvalue [1 x i64] %".258", 0
  %".260" = icmp slt i64 %".247", 0
  %".261" = add i64 %".247", %".256"
  %".262" = select  i1 %".260", i64 %".261", i64 %".247"
  %".263" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".248", i32 0, i32 5
  %".264" = getelementptr inbounds [1 x i64], [1 x i64]* %".263", i32 0, i32 0
  %".265" = load i64, i64* %".264", !range !3
  %".266" = insertvalue [1 x i64] undef, i64 %".265", 0
  %".267" = extractvalue [1 x i64] %".266", 0
  %".268" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".248", i32 0, i32 6
  %".269" = load [1 x i64], [1 x i64]* %".268"
  %".270" = extractvalue [1 x i64] %".269", 0
  %".271" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".248", i32 0, i32 4
  %".272" = load i32*, i32** %".271"
  %".273" = mul i64 %".262", 1
  %".274" = add i64 0, %".273"
  %".275" = getelementptr i32, i32* %".272", i64 %".274"
  %".276" = trunc i64 %".244" to i32
  store i32 %".276", i32* %".275"
  br label %"B306"
B306:
  call void @"llvm.nvvm.barrier0"()
  %".280" = load i64, i64* %"half.2"
  %".281" = ashr i64 %".280", 1
  %".282" = load i64, i64* %"half.2"
  store i64 %".281", i64* %"half.2"
  %".284" = icmp sgt i64 %".281", 0
  %".285" = load i1, i1* %"$364pred"
  store i1 %".284", i1* %"$364pred"
  %".287" = load i1, i1* %"$364pred"
  br i1 %".287", label %"B244", label %"B366"
B366:
  %".289" = load i64, i64* %"half.2"
  store i64 0, i64* %"half.2"
  %".291" = load i1, i1* %"$364pred"
  store i1 0, i1* %"$364pred"
  %".293" = load i32, i32* %"lane"
  %".294" = sext i32 %".293" to i64
  %".295" = icmp eq i64 %".294", 0
  %".296" = load i32, i32* %"lane"
  store i32 0, i32* %"lane"
  br i1 %".295", label %"B378", label %"B434"
B378:
  %".299" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"partial"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".300"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".299", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".300"
  %".304" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".300", i32 0, i32 5
  %".305" = getelementptr inbounds [1 x i64], [1 x i64]* %".304", i32 0, i32 0
  %".306" = load i64, i64* %".305", !range !3
  %".307" = insertvalue [1 x i64] undef, i64 %".306", 0
  %".308" = extractvalue [1 x i64] %".307", 0
  %".309" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".300", i32 0, i32 6
  %".310" = load [1 x i64], [1 x i64]* %".309"
  %".311" = extractvalue [1 x i64] %".310", 0
  %".312" = icmp slt i64 0, 0
  %".313" = add i64 0, %".308"
  %".314" = select  i1 %".312", i64 %".313", i64 0
  %".315" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".300", i32 0, i32 5
  %".316" = getelementptr inbounds [1 x i64], [1 x i64]* %".315", i32 0, i32 0
  %".317" = load i64, i64* %".316", !range !3
  %".318" = insertvalue [1 x i64] undef, i64 %".317", 0
  %".319" = extractvalue [1 x i64] %".318", 0
  %".320" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".300", i32 0, i32 6
  %".321" = load [1 x i64], [1 x i64]* %".320"
  %".322" = extractvalue [1 x i64] %".321", 0
  %".323" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".300", i32 0, i32 4
  %".324" = load i32*, i32** %".323"
  %".325" = mul i64 %".314", 1
  %".326" = add i64 0, %".325"
  %".327" = getelementptr i32, i32* %".324", i64 %".326"
  %".328" = load i32, i32* %".327"
  %".329" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"partial"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"partial"
  %".331" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()
  %".332" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.y"()
  %".333" = call i32 @"llvm.nvvm.read.ptx.sreg.ctaid.z"()
  %".334" = insertvalue {i32, i32, i32} undef, i32 %".331", 0
  %".335" = insertvalue {i32, i32, i32} %".334", i32 %".332", 1
  %".336" = insertvalue {i32, i32, i32} %".335", i32 %".333", 2
  %".337" = extractvalue {i32, i32, i32} %".336", 0
  %".338" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"sums"
  %".339" = sext i32 %".337" to i64
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".340"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} %".338", {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".340"
  %".344" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".340", i32 0, i32 5
  %".345" = getelementptr inbounds [1 x i64], [1 x i64]* %".344", i32 0, i32 0
  %".346" = load i64, i64* %".345", !range !3
  %".347" = insertvalue [1 x i64] undef, i64 %".346", 0
  %".348" = extractvalue [1 x i64] %".347", 0
  %".349" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".340", i32 0, i32 6
  %".350" = load [1 x i64], [1 x i64]* %".349"
  %".351" = extractvalue [1 x i64] %".350", 0
  %".352" = icmp slt i64 %".339", 0
  %".353" = add i64 %".339", %".348"
  %".354" = select  i1 %".352", i64 %".353", i64 %".339"
  %".355" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".340", i32 0, i32 5
  %".356" = getelementptr inbounds [1 x i64], [1 x i64]* %".355", i32 0, i32 0
  %".357" = load i64, i64* %".356", !range !3
  %".358" = insertvalue [1 x i64] undef, i64 %".357", 0
  %".359" = extractvalue [1 x i64] %".358", 0
  %".360" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".340", i32 0, i32 6
  %".361" = load [1 x i64], [1 x i64]* %".360"
  %".362" = extractvalue [1 x i64] %".361", 0
  %".363" = getelementptr inbounds {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %".340", i32 0, i32 4
  %".364" = load i32*, i32** %".363"
  %".365" = mul i64 %".354", 1
  %".366" = add i64 0, %".365"
  %".367" = getelementptr i32, i32* %".364", i64 %".366"
  store i32 %".328", i32* %".367"
  %".369" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"sums"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"sums"
  store i8* null, i8** %".ret"
  ret i32 0
B434:
  %".373" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"sums"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"sums"
  %".375" = load {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"partial"
  store {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]} zeroinitializer, {i8*, i8*, i64, i64, i32*, [1 x i64], [1 x i64]}* %"partial"
  store i8* null, i8** %".ret"
  ret i32 0
}

@"_cudapy_smem_1" = addrspace(3) global [64 x i32] undef, align 4
declare i32 @"llvm.nvvm.read.ptx.sreg.tid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.y"()

declare i32 @"llvm.nvvm.read.ptx.sreg.tid.z"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ntid.x"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ctaid.x"()

declare void @"llvm.nvvm.barrier0"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ctaid.y"()

declare i32 @"llvm.nvvm.read.ptx.sreg.ctaid.z"()

!2 = !{ i32 2, i32 0, i32 3, i32 2 }
!3 = !{ i64 0, i64 9223372036854775807 }
!nvvmir.version = !{ !0 }
!nvvm.annotations = !{ !1 }
