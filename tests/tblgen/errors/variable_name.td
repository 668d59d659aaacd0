// error 2:17: expected a value, got the reserved word 'VAR'
def A { int x = $foo; }
