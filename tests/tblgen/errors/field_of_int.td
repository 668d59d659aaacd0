// error 2:30: cannot access field 'x' of value 'y' of type 'int'
def b { int y = 5; int z = y.x; }
