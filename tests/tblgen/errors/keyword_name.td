// error 2:13: expected the name of a field, got 'defvar'
def A { int defvar = 5; }
