// error 2:23: incompatible types in list elements: 'int' and 'string'
def A { list<int> l = [1,"a"]; }
