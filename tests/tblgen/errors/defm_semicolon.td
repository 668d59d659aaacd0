// error 2:36: expected ';' at the end of 'defm', got 'defm'
multiclass M { def a; } defm x : M defm y : M;
