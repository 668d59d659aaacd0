// error 2:25: value not specified for template argument 'x' of 'A'
class A<int x>; def a : A;
