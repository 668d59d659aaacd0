// error 2:17: field 'x' of type 'int' is incompatible with value '"5"' of type 'string'
def A { int x = !cast<string>(5); }
