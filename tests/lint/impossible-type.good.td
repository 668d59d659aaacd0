// i64 lives in GPR.
include "small.td"
def : Pat<(i64 (sub (i64 0), (sub (i64 0), GPR:$a))), (ADDI GPR:$a, 0)>;
