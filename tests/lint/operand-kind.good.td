include "small.td"
def : Pat<(i64 (add (i64 (add (i64 GPR:$a), simm8:$b)), GPR:$c)), (ADD (ADDI GPR:$a, simm8:$b), GPR:$c)>;
