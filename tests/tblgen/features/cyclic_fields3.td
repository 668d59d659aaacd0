class A { field int b; field int a = b; let b = a; } def x : A;
