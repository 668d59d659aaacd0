// The type of the result says all others.
include "small.td"
def : Pat<(i64 (bswap (bswap GPR:$a))), (ADDI GPR:$a, 0)>;
