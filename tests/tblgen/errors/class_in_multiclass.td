// error 2:16: a class cannot be defined inside a multiclass
multiclass M { class X; }
