def a_1; def _b; def 3d; def 0xg; class C9; def 12ab : C9; def x { string s = "häß €"; }
