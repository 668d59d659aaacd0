// error 2:16: a multiclass must contain at least one def
multiclass M { }
