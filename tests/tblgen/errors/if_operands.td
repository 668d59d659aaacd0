// error 2:25: expected ',' in '!if', got ')'
def A { int x = !if(1, 1); }
