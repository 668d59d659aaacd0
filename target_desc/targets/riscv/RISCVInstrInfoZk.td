//===- RISCVInstrInfoZk.td - scalar cryptography: Zbc, Zbkb, Zbkx, Zk* ----===//
//
// Volume I, "Cryptography Extensions: Scalar"; Zbc is of the "B" extension.
// Sums of rotations are said by simple operations, the rest by operations that only the
// simulator knows (crypto_ops.py).
//
//===----------------------------------------------------------------------===//

class ZkBinary<bits<7> funct7, bits<3> funct3, string opcodestr, list<dag> sem = [(sem_unimp)]>
    : ALU_rr<funct7, funct3, opcodestr>, Sched<[WriteIALU, ReadIALU, ReadIALU]>, Sem<sem>;
class ZkUnary<bits<7> funct7, bits<5> rs2val, bits<3> funct3, string opcodestr, list<dag> sem = [(sem_unimp)]>
    : RVBUnary<funct7, rs2val, funct3, OPC_OP_IMM, opcodestr>, Sched<[WriteIALU, ReadIALU]>, Sem<sem>;

foreach op = ["clmul", "clmulh", "clmulr", "permute_nibbles", "permute_bytes", "aes_encrypt", "aes_encrypt_last", "aes_decrypt", "aes_decrypt_last"] in
  def sem_ # op : SDNode<"SEM::" # !toupper(op), SDTIntBinOp>;
def sem_aes_unmix : SDNode<"SEM::AES_UNMIX", SDTIntUnaryOp>;
def sem_aes_key_step : SDNode<"SEM::AES_KEY_STEP", SDTIntBinOp>;
def SDTTernary : SDTypeProfile<1, 3, [SDTCisSameAs<0, 1>, SDTCisSameAs<0, 2>, SDTCisSameAs<0, 3>, SDTCisInt<0>]>;
def sem_sm4_round : SDNode<"SEM::SM4_ROUND", SDTTernary>;
def sem_sm4_key_step : SDNode<"SEM::SM4_KEY_STEP", SDTTernary>;
class OfBoth<SDNode op> {
  list<dag> Meaning = [(set GPR:$rd, (op (i64 GPR:$rs1), (i64 GPR:$rs2)))];
}
// Two rotations (or, last, a shift) of a word added up, sign-extended.
class Words<int a, int b, dag last> {
  list<dag> Meaning = [(set GPR:$rd, (sext (xor (xor (rotr (i32 (trunc (i64 GPR:$rs1))), (i32 a)), (rotr (i32 (trunc (i64 GPR:$rs1))), (i32 b))), last)))];
}
class WordsRotated<int a, int b, int c> : Words<a, b, (rotr (i32 (trunc (i64 GPR:$rs1))), (i32 c))>;
class WordsShifted<int a, int b, int c> : Words<a, b, (srl (i32 (trunc (i64 GPR:$rs1))), (i32 c))>;

//===- Carry-less products -------------------------------------------------===//

let Predicates = [HasStdExtZbcOrZbkc] in {
def CLMUL : ZkBinary<0b0000101, 0b001, "clmul", OfBoth<sem_clmul>.Meaning>;
def CLMULH : ZkBinary<0b0000101, 0b011, "clmulh", OfBoth<sem_clmulh>.Meaning>;
}
let Predicates = [HasStdExtZbc] in
def CLMULR : ZkBinary<0b0000101, 0b010, "clmulr", OfBoth<sem_clmulr>.Meaning>;

//===- Zbkb, Zbkx ----------------------------------------------------------===//

