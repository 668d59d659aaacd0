// error 2:27: value specified for template argument 'x' is of type 'string'; expected type 'int': "s"
class A<int x>; def a : A<"s">;
