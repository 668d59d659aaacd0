//===- RISCVInstrInfoZk.td - scalar cryptography: Zbc, Zbkb, Zbkx, Zk* ----===//
//
// Volume I, "Cryptography Extensions: Scalar"; Zbc is of the "B" extension.
// For the assembler and disassembler; the simulator traps where no Semantics
// of simple operations say what an instruction computes.
//
//===----------------------------------------------------------------------===//

class ZkBinary<bits<7> funct7, bits<3> funct3, string opcodestr, list<dag> sem = [(sem_unimp)]>
    : ALU_rr<funct7, funct3, opcodestr>, Sched<[WriteIALU, ReadIALU, ReadIALU]>, Sem<sem>;
class ZkUnary<bits<7> funct7, bits<5> rs2val, bits<3> funct3, string opcodestr, list<dag> sem = [(sem_unimp)]>
    : RVBUnary<funct7, rs2val, funct3, OPC_OP_IMM, opcodestr>, Sched<[WriteIALU, ReadIALU]>, Sem<sem>;

//===- Carry-less products -------------------------------------------------===//

let Predicates = [HasStdExtZbcOrZbkc] in {
def CLMUL : ZkBinary<0b0000101, 0b001, "clmul">;
def CLMULH : ZkBinary<0b0000101, 0b011, "clmulh">;
}
let Predicates = [HasStdExtZbc] in
def CLMULR : ZkBinary<0b0000101, 0b010, "clmulr">;

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
def XPERM4 : ZkBinary<0b0010100, 0b010, "xperm4">;
def XPERM8 : ZkBinary<0b0010100, 0b100, "xperm8">;
}

//===- AES, SHA-2, SM3, SM4 ------------------------------------------------===//

def rnum : ImmOperand<i64, 4, false> {
  let Excluded = [11, 12, 13, 14, 15];
  let DiagnosticString = "immediate must be an integer in the range [0, 10]";
}
def byteselect : ImmOperand<i64, 2, false>;

let Predicates = [HasStdExtZknd] in {
def AES64DS : ZkBinary<0b0011101, 0b000, "aes64ds">;
def AES64DSM : ZkBinary<0b0011111, 0b000, "aes64dsm">;
def AES64IM : ZkUnary<0b0011000, 0b00000, 0b001, "aes64im">;
}
let Predicates = [HasStdExtZkndOrZkne] in {
def AES64KS2 : ZkBinary<0b0111111, 0b000, "aes64ks2">;
def AES64KS1I : RVInst<(outs GPR:$rd), (ins GPR:$rs1, rnum:$rnum), "aes64ks1i", "$rd, $rs1, $rnum", OPC_OP_IMM>,
                Sched<[WriteIALU, ReadIALU]>, Sem<[(sem_unimp)]> {
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
def AES64ES : ZkBinary<0b0011001, 0b000, "aes64es">;
def AES64ESM : ZkBinary<0b0011011, 0b000, "aes64esm">;
}
let Predicates = [HasStdExtZknh] in {
def SHA256SUM0 : ZkUnary<0b0001000, 0b00000, 0b001, "sha256sum0">;
def SHA256SUM1 : ZkUnary<0b0001000, 0b00001, 0b001, "sha256sum1">;
def SHA256SIG0 : ZkUnary<0b0001000, 0b00010, 0b001, "sha256sig0">;
def SHA256SIG1 : ZkUnary<0b0001000, 0b00011, 0b001, "sha256sig1">;
def SHA512SUM0 : ZkUnary<0b0001000, 0b00100, 0b001, "sha512sum0",
    [(set GPR:$rd, (xor (xor (rotr (i64 GPR:$rs1), (i64 28)), (rotr (i64 GPR:$rs1), (i64 34))), (rotr (i64 GPR:$rs1), (i64 39))))]>;
def SHA512SUM1 : ZkUnary<0b0001000, 0b00101, 0b001, "sha512sum1",
    [(set GPR:$rd, (xor (xor (rotr (i64 GPR:$rs1), (i64 14)), (rotr (i64 GPR:$rs1), (i64 18))), (rotr (i64 GPR:$rs1), (i64 41))))]>;
def SHA512SIG0 : ZkUnary<0b0001000, 0b00110, 0b001, "sha512sig0",
    [(set GPR:$rd, (xor (xor (rotr (i64 GPR:$rs1), (i64 1)), (rotr (i64 GPR:$rs1), (i64 8))), (srl (i64 GPR:$rs1), (i64 7))))]>;
def SHA512SIG1 : ZkUnary<0b0001000, 0b00111, 0b001, "sha512sig1",
    [(set GPR:$rd, (xor (xor (rotr (i64 GPR:$rs1), (i64 19)), (rotr (i64 GPR:$rs1), (i64 61))), (srl (i64 GPR:$rs1), (i64 6))))]>;
}

class SM4<bits<5> funct5, string opcodestr>
    : RVInst<(outs GPR:$rd), (ins GPR:$rs1, GPR:$rs2, byteselect:$bs), opcodestr, "$rd, $rs1, $rs2, $bs", OPC_OP>,
      Sched<[WriteIALU, ReadIALU, ReadIALU]>, Sem<[(sem_unimp)]> {
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
def SM4ED : SM4<0b11000, "sm4ed">;
def SM4KS : SM4<0b11010, "sm4ks">;
}
let Predicates = [HasStdExtZksh] in {
def SM3P0 : ZkUnary<0b0001000, 0b01000, 0b001, "sm3p0">;
def SM3P1 : ZkUnary<0b0001000, 0b01001, 0b001, "sm3p1">;
}
