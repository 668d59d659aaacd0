// The second pattern is never reached.
include "small.td"
def : Pat<(i64 (add (i64 GPR:$a), GPR:$b)), (SUB GPR:$a, (SUB (SUB GPR:$b, GPR:$b), GPR:$b))>;
