class A; class B { A a = ?; list<A> l = []; } class A { int x = 1; } def b : B; class C; class C; def q : A;
