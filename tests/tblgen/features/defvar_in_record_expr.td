class A<int n> { defvar d = !mul(n, 2); int v = d; defvar e = !add(v, d); int w = e; string s = "k"#e; } def a : A<3>; def b : A<4> { let v = 1; }
