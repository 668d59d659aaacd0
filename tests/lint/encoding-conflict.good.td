// One is a special case of the other: the decoder takes it first.
include "small.td"
def MOV : Insn<0, (outs GPR:$rd), (ins GPR:$rs1), "mov $rd, $rs1">, Sem<[(set GPR:$rd, (i64 GPR:$rs1))]> { let tail = 7; }
