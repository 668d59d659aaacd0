class A<int x> { int y = x; int x = 5; int z = x; } def a : A<1>;
