// error 2:37: expected an int as the second operand, got a value of type 'string'
def A { list<int> s = !listsplat(1, "a"); }
