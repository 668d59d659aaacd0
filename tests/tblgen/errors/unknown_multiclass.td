// error 2:34: couldn't find multiclass 'N'
multiclass M { def a; } defm x : N;
