// error 2:12: expected the name of a template argument, got '>'
class A<int> { }
