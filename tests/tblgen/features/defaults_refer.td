class C<int a, int b = !add(a,1), int c = !mul(b,2)> { int x = a; int y = b; int z = c; }
def A : C<1>; def B : C<1,5>; def D : C<1,5,7>; def E { int v = C<2>.z; }
