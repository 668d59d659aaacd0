// error 2:41: 'A' has no template argument 'q'
class A<int x> { int z = x; } def a : A<q=2>;
