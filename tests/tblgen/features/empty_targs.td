class A<int x = 1> { int v = x; } def a : A<>; def b { A q = A<>; }
