// error 2:19: expected ';' after the declaration, got '}'
def A { int x = 1 }
