class A { int v = 0; } def a1 : A { let v = 4; } class H { A h = ?; int g = h.v; } let h = a1 in def x : H; let h = A<> in def y : H;
