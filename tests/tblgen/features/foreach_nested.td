class C<int x, string s>{ int v = x; string t = s; } foreach i = 0...1 in foreach s = ["a","b"] in { def N#i#s : C<i,s>; def : C<i,s>; }
