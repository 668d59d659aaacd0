// error 2:38: the '!foldl' expression must be of the type of its start value (int), but it is of type 'string'
def A { int x = !foldl(0, [1], a, b, "s"); }
