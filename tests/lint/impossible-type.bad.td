// No register class holds i32.
include "small.td"
def : Pat<(i32 (mul i32:$a, i32:$b)), (ADD $a, $b)>;
