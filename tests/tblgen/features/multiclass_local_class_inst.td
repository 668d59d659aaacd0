class V<int n> { int sq = !mul(n,n); } class I<int n> { int v = n; } multiclass M<int k> { defvar s = V<k>.sq; def a : I<s>; def b : I<V<s>.sq>; } defm q : M<3>;
