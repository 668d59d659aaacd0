// error 2:22: cannot define a type alias for the class type 'A'
class A; deftype X = A;
