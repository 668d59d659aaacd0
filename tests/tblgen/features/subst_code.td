def A { code c = !subst("FOO", "bar", [{ FOO + FOO }]); string s = !subst("a","",  "banana"); } class T<string n> { code b = !subst("$n", n, [{ return $n; }]); } def t : T<"zz">;
