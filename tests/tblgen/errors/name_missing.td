// error 2:13: expected the name of a field, got '='
def A { int = 5; }
