class A; def a : A; class C<string s> { bit e = !exists<A>(s); } def c1 : C<"late">; def late : A; def c2 : C<"late">; def c3 : C<"a">; class D { bit self = !exists<D>("d1"); } def d1 : D;
