// error 2:26: element type mismatch for list: 'int' is not convertible to 'string'
def A { list<string> l = [] <int>; }
