// ADD works on GPR, which does not hold f64.
include "small.td"
def F0 : Register<"f0">;
def FPR : RegisterClass<"Small", [f64], 64, (add F0)>;
def : Pat<(f64 (fmul FPR:$a, FPR:$b)), (ADD FPR:$a, FPR:$b)>;
