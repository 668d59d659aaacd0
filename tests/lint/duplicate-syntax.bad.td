// An assembler cannot tell these two apart.
include "small.td"
def ADD2 : RRR<4, "add">, Sem<[(set GPR:$rd, (add (i64 GPR:$rs1), GPR:$rs2))]>;
