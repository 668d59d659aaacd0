// A sum and its overflow are lowered to an addition and a comparison.
include "small.td"
def ADDO : RRR<4, "addo">, Selects<[(set GPR:$rd, (saddo (i64 GPR:$rs1), GPR:$rs2))]>;
