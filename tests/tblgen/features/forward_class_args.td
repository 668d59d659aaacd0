class A<int n>; class B { list<A> l = []; } def b : B; def c : A<3>;
