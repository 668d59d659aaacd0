class A { int x = 1; int y = !add(x,1); int z = !add(y,1); } def a : A { let x = 10; } def b : A { let y = !add(x, 100); } let x = 5 in def c : A { let z = !mul(x,y); }
