// error 2:44: field 'x' of type 'A' is incompatible with value 'b' of type 'B'
class A; class B; def b : B; def C { A x = b; }
