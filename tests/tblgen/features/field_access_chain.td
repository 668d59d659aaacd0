class A { int v = 1; } class B { A a = A<>; } class C { B b = B<>; int w = b.a.v; } def x : C; def y { int z = x.b.a.v; }
