// Odd constants of 8 bits fit both; source order alone decides.
include "small.td"
def odd : ImmLeaf<i64, "imm & 1">;
def : Pat<(i64 (and (i64 GPR:$a), odd:$i)), (ANDI GPR:$a, odd:$i)>;
