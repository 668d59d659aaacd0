// error 2:14: expected '<' after the type 'list', got 'b'
def A { list b; }
