// error 2:24: inconsistent types 'int' and 'string' for '!if'
def A { int x = !if(1, 1, "s"); }
