// error 2:23: element type mismatch for list: 'string' is not convertible to 'int'
def A { list<int> l = ["a"]; }
