//===- RISCVIntrinsics.td - LLVM's intrinsics of single instructions ------===//
//
// `llvm.riscv.*` on words: carry-less products, permutations of a word, and the steps of AES and SHA-512.
//
//===----------------------------------------------------------------------===//

multiclass OfOneWord<Predicate when, string name, Instruction inst> {
  def int_riscv_ # NAME : Intrinsic<"llvm.riscv." # name, [i64], [i64], [IntrNoMem]>;
  let Predicates = [when] in
  def : Pat<(!cast<Intrinsic>("int_riscv_" # NAME) (i64 GPR:$rs1)), (inst GPR:$rs1)>;
}
multiclass OfTwoWords<Predicate when, string name, Instruction inst> {
  def int_riscv_ # NAME : Intrinsic<"llvm.riscv." # name, [i64], [i64, i64], [IntrNoMem]>;
  let Predicates = [when] in
  def : Pat<(!cast<Intrinsic>("int_riscv_" # NAME) (i64 GPR:$rs1), (i64 GPR:$rs2)), (inst GPR:$rs1, GPR:$rs2)>;
}

defm orc_b : OfOneWord<HasStdExtZbb, "orc.b", ORC_B>;
defm clmul : OfTwoWords<HasStdExtZbcOrZbkc, "clmul", CLMUL>;
defm clmulh : OfTwoWords<HasStdExtZbcOrZbkc, "clmulh", CLMULH>;
defm clmulr : OfTwoWords<HasStdExtZbc, "clmulr", CLMULR>;
defm brev8 : OfOneWord<HasStdExtZbkb, "brev8", BREV8>;
defm xperm4 : OfTwoWords<HasStdExtZbkx, "xperm4", XPERM4>;
defm xperm8 : OfTwoWords<HasStdExtZbkx, "xperm8", XPERM8>;
defm aes64ds : OfTwoWords<HasStdExtZknd, "aes64ds", AES64DS>;
defm aes64dsm : OfTwoWords<HasStdExtZknd, "aes64dsm", AES64DSM>;
defm aes64im : OfOneWord<HasStdExtZknd, "aes64im", AES64IM>;
defm aes64ks2 : OfTwoWords<HasStdExtZkndOrZkne, "aes64ks2", AES64KS2>;
defm aes64es : OfTwoWords<HasStdExtZkne, "aes64es", AES64ES>;
defm aes64esm : OfTwoWords<HasStdExtZkne, "aes64esm", AES64ESM>;
defm sha512sum0 : OfOneWord<HasStdExtZknh, "sha512sum0", SHA512SUM0>;
defm sha512sum1 : OfOneWord<HasStdExtZknh, "sha512sum1", SHA512SUM1>;
defm sha512sig0 : OfOneWord<HasStdExtZknh, "sha512sig0", SHA512SIG0>;
defm sha512sig1 : OfOneWord<HasStdExtZknh, "sha512sig1", SHA512SIG1>;
