deftype Num = int; deftype Nums = list<Num>; class A<Num n> { Nums l = [n]; Num k = n; bits<4> b = n; } def x : A<3>; deftype B4 = bits<4>; def y { B4 q = 5; list<B4> r = [1,2]; }
