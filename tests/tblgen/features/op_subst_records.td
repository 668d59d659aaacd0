class R; def r1 : R; def r2 : R; def r3 : R; class C<R x> { R y = !subst(r1, r2, x); } def a : C<r1>; def b : C<r3>;
