// An operand that does not matter has no name.
include "small.td"
def : Pat<(i64 (select (i64 node), (i64 GPR:$a), GPR:$a)), (ADDI GPR:$a, 0)>;
