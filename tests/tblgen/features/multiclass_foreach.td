class I<int s> { int n = s; } multiclass M<int n> { foreach i = !range(n) in def _#i : I<i>; foreach j = [10,20] in foreach i = !range(n) in def j#_#i : I<!add(i,j)>; } defm A : M<2>; defm B : M<0>;
