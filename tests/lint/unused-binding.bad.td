// The third operand would vanish.
include "small.td"
def : Pat<(i64 (fshl (i64 GPR:$a), GPR:$b, GPR:$c)), (ADD GPR:$a, GPR:$b)>;
