// error 2:29: too many template arguments: 'A' takes 1
class A<int x>; def a : A<1,2>;
