// error 2:29: a field 'x' exists already
class A { int x = 2; defvar x = 1; }
