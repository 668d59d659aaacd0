// An immediate where the instruction encodes a register, and the reverse.
include "small.td"
def : Pat<(i64 (mul (i64 GPR:$a), simm8:$b)), (ADD GPR:$a, simm8:$b)>;
def : Pat<(i64 (mul (i64 GPR:$a), (i64 GPR:$b))), (ADDI GPR:$a, GPR:$b)>;
