// error 2:35: expected a list or a dag, got a value of type 'int'
def A { list<int> x = !foreach(i, 5, i); }
