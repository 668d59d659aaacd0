// error 2:53: positional arguments must come before named arguments
class A<int x, int y> { int z = x; } def a : A<y=1, 2>;
