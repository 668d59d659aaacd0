class A<bits<4> b> { bits<4> v = b; int i = b; bit t = b{0}; bits<1> o = t; bit u = {t}; } def a : A<0b0110>; def b : A<{1,1,0,0}>; def c : A<3>;
