// Operands, and a dollar sign.
include "small.td"
def XOR : RRR<4, "xor">, Selects<[(set GPR:$rd, (xor (i64 GPR:$rs1), GPR:$rs2))]> { let AsmString = "xor ${rd}, $rs1, $rs2"; }
