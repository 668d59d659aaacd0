class I<int s> { int n = s; } class U<I i> { I ref = i; } multiclass M<int x> { def _a : I<x>; def _u : U<!cast<I>(NAME#"_a")>; } defm A : M<1>; defm B : M<2>;
