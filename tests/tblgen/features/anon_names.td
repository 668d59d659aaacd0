class C; def : C; def : C; def anonymous_5 : C; def : C; def : C; def : C; def : C;
