// error 2:17: illegal operation: division by zero
def A { int x = !div(1,0); }
