class A<int x, string s> { int v = x; string t = s; } class B<int y> : A<!mul(y,2), "b"#y> { int w = v; } class C<int y, int k = 4> : B<!add(y,k)>; def d : C<1>; def e : C<1,2> { let v = 99; }
