class A<int n> { int v = n; } def x { list<A> l = [A<1>, A<2>, A<1>]; A q = A<2>; } def y { A q = A<1>; } class C<int k> { A a = A<k>; } def z : C<1>; def w : C<3>;
