// error 2:41: value not specified for template argument 'x' of 'M'
multiclass M<int x> { def a; } defm q : M;
