// One operand is an integer class, the node wants floating point; and nothing tells how wide the truncated value is.
include "small.td"
def : Pat<(f64 (fadd GPR:$a, f64:$b)), (ADD GPR:$a, $b)>;
def : Pat<(i64 (zext (trunc (i64 GPR:$a)))), (ANDI GPR:$a, 1)>;
