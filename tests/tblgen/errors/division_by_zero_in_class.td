// error 2:47: illegal operation: division by zero
class A<int n> { int x = !div(1,n); } def a : A<0>;
