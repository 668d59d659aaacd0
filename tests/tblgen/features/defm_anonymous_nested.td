class A { string n = NAME; } multiclass M { def : A; def a : A; } multiclass N { defm : M; defm b : M; def : A; } defm : N; defm c : N; foreach i = 0...1 in defm : N;
