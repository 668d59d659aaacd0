class A<int n> { int v = n; } def a : A<1>; defvar x = a; def b { int v = x.v; A r = x; } defvar y = x.v; def c { int v = y; }
