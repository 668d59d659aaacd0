// Four bits in a field of four.
include "small.td"
def XORI : RRI<5, "xori", uimm4>, Selects<[(set GPR:$rd, (xor (i64 GPR:$rs1), uimm4:$imm))]> { let tail{7-4} = 0; }
