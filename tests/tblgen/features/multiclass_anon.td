class I<int s> { int n = s; } multiclass M<int x> { def : I<x>; def : I<!add(x,1)>; } defm : M<1>; defm q : M<5>; defm : M<9>; multiclass N { defm : M<3>; defm z : M<4>; } defm w : N; defm : N;
