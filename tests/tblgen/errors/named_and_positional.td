// error 2:44: template argument 'x' is given more than once
class A<int x> { int z = x; } def a : A<1, x=2>;
