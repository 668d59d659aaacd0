class A<int v> { int a = v; int b = a; int c = !add(a, b); } class B : A<1> { let a = 10; } class C : B { let b = 20; }
def x : A<3> { let a = 4; } def y : B; def z : C { let a = 100; } let a = 7, b = 8 in { def w : C; let b = 9 in def u : C { let a = 1; } }
