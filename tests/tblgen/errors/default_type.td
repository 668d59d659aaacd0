// error 2:17: template argument 'x' of type 'int' is incompatible with value '"s"' of type 'string'
class A<int x = "s"> { }
