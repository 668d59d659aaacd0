// AddedComplexity says which comes first.
include "small.td"
def odd : ImmLeaf<i64, "isInt(8, imm) and imm & 1">;
let AddedComplexity = 1 in
def : Pat<(i64 (and (i64 GPR:$a), odd:$i)), (ANDI GPR:$a, odd:$i)>;
