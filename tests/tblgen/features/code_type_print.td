class A { code c = [{ body }]; string s = [{ str }]; list<code> l = [[{ x }]]; code e = "plain"; } def a : A;
