// error 2:47: value specified for template argument 'x' is of type 'string'; expected type 'int': "s"
class A<int x> { int z = x; } def a { A b = A<"s">; }
