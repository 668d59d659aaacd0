// error 2:46: template argument 'x' is given more than once
class A<int x> { int z = x; } def a : A<x=1, x=2>;
