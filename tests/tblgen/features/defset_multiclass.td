class A<int x> { int v = x; } multiclass M { def p : A<1>; def q : A<2>; def : A<3>; } defset list<A> s = { defm X : M; defm : M; def : A<9>; } def R { list<A> l = s; A anon = A<8>; }
