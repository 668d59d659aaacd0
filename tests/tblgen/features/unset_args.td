class C<int a, string s = ?, list<int> l = ?> { int x = a; string t = s; list<int> m = l; } def x : C<?, "q", []>; def y : C<1, ?, ?>;
