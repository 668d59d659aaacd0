// error 2:19: field 'x' cannot be set to itself
class A { int x = x; }
