class A; class B : A; class C : B; class D; class E : C, D; class F; def x : E, F; def y : F, E;
