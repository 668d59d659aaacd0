class A; defset list<A> o = { def x : A; defset list<A> p = { def y : A; multiclass M { def z : A; } defm m : M; } } def L { list<A> a = o; list<A> b = p; }
