// error 2:33: couldn't find class 'M'
multiclass M { def a; } def x : M;
