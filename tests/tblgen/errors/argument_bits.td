// error 2:26: initializer of 'x' in 'a' could not be fully resolved: !cast<int>(!cast<bits<3>>(9))
class A<bits<3> b> { int x = b; } def a : A<9>;
