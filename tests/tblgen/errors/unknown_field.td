// error 2:53: cannot access field 'z' of value 'a' of type 'A'
class A { int x = 1; } def a : A; def b { int y = a.z; }
