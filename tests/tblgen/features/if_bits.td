class C<bit b, bits<3> x, bits<3> y> { bits<3> z = !if(b, x, y); bits<6> w = !if(b, {x, y}, {y, x}); int i = !if(b, x, 9); bit q = !if(b, x{0}, y{2}); } def c0 : C<0, 1, 2>; def c1 : C<1, 3, 4>;
