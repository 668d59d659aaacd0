// error 2:32: expected the name of a variable in '!foreach', got '5'
def A { list<int> x = !foreach(5, [1], 5); }
