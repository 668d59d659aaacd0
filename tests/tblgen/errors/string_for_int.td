// error 2:17: field 'x' of type 'int' is incompatible with value '"5a"' of type 'string'
def A { int x = 5 # "a"; }
