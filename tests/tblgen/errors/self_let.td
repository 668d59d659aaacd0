// error 2:22: field 'x' cannot be set to itself
class A { int x; let x = x; }
