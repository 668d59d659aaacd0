// One word of ADD is left.
include "small.td"
foreach n = 0-6 in
  def ADD_R#n : Insn<0, (outs GPR:$rd), (ins GPR:$rs1), "add.r" # n # " $rd, $rs1">, Sem<[(set GPR:$rd, (i64 GPR:$rs1))]> { let tail = n; }
