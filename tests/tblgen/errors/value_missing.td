// error 2:17: expected a value, got ';'
def A { int x = ; }
