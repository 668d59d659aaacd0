class A { int x = 1; string s = "a"; } class B : A { int x = 2; } def b : B { string s = "c"; int x = 7; int n; }
