// error 2:17: unknown bang operator '!foo'
def A { int x = !foo(1); }
