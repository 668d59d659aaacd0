// error 2:36: multiclass 'M' is already defined
multiclass M { def a; } multiclass M { def b; }
