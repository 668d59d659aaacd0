class A { string n = NAME; string m = NAME # "_x"; } class B : A { string o = !strconcat(NAME, NAME); } def foo : B; def : B; multiclass M { def _a : B; def "" : B; def : B; } defm q : M; defm : M;
