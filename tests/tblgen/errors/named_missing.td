// error 2:46: value not specified for template argument 'x' of 'A'
class A<int x, int y> { int z = x; } def a : A<y=1>;
