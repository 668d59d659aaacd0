// More reads than register operands.
include "small.td"
def XOR : RRR<4, "xor">, Selects<[(set GPR:$rd, (xor (i64 GPR:$rs1), GPR:$rs2))]> { let SchedRW = [WriteALU, ReadALU, ReadALU, ReadALU]; }
