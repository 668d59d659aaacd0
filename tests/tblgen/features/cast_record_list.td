class A<int n> { int v = n; } foreach i = 0...2 in def r#i : A<i>; class G<list<string> ns> { list<A> rs = !foreach(n, ns, !cast<A>(n)); list<int> vs = !foreach(r, rs, r.v); } def g : G<["r0","r2"]>;
