class A; class B : A; def b : B; class L<list<A> l = []> { list<A> m = l; } def x : L<[b]>; def y : L; class K<list<bits<4>> q> { list<bits<4>> r = q; } def k : K<[1,2,{1,0,0,1}]>;
