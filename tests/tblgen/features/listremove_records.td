class A; def a : A; def b : A; def c : A; class C<list<A> l> { list<A> m = !listremove(l, [b]); list<int> k = !listremove([1,2,3],[4,2]); } def x : C<[a,b,c,b]>;
