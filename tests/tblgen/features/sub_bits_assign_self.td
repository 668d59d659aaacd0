class A { bits<4> a = 5; bits<4> b; let b{1-0} = a{3-2}; let b{3-2} = a{1-0}; } def x : A; def y : A { let a = 9; }
