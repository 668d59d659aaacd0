// A range of 8 bits in a field of 4; a range of 4 bits in a field of 8; a register bit that is missing.
include "small.td"
def NARROW : RRI<4, "narrow">, Selects<[(set GPR:$rd, (or (i64 GPR:$rs1), simm8:$imm))]> { let tail{7-4} = 0; }
def WIDE : RRI<5, "wide", uimm4>, Selects<[(set GPR:$rd, (xor (i64 GPR:$rs1), uimm4:$imm))]>;
def HOLE : RRR<6, "hole">, Selects<[(set GPR:$rd, (mul (i64 GPR:$rs1), GPR:$rs2))]> { let tail{1} = 0; }
