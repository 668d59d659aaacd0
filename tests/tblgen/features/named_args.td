class C<int a, int b = 2, string c = "x"> { int x = a; int y = b; string z = c; }
def A : C<1, c="q">; def B : C<a=3>; def D : C<c="1", a=7, b=9>; def E { C v = C<5, b=6>; C w = C<a=5, b=6>; C x = C<5,6>; }
multiclass M<int p, int q = 4> { def a : C<p, q>; } defm X : M<q=1, p=2>; defm Y : M<3>;
