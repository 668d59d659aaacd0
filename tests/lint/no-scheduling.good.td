// The write is described.
include "small.td"
def WriteMul : SchedWrite;
let SchedModel = SmallModel in
def : WriteRes<WriteMul, [Unit]> { let Latency = 3; }
def MUL : RRR<4, "mul">, Selects<[(set GPR:$rd, (mul (i64 GPR:$rs1), GPR:$rs2))]> { let SchedRW = [WriteMul, ReadALU, ReadALU]; }
