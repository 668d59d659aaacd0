class D<bits<2> a = 0> { bits<2> f = a; } def x : D<{0, 1}>; def y : D<1>; class E<bit b> { D d = D<{b, b}>; bits<2> g = d.f; } def e : E<1>;
