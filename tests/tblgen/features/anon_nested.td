class I<int n> { int v = n; } class O<I i, int k> { I inner = i; int s = !add(i.v, k); }
def A { O o = O<I<4>, 5>; int z = O<I<I<2>.v>, 1>.s; }
def : O<I<9>, 1>; def : O<I<9>, 1>;
