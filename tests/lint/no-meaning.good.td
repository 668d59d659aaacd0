// Semantics without a pattern.
include "small.td"
def SWAPADD : RRR<4, "swapadd">, Sem<[(set GPR:$rd, (add (bswap (i64 GPR:$rs1)), GPR:$rs2))]>;
