class C<bits<4> b, bit t> { int a = !add(b, 1); int c = !and(t, 1); bit d = !eq(b, 3); int e = !shl(b, t); bits<5> f = !shl(b,1); } def x : C<3,1>; def y : C<7,0>;
