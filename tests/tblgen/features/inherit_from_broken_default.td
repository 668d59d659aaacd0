class A<int x = !add(1, 2), string n = "v"#x> { int v = x; string s = n; } def a : A; def b : A<5>; def c : A<5, "z">;
