// error 2:20: a template argument 'x' is already defined
class A<int x, int x>;
