class A; class B : A { int z = 3; } def b : B; class C<A x> { int q = !cast<B>(x).z; } def c : C<b>;
