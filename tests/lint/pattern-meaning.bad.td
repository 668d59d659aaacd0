// A pattern whose result computes something else; an instruction whose Semantics are not its pattern.
include "small.td"
def : Pat<(i64 (xor (i64 GPR:$a), GPR:$b)), (SUB GPR:$a, GPR:$b)>;
def ORN : RRR<4, "orn">, Selects<[(set GPR:$rd, (or (i64 GPR:$rs1), (xor GPR:$rs2, -1)))]>, Sem<[(set GPR:$rd, (or (i64 GPR:$rs1), GPR:$rs2))]>;
