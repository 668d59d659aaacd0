// The more special pattern is tried first.
include "small.td"
def : Pat<(i64 (add (i64 GPR:$a), (i64 1))), (ADDI GPR:$a, 1)>;
