class A { int v = 1; } def a : A<>; def b { A q = A<>; } multiclass M { def x : A; } defm m : M<>;
