// error 2:14: expected '<' after the type 'bits', got 'b'
def A { bits b; }
