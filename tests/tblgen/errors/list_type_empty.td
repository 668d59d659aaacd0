// error 2:14: expected a type, got '>'
def A { list<> b; }
