class I { string s = "d"; int k = 0; } multiclass M<string a, int b> { let s = a, k = b in { def x : I; def y : I; } let s = a#b in def z : I; } defm A : M<"q", 3>; defm B : M<"r", 4>;
