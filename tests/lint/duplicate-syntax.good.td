// The second is only for code generation.
include "small.td"
let isCodeGenOnly = true in
def ADD2 : RRR<0, "add">, Sem<[(set GPR:$rd, (add (i64 GPR:$rs1), GPR:$rs2))]>;
