class C; def anonymous_0 : C; def : C; def : C;