let Predicates = [HasStdExtZbkb] in {
def PACK : ZkBinary<0b0000100, 0b100, "pack",
                    [(set GPR:$rd, (or (and (i64 GPR:$rs1), 0xffffffff), (shl (i64 GPR:$rs2), (i64 32))))]>;
def PACKH : ZkBinary<0b0000100, 0b111, "packh",
                     [(set GPR:$rd, (or (and (i64 GPR:$rs1), 0xff), (shl (and (i64 GPR:$rs2), 0xff), (i64 8))))]>;
def PACKW : ALUW_rr<0b0000100, 0b100, "packw">, Sched<[WriteIALU32, ReadIALU32, ReadIALU32]>,
            Sem<[(set GPR:$rd, (sext_inreg (or (and (i64 GPR:$rs1), 0xffff), (shl (i64 GPR:$rs2), (i64 16))), i32))]>;
// Bits of every byte turned round: neighbours, pairs, halves change places.
defvar Swapped1 = (or (and (srl (i64 GPR:$rs1), (i64 1)), 0x5555555555555555), (shl (and (i64 GPR:$rs1), 0x5555555555555555), (i64 1)));
defvar Swapped2 = (or (and (srl Swapped1, (i64 2)), 0x3333333333333333), (shl (and Swapped1, 0x3333333333333333), (i64 2)));
def BREV8 : ZkUnary<0b0110100, 0b00111, 0b101, "brev8",
                    [(set GPR:$rd, (or (and (srl Swapped2, (i64 4)), 0x0f0f0f0f0f0f0f0f),
                                       (shl (and Swapped2, 0x0f0f0f0f0f0f0f0f), (i64 4))))]>;
}
let Predicates = [HasStdExtZbkb, NoStdExtZbb] in
def : InstAlias<"zext.h $rd, $rs", (PACKW GPR:$rd, GPR:$rs, X0)>;
let Predicates = [HasStdExtZbkx] in {
def XPERM4 : ZkBinary<0b0010100, 0b010, "xperm4", OfBoth<sem_permute_nibbles>.Meaning>;
def XPERM8 : ZkBinary<0b0010100, 0b100, "xperm8", OfBoth<sem_permute_bytes>.Meaning>;
}

//===- AES, SHA-2, SM3, SM4 ------------------------------------------------===//

def rnum : ImmOperand<i64, 4, false> {
  let Excluded = [11, 12, 13, 14, 15];
  let DiagnosticString = "immediate must be an integer in the range [0, 10]";
}
def byteselect : ImmOperand<i64, 2, false>;

