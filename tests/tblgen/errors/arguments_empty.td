// error 2:9: expected a type, got '>'
class A<> { }
