// error 2:17: field 'x' of type 'int' is incompatible with value '"s"' of type 'string'
def A { int x = "s"; }
