// A saturating sum is kept for patterns.
include "small.td"
def QADD : RRR<4, "qadd">, Selects<[(set GPR:$rd, (saddsat (i64 GPR:$rs1), GPR:$rs2))]>;
