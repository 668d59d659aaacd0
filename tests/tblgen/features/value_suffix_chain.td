class A { list<list<int>> m = [[1,2],[3,4]]; } def a : A; def b { int x = a.m[1][0]; bits<2> y = a.m[1][1]{1-0}; list<int> z = a.m[0]; }
