// COPY_TO_REGCLASS says how the value gets there.
include "small.td"
def F0 : Register<"f0">;
def FPR : RegisterClass<"Small", [f64], 64, (add F0)>;
def : Pat<(f64 (bitconvert (add (i64 GPR:$a), GPR:$b))), (f64 (COPY_TO_REGCLASS (ADD GPR:$a, GPR:$b), FPR))>;
