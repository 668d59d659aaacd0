// error 2:20: field 'x' is of type 'int', not bits
def A { int x; let x{1} = 1; }
