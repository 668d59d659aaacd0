// error 2:13: no field 'x' to set in 'A'
def A { let x = 1; }
