class A { int x = 0; } let x = 1 in let x = 2 in def a : A; let x = 1, x = 3 in def b : A;
