class A<string s = NAME> { string v = s; } def a : A; def b : A<"q">; multiclass M<string p = NAME> { def x : A<p>; def y : A; } defm m : M; defm n : M<"z">;
