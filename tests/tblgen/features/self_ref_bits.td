class A { bits<8> v = 0; bits<8> w = v; let v{3-0} = 0xF; } def x : A; def y : A { let v{7-4} = 3; }
