class A; def a : A; defvar l = !instances<A>(); def X { list<A> q = l; } foreach i = !instances<A>() in def cp_#i { A f = i; } def b : A; defvar m = !instances<A>(); def Y { list<A> q = m; }
