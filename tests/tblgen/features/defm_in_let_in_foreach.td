class I<int n> { int v = n; int w = 0; string s = NAME; } multiclass M<int k> { let w = k in def _x : I<k>; } foreach i = [1,2] in { let s = "S"#i in defm F#i : M<!mul(i,3)>; }
