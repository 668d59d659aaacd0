// Two pairs of instructions share words; both are reported.
include "small.td"
def XOR : RRR<0, "xor">, Selects<[(set GPR:$rd, (xor (i64 GPR:$rs1), GPR:$rs2))]>;
def ORI : RRI<2, "ori">, Selects<[(set GPR:$rd, (or (i64 GPR:$rs1), simm8:$imm))]>;
