// A CompleteModel has to describe every instruction.
include "small.td"
def WriteMul : SchedWrite;
def MUL : RRR<4, "mul">, Selects<[(set GPR:$rd, (mul (i64 GPR:$rs1), GPR:$rs2))]> { let SchedRW = [WriteMul, ReadALU, ReadALU]; }
def XOR : RRR<5, "xor">, Selects<[(set GPR:$rd, (xor (i64 GPR:$rs1), GPR:$rs2))]> { let SchedRW = []; }