let Predicates = [HasStdExtZknd] in {
def AES64DS : ZkBinary<0b0011101, 0b000, "aes64ds", OfBoth<sem_aes_decrypt_last>.Meaning>;
def AES64DSM : ZkBinary<0b0011111, 0b000, "aes64dsm", OfBoth<sem_aes_decrypt>.Meaning>;
def AES64IM : ZkUnary<0b0011000, 0b00000, 0b001, "aes64im", [(set GPR:$rd, (sem_aes_unmix (i64 GPR:$rs1)))]>;
}
let Predicates = [HasStdExtZkndOrZkne] in {
def AES64KS2 : ZkBinary<0b0111111, 0b000, "aes64ks2", [(set GPR:$rd, (or (and (xor (srl (i64 GPR:$rs1), (i64 32)), (i64 GPR:$rs2)), 0xffffffff),
                                                            (shl (xor (xor (srl (i64 GPR:$rs1), (i64 32)), (i64 GPR:$rs2)), (srl (i64 GPR:$rs2), (i64 32))), (i64 32))))]>;
def AES64KS1I : RVInst<(outs GPR:$rd), (ins GPR:$rs1, rnum:$rnum), "aes64ks1i", "$rd, $rs1, $rnum", OPC_OP_IMM>,
                Sched<[WriteIALU, ReadIALU]>, Sem<[(set GPR:$rd, (sem_aes_key_step (i64 GPR:$rs1), (i64 rnum:$rnum)))]> {
  bits<5> rd;
  bits<5> rs1;
  bits<4> rnum;
  let Inst{31-24} = 0b00110001;
  let Inst{23-20} = rnum;
  let Inst{19-15} = rs1;
  let Inst{14-12} = 0b001;
  let Inst{11-7} = rd;
}
}
let Predicates = [HasStdExtZkne] in {
def AES64ES : ZkBinary<0b0011001, 0b000, "aes64es", OfBoth<sem_aes_encrypt_last>.Meaning>;
def AES64ESM : ZkBinary<0b0011011, 0b000, "aes64esm", OfBoth<sem_aes_encrypt>.Meaning>;
}
let Predicates = [HasStdExtZknh] in {
def SHA256SUM0 : ZkUnary<0b0001000, 0b00000, 0b001, "sha256sum0", WordsRotated<2, 13, 22>.Meaning>;
def SHA256SUM1 : ZkUnary<0b0001000, 0b00001, 0b001, "sha256sum1", WordsRotated<6, 11, 25>.Meaning>;
def SHA256SIG0 : ZkUnary<0b0001000, 0b00010, 0b001, "sha256sig0", WordsShifted<7, 18, 3>.Meaning>;
def SHA256SIG1 : ZkUnary<0b0001000, 0b00011, 0b001, "sha256sig1", WordsShifted<17, 19, 10>.Meaning>;
def SHA512SUM0 : ZkUnary<0b0001000, 0b00100, 0b001, "sha512sum0",
    [(set GPR:$rd, (xor (xor (rotr (i64 GPR:$rs1), (i64 28)), (rotr (i64 GPR:$rs1), (i64 34))), (rotr (i64 GPR:$rs1), (i64 39))))]>;
def SHA512SUM1 : ZkUnary<0b0001000, 0b00101, 0b001, "sha512sum1",
    [(set GPR:$rd, (xor (xor (rotr (i64 GPR:$rs1), (i64 14)), (rotr (i64 GPR:$rs1), (i64 18))), (rotr (i64 GPR:$rs1), (i64 41))))]>;
def SHA512SIG0 : ZkUnary<0b0001000, 0b00110, 0b001, "sha512sig0",
    [(set GPR:$rd, (xor (xor (rotr (i64 GPR:$rs1), (i64 1)), (rotr (i64 GPR:$rs1), (i64 8))), (srl (i64 GPR:$rs1), (i64 7))))]>;
def SHA512SIG1 : ZkUnary<0b0001000, 0b00111, 0b001, "sha512sig1",
    [(set GPR:$rd, (xor (xor (rotr (i64 GPR:$rs1), (i64 19)), (rotr (i64 GPR:$rs1), (i64 61))), (srl (i64 GPR:$rs1), (i64 6))))]>;
}

class SM4<bits<5> funct5, string opcodestr, SDNode op>
    : RVInst<(outs GPR:$rd), (ins GPR:$rs1, GPR:$rs2, byteselect:$bs), opcodestr, "$rd, $rs1, $rs2, $bs", OPC_OP>,
      Sched<[WriteIALU, ReadIALU, ReadIALU]>, Sem<[(set GPR:$rd, (op (i64 GPR:$rs1), (i64 GPR:$rs2), (i64 byteselect:$bs)))]> {
  bits<5> rd;
  bits<5> rs1;
  bits<5> rs2;
  bits<2> bs;
  let Inst{31-30} = bs;
  let Inst{29-25} = funct5;
  let Inst{24-20} = rs2;
  let Inst{19-15} = rs1;
  let Inst{14-12} = 0b000;
  let Inst{11-7} = rd;
}
let Predicates = [HasStdExtZksed] in {
def SM4ED : SM4<0b11000, "sm4ed", sem_sm4_round>;
def SM4KS : SM4<0b11010, "sm4ks", sem_sm4_key_step>;
}
let Predicates = [HasStdExtZksh] in {
def SM3P0 : ZkUnary<0b0001000, 0b01000, 0b001, "sm3p0", Words<23, 15, (trunc (i64 GPR:$rs1))>.Meaning>;
def SM3P1 : ZkUnary<0b0001000, 0b01001, 0b001, "sm3p1", Words<17, 9, (trunc (i64 GPR:$rs1))>.Meaning>;
}
