// Both compute the same.
include "small.td"
def : Pat<(i64 (shl (i64 GPR:$a), (i64 1))), (ADD GPR:$a, GPR:$a)>;
def ORN : RRR<4, "orn">, Selects<[(set GPR:$rd, (or (i64 GPR:$rs1), (xor GPR:$rs2, -1)))]>,
          Sem<[(set GPR:$rd, (xor (and (xor (i64 GPR:$rs1), -1), GPR:$rs2), -1))]>;
