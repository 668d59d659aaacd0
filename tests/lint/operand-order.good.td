// A write and two reads.
include "small.td"
def XOR : RRR<4, "xor">, Selects<[(set GPR:$rd, (xor (i64 GPR:$rs1), GPR:$rs2))]>;
