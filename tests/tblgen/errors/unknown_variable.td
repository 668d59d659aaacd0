// error 2:17: variable not defined: 'y'
def A { int x = y; }
