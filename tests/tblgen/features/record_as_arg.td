class A<int n> { int v = n; } def one : A<1>; class U<A a, list<A> l = [a]> { int s = !add(a.v, !size(l)); list<A> k = l; } def u : U<one>; def w : U<A<5>, [one, A<6>]>;
