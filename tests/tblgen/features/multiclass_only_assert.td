multiclass M<int x> { assert !gt(x,0), "x"; } defm q : M<1>; multiclass N<int x> { defvar y = x; } defm r : N<3>;
