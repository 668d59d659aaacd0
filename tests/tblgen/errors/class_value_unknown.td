// error 2:17: expected the name of a class before '<', got 'Nope'
def a { int b = Nope<1>; }
