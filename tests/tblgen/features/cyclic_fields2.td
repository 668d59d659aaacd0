class A { int b; int a = b; let b = a; } def x : A { let a = 3; }
