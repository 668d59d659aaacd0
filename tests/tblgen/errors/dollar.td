// error 2:17: invalid variable name: '$' must be followed by a letter or '_'
def A { int x = $; }
