class A<int n> { int v = n; } def a : A<3>; def B { string s = !repr(5); string t = !repr("x"); string u = !repr([1,2]); string v = !repr(a); string w = !repr({1,0}); }
