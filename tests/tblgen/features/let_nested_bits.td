class I { bits<8> E = 0; bit a = 0; } let E<7> = 1 in { let E<6-5> = 2, a = 1 in def x : I; def y : I; } let E<3-0> = 0xF, E<0> = 0 in def z : I;
